package planfile

import (
	"regexp"
	"strings"

	"guongsang/internal/award"
)

// sectionKind is what a heading outside the movements announces.
type sectionKind int

const (
	noSection sectionKind = iota
	purposeSection
	requirementSection
	aimsSection // purposes and requirements under one heading
	contentSection
	formSection
	publicitySection
	generalSection
	fundSection
	dutySection
)

var (
	fundHead    = regexp.MustCompile(`^(?:ve |nguon )?kinh phi\b`)
	dutyHead    = regexp.MustCompile(`^(?:to chuc thuc hien|phan cong|trach nhiem (?:thuc hien|cua|cac|to chuc)|nhiem vu cua|to chuc trien khai|phan cong trach nhiem|trach nhiem$)`)
	generalHead = regexp.MustCompile(`\b(?:tieu chi|tieu chuan|dieu kien)(?:,? (?:va )?(?:tieu chi|tieu chuan|dieu kien))?(?: \S+){0,3} chung\b|^(?:tieu chi|tieu chuan|dieu kien)(?: \S+){0,4} (?:dien hinh|guong)\b`)
)

// headingWords is how long a heading may be; longer paragraphs with a number are sentences.
const headingWords = 20

// headText returns the words of a heading without what follows its colon.
func (p paragraph) headText() string {
	head, _, found := strings.Cut(p.folded, ":")
	if !found && wordCount(head) > headingWords {
		return ""
	}
	if wordCount(head) > headingWords {
		return ""
	}
	return strings.Trim(head, " .")
}

func sectionOf(head string, parent sectionKind) sectionKind {
	contents, forms := strings.Contains(head, "noi dung"), strings.Contains(head, "hinh thuc")
	publicity := strings.Contains(head, "tuyen truyen") || strings.Contains(head, "truyen thong")
	aims := parent == noSection || parent == aimsSection
	switch {
	case head == "":
		return noSection
	case aims && strings.HasPrefix(head, "muc dich") && strings.Contains(head, "yeu cau"):
		return aimsSection
	case aims && (strings.HasPrefix(head, "muc dich") || strings.HasPrefix(head, "muc tieu")):
		return purposeSection
	case aims && strings.HasPrefix(head, "yeu cau"):
		return requirementSection
	case dutyHead.MatchString(head) && parent != dutySection:
		return dutySection
	case fundHead.MatchString(head) && parent != dutySection:
		return fundSection
	case generalHead.MatchString(head):
		return generalSection
	case parent == dutySection:
		return noSection
	case publicity && contents && forms, publicity && parent == noSection && !contents && !forms && wordCount(head) <= 10:
		return publicitySection
	case contents && !forms && (publicity || parent == publicitySection):
		return contentSection
	case forms && !contents && (publicity || parent == publicitySection):
		return formSection
	}
	return noSection
}

// readSections reads the parts of the plan outside its movements.
func (r *reader) readSections() {
	kinds := r.sectionKinds()
	for i := r.body; i < r.tail; i++ {
		kind := kinds[i]
		if kind == noSection || r.taken[i] {
			continue
		}
		stop := r.sectionEnd(i, kinds)
		switch kind {
		case dutySection:
			r.readDuties(i, end(r.paras, i, r.tail))
		case fundSection:
			r.readFunds(i, stop)
		case aimsSection:
			r.addItems(&r.draft.Purposes, "purposes", i, stop)
		case purposeSection:
			r.addItems(&r.draft.Purposes, "purposes", i, stop)
		case requirementSection:
			r.addItems(&r.draft.Requirements, "requirements", i, stop)
		case contentSection, publicitySection:
			r.addItems(&r.draft.Publicity.Contents, "publicity.contents", i, stop)
		case formSection:
			r.addForms(i, stop)
		case generalSection:
			r.addItems(&r.draft.GeneralCriteria, "general_criteria", i, stop)
		}
	}
}

// sectionKinds classifies every heading, each with the kind of the heading it stands under.
func (r *reader) sectionKinds() []sectionKind {
	kinds := make([]sectionKind, len(r.paras))
	type open struct {
		level int
		kind  sectionKind
	}
	var stack []open
	for i := r.body; i < r.tail; i++ {
		p := r.paras[i]
		if !p.mark.isStructural() || p.cells != nil || r.taken[i] {
			continue
		}
		for len(stack) > 0 && stack[len(stack)-1].level >= p.level {
			stack = stack[:len(stack)-1]
		}
		parent := noSection
		if len(stack) > 0 {
			parent = stack[len(stack)-1].kind
		}
		kinds[i] = sectionOf(p.headText(), parent)
		pass := kinds[i]
		if pass == noSection {
			pass = parent
		}
		stack = append(stack, open{p.level, pass})
	}
	return kinds
}

// sectionEnd is where the own text of a heading ends: at the next heading of its level or at a section inside.
func (r *reader) sectionEnd(i int, kinds []sectionKind) int {
	stop := end(r.paras, i, r.tail)
	for j := i + 1; j < stop; j++ {
		if kinds[j] != noSection || r.taken[j] || closing.MatchString(r.paras[j].folded) {
			return j
		}
	}
	return stop
}

// passage is one item of a section with its lines.
type passage struct {
	text string
	span award.LineSpan
}

// passages makes items of the paragraphs from..to and of what stands behind the colon of the heading before them.
// Points below an item that ends with a colon stay part of it.
func (r *reader) passages(head, to int) []passage {
	var out []passage
	if head >= 0 {
		if _, rest, found := strings.Cut(r.paras[head].body, ":"); found && strings.TrimSpace(rest) != "" {
			out = append(out, passage{strings.TrimSpace(rest), r.paras[head].span()})
		}
	}
	first := noMarker
	parent := false // the last item of the outer list ended with a colon
	for i := head + 1; i < to; i++ {
		p := r.paras[i]
		if p.cells != nil || p.body == "" {
			continue
		}
		if first == noMarker {
			first = p.mark.kind
		}
		if n := len(out); n > 0 && parent && p.mark.kind != noMarker && p.mark.kind != first {
			out[n-1].text += " " + p.text
			out[n-1].span[1] = p.last
			continue
		}
		if p.mark.isStructural() && i+1 < to && wordCount(p.body) <= 10 && !endsSentence(p.text) && r.paras[i+1].mark.kind != p.mark.kind {
			continue // a heading between the items
		}
		parent = strings.HasSuffix(p.body, ":")
		out = append(out, passage{p.body, p.span()})
	}
	for i := range out {
		out[i].text = strings.TrimSuffix(strings.TrimRight(out[i].text, "; "), "/.") // "./." ends the whole document
	}
	return out
}

func (r *reader) addItems(list *[]string, path string, from, to int) {
	for _, item := range r.passages(from, to) {
		r.found(item.span, "%s.%d", path, len(*list))
		*list = append(*list, item.text)
	}
}

func (r *reader) readFunds(from, to int) {
	var texts []string
	for _, item := range r.passages(from, to) {
		texts = append(texts, item.text)
	}
	if len(texts) > 0 && r.draft.Funds == "" {
		r.draft.Funds = strings.Join(texts, "\n")
		r.found(award.LineSpan{r.paras[from].first, r.paras[to-1].last}, "funds")
	}
}

// formsList finds an enumeration of forms inside a sentence.
var formsList = regexp.MustCompile(`(?:như|gồm|qua|trên|kênh|hình thức|phương tiện)(?:\s+[^\s:.;,]+){0,5}\s*:\s*(.+)$`)

// addForms reads the forms of publicity: the members of an enumeration, else each item whole.
func (r *reader) addForms(from, to int) {
	add := func(text string, span award.LineSpan) {
		r.found(span, "publicity.forms.%d", len(r.draft.Publicity.Forms))
		r.draft.Publicity.Forms = append(r.draft.Publicity.Forms, text)
	}
	for _, item := range r.passages(from, to) {
		m := formsList.FindStringSubmatch(item.text)
		if m == nil {
			add(item.text, item.span)
			continue
		}
		for _, name := range splitForms(m[1]) {
			add(name, item.span)
		}
	}
}

// Pairs of words that a comma joins rather than parts, folded.
var commaPairs = map[string]bool{
	"van hoa/van nghe": true, "van hoa/the thao": true, "the duc/the thao": true, "thi dua/khen thuong": true, "toa dam/giao luu": true,
}

func splitForms(s string) []string {
	var out []string
	for piece := range strings.SplitSeq(strings.NewReplacer(";", ",").Replace(s), ",") {
		piece = strings.Trim(piece, " .…")
		if piece == "" || strings.HasPrefix(fold(piece), "v.v") {
			continue
		}
		if n := len(out); n > 0 {
			words := strings.Fields(fold(out[n-1]))
			if tail := strings.Join(words[max(0, len(words)-2):], " "); commaPairs[tail+"/"+fold(piece)] {
				out[n-1] += ", " + piece
				continue
			}
		}
		out = append(out, strings.TrimPrefix(piece, "các "))
	}
	return out
}
