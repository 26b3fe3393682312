package office

import (
	"context"
	"strings"

	"guongsang/internal/award"
	"guongsang/internal/paper"
	"guongsang/internal/sqlite"
	"guongsang/internal/viet"
)

// DecisionPaper gathers what the decision, its list, its payment sheet and its certificates are made of. It returns
// KindNotFound where there is no such decision.
func (o *Office) DecisionPaper(ctx context.Context, id string) (paper.DecisionInput, error) {
	var in paper.DecisionInput
	err := o.db.Read(ctx, func(tx *sqlite.Tx) error {
		d, err := tx.Decision(id)
		if err != nil {
			return err
		}
		lines, err := tx.DecisionLines(id)
		if err != nil {
			return err
		}
		profile, err := o.profileOn(tx, d.Date)
		if err != nil {
			return err
		}
		rules, err := o.rulesOn(tx, d.Date)
		if err != nil {
			return err
		}
		in = paper.DecisionInput{Office: paper.LetterheadOf(profile), Number: d.Number, Symbol: d.Symbol, Date: d.Date, Title: d.Title,
			Citations: citationLines(d.Citations, rules, award.CitationDecision, o.dateOf(d)), Fund: d.FundText,
			Signer: paper.Signer{Authority: d.SignerAuthority, Post: d.SignerPost, Name: d.SignerName}}
		for _, l := range lines {
			in.Lines = append(in.Lines, lineRecipient(l, rules))
		}
		return nil
	})
	return in, err
}

func lineRecipient(l award.DecisionLine, rules award.RuleSet) paper.Recipient {
	r := paper.Recipient{Number: l.Position, Kind: l.Kind, Honorific: l.Honorific, Name: l.Name, Gender: l.Gender, Birth: l.Birth, Post: l.Post,
		Unit: l.UnitName, Address: l.Address, Achievement: l.Achievement, Basis: l.BasisText, AwardCode: l.AwardCode, AwardName: l.AwardName,
		Coefficient: l.Coefficient, BaseSalary: l.BaseSalary, Amount: l.Amount, Verified: l.Verified, Doubt: l.Doubt}
	if rule, err := rules.Award(l.AwardCode); err == nil {
		r.AwardClass = rule.Class
	}
	return r
}

// MinutesPaper gathers what the minutes of a meeting are made of. It returns KindNotFound where there is no such
// meeting.
func (o *Office) MinutesPaper(ctx context.Context, meetingID string) (paper.MinutesInput, error) {
	var in paper.MinutesInput
	err := o.db.Read(ctx, func(tx *sqlite.Tx) error {
		r, err := o.enter(tx, meetingID)
		if err != nil {
			return err
		}
		m := r.meeting
		profile, err := o.profileOn(tx, m.Date)
		if err != nil {
			return err
		}
		in = paper.MinutesInput{Office: paper.LetterheadOf(profile), Title: m.Title, Date: m.Date, StartTime: m.StartTime, EndTime: m.EndTime,
			Place: m.Place, Opinions: m.Opinions, Conclusion: m.Conclusion}
		in.Attendants, in.Chair, in.Secretary = r.attendants()
		in.Votes, err = r.votes(tx)
		return err
	})
	return in, err
}

func (r *room) attendants() (all []paper.Attendant, chair, secretary paper.Attendant) {
	for _, m := range r.members {
		mark := r.marks[m.ID]
		a := paper.Attendant{Name: m.Name, Post: m.Post, Role: m.Role, Presence: mark.Presence, Note: mark.Note}
		all = append(all, a)
		if m.ID == r.meeting.ChairID {
			chair = a
		}
		if m.ID == r.meeting.SecretaryID {
			secretary = a
		}
	}
	// Nobody chosen: the chair and the secretary who were there, as minutes are signed by them.
	if chair.Name == "" {
		chair = presentAs(all, award.RoleChair, award.RoleDeputy)
	}
	if secretary.Name == "" {
		secretary = presentAs(all, award.RoleSecretary)
	}
	return all, chair, secretary
}

// presentAs returns the only one present in the first of the roles anybody present has; nobody where several have it.
func presentAs(all []paper.Attendant, roles ...award.Role) paper.Attendant {
	for _, role := range roles {
		var found []paper.Attendant
		for _, a := range all {
			if a.Role == role && a.Presence == award.Present {
				found = append(found, a)
			}
		}
		if len(found) == 1 {
			return found[0]
		}
		if len(found) > 1 {
			return paper.Attendant{}
		}
	}
	return paper.Attendant{}
}

func (r *room) votes(tx *sqlite.Tx) ([]paper.Vote, error) {
	list, err := tx.Ballots(r.meeting.ID)
	if err != nil {
		return nil, err
	}
	cards, err := agendaCards(tx, list)
	votes := make([]paper.Vote, 0, len(list))
	for _, b := range list {
		card := cards[b.NominationID]
		if b.Counted {
			card.AwardCode = b.AwardCode
		}
		v := paper.Vote{Recipient: cardRecipient(card, r.set), Counted: b.Counted, Count: r.count(b)}
		if rule, err := r.set.Award(card.AwardCode); err == nil {
			v.Rule, v.Result = rule.Vote, v.Count.Result(rule.Vote)
		}
		votes = append(votes, v)
	}
	return votes, err
}

func cardRecipient(c sqlite.NominationCard, rules award.RuleSet) paper.Recipient {
	r := paper.Recipient{Kind: c.Kind, Honorific: c.Honorific, Name: c.Name, Gender: c.Gender, Birth: c.Birth, Post: c.Post, Unit: c.UnitName,
		Address: c.Address, Achievement: c.Achievement, Basis: cardBasis(c), AwardCode: c.AwardCode}
	if rule, err := rules.Award(c.AwardCode); err == nil {
		r.AwardName, r.AwardClass = rule.Name, rule.Class
	}
	return r
}

// SubmissionPaper gathers what a submission after a meeting is made of: to the Chairman with everything that passed and
// that the ward decides, or to the superior level (upper) with what only that level may decide. It returns KindInvalid
// where the meeting has nothing to submit.
func (o *Office) SubmissionPaper(ctx context.Context, meetingID string, upper bool) (paper.SubmissionInput, error) {
	var in paper.SubmissionInput
	err := o.db.Read(ctx, func(tx *sqlite.Tx) error {
		r, err := o.enter(tx, meetingID)
		if err != nil {
			return err
		}
		profile, err := o.profileOn(tx, r.meeting.Date)
		if err != nil {
			return err
		}
		kind := string(paper.KindSubmission)
		signer := r.submitter(profile)
		if upper {
			kind, signer = string(paper.KindSubmissionUpper), paper.Signer{Post: award.PostChair, Name: profile.Chairperson}
		}
		in = paper.SubmissionInput{Office: paper.LetterheadOf(profile), Upper: upper, Signer: signer, Citations: citationLines("", r.set, kind, r.meeting.Date),
			Meeting: "phiên họp " + viet.DateWords(r.meeting.Date)}
		in.Lines, err = r.passedLines(tx, upper)
		return err
	})
	return in, err
}

// submitter returns who signs for the council towards the Chairman, who mostly is its chair himself: the deputy chair
// for him, else the standing member, else the chair.
func (r *room) submitter(p award.Profile) paper.Signer {
	for _, as := range []struct {
		role   award.Role
		signer paper.Signer
	}{{award.RoleDeputy, paper.Signer{Authority: award.AuthorityDeputy, Post: award.PostDeputy}}, {award.RoleStanding, paper.Signer{Post: "ỦY VIÊN THƯỜNG TRỰC"}}, {award.RoleChair, paper.Signer{Post: award.PostChair}}} {
		for _, m := range r.members {
			if m.Role == as.role {
				as.signer.Name = m.Name
				return as.signer
			}
		}
	}
	return paper.Signer{Post: award.PostChair, Name: p.Chairperson}
}

func (r *room) passedLines(tx *sqlite.Tx, upper bool) ([]paper.Recipient, error) {
	list, err := tx.Ballots(r.meeting.ID)
	if err != nil {
		return nil, err
	}
	cards, err := agendaCards(tx, list)
	if err != nil {
		return nil, err
	}
	lines := []paper.Recipient{}
	for _, b := range list {
		card := cards[b.NominationID]
		card.AwardCode = b.AwardCode
		rule, err := r.set.Award(b.AwardCode)
		if err != nil || b.Result != award.BallotPassed || (rule.Level != award.LevelWard) != upper {
			continue
		}
		lines = append(lines, cardRecipient(card, r.set))
	}
	if len(lines) == 0 {
		what := "Phiên họp chưa có hồ sơ nào đạt thuộc thẩm quyền của Chủ tịch."
		if upper {
			what = "Phiên họp không có hồ sơ nào đạt phải trình cấp trên."
		}
		return nil, award.NewError(award.KindInvalid, what+" Hãy kiểm tra lại kết quả kiểm phiếu.")
	}
	return lines, nil
}

// rulesOn returns the rule set in force on a date, or today where the date is empty.
func (o *Office) rulesOn(tx *sqlite.Tx, date string) (award.RuleSet, error) {
	law, err := o.law(tx)
	if err != nil {
		return award.RuleSet{}, err
	}
	if date == "" {
		date = o.today()
	}
	return law.On(date)
}

// citationLines returns the edited citations one a line, or those in force on the date.
func citationLines(edited string, rules award.RuleSet, kind, date string) []string {
	lines := []string{}
	for line := range strings.Lines(edited) {
		if line = strings.TrimSpace(line); line != "" {
			lines = append(lines, line)
		}
	}
	if len(lines) > 0 {
		return lines
	}
	for _, c := range rules.Citations(kind, date) {
		lines = append(lines, c.Text)
	}
	return lines
}
