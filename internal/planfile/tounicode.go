package planfile

import (
	"encoding/hex"
	"io"
	"regexp"
	"strings"
	"unicode/utf16"

	"github.com/ledongthuc/pdf"
)

// maxRange bounds a range of codes; two-byte codes have no more.
const maxRange = 1 << 16

// toUnicode is the table with which a font says what its codes mean. The library has one too, but it counts only in
// the last byte of a range and passes the table over where a font also names an encoding.
type toUnicode struct {
	chars  map[string]string
	ranges []codeRange
}

// codeRange maps consecutive codes to consecutive characters, or to the members of a list.
type codeRange struct {
	low, high int
	size      int // bytes of a code
	first     []uint16
	list      []string
}

// maxTableBytes bounds the text of a table; full ones have some 200 KB.
const maxTableBytes = 4 << 20

// tableTokens are the parts of a table that matter: strings in hexadecimal, brackets and operators.
var tableTokens = regexp.MustCompile(`<([0-9A-Fa-f\s]*)>|\[|\]|[A-Za-z]+`)

// readToUnicode reads the table of a font; nil where the font has none.
func readToUnicode(stream pdf.Value) *toUnicode {
	if stream.Kind() != pdf.Stream {
		return nil
	}
	r := stream.Reader()
	defer r.Close()
	data, err := io.ReadAll(io.LimitReader(r, maxTableBytes))
	if err != nil && len(data) == 0 {
		return nil
	}
	return parseToUnicode(string(data))
}

func parseToUnicode(s string) *toUnicode {
	table := &toUnicode{chars: map[string]string{}}
	var codes []string // operands since the last operator
	var lists [][]string
	inList := false
	for _, m := range tableTokens.FindAllStringSubmatch(s, -1) {
		switch token := m[0]; {
		case token[0] == '<' && inList:
			lists[len(lists)-1] = append(lists[len(lists)-1], bytesOf(m[1]))
		case token[0] == '<':
			codes, lists = append(codes, bytesOf(m[1])), append(lists, nil)
		case token == "[":
			codes, lists, inList = append(codes, ""), append(lists, nil), true
		case token == "]":
			inList = false
		case token == "endbfchar":
			for i := 0; i+1 < len(codes); i += 2 {
				table.chars[codes[i]] = fromUTF16Codes(units(codes[i+1]))
			}
			codes, lists, inList = nil, nil, false
		case token == "endbfrange":
			for i := 0; i+2 < len(codes); i += 3 {
				table.addRange(codes[i], codes[i+1], codes[i+2], lists[i+2])
			}
			codes, lists = nil, nil
		default:
			codes, lists, inList = nil, nil, false
		}
	}
	return table
}

func bytesOf(hexadecimal string) string {
	hexadecimal = strings.Join(strings.Fields(hexadecimal), "")
	if len(hexadecimal)%2 == 1 {
		hexadecimal += "0" // as the format says of an odd figure
	}
	b, _ := hex.DecodeString(hexadecimal)
	return string(b)
}

func (t *toUnicode) addRange(low, high, to string, list []string) {
	r := codeRange{low: codeValue(low), high: codeValue(high), size: len(low)}
	if r.high < r.low || r.high-r.low >= maxRange {
		return
	}
	for _, s := range list {
		r.list = append(r.list, fromUTF16Codes(units(s)))
	}
	if list == nil {
		r.first = units(to)
	}
	t.ranges = append(t.ranges, r)
}

// text returns what a code means; ok is false where the table does not say.
func (t *toUnicode) text(code string) (string, bool) {
	if s, ok := t.chars[code]; ok {
		return s, true
	}
	n := codeValue(code)
	for _, r := range t.ranges {
		if r.size != len(code) || n < r.low || n > r.high {
			continue
		}
		if r.list != nil {
			if n-r.low < len(r.list) {
				return r.list[n-r.low], true
			}
			continue
		}
		if len(r.first) == 0 {
			continue
		}
		shown := append([]uint16(nil), r.first...)
		shown[len(shown)-1] += uint16(n - r.low)
		return fromUTF16Codes(shown), true
	}
	return "", false
}

func codeValue(code string) int {
	n := 0
	for i := range min(len(code), 4) {
		n = n<<8 | int(code[i])
	}
	return n
}

// units parts big-endian UTF-16 text; a single byte is a character of its own.
func units(s string) []uint16 {
	if len(s) == 1 {
		return []uint16{uint16(s[0])}
	}
	out := make([]uint16, len(s)/2)
	for i := range out {
		out[i] = uint16(s[2*i])<<8 | uint16(s[2*i+1])
	}
	return out
}

func fromUTF16Codes(u []uint16) string { return string(utf16.Decode(u)) }
