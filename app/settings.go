package app

import (
	"context"

	"guongsang/internal/award"
	"guongsang/internal/office"
	"guongsang/internal/sample"
)

// Settings is the office itself and the person at this machine.
type Settings struct{ p *Program }

// OfficeCommand is what the first run asks, and what the settings page changes. An empty id is a new profile.
type OfficeCommand struct {
	ProfileID   string `json:"profileId"`
	ValidFrom   string `json:"validFrom"`
	WardKind    string `json:"wardKind"`
	WardName    string `json:"wardName"`
	Town        string `json:"town"`
	Province    string `json:"province"`
	Chairperson string `json:"chairperson"`
	DeputyChair string `json:"deputyChair"`
	Place       string `json:"place"`
	Council     string `json:"council"`
	ActorID     string `json:"actorId"`
	ActorName   string `json:"actorName"`
	ActorPost   string `json:"actorPost"`
}

// State returns whether the first run is done, the office, the person and the data folder.
func (s *Settings) State() (office.StateView, error) {
	return call(s.p, func(ctx context.Context, o *office.Office) (office.StateView, error) { return o.State(ctx) })
}

// SaveOffice stores the office and the person at this machine.
func (s *Settings) SaveOffice(c OfficeCommand) (office.Change, error) {
	return call(s.p, func(ctx context.Context, o *office.Office) (office.Change, error) {
		return o.Start(ctx, award.Profile{ID: c.ProfileID, ValidFrom: c.ValidFrom, WardKind: c.WardKind, WardName: c.WardName, Town: c.Town,
			Province: c.Province, Chairperson: c.Chairperson, DeputyChair: c.DeputyChair, Place: c.Place, Council: c.Council},
			award.Staff{ID: c.ActorID, Name: c.ActorName, Post: c.ActorPost})
	})
}

// OpenDemo opens the demo ward in a data folder of its own, and fills it the first time. The office's own data stays
// closed and untouched meanwhile.
func (s *Settings) OpenDemo() error {
	folder := s.p.demoFolder()
	return s.p.exchange(func(string) error { return sample.Prepare(context.Background(), folder) }, folder)
}

// CloseDemo goes back from the demo ward to the office's own data.
func (s *Settings) CloseDemo() error {
	return s.p.exchange(func(string) error { return nil }, s.p.home)
}
