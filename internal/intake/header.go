package intake

import (
	"strings"

	"guongsang/internal/sheet"
)

// Bounds of a header: deeper or wordier blocks are no headers.
const (
	maxHeaderRows  = 4
	maxHeaderWords = 40
)

// headerBlock is the rows of a header and the path of texts above every column, from the outer group to the column.
type headerBlock struct {
	first, last int
	paths       map[int][]string
	lastCol     int
}

// headerCandidate weighs the cells of one row as a header.
type headerCandidate struct {
	cells   []place
	mean    []meaning
	roles   map[role]bool
	sure    int
	numbers int
}

func (g *grid) weigh(row int, own bool) headerCandidate {
	h := headerCandidate{cells: g.row(row, !own), roles: map[role]bool{}}
	if len(h.cells) > 200 {
		h.cells = h.cells[:200]
	}
	for _, p := range h.cells {
		m := meaning{}
		if p.cell.Kind == sheet.Text && len(p.text) < 400 {
			m = understand(p.text)
		} else {
			h.numbers++
		}
		h.mean = append(h.mean, m)
		if p.cell.Kind == sheet.Text && m.total == 0 {
			h.sure++ // "#", "…"
		}
		if m.sure() && (len(m.roles) > 0 || m.code || m.known == m.total) {
			h.sure++
			for _, r := range m.roles {
				h.roles[r] = true
			}
		}
	}
	return h
}

// isHeader reports whether the row names the columns of a list of subjects.
func (h headerCandidate) isHeader() bool {
	if len(h.cells) < 2 || h.numbers*4 > len(h.cells) || h.sure*2 < len(h.cells) {
		return false
	}
	things := len(h.roles)
	if h.roles[roleOrder] {
		things--
	}
	switch {
	case h.roles[roleName] || h.roles[roleFamily]:
		return things >= 3 || h.roles[roleOrder] || things == 2 && h.sure == len(h.cells)
	case h.roles[roleWho] || h.roles[roleUnit] || h.roles[rolePlace]:
		return h.roles[roleOrder] && things >= 2 || h.roles[roleOrder] && h.codes() > 0
	}
	return false
}

func (h headerCandidate) codes() int {
	n := 0
	for _, m := range h.mean {
		if m.code {
			n++
		}
	}
	return n
}

// onlyName reports whether the row is the header of a list that has no other column than the name.
func (h headerCandidate) onlyName() bool {
	return len(h.cells) == 1 && h.mean[0].has(roleName) && h.mean[0].known == h.mean[0].total && h.cells[0].wide == 1
}

// mayBeHeader is the cheap test that comes first: most rows of a long list start with a number.
func (g *grid) mayBeHeader(row int) bool {
	i, ok := g.index(row)
	if !ok {
		return false
	}
	cells := g.sheet.Rows[i].Cells
	numbers := 0
	for j := range cells {
		if k := cells[j].Kind; k == sheet.Number || k == sheet.Date {
			numbers++
		}
	}
	if numbers*4 > len(cells) || cells[0].Kind == sheet.Number {
		return false
	}
	if cells[0].Kind == sheet.Text && isOrderNumber(strings.TrimSpace(cells[0].Value)) {
		return false
	}
	return true
}

// findHeader looks for the next header from a row on.
func (g *grid) findHeader(from int) (headerBlock, bool) {
	for row := from; row <= g.sheet.LastRow; row++ {
		if b, ok := g.headerAt(row, from); ok {
			return b, true
		}
	}
	return headerBlock{}, false
}

// headerAt returns the header whose main row is the given one; it does not reach above the row "from".
func (g *grid) headerAt(row, from int) (headerBlock, bool) {
	if !g.mayBeHeader(row) {
		return headerBlock{}, false
	}
	h := g.weigh(row, false)
	if !h.isHeader() && !(h.onlyName() && g.cell(row+1, h.cells[0].col).Kind == sheet.Text) {
		return headerBlock{}, false
	}
	b := headerBlock{first: row, last: row}
	for b.first > from && b.last-b.first < maxHeaderRows-1 && g.groupsAbove(b.first-1, h) {
		b.first--
	}
	g.extendDown(&b, h)
	g.readPaths(&b)
	return b, true
}

// groupsAbove reports whether a row holds the outer groups of a header ("Thông tin cá nhân" over five columns).
func (g *grid) groupsAbove(row int, h headerCandidate) bool {
	cells := g.row(row, false)
	if len(cells) == 0 {
		return false
	}
	wide, tall := 0, false
	for _, p := range cells {
		if p.cell.Kind != sheet.Text || len(words(p.text)) > maxHeaderWords {
			return false
		}
		if isLetterhead(p.text) {
			return false
		}
		if p.tall > 1 {
			tall = true
		}
		if p.wide > 1 {
			wide++
		}
	}
	first, last := h.cells[0].col, h.cells[len(h.cells)-1].col
	if len(cells) == 1 && (cells[0].wide >= last-first || !tall && cells[0].wide == 1) {
		return false // a title over the whole table, or a remark in one cell
	}
	return tall || wide >= 1 && len(cells) >= 2
}

var letterheadWords = lex("cộng hòa xã hội", "độc lập", "ủy ban", "ubnd", "tỉnh", "thành phố", "danh sách", "biểu", "mẫu", "phụ lục", "kèm theo",
	"số:", "hội đồng", "đảng ủy", "mặt trận", "trường", "phường", "kính gửi", "tên đơn vị", "đơn vị:", "(kèm", "(ban hành")

// isLetterhead tells the lines that stand above the table of an office list.
func isLetterhead(text string) bool { return starts(text, letterheadWords) }

// extendDown adds the rows under the main row that divide its groups.
func (g *grid) extendDown(b *headerBlock, h headerCandidate) {
	for _, p := range h.cells {
		if p.tall > 1 && p.tall <= maxHeaderRows {
			b.last = max(b.last, int(p.cell.Row)+p.tall-1)
		}
	}
	for b.last-b.first < maxHeaderRows-1 && g.divides(b.last+1, b.last, h) {
		b.last++
	}
}

// divides reports whether a row holds the inner columns of the groups above it: nothing under the order and the name,
// and words under a group that is wider than one column.
func (g *grid) divides(row, above int, h headerCandidate) bool {
	cells := g.row(row, false)
	known := false
	for _, p := range cells {
		if p.cell.Kind != sheet.Text || len(words(p.text)) > 8 || isOrderNumber(p.text) {
			return false
		}
		group, ok := h.over(p.col)
		if !ok {
			return false
		}
		m := understand(p.text)
		known = known || len(m.roles) > 0 || m.code || group.wide > 1 && group.text != "" && above == int(group.cell.Row)
	}
	return known && len(cells) > 0
}

// over finds the group a column stands under: a merged cell, or a cell whose neighbours to the right are empty.
func (h headerCandidate) over(col int) (place, bool) {
	for i := len(h.cells) - 1; i >= 0; i-- {
		p := h.cells[i]
		if p.col > col {
			continue
		}
		m := h.mean[i]
		if p.tall > 1 || m.has(roleOrder) || m.has(roleName) || p.wide == 1 && p.col == col && i+1 < len(h.cells) && h.cells[i+1].col == col+1 {
			return place{}, false
		}
		if i+1 < len(h.cells) && p.wide == 1 {
			p.wide = h.cells[i+1].col - p.col // up to the next header, where somebody did not merge
		}
		return p, true
	}
	return place{}, false
}

// readPaths gathers the texts above every column.
func (g *grid) readPaths(b *headerBlock) {
	b.paths = map[int][]string{}
	covered := g.headerCover(b)
	for col := 1; col <= min(g.sheet.LastCol, 400); col++ {
		var path []string
		for row := b.first; row <= b.last; row++ {
			t := covered[[2]int{row, col}]
			if t == "" && row < b.last && col > 1 && covered[[2]int{row + 1, col}] != "" && covered[[2]int{row + 1, col - 1}] != "" {
				t = covered[[2]int{row, col - 1}] // a group somebody did not merge
				covered[[2]int{row, col}] = t
			}
			if t != "" && (len(path) == 0 || path[len(path)-1] != t) {
				path = append(path, t)
			}
		}
		if len(path) > 0 {
			b.paths[col] = path
			b.lastCol = col
		}
	}
}

// headerCover gives the text every place of the header shows, merged cells spread over their range.
func (g *grid) headerCover(b *headerBlock) map[[2]int]string {
	out := map[[2]int]string{}
	for row := b.first; row <= b.last; row++ {
		for _, p := range g.row(row, true) {
			out[[2]int{row, p.col}] = p.text
		}
	}
	for _, m := range g.sheet.Merges {
		if m.LastRow < b.first || m.FirstRow > b.last || m.FirstRow < b.first && m.LastCol > m.FirstCol && m.LastRow == m.FirstRow {
			continue
		}
		t := g.text(g.sheet.At(m.FirstRow, m.FirstCol))
		for row := max(m.FirstRow, b.first); row <= min(m.LastRow, b.last); row++ {
			for col := m.FirstCol; col <= min(m.LastCol, m.FirstCol+100); col++ {
				out[[2]int{row, col}] = t
			}
		}
	}
	return out
}
