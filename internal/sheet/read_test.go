package sheet

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"guongsang/internal/award"
)

// build makes a workbook in code and returns its bytes.
func build(t testing.TB, fill func(f *excelize.File)) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	fill(f)
	var buf bytes.Buffer
	if err := f.Write(&buf); err != nil {
		t.Fatal(err)
	}
	return buf.Bytes()
}

func set(t testing.TB, f *excelize.File, place string, value any) {
	t.Helper()
	if err := f.SetCellValue("Sheet1", place, value); err != nil {
		t.Fatal(err)
	}
}

func styled(t testing.TB, f *excelize.File, place, format, font string) {
	t.Helper()
	st := &excelize.Style{}
	if format != "" {
		st.CustomNumFmt = &format
	}
	if font != "" {
		st.Font = &excelize.Font{Family: font}
	}
	id, err := f.NewStyle(st)
	if err != nil {
		t.Fatal(err)
	}
	if err := f.SetCellStyle("Sheet1", place, place, id); err != nil {
		t.Fatal(err)
	}
}

func mustRead(t testing.TB, data []byte) *Workbook {
	t.Helper()
	wb, err := Read("thu.xlsx", data)
	if err != nil {
		t.Fatal(err)
	}
	return wb
}

func TestReadKindsOfCells(t *testing.T) {
	data := build(t, func(f *excelize.File) {
		set(t, f, "A1", "Nguyễn Văn An & <em>")
		set(t, f, "B1", 1956)
		set(t, f, "C1", 89099001234)
		set(t, f, "D1", 20516)
		styled(t, f, "D1", "dd/mm/yyyy", "")
		set(t, f, "E1", true)
		set(t, f, "F1", "#N/A")
		if err := f.SetCellFormula("Sheet1", "G1", "1+1"); err != nil {
			t.Fatal(err)
		}
		set(t, f, "H1", 20516)
		styled(t, f, "H1", "m/d/yyyy", ".VnTime")
		set(t, f, "I1", 89099001234)
		styled(t, f, "I1", "000000000000", "")
		set(t, f, "A3", "dòng\nhai")
		set(t, f, "B3", 8.9099001234e10)
		set(t, f, "C3", 20516)
		styled(t, f, "C3", "yyyy", "")
		set(t, f, "D3", 20516.75)
		styled(t, f, "D3", "mm/yyyy", "")
	})
	sh := mustRead(t, data).Sheets[0]
	for _, c := range []struct {
		name     string
		row, col int
		kind     Kind
		text     string
		iso      string
	}{
		{"text with entities", 1, 1, Text, "Nguyễn Văn An & <em>", ""},
		{"year", 1, 2, Number, "1956", ""},
		{"long number", 1, 3, Number, "89099001234", ""},
		{"date", 1, 4, Date, "02/03/1956", "1956-03-02"},
		{"bool", 1, 5, Bool, "TRUE", ""},
		{"error word as text", 1, 6, Text, "#N/A", ""},
		{"month first", 1, 8, Date, "02/03/1956", "1956-03-02"},
		{"padded number", 1, 9, Number, "089099001234", ""},
		{"line break", 3, 1, Text, "dòng\nhai", ""},
		{"exponent", 3, 2, Number, "89099001234", ""},
		{"year shown only", 3, 3, Date, "1956", "1956-03-02"},
		{"month shown only", 3, 4, Date, "03/1956", "1956-03-02"},
		{"nothing there", 2, 2, Empty, "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := sh.At(c.row, c.col)
			if got.Kind != c.kind || got.Text() != c.text || got.ISODate != c.iso {
				t.Errorf("got kind %d text %q date %q", got.Kind, got.Text(), got.ISODate)
			}
		})
	}
	if h := sh.At(1, 8); !h.Style.MonthFirst || h.Style.Font != ".VnTime" {
		t.Errorf("style %+v", h.Style)
	}
}

func TestReadShape(t *testing.T) {
	data := build(t, func(f *excelize.File) {
		set(t, f, "A1", "Năm sinh")
		set(t, f, "C9", "cuối")
		for _, err := range []error{
			f.MergeCell("Sheet1", "A1", "B2"),
			f.SetColVisible("Sheet1", "D:E", false),
			f.SetRowVisible("Sheet1", 4, false),
		} {
			if err != nil {
				t.Fatal(err)
			}
		}
		styled(t, f, "A20", "dd/mm/yyyy", "")
		if _, err := f.NewSheet("Danh mục"); err != nil {
			t.Fatal(err)
		}
		if err := f.SetSheetVisible("Danh mục", false); err != nil {
			t.Fatal(err)
		}
	})
	wb := mustRead(t, data)
	sh := wb.Sheets[0]
	if len(sh.Merges) != 1 || sh.Merges[0] != (Range{1, 1, 2, 2}) || !sh.Merges[0].Contains(2, 2) || sh.Merges[0].Contains(3, 1) {
		t.Errorf("merges %+v", sh.Merges)
	}
	if !sh.ColumnHidden(4) || !sh.ColumnHidden(5) || sh.ColumnHidden(3) || !sh.RowHidden(4) || sh.RowHidden(5) {
		t.Error("hidden columns and rows")
	}
	if sh.LastRow != 20 || sh.LastCol != 3 {
		t.Errorf("used area ends at %d,%d", sh.LastRow, sh.LastCol)
	}
	if !wb.Sheets[1].Hidden || wb.Sheets[1].Name != "Danh mục" || sh.Hidden {
		t.Errorf("sheets %v %v", wb.Sheets[0].Name, wb.Sheets[1].Name)
	}
}

func TestReadDates1904(t *testing.T) {
	data := build(t, func(f *excelize.File) {
		yes := true
		if err := f.SetWorkbookProps(&excelize.WorkbookPropsOptions{Date1904: &yes}); err != nil {
			t.Fatal(err)
		}
		set(t, f, "A1", 19054)
		styled(t, f, "A1", "dd/mm/yyyy", "")
	})
	if got := mustRead(t, data).Sheets[0].At(1, 1).ISODate; got != "1956-03-02" {
		t.Errorf("got %s", got)
	}
}

func TestSerialDate(t *testing.T) {
	for _, c := range []struct {
		serial float64
		from04 bool
		want   string
	}{
		{1, false, "1900-01-01"}, {59, false, "1900-02-28"}, {61, false, "1900-03-01"}, {45646, false, "2024-12-20"},
		{45646.999, false, "2024-12-20"}, {0, true, "1904-01-01"}, {0, false, ""}, {-1, false, ""}, {1e9, false, ""},
		{0.5, false, ""},
	} {
		t.Run(fmt.Sprint(c.serial, c.from04), func(t *testing.T) {
			if got, _ := serialDate(c.serial, c.from04); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestDescribeFormat(t *testing.T) {
	for code, want := range map[string]string{
		"dd/mm/yyyy": "date", `dd\/mm\/yyyy;@`: "date", "m/d/yyyy": "us", "[$-409]m/d/yy h:mm AM/PM;@": "us", "mm-dd-yy": "us",
		"yyyy-mm-dd": "date", "yyyy": "date", "mmm-yy": "date", "h:mm": "", "[h]:mm:ss": "", "mm:ss": "", "0.00": "", "General": "",
		"@": "", `"Ngày "dd" tháng "mm" năm "yyyy`: "date", "#,##0": "", `[$-42A]dd mmmm yyyy`: "date", "dd/mm/yyyy hh:mm": "date",
		"[Red]0;[Blue]0": "", "000000000000": "", "yyyy/m/d": "date", `0"d"`: "", "[": "", `"`: "",
	} {
		t.Run(code, func(t *testing.T) {
			st := describeFormat(code)
			got := ""
			if st.IsDate {
				got = "date"
			}
			if st.MonthFirst {
				got = "us"
			}
			if got != want {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
}

// TestReadAgreesWithExcelize compares the values with what the library reads, for a sheet of every plain kind.
func TestReadAgreesWithExcelize(t *testing.T) {
	data := build(t, func(f *excelize.File) {
		for row := 1; row <= 60; row++ {
			for col := 1; col <= 12; col++ {
				place := fmt.Sprintf("%s%d", ColumnName(col), row)
				switch (row*7 + col) % 5 {
				case 0:
					set(t, f, place, fmt.Sprintf(" Ô %d·%d 'đặc biệt' \"&\" ", row, col))
				case 1:
					set(t, f, place, row*col)
				case 2:
					set(t, f, place, float64(row)/float64(col+1))
				case 3:
					set(t, f, place, time.Date(1950+row, 3, col, 0, 0, 0, 0, time.UTC))
				}
			}
		}
		if err := f.SetCellRichText("Sheet1", "A70", []excelize.RichTextRun{{Text: "đậm ", Font: &excelize.Font{Bold: true, Family: "VNI-Times"}}, {Text: "thường"}}); err != nil {
			t.Fatal(err)
		}
	})
	f, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := f.GetRows("Sheet1", excelize.Options{RawCellValue: true})
	if err != nil {
		t.Fatal(err)
	}
	sh := mustRead(t, data).Sheets[0]
	for i, row := range rows {
		for j, want := range row {
			if got := sh.At(i+1, j+1).Value; got != want {
				t.Errorf("%s%d: got %q, want %q", ColumnName(j+1), i+1, got, want)
			}
		}
	}
	if c := sh.At(70, 1); c.Style.Font != "VNI-Times" {
		t.Errorf("font of the first run: %q", c.Style.Font)
	}
}

func refusedWith(t *testing.T, data []byte, want string) {
	t.Helper()
	_, err := Read("x.xlsx", data)
	var e *award.Error
	if !errors.As(err, &e) {
		t.Fatalf("got %v", err)
	}
	if e.Message != want {
		t.Errorf("got %q, want %q", e.Message, want)
	}
	if strings.Count(e.Message, ". ") != 1 || !strings.HasSuffix(e.Message, ".") {
		t.Errorf("not two sentences: %q", e.Message)
	}
}
