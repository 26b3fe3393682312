package planfile

import (
	"slices"
	"strings"
	"testing"

	"guongsang/internal/award"
)

// listXML numbers list 1 as I. / 1. / a) / - on its four levels.
const listXML = `<w:abstractNum w:abstractNumId="7">` +
	`<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>` +
	`<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>` +
	`<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl>` +
	`<w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl>` +
	`</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>`

// wordPlan is a plan as an office types it in Word: head and signature in tables without lines, automatic numbers,
// movements in a table, deleted text that is still in the file.
func wordPlan(t testing.TB) []byte {
	return wordPlanWith(t, `<w:p><w:del w:id="1" w:author="a"><w:r><w:delText>Nội dung đã xóa</w:delText></w:r></w:del></w:p>`)
}

func wordPlanWith(t testing.TB, extra string) []byte {
	body := tableXML(
		[]string{"ỦY BAN NHÂN DÂN\nPHƯỜNG BẾN NGHÉ\nSố: 19/KH-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nBến Nghé, ngày 07 tháng 02 năm 2026"},
	) +
		par("KẾ HOẠCH") + par("Phát động các phong trào thi đua năm 2026") +
		par("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022; Ủy ban nhân dân phường ban hành kế hoạch như sau:") +
		numbered(1, 0, "MỤC ĐÍCH, YÊU CẦU") +
		numbered(1, 1, "Mục đích") +
		numbered(1, 3, "Động viên cán bộ, công chức và nhân dân phường hăng hái thi đua, hoàn thành vượt mức các chỉ tiêu kinh tế - xã hội của năm, góp phần xây dựng phường văn minh.") +
		numbered(1, 1, "Yêu cầu") +
		numbered(1, 3, "Mỗi phong trào có chỉ tiêu đo được.") +
		extra +
		numbered(1, 0, "CÁC PHONG TRÀO") +
		tableXML(
			[]string{"STT", "Tên phong trào", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian", "Tiêu chuẩn"},
			[]string{"1", "Phong trào “Khu phố không tiếng ồn”", "Công an phường", "Ban điều hành các khu phố, Mặt trận Tổ quốc phường", "Quý I, II", "- Tập thể: không có đơn phản ánh quá hai lần.\n- Cá nhân: tham gia tổ tự quản."},
			[]string{"2", "Phong trào “Cây xanh trước ngõ”", "Đề nghị Hội Liên hiệp Phụ nữ phường", "- Đoàn Thanh niên\n- Hội Nông dân", "Từ tháng 4 đến tháng 10/2026", "Hộ gia đình trồng và chăm sóc ít nhất hai chậu cây."},
		) +
		numbered(1, 0, "TỔ CHỨC THỰC HIỆN") +
		numbered(1, 1, "Phòng Kinh tế, Hạ tầng và Đô thị") +
		numbered(1, 2, "Bố trí kinh phí thực hiện.") +
		numbered(1, 2, "Báo cáo kết quả trước ngày 20/11/2026.") +
		numbered(1, 1, "Các khu phố: đăng ký tham gia.") +
		par("Trên đây là Kế hoạch phát động các phong trào thi đua năm 2026./.") +
		tableXML([]string{"Nơi nhận:\n- Thường trực Đảng ủy;\n- Các khu phố;\n- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nĐặng Thùy Dương"})
	return docx(t, body, listXML)
}

func checkWordPlan(t *testing.T, d award.PlanDraft) {
	t.Helper()
	if d.Number != "19/KH-UBND" || d.Date != "2026-02-07" || d.Place != "Bến Nghé" || d.Title != "Phát động các phong trào thi đua năm 2026" || d.Issuer != "ỦY BAN NHÂN DÂN PHƯỜNG BẾN NGHÉ" {
		t.Errorf("head: %q %q %q %q %q", d.Number, d.Date, d.Place, d.Title, d.Issuer)
	}
	if len(d.Purposes) != 1 || len(d.Requirements) != 1 || len(d.LegalBases) != 1 {
		t.Errorf("sections: %q %q %q", d.Purposes, d.Requirements, d.LegalBases)
	}
	if len(d.Duties) != 2 || d.Duties[0].Party != "Phòng Kinh tế, Hạ tầng và Đô thị" || len(d.Duties[0].Items) != 2 || d.Duties[0].Due == nil || *d.Duties[0].Due != "2026-11-20" {
		t.Errorf("duties: %+v", d.Duties)
	}
	if !slices.Equal(d.Recipients, []string{"Thường trực Đảng ủy", "Các khu phố", "Lưu: VT"}) {
		t.Errorf("recipients: %q", d.Recipients)
	}
	if (d.Signer != award.DraftSigner{Authority: "TM. ỦY BAN NHÂN DÂN", Post: "CHỦ TỊCH", Name: "Đặng Thùy Dương"}) {
		t.Errorf("signer: %+v", d.Signer)
	}
}

func TestWordTablesAndAutomaticNumbers(t *testing.T) {
	d, err := Read("kh.docx", wordPlan(t))
	if err != nil {
		t.Fatal(err)
	}
	checkWordPlan(t, d)
	if strings.Contains(strings.Join(d.SourceLines, "\n"), "đã xóa") {
		t.Error("deleted text was read")
	}
	checkTableMovements(t, d)
}

// TestPDFTables reads the same plan from the PDF that LibreOffice makes of it, where a table is only lines and glyphs.
func TestPDFTables(t *testing.T) {
	d, err := Read("kh.pdf", convert(t, wordPlanWith(t, ""), "kh.docx", "pdf"))
	if err != nil {
		t.Fatal(err)
	}
	checkWordPlan(t, d)
	checkTableMovements(t, d)
}

func checkTableMovements(t *testing.T, d award.PlanDraft) {
	t.Helper()
	if len(d.Movements) != 2 {
		t.Fatalf("movements: %+v", d.Movements)
	}
	first, second := d.Movements[0], d.Movements[1]
	if first.Name != "Khu phố không tiếng ồn" || first.Lead != "Công an phường" || len(first.Coordinators) != 2 || first.Start != "2026-01-01" || first.End != "2026-06-30" || len(first.Criteria) != 2 {
		t.Errorf("first: %+v", first)
	}
	if second.Mode != award.LeadRequested || second.Lead != "Hội Liên hiệp Phụ nữ phường" || len(second.Coordinators) != 2 || second.End != "2026-10-31" ||
		len(second.Criteria) != 1 || !slices.Equal(second.Criteria[0].Subjects, []award.SubjectKind{award.Household}) {
		t.Errorf("second: %+v", second)
	}
}

func TestWordOldFonts(t *testing.T) {
	run := func(font, text string) string {
		return `<w:r><w:rPr><w:rFonts w:ascii="` + font + `" w:hAnsi="` + font + `"/></w:rPr><w:t>` + text + `</w:t></w:r>`
	}
	body := `<w:p>` + run(".VnTimeH", "kÕ ho¹ch") + `</w:p><w:p>` + run(".VnTime", "Tæ chøc phong trµo thi ®ua ") + run("VNI-Times", "naêm 2025") +
		`</w:p><w:p>` + run("Times New Roman", "1. Phong trào “Xóm làng xanh”: giao Hội Nông dân chủ trì") + `</w:p>`
	d, err := Read("a.docx", docx(t, body, ""))
	if err != nil {
		t.Fatal(err)
	}
	if d.SourceLines[0] != "KẾ HOẠCH" || d.Title != "Tổ chức phong trào thi đua năm 2025" {
		t.Errorf("got %q, title %q", d.SourceLines, d.Title)
	}
}
