package planfile

import (
	"regexp"
	"strings"

	"guongsang/internal/award"
)

// readDuties reads who has to do what: one party per heading below the section, or one per point where the points
// begin with a party ("- Giao X …", "- X: …").
func (r *reader) readDuties(head, to int) {
	children := r.childHeadings(head, to)
	if len(children) == 0 {
		for _, item := range r.passages(head, to) {
			r.addDutyPoint(item)
		}
		return
	}
	for _, item := range r.passages(head, children[0]) {
		if !closing.MatchString(fold(item.text)) {
			r.addDutyPoint(item)
		}
	}
	for k, i := range children {
		stop := to
		if k+1 < len(children) {
			stop = children[k+1]
		}
		r.addDuty(i, stop)
	}
}

// childHeadings lists the headings one level below head.
func (r *reader) childHeadings(head, to int) []int {
	level := -1
	var out []int
	for i := head + 1; i < to; i++ {
		p := r.paras[i]
		if !p.mark.isStructural() || p.cells != nil || closing.MatchString(p.folded) {
			continue
		}
		if level < 0 {
			level = p.level
		}
		if p.level <= level {
			out = append(out, i)
		}
	}
	return out
}

// addDuty adds the duty whose party is named by the heading at i.
func (r *reader) addDuty(i, to int) {
	p := r.paras[i]
	for j := i + 1; j < to; j++ {
		if closing.MatchString(r.paras[j].folded) {
			to = j
		}
	}
	name, rest, colon := strings.Cut(p.body, ":")
	party, _ := stripOrder(name)
	var first []passage
	whole := to > i+1 && (wordCount(name) <= headingWords+5 || !endsSentence(p.body)) ||
		to == i+1 && wordCount(cutParty(party)) == wordCount(party)
	if heads := colon && strings.TrimSpace(rest) == "" && to > i+1; !whole && !heads {
		// The heading is the whole sentence: the party is its front, the sentence is the task.
		party, rest = cutParty(party), ""
		first = []passage{{p.body, p.span()}}
	}
	if rest = strings.TrimSpace(rest); rest != "" {
		first = append(first, passage{rest, p.span()})
	}
	r.appendDuty(trimParty(party), p.span(), first, r.below(i, to))
}

// below returns the items under the heading at i, without what stands on the heading itself.
func (r *reader) below(i, to int) []passage {
	items := r.passages(i, to)
	if len(items) > 0 && items[0].span == r.paras[i].span() {
		items = items[1:]
	}
	return items
}

// addDutyPoint adds a duty that is one point naming its party itself.
func (r *reader) addDutyPoint(item passage) {
	name, rest, colon := strings.Cut(item.text, ":")
	if colon && wordCount(name) <= headingWords && strings.TrimSpace(rest) != "" {
		party, _ := stripOrder(name)
		r.appendDuty(trimParty(party), item.span, []passage{{strings.TrimSpace(rest), item.span}}, nil)
		return
	}
	text, _ := stripOrder(item.text)
	party := cutParty(text)
	if text == item.text && (!startsParty(text) || wordCount(party) > headingWords || party == trimParty(text)) {
		r.doubt(item.span[0], "Có nhiệm vụ không rõ giao cho ai.")
		return
	}
	r.appendDuty(party, item.span, []passage{item}, nil)
}

func (r *reader) appendDuty(party string, span award.LineSpan, first, rest []passage) {
	duty := award.DraftDuty{Party: party, Items: []string{}}
	n := len(r.draft.Duties)
	for _, item := range append(first, rest...) {
		r.found(item.span, "duties.%d.items.%d", n, len(duty.Items))
		duty.Items = append(duty.Items, item.text)
		r.readDue(&duty, item)
	}
	if party == "" {
		r.doubt(span[0], "Có nhiệm vụ không rõ giao cho ai.")
	}
	r.found(span, "duties.%d.party", n)
	r.draft.Duties = append(r.draft.Duties, duty)
}

var (
	dueBy     = regexp.MustCompile(`\b(?:truoc|cham nhat(?: la)?|cham nhat vao|den het|hoan thanh trong|xong truoc|trong) ((?:ngay|thang|quy|\d{1,2}/\d)[^;.]{0,40})`)
	recurring = regexp.MustCompile(`\b(?:dinh ky|bao cao|tong hop|so ket|tong ket|sinh hoat|hop)\b[^.;]{0,60}?\b((?:hang|hang) (?:thang|quy|nam)|moi (?:thang|quy|nam)|0?6 thang|sau thang|01 nam|quy|nam mot lan)\b`)
)

// readDue reads a deadline and a recurrence from the text of a task; the first of each counts.
func (r *reader) readDue(duty *award.DraftDuty, item passage) {
	text := fold(item.text)
	if duty.Due == nil {
		if m := dueBy.FindStringSubmatch(text); m != nil {
			if p, ok := parsePeriod(m[1], r.draft.Year, ""); ok && p.end != "" && !p.implied {
				duty.Due = &p.end
			}
		}
	}
	if duty.Recurs != nil {
		return
	}
	if m := recurring.FindStringSubmatch(text); m != nil {
		if kind := recurrence(m[1]); kind != "" {
			duty.Recurs = &kind
		}
	}
}

func recurrence(words string) string {
	switch {
	case strings.HasSuffix(words, "6 thang"), words == "sau thang":
		return "half_year"
	case strings.HasSuffix(words, "thang"):
		return "month"
	case words == "hang quy", words == "moi quy":
		return "quarter"
	case strings.HasSuffix(words, "nam"), words == "nam mot lan":
		return "year"
	}
	return ""
}
