package sqlite

import (
	"context"
	"errors"
)

// Tally is what a database holds, in words a person can check a copy by.
type Tally struct {
	Nominations int // hồ sơ
	Nominees    int
	Decisions   int
	Operations  int
	LastAt      string // instant of the last operation, empty where there is none
}

// Tally counts what the database holds.
func (db *DB) Tally(ctx context.Context) (Tally, error) {
	var t Tally
	err := db.Read(ctx, func(tx *Tx) error {
		return wrapSQL("count", tx.Get(&t, `SELECT (SELECT count(*) FROM nomination WHERE deleted_at = '') AS nominations,
			(SELECT count(*) FROM nominee WHERE deleted_at = '') AS nominees,
			(SELECT count(*) FROM decision WHERE deleted_at = '') AS decisions,
			(SELECT count(*) FROM operation WHERE chain <> '') AS operations,
			(SELECT coalesce(max(at), '') FROM operation WHERE chain <> '') AS last_at`))
	})
	return t, err
}

// VacuumInto writes a compact copy of the database to a file that does not exist yet.
func (db *DB) VacuumInto(ctx context.Context, path string) error {
	// A backup uses a connection of its own, so that a long copy holds up neither the writer nor the readers.
	conn, err := connect(db.path, "mode=ro&_txlock=deferred&_busy_timeout=5000", 1)
	if err != nil {
		return openError(err)
	}
	_, err = conn.ExecContext(ctx, `VACUUM INTO ?`, path)
	return errors.Join(storageError(err), conn.Close())
}

// RenewSite gives the database file a new site id, as every restored copy needs: other machines may know changes of
// the old site that the copy has not. The old id is remembered, so that its operations can still be undone here.
func RenewSite(ctx context.Context, path string) error {
	conn, err := connect(path, "_journal_mode=DELETE&_synchronous=FULL&_busy_timeout=5000", 1)
	if err != nil {
		return openError(err)
	}
	_, err = conn.ExecContext(ctx, `UPDATE local_site SET former_sites = json_insert(former_sites, '$[#]', site), site = ?, seq = 0, chain = '', operation_id = '', applying = 0`, NewID())
	return errors.Join(storageError(err), conn.Close())
}

// Site returns the id of this machine's copy.
func (tx *Tx) Site() (string, error) {
	var site string
	err := tx.Get(&site, `SELECT site FROM local_site`)
	return site, wrapSQL("read site", err)
}

// CopyWhole writes a compact copy of a database file of any schema version to a file that is not there yet, and checks
// the copy with SQLite's integrity check.
func CopyWhole(ctx context.Context, path, to string) error {
	from, err := connect(path, "mode=ro&_txlock=deferred&_busy_timeout=5000", 1)
	if err != nil {
		return openError(err)
	}
	_, err = from.ExecContext(ctx, `VACUUM INTO ?`, to)
	if err = errors.Join(storageError(err), from.Close()); err != nil {
		return err
	}
	copied, err := connect(to, "mode=ro&_txlock=deferred", 1)
	if err != nil {
		return openError(err)
	}
	var answer string
	err = copied.GetContext(ctx, &answer, `PRAGMA integrity_check(1)`)
	if err == nil && answer != "ok" {
		err = errors.New(answer)
	}
	return errors.Join(openErrorOrNil(err), copied.Close())
}

func openErrorOrNil(err error) error {
	if err == nil {
		return nil
	}
	return openError(err)
}
