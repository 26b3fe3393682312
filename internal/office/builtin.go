package office

import (
	"context"
	"fmt"

	"guongsang/internal/award"
	"guongsang/internal/sqlite"
	"guongsang/internal/viet"
)

// BuiltInUnit is a typical unit offered with the built-in movements. Key is its name in the set, which groups refer to
// however the person renames it; Known says that the catalogue has it already, Guessed that its name is only an example
// (schools, quarters) which the person has to confirm.
type BuiltInUnit struct {
	Key       string `json:"key"`
	Name      string `json:"name"`
	Kind      string `json:"kind"`
	KindLabel string `json:"kindLabel"`
	Known     bool   `json:"known"`
	Guessed   bool   `json:"guessed"`
}

// BuiltInMovement is one of the built-in movements as the offer shows it.
type BuiltInMovement struct {
	Ordinal string `json:"ordinal"`
	Name    string `json:"name"`
	Lead    string `json:"lead"`
}

// BuiltInOffer is what StartBuiltIn would store for the year.
type BuiltInOffer struct {
	Year      int               `json:"year"`
	Title     string            `json:"title"`
	Movements []BuiltInMovement `json:"movements"`
	Units     []BuiltInUnit     `json:"units"`
}

// BuiltInOffer returns the twelve built-in movements worded for this office and the year, with typical units.
func (o *Office) BuiltInOffer(ctx context.Context, year int) (BuiltInOffer, error) {
	offer := BuiltInOffer{Year: year, Movements: []BuiltInMovement{}, Units: []BuiltInUnit{}}
	err := o.db.Read(ctx, func(tx *sqlite.Tx) error {
		set, err := o.starterSet(tx, year)
		if err != nil {
			return err
		}
		offer.Title = set.Draft.Title
		for _, m := range set.Draft.Movements {
			offer.Movements = append(offer.Movements, BuiltInMovement{Ordinal: m.Ordinal, Name: m.Name, Lead: m.Lead})
		}
		for _, u := range set.Units {
			_, known, err := tx.UnitByName(u.Name)
			if err != nil {
				return err
			}
			offer.Units = append(offer.Units, BuiltInUnit{Key: u.Name, Name: u.Name, Kind: string(u.Kind), KindLabel: u.Kind.Label(), Known: known,
				Guessed: !known && (u.Kind == award.UnitSchool || u.Kind == award.UnitQuarter)})
		}
		return nil
	})
	return offer, err
}

func (o *Office) starterSet(tx *sqlite.Tx, year int) (award.Starter, error) {
	ward, _, err := tx.ProfileOn(o.today())
	if err != nil {
		return award.Starter{}, err
	}
	return award.StarterSet(ward, year)
}

// StartBuiltIn stores the built-in movements of the year as a draft plan, with the units chosen, in one operation.
// Units that lead a movement are made even where they were not chosen. KindConflict where the year has the set.
func (o *Office) StartBuiltIn(ctx context.Context, year int, chosen []BuiltInUnit) (PlanRow, error) {
	var stored award.Plan
	count := 0
	_, err := o.do(ctx, "plan.builtin", fmt.Sprintf("Khởi tạo mười hai phong trào năm %d", year), func(tx *sqlite.Tx) error {
		set, err := o.starterSet(tx, year)
		if err != nil {
			return err
		}
		if err := set.Draft.Validate(); err != nil {
			return err
		}
		count = len(set.Draft.Movements)
		mark := fmt.Sprintf("built-in-%d", year)
		if _, found, err := tx.PlanByNumber("", year, mark); err != nil || found {
			return firstError(err, award.NewError(award.KindConflict, fmt.Sprintf("Bộ phong trào có sẵn của năm %d đã có trong danh sách. Hãy mở kế hoạch ấy để sửa.", year)))
		}
		proposer, err := o.newProposer(tx)
		if err != nil {
			return err
		}
		bodies := newBodyMapper(tx, starterMappings(set, chosen), proposer)
		for _, u := range chosen {
			if _, err := bodies.unit("units", MemberChoice{Name: u.Name, Kind: u.Kind}); err != nil {
				return err
			}
		}
		stored, err = storeDraft(tx, PlanAcceptance{Draft: cleanDraft(set.Draft.Filled()), Hash: mark}, bodies)
		return err
	})
	if err != nil {
		return PlanRow{}, err
	}
	return planRow(sqlite.PlanRow{ID: stored.ID, Year: stored.Year, Title: stored.Title, State: stored.State, Movements: count}), nil
}

func firstError(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// starterMappings says who the bodies of the built-in set are: units under the names the person gave them, groups with
// those of their members that were chosen.
func starterMappings(set award.Starter, chosen []BuiltInUnit) []BodyMapping {
	named := map[string]MemberChoice{}
	for _, u := range chosen {
		named[viet.Clean(u.Key)] = MemberChoice{Name: u.Name, Kind: u.Kind}
	}
	out := []BodyMapping{}
	for _, u := range set.Units {
		choice, ok := named[u.Name]
		if !ok {
			choice = MemberChoice{Name: u.Name, Kind: string(u.Kind)}
		}
		out = append(out, BodyMapping{Name: u.Name, Kind: string(award.PartyUnit), UnitName: choice.Name, UnitKind: choice.Kind})
	}
	for _, b := range set.Bodies {
		m := BodyMapping{Name: b.Name, Kind: string(b.Kind), Members: []MemberChoice{}}
		if choice, ok := named[b.Unit]; ok {
			m.UnitName, m.UnitKind = choice.Name, choice.Kind
		}
		for _, member := range b.Members {
			if choice, ok := named[member]; ok {
				m.Members = append(m.Members, choice)
			}
		}
		out = append(out, m)
	}
	return out
}
