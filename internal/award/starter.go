package award

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"strings"
)

//go:embed starter/set.json
var starterText string

// StarterUnit is a unit most wards have, offered when an office begins.
type StarterUnit struct {
	Name string   `json:"name"`
	Kind UnitKind `json:"kind"`
}

// StarterBody says what a body named in the built-in plan is: a post within a unit, or a group with its members, both
// named as in the list of units. A body that is not listed is the unit of its name.
type StarterBody struct {
	Name    string    `json:"name"`
	Kind    PartyKind `json:"kind"`
	Unit    string    `json:"unit"`
	Members []string  `json:"members"`
}

// Starter is the built-in set: a plan of twelve movements that fits any ward and year, who its bodies are, and the
// units a ward usually has.
type Starter struct {
	Draft  PlanDraft
	Bodies []StarterBody
	Units  []StarterUnit
}

// StarterSet returns the built-in set worded for the office and the year. Every movement runs through that year.
func StarterSet(office Profile, year int) (Starter, error) {
	kind, civic, quarter := office.WardKind, "đô thị văn minh", "Khóm"
	if kind != "phường" && kind != "thị trấn" {
		civic, quarter = "nông thôn mới", "Ấp"
	}
	text := strings.NewReplacer(
		"{year}", fmt.Sprint(year), "{ward}", inJSON(office.FullName()), "{kind}", inJSON(kind), "{wardName}", inJSON(office.WardName),
		"{civic}", civic, "{quarter}", quarter,
	).Replace(starterText)
	var set Starter
	var extra struct {
		Bodies []StarterBody `json:"bodies"`
		Units  []StarterUnit `json:"units"`
	}
	if err := json.Unmarshal([]byte(text), &set.Draft); err != nil {
		return Starter{}, fmt.Errorf("read built-in set: %w", err)
	}
	if err := json.Unmarshal([]byte(text), &extra); err != nil {
		return Starter{}, fmt.Errorf("read built-in set: %w", err)
	}
	set.Bodies, set.Units = extra.Bodies, extra.Units
	set.Draft.Year = year
	set.Draft.Issuer = "Ủy ban nhân dân " + office.FullName()
	set.Draft.Place = office.PlaceName()
	set.Draft.Recipients = []string{"Các cơ quan, đơn vị có tên trong kế hoạch;", "Lưu: VT."}
	for i := range set.Draft.Movements {
		m := &set.Draft.Movements[i]
		m.Start, m.End, m.PeriodIsImplied = fmt.Sprintf("%04d-01-01", year), fmt.Sprintf("%04d-12-31", year), true
	}
	return set, nil
}

// inJSON escapes a text for the inside of a JSON string.
func inJSON(s string) string {
	quoted, err := json.Marshal(s)
	if err != nil {
		return ""
	}
	return string(quoted[1 : len(quoted)-1])
}
