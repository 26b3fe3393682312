package award

import (
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"
)

func rule(num, den int64, moreThan bool, on Denominator) VoteRule {
	return VoteRule{Threshold: Fraction{num, den}, MoreThan: moreThan, Denominator: on, Quorum: Fraction{2, 3}}
}

func TestVoteResult(t *testing.T) {
	for _, c := range []struct {
		name    string
		count   VoteCount
		rule    VoteRule
		num     int
		den     int
		percent string
		passed  bool
	}{
		{"on total members", VoteCount{7, 6, 6, 6, 6, 0, 0}, rule(4, 5, false, OfTotalMembers), 6, 7, "85,71", true},
		{"absent members count against", VoteCount{7, 5, 5, 5, 5, 0, 0}, rule(4, 5, false, OfTotalMembers), 5, 7, "71,43", false},
		{"the same on those present", VoteCount{7, 5, 5, 5, 5, 0, 0}, rule(4, 5, false, OfPresent), 5, 5, "100", true},
		{"the same on ballots issued", VoteCount{7, 5, 6, 6, 5, 1, 0}, rule(4, 5, false, OfIssued), 5, 6, "83,33", true},
		{"exactly the threshold", VoteCount{10, 10, 10, 10, 8, 2, 0}, rule(4, 5, false, OfTotalMembers), 8, 10, "80", true},
		{"one short", VoteCount{10, 10, 10, 10, 7, 2, 1}, rule(4, 5, false, OfTotalMembers), 7, 10, "70", false},
		{"exactly half is no majority", VoteCount{10, 10, 10, 9, 5, 4, 0}, rule(1, 2, true, OfTotalMembers), 5, 10, "50", false},
		{"more than half", VoteCount{11, 11, 11, 11, 6, 5, 0}, rule(1, 2, true, OfTotalMembers), 6, 11, "54,55", true},
		{"one digit after the comma", VoteCount{40, 40, 40, 40, 37, 3, 0}, rule(9, 10, false, OfTotalMembers), 37, 40, "92,5", true},
		{"never printed as the threshold", VoteCount{100000, 0, 100000, 100000, 79999, 20001, 0}, rule(4, 5, false, OfTotalMembers), 79999, 100000, "79,99", false},
		{"no ballot issued", VoteCount{9, 0, 0, 0, 0, 0, 0}, rule(1, 2, true, OfIssued), 0, 0, "", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := c.count.Result(c.rule)
			if r.Numerator != c.num || r.Denominator != c.den || r.Percent != c.percent || r.Passed != c.passed || r.Why == "" {
				t.Errorf("got %+v", r)
			}
		})
	}
}

func TestVoteCountValidate(t *testing.T) {
	for _, c := range []struct {
		name  string
		count VoteCount
		field string
	}{
		{"OK", VoteCount{9, 7, 9, 8, 6, 1, 1}, ""},
		{"Negative", VoteCount{9, 7, 9, 8, -6, 1, 1}, "agree"},
		{"NoMembers", VoteCount{}, "total_members"},
		{"TooManyPresent", VoteCount{9, 10, 9, 9, 9, 0, 0}, "present"},
		{"TooManyIssued", VoteCount{9, 9, 10, 9, 9, 0, 0}, "issued"},
		{"TooManyReturned", VoteCount{9, 9, 8, 9, 9, 0, 0}, "returned"},
		{"SumTooSmall", VoteCount{9, 9, 9, 9, 7, 1, 0}, "agree"},
		{"SumTooLarge", VoteCount{9, 9, 9, 9, 7, 2, 1}, "agree"},
		{"Huge", VoteCount{9, 9, 9, 9, 1 << 40, 2, 1}, "agree"},
	} {
		t.Run(c.name, func(t *testing.T) {
			err := c.count.Validate()
			if c.field == "" {
				if err != nil || c.count.NotReturned() != 1 || c.count.Valid() != 7 {
					t.Errorf("good count: %v", err)
				}
				return
			}
			if e, ok := err.(*Error); !ok || e.Field != c.field || e.Kind != KindInvalid {
				t.Errorf("got %v", err)
			}
			if r := c.count.Result(rule(1, 2, true, OfTotalMembers)); r.Passed || r.Why == "" {
				t.Errorf("a count that does not balance has a result: %+v", r)
			}
		})
	}
}

func TestVoteResultAgreesWithExactFractions(t *testing.T) {
	random := rand.New(rand.NewPCG(6, 2026))
	for range 20_000 {
		total := 1 + random.IntN(60)
		issued := random.IntN(total + 1)
		returned := random.IntN(issued + 1)
		agree := random.IntN(returned + 1)
		disagree := random.IntN(returned - agree + 1)
		c := VoteCount{total, random.IntN(total + 1), issued, returned, agree, disagree, returned - agree - disagree}
		den := int64(1 + random.IntN(100))
		r := rule(1+random.Int64N(den), den, random.IntN(2) == 0, []Denominator{OfTotalMembers, OfPresent, OfIssued}[random.IntN(3)])
		if err := c.Validate(); err != nil {
			t.Fatalf("%+v: %v", c, err)
		}
		got := c.Result(r)
		if got.Denominator == 0 {
			if got.Passed {
				t.Fatalf("%+v passed on nothing", c)
			}
			continue
		}
		share := big.NewRat(int64(got.Numerator), int64(got.Denominator))
		order := share.Cmp(big.NewRat(r.Threshold.Num, r.Threshold.Den))
		if got.Passed != (order > 0 || order == 0 && !r.MoreThan) {
			t.Fatalf("%+v under %+v: %+v", c, r, got)
		}
		more := c
		if more.Disagree > 0 {
			more.Disagree, more.Agree = more.Disagree-1, more.Agree+1
			if got.Passed && !more.Result(r).Passed {
				t.Fatalf("one more vote in favour fails: %+v", more)
			}
		}
	}
}

func TestPercentText(t *testing.T) {
	for _, c := range []struct {
		num, den int64
		want     string
	}{{6, 7, "85,71"}, {1, 3, "33,33"}, {2, 3, "66,67"}, {1, 2, "50"}, {0, 5, "0"}, {5, 5, "100"}, {3, 0, "0"}, {1, 40, "2,5"}} {
		if got := PercentText(c.num, c.den); got != c.want {
			t.Errorf("%d of %d: %s, want %s", c.num, c.den, got, c.want)
		}
	}
}

func TestLeastOf(t *testing.T) {
	for _, c := range []struct {
		share   Fraction
		n, want int
	}{{Fraction{2, 3}, 9, 6}, {Fraction{2, 3}, 10, 7}, {Fraction{4, 5}, 5, 4}, {Fraction{1, 1}, 7, 7}, {Fraction{2, 3}, 0, 0}, {Fraction{}, 4, 4}} {
		if got := c.share.LeastOf(c.n); got != c.want {
			t.Errorf("%s of %d: %d, want %d", c.share, c.n, got, c.want)
		}
	}
}

func TestVoteRulesOfTheLaw(t *testing.T) {
	law := builtIn(t)
	for _, c := range []struct {
		date, code string
		ballot     bool
		text       string
		verified   bool
	}{
		{"2024-12-20", "grassroots_emulation_fighter", true, "từ 80% trở lên", true},
		{"2024-12-20", "provincial_emulation_fighter", true, "từ 90% trở lên", true},
		{"2025-12-20", "grassroots_emulation_fighter", true, "từ 80% trở lên", false},
		{"2024-12-20", "certificate_of_commendation", false, "trên 1/2", false},
		{"2026-12-20", "provincial_emulation_fighter", true, "từ 90% trở lên", false},
	} {
		set, _ := law.On(c.date)
		a, err := set.Award(c.code)
		if err != nil {
			t.Fatal(err)
		}
		v := a.Vote
		if v.Ballot != c.ballot || v.Verified != c.verified || v.Denominator != OfTotalMembers || !strings.Contains(v.Text(), c.text) {
			t.Errorf("%s on %s: %+v %q", c.code, c.date, v, v.Text())
		}
	}
}

func TestParseFraction(t *testing.T) {
	for text, want := range map[string]string{"4/5": "80%", "80%": "80%", "2/3": "2/3", " 1 / 2 ": "1/2", "66,5%": "133/200", "100%": "100%"} {
		f, err := ParseFraction(text)
		if err != nil || f.String() != want {
			t.Errorf("%q: %v, %v", text, f, err)
		}
	}
	for _, text := range []string{"", "5", "0%", "101%", "3/2", "1/0", "-1/2", "a/b", "99999999999/99999999999"} {
		if f, err := ParseFraction(text); err == nil {
			t.Errorf("%q is read as %v", text, f)
		}
	}
}

func FuzzParseFraction(f *testing.F) {
	f.Add("2/3")
	f.Add("80%")
	f.Fuzz(func(t *testing.T, text string) {
		share, err := ParseFraction(text)
		if err == nil && !share.valid() {
			t.Errorf("%q gives %v", text, share)
		}
	})
}
