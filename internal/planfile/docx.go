package planfile

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"

	"guongsang/internal/viet"
)

// Limits against archives that unpack into more than memory. The text of the longest plans is under 1 MB of XML; the
// limits leave room for documents that carry forty years of formatting.
const (
	maxPartBytes  = 64 << 20
	maxZipEntries = 5000
	maxDocxLines  = 200_000
)

const damagedDocx = "Tệp Word này bị hỏng nên không mở được. Hãy mở bằng Word rồi lưu lại, hoặc xin lại tệp gốc."

var errPartTooLarge = errors.New("part of the archive is too large")

// readDocx reads the paragraphs and table rows of a Word document.
func readDocx(data []byte) ([]line, error) {
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, refuse(damagedDocx, err)
	}
	if len(archive.File) > maxZipEntries {
		return nil, refuse(damagedDocx, errPartTooLarge)
	}
	document, err := zipPart(archive, "word/document.xml")
	if err != nil {
		return nil, refuse(damagedDocx, err)
	}
	if document == nil {
		return nil, refuseZip(archive)
	}
	numbering, err := zipPart(archive, "word/numbering.xml")
	if err != nil {
		return nil, refuse(damagedDocx, err)
	}
	styles, err := zipPart(archive, "word/styles.xml")
	if err != nil {
		return nil, refuse(damagedDocx, err)
	}
	w := &wordReader{lists: readNumbering(numbering, styles), decoder: xml.NewDecoder(bytes.NewReader(document))}
	if err := w.run(); err != nil {
		return nil, refuse(damagedDocx, err)
	}
	if !hasText(w.lines) {
		return nil, refuse("Tệp Word này không có chữ, chỉ có ảnh hoặc để trống. Hãy dùng tệp có chữ.", nil)
	}
	return legacyLines(w.lines), nil
}

// refuseZip words the refusal of an archive that is no Word document.
func refuseZip(archive *zip.Reader) error {
	for _, f := range archive.File {
		switch {
		case strings.HasPrefix(f.Name, "xl/"):
			return refuse("Tệp này là bảng tính Excel, không phải kế hoạch. Hãy chọn tệp .docx, .pdf hoặc .txt.", nil)
		case f.Name == "content.xml":
			return refuse("Tệp ở dạng OpenDocument nên chưa đọc được. Hãy lưu lại thành tệp .docx.", nil)
		case strings.HasPrefix(f.Name, "word/"):
			return refuse(damagedDocx, nil)
		}
	}
	return refuse("Tệp này không phải văn bản Word. Hãy chọn tệp kế hoạch dạng .docx, .pdf hoặc .txt.", nil)
}

// zipPart returns the bytes of a part of the archive, nil where it has none.
func zipPart(archive *zip.Reader, name string) ([]byte, error) {
	for _, f := range archive.File {
		if !strings.EqualFold(strings.TrimPrefix(f.Name, "/"), name) {
			continue
		}
		r, err := f.Open()
		if err != nil {
			return nil, err
		}
		defer r.Close()
		data, err := io.ReadAll(io.LimitReader(r, maxPartBytes+1))
		if err == nil && len(data) > maxPartBytes {
			err = errPartTooLarge
		}
		return data, err
	}
	return nil, nil
}

// legacyLines decodes documents typed in an old font whose name the runs do not carry.
func legacyLines(lines []line) []line {
	sample := make([]string, 0, len(lines))
	for _, l := range lines {
		sample = append(sample, l.text)
	}
	enc := viet.DetectLegacy(sample, "")
	if enc == viet.Unicode {
		return lines
	}
	for i, l := range lines {
		if l.cells == nil {
			lines[i] = newLine(viet.Decode(enc, l.raw))
			continue
		}
		for j := range l.cells {
			l.cells[j] = viet.Decode(enc, l.cells[j])
		}
		lines[i] = newRow(l.cells, l.merge)
	}
	return lines
}

// wordReader walks over the elements of a Word document and gathers lines.
type wordReader struct {
	decoder *xml.Decoder
	lists   *listNumbers
	lines   []line

	paragraph strings.Builder
	font      string
	ref       listRef
	skip      int // depth inside an element whose text does not count
	inText    bool
	inTabs    bool // inside the tab stops of paragraph properties, which are no text

	tables []*wordTable
}

// wordTable is a table being read; tables nest.
type wordTable struct {
	rows  [][]string
	merge [][]bool
	cell  []string // paragraphs of the open cell
}

// skipped are elements whose text is not part of the document: deleted text, second copies of drawings, notes.
var skipped = map[string]bool{"del": true, "moveFrom": true, "Fallback": true, "instrText": true, "delText": true, "sectPr": true, "pPrChange": true,
	"rPrChange": true}

func (w *wordReader) run() error {
	for {
		token, err := w.decoder.Token()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		if len(w.lines) > maxDocxLines {
			return errPartTooLarge
		}
		switch t := token.(type) {
		case xml.StartElement:
			w.start(t)
		case xml.EndElement:
			w.end(t.Name.Local)
		case xml.CharData:
			if w.inText && w.skip == 0 {
				w.write(string(t))
			}
		}
	}
}

func (w *wordReader) write(s string) {
	if w.font != "" {
		s = viet.Decode(viet.DetectLegacy([]string{s}, w.font), s)
	}
	w.paragraph.WriteString(s)
}

func (w *wordReader) start(t xml.StartElement) {
	name := t.Name.Local
	if skipped[name] || w.skip > 0 {
		w.skip++
		return
	}
	switch name {
	case "p":
		if w.paragraph.Len() > 0 {
			w.flush() // a text box inside a paragraph holds paragraphs of its own
		}
		w.ref = listRef{}
	case "pStyle":
		w.ref.style = attribute(t, "val")
	case "numId":
		w.ref.id = attribute(t, "val")
	case "ilvl":
		w.ref.level = attribute(t, "val")
	case "r":
		w.font = ""
	case "rFonts":
		if font := attribute(t, "ascii"); strings.HasPrefix(font, ".Vn") || strings.HasPrefix(strings.ToUpper(font), "VNI") {
			w.font = font
		}
	case "t":
		w.inText = true
	case "tabs":
		w.inTabs = true
	case "tab", "ptab":
		if !w.inTabs {
			w.paragraph.WriteByte('\t')
		}
	case "br", "cr":
		w.paragraph.WriteByte('\n')
	case "noBreakHyphen":
		w.paragraph.WriteByte('-')
	case "tbl":
		w.tables = append(w.tables, &wordTable{})
	case "tr":
		if tbl := w.table(); tbl != nil {
			tbl.rows, tbl.merge = append(tbl.rows, nil), append(tbl.merge, nil)
		}
	case "vMerge":
		w.continueCell(attribute(t, "val") != "restart")
	case "tc":
		w.openCell()
	}
}

func (w *wordReader) end(name string) {
	if w.skip > 0 {
		w.skip--
		return
	}
	switch name {
	case "t":
		w.inText = false
	case "tabs":
		w.inTabs = false
	case "p":
		w.flush()
	case "tc":
		w.closeCell()
	case "tbl":
		w.closeTable()
	}
}

func attribute(t xml.StartElement, name string) string {
	for _, a := range t.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

func (w *wordReader) table() *wordTable {
	if len(w.tables) == 0 {
		return nil
	}
	return w.tables[len(w.tables)-1]
}

// flush ends the open paragraph: its lines go to the open cell or to the document, with the number of its list.
func (w *wordReader) flush() {
	text := w.paragraph.String()
	w.paragraph.Reset()
	if strings.TrimSpace(text) != "" {
		if label := w.lists.next(w.ref); label != "" {
			text = label + " " + text
		}
		w.ref = listRef{}
	}
	if tbl := w.table(); tbl != nil {
		tbl.cell = append(tbl.cell, text)
		return
	}
	for s := range strings.SplitSeq(text, "\n") {
		w.lines = append(w.lines, newLine(s))
	}
}
