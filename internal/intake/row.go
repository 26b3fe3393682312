package intake

import (
	"strings"

	"guongsang/internal/award"
	"guongsang/internal/sheet"
	"guongsang/internal/viet"
)

// entry is a row on its way from cells to fields.
type entry struct {
	reader   *sheetReader
	row      int
	fields   map[string]string
	at       map[string]int // field → the column it came from
	problems []CellProblem
	family   string
	given    string
	nameCol  *column
	key      string
	atPlace  bool            // the residence comes from a column of units and residences
	parts    map[role]string // day, month, year of birth in columns of their own
}

// take reads a row of the list.
func (r *sheetReader) take(row int, cells []place) {
	e := &r.entry
	e.begin(r, row)
	if len(r.fill) > 0 {
		cells = r.addMerged(row, cells)
	}
	for _, p := range cells {
		if c := r.table.byIndex[p.col]; c != nil && len(c.roles) > 0 {
			e.read(c, p)
		}
	}
	e.errorValues()
	e.finish()
	out := RowPreview{Row: row, Hidden: r.sheet.RowHidden(row), Fields: e.fields, Problems: e.problems, Cells: make([]CellText, 0, len(cells)), key: e.key}
	for _, p := range cells {
		out.Cells = append(out.Cells, CellText{p.col, p.text})
	}
	if out.Problems == nil {
		out.Problems = []CellProblem{}
	}
	r.out.Rows = append(r.out.Rows, out)
}

// begin empties the entry for another row; what the preview keeps is made anew.
func (e *entry) begin(r *sheetReader, row int) {
	clear(e.at)
	clear(e.parts)
	if e.at == nil {
		e.at, e.parts = map[string]int{}, map[role]string{}
	}
	*e = entry{reader: r, row: row, fields: make(map[string]string, len(r.table.columns)), at: e.at, parts: e.parts}
}

// problem reports a cell. The sentence is empty where there is nothing to report.
func (e *entry) problem(col int, field string, v value, original string) {
	if v.message == "" {
		return
	}
	e.problems = append(e.problems, CellProblem{Row: e.row, Column: col, Field: field, Message: v.message,
		Original: original, Suggestion: v.suggestion, Missing: field == FieldName && v.message == sayNoName})
}

// put fills a field; a second column with the same field adds to it.
func (e *entry) put(field, text, sep string, col int) {
	text = strings.TrimSpace(text)
	if !longFields[role(field)] {
		text = strings.Trim(text, " ,;-–—")
	}
	if text == "" {
		return
	}
	if old := e.fields[field]; old != "" && sep != "" {
		if !strings.Contains(viet.Fold(old), viet.Fold(text)) {
			e.fields[field] = old + sep + text
		}
		return
	}
	if e.fields[field] == "" {
		e.fields[field] = text
		e.at[field] = col
	}
}

// read gives the value of one cell to the fields of its column.
func (e *entry) read(c *column, p place) {
	switch {
	case c.has(roleMark):
		if isMark(p.text) {
			e.put(FieldAward, c.mark, "; ", c.index)
		} else {
			e.put(FieldAward, p.text, "; ", c.index)
		}
	case c.has(roleBirth) && (c.has(roleMale) || c.has(roleFemale)):
		e.birthByGender(c, p)
	case c.has(roleMale) || c.has(roleFemale):
		if isMark(p.text) {
			e.gender(genderOf(c), c.index, p.text)
		} else if g, ok := genderWord(p.text); ok {
			e.gender(g, c.index, p.text)
		}
	case len(c.roles) == 1:
		e.single(c.roles[0], c, p)
	default:
		e.combined(c, p)
	}
}

func genderOf(c *column) award.Gender {
	if c.has(roleMale) {
		return award.Male
	}
	return award.Female
}

func (e *entry) gender(g award.Gender, col int, original string) {
	if old := e.fields[FieldGender]; old != "" && old != string(g) {
		e.problem(col, FieldGender, value{message: sayGenderBoth}, original)
		return
	}
	e.put(FieldGender, string(g), "", col)
}

func (e *entry) birthByGender(c *column, p place) {
	if g, ok := genderWord(p.text); ok { // the word itself instead of a year
		e.gender(g, c.index, p.text)
		return
	}
	e.gender(genderOf(c), c.index, p.text)
	if !isMark(p.text) || p.cell.Kind == sheet.Date {
		e.date(FieldBirth, c, p)
	}
}

func (e *entry) date(field string, c *column, p place) {
	v := readDate(p.cell, p.text)
	if v.message == sayDateLocal && c.local {
		v.message, v.suggestion = "", ""
	}
	if field == FieldBirth {
		v = checkBirth(v)
	}
	e.put(field, v.text, "", c.index)
	e.problem(c.index, field, v, p.text)
}

// longFields keep their line breaks when they come from the office's own form, where people write paragraphs.
var longFields = map[role]bool{roleAchievement: true, roleHistory: true, roleStructure: true, roleFunctions: true, roleCommended: true, roleNote: true}

// single reads a cell of a column that gives one field.
func (e *entry) single(r role, c *column, p place) {
	switch r {
	case roleOrder, roleWho, roleAsked:
	case roleName:
		e.name(c, p.text, splitLines(e.reader.lines(p.cell)))
	case roleFamily:
		e.family, e.nameCol = p.text, c
	case roleGiven:
		e.given = p.text
		if e.nameCol == nil {
			e.nameCol = c
		}
	case roleGender:
		if g, ok := genderWord(p.text); ok {
			e.gender(g, c.index, p.text)
		} else {
			e.problem(c.index, FieldGender, value{message: sayGenderUnread}, p.text)
		}
	case roleBirth:
		e.date(FieldBirth, c, p)
	case roleDate:
		e.date(FieldDecisionDate, c, p)
	case roleDay, roleMonth, roleYear:
		e.parts[r] = p.text
		e.at[FieldBirth] = c.index
	case roleKind:
		if c.mark != "" {
			if isMark(p.text) {
				e.put(FieldKind, string(kindIn(c.mark)), "", c.index)
			}
		} else if k, ok := kindWord(p.text); ok {
			e.put(FieldKind, string(k), "", c.index)
		} else {
			e.problem(c.index, FieldKind, value{message: sayKindUnread}, p.text)
		}
	case roleCitizen:
		v := readCitizenID(p.cell, p.text)
		e.put(FieldCitizenID, v.text, "", c.index)
		e.problem(c.index, FieldCitizenID, v, p.text)
	case rolePlace:
		place := splitPosting(p.text, true)
		e.atPlace = place.address != "" && e.fields[FieldAddress] == ""
		e.posting(place, c.index, false)
	case roleNumber, roleDecision:
		e.decision(c, p)
	case roleAddress:
		e.put(FieldAddress, withPrefix(c.prefix, p.text), ", ", c.index)
	case roleUnit:
		e.put(FieldUnit, p.text, ", ", c.index)
	default:
		text := p.text
		if longFields[r] && e.reader.ownForm {
			text = e.reader.lines(p.cell)
		}
		e.put(string(r), text, "; ", c.index)
	}
}

// name takes the name out of a cell; parted is the text with its lines parted by commas. A post, a unit or a year beside
// the name of a person goes where it belongs, also where the header speaks of the name alone.
func (e *entry) name(c *column, text, parted string) {
	if e.fields[FieldName] != "" {
		if e.fields[FieldName] != text {
			e.problem(c.index, FieldName, value{message: sayTwoNames}, text)
		}
		return
	}
	e.nameCol = c
	if name, rest := splitName(parted); rest != "" && len(c.roles) == 1 && !e.reader.ownForm && looksLikePerson(afterHonorific(name)) {
		switch {
		case isPost(rest) && (e.reader.table.with(roleUnit) != nil || e.reader.table.with(rolePost) != nil):
			e.put(FieldPost, rest, ", ", c.index)
			text = name
		case isPost(rest):
			e.posting(splitPosting(rest, true), c.index, true)
			text = name
		case looksLikeDate(strings.TrimPrefix(spoken(rest), "sinh năm ")):
			e.birthInside(c, rest)
			text = name
		}
	}
	e.put(FieldName, text, "", c.index)
}

func afterHonorific(name string) string {
	_, bare := viet.SplitHonorific(name)
	return bare
}

// posting stores the parts of a post with a unit or residence. A text in a column of units and residences that is
// neither is a unit.
func (e *entry) posting(p posting, col int, hasPost bool) {
	if !hasPost && p.post != "" {
		p.unit = strings.TrimSuffix(p.post+", "+p.unit, ", ")
		p.post = ""
	}
	e.put(FieldPost, p.post, ", ", col)
	e.put(FieldUnit, p.unit, ", ", col)
	e.put(FieldAddress, p.address, ", ", col)
}

func (e *entry) decision(c *column, p place) {
	if p.cell.Kind == sheet.Date {
		if c.has(roleDecision) {
			e.date(FieldDecisionDate, c, p)
			return
		}
		e.problem(c.index, FieldDecisionNumber, value{message: sayNumberIsDate}, p.text)
		return
	}
	number, date := splitDecision(p.text)
	e.put(FieldDecisionNumber, number, "; ", c.index)
	e.put(FieldDecisionDate, date.text, "", c.index)
	e.problem(c.index, FieldDecisionDate, date, p.text)
}

// combined parts a cell of a column that gives several fields.
func (e *entry) combined(c *column, p place) {
	text := splitLines(e.reader.lines(p.cell))
	roles := c.roles
	if c.has(roleName) {
		name, rest := splitName(text)
		if roles[0] != roleName && rest != "" && isPost(name) && !isPost(rest) {
			name, rest = rest, name
		}
		e.name(c, name, name)
		text = rest
		m := meaning{roles: roles}
		m.drop(roleName)
		roles = m.roles
	}
	if (meaning{roles: roles}).has(roleBirth) {
		text = e.birthInside(c, text)
	}
	if (meaning{roles: roles}).has(roleGender) {
		text = e.genderInside(c, text)
	}
	e.rest(c, roles, text)
}

func (e *entry) rest(c *column, roles []role, text string) {
	m := meaning{roles: roles}
	m.drop(roleBirth)
	m.drop(roleGender)
	text = strings.Trim(text, " ,;-–—()")
	switch {
	case text == "" || len(m.roles) == 0:
	case m.has(roleNumber) || m.has(roleDecision):
		number, date := splitDecision(text)
		if m.has(roleAward) { // "Giấy khen, QĐ số 12/QĐ-UBND ngày …"
			before, _, _ := strings.Cut(text, number)
			e.put(FieldAward, strings.Trim(decisionTail.ReplaceAllString(before, ""), " ,;-("), "; ", c.index)
		}
		e.put(FieldDecisionNumber, number, "; ", c.index)
		e.put(FieldDecisionDate, date.text, "", c.index)
		e.problem(c.index, FieldDecisionDate, date, text)
	case m.has(rolePost):
		home := m.has(rolePlace) || m.has(roleAddress)
		if !home && !m.has(roleUnit) {
			e.segments(m.roles, text, c.index)
			return
		}
		e.posting(splitPosting(text, home), c.index, true)
	case m.has(rolePlace):
		e.posting(splitPosting(text, true), c.index, false)
	default:
		e.segments(m.roles, text, c.index)
	}
}

// segments gives the parts of a text to the roles in their order; what is left over goes to the last.
func (e *entry) segments(roles []role, text string, col int) {
	parts := strings.FieldsFunc(text, func(r rune) bool { return r == ';' })
	if len(parts) < len(roles) {
		parts = strings.SplitN(text, ",", len(roles))
	}
	for i, r := range roles {
		if i >= len(parts) {
			return
		}
		t := strings.TrimSpace(parts[i])
		if i == len(roles)-1 {
			t = strings.TrimSpace(strings.Join(parts[i:], ","))
		}
		e.put(string(r), t, "; ", col)
	}
}

func (e *entry) birthInside(c *column, text string) string {
	m := dateInText.FindString(text)
	if m == "" {
		return text
	}
	v := checkBirth(dateText(strings.ReplaceAll(m, " ", "")))
	e.put(FieldBirth, v.text, "", c.index)
	e.problem(c.index, FieldBirth, v, text)
	before, after, _ := strings.Cut(text, m)
	return strings.Trim(strings.TrimRight(birthWords.ReplaceAllString(before, ""), " ,;-–("), " ") + " " + strings.Trim(after, " ,;-–)")
}

func (e *entry) genderInside(c *column, text string) string {
	parts := strings.FieldsFunc(text, func(r rune) bool { return r == ',' || r == ';' || r == '-' })
	for _, p := range parts {
		if g, ok := genderWord(p); ok {
			e.gender(g, c.index, p)
			return strings.Trim(strings.Replace(text, p, "", 1), " ,;-")
		}
	}
	return text
}
