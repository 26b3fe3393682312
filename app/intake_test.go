package app

import (
	"encoding/base64"
	"os"
	"path/filepath"
	"testing"

	"github.com/xuri/excelize/v2"

	"guongsang/internal/award"
	"guongsang/internal/office"
)

func saveTestNominee(t *testing.T, p *Program, c NomineeCommand) office.NomineeView {
	t.Helper()
	c.Sure = true
	answer, err := (&Nominees{p}).Save(c)
	if err != nil || !answer.Saved {
		t.Fatalf("answer = %+v, %v", answer, err)
	}
	return answer.Nominee
}

func TestNomineesAndNominations(t *testing.T) {
	p, shell := startTest(t)
	nominees, nominations := &Nominees{p}, &Nominations{p}
	n := saveTestNominee(t, p, NomineeCommand{Kind: "individual", Name: "Lê Văn Mẫu", Birth: "1956", Address: "Khóm 1", Gender: "male"})
	if answer, err := nominees.Save(NomineeCommand{Kind: "individual", Name: "LE VAN MAU", Birth: "1956", Address: "Khóm 2"}); err != nil || answer.Saved || len(answer.Similar) != 1 {
		t.Errorf("answer = %+v, %v", answer, err)
	}
	if got, err := nominees.Get(n.ID); err != nil || got.Gender != "male" {
		t.Errorf("nominee = %+v, %v", got, err)
	}
	if page, err := nominees.List(office.NomineeFilter{Text: "mau"}); err != nil || len(page.Rows) != 1 {
		t.Errorf("page = %+v, %v", page, err)
	}
	if count, err := nominees.Count(office.NomineeFilter{}); err != nil || count != 1 {
		t.Errorf("count = %d, %v", count, err)
	}
	view, err := nominations.Save(NominationCommand{NomineeID: n.ID, Basis: "regular", Year: 2024, Achievement: "Làm tốt"})
	if err != nil || view.Line.State != "draft" {
		t.Fatalf("view = %+v, %v", view, err)
	}
	if view, err = nominations.SaveChecks(view.Line.ID, []CheckCommand{{Text: "Có đơn", Met: "yes"}}); err != nil || len(view.CheckLines) != 1 {
		t.Errorf("view = %+v, %v", view, err)
	}
	if _, err := nominations.Move(MoveCommand{IDs: []string{view.Line.ID}, State: "verifying"}); err != nil {
		t.Error(err)
	}
	if _, err := nominations.Move(MoveCommand{IDs: []string{view.Line.ID}, State: "withdrawn"}); award.KindOf(err) != award.KindInvalid {
		t.Errorf("moved without a reason: %v", err)
	}
	if view, err = nominations.Get(view.Line.ID); err != nil || len(view.Steps) != 1 {
		t.Errorf("view = %+v, %v", view, err)
	}
	if counts, err := nominations.Count(office.NominationFilter{}); err != nil || counts.Total != 1 {
		t.Errorf("counts = %+v, %v", counts, err)
	}
	if page, err := nominations.List(office.NominationFilter{State: "verifying"}); err != nil || len(page.Rows) != 1 {
		t.Errorf("page = %+v, %v", page, err)
	}
	folder := t.TempDir()
	shell.answers = []string{filepath.Join(folder, "a"), filepath.Join(folder, "b.xlsx"), ""}
	if f, err := nominations.Export(office.NominationFilter{}, nil); err != nil || f.Name != "a.xlsx" {
		t.Errorf("file = %+v, %v", f, err)
	}
	if f, err := nominees.Export(office.NomineeFilter{}, []string{"name"}); err != nil || f.Name != "b.xlsx" {
		t.Errorf("file = %+v, %v", f, err)
	}
	if f, err := nominees.Export(office.NomineeFilter{}, nil); err != nil || f.Path != "" {
		t.Errorf("a cancelled export wrote %+v, %v", f, err)
	}
	if _, err := nominees.Trash([]string{n.ID}); award.KindOf(err) != award.KindConflict {
		t.Errorf("err = %v", err)
	}
	if _, err := nominations.Trash([]string{view.Line.ID}); err != nil {
		t.Error(err)
	}
	if _, err := nominees.Trash([]string{n.ID}); err != nil {
		t.Error(err)
	}
}

func TestCatalogue(t *testing.T) {
	p, _ := startTest(t)
	c := &Catalogue{p}
	if list, err := c.Awards("household", "2025-12-01"); err != nil || len(list) == 0 {
		t.Errorf("awards = %+v, %v", list, err)
	}
	if list, err := c.Movements(); err != nil || list == nil {
		t.Errorf("movements = %+v, %v", list, err)
	}
}

// testList writes an Excel list of two people, the second without a place, and returns its path.
func testList(t *testing.T) string {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	for i, row := range [][]any{{"STT", "Họ và tên", "Năm sinh", "Địa chỉ", "Thành tích"}, {1, "Lê Văn Mẫu", 1956, "Khóm 1", "Hiến đất"}, {2, "Trần Thị Thử", 1971, nil, "Giúp bạn"}} {
		if err := f.SetSheetRow("Sheet1", string(rune('A'))+string(rune('1'+i)), &row); err != nil {
			t.Fatal(err)
		}
	}
	path := filepath.Join(t.TempDir(), "ds.xlsx")
	if err := f.SaveAs(path); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestIntakeFromFileToRegister(t *testing.T) {
	p, shell := startTest(t)
	i := &Intake{p}
	list := testList(t)
	shell.answers = []string{list}
	path, err := i.Choose()
	if err != nil || path != list {
		t.Fatalf("path = %s, %v", path, err)
	}
	v, err := i.Read(path)
	if err != nil || v.Counts.Rows != 2 || v.Counts.Refused != 1 {
		t.Fatalf("view = %+v, %v", v, err)
	}
	if v, err = i.Options(v.ID, office.IntakeOptions{Nominate: true, Basis: "regular", Year: 2024}); err != nil {
		t.Fatal(err)
	}
	sheet := v.Sheets[0].Name
	folder := t.TempDir()
	shell.answers = []string{filepath.Join(folder, "lỗi")}
	if f, err := i.Refused(v.ID); err != nil || f.Name != "lỗi.xlsx" {
		t.Errorf("file = %+v, %v", f, err)
	}
	if v, err = i.Correct(CellCommand{ID: v.ID, Sheet: sheet, Row: 3, Field: "address", Text: "Khóm 2"}); err != nil || v.Counts.New != 2 {
		t.Errorf("view = %+v, %v", v.Counts, err)
	}
	if v, err = i.Column(ColumnCommand{ID: v.ID, Sheet: sheet, Column: 5, Field: "note"}); err != nil {
		t.Error(err)
	}
	if v, err = i.Sheet(SheetCommand{ID: v.ID, Sheet: sheet}); err != nil {
		t.Error(err)
	}
	if v, err = i.Decide(VerdictCommand{ID: v.ID, Sheet: sheet, Rows: []int{3}, Verdict: "leave"}); err != nil || v.Counts.Left != 1 {
		t.Errorf("view = %+v, %v", v.Counts, err)
	}
	if page, err := i.Rows(office.IntakeRowFilter{ID: v.ID}); err != nil || page.Total != 2 {
		t.Errorf("page = %+v, %v", page, err)
	}
	if r, err := i.Apply(v.ID); err != nil || r.Added != 1 || r.Left != 1 {
		t.Errorf("result = %+v, %v", r, err)
	}
	if err := i.Close(); err != nil {
		t.Error(err)
	}
	if _, err := i.Refused(v.ID); award.KindOf(err) != award.KindNotFound {
		t.Errorf("err = %v", err)
	}
}

func TestIntakeFromBytesAndForms(t *testing.T) {
	p, shell := startTest(t)
	i := &Intake{p}
	list := testList(t)
	data, err := i.Bytes(list)
	if err != nil {
		t.Fatal(err)
	}
	if v, err := i.ReadBytes("ds.xls", data); err != nil || v.Counts.Rows != 2 || v.Name != "ds.xls" {
		t.Errorf("view = %+v, %v", v, err)
	}
	if _, err := i.ReadBytes("ds.xls", "không phải base64"); award.KindOf(err) != award.KindBadFile {
		t.Errorf("err = %v", err)
	}
	if _, err := i.ReadBytes("ds.xls", base64.StdEncoding.EncodeToString([]byte("chữ"))); award.KindOf(err) != award.KindBadFile {
		t.Errorf("err = %v", err)
	}
	if _, err := i.Bytes(filepath.Join(t.TempDir(), "x.xls")); award.KindOf(err) != award.KindNotFound {
		t.Errorf("err = %v", err)
	}
	u, err := (&Units{p}).Save(UnitCommand{Name: "Khóm 1", Kind: "quarter"})
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	shell.answers = []string{filepath.Join(folder, "mẫu"), filepath.Join(folder, "tất cả"), ""}
	if f, err := i.Forms(office.FormRequest{UnitIDs: []string{u.ID}, Year: 2024}); err != nil || filepath.Base(f.Path) != "mẫu.xlsx" {
		t.Errorf("forms = %+v, %v", f, err)
	}
	if f, err := i.Forms(office.FormRequest{UnitIDs: []string{u.ID, u.ID}, Year: 2024}); err != nil || len(f.Files) != 2 {
		t.Errorf("forms = %+v, %v", f, err)
	}
	if f, err := i.Forms(office.FormRequest{UnitIDs: []string{u.ID}, Year: 2024}); err != nil || f.Path != "" {
		t.Errorf("forms = %+v, %v", f, err)
	}
	if entries, err := os.ReadDir(folder); err != nil || len(entries) != 2 {
		t.Errorf("folder holds %v, %v", entries, err)
	}
}
