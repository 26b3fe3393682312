package backup

import "os"

// flushFile makes the file reach the disk. Windows flushes only handles opened for writing, and no folders: the file is
// opened again.
func flushFile(f *os.File, folder bool) error {
	if folder {
		return nil
	}
	w, err := os.OpenFile(f.Name(), os.O_RDWR, 0)
	if err != nil {
		return err
	}
	if err := w.Sync(); err != nil {
		w.Close()
		return err
	}
	return w.Close()
}
