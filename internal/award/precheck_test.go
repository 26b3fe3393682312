package award

import (
	"strings"
	"testing"
)

// soundFacts is a decision the check finds nothing to stop: one individual, giấy khen, voted on the day before.
func soundFacts(t *testing.T) DecisionFacts {
	t.Helper()
	law, err := BuiltInLaw()
	if err != nil {
		t.Fatal(err)
	}
	const date = "2024-12-20"
	set, err := law.On(date)
	if err != nil {
		t.Fatal(err)
	}
	b, err := law.Bonus("certificate_of_commendation", Individual, date)
	if err != nil {
		t.Fatal(err)
	}
	line := DecisionLine{ID: "l1", Position: 1, Kind: Individual, Name: "Trần Văn Mẫu", Post: "Khóm trưởng", AwardCode: "certificate_of_commendation",
		Coefficient: b.Coefficient, BaseSalary: b.BaseSalary, RawAmount: b.Raw, Amount: b.Amount, Verified: b.Verified, Doubt: b.Doubt}
	return DecisionFacts{
		Decision: Decision{ID: "d", Number: "123", Symbol: "QĐ-UBND", Date: date, Title: "Về việc khen thưởng", SignerPost: PostChair, SignerName: "Nguyễn Văn Chủ",
			Citations: set.CitationTexts(CitationDecision, date)},
		Lines: []LineFacts{{Line: line, RegisterName: line.Name, RegisterPost: line.Post, Basis: BasisMovement, State: StatePassed,
			VotedAward: "certificate_of_commendation"}},
		Profile: Profile{Chairperson: "Nguyễn Văn Chủ", DeputyChair: "Lê Thị Phó"},
		Law:     law, Today: "2024-12-25", MeetingDate: "2024-12-18",
	}
}

func TestDecisionCheck(t *testing.T) {
	cases := map[string]struct {
		change func(*DecisionFacts)
		code   string // expected finding; empty: nothing stands in the way
		blocks bool
	}{
		"OK":                      {func(*DecisionFacts) {}, "", false},
		"NumberMissing":           {func(f *DecisionFacts) { f.Decision.Number = "" }, "number.missing", true},
		"NumberUsed":              {func(f *DecisionFacts) { f.NumberUses = 1 }, "number.used", true},
		"DateMissing":             {func(f *DecisionFacts) { f.Decision.Date = "" }, "date.missing", true},
		"DateImpossible":          {func(f *DecisionFacts) { f.Decision.Date = "2024-02-30" }, "date.wrong", true},
		"DateInFuture":            {func(f *DecisionFacts) { f.Today = "2024-12-19" }, "date.future", true},
		"DateBeforeMeeting":       {func(f *DecisionFacts) { f.MeetingDate = "2024-12-21" }, "date.meeting", true},
		"SignerMissing":           {func(f *DecisionFacts) { f.Decision.SignerName = "" }, "signer.missing", true},
		"SignerOnBehalf":          {func(f *DecisionFacts) { f.Decision.SignerAuthority = "TM. ỦY BAN NHÂN DÂN" }, "signer.form", true},
		"SignerDeputyWithoutPost": {func(f *DecisionFacts) { f.Decision.SignerAuthority = AuthorityDeputy }, "signer.form", true},
		"SignerAnotherName":       {func(f *DecisionFacts) { f.Decision.SignerName = "Người Khác" }, "signer.name", false},
		"DeputySigns": {func(f *DecisionFacts) {
			f.Decision.SignerAuthority, f.Decision.SignerPost, f.Decision.SignerName = AuthorityDeputy, PostDeputy, "Lê Thị Phó"
		}, "", false},
		"ListEmpty":        {func(f *DecisionFacts) { f.Lines = nil }, "list.empty", true},
		"TitleMissing":     {func(f *DecisionFacts) { f.Decision.Title = "" }, "title.missing", true},
		"TitleCountsWrong": {func(f *DecisionFacts) { f.Decision.Title = "Khen thưởng 02 cá nhân" }, "title.count", false},
		"TotalOverflows":   {func(f *DecisionFacts) { f.Lines[0].Line.Amount = -1 }, "list.total", true},
		"CitationsEmpty":   {func(f *DecisionFacts) { f.Decision.Citations = " " }, "citation.missing", true},
		"CitationLacking":  {func(f *DecisionFacts) { f.Decision.Citations = "Một căn cứ khác" }, "citation.lacking", false},
		"CitationNotYet":   {func(f *DecisionFacts) { f.Decision.Citations += "\n" + citationOf(f.Law, "2025-12-20") }, "citation.date", true},
		"CitationsWithOwn": {func(f *DecisionFacts) { f.Decision.Citations += "\nQuy chế của Hội đồng" }, "", false},
		"InTrash":          {func(f *DecisionFacts) { f.Lines[0].Trashed = true }, "line.trashed", true},
		"NotApproved":      {func(f *DecisionFacts) { f.Lines[0].State = StateReturned }, "line.state", true},
		"NameMisspelt":     {func(f *DecisionFacts) { f.Lines[0].RegisterName = "Trần Văn Mậu" }, "line.name", false},
		"PostDiffers":      {func(f *DecisionFacts) { f.Lines[0].RegisterPost = "Khóm phó" }, "line.details", false},
		"RewardedAlready": {func(f *DecisionFacts) {
			f.Lines[0].Earlier = []EarlierReward{{AwardCode: "certificate_of_commendation"}}
		}, "line.twice", true},
		"RewardedOtherwise": {func(f *DecisionFacts) { f.Lines[0].Earlier = []EarlierReward{{AwardCode: "advanced_worker"}} }, "line.also", false},
		"AwardUnknown":      {func(f *DecisionFacts) { f.Lines[0].Line.AwardCode = "nothing" }, "award.unknown", true},
		"AwardOfAnother":    {func(f *DecisionFacts) { f.Lines[0].Line.AwardCode = "cultured_family" }, "award.kind", true},
		"AwardAboveWard":    {func(f *DecisionFacts) { f.Lines[0].Line.AwardCode = "grassroots_emulation_fighter" }, "award.level", true},
		"AwardForOtherMerit": {func(f *DecisionFacts) {
			f.Lines[0].Line.AwardCode, f.Lines[0].VotedAward = "advanced_worker", "advanced_worker"
		}, "award.merit", false},
		"NoVote":       {func(f *DecisionFacts) { f.Lines[0].VotedAward = "" }, "award.vote", true},
		"VotedAnother": {func(f *DecisionFacts) { f.Lines[0].VotedAward = "advanced_worker" }, "award.voted", false},
		"ExceptionalWithoutMeeting": {func(f *DecisionFacts) {
			f.Lines[0].VotedAward, f.Lines[0].Basis, f.Lines[0].State, f.MeetingDate = "", BasisExceptional, StateCouncil, ""
		}, "", false},
		"AmountWrong":     {func(f *DecisionFacts) { f.Lines[0].Line.Amount = 351_000 }, "line.amount", true},
		"AmountUnchecked": {func(*DecisionFacts) {}, "amount.doubt", false},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			f := soundFacts(t)
			c.change(&f)
			findings := f.Check()
			if c.code == "" {
				if Stands(findings) {
					t.Fatalf("stands in the way: %+v", findings)
				}
				return
			}
			for _, found := range findings {
				if found.Code == c.code {
					if (found.Severity == Blocks) != c.blocks {
						t.Errorf("%s has severity %s", c.code, found.Severity)
					}
					if strings.Count(found.Message, ".") == 0 || strings.Contains(found.Message, "!") {
						t.Errorf("message %q", found.Message)
					}
					return
				}
			}
			t.Errorf("no %s among %+v", c.code, findings)
		})
	}
}

// citationOf returns a citation that stands only in the rule set of a later date.
func citationOf(law *Law, date string) string {
	set, err := law.On(date)
	if err != nil {
		return err.Error()
	}
	lines := strings.Split(set.CitationTexts(CitationDecision, date), "\n")
	return lines[len(lines)-1]
}

func TestMoneyOfTheWorkedCase(t *testing.T) {
	f := soundFacts(t)
	l := f.Lines[0].Line
	if l.Coefficient != 150 || l.BaseSalary != 2_340_000 || l.RawAmount != 351_000 || l.Amount != 360_000 || l.Verified {
		t.Errorf("line = %+v", l)
	}
}

func TestCitationTextsComeOnce(t *testing.T) {
	law := soundFacts(t).Law
	for _, set := range law.RuleSets() {
		for _, paper := range set.CitationPapers() {
			seen := map[string]bool{}
			for line := range strings.Lines(set.CitationTexts(paper, "2027-01-01")) {
				if seen[line] {
					t.Errorf("%s, %s: twice %q", set.ID(), paper, line)
				}
				seen[line] = true
			}
		}
	}
}

func TestMeetingValidate(t *testing.T) {
	sound := Meeting{Title: "Xét khen thưởng", Date: "2024-12-18", StartTime: "07:30", EndTime: "11:00"}
	cases := map[string]struct {
		change func(*Meeting)
		field  string
	}{
		"OK":           {func(*Meeting) {}, ""},
		"NoTitle":      {func(m *Meeting) { m.Title = "" }, "title"},
		"NoDate":       {func(m *Meeting) { m.Date = "" }, "date"},
		"WrongStart":   {func(m *Meeting) { m.StartTime = "7h30" }, "startTime"},
		"WrongEnd":     {func(m *Meeting) { m.EndTime = "25:00" }, "endTime"},
		"EndsTooEarly": {func(m *Meeting) { m.EndTime = "07:00" }, "endTime"},
		"TimesOpen":    {func(m *Meeting) { m.StartTime, m.EndTime = "", "" }, ""},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			m := sound
			c.change(&m)
			wantField(t, m.Validate(), c.field)
		})
	}
}

func TestMemberValidateAndTerm(t *testing.T) {
	m := Member{Name: "Nguyễn Văn Chủ", Role: RoleChair, ValidFrom: "2024-01-01", ValidTo: "2024-12-31"}
	wantField(t, m.Validate(), "")
	for date, want := range map[string]bool{"2023-12-31": false, "2024-01-01": true, "2024-12-31": true, "2025-01-01": false} {
		if m.InForce(date) != want {
			t.Errorf("in force on %s = %v", date, !want)
		}
	}
	m.ValidTo = "2023-01-01"
	wantField(t, m.Validate(), "validTo")
}

func wantField(t *testing.T, err error, field string) {
	t.Helper()
	if field == "" {
		if err != nil {
			t.Errorf("err = %v", err)
		}
		return
	}
	if e, ok := err.(*Error); !ok || e.Field != field {
		t.Errorf("err = %v, want one at %s", err, field)
	}
}
