package sheet

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

// open reads back a written list with the library, for what Read does not look at.
func open(t *testing.T, lists ...List) *excelize.File {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(written(t, &Book{Lists: lists})))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	return f
}

func columns(headers ...string) []Column {
	var out []Column
	for _, h := range headers {
		out = append(out, Column{Header: strings.Split(h, "/")})
	}
	return out
}

func TestHeaderMerges(t *testing.T) {
	for name, c := range map[string]struct {
		headers []string
		want    string // merged ranges in order of their place
	}{
		"one row":                {[]string{"A", "B"}, ""},
		"a group of two":         {[]string{"STT", "Năm sinh/Nam", "Năm sinh/Nữ", "Ghi chú"}, "A1:A2 B1:C1 D1:D2"},
		"two groups":             {[]string{"X/a", "X/b", "Y/a", "Y/b"}, "A1:B1 C1:D1"},
		"three rows":             {[]string{"STT", "K/Hình thức", "K/QĐ/Số", "K/QĐ/Ngày"}, "A1:A3 B1:D1 B2:B3 C2:D2"},
		"same leaf, no group":    {[]string{"Tên", "Tên"}, ""},
		"same group apart":       {[]string{"X/a", "Y", "X/b"}, "B1:B2"},
		"a group of one":         {[]string{"X/a", "Y/b"}, ""},
		"no header at all":       {[]string{""}, ""},
		"group only at its left": {[]string{"X/a", "X/b", "Z"}, "A1:B1 C1:C2"},
	} {
		t.Run(name, func(t *testing.T) {
			f := open(t, List{Name: "L", Columns: columns(c.headers...)})
			merges, err := f.GetMergeCells("L")
			if err != nil {
				t.Fatal(err)
			}
			found := map[string]bool{}
			for _, m := range merges {
				found[m.GetStartAxis()+":"+m.GetEndAxis()] = true
			}
			for _, want := range strings.Fields(c.want) {
				if !found[want] {
					t.Errorf("%s is not merged", want)
				}
				delete(found, want)
			}
			if len(found) > 0 {
				t.Errorf("merged without need: %v", found)
			}
		})
	}
}

func TestBlocksShareTheWidth(t *testing.T) {
	for name, c := range map[string]struct {
		widths []float64
		blocks int
		want   string
	}{
		"two blocks, even columns": {[]float64{10, 10, 10, 10}, 2, "1-2 3-4"},
		"a wide name column":       {[]float64{5, 40, 10, 10, 15}, 2, "1-2 3-5"},
		"three blocks":             {[]float64{10, 10, 10, 10, 10, 10}, 3, "1-2 3-4 5-6"},
		"one block":                {[]float64{10, 10}, 1, "1-2"},
		"one column, one block":    {[]float64{10}, 1, "1-1"},
	} {
		t.Run(name, func(t *testing.T) {
			list := List{Name: "L", Blocks: make([]Block, c.blocks)}
			for _, w := range c.widths {
				list.Columns = append(list.Columns, Column{Header: []string{"x"}, Width: w})
			}
			f := excelize.NewFile()
			defer f.Close()
			l := newListWriter(&bookWriter{file: f, looks: newLooks(f)}, &list)
			var got []string
			for k := range c.blocks {
				from, to := l.blockSpan(k, c.blocks)
				got = append(got, fmt.Sprintf("%d-%d", from, to))
			}
			if strings.Join(got, " ") != c.want {
				t.Errorf("got %v, want %s", got, c.want)
			}
		})
	}
}

func TestChoicesOfEverySize(t *testing.T) {
	long := make([]string, 40)
	for i := range long {
		long[i] = fmt.Sprintf("Phong trào thi đua số %d với một cái tên khá dài", i)
	}
	for name, c := range map[string]struct {
		choices []string
		want    string
	}{
		"short":           {[]string{"Nam", "Nữ"}, `"Nam,Nữ"`},
		"with a comma":    {[]string{"Một, hai", "Ba"}, "_LuaChon!$A$1:$A$2"},
		"with quotes":     {[]string{`Phong trào "Một"`}, "_LuaChon!$A$1:$A$1"},
		"too long inside": {long, "_LuaChon!$A$1:$A$40"},
	} {
		t.Run(name, func(t *testing.T) {
			f := open(t, List{Name: "L", Columns: []Column{{Header: []string{"x"}, Choices: c.choices, ChoicesNote: "Hãy chọn.", ChoicesStrict: true}}, BlankRows: 3})
			rules, err := f.GetDataValidations("L")
			if err != nil || len(rules) != 1 {
				t.Fatalf("%v %v", rules, err)
			}
			if !strings.Contains(rules[0].Formula1, strings.Trim(c.want, `"`)) || rules[0].Sqref != "A2:A4" || *rules[0].ErrorStyle != "stop" {
				t.Errorf("got %s over %s", rules[0].Formula1, rules[0].Sqref)
			}
			if strings.HasPrefix(c.want, "_") {
				if v, _ := f.GetSheetVisible("_LuaChon"); v {
					t.Error("the choices should be hidden")
				}
				if got, _ := f.GetCellValue("_LuaChon", "A1"); got != c.choices[0] {
					t.Errorf("first choice %q", got)
				}
			}
		})
	}
}

func TestTypedColumns(t *testing.T) {
	list := List{Name: "L", TotalLabel: "Cộng", Columns: []Column{
		{Header: []string{"chữ"}}, {Header: []string{"giữa"}, Type: CenterColumn}, {Header: []string{"số"}, Type: IntColumn, Total: true}, {Header: []string{"hệ số"}, Type: NumberColumn, Total: true},
		{Header: []string{"tiền"}, Type: MoneyColumn, Total: true}, {Header: []string{"ngày"}, Type: DateColumn}, {Header: []string{"mã"}, Type: KeepAsTyped}},
		Rows: []ListRow{
			{Values: []any{"a", "b", 1, 0.15, int64(360000), "2024-12-20", "0012"}},
			{Values: []any{nil, "", int64(2), 0.3, Computed{"C{row}*1000", int64(2000)}, "1956", "05/QĐ"}},
			{Band: "II"},
			{Values: []any{"thiếu cột"}},
		}}
	sh := mustRead(t, written(t, &Book{Lists: []List{list}})).Sheets[0]
	for place, want := range map[[2]int]struct {
		kind Kind
		text string
	}{
		{2, 1}: {Text, "a"}, {2, 3}: {Number, "1"}, {2, 4}: {Number, "0.15"}, {2, 5}: {Number, "360000"}, {2, 6}: {Date, "20/12/2024"}, {2, 7}: {Text, "0012"},
		{3, 1}: {Empty, ""}, {3, 2}: {Empty, ""}, {3, 5}: {Number, "2000"}, {3, 6}: {Text, "1956"}, {4, 1}: {Text, "II"}, {5, 1}: {Text, "thiếu cột"},
		{6, 1}: {Text, "Cộng"}, {6, 3}: {Number, "3"}, {6, 4}: {Number, "0.45"}, {6, 5}: {Number, "362000"},
	} {
		if c := sh.At(place[0], place[1]); c.Kind != want.kind || c.Text() != want.text {
			t.Errorf("%v: got kind %d %q, want %d %q", place, c.Kind, c.Text(), want.kind, want.text)
		}
	}
	f := open(t, list)
	if formula, _ := f.GetCellFormula("L", "E6"); formula != "SUM(E2:E5)" {
		t.Errorf("total %s", formula)
	}
	if formula, _ := f.GetCellFormula("L", "E3"); formula != "C3*1000" {
		t.Errorf("formula of a row %s", formula)
	}
}

func TestRowHeights(t *testing.T) {
	long := strings.Repeat("thành tích xuất sắc ", 12)
	f := open(t, List{Name: "L", Columns: []Column{{Header: []string{"x"}, Width: 20}, {Header: []string{"y"}, Width: 20, Hidden: true}},
		Rows: []ListRow{{Values: []any{"ngắn"}}, {Values: []any{long}}, {Values: []any{"một\nhai\nba"}}, {Values: []any{"a", long}}}})
	height := func(row int) float64 {
		h, err := f.GetRowHeight("L", row)
		if err != nil {
			t.Fatal(err)
		}
		return h
	}
	if height(3) < 10*height(2)/2 || height(4) < 2*height(2) {
		t.Errorf("heights %v %v %v", height(2), height(3), height(4))
	}
	if height(5) != height(2) {
		t.Error("a hidden column should not make the row tall")
	}
	for text, want := range map[string]float64{"": 1, "ngắn": 1, strings.Repeat("x", 45): 3, "a\nb": 2} {
		if got := textLines(text, 20, 12); got != want {
			t.Errorf("%q: %v lines, want %v", text, got, want)
		}
	}
}

func TestPortraitWithoutTable(t *testing.T) {
	f := open(t, List{Name: "Hướng dẫn", Portrait: true, Columns: []Column{{Width: 90}}, Titles: []Line{{Text: "HƯỚNG DẪN", Bold: true, Align: Center, Size: 14}, {Text: "1. Điền vào ô."}}})
	layout, err := f.GetPageLayout("Hướng dẫn")
	if err != nil || *layout.Orientation != "portrait" {
		t.Errorf("%+v %v", layout, err)
	}
	if names := f.GetDefinedName(); len(names) > 0 {
		t.Errorf("a sheet without a table repeats no header: %+v", names)
	}
}

func TestFirstVisibleSheetIsInFront(t *testing.T) {
	f := open(t, List{Name: "Ẩn", Hidden: true, Titles: []Line{{Text: "x"}}}, List{Name: "Hiện", Titles: []Line{{Text: "y"}}})
	if got := f.GetSheetName(f.GetActiveSheetIndex()); got != "Hiện" {
		t.Errorf("in front: %s", got)
	}
}

// FuzzWriteText: whatever a person typed comes back as it was, but for the characters XML cannot hold.
func FuzzWriteText(f *testing.F) {
	for _, s := range []string{"Nguyễn Văn An", " có khoảng trắng ", "<b>&amp;</b>", "a\nb\tc", "=1+1", "'0123", "_x0041_", "\x00\x1f", "\uFFFE", "Ng\u0301"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		want := strings.ToValidUTF8(s, "\uFFFD")
		if want == "" || len(want) > 1000 || strings.Contains(want, "\r") || strings.Contains(want, "_x") || want != cleanControls(want) || strings.TrimSpace(want) == "" {
			return
		}
		data := written(t, &Book{Lists: []List{{Name: "L", Columns: columns("x"), Rows: []ListRow{{Values: []any{want}}}}}})
		if got := mustRead(t, data).Sheets[0].At(2, 1).Text(); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	})
}
