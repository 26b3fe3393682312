package sheet

import "testing"

const stylesPart = `<styleSheet>
 <numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="000000000000"/><numFmt numFmtId="14" formatCode="d/m/yyyy"/></numFmts>
 <fonts><font><sz val="11"/><name val="Calibri"/></font><font><name val=".VnTime"/></font><font/></fonts>
 <cellStyleXfs><xf numFmtId="164" fontId="1"/></cellStyleXfs>
 <cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="1"/><xf numFmtId="165" fontId="2"/><xf numFmtId="14" fontId="0"/><xf numFmtId="22" fontId="9"/></cellXfs>
 <dxfs><dxf><font><name val="Sai"/></font><numFmt numFmtId="164" formatCode="0"/></dxf></dxfs>
</styleSheet>`

func TestReadStyles(t *testing.T) {
	styles, err := readStyles([]byte(stylesPart))
	if err != nil {
		t.Fatal(err)
	}
	if len(styles) != 5 {
		t.Fatalf("%d styles", len(styles))
	}
	for i, want := range []Style{
		{Font: "Calibri"},
		{NumberFormat: "dd/mm/yyyy", Font: ".VnTime", IsDate: true, ShowsDay: true, ShowsMonth: true},
		{NumberFormat: "000000000000", Digits: 12},
		{NumberFormat: "d/m/yyyy", Font: "Calibri", IsDate: true, ShowsDay: true, ShowsMonth: true}, // the file's own 14
		{NumberFormat: "m/d/yyyy h:mm", IsDate: true, ShowsDay: true, ShowsMonth: true, MonthFirst: true, Locale: true},
	} {
		if *styles[i] != want {
			t.Errorf("style %d: got %+v, want %+v", i, *styles[i], want)
		}
	}
	if _, err := readStyles([]byte(`<styleSheet><fonts>`)); err == nil {
		t.Error("a part that is cut off should be refused")
	}
}

func TestStylesAreShared(t *testing.T) {
	styles, err := readStyles([]byte(`<s><fonts><font/></fonts><cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="0" applyBorder="1"/></cellXfs></s>`))
	if err != nil || len(styles) != 2 || styles[0] != styles[1] {
		t.Errorf("two looks with the same meaning should share one style: %v %v", styles, err)
	}
}

func TestBuiltinDates(t *testing.T) {
	for id, date := range map[int]bool{1: false, 3: false, 9: false, 14: true, 15: true, 16: true, 17: true, 18: false, 21: false, 22: true, 45: false, 46: false, 47: false, 49: false, 57: true} {
		if got := describeFormat(builtinFormats[id]).IsDate; got != date {
			t.Errorf("format %d: got %v", id, got)
		}
	}
}

func TestExportedSerialDate(t *testing.T) {
	if iso, ok := SerialDate(20538); !ok || iso != "1956-03-24" {
		t.Errorf("got %s", iso)
	}
	if _, ok := SerialDate(-5); ok {
		t.Error("no date before the first")
	}
}

func TestCellText(t *testing.T) {
	for name, c := range map[string]struct {
		cell Cell
		want string
	}{
		"whole number":        {Cell{Kind: Number, Value: "1956", Style: plain}, "1956"},
		"fraction":            {Cell{Kind: Number, Value: "0.15", Style: plain}, "0.15"},
		"binary noise":        {Cell{Kind: Number, Value: "0.30000000000000004", Style: plain}, "0.3"},
		"exponent":            {Cell{Kind: Number, Value: "8.9099001234E+10", Style: plain}, "89099001234"},
		"tiny exponent":       {Cell{Kind: Number, Value: "1E-300", Style: plain}, "1E-300"},
		"padded":              {Cell{Kind: Number, Value: "89099001234", Style: &Style{Digits: 12}}, "089099001234"},
		"padded, long enough": {Cell{Kind: Number, Value: "123", Style: &Style{Digits: 2}}, "123"},
		"negative is not":     {Cell{Kind: Number, Value: "-5", Style: &Style{Digits: 4}}, "-5"},
		"date":                {Cell{Kind: Date, Value: "20538", ISODate: "1956-03-24", Style: &Style{IsDate: true, ShowsDay: true, ShowsMonth: true}}, "24/03/1956"},
		"date without ISO":    {Cell{Kind: Date, Value: "x", Style: plain}, "x"},
		"yes":                 {Cell{Kind: Bool, Value: "1", Style: plain}, "TRUE"},
		"no":                  {Cell{Kind: Bool, Value: "0", Style: plain}, "FALSE"},
		"error":               {Cell{Kind: Error, Value: "#N/A", Style: plain}, ""},
		"nothing":             {Cell{Style: plain}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			if got := c.cell.Text(); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestPlacesAndRanges(t *testing.T) {
	for n, want := range map[int]string{1: "A", 26: "Z", 27: "AA", 52: "AZ", 702: "ZZ", 703: "AAA", 16384: "XFD", 0: ""} {
		if got := ColumnName(n); got != want {
			t.Errorf("column %d: got %s, want %s", n, got, want)
		}
	}
	for ref, want := range map[string][2]int{"A1": {1, 1}, "XFD1048576": {1048576, 16384}, "$B$12": {12, 2}, "b3": {3, 2}, "": {}, "A": {}, "1": {}, "A0": {}, "XFE1": {}, "A1048577": {}, "A1B": {}, "Ă1": {}, "A12345678": {}} {
		row, col, ok := parseRef(ref)
		if ok != (want[0] > 0) || ok && (row != want[0] || col != want[1]) {
			t.Errorf("%q: got %d,%d %v", ref, row, col, ok)
		}
	}
	for ref, want := range map[string]Range{"A1:C3": {1, 1, 3, 3}, "C3:A1": {1, 1, 3, 3}, "B2": {2, 2, 2, 2}} {
		if got, ok := parseRange(ref); !ok || got != want {
			t.Errorf("%q: got %+v", ref, got)
		}
	}
	if _, ok := parseRange("A1:"); ok {
		t.Error("half a range")
	}
}

func TestAtOutsideTheSheet(t *testing.T) {
	s := Sheet{Rows: []Row{{Number: 2, Cells: []Cell{{Row: 2, Col: 2, Kind: Text, Value: "x", Style: plain}}}}}
	for _, at := range [][2]int{{1, 1}, {2, 1}, {2, 3}, {3, 2}, {0, 0}, {-1, -1}} {
		if c := s.At(at[0], at[1]); c.Kind != Empty || c.Style == nil || c.Text() != "" {
			t.Errorf("%v: got %+v", at, c)
		}
	}
	if s.At(2, 2).Text() != "x" || !s.Filled() || (&Sheet{}).Filled() {
		t.Error("the one cell")
	}
}

func TestDisorderIsPutRight(t *testing.T) {
	cell := func(row, col int32, v string) Cell {
		return Cell{Row: row, Col: col, Kind: Text, Value: v, Style: plain}
	}
	rows := inOrder([]Row{{5, []Cell{cell(5, 3, "c"), cell(5, 1, "a")}}, {2, []Cell{cell(2, 1, "x")}}, {5, []Cell{cell(5, 1, "later")}}})
	if len(rows) != 2 || rows[0].Number != 2 || len(rows[1].Cells) != 2 || rows[1].Cells[0].Value != "later" || rows[1].Cells[1].Value != "c" {
		t.Errorf("got %+v", rows)
	}
}

func TestEndOfTheUsedArea(t *testing.T) {
	near := minimal(t, `<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="900"><c r="A900" s="0"/></row></sheetData></worksheet>`)
	if got := mustRead(t, near).Sheets[0].LastRow; got != 900 {
		t.Errorf("a blank form ends at %d", got)
	}
	far := minimal(t, `<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576" s="0"/></row></sheetData></worksheet>`)
	if got := mustRead(t, far).Sheets[0].LastRow; got != 1 {
		t.Errorf("a formatted column ends at %d", got)
	}
}
