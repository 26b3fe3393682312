package office

import (
	"context"
	"errors"
	"fmt"

	"guongsang/internal/award"
	"guongsang/internal/sqlite"
	"guongsang/internal/viet"
)

// IssueDecision locks a draft that the check finds nothing against: number, date, citations, rule set and money are
// kept as they are now, the nominations become Đã quyết định. One operation. It returns the first finding that stands
// in the way as KindInvalid at its field, and KindWrongStage where the decision is issued already.
func (o *Office) IssueDecision(ctx context.Context, id string) (DecisionView, error) {
	var view DecisionView
	op := award.Operation{Kind: "decision.issue", Label: "Ban hành quyết định khen thưởng"}
	if err := o.db.Read(ctx, func(tx *sqlite.Tx) error {
		d, err := o.draft(tx, id)
		op.Label = "Ban hành Quyết định số " + d.FullNumber()
		return err
	}); err != nil {
		return view, err
	}
	_, err := o.run(ctx, op, func(tx *sqlite.Tx) error {
		if err := o.issue(tx, id); err != nil {
			return err
		}
		var err error
		view, err = o.decisionView(tx, id)
		return err
	})
	return view, err
}

func (o *Office) issue(tx *sqlite.Tx, id string) error {
	if _, err := o.draft(tx, id); err != nil {
		return err
	}
	if err := orderLines(tx, id); err != nil {
		return err
	}
	f, err := o.gather(tx, id)
	if err != nil {
		return err
	}
	if err := firstBlock(f.Check()); err != nil {
		return err
	}
	set, err := f.Law.On(f.Decision.Date)
	if err != nil {
		return err
	}
	d, rounding := f.Decision, set.Rounding()
	d.State, d.RuleSetID, d.RoundingMode, d.RoundingTo, d.IssuedAt = award.DecisionIssued, set.ID(), rounding.Mode, rounding.To, tx.Now
	if err := tx.SaveDecision(&d); err != nil {
		return err
	}
	for _, l := range f.Lines {
		reason := fmt.Sprintf("Quyết định số %s ngày %s, số sổ vàng %d", d.FullNumber(), viet.DateShort(d.Date), l.Line.Position)
		if err := tx.PlaceNomination(l.Line.NominationID, award.StateDecided, d.Date, reason); err != nil {
			return err
		}
	}
	return nil
}

// ConferLines marks lines of an issued decision as handed over on a date, and their nominations as Đã trao; an empty
// date takes the mark back. It refuses a draft with KindWrongStage, and a date before the decision or in the future
// with KindInvalid.
func (o *Office) ConferLines(ctx context.Context, id string, lineIDs []string, date string) (DecisionView, error) {
	label := fmt.Sprintf("Ghi đã trao cho %d đối tượng", len(lineIDs))
	if date == "" {
		label = fmt.Sprintf("Bỏ ghi đã trao cho %d đối tượng", len(lineIDs))
	}
	var view DecisionView
	_, err := o.do(ctx, "decision.confer", label, func(tx *sqlite.Tx) error {
		d, err := tx.Decision(id)
		if err != nil {
			return err
		}
		if err := o.mayConfer(d, date); err != nil {
			return err
		}
		for _, lineID := range lineIDs {
			l, err := ownLine(tx, d, lineID)
			if err != nil {
				return err
			}
			l.ConferredOn = date
			if err := tx.SaveDecisionLine(&l); err != nil {
				return err
			}
			state, on := award.StateConferred, date
			if date == "" {
				state, on = award.StateDecided, d.Date
			}
			if err := tx.PlaceNomination(l.NominationID, state, on, "Quyết định số "+d.FullNumber()); err != nil {
				return err
			}
		}
		view, err = o.decisionView(tx, id)
		return err
	})
	return view, err
}

func (o *Office) mayConfer(d award.Decision, date string) error {
	switch {
	case d.State != award.DecisionIssued:
		return award.NewError(award.KindWrongStage, "Quyết định chưa ban hành nên chưa ghi trao được. Hãy ban hành quyết định trước.")
	case !award.ValidDateOrEmpty(date):
		return award.Invalid("date", "Ngày trao không đúng. Hãy nhập ngày dạng 25/12/2024.")
	case date != "" && date < d.Date:
		return award.Invalid("date", "Ngày trao đứng trước ngày quyết định. Hãy kiểm tra lại ngày.")
	case date > o.today():
		return award.Invalid("date", "Ngày trao ở sau ngày hôm nay. Hãy ghi sau khi đã trao.")
	}
	return nil
}

// mayUnlock refuses to take back an operation that wrote to a decision issued now or a meeting closed now. The
// operation that locked it may go while nothing came of it: no paper made, nothing handed over, no decision drafted.
// Opening one again is not taken back either: that would lock it without the checks of issuing and closing.
func mayUnlock(tx *sqlite.Tx, op award.Operation) error {
	if opened, err := tx.Unlocked(op.ID); err != nil || opened {
		return errors.Join(err, award.NewError(award.KindNotAllowed, "Việc này không làm lại tự động được. Hãy ban hành quyết định hoặc kết thúc phiên họp một lần nữa."))
	}
	touched, err := tx.LockedBy(op.ID)
	if err != nil {
		return err
	}
	for _, t := range touched {
		if t.DecisionID != "" {
			err = mayUnissue(tx, t)
		} else {
			err = mayReleaseMeeting(tx, t)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func mayUnissue(tx *sqlite.Tx, t sqlite.Touched) error {
	if !t.Locks {
		return award.NewError(award.KindNotAllowed, "Quyết định đã ban hành nên không hoàn tác được việc soạn thảo trước đó. Hãy hoàn tác việc ban hành trước.")
	}
	d, err := tx.Decision(t.DecisionID)
	if err != nil {
		return err
	}
	papers, err := tx.PapersOf("decision", d.ID, d.IssuedAt)
	if err != nil {
		return err
	}
	lines, err := tx.DecisionLines(d.ID)
	if err != nil {
		return err
	}
	for _, l := range lines {
		if l.ConferredOn != "" {
			return award.NewError(award.KindNotAllowed, "Quyết định đã có người được trao thưởng nên không hoàn tác được việc ban hành. Hãy ban hành quyết định sửa đổi hoặc hủy bỏ.")
		}
	}
	if papers > 0 {
		return award.NewError(award.KindNotAllowed, "Đã xuất văn bản của quyết định này nên không hoàn tác được việc ban hành. Hãy ban hành quyết định sửa đổi hoặc hủy bỏ.")
	}
	return nil
}

func mayReleaseMeeting(tx *sqlite.Tx, t sqlite.Touched) error {
	if !t.Locks {
		return award.NewError(award.KindNotAllowed, "Phiên họp đã kết thúc nên không hoàn tác được việc trước đó. Hãy hoàn tác việc kết thúc phiên họp trước.")
	}
	papers, err := tx.PapersOf("meeting", t.MeetingID, "")
	if err != nil {
		return err
	}
	decisions, err := tx.DecisionsAfter(t.MeetingID)
	if err != nil {
		return err
	}
	if papers > 0 || decisions > 0 {
		return award.NewError(award.KindNotAllowed, "Đã có biên bản hoặc quyết định từ phiên họp này nên không hoàn tác được. Hãy mở lại phiên họp và ghi lý do.")
	}
	return nil
}
