package sqlite

import (
	"strings"

	"guongsang/internal/award"
	"guongsang/internal/viet"
)

var (
	plans     = newTable("plan", "Không tìm thấy kế hoạch này. Hãy tải lại danh sách.", func(p *award.Plan) *string { return &p.ID })
	planItems = newTable("plan_item", "Không tìm thấy nội dung này của kế hoạch. Hãy tải lại kế hoạch.", func(i *award.PlanItem) *string { return &i.ID }, "plan_id")
	duties    = newTable("duty", "Không tìm thấy nhiệm vụ này. Hãy tải lại kế hoạch.", func(d *award.Duty) *string { return &d.ID }, "plan_id", "party_id")
)

func init() {
	invariants = append(invariants,
		invariant{"plan.number-twice", "Hai kế hoạch cùng năm trùng số. Hãy xem lại danh sách kế hoạch.", false,
			`SELECT 'plan', min(id) FROM plan WHERE deleted_at = '' AND number <> '' GROUP BY year, number HAVING count(*) > 1`},
		invariant{"plan.part-alone", "Có phần của một kế hoạch đã xóa vẫn còn hiệu lực. Hãy khôi phục kế hoạch hoặc xóa phần ấy.", false,
			`SELECT 'movement', m.id FROM movement m JOIN plan p ON p.id = m.plan_id WHERE m.deleted_at = '' AND p.deleted_at <> ''
			UNION ALL SELECT 'plan_item', i.id FROM plan_item i JOIN plan p ON p.id = i.plan_id WHERE i.deleted_at = '' AND p.deleted_at <> ''
			UNION ALL SELECT 'duty', d.id FROM duty d JOIN plan p ON p.id = d.plan_id WHERE d.deleted_at = '' AND p.deleted_at <> ''`},
	)
}

// PlanFilter narrows the list of plans; zero values do not narrow.
type PlanFilter struct {
	Year int
	Text string
}

// PlanRow is a plan as a list shows it, without its source text.
type PlanRow struct {
	ID        string
	Year      int
	Number    string
	Date      string
	Title     string
	State     award.PlanState
	Movements int
	Duties    int
}

// SavePlan inserts the plan, or updates it where it has an id, and sets its id.
func (tx *Tx) SavePlan(p *award.Plan) error { return plans.save(tx, p) }

// Plan returns the plan with the id, or a KindNotFound error.
func (tx *Tx) Plan(id string) (award.Plan, error) { return plans.get(tx, id) }

// Plans returns the plans that meet the filter, the newest year first and within it by date.
func (tx *Tx) Plans(f PlanFilter) ([]PlanRow, error) {
	rows := []PlanRow{}
	err := tx.Select(&rows, `SELECT p.id, p.year, p.number, p.date, p.title, p.state,
		(SELECT count(*) FROM movement m WHERE m.plan_id = p.id AND m.deleted_at = '') AS movements,
		(SELECT count(*) FROM duty d WHERE d.plan_id = p.id AND d.deleted_at = '') AS duties
		FROM plan p WHERE p.deleted_at = '' AND (? = 0 OR p.year = ?) ORDER BY p.year DESC, p.date DESC, p.rid DESC`, f.Year, f.Year)
	if err != nil {
		return nil, wrapSQL("list plans", err)
	}
	out := rows[:0]
	for _, r := range rows {
		if meetsText(f.Text, r.Number, r.Title) {
			out = append(out, r)
		}
	}
	return out, nil
}

// meetsText reports whether every word of the text, without accents, stands in one of the fields. Plans, movements and
// drives are some tens a year: they carry no search column of their own.
func meetsText(text string, fields ...string) bool {
	words := strings.Fields(viet.Fold(text))
	if len(words) == 0 {
		return true
	}
	haystack := viet.Fold(strings.Join(fields, " "))
	for _, w := range words {
		if !strings.Contains(haystack, w) {
			return false
		}
	}
	return true
}

// PlanYears returns the years that have a plan or a drive, newest first.
func (tx *Tx) PlanYears() ([]int, error) {
	years := []int{}
	err := tx.Select(&years, `SELECT year FROM plan WHERE deleted_at = '' UNION SELECT year FROM drive WHERE deleted_at = '' ORDER BY year DESC`)
	return years, wrapSQL("list years", err)
}

// PlanByNumber returns the living plan of the year with the number, or one read from a file of the same hash; ok is
// false where there is none. An empty number or hash matches nothing.
func (tx *Tx) PlanByNumber(number string, year int, sourceHash string) (p award.Plan, ok bool, err error) {
	list, err := plans.list(tx, `((? <> '' AND t.year = ? AND t.number = ?) OR (? <> '' AND t.source_hash = ?)) ORDER BY t.rid LIMIT 1`,
		number, year, number, sourceHash, sourceHash)
	if err != nil || len(list) == 0 {
		return p, false, err
	}
	return list[0], true, nil
}

// TrashPlan moves the plan to the trash with its items, duties and movements, or returns a KindNotFound error.
func (tx *Tx) TrashPlan(id string) error {
	if err := plans.trash(tx, id); err != nil {
		return err
	}
	if err := planItems.trashWhere(tx, "plan_id = ?", id); err != nil {
		return err
	}
	if err := duties.trashWhere(tx, "plan_id = ?", id); err != nil {
		return err
	}
	list, err := movements.list(tx, "t.plan_id = ?", id)
	if err != nil {
		return err
	}
	for _, m := range list {
		if err := tx.TrashMovement(m.ID); err != nil {
			return err
		}
	}
	return nil
}

// PlanUses returns how many living nominations rest on a movement of the plan.
func (tx *Tx) PlanUses(id string) (int, error) {
	var n int
	err := tx.Get(&n, `SELECT count(*) FROM nomination n JOIN movement m ON m.id = n.movement_id WHERE m.plan_id = ? AND n.deleted_at = '' AND m.deleted_at = ''`, id)
	return n, wrapSQL("count uses", err)
}

// PlanItems returns the items of a plan by part in their order.
func (tx *Tx) PlanItems(planID string) ([]award.PlanItem, error) {
	return planItems.list(tx, "t.plan_id = ? ORDER BY t.part, t.position, t.rid", planID)
}

// SetPlanItems makes the given sentences the items of a part. A sentence that was there keeps its row and history.
func (tx *Tx) SetPlanItems(planID string, part award.PlanPart, texts []string) error {
	there, err := planItems.list(tx, "t.plan_id = ? AND t.part = ? ORDER BY t.position, t.rid", planID, part)
	if err != nil {
		return err
	}
	free := map[string][]string{}
	for _, i := range there {
		free[i.Text] = append(free[i.Text], i.ID)
	}
	wanted := make([]award.PlanItem, 0, len(texts))
	for n, text := range texts {
		item := award.PlanItem{PlanID: planID, Part: part, Position: n, Text: text}
		if ids := free[text]; len(ids) > 0 {
			item.ID, free[text] = ids[0], ids[1:]
		}
		wanted = append(wanted, item)
	}
	return planItems.replace(tx, there, wanted)
}

// Duties returns the duties of a plan in their order.
func (tx *Tx) Duties(planID string) ([]award.Duty, error) {
	return duties.list(tx, "t.plan_id = ? ORDER BY t.position, t.rid", planID)
}

// SetDuties makes the given duties those of the plan; a duty with an id keeps its row, others of the plan go to the
// trash. Positions are set by the order given.
func (tx *Tx) SetDuties(planID string, wanted []award.Duty) error {
	there, err := tx.Duties(planID)
	if err != nil {
		return err
	}
	for n := range wanted {
		wanted[n].PlanID, wanted[n].Position = planID, n
	}
	return duties.replace(tx, there, wanted)
}

// replace makes wanted the living rows in place of those that are there: rows with an id are updated, rows without are
// inserted, the rest goes to the trash. An id that is not among those there is refused as not found.
func (t table[T]) replace(tx *Tx, there, wanted []T) error {
	left := map[string]bool{}
	for i := range there {
		left[*t.idOf(&there[i])] = true
	}
	for i := range wanted {
		id := *t.idOf(&wanted[i])
		if id != "" && !left[id] {
			return award.NewError(award.KindNotFound, t.missing)
		}
		delete(left, id)
		if err := t.save(tx, &wanted[i]); err != nil {
			return err
		}
	}
	for i := range there {
		if id := *t.idOf(&there[i]); left[id] {
			if err := t.trash(tx, id); err != nil {
				return err
			}
		}
	}
	return nil
}
