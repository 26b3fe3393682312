package sqlite

import (
	"context"
	"errors"
	"testing"

	"guongsang/internal/award"
)

func TestProfileOn(t *testing.T) {
	db := openTest(t)
	read(t, db, func(tx *Tx) error {
		if _, ok, err := tx.ProfileOn("2024-05-24"); ok || err != nil {
			t.Errorf("before the first run: %v, %v", ok, err)
		}
		return nil
	})
	write(t, db, "Khai báo cơ quan", func(tx *Tx) error {
		return errors.Join( // entered out of order, as when an office of earlier years is added later
			tx.SaveProfile(&award.Profile{ValidFrom: "2025-07-01", WardName: "Sau"}),
			tx.SaveProfile(&award.Profile{ValidFrom: "2020-01-01", WardName: "Trước", Town: "thị xã Mẫu"}))
	})
	for name, c := range map[string]struct{ date, want string }{
		"LastDayOfTheOld":       {"2025-06-30", "Trước"},
		"FirstDayOfTheNew":      {"2025-07-01", "Sau"},
		"LongAfter":             {"2031-01-01", "Sau"},
		"BeforeEverything":      {"1999-01-01", "Trước"},
		"NoDateIsTheEarliest":   {"", "Trước"},
		"FirstDayOfTheEarliest": {"2020-01-01", "Trước"},
	} {
		t.Run(name, func(t *testing.T) {
			read(t, db, func(tx *Tx) error {
				p, ok, err := tx.ProfileOn(c.date)
				if !ok || p.WardName != c.want {
					t.Errorf("on %q: %+v", c.date, p)
				}
				return err
			})
		})
	}
}

func TestActor(t *testing.T) {
	db := openTest(t)
	one := award.Staff{Name: "Lê Thị Thử", Post: "công chức"}
	write(t, db, "Khai báo người dùng", func(tx *Tx) error {
		if _, ok, err := tx.Actor(); ok || err != nil {
			t.Errorf("before the first run: %v, %v", ok, err)
		}
		return errors.Join(tx.SaveStaff(&one), tx.SetActor(one.ID))
	})
	read(t, db, func(tx *Tx) error {
		who, ok, err := tx.Actor()
		if !ok || who != one {
			t.Errorf("actor = %+v, %v", who, ok)
		}
		return err
	})
}

func TestSettingKeepsOneRowAndItsHistory(t *testing.T) {
	db := openTest(t)
	for _, value := range []string{"mỗi ngày", "mỗi tuần"} {
		write(t, db, "Đổi cài đặt", func(tx *Tx) error { return tx.SetSetting("backup", value) })
	}
	read(t, db, func(tx *Tx) error {
		got, err := tx.Setting("backup")
		if got != "mỗi tuần" {
			t.Errorf("setting = %q", got)
		}
		if unset, err := tx.Setting("never"); unset != "" || err != nil {
			t.Errorf("unset = %q, %v", unset, err)
		}
		list, _ := settings.list(tx, "1 = 1")
		if len(list) != 1 {
			t.Errorf("%d rows of one setting", len(list))
		}
		return err
	})
	if err := undo(t, db, func(tx *Tx) (award.Operation, error) { return tx.UndoCandidate() }); err != nil {
		t.Fatal(err)
	}
	read(t, db, func(tx *Tx) error {
		got, err := tx.Setting("backup")
		if got != "mỗi ngày" {
			t.Errorf("after the undo: %q", got)
		}
		return err
	})
}

func TestDraftsAndLayoutsStayOutOfTheJournal(t *testing.T) {
	db, ctx := openTest(t), context.Background()
	if body, at, err := db.Draft(ctx, "nominee/new"); body != "" || at != "" || err != nil {
		t.Errorf("no draft yet: %q %q %v", body, at, err)
	}
	for _, text := range []string{`{"name":"Ng"}`, `{"name":"Nguyễn"}`} {
		kept, err := db.KeepDraft(ctx, "nominee/new", text)
		if err != nil {
			t.Fatal(err)
		}
		if body, at, err := db.Draft(ctx, "nominee/new"); body != text || at != kept || err != nil {
			t.Errorf("draft = %q at %q, %v", body, at, err)
		}
	}
	if err := db.DropDraft(ctx, "nominee/new"); err != nil {
		t.Fatal(err)
	}
	if body, _, err := db.Draft(ctx, "nominee/new"); body != "" || err != nil {
		t.Errorf("dropped draft = %q, %v", body, err)
	}
	for _, mapping := range []string{`{"a":1}`, `{"a":2}`} {
		write(t, db, "Nhập danh sách", func(tx *Tx) error { // a layout is kept with the list that was read by it
			return errors.Join(tx.SaveUnit(&award.Unit{Name: mapping, Kind: award.UnitOther}), tx.RememberColumnLayout("họ tên|năm sinh", mapping))
		})
	}
	read(t, db, func(tx *Tx) error {
		if got, err := tx.ColumnLayout("họ tên|năm sinh"); got != `{"a":2}` || err != nil {
			t.Errorf("layout = %q, %v", got, err)
		}
		if got, err := tx.ColumnLayout("lạ"); got != "" || err != nil {
			t.Errorf("layout never met = %q, %v", got, err)
		}
		ops, err := tx.Operations(OperationFilter{})
		if len(ops) != 2 || ops[0].Changes != 1 || ops[1].Changes != 1 {
			t.Errorf("local notes stand in the journal: %+v", ops)
		}
		return err
	})
}

func TestOwnLawReplacesTheEarlierEdit(t *testing.T) {
	db := openTest(t)
	first := award.RuleOverride{RuleSetID: "r", Key: "baseSalary", Value: "1", Source: "Văn bản cũ"}
	second := award.RuleOverride{RuleSetID: "r", Key: "baseSalary", Value: "2", Source: "Văn bản mới", Verified: true}
	other := award.RuleOverride{RuleSetID: "s", Key: "baseSalary", Value: "3"}
	for _, o := range []award.RuleOverride{first, other, second} {
		write(t, db, "Sửa quy định", func(tx *Tx) error { return tx.SaveRuleOverride(o) })
	}
	read(t, db, func(tx *Tx) error {
		list, err := tx.RuleOverrides()
		if len(list) != 2 || list[0] != second || list[1] != other {
			t.Errorf("overrides = %+v", list)
		}
		return err
	})
}

func TestReportsAndPaperRecords(t *testing.T) {
	db := openTest(t)
	early := Report{Kind: "half_year", PeriodFrom: "2024-01-01", PeriodTo: "2024-06-30", Title: "Sáu tháng"}
	late := Report{Kind: "year", PeriodFrom: "2024-01-01", PeriodTo: "2024-12-31", Title: "Cả năm"}
	write(t, db, "Lập báo cáo", func(tx *Tx) error {
		return errors.Join(tx.SaveReport(&late), tx.SaveReport(&early),
			tx.SavePaperRecord(&award.PaperRecord{Kind: "report", TableRef: "report", RecordID: late.ID, FileName: "cũ.docx", MadeAt: "2024-12-01T00:00:00.000Z"}),
			tx.SavePaperRecord(&award.PaperRecord{Kind: "report", TableRef: "report", RecordID: late.ID, FileName: "mới.docx", MadeAt: "2024-12-02T00:00:00.000Z"}))
	})
	read(t, db, func(tx *Tx) error {
		if list, err := tx.Reports(); err != nil || len(list) != 2 || list[0] != late || list[1] != early {
			t.Errorf("reports = %+v, %v", list, err)
		}
		if papers, err := tx.PaperRecords(late.ID); err != nil || len(papers) != 2 || papers[0].FileName != "mới.docx" {
			t.Errorf("papers = %+v, %v", papers, err)
		}
		for since, want := range map[string]int{"": 2, "2024-12-02T00:00:00.000Z": 1, "2025-01-01T00:00:00.000Z": 0} {
			if n, err := tx.PapersOf("report", late.ID, since); n != want || err != nil {
				t.Errorf("papers since %q = %d, %v", since, n, err)
			}
		}
		return nil
	})
	write(t, db, "Xóa báo cáo", func(tx *Tx) error { return tx.TrashReport(late.ID) })
	read(t, db, func(tx *Tx) error {
		if _, err := tx.Report(late.ID); award.KindOf(err) != award.KindNotFound {
			t.Errorf("a report in the trash: %v", err)
		}
		r, err := tx.Report(early.ID)
		if r != early {
			t.Errorf("report = %+v", r)
		}
		return err
	})
}
