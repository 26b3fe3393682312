package intake

import (
	"regexp"
	"strings"

	"guongsang/internal/award"
	"guongsang/internal/viet"
)

var (
	movementWords = lex("phong trào")
	groupWords    = lex("khối", "các")
)

// section is a row that speaks for the rows after it.
type section struct {
	level int
	kind  award.SubjectKind
	given map[string]string // field → value for the rows that have none
}

// The levels of section rows: A, then I, then 1, then what carries no number, in the order in which it first came up.
const (
	levelLetter = iota + 1
	levelRoman
	levelFigure
	levelSmall
	levelPlain
)

var (
	enumerator  = regexp.MustCompile(`^([IVX]{1,6}|[A-Z]|\d{1,2}(?:\.\d{1,2})*|[a-zđ])\s*[.)/:–-]+\s*`)
	bareRoman   = regexp.MustCompile(`^([IVX]{1,6})\s+(?:\p{Lu})`)
	countAtEnd  = regexp.MustCompile(`\s*[:(–-]\s*(?:gồm\s+)?\d+\s*(?:tập thể|cá nhân|hộ|hộ gia đình|người|đơn vị|trường hợp|em|thầy cô)?\s*\)?\s*[:.;]?$`)
	countInside = regexp.MustCompile(`\b\d{1,4}\b`)

	awardWords = lex("giấy khen", "bằng khen", "lao động tiên tiến", "chiến sĩ thi đua", "chiến sỹ thi đua", "tập thể lao động tiên tiến", "tập thể lao động xuất sắc",
		"chiến sĩ tiên tiến", "gia đình văn hóa", "cờ thi đua", "huân chương", "huy chương", "kỷ niệm chương", "đơn vị quyết thắng", "đơn vị tiên tiến", "khóm văn hóa", "ấp văn hóa",
		"thư khen", "bằng ghi nhận", "hoàn thành xuất sắc nhiệm vụ", "cstđcs", "cstđ", "lđtt", "tập thể lđtt", "tập thể lđxs")
	awardLead = lex("danh hiệu", "đề nghị tặng", "tặng", "đề nghị", "hình thức", "đề nghị tặng danh hiệu", "tặng danh hiệu", "khen thưởng", "đề nghị công nhận", "công nhận danh hiệu", "hình thức khen thưởng",
		"đạt danh hiệu", "danh hiệu thi đua", "đề nghị tặng thưởng", "đề nghị khen thưởng")
)

// isAwardName reports whether a text is the name of an award.
func isAwardName(s string) bool {
	return starts(withoutLeads(s), awardWords) || starts(s, awardWords)
}

// withoutLeads drops the words before the name of an award: "Đề nghị công nhận danh hiệu …".
func withoutLeads(s string) string {
	for range 3 {
		rest, ok := startsWith(strings.Trim(s, ` "“”`), awardLead)
		if !ok {
			break
		}
		s = rest
	}
	return strings.TrimLeft(s, ` "“”`)
}

// sections keeps what the section rows above a row give it.
type sections struct {
	open  []section
	plain map[string]int // what an unnumbered section speaks of → its level
	kind  award.SubjectKind
}

// enter adds a section and closes those at its level and below.
func (s *sections) enter(sec section) {
	for len(s.open) > 0 && s.open[len(s.open)-1].level >= sec.level {
		s.open = s.open[:len(s.open)-1]
	}
	s.open = append(s.open, sec)
}

// reset is for a further table: the sections before it no longer count.
func (s *sections) reset() { s.open, s.plain, s.kind = nil, nil, "" }

func (s *sections) subjectKind() award.SubjectKind {
	for i := len(s.open) - 1; i >= 0; i-- {
		if s.open[i].kind != "" {
			return s.open[i].kind
		}
	}
	return s.kind
}

// value returns what the innermost section gives for a field.
func (s *sections) value(field string) string {
	for i := len(s.open) - 1; i >= 0; i-- {
		if v := s.open[i].given[field]; v != "" {
			return v
		}
	}
	return ""
}

// plainLevel gives unnumbered sections their level: what came up first stands above what came up later.
func (s *sections) plainLevel(of string) int {
	if s.plain == nil {
		s.plain = map[string]int{}
	}
	if _, ok := s.plain[of]; !ok {
		s.plain[of] = levelPlain + len(s.plain)
	}
	return s.plain[of]
}

// read understands a section row from its number (in a cell of its own, or "") and its text.
func (s *sections) read(number, text string) section {
	sec := section{given: map[string]string{}}
	if number == "" {
		number, text = cutEnumerator(text)
	}
	title := strings.Trim(countAtEnd.ReplaceAllString(text, ""), ` :.;-–*"“”`)
	sec.kind = kindIn(title)
	of := "other"
	switch {
	case isAwardName(title):
		of = FieldAward
		sec.given[FieldAward] = awardIn(title)
		if sec.kind == "" {
			break
		}
	case sec.kind != "":
		of = FieldKind
	case starts(title, movementWords):
		of = FieldMovement
		sec.given[FieldMovement] = sentence(title)
	case isPlace(title):
		of = string(rolePlace)
		sec.given[FieldAddress] = sentence(title)
	case isUnit(title) && !starts(title, groupWords) && !starts(title, kindStarts):
		of = string(rolePlace)
		sec.given[FieldUnit] = sentence(title)
	}
	sec.level = s.level(number, of)
	return sec
}

func (s *sections) level(number, of string) int {
	number = strings.TrimRight(number, ".):/ ")
	switch {
	case number == "":
		return s.plainLevel(of)
	case romanMark.MatchString(number):
		return levelRoman
	case len(number) == 1 && number >= "A" && number <= "Z":
		return levelLetter
	case isDigits(number[:1]):
		return levelFigure
	}
	return levelSmall
}

// cutEnumerator parts "II. Hộ gia đình" into its number and its title.
func cutEnumerator(text string) (number, title string) {
	if m := enumerator.FindStringSubmatch(text); m != nil {
		return m[1], text[len(m[0]):]
	}
	if m := bareRoman.FindStringSubmatch(text); m != nil {
		return m[1], strings.TrimSpace(text[len(m[1]):])
	}
	return "", text
}

// kindNoise drops the names of awards that hold the word for a kind, and signs.
var kindNoise = strings.NewReplacer("ho gia dinh van hoa", "ho gia dinh", "tap the lao dong", "", "gia dinh van hoa", "", "-", " ", ",", " ", ":", " ", "(", " ", ")", " ", "/", " ", ".", " ")

// kindIn finds the one kind a title speaks of; a title that names two speaks of none.
func kindIn(title string) award.SubjectKind {
	w := " " + viet.Fold(title) + " "
	w = kindNoise.Replace(w)
	var found []award.SubjectKind
	if strings.Contains(w, " tap the ") {
		found = append(found, award.Collective)
	}
	if strings.Contains(w, " ca nhan ") {
		found = append(found, award.Individual)
	}
	if strings.Contains(w, " ho gia dinh ") || strings.Contains(w, " ho gd ") || strings.Contains(w, " hgd ") || strings.Contains(w, " gia dinh ") || strings.TrimSpace(w) == "ho" && spoken(title) != "họ" || strings.Contains(w, " cac ho ") {
		found = append(found, award.Household)
	}
	if len(found) == 1 {
		return found[0]
	}
	return ""
}

// awardIn takes the name of the award out of "Tặng danh hiệu Lao động tiên tiến cho 05 cá nhân".
func awardIn(title string) string {
	rest := withoutLeads(title)
	low := spoken(rest)
	for _, stop := range []string{" cho ", " đối với ", ":", " (", " - ", " – "} {
		if i := strings.Index(low, stop); i > 0 {
			rest = string([]rune(rest)[:len([]rune(low[:i]))])
			low = spoken(rest)
		}
	}
	rest = strings.Trim(countInside.ReplaceAllString(rest, ""), ` "“”:;,.`)
	return sentence(rest)
}

// sentence writes a title that stands in capitals as a name: KHÓM HÒA HƯNG → Khóm Hòa Hưng.
func sentence(s string) string {
	s = viet.Clean(s)
	if !isUpper(s) {
		return s
	}
	if isAwardName(s) {
		return upperFirst(strings.ToLower(s))
	}
	ws := strings.Fields(s)
	for i, w := range ws {
		if hasVowel(w) && len([]rune(w)) > 1 && !abbreviations[w] {
			ws[i] = upperFirst(strings.ToLower(w))
		}
	}
	return strings.Join(ws, " ")
}

var abbreviations = map[string]bool{"UBND": true, "THCS": true, "THPT": true, "MTTQ": true, "UBMTTQ": true, "TNCS": true, "CLB": true, "HTX": true, "TDP": true, "DNTN": true, "TNHH": true, "BCH": true, "TP": true}

func hasVowel(w string) bool { return strings.ContainsAny(viet.Fold(w), "aeiouy") }
