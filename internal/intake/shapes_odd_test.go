package intake

func init() {
	for name, build := range map[string]func(*maker){
		"no-order-header":   noOrderHeader,
		"surname-and-name":  surnameAndName,
		"kind-marks":        kindMarks,
		"bare-sums":         bareSums,
		"broken-names":      brokenNames,
		"page-headers":      pageHeaders,
		"only-names":        onlyNames,
		"name-column-ten":   nameColumnTen,
		"union-list":        unionList,
		"police-ranks":      policeRanks,
		"business-list":     businessList,
		"school-awards":     schoolAwards,
		"three-tables":      threeTables,
		"tables-apart":      tablesApart,
		"quarter-list":      quarterList,
		"hamlet-counts":     hamletCounts,
		"posts-in-names":    postsInNames,
		"old-register":      oldRegister,
		"right-to-the-side": rightToTheSide,
		"hidden-rows":       hiddenRows,
		"error-cells":       errorCells,
		"stray-cells":       strayCells,
	} {
		shapes[name] = build
	}
}

func noOrderHeader(m *maker) {
	m.row(1, "#", "Họ và tên", "Đơn vị")
	m.row(2, 1, "Nguyễn Văn Một", "Khóm 1")
	m.row(3, 2, "Trần Thị Hai", "Khóm 2")
	m.row(4, nil, "Khóm Hòa Hưng")
	m.row(5, 3, "Lê Văn Ba", "Hội Nông dân")
}

func surnameAndName(m *maker) {
	m.row(1, "STT", "Họ", "Tên", "Năm sinh")
	m.row(2, 1, "Nguyễn Văn", "Một", 1956)
	m.row(3, 2, "Trần Thị", "Hai", 1960)
}

func kindMarks(m *maker) {
	m.row(1, "STT", "Tên đối tượng", "Tập thể", "Cá nhân", "Hộ gia đình", "Thành tích")
	m.row(2, 1, "Nhóm thiện nguyện Mẫu", "x", nil, nil, "Tốt")
	m.row(3, 2, "Nguyễn Văn Hai", nil, "x", nil, "Tốt")
	m.row(4, 3, "Trần Văn Ba", nil, nil, "x", "Tốt")
}

func bareSums(m *maker) {
	m.row(1, "STT", "Họ và tên", "Hệ số", "Số tiền")
	m.row(2, 1, "Nguyễn Văn Một", 0.15, 360000)
	m.row(3, 2, "Trần Thị Hai", 0.15, 360000)
	m.row(4, nil, nil, 0.3, 720000)
	m.row(5, "(Danh sách gồm 02 người)")
}

func brokenNames(m *maker) {
	m.row(1, "STT", "Tên tập thể, cá nhân", "Chức vụ, đơn vị")
	m.row(2, 1, "Trường THCS\nNúi Mẫu", nil)
	m.row(3, 2, "Nguyễn Văn\nHai", "Phó Chủ tịch\nUBND phường")
	m.row(4, 3, "Lê Thị Ba\n(sinh năm 1970)", "Nông dân")
}

func pageHeaders(m *maker) {
	n := 1
	for page := range 3 {
		at := 1 + page*5
		m.row(at, "STT", "Họ và tên", "Năm sinh", nil, "Địa chỉ")
		m.merge("C"+string(rune('0'+at%10)), "D"+string(rune('0'+at%10)))
		m.row(at+1, nil, nil, "Nam", "Nữ")
		if page == 1 {
			continue
		}
		m.row(at+2, n, "Nguyễn Văn "+string(rune('A'+n)), 1950+n, nil, "Khóm 1")
		m.row(at+3, n+1, "Trần Thị "+string(rune('A'+n)), nil, 1950+n, "Khóm 2")
		n += 2
	}
}

func onlyNames(m *maker) {
	m.row(2, "DANH SÁCH TẬP THỂ TIÊU BIỂU")
	m.row(4, "STT", "Tên tập thể")
	m.row(5, 1, "Khóm Hòa Hưng")
	m.row(6, 2, "Trường Tiểu học B")
	m.row(7, 3, "Công ty TNHH Mẫu")
}

func nameColumnTen(m *maker) {
	m.row(1, "Số TT", "Tên", "Năm sinh", "Ấp", "Lý do")
	m.row(2, 1, "Chau Sóc Mẫu", 1956, "Đông Hưng", "Hiến đất")
	m.row(3, 2, "Néang Mẫu", 1960, "ấp Tây Hưng", "Hiến đất")
}

func unionList(m *maker) {
	m.row(1, "HỘI LIÊN HIỆP PHỤ NỮ PHƯỜNG MẪU")
	m.row(2, "BAN CHẤP HÀNH")
	m.row(3, "*")
	m.row(4, "DANH SÁCH")
	m.row(5, "Đề nghị khen thưởng hội viên tiêu biểu năm 2024")
	m.row(7, "STT", "Họ và tên", "Sinh năm", "Chức vụ trong Hội", "Chi hội", "Tóm tắt thành tích", "Đề nghị hình thức khen thưởng")
	m.row(8, 1, "Chị Nguyễn Thị Một", "1970", "Chi hội trưởng", "Chi hội khóm 1", "Vận động 20 hội viên", "Giấy khen của UBND phường")
	m.row(9, 2, "Cô Trần Thị Hai", "1965", "Hội viên", "Chi hội khóm 2", "Giúp 3 hộ thoát nghèo", "Giấy khen của UBND phường")
	m.row(10, "Tổng danh sách: 02 chị")
	m.row(12, nil, nil, nil, nil, nil, "TM. BAN THƯỜNG VỤ")
	m.row(13, nil, nil, nil, nil, nil, "CHỦ TỊCH")
}

func policeRanks(m *maker) {
	m.row(1, "TT", "Họ và tên", "Cấp bậc, chức vụ", "Đơn vị", "Danh hiệu")
	m.row(2, 1, "Thượng tá Nguyễn Văn Một", "Trưởng Công an", "Công an phường", "Chiến sĩ tiên tiến")
	m.row(3, 2, "Đ/c Trần Văn Hai", "Đại úy, Phó Trưởng Công an", "Công an phường", "Chiến sĩ tiên tiến")
	m.row(4, 3, "Thiếu úy Lê Thị Ba", "Cán bộ", "Ban Chỉ huy Quân sự", "CSTĐCS")
}

func businessList(m *maker) {
	m.row(1, "STT", "Tên doanh nghiệp, hộ kinh doanh", "Người đại diện", "Địa chỉ trụ sở", "Nội dung đóng góp")
	m.row(2, 1, "Công ty TNHH Một Thành Viên Mẫu", "Nguyễn Văn Một", "Số 1, đường Trần Phú", "Ủng hộ quỹ khuyến học")
	m.row(3, 2, "Hộ kinh doanh Minh Mẫu", "Trần Thị Hai", "Khóm 2", "Ủng hộ quỹ vì người nghèo")
}

func schoolAwards(m *maker) {
	m.row(1, "STT", "Họ và tên", "Tổ", "Danh hiệu thi đua", nil, "Hình thức khen thưởng", nil)
	m.merge("D1", "E1")
	m.merge("F1", "G1")
	m.row(2, nil, nil, nil, "LĐTT", "CSTĐ cơ sở", "Giấy khen", "Bằng khen")
	for _, c := range []string{"A", "B", "C"} {
		m.merge(c+"1", c+"2")
	}
	m.row(3, 1, "Nguyễn Văn Một", "Toán", "x")
	m.row(4, 2, "Trần Thị Hai", "Văn", "x", "x", "x")
	m.row(5, "Tổng", nil, nil, 2, 1, 1)
}

func threeTables(m *maker) {
	for i, kind := range []string{"TẬP THỂ", "HỘ GIA ĐÌNH", "CÁ NHÂN"} {
		at := 1 + i*6
		m.row(at, string(rune('A'+i))+". "+kind)
		m.row(at+1, "STT", "Họ và tên/ Tên", "Địa chỉ", "Thành tích")
		m.row(at+2, 1, "Nguyễn Văn Một", "Khóm 1", "Tốt")
		m.row(at+3, 2, "Trần Thị Hai", "Khóm 2", "Tốt")
		m.row(at+4, "Cộng", 2)
	}
	m.row(20, nil, nil, "Người lập bảng")
}

// tablesApart has a section above each of two tables with different columns.
func tablesApart(m *maker) {
	m.row(1, "A. TẬP THỂ")
	m.row(2, "STT", "Tên", "Thành tích")
	m.row(3, 1, "Nhóm thiện nguyện", "Tốt")
	m.row(5, "B. HỘ GIA ĐÌNH")
	m.row(6, "STT", "Tên", "Địa chỉ", "Thành tích")
	m.row(7, 1, "Nguyễn Văn Một", "Khóm 1", "Tốt")
}

func oldRegister(m *maker) {
	m.row(1, "SỔ KHEN THƯỞNG")
	m.row(2, "Số sổ vàng", "Họ tên, địa chỉ", "Nội dung khen thưởng", "Quyết định số, ngày, tháng, năm", "Mức thưởng", "Ký nhận")
	m.row(3, "01/2024", "Ông Nguyễn Văn Một, khóm Hòa Hưng", "Bắt cướp", "12/QĐ-UBND ngày 05/01/2024", "351.000đ")
	m.row(4, "02/2024", "Trần Thị Hai - khóm Đông Hưng", "Cứu người", "12/QĐ-UBND ngày 05/01/2024", "351.000đ")
}

func rightToTheSide(m *maker) {
	m.row(3, nil, nil, nil, "STT", "Họ và tên", "Chức vụ", "Nơi công tác", nil, "Số liệu riêng")
	m.row(4, nil, nil, nil, 1, "Nguyễn Văn Một", "Giáo viên", "Trường THCS", nil, 12)
	m.row(5, nil, nil, nil, 2, "Trần Thị Hai", "Giáo viên", "Trường THCS", nil, 13)
	m.row(6, "lời nhắn")
}

func hiddenRows(m *maker) {
	m.row(1, "STT", "Họ và tên", "Đơn vị")
	m.row(2, 1, "Nguyễn Văn Một", "Khóm 1")
	m.row(3, 2, "Trần Thị Hai", "Khóm 2")
	m.must(m.file.SetRowVisible(m.name, 3, false))
}

func errorCells(m *maker) {
	m.row(1, "STT", "Họ và tên", "Năm sinh", "Đơn vị", "Ghi chú")
	m.row(2, 1, "Nguyễn Văn Một", "#REF!", "#N/A", "#VALUE!")
	m.row(3, 2, "#N/A", 1956, "Khóm 1")
	m.row(4, "#N/A", "#N/A", "#N/A", "#N/A")
}

func strayCells(m *maker) {
	m.row(1, "STT", "Họ và tên", "Đơn vị")
	m.row(2, 1, "Nguyễn Văn Một", "Khóm 1")
	m.row(40, nil, nil, nil, nil, nil, nil, nil, "x")
}

func quarterList(m *maker) {
	m.row(1, "UBND PHƯỜNG MẪU", nil, nil, nil, "Mẫu số 01")
	m.row(2, "KHÓM HÒA HƯNG")
	m.row(3, "TỔNG HỢP DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG PHONG TRÀO HỌC TẬP SUỐT ĐỜI")
	m.row(5, "STT", "Đối tượng đề nghị khen thưởng", "Năm sinh", nil, "Chức vụ/ Nghề nghiệp", "Địa chỉ (khóm, ấp)", "Thành tích nổi bật", "Đề nghị mức khen", "Ghi\nchú")
	m.merge("C5", "D5")
	m.row(6, nil, nil, "Nam", "Nữ")
	m.row(7, "A", "B", "C", "D", "E", "F", "G", "H", "I")
	m.row(8, "I", "Tập thể (02)")
	m.row(9, "1", "Chi hội Người cao tuổi khóm Hòa Hưng", nil, nil, nil, "Hòa Hưng", "Tốt", "Giấy khen")
	m.row(10, "2", "Tổ hùn vốn số 3", nil, nil, nil, "Hòa Hưng", "Tốt", "Giấy khen")
	m.row(11, "II", "Gia đình (01)")
	m.row(12, "1", "Ông: Nguyễn Văn Một", "1950", nil, "Hưu trí", "Hòa Hưng", "Tốt", "Giấy khen")
	m.row(13, "III", "Cá nhân (01)")
	m.row(14, "1", "Bà. Trần Thị Hai", nil, "02/09/1960", "Buôn bán", "Hòa Hưng", "Tốt", "Giấy khen")
	m.row(15, nil, "Tổng cộng: 04 trường hợp")
	m.row(16, nil, nil, nil, nil, nil, nil, "Hòa Hưng, ngày … tháng … năm 2024")
	m.row(17, nil, "Người lập biểu", nil, nil, nil, nil, "TM. BAN NHÂN DÂN KHÓM")
	m.row(18, nil, nil, nil, nil, nil, nil, "Trưởng khóm")
}

func hamletCounts(m *maker) {
	m.row(1, "TT", "Tên hộ/ họ và tên chủ hộ", "Sinh năm", "Nơi thường trú", "Nội dung thành tích đạt được", "Hình thức khen thưởng đề nghị")
	m.row(2, "Ấp Đông Hưng: 02 hộ")
	m.row(3, 1, "Nguyễn Văn Một", 1956, "Tổ 3", "Hiến đất", "Giấy khen")
	m.row(4, 2, "Chau Ríp", 1956, "Tổ 4", "Hiến đất", "Giấy khen")
	m.row(5, "Ấp Tây Hưng: 01 hộ")
	m.row(6, 1, "Hộ bà Néang Sa", 1960, "Tổ 1", "Hiến đất", "Giấy khen")
	m.row(7, "Cộng: 03 hộ")
}

func postsInNames(m *maker) {
	m.row(1, "STT", "Họ và tên", "Đơn vị công tác", "Số phiếu", "Tỷ lệ (%)", "Danh hiệu đề nghị")
	m.row(2, "1", "Đ/c Nguyễn Văn Một - Bí thư Đảng ủy", "Đảng ủy phường", "15/15", "100%", "CSTĐCS")
	m.row(3, "2", "Đ/c Trần Thị Hai\n- Phó Bí thư", "Đảng ủy phường", "14/15", "93,3%", "LĐTT")
}
