package app

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"guongsang/internal/award"
	"guongsang/internal/office"
)

// fakeShell answers dialogs from a queue and remembers what it was asked.
type fakeShell struct {
	mu      sync.Mutex
	events  []string
	answers []string
	opened  []string
}

func (s *fakeShell) Emit(event string, _ any) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.events = append(s.events, event)
}

func (s *fakeShell) next() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.answers) == 0 {
		return ""
	}
	a := s.answers[0]
	s.answers = s.answers[1:]
	return a
}

func (s *fakeShell) OpenFile(string, []FileFilter) (string, error)         { return s.next(), nil }
func (s *fakeShell) SaveFile(string, string, []FileFilter) (string, error) { return s.next(), nil }
func (s *fakeShell) OpenPath(path string) error                            { s.opened = append(s.opened, path); return nil }
func (s *fakeShell) RevealPath(path string) error                          { s.opened = append(s.opened, path); return nil }
func (s *fakeShell) Quit()                                                 {}

// startTest returns a program over a new office after its first run.
func startTest(t testing.TB) (*Program, *fakeShell) {
	t.Helper()
	o, err := office.Open(context.Background(), t.TempDir(), office.Options{})
	if err != nil {
		t.Fatal(err)
	}
	shell := &fakeShell{}
	p := New(o, shell)
	t.Cleanup(func() {
		view, err := (&Safety{p}).Check()
		if err != nil || !view.Sound {
			t.Errorf("after the scenario: %+v, %v", view, err)
		}
		if err := p.Close(); err != nil {
			t.Error(err)
		}
	})
	_, err = (&Settings{p}).SaveOffice(OfficeCommand{WardKind: "phường", WardName: "Bình An", Province: "tỉnh Mẫu", Chairperson: "Nguyễn Văn Chủ",
		DeputyChair: "Lê Thị Phó", ActorName: "Trần Thị Mẫu", ActorPost: "Công chức"})
	if err != nil {
		t.Fatal(err)
	}
	return p, shell
}

func faultOf(err error) Fault {
	f, _ := FormatError(err).(Fault)
	return f
}

func TestPanicBecomesAFault(t *testing.T) {
	p, _ := startTest(t)
	_, err := call(p, func(context.Context, *office.Office) (int, error) { panic("bí mật 079123456789") })
	f := faultOf(err)
	if f.Kind != "internal" || strings.Contains(f.Message, "bí mật") || f.Message == "" {
		t.Errorf("fault = %+v", f)
	}
	if _, err := (&Units{p}).List(office.UnitFilter{}); err != nil {
		t.Errorf("after a panic the next call fails: %v", err)
	}
}

func TestFormatError(t *testing.T) {
	for name, c := range map[string]struct {
		err  error
		want Fault
	}{
		"FieldError":   {award.Invalid("name", "Chưa có tên."), Fault{"invalid", "Chưa có tên.", "name"}},
		"WithCause":    {award.Wrap(award.KindStorage, "Ổ đĩa đã đầy.", errors.New("SQLITE_FULL")), Fault{"storage", "Ổ đĩa đã đầy.", ""}},
		"UnknownError": {errors.New("sql: no rows for Nguyễn Văn Kín"), Fault{"internal", internalText, ""}},
	} {
		if got := faultOf(c.err); got != c.want {
			t.Errorf("%s: %+v", name, got)
		}
	}
}

func TestUnitsThroughTheBoundary(t *testing.T) {
	p, shell := startTest(t)
	u := &Units{p}
	saved, err := u.Save(UnitCommand{Name: " Khóm  1 ", Kind: "quarter"})
	if err != nil || saved.ID == "" || saved.Name != "Khóm 1" || saved.KindLabel == "" {
		t.Fatal(saved, err)
	}
	if shell.events[len(shell.events)-1] != EventChanged {
		t.Errorf("events = %v", shell.events)
	}
	if _, err := u.Save(UnitCommand{Kind: "quarter"}); faultOf(err).Field != "name" {
		t.Errorf("fault = %+v", faultOf(err))
	}
	if got, err := u.Get(saved.ID); err != nil || got.Name != "Khóm 1" {
		t.Error(got, err)
	}
	if _, err := u.Trash(saved.ID); err != nil {
		t.Error(err)
	}
	j := &Journal{p}
	if _, err := j.Undo(); err != nil {
		t.Error(err)
	}
	if _, err := j.Redo(); err != nil {
		t.Error(err)
	}
	page, err := j.List(office.JournalFilter{})
	if err != nil || len(page.Rows) != 5 {
		t.Errorf("journal = %+v, %v", page, err)
	}
	if h, err := j.Of(saved.ID); err != nil || len(h) < 3 {
		t.Errorf("history = %+v, %v", h, err)
	}
	if c, err := j.Changes(page.Rows[0].ID); err != nil || len(c) == 0 {
		t.Errorf("changes = %+v, %v", c, err)
	}
	if _, err := j.UndoOperation("không có"); faultOf(err).Kind != "not_found" {
		t.Errorf("fault = %+v", faultOf(err))
	}
}

func TestDraftsThroughTheBoundary(t *testing.T) {
	p, _ := startTest(t)
	d := &Drafts{p}
	if _, err := d.Keep("a", "{}"); err != nil {
		t.Fatal(err)
	}
	if v, err := d.Find("a"); err != nil || v.At == "" {
		t.Error(v, err)
	}
	if err := d.Drop("a"); err != nil {
		t.Error(err)
	}
}

func TestBackupAndRestoreWhileTheWindowIsOpen(t *testing.T) {
	p, shell := startTest(t)
	s, u := &Safety{p}, &Units{p}
	taken, err := s.BackupNow()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := u.Save(UnitCommand{Name: "Khóm 1", Kind: "quarter"}); err != nil {
		t.Fatal(err)
	}
	if v, err := s.Backups(); err != nil || !v.Pending || len(v.Rows) != 1 {
		t.Fatal(v, err)
	}
	bad := filepath.Join(t.TempDir(), "thư.db")
	if err := os.WriteFile(bad, []byte("không phải bản sao"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Restore(bad); faultOf(err).Kind != "bad_file" {
		t.Errorf("fault = %+v", faultOf(err))
	}
	if page, err := u.List(office.UnitFilter{}); err != nil || page.Total != 1 {
		t.Fatalf("a refused restore lost the open office: %+v, %v", page, err)
	}
	if _, err := s.Restore(taken.Path); err != nil {
		t.Fatal(err)
	}
	if page, err := u.List(office.UnitFilter{}); err != nil || page.Total != 0 {
		t.Errorf("after the restore: %+v, %v", page, err)
	}
	if shell.events[len(shell.events)-1] != EventOffice {
		t.Errorf("events = %v", shell.events)
	}
	shell.answers = []string{"", filepath.Join(t.TempDir(), "bản.db"), "x.db"}
	if v, err := s.BackupTo(); err != nil || v.Path != "" {
		t.Errorf("cancelled: %+v, %v", v, err)
	}
	saved, err := s.BackupTo()
	if err != nil || saved.Path == "" {
		t.Error(saved, err)
	}
	if path, err := s.ChooseBackup(); err != nil || path != "x.db" {
		t.Error(path, err)
	}
	if err := errors.Join(s.OpenFolder(), s.OpenFile(saved.Path), s.RevealFile(saved.Path)); err != nil || len(shell.opened) != 3 {
		t.Error(shell.opened, err)
	}
	for _, path := range []string{"", "/bin/sh", filepath.Dir(saved.Path)} {
		if faultOf(s.OpenFile(path)).Kind != "not_allowed" || faultOf(s.RevealFile(path)).Kind != "not_allowed" {
			t.Errorf("the page could open %q", path)
		}
	}
}

func TestCallsDuringAnExchangeWait(t *testing.T) {
	p, _ := startTest(t)
	s, u := &Safety{p}, &Units{p}
	taken, err := s.BackupNow()
	if err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 20 {
				if _, err := u.List(office.UnitFilter{}); err != nil {
					t.Error(err)
				}
			}
		})
	}
	if _, err := s.Restore(taken.Path); err != nil {
		t.Error(err)
	}
	wg.Wait()
}

func TestDemoWardIsApartFromTheOffice(t *testing.T) {
	p, shell := startTest(t)
	s := &Settings{p}
	before, err := s.State()
	if err != nil {
		t.Fatal(err)
	}
	shell.events = nil
	if err := s.OpenDemo(); err != nil {
		t.Fatal(err)
	}
	demo, err := s.State()
	if err != nil || !demo.Demo || demo.DataFolder == before.DataFolder || len(shell.events) != 1 || shell.events[0] != EventOffice {
		t.Errorf("demo = %+v, events %v, %v", demo, shell.events, err)
	}
	if work, err := (&Home{p}).Work(); err != nil || len(work.Lines) < 4 {
		t.Errorf("work = %+v, %v", work, err)
	}
	if err := s.OpenDemo(); err != nil {
		t.Errorf("a second opening: %v", err)
	}
	if err := s.CloseDemo(); err != nil {
		t.Fatal(err)
	}
	if after, err := s.State(); err != nil || after.Demo || after.Profile.WardName != before.Profile.WardName {
		t.Errorf("after = %+v, %v", after, err)
	}
}
