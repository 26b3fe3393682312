package sheet

import (
	"errors"
	"sort"
	"strconv"
	"strings"
)

// trailingForm is how many empty but formatted rows after the last filled one still count as part of the sheet: a blank
// form has a page or two of them, while a column formatted to its end has a million.
const trailingForm = 1000

// rowReader reads the rows of one sheet.
type rowReader struct {
	*bookReader
	s         *scanner
	sheet     *Sheet
	row       int // the current row
	col       int // the last column seen in it
	formatted int // the last row with any cell, filled or not
	ordered   bool
}

func (b *bookReader) readSheet(part []byte, sheet *Sheet) error {
	r := &rowReader{bookReader: b, s: newScanner(part), sheet: sheet, ordered: true}
	sheet.hiddenRows = map[int]bool{}
	for {
		switch r.s.next() {
		case tokenEnd:
			r.finish()
			return nil
		case tokenBroken:
			return refuse(sayDamaged, errors.New("a sheet is broken"))
		case tokenStart:
			if err := r.element(); err != nil {
				return err
			}
		}
	}
}

func (r *rowReader) element() error {
	s := r.s
	switch string(s.name) {
	case "row":
		return r.startRow()
	case "c":
		return r.readCell()
	case "col":
		if s.attrTrue("hidden") {
			r.sheet.hiddenCols = append(r.sheet.hiddenCols, span{s.attrInt("min"), s.attrInt("max")})
		}
	case "mergeCell":
		if m, ok := parseRange(string(s.attr("ref"))); ok && len(r.sheet.Merges) < maxRow {
			r.sheet.Merges = append(r.sheet.Merges, m)
		}
	}
	return nil
}

func (r *rowReader) startRow() error {
	n := r.row + 1
	if a := r.s.attr("r"); a != nil {
		n = r.s.attrInt("r")
	}
	if n < 1 || n > maxRow {
		return refuse(sayDamaged, errors.New("row number out of range"))
	}
	if n <= r.row {
		r.ordered = false
	}
	r.row, r.col = n, 0
	if r.s.attrTrue("hidden") {
		r.sheet.hiddenRows[n] = true
	}
	return nil
}

func (r *rowReader) readCell() error {
	s := r.s
	row, col := r.row, r.col+1
	if ref := s.attr("r"); ref != nil {
		var ok bool
		if row, col, ok = parseRef(string(ref)); !ok {
			return refuse(sayDamaged, errors.New("cell without a place"))
		}
	}
	if row < 1 || col > maxCol {
		return refuse(sayDamaged, errors.New("cell out of range"))
	}
	if row != r.row || col <= r.col {
		r.ordered = false
	}
	r.col = col
	r.formatted = max(r.formatted, row)
	style := plain
	if i := s.attrInt("s"); i >= 0 && i < len(r.styles) {
		style = r.styles[i]
	}
	c := Cell{Row: int32(row), Col: int32(col), Style: style}
	kind := string(s.attr("t"))
	if s.empty {
		return nil
	}
	raw, rich, ok := r.content(&c)
	if !ok {
		return refuse(sayDamaged, errors.New("a cell is broken"))
	}
	if err := r.settle(&c, kind, raw, rich); err != nil {
		return err
	}
	if c.Kind != Empty {
		return r.add(c)
	}
	return nil
}

// content reads what stands between the tags of a cell: its value and the text of an inline string.
func (r *rowReader) content(c *Cell) (raw string, rich sharedText, ok bool) {
	s := r.s
	inValue := false
	for {
		switch s.next() {
		case tokenEnd, tokenBroken:
			return "", rich, false
		case tokenStart:
			switch {
			case s.is("v"):
				inValue = !s.empty
			case s.is("f"):
				c.Formula = true
			case s.is("is"):
				if rich, ok = readRichText(s, "is"); !ok {
					return "", rich, false
				}
			}
		case tokenText:
			if inValue {
				raw += s.textString()
			}
		case tokenClose:
			switch {
			case s.is("v"):
				inValue = false
			case s.is("c"):
				return raw, rich, true
			}
		}
	}
}

// settle decides the kind of the cell from its type, its number format and its raw value.
func (r *rowReader) settle(c *Cell, kind, raw string, rich sharedText) error {
	switch kind {
	case "s":
		i, err := strconv.Atoi(strings.TrimSpace(raw))
		if raw == "" {
			return nil
		}
		if err != nil || i < 0 || i >= len(r.strings) {
			return refuse(sayDamaged, errors.New("shared text is missing"))
		}
		c.setText(r.strings[i])
	case "inlineStr":
		c.setText(rich)
	case "str":
		c.setText(sharedText{text: plainEscapes(raw)})
	case "b":
		c.setValue(Bool, strings.TrimSpace(raw))
	case "e":
		c.setValue(Error, strings.TrimSpace(raw))
	case "d":
		c.setValue(Date, strings.TrimSpace(raw))
		if len(c.Value) >= 10 {
			c.ISODate = c.Value[:10]
		}
	default:
		r.settleNumber(c, strings.TrimSpace(raw))
	}
	return nil
}

func (r *rowReader) settleNumber(c *Cell, raw string) {
	c.setValue(Number, raw)
	f, err := strconv.ParseFloat(raw, 64)
	if err != nil {
		if raw != "" {
			c.Kind = Text // some writers put text here; nothing is lost
		}
		return
	}
	if c.Style.IsDate {
		if d, ok := serialDate(f, r.book.Date1904); ok {
			c.Kind, c.ISODate = Date, d
		}
	}
}

func (c *Cell) setText(t sharedText) {
	c.setValue(Text, t.text)
	if t.font != "" && t.font != c.Style.Font {
		own := *c.Style
		own.Font = t.font
		c.Style = &own
	}
}

func (c *Cell) setValue(k Kind, value string) {
	if value != "" {
		c.Kind, c.Value = k, value
	}
}

func (r *rowReader) add(c Cell) error {
	if r.cells++; r.cells > maxCells {
		return refuse(sayTooBig, nil)
	}
	sh := r.sheet
	row := int(c.Row)
	if n := len(sh.Rows); n == 0 || sh.Rows[n-1].Number != row {
		width := 8
		if n > 0 {
			width = len(sh.Rows[n-1].Cells)
		}
		sh.Rows = append(sh.Rows, Row{Number: row, Cells: make([]Cell, 0, width)})
	}
	last := &sh.Rows[len(sh.Rows)-1]
	last.Cells = append(last.Cells, c)
	sh.LastCol = max(sh.LastCol, int(c.Col))
	return nil
}

// finish puts rows and cells that came in disorder into order and settles the end of the used area.
func (r *rowReader) finish() {
	sh := r.sheet
	if !r.ordered {
		sh.Rows = inOrder(sh.Rows)
	}
	if n := len(sh.Rows); n > 0 {
		sh.LastRow = sh.Rows[n-1].Number
		if r.formatted-sh.LastRow <= trailingForm {
			sh.LastRow = max(sh.LastRow, r.formatted)
		}
	}
}

// inOrder merges rows that came twice and sorts; of two cells at one place the later one stays, as in Excel.
func inOrder(rows []Row) []Row {
	byNumber := map[int]map[int32]Cell{}
	for _, row := range rows {
		if byNumber[row.Number] == nil {
			byNumber[row.Number] = map[int32]Cell{}
		}
		for _, c := range row.Cells {
			byNumber[row.Number][c.Col] = c
		}
	}
	out := make([]Row, 0, len(byNumber))
	for n, cells := range byNumber {
		row := Row{Number: n}
		for _, c := range cells {
			row.Cells = append(row.Cells, c)
		}
		sort.Slice(row.Cells, func(i, j int) bool { return row.Cells[i].Col < row.Cells[j].Col })
		out = append(out, row)
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Number < out[j].Number })
	return out
}

// parseRef reads a place like B12 or $B$12.
func parseRef(ref string) (row, col int, ok bool) {
	ref = strings.ReplaceAll(ref, "$", "")
	i := 0
	for ; i < len(ref) && (ref[i] < '0' || ref[i] > '9'); i++ {
		letter := lower(ref[i])
		if letter < 'a' || letter > 'z' {
			return 0, 0, false
		}
		if col = col*26 + int(letter-'a') + 1; col > maxCol {
			return 0, 0, false
		}
	}
	if len(ref)-i > len("1048576") {
		return 0, 0, false
	}
	row, err := strconv.Atoi(ref[i:])
	return row, col, err == nil && row > 0 && row <= maxRow && col > 0
}

func parseRange(ref string) (Range, bool) {
	from, to, two := strings.Cut(ref, ":")
	if !two {
		to = from
	}
	r1, c1, ok1 := parseRef(from)
	r2, c2, ok2 := parseRef(to)
	return Range{min(r1, r2), min(c1, c2), max(r1, r2), max(c1, c2)}, ok1 && ok2
}
