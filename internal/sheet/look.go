package sheet

import "github.com/xuri/excelize/v2"

// face is the look of a cell; styles are made once per face.
type face struct {
	bold, italic, border, wrap, head bool
	size                             float64
	align                            Align
	middle                           bool
	format                           string
}

// looks hands out style ids of one file.
type looks struct {
	file *excelize.File
	ids  map[face]int
	err  error
}

func newLooks(f *excelize.File) *looks { return &looks{file: f, ids: map[face]int{}} }

var horizontal = map[Align]string{Left: "left", Center: "center", Right: "right"}

// id returns the style of a face; an error is kept and returned when the list ends.
func (l *looks) id(fc face) int {
	if id, ok := l.ids[fc]; ok {
		return id
	}
	st := &excelize.Style{
		Font:      &excelize.Font{Family: "Times New Roman", Size: fc.size, Bold: fc.bold, Italic: fc.italic},
		Alignment: &excelize.Alignment{Horizontal: horizontal[fc.align], Vertical: "top", WrapText: fc.wrap},
	}
	if fc.middle {
		st.Alignment.Vertical = "center"
	}
	if fc.border {
		for _, side := range []string{"left", "right", "top", "bottom"} {
			st.Border = append(st.Border, excelize.Border{Type: side, Color: "000000", Style: 1})
		}
	}
	if fc.head {
		st.Fill = excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"F2F2F2"}}
	}
	if fc.format != "" {
		st.CustomNumFmt = &fc.format
	}
	id, err := l.file.NewStyle(st)
	if err != nil && l.err == nil {
		l.err = err
	}
	l.ids[fc] = id
	return id
}

const (
	bodySize  = 12
	titleSize = 13
)

// columnFaces and columnWidths: how each type of column looks when the list does not say.
var columnFaces = map[ColumnType]face{
	TextColumn:   {align: Left},
	CenterColumn: {align: Center},
	IntColumn:    {align: Center, format: "0"},
	NumberColumn: {align: Right, format: "#,##0.###"},
	MoneyColumn:  {align: Right, format: "#,##0"},
	DateColumn:   {align: Center, format: "dd/mm/yyyy"},
	KeepAsTyped:  {align: Center, format: "@"},
}

var columnWidths = map[ColumnType]float64{
	TextColumn: 28, CenterColumn: 14, IntColumn: 7, NumberColumn: 10, MoneyColumn: 15, DateColumn: 13, KeepAsTyped: 16,
}

func (c Column) face(bold bool) face {
	fc := columnFaces[c.Type]
	fc.bold, fc.border, fc.wrap, fc.size, fc.middle = bold, true, true, bodySize, true
	return fc
}

func (c Column) width() float64 {
	if c.Width > 0 {
		return c.Width
	}
	return columnWidths[c.Type]
}

func (l Line) face() face {
	size := l.Size
	if size == 0 {
		size = titleSize
	}
	return face{bold: l.Bold, italic: l.Italic, size: size, align: l.Align, wrap: true, middle: true}
}
