package office

import (
	"context"
	"fmt"

	"guongsang/internal/award"
	"guongsang/internal/sqlite"
	"guongsang/internal/viet"
)

// DecisionView is a decision with its list, its totals and what the check before issuing found.
type DecisionView struct {
	ID              string         `json:"id"`
	MeetingID       string         `json:"meetingId"`
	MeetingTitle    string         `json:"meetingTitle"`
	MeetingDate     string         `json:"meetingDate"`
	Number          string         `json:"number"`
	Symbol          string         `json:"symbol"`
	FullNumber      string         `json:"fullNumber"`
	Date            string         `json:"date"`
	Title           string         `json:"title"`
	State           string         `json:"state"`
	StateLabel      string         `json:"stateLabel"`
	Issued          bool           `json:"issued"`
	Deputy          bool           `json:"deputy"`
	SignerAuthority string         `json:"signerAuthority"`
	SignerPost      string         `json:"signerPost"`
	SignerName      string         `json:"signerName"`
	Signers         []SignerView   `json:"signers"`
	FundText        string         `json:"fundText"`
	Citations       string         `json:"citations"`       // as they will be printed, one a line
	CitationsEdited bool           `json:"citationsEdited"` // they do not follow the date any more
	RuleSet         string         `json:"ruleSet"`
	IssuedAt        string         `json:"issuedAt"`
	Parts           []PartView     `json:"parts"`
	Count           int            `json:"count"`
	Total           int64          `json:"total"`
	TotalWords      string         `json:"totalWords"`
	Unverified      int            `json:"unverified"`
	Conferred       int            `json:"conferred"`
	Papers          int            `json:"papers"` // made since it was issued
	Findings        []PrecheckView `json:"findings"`
	Blocked         bool           `json:"blocked"`
}

// SignerView is one of the two ways to sign.
type SignerView struct {
	Deputy bool   `json:"deputy"`
	Form   string `json:"form"` // KT. CHỦ TỊCH – PHÓ CHỦ TỊCH
	Name   string `json:"name"`
}

// PartView is one part of the list, such as I. Tập thể.
type PartView struct {
	Title string     `json:"title"`
	Kind  string     `json:"kind"`
	Lines []LineView `json:"lines"`
	Total int64      `json:"total"`
}

// LineView is one recipient. Mark is the word that stands by an amount nobody has verified.
type LineView struct {
	ID           string `json:"id"`
	NominationID string `json:"nominationId"`
	Position     int    `json:"position"`
	Kind         string `json:"kind"`
	Honorific    string `json:"honorific"`
	Name         string `json:"name"`
	Birth        string `json:"birth"`
	Post         string `json:"post"`
	UnitName     string `json:"unitName"`
	Address      string `json:"address"`
	AwardCode    string `json:"awardCode"`
	AwardName    string `json:"awardName"`
	BasisText    string `json:"basisText"`
	Achievement  string `json:"achievement"`
	Coefficient  string `json:"coefficient"` // 0,15
	BaseSalary   int64  `json:"baseSalary"`
	RawAmount    int64  `json:"rawAmount"`
	Amount       int64  `json:"amount"`
	Verified     bool   `json:"verified"`
	Mark         string `json:"mark"`
	Doubt        string `json:"doubt"`
	ConferredOn  string `json:"conferredOn"`
}

// PrecheckView is one thing the check before issuing found.
type PrecheckView struct {
	Code     string `json:"code"`
	Severity string `json:"severity"` // block or warn
	LineID   string `json:"lineId"`
	Field    string `json:"field"`
	Message  string `json:"message"`
}

// unverifiedMark stands beside an amount that rests on a value nobody has verified.
const unverifiedMark = "chưa kiểm chứng"

// Decision returns one decision; a draft comes with what the check before issuing finds now.
func (o *Office) Decision(ctx context.Context, id string) (DecisionView, error) {
	var view DecisionView
	err := o.db.Read(ctx, func(tx *sqlite.Tx) (err error) {
		view, err = o.decisionView(tx, id)
		return err
	})
	return view, err
}

func (o *Office) decisionView(tx *sqlite.Tx, id string) (DecisionView, error) {
	f, err := o.gather(tx, id)
	if err != nil {
		return DecisionView{}, err
	}
	d := f.Decision
	v := DecisionView{ID: d.ID, MeetingID: d.MeetingID, MeetingDate: f.MeetingDate, Number: d.Number, Symbol: d.Symbol, FullNumber: d.FullNumber(),
		Date: d.Date, Title: d.Title, State: string(d.State), StateLabel: d.State.Label(), Issued: d.State == award.DecisionIssued,
		Deputy: d.SignerAuthority == award.AuthorityDeputy, SignerAuthority: d.SignerAuthority, SignerPost: d.SignerPost, SignerName: d.SignerName,
		FundText: d.FundText, Citations: d.Citations, CitationsEdited: f.edited, IssuedAt: d.IssuedAt, MeetingTitle: f.meetingTitle,
		Findings: []PrecheckView{}, Parts: []PartView{}, Signers: []SignerView{
			{Form: award.PostChair, Name: f.Profile.Chairperson},
			{Deputy: true, Form: award.AuthorityDeputy + " – " + award.PostDeputy, Name: f.Profile.DeputyChair}}}
	set, err := f.Law.On(o.dateOf(d))
	if err != nil {
		return v, err
	}
	v.RuleSet = set.Name()
	v.fillList(f.Lines)
	if v.Issued {
		v.Papers, err = tx.PapersOf("decision", id, d.IssuedAt)
		return v, err
	}
	findings := f.Check()
	for _, found := range findings {
		v.Findings = append(v.Findings, PrecheckView{Code: found.Code, Severity: string(found.Severity), LineID: found.LineID, Field: found.Field, Message: found.Message})
	}
	v.Blocked = award.Stands(findings)
	return v, nil
}

var romans = []string{"I", "II", "III", "IV", "V", "VI", "VII"}

// fillList arranges the lines in parts and adds up the money.
func (v *DecisionView) fillList(lines []award.LineFacts) {
	amounts := make([]int64, 0, len(lines))
	for _, f := range lines {
		l := f.Line
		if n := len(v.Parts); n == 0 || v.Parts[n-1].Kind != string(l.Kind) {
			v.Parts = append(v.Parts, PartView{Title: fmt.Sprintf("%s. %s", romans[n], l.Kind.Label()), Kind: string(l.Kind), Lines: []LineView{}})
		}
		part := &v.Parts[len(v.Parts)-1]
		part.Lines = append(part.Lines, lineView(l))
		part.Total += l.Amount
		amounts = append(amounts, l.Amount)
		if !l.Verified {
			v.Unverified++
		}
		if l.ConferredOn != "" {
			v.Conferred++
		}
	}
	v.Count = len(lines)
	v.Total, _ = award.SumMoney(amounts...)
	v.TotalWords = viet.MoneyWords(v.Total)
}

func lineView(l award.DecisionLine) LineView {
	v := LineView{ID: l.ID, NominationID: l.NominationID, Position: l.Position, Kind: string(l.Kind), Honorific: l.Honorific, Name: l.Name, Birth: l.Birth,
		Post: l.Post, UnitName: l.UnitName, Address: l.Address, AwardCode: l.AwardCode, AwardName: l.AwardName, BasisText: l.BasisText,
		Achievement: l.Achievement, Coefficient: viet.Decimal(l.Coefficient), BaseSalary: l.BaseSalary, RawAmount: l.RawAmount, Amount: l.Amount,
		Verified: l.Verified, Doubt: l.Doubt, ConferredOn: l.ConferredOn}
	if !l.Verified {
		v.Mark = unverifiedMark
	}
	return v
}

// facts is what the check looks at, with what the page shows beside it.
type facts struct {
	award.DecisionFacts
	meetingTitle string
	edited       bool
}

// gather reads everything the check before issuing looks at. Citations that were not edited follow the date.
func (o *Office) gather(tx *sqlite.Tx, id string) (facts, error) {
	d, err := tx.Decision(id)
	if err != nil {
		return facts{}, err
	}
	f := facts{DecisionFacts: award.DecisionFacts{Decision: d, Today: o.today(), Lines: []award.LineFacts{}}, edited: d.Citations != ""}
	if f.Law, err = o.law(tx); err != nil {
		return f, err
	}
	if f.Profile, _, err = tx.ProfileOn(o.dateOf(d)); err != nil {
		return f, err
	}
	if set, err := f.Law.On(o.dateOf(d)); err == nil && !f.edited {
		f.Decision.Citations = set.CitationTexts(award.CitationDecision, o.dateOf(d))
	}
	if d.MeetingID != "" {
		m, err := tx.Meeting(d.MeetingID)
		if err != nil {
			return f, err
		}
		f.MeetingDate, f.meetingTitle = m.Date, m.Title
	}
	if f.NumberUses, err = tx.SameNumber(d); err != nil {
		return f, err
	}
	err = f.readLines(tx)
	return f, err
}

func (f *facts) readLines(tx *sqlite.Tx) error {
	lines, err := tx.DecisionLines(f.Decision.ID)
	if err != nil {
		return err
	}
	cards, err := lineCards(tx, lines)
	if err != nil {
		return err
	}
	earlier, err := tx.EarlierAwards(f.Decision.ID)
	if err != nil {
		return err
	}
	byLine := map[string][]award.EarlierReward{}
	for _, e := range earlier {
		where := "một dự thảo khác"
		if e.State == award.DecisionIssued {
			where = "Quyết định " + e.Number + "/" + e.Symbol + " ngày " + viet.DateShort(e.Date)
		}
		byLine[e.LineID] = append(byLine[e.LineID], award.EarlierReward{AwardCode: e.AwardCode, AwardName: e.AwardName, Where: where})
	}
	for _, l := range lines {
		c := cards[l.NominationID]
		line := award.LineFacts{Line: l, RegisterName: c.Name, RegisterPost: c.Post, RegisterUnit: c.UnitName, RegisterHome: c.Address,
			Basis: c.Basis, State: c.State, Trashed: c.Trashed, Earlier: byLine[l.ID]}
		vote, voted, err := tx.VoteOf(l.NominationID)
		if err != nil {
			return err
		}
		if voted && vote.Result == award.BallotPassed {
			line.VotedAward = vote.AwardCode
			m, err := tx.Meeting(vote.MeetingID)
			if err != nil {
				return err
			}
			f.MeetingDate = max(f.MeetingDate, m.Date)
		}
		f.Lines = append(f.Lines, line)
	}
	return nil
}

// firstBlock returns the first finding that stands in the way as an error.
func firstBlock(findings []award.CheckFinding) error {
	for _, f := range findings {
		if f.Severity != award.Blocks {
			continue
		}
		if f.LineID == "" {
			return &award.Error{Kind: award.KindInvalid, Field: f.Field, Message: f.Message}
		}
		return award.NewError(award.KindInvalid, "Danh sách còn dòng chưa đúng nên chưa ban hành được. Hãy xem phần kiểm tra trước khi ban hành.")
	}
	return nil
}
