package planfile

import (
	"strings"

	"guongsang/internal/viet"
)

// line is one line of the document as its preview shows it. Line numbers count from 1 in the slice of all lines.
type line struct {
	raw   string   // with its tabs and wide gaps, which keep columns apart
	text  string   // cleaned
	cells []string // the cells of a row of a table
	merge []bool   // for each cell: it continues the cell above
	// For lines with a place on a page: begins says the line starts right of the margin, as the first line of a
	// paragraph does; full says it reaches the right margin, as every line but the last of a paragraph does.
	placed, begins, full bool
}

func newLine(raw string) line {
	raw = viet.NFC(strings.TrimRight(raw, " \t\r\n"))
	text := viet.Clean(raw)
	if strings.Trim(text, "-–—_=*. ") == "" {
		text = "" // a drawn rule
	}
	return line{raw: raw, text: text}
}

// newRow returns the line of a table row; cells keep their own line breaks.
func newRow(cells []string, merge []bool) line {
	shown := make([]string, len(cells))
	for i, c := range cells {
		cells[i] = viet.CleanLines(c)
		shown[i] = viet.Clean(c)
	}
	text := strings.Join(shown, " | ")
	return line{raw: text, text: viet.Clean(text), cells: cells, merge: merge}
}
