package award

// UnitKind is the kind of a unit (cơ quan, đơn vị).
type UnitKind string

// The unit kinds; stored as this text.
const (
	UnitAgency     UnitKind = "agency"     // cơ quan, công chức chuyên môn của UBND
	UnitQuarter    UnitKind = "quarter"    // khóm, ấp, thôn, tổ dân phố
	UnitUnion      UnitKind = "union"      // Mặt trận, đoàn thể, tổ chức chính trị - xã hội, hội
	UnitSchool     UnitKind = "school"     // trường học
	UnitForce      UnitKind = "force"      // công an, quân sự
	UnitEnterprise UnitKind = "enterprise" // doanh nghiệp, hợp tác xã
	UnitParty      UnitKind = "party"      // cơ quan Đảng
	UnitOther      UnitKind = "other"      // đơn vị khác
)

var unitKindLabels = map[UnitKind]string{
	UnitAgency: "Cơ quan, chuyên môn", UnitQuarter: "Khóm, ấp, tổ dân phố", UnitUnion: "Mặt trận, đoàn thể",
	UnitSchool: "Trường học", UnitForce: "Công an, quân sự", UnitEnterprise: "Doanh nghiệp",
	UnitParty: "Cơ quan Đảng", UnitOther: "Đơn vị khác",
}

// Label returns the Vietnamese name of the kind.
func (k UnitKind) Label() string { return unitKindLabels[k] }

// Valid reports whether k is one of the kinds.
func (k UnitKind) Valid() bool { _, ok := unitKindLabels[k]; return ok }

// Unit is a body that introduces, leads or coordinates. A renamed or merged unit keeps its row: ValidTo closes it and
// SuccessorID names what it became, so that history keeps the old name.
type Unit struct {
	ID          string
	Name        string
	ShortName   string
	Kind        UnitKind
	ValidFrom   string // YYYY-MM-DD, or empty: since always
	ValidTo     string // last day, or empty: still there
	SuccessorID string // the unit it was renamed to or merged into
	Contact     string
	Note        string
}

// Validate returns an *Error at the first field that cannot be stored.
func (u Unit) Validate() error {
	switch {
	case u.Name == "":
		return Invalid("name", "Đơn vị chưa có tên. Hãy nhập tên đơn vị.")
	case !u.Kind.Valid():
		return Invalid("kind", "Chưa chọn loại đơn vị. Hãy chọn một loại trong danh sách.")
	case !ValidDateOrEmpty(u.ValidFrom):
		return Invalid("validFrom", "Ngày bắt đầu không đúng. Hãy nhập ngày dạng 01/07/2025.")
	case !ValidDateOrEmpty(u.ValidTo):
		return Invalid("validTo", "Ngày kết thúc không đúng. Hãy nhập ngày dạng 30/06/2025.")
	case u.ValidFrom != "" && u.ValidTo != "" && u.ValidTo < u.ValidFrom:
		return Invalid("validTo", "Ngày kết thúc đứng trước ngày bắt đầu. Hãy kiểm tra lại hai ngày.")
	}
	return nil
}

// PartyKind is the kind of a party (chủ thể thực hiện).
type PartyKind string

// The party kinds; stored as this text.
const (
	PartyUnit  PartyKind = "unit"  // a unit
	PartyPost  PartyKind = "post"  // a post (chức danh) within a unit, with dated holders
	PartyGroup PartyKind = "group" // a group of units, such as "các tổ chức chính trị - xã hội"
)

// Valid reports whether k is one of the kinds.
func (k PartyKind) Valid() bool { return k == PartyUnit || k == PartyPost || k == PartyGroup }

// Label returns the Vietnamese name of the kind.
func (k PartyKind) Label() string {
	switch k {
	case PartyUnit:
		return "Đơn vị"
	case PartyPost:
		return "Chức danh"
	}
	return "Nhóm đơn vị"
}

// Party is who leads, coordinates or is responsible, as plans name it: a unit, a post or a group of units.
type Party struct {
	ID     string
	Kind   PartyKind
	Name   string // as the plan writes it
	UnitID string // the unit itself, or the unit the post belongs to; empty for a group or where not mapped yet
}

// Validate returns an *Error at the first field that cannot be stored.
func (p Party) Validate() error {
	switch {
	case p.Name == "":
		return Invalid("name", "Chủ thể chưa có tên. Hãy nhập tên như kế hoạch viết.")
	case !p.Kind.Valid():
		return Invalid("kind", "Chưa rõ đây là đơn vị, chức danh hay nhóm đơn vị. Hãy chọn một loại.")
	case p.Kind == PartyUnit && p.UnitID == "":
		return Invalid("unitId", "Chưa rõ đây là đơn vị nào. Hãy chọn đơn vị trong danh mục.")
	}
	return nil
}

// PartyMember is a unit of a group.
type PartyMember struct {
	ID      string
	PartyID string
	UnitID  string
}

// PostHolder is the person who held a post from a date to a date.
type PostHolder struct {
	ID        string
	PartyID   string
	Name      string
	ValidFrom string
	ValidTo   string
}

// Validate returns an *Error at the first field that cannot be stored.
func (h PostHolder) Validate() error {
	switch {
	case h.Name == "":
		return Invalid("holders", "Có người giữ chức danh chưa có tên. Hãy nhập họ và tên hoặc bỏ dòng ấy.")
	case !ValidDateOrEmpty(h.ValidFrom) || !ValidDateOrEmpty(h.ValidTo):
		return Invalid("holders", "Thời gian giữ chức danh không có trong lịch. Hãy nhập ngày dạng 01/07/2025.")
	case h.ValidFrom != "" && h.ValidTo != "" && h.ValidTo < h.ValidFrom:
		return Invalid("holders", "Có người thôi giữ chức danh trước khi nhận. Hãy kiểm tra lại hai ngày.")
	}
	return nil
}
