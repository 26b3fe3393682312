package paper

import (
	"strings"
	"testing"

	"guongsang/internal/award"
	"guongsang/internal/report"
)

func figures() report.Figures {
	nomination := func(key string, kind award.SubjectKind, state award.State, n int) report.Tally {
		return report.Tally{Key: key, Kind: kind, State: state, Count: n, Filter: key + "/" + string(kind) + "/" + string(state)}
	}
	given := func(code, name string, class award.AwardClass, kind award.SubjectKind, n int, money int64) report.Tally {
		return report.Tally{Key: code, Label: name, Class: class, Kind: kind, Count: n, Money: money, Filter: code + "/" + string(kind)}
	}
	return report.Figures{
		Ward: "phường An Hòa", Period: report.HalfYear(2026, 1), AsOf: "2026-06-15",
		Documents: []string{"Kế hoạch số 64/KH-UBND ngày 24 tháng 5 năm 2024", "Công văn số 12/UBND-VX"},
		Movements: []report.Tally{{Key: "m1", Label: "Chung tay xây dựng đô thị văn minh", Filter: "m1"}, {Key: "m2", Label: "Học không ngừng", Filter: "m2"}},
		Nominations: []report.Tally{
			nomination("m1", award.Collective, award.StateDecided, 2), nomination("m1", award.Individual, award.StateConferred, 4),
			nomination("m1", award.Household, award.StateCouncil, 1), nomination("m2", award.Individual, award.StateFailed, 1),
			nomination("", award.Clan, award.StatePassed, 1), nomination("m2", award.Individual, award.StateDraft, 9),
		},
		Exemplars: []report.Tally{
			{Key: "detect", Kind: award.Individual, Count: 6, Filter: "detect"}, {Key: "replicate", Kind: award.Model, Count: 1, Filter: "replicate"},
		},
		Publicised: report.Tally{Count: 12, Filter: "publicity"},
		Awards: []report.Tally{
			given("certificate_of_commendation", "Giấy khen", award.FormAward, award.Collective, 2, 1_420_000),
			given("certificate_of_commendation", "Giấy khen", award.FormAward, award.Individual, 3, 1_080_000),
			given("advanced_worker", "Lao động tiên tiến", award.TitleAward, award.Individual, 1, 710_000),
		},
		Women: report.Tally{Count: 3, Filter: "women"}, Direct: report.Tally{Count: 2, Filter: "direct"},
		Submitted: []report.Tally{given("certificate_of_merit", "Bằng khen của Chủ tịch Ủy ban nhân dân cấp tỉnh", award.FormAward, award.Collective, 1, 0)},
		Meetings:  report.Tally{Count: 2, Filter: "meetings"}, VotesPassed: report.Tally{Count: 7, Filter: "passed"}, VotesFailed: report.Tally{Count: 1, Filter: "failed"},
	}
}

func TestReportPaper(t *testing.T) {
	r := report.Build(figures(), map[string]string{"strengths": "Các phong trào được triển khai đồng bộ."})
	p := NewReport(ReportInput{
		Office: office, Number: "45", Date: "2026-06-20", Signer: deputy, Report: r, To: []string{"Ủy ban nhân dân thị xã Tân Lập"},
		Citations: []string{"Kế hoạch số 64/KH-UBND ngày 24 tháng 5 năm 2024 của Ủy ban nhân dân phường"},
	})
	golden(t, "report", p)
	if p.Signing != "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH" || p.Number != "Số: 45/BC-UBND" {
		t.Errorf("signing %q, number %q", p.Signing, p.Number)
	}
	if p.To != "Ủy ban nhân dân thị xã Tân Lập" || p.HasMany || len(p.Submitted) != 1 {
		t.Errorf("to %q %v", p.To, p.ToMany)
	}
	if len(p.Sections) != 4 || p.Sections[2].Heading != "III. PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM 2026" {
		t.Errorf("sections %v", p.Sections)
	}
	if p.MoveSum[0].Total != "9" || p.MoveSum[0].Passed != "7" || p.MoveSum[0].Decided != "6" || p.AwardSum[0].Money != "3.210.000" {
		t.Errorf("sums %+v %+v", p.MoveSum, p.AwardSum)
	}
	if p.Awards[0].Name != "Danh hiệu Lao động tiên tiến" || len(p.Exemplars) != 4 || p.AsOf != "Số liệu tính đến ngày 15/06/2026." {
		t.Errorf("awards %v, as of %q", p.Awards, p.AsOf)
	}
	if line := p.Sections[1].Items[1].Lines[0].Text; line != blankLine {
		t.Errorf("an item without words prints %q", line)
	}
	if !strings.HasPrefix(p.Opening, "Thực hiện Kế hoạch số 64/KH-UBND") || !strings.HasSuffix(p.Closing, "./.") {
		t.Errorf("opening %q, closing %q", p.Opening, p.Closing)
	}
}

func TestReportPaperWithoutFigures(t *testing.T) {
	p := NewReport(ReportInput{Office: office, Report: report.Build(report.Figures{Ward: "phường An Hòa", Period: report.WholeYear(2026)}, nil)})
	golden(t, "report-empty", p)
	if p.HasMany || p.To != "" || p.AsOf != "" || len(p.Movements) != 0 || !p.Draft {
		t.Errorf("%+v", p)
	}
}
