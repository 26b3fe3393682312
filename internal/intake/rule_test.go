package intake

import (
	"bytes"
	"fmt"
	"math/rand"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"guongsang/internal/sheet"
)

// scraps are the cells lists are made of; the property tests throw them together.
var scraps = []any{"STT", "Họ và tên", "Năm sinh", "Nam", "Nữ", "Đơn vị", "Địa chỉ", "Thành tích", "Hình thức khen thưởng", "Chức vụ, đơn vị", "(1)", "(2)", "I", "II. Cá nhân",
	"TẬP THỂ", "Hộ gia đình", "Khóm Hòa Hưng", "Tổng cộng", "Cộng", "Danh sách có 12 người", "NGƯỜI LẬP BIỂU", "CHỦ TỊCH", "Nơi nhận:", "ngày 20 tháng 12 năm 2024", "Nguyễn Văn An",
	"Bà Trần Thị Bình", "Hộ ông Lê Văn Cường", "Trường THCS Mẫu", "Giấy khen", "x", "#N/A", "1956", "24/3/1956", "8.9E+10", "089056001234", "12/QĐ-UBND ngày 1/2/2024", "", " ", "-", "Ghi chú:",
	1, 2, 3, 1956, 20516, 89056001234, 0.15, 3.1956, true, "DANH SÁCH HỘ GIA ĐÌNH", "Họ và tên, chức vụ", "Mã", "TT", "Số, ngày QĐ", "Quê quán", strings.Repeat("dài ", 60)}

// TestEveryRowStands builds sheets of chance scraps: whatever is in them, no row gets lost and nothing panics.
func TestEveryRowStands(t *testing.T) {
	for seed := range 300 {
		rnd := rand.New(rand.NewSource(int64(seed)))
		m := newMaker(t, "Danh sách")
		if seed%2 == 0 {
			m.row(1+rnd.Intn(3), "STT", "Họ và tên", "Năm sinh", "Đơn vị", "Thành tích")
		}
		for row := 4; row < 30; row++ {
			values := make([]any, 6)
			for i := range values {
				if rnd.Intn(3) > 0 {
					values[i] = scraps[rnd.Intn(len(scraps))]
				}
			}
			m.row(row, values...)
		}
		for range rnd.Intn(5) {
			r, c := 1+rnd.Intn(28), 1+rnd.Intn(5)
			m.merge(fmt.Sprintf("%s%d", sheet.ColumnName(c), r), fmt.Sprintf("%s%d", sheet.ColumnName(c+rnd.Intn(3)), r+rnd.Intn(3)))
		}
		wb := m.workbook()
		allRowsStand(t, wb, ReadLists(wb))
		if t.Failed() {
			t.Fatalf("seed %d", seed)
		}
	}
}

func FuzzReadLists(f *testing.F) {
	for _, name := range []string{"official-list", "two-tables", "grouped-header", "award-marks"} {
		m := newMaker(f, "Danh sách")
		shapes[name](m)
		var buf bytes.Buffer
		m.must(m.file.Write(&buf))
		f.Add(buf.Bytes())
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		wb, err := sheet.Read("x.xlsx", data)
		if err != nil {
			return
		}
		allRowsStand(t, wb, ReadLists(wb))
	})
}

// FuzzCells puts any texts under a usual header.
func FuzzCells(f *testing.F) {
	f.Add("Ông Nguyễn Văn An, Trưởng khóm", "24/3/1956", "Giáo viên - Trường A", "12/QĐ-UBND ngày 1/2/2024", "8.9E+10")
	f.Add("II. HỘ GIA ĐÌNH", "", "", "", "")
	f.Add("Hộ ", "3.19", "(", "ngày tháng", "-")
	f.Fuzz(func(t *testing.T, a, b, c, d, e string) {
		s := sheet.Sheet{Name: "Trang", LastRow: 3, LastCol: 6}
		plain := &sheet.Style{}
		add := func(row int, texts ...string) {
			r := sheet.Row{Number: row}
			for i, text := range texts {
				if text != "" {
					r.Cells = append(r.Cells, sheet.Cell{Row: int32(row), Col: int32(i + 1), Kind: sheet.Text, Value: text, Style: plain})
				}
			}
			if len(r.Cells) > 0 {
				s.Rows = append(s.Rows, r)
			}
		}
		add(1, "STT", "Họ và tên, chức vụ, đơn vị", "Ngày sinh", "Đơn vị/Địa chỉ", "Số, ngày QĐ", "CCCD")
		add(2, "1", a, b, c, d, e)
		add(3, a, b, c, d, e)
		wb := &sheet.Workbook{Sheets: []sheet.Sheet{s}}
		allRowsStand(t, wb, ReadLists(wb))
	})
}

func TestImportAgainIsKnown(t *testing.T) {
	read := func(fill func(*maker)) []Candidate {
		m := newMaker(t, "Danh sách")
		fill(m)
		return PreviewOf(m.workbook(), nil).Candidates()
	}
	first := read(officialList)
	again := read(officialList)
	changed := read(func(m *maker) { officialList(m); m.row(15, nil, nil, nil, nil, nil, "Phòng chống ma túy") })
	for i := range first {
		if first[i].Key != again[i].Key || first[i].Digest != again[i].Digest {
			t.Errorf("row %d: the same row is not known again", first[i].Row)
		}
		same := first[i].Digest == changed[i].Digest
		if first[i].Key != changed[i].Key || same == (first[i].Row == 15) {
			t.Errorf("row %d: key or digest after a change", first[i].Row)
		}
	}
}

func TestSubjectKey(t *testing.T) {
	a := SubjectKey("individual", "Nguyễn Hòa", "1956-03-24", "", "Khóm 1,  phường Mẫu")
	if b := SubjectKey("individual", "NGUYỄN  HOÀ", "1956", "", "khóm 1 - phường mẫu"); a != b {
		t.Errorf("%s and %s", a, b)
	}
	if b := SubjectKey("individual", "Nguyễn Hòa", "1957", "", "Khóm 1, phường Mẫu"); a == b {
		t.Error("another year is another person")
	}
}

func TestPhrasesAreUnique(t *testing.T) {
	seen := map[string]role{}
	for r, list := range phraseLists {
		for _, p := range strings.Split(list, "|") {
			if other, ok := seen[p]; ok && other != r {
				t.Errorf("%q stands for %q and for %q", p, other, r)
			}
			seen[p] = r
			if p != bare(p) && p != "male" {
				t.Errorf("%q is not folded", p)
			}
		}
	}
}

// benchList is a list of 10,000 rows and 20 columns as an office program writes it.
func benchList(b *testing.B) []byte {
	m := newMaker(b, "Danh sách")
	m.row(1, "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG")
	header := []any{"STT", "Họ và tên", "Giới tính", "Ngày sinh", "Quê quán", "Chức vụ", "Đơn vị công tác", "Địa chỉ", "Thành tích", "Hình thức khen thưởng", "Số QĐ", "Ngày QĐ", "CCCD", "Ghi chú"}
	for len(header) < 20 {
		header = append(header, fmt.Sprintf("Cột thêm %d", len(header)))
	}
	m.row(3, header...)
	for i := range 10_000 {
		values := []any{i + 1, fmt.Sprintf("Nguyễn Thị Mẫu %c", 'A'+i%26), "Nữ", fmt.Sprintf("%d/3/19%d", i%28+1, 50+i%40), "An Giang", "Giáo viên", fmt.Sprintf("Trường Tiểu học số %d", i%90),
			fmt.Sprintf("Khóm Hòa Hưng %d, phường Mẫu", i), "Hoàn thành xuất sắc nhiệm vụ được giao", "Giấy khen", fmt.Sprintf("%d/QĐ-UBND", i%300), "20/12/2024", "", ""}
		for len(values) < 20 {
			values = append(values, "nội dung khác của cột thêm")
		}
		if err := m.file.SetSheetRow(m.name, fmt.Sprintf("A%d", i+4), &values); err != nil {
			b.Fatal(err)
		}
	}
	var buf bytes.Buffer
	m.must(m.file.Write(&buf))
	return buf.Bytes()
}

// BenchmarkImport measures a whole import preview against reading the rows with the library alone.
func BenchmarkImport(b *testing.B) {
	data := benchList(b)
	b.Run("bare excelize", func(b *testing.B) {
		for b.Loop() {
			f, err := excelize.OpenReader(bytes.NewReader(data))
			if err != nil {
				b.Fatal(err)
			}
			if _, err := f.GetRows("Danh sách"); err != nil {
				b.Fatal(err)
			}
			f.Close()
		}
	})
	b.Run("preview", func(b *testing.B) {
		for b.Loop() {
			wb, err := sheet.Read("x", data)
			if err != nil {
				b.Fatal(err)
			}
			if n := len(PreviewOf(wb, nil).Candidates()); n != 10_000 {
				b.Fatal(n)
			}
		}
	})
}
