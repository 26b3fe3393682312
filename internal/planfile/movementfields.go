package planfile

import (
	"regexp"
	"slices"
	"strings"

	"guongsang/internal/award"
)

// movementReader gathers the fields of one movement, paragraph by paragraph.
type movementReader struct {
	*reader
	index    int // of the movement in the draft
	movement award.DraftMovement
	open     fieldKind
	explicit bool // coordinators have a label of their own
	inline   string
	inlineAt award.LineSpan
	outer    marker // of the open block of criteria
	joint    bool   // the open block was opened for several subjects and has no items yet
}

// readMovement reads the movement that begins at a candidate.
func (r *reader) readMovement(c candidate) {
	p := r.paras[c.at]
	m := &movementReader{reader: r, index: len(r.draft.Movements)}
	m.movement.Ordinal = ordinalOf(p)
	m.movement.Name = movementName(p)
	m.movement.Mode = award.LeadAssigned
	m.movement.Lines = r.spanOf(c.at, c.end)
	m.source(p.span(), "name")
	m.headFields(p)
	for i := c.at + 1; i < c.end; i++ {
		m.paragraph(r.paras[i])
	}
	for i := c.at; i < c.end; i++ {
		r.taken[i] = true
	}
	m.finish()
	r.readOtherFields(c.end)
}

func ordinalOf(p paragraph) string {
	if p.mark.isStructural() && p.mark.kind != capsMark {
		return p.mark.label
	}
	return ""
}

func (m *movementReader) source(span award.LineSpan, path string) {
	m.found(span, "movements.%d.%s", m.index, path)
}

// headFields reads what a heading says behind the name: "(Chủ trì: X; phối hợp: Y)", ": giao X chủ trì".
func (m *movementReader) headFields(p paragraph) {
	for _, f := range fields(p.body) {
		if f.kind != noField && f.kind != nameField && f.kind != otherField {
			m.field(f, p)
		}
	}
	if m.movement.Lead != "" {
		return
	}
	at := strings.Index(p.body, m.movement.Name)
	if at < 0 {
		return
	}
	rest := strings.TrimLeft(p.body[at+len(m.movement.Name):], " ”\":.;,–-(")
	if i := strings.Index(rest, ": "); i >= 0 && orderSentence.MatchString(fold(rest[i+2:])) {
		rest = rest[i+2:]
	}
	if orderSentence.MatchString(fold(rest)) || strings.HasPrefix(fold(rest), "do ") && leadSentence.MatchString(fold(rest)) {
		m.lead(strings.TrimRight(rest, ")"), p)
	}
}

// paragraph reads the next paragraph of the movement.
func (m *movementReader) paragraph(p paragraph) {
	if p.cells != nil {
		return
	}
	parts := fields(p.body)
	if len(parts) > 0 && parts[0].kind != noField {
		for _, f := range parts {
			m.field(f, p)
		}
		return
	}
	if m.subject(p) {
		return
	}
	if m.movement.Lead == "" && m.open != criteriaField && m.isOrder(p) {
		m.lead(p.body, p)
		m.afterLead(p.body, p)
		return
	}
	if m.open != criteriaField && m.unlabelled(p) {
		return
	}
	switch m.open {
	case criteriaField:
		m.item(p.body, p)
	case coordinatorField:
		m.coordinators(p.body, p)
	case periodField:
		if m.movement.PeriodText == "" {
			m.period(p.body, p)
		} else {
			m.morePeriod(p)
		}
	case leadField:
		if m.movement.Lead == "" {
			m.lead(p.body, p)
		}
	case noField:
		if m.movement.Lead == "" && m.isOrder(p) {
			m.lead(p.body, p)
		}
	}
}

var (
	joinSentence   = regexp.MustCompile(`^(.+?)\s+(?:cùng\s+)?phối\s+hợp(?:\s+(?:thực hiện|tham gia|tổ chức|triển khai))*[.;]?$`)
	periodSentence = regexp.MustCompile(`^(?:thuc hien |to chuc |trien khai |hoan thanh )?(?:trong |tu |vao |truoc |den )?(?:nam hoc|nam|quy|thang|ngay|giai doan|0?6 thang)\b`)
)

// unlabelled takes a short sentence that says who works with the lead, or when, without a label: "Các đoàn thể phối
// hợp thực hiện.", "Thực hiện trong năm 2025."
func (m *movementReader) unlabelled(p paragraph) bool {
	if wordCount(p.body) > 30 {
		return false
	}
	if with := joinSentence.FindStringSubmatch(p.body); with != nil && !m.explicit && startsParty(with[1]) {
		m.explicit = true
		m.coordinators(with[1], p)
		return true
	}
	if m.movement.PeriodText == "" && wordCount(p.body) <= 16 && periodSentence.MatchString(p.folded) {
		if _, ok := parsePeriod(p.body, m.draft.Year, m.draft.Date); ok {
			m.period(p.body, p)
			return true
		}
	}
	return false
}

// field takes a labelled field.
func (m *movementReader) field(f field, p paragraph) {
	m.open = f.kind
	switch f.kind {
	case leadField:
		if f.value != "" && m.movement.Lead == "" {
			text := f.value
			if strings.HasPrefix(f.label, "giao") || strings.HasPrefix(f.label, "phan cong") {
				text = strings.TrimSpace(text)
			}
			m.lead(text, p)
			m.afterLead(text, p)
		}
	case coordinatorField:
		m.explicit = true
		m.coordinators(f.value, p)
	case periodField:
		if f.value != "" {
			m.period(f.value, p)
		}
	case criteriaField:
		m.criteriaLabel(f, p)
	}
}

var (
	withOthers = regexp.MustCompile(`(?i)phối\s+hợp(?:\s+chặt\s+chẽ)?\s+(với\s+|cùng\s+)?(.+)$`)
	othersJoin = regexp.MustCompile(`chủ trì[;,.]\s*(?:và\s+)?(\p{L}[^;.]+?)\s+(?:cùng\s+)?phối\s+hợp(?:\s+thực hiện)?\s*[.;]?\s*$`)
	vagueParty = regexp.MustCompile(`^(?:cac |nhung )?(?:so|phong|ban|bo|co quan|don vi|ban nganh|nganh|to chuc|bo phan|ca nhan|dia phuong|doan the|ban, nganh)(?:,? (?:va )?(?:cac )?(?:so|phong|ban|co quan|don vi|ban nganh|nganh|to chuc|bo phan|ca nhan|dia phuong|doan the))*(?: co)? lien quan\b`)
	criteriaIn = regexp.MustCompile(`\b(?:tieu chuan|tieu chi|dieu kien)(?: \S+){0,6}:$`)
)

// lead reads who leads. A sentence may name whom the lead works with; that counts only where no label says it.
func (m *movementReader) lead(text string, p paragraph) {
	party, mode := parseLead(text)
	if party == "" {
		return
	}
	m.movement.Lead, m.movement.Mode = party, mode
	m.source(p.span(), "lead")
	m.workingWith(text, p.span())
}

// workingWith notes whom a sentence names behind "phối hợp với".
func (m *movementReader) workingWith(text string, span award.LineSpan) {
	if with := withOthers.FindStringSubmatch(text); with != nil && (with[1] != "" || startsParty(with[2])) {
		m.inline, m.inlineAt = cutParty(with[2]), span
		return
	}
	if others := othersJoin.FindStringSubmatch(text); others != nil {
		m.inline, m.inlineAt = others[1], span
	}
}

// afterLead opens the criteria where the sentence on the lead ends with "… tiêu chuẩn gồm:".
func (m *movementReader) afterLead(text string, p paragraph) {
	if criteriaIn.MatchString(p.folded) {
		m.open = criteriaField
	}
	if m.movement.PeriodText != "" {
		return
	}
	if at := periodInText.FindStringIndex(fold(text)); at != nil && strings.Contains(text, "hời gian") {
		i := strings.Index(text, "hời gian")
		value := strings.TrimLeft(strings.TrimPrefix(text[i+len("hời gian"):], " thực hiện"), ": ")
		m.period(value, p)
	}
}

var periodInText = regexp.MustCompile(`\bthoi gian (?:thuc hien )?(?::|tu |trong |den )`)

func (m *movementReader) coordinators(text string, p paragraph) {
	for _, party := range splitParties(text) {
		party, _ = stripOrder(party)
		if party == "" || slices.Contains(m.movement.Coordinators, party) {
			continue
		}
		m.movement.Coordinators = append(m.movement.Coordinators, party)
	}
	if text != "" {
		m.extend(p.span(), "coordinators")
	}
}

// extend notes the lines of a field that may span several paragraphs.
func (m *movementReader) extend(span award.LineSpan, path string) {
	full := strings.Join([]string{"movements", itoa(m.index), path}, ".")
	if before, ok := m.draft.Sources[full]; ok {
		span[0] = min(before[0], span[0])
	}
	m.draft.Sources[full] = span
}

func (m *movementReader) period(text string, p paragraph) {
	if m.movement.PeriodText != "" {
		return
	}
	m.movement.PeriodText = strings.TrimRight(text, " .;")
	m.source(p.span(), "period_text")
	m.applyPeriod(text, p)
}

// morePeriod takes further points of a period ("- Đợt 1: …", "- Đợt 2: …").
func (m *movementReader) morePeriod(p paragraph) {
	if _, ok := parsePeriod(p.body, m.draft.Year, m.draft.Date); !ok {
		return
	}
	m.movement.PeriodText += " " + strings.TrimRight(p.text, " .;")
	m.extend(p.span(), "period_text")
	m.applyPeriod(m.movement.PeriodText, p)
}

func (m *movementReader) applyPeriod(text string, p paragraph) {
	when, ok := parsePeriod(text, m.draft.Year, m.draft.Date)
	if !ok {
		m.doubt(p.first, "Thời gian của phong trào “%s” không đọc được thành ngày.", m.movement.Name)
		return
	}
	m.movement.Start, m.movement.End, m.movement.PeriodIsImplied = when.start, when.end, when.implied
	if when.doubt != "" {
		m.doubt(p.first, "%s", when.doubt)
	}
}

// finish completes the movement and adds it to the draft.
func (m *movementReader) finish() {
	if !m.explicit && m.inline != "" && !vagueParty.MatchString(fold(m.inline)) {
		var named []string
		for _, party := range splitParties(m.inline) {
			if !vagueParty.MatchString(fold(party)) {
				named = append(named, party)
			}
		}
		if len(named) > 0 {
			m.movement.Coordinators = named
			m.source(m.inlineAt, "coordinators")
		}
	}
	m.finishCriteria()
	m.draft.Movements = append(m.draft.Movements, m.movement)
}

// reviewMovements fills the year of the plan in for missing periods and voices what is missing.
func (r *reader) reviewMovements() {
	d := &r.draft
	if len(d.Movements) == 0 {
		r.doubt(0, "Không thấy phong trào nào trong văn bản này. Có thể đây không phải kế hoạch phát động phong trào.")
		return
	}
	for i := range d.Movements {
		m := &d.Movements[i]
		line := m.Lines[0]
		if m.Start == "" && m.End == "" && m.PeriodText == "" && d.Year > 0 {
			m.Start, m.End, m.PeriodIsImplied = yearStart(d.Year), yearEnd(d.Year), true
			r.doubt(line, "Phong trào “%s” không ghi thời gian, đang lấy cả năm %d.", m.Name, d.Year)
		}
		if m.Lead == "" {
			r.doubt(line, "Không rõ ai chủ trì phong trào “%s”.", m.Name)
		}
		if len(m.Coordinators) == 0 {
			r.doubt(line, "Phong trào “%s” không ghi cơ quan, đơn vị phối hợp.", m.Name)
		}
		if len(m.Criteria) == 0 {
			r.doubt(line, "Không thấy tiêu chuẩn của phong trào “%s”.", m.Name)
		}
	}
}
