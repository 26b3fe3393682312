package sqlite

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"guongsang/internal/award"
)

func TestJournalFiltersAndPages(t *testing.T) {
	db := openTest(t)
	var ops []award.Operation
	for i := range 5 {
		op, _, err := db.Write(context.Background(), award.Operation{Kind: "unit.save", Label: fmt.Sprintf("Thêm khóm %d", i+1), Person: []string{"Lê Thử", "Trần Mẫu"}[i%2]}, func(tx *Tx) error {
			return tx.SaveUnit(&award.Unit{Name: fmt.Sprintf("Khóm %d", i+1), Kind: award.UnitQuarter})
		})
		if err != nil {
			t.Fatal(err)
		}
		ops = append(ops, op)
	}
	labels := func(f OperationFilter) string {
		var out []string
		read(t, db, func(tx *Tx) error {
			rows, err := tx.Operations(f)
			for _, r := range rows {
				out = append(out, strings.TrimPrefix(r.Label, "Thêm khóm "))
			}
			return err
		})
		return strings.Join(out, " ")
	}
	var third int64
	read(t, db, func(tx *Tx) error {
		rows, err := tx.Operations(OperationFilter{Limit: 3})
		third = rows[2].Rid
		return err
	})
	for name, c := range map[string]struct {
		filter OperationFilter
		want   string
	}{
		"All":                 {OperationFilter{}, "5 4 3 2 1"},
		"FirstPage":           {OperationFilter{Limit: 3}, "5 4 3"},
		"SecondPage":          {OperationFilter{Limit: 3, Before: third}, "2 1"},
		"NothingBeforeTheOld": {OperationFilter{Before: 1}, ""},
		"LimitOutOfBounds":    {OperationFilter{Limit: 1_000_000}, "5 4 3 2 1"},
		"From":                {OperationFilter{From: ops[3].At}, "5 4"},
		"To":                  {OperationFilter{To: ops[1].At}, "2 1"},
		"Between":             {OperationFilter{From: ops[1].At, To: ops[3].At}, "4 3 2"},
		"Person":              {OperationFilter{Text: "Mẫu"}, "4 2"},
		"Label":               {OperationFilter{Text: "khóm 3"}, "3"},
		"PercentIsNoWildcard": {OperationFilter{Text: "%"}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			if got := labels(c.filter); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestOperationTellsWhatItChanged(t *testing.T) {
	db := openTest(t)
	u := award.Unit{Name: "Khóm 1", Kind: award.UnitQuarter}
	write(t, db, "Thêm", func(tx *Tx) error { return tx.SaveUnit(&u) })
	u.Name, u.Note = "Khóm Một", "đổi tên"
	op, _ := write(t, db, "Đổi tên", func(tx *Tx) error { return tx.SaveUnit(&u) })
	read(t, db, func(tx *Tx) error {
		changes, err := tx.OperationChanges(op.ID, 10)
		told := map[string]string{}
		for _, c := range changes {
			told[c.Column] = c.Old + " > " + c.New
		}
		if told["name"] != "Khóm 1 > Khóm Một" || told["note"] != " > đổi tên" {
			t.Errorf("changes = %v, %v", told, err)
		}
		if few, err := tx.OperationChanges(op.ID, 1); len(few) != 1 || err != nil {
			t.Errorf("limited to one: %d, %v", len(few), err)
		}
		if found, err := tx.Operation(op.ID); err != nil || found.Label != "Đổi tên" || found.Chain != op.Chain {
			t.Errorf("operation = %+v, %v", found, err)
		}
		if _, err := tx.Operation("lạ"); award.KindOf(err) != award.KindNotFound {
			t.Errorf("an unknown operation: %v", err)
		}
		return nil
	})
}

func TestUndoOverTrashAndReferences(t *testing.T) {
	db := openTest(t)
	planID, movementID, _ := storePlan(t, db)
	trashed, _ := write(t, db, "Xóa kế hoạch", func(tx *Tx) error { return tx.TrashPlan(planID) })
	again, _ := write(t, db, "Thêm khóm", func(tx *Tx) error { return tx.SaveUnit(&award.Unit{Name: "Khóm 1", Kind: award.UnitQuarter}) })
	take := func(op award.Operation) error {
		return undo(t, db, func(*Tx) (award.Operation, error) { return op, nil })
	}
	if err := take(trashed); err != nil { // not the newest, and nothing stands in its way
		t.Fatal(err)
	}
	read(t, db, func(tx *Tx) error {
		_, e1 := tx.Plan(planID)
		_, e2 := tx.Movement(movementID)
		duties, e3 := tx.Duties(planID)
		items, e4 := tx.PlanItems(planID)
		crit, e5 := tx.Criteria(movementID)
		coord, e6 := tx.Coordinators(movementID)
		if len(duties) != 2 || len(items) != 3 || len(crit) != 2 || len(coord) != 1 {
			t.Errorf("back came %d duties, %d items, %d criteria, %d coordinators", len(duties), len(items), len(crit), len(coord))
		}
		return errors.Join(e1, e2, e3, e4, e5, e6)
	})
	if err := take(trashed); award.KindOf(err) != award.KindConflict || !strings.Contains(err.Error(), "đã được hoàn tác rồi") {
		t.Errorf("taken back twice: %v", err)
	}
	if err := take(again); err != nil {
		t.Errorf("work beside it: %v", err)
	}
}

func TestUndoPassesOverLastingWork(t *testing.T) {
	db := openTest(t)
	first, _, err := db.Write(context.Background(), award.Operation{Kind: "unit.save", Label: "Thêm"}, func(tx *Tx) error {
		return tx.SaveUnit(&award.Unit{Name: "Khóm 1", Kind: award.UnitQuarter})
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := db.Write(context.Background(), award.Operation{Kind: "paper.made", Label: "Tạo văn bản"}, func(tx *Tx) error {
		return tx.SavePaperRecord(&award.PaperRecord{Kind: "x", FileName: "a.docx"})
	}); err != nil {
		t.Fatal(err)
	}
	read(t, db, func(tx *Tx) error {
		if op, err := tx.UndoCandidate("paper.made"); err != nil || op.ID != first.ID {
			t.Errorf("candidate = %+v, %v", op, err)
		}
		if _, err := tx.UndoCandidate("paper.made", "unit.save"); award.KindOf(err) != award.KindNotFound {
			t.Errorf("all lasting: %v", err)
		}
		return nil
	})
}

func TestSearchFollowsTheNameThroughUndo(t *testing.T) {
	db := openTest(t)
	n := saveNominees(t, db, award.Nominee{Name: "Nguyễn Thị Đào", Address: "Khóm 1"})[0]
	unit := award.Unit{Name: "Hội Phụ nữ", ShortName: "HPN", Kind: award.UnitUnion}
	write(t, db, "Thêm hội", func(tx *Tx) error { return tx.SaveUnit(&unit) })
	finds := func(step string, want map[string]int) {
		t.Helper()
		read(t, db, func(tx *Tx) error {
			for text, count := range want {
				people, err := tx.Nominees(NomineeFilter{Text: text})
				units, err2 := tx.Units(UnitFilter{Text: text})
				if len(people)+len(units) != count || err != nil || err2 != nil {
					t.Errorf("%s: %q finds %d and %d, want %d (%v, %v)", step, text, len(people), len(units), count, err, err2)
				}
			}
			return nil
		})
		mustBeSound(t, db)
	}
	finds("as stored", map[string]int{"dao": 1, "lan": 0, "phu nu": 1, "hpn": 1, "nong dan": 0})
	n.Name, unit.Name, unit.ShortName = "Nguyễn Thị Lan", "Hội Nông dân", "HND"
	write(t, db, "Đổi tên", func(tx *Tx) error { return errors.Join(tx.SaveNominee(&n), tx.SaveUnit(&unit)) })
	finds("renamed", map[string]int{"dao": 0, "lan": 1, "phu nu": 0, "hnd": 1, "nong dan": 1})
	if err := undo(t, db, func(tx *Tx) (award.Operation, error) { return tx.UndoCandidate() }); err != nil {
		t.Fatal(err)
	}
	finds("taken back", map[string]int{"dao": 1, "lan": 0, "phu nu": 1, "hnd": 0})
	if err := undo(t, db, func(tx *Tx) (award.Operation, error) { return tx.RedoCandidate() }); err != nil {
		t.Fatal(err)
	}
	finds("done again", map[string]int{"dao": 0, "lan": 1, "hnd": 1})
	write(t, db, "Xóa", func(tx *Tx) error { return errors.Join(tx.TrashNominee(n.ID), tx.TrashUnit(unit.ID)) })
	finds("in the trash", map[string]int{"lan": 0, "hnd": 0})
}
