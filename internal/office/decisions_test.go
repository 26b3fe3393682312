package office

import (
	"context"
	"testing"
	"time"

	"guongsang/internal/award"
	"guongsang/internal/sqlite"
)

// approved holds a meeting that passes everything and moves the clock to the worked case, 20/12/2024.
func approved(t testing.TB, o *Office, clock *fixedClock, nominations ...string) MeetingView {
	t.Helper()
	seedCouncil(t, o, 5)
	m := holdMeeting(t, o, nominations...)
	vote(t, o, m, 5, 5)
	closed, err := o.CloseMeeting(context.Background(), m.ID)
	if err != nil {
		t.Fatal(err)
	}
	clock.at = time.Date(2024, 12, 20, 3, 0, 0, 0, time.UTC)
	return closed
}

// readyDraft is a draft with number and date that nothing stands in the way of.
func readyDraft(t testing.TB, o *Office, meetingID string, nominations ...string) DecisionView {
	t.Helper()
	d, err := o.NewDecision(context.Background(), meetingID, nominations)
	if err != nil {
		t.Fatal(err)
	}
	d, err = o.SaveDecision(context.Background(), DecisionForm{ID: d.ID, Number: "123", Date: "2024-12-20", Title: d.Title})
	if err != nil || d.Blocked {
		t.Fatalf("draft = %+v, %v", d.Findings, err)
	}
	return d
}

func hasFinding(d DecisionView, code string) bool {
	for _, f := range d.Findings {
		if f.Code == code {
			return true
		}
	}
	return false
}

func TestWorkedCase(t *testing.T) {
	ctx := context.Background()
	o, clock := openTest(t)
	person := seedNomination(t, o, award.Individual, "Trần Văn Mẫu", nil)
	m := approved(t, o, clock, person)
	d := readyDraft(t, o, m.ID, person)
	l := d.Parts[0].Lines[0]
	if l.Coefficient != "0,15" || l.BaseSalary != 2_340_000 || l.RawAmount != 351_000 || l.Amount != 360_000 || l.Mark != "chưa kiểm chứng" || l.Doubt == "" {
		t.Errorf("line = %+v", l)
	}
	if d.Total != 360_000 || d.TotalWords != "Ba trăm sáu mươi nghìn đồng" || d.Unverified != 1 || !hasFinding(d, "amount.doubt") {
		t.Errorf("totals = %d, %s, %+v", d.Total, d.TotalWords, d.Findings)
	}
	if d.FullNumber != "123/QĐ-UBND" || d.SignerName != "Nguyễn Văn Chủ" || d.SignerPost != "CHỦ TỊCH" || d.Citations == "" || d.CitationsEdited {
		t.Errorf("decision = %+v", d)
	}
	d, err := o.IssueDecision(ctx, d.ID)
	if err != nil || !d.Issued || d.IssuedAt == "" {
		t.Fatalf("issue: %+v, %v", d, err)
	}
	if stateOf(t, o, person) != award.StateDecided {
		t.Errorf("state = %s", stateOf(t, o, person))
	}
	// From 1/7/2026 the same award rests on another base salary; the issued line stays as it was.
	clock.at = time.Date(2026, 8, 1, 3, 0, 0, 0, time.UTC)
	if d, _ = o.Decision(ctx, d.ID); d.Parts[0].Lines[0].Amount != 360_000 {
		t.Errorf("amount later = %d", d.Parts[0].Lines[0].Amount)
	}
}

func TestDraftFollowsItsDate(t *testing.T) {
	ctx := context.Background()
	o, clock := openTest(t)
	person := seedNomination(t, o, award.Individual, "Trần Văn Mẫu", nil)
	m := approved(t, o, clock, person)
	clock.at = time.Date(2026, 8, 1, 3, 0, 0, 0, time.UTC)
	d := readyDraft(t, o, m.ID, person)
	before := d.Citations
	d, err := o.SaveDecision(ctx, DecisionForm{ID: d.ID, Number: "45/QĐ-CT", Date: "2026-07-15", Title: d.Title, Citations: d.Citations, Deputy: true})
	if err != nil {
		t.Fatal(err)
	}
	if l := d.Parts[0].Lines[0]; l.Amount != 760_000 || l.BaseSalary != 2_530_000 {
		t.Errorf("line in 2026 = %+v", l)
	}
	if d.FullNumber != "45/QĐ-CT" || d.SignerAuthority != "KT. CHỦ TỊCH" || d.SignerName != "Lê Thị Phó" || !d.Deputy {
		t.Errorf("decision = %+v", d)
	}
	if !hasFinding(d, "citation.date") || !d.CitationsEdited {
		t.Errorf("old citations were not found: %+v", d.Findings)
	}
	d, err = o.SaveDecision(ctx, DecisionForm{ID: d.ID, Number: "45", Date: "2026-07-15", Title: d.Title})
	if err != nil || d.Citations == before || hasFinding(d, "citation.date") {
		t.Errorf("citations = %s, %v", d.Citations, err)
	}
	_, err = o.SaveDecision(ctx, DecisionForm{ID: d.ID, Date: "2026-02-30"})
	wantField(t, err, "date")
}

func TestListIsOrderedInParts(t *testing.T) {
	o, clock := openTest(t)
	ids := []string{
		seedNomination(t, o, award.Individual, "Trần Văn Bình", nil), seedNomination(t, o, award.Individual, "Đỗ Thị An", nil),
		seedNomination(t, o, award.Household, "Lê Văn Hộ", nil), seedNomination(t, o, award.Collective, "Khóm 10", nil),
		seedNomination(t, o, award.Collective, "Khóm 2", nil), seedNomination(t, o, award.Enterprise, "Công ty Mẫu", nil)}
	m := approved(t, o, clock, ids...)
	d := readyDraft(t, o, m.ID, ids...)
	want := map[string][]string{"I. Tập thể": {"Khóm 2", "Khóm 10"}, "II. Hộ gia đình": {"Lê Văn Hộ"}, "III. Cá nhân": {"Đỗ Thị An", "Trần Văn Bình"}, "IV. Doanh nghiệp": {"Công ty Mẫu"}}
	position := 0
	for _, part := range d.Parts {
		for i, l := range part.Lines {
			position++
			if l.Name != want[part.Title][i] || l.Position != position {
				t.Errorf("%s %d = %s at %d", part.Title, i, l.Name, l.Position)
			}
		}
	}
	if len(d.Parts) != 4 || d.Count != 6 {
		t.Errorf("parts = %d, count = %d", len(d.Parts), d.Count)
	}
	ctx := context.Background()
	d, err := o.RemoveDecisionLine(ctx, d.ID, d.Parts[0].Lines[0].ID)
	if err != nil || d.Count != 5 || d.Parts[0].Lines[0].Position != 1 {
		t.Fatalf("after removing %+v, %v", d.Parts[0], err)
	}
	if list, err := o.DecisionCandidates(ctx, m.ID); err != nil || len(list) != 1 || list[0].Name != "Khóm 2" {
		t.Errorf("candidates = %+v, %v", list, err)
	}
	if d, err = o.AddDecisionLines(ctx, d.ID, []string{ids[4]}); err != nil || d.Count != 6 {
		t.Fatalf("after adding %d, %v", d.Count, err)
	}
	_, err = o.AddDecisionLines(ctx, d.ID, []string{ids[4]})
	wantKind(t, err, award.KindWrongStage)
}

func TestIssuedDecisionIsLocked(t *testing.T) {
	ctx := context.Background()
	o, clock := openTest(t)
	person := seedNomination(t, o, award.Individual, "Trần Văn Mẫu", nil)
	m := approved(t, o, clock, person)
	d := readyDraft(t, o, m.ID, person)
	line := d.Parts[0].Lines[0].ID
	if _, err := o.IssueDecision(ctx, d.ID); err != nil {
		t.Fatal(err)
	}
	works := map[string]func() error{
		"Save":    func() error { _, err := o.SaveDecision(ctx, DecisionForm{ID: d.ID, Title: "Khác"}); return err },
		"Add":     func() error { _, err := o.AddDecisionLines(ctx, d.ID, []string{person}); return err },
		"Remove":  func() error { _, err := o.RemoveDecisionLine(ctx, d.ID, line); return err },
		"Edit":    func() error { _, err := o.EditDecisionLine(ctx, d.ID, line, LineForm{Name: "Khác"}); return err },
		"Refresh": func() error { _, err := o.RefreshDecision(ctx, d.ID); return err },
		"Trash":   func() error { _, err := o.TrashDecision(ctx, d.ID); return err },
		"Again":   func() error { _, err := o.IssueDecision(ctx, d.ID); return err },
	}
	for name, work := range works {
		t.Run(name, func(t *testing.T) { wantKind(t, work(), award.KindWrongStage) })
	}
	mustBeSound(t, o)
}

func TestIssueIsRefusedWhileSomethingStandsInTheWay(t *testing.T) {
	ctx := context.Background()
	o, clock := openTest(t)
	first := seedNomination(t, o, award.Individual, "Trần Văn Mẫu", nil)
	second := seedNomination(t, o, award.Individual, "Lê Thị Mẫu", nil)
	m := approved(t, o, clock, first, second)
	one := readyDraft(t, o, m.ID, first)
	if _, err := o.IssueDecision(ctx, one.ID); err != nil {
		t.Fatal(err)
	}
	two, err := o.NewDecision(ctx, m.ID, []string{second})
	if err != nil {
		t.Fatal(err)
	}
	forms := map[string]struct {
		form  DecisionForm
		field string
	}{
		"NoNumber":      {DecisionForm{Date: "2024-12-20", Title: "X"}, "number"},
		"NumberUsed":    {DecisionForm{Number: "123", Date: "2024-12-20", Title: "X"}, "number"},
		"NoDate":        {DecisionForm{Number: "124", Title: "X"}, "date"},
		"Future":        {DecisionForm{Number: "124", Date: "2024-12-21", Title: "X"}, "date"},
		"BeforeMeeting": {DecisionForm{Number: "124", Date: "2024-06-02", Title: "X"}, "date"},
		"NoTitle":       {DecisionForm{Number: "124", Date: "2024-12-20"}, "title"},
	}
	for name, c := range forms {
		t.Run(name, func(t *testing.T) {
			c.form.ID = two.ID
			if d, err := o.SaveDecision(ctx, c.form); err != nil || !d.Blocked {
				t.Fatalf("saved %+v, %v", d.Findings, err)
			}
			_, err := o.IssueDecision(ctx, two.ID)
			wantField(t, err, c.field)
		})
	}
	if stateOf(t, o, second) != award.StatePassed {
		t.Errorf("state = %s", stateOf(t, o, second))
	}
}

func TestSameAchievementTwice(t *testing.T) {
	ctx := context.Background()
	o, clock := openTest(t)
	first := seedNomination(t, o, award.Individual, "Trần Văn Mẫu", nil)
	var nominee string
	if err := o.db.Read(ctx, func(tx *sqlite.Tx) error {
		n, err := tx.Nomination(first)
		nominee = n.NomineeID
		return err
	}); err != nil {
		t.Fatal(err)
	}
	again := seedNomination(t, o, award.Individual, "Người khác", func(n *award.Nomination) { n.NomineeID = nominee })
	m := approved(t, o, clock, first, again)
	d := readyDraft(t, o, m.ID, first)
	if _, err := o.IssueDecision(ctx, d.ID); err != nil {
		t.Fatal(err)
	}
	d, err := o.NewDecision(ctx, m.ID, []string{again})
	if err != nil || !hasFinding(d, "line.twice") {
		t.Errorf("findings = %+v, %v", d.Findings, err)
	}
}

func TestSpellingAgainstTheRegister(t *testing.T) {
	ctx := context.Background()
	o, clock := openTest(t)
	person := seedNomination(t, o, award.Individual, "Trần Văn Mẫu", nil)
	m := approved(t, o, clock, person)
	d := readyDraft(t, o, m.ID, person)
	l := d.Parts[0].Lines[0]
	d, err := o.EditDecisionLine(ctx, d.ID, l.ID, LineForm{Name: "Trần Văn Mậu", Post: l.Post, UnitName: l.UnitName, Address: l.Address, AwardCode: l.AwardCode})
	if err != nil || !hasFinding(d, "line.name") || d.Parts[0].Lines[0].Name != "Trần Văn Mậu" {
		t.Fatalf("findings = %+v, %v", d.Findings, err)
	}
	if d, err = o.RefreshDecision(ctx, d.ID); err != nil || hasFinding(d, "line.name") {
		t.Errorf("after refresh %+v, %v", d.Findings, err)
	}
	_, err = o.EditDecisionLine(ctx, d.ID, l.ID, LineForm{Name: " "})
	wantField(t, err, "name")
	_, err = o.EditDecisionLine(ctx, d.ID, "nothing", LineForm{Name: "A"})
	wantKind(t, err, award.KindNotFound)
}

func TestExceptionalMeritNeedsNoMeeting(t *testing.T) {
	ctx := context.Background()
	o, clock := openTest(t)
	clock.at = time.Date(2024, 12, 20, 3, 0, 0, 0, time.UTC)
	merit := seedNomination(t, o, award.Individual, "Trần Văn Cứu", func(n *award.Nomination) {
		n.Basis, n.FieldText = award.BasisExceptional, "Cứu người đuối nước"
	})
	plain := seedNomination(t, o, award.Individual, "Lê Thị Mẫu", nil)
	list, err := o.DecisionCandidates(ctx, "")
	if err != nil || len(list) != 1 || list[0].NominationID != merit {
		t.Fatalf("candidates = %+v, %v", list, err)
	}
	_, err = o.NewDecision(ctx, "", []string{plain})
	wantKind(t, err, award.KindWrongStage)
	d := readyDraft(t, o, "", merit)
	if _, err := o.IssueDecision(ctx, d.ID); err != nil || stateOf(t, o, merit) != award.StateDecided {
		t.Errorf("issue: %v, state %s", err, stateOf(t, o, merit))
	}
}

func TestUndoOfIssuing(t *testing.T) {
	ctx := context.Background()
	cases := map[string]struct {
		after   func(t *testing.T, o *Office, d DecisionView)
		allowed bool
	}{
		"NothingCameOfIt": {func(*testing.T, *Office, DecisionView) {}, true},
		"HandedOver": {func(t *testing.T, o *Office, d DecisionView) {
			if _, err := o.ConferLines(ctx, d.ID, []string{d.Parts[0].Lines[0].ID}, "2024-12-20"); err != nil {
				t.Fatal(err)
			}
		}, false},
		"PaperMade": {func(t *testing.T, o *Office, d DecisionView) {
			if _, err := o.do(ctx, "test.paper", "Xuất quyết định", func(tx *sqlite.Tx) error {
				_, err := tx.Exec(`INSERT INTO paper_record(id, kind, table_ref, record_id, made_at) VALUES (?, 'decision', 'decision', ?, ?)`, sqlite.NewID(), d.ID, tx.Now)
				return err
			}); err != nil {
				t.Fatal(err)
			}
		}, false},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			o, clock := openTest(t)
			person := seedNomination(t, o, award.Individual, "Trần Văn Mẫu", nil)
			m := approved(t, o, clock, person)
			d := readyDraft(t, o, m.ID, person)
			page, _ := o.Journal(ctx, JournalFilter{Limit: 1})
			d, err := o.IssueDecision(ctx, d.ID)
			if err != nil {
				t.Fatal(err)
			}
			issued, _ := o.Journal(ctx, JournalFilter{Limit: 1})
			if issued.Rows[0].Label != "Ban hành Quyết định số 123/QĐ-UBND" {
				t.Errorf("label = %s", issued.Rows[0].Label)
			}
			_, err = o.UndoOperation(ctx, page.Rows[0].ID) // typing the number, under the lock
			wantKind(t, err, award.KindNotAllowed)
			c.after(t, o, d)
			_, err = o.UndoOperation(ctx, issued.Rows[0].ID)
			if !c.allowed {
				wantKind(t, err, award.KindNotAllowed)
				return
			}
			if d, getErr := o.Decision(ctx, d.ID); err != nil || getErr != nil || d.Issued || stateOf(t, o, person) != award.StatePassed {
				t.Errorf("after undo %+v, %v", d, err)
			}
			_, err = o.Redo(ctx)
			wantKind(t, err, award.KindNotAllowed)
			if _, err := o.IssueDecision(ctx, d.ID); err != nil {
				t.Errorf("issue again: %v", err)
			}
		})
	}
}

func TestHandingOver(t *testing.T) {
	ctx := context.Background()
	o, clock := openTest(t)
	person := seedNomination(t, o, award.Individual, "Trần Văn Mẫu", nil)
	m := approved(t, o, clock, person)
	d := readyDraft(t, o, m.ID, person)
	lines := []string{d.Parts[0].Lines[0].ID}
	_, err := o.ConferLines(ctx, d.ID, lines, "2024-12-20")
	wantKind(t, err, award.KindWrongStage)
	if d, err = o.IssueDecision(ctx, d.ID); err != nil {
		t.Fatal(err)
	}
	for name, date := range map[string]string{"NoSuchDay": "2024-13-01", "BeforeDecision": "2024-12-19", "Future": "2024-12-21"} {
		t.Run(name, func(t *testing.T) {
			_, err := o.ConferLines(ctx, d.ID, lines, date)
			wantField(t, err, "date")
		})
	}
	if d, err = o.ConferLines(ctx, d.ID, lines, "2024-12-20"); err != nil || d.Conferred != 1 || stateOf(t, o, person) != award.StateConferred {
		t.Fatalf("conferred %+v, %v", d, err)
	}
	mustBeSound(t, o)
	if d, err = o.ConferLines(ctx, d.ID, lines, ""); err != nil || d.Conferred != 0 || stateOf(t, o, person) != award.StateDecided {
		t.Errorf("taken back %+v, %v", d, err)
	}
}

func TestDecisionList(t *testing.T) {
	ctx := context.Background()
	o, clock := openTest(t)
	person := seedNomination(t, o, award.Individual, "Trần Văn Mẫu", nil)
	other := seedNomination(t, o, award.Household, "Lê Văn Hộ", nil)
	m := approved(t, o, clock, person, other)
	d := readyDraft(t, o, m.ID, person)
	if _, err := o.IssueDecision(ctx, d.ID); err != nil {
		t.Fatal(err)
	}
	if _, err := o.NewDecision(ctx, m.ID, []string{other}); err != nil {
		t.Fatal(err)
	}
	cases := map[string]struct {
		filter DecisionFilter
		rows   int
	}{
		"All": {DecisionFilter{}, 2}, "Year": {DecisionFilter{Year: 2024}, 2}, "OtherYearKeepsDrafts": {DecisionFilter{Year: 2023}, 1},
		"Number": {DecisionFilter{Text: "123"}, 1}, "WithoutAccents": {DecisionFilter{Text: "ho gia dinh"}, 1}, "Nothing": {DecisionFilter{Text: "xyz"}, 0},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			if page, err := o.Decisions(ctx, c.filter); err != nil || page.Total != c.rows {
				t.Errorf("page = %+v, %v", page, err)
			}
		})
	}
	page, _ := o.Decisions(ctx, DecisionFilter{})
	if page.Rows[0].State != "draft" || page.Money != 360_000 {
		t.Errorf("page = %+v", page)
	}
}

func TestNumberTwiceIsAMatterToSettle(t *testing.T) {
	ctx := context.Background()
	o, _ := openTest(t)
	if _, err := o.do(ctx, "test.seed", "Hai quyết định cùng số", func(tx *sqlite.Tx) error {
		for range 2 {
			if err := tx.SaveDecision(&award.Decision{Number: "7", Symbol: "QĐ-UBND", Date: "2024-06-01", State: award.DecisionDraft}); err != nil {
				return err
			}
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	findings, err := o.db.Check(ctx)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range findings {
		if f.Rule == "decision.number-twice" && !f.Damage {
			return
		}
	}
	t.Errorf("findings = %+v", findings)
}
