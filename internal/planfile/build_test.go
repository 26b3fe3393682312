package planfile

import (
	"archive/zip"
	"bytes"
	"fmt"
	"strings"
	"testing"
	"unicode"
	"unicode/utf16"

	"golang.org/x/text/unicode/norm"

	"guongsang/internal/viet"
)

// encodeUTF16 writes little-endian UTF-16, with or without the mark.
func encodeUTF16(s string, mark bool) []byte {
	var b []byte
	if mark {
		b = append(b, 0xFF, 0xFE)
	}
	for _, u := range utf16.Encode([]rune(s)) {
		b = append(b, byte(u), byte(u>>8))
	}
	return b
}

// vniMarks are the codes of VNI by the combining marks of decomposed text.
var vniMarks = map[string]string{
	"\u0301": "ù", "\u0300": "ø", "\u0309": "û", "\u0303": "õ", "\u0323": "ï",
	"\u0302": "â", "\u0302\u0301": "á", "\u0302\u0300": "à", "\u0302\u0309": "å", "\u0302\u0303": "ã", "\u0302\u0323": "ä",
	"\u0306": "ê", "\u0306\u0301": "é", "\u0306\u0300": "è", "\u0306\u0309": "ú", "\u0306\u0303": "ü", "\u0306\u0323": "ë",
}

var vniOwn = map[rune]string{
	'í': "í", 'ì': "ì", 'ỉ': "æ", 'ĩ': "ó", 'ị': "ò", 'ỵ': "î", 'đ': "ñ",
	'Í': "Í", 'Ì': "Ì", 'Ỉ': "Æ", 'Ĩ': "Ó", 'Ị': "Ò", 'Ỵ': "Î", 'Đ': "Ñ",
}

// toVNI writes text as a VNI font shows it.
func toVNI(s string) string {
	var b strings.Builder
	for _, r := range norm.NFC.String(s) {
		if own, ok := vniOwn[r]; ok {
			b.WriteString(own)
			continue
		}
		parts := []rune(norm.NFD.String(string(r)))
		base, marks := string(parts[0]), parts[1:]
		if len(marks) > 0 && marks[0] == '\u031B' {
			base = map[string]string{"o": "ô", "O": "Ô", "u": "ö", "U": "Ö"}[base]
			marks = marks[1:]
		}
		// Nặng is ordered before the circumflex in decomposed text.
		if len(marks) == 2 && marks[0] == '\u0323' {
			marks[0], marks[1] = marks[1], marks[0]
		}
		mark := vniMarks[string(marks)]
		if strings.ToUpper(base) == base && strings.ToLower(base) != base {
			mark = strings.ToUpper(mark)
		}
		b.WriteString(base + mark)
	}
	return b.String()
}

// toTCVN3 writes text as a TCVN3 font shows it: the capitals with tones share the codes of the small letters.
func toTCVN3(s string) string {
	codes := map[rune]rune{}
	for code := rune(0xA1); code <= 0xFF; code++ {
		letter := []rune(viet.FromTCVN3(string(code)))[0]
		if letter != code {
			codes[letter] = code
		}
	}
	return strings.Map(func(r rune) rune {
		if code, ok := codes[r]; ok {
			return code
		}
		if code, ok := codes[unicode.ToLower(r)]; ok {
			return code
		}
		return r
	}, norm.NFC.String(s))
}

// docx builds a Word document from the XML of its body and, if given, of its numbering.
func docx(t testing.TB, body, numbering string) []byte {
	t.Helper()
	const ns = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`
	parts := map[string]string{
		"[Content_Types].xml": `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
			`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
			`<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>` +
			`<Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>`,
		"word/_rels/document.xml.rels": `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
			`<Relationship Id="n1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>`,
		"_rels/.rels": `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
			`<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
		"word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document ` + ns + `><w:body>` + body + `</w:body></w:document>`,
	}
	if numbering != "" {
		parts["word/numbering.xml"] = `<?xml version="1.0"?><w:numbering ` + ns + `>` + numbering + `</w:numbering>`
	}
	return archive(t, parts)
}

func archive(t testing.TB, parts map[string]string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, content := range parts {
		w, err := z.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(content)); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// par is the XML of a paragraph.
func par(text string) string {
	return `<w:p><w:r><w:t xml:space="preserve">` + text + `</w:t></w:r></w:p>`
}

// numbered is the XML of a paragraph with an automatic number.
func numbered(list, level int, text string) string {
	return fmt.Sprintf(`<w:p><w:pPr><w:numPr><w:ilvl w:val="%d"/><w:numId w:val="%d"/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>`, level, list, text)
}

// tableBorders gives tables of data their lines; tables of two columns lay out a page and have none.
func tableBorders(rows [][]string) string {
	if len(rows[0]) < 3 {
		return ""
	}
	var b strings.Builder
	b.WriteString(`<w:tblPr><w:tblBorders>`)
	for _, side := range []string{"top", "left", "bottom", "right", "insideH", "insideV"} {
		b.WriteString(`<w:` + side + ` w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
	}
	return b.String() + `</w:tblBorders></w:tblPr>`
}

// tableXML is the XML of a table; a cell may hold several lines.
func tableXML(rows ...[]string) string {
	var b strings.Builder
	b.WriteString(`<w:tbl>` + tableBorders(rows))
	for _, row := range rows {
		b.WriteString(`<w:tr>`)
		for _, cell := range row {
			b.WriteString(`<w:tc>`)
			for s := range strings.SplitSeq(cell, "\n") {
				b.WriteString(par(s))
			}
			b.WriteString(`</w:tc>`)
		}
		b.WriteString(`</w:tr>`)
	}
	return b.String() + `</w:tbl>`
}
