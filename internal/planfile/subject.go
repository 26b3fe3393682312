package planfile

import (
	"regexp"
	"slices"
	"strings"

	"guongsang/internal/award"
)

// subjectWords name a subject kind in the head of a block of criteria, folded. The first group is clear everywhere;
// the second only in a head with a number or letter, since it also begins ordinary sentences.
var (
	clearSubjects = []subjectRule{
		{award.Individual, regexp.MustCompile(`^(?:ca nhan|tung ca nhan)\b`)},
		{award.Household, regexp.MustCompile(`^(?:ho gia dinh|gia dinh|ho dan|ho nong dan|ho kinh doanh|ho san xuat)\b`)},
		{award.Collective, regexp.MustCompile(`^(?:tap the|tap the nho)\b`)},
		{award.Clan, regexp.MustCompile(`^(?:dong ho|toc ho|dong toc)\b`)},
		{award.Enterprise, regexp.MustCompile(`^(?:doanh nghiep|cong ty|hop tac xa|htx|co so san xuat|co so kinh doanh|to hop tac|don vi kinh te)\b`)},
		{award.Model, regexp.MustCompile(`^(?:mo hinh|cong trinh|phan viec|cach lam|mo hinh, dien hinh)\b`)},
		{award.Other, regexp.MustCompile(`^(?:doi tuong khac|cac doi tuong khac|khac|thanh phan khac)\b`)},
	}
	looseSubjects = []subjectRule{
		{award.Individual, regexp.MustCompile(`^(?:can bo|cong chuc|vien chuc|nguoi lao dong|nguoi dan|nhan dan|doan vien|hoi vien|hoc sinh|giao vien|nong dan|cong nhan|chien si|phu nu|thanh nien|doanh nhan|nguoi|lanh dao|dang vien|dan quan|nha khoa hoc)\b`)},
		{award.Household, regexp.MustCompile(`^(?:ho)\b`)},
		{award.Collective, regexp.MustCompile(`^(?:co quan|don vi|to chuc|ban nganh|doan the|dia phuong|khom|ap|thon|to dan pho|khu pho|khu dan cu|xa|phuong|truong|nha truong|chi bo|chi hoi|chi doan|luc luong|nganh|ban|hoi|cap uy|lang|xom|to|cum|doi|phong|khoi|bo phan|nhom|chi cuc|trung tam|tram|buon|so|ban)\b`)},
	}
	subjectLead  = regexp.MustCompile(`^(?:tieu chuan|tieu chi|dieu kien|doi voi|ve|danh cho|ap dung (?:doi voi|cho)|cho|cua|xet|cac|mot so|nhung|nhom|doi tuong la|tung|moi|khen thuong|dien hinh|guong|la|:|xet chon)\s+`)
	bracketed    = regexp.MustCompile(`\([^()]*\)?`)
	subjectSplit = regexp.MustCompile(`\s*(?:,|;|/|\bva\b|\bhoac\b|\bcung\b|\bvoi\b| - )\s*`)
)

type subjectRule struct {
	kind    award.SubjectKind
	pattern *regexp.Regexp
}

// subjectsOf reads the kinds of subject a head names ("Đối với hộ gia đình, dòng họ"); it returns none unless every
// part of the head is a subject. Loose also takes words such as "đơn vị" and "hội viên".
func subjectsOf(head string, loose bool) []award.SubjectKind {
	head = strings.Trim(bracketed.ReplaceAllString(fold(head), " "), " .:-")
	for {
		shorter := subjectLead.ReplaceAllString(head, "")
		if shorter == head {
			break
		}
		head = shorter
	}
	if head == "" || wordCount(head) > 22 {
		return nil
	}
	var kinds []award.SubjectKind
	for _, part := range subjectSplit.Split(head, -1) {
		for shorter := ""; part != shorter; {
			shorter = part
			part = subjectLead.ReplaceAllString(part, "")
		}
		if part == "" {
			continue
		}
		kind, ok := subjectKind(part, loose)
		if !ok {
			return nil
		}
		if !slices.Contains(kinds, kind) {
			kinds = append(kinds, kind)
		}
	}
	return kinds
}

func subjectKind(part string, loose bool) (award.SubjectKind, bool) {
	for _, rule := range clearSubjects {
		if rule.pattern.MatchString(part) && (loose || wordCount(part) <= 7) {
			return rule.kind, true
		}
	}
	if loose {
		for _, rule := range looseSubjects {
			if rule.pattern.MatchString(part) {
				return rule.kind, true
			}
		}
	}
	return "", false
}

// subjectHead parts a paragraph "Tập thể: …" into its subjects and the text behind the colon. A short paragraph
// without colon may be a head of its own.
func subjectHead(p paragraph, inCriteria bool) (kinds []award.SubjectKind, rest string) {
	head, rest, colon := strings.Cut(p.body, ":")
	loose := inCriteria && (p.mark.isStructural() || strings.HasPrefix(p.folded, "doi voi ") || strings.HasPrefix(p.folded, "ve phia "))
	switch {
	case colon && wordCount(head) <= 30:
		return subjectsOf(head, loose), strings.TrimSpace(rest)
	case !colon && wordCount(p.body) <= 10 && (p.mark.kind != noMarker || inCriteria) && !strings.HasSuffix(p.body, ";"):
		return subjectsOf(p.body, loose), ""
	}
	return nil, ""
}

// Words that tell who is meant where criteria name no subject, folded.
var (
	personWords    = regexp.MustCompile(`\b(?:ca nhan|nong dan|cong nhan|phu nu|thanh nien|can bo|cong chuc|vien chuc|doan vien|hoi vien|hoc sinh|giao vien|nguoi lao dong|chien si|cuu chien binh|nguoi cao tuoi)\b`)
	householdWords = regexp.MustCompile(`\b(?:ho gia dinh|gia dinh|ho nong dan|ho san xuat|nong ho)\b`)
)

// leadingSubjects returns the subjects with which a sentence begins: "Tập thể, cá nhân hoàn thành …".
func leadingSubjects(item string) []award.SubjectKind {
	text := fold(firstPart(item, 200))
	var kinds []award.SubjectKind
	for {
		for shorter := ""; text != shorter; {
			shorter = text
			text = subjectLead.ReplaceAllString(text, "")
		}
		rest := ""
		for _, rule := range clearSubjects {
			if at := rule.pattern.FindStringIndex(text); at != nil {
				if !slices.Contains(kinds, rule.kind) {
					kinds = append(kinds, rule.kind)
				}
				rest = text[at[1]:]
				break
			}
		}
		if rest == "" && (strings.HasPrefix(text, "ho, ") || strings.HasPrefix(text, "ho va ")) {
			kinds, rest = append(kinds, award.Household), text[len("ho"):]
		}
		next := listSign.FindString(rest)
		if next == "" {
			return kinds
		}
		text = rest[len(next):]
	}
}

var listSign = regexp.MustCompile(`^ ?(?:, | va | hoac |/)`)

// impliedSubjects guesses the subjects of a block that names none: from the words its items begin with, which is sure,
// else from who is spoken of in the name of the movement and in the items, which is not.
func impliedSubjects(name string, items []string) (kinds []award.SubjectKind, sure bool) {
	for _, item := range items {
		for _, kind := range leadingSubjects(item) {
			if !slices.Contains(kinds, kind) {
				kinds = append(kinds, kind)
			}
		}
	}
	if len(kinds) > 0 {
		return kinds, true
	}
	for _, rule := range looseSubjects {
		if len(items) > 0 && rule.pattern.MatchString(fold(firstPart(items[0], 60))) {
			return []award.SubjectKind{rule.kind}, false
		}
	}
	if personWords.MatchString(fold(name)) {
		kinds = append(kinds, award.Individual)
	}
	if householdWords.MatchString(fold(name + " " + strings.Join(items, " "))) {
		kinds = append(kinds, award.Household)
	}
	return kinds, false
}
