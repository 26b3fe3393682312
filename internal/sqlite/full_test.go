package sqlite

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"guongsang/internal/award"
)

// A full disk is what SQLite reports when it may take no further page; the limit stands for the disk.
func TestFullDiskLeavesTheDataAsItWas(t *testing.T) {
	db := openTest(t)
	write(t, db, "Thêm", func(tx *Tx) error { return tx.SaveUnit(&award.Unit{Name: "Khóm 1", Kind: award.UnitQuarter}) })
	var pages int
	if err := db.writer.Get(&pages, `PRAGMA page_count`); err != nil {
		t.Fatal(err)
	}
	if _, err := db.writer.Exec(fmt.Sprintf(`PRAGMA max_page_count = %d`, pages+2)); err != nil {
		t.Fatal(err)
	}
	_, _, err := db.Write(context.Background(), award.Operation{Kind: "test", Label: "Nhập nhiều"}, func(tx *Tx) error {
		for i := range 500 {
			if err := tx.SaveUnit(&award.Unit{Name: fmt.Sprintf("Tổ %d", i), Kind: award.UnitQuarter, Note: strings.Repeat("dài ", 200)}); err != nil {
				return err
			}
		}
		return nil
	})
	if award.KindOf(err) != award.KindStorage || !strings.Contains(err.Error(), "Ổ đĩa đã đầy") {
		t.Fatalf("err = %v", err)
	}
	if _, err := db.writer.Exec(`PRAGMA max_page_count = 1073741823`); err != nil {
		t.Fatal(err)
	}
	read(t, db, func(tx *Tx) error {
		list, err := tx.Units(UnitFilter{})
		if len(list) != 1 {
			t.Errorf("%d units, want the one from before", len(list))
		}
		return err
	})
}

// An error never carries what was typed: it may be personal data.
func TestErrorsCarryNoValues(t *testing.T) {
	db := openTest(t)
	_, _, err := db.Write(context.Background(), award.Operation{Kind: "test", Label: "x"}, func(tx *Tx) error {
		return parties.save(tx, &award.Party{Kind: award.PartyUnit, Name: "Bà Nguyễn Thị Kín", UnitID: "không có"})
	})
	if err == nil || strings.Contains(err.Error(), "Kín") {
		t.Errorf("err = %v", err)
	}
}
