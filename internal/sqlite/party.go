package sqlite

import (
	"guongsang/internal/award"
	"guongsang/internal/viet"
)

func init() {
	invariants = append(invariants,
		invariant{"party.part-alone", "Có thành viên hoặc người giữ chức danh của một chủ thể đã xóa. Hãy khôi phục chủ thể hoặc bỏ phần ấy.", false,
			`SELECT 'party_member', m.id FROM party_member m JOIN party p ON p.id = m.party_id WHERE m.deleted_at = '' AND p.deleted_at <> ''
			UNION ALL SELECT 'post_holder', h.id FROM post_holder h JOIN party p ON p.id = h.party_id WHERE h.deleted_at = '' AND p.deleted_at <> ''`},
		invariant{"party.name-twice", "Hai chủ thể trùng tên. Hãy xem lại danh mục chủ thể.", false,
			`SELECT 'party', min(id) FROM party WHERE deleted_at = '' GROUP BY name_fold HAVING count(*) > 1`},
	)
}

// PartyFilter narrows the list of parties; zero values do not narrow.
type PartyFilter struct {
	Kind award.PartyKind
	Text string
}

// PartyRow is a party as a list shows it.
type PartyRow struct {
	ID       string
	Kind     award.PartyKind
	Name     string
	UnitID   string
	UnitName string
	Members  int
	Holder   string // who holds the post now, empty where nobody is named
	Uses     int    // movements, coordinations and duties that name it
}

// partyUses counts, for the party p, what names it from outside.
const partyUses = `(SELECT count(*) FROM movement x WHERE x.lead_party_id = p.id AND x.deleted_at = '') +
	(SELECT count(*) FROM coordinator x WHERE x.party_id = p.id AND x.deleted_at = '') +
	(SELECT count(*) FROM duty x WHERE x.party_id = p.id AND x.deleted_at = '')`

// SaveParty inserts the party, or updates it where it has an id, and sets its id.
func (tx *Tx) SaveParty(p *award.Party) error { return parties.save(tx, p) }

// Party returns the party with the id, or a KindNotFound error.
func (tx *Tx) Party(id string) (award.Party, error) { return parties.get(tx, id) }

// AllParties returns every living party, oldest first.
func (tx *Tx) AllParties() ([]award.Party, error) { return parties.list(tx, "1 = 1 ORDER BY t.rid") }

// Parties returns the parties that meet the filter by name; today decides who holds a post.
func (tx *Tx) Parties(f PartyFilter, today string) ([]PartyRow, error) {
	rows := []PartyRow{}
	err := tx.Select(&rows, `SELECT p.id, p.kind, p.name, coalesce(p.unit_id, '') AS unit_id, coalesce(u.name, '') AS unit_name,
		(SELECT count(*) FROM party_member m WHERE m.party_id = p.id AND m.deleted_at = '') AS members,
		coalesce((SELECT h.name FROM post_holder h WHERE h.party_id = p.id AND h.deleted_at = '' AND (h.valid_from = '' OR h.valid_from <= ?)
			AND (h.valid_to = '' OR h.valid_to >= ?) ORDER BY h.valid_from DESC, h.rid DESC LIMIT 1), '') AS holder, `+partyUses+` AS uses
		FROM party p LEFT JOIN unit u ON u.id = p.unit_id WHERE p.deleted_at = '' AND (? = '' OR p.kind = ?) ORDER BY p.name_fold, p.rid`,
		today, today, f.Kind, f.Kind)
	if err != nil {
		return nil, wrapSQL("list parties", err)
	}
	out := rows[:0]
	for _, r := range rows {
		if meetsText(f.Text, r.Name, r.UnitName, r.Holder) {
			out = append(out, r)
		}
	}
	return out, nil
}

// PartyByName returns the living party whose name folds to the same text; ok is false where there is none.
func (tx *Tx) PartyByName(name string) (p award.Party, ok bool, err error) {
	list, err := parties.list(tx, "t.name_fold = ? ORDER BY t.rid LIMIT 1", viet.Fold(name))
	if err != nil || len(list) == 0 {
		return p, false, err
	}
	return list[0], true, nil
}

// PartyOfUnit returns the party of kind unit that stands for the unit; ok is false where there is none.
func (tx *Tx) PartyOfUnit(unitID string) (p award.Party, ok bool, err error) {
	list, err := parties.list(tx, "t.unit_id = ? AND t.kind = ? ORDER BY t.rid LIMIT 1", unitID, award.PartyUnit)
	if err != nil || len(list) == 0 {
		return p, false, err
	}
	return list[0], true, nil
}

// TrashParty moves the party to the trash with its members and holders, or returns a KindNotFound error.
func (tx *Tx) TrashParty(id string) error {
	if err := parties.trash(tx, id); err != nil {
		return err
	}
	if err := partyMembers.trashWhere(tx, "party_id = ?", id); err != nil {
		return err
	}
	return postHolders.trashWhere(tx, "party_id = ?", id)
}

// PartyUses returns how many movements, coordinations and duties name the party.
func (tx *Tx) PartyUses(id string) (int, error) {
	var n int
	err := tx.Get(&n, `SELECT `+partyUses+` FROM party p WHERE p.id = ?`, id)
	return n, wrapSQL("count uses", err)
}

// PartyMembers returns the units of a group in Vietnamese order.
func (tx *Tx) PartyMembers(partyID string) ([]award.Unit, error) {
	return units.list(tx, "EXISTS (SELECT 1 FROM party_member m WHERE m.party_id = ? AND m.unit_id = t.id AND m.deleted_at = '') ORDER BY t.sort_key, t.rid", partyID)
}

// SetPartyMembers makes the units the members of the group.
func (tx *Tx) SetPartyMembers(partyID string, unitIDs []string) error {
	there, err := partyMembers.list(tx, "t.party_id = ?", partyID)
	if err != nil {
		return err
	}
	rowOf := map[string]string{}
	for _, m := range there {
		rowOf[m.UnitID] = m.ID
	}
	wanted, seen := []award.PartyMember{}, map[string]bool{}
	for _, unit := range unitIDs {
		if unit != "" && !seen[unit] {
			seen[unit] = true
			wanted = append(wanted, award.PartyMember{ID: rowOf[unit], PartyID: partyID, UnitID: unit})
		}
	}
	return partyMembers.replace(tx, there, wanted)
}

// PostHolders returns who held a post, the latest first.
func (tx *Tx) PostHolders(partyID string) ([]award.PostHolder, error) {
	return postHolders.list(tx, "t.party_id = ? ORDER BY t.valid_from DESC, t.rid DESC", partyID)
}

// SetPostHolders makes the given people those who held the post; one with an id keeps its row.
func (tx *Tx) SetPostHolders(partyID string, wanted []award.PostHolder) error {
	there, err := tx.PostHolders(partyID)
	if err != nil {
		return err
	}
	for n := range wanted {
		wanted[n].PartyID = partyID
	}
	return postHolders.replace(tx, there, wanted)
}
