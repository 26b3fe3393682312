package planfile

import (
	"regexp"
	"strings"

	"guongsang/internal/award"
)

// columns says which column of a table holds what; -1 where none does.
type columns struct{ ordinal, name, lead, coordinators, period, criteria int }

var (
	nameColumn    = regexp.MustCompile(`\b(?:phong trao|cuoc van dong)\b`)
	ordinalColumn = regexp.MustCompile(`^(?:stt|tt|so tt|so thu tu)$`)
)

// readMovementTables reads movements that are rows of a table with a column for the movement and one for the lead.
func (r *reader) readMovementTables() {
	for i := 0; i < len(r.paras); i++ {
		if r.paras[i].cells == nil {
			continue
		}
		stop := i
		for stop < len(r.paras) && r.paras[stop].cells != nil {
			stop++
		}
		if cols, ok := tableColumns(r.paras[i].cells); ok {
			r.readTableRows(i+1, stop, cols)
		}
		i = stop
	}
}

// tableColumns reads the header of a table of movements.
func tableColumns(header []string) (columns, bool) {
	c := columns{-1, -1, -1, -1, -1, -1}
	for i, cell := range header {
		text := fold(cell)
		kind, _ := labelKind(text)
		switch {
		case ordinalColumn.MatchString(text):
			c.ordinal = i
		case c.name < 0 && nameColumn.MatchString(text) && kind != periodField && kind != criteriaField:
			c.name = i
		case kind == criteriaField:
			c.criteria = i
		case kind == periodField:
			c.period = i
		case kind == coordinatorField:
			c.coordinators = i
		case kind == leadField && c.lead < 0:
			c.lead = i
		}
	}
	return c, c.name >= 0 && (c.lead >= 0 || c.coordinators >= 0 || c.period >= 0 || c.criteria >= 0)
}

func (r *reader) readTableRows(from, to int, cols columns) {
	var above []string
	for i := from; i < to; i++ {
		p := r.paras[i]
		cells := filledDown(p, above)
		above = cells
		name := strings.Join(strings.Fields(cell(cells, cols.name)), " ")
		if name == "" || isColumnNumbers(p.cells) || len(p.cells) < 3 {
			continue
		}
		if _, header := tableColumns(p.cells); header {
			continue // repeated on the next page
		}
		r.readTableRow(p, cells, cols, name)
	}
}

// filledDown completes cells that a vertical merge leaves empty.
func filledDown(p paragraph, above []string) []string {
	cells := make([]string, len(p.cells))
	copy(cells, p.cells)
	for i := range cells {
		if i < len(p.merge) && p.merge[i] && cells[i] == "" && i < len(above) {
			cells[i] = above[i]
		}
	}
	return cells
}

func cell(cells []string, i int) string {
	if i < 0 || i >= len(cells) {
		return ""
	}
	return strings.TrimSpace(cells[i])
}

// isColumnNumbers tells the row "(1) (2) (3)" under a header.
func isColumnNumbers(cells []string) bool {
	for i, c := range cells {
		if strings.Trim(c, "()") != itoa(i+1) {
			return false
		}
	}
	return true
}

func (r *reader) readTableRow(p paragraph, cells []string, cols columns, name string) {
	m := &movementReader{reader: r, index: len(r.draft.Movements)}
	row := paragraph{text: name, first: p.first, last: p.last}
	row.finish()
	m.movement.Name = movementName(row)
	m.movement.Ordinal = strings.Trim(cell(cells, cols.ordinal), ". ")
	if m.movement.Ordinal == "" {
		m.movement.Ordinal = ordinalOf(row)
	}
	m.movement.Mode = award.LeadAssigned
	m.movement.Lines = p.span()
	m.source(p.span(), "name")
	if lead := cell(cells, cols.lead); lead != "" {
		m.lead(flat(lead), p)
	}
	m.explicit = cols.coordinators >= 0
	m.coordinators(listed(cell(cells, cols.coordinators)), p)
	if when := cell(cells, cols.period); when != "" {
		m.period(flat(when), p)
	}
	m.cellCriteria(cell(cells, cols.criteria), p)
	m.finish()
}

// cellCriteria reads the lines of a cell like the paragraphs of a movement.
func (m *movementReader) cellCriteria(text string, p paragraph) {
	if text == "" {
		return
	}
	m.open = criteriaField
	for s := range strings.SplitSeq(text, "\n") {
		if s = strings.TrimSpace(s); s == "" {
			continue
		}
		inner := paragraph{text: s, first: p.first, last: p.last}
		inner.finish()
		m.paragraph(inner)
	}
}

func flat(s string) string { return strings.Join(strings.Fields(s), " ") }

// listed drops the bullets of a list in a cell and keeps its lines apart. A line that goes on in small letters belongs
// to the one before.
func listed(s string) string {
	var b strings.Builder
	for line := range strings.SplitSeq(s, "\n") {
		_, body := parseMarker(strings.TrimSpace(line))
		if body == "" {
			continue
		}
		switch {
		case b.Len() == 0:
		case startsLower(body) && !startsParty(body):
			b.WriteByte(' ')
		default:
			b.WriteByte('\n')
		}
		b.WriteString(body)
	}
	return b.String()
}
