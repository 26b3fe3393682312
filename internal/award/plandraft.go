package award

import (
	"encoding/json"
	"fmt"
	"strings"
)

// PlanDraft is what was read from a plan document, or what a person has made of it in the preview, before it is
// accepted. What was not found is empty. Its JSON never holds null except for the due date and recurrence of duties.
type PlanDraft struct {
	Number          string          `json:"number"`
	Date            string          `json:"date"` // YYYY-MM-DD
	Place           string          `json:"place"`
	Title           string          `json:"title"`
	Year            int             `json:"year"`
	Issuer          string          `json:"issuer"`
	Implements      DraftReference  `json:"implements"`
	LegalBases      []string        `json:"legal_bases"`
	Purposes        []string        `json:"purposes"`
	Requirements    []string        `json:"requirements"`
	Publicity       DraftPublicity  `json:"publicity"`
	GeneralCriteria []string        `json:"general_criteria"`
	Movements       []DraftMovement `json:"movements"`
	OtherFields     []string        `json:"other_fields"` // what is said of exemplars outside the movements
	Funds           string          `json:"funds"`
	Duties          []DraftDuty     `json:"duties"`
	Recipients      []string        `json:"recipients"`
	Signer          DraftSigner     `json:"signer"`
	Doubts          []DraftDoubt    `json:"doubts"`
	// Sources maps a field, named by its path such as movements.0.lead, to the lines it was read from.
	Sources     map[string]LineSpan `json:"sources"`
	SourceLines []string            `json:"source_lines,omitempty"` // the document line by line; line 1 is SourceLines[0]
}

// LineSpan is the first and the last line of a passage, counted from 1.
type LineSpan [2]int

// DraftReference is the paper of the superior that a plan implements.
type DraftReference struct {
	Number string `json:"number"`
	Date   string `json:"date"`
	Issuer string `json:"issuer"`
}

// DraftPublicity is the part of a plan on making exemplars known.
type DraftPublicity struct {
	Contents []string `json:"contents"`
	Forms    []string `json:"forms"`
}

// DraftMovement is a movement of a draft. PeriodIsImplied says that the document names no dates for it and Start and
// End are those of the year of the plan.
type DraftMovement struct {
	Ordinal         string          `json:"ordinal"`
	Name            string          `json:"name"`
	Lead            string          `json:"lead"`
	Mode            LeadMode        `json:"mode"`
	Coordinators    []string        `json:"coordinators"`
	Start           string          `json:"start"`
	End             string          `json:"end"`
	PeriodText      string          `json:"period_text"`
	PeriodIsImplied bool            `json:"period_is_implied"`
	Criteria        []DraftCriteria `json:"criteria"`
	Lines           LineSpan        `json:"lines"`
}

// DraftCriteria is a block of criteria for the same kinds of subject.
type DraftCriteria struct {
	Subjects []SubjectKind `json:"subjects"`
	Items    []string      `json:"items"`
}

// DraftDuty is what one body has to do. Due is a date, Recurs one of month, quarter, half_year, year; both are nil
// where the document says nothing.
type DraftDuty struct {
	Party  string   `json:"party"`
	Items  []string `json:"items"`
	Due    *string  `json:"due"`
	Recurs *string  `json:"recurs"`
}

// DraftSigner is who signed the document and in whose stead.
type DraftSigner struct {
	Authority string `json:"authority"`
	Post      string `json:"post"`
	Name      string `json:"name"`
}

// DraftDoubt is a sentence on something the reading is not sure of; Line is 0 where it concerns the whole document.
type DraftDoubt struct {
	Line    int    `json:"line"`
	Message string `json:"message"`
}

// MarshalJSON writes empty lists as [] and never as null, as the window and the console expect.
func (d PlanDraft) MarshalJSON() ([]byte, error) {
	type plain PlanDraft
	return json.Marshal(plain(d.Filled()))
}

// Filled returns a copy of the draft in which no list is nil.
func (d PlanDraft) Filled() PlanDraft {
	for _, list := range []*[]string{
		&d.LegalBases, &d.Purposes, &d.Requirements, &d.Publicity.Contents, &d.Publicity.Forms,
		&d.GeneralCriteria, &d.OtherFields, &d.Recipients,
	} {
		*list = notNil(*list)
	}
	movements := make([]DraftMovement, len(d.Movements))
	for i, m := range d.Movements {
		m.Coordinators = notNil(m.Coordinators)
		blocks := make([]DraftCriteria, len(m.Criteria))
		for j, c := range m.Criteria {
			blocks[j] = DraftCriteria{Subjects: notNil(c.Subjects), Items: notNil(c.Items)}
		}
		m.Criteria = blocks
		movements[i] = m
	}
	d.Movements = movements
	duties := make([]DraftDuty, len(d.Duties))
	for i, duty := range d.Duties {
		duty.Items = notNil(duty.Items)
		duties[i] = duty
	}
	d.Duties = duties
	d.Doubts = notNil(d.Doubts)
	if d.Sources == nil {
		d.Sources = map[string]LineSpan{}
	}
	return d
}

func notNil[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}

// Validate reports the first thing that keeps a draft from being accepted as a plan, as an *Error whose Field is the
// path of the field, or nil.
func (d PlanDraft) Validate() error {
	switch {
	case strings.TrimSpace(d.Title) == "":
		return Invalid("title", "Kế hoạch chưa có trích yếu. Hãy nhập tên của kế hoạch.")
	case d.Year < 2000 || d.Year > 2100:
		return Invalid("year", "Năm của kế hoạch chưa đúng. Hãy nhập năm gồm bốn chữ số.")
	case !ValidDateOrEmpty(d.Date):
		return Invalid("date", "Ngày ban hành không có trong lịch. Hãy sửa lại ngày.")
	case !ValidDateOrEmpty(d.Implements.Date):
		return Invalid("implements.date", "Ngày của kế hoạch cấp trên không có trong lịch. Hãy sửa lại ngày.")
	case len(d.Movements) == 0:
		return Invalid("movements", "Kế hoạch chưa có phong trào nào. Hãy thêm ít nhất một phong trào.")
	}
	for i, m := range d.Movements {
		if err := m.validate(fmt.Sprintf("movements.%d", i)); err != nil {
			return err
		}
	}
	for i, duty := range d.Duties {
		if err := duty.validate(fmt.Sprintf("duties.%d", i)); err != nil {
			return err
		}
	}
	return nil
}

// validate returns error and not *Error, so that no typed nil leaves Validate.
func (m DraftMovement) validate(path string) error {
	switch {
	case strings.TrimSpace(m.Name) == "":
		return Invalid(path+".name", "Có phong trào chưa có tên. Hãy nhập tên phong trào.")
	case m.Mode != LeadAssigned && m.Mode != LeadRequested:
		return Invalid(path+".mode", "Chưa rõ phong trào được giao hay đề nghị thực hiện. Hãy chọn một trong hai.")
	case !ValidDateOrEmpty(m.Start):
		return Invalid(path+".start", "Ngày bắt đầu của phong trào không có trong lịch. Hãy sửa lại ngày.")
	case !ValidDateOrEmpty(m.End):
		return Invalid(path+".end", "Ngày kết thúc của phong trào không có trong lịch. Hãy sửa lại ngày.")
	case m.Start != "" && m.End != "" && m.Start > m.End:
		return Invalid(path+".end", "Phong trào kết thúc trước khi bắt đầu. Hãy sửa lại thời gian.")
	}
	for i, c := range m.Criteria {
		if err := c.validate(fmt.Sprintf("%s.criteria.%d", path, i)); err != nil {
			return err
		}
	}
	return nil
}

func (c DraftCriteria) validate(path string) error {
	if len(c.Subjects) == 0 {
		return Invalid(path+".subjects", "Có nhóm tiêu chuẩn chưa rõ dành cho đối tượng nào. Hãy chọn đối tượng.")
	}
	for _, s := range c.Subjects {
		if !s.Valid() {
			return Invalid(path+".subjects", "Có đối tượng không nằm trong danh sách. Hãy chọn lại đối tượng.")
		}
	}
	for _, item := range c.Items {
		if strings.TrimSpace(item) != "" {
			return nil
		}
	}
	return Invalid(path+".items", "Có nhóm tiêu chuẩn để trống. Hãy nhập tiêu chuẩn hoặc bỏ nhóm ấy.")
}

func (d DraftDuty) validate(path string) error {
	switch {
	case strings.TrimSpace(d.Party) == "":
		return Invalid(path+".party", "Có nhiệm vụ chưa rõ giao cho ai. Hãy nhập tên cơ quan, đơn vị.")
	case d.Due != nil && !ValidDateOrEmpty(*d.Due):
		return Invalid(path+".due", "Hạn của nhiệm vụ không có trong lịch. Hãy sửa lại ngày.")
	case d.Recurs != nil && !validRecurrence(*d.Recurs):
		return Invalid(path+".recurs", "Kỳ lặp lại của nhiệm vụ không hợp lệ. Hãy chọn tháng, quý, sáu tháng hoặc năm.")
	}
	return nil
}

func validRecurrence(s string) bool {
	switch s {
	case "", "month", "quarter", "half_year", "year":
		return true
	}
	return false
}
