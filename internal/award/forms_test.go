package award

import (
	"errors"
	"testing"
	"time"
)

// mustStandAt checks that err is a KindInvalid error at the field, or that there is none where the field is empty.
func mustStandAt(t *testing.T, err error, field string) {
	t.Helper()
	if field == "" {
		if err != nil {
			t.Errorf("refused: %v", err)
		}
		return
	}
	var e *Error
	if !errors.As(err, &e) || e.Kind != KindInvalid || e.Field != field || e.Message == "" {
		t.Errorf("err = %v, want one at field %q", err, field)
	}
}

func TestNomineeValidate(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*Nominee)
		field  string
	}{
		"Whole":                    {func(*Nominee) {}, ""},
		"NoKind":                   {func(n *Nominee) { n.Kind = "" }, "kind"},
		"UnknownKind":              {func(n *Nominee) { n.Kind = "robot" }, "kind"},
		"NoName":                   {func(n *Nominee) { n.Name = "" }, "name"},
		"BirthYearAlone":           {func(n *Nominee) { n.Birth = "1956" }, ""},
		"BirthMonthAndYear":        {func(n *Nominee) { n.Birth = "1956-03" }, ""},
		"BirthDayNotInCalendar":    {func(n *Nominee) { n.Birth = "1957-02-29" }, "birth"},
		"BirthAsTyped":             {func(n *Nominee) { n.Birth = "24/03/1956" }, "birth"},
		"BirthMonthThirteen":       {func(n *Nominee) { n.Birth = "1956-13" }, "birth"},
		"BirthBeforeAllLiving":     {func(n *Nominee) { n.Birth = "0956" }, "birth"},
		"BornTomorrow":             {func(n *Nominee) { n.Birth = "2024-05-25" }, "birth"},
		"BornToday":                {func(n *Nominee) { n.Birth = "2024-05-24" }, ""},
		"CitizenIDShort":           {func(n *Nominee) { n.CitizenID = "12345678901" }, "citizenId"},
		"CitizenIDWithSpaces":      {func(n *Nominee) { n.CitizenID = "089 056 00001" }, "citizenId"},
		"CitizenIDWhole":           {func(n *Nominee) { n.CitizenID = "089056000012" }, ""},
		"PersonOfNowhere":          {func(n *Nominee) { n.Address = "" }, "unitId"},
		"PersonOfAUnitInWords":     {func(n *Nominee) { n.Address, n.UnitText = "", "Chợ Mới" }, ""},
		"PersonOfACatalogueUnit":   {func(n *Nominee) { n.Address, n.UnitID = "", "u" }, ""},
		"HouseholdOfNowhere":       {func(n *Nominee) { n.Kind, n.Address = Household, "" }, "address"},
		"HouseholdOfAQuarter":      {func(n *Nominee) { n.Kind, n.Address, n.QuarterID = Household, "", "q" }, ""},
		"CollectiveNeedsNoAddress": {func(n *Nominee) { n.Kind, n.Address = Collective, "" }, ""},
	} {
		t.Run(name, func(t *testing.T) {
			n := Nominee{Kind: Individual, Name: "Lê Thị Thử", Address: "Khóm 1"}
			c.change(&n)
			mustStandAt(t, n.Validate("2024-05-24"), c.field)
		})
	}
}

func TestNominationValidate(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*Nomination)
		field  string
	}{
		"Regular":               {func(*Nomination) {}, ""},
		"Nobody":                {func(n *Nomination) { n.NomineeID = "" }, "nomineeId"},
		"MovementUnsaid":        {func(n *Nomination) { n.Basis = BasisMovement }, "movementId"},
		"MovementSaid":          {func(n *Nomination) { n.Basis, n.MovementID = BasisMovement, "m" }, ""},
		"DriveUnsaid":           {func(n *Nomination) { n.Basis = BasisDrive }, "driveId"},
		"DriveSaid":             {func(n *Nomination) { n.Basis, n.DriveID = BasisDrive, "d" }, ""},
		"FieldUnsaid":           {func(n *Nomination) { n.Basis = BasisField }, "fieldText"},
		"ExceptionalUnsaid":     {func(n *Nomination) { n.Basis = BasisExceptional }, "fieldText"},
		"ExceptionalSaid":       {func(n *Nomination) { n.Basis, n.FieldText = BasisExceptional, "Cứu người đuối nước" }, ""},
		"YearOfTwoDigits":       {func(n *Nomination) { n.Year = 24 }, "year"},
		"YearFarAhead":          {func(n *Nomination) { n.Year = 2101 }, "year"},
		"StateOfAnotherEdition": {func(n *Nomination) { n.State = "lost" }, "state"},
	} {
		t.Run(name, func(t *testing.T) {
			n := Nomination{NomineeID: "x", Basis: BasisRegular, Year: 2024, State: StateDraft}
			c.change(&n)
			mustStandAt(t, n.Validate(), c.field)
		})
	}
}

func TestMemberMeetingAndOfficeValidate(t *testing.T) {
	member := Member{Name: "Trần Văn Mẫu", Role: RoleMember}
	meeting := Meeting{Title: "Họp xét", Date: "2024-06-01", StartTime: "07:30", EndTime: "11:00"}
	office := Profile{WardKind: "phường", WardName: "Thử Nghiệm", Province: "tỉnh Mẫu", Chairperson: "Lê Văn Thử"}
	with := func(change func(*Member, *Meeting, *Profile)) error {
		m, s, p := member, meeting, office
		change(&m, &s, &p)
		for _, err := range []error{m.Validate(), s.Validate(), p.Validate()} {
			if err != nil {
				return err
			}
		}
		return nil
	}
	for name, c := range map[string]struct {
		change func(*Member, *Meeting, *Profile)
		field  string
	}{
		"AllWhole":           {func(*Member, *Meeting, *Profile) {}, ""},
		"MemberNoName":       {func(m *Member, _ *Meeting, _ *Profile) { m.Name = "" }, "name"},
		"MemberNoRole":       {func(m *Member, _ *Meeting, _ *Profile) { m.Role = "guest" }, "role"},
		"MemberFromNoDay":    {func(m *Member, _ *Meeting, _ *Profile) { m.ValidFrom = "2024-02-30" }, "validFrom"},
		"MemberToNoDay":      {func(m *Member, _ *Meeting, _ *Profile) { m.ValidTo = "mai" }, "validTo"},
		"MemberLeavesFirst":  {func(m *Member, _ *Meeting, _ *Profile) { m.ValidFrom, m.ValidTo = "2024-02-02", "2024-02-01" }, "validTo"},
		"MemberOfOneDay":     {func(m *Member, _ *Meeting, _ *Profile) { m.ValidFrom, m.ValidTo = "2024-02-02", "2024-02-02" }, ""},
		"MeetingNoTitle":     {func(_ *Member, s *Meeting, _ *Profile) { s.Title = "" }, "title"},
		"MeetingNoDate":      {func(_ *Member, s *Meeting, _ *Profile) { s.Date = "" }, "date"},
		"MeetingHour24":      {func(_ *Member, s *Meeting, _ *Profile) { s.StartTime = "24:00" }, "startTime"},
		"MeetingMinute60":    {func(_ *Member, s *Meeting, _ *Profile) { s.EndTime = "11:60" }, "endTime"},
		"MeetingEndsFirst":   {func(_ *Member, s *Meeting, _ *Profile) { s.EndTime = "07:29" }, "endTime"},
		"MeetingEndUnknown":  {func(_ *Member, s *Meeting, _ *Profile) { s.EndTime = "" }, ""},
		"OfficeNoKind":       {func(_ *Member, _ *Meeting, p *Profile) { p.WardKind = "" }, "wardKind"},
		"OfficeNoName":       {func(_ *Member, _ *Meeting, p *Profile) { p.WardName = "" }, "wardName"},
		"OfficeNoProvince":   {func(_ *Member, _ *Meeting, p *Profile) { p.Province = "" }, "province"},
		"OfficeNoChair":      {func(_ *Member, _ *Meeting, p *Profile) { p.Chairperson = "" }, "chairperson"},
		"OfficeFromNoDay":    {func(_ *Member, _ *Meeting, p *Profile) { p.ValidFrom = "01/07/2025" }, "validFrom"},
		"OfficeNoTownIsFine": {func(_ *Member, _ *Meeting, p *Profile) { p.ValidFrom, p.Town = "2025-07-01", "" }, ""},
	} {
		t.Run(name, func(t *testing.T) { mustStandAt(t, with(c.change), c.field) })
	}
}

func TestUnitAndPartyValidate(t *testing.T) {
	for name, c := range map[string]struct {
		err   error
		field string
	}{
		"Unit":             {Unit{Name: "Khóm 1", Kind: UnitQuarter}.Validate(), ""},
		"UnitNoName":       {Unit{Kind: UnitQuarter}.Validate(), "name"},
		"UnitNoKind":       {Unit{Name: "Khóm 1"}.Validate(), "kind"},
		"UnitFromNoDay":    {Unit{Name: "Khóm 1", Kind: UnitQuarter, ValidFrom: "2025"}.Validate(), "validFrom"},
		"UnitToNoDay":      {Unit{Name: "Khóm 1", Kind: UnitQuarter, ValidTo: "2025-06-31"}.Validate(), "validTo"},
		"UnitEndsFirst":    {Unit{Name: "Khóm 1", Kind: UnitQuarter, ValidFrom: "2025-07-01", ValidTo: "2025-06-30"}.Validate(), "validTo"},
		"Group":            {Party{Kind: PartyGroup, Name: "Các đoàn thể"}.Validate(), ""},
		"PostUnmapped":     {Party{Kind: PartyPost, Name: "Công chức"}.Validate(), ""},
		"PartyNoName":      {Party{Kind: PartyGroup}.Validate(), "name"},
		"PartyNoKind":      {Party{Name: "Các đoàn thể"}.Validate(), "kind"},
		"PartyOfNoUnit":    {Party{Kind: PartyUnit, Name: "Hội"}.Validate(), "unitId"},
		"Holder":           {PostHolder{Name: "Lê Văn Thử", ValidFrom: "2024-01-01"}.Validate(), ""},
		"HolderNoName":     {PostHolder{}.Validate(), "holders"},
		"HolderNoDay":      {PostHolder{Name: "Lê Văn Thử", ValidTo: "x"}.Validate(), "holders"},
		"HolderLeavesFast": {PostHolder{Name: "Lê Văn Thử", ValidFrom: "2024-01-02", ValidTo: "2024-01-01"}.Validate(), "holders"},
	} {
		t.Run(name, func(t *testing.T) { mustStandAt(t, c.err, c.field) })
	}
}

func TestDecisionNumberAndYear(t *testing.T) {
	if n := (Decision{Symbol: "QĐ-UBND"}).FullNumber(); n != "" {
		t.Errorf("a draft without a number is called %q", n)
	}
	d := Decision{Number: "123", Symbol: "QĐ-UBND", Date: "2024-06-02"}
	if d.FullNumber() != "123/QĐ-UBND" || d.Year() != "2024" || (Decision{}).Year() != "" {
		t.Errorf("number %q, year %q", d.FullNumber(), d.Year())
	}
}

func TestDatesStandInVietnam(t *testing.T) {
	late := fixedClock(time.Date(2024, 12, 31, 17, 30, 0, 0, time.UTC)) // half past midnight of the new year in Vietnam
	if Today(late) != "2025-01-01" || Instant(late) != "2024-12-31T17:30:00.000Z" {
		t.Errorf("today %s, instant %s", Today(late), Instant(late))
	}
}

type fixedClock time.Time

func (c fixedClock) Now() time.Time { return time.Time(c) }

func TestErrorsKeepTheirCauseForTheLog(t *testing.T) {
	cause := errors.New("disk I/O error")
	err := Wrap(KindStorage, "Không ghi được. Hãy kiểm tra ổ đĩa.", cause)
	if !errors.Is(err, cause) || KindOf(errors.Join(errors.New("before"), err)) != KindStorage || KindOf(cause) != KindInternal {
		t.Errorf("err = %v", err)
	}
	if err.Error() != "Không ghi được. Hãy kiểm tra ổ đĩa. (disk I/O error)" || NewError(KindConflict, "Trùng.").Error() != "Trùng." {
		t.Errorf("text = %q", err.Error())
	}
}

func TestPlanValidate(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*Plan)
		field  string
	}{
		"DraftNeedsNoNumber": {func(p *Plan) { p.State, p.Number, p.Date = PlanDrafted, "", "" }, ""},
		"Issued":             {func(*Plan) {}, ""},
		"NoTitle":            {func(p *Plan) { p.Title = "" }, "title"},
		"YearOfTwoDigits":    {func(p *Plan) { p.Year = 24 }, "year"},
		"DateNotInCalendar":  {func(p *Plan) { p.Date = "2024-06-31" }, "date"},
		"SuperiorDateWrong":  {func(p *Plan) { p.SuperiorDate = "2024-13-01" }, "superiorDate"},
		"IssuedNoNumber":     {func(p *Plan) { p.Number = "" }, "number"},
		"IssuedNoDate":       {func(p *Plan) { p.Date = "" }, "date"},
	} {
		t.Run(name, func(t *testing.T) {
			p := Plan{Year: 2024, Number: "07/KH-UBND", Date: "2024-03-01", Title: "Thi đua", State: PlanIssued}
			c.change(&p)
			mustStandAt(t, p.Validate(), c.field)
		})
	}
}
