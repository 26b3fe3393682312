package sqlite

import (
	"database/sql"
	"errors"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"

	"github.com/jmoiron/sqlx"

	"guongsang/internal/award"
)

// table binds a business table to its row type: a plain struct of the domain whose fields are the columns. A field
// that ends in ID and references another row is stored as NULL where it is empty.
type table[T any] struct {
	name    string
	fields  []string               // columns of T, id first
	refs    map[string]bool        // columns with a foreign key
	derive  func(T) map[string]any // values of derived columns
	missing string                 // sentence for a row that is not there
	idOf    func(*T) *string
}

func newTable[T any](name, missing string, idOf func(*T) *string, refs ...string) table[T] {
	t := table[T]{name: name, missing: missing, idOf: idOf, refs: map[string]bool{}}
	typ := reflect.TypeFor[T]()
	for i := range typ.NumField() {
		t.fields = append(t.fields, columnName(typ.Field(i).Name))
	}
	for _, r := range refs {
		t.refs[r] = true
	}
	return t
}

// columns returns the select list of T, for the alias a, with empty text for NULL references.
func (t table[T]) columns(a string) string {
	parts := make([]string, len(t.fields))
	for i, f := range t.fields {
		if t.refs[f] {
			parts[i] = fmt.Sprintf("coalesce(%s.%s, '') AS %s", a, f, f)
		} else {
			parts[i] = a + "." + f
		}
	}
	return strings.Join(parts, ", ")
}

func (t table[T]) values(row T) (columns []string, values []any) {
	v := reflect.ValueOf(row)
	for i, f := range t.fields {
		value := v.Field(i).Interface()
		if t.refs[f] && v.Field(i).IsZero() {
			value = nil
		}
		columns, values = append(columns, f), append(values, value)
	}
	if t.derive != nil {
		derived := t.derive(row)
		for _, c := range slices.Sorted(maps.Keys(derived)) { // one order, so that the statement is prepared once
			columns, values = append(columns, c), append(values, derived[c])
		}
	}
	return columns, values
}

// insert stores a new row and gives it an id where it has none.
func (t table[T]) insert(tx *Tx, row *T) error {
	if id := t.idOf(row); *id == "" {
		*id = NewID()
	}
	columns, values := t.values(*row)
	_, err := tx.execPrepared(fmt.Sprintf("INSERT INTO %s(%s) VALUES (%s)", t.name, strings.Join(columns, ", "),
		strings.TrimSuffix(strings.Repeat("?, ", len(columns)), ", ")), values...)
	return wrapSQL("insert into "+t.name, err)
}

// update stores all fields of a row that is there; the change log sees only those that differ.
func (t table[T]) update(tx *Tx, row T) error {
	columns, values := t.values(row)
	res, err := tx.execPrepared(fmt.Sprintf("UPDATE %s SET %s = ? WHERE id = ? AND deleted_at = ''", t.name, strings.Join(columns, " = ?, ")),
		append(values, *t.idOf(&row))...)
	if err != nil {
		return wrapSQL("update "+t.name, err)
	}
	if n, err := res.RowsAffected(); err != nil || n == 0 {
		return errors.Join(err, award.NewError(award.KindNotFound, t.missing))
	}
	return nil
}

// statement returns a statement that comes again in the same transaction; it is compiled, with its triggers, only once,
// which is most of the cost of taking in a long list or taking it back.
func (tx *Tx) statement(query string) (*sqlx.Stmt, error) {
	if stmt, ok := tx.prepared[query]; ok {
		return stmt, nil
	}
	stmt, err := tx.Preparex(query)
	if err != nil {
		return nil, err
	}
	if tx.prepared == nil {
		tx.prepared = map[string]*sqlx.Stmt{}
	}
	tx.prepared[query] = stmt
	return stmt, nil
}

func (tx *Tx) execPrepared(query string, args ...any) (sql.Result, error) {
	stmt, err := tx.statement(query)
	if err != nil {
		return nil, err
	}
	return stmt.Exec(args...)
}

func (tx *Tx) getPrepared(dest any, query string, args ...any) error {
	stmt, err := tx.statement(query)
	if err != nil {
		return err
	}
	return stmt.Get(dest, args...)
}

// save inserts a row without id and updates one with.
func (t table[T]) save(tx *Tx, row *T) error {
	if *t.idOf(row) == "" {
		return t.insert(tx, row)
	}
	return t.update(tx, *row)
}

// get returns the row with the id, or a KindNotFound error; rows in the trash are not found.
func (t table[T]) get(tx *Tx, id string) (T, error) {
	var row T
	err := tx.Get(&row, fmt.Sprintf("SELECT %s FROM %s t WHERE t.id = ? AND t.deleted_at = ''", t.columns("t"), t.name), id)
	if errors.Is(err, sql.ErrNoRows) {
		return row, award.NewError(award.KindNotFound, t.missing)
	}
	return row, wrapSQL("read "+t.name, err)
}

// list returns the rows outside the trash that meet the condition (over the alias t, with an ORDER BY if wanted).
// The list is never nil.
func (t table[T]) list(tx *Tx, condition string, args ...any) ([]T, error) {
	rows := []T{}
	if condition == "" {
		condition = "1 = 1"
	}
	err := tx.Select(&rows, fmt.Sprintf("SELECT %s FROM %s t WHERE t.deleted_at = '' AND %s", t.columns("t"), t.name, condition), args...)
	return rows, wrapSQL("list "+t.name, err)
}

// trash moves the row to the trash, or returns a KindNotFound error.
func (t table[T]) trash(tx *Tx, id string) error {
	res, err := tx.Exec(fmt.Sprintf("UPDATE %s SET deleted_at = ? WHERE id = ? AND deleted_at = ''", t.name), tx.Now, id)
	if err != nil {
		return wrapSQL("trash "+t.name, err)
	}
	if n, err := res.RowsAffected(); err != nil || n == 0 {
		return errors.Join(err, award.NewError(award.KindNotFound, t.missing))
	}
	return nil
}

// trashWhere moves all rows that meet the condition to the trash.
func (t table[T]) trashWhere(tx *Tx, condition string, args ...any) error {
	_, err := tx.Exec(fmt.Sprintf("UPDATE %s SET deleted_at = ? WHERE deleted_at = '' AND %s", t.name, condition), append([]any{tx.Now}, args...)...)
	return wrapSQL("trash "+t.name, err)
}

// wrapSQL adds what was being done; arguments never enter an error, they may hold personal data.
func wrapSQL(doing string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", doing, err)
}
