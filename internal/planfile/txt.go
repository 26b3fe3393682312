package planfile

import (
	"bytes"
	"encoding/binary"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"guongsang/internal/viet"
)

// readText reads a plain text file in UTF-8 or UTF-16, in TCVN3 or VNI, or in the Vietnamese code page of Windows.
func readText(data []byte) ([]line, error) {
	text, ok := decodeText(data)
	if !ok {
		return nil, refuse("Tệp này không phải văn bản. Hãy chọn tệp kế hoạch dạng .docx, .pdf hoặc .txt.", nil)
	}
	return splitLines(text), nil
}

func splitLines(text string) []line {
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\f", "\n", "\v", "\n", "\u2028", "\n", "\u2029", "\n").Replace(text)
	var lines []line
	for s := range strings.SplitSeq(text, "\n") {
		if cells := textCells(s); len(cells) > 0 {
			lines = append(lines, newRow(cells, make([]bool, len(cells))))
			continue
		}
		lines = append(lines, newLine(s))
	}
	return lines
}

// textCells parts a line that is a table row drawn with bars; tabs alone also stand in two-column heads.
func textCells(s string) []string {
	if strings.Count(s, "|") < 2 {
		return nil
	}
	return strings.Split(strings.Trim(strings.TrimSpace(s), "|"), "|")
}

// decodeText returns the text of the bytes; ok is false where they are no text.
func decodeText(data []byte) (text string, ok bool) {
	switch {
	case bytes.HasPrefix(data, []byte("\xEF\xBB\xBF")):
		data = data[3:]
	case bytes.HasPrefix(data, []byte("\xFF\xFE")):
		return fromUTF16(data[2:], binary.LittleEndian), true
	case bytes.HasPrefix(data, []byte("\xFE\xFF")):
		return fromUTF16(data[2:], binary.BigEndian), true
	case looksUTF16(data, 1):
		return fromUTF16(data, binary.LittleEndian), true
	case looksUTF16(data, 0):
		return fromUTF16(data, binary.BigEndian), true
	}
	if !mostlyPrintable(data) {
		return "", false
	}
	if utf8.Valid(data) {
		return decodeLegacy(string(data)), true
	}
	latin, _ := charmap.Windows1252.NewDecoder().Bytes(data)
	if decoded := decodeLegacy(string(latin)); decoded != string(latin) {
		return decoded, true
	}
	windows, _ := charmap.Windows1258.NewDecoder().Bytes(data)
	return viet.NFC(string(windows)), true
}

// decodeLegacy turns text typed in an old font into Unicode where a sample of it says so.
func decodeLegacy(s string) string {
	sample := s[:min(len(s), 20000)] // enough words to decide, whatever the size of the file
	return viet.Decode(viet.DetectLegacy(strings.Split(strings.ToValidUTF8(sample, ""), "\n"), ""), s)
}

func fromUTF16(data []byte, order binary.ByteOrder) string {
	units := make([]uint16, len(data)/2)
	for i := range units {
		units[i] = order.Uint16(data[2*i:])
	}
	return string(utf16.Decode(units))
}

// looksUTF16 recognises UTF-16 without a mark: in Vietnamese text most high bytes are zero.
func looksUTF16(data []byte, highByte int) bool {
	sample := data[:min(len(data), 4000)]
	zeros, others := 0, 0
	for i := range sample {
		switch {
		case i%2 == highByte && sample[i] == 0:
			zeros++
		case i%2 != highByte && sample[i] == 0:
			others++
		}
	}
	return len(sample) >= 8 && zeros*3 > len(sample) && others == 0
}

// mostlyPrintable tells text from other bytes: text has no NUL and hardly any control codes.
func mostlyPrintable(data []byte) bool {
	sample := data[:min(len(data), 64<<10)]
	controls := 0
	for _, b := range sample {
		switch {
		case b == 0:
			return false
		case b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != '\v':
			controls++
		}
	}
	return controls*100 <= len(sample)
}
