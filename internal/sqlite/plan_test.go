package sqlite

import (
	"context"
	"testing"

	"guongsang/internal/award"
)

// storePlan stores a small plan with a movement, a coordinating group and a duty, and returns their ids.
func storePlan(t *testing.T, db *DB) (planID, movementID, partyID string) {
	t.Helper()
	write(t, db, "Việc thử", func(tx *Tx) error {
		unit := award.Unit{Name: "Hội Thử nghiệm", Kind: award.UnitUnion}
		if err := tx.SaveUnit(&unit); err != nil {
			return err
		}
		party := award.Party{Kind: award.PartyGroup, Name: "Các tổ chức xã hội"}
		if err := tx.SaveParty(&party); err != nil {
			return err
		}
		if err := tx.SetPartyMembers(party.ID, []string{unit.ID, unit.ID, ""}); err != nil {
			return err
		}
		plan := award.Plan{Year: 2024, Number: "07/KH-UBND", Title: "Thi đua năm 2024", State: award.PlanDrafted, SourceHash: "abc"}
		if err := tx.SavePlan(&plan); err != nil {
			return err
		}
		m := award.Movement{PlanID: plan.ID, Ordinal: "1", Name: "Đổi mới sáng tạo", LeadPartyID: party.ID, LeadText: "Hội", Mode: award.LeadAssigned}
		if err := tx.SaveMovement(&m); err != nil {
			return err
		}
		planID, movementID, partyID = plan.ID, m.ID, party.ID
		if err := tx.SetCoordinators(m.ID, []string{party.ID, party.ID}); err != nil {
			return err
		}
		if err := tx.SetCriteria(m.ID, []award.Criterion{{Subjects: "individual", Text: "Một"}, {Subjects: "individual", Position: 1, Text: "Hai"}}); err != nil {
			return err
		}
		if err := tx.SetPlanItems(plan.ID, award.PartPurpose, []string{"A", "B", "A"}); err != nil {
			return err
		}
		return tx.SetDuties(plan.ID, []award.Duty{{PartyID: party.ID, Body: "Hội", Text: "Báo cáo"}, {Body: "Ai đó", Text: "Theo dõi"}})
	})
	return planID, movementID, partyID
}

func TestPlanIsFoundAndCounted(t *testing.T) {
	db := openTest(t)
	id, _, party := storePlan(t, db)
	read(t, db, func(tx *Tx) error {
		for text, want := range map[string]int{"": 1, "thi dua": 1, "07/kh": 1, "khac": 0} {
			rows, err := tx.Plans(PlanFilter{Year: 2024, Text: text})
			if err != nil || len(rows) != want {
				t.Errorf("plans with %q: %d, %v", text, len(rows), err)
			}
			if len(rows) == 1 && (rows[0].Movements != 1 || rows[0].Duties != 2) {
				t.Errorf("row = %+v", rows[0])
			}
		}
		if rows, _ := tx.Plans(PlanFilter{Year: 2023}); len(rows) != 0 {
			t.Errorf("plans of another year: %d", len(rows))
		}
		for name, found := range map[string]bool{"07/KH-UBND": true, "": false, "08": false} {
			if _, ok, err := tx.PlanByNumber(name, 2024, ""); ok != found || err != nil {
				t.Errorf("plan number %q found: %v, %v", name, ok, err)
			}
		}
		if p, ok, _ := tx.PlanByNumber("", 2030, "abc"); !ok || p.ID != id {
			t.Error("a plan read from the same file must be found")
		}
		rows, err := tx.Movements(MovementFilter{Text: "doi moi hoi"})
		if err != nil || len(rows) != 1 || rows[0].Year != 2024 || rows[0].LeadName != "Các tổ chức xã hội" || rows[0].Criteria != 2 {
			t.Errorf("movements = %+v, %v", rows, err)
		}
		if n, err := tx.PartyUses(party); n != 3 || err != nil {
			t.Errorf("uses of the party = %d, %v", n, err)
		}
		if years, err := tx.PlanYears(); len(years) != 1 || years[0] != 2024 || err != nil {
			t.Errorf("years = %v, %v", years, err)
		}
		return nil
	})
}

func TestListsOfAPlanKeepTheRowsThatStay(t *testing.T) {
	db := openTest(t)
	planID, movementID, _ := storePlan(t, db)
	var before []award.PlanItem
	var criterion award.Criterion
	read(t, db, func(tx *Tx) (err error) {
		before, err = tx.PlanItems(planID)
		list, _ := tx.Criteria(movementID)
		criterion = list[1]
		return err
	})
	write(t, db, "Việc thử", func(tx *Tx) error {
		criterion.Text, criterion.Position = "Hai, sửa", 0
		if err := tx.SetCriteria(movementID, []award.Criterion{criterion, {Subjects: "household", Block: 1, Text: "Ba"}}); err != nil {
			return err
		}
		return tx.SetPlanItems(planID, award.PartPurpose, []string{"B", "C", "A"})
	})
	read(t, db, func(tx *Tx) error {
		items, err := tx.PlanItems(planID)
		if err != nil || len(items) != 3 || items[0].ID != before[1].ID || items[2].ID != before[0].ID || items[1].Text != "C" {
			t.Errorf("items = %+v, %v", items, err)
		}
		list, err := tx.Criteria(movementID)
		if err != nil || len(list) != 2 || list[0].ID != criterion.ID || list[1].Block != 1 {
			t.Errorf("criteria = %+v, %v", list, err)
		}
		return nil
	})
	_, _, err := db.Write(context.Background(), award.Operation{Kind: "test", Label: "Việc thử", Person: "Người thử"}, func(tx *Tx) error {
		return tx.SetCriteria(movementID, []award.Criterion{{ID: NewID(), Subjects: "individual", Text: "Lạ"}})
	})
	if award.KindOf(err) != award.KindNotFound {
		t.Errorf("a criterion of elsewhere: %v", err)
	}
}

func TestTrashingAPlanTakesItsPartsAndUndoBringsThemBack(t *testing.T) {
	db := openTest(t)
	planID, movementID, partyID := storePlan(t, db)
	op, _, err := db.Write(context.Background(), award.Operation{Kind: "plan.trash", Label: "Xóa kế hoạch", Person: "Người thử"}, func(tx *Tx) error { return tx.TrashPlan(planID) })
	if err != nil {
		t.Fatal(err)
	}
	parts := func() (n int) {
		read(t, db, func(tx *Tx) error {
			items, _ := tx.PlanItems(planID)
			list, _ := tx.Duties(planID)
			coords, _ := tx.Coordinators(movementID)
			crits, err := tx.Criteria(movementID)
			n = len(items) + len(list) + len(coords) + len(crits)
			return err
		})
		return n
	}
	if n := parts(); n != 0 {
		t.Errorf("%d parts outlive their plan", n)
	}
	write(t, db, "Việc thử", func(tx *Tx) error { return tx.TakeBack(op) })
	if n := parts(); n != 8 {
		t.Errorf("%d parts came back, want 8", n)
	}
	write(t, db, "Việc thử", func(tx *Tx) error {
		for name, trash := range map[string]func(string) error{"plan": tx.TrashPlan, "movement": tx.TrashMovement, "party": tx.TrashParty, "drive": tx.TrashDrive} {
			if err := trash("nobody"); award.KindOf(err) != award.KindNotFound {
				t.Errorf("trash of a missing %s: %v", name, err)
			}
		}
		return tx.TrashParty(partyID)
	})
	read(t, db, func(tx *Tx) error {
		if members, err := tx.PartyMembers(partyID); len(members) != 0 || err != nil {
			t.Errorf("members outlive their group: %v, %v", members, err)
		}
		return nil
	})
}

func TestPartiesAndDrives(t *testing.T) {
	db := openTest(t)
	_, _, groupID := storePlan(t, db)
	var postID string
	write(t, db, "Việc thử", func(tx *Tx) error {
		unit := award.Unit{Name: "Ủy ban nhân dân", Kind: award.UnitAgency}
		if err := tx.SaveUnit(&unit); err != nil {
			return err
		}
		post := award.Party{Kind: award.PartyPost, Name: "Công chức Nội vụ", UnitID: unit.ID}
		own := award.Party{Kind: award.PartyUnit, Name: "Ủy ban nhân dân", UnitID: unit.ID}
		for _, p := range []*award.Party{&post, &own} {
			if err := tx.SaveParty(p); err != nil {
				return err
			}
		}
		postID = post.ID
		if got, ok, err := tx.PartyOfUnit(unit.ID); !ok || got.ID != own.ID || err != nil {
			t.Errorf("party of the unit = %+v, %v", got, err)
		}
		drive := award.Drive{Year: 2024, Name: "Chào mừng ngày hội", Occasion: "Quốc khánh", StartDate: "2024-08-01"}
		if err := tx.SaveDrive(&drive); err != nil {
			return err
		}
		return tx.SetPostHolders(post.ID, []award.PostHolder{{Name: "Người Cũ", ValidTo: "2023-12-31"}, {Name: "Người Mới", ValidFrom: "2024-01-01"}})
	})
	read(t, db, func(tx *Tx) error {
		for name, want := range map[string]int{"": 3, "cong chuc": 1, "nguoi moi": 1, "nguoi cu": 0} {
			rows, err := tx.Parties(PartyFilter{Text: name}, "2024-06-01")
			if err != nil || len(rows) != want {
				t.Errorf("parties with %q: %d, %v", name, len(rows), err)
			}
		}
		if rows, _ := tx.Parties(PartyFilter{Kind: award.PartyGroup}, "2024-06-01"); len(rows) != 1 || rows[0].ID != groupID || rows[0].Members != 1 || rows[0].Uses != 3 {
			t.Errorf("groups = %+v", rows)
		}
		if p, ok, err := tx.PartyByName("CONG CHUC  nội vụ"); !ok || p.ID != postID || err != nil {
			t.Errorf("party by name = %+v, %v", p, err)
		}
		if holders, err := tx.PostHolders(postID); len(holders) != 2 || holders[0].Name != "Người Mới" || err != nil {
			t.Errorf("holders = %+v, %v", holders, err)
		}
		list, err := tx.Drives(2024, "quoc khanh")
		if len(list) != 1 || err != nil {
			t.Errorf("drives = %+v, %v", list, err)
		}
		if n, err := tx.DriveUses(list[0].ID); n != 0 || err != nil {
			t.Errorf("uses of the drive = %d, %v", n, err)
		}
		return nil
	})
}
