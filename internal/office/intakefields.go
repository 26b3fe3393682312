package office

import (
	"strings"

	"guongsang/internal/award"
	"guongsang/internal/intake"
	"guongsang/internal/sqlite"
	"guongsang/internal/viet"
)

// textFields are the fields of a nominee a list can tell, by the names the window knows them by.
func textFields(n *award.Nominee) []struct {
	name string
	text *string
} {
	return []struct {
		name string
		text *string
	}{{"honorific", &n.Honorific}, {"name", &n.Name}, {"birth", &n.Birth}, {"native_place", &n.NativePlace}, {"post", &n.Post}, {"unit", &n.UnitText},
		{"address", &n.Address}, {"citizen_id", &n.CitizenID}, {"history", &n.History}, {"structure", &n.Structure}, {"functions", &n.Functions},
		{"achievement", &n.Achievement}, {"commendation_history", &n.CommendationHistory}, {"note", &n.Note}}
}

// compare sets a row against the nominee on record. What is empty on record is filled; what differs stays as it is on
// record unless overwrite says otherwise.
func (r *intakeRow) compare(stored award.Nominee, overwrite bool) {
	incoming, merged := r.nominee, stored
	in, out := textFields(&incoming), textFields(&merged)
	differs, fills := false, false
	take := func(field, old, new string, put func()) {
		if new == "" || sameText(field, old, new) {
			return
		}
		fill := old == "" || field == "birth" && strings.HasPrefix(new, old)
		r.diffs = append(r.diffs, IntakeDiff{Field: field, Stored: old, Incoming: new, Fills: fill})
		if fill {
			fills = true
		} else {
			differs = true
		}
		if fill || overwrite {
			put()
		}
	}
	for i := range in {
		if in[i].name == "unit" && stored.UnitID != "" {
			continue // the register names a unit of the catalogue, which says more than words
		}
		take(in[i].name, *out[i].text, *in[i].text, func() { *out[i].text = *in[i].text })
	}
	take("gender", string(stored.Gender), string(incoming.Gender), func() { merged.Gender = incoming.Gender })
	if stored.QuarterID == "" && incoming.QuarterID != "" {
		merged.QuarterID, fills = incoming.QuarterID, true
	}
	if incoming.UnitID != "" && incoming.UnitID != stored.UnitID && (stored.UnitID == "" && stored.UnitText == "" && stored.Address == "" || overwrite) {
		merged.UnitID, merged.UnitText, fills = incoming.UnitID, "", true
	}
	r.nominee, r.changes = merged, merged != stored
	switch {
	case differs:
		r.status = rowDiffers
	case fills:
		r.status = rowFills
	default:
		r.status = rowSame
	}
}

// sameText reports whether two values say the same: accents set differently, case and spacing do not part them, nor a
// date of birth that is told less exactly.
func sameText(field, stored, incoming string) bool {
	if stored == incoming {
		return true
	}
	if field == "birth" {
		return strings.HasPrefix(stored, incoming)
	}
	if field == "name" {
		return sqlite.NameKey(stored) == sqlite.NameKey(incoming)
	}
	return viet.Fold(stored) == viet.Fold(incoming)
}

// nominate prepares the nomination of a row, where one is wanted and none stands on the same ground.
func (reg *register) nominate(r *intakeRow) {
	if !reg.options.Nominate {
		return
	}
	n := award.Nomination{NomineeID: r.nominee.ID, Basis: award.Basis(reg.options.Basis), MovementID: reg.options.MovementID, FieldText: reg.options.FieldText,
		Year: reg.options.Year, UnitID: reg.options.UnitID, State: award.StateDraft, StateDate: reg.today}
	if id := reg.movementNamed(r.candidate.Movement, n.Year); id != "" {
		n.Basis, n.MovementID = award.BasisMovement, id
	}
	if len(r.candidate.Year) == 4 {
		n.Year = yearOf(r.candidate.Year)
	}
	dropOtherBasis(&n)
	if r.candidate.DecisionNumber == "" {
		n.AwardCode = reg.awardNamed(r.candidate.Award, r.nominee.Kind)
	}
	n.Note = reg.unreadNote(r.candidate, n)
	if r.form.ID != "" {
		reg.fillForm(r, n.AwardCode)
		return
	}
	if r.status != rowNew && r.candidate.Achievement != "" && !sameText("", r.nominee.Achievement, r.candidate.Achievement) {
		n.Achievement = r.candidate.Achievement // told again for this nomination, while the register keeps its own
	}
	r.nomination = n
	r.nominate = r.nominee.ID == "" || !reg.nominated[sqlite.NominationKey(n)]
}

// fillForm completes the nomination a form was made for: an award that was open, named by the unit. The rest of the row
// belongs to the nominee.
func (reg *register) fillForm(r *intakeRow, awardCode string) {
	r.nomination = r.form
	if r.form.AwardCode != "" || awardCode == "" || isLocked(r.form.State) {
		return
	}
	r.nomination.AwardCode, r.completes = awardCode, true
	if r.status == rowSame {
		r.status = rowFills
	}
}

// movementNamed finds the movement a cell names, of the year first: the whole name, or enough of it to be the only one.
func (reg *register) movementNamed(text string, year int) string {
	fold := strings.Trim(strings.TrimPrefix(viet.Fold(text), "phong trao"), ` "`)
	if fold == "" {
		return ""
	}
	best, found := "", 0
	for _, m := range reg.movements {
		name := reg.fold(m.Name)
		if m.Year != year && year != 0 {
			continue
		}
		if strings.Contains(name, fold) || strings.Contains(fold, name) {
			if strings.Trim(strings.TrimPrefix(name, "phong trao"), ` "`) == fold {
				return m.ID
			}
			best, found = m.ID, found+1
		}
	}
	if found == 1 {
		return best
	}
	return ""
}

// awardNamed finds the award for the kind that a cell names; the longest name that stands in it counts, so that a
// certificate of merit of the prime minister is not one of the province.
func (reg *register) awardNamed(text string, kind award.SubjectKind) string {
	fold := reg.fold(text)
	best, code := 0, ""
	for _, a := range reg.awards {
		name := reg.fold(a.Name)
		if strings.Contains(fold, name) && len(name) > best && a.Fits(kind) {
			best, code = len(name), a.Code
		}
	}
	return code
}

// unreadNote keeps what a cell says of award or movement where the catalogue does not know it: nothing is dropped.
func (reg *register) unreadNote(c intake.Candidate, n award.Nomination) string {
	lines := []string{}
	if c.Award != "" && n.AwardCode == "" && c.DecisionNumber == "" {
		lines = append(lines, "Danh sách đề nghị: "+c.Award)
	}
	if c.Movement != "" && reg.movementNamed(c.Movement, n.Year) == "" {
		lines = append(lines, "Danh sách ghi phong trào: "+c.Movement)
	}
	return strings.Join(lines, "\n")
}
