package planfile

import (
	"fmt"
	"regexp"

	"guongsang/internal/award"
)

// reader holds a document while its draft is made.
type reader struct {
	lines []line
	paras []paragraph
	kind  string // of the document, folded: "ke hoach"; empty where it does not say
	body  int    // index of the first paragraph behind the title
	tail  int    // index of the first paragraph behind the last section
	draft award.PlanDraft
	taken []bool // paragraphs that belong to movements
}

func newReader(lines []line) *reader {
	return &reader{lines: lines, draft: award.PlanDraft{Sources: map[string]award.LineSpan{}}}
}

// read makes the draft. The order matters: the year of the plan is known before periods are read, and movements are
// found before sections, so that criteria of a movement are not taken for general ones.
func (r *reader) read() award.PlanDraft {
	for _, l := range r.lines {
		r.draft.SourceLines = append(r.draft.SourceLines, l.raw)
	}
	r.paras = paragraphs(r.lines)
	r.taken = make([]bool, len(r.paras))
	r.tail = r.findTail()
	r.readHead()
	outline(r.paras[r.body:r.tail])
	r.readYear()
	r.readMovements()
	r.readSections()
	r.readPreamble()
	r.readTail()
	r.readSingleMovement()
	r.reviewMovements()
	r.reviewHead()
	return r.draft
}

// found notes where a field was read.
func (r *reader) found(span award.LineSpan, path string, args ...any) {
	r.draft.Sources[fmt.Sprintf(path, args...)] = span
}

func (r *reader) doubt(line int, message string, args ...any) {
	r.draft.Doubts = append(r.draft.Doubts, award.DraftDoubt{Line: line, Message: fmt.Sprintf(message, args...)})
}

var closing = regexp.MustCompile(`^(?:tren day la|nhan duoc ke hoach nay|yeu cau (?:cac|thu truong).*(?:nghiem tuc|khan truong).*thuc hien|trong qua trinh (?:to chuc )?(?:thuc hien|trien khai))\b`)

// findTail returns the index of the paragraph with which the list of recipients or the signature begins.
func (r *reader) findTail() int {
	for i, p := range r.paras {
		if p.cells == nil && recipientsHead.MatchString(p.folded) {
			return r.signatureBefore(i)
		}
	}
	for i := len(r.paras) - 1; i >= 0 && i >= len(r.paras)-20; i-- {
		if p := r.paras[i]; p.cells == nil && i > 5 && isSignature(p.text) {
			for i > 0 && isSignature(r.paras[i-1].text) {
				i--
			}
			return i
		}
	}
	return len(r.paras)
}

// signatureBefore moves the tail to the front of a signature that stands above the recipients.
func (r *reader) signatureBefore(i int) int {
	first := i
	for j := i - 1; j > 5 && j >= i-6 && wordCount(r.paras[j].text) <= 12 && !r.paras[j].mark.isStructural(); j-- {
		if isSignature(r.paras[j].text) {
			first = j
		}
	}
	return first
}

func isSignature(text string) bool {
	return authorityLine.MatchString(text) || postLine.MatchString(text) && isCaps(text) && wordCount(text) <= 12
}

// readYear takes the year from the title, else from the date.
func (r *reader) readYear() {
	if m := titleYear.FindStringSubmatch(fold(r.draft.Title)); m != nil {
		r.draft.Year = number(m[1])
		r.draft.Sources["year"] = r.draft.Sources["title"]
		return
	}
	if len(r.draft.Date) >= 4 {
		r.draft.Year = number(r.draft.Date[:4])
		r.draft.Sources["year"] = r.draft.Sources["date"]
	}
}

// A year of the form "năm 2024"; "năm học 2024-2025" and "giai đoạn 2021 - 2025" name no plan year.
var titleYear = regexp.MustCompile(`\bnam (20\d{2})\b`)

// reviewHead voices what the head of a plan should say and this one does not.
func (r *reader) reviewHead() {
	d := &r.draft
	for _, missing := range []struct {
		empty   bool
		message string
	}{
		{d.Number == "", "Không thấy số, ký hiệu của văn bản."},
		{d.Date == "", "Không thấy ngày ban hành của văn bản."},
		{d.Title == "", "Không thấy tên (trích yếu) của văn bản."},
		{d.Year == 0, "Không rõ kế hoạch của năm nào."},
		{d.Signer.Name == "", "Không thấy tên người ký."},
	} {
		if missing.empty {
			r.doubt(0, "%s", missing.message)
		}
	}
}
