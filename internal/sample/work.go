package sample

import (
	"fmt"

	"guongsang/internal/award"
	"guongsang/internal/office"
)

// certificate is the award of the demo: what every ward gives most.
const certificate = "certificate_of_commendation"

// nominate makes thirty nominees with a nomination each and moves them on by different lengths.
func (b *builder) nominate() error {
	for i := range 30 {
		n := b.nominee(i)
		answer, err := b.o.SaveNominee(b.ctx, n, true)
		if err != nil {
			return err
		}
		nomination := award.Nomination{NomineeID: answer.Nominee.ID, Basis: award.BasisMovement, MovementID: b.movements[i%len(b.movements)].ID,
			Year: b.year, UnitID: b.quarters[i%len(b.quarters)], AwardCode: certificate, Achievement: n.Achievement, State: award.StateDraft, StateDate: b.day(2, 1+i%20)}
		view, err := b.o.SaveNomination(b.ctx, nomination)
		if err != nil {
			return err
		}
		if err := b.advance(view, i); err != nil {
			return err
		}
	}
	return nil
}

func (b *builder) nominee(i int) award.Nominee {
	deed := deeds[i%len(deeds)]
	switch {
	case i%6 == 0:
		return award.Nominee{Kind: award.Collective, Name: fmt.Sprintf("Tổ tự quản số %d", i/6+1), QuarterID: b.quarters[i%len(b.quarters)],
			History: fmt.Sprintf("Thành lập năm %d.", 2010+i%10), Structure: "Một tổ trưởng, hai tổ phó và các thành viên.", Functions: "Vận động nhân dân thực hiện các phong trào.", Achievement: deed}
	case i%6 == 3:
		return award.Nominee{Kind: award.Household, Honorific: "Bà", Gender: award.Female, Name: PersonName(i + 100), Birth: fmt.Sprint(1950 + i), QuarterID: b.quarters[i%len(b.quarters)],
			Address: fmt.Sprintf("Số %d, tổ %d", 10+i, 1+i%7), Achievement: deed}
	}
	gender, honorific := award.Male, "Ông"
	if i%2 == 1 {
		gender, honorific = award.Female, "Bà"
	}
	return award.Nominee{Kind: award.Individual, Honorific: honorific, Gender: gender, Name: PersonName(i), Birth: fmt.Sprintf("%d-%02d", 1960+i, 1+i%12), NativePlace: "tỉnh Mẫu",
		QuarterID: b.quarters[i%len(b.quarters)], Address: fmt.Sprintf("Tổ %d", 1+i%9), DirectWorker: i%3 != 0, Achievement: deed}
}

// advance moves a nomination on: some stay drafts, some wait for a visit or an appraisal, most wait for the council.
func (b *builder) advance(view office.NominationView, i int) error {
	moves := [][]award.State{{}, {award.StateVerifying}, {award.StateVerifying, award.StateAppraisal}}
	way := []award.State{award.StateVerifying, award.StateAppraisal, award.StateCouncil}
	if i%5 == 4 {
		way = moves[i/5%3]
	}
	for at, to := range way {
		if _, err := b.o.MoveNominations(b.ctx, []string{view.Line.ID}, to, b.day(3+at, 4+i%20), ""); err != nil {
			return err
		}
	}
	if len(way) == 3 && i < 20 {
		b.passed = append(b.passed, view.Line.ID)
	}
	return nil
}

// meet holds the meeting of the half year over the first nominations: one of them fails.
func (b *builder) meet() error {
	m, err := b.o.SaveMeeting(b.ctx, award.Meeting{Title: "Xét khen thưởng 6 tháng đầu năm", Date: b.day(6, 20), StartTime: "08:00", EndTime: "10:30",
		Place: "Hội trường Ủy ban nhân dân phường", ChairID: b.members[0], SecretaryID: b.members[2], Conclusion: "Hội đồng thống nhất đề nghị khen thưởng các trường hợp đạt."})
	if err != nil {
		return err
	}
	b.meeting = m.ID
	marks := []office.Mark{}
	for i, id := range b.members {
		presence := award.Present
		if i == len(b.members)-1 {
			presence = award.AbsentWritten
		}
		marks = append(marks, office.Mark{MemberID: id, Presence: presence})
	}
	if _, err := b.o.MarkAttendance(b.ctx, m.ID, marks); err != nil {
		return err
	}
	view, err := b.o.AddToAgenda(b.ctx, m.ID, b.passed)
	if err != nil {
		return err
	}
	for i, ballot := range view.Ballots {
		count := office.BallotCount{BallotID: ballot.ID, Issued: 7, Returned: 7, Agree: 7 - i%2, Disagree: i % 2}
		if i == 5 {
			count.Agree, count.Disagree = 2, 5
		}
		if _, err := b.o.CountBallot(b.ctx, count); err != nil {
			return err
		}
	}
	_, err = b.o.CloseMeeting(b.ctx, m.ID)
	return err
}

// decide issues the decision that follows the meeting.
func (b *builder) decide() error {
	candidates, err := b.o.DecisionCandidates(b.ctx, b.meeting)
	if err != nil {
		return err
	}
	ids := []string{}
	for _, c := range candidates {
		ids = append(ids, c.NominationID)
	}
	d, err := b.o.NewDecision(b.ctx, b.meeting, ids)
	if err != nil {
		return err
	}
	if _, err := b.o.SaveDecision(b.ctx, office.DecisionForm{ID: d.ID, Number: "45", Symbol: "QĐ-UBND", Date: b.day(6, 28), Title: d.Title, FundText: d.FundText}); err != nil {
		return err
	}
	_, err = b.o.IssueDecision(b.ctx, d.ID)
	return err
}
