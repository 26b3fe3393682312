package planfile

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"guongsang/internal/award"
)

// partyHeads are the words with which names of bodies and posts begin, folded.
var partyHeads = regexp.MustCompile(`^(?:cac|cong chuc|can bo|chuyen vien|vien chuc|uy ban|ub|ubnd|ubmttq|mttq|hdnd|mat tran|ban|bo phan|bo|so|phong|hoi|doan|` +
	`cong an|ca|cong doan|truong|tram|van phong|vp|chi cuc|cuc|vu|dang uy|dang bo|chi bo|khoi|to|trung tam|lien doan|lien doan lao dong|khom|ap|thon|` +
	`to dan pho|khu pho|khu vuc|lang|ban lang|xa|phuong|thi tran|thi xa|huyen|tinh|hop tac xa|htx|doanh nghiep|cong ty|ngan hang|buu dien|quan su|bch|bchqs|bqs|nha|dai|vien|` +
	`kho bac|bao hiem|thanh vien|chu tich|pho|truong|bi thu|dong chi|d/c|ong|ba|hoi dong|thuong truc|tt|lanh dao|thu truong|co quan|don vi|to chuc|` +
	`doan the|nganh|chinh quyen|nhan vien|cong tac vien|ke toan|luc luong|dan quan|tri thuc|nguoi|nhan dan|ho|toa|vks|chi hoi|chi doan|dai su|` +
	`bo doi|don|hat|quy|hiep hoi|cau lac bo|clb|nhom|cum|giao vien|hieu truong|truong khom|truong ap|pct|ct|uv|uy vien|khdn|nha truong|cong vien chuc)\b`)

// verbs end the name of a party: what follows says what it is to do. Folded; each is matched as whole words.
var partyVerbs = regexp.MustCompile(`\b(?:chu tri|phoi hop|tham muu|xem xet|lua chon|xay dung|trien khai|to chuc (?:thuc hien|trien khai|phat dong|xet|binh|phong trao|tuyen truyen|cac|huong dan|theo|so|kiem)|thuc hien|huong dan|theo doi|` +
	`chiu trach nhiem|co trach nhiem|lam (?:co quan|don vi|dau moi)|la (?:co quan|don vi|dau moi)|can cu|don doc|kiem tra|giup|de|cung|ra soat|de xuat|tong hop|phat dong|ban hanh|dang ky|tiep tuc|` +
	`chi dao|bao cao|van dong|theo chuc nang|tren co so|thuong xuyen|chu dong|tich cuc|tang cuong|day manh|nghien cuu|bo tri|quan triet|pho bien|tuyen truyen|phat huy|thong qua|gioi thieu|dua|quan tam|lap|trinh|trong pham vi)\b`)

var (
	assignVerb  = regexp.MustCompile(`^(?:giao nhiem vu cho|giao trach nhiem cho|giao cho|giao|phan cong|yeu cau|uy quyen cho|chi dinh|do) `)
	requestVerb = regexp.MustCompile(`^(?:de nghi|kinh de nghi|tran trong de nghi|moi|kinh moi) `)
)

// parseLead reads who leads from the text of a field: "Giao X chủ trì …" assigns, "Đề nghị X …" requests. The party is
// cut where its task begins. A bare name is the party itself.
func parseLead(text string) (party string, mode award.LeadMode) {
	text, mode = stripOrder(text)
	return cutParty(text), mode
}

// stripOrder takes the verb of ordering or requesting from the front.
func stripOrder(text string) (string, award.LeadMode) {
	text = strings.TrimSpace(text)
	head, mode := fold(firstPart(text, 60)), award.LeadAssigned
	verb := assignVerb.FindString(head + " ")
	if verb == "" {
		if verb = requestVerb.FindString(head + " "); verb != "" {
			mode = award.LeadRequested
		}
	}
	for range wordCount(verb) {
		_, text, _ = strings.Cut(text, " ")
		text = strings.TrimSpace(text)
	}
	return text, mode
}

func firstPart(s string, bytes int) string {
	if len(s) <= bytes {
		return s
	}
	for bytes > 0 && !utf8.RuneStart(s[bytes]) {
		bytes--
	}
	return s[:bytes]
}

// cutParty returns the name at the front of text: up to the first verb in small letters that stands outside brackets
// and not inside a name ("Địa chính – xây dựng"), or the end of the clause.
func cutParty(text string) string {
	depth := 0
	words := splitWords(text)
	for i, w := range words {
		if depth == 0 && i > 0 && isVerbAt(text, words, i) {
			return trimParty(text[:w.at])
		}
		depth += strings.Count(w.text, "(") - strings.Count(w.text, ")")
		if depth <= 0 && (strings.HasSuffix(w.text, ";") || strings.HasSuffix(w.text, ":") || strings.HasSuffix(w.text, ".") && !endsAbbreviation(w.text)) {
			return trimParty(text[:w.at+len(w.text)])
		}
	}
	return trimParty(text)
}

type wordAt struct {
	text string
	at   int
}

func splitWords(s string) []wordAt {
	var out []wordAt
	start := -1
	for i, r := range s {
		switch {
		case r == ' ' && start >= 0:
			out, start = append(out, wordAt{s[start:i], start}), -1
		case r != ' ' && start < 0:
			start = i
		}
	}
	if start >= 0 {
		out = append(out, wordAt{s[start:], start})
	}
	return out
}

func isVerbAt(text string, words []wordAt, i int) bool {
	first, _ := utf8.DecodeRuneInString(words[i].text)
	if !unicode.IsLower(first) {
		return false
	}
	last := min(i+4, len(words)) - 1
	if i > 1 && organises(words, i) {
		return true
	}
	at := partyVerbs.FindStringIndex(fold(text[words[i].at : words[last].at+len(words[last].text)]))
	if at == nil || at[0] != 0 {
		return false
	}
	before := words[i-1].text
	return !strings.HasSuffix(before, "–") && !strings.HasSuffix(before, "-") && before != "phụ" && before != "và" && !strings.HasSuffix(before, "/")
}

var organisationWords = regexp.MustCompile(`^(?:chính|xã|thành|hội|đoàn|đảng|cơ|kinh|quốc|phi|cung|tín|tôn|cá|thuộc|trên|trong|và|liên|nghề|khác)(?:[ ,.;]|$)`)

// organises tells the verb "tổ chức" from the noun, which follows "các" and has "chính trị", "xã hội" … behind it.
func organises(words []wordAt, i int) bool {
	if words[i].text != "tổ" || i+2 >= len(words) || words[i+1].text != "chức" {
		return false
	}
	before := fold(words[i-1].text)
	return before != "cac" && before != "nhung" && before != "moi" && before != "va" && !strings.HasSuffix(before, ",") &&
		!organisationWords.MatchString(strings.ToLower(words[i+2].text))
}

func trimParty(s string) string {
	s = strings.Trim(s, " ,;:.–-")
	if strings.Count(s, "(") > strings.Count(s, ")") {
		s = strings.TrimRight(s[:strings.LastIndex(s, "(")], " ,;")
	}
	return s
}

// splitParties parts a list of bodies into its members. Commas and "và" inside names (Sở Giáo dục và Đào tạo; Phòng
// Kinh tế, Hạ tầng và Đô thị) and inside brackets do not part.
func splitParties(text string) []string {
	var out []string
	for _, piece := range cutList(text) {
		switch {
		case len(out) == 0 || piece.strong || startsParty(piece.text) && !piece.continuesOffice(out[len(out)-1]):
			out = append(out, piece.text)
		case piece.sep == " và " || !startsUpper(piece.text) || endsOfficeName(out[len(out)-1], piece.text):
			out[len(out)-1] += piece.sep + piece.text
		default:
			out = append(out, piece.text)
		}
	}
	var parties []string
	for _, p := range out {
		if p = trimParty(p); p != "" {
			parties = append(parties, p)
		}
	}
	return parties
}

type listPiece struct {
	sep, text string
	strong    bool // a semicolon or line break stands before it
}

// cutList cuts at commas, semicolons, line breaks and "và" outside brackets.
func cutList(text string) []listPiece {
	var out []listPiece
	depth, start, sep := 0, 0, ""
	push := func(end int) {
		if piece := strings.TrimSpace(text[start:end]); piece != "" {
			out = append(out, listPiece{sep: sep, text: piece, strong: sep == "; " || sep == "\n"})
		}
	}
	text = strings.ReplaceAll(text, " + ", ", ")
	for i, r := range text {
		switch r {
		case '(':
			depth++
		case ')':
			depth--
		}
		if depth > 0 || i < start {
			continue
		}
		switch {
		case r == ',' || r == ';' || r == '\n':
			push(i)
			sep, start = map[rune]string{',': ", ", ';': "; ", '\n': "\n"}[r], i+1
		case strings.HasPrefix(text[i:], " và "):
			push(i)
			sep, start = " và ", i+len(" và ")
		}
	}
	push(len(text))
	return out
}

func startsUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r) || unicode.IsDigit(r)
}

// startsParty reports whether s begins like the name of a body or post. "Xã hội" ends names (Lao động - Thương binh và
// Xã hội) and begins none.
func startsParty(s string) bool {
	head := fold(firstPart(s, 60))
	return partyHeads.MatchString(head) && !strings.HasPrefix(head, "xa hoi")
}

// continuesOffice keeps "Văn phòng HĐND và UBND" and "các ban, ngành, đoàn thể" in one piece.
func (p listPiece) continuesOffice(before string) bool {
	head := fold(before)
	if p.sep == " và " && strings.HasPrefix(head, "van phong") && len(strings.Fields(head)) <= 6 {
		next := fold(p.text)
		return strings.HasPrefix(next, "ubnd") || strings.HasPrefix(next, "uy ban nhan dan")
	}
	first, _, _ := strings.Cut(fold(p.text), " ")
	return strings.HasPrefix(head, "cac ") && !startsUpper(p.text) && first != "cac" && wordCount(before) <= 6
}

// endsOfficeName recognises the end of an office's name after a comma: "Hạ tầng và Đô thị" of Phòng Kinh tế.
func endsOfficeName(before, piece string) bool {
	head := fold(before)
	office := strings.HasPrefix(head, "phong ") || strings.HasPrefix(head, "so ") || strings.HasPrefix(head, "bo ")
	return office && !strings.Contains(before, ",") && wordCount(piece) <= 5
}
