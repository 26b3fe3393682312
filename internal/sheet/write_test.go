package sheet

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"guongsang/internal/award"
)

func paymentList() List {
	return List{
		Name: "Ký nhận",
		Titles: []Line{
			{Text: "ỦY BAN NHÂN DÂN PHƯỜNG MẪU", Bold: true},
			{Text: "DANH SÁCH KÝ NHẬN TIỀN THƯỞNG", Bold: true, Size: 14, Align: Center},
			{Text: "(Kèm theo Quyết định số …/QĐ-UBND)", Italic: true, Align: Center},
		},
		Columns: []Column{
			{Header: []string{"STT"}, Type: IntColumn},
			{Header: []string{"Họ và tên"}},
			{Header: []string{"Năm sinh", "Nam"}, Type: CenterColumn, Width: 8},
			{Header: []string{"Năm sinh", "Nữ"}, Type: CenterColumn, Width: 8},
			{Header: []string{"Ngày quyết định"}, Type: DateColumn},
			{Header: []string{"Hệ số"}, Type: NumberColumn},
			{Header: []string{"Thành tiền (đồng)"}, Type: MoneyColumn, Total: true},
			{Header: []string{"Hình thức"}, Choices: []string{"Giấy khen", "Bằng khen"}, ChoicesNote: "Chọn một hình thức."},
			{Header: []string{"Phong trào"}, Choices: []string{"Phong trào một, có dấu phẩy", "Phong trào hai"}, Prompt: "Chọn phong trào"},
			{Header: []string{"Mã"}, Type: KeepAsTyped, Hidden: true},
		},
		Numbers: true,
		Rows: []ListRow{
			{Band: "I. CÁ NHÂN"},
			{Values: []any{1, "Nguyễn Văn An", "1956", nil, "2024-12-20", 0.15, Computed{"F{row}*2400000", int64(360000)}, "Giấy khen", nil, "089099001234"}},
			{Values: []any{2, "Trần Thị Bình\x01", nil, "1960", "1960-03", 0.3, int64(710000)}, Bold: true},
		},
		BlankRows: 2, TotalLabel: "Tổng cộng", FrozenCols: 2,
		Notes:  []Line{{Text: "Bằng chữ: Một triệu không trăm bảy mươi nghìn đồng.", Italic: true}},
		Blocks: []Block{{Lines: []Line{{Text: "NGƯỜI LẬP", Bold: true, Align: Center}}}, {Lines: []Line{{Text: "…, ngày … tháng … năm …", Italic: true, Align: Center}, {Text: "CHỦ TỊCH", Bold: true, Align: Center}}}},
	}
}

func written(t testing.TB, book *Book) []byte {
	t.Helper()
	var buf bytes.Buffer
	if err := Write(&buf, book); err != nil {
		t.Fatal(err)
	}
	return buf.Bytes()
}

func TestWriteList(t *testing.T) {
	data := written(t, &Book{Title: "Thử", Lists: []List{paymentList(), {Name: "Mã", Hidden: true, Columns: []Column{{Header: []string{"id"}}}}}})
	wb := mustRead(t, data)
	if len(wb.Sheets) != 3 || wb.Sheets[0].Hidden || !wb.Sheets[1].Hidden || !wb.Sheets[2].Hidden {
		t.Fatalf("sheets %+v", len(wb.Sheets))
	}
	sh := wb.Sheets[0]
	for place, want := range map[[2]int]string{
		{2, 1}: "DANH SÁCH KÝ NHẬN TIỀN THƯỞNG", {5, 1}: "STT", {5, 3}: "Năm sinh", {5, 4}: "", {6, 3}: "Nam", {6, 4}: "Nữ", {7, 1}: "(1)", {7, 9}: "(9)", {7, 10}: "",
		{8, 1}: "I. CÁ NHÂN", {9, 1}: "1", {9, 2}: "Nguyễn Văn An", {9, 5}: "20/12/2024", {9, 6}: "0.15", {9, 7}: "360000", {9, 10}: "089099001234",
		{10, 2}: "Trần Thị Bình", {10, 5}: "03/1960", {10, 7}: "710000",
		{13, 1}: "Tổng cộng", {13, 7}: "1070000", {14, 1}: "Bằng chữ: Một triệu không trăm bảy mươi nghìn đồng.",
		{16, 1}: "NGƯỜI LẬP",
	} {
		if got := sh.At(place[0], place[1]).Text(); got != want {
			t.Errorf("%v: got %q, want %q", place, got, want)
		}
	}
	if !sh.At(9, 7).Formula || !sh.At(13, 7).Formula || sh.At(9, 5).Kind != Date || sh.At(9, 10).Kind != Text {
		t.Error("formulas and kinds")
	}
	for _, want := range []Range{{5, 3, 5, 4}, {5, 1, 6, 1}, {1, 1, 1, 10}, {8, 1, 8, 10}, {13, 1, 13, 6}} {
		found := false
		for _, m := range sh.Merges {
			found = found || m == want
		}
		if !found {
			t.Errorf("missing merge %+v in %+v", want, sh.Merges)
		}
	}
}

func TestWriteSetsUpPrinting(t *testing.T) {
	f, err := excelize.OpenReader(bytes.NewReader(written(t, &Book{Lists: []List{paymentList()}})))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	layout, _ := f.GetPageLayout("Ký nhận")
	if *layout.Orientation != "landscape" || *layout.Size != 9 || *layout.FitToWidth != 1 || *layout.FitToHeight != 0 {
		t.Errorf("layout %+v", layout)
	}
	if names := f.GetDefinedName(); len(names) != 1 || names[0].RefersTo != "'Ký nhận'!$5:$7" {
		t.Errorf("repeated header %+v", names)
	}
	if dim, _ := f.GetSheetDimension("Ký nhận"); dim != "A1:J17" {
		t.Errorf("dimension %s", dim)
	}
	panes, _ := f.GetPanes("Ký nhận")
	if !panes.Freeze || panes.YSplit != 7 || panes.XSplit != 2 {
		t.Errorf("panes %+v", panes)
	}
	rules, _ := f.GetDataValidations("Ký nhận")
	if len(rules) != 2 || rules[0].Sqref != "H8:H12" || !strings.Contains(rules[1].Formula1, "_LuaChon!$A$1:$A$2") {
		t.Errorf("drop-down lists %+v", rules)
	}
	id, _ := f.GetCellStyle("Ký nhận", "B9")
	style, _ := f.GetStyle(id)
	if style.Font.Family != "Times New Roman" || style.Font.Size != 12 || len(style.Border) != 4 || !style.Alignment.WrapText {
		t.Errorf("look of a cell %+v", style)
	}
	if visible, _ := f.GetColVisible("Ký nhận", "J"); visible {
		t.Error("column J should be hidden")
	}
}

func TestWriteEdges(t *testing.T) {
	long := strings.Repeat("ư", maxCellText+50)
	for _, c := range []struct {
		name string
		list List
	}{
		{"no columns", List{Name: "a", Titles: []Line{{Text: "Chỉ có chữ"}}}},
		{"no rows", List{Name: "a", Columns: []Column{{Header: []string{"x"}, Total: true, Choices: []string{"1"}}}, TotalLabel: "Cộng"}},
		{"one column with blocks", List{Name: "a", Columns: []Column{{Header: []string{"x"}}}, Rows: []ListRow{{Values: []any{"1"}}}, Blocks: []Block{{Lines: []Line{{Text: "A"}}}, {Lines: []Line{{Text: "B"}}}}}},
		{"text beyond the limit", List{Name: "Tên có ' nháy", Columns: []Column{{Header: []string{"x"}}}, Rows: []ListRow{{Values: []any{long, "thừa"}}}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			data := written(t, &Book{Lists: []List{c.list}})
			f, err := excelize.OpenReader(bytes.NewReader(data))
			if err != nil {
				t.Fatal(err)
			}
			f.Close()
		})
	}
	if err := Write(&bytes.Buffer{}, &Book{}); award.KindOf(err) != award.KindInternal {
		t.Errorf("no sheet: %v", err)
	}
	if err := Write(full{}, &Book{Lists: []List{paymentList()}}); award.KindOf(err) != award.KindStorage {
		t.Errorf("full disk: %v", err)
	}
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no space left") }

func TestDateValue(t *testing.T) {
	for in, want := range map[string]string{
		"2024-12-20": "45646", "1900-01-01": "1", "1900-03-01": "61", "1956": "1956", "1956-03": "03/1956", "không rõ": "không rõ", "1856-01-01": "1856-01-01",
	} {
		if got := fmt.Sprint(dateValue(in)); got != want {
			t.Errorf("%s: got %s, want %s", in, got, want)
		}
	}
}

// TestLibreOfficeOpens proves that another program reads what is written, totals included.
func TestLibreOfficeOpens(t *testing.T) {
	office, err := exec.LookPath("soffice")
	if err != nil || testing.Short() {
		t.Skip("LibreOffice is not here")
	}
	dir := t.TempDir()
	file := filepath.Join(dir, "danh-sach.xlsx")
	if err := os.WriteFile(file, written(t, &Book{Lists: []List{paymentList()}}), 0o600); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(office, "-env:UserInstallation=file://"+dir+"/profile", "--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76", "--outdir", dir, file)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	csv, err := os.ReadFile(filepath.Join(dir, "danh-sach.csv"))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"Nguyễn Văn An", "20/12/2024", "1,070,000", "089099001234"} {
		if !strings.Contains(string(csv), want) {
			t.Errorf("%q is missing in\n%s", want, csv)
		}
	}
}
