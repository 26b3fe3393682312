package planfile

import "strings"

func (w *wordReader) openCell() {
	tbl := w.table()
	if tbl == nil || len(tbl.rows) == 0 {
		return
	}
	tbl.cell = nil
	last := len(tbl.rows) - 1
	tbl.rows[last] = append(tbl.rows[last], "")
	tbl.merge[last] = append(tbl.merge[last], false)
}

func (w *wordReader) continueCell(continues bool) {
	tbl := w.table()
	if tbl == nil || len(tbl.merge) == 0 {
		return
	}
	if row := tbl.merge[len(tbl.merge)-1]; len(row) > 0 {
		row[len(row)-1] = continues
	}
}

func (w *wordReader) closeCell() {
	tbl := w.table()
	if tbl == nil || len(tbl.rows) == 0 {
		return
	}
	if row := tbl.rows[len(tbl.rows)-1]; len(row) > 0 {
		row[len(row)-1] = strings.Join(tbl.cell, "\n")
	}
	tbl.cell = nil
}

// closeTable turns a finished table into lines. A table of three or more columns and two or more rows holds data and
// becomes rows; others only lay out a page (the head, the signature) and are read cell by cell.
func (w *wordReader) closeTable() {
	tbl := w.table()
	if tbl == nil {
		return
	}
	w.tables = w.tables[:len(w.tables)-1]
	outer := w.table()
	for i, row := range tbl.rows {
		switch {
		case outer != nil:
			outer.cell = append(outer.cell, row...)
		case tbl.holdsData():
			w.lines = append(w.lines, newRow(row, tbl.merge[i]))
		default:
			w.layoutRow(row)
		}
	}
	if outer == nil {
		w.lines = append(w.lines, newLine(""))
	}
}

func (w *wordReader) layoutRow(row []string) {
	for _, cell := range row {
		for s := range strings.SplitSeq(cell, "\n") {
			w.lines = append(w.lines, newLine(s))
		}
		w.lines = append(w.lines, newLine(""))
	}
}

func (t *wordTable) holdsData() bool {
	wide := 0
	for _, row := range t.rows {
		if len(row) >= 3 {
			wide++
		}
	}
	return wide >= 2
}
