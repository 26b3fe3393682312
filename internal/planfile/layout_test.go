package planfile

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"guongsang/internal/award"
)

// typeset makes a Word document of a text whose lines are paragraphs: Times 14, first lines indented, both margins
// even, no blank lines, as offices set plans.
func typeset(t testing.TB, text string) []byte {
	var b strings.Builder
	escape := strings.NewReplacer("&", "&amp;", "<", "&lt;", "\t", `</w:t><w:tab/><w:t xml:space="preserve">`)
	for s := range strings.SplitSeq(text, "\n") {
		if strings.TrimSpace(s) == "" {
			continue
		}
		align := `<w:ind w:firstLine="567"/><w:jc w:val="both"/>`
		if isCaps(s) || strings.Contains(s, "\t") {
			align = `<w:tabs><w:tab w:val="left" w:pos="4800"/></w:tabs>`
		}
		b.WriteString(`<w:p><w:pPr><w:spacing w:before="60" w:after="60"/>` + align + `</w:pPr><w:r><w:rPr><w:rFonts w:ascii="Liberation Serif" w:hAnsi="Liberation Serif"/><w:sz w:val="28"/></w:rPr>` +
			`<w:t xml:space="preserve">` + escape.Replace(s) + `</w:t></w:r></w:p>`)
	}
	b.WriteString(`<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701"/></w:sectPr>`)
	return docx(t, b.String(), "")
}

// TestTypesetPlans holds that a plan reads the same from text, from Word and from the PDF that Word or LibreOffice
// makes of it, with wrapped lines, indents and pages.
func TestTypesetPlans(t *testing.T) {
	for _, name := range []string{"nhan-chu-cai", "trong-ngoac", "dau-sao-nam-hoc", "xa-sau-sap-nhap"} {
		t.Run(name, func(t *testing.T) {
			text, err := os.ReadFile("testdata/plans/" + name + ".txt")
			if err != nil {
				t.Fatal(err)
			}
			want, err := Read("a.txt", text)
			if err != nil {
				t.Fatal(err)
			}
			word := typeset(t, string(text))
			d, err := Read("a.docx", word)
			if err != nil {
				t.Fatal(err)
			}
			sameReading(t, "Word", d, want)
			d, err = Read("a.pdf", convert(t, word, "a.docx", "pdf"))
			if err != nil {
				t.Fatal(err)
			}
			sameReading(t, "PDF", d, want)
		})
	}
}

func sameReading(t *testing.T, from string, got, want award.PlanDraft) {
	t.Helper()
	bare := func(d award.PlanDraft) string {
		d.SourceLines, d.Sources = nil, nil
		for i := range d.Movements {
			d.Movements[i].Lines = award.LineSpan{}
		}
		for i := range d.Doubts {
			d.Doubts[i].Line = 0
		}
		data, err := json.MarshalIndent(d, "", " ")
		if err != nil {
			t.Fatal(err)
		}
		return string(data)
	}
	if a, b := bare(got), bare(want); a != b {
		t.Errorf("from %s:\n%s", from, firstDifference(a, b))
	}
}
