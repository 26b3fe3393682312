package sqlite

import (
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"guongsang/internal/award"
)

// OperationFilter narrows the journal. Before is the cursor: the rid of the last line seen, 0 for the first page.
type OperationFilter struct {
	Before int64
	Limit  int
	From   string // instants, inclusive; empty: no bound
	To     string
	Text   string // part of the label or person
}

// OperationRow is one line of the journal.
type OperationRow struct {
	Rid     int64
	ID      string
	Kind    string
	Label   string
	Person  string
	At      string
	Site    string
	UndoOf  string
	Changes int // how many values it changed
}

// Operations returns the journal, newest first.
func (tx *Tx) Operations(f OperationFilter) ([]OperationRow, error) {
	rows := []OperationRow{}
	cond, args := []string{"o.chain <> ''"}, []any{}
	if f.Before > 0 {
		cond, args = append(cond, "o.rid < ?"), append(args, f.Before)
	}
	if f.From != "" {
		cond, args = append(cond, "o.at >= ?"), append(args, f.From)
	}
	if f.To != "" {
		cond, args = append(cond, "o.at <= ?"), append(args, f.To)
	}
	if f.Text != "" {
		cond, args = append(cond, "(instr(o.label, ?) > 0 OR instr(o.person, ?) > 0)"), append(args, f.Text, f.Text)
	}
	if f.Limit <= 0 || f.Limit > 500 {
		f.Limit = 100
	}
	err := tx.Select(&rows, `SELECT o.rid, o.id, o.kind, o.label, o.person, o.at, o.site, o.undo_of,
		(SELECT count(*) FROM change c WHERE c.operation_id = o.id) AS changes
		FROM operation o WHERE `+strings.Join(cond, " AND ")+` ORDER BY o.rid DESC LIMIT ?`, append(args, f.Limit)...)
	return rows, wrapSQL("list operations", err)
}

type changeRow struct {
	Site        string
	Seq         int64
	OperationID string
	TableName   string
	RowID       string
	ColumnName  string
	Value       sql.NullString
	Replaces    string
	Label       string
	Person      string
	At          string
}

const changeColumns = `c.site, c.seq, c.operation_id, c.table_name, c.row_id, c.column_name, CAST(c.value AS TEXT) AS value, c.replaces, o.label, o.person, o.at`

// History returns every change of the record, oldest first, with the value it replaced.
func (tx *Tx) History(rowID string) ([]award.FieldChange, error) {
	return tx.fieldChanges(`SELECT `+changeColumns+` FROM change c JOIN operation o ON o.id = c.operation_id WHERE c.row_id = ? ORDER BY o.rid, c.seq`, rowID)
}

// OperationChanges returns what an operation changed, in the order it was done.
func (tx *Tx) OperationChanges(operationID string, limit int) ([]award.FieldChange, error) {
	return tx.fieldChanges(`SELECT `+changeColumns+` FROM change c JOIN operation o ON o.id = c.operation_id WHERE c.operation_id = ? ORDER BY c.seq LIMIT ?`, operationID, limit)
}

func (tx *Tx) fieldChanges(query string, args ...any) ([]award.FieldChange, error) {
	var rows []changeRow
	if err := tx.Select(&rows, query, args...); err != nil {
		return nil, wrapSQL("read history", err)
	}
	out := make([]award.FieldChange, 0, len(rows))
	for _, r := range rows {
		old := ""
		if r.ColumnName != "" {
			value, err := tx.replacedValue(r)
			if err != nil {
				return nil, err
			}
			old = value.String
		}
		out = append(out, award.FieldChange{OperationID: r.OperationID, Label: r.Label, Person: r.Person, At: r.At,
			Table: r.TableName, RecordID: r.RowID, Column: r.ColumnName, Old: old, New: r.Value.String})
	}
	return out, nil
}

// replacedValue returns the value a change replaced: that of the change it names, or of the row as it came into being.
func (tx *Tx) replacedValue(r changeRow) (sql.NullString, error) {
	var heads []string
	if err := json.Unmarshal([]byte(r.Replaces), &heads); err != nil || len(heads) == 0 {
		return sql.NullString{}, err
	}
	last := heads[len(heads)-1]
	at := strings.LastIndexByte(last, ':')
	seq, err := strconv.ParseInt(last[at+1:], 10, 64)
	if err != nil {
		return sql.NullString{}, fmt.Errorf("read replaced change: %w", err)
	}
	var value sql.NullString
	err = tx.Get(&value, `SELECT CASE WHEN column_name = '' THEN CAST(json_extract(value, '$."' || ? || '"') AS TEXT) ELSE CAST(value AS TEXT) END FROM change WHERE site = ? AND seq = ?`,
		r.ColumnName, last[:at], seq)
	if errors.Is(err, sql.ErrNoRows) {
		return value, nil
	}
	return value, wrapSQL("read replaced value", err)
}

// UndoCandidate returns the latest operation that stands and is of none of the lasting kinds, or a KindNotFound error.
func (tx *Tx) UndoCandidate(lasting ...string) (award.Operation, error) {
	return tx.candidate("Không còn việc nào để hoàn tác. Hãy mở nhật ký nếu cần xem các việc đã làm.", func(o award.Operation, depth int) (take, stop bool) {
		return depth%2 == 0 && !slices.Contains(lasting, o.Kind), false
	})
}

// RedoCandidate returns the latest undo that stands and that no new work followed, or a KindNotFound error.
func (tx *Tx) RedoCandidate() (award.Operation, error) {
	return tx.candidate("Không còn việc nào để làm lại. Hãy mở nhật ký nếu cần xem các việc đã làm.", func(o award.Operation, depth int) (take, stop bool) {
		return depth%2 == 1, depth == 0
	})
}

// candidate walks the journal from the newest operation to older ones. An operation does not stand when an operation
// that stands has taken it back; its depth is 0 for ordinary work, 1 for an undo, 2 for a redo, and so on.
func (tx *Tx) candidate(none string, choose func(award.Operation, int) (take, stop bool)) (award.Operation, error) {
	ops := []award.Operation{}
	if err := tx.Select(&ops, `SELECT id, kind, label, person, at, site, undo_of, chain FROM operation WHERE chain <> '' ORDER BY rid DESC LIMIT 500`); err != nil {
		return award.Operation{}, wrapSQL("read journal", err)
	}
	byID := map[string]award.Operation{}
	for _, o := range ops {
		byID[o.ID] = o
	}
	undone := map[string]bool{}
	for _, o := range ops {
		if undone[o.ID] {
			continue
		}
		if o.UndoOf != "" {
			undone[o.UndoOf] = true
		}
		depth := 0
		for p := o; p.UndoOf != ""; p = byID[p.UndoOf] {
			depth++
		}
		take, stop := choose(o, depth)
		if take {
			return o, nil
		}
		if stop {
			break
		}
	}
	return award.Operation{}, award.NewError(award.KindNotFound, none)
}

// Operation returns the operation with the id, or a KindNotFound error.
func (tx *Tx) Operation(id string) (award.Operation, error) {
	var o award.Operation
	err := tx.Get(&o, `SELECT id, kind, label, person, at, site, undo_of, chain FROM operation WHERE id = ?`, id)
	if errors.Is(err, sql.ErrNoRows) {
		return o, award.NewError(award.KindNotFound, "Không tìm thấy việc này trong nhật ký. Hãy tải lại nhật ký.")
	}
	return o, wrapSQL("read operation", err)
}
