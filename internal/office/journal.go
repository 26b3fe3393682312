package office

import (
	"context"
	"encoding/json"
	"maps"
	"slices"

	"guongsang/internal/award"
	"guongsang/internal/sqlite"
)

// JournalFilter narrows the journal. Before is the cursor of the last line seen, 0 for the first page.
type JournalFilter struct {
	Before int64  `json:"before"`
	Limit  int    `json:"limit"`
	Text   string `json:"text"`
	From   string `json:"from"` // date in Vietnam, inclusive
	To     string `json:"to"`
}

// OperationView is one line of the journal.
type OperationView struct {
	Cursor  int64  `json:"cursor"`
	ID      string `json:"id"`
	Kind    string `json:"kind"`
	Label   string `json:"label"`
	Person  string `json:"person"`
	At      string `json:"at"`
	IsUndo  bool   `json:"isUndo"`
	Changes int    `json:"changes"`
}

// JournalPage is a page of the journal, newest first.
type JournalPage struct {
	Rows []OperationView `json:"rows"`
	More bool            `json:"more"`
}

// FieldChangeView is one change of a field: who, when, old and new. Created is set on the line with which the record
// came into being; its Fields are then the values it began with.
type FieldChangeView struct {
	OperationID string       `json:"operationId"`
	Label       string       `json:"label"`
	Person      string       `json:"person"`
	At          string       `json:"at"`
	Table       string       `json:"table"`
	RecordID    string       `json:"recordId"`
	Created     bool         `json:"created"`
	Column      string       `json:"column"`
	Old         string       `json:"old"`
	New         string       `json:"new"`
	Fields      []FieldValue `json:"fields"`
}

// FieldValue is a column with its value in text.
type FieldValue struct {
	Column string `json:"column"`
	Value  string `json:"value"`
}

// Journal returns a page of what was done in the office, newest first.
func (o *Office) Journal(ctx context.Context, f JournalFilter) (JournalPage, error) {
	page := JournalPage{Rows: []OperationView{}}
	if f.Limit <= 0 || f.Limit > 200 {
		f.Limit = 100
	}
	err := o.db.Read(ctx, func(tx *sqlite.Tx) error {
		rows, err := tx.Operations(sqlite.OperationFilter{Before: f.Before, Limit: f.Limit + 1, Text: f.Text, From: dayStart(f.From), To: dayEnd(f.To)})
		if len(rows) > f.Limit {
			rows, page.More = rows[:f.Limit], true
		}
		for _, r := range rows {
			page.Rows = append(page.Rows, OperationView{Cursor: r.Rid, ID: r.ID, Kind: r.Kind, Label: r.Label, Person: r.Person, At: r.At, IsUndo: r.UndoOf != "", Changes: r.Changes})
		}
		return err
	})
	return page, err
}

// History returns every change of one record, oldest first.
func (o *Office) History(ctx context.Context, recordID string) ([]FieldChangeView, error) {
	return o.changes(ctx, func(tx *sqlite.Tx) ([]award.FieldChange, error) { return tx.History(recordID) })
}

// OperationChanges returns what one operation changed, at most 500 lines.
func (o *Office) OperationChanges(ctx context.Context, operationID string) ([]FieldChangeView, error) {
	return o.changes(ctx, func(tx *sqlite.Tx) ([]award.FieldChange, error) { return tx.OperationChanges(operationID, 500) })
}

func (o *Office) changes(ctx context.Context, read func(*sqlite.Tx) ([]award.FieldChange, error)) ([]FieldChangeView, error) {
	out := []FieldChangeView{}
	err := o.db.Read(ctx, func(tx *sqlite.Tx) error {
		list, err := read(tx)
		for _, c := range list {
			view := FieldChangeView{OperationID: c.OperationID, Label: c.Label, Person: c.Person, At: c.At, Table: c.Table, RecordID: c.RecordID,
				Column: c.Column, Created: c.Column == "", Old: shownValue(c.Column, c.Old), New: shownValue(c.Column, c.New), Fields: []FieldValue{}}
			if view.Created {
				view.New, view.Fields = "", fieldValues(c.New)
			}
			out = append(out, view)
		}
		return err
	})
	return out, err
}

// shownValue is a stored value as the journal and the history show it: of a citizen id the last four figures alone, of
// an award its name.
func shownValue(column, value string) string {
	switch {
	case value == "":
		return ""
	case column == "citizen_id":
		return "••••••••" + value[max(0, len(value)-4):]
	case column == "award_code":
		return awardName(value)
	}
	return value
}

// awardName is the name of an award in the first rule set that has it; the code itself where none does.
func awardName(code string) string {
	law, err := builtInLaw()
	if err != nil {
		return code
	}
	for _, set := range law.RuleSets() {
		if rule, err := set.Award(code); err == nil {
			return rule.Name
		}
	}
	return code
}

// fieldValues reads the values a row began with, in the order of its columns, and leaves out what is empty.
func fieldValues(body string) []FieldValue {
	out := []FieldValue{}
	var raw map[string]any
	if json.Unmarshal([]byte(body), &raw) != nil {
		return out
	}
	for _, column := range sortedKeys(raw) {
		text := jsonText(raw[column])
		if text != "" && column != "id" {
			out = append(out, FieldValue{Column: column, Value: shownValue(column, text)})
		}
	}
	return out
}

// Undo takes back the latest operation that stands and is not of a lasting kind. It returns KindNotFound where there is none, and KindConflict
// with the later work that stands in the way.
func (o *Office) Undo(ctx context.Context) (Change, error) {
	return o.takeBack(ctx, "Hoàn tác: ", func(tx *sqlite.Tx) (award.Operation, error) {
		return tx.UndoCandidate(slices.Collect(maps.Keys(lasting))...)
	})
}

// Redo does again what the latest undo took back.
func (o *Office) Redo(ctx context.Context) (Change, error) {
	return o.takeBack(ctx, "Làm lại: ", func(tx *sqlite.Tx) (award.Operation, error) { return tx.RedoCandidate() })
}

// UndoOperation takes back one operation of the journal, however old.
func (o *Office) UndoOperation(ctx context.Context, id string) (Change, error) {
	return o.takeBack(ctx, "Hoàn tác: ", func(tx *sqlite.Tx) (award.Operation, error) { return tx.Operation(id) })
}

func (o *Office) takeBack(ctx context.Context, prefix string, pick func(*sqlite.Tx) (award.Operation, error)) (Change, error) {
	var target award.Operation
	if err := o.db.Read(ctx, func(tx *sqlite.Tx) (err error) {
		if target, err = pick(tx); err != nil {
			return err
		}
		return mayTakeBack(target)
	}); err != nil {
		return Change{}, err
	}
	op := award.Operation{Kind: "undo", Label: prefix + originalLabel(target.Label), UndoOf: target.ID}
	return o.run(ctx, op, func(tx *sqlite.Tx) error {
		if err := mayUnlock(tx, target); err != nil {
			return err
		}
		return tx.TakeBack(target)
	})
}

// The kinds of operations that are not taken back.
const (
	kindStart = "settings.start"
	kindPaper = "paper.make"
)

// lasting says by kind why an operation is not taken back. The file of a paper has left the program: taking back its
// record would let go of the decision or meeting that the paper holds in place.
var lasting = map[string]string{
	kindStart: "Phần khai báo ban đầu không hoàn tác được. Hãy sửa trong mục Hệ thống.",
	kindPaper: "Văn bản đã xuất ra tệp nên không hoàn tác được. Hãy xóa tệp nếu không dùng và xuất lại khi cần.",
}

// mayTakeBack refuses operations that only correction or revocation may change.
func mayTakeBack(op award.Operation) error {
	if why, ok := lasting[op.Kind]; ok {
		return award.NewError(award.KindNotAllowed, why)
	}
	return nil
}
