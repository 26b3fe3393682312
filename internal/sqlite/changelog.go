package sqlite

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"

	sqlite3 "github.com/mattn/go-sqlite3"

	"github.com/jmoiron/sqlx"

	"guongsang/internal/award"
)

// localTables are never logged and never sent to another machine. Every other table is a business table and carries
// the triggers of the change log.
var localTables = map[string]bool{
	"operation": true, "change": true, "head": true, "local_site": true, "draft": true, "column_layout": true,
	"goose_db_version": true,
}

// derivedColumns are made from other columns; the change log leaves them out.
var derivedColumns = map[string]bool{"rid": true, "name_fold": true, "sort_key": true, "text_fold": true}

// businessTables returns the names of the business tables in the order they were made.
func businessTables(ctx context.Context, q sqlx.QueryerContext) ([]string, error) {
	var names []string
	err := sqlx.SelectContext(ctx, q, &names, `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%\_search%' ESCAPE '\' ORDER BY rowid`)
	if err != nil {
		return nil, err
	}
	out := names[:0]
	for _, n := range names {
		if !localTables[n] {
			out = append(out, n)
		}
	}
	return out, nil
}

func loggedColumns(ctx context.Context, q sqlx.QueryerContext, table string) ([]string, error) {
	var names, out []string
	if err := sqlx.SelectContext(ctx, q, &names, `SELECT name FROM pragma_table_info(?)`, table); err != nil {
		return nil, err
	}
	for _, n := range names {
		if !derivedColumns[n] {
			out = append(out, n)
		}
	}
	return out, nil
}

// installTriggers writes the change-log triggers of every business table, only where they differ from what is there,
// so that an ordinary start changes nothing.
func (db *DB) installTriggers(ctx context.Context) error {
	tables, err := businessTables(ctx, db.writer)
	if err != nil {
		return err
	}
	for _, table := range tables {
		columns, err := loggedColumns(ctx, db.writer, table)
		if err != nil {
			return err
		}
		for name, body := range triggersOf(table, columns) {
			if err := db.installTrigger(ctx, name, body); err != nil {
				return fmt.Errorf("trigger %s: %w", name, err)
			}
		}
	}
	return nil
}

func (db *DB) installTrigger(ctx context.Context, name, body string) error {
	var there string
	if err := db.writer.GetContext(ctx, &there, `SELECT coalesce((SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = ?), '')`, name); err != nil {
		return err
	}
	if there == body {
		return nil
	}
	tx, err := db.writer.BeginTxx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback() //nolint:errcheck // after Commit it does nothing
	if _, err := tx.ExecContext(ctx, `DROP TRIGGER IF EXISTS "`+name+`"`); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, body); err != nil {
		return err
	}
	return tx.Commit()
}

// triggersOf returns the triggers of one business table by name. An insert logs one row with all values; an update
// logs one row per field that changed, found by comparing both rows as JSON, so that the trigger stays one statement
// however many columns the table has. Physical deletion, and writing outside an operation, are refused.
func triggersOf(table string, columns []string) map[string]string {
	object := func(row string) string {
		parts := make([]string, len(columns))
		for i, c := range columns {
			parts[i] = fmt.Sprintf("'%s', %s.%s", c, row, c)
		}
		return "json_object(" + strings.Join(parts, ", ") + ")"
	}
	guard := `SELECT RAISE(ABORT, 'write outside an operation') FROM local_site WHERE operation_id = '';`
	insert, update, del := "log_"+table+"_insert", "log_"+table+"_update", "log_"+table+"_delete"
	return map[string]string{
		insert: fmt.Sprintf(`CREATE TRIGGER "%s" AFTER INSERT ON %s WHEN (SELECT applying FROM local_site) = 0 BEGIN
  %s
  UPDATE local_site SET seq = seq + 1;
  INSERT INTO change(site, seq, operation_id, table_name, row_id, column_name, value, replaces, salt)
    SELECT site, seq, operation_id, '%s', NEW.id, '', %s, '[]', randomblob(12) FROM local_site;
END`, insert, table, guard, table, object("NEW")),
		update: fmt.Sprintf(`CREATE TRIGGER "%s" AFTER UPDATE ON %s WHEN (SELECT applying FROM local_site) = 0 BEGIN
  %s
  INSERT INTO change(site, seq, operation_id, table_name, row_id, column_name, value, replaces, salt)
    SELECT l.site, l.seq + row_number() OVER (), l.operation_id, '%s', NEW.id, n.key, n.atom,
      coalesce((SELECT json_group_array(h.site || ':' || h.seq) FROM head h WHERE h.row_id = NEW.id AND h.column_name = n.key HAVING count(*) > 0),
        (SELECT json_group_array(c.site || ':' || c.seq) FROM change c WHERE c.row_id = NEW.id AND c.column_name = '')), randomblob(12)
    FROM local_site l, json_each(%s) n JOIN json_each(%s) o ON o.key = n.key WHERE n.atom IS NOT o.atom;
  DELETE FROM head WHERE row_id = NEW.id AND column_name IN (SELECT c.column_name FROM change c, local_site l WHERE c.site = l.site AND c.seq > l.seq);
  INSERT INTO head(row_id, column_name, site, seq) SELECT c.row_id, c.column_name, c.site, c.seq FROM change c, local_site l WHERE c.site = l.site AND c.seq > l.seq;
  UPDATE local_site SET seq = max(seq, (SELECT coalesce(max(c.seq), 0) FROM change c WHERE c.site = local_site.site));
END`, update, table, guard, table, object("NEW"), object("OLD")),
		del: fmt.Sprintf(`CREATE TRIGGER "%s" BEFORE DELETE ON %s BEGIN
  SELECT RAISE(ABORT, 'business rows are never deleted');
END`, del, table),
	}
}

// Tx is a transaction. In a write, Now is the instant of the operation, the same for everything in it.
type Tx struct {
	*sqlx.Tx
	ctx context.Context
	Now string
	Op  award.Operation

	prepared map[string]*sqlx.Stmt  // closed with the transaction
	pointing map[string][]reference // by the table pointed to
}

// Context returns the context the transaction runs under.
func (tx *Tx) Context() context.Context { return tx.ctx }

// Read runs fn in a read transaction: everything it reads is of one moment.
func (db *DB) Read(ctx context.Context, fn func(*Tx) error) error {
	raw, err := db.reader.BeginTxx(ctx, nil)
	if err != nil {
		return storageError(err)
	}
	defer raw.Rollback() //nolint:errcheck // a read has nothing to commit
	return storageError(fn(&Tx{Tx: raw, ctx: ctx, Now: award.Instant(db.clock)}))
}

// Write runs fn as the named operation: immediate transaction, operation row, work, hash chain, commit. It returns
// the operation as stored and the names of the tables it changed; where fn changes nothing, nothing is stored and the
// operation comes back without an id. Any error rolls everything back.
func (db *DB) Write(ctx context.Context, op award.Operation, fn func(*Tx) error) (award.Operation, []string, error) {
	raw, err := db.writer.BeginTxx(ctx, nil)
	if err != nil {
		return op, nil, storageError(err)
	}
	defer raw.Rollback() //nolint:errcheck // after Commit it does nothing
	op.ID, op.At = NewID(), award.Instant(db.clock)
	tx := &Tx{Tx: raw, ctx: ctx, Now: op.At, Op: op}
	if err := tx.begin(&op); err != nil {
		return op, nil, storageError(err)
	}
	if err := fn(tx); err != nil {
		return op, nil, storageError(err)
	}
	kinds, err := tx.finish(&op)
	if err != nil {
		return op, nil, storageError(err)
	}
	if len(kinds) == 0 {
		if err := tx.forget(op.ID); err != nil {
			return op, nil, storageError(err)
		}
		op.ID = ""
	}
	if err := raw.Commit(); err != nil {
		return op, nil, storageError(err)
	}
	return op, kinds, nil
}

func (tx *Tx) begin(op *award.Operation) error {
	if err := tx.Get(&op.Site, `SELECT site FROM local_site`); err != nil {
		return err
	}
	tx.Op = *op
	if _, err := tx.Exec(`INSERT INTO operation(id, kind, label, person, at, site, undo_of) VALUES (?, ?, ?, ?, ?, ?, ?)`,
		op.ID, op.Kind, op.Label, op.Person, op.At, op.Site, op.UndoOf); err != nil {
		return err
	}
	_, err := tx.Exec(`UPDATE local_site SET operation_id = ?`, op.ID)
	return err
}

// finish extends the hash chain of the machine over the operation's changes and returns the tables that changed.
func (tx *Tx) finish(op *award.Operation) ([]string, error) {
	kinds := []string{}
	if err := tx.Select(&kinds, `SELECT DISTINCT table_name FROM change WHERE operation_id = ? ORDER BY 1`, op.ID); err != nil || len(kinds) == 0 {
		return nil, err
	}
	chain, err := tx.chainAfter(*op)
	if err != nil {
		return nil, err
	}
	op.Chain = chain
	if _, err := tx.Exec(`UPDATE operation SET chain = ?, label = ? WHERE id = ?`, chain, op.Label, op.ID); err != nil {
		return nil, err
	}
	_, err = tx.Exec(`UPDATE local_site SET chain = ?, operation_id = ''`, chain)
	return kinds, err
}

// forget takes back the row of an operation that changed no business record. What it wrote to local tables (the person at
// this machine, a remembered column layout) stays.
func (tx *Tx) forget(operationID string) error {
	if _, err := tx.Exec(`DELETE FROM operation WHERE id = ?`, operationID); err != nil {
		return err
	}
	_, err := tx.Exec(`UPDATE local_site SET operation_id = ''`)
	return err
}

func (tx *Tx) chainAfter(op award.Operation) (string, error) {
	var previous string
	if err := tx.Get(&previous, `SELECT chain FROM local_site`); err != nil {
		return "", err
	}
	return chainDigest(tx, previous, op)
}

// chainDigest is the link of the chain for one operation: SHA-256 over the previous link, the operation and the
// salted digests of its values in order of their sequence. A value that was erased leaves its digest behind.
func chainDigest(tx *Tx, previous string, op award.Operation) (string, error) {
	rows, err := tx.Query(`SELECT seq, table_name, row_id, column_name, coalesce(CAST(value AS TEXT), ''), value IS NULL, salt, digest FROM change WHERE operation_id = ? AND site = ? ORDER BY seq`, op.ID, op.Site)
	if err != nil {
		return "", err
	}
	defer rows.Close()
	sum := sha256.New()
	fmt.Fprintf(sum, "%q", []string{previous, op.ID, op.Kind, op.Label, op.Person, op.At, op.UndoOf})
	for rows.Next() {
		var seq int64
		var table, row, column, value string
		var null bool
		var salt, digest []byte
		if err := rows.Scan(&seq, &table, &row, &column, &value, &null, &salt, &digest); err != nil {
			return "", err
		}
		if digest == nil {
			digest = valueDigest(salt, value, null)
		}
		fmt.Fprintf(sum, "|%d|%s|%s|%s|", seq, table, row, column)
		sum.Write(digest)
	}
	return hex.EncodeToString(sum.Sum(nil)), rows.Err()
}

func valueDigest(salt []byte, value string, null bool) []byte {
	h := sha256.New()
	h.Write(salt)
	if null {
		h.Write([]byte{0})
	} else {
		h.Write([]byte{1})
		h.Write([]byte(value))
	}
	return h.Sum(nil)
}

// storageError gives what SQLite says of the disk a sentence for the user; other errors pass as they are.
func storageError(err error) error {
	var known *award.Error
	var se sqlite3.Error
	if err == nil || errors.As(err, &known) || !errors.As(err, &se) {
		return err
	}
	switch se.Code {
	case sqlite3.ErrFull:
		return award.Wrap(award.KindStorage, diskFullText, err)
	case sqlite3.ErrReadonly, sqlite3.ErrPerm, sqlite3.ErrIoErr, sqlite3.ErrCantOpen:
		return award.Wrap(award.KindStorage, "Ổ đĩa không cho ghi nên việc này chưa được lưu. Hãy kiểm tra ổ đĩa và quyền ghi rồi làm lại.", err)
	case sqlite3.ErrCorrupt, sqlite3.ErrNotADB:
		return award.Wrap(award.KindBadFile, "Tệp dữ liệu bị hỏng. Hãy đóng chương trình và khôi phục từ bản sao lưu gần nhất.", err)
	case sqlite3.ErrBusy, sqlite3.ErrLocked:
		return award.Wrap(award.KindConflict, "Dữ liệu đang bận. Hãy thử lại sau ít giây.", err)
	}
	return err
}
