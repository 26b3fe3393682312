package award

import (
	"errors"
	"strings"
	"testing"
)

func builtIn(t *testing.T) *Law {
	t.Helper()
	law, err := BuiltInLaw()
	if err != nil {
		t.Fatal(err)
	}
	return law
}

func TestRuleSetOnBoundaryDates(t *testing.T) {
	law := builtIn(t)
	for _, c := range []struct{ name, date, want string }{
		{"long before", "2015-03-01", "luat-2003"},
		{"last day of the law of 2003", "2023-12-31", "luat-2003"},
		{"first day of the law of 2022", "2024-01-01", "luat-2022"},
		{"last day of the town", "2025-06-30", "luat-2022"},
		{"first day of two levels", "2025-07-01", "luat-2022-nd-152"},
		{"circular of August 2025", "2025-08-05", "luat-2022-nd-152"},
		{"last day before the law of 2026", "2026-09-30", "luat-2022-nd-152"},
		{"first day of the law of 2026", "2026-10-01", "luat-2026"},
		{"far ahead", "2040-01-01", "luat-2026"},
	} {
		t.Run(c.name, func(t *testing.T) {
			set, err := law.On(c.date)
			if err != nil || set.ID() != c.want {
				t.Fatalf("On(%s) = %s, %v; want %s", c.date, set.ID(), err, c.want)
			}
			if set.From() > c.date || (set.To() != "" && set.To() < c.date) {
				t.Errorf("%s is not between %s and %s", c.date, set.From(), set.To())
			}
		})
	}
	for _, bad := range []string{"", "2024", "2024-02-30", "31/12/2024"} {
		if _, err := law.On(bad); KindOf(err) != KindInvalid {
			t.Errorf("On(%q) = %v, want invalid", bad, err)
		}
	}
}

func TestRuleSetsFollowEachOther(t *testing.T) {
	sets := builtIn(t).RuleSets()
	if len(sets) != 4 {
		t.Fatalf("%d rule sets", len(sets))
	}
	for i := 1; i < len(sets); i++ {
		if dayBefore(sets[i].From()) != sets[i-1].To() {
			t.Errorf("%s ends on %s, %s begins on %s", sets[i-1].ID(), sets[i-1].To(), sets[i].ID(), sets[i].From())
		}
	}
	if _, err := builtIn(t).RuleSet("no such set"); KindOf(err) != KindNotFound {
		t.Errorf("unknown id: %v", err)
	}
}

func TestBaseSalaryBoundaries(t *testing.T) {
	law := builtIn(t)
	for _, c := range []struct {
		date     string
		want     int64
		verified bool
	}{
		{"2019-06-30", 1_390_000, false}, {"2019-07-01", 1_490_000, true}, {"2023-06-30", 1_490_000, true},
		{"2023-07-01", 1_800_000, false}, {"2024-06-30", 1_800_000, false}, {"2024-07-01", 2_340_000, true},
		{"2026-06-30", 2_340_000, true}, {"2026-07-01", 2_530_000, true},
	} {
		got, err := law.BaseSalary(c.date)
		if err != nil || got.Value != c.want || got.Verified != c.verified {
			t.Errorf("BaseSalary(%s) = %+v, %v; want %d %v", c.date, got, err, c.want, c.verified)
		}
	}
	if _, err := law.BaseSalary("2001-01-01"); KindOf(err) != KindNotFound {
		t.Errorf("before the first step: %v", err)
	}
	if _, err := law.BaseSalary("x"); KindOf(err) != KindInvalid {
		t.Errorf("no date: %v", err)
	}
}

func TestEveryUnverifiedValueSaysItsDoubt(t *testing.T) {
	law := builtIn(t)
	check := func(where string, m Mark) {
		if m.Source == "" || (!m.Verified && m.Note == "") || (m.Verified && m.Note != "") {
			t.Errorf("%s: %+v", where, m)
		}
	}
	for _, set := range law.RuleSets() {
		for _, p := range set.Parameters() {
			check(set.ID()+" "+p.Key, p.Mark)
		}
		for _, a := range set.Awards("") {
			for _, p := range a.Papers {
				check(set.ID()+" "+p.Code, p.Mark)
			}
			for _, kind := range a.Kinds {
				if _, err := set.Coefficient(a.Code, kind); err != nil {
					t.Errorf("%s %s %s: %v", set.ID(), a.Code, kind, err)
				}
			}
		}
		for _, g := range set.Grounds() {
			check(set.ID()+" ground "+g.Code, g.Mark)
		}
	}
	for _, p := range law.Parameters() {
		check(p.Key, p.Mark)
	}
}

func TestTheLawOf2026IsNotVerified(t *testing.T) {
	set, err := builtIn(t).RuleSet("luat-2026")
	if err != nil {
		t.Fatal(err)
	}
	before, err := builtIn(t).RuleSet("luat-2022-nd-152")
	if err != nil {
		t.Fatal(err)
	}
	for i, p := range set.Parameters() {
		if p.Verified || !strings.Contains(p.Note, "06/2026/QH16") {
			t.Errorf("%s is marked %+v", p.Key, p.Mark)
		}
		old := before.Parameters()[i]
		if p.Key != old.Key || (p.Value != old.Value && !strings.HasPrefix(p.Key, "citations/")) {
			t.Errorf("%s = %q, the set before has %s = %q", p.Key, p.Value, old.Key, old.Value)
		}
	}
}

func TestCatalogue(t *testing.T) {
	law := builtIn(t)
	set, err := law.On("2026-03-01")
	if err != nil {
		t.Fatal(err)
	}
	for kind, want := range map[SubjectKind]string{
		Household: "certificate_of_commendation,cultured_family,certificate_of_merit,prime_minister_certificate_of_merit",
		Clan:      "certificate_of_commendation,certificate_of_merit",
	} {
		var codes []string
		for _, a := range set.Awards(kind) {
			codes = append(codes, a.Code)
		}
		if got := strings.Join(codes, ","); got != want {
			t.Errorf("awards of %s: %s", kind, got)
		}
	}
	a, err := set.Award("certificate_of_commendation")
	if err != nil || a.Name != "Giấy khen" || a.Class != FormAward || !a.Fits(Model) {
		t.Errorf("Giấy khen: %+v, %v", a, err)
	}
	if m := a.Merits(Household); len(m) != 2 || m[0] != MeritExceptional {
		t.Errorf("a household is commended for %v", m)
	}
	if m := a.Merits(Individual); len(m) != 3 || m[0].Label() != "Công trạng" {
		t.Errorf("an individual is commended for %v", m)
	}
	if _, err := set.Award("no such award"); KindOf(err) != KindNotFound {
		t.Errorf("unknown award: %v", err)
	}
	if len(set.Grounds()) != 4 || len(set.Deadlines()) != 2 {
		t.Errorf("grounds %v, deadlines %v", set.Grounds(), set.Deadlines())
	}
}

func TestAuthorityMovesFromTownToWard(t *testing.T) {
	law := builtIn(t)
	for _, c := range []struct {
		date, code string
		want       AuthorityLevel
	}{
		{"2025-06-30", "grassroots_emulation_fighter", LevelTown}, {"2025-07-01", "grassroots_emulation_fighter", LevelWard},
		{"2025-06-30", "cultured_neighbourhood", LevelTown}, {"2025-07-01", "cultured_neighbourhood", LevelWard},
		{"2025-06-30", "advanced_worker", LevelWard}, {"2025-07-01", "certificate_of_merit", LevelProvince},
	} {
		set, _ := law.On(c.date)
		a, err := set.Award(c.code)
		if err != nil || a.Level != c.want || a.Level.Label() == "" {
			t.Errorf("%s on %s: %s, %v", c.code, c.date, a.Level, err)
		}
	}
}

func TestCitationsFollowTheDate(t *testing.T) {
	law := builtIn(t)
	has := func(date, part string) bool {
		set, _ := law.On(date)
		for _, c := range set.Citations("decision", date) {
			if strings.HasSuffix(c.Text, ";") || strings.HasSuffix(c.Text, ".") {
				t.Errorf("citation ends with punctuation: %s", c.Text)
			}
			if strings.Contains(c.Text, part) {
				return true
			}
		}
		return false
	}
	for _, c := range []struct {
		date, part string
		want       bool
	}{
		{"2024-12-20", "98/2023/NĐ-CP", true}, {"2024-12-20", "01/2024/TT-BNV", true}, {"2024-01-15", "Thông tư số 01/2024", false},
		{"2025-07-01", "152/2025/NĐ-CP", true}, {"2025-07-01", "129/2025/NĐ-CP", true}, {"2025-08-04", "15/2025/TT-BNV", false},
		{"2025-08-05", "15/2025/TT-BNV", true}, {"2025-07-01", "98/2023/NĐ-CP", false},
		{"2023-05-05", "91/2017/NĐ-CP", true}, {"2016-05-05", "91/2017/NĐ-CP", false},
		{"2026-10-01", "ngày 23 tháng 4 năm 2026", true}, {"2026-09-30", "ngày 23 tháng 4 năm 2026", false},
	} {
		if has(c.date, c.part) != c.want {
			t.Errorf("on %s, citation of %s: want %v", c.date, c.part, c.want)
		}
	}
	set, _ := law.On("2026-10-01")
	if got := strings.Join(set.CitationPapers(), ","); got != "decision,minutes,report,revocation,submission,submission_upper" {
		t.Errorf("papers with citations: %s", got)
	}
}

func TestOverrides(t *testing.T) {
	law := builtIn(t)
	const set = "luat-2022-nd-152"
	edited, err := law.With([]RuleOverride{
		{RuleSetID: set, Key: "coefficients/certificate_of_commendation/individual", Value: "0,3", Source: "Nghị định 152/2025/NĐ-CP, Điều 54", Verified: true},
		{RuleSetID: set, Key: "rounding/mode", Value: "nearest", Source: "Sở Nội vụ", Verified: true},
		{RuleSetID: set, Key: "rounding/to", Value: "1.000", Source: "Sở Nội vụ", Verified: true},
		{RuleSetID: set, Key: "votes/certificate_of_commendation/threshold", Value: "80%", Source: "quy chế Hội đồng", Verified: true},
		{RuleSetID: set, Key: "votes/certificate_of_commendation/ballot", Value: "có", Source: "quy chế Hội đồng", Verified: true},
		{RuleSetID: set, Key: "votes/certificate_of_commendation/more_than", Value: "không", Source: "quy chế Hội đồng", Verified: true},
		{RuleSetID: set, Key: "votes/certificate_of_commendation/denominator", Value: "present", Source: "quy chế Hội đồng", Verified: true},
		{RuleSetID: set, Key: "quorum", Value: "4/5", Source: "quy chế Hội đồng", Verified: true},
		{RuleSetID: set, Key: "levels/advanced_collective", Value: "province", Source: "thử", Verified: false},
		{RuleSetID: set, Key: "deadlines/certificate_of_commendation", Value: "12", Source: "tỉnh", Verified: true},
		{RuleSetID: set, Key: "citations/decision", Value: "Căn cứ Luật A;\n\nLuật B.", Source: "mẫu của tỉnh", Verified: true},
		{Key: "base_salary/2027-07-01", Value: "2.800.000 đồng", Source: "nghị định mới", Verified: true},
		{Key: "base_salary/2024-07-01", Value: "2340000", Source: "đã đối chiếu", Verified: true},
	})
	if err != nil {
		t.Fatal(err)
	}
	b, err := edited.Bonus("certificate_of_commendation", Individual, "2025-09-01")
	if err != nil || b.Amount != 702_000 || !b.Verified || b.Doubt != "" {
		t.Errorf("bonus after the edits: %+v, %v", b, err)
	}
	rules, _ := edited.RuleSet(set)
	a, _ := rules.Award("certificate_of_commendation")
	if !a.Vote.Ballot || a.Vote.Denominator != OfPresent || a.Vote.Threshold != (Fraction{4, 5}) || a.Vote.MoreThan {
		t.Errorf("vote rule after the edits: %+v", a.Vote)
	}
	if lines := rules.Citations("decision", "2025-09-01"); len(lines) != 2 || lines[0].Text != "Luật A" || lines[1].Text != "Luật B" {
		t.Errorf("citations after the edits: %v", lines)
	}
	if s, _ := edited.BaseSalary("2027-08-01"); s.Value != 2_800_000 {
		t.Errorf("new base salary: %+v", s)
	}
	if len(edited.Overrides()) != 13 || len(law.Overrides()) != 0 {
		t.Errorf("overrides kept: %d, %d", len(edited.Overrides()), len(law.Overrides()))
	}
	untouched, _ := law.Bonus("certificate_of_commendation", Individual, "2025-09-01")
	if untouched.Amount != 710_000 || untouched.Verified || len(law.BaseSalaries()) != 6 {
		t.Errorf("With changed the law it was called on: %+v", untouched)
	}
}

func TestOverridesThatCannotBeApplied(t *testing.T) {
	law := builtIn(t)
	const set = "luat-2022"
	for _, c := range []struct{ name, set, key, value string }{
		{"UnknownRuleSet", "x", "quorum", "2/3"},
		{"UnknownKey", set, "no/such/key", "1"},
		{"CoefficientWithFourDigits", set, "coefficients/certificate_of_commendation/individual", "0,1555"},
		{"CoefficientInWords", set, "coefficients/certificate_of_commendation/individual", "một nửa"},
		{"CoefficientTooLarge", set, "coefficients/certificate_of_commendation/individual", "101"},
		{"CoefficientOfWrongKind", set, "coefficients/advanced_worker/household", "1"},
		{"RoundingMode", set, "rounding/mode", "down"},
		{"RoundingToNothing", set, "rounding/to", "0"},
		{"ThresholdAboveOne", set, "votes/certificate_of_commendation/threshold", "120%"},
		{"ThresholdZero", set, "votes/certificate_of_commendation/threshold", "0/5"},
		{"Denominator", set, "votes/certificate_of_commendation/denominator", "all"},
		{"Ballot", set, "votes/certificate_of_commendation/ballot", "maybe"},
		{"Quorum", set, "quorum", "2"},
		{"Level", set, "levels/advanced_worker", "moon"},
		{"Deadline", set, "deadlines/certificate_of_commendation", "1000"},
		{"SalaryDate", "", "base_salary/2024-13-01", "2.000.000"},
		{"SalaryNegative", "", "base_salary/2024-01-01", "-5"},
		{"SalaryHuge", "", "base_salary/2024-01-01", "999999999999999"},
		{"SalaryGroups", "", "base_salary/2024-01-01", "2.34"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := law.With([]RuleOverride{{RuleSetID: c.set, Key: c.key, Value: c.value, Source: "thử"}})
			var e *Error
			if !errors.As(err, &e) || e.Kind != KindInvalid || e.Field != c.key {
				t.Errorf("got %v", err)
			}
		})
	}
}

func TestEveryParameterCanBeWrittenBack(t *testing.T) {
	law := builtIn(t)
	for _, set := range law.RuleSets() {
		var all []RuleOverride
		for _, p := range set.Parameters() {
			all = append(all, RuleOverride{RuleSetID: set.ID(), Key: p.Key, Value: p.Value, Source: p.Source, Verified: true})
		}
		same, err := law.With(all)
		if err != nil {
			t.Fatalf("%s: %v", set.ID(), err)
		}
		again, _ := same.RuleSet(set.ID())
		for i, p := range again.Parameters() {
			if want := set.Parameters()[i]; p.Key != want.Key || p.Value != want.Value || !p.Verified {
				t.Errorf("%s %s: %q became %q", set.ID(), p.Key, want.Value, p.Value)
			}
		}
	}
}

func TestDamagedDataIsRefused(t *testing.T) {
	good := builtIn(t).sets[2].data
	for name, damage := range map[string]func(*ruleData){
		"NoName":       func(d *ruleData) { d.Name = "" },
		"NoDefault":    func(d *ruleData) { d.Votes = map[string]voteData{} },
		"Threshold":    func(d *ruleData) { d.Votes["default"] = voteData{} },
		"Rounding":     func(d *ruleData) { d.Rounding.To = 0 },
		"Quorum":       func(d *ruleData) { d.Quorum.Den = 0 },
		"AwardClass":   func(d *ruleData) { d.Awards[0].Class = "x" },
		"AwardKind":    func(d *ruleData) { d.Awards[0].Kinds = []SubjectKind{"x"} },
		"Coefficient":  func(d *ruleData) { d.Awards[1].Coefficients[Individual] = coefficient{Value: -1} },
		"MultipleOf":   func(d *ruleData) { d.Awards[0].Coefficients[Household] = coefficient{Value: 1, Of: Household} },
		"Merit":        func(d *ruleData) { d.Awards[1].Merits = map[string][]MeritKind{"all": {"x"}} },
		"MeritsOfKind": func(d *ruleData) { d.Awards[1].Merits = map[string][]MeritKind{"clan": {}} },
		"DossierPaper": func(d *ruleData) { d.Dossiers = map[string][]string{"title": {"x"}} },
	} {
		t.Run(name, func(t *testing.T) {
			d := good.clone()
			damage(&d)
			if d.check() == nil {
				t.Error("taken as good")
			}
		})
	}
}
