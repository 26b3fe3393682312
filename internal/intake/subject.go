package intake

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"guongsang/internal/award"
	"guongsang/internal/viet"
)

var (
	afterWords = []lexicon{lex("các hộ"), lex("hộ"), lex("gđ"), lex("gia đình")}

	familyTitles = lex("gia đình văn hóa", "gia đình tiêu biểu", "gia đình học tập")
)

// The words with which names begin, in lower case with their accents.
var (
	householdWords = lex("hộ gia đình", "gia đình", "hộ ông", "hộ bà", "hộ anh", "hộ chị", "hộ cụ", "hộ chú", "hộ cô", "hộ ông bà", "hộ ông, bà", "hộ thầy", "hộ",
		"các hộ", "gđ")
	businessWords   = lex("hộ kinh doanh", "hộ sản xuất")
	collectiveWords = lex("tập thể", "cán bộ và nhân dân", "nhân dân và cán bộ", "cán bộ, nhân dân", "cán bộ, công chức", "nhân dân", "quân và dân", "khóm", "ấp",
		"tổ dân phố", "tổ nhân dân", "tổ hợp tác", "tổ tự quản", "tổ phụ nữ", "tổ an ninh", "tổ", "thôn", "khu phố", "hội", "chi hội", "chi đoàn", "chi bộ", "đảng bộ", "đảng ủy",
		"trường", "ban", "công an", "quân sự", "phòng", "ubnd", "ủy ban", "ubmttq", "ub mttq", "mttq", "mặt trận", "công ty", "doanh nghiệp", "dntn", "cty", "hợp tác xã", "htx",
		"trạm", "trung tâm", "câu lạc bộ", "clb", "đội", "lớp", "khối", "liên đoàn", "liên minh", "văn phòng", "bộ phận", "quỹ", "chùa", "nhà thờ", "thánh thất", "thánh đường",
		"công đoàn", "ngân hàng", "bưu điện", "xí nghiệp", "nhóm", "tổng công ty", "dòng họ", "dòng tộc", "họ tộc", "đoàn thanh niên", "đoàn thể", "đoàn tncs", "đoàn phường",
		"đoàn xã", "đoàn trường", "đoàn viên", "hợp tác", "cơ sở", "cơ quan", "đơn vị", "hội đồng", "ban chỉ huy", "đồn", "tiểu đội", "trung đội", "đại đội", "mô hình", "phường", "xã",
		"sở", "chi cục", "kho bạc", "bệnh viện", "nhà trẻ", "mẫu giáo", "thư viện", "bảo hiểm", "tòa án", "viện kiểm sát", "thpt", "thcs", "điện lực", "chợ", "nông hội", "tập đoàn",
		"trường học", "nhà văn hóa", "ban nhân dân", "ban quản lý", "ban công tác")
	// personHint are words that show a name to be a person's although it begins like a unit.
	personHint = regexp.MustCompile(`^(?:Đoàn|Ban|Đồn|Chợ|Sở|Xã|Trường|Hội|Tổ|Khối) (?:Thị|Văn|Minh|Thanh|Ngọc|Hoàng|Hữu|Đức|Quốc|Công|Kim|Thúy|Thùy|Bảo|Anh|Tấn|Phước) `)

	maleWords   = lex("ông", "anh", "chú", "thầy", "cậu", "bác trai", "linh mục", "hòa thượng", "thượng tọa", "đại đức", "mục sư")
	femaleWords = lex("bà", "chị", "cô", "mẹ", "dì", "ni sư", "ni trưởng", "sư cô", "mẹ việt nam anh hùng")
)

// collectivePhrases are the words of more than one syllable, which no family name begins with.
var collectivePhrases = lex(slices.DeleteFunc(slices.Clone(collectiveWords.phrases), func(p string) bool { return !strings.Contains(p, " ") })...)

// kindWord reads a cell of a kind column: TAPTHE, Cá nhân, Hộ gia đình, CN, TT, HGĐ.
func kindWord(s string) (award.SubjectKind, bool) {
	switch strings.ReplaceAll(bare(s), " ", "") {
	case "tapthe", "tt", "donvi", "tapthenho", "dongho", "doanhnghiep", "mohinh":
		return award.Collective, true
	case "canhan", "cn":
		return award.Individual, true
	case "hogiadinh", "ho", "hgd", "giadinh":
		return award.Household, true
	}
	return "", false
}

// genderWord reads a cell of a gender column.
func genderWord(s string) (award.Gender, bool) {
	switch bare(s) {
	case "nam", "male", "m", "trai", "ong", "anh", "nam gioi", "male gioi":
		return award.Male, true
	case "nu", "female", "f", "gai", "ba", "chi", "co", "nu gioi":
		return award.Female, true
	}
	return "", false
}

// subject is what the text of a name says.
type subject struct {
	name      string
	honorific string
	kind      award.SubjectKind // "" when the text does not tell
	gender    award.Gender
}

// readSubject parts the text of a name cell into the name and what stands before it.
func readSubject(text string) subject {
	text = strings.Trim(strings.TrimSpace(text), ",;-–")
	text = strings.TrimSpace(trimBullet(text))
	if starts(text, businessWords) {
		return subject{name: text, kind: award.Household}
	}
	if rest, ok := startsWith(text, householdWords); ok && len(strings.Fields(rest)) > 0 {
		if !isHousehold(text, rest) {
			return subject{name: text}
		}
		s := person(afterHousehold(text))
		s.kind = award.Household
		return s
	}
	if starts(text, collectiveWords) && (!personHint.MatchString(text) || starts(text, collectivePhrases)) {
		return subject{name: text, kind: award.Collective}
	}
	return person(text)
}

// isHousehold keeps "Gia Đình" as somebody's name and "Gia đình văn hóa" as a title from being read as a household.
func isHousehold(text, rest string) bool {
	return !starts(text, familyTitles) && rest != ""
}

// afterHousehold drops the words for household and leaves the form of address: "Hộ gia đình bà X" → "bà X".
func afterHousehold(text string) string {
	for _, p := range afterWords {
		if rest, ok := startsWith(text, p); ok {
			text = rest
		}
	}
	return text
}

func person(text string) subject {
	honorific, name := viet.SplitHonorific(text)
	if hasAccent(text) {
		honorific, name = giveBack(honorific, name)
	}
	s := subject{name: name, honorific: honorific}
	two := strings.Contains(spoken(name), " và ") || strings.ContainsAny(honorific, "/()")
	switch {
	case honorific == "" || two:
	case starts(honorific, maleWords) && !strings.Contains(spoken(honorific), "bà"):
		s.gender = award.Male
	case starts(honorific, femaleWords):
		s.gender = award.Female
	}
	return s
}

// giveBack returns to the name what only looks like a form of address without accents: Bà Cù Thị X.
func giveBack(honorific, name string) (string, string) {
	ws := strings.Fields(honorific)
	for i, w := range ws {
		if familyName(w) {
			return strings.Join(ws[:i], " "), strings.Join(ws[i:], " ") + " " + name
		}
	}
	return honorific, name
}

// familyName tells Cù, Bàn, Chu or Mê, which are names, from cụ, bạn, chú and mẹ, which differ in their accents alone.
func familyName(word string) bool {
	want, ok := addressForms[viet.Fold(word)]
	return ok && strings.TrimRight(spoken(word), ".:,") != want
}

var addressForms = map[string]string{"cu": "cụ", "ban": "bạn", "co": "cô", "chu": "chú", "ba": "bà", "anh": "anh", "me": "mẹ", "em": "em",
	"chi": "chị", "ong": "ông", "thay": "thầy"}

// trimBullet drops the dash or number with which a name in a list may begin.
func trimBullet(s string) string {
	t := strings.TrimLeft(s, "-–—+*•· ")
	if m := leadingNumber.FindString(t); m != "" {
		t = t[len(m):]
	}
	if t == "" {
		return s
	}
	return t
}

var leadingNumber = regexp.MustCompile(`^\d{1,4}[.)/]\s+`)

// looksLikePerson reports whether a text is written like the name of one person: two to six words, each with a large
// first letter, no figures.
func looksLikePerson(s string) bool {
	ws := strings.Fields(s)
	if len(ws) < 2 || len(ws) > 6 {
		return false
	}
	for _, w := range ws {
		for i, r := range w {
			if i == 0 && !unicode.IsUpper(r) || unicode.IsDigit(r) || strings.ContainsRune(",;:()/", r) {
				return false
			}
		}
	}
	return !starts(s, collectiveWords) || personHint.MatchString(s+" ") && !starts(s, collectivePhrases)
}
