package sqlite

import (
	"context"
	"strings"

	"guongsang/internal/award"
	"guongsang/internal/viet"
)

var units = func() table[award.Unit] {
	t := newTable("unit", "Không tìm thấy đơn vị này. Hãy tải lại danh sách.", func(u *award.Unit) *string { return &u.ID }, "successor_id")
	t.derive = func(u award.Unit) map[string]any {
		return map[string]any{"name_fold": viet.Fold(u.Name + " " + u.ShortName), "sort_key": viet.SortKeyPlain(u.Name)}
	}
	return t
}()

var parties = func() table[award.Party] {
	t := newTable("party", "Không tìm thấy chủ thể này. Hãy tải lại danh sách.", func(p *award.Party) *string { return &p.ID }, "unit_id")
	t.derive = func(p award.Party) map[string]any { return map[string]any{"name_fold": viet.Fold(p.Name)} }
	return t
}()

var (
	partyMembers = newTable("party_member", "Không tìm thấy thành viên này của nhóm. Hãy tải lại chủ thể.", func(m *award.PartyMember) *string { return &m.ID }, "party_id", "unit_id")
	postHolders  = newTable("post_holder", "Không tìm thấy người giữ chức danh này. Hãy tải lại chủ thể.", func(h *award.PostHolder) *string { return &h.ID }, "party_id")
)

func init() {
	rederivers["unit"] = rederiver(units)
	rederivers["party"] = rederiver(parties)
}

// UnitFilter narrows the list of units. On is a date: only units that stood then; empty: all.
type UnitFilter struct {
	Text string
	Kind award.UnitKind
	On   string
}

// SaveUnit inserts the unit, or updates it where it has an id, and sets its id.
func (tx *Tx) SaveUnit(u *award.Unit) error { return units.save(tx, u) }

// Unit returns the unit with the id, or a KindNotFound error.
func (tx *Tx) Unit(id string) (award.Unit, error) { return units.get(tx, id) }

// TrashUnit moves the unit to the trash, or returns a KindNotFound error.
func (tx *Tx) TrashUnit(id string) error { return units.trash(tx, id) }

// Units returns the units that meet the filter in Vietnamese order.
func (tx *Tx) Units(f UnitFilter) ([]award.Unit, error) {
	cond, args := []string{"1 = 1"}, []any{}
	if f.Kind != "" {
		cond, args = append(cond, "t.kind = ?"), append(args, f.Kind)
	}
	if f.On != "" {
		cond = append(cond, "(t.valid_from = '' OR t.valid_from <= ?) AND (t.valid_to = '' OR t.valid_to >= ?)")
		args = append(args, f.On, f.On)
	}
	for _, word := range strings.Fields(viet.Fold(f.Text)) {
		cond, args = append(cond, "instr(t.name_fold, ?) > 0"), append(args, word)
	}
	return units.list(tx, strings.Join(cond, " AND ")+" ORDER BY t.sort_key, t.rid", args...)
}

// UnitByName returns the living unit whose name or short name folds to the same text; ok is false where none does.
func (tx *Tx) UnitByName(name string) (u award.Unit, ok bool, err error) {
	fold := viet.Fold(name)
	list, err := units.list(tx, "instr(t.name_fold, ?) > 0 ORDER BY t.rid", fold)
	for _, c := range list {
		if viet.Fold(c.Name) == fold || (c.ShortName != "" && viet.Fold(c.ShortName) == fold) {
			return c, true, err
		}
	}
	return u, false, err
}

// UnitUses returns how many living rows point to the unit.
func (tx *Tx) UnitUses(id string) (int, error) { return tx.uses("unit", id) }

func (tx *Tx) uses(table, id string) (int, error) {
	refs, err := tx.references(table)
	if err != nil {
		return 0, err
	}
	total := 0
	for _, r := range refs {
		var n int
		if err := tx.Get(&n, "SELECT count(*) FROM "+r.table+" WHERE "+r.column+" = ? AND deleted_at = ''", id); err != nil {
			return 0, wrapSQL("count uses", err)
		}
		total += n
	}
	return total, nil
}

// rebuildSortKeys recomputes stored sort keys after the collation of the program changed.
func (db *DB) rebuildSortKeys(ctx context.Context) error {
	var version int
	if err := db.writer.GetContext(ctx, &version, `SELECT sort_key_version FROM local_site`); err != nil || version == viet.SortKeyVersion {
		return err
	}
	raw, err := db.writer.BeginTxx(ctx, nil)
	if err != nil {
		return err
	}
	defer raw.Rollback() //nolint:errcheck // after Commit it does nothing
	tx := &Tx{Tx: raw, ctx: ctx}
	if _, err := tx.Exec(`UPDATE local_site SET applying = 1`); err != nil {
		return err
	}
	for name, fn := range rederivers {
		var ids []string
		if err := tx.Select(&ids, "SELECT id FROM "+name); err != nil {
			return err
		}
		for _, id := range ids {
			if err := fn(tx, id); err != nil {
				return err
			}
		}
	}
	if _, err := tx.Exec(`UPDATE local_site SET applying = 0, sort_key_version = ?`, viet.SortKeyVersion); err != nil {
		return err
	}
	return raw.Commit()
}
