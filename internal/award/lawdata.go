package award

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// ruleData is a rule set as the data file writes it.
type ruleData struct {
	ID        string                `json:"id"`
	Name      string                `json:"name"`
	From      string                `json:"from"`
	Note      string                `json:"note,omitempty"`
	Carries   string                `json:"carries,omitempty"` // values of that set, all held to be unverified
	Rounding  Rounding              `json:"rounding"`
	Quorum    share                 `json:"quorum"`
	Votes     map[string]voteData   `json:"votes"` // "default" and award codes
	Papers    map[string]paperData  `json:"papers"`
	Dossiers  map[string][]string   `json:"dossiers"` // "title", "form" and award codes
	Deadlines []Deadline            `json:"deadlines"`
	Grounds   []RevocationGround    `json:"grounds"`
	Citations map[string][]Citation `json:"citations"`
	Awards    []awardData           `json:"awards"`

	to string // the day before the next set begins
}

type share struct {
	Fraction
	Mark
}

type paperData struct {
	Label string `json:"label"`
	Mark
}

type voteData struct {
	Ballot      bool        `json:"ballot"`
	Threshold   Fraction    `json:"threshold"`
	MoreThan    bool        `json:"more_than"`
	Denominator Denominator `json:"denominator"`
	Mark
}

type awardData struct {
	Code         string                      `json:"code"`
	Name         string                      `json:"name"`
	Class        AwardClass                  `json:"class"`
	Kinds        []SubjectKind               `json:"kinds"`
	Level        levelData                   `json:"level"`
	Merits       map[string][]MeritKind      `json:"merits"` // "all" and subject kinds
	Coefficients map[SubjectKind]coefficient `json:"coefficients"`
}

type levelData struct {
	Value AuthorityLevel `json:"value"`
	Mark
}

// coefficient is a number of thousandths, or a multiple in thousandths of the coefficient of another kind.
type coefficient struct {
	Value int64       `json:"value"`
	Of    SubjectKind `json:"of,omitempty"`
	Mark
}

// Bounds that keep a mistyped figure, and every product of two figures, within what a bonus can be.
const (
	maxCoefficient = 100_000     // one hundred times the base salary
	maxSalary      = 100_000_000 // đồng
	maxRounding    = 1_000_000   // đồng
)

func (d ruleData) rule(a *awardData) AwardRule {
	vote, ok := d.Votes[a.Code]
	if !ok {
		vote = d.Votes["default"]
	}
	rule := AwardRule{
		Code: a.Code, Name: a.Name, Class: a.Class, Kinds: slices.Clone(a.Kinds),
		Level: a.Level.Value, LevelMark: a.Level.Mark,
		Vote: VoteRule{
			Ballot: vote.Ballot, Threshold: vote.Threshold, MoreThan: vote.MoreThan, Denominator: vote.Denominator,
			Quorum: d.Quorum.Fraction, Mark: vote.Mark,
		},
		merits: map[SubjectKind][]MeritKind{},
	}
	for kind, merits := range a.Merits {
		if kind == "all" {
			kind = ""
		}
		rule.merits[SubjectKind(kind)] = merits
	}
	dossier, ok := d.Dossiers[a.Code]
	if !ok {
		dossier = d.Dossiers[string(a.Class)]
	}
	for _, code := range dossier {
		rule.Papers = append(rule.Papers, RequiredPaper{Code: code, Label: d.Papers[code].Label, Mark: d.Papers[code].Mark})
	}
	return rule
}

func (a *awardData) coefficient(kind SubjectKind) (Coefficient, bool) {
	c, ok := a.Coefficients[kind]
	if !ok {
		return Coefficient{}, false
	}
	if c.Of == "" {
		return Coefficient{Value: c.Value, Mark: c.Mark}, true
	}
	of, ok := a.Coefficients[c.Of]
	if !ok || of.Of != "" {
		return Coefficient{}, false
	}
	mark := Mark{Verified: c.Verified && of.Verified, Source: c.Source}
	if of.Source != c.Source {
		mark.Source = c.Source + "; " + of.Source
	}
	mark.Note = Doubts(of.Mark, c.Mark)
	return Coefficient{Value: (c.Value*of.Value + 500) / 1000, Mark: mark}, true
}

// clone copies everything an override may change.
func (d ruleData) clone() ruleData {
	d.Votes = maps.Clone(d.Votes)
	d.Deadlines = slices.Clone(d.Deadlines)
	d.Citations = maps.Clone(d.Citations)
	d.Awards = slices.Clone(d.Awards)
	for i := range d.Awards {
		d.Awards[i].Coefficients = maps.Clone(d.Awards[i].Coefficients)
	}
	return d
}

// carry takes over the values of an earlier rule set as not verified, because only the date of the newer one is known.
func (d *ruleData) carry(from ruleData) {
	text, err := json.Marshal(from)
	if err != nil {
		return // check refuses the set, which is then empty
	}
	var copied ruleData
	if err := json.Unmarshal(text, &copied); err != nil {
		return
	}
	copied.ID, copied.Name, copied.From, copied.to = d.ID, d.Name, d.From, d.to
	copied.Note, copied.Carries = d.Note, d.Carries
	own := d.Citations
	*d = copied
	for paper, lines := range own {
		d.Citations[paper] = lines
	}
	d.distrust()
}

// distrust marks every value of the set as not verified, with the note of the set as the doubt.
func (d *ruleData) distrust() {
	doubt := func(m Mark) Mark { return Mark{Source: m.Source, Note: d.Note} }
	d.Rounding.Mark, d.Quorum.Mark = doubt(d.Rounding.Mark), doubt(d.Quorum.Mark)
	for i := range d.Awards {
		a := &d.Awards[i]
		a.Level.Mark = doubt(a.Level.Mark)
		for kind, c := range a.Coefficients {
			c.Mark = doubt(c.Mark)
			a.Coefficients[kind] = c
		}
	}
	for code, v := range d.Votes {
		v.Mark = doubt(v.Mark)
		d.Votes[code] = v
	}
	for code, p := range d.Papers {
		p.Mark = doubt(p.Mark)
		d.Papers[code] = p
	}
	for i := range d.Deadlines {
		d.Deadlines[i].Mark = doubt(d.Deadlines[i].Mark)
	}
	for i := range d.Grounds {
		d.Grounds[i].Mark = doubt(d.Grounds[i].Mark)
	}
	for _, lines := range d.Citations {
		for i := range lines {
			lines[i].Mark = doubt(lines[i].Mark)
		}
	}
}

// check returns the first thing in the set that cannot be right.
func (d ruleData) check() error {
	if !ValidDate(d.From) || d.ID == "" || d.Name == "" || len(d.Awards) == 0 {
		return fmt.Errorf("id, name, from or awards missing")
	}
	if err := d.Rounding.check(); err != nil {
		return err
	}
	if _, ok := d.Votes["default"]; !ok {
		return fmt.Errorf("no default vote rule")
	}
	for code, v := range d.Votes {
		if !v.Threshold.valid() || !v.Denominator.valid() {
			return fmt.Errorf("vote rule %s", code)
		}
	}
	if !d.Quorum.valid() {
		return fmt.Errorf("quorum")
	}
	for _, a := range d.Awards {
		if err := a.check(); err != nil {
			return fmt.Errorf("award %s: %w", a.Code, err)
		}
	}
	for name, codes := range d.Dossiers {
		for _, code := range codes {
			if d.Papers[code].Label == "" {
				return fmt.Errorf("dossier %s: paper %s has no label", name, code)
			}
		}
	}
	return nil
}

func (r Rounding) check() error {
	if !slices.Contains([]string{RoundUp, RoundNearest, RoundNone}, r.Mode) || r.To < 1 || r.To > maxRounding {
		return fmt.Errorf("rounding %s to %d", r.Mode, r.To)
	}
	return nil
}

func (a awardData) check() error {
	if a.Code == "" || a.Name == "" || a.Level.Value.Label() == "" || (a.Class != TitleAward && a.Class != FormAward) {
		return fmt.Errorf("code, name, class or level")
	}
	for _, kind := range a.Kinds {
		if !kind.Valid() {
			return fmt.Errorf("subject kind %s", kind)
		}
	}
	for kind, c := range a.Coefficients {
		if !slices.Contains(a.Kinds, kind) || c.Value < 0 || c.Value > maxCoefficient {
			return fmt.Errorf("coefficient of %s", kind)
		}
		if _, ok := a.coefficient(kind); !ok {
			return fmt.Errorf("coefficient of %s is a multiple of nothing", kind)
		}
	}
	for kind, merits := range a.Merits {
		if kind != "all" && !slices.Contains(a.Kinds, SubjectKind(kind)) {
			return fmt.Errorf("merits of %s", kind)
		}
		for _, m := range merits {
			if !m.Valid() {
				return fmt.Errorf("merit %s", m)
			}
		}
	}
	return nil
}

// parseWhole reads a whole number as people type it: 2340000, 2.340.000, 2,340,000, with or without "đồng".
func parseWhole(text string) (int64, error) {
	text = strings.TrimSpace(strings.TrimSuffix(strings.TrimSuffix(strings.TrimSpace(text), "đồng"), "đ"))
	groups := strings.FieldsFunc(text, func(r rune) bool { return r == '.' || r == ',' || r == ' ' || r == '\u00a0' })
	for i, group := range groups {
		if i > 0 && len(group) != 3 {
			return 0, fmt.Errorf("not a whole number")
		}
	}
	joined := strings.Join(groups, "")
	if joined == "" || strings.Trim(joined, "0123456789") != "" || len(joined) > 15 {
		return 0, fmt.Errorf("not a whole number")
	}
	return strconv.ParseInt(joined, 10, 64)
}

// formatWhole writes a whole number with dots between thousands.
func formatWhole(value int64) string {
	text := strconv.FormatInt(value, 10)
	for i := len(text) - 3; i > 0 && text[i-1] != '-'; i -= 3 {
		text = text[:i] + "." + text[i:]
	}
	return text
}

// parseThousandths reads 0,15 or 0.15 or 1 as thousandths, with at most three digits after the comma.
func parseThousandths(text string) (int64, error) {
	whole, rest, _ := strings.Cut(strings.ReplaceAll(strings.TrimSpace(text), ",", "."), ".")
	if whole == "" || len(whole) > 6 || len(rest) > 3 || strings.Trim(whole+rest, "0123456789") != "" {
		return 0, fmt.Errorf("not a decimal number")
	}
	return strconv.ParseInt(whole+rest+strings.Repeat("0", 3-len(rest)), 10, 64)
}

// formatThousandths writes 150 as 0,15 and 1000 as 1.
func formatThousandths(value int64) string {
	text := fmt.Sprintf("%d,%03d", value/1000, value%1000)
	return strings.TrimSuffix(strings.TrimRight(text, "0"), ",")
}
