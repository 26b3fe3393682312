// Package sqlite keeps everything the office writes in one SQLite file: connections, migrations, the change log from
// which history, undo and exchange come, the search index, queries by entity, tallies and the whole-database check.
// With package backup it is the only place that knows SQL.
//
// Two handles stand on one file: a writer with a single connection, whose transactions start immediate, and a pool of
// read-only connections. Pragmas belong to a connection, so all of them stand in the connection string.
package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"github.com/google/uuid"
	"github.com/jmoiron/sqlx"
	"github.com/jmoiron/sqlx/reflectx"
	sqlite3 "github.com/mattn/go-sqlite3" // also registers the driver

	"guongsang/internal/award"
)

// FileName is the name of the database file in the data folder.
const FileName = "guongsang.db"

// readers is the size of the read pool: the window asks for a few things at once, never for many.
const readers = 4

// DB is the open database of an office.
type DB struct {
	path   string
	writer *sqlx.DB
	reader *sqlx.DB
	clock  award.Clock
}

// Options says how to open a database.
type Options struct {
	Clock award.Clock
	// BeforeMigrate is called with the file's path before an older database is migrated; an error stops the opening
	// and leaves the file as it is. It is not called for a new file.
	BeforeMigrate func(path string) error
}

// Open opens the database file at path, makes it where it is missing and brings an older one up to date. It returns a
// KindStorage error when the file cannot be written, KindBadFile when it is damaged or no database of this program,
// and KindConflict when a newer program made it.
func Open(ctx context.Context, path string, opts Options) (*DB, error) {
	_, statErr := os.Stat(path)
	fresh := errors.Is(statErr, os.ErrNotExist)
	if !fresh {
		if err := preflight(ctx, path); err != nil {
			return nil, openError(err)
		}
	}
	writer, err := connect(path, "_journal_mode=WAL&_synchronous=FULL&_foreign_keys=1&_busy_timeout=5000&_txlock=immediate&_cache_size=-16384", 1)
	if err != nil {
		return nil, openError(err)
	}
	db := &DB{path: path, writer: writer, clock: opts.Clock}
	if db.clock == nil {
		db.clock = award.SystemClock{}
	}
	if err := db.prepare(ctx, fresh, opts.BeforeMigrate); err != nil {
		return nil, errors.Join(openError(err), writer.Close())
	}
	// _query_only with immediate fails at BEGIN and blocks VACUUM INTO: readers are opened mode=ro instead.
	db.reader, err = connect(path, "mode=ro&_txlock=deferred&_foreign_keys=1&_busy_timeout=5000&_cache_size=-8192", readers)
	if err != nil {
		return nil, errors.Join(openError(err), writer.Close())
	}
	return db, nil
}

// OpenReadOnly opens a database file for reading and checking alone; nothing beside it is written. Write and the
// drafts fail on it. It returns the errors of Open, and KindConflict for an older database that would need migrating.
func OpenReadOnly(ctx context.Context, path string) (*DB, error) {
	if _, err := os.Stat(path); err != nil {
		return nil, award.Wrap(award.KindNotFound, "Không tìm thấy tệp dữ liệu. Hãy kiểm tra lại đường dẫn.", err)
	}
	reader, err := connect(path, "mode=ro&_txlock=deferred&_foreign_keys=1&_busy_timeout=5000", 1)
	if err != nil {
		return nil, openError(err)
	}
	db := &DB{path: path, writer: reader, reader: reader, clock: award.SystemClock{}}
	version, err := version(ctx, reader)
	switch newest := newestMigration(); {
	case err != nil:
		err = openError(err)
	case version > newest:
		err = newerError()
	case version == 0:
		err = award.NewError(award.KindBadFile, "Tệp này không phải là dữ liệu của Gương Sáng. Hãy chọn tệp khác.")
	case version < newest:
		err = award.NewError(award.KindConflict, "Dữ liệu do bản Gương Sáng cũ hơn tạo ra. Hãy mở bằng chương trình để nâng cấp trước.")
	}
	if err != nil {
		return nil, errors.Join(err, reader.Close())
	}
	return db, nil
}

func connect(path, query string, conns int) (*sqlx.DB, error) {
	dsn := (&url.URL{Scheme: "file", Opaque: (&url.URL{Path: filepath.ToSlash(path)}).EscapedPath(), RawQuery: query}).String()
	raw, err := sql.Open("sqlite3", dsn)
	if err != nil {
		return nil, err
	}
	raw.SetMaxOpenConns(conns)
	raw.SetMaxIdleConns(conns)
	raw.SetConnMaxLifetime(0)
	if err := raw.Ping(); err != nil {
		return nil, errors.Join(err, raw.Close())
	}
	db := sqlx.NewDb(raw, "sqlite3")
	db.Mapper = reflectx.NewMapperFunc("db", columnName)
	return db, nil
}

func (db *DB) prepare(ctx context.Context, fresh bool, before func(string) error) error {
	if err := db.migrate(ctx, fresh, before); err != nil {
		return err
	}
	if err := db.installTriggers(ctx); err != nil {
		return fmt.Errorf("install change log: %w", err)
	}
	return db.ensureSite(ctx)
}

func (db *DB) ensureSite(ctx context.Context) error {
	id, err := uuid.NewV7()
	if err != nil {
		return err
	}
	_, err = db.writer.ExecContext(ctx, `INSERT INTO local_site(one, site) SELECT 1, ? WHERE NOT EXISTS (SELECT 1 FROM local_site)`, id.String())
	if err != nil {
		return err
	}
	// A crash between operations cannot leave these set (they change inside the transaction only); a copied file may.
	_, err = db.writer.ExecContext(ctx, `UPDATE local_site SET operation_id = '', applying = 0 WHERE operation_id <> '' OR applying <> 0`)
	if err != nil {
		return err
	}
	return db.rebuildSortKeys(ctx)
}

// openError turns what SQLite said at opening into the sentence a person reads.
func openError(err error) error {
	var known *award.Error
	if errors.As(err, &known) {
		return err
	}
	var se sqlite3.Error
	if errors.As(err, &se) {
		switch se.Code {
		case sqlite3.ErrNotADB, sqlite3.ErrCorrupt:
			return award.Wrap(award.KindBadFile, "Tệp dữ liệu bị hỏng hoặc không phải của Gương Sáng. Hãy khôi phục từ bản sao lưu gần nhất.", err)
		case sqlite3.ErrReadonly, sqlite3.ErrCantOpen, sqlite3.ErrPerm:
			return award.Wrap(award.KindStorage, "Không ghi được vào thư mục dữ liệu. Hãy chọn một thư mục trên máy mà bạn được phép ghi.", err)
		case sqlite3.ErrFull:
			return award.Wrap(award.KindStorage, diskFullText, err)
		case sqlite3.ErrBusy, sqlite3.ErrLocked:
			return award.Wrap(award.KindConflict, "Dữ liệu đang được một chương trình khác mở. Hãy đóng chương trình đó rồi mở lại.", err)
		}
	}
	return award.Wrap(award.KindInternal, "Không mở được dữ liệu. Hãy khởi động lại chương trình; nếu vẫn lỗi, khôi phục từ bản sao lưu.", err)
}

const diskFullText = "Ổ đĩa đã đầy nên chưa ghi được; dữ liệu vẫn như trước. Hãy dọn bớt ổ đĩa rồi làm lại."

// Path returns the path of the database file.
func (db *DB) Path() string { return db.path }

// Close closes both handles, readers first so that the write-ahead log can be folded into the file.
func (db *DB) Close() error {
	var err error
	if db.reader != nil {
		err = db.reader.Close()
	}
	return errors.Join(err, db.writer.Close())
}

// NewID returns a new id: UUIDv7 text.
func NewID() string { return uuid.Must(uuid.NewV7()).String() }

// columnName turns a Go field name into its column: StartDate → start_date, NomineeID → nominee_id, SHA256 → sha256.
func columnName(field string) string {
	var b strings.Builder
	runes := []rune(field)
	for i, r := range runes {
		upper := r >= 'A' && r <= 'Z'
		if upper && i > 0 {
			prev := runes[i-1]
			next := i+1 < len(runes) && runes[i+1] >= 'a' && runes[i+1] <= 'z'
			if prev >= 'a' && prev <= 'z' || (prev >= 'A' && prev <= 'Z' && next) {
				b.WriteByte('_')
			}
		}
		if upper {
			r += 'a' - 'A'
		}
		b.WriteRune(r)
	}
	return b.String()
}
