package report

import (
	"guongsang/internal/award"
)

func (c counts) kinds() KindCounts {
	return KindCounts{
		Collective: c.byKind[award.Collective], Household: c.byKind[award.Household],
		Individual: c.byKind[award.Individual], Other: c.other(), Total: c.total,
	}
}

// tables counts the rows all prose is built from.
func (r *Report) tables(f Figures) {
	r.Movements, r.MovementSum = movementRows(f)
	r.Awards, r.AwardSum = awardRows(f.Awards)
	r.Submitted, r.SubmitSum = awardRows(f.Submitted)
	r.Exemplars = []ExemplarRow{}
	for _, stage := range Stages {
		c := count(f.Exemplars, func(t Tally) bool { return t.Key == stage.Key })
		r.Exemplars = append(r.Exemplars, ExemplarRow{Key: stage.Key, Name: stage.Label, KindCounts: c.kinds()})
	}
	all := count(f.Exemplars, func(t Tally) bool { return stageKnown(t.Key) })
	r.ExemplarSum = ExemplarRow{Name: "Cộng", KindCounts: all.kinds()}
}

func stageKnown(key string) bool {
	for _, s := range Stages {
		if s.Key == key {
			return true
		}
	}
	return false
}

func movementRows(f Figures) ([]MovementRow, MovementRow) {
	row := func(name, filter string, keep func(Tally) bool) MovementRow {
		only := func(more func(Tally) bool) func(Tally) bool {
			return func(t Tally) bool { return keep(t) && more(t) }
		}
		return MovementRow{
			Name: name, Filter: filter, KindCounts: count(f.Nominations, only(proposed)).kinds(),
			Passed: count(f.Nominations, only(passed)).total, Decided: count(f.Nominations, only(decided)).total,
		}
	}
	rows := []MovementRow{}
	for _, m := range f.Movements {
		rows = append(rows, row(m.Label, m.Filter, func(t Tally) bool { return t.Key == m.Key }))
	}
	others := func(t Tally) bool { return !isMovement(f, t.Key) }
	if other := row("Căn cứ xét khác", "", others); other.Total > 0 {
		rows = append(rows, other)
	}
	return rows, row("Cộng", "", func(Tally) bool { return true })
}

// awardRows keeps titles before forms and, within them, the order in which awards first appear.
func awardRows(tallies []Tally) ([]AwardRow, AwardRow) {
	rows := []AwardRow{}
	for _, class := range []award.AwardClass{award.TitleAward, award.FormAward} {
		seen := map[string]bool{}
		for _, t := range tallies {
			if classOf(t) != class || seen[t.Key] {
				continue
			}
			seen[t.Key] = true
			c := count(tallies, func(other Tally) bool { return other.Key == t.Key && classOf(other) == class })
			if c.total > 0 || c.money > 0 {
				rows = append(rows, AwardRow{Code: t.Key, Name: t.Label, Class: class, KindCounts: c.kinds(), Money: c.money})
			}
		}
	}
	all := count(tallies, nil)
	return rows, AwardRow{Name: "Cộng", KindCounts: all.kinds(), Money: all.money}
}

func classOf(t Tally) award.AwardClass {
	if t.Class == award.TitleAward {
		return award.TitleAward
	}
	return award.FormAward
}

// Tables returns the figures of the report as lists for a workbook: movements, awards, submissions, exemplars.
func (r Report) Tables() []Table {
	asOf := "(" + r.Ward + ", " + r.Period.Label + ")"
	movements := Table{
		Name: "Phong trào", Titles: []string{"KẾT QUẢ CÁC PHONG TRÀO THI ĐUA", asOf}, TotalLabel: "Cộng",
		Columns: append(append(nameColumns("Phong trào thi đua"), kindHeaders("Hồ sơ đề nghị")...),
			Column{Header: []string{"Hội đồng xét đạt"}, Kind: Count, Width: 12, Total: true},
			Column{Header: []string{"Đã quyết định khen thưởng"}, Kind: Count, Width: 14, Total: true}),
	}
	for i, m := range r.Movements {
		movements.Rows = append(movements.Rows, Row{Values: append(kindValues(i+1, m.Name, m.KindCounts), m.Passed, m.Decided)})
	}
	exemplars := Table{
		Name: "Điển hình", Titles: []string{"ĐIỂN HÌNH TIÊN TIẾN THEO BỐN KHÂU", asOf}, TotalLabel: "Cộng",
		Columns: append(nameColumns("Khâu"), kindHeaders("Điển hình tiên tiến")...),
	}
	for i, e := range r.Exemplars {
		exemplars.Rows = append(exemplars.Rows, Row{Values: kindValues(i+1, e.Name, e.KindCounts)})
	}
	return []Table{
		movements, awardTable("Khen thưởng", "KẾT QUẢ KHEN THƯỞNG THEO THẨM QUYỀN", asOf, r.Awards),
		submittedTable(asOf, r.Submitted), exemplars,
	}
}

func nameColumns(name string) []Column {
	return []Column{{Header: []string{"STT"}, Kind: Count, Width: 6}, {Header: []string{name}, Kind: Text, Width: 44}}
}

func kindHeaders(over string) []Column {
	list := []Column{}
	for _, name := range []string{"Tập thể", "Hộ gia đình", "Cá nhân", "Khác", "Cộng"} {
		list = append(list, Column{Header: []string{over, name}, Kind: Count, Width: 10, Total: true})
	}
	return list
}

func kindValues(ordinal int, name string, c KindCounts) []any {
	return []any{ordinal, name, c.Collective, c.Household, c.Individual, c.Other, c.Total}
}

func awardTable(name, title, asOf string, rows []AwardRow) Table {
	table := Table{
		Name: name, Titles: []string{title, asOf}, TotalLabel: "Cộng", Rows: []Row{},
		Columns: append(append(nameColumns("Danh hiệu, hình thức"), kindHeaders("Được tặng")...),
			Column{Header: []string{"Tiền thưởng (đồng)"}, Kind: Money, Width: 18, Total: true}),
	}
	eachAward(rows, func(band string) {
		table.Rows = append(table.Rows, Row{Band: band})
	}, func(ordinal int, a AwardRow) {
		table.Rows = append(table.Rows, Row{Values: append(kindValues(ordinal, a.Name, a.KindCounts), a.Money)})
	})
	return table
}

func submittedTable(asOf string, rows []AwardRow) Table {
	table := Table{
		Name: "Trình cấp trên", Titles: []string{"ĐỀ NGHỊ CẤP TRÊN KHEN THƯỞNG", asOf}, TotalLabel: "Cộng", Rows: []Row{},
		Columns: append(nameColumns("Danh hiệu, hình thức"), kindHeaders("Đề nghị")...),
	}
	eachAward(rows, func(band string) {
		table.Rows = append(table.Rows, Row{Band: band})
	}, func(ordinal int, a AwardRow) {
		table.Rows = append(table.Rows, Row{Values: kindValues(ordinal, a.Name, a.KindCounts)})
	})
	return table
}

// eachAward goes through the rows and announces the class whenever it changes, because titles and forms never share a block.
func eachAward(rows []AwardRow, band func(string), row func(int, AwardRow)) {
	class := award.AwardClass("")
	for i, a := range rows {
		if a.Class != class {
			class = a.Class
			if class == award.TitleAward {
				band("Danh hiệu thi đua")
			} else {
				band("Hình thức khen thưởng")
			}
		}
		row(i+1, a)
	}
}
