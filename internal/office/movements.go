package office

import (
	"context"
	"fmt"

	"guongsang/internal/award"
	"guongsang/internal/sqlite"
)

// MovementFilter narrows the list of movements: a year (0: all), a plan, and a text without accents.
type MovementFilter struct {
	Year   int    `json:"year"`
	PlanID string `json:"planId"`
	Text   string `json:"text"`
}

// MovementRow is a movement as a list shows it.
type MovementRow struct {
	ID              string `json:"id"`
	PlanID          string `json:"planId"`
	PlanNumber      string `json:"planNumber"`
	Year            int    `json:"year"`
	Ordinal         string `json:"ordinal"`
	Name            string `json:"name"`
	LeadPartyID     string `json:"leadPartyId"`
	LeadText        string `json:"leadText"`
	LeadName        string `json:"leadName"`
	Mode            string `json:"mode"`
	ModeLabel       string `json:"modeLabel"`
	StartDate       string `json:"startDate"`
	EndDate         string `json:"endDate"`
	PeriodIsImplied bool   `json:"periodIsImplied"`
	Criteria        int    `json:"criteria"`
	Nominations     int    `json:"nominations"`
}

// MovementPage is the list of movements with its total; they are some tens a year.
type MovementPage struct {
	Rows  []MovementRow `json:"rows"`
	Total int           `json:"total"`
}

// PartyRef names a party.
type PartyRef struct {
	ID        string `json:"id"`
	Name      string `json:"name"`
	Kind      string `json:"kind"`
	KindLabel string `json:"kindLabel"`
}

// CriteriaBlock is the criteria of a movement for the same kinds of subject.
type CriteriaBlock struct {
	Subjects []string   `json:"subjects"`
	Label    string     `json:"label"`
	Items    []TextItem `json:"items"`
}

// MovementView is a movement with everything in it.
type MovementView struct {
	MovementRow
	PlanTitle    string          `json:"planTitle"`
	PeriodText   string          `json:"periodText"`
	Coordinators []PartyRef      `json:"coordinators"`
	Blocks       []CriteriaBlock `json:"blocks"`
}

// MovementEdit is a movement as its form sends it; an empty id is a new movement of the plan.
type MovementEdit struct {
	ID             string          `json:"id"`
	PlanID         string          `json:"planId"`
	Ordinal        string          `json:"ordinal"`
	Name           string          `json:"name"`
	LeadPartyID    string          `json:"leadPartyId"`
	Mode           string          `json:"mode"`
	StartDate      string          `json:"startDate"`
	EndDate        string          `json:"endDate"`
	CoordinatorIDs []string        `json:"coordinatorIds"`
	Blocks         []CriteriaBlock `json:"blocks"`
}

// Movements returns the movements that meet the filter, the newest year first and then in the order of their plan.
func (o *Office) Movements(ctx context.Context, f MovementFilter) (MovementPage, error) {
	page := MovementPage{Rows: []MovementRow{}}
	err := o.db.Read(ctx, func(tx *sqlite.Tx) (err error) {
		page.Rows, err = movementRows(tx, sqlite.MovementFilter{PlanID: f.PlanID, Year: f.Year, Text: f.Text})
		return err
	})
	page.Total = len(page.Rows)
	return page, err
}

func movementRows(tx *sqlite.Tx, f sqlite.MovementFilter) ([]MovementRow, error) {
	list, err := tx.Movements(f)
	rows := make([]MovementRow, 0, len(list))
	for _, m := range list {
		rows = append(rows, MovementRow{ID: m.ID, PlanID: m.PlanID, PlanNumber: m.PlanNumber, Year: m.Year, Ordinal: m.Ordinal, Name: m.Name,
			LeadPartyID: m.LeadPartyID, LeadText: m.LeadText, LeadName: m.LeadName, Mode: string(m.Mode), ModeLabel: m.Mode.Label(),
			StartDate: m.StartDate, EndDate: m.EndDate, PeriodIsImplied: m.PeriodIsImplied, Criteria: m.Criteria, Nominations: m.Nominations})
	}
	return rows, err
}

// Movement returns a movement with its coordinators and criteria, or a KindNotFound error.
func (o *Office) Movement(ctx context.Context, id string) (MovementView, error) {
	view := MovementView{Coordinators: []PartyRef{}}
	err := o.db.Read(ctx, func(tx *sqlite.Tx) error {
		m, err := tx.Movement(id)
		if err != nil {
			return err
		}
		plan, err := tx.Plan(m.PlanID)
		if err != nil {
			return err
		}
		rows, err := movementRows(tx, sqlite.MovementFilter{PlanID: m.PlanID})
		for _, r := range rows {
			if r.ID == id {
				view.MovementRow = r
			}
		}
		view.PlanTitle, view.PeriodText = plan.Title, m.PeriodText
		if err != nil {
			return err
		}
		if view.Coordinators, err = coordinatorRefs(tx, id); err != nil {
			return err
		}
		view.Blocks, err = criteriaBlocks(tx, id)
		return err
	})
	return view, err
}

func coordinatorRefs(tx *sqlite.Tx, movementID string) ([]PartyRef, error) {
	list, err := tx.Coordinators(movementID)
	refs := make([]PartyRef, 0, len(list))
	for _, c := range list {
		party, perr := tx.Party(c.PartyID)
		if perr != nil {
			return refs, perr
		}
		refs = append(refs, partyRef(party))
	}
	return refs, err
}

func partyRef(p award.Party) PartyRef {
	return PartyRef{ID: p.ID, Name: p.Name, Kind: string(p.Kind), KindLabel: p.Kind.Label()}
}

func criteriaBlocks(tx *sqlite.Tx, movementID string) ([]CriteriaBlock, error) {
	list, err := tx.Criteria(movementID)
	blocks, last := []CriteriaBlock{}, -1
	for _, c := range list {
		if c.Block != last {
			last = c.Block
			blocks = append(blocks, newBlock(c))
		}
		block := &blocks[len(blocks)-1]
		block.Items = append(block.Items, TextItem{ID: c.ID, Text: c.Text})
	}
	return blocks, err
}

func newBlock(c award.Criterion) CriteriaBlock {
	block := CriteriaBlock{Subjects: []string{}, Items: []TextItem{}}
	for i, kind := range c.SubjectKinds() {
		if i > 0 {
			block.Label += ", "
		}
		block.Subjects, block.Label = append(block.Subjects, string(kind)), block.Label+kind.Label()
	}
	return block
}

// SaveMovement stores a movement with its coordinators and criteria. KindInvalid stands at the field that cannot be
// stored; a criterion that keeps its id keeps the ticks dossiers have given it.
func (o *Office) SaveMovement(ctx context.Context, e MovementEdit) (MovementView, error) {
	clean(&e.Ordinal, &e.Name, &e.StartDate, &e.EndDate)
	list, err := editedCriteria(e.Blocks)
	if err != nil {
		return MovementView{}, err
	}
	label := "Sửa phong trào “" + e.Name + "”"
	if e.ID == "" {
		label = "Thêm phong trào “" + e.Name + "”"
	}
	_, err = o.do(ctx, "movement.save", label, func(tx *sqlite.Tx) error {
		m, err := editedMovement(tx, e)
		if err != nil {
			return err
		}
		if err := m.Validate(); err != nil {
			return err
		}
		if err := tx.SaveMovement(&m); err != nil {
			return err
		}
		e.ID = m.ID
		if err := tx.SetCoordinators(m.ID, e.CoordinatorIDs); err != nil {
			return err
		}
		return tx.SetCriteria(m.ID, list)
	})
	if err != nil {
		return MovementView{}, err
	}
	return o.Movement(ctx, e.ID)
}

// editedMovement lays the edit over the movement that is there, or makes a new one at the end of its plan.
func editedMovement(tx *sqlite.Tx, e MovementEdit) (award.Movement, error) {
	m := award.Movement{PlanID: e.PlanID}
	var err error
	if e.ID != "" {
		m, err = tx.Movement(e.ID)
	} else if _, err = tx.Plan(e.PlanID); err == nil {
		m.Position, err = tx.NextMovementPosition(e.PlanID)
	}
	if err != nil {
		return m, err
	}
	if e.LeadPartyID != m.LeadPartyID {
		m.LeadText = ""
		if e.LeadPartyID != "" {
			party, err := tx.Party(e.LeadPartyID)
			if err != nil {
				return m, award.Invalid("leadPartyId", "Không còn chủ thể này trong danh mục. Hãy chọn lại đơn vị chủ trì.")
			}
			m.LeadText = party.Name
		}
	}
	if e.StartDate != m.StartDate || e.EndDate != m.EndDate {
		m.PeriodIsImplied, m.PeriodText = false, ""
	}
	m.Ordinal, m.Name, m.LeadPartyID, m.Mode = e.Ordinal, e.Name, e.LeadPartyID, award.LeadMode(e.Mode)
	m.StartDate, m.EndDate = e.StartDate, e.EndDate
	return m, nil
}

// editedCriteria returns the criteria of the blocks of a form. Empty sentences are dropped, a block without any with
// them; a block with sentences must say for whom they are.
func editedCriteria(blocks []CriteriaBlock) ([]award.Criterion, error) {
	list, number := []award.Criterion{}, 0
	for n, b := range blocks {
		kinds := make([]award.SubjectKind, 0, len(b.Subjects))
		for _, s := range b.Subjects {
			if kind := award.SubjectKind(s); kind.Valid() {
				kinds = append(kinds, kind)
			}
		}
		position := 0
		for _, item := range b.Items {
			if clean(&item.Text); item.Text == "" {
				continue
			}
			if len(kinds) == 0 {
				return nil, award.Invalid(fmt.Sprintf("blocks.%d.subjects", n), "Có nhóm tiêu chuẩn chưa rõ dành cho đối tượng nào. Hãy chọn đối tượng.")
			}
			list = append(list, award.Criterion{ID: item.ID, Block: number, Subjects: award.JoinSubjects(kinds), Position: position, Text: item.Text})
			position++
		}
		if position > 0 {
			number++
		}
	}
	return list, nil
}

// TrashMovement moves a movement to the trash. KindConflict where dossiers rest on it.
func (o *Office) TrashMovement(ctx context.Context, id string) (Change, error) {
	view, err := o.Movement(ctx, id)
	if err != nil {
		return Change{}, err
	}
	return o.do(ctx, "movement.trash", "Xóa phong trào “"+view.Name+"”", func(tx *sqlite.Tx) error {
		uses, err := tx.MovementUses(id)
		if err != nil {
			return err
		}
		if uses > 0 {
			return award.NewError(award.KindConflict, fmt.Sprintf("Có %d hồ sơ đề nghị dựa vào phong trào này nên không xóa được. Hãy chuyển các hồ sơ ấy sang căn cứ khác trước.", uses))
		}
		return tx.TrashMovement(id)
	})
}
