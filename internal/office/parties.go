package office

import (
	"context"
	"fmt"

	"guongsang/internal/award"
	"guongsang/internal/sqlite"
)

// PartyFilter narrows the list of parties: a kind and a text without accents.
type PartyFilter struct {
	Kind string `json:"kind"`
	Text string `json:"text"`
}

// PartyRow is a party as a list shows it. Holder is who holds the post today.
type PartyRow struct {
	PartyRef
	UnitID   string `json:"unitId"`
	UnitName string `json:"unitName"`
	Members  int    `json:"members"`
	Holder   string `json:"holder"`
	Uses     int    `json:"uses"`
}

// PartyPage is the list of parties with its total; they are some tens.
type PartyPage struct {
	Rows  []PartyRow `json:"rows"`
	Total int        `json:"total"`
}

// HolderView is a person who held a post from a date to a date.
type HolderView struct {
	ID        string `json:"id"`
	Name      string `json:"name"`
	ValidFrom string `json:"validFrom"`
	ValidTo   string `json:"validTo"`
}

// PartyView is a party with its members or holders; it is also what its form sends, where an empty id is a new party
// and only the ids of members count.
type PartyView struct {
	ID       string       `json:"id"`
	Kind     string       `json:"kind"`
	Name     string       `json:"name"`
	UnitID   string       `json:"unitId"`
	UnitName string       `json:"unitName"`
	Members  []UnitRef    `json:"members"`
	Holders  []HolderView `json:"holders"`
	Uses     int          `json:"uses"`
}

// UnitRef names a unit.
type UnitRef struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

// Parties returns the parties that meet the filter by name.
func (o *Office) Parties(ctx context.Context, f PartyFilter) (PartyPage, error) {
	page := PartyPage{Rows: []PartyRow{}}
	err := o.db.Read(ctx, func(tx *sqlite.Tx) error {
		list, err := tx.Parties(sqlite.PartyFilter{Kind: award.PartyKind(f.Kind), Text: f.Text}, o.today())
		for _, p := range list {
			page.Rows = append(page.Rows, PartyRow{PartyRef: partyRef(award.Party{ID: p.ID, Kind: p.Kind, Name: p.Name}), UnitID: p.UnitID,
				UnitName: p.UnitName, Members: p.Members, Holder: p.Holder, Uses: p.Uses})
		}
		return err
	})
	page.Total = len(page.Rows)
	return page, err
}

// Party returns one party with its members and holders, or a KindNotFound error.
func (o *Office) Party(ctx context.Context, id string) (PartyView, error) {
	view := PartyView{Members: []UnitRef{}, Holders: []HolderView{}}
	err := o.db.Read(ctx, func(tx *sqlite.Tx) error {
		p, err := tx.Party(id)
		if err != nil {
			return err
		}
		view.ID, view.Kind, view.Name, view.UnitID = p.ID, string(p.Kind), p.Name, p.UnitID
		if p.UnitID != "" {
			unit, err := tx.Unit(p.UnitID)
			if err != nil && award.KindOf(err) != award.KindNotFound {
				return err
			}
			view.UnitName = unit.Name
		}
		members, err := tx.PartyMembers(id)
		if err != nil {
			return err
		}
		for _, u := range members {
			view.Members = append(view.Members, UnitRef{ID: u.ID, Name: u.Name})
		}
		holders, err := tx.PostHolders(id)
		if err != nil {
			return err
		}
		for _, h := range holders {
			view.Holders = append(view.Holders, HolderView{ID: h.ID, Name: h.Name, ValidFrom: h.ValidFrom, ValidTo: h.ValidTo})
		}
		view.Uses, err = tx.PartyUses(id)
		return err
	})
	return view, err
}

// SaveParty stores a party with its members (of a group) or holders (of a post). KindInvalid at the first field that
// cannot be stored, KindConflict at the name where another party has it.
func (o *Office) SaveParty(ctx context.Context, v PartyView) (PartyView, error) {
	clean(&v.Name)
	party := award.Party{ID: v.ID, Kind: award.PartyKind(v.Kind), Name: v.Name, UnitID: v.UnitID}
	if party.Kind == award.PartyGroup {
		party.UnitID = ""
	}
	if err := party.Validate(); err != nil {
		return PartyView{}, err
	}
	holders, err := editedHolders(v)
	if err != nil {
		return PartyView{}, err
	}
	members := []string{}
	if party.Kind == award.PartyGroup {
		for _, m := range v.Members {
			members = append(members, m.ID)
		}
	}
	label := "Sửa chủ thể “" + v.Name + "”"
	if v.ID == "" {
		label = "Thêm chủ thể “" + v.Name + "”"
	}
	_, err = o.do(ctx, "party.save", label, func(tx *sqlite.Tx) error {
		twin, found, err := tx.PartyByName(party.Name)
		if err != nil {
			return err
		}
		if found && twin.ID != party.ID {
			return &award.Error{Kind: award.KindConflict, Field: "name", Message: "Đã có chủ thể tên này trong danh mục. Hãy dùng chủ thể đã có hoặc đặt tên khác."}
		}
		if err := tx.SaveParty(&party); err != nil {
			return err
		}
		if err := tx.SetPartyMembers(party.ID, members); err != nil {
			return err
		}
		return tx.SetPostHolders(party.ID, holders)
	})
	if err != nil {
		return PartyView{}, err
	}
	return o.Party(ctx, party.ID)
}

// editedHolders returns the people of a post; a line without name and dates is dropped, other kinds have none.
func editedHolders(v PartyView) ([]award.PostHolder, error) {
	list := []award.PostHolder{}
	if award.PartyKind(v.Kind) != award.PartyPost {
		return list, nil
	}
	for _, h := range v.Holders {
		clean(&h.Name, &h.ValidFrom, &h.ValidTo)
		if h.Name == "" && h.ValidFrom == "" && h.ValidTo == "" {
			continue
		}
		holder := award.PostHolder{ID: h.ID, Name: h.Name, ValidFrom: h.ValidFrom, ValidTo: h.ValidTo}
		if err := holder.Validate(); err != nil {
			return nil, err
		}
		list = append(list, holder)
	}
	return list, nil
}

// TrashParty moves a party to the trash. KindConflict where a movement or duty names it.
func (o *Office) TrashParty(ctx context.Context, id string) (Change, error) {
	view, err := o.Party(ctx, id)
	if err != nil {
		return Change{}, err
	}
	return o.do(ctx, "party.trash", "Xóa chủ thể “"+view.Name+"”", func(tx *sqlite.Tx) error {
		uses, err := tx.PartyUses(id)
		if err != nil {
			return err
		}
		if uses > 0 {
			return award.NewError(award.KindConflict, fmt.Sprintf("Có %d phong trào hoặc nhiệm vụ đang giao cho chủ thể này nên không xóa được. Hãy đổi đơn vị ở những nơi ấy trước.", uses))
		}
		return tx.TrashParty(id)
	})
}
