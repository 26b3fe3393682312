package office

import (
	"context"
	"fmt"
	"sort"

	"guongsang/internal/award"
	"guongsang/internal/sqlite"
	"guongsang/internal/viet"
)

// addLines puts approved nominations on a draft as they stand in the register now, orders the whole and prices it.
func (o *Office) addLines(tx *sqlite.Tx, d *award.Decision, nominationIDs []string) error {
	set, err := o.rulesOn(tx, o.dateOf(*d))
	if err != nil {
		return err
	}
	cards, err := tx.NominationCards(sqlite.CardFilter{IDs: nominationIDs, States: []award.State{award.StatePassed, award.StateCouncil}, Free: true})
	if err != nil {
		return err
	}
	if cards, err = o.approvedOnly(tx, cards, "", set); err != nil {
		return err
	}
	if len(cards) != len(nominationIDs) || len(cards) == 0 {
		return award.NewError(award.KindWrongStage, "Có hồ sơ chưa được thông qua hoặc đã đứng trong quyết định khác. Hãy tải lại danh sách rồi chọn lại.")
	}
	for _, c := range cards {
		line := lineOf(c, set)
		line.DecisionID = d.ID
		if err := tx.SaveDecisionLine(&line); err != nil {
			return err
		}
	}
	if err := orderLines(tx, d.ID); err != nil {
		return err
	}
	return o.price(tx, *d)
}

// lineOf takes down a nomination as it stands now.
func lineOf(c sqlite.NominationCard, set award.RuleSet) award.DecisionLine {
	line := award.DecisionLine{NominationID: c.ID, Kind: c.Kind, Honorific: c.Honorific, Name: c.Name, Birth: c.Birth, Gender: c.Gender, Post: c.Post,
		UnitName: c.UnitName, Address: c.Address, AwardCode: c.AwardCode, BasisText: cardBasis(c), Achievement: c.Achievement}
	if rule, err := set.Award(c.AwardCode); err == nil {
		line.AwardName = rule.Name
	}
	return line
}

// orderLines puts the lines of a draft into the order of the list: the parts, and Vietnamese order inside them.
func orderLines(tx *sqlite.Tx, decisionID string) error {
	lines, err := tx.DecisionLines(decisionID)
	if err != nil {
		return err
	}
	keys := map[string]string{}
	cards, err := lineCards(tx, lines)
	if err != nil {
		return err
	}
	for _, l := range lines {
		key := viet.SortKeyPlain(l.Name)
		if l.Kind.IsPerson() {
			key = viet.SortKey(l.Name)
		}
		if c, ok := cards[l.NominationID]; ok && c.Name == l.Name {
			key = c.SortKey // the register may hold a key of its own for the name
		}
		keys[l.ID] = key
	}
	sort.SliceStable(lines, func(i, j int) bool {
		if lines[i].Kind != lines[j].Kind {
			return partOrder[lines[i].Kind] < partOrder[lines[j].Kind]
		}
		return keys[lines[i].ID] < keys[lines[j].ID]
	})
	for i, l := range lines {
		l.Position = i + 1
		if err := tx.SaveDecisionLine(&l); err != nil {
			return err
		}
	}
	return nil
}

// lineCards returns the nominations behind the lines by id, trash included.
func lineCards(tx *sqlite.Tx, lines []award.DecisionLine) (map[string]sqlite.NominationCard, error) {
	ids := make([]string, len(lines))
	for i, l := range lines {
		ids[i] = l.NominationID
	}
	cards, err := tx.NominationCards(sqlite.CardFilter{IDs: ids, Trash: true})
	byID := make(map[string]sqlite.NominationCard, len(cards))
	for _, c := range cards {
		byID[c.ID] = c
	}
	return byID, err
}

// price works out the money of every line of a draft by the rules and the base salary of its date. A line for which
// the rules know no coefficient gets no money, and says so.
func (o *Office) price(tx *sqlite.Tx, d award.Decision) error {
	law, err := o.law(tx)
	if err != nil {
		return err
	}
	lines, err := tx.DecisionLines(d.ID)
	if err != nil {
		return err
	}
	for _, l := range lines {
		priceLine(law, &l, o.dateOf(d))
		if err := tx.SaveDecisionLine(&l); err != nil {
			return err
		}
	}
	return nil
}

func priceLine(law *award.Law, l *award.DecisionLine, date string) {
	b, err := law.Bonus(l.AwardCode, l.Kind, date)
	if err != nil {
		b = award.Bonus{Doubt: "bộ quy định chưa có hệ số tiền thưởng cho danh hiệu, hình thức này"}
	}
	l.Coefficient, l.BaseSalary, l.RawAmount, l.Amount, l.Verified, l.Doubt = b.Coefficient, b.BaseSalary, b.Raw, b.Amount, b.Verified, b.Doubt
	if set, err := law.On(date); err == nil {
		if rule, err := set.Award(l.AwardCode); err == nil {
			l.AwardName = rule.Name
		}
	}
}

// AddDecisionLines puts more approved nominations on a draft.
func (o *Office) AddDecisionLines(ctx context.Context, id string, nominationIDs []string) (DecisionView, error) {
	label := fmt.Sprintf("Thêm %d hồ sơ vào dự thảo quyết định", len(nominationIDs))
	return o.editDraft(ctx, id, "decision.add", label, func(tx *sqlite.Tx, d award.Decision) error { return o.addLines(tx, &d, nominationIDs) })
}

// editDraft runs work on a draft as one operation and returns the decision as it stands after it.
func (o *Office) editDraft(ctx context.Context, id, kind, label string, work func(*sqlite.Tx, award.Decision) error) (DecisionView, error) {
	var view DecisionView
	_, err := o.do(ctx, kind, label, func(tx *sqlite.Tx) error {
		d, err := o.draft(tx, id)
		if err != nil {
			return err
		}
		if err := work(tx, d); err != nil {
			return err
		}
		view, err = o.decisionView(tx, id)
		return err
	})
	return view, err
}

// RemoveDecisionLine takes a recipient off a draft; the nomination is free for another decision.
func (o *Office) RemoveDecisionLine(ctx context.Context, id, lineID string) (DecisionView, error) {
	return o.editDraft(ctx, id, "decision.remove", "Bỏ một dòng khỏi dự thảo quyết định", func(tx *sqlite.Tx, d award.Decision) error {
		l, err := ownLine(tx, d, lineID)
		if err != nil {
			return err
		}
		if err := tx.TrashDecisionLine(l.ID); err != nil {
			return err
		}
		return orderLines(tx, d.ID)
	})
}

func ownLine(tx *sqlite.Tx, d award.Decision, lineID string) (award.DecisionLine, error) {
	l, err := tx.DecisionLine(lineID)
	if err == nil && l.DecisionID != d.ID {
		err = award.NewError(award.KindNotFound, "Dòng này không thuộc quyết định. Hãy tải lại quyết định.")
	}
	return l, err
}

// LineForm is what may be corrected on a line of a draft; the register stays as it is.
type LineForm struct {
	Honorific   string
	Name        string
	Post        string
	UnitName    string
	Address     string
	AwardCode   string
	Achievement string
}

// EditDecisionLine stores corrections of one line of a draft.
func (o *Office) EditDecisionLine(ctx context.Context, id, lineID string, f LineForm) (DecisionView, error) {
	clean(&f.Honorific, &f.Name, &f.Post, &f.UnitName, &f.Address)
	cleanLines(&f.Achievement)
	if f.Name == "" {
		return DecisionView{}, award.Invalid("name", "Chưa có tên. Hãy nhập họ và tên hoặc tên tập thể.")
	}
	return o.editDraft(ctx, id, "decision.line", "Sửa một dòng của dự thảo quyết định", func(tx *sqlite.Tx, d award.Decision) error {
		l, err := ownLine(tx, d, lineID)
		if err != nil {
			return err
		}
		l.Honorific, l.Name, l.Post, l.UnitName, l.Address, l.AwardCode, l.Achievement = f.Honorific, f.Name, f.Post, f.UnitName, f.Address, f.AwardCode, f.Achievement
		if err := tx.SaveDecisionLine(&l); err != nil {
			return err
		}
		if err := orderLines(tx, d.ID); err != nil {
			return err
		}
		return o.price(tx, d)
	})
}

// RefreshDecision takes every line of a draft anew from the register, and works out the money again.
func (o *Office) RefreshDecision(ctx context.Context, id string) (DecisionView, error) {
	return o.editDraft(ctx, id, "decision.refresh", "Lấy lại danh sách của dự thảo quyết định từ hồ sơ", func(tx *sqlite.Tx, d award.Decision) error {
		set, err := o.rulesOn(tx, o.dateOf(d))
		if err != nil {
			return err
		}
		lines, err := tx.DecisionLines(id)
		if err != nil {
			return err
		}
		cards, err := lineCards(tx, lines)
		if err != nil {
			return err
		}
		for _, l := range lines {
			fresh := lineOf(cards[l.NominationID], set)
			fresh.ID, fresh.DecisionID, fresh.Position = l.ID, l.DecisionID, l.Position
			if err := tx.SaveDecisionLine(&fresh); err != nil {
				return err
			}
		}
		if err := orderLines(tx, id); err != nil {
			return err
		}
		return o.price(tx, d)
	})
}
