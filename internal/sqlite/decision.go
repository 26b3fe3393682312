package sqlite

import (
	"guongsang/internal/award"
)

var (
	decisions     = newTable("decision", "Không tìm thấy quyết định này. Hãy tải lại danh sách.", func(d *award.Decision) *string { return &d.ID }, "meeting_id")
	decisionLines = newTable("decision_line", "Không tìm thấy dòng này trong quyết định. Hãy tải lại quyết định.", func(l *award.DecisionLine) *string { return &l.ID }, "decision_id", "nomination_id")
)

// afterIssue finds changes made to the rows of an issued decision later than the operation that issued it; %s is the
// condition on the changed row.
const afterIssue = `FROM decision d JOIN head h ON h.row_id = d.id AND h.column_name = 'state'
	JOIN change s ON s.site = h.site AND s.seq = h.seq AND s.value = 'issued'
	JOIN operation so ON so.id = s.operation_id`

func init() {
	invariants = append(invariants,
		invariant{"decision.issued-incomplete", "Có quyết định đã ban hành mà thiếu số, ngày, người ký hoặc bộ quy định.", true,
			`SELECT 'decision', id FROM decision WHERE deleted_at = '' AND state = 'issued' AND '' IN (number, date, signer_name, rule_set_id, rounding_mode)`},
		invariant{"decision.amount", "Có dòng tiền thưởng không đúng bằng hệ số nhân lương cơ sở đã làm tròn.", true,
			`SELECT 'decision_line', l.id FROM decision_line l JOIN decision d ON d.id = l.decision_id
				WHERE l.deleted_at = '' AND d.deleted_at = '' AND d.state = 'issued' AND (l.raw_amount <> l.coefficient * l.base_salary / 1000
				OR l.amount <> CASE d.rounding_mode
					WHEN 'up' THEN (l.coefficient * l.base_salary + d.rounding_to * 1000 - 1) / (d.rounding_to * 1000) * d.rounding_to
					WHEN 'nearest' THEN (l.coefficient * l.base_salary + d.rounding_to * 500) / (d.rounding_to * 1000) * d.rounding_to
					ELSE l.raw_amount END)`},
		invariant{"decision.positions", "Số sổ vàng của một quyết định không liên tục.", true,
			`SELECT 'decision', d.id FROM decision d JOIN decision_line l ON l.decision_id = d.id AND l.deleted_at = ''
				WHERE d.deleted_at = '' AND d.state = 'issued' GROUP BY d.id
				HAVING count(DISTINCT l.position) <> count(*) OR min(l.position) <> 1 OR max(l.position) <> count(*)`},
		invariant{"decision.nominations", "Có quyết định đã ban hành mà hồ sơ trong đó chưa ghi Đã quyết định.", true,
			`SELECT 'decision_line', l.id FROM decision_line l JOIN decision d ON d.id = l.decision_id JOIN nomination n ON n.id = l.nomination_id
				WHERE l.deleted_at = '' AND d.deleted_at = '' AND d.state = 'issued' AND n.state NOT IN ('decided', 'conferred', 'revoked')`},
		invariant{"nomination.decision", "Có hồ sơ ghi Đã quyết định mà không đứng trong quyết định nào đã ban hành.", true,
			`SELECT 'nomination', n.id FROM nomination n WHERE n.deleted_at = '' AND n.state = 'decided' AND NOT EXISTS (
				SELECT 1 FROM decision_line l JOIN decision d ON d.id = l.decision_id
				WHERE l.nomination_id = n.id AND l.deleted_at = '' AND d.deleted_at = '' AND d.state = 'issued')`},
		invariant{"decision.changed", "Có quyết định bị sửa sau khi ban hành.", true,
			`SELECT 'decision', d.id ` + afterIssue + ` WHERE d.state = 'issued' AND EXISTS (
				SELECT 1 FROM change c JOIN operation co ON co.id = c.operation_id WHERE c.row_id = d.id AND co.rid > so.rid AND c.column_name <> '')`},
		invariant{"decision.line-changed", "Có dòng của quyết định bị sửa sau khi ban hành.", true,
			`SELECT 'decision_line', l.id ` + afterIssue + ` JOIN decision_line l ON l.decision_id = d.id WHERE d.state = 'issued' AND EXISTS (
				SELECT 1 FROM change c JOIN operation co ON co.id = c.operation_id WHERE c.row_id = l.id AND co.rid > so.rid AND c.column_name <> 'conferred_on')`},
		invariant{"decision.number-twice", "Một số quyết định được dùng hai lần trong một năm. Hãy đối chiếu sổ văn bản đi.", false,
			`SELECT 'decision', min(id) FROM decision WHERE deleted_at = '' AND number <> '' AND date <> ''
				GROUP BY number, symbol, substr(date, 1, 4) HAVING count(*) > 1`},
		invariant{"decision.conferred-early", "Ngày trao đứng trước ngày quyết định. Hãy xem lại ngày trao.", false,
			`SELECT 'decision_line', l.id FROM decision_line l JOIN decision d ON d.id = l.decision_id
				WHERE l.deleted_at = '' AND d.deleted_at = '' AND l.conferred_on <> '' AND l.conferred_on < d.date`})
}

// SaveDecision inserts the decision, or updates it where it has an id, and sets its id.
func (tx *Tx) SaveDecision(d *award.Decision) error { return decisions.save(tx, d) }

// Decision returns the decision with the id, or a KindNotFound error.
func (tx *Tx) Decision(id string) (award.Decision, error) { return decisions.get(tx, id) }

// TrashDecision moves the decision with its lines to the trash, or returns a KindNotFound error.
func (tx *Tx) TrashDecision(id string) error {
	if err := decisionLines.trashWhere(tx, "decision_id = ?", id); err != nil {
		return err
	}
	return decisions.trash(tx, id)
}

// DecisionRow is a decision as the list shows it, with the figures of its lines.
type DecisionRow struct {
	award.Decision
	MeetingTitle string
	Lines        int
	Total        int64
	Unverified   int
	Conferred    int
}

// Decisions returns the decisions of a year, drafts without a date among them, the latest first; an empty year means
// all.
func (tx *Tx) Decisions(year string) ([]DecisionRow, error) {
	rows := []DecisionRow{}
	err := tx.Select(&rows, `SELECT `+decisions.columns("t")+`, coalesce((SELECT m.title FROM meeting m WHERE m.id = t.meeting_id), '') AS meeting_title,
		count(l.id) AS lines, coalesce(sum(l.amount), 0) AS total, coalesce(sum(l.verified = 0), 0) AS unverified, coalesce(sum(l.conferred_on <> ''), 0) AS conferred
		FROM decision t LEFT JOIN decision_line l ON l.decision_id = t.id AND l.deleted_at = ''
		WHERE t.deleted_at = '' AND (? = '' OR t.date = '' OR substr(t.date, 1, 4) = ?)
		GROUP BY t.rid ORDER BY t.state = 'issued', t.date DESC, t.rid DESC`, year, year)
	return rows, wrapSQL("list decisions", err)
}

// DecisionLines returns the lines of a decision in their order.
func (tx *Tx) DecisionLines(decisionID string) ([]award.DecisionLine, error) {
	return decisionLines.list(tx, "t.decision_id = ? ORDER BY t.position, t.rid", decisionID)
}

// DecisionLine returns the line with the id, or a KindNotFound error.
func (tx *Tx) DecisionLine(id string) (award.DecisionLine, error) { return decisionLines.get(tx, id) }

// SaveDecisionLine inserts the line, or updates it where it has an id.
func (tx *Tx) SaveDecisionLine(l *award.DecisionLine) error { return decisionLines.save(tx, l) }

// TrashDecisionLine takes a line off a decision.
func (tx *Tx) TrashDecisionLine(id string) error { return decisionLines.trash(tx, id) }

// SameNumber returns how many other living decisions of the year carry the number and symbol of d.
func (tx *Tx) SameNumber(d award.Decision) (int, error) {
	var n int
	err := tx.Get(&n, `SELECT count(*) FROM decision WHERE deleted_at = '' AND id <> ? AND number = ? AND symbol = ? AND substr(date, 1, 4) = ?`,
		d.ID, d.Number, d.Symbol, d.Year())
	return n, wrapSQL("count numbers", err)
}

// EarlierAward is another decision's line for the same subject and the same ground or achievement as a line.
type EarlierAward struct {
	LineID    string
	Number    string
	Symbol    string
	Date      string
	State     award.DecisionState
	AwardCode string
	AwardName string
}

// EarlierAwards returns what other living decisions, and other lines of the same one, give to the subjects of a
// decision for the same movement, drive, field or achievement of the same year.
func (tx *Tx) EarlierAwards(decisionID string) ([]EarlierAward, error) {
	rows := []EarlierAward{}
	err := tx.Select(&rows, `SELECT mine.id AS line_id, d.number, d.symbol, d.date, d.state, other.award_code, other.award_name
		FROM decision_line mine JOIN nomination a ON a.id = mine.nomination_id JOIN nomination b ON b.nominee_id = a.nominee_id AND b.year = a.year
		JOIN decision_line other ON other.nomination_id = b.id AND other.id <> mine.id JOIN decision d ON d.id = other.decision_id
		WHERE mine.decision_id = ? AND mine.deleted_at = '' AND other.deleted_at = '' AND d.deleted_at = ''
			AND (a.id = b.id OR (a.achievement <> '' AND a.achievement = b.achievement) OR (a.basis = b.basis
				AND coalesce(a.movement_id, '') = coalesce(b.movement_id, '') AND coalesce(a.drive_id, '') = coalesce(b.drive_id, '') AND a.field_text = b.field_text))
		ORDER BY mine.position, d.date`, decisionID)
	return rows, wrapSQL("list earlier awards", err)
}

// Touched says what of decisions and meetings an operation changed, for the question whether it may be taken back.
type Touched struct {
	DecisionID string // issued now
	MeetingID  string // closed now
	Locks      bool   // the operation itself issued the decision or closed the meeting
}

// LockedBy returns the issued decisions and closed meetings that an operation wrote to; the date of handing over is no
// part of what issuing locks.
func (tx *Tx) LockedBy(operationID string) ([]Touched, error) {
	rows := []Touched{}
	err := tx.Select(&rows, `SELECT d.id AS decision_id, '' AS meeting_id, max(c.table_name = 'decision' AND c.column_name = 'state' AND c.value = 'issued') AS locks
		FROM change c LEFT JOIN decision_line l ON c.table_name = 'decision_line' AND l.id = c.row_id
		JOIN decision d ON d.id = CASE c.table_name WHEN 'decision' THEN c.row_id ELSE l.decision_id END
		WHERE c.operation_id = ? AND c.table_name IN ('decision', 'decision_line') AND d.state = 'issued' AND c.column_name <> 'conferred_on' GROUP BY d.id
		UNION ALL
		SELECT '', m.id, max(c.table_name = 'meeting' AND c.column_name = 'state' AND c.value = 'closed')
		FROM change c LEFT JOIN ballot b ON c.table_name = 'ballot' AND b.id = c.row_id LEFT JOIN attendance a ON c.table_name = 'attendance' AND a.id = c.row_id
		JOIN meeting m ON m.id = CASE c.table_name WHEN 'meeting' THEN c.row_id WHEN 'ballot' THEN b.meeting_id ELSE a.meeting_id END
		WHERE c.operation_id = ? AND c.table_name IN ('meeting', 'ballot', 'attendance') AND m.state = 'closed' GROUP BY m.id`, operationID, operationID)
	return rows, wrapSQL("read locks", err)
}

// Unlocked reports whether an operation opened an issued decision or a closed meeting again.
func (tx *Tx) Unlocked(operationID string) (bool, error) {
	var n int
	err := tx.Get(&n, `SELECT count(*) FROM change WHERE operation_id = ? AND column_name = 'state'
		AND ((table_name = 'decision' AND value = 'draft') OR (table_name = 'meeting' AND value = 'open'))`, operationID)
	return n > 0, wrapSQL("read unlocks", err)
}
