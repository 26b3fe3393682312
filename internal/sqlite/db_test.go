package sqlite

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"guongsang/internal/award"
)

type testClock struct{ at time.Time }

func (c *testClock) Now() time.Time { c.at = c.at.Add(time.Second); return c.at }

// openTest opens a new database and checks the whole of it when the test ends.
func openTest(t testing.TB) *DB {
	t.Helper()
	folder := filepath.Join(t.TempDir(), "thư mục có dấu # % ?")
	if err := os.Mkdir(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	db, err := Open(context.Background(), filepath.Join(folder, FileName), Options{Clock: &testClock{at: time.Date(2024, 5, 24, 1, 0, 0, 0, time.UTC)}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		mustBeSound(t, db)
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	return db
}

func mustBeSound(t testing.TB, db *DB) {
	t.Helper()
	findings, err := db.Check(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range findings {
		if f.Damage {
			t.Errorf("damage: %+v", f)
		}
	}
}

func write(t testing.TB, db *DB, label string, fn func(*Tx) error) (award.Operation, []string) {
	t.Helper()
	op, kinds, err := db.Write(context.Background(), award.Operation{Kind: "test", Label: label, Person: "Lê Văn Thử, công chức"}, fn)
	if err != nil {
		t.Fatal(err)
	}
	return op, kinds
}

func read(t testing.TB, db *DB, fn func(*Tx) error) {
	t.Helper()
	if err := db.Read(context.Background(), fn); err != nil {
		t.Fatal(err)
	}
}

func TestColumnName(t *testing.T) {
	for field, want := range map[string]string{"ID": "id", "StartDate": "start_date", "NomineeID": "nominee_id", "SHA256": "sha256", "PeriodIsImplied": "period_is_implied", "LeadPartyID": "lead_party_id"} {
		if got := columnName(field); got != want {
			t.Errorf("columnName(%s) = %s, want %s", field, got, want)
		}
	}
}

func TestHistoryTellsOldAndNew(t *testing.T) {
	db := openTest(t)
	u := award.Unit{Name: "Hội Nông dân", Kind: award.UnitUnion}
	_, kinds := write(t, db, "Thêm đơn vị", func(tx *Tx) error { return tx.SaveUnit(&u) })
	if len(kinds) != 1 || kinds[0] != "unit" {
		t.Fatalf("kinds = %v", kinds)
	}
	u.Name = "Hội Nông dân phường"
	write(t, db, "Sửa đơn vị", func(tx *Tx) error { return tx.SaveUnit(&u) })
	u.Name = "Hội Nông dân phường Bình An"
	write(t, db, "Sửa lần hai", func(tx *Tx) error { return tx.SaveUnit(&u) })
	read(t, db, func(tx *Tx) error {
		h, err := tx.History(u.ID)
		if err != nil {
			return err
		}
		if len(h) != 3 || h[0].Column != "" || h[1].Column != "name" || h[1].Old != "Hội Nông dân" || h[2].Old != "Hội Nông dân phường" || h[2].New != u.Name {
			t.Errorf("history = %+v", h)
		}
		return nil
	})
}

func TestNothingChangedStoresNoOperation(t *testing.T) {
	db := openTest(t)
	u := award.Unit{Name: "Công an", Kind: award.UnitForce}
	write(t, db, "Thêm", func(tx *Tx) error { return tx.SaveUnit(&u) })
	op, kinds := write(t, db, "Lưu lại y nguyên", func(tx *Tx) error { return tx.SaveUnit(&u) })
	if op.ID != "" || kinds != nil {
		t.Errorf("a save without change was stored: %+v %v", op, kinds)
	}
}

func TestFailedWriteLeavesNothing(t *testing.T) {
	db := openTest(t)
	boom := errors.New("boom")
	_, _, err := db.Write(context.Background(), award.Operation{Kind: "test", Label: "Hỏng"}, func(tx *Tx) error {
		if err := tx.SaveUnit(&award.Unit{Name: "X", Kind: award.UnitOther}); err != nil {
			return err
		}
		return boom
	})
	if !errors.Is(err, boom) {
		t.Fatalf("err = %v", err)
	}
	read(t, db, func(tx *Tx) error {
		list, err := tx.Units(UnitFilter{})
		if len(list) != 0 {
			t.Errorf("half-written: %v", list)
		}
		return err
	})
}

func TestWriteOutsideOperationIsRefused(t *testing.T) {
	db := openTest(t)
	if _, err := db.writer.Exec(`INSERT INTO unit(id, name) VALUES ('x', 'y')`); err == nil {
		t.Error("an insert outside an operation passed")
	}
	write(t, db, "Thêm", func(tx *Tx) error { return tx.SaveUnit(&award.Unit{Name: "A", Kind: award.UnitOther}) })
	if _, err := db.writer.Exec(`UPDATE unit SET name = 'z'`); err == nil {
		t.Error("an update outside an operation passed")
	}
	if _, err := db.writer.Exec(`DELETE FROM unit`); err == nil {
		t.Error("a physical delete passed")
	}
}

func undo(t *testing.T, db *DB, pick func(*Tx) (award.Operation, error)) error {
	t.Helper()
	var target award.Operation
	read(t, db, func(tx *Tx) (err error) { target, err = pick(tx); return err })
	_, _, err := db.Write(context.Background(), award.Operation{Kind: "undo", Label: "Hoàn tác: " + target.Label, UndoOf: target.ID}, func(tx *Tx) error { return tx.TakeBack(target) })
	return err
}

func TestUndoAndRedo(t *testing.T) {
	db := openTest(t)
	u := award.Unit{Name: "Khóm 1", Kind: award.UnitQuarter}
	write(t, db, "Thêm khóm", func(tx *Tx) error { return tx.SaveUnit(&u) })
	u.Name, u.Note = "Khóm Một", "ghi chú"
	write(t, db, "Sửa khóm", func(tx *Tx) error { return tx.SaveUnit(&u) })
	expect := func(want ...string) {
		t.Helper()
		read(t, db, func(tx *Tx) error {
			list, err := tx.Units(UnitFilter{})
			if len(list) != len(want) {
				t.Fatalf("units = %v, want %v", list, want)
			}
			for i := range want {
				if list[i].Name != want[i] {
					t.Errorf("unit = %s, want %s", list[i].Name, want[i])
				}
			}
			return err
		})
		mustBeSound(t, db)
	}
	undoLast := func(tx *Tx) (award.Operation, error) { return tx.UndoCandidate() }
	redoLast := func(tx *Tx) (award.Operation, error) { return tx.RedoCandidate() }
	for _, step := range []struct {
		do   func(*Tx) (award.Operation, error)
		want []string
	}{{undoLast, []string{"Khóm 1"}}, {undoLast, nil}, {redoLast, []string{"Khóm 1"}}, {redoLast, []string{"Khóm Một"}}, {undoLast, []string{"Khóm 1"}}, {undoLast, nil}} {
		if err := undo(t, db, step.do); err != nil {
			t.Fatal(err)
		}
		expect(step.want...)
	}
	write(t, db, "Việc mới", func(tx *Tx) error { return tx.SaveUnit(&award.Unit{Name: "Khóm 9", Kind: award.UnitQuarter}) })
	read(t, db, func(tx *Tx) error {
		if _, err := tx.RedoCandidate(); award.KindOf(err) != award.KindNotFound {
			t.Errorf("redo after new work: %v", err)
		}
		return nil
	})
}

func TestUndoRefusedWhileLaterWorkStands(t *testing.T) {
	db := openTest(t)
	u := award.Unit{Name: "Trường Mẫu giáo", Kind: award.UnitSchool}
	first, _ := write(t, db, "Thêm trường", func(tx *Tx) error { return tx.SaveUnit(&u) })
	n := award.Party{Kind: award.PartyUnit, Name: u.Name, UnitID: u.ID}
	write(t, db, "Thêm chủ thể", func(tx *Tx) error { return parties.save(tx, &n) })
	err := undo(t, db, func(*Tx) (award.Operation, error) { return first, nil })
	if award.KindOf(err) != award.KindConflict {
		t.Fatalf("err = %v", err)
	}
	u.Note = "x"
	write(t, db, "Sửa trường", func(tx *Tx) error { return tx.SaveUnit(&u) })
	if err := undo(t, db, func(*Tx) (award.Operation, error) { return first, nil }); award.KindOf(err) != award.KindConflict {
		t.Fatalf("err = %v", err)
	}
}

func TestCheckFindsTampering(t *testing.T) {
	for name, spoil := range map[string]string{
		"ValueBehindTheLog": `UPDATE unit SET name = 'khác'`,
		"LogValue":          `UPDATE change SET value = json_set(value, '$.name', 'khác')`,
		"LogRowGone":        `DELETE FROM change`,
		"LabelReworded":     `UPDATE operation SET label = 'việc khác'`,
	} {
		t.Run(name, func(t *testing.T) {
			db, err := Open(context.Background(), filepath.Join(t.TempDir(), FileName), Options{})
			if err != nil {
				t.Fatal(err)
			}
			defer db.Close()
			write(t, db, "Thêm", func(tx *Tx) error { return tx.SaveUnit(&award.Unit{Name: "A", Kind: award.UnitOther}) })
			if _, err := db.writer.Exec(`UPDATE local_site SET applying = 1`); err != nil {
				t.Fatal(err)
			}
			if _, err := db.writer.Exec(spoil); err != nil {
				t.Fatal(err)
			}
			findings, err := db.Check(context.Background())
			if err != nil || len(findings) == 0 || !findings[0].Damage {
				t.Errorf("findings = %v, %v", findings, err)
			}
		})
	}
}

func TestOpenRefuses(t *testing.T) {
	for _, c := range []struct {
		name    string
		prepare func(t *testing.T, path string)
		want    award.ErrorKind
	}{
		{"NotADatabase", func(t *testing.T, path string) {
			writeFile(t, path, []byte("đây không phải cơ sở dữ liệu, chỉ là văn bản dài dòng"))
		}, award.KindBadFile},
		{"NewerProgram", func(t *testing.T, path string) {
			db, err := Open(context.Background(), path, Options{})
			if err != nil {
				t.Fatal(err)
			}
			if _, err := db.writer.Exec(`INSERT INTO goose_db_version(version_id, is_applied) VALUES (9999, 1)`); err != nil {
				t.Fatal(err)
			}
			db.Close()
		}, award.KindConflict},
		{"OtherProgram", func(t *testing.T, path string) {
			raw, err := connect(path, "", 1)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := raw.Exec(`CREATE TABLE songs(x)`); err != nil {
				t.Fatal(err)
			}
			raw.Close()
		}, award.KindBadFile},
	} {
		t.Run(c.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), FileName)
			c.prepare(t, path)
			before, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			db, err := Open(context.Background(), path, Options{})
			if err == nil {
				db.Close()
			}
			if award.KindOf(err) != c.want {
				t.Errorf("err = %v, want kind %s", err, c.want)
			}
			after, err := os.ReadFile(path)
			if err != nil || string(before) != string(after) {
				t.Errorf("the refused file was changed (%v)", err)
			}
		})
	}
}

func writeFile(t *testing.T, path string, data []byte) {
	t.Helper()
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
}

func TestLocalWritesOfAnOperationWithoutChangeStay(t *testing.T) {
	db := openTest(t)
	op, kinds := write(t, db, "Ghi nhớ cột", func(tx *Tx) error { return tx.RememberColumnLayout("danh sách", `{"1":"name"}`) })
	if op.ID != "" || len(kinds) != 0 {
		t.Errorf("a local write was put into the journal: %+v %v", op, kinds)
	}
	read(t, db, func(tx *Tx) error {
		if got, err := tx.ColumnLayout("danh sách"); err != nil || got == "" {
			t.Errorf("the layout is lost: %q, %v", got, err)
		}
		list, err := tx.Operations(OperationFilter{})
		if len(list) != 0 {
			t.Errorf("journal = %+v", list)
		}
		return err
	})
}
