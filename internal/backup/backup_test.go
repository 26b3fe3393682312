package backup

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"guongsang/internal/award"
	"guongsang/internal/sqlite"
)

var at = time.Date(2024, 6, 3, 10, 5, 0, 0, time.UTC)

func openOffice(t *testing.T, folder string, unitNames ...string) *sqlite.DB {
	t.Helper()
	ctx := context.Background()
	db, err := sqlite.Open(ctx, filepath.Join(folder, sqlite.FileName), sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	addUnits(t, db, unitNames...)
	return db
}

func addUnits(t *testing.T, db *sqlite.DB, names ...string) {
	t.Helper()
	for _, n := range names {
		_, _, err := db.Write(context.Background(), award.Operation{Kind: "unit.save", Label: "Thêm đơn vị", Person: "Người Thử"}, func(tx *sqlite.Tx) error {
			return tx.SaveUnit(&award.Unit{Name: n, Kind: award.UnitOther})
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

func unitNames(t *testing.T, folder string) []string {
	t.Helper()
	db, err := sqlite.OpenReadOnly(context.Background(), filepath.Join(folder, sqlite.FileName))
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	names := []string{}
	if err := db.Read(context.Background(), func(tx *sqlite.Tx) error {
		list, err := tx.Units(sqlite.UnitFilter{})
		for _, u := range list {
			names = append(names, u.Name)
		}
		return err
	}); err != nil {
		t.Fatal(err)
	}
	return names
}

func TestTakeAndRestore(t *testing.T) {
	ctx := context.Background()
	folder, copies := t.TempDir(), filepath.Join(t.TempDir(), "sao lưu")
	db := openOffice(t, folder, "Khóm 1")
	first, err := Take(ctx, db, copies, "test", at)
	if err != nil {
		t.Fatal(err)
	}
	second, err := Take(ctx, db, copies, "test", at)
	if err != nil || second.Name == first.Name {
		t.Fatalf("a second copy in the same second: %+v, %v", second, err)
	}
	addUnits(t, db, "Khóm 2")
	db.Close()
	list, err := List(copies)
	if err != nil || len(list) != 2 || list[0].Tally.Operations != 1 || list[0].SHA256 != first.SHA256 || list[0].Reason != "test" {
		t.Fatalf("list = %+v, %v", list, err)
	}
	c, kept, err := Restore(ctx, first.Path, folder, at)
	if err != nil || c.Tally.Operations != 1 {
		t.Fatal(c, err)
	}
	if got := unitNames(t, folder); len(got) != 1 || got[0] != "Khóm 1" {
		t.Errorf("restored units = %v", got)
	}
	if got := unitNames(t, kept); len(got) != 2 {
		t.Errorf("the state before the restore = %v", got)
	}
	reopened := openOffice(t, folder, "Khóm 3") // a restored copy goes on under a new site
	if findings, err := reopened.Check(ctx); err != nil || len(findings) != 0 {
		t.Errorf("after the restore: %v, %v", findings, err)
	}
}

func TestRestoreRefusesAndLeavesTheFolder(t *testing.T) {
	ctx := context.Background()
	source := t.TempDir()
	good, err := Take(ctx, openOffice(t, source, "Khóm 1"), filepath.Join(source, "backup"), "test", at)
	if err != nil {
		t.Fatal(err)
	}
	whole, err := os.ReadFile(good.Path)
	if err != nil {
		t.Fatal(err)
	}
	flipped := bytes.Replace(whole, []byte("Khóm 1"), []byte("Khóm 7"), 1)
	for name, c := range map[string]struct {
		data []byte
		want award.ErrorKind
	}{
		"HalfWritten":  {whole[:len(whole)/2], award.KindBadFile},
		"Empty":        {nil, award.KindBadFile},
		"NotADatabase": {[]byte("đây là một bức thư, không phải bản sao lưu"), award.KindBadFile},
		"FlippedText":  {flipped, award.KindBadFile},
		"Missing":      {nil, award.KindNotFound},
	} {
		t.Run(name, func(t *testing.T) {
			folder := t.TempDir()
			openOffice(t, folder, "Của tôi").Close()
			from := filepath.Join(t.TempDir(), "bản sao.db")
			if name != "Missing" {
				if err := os.WriteFile(from, c.data, 0o600); err != nil {
					t.Fatal(err)
				}
			}
			if _, _, err := Restore(ctx, from, folder, at); award.KindOf(err) != c.want {
				t.Errorf("err = %v, want %s", err, c.want)
			}
			if got := unitNames(t, folder); len(got) != 1 || got[0] != "Của tôi" {
				t.Errorf("the folder now holds %v", got)
			}
			entries, _ := os.ReadDir(folder)
			for _, e := range entries {
				if filepath.Ext(e.Name()) == partSuffix {
					t.Errorf("%s was left behind", e.Name())
				}
			}
		})
	}
}

func TestTakeToNeverOverwrites(t *testing.T) {
	folder := t.TempDir()
	db := openOffice(t, folder, "Khóm 1")
	file := filepath.Join(folder, "bản.db")
	if err := os.WriteFile(file, []byte("của người khác"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := TakeTo(context.Background(), db, file); award.KindOf(err) != award.KindConflict {
		t.Errorf("err = %v", err)
	}
	if data, _ := os.ReadFile(file); string(data) != "của người khác" {
		t.Error("the file was overwritten")
	}
}

func TestKeep(t *testing.T) {
	now := time.Date(2024, 12, 20, 9, 0, 0, 0, time.UTC)
	count := func(times []time.Time) int {
		n := 0
		for _, k := range Keep(times, now) {
			if k {
				n++
			}
		}
		return n
	}
	var hourly, daily []time.Time
	for h := range 40 {
		hourly = append(hourly, now.Add(-time.Duration(h)*time.Hour))
	}
	for d := range 1200 {
		daily = append(daily, now.AddDate(0, 0, -d))
	}
	if got := count(hourly); got != 40 {
		t.Errorf("of the last two days %d kept, want all 40", got)
	}
	// 2 recent days + 12 days + weeks and months not among them + the last of 2021, 2022, 2023
	if got := count(daily); got < 28 || got > 36 {
		t.Errorf("of 1200 days %d kept, want about thirty", got)
	}
	kept := Keep(daily, now)
	for i, d := range daily {
		if d.Format("01-02") == "12-31" && !kept[i] {
			t.Errorf("the last of %d was thinned out", d.Year())
		}
	}
	if count([]time.Time{now.AddDate(-3, 0, 0)}) != 1 {
		t.Error("the only backup was thinned out")
	}
	if len(Keep(nil, now)) != 0 {
		t.Error("nothing to keep")
	}
}

func TestThinOut(t *testing.T) {
	folder := t.TempDir()
	for d := range 60 {
		name := filepath.Join(folder, prefix+at.AddDate(0, 0, -d).Format(stampForm)+suffix)
		if err := os.WriteFile(name, nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(filepath.Join(folder, "thư.txt"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	removed, err := ThinOut(folder, at)
	list, _ := List(folder)
	if err != nil || removed == 0 || len(list)+removed != 60 {
		t.Errorf("removed %d, left %d, %v", removed, len(list), err)
	}
	if _, err := os.Stat(filepath.Join(folder, "thư.txt")); err != nil {
		t.Error("a file that is no backup was removed")
	}
}

func TestTakeOfDamagedDataSpeaksOfTheData(t *testing.T) {
	ctx := context.Background()
	folder := t.TempDir()
	openOffice(t, folder, "Khóm 1").Close()
	live := filepath.Join(folder, sqlite.FileName)
	data, err := os.ReadFile(live)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(live, bytes.Replace(data, []byte("Khóm 1"), []byte("Khóm 7"), 1), 0o600); err != nil {
		t.Fatal(err)
	}
	db, err := sqlite.OpenReadOnly(ctx, live)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	to := filepath.Join(t.TempDir(), "bản sao.db")
	_, err = TakeTo(ctx, db, to)
	if award.KindOf(err) != award.KindBadFile || !strings.HasPrefix(err.Error(), liveDamagedText) {
		t.Errorf("err = %v", err)
	}
	if exists(to) {
		t.Error("a damaged copy stands under the name of a backup")
	}
}
