package planfile

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"guongsang/internal/award"
	"guongsang/internal/viet"
)

var (
	documentKind = regexp.MustCompile(`^(?:ke hoach|nghi quyet|quyet dinh|chuong trinh|huong dan|chi thi|thong bao|to trinh|bao cao|quy dinh|quy che|phuong an|de an|loi keu goi|the le|giao uoc|ban phat dong)(?: (?:lien tich|phoi hop|hanh dong))?$`)
	kindInTitle  = regexp.MustCompile(`^(?:KẾ HOẠCH|NGHỊ QUYẾT|CHƯƠNG TRÌNH|HƯỚNG DẪN|QUYẾT ĐỊNH)\s+\S`)
	numberOfDoc  = regexp.MustCompile(`(?i:số)\s*:?\s*(\d{1,5}[A-Za-z]?\s?[/-]\s?(?:\d{4}\s?/\s?)?\p{Lu}[\p{L}\d]*(?:\s?[-/–&.]\s?\p{Lu}[\p{L}\d]*)*)`)
	blankNumber  = regexp.MustCompile(`(?i:số)\s*:?\s*[.…_ ]*/\s?\p{Lu}`)
	dateWritten  = regexp.MustCompile(`(?i)ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})`)
	dateShort    = regexp.MustCompile(`(?i)ngày\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})`)
	preamble     = regexp.MustCompile(`^(?:can cu|thuc hien|nham|de |trien khai|theo |tren co so|tiep tuc|xet |phat huy|nam \d{4}|huong ung|chao mung|thi hanh|lap thanh tich|uy ban nhan dan|ubnd|hoi dong|ban thuong|thuong truc|quyet nghi|quyet dinh ?:)`)
	motto        = regexp.MustCompile(`\b(?:cong hoa xa hoi|chu nghia viet nam|doc lap|dang cong san)\b|^viet nam$`)
	attachedTo   = regexp.MustCompile(`(?i)kèm theo\s+\S+\s+\S+\s+(số\s.{0,80})`)
)

// columnGap is where two columns stand side by side: the head of the page and the signature.
var columnGap = regexp.MustCompile(`\t+| {4,}`)

// Titles run over at most this many paragraphs.
const maxTitleParts = 4

// readHead reads issuer, number, place, date and title, and sets where the body begins.
func (r *reader) readHead() {
	kind := r.findKind()
	before := r.tail
	if kind >= 0 {
		r.kind = strings.Trim(r.paras[kind].folded, " .:*")
		before = kind
		r.readTitle(kind)
	} else {
		before = min(before, r.firstBodyParagraph())
		r.body = before
	}
	if r.body < r.tail && isDateLine(r.paras[r.body].text) {
		r.body++
	}
	r.readIssuer(before)
	r.readNumberAndDate(max(before, r.body))
	if r.draft.Number == "" || r.draft.Date == "" {
		r.readAttachedNumber()
	}
}

// findKind returns the index of the paragraph that names the kind of document, or -1.
func (r *reader) findKind() int {
	for i, p := range r.paras[:r.tail] {
		if i > 40 {
			break
		}
		if p.cells == nil && (documentKind.MatchString(strings.Trim(p.folded, " .:*")) && !startsLower(p.text) || kindInTitle.MatchString(p.text) && isCaps(p.text)) {
			return i
		}
	}
	return -1
}

// firstBodyParagraph is the first numbered or introductory paragraph of a document without a kind.
func (r *reader) firstBodyParagraph() int {
	for i, p := range r.paras[:r.tail] {
		if p.mark.isStructural() || preamble.MatchString(p.folded) && !isCaps(p.text) {
			return i
		}
	}
	return 0
}

// readTitle takes the paragraphs behind the kind up to the introduction.
func (r *reader) readTitle(kind int) {
	r.body = kind + 1
	var parts []string
	first := r.paras[kind]
	span := award.LineSpan{}
	if kindInTitle.MatchString(first.text) && !documentKind.MatchString(strings.Trim(first.folded, " .:*")) {
		parts = append(parts, strings.Join(strings.Fields(first.text)[2:], " "))
		span = first.span()
	}
	for i := kind + 1; i < r.tail && len(parts) < maxTitleParts; i++ {
		p := r.paras[i]
		if !r.continuesTitle(p, parts) {
			break
		}
		if len(parts) == 0 {
			span[0] = p.first
		}
		parts = append(parts, strings.Trim(p.text, "* "))
		span[1] = p.last
		r.body = i + 1
	}
	if len(parts) > 0 {
		r.draft.Title = viet.Clean(strings.Join(parts, " "))
		r.found(span, "title")
	}
}

func (r *reader) continuesTitle(p paragraph, parts []string) bool {
	if p.cells != nil || p.mark.isStructural() || p.mark.isBullet() || isDateLine(p.text) {
		return false
	}
	if len(parts) == 0 {
		return (isCaps(p.text) || !strings.HasSuffix(p.text, ";")) && wordCount(p.text) <= 80
	}
	last := parts[len(parts)-1]
	switch {
	case wordCount(p.text) <= 8 && sectionOf(strings.Trim(p.folded, " .:"), noSection) != noSection:
		return false
	case isCaps(last):
		return isCaps(p.text) && !preamble.MatchString(p.folded) && !isIssuer(p.folded) || strings.HasPrefix(p.text, "(")
	case isCaps(p.text), preamble.MatchString(p.folded), strings.HasSuffix(p.text, ";"), strings.HasSuffix(p.text, ":"):
		return false
	}
	return wordCount(p.text) <= 25 && !endsSentence(p.text) && (startsLower(p.text) || wordCount(p.text) <= 10)
}

// isDateLine recognises "Trung Sơn, ngày 21 tháng 01 năm 2025" where it stands below the title.
func isDateLine(text string) bool {
	at := dateWritten.FindStringIndex(text)
	return at != nil && at[1] >= len(text)-2 && wordCount(text[:at[0]]) <= 6 && strings.HasSuffix(strings.TrimSpace(text[:at[0]]), ",")
}

func isIssuer(folded string) bool {
	return folded == "chinh phu" || strings.HasPrefix(folded, "chu tich") || strings.HasPrefix(folded, "thu tuong") ||
		strings.HasPrefix(folded, "uy ban") || strings.HasPrefix(folded, "hoi dong")
}

// readIssuer joins the lines in capitals at the top left.
func (r *reader) readIssuer(before int) {
	var parts []string
	span := award.LineSpan{}
	for i, l := range r.lines[:r.lineLimit(before)] {
		left := strings.TrimSpace(columnGap.Split(strings.TrimRight(l.raw, " \t"), 2)[0])
		if left == "" {
			continue
		}
		folded := fold(left)
		if motto.MatchString(folded) {
			continue
		}
		if !isCaps(left) || numberOfDoc.MatchString(left) || documentKind.MatchString(folded) || len(parts) == 3 {
			break
		}
		if len(parts) == 0 {
			span[0] = i + 1
		}
		span[1] = i + 1
		parts = append(parts, left)
	}
	if len(parts) > 0 {
		r.draft.Issuer = viet.Clean(strings.Join(parts, " "))
		r.found(span, "issuer")
	}
}

// lineLimit returns how many lines stand before the paragraph of the index.
func (r *reader) lineLimit(para int) int {
	if para >= len(r.paras) {
		return len(r.lines)
	}
	return r.paras[para].first - 1
}

// readNumberAndDate looks through the paragraphs of the head.
func (r *reader) readNumberAndDate(before int) {
	for _, p := range r.paras[:min(before, len(r.paras))] {
		if preamble.MatchString(p.folded) && !isCaps(p.text) && !strings.HasPrefix(p.folded, "so") {
			continue
		}
		rest := p.text
		if at := numberOfDoc.FindStringSubmatchIndex(p.text); at != nil && r.draft.Number == "" {
			r.draft.Number = tightNumber(p.text[at[2]:at[3]])
			r.found(p.span(), "number")
			rest = p.text[at[1]:]
		} else if blankNumber.MatchString(p.text) {
			r.doubt(p.first, "Số của văn bản còn để trống.")
		}
		if r.draft.Date == "" {
			r.readDate(p, rest)
		}
	}
}

// tightNumber drops the blanks people put into a number.
func tightNumber(s string) string { return strings.Join(strings.Fields(s), "") }

// readDate reads "Nhơn Hưng, ngày 24 tháng 05 năm 2024" from the text of a paragraph of the head.
func (r *reader) readDate(p paragraph, text string) {
	at := dateWritten.FindStringSubmatchIndex(text)
	if at == nil {
		if at = dateShort.FindStringSubmatchIndex(text); at == nil {
			return
		}
	}
	iso := calendarDate(number(text[at[6]:at[7]]), number(text[at[4]:at[5]]), number(text[at[2]:at[3]]))
	if iso == "" {
		r.doubt(p.first, "Ngày ban hành không có trong lịch.")
		return
	}
	r.draft.Date = iso
	r.found(p.span(), "date")
	if place := placeBefore(text[:at[0]]); place != "" {
		r.draft.Place = place
		r.found(p.span(), "place")
	}
}

// placeBefore returns the capitalised words right before the date.
func placeBefore(s string) string {
	s = strings.TrimRight(s, " ,")
	words := strings.Fields(s)
	start := len(words)
	for start > 0 && len(words)-start < 6 {
		first, _ := utf8.DecodeRuneInString(words[start-1])
		if !unicode.IsUpper(first) && !unicode.IsDigit(first) || strings.HasSuffix(words[start-1], ",") || isAllUpper(words[start-1]) && len(words[start-1]) > 3 {
			break
		}
		start--
	}
	return strings.Join(words[start:], " ")
}

// readAttachedNumber looks for "(Kèm theo Kế hoạch số … ngày …)" where the head itself says nothing.
func (r *reader) readAttachedNumber() {
	for _, p := range r.paras {
		m := attachedTo.FindStringSubmatch(p.text)
		if m == nil {
			continue
		}
		if at := numberOfDoc.FindStringSubmatch(m[1]); at != nil && r.draft.Number == "" {
			r.draft.Number = tightNumber(at[1])
			r.found(p.span(), "number")
		}
		if r.draft.Date == "" {
			r.readDate(p, p.text[strings.Index(p.text, m[1]):])
			r.draft.Place = ""
			delete(r.draft.Sources, "place")
		}
		return
	}
}
