package sqlite

import (
	"database/sql"
	"fmt"
	"maps"
	"slices"
	"strings"

	"guongsang/internal/award"
)

// TakeBack applies the inverse of an operation inside the running one: rows it made go to the trash, fields it changed
// get the value they had. It returns a KindConflict error naming the later work that stands in the way, and then
// nothing must be committed.
func (tx *Tx) TakeBack(target award.Operation) error {
	var undone int
	if err := tx.Get(&undone, `SELECT count(*) FROM operation u WHERE u.undo_of = ? AND u.chain <> '' AND NOT EXISTS (SELECT 1 FROM operation r WHERE r.undo_of = u.id AND r.chain <> '')`, target.ID); err != nil {
		return wrapSQL("read undo", err)
	}
	if undone > 0 {
		return award.NewError(award.KindConflict, "Việc “"+target.Label+"” đã được hoàn tác rồi. Hãy tải lại nhật ký.")
	}
	var changes []changeRow
	err := tx.Select(&changes, `SELECT `+changeColumns+` FROM change c JOIN operation o ON o.id = c.operation_id WHERE c.operation_id = ? ORDER BY c.seq DESC`, target.ID)
	if err != nil {
		return wrapSQL("read changes", err)
	}
	touched := map[string]string{}
	for _, c := range changes {
		if c.ColumnName == "" {
			err = tx.takeBackInsert(c, target)
		} else {
			err = tx.takeBackField(c, target)
		}
		if err != nil {
			return err
		}
		touched[c.RowID] = c.TableName
	}
	for id, name := range touched {
		if err := tx.rederive(name, id); err != nil {
			return err
		}
	}
	return nil
}

func (tx *Tx) takeBackField(c changeRow, target award.Operation) error {
	var current sql.NullString
	if err := tx.getPrepared(&current, fmt.Sprintf(`SELECT CAST(%s AS TEXT) FROM %s WHERE id = ?`, c.ColumnName, c.TableName), c.RowID); err != nil {
		return wrapSQL("read field", err)
	}
	if current != c.Value {
		return tx.inTheWay(c.RowID, c.ColumnName, target)
	}
	old, err := tx.replacedValue(c)
	if err != nil {
		return err
	}
	var value any
	if old.Valid {
		value = old.String // STRICT tables turn integer text back into an integer
	}
	_, err = tx.execPrepared(fmt.Sprintf(`UPDATE %s SET %s = ? WHERE id = ?`, c.TableName, c.ColumnName), value, c.RowID)
	return wrapSQL("take back field", err)
}

func (tx *Tx) takeBackInsert(c changeRow, target award.Operation) error {
	var changedLater int
	err := tx.getPrepared(&changedLater, `SELECT count(*) FROM head h WHERE h.row_id = ?
		AND NOT EXISTS (SELECT 1 FROM change x WHERE x.site = h.site AND x.seq = h.seq AND x.operation_id = ?)
		AND EXISTS (SELECT 1 FROM change x JOIN change b ON b.row_id = x.row_id AND b.column_name = ''
			WHERE x.site = h.site AND x.seq = h.seq AND x.value IS NOT json_extract(b.value, '$."' || x.column_name || '"'))`, c.RowID, target.ID)
	if err != nil {
		return wrapSQL("read later changes", err)
	}
	if changedLater > 0 {
		return tx.inTheWay(c.RowID, "", target)
	}
	if err := tx.checkUnused(c, target); err != nil {
		return err
	}
	_, err = tx.execPrepared(fmt.Sprintf(`UPDATE %s SET deleted_at = ? WHERE id = ? AND deleted_at = ''`, c.TableName), tx.Now, c.RowID)
	return wrapSQL("take back row", err)
}

// checkUnused refuses to take back a row that living rows of later operations point to.
func (tx *Tx) checkUnused(c changeRow, target award.Operation) error {
	users, err := tx.references(c.TableName)
	if err != nil {
		return err
	}
	for _, u := range users {
		var label sql.NullString
		err := tx.getPrepared(&label, fmt.Sprintf(`SELECT max(o.label) FROM %s r JOIN change b ON b.row_id = r.id AND b.column_name = '' JOIN operation o ON o.id = b.operation_id
			WHERE r.%s = ? AND r.deleted_at = '' AND b.operation_id <> ?`, u.table, u.column), c.RowID, target.ID)
		if err != nil {
			return wrapSQL("read references", err)
		}
		if label.Valid {
			return blocked(target.Label, label.String)
		}
	}
	return nil
}

type reference struct{ table, column string }

// references returns the columns of business tables that point to the table.
func (tx *Tx) references(target string) ([]reference, error) {
	if known, ok := tx.pointing[target]; ok {
		return known, nil
	}
	var rows []struct{ Name, From string }
	err := tx.Select(&rows, `SELECT m.name AS name, f."from" AS "from" FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table' AND f."table" = ?`, target)
	out := make([]reference, 0, len(rows))
	for _, r := range rows {
		if !localTables[r.Name] {
			out = append(out, reference{r.Name, r.From})
		}
	}
	if err == nil {
		if tx.pointing == nil {
			tx.pointing = map[string][]reference{}
		}
		tx.pointing[target] = out
	}
	return out, wrapSQL("read references", err)
}

func (tx *Tx) inTheWay(rowID, column string, target award.Operation) error {
	var label sql.NullString
	err := tx.Get(&label, `SELECT o.label FROM change c JOIN operation o ON o.id = c.operation_id
		WHERE c.row_id = ? AND (? = '' OR c.column_name = ?) AND c.operation_id <> ? ORDER BY o.rid DESC LIMIT 1`, rowID, column, column, target.ID)
	if err != nil {
		return wrapSQL("read later work", err)
	}
	return blocked(target.Label, label.String)
}

func blocked(label, later string) error {
	return award.NewError(award.KindConflict, fmt.Sprintf("Không hoàn tác được “%s” vì sau đó đã có việc “%s”. Hãy hoàn tác việc sau trước.", label, later))
}

// rederivers recompute the derived columns of a row by table; filled where the tables are declared.
var rederivers = map[string]func(*Tx, string) error{}

func (tx *Tx) rederive(name, id string) error {
	if fn, ok := rederivers[name]; ok {
		return fn(tx, id)
	}
	return nil
}

// rederiver returns the function that recomputes the derived columns of a row of t, trash included.
func rederiver[T any](t table[T]) func(*Tx, string) error {
	return func(tx *Tx, id string) error {
		var row T
		if err := tx.getPrepared(&row, fmt.Sprintf("SELECT %s FROM %s t WHERE t.id = ?", t.columns("t"), t.name), id); err != nil {
			return wrapSQL("read "+t.name, err)
		}
		sets, values := []string{}, []any{}
		derived := t.derive(row)
		for _, c := range slices.Sorted(maps.Keys(derived)) {
			sets, values = append(sets, c+" = ?"), append(values, derived[c])
		}
		_, err := tx.execPrepared(fmt.Sprintf("UPDATE %s SET %s WHERE id = ?", t.name, strings.Join(sets, ", ")), append(values, id)...)
		return wrapSQL("derive "+t.name, err)
	}
}
