package office

import (
	"context"

	"guongsang/internal/award"
	"guongsang/internal/sqlite"
)

// MemberView is a member of the council as lists and forms show it.
type MemberView struct {
	ID        string `json:"id"`
	Name      string `json:"name"`
	Post      string `json:"post"`
	Role      string `json:"role"`
	RoleLabel string `json:"roleLabel"`
	Votes     bool   `json:"votes"`
	UnitID    string `json:"unitId"`
	ValidFrom string `json:"validFrom"`
	ValidTo   string `json:"validTo"`
	Position  int    `json:"position"`
	InForce   bool   `json:"inForce"`
}

// MemberPage is the council in its order. Voting counts the voting members in force on the date asked for.
type MemberPage struct {
	Rows   []MemberView `json:"rows"`
	On     string       `json:"on"`
	Voting int          `json:"voting"`
}

// Members returns the council on a date (empty: today); with closed, former and future members too.
func (o *Office) Members(ctx context.Context, on string, closed bool) (MemberPage, error) {
	if !award.ValidDate(on) {
		on = o.today()
	}
	page := MemberPage{Rows: []MemberView{}, On: on}
	err := o.db.Read(ctx, func(tx *sqlite.Tx) error {
		list, err := tx.Members("")
		for _, m := range list {
			view := memberView(m, on)
			if view.InForce && view.Votes {
				page.Voting++
			}
			if view.InForce || closed {
				page.Rows = append(page.Rows, view)
			}
		}
		return err
	})
	return page, err
}

func memberView(m award.Member, on string) MemberView {
	return MemberView{ID: m.ID, Name: m.Name, Post: m.Post, Role: string(m.Role), RoleLabel: m.Role.Label(), Votes: m.Role.Votes(), UnitID: m.UnitID,
		ValidFrom: m.ValidFrom, ValidTo: m.ValidTo, Position: m.Position, InForce: m.InForce(on)}
}

// SaveMember stores a new member at the end of the order, or the changes of one with an id.
func (o *Office) SaveMember(ctx context.Context, m award.Member) (MemberView, error) {
	clean(&m.Name, &m.Post)
	if err := m.Validate(); err != nil {
		return MemberView{}, err
	}
	label := "Thêm thành viên Hội đồng " + m.Name
	if m.ID != "" {
		label = "Sửa thành viên Hội đồng " + m.Name
	}
	_, err := o.do(ctx, "member.save", label, func(tx *sqlite.Tx) error {
		all, err := tx.Members("")
		if err != nil {
			return err
		}
		if m.ID == "" {
			m.Position = 1
			if len(all) > 0 {
				m.Position = all[len(all)-1].Position + 1
			}
			return tx.SaveMember(&m)
		}
		stored, err := tx.Member(m.ID)
		m.Position = stored.Position
		if err != nil {
			return err
		}
		return tx.SaveMember(&m)
	})
	return memberView(m, o.today()), err
}

// OrderMembers puts the members into the given order; members that are not named keep theirs after them.
func (o *Office) OrderMembers(ctx context.Context, ids []string) (Change, error) {
	return o.do(ctx, "member.order", "Sắp thứ tự thành viên Hội đồng", func(tx *sqlite.Tx) error {
		all, err := tx.Members("")
		if err != nil {
			return err
		}
		place := map[string]int{}
		for i, id := range ids {
			place[id] = i + 1
		}
		next := len(ids)
		for _, m := range all {
			if m.Position = place[m.ID]; m.Position == 0 {
				next++
				m.Position = next
			}
			if err := tx.SaveMember(&m); err != nil {
				return err
			}
		}
		return nil
	})
}

// TrashMember moves a member to the trash. One who took part in a meeting is refused with KindConflict: the membership
// is closed with an end date instead.
func (o *Office) TrashMember(ctx context.Context, id string) (Change, error) {
	return o.do(ctx, "member.trash", "Xóa thành viên Hội đồng", func(tx *sqlite.Tx) error {
		uses, err := tx.MemberUses(id)
		if err != nil {
			return err
		}
		if uses > 0 {
			return award.NewError(award.KindConflict, "Thành viên này đã có trong phiên họp nên không xóa được. Hãy ghi ngày kết thúc cho thành viên.")
		}
		return tx.TrashMember(id)
	})
}
