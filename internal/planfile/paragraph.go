package planfile

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"guongsang/internal/award"
)

// paragraph is lines that belong together, with the marker in front.
type paragraph struct {
	text        string // all of it, on one line
	body        string // without the marker
	mark        marker
	cells       []string // of a table row
	merge       []bool
	first, last int // line numbers
	level       int // in the outline; see outline.go
	folded      string
}

func (p paragraph) span() award.LineSpan { return award.LineSpan{p.first, p.last} }

// wrapping is how a document breaks its lines.
type wrapping struct {
	wrapped bool // lines end where the page ended, not where paragraphs end
	width   int  // the length of a full line
	spaced  bool // blank lines stand between paragraphs
}

// Lines longer than this are paragraphs of their own: no page is that wide.
const widestPage = 135

func measureWrapping(lines []line) wrapping {
	var lengths []int
	blanks, marked, markedAfterBlank := 0, 0, 0
	placed := false
	for i, l := range lines {
		if l.text == "" {
			blanks++
			continue
		}
		if l.cells != nil {
			continue
		}
		placed = placed || l.placed
		lengths = append(lengths, utf8.RuneCountInString(l.text))
		if m, _ := parseMarker(l.text); m.kind != noMarker {
			marked++
			if i == 0 || lines[i-1].text == "" {
				markedAfterBlank++
			}
		}
	}
	if len(lengths) == 0 {
		return wrapping{}
	}
	slices.Sort(lengths)
	width := lengths[len(lengths)*95/100]
	full := 0
	for _, n := range lengths {
		if n*100 >= width*72 && n <= width*130/100 {
			full++
		}
	}
	return wrapping{
		wrapped: placed || width <= widestPage && full*100 >= len(lengths)*33 && len(lengths) > 3,
		width:   width,
		spaced:  blanks*7 >= len(lengths) && marked > 0 && markedAfterBlank*10 >= marked*7,
	}
}

// paragraphs joins lines into paragraphs.
func paragraphs(lines []line) []paragraph {
	wrap := measureWrapping(lines)
	var out []paragraph
	previous := -1 // index of the last line with text
	for i, l := range lines {
		if l.text == "" {
			continue
		}
		if previous >= 0 && l.cells == nil && lines[previous].cells == nil {
			p := &out[len(out)-1]
			if wrap.joins(p, lines[previous], l, previous < i-1) {
				p.text += " " + l.text
				p.last = i + 1
				previous = i
				continue
			}
		}
		out = append(out, paragraph{text: l.text, cells: l.cells, merge: l.merge, first: i + 1, last: i + 1})
		previous = i
	}
	for i := range out {
		out[i].finish()
	}
	return out
}

func (p *paragraph) finish() {
	p.body = p.text
	if p.cells == nil {
		p.mark, p.body = parseMarker(p.text)
	}
	p.folded = fold(p.body)
}

// joins reports whether line next continues paragraph p, whose last line is prev.
func (w wrapping) joins(p *paragraph, prev, next line, blank bool) bool {
	if isLoneMark(p.text) || p.text == "Số:" || p.text == "Số" {
		return !blank
	}
	lower := startsLower(next.text)
	mark, rest := parseMarker(next.text)
	if mark.kind != noMarker && !(w.wrapped && !blank && continuesDespiteMark(p.text, prev.text, mark, rest)) {
		return false
	}
	for _, s := range []string{p.text, next.text} {
		if isCaps(s) && documentKind.MatchString(fold(s)) {
			return false // the line between the head and the title
		}
	}
	if blank {
		return lower && !endsSentence(prev.text) && !isCaps(prev.text) && mark.kind == noMarker && !looksLikeField(next.text)
	}
	if capsPrev := isCaps(p.text); capsPrev != isCaps(next.text) && (capsPrev || isCaps(next.text) && wordCount(next.text) > 2) {
		return false
	}
	if looksLikeField(next.text) || isDateLine(next.text) {
		return false
	}
	if opensBracket(p.text) && w.wrapped {
		return true
	}
	if lower {
		return !endsSentence(prev.text) || w.wrapped && w.isFull(prev, next)
	}
	return w.wrapped && w.continues(p, prev, next)
}

// continues decides for a next line that starts like a sentence in a document with hard line ends.
func (w wrapping) continues(p *paragraph, prev, next line) bool {
	if next.placed && next.begins && !prev.full {
		return false
	}
	if w.spaced {
		return true // where paragraphs stand apart, lines that do not belong together
	}
	return w.isFull(prev, next) && !(endsSentence(prev.text) && next.placed && next.begins)
}

// isFull reports whether the first word of next had no room at the end of prev.
func (w wrapping) isFull(prev, next line) bool {
	if prev.placed && !w.spaced {
		return prev.full
	}
	word, _, _ := strings.Cut(next.text, " ")
	need := utf8.RuneCountInString(prev.text) + 1 + utf8.RuneCountInString(word)
	if w.spaced {
		return need*100 > w.width*75
	}
	return need*100 > w.width*92
}

// continuesDespiteMark catches lines that only look marked because the page broke there: "… chính trị" / "- xã hội".
func continuesDespiteMark(text, prev string, mark marker, rest string) bool {
	if endsSentence(prev) || isLoneMark(text) {
		return false
	}
	switch {
	case mark.kind == dashMark:
		return startsLower(rest)
	case mark.kind == figureMark && mark.depth == 1, mark.kind == letterMark:
		return startsLower(rest) && opensBracket(text)
	}
	return false
}

// isLoneMark reports whether a paragraph is so far only a number, whose text follows on the next line.
func isLoneMark(text string) bool {
	if text == "Điều" || text == "Chương" || text == "Phần" || text == "Mục" {
		return true
	}
	m, rest := parseMarker(text)
	return m.isStructural() && rest == ""
}

func startsLower(s string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, "(“\"‘'[ "))
	return unicode.IsLower(r) || unicode.IsDigit(r)
}

func endsSentence(s string) bool {
	s = strings.TrimRight(s, " ”\"’)")
	return s == "" || strings.HasSuffix(s, ".") && !endsAbbreviation(s) || strings.HasSuffix(s, ";") ||
		strings.HasSuffix(s, ":") || strings.HasSuffix(s, "!") || strings.HasSuffix(s, "?") || strings.HasSuffix(s, "…")
}

// endsAbbreviation tells the stop of an abbreviation such as TM. or TP. from the end of a sentence.
func endsAbbreviation(s string) bool {
	word := s[strings.LastIndexAny(s, " ")+1:]
	word = strings.TrimSuffix(word, ".")
	return utf8.RuneCountInString(word) <= 2 && isAllUpper(word)
}

func isAllUpper(s string) bool {
	return s != "" && strings.IndexFunc(s, func(r rune) bool { return !unicode.IsUpper(r) }) < 0
}

// opensBracket reports whether a quotation or a bracket is still open at the end of s.
func opensBracket(s string) bool {
	return strings.Count(s, "“") > strings.Count(s, "”") || strings.LastIndex(s, "(") > strings.LastIndex(s, ")") ||
		strings.Count(s, "\"")%2 == 1
}

// looksLikeField reports whether a line without marker begins a labelled field: "Chủ trì: …".
func looksLikeField(s string) bool {
	label, _, found := strings.Cut(s, ":")
	if !found || wordCount(label) > 8 || startsLower(s) {
		return false
	}
	kind, _ := labelKind(fold(label))
	return kind != noField
}
