package sqlite

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"guongsang/internal/award"
)

// Finding is one thing the whole-database check found. Damage means that the file or the log contradicts itself;
// without Damage it is a matter for a person to settle, such as a number given twice.
type Finding struct {
	Damage  bool
	Rule    string // stable key of the rule
	Message string // Vietnamese, never personal data
	Table   string
	RowID   string
}

// invariant is a rule every database meets after every operation: a query whose rows (table, id) break it.
type invariant struct {
	key     string
	message string
	damage  bool
	query   string
}

// invariants are added to where the tables are declared.
var invariants = []invariant{
	{"change.no-operation", "Có thay đổi không thuộc việc nào trong nhật ký.", true,
		`SELECT c.table_name, c.row_id FROM change c WHERE NOT EXISTS (SELECT 1 FROM operation o WHERE o.id = c.operation_id)`},
	{"operation.open", "Có việc chưa được đóng trong nhật ký.", true,
		`SELECT 'operation', id FROM operation WHERE chain = '' AND EXISTS (SELECT 1 FROM change c WHERE c.operation_id = operation.id)`},
	{"site.sequence", "Số thứ tự thay đổi của máy này không khớp với nhật ký.", true,
		`SELECT 'local_site', site FROM local_site l WHERE seq < (SELECT coalesce(max(seq), 0) FROM change c WHERE c.site = l.site)`},
	{"unit.name-twice", "Hai đơn vị đang hoạt động trùng tên. Hãy xem lại danh mục đơn vị.", false,
		`SELECT 'unit', min(id) FROM unit WHERE deleted_at = '' AND valid_to = '' GROUP BY name_fold HAVING count(*) > 1`},
}

// Check reads the whole database and returns what is wrong with it, damage first: SQLite's own integrity check,
// foreign keys, the change-log triggers, the hash chain of this machine, every row against its log, and the
// invariants of the office.
func (db *DB) Check(ctx context.Context) ([]Finding, error) {
	return db.check(ctx, (*Tx).checkFile, (*Tx).checkTriggers, (*Tx).checkChain, (*Tx).checkRowsAgainstLog, (*Tx).checkInvariants)
}

// CheckCopy checks what a copy could have lost: the file itself, foreign keys, the hash chain and every row against it (a
// flipped byte in a text passes SQLite's own check, the chain tells it). The invariants of the office are no matter of
// the copy: a faithful copy of an office with a contradiction is still worth having.
func (db *DB) CheckCopy(ctx context.Context) ([]Finding, error) {
	return db.check(ctx, (*Tx).checkFile, (*Tx).checkChain, (*Tx).checkRowsAgainstLog)
}

func (db *DB) check(ctx context.Context, steps ...func(*Tx) ([]Finding, error)) ([]Finding, error) {
	findings := []Finding{}
	err := db.Read(ctx, func(tx *Tx) error {
		for _, step := range steps {
			found, err := step(tx)
			if err != nil {
				return err
			}
			findings = append(findings, found...)
		}
		return nil
	})
	return findings, err
}

func (tx *Tx) checkFile() ([]Finding, error) {
	var answers []string
	if err := tx.Select(&answers, `PRAGMA integrity_check(20)`); err != nil {
		return nil, wrapSQL("integrity check", err)
	}
	out := []Finding{}
	for _, a := range answers {
		if a != "ok" {
			out = append(out, Finding{Damage: true, Rule: "file.integrity", Message: "Tệp dữ liệu bị hỏng một phần. Hãy khôi phục từ bản sao lưu gần nhất."})
			break
		}
	}
	rows, err := tx.Queryx(`PRAGMA foreign_key_check`)
	if err != nil {
		return nil, wrapSQL("foreign key check", err)
	}
	defer rows.Close()
	for rows.Next() {
		cells, err := rows.SliceScan()
		if err != nil {
			return nil, err
		}
		out = append(out, Finding{Damage: true, Rule: "file.foreign-key", Message: "Có dòng trỏ tới dữ liệu không còn. Hãy khôi phục từ bản sao lưu gần nhất.", Table: fmt.Sprint(cells[0])})
	}
	return out, rows.Err()
}

func (tx *Tx) checkTriggers() ([]Finding, error) {
	tables, err := businessTables(tx.ctx, tx)
	if err != nil {
		return nil, err
	}
	out := []Finding{}
	for _, table := range tables {
		columns, err := loggedColumns(tx.ctx, tx, table)
		if err != nil {
			return nil, err
		}
		for name, body := range triggersOf(table, columns) {
			var n int
			if err := tx.Get(&n, `SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND name = ? AND sql = ?`, name, body); err != nil {
				return nil, err
			}
			if n == 0 {
				out = append(out, Finding{Damage: true, Rule: "log.trigger", Message: "Bảng dữ liệu thiếu phần ghi nhật ký.", Table: table})
			}
		}
	}
	return out, nil
}

func (tx *Tx) checkChain() ([]Finding, error) {
	var site, chain string
	if err := tx.QueryRowx(`SELECT site, chain FROM local_site`).Scan(&site, &chain); err != nil {
		return nil, err
	}
	ops := []award.Operation{}
	if err := tx.Select(&ops, `SELECT id, kind, label, person, at, site, undo_of, chain FROM operation WHERE chain <> '' ORDER BY rid`); err != nil {
		return nil, err
	}
	previous := map[string]string{} // one chain per machine
	for _, op := range ops {
		link, err := chainDigest(tx, previous[op.Site], op)
		if err != nil {
			return nil, err
		}
		if link != op.Chain {
			return []Finding{{Damage: true, Rule: "log.chain", Message: "Nhật ký đã bị sửa từ bên ngoài: một việc không khớp với dấu niêm của nó.", Table: "operation", RowID: op.ID}}, nil
		}
		previous[op.Site] = link
	}
	if previous[site] != chain {
		return []Finding{{Damage: true, Rule: "log.chain", Message: "Nhật ký bị thiếu phần cuối."}}, nil
	}
	return nil, nil
}

// checkRowsAgainstLog compares every field of every row with the latest value its log tells.
func (tx *Tx) checkRowsAgainstLog() ([]Finding, error) {
	tables, err := businessTables(tx.ctx, tx)
	if err != nil {
		return nil, err
	}
	out := []Finding{}
	for _, table := range tables {
		columns, err := loggedColumns(tx.ctx, tx, table)
		if err != nil {
			return nil, err
		}
		pairs := make([]string, len(columns))
		for i, c := range columns {
			pairs[i] = fmt.Sprintf("'%s', r.%s", c, c)
		}
		query := fmt.Sprintf(`SELECT r.id FROM %[1]s r LEFT JOIN change b ON b.row_id = r.id AND b.column_name = ''
			WHERE b.row_id IS NULL OR EXISTS (SELECT 1 FROM json_each(json_object(%[2]s)) n WHERE n.atom IS NOT
				coalesce((SELECT c.value FROM head h JOIN change c ON c.site = h.site AND c.seq = h.seq WHERE h.row_id = r.id AND h.column_name = n.key),
					CASE WHEN EXISTS (SELECT 1 FROM head h WHERE h.row_id = r.id AND h.column_name = n.key) THEN NULL ELSE json_extract(b.value, '$."' || n.key || '"') END)) LIMIT 5`,
			table, strings.Join(pairs, ", "))
		var ids []string
		if err := tx.Select(&ids, query); err != nil {
			return nil, wrapSQL("compare "+table, err)
		}
		for _, id := range ids {
			out = append(out, Finding{Damage: true, Rule: "log.row", Message: "Một dòng dữ liệu không khớp với nhật ký của nó.", Table: table, RowID: id})
		}
	}
	return out, nil
}

func (tx *Tx) checkInvariants() ([]Finding, error) {
	out := []Finding{}
	for _, inv := range invariants {
		rows, err := tx.Query(inv.query)
		if err != nil {
			return nil, wrapSQL(inv.key, err)
		}
		for rows.Next() {
			f := Finding{Damage: inv.damage, Rule: inv.key, Message: inv.message}
			if err := rows.Scan(&f.Table, &f.RowID); err != nil {
				rows.Close()
				return nil, err
			}
			out = append(out, f)
		}
		if err := errors.Join(rows.Err(), rows.Close()); err != nil {
			return nil, wrapSQL(inv.key, err)
		}
	}
	return out, nil
}
