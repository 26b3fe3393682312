package sqlite

import (
	"context"
	"database/sql"
	"errors"

	"guongsang/internal/award"
)

var (
	profiles = newTable("profile", "Không tìm thấy thông tin cơ quan. Hãy mở mục Hệ thống và khai báo lại.", func(p *award.Profile) *string { return &p.ID })
	staff    = newTable("staff", "Không tìm thấy người dùng này. Hãy mở mục Hệ thống và khai báo lại.", func(s *award.Staff) *string { return &s.ID })
	settings = newTable("setting", "Không tìm thấy cài đặt này. Hãy mở lại trang rồi thử lại.", func(s *setting) *string { return &s.ID })
)

type setting struct{ ID, Name, Value string }

// SaveProfile stores the office as it stands from its ValidFrom on.
func (tx *Tx) SaveProfile(p *award.Profile) error { return profiles.save(tx, p) }

// Profiles returns the office through time, oldest first.
func (tx *Tx) Profiles() ([]award.Profile, error) {
	return profiles.list(tx, "1 = 1 ORDER BY t.valid_from, t.rid")
}

// ProfileOn returns the office as it stood on the date, or the earliest one known; ok is false before the first run.
func (tx *Tx) ProfileOn(date string) (p award.Profile, ok bool, err error) {
	list, err := tx.Profiles()
	if err != nil || len(list) == 0 {
		return p, false, err
	}
	p = list[0]
	for _, c := range list {
		if c.ValidFrom <= date {
			p = c
		}
	}
	return p, true, nil
}

// SaveStaff stores a person who works with the program.
func (tx *Tx) SaveStaff(s *award.Staff) error { return staff.save(tx, s) }

// Actor returns the person at this machine; ok is false before the first run.
func (tx *Tx) Actor() (s award.Staff, ok bool, err error) {
	var id string
	if err := tx.Get(&id, `SELECT actor_id FROM local_site`); err != nil || id == "" {
		return s, false, err
	}
	s, err = staff.get(tx, id)
	return s, err == nil, err
}

// SetActor makes the person the one at this machine.
func (tx *Tx) SetActor(id string) error {
	_, err := tx.Exec(`UPDATE local_site SET actor_id = ?`, id)
	return wrapSQL("set actor", err)
}

// Setting returns the value of a setting of the office, empty where it was never set.
func (tx *Tx) Setting(name string) (string, error) {
	list, err := settings.list(tx, "t.name = ? ORDER BY t.rid DESC LIMIT 1", name)
	if err != nil || len(list) == 0 {
		return "", err
	}
	return list[0].Value, nil
}

// SetSetting stores the value of a setting of the office.
func (tx *Tx) SetSetting(name, value string) error {
	list, err := settings.list(tx, "t.name = ? ORDER BY t.rid DESC LIMIT 1", name)
	if err != nil {
		return err
	}
	s := setting{Name: name, Value: value}
	if len(list) > 0 {
		s.ID = list[0].ID
	}
	return settings.save(tx, &s)
}

// KeepDraft stores what was typed so far under the key of its form and record. Drafts are local: no log, no undo.
func (db *DB) KeepDraft(ctx context.Context, key, body string) (at string, err error) {
	at = award.Instant(db.clock)
	_, err = db.writer.ExecContext(ctx, `INSERT INTO draft(key, body, at) VALUES (?, ?, ?) ON CONFLICT(key) DO UPDATE SET body = excluded.body, at = excluded.at`, key, body, at)
	return at, storageError(err)
}

// Draft returns the draft of the key; at is empty where there is none.
func (db *DB) Draft(ctx context.Context, key string) (body, at string, err error) {
	err = db.reader.QueryRowxContext(ctx, `SELECT body, at FROM draft WHERE key = ?`, key).Scan(&body, &at)
	if errors.Is(err, sql.ErrNoRows) {
		return "", "", nil
	}
	return body, at, storageError(err)
}

// DropDraft forgets the draft of the key.
func (db *DB) DropDraft(ctx context.Context, key string) error {
	_, err := db.writer.ExecContext(ctx, `DELETE FROM draft WHERE key = ?`, key)
	return storageError(err)
}

// ColumnLayout returns the remembered column mapping of a list layout, empty where it was never met.
func (tx *Tx) ColumnLayout(layout string) (string, error) {
	var mapping string
	err := tx.Get(&mapping, `SELECT mapping FROM column_layout WHERE layout = ?`, layout)
	if errors.Is(err, sql.ErrNoRows) {
		return "", nil
	}
	return mapping, wrapSQL("read layout", err)
}

// RememberColumnLayout stores the column mapping of a list layout.
func (tx *Tx) RememberColumnLayout(layout, mapping string) error {
	_, err := tx.Exec(`INSERT INTO column_layout(layout, mapping, at) VALUES (?, ?, ?) ON CONFLICT(layout) DO UPDATE SET mapping = excluded.mapping, at = excluded.at`, layout, mapping, tx.Now)
	return wrapSQL("remember layout", err)
}
