package paper

import (
	"strconv"

	"guongsang/internal/award"
	"guongsang/internal/report"
	"guongsang/internal/viet"
)

// ReportInput is what a report paper is made of.
type ReportInput struct {
	Office    Letterhead
	Number    string
	Symbol    string // BC-UBND where empty
	Date      string
	To        []string // Kính gửi; empty: none
	Citations []string
	Signer    Signer
	Receivers []string
	Report    report.Report
}

// ReportPaper is the data of a report.
type ReportPaper struct {
	Heading
	Title      string          `json:"trichYeu"`
	To         string          `json:"kinhGui"`    // one addressee, on the same line
	ToMany     []Line          `json:"kinhGuiCac"` // several, one a line
	HasMany    bool            `json:"coKinhGuiCac"`
	Opening    string          `json:"moDau"`
	Sections   []ReportSection `json:"phan"`
	Closing    string          `json:"ketThuc"`
	Reference  string          `json:"kemTheo"`
	Movements  []ReportRow     `json:"bieuPhongTrao"`
	MoveSum    []ReportRow     `json:"congPhongTrao"`
	Awards     []ReportRow     `json:"bieuKhenThuong"`
	AwardSum   []ReportRow     `json:"congKhenThuong"`
	Submitted  []ReportRow     `json:"bieuTrinh"`
	SubmitSum  []ReportRow     `json:"congTrinh"`
	Exemplars  []ReportRow     `json:"bieuDienHinh"`
	ExemplarSm []ReportRow     `json:"congDienHinh"`
	AsOf       string          `json:"tinhDen"`
}

// ReportSection is a main part of a report.
type ReportSection struct {
	Heading string       `json:"tenPhan"`
	Items   []ReportItem `json:"muc"`
}

// ReportItem is a numbered part of a section.
type ReportItem struct {
	Heading  string `json:"tenMuc"`
	HasTitle bool   `json:"coTenMuc"`
	Lines    []Line `json:"doan"`
}

// ReportRow is a row of a table of figures.
type ReportRow struct {
	Number     string `json:"stt"`
	Name       string `json:"ten"`
	Collective string `json:"tapThe"`
	Household  string `json:"hoGiaDinh"`
	Individual string `json:"caNhan"`
	Other      string `json:"khac"`
	Total      string `json:"cong"`
	Passed     string `json:"dat"`
	Decided    string `json:"khenThuong"`
	Money      string `json:"tien"`
}

const blankLine = "..................................................................................................."

// NewReport makes a report ready for its template. Items without words get a dotted line to write on.
func NewReport(in ReportInput) ReportPaper {
	symbol := orElse(in.Symbol, "BC-UBND")
	p := ReportPaper{Heading: in.Office.heading(in.Number, symbol, in.Date)}
	p.Signing, p.Name = in.Signer.lines("TM. ỦY BAN NHÂN DÂN"), clean(in.Signer.Name)
	p.Title = clean(in.Report.Title)
	p.ToMany = receivers(in.To)
	if p.HasMany = len(p.ToMany) > 1; len(p.ToMany) == 1 {
		p.To, p.ToMany = trimEnd(in.To[0]), []Line{}
	}
	p.Opening = in.Office.Committee() + " báo cáo " + lowerFirst(p.Title) + " như sau:"
	if basis := basisSentence(in.Citations); basis != "" {
		p.Opening = basis + in.Office.Committee() + " báo cáo " + lowerFirst(p.Title) + " như sau:"
	}
	p.Sections = reportSections(in.Report)
	p.Closing = "Trên đây là báo cáo " + lowerFirst(p.Title) + " của " + in.Office.Committee() + "./."
	p.Reference = "(Kèm theo " + reference("Báo cáo", in.Number, symbol, in.Date) + " của " + in.Office.Committee() + ")"
	p.Receivers = receivers(in.Receivers)
	if len(p.Receivers) == 0 {
		p.Receivers = receivers([]string{"Cơ quan cấp trên phụ trách thi đua, khen thưởng", "TT. Đảng ủy, HĐND", "CT, các PCT UBND", "Lưu: VT"})
	}
	p.reportTables(in.Report)
	return p
}

func basisSentence(citations []string) string {
	text := ""
	for _, c := range citations {
		if c = trimEnd(c); c == "" {
			continue
		}
		if text == "" {
			text = "Thực hiện " + c
		} else {
			text += "; " + c
		}
	}
	if text == "" {
		return ""
	}
	return text + ", "
}

func reportSections(r report.Report) []ReportSection {
	sections := []ReportSection{}
	for _, s := range r.Sections {
		section := ReportSection{Heading: s.Number + ". " + s.Title, Items: []ReportItem{}}
		for _, i := range s.Items {
			item := ReportItem{Heading: i.Heading(), HasTitle: i.Heading() != "", Lines: []Line{}}
			for _, paragraph := range i.Paragraphs {
				item.Lines = append(item.Lines, Line{Text: clean(paragraph.Text())})
			}
			if len(item.Lines) == 0 {
				item.Lines = append(item.Lines, Line{Text: blankLine})
			}
			section.Items = append(section.Items, item)
		}
		sections = append(sections, section)
	}
	return sections
}

func (p *ReportPaper) reportTables(r report.Report) {
	p.Movements, p.Awards, p.Submitted, p.Exemplars = []ReportRow{}, []ReportRow{}, []ReportRow{}, []ReportRow{}
	for i, m := range r.Movements {
		p.Movements = append(p.Movements, movementRow(strconv.Itoa(i+1), m))
	}
	p.MoveSum = []ReportRow{movementRow("", r.MovementSum)}
	for i, a := range r.Awards {
		p.Awards = append(p.Awards, awardRow(strconv.Itoa(i+1), a))
	}
	p.AwardSum = []ReportRow{awardRow("", r.AwardSum)}
	for i, a := range r.Submitted {
		p.Submitted = append(p.Submitted, awardRow(strconv.Itoa(i+1), a))
	}
	p.SubmitSum = []ReportRow{awardRow("", r.SubmitSum)}
	for i, e := range r.Exemplars {
		p.Exemplars = append(p.Exemplars, kindRow(strconv.Itoa(i+1), e.Name, e.KindCounts))
	}
	p.ExemplarSm = []ReportRow{kindRow("", r.ExemplarSum.Name, r.ExemplarSum.KindCounts)}
	if date := viet.DateShort(r.AsOf); date != "" {
		p.AsOf = "Số liệu tính đến ngày " + date + "."
	}
}

func kindRow(number, name string, c report.KindCounts) ReportRow {
	return ReportRow{
		Number: number, Name: clean(name), Collective: strconv.Itoa(c.Collective), Household: strconv.Itoa(c.Household),
		Individual: strconv.Itoa(c.Individual), Other: strconv.Itoa(c.Other), Total: strconv.Itoa(c.Total),
	}
}

func movementRow(number string, m report.MovementRow) ReportRow {
	row := kindRow(number, m.Name, m.KindCounts)
	row.Passed, row.Decided = strconv.Itoa(m.Passed), strconv.Itoa(m.Decided)
	return row
}

func awardRow(number string, a report.AwardRow) ReportRow {
	name := a.Name
	if a.Class == award.TitleAward {
		name = "Danh hiệu " + name
	}
	row := kindRow(number, name, a.KindCounts)
	row.Money = viet.Money(a.Money)
	return row
}
