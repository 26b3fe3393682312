package office

import (
	"context"
	"path/filepath"
	"strings"
	"testing"

	"guongsang/internal/award"
)

func TestJournalMasksTheCitizenID(t *testing.T) {
	ctx := context.Background()
	o, _ := openTest(t)
	n := award.Nominee{Kind: award.Individual, Name: "Trần Văn Mẫu", Address: "Khóm 1", CitizenID: "079056001234"}
	first, err := o.SaveNominee(ctx, n, true)
	if err != nil {
		t.Fatal(err)
	}
	n.ID, n.CitizenID = first.Nominee.ID, "079056005678"
	if _, err := o.SaveNominee(ctx, n, true); err != nil {
		t.Fatal(err)
	}
	page, err := o.Journal(ctx, JournalFilter{Limit: 2})
	if err != nil || len(page.Rows) != 2 {
		t.Fatal(page, err)
	}
	seen := ""
	for _, op := range page.Rows {
		changes, err := o.OperationChanges(ctx, op.ID)
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range changes {
			seen += c.Old + "|" + c.New + "|"
			for _, f := range c.Fields {
				seen += f.Value + "|"
			}
		}
	}
	if strings.Contains(seen, "079056") {
		t.Errorf("the journal tells a citizen id: %s", seen)
	}
	if want := "••••••••1234|••••••••5678|"; !strings.Contains(seen, want) {
		t.Errorf("the journal = %s, want it to hold %s", seen, want)
	}
}

func TestShownValue(t *testing.T) {
	for name, c := range map[string]struct{ column, value, want string }{
		"OtherColumn": {"name", "079056001234", "079056001234"},
		"CitizenID":   {"citizen_id", "079056001234", "••••••••1234"},
		"Short":       {"citizen_id", "12", "••••••••12"},
		"Empty":       {"citizen_id", "", ""},
		"Award":       {"award_code", "certificate_of_commendation", "Giấy khen"},
		"UnheardOf":   {"award_code", "no_such_award", "no_such_award"},
	} {
		if got := shownValue(c.column, c.value); got != c.want {
			t.Errorf("%s: %q", name, got)
		}
	}
}

func TestPaperStaysUnderUndo(t *testing.T) {
	ctx := context.Background()
	o, decision, _ := decidedOffice(t)
	ticket, err := o.PaperTicket(ctx, "decision", decision)
	if err != nil {
		t.Fatal(err)
	}
	told := []Change{}
	o.OnChange(func(c Change) { told = append(told, c) })
	if _, err := o.SavePaper(ctx, ticket.ID, wordFile(t, "<w:document/>"), filepath.Join(t.TempDir(), "a.docx")); err != nil {
		t.Fatal(err)
	}
	if len(told) != 1 || told[0].OperationID != "" {
		t.Errorf("told = %+v, want no operation to take back", told)
	}
	page, err := o.Journal(ctx, JournalFilter{Limit: 1})
	if err != nil || page.Rows[0].Kind != kindPaper {
		t.Fatal(page, err)
	}
	_, err = o.UndoOperation(ctx, page.Rows[0].ID)
	wantKind(t, err, award.KindNotAllowed)
	_, _ = o.Undo(ctx) // takes back something before the paper, or is refused
	if papers, err := o.Papers(ctx, decision); err != nil || len(papers) != 1 {
		t.Errorf("papers = %+v, %v", papers, err)
	}
}
