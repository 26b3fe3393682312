package planfile

import (
	"slices"
	"strings"
	"testing"

	"guongsang/internal/award"
)

// readLinesOf reads a text given as lines.
func readLinesOf(t *testing.T, lines ...string) award.PlanDraft {
	t.Helper()
	d, err := Read("a.txt", []byte(strings.Join(lines, "\n")))
	if err != nil {
		t.Fatal(err)
	}
	checkSources(t, d)
	return d
}

func TestHeadLayouts(t *testing.T) {
	for name, c := range map[string]struct {
		lines                       []string
		number, date, place, issuer string
	}{
		"one line":     {[]string{"Số: 64/KH-UBND Nhơn An, ngày 24 tháng 05 năm 2024"}, "64/KH-UBND", "2024-05-24", "Nhơn An", ""},
		"two columns":  {[]string{"UBND XÃ AN      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 5/KH-UBND      TP. An Lạc, ngày 1 tháng 2 năm 2025"}, "5/KH-UBND", "2025-02-01", "TP. An Lạc", "UBND XÃ AN"},
		"by tabs":      {[]string{"HỘI A\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "XÃ B\tĐộc lập - Tự do - Hạnh phúc", "Số 12-KH/HND\tPhường 1, ngày 03/4/2025"}, "12-KH/HND", "2025-04-03", "Phường 1", "HỘI A XÃ B"},
		"spread":       {[]string{"UBND HUYỆN C", "Số:", "86/2025/QĐ-UBND", "", "Bắc Bình, ngày", "03 tháng 12 năm 2025"}, "86/2025/QĐ-UBND", "2025-12-03", "Bắc Bình", "UBND HUYỆN C"},
		"blank number": {[]string{"UBND XÃ D", "Số:    /KH-UBND", "Tân D, ngày    tháng    năm 2025"}, "", "", "", "UBND XÃ D"},
		"spaced":       {[]string{"Số : 7 / KH - UBND", "Đắk Ơ, ngày 07 tháng 7 năm 2025"}, "7/KH-UBND", "2025-07-07", "Đắk Ơ", ""},
		"no such day":  {[]string{"Số: 7/KH-UBND", "An Lạc, ngày 31 tháng 02 năm 2025"}, "7/KH-UBND", "", "", ""},
	} {
		t.Run(name, func(t *testing.T) {
			d := readLinesOf(t, append(c.lines, "", "KẾ HOẠCH", "Tổ chức thi đua", "", "I. MỤC ĐÍCH", "- Một việc.")...)
			if d.Number != c.number || d.Date != c.date || d.Place != c.place || d.Issuer != c.issuer || d.Title != "Tổ chức thi đua" {
				t.Errorf("got %q %q %q %q %q", d.Number, d.Date, d.Place, d.Issuer, d.Title)
			}
		})
	}
}

func TestTitles(t *testing.T) {
	for want, lines := range map[string][]string{
		"Tổ chức thi đua năm 2025 trên địa bàn xã": {"KẾ HOẠCH", "Tổ chức thi đua năm 2025", "trên địa bàn xã", "-----", "Căn cứ Luật A;"},
		"PHÁT ĐỘNG PHONG TRÀO THI ĐUA":             {"KẾ HOẠCH", "PHÁT ĐỘNG", "PHONG TRÀO THI ĐUA", "", "CHÍNH PHỦ", "Căn cứ Luật A;"},
		"PHÁT ĐỘNG THI ĐUA NĂM 2026":               {"KẾ HOẠCH PHÁT ĐỘNG THI ĐUA NĂM 2026", "", "MỤC ĐÍCH", "Một việc."},
		"Nhân điển hình (giai đoạn 2025 - 2030)":   {"CHƯƠNG TRÌNH", "Nhân điển hình (giai đoạn", "2025 - 2030)", "", "Thực hiện Kế hoạch số 1/KH-UBND của tỉnh."},
	} {
		if d := readLinesOf(t, append(lines, "I. NỘI DUNG", "- Một việc.")...); d.Title != want {
			t.Errorf("got %q, want %q", d.Title, want)
		}
	}
}

func TestCitations(t *testing.T) {
	for text, want := range map[string][]string{
		"Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;":                                        {"Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022"},
		"Căn cứ Luật Thi đua, khen thưởng; Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ;":       {"Luật Thi đua, khen thưởng", "Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ"},
		"Thông tư số 1/2024/TT-BNV quy định chi tiết Nghị định số 98/2023/NĐ-CP của Chính phủ":              {},
		"Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị, UBND xã xây dựng kế hoạch như sau:": {"Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị"},
		"tham gia cuộc thi tìm hiểu Luật Thi đua, khen thưởng":                                              {},
		"Theo Quyết định số 5/QĐ-UBND của Chủ tịch TP. Bắc Bình về thi đua":                                 {"Quyết định số 5/QĐ-UBND của Chủ tịch TP. Bắc Bình về thi đua"},
	} {
		var got []string
		for _, c := range citations(text) {
			got = append(got, c.text)
		}
		if len(want) == 0 && strings.HasPrefix(text, "Thông tư") {
			want = []string{text}
		}
		if !slices.Equal(got, want) && len(got)+len(want) > 0 {
			t.Errorf("%q: got %q", text, got)
		}
	}
	c := citations("Thực hiện Kế hoạch số 2402/KH-UBND ngày 16 tháng 5 năm 2024 của Ủy ban nhân dân thị xã tuyên truyền điển hình")[0]
	if c.number != "2402/KH-UBND" || c.date != "2024-05-16" || c.issuer != "Ủy ban nhân dân thị xã" {
		t.Errorf("got %+v", c)
	}
	if (citation{number: "34/CT-TW"}).key() != (citation{number: "34-CT/TW"}).key() {
		t.Error("one paper, two ways to write its number")
	}
}

func TestTails(t *testing.T) {
	body := []string{"KẾ HOẠCH", "Tổ chức thi đua", "", "I. MỤC ĐÍCH", "- Một việc.", "II. YÊU CẦU", "- Hai việc.", ""}
	for name, c := range map[string]struct {
		lines      []string
		recipients int
		signer     award.DraftSigner
	}{
		"below each other": {[]string{"Nơi nhận:", "- Các khóm, các tổ chức chính trị -", "xã hội phường;", "- Lưu: VT.", "", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "", "Lê Thị Sa"},
			2, award.DraftSigner{Authority: "KT. CHỦ TỊCH", Post: "PHÓ CHỦ TỊCH", Name: "Lê Thị Sa"}},
		"side by side": {[]string{"Nơi nhận:          TM. ỦY BAN NHÂN DÂN", "- Như trên;          CHỦ TỊCH", "- Lưu: VT.", "", "                         Trần Văn Tư"},
			2, award.DraftSigner{Authority: "TM. ỦY BAN NHÂN DÂN", Post: "CHỦ TỊCH", Name: "Trần Văn Tư"}},
		"one line of recipients": {[]string{"Nơi nhận: Như trên; các ấp; Lưu VT.", "TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG", "Thượng tá Ngô Thị Kỷ"},
			3, award.DraftSigner{Authority: "TL. CHỦ TỊCH", Post: "CHÁNH VĂN PHÒNG", Name: "Ngô Thị Kỷ"}},
		"broken authority": {[]string{"Nơi nhận:", "- Lưu: VT.", "", "TM. ỦY BAN NHÂN", "DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "(Đã ký)", "Võ Em"},
			1, award.DraftSigner{Authority: "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH", Post: "PHÓ CHỦ TỊCH", Name: "Võ Em"}},
		"no recipients": {[]string{"TM. BAN CHẤP HÀNH", "CHỦ TỊCH", "", "Bùi Lụa"}, 0, award.DraftSigner{Authority: "TM. BAN CHẤP HÀNH", Post: "CHỦ TỊCH", Name: "Bùi Lụa"}},
		"signed by machine": {[]string{"Nơi nhận:", "- Lưu.", "", "CHỦ TỊCH", "", "Lý Hai", "", "\t\tCỤC CHỨNG THỰC SỐ - ĐT: 0243", "\tPHƯỜNG NHƠN AN<a@b> đã ký lên văn bản này!"},
			1, award.DraftSigner{Post: "CHỦ TỊCH", Name: "Lý Hai"}},
		"unsigned": {[]string{"Nơi nhận:", "- Lưu.", "", "CHỦ TỊCH"}, 1, award.DraftSigner{Post: "CHỦ TỊCH"}},
	} {
		t.Run(name, func(t *testing.T) {
			d := readLinesOf(t, append(slices.Clone(body), c.lines...)...)
			if len(d.Recipients) != c.recipients || d.Signer != c.signer {
				t.Errorf("got %q, %+v", d.Recipients, d.Signer)
			}
		})
	}
}

// TestPapersThatAreNoPlans holds that papers which speak of movements without launching them give none.
func TestPapersThatAreNoPlans(t *testing.T) {
	for name, lines := range map[string][]string{
		"report": {"BÁO CÁO", "Kết quả các phong trào thi đua năm 2024", "", "I. KẾT QUẢ", "1. Phong trào thi đua “Xóm xanh”", "Đã trồng được nhiều cây.",
			"2. Phong trào thi đua “Xóm sạch”", "Đã thu gom được nhiều rác."},
		"decision": {"QUYẾT ĐỊNH", "Về việc khen thưởng thành tích trong thực hiện phong trào thi đua “Xóm xanh” năm 2024", "", "Điều 1. Tặng giấy khen cho các tập thể.", "Điều 2. Quyết định có hiệu lực từ ngày ký."},
		"letter":   {"Kính gửi: Các khóm", "Đề nghị các khóm gửi danh sách trước ngày 05/6/2025."},
		"one word": {"abc"},
	} {
		d := readLinesOf(t, lines...)
		if len(d.Movements) != 0 || len(d.Doubts) == 0 {
			t.Errorf("%s: %+v", name, d.Movements)
		}
	}
	d := readLinesOf(t, "KẾ HOẠCH", "Phát động các phong trào thi đua năm 2025", "", "1. Phong trào “Xóm xanh”", "2. Phong trào “Xóm sạch”")
	if len(d.Movements) != 2 {
		t.Errorf("a plan that only lists its movements: %+v", d.Movements)
	}
}
