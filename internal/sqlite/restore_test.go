package sqlite

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"guongsang/internal/award"
)

// closedOffice makes a database file with one unit and closes it.
func closedOffice(t *testing.T) (path string, op award.Operation) {
	t.Helper()
	path = filepath.Join(t.TempDir(), FileName)
	db, err := Open(context.Background(), path, Options{})
	if err != nil {
		t.Fatal(err)
	}
	op, _ = write(t, db, "Thêm khóm", func(tx *Tx) error { return tx.SaveUnit(&award.Unit{Name: "Khóm 1", Kind: award.UnitQuarter}) })
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	return path, op
}

// spoilFile runs SQL on a closed database file.
func spoilFile(t *testing.T, path, query string) {
	t.Helper()
	raw, err := connect(path, "_journal_mode=DELETE", 1)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := raw.Exec(query); err != nil {
		t.Fatal(err)
	}
	if err := raw.Close(); err != nil {
		t.Fatal(err)
	}
}

func TestOpenReadOnlyRefuses(t *testing.T) {
	for name, c := range map[string]struct {
		prepare func(t *testing.T) string
		want    award.ErrorKind
	}{
		"NothingThere": {func(t *testing.T) string { return filepath.Join(t.TempDir(), "không có.db") }, award.KindNotFound},
		"Words": {func(t *testing.T) string {
			path := filepath.Join(t.TempDir(), "thư.db")
			writeFile(t, path, []byte("đây không phải cơ sở dữ liệu, chỉ là văn bản dài dòng"))
			return path
		}, award.KindBadFile},
		"EmptyFile": {func(t *testing.T) string {
			path := filepath.Join(t.TempDir(), "rỗng.db")
			writeFile(t, path, nil)
			return path
		}, award.KindBadFile},
		"OtherProgram": {func(t *testing.T) string {
			path := filepath.Join(t.TempDir(), "nhạc.db")
			spoilFile(t, path, `CREATE TABLE songs(x)`)
			return path
		}, award.KindBadFile},
		"Newer": {func(t *testing.T) string {
			path, _ := closedOffice(t)
			spoilFile(t, path, `INSERT INTO goose_db_version(version_id, is_applied) VALUES (9999, 1)`)
			return path
		}, award.KindConflict},
		"Older": {func(t *testing.T) string {
			path, _ := closedOffice(t)
			makeOlder(t, path)
			return path
		}, olderKind()},
	} {
		t.Run(name, func(t *testing.T) {
			db, err := OpenReadOnly(context.Background(), c.prepare(t))
			if err == nil {
				db.Close()
				t.Fatal("opened")
			}
			if award.KindOf(err) != c.want {
				t.Errorf("err = %v, want kind %s", err, c.want)
			}
		})
	}
}

// makeOlder takes the last migration out of what the file says it has.
func makeOlder(t *testing.T, path string) {
	t.Helper()
	raw, err := connect(path, "_journal_mode=DELETE", 1)
	if err != nil {
		t.Fatal(err)
	}
	defer raw.Close()
	if _, err := raw.Exec(`UPDATE goose_db_version SET is_applied = 0 WHERE version_id = ?`, SchemaVersion()); err != nil {
		t.Fatal(err)
	}
}

// olderKind is what an older file is refused as: one before the first migration is no file of this program at all.
func olderKind() award.ErrorKind {
	if SchemaVersion() > 1 {
		return award.KindConflict
	}
	return award.KindBadFile
}

func TestOpenReadOnlyReadsAndNeverWrites(t *testing.T) {
	path, _ := closedOffice(t)
	before, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	db, err := OpenReadOnly(context.Background(), path)
	if err != nil {
		t.Fatal(err)
	}
	_, _, err = db.Write(context.Background(), award.Operation{Kind: "test", Label: "Thử"}, func(tx *Tx) error { return tx.SaveUnit(&award.Unit{Name: "Lạ"}) })
	if award.KindOf(err) != award.KindStorage {
		t.Errorf("a write passed or was not told: %v", err)
	}
	if _, err := db.KeepDraft(context.Background(), "k", "{}"); award.KindOf(err) != award.KindStorage {
		t.Errorf("a draft passed or was not told: %v", err)
	}
	if findings, err := db.CheckCopy(context.Background()); err != nil || len(findings) != 0 {
		t.Errorf("findings = %v, %v", findings, err)
	}
	tally, err := db.Tally(context.Background())
	if err != nil || tally.Operations != 1 || tally.LastAt == "" || tally.Nominations != 0 {
		t.Errorf("tally = %+v, %v", tally, err)
	}
	if db.Path() != path {
		t.Errorf("path = %s", db.Path())
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	if after, err := os.ReadFile(path); err != nil || string(after) != string(before) {
		t.Errorf("the file was changed (%v)", err)
	}
}

// A restored copy goes on under another site: its own chain starts anew, the old one still checks, and what was done
// before can still be taken back.
func TestRenewSite(t *testing.T) {
	path, op := closedOffice(t)
	if err := RenewSite(context.Background(), path); err != nil {
		t.Fatal(err)
	}
	db, err := Open(context.Background(), path, Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	next, _ := write(t, db, "Thêm nữa", func(tx *Tx) error { return tx.SaveUnit(&award.Unit{Name: "Khóm 2", Kind: award.UnitQuarter}) })
	read(t, db, func(tx *Tx) error {
		site, err := tx.Site()
		if site == op.Site || next.Site != site {
			t.Errorf("site %s, before %s, the new operation's %s", site, op.Site, next.Site)
		}
		return err
	})
	mustBeSound(t, db)
	if err := undo(t, db, func(tx *Tx) (award.Operation, error) { return tx.Operation(op.ID) }); err != nil {
		t.Errorf("work before the restore cannot be taken back: %v", err)
	}
	mustBeSound(t, db)
	read(t, db, func(tx *Tx) error {
		list, err := tx.Units(UnitFilter{})
		if len(list) != 1 || list[0].Name != "Khóm 2" {
			t.Errorf("units = %+v", list)
		}
		return err
	})
}

func TestCopyWhole(t *testing.T) {
	ctx := context.Background()
	t.Run("OlderSchema", func(t *testing.T) {
		path, _ := closedOffice(t)
		makeOlder(t, path)
		to := filepath.Join(t.TempDir(), "bản sao.db")
		if err := CopyWhole(ctx, path, to); err != nil {
			t.Fatal(err)
		}
		raw, err := connect(to, "mode=ro", 1)
		if err != nil {
			t.Fatal(err)
		}
		defer raw.Close()
		var name string
		if err := raw.Get(&name, `SELECT name FROM unit`); err != nil || name != "Khóm 1" {
			t.Errorf("the copy holds %q, %v", name, err)
		}
	})
	t.Run("NeverOverwrites", func(t *testing.T) {
		path, _ := closedOffice(t)
		to := filepath.Join(t.TempDir(), "đã có.db")
		writeFile(t, to, []byte("của người khác"))
		if err := CopyWhole(ctx, path, to); err == nil {
			t.Error("a file that was there was written over")
		}
		if data, _ := os.ReadFile(to); string(data) != "của người khác" {
			t.Error("the file was changed")
		}
	})
	t.Run("NoDatabase", func(t *testing.T) {
		path := filepath.Join(t.TempDir(), "thư.db")
		writeFile(t, path, []byte("đây không phải cơ sở dữ liệu, chỉ là văn bản dài dòng"))
		if err := CopyWhole(ctx, path, path+".2"); award.KindOf(err) != award.KindBadFile {
			t.Errorf("err = %v", err)
		}
	})
	t.Run("NothingThere", func(t *testing.T) {
		path := filepath.Join(t.TempDir(), "không có.db")
		if err := CopyWhole(ctx, path, path+".2"); err == nil {
			t.Error("nothing was copied")
		}
		if _, err := os.Stat(path); err == nil {
			t.Error("the missing file was made")
		}
	})
}
