package backup

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"time"

	"guongsang/internal/award"
	"guongsang/internal/sqlite"
)

// Restore puts a backup into a data folder whose database is closed: copy beside, check the copy, give it a new site
// id, set the present files aside under keptName, rename. It returns what the restored copy holds and the folder in
// which the state before stands ("" where there was none). A failure leaves the present files as they were.
func Restore(ctx context.Context, from, folder string, now time.Time) (c Copy, kept string, err error) {
	if _, err := Verify(ctx, from); err != nil {
		return Copy{}, "", err
	}
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return Copy{}, "", unrestorable(err)
	}
	live := filepath.Join(folder, sqlite.FileName)
	part := live + partSuffix
	defer os.Remove(part) //nolint:errcheck // after the rename there is nothing to remove
	if err := copyFile(from, part); err != nil {
		return Copy{}, "", unrestorable(err)
	}
	if err := sqlite.RenewSite(ctx, part); err != nil {
		return Copy{}, "", err
	}
	if c, err = Verify(ctx, part); err != nil {
		return Copy{}, "", err
	}
	if err := flush(part); err != nil {
		return Copy{}, "", unrestorable(err)
	}
	if kept, err = setAside(folder, "truoc-khoi-phuc-"+now.In(award.Vietnam).Format(stampForm)); err != nil {
		return Copy{}, "", unrestorable(err)
	}
	if err := errors.Join(os.Rename(part, live), flush(folder)); err != nil {
		return Copy{}, "", unrestorable(errors.Join(err, putBack(kept, folder)))
	}
	c.Path, c.Name = live, filepath.Base(from)
	return c, kept, nil
}

// liveFiles are the files of an open database; the last two hold what is not folded into the first yet.
var liveFiles = []string{sqlite.FileName, sqlite.FileName + "-wal", sqlite.FileName + "-shm"}

func setAside(folder, name string) (string, error) {
	if !exists(filepath.Join(folder, sqlite.FileName)) {
		return "", nil
	}
	kept := filepath.Join(folder, name)
	for exists(kept) {
		kept += "+"
	}
	if err := os.Mkdir(kept, 0o700); err != nil {
		return "", err
	}
	for _, name := range liveFiles {
		err := os.Rename(filepath.Join(folder, name), filepath.Join(kept, name))
		if err != nil && !errors.Is(err, os.ErrNotExist) {
			return "", errors.Join(err, putBack(kept, folder))
		}
	}
	return kept, nil
}

func putBack(kept, folder string) error {
	if kept == "" {
		return nil
	}
	var all error
	for _, name := range liveFiles {
		if err := os.Rename(filepath.Join(kept, name), filepath.Join(folder, name)); err != nil && !errors.Is(err, os.ErrNotExist) {
			all = errors.Join(all, err)
		}
	}
	return errors.Join(all, os.Remove(kept))
}

func copyFile(from, to string) error {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.OpenFile(to, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	return errors.Join(err, out.Sync(), out.Close())
}

func unrestorable(err error) error {
	return award.Wrap(award.KindStorage, "Không khôi phục được vào thư mục này; dữ liệu đang có vẫn như trước. Hãy kiểm tra ổ đĩa và quyền ghi.", err)
}

// CopyOld copies the database of an older program before it is migrated, under a name that says so, and reads the copy
// through once with SQLite's own integrity check.
func CopyOld(ctx context.Context, path, folder string, now time.Time) error {
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return unwritable(err)
	}
	to := filepath.Join(folder, "truoc-nang-cap-"+now.In(award.Vietnam).Format(stampForm)+suffix)
	return sqlite.CopyWhole(ctx, path, to)
}
