package intake

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"testing"
	"time"

	"guongsang/internal/sheet"
)

var update = flag.Bool("update", false, "write the golden readings anew")

// shapes are lists as offices lay them out. Each has its reading in testdata, judged by hand when it was recorded.
var shapes = map[string]func(m *maker){
	"official-list":       officialList,
	"collectives-only":    collectivesOnly,
	"households":          households,
	"quarter-bands":       quarterBands,
	"nested-sections":     nestedSections,
	"two-tables":          twoTables,
	"several-sheets":      severalSheets,
	"hidden-codes":        hiddenCodes,
	"merged-body":         mergedBody,
	"citizen-ids":         citizenIDs,
	"dates":               dates,
	"tcvn3":               tcvn3List,
	"vni":                 vniList,
	"nfd-and-spaces":      nfdAndSpaces,
	"combined-columns":    combinedColumns,
	"name-with-post":      nameWithPost,
	"split-name":          splitNameColumns,
	"award-marks":         awardMarks,
	"register":            register,
	"no-order-column":     noOrderColumn,
	"grouped-header":      groupedHeader,
	"unmerged-header":     unmergedHeader,
	"capitals-no-accents": capitalsNoAccents,
	"repeated-header":     repeatedHeader,
	"gender-marks":        genderMarks,
	"birth-in-parts":      birthInParts,
	"kind-column":         kindColumn,
	"blank-form":          blankForm,
	"no-list":             noList,
	"missing-names":       missingNames,
	"address-parts":       addressParts,
	"payment-list":        paymentShape,
	"long-signatures":     longSignatures,
}

func TestShapes(t *testing.T) {
	for name, build := range shapes {
		t.Run(name, func(t *testing.T) {
			m := newMaker(t, "Danh sách")
			build(m)
			wb := m.workbook()
			got := ReadLists(wb)
			allRowsStand(t, wb, got)
			compare(t, name, got)
		})
	}
}

func compare(t *testing.T, name string, got Reading) {
	t.Helper()
	data, err := json.MarshalIndent(got, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join("testdata", name+".json")
	if *update {
		if err := os.WriteFile(file, append(data, '\n'), 0o600); err != nil {
			t.Fatal(err)
		}
		for _, s := range got.Sheets {
			t.Logf("%s\n%s", s.Name, told(s))
		}
		return
	}
	var want Reading
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(text, &want); err != nil {
		t.Fatal(err)
	}
	for i := range want.Sheets {
		if i < len(got.Sheets) {
			if a, b := told(got.Sheets[i]), told(want.Sheets[i]); a != b {
				t.Errorf("sheet %s: got\n%s\nwant\n%s", got.Sheets[i].Name, a, b)
			}
		}
	}
	if len(got.Sheets) != len(want.Sheets) {
		t.Errorf("%d sheets, want %d", len(got.Sheets), len(want.Sheets))
	}
}

// allRowsStand checks the one rule: every row under the header is taken or skipped, once.
func allRowsStand(t *testing.T, wb *sheet.Workbook, r Reading) {
	t.Helper()
	for i, s := range r.Sheets {
		if len(s.Columns) == 0 {
			if len(s.Rows)+len(s.Skipped) > 0 {
				t.Errorf("sheet %s: rows without columns", s.Name)
			}
			continue
		}
		seen := map[int]int{}
		for _, row := range s.Rows {
			seen[row.Row]++
		}
		for _, k := range s.Skipped {
			seen[k.Row]++
		}
		for n := s.HeaderRows[1] + 1; n <= wb.Sheets[i].LastRow; n++ {
			if seen[n] != 1 {
				t.Errorf("sheet %s: row %d stands %d times", s.Name, n, seen[n])
			}
			delete(seen, n)
		}
		if len(seen) > 0 {
			t.Errorf("sheet %s: rows that are not under the header: %v", s.Name, seen)
		}
	}
}

func officialList(m *maker) {
	m.row(1, "ỦY BAN NHÂN DÂN", nil, nil, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
	m.merge("A1", "C1")
	m.merge("D1", "H1")
	m.row(2, "PHƯỜNG MẪU", nil, nil, "Độc lập - Tự do - Hạnh phúc")
	m.row(4, "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2024")
	m.merge("A4", "H4")
	m.row(6, "STT", "Họ và tên/Tên tập thể", "Năm sinh", nil, "Chức vụ – đơn vị hoặc địa chỉ", "Thành tích", "Hình thức đề nghị", "Ghi chú")
	m.row(7, nil, nil, "Nam", "Nữ")
	m.merge("C6", "D6")
	for _, c := range []string{"A", "B", "E", "F", "G", "H"} {
		m.merge(c+"6", c+"7")
	}
	m.row(8, "(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)")
	m.row(9, "I", "TẬP THỂ")
	m.row(10, 1, "Khóm Hòa Hưng", nil, nil, "Phường Mẫu", "Xây dựng đời sống văn hóa", "Giấy khen")
	m.row(11, 2, "Công an phường Mẫu", nil, nil, nil, "Giữ gìn an ninh trật tự", "Giấy khen")
	m.row(12, "II", "HỘ GIA ĐÌNH")
	m.row(13, 1, "Hộ ông Trần Văn Bảy", 1956, nil, "Khóm Hòa Hưng", "Gia đình hiếu học", "Giấy khen")
	m.row(14, "III", "CÁ NHÂN")
	m.row(15, 1, "Ông Nguyễn Văn An", "24/3/1956", nil, "Trưởng khóm Hòa Hưng", "Phòng chống tội phạm", "Giấy khen")
	m.row(16, 2, "Bà Lê Thị Ba", nil, "1960", "Giáo viên Trường Tiểu học B", "Dạy tốt", "Giấy khen")
	m.row(17, 3, "Đoàn Văn Hậu", "1970", nil, "Hội viên nông dân, khóm Đông Hưng", "Sản xuất giỏi", "Giấy khen")
	m.row(18, "Tổng cộng", nil, nil, nil, "6")
	m.row(19, "Danh sách này có 06 tập thể, hộ gia đình và cá nhân./.")
	m.row(21, nil, nil, nil, nil, nil, "Nơi Mẫu, ngày 20 tháng 12 năm 2024")
	m.row(22, nil, "NGƯỜI LẬP BIỂU", nil, nil, nil, "CHỦ TỊCH")
	m.row(26, nil, "Phạm Văn C", nil, nil, nil, "Đỗ Văn D")
}

func collectivesOnly(m *maker) {
	m.row(1, "DANH SÁCH TẬP THỂ ĐỀ NGHỊ TẶNG GIẤY KHEN")
	m.merge("A1", "D1")
	m.row(3, "TT", "Đơn vị", "Nội dung khen thưởng", "Hình thức")
	m.row(4, 1, "Hội Liên hiệp Phụ nữ phường", "Hoàn thành xuất sắc nhiệm vụ", "Giấy khen")
	m.row(5, 2, "Tổng công ty Mẫu", "Đóng góp an sinh xã hội", "Giấy khen")
	m.row(6, 3, "Trường THCS Núi Mẫu", "Đổi mới dạy và học", "Giấy khen")
	m.row(7, 4)
	m.row(8, 5)
	m.row(9, nil, "Cộng: 03 tập thể")
}

func households(m *maker) {
	m.row(1, "DANH SÁCH HỘ GIA ĐÌNH TIÊU BIỂU")
	m.row(2, "STT", "Họ tên chủ hộ", "Năm sinh", "Địa chỉ", "Thành tích")
	m.row(3, "1", "Trần Văn Bảy", "1956", "Số 12, khóm Hòa Hưng", "Hiến đất làm đường")
	m.row(4, "2", "Bà Nguyễn Thị Tám", "03/1961", "Khóm Đông Hưng", "Gia đình hiếu học")
	m.row(5, "3", "Gia đình ông Lê Văn Chín và bà Võ Thị Mười", nil, "Khóm Đông Hưng", "Gia đình hiếu học")
}

func quarterBands(m *maker) {
	m.row(1, "STT", "Họ và tên", "Năm sinh", "Thành tích")
	m.row(2, "Khóm Hòa Hưng")
	m.merge("A2", "D2")
	m.row(3, 1, "Nguyễn Văn Một", 1950, "Hiến máu")
	m.row(4, 2, "Trần Thị Hai", 1951, "Hiến máu")
	m.row(5, "Khóm Đông Hưng")
	m.merge("A5", "D5")
	m.row(6, 1, "Lê Văn Ba", 1952, "Hiến máu")
	m.row(7, nil, "TRƯỜNG THCS NÚI MẪU")
	m.row(8, 1, "Phạm Thị Bốn", 1985, "Dạy tốt")
}

func nestedSections(m *maker) {
	m.row(1, "STT", "Họ và tên, tên tập thể", "Đơn vị", "Thành tích")
	m.row(2, "A", "TẶNG GIẤY KHEN")
	m.row(3, "I", "Tập thể: 01")
	m.row(4, 1, "Chi hội Cựu chiến binh khóm 1", "Khóm 1", "Giữ gìn đường phố sạch")
	m.row(5, "II", "Cá nhân", nil, 2)
	m.row(6, 1, "Ông Nguyễn Văn Một", "Khóm 1", "Giữ gìn đường phố sạch")
	m.row(7, 2, "Trần Văn Hai", "Khóm 2", "Giữ gìn đường phố sạch")
	m.row(8, "B", "DANH HIỆU LAO ĐỘNG TIÊN TIẾN")
	m.row(9, 1, "Lê Thị Ba", "Văn phòng", "Hoàn thành tốt nhiệm vụ")
}

func twoTables(m *maker) {
	m.row(1, "DANH SÁCH TẬP THỂ")
	m.row(2, "STT", "Tên tập thể", "Thành tích")
	m.row(3, 1, "Khóm Hòa Hưng", "Văn hóa")
	m.row(4, "Tổng cộng: 1")
	m.row(6, "DANH SÁCH CÁ NHÂN")
	m.merge("A6", "E6")
	m.row(7, "TT", "Họ tên", "Ngày sinh", "Chức vụ, đơn vị công tác", "Lý do khen thưởng")
	m.row(8, "(1)", "(2)", "(3)", "(4)", "(5)")
	m.row(9, 1, "Nguyễn Văn Một", "05/03/1978", "Chủ tịch Hội Nông dân phường", "Sản xuất giỏi")
	m.row(10, 2, "Trần Thị Hai", "5.3.1979", "Công chức Văn phòng - Thống kê, UBND phường", "Cải cách hành chính")
	m.row(12, nil, nil, nil, "TM. ỦY BAN NHÂN DÂN")
	m.row(13, nil, nil, nil, "CHỦ TỊCH")
}

func severalSheets(m *maker) {
	m.row(1, "STT", "Tên tập thể", "Thành tích")
	m.row(2, 1, "Khóm Hòa Hưng", "Văn hóa")
	m.sheet("Cá nhân")
	m.row(3, "STT", "Họ và tên", "Giới tính", "Quê quán", "Nghề nghiệp", "Nơi ở")
	m.row(4, 1, "Nguyễn Văn Một", "Nam", "An Giang", "Nông dân", "Khóm 1")
	m.row(5, 2, "Trần Thị Hai", "nữ", "An Giang", "Giáo viên", "Khóm 2")
	m.row(6, 3, "Lê Ba", "?", "An Giang", "Giáo viên", "Khóm 2")
	m.sheet("DANHMUC")
	m.row(2, "STT", "Mã số", "Hình thức khen thưởng", nil, "STT", "Mã số", "Danh hiệu thi đua")
	m.row(3, 1, "1650359884", "Huân chương Sao vàng", nil, 1, "1647933380", "Chiến sĩ thi đua cơ sở")
	m.sheet("Ẩn")
	m.row(1, "STT", "Họ và tên")
	m.row(2, 1, "Không Đọc")
	m.must(m.file.SetSheetVisible("Ẩn", false))
}

func hiddenCodes(m *maker) {
	m.row(1, "STT", "Họ và tên", "Mã đơn vị", "Đơn vị", "Hình thức khen thưởng", "Mã hình thức khen thưởng")
	for i, name := range []string{"Nguyễn Văn Một", "Trần Thị Hai"} {
		m.row(2+i, i+1, name, nil, "UBND phường", "Giấy khen")
		m.must(m.file.SetCellFormula(m.name, "F"+string(rune('2'+i)), `VLOOKUP(E2,DANHMUC!A:B,2,FALSE)`))
	}
	m.row(2, nil, nil, "#N/A")
	m.row(3, nil, nil, nil, "#N/A")
	m.must(m.file.SetColVisible(m.name, "C", false))
	m.must(m.file.SetColVisible(m.name, "F", false))
}

func mergedBody(m *maker) {
	m.row(1, "STT", "Họ và tên", "Đơn vị", "Thành tích", "Số, ngày QĐ")
	m.row(2, 1, "Nguyễn Văn Một", "Trường Tiểu học A", "Dạy tốt", "Số 123/QĐ-UBND ngày 20/12/2024")
	m.row(3, 2, "Trần Thị Hai")
	m.row(4, 3, "Lê Thị Ba", nil, "Học tốt", "124/QĐ-UBND, ngày 21 tháng 12 năm 2024")
	m.merge("C2", "C4")
	m.merge("D2", "D3")
	m.merge("E2", "E3")
}

func citizenIDs(m *maker) {
	m.row(1, "STT", "Họ và tên", "Giới tính", "Năm sinh", "Số CCCD/CMND")
	m.row(2, 1, "Nguyễn Văn Một", "Nam", 1956, 89056001234)
	m.row(3, 2, "Trần Thị Hai", "Nữ", 1960, "089160001234")
	m.row(4, 3, "Lê Văn Ba", "Nam", 1961, "8.9E+10")
	m.row(5, 4, "Phạm Văn Bốn", "Nam", 1962, "351234567")
	m.row(6, 5, "Võ Văn Năm", "Nam", 1963, "089 063 001 234")
	m.row(7, 6, "Đỗ Văn Sáu", "Nam", 1964, "08906400123")
	m.row(8, 7, "Bùi Văn Bảy", "Nam", 1965, "không có")
	m.row(9, 8, "Hồ Văn Tám", "Nam", 1966, "089167001234")
	m.row(10, 9, "Ngô Văn Chín", "Nam", 1967, 1067001234)
}

func dates(m *maker) {
	m.row(1, "STT", "Họ tên", "Ngày sinh", "Ngày ký QĐ")
	values := []any{"24/3/1956", "5-3-1978", "05.03.1978", "3/1956", 1956, "1956", time.Date(1978, 5, 13, 0, 0, 0, 0, time.UTC),
		time.Date(1978, 5, 3, 0, 0, 0, 0, time.UTC), 20516, "khoảng 1950", "24031956", "../../1956", "Sinh năm 1960", "31/02/1960", "5/3/78", 3.195, 1958}
	for i, v := range values {
		m.row(2+i, i+1, "Nguyễn Văn "+string(rune('A'+i)), v)
	}
	m.format("C8", "dd/mm/yyyy", "")
	m.format("C9", "m/d/yyyy", "")
	m.format("C18", "dd/mm/yyyy", "")
	m.row(2, nil, nil, nil, "ngày 5 tháng 3 năm 2024")
	m.row(3, nil, nil, nil, time.Date(2024, 12, 20, 0, 0, 0, 0, time.UTC))
	m.format("D3", `dd\/mm\/yyyy;@`, "")
}

func tcvn3List(m *maker) {
	m.row(1, "STT", "Hä vµ tªn", "N¨m sinh", "§¬n vÞ", "Thµnh tÝch")
	m.row(2, 1, "NguyÔn V¨n Mét", 1956, "UBND ph\u00adêng", "Hoµn thµnh tèt nhiÖm vô")
	m.row(3, 2, "TrÇn ThÞ Hai", 1960, "Héi Phô n÷", "Lao ®éng giái")
	for _, c := range []string{"A", "B", "C", "D", "E"} {
		for _, r := range []string{"1", "2", "3"} {
			m.format(c+r, "", ".VnTime")
		}
	}
}

func vniList(m *maker) {
	m.row(1, "STT", "Họ và tên", "Địa chỉ")
	m.row(2, 1, "Nguyeãn Vaên Moät", "Khoùm Hoøa Höng")
	m.row(3, 2, "Traàn Thò Hai", "Khoùm Ñoâng Höng")
	for _, c := range []string{"B2", "B3", "C2", "C3"} {
		m.format(c, "", "VNI-Times")
	}
}

func nfdAndSpaces(m *maker) {
	m.row(1, " STT ", "Họ   và tên", "Chức vụ", "Đơn vị công tác\u00a0")
	m.row(2, "1", "  Nguyễn  Văn \u00a0Một ", "Phó Chủ tịch —", "UBND  phường")
	m.row(3, "2", "   ", "  ", " ")
}

func combinedColumns(m *maker) {
	m.row(1, "STT", "Họ và tên", "Năm sinh, quê quán", "Chức vụ, đơn vị công tác", "Quyết định khen thưởng (số, ngày)", "Đơn vị/Địa chỉ")
	m.row(2, 1, "Nguyễn Văn Một", "1956, An Giang", "Phó Chủ tịch, UBND phường", "QĐ số 12/QĐ-UBND ngày 05/01/2024", "Khóm Hòa Hưng")
	m.row(3, 2, "Trần Thị Hai", "24/3/1960; Đồng Tháp", "Hiệu trưởng - Trường THCS Mẫu", "13/QĐ-UBND", "Trường THCS Mẫu")
	m.row(4, 3, "Lê Văn Ba", "1961", "Nông dân", "ngày 06/01/2024", "12/3 đường Trần Phú")
	m.row(5, 4, "Võ Văn Tư", "1962", "UBND phường, Chủ tịch", nil, "Ban nhân dân khóm 1")
}

func nameWithPost(m *maker) {
	m.row(1, "TT", "Họ và tên, chức vụ, đơn vị công tác", "Nội dung thành tích", "Mức khen")
	m.row(2, 1, "Ông Nguyễn Văn Một, Trưởng khóm Hòa Hưng", "Vận động hiến đất", "Giấy khen")
	m.row(3, 2, "Trần Thị Hai - Giáo viên Trường Mẫu giáo Hoa Sen", "Dạy tốt", "Giấy khen")
	m.row(4, 3, "Lê Văn Ba\nChủ tịch Hội Cựu chiến binh", "Gương mẫu", "Giấy khen")
	m.row(5, 4, "Đ/c Võ Văn Tư", "Gương mẫu", "Giấy khen")
}

func splitNameColumns(m *maker) {
	m.row(1, "STT", "Họ và tên", nil, "Lớp", "Thành tích")
	m.merge("B1", "C1")
	m.row(2, 1, "Nguyễn Văn", "Một", "5A", "Học sinh giỏi")
	m.row(3, 2, "Trần Thị", "Hai", "5B", "Học sinh giỏi")
	m.sheet("Họ đệm")
	m.row(1, "STT", "Họ và tên đệm", "Tên", "Phái")
	m.row(2, 1, "Lê Thị", "Ba", "Nữ")
}

func awardMarks(m *maker) {
	m.row(1, "STT", "Họ và tên", "Chức vụ", "Danh hiệu đề nghị", nil, nil)
	m.merge("D1", "F1")
	m.row(2, nil, nil, nil, "LĐTT", "CSTĐCS", "Giấy khen")
	for _, c := range []string{"A", "B", "C"} {
		m.merge(c+"1", c+"2")
	}
	m.row(3, 1, "Nguyễn Văn Một", "Công chức", "x", nil, "x")
	m.row(4, 2, "Trần Thị Hai", "Chuyên viên", nil, "X")
}

func register(m *maker) {
	m.row(1, "SỔ THEO DÕI KHEN THƯỞNG")
	m.row(2, "TT", "Tên đối tượng", "Khen thưởng", nil, nil, "Ghi chú")
	m.merge("C2", "E2")
	m.merge("A2", "A3")
	m.merge("B2", "B3")
	m.merge("F2", "F3")
	m.row(3, nil, nil, "Hình thức", "Số QĐ", "Ngày ký")
	m.row(4, 1, "Tập thể Trường Mầm non Mẫu", "Giấy khen", "12/QĐ-UBND", "05/01/2024")
	m.row(5, 2, "Ông Nguyễn Văn Một", "Giấy khen", 13, time.Date(2024, 1, 15, 0, 0, 0, 0, time.UTC))
	m.format("E5", "dd/mm/yyyy", "")
}

func noOrderColumn(m *maker) {
	m.row(1, "Họ và tên", "Đơn vị", "Danh hiệu")
	m.row(2, "Nguyễn Văn Một", "UBND phường", "Lao động tiên tiến")
	m.row(3, "Trần Thị Hai", "UBND phường", "Lao động tiên tiến")
	m.row(4, "Cộng Thị Ba", "Công an phường", "Lao động tiên tiến")
	m.row(5, "Tổng cộng: 3 người")
}

func groupedHeader(m *maker) {
	m.row(3, "STT", "THÔNG TIN CÁ NHÂN", nil, nil, nil, "KHEN THƯỞNG", nil)
	m.merge("A3", "A4")
	m.merge("B3", "E3")
	m.merge("F3", "G3")
	m.row(4, nil, "Họ và tên", "Giới tính", "Ngày tháng năm sinh", "Nơi thường trú", "Hình thức", "Lý do")
	m.row(5, 1, 2, 3, 4, 5, 6, 7)
	m.row(6, 1, "Nguyễn Văn Một", "Nam", "01/02/1980", "Khóm 1", "Giấy khen", "Cứu người")
}

func unmergedHeader(m *maker) {
	m.row(1, "STT", "Họ và tên", "Năm sinh", nil, "Chức vụ")
	m.row(2, nil, nil, "Nam", "Nữ")
	m.row(3, 1, "Nguyễn Văn Một", 1956, nil, "Trưởng khóm")
	m.row(4, 2, "Trần Thị Hai", nil, 1960, "Giáo viên")
}

func capitalsNoAccents(m *maker) {
	m.row(1, "DANH SACH DE NGHI KHEN THUONG")
	m.row(2, "STT", "HO VA TEN", "NAM SINH", nil, "DON VI", "THANH TICH")
	m.row(3, nil, nil, "NAM", "NU")
	m.merge("C2", "D2")
	m.row(4, 1, "NGUYEN VAN MOT", 1956, nil, "UBND PHUONG", "LAM TOT")
	m.row(5, 2, "TRAN THI HAI", nil, 1960, "CONG AN PHUONG", "LAM TOT")
	m.row(6, "TONG CONG", nil, nil, nil, 2)
}

func repeatedHeader(m *maker) {
	m.row(1, "I. CÁ NHÂN")
	for _, n := range []int{2, 6} {
		m.row(n, "STT", "Họ và tên", "Đơn vị")
	}
	m.row(3, "Khóm Hòa Hưng")
	m.merge("A3", "C3")
	m.row(4, 1, "Nguyễn Văn Một", "Hội Nông dân")
	m.row(5, 2, "Trần Thị Hai", "Hội Phụ nữ")
	m.row(7, 3, "Lê Thị Ba", "Hội Phụ nữ")
}

func genderMarks(m *maker) {
	m.row(1, "STT", "Họ tên", "Nam", "Nữ", "Tuổi", "Địa chỉ thường trú")
	m.row(2, 1, "Nguyễn Một", "x", nil, 60, "Khóm 1")
	m.row(3, 2, "Trần Hai", nil, "x", 61, "Khóm 2")
	m.row(4, 3, "Lê Ba", "x", "x", 62, "Khóm 2")
}

func birthInParts(m *maker) {
	m.row(1, "STT", "Họ và tên", "Ngày sinh", nil, nil, "Quê quán")
	m.merge("C1", "E1")
	m.row(2, nil, nil, "Ngày", "Tháng", "Năm")
	m.row(3, 1, "Nguyễn Văn Một", 5, 3, 1956, "An Giang")
	m.row(4, 2, "Trần Thị Hai", nil, 4, 1957, "An Giang")
	m.row(5, 3, "Lê Thị Ba", nil, nil, 1958, "An Giang")
}

func kindColumn(m *maker) {
	m.row(1, "STT", "Đối tượng", "Tên tập thể/cá nhân/hộ gia đình", "Danh hiệu thi đua/Hình thức khen thưởng")
	m.row(2, 1, "TAPTHE", "Nhóm từ thiện Mẫu", "Giấy khen")
	m.row(3, 2, "Cá nhân", "Ban Thị Mẫu", "Giấy khen")
	m.row(4, 3, "HGĐ", "Nguyễn Văn Một", "Giấy khen")
	m.row(5, 4, "linh tinh", "Bàn Thị Mẫu", "Giấy khen")
}

func blankForm(m *maker) {
	m.row(1, "DANH SÁCH GIỚI THIỆU")
	m.row(3, "STT", "Họ và tên", "Đơn vị")
	for i := 1; i <= 5; i++ {
		m.row(3+i, i)
	}
	m.row(10, nil, nil, "Người lập biểu")
}

func noList(m *maker) {
	m.row(1, "Mã", "Tên")
	m.row(2, "01", "Khóm Hòa Hưng")
	m.row(3, "02", "Khóm Đông Hưng")
	m.sheet("Số liệu")
	m.row(1, "Nội dung", "Năm 2023", "Năm 2024")
	m.row(2, "Số giấy khen", 12, 15)
}

func missingNames(m *maker) {
	m.row(1, "STT", "Họ và tên", "Năm sinh", "Thành tích")
	m.row(2, 1, "Nguyễn Văn Một", 1956, "Hiến máu")
	m.row(3, nil, nil, nil, "Hiến đất")
	m.row(4, 2, nil, 1960, "Hiến máu")
	m.row(5, 3, "Nguyễn Văn Một", 1956, "Hiến máu")
	m.row(6, 4, "Ghi Chú Thị Lan", 1999, "Hiến máu")
	m.row(8, "Ghi chú: danh sách xếp theo thứ tự ưu tiên")
}

func addressParts(m *maker) {
	m.row(1, "STT", "Họ và tên", "Số nhà", "Tổ", "Khóm", "Đơn vị đề nghị")
	m.row(2, 1, "Nguyễn Văn Một", "12A", 5, "Hòa Hưng", "Ban Công tác Mặt trận khóm Hòa Hưng")
	m.row(3, 2, "Trần Thị Hai", nil, 3, "Khóm Đông Hưng", "Hội Phụ nữ")
}

func paymentShape(m *maker) {
	m.row(1, "DANH SÁCH CHI TIỀN THƯỞNG")
	m.row(2, "(Kèm theo Quyết định số 12/QĐ-UBND ngày 05/01/2024)")
	m.row(3, "STT", "Họ tên/đơn vị", "Hệ số", "Số tiền thưởng", "Ký nhận")
	m.row(4, 1, "Nguyễn Văn Một", "0,15", "360.000đ")
	m.row(5, 2, "Trường Tiểu học B", "0,3", "1.410.000 đồng")
	m.row(6, "Cộng", nil, nil, "1.770.000đ")
	m.row(7, "(Bằng chữ: Một triệu bảy trăm bảy mươi nghìn đồng)")
}

func longSignatures(m *maker) {
	m.row(1, "STT", "Họ và tên", "Chức vụ", "Đơn vị", "Thành tích")
	m.row(2, 1, "Nguyễn Văn Một", "Chủ tịch", "Hội Nông dân", "Sản xuất giỏi")
	m.row(3, 2, "Trần Thị Hai", "Bí thư", "Chi bộ khóm 1", "Gương mẫu")
	m.row(5, nil, "Nơi nhận:", nil, "TM. BAN NHÂN DÂN KHÓM")
	m.row(6, nil, "- Như trên;", nil, "TRƯỞNG KHÓM")
	m.row(7, nil, "- Lưu: VT.")
	m.row(11, nil, nil, nil, "Lê Văn Ký")
}
