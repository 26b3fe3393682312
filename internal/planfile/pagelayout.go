package planfile

import (
	"cmp"
	"math"
	"regexp"
	"slices"
	"strings"
)

// page is what is shown on one page of a PDF: its glyphs and the straight lines drawn on it.
type page struct {
	glyphs []glyph
	rules  []rule
}

// textLine is glyphs on one base line, from left to right.
type textLine struct {
	glyphs    []glyph
	y, size   float64
	x0, x1    float64
	text, raw string
}

// layout rebuilds the lines of a page from the places of its glyphs: rows of bordered tables as rows, base lines from
// top to bottom, words by gaps, columns by wide gaps (as tabs), paragraphs by white space (as blank lines). The number
// of the page goes away.
func (p page) layout() []line {
	rest, tables := p.takeTables()
	rows := dropPageNumber(rest.rows())
	left, right := margins(rows)
	gap := usualGap(rows)
	var lines []line
	for i, r := range rows {
		for len(tables) > 0 && tables[0].y > r.y {
			lines = append(lines, newRow(tables[0].cells, make([]bool, len(tables[0].cells))))
			tables = tables[1:]
		}
		if i > 0 && rows[i-1].y-r.y > gap*1.45 {
			lines = append(lines, newLine(""))
		}
		raw := r.raw
		if r.x0 > (left+right)/2 {
			raw = "\t" + raw
		}
		l := newLine(raw)
		l.placed = true
		l.begins = r.x0 > left+r.size
		l.full = r.x1 > right-4*r.size // less room than a long syllable needs
		lines = append(lines, l)
	}
	for _, t := range tables {
		lines = append(lines, newRow(t.cells, make([]bool, len(t.cells))))
	}
	return lines
}

// rows groups glyphs by base line. Glyphs of one line differ a little in height (superscripts, other fonts).
func (p page) rows() []textLine {
	glyphs := slices.Clone(p.glyphs)
	slices.SortStableFunc(glyphs, func(a, b glyph) int { return cmp.Compare(b.y, a.y) })
	var rows []textLine
	for _, g := range glyphs {
		if g.size <= 0 || math.IsNaN(g.x+g.y) {
			continue
		}
		if n := len(rows); n > 0 && rows[n-1].y-g.y < 0.45*math.Max(rows[n-1].size, g.size) {
			rows[n-1].glyphs = append(rows[n-1].glyphs, g)
			rows[n-1].size = math.Max(rows[n-1].size, g.size)
			continue
		}
		rows = append(rows, textLine{glyphs: []glyph{g}, y: g.y, size: g.size})
	}
	out := rows[:0]
	for _, r := range rows {
		r.build()
		if r.text != "" {
			out = append(out, r)
		}
	}
	return out
}

// build writes the text of a line: a space where glyphs stand apart and the file has none, a tab where a column ends.
func (r *textLine) build() {
	slices.SortStableFunc(r.glyphs, func(a, b glyph) int { return cmp.Compare(a.x, b.x) })
	var b strings.Builder
	end := math.Inf(-1)
	r.x0 = math.Inf(1)
	spaced := true
	for i, g := range r.glyphs {
		if i > 0 && g.text == r.glyphs[i-1].text && math.Abs(g.x-r.glyphs[i-1].x) < 0.05*g.size {
			continue // bold that is drawn by writing twice
		}
		blank := strings.TrimSpace(g.text) == ""
		if !blank {
			switch gap := g.x - end; {
			case b.Len() > 0 && gap > 2.2*g.size:
				b.WriteByte('\t')
			case b.Len() > 0 && gap > 0.17*g.size && !spaced:
				b.WriteByte(' ')
			}
			r.x0, r.x1 = math.Min(r.x0, g.x), math.Max(r.x1, g.x+g.w)
			end = g.x + g.w
		}
		if blank && spaced {
			continue
		}
		b.WriteString(g.text)
		spaced = blank
	}
	r.raw = b.String()
	r.text = strings.TrimSpace(r.raw)
}

// margins returns where most lines start and the rightmost end that several lines reach.
func margins(rows []textLine) (left, right float64) {
	if len(rows) == 0 {
		return 0, 0
	}
	starts, ends := make([]float64, len(rows)), make([]float64, len(rows))
	for i, r := range rows {
		starts[i], ends[i] = r.x0, r.x1
	}
	slices.Sort(starts)
	slices.Sort(ends)
	return starts[len(starts)/20], ends[len(ends)*19/20]
}

// usualGap returns the distance between base lines that is most common: that of lines within a paragraph.
func usualGap(rows []textLine) float64 {
	var gaps []float64
	for i := 1; i < len(rows); i++ {
		gaps = append(gaps, rows[i-1].y-rows[i].y)
	}
	if len(gaps) == 0 {
		return math.Inf(1)
	}
	slices.Sort(gaps)
	return gaps[len(gaps)/4]
}

var pageNumber = regexp.MustCompile(`^(?:(?:Trang|trang)\s*)?[-–—]?\s*\d{1,3}\s*(?:/\s*\d{1,3})?\s*[-–—]?$`)

// dropPageNumber takes the number of the page from the top or the bottom.
func dropPageNumber(rows []textLine) []textLine {
	if len(rows) > 1 && pageNumber.MatchString(rows[0].text) {
		rows = rows[1:]
	}
	if n := len(rows); n > 1 && pageNumber.MatchString(rows[n-1].text) {
		rows = rows[:n-1]
	}
	return rows
}
