package intake

import (
	"slices"
	"strings"

	"guongsang/internal/sheet"
	"guongsang/internal/viet"
)

// maxLegacySample is how many texts of a column decide about its encoding; more would not change the answer.
const maxLegacySample = 120

// maxFilled bounds what damaged merges can cost; a real list has a few thousand places filled down.
const maxFilled = 500_000

// grid shows a sheet as a person sees it: merged cells filled down, old encodings read, error values as nothing.
type grid struct {
	sheet    *sheet.Sheet
	fill     map[int][]sheet.Range // row → the merged cells that reach into it from above
	merges   map[[2]int]sheet.Range
	encoding map[fontColumn]string
	legacy   map[int]bool // columns that were converted
}

type fontColumn struct {
	col  int32
	font string
}

func newGrid(s *sheet.Sheet) *grid {
	g := &grid{sheet: s, fill: map[int][]sheet.Range{}, merges: map[[2]int]sheet.Range{}, legacy: map[int]bool{}}
	filled := 0
	for _, m := range s.Merges {
		g.merges[[2]int{m.FirstRow, m.FirstCol}] = m
		for row := m.FirstRow + 1; row <= min(m.LastRow, s.LastRow) && filled < maxFilled; row++ {
			g.fill[row] = append(g.fill[row], m)
			filled++
		}
	}
	g.findEncodings()
	return g
}

// findEncodings decides per column and font whether its texts are in an old encoding: lists are pasted together from
// several sources, and one column may hold both, so texts that are Unicode Vietnamese do not vote.
func (g *grid) findEncodings() {
	g.encoding = map[fontColumn]string{}
	samples := map[fontColumn][]string{}
	for i := range g.sheet.Rows {
		for j := range g.sheet.Rows[i].Cells {
			c := &g.sheet.Rows[i].Cells[j]
			if c.Kind != sheet.Text || !mayBeLegacy(c.Value) {
				continue
			}
			k := fontColumn{c.Col, c.Style.Font}
			if len(samples[k]) < maxLegacySample {
				samples[k] = append(samples[k], c.Value)
			}
		}
	}
	for k, texts := range samples {
		if enc := viet.DetectLegacy(texts, k.font); enc != viet.Unicode {
			g.encoding[k] = enc
		}
	}
}

// mayBeLegacy reports whether a text holds letters of the upper half of Latin-1, which the old encodings use, and none
// that only Unicode Vietnamese has.
func mayBeLegacy(s string) bool {
	high := strings.IndexFunc(s, func(r rune) bool { return r >= 0xA1 && r <= 0xFF }) >= 0
	return high && viet.DetectLegacy([]string{s}, ".VnTime") != viet.Unicode
}

// cell returns the cell at a place, or the one that is merged over it from above.
func (g *grid) cell(row, col int) sheet.Cell {
	for _, m := range g.fill[row] {
		if m.FirstCol == col {
			return g.sheet.At(m.FirstRow, col)
		}
	}
	return g.sheet.At(row, col)
}

// text returns the words of a cell on one line; nothing for an error value.
func (g *grid) text(c sheet.Cell) string {
	if isErrorValue(c) {
		return ""
	}
	t := g.decoded(c)
	if isClean(t) {
		return t
	}
	return viet.Clean(t)
}

// isClean reports whether a text needs no cleaning: composed letters, single spaces, nothing around. Most texts do not,
// and looking is far cheaper than cleaning.
func isClean(s string) bool {
	space := true
	for _, r := range s {
		switch {
		case r == ' ':
			if space {
				return false
			}
			space = true
			continue
		case r < ' ' || r > 0x7E && r < 0xA1 || r == 0xAD:
			return false
		case r >= 0x250 && (r < 0x1EA0 || r > 0x1EF9) && r != '–' && r != '“' && r != '”' && r != '…':
			return false
		}
		space = false
	}
	return !space || s == ""
}

// lines returns the words of a cell with its line breaks.
func (g *grid) lines(c sheet.Cell) string {
	if isErrorValue(c) {
		return ""
	}
	return viet.CleanLines(g.decoded(c))
}

func (g *grid) decoded(c sheet.Cell) string {
	t := c.Text()
	if c.Kind == sheet.Text && len(g.encoding) > 0 {
		if enc, ok := g.encoding[fontColumn{c.Col, c.Style.Font}]; ok {
			if d := viet.Decode(enc, t); d != t {
				g.legacy[int(c.Col)] = true
				return d
			}
		}
	}
	return t
}

// isErrorValue tells #N/A and its like, also where they were pasted as text.
func isErrorValue(c sheet.Cell) bool {
	if c.Kind == sheet.Error {
		return true
	}
	if c.Kind != sheet.Text || !strings.HasPrefix(c.Value, "#") {
		return false
	}
	switch strings.ToUpper(strings.TrimSpace(c.Value)) {
	case "#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#####", "########":
		return true
	}
	return false
}

// place is a filled cell of a row with its text.
type place struct {
	col  int
	text string
	cell sheet.Cell
	wide int // columns it is merged over, 1 when not merged
	tall int
}

// row returns the cells of a row that show something, values merged from above included when filled is set.
func (g *grid) row(row int, filled bool) []place { return g.rowInto(nil, row, filled) }

// rowInto is row with a slice to use again.
func (g *grid) rowInto(out []place, row int, filled bool) []place {
	out = out[:0]
	if i, ok := g.index(row); ok {
		out = slices.Grow(out, len(g.sheet.Rows[i].Cells))
		for _, c := range g.sheet.Rows[i].Cells {
			if t := g.text(c); t != "" {
				p := place{col: int(c.Col), text: t, cell: c, wide: 1, tall: 1}
				if m, ok := g.merges[[2]int{row, p.col}]; ok {
					p.wide, p.tall = m.LastCol-m.FirstCol+1, m.LastRow-m.FirstRow+1
				}
				out = append(out, p)
			}
		}
	}
	if filled && len(g.fill) > 0 {
		out = g.addMerged(row, out)
	}
	return out
}

// addMerged adds the values that reach into the row from a merged cell above.
func (g *grid) addMerged(row int, out []place) []place {
	for _, m := range g.fill[row] {
		col := m.FirstCol
		c := g.sheet.At(m.FirstRow, col)
		if t := g.text(c); t != "" {
			i := len(out)
			for i > 0 && out[i-1].col >= col {
				i--
			}
			if i < len(out) && out[i].col == col {
				continue // damaged: a value inside a merged cell
			}
			out = append(out[:i], append([]place{{col: col, text: t, cell: c, wide: 1, tall: 1}}, out[i:]...)...)
		}
	}
	return out
}

func (g *grid) index(row int) (int, bool) {
	rows := g.sheet.Rows
	lo, hi := 0, len(rows)
	for lo < hi {
		if mid := (lo + hi) / 2; rows[mid].Number < row {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo, lo < len(rows) && rows[lo].Number == row
}
