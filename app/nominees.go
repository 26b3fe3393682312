package app

import (
	"context"

	"guongsang/internal/award"
	"guongsang/internal/office"
)

// Nominees is the register of those who are introduced.
type Nominees struct{ p *Program }

// NomineeCommand is a nominee as its form sends it; an empty id is a new one. Sure stores a new one although somebody
// like it is on record.
type NomineeCommand struct {
	ID                  string `json:"id"`
	Kind                string `json:"kind"`
	Honorific           string `json:"honorific"`
	Name                string `json:"name"`
	Gender              string `json:"gender"`
	Birth               string `json:"birth"`
	NativePlace         string `json:"nativePlace"`
	Post                string `json:"post"`
	UnitID              string `json:"unitId"`
	UnitText            string `json:"unitText"`
	Address             string `json:"address"`
	QuarterID           string `json:"quarterId"`
	CitizenID           string `json:"citizenId"`
	DirectWorker        bool   `json:"directWorker"`
	History             string `json:"history"`
	Structure           string `json:"structure"`
	Functions           string `json:"functions"`
	Achievement         string `json:"achievement"`
	CommendationHistory string `json:"commendationHistory"`
	Note                string `json:"note"`
	SortKeyOverride     string `json:"sortKeyOverride"`
	Sure                bool   `json:"sure"`
}

func (c NomineeCommand) nominee() award.Nominee {
	return award.Nominee{ID: c.ID, Kind: award.SubjectKind(c.Kind), Honorific: c.Honorific, Name: c.Name, Gender: award.Gender(c.Gender), Birth: c.Birth,
		NativePlace: c.NativePlace, Post: c.Post, UnitID: c.UnitID, UnitText: c.UnitText, Address: c.Address, QuarterID: c.QuarterID,
		CitizenID: c.CitizenID, DirectWorker: c.DirectWorker, History: c.History, Structure: c.Structure, Functions: c.Functions,
		Achievement: c.Achievement, CommendationHistory: c.CommendationHistory, Note: c.Note, SortKeyOverride: c.SortKeyOverride}
}

// List returns a page of the nominees in Vietnamese order of names.
func (n *Nominees) List(f office.NomineeFilter) (office.NomineePage, error) {
	return call(n.p, func(ctx context.Context, o *office.Office) (office.NomineePage, error) { return o.Nominees(ctx, f) })
}

// Count returns how many nominees meet the filter.
func (n *Nominees) Count(f office.NomineeFilter) (int, error) {
	return call(n.p, func(ctx context.Context, o *office.Office) (int, error) { return o.CountNominees(ctx, f) })
}

// Get returns one nominee.
func (n *Nominees) Get(id string) (office.NomineeView, error) {
	return call(n.p, func(ctx context.Context, o *office.Office) (office.NomineeView, error) { return o.Nominee(ctx, id) })
}

// Save stores a nominee, or answers with those on record who may be the same.
func (n *Nominees) Save(c NomineeCommand) (office.NomineeAnswer, error) {
	return call(n.p, func(ctx context.Context, o *office.Office) (office.NomineeAnswer, error) {
		return o.SaveNominee(ctx, c.nominee(), c.Sure)
	})
}

// Trash moves nominees to the trash as one operation.
func (n *Nominees) Trash(ids []string) (office.Change, error) {
	return call(n.p, func(ctx context.Context, o *office.Office) (office.Change, error) { return o.TrashNominees(ctx, ids) })
}
