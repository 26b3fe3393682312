package award

import (
	"embed"
	"encoding/json"
	"fmt"
	"slices"
	"sort"
	"strings"
	"time"
)

//go:embed law/*.json
var lawFiles embed.FS

// Law is the dated body of rules the office works by: the rule sets in their order of time and the history of the base
// salary. A Law is never changed; With returns another one.
type Law struct {
	sets      []RuleSet
	salaries  []BaseSalary
	overrides []RuleOverride
}

// BaseSalary is one step of the base salary (lương cơ sở), in đồng, in force from a date until the next step.
type BaseSalary struct {
	From  string `json:"from"`
	Value int64  `json:"value"`
	Mark
}

// RuleOverride is one edit by the office: a key of RuleSet.Parameters (or of Law.Parameters, with an empty rule set id),
// the value as text in the form Parameters shows it, where it was read, and whether somebody checked it there.
type RuleOverride struct {
	RuleSetID string `json:"rule_set_id"`
	Key       string `json:"key"`
	Value     string `json:"value"`
	Source    string `json:"source"`
	Verified  bool   `json:"verified"`
	Note      string `json:"note"`
}

// BuiltInLaw reads the embedded data files. An error means that the program was built from damaged data.
func BuiltInLaw() (*Law, error) {
	law := &Law{}
	if err := readLawFile("law/base_salary.json", &law.salaries); err != nil {
		return nil, err
	}
	names, err := lawFiles.ReadDir("law")
	if err != nil {
		return nil, Wrap(KindInternal, "Bộ quy định kèm theo chương trình không đọc được. Hãy cài đặt lại chương trình.", err)
	}
	for _, entry := range names {
		if !strings.HasPrefix(entry.Name(), "rules_") {
			continue
		}
		var set RuleSet
		if err := readLawFile("law/"+entry.Name(), &set.data); err != nil {
			return nil, err
		}
		law.sets = append(law.sets, set)
	}
	sort.Slice(law.sets, func(i, j int) bool { return law.sets[i].data.From < law.sets[j].data.From })
	if err := law.link(); err != nil {
		return nil, Wrap(KindInternal, "Bộ quy định kèm theo chương trình bị sai. Hãy cài đặt lại chương trình.", err)
	}
	return law, nil
}

func readLawFile(name string, into any) error {
	data, err := lawFiles.ReadFile(name)
	if err == nil {
		decoder := json.NewDecoder(strings.NewReader(string(data)))
		decoder.DisallowUnknownFields()
		err = decoder.Decode(into)
	}
	if err != nil {
		return Wrap(KindInternal, "Bộ quy định kèm theo chương trình không đọc được. Hãy cài đặt lại chương trình.",
			fmt.Errorf("read %s: %w", name, err))
	}
	return nil
}

// link closes each rule set on the day before the next one begins, fills in the sets that carry the values of an
// earlier one, and checks the whole.
func (l *Law) link() error {
	for i := range l.sets {
		data := &l.sets[i].data
		if i+1 < len(l.sets) {
			data.to = dayBefore(l.sets[i+1].data.From)
		}
		if data.Carries != "" {
			earlier, err := l.RuleSet(data.Carries)
			if err != nil {
				return fmt.Errorf("rule set %s carries %s: %w", data.ID, data.Carries, err)
			}
			data.carry(earlier.data)
		}
		if err := data.check(); err != nil {
			return fmt.Errorf("rule set %s: %w", data.ID, err)
		}
	}
	return nil
}

// dayBefore returns the date before an ISO date; a date that cannot be read is returned as it is.
func dayBefore(date string) string {
	day, err := time.Parse(time.DateOnly, date)
	if err != nil {
		return date
	}
	return day.AddDate(0, 0, -1).Format(time.DateOnly)
}

// RuleSets returns all rule sets, the oldest first.
func (l *Law) RuleSets() []RuleSet { return slices.Clone(l.sets) }

// RuleSet returns the rule set of the id, or an error of kind not found.
func (l *Law) RuleSet(id string) (RuleSet, error) {
	for _, set := range l.sets {
		if set.data.ID == id {
			return set, nil
		}
	}
	return RuleSet{}, NewError(KindNotFound, "Không tìm thấy bộ quy định này. Hãy chọn một bộ quy định trong danh mục.")
}

// On returns the rule set in force on a date (YYYY-MM-DD).
func (l *Law) On(date string) (RuleSet, error) {
	if !ValidDate(date) {
		return RuleSet{}, Invalid("date", "Ngày chưa đúng. Hãy nhập ngày, tháng, năm.")
	}
	for i := len(l.sets) - 1; i >= 0; i-- {
		if l.sets[i].data.From <= date {
			return l.sets[i], nil
		}
	}
	return RuleSet{}, NewError(KindNotFound, "Chưa có bộ quy định cho ngày này. Hãy kiểm tra lại ngày.")
}

// BaseSalaries returns the steps of the base salary, the oldest first.
func (l *Law) BaseSalaries() []BaseSalary { return slices.Clone(l.salaries) }

// BaseSalary returns the base salary in force on a date; it is an error of kind not found before the first known step.
func (l *Law) BaseSalary(date string) (BaseSalary, error) {
	if !ValidDate(date) {
		return BaseSalary{}, Invalid("date", "Ngày chưa đúng. Hãy nhập ngày, tháng, năm.")
	}
	for i := len(l.salaries) - 1; i >= 0; i-- {
		if l.salaries[i].From <= date {
			return l.salaries[i], nil
		}
	}
	return BaseSalary{}, NewError(KindNotFound,
		"Chưa có mức lương cơ sở cho ngày này. Hãy bổ sung mức lương cơ sở trong Danh mục.")
}

// With returns the law with the office's own edits on top; later edits of the same key win. An edit that cannot be
// applied is an error of kind invalid that stands at the key, and nothing is applied.
func (l *Law) With(overrides []RuleOverride) (*Law, error) {
	next := &Law{
		salaries:  slices.Clone(l.salaries),
		overrides: append(slices.Clone(l.overrides), overrides...),
	}
	for _, set := range l.sets {
		next.sets = append(next.sets, RuleSet{data: set.data.clone()})
	}
	for _, o := range overrides {
		if err := next.apply(o); err != nil {
			return nil, err
		}
	}
	return next, nil
}

// Overrides returns the edits of the office that this law holds, in the order in which they were applied.
func (l *Law) Overrides() []RuleOverride { return slices.Clone(l.overrides) }

func (l *Law) apply(o RuleOverride) error {
	mark := Mark{Verified: o.Verified, Source: o.Source, Note: o.Note}
	if !o.Verified && o.Note == "" {
		mark.Note = "giá trị do đơn vị nhập, chưa kiểm chứng"
	}
	if date, ok := strings.CutPrefix(o.Key, "base_salary/"); ok && o.RuleSetID == "" {
		return l.setSalary(date, o.Value, mark)
	}
	for i := range l.sets {
		if l.sets[i].data.ID != o.RuleSetID {
			continue
		}
		for _, p := range l.sets[i].data.slots() {
			if p.key == o.Key {
				return p.set(strings.TrimSpace(o.Value), mark)
			}
		}
		return Invalid(o.Key, "Mục quy định này không có trong bộ quy định. Hãy chọn một mục trong danh sách.")
	}
	return Invalid(o.Key, "Không tìm thấy bộ quy định của mục này. Hãy chọn một bộ quy định trong danh mục.")
}

func (l *Law) setSalary(date, text string, mark Mark) error {
	key := "base_salary/" + date
	if !ValidDate(date) {
		return Invalid(key, "Ngày áp dụng mức lương cơ sở chưa đúng. Hãy nhập ngày, tháng, năm.")
	}
	value, err := parseWhole(text)
	if err != nil || value < 1 || value > maxSalary {
		return Invalid(key, "Mức lương cơ sở chưa đúng. Hãy nhập số đồng, ví dụ 2.340.000.")
	}
	step := BaseSalary{From: date, Value: value, Mark: mark}
	for i := range l.salaries {
		if l.salaries[i].From == date {
			l.salaries[i] = step
			return nil
		}
	}
	l.salaries = append(l.salaries, step)
	sort.Slice(l.salaries, func(i, j int) bool { return l.salaries[i].From < l.salaries[j].From })
	return nil
}

// Parameters lists the steps of the base salary in the form of RuleSet.Parameters.
func (l *Law) Parameters() []Parameter {
	list := make([]Parameter, 0, len(l.salaries))
	for _, s := range l.salaries {
		list = append(list, Parameter{
			Key: "base_salary/" + s.From, Label: "Lương cơ sở từ ngày " + vietnameseDay(s.From),
			Value: formatWhole(s.Value), Mark: s.Mark,
		})
	}
	return list
}

func vietnameseDay(date string) string {
	day, err := time.Parse(time.DateOnly, date)
	if err != nil {
		return date
	}
	return day.Format("02/01/2006")
}
