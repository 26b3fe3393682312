package paper

import (
	"archive/zip"
	"bytes"
	"io"
	"regexp"
	"slices"
	"strings"
	"testing"

	"guongsang/internal/award"
)

func articleText(d Decision) string {
	var b strings.Builder
	for _, a := range d.Articles {
		b.WriteString(a.Name + " " + a.Text + "\n")
		for _, l := range a.Lines {
			b.WriteString(l.Text + "\n")
		}
	}
	return b.String()
}

func TestDecision(t *testing.T) {
	d := NewDecision(decisionInput())
	golden(t, "decision", d)
	for _, want := range []string{
		"Điều 1. Khen thưởng 01 tập thể, 01 hộ gia đình và 03 cá nhân đã có thành tích xuất sắc",
		"1. Tặng Giấy khen của Chủ tịch Ủy ban nhân dân phường An Hòa cho 01 tập thể, 01 hộ gia đình và 02 cá nhân;",
		"2. Tặng danh hiệu “Lao động tiên tiến” cho 01 cá nhân.",
		"2.670.000 đồng (Bằng chữ: Hai triệu sáu trăm bảy mươi nghìn đồng)",
		"có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.",
	} {
		if !strings.Contains(articleText(d), want) {
			t.Errorf("missing %q in\n%s", want, articleText(d))
		}
	}
	if d.Authority != "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG AN HÒA" || d.Signing != "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH" || d.Number != "Số: 123/QĐ-UBND" {
		t.Errorf("authority %q, signing %q, number %q", d.Authority, d.Signing, d.Number)
	}
	if strings.Contains(d.Signing, "TM.") || d.PlaceDate != "An Hòa, ngày 20 tháng 12 năm 2024" {
		t.Errorf("signing %q, place and date %q", d.Signing, d.PlaceDate)
	}
	if d.Grounds[1].Text != "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;" || !strings.HasSuffix(d.Proposal, "phường An Hòa.") {
		t.Errorf("grounds %v, proposal %q", d.Grounds, d.Proposal)
	}
	if d.Receivers[0].Text != "- Như Điều 3;" || d.Receivers[len(d.Receivers)-1].Text != "- Lưu: VT." {
		t.Errorf("receivers %v", d.Receivers)
	}
	if d.Draft || d.Doubt != "" {
		t.Errorf("an issued decision prints a remark on drafts: %q", d.Doubt)
	}
}

func TestDecisionListAgreesWithItsText(t *testing.T) {
	d := NewDecision(decisionInput())
	var headings []string
	rows := 0
	for _, p := range d.Parts {
		headings = append(headings, p.Heading)
		rows += len(p.Rows)
		if p.Person != strings.HasSuffix(p.Heading, "CÁ NHÂN") {
			t.Errorf("%s has a year of birth: %v", p.Heading, p.Person)
		}
	}
	if got := strings.Join(headings, "|"); got != "I. TẬP THỂ|II. HỘ GIA ĐÌNH|III. CÁ NHÂN" || rows != 5 {
		t.Errorf("parts %s with %d rows", got, rows)
	}
	persons := d.Parts[2]
	if r := persons.Rows[0]; r.Number != "3" || r.Name != "Bà Ngô Thị Sáng" || r.Birth != "1978" || r.Where != "Trưởng khóm, khóm Tây" || r.Money != "360.000" {
		t.Errorf("row %+v", r)
	}
	if persons.Money != "1.430.000" || d.Parts[1].Rows[0].Name != "Hộ ông Lâm Văn Gương" {
		t.Errorf("sum %s, household %s", persons.Money, d.Parts[1].Rows[0].Name)
	}
	if d.Reference != "(Kèm theo Quyết định số 123/QĐ-UBND ngày 20 tháng 12 năm 2024 của Chủ tịch Ủy ban nhân dân phường An Hòa)" {
		t.Error(d.Reference)
	}
	if !strings.HasSuffix(d.Total, "./.") || !strings.Contains(d.Total, "2.670.000 đồng") {
		t.Error(d.Total)
	}
}

func TestDecisionDraft(t *testing.T) {
	in := decisionInput()
	in.Number, in.Date, in.Signer = "", "", chairman
	d := NewDecision(in)
	golden(t, "decision-draft", d)
	if d.Number != "Số:         /QĐ-UBND" || !strings.HasPrefix(d.PlaceDate, "An Hòa, ngày   ") || !d.Draft {
		t.Errorf("number %q, date %q", d.Number, d.PlaceDate)
	}
	if !strings.Contains(d.Doubt, "chưa kiểm chứng") || d.Signing != "CHỦ TỊCH" {
		t.Errorf("doubt %q, signing %q", d.Doubt, d.Signing)
	}
}

func TestDecisionForOneRecipient(t *testing.T) {
	in := decisionInput()
	in.Number, in.Lines = "5", in.Lines[2:3]
	d := NewDecision(in)
	golden(t, "decision-one", d)
	if want := "Tặng Giấy khen của Chủ tịch Ủy ban nhân dân phường An Hòa cho bà Ngô Thị Sáng, Trưởng khóm, khóm Tây, đã có thành tích"; !strings.Contains(d.Articles[0].Text, want) {
		t.Error(d.Articles[0].Text)
	}
	if d.Number != "Số: 05/QĐ-UBND" || d.Title != "Về việc tặng Giấy khen cho cá nhân" {
		t.Errorf("number %q, title %q", d.Number, d.Title)
	}
	in.Lines[0].Honorific, in.Lines[0].Gender = "", ""
	if text := NewDecision(in).Articles[0].Text; !strings.Contains(text, "cho ông (bà) Ngô Thị Sáng") {
		t.Error(text)
	}
	in.Lines = recipients()[:1]
	if text := NewDecision(in).Articles[0].Text; !strings.Contains(text, "cho Chi hội Phụ nữ khóm Đông, khóm Đông") {
		t.Error(text)
	}
}

func TestDecisionWithoutLines(t *testing.T) {
	in := decisionInput()
	in.Lines = nil
	d := NewDecision(in)
	golden(t, "decision-empty", d)
	if d.HasList || len(d.Articles) != 2 || d.Receivers[0].Text != "- Như Điều 2;" {
		t.Errorf("%+v", d)
	}
}

func TestDecisionOfOneAwardWithoutMoney(t *testing.T) {
	in := decisionInput()
	for i := range in.Lines {
		in.Lines[i].Amount, in.Lines[i].AwardName, in.Lines[i].AwardClass = 0, "Giấy khen", award.FormAward
	}
	in.Title, in.Merit, in.Proposal = "Tặng Giấy khen phong trào trồng cây.", "có nhiều đóng góp", "Công chức Văn phòng - Thống kê"
	in.Receivers, in.Responsible = []string{"Như Điều 2;", "Lưu: VT"}, "Văn phòng"
	d := NewDecision(in)
	if len(d.Articles) != 2 || d.Title != "Về việc tặng Giấy khen phong trào trồng cây" {
		t.Errorf("%d articles, title %q", len(d.Articles), d.Title)
	}
	if want := "cho 01 tập thể, 01 hộ gia đình và 03 cá nhân có nhiều đóng góp (có danh sách kèm theo)."; !strings.Contains(d.Articles[0].Text, want) {
		t.Error(d.Articles[0].Text)
	}
	if d.Parts[0].Money != "" || strings.Contains(d.Total, "tiền") || len(d.Receivers) != 2 {
		t.Errorf("money without money: %q %q", d.Parts[0].Money, d.Total)
	}
}

func TestRecipientNames(t *testing.T) {
	for _, c := range []struct {
		name string
		r    Recipient
		want string
	}{
		{"household by its head", Recipient{Kind: award.Household, Honorific: "Bà", Name: "Trần Thị B"}, "Hộ bà Trần Thị B"},
		{"household already named", Recipient{Kind: award.Household, Name: "Hộ gia đình ông Trần C"}, "Hộ gia đình ông Trần C"},
		{"a family name that looks like the word", Recipient{Kind: award.Household, Gender: award.Male, Name: "Hồ Văn D"}, "Hộ ông Hồ Văn D"},
		{"household of unknown gender", Recipient{Kind: award.Household, Name: "Kha"}, "Hộ ông (bà) Kha"},
		{"person without honorific", Recipient{Kind: award.Individual, Name: "  Néang   Sóc "}, "Néang Sóc"},
		{"person called by gender", Recipient{Kind: award.Individual, Gender: award.Female, Name: "Lê Thị E"}, "Bà Lê Thị E"},
		{"collective", Recipient{Kind: award.Collective, Honorific: "Ông", Name: "Tổ 5"}, "Tổ 5"},
		{"decomposed text", Recipient{Kind: award.Individual, Name: "Nguye\u0302\u0303n A"}, "Nguyễn A"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := c.r.FullName(); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestRecipientWhere(t *testing.T) {
	for _, c := range []struct {
		name string
		r    Recipient
		want string
	}{
		{"post and unit", Recipient{Kind: award.Individual, Post: "Giáo viên", Unit: "Trường A", Address: "tổ 1"}, "Giáo viên, Trường A"},
		{"post and address", Recipient{Kind: award.Individual, Post: "Nông dân", Address: "tổ 1"}, "Nông dân, tổ 1"},
		{"unit alone", Recipient{Kind: award.Individual, Unit: "Trường A"}, "Trường A"},
		{"address alone", Recipient{Kind: award.Individual, Address: "tổ 1"}, "tổ 1"},
		{"household lives", Recipient{Kind: award.Household, Unit: "Khóm 2", Address: "tổ 1"}, "tổ 1"},
		{"collective named like its unit", Recipient{Kind: award.Collective, Name: "Trường A", Unit: "Trường A"}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := c.r.Where(); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestPartsKeepAndCountNumbers(t *testing.T) {
	list := []Recipient{{Kind: award.Individual, Name: "A"}, {Kind: award.Model, Name: "B"}, {Kind: award.Collective, Name: "C"}, {Kind: "strange", Name: "D"}}
	var got []string
	for _, p := range listParts(list) {
		for _, r := range p.Rows {
			got = append(got, p.Heading+" "+r.Number+" "+r.Name)
		}
	}
	if text := strings.Join(got, "; "); text != "I. TẬP THỂ 1 C; II. CÁ NHÂN 2 A; III. MÔ HÌNH 3 B; IV. ĐỐI TƯỢNG KHÁC 4 D" {
		t.Error(text)
	}
	if list[0].Number != 0 {
		t.Error("the caller's list was changed")
	}
	if roman(14) != "XIV" || roman(29) != "XXIX" || roman(40) != "40" {
		t.Error("Roman figures are wrong")
	}
}

func TestPaymentList(t *testing.T) {
	table := PaymentList(office, "Quyết định số 123/QĐ-UBND ngày 20 tháng 12 năm 2024", recipients())
	if len(table.Rows) != 8 || table.Rows[0].Band != "I. TẬP THỂ" || table.Total(6) != 2_670_000 {
		t.Errorf("%d rows, total %d", len(table.Rows), table.Total(6))
	}
	for _, row := range table.Rows {
		if row.Band == "" && len(row.Values) != len(table.Columns) {
			t.Errorf("row %v has %d values", row.Values, len(row.Values))
		}
	}
	if table.Notes[0] != "Bằng chữ: Hai triệu sáu trăm bảy mươi nghìn đồng." || !strings.Contains(table.Notes[1], "chưa kiểm chứng") {
		t.Errorf("notes %v", table.Notes)
	}
	if !strings.Contains(table.Titles[1], "của Chủ tịch Ủy ban nhân dân phường An Hòa)") || len(table.Signatures) != 3 {
		t.Errorf("titles %v", table.Titles)
	}
}

func TestPaymentListSaysEachDoubtOnce(t *testing.T) {
	list := []Recipient{
		{Kind: award.Collective, Name: "Tổ 5", Amount: 710_000, Doubt: "hệ số 0,3 ghi theo trí nhớ; cách làm tròn chưa đọc được"},
		{Kind: award.Individual, Name: "Lê Thị E", Amount: 360_000, Doubt: "hệ số 0,15 mới đối chiếu một phần; cách làm tròn chưa đọc được"},
		{Kind: award.Individual, Name: "Trần Văn G", Amount: 360_000, Verified: true, Doubt: "đã kiểm chứng"},
	}
	want := "Mức tiền chưa kiểm chứng: hệ số 0,3 ghi theo trí nhớ; cách làm tròn chưa đọc được; hệ số 0,15 mới đối chiếu một phần."
	if got := PaymentList(office, "Quyết định", list).Notes[1]; got != want {
		t.Errorf("got %q", got)
	}
}

func TestNumberText(t *testing.T) {
	for _, c := range []struct{ number, symbol, want string }{
		{"5", "QĐ-UBND", "05/QĐ-UBND"}, {"15", "QĐ-UBND", "15/QĐ-UBND"}, {"05", "BC-UBND", "05/BC-UBND"},
		{"123/QĐ-CT", "QĐ-UBND", "123/QĐ-CT"}, {" 7 / QĐ-UBND ", "X", "07/QĐ-UBND"}, {"12a", "QĐ-UBND", "12a/QĐ-UBND"},
		{"", "QĐ-UBND", "        /QĐ-UBND"},
	} {
		if got := numberText(c.number, c.symbol); got != c.want {
			t.Errorf("%q %q: %q", c.number, c.symbol, got)
		}
	}
}

func TestLetterheadOf(t *testing.T) {
	old := LetterheadOf(award.Profile{WardKind: "phường", WardName: "An Hòa", Town: "thị xã Tân Lập", Province: "tỉnh Mẫu", Place: "An Hòa"})
	if old.Above != "thị xã Tân Lập" || old.CouncilName() != "Hội đồng Thi đua - Khen thưởng phường An Hòa" {
		t.Errorf("%+v", old)
	}
	now := LetterheadOf(award.Profile{WardKind: "xã", WardName: "Tân Lập", Province: "tỉnh Mẫu", Council: "Hội đồng xã"})
	if now.Above != "tỉnh Mẫu" || now.CouncilName() != "Hội đồng xã" || now.placeDate("") != "Tân Lập, ngày      tháng      năm        " {
		t.Errorf("%+v", now)
	}
}

func TestMeritFollowsTheGroundAllLinesShare(t *testing.T) {
	for _, c := range []struct {
		name   string
		merit  string
		basis  []string
		inside string
	}{
		{"worded", "có nhiều đóng góp.", []string{"A"}, "có nhiều đóng góp"},
		{"worded without a beginning", "Hiến đất làm đường", []string{""}, "đã hiến đất làm đường"},
		{"a movement", "", []string{"Học không ngừng", "Học không ngừng"}, "đã có thành tích xuất sắc trong thực hiện “Học không ngừng”"},
		{"regular work", "", []string{"Công tác thường xuyên năm 2024"}, "đã có thành tích xuất sắc trong công tác thường xuyên năm 2024"},
		{"several grounds", "", []string{"A", "B"}, usualMerit},
		{"no ground", "", []string{"", ""}, usualMerit},
		{"no lines", "", nil, usualMerit},
	} {
		t.Run(c.name, func(t *testing.T) {
			var list []Recipient
			for _, b := range c.basis {
				list = append(list, Recipient{Basis: b})
			}
			if got := meritText(c.merit, list); got != c.inside {
				t.Errorf("got %q, want %q", got, c.inside)
			}
		})
	}
}

func TestTemplates(t *testing.T) {
	for _, kind := range Kinds {
		name, data, sum, err := Template(kind)
		if err != nil || name == "" || len(data) < 2000 || len(sum) != 64 || kind.Label() == "" {
			t.Errorf("%s: %q, %d bytes, %q, %v", kind, name, len(data), sum, err)
		}
	}
	if _, _, _, err := Template("poem"); award.KindOf(err) != award.KindNotFound {
		t.Errorf("unknown kind: %v", err)
	}
}

var usedTag = regexp.MustCompile(`\{[#/^]?([A-Za-z]+)\}`)

func TestTemplatesUseNoTagWithoutData(t *testing.T) {
	for _, kind := range Kinds {
		_, data, _, err := Template(kind)
		if err != nil {
			t.Fatal(err)
		}
		text, err := readPart(data, "word/document.xml")
		if err != nil {
			t.Fatal(err)
		}
		known, found := Tags(kind), usedTag.FindAllStringSubmatch(text, -1)
		if len(found) < 20 {
			t.Errorf("%s uses %d tags", kind, len(found))
		}
		for _, m := range found {
			if !slices.Contains(known, m[1]) {
				t.Errorf("%s: nothing fills {%s}", kind, m[1])
			}
		}
	}
	if len(Tags("poem")) != 0 {
		t.Error("an unknown kind has tags")
	}
}

func readPart(docx []byte, name string) (string, error) {
	archive, err := zip.NewReader(bytes.NewReader(docx), int64(len(docx)))
	if err != nil {
		return "", err
	}
	file, err := archive.Open(name)
	if err != nil {
		return "", err
	}
	defer file.Close()
	text, err := io.ReadAll(file)
	return string(text), err
}
