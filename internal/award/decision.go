package award

// DecisionState is the state of a decision.
type DecisionState string

// The decision states; stored as this text.
const (
	DecisionDraft  DecisionState = "draft"  // Dự thảo
	DecisionIssued DecisionState = "issued" // Đã ban hành, khóa
)

// Decision is a commendation decision (quyết định khen thưởng) of the Chairman.
type Decision struct {
	ID              string
	MeetingID       string // the meeting it follows, if any
	Number          string // ordinal as typed, such as 123; empty while a draft
	Symbol          string // such as QĐ-UBND
	Date            string
	Title           string // trích yếu
	State           DecisionState
	SignerAuthority string // empty, or KT. CHỦ TỊCH
	SignerPost      string // CHỦ TỊCH, PHÓ CHỦ TỊCH
	SignerName      string
	FundText        string // source of the money
	RuleSetID       string // as judged when issued
	RoundingMode    string // as applied when issued
	RoundingTo      int64
	Citations       string // lines of "Căn cứ", one a line, as edited or filled in
	IssuedAt        string
}

// Label returns the Vietnamese name of the state.
func (s DecisionState) Label() string {
	if s == DecisionIssued {
		return "Đã ban hành"
	}
	return "Dự thảo"
}

// FullNumber returns number and symbol as papers write them, such as 123/QĐ-UBND; empty while there is no number.
func (d Decision) FullNumber() string {
	if d.Number == "" {
		return ""
	}
	return d.Number + "/" + d.Symbol
}

// Year returns the year of the decision's date, empty while there is no date.
func (d Decision) Year() string {
	if len(d.Date) < 4 {
		return ""
	}
	return d.Date[:4]
}

// DecisionLine is one recipient of a decision. On issuing, names, award, coefficient, base salary and amount are kept
// as they were then.
type DecisionLine struct {
	ID           string
	DecisionID   string
	NominationID string
	Position     int // 1, 2, …: the golden book number (số sổ vàng)
	Kind         SubjectKind
	Honorific    string
	Name         string
	Birth        string
	Gender       Gender
	Post         string
	UnitName     string
	Address      string
	AwardCode    string
	AwardName    string
	BasisText    string
	Achievement  string
	Coefficient  int64 // thousandths
	BaseSalary   int64 // đồng
	RawAmount    int64 // đồng, before rounding
	Amount       int64 // đồng, after rounding
	Verified     bool  // every legal value behind the amount is verified
	Doubt        string
	ConferredOn  string // date of handing over
}

// Profile is the office itself from a date on: the ward of 2024 sat under a town, the ward of 2026 directly under a
// province.
type Profile struct {
	ID          string
	ValidFrom   string // empty: since always
	WardKind    string // phường, xã, đặc khu, thị trấn
	WardName    string // Nhơn Hưng
	Town        string // the district-level unit above, as "thị xã Tịnh Biên"; empty from 7/2025
	Province    string // as "tỉnh An Giang"
	Chairperson string
	DeputyChair string
	Place       string // địa danh on papers; empty: the ward's name
	Council     string // name of the council; empty: built from the ward
}

// FullName returns the ward with its kind, as "phường Nhơn Hưng".
func (p Profile) FullName() string { return p.WardKind + " " + p.WardName }

// PlaceName returns the place as papers write it before the date.
func (p Profile) PlaceName() string {
	if p.Place != "" {
		return p.Place
	}
	return p.WardName
}

// Validate returns an *Error at the first field that cannot be stored.
func (p Profile) Validate() error {
	switch {
	case p.WardKind == "":
		return Invalid("wardKind", "Chưa chọn phường, xã hay đặc khu. Hãy chọn một loại.")
	case p.WardName == "":
		return Invalid("wardName", "Chưa có tên phường, xã. Hãy nhập tên địa phương.")
	case p.Province == "":
		return Invalid("province", "Chưa có tên tỉnh, thành phố. Hãy nhập tên tỉnh, thành phố.")
	case p.Chairperson == "":
		return Invalid("chairperson", "Chưa có họ tên Chủ tịch Ủy ban nhân dân. Hãy nhập họ và tên.")
	case !ValidDateOrEmpty(p.ValidFrom):
		return Invalid("validFrom", "Ngày áp dụng không đúng. Hãy nhập ngày dạng 01/07/2025.")
	}
	return nil
}

// Staff is a person who works with the program; every operation says who did it.
type Staff struct {
	ID   string
	Name string
	Post string
}

// PaperRecord remembers a paper that was made: what, from which record, into which file.
type PaperRecord struct {
	ID       string
	Kind     string
	TableRef string // table and id of the record it was made from
	RecordID string
	FileName string
	SHA256   string
	Template string // SHA-256 of the template
	MadeAt   string
}
