package office

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"guongsang/internal/award"
)

// writeRows makes an Excel file of rows of text and returns its path.
func writeRows(t testing.TB, rows [][]string) string {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	sw, err := f.NewStreamWriter("Sheet1")
	if err != nil {
		t.Fatal(err)
	}
	for i, r := range rows {
		cells := make([]any, len(r))
		for k, text := range r {
			cells[k] = text
		}
		if err := sw.SetRow(fmt.Sprintf("A%d", i+1), cells); err != nil {
			t.Fatal(err)
		}
	}
	if err := sw.Flush(); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "danh sách.xlsx")
	if err := f.SaveAs(path); err != nil {
		t.Fatal(err)
	}
	return path
}

var personHeader = []string{"STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị công tác", "Địa chỉ", "Thành tích", "Hình thức đề nghị"}

func personRows(rows ...[]string) [][]string {
	return append([][]string{{"DANH SÁCH CÁ NHÂN ĐIỂN HÌNH TIÊN TIẾN"}, {}, personHeader}, rows...)
}

func mustRead(t testing.TB, o *Office, path string) IntakeView {
	t.Helper()
	v, err := o.ReadList(context.Background(), path)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func mustApply(t testing.TB, o *Office, id string) IntakeResult {
	t.Helper()
	r, err := o.ApplyIntake(context.Background(), id)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func rowsOf(t testing.TB, o *Office, id, status string) []IntakeRowView {
	t.Helper()
	page, err := o.IntakeRows(context.Background(), IntakeRowFilter{ID: id, Status: status})
	if err != nil {
		t.Fatal(err)
	}
	return page.Rows
}

func options(movement, unit string) IntakeOptions {
	return IntakeOptions{Nominate: true, Basis: string(award.BasisMovement), MovementID: movement, Year: 2024, UnitID: unit}
}

func TestIntakeComesInOnceAndGoesBackAsOne(t *testing.T) {
	ctx := context.Background()
	o, _ := openTest(t)
	movement, farmers := addMovement(t, o), addUnit(t, o, "Hội Nông dân phường", award.UnitUnion)
	addUnit(t, o, "Khóm Hòa Bình", award.UnitQuarter)
	path := writeRows(t, personRows(
		[]string{"1", "Ông Lê Văn Mẫu", "24/03/1956", "Hội viên", "Hội Nông dân phường", "Tổ 2, Khóm Hòa Bình", "Hiến đất làm đường", "Giấy khen"},
		[]string{"2", "Trần Thị Thử", "1971", "", "", "Tổ 3, Khóm Hòa Bình", "Nuôi dạy con tốt", "Huân chương khác"},
		[]string{"3", "Phạm Thị Vắng", "1980", "", "", "", "Tham gia tuần tra", ""}))
	v := mustRead(t, o, path)
	if v.Counts.Rows != 3 || v.Counts.New != 2 || v.Counts.Refused != 1 {
		t.Fatalf("counts = %+v", v.Counts)
	}
	if _, err := o.ApplyIntake(ctx, v.ID); award.KindOf(err) != award.KindInvalid {
		t.Errorf("a list without a movement was applied: %v", err)
	}
	v, err := o.SetIntakeOptions(ctx, v.ID, options(movement, farmers))
	if err != nil || v.Counts.Refused != 0 || v.Counts.New != 3 || v.Counts.Nominate != 3 {
		t.Fatalf("counts = %+v, %v", v.Counts, err)
	}
	r := mustApply(t, o, v.ID)
	if r.Added != 3 || r.Nominated != 3 || r.Change.OperationID == "" {
		t.Fatalf("result = %+v", r)
	}
	list, err := o.Nominations(ctx, NominationFilter{})
	if err != nil || len(list.Rows) != 3 {
		t.Fatalf("nominations = %+v, %v", list, err)
	}
	for _, l := range list.Rows {
		if l.Checks != 3 || l.UnitName != "Hội Nông dân phường" {
			t.Errorf("line = %+v", l)
		}
		if l.Name == "Lê Văn Mẫu" && (l.AwardName != "Giấy khen" || l.Honorific != "Ông" || l.Birth != "1956-03-24") {
			t.Errorf("line = %+v", l)
		}
	}
	again := mustRead(t, o, path)
	if _, err := o.SetIntakeOptions(ctx, again.ID, options(movement, farmers)); err != nil {
		t.Fatal(err)
	}
	if r := mustApply(t, o, again.ID); r.Same != 3 || r.Change.OperationID != "" {
		t.Errorf("the same list changed something: %+v", r)
	}
	if _, err := o.Undo(ctx); err != nil {
		t.Fatal(err)
	}
	if n, _ := o.CountNominees(ctx, NomineeFilter{}); n != 0 {
		t.Errorf("after undo %d nominees are left", n)
	}
	if _, err := o.Redo(ctx); err != nil {
		t.Fatal(err)
	}
	if n, _ := o.CountNominees(ctx, NomineeFilter{}); n != 3 {
		t.Errorf("after redo %d nominees", n)
	}
}

func TestIntakeNeverWritesOverSilently(t *testing.T) {
	ctx := context.Background()
	o, _ := openTest(t)
	n := addNominee(t, o, award.Nominee{Name: "Lê Văn Mẫu", Birth: "1956", Address: "Tổ 2", Achievement: "Đã sửa bằng tay"})
	path := writeRows(t, personRows([]string{"1", "LÊ VĂN MẪU", "24/03/1956", "Hội viên", "", "Tổ 2", "Theo tệp", ""}))
	v := mustRead(t, o, path)
	rows := rowsOf(t, o, v.ID, "differs")
	if len(rows) != 1 {
		t.Fatalf("counts = %+v, rows = %+v", v.Counts, rowsOf(t, o, v.ID, ""))
	}
	told := map[string]IntakeDiff{}
	for _, d := range rows[0].Diffs {
		told[d.Field] = d
	}
	if !told["birth"].Fills || !told["post"].Fills || told["achievement"].Fills || told["achievement"].Stored != "Đã sửa bằng tay" {
		t.Errorf("diffs = %+v", rows[0].Diffs)
	}
	plain := IntakeOptions{}
	if _, err := o.SetIntakeOptions(ctx, v.ID, plain); err != nil {
		t.Fatal(err)
	}
	if r := mustApply(t, o, v.ID); r.Updated != 1 || r.Added != 0 {
		t.Errorf("result = %+v", r)
	}
	got, err := o.Nominee(ctx, n.ID)
	if err != nil || got.Birth != "1956-03-24" || got.Post != "Hội viên" || got.Achievement != "Đã sửa bằng tay" {
		t.Errorf("nominee = %+v, %v", got, err)
	}
	if _, err := o.DecideIntakeRows(ctx, v.ID, "Sheet1", []int{4}, verdictOverwrite); err != nil {
		t.Fatal(err)
	}
	mustApply(t, o, v.ID)
	if got, _ = o.Nominee(ctx, n.ID); got.Achievement != "Theo tệp" {
		t.Errorf("nominee = %+v", got)
	}
}

func TestIntakeAsksAboutSimilarOnes(t *testing.T) {
	ctx := context.Background()
	o, _ := openTest(t)
	n := addNominee(t, o, award.Nominee{Name: "Nguyễn Văn An", Address: "Khóm 9"})
	path := writeRows(t, personRows([]string{"1", "Nguyễn Văn An", "1960", "", "", "Khóm 2", "A", ""}, []string{"2", "Nguyễn Văn An", "1960", "", "", "Khóm 2", "B", ""}))
	v := mustRead(t, o, path)
	if v.Counts.Similar != 2 {
		t.Fatalf("counts = %+v", v.Counts)
	}
	rows := rowsOf(t, o, v.ID, "similar")
	if len(rows[0].Similar) != 1 || rows[0].Similar[0].Address != "Khóm 9" {
		t.Fatalf("similar = %+v", rows[0])
	}
	v, err := o.DecideIntakeRows(ctx, v.ID, rows[0].Sheet, []int{rows[0].Row}, verdictSame+n.ID)
	if err != nil || v.Counts.Differs != 1 {
		t.Fatalf("counts = %+v, %v", v.Counts, err)
	}
	v, err = o.DecideIntakeRows(ctx, v.ID, rows[0].Sheet, []int{rows[0].Row, rows[1].Row}, verdictNew)
	if err != nil || v.Counts.New != 1 || v.Counts.Refused != 1 {
		t.Fatalf("a subject listed twice came in twice: %+v, %v", v.Counts, err)
	}
	v, err = o.DecideIntakeRows(ctx, v.ID, rows[0].Sheet, []int{rows[0].Row}, verdictLeave)
	if err != nil || v.Counts.Left != 1 || v.Counts.New != 1 {
		t.Fatalf("counts = %+v, %v", v.Counts, err)
	}
}

func TestIntakeIsCorrectedInThePreview(t *testing.T) {
	ctx := context.Background()
	o, _ := openTest(t)
	path := writeRows(t, [][]string{{"STT", "Họ và tên", "Ngày sinh", "Nơi ở hiện nay", "Nội dung khác"},
		{"1", "Lê Văn Mẫu", "31/02/1960", "Khóm 1", "Hiến đất"}})
	v := mustRead(t, o, path)
	rows := rowsOf(t, o, v.ID, "problems")
	if len(rows) != 1 || rows[0].Fields["birth"] != "" {
		t.Fatalf("rows = %+v", rows)
	}
	name := rows[0].Sheet
	_, err := o.CorrectIntakeCell(ctx, v.ID, name, 2, "birth", "ngày nào đó")
	wantKind(t, err, award.KindInvalid)
	if v, err = o.CorrectIntakeCell(ctx, v.ID, name, 2, "birth", "28/2/1960"); err != nil || v.Counts.Problems != 0 {
		t.Fatalf("view = %+v, %v", v.Counts, err)
	}
	if _, err = o.ChooseIntakeColumn(ctx, v.ID, name, 5, "achievement"); err != nil {
		t.Fatal(err)
	}
	rows = rowsOf(t, o, v.ID, "")
	if rows[0].Fields["achievement"] != "Hiến đất" || rows[0].Fields["birth"] != "1960-02-28" {
		t.Errorf("fields = %+v", rows[0].Fields)
	}
	_, err = o.ChooseIntakeColumn(ctx, v.ID, name, 5, "màu tóc")
	wantKind(t, err, award.KindInvalid)
	if _, err = o.SetIntakeOptions(ctx, v.ID, IntakeOptions{}); err != nil {
		t.Fatal(err)
	}
	mustApply(t, o, v.ID)
	if again := mustRead(t, o, path); !again.Remembered || rowsOf(t, o, again.ID, "")[0].Fields["achievement"] != "Hiến đất" {
		t.Errorf("the columns were not remembered: %+v", again)
	}
	if v, err = o.ChooseIntakeSheet(ctx, o.desk.job.id, name, true, 0, 0); err != nil || v.Counts.Rows != 0 {
		t.Errorf("a skipped sheet has rows: %+v, %v", v.Counts, err)
	}
	_, err = o.IntakeRows(ctx, IntakeRowFilter{ID: "cũ"})
	wantKind(t, err, award.KindNotFound)
	o.CloseIntake()
	_, err = o.ApplyIntake(ctx, v.ID)
	wantKind(t, err, award.KindNotFound)
}

func TestRefusedRowsGoBackToExcel(t *testing.T) {
	ctx := context.Background()
	o, _ := openTest(t)
	path := writeRows(t, personRows([]string{"1", "Lê Văn Mẫu", "1960", "", "", "Khóm 1", "A", ""}, []string{"2", "Trần Văn Thiếu", "1961", "", "", "", "B", ""}))
	v := mustRead(t, o, path)
	out := filepath.Join(t.TempDir(), "lỗi.xlsx")
	if _, err := o.ExportRefused(ctx, v.ID, out); err != nil {
		t.Fatal(err)
	}
	f, err := excelize.OpenFile(out)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := f.GetRows("Sheet1")
	if err != nil || len(rows) != 2 || rows[0][len(rows[0])-1] != "Lỗi" || rows[1][1] != "Trần Văn Thiếu" || rows[1][len(rows[1])-1] == "" {
		t.Errorf("rows = %q, %v", rows, err)
	}
	if again := mustRead(t, o, out); again.Counts.Rows != 1 || again.Counts.Refused != 1 {
		t.Errorf("the file does not come back: %+v", again.Counts)
	}
	clean := writeRows(t, personRows([]string{"1", "Lê Văn Mẫu", "1960", "", "", "Khóm 1", "A", ""}))
	_, err = o.ExportRefused(ctx, mustRead(t, o, clean).ID, out)
	wantKind(t, err, award.KindInvalid)
}

func TestListsThatCannotBeRead(t *testing.T) {
	ctx := context.Background()
	o, _ := openTest(t)
	for name, c := range map[string]struct {
		data []byte
		kind award.ErrorKind
	}{
		"Text":    {[]byte("không phải bảng tính"), award.KindBadFile},
		"OldXls":  {[]byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + string(make([]byte, 600))), award.KindBadFile},
		"Damaged": {append([]byte("PK\x03\x04"), make([]byte, 100)...), award.KindBadFile},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := o.ReadListBytes(ctx, "x.xlsx", c.data)
			wantKind(t, err, c.kind)
		})
	}
	_, err := o.ReadList(ctx, filepath.Join(t.TempDir(), "không có.xlsx"))
	wantKind(t, err, award.KindNotFound)
	_, err = o.ReadList(ctx, t.TempDir())
	wantKind(t, err, award.KindBadFile)
	data, err := os.ReadFile(writeRows(t, [][]string{{"Tháng", "Số tiền"}, {"1", "2"}}))
	if err != nil {
		t.Fatal(err)
	}
	v, err := o.ReadListBytes(ctx, "khác.xlsx", data)
	if err != nil || v.Counts.Rows != 0 || len(v.Sheets) != 1 {
		t.Errorf("a sheet that is no list gave %+v, %v", v, err)
	}
}

// longList writes a list of n people whose names come again and again, as in a real register.
func longList(t testing.TB, n int) string {
	rows := [][]string{}
	for i := range n {
		rows = append(rows, []string{fmt.Sprint(i + 1), fmt.Sprintf("Lê Văn %s%s", []string{"An", "Bình", "Chi", "Dũng"}[i%4], string(rune('a'+i%20))), fmt.Sprint(1940 + i%60),
			"Hội viên", "", fmt.Sprintf("Tổ %d, đường số %d", i%97, i), "Đóng góp xây dựng đường giao thông nông thôn và giữ gìn an ninh trật tự", "Giấy khen"})
	}
	return writeRows(t, personRows(rows...))
}

func TestIntakeOfALongList(t *testing.T) {
	ctx := context.Background()
	o, _ := openTest(t)
	movement, unit := addMovement(t, o), addUnit(t, o, "Hội Nông dân phường", award.UnitUnion)
	v := mustRead(t, o, longList(t, 1200))
	if _, err := o.SetIntakeOptions(ctx, v.ID, options(movement, unit)); err != nil {
		t.Fatal(err)
	}
	page, err := o.IntakeRows(ctx, IntakeRowFilter{ID: v.ID, Status: rowNew, After: 1100, Limit: 500})
	if err != nil || page.Total != 1200 || len(page.Rows) != 100 || page.Next != 0 {
		t.Fatalf("last page has %d of %d rows, next %d, %v", len(page.Rows), page.Total, page.Next, err)
	}
	if r := mustApply(t, o, v.ID); r.Added != 1200 || r.Nominated != 1200 {
		t.Errorf("result = %+v", r)
	}
	if _, err := o.Undo(ctx); err != nil {
		t.Fatal(err)
	}
	if n, _ := o.CountNominees(ctx, NomineeFilter{}); n != 0 {
		t.Errorf("%d nominees are left", n)
	}
}

// BenchmarkIntake10k takes in 10,000 rows with nominations and checklists, and takes them back.
func BenchmarkIntake10k(b *testing.B) {
	ctx := context.Background()
	path := longList(b, 10_000)
	o, _ := openTest(b)
	movement, unit := addMovement(b, o), addUnit(b, o, "Hội Nông dân phường", award.UnitUnion)
	var read, taken, back time.Duration
	for b.Loop() {
		start := time.Now()
		v := mustRead(b, o, path)
		read += time.Since(start)
		if _, err := o.SetIntakeOptions(ctx, v.ID, options(movement, unit)); err != nil {
			b.Fatal(err)
		}
		start = time.Now()
		mustApply(b, o, v.ID)
		taken += time.Since(start)
		start = time.Now()
		if _, err := o.Undo(ctx); err != nil {
			b.Fatal(err)
		}
		back += time.Since(start)
	}
	b.ReportMetric(read.Seconds()/float64(b.N), "s/read")
	b.ReportMetric(taken.Seconds()/float64(b.N), "s/taken")
	b.ReportMetric(back.Seconds()/float64(b.N), "s/undone")
}

func TestFormGoesOutAndComesBack(t *testing.T) {
	ctx := context.Background()
	o, _ := openTest(t)
	movement, unit := addMovement(t, o), addUnit(t, o, "Hội Nông dân phường", award.UnitUnion)
	known := addNominee(t, o, award.Nominee{Name: "Lê Văn Mẫu", Birth: "1956", Address: "Tổ 2"})
	id := mustNominate(t, o, award.Nomination{NomineeID: known.ID, Basis: award.BasisMovement, MovementID: movement, Year: 2024, UnitID: unit}).Line.ID
	folder := t.TempDir()
	path := filepath.Join(folder, "mẫu.xlsx")
	request := FormRequest{UnitIDs: []string{unit}, Year: 2024, Deadline: "2024-11-15", Known: true}
	if _, err := o.ExportCollectionForm(ctx, request, path); err != nil {
		t.Fatal(err)
	}
	fillForm(t, path)
	v := mustRead(t, o, path)
	if !v.OwnForm || v.Options.UnitID != unit || v.Counts.Rows != 3 || v.Counts.New != 2 || v.Counts.Fills != 1 {
		t.Fatalf("view = %+v, rows = %+v", v.Counts, rowsOf(t, o, v.ID, ""))
	}
	v, err := o.SetIntakeOptions(ctx, v.ID, options(movement, unit))
	if err != nil {
		t.Fatal(err)
	}
	if r := mustApply(t, o, v.ID); r.Added != 2 || r.Nominated != 2 || r.Left != 0 {
		t.Fatalf("result = %+v", r)
	}
	view, err := o.Nomination(ctx, id)
	if err != nil || view.Line.AwardName != "Giấy khen" || view.Line.Achievement != "Hiến 300 m² đất" {
		t.Errorf("the known one = %+v, %v", view.Line, err)
	}
	again := mustRead(t, o, path)
	if _, err := o.SetIntakeOptions(ctx, again.ID, options(movement, unit)); err != nil {
		t.Fatal(err)
	}
	if r := mustApply(t, o, again.ID); r.Same != 3 || r.Change.OperationID != "" {
		t.Errorf("the form changed something the second time: %+v, rows %+v", r, rowsOf(t, o, again.ID, ""))
	}
}

// fillForm fills a collection form as a unit does: completes the known person, adds a person and a collective.
func fillForm(t *testing.T, path string) {
	t.Helper()
	f, err := excelize.OpenFile(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	put := func(sheetName, name string, row int, values map[string]string) {
		rows, err := f.GetRows(sheetName)
		if err != nil {
			t.Fatal(err)
		}
		for first, cells := range rows {
			if len(cells) > 0 && cells[0] == "1" {
				for col, text := range values {
					if err := f.SetCellStr(sheetName, fmt.Sprintf("%s%d", col, first+row), text); err != nil {
						t.Fatal(err)
					}
				}
				return
			}
		}
		t.Fatalf("%s has no row to fill in", sheetName)
	}
	put("Cá nhân", "", 1, map[string]string{"I": "Hiến 300 m² đất", "L": "Giấy khen"})
	put("Cá nhân", "", 2, map[string]string{"B": "Bà Trần Thị Thử", "C": "Nữ", "D": "03/1971", "H": "Tổ 3, Khóm Hòa Bình", "I": "Nuôi dạy con tốt"})
	put("Tập thể", "", 1, map[string]string{"B": "Chi hội Nông dân Khóm 1", "C": "Thành lập năm 1990", "F": "Giúp nhau làm kinh tế"})
	if err := f.Save(); err != nil {
		t.Fatal(err)
	}
}

func TestFormsForAllUnitsGoIntoANewFolder(t *testing.T) {
	ctx := context.Background()
	o, _ := openTest(t)
	a, b := addUnit(t, o, "Khóm 1", award.UnitQuarter), addUnit(t, o, "Khóm 2", award.UnitQuarter)
	folder := filepath.Join(t.TempDir(), "biểu mẫu")
	for _, want := range []string{folder, folder + " (2)"} {
		v, err := o.ExportCollectionForms(ctx, FormRequest{UnitIDs: []string{a, b}, Year: 2024}, folder)
		if err != nil || v.Path != want || len(v.Files) != 2 {
			t.Fatalf("view = %+v, %v", v, err)
		}
		for _, name := range v.Files {
			if data, err := os.ReadFile(filepath.Join(v.Path, name)); err != nil || !bytes.HasPrefix(data, []byte("PK")) {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
	_, err := o.ExportCollectionForms(ctx, FormRequest{Year: 2024}, folder)
	wantKind(t, err, award.KindInvalid)
	_, err = o.ExportCollectionForm(ctx, FormRequest{UnitIDs: []string{a}, Year: 2024, Deadline: "mai"}, folder)
	wantKind(t, err, award.KindInvalid)
}

func TestListsGoOutAsSeen(t *testing.T) {
	ctx := context.Background()
	o, _ := openTest(t)
	for _, n := range []award.Nominee{{Name: "Trần Văn Bình"}, {Name: "Lê Thị Ánh"}, {Kind: award.Collective, Name: "Khóm 1"}} {
		mustNominate(t, o, award.Nomination{NomineeID: addNominee(t, o, n).ID, Basis: award.BasisRegular, Year: 2024})
	}
	path := filepath.Join(t.TempDir(), "đề nghị.xlsx")
	if _, err := o.ExportNominations(ctx, NominationFilter{Year: 2024}, []string{"name", "state"}, path); err != nil {
		t.Fatal(err)
	}
	f, err := excelize.OpenFile(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := f.GetRows("Đề nghị")
	if err != nil {
		t.Fatal(err)
	}
	seen := []string{}
	for _, r := range rows {
		if len(r) > 1 && r[1] != "" {
			seen = append(seen, r[1])
		} else if len(r) > 0 {
			seen = append(seen, r[0])
		}
	}
	text := fmt.Sprint(seen)
	for _, want := range []string{"DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG", "I. TẬP THỂ Khóm 1 II. CÁ NHÂN Lê Thị Ánh Trần Văn Bình"} {
		if !bytes.Contains([]byte(text), []byte(want)) {
			t.Errorf("%q is not in %s", want, text)
		}
	}
	if _, err := o.ExportNominees(ctx, NomineeFilter{Text: "anh"}, nil, path); err != nil {
		t.Error(err)
	}
	_, err = o.ExportNominees(ctx, NomineeFilter{}, nil, filepath.Join(t.TempDir(), "không có", "x.xlsx"))
	wantKind(t, err, award.KindStorage)
}
