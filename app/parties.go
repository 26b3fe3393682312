package app

import (
	"context"

	"guongsang/internal/office"
)

// Parties is the catalogue of who leads, coordinates or is responsible.
type Parties struct{ p *Program }

// List returns the parties that meet the filter by name.
func (s *Parties) List(f office.PartyFilter) (office.PartyPage, error) {
	return call(s.p, func(ctx context.Context, o *office.Office) (office.PartyPage, error) { return o.Parties(ctx, f) })
}

// Get returns one party with its members and holders.
func (s *Parties) Get(id string) (office.PartyView, error) {
	return call(s.p, func(ctx context.Context, o *office.Office) (office.PartyView, error) { return o.Party(ctx, id) })
}

// Save stores a party with its members or holders; an empty id is a new one.
func (s *Parties) Save(c office.PartyView) (office.PartyView, error) {
	return call(s.p, func(ctx context.Context, o *office.Office) (office.PartyView, error) { return o.SaveParty(ctx, c) })
}

// Trash moves a party to the trash.
func (s *Parties) Trash(id string) (office.Change, error) {
	return call(s.p, func(ctx context.Context, o *office.Office) (office.Change, error) { return o.TrashParty(ctx, id) })
}
