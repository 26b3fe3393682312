package paper

import (
	"bytes"
	"embed"
	"fmt"
	"io"
	"strings"
	"time"

	"codeberg.org/go-pdf/fpdf"

	"guongsang/internal/award"
	"guongsang/internal/viet"
)

//go:embed fonts/*.ttf
var fontFiles embed.FS

const (
	pageWide   = 297.0 // mm, A4 landscape
	pageHigh   = 210.0
	fontFamily = "LiberationSerif"
	mmPerPoint = 25.4 / 72
)

var (
	red  = [3]int{166, 30, 34}
	gold = [3]int{190, 148, 62}
)

// fontStyles are the styles in the order they are put into the file, which decides its bytes.
var fontStyles = []struct{ style, name string }{{"", "Regular"}, {"B", "Bold"}, {"I", "Italic"}, {"BI", "BoldItalic"}}

// Warning says that a text does not fit its place even at the smallest size; it is printed all the same.
type Warning struct {
	Item  int    `json:"item"` // counted from 1
	Field string `json:"field"`
}

// Text says the warning to a person, without naming anybody.
func (w Warning) Text() string {
	return fmt.Sprintf("Trang %d: mục “%s” dài hơn chỗ in dù đã thu nhỏ chữ. Hãy rút ngắn nội dung hoặc nới chỗ in.", w.Item, FieldLabel(w.Field))
}

// Certificates writes one A4 landscape page for each item. Reprinting from the n-th is Certificates(w, layout,
// items[n-1:]). No items is an error of kind invalid.
func Certificates(w io.Writer, layout CertificateLayout, items []Certificate) error {
	_, err := printCertificates(w, layout, items)
	return err
}

// CheckCertificates returns the texts that do not fit their places, in the order of the pages.
func CheckCertificates(layout CertificateLayout, items []Certificate) ([]Warning, error) {
	return printCertificates(io.Discard, layout, items)
}

func printCertificates(w io.Writer, layout CertificateLayout, items []Certificate) ([]Warning, error) {
	if len(items) == 0 {
		return nil, award.Invalid("lines", "Chưa có đối tượng nào để in giấy khen. Hãy chọn ít nhất một đối tượng.")
	}
	p, err := newPrinter(layout)
	if err != nil {
		return nil, err
	}
	warnings := []Warning{}
	// The border is drawn once and put under every page: five hundred pages stay small and quick.
	border := borderOf(layout)
	for i, item := range items {
		p.pdf.AddPage()
		if layout.Frame {
			p.pdf.UseTemplate(border)
		}
		p.emblem()
		for _, place := range layout.Fields {
			if !p.field(place, item.field(place.Field)) {
				warnings = append(warnings, Warning{Item: i + 1, Field: place.Field})
			}
		}
	}
	return warnings, p.write(w)
}

// pageSize is given with the wide side first and orientation "P", which keeps the sides as they are: with "L" templates
// would be placed by the height of the upright page.
var pageSize = fpdf.SizeType{Wd: pageWide, Ht: pageHigh}

// borderOf draws the border as a template of the size of the page.
func borderOf(layout CertificateLayout) fpdf.Template {
	return fpdf.CreateTpl(fpdf.PointType{}, pageSize, "P", "mm", "", func(t *fpdf.Tpl) {
		(&printer{pdf: &t.Fpdf, layout: layout}).frame()
	})
}

// printer draws on the pages of one document, everything shifted by the offset of the layout.
type printer struct {
	pdf    *fpdf.Fpdf
	layout CertificateLayout
}

func newPrinter(layout CertificateLayout) (*printer, error) {
	if err := layout.Validate(); err != nil {
		return nil, err
	}
	pdf := fpdf.NewCustom(&fpdf.InitType{OrientationStr: "P", UnitStr: "mm", Size: pageSize})
	pdf.SetAutoPageBreak(false, 0)
	pdf.SetMargins(0, 0, 0)
	pdf.SetCatalogSort(true)
	// The file depends on its text alone, so that the same decision gives the same bytes.
	fixed := time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC)
	pdf.SetCreationDate(fixed)
	pdf.SetModificationDate(fixed)
	for _, font := range fontStyles {
		data, err := fontFiles.ReadFile("fonts/LiberationSerif-" + font.name + ".ttf")
		if err != nil {
			return nil, award.Wrap(award.KindInternal, "Phông chữ kèm theo chương trình không đọc được. Hãy cài đặt lại chương trình.", err)
		}
		pdf.AddUTF8FontFromBytes(fontFamily, font.style, data)
	}
	if len(layout.Emblem.PNG) > 0 {
		pdf.RegisterImageOptionsReader("emblem", fpdf.ImageOptions{ImageType: "PNG"}, bytes.NewReader(layout.Emblem.PNG))
		if pdf.Error() != nil {
			return nil, award.Wrap(award.KindBadFile, "Tệp hình Quốc huy không đọc được. Hãy chọn một tệp hình PNG.", pdf.Error())
		}
	}
	return &printer{pdf: pdf, layout: layout}, nil
}

func (p *printer) write(w io.Writer) error {
	if err := p.pdf.Output(w); err != nil {
		return award.Wrap(award.KindStorage, "Không ghi được tệp PDF. Hãy kiểm tra chỗ trống của ổ đĩa rồi in lại.", err)
	}
	return nil
}

func (p *printer) emblem() {
	e := p.layout.Emblem
	if len(e.PNG) == 0 || e.Size == 0 {
		return
	}
	p.pdf.ImageOptions("emblem", e.X+p.layout.OffsetX, e.Y+p.layout.OffsetY, 0, e.Size, false, fpdf.ImageOptions{ImageType: "PNG"}, 0, "")
}

// field prints a text in its place and reports whether it fits.
func (p *printer) field(place FieldPlace, text string) bool {
	lines := fieldLines(text)
	if len(lines) == 0 {
		return true
	}
	size, wrapped, fits := p.fit(place, lines)
	p.pdf.SetFont(fontFamily, place.Style, size)
	p.pdf.SetTextColor(0, 0, 0)
	if place.Color == "red" {
		p.pdf.SetTextColor(red[0], red[1], red[2])
	}
	height := place.LineHeight
	if height == 0 {
		height = size * mmPerPoint * 1.25
	}
	for i, line := range wrapped {
		width := p.pdf.GetStringWidth(line)
		x := place.X + p.layout.OffsetX
		switch place.Align {
		case "center":
			x += (place.Width - width) / 2
		case "right":
			x += place.Width - width
		}
		y := place.Y + p.layout.OffsetY + float64(i)*height
		p.pdf.Text(x, y, line)
		if place.Underline {
			p.pdf.SetDrawColor(0, 0, 0)
			p.pdf.SetLineWidth(0.35)
			p.pdf.Line(x, y+1.8, x+width, y+1.8)
		}
	}
	return fits
}

// fieldLines returns the lines a text was given in, as NFC without control characters.
func fieldLines(text string) []string {
	lines := []string{}
	for line := range strings.Lines(viet.NFC(text)) {
		line = strings.Map(func(r rune) rune {
			if r < ' ' || r == 0x7f {
				return ' '
			}
			return r
		}, line)
		if line = clean(line); line != "" {
			lines = append(lines, line)
		}
	}
	return lines
}

// fit finds the largest size at which the lines fit the width and the number of lines, in half points down to the
// smallest size, and returns what the lines become at that size.
func (p *printer) fit(place FieldPlace, lines []string) (size float64, wrapped []string, fits bool) {
	smallest, most := place.MinSize, place.MaxLines
	if smallest == 0 {
		smallest = place.Size
	}
	if most == 0 {
		most = 1
	}
	// Widths grow with the size in proportion, so words are measured once, at the full size.
	p.pdf.SetFont(fontFamily, place.Style, place.Size)
	measured := p.measure(lines)
	for size = place.Size; ; size -= 0.5 {
		size = max(size, smallest)
		var widest float64
		wrapped, widest = wrap(measured, place.Width*place.Size/size)
		fits = len(wrapped) <= max(most, len(lines)) && widest <= place.Width*place.Size/size+0.01
		if fits || size <= smallest {
			return size, balance(measured, place.Width*place.Size/size, wrapped), fits
		}
	}
}

// balance narrows the column as long as the number of lines stays the same, so that no line is left with a single word.
func balance(lines []measuredLine, width float64, wrapped []string) []string {
	if len(wrapped) <= len(lines) {
		return wrapped
	}
	for narrow := width * 0.98; narrow > width/3; narrow -= width * 0.02 {
		next, widest := wrap(lines, narrow)
		if len(next) > len(wrapped) || widest > narrow {
			break
		}
		wrapped = next
	}
	return wrapped
}

// word is a word with its width at the size it was measured at.
type word struct {
	text  string
	width float64
}

type measuredLine struct {
	words []word
	space float64
}

func (p *printer) measure(lines []string) []measuredLine {
	measured := make([]measuredLine, len(lines))
	for i, line := range lines {
		measured[i].space = p.pdf.GetStringWidth(" ")
		for text := range strings.FieldsSeq(line) {
			measured[i].words = append(measured[i].words, word{text, p.pdf.GetStringWidth(text)})
		}
	}
	return measured
}

// wrap breaks the lines at spaces so that they fit the width where they can, and returns the widest.
func wrap(lines []measuredLine, width float64) (wrapped []string, widest float64) {
	for _, line := range lines {
		var text strings.Builder
		used := 0.0
		for _, w := range line.words {
			if used > 0 && used+line.space+w.width > width {
				wrapped, widest = append(wrapped, text.String()), max(widest, used)
				text.Reset()
				used = 0
			}
			if used > 0 {
				text.WriteByte(' ')
				used += line.space
			}
			text.WriteString(w.text)
			used += w.width
		}
		wrapped, widest = append(wrapped, text.String()), max(widest, used)
	}
	return wrapped, widest
}

// frame draws the border: two red lines, between them a chain of golden lozenges, and a rosette in every corner. It is
// the office's own pattern and resembles no State award.
func (p *printer) frame() {
	dx, dy := p.layout.OffsetX, p.layout.OffsetY
	p.stroke(red, 1.1)
	p.pdf.Rect(7+dx, 7+dy, pageWide-14, pageHigh-14, "D")
	p.stroke(gold, 0.3)
	p.pdf.Rect(8.4+dx, 8.4+dy, pageWide-16.8, pageHigh-16.8, "D")
	p.stroke(red, 0.4)
	p.pdf.Rect(13.4+dx, 13.4+dy, pageWide-26.8, pageHigh-26.8, "D")
	const middle, step = 10.9, 6.0
	p.chain(step, pageWide-2*22, func(at float64) {
		p.lozenge(22+at+dx, middle+dy)
		p.lozenge(22+at+dx, pageHigh-middle+dy)
	})
	p.chain(step, pageHigh-2*22, func(at float64) {
		p.lozenge(middle+dx, 22+at+dy)
		p.lozenge(pageWide-middle+dx, 22+at+dy)
	})
	for _, x := range []float64{middle + 3, pageWide - middle - 3} {
		for _, y := range []float64{middle + 3, pageHigh - middle - 3} {
			p.rosette(x+dx, y+dy)
		}
	}
}

func (p *printer) stroke(color [3]int, width float64) {
	p.pdf.SetDrawColor(color[0], color[1], color[2])
	p.pdf.SetFillColor(color[0], color[1], color[2])
	p.pdf.SetLineWidth(width)
}

// chain spreads links evenly over a length, about one step apart.
func (p *printer) chain(step, length float64, link func(at float64)) {
	p.stroke(gold, 0.25)
	n := int(length / step)
	for i := range n + 1 {
		link(float64(i) * length / float64(n))
	}
}

func (p *printer) lozenge(x, y float64) {
	p.pdf.Polygon([]fpdf.PointType{{X: x - 2.2, Y: y}, {X: x, Y: y - 1.5}, {X: x + 2.2, Y: y}, {X: x, Y: y + 1.5}}, "D")
	p.pdf.Circle(x, y, 0.5, "F")
}

func (p *printer) rosette(x, y float64) {
	p.pdf.SetFillColor(255, 255, 255)
	p.pdf.Circle(x, y, 6, "F")
	p.stroke(red, 0.5)
	p.pdf.Circle(x, y, 5.4, "D")
	p.stroke(gold, 0.4)
	for _, d := range [][2]float64{{0, 2.4}, {2.4, 0}, {0, -2.4}, {-2.4, 0}, {1.7, 1.7}, {-1.7, 1.7}, {1.7, -1.7}, {-1.7, -1.7}} {
		p.pdf.Circle(x+d[0], y+d[1], 1.5, "D")
	}
	p.stroke(red, 0.3)
	p.pdf.Circle(x, y, 1.2, "F")
}

// RulerPage writes a test page for a printer: rulers in mm along all four edges, a grid of crosses every 50 mm, and the
// place of every field of the layout. Laid over a blank against the light, it shows the offset to type in.
func RulerPage(w io.Writer, layout CertificateLayout) error {
	p, err := newPrinter(layout)
	if err != nil {
		return err
	}
	p.pdf.AddPage()
	p.stroke([3]int{0, 0, 0}, 0.15)
	p.pdf.SetTextColor(0, 0, 0)
	p.pdf.SetFont(fontFamily, "", 7)
	p.ruler(pageWide, func(at, length float64) {
		p.pdf.Line(at, 0, at, length)
		p.pdf.Line(at, pageHigh-length, at, pageHigh)
	}, func(at float64, label string) { p.pdf.Text(at+0.6, 11, label) })
	p.ruler(pageHigh, func(at, length float64) {
		p.pdf.Line(0, at, length, at)
		p.pdf.Line(pageWide-length, at, pageWide, at)
	}, func(at float64, label string) { p.pdf.Text(9, at-0.6, label) })
	for x := 50.0; x < pageWide; x += 50 {
		for y := 50.0; y < pageHigh; y += 50 {
			p.pdf.Line(x-3, y, x+3, y)
			p.pdf.Line(x, y-3, x, y+3)
		}
	}
	p.places()
	return p.write(w)
}

// ruler draws a stroke for every mm, longer ones for 5 and 10 mm, and labels the tens.
func (p *printer) ruler(length float64, stroke func(at, length float64), label func(at float64, text string)) {
	for mm := 1; float64(mm) < length; mm++ {
		at := float64(mm)
		switch {
		case mm%10 == 0:
			stroke(at, 8)
			label(at, fmt.Sprint(mm))
		case mm%5 == 0:
			stroke(at, 5)
		default:
			stroke(at, 3)
		}
	}
}

// places marks the baseline and the column of every field, shifted by the offset as the text will be.
func (p *printer) places() {
	p.stroke(red, 0.2)
	p.pdf.SetTextColor(red[0], red[1], red[2])
	for _, f := range p.layout.Fields {
		x, y := f.X+p.layout.OffsetX, f.Y+p.layout.OffsetY
		p.pdf.Line(x, y, x+f.Width, y)
		p.pdf.Line(x, y-3, x, y)
		p.pdf.Line(x+f.Width, y-3, x+f.Width, y)
		p.pdf.Text(x+1, y-1, fmt.Sprintf("%s (%s; %s)", fieldLabels[f.Field], mmText(f.X), mmText(f.Y)))
	}
	p.pdf.SetTextColor(0, 0, 0)
	p.pdf.SetFont(fontFamily, "", 11)
	p.pdf.Text(20, 20, fmt.Sprintf("Trang thử máy in: %s. Độ lệch đang đặt: ngang %s mm, dọc %s mm. Hãy in với tỷ lệ 100%%.",
		p.layout.Label, mmText(p.layout.OffsetX), mmText(p.layout.OffsetY)))
}

// mmText writes a length with one digit after the comma where there is one.
func mmText(mm float64) string {
	return strings.TrimSuffix(strings.Replace(fmt.Sprintf("%.1f", mm), ".", ",", 1), ",0")
}

var fieldLabels = map[string]string{
	"nation": "Quốc hiệu", "motto": "Tiêu ngữ", "decider": "Thẩm quyền", "giving": "Tặng", "award": "Hình thức",
	"recipient": "Họ tên", "address": "Chức vụ, địa chỉ", "achievement": "Thành tích", "decision": "Quyết định",
	"golden_book": "Số sổ vàng", "place_date": "Địa danh, ngày", "signing": "Chức vụ ký", "signer": "Người ký",
}

// FieldLabel returns the Vietnamese name of a field of a layout.
func FieldLabel(field string) string { return fieldLabels[field] }
