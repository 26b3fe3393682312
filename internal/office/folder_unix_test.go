//go:build !windows

package office

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"guongsang/internal/award"
)

func TestReadOnlyFolder(t *testing.T) {
	folder := t.TempDir()
	for _, f := range []string{folder, filepath.Dir(folder)} {
		if err := os.Chmod(f, 0o555); err != nil {
			t.Fatal(err)
		}
		defer os.Chmod(f, 0o755) //nolint:errcheck // the folder is thrown away
	}
	cmd := child(t, "open", folder)
	if os.Geteuid() == 0 { // root may write everywhere: the child runs as nobody, from where nobody may read it
		cmd.SysProcAttr = asNobody()
		cmd.Dir = "/"
		cmd.Path = readableCopy(t, cmd.Path)
	}
	out, err := cmd.CombinedOutput()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Skipf("the system does not let the test run as another user: %v", err)
	}
	if !strings.HasPrefix(string(out), string(award.KindStorage)) || !strings.Contains(string(out), "được phép ghi") {
		t.Errorf("answer = %s", out)
	}
}

func asNobody() *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: 65534, Gid: 65534}}
}

// readableCopy copies a program to a folder every user may read.
func readableCopy(t *testing.T, program string) string {
	t.Helper()
	folder, err := os.MkdirTemp("", "guongsang-test-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(folder) })
	data, err := os.ReadFile(program)
	to := filepath.Join(folder, "program")
	if err := errors.Join(err, os.Chmod(folder, 0o755), os.WriteFile(to, data, 0o755)); err != nil {
		t.Fatal(err)
	}
	return to
}

func TestPipesAndDevicesAreNoLists(t *testing.T) {
	o, _ := openTest(t)
	pipe := filepath.Join(t.TempDir(), "danh sách.xls")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Skip(err)
	}
	for _, path := range []string{pipe, os.DevNull, "/dev/zero", t.TempDir()} {
		_, err := o.ReadList(t.Context(), path)
		wantKind(t, err, award.KindBadFile)
		_, err = ReadOldList(path)
		wantKind(t, err, award.KindBadFile)
	}
}
