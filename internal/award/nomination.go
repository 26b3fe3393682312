package award

// Basis is the ground (căn cứ xét) on which a nomination stands.
type Basis string

// The bases; stored as this text.
const (
	BasisMovement    Basis = "movement"    // phong trào thi đua
	BasisDrive       Basis = "drive"       // đợt thi đua ngắn hạn
	BasisField       Basis = "field"       // lĩnh vực khác
	BasisRegular     Basis = "regular"     // công tác thường xuyên trong năm
	BasisExceptional Basis = "exceptional" // thành tích đột xuất
)

var basisLabels = map[Basis]string{
	BasisMovement: "Phong trào thi đua", BasisDrive: "Đợt thi đua ngắn hạn", BasisField: "Lĩnh vực khác",
	BasisRegular: "Công tác thường xuyên trong năm", BasisExceptional: "Thành tích đột xuất",
}

// Label returns the Vietnamese name of the basis.
func (b Basis) Label() string { return basisLabels[b] }

// Valid reports whether b is one of the bases.
func (b Basis) Valid() bool { _, ok := basisLabels[b]; return ok }

// State is the state of a nomination. This list stands in this one place.
type State string

// The states of a nomination; stored as this text.
const (
	StateDraft     State = "draft"     // Nháp
	StateVerifying State = "verifying" // Chờ xác minh
	StateAppraisal State = "appraisal" // Chờ thẩm định
	StateCouncil   State = "council"   // Chờ xét
	StatePassed    State = "passed"    // Đạt
	StateFailed    State = "failed"    // Không đạt
	StateDecided   State = "decided"   // Đã quyết định
	StateSubmitted State = "submitted" // Đã trình cấp trên
	StateConferred State = "conferred" // Đã trao
	StateReturned  State = "returned"  // Trả lại
	StateWithdrawn State = "withdrawn" // Rút
	StateRevoked   State = "revoked"   // Đã hủy
)

// States lists all states in the order of the work.
var States = []State{StateDraft, StateVerifying, StateAppraisal, StateCouncil, StatePassed, StateFailed, StateDecided,
	StateSubmitted, StateConferred, StateReturned, StateWithdrawn, StateRevoked}

var stateLabels = map[State]string{
	StateDraft: "Nháp", StateVerifying: "Chờ xác minh", StateAppraisal: "Chờ thẩm định", StateCouncil: "Chờ xét",
	StatePassed: "Đạt", StateFailed: "Không đạt", StateDecided: "Đã quyết định", StateSubmitted: "Đã trình cấp trên",
	StateConferred: "Đã trao", StateReturned: "Trả lại", StateWithdrawn: "Rút", StateRevoked: "Đã hủy",
}

// Label returns the Vietnamese name of the state.
func (s State) Label() string { return stateLabels[s] }

// Valid reports whether s is one of the states.
func (s State) Valid() bool { _, ok := stateLabels[s]; return ok }

// stateMoves lists the steps a person may take by hand. Votes, decisions and handing over move the rest.
var stateMoves = map[State][]State{
	StateDraft:     {StateVerifying, StateAppraisal, StateWithdrawn},
	StateVerifying: {StateAppraisal, StateReturned, StateWithdrawn},
	StateAppraisal: {StateCouncil, StateVerifying, StateReturned, StateWithdrawn},
	StateCouncil:   {StateAppraisal, StateReturned, StateWithdrawn},
	StateReturned:  {StateDraft, StateVerifying, StateAppraisal, StateWithdrawn},
	StateWithdrawn: {StateDraft},
	StateFailed:    {StateCouncil},
	StatePassed:    {StateSubmitted},
	StateSubmitted: {StatePassed},
}

// Moves returns the states a person may move a nomination to by hand from s.
func (s State) Moves() []State { return stateMoves[s] }

// NeedsReason reports whether a step to s has to say why: returning, withdrawing, revoking.
func (s State) NeedsReason() bool {
	return s == StateReturned || s == StateWithdrawn || s == StateRevoked
}

// CheckMove returns a KindWrongStage error when a person may not move a nomination from one state to the other, and
// a KindInvalid error when a needed reason is missing.
func CheckMove(from, to State, reason string) error {
	for _, s := range stateMoves[from] {
		if s != to {
			continue
		}
		if to.NeedsReason() && reason == "" {
			return Invalid("reason", "Chưa có lý do. Hãy ghi lý do trước khi chuyển.")
		}
		return nil
	}
	return NewError(KindWrongStage, "Hồ sơ đang ở bước “"+from.Label()+"” nên không chuyển được sang “"+to.Label()+"”. Hãy xem lại các bước của hồ sơ.")
}

// Nomination ties a nominee to a basis, a year and the unit that introduces it.
type Nomination struct {
	ID          string
	NomineeID   string
	Basis       Basis
	MovementID  string // for BasisMovement
	DriveID     string // for BasisDrive
	FieldText   string // for BasisField and BasisExceptional: which field, which merit
	Year        int
	UnitID      string // the unit that introduces
	AwardCode   string // proposed award, code of the catalogue; empty where not chosen yet
	Achievement string
	State       State
	StateDate   string
	Note        string
}

// Validate returns an *Error at the first field that cannot be stored.
func (n Nomination) Validate() error {
	switch {
	case n.NomineeID == "":
		return Invalid("nomineeId", "Chưa chọn đối tượng được giới thiệu. Hãy chọn trong danh sách.")
	case !n.Basis.Valid():
		return Invalid("basis", "Chưa chọn căn cứ xét. Hãy chọn phong trào, đợt thi đua hoặc căn cứ khác.")
	case n.Basis == BasisMovement && n.MovementID == "":
		return Invalid("movementId", "Chưa chọn phong trào. Hãy chọn một phong trào của kế hoạch.")
	case n.Basis == BasisDrive && n.DriveID == "":
		return Invalid("driveId", "Chưa chọn đợt thi đua. Hãy chọn một đợt thi đua.")
	case n.Basis == BasisField && n.FieldText == "":
		return Invalid("fieldText", "Chưa ghi lĩnh vực. Hãy ghi lĩnh vực của điển hình.")
	case n.Basis == BasisExceptional && n.FieldText == "":
		return Invalid("fieldText", "Chưa ghi thành tích đột xuất. Hãy ghi việc làm được xét.")
	case n.Year < 1990 || n.Year > 2100:
		return Invalid("year", "Năm xét không đúng. Hãy nhập năm gồm bốn chữ số.")
	case !n.State.Valid():
		return Invalid("state", "Bước của hồ sơ không đúng. Hãy chọn lại.")
	}
	return nil
}

// Check is one line of a nomination's criteria checklist.
type Check struct {
	ID           string
	NominationID string
	CriterionID  string // empty for a general criterion of the plan or one added by hand
	Position     int
	Text         string // as the criterion stood then
	Met          string // "yes", "no", or empty where not judged yet
	Evidence     string
}

// Step is one move of a nomination from a state to another.
type Step struct {
	ID           string
	NominationID string
	FromState    State
	ToState      State
	Date         string
	Person       string
	Reason       string
}
