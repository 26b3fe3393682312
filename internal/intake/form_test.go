package intake

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"guongsang/internal/award"
	"guongsang/internal/sheet"
)

func formSpec() FormSpec {
	return FormSpec{
		Ward: "UBND phường Mẫu", Unit: "Trường THCS Núi Mẫu", UnitID: "unit-7", Year: 2024, Deadline: "2024-11-30", BlankRows: 10,
		Movements: []FormMovement{{"mv-1", "Phong trào thi đua “Dạy tốt, học tốt”"}, {"mv-2", strings.Repeat("Phong trào rất dài, ", 12) + "hết"}},
		Awards: []FormAward{{"giay-khen", "Giấy khen", nil}, {"ldtt", "Lao động tiên tiến", []award.SubjectKind{award.Individual}},
			{"tt-ldtt", "Tập thể lao động tiên tiến", []award.SubjectKind{award.Collective}}},
		Known: []FormNominee{
			{ID: "nom-1", Kind: award.Collective, Name: "Tổ chuyên môn Ông Đồ", History: "Thành lập năm 2001.\nSáp nhập năm 2010.", Structure: "01 tổ trưởng; 05 giáo viên",
				Functions: "- Giảng dạy\n- Bồi dưỡng", Achieved: "Giải nhì\n\nGiải ba", Commended: "Giấy khen năm 2020", Movement: "Phong trào thi đua “Dạy tốt, học tốt”", Award: "Tập thể lao động tiên tiến", Year: 2024, Note: "Ưu tiên"},
			{ID: "nom-2", Kind: award.Individual, Honorific: "Bà", Name: "Cù Thị Mẫu", Gender: award.Female, Birth: "1980-03-05", Native: "An Giang", Post: "Giáo viên",
				Unit: "Trường THCS Núi Mẫu", Address: "Khóm 1, phường Mẫu", Achieved: "Dạy giỏi", Award: "Lao động tiên tiến", Year: 2023},
			{ID: "nom-3", Kind: award.Household, Name: "Trần Văn Mẫu", Gender: award.Male, Birth: "1956", Native: "An Giang", Address: "Khóm 2", Achieved: "Hiến đất"},
			{ID: "nom-4", Kind: award.Individual, Name: "Lê Mẫu", Birth: "1970-08", Unit: "Trường THCS Núi Mẫu"},
		},
	}
}

func readForm(t testing.TB, data []byte) Preview {
	t.Helper()
	wb, err := sheet.Read("bieu-mau.xlsx", data)
	if err != nil {
		t.Fatal(err)
	}
	return PreviewOf(wb, nil)
}

func makeForm(t testing.TB, spec FormSpec) []byte {
	t.Helper()
	data, err := CollectionForm(spec)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestFormComesBackWithoutLoss(t *testing.T) {
	spec := formSpec()
	p := readForm(t, makeForm(t, spec))
	if p.Form == nil || p.Form.UnitID != "unit-7" || p.Form.Year != "2024" || !reflect.DeepEqual(p.Form.Movements, spec.Movements) || len(p.Form.Awards) != 3 {
		t.Fatalf("mark of the form: %+v", p.Form)
	}
	got := map[string]Candidate{}
	for _, c := range p.Candidates() {
		if len(c.Problems) > 0 {
			t.Errorf("%s: %+v", c.Name, c.Problems)
		}
		got[c.FormID] = c
	}
	if len(got) != len(spec.Known) {
		t.Fatalf("%d candidates: %+v", len(got), got)
	}
	for _, n := range spec.Known {
		c := got[n.ID]
		back := FormNominee{ID: c.FormID, Honorific: c.Honorific, Kind: c.Kind, Name: c.Name, Gender: c.Gender, Birth: c.Birth, Native: c.NativePlace,
			Post: c.Post, Unit: c.Unit, Address: c.Address, History: c.History, Structure: c.Structure, Functions: c.Functions, Achieved: c.Achievement,
			Commended: c.Commended, Movement: c.Movement, Award: c.Award, Year: n.Year, Note: c.Note}
		if !reflect.DeepEqual(back, n) {
			t.Errorf("got  %+v\nwant %+v", back, n)
		}
		if c.Key != "form:"+n.ID || c.Digest == "" {
			t.Errorf("key %s", c.Key)
		}
	}
	if got["nom-1"].MovementID != "mv-1" || got["nom-1"].AwardCode != "tt-ldtt" || got["nom-2"].Year != "2023" || got["nom-3"].Year != "2024" {
		t.Errorf("ids: %+v", got["nom-1"])
	}
}

// TestFormFilledIn writes into the blank rows as a unit does, with a text date and a number for a year.
func TestFormFilledIn(t *testing.T) {
	f, err := excelize.OpenReader(bytes.NewReader(makeForm(t, formSpec())))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for place, v := range map[string]any{"B9": "Ông Nguyễn Văn Mới", "D9": "24/3/1979", "G9": "Trường THCS Núi Mẫu", "I9": "Dòng một\nDòng hai", "K9": formSpec().Movements[1].Name, "L9": "Giấy khen"} {
		if err := f.SetCellValue("Cá nhân", place, v); err != nil {
			t.Fatal(err)
		}
	}
	var buf bytes.Buffer
	if err := f.Write(&buf); err != nil {
		t.Fatal(err)
	}
	all := readForm(t, buf.Bytes()).Candidates()
	c := all[len(all)-1]
	want := Candidate{Name: "Nguyễn Văn Mới", Honorific: "Ông", Gender: award.Male, Birth: "1979-03-24", Unit: "Trường THCS Núi Mẫu", Achievement: "Dòng một\nDòng hai",
		MovementID: "mv-2", AwardCode: "giay-khen", Kind: award.Individual, Year: "2024"}
	if c.Name != want.Name || c.Gender != want.Gender || c.Birth != want.Birth || c.Unit != want.Unit || c.Achievement != want.Achievement ||
		c.MovementID != want.MovementID || c.AwardCode != want.AwardCode || c.Kind != want.Kind || c.Year != want.Year || !c.Ready() {
		t.Errorf("got %+v", c)
	}
}

func TestFormIsReadyToFillIn(t *testing.T) {
	f, err := excelize.OpenReader(bytes.NewReader(makeForm(t, formSpec())))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if got := strings.Join(f.GetSheetList()[:4], ","); got != "Hướng dẫn,Tập thể,Hộ gia đình,Cá nhân" {
		t.Errorf("sheets %s", got)
	}
	if v, _ := f.GetSheetVisible(formSheet); v {
		t.Error("the ids should be hidden")
	}
	rules, err := f.GetDataValidations("Cá nhân")
	if err != nil || len(rules) < 5 {
		t.Fatalf("%d drop-down lists, %v", len(rules), err)
	}
	for _, name := range []string{"Tập thể", "Hộ gia đình", "Cá nhân"} {
		cols, err := f.GetCols(name)
		if err != nil {
			t.Fatal(err)
		}
		last, _ := excelize.ColumnNumberToName(len(cols))
		if v, _ := f.GetColVisible(name, last); v {
			t.Errorf("%s: column %s with the ids should be hidden", name, last)
		}
		if rows, _ := f.GetRows(name); strings.Contains(strings.Join(rows[4], ""), "CCCD") {
			t.Error("the plan does not ask for the citizen id")
		}
	}
}

func TestFormWithNothing(t *testing.T) {
	p := readForm(t, makeForm(t, FormSpec{Unit: "Khóm 1", Year: 2025}))
	if p.Form == nil || len(p.Candidates()) != 0 {
		t.Errorf("%+v", p.Candidates())
	}
	for _, s := range p.Sheets[1:4] {
		if len(s.Columns) < 10 || len(s.Skipped) < 30 {
			t.Errorf("%s: %d columns, %d skipped", s.Name, len(s.Columns), len(s.Skipped))
		}
	}
}

// TestFormThroughLibreOffice saves the form with another program, as a unit without Excel does.
func TestFormThroughLibreOffice(t *testing.T) {
	office, err := exec.LookPath("soffice")
	if err != nil || testing.Short() {
		t.Skip("LibreOffice is not here")
	}
	dir := t.TempDir()
	in := filepath.Join(dir, "gui.xlsx")
	if err := os.WriteFile(in, makeForm(t, formSpec()), 0o600); err != nil {
		t.Fatal(err)
	}
	out := filepath.Join(dir, "nhan")
	cmd := exec.Command(office, "-env:UserInstallation=file://"+dir+"/profile", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", out, in)
	if text, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, text)
	}
	data, err := os.ReadFile(filepath.Join(out, "gui.xlsx"))
	if err != nil {
		t.Fatal(err)
	}
	before, after := readForm(t, makeForm(t, formSpec())).Candidates(), readForm(t, data).Candidates()
	if len(before) != len(after) {
		t.Fatalf("%d candidates, then %d", len(before), len(after))
	}
	for i := range before {
		if before[i].Key != after[i].Key || before[i].Digest != after[i].Digest {
			t.Errorf("changed on the way:\n%+v\n%+v", before[i], after[i])
		}
	}
}
