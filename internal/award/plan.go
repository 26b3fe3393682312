package award

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

// LeadMode says how a plan gives a movement to its lead.
type LeadMode string

// The lead modes; stored as this text.
const (
	LeadAssigned  LeadMode = "assign"  // Giao
	LeadRequested LeadMode = "request" // Đề nghị
)

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

// Drive is a short movement (đợt thi đua) towards an occasion.
type Drive struct {
	ID        string
	Year      int
	Name      string
	Occasion  string
	StartDate string
	EndDate   string
}
