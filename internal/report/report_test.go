package report

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"guongsang/internal/award"
)

var update = flag.Bool("update", false, "rewrite the files in testdata")

func tally(key, label string, kind award.SubjectKind, n int) Tally {
	return Tally{Key: key, Label: label, Kind: kind, Count: n, Filter: key + "/" + string(kind)}
}

func nominations(key string, kind award.SubjectKind, state award.State, n int) Tally {
	return Tally{Key: key, Kind: kind, State: state, Count: n, Filter: strings.Join([]string{key, string(kind), string(state)}, "/")}
}

func sample() Figures {
	certificate := func(kind award.SubjectKind, n int, money int64) Tally {
		t := tally("certificate_of_commendation", "Giấy khen", kind, n)
		t.Class, t.Money = award.FormAward, money
		return t
	}
	worker := tally("advanced_worker", "Lao động tiên tiến", award.Individual, 2)
	worker.Class, worker.Money = award.TitleAward, 1_520_000
	return Figures{
		Ward: "phường An Hòa", Period: HalfYear(2026, 1), AsOf: "2026-06-15", Documents: []string{"Kế hoạch số 12/KH-UBND;"},
		Movements: []Tally{tally("m1", "Đô thị văn minh", "", 0), tally("m2", "Học không ngừng", "", 0), tally("m3", "Chưa có ai", "", 0)},
		Nominations: []Tally{
			nominations("m1", award.Collective, award.StateDecided, 2), nominations("m1", award.Household, award.StateConferred, 1),
			nominations("m1", award.Individual, award.StateCouncil, 3), nominations("m2", award.Individual, award.StatePassed, 4),
			nominations("m2", award.Individual, award.StateFailed, 1), nominations("m2", award.Individual, award.StateDraft, 50),
			nominations("m2", award.Individual, award.StateWithdrawn, 60), nominations("", award.Clan, award.StateSubmitted, 1),
		},
		Exemplars:  []Tally{tally("detect", "", award.Individual, 5), tally("foster", "", award.Collective, 2), tally("unknown", "", award.Model, 9)},
		Publicised: Tally{Count: 11, Filter: "publicity"},
		Awards:     []Tally{certificate(award.Collective, 2, 2_820_000), certificate(award.Individual, 3, 2_130_000), certificate(award.Model, 1, 1_410_000), worker},
		Women:      Tally{Count: 2, Filter: "women"}, Direct: Tally{Count: 4, Filter: "direct"}, Exceptional: Tally{Count: 1, Filter: "exceptional"},
		Submitted: []Tally{tally("certificate_of_merit", "Bằng khen", award.Individual, 1)},
		Meetings:  Tally{Count: 2, Filter: "meetings"}, VotesPassed: Tally{Count: 9, Filter: "passed"}, VotesFailed: Tally{Count: 1, Filter: "failed"},
		Fund: Tally{Money: 30_000_000, Filter: "fund"},
	}
}

func textOf(r Report, code string) string {
	var b strings.Builder
	for _, s := range r.Sections {
		for _, i := range s.Items {
			if i.Code != code {
				continue
			}
			for _, p := range i.Paragraphs {
				b.WriteString(p.Text() + "\n")
			}
		}
	}
	return b.String()
}

func TestReportGolden(t *testing.T) {
	text, err := json.MarshalIndent(Build(sample(), map[string]string{"strengths": "Nhiều cách làm hay.\n\n Đúng hạn. "}), "", " ")
	if err != nil {
		t.Fatal(err)
	}
	const file = "testdata/report.json"
	if *update {
		if err := os.WriteFile(file, text, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(text, want) {
		t.Error("the report differs from testdata/report.json; run with -update and read the difference")
	}
	if bytes.Contains(text, []byte("null")) {
		t.Error("a list is null: the window expects empty lists")
	}
}

func TestProse(t *testing.T) {
	r := Build(sample(), nil)
	for code, wants := range map[string][]string{
		"leadership": {"đã ban hành 01 văn bản", "- Kế hoạch số 12/KH-UBND."},
		"movements": {"triển khai 03 phong trào thi đua; 12 hồ sơ", "(02 tập thể, 01 hộ gia đình, 08 cá nhân, 01 đối tượng khác)", "xét đạt 08",
			"đã có quyết định khen thưởng 03.", "“Đô thị văn minh”: đề nghị 06 (02 tập thể, 01 hộ gia đình, 03 cá nhân).", "Các căn cứ xét khác: đề nghị 01"},
		"exemplars": {"theo dõi 07 điển hình", "Trong đó có 02 tập thể, 05 cá nhân.", "phát hiện 05, bồi dưỡng 02, tổng kết 0, nhân rộng 0", "tuyên truyền 11 tin"},
		"awards": {"08 trường hợp, gồm 02 tập thể, 05 cá nhân, 01 đối tượng khác", "- Danh hiệu Lao động tiên tiến: 02 cá nhân.", "- Giấy khen: 02 tập thể, 03 cá nhân",
			"04 người trực tiếp lao động, công tác (80%) và 02 nữ (40%)", "đột xuất: 01 trường hợp", "trình cấp trên xem xét khen thưởng 01 trường hợp"},
		"council": {"họp 02 phiên", "10 lượt đề nghị: đạt 09, không đạt 01"},
		"fund":    {"bố trí 30.000.000 đồng", "là 7.880.000 đồng"},
	} {
		text := textOf(r, code)
		for _, want := range wants {
			if !strings.Contains(text, want) {
				t.Errorf("%s misses %q in\n%s", code, want, text)
			}
		}
	}
	if strings.Contains(textOf(r, "movements"), "Chưa có ai") {
		t.Error("a movement without nominations has a line")
	}
	if got := strings.Join(r.Missing, ","); got != "strengths,weaknesses,causes,lessons,tasks,requests" {
		t.Errorf("missing %s", got)
	}
}

func TestFiguresOpenTheRecordsBehindThem(t *testing.T) {
	filters := map[string]string{}
	for _, s := range Build(sample(), nil).Sections {
		for _, i := range s.Items {
			for _, p := range i.Paragraphs {
				for _, span := range p.Spans {
					if span.Figure && span.Filter != "" {
						filters[span.Filter] = span.Text
					}
				}
			}
		}
	}
	for filter, want := range map[string]string{
		"m1/": "06", "women": "02", "direct": "04", "meetings": "02", "publicity": "11", "detect/individual": "05",
		"certificate_of_commendation/collective": "02", "fund": "30.000.000", "certificate_of_merit/individual": "01",
	} {
		if filters[filter] != want {
			t.Errorf("filter %q stands behind %q, want %q", filter, filters[filter], want)
		}
	}
}

func TestOwnWordsAreKeptAsTheyAre(t *testing.T) {
	const mine = "Có 15 gương tốt, gồm 99 việc; không ai đếm lại."
	r := Build(sample(), map[string]string{"awards": mine, "tasks": "Việc một.\nViệc hai.", "nowhere": "x"})
	if !strings.HasSuffix(textOf(r, "awards"), mine+"\n") || textOf(r, "tasks") != "Việc một.\nViệc hai.\n" {
		t.Errorf("%q %q", textOf(r, "awards"), textOf(r, "tasks"))
	}
	changed := sample()
	changed.Awards[0].Count = 40
	again := Build(changed, map[string]string{"awards": mine})
	if !strings.Contains(textOf(again, "awards"), "40 tập thể") || !strings.HasSuffix(textOf(again, "awards"), mine+"\n") {
		t.Error("refreshing the figures touched the person's words")
	}
}

func TestReportWithoutFigures(t *testing.T) {
	r := Build(Figures{Ward: "xã Mẫu", Period: WholeYear(2026)}, nil)
	for _, s := range r.Sections {
		for _, i := range s.Items {
			if len(i.Paragraphs) != 0 || i.Paragraphs == nil {
				t.Errorf("%s has words without figures: %v", i.Code, i.Paragraphs)
			}
		}
	}
	if len(r.Missing) != 12 || len(r.Exemplars) != 4 || r.Title != "Kết quả công tác thi đua, khen thưởng năm 2026" {
		t.Errorf("%v %v %q", r.Missing, r.Exemplars, r.Title)
	}
}

var digits = regexp.MustCompile(`\d+`)

// allowed are the numbers that stand in the prose without being figures: those of the period and of quoted names.
func allowed(f Figures) string {
	words := f.Period.Label + " " + f.Ward + " " + strings.Join(f.Documents, " ")
	for _, group := range [][]Tally{f.Movements, f.Awards, f.Submitted} {
		for _, t := range group {
			words += " " + t.Label
		}
	}
	return words
}

// checkProse fails where a number of the prose is not a figure, or a figure does not read as its value.
func checkProse(t *testing.T, f Figures, r Report) {
	t.Helper()
	names := digits.FindAllString(allowed(f), -1)
	for _, s := range r.Sections {
		for _, i := range s.Items {
			for _, p := range i.Paragraphs {
				for _, span := range p.Spans {
					if !span.Figure {
						for _, number := range digits.FindAllString(span.Text, -1) {
							if !strings.Contains(" "+strings.Join(names, " ")+" ", " "+number+" ") {
								t.Errorf("%s: %s in %q is no figure", i.Code, number, p.Text())
							}
						}
						continue
					}
					if strings.HasSuffix(span.Text, "%") {
						continue
					}
					value, err := strconv.ParseInt(strings.ReplaceAll(span.Text, ".", ""), 10, 64)
					if err != nil || value != span.Value {
						t.Errorf("%s: %q stands for %d", i.Code, span.Text, span.Value)
					}
				}
			}
		}
	}
}

func sumKinds(rows ...KindCounts) KindCounts {
	var sum KindCounts
	for _, r := range rows {
		sum.Collective += r.Collective
		sum.Household += r.Household
		sum.Individual += r.Individual
		sum.Other += r.Other
		sum.Total += r.Total
	}
	return sum
}

// checkTables fails where a sum of a table is not the sum of its rows, or not what is counted straight from the tallies.
func checkTables(t *testing.T, f Figures, r Report) {
	t.Helper()
	var moves, awards, exemplars []KindCounts
	passedRows, decidedRows, money := 0, 0, int64(0)
	for _, m := range r.Movements {
		moves = append(moves, m.KindCounts)
		passedRows, decidedRows = passedRows+m.Passed, decidedRows+m.Decided
	}
	for _, a := range r.Awards {
		awards, money = append(awards, a.KindCounts), money+a.Money
	}
	for _, e := range r.Exemplars {
		exemplars = append(exemplars, e.KindCounts)
	}
	if sumKinds(moves...) != r.MovementSum.KindCounts || passedRows != r.MovementSum.Passed || decidedRows != r.MovementSum.Decided {
		t.Errorf("movements: rows %+v, sum %+v", r.Movements, r.MovementSum)
	}
	if sumKinds(awards...) != r.AwardSum.KindCounts || money != r.AwardSum.Money || sumKinds(exemplars...) != r.ExemplarSum.KindCounts {
		t.Errorf("awards %+v %+v, exemplars %+v %+v", r.Awards, r.AwardSum, r.Exemplars, r.ExemplarSum)
	}
	straight, straightMoney := 0, int64(0)
	for _, a := range f.Awards {
		straight, straightMoney = straight+a.Count, straightMoney+a.Money
	}
	if straight != r.AwardSum.Total || straightMoney != r.AwardSum.Money {
		t.Errorf("the tallies have %d awards and %d đồng, the table %+v", straight, straightMoney, r.AwardSum)
	}
	for i, table := range r.Tables() {
		checkTable(t, table)
		want := []int{r.MovementSum.Total, r.AwardSum.Total, r.SubmitSum.Total, r.ExemplarSum.Total}[i]
		if got := table.Total(6); got != int64(want) {
			t.Errorf("%s adds up to %d, the report to %d", table.Name, got, want)
		}
	}
}

func checkTable(t *testing.T, table Table) {
	t.Helper()
	for _, row := range table.Rows {
		if row.Band == "" && len(row.Values) != len(table.Columns) {
			t.Errorf("%s: row %v has %d values for %d columns", table.Name, row.Values, len(row.Values), len(table.Columns))
		}
	}
}

func TestEveryNumberOfTheProseEqualsTheTables(t *testing.T) {
	checkProse(t, sample(), Build(sample(), nil))
	checkTables(t, sample(), Build(sample(), nil))
	prose := textOf(Build(sample(), nil), "awards") + textOf(Build(sample(), nil), "movements")
	r := Build(sample(), nil)
	for _, n := range []int{r.MovementSum.Total, r.MovementSum.Passed, r.MovementSum.Decided, r.AwardSum.Total, r.SubmitSum.Total} {
		if !strings.Contains(prose, fmt.Sprintf("%02d", n)) {
			t.Errorf("%d of the tables is not in the prose", n)
		}
	}
}

func TestRandomFiguresAgree(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2026))
	for range 300 {
		f := sample()
		for _, group := range [][]Tally{f.Nominations, f.Exemplars, f.Awards, f.Submitted} {
			for i := range group {
				group[i].Count, group[i].Kind = random.IntN(400), award.SubjectKinds[random.IntN(len(award.SubjectKinds))]
				if group[i].Money > 0 {
					group[i].Money = random.Int64N(1_000_000_000)
				}
			}
		}
		for i := range f.Nominations {
			f.Nominations[i].State = award.States[random.IntN(len(award.States))]
		}
		r := Build(f, nil)
		checkProse(t, f, r)
		checkTables(t, f, r)
		if t.Failed() {
			return
		}
	}
}

func TestPeriods(t *testing.T) {
	for _, c := range []struct {
		got  Period
		want Period
	}{
		{HalfYear(2026, 1), Period{"2026-01-01", "2026-06-30", "6 tháng đầu năm 2026", "6 tháng cuối năm 2026"}},
		{HalfYear(2026, 2), Period{"2026-07-01", "2026-12-31", "6 tháng cuối năm 2026", "6 tháng đầu năm 2027"}},
		{WholeYear(2025), Period{"2025-01-01", "2025-12-31", "năm 2025", "năm 2026"}},
		{Between("2025-03-05", "2025-09-01"), Period{"2025-03-05", "2025-09-01", "từ ngày 05/03/2025 đến ngày 01/09/2025", "thời gian tới"}},
	} {
		if c.got != c.want {
			t.Errorf("got %+v, want %+v", c.got, c.want)
		}
	}
}

func TestTableTotalSkipsBandsAndText(t *testing.T) {
	table := Table{Rows: []Row{{Band: "I"}, {Values: []any{1, "a", int64(5)}}, {Values: []any{2, "b", int64(7)}}}}
	if table.Total(0) != 3 || table.Total(1) != 0 || table.Total(2) != 12 || table.Total(9) != 0 {
		t.Error("totals are wrong")
	}
}
