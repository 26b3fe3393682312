package sqlite

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strconv"
	"strings"

	"github.com/jmoiron/sqlx"
	"github.com/pressly/goose/v3"

	"guongsang/internal/award"
)

//go:embed migrations/*.sql
var migrationFiles embed.FS

// ErrNewer tells a database that a newer program made.
var ErrNewer = errors.New("database is newer than the program")

func (db *DB) migrate(ctx context.Context, fresh bool, before func(string) error) error {
	files, err := fs.Sub(migrationFiles, "migrations")
	if err != nil {
		return err
	}
	provider, err := goose.NewProvider(goose.DialectSQLite3, db.writer.DB, files)
	if err != nil {
		return fmt.Errorf("read migrations: %w", err)
	}
	current, err := version(ctx, db.writer)
	if err != nil || current == newestMigration() {
		return err
	}
	if before != nil && !fresh {
		if err := before(db.path); err != nil {
			return fmt.Errorf("backup before migration: %w", err)
		}
	}
	if _, err := provider.Up(ctx); err != nil {
		return fmt.Errorf("migrate: %w", err)
	}
	return nil
}

// newestMigration returns the number of the last migration this program knows.
func newestMigration() int64 {
	names, err := fs.Glob(migrationFiles, "migrations/*.sql")
	if err != nil || len(names) == 0 {
		return 0
	}
	number, _, _ := strings.Cut(path.Base(names[len(names)-1]), "_")
	newest, err := strconv.ParseInt(number, 10, 64)
	if err != nil {
		return 0
	}
	return newest
}

func newerError() error {
	return award.Wrap(award.KindConflict, "Dữ liệu do bản Gương Sáng mới hơn tạo ra. Hãy cài bản mới của chương trình rồi mở lại.", ErrNewer)
}

// preflight reads an existing file without touching it and refuses one that is damaged, of another program or newer.
func preflight(ctx context.Context, path string) error {
	db, err := connect(path, "mode=ro&_txlock=deferred&_busy_timeout=5000", 1)
	if err != nil {
		return err
	}
	defer db.Close()
	if err := quickCheck(ctx, db); err != nil {
		return err
	}
	current, err := version(ctx, db)
	switch {
	case err != nil:
		return err
	case current > newestMigration():
		return newerError()
	case current == 0:
		return refuseForeign(ctx, db)
	}
	return nil
}

// version returns the schema version of the file, 0 where it has none yet.
func version(ctx context.Context, db *sqlx.DB) (int64, error) {
	var known int
	err := db.GetContext(ctx, &known, `SELECT count(*) FROM sqlite_master WHERE name = 'goose_db_version'`)
	if err != nil || known == 0 {
		return 0, err
	}
	var version int64
	err = db.GetContext(ctx, &version, `SELECT coalesce(max(version_id), 0) FROM goose_db_version WHERE is_applied`)
	return version, err
}

// refuseForeign returns a KindBadFile error when the file holds tables of another program.
func refuseForeign(ctx context.Context, db *sqlx.DB) error {
	var tables int
	if err := db.GetContext(ctx, &tables, `SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'goose%' AND name NOT LIKE 'sqlite%'`); err != nil {
		return err
	}
	if tables > 0 {
		return award.NewError(award.KindBadFile, "Tệp dữ liệu không phải của Gương Sáng. Hãy chọn một thư mục dữ liệu khác.")
	}
	return nil
}

func quickCheck(ctx context.Context, db *sqlx.DB) error {
	var answer string
	if err := db.GetContext(ctx, &answer, `PRAGMA quick_check(1)`); err != nil {
		return err
	}
	if answer != "ok" {
		return award.Wrap(award.KindBadFile, "Tệp dữ liệu bị hỏng. Hãy khôi phục từ bản sao lưu gần nhất.", errors.New(answer))
	}
	return nil
}

// SchemaVersion returns the number of the newest migration this program knows.
func SchemaVersion() int64 { return newestMigration() }
