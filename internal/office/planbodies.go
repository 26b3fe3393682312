package office

import (
	"context"
	"strings"

	"guongsang/internal/award"
	"guongsang/internal/sqlite"
	"guongsang/internal/viet"
)

// MemberChoice is a unit of a group: one of the catalogue, or, without id, a new one of that name and kind.
type MemberChoice struct {
	UnitID string `json:"unitId"`
	Name   string `json:"name"`
	Kind   string `json:"kind"`
}

// BodyMapping says who a body named in a plan is: an existing party (PartyID), the same as another body of the plan
// (SameAs), or a new party of the kind. UnitID, or UnitName with UnitKind for a unit that is not in the catalogue yet,
// is the unit itself, or the unit a post belongs to; Members are the units of a group. It is proposed when a plan is
// read and comes back, corrected, when the plan is accepted.
type BodyMapping struct {
	Name     string         `json:"name"`
	Kind     string         `json:"kind"`
	PartyID  string         `json:"partyId"`
	SameAs   string         `json:"sameAs"`
	UnitID   string         `json:"unitId"`
	UnitName string         `json:"unitName"`
	UnitKind string         `json:"unitKind"`
	Members  []MemberChoice `json:"members"`
}

// ProposeBodies says for every distinct body who it probably is, in the order given. Nothing is stored.
func (o *Office) ProposeBodies(ctx context.Context, names []string) ([]BodyMapping, error) {
	out := []BodyMapping{}
	err := o.db.Read(ctx, func(tx *sqlite.Tx) error {
		p, err := o.newProposer(tx)
		if err != nil {
			return err
		}
		out = p.proposeAll(names)
		return nil
	})
	return out, err
}

// bodiesOf returns the distinct bodies of a draft: leads first, then coordinators, then holders of duties.
func bodiesOf(d award.PlanDraft) []string {
	names, seen := []string{}, map[string]bool{}
	add := func(name string) {
		if fold := viet.Fold(name); fold != "" && !seen[fold] {
			seen[fold] = true
			names = append(names, viet.Clean(name))
		}
	}
	for _, m := range d.Movements {
		add(m.Lead)
	}
	for _, m := range d.Movements {
		for _, c := range m.Coordinators {
			add(c)
		}
	}
	for _, duty := range d.Duties {
		add(duty.Party)
	}
	return names
}

// proposer knows the parties and units of the office by the key of their names.
type proposer struct {
	ward    award.Profile
	parties map[string]award.Party
	units   map[string]award.Unit
	list    []award.Unit
	starter award.Starter
}

func (o *Office) newProposer(tx *sqlite.Tx) (*proposer, error) {
	ward, _, err := tx.ProfileOn(o.today())
	if err != nil {
		return nil, err
	}
	p := &proposer{ward: ward, parties: map[string]award.Party{}, units: map[string]award.Unit{}}
	if p.list, err = tx.Units(sqlite.UnitFilter{On: o.today()}); err != nil {
		return nil, err
	}
	for _, u := range p.list {
		p.units[bodyKey(u.Name, ward)] = u
		if u.ShortName != "" {
			p.units[bodyKey(u.ShortName, ward)] = u
		}
	}
	known, err := tx.AllParties()
	if err != nil {
		return nil, err
	}
	for _, party := range known {
		if key := sameWords(bodyKey(party.Name, ward)); p.parties[key].ID == "" {
			p.parties[key] = party
		}
	}
	p.starter, err = award.StarterSet(ward, 2000)
	return p, err
}

func (p *proposer) proposeAll(names []string) []BodyMapping {
	out, first := []BodyMapping{}, map[string]string{}
	for _, name := range names {
		m := p.propose(name)
		key := sameWords(bodyKey(name, p.ward))
		if twin, met := first[key]; met && m.PartyID == "" {
			m.SameAs = twin
		} else if !met {
			first[key] = name
		}
		out = append(out, m)
	}
	return out
}

func (p *proposer) propose(name string) BodyMapping {
	m := BodyMapping{Name: name, Kind: string(guessBodyKind(name, p.ward)), Members: []MemberChoice{}}
	if party, known := p.parties[sameWords(bodyKey(name, p.ward))]; known {
		m.PartyID, m.Kind = party.ID, string(party.Kind)
		return m
	}
	switch award.PartyKind(m.Kind) {
	case award.PartyUnit:
		m.setUnit(p.unitNamed(name, ""))
	case award.PartyPost:
		m.setUnit(p.unitOfPost(name))
	default:
		m.Members = p.membersOf(name)
	}
	return m
}

func (m *BodyMapping) setUnit(u MemberChoice) {
	m.UnitID, m.UnitName, m.UnitKind = u.UnitID, u.Name, u.Kind
}

// unitNamed returns the unit of the catalogue that the name means, or a new one of the name. An empty kind is guessed.
func (p *proposer) unitNamed(name string, kind award.UnitKind) MemberChoice {
	if u, known := p.units[bodyKey(name, p.ward)]; known {
		return MemberChoice{UnitID: u.ID, Name: u.Name, Kind: string(u.Kind)}
	}
	for _, u := range p.starter.Units { // one spelling for a body that stands alone and in a group
		if bodyKey(u.Name, p.ward) == bodyKey(name, p.ward) {
			return MemberChoice{Name: u.Name, Kind: string(u.Kind)}
		}
	}
	if kind == "" {
		kind = guessUnitKind(name)
	}
	return MemberChoice{Name: name, Kind: string(kind)}
}

// unitOfPost returns where a post probably sits: with the Party for posts that name it, else with the committee.
func (p *proposer) unitOfPost(name string) MemberChoice {
	fold := viet.Fold(name)
	for _, word := range []string{"dang uy", "tuyen giao", "dan van", "chi bo"} {
		if strings.Contains(fold, word) {
			return p.unitNamed("Đảng ủy "+p.ward.WardKind, award.UnitParty)
		}
	}
	return p.unitNamed("Ủy ban nhân dân "+p.ward.WardKind, award.UnitAgency)
}

// membersOf returns the units a group probably stands for: those of the built-in set where it knows the group, and all
// schools, quarters or enterprises of the catalogue where the name says so. Names of schools and quarters are never
// invented.
func (p *proposer) membersOf(name string) []MemberChoice {
	key := " " + bodyKey(name, p.ward) + " "
	has := func(words ...string) bool {
		for _, w := range words {
			if strings.Contains(key, w) {
				return true
			}
		}
		return false
	}
	out := []MemberChoice{}
	if has("mat tran to quoc") {
		out = append(out, p.unitNamed("Ủy ban Mặt trận Tổ quốc Việt Nam "+p.ward.WardKind, award.UnitUnion))
	}
	switch {
	case has("chinh tri xa hoi", "to chuc thanh vien", " doan the "):
		out = append(out, p.starterMembers("chinh tri xa hoi")...)
	case has("to chuc xa hoi"):
		out = append(out, p.starterMembers("to chuc xa hoi")...)
	}
	switch {
	case has(" truong "):
		out = append(out, p.unitsOfKind(award.UnitSchool)...)
	case has(" khom ", " ap ", "to dan pho", "khu pho", "khu dan cu", " thon "):
		out = append(out, p.unitsOfKind(award.UnitQuarter)...)
	case has("doanh nghiep", "hop tac xa"):
		out = append(out, p.unitsOfKind(award.UnitEnterprise)...)
	}
	if has("cong chuc", "ban nganh", "co quan") {
		out = append(out, p.unitNamed("Ủy ban nhân dân "+p.ward.WardKind, award.UnitAgency))
	}
	return out
}

func (p *proposer) starterMembers(words string) []MemberChoice {
	out := []MemberChoice{}
	for _, b := range p.starter.Bodies {
		if b.Kind == award.PartyGroup && strings.Contains(bodyKey(b.Name, p.ward), words) {
			for _, member := range b.Members {
				out = append(out, p.unitNamed(member, ""))
			}
			return out
		}
	}
	return out
}

func (p *proposer) unitsOfKind(kind award.UnitKind) []MemberChoice {
	out := []MemberChoice{}
	for _, u := range p.list {
		if u.Kind == kind {
			out = append(out, MemberChoice{UnitID: u.ID, Name: u.Name, Kind: string(u.Kind)})
		}
	}
	return out
}
