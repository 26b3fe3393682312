package planfile

import (
	"regexp"
	"strings"
	"unicode"

	"guongsang/internal/award"
)

// citation is a legal text or paper that a document names.
type citation struct {
	kind, number, date, issuer string
	text                       string
	at                         int
}

var (
	citedKind   = regexp.MustCompile(`(?:Kế hoạch|Chỉ thị|Nghị quyết|Nghị định|Quyết định|Thông tư liên tịch|Thông tư|Công văn|Hướng dẫn|Thông báo|Kết luận|Bộ luật|Luật|Pháp lệnh|Chương trình|Đề án|Công điện|Hiến pháp)\s`)
	citedNumber = regexp.MustCompile(`^(?:\S+\s+){1,14}?[Ss]ố\s*:?\s*(\d{1,5}[A-Za-z]?(?:\s?[-/–]\s?(?:\d{4}|\p{Lu}[\p{L}\d]*))+)`)
	citedIssuer = regexp.MustCompile(`\scủa\s+(\p{Lu}.*)$`)
	leadIn      = regexp.MustCompile(`(?i)(?:^|[;:,.]|căn cứ|thực hiện|theo|tại|triển khai|như)\s*$`)
	implementBy = regexp.MustCompile(`^(?:thuc hien|trien khai|trien khai thuc hien|can cu|tiep tuc thuc hien|theo)\s`)
)

// citations lists what a text cites by number, or, for laws, by date or right behind "Căn cứ".
func citations(text string) []citation {
	starts := citedKind.FindAllStringIndex(text, -1)
	var out []citation
	for i, at := range starts {
		before := text[:at[0]]
		if !leadIn.MatchString(before) {
			continue
		}
		limit := len(text)
		for _, next := range starts[i+1:] {
			if leadIn.MatchString(text[:next[0]]) {
				limit = next[0]
				break
			}
		}
		if c, ok := readCitation(text[at[0]:limit], strings.TrimSpace(text[at[0]:at[1]])); ok || isLaw(c.kind) && strings.HasSuffix(fold(before), "can cu") {
			c.at = at[0]
			out = append(out, c)
		}
	}
	return out
}

func isLaw(kind string) bool {
	return kind == "Luật" || kind == "Bộ luật" || kind == "Pháp lệnh"
}

func readCitation(s, kind string) (citation, bool) {
	c := citation{kind: kind}
	if i := endOfClause(s); i >= 0 {
		s = s[:i]
	}
	if at := ownTurn.FindStringIndex(s); at != nil {
		s = s[:at[0]]
	}
	c.text = strings.TrimRight(s, " ,.;:…")
	if m := citedNumber.FindStringSubmatch(c.text); m != nil {
		c.number = tightNumber(m[1])
	}
	date := dateWritten.FindStringSubmatchIndex(c.text)
	if date == nil {
		date = dateShort.FindStringSubmatchIndex(c.text)
	}
	rest := c.text
	if date != nil {
		c.date = calendarDate(number(c.text[date[6]:date[7]]), number(c.text[date[4]:date[5]]), number(c.text[date[2]:date[3]]))
		rest = c.text[date[1]:]
	}
	if m := citedIssuer.FindStringSubmatch(" " + rest); m != nil {
		c.issuer = cutIssuer(m[1])
	}
	return c, c.number != "" || isLaw(kind) && c.date != ""
}

// ownTurn is where a sentence turns from what it cites to what the office itself does.
var ownTurn = regexp.MustCompile(`,\s+(?:Ủy ban|Uỷ ban|UBND|Hội đồng|Ban |Đảng ủy|Công đoàn|Sở |Phòng |Hội )[^,;.]*?(?:ban hành|xây dựng|triển khai|phát động|tổ chức)`)

// endOfClause finds a semicolon or the end of a sentence.
func endOfClause(s string) int {
	for i, r := range s {
		if r == ';' || r == '…' {
			return i
		}
		if r == '.' && (i+2 >= len(s) || s[i+1] == ' ' && !endsAbbreviation(s[:i+1])) {
			return i
		}
	}
	return -1
}

var issuerEnd = regexp.MustCompile(`(?:,|;|\sQuy định|\squy định|\sVề|\svề|\sBan hành|\sban hành|\shướng dẫn|\sHướng dẫn|\(|\sKết luận|\sTriển khai)`)

func cutIssuer(s string) string {
	if at := issuerEnd.FindStringIndex(s); at != nil {
		s = s[:at[0]]
	}
	return cutParty(s)
}

// key tells equal citations from others, however the number is punctuated.
func (c citation) key() string {
	if c.number == "" {
		return fold(firstPart(c.text, 40))
	}
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, fold(c.number))
}

// readPreamble reads the plan that is implemented and the legal bases: from the introduction, or, where it names none,
// from the whole body, each only once.
func (r *reader) readPreamble() {
	seen := map[string]bool{}
	until := r.firstHeading()
	for _, p := range r.paras[r.body:until] {
		cited := citations(p.text)
		if len(cited) == 0 {
			continue
		}
		if first := cited[0]; r.draft.Implements.Number == "" && first.kind == "Kế hoạch" && implementBy.MatchString(p.folded) {
			r.setImplements(first, p)
			seen[first.key()] = true
		}
		for _, c := range cited {
			r.addBasis(c, p, seen)
		}
	}
	if r.draft.Implements.Number == "" {
		r.implementsOther(until)
	}
	if len(r.draft.LegalBases) > 0 {
		return
	}
	for _, p := range r.paras[until:r.tail] {
		for _, c := range citations(p.text) {
			if c.kind != "Kế hoạch" {
				r.addBasis(c, p, seen)
			}
		}
	}
}

// firstHeading is the index of the first heading of the body.
func (r *reader) firstHeading() int {
	for i := r.body; i < r.tail; i++ {
		if r.paras[i].mark.isStructural() {
			return i
		}
	}
	return r.tail
}

// implementsOther takes the first paper that the introduction says is implemented, where none of them is a plan.
func (r *reader) implementsOther(until int) {
	for _, p := range r.paras[r.body:until] {
		if !strings.HasPrefix(p.folded, "thuc hien") && !strings.HasPrefix(p.folded, "trien khai") {
			continue
		}
		if cited := citations(p.text); len(cited) > 0 && cited[0].number != "" {
			r.setImplements(cited[0], p)
			return
		}
	}
}

func (r *reader) setImplements(c citation, p paragraph) {
	r.draft.Implements = award.DraftReference{Number: c.number, Date: c.date, Issuer: c.issuer}
	r.found(p.span(), "implements")
}

func (r *reader) addBasis(c citation, p paragraph, seen map[string]bool) {
	if seen[c.key()] {
		return
	}
	seen[c.key()] = true
	r.found(p.span(), "legal_bases.%d", len(r.draft.LegalBases))
	r.draft.LegalBases = append(r.draft.LegalBases, c.text)
}
