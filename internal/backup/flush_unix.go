//go:build !windows

package backup

import "os"

// flushFile makes the file, or the names in a folder, reach the disk.
func flushFile(f *os.File, _ bool) error { return f.Sync() }
