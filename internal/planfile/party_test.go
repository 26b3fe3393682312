package planfile

import (
	"slices"
	"testing"

	"guongsang/internal/award"
)

func TestParseLead(t *testing.T) {
	for text, want := range map[string]struct {
		party string
		mode  award.LeadMode
	}{
		"Giao Công chức VHXH tham mưu xây dựng kế hoạch.":                       {"Công chức VHXH", award.LeadAssigned},
		"Đề nghị Hội Nông dân chủ trì, phối hợp với các cơ quan":                {"Hội Nông dân", award.LeadRequested},
		"Giao Công chức Địa chính – xây dựng – Đô thị (đ/c phụ trách) tham mưu": {"Công chức Địa chính – xây dựng – Đô thị (đ/c phụ trách)", award.LeadAssigned},
		"Cán bộ Văn phòng Đảng ủy phụ trách Tuyên giáo phối hợp với":            {"Cán bộ Văn phòng Đảng ủy phụ trách Tuyên giáo", award.LeadAssigned},
		"Công an phường.":                                          {"Công an phường", award.LeadAssigned},
		"Phân công Phòng Xây dựng chủ trì":                         {"Phòng Xây dựng", award.LeadAssigned},
		"Ban Tổ chức Đảng ủy xã; báo cáo kết quả":                  {"Ban Tổ chức Đảng ủy xã", award.LeadAssigned},
		"Giao các tổ chức chính trị - xã hội tổ chức đăng ký":      {"các tổ chức chính trị - xã hội", award.LeadAssigned},
		"Kính đề nghị Ủy ban Mặt trận Tổ quốc xã xem xét, giúp đỡ": {"Ủy ban Mặt trận Tổ quốc xã", award.LeadRequested},
		"TT. Đảng ủy xã chỉ đạo":                                   {"TT. Đảng ủy xã", award.LeadAssigned},
		"":                                                         {"", award.LeadAssigned},
	} {
		if party, mode := parseLead(text); party != want.party || mode != want.mode {
			t.Errorf("%q: got %q, %s", text, party, mode)
		}
	}
}

func TestSplitParties(t *testing.T) {
	for text, want := range map[string][]string{
		"Công chức phường, Uỷ ban mặt trận Tổ quốc và các tổ chức chính trị - xã hội, các tổ chức xã hội phường.": {
			"Công chức phường", "Uỷ ban mặt trận Tổ quốc", "các tổ chức chính trị - xã hội", "các tổ chức xã hội phường"},
		"Phòng Kinh tế, Hạ tầng và Đô thị; Công an phường":               {"Phòng Kinh tế, Hạ tầng và Đô thị", "Công an phường"},
		"Sở Giáo dục và Đào tạo, Phòng Lao động - Thương binh và Xã hội": {"Sở Giáo dục và Đào tạo", "Phòng Lao động - Thương binh và Xã hội"},
		"Văn phòng HĐND và UBND xã, Trạm Y tế":                           {"Văn phòng HĐND và UBND xã", "Trạm Y tế"},
		"các ban, ngành, đoàn thể xã; các ấp":                            {"các ban, ngành, đoàn thể xã", "các ấp"},
		"Ban điều hành khu phố (khu phố 3, khu phố 5), Hội Phụ nữ":       {"Ban điều hành khu phố (khu phố 3, khu phố 5)", "Hội Phụ nữ"},
		"Hội Nông dân\nĐoàn Thanh niên":                                  {"Hội Nông dân", "Đoàn Thanh niên"},
		"":                                                               nil,
	} {
		if got := splitParties(text); !slices.Equal(got, want) {
			t.Errorf("%q: got %q", text, got)
		}
	}
}

func TestSubjectsOf(t *testing.T) {
	for head, want := range map[string][]award.SubjectKind{
		"Cá nhân, hộ gia đình":                              {award.Individual, award.Household},
		"Hộ gia đình, dòng họ":                              {award.Household, award.Clan},
		"Đối với các doanh nghiệp (tập đoàn, tổng công ty)": {award.Enterprise},
		"Đối tượng khác":                                    {award.Other},
		"Tiêu chuẩn đối với tập thể":                        {award.Collective},
		"Mô hình":                                           {award.Model},
		"Đối với cán bộ, công chức":                         {award.Individual},
		"Các ấp, khóm":                                      {award.Collective},
		"Kinh phí":                                          nil,
		"Tập thể và kinh phí":                               nil,
		"":                                                  nil,
	} {
		if got := subjectsOf(head, true); !slices.Equal(got, want) {
			t.Errorf("%q: got %v", head, got)
		}
	}
	if got := subjectsOf("Người dân", false); got != nil {
		t.Errorf("a loose word is no head inside a block: %v", got)
	}
}

func TestLabels(t *testing.T) {
	for label, want := range map[string]fieldKind{
		"Thực hiện": leadField, "Chủ trì": leadField, "Cơ quan chủ trì": leadField, "Đơn vị thực hiện": leadField, "Phân công": leadField,
		"Giao": leadField, "Đơn vị chủ trì thực hiện": leadField, "Cơ quan, đơn vị chịu trách nhiệm": leadField, "Đầu mối": leadField,
		"Phối hợp": coordinatorField, "Đơn vị phối hợp": coordinatorField, "Các cơ quan, đơn vị phối hợp thực hiện": coordinatorField,
		"Thời gian": periodField, "Thời gian thực hiện": periodField, "Thời hạn": periodField, "Tiến độ": periodField, "Thời hạn hoàn thành": periodField,
		"Tiêu chuẩn gồm": criteriaField, "Tiêu chí": criteriaField, "Nội dung tiêu chí": criteriaField, "Điều kiện": criteriaField, "Tiêu chuẩn, tiêu chí xét chọn": criteriaField,
		"Tên phong trào": nameField, "Đối tượng": otherField, "Kinh phí thực hiện": otherField, "Hình thức khen thưởng": otherField,
		"Thực hiện tốt các nhiệm vụ": noField, "Đối tượng khác": noField, "Cá nhân": noField, "": noField,
	} {
		if got, _ := labelKind(fold(label)); got != want {
			t.Errorf("%q: got %d, want %d", label, got, want)
		}
	}
}
