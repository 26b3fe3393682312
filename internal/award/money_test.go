package award

import (
	"math"
	"strings"
	"testing"
)

func TestWorkedAmounts(t *testing.T) {
	up := Rounding{Mode: RoundUp, To: 10_000}
	for _, c := range []struct{ coefficient, salary, want int64 }{
		{300, 2_340_000, 710_000}, {450, 2_340_000, 1_060_000}, {600, 2_340_000, 1_410_000}, {800, 2_340_000, 1_880_000},
		{1000, 2_340_000, 2_340_000}, {1500, 2_340_000, 3_510_000},
		{300, 2_530_000, 760_000}, {450, 2_530_000, 1_140_000}, {600, 2_530_000, 1_520_000}, {800, 2_530_000, 2_030_000},
		{1000, 2_530_000, 2_530_000}, {1500, 2_530_000, 3_800_000}, {2000, 2_530_000, 5_060_000},
	} {
		if _, got := roundProduct(c.coefficient, c.salary, up); got != c.want {
			t.Errorf("%d × %d = %d, want %d", c.coefficient, c.salary, got, c.want)
		}
	}
}

func TestBonus(t *testing.T) {
	law := builtIn(t)
	for _, c := range []struct {
		name, code  string
		kind        SubjectKind
		date        string
		coefficient int64
		raw, amount int64
		verified    bool
		doubt       string
	}{
		{"worked case", "certificate_of_commendation", Individual, "2024-12-20", 150, 351_000, 360_000, false, "0,15"},
		{"household in 2024", "certificate_of_commendation", Household, "2024-12-20", 225, 526_500, 530_000, false, "1,5 lần"},
		{"last day of NĐ 98", "certificate_of_commendation", Individual, "2025-06-30", 150, 351_000, 360_000, false, "0,15"},
		{"first day of NĐ 152", "certificate_of_commendation", Individual, "2025-07-01", 300, 702_000, 710_000, false, "một nửa"},
		{"household in 2025", "certificate_of_commendation", Household, "2025-07-01", 450, 1_053_000, 1_060_000, false, "một nửa"},
		{"collective in 2025", "certificate_of_commendation", Collective, "2025-07-01", 600, 1_404_000, 1_410_000, true, ""},
		{"collective after the rise", "certificate_of_commendation", Collective, "2026-07-01", 600, 1_518_000, 1_520_000, true, ""},
		{"individual after the rise", "certificate_of_commendation", Individual, "2026-07-01", 300, 759_000, 760_000, false, "một nửa"},
		{"household after the rise", "certificate_of_commendation", Household, "2026-09-30", 450, 1_138_500, 1_140_000, false, "một nửa"},
		{"enterprise like a collective", "certificate_of_commendation", Enterprise, "2025-07-01", 600, 1_404_000, 1_410_000, false, "doanh nghiệp"},
		{"advanced worker", "advanced_worker", Individual, "2025-12-31", 300, 702_000, 710_000, true, ""},
		{"grassroots fighter", "grassroots_emulation_fighter", Individual, "2026-07-01", 1000, 2_530_000, 2_530_000, true, ""},
		{"advanced collective", "advanced_collective", Collective, "2026-07-01", 800, 2_024_000, 2_030_000, true, ""},
		{"cultured quarter", "cultured_neighbourhood", Collective, "2026-07-01", 1500, 3_795_000, 3_800_000, true, ""},
		{"under the law of 2026", "certificate_of_commendation", Collective, "2026-10-01", 600, 1_518_000, 1_520_000, false, "06/2026/QH16"},
		{"old certificate", "certificate_of_commendation", Individual, "2023-01-10", 150, 223_500, 230_000, false, "làm tròn"},
		{"salary of half a year", "advanced_worker", Individual, "2024-03-01", 300, 540_000, 540_000, false, "1.800.000"},
	} {
		t.Run(c.name, func(t *testing.T) {
			b, err := law.Bonus(c.code, c.kind, c.date)
			if err != nil {
				t.Fatal(err)
			}
			if b.Coefficient != c.coefficient || b.Raw != c.raw || b.Amount != c.amount || b.Verified != c.verified {
				t.Errorf("got %+v", b)
			}
			if (c.doubt == "") != (b.Doubt == "") || !strings.Contains(b.Doubt, c.doubt) || b.Source == "" || b.RuleSetID == "" {
				t.Errorf("doubt %q, source %q", b.Doubt, b.Source)
			}
		})
	}
}

func TestBonusErrors(t *testing.T) {
	law := builtIn(t)
	for _, c := range []struct {
		name, code string
		kind       SubjectKind
		date       string
		want       ErrorKind
	}{
		{"NoDate", "certificate_of_commendation", Individual, "", KindInvalid},
		{"UnknownAward", "x", Individual, "2024-12-20", KindNotFound},
		{"WrongKind", "advanced_worker", Household, "2024-12-20", KindNotFound},
		{"BeforeSalaries", "certificate_of_commendation", Individual, "2010-01-01", KindNotFound},
	} {
		t.Run(c.name, func(t *testing.T) {
			if _, err := law.Bonus(c.code, c.kind, c.date); KindOf(err) != c.want {
				t.Errorf("got %v", err)
			}
		})
	}
}

func TestRoundingModes(t *testing.T) {
	for _, c := range []struct {
		name        string
		mode        string
		salary      int64
		raw, amount int64
	}{
		{"up", RoundUp, 1_490_000, 223_500, 230_000}, {"nearest", RoundNearest, 1_490_000, 223_500, 220_000},
		{"none", RoundNone, 1_490_000, 223_500, 223_500}, {"up on a round sum", RoundUp, 2_000_000, 300_000, 300_000},
		{"nearest on the half", RoundNearest, 1_500_000, 225_000, 230_000},
		{"up by a part of a đồng", RoundUp, 2_000_001, 300_000, 310_000},
	} {
		t.Run(c.name, func(t *testing.T) {
			raw, amount := roundProduct(150, c.salary, Rounding{Mode: c.mode, To: 10_000})
			if raw != c.raw || amount != c.amount {
				t.Errorf("got %d, %d", raw, amount)
			}
		})
	}
}

func TestSumMoney(t *testing.T) {
	if got, ok := SumMoney(360_000, 530_000, 0); got != 890_000 || !ok {
		t.Errorf("sum %d %v", got, ok)
	}
	if _, ok := SumMoney(math.MaxInt64, 1); ok {
		t.Error("a sum out of range is taken")
	}
	if _, ok := SumMoney(5, -1); ok {
		t.Error("a negative amount is taken")
	}
	if got, ok := SumMoney(); got != 0 || !ok {
		t.Errorf("empty sum %d %v", got, ok)
	}
}
