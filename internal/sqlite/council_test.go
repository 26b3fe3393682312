package sqlite

import (
	"context"
	"path/filepath"
	"testing"

	"guongsang/internal/award"
)

// awarded is a database with one closed meeting, one nomination that passed there, and its issued decision.
type awarded struct {
	db                                           *DB
	nominee, nomination, member, meeting, ballot string
	decision, line, secondNomination             string
}

func newAwarded(t *testing.T) *awarded {
	t.Helper()
	db, err := Open(context.Background(), filepath.Join(t.TempDir(), FileName), Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	a := &awarded{db: db}
	a.write(t, "seed", a.seed)
	a.write(t, "issue", func(tx *Tx) error {
		d, err := tx.Decision(a.decision)
		if err != nil {
			return err
		}
		d.State, d.IssuedAt = award.DecisionIssued, tx.Now
		if err := tx.SaveDecision(&d); err != nil {
			return err
		}
		return tx.PlaceNomination(a.nomination, award.StateDecided, d.Date, "Quyết định")
	})
	return a
}

func (a *awarded) write(t *testing.T, kind string, work func(*Tx) error) string {
	t.Helper()
	op, _, err := a.db.Write(context.Background(), award.Operation{Kind: kind, Label: kind, Person: "Người thử"}, work)
	if err != nil {
		t.Fatal(err)
	}
	return op.ID
}

func (a *awarded) seed(tx *Tx) error {
	nominee := award.Nominee{Kind: award.Individual, Name: "Trần Văn Mẫu", Address: "Khóm Một"}
	if err := tx.SaveNominee(&nominee); err != nil {
		return err
	}
	a.nominee = nominee.ID
	for _, id := range []*string{&a.nomination, &a.secondNomination} {
		n := award.Nomination{NomineeID: nominee.ID, Basis: award.BasisRegular, Year: 2024, State: award.StateCouncil, AwardCode: "x"}
		if err := tx.SaveNomination(&n); err != nil {
			return err
		}
		*id = n.ID
	}
	member := award.Member{Name: "Thành viên", Role: award.RoleChair, ValidFrom: "2024-01-01", ValidTo: "2024-12-31"}
	if err := tx.SaveMember(&member); err != nil {
		return err
	}
	meeting := award.Meeting{Title: "Họp", Date: "2024-06-01", State: award.MeetingClosed}
	if err := tx.SaveMeeting(&meeting); err != nil {
		return err
	}
	ballot := award.Ballot{MeetingID: meeting.ID, NominationID: a.nomination, AwardCode: "x", TotalMembers: 1, Issued: 1, Returned: 1, Agree: 1, Counted: true, Result: award.BallotPassed}
	if err := tx.SaveBallot(&ballot); err != nil {
		return err
	}
	decision := award.Decision{MeetingID: meeting.ID, Number: "7", Symbol: "QĐ-UBND", Date: "2024-06-02", State: award.DecisionDraft, SignerName: "A", RuleSetID: "r", RoundingMode: award.RoundUp, RoundingTo: 10_000}
	if err := tx.SaveDecision(&decision); err != nil {
		return err
	}
	line := award.DecisionLine{DecisionID: decision.ID, NominationID: a.nomination, Position: 1, Name: "Trần Văn Mẫu", Coefficient: 150, BaseSalary: 2_340_000, RawAmount: 351_000, Amount: 360_000}
	a.member, a.meeting, a.ballot, a.decision = member.ID, meeting.ID, ballot.ID, decision.ID
	if err := tx.SaveDecisionLine(&line); err != nil {
		return err
	}
	a.line = line.ID
	return tx.PlaceNomination(a.nomination, award.StatePassed, meeting.Date, "Họp")
}

func (a *awarded) rules(t *testing.T) map[string]bool {
	t.Helper()
	findings, err := a.db.Check(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]bool{}
	for _, f := range findings {
		found[f.Rule] = f.Damage
	}
	return found
}

func TestCouncilInvariants(t *testing.T) {
	cases := map[string]struct {
		sql    string
		id     func(*awarded) string
		rule   string
		damage bool
	}{
		"BallotsDoNotAddUp":   {`UPDATE ballot SET agree = 0 WHERE id = ?`, func(a *awarded) string { return a.ballot }, "ballot.balance", true},
		"MoreThanMembers":     {`UPDATE ballot SET total_members = 0 WHERE id = ?`, func(a *awarded) string { return a.ballot }, "ballot.balance", true},
		"CountedNoResult":     {`UPDATE ballot SET result = '' WHERE id = ?`, func(a *awarded) string { return a.ballot }, "ballot.result", true},
		"ClosedUncounted":     {`UPDATE ballot SET counted = 0 WHERE id = ?`, func(a *awarded) string { return a.ballot }, "meeting.closed-uncounted", true},
		"PassedWithoutVote":   {`UPDATE nomination SET state = 'passed' WHERE id = ?`, func(a *awarded) string { return a.secondNomination }, "nomination.vote", true},
		"DecidedWithoutPaper": {`UPDATE nomination SET state = 'decided' WHERE id = ?`, func(a *awarded) string { return a.secondNomination }, "nomination.decision", true},
		"IssuedNumberGone":    {`UPDATE decision SET number = '' WHERE id = ?`, func(a *awarded) string { return a.decision }, "decision.issued-incomplete", true},
		"IssuedChanged":       {`UPDATE decision SET title = 'Khác' WHERE id = ?`, func(a *awarded) string { return a.decision }, "decision.changed", true},
		"LineChanged":         {`UPDATE decision_line SET name = 'Khác' WHERE id = ?`, func(a *awarded) string { return a.line }, "decision.line-changed", true},
		"AmountNotRounded":    {`UPDATE decision_line SET amount = 351000 WHERE id = ?`, func(a *awarded) string { return a.line }, "decision.amount", true},
		"RawNotTheProduct":    {`UPDATE decision_line SET raw_amount = 1 WHERE id = ?`, func(a *awarded) string { return a.line }, "decision.amount", true},
		"GoldenBookGap":       {`UPDATE decision_line SET position = 3 WHERE id = ?`, func(a *awarded) string { return a.line }, "decision.positions", true},
		"NominationBehind":    {`UPDATE nomination SET state = 'council' WHERE id = ?`, func(a *awarded) string { return a.nomination }, "decision.nominations", true},
		"ConferredTooEarly":   {`UPDATE decision_line SET conferred_on = '2024-06-01' WHERE id = ?`, func(a *awarded) string { return a.line }, "decision.conferred-early", false},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			a := newAwarded(t)
			if found := a.rules(t); len(found) != 1 || found["nomination.twice"] { // two nominations on one ground: a matter to settle
				t.Fatalf("before: %v", found)
			}
			a.write(t, "break", func(tx *Tx) error {
				_, err := tx.Exec(c.sql, c.id(a))
				return err
			})
			if damage, ok := a.rules(t)[c.rule]; !ok || damage != c.damage {
				t.Errorf("found %v, want %s", a.rules(t), c.rule)
			}
		})
	}
}

func TestHandingOverIsNoChangeOfTheDecision(t *testing.T) {
	a := newAwarded(t)
	a.write(t, "confer", func(tx *Tx) error {
		_, err := tx.Exec(`UPDATE decision_line SET conferred_on = '2024-06-05' WHERE id = ?`, a.line)
		return err
	})
	if found := a.rules(t); len(found) != 1 {
		t.Errorf("found %v", found)
	}
}

func TestLockedBy(t *testing.T) {
	a := newAwarded(t)
	ops := map[string]struct {
		id    string
		locks map[string]bool // decision or meeting id, and whether the operation locked it
	}{
		"Confer": {a.write(t, "confer", func(tx *Tx) error {
			_, err := tx.Exec(`UPDATE decision_line SET conferred_on = '2024-06-05' WHERE id = ?`, a.line)
			return err
		}), map[string]bool{}},
		"Title": {a.write(t, "title", func(tx *Tx) error {
			_, err := tx.Exec(`UPDATE decision SET title = 'Khác' WHERE id = ?`, a.decision)
			return err
		}), map[string]bool{a.decision: false}},
		"Ballot": {a.write(t, "ballot", func(tx *Tx) error {
			_, err := tx.Exec(`UPDATE ballot SET note = 'Khác' WHERE id = ?`, a.ballot)
			return err
		}), map[string]bool{a.meeting: false}},
		"Unit": {a.write(t, "unit", func(tx *Tx) error {
			return tx.SaveUnit(&award.Unit{Name: "Khóm Một", Kind: award.UnitQuarter})
		}), map[string]bool{}},
		"Issue": {a.write(t, "issue again", func(tx *Tx) error {
			if _, err := tx.Exec(`UPDATE decision SET state = 'draft' WHERE id = ?`, a.decision); err != nil {
				return err
			}
			_, err := tx.Exec(`UPDATE decision SET state = 'issued' WHERE id = ?`, a.decision)
			return err
		}), map[string]bool{a.decision: true}},
	}
	for name, c := range ops {
		t.Run(name, func(t *testing.T) {
			err := a.db.Read(context.Background(), func(tx *Tx) error {
				touched, err := tx.LockedBy(c.id)
				if len(touched) != len(c.locks) {
					t.Errorf("touched %+v, want %v", touched, c.locks)
				}
				for _, l := range touched {
					if locks, ok := c.locks[l.DecisionID+l.MeetingID]; !ok || locks != l.Locks {
						t.Errorf("touched %+v, want %v", l, c.locks)
					}
				}
				return err
			})
			if err != nil {
				t.Error(err)
			}
		})
	}
}

func TestCouncilQueries(t *testing.T) {
	a := newAwarded(t)
	err := a.db.Read(context.Background(), func(tx *Tx) error {
		for date, want := range map[string]int{"2023-12-31": 0, "2024-06-01": 1, "2025-01-01": 0, "": 1} {
			if list, err := tx.Members(date); err != nil || len(list) != want {
				t.Errorf("members on %q = %d, %v", date, len(list), err)
			}
		}
		vote, ok, err := tx.VoteOf(a.nomination)
		if err != nil || !ok || vote.Result != award.BallotPassed {
			t.Errorf("vote = %+v, %v, %v", vote, ok, err)
		}
		if _, ok, err := tx.VoteOf(a.secondNomination); err != nil || ok {
			t.Errorf("a nomination without a vote has one: %v", err)
		}
		if n, err := tx.DecisionsAfter(a.meeting); err != nil || n != 1 {
			t.Errorf("decisions = %d, %v", n, err)
		}
		free, err := tx.NominationCards(CardFilter{IDs: []string{a.nomination, a.secondNomination}, Free: true})
		if err != nil || len(free) != 1 || free[0].ID != a.secondNomination || free[0].Name != "Trần Văn Mẫu" {
			t.Errorf("free = %+v, %v", free, err)
		}
		rows, err := tx.Decisions("2024")
		if err != nil || len(rows) != 1 || rows[0].Lines != 1 || rows[0].Total != 360_000 || rows[0].MeetingTitle != "Họp" {
			t.Errorf("decisions = %+v, %v", rows, err)
		}
		meetings, err := tx.Meetings()
		if err != nil || len(meetings) != 1 || meetings[0].Passed != 1 || meetings[0].Decisions != 1 {
			t.Errorf("meetings = %+v, %v", meetings, err)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
