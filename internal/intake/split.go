package intake

import (
	"regexp"
	"strings"
	"unicode"

	"guongsang/internal/viet"
)

var (
	noPlaceWords = lex("tổ trưởng", "tổ phó", "tổ hợp tác", "tổ tự quản", "tổ công nghệ", "tổ phụ nữ", "xã đội", "phường đội", "tổ chức", "tổ chuyên môn")
	quarterWords = lex("khóm", "ấp", "thôn", "khu phố", "tổ dân phố")
)

// Words at the beginning of a post, of a residence and of a unit, in lower case with their accents.
var (
	postWords = lex("chủ tịch", "phó chủ tịch", "bí thư", "phó bí thư", "trưởng", "phó", "hiệu trưởng", "phó hiệu trưởng", "giáo viên", "công chức", "viên chức", "chuyên viên",
		"cán bộ", "hội viên", "chi hội trưởng", "chi hội phó", "tổ trưởng", "tổ phó", "đội trưởng", "đội phó", "giám đốc", "phó giám đốc", "nhân viên", "kế toán", "bảo vệ", "y sĩ",
		"y sỹ", "bác sĩ", "bác sỹ", "dược sĩ", "y tá", "điều dưỡng", "nông dân", "học sinh", "sinh viên", "chỉ huy trưởng", "chỉ huy phó", "đảng viên", "ủy viên", "đoàn viên", "công nhân",
		"thợ", "người dân", "hưu trí", "cán bộ hưu trí", "nội trợ", "buôn bán", "kinh doanh", "làm vườn", "làm ruộng", "làm nông", "tiểu thương", "tài xế", "lái xe", "thủ quỹ", "văn thư",
		"cảnh sát", "công an viên", "chiến sĩ", "dân quân", "trưởng ban", "phó ban", "trưởng phòng", "phó trưởng", "phó phòng", "tổng phụ trách", "thành viên", "cộng tác viên", "cựu chiến binh",
		"thư ký", "chánh văn phòng", "tổ viên", "lao động", "lao động tự do", "trụ trì", "sư cả", "chi ủy viên", "huynh trưởng", "giáo sư", "giảng viên", "kỹ sư", "nhân viên y tế",
		"thôn trưởng", "ấp trưởng", "khóm trưởng", "phụ trách", "người có uy tín", "chủ nhiệm", "phó chủ nhiệm", "chủ cơ sở", "chủ doanh nghiệp", "quản lý", "đại biểu", "lớp trưởng",
		"nghệ nhân", "thầy giáo", "cô giáo", "giáo dân", "phật tử", "chính trị viên", "trợ lý", "nv", "gv", "ht", "pht", "ct", "pct", "bt", "pbt")
	placeWords = lex("khóm", "ấp", "tổ dân phố", "tổ", "thôn", "khu phố", "số nhà", "số", "đường", "hẻm", "phường", "xã", "ngụ", "thường trú", "thường trú tại", "ngụ tại", "tdp",
		"kp", "khu vực", "khu dân cư", "kdc", "làng", "bản", "buôn", "tỉnh", "thành phố", "tp", "thị trấn", "thị xã", "địa chỉ", "huyện", "quận")
	// unitBreaks are words with a large first letter at which a unit begins inside a text: "Giáo viên Trường …".
	unitBreaks = lex("trường", "ubnd", "ủy ban", "ub mttq", "ubmttq", "mttq", "mặt trận", "hội", "công an", "phòng", "trạm", "trung tâm", "công ty", "doanh nghiệp", "hợp tác xã", "htx",
		"chi bộ", "đảng ủy", "đảng bộ", "ban chỉ huy", "ban quản lý", "ban nhân dân", "đoàn", "liên đoàn", "công đoàn", "văn phòng", "câu lạc bộ", "clb", "quỹ", "ngân hàng", "bưu điện", "bệnh viện",
		"chùa", "đội", "chi hội", "chi đoàn", "khóm", "ấp", "tổ dân phố", "khu phố", "thôn", "tổ tự quản", "ban", "ban công tác", "chợ", "sở", "điện lực", "cty", "dntn", "xí nghiệp", "khối", "kho bạc",
		"thcs", "thpt", "th", "tiểu học", "mầm non")
	leadersOfPlaces = regexp.MustCompile(`(?i)(khóm|ấp|tổ|thôn|khu phố|tdp)`)
	inBrackets      = regexp.MustCompile(`^\((.*)\)$`)
)

// isPlace reports whether a text names where somebody lives rather than where they work.
func isPlace(s string) bool {
	if starts(s, placeWords) {
		return !starts(s, noPlaceWords)
	}
	return s != "" && unicode.IsDigit([]rune(s)[0])
}

func isPost(s string) bool { return starts(s, postWords) }

func isUnit(s string) bool {
	return starts(s, unitBreaks) && !isPost(s) || starts(s, collectiveWords) && !isPost(s) && !isPlace(s)
}

// posting is a text of the kind "post, unit or residence" in its parts.
type posting struct{ post, unit, address string }

// splitPosting parts a cell that holds a post and a unit (and, when home is set, perhaps a residence instead of it).
func splitPosting(text string, home bool) posting {
	text = strings.Trim(text, " ,;-–—")
	if m := inBrackets.FindStringSubmatch(text); m != nil {
		text = m[1]
	}
	left, right, direct := cutPosting(text)
	if left != "" && right != "" && isUnit(left) && isPost(right) && !isPost(left) {
		left, right = right, left // written the other way round
	}
	p := posting{post: left}
	switch {
	case right == "" && (isPlace(left) || isUnit(left)) && !isPost(left):
		p.post, right = "", left
	case right == "":
		return p
	}
	if direct && endsAsHead(left) && isPlace(right) { // "Trưởng khóm Hòa Hưng": head of the khóm, working there
		if w := strings.Fields(right)[0]; !strings.HasPrefix(spoken(left), spoken(w)) {
			p.post += " " + w
		}
	}
	right = upperFirst(right)
	if home && !direct && isPlace(right) && !leadersOfPlaces.MatchString(p.post) {
		p.address = right
	} else {
		p.unit = right
	}
	return p
}

func endsAsHead(post string) bool {
	low := spoken(post)
	return strings.HasSuffix(low, "trưởng") || strings.HasSuffix(low, "phó")
}

// cutPosting finds where the post ends: at a comma or dash before a unit or residence, else at a word with which a unit
// begins (direct), else at the first comma.
func cutPosting(text string) (left, right string, direct bool) {
	if (isPlace(text) || isUnit(text)) && !isPost(text) {
		if i := strings.IndexAny(text, ",;"); i > 0 && isPost(strings.TrimSpace(text[i+1:])) {
			left, right = cutAt(text, i, 1)
			return left, right, false
		}
		return text, "", false
	}
	for i, r := range text {
		n := separatorAt(text, i, r)
		if n == 0 {
			continue
		}
		if rest := strings.TrimSpace(text[i+n:]); isPlace(rest) || isUnit(rest) {
			left, right = cutAt(text, i, n)
			return left, right, false
		}
	}
	if isPost(text) {
		if i := unitInside(text); i > 0 {
			left, right = cutAt(text, i, 0)
			return left, right, true
		}
	}
	if i := strings.IndexAny(text, ",;"); i > 0 {
		left, right = cutAt(text, i, 1)
		return left, right, false
	}
	return text, "", false
}

func cutAt(text string, i, n int) (string, string) {
	return strings.Trim(text[:i], " ,;-–—("), strings.TrimLeft(strings.Trim(text[i+n:], " ,;-–—)"), "(")
}

// separatorAt returns the length of a separator at a place: a comma, a semicolon, a dash between spaces, a bracket.
func separatorAt(text string, i int, r rune) int {
	switch r {
	case ',', ';', '(':
		return 1
	case '-', '–', '—':
		n := len(string(r))
		if i > 0 && text[i-1] == ' ' || strings.HasPrefix(text[i+n:], " ") {
			return n
		}
	}
	return 0
}

// unitInside finds the word with which a unit begins inside "Chủ tịch Hội Nông dân phường" or "Trưởng khóm Hòa Hưng".
// A head of a place keeps the word: "Trưởng khóm" is the post, "khóm Hòa Hưng" the unit.
func unitInside(text string) int {
	ws := wordStarts(text)
	for k := 1; k < len(ws); k++ {
		i := ws[k]
		rest := text[i:]
		first := []rune(rest)[0]
		switch {
		case k <= 5 && namesQuarter(rest):
			return i
		case unicode.IsUpper(first) && starts(rest, unitBreaks) && len(strings.Fields(rest)) > 1:
			return i
		}
	}
	return -1
}

// namesQuarter reports whether a text is a quarter with its name or number, as against the word in a post.
func namesQuarter(s string) bool {
	name, ok := startsWith(s, quarterWords)
	return ok && name != "" && !unicode.IsLower([]rune(name)[0])
}

func wordStarts(s string) []int {
	var out []int
	space := true
	for i, r := range s {
		if r == ' ' {
			space = true
			continue
		}
		if space {
			out = append(out, i)
			space = false
		}
	}
	return out
}

// placePrefix returns the word that a column of bare quarter names lacks: "Khóm" for a column headed Khóm.
func placePrefix(leaf string) string {
	switch bare(leaf) {
	case "khom":
		return "Khóm"
	case "ap":
		return "Ấp"
	case "thon":
		return "Thôn"
	case "khu pho":
		return "Khu phố"
	case "to dan pho":
		return "Tổ dân phố"
	case "to":
		return "Tổ"
	case "phuong":
		return "Phường"
	case "xa":
		return "Xã"
	case "duong":
		return "Đường"
	}
	return ""
}

func withPrefix(prefix, s string) string {
	if prefix == "" || starts(s, lex(strings.ToLower(prefix))) || starts(s, placeWords) {
		return s
	}
	return prefix + " " + s
}

// splitName parts a cell that begins with a name: "Nguyễn Văn An, Trưởng khóm Hòa Hưng", "Nguyễn Văn An (1956)".
func splitName(text string) (name, rest string) {
	for i, r := range text {
		if n := separatorAt(text, i, r); n > 0 && i > 0 {
			return cutAt(text, i, n)
		}
	}
	for _, i := range wordStarts(text) {
		if i > 0 && (unicode.IsDigit(rune(text[i])) || strings.HasPrefix(spoken(text[i:]), "sinh ")) {
			return cutAt(text, i, 0)
		}
	}
	return text, ""
}

// splitLines joins the lines of a cell with commas, since people part a name from a post by a line break.
func splitLines(text string) string {
	var parts []string
	for line := range strings.SplitSeq(text, "\n") {
		if line = strings.Trim(viet.Clean(line), " ,;"); line != "" {
			parts = append(parts, line)
		}
	}
	return strings.Join(parts, ", ")
}
