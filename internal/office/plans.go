package office

import (
	"context"
	"strings"

	"guongsang/internal/award"
	"guongsang/internal/sqlite"
)

// PlanFilter narrows the list of plans: a year (0: all) and a text without accents.
type PlanFilter struct {
	Year int    `json:"year"`
	Text string `json:"text"`
}

// PlanRow is a plan as a list shows it.
type PlanRow struct {
	ID         string `json:"id"`
	Year       int    `json:"year"`
	Number     string `json:"number"`
	Date       string `json:"date"`
	Title      string `json:"title"`
	State      string `json:"state"`
	StateLabel string `json:"stateLabel"`
	Movements  int    `json:"movements"`
	Duties     int    `json:"duties"`
}

// PlanPage is the list of plans with its total, and the years that have a plan or a drive. Plans are some a year: one
// page holds them all.
type PlanPage struct {
	Rows  []PlanRow `json:"rows"`
	Total int       `json:"total"`
	Years []int     `json:"years"`
}

// TextItem is one sentence of a list; an empty id is a new one.
type TextItem struct {
	ID   string `json:"id"`
	Text string `json:"text"`
}

// PlanPartView is one part of a plan with its sentences.
type PlanPartView struct {
	Part  string     `json:"part"`
	Label string     `json:"label"`
	Items []TextItem `json:"items"`
}

// DutyItem is one sentence of what a body has to do.
type DutyItem struct {
	ID          string `json:"id"`
	Text        string `json:"text"`
	Due         string `json:"due"`
	Recurs      string `json:"recurs"`
	RecursLabel string `json:"recursLabel"`
}

// DutyGroup is what one body has to do under a plan.
type DutyGroup struct {
	Body      string     `json:"body"`
	PartyID   string     `json:"partyId"`
	PartyName string     `json:"partyName"`
	Items     []DutyItem `json:"items"`
}

// PlanHead is what a plan says of itself.
type PlanHead struct {
	ID              string `json:"id"`
	Year            int    `json:"year"`
	Number          string `json:"number"`
	Date            string `json:"date"`
	Place           string `json:"place"`
	Title           string `json:"title"`
	Issuer          string `json:"issuer"`
	SuperiorNumber  string `json:"superiorNumber"`
	SuperiorDate    string `json:"superiorDate"`
	SuperiorIssuer  string `json:"superiorIssuer"`
	Funds           string `json:"funds"`
	SignerAuthority string `json:"signerAuthority"`
	SignerPost      string `json:"signerPost"`
	SignerName      string `json:"signerName"`
}

// PlanView is a plan with everything in it. NextStates are the states it may be put into.
type PlanView struct {
	PlanHead
	State      string         `json:"state"`
	StateLabel string         `json:"stateLabel"`
	NextStates []string       `json:"nextStates"`
	SourceName string         `json:"sourceName"`
	Parts      []PlanPartView `json:"parts"`
	Movements  []MovementRow  `json:"movements"`
	Duties     []DutyGroup    `json:"duties"`
}

// PlanSource is the document a plan was read from, line by line; Lines is empty where it was not read from one.
type PlanSource struct {
	Name  string   `json:"name"`
	Hash  string   `json:"hash"`
	Lines []string `json:"lines"`
}

// Plans returns the plans that meet the filter, the newest first.
func (o *Office) Plans(ctx context.Context, f PlanFilter) (PlanPage, error) {
	page := PlanPage{Rows: []PlanRow{}}
	err := o.db.Read(ctx, func(tx *sqlite.Tx) error {
		rows, err := tx.Plans(sqlite.PlanFilter{Year: f.Year, Text: f.Text})
		if err != nil {
			return err
		}
		for _, r := range rows {
			page.Rows = append(page.Rows, planRow(r))
		}
		page.Years, err = tx.PlanYears()
		return err
	})
	page.Total = len(page.Rows)
	return page, err
}

func planRow(r sqlite.PlanRow) PlanRow {
	return PlanRow{ID: r.ID, Year: r.Year, Number: r.Number, Date: r.Date, Title: r.Title, State: string(r.State), StateLabel: r.State.Label(),
		Movements: r.Movements, Duties: r.Duties}
}

// Plan returns a plan with all its parts, or a KindNotFound error.
func (o *Office) Plan(ctx context.Context, id string) (PlanView, error) {
	var view PlanView
	err := o.db.Read(ctx, func(tx *sqlite.Tx) error {
		p, err := tx.Plan(id)
		if err != nil {
			return err
		}
		view = PlanView{PlanHead: planHead(p), State: string(p.State), StateLabel: p.State.Label(), NextStates: nextPlanStates(p.State), SourceName: p.SourceName}
		if view.Parts, err = planParts(tx, id); err != nil {
			return err
		}
		if view.Movements, err = movementRows(tx, sqlite.MovementFilter{PlanID: id}); err != nil {
			return err
		}
		view.Duties, err = dutyGroups(tx, id)
		return err
	})
	return view, err
}

func planHead(p award.Plan) PlanHead {
	return PlanHead{ID: p.ID, Year: p.Year, Number: p.Number, Date: p.Date, Place: p.Place, Title: p.Title, Issuer: p.Issuer,
		SuperiorNumber: p.SuperiorNumber, SuperiorDate: p.SuperiorDate, SuperiorIssuer: p.SuperiorIssuer, Funds: p.Funds,
		SignerAuthority: p.SignerAuthority, SignerPost: p.SignerPost, SignerName: p.SignerName}
}

func nextPlanStates(s award.PlanState) []string {
	out := []string{}
	for _, to := range award.PlanStates {
		if s.MayBecome(to) {
			out = append(out, string(to))
		}
	}
	return out
}

// planParts returns every part of the plan in the order of a plan, empty ones too.
func planParts(tx *sqlite.Tx, planID string) ([]PlanPartView, error) {
	items, err := tx.PlanItems(planID)
	if err != nil {
		return nil, err
	}
	of := map[award.PlanPart][]TextItem{}
	for _, i := range items {
		of[i.Part] = append(of[i.Part], TextItem{ID: i.ID, Text: i.Text})
	}
	parts := make([]PlanPartView, 0, len(award.PlanParts))
	for _, part := range award.PlanParts {
		view := PlanPartView{Part: string(part), Label: part.Label(), Items: of[part]}
		if view.Items == nil {
			view.Items = []TextItem{}
		}
		parts = append(parts, view)
	}
	return parts, nil
}

// dutyGroups returns the duties of a plan, those of one body together.
func dutyGroups(tx *sqlite.Tx, planID string) ([]DutyGroup, error) {
	list, err := tx.Duties(planID)
	if err != nil {
		return nil, err
	}
	groups := []DutyGroup{}
	for _, d := range list {
		if n := len(groups); n == 0 || groups[n-1].Body != d.Body || groups[n-1].PartyID != d.PartyID {
			group := DutyGroup{Body: d.Body, PartyID: d.PartyID, Items: []DutyItem{}}
			if d.PartyID != "" {
				party, err := tx.Party(d.PartyID)
				if err != nil && award.KindOf(err) != award.KindNotFound {
					return nil, err
				}
				group.PartyName = party.Name
			}
			groups = append(groups, group)
		}
		last := &groups[len(groups)-1]
		last.Items = append(last.Items, DutyItem{ID: d.ID, Text: d.Text, Due: d.Due, Recurs: d.Recurs, RecursLabel: award.RecurLabel(d.Recurs)})
	}
	return groups, nil
}

// PlanSource returns the document the plan was read from.
func (o *Office) PlanSource(ctx context.Context, id string) (PlanSource, error) {
	source := PlanSource{Lines: []string{}}
	err := o.db.Read(ctx, func(tx *sqlite.Tx) error {
		p, err := tx.Plan(id)
		if err == nil {
			source.Name, source.Hash = p.SourceName, p.SourceHash
			if p.SourceText != "" {
				source.Lines = strings.Split(p.SourceText, "\n")
			}
		}
		return err
	})
	return source, err
}
