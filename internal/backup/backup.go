// Package backup takes verified copies of an office's database, thins them out, and restores one. A copy is taken with
// VACUUM INTO a temporary file in the target folder, opened and checked there (integrity, foreign keys, invariants),
// hashed, flushed to the disk and only then renamed: a file under the name of a backup has always been opened once.
// Nothing ever overwrites a live file.
package backup

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"time"

	"guongsang/internal/award"
	"guongsang/internal/sqlite"
)

const (
	prefix     = "guongsang-"
	suffix     = ".db"
	stampForm  = "20060102-150405"
	noteSuffix = ".json"
	partSuffix = ".part"
)

// Copy is one verified backup. Path is its file; TakenAt the instant it was taken.
type Copy struct {
	Path    string       `json:"-"`
	Name    string       `json:"name"`
	TakenAt time.Time    `json:"takenAt"`
	Reason  string       `json:"reason"`
	Size    int64        `json:"size"`
	SHA256  string       `json:"sha256"`
	Tally   sqlite.Tally `json:"tally"`
}

// Take puts a verified copy of the database into the folder, which is made where it is missing. The reason is kept
// beside it. It returns a KindStorage error where the folder cannot be written or is full, and KindBadFile where the
// copy does not pass its check; either way nothing is left behind under the name of a backup.
func Take(ctx context.Context, db *sqlite.DB, folder, reason string, now time.Time) (Copy, error) {
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return Copy{}, unwritable(err)
	}
	name := prefix + now.UTC().Format(stampForm) + suffix
	for i := 2; exists(filepath.Join(folder, name)); i++ {
		name = fmt.Sprintf("%s%s-%d%s", prefix, now.UTC().Format(stampForm), i, suffix)
	}
	c, err := TakeTo(ctx, db, filepath.Join(folder, name))
	if err != nil {
		return Copy{}, err
	}
	c.TakenAt, c.Reason = now.UTC().Truncate(time.Second), reason
	note, err := json.Marshal(c)
	if err != nil {
		return Copy{}, err
	}
	return c, unwritable(writeFile(c.Path+noteSuffix, note))
}

// TakeTo writes a verified copy of the database to a file. It returns a KindConflict error where the file is already
// there.
func TakeTo(ctx context.Context, db *sqlite.DB, path string) (Copy, error) {
	if exists(path) {
		return Copy{}, award.NewError(award.KindConflict, "Đã có tệp mang tên này. Hãy đặt tên khác cho bản sao lưu.")
	}
	part := path + partSuffix
	if err := os.Remove(part); err != nil && !errors.Is(err, os.ErrNotExist) {
		return Copy{}, unwritable(err)
	}
	defer os.Remove(part) //nolint:errcheck // after the rename there is nothing to remove
	if err := db.VacuumInto(ctx, part); err != nil {
		return Copy{}, err
	}
	c, err := Verify(ctx, part)
	if award.KindOf(err) == award.KindBadFile {
		return Copy{}, award.Wrap(award.KindBadFile, liveDamagedText, err)
	}
	if err != nil {
		return Copy{}, err
	}
	if err := errors.Join(flush(part), os.Rename(part, path), flush(filepath.Dir(path))); err != nil {
		return Copy{}, unwritable(err)
	}
	c.Path, c.Name = path, filepath.Base(path)
	return c, nil
}

// Verify opens a copy and checks it whole. It returns KindNotFound where there is no file, and KindBadFile where the
// file is damaged or no database of this program.
func Verify(ctx context.Context, path string) (Copy, error) {
	info, err := os.Stat(path)
	if err != nil || !info.Mode().IsRegular() { // opening a pipe could wait for ever
		return Copy{}, award.Wrap(award.KindNotFound, "Không tìm thấy bản sao lưu. Hãy kiểm tra lại đường dẫn.", err)
	}
	db, err := sqlite.OpenReadOnly(ctx, path)
	if err != nil {
		return Copy{}, err
	}
	defer db.Close()
	findings, err := db.CheckCopy(ctx)
	if err != nil {
		return Copy{}, award.Wrap(award.KindBadFile, damagedText, err)
	}
	for _, f := range findings {
		if f.Damage {
			return Copy{}, award.Wrap(award.KindBadFile, damagedText, errors.New(f.Rule))
		}
	}
	tally, err := db.Tally(ctx)
	if err != nil {
		return Copy{}, err
	}
	sum, err := hashFile(path)
	return Copy{Path: path, Name: filepath.Base(path), Size: info.Size(), SHA256: sum, Tally: tally}, err
}

// liveDamagedText is said where a copy just taken does not pass its check: what it was taken of is damaged.
const liveDamagedText = "Dữ liệu đang dùng có chỗ hỏng nên chưa sao lưu được. Hãy mở phần kiểm tra dữ liệu để xem, rồi khôi phục từ bản sao lưu gần nhất."

const damagedText = "Bản sao lưu này bị hỏng nên không dùng được. Hãy chọn bản sao lưu khác."

// List returns the backups of a folder, newest first. A folder that is not there holds none; files that are no
// backups are passed over.
func List(folder string) ([]Copy, error) {
	entries, err := os.ReadDir(folder)
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return nil, award.Wrap(award.KindStorage, "Không đọc được thư mục sao lưu. Hãy kiểm tra ổ đĩa.", err)
	}
	out := []Copy{}
	for _, e := range entries {
		at, ok := stampOf(e.Name())
		info, err := e.Info()
		if !ok || err != nil {
			continue
		}
		c := Copy{Path: filepath.Join(folder, e.Name()), Name: e.Name(), TakenAt: at, Size: info.Size()}
		if note, err := os.ReadFile(c.Path + noteSuffix); err == nil {
			path := c.Path
			if json.Unmarshal(note, &c) == nil {
				c.Path, c.Name = path, e.Name()
			}
		}
		out = append(out, c)
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Name > out[j].Name })
	return out, nil
}

// stampOf reads the instant out of the name of a backup.
func stampOf(name string) (time.Time, bool) {
	stamp, ok := strings.CutPrefix(name, prefix)
	if !ok || !strings.HasSuffix(stamp, suffix) || len(stamp) < len(stampForm) {
		return time.Time{}, false
	}
	at, err := time.Parse(stampForm, stamp[:len(stampForm)])
	return at, err == nil
}

// ThinOut removes the backups of a folder that Keep does not keep, and returns how many.
func ThinOut(folder string, now time.Time) (int, error) {
	copies, err := List(folder)
	if err != nil {
		return 0, err
	}
	times := make([]time.Time, len(copies))
	for i, c := range copies {
		times[i] = c.TakenAt
	}
	removed := 0
	for i, keep := range Keep(times, now) {
		if keep {
			continue
		}
		if err := os.Remove(copies[i].Path); err != nil {
			return removed, award.Wrap(award.KindStorage, "Không xóa được bản sao lưu cũ. Hãy kiểm tra quyền ghi của thư mục sao lưu.", err)
		}
		_ = os.Remove(copies[i].Path + noteSuffix) // a note without its backup harms nobody
		removed++
	}
	return removed, nil
}

func exists(path string) bool { _, err := os.Lstat(path); return err == nil }

func writeFile(path string, data []byte) error {
	if err := os.WriteFile(path+partSuffix, data, 0o600); err != nil {
		return err
	}
	return os.Rename(path+partSuffix, path)
}

func flush(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return err
	}
	return flushFile(f, info.IsDir())
}

func hashFile(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", unwritable(err)
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return "", award.Wrap(award.KindStorage, "Không đọc lại được bản sao lưu. Hãy kiểm tra ổ đĩa.", err)
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}

func unwritable(err error) error {
	if err == nil {
		return nil
	}
	return award.Wrap(award.KindStorage, "Không ghi được bản sao lưu. Hãy kiểm tra ổ đĩa còn chỗ trống và quyền ghi.", err)
}
