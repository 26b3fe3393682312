package app

import (
	"context"

	"guongsang/internal/award"
	"guongsang/internal/office"
)

// Nominations is the register of nominations with their checklists and steps.
type Nominations struct{ p *Program }

// NominationCommand is a nomination as its form sends it; an empty id is a new one.
type NominationCommand struct {
	ID          string `json:"id"`
	NomineeID   string `json:"nomineeId"`
	Basis       string `json:"basis"`
	MovementID  string `json:"movementId"`
	DriveID     string `json:"driveId"`
	FieldText   string `json:"fieldText"`
	Year        int    `json:"year"`
	UnitID      string `json:"unitId"`
	AwardCode   string `json:"awardCode"`
	Achievement string `json:"achievement"`
	Note        string `json:"note"`
}

// MoveCommand moves nominations to a state. An empty date is today.
type MoveCommand struct {
	IDs    []string `json:"ids"`
	State  string   `json:"state"`
	Date   string   `json:"date"`
	Reason string   `json:"reason"`
}

// CheckCommand is what a person says of one line of a checklist; a line without an id was added by hand.
type CheckCommand struct {
	ID       string `json:"id"`
	Text     string `json:"text"`
	Met      string `json:"met"`
	Evidence string `json:"evidence"`
	Remove   bool   `json:"remove"`
}

// List returns a page of the nominations in Vietnamese order of names.
func (n *Nominations) List(f office.NominationFilter) (office.NominationPage, error) {
	return call(n.p, func(ctx context.Context, o *office.Office) (office.NominationPage, error) {
		return o.Nominations(ctx, f)
	})
}

// Count returns the totals of the nominations that meet the filter, by state.
func (n *Nominations) Count(f office.NominationFilter) (office.NominationCounts, error) {
	return call(n.p, func(ctx context.Context, o *office.Office) (office.NominationCounts, error) {
		return o.CountNominations(ctx, f)
	})
}

// Get returns one nomination with its checklist and steps.
func (n *Nominations) Get(id string) (office.NominationView, error) {
	return call(n.p, func(ctx context.Context, o *office.Office) (office.NominationView, error) {
		return o.Nomination(ctx, id)
	})
}

// Save stores a nomination and returns it as stored.
func (n *Nominations) Save(c NominationCommand) (office.NominationView, error) {
	return call(n.p, func(ctx context.Context, o *office.Office) (office.NominationView, error) {
		return o.SaveNomination(ctx, award.Nomination{ID: c.ID, NomineeID: c.NomineeID, Basis: award.Basis(c.Basis), MovementID: c.MovementID, DriveID: c.DriveID,
			FieldText: c.FieldText, Year: c.Year, UnitID: c.UnitID, AwardCode: c.AwardCode, Achievement: c.Achievement, Note: c.Note})
	})
}

// Move moves nominations to a state as one operation.
func (n *Nominations) Move(c MoveCommand) (office.Change, error) {
	return call(n.p, func(ctx context.Context, o *office.Office) (office.Change, error) {
		return o.MoveNominations(ctx, c.IDs, award.State(c.State), c.Date, c.Reason)
	})
}

// SaveChecks stores the judgement of a checklist and returns the nomination.
func (n *Nominations) SaveChecks(id string, lines []CheckCommand) (office.NominationView, error) {
	return call(n.p, func(ctx context.Context, o *office.Office) (office.NominationView, error) {
		inputs := make([]office.CheckInput, 0, len(lines))
		for _, l := range lines {
			inputs = append(inputs, office.CheckInput(l))
		}
		return o.SaveChecks(ctx, id, inputs)
	})
}

// Trash moves nominations to the trash as one operation.
func (n *Nominations) Trash(ids []string) (office.Change, error) {
	return call(n.p, func(ctx context.Context, o *office.Office) (office.Change, error) {
		return o.TrashNominations(ctx, ids)
	})
}

// Catalogue is what pickers offer: awards and movements.
type Catalogue struct{ p *Program }

// Awards returns the award catalogue for a kind of subject (empty: all) on a date (empty: today).
func (c *Catalogue) Awards(kind, date string) ([]office.AwardView, error) {
	return call(c.p, func(ctx context.Context, o *office.Office) ([]office.AwardView, error) {
		return o.Awards(ctx, kind, date)
	})
}

// Movements returns the movements of all plans, newest year first.
func (c *Catalogue) Movements() ([]office.MovementOptionView, error) {
	return call(c.p, func(ctx context.Context, o *office.Office) ([]office.MovementOptionView, error) {
		return o.MovementOptions(ctx)
	})
}
