package award

import (
	"errors"
	"strings"
	"testing"
)

func TestStarterSetFitsAnyWard(t *testing.T) {
	for name, office := range map[string]Profile{
		"Ward":            {WardKind: "phường", WardName: "Bình An"},
		"Commune":         {WardKind: "xã", WardName: "An Thử"},
		"NameWithAQuote":  {WardKind: "xã", WardName: `Ia "H'Mẫu" \ 1`},
		"NothingKnownYet": {},
	} {
		t.Run(name, func(t *testing.T) {
			set, err := StarterSet(office, 2031)
			if err != nil {
				t.Fatal(err)
			}
			if err := set.Draft.Validate(); err != nil {
				t.Errorf("the built-in plan cannot be stored: %v", err)
			}
			if len(set.Draft.Movements) != 12 || set.Draft.Movements[11].End != "2031-12-31" {
				t.Errorf("movements = %d", len(set.Draft.Movements))
			}
			if office.WardName != "" && !strings.Contains(set.Draft.Movements[1].Name, office.WardName) {
				t.Errorf("movement 2 = %s", set.Draft.Movements[1].Name)
			}
			checkBodies(t, set)
		})
	}
}

// checkBodies: every body of the plan is a listed post or group, or a listed unit; every unit named is listed.
func checkBodies(t *testing.T, set Starter) {
	t.Helper()
	units, bodies := map[string]bool{}, map[string]bool{}
	for _, u := range set.Units {
		if !u.Kind.Valid() || units[u.Name] {
			t.Errorf("unit %+v", u)
		}
		units[u.Name] = true
	}
	for _, b := range set.Bodies {
		bodies[b.Name] = true
		for _, m := range append(b.Members, b.Unit) {
			if m != "" && !units[m] {
				t.Errorf("%s names %s, which is no unit", b.Name, m)
			}
		}
	}
	for _, m := range set.Draft.Movements {
		for _, body := range append(m.Coordinators, m.Lead) {
			if !bodies[body] && !units[body] {
				t.Errorf("%s is neither a body nor a unit", body)
			}
		}
	}
}

func TestPlanStates(t *testing.T) {
	if !PlanDrafted.MayBecome(PlanIssued) || PlanDrafted.MayBecome(PlanEnded) || !PlanEnded.MayBecome(PlanIssued) || PlanIssued.MayBecome(PlanIssued) {
		t.Error("a plan goes from draft to issued to ended")
	}
	seen := map[string]bool{}
	for _, s := range PlanStates {
		if seen[s.Label()] {
			t.Errorf("label %s twice", s.Label())
		}
		seen[s.Label()] = true
	}
}

func TestValidateNamesTheField(t *testing.T) {
	for name, c := range map[string]struct {
		err   error
		field string
	}{
		"PlanWithoutTitle":     {Plan{Year: 2024}.Validate(), "title"},
		"PlanOfNoYear":         {Plan{Title: "A", Year: 24}.Validate(), "year"},
		"PlanOnNoDay":          {Plan{Title: "A", Year: 2024, Date: "2024-02-30"}.Validate(), "date"},
		"SuperiorOnNoDay":      {Plan{Title: "A", Year: 2024, SuperiorDate: "x"}.Validate(), "superiorDate"},
		"IssuedWithoutNumber":  {Plan{Title: "A", Year: 2024, State: PlanIssued, Date: "2024-05-24"}.Validate(), "number"},
		"IssuedWithoutDate":    {Plan{Title: "A", Year: 2024, State: PlanIssued, Number: "1"}.Validate(), "date"},
		"MovementWithoutName":  {Movement{}.Validate(), "name"},
		"MovementWithoutMode":  {Movement{Name: "A"}.Validate(), "mode"},
		"MovementEndsTooEarly": {Movement{Name: "A", Mode: LeadAssigned, StartDate: "2024-02-01", EndDate: "2024-01-01"}.Validate(), "endDate"},
		"DriveWithoutName":     {Drive{Year: 2024}.Validate(), "name"},
		"DriveOfNoYear":        {Drive{Name: "A"}.Validate(), "year"},
		"DriveOnNoDay":         {Drive{Name: "A", Year: 2024, StartDate: "2024-13-01"}.Validate(), "startDate"},
		"DutyOfNobody":         {Duty{}.Validate(), "duty.party"},
		"PartyWithoutName":     {Party{}.Validate(), "name"},
		"PartyOfNoKind":        {Party{Name: "A"}.Validate(), "kind"},
		"UnitPartyWithoutUnit": {Party{Name: "A", Kind: PartyUnit}.Validate(), "unitId"},
		"HolderWithoutName":    {PostHolder{}.Validate(), "holders"},
		"HolderOnNoDay":        {PostHolder{Name: "A", ValidFrom: "2024-02-30"}.Validate(), "holders"},
		"HolderLeavesTooEarly": {PostHolder{Name: "A", ValidFrom: "2024-02-01", ValidTo: "2024-01-01"}.Validate(), "holders"},
	} {
		var e *Error
		if !errors.As(c.err, &e) || e.Field != c.field {
			t.Errorf("%s: %v, want an error at %s", name, c.err, c.field)
		}
	}
	for name, err := range map[string]error{
		"Plan":     Plan{Title: "A", Year: 2024, Number: "1/KH", Date: "2024-05-24", State: PlanEnded}.Validate(),
		"Movement": Movement{Name: "A", Mode: LeadRequested}.Validate(),
		"Drive":    Drive{Name: "A", Year: 2024}.Validate(),
		"Duty":     Duty{Body: "A", Recurs: "year"}.Validate(),
		"Group":    Party{Name: "A", Kind: PartyGroup}.Validate(),
		"Holder":   PostHolder{Name: "A", ValidTo: "2024-01-01"}.Validate(),
	} {
		if err != nil {
			t.Errorf("sound %s: %v", name, err)
		}
	}
}

func TestSubjectsOfACriterion(t *testing.T) {
	c := Criterion{Subjects: JoinSubjects([]SubjectKind{Household, Clan})}
	if kinds := c.SubjectKinds(); len(kinds) != 2 || kinds[1] != Clan {
		t.Errorf("kinds = %v", kinds)
	}
	if kinds := (Criterion{Subjects: "nobody"}).SubjectKinds(); len(kinds) != 0 {
		t.Errorf("kinds = %v", kinds)
	}
}
