package intake

import (
	"testing"

	"guongsang/internal/award"
	"guongsang/internal/sheet"
)

func TestOrderNumbers(t *testing.T) {
	for text, want := range map[string]bool{"1": true, "01": true, "1.": true, "1)": true, "(3)": true, "1.2": true, "12.3.4": true, "I": false, "a": false, "Khóm 1": false, "1 Khóm": false, "": false, "1956000": false} {
		if isOrderNumber(text) != want {
			t.Errorf("%q", text)
		}
	}
}

func TestNumberRows(t *testing.T) {
	for name, c := range map[string]struct {
		values []any
		want   bool
	}{
		"brackets":         {[]any{"(1)", "(2)", "(3)", "(4)"}, true},
		"figures":          {[]any{1, 2, 3, 4, 5}, true},
		"letters first":    {[]any{"A", "B", 1, 2, 3}, true},
		"a sum":            {[]any{"(1)", "(2)", "(3)=(1)+(2)"}, true},
		"one left out":     {[]any{1, 2, nil, 4, 5}, true},
		"a person":         {[]any{1, "Nguyễn Văn Một", 3}, false},
		"falling":          {[]any{3, 2, 1}, false},
		"far apart":        {[]any{1, 56, 57}, false},
		"two cells":        {[]any{1, 2}, false},
		"years":            {[]any{1, 1956, 1957}, false},
		"only letters":     {[]any{"A", "B", "C"}, true},
		"ticks":            {[]any{"x", "x", "x"}, false},
		"other letters":    {[]any{"V", "X", "Y"}, false},
		"numbered section": {[]any{"I", "Tập thể", nil, 2}, false},
	} {
		t.Run(name, func(t *testing.T) {
			m := newMaker(t, "Trang")
			m.row(1, c.values...)
			wb := m.workbook()
			if got := newGrid(&wb.Sheets[0]).isNumberRow(1); got != c.want {
				t.Errorf("got %v", got)
			}
		})
	}
}

func places(texts ...string) []place {
	var out []place
	for i, text := range texts {
		if text != "" {
			out = append(out, place{col: i + 1, text: text, cell: sheet.Cell{Kind: sheet.Text, Value: text, Style: generalStyle}, wide: 1, tall: 1})
		}
	}
	return out
}

func TestSignatures(t *testing.T) {
	for name, c := range map[string]struct {
		cells []place
		want  bool
	}{
		"who made it":        {places("", "Người lập biểu"), true},
		"both titles":        {places("", "NGƯỜI LẬP", "", "CHỦ TỊCH"), true},
		"title alone":        {places("", "", "HIỆU TRƯỞNG"), true},
		"place and date":     {places("", "", "Nhơn Mẫu, ngày 20 tháng 12 năm 2024"), true},
		"date left open":     {places("", "", "…, ngày … tháng … năm 2024"), true},
		"on behalf":          {places("", "", "TM. ỦY BAN NHÂN DÂN"), true},
		"for the chairman":   {places("", "", "KT. CHỦ TỊCH"), true},
		"sign here":          {places("", "(Ký, ghi rõ họ tên)"), true},
		"recipients":         {places("Nơi nhận:"), true},
		"a recipient":        {places("- Như trên;"), true},
		"filed":              {places("- Lưu: VT, NV."), true},
		"confirmation":       {places("XÁC NHẬN CỦA ĐƠN VỊ"), true},
		"already signed":     {places("", "", "(Đã ký)"), true},
		"a chairman's row":   {places("", "Nguyễn Văn Một", "Chủ tịch", "Hội Nông dân"), false},
		"a name":             {places("", "Lưu Văn Một"), false},
		"a long achievement": {places("", "", "Ngày 12 tháng 3 năm 2024 đã dũng cảm cứu người bị nạn trên sông, được nhân dân trong khóm ghi nhận và tuyên dương"), false},
		"nothing":            {nil, false},
		"an upper-case unit": {places("", "TRƯỜNG THCS NÚI MẪU"), false},
	} {
		t.Run(name, func(t *testing.T) {
			if got := isSignature(c.cells); got != c.want {
				t.Errorf("got %v", got)
			}
		})
	}
}

func TestTitlesAndNotes(t *testing.T) {
	for text, want := range map[string]bool{"DANH SÁCH CÁ NHÂN": true, "Phụ lục II": true, "(Kèm theo Quyết định số …)": true, "Danh sách có 12 người": false, "Nguyễn Văn Một": false} {
		if got := isTitle(text); got != want {
			t.Errorf("title %q: got %v", text, got)
		}
	}
	for text, want := range map[string]bool{"Ghi chú: xếp theo khóm": true, "* Ghi chú": true, "Lưu ý: gửi trước ngày 10": true, "Lưu Ý Nhi": false, "(*) Đã nhận": true, "Nguyễn Văn Một": false} {
		if got := isNote(text); got != want {
			t.Errorf("note %q: got %v", text, got)
		}
	}
}

func TestSectionsOpenAndClose(t *testing.T) {
	type step struct {
		number, text string
		kind         award.SubjectKind
		award, home  string
	}
	for name, steps := range map[string][]step{
		"roman over plain": {
			{"I", "TẬP THỂ", award.Collective, "", ""}, {"", "Khóm Hòa Hưng", award.Collective, "", "Khóm Hòa Hưng"}, {"", "Khóm Đông Hưng", award.Collective, "", "Khóm Đông Hưng"},
			{"II", "CÁ NHÂN", award.Individual, "", ""},
		},
		"quarter over kind": {
			{"", "Khóm Hòa Hưng", "", "", "Khóm Hòa Hưng"}, {"", "Tập thể", award.Collective, "", "Khóm Hòa Hưng"}, {"", "Cá nhân", award.Individual, "", "Khóm Hòa Hưng"},
			{"", "Khóm Đông Hưng", "", "", "Khóm Đông Hưng"},
		},
		"letter, roman, figure": {
			{"A", "Giấy khen", "", "Giấy khen", ""}, {"I", "Tập thể", award.Collective, "Giấy khen", ""}, {"1", "Khóm 1", award.Collective, "Giấy khen", "Khóm 1"},
			{"2", "Khóm 2", award.Collective, "Giấy khen", "Khóm 2"}, {"B", "Lao động tiên tiến", "", "Lao động tiên tiến", ""},
		},
		"award in between": {
			{"", "CÁ NHÂN", award.Individual, "", ""}, {"", "Giấy khen", award.Individual, "Giấy khen", ""}, {"", "HỘ GIA ĐÌNH", award.Household, "", ""},
		},
	} {
		t.Run(name, func(t *testing.T) {
			var s sections
			for _, st := range steps {
				s.enter(s.read(st.number, st.text))
				if k, a, h := s.subjectKind(), s.value(FieldAward), s.value(FieldAddress); k != st.kind || a != st.award || h != st.home {
					t.Errorf("after %s: kind %q award %q home %q", st.text, k, a, h)
				}
			}
			s.kind = award.Household
			s.reset()
			if s.subjectKind() != "" || s.value(FieldAward) != "" {
				t.Error("a further table starts anew")
			}
		})
	}
}

func TestTitleKind(t *testing.T) {
	for _, c := range []struct {
		titles []string
		sheet  string
		want   award.SubjectKind
	}{
		{[]string{"UBND PHƯỜNG", "DANH SÁCH HỘ GIA ĐÌNH TIÊU BIỂU"}, "Sheet1", award.Household},
		{[]string{"DANH SÁCH TẬP THỂ, CÁ NHÂN"}, "Sheet1", ""},
		{[]string{"DANH SÁCH CÁN BỘ"}, "Tập thể", award.Collective},
		{nil, "Cá nhân", award.Individual},
		{nil, "Hộ GĐ", award.Household},
		{[]string{"Danh sách cá nhân đạt danh hiệu Tập thể lao động tiên tiến"}, "", award.Individual},
		{nil, "Sheet1", ""},
	} {
		if got := titleKind(c.titles, c.sheet); got != c.want {
			t.Errorf("%v %s: got %q", c.titles, c.sheet, got)
		}
	}
}

func TestAwardsInTitles(t *testing.T) {
	for title, want := range map[string]string{
		"Giấy khen": "Giấy khen", "TẶNG GIẤY KHEN": "Giấy khen", "Tặng Giấy khen cho 05 tập thể": "Giấy khen", "Danh hiệu “Lao động tiên tiến”": "Lao động tiên tiến",
		"DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ": "Chiến sĩ thi đua cơ sở", "Đề nghị công nhận danh hiệu Tập thể lao động xuất sắc đối với 02 đơn vị": "Tập thể lao động xuất sắc",
	} {
		if !isAwardName(title) {
			if want != "" {
				t.Errorf("%q should be an award", title)
			}
			continue
		}
		if got := awardIn(title); got != want {
			t.Errorf("%q: got %q", title, got)
		}
	}
	for _, text := range []string{"Nguyễn Văn Một", "Khóm 1", "Cá nhân", "Phong trào thi đua", ""} {
		if isAwardName(text) {
			t.Errorf("%q is no award", text)
		}
	}
}

func TestSentenceCase(t *testing.T) {
	for in, want := range map[string]string{
		"KHÓM HÒA HƯNG": "Khóm Hòa Hưng", "Khóm Hòa Hưng": "Khóm Hòa Hưng", "TRƯỜNG THCS NÚI MẪU": "Trường THCS Núi Mẫu", "UBND PHƯỜNG": "UBND Phường", "GIẤY KHEN": "Giấy khen", "KHÓM 3": "Khóm 3",
	} {
		if got := sentence(in); got != want {
			t.Errorf("%s: got %s", in, got)
		}
	}
}
