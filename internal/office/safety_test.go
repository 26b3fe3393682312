package office

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"guongsang/internal/award"
	"guongsang/internal/sqlite"
)

// testDisk is a disk whose answers the test chooses.
type testDisk struct {
	kind DriveKind
	free int64
}

func (d testDisk) Kind(string) (DriveKind, error) { return d.kind, nil }
func (d testDisk) Free(string) (int64, error)     { return d.free, nil }

func TestOpenRefusesUnsafeFolders(t *testing.T) {
	roomy := testDisk{free: 1 << 40}
	for name, c := range map[string]struct {
		folder string
		disk   testDisk
		want   string
	}{
		"Network":       {"dữ liệu", testDisk{kind: DriveNetwork, free: 1 << 40}, "ổ mạng"},
		"Removable":     {"dữ liệu", testDisk{kind: DriveRemovable, free: 1 << 40}, "USB"},
		"NearlyFull":    {"dữ liệu", testDisk{free: 1 << 20}, "gần đầy"},
		"OneDrive":      {"OneDrive - Phường Bình An/Gương Sáng", roomy, "đám mây"},
		"GoogleDrive":   {"Google Drive/a", roomy, "đám mây"},
		"DropboxItself": {"Dropbox", roomy, "đám mây"},
	} {
		t.Run(name, func(t *testing.T) {
			folder := filepath.Join(t.TempDir(), filepath.FromSlash(c.folder))
			_, err := Open(context.Background(), folder, Options{Disk: c.disk})
			wantKind(t, err, award.KindStorage)
			if err != nil && !strings.Contains(err.Error(), c.want) {
				t.Errorf("sentence = %v, want it to say %q", err, c.want)
			}
			if _, err := os.Stat(filepath.Join(folder, sqlite.FileName)); err == nil {
				t.Error("a database was made in a refused folder")
			}
		})
	}
}

func TestCloudNamesAreWholeNames(t *testing.T) {
	if cloudFolder("/home/a/dropboxers/x") || cloudFolder("/home/onedriver") || !cloudFolder("/home/OneDrive/x") {
		t.Error("only whole folder names count")
	}
}

func TestKindFromMounts(t *testing.T) {
	table := `22 1 8:1 / / rw - ext4 /dev/sda1 rw
30 22 0:40 / /srv/chung rw - cifs //may/chung rw
31 22 8:17 / /media/can\040bo/USB rw - vfat /dev/sdb1 rw
32 22 0:50 / /home/a/gdrive rw - fuse.rclone drive rw`
	for path, want := range map[string]DriveKind{"/home/a": DriveFixed, "/srv/chung/x": DriveNetwork, "/srv/chunglon": DriveFixed,
		"/media/can bo/USB/x": DriveRemovable, "/home/a/gdrive": DriveNetwork} {
		if got := kindFromMounts(table, path); got != want {
			t.Errorf("%s: %v, want %v", path, got, want)
		}
	}
}

func TestSecondProgramOnTheSameFolder(t *testing.T) {
	o, _ := openTest(t)
	_, err := Open(context.Background(), o.Folder(), Options{})
	wantKind(t, err, award.KindConflict)
	_, err = RestoreFolder(context.Background(), "không có.db", o.Folder())
	wantKind(t, err, award.KindConflict)
	if _, err := CheckFolder(context.Background(), o.Folder()); err != nil {
		t.Errorf("checking an open office: %v", err)
	}
}

func TestBackupOnExitAndRestore(t *testing.T) {
	ctx := context.Background()
	folder := t.TempDir()
	o, err := Open(ctx, folder, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := o.Start(ctx, testProfile(), award.Staff{Name: "Trần Thị Mẫu"}); err != nil {
		t.Fatal(err)
	}
	if v, err := o.Backups(ctx); err != nil || len(v.Rows) != 0 || !v.Pending {
		t.Fatalf("backups = %+v, %v", v, err)
	}
	if err := o.Close(); err != nil {
		t.Fatal(err)
	}
	o, err = Open(ctx, folder, Options{})
	if err != nil {
		t.Fatal(err)
	}
	v, err := o.Backups(ctx)
	if err != nil || len(v.Rows) != 1 || v.Pending || v.Rows[0].Reason != "Khi đóng chương trình" {
		t.Fatalf("backups after exit = %+v, %v", v, err)
	}
	if _, err := o.SaveUnit(ctx, award.Unit{Name: "Khóm 1", Kind: award.UnitQuarter}); err != nil {
		t.Fatal(err)
	}
	if err := o.Close(); err != nil {
		t.Fatal(err)
	}
	r, err := RestoreFolder(ctx, v.Rows[0].Path, folder)
	if err != nil || r.Kept == "" {
		t.Fatal(r, err)
	}
	o, err = Open(ctx, folder, Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer o.Close()
	if page, err := o.Units(ctx, UnitFilter{}); err != nil || page.Total != 0 {
		t.Errorf("after the restore %d units, %v", page.Total, err)
	}
	if s, err := o.State(ctx); err != nil || !s.Ready {
		t.Errorf("after the restore the office is not ready: %+v, %v", s, err)
	}
	mustBeSound(t, o)
}

func TestCloseWithoutWorkTakesNoBackup(t *testing.T) {
	folder := t.TempDir()
	o, err := Open(context.Background(), folder, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if err := o.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(folder, backupFolder)); err == nil {
		t.Error("an empty office was backed up")
	}
}

func TestBackUpFolderAndBackUpTo(t *testing.T) {
	ctx := context.Background()
	o, _ := openTest(t)
	file := filepath.Join(t.TempDir(), "USB", "bản sao.db")
	if err := os.Mkdir(filepath.Dir(file), 0o700); err != nil {
		t.Fatal(err)
	}
	if v, err := o.BackUpTo(ctx, file); err != nil || v.SHA256 == "" {
		t.Fatal(v, err)
	}
	_, err := BackUpFolder(ctx, o.Folder(), file)
	wantKind(t, err, award.KindConflict)
	if _, err := BackUpFolder(ctx, o.Folder(), file+"2"); err != nil {
		t.Error(err)
	}
	_, err = BackUpFolder(ctx, t.TempDir(), file+"3")
	wantKind(t, err, award.KindNotFound)
	_, err = CheckFolder(ctx, t.TempDir())
	wantKind(t, err, award.KindNotFound)
}

func TestDamagedDatabaseIsRefusedAndKept(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, sqlite.FileName)
	if err := os.WriteFile(path, []byte(strings.Repeat("hỏng", 4000)), 0o600); err != nil {
		t.Fatal(err)
	}
	_, err := Open(context.Background(), folder, Options{})
	wantKind(t, err, award.KindBadFile)
	if data, err := os.ReadFile(path); err != nil || len(data) != len(strings.Repeat("hỏng", 4000)) {
		t.Error("the damaged file was touched", err)
	}
}

// Child processes: the test program runs itself with the environment variable naming what to do.
const childEnv = "GUONGSANG_TEST_CHILD"

func TestMain(m *testing.M) {
	switch os.Getenv(childEnv) {
	case "write":
		childWrites(os.Args[1])
	case "open":
		_, err := Open(context.Background(), os.Args[1], Options{})
		fmt.Println(award.KindOf(err), err)
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// childWrites adds units until it is killed, and says how many are stored.
func childWrites(folder string) {
	ctx := context.Background()
	o, err := Open(ctx, folder, Options{})
	if err != nil {
		fmt.Println("error", err)
		os.Exit(1)
	}
	for i := 0; ; i++ {
		if _, err := o.SaveUnit(ctx, award.Unit{Name: fmt.Sprintf("Tổ %06d", i), Kind: award.UnitQuarter}); err != nil {
			fmt.Println("error", err)
			os.Exit(1)
		}
		fmt.Println(i + 1)
	}
}

func child(t *testing.T, what, folder string) *exec.Cmd {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(self, folder)
	cmd.Env = append(os.Environ(), childEnv+"="+what)
	return cmd
}

func TestKilledWhileWritingLosesNothingStored(t *testing.T) {
	ctx := context.Background()
	folder := t.TempDir()
	first, err := Open(ctx, folder, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := first.Start(ctx, testProfile(), award.Staff{Name: "Trần Thị Mẫu"}); err != nil {
		t.Fatal(err)
	}
	if err := first.Close(); err != nil {
		t.Fatal(err)
	}
	cmd := child(t, "write", folder)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	stored := 0
	for deadline := time.Now().Add(20 * time.Second); stored < 40 && time.Now().Before(deadline); {
		if _, err := fmt.Fscanln(out, &stored); err != nil {
			t.Fatal(err)
		}
	}
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait() // it was killed: the error says so
	o, err := Open(ctx, folder, Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer o.Close()
	mustBeSound(t, o)
	page, err := o.Units(ctx, UnitFilter{})
	if err != nil || page.Total < stored || stored < 40 {
		t.Errorf("%d units after the crash, %d were told stored, %v", page.Total, stored, err)
	}
}
