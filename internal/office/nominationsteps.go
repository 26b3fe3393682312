package office

import (
	"context"
	"fmt"

	"guongsang/internal/award"
	"guongsang/internal/sqlite"
)

// MoveNominations moves nominations to a state as one operation, each with a step that says when, who and why. An
// empty date is today. Where one of them may not be moved, none is.
func (o *Office) MoveNominations(ctx context.Context, ids []string, to award.State, date, reason string) (Change, error) {
	clean(&date)
	cleanLines(&reason)
	if date == "" {
		date = o.today()
	}
	switch {
	case len(ids) == 0:
		return Change{}, award.NewError(award.KindInvalid, "Chưa chọn hồ sơ nào. Hãy chọn hồ sơ cần chuyển.")
	case !to.Valid():
		return Change{}, award.Invalid("state", "Chưa chọn bước chuyển đến. Hãy chọn một bước.")
	case !award.ValidDate(date):
		return Change{}, award.Invalid("date", "Ngày chuyển không đúng. Hãy nhập ngày dạng 24/05/2024.")
	case date > o.today():
		return Change{}, award.Invalid("date", "Ngày chuyển ở sau ngày hôm nay. Hãy nhập ngày đã chuyển.")
	}
	person, err := o.person(ctx)
	if err != nil {
		return Change{}, err
	}
	label := fmt.Sprintf("Chuyển %d hồ sơ sang “%s”", len(ids), to.Label())
	return o.do(ctx, "nomination.move", label, func(tx *sqlite.Tx) error {
		for _, id := range ids {
			if err := moveNomination(tx, id, award.Step{ToState: to, Date: date, Person: person, Reason: reason}); err != nil {
				return err
			}
		}
		return nil
	})
}

// moveNomination takes one nomination to the state of the step and stores the step.
func moveNomination(tx *sqlite.Tx, id string, step award.Step) error {
	n, err := tx.Nomination(id)
	if err != nil {
		return err
	}
	if err := award.CheckMove(n.State, step.ToState, step.Reason); err != nil {
		return err
	}
	// A draft carries the day it was typed, which says nothing of the work: files of earlier years are entered later.
	if n.State != award.StateDraft && step.Date < n.StateDate {
		return award.Invalid("date", "Ngày chuyển đứng trước ngày "+showDay(n.StateDate)+" của bước đang có. Hãy kiểm tra lại ngày.")
	}
	step.NominationID, step.FromState = id, n.State
	n.State, n.StateDate = step.ToState, step.Date
	if err := tx.SaveNomination(&n); err != nil {
		return err
	}
	return tx.SaveStep(&step)
}

// CheckInput is what a person says of one line of the checklist. A line without an id is a criterion added by hand.
type CheckInput struct {
	ID       string
	Text     string
	Met      string
	Evidence string
	Remove   bool // only for lines added by hand
}

// SaveChecks stores the judgement of the checklist of a nomination. It returns KindWrongStage once the council has
// voted.
func (o *Office) SaveChecks(ctx context.Context, nominationID string, inputs []CheckInput) (NominationView, error) {
	var view NominationView
	_, err := o.do(ctx, "nomination.check", "Đánh giá tiêu chuẩn của hồ sơ", func(tx *sqlite.Tx) error {
		n, err := tx.Nomination(nominationID)
		if err != nil {
			return err
		}
		if isLocked(n.State) {
			return award.NewError(award.KindWrongStage, "Hồ sơ đang ở bước “"+n.State.Label()+"” nên không đánh giá lại tiêu chuẩn được. Nếu cần, hãy hoàn tác kết quả xét trước.")
		}
		if err := storeChecks(tx, nominationID, inputs); err != nil {
			return err
		}
		view, err = o.nominationView(tx, nominationID)
		return err
	})
	return view, err
}

func storeChecks(tx *sqlite.Tx, nominationID string, inputs []CheckInput) error {
	lines, err := tx.Checks(nominationID)
	if err != nil {
		return err
	}
	byID, last := map[string]award.Check{}, 0
	for _, c := range lines {
		byID[c.ID], last = c, max(last, c.Position)
	}
	for _, in := range inputs {
		clean(&in.Text)
		cleanLines(&in.Evidence)
		if in.Met != "" && in.Met != "yes" && in.Met != "no" {
			return award.Invalid("met", "Kết quả đánh giá không đúng. Hãy chọn Đạt hoặc Không đạt.")
		}
		c, known := byID[in.ID]
		switch {
		case in.ID != "" && !known:
			return award.NewError(award.KindNotFound, "Tiêu chuẩn này không còn trong hồ sơ. Hãy tải lại hồ sơ.")
		case in.Remove && c.CriterionID != "":
			return award.NewError(award.KindNotAllowed, "Tiêu chuẩn của phong trào không bỏ được. Hãy đánh giá Đạt hoặc Không đạt.")
		case in.Remove && known:
			if err := tx.TrashCheck(in.ID); err != nil {
				return err
			}
			continue
		case !known && in.Text == "":
			return award.Invalid("text", "Tiêu chuẩn thêm vào chưa có nội dung. Hãy ghi nội dung.")
		case !known:
			last++
			c = award.Check{NominationID: nominationID, Position: last, Text: in.Text}
		}
		c.Met, c.Evidence = in.Met, in.Evidence
		if err := tx.SaveCheck(&c); err != nil {
			return err
		}
	}
	return nil
}
