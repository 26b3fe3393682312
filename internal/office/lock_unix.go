//go:build !windows

package office

import (
	"os"

	"golang.org/x/sys/unix"
)

// tryLock takes the exclusive lock of an open file; held is true where another program has it. The lock ends with the
// process, also when it is killed.
func tryLock(f *os.File) (held bool, err error) {
	err = unix.Flock(int(f.Fd()), unix.LOCK_EX|unix.LOCK_NB)
	return err == unix.EWOULDBLOCK, err
}
