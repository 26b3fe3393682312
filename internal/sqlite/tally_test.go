package sqlite

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"guongsang/internal/award"
)

// figures writes tallies as text, so that a case can say what it expects: key/kind/state=count(money).
func figures(rows []TallyRow) string {
	out := []string{}
	for _, r := range rows {
		key := []string{}
		for _, part := range []string{r.Key, string(r.Kind), string(r.State)} {
			if part != "" {
				key = append(key, part)
			}
		}
		line := fmt.Sprintf("%s=%d", strings.Join(key, "/"), r.Count)
		if r.Money != 0 {
			line += fmt.Sprintf("(%d)", r.Money)
		}
		out = append(out, line)
	}
	return strings.Join(out, " ")
}

// storeSteps stores one nomination for each kind, basis and day its state was reached.
func storeSteps(t *testing.T, db *DB, list ...award.Nomination) []award.Nomination {
	t.Helper()
	write(t, db, "Lập hồ sơ", func(tx *Tx) error {
		for i := range list {
			nominee := award.Nominee{Kind: award.SubjectKind(list[i].Note), Name: fmt.Sprintf("Đối tượng %d", i), Address: "Khóm 1"}
			if err := tx.SaveNominee(&nominee); err != nil {
				return err
			}
			list[i].NomineeID, list[i].Note = nominee.ID, ""
			if list[i].Basis == "" {
				list[i].Basis = award.BasisRegular
			}
			if err := tx.SaveNomination(&list[i]); err != nil {
				return err
			}
		}
		return nil
	})
	return list
}

func TestNominationTalliesByPeriod(t *testing.T) {
	db := openTest(t)
	list := storeSteps(t, db,
		award.Nomination{Note: "individual", Year: 2024, State: award.StateDraft, StateDate: "2024-03-10"},
		award.Nomination{Note: "individual", Year: 2024, State: award.StateCouncil, StateDate: "2024-09-10"},
		award.Nomination{Note: "household", Year: 2024, State: award.StateDraft, StateDate: "2024-06-30"},
		award.Nomination{Note: "collective", Year: 2024, State: award.StateDraft, StateDate: "2025-02-01"}, // entered after its year
		award.Nomination{Note: "individual", Year: 2023, State: award.StateDraft, StateDate: "2024-03-10"},
		award.Nomination{Note: "individual", Year: 2024, State: award.StateDraft, StateDate: "2024-03-10"})
	write(t, db, "Xóa hồ sơ", func(tx *Tx) error { return tx.TrashNomination(list[5].ID) })
	for name, c := range map[string]struct{ from, to, want string }{
		"FirstHalf":         {"2024-01-01", "2024-06-30", "collective/draft=1 household/draft=1 individual/draft=1"},
		"SecondHalf":        {"2024-07-01", "2024-12-31", "collective/draft=1 individual/council=1"},
		"WholeYear":         {"2024-01-01", "2024-12-31", "collective/draft=1 household/draft=1 individual/council=1 individual/draft=1"},
		"OneDay":            {"2024-06-30", "2024-06-30", "collective/draft=1 household/draft=1"},
		"YearBefore":        {"2023-01-01", "2023-12-31", "individual/draft=1"},
		"YearAfterHasNone":  {"2025-01-01", "2025-12-31", ""},
		"TwoYears":          {"2023-01-01", "2024-12-31", "collective/draft=1 household/draft=1 individual/council=1 individual/draft=2"},
		"PeriodTurnedRound": {"2024-12-31", "2024-01-01", "collective/draft=1"},
	} {
		t.Run(name, func(t *testing.T) {
			read(t, db, func(tx *Tx) error {
				rows, err := tx.NominationTallies(c.from, c.to)
				if got := figures(rows); got != c.want {
					t.Errorf("got %q, want %q", got, c.want)
				}
				return err
			})
		})
	}
}

func TestSubmittedTallies(t *testing.T) {
	db := openTest(t)
	storeSteps(t, db,
		award.Nomination{Note: "individual", Year: 2024, State: award.StateSubmitted, StateDate: "2024-05-01", AwardCode: "bk"},
		award.Nomination{Note: "individual", Year: 2024, State: award.StateSubmitted, StateDate: "2024-05-02", AwardCode: "bk"},
		award.Nomination{Note: "collective", Year: 2024, State: award.StateSubmitted, StateDate: "2024-05-02", AwardCode: "bk"},
		award.Nomination{Note: "collective", Year: 2024, State: award.StateDraft, StateDate: "2024-05-02", AwardCode: "bk"})
	read(t, db, func(tx *Tx) error {
		rows, err := tx.SubmittedTallies("2024-01-01", "2024-06-30")
		if got, want := figures(rows), "bk/collective/submitted=1 bk/individual/submitted=2"; got != want {
			t.Errorf("got %q, want %q", got, want)
		}
		return err
	})
}

// A nomination counts on the day of its decision, not on the day of the meeting or of its last step; a draft paper
// decides nothing yet.
func TestDecisionGivesTheDay(t *testing.T) {
	a := newAwarded(t)
	a.write(t, "later", func(tx *Tx) error {
		_, err := tx.Exec(`UPDATE nomination SET state_date = '2024-11-30' WHERE id IN (?, ?)`, a.nomination, a.secondNomination)
		return err
	})
	for name, c := range map[string]struct{ change, from, to, want string }{
		"DayOfTheDecision":        {"", "2024-06-02", "2024-06-02", "individual/decided=1"},
		"NotDayOfTheMeeting":      {"", "2024-06-01", "2024-06-01", ""},
		"LastStepWithoutPapers":   {"", "2024-11-30", "2024-11-30", "individual/council=1"},
		"DraftPaperLeavesMeeting": {`UPDATE decision SET state = 'draft'`, "2024-06-01", "2024-06-01", "individual/decided=1"},
		"NoPaperNoMeeting":        {`UPDATE decision SET state = 'draft'; UPDATE meeting SET deleted_at = 'x'`, "2024-11-30", "2024-11-30", "individual/council=1 individual/decided=1"},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := tallyAfter(a, c.change, func(tx *Tx) ([]TallyRow, error) { return tx.NominationTallies(c.from, c.to) })
			if err != nil || got != c.want {
				t.Errorf("got %q, want %q (%v)", got, c.want, err)
			}
		})
	}
}

// tallyAfter counts after a change that is then given up, so that cases do not meet each other's.
func tallyAfter(a *awarded, change string, count func(*Tx) ([]TallyRow, error)) (got string, err error) {
	giveUp := fmt.Errorf("given up")
	_, _, err = a.db.Write(context.Background(), award.Operation{Kind: "test", Label: "Thử"}, func(tx *Tx) error {
		if change != "" {
			if _, err := tx.Exec(change); err != nil {
				return err
			}
		}
		rows, err := count(tx)
		if got = figures(rows); err != nil {
			return err
		}
		return giveUp
	})
	if err == giveUp {
		err = nil
	}
	return got, err
}

func TestAwardPeopleAndCouncilTallies(t *testing.T) {
	a := newAwarded(t)
	awards := func(tx *Tx) ([]TallyRow, error) { return tx.AwardTallies("2024-06-01", "2024-06-30") }
	people := func(tx *Tx) ([]TallyRow, error) { return tx.PeopleTallies("2024-06-01", "2024-06-30") }
	council := func(tx *Tx) ([]TallyRow, error) { return tx.CouncilTallies("2024-06-01", "2024-06-30") }
	const line = `UPDATE decision_line SET kind = 'individual', award_code = 'gk', award_name = 'Giấy khen', gender = 'female'; `
	for name, c := range map[string]struct {
		change string
		count  func(*Tx) ([]TallyRow, error)
		want   string
	}{
		"Award":              {line, awards, "gk/individual=1(360000)"},
		"AwardOfADraft":      {line + `UPDATE decision SET state = 'draft'`, awards, ""},
		"AwardOfLater":       {line + `UPDATE decision SET date = '2024-07-01'`, awards, ""},
		"AwardRevoked":       {line + `UPDATE nomination SET state = 'revoked'`, awards, ""},
		"AwardInTheTrash":    {line + `UPDATE decision SET deleted_at = 'x'`, awards, ""},
		"LineInTheTrash":     {line + `UPDATE decision_line SET deleted_at = 'x'`, awards, ""},
		"Women":              {line, people, "women/individual=1 direct/individual=0 exceptional=0"},
		"DirectWorker":       {line + `UPDATE nominee SET direct_worker = 1`, people, "women/individual=1 direct/individual=1 exceptional=0"},
		"WomenOfHouseholds":  {line + `UPDATE decision_line SET kind = 'household'`, people, "women/individual=0 direct/individual=0 exceptional=0"},
		"Exceptional":        {line + `UPDATE nomination SET basis = 'exceptional'`, people, "women/individual=1 direct/individual=0 exceptional=1(360000)"},
		"Council":            {"", council, "meetings=1 passed=1 failed=0"},
		"CouncilStillOpen":   {`UPDATE meeting SET state = 'open'`, council, "meetings=0 passed=0 failed=0"},
		"CouncilVotedDown":   {`UPDATE ballot SET result = 'failed'`, council, "meetings=1 passed=0 failed=1"},
		"CouncilNotCounted":  {`UPDATE ballot SET counted = 0`, council, "meetings=1 passed=0 failed=0"},
		"CouncilOtherPeriod": {`UPDATE meeting SET date = '2024-05-31'`, council, "meetings=0 passed=0 failed=0"},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := tallyAfter(a, c.change, c.count)
			if err != nil || got != c.want {
				t.Errorf("got %q, want %q (%v)", got, c.want, err)
			}
		})
	}
}

func TestMovementTalliesAndIssuedPlans(t *testing.T) {
	db := openTest(t)
	planID, movementID, _ := storePlan(t, db)
	var second string
	write(t, db, "Thêm phong trào", func(tx *Tx) error {
		m := award.Movement{PlanID: planID, Name: "Ngắn ngày", Mode: award.LeadAssigned, Position: 1, StartDate: "2024-08-01", EndDate: "2024-08-31"}
		if err := tx.SaveMovement(&m); err != nil {
			return err
		}
		second = m.ID
		p, err := tx.Plan(planID)
		if err != nil {
			return err
		}
		p.Date, p.State = "2024-03-05", award.PlanIssued
		return tx.SavePlan(&p)
	})
	storeSteps(t, db,
		award.Nomination{Note: "individual", Basis: award.BasisMovement, MovementID: movementID, Year: 2024, State: award.StateDraft, StateDate: "2024-03-10"},
		award.Nomination{Note: "household", Basis: award.BasisMovement, MovementID: movementID, Year: 2024, State: award.StateDraft, StateDate: "2024-09-10"})
	for name, c := range map[string]struct {
		from, to, want string
		plans          int
	}{
		"FirstHalf":  {"2024-01-01", "2024-06-30", movementID + "=1", 1},
		"SecondHalf": {"2024-07-01", "2024-12-31", movementID + "=1 " + second + "=0", 0},
		"WholeYear":  {"2024-01-01", "2024-12-31", movementID + "=2 " + second + "=0", 1},
		"OtherYear":  {"2025-01-01", "2025-12-31", "", 0},
	} {
		t.Run(name, func(t *testing.T) {
			read(t, db, func(tx *Tx) error {
				rows, err := tx.MovementTallies(c.from, c.to)
				if got := figures(rows); err != nil || got != c.want {
					t.Errorf("got %q, want %q (%v)", got, c.want, err)
				}
				papers, err := tx.IssuedPlans(c.from, c.to)
				if len(papers) != c.plans {
					t.Errorf("plans = %+v", papers)
				}
				return err
			})
		})
	}
}
