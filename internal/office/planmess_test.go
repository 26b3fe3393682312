package office

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"

	"guongsang/internal/award"
)

// handDraft is the least a person can accept: a title, a year and one movement.
func handDraft() award.PlanDraft {
	return award.PlanDraft{Title: "Kế hoạch gõ tay", Year: 2025, Movements: []award.DraftMovement{{Name: "Một", Mode: award.LeadAssigned}}}
}

func accept(t *testing.T, o *Office, d award.PlanDraft) PlanView {
	t.Helper()
	row, err := o.AcceptPlan(context.Background(), PlanAcceptance{Draft: d})
	if err != nil {
		t.Fatal(err)
	}
	view, err := o.Plan(context.Background(), row.ID)
	if err != nil {
		t.Fatal(err)
	}
	return view
}

func TestMessyTextIsStoredClean(t *testing.T) {
	o, _ := openTest(t)
	d := handDraft()
	d.Title = "  Ke\u0302\u0301 hoa\u0323ch\u00a0  gõ\ttay\u200b "
	d.Purposes = []string{" ", "Một   câu", "", "\u00a0"}
	d.Funds = "Dòng một \r\n\r\n\r\n dòng hai "
	d.Movements[0].Lead = " Công an   phường "
	d.Movements[0].Coordinators = []string{"Hội Mẫu", "hội  mẫu", "", "Công an phường"}
	d.Movements[0].Criteria = []award.DraftCriteria{{Subjects: []award.SubjectKind{award.Clan, award.Household}, Items: []string{"", " Gương   mẫu "}}}
	view := accept(t, o, d)
	if view.Title != "Kế hoạch gõ tay" || view.Funds != "Dòng một\n\ndòng hai" {
		t.Errorf("title %q, funds %q", view.Title, view.Funds)
	}
	if items := view.Parts[1].Items; len(items) != 1 || items[0].Text != "Một câu" {
		t.Errorf("purposes = %+v", items)
	}
	m, err := o.Movement(context.Background(), view.Movements[0].ID)
	if err != nil || m.LeadText != "Công an phường" || len(m.Coordinators) != 2 {
		t.Errorf("movement = %+v, %v", m, err)
	}
	if len(m.Blocks) != 1 || m.Blocks[0].Label != "Dòng họ, Hộ gia đình" || m.Blocks[0].Items[0].Text != "Gương mẫu" {
		t.Errorf("blocks = %+v", m.Blocks)
	}
}

func TestAHugePlanIsStoredAndTakenBack(t *testing.T) {
	o, _ := openTest(t)
	d := handDraft()
	d.Movements = nil
	long := strings.Repeat("Câu tiêu chuẩn rất dài. ", 400)
	for i := range 120 {
		d.Movements = append(d.Movements, award.DraftMovement{Ordinal: fmt.Sprintf("3.%d", i+1), Name: fmt.Sprintf("Phong trào %d", i+1), Mode: award.LeadRequested,
			Lead: fmt.Sprintf("Hội Thử số %d", i%40), Coordinators: []string{"các tổ chức xã hội", "Công chức phường"},
			Criteria: []award.DraftCriteria{{Subjects: []award.SubjectKind{award.Individual}, Items: []string{long, "Ngắn"}}}})
	}
	view := accept(t, o, d)
	if len(view.Movements) != 120 || view.Movements[119].Ordinal != "3.120" || view.Movements[9].Ordinal != "3.10" {
		t.Errorf("%d movements, the tenth %s", len(view.Movements), view.Movements[9].Ordinal)
	}
	if _, parties, _ := countOf(t, o); parties != 42 {
		t.Errorf("%d parties, want 40 leads and two groups", parties)
	}
	if _, err := o.Undo(context.Background()); err != nil {
		t.Fatal(err)
	}
	if u, p, m := countOf(t, o); u+p+m != 0 {
		t.Errorf("undo left %d units, %d parties, %d movements", u, p, m)
	}
}

func TestTwoWindowsAcceptTheSamePlanOnce(t *testing.T) {
	o, _ := openTest(t)
	a := acceptance(readSmall(t, o))
	var wait sync.WaitGroup
	errs := make([]error, 6)
	for i := range errs {
		wait.Go(func() { _, errs[i] = o.AcceptPlan(context.Background(), a) })
	}
	wait.Wait()
	stored := 0
	for _, err := range errs {
		if err == nil {
			stored++
		} else {
			wantKind(t, err, award.KindConflict)
		}
	}
	if page, err := o.Plans(context.Background(), PlanFilter{}); stored != 1 || page.Total != 1 || err != nil {
		t.Errorf("accepted %d times, %d stored, %v", stored, page.Total, err)
	}
}

func TestAcceptanceIsNotTakenBackUnderLaterWork(t *testing.T) {
	ctx := context.Background()
	o, _ := openTest(t)
	plan := acceptSmall(t, o)
	journal, err := o.Journal(ctx, JournalFilter{Limit: 1})
	if err != nil || journal.Rows[0].Kind != "plan.accept" || journal.Rows[0].Label != "Nhận kế hoạch 07/KH-UBND" {
		t.Fatalf("journal = %+v, %v", journal, err)
	}
	person := addNominee(t, o, award.Nominee{Name: "Lê Văn Thử"})
	mustNominate(t, o, award.Nomination{NomineeID: person.ID, Basis: award.BasisMovement, MovementID: plan.Movements[0].ID, Year: 2025})
	_, err = o.UndoOperation(ctx, journal.Rows[0].ID)
	wantKind(t, err, award.KindConflict)
	if again, err := o.Plan(ctx, plan.ID); err != nil || len(again.Movements) != 2 {
		t.Errorf("a refused undo changed the plan: %+v, %v", again, err)
	}
}

func TestUndoOfAnEditBringsCriteriaBack(t *testing.T) {
	ctx := context.Background()
	o, _ := openTest(t)
	plan := acceptSmall(t, o)
	before, err := o.Movement(ctx, plan.Movements[0].ID)
	if err != nil {
		t.Fatal(err)
	}
	edit := MovementEdit{ID: before.ID, Ordinal: before.Ordinal, Name: "Tên khác", Mode: before.Mode, LeadPartyID: before.LeadPartyID, StartDate: before.StartDate, EndDate: before.EndDate, Blocks: before.Blocks[:1]}
	if after, err := o.SaveMovement(ctx, edit); err != nil || len(after.Blocks) != 1 || len(after.Coordinators) != 0 {
		t.Fatalf("edited %+v, %v", after, err)
	}
	if _, err := o.Undo(ctx); err != nil {
		t.Fatal(err)
	}
	back, err := o.Movement(ctx, before.ID)
	if err != nil || back.Name != before.Name || len(back.Blocks) != len(before.Blocks) || back.Blocks[1].Items[0].ID != before.Blocks[1].Items[0].ID || len(back.Coordinators) != 3 {
		t.Errorf("back = %+v, %v", back, err)
	}
	if history, err := o.History(ctx, before.ID); err != nil || len(history) != 3 {
		t.Errorf("%d steps of history, %v", len(history), err)
	}
}

func TestMappingToWhatIsGoneIsRefused(t *testing.T) {
	ctx := context.Background()
	o, _ := openTest(t)
	unit := addUnit(t, o, "Hội sẽ xóa", award.UnitUnion)
	party, err := o.SaveParty(ctx, PartyView{Kind: "group", Name: "Nhóm sẽ xóa"})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := o.TrashUnit(ctx, unit); err != nil {
		t.Fatal(err)
	}
	if _, err := o.TrashParty(ctx, party.ID); err != nil {
		t.Fatal(err)
	}
	for name, b := range map[string]BodyMapping{
		"TrashedUnit":   {Kind: "unit", UnitID: unit},
		"TrashedParty":  {PartyID: party.ID},
		"TrashedMember": {Kind: "group", Members: []MemberChoice{{UnitID: unit}}},
		"PostOfTrashed": {Kind: "post", UnitID: unit},
	} {
		t.Run(name, func(t *testing.T) {
			d := handDraft()
			d.Movements[0].Lead, b.Name = "Ai đó", "Ai đó"
			_, err := o.AcceptPlan(ctx, PlanAcceptance{Draft: d, Bodies: []BodyMapping{b}})
			wantKind(t, err, award.KindNotFound)
			if _, _, movements := countOf(t, o); movements != 0 {
				t.Errorf("a refused plan left %d movements", movements)
			}
		})
	}
}

func TestAPlanWithoutNumberIsADraftAndNeverATwin(t *testing.T) {
	o, _ := openTest(t)
	for range 2 {
		if view := accept(t, o, handDraft()); view.State != "draft" || view.Number != "" {
			t.Errorf("view = %+v", view.PlanHead)
		}
	}
}

func FuzzBodies(f *testing.F) {
	for _, seed := range []string{"", "Công an phường", "các tổ chức chính trị - xã hội", "((", ")", "UBND", "\xff", "phường", " xã ", "Trưởng (", "e\u0302\u0301"} {
		f.Add(seed)
	}
	ward := testProfile()
	f.Fuzz(func(t *testing.T, name string) {
		key := bodyKey(name, ward)
		if again := bodyKey(key, ward); len(again) > len(key) {
			t.Errorf("the key of a key grew from %q to %q", key, again)
		}
		if strings.TrimSpace(key) != key || sameWords(key) != sameWords(sameWords(key)) {
			t.Errorf("key %q", key)
		}
		if kind := guessBodyKind(name, ward); !kind.Valid() {
			t.Errorf("kind %q", kind)
		}
		if kind := guessUnitKind(name); !kind.Valid() {
			t.Errorf("unit kind %q", kind)
		}
	})
}
