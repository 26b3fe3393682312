package office

import (
	"context"

	"guongsang/internal/award"
	"guongsang/internal/sqlite"
)

// AwardView is a line of the award catalogue in force on a date. Title tells an emulation title from a form of
// commendation; Ward, that the ward's chairman decides it himself.
type AwardView struct {
	Code       string `json:"code"`
	Name       string `json:"name"`
	Title      bool   `json:"title"`
	Level      string `json:"level"`
	LevelLabel string `json:"levelLabel"`
	Ward       bool   `json:"ward"`
	Verified   bool   `json:"verified"` // whether the level of authority was checked against its source
}

// MovementOptionView is a movement as pickers offer it.
type MovementOptionView struct {
	ID         string `json:"id"`
	Name       string `json:"name"`
	Ordinal    string `json:"ordinal"`
	Year       int    `json:"year"`
	PlanNumber string `json:"planNumber"`
}

// Awards returns the award catalogue for a kind of subject (empty: all) by the rules in force on a date (empty:
// today), those the ward decides first.
func (o *Office) Awards(ctx context.Context, kind, date string) ([]AwardView, error) {
	out := []AwardView{}
	if date == "" {
		date = o.today()
	}
	err := o.db.Read(ctx, func(tx *sqlite.Tx) error {
		law, err := o.law(tx)
		if err != nil {
			return err
		}
		set, err := law.On(date)
		if err != nil {
			return err
		}
		rest := []AwardView{}
		for _, a := range set.Awards(award.SubjectKind(kind)) {
			view := AwardView{Code: a.Code, Name: a.Name, Title: a.Class == award.TitleAward, Level: string(a.Level), LevelLabel: a.Level.Label(),
				Ward: a.Level == award.LevelWard, Verified: a.LevelMark.Verified}
			if view.Ward {
				out = append(out, view)
			} else {
				rest = append(rest, view)
			}
		}
		out = append(out, rest...)
		return nil
	})
	return out, err
}

// awardNames returns the names of all awards of all times by their codes; a newer rule set's name wins.
func (o *Office) awardNames(tx *sqlite.Tx) (map[string]string, error) {
	law, err := o.law(tx)
	if err != nil {
		return nil, err
	}
	names := map[string]string{}
	for _, set := range law.RuleSets() {
		for _, a := range set.Awards("") {
			names[a.Code] = a.Name
		}
	}
	return names, nil
}

// MovementOptions returns the movements of all plans for pickers, newest year first.
func (o *Office) MovementOptions(ctx context.Context) ([]MovementOptionView, error) {
	out := []MovementOptionView{}
	err := o.db.Read(ctx, func(tx *sqlite.Tx) error {
		list, err := tx.MovementOptions()
		for _, m := range list {
			out = append(out, MovementOptionView(m))
		}
		return err
	})
	return out, err
}
