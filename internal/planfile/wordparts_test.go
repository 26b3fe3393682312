package planfile

import (
	"slices"
	"strings"
	"testing"
)

// texts returns the lines of a Word document that hold text.
func texts(t *testing.T, data []byte) []string {
	t.Helper()
	lines, err := readDocx(data)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, l := range lines {
		if l.text != "" {
			out = append(out, l.text)
		}
	}
	return out
}

func TestWordParagraphs(t *testing.T) {
	for name, c := range map[string]struct {
		body string
		want []string
	}{
		"runs and tabs": {`<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs></w:pPr><w:r><w:t>Số</w:t></w:r><w:r><w:tab/><w:t>ngày</w:t></w:r></w:p>`, []string{"Số ngày"}},
		"line break":    {`<w:p><w:r><w:t>một</w:t><w:br/><w:t>hai</w:t></w:r></w:p>`, []string{"một", "hai"}},
		"insertion":     {`<w:p><w:ins><w:r><w:t>thêm</w:t></w:r></w:ins><w:del><w:r><w:delText>bớt</w:delText></w:r></w:del></w:p>`, []string{"thêm"}},
		"moved":         {`<w:p><w:moveFrom><w:r><w:t>cũ</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>mới</w:t></w:r></w:moveTo></w:p>`, []string{"mới"}},
		"field":         {`<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>trang</w:t></w:r></w:p>`, []string{"trang"}},
		"text box": {`<w:p><w:r><w:t>ngoài</w:t></w:r><mc:AlternateContent xmlns:mc="x"><mc:Choice><w:txbxContent><w:p><w:r><w:t>trong</w:t></w:r></w:p></w:txbxContent></mc:Choice>` +
			`<mc:Fallback><w:p><w:r><w:t>trong</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent></w:p>`, []string{"ngoài", "trong"}},
		"table in table": {`<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:tc><w:tc>` + par("c") + `</w:tc></w:tr></w:tbl>`, []string{"a", "b", "c"}},
		"odd table":      {`<w:tbl>` + par("x") + `<w:tr/></w:tbl><w:tr><w:tc>` + par("y") + `</w:tc></w:tr>`, []string{"y"}},
	} {
		t.Run(name, func(t *testing.T) {
			if got := texts(t, docx(t, c.body, "")); !slices.Equal(got, c.want) {
				t.Errorf("got %q", got)
			}
		})
	}
}

func TestWordNumbers(t *testing.T) {
	body := numbered(1, 0, "Một") + numbered(1, 1, "a") + numbered(1, 1, "b") + numbered(1, 2, "c") + numbered(1, 3, "d") + numbered(1, 0, "Hai") + numbered(1, 1, "e") +
		`<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>` + numbered(9, 0, "không có") + numbered(0, 0, "bỏ số")
	want := []string{"I. Một", "1. a", "2. b", "a) c", "- d", "II. Hai", "1. e", "không có", "bỏ số"}
	if got := texts(t, docx(t, body, listXML)); !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
}

func TestWordNumbersOfStyles(t *testing.T) {
	styles := `<w:styles xmlns:w="w"><w:style w:styleId="DeMuc"><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`
	numbering := `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="decimal"/><w:lvlText w:val="3.%1."/></w:lvl>` +
		`</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="3"/></w:num></w:numbering>`
	n := readNumbering([]byte(numbering), []byte(styles))
	for _, want := range []string{"3.4.", "3.5."} {
		if got := n.next(listRef{style: "DeMuc"}); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	if got := n.next(listRef{style: "Normal"}); got != "" {
		t.Errorf("a style without numbers: %q", got)
	}
}

func TestListFigures(t *testing.T) {
	for format, want := range map[string]string{"decimal": "4", "upperRoman": "IV", "lowerRoman": "iv", "lowerLetter": "d", "upperLetter": "D", "decimalZero": "04", "other": "4"} {
		if got := listFigure(4, format); got != want {
			t.Errorf("%s: got %q", format, got)
		}
	}
	if roman(99) != "XCIX" || roman(0) != "0" || letters(27) != "aa" || letters(0) != "" {
		t.Error("borders of the figures")
	}
}

func TestPageTables(t *testing.T) {
	var rules []rule
	for _, y := range []float64{700, 650, 600} {
		rules = append(rules, boxRules(50, y, 350, y+0.5)...)
	}
	for _, x := range []float64{50, 150, 250, 350} {
		rules = append(rules, boxRules(x, 600, x+0.5, 700)...)
	}
	word := func(text string, x, y float64) glyph { return glyph{text: text, x: x, y: y, w: 30, size: 12} }
	p := page{rules: rules, glyphs: []glyph{
		word("trên", 50, 750), word("a1", 60, 680), word("b1", 160, 680), word("c1", 260, 680), word("a2", 60, 630), word("- b2", 160, 640), word("- b3", 160, 620),
	}}
	rest, rows := p.takeTables()
	if len(rest.glyphs) != 1 || len(rows) != 2 {
		t.Fatalf("got %d glyphs outside, rows %v", len(rest.glyphs), rows)
	}
	if !slices.Equal(rows[0].cells, []string{"a1", "b1", "c1"}) || !slices.Equal(rows[1].cells, []string{"a2", "- b2\n- b3", ""}) {
		t.Errorf("cells: %v", rows)
	}
	lines := p.layout()
	if len(lines) != 3 || lines[0].text != "trên" || lines[1].cells == nil {
		t.Errorf("lines: %+v", lines)
	}
	if _, rows := (page{glyphs: p.glyphs}).takeTables(); rows != nil {
		t.Error("a page without lines has no tables")
	}
}

func TestPageLines(t *testing.T) {
	at := func(text string, x, y float64) []glyph {
		var out []glyph
		for i, r := range []rune(text) {
			out = append(out, glyph{text: string(r), x: x + 6*float64(i), y: y, w: 6, size: 12})
		}
		return out
	}
	var p page
	for _, part := range [][]glyph{at("2", 300, 800), at("trái", 50, 760), at("phải", 400, 760.5), at("dòng hai", 50, 746), at("dòng ba", 50, 732), at("đoạn mới", 70, 700), at("- 3 -", 300, 40)} {
		p.glyphs = append(p.glyphs, part...)
	}
	var got []string
	for _, l := range p.layout() {
		got = append(got, l.raw)
	}
	want := []string{"trái\tphải", "dòng hai", "dòng ba", "", "đoạn mới"}
	if !slices.Equal(got, want) {
		t.Errorf("got %s", strings.Join(got, " / "))
	}
}
