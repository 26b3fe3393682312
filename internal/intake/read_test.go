package intake

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"guongsang/internal/sheet"
)

// maker builds a workbook in code, the way people lay out their lists.
type maker struct {
	t    testing.TB
	file *excelize.File
	name string
}

func newMaker(t testing.TB, name string) *maker {
	f := excelize.NewFile()
	m := &maker{t: t, file: f, name: name}
	m.must(f.SetSheetName("Sheet1", name))
	return m
}

func (m *maker) must(err error) {
	m.t.Helper()
	if err != nil {
		m.t.Fatal(err)
	}
}

func (m *maker) sheet(name string) {
	m.t.Helper()
	_, err := m.file.NewSheet(name)
	m.must(err)
	m.name = name
}

// row writes values from column A on; nil leaves a cell out.
func (m *maker) row(n int, values ...any) {
	m.t.Helper()
	for i, v := range values {
		if v != nil {
			m.must(m.file.SetCellValue(m.name, fmt.Sprintf("%s%d", sheet.ColumnName(i+1), n), v))
		}
	}
}

func (m *maker) merge(from, to string) {
	m.t.Helper()
	m.must(m.file.MergeCell(m.name, from, to))
}

func (m *maker) format(place, format, font string) {
	m.t.Helper()
	st := &excelize.Style{}
	if format != "" {
		st.CustomNumFmt = &format
	}
	if font != "" {
		st.Font = &excelize.Font{Family: font, Size: 12}
	}
	id, err := m.file.NewStyle(st)
	m.must(err)
	m.must(m.file.SetCellStyle(m.name, place, place, id))
}

func (m *maker) workbook() *sheet.Workbook {
	m.t.Helper()
	var buf bytes.Buffer
	m.must(m.file.Write(&buf))
	wb, err := sheet.Read("danh-sach.xlsx", buf.Bytes())
	m.must(err)
	return wb
}

// told writes a reading as short lines: header, columns, rows, problems, skipped rows.
func told(s SheetReading) string {
	var b strings.Builder
	fmt.Fprintf(&b, "header %d-%d\n", s.HeaderRows[0], s.HeaderRows[1])
	for _, c := range s.Columns {
		fmt.Fprintf(&b, "col %d %s = %s\n", c.Index, c.Header, c.Field)
	}
	for _, r := range s.Rows {
		fields, _ := json.Marshal(r.Fields)
		text := strings.NewReplacer(`"`, "", "{", "", "}", "").Replace(string(fields))
		fmt.Fprintf(&b, "row %d %s\n", r.Row, text)
	}
	for _, p := range s.Problems {
		fmt.Fprintf(&b, "problem %d,%d %s\n", p.Row, p.Column, p.Message)
	}
	for _, k := range s.Skipped {
		fmt.Fprintf(&b, "skip %d %s\n", k.Row, k.Why)
	}
	return b.String()
}
