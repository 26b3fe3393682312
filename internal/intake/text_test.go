package intake

import (
	"encoding/json"
	"strings"
	"testing"

	"guongsang/internal/award"
	"guongsang/internal/sheet"
)

func TestUnderstandHeaders(t *testing.T) {
	for header, want := range map[string]string{
		"STT": "order", "Họ và tên": "name", "HO VA TEN": "name", "Tên tập thể/cá nhân/hộ gia đình": "name",
		"Năm sinh": "birth", "Ngày, tháng, năm sinh": "birth", "Giới tính (Nam/Nữ)": "gender", "Nam, nữ": "gender",
		"Chức vụ, đơn vị công tác": "post unit", "Chức vụ – đơn vị hoặc địa chỉ": "post place", "Chức vụ/Nơi ở": "post address",
		"Đơn vị công tác hoặc hộ khẩu thường trú": "place", "Đơn vị/Địa chỉ": "place", "Địa chỉ / Nơi ở": "address",
		"Thành tích khen thưởng": "achievement", "Nội dung đề nghị khen thưởng": "achievement", "Hình thức khen thưởng": "award",
		"Danh hiệu thi đua/Hình thức khen thưởng": "award", "Số, ngày QĐ": "decision", "Số quyết định, ngày quyết định": "decision",
		"Quyết định số": "decision_number", "Ngày ký": "decision_date", "Số CCCD/CMND": "citizen_id", "Mã hình thức khen thưởng": "",
		"Mã định danh": "citizen_id", "Số tiền thưởng": "", "Đơn vị tính": "", "Ghi chú": "note", "Quá trình khen thưởng": "commendation_history",
		"Hình thức khen thưởng đã được khen thưởng": "commendation_history", "Phong trào thi đua": "movement", "Chức năng, nhiệm vụ": "functions",
		"Cơ cấu tổ chức bộ máy": "structure", "Quá trình thành lập": "history", "Họ và tên người được đề nghị khen thưởng": "name",
		"Quê quán": "native_place", "Phân loại đối tượng": "kind", "Điện thoại": "", "": "", "Địa chỉ, số điện thoại": "address",
	} {
		t.Run(header, func(t *testing.T) {
			var got []string
			for _, r := range understand(header).roles {
				got = append(got, string(r))
			}
			if strings.Join(got, " ") != want {
				t.Errorf("got %v, want %s", got, want)
			}
		})
	}
}

func TestSplitPosting(t *testing.T) {
	for text, want := range map[string]posting{
		"Trưởng khóm Hòa Hưng":                           {"Trưởng khóm", "Khóm Hòa Hưng", ""},
		"Phó Trưởng ấp Đông":                             {"Phó Trưởng ấp", "Ấp Đông", ""},
		"Giáo viên Trường Tiểu học B":                    {"Giáo viên", "Trường Tiểu học B", ""},
		"Công chức Văn phòng - Thống kê, UBND phường":    {"Công chức Văn phòng - Thống kê", "UBND phường", ""},
		"Chủ tịch Hội Nông dân phường":                   {"Chủ tịch", "Hội Nông dân phường", ""},
		"Hội viên nông dân, khóm Hòa Hưng, phường Mẫu":   {"Hội viên nông dân", "", "Khóm Hòa Hưng, phường Mẫu"},
		"Khóm Hòa Hưng, phường Mẫu":                      {"", "", "Khóm Hòa Hưng, phường Mẫu"},
		"Trường THCS Núi Mẫu":                            {"", "Trường THCS Núi Mẫu", ""},
		"12/3 đường Trần Phú":                            {"", "", "12/3 đường Trần Phú"},
		"Nông dân":                                       {"Nông dân", "", ""},
		"UBND phường, Chủ tịch":                          {"Chủ tịch", "UBND phường", ""},
		"(Hiệu trưởng - Trường Mầm non)":                 {"Hiệu trưởng", "Trường Mầm non", ""},
		"Tổ trưởng tổ dân phố 5":                         {"Tổ trưởng", "Tổ dân phố 5", ""},
		"Bí thư Chi bộ khóm 3":                           {"Bí thư", "Chi bộ khóm 3", ""},
		"Giám đốc, chủ cơ sở may":                        {"Giám đốc", "Chủ cơ sở may", ""},
		"":                                               {},
		"Công an viên khóm Đông Hưng":                    {"Công an viên", "Khóm Đông Hưng", ""},
		"Chủ tịch Ủy ban MTTQ Việt Nam phường Nhơn Hưng": {"Chủ tịch", "Ủy ban MTTQ Việt Nam phường Nhơn Hưng", ""},
	} {
		t.Run(text, func(t *testing.T) {
			if got := splitPosting(text, true); got != want {
				t.Errorf("got %+v, want %+v", got, want)
			}
		})
	}
	if got := splitPosting("Nông dân, khóm 1", false); got.unit != "Khóm 1" || got.address != "" {
		t.Errorf("a column without residences: %+v", got)
	}
}

func TestReadSubject(t *testing.T) {
	for text, want := range map[string]subject{
		"Ông Nguyễn Văn An":            {"Nguyễn Văn An", "Ông", "", award.Male},
		"bà Trần Thị Bình":             {"Trần Thị Bình", "bà", "", award.Female},
		"1. Lê Văn Ba":                 {"Lê Văn Ba", "", "", ""},
		"Hộ ông Trần Văn Bảy":          {"Trần Văn Bảy", "ông", award.Household, award.Male},
		"Hộ gia đình bà Nguyễn Thị Tư": {"Nguyễn Thị Tư", "bà", award.Household, award.Female},
		"Hộ: Lê Văn Sáu":               {"Lê Văn Sáu", "", award.Household, ""},
		"Hộ kinh doanh Minh Mẫu":       {"Hộ kinh doanh Minh Mẫu", "", award.Household, ""},
		"Gia đình ông Lê Văn Hải":      {"Lê Văn Hải", "ông", award.Household, award.Male},
		"Ông bà Nguyễn Văn Một":        {"Nguyễn Văn Một", "Ông bà", "", ""},
		"Khóm Hòa Hưng":                {"Khóm Hòa Hưng", "", award.Collective, ""},
		"KHÓM HÒA HƯNG":                {"KHÓM HÒA HƯNG", "", award.Collective, ""},
		"Đoàn Thanh niên phường":       {"Đoàn Thanh niên phường", "", award.Collective, ""},
		"Đoàn Văn Hậu":                 {"Đoàn Văn Hậu", "", "", ""},
		"Hồ Gia Đình":                  {"Hồ Gia Đình", "", "", ""},
		"Bà Cù Thị Mẫu":                {"Cù Thị Mẫu", "Bà", "", award.Female},
		"":                             {},
	} {
		t.Run(text, func(t *testing.T) {
			if got := readSubject(text); got != want {
				t.Errorf("got %+v, want %+v", got, want)
			}
		})
	}
}

func TestTotalsAreNotNames(t *testing.T) {
	for text, want := range map[string]bool{
		"Tổng cộng": true, "CỘNG": true, "Cộng:": true, "Cộng (I+II)": true, "TONG CONG": true, "Danh sách này có 12 người./.": true, "Tổng số: 5 tập thể": true,
		"Cộng khóm 1: 3": true, "Công an phường": false, "CÔNG AN PHƯỜNG": false, "Tổng công ty Điện lực": false, "Cộng Hòa Văn An": false, "Công ty Cộng": false, "": false,
	} {
		if got := isTotal(text); got != want {
			t.Errorf("%q: got %v", text, got)
		}
	}
}

func TestSections(t *testing.T) {
	for text, want := range map[string]string{
		"I. TẬP THỂ": "2 collective ", "II/ Hộ gia đình: 05 hộ": "2 household ", "A. CÁ NHÂN (12 người)": "1 individual ", "1. Khóm Hòa Hưng": "3  address=Khóm Hòa Hưng",
		"KHÓM HÒA HƯNG": "5  address=Khóm Hòa Hưng", "TRƯỜNG THCS NÚI MẪU": "5  unit=Trường THCS Núi Mẫu", "Danh hiệu “Lao động tiên tiến”: 3 cá nhân": "5  award=Lao động tiên tiến",
		"II. Tặng Giấy khen cho 05 tập thể": "2 collective award=Giấy khen", "TẬP THỂ VÀ CÁ NHÂN": "5  ", "III. Khối trường học": "2  ", "Phong trào Học tập suốt đời": "5  movement=Phong trào Học tập suốt đời",
	} {
		t.Run(text, func(t *testing.T) {
			s := (&sections{}).read("", text)
			got := strings.TrimRight(string(rune('0'+s.level))+" "+string(s.kind), "") + " "
			for k, v := range s.given {
				got += k + "=" + v
			}
			if got != want {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
}

func TestWordsKeepMaleApart(t *testing.T) {
	for text, want := range map[string]string{
		"Năm sinh (Nam)": "nam sinh male", "Nam/Nữ": "male nu", "NAM SINH": "nam sinh", "Đ/c Ủy viên": "d c uy vien", "Hoà\u0309 khoẻ": "hoa khoe", "N\u0103m": "nam",
	} {
		if got := bare(text); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

func TestChoicesOverruleTheGuess(t *testing.T) {
	m := newMaker(t, "Danh sách")
	m.row(1, "Cột lạ", "Người", "Chỗ")
	m.row(2, "a", "Nguyễn Văn Một", "Khóm 1")
	m.row(3, "b", "Trần Thị Hai", "Khóm 2")
	wb := m.workbook()
	if got := ReadLists(wb).Sheets[0]; len(got.Columns) > 0 {
		t.Fatalf("should not be taken for a list: %+v", got)
	}
	p := PreviewOf(wb, map[string]Choice{"Danh sách": {HeaderRows: [2]int{1, 1}, Fields: map[int]string{2: FieldName, 3: FieldAddress}}})
	c := p.Candidates()
	if len(c) != 2 || c[1].Name != "Trần Thị Hai" || c[1].Address != "Khóm 2" || p.Sheets[0].Layout == "" {
		t.Errorf("got %+v", c)
	}
	if p := PreviewOf(wb, map[string]Choice{"Danh sách": {Skip: true}}); len(p.Sheets[0].Columns) > 0 {
		t.Error("a sheet left out should not be read")
	}
	m = newMaker(t, "Danh sách")
	officialList(m)
	p = PreviewOf(m.workbook(), map[string]Choice{"Danh sách": {Fields: map[int]string{6: FieldNote, 8: ""}}})
	if c := p.Candidates()[0]; c.Achievement != "" || c.Note == "" {
		t.Errorf("got %+v", c)
	}
}

func TestPreviewForTheWindow(t *testing.T) {
	m := newMaker(t, "Danh sách")
	dates(m)
	m.sheet("TCVN3")
	tcvn3List(m)
	m.must(m.file.SetRowVisible("TCVN3", 3, false))
	p := PreviewOf(m.workbook(), nil)
	text, err := json.Marshal(p)
	if err != nil || strings.Contains(strings.Replace(string(text), `"form":null`, "", 1), "null") {
		t.Errorf("a nil list would reach the window: %v %s", err, text)
	}
	var swapped CellProblem
	for _, r := range p.Sheets[0].Rows {
		for _, q := range r.Problems {
			if q.Message == sayDateSwapped {
				swapped = q
			}
		}
	}
	if swapped.Suggestion != "1978-03-05" || swapped.Original != "03/05/1978" || swapped.Field != FieldBirth {
		t.Errorf("got %+v", swapped)
	}
	s := p.Sheets[1]
	if !s.Columns[1].Legacy || s.Columns[1].Samples[0] != "Nguyễn Văn Một" || !s.Rows[1].Hidden || s.Rows[0].Hidden {
		t.Errorf("got %+v", s.Columns[1])
	}
}

func TestReadingHasNoNil(t *testing.T) {
	for name, wb := range map[string]*sheet.Workbook{
		"no sheet":    {},
		"empty sheet": {Sheets: []sheet.Sheet{{Name: "Trang"}}},
	} {
		text, err := json.Marshal(ReadLists(wb))
		if err != nil || strings.Contains(string(text), "null") {
			t.Errorf("%s: %v %s", name, err, text)
		}
	}
}

func TestMessagesAreTwoSentences(t *testing.T) {
	for _, m := range []string{sayDateUnread, sayDateSwapped, sayDateLocal, sayDateAsYear, sayDateSerial, sayMonthTrimmed, sayYearOdd, sayGenderUnread, sayGenderBoth, sayKindUnread,
		sayIDRestored, sayIDLost, sayIDOld, sayIDWrong, sayIDYear, sayIDGender, sayErrorValue, sayNoName, sayNumberIsDate, sayDuplicate, sayTwoNames} {
		if strings.Count(m, ". Hãy ") != 1 || !strings.HasSuffix(m, ".") {
			t.Errorf("%q", m)
		}
	}
}
