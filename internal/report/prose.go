package report

import (
	"fmt"
	"strings"

	"guongsang/internal/award"
)

// Span is a piece of a paragraph: words, or a figure with the filter that opens the records behind it.
type Span struct {
	Text   string `json:"text"`
	Figure bool   `json:"figure"`
	Value  int64  `json:"value"`  // of a figure; percent figures hold 0
	Filter string `json:"filter"` // empty where several filters make up the figure
}

// Paragraph is one paragraph of a report. Own paragraphs were written by a person and are never touched.
type Paragraph struct {
	Spans []Span `json:"spans"`
	Own   bool   `json:"own"`
}

// Text returns the paragraph as it is printed.
func (p Paragraph) Text() string {
	var b strings.Builder
	for _, s := range p.Spans {
		b.WriteString(s.Text)
	}
	return b.String()
}

// sentence builds a paragraph from words and figures: strings are words, Spans are figures.
func sentence(pieces ...any) Paragraph {
	p := Paragraph{}
	for _, piece := range pieces {
		switch piece := piece.(type) {
		case string:
			p.Spans = append(p.Spans, Span{Text: piece})
		case Span:
			p.Spans = append(p.Spans, piece)
		case []Span:
			p.Spans = append(p.Spans, piece...)
		}
	}
	return p
}

// number writes a count in two figures at least, as reports do: 05; nothing stays 0.
func number(n int, filter string) Span {
	text := fmt.Sprintf("%02d", n)
	if n == 0 {
		text = "0"
	}
	return Span{Text: text, Figure: true, Value: int64(n), Filter: filter}
}

func amount(n int64, filter string) Span {
	text := fmt.Sprintf("%d", n)
	for i := len(text) - 3; i > 0; i -= 3 {
		text = text[:i] + "." + text[i:]
	}
	return Span{Text: text, Figure: true, Value: n, Filter: filter}
}

func percent(part, whole int) Span {
	return Span{Text: award.PercentText(int64(part), int64(whole)) + "%", Figure: true}
}

var kindColumns = []struct {
	kind award.SubjectKind
	word string
}{{award.Collective, "tập thể"}, {award.Household, "hộ gia đình"}, {award.Individual, "cá nhân"}}

// byKinds words a row of figures: "02 tập thể, 01 hộ gia đình, 05 cá nhân", leaving out what is not there.
func byKinds(tallies []Tally, keep func(Tally) bool) []Span {
	c := count(tallies, keep)
	spans := []Span{}
	add := func(n int, word string, match func(Tally) bool) {
		if n == 0 {
			return
		}
		if len(spans) > 0 {
			spans = append(spans, Span{Text: ", "})
		}
		filter := filterOf(tallies, func(t Tally) bool { return (keep == nil || keep(t)) && match(t) })
		spans = append(spans, number(n, filter), Span{Text: " " + word})
	}
	for _, column := range kindColumns {
		add(c.byKind[column.kind], column.word, func(t Tally) bool { return t.Kind == column.kind })
	}
	add(c.other(), "đối tượng khác", func(t Tally) bool { return isOther(t.Kind) })
	return spans
}

func isOther(kind award.SubjectKind) bool {
	return kind != award.Collective && kind != award.Household && kind != award.Individual
}
