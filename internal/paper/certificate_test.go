package paper

import (
	"bytes"
	"encoding/json"
	"errors"
	"image/png"
	"io"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"guongsang/internal/award"
)

func certificateInput() CertificateInput {
	return CertificateInput{Office: office, Number: "123", Date: "2024-12-20", Signer: deputy, Lines: recipients()}
}

func layoutOf(t testing.TB, key string) CertificateLayout {
	t.Helper()
	list, err := Layouts()
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range list {
		if l.Key == key {
			return l
		}
	}
	t.Fatalf("no layout %s", key)
	return CertificateLayout{}
}

func TestNewCertificates(t *testing.T) {
	items := NewCertificates(certificateInput())
	golden(t, "certificates", items)
	if len(items) != 5 || items[0].Recipient != "Chi hội Phụ nữ khóm Đông" || items[4].Giving != "TẶNG DANH HIỆU" || items[4].Award != "LAO ĐỘNG TIÊN TIẾN" {
		t.Errorf("%+v", items)
	}
	c := items[2]
	if c.GoldenBook != "Số sổ vàng: 3" || c.Decision != "Quyết định số 123/QĐ-UBND, ngày 20 tháng 12 năm 2024" || c.Address != "Trưởng khóm, khóm Tây" {
		t.Errorf("%+v", c)
	}
	in := certificateInput()
	in.SameMerit, in.Merit = true, "đã có thành tích xuất sắc trong phong trào thi đua yêu nước năm 2024."
	if got := NewCertificates(in)[0].Achievement; got != "Đã có thành tích xuất sắc trong phong trào thi đua yêu nước năm 2024" {
		t.Error(got)
	}
}

type spot struct{ x, y float64 } // mm: left of the word, bottom of its box

var bboxWord = regexp.MustCompile(`<word xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</word>`)

// words returns the first place of every word on the first page, with its right end under the word and "→".
func words(t *testing.T, pdf []byte) map[string]spot {
	t.Helper()
	if _, err := exec.LookPath("pdftotext"); err != nil {
		t.Skip("pdftotext is not installed")
	}
	file := filepath.Join(t.TempDir(), "a.pdf")
	if err := os.WriteFile(file, pdf, 0o644); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command("pdftotext", "-bbox", "-l", "1", file, "-").Output()
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]spot{}
	for _, m := range bboxWord.FindAllStringSubmatch(norm.NFC.String(string(out)), -1) {
		number := func(s string) float64 {
			v, err := strconv.ParseFloat(s, 64)
			if err != nil {
				t.Fatal(err)
			}
			return v * mmPerPoint
		}
		if _, ok := found[m[4]]; !ok {
			found[m[4]] = spot{number(m[1]), number(m[3])}
			found[m[4]+"→"] = spot{number(m[2]), number(m[3])}
		}
	}
	return found
}

func printed(t *testing.T, layout CertificateLayout, items []Certificate) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := Certificates(&b, layout, items); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func near(a, b, tolerance float64) bool { return math.Abs(a-b) <= tolerance }

func TestCertificateTextStandsWhereTheLayoutSays(t *testing.T) {
	layout := layoutOf(t, "blank")
	item := NewCertificates(certificateInput())[2]
	at := words(t, printed(t, layout, []Certificate{item}))
	if got := at["Quyết"]; !near(got.x, 24, 0.5) || !near(got.y, 180, 2) {
		t.Errorf("decision stands at %.1f, %.1f", got.x, got.y)
	}
	left, right := at["Bà"].x, at["Sáng→"].x
	if middle := (left + right) / 2; !near(middle, pageWide/2, 0.5) {
		t.Errorf("the name is centred on %.1f mm", middle)
	}
	if _, ok := at["CỘNG"]; ok {
		t.Error("a blank has its own title")
	}
	layout.OffsetX, layout.OffsetY = 3, -2
	moved := words(t, printed(t, layout, []Certificate{item}))
	if dx, dy := moved["Quyết"].x-at["Quyết"].x, moved["Quyết"].y-at["Quyết"].y; !near(dx, 3, 0.05) || !near(dy, -2, 0.05) {
		t.Errorf("an offset of 3, -2 moves the text by %.2f, %.2f", dx, dy)
	}
}

func TestCertificateWithFrame(t *testing.T) {
	at := words(t, printed(t, layoutOf(t, "full"), NewCertificates(certificateInput())[:1]))
	order := []string{"CỘNG", "Độc", "ỦY", "TẶNG", "GIẤY", "Chi", "Đông", "Vận", "Quyết", "Số", "Thử"}
	last := 0.0
	for _, w := range order {
		got, ok := at[w]
		if !ok {
			t.Fatalf("%s is not printed; there is %v", w, at)
		}
		if got.y < last-3 {
			t.Errorf("%s stands at %.1f mm, above the line before it", w, got.y)
		}
		last = got.y
	}
}

func TestTheFrameReachesAllFourEdges(t *testing.T) {
	if _, err := exec.LookPath("pdftoppm"); err != nil {
		t.Skip("pdftoppm is not installed")
	}
	file := filepath.Join(t.TempDir(), "frame.pdf")
	if err := os.WriteFile(file, printed(t, layoutOf(t, "full"), NewCertificates(certificateInput())[:1]), 0o644); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command("pdftoppm", "-r", "50.8", "-png", file).Output() // two dots a millimetre
	if err != nil {
		t.Fatal(err)
	}
	picture, err := png.Decode(bytes.NewReader(out))
	if err != nil {
		t.Fatal(err)
	}
	for _, at := range [][2]int{{150, 7}, {150, 203}, {7, 105}, {290, 105}} {
		r, g, b, _ := picture.At(at[0]*2, at[1]*2).RGBA()
		if r < 2*g || r < 2*b {
			t.Errorf("no border at %v mm: %d %d %d", at, r>>8, g>>8, b>>8)
		}
	}
}

func TestWrappedLinesAreBalanced(t *testing.T) {
	layout := layoutOf(t, "full")
	p, err := newPrinter(layout)
	if err != nil {
		t.Fatal(err)
	}
	p.pdf.AddPage()
	place := FieldPlace{Field: "achievement", Width: 225, Size: 16, MinSize: 11, MaxLines: 3}
	_, lines, fits := p.fit(place, []string{achievement})
	if !fits || len(lines) != 2 || strings.Join(lines, " ") != achievement {
		t.Fatalf("%q %v", lines, fits)
	}
	if a, b := p.pdf.GetStringWidth(lines[0]), p.pdf.GetStringWidth(lines[1]); b < a/2 {
		t.Errorf("lines of %.0f and %.0f mm", a, b)
	}
}

func TestLongNamesShrinkAndThenWarn(t *testing.T) {
	layout := layoutOf(t, "full")
	item := NewCertificates(certificateInput())[4]
	if warnings, err := CheckCertificates(layout, []Certificate{item}); err != nil || len(warnings) != 0 {
		t.Errorf("a long name does not fit: %v %v", warnings, err)
	}
	item.Recipient = strings.Repeat("Công Huyền Tôn Nữ ", 12)
	warnings, err := CheckCertificates(layout, []Certificate{NewCertificates(certificateInput())[0], item})
	if err != nil || len(warnings) != 1 || warnings[0] != (Warning{Item: 2, Field: "recipient"}) {
		t.Fatalf("warnings %v, %v", warnings, err)
	}
	if text := warnings[0].Text(); !strings.HasPrefix(text, "Trang 2: mục “Họ tên”") {
		t.Error(text)
	}
	item.Recipient = strings.Repeat("x", 4000)
	if warnings, err := CheckCertificates(layout, []Certificate{item}); err != nil || len(warnings) != 1 {
		t.Errorf("one endless word: %v %v", warnings, err)
	}
}

func TestCertificatesTakeDecomposedTextAndControlCharacters(t *testing.T) {
	items := NewCertificates(certificateInput())[:1]
	plain := printed(t, layoutOf(t, "blank"), items)
	items[0].Recipient = norm.NFD.String(items[0].Recipient) + "\x00\x07"
	items[0].Signing = norm.NFD.String(items[0].Signing)
	if !bytes.Equal(plain, printed(t, layoutOf(t, "blank"), items)) {
		t.Error("decomposed text prints other bytes than composed text")
	}
}

func TestCertificateErrors(t *testing.T) {
	layout := layoutOf(t, "blank")
	if err := Certificates(io.Discard, layout, nil); award.KindOf(err) != award.KindInvalid {
		t.Errorf("nothing to print: %v", err)
	}
	if err := Certificates(brokenDisk{}, layout, []Certificate{{Recipient: "A"}}); award.KindOf(err) != award.KindStorage {
		t.Errorf("a full disk: %v", err)
	}
	layout.Emblem.PNG = []byte("no picture")
	if err := Certificates(io.Discard, layout, []Certificate{{Recipient: "A"}}); award.KindOf(err) != award.KindBadFile {
		t.Errorf("a damaged emblem: %v", err)
	}
}

type brokenDisk struct{}

func (brokenDisk) Write([]byte) (int, error) { return 0, errors.New("no space left") }

func TestLayoutValidate(t *testing.T) {
	for name, damage := range map[string]func(*CertificateLayout){
		"Offset":   func(l *CertificateLayout) { l.OffsetX = 51 },
		"NaN":      func(l *CertificateLayout) { l.OffsetY = math.NaN() },
		"Emblem":   func(l *CertificateLayout) { l.Emblem.Size = 500 },
		"Field":    func(l *CertificateLayout) { l.Fields[0].Field = "poem" },
		"Place":    func(l *CertificateLayout) { l.Fields[0].X = 300 },
		"Width":    func(l *CertificateLayout) { l.Fields[0].Width = 0 },
		"Size":     func(l *CertificateLayout) { l.Fields[0].Size = 0 },
		"MinSize":  func(l *CertificateLayout) { l.Fields[0].MinSize = 90 },
		"Style":    func(l *CertificateLayout) { l.Fields[0].Style = "U" },
		"MaxLines": func(l *CertificateLayout) { l.Fields[0].MaxLines = -1 },
	} {
		t.Run(name, func(t *testing.T) {
			l := layoutOf(t, "full")
			damage(&l)
			if award.KindOf(l.Validate()) != award.KindInvalid {
				t.Error("taken as good")
			}
			if err := Certificates(io.Discard, l, []Certificate{{Recipient: "A"}}); err == nil {
				t.Error("printed")
			}
		})
	}
}

func TestRulerPage(t *testing.T) {
	layout := layoutOf(t, "blank")
	var b bytes.Buffer
	if err := RulerPage(&b, layout); err != nil {
		t.Fatal(err)
	}
	at := words(t, b.Bytes())
	if got := at["100"]; !near(got.x, 100.6, 0.5) {
		t.Errorf("100 stands at %.1f mm", got.x)
	}
	if _, ok := at["Thành"]; !ok {
		t.Error("the fields of the layout are not marked")
	}
	for _, f := range CertificateFields {
		if FieldLabel(f) == "" {
			t.Errorf("%s has no label", f)
		}
	}
}

func FuzzReadLayout(f *testing.F) {
	for _, key := range []string{"full", "blank"} {
		data, err := json.Marshal(layoutOf(f, key))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	item := NewCertificates(certificateInput())[4]
	f.Fuzz(func(t *testing.T, data []byte) {
		layout, err := ReadLayout(data)
		if err != nil || len(layout.Fields) > 30 {
			return
		}
		if err := Certificates(io.Discard, layout, []Certificate{item}); err != nil && award.KindOf(err) != award.KindBadFile {
			t.Error(err)
		}
	})
}

func BenchmarkCertificates500(b *testing.B) {
	layout := layoutOf(b, "full")
	five := NewCertificates(certificateInput())
	var items []Certificate
	for len(items) < 500 {
		items = append(items, five...)
	}
	for b.Loop() {
		if err := Certificates(io.Discard, layout, items); err != nil {
			b.Fatal(err)
		}
	}
}
