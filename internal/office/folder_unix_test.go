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
	if os.Geteuid() == 0 { // root may write everywhere: the child runs as nobody
		cmd.SysProcAttr = asNobody()
		cmd.Dir = "/"
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
