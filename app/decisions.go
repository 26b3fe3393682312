package app

import (
	"context"

	"guongsang/internal/office"
)

// Decisions is the commendation decisions: drafts, issuing, handing over.
type Decisions struct{ p *Program }

// DecisionCommand is what is typed and picked on a draft. Empty citations follow the date.
type DecisionCommand struct {
	ID        string `json:"id"`
	Number    string `json:"number"`
	Symbol    string `json:"symbol"`
	Date      string `json:"date"`
	Title     string `json:"title"`
	Deputy    bool   `json:"deputy"`
	FundText  string `json:"fundText"`
	Citations string `json:"citations"`
}

// LineCommand is the corrections of one line of a draft.
type LineCommand struct {
	DecisionID  string `json:"decisionId"`
	LineID      string `json:"lineId"`
	Honorific   string `json:"honorific"`
	Name        string `json:"name"`
	Post        string `json:"post"`
	UnitName    string `json:"unitName"`
	Address     string `json:"address"`
	AwardCode   string `json:"awardCode"`
	Achievement string `json:"achievement"`
}

func (d *Decisions) view(fn func(context.Context, *office.Office) (office.DecisionView, error)) (office.DecisionView, error) {
	return call(d.p, fn)
}

// List returns the decisions that meet the filter, drafts first.
func (d *Decisions) List(f office.DecisionFilter) (office.DecisionPage, error) {
	return call(d.p, func(ctx context.Context, o *office.Office) (office.DecisionPage, error) { return o.Decisions(ctx, f) })
}

// Get returns one decision with what the check before issuing finds.
func (d *Decisions) Get(id string) (office.DecisionView, error) {
	return d.view(func(ctx context.Context, o *office.Office) (office.DecisionView, error) { return o.Decision(ctx, id) })
}

// Candidates returns the nominations a decision can take, of one meeting or (empty) of all.
func (d *Decisions) Candidates(meetingID string) ([]office.CardView, error) {
	return call(d.p, func(ctx context.Context, o *office.Office) ([]office.CardView, error) {
		return o.DecisionCandidates(ctx, meetingID)
	})
}

// Draft makes a draft from chosen nominations.
func (d *Decisions) Draft(meetingID string, nominationIDs []string) (office.DecisionView, error) {
	return d.view(func(ctx context.Context, o *office.Office) (office.DecisionView, error) {
		return o.NewDecision(ctx, meetingID, nominationIDs)
	})
}

// Save stores what was typed on a draft.
func (d *Decisions) Save(c DecisionCommand) (office.DecisionView, error) {
	return d.view(func(ctx context.Context, o *office.Office) (office.DecisionView, error) {
		return o.SaveDecision(ctx, office.DecisionForm(c))
	})
}

// Trash moves a draft to the trash.
func (d *Decisions) Trash(id string) (office.Change, error) {
	return call(d.p, func(ctx context.Context, o *office.Office) (office.Change, error) { return o.TrashDecision(ctx, id) })
}

// AddLines puts more nominations on a draft.
func (d *Decisions) AddLines(id string, nominationIDs []string) (office.DecisionView, error) {
	return d.view(func(ctx context.Context, o *office.Office) (office.DecisionView, error) {
		return o.AddDecisionLines(ctx, id, nominationIDs)
	})
}

// RemoveLine takes a recipient off a draft.
func (d *Decisions) RemoveLine(id, lineID string) (office.DecisionView, error) {
	return d.view(func(ctx context.Context, o *office.Office) (office.DecisionView, error) {
		return o.RemoveDecisionLine(ctx, id, lineID)
	})
}

// EditLine stores corrections of one line of a draft.
func (d *Decisions) EditLine(c LineCommand) (office.DecisionView, error) {
	return d.view(func(ctx context.Context, o *office.Office) (office.DecisionView, error) {
		return o.EditDecisionLine(ctx, c.DecisionID, c.LineID, office.LineForm{Honorific: c.Honorific, Name: c.Name, Post: c.Post,
			UnitName: c.UnitName, Address: c.Address, AwardCode: c.AwardCode, Achievement: c.Achievement})
	})
}

// Refresh takes every line of a draft anew from the register.
func (d *Decisions) Refresh(id string) (office.DecisionView, error) {
	return d.view(func(ctx context.Context, o *office.Office) (office.DecisionView, error) {
		return o.RefreshDecision(ctx, id)
	})
}

// Issue locks a draft that nothing stands in the way of.
func (d *Decisions) Issue(id string) (office.DecisionView, error) {
	return d.view(func(ctx context.Context, o *office.Office) (office.DecisionView, error) {
		return o.IssueDecision(ctx, id)
	})
}

// Confer marks lines as handed over on a date; an empty date takes the mark back.
func (d *Decisions) Confer(id string, lineIDs []string, date string) (office.DecisionView, error) {
	return d.view(func(ctx context.Context, o *office.Office) (office.DecisionView, error) {
		return o.ConferLines(ctx, id, lineIDs, date)
	})
}
