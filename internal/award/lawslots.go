package award

import (
	"fmt"
	"slices"
	"strings"
)

// slot is one value of a rule set that an office may read and correct as text.
type slot struct {
	key   string
	label string
	get   func() (string, Mark)
	set   func(text string, mark Mark) error
}

// slots lists the values an office may correct; the setters change d.
func (d *ruleData) slots() []slot {
	list := []slot{}
	for i := range d.Awards {
		list = append(list, d.Awards[i].slots()...)
	}
	list = append(list, d.roundingSlots()...)
	list = append(list, d.quorumSlot())
	for i := range d.Awards {
		list = append(list, d.voteSlots(&d.Awards[i])...)
	}
	for i := range d.Deadlines {
		list = append(list, deadlineSlot(&d.Deadlines[i]))
	}
	papers := make([]string, 0, len(d.Citations))
	for paper := range d.Citations {
		papers = append(papers, paper)
	}
	slices.Sort(papers)
	for _, paper := range papers {
		list = append(list, d.citationSlot(paper))
	}
	return list
}

func (a *awardData) slots() []slot {
	list := []slot{}
	for _, kind := range a.Kinds {
		c, ok := a.Coefficients[kind]
		if !ok {
			c = coefficient{}
		}
		key := "coefficients/" + a.Code + "/" + string(kind)
		label := fmt.Sprintf("Hệ số %s – %s", a.Name, strings.ToLower(kind.Label()))
		if c.Of != "" {
			label += fmt.Sprintf(" (số lần mức %s)", strings.ToLower(c.Of.Label()))
		}
		list = append(list, slot{key: key, label: label,
			get: func() (string, Mark) { return formatThousandths(a.Coefficients[kind].Value), a.Coefficients[kind].Mark },
			set: func(text string, mark Mark) error {
				value, err := parseThousandths(text)
				if err != nil || value > maxCoefficient {
					return Invalid(key, "Hệ số chưa đúng. Hãy nhập số như 0,3 hoặc 1,5.")
				}
				a.Coefficients[kind] = coefficient{Value: value, Of: c.Of, Mark: mark}
				return nil
			}})
	}
	key := "levels/" + a.Code
	return append(list, slot{key: key, label: "Cấp quyết định " + a.Name,
		get: func() (string, Mark) { return string(a.Level.Value), a.Level.Mark },
		set: func(text string, mark Mark) error {
			if AuthorityLevel(text).Label() == "" {
				return Invalid(key, "Cấp quyết định chưa đúng. Hãy chọn cấp xã, cấp huyện, cấp tỉnh hoặc Chính phủ.")
			}
			a.Level = levelData{Value: AuthorityLevel(text), Mark: mark}
			return nil
		}})
}

func (d *ruleData) roundingSlots() []slot {
	return []slot{
		{key: "rounding/mode", label: "Cách làm tròn tiền thưởng (up: lên, nearest: gần nhất, none: không)",
			get: func() (string, Mark) { return d.Rounding.Mode, d.Rounding.Mark },
			set: func(text string, mark Mark) error {
				next := Rounding{Mode: text, To: d.Rounding.To, Mark: mark}
				if next.check() != nil {
					return Invalid("rounding/mode", "Cách làm tròn chưa đúng. Hãy chọn làm tròn lên, gần nhất hoặc không làm tròn.")
				}
				d.Rounding = next
				return nil
			}},
		{key: "rounding/to", label: "Làm tròn đến (đồng)",
			get: func() (string, Mark) { return formatWhole(d.Rounding.To), d.Rounding.Mark },
			set: func(text string, mark Mark) error {
				value, err := parseWhole(text)
				next := Rounding{Mode: d.Rounding.Mode, To: value, Mark: mark}
				if err != nil || next.check() != nil {
					return Invalid("rounding/to", "Mức làm tròn chưa đúng. Hãy nhập số đồng, ví dụ 10.000.")
				}
				d.Rounding = next
				return nil
			}},
	}
}

func (d *ruleData) quorumSlot() slot {
	return slot{key: "quorum", label: "Tỷ lệ thành viên phải dự họp",
		get: func() (string, Mark) { return d.Quorum.Fraction.String(), d.Quorum.Mark },
		set: func(text string, mark Mark) error {
			f, err := ParseFraction(text)
			if err != nil {
				return Invalid("quorum", "Tỷ lệ dự họp chưa đúng. Hãy nhập như 2/3 hoặc 80%.")
			}
			d.Quorum = share{Fraction: f, Mark: mark}
			return nil
		}}
}

// voteSlots lets one award depart from the default rule: the first edit gives it a rule of its own.
func (d *ruleData) voteSlots(a *awardData) []slot {
	current := func() voteData {
		if v, ok := d.Votes[a.Code]; ok {
			return v
		}
		return d.Votes["default"]
	}
	edit := func(name, label string, read func(voteData) string, write func(*voteData, string) bool, hint string) slot {
		key := "votes/" + a.Code + "/" + name
		return slot{key: key, label: label + " – " + a.Name,
			get: func() (string, Mark) { return read(current()), current().Mark },
			set: func(text string, mark Mark) error {
				next := current()
				if !write(&next, text) {
					return Invalid(key, hint)
				}
				next.Mark = mark
				d.Votes[a.Code] = next
				return nil
			}}
	}
	return []slot{
		edit("ballot", "Bắt buộc bỏ phiếu kín", func(v voteData) string { return yesNo(v.Ballot) },
			func(v *voteData, text string) bool { return readYesNo(text, &v.Ballot) },
			"Giá trị chưa đúng. Hãy chọn có hoặc không."),
		edit("threshold", "Tỷ lệ phiếu đồng ý", func(v voteData) string { return v.Threshold.String() },
			func(v *voteData, text string) bool {
				f, err := ParseFraction(text)
				v.Threshold = f
				return err == nil
			}, "Tỷ lệ phiếu chưa đúng. Hãy nhập như 4/5 hoặc 80%."),
		edit("more_than", "Phải vượt quá tỷ lệ", func(v voteData) string { return yesNo(v.MoreThan) },
			func(v *voteData, text string) bool { return readYesNo(text, &v.MoreThan) },
			"Giá trị chưa đúng. Hãy chọn có hoặc không."),
		edit("denominator", "Tính tỷ lệ trên", func(v voteData) string { return string(v.Denominator) },
			func(v *voteData, text string) bool {
				v.Denominator = Denominator(text)
				return v.Denominator.valid()
			}, "Cách tính tỷ lệ chưa đúng. Hãy chọn tổng số thành viên, số có mặt hoặc số phiếu phát ra."),
	}
}

func yesNo(b bool) string {
	if b {
		return "có"
	}
	return "không"
}

func readYesNo(text string, into *bool) bool {
	*into = text == "có"
	return text == "có" || text == "không"
}

func deadlineSlot(d *Deadline) slot {
	key := "deadlines/" + d.Code
	return slot{key: key, label: d.Label + " (ngày làm việc)",
		get: func() (string, Mark) { return formatWhole(d.Days), d.Mark },
		set: func(text string, mark Mark) error {
			days, err := parseWhole(text)
			if err != nil || days > 366 {
				return Invalid(key, "Số ngày chưa đúng. Hãy nhập số ngày làm việc.")
			}
			d.Days, d.Mark = days, mark
			return nil
		}}
}

// citationSlot shows the lines of a paper one per line; an edit replaces them all for the whole of the rule set.
func (d *ruleData) citationSlot(paper string) slot {
	return slot{key: "citations/" + paper, label: "Căn cứ ghi trong văn bản (" + paperLabels[paper] + ")",
		get: func() (string, Mark) {
			texts, marks := []string{}, []Mark{}
			for _, c := range d.Citations[paper] {
				texts, marks = append(texts, c.Text), append(marks, c.Mark)
			}
			doubt := Doubts(marks...)
			return strings.Join(texts, "\n"), Mark{Verified: doubt == "", Source: d.Name, Note: doubt}
		},
		set: func(text string, mark Mark) error {
			lines := []Citation{}
			for line := range strings.Lines(text) {
				line = strings.TrimRight(strings.TrimSpace(line), ";.")
				if line = strings.TrimSpace(strings.TrimPrefix(line, "Căn cứ ")); line != "" {
					lines = append(lines, Citation{Text: line, Mark: mark})
				}
			}
			d.Citations[paper] = lines
			return nil
		}}
}

var paperLabels = map[string]string{
	"decision": "quyết định khen thưởng", "submission": "tờ trình", "submission_upper": "tờ trình cấp trên",
	"revocation": "quyết định hủy bỏ", "minutes": "biên bản họp Hội đồng", "report": "báo cáo",
}
