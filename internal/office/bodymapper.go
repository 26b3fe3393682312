package office

import (
	"fmt"

	"guongsang/internal/award"
	"guongsang/internal/sqlite"
	"guongsang/internal/viet"
)

// bodyMapper turns the bodies of a plan into parties while the plan is stored. Every body is asked for by name and
// becomes one party, every new unit is made once.
type bodyMapper struct {
	tx       *sqlite.Tx
	proposer *proposer
	mappings map[string]BodyMapping // by folded name
	path     map[string]string      // of the mapping, for errors
	done     map[string]string      // party ids by folded name
	open     map[string]bool        // bodies being mapped, against two that name each other
}

func newBodyMapper(tx *sqlite.Tx, mappings []BodyMapping, p *proposer) *bodyMapper {
	m := &bodyMapper{tx: tx, proposer: p, mappings: map[string]BodyMapping{}, path: map[string]string{}, done: map[string]string{}, open: map[string]bool{}}
	for i, b := range mappings {
		fold := viet.Fold(b.Name)
		m.mappings[fold], m.path[fold] = b, fmt.Sprintf("bodies.%d", i)
	}
	return m
}

// party returns the id of the party the body is mapped to, and makes it where it is new; an empty name has none.
func (m *bodyMapper) party(name string) (string, error) {
	fold := viet.Fold(name)
	if fold == "" {
		return "", nil
	}
	if id, known := m.done[fold]; known {
		return id, nil
	}
	b, given := m.mappings[fold]
	if !given {
		b = m.proposer.propose(name)
	}
	id, err := m.resolve(fold, b)
	if err != nil {
		return "", err
	}
	m.done[fold] = id
	return id, nil
}

func (m *bodyMapper) resolve(fold string, b BodyMapping) (string, error) {
	path := m.path[fold]
	if path == "" {
		path = "bodies"
	}
	switch {
	case b.PartyID != "":
		party, err := m.tx.Party(b.PartyID)
		return party.ID, err
	case b.SameAs != "":
		if m.open[fold] || viet.Fold(b.SameAs) == fold {
			return "", award.Invalid(path+".sameAs", "Hai tên đang chỉ vòng vào nhau. Hãy chọn lại chủ thể cho một trong hai.")
		}
		m.open[fold] = true
		defer delete(m.open, fold)
		return m.party(b.SameAs)
	}
	return m.newParty(path, b)
}

func (m *bodyMapper) newParty(path string, b BodyMapping) (string, error) {
	party := award.Party{Kind: award.PartyKind(b.Kind), Name: viet.Clean(b.Name)}
	switch party.Kind {
	case award.PartyUnit:
		if b.UnitID == "" && viet.Clean(b.UnitName) == "" {
			b.UnitName = b.Name
		}
		unit, err := m.unit(path+".unitName", MemberChoice{UnitID: b.UnitID, Name: b.UnitName, Kind: b.UnitKind})
		if err != nil {
			return "", err
		}
		if own, there, err := m.tx.PartyOfUnit(unit.ID); err != nil || there {
			return own.ID, err
		}
		party.Name, party.UnitID = unit.Name, unit.ID
	case award.PartyPost:
		if b.UnitID != "" || viet.Clean(b.UnitName) != "" {
			unit, err := m.unit(path+".unitName", MemberChoice{UnitID: b.UnitID, Name: b.UnitName, Kind: b.UnitKind})
			if err != nil {
				return "", err
			}
			party.UnitID = unit.ID
		}
	case award.PartyGroup:
	default:
		return "", award.Invalid(path+".kind", "Chưa rõ đây là đơn vị, chức danh hay nhóm đơn vị. Hãy chọn một loại.")
	}
	return m.saveParty(path, party, b.Members)
}

// saveParty stores a new party, or takes the one of the same kind and name that is there.
func (m *bodyMapper) saveParty(path string, party award.Party, members []MemberChoice) (string, error) {
	there, found, err := m.tx.PartyByName(party.Name)
	if err != nil || (found && there.Kind == party.Kind) {
		return there.ID, err
	}
	if err := m.tx.SaveParty(&party); err != nil || party.Kind != award.PartyGroup {
		return party.ID, err
	}
	ids := make([]string, 0, len(members))
	for _, choice := range members {
		unit, err := m.unit(path+".members", choice)
		if err != nil {
			return "", err
		}
		ids = append(ids, unit.ID)
	}
	return party.ID, m.tx.SetPartyMembers(party.ID, ids)
}

// unit returns the unit chosen, or makes the new one; a unit of that name that is there already is taken instead.
func (m *bodyMapper) unit(field string, choice MemberChoice) (award.Unit, error) {
	if choice.UnitID != "" {
		return m.tx.Unit(choice.UnitID)
	}
	clean(&choice.Name)
	if there, found, err := m.tx.UnitByName(choice.Name); err != nil || (found && choice.Name != "") {
		return there, err
	}
	if choice.Kind == "" {
		choice.Kind = string(guessUnitKind(choice.Name))
	}
	unit := award.Unit{Name: choice.Name, Kind: award.UnitKind(choice.Kind)}
	if err := unit.Validate(); err != nil {
		return unit, award.Invalid(field, "Đơn vị mới cần có tên và loại. Hãy nhập đủ hoặc chọn đơn vị trong danh mục.")
	}
	return unit, m.tx.SaveUnit(&unit)
}
