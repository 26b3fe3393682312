package intake

import (
	"regexp"
	"strings"
	"unicode"

	"guongsang/internal/viet"
)

var (
	corporationWords = lex("tổng cộng ty", "tổng cong ty")
	titleWords       = lex("danh sách", "biểu mẫu", "biểu số", "phụ lục", "mẫu số", "bảng tổng hợp", "(kèm theo", "kèm theo")
)

var (
	orderNumber  = regexp.MustCompile(`^\(?\d{1,5}(?:[.,]\d{1,3}){0,2}[.)/]?$`)
	columnNumber = regexp.MustCompile(`^\(?(?:\d{1,2}|[A-Za-z])\)?(?:\s*=\s*[\d()A-Za-z+*x/ -]+)?$`)
	totalWords   = lex("tổng cộng", "tổng số", "tổng:", "cộng:", "tổng toàn bộ", "cộng toàn bảng", "danh sách có", "danh sách này có", "danh sách gồm", "danh sách này gồm",
		"danh sách ấn định", "ấn định danh sách", "bằng chữ", "(bằng chữ", "tổng tiền", "tổng kinh phí", "cộng chung", "tổng hợp chung", "cộng mục", "cộng phần", "cộng khóm", "cộng ấp",
		"cộng trường", "cộng tập thể", "cộng cá nhân", "cộng hộ", "cộng trang", "cộng dồn", "danh sách trên có", "tổng danh sách", "số tiền bằng chữ", "cộng (", "tổng (")
	signWords = lex("nơi nhận", "người lập", "lập biểu", "người ký", "xác nhận của", "xác nhận", "tm", "kt", "tl", "tuq", "ký tên", "(ký", "thủ trưởng", "người tổng hợp",
		"người duyệt", "đại diện", "thường trực hội đồng", "lập bảng", "lập danh sách", "người kiểm tra", "kế toán trưởng", "thủ trưởng đơn vị", "(ký tên", "như trên", "như điều", "lưu:", "lưu vt", "p. chủ tịch", "(đã ký", "đã ký", "duyệt của", "người báo cáo", "lãnh đạo đơn vị", "hội đồng thi đua")
	signerTitles = lex("chủ tịch", "phó chủ tịch", "trưởng khóm", "trưởng ấp", "bí thư", "phó bí thư", "hiệu trưởng", "phó hiệu trưởng", "giám đốc", "trưởng ban", "phó ban", "trưởng phòng",
		"phó trưởng phòng", "trưởng công an", "chỉ huy trưởng", "kế toán", "thủ quỹ", "ban nhân dân", "hội đồng", "ủy ban nhân dân", "công chức", "trưởng thôn", "cán bộ", "thư ký", "chi ủy", "bí thư chi bộ",
		"văn phòng", "trạm trưởng", "đội trưởng")
	noteWords = lex("ghi chú", "* ghi chú", "lưu ý:", "chú thích", "(*)", "(1)", "hướng dẫn")
	datedLine = regexp.MustCompile(`ngay [\d .…_]*thang [\d .…_]*nam`)
	romanMark = regexp.MustCompile(`^[IVX]{1,6}$`)
)

// isOrderNumber tells 1, 01, 1., 1.2, (3).
func isOrderNumber(s string) bool { return orderNumber.MatchString(s) }

// isNumberRow tells the row (1) (2) (3) … that stands under a header.
func (g *grid) isNumberRow(row int) bool {
	cells := g.row(row, false)
	if len(cells) < 3 {
		return false
	}
	last, figures, letters := 0, 0, 0
	for i, p := range cells {
		if !columnNumber.MatchString(p.text) {
			return false
		}
		n := 0
		for _, r := range strings.SplitN(p.text, "=", 2)[0] {
			if unicode.IsDigit(r) {
				n = n*10 + int(r-'0')
			}
		}
		if n == 0 { // a letter
			if first := strings.Trim(p.text, "()")[0]; i > 0 && cells[i-1].text < p.text || i == 0 && (first == 'A' || first == 'a') {
				letters++
			}
			continue
		}
		if n <= last || n > last+4 {
			return false
		}
		last = n
		figures++
	}
	return figures >= 2 || letters == len(cells)
}

// isTotal tells a line that sums up. "Cộng" is not "Công an", and "Tổng cộng" is not "Tổng công ty".
func isTotal(text string) bool {
	t := strings.TrimLeft(text, "*-–+( ")
	if starts(t, totalWords) && !starts(t, corporationWords) {
		return true
	}
	switch strings.Trim(spoken(t), " :.()") {
	case "cộng", "tổng", "cong", "tong", "tong cong", "tổng cộng":
		return true
	}
	low := spoken(t)
	return strings.HasPrefix(low, "cộng ") && strings.IndexFunc(t, unicode.IsDigit) > 0 && len(t) < 60
}

// isSignature tells the lines under a table: who made and who signs it, where and when, who receives it.
func isSignature(cells []place) bool {
	for _, p := range cells {
		t := strings.TrimLeft(p.text, "-–*• ")
		switch {
		case starts(t, signWords) && len(words(t)) <= 24,
			datedLine.MatchString(viet.Fold(t)) && len(words(t)) <= 16,
			strings.HasPrefix(t, "(Ký"), strings.HasPrefix(t, "(ký"):
			return true
		}
	}
	for _, p := range cells {
		if !isUpper(p.text) || !starts(p.text, signerTitles) {
			return false
		}
	}
	return len(cells) > 0 && len(cells) <= 4
}

// isUpper reports whether a text is written in capitals throughout.
func isUpper(s string) bool {
	letters := 0
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsLetter(r) {
			letters++
		}
	}
	return letters > 1
}

// isTitle tells the lines above a further table.
func isTitle(text string) bool {
	return starts(text, titleWords) && !isTotal(text)
}

func isNote(text string) bool { return starts(text, noteWords) || strings.HasPrefix(text, "(*)") }
