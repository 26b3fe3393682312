package award

import "strings"

// PlanState is the state of a plan.
type PlanState string

// The plan states; stored as this text.
const (
	PlanDrafted PlanState = "draft"  // Nháp
	PlanIssued  PlanState = "issued" // Đã ban hành
	PlanEnded   PlanState = "ended"  // Đã kết thúc
)

// Label returns the Vietnamese name of the state.
func (s PlanState) Label() string {
	switch s {
	case PlanIssued:
		return "Đã ban hành"
	case PlanEnded:
		return "Đã kết thúc"
	}
	return "Nháp"
}

// PlanStates lists all states in the order a plan goes through them.
var PlanStates = []PlanState{PlanDrafted, PlanIssued, PlanEnded}

// MayBecome reports whether a plan in state s may be put into state to: forward one step, or back to work on a plan
// that was ended too early.
func (s PlanState) MayBecome(to PlanState) bool {
	switch s {
	case PlanDrafted:
		return to == PlanIssued
	case PlanIssued:
		return to == PlanEnded || to == PlanDrafted
	case PlanEnded:
		return to == PlanIssued
	}
	return false
}

// Plan is the paper (kế hoạch) that launches the movements of a year.
type Plan struct {
	ID              string
	Year            int
	Number          string // such as 64/KH-UBND
	Date            string
	Place           string
	Title           string
	Issuer          string
	SuperiorNumber  string // the plan it implements
	SuperiorDate    string
	SuperiorIssuer  string
	Funds           string
	SignerAuthority string
	SignerPost      string
	SignerName      string
	State           PlanState
	SourceName      string // file name it was read from, if any
	SourceHash      string // SHA-256 of that file
	SourceText      string // its text line by line
}

// Validate returns an *Error at the first field that cannot be stored. An issued plan has a number and a date.
func (p Plan) Validate() error {
	switch {
	case p.Title == "":
		return Invalid("title", "Kế hoạch chưa có trích yếu. Hãy nhập tên của kế hoạch.")
	case !validYear(p.Year):
		return Invalid("year", "Năm của kế hoạch chưa đúng. Hãy nhập năm gồm bốn chữ số.")
	case !ValidDateOrEmpty(p.Date):
		return Invalid("date", "Ngày ban hành không có trong lịch. Hãy sửa lại ngày.")
	case !ValidDateOrEmpty(p.SuperiorDate):
		return Invalid("superiorDate", "Ngày của kế hoạch cấp trên không có trong lịch. Hãy sửa lại ngày.")
	case p.State != PlanDrafted && p.Number == "":
		return Invalid("number", "Kế hoạch đã ban hành phải có số, ký hiệu. Hãy nhập số, ví dụ 64/KH-UBND.")
	case p.State != PlanDrafted && p.Date == "":
		return Invalid("date", "Kế hoạch đã ban hành phải có ngày. Hãy nhập ngày ban hành.")
	}
	return nil
}

func validYear(year int) bool { return year >= 2000 && year <= 2100 }

// PlanPart says to which part of the plan an item belongs.
type PlanPart string

// The parts of a plan that are lists of sentences.
const (
	PartLegalBasis       PlanPart = "legal_basis"
	PartPurpose          PlanPart = "purpose"
	PartRequirement      PlanPart = "requirement"
	PartPublicityContent PlanPart = "publicity_content"
	PartPublicityForm    PlanPart = "publicity_form"
	PartGeneralCriterion PlanPart = "general_criterion"
	PartOtherField       PlanPart = "other_field"
	PartRecipient        PlanPart = "recipient"
)

// PlanParts lists the parts in the order of a plan.
var PlanParts = []PlanPart{PartLegalBasis, PartPurpose, PartRequirement, PartPublicityContent, PartPublicityForm,
	PartGeneralCriterion, PartOtherField, PartRecipient}

var planPartLabels = map[PlanPart]string{
	PartLegalBasis: "Căn cứ", PartPurpose: "Mục đích", PartRequirement: "Yêu cầu",
	PartPublicityContent: "Nội dung tuyên truyền", PartPublicityForm: "Hình thức tuyên truyền",
	PartGeneralCriterion: "Tiêu chí chung", PartOtherField: "Các lĩnh vực khác", PartRecipient: "Nơi nhận",
}

// Label returns the Vietnamese name of the part.
func (p PlanPart) Label() string { return planPartLabels[p] }

// Valid reports whether p is one of the parts.
func (p PlanPart) Valid() bool { _, ok := planPartLabels[p]; return ok }

// PlanItem is one sentence of a part of a plan.
type PlanItem struct {
	ID       string
	PlanID   string
	Part     PlanPart
	Position int
	Text     string
}

// Duty is what a body has to do under a plan.
type Duty struct {
	ID       string
	PlanID   string
	PartyID  string // empty where the body is not mapped to a party
	Body     string // as the plan names it
	Position int
	Text     string
	Due      string // YYYY-MM-DD, or empty where the plan gives none
	Recurs   string // "half_year", "year", "month", "quarter", or empty
}

// RecurLabel returns how a duty recurs in Vietnamese, or empty text where it does not.
func RecurLabel(recurs string) string {
	switch recurs {
	case "month":
		return "Hằng tháng"
	case "quarter":
		return "Hằng quý"
	case "half_year":
		return "06 tháng một lần"
	case "year":
		return "Hằng năm"
	}
	return ""
}

// Validate returns an *Error at the first field that cannot be stored.
func (d Duty) Validate() error {
	due, recurs := d.Due, d.Recurs
	return DraftDuty{Party: d.Body, Due: &due, Recurs: &recurs}.validate("duty")
}

// LeadMode says how a plan gives a movement to its lead.
type LeadMode string

// The lead modes; stored as this text.
const (
	LeadAssigned  LeadMode = "assign"  // Giao
	LeadRequested LeadMode = "request" // Đề nghị
)

// Label returns the Vietnamese word of the mode.
func (m LeadMode) Label() string {
	switch m {
	case LeadAssigned:
		return "Giao"
	case LeadRequested:
		return "Đề nghị"
	}
	return ""
}

// Movement is a named movement (phong trào thi đua) of a plan.
type Movement struct {
	ID              string
	PlanID          string
	Ordinal         string // as the plan numbers it, such as 3.5
	Position        int
	Name            string
	LeadPartyID     string
	LeadText        string
	Mode            LeadMode
	StartDate       string
	EndDate         string
	PeriodText      string
	PeriodIsImplied bool // the plan gives no period of its own: the year of the plan
}

// Validate returns an *Error at the first field that cannot be stored.
func (m Movement) Validate() error {
	switch {
	case m.Name == "":
		return Invalid("name", "Phong trào chưa có tên. Hãy nhập tên phong trào.")
	case m.Mode != LeadAssigned && m.Mode != LeadRequested:
		return Invalid("mode", "Chưa rõ phong trào được giao hay đề nghị thực hiện. Hãy chọn một trong hai.")
	}
	return validPeriod(m.StartDate, m.EndDate)
}

func validPeriod(start, end string) error {
	switch {
	case !ValidDateOrEmpty(start):
		return Invalid("startDate", "Ngày bắt đầu không có trong lịch. Hãy sửa lại ngày.")
	case !ValidDateOrEmpty(end):
		return Invalid("endDate", "Ngày kết thúc không có trong lịch. Hãy sửa lại ngày.")
	case start != "" && end != "" && end < start:
		return Invalid("endDate", "Ngày kết thúc đứng trước ngày bắt đầu. Hãy kiểm tra lại hai ngày.")
	}
	return nil
}

// Coordinator is a party that coordinates in a movement.
type Coordinator struct {
	ID         string
	MovementID string
	PartyID    string
	Position   int
}

// Criterion is one sentence an exemplar of the given subject kinds has to meet in a movement.
type Criterion struct {
	ID         string
	MovementID string
	Block      int    // criteria of the same subjects stand in one block
	Subjects   string // subject kinds separated by commas
	Position   int
	Text       string
}

// SubjectKinds returns the kinds of subject the criterion is meant for.
func (c Criterion) SubjectKinds() []SubjectKind {
	kinds := []SubjectKind{}
	for _, s := range strings.Split(c.Subjects, ",") {
		if kind := SubjectKind(s); kind.Valid() {
			kinds = append(kinds, kind)
		}
	}
	return kinds
}

// JoinSubjects returns the kinds as a criterion stores them.
func JoinSubjects(kinds []SubjectKind) string {
	parts := make([]string, len(kinds))
	for i, k := range kinds {
		parts[i] = string(k)
	}
	return strings.Join(parts, ",")
}

// Drive is a short movement (đợt thi đua) towards an occasion.
type Drive struct {
	ID        string
	Year      int
	Name      string
	Occasion  string
	StartDate string
	EndDate   string
}

// Validate returns an *Error at the first field that cannot be stored.
func (d Drive) Validate() error {
	switch {
	case d.Name == "":
		return Invalid("name", "Đợt thi đua chưa có tên. Hãy nhập tên đợt thi đua.")
	case !validYear(d.Year):
		return Invalid("year", "Năm của đợt thi đua chưa đúng. Hãy nhập năm gồm bốn chữ số.")
	}
	return validPeriod(d.StartDate, d.EndDate)
}
