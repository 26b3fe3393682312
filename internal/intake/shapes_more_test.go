package intake

import (
	"time"

	"github.com/xuri/excelize/v2"
)

func init() {
	for name, build := range map[string]func(*maker){
		"surname-traps":     surnameTraps,
		"slash-sections":    slashSections,
		"merged-names":      mergedNames,
		"stt-formulas":      sttFormulas,
		"school-list":       schoolList,
		"signature-only":    signatureOnly,
		"us-dates":          usDates,
		"local-dates":       localDates,
		"column-b-start":    columnBStart,
		"kind-and-award":    kindAndAward,
		"numbered-bands":    numberedBands,
		"headers-long":      headersLong,
		"parents":           parents,
		"bracketed-posts":   bracketedPosts,
		"three-row-header":  threeRowHeader,
		"totals-between":    totalsBetween,
		"household-bands":   householdBands,
		"unit-or-residence": unitOrResidence,
		"decision-split":    decisionSplit,
		"text-numbers":      textNumbers,
		"upper-tcvn3":       upperTCVN3,
		"lower-case-names":  lowerCaseNames,
		"award-bands":       awardBands,
		"continuation":      continuation,
		"signers-mid":       signersMid,
	} {
		shapes[name] = build
	}
}

func surnameTraps(m *maker) {
	m.row(1, "Họ và tên", "Năm sinh", "Đơn vị")
	for i, n := range []string{"Lưu Văn Một", "Đoàn Thị Hai", "Cù Huy Ba", "Bàn Văn Bốn", "Chu Thị Năm", "Ông Thị Sáu", "Hồ Gia Đình", "Công Văn Bảy", "Tổng Thị Tám", "Ban Văn Chín", "Bà Hồ Thị Mười", "TRƯƠNG VĂN MỘT", "Chau Sóc Kha", "Néang Mẫu"} {
		m.row(2+i, n, 1950+i, "Khóm 1")
	}
}

func slashSections(m *maker) {
	m.row(1, "PHỤ LỤC I")
	m.row(2, "DANH SÁCH TẬP THỂ, HỘ GIA ĐÌNH, CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG")
	m.row(4, "Số TT", "Tên tập thể, họ và tên cá nhân, hộ gia đình", "Chức vụ, đơn vị công tác hoặc nơi cư trú", "Tóm tắt thành tích", "Hình thức khen")
	m.row(5, "I/ Tập thể: 01")
	m.merge("A5", "E5")
	m.row(6, "1", "Ban Chỉ huy Quân sự phường", nil, "Hoàn thành tốt", "Giấy khen")
	m.row(7, "II/ Hộ gia đình: 01 hộ")
	m.merge("A7", "E7")
	m.row(8, "1", "Nguyễn Văn Hộ", "Tổ 5, khóm 3", "Gia đình hiếu học", "Giấy khen")
	m.row(9, "III/ Cá nhân: 02 cá nhân")
	m.merge("A9", "E9")
	m.row(10, "1", "Trần Văn Cá", "Bí thư Chi bộ khóm 3", "Gương mẫu", "Giấy khen")
	m.row(11, "2", "Lê Thị Nhân", "Khóm 4", "Gương mẫu", "Giấy khen")
	m.row(12, "Tổng số: 01 tập thể, 01 hộ gia đình, 02 cá nhân")
	m.merge("A12", "E12")
}

func mergedNames(m *maker) {
	m.row(1, "STT", "Họ và tên", "Đơn vị", "Thành tích")
	m.row(2, 1, "Nguyễn Văn Một", "UBND phường", "Ngày 12 tháng 3 năm 2024 cứu người bị nạn")
	m.row(3, nil, nil, nil, "Ngày 15 tháng 4 năm 2024 chữa cháy")
	m.row(4, 2, "Trần Thị Hai", "UBND phường", "Làm tốt")
	for _, c := range []string{"A", "B", "C"} {
		m.merge(c+"2", c+"3")
	}
}

func sttFormulas(m *maker) {
	m.row(1, "STT", "Họ và tên", "Chức vụ", "Thành tích")
	for i, n := range []string{"Nguyễn Văn Một", "Trần Thị Hai", "Lê Văn Ba"} {
		m.row(2+i, nil, n, "Giáo viên", "Dạy tốt")
		m.must(m.file.SetCellFormula(m.name, "A"+string(rune('2'+i)), "ROW()-1"))
	}
	m.row(5, nil, "Cộng: 3 người")
}

func schoolList(m *maker) {
	m.row(1, "TRƯỜNG THCS NÚI MẪU", nil, nil, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
	m.row(2, "TỔ VĂN PHÒNG", nil, nil, "Độc lập – Tự do – Hạnh phúc")
	m.row(3, "DANH SÁCH CÁN BỘ, GIÁO VIÊN, NHÂN VIÊN ĐỀ NGHỊ DANH HIỆU LAO ĐỘNG TIÊN TIẾN")
	m.row(4, "Năm học 2023 - 2024")
	m.row(5, "TT", "Họ tên", "Nữ", "Ngày tháng năm sinh", "Chức vụ", "Danh hiệu năm học 2022-2023", "Danh hiệu đề nghị", "Ghi chú")
	m.row(6, 1, "Nguyễn Thị Một", "x", "01/01/1980", "Hiệu trưởng", "LĐTT", "CSTĐCS")
	m.row(7, 2, "Trần Văn Hai", nil, "02/02/1981", "GV", nil, "LĐTT", "Chuyển đến")
	m.row(8, "Danh sách trên có 02 người.")
	m.row(9, nil, nil, nil, nil, nil, "Mẫu, ngày 25 tháng 5 năm 2024")
	m.row(10, nil, nil, nil, nil, nil, "HIỆU TRƯỞNG")
	m.row(11, nil, nil, nil, nil, nil, "(Đã ký)")
	m.row(12, nil, nil, nil, nil, nil, "Nguyễn Thị Một")
}

func signatureOnly(m *maker) {
	m.row(1, "STT", "Họ và tên", "Đơn vị", "Thành tích")
	m.row(2, 1, "Nguyễn Văn Một", "Khóm 1", "Tốt")
	m.row(3, nil, nil, nil, "TỔNG PHỤ TRÁCH ĐỘI")
	m.row(4, nil, nil, nil, "Đỗ Thị Ký")
}

func usDates(m *maker) {
	m.row(1, "STT", "Họ và tên", "Ngày sinh", "Số QĐ", "Ngày, tháng, năm")
	for i, d := range []time.Time{time.Date(1978, 5, 3, 0, 0, 0, 0, time.UTC), time.Date(1978, 5, 23, 0, 0, 0, 0, time.UTC), time.Date(1978, 5, 5, 0, 0, 0, 0, time.UTC)} {
		m.row(2+i, i+1, "Nguyễn Văn "+string(rune('A'+i)), d, "12/QĐ-UBND", "20/12/2024")
		m.format("C"+string(rune('2'+i)), "[$-409]m/d/yy;@", "")
	}
}

// localDates has dates in the built-in format 14, whose order depends on the machine: on the first sheet a date after
// the twelfth proves the order, on the second nothing does.
func localDates(m *maker) {
	for i, days := range [][]int{{3, 23}, {3, 4}} {
		if i > 0 {
			m.sheet("Không rõ")
		}
		id, err := m.file.NewStyle(&excelize.Style{NumFmt: 14})
		m.must(err)
		m.row(1, "STT", "Họ và tên", "Ngày sinh")
		for j, day := range days {
			m.row(2+j, j+1, "Nguyễn Văn "+string(rune('A'+j)), time.Date(1978, 5, day, 0, 0, 0, 0, time.UTC))
		}
		m.must(m.file.SetCellStyle(m.name, "C2", "C3", id))
	}
}

func columnBStart(m *maker) {
	m.row(5, nil, nil, "TT", "Đơn vị, cá nhân", "Nội dung")
	m.row(6, nil, nil, 1, "Công ty TNHH Mẫu", "Ủng hộ quỹ")
	m.row(7, nil, nil, 2, "Bà Nguyễn Thị Hai", "Ủng hộ quỹ")
	m.row(8, nil, nil, "Cộng", nil, nil)
}

func kindAndAward(m *maker) {
	m.row(1, "STT", "Tập thể", "Cá nhân", "Thành tích", "Hình thức khen thưởng")
	m.row(2, 1, "Hội Nông dân phường", nil, "Tốt", "Giấy khen")
	m.row(3, 2, nil, "Nguyễn Văn Hai", "Tốt", "Giấy khen")
}

func numberedBands(m *maker) {
	m.row(1, "STT", "Họ và tên", "Năm sinh", "Địa chỉ", "Thành tích")
	m.row(2, 1, "Khóm Hòa Hưng")
	m.row(3, "1.1", "Nguyễn Văn Một", 1960, "Tổ 1", "Hiến đất")
	m.row(4, "1.2", "Nguyễn Văn Hai", 1961, "Tổ 2", "Hiến đất")
	m.row(5, 2, "Khóm Đông Hưng")
	m.row(6, "2.1", "Nguyễn Văn Ba", 1962, nil, "Hiến đất")
}

func headersLong(m *maker) {
	m.row(1, "STT", "Họ và tên người được đề nghị khen thưởng (ghi chữ in hoa có dấu)", "Ngày, tháng, năm sinh (ghi đầy đủ)", "Chức vụ, chức danh hiện nay (nếu có)",
		"Đơn vị công tác (hoặc địa chỉ thường trú nếu là nhân dân)", "Tóm tắt thành tích đạt được trong năm (không quá 100 chữ)", "Danh hiệu thi đua, hình thức khen thưởng đề nghị", "Đã được khen thưởng hình thức gì, số quyết định, năm nào", "Số điện thoại liên hệ")
	m.row(2, 1, "NGUYỄN VĂN MỘT", "01/02/1970", "Phó Chủ tịch", "Hội Nông dân phường", "Làm tốt", "Giấy khen", "Giấy khen năm 2020", "0900000000")
	m.row(3, 2, "TRẦN THỊ HAI", "1975", nil, "Tổ 3, khóm Hòa Hưng", "Làm tốt", "Giấy khen", nil, nil)
}

func parents(m *maker) {
	m.row(1, "STT", "Họ và tên học sinh", "Lớp", "Họ và tên cha", "Họ và tên mẹ", "Thành tích")
	m.row(2, 1, "Nguyễn Văn Con", "5A", "Nguyễn Văn Cha", "Trần Thị Mẹ", "Học sinh giỏi")
	m.row(3, 2, "Lê Thị Con", "5B", "Lê Văn Cha", "Võ Thị Mẹ", "Học sinh giỏi")
}

func bracketedPosts(m *maker) {
	m.row(1, "STT", "Họ và tên", "Thành tích")
	m.row(2, 1, "Nguyễn Văn Một (Trưởng khóm)", "Tốt")
	m.row(3, 2, "Trần Thị Hai\nGiáo viên Trường Tiểu học Mẫu", "Tốt")
	m.row(4, 3, "Lê Văn Ba (1970)", "Tốt")
	m.row(5, 4, "Lê Văn Tư (Tư Lúa)", "Tốt")
}

func threeRowHeader(m *maker) {
	m.row(1, "STT", "Họ và tên", "Năm sinh", nil, "Khen thưởng", nil, nil)
	m.merge("C1", "D1")
	m.merge("E1", "G1")
	m.row(2, nil, nil, "Nam", "Nữ", "Hình thức", "Quyết định", nil)
	m.merge("F2", "G2")
	m.row(3, nil, nil, nil, nil, nil, "Số", "Ngày")
	m.merge("A1", "A3")
	m.merge("B1", "B3")
	m.merge("C2", "C3")
	m.merge("D2", "D3")
	m.merge("E2", "E3")
	m.row(4, "1", "2", "3", "4", "5", "6", "7")
	m.row(5, 1, "Nguyễn Văn Một", 1960, nil, "Giấy khen", "12/QĐ-UBND", "05/01/2024")
}

func totalsBetween(m *maker) {
	m.row(1, "STT", "Họ và tên", "Số tiền", "Nội dung khen thưởng")
	m.row(2, "I", "Khóm 1", 720000)
	m.row(3, 1, "Nguyễn Văn Một", 360000, "Tốt")
	m.row(4, 2, "Trần Thị Hai", 360000, "Tốt")
	m.row(5, nil, "Cộng khóm 1", 720000)
	m.row(6, "II", "Khóm 2", 360000)
	m.row(7, 1, "Lê Văn Ba", 360000, "Tốt")
	m.row(8, nil, "Tổng cộng (I+II)", 1080000)
}

func householdBands(m *maker) {
	m.sheet("Hộ GĐ")
	m.row(1, "TT", "Họ và tên", "Địa chỉ")
	m.row(2, nil, "* Hộ gia đình văn hóa tiêu biểu")
	m.row(3, 1, "Nguyễn Văn Một", "Tổ 1")
	m.row(4, 2, "Trần Thị Hai", "Tổ 2")
	m.file.SetActiveSheet(1)
	m.must(m.file.DeleteSheet("Danh sách"))
}

func unitOrResidence(m *maker) {
	m.row(1, "STT", "Họ và tên", "Chức vụ", "Đơn vị công tác hoặc hộ khẩu thường trú", "Lý do khen thưởng")
	m.row(2, 1, "Nguyễn Văn Một", "Chủ tịch", "Ủy ban MTTQ Việt Nam phường", "Tốt")
	m.row(3, 2, "Trần Thị Hai", nil, "Khóm Hòa Hưng, phường Mẫu", "Tốt")
	m.row(4, 3, "Lê Văn Ba", "Trưởng khóm", "Khóm Hòa Hưng", "Tốt")
}

func decisionSplit(m *maker) {
	m.row(1, "TT", "Họ tên", "Số quyết định, ngày tháng năm", "Ghi chú")
	m.row(2, 1, "Nguyễn Văn Một", "Quyết định số 05/2024/QĐ-UBND ngày 05 tháng 01 năm 2024")
	m.row(3, 2, "Trần Thị Hai", "15/QĐ-UBND (15/01/2024)")
	m.row(4, 3, "Lê Văn Ba", "Số: 16 ngày 16-01-2024")
}

func textNumbers(m *maker) {
	m.row(1, "STT", "Họ và tên", "Năm sinh", "CCCD, ngày cấp", "Tiền thưởng")
	m.row(2, "01", "Nguyễn Văn Một", "1956", "089056001234 cấp ngày 01/01/2021", "360.000")
	m.row(3, "02", "Trần Thị Hai", " 1960 ", "089160001234", "360,000đ")
}

func upperTCVN3(m *maker) {
	m.row(1, "STT", "HỌ VÀ TÊN", "ĐƠN VỊ")
	m.row(2, 1, "nguyÔn v¨n mét", "UBND ph\u00adêng")
	m.row(3, 2, "trÇn thÞ hai", "Héi Phô n÷")
	for _, c := range []string{"B2", "B3"} {
		m.format(c, "", ".VnTimeH")
	}
	for _, c := range []string{"C2", "C3"} {
		m.format(c, "", ".VnArial")
	}
}

func lowerCaseNames(m *maker) {
	m.row(1, "STT", "Họ và tên", "Đơn vị")
	m.row(2, 1, "nguyễn văn một", "Hội Nông dân")
	m.row(3, 2, "ông trần văn hai", "Hội Nông dân")
}

func awardBands(m *maker) {
	m.row(1, "TT", "Họ và tên", "Chức vụ")
	m.row(2, "1. Danh hiệu “Chiến sĩ thi đua cơ sở” (01 cá nhân)")
	m.merge("A2", "C2")
	m.row(3, 1, "Nguyễn Văn Một", "Công chức")
	m.row(4, "2. Danh hiệu “Lao động tiên tiến”: 01 cá nhân")
	m.merge("A4", "C4")
	m.row(5, 1, "Trần Thị Hai", "Công chức")
	m.row(6, "3. Giấy khen của Chủ tịch UBND phường cho 01 cá nhân")
	m.merge("A6", "C6")
	m.row(7, 1, "Lê Văn Ba", "Công chức")
}

func continuation(m *maker) {
	m.row(1, "STT", "Họ và tên", "Đơn vị", "Thành tích")
	m.row(2, 1, "Nguyễn Văn Một", "Khóm 1", "- Hiến 100 m2 đất")
	m.row(3, nil, nil, nil, "- Vận động 20 hộ")
	m.row(4, 2, "Trần Thị Hai", "Khóm 2", "Tốt")
}

func signersMid(m *maker) {
	m.row(1, "STT", "Họ và tên", "Đơn vị", "Thành tích")
	m.row(2, 1, "Nguyễn Văn Một", "Khóm 1", "Tốt")
	m.row(3, nil, "Người lập biểu", nil, "TRƯỞNG KHÓM")
	m.row(5, 2, "Trần Thị Hai", "Khóm 2", "Tốt")
	m.row(6, nil, "Lê Thêm", "Khóm 2", "Tốt")
}
