package office

import (
	"errors"
	"os"
	"path/filepath"
	"strings"

	"guongsang/internal/award"
)

// DriveKind is the kind of drive a folder stands on.
type DriveKind int

// The kinds of drives that matter to a database.
const (
	DriveFixed     DriveKind = iota // a disk of this machine
	DriveNetwork                    // a folder of another machine: file locks and write order are not kept
	DriveRemovable                  // a stick that may be pulled out while the program writes
)

// Disk tells what kind of drive a folder is on and how many bytes are free there. The machine has one; tests have one
// that fails.
type Disk interface {
	Kind(folder string) (DriveKind, error)
	Free(folder string) (int64, error)
}

// minFree is the least free space with which a data folder is opened: room for the write-ahead log and one backup of
// an ordinary ward.
const minFree = 64 << 20

// cloudNames are the folder names that synchronising programs use. They copy a database file while it is being
// written, and put conflicting copies beside it.
var cloudNames = []string{"onedrive", "dropbox", "google drive", "googledrive", "my drive", "icloud drive", "iclouddrive", "nextcloud", "owncloud", "box sync", "megasync", "pcloud", "pclouddrive", "synologydrive"}

// checkFolder refuses a data folder that a database is not safe in, in plain words that say what to do instead.
func checkFolder(folder string, disk Disk) error {
	abs, err := filepath.Abs(folder)
	if err != nil {
		return award.Wrap(award.KindStorage, "Đường dẫn thư mục dữ liệu không đúng. Hãy chọn một thư mục khác.", err)
	}
	if real, err := filepath.EvalSymlinks(existingParent(abs)); err == nil && cloudFolder(real) || cloudFolder(abs) {
		return award.NewError(award.KindStorage, "Thư mục dữ liệu nằm trong thư mục đồng bộ đám mây nên dễ hỏng dữ liệu. Hãy chọn một thư mục thường trên ổ đĩa của máy.")
	}
	kind, err := disk.Kind(existingParent(abs))
	if err != nil {
		return award.Wrap(award.KindStorage, "Không đọc được ổ đĩa của thư mục dữ liệu. Hãy chọn một thư mục trên máy này.", err)
	}
	switch kind {
	case DriveNetwork:
		return award.NewError(award.KindStorage, "Thư mục dữ liệu nằm trên ổ mạng nên dễ hỏng dữ liệu. Hãy đặt dữ liệu trên ổ đĩa của máy này.")
	case DriveRemovable:
		return award.NewError(award.KindStorage, "Thư mục dữ liệu nằm trên USB hoặc ổ rời nên dễ mất dữ liệu khi rút ra. Hãy đặt dữ liệu trên ổ đĩa của máy; USB chỉ dùng để chép bản sao lưu.")
	}
	if free, err := disk.Free(existingParent(abs)); err == nil && free < minFree {
		return award.NewError(award.KindStorage, "Ổ đĩa chứa dữ liệu gần đầy nên chưa mở được. Hãy dọn bớt ổ đĩa rồi mở lại.")
	}
	return nil
}

func cloudFolder(path string) bool {
	for _, env := range []string{"OneDrive", "OneDriveCommercial", "OneDriveConsumer"} {
		if root := os.Getenv(env); root != "" && within(path, root) {
			return true
		}
	}
	for _, part := range strings.FieldsFunc(strings.ToLower(filepath.ToSlash(path)), func(r rune) bool { return r == '/' }) {
		for _, name := range cloudNames {
			if part == name || strings.HasPrefix(part, name+" - ") || strings.HasPrefix(part, name+" (") {
				return true
			}
		}
	}
	return false
}

func within(path, root string) bool {
	rel, err := filepath.Rel(root, path)
	return err == nil && rel != ".." && !strings.HasPrefix(rel, ".."+string(filepath.Separator))
}

// existingParent returns the nearest folder of the path that is there.
func existingParent(path string) string {
	for {
		if info, err := os.Stat(path); err == nil && info.IsDir() {
			return path
		}
		parent := filepath.Dir(path)
		if parent == path {
			return path
		}
		path = parent
	}
}

// lockName is the file whose lock says that the folder is in use.
const lockName = "guongsang.lock"

// lockFolder takes the lock of the data folder. It returns a KindConflict error where another program has it.
func lockFolder(folder string) (*os.File, error) {
	f, err := os.OpenFile(filepath.Join(folder, lockName), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, award.Wrap(award.KindStorage, "Không ghi được vào thư mục dữ liệu. Hãy chọn một thư mục trên máy mà bạn được phép ghi.", err)
	}
	held, err := tryLock(f)
	if err == nil {
		return f, nil
	}
	if held {
		err = award.Wrap(award.KindConflict, "Dữ liệu này đang được mở ở một cửa sổ Gương Sáng khác. Hãy dùng cửa sổ đang mở, hoặc đóng nó rồi mở lại.", err)
	} else {
		err = award.Wrap(award.KindStorage, "Không khóa được thư mục dữ liệu. Hãy chọn một thư mục trên ổ đĩa của máy này.", err)
	}
	return nil, errors.Join(err, f.Close())
}
