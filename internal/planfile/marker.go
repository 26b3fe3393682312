package planfile

import (
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"guongsang/internal/viet"
)

// markerKind is a way to number or mark a paragraph.
type markerKind int

const (
	noMarker    markerKind = iota
	partMark               // Phần I, Chương I, Mục 1
	articleMark            // Điều 1
	romanMark              // I.
	capsMark               // a heading in capitals, or of well-known words, without a number
	upperMark              // A.
	namedMark              // Phong trào 1:
	figureMark             // 1. and 3.1.
	closedMark             // 1)
	roundMark              // (1)
	letterMark             // a) or a.
	dashMark               // - and its like
	plusMark               // +
	starMark               // *
)

// marker is the number or sign in front of a paragraph.
type marker struct {
	kind   markerKind
	label  string // as the paragraph shows it, without the delimiter: 3.5, a, I
	prefix string // of a number of several levels: 3 of 3.5
	n      int    // its last figure
	depth  int    // how many figures: 2 for 3.5
}

func (m marker) isBullet() bool     { return m.kind >= dashMark }
func (m marker) isStructural() bool { return m.kind != noMarker && m.kind < dashMark }

var (
	partPattern    = regexp.MustCompile(`^(?i:phần|chương|mục|tiểu mục)\s+(?i:thứ\s+)?([IVX]+|\d{1,2}|nhất|hai|ba|tư|năm)(?:\s*[.:)\-–]\s*|\s+|$)`)
	articlePattern = regexp.MustCompile(`^(?i:điều)\s+(\d{1,3})(?:\s*[.:]\s*|\s+|$)`)
	namedPattern   = regexp.MustCompile(`^(?i:phong trào|nội dung|cuộc vận động|chuyên đề)(?:\s+(?i:thi đua))?\s+(?i:thứ\s+|số\s+)?(\d{1,2}|[IVX]+|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)\s*[.:)\-–]\s*`)
	romanPattern   = regexp.MustCompile(`^([IVX]{1,5})(?:\s*[.)/:\-–]\s*|\s+[-–]\s+)`)
	upperPattern   = regexp.MustCompile(`^([A-HĐ])\s*[.)/]\s+`)
	figurePattern  = regexp.MustCompile(`^(\d{1,2}(?:\.\d{1,2}){0,3})\s*(\.|/|:|-|–|)\s*`)
	closedPattern  = regexp.MustCompile(`^(\d{1,2})\s*\)\s*`)
	roundPattern   = regexp.MustCompile(`^\((\d{1,2}|[a-zđ]|[ivx]{1,4})\)\s*`)
	letterPattern  = regexp.MustCompile(`^([a-zđ]\d?)\s*[.)/]\s*`)
	dashPattern    = regexp.MustCompile(`^[-–—−•●○▪■◦➢➤✓✔·\x{F0B7}\x{F02D}\x{F0D8}\x{F0FC}]+\s*`)
)

// enumeration is the order of letters in Vietnamese lists.
const enumeration = "abcdđeghiklmnopqrstuvxy"

var ordinalWords = map[string]int{
	"nhất": 1, "hai": 2, "ba": 3, "tư": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10,
}

// parseMarker parts a cleaned line into its marker and the text behind it.
func parseMarker(s string) (marker, string) {
	if m, rest, ok := parseSign(s); ok {
		return m, rest
	}
	for _, p := range []struct {
		pattern *regexp.Regexp
		kind    markerKind
	}{
		{partPattern, partMark}, {articlePattern, articleMark}, {namedPattern, namedMark}, {romanPattern, romanMark},
		{upperPattern, upperMark}, {closedPattern, closedMark}, {roundPattern, roundMark}, {letterPattern, letterMark},
	} {
		if at := p.pattern.FindStringSubmatchIndex(s); at != nil {
			label := s[at[2]:at[3]]
			return marker{kind: p.kind, label: label, n: markerFigure(p.kind, label), depth: 1}, s[at[1]:]
		}
	}
	return parseFigures(s)
}

// parseSign reads a bullet. A sign is none where a figure follows it at once ("-5 độ").
func parseSign(s string) (marker, string, bool) {
	switch {
	case strings.HasPrefix(s, "+"):
		return marker{kind: plusMark, label: "+"}, strings.TrimSpace(s[1:]), len(s) > 1
	case strings.HasPrefix(s, "*"):
		return marker{kind: starMark, label: "*"}, strings.TrimLeft(s, "* "), strings.Trim(s, "* ") != ""
	}
	sign := dashPattern.FindString(s)
	rest := s[len(sign):]
	if sign == "" || rest == "" || strings.Trim(rest, "-–—_ ") == "" {
		return marker{}, s, false
	}
	if !strings.HasSuffix(sign, " ") && rest[0] >= '0' && rest[0] <= '9' {
		return marker{}, s, false
	}
	// "- 3.1. …" is a number with a needless dash.
	if m, inner := parseFigures(rest); m.depth > 1 {
		return m, inner, true
	}
	return marker{kind: dashMark, label: "-"}, rest, true
}

// parseFigures reads 1. and 3.1.; a bare "3.1" needs a capital or a quotation mark behind it, and a single figure
// needs its delimiter, so that dates and amounts at the start of a line are no markers.
func parseFigures(s string) (marker, string) {
	at := figurePattern.FindStringSubmatchIndex(s)
	if at == nil {
		return marker{}, s
	}
	label, delimiter, rest := s[at[2]:at[3]], s[at[4]:at[5]], s[at[1]:]
	spaced := strings.Contains(s[at[3]:at[1]], " ")
	parts := strings.Split(label, ".")
	next, _ := utf8.DecodeRuneInString(rest)
	switch {
	case delimiter == "" && (len(parts) == 1 || !spaced || unicode.IsLower(next)):
		return marker{}, s
	case delimiter != "." && len(parts) == 1 && (unicode.IsDigit(next) || unicode.IsLower(next)):
		return marker{}, s
	case unicode.IsDigit(next) && !spaced:
		return marker{}, s
	case rest == "" && delimiter != ".":
		return marker{}, s
	}
	m := marker{kind: figureMark, label: label, depth: len(parts)}
	m.n, _ = strconv.Atoi(parts[len(parts)-1])
	m.prefix = strings.Join(parts[:len(parts)-1], ".")
	return m, rest
}

// markerFigure returns the place of a label in its list.
func markerFigure(kind markerKind, label string) int {
	if n, err := strconv.Atoi(label); err == nil {
		return n
	}
	if n := ordinalWords[strings.ToLower(label)]; n > 0 {
		return n
	}
	if kind == letterMark || kind == upperMark || kind == roundMark && len([]rune(label)) == 1 {
		first, _ := utf8.DecodeRuneInString(strings.ToLower(label))
		if i := strings.IndexRune(enumeration, first); i >= 0 {
			return utf8.RuneCountInString(enumeration[:i]) + 1
		}
	}
	return romanFigure(strings.ToUpper(label))
}

func romanFigure(s string) int {
	values, total := map[byte]int{'I': 1, 'V': 5, 'X': 10}, 0
	for i := range len(s) {
		v := values[s[i]]
		if i+1 < len(s) && values[s[i+1]] > v {
			v = -v
		}
		total += v
	}
	return total
}

// isCaps reports whether s is written in capitals: it has letters and nearly no small ones.
func isCaps(s string) bool {
	upper, lower := 0, 0
	for _, r := range s {
		switch {
		case unicode.IsUpper(r):
			upper++
		case unicode.IsLower(r):
			lower++
		}
	}
	return upper >= 3 && lower*10 <= upper
}

func wordCount(s string) int { return len(strings.Fields(s)) }

// fold is viet.Fold, named short because every rule of this package uses it.
func fold(s string) string { return viet.Fold(s) }
