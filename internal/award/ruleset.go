package award

import (
	"fmt"
	"slices"
	"strings"
)

// Mark says how far a value of the law can be relied on: whether it was read in the text or in a quotation of it, where,
// and the doubt in words where it was not.
type Mark struct {
	Verified bool   `json:"verified"`
	Source   string `json:"source"`
	Note     string `json:"note,omitempty"`
}

// AwardClass separates emulation titles (danh hiệu thi đua) from forms of commendation (hình thức khen thưởng); reports
// never mix the two in one row.
type AwardClass string

// The classes of awards.
const (
	TitleAward AwardClass = "title" // danh hiệu thi đua
	FormAward  AwardClass = "form"  // hình thức khen thưởng
)

// AuthorityLevel is the level whose head decides an award.
type AuthorityLevel string

// The levels of authority, the lowest first.
const (
	LevelWard       AuthorityLevel = "ward"       // Chủ tịch Ủy ban nhân dân cấp xã
	LevelTown       AuthorityLevel = "town"       // Chủ tịch Ủy ban nhân dân cấp huyện (until 2025-06-30)
	LevelProvince   AuthorityLevel = "province"   // Chủ tịch Ủy ban nhân dân cấp tỉnh
	LevelGovernment AuthorityLevel = "government" // Thủ tướng Chính phủ, Chính phủ
)

var levelLabels = map[AuthorityLevel]string{
	LevelWard: "Cấp xã", LevelTown: "Cấp huyện", LevelProvince: "Cấp tỉnh", LevelGovernment: "Chính phủ",
}

// Label returns the Vietnamese name of the level.
func (l AuthorityLevel) Label() string { return levelLabels[l] }

// MeritKind is the kind of merit an award is given for (loại hình khen thưởng).
type MeritKind string

// The kinds of merit.
const (
	MeritRegular     MeritKind = "regular"     // công trạng
	MeritExceptional MeritKind = "exceptional" // đột xuất
	MeritThematic    MeritKind = "thematic"    // phong trào thi đua, chuyên đề
	MeritDevotion    MeritKind = "devotion"    // quá trình cống hiến
	MeritTenure      MeritKind = "tenure"      // niên hạn
	MeritExternal    MeritKind = "external"    // đối ngoại
)

var meritLabels = map[MeritKind]string{
	MeritRegular: "Công trạng", MeritExceptional: "Đột xuất", MeritThematic: "Phong trào thi đua, chuyên đề",
	MeritDevotion: "Quá trình cống hiến", MeritTenure: "Niên hạn", MeritExternal: "Đối ngoại",
}

// Label returns the Vietnamese name of the kind of merit.
func (k MeritKind) Label() string { return meritLabels[k] }

// Valid reports whether k is one of the kinds of merit.
func (k MeritKind) Valid() bool { _, ok := meritLabels[k]; return ok }

// AwardRule is one line of the award catalogue of a rule set.
type AwardRule struct {
	Code      string         // stored in nominations and decisions, never changes
	Name      string         // as papers print it
	Class     AwardClass     // title or form
	Kinds     []SubjectKind  // who may receive it
	Level     AuthorityLevel // who decides it
	LevelMark Mark           // how sure the level is
	Vote      VoteRule       // how the council votes on it
	Papers    []RequiredPaper
	merits    map[SubjectKind][]MeritKind
}

// Fits reports whether a subject of the kind may receive the award.
func (a AwardRule) Fits(kind SubjectKind) bool { return slices.Contains(a.Kinds, kind) }

// Merits returns the kinds of merit for which a subject of the kind may receive the award.
func (a AwardRule) Merits(kind SubjectKind) []MeritKind {
	if own, ok := a.merits[kind]; ok {
		return slices.Clone(own)
	}
	return slices.Clone(a.merits[""])
}

// RequiredPaper is one paper of a dossier.
type RequiredPaper struct {
	Code  string
	Label string
	Mark  Mark
}

// RevocationGround is one of the grounds on which a decision is cancelled and money recovered.
type RevocationGround struct {
	Code string `json:"code"`
	Text string `json:"text"`
	Mark
}

// Citation is one "Căn cứ" line, without the word and without punctuation at its end.
type Citation struct {
	Text string `json:"text"`
	From string `json:"from,omitempty"` // the paper cited is in force from; empty: as long as the rule set
	Mark
}

// Deadline is a number of working days for a step of the procedure.
type Deadline struct {
	Code  string `json:"code"`
	Label string `json:"label"`
	Days  int64  `json:"value"`
	Mark
}

// Coefficient is the multiple of the base salary in thousandths: 150 stands for 0,15.
type Coefficient struct {
	Value int64
	Mark
}

// Rounding says how a bonus is rounded: up, to the nearest, or not at all, to a multiple of To đồng.
type Rounding struct {
	Mode string `json:"mode"`
	To   int64  `json:"to"`
	Mark
}

// The modes of rounding.
const (
	RoundUp      = "up"
	RoundNearest = "nearest"
	RoundNone    = "none"
)

// RuleSet is the body of rules in force from one date to another.
type RuleSet struct{ data ruleData }

// ID returns the id stored with every decision made under the rule set.
func (r RuleSet) ID() string { return r.data.ID }

// Name returns the Vietnamese name of the rule set.
func (r RuleSet) Name() string { return r.data.Name }

// From returns the first day on which the rule set is in force.
func (r RuleSet) From() string { return r.data.From }

// To returns the last day on which the rule set is in force, or an empty text for the newest.
func (r RuleSet) To() string { return r.data.to }

// Note returns what a person should know before relying on the rule set; empty when there is nothing.
func (r RuleSet) Note() string { return r.data.Note }

// Rounding returns the rule by which a bonus is rounded.
func (r RuleSet) Rounding() Rounding { return r.data.Rounding }

// Grounds returns the grounds a–d on which a decision is cancelled.
func (r RuleSet) Grounds() []RevocationGround { return slices.Clone(r.data.Grounds) }

// Deadlines returns the time limits of the procedure, in working days.
func (r RuleSet) Deadlines() []Deadline { return slices.Clone(r.data.Deadlines) }

// Quorum returns the share of members that has to be present at a meeting which considers awards.
func (r RuleSet) Quorum() (Fraction, Mark) { return r.data.Quorum.Fraction, r.data.Quorum.Mark }

// Awards returns the catalogue for a subject kind in the order lists show it; an empty kind means all.
func (r RuleSet) Awards(kind SubjectKind) []AwardRule {
	list := []AwardRule{}
	for i := range r.data.Awards {
		rule := r.data.rule(&r.data.Awards[i])
		if kind == "" || rule.Fits(kind) {
			list = append(list, rule)
		}
	}
	return list
}

// Award returns the line of the catalogue with the code, or an error of kind not found.
func (r RuleSet) Award(code string) (AwardRule, error) {
	for i := range r.data.Awards {
		if r.data.Awards[i].Code == code {
			return r.data.rule(&r.data.Awards[i]), nil
		}
	}
	return AwardRule{}, NewError(KindNotFound,
		"Danh hiệu hoặc hình thức này không có trong bộ quy định của ngày đó. Hãy chọn lại trong danh mục.")
}

// Coefficient returns the coefficient of an award for a subject kind. Where the rule set gives a household (or another
// kind) a multiple of the individual, the product is returned, and it is verified only if both are.
func (r RuleSet) Coefficient(code string, kind SubjectKind) (Coefficient, error) {
	for i := range r.data.Awards {
		a := &r.data.Awards[i]
		if a.Code != code {
			continue
		}
		if c, ok := a.coefficient(kind); ok {
			return c, nil
		}
		return Coefficient{}, NewError(KindNotFound,
			"Chưa có hệ số tiền thưởng cho loại đối tượng này. Hãy bổ sung hệ số trong Danh mục.")
	}
	_, err := r.Award(code)
	return Coefficient{}, err
}

// Citations returns the "Căn cứ" lines for a kind of paper on a date, in the order they are printed.
func (r RuleSet) Citations(paper, date string) []Citation {
	list := []Citation{}
	for _, c := range r.data.Citations[paper] {
		if c.From == "" || c.From <= date {
			list = append(list, c)
		}
	}
	return list
}

// CitationPapers lists the kinds of paper for which the rule set has "Căn cứ" lines.
func (r RuleSet) CitationPapers() []string {
	papers := make([]string, 0, len(r.data.Citations))
	for paper := range r.data.Citations {
		papers = append(papers, paper)
	}
	slices.Sort(papers)
	return papers
}

// Parameter is one value of a rule set that an office may correct, as text a person reads and types.
type Parameter struct {
	Key   string `json:"key"`
	Label string `json:"label"`
	Value string `json:"value"`
	Mark
}

// Parameters lists every value of the rule set that an office may correct with a RuleOverride.
func (r RuleSet) Parameters() []Parameter {
	data := r.data.clone()
	list := []Parameter{}
	for _, s := range data.slots() {
		value, mark := s.get()
		list = append(list, Parameter{Key: s.key, Label: s.label, Value: value, Mark: mark})
	}
	return list
}

// Doubts lists in words what of the given marks is not verified, each doubt once.
func Doubts(marks ...Mark) string {
	var doubts []string
	for _, m := range marks {
		if m.Verified {
			continue
		}
		text := m.Note
		if text == "" {
			text = fmt.Sprintf("chưa kiểm chứng (%s)", m.Source)
		}
		if !slices.Contains(doubts, text) {
			doubts = append(doubts, text)
		}
	}
	return strings.Join(doubts, "; ")
}
