package sheet

import (
	"sort"
	"strconv"
	"strings"
)

// Kind is what a cell holds.
type Kind uint8

// The kinds of cells. Empty is the zero value, which At returns for a cell that is not there.
const (
	Empty Kind = iota
	Text
	Number
	Date
	Bool
	Error
)

// Workbook is all that was read from one file.
type Workbook struct {
	Name     string // the name of the file, as the caller gave it
	Date1904 bool   // serial numbers count from 1904 (workbooks from an old Mac)
	Sheets   []Sheet
}

// Sheet is one worksheet, with the cells that hold something.
type Sheet struct {
	Name   string
	Hidden bool // hidden or very hidden
	Rows   []Row
	// LastRow and LastCol are the ends of the used area, counted from 1; rows that are only formatted count when they
	// follow the last filled row closely, since they belong to a form somebody left empty.
	LastRow, LastCol int
	Merges           []Range
	hiddenCols       []span
	hiddenRows       map[int]bool
}

// Row is one row with its filled cells in the order of the columns.
type Row struct {
	Number int // counted from 1
	Cells  []Cell
}

// Cell is one filled cell. The style is shared between cells and must not be changed.
type Cell struct {
	Row, Col int32 // counted from 1
	Kind     Kind
	Formula  bool   // the value was computed by the program that wrote the file
	Value    string // as it stands in the file: text, or the raw number of a number and of a date
	ISODate  string // YYYY-MM-DD when Kind is Date
	Style    *Style
}

// Style is what the look of a cell says about its value.
type Style struct {
	NumberFormat string // the format code, "" for General
	Font         string // family of the font, "" when the file does not say
	IsDate       bool   // the format shows a date
	MonthFirst   bool   // the format shows the month before the day (1/24/1956)
	Locale       bool   // a built-in format whose order of day and month depends on the machine
	ShowsDay     bool
	ShowsMonth   bool
	Digits       int // a format of zeros alone (000000000000) pads to so many digits
}

// Range is a rectangle of cells, both ends included, counted from 1.
type Range struct{ FirstRow, FirstCol, LastRow, LastCol int }

// Contains reports whether the cell lies in the range.
func (r Range) Contains(row, col int) bool {
	return row >= r.FirstRow && row <= r.LastRow && col >= r.FirstCol && col <= r.LastCol
}

type span struct{ first, last int }

var plain = &Style{}

// At returns the cell at a row and column counted from 1; an empty Cell where nothing stands.
func (s *Sheet) At(row, col int) Cell {
	i := sort.Search(len(s.Rows), func(i int) bool { return s.Rows[i].Number >= row })
	if i < len(s.Rows) && s.Rows[i].Number == row {
		if c, ok := s.Rows[i].At(col); ok {
			return c
		}
	}
	return Cell{Row: int32(row), Col: int32(col), Style: plain}
}

// At returns the filled cell of the row at a column counted from 1.
func (r *Row) At(col int) (Cell, bool) {
	i := sort.Search(len(r.Cells), func(i int) bool { return int(r.Cells[i].Col) >= col })
	if i < len(r.Cells) && int(r.Cells[i].Col) == col {
		return r.Cells[i], true
	}
	return Cell{}, false
}

// ColumnHidden reports whether a column, counted from 1, is hidden.
func (s *Sheet) ColumnHidden(col int) bool {
	for _, h := range s.hiddenCols {
		if col >= h.first && col <= h.last {
			return true
		}
	}
	return false
}

// RowHidden reports whether a row, counted from 1, is hidden (by hand or by a filter).
func (s *Sheet) RowHidden(row int) bool { return s.hiddenRows[row] }

// Filled reports whether any cell of the sheet holds something.
func (s *Sheet) Filled() bool { return len(s.Rows) > 0 }

// Text returns what a person would say stands in the cell: the text, the number in plain digits, a date as dd/mm/yyyy
// (or mm/yyyy, yyyy when the cell shows no more), nothing for an error or an empty cell.
func (c Cell) Text() string {
	switch c.Kind {
	case Text:
		return c.Value
	case Number:
		return c.plainNumber()
	case Date:
		return c.shownDate()
	case Bool:
		if c.Value == "1" {
			return "TRUE"
		}
		return "FALSE"
	}
	return ""
}

func (c Cell) plainNumber() string {
	v := c.Value
	if strings.ContainsAny(v, "eE.") {
		if f, err := strconv.ParseFloat(v, 64); err == nil {
			v = strconv.FormatFloat(f, 'f', -1, 64)
			if len(v) > 40 { // not a number anybody typed
				return c.Value
			}
			v = trimBinaryNoise(f, v)
		}
	}
	if n := c.Style.Digits - len(v); n > 0 && isDigits(v) {
		v = strings.Repeat("0", n) + v
	}
	return v
}

// trimBinaryNoise gives 0.3 for the 0.30000000000000004 that Excel stores: it shows at most 15 digits.
func trimBinaryNoise(f float64, v string) string {
	if len(v) <= 16 {
		return v
	}
	g, err := strconv.ParseFloat(strconv.FormatFloat(f, 'g', 15, 64), 64)
	if err != nil {
		return v
	}
	return strconv.FormatFloat(g, 'f', -1, 64)
}

func (c Cell) shownDate() string {
	if len(c.ISODate) != 10 {
		return c.Value
	}
	y, m, d := c.ISODate[:4], c.ISODate[5:7], c.ISODate[8:]
	switch {
	case c.Style.ShowsDay:
		return d + "/" + m + "/" + y
	case c.Style.ShowsMonth:
		return m + "/" + y
	}
	return y
}

func isDigits(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// ColumnName returns the letters of a column counted from 1: 1 is A, 27 is AA.
func ColumnName(col int) string {
	var b [8]byte
	i := len(b)
	for ; col > 0 && i > 0; col = (col - 1) / 26 {
		i--
		b[i] = byte('A' + (col-1)%26)
	}
	return string(b[i:])
}
