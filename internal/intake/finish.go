package intake

import (
	"fmt"
	"strings"

	"guongsang/internal/award"
	"guongsang/internal/viet"
)

// errorValues reports formulas that failed in a column that matters.
func (e *entry) errorValues() {
	i, ok := e.reader.index(e.row)
	if !ok {
		return
	}
	for _, c := range e.reader.sheet.Rows[i].Cells {
		col := e.reader.table.byIndex[int(c.Col)]
		if col != nil && len(col.roles) > 0 && !col.has(roleOrder) && isErrorValue(c) {
			e.problem(col.index, fieldOf(col.roles[0]), value{message: sayErrorValue}, c.Value)
		}
	}
}

// finish settles what needs the whole row: the name, the kind, what the sections give, the checks across fields.
func (e *entry) finish() {
	if e.family != "" || e.given != "" {
		e.put(FieldName, strings.TrimSpace(e.family+" "+e.given), "", e.nameCol.index)
	}
	e.birthParts()
	s := e.subject()
	if e.fields[FieldName] != "" {
		e.fields[FieldName] = s.name
		if s.honorific != "" {
			e.fields[fieldHonorifics] = s.honorific
		}
	}
	if e.atPlace && e.fields[FieldUnit] == "" && leadersOfPlaces.MatchString(e.fields[FieldPost]) {
		e.fields[FieldUnit] = e.fields[FieldAddress] // the head of a khóm works there
		delete(e.fields, FieldAddress)
	}
	if s.gender != "" {
		e.put(FieldGender, string(s.gender), "", e.at[FieldName])
	}
	e.fields[FieldKind] = string(e.kind(s))
	e.inherit()
	if e.fields[FieldName] == "" {
		col := 1
		if c := e.reader.table.with(roleName); c != nil {
			col = c.index
		} else if c := e.reader.table.with(roleFamily); c != nil {
			col = c.index
		}
		e.problem(col, FieldName, value{message: sayNoName}, "")
	}
	if msg := checkCitizenID(e.fields[FieldCitizenID], e.fields[FieldBirth], award.Gender(e.fields[FieldGender])); msg != "" {
		e.problem(e.at[FieldCitizenID], FieldCitizenID, value{message: msg}, e.fields[FieldCitizenID])
	}
	e.duplicate()
}

// subject reads the name; on the sheet of collectives of the office's own form it is taken as it was typed.
func (e *entry) subject() subject {
	name := e.fields[FieldName]
	if e.reader.ownForm && e.reader.context.subjectKind() == award.Collective {
		return subject{name: name, kind: award.Collective}
	}
	return readSubject(name)
}

func (e *entry) birthParts() {
	year := e.parts[roleYear]
	if year == "" || e.fields[FieldBirth] != "" {
		return
	}
	text := year
	if m := e.parts[roleMonth]; m != "" {
		text = m + "/" + text
		if d := e.parts[roleDay]; d != "" {
			text = d + "/" + text
		}
	}
	v := checkBirth(dateText(text))
	e.fields[FieldBirth] = v.text
	if v.text == "" {
		delete(e.fields, FieldBirth)
	}
	e.problem(e.at[FieldBirth], FieldBirth, v, text)
}

// kind decides what the subject is: what the row says, then the section, the title, the header, then the look of it.
func (e *entry) kind(s subject) award.SubjectKind {
	if k := e.fields[FieldKind]; k != "" {
		return award.SubjectKind(k)
	}
	if s.kind == award.Collective && e.fields[FieldBirth] != "" {
		return award.Individual // a family name that is also the word for a body, such as Đoàn
	}
	if s.kind != "" {
		return s.kind
	}
	if k := e.reader.context.subjectKind(); k != "" {
		return k
	}
	if e.nameCol != nil && e.nameCol.kind != "" {
		return e.nameCol.kind
	}
	if e.fields[FieldBirth] != "" || e.fields[FieldGender] != "" || s.honorific != "" || e.family != "" {
		return award.Individual
	}
	if s.name == "" || looksLikePerson(s.name) || looksLikePersonUpper(s.name) {
		return award.Individual
	}
	return award.Collective
}

// headerKind is the kind the header of the names speaks of; "Họ và tên, tên tập thể" speaks of none.
func headerKind(header string) award.SubjectKind {
	w := bare(header)
	switch k := kindIn(header); {
	case strings.Contains(w, "chu ho") || w == "ten ho":
		return award.Household
	case strings.Contains(w, "ho va ten") || strings.Contains(w, "ho ten") || strings.Contains(w, "ho va dem"):
		if k == "" && !strings.Contains(w, "tap the") && !strings.Contains(w, "don vi") || k == award.Individual {
			return award.Individual
		}
		return ""
	default:
		return k
	}
}

// inherit fills what the row leaves open from the sections above it.
func (e *entry) inherit() {
	ctx := &e.reader.context
	for _, f := range []string{FieldAward, FieldMovement, FieldUnit} {
		if e.fields[f] == "" {
			if v := ctx.value(f); v != "" {
				e.fields[f] = v
			}
		}
	}
	home := ctx.value(FieldAddress)
	if home == "" || strings.Contains(viet.Fold(e.fields[FieldName]), viet.Fold(home)) {
		return
	}
	switch old := e.fields[FieldAddress]; {
	case e.fields[FieldKind] == string(award.Collective):
		if e.fields[FieldUnit] == "" {
			e.fields[FieldUnit] = home
		}
	case old == "":
		e.fields[FieldAddress] = home
	case !strings.Contains(viet.Fold(old), viet.Fold(home)) && !leadersOfPlaces.MatchString(strings.ReplaceAll(strings.ToLower(old), "tổ", "")):
		e.fields[FieldAddress] = old + ", " + home
	}
}

// duplicate reports a row that says the same as an earlier one. A second award for the same person is no duplicate.
func (e *entry) duplicate() {
	e.key = rowKey(e.fields)
	if e.fields[FieldName] == "" {
		return
	}
	key := e.key + "|" + e.fields[FieldAward] + "|" + e.fields[FieldAchievement] + "|" + e.fields[FieldPost] + "|" + e.fields[FieldDecisionNumber]
	if first, ok := e.reader.seen[key]; ok {
		e.problem(e.at[FieldName], FieldName, value{message: fmt.Sprintf(sayDuplicate, first)}, e.fields[FieldName])
		return
	}
	e.reader.seen[key] = e.row
}
