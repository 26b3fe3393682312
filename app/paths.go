package app

import (
	"strings"
	"sync"

	"guongsang/internal/award"
)

// pathKeeper is the shell that opens only files a person chose: every method of a bound struct can be called by the
// page, and a page must not be able to start any program of the machine.
type pathKeeper struct {
	Shell
	mu    sync.Mutex
	known []string
}

// OpenFile asks for a file to read and remembers the answer.
func (k *pathKeeper) OpenFile(title string, filters []FileFilter) (string, error) {
	path, err := k.Shell.OpenFile(title, filters)
	k.remember(path)
	return path, err
}

// SaveFile asks where to write and remembers the answer.
func (k *pathKeeper) SaveFile(title, suggestedName string, filters []FileFilter) (string, error) {
	path, err := k.Shell.SaveFile(title, suggestedName, filters)
	k.remember(path)
	return path, err
}

// OpenPath opens a file that was chosen before; it returns a KindNotAllowed error for any other.
func (k *pathKeeper) OpenPath(path string) error {
	if err := k.check(path); err != nil {
		return err
	}
	return k.Shell.OpenPath(path)
}

// RevealPath shows a file that was chosen before; it returns a KindNotAllowed error for any other.
func (k *pathKeeper) RevealPath(path string) error {
	if err := k.check(path); err != nil {
		return err
	}
	return k.Shell.RevealPath(path)
}

func (k *pathKeeper) remember(path string) {
	if path == "" {
		return
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	k.known = append(k.known, path)
}

// check lets pass what was chosen, with the extension the program added, and what lies in a chosen folder.
func (k *pathKeeper) check(path string) error {
	k.mu.Lock()
	defer k.mu.Unlock()
	for _, known := range k.known {
		if path != "" && strings.HasPrefix(path, known) {
			return nil
		}
	}
	return award.NewError(award.KindNotAllowed, "Chương trình chỉ mở tệp vừa được chọn hoặc vừa lưu. Hãy mở tệp này từ thư mục của nó.")
}
