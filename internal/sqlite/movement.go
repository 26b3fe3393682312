package sqlite

import (
	"guongsang/internal/award"
)

var (
	movements    = newTable("movement", "Không tìm thấy phong trào này. Hãy tải lại danh sách.", func(m *award.Movement) *string { return &m.ID }, "plan_id", "lead_party_id")
	coordinators = newTable("coordinator", "Không tìm thấy đơn vị phối hợp này. Hãy tải lại phong trào.", func(c *award.Coordinator) *string { return &c.ID }, "movement_id", "party_id")
	criteria     = newTable("criterion", "Không tìm thấy tiêu chuẩn này. Hãy tải lại phong trào.", func(c *award.Criterion) *string { return &c.ID }, "movement_id")
	drives       = newTable("drive", "Không tìm thấy đợt thi đua này. Hãy tải lại danh sách.", func(d *award.Drive) *string { return &d.ID })
)

func init() {
	invariants = append(invariants,
		invariant{"movement.part-alone", "Có tiêu chuẩn hoặc đơn vị phối hợp của một phong trào đã xóa. Hãy khôi phục phong trào hoặc bỏ phần ấy.", false,
			`SELECT 'criterion', c.id FROM criterion c JOIN movement m ON m.id = c.movement_id WHERE c.deleted_at = '' AND m.deleted_at <> ''
			UNION ALL SELECT 'coordinator', c.id FROM coordinator c JOIN movement m ON m.id = c.movement_id WHERE c.deleted_at = '' AND m.deleted_at <> ''`},
		invariant{"movement.period", "Có phong trào kết thúc trước khi bắt đầu. Hãy sửa thời gian của phong trào.", false,
			`SELECT 'movement', id FROM movement WHERE deleted_at = '' AND start_date <> '' AND end_date <> '' AND end_date < start_date`},
	)
}

// MovementFilter narrows the list of movements; zero values do not narrow.
type MovementFilter struct {
	PlanID string
	Year   int
	Text   string
}

// MovementRow is a movement as a list shows it, with what stands beside it in other tables.
type MovementRow struct {
	ID              string
	PlanID          string
	PlanNumber      string
	Year            int
	Ordinal         string
	Name            string
	LeadPartyID     string
	LeadText        string
	LeadName        string // of the party it is mapped to
	Mode            award.LeadMode
	StartDate       string
	EndDate         string
	PeriodIsImplied bool
	Criteria        int
	Nominations     int
}

// SaveMovement inserts the movement, or updates it where it has an id, and sets its id.
func (tx *Tx) SaveMovement(m *award.Movement) error { return movements.save(tx, m) }

// Movement returns the movement with the id, or a KindNotFound error.
func (tx *Tx) Movement(id string) (award.Movement, error) { return movements.get(tx, id) }

// NextMovementPosition returns the place after the last movement of the plan.
func (tx *Tx) NextMovementPosition(planID string) (int, error) {
	var n int
	err := tx.Get(&n, `SELECT coalesce(max(position) + 1, 0) FROM movement WHERE plan_id = ? AND deleted_at = ''`, planID)
	return n, wrapSQL("next position", err)
}

// Movements returns the movements that meet the filter, the newest year first and then in the order of their plan.
func (tx *Tx) Movements(f MovementFilter) ([]MovementRow, error) {
	rows := []MovementRow{}
	err := tx.Select(&rows, `SELECT m.id, m.plan_id, p.number AS plan_number, p.year, m.ordinal, m.name, coalesce(m.lead_party_id, '') AS lead_party_id,
		m.lead_text, coalesce(y.name, '') AS lead_name, m.mode, m.start_date, m.end_date, m.period_is_implied,
		(SELECT count(*) FROM criterion c WHERE c.movement_id = m.id AND c.deleted_at = '') AS criteria,
		(SELECT count(*) FROM nomination n WHERE n.movement_id = m.id AND n.deleted_at = '') AS nominations
		FROM movement m JOIN plan p ON p.id = m.plan_id LEFT JOIN party y ON y.id = m.lead_party_id
		WHERE m.deleted_at = '' AND (? = '' OR m.plan_id = ?) AND (? = 0 OR p.year = ?) ORDER BY p.year DESC, p.date DESC, p.rid, m.position, m.rid`,
		f.PlanID, f.PlanID, f.Year, f.Year)
	if err != nil {
		return nil, wrapSQL("list movements", err)
	}
	out := rows[:0]
	for _, r := range rows {
		if meetsText(f.Text, r.Ordinal, r.Name, r.LeadText, r.LeadName) {
			out = append(out, r)
		}
	}
	return out, nil
}

// TrashMovement moves the movement to the trash with its coordinators and criteria, or returns a KindNotFound error.
func (tx *Tx) TrashMovement(id string) error {
	if err := movements.trash(tx, id); err != nil {
		return err
	}
	if err := coordinators.trashWhere(tx, "movement_id = ?", id); err != nil {
		return err
	}
	return criteria.trashWhere(tx, "movement_id = ?", id)
}

// MovementUses returns how many living nominations rest on the movement.
func (tx *Tx) MovementUses(id string) (int, error) {
	var n int
	err := tx.Get(&n, `SELECT count(*) FROM nomination WHERE movement_id = ? AND deleted_at = ''`, id)
	return n, wrapSQL("count uses", err)
}

// Coordinators returns the coordinators of a movement in their order.
func (tx *Tx) Coordinators(movementID string) ([]award.Coordinator, error) {
	return coordinators.list(tx, "t.movement_id = ? ORDER BY t.position, t.rid", movementID)
}

// SetCoordinators makes the parties those that coordinate in the movement, in the order given and each once.
func (tx *Tx) SetCoordinators(movementID string, partyIDs []string) error {
	there, err := tx.Coordinators(movementID)
	if err != nil {
		return err
	}
	rowOf := map[string]string{}
	for _, c := range there {
		rowOf[c.PartyID] = c.ID
	}
	wanted, seen := []award.Coordinator{}, map[string]bool{}
	for _, party := range partyIDs {
		if party != "" && !seen[party] {
			seen[party] = true
			wanted = append(wanted, award.Coordinator{ID: rowOf[party], MovementID: movementID, PartyID: party, Position: len(wanted)})
		}
	}
	return coordinators.replace(tx, there, wanted)
}

// Criteria returns the criteria of a movement by block in their order.
func (tx *Tx) Criteria(movementID string) ([]award.Criterion, error) {
	return criteria.list(tx, "t.movement_id = ? ORDER BY t.block, t.position, t.rid", movementID)
}

// SetCriteria makes the given criteria those of the movement; one with an id keeps its row (dossiers point to it),
// others of the movement go to the trash. Block and Position are taken as given.
func (tx *Tx) SetCriteria(movementID string, wanted []award.Criterion) error {
	there, err := tx.Criteria(movementID)
	if err != nil {
		return err
	}
	for n := range wanted {
		wanted[n].MovementID = movementID
	}
	return criteria.replace(tx, there, wanted)
}

// SaveDrive inserts the drive, or updates it where it has an id, and sets its id.
func (tx *Tx) SaveDrive(d *award.Drive) error { return drives.save(tx, d) }

// Drive returns the drive with the id, or a KindNotFound error.
func (tx *Tx) Drive(id string) (award.Drive, error) { return drives.get(tx, id) }

// Drives returns the drives of the year (0: of all years) whose name or occasion holds the text, by their start.
func (tx *Tx) Drives(year int, text string) ([]award.Drive, error) {
	list, err := drives.list(tx, "(? = 0 OR t.year = ?) ORDER BY t.year DESC, t.start_date, t.rid", year, year)
	out := list[:0]
	for _, d := range list {
		if meetsText(text, d.Name, d.Occasion) {
			out = append(out, d)
		}
	}
	return out, err
}

// TrashDrive moves the drive to the trash, or returns a KindNotFound error.
func (tx *Tx) TrashDrive(id string) error { return drives.trash(tx, id) }

// DriveUses returns how many living rows point to the drive.
func (tx *Tx) DriveUses(id string) (int, error) { return tx.uses("drive", id) }
