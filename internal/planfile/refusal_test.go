package planfile

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"testing"
	"unicode"

	"codeberg.org/go-pdf/fpdf"

	"guongsang/internal/award"
)

// picturePDF is a PDF with a drawing and no text, as a scanner makes it.
func picturePDF(t testing.TB, protect bool) []byte {
	t.Helper()
	p := fpdf.New("P", "mm", "A4", "")
	p.AddPage()
	if protect {
		p.SetProtection(0, "mot-mat-khau", "chu-so-huu")
		p.SetFont("Helvetica", "", 12)
		p.Text(20, 20, strings.Repeat("van ban co khoa ", 20))
	}
	p.Rect(10, 10, 100, 150, "F")
	var b bytes.Buffer
	if err := p.Output(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestRefusals(t *testing.T) {
	word := wordPlan(t)
	seen := map[string]string{}
	for name, c := range map[string]struct {
		file string
		data []byte
		says string
	}{
		"empty":              {"a.txt", nil, "rỗng"},
		"only blanks":        {"a.txt", []byte(" \n\t "), "rỗng"},
		"encrypted PDF":      {"a.pdf", picturePDF(t, true), "khóa"},
		"scanned PDF":        {"a.pdf", picturePDF(t, false), "ảnh chụp"},
		"cut PDF":            {"a.pdf", picturePDF(t, false)[:300], "PDF này bị hỏng"},
		"PDF in name only":   {"a.pdf", []byte("hello there"), "hỏng hoặc không đúng loại"},
		"cut Word file":      {"a.docx", word[:len(word)/2], "Word này bị hỏng"},
		"broken XML":         {"a.docx", archive(t, map[string]string{"word/document.xml": "<w:document><w:p>"}), "Word này bị hỏng"},
		"no text in Word":    {"a.docx", docx(t, "<w:p/>", ""), "Word này không có chữ"},
		"workbook":           {"a.docx", archive(t, map[string]string{"xl/workbook.xml": "<x/>"}), "Excel"},
		"OpenDocument":       {"a.odt", archive(t, map[string]string{"content.xml": "<x/>"}), "OpenDocument"},
		"other archive":      {"a.zip", archive(t, map[string]string{"a.bin": "x"}), "không phải văn bản Word"},
		"old Word":           {"a.doc", append([]byte("\xD0\xCF\x11\xE0"), make([]byte, 600)...), "Word cũ"},
		"Word with password": {"a.docx", append([]byte("\xD0\xCF\x11\xE0"), encodeUTF16("EncryptedPackage", false)...), "mật khẩu"},
		"rich text":          {"a.rtf", []byte(`{\rtf1 x}`), "RTF"},
		"picture":            {"a.png", append([]byte("\x89PNG\r\n\x1a\n"), make([]byte, 300)...), "không phải văn bản"},
		"too large":          {"a.txt", make([]byte, MaxBytes+1), "50 MB"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Read(c.file, c.data)
			var e *award.Error
			if !errors.As(err, &e) || e.Kind != award.KindBadFile || !strings.Contains(e.Message, c.says) {
				t.Fatalf("got %v", err)
			}
			if twin := name == "only blanks" || name == "broken XML"; !twin {
				if seen[e.Message] != "" {
					t.Errorf("the same sentence as %s", seen[e.Message])
				}
				seen[e.Message] = name
			}
			if strings.ContainsAny(e.Message, "!") || !unicode.IsUpper([]rune(e.Message)[0]) || strings.Count(e.Message, ". ") != 1 {
				t.Errorf("wording: %q", e.Message)
			}
		})
	}
	if CheckSize(MaxBytes) != nil || CheckSize(MaxBytes+1) == nil {
		t.Error("the limit of size")
	}
}

func TestZipBomb(t *testing.T) {
	bomb := archive(t, map[string]string{"word/document.xml": "<w:document>" + strings.Repeat(" ", maxPartBytes+10)})
	if len(bomb) > 1<<20 {
		t.Fatal("the bomb should be small")
	}
	if _, err := Read("a.docx", bomb); award.KindOf(err) != award.KindBadFile {
		t.Errorf("got %v", err)
	}
}

// TestDamagedFiles flips and cuts bytes: every result is a draft or a refusal, never a panic.
func TestDamagedFiles(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	sources := map[string][]byte{"a.docx": wordPlan(t), "a.pdf": textPDF(t)}
	for name, data := range sources {
		for i := range 60 {
			spoilt := bytes.Clone(data)
			for range 1 + i%20 {
				spoilt[random.IntN(len(spoilt))] = byte(random.IntN(256))
			}
			if i%3 == 0 {
				spoilt = spoilt[:random.IntN(len(spoilt))]
			}
			d, err := Read(name, spoilt)
			if err == nil {
				checkSources(t, d)
				continue
			}
			if award.KindOf(err) != award.KindBadFile {
				t.Fatalf("%s %d: %v", name, i, err)
			}
		}
	}
}

// textPDF is a small plan as a PDF in an embedded font with two-byte codes.
func textPDF(t testing.TB) []byte {
	t.Helper()
	data, err := os.ReadFile("../paper/fonts/LiberationSerif-Regular.ttf")
	if err != nil {
		t.Fatal(err)
	}
	p := fpdf.New("P", "mm", "A4", "")
	p.AddUTF8FontFromBytes("serif", "", data)
	p.SetFont("serif", "", 13)
	for range 2 {
		p.AddPage()
		p.SetXY(30, 20)
		p.MultiCell(160, 7, fmt.Sprintf("%d\n%s", p.PageNo(), smallPlan), "", "J", false)
	}
	var b bytes.Buffer
	if err := p.Output(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

const smallPlan = "Số: 3/KH-UBND\nThạnh Lộc, ngày 04 tháng 3 năm 2025\nKẾ HOẠCH\nTổ chức phong trào thi đua năm 2025\n" +
	"1. Phong trào thi đua “Đường quê sáng đèn”\n- Chủ trì: Đoàn Thanh niên xã.\n- Thời gian: tháng 6/2025.\n" +
	"- Tiêu chuẩn: Tập thể ấp thắp sáng được ít nhất hai cây số đường và giữ được hệ thống đèn trong suốt thời gian phát động phong trào.\n"

func FuzzRead(f *testing.F) {
	files, _ := os.ReadDir("testdata/plans")
	for _, file := range files {
		if data, err := os.ReadFile("testdata/plans/" + file.Name()); err == nil && strings.HasSuffix(file.Name(), ".txt") {
			f.Add(data)
		}
	}
	f.Add([]byte("Điều\n1. Phong trào “x” (Chủ trì: y\n- Tiêu chuẩn:\n- Cá nhân, hộ:\n- Cá nhân:"))
	f.Fuzz(func(t *testing.T, data []byte) {
		d, err := Read("a.txt", data)
		if err != nil {
			if award.KindOf(err) != award.KindBadFile {
				t.Fatal(err)
			}
			return
		}
		checkSources(t, d)
	})
}

func FuzzReadDocx(f *testing.F) {
	f.Add(par("KẾ HOẠCH") + numbered(1, 2, "x") + tableXML([]string{"STT", "Phong trào", "Chủ trì"}, []string{"1", "a", "b"}))
	f.Fuzz(func(t *testing.T, body string) {
		d, err := Read("a.docx", docx(t, body, listXML))
		if err == nil {
			checkSources(t, d)
		} else if award.KindOf(err) != award.KindBadFile {
			t.Fatal(err)
		}
	})
}
