package planfile

import (
	"regexp"
	"strings"
)

// fieldKind is what a label announces.
type fieldKind int

const (
	noField fieldKind = iota
	leadField
	coordinatorField
	periodField
	criteriaField
	nameField
	otherField // a label that ends the field before it but is not read
)

// field is a labelled part of a paragraph.
type field struct {
	kind  fieldKind
	label string // folded
	value string
}

// Labels are recognised by their grammar on folded text, so that wordings nobody listed are read too.
var (
	periodLabel   = regexp.MustCompile(`^(?:ve )?(?:du kien )?(?:thoi gian|thoi han|thoi diem|thoi ky|tien do|ky han|han hoan thanh|moc thoi gian|ngay hoan thanh)\b`)
	criteriaLabel = regexp.MustCompile(`^(?:ve |cac |mot so |he thong |bo |noi dung,? (?:va )?)?(?:tieu chuan|tieu chi|dieu kien)\b`)
	coordLabel    = regexp.MustCompile(`^(?:\S+ ){0,8}phoi hop(?: (?:thuc hien|to chuc|trien khai|gom|bao gom|voi|cung|chinh|tham gia))*$`)
	leadLabel     = regexp.MustCompile(`^(?:thuc hien|to chuc thuc hien|giao|giao nhiem vu|giao thuc hien|dau moi(?: .*)?|phu trach(?: chinh)?|` +
		`chu tri(?:,? (?:thuc hien|tham muu|to chuc|trien khai|phoi hop))*|thuong truc|` +
		`(?:phan cong|trach nhiem)(?: (?:thuc hien|nhiem vu|trach nhiem|chinh|chu tri|to chuc))*|` +
		`(?:(?:cac )?(?:co quan|don vi|bo phan|nganh|ban nganh|to chuc|can bo|cong chuc|nguoi|doan the|dia phuong|ca nhan|tap the)(?:,| va|/| -)? ?)+` +
		`(?:duoc |chiu |lam )?(?:giao |phan cong )?(?:chu tri|thuc hien|phu trach|dau moi|tham muu|trach nhiem|chi dao|thuong truc)(?: \S+){0,4})$`)
	nameLabel  = regexp.MustCompile(`^(?:ten )?(?:phong trao|cuoc van dong|dot thi dua)(?: thi dua)?$`)
	otherLabel = regexp.MustCompile(`^(?:cac |mot so )?(?:noi dung|muc tieu|muc dich|yeu cau|doi tuong|hinh thuc|kinh phi|giai phap|bien phap|nhiem vu|` +
		`san pham|ket qua|bao cao|so luong|chi tieu|ghi chu|luu y|dia diem|khen thuong|co cau|pham vi|so ket|tong ket|ho so|quy trinh|cach thuc)\b`)
)

// labelKind tells what a folded label announces and, for criteria, the words that follow ("… doi voi tap the").
func labelKind(label string) (fieldKind, string) {
	label = strings.Trim(label, " .-")
	words := wordCount(label)
	switch {
	case label == "" || words > 12:
		return noField, ""
	case nameLabel.MatchString(label):
		return nameField, ""
	case periodLabel.MatchString(label):
		return periodField, ""
	case criteriaLabel.MatchString(label):
		return criteriaField, criteriaLabel.ReplaceAllString(label, "")
	case leadLabel.MatchString(label):
		return leadField, ""
	case coordLabel.MatchString(label):
		return coordinatorField, ""
	case words <= 7 && otherLabel.MatchString(label) && !strings.Contains(label, "doi tuong khac"):
		return otherField, ""
	}
	return noField, ""
}

// fields parts the body of a paragraph into labelled fields. What stands before the first label is a field of kind
// noField. A label is recognised at the start, after a stop or semicolon, and after an opening bracket.
func fields(body string) []field {
	var out []field
	start := 0 // of the value of the last field
	current := field{}
	add := func(until int) {
		current.value = trimValue(body[start:until])
		if current.kind != noField || current.value != "" {
			out = append(out, current)
		}
	}
	for _, at := range boundaries(body) {
		if current.kind == criteriaField {
			break // criteria are sentences, in which such words are no labels
		}
		label, valueAt, kind := labelAt(body, at)
		if kind == noField || at > 0 && kind == otherField {
			continue
		}
		add(at)
		current, start = field{kind: kind, label: label}, valueAt
	}
	add(len(body))
	return out
}

// boundaries lists where a label may begin.
func boundaries(s string) []int {
	at := []int{0}
	for i := range len(s) {
		switch s[i] {
		case '.', ';', '(', '|', ',':
			next := i + 1
			for next < len(s) && s[next] == ' ' {
				next++
			}
			if next < len(s) && (next > i+1 || s[i] == '(') {
				at = append(at, next)
			}
		}
	}
	return at
}

// longestLabel is in bytes; Vietnamese letters take up to three.
const longestLabel = 160

// labelAt reads a label with a colon at the offset; a whole short body that is a label needs no colon.
func labelAt(s string, at int) (label string, valueAt int, kind fieldKind) {
	window := s[at:min(len(s), at+longestLabel)]
	colon := strings.IndexByte(window, ':')
	if colon < 0 {
		if at > 0 || wordCount(s) > 9 || endsSentence(s) && !strings.HasSuffix(s, ":") {
			return "", 0, noField
		}
		label = fold(s)
		if kind, _ = labelKind(label); kind == otherField || kind == nameField || kind == leadField && !strings.Contains(label, "chu tri") {
			return "", 0, noField
		}
		return label, len(s), kind
	}
	label = fold(window[:colon])
	if at > 0 && strings.ContainsAny(label, ".;") {
		return "", 0, noField
	}
	kind, _ = labelKind(label)
	return label, at + colon + 1, kind
}

// trimValue trims separators and a closing bracket whose opening one belongs to the label.
func trimValue(s string) string {
	s = strings.TrimSpace(s)
	s = strings.TrimLeft(s, ":;, ")
	s = strings.TrimRight(s, ";,:( ")
	if strings.HasSuffix(s, ")") && strings.Count(s, ")") > strings.Count(s, "(") {
		s = strings.TrimRight(s[:len(s)-1], "; ")
	}
	return strings.TrimSpace(s)
}
