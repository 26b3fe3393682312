package app

import (
	"context"

	"guongsang/internal/award"
	"guongsang/internal/office"
)

// Units is the catalogue of units.
type Units struct{ p *Program }

// UnitCommand is a unit as its form sends it; an empty id is a new unit.
type UnitCommand struct {
	ID          string `json:"id"`
	Name        string `json:"name"`
	ShortName   string `json:"shortName"`
	Kind        string `json:"kind"`
	ValidFrom   string `json:"validFrom"`
	ValidTo     string `json:"validTo"`
	SuccessorID string `json:"successorId"`
	Contact     string `json:"contact"`
	Note        string `json:"note"`
}

// List returns the units that meet the filter in Vietnamese order.
func (u *Units) List(f office.UnitFilter) (office.UnitPage, error) {
	return call(u.p, func(ctx context.Context, o *office.Office) (office.UnitPage, error) { return o.Units(ctx, f) })
}

// Get returns one unit.
func (u *Units) Get(id string) (office.UnitView, error) {
	return call(u.p, func(ctx context.Context, o *office.Office) (office.UnitView, error) { return o.Unit(ctx, id) })
}

// Save stores a unit and returns it as stored.
func (u *Units) Save(c UnitCommand) (office.UnitView, error) {
	return call(u.p, func(ctx context.Context, o *office.Office) (office.UnitView, error) {
		return o.SaveUnit(ctx, award.Unit{ID: c.ID, Name: c.Name, ShortName: c.ShortName, Kind: award.UnitKind(c.Kind), ValidFrom: c.ValidFrom,
			ValidTo: c.ValidTo, SuccessorID: c.SuccessorID, Contact: c.Contact, Note: c.Note})
	})
}

// Trash moves a unit to the trash.
func (u *Units) Trash(id string) (office.Change, error) {
	return call(u.p, func(ctx context.Context, o *office.Office) (office.Change, error) { return o.TrashUnit(ctx, id) })
}
