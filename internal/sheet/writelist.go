package sheet

import (
	"fmt"
	"math"
	"strings"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"
)

// listWriter writes one List from top to bottom.
type listWriter struct {
	*bookWriter
	list  *List
	sw    *excelize.StreamWriter
	row   int // the last row written
	width int // columns of the table, at least 1

	firstHeader, lastHeaderRow int
	firstBody, lastBody        int // rows of values and blank rows
	lastValue                  int
	faces                      []int // style of each column
	bold                       []int
	widths                     []float64
	cells                      []excelize.Cell
}

func newListWriter(b *bookWriter, list *List) *listWriter {
	l := &listWriter{bookWriter: b, list: list, width: max(1, len(list.Columns))}
	l.plan()
	l.cells = make([]excelize.Cell, len(list.Columns))
	return l
}

// write streams the sheet; setUp has to be done before.
func (l *listWriter) write() error {
	sw, err := l.file.NewStreamWriter(l.list.Name)
	if err != nil {
		return err
	}
	l.sw = sw
	for _, step := range []func() error{l.frame, l.titles, l.header, l.body, l.total, l.under} {
		if err := step(); err != nil {
			return err
		}
	}
	return sw.Flush()
}

// plan settles which rows the parts stand in; the print set-up needs it before the first row is written.
func (l *listWriter) plan() {
	at := len(l.list.Titles)
	if at > 0 {
		at++ // a blank row between titles and table
	}
	if l.headerDepth() > 0 {
		l.firstHeader = at + 1
		at += l.headerDepth()
		if l.list.Numbers {
			at++
		}
		l.lastHeaderRow = at
	}
	l.firstBody = at + 1
	l.lastValue = at + len(l.list.Rows)
	l.lastBody = l.lastValue + l.list.BlankRows
	for _, c := range l.list.Columns {
		l.faces = append(l.faces, l.looks.id(c.face(false)))
		l.bold = append(l.bold, l.looks.id(c.face(true)))
		l.widths = append(l.widths, c.width())
	}
}

func (l *listWriter) headerDepth() int {
	depth := 0
	for _, c := range l.list.Columns {
		depth = max(depth, len(c.Header))
	}
	return depth
}

func (l *listWriter) lastHeader(c Column) string {
	if len(c.Header) == 0 {
		return ""
	}
	return c.Header[len(c.Header)-1]
}

func (l *listWriter) totalRow() bool { return l.list.TotalLabel != "" }

func (l *listWriter) lastRow() int {
	at := l.lastBody
	if l.totalRow() {
		at++
	}
	if n := len(l.list.Notes); n > 0 {
		at += n
	}
	if n := l.blockHeight(); n > 0 {
		at += n + 1
	}
	return max(at, 1)
}

func (l *listWriter) blockHeight() int {
	n := 0
	for _, b := range l.list.Blocks {
		n = max(n, len(b.Lines))
	}
	return n
}

// setUp prepares the page, the repeated header and the drop-down lists.
func (l *listWriter) setUp() error {
	f, name := l.file, l.list.Name
	orientation, size, wide, high := "landscape", 9, 1, 0
	if l.list.Portrait {
		orientation = "portrait"
	}
	fit, centered := true, true
	side, edge, foot := 0.5, 0.6, 0.3
	if err := f.SetPageLayout(name, &excelize.PageLayoutOptions{
		Size: &size, Orientation: &orientation, FitToWidth: &wide, FitToHeight: &high}); err != nil {
		return err
	}
	if err := f.SetSheetProps(name, &excelize.SheetPropsOptions{FitToPage: &fit}); err != nil {
		return err
	}
	if err := f.SetPageMargins(name, &excelize.PageLayoutMarginsOptions{
		Left: &side, Right: &side, Top: &edge, Bottom: &edge, Header: &foot, Footer: &foot, Horizontally: &centered}); err != nil {
		return err
	}
	if err := f.SetHeaderFooter(name, &excelize.HeaderFooterOptions{OddFooter: "&C&\"Times New Roman\"&11Trang &P/&N"}); err != nil {
		return err
	}
	if l.lastHeaderRow > 0 {
		quoted := strings.ReplaceAll(name, "'", "''")
		if err := f.SetDefinedName(&excelize.DefinedName{Name: "_xlnm.Print_Titles", Scope: name,
			RefersTo: fmt.Sprintf("'%s'!$%d:$%d", quoted, l.firstHeader, l.lastHeaderRow)}); err != nil {
			return err
		}
	}
	for i, c := range l.list.Columns {
		if err := l.choose(l, i+1, c); err != nil {
			return err
		}
	}
	return f.SetSheetDimension(name, fmt.Sprintf("A1:%s%d", ColumnName(l.width), l.lastRow()))
}

// frame sets the widths, hides columns and freezes the header.
func (l *listWriter) frame() error {
	for i, c := range l.list.Columns {
		if err := l.sw.SetColWidth(i+1, i+1, c.width()); err != nil {
			return err
		}
		if c.Hidden {
			if err := l.sw.SetColVisible(i+1, i+1, false); err != nil {
				return err
			}
		}
	}
	if l.lastHeaderRow == 0 {
		return nil
	}
	pane, frozen := "bottomLeft", l.list.FrozenCols
	if frozen > 0 {
		pane = "bottomRight"
	}
	return l.sw.SetPanes(&excelize.Panes{Freeze: true, XSplit: frozen, YSplit: l.lastHeaderRow,
		TopLeftCell: fmt.Sprintf("%s%d", ColumnName(frozen+1), l.lastHeaderRow+1), ActivePane: pane})
}

func (l *listWriter) set(values []any, height float64) error {
	l.row++
	return l.sw.SetRow(fmt.Sprintf("A%d", l.row), values, excelize.RowOpts{Height: height})
}

func (l *listWriter) merge(fromRow, fromCol, toRow, toCol int) error {
	if fromRow == toRow && fromCol == toCol {
		return nil
	}
	return l.sw.MergeCell(fmt.Sprintf("%s%d", ColumnName(fromCol), fromRow), fmt.Sprintf("%s%d", ColumnName(toCol), toRow))
}

// titles writes the lines above the table, each merged over its width.
func (l *listWriter) titles() error {
	for _, t := range l.list.Titles {
		values := []any{excelize.Cell{StyleID: l.looks.id(t.face()), Value: t.Text}}
		if err := l.set(values, l.lineHeight(t, 1, l.width)); err != nil {
			return err
		}
		if err := l.merge(l.row, 1, l.row, l.width); err != nil {
			return err
		}
	}
	if len(l.list.Titles) > 0 {
		l.row++
	}
	return nil
}

// lineHeight returns the height in points a text needs over the columns from..to: merged cells do not grow by themselves.
func (l *listWriter) lineHeight(t Line, from, to int) float64 {
	width := 0.0
	for i := from; i <= to && i <= len(l.list.Columns); i++ {
		if c := l.list.Columns[i-1]; !c.Hidden {
			width += c.width()
		}
	}
	size := t.face().size
	return textHeight(t.Text, max(width, 8), size)
}

// textHeight reckons the height in points of a text in a column of so many characters: the file cannot ask the program
// that opens it to fit rows, and not every program does so by itself. Times New Roman is a little narrower than the
// figure by which columns are measured.
func textHeight(text string, width, size float64) float64 {
	return min(409, textLines(text, width, size)*size*1.32+2)
}

func textLines(text string, width, size float64) float64 {
	lines := 0.0
	if float64(len(text)) <= width*0.9 && strings.IndexByte(text, '\n') < 0 {
		return 1
	}
	for part := range strings.SplitSeq(text, "\n") {
		letters := float64(utf8.RuneCountInString(part)) * size / 12
		lines += max(1, math.Ceil(letters/width))
	}
	return lines
}

// header writes the header rows: equal neighbours are merged across, a short header is merged down.
func (l *listWriter) header() error {
	depth := l.headerDepth()
	style := l.looks.id(face{bold: true, border: true, wrap: true, middle: true, align: Center, size: bodySize, head: true})
	for d := range depth {
		values, height := make([]any, len(l.list.Columns)), 0.0
		for i, c := range l.list.Columns {
			cell := excelize.Cell{StyleID: style}
			if text, first := l.headerAt(i, d); first && text != "" {
				cell.Value = text
				if d == len(c.Header)-1 {
					height = max(height, textHeight(text, c.width(), bodySize)/float64(depth-d))
				}
			}
			values[i] = cell
		}
		if err := l.set(values, max(height, 20)); err != nil {
			return err
		}
	}
	if err := l.mergeHeader(depth); err != nil {
		return err
	}
	if !l.list.Numbers {
		return nil
	}
	return l.numbers()
}

// headerAt returns the header text of a column at a depth, and whether it is the first of those that share it.
func (l *listWriter) headerAt(i, d int) (string, bool) {
	h := l.list.Columns[i].Header
	if d >= len(h) {
		return "", false
	}
	return h[d], i == 0 || d == len(h)-1 || !l.sameGroup(i-1, i, d)
}

// sameGroup reports whether two columns share their header from the top down to depth d.
func (l *listWriter) sameGroup(i, j, d int) bool {
	a, b := l.list.Columns[i].Header, l.list.Columns[j].Header
	if len(a) <= d+1 || len(b) <= d+1 {
		return false
	}
	for k := 0; k <= d; k++ {
		if a[k] != b[k] {
			return false
		}
	}
	return true
}

func (l *listWriter) mergeHeader(depth int) error {
	for i, c := range l.list.Columns {
		n := len(c.Header)
		if n > 0 && n < depth {
			if err := l.merge(l.firstHeader+n-1, i+1, l.firstHeader+depth-1, i+1); err != nil {
				return err
			}
		}
		for d := 0; d < n-1; d++ {
			if i > 0 && l.sameGroup(i-1, i, d) {
				continue
			}
			end := i
			for end+1 < len(l.list.Columns) && l.sameGroup(end, end+1, d) {
				end++
			}
			if err := l.merge(l.firstHeader+d, i+1, l.firstHeader+d, end+1); err != nil {
				return err
			}
		}
	}
	return nil
}

func (l *listWriter) numbers() error {
	style := l.looks.id(face{italic: true, border: true, middle: true, align: Center, size: 11})
	values := make([]any, 0, len(l.list.Columns))
	n := 0
	for _, c := range l.list.Columns {
		if c.Hidden {
			values = append(values, nil)
			continue
		}
		n++
		values = append(values, excelize.Cell{StyleID: style, Value: fmt.Sprintf("(%d)", n)})
	}
	return l.set(values, 0)
}
