package office

import (
	"context"
	"testing"

	"guongsang/internal/award"
	"guongsang/internal/sqlite"
)

func TestHomeOfAnEmptyOfficeSaysWhereToBegin(t *testing.T) {
	o, _ := openTest(t)
	view, err := o.Work(context.Background())
	if err != nil || len(view.Lines) != 1 || view.Lines[0].Tone != "start" || !view.Pending || view.LastBackup != "" {
		t.Errorf("home = %+v, %v", view, err)
	}
}

func TestHomeCountsWhatWaits(t *testing.T) {
	ctx := context.Background()
	o, _ := openTest(t)
	_, err := o.do(ctx, "test", "Thử", func(tx *sqlite.Tx) error {
		p := award.Plan{Year: 2024, Title: "Kế hoạch", State: award.PlanIssued}
		if err := tx.SavePlan(&p); err != nil {
			return err
		}
		duties := []award.Duty{{Body: "A", Text: "quá hạn", Due: "2024-06-02"}, {Body: "A", Text: "sắp đến", Due: "2024-06-10"}, {Body: "A", Text: "còn lâu", Due: "2024-12-01"}}
		if err := tx.SetDuties(p.ID, duties); err != nil {
			return err
		}
		c := award.Nominee{Kind: award.Individual, Name: "Nguyễn Văn Mẫu", Address: "Khóm 1"}
		if err := tx.SaveNominee(&c); err != nil {
			return err
		}
		for _, state := range []award.State{award.StateDraft, award.StateCouncil, award.StateReturned} {
			n := award.Nomination{NomineeID: c.ID, Basis: award.BasisRegular, Year: 2024, State: state, StateDate: "2024-06-01"}
			if err := tx.SaveNomination(&n); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := o.BackUp(ctx, "thử"); err != nil {
		t.Fatal(err)
	}
	view, err := o.Work(ctx)
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]int{}
	for _, l := range view.Lines {
		got[l.Key] = l.Count
	}
	for key, want := range map[string]int{"overdue": 1, "due": 1, "drafts": 1, "council": 1, "returned": 1, "noAchievement": 3, "noAward": 3} {
		if got[key] != want {
			t.Errorf("%s = %d, want %d", key, got[key], want)
		}
	}
	if view.Pending || view.LastBackup == "" || view.Menu["council"] != 1 {
		t.Errorf("home = %+v", view)
	}
}
