package app

import (
	"context"

	"guongsang/internal/office"
)

// Plans is the plans of the office and the reading of plan documents.
type Plans struct{ p *Program }

// planFiles are the kinds of document a plan may come in.
var planFiles = []FileFilter{
	{Label: "Kế hoạch (Word, PDF, văn bản)", Pattern: "*.docx;*.pdf;*.txt"},
	{Label: "Mọi tệp", Pattern: "*.*"},
}

// Choose asks for a plan document; the path is empty where the person cancelled.
func (p *Plans) Choose() (string, error) {
	return p.p.shell.OpenFile("Chọn tệp kế hoạch", planFiles)
}

// Read reads a plan document; nothing is stored.
func (p *Plans) Read(path string) (office.PlanReading, error) {
	return call(p.p, func(ctx context.Context, o *office.Office) (office.PlanReading, error) { return o.ReadPlan(ctx, path) })
}

// Bodies proposes who the named bodies are.
func (p *Plans) Bodies(names []string) ([]office.BodyMapping, error) {
	return call(p.p, func(ctx context.Context, o *office.Office) ([]office.BodyMapping, error) {
		return o.ProposeBodies(ctx, names)
	})
}

// Accept stores a reading as the person corrected it, in one operation.
func (p *Plans) Accept(c office.PlanAcceptance) (office.PlanRow, error) {
	return call(p.p, func(ctx context.Context, o *office.Office) (office.PlanRow, error) { return o.AcceptPlan(ctx, c) })
}

// List returns the plans that meet the filter, the newest first.
func (p *Plans) List(f office.PlanFilter) (office.PlanPage, error) {
	return call(p.p, func(ctx context.Context, o *office.Office) (office.PlanPage, error) { return o.Plans(ctx, f) })
}

// Get returns one plan with all its parts.
func (p *Plans) Get(id string) (office.PlanView, error) {
	return call(p.p, func(ctx context.Context, o *office.Office) (office.PlanView, error) { return o.Plan(ctx, id) })
}

// Source returns the document a plan was read from.
func (p *Plans) Source(id string) (office.PlanSource, error) {
	return call(p.p, func(ctx context.Context, o *office.Office) (office.PlanSource, error) { return o.PlanSource(ctx, id) })
}

// Save stores what a plan says of itself; an empty id is a new plan.
func (p *Plans) Save(h office.PlanHead) (office.PlanView, error) {
	return call(p.p, func(ctx context.Context, o *office.Office) (office.PlanView, error) { return o.SavePlan(ctx, h) })
}

// SaveParts stores the sentences of the given parts of a plan.
func (p *Plans) SaveParts(id string, parts []office.PlanPartEdit) (office.PlanView, error) {
	return call(p.p, func(ctx context.Context, o *office.Office) (office.PlanView, error) {
		return o.SavePlanParts(ctx, id, parts)
	})
}

// SaveDuties stores what the bodies of a plan have to do.
func (p *Plans) SaveDuties(id string, groups []office.DutyGroup) (office.PlanView, error) {
	return call(p.p, func(ctx context.Context, o *office.Office) (office.PlanView, error) {
		return o.SaveDuties(ctx, id, groups)
	})
}

// SetState puts a plan into another state.
func (p *Plans) SetState(id, state string) (office.PlanView, error) {
	return call(p.p, func(ctx context.Context, o *office.Office) (office.PlanView, error) {
		return o.SetPlanState(ctx, id, state)
	})
}

// Trash moves a plan with all its parts to the trash.
func (p *Plans) Trash(id string) (office.Change, error) {
	return call(p.p, func(ctx context.Context, o *office.Office) (office.Change, error) { return o.TrashPlan(ctx, id) })
}

// BuiltIn returns the built-in movements of the year with typical units; nothing is stored.
func (p *Plans) BuiltIn(year int) (office.BuiltInOffer, error) {
	return call(p.p, func(ctx context.Context, o *office.Office) (office.BuiltInOffer, error) {
		return o.BuiltInOffer(ctx, year)
	})
}

// StartBuiltIn stores the built-in movements of the year with the units chosen, in one operation.
func (s *Settings) StartBuiltIn(year int, units []office.BuiltInUnit) (office.PlanRow, error) {
	return call(s.p, func(ctx context.Context, o *office.Office) (office.PlanRow, error) {
		return o.StartBuiltIn(ctx, year, units)
	})
}
