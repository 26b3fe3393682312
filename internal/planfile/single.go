package planfile

import (
	"regexp"
	"strings"

	"guongsang/internal/award"
)

var (
	launches     = regexp.MustCompile(`(?:\bphat dong|\bto chuc|\btrien khai|\bthuc hien|\bhuong ung|\bve|^|\bthi dua)(?: thuc hien| to chuc| trien khai)? (?:phong trao|cuoc van dong|dot thi dua)\b|^(?:phong trao|cuoc van dong|dot thi dua)\b`)
	titleName    = regexp.MustCompile(`(?i)(?:phong trào|cuộc vận động|đợt)(?:\s+thi\s+đua)?\s*(?:đặc biệt\s*)?(.+)$`)
	nameTail     = regexp.MustCompile(`(?i)\s+(?:trên địa bàn|tại địa bàn|năm\s+\d{4}|giai đoạn\s+\d{4}|trong\s+(?:toàn\s+)?(?:tỉnh|thành phố|phường|xã|huyện|cán bộ)).*$`)
	criteriaHead = regexp.MustCompile(`\b(?:tieu chuan|tieu chi)\b`)
	markingHead  = regexp.MustCompile(`\b(?:xep|danh gia|cham diem|bang diem)\b`) // how marks are given, no criteria
	timeHead     = regexp.MustCompile(`\bthoi gian\b`)
	leadingRole  = regexp.MustCompile(`^(?:chu tri|la co quan (?:chu tri|thuong truc|dau moi)|lam dau moi|co quan thuong truc)\b`)
)

// readSingleMovement reads a plan that launches one movement, named by its title. Its lead is the body whose duty
// begins with "Chủ trì"; its period and criteria stand in sections of their own.
func (r *reader) readSingleMovement() {
	name := r.singleName()
	if name == "" || len(r.draft.Movements) > 0 || r.looksBack() {
		return
	}
	m := &movementReader{reader: r}
	m.movement = award.DraftMovement{Name: name, Mode: award.LeadAssigned}
	span := r.draft.Sources["title"]
	m.movement.Lines = span
	m.source(span, "name")
	r.singleLead(m)
	kinds := r.sectionKinds()
	for i := r.body; i < r.tail; i++ {
		p := r.paras[i]
		if kinds[i] == dutySection || kinds[i] == fundSection {
			i = end(r.paras, i, r.tail) - 1
			continue
		}
		if !p.mark.isStructural() || p.cells != nil {
			continue
		}
		head := p.headText()
		kind, _ := labelKind(head)
		switch {
		case kind == periodField || timeHead.MatchString(head) && !strings.Contains(head, "doi tuong"):
			r.singlePeriod(m, i)
		case (kind == criteriaField || wordCount(head) <= 8 && criteriaHead.MatchString(head)) && !markingHead.MatchString(head):
			r.singleCriteria(m, i)
		}
	}
	m.finish()
}

var (
	backwardKind  = regexp.MustCompile(`^(?:bao cao|to trinh|thong bao|bien ban|quy dinh|quy che|danh sach|de an)`)
	backwardTitle = regexp.MustCompile(`^(?:ve viec |v/v |ve )?(?:khen thuong|tang |tang thuong|cong nhan|bao cao|tong ket|so ket|danh gia|ket qua|ban hanh quy|thanh lap|kien toan|phe duyet)`)
)

// looksBack reports whether the document tells of movements instead of launching them: a report, a decision to commend.
func (r *reader) looksBack() bool {
	return backwardKind.MatchString(r.kind) || backwardTitle.MatchString(fold(r.draft.Title))
}

// singleName returns the name of the movement that the title launches, "" where it launches none.
func (r *reader) singleName() string {
	title := r.draft.Title
	if !launches.MatchString(fold(title)) || pluralHead.MatchString(fold(title)) {
		return ""
	}
	found := titleName.FindStringSubmatch(title)
	if found == nil {
		return ""
	}
	if q := firstQuoted.FindStringSubmatch(title); q != nil {
		return tidyName(q[1])
	}
	name := tidyName(nameTail.ReplaceAllString(found[1], ""))
	if name == "" || genericName.MatchString(fold(name)) || wordCount(name) < 2 {
		return ""
	}
	return r.asInBody(name)
}

// asInBody returns the name as the body writes it, where a title in capitals hides its letters: the same words in
// small letters, or a quotation that begins alike.
func (r *reader) asInBody(name string) string {
	if !isCaps(name) {
		return name
	}
	key := strings.Fields(fold(name))
	start := strings.Join(key[:min(4, len(key))], " ")
	for _, p := range r.paras[r.body:r.tail] {
		for _, q := range firstQuoted.FindAllStringSubmatch(p.text, -1) {
			if strings.HasPrefix(fold(q[1]), start) {
				return tidyName(q[1])
			}
		}
		if at := indexWords(strings.Fields(p.text), key); at >= 0 && !isCaps(p.text) {
			return tidyName(strings.Join(strings.Fields(p.text)[at:at+len(key)], " "))
		}
	}
	return name
}

// indexWords finds where the folded words of key stand in a row among words, or -1.
func indexWords(words, key []string) int {
	for at := 0; at+len(key) <= len(words); at++ {
		same := 0
		for same < len(key) && strings.Trim(fold(words[at+same]), ".;") == strings.Trim(key[same], ".;") {
			same++
		}
		if same == len(key) {
			return at
		}
	}
	return -1
}

func (r *reader) singleLead(m *movementReader) {
	for i, duty := range r.draft.Duties {
		for _, item := range duty.Items {
			if leadingRole.MatchString(fold(item)) && duty.Party != "" {
				m.movement.Lead = duty.Party
				m.workingWith(item, r.draft.Sources["duties."+itoa(i)+".party"])
				key := "duties." + itoa(i) + ".party"
				m.source(r.draft.Sources[key], "lead")
				if line := r.draft.Sources[key][0]; line > 0 && strings.Contains(fold(r.lines[line-1].text), "de nghi") {
					m.movement.Mode = award.LeadRequested
				}
				return
			}
		}
	}
}

// singlePeriod reads the section on time: what its heading says behind a colon, and its points.
func (r *reader) singlePeriod(m *movementReader, at int) {
	if m.movement.PeriodText != "" {
		return
	}
	for _, item := range r.passages(at, end(r.paras, at, r.tail)) {
		folded := fold(item.text)
		if strings.Contains(folded, "kiem tra") || strings.Contains(folded, "so ket") || strings.Contains(folded, "tong ket") {
			continue
		}
		if _, ok := parsePeriod(item.text, r.draft.Year, r.draft.Date); !ok {
			continue
		}
		m.period(item.text, paragraph{first: item.span[0], last: item.span[1]})
		return
	}
}

// singleCriteria reads a section of criteria: blocks where it parts them by subject, else one block.
func (r *reader) singleCriteria(m *movementReader, at int) {
	if len(m.movement.Criteria) > 0 {
		return
	}
	m.open = criteriaField
	if first := fields(r.paras[at].body); len(first) > 0 && first[0].kind == criteriaField {
		m.field(first[0], r.paras[at])
	}
	for i := at + 1; i < end(r.paras, at, r.tail); i++ {
		if p := r.paras[i]; p.cells == nil && !m.subject(p) {
			m.item(p.body, p)
		}
	}
}
