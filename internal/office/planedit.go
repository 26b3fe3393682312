package office

import (
	"context"
	"fmt"

	"guongsang/internal/award"
	"guongsang/internal/sqlite"
	"guongsang/internal/viet"
)

// SavePlan stores what a plan says of itself; an empty id is a new plan, a draft without parts. It returns KindInvalid
// at the first field that cannot be stored and KindConflict at the number where another plan of the year has it.
func (o *Office) SavePlan(ctx context.Context, h PlanHead) (PlanView, error) {
	clean(&h.Number, &h.Date, &h.Place, &h.Title, &h.Issuer, &h.SuperiorNumber, &h.SuperiorDate, &h.SuperiorIssuer,
		&h.SignerAuthority, &h.SignerPost, &h.SignerName)
	cleanLines(&h.Funds)
	label := "Sửa kế hoạch "
	if h.ID == "" {
		label = "Thêm kế hoạch "
	}
	_, err := o.do(ctx, "plan.save", label+planName(h.Number, h.Title), func(tx *sqlite.Tx) error {
		plan := award.Plan{State: award.PlanDrafted}
		if h.ID != "" {
			there, err := tx.Plan(h.ID)
			if err != nil {
				return err
			}
			plan = there
		}
		takeHead(&plan, h)
		if err := plan.Validate(); err != nil {
			return err
		}
		twin, found, err := tx.PlanByNumber(plan.Number, plan.Year, "")
		if err != nil {
			return err
		}
		if found && twin.ID != plan.ID {
			return &award.Error{Kind: award.KindConflict, Field: "number", Message: "Đã có kế hoạch cùng năm mang số này. Hãy kiểm tra lại số hoặc mở kế hoạch đã có."}
		}
		if err := tx.SavePlan(&plan); err != nil {
			return err
		}
		h.ID = plan.ID
		return nil
	})
	if err != nil {
		return PlanView{}, err
	}
	return o.Plan(ctx, h.ID)
}

func takeHead(p *award.Plan, h PlanHead) {
	p.Year, p.Number, p.Date, p.Place, p.Title, p.Issuer = h.Year, h.Number, h.Date, h.Place, h.Title, h.Issuer
	p.SuperiorNumber, p.SuperiorDate, p.SuperiorIssuer, p.Funds = h.SuperiorNumber, h.SuperiorDate, h.SuperiorIssuer, h.Funds
	p.SignerAuthority, p.SignerPost, p.SignerName = h.SignerAuthority, h.SignerPost, h.SignerName
}

// PlanPartEdit is one part of a plan with its sentences as they are to be.
type PlanPartEdit struct {
	Part  string   `json:"part"`
	Items []string `json:"items"`
}

// SavePlanParts stores the sentences of the given parts; parts that are not given stay as they are. A sentence that
// did not change keeps its history.
func (o *Office) SavePlanParts(ctx context.Context, planID string, parts []PlanPartEdit) (PlanView, error) {
	err := o.editPlan(ctx, "plan.parts", "Sửa nội dung kế hoạch ", planID, func(tx *sqlite.Tx) error {
		for _, p := range parts {
			part := award.PlanPart(p.Part)
			if !part.Valid() {
				return award.Invalid("part", "Kế hoạch không có phần này. Hãy tải lại kế hoạch.")
			}
			if err := tx.SetPlanItems(planID, part, cleanList(p.Items)); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return PlanView{}, err
	}
	return o.Plan(ctx, planID)
}

// editPlan runs work as an operation named after the plan, which must be there.
func (o *Office) editPlan(ctx context.Context, kind, label, planID string, work func(*sqlite.Tx) error) error {
	plan, err := o.Plan(ctx, planID)
	if err != nil {
		return err
	}
	_, err = o.do(ctx, kind, label+planName(plan.Number, plan.Title), work)
	return err
}

// SaveDuties stores what the bodies of a plan have to do, in the order given. An empty sentence is dropped, and a body
// whose sentences are all empty with it. KindInvalid stands at duties.N.body, .due or .recurs.
func (o *Office) SaveDuties(ctx context.Context, planID string, groups []DutyGroup) (PlanView, error) {
	list := []award.Duty{}
	for n, g := range groups {
		clean(&g.Body)
		for _, item := range g.Items {
			duty := award.Duty{ID: item.ID, PartyID: g.PartyID, Body: g.Body, Text: viet.Clean(item.Text), Due: viet.Clean(item.Due), Recurs: item.Recurs}
			if duty.Text == "" {
				continue
			}
			if err := dutyError(duty, n); err != nil {
				return PlanView{}, err
			}
			list = append(list, duty)
		}
	}
	err := o.editPlan(ctx, "plan.duties", "Sửa phân công của kế hoạch ", planID, func(tx *sqlite.Tx) error {
		for n := range list {
			if list[n].PartyID == "" {
				continue
			}
			party, err := tx.Party(list[n].PartyID)
			if err != nil {
				return err
			}
			if list[n].Body == "" {
				list[n].Body = party.Name
			}
		}
		return tx.SetDuties(planID, list)
	})
	if err != nil {
		return PlanView{}, err
	}
	return o.Plan(ctx, planID)
}

func dutyError(d award.Duty, group int) error {
	if d.Body == "" && d.PartyID != "" {
		d.Body = d.PartyID // takes the name of the party when it is stored
	}
	err, bad := d.Validate().(*award.Error)
	if !bad {
		return nil
	}
	field := map[string]string{"duty.party": "body", "duty.due": "due", "duty.recurs": "recurs"}[err.Field]
	return award.Invalid(fmt.Sprintf("duties.%d.%s", group, field), err.Message)
}

// SetPlanState puts a plan into another state: draft, issued, ended. KindWrongStage where that step does not exist,
// KindInvalid where an issued plan would have no number or date.
func (o *Office) SetPlanState(ctx context.Context, id, state string) (PlanView, error) {
	to := award.PlanState(state)
	before, err := o.Plan(ctx, id)
	if err != nil {
		return PlanView{}, err
	}
	if !award.PlanState(before.State).MayBecome(to) {
		return PlanView{}, award.NewError(award.KindWrongStage, "Kế hoạch đang ở trạng thái “"+before.StateLabel+"” nên không chuyển thẳng như vậy được. Hãy tải lại và chọn bước kế tiếp.")
	}
	_, err = o.do(ctx, "plan.state", "Kế hoạch "+planName(before.Number, before.Title)+": "+to.Label(), func(tx *sqlite.Tx) error {
		plan, err := tx.Plan(id)
		if err != nil {
			return err
		}
		plan.State = to
		if err := plan.Validate(); err != nil {
			return err
		}
		return tx.SavePlan(&plan)
	})
	if err != nil {
		return PlanView{}, err
	}
	return o.Plan(ctx, id)
}

// TrashPlan moves a plan with all its parts to the trash. KindConflict where dossiers rest on one of its movements.
func (o *Office) TrashPlan(ctx context.Context, id string) (Change, error) {
	plan, err := o.Plan(ctx, id)
	if err != nil {
		return Change{}, err
	}
	return o.do(ctx, "plan.trash", "Xóa kế hoạch "+planName(plan.Number, plan.Title), func(tx *sqlite.Tx) error {
		uses, err := tx.PlanUses(id)
		if err != nil {
			return err
		}
		if uses > 0 {
			return award.NewError(award.KindConflict, fmt.Sprintf("Có %d hồ sơ đề nghị dựa vào phong trào của kế hoạch này nên không xóa được. Hãy chuyển kế hoạch sang “Đã kết thúc”.", uses))
		}
		return tx.TrashPlan(id)
	})
}
