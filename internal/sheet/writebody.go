package sheet

import (
	"fmt"
	"math"

	"github.com/xuri/excelize/v2"
)

// body writes the rows of the table and the blank rows after them.
func (l *listWriter) body() error {
	band := l.looks.id(face{bold: true, border: true, wrap: true, middle: true, align: Left, size: bodySize})
	cells := make([]any, len(l.list.Columns))
	for i := range l.list.Rows {
		r := &l.list.Rows[i]
		if r.Band != "" {
			if err := l.band(r.Band, band); err != nil {
				return err
			}
			continue
		}
		if err := l.set(cells, l.fill(cells, r)); err != nil {
			return err
		}
	}
	blank := &ListRow{}
	for range l.list.BlankRows {
		l.fill(cells, blank)
		if err := l.set(cells, 20); err != nil {
			return err
		}
	}
	return nil
}

func (l *listWriter) band(text string, style int) error {
	cells := make([]any, l.width)
	for i := range cells {
		cells[i] = excelize.Cell{StyleID: style}
	}
	cells[0] = excelize.Cell{StyleID: style, Value: text}
	if err := l.set(cells, 0); err != nil {
		return err
	}
	return l.merge(l.row, 1, l.row, l.width)
}

// fill sets the cells of a row and returns the height it needs, 0 where one line is enough: a row without a height of
// its own grows while somebody types.
func (l *listWriter) fill(cells []any, r *ListRow) float64 {
	styles, lines := l.faces, 1.0
	if r.Bold {
		styles = l.bold
	}
	for i := range cells {
		c := &l.cells[i] // one set of cells for all rows: the stream writer keeps none of them
		*c = excelize.Cell{StyleID: styles[i]}
		if i < len(r.Values) {
			c.Value, c.Formula = cellValue(l.list.Columns[i].Type, r.Values[i], l.row+1)
			if text, ok := c.Value.(string); ok && !l.list.Columns[i].Hidden {
				lines = max(lines, textLines(text, l.widths[i], bodySize))
			}
		}
		cells[i] = c
	}
	if lines == 1 {
		return 0
	}
	return min(409, lines*bodySize*1.32+2)
}

// total writes the totals row: a SUM over the table with the value it gives.
func (l *listWriter) total() error {
	if !l.totalRow() {
		return nil
	}
	label := l.looks.id(face{bold: true, border: true, wrap: true, middle: true, align: Center, size: bodySize})
	cells, first := make([]any, l.width), l.width
	for i, c := range l.list.Columns {
		cells[i] = excelize.Cell{StyleID: l.bold[i]}
		if c.Total {
			first = min(first, i)
			cells[i] = excelize.Cell{StyleID: l.bold[i], Value: l.sum(i), Formula: l.sumFormula(i)}
		}
	}
	for i := range first {
		cells[i] = excelize.Cell{StyleID: label}
	}
	if first > 0 {
		cells[0] = excelize.Cell{StyleID: label, Value: l.list.TotalLabel}
	}
	if err := l.set(cells, 20); err != nil {
		return err
	}
	if first > 1 {
		return l.merge(l.row, 1, l.row, first)
	}
	return nil
}

func (l *listWriter) sumFormula(col int) string {
	if l.lastBody < l.firstBody {
		return ""
	}
	name := ColumnName(col + 1)
	return fmt.Sprintf("SUM(%s%d:%s%d)", name, l.firstBody, name, l.lastBody)
}

// sum adds what the formula will add; whole numbers stay whole.
func (l *listWriter) sum(col int) any {
	var whole int64
	var part float64
	fraction := false
	for i := range l.list.Rows {
		r := &l.list.Rows[i]
		if r.Band != "" || col >= len(r.Values) {
			continue
		}
		v := r.Values[col]
		if c, ok := v.(Computed); ok {
			v = c.Value
		}
		switch n := v.(type) {
		case int:
			whole += int64(n)
		case int64:
			whole += n
		case float64:
			part += n
			fraction = true
		}
	}
	if fraction {
		return math.Round((part+float64(whole))*1e9) / 1e9 // 0.15 + 0.3 is 0.45 to people
	}
	return whole
}

// under writes the notes over the whole width, then the blocks side by side.
func (l *listWriter) under() error {
	for _, n := range l.list.Notes {
		if err := l.set([]any{excelize.Cell{StyleID: l.looks.id(n.face()), Value: n.Text}}, l.lineHeight(n, 1, l.width)); err != nil {
			return err
		}
		if err := l.merge(l.row, 1, l.row, l.width); err != nil {
			return err
		}
	}
	if len(l.list.Blocks) == 0 {
		return nil
	}
	l.row++
	for i := range l.blockHeight() {
		if err := l.blockRow(i); err != nil {
			return err
		}
	}
	return nil
}

func (l *listWriter) blockRow(i int) error {
	cells, height := make([]any, l.width), 0.0
	n := len(l.list.Blocks)
	for k, b := range l.list.Blocks {
		from, to := l.blockSpan(k, n)
		if i >= len(b.Lines) || from > to {
			continue
		}
		cells[from-1] = excelize.Cell{StyleID: l.looks.id(b.Lines[i].face()), Value: b.Lines[i].Text}
		height = max(height, l.lineHeight(b.Lines[i], from, to))
	}
	if err := l.set(cells, height); err != nil {
		return err
	}
	for k := range l.list.Blocks {
		if from, to := l.blockSpan(k, n); from < to {
			if err := l.merge(l.row, from, l.row, to); err != nil {
				return err
			}
		}
	}
	return nil
}

// blockSpan gives the columns of a block so that the blocks are about equally wide on paper; a long name column counts
// by its width, not as one.
func (l *listWriter) blockSpan(k, n int) (from, to int) {
	total := 0.0
	for _, c := range l.list.Columns {
		total += l.shown(c)
	}
	at := func(share float64) int {
		sum := 0.0
		for i, c := range l.list.Columns {
			if sum += l.shown(c); sum >= share-l.shown(c)/2 {
				return i + 1
			}
		}
		return l.width
	}
	from, to = 1, l.width
	if k > 0 {
		from = at(total*float64(k)/float64(n)) + 1
	}
	if k < n-1 {
		to = at(total * float64(k+1) / float64(n))
	}
	return min(from, l.width), to
}

func (l *listWriter) shown(c Column) float64 {
	if c.Hidden {
		return 0
	}
	return c.width()
}
