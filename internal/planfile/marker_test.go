package planfile

import "testing"

func TestParseMarker(t *testing.T) {
	for text, want := range map[string]struct {
		kind  markerKind
		label string
		n     int
		rest  string
	}{
		"I. MỤC ĐÍCH":           {romanMark, "I", 1, "MỤC ĐÍCH"},
		"IV- TỔ CHỨC":           {romanMark, "IV", 4, "TỔ CHỨC"},
		"A. Nội dung":           {upperMark, "A", 1, "Nội dung"},
		"3.10. Điển hình":       {figureMark, "3.10", 10, "Điển hình"},
		"3.1 Phong trào":        {figureMark, "3.1", 1, "Phong trào"},
		"1. Mục đích":           {figureMark, "1", 1, "Mục đích"},
		"2/ Yêu cầu":            {figureMark, "2", 2, "Yêu cầu"},
		"1) Tập thể":            {closedMark, "1", 1, "Tập thể"},
		"(2) Ít nhất":           {roundMark, "2", 2, "Ít nhất"},
		"đ) Đối tượng khác":     {letterMark, "đ", 5, "Đối tượng khác"},
		"e. Khác":               {letterMark, "e", 6, "Khác"},
		"Điều 12. Thi hành":     {articleMark, "12", 12, "Thi hành"},
		"Phần II NỘI DUNG":      {partMark, "II", 2, "NỘI DUNG"},
		"Phong trào 3: Xanh":    {namedMark, "3", 3, "Xanh"},
		"Phong trào thứ hai: X": {namedMark, "hai", 2, "X"},
		"- Thực hiện":           {dashMark, "-", 0, "Thực hiện"},
		"-Thực hiện":            {dashMark, "-", 0, "Thực hiện"},
		"• Thực hiện":           {dashMark, "-", 0, "Thực hiện"},
		"+ Tập thể":             {plusMark, "+", 0, "Tập thể"},
		"* Ngoài các":           {starMark, "*", 0, "Ngoài các"},
		"- 3.2. Phong trào":     {figureMark, "3.2", 2, "Phong trào"},
		"20/10/2024 là ngày":    {noMarker, "", 0, "20/10/2024 là ngày"},
		"10% số hộ":             {noMarker, "", 0, "10% số hộ"},
		"2.5 triệu đồng":        {noMarker, "", 0, "2.5 triệu đồng"},
		"1.500 hộ":              {noMarker, "", 0, "1.500 hộ"},
		"-5 độ":                 {noMarker, "", 0, "-5 độ"},
		"Vì người nghèo":        {noMarker, "", 0, "Vì người nghèo"},
		"":                      {noMarker, "", 0, ""},
	} {
		m, rest := parseMarker(text)
		if m.kind != want.kind || m.label != want.label && want.label != "" || m.n != want.n || rest != want.rest {
			t.Errorf("%q: got %+v, %q", text, m, rest)
		}
	}
}

func TestOutlineLevels(t *testing.T) {
	lines := splitLines("I. Một\n1. Mục\na) Ý\n- gạch\nb) Ý\n2. Mục\n2.1. Nhỏ\na) Ý\n2.2. Nhỏ\n1. Con\n2. Con\nII. Hai\n1. Mục")
	paras := paragraphs(lines)
	outline(paras)
	want := []int{0, 1, 2, 3, 2, 1, 2, 3, 2, 3, 3, 0, 1}
	for i, p := range paras {
		if p.level != want[i] {
			t.Errorf("%q: level %d, want %d", p.text, p.level, want[i])
		}
	}
}

func TestParagraphs(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"number alone":        {"Điều\n1. Phạm vi", []string{"Điều 1. Phạm vi"}},
		"real paragraphs":     {"Một câu ngắn.\nMột câu khác.", []string{"Một câu ngắn.", "Một câu khác."}},
		"small letters go on": {"Tên của phong trào\n\nvề bảo vệ môi trường", []string{"Tên của phong trào về bảo vệ môi trường"}},
		"field of its own":    {"Phong trào xanh\nChủ trì: Hội Nông dân", []string{"Phong trào xanh", "Chủ trì: Hội Nông dân"}},
		"rule is no text":     {"KẾ HOẠCH\n_____\nNăm 2025", []string{"KẾ HOẠCH", "Năm 2025"}},
	} {
		got := paragraphs(splitLines(c.text))
		if len(got) != len(c.want) {
			t.Errorf("%s: %d paragraphs", name, len(got))
			continue
		}
		for i := range got {
			if got[i].text != c.want[i] {
				t.Errorf("%s: %q", name, got[i].text)
			}
		}
	}
}

func TestPDFOfTwoByteFont(t *testing.T) {
	d, err := Read("a.pdf", textPDF(t))
	if err != nil {
		t.Fatal(err)
	}
	if d.Number != "3/KH-UBND" || d.Place != "Thạnh Lộc" || len(d.Movements) == 0 || d.Movements[0].Name != "Đường quê sáng đèn" || d.Movements[0].Lead != "Đoàn Thanh niên xã" {
		t.Errorf("got %q %q %+v", d.Number, d.Place, d.Movements)
	}
}

func TestToUnicode(t *testing.T) {
	table := parseToUnicode(`/CIDInit begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange
2 beginbfchar <0003> <0020> <0041> <1EA5> endbfchar
2 beginbfrange <1E00> <1EFF> <1E00> <0010> <0011> [<0041> <00660069>] endbfrange endcmap`)
	for code, want := range map[string]string{
		"\x00\x03": " ", "\x00\x41": "ấ", "\x1E\xC7": "ệ", "\x00\x10": "A", "\x00\x11": "fi",
	} {
		if got, ok := table.text(code); !ok || got != want {
			t.Errorf("%x: got %q", code, got)
		}
	}
	if _, ok := table.text("\x00\x77"); ok {
		t.Error("a code that is not in the table")
	}
}
