package report

import (
	"guongsang/internal/award"
)

// Tally is one count of a group: what was counted, for which kind of subject and state where the group tells them apart,
// how many, how much money, and the key of the filter that opens the records behind the number.
type Tally struct {
	Key    string            `json:"key"`
	Label  string            `json:"label"`
	Kind   award.SubjectKind `json:"kind"`
	State  award.State       `json:"state"`
	Class  award.AwardClass  `json:"class"`
	Count  int               `json:"count"`
	Money  int64             `json:"money"` // đồng
	Filter string            `json:"filter"`
}

// Period is the time a report covers, with the words for it and for the time that follows.
type Period struct {
	From  string `json:"from"`
	To    string `json:"to"`
	Label string `json:"label"` // 6 tháng đầu năm 2026
	Next  string `json:"next"`  // 6 tháng cuối năm 2026
}

// Figures is everything that was counted for a report. Groups may be empty.
type Figures struct {
	Ward        string // phường Nhơn Hưng
	Period      Period
	AsOf        string   // the day the figures were counted
	Documents   []string // papers issued in the period, in running text
	Movements   []Tally  // one per movement: Key, Label, Filter
	Nominations []Tally  // by movement (Key, empty for other grounds) × Kind × State
	Exemplars   []Tally  // by stage (Key as in Stages) × Kind
	Publicised  Tally    // articles and broadcasts
	Awards      []Tally  // decided here: by award (Key, Label, Class) × Kind, with Money
	Exceptional Tally    // of them for exceptional merit
	Women       Tally    // of the individuals
	Direct      Tally    // of the individuals, those who work directly (người trực tiếp lao động)
	Submitted   []Tally  // proposed to the superior level: by award × Kind
	Meetings    Tally
	VotesPassed Tally
	VotesFailed Tally
	Fund        Tally // money received into the fund in the period; 0 where not kept
}

// Stage is one of the four stages of an exemplar (bốn khâu).
type Stage struct{ Key, Label string }

// Stages lists the four stages in their order.
var Stages = []Stage{
	{"detect", "Phát hiện"}, {"foster", "Bồi dưỡng"}, {"summarize", "Tổng kết"}, {"replicate", "Nhân rộng"},
}

// counts is one row of figures by kind of subject.
type counts struct {
	byKind map[award.SubjectKind]int
	total  int
	money  int64
}

func count(tallies []Tally, keep func(Tally) bool) counts {
	c := counts{byKind: map[award.SubjectKind]int{}}
	for _, t := range tallies {
		if keep != nil && !keep(t) {
			continue
		}
		c.byKind[t.Kind] += t.Count
		c.total += t.Count
		c.money += t.Money
	}
	return c
}

// other counts the kinds that have no column of their own.
func (c counts) other() int {
	return c.total - c.byKind[award.Collective] - c.byKind[award.Household] - c.byKind[award.Individual]
}

// proposed reports whether a nomination counts as proposed: it left the hands of its author and was not withdrawn.
func proposed(t Tally) bool { return t.State != award.StateDraft && t.State != award.StateWithdrawn }

// passed reports whether the council passed a nomination, whatever came after.
func passed(t Tally) bool {
	switch t.State {
	case award.StatePassed, award.StateDecided, award.StateSubmitted, award.StateConferred:
		return true
	}
	return false
}

// decided reports whether a nomination was awarded here.
func decided(t Tally) bool { return t.State == award.StateDecided || t.State == award.StateConferred }

// filterOf returns the filter of the only tally kept, or nothing where several make up the number.
func filterOf(tallies []Tally, keep func(Tally) bool) string {
	filter, found := "", 0
	for _, t := range tallies {
		if t.Count > 0 && (keep == nil || keep(t)) {
			filter, found = t.Filter, found+1
		}
	}
	if found != 1 {
		return ""
	}
	return filter
}
