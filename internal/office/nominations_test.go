package office

import (
	"context"
	"testing"

	"guongsang/internal/award"
	"guongsang/internal/sqlite"
)

func mustNominate(t testing.TB, o *Office, n award.Nomination) NominationView {
	t.Helper()
	view, err := o.SaveNomination(context.Background(), n)
	if err != nil {
		t.Fatal(err)
	}
	return view
}

// addMovement stores a plan with one movement: two criteria for people, one for collectives, one general.
func addMovement(t testing.TB, o *Office) (movementID string) {
	t.Helper()
	_, err := o.do(context.Background(), "test", "Thêm phong trào thử", func(tx *sqlite.Tx) error {
		plan := sqlite.NewID()
		movementID = sqlite.NewID()
		exec := func(query string, args ...any) error { _, err := tx.Exec(query, args...); return err }
		if err := exec(`INSERT INTO plan(id, year, number, title, state) VALUES (?, 2024, '64/KH-UBND', 'Thi đua', 'issued')`, plan); err != nil {
			return err
		}
		if err := exec(`INSERT INTO movement(id, plan_id, ordinal, name, mode) VALUES (?, ?, '3.1', 'Lao động giỏi', 'assign')`, movementID, plan); err != nil {
			return err
		}
		for i, c := range [][2]string{{"individual,household", "Gương mẫu"}, {"individual,household", "Có sáng kiến"}, {"collective", "Nội bộ đoàn kết"}} {
			if err := exec(`INSERT INTO criterion(id, movement_id, block, subjects, position, text) VALUES (?, ?, 1, ?, ?, ?)`, sqlite.NewID(), movementID, c[0], i+1, c[1]); err != nil {
				return err
			}
		}
		return exec(`INSERT INTO plan_item(id, plan_id, part, position, text) VALUES (?, ?, 'general_criterion', 1, 'Chấp hành pháp luật')`, sqlite.NewID(), plan)
	})
	if err != nil {
		t.Fatal(err)
	}
	return movementID
}

func checkTexts(view NominationView) []string {
	out := []string{}
	for _, c := range view.CheckLines {
		out = append(out, c.Text)
	}
	return out
}

func wantTexts(t testing.TB, view NominationView, want ...string) {
	t.Helper()
	got := checkTexts(view)
	if len(got) != len(want) {
		t.Fatalf("checklist = %v, want %v", got, want)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("line %d = %s, want %s", i, got[i], want[i])
		}
	}
}

func TestNominationCarriesTheCriteriaOfItsKind(t *testing.T) {
	ctx := context.Background()
	o, _ := openTest(t)
	movement := addMovement(t, o)
	person := addNominee(t, o, award.Nominee{Name: "Lê Thị Ánh"})
	group := addNominee(t, o, award.Nominee{Kind: award.Collective, Name: "Khóm 1"})
	view := mustNominate(t, o, award.Nomination{NomineeID: person.ID, Basis: award.BasisMovement, MovementID: movement, Year: 2024})
	wantTexts(t, view, "Gương mẫu", "Có sáng kiến", "Chấp hành pháp luật")
	if view.CheckLines[0].General || !view.CheckLines[2].General || view.Line.State != "draft" || view.Line.StateDate != "2024-06-03" || view.Line.BasisText != "Lao động giỏi" {
		t.Errorf("view = %+v", view)
	}
	wantTexts(t, mustNominate(t, o, award.Nomination{NomineeID: group.ID, Basis: award.BasisMovement, MovementID: movement, Year: 2024}), "Nội bộ đoàn kết", "Chấp hành pháp luật")
	_, err := o.SaveNomination(ctx, award.Nomination{NomineeID: person.ID, Basis: award.BasisMovement, MovementID: movement, Year: 2024})
	wantKind(t, err, award.KindConflict)
	_, err = o.SaveNomination(ctx, award.Nomination{NomineeID: person.ID, Basis: award.BasisMovement, Year: 2025})
	wantKind(t, err, award.KindInvalid)
	_, err = o.SaveNomination(ctx, award.Nomination{Basis: award.BasisRegular, Year: 2025})
	wantKind(t, err, award.KindInvalid)
}

func TestChecklistKeepsWhatWasJudged(t *testing.T) {
	ctx := context.Background()
	o, _ := openTest(t)
	movement := addMovement(t, o)
	person := addNominee(t, o, award.Nominee{Name: "Lê Thị Ánh"})
	view := mustNominate(t, o, award.Nomination{NomineeID: person.ID, Basis: award.BasisMovement, MovementID: movement, Year: 2024})
	id := view.Line.ID
	view, err := o.SaveChecks(ctx, id, []CheckInput{{ID: view.CheckLines[0].ID, Met: "yes", Evidence: "Bản tự nhận xét"}, {Text: "Có đơn giới thiệu", Met: "no"}})
	if err != nil {
		t.Fatal(err)
	}
	wantTexts(t, view, "Gương mẫu", "Có sáng kiến", "Chấp hành pháp luật", "Có đơn giới thiệu")
	if view.Line.Unjudged != 2 || view.Line.NotMet != 1 {
		t.Errorf("line = %+v", view.Line)
	}
	for name, in := range map[string]CheckInput{"UnknownLine": {ID: "x", Met: "yes"}, "WrongMark": {ID: view.CheckLines[0].ID, Met: "có"},
		"EmptyText": {Met: "yes"}, "PlanCriterionRemoved": {ID: view.CheckLines[0].ID, Remove: true}} {
		if _, err := o.SaveChecks(ctx, id, []CheckInput{in}); err == nil {
			t.Errorf("%s passed", name)
		}
	}
	if view, err = o.SaveChecks(ctx, id, []CheckInput{{ID: view.CheckLines[3].ID, Remove: true}}); err != nil {
		t.Fatal(err)
	}
	view = mustNominate(t, o, award.Nomination{ID: id, NomineeID: person.ID, Basis: award.BasisRegular, Year: 2024})
	wantTexts(t, view, "Gương mẫu")
	view = mustNominate(t, o, award.Nomination{ID: id, NomineeID: person.ID, Basis: award.BasisMovement, MovementID: movement, Year: 2024})
	wantTexts(t, view, "Gương mẫu", "Có sáng kiến", "Chấp hành pháp luật")
	h, err := o.History(ctx, view.CheckLines[0].ID)
	if err != nil || len(h) < 2 {
		t.Errorf("history of a judged line = %+v, %v", h, err)
	}
}

func TestNominationMoves(t *testing.T) {
	ctx := context.Background()
	o, _ := openTest(t)
	a := mustNominate(t, o, award.Nomination{NomineeID: addNominee(t, o, award.Nominee{Name: "Lê Thị Ánh"}).ID, Basis: award.BasisRegular, Year: 2024}).Line.ID
	b := mustNominate(t, o, award.Nomination{NomineeID: addNominee(t, o, award.Nominee{Name: "Trần Văn Bình"}).ID, Basis: award.BasisRegular, Year: 2024}).Line.ID
	for _, c := range []struct {
		name   string
		ids    []string
		to     award.State
		date   string
		reason string
		kind   award.ErrorKind
	}{
		{"NoIDs", nil, award.StateVerifying, "", "", award.KindInvalid},
		{"UnknownState", []string{a}, "x", "", "", award.KindInvalid},
		{"Tomorrow", []string{a}, award.StateVerifying, "2024-06-04", "", award.KindInvalid},
		{"TooFar", []string{a}, award.StateDecided, "", "", award.KindWrongStage},
		{"NoReason", []string{a}, award.StateWithdrawn, "", " ", award.KindInvalid},
		{"OneOfTwoIsGone", []string{a, "x"}, award.StateVerifying, "", "", award.KindNotFound},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := o.MoveNominations(ctx, c.ids, c.to, c.date, c.reason)
			wantKind(t, err, c.kind)
		})
	}
	if _, err := o.MoveNominations(ctx, []string{a, b}, award.StateAppraisal, "", ""); err != nil {
		t.Fatal(err)
	}
	if _, err := o.MoveNominations(ctx, []string{a}, award.StateReturned, "", "Thiếu thành tích"); err != nil {
		t.Fatal(err)
	}
	view, err := o.Nomination(ctx, a)
	if err != nil || view.Line.State != "returned" || len(view.Steps) != 2 || view.Steps[1].Reason != "Thiếu thành tích" || view.Steps[1].Person != "Trần Thị Mẫu, Công chức Văn phòng" {
		t.Fatalf("view = %+v, %v", view, err)
	}
	if len(view.Moves) == 0 || !view.Moves[len(view.Moves)-1].NeedsReason {
		t.Errorf("moves = %+v", view.Moves)
	}
	counts, err := o.CountNominations(ctx, NominationFilter{})
	if err != nil || counts.Total != 2 || len(counts.States) != 2 || counts.Years[0] != 2024 {
		t.Errorf("counts = %+v, %v", counts, err)
	}
	if _, err := o.Undo(ctx); err != nil {
		t.Fatal(err)
	}
	if view, _ = o.Nomination(ctx, a); view.Line.State != "appraisal" || len(view.Steps) != 1 {
		t.Errorf("after undo = %+v", view)
	}
}

// setState puts a nomination where only a vote or a decision could.
func setState(t *testing.T, o *Office, id string, s award.State) {
	t.Helper()
	if _, err := o.do(context.Background(), "test", "Đặt bước", func(tx *sqlite.Tx) error {
		n, err := tx.Nomination(id)
		if err != nil {
			return err
		}
		n.State = s
		return tx.SaveNomination(&n)
	}); err != nil {
		t.Fatal(err)
	}
}

func TestDecidedNominationIsLocked(t *testing.T) {
	ctx := context.Background()
	o, _ := openTest(t)
	person := addNominee(t, o, award.Nominee{Name: "Lê Thị Ánh"})
	n := award.Nomination{NomineeID: person.ID, Basis: award.BasisRegular, Year: 2024, Achievement: "Làm tốt"}
	n.ID = mustNominate(t, o, n).Line.ID
	setState(t, o, n.ID, award.StatePassed)
	n.AwardCode = "certificate_of_commendation"
	if view := mustNominate(t, o, n); view.Line.AwardName == "" || !view.Locked {
		t.Errorf("an open award could not be named: %+v", view)
	}
	setState(t, o, n.ID, award.StateDecided)
	for name, change := range map[string]func(*award.Nomination){
		"Year":        func(n *award.Nomination) { n.Year = 2023 },
		"Award":       func(n *award.Nomination) { n.AwardCode = "advanced_worker" },
		"Achievement": func(n *award.Nomination) { n.Achievement = "khác" },
	} {
		t.Run(name, func(t *testing.T) {
			changed := n
			change(&changed)
			_, err := o.SaveNomination(ctx, changed)
			wantKind(t, err, award.KindWrongStage)
		})
	}
	n.Note = "Ghi thêm"
	if view := mustNominate(t, o, n); view.Note != "Ghi thêm" || view.Line.State != "decided" {
		t.Errorf("view = %+v", view)
	}
	_, err := o.SaveChecks(ctx, n.ID, []CheckInput{{Text: "x"}})
	wantKind(t, err, award.KindWrongStage)
	_, err = o.TrashNominations(ctx, []string{n.ID})
	wantKind(t, err, award.KindConflict)
	setState(t, o, n.ID, award.StateDraft) // without a decision behind it the check at the end would speak up
}

func TestAwardFitsTheKind(t *testing.T) {
	ctx := context.Background()
	o, _ := openTest(t)
	group := addNominee(t, o, award.Nominee{Kind: award.Collective, Name: "Khóm 1"})
	_, err := o.SaveNomination(ctx, award.Nomination{NomineeID: group.ID, Basis: award.BasisRegular, Year: 2024, AwardCode: "advanced_worker"})
	wantKind(t, err, award.KindInvalid)
	awards, err := o.Awards(ctx, "collective", "2025-12-01")
	if err != nil || len(awards) == 0 || !awards[0].Ward {
		t.Fatalf("awards = %+v, %v", awards, err)
	}
	for _, a := range awards {
		if a.Code == "advanced_worker" {
			t.Error("an award for people is offered to a collective")
		}
	}
	_, err = o.Awards(ctx, "", "hôm qua")
	wantKind(t, err, award.KindInvalid)
	addMovement(t, o)
	if list, err := o.MovementOptions(ctx); err != nil || len(list) != 1 || list[0].PlanNumber != "64/KH-UBND" {
		t.Errorf("movements = %+v, %v", list, err)
	}
}
