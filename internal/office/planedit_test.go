package office

import (
	"context"
	"testing"

	"guongsang/internal/award"
)

func TestPlansAreListedAndEdited(t *testing.T) {
	ctx := context.Background()
	o, _ := openTest(t)
	plan := acceptSmall(t, o)
	page, err := o.Plans(ctx, PlanFilter{Text: "thi dua"})
	if err != nil || page.Total != 1 || len(page.Years) != 1 || page.Rows[0].Movements != 2 || page.Rows[0].StateLabel != "Đã ban hành" {
		t.Fatalf("page = %+v, %v", page, err)
	}
	head := plan.PlanHead
	head.Title, head.Place = "Phát động  thi đua 2025 ", "Bình An"
	edited, err := o.SavePlan(ctx, head)
	if err != nil || edited.Title != "Phát động thi đua 2025" || edited.SourceName == "" || edited.State != "issued" {
		t.Errorf("edited = %+v, %v", edited, err)
	}
	head.Number = ""
	_, err = o.SavePlan(ctx, head)
	wantFieldOf(t, err, award.KindInvalid, "number")
	_, err = o.SavePlan(ctx, PlanHead{Year: 2025, Number: plan.Number, Title: "Bản khác"})
	wantFieldOf(t, err, award.KindConflict, "number")
	_, err = o.SavePlan(ctx, PlanHead{ID: "nobody", Year: 2025, Title: "A"})
	wantKind(t, err, award.KindNotFound)
	history, err := o.History(ctx, plan.ID)
	if err != nil || len(history) < 2 {
		t.Errorf("history = %+v, %v", history, err)
	}
}

func TestPlanGoesThroughItsStates(t *testing.T) {
	ctx := context.Background()
	o, _ := openTest(t)
	plan, err := o.SavePlan(ctx, PlanHead{Year: 2025, Title: "Kế hoạch tự soạn"})
	if err != nil || plan.State != "draft" || len(plan.NextStates) != 1 {
		t.Fatalf("plan = %+v, %v", plan, err)
	}
	_, err = o.SetPlanState(ctx, plan.ID, "ended")
	wantKind(t, err, award.KindWrongStage)
	_, err = o.SetPlanState(ctx, plan.ID, "issued")
	wantFieldOf(t, err, award.KindInvalid, "number")
	plan.Number, plan.Date = "01/KH-UBND", "2025-01-10"
	if _, err := o.SavePlan(ctx, plan.PlanHead); err != nil {
		t.Fatal(err)
	}
	for _, state := range []string{"issued", "ended", "issued", "draft"} {
		if got, err := o.SetPlanState(ctx, plan.ID, state); err != nil || got.State != state {
			t.Errorf("to %s: %s, %v", state, got.State, err)
		}
	}
}

func TestPartsAndDutiesOfAPlan(t *testing.T) {
	ctx := context.Background()
	o, _ := openTest(t)
	plan := acceptSmall(t, o)
	got, err := o.SavePlanParts(ctx, plan.ID, []PlanPartEdit{{Part: "purpose", Items: []string{" Một ", "", "Hai"}}})
	if err != nil || len(got.Parts[1].Items) != 2 || got.Parts[1].Items[0].Text != "Một" || len(got.Parts[2].Items) != len(plan.Parts[2].Items) {
		t.Errorf("parts = %+v, %v", got.Parts, err)
	}
	_, err = o.SavePlanParts(ctx, plan.ID, []PlanPartEdit{{Part: "poem"}})
	wantKind(t, err, award.KindInvalid)
	groups := append(plan.Duties, DutyGroup{PartyID: plan.Duties[0].PartyID, Items: []DutyItem{{Text: "Báo cáo", Due: "2025-11-30", Recurs: "year"}, {Text: " "}}})
	got, err = o.SaveDuties(ctx, plan.ID, groups)
	if err != nil || len(got.Duties) != 3 || got.Duties[2].Body == "" || got.Duties[2].Items[0].RecursLabel != "Hằng năm" || got.Duties[0].Items[0].ID != plan.Duties[0].Items[0].ID {
		t.Errorf("duties = %+v, %v", got.Duties, err)
	}
	for field, group := range map[string]DutyGroup{
		"duties.0.body":   {Items: []DutyItem{{Text: "A"}}},
		"duties.0.due":    {Body: "A", Items: []DutyItem{{Text: "A", Due: "2025-02-30"}}},
		"duties.0.recurs": {Body: "A", Items: []DutyItem{{Text: "A", Recurs: "daily"}}},
	} {
		_, err := o.SaveDuties(ctx, plan.ID, []DutyGroup{group})
		wantFieldOf(t, err, award.KindInvalid, field)
	}
	_, err = o.SaveDuties(ctx, plan.ID, []DutyGroup{{PartyID: "nobody", Items: []DutyItem{{Text: "A"}}}})
	wantKind(t, err, award.KindNotFound)
}

func TestMovementIsEdited(t *testing.T) {
	ctx := context.Background()
	o, _ := openTest(t)
	plan := acceptSmall(t, o)
	m, err := o.Movement(ctx, plan.Movements[1].ID)
	if err != nil {
		t.Fatal(err)
	}
	edit := MovementEdit{ID: m.ID, Ordinal: m.Ordinal, Name: "Bình yên mọi nhà", LeadPartyID: m.Coordinators[0].ID, Mode: "assign", StartDate: "2025-02-01", EndDate: "2025-06-30",
		CoordinatorIDs: []string{m.LeadPartyID, m.LeadPartyID}, Blocks: append(m.Blocks, CriteriaBlock{Subjects: []string{"household"}, Items: []TextItem{{Text: "Cửa ngõ an toàn"}, {Text: " "}}}, CriteriaBlock{})}
	got, err := o.SaveMovement(ctx, edit)
	if err != nil || got.Name != edit.Name || got.LeadText != m.Coordinators[0].Name || len(got.Coordinators) != 1 || len(got.Blocks) != 2 ||
		got.Blocks[0].Items[0].ID != m.Blocks[0].Items[0].ID || got.PeriodText != "" || got.PeriodIsImplied {
		t.Errorf("movement = %+v, %v", got, err)
	}
	for field, spoil := range map[string]func(*MovementEdit){
		"name":              func(e *MovementEdit) { e.Name = " " },
		"mode":              func(e *MovementEdit) { e.Mode = "beg" },
		"endDate":           func(e *MovementEdit) { e.EndDate = "2025-01-01" },
		"leadPartyId":       func(e *MovementEdit) { e.LeadPartyID = "nobody" },
		"blocks.0.subjects": func(e *MovementEdit) { e.Blocks = []CriteriaBlock{{Items: []TextItem{{Text: "A"}}}} },
	} {
		bad := edit
		spoil(&bad)
		_, err := o.SaveMovement(ctx, bad)
		wantFieldOf(t, err, award.KindInvalid, field)
	}
	added, err := o.SaveMovement(ctx, MovementEdit{PlanID: plan.ID, Name: "Phong trào thêm", Mode: "request"})
	if err != nil || added.PlanNumber != plan.Number || added.Blocks == nil || added.Coordinators == nil {
		t.Errorf("added = %+v, %v", added, err)
	}
	_, err = o.SaveMovement(ctx, MovementEdit{PlanID: "nobody", Name: "A", Mode: "assign"})
	wantKind(t, err, award.KindNotFound)
	if _, err := o.TrashMovement(ctx, added.ID); err != nil {
		t.Fatal(err)
	}
	_, err = o.Movement(ctx, added.ID)
	wantKind(t, err, award.KindNotFound)
}

func TestWhatDossiersRestOnIsNotTrashed(t *testing.T) {
	ctx := context.Background()
	o, _ := openTest(t)
	plan := acceptSmall(t, o)
	person := addNominee(t, o, award.Nominee{Name: "Lê Văn Thử"})
	mustNominate(t, o, award.Nomination{NomineeID: person.ID, Basis: award.BasisMovement, MovementID: plan.Movements[0].ID, Year: 2025})
	_, err := o.TrashMovement(ctx, plan.Movements[0].ID)
	wantKind(t, err, award.KindConflict)
	_, err = o.TrashPlan(ctx, plan.ID)
	wantKind(t, err, award.KindConflict)
	_, err = o.TrashParty(ctx, plan.Movements[0].LeadPartyID)
	wantKind(t, err, award.KindConflict)
	if _, err := o.TrashMovement(ctx, plan.Movements[1].ID); err != nil {
		t.Error(err)
	}
	if view, _ := o.Movement(ctx, plan.Movements[0].ID); view.Nominations != 1 {
		t.Errorf("the list counts %d dossiers", view.Nominations)
	}
}

func TestTrashedPlanComesBack(t *testing.T) {
	ctx := context.Background()
	o, _ := openTest(t)
	plan := acceptSmall(t, o)
	if _, err := o.TrashPlan(ctx, plan.ID); err != nil {
		t.Fatal(err)
	}
	if _, _, movements := countOf(t, o); movements != 0 {
		t.Errorf("%d movements outlive their plan", movements)
	}
	if _, err := o.Undo(ctx); err != nil {
		t.Fatal(err)
	}
	back, err := o.Plan(ctx, plan.ID)
	if err != nil || len(back.Movements) != 2 || len(back.Duties) != 2 {
		t.Errorf("back = %+v, %v", back, err)
	}
	for _, call := range []func() error{
		func() error { _, err := o.TrashPlan(ctx, "nobody"); return err },
		func() error { _, err := o.SetPlanState(ctx, "nobody", "issued"); return err },
		func() error { _, err := o.PlanSource(ctx, "nobody"); return err },
		func() error { _, err := o.SavePlanParts(ctx, "nobody", nil); return err },
		func() error { _, err := o.SaveDuties(ctx, "nobody", nil); return err },
	} {
		wantKind(t, call(), award.KindNotFound)
	}
}

func TestDrives(t *testing.T) {
	ctx := context.Background()
	o, _ := openTest(t)
	d, err := o.SaveDrive(ctx, DriveView{Year: 2025, Name: " Chào mừng  ngày thành lập ", Occasion: "03/02", StartDate: "2025-01-02", EndDate: "2025-02-03"})
	if err != nil || d.ID == "" || d.Name != "Chào mừng ngày thành lập" {
		t.Fatalf("drive = %+v, %v", d, err)
	}
	_, err = o.SaveDrive(ctx, DriveView{Year: 2025})
	wantFieldOf(t, err, award.KindInvalid, "name")
	for text, want := range map[string]int{"": 1, "chao mung": 1, "khac": 0} {
		if page, err := o.Drives(ctx, DriveFilter{Year: 2025, Text: text}); err != nil || page.Total != want {
			t.Errorf("drives with %q: %d, %v", text, page.Total, err)
		}
	}
	if page, _ := o.Plans(ctx, PlanFilter{}); len(page.Years) != 1 || page.Years[0] != 2025 {
		t.Errorf("years = %v", page.Years)
	}
	if _, err := o.TrashDrive(ctx, d.ID); err != nil {
		t.Fatal(err)
	}
	_, err = o.TrashDrive(ctx, d.ID)
	wantKind(t, err, award.KindNotFound)
}

func TestParties(t *testing.T) {
	ctx := context.Background()
	o, _ := openTest(t)
	unit, err := o.SaveUnit(ctx, award.Unit{Name: "Ủy ban nhân dân", Kind: award.UnitAgency})
	if err != nil {
		t.Fatal(err)
	}
	post, err := o.SaveParty(ctx, PartyView{Kind: "post", Name: "Công chức Nội vụ", UnitID: unit.ID, Holders: []HolderView{{Name: "Trần Thị Mẫu", ValidFrom: "2024-01-01"}, {}}})
	if err != nil || len(post.Holders) != 1 || post.UnitName != "Ủy ban nhân dân" {
		t.Fatalf("post = %+v, %v", post, err)
	}
	if page, _ := o.Parties(ctx, PartyFilter{Kind: "post", Text: "mau"}); page.Total != 1 || page.Rows[0].Holder != "Trần Thị Mẫu" {
		t.Errorf("posts = %+v", page)
	}
	post.Kind, post.Members = "group", []UnitRef{{ID: unit.ID}}
	group, err := o.SaveParty(ctx, post)
	if err != nil || len(group.Members) != 1 || len(group.Holders) != 0 || group.UnitID != "" {
		t.Errorf("as a group: %+v, %v", group, err)
	}
	for field, v := range map[string]PartyView{
		"name":    {Kind: "group"},
		"kind":    {Name: "A"},
		"unitId":  {Kind: "unit", Name: "A"},
		"holders": {Kind: "post", Name: "A", Holders: []HolderView{{ValidFrom: "2024-01-01"}}},
	} {
		_, err := o.SaveParty(ctx, v)
		wantFieldOf(t, err, award.KindInvalid, field)
	}
	_, err = o.SaveParty(ctx, PartyView{Kind: "group", Name: "cong chuc  noi vu"})
	wantFieldOf(t, err, award.KindConflict, "name")
	if _, err := o.TrashParty(ctx, group.ID); err != nil {
		t.Fatal(err)
	}
	_, err = o.Party(ctx, group.ID)
	wantKind(t, err, award.KindNotFound)
}
