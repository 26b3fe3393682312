package planfile

import (
	"regexp"
	"strconv"
	"strings"

	"guongsang/internal/award"
)

func itoa(n int) string { return strconv.Itoa(n) }

// criteriaLabel opens the criteria; the label may name the subjects ("Tiêu chuẩn đối với tập thể: …").
func (m *movementReader) criteriaLabel(f field, p paragraph) {
	if subjects := labelSubjects(f.label); len(subjects) > 0 {
		m.openBlock(subjects, p)
	}
	if f.value == "" {
		return
	}
	if emptyCriteria.MatchString(fold(f.value)) {
		return
	}
	for _, piece := range bySubject(f.value) {
		head, rest, found := strings.Cut(piece, ":")
		if subjects := subjectsOf(head, false); found && len(subjects) > 0 && strings.TrimSpace(rest) != "" {
			m.openBlock(subjects, p)
			piece = rest
		}
		m.item(piece, p)
	}
}

// bySubject parts "Tập thể: … Cá nhân: …" on one line into one piece per subject.
func bySubject(s string) []string {
	var pieces []string
	start := 0
	for _, at := range boundaries(s) {
		head, _, found := strings.Cut(s[at:], ":")
		if at > 0 && found && wordCount(head) <= 6 && startsUpper(head) && len(subjectsOf(head, false)) > 0 {
			pieces = append(pieces, s[start:at])
			start = at
		}
	}
	return append(pieces, s[start:])
}

// emptyCriteria is what stands behind a label and only announces the list.
var emptyCriteria = regexp.MustCompile(`^(?:gom|bao gom|cu the|nhu sau|cu the nhu sau)$`)

var labelRest = regexp.MustCompile(`^(?:gom|bao gom|cu the|nhu sau|chung|xet|xet chon|lua chon|binh xet|thi dua|khen thuong|danh gia|dien hinh|tien tien|cong nhan|duoc|doi voi|danh cho|cho|cua|la|,|\s)+`)

// labelSubjects returns the subjects a folded criteria label names.
func labelSubjects(label string) []award.SubjectKind {
	_, rest := labelKind(label)
	rest = labelRest.ReplaceAllString(strings.TrimSpace(rest), "")
	if strings.TrimSpace(rest) == "" {
		return nil
	}
	return subjectsOf(rest, true)
}

// subject opens a block where the paragraph is the head of one. A head inside a block for several subjects that has no
// items yet ("b) Cá nhân, hộ gia đình:" – "- Cá nhân: …") splits that block.
func (m *movementReader) subject(p paragraph) bool {
	kinds, rest := subjectHead(p, m.open == criteriaField || len(m.movement.Criteria) > 0)
	if len(kinds) == 0 {
		return false
	}
	if n := len(m.movement.Criteria); n > 0 && p.mark.isBullet() && m.outer.isStructural() && !m.joint {
		return false // "- Cá nhân …" is a point of the block of "a) …"
	}
	if m.joint {
		m.dropLast()
	}
	outer := m.outer
	m.openBlock(kinds, p)
	m.joint = rest == ""
	if p.mark.isBullet() && outer.isStructural() {
		m.outer = marker{} // the next bullet head splits again
	}
	if rest != "" {
		m.item(rest, p)
	}
	return true
}

func (m *movementReader) openBlock(kinds []award.SubjectKind, p paragraph) {
	m.open = criteriaField
	m.outer = p.mark
	m.joint = false
	m.movement.Criteria = append(m.movement.Criteria, award.DraftCriteria{Subjects: kinds})
	m.source(p.span(), "criteria."+itoa(len(m.movement.Criteria)-1))
}

func (m *movementReader) dropLast() {
	n := len(m.movement.Criteria) - 1
	delete(m.draft.Sources, "movements."+itoa(m.index)+".criteria."+itoa(n))
	m.movement.Criteria = m.movement.Criteria[:n]
}

// item adds a sentence to the open block; a plus below a point that ends with a colon stays part of it.
func (m *movementReader) item(text string, p paragraph) {
	if len(m.movement.Criteria) == 0 {
		m.openBlock(nil, p)
		m.outer = marker{}
	}
	block := &m.movement.Criteria[len(m.movement.Criteria)-1]
	m.joint = false
	path := "criteria." + itoa(len(m.movement.Criteria)-1)
	m.extend(p.span(), path)
	if n := len(block.Items); n > 0 && p.mark.kind == plusMark && strings.Contains(block.Items[n-1], ":") && pointOpen(block.Items[n-1]) {
		block.Items[n-1] += " " + p.text
		m.extend(p.span(), path+".items."+itoa(n-1))
		return
	}
	if text = strings.TrimRight(strings.TrimSpace(text), "; "); text == "" {
		return
	}
	m.source(p.span(), path+".items."+itoa(len(block.Items)))
	block.Items = append(block.Items, text)
}

// pointOpen reports whether an item ends with a colon or already holds points in plus signs.
func pointOpen(item string) bool {
	return strings.HasSuffix(item, ":") || strings.Contains(item, ": + ")
}

// finishCriteria guesses subjects that are not named and drops blocks without items.
func (m *movementReader) finishCriteria() {
	kept := m.movement.Criteria[:0]
	for i, block := range m.movement.Criteria {
		if len(block.Items) == 0 {
			m.doubt(m.movement.Lines[0], "Phong trào “%s” có nhóm đối tượng không ghi tiêu chuẩn.", m.movement.Name)
			continue
		}
		if len(block.Subjects) == 0 {
			var sure bool
			block.Subjects, sure = impliedSubjects(m.movement.Name, block.Items)
			if sure {
				kept = append(kept, block)
				continue
			}
			line := m.draft.Sources["movements."+itoa(m.index)+".criteria."+itoa(i)][0]
			m.doubt(line, "Tiêu chuẩn của phong trào “%s” không ghi rõ cho đối tượng nào. Hãy kiểm tra lại đối tượng.", m.movement.Name)
		}
		kept = append(kept, block)
	}
	m.movement.Criteria = kept
}
