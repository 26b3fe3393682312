package sqlite

import (
	"guongsang/internal/award"
)

var (
	councilMembers = newTable("council_member", "Không tìm thấy thành viên này. Hãy tải lại danh sách.", func(m *award.Member) *string { return &m.ID }, "unit_id")
	meetings       = newTable("meeting", "Không tìm thấy phiên họp này. Hãy tải lại danh sách.", func(m *award.Meeting) *string { return &m.ID }, "chair_id", "secretary_id")
	attendances    = newTable("attendance", "Không tìm thấy dòng điểm danh này. Hãy tải lại phiên họp.", func(a *award.Attendance) *string { return &a.ID }, "meeting_id", "member_id")
	ballots        = newTable("ballot", "Không tìm thấy hồ sơ này trong phiên họp. Hãy tải lại phiên họp.", func(b *award.Ballot) *string { return &b.ID }, "meeting_id", "nomination_id")
)

func init() {
	invariants = append(invariants,
		invariant{"ballot.balance", "Có hồ sơ mà số phiếu không cân: phát ra, thu về và các loại phiếu không khớp nhau.", true,
			`SELECT 'ballot', id FROM ballot WHERE deleted_at = '' AND counted = 1 AND (agree + disagree + invalid <> returned
				OR returned > issued OR issued > total_members OR min(agree, disagree, invalid, returned, issued) < 0)`},
		invariant{"ballot.result", "Có hồ sơ đã kiểm phiếu mà không có kết quả, hoặc có kết quả mà chưa kiểm phiếu.", true,
			`SELECT 'ballot', id FROM ballot WHERE deleted_at = '' AND (counted = 1) <> (result IN ('passed', 'failed'))`},
		invariant{"ballot.twice", "Một hồ sơ đứng hai lần trong một phiên họp. Hãy bỏ bớt một dòng.", false,
			`SELECT 'ballot', min(id) FROM ballot WHERE deleted_at = '' GROUP BY meeting_id, nomination_id HAVING count(*) > 1`},
		invariant{"meeting.closed-uncounted", "Phiên họp đã kết thúc mà còn hồ sơ chưa kiểm phiếu.", true,
			`SELECT 'meeting', m.id FROM meeting m WHERE m.deleted_at = '' AND m.state = 'closed'
				AND EXISTS (SELECT 1 FROM ballot b WHERE b.meeting_id = m.id AND b.deleted_at = '' AND b.counted = 0)`},
		invariant{"nomination.vote", "Có hồ sơ ghi Đạt hoặc Không đạt mà không có kết quả kiểm phiếu tương ứng.", true,
			`SELECT 'nomination', n.id FROM nomination n WHERE n.deleted_at = '' AND n.state IN ('passed', 'failed')
				AND NOT EXISTS (SELECT 1 FROM ballot b JOIN meeting m ON m.id = b.meeting_id WHERE b.nomination_id = n.id
					AND b.deleted_at = '' AND m.deleted_at = '' AND m.state = 'closed' AND b.counted = 1 AND b.result = n.state)`})
}

// SaveMember inserts the member, or updates it where it has an id, and sets its id.
func (tx *Tx) SaveMember(m *award.Member) error { return councilMembers.save(tx, m) }

// Member returns the member with the id, or a KindNotFound error.
func (tx *Tx) Member(id string) (award.Member, error) { return councilMembers.get(tx, id) }

// TrashMember moves the member to the trash, or returns a KindNotFound error.
func (tx *Tx) TrashMember(id string) error { return councilMembers.trash(tx, id) }

// MemberUses returns how many living rows point to the member.
func (tx *Tx) MemberUses(id string) (int, error) { return tx.uses("council_member", id) }

// Members returns the members in force on a date in the order of the council; an empty date means all.
func (tx *Tx) Members(on string) ([]award.Member, error) {
	return councilMembers.list(tx, `(? = '' OR (t.valid_from <= ? AND (t.valid_to = '' OR t.valid_to >= ?)))
		ORDER BY t.position, t.rid`, on, on, on)
}

// SaveMeeting inserts the meeting, or updates it where it has an id, and sets its id.
func (tx *Tx) SaveMeeting(m *award.Meeting) error { return meetings.save(tx, m) }

// Meeting returns the meeting with the id, or a KindNotFound error.
func (tx *Tx) Meeting(id string) (award.Meeting, error) { return meetings.get(tx, id) }

// TrashMeeting moves the meeting with its agenda and attendance to the trash, or returns a KindNotFound error.
func (tx *Tx) TrashMeeting(id string) error {
	if err := ballots.trashWhere(tx, "meeting_id = ?", id); err != nil {
		return err
	}
	if err := attendances.trashWhere(tx, "meeting_id = ?", id); err != nil {
		return err
	}
	return meetings.trash(tx, id)
}

// MeetingRow is a meeting as the list shows it, with the figures of its agenda.
type MeetingRow struct {
	award.Meeting
	Items     int
	Counted   int
	Passed    int
	Decisions int // decisions that follow it
}

// Meetings returns the meetings, the latest first.
func (tx *Tx) Meetings() ([]MeetingRow, error) {
	rows := []MeetingRow{}
	err := tx.Select(&rows, `SELECT `+meetings.columns("t")+`, count(b.id) AS items, coalesce(sum(b.counted), 0) AS counted,
		coalesce(sum(b.result = 'passed'), 0) AS passed,
		(SELECT count(*) FROM decision d WHERE d.meeting_id = t.id AND d.deleted_at = '') AS decisions
		FROM meeting t LEFT JOIN ballot b ON b.meeting_id = t.id AND b.deleted_at = ''
		WHERE t.deleted_at = '' GROUP BY t.rid ORDER BY t.date DESC, t.rid DESC`)
	return rows, wrapSQL("list meetings", err)
}

// Attendance returns who took part in a meeting, in the order of the council.
func (tx *Tx) Attendance(meetingID string) ([]award.Attendance, error) {
	return attendances.list(tx, `t.meeting_id = ? ORDER BY (SELECT m.position FROM council_member m WHERE m.id = t.member_id), t.rid`, meetingID)
}

// SaveAttendance inserts the line of attendance, or updates it where it has an id.
func (tx *Tx) SaveAttendance(a *award.Attendance) error { return attendances.save(tx, a) }

// TrashAttendance moves the line of attendance to the trash.
func (tx *Tx) TrashAttendance(id string) error { return attendances.trash(tx, id) }

// SaveBallot inserts the ballot, or updates it where it has an id, and sets its id.
func (tx *Tx) SaveBallot(b *award.Ballot) error { return ballots.save(tx, b) }

// Ballot returns the ballot with the id, or a KindNotFound error.
func (tx *Tx) Ballot(id string) (award.Ballot, error) { return ballots.get(tx, id) }

// Ballots returns the agenda of a meeting in its order.
func (tx *Tx) Ballots(meetingID string) ([]award.Ballot, error) {
	return ballots.list(tx, "t.meeting_id = ? ORDER BY t.position, t.rid", meetingID)
}

// TrashBallot takes a nomination off an agenda.
func (tx *Tx) TrashBallot(id string) error { return ballots.trash(tx, id) }

// VoteOf returns the counted ballot of the latest closed meeting that voted on the nomination; ok is false where none
// did.
func (tx *Tx) VoteOf(nominationID string) (b award.Ballot, ok bool, err error) {
	list, err := ballots.list(tx, `t.nomination_id = ? AND t.counted = 1 AND EXISTS (SELECT 1 FROM meeting m WHERE m.id = t.meeting_id AND m.deleted_at = '' AND m.state = 'closed')
		ORDER BY (SELECT m.date FROM meeting m WHERE m.id = t.meeting_id) DESC, t.rid DESC LIMIT 1`, nominationID)
	if err != nil || len(list) == 0 {
		return b, false, err
	}
	return list[0], true, nil
}

// DecisionsAfter returns how many living decisions follow a meeting: those made from it, and those that hold a
// nomination the meeting voted on.
func (tx *Tx) DecisionsAfter(meetingID string) (int, error) {
	var n int
	err := tx.Get(&n, `SELECT count(*) FROM decision d WHERE d.deleted_at = '' AND (d.meeting_id = ? OR EXISTS (
		SELECT 1 FROM decision_line l JOIN ballot b ON b.nomination_id = l.nomination_id
		WHERE l.decision_id = d.id AND l.deleted_at = '' AND b.deleted_at = '' AND b.meeting_id = ?))`, meetingID, meetingID)
	return n, wrapSQL("count decisions", err)
}

// PapersOf returns how many papers were made from the record at or after an instant; an empty instant means ever.
func (tx *Tx) PapersOf(table, id, since string) (int, error) {
	var n int
	err := tx.Get(&n, `SELECT count(*) FROM paper_record WHERE deleted_at = '' AND table_ref = ? AND record_id = ? AND made_at >= ?`, table, id, since)
	return n, wrapSQL("count papers", err)
}
