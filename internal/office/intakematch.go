package office

import (
	"context"
	"slices"
	"strings"

	"guongsang/internal/award"
	"guongsang/internal/intake"
	"guongsang/internal/sqlite"
	"guongsang/internal/viet"
)

// How a row of a list stands to the register.
const (
	rowNew     = "new"
	rowFills   = "fills"
	rowDiffers = "differs"
	rowSame    = "same"
	rowSimilar = "similar"
	rowRefused = "refused"
	rowLeft    = "left"
)

// intakeRow is a row on its way into the register.
type intakeRow struct {
	key        rowKey
	candidate  intake.Candidate
	problems   []intake.CellProblem
	nominee    award.Nominee // as it would be stored; with an id where it is on record
	status     string
	refusal    string // why it cannot be taken
	diffs      []IntakeDiff
	changes    bool // the nominee on record becomes another
	similar    []award.Nominee
	nominate   bool // a nomination will be made
	nomination award.Nomination
	completes  bool             // the nomination of the form gets its award
	form       award.Nomination // the one the office's form was filled in for, without id where it was not
	twinOf     int              // row number in the list that already stands for the same nominee, 0 for none
}

// IntakeDiff is a field in which a row and the register differ. Fills marks one that is empty on record.
type IntakeDiff struct {
	Field    string `json:"field"`
	Stored   string `json:"stored"`
	Incoming string `json:"incoming"`
	Fills    bool   `json:"fills"`
}

// register is what a list is matched against, read once.
type register struct {
	today      string
	units      map[string]award.Unit // by folded name and short name
	byID       map[string]award.Unit
	quarters   []award.Unit
	movements  []sqlite.MovementOption
	awards     []award.AwardRule // of all times, the newest last
	nominees   map[string][]award.Nominee
	nominated  map[string]bool
	forms      map[string]formRow // by the id a form carries
	introducer award.Unit
	options    IntakeOptions
	folds      map[string]string
}

// fold is viet.Fold with a memory: in a long list the same names and places come again and again.
func (reg *register) fold(s string) string {
	f, ok := reg.folds[s]
	if !ok {
		f = viet.Fold(s)
		reg.folds[s] = f
	}
	return f
}

// arrange sets every row of the list against the register. It is called after whatever a person changed.
func (o *Office) arrange(ctx context.Context, j *intakeJob) error {
	return o.db.Read(ctx, func(tx *sqlite.Tx) error {
		rows, err := o.arrangedRows(tx, j)
		if err == nil {
			j.rows = rows
		}
		return err
	})
}

func (o *Office) arrangedRows(tx *sqlite.Tx, j *intakeJob) ([]intakeRow, error) {
	rows := []intakeRow{}
	names, forms := []string{}, []string{}
	for _, c := range j.preview.Candidates() {
		c = j.corrected(c)
		rows = append(rows, intakeRow{key: rowKey{c.Sheet, c.Row}, candidate: c, problems: c.Problems})
		names = append(names, c.Name)
		if c.FormID != "" {
			forms = append(forms, c.FormID)
		}
	}
	reg, err := o.readRegister(tx, j.options, names)
	if err != nil {
		return nil, err
	}
	if reg.forms, err = formRows(tx, forms); err != nil {
		return nil, err
	}
	taken := map[string]int{} // id or key of a nominee → row that stands for it
	for i := range rows {
		reg.place(&rows[i], j.verdicts[rows[i].key], taken)
	}
	return rows, nil
}

// corrected puts the values a person typed over those of the file; problems of those cells are settled.
func (j *intakeJob) corrected(c intake.Candidate) intake.Candidate {
	key := rowKey{c.Sheet, c.Row}
	for _, field := range intake.Fields {
		text, ok := j.corrections[cellKey{key, field}]
		if !ok {
			continue
		}
		setCandidate(&c, field, text)
		c.Problems = slices.DeleteFunc(slices.Clone(c.Problems), func(p intake.CellProblem) bool { return p.Field == field })
	}
	return c
}

func setCandidate(c *intake.Candidate, field, text string) {
	switch field {
	case intake.FieldKind:
		c.Kind = award.SubjectKind(text)
	case intake.FieldGender:
		c.Gender = award.Gender(text)
	}
	if p, ok := map[string]*string{intake.FieldName: &c.Name, intake.FieldBirth: &c.Birth, intake.FieldNativePlace: &c.NativePlace, intake.FieldPost: &c.Post,
		intake.FieldUnit: &c.Unit, intake.FieldAddress: &c.Address, intake.FieldAchievement: &c.Achievement, intake.FieldAward: &c.Award,
		intake.FieldDecisionNumber: &c.DecisionNumber, intake.FieldDecisionDate: &c.DecisionDate, intake.FieldCitizenID: &c.CitizenID, intake.FieldNote: &c.Note,
		intake.FieldHistory: &c.History, intake.FieldStructure: &c.Structure, intake.FieldFunctions: &c.Functions, intake.FieldCommended: &c.Commended,
		intake.FieldMovement: &c.Movement}[field]; ok {
		*p = text
	}
}

func (o *Office) readRegister(tx *sqlite.Tx, options IntakeOptions, names []string) (*register, error) {
	reg := &register{today: o.today(), units: map[string]award.Unit{}, folds: map[string]string{}, byID: map[string]award.Unit{}, options: options}
	units, err := tx.Units(sqlite.UnitFilter{})
	if err != nil {
		return nil, err
	}
	for _, u := range units {
		reg.byID[u.ID] = u
		for _, name := range []string{u.ShortName, u.Name} {
			if name != "" && u.ValidTo == "" {
				reg.units[viet.Fold(name)] = u
			}
		}
		if u.Kind == award.UnitQuarter {
			reg.quarters = append(reg.quarters, u)
		}
	}
	reg.introducer = reg.byID[options.UnitID]
	if reg.movements, err = tx.MovementOptions(); err != nil {
		return nil, err
	}
	law, err := o.law(tx)
	if err != nil {
		return nil, err
	}
	for _, set := range law.RuleSets() {
		reg.awards = append(reg.awards, set.Awards("")...)
	}
	if reg.nominees, err = tx.NomineesByName(names); err != nil {
		return nil, err
	}
	reg.nominated, err = tx.NominationKeys()
	return reg, err
}

// nomineeOf makes a nominee of a row: the unit from the catalogue where its name is known, the quarter from the
// address, the unit that introduces where a person has neither unit nor address.
func (reg *register) nomineeOf(c intake.Candidate) award.Nominee {
	n := award.Nominee{Kind: c.Kind, Honorific: c.Honorific, Name: c.Name, Gender: c.Gender, Birth: c.Birth, NativePlace: c.NativePlace, Post: c.Post,
		UnitText: c.Unit, Address: c.Address, CitizenID: c.CitizenID, History: c.History, Structure: c.Structure, Functions: c.Functions,
		Achievement: c.Achievement, CommendationHistory: c.Commended, Note: c.Note}
	if c.DecisionNumber != "" {
		line := strings.TrimSpace(c.Award + " (Quyết định số " + c.DecisionNumber)
		if c.DecisionDate != "" {
			line += " ngày " + viet.DateShort(c.DecisionDate)
		}
		n.CommendationHistory = strings.TrimPrefix(n.CommendationHistory+"\n"+line+")", "\n")
	}
	if u, ok := reg.units[viet.Fold(n.UnitText)]; ok && n.UnitText != "" {
		n.UnitID, n.UnitText = u.ID, ""
		if u.Kind == award.UnitQuarter {
			n.QuarterID = u.ID
		}
	}
	if n.QuarterID == "" {
		n.QuarterID = reg.quarterIn(n.Address + " " + n.UnitText)
	}
	if n.Kind.IsPerson() && n.UnitID == "" && n.UnitText == "" && n.Address == "" && reg.introducer.ID != "" {
		n.UnitID = reg.introducer.ID
		if reg.introducer.Kind == award.UnitQuarter {
			n.QuarterID = reg.introducer.ID
		}
	}
	cleanNominee(&n)
	return n
}

// quarterIn finds the quarter an address names, the longest name first: "Khóm 10" is not "Khóm 1".
func (reg *register) quarterIn(address string) string {
	text := " " + strings.NewReplacer(",", " ", ".", " ", ";", " ", "-", " ").Replace(viet.Fold(address)) + " "
	text = strings.Join(strings.Fields(text), " ") + " "
	best, id := 0, ""
	for _, q := range reg.quarters {
		name := reg.fold(q.Name)
		if len(name) > best && strings.Contains(" "+text, " "+name+" ") {
			best, id = len(name), q.ID
		}
	}
	return id
}

// place decides how a row stands. taken remembers which row stands for which nominee, so that a subject that is listed
// twice comes in once.
func (reg *register) place(r *intakeRow, verdict string, taken map[string]int) {
	r.nominee = reg.nomineeOf(r.candidate)
	if err := r.nominee.Validate(reg.today); err != nil || !r.ready() {
		r.refuse(err)
	}
	if verdict == verdictLeave {
		r.status = rowLeft
		return
	}
	if r.status == rowRefused {
		return
	}
	match, similar := reg.match(r.nominee)
	if known, ok := reg.forms[r.candidate.FormID]; ok {
		match, similar, r.form = &known.nominee, nil, known.nomination
	}
	if id, ok := strings.CutPrefix(verdict, verdictSame); ok {
		for _, s := range similar {
			if s.ID == id {
				match, similar = &s, nil
			}
		}
	}
	switch {
	case match != nil:
		r.compare(*match, verdict == verdictOverwrite)
	case len(similar) > 0 && verdict != verdictNew:
		r.status, r.similar = rowSimilar, similar
		return
	default:
		r.status = rowNew
	}
	key := r.nominee.ID
	if key == "" {
		key = intake.SubjectKey(r.nominee.Kind, r.nominee.Name, r.nominee.Birth, reg.placeOf(r.nominee), r.nominee.Address)
	}
	if first, ok := taken[key]; ok && r.status == rowNew {
		r.twinOf = first
		r.refuse(award.NewError(award.KindConflict, "Dòng này trùng với một dòng ở trên trong cùng danh sách. Hãy bỏ một dòng."))
		return
	}
	taken[key] = r.key.row
	reg.nominate(r)
}

// ready reports whether no problem is left that only a person can settle.
func (r *intakeRow) ready() bool {
	return !slices.ContainsFunc(r.problems, func(p intake.CellProblem) bool { return p.Missing })
}

func (r *intakeRow) refuse(err error) {
	r.status, r.refusal = rowRefused, "Dòng này còn thiếu nội dung bắt buộc. Hãy bổ sung ô được đánh dấu."
	if e, ok := err.(*award.Error); ok {
		r.refusal = e.Message
		return
	}
	for _, p := range r.problems {
		if p.Missing {
			r.refusal = p.Message
		}
	}
}

func (reg *register) placeOf(n award.Nominee) string {
	if u, ok := reg.byID[n.UnitID]; ok {
		return u.Name
	}
	return n.UnitText
}

// match looks for the nominee on record: the one who surely is the same, or those who may be.
func (reg *register) match(n award.Nominee) (same *award.Nominee, similar []award.Nominee) {
	for _, other := range reg.nominees[sqlite.NameKey(n.Name)] {
		if other.Kind != n.Kind {
			continue
		}
		switch reg.sameness(n, other) {
		case 2:
			return &other, nil
		case 1:
			similar = append(similar, other)
		}
	}
	return nil, similar
}

// sameness weighs two nominees of one name and kind: 2 surely the same, 1 perhaps, 0 not.
func (reg *register) sameness(a, b award.Nominee) int {
	if a.CitizenID != "" && b.CitizenID != "" {
		if a.CitizenID == b.CitizenID {
			return 2
		}
		return 0
	}
	if a.Birth != "" && b.Birth != "" && a.Birth[:4] != b.Birth[:4] {
		return 0
	}
	place := reg.samePlace(a, b)
	if a.Birth != "" && b.Birth != "" {
		short := min(len(a.Birth), len(b.Birth))
		switch {
		case a.Birth[:short] != b.Birth[:short] || place == 0:
			return 1
		}
		return 2
	}
	if place == 2 || place == 1 && !a.Kind.IsPerson() {
		return 2
	}
	return 1
}

// samePlace compares where two nominees belong: 2 the same unit, quarter or address, 0 different ones, 1 not told.
func (reg *register) samePlace(a, b award.Nominee) int {
	told := false
	for _, pair := range [][2]string{{reg.placeOf(a), reg.placeOf(b)}, {a.Address, b.Address}, {a.QuarterID, b.QuarterID}} {
		if pair[0] == "" || pair[1] == "" {
			continue
		}
		if reg.fold(pair[0]) == reg.fold(pair[1]) {
			return 2
		}
		told = true
	}
	if told {
		return 0
	}
	return 1
}

// formRow is what the id in a row of the office's own form stands for.
type formRow struct {
	nomination award.Nomination
	nominee    award.Nominee
}

// formRows reads what the ids in a form stand for; those that are gone are left out, and their rows are matched by name.
func formRows(tx *sqlite.Tx, ids []string) (map[string]formRow, error) {
	out := map[string]formRow{}
	for _, id := range ids {
		n, err := tx.Nomination(id)
		if err != nil && award.KindOf(err) == award.KindNotFound {
			continue
		}
		if err != nil {
			return nil, err
		}
		who, err := tx.Nominee(n.NomineeID)
		if err != nil {
			return nil, err
		}
		out[id] = formRow{n, who}
	}
	return out, nil
}
