package planfile

import (
	"cmp"
	"math"
	"slices"
	"strings"
)

// rule is a straight line drawn on a page, upright or level: at is its x or y, from and to its ends.
type rule struct {
	upright      bool
	at, from, to float64
}

// Lines are drawn as strokes or as thin boxes; a box thinner than this is a line. Lines of one border differ a little.
const (
	thinBox       = 3.0
	ruleTolerance = 2.5
	minRule       = 8.0
)

// newRule returns the line between two points; ok is false where it slants or is too short to border a cell.
func newRule(x0, y0, x1, y1 float64) (rule, bool) {
	w, h := math.Abs(x1-x0), math.Abs(y1-y0)
	switch {
	case w <= thinBox && h >= minRule:
		return rule{true, (x0 + x1) / 2, math.Min(y0, y1), math.Max(y0, y1)}, true
	case h <= thinBox && w >= minRule:
		return rule{false, (y0 + y1) / 2, math.Min(x0, x1), math.Max(x0, x1)}, true
	}
	return rule{}, false
}

// boxRules returns the line a thin box is, or the four sides of a wide one.
func boxRules(x0, y0, x1, y1 float64) []rule {
	if r, ok := newRule(x0, y0, x1, y1); ok {
		return []rule{r}
	}
	var sides []rule
	for _, s := range [][4]float64{{x0, y0, x0, y1}, {x1, y0, x1, y1}, {x0, y0, x1, y0}, {x0, y1, x1, y1}} {
		if r, ok := newRule(s[0], s[1], s[2], s[3]); ok {
			sides = append(sides, r)
		}
	}
	return sides
}

// band is one row of a table: what lies between two level lines, with the upright lines that part its cells.
type band struct {
	low, high float64
	columns   []float64
}

// Tables of fewer columns lay out a page; four upright lines border three columns.
const minColumnLines = 4

// bands finds the rows of tables on a page from its lines.
func bands(rules []rule) []band {
	if len(rules) > 5000 {
		return nil // a drawing, not a table
	}
	var levels []float64
	for _, r := range rules {
		if !r.upright {
			levels = append(levels, r.at)
		}
	}
	levels = distinct(levels)
	var out []band
	for i := len(levels) - 1; i > 0; i-- {
		b := band{low: levels[i-1], high: levels[i]}
		middle := (b.low + b.high) / 2
		if b.high-b.low < minRule {
			continue
		}
		for _, r := range rules {
			if r.upright && r.from <= middle && r.to >= middle {
				b.columns = append(b.columns, r.at)
			}
		}
		if b.columns = distinct(b.columns); len(b.columns) < minColumnLines {
			continue
		}
		// A level line under some cells only belongs to a row with merged cells: it parts no row.
		if n := len(out); n > 0 && math.Abs(out[n-1].low-b.high) < ruleTolerance && !covers(rules, b.high, b.columns) {
			out[n-1].low = b.low
			continue
		}
		out = append(out, b)
	}
	return out
}

// distinct sorts positions and makes one of those that lie together.
func distinct(at []float64) []float64 {
	slices.Sort(at)
	var out []float64
	for _, v := range at {
		if n := len(out); n > 0 && v-out[n-1] < ruleTolerance {
			continue
		}
		out = append(out, v)
	}
	return out
}

// covers reports whether level lines at a height run under nearly the whole width of the columns.
func covers(rules []rule, at float64, columns []float64) bool {
	left, right := columns[0], columns[len(columns)-1]
	var parts []rule
	for _, r := range rules {
		if !r.upright && math.Abs(r.at-at) < ruleTolerance {
			parts = append(parts, r)
		}
	}
	slices.SortFunc(parts, func(a, b rule) int { return cmp.Compare(a.from, b.from) })
	covered, end := 0.0, left
	for _, r := range parts {
		from, to := math.Max(r.from, end), math.Min(r.to, right)
		if to > from {
			covered += to - from
			end = to
		}
	}
	return covered >= 0.85*(right-left)
}

// tableRow is a row of a table with its place.
type tableRow struct {
	y     float64
	cells []string
}

// takeTables parts the glyphs of a page into those of tables, as rows of cells, and the others.
func (p page) takeTables() (rest page, rows []tableRow) {
	found := bands(p.rules)
	if len(found) == 0 {
		return p, nil
	}
	cells := make([][]page, len(found))
	for i, b := range found {
		cells[i] = make([]page, len(b.columns)-1)
	}
	for _, g := range p.glyphs {
		i, j := placeInBands(found, g)
		if i < 0 {
			rest.glyphs = append(rest.glyphs, g)
			continue
		}
		cells[i][j].glyphs = append(cells[i][j].glyphs, g)
	}
	for i, b := range found {
		row := tableRow{y: b.high}
		for _, c := range cells[i] {
			var lines []string
			for _, l := range c.rows() {
				lines = append(lines, l.text)
			}
			row.cells = append(row.cells, joinCell(lines))
		}
		if strings.TrimSpace(strings.Join(row.cells, "")) != "" {
			rows = append(rows, row)
		}
	}
	return rest, rows
}

// placeInBands finds the row and the column a glyph stands in, or -1.
func placeInBands(found []band, g glyph) (row, column int) {
	for i, b := range found {
		if g.y < b.low || g.y > b.high {
			continue
		}
		for j := 1; j < len(b.columns); j++ {
			if g.x >= b.columns[j-1]-1 && g.x < b.columns[j]-1 {
				return i, j - 1
			}
		}
	}
	return -1, -1
}

// joinCell joins the lines of a cell, which are broken by its width, unless a new point begins. A dash in a cell that
// does not begin with one may stand inside a name (chính trị - xã hội).
func joinCell(lines []string) string {
	var b strings.Builder
	dashed := false
	for i, l := range lines {
		m, rest := parseMarker(l)
		if i == 0 {
			dashed = m.kind == dashMark
		}
		switch {
		case i == 0:
		case m.kind == noMarker, m.kind == dashMark && !dashed && startsLower(rest) && !endsSentence(lines[i-1]):
			b.WriteByte(' ')
		default:
			b.WriteByte('\n')
		}
		b.WriteString(l)
	}
	return b.String()
}
