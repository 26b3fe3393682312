package office

import (
	"context"
	"testing"
	"time"

	"guongsang/internal/award"
	"guongsang/internal/sqlite"
)

// fixedClock stands still unless a test moves it.
type fixedClock struct{ at time.Time }

func (c *fixedClock) Now() time.Time { return c.at }

// openTest opens an office in a temporary folder after its first run, and checks the whole database when the test
// ends.
func openTest(t testing.TB) (*Office, *fixedClock) {
	t.Helper()
	clock := &fixedClock{at: time.Date(2024, 6, 3, 2, 0, 0, 0, time.UTC)}
	o, err := Open(context.Background(), t.TempDir(), Options{Clock: clock})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		mustBeSound(t, o)
		if err := o.Close(); err != nil {
			t.Error(err)
		}
	})
	if _, err := o.Start(context.Background(), testProfile(), award.Staff{Name: "Trần Thị Mẫu", Post: "Công chức Văn phòng"}); err != nil {
		t.Fatal(err)
	}
	return o, clock
}

func testProfile() award.Profile {
	return award.Profile{WardKind: "phường", WardName: "Bình An", Town: "thị xã Thử Nghiệm", Province: "tỉnh Mẫu", Chairperson: "Nguyễn Văn Chủ", DeputyChair: "Lê Thị Phó"}
}

func mustBeSound(t testing.TB, o *Office) {
	t.Helper()
	findings, err := o.db.Check(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range findings {
		if f.Damage {
			t.Errorf("damage: %+v", f)
		}
	}
}

func wantKind(t testing.TB, err error, kind award.ErrorKind) {
	t.Helper()
	if err == nil || award.KindOf(err) != kind {
		t.Errorf("err = %v, want kind %s", err, kind)
	}
}

func TestFirstRun(t *testing.T) {
	ctx := context.Background()
	o, err := Open(ctx, t.TempDir(), Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer o.Close()
	state, err := o.State(ctx)
	if err != nil || state.Ready {
		t.Fatalf("state before the first run = %+v, %v", state, err)
	}
	_, err = o.SaveUnit(ctx, award.Unit{Name: "Khóm 1", Kind: award.UnitQuarter})
	wantKind(t, err, award.KindNotAllowed)
	missing := testProfile()
	missing.Chairperson = " "
	_, err = o.Start(ctx, missing, award.Staff{Name: "A"})
	wantKind(t, err, award.KindInvalid)
	if _, err := o.Start(ctx, testProfile(), award.Staff{Name: "  Trần   Thị Mẫu ", Post: "Công chức"}); err != nil {
		t.Fatal(err)
	}
	state, err = o.State(ctx)
	if err != nil || !state.Ready || state.Actor.Name != "Trần Thị Mẫu" || state.Profile.FullName != "phường Bình An" {
		t.Fatalf("state = %+v, %v", state, err)
	}
}

func TestUnits(t *testing.T) {
	ctx := context.Background()
	o, _ := openTest(t)
	var changes []Change
	o.OnChange(func(c Change) { changes = append(changes, c) })
	for _, name := range []string{"Khóm 10", "Khóm 2", "Hội Liên hiệp Phụ nữ", "Đoàn Thanh niên"} {
		if _, err := o.SaveUnit(ctx, award.Unit{Name: name, Kind: award.UnitQuarter}); err != nil {
			t.Fatal(err)
		}
	}
	if len(changes) != 4 || changes[0].Kinds[0] != "unit" {
		t.Errorf("changes = %+v", changes)
	}
	_, err := o.SaveUnit(ctx, award.Unit{Name: "khóm  2", Kind: award.UnitQuarter})
	wantKind(t, err, award.KindConflict)
	page, err := o.Units(ctx, UnitFilter{})
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"Đoàn Thanh niên", "Hội Liên hiệp Phụ nữ", "Khóm 2", "Khóm 10"}
	for i, w := range want {
		if page.Rows[i].Name != w {
			t.Errorf("row %d = %s, want %s", i, page.Rows[i].Name, w)
		}
	}
	page, err = o.Units(ctx, UnitFilter{Text: "phu nu"})
	if err != nil || page.Total != 1 {
		t.Errorf("search without accents found %d, %v", page.Total, err)
	}
	if _, err := o.TrashUnit(ctx, page.Rows[0].ID); err != nil {
		t.Fatal(err)
	}
	if _, err := o.Undo(ctx); err != nil {
		t.Fatal(err)
	}
	page, _ = o.Units(ctx, UnitFilter{})
	if page.Total != 4 {
		t.Errorf("after undo %d units, want 4", page.Total)
	}
}

func TestJournalShowsWhoAndWhat(t *testing.T) {
	ctx := context.Background()
	o, _ := openTest(t)
	u, err := o.SaveUnit(ctx, award.Unit{Name: "Công an", Kind: award.UnitForce})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := o.SaveUnit(ctx, award.Unit{ID: u.ID, Name: "Công an phường", Kind: award.UnitForce}); err != nil {
		t.Fatal(err)
	}
	page, err := o.Journal(ctx, JournalFilter{Limit: 2})
	if err != nil || len(page.Rows) != 2 || !page.More || page.Rows[0].Person != "Trần Thị Mẫu, Công chức Văn phòng" {
		t.Fatalf("journal = %+v, %v", page, err)
	}
	h, err := o.History(ctx, u.ID)
	if err != nil || len(h) != 2 || !h[0].Created || len(h[0].Fields) == 0 || h[1].Old != "Công an" || h[1].New != "Công an phường" {
		t.Errorf("history = %+v, %v", h, err)
	}
	if got, err := o.OperationChanges(ctx, page.Rows[0].ID); err != nil || len(got) != 1 {
		t.Errorf("changes = %+v, %v", got, err)
	}
	_, err = o.UndoOperation(ctx, page.Rows[1].ID)
	wantKind(t, err, award.KindConflict)
	if page, _ := o.Journal(ctx, JournalFilter{From: "2024-06-03", To: "2024-06-03"}); len(page.Rows) != 3 {
		t.Errorf("journal of the day has %d lines", len(page.Rows))
	}
}

func TestDrafts(t *testing.T) {
	ctx := context.Background()
	o, _ := openTest(t)
	if d, err := o.Draft(ctx, "unit:new"); err != nil || d.At != "" {
		t.Errorf("draft = %+v, %v", d, err)
	}
	if _, err := o.KeepDraft(ctx, "unit:new", `{"name":"Khó"}`); err != nil {
		t.Fatal(err)
	}
	if d, err := o.Draft(ctx, "unit:new"); err != nil || d.Body != `{"name":"Khó"}` || d.At == "" {
		t.Errorf("draft = %+v, %v", d, err)
	}
	if err := o.DropDraft(ctx, "unit:new"); err != nil {
		t.Fatal(err)
	}
	if d, _ := o.Draft(ctx, "unit:new"); d.At != "" {
		t.Errorf("dropped draft is still there: %+v", d)
	}
	_, err := o.KeepDraft(ctx, "x", string(make([]byte, maxDraft+1)))
	wantKind(t, err, award.KindInvalid)
}

func TestTheTownEndsWithItsLevel(t *testing.T) {
	o, _ := openTest(t)
	state, err := o.State(context.Background())
	if err != nil || len(state.Profiles) != 2 || state.Profiles[0].Town == "" || state.Profiles[1].Town != "" {
		t.Errorf("profiles = %+v, %v", state.Profiles, err)
	}
	for date, town := range map[string]string{"2024-05-24": "thị xã Thử Nghiệm", "2025-06-30": "thị xã Thử Nghiệm", "2025-07-01": "", "2026-11-01": ""} {
		var got award.Profile
		if err := o.db.Read(context.Background(), func(tx *sqlite.Tx) (err error) { got, err = o.profileOn(tx, date); return err }); err != nil || got.Town != town || got.Chairperson == "" {
			t.Errorf("%s: town %q, want %q (%v)", date, got.Town, town, err)
		}
	}
}
