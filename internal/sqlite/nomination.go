package sqlite

import (
	"strconv"
	"strings"

	"guongsang/internal/award"
)

var (
	nominations = newTable("nomination", "Không tìm thấy hồ sơ này. Hãy tải lại danh sách.", func(n *award.Nomination) *string { return &n.ID },
		"nominee_id", "movement_id", "drive_id", "unit_id")
	checks = newTable("nomination_check", "Không tìm thấy tiêu chuẩn này của hồ sơ. Hãy tải lại hồ sơ.", func(c *award.Check) *string { return &c.ID },
		"nomination_id", "criterion_id")
	steps = newTable("nomination_step", "Không tìm thấy bước này của hồ sơ. Hãy tải lại hồ sơ.", func(s *award.Step) *string { return &s.ID }, "nomination_id")
)

func init() {
	invariants = append(invariants,
		invariant{"nomination.state", "Có hồ sơ đề nghị không rõ bước.", true,
			`SELECT 'nomination', id FROM nomination WHERE state NOT IN ('draft', 'verifying', 'appraisal', 'council', 'passed', 'failed', 'decided', 'submitted', 'conferred', 'returned', 'withdrawn', 'revoked')`},
		invariant{"nomination.nominee-gone", "Có hồ sơ đề nghị mà đối tượng đã bị xóa.", true,
			`SELECT 'nomination', m.id FROM nomination m JOIN nominee n ON n.id = m.nominee_id WHERE m.deleted_at = '' AND n.deleted_at <> ''`},
		invariant{"nomination.check-orphan", "Có tiêu chuẩn của hồ sơ đã bị xóa.", true,
			`SELECT 'nomination_check', c.id FROM nomination_check c JOIN nomination m ON m.id = c.nomination_id WHERE c.deleted_at = '' AND m.deleted_at <> ''`},
		invariant{"nomination.twice", "Một đối tượng có hai hồ sơ cùng căn cứ trong một năm. Hãy xem lại và bỏ một.", false,
			`SELECT 'nomination', min(id) FROM nomination WHERE deleted_at = '' AND state NOT IN ('withdrawn', 'revoked')
				GROUP BY nominee_id, basis, coalesce(movement_id, ''), coalesce(drive_id, ''), field_text, year HAVING count(*) > 1`})
}

// NominationFilter narrows the list of nominations; empty fields do not narrow it. Text finds words of the nominee's
// name by their beginnings, without accents. After is the cursor of the last row seen.
type NominationFilter struct {
	Text       string
	Year       int
	Basis      award.Basis
	MovementID string
	DriveID    string
	State      award.State
	UnitID     string
	Kind       award.SubjectKind
	AwardCode  string
	NomineeID  string
	After      string
	Limit      int
}

// NominationRow is a nomination as lists show it, with its place in their order (the names of the nominees).
type NominationRow struct {
	Rid          int64
	ID           string
	NomineeID    string
	Kind         award.SubjectKind
	Honorific    string
	Name         string
	Gender       award.Gender
	Birth        string
	Post         string
	WorkUnit     string // work unit of the nominee, or in words
	Address      string
	Basis        award.Basis
	MovementID   string
	MovementName string
	DriveName    string
	FieldText    string
	Year         int
	UnitID       string
	UnitName     string // the unit that introduces
	AwardCode    string
	Achievement  string // of the nomination, or else of the nominee
	State        award.State
	StateDate    string
	Checks       int // lines of the checklist
	Unjudged     int
	NotMet       int
	SortKey      string
}

// Cursor returns the place of the row, for NominationFilter.After.
func (r NominationRow) Cursor() string { return cursorOf(r.SortKey, r.Rid) }

// NominationTally counts the nominations of a state.
type NominationTally struct {
	State award.State
	Count int
}

const nominationColumns = `m.rid, m.id, m.nominee_id, n.kind, n.honorific, n.name, n.gender, n.birth, n.post, n.address,
	coalesce((SELECT w.name FROM unit w WHERE w.id = n.unit_id), n.unit_text) AS work_unit,
	m.basis, coalesce(m.movement_id, '') AS movement_id, coalesce((SELECT v.name FROM movement v WHERE v.id = m.movement_id), '') AS movement_name,
	coalesce((SELECT d.name FROM drive d WHERE d.id = m.drive_id), '') AS drive_name, m.field_text, m.year,
	coalesce(m.unit_id, '') AS unit_id, coalesce((SELECT u.name FROM unit u WHERE u.id = m.unit_id), '') AS unit_name, m.award_code,
	CASE WHEN m.achievement <> '' THEN m.achievement ELSE n.achievement END AS achievement, m.state, m.state_date,
	(SELECT count(*) FROM nomination_check c WHERE c.nomination_id = m.id AND c.deleted_at = '') AS checks,
	(SELECT count(*) FROM nomination_check c WHERE c.nomination_id = m.id AND c.deleted_at = '' AND c.met = '') AS unjudged,
	(SELECT count(*) FROM nomination_check c WHERE c.nomination_id = m.id AND c.deleted_at = '' AND c.met = 'no') AS not_met, n.sort_key`

// SaveNomination inserts the nomination, or updates it where it has an id, and sets its id.
func (tx *Tx) SaveNomination(n *award.Nomination) error { return nominations.save(tx, n) }

// Nomination returns the nomination with the id, or a KindNotFound error.
func (tx *Tx) Nomination(id string) (award.Nomination, error) { return nominations.get(tx, id) }

// NominationUses returns how many ballots and decision lines point to the nomination.
func (tx *Tx) NominationUses(id string) (int, error) {
	var n int
	err := tx.Get(&n, `SELECT (SELECT count(*) FROM ballot WHERE nomination_id = ?1 AND deleted_at = '') + (SELECT count(*) FROM decision_line WHERE nomination_id = ?1 AND deleted_at = '')`, id)
	return n, wrapSQL("count uses", err)
}

// TrashNomination moves the nomination with its checklist and steps to the trash, or returns a KindNotFound error.
func (tx *Tx) TrashNomination(id string) error {
	if err := checks.trashWhere(tx, "nomination_id = ?", id); err != nil {
		return err
	}
	if err := steps.trashWhere(tx, "nomination_id = ?", id); err != nil {
		return err
	}
	return nominations.trash(tx, id)
}

func (f NominationFilter) query() (from string, cond []string, args []any) {
	from, cond = "nomination m CROSS JOIN nominee n ON n.id = m.nominee_id", []string{"m.deleted_at = ''"}
	add := func(set bool, c string, arg any) {
		if set {
			cond, args = append(cond, c), append(args, arg)
		}
	}
	add(f.Year != 0, "m.year = ?", f.Year)
	add(f.Basis != "", "m.basis = ?", f.Basis)
	add(f.MovementID != "", "m.movement_id = ?", f.MovementID)
	add(f.DriveID != "", "m.drive_id = ?", f.DriveID)
	add(f.State != "", "m.state = ?", f.State)
	add(f.UnitID != "", "m.unit_id = ?", f.UnitID)
	add(f.Kind != "", "n.kind = ?", f.Kind)
	add(f.AwardCode != "", "m.award_code = ?", f.AwardCode)
	add(f.NomineeID != "", "m.nominee_id = ?", f.NomineeID)
	for _, w := range strings.Fields(searchWords(f.Text)) {
		add(true, "instr(' ' || n.name_fold, ?) > 0", " "+w)
	}
	return from, cond, args
}

// Nominations returns a page in the Vietnamese order of the nominees' names.
func (tx *Tx) Nominations(f NominationFilter) ([]NominationRow, error) {
	from, cond, args := f.query()
	if key, rid, ok := parseCursor(f.After); ok {
		cond, args = append(cond, "(n.sort_key, m.rid) > (?, ?)"), append(args, key, rid)
	}
	if f.Limit <= 0 {
		f.Limit = 100
	}
	rids := "SELECT m.rid FROM " + from + " WHERE " + strings.Join(cond, " AND ") + " ORDER BY n.sort_key, m.rid LIMIT ?"
	rows := []NominationRow{}
	err := tx.Select(&rows, "SELECT "+nominationColumns+" FROM nomination m JOIN nominee n ON n.id = m.nominee_id WHERE m.rid IN ("+rids+") ORDER BY n.sort_key, m.rid",
		append(args, f.Limit)...)
	return rows, wrapSQL("list nominations", err)
}

// NominationRow returns the list row of one nomination, or a KindNotFound error.
func (tx *Tx) NominationRow(id string) (NominationRow, error) {
	rows := []NominationRow{}
	err := tx.Select(&rows, "SELECT "+nominationColumns+" FROM nomination m JOIN nominee n ON n.id = m.nominee_id WHERE m.deleted_at = '' AND m.id = ?", id)
	if err == nil && len(rows) == 0 {
		return NominationRow{}, award.NewError(award.KindNotFound, nominations.missing)
	}
	if err != nil {
		return NominationRow{}, wrapSQL("read nomination", err)
	}
	return rows[0], nil
}

// TallyNominations counts the nominations that meet the filter by state, whatever state the filter names.
func (tx *Tx) TallyNominations(f NominationFilter) ([]NominationTally, error) {
	f.State = ""
	from, cond, args := f.query()
	rows := []NominationTally{}
	err := tx.Select(&rows, "SELECT m.state, count(*) AS count FROM "+from+" WHERE "+strings.Join(cond, " AND ")+" GROUP BY m.state ORDER BY m.state", args...)
	return rows, wrapSQL("count nominations", err)
}

// NominationYears returns the years that have nominations, newest first.
func (tx *Tx) NominationYears() ([]int, error) {
	years := []int{}
	err := tx.Select(&years, `SELECT DISTINCT year FROM nomination WHERE deleted_at = '' ORDER BY year DESC`)
	return years, wrapSQL("list years", err)
}

// NominationOn returns the living nomination of the nominee on the same ground in the same year, if any; one that was
// withdrawn or revoked does not count.
func (tx *Tx) NominationOn(n award.Nomination) (twin award.Nomination, found bool, err error) {
	list, err := nominations.list(tx, `t.nominee_id = ? AND t.basis = ? AND coalesce(t.movement_id, '') = ? AND coalesce(t.drive_id, '') = ? AND t.field_text = ?
		AND t.year = ? AND t.state NOT IN ('withdrawn', 'revoked') AND t.id <> ? LIMIT 1`, n.NomineeID, n.Basis, n.MovementID, n.DriveID, n.FieldText, n.Year, n.ID)
	if err != nil || len(list) == 0 {
		return twin, false, err
	}
	return list[0], true, nil
}

// NominationKey is the same for two nominations of a nominee on the same ground in the same year.
func NominationKey(n award.Nomination) string {
	return strings.Join([]string{n.NomineeID, string(n.Basis), n.MovementID, n.DriveID, n.FieldText, strconv.Itoa(n.Year)}, "|")
}

// NominationKeys returns the keys of all living nominations that were not withdrawn or revoked.
func (tx *Tx) NominationKeys() (map[string]bool, error) {
	rows, err := nominations.list(tx, "t.state NOT IN ('withdrawn', 'revoked')")
	keys := make(map[string]bool, len(rows))
	for _, n := range rows {
		keys[NominationKey(n)] = true
	}
	return keys, err
}

// SaveCheck inserts a line of the checklist, or updates it where it has an id.
func (tx *Tx) SaveCheck(c *award.Check) error { return checks.save(tx, c) }

// TrashCheck moves a line of the checklist to the trash.
func (tx *Tx) TrashCheck(id string) error { return checks.trash(tx, id) }

// Checks returns the checklist of a nomination in its order.
func (tx *Tx) Checks(nominationID string) ([]award.Check, error) {
	return checks.list(tx, "t.nomination_id = ? ORDER BY t.position, t.rid", nominationID)
}

// SaveStep stores a move of a nomination.
func (tx *Tx) SaveStep(s *award.Step) error { return steps.save(tx, s) }

// Steps returns the moves of a nomination, oldest first.
func (tx *Tx) Steps(nominationID string) ([]award.Step, error) {
	return steps.list(tx, "t.nomination_id = ? ORDER BY t.rid", nominationID)
}

// CriteriaFor returns what a nominee of the kind has to meet in the movement, as lines of a checklist without ids: the
// movement's blocks for the kind first, then the general criteria of its plan.
func (tx *Tx) CriteriaFor(movementID string, kind award.SubjectKind) ([]award.Check, error) {
	lines := []award.Check{}
	err := tx.Select(&lines, `SELECT c.id AS criterion_id, c.text FROM criterion c
		WHERE c.movement_id = ? AND c.deleted_at = '' AND c.text <> '' AND (c.subjects = '' OR instr(',' || c.subjects || ',', ',' || ? || ',') > 0)
		ORDER BY c.block, c.position, c.rid`, movementID, kind)
	if err != nil {
		return nil, wrapSQL("read criteria", err)
	}
	general := []award.Check{}
	err = tx.Select(&general, `SELECT i.text FROM plan_item i JOIN movement v ON v.plan_id = i.plan_id
		WHERE v.id = ? AND i.deleted_at = '' AND i.part = ? AND i.text <> '' ORDER BY i.position, i.rid`, movementID, award.PartGeneralCriterion)
	if err != nil {
		return nil, wrapSQL("read general criteria", err)
	}
	lines = append(lines, general...)
	for i := range lines {
		lines[i].Position = i + 1
	}
	return lines, nil
}

// MovementOption is a movement as a picker offers it.
type MovementOption struct {
	ID         string
	Name       string
	Ordinal    string
	Year       int
	PlanNumber string
}

// MovementOptions returns the movements of the plans, newest year first, each in the order of its plan.
func (tx *Tx) MovementOptions() ([]MovementOption, error) {
	rows := []MovementOption{}
	err := tx.Select(&rows, `SELECT v.id, v.name, v.ordinal, p.year, p.number AS plan_number FROM movement v JOIN plan p ON p.id = v.plan_id
		WHERE v.deleted_at = '' AND p.deleted_at = '' ORDER BY p.year DESC, p.rid, v.position, v.rid`)
	return rows, wrapSQL("list movements", err)
}
