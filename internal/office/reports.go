package office

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"guongsang/internal/award"
	"guongsang/internal/report"
	"guongsang/internal/sqlite"
	"guongsang/internal/viet"
)

// The kinds of reports by their period.
const (
	reportFirstHalf  = "half1"
	reportSecondHalf = "half2"
	reportYear       = "year"
	reportBetween    = "between"
)

// ReportForm is a report as its page sends it. Words are the person's own words by item code; an empty id is a new
// report; From and To count for the kind "between" alone.
type ReportForm struct {
	ID     string            `json:"id"`
	Kind   string            `json:"kind"`
	Year   int               `json:"year"`
	From   string            `json:"from"`
	To     string            `json:"to"`
	Number string            `json:"number"`
	Date   string            `json:"date"`
	Words  map[string]string `json:"words"`
}

// ReportLine is one report of the list.
type ReportLine struct {
	ID     string `json:"id"`
	Title  string `json:"title"`
	From   string `json:"from"`
	To     string `json:"to"`
	Number string `json:"number"`
	Date   string `json:"date"`
}

// ReportView is a report with its figures as they stand now and the person's own words.
type ReportView struct {
	Form   ReportForm    `json:"form"`
	Report report.Report `json:"report"`
}

// Reports returns the reports that were begun, the latest period first.
func (o *Office) Reports(ctx context.Context) ([]ReportLine, error) {
	out := []ReportLine{}
	err := o.db.Read(ctx, func(tx *sqlite.Tx) error {
		rows, err := tx.Reports()
		for _, r := range rows {
			out = append(out, ReportLine{ID: r.ID, Title: r.Title, From: r.PeriodFrom, To: r.PeriodTo, Number: r.Number, Date: r.Date})
		}
		return err
	})
	return out, err
}

// BuildReport counts the figures of the form's period and arranges them with the person's words; nothing is stored.
func (o *Office) BuildReport(ctx context.Context, form ReportForm) (ReportView, error) {
	period, err := form.period()
	if err != nil {
		return ReportView{}, err
	}
	if form.Words == nil {
		form.Words = map[string]string{}
	}
	form.From, form.To = period.From, period.To
	view := ReportView{Form: form}
	err = o.db.Read(ctx, func(tx *sqlite.Tx) error {
		figures, err := o.figures(tx, period)
		view.Report = report.Build(figures, form.Words)
		return err
	})
	return view, err
}

// Report returns a stored report with its figures as they stand now, or a KindNotFound error.
func (o *Office) Report(ctx context.Context, id string) (ReportView, error) {
	var form ReportForm
	err := o.db.Read(ctx, func(tx *sqlite.Tx) error {
		r, err := tx.Report(id)
		if err != nil {
			return err
		}
		form = ReportForm{ID: r.ID, Kind: r.Kind, Year: yearOf(r.PeriodFrom), From: r.PeriodFrom, To: r.PeriodTo, Number: r.Number, Date: r.Date}
		if r.Sections == "" {
			return nil
		}
		return json.Unmarshal([]byte(r.Sections), &form.Words)
	})
	if err != nil {
		return ReportView{}, err
	}
	return o.BuildReport(ctx, form)
}

// SaveReport stores the report's period, number, date and the person's words. The figures are counted anew each time it
// is opened; the words stay as they were typed.
func (o *Office) SaveReport(ctx context.Context, form ReportForm) (ReportView, error) {
	view, err := o.BuildReport(ctx, form)
	if err != nil {
		return view, err
	}
	if !award.ValidDateOrEmpty(form.Date) {
		return view, award.Invalid("date", "Ngày báo cáo không có trong lịch. Hãy nhập ngày dạng 20/06/2024.")
	}
	words := map[string]string{}
	for code, text := range form.Words {
		if text = viet.CleanLines(text); text != "" {
			words[code] = text
		}
	}
	body, err := json.Marshal(words)
	if err != nil {
		return view, err
	}
	r := sqlite.Report{ID: form.ID, Kind: form.Kind, PeriodFrom: view.Form.From, PeriodTo: view.Form.To, Title: view.Report.Title,
		Number: viet.Clean(form.Number), Date: form.Date, Sections: string(body)}
	if _, err := o.do(ctx, "report.save", "Lưu báo cáo "+view.Report.Period.Label, func(tx *sqlite.Tx) error { return tx.SaveReport(&r) }); err != nil {
		return view, err
	}
	return o.Report(ctx, r.ID)
}

// TrashReport moves a report to the trash; the records behind its figures stay.
func (o *Office) TrashReport(ctx context.Context, id string) (Change, error) {
	return o.do(ctx, "report.trash", "Xóa báo cáo", func(tx *sqlite.Tx) error { return tx.TrashReport(id) })
}

func (f ReportForm) period() (report.Period, error) {
	if f.Kind != reportBetween && (f.Year < 1990 || f.Year > 2100) {
		return report.Period{}, award.Invalid("year", "Năm báo cáo không đúng. Hãy nhập năm gồm bốn chữ số.")
	}
	switch f.Kind {
	case reportFirstHalf:
		return report.HalfYear(f.Year, 1), nil
	case reportSecondHalf:
		return report.HalfYear(f.Year, 2), nil
	case reportYear:
		return report.WholeYear(f.Year), nil
	case reportBetween:
		switch {
		case !award.ValidDate(f.From):
			return report.Period{}, award.Invalid("from", "Ngày bắt đầu của kỳ không có trong lịch. Hãy nhập ngày dạng 01/01/2024.")
		case !award.ValidDate(f.To) || f.To < f.From:
			return report.Period{}, award.Invalid("to", "Ngày kết thúc của kỳ không đúng. Hãy nhập ngày không sớm hơn ngày bắt đầu.")
		}
		return report.Between(f.From, f.To), nil
	}
	return report.Period{}, award.Invalid("kind", "Chưa chọn kỳ báo cáo. Hãy chọn 6 tháng, cả năm hoặc khoảng ngày.")
}

// figures counts everything a report of the period says, in one read of one moment.
func (o *Office) figures(tx *sqlite.Tx, p report.Period) (report.Figures, error) {
	f := report.Figures{Period: p, AsOf: o.today()}
	profile, _, err := tx.ProfileOn(p.To)
	if err != nil {
		return f, err
	}
	f.Ward = profile.FullName()
	law, err := o.law(tx)
	if err != nil {
		return f, err
	}
	rules, err := law.On(p.To)
	if err != nil {
		return f, err
	}
	count := counter{tx: tx, rules: rules, period: p}
	f.Movements = count.rows(tx.MovementTallies, func(r sqlite.TallyRow) string { return "movement=" + r.Key })
	f.Nominations = count.rows(tx.NominationTallies, func(r sqlite.TallyRow) string {
		return fmt.Sprintf("movement=%s&kind=%s&state=%s", r.Key, r.Kind, r.State)
	})
	f.Awards = count.rows(tx.AwardTallies, func(r sqlite.TallyRow) string { return fmt.Sprintf("award=%s&kind=%s", r.Key, r.Kind) })
	f.Submitted = count.rows(tx.SubmittedTallies, func(r sqlite.TallyRow) string { return fmt.Sprintf("state=submitted&award=%s&kind=%s", r.Key, r.Kind) })
	people := count.byKey(tx.PeopleTallies)
	f.Women, f.Direct, f.Exceptional = people["women"], people["direct"], people["exceptional"]
	council := count.byKey(tx.CouncilTallies)
	f.Meetings, f.VotesPassed, f.VotesFailed = council["meetings"], council["passed"], council["failed"]
	if count.err != nil {
		return f, count.err
	}
	f.Documents, err = documents(tx, p)
	return f, err
}

// counter turns the grouped rows of the database into tallies; the first error stops it.
type counter struct {
	tx     *sqlite.Tx
	rules  award.RuleSet
	period report.Period
	err    error
}

func (c *counter) rows(read func(from, to string) ([]sqlite.TallyRow, error), filter func(sqlite.TallyRow) string) []report.Tally {
	out := []report.Tally{}
	if c.err != nil {
		return out
	}
	rows, err := read(c.period.From, c.period.To)
	c.err = err
	for _, r := range rows {
		t := report.Tally{Key: r.Key, Label: r.Label, Kind: r.Kind, State: r.State, Count: r.Count, Money: r.Money,
			Filter: fmt.Sprintf("from=%s&to=%s&%s", c.period.From, c.period.To, filter(r))}
		if rule, err := c.rules.Award(r.Key); err == nil {
			t.Class = rule.Class
			if t.Label == "" {
				t.Label = rule.Name
			}
		}
		out = append(out, t)
	}
	return out
}

func (c *counter) byKey(read func(from, to string) ([]sqlite.TallyRow, error)) map[string]report.Tally {
	out := map[string]report.Tally{}
	for _, t := range c.rows(read, func(r sqlite.TallyRow) string { return "group=" + r.Key }) {
		out[t.Key] = t
	}
	return out
}

// documents words the papers issued in the period: "Kế hoạch số 64/KH-UBND ngày 24/05/2024 …".
func documents(tx *sqlite.Tx, p report.Period) ([]string, error) {
	papers, err := tx.IssuedPlans(p.From, p.To)
	out := make([]string, 0, len(papers))
	for _, d := range papers {
		out = append(out, strings.TrimSpace(fmt.Sprintf("Kế hoạch số %s ngày %s %s", d.Number, viet.DateShort(d.Date), d.Title)))
	}
	return out, err
}
