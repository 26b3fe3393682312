package sqlite

import "guongsang/internal/award"

// TallyRow is one grouped count of a report: what, for which kind of subject and state, how many, how much money. Key
// names the group: a movement id, an award code.
type TallyRow struct {
	Key   string
	Label string
	Kind  award.SubjectKind
	State award.State
	Count int
	Money int64 // đồng
}

// nominationDay is the day a nomination counts on: that of the decision, else of the council, else of its last step. Dates
// outside its own year (work entered later) make it count in every period of that year.
const nominationDay = `coalesce(
	(SELECT max(d.date) FROM decision_line l JOIN decision d ON d.id = l.decision_id WHERE l.nomination_id = n.id AND l.deleted_at = '' AND d.deleted_at = '' AND d.state = 'issued'),
	(SELECT max(m.date) FROM ballot b JOIN meeting m ON m.id = b.meeting_id WHERE b.nomination_id = n.id AND b.deleted_at = '' AND m.deleted_at = ''), n.state_date)`

const inPeriod = `n.deleted_at = '' AND n.year BETWEEN CAST(substr(?1, 1, 4) AS INTEGER) AND CAST(substr(?2, 1, 4) AS INTEGER)
	AND (` + nominationDay + ` BETWEEN ?1 AND ?2 OR substr(` + nominationDay + `, 1, 4) <> CAST(n.year AS TEXT))`

func (tx *Tx) tallies(doing, query string, args ...any) ([]TallyRow, error) {
	rows := []TallyRow{}
	return rows, wrapSQL(doing, tx.Select(&rows, query, args...))
}

// MovementTallies returns one row per movement that ran in the period, in the order of its plan, with the number of its
// nominations.
func (tx *Tx) MovementTallies(from, to string) ([]TallyRow, error) {
	return tx.tallies("count movements", `SELECT m.id AS key, m.name AS label, '' AS kind, '' AS state, 0 AS money,
		(SELECT count(*) FROM nomination n WHERE n.movement_id = m.id AND `+inPeriod+`) AS count
		FROM movement m JOIN plan p ON p.id = m.plan_id WHERE m.deleted_at = '' AND p.deleted_at = ''
		AND m.start_date <= ?2 AND (m.end_date = '' OR m.end_date >= ?1) AND p.year BETWEEN CAST(substr(?1, 1, 4) AS INTEGER) AND CAST(substr(?2, 1, 4) AS INTEGER)
		ORDER BY p.year, m.position, m.rid`, from, to)
}

// NominationTallies returns the nominations of the period by movement (empty key for other grounds), kind and state.
func (tx *Tx) NominationTallies(from, to string) ([]TallyRow, error) {
	return tx.tallies("count nominations", `SELECT coalesce(n.movement_id, '') AS key, '' AS label, c.kind, n.state, count(*) AS count, 0 AS money
		FROM nomination n JOIN nominee c ON c.id = n.nominee_id WHERE `+inPeriod+` GROUP BY 1, 3, 4 ORDER BY 1, 3, 4`, from, to)
}

const issuedLines = ` FROM decision_line l JOIN decision d ON d.id = l.decision_id LEFT JOIN nomination n ON n.id = l.nomination_id LEFT JOIN nominee c ON c.id = n.nominee_id
	WHERE l.deleted_at = '' AND d.deleted_at = '' AND d.state = 'issued' AND d.date BETWEEN ?1 AND ?2 AND coalesce(n.state, '') <> 'revoked' `

// AwardTallies returns what was decided in the period by award and kind, with the money.
func (tx *Tx) AwardTallies(from, to string) ([]TallyRow, error) {
	return tx.tallies("count awards", `SELECT l.award_code AS key, max(l.award_name) AS label, l.kind, '' AS state, count(*) AS count, sum(l.amount) AS money`+issuedLines+`GROUP BY 1, 3 ORDER BY 1, 3`, from, to)
}

// PeopleTallies returns of the individuals awarded in the period the women ("women") and those who work directly
// ("direct"), and of all recipients those with exceptional merit ("exceptional").
func (tx *Tx) PeopleTallies(from, to string) ([]TallyRow, error) {
	return tx.tallies("count people", `SELECT 'women' AS key, '' AS label, 'individual' AS kind, '' AS state, count(*) AS count, 0 AS money`+issuedLines+`AND l.kind = 'individual' AND l.gender = 'female'
		UNION ALL SELECT 'direct', '', 'individual', '', count(*), 0`+issuedLines+`AND l.kind = 'individual' AND c.direct_worker = 1
		UNION ALL SELECT 'exceptional', '', '', '', count(*), coalesce(sum(l.amount), 0)`+issuedLines+`AND n.basis = 'exceptional'`, from, to)
}

// SubmittedTallies returns what was proposed to the superior level in the period by award and kind.
func (tx *Tx) SubmittedTallies(from, to string) ([]TallyRow, error) {
	return tx.tallies("count submissions", `SELECT n.award_code AS key, '' AS label, c.kind, 'submitted' AS state, count(*) AS count, 0 AS money
		FROM nomination n JOIN nominee c ON c.id = n.nominee_id WHERE n.state = 'submitted' AND `+inPeriod+` GROUP BY 1, 3 ORDER BY 1, 3`, from, to)
}

// CouncilTallies returns the closed meetings of the period ("meetings") and the votes that passed and failed in them
// ("passed", "failed").
func (tx *Tx) CouncilTallies(from, to string) ([]TallyRow, error) {
	const votes = ` FROM ballot b JOIN meeting m ON m.id = b.meeting_id WHERE b.deleted_at = '' AND m.deleted_at = '' AND m.state = 'closed' AND m.date BETWEEN ?1 AND ?2 AND b.counted = 1 AND b.result = `
	return tx.tallies("count meetings", `SELECT 'meetings' AS key, '' AS label, '' AS kind, '' AS state, count(*) AS count, 0 AS money FROM meeting WHERE deleted_at = '' AND state = 'closed' AND date BETWEEN ?1 AND ?2
		UNION ALL SELECT 'passed', '', '', '', count(*), 0`+votes+`'passed'
		UNION ALL SELECT 'failed', '', '', '', count(*), 0`+votes+`'failed'`, from, to)
}

// IssuedPaper is a paper of the Committee in the period of a report.
type IssuedPaper struct{ Number, Date, Title string }

// IssuedPlans returns number, date and title of the plans issued in the period, oldest first.
func (tx *Tx) IssuedPlans(from, to string) ([]IssuedPaper, error) {
	rows := []IssuedPaper{}
	return rows, wrapSQL("list plans", tx.Select(&rows, `SELECT number, date, title FROM plan WHERE deleted_at = '' AND number <> '' AND date BETWEEN ? AND ? ORDER BY date, rid`, from, to))
}
