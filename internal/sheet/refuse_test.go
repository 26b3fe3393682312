package sheet

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"guongsang/internal/award"
)

// zipped makes a package of parts given as name, content, name, content …
func zipped(t testing.TB, parts ...string) []byte {
	t.Helper()
	var buf bytes.Buffer
	z := zip.NewWriter(&buf)
	for i := 0; i < len(parts); i += 2 {
		w, err := z.Create(parts[i])
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(w, parts[i+1]); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return buf.Bytes()
}

const (
	rootRels = `<Relationships><Relationship Id="r1" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>`
	bookPart = `<workbook><sheets><sheet name="Trang" sheetId="1" r:id="r1"/></sheets></workbook>`
	bookRels = `<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`
)

func minimal(t testing.TB, sheetXML string) []byte {
	return zipped(t, "_rels/.rels", rootRels, "xl/workbook.xml", bookPart, "xl/_rels/workbook.xml.rels", bookRels,
		"xl/worksheets/sheet1.xml", sheetXML)
}

func TestRefusals(t *testing.T) {
	good := build(t, func(f *excelize.File) { set(t, f, "A1", strings.Repeat("chữ ", 50)) })
	var locked bytes.Buffer
	f := excelize.NewFile()
	set(t, f, "A1", "kín")
	if err := f.Write(&locked, excelize.Options{Password: "mat khau"}); err != nil {
		t.Fatal(err)
	}
	ole := func(stream string) []byte {
		return append(append(append([]byte{}, oleMagic...), make([]byte, 600)...), wide(stream)...)
	}
	flipped := bytes.Clone(good)
	for i := len(flipped) / 4; i < len(flipped)/2; i++ {
		flipped[i] ^= 0x55
	}
	for _, c := range []struct {
		name string
		data []byte
		want string
	}{
		{"NoBytes", nil, sayEmptyFile},
		{"OldExcel", ole("Workbook"), sayOldExcel},
		{"VeryOldExcel", append([]byte{0x09, 0x08, 0x10, 0}, make([]byte, 100)...), sayOldExcel},
		{"OldWord", ole("WordDocument"), sayWord},
		{"OtherOLE", ole("Hình"), sayNotExcel},
		{"Password", locked.Bytes(), sayPassword},
		{"CSV", []byte("STT,Họ và tên\n1,Nguyễn Văn An\n"), sayCSV},
		{"HTML", []byte("\n<HTML><table><tr><td>1</td></tr></table></HTML>"), sayHTML},
		{"PDF", []byte("%PDF-1.7\n"), sayPDF},
		{"RTF", []byte("{\\rtf1 x}"), sayWord},
		{"Binary", []byte{1, 2, 3, 4, 5, 6, 7, 8, 9}, sayNotExcel},
		{"ODS", zipped(t, "mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<x/>"), sayODS},
		{"XLSB", zipped(t, "_rels/.rels", rootRels, "xl/workbook.bin", "x"), sayXLSB},
		{"Word", zipped(t, "_rels/.rels", rootRels, "word/document.xml", "<x/>"), sayWord},
		{"AnyZip", zipped(t, "anh.jpg", "x"), sayNotExcel},
		{"CutOff", good[:len(good)*2/3], sayDamaged},
		{"Flipped", flipped, sayDamaged},
		{"NoSheetPart", zipped(t, "_rels/.rels", rootRels, "xl/workbook.xml", bookPart, "xl/_rels/workbook.xml.rels", bookRels), sayDamaged},
		{"SheetCutOff", minimal(t, `<worksheet><sheetData><row r="1"><c r="A1"><v>1</v>`), sayDamaged},
		{"RowOutOfRange", minimal(t, `<worksheet><sheetData><row r="99999999"><c><v>1</v></c></row></sheetData></worksheet>`), sayDamaged},
		{"CellOutOfRange", minimal(t, `<worksheet><sheetData><row r="1"><c r="ZZZZ1"><v>1</v></c></row></sheetData></worksheet>`), sayDamaged},
		{"SharedTextMissing", minimal(t, `<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData></worksheet>`), sayDamaged},
		{"NothingFilled", build(t, func(*excelize.File) {}), sayNoCells},
	} {
		t.Run(c.name, func(t *testing.T) { refusedWith(t, c.data, c.want) })
	}
}

// hollow stands for a file of any size without taking memory; reading it would be a mistake.
type hollow struct{}

func (hollow) ReadAt([]byte, int64) (int, error) { return 0, errors.New("must not be read") }

func TestRefusesHugeFileUnread(t *testing.T) {
	_, err := ReadFrom("to.xlsx", hollow{}, 100<<20)
	var e *award.Error
	if !errors.As(err, &e) || e.Message != sayTooBig {
		t.Errorf("got %v", err)
	}
	if _, err = ReadFrom("mat.xlsx", hollow{}, 10); award.KindOf(err) != award.KindStorage {
		t.Errorf("a disk that fails: %v", err)
	}
}

func TestRefusesBomb(t *testing.T) {
	if testing.Short() {
		t.Skip("unpacks 160 MB")
	}
	refusedWith(t, minimal(t, `<worksheet><sheetData>`+strings.Repeat(" ", maxPartSize)), sayTooBig)
}

func TestReadTolerates(t *testing.T) {
	for _, c := range []struct {
		name, xml, want string
		row, col        int
	}{
		{"NoPlaces", `<worksheet><sheetData><row><c><v>1</v></c><c t="inlineStr"><is><t>hai</t></is></c></row></sheetData></worksheet>`, "hai", 1, 2},
		{"Prefixes", `<x:worksheet xmlns:x="u"><x:sheetData><x:row r="2"><x:c r="B2" t="str"><x:f>A1</x:f><x:v>kết quả</x:v></x:c></x:row></x:sheetData></x:worksheet>`, "kết quả", 2, 2},
		{"Disorder", `<worksheet><sheetData><row r="5"><c r="C5"><v>3</v></c><c r="A5"><v>1</v></c></row><row r="2"><c r="A2"><v>9</v></c></row></sheetData></worksheet>`, "1", 5, 1},
		{"CDATA", `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c></row></sheetData></worksheet>`, "a<b", 1, 1},
		{"Comment", `<?xml version="1.0"?><!-- x --><worksheet><sheetData><row r="1"><!-- > --><c r="A1"><v>4</v></c></row></sheetData></worksheet>`, "4", 1, 1},
		{"Error", `<worksheet><sheetData><row r="1"><c r="A1"><v>4</v></c><c r="B1" t="e"><v>#N/A</v></c></row></sheetData></worksheet>`, "", 1, 2},
		{"Escape", `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>a_x000D_b_x</t></is></c></row></sheetData></worksheet>`, "a\rb_x", 1, 1},
		{"ISODate", `<worksheet><sheetData><row r="1"><c r="A1" t="d"><v>1956-03-02T00:00:00</v></c></row></sheetData></worksheet>`, "1956", 1, 1},
		{"TextAsNumber", `<worksheet><sheetData><row r="1"><c r="A1"><v>abc</v></c></row></sheetData></worksheet>`, "abc", 1, 1},
		{"CharacterNumbers", `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&#272;&#x1ed7; &amp;amp; &unknown; &</t></is></c></row></sheetData></worksheet>`, "Đỗ &amp; &unknown; &", 1, 1},
		{"FormulaWithoutValue", `<worksheet><sheetData><row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><v>2</v></c></row></sheetData></worksheet>`, "", 1, 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			sh := mustRead(t, minimal(t, c.xml)).Sheets[0]
			if got := sh.At(c.row, c.col).Text(); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestReadUTF16(t *testing.T) {
	xml := `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>An</t></is></c></row></sheetData></worksheet>`
	if got := mustRead(t, minimal(t, "\xff\xfe"+string(wide(xml)))).Sheets[0].At(1, 1).Text(); got != "An" {
		t.Errorf("got %q", got)
	}
}

func TestReadProvincialForms(t *testing.T) {
	files, _ := filepath.Glob("../../../shared/lists/*.xlsx")
	if len(files) == 0 {
		t.Skip("the shared lists are not here")
	}
	for _, name := range files {
		t.Run(filepath.Base(name), func(t *testing.T) {
			data, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			wb := mustRead(t, data)
			if len(wb.Sheets) != 2 || wb.Sheets[0].At(3, 1).Text() != "STT" {
				t.Errorf("sheets %d, A3 %q", len(wb.Sheets), wb.Sheets[0].At(3, 1).Text())
			}
		})
	}
}

func FuzzRead(f *testing.F) {
	f.Add(build(f, func(x *excelize.File) { set(f, x, "A1", "Họ và tên"); set(f, x, "B2", 1956) }))
	f.Add(minimal(f, `<worksheet><sheetData><row><c><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>`))
	f.Add([]byte("PK\x03\x04"))
	f.Fuzz(func(t *testing.T, data []byte) { readAnything(t, data) })
}

func FuzzReadSheetXML(f *testing.F) {
	f.Add(`<worksheet><cols><col min="1" max="2" hidden="1"/></cols><sheetData><row r="1" hidden="1"><c r="A1" t="inlineStr"><is><r><rPr><rFont val="VNI-Times"/></rPr><t>a&amp;b</t></r></is></c></row></sheetData></worksheet>`)
	f.Add(`<worksheet><sheetData><row r="3"><c r="B3" t="e"><v>#N/A</v></c></row><row r="2"><c r="$A$2"><v>1E+10</v></c></row></sheetData></worksheet>`)
	f.Fuzz(func(t *testing.T, xml string) { readAnything(t, minimal(t, xml)) })
}

func readAnything(t *testing.T, data []byte) {
	wb, err := Read("x", data)
	var e *award.Error
	if err != nil {
		if !errors.As(err, &e) {
			t.Fatalf("not an error for a person: %v", err)
		}
		return
	}
	for i := range wb.Sheets {
		sh := &wb.Sheets[i]
		last := 0
		for _, row := range sh.Rows {
			if row.Number <= last || row.Number > sh.LastRow || len(row.Cells) == 0 {
				t.Fatalf("row %d after %d, last %d", row.Number, last, sh.LastRow)
			}
			last = row.Number
			col := int32(0)
			for _, c := range row.Cells {
				if c.Col <= col || int(c.Col) > sh.LastCol || c.Style == nil {
					t.Fatalf("column %d after %d", c.Col, col)
				}
				col = c.Col
				_ = c.Text()
			}
		}
	}
}
