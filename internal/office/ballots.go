package office

import (
	"context"
	"fmt"

	"guongsang/internal/award"
	"guongsang/internal/sqlite"
)

// BallotView is one nomination on an agenda with the count of its vote.
type BallotView struct {
	ID           string   `json:"id"`
	Position     int      `json:"position"`
	Card         CardView `json:"card"`
	TotalMembers int      `json:"totalMembers"`
	Issued       int      `json:"issued"`
	Returned     int      `json:"returned"`
	NotReturned  int      `json:"notReturned"`
	Agree        int      `json:"agree"`
	Disagree     int      `json:"disagree"`
	Invalid      int      `json:"invalid"`
	Counted      bool     `json:"counted"`
	Result       string   `json:"result"` // passed, failed, or empty
	ResultLabel  string   `json:"resultLabel"`
	Fraction     string   `json:"fraction"` // 9/12
	Percent      string   `json:"percent"`  // 75
	RuleText     string   `json:"ruleText"`
	Why          string   `json:"why"`
	Doubt        string   `json:"doubt"`  // why the rule is not verified; empty where it is
	Secret       bool     `json:"secret"` // a secret ballot is compulsory
	Note         string   `json:"note"`
}

// BallotCount is a count as it is typed: ballots issued and returned, and what stood on them.
type BallotCount struct {
	BallotID string
	Issued   int
	Returned int
	Agree    int
	Disagree int
	Invalid  int
	Note     string
}

// count returns the figures of a ballot under the council of the room.
func (r *room) count(b award.Ballot) award.VoteCount {
	q := r.quorum()
	return award.VoteCount{TotalMembers: q.Total, Present: q.Present, Issued: b.Issued, Returned: b.Returned, Agree: b.Agree, Disagree: b.Disagree, Invalid: b.Invalid}
}

// judge gives a counted ballot its result by the rules of the meeting's day, and keeps the rule in words.
func (r *room) judge(b *award.Ballot, awardCode string) error {
	rule, err := r.set.Award(awardCode)
	if err != nil {
		return err
	}
	count := r.count(*b)
	if err := count.Validate(); err != nil {
		return err
	}
	b.AwardCode, b.TotalMembers, b.RuleSetID, b.RuleText = awardCode, count.TotalMembers, r.set.ID(), rule.Vote.Text()
	b.Result = award.BallotFailed
	if count.Result(rule.Vote).Passed {
		b.Result = award.BallotPassed
	}
	return nil
}

// ballotViews returns the agenda with its counts. A closed meeting shows the total it was closed with.
func (r *room) ballotViews(tx *sqlite.Tx) ([]BallotView, error) {
	views := []BallotView{}
	list, err := tx.Ballots(r.meeting.ID)
	if err != nil {
		return views, err
	}
	cards, err := agendaCards(tx, list)
	for _, b := range list {
		views = append(views, r.ballotView(b, cards[b.NominationID]))
	}
	return views, err
}

func (r *room) ballotView(b award.Ballot, c sqlite.NominationCard) BallotView {
	if b.Counted {
		c.AwardCode = b.AwardCode // the award voted on, whatever the nomination says by now
	}
	v := BallotView{ID: b.ID, Position: b.Position, Card: cardView(c, r.set), TotalMembers: b.TotalMembers, Issued: b.Issued, Returned: b.Returned,
		NotReturned: b.Issued - b.Returned, Agree: b.Agree, Disagree: b.Disagree, Invalid: b.Invalid, Counted: b.Counted,
		Result: b.Result, RuleText: b.RuleText, Note: b.Note}
	if c.Trashed {
		v.Card.Obstacle = "Hồ sơ đang nằm trong thùng rác."
	}
	rule, err := r.set.Award(c.AwardCode)
	if err != nil {
		return v
	}
	v.Secret, v.Doubt = rule.Vote.Ballot, award.Doubts(rule.Vote.Mark)
	if !b.Counted {
		v.TotalMembers, v.RuleText = r.quorum().Total, rule.Vote.Text()
		return v
	}
	v.ResultLabel = award.State(b.Result).Label()
	count := r.count(b)
	count.TotalMembers = b.TotalMembers
	result := count.Result(rule.Vote)
	v.Fraction, v.Percent, v.Why = fmt.Sprintf("%d/%d", result.Numerator, result.Denominator), result.Percent, result.Why
	return v
}

// CountBallot stores the count of the vote on one nomination and judges it. It refuses figures that do not balance
// with KindInvalid at the figure, a closed meeting with KindWrongStage.
func (o *Office) CountBallot(ctx context.Context, c BallotCount) (BallotView, error) {
	clean(&c.Note)
	var view BallotView
	_, err := o.do(ctx, "meeting.count", "Nhập kết quả kiểm phiếu", func(tx *sqlite.Tx) error {
		b, err := tx.Ballot(c.BallotID)
		if err != nil {
			return err
		}
		r, err := o.enterOpen(tx, b.MeetingID)
		if err != nil {
			return err
		}
		cards, err := agendaCards(tx, []award.Ballot{b})
		if err != nil {
			return err
		}
		b.Issued, b.Returned, b.Agree, b.Disagree, b.Invalid = c.Issued, c.Returned, c.Agree, c.Disagree, c.Invalid
		b.Counted, b.Note = true, c.Note
		if err := r.judge(&b, cards[b.NominationID].AwardCode); err != nil {
			return err
		}
		view = r.ballotView(b, cards[b.NominationID])
		return tx.SaveBallot(&b)
	})
	return view, err
}

// recount judges the counted ballots of a meeting anew, after its date or its attendance changed.
func (o *Office) recount(tx *sqlite.Tx, meetingID string) error {
	r, err := o.enter(tx, meetingID)
	if err != nil {
		return err
	}
	list, err := tx.Ballots(meetingID)
	if err != nil {
		return err
	}
	for _, b := range list {
		if !b.Counted {
			continue
		}
		if err := r.judge(&b, b.AwardCode); err != nil {
			return award.Wrap(award.KindConflict, "Phiếu đã kiểm không còn khớp với Hội đồng của ngày này. Hãy nhập lại kết quả kiểm phiếu trước.", err)
		}
		if err := tx.SaveBallot(&b); err != nil {
			return err
		}
	}
	return nil
}

// CloseMeeting locks a meeting whose ballots are all counted and whose quorum is reached, and moves its nominations to
// Đạt or Không đạt, in one operation. It refuses with KindWrongStage and says what is missing.
func (o *Office) CloseMeeting(ctx context.Context, id string) (MeetingView, error) {
	var view MeetingView
	_, err := o.do(ctx, "meeting.close", "Kết thúc phiên họp Hội đồng", func(tx *sqlite.Tx) error {
		r, err := o.enterOpen(tx, id)
		if err != nil {
			return err
		}
		list, err := tx.Ballots(id)
		if err != nil {
			return err
		}
		if err := r.mayClose(tx, list, o.today()); err != nil {
			return err
		}
		for _, b := range list {
			if err := r.judge(&b, b.AwardCode); err != nil {
				return err
			}
			if err := tx.SaveBallot(&b); err != nil {
				return err
			}
			if err := tx.PlaceNomination(b.NominationID, award.State(b.Result), r.meeting.Date, r.reason(b)); err != nil {
				return err
			}
		}
		if err := r.fixAttendance(tx); err != nil {
			return err
		}
		r.meeting.State = award.MeetingClosed
		if err := tx.SaveMeeting(&r.meeting); err != nil {
			return err
		}
		view, err = o.meetingView(tx, id)
		return err
	})
	return view, err
}

func (r *room) reason(b award.Ballot) string {
	return fmt.Sprintf("%s: %d/%d phiếu đồng ý", capital(meetingLabel(r.meeting)), b.Agree, b.TotalMembers)
}

func (r *room) mayClose(tx *sqlite.Tx, list []award.Ballot, today string) error {
	wrong := func(text string) error { return award.NewError(award.KindWrongStage, text) }
	uncounted := 0
	for _, b := range list {
		if !b.Counted {
			uncounted++
		}
	}
	q := r.quorum()
	switch {
	case r.meeting.Date > today:
		return wrong("Phiên họp chưa tới ngày nên chưa kết thúc được. Hãy kiểm tra lại ngày họp.")
	case len(list) == 0:
		return wrong("Phiên họp chưa có hồ sơ nào để xét. Hãy đưa hồ sơ vào nội dung xét.")
	case uncounted > 0:
		return wrong(fmt.Sprintf("Còn %d hồ sơ chưa nhập kết quả kiểm phiếu. Hãy nhập đủ rồi kết thúc phiên họp.", uncounted))
	case q.Unmarked > 0:
		return wrong(fmt.Sprintf("Còn %d thành viên chưa điểm danh. Hãy điểm danh đủ rồi kết thúc phiên họp.", q.Unmarked))
	case !q.Reached:
		return wrong(fmt.Sprintf("Phiên họp có mặt %d/%d thành viên, chưa đủ %d người theo quy định. Hãy kiểm tra lại điểm danh.", q.Present, q.Total, q.Needed))
	}
	cards, err := agendaCards(tx, list)
	if err != nil {
		return err
	}
	for _, b := range list {
		c := cards[b.NominationID]
		if c.Trashed || c.State != award.StateCouncil {
			return wrong("Có hồ sơ trong phiên họp không còn ở bước Chờ xét. Hãy đưa hồ sơ đó ra khỏi nội dung xét.")
		}
		if c.AwardCode != b.AwardCode {
			return wrong("Có hồ sơ đã đổi danh hiệu, hình thức đề nghị sau khi kiểm phiếu. Hãy nhập lại kết quả kiểm phiếu của hồ sơ đó.")
		}
	}
	return nil
}

// fixAttendance writes a line for every member, so that a closed meeting keeps its council whatever comes later.
func (r *room) fixAttendance(tx *sqlite.Tx) error {
	for _, m := range r.members {
		if _, marked := r.marks[m.ID]; marked {
			continue
		}
		if err := tx.SaveAttendance(&award.Attendance{MeetingID: r.meeting.ID, MemberID: m.ID, Presence: award.Absent}); err != nil {
			return err
		}
	}
	return nil
}

// ReopenMeeting opens a closed meeting again with a reason, while no decision follows it; its nominations wait for the
// council again. It refuses with KindInvalid without a reason and with KindWrongStage where a decision follows or a
// nomination has moved on.
func (o *Office) ReopenMeeting(ctx context.Context, id, reason string) (MeetingView, error) {
	clean(&reason)
	if reason == "" {
		return MeetingView{}, award.Invalid("reason", "Chưa có lý do. Hãy ghi lý do mở lại phiên họp.")
	}
	var view MeetingView
	_, err := o.do(ctx, "meeting.reopen", "Mở lại phiên họp Hội đồng: "+reason, func(tx *sqlite.Tx) error {
		r, err := o.enter(tx, id)
		if err != nil {
			return err
		}
		if err := r.mayReopen(tx); err != nil {
			return err
		}
		list, err := tx.Ballots(id)
		if err != nil {
			return err
		}
		for _, b := range list {
			if err := tx.PlaceNomination(b.NominationID, award.StateCouncil, o.today(), reason); err != nil {
				return err
			}
		}
		r.meeting.State = award.MeetingOpen
		if err := tx.SaveMeeting(&r.meeting); err != nil {
			return err
		}
		view, err = o.meetingView(tx, id)
		return err
	})
	return view, err
}

func (r *room) mayReopen(tx *sqlite.Tx) error {
	if r.meeting.State != award.MeetingClosed {
		return award.NewError(award.KindWrongStage, "Phiên họp đang mở. Hãy sửa thẳng trong phiên họp.")
	}
	n, err := tx.DecisionsAfter(r.meeting.ID)
	if err != nil {
		return err
	}
	if n > 0 {
		return award.NewError(award.KindWrongStage, "Đã có quyết định hoặc dự thảo quyết định từ phiên họp này nên không mở lại được. Hãy xóa dự thảo trước.")
	}
	list, err := tx.Ballots(r.meeting.ID)
	if err != nil {
		return err
	}
	cards, err := agendaCards(tx, list)
	for _, b := range list {
		if string(cards[b.NominationID].State) != b.Result {
			return award.NewError(award.KindWrongStage, "Có hồ sơ của phiên họp đã chuyển sang bước khác nên không mở lại được. Hãy xem lại các hồ sơ.")
		}
	}
	return err
}
