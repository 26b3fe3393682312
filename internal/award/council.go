package award

import "regexp"

// Role is the role of a member in the council (Hội đồng Thi đua - Khen thưởng).
type Role string

// The roles; stored as this text.
const (
	RoleChair     Role = "chair"     // Chủ tịch Hội đồng
	RoleDeputy    Role = "deputy"    // Phó Chủ tịch Hội đồng
	RoleStanding  Role = "standing"  // Ủy viên Thường trực
	RoleMember    Role = "member"    // Ủy viên
	RoleSecretary Role = "secretary" // Thư ký
)

var roleLabels = map[Role]string{
	RoleChair: "Chủ tịch Hội đồng", RoleDeputy: "Phó Chủ tịch Hội đồng", RoleStanding: "Ủy viên Thường trực",
	RoleMember: "Ủy viên", RoleSecretary: "Thư ký",
}

// Label returns the Vietnamese name of the role.
func (r Role) Label() string { return roleLabels[r] }

// Valid reports whether r is one of the roles.
func (r Role) Valid() bool { _, ok := roleLabels[r]; return ok }

// Votes reports whether a holder of the role is a voting member. A secretary who is no member keeps the minutes only.
func (r Role) Votes() bool { return r != RoleSecretary }

// Member is a member of the council, with the dates of membership.
type Member struct {
	ID        string
	Name      string
	Post      string
	Role      Role
	UnitID    string
	ValidFrom string
	ValidTo   string
	Position  int
}

// Validate returns an *Error at the first field that cannot be stored.
func (m Member) Validate() error {
	switch {
	case m.Name == "":
		return Invalid("name", "Thành viên chưa có họ tên. Hãy nhập họ và tên.")
	case !m.Role.Valid():
		return Invalid("role", "Chưa chọn vai trò trong Hội đồng. Hãy chọn một vai trò.")
	case !ValidDateOrEmpty(m.ValidFrom):
		return Invalid("validFrom", "Ngày bắt đầu không đúng. Hãy nhập ngày dạng 01/07/2025.")
	case !ValidDateOrEmpty(m.ValidTo):
		return Invalid("validTo", "Ngày kết thúc không đúng. Hãy nhập ngày dạng 30/06/2025.")
	case m.ValidFrom != "" && m.ValidTo != "" && m.ValidTo < m.ValidFrom:
		return Invalid("validTo", "Ngày kết thúc đứng trước ngày bắt đầu. Hãy kiểm tra lại hai ngày.")
	}
	return nil
}

// InForce reports whether the membership stands on a date.
func (m Member) InForce(date string) bool {
	return m.ValidFrom <= date && (m.ValidTo == "" || m.ValidTo >= date)
}

// MeetingState is the state of a meeting.
type MeetingState string

// The meeting states; stored as this text.
const (
	MeetingOpen   MeetingState = "open"   // Đang họp, chuẩn bị
	MeetingClosed MeetingState = "closed" // Đã kết thúc, khóa
)

// Meeting is a meeting of the council.
type Meeting struct {
	ID          string
	Title       string
	Date        string
	StartTime   string // HH:MM
	EndTime     string // HH:MM
	Place       string
	ChairID     string // member who presides
	SecretaryID string // member who keeps the minutes
	State       MeetingState
	Opinions    string // what was said, for the minutes
	Conclusion  string
}

// Label returns the Vietnamese name of the state.
func (s MeetingState) Label() string {
	if s == MeetingClosed {
		return "Đã kết thúc"
	}
	return "Đang chuẩn bị"
}

var clockTime = regexp.MustCompile(`^([01]\d|2[0-3]):[0-5]\d$`)

// Validate returns an *Error at the first field that cannot be stored.
func (m Meeting) Validate() error {
	switch {
	case m.Title == "":
		return Invalid("title", "Phiên họp chưa có tên. Hãy ghi nội dung phiên họp.")
	case !ValidDate(m.Date):
		return Invalid("date", "Ngày họp không đúng. Hãy nhập ngày dạng 01/07/2025.")
	case m.StartTime != "" && !clockTime.MatchString(m.StartTime):
		return Invalid("startTime", "Giờ bắt đầu không đúng. Hãy nhập giờ dạng 07:30.")
	case m.EndTime != "" && !clockTime.MatchString(m.EndTime):
		return Invalid("endTime", "Giờ kết thúc không đúng. Hãy nhập giờ dạng 11:00.")
	case m.StartTime != "" && m.EndTime != "" && m.EndTime < m.StartTime:
		return Invalid("endTime", "Giờ kết thúc đứng trước giờ bắt đầu. Hãy kiểm tra lại.")
	}
	return nil
}

// Presence says how a member took part in a meeting.
type Presence string

// The presences; stored as this text.
const (
	Present       Presence = "present"        // dự họp
	AbsentWritten Presence = "absent_written" // vắng, có ý kiến bằng văn bản
	Absent        Presence = "absent"         // vắng
)

var presenceLabels = map[Presence]string{Present: "Có mặt", AbsentWritten: "Vắng, có ý kiến bằng văn bản", Absent: "Vắng"}

// Label returns the Vietnamese name of the presence.
func (p Presence) Label() string { return presenceLabels[p] }

// Valid reports whether p is one of the presences.
func (p Presence) Valid() bool { _, ok := presenceLabels[p]; return ok }

// Attendance is the presence of a member in a meeting.
type Attendance struct {
	ID        string
	MeetingID string
	MemberID  string
	Presence  Presence
	Note      string
}

// The results of a ballot; stored as this text, empty where not counted.
const (
	BallotPassed = "passed" // Đạt
	BallotFailed = "failed" // Không đạt
)

// Ballot is the count of the vote on one nomination in one meeting. The result is derived from the counts by the rule
// set in force on the day of the meeting and kept as it was then.
type Ballot struct {
	ID           string
	MeetingID    string
	NominationID string
	Position     int
	AwardCode    string // the award voted on, as proposed when it was counted
	TotalMembers int
	Issued       int
	Returned     int
	Agree        int
	Disagree     int
	Invalid      int
	Counted      bool   // counts were entered
	Result       string // "passed", "failed", or empty where not counted
	RuleSetID    string
	RuleText     string // the rule in words, as applied
	Note         string
}
