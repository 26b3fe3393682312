package office

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"guongsang/internal/award"
	"guongsang/internal/intake"
	"guongsang/internal/sqlite"
	"guongsang/internal/viet"
)

// IntakeRowView is a row of the preview. Fields are the values as they would be taken; Cells what stands in the file.
type IntakeRowView struct {
	Sheet    string               `json:"sheet"`
	Row      int                  `json:"row"`
	Fields   map[string]string    `json:"fields"`
	Problems []intake.CellProblem `json:"problems"`
	Status   string               `json:"status"`
	Refusal  string               `json:"refusal"`
	Diffs    []IntakeDiff         `json:"diffs"`
	Similar  []SimilarView        `json:"similar"`
	Nominate bool                 `json:"nominate"`
	Verdict  string               `json:"verdict"`
}

// SimilarView is somebody on record who may be the subject of a row.
type SimilarView struct {
	ID      string `json:"id"`
	Name    string `json:"name"`
	Birth   string `json:"birth"`
	Unit    string `json:"unit"`
	Address string `json:"address"`
}

// IntakeRowFilter asks for rows of a list: of a status ("problems": all with a remark; empty: all), with the words of
// Text, from the place After, at most Limit. Sheet and Row ask for one row alone.
type IntakeRowFilter struct {
	ID     string `json:"id"`
	Status string `json:"status"`
	Text   string `json:"text"`
	Sheet  string `json:"sheet"`
	Row    int    `json:"row"`
	After  int    `json:"after"`
	Limit  int    `json:"limit"`
}

// IntakeRowPage is a page of rows; Next is the After of the following page, 0 on the last one.
type IntakeRowPage struct {
	Rows  []IntakeRowView `json:"rows"`
	Total int             `json:"total"`
	Next  int             `json:"next"`
}

// IntakeRows returns a page of the rows of the list that is being taken in.
func (o *Office) IntakeRows(ctx context.Context, f IntakeRowFilter) (IntakeRowPage, error) {
	page := IntakeRowPage{Rows: []IntakeRowView{}}
	_, err := o.withJob(f.ID, func(j *intakeJob) error {
		return o.db.Read(ctx, func(tx *sqlite.Tx) error {
			for i := range j.rows {
				r := &j.rows[i]
				if !f.shows(r) {
					continue
				}
				if page.Total++; page.Total <= f.After {
					continue
				}
				if len(page.Rows) == pageLimit(f.Limit) {
					page.Next = f.After + len(page.Rows)
					continue
				}
				view, err := j.rowView(tx, r)
				if err != nil {
					return err
				}
				page.Rows = append(page.Rows, view)
			}
			return nil
		})
	})
	return page, err
}

// shows reports whether a row meets the filter.
func (f IntakeRowFilter) shows(r *intakeRow) bool {
	if f.Row > 0 {
		return r.key == rowKey{f.Sheet, f.Row}
	}
	if f.Status != "" && r.status != f.Status && (f.Status != "problems" || len(r.problems) == 0) {
		return false
	}
	if strings.TrimSpace(f.Text) == "" {
		return true
	}
	all := []string{}
	for _, text := range candidateFields(r.candidate) {
		all = append(all, text)
	}
	text := viet.Fold(strings.Join(all, " "))
	for _, word := range strings.Fields(viet.Fold(f.Text)) {
		if !strings.Contains(text, word) {
			return false
		}
	}
	return true
}

func (j *intakeJob) rowView(tx *sqlite.Tx, r *intakeRow) (IntakeRowView, error) {
	v := IntakeRowView{Sheet: r.key.sheet, Row: r.key.row, Fields: candidateFields(r.candidate), Problems: []intake.CellProblem{}, Status: r.status,
		Refusal: r.refusal, Diffs: []IntakeDiff{}, Similar: []SimilarView{}, Nominate: r.nominate, Verdict: j.verdicts[r.key]}
	v.Problems = append(v.Problems, r.problems...)
	v.Diffs = append(v.Diffs, r.diffs...)
	for _, s := range r.similar {
		name, err := unitName(tx, s.UnitID)
		if err != nil {
			return v, err
		}
		if name == "" {
			name = s.UnitText
		}
		v.Similar = append(v.Similar, SimilarView{ID: s.ID, Name: s.Name, Birth: s.Birth, Unit: name, Address: s.Address})
	}
	return v, nil
}

// candidateFields lists the values of a row that hold something, by field.
func candidateFields(c intake.Candidate) map[string]string {
	out := map[string]string{}
	for field, text := range map[string]string{intake.FieldKind: string(c.Kind), intake.FieldName: c.Name, intake.FieldGender: string(c.Gender), intake.FieldBirth: c.Birth,
		intake.FieldNativePlace: c.NativePlace, intake.FieldPost: c.Post, intake.FieldUnit: c.Unit, intake.FieldAddress: c.Address,
		intake.FieldAchievement: c.Achievement, intake.FieldAward: c.Award, intake.FieldDecisionNumber: c.DecisionNumber, intake.FieldDecisionDate: c.DecisionDate,
		intake.FieldCitizenID: c.CitizenID, intake.FieldNote: c.Note, intake.FieldHistory: c.History, intake.FieldStructure: c.Structure,
		intake.FieldFunctions: c.Functions, intake.FieldCommended: c.Commended, intake.FieldMovement: c.Movement} {
		if text != "" {
			out[field] = text
		}
	}
	return out
}

// IntakeResult says what an import did. Operation is empty where nothing changed.
type IntakeResult struct {
	Added     int    `json:"added"`
	Updated   int    `json:"updated"`
	Nominated int    `json:"nominated"`
	Same      int    `json:"same"` // rows that changed nothing
	Left      int    `json:"left"` // rows that were not taken: similar, refused, left out
	Change    Change `json:"change"`
}

// ApplyIntake takes the rows of the list into the register as ONE operation: nominees, nominations and checklists.
// Rows that are refused, similar or left out stay out. Undo takes everything back as one; the same list again changes
// nothing. It returns KindInvalid where the basis of the nominations is not chosen.
func (o *Office) ApplyIntake(ctx context.Context, id string) (IntakeResult, error) {
	var result IntakeResult
	_, err := o.withJob(id, func(j *intakeJob) error {
		if err := checkBasis(j); err != nil {
			return err
		}
		label := fmt.Sprintf("Nhập danh sách “%s”", j.name)
		change, err := o.do(ctx, "intake.apply", label, func(tx *sqlite.Tx) error {
			result = IntakeResult{}
			rows, err := o.arrangedRows(tx, j) // what was written since the preview counts
			if err != nil {
				return err
			}
			w := intakeWriter{tx: tx, result: &result, criteria: map[string][]award.Check{}}
			for i := range rows {
				if err := w.take(&rows[i]); err != nil {
					return err
				}
			}
			return j.rememberLayouts(tx)
		})
		if err != nil {
			return err
		}
		result.Change = change
		return o.arrange(ctx, j)
	})
	return result, err
}

// checkBasis validates the nominations of a list on its first row that gets one.
func checkBasis(j *intakeJob) error {
	for i := range j.rows {
		if !j.rows[i].nominate {
			continue
		}
		n := j.rows[i].nomination
		n.NomineeID = "x" // comes with the nominee
		if err := n.Validate(); err != nil {
			return err
		}
	}
	return nil
}

// rememberLayouts keeps what a person chose for columns, for lists with the same header.
func (j *intakeJob) rememberLayouts(tx *sqlite.Tx) error {
	for _, s := range j.preview.Sheets {
		fields := j.choices[s.Name].Fields
		if s.Layout == "" || len(fields) == 0 {
			continue
		}
		mapping, err := json.Marshal(fields)
		if err != nil {
			return err
		}
		if err := tx.RememberColumnLayout(s.Layout, string(mapping)); err != nil {
			return err
		}
	}
	return nil
}

// intakeWriter writes rows inside the operation.
type intakeWriter struct {
	tx       *sqlite.Tx
	result   *IntakeResult
	criteria map[string][]award.Check
}

func (w *intakeWriter) take(r *intakeRow) error {
	switch r.status {
	case rowNew, rowFills, rowDiffers, rowSame:
	default:
		w.result.Left++
		return nil
	}
	changed := r.nominate || r.completes
	switch {
	case r.status == rowNew:
		w.result.Added++
		changed = true
		if err := w.tx.SaveNominee(&r.nominee); err != nil {
			return err
		}
	case r.status != rowSame:
		stored, err := w.tx.Nominee(r.nominee.ID)
		if err != nil {
			return err
		}
		if stored != r.nominee {
			w.result.Updated++
			changed = true
			if err := w.tx.SaveNominee(&r.nominee); err != nil {
				return err
			}
		}
	}
	if !changed {
		w.result.Same++
	}
	if r.completes {
		w.result.Updated++
		return w.tx.SaveNomination(&r.nomination)
	}
	if !r.nominate {
		return nil
	}
	w.result.Nominated++
	return w.nominate(r)
}

func (w *intakeWriter) nominate(r *intakeRow) error {
	r.nomination.NomineeID = r.nominee.ID
	if err := w.tx.SaveNomination(&r.nomination); err != nil {
		return err
	}
	if r.nomination.MovementID == "" {
		return nil
	}
	key := r.nomination.MovementID + "|" + string(r.nominee.Kind)
	lines, known := w.criteria[key]
	if !known {
		var err error
		if lines, err = w.tx.CriteriaFor(r.nomination.MovementID, r.nominee.Kind); err != nil {
			return err
		}
		w.criteria[key] = lines
	}
	return copyChecks(w.tx, r.nomination.ID, lines, nil, 0)
}
