package office

import (
	"context"
	"fmt"

	"guongsang/internal/award"
	"guongsang/internal/sqlite"
)

// UnitFilter narrows the list of units: a text without accents, a kind, and whether closed units are shown.
type UnitFilter struct {
	Text   string `json:"text"`
	Kind   string `json:"kind"`
	Closed bool   `json:"closed"`
}

// UnitView is a unit as lists and forms show it.
type UnitView struct {
	ID          string `json:"id"`
	Name        string `json:"name"`
	ShortName   string `json:"shortName"`
	Kind        string `json:"kind"`
	KindLabel   string `json:"kindLabel"`
	ValidFrom   string `json:"validFrom"`
	ValidTo     string `json:"validTo"`
	SuccessorID string `json:"successorId"`
	Contact     string `json:"contact"`
	Note        string `json:"note"`
}

// UnitPage is the list of units with its total. Units are few: one page holds them all.
type UnitPage struct {
	Rows  []UnitView `json:"rows"`
	Total int        `json:"total"`
}

// Units returns the units that meet the filter in Vietnamese order.
func (o *Office) Units(ctx context.Context, f UnitFilter) (UnitPage, error) {
	page := UnitPage{Rows: []UnitView{}}
	filter := sqlite.UnitFilter{Text: f.Text, Kind: award.UnitKind(f.Kind)}
	if !f.Closed {
		filter.On = o.today()
	}
	err := o.db.Read(ctx, func(tx *sqlite.Tx) error {
		list, err := tx.Units(filter)
		for _, u := range list {
			page.Rows = append(page.Rows, unitView(u))
		}
		return err
	})
	page.Total = len(page.Rows)
	return page, err
}

// Unit returns one unit, or a KindNotFound error.
func (o *Office) Unit(ctx context.Context, id string) (UnitView, error) {
	var view UnitView
	err := o.db.Read(ctx, func(tx *sqlite.Tx) error {
		u, err := tx.Unit(id)
		view = unitView(u)
		return err
	})
	return view, err
}

func unitView(u award.Unit) UnitView {
	return UnitView{ID: u.ID, Name: u.Name, ShortName: u.ShortName, Kind: string(u.Kind), KindLabel: u.Kind.Label(), ValidFrom: u.ValidFrom,
		ValidTo: u.ValidTo, SuccessorID: u.SuccessorID, Contact: u.Contact, Note: u.Note}
}

// SaveUnit stores a new unit, or the changes of one with an id. A second living unit of the same name is refused with
// KindConflict at the name.
func (o *Office) SaveUnit(ctx context.Context, u award.Unit) (UnitView, error) {
	clean(&u.Name, &u.ShortName, &u.Contact)
	cleanLines(&u.Note)
	if err := u.Validate(); err != nil {
		return UnitView{}, err
	}
	label := "Thêm đơn vị " + u.Name
	if u.ID != "" {
		label = "Sửa đơn vị " + u.Name
	}
	_, err := o.do(ctx, "unit.save", label, func(tx *sqlite.Tx) error {
		twin, found, err := tx.UnitByName(u.Name)
		if err != nil {
			return err
		}
		if found && twin.ID != u.ID && twin.ValidTo == "" && u.ValidTo == "" {
			return &award.Error{Kind: award.KindConflict, Field: "name", Message: "Đã có đơn vị tên này trong danh mục. Hãy dùng đơn vị đã có hoặc đặt tên khác."}
		}
		return tx.SaveUnit(&u)
	})
	return unitView(u), err
}

// TrashUnit moves a unit to the trash. A unit that other records name is refused with KindConflict: it is closed with
// an end date instead, so that history keeps its name.
func (o *Office) TrashUnit(ctx context.Context, id string) (Change, error) {
	var name string
	if err := o.db.Read(ctx, func(tx *sqlite.Tx) error {
		u, err := tx.Unit(id)
		if err != nil {
			return err
		}
		name = u.Name
		uses, err := tx.UnitUses(id)
		if err == nil && uses > 0 {
			return award.NewError(award.KindConflict, fmt.Sprintf("Đơn vị này đang được %d nơi khác dùng nên không xóa được. Hãy ghi ngày kết thúc cho đơn vị.", uses))
		}
		return err
	}); err != nil {
		return Change{}, err
	}
	return o.do(ctx, "unit.trash", "Xóa đơn vị "+name, func(tx *sqlite.Tx) error { return tx.TrashUnit(id) })
}
