package award

import (
	"slices"
	"testing"
)

func TestCheckMove(t *testing.T) {
	for name, c := range map[string]struct {
		from, to State
		reason   string
		want     ErrorKind // empty: allowed
	}{
		"DraftToVerifying":          {StateDraft, StateVerifying, "", ""},
		"DraftPastVerifying":        {StateDraft, StateAppraisal, "", ""},
		"DraftStraightToCouncil":    {StateDraft, StateCouncil, "", KindWrongStage},
		"ReturnWithReason":          {StateAppraisal, StateReturned, "Thiếu xác nhận", ""},
		"ReturnWithoutReason":       {StateAppraisal, StateReturned, "", KindInvalid},
		"WithdrawWithoutReason":     {StateDraft, StateWithdrawn, "", KindInvalid},
		"WithdrawnComesBack":        {StateWithdrawn, StateDraft, "", ""},
		"PassedOnlyByVote":          {StateCouncil, StatePassed, "", KindWrongStage},
		"DecidedOnlyByDecision":     {StatePassed, StateDecided, "", KindWrongStage},
		"ConferredOnlyByHandover":   {StateDecided, StateConferred, "", KindWrongStage},
		"RevokedOnlyByDecision":     {StateDecided, StateRevoked, "Sai thành tích", KindWrongStage},
		"FailedMayBeVotedAgain":     {StateFailed, StateCouncil, "", ""},
		"PassedGoesToTheSuperior":   {StatePassed, StateSubmitted, "", ""},
		"SubmittedComesBack":        {StateSubmitted, StatePassed, "", ""},
		"NoStepToItself":            {StateDraft, StateDraft, "", KindWrongStage},
		"StateOfAnUnknownProgram":   {State("lost"), StateDraft, "", KindWrongStage},
		"RevokedStaysRevoked":       {StateRevoked, StateDraft, "", KindWrongStage},
		"CouncilMayGoBackAStep":     {StateCouncil, StateAppraisal, "", ""},
		"ReturnedGoesWhereItFailed": {StateReturned, StateAppraisal, "", ""},
	} {
		t.Run(name, func(t *testing.T) {
			err := CheckMove(c.from, c.to, c.reason)
			if (err == nil) != (c.want == "") || (err != nil && KindOf(err) != c.want) {
				t.Errorf("%s to %s: %v, want %q", c.from, c.to, err, c.want)
			}
		})
	}
}

// Every state offers only moves that are then allowed, and what a vote, a decision or a handover brings about is never
// offered to a person.
func TestMovesOffered(t *testing.T) {
	byWork := []State{StateFailed, StateDecided, StateConferred, StateRevoked}
	for _, from := range States {
		for _, to := range from.Moves() {
			if err := CheckMove(from, to, "lý do"); err != nil {
				t.Errorf("%s offers %s and refuses it: %v", from, to, err)
			}
			if slices.Contains(byWork, to) {
				t.Errorf("%s offers %s, which only work on papers brings about", from, to)
			}
		}
	}
}

func TestEveryStoredWordHasAName(t *testing.T) {
	names := map[string]string{}
	add := func(word, label string, valid bool) {
		if label == "" || !valid {
			t.Errorf("%s: label %q, valid %v", word, label, valid)
		}
		if other, ok := names[label]; ok {
			t.Errorf("%s and %s are both called %q", word, other, label)
		}
		names[label] = word
	}
	for _, group := range []func(){
		func() { each(States, func(s State) { add(string(s), s.Label(), s.Valid()) }) },
		func() { each(SubjectKinds, func(k SubjectKind) { add(string(k), k.Label(), k.Valid()) }) },
		func() { each(PlanParts, func(p PlanPart) { add(string(p), p.Label(), p.Valid()) }) },
		func() {
			each([]Basis{BasisMovement, BasisDrive, BasisField, BasisRegular, BasisExceptional}, func(b Basis) { add(string(b), b.Label(), b.Valid()) })
		},
		func() {
			each([]Role{RoleChair, RoleDeputy, RoleStanding, RoleMember, RoleSecretary}, func(r Role) { add(string(r), r.Label(), r.Valid()) })
		},
		func() {
			each([]Presence{Present, AbsentWritten, Absent}, func(p Presence) { add(string(p), p.Label(), p.Valid()) })
		},
		func() {
			each([]PartyKind{PartyUnit, PartyPost, PartyGroup}, func(k PartyKind) { add(string(k), k.Label(), k.Valid()) })
		},
		func() {
			each([]UnitKind{UnitAgency, UnitQuarter, UnitUnion, UnitSchool, UnitForce, UnitEnterprise, UnitParty, UnitOther}, func(k UnitKind) { add(string(k), k.Label(), k.Valid()) })
		},
		func() {
			each([]LeadMode{LeadAssigned, LeadRequested}, func(m LeadMode) { add(string(m), m.Label(), true) })
			each([]string{"month", "quarter", "half_year", "year"}, func(r string) { add(r, RecurLabel(r), true) })
			each([]DecisionState{DecisionDraft, DecisionIssued}, func(s DecisionState) { add(string(s), s.Label(), true) })
			each([]MeetingState{MeetingOpen, MeetingClosed}, func(s MeetingState) { add(string(s), s.Label(), true) })
		},
	} {
		clear(names) // words of one kind stand beside each other; the same word in another list is no matter
		group()
	}
	if RecurLabel("") != "" || LeadMode("").Label() != "" || State("lost").Valid() || Role("").Valid() || Presence("").Valid() {
		t.Error("what is not stored has no name")
	}
}

func each[T any](list []T, fn func(T)) {
	for _, v := range list {
		fn(v)
	}
}

func TestWhoVotesAndWhoIsDescribedAsAPerson(t *testing.T) {
	if RoleSecretary.Votes() || !RoleChair.Votes() || !RoleMember.Votes() {
		t.Error("all vote but a secretary who is no member")
	}
	for _, k := range SubjectKinds {
		if want := k == Individual || k == Household; k.IsPerson() != want {
			t.Errorf("%s described as a person: %v", k, k.IsPerson())
		}
	}
}
