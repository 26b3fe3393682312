package planfile

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"github.com/ledongthuc/pdf"

	"guongsang/internal/viet"
)

const damagedPDF = "Tệp PDF này bị hỏng nên không mở được. Hãy xin lại tệp gốc hoặc lưu lại thành tệp PDF mới."

// maxPDFPages bounds the work on one document; plans have at most some tens of pages.
const maxPDFPages = 2000

// readPDF reads the lines of a PDF from the places of its glyphs. The library panics on damaged files, hence the
// recover around all of it.
func readPDF(data []byte) (lines []line, err error) {
	defer func() {
		if x := recover(); x != nil {
			lines, err = nil, refuse(damagedPDF, fmt.Errorf("%v", x))
		}
	}()
	data = trimPDF(data)
	r, err := pdf.NewReader(bytes.NewReader(data), int64(len(data)))
	switch {
	case err != nil && isEncrypted(data, err):
		return nil, refuse("Tệp PDF này có khóa bảo vệ nên không đọc được chữ. Hãy xin tệp không khóa hoặc tệp Word.", err)
	case err != nil:
		return nil, refuse(damagedPDF, err)
	case r.NumPage() == 0:
		return nil, refuse(damagedPDF, errors.New("no pages"))
	}
	pages, broken := readPages(r)
	for _, p := range pages {
		lines = append(lines, p.layout()...)
	}
	if !hasText(lines) && broken != nil {
		return nil, refuse(damagedPDF, broken)
	}
	if !hasText(lines) || countLetters(lines) < 20*min(len(pages), 5) {
		return nil, refuse("Tệp PDF này là ảnh chụp, không có chữ để đọc. Hãy dùng tệp Word hoặc tệp PDF xuất từ Word.", nil)
	}
	return legacyLines(lines), nil
}

// countLetters sizes the text of a document: a scan with a digital signature has some words but no body.
func countLetters(lines []line) int {
	n := 0
	for _, l := range lines {
		n += len(l.text)
	}
	return n
}

// trimPDF takes away what stands before the header and behind the last end mark, which readers forgive but the
// library does not, and names version 2.0 as 1.7, whose structure is the same.
func trimPDF(data []byte) []byte {
	if i := bytes.Index(data[:min(1024, len(data))], []byte("%PDF-")); i > 0 {
		data = data[i:]
	}
	if i := bytes.LastIndex(data, []byte("%%EOF")); i >= 0 {
		data = data[:i+len("%%EOF")]
	}
	if bytes.HasPrefix(data, []byte("%PDF-2.0")) {
		data = append([]byte("%PDF-1.7"), data[8:]...)
	}
	return data
}

func isEncrypted(data []byte, err error) bool {
	return errors.Is(err, pdf.ErrInvalidPassword) || strings.Contains(err.Error(), "encrypt") || bytes.Contains(data, []byte("/Encrypt"))
}

// readPages gathers the glyphs of all pages; a page that breaks off keeps what was read of it.
func readPages(r *pdf.Reader) (pages []page, broken error) {
	fonts := map[string]*pdfFont{}
	for i := 1; i <= min(r.NumPage(), maxPDFPages); i++ {
		p := r.Page(i)
		run := &glyphReader{fonts: fonts, pageKey: fmt.Sprint(i)}
		if err := run.page(p); err != nil && broken == nil {
			broken = err
		}
		pages = append(pages, page{glyphs: run.glyphs, rules: run.rules})
	}
	return pages, broken
}

// pdfFont decodes and measures the codes of one font, each code once.
type pdfFont struct {
	table   *toUnicode // what codes mean, if the font says so
	encoder pdf.TextEncoding
	wide    bool // codes of two bytes
	legacy  string
	widths  map[int]float64 // in thousandths of the size
	usual   float64         // width of codes the table does not name
	texts   map[string]string
}

func newPDFFont(f pdf.Font) *pdfFont {
	font := &pdfFont{table: readToUnicode(f.V.Key("ToUnicode")), encoder: f.Encoder(), widths: map[int]float64{}, texts: map[string]string{}, usual: 500}
	name := f.BaseFont()
	if i := strings.IndexByte(name, '+'); i >= 0 {
		name = name[i+1:]
	}
	if strings.HasPrefix(name, ".Vn") || strings.HasPrefix(strings.ToUpper(name), "VNI") {
		font.legacy = name
	}
	if f.V.Key("Subtype").Name() != "Type0" {
		for i, first, last := 0, f.FirstChar(), min(f.LastChar(), 255); first+i <= last; i++ {
			font.widths[first+i] = f.Width(first + i)
		}
		return font
	}
	font.wide = true
	descendant := f.V.Key("DescendantFonts").Index(0)
	font.usual = 1000
	if dw := descendant.Key("DW"); !dw.IsNull() {
		font.usual = dw.Float64()
	}
	font.readWideWidths(descendant.Key("W"))
	return font
}

// readWideWidths reads the W table: "code [w w …]" and "first last w".
func (f *pdfFont) readWideWidths(w pdf.Value) {
	for i := 0; i+1 < w.Len(); {
		first, next := int(w.Index(i).Int64()), w.Index(i+1)
		if next.Kind() == pdf.Array {
			for j := range next.Len() {
				f.widths[first+j] = next.Index(j).Float64()
			}
			i += 2
			continue
		}
		for code := first; code <= min(int(next.Int64()), 65535); code++ {
			f.widths[code] = w.Index(i + 2).Float64()
		}
		i += 3
	}
}

// codes parts the bytes of a shown string into codes.
func (f *pdfFont) codes(s string) []string {
	size := 1
	if f.wide {
		size = 2
	}
	var codes []string
	for len(s) >= size {
		codes, s = append(codes, s[:size]), s[size:]
	}
	return codes
}

func (f *pdfFont) text(code string) string {
	if t, ok := f.texts[code]; ok {
		return t
	}
	t := f.decode(code)
	if f.legacy != "" {
		t = viet.Decode(viet.DetectLegacy([]string{t}, f.legacy), t)
	}
	f.texts[code] = t
	return t
}

func (f *pdfFont) decode(code string) string {
	if f.table != nil {
		if t, ok := f.table.text(code); ok {
			return strings.TrimRight(t, "\x00")
		}
	}
	if f.wide && f.table != nil {
		return "" // a number of a glyph, not of a character
	}
	return strings.TrimRight(strings.ReplaceAll(f.encoder.Decode(code), "\uFFFD", ""), "\x00")
}

func (f *pdfFont) width(code string) float64 {
	n := int(code[0])
	if len(code) == 2 {
		n = n<<8 | int(code[1])
	}
	if w, ok := f.widths[n]; ok {
		return w / 1000
	}
	return f.usual / 1000
}
