package report

import (
	"fmt"
	"strings"

	"guongsang/internal/award"
)

// Report is a report of half a year, of a year or of any period: prose by section, and the tables the prose was built from.
type Report struct {
	Title       string        `json:"title"`
	Ward        string        `json:"ward"`
	Period      Period        `json:"period"`
	AsOf        string        `json:"as_of"`
	Sections    []Section     `json:"sections"`
	Movements   []MovementRow `json:"movements"`
	MovementSum MovementRow   `json:"movement_sum"`
	Awards      []AwardRow    `json:"awards"`
	AwardSum    AwardRow      `json:"award_sum"`
	Submitted   []AwardRow    `json:"submitted"`
	SubmitSum   AwardRow      `json:"submit_sum"`
	Exemplars   []ExemplarRow `json:"exemplars"`
	ExemplarSum ExemplarRow   `json:"exemplar_sum"`
	Missing     []string      `json:"missing"` // codes of items that wait for a person's words
}

// Section is a main part of a report.
type Section struct {
	Number string `json:"number"` // I
	Title  string `json:"title"`
	Items  []Item `json:"items"`
}

// Item is a numbered part of a section. Code names it for the person's own words.
type Item struct {
	Code       string      `json:"code"`
	Number     string      `json:"number"` // 1; empty where the section has a single item
	Title      string      `json:"title"`
	Paragraphs []Paragraph `json:"paragraphs"`
}

// KindCounts is a row of counts by kind of subject.
type KindCounts struct {
	Collective int `json:"collective"`
	Household  int `json:"household"`
	Individual int `json:"individual"`
	Other      int `json:"other"`
	Total      int `json:"total"`
}

// MovementRow is one movement in the table of movements: the nominations proposed by kind, how many passed, how many were awarded.
type MovementRow struct {
	Name string `json:"name"`
	KindCounts
	Passed  int    `json:"passed"`
	Decided int    `json:"decided"`
	Filter  string `json:"filter"`
}

// AwardRow is one award in the table of awards.
type AwardRow struct {
	Code  string           `json:"code"`
	Name  string           `json:"name"`
	Class award.AwardClass `json:"class"`
	KindCounts
	Money int64 `json:"money"`
}

// ExemplarRow is one stage in the table of exemplars.
type ExemplarRow struct {
	Key  string `json:"key"`
	Name string `json:"name"`
	KindCounts
}

// Build arranges and words the figures. own holds a person's own words by item code, paragraphs at line ends; they stand
// after the built paragraphs of their item and are passed through untouched.
func Build(f Figures, own map[string]string) Report {
	r := Report{
		Title: "Kết quả công tác thi đua, khen thưởng " + f.Period.Label, Ward: f.Ward, Period: f.Period, AsOf: f.AsOf, Missing: []string{},
	}
	r.tables(f)
	r.Sections = []Section{
		{Number: "I", Title: "TÌNH HÌNH, KẾT QUẢ CÔNG TÁC THI ĐUA, KHEN THƯỞNG", Items: []Item{
			{Code: "leadership", Number: "1", Title: "Công tác lãnh đạo, chỉ đạo", Paragraphs: leadership(f)},
			{Code: "movements", Number: "2", Title: "Kết quả các phong trào thi đua", Paragraphs: r.movementProse(f)},
			{Code: "exemplars", Number: "3", Title: "Công tác phát hiện, bồi dưỡng, tổng kết, nhân rộng điển hình tiên tiến", Paragraphs: r.exemplarProse(f)},
			{Code: "awards", Number: "4", Title: "Công tác khen thưởng", Paragraphs: r.awardProse(f)},
			{Code: "council", Number: "5", Title: "Tổ chức bộ máy, hoạt động của Hội đồng Thi đua - Khen thưởng", Paragraphs: councilProse(f)},
			{Code: "fund", Number: "6", Title: "Quỹ thi đua, khen thưởng", Paragraphs: r.fundProse(f)},
		}},
		{Number: "II", Title: "ĐÁNH GIÁ CHUNG", Items: []Item{
			{Code: "strengths", Number: "1", Title: "Ưu điểm"},
			{Code: "weaknesses", Number: "2", Title: "Tồn tại, hạn chế"},
			{Code: "causes", Number: "3", Title: "Nguyên nhân"},
			{Code: "lessons", Number: "4", Title: "Bài học kinh nghiệm"},
		}},
		{Number: "III", Title: strings.ToUpper("Phương hướng, nhiệm vụ " + f.Period.Next), Items: []Item{{Code: "tasks"}}},
		{Number: "IV", Title: "KIẾN NGHỊ, ĐỀ XUẤT", Items: []Item{{Code: "requests"}}},
	}
	r.addOwn(own)
	return r
}

// addOwn puts the person's words after the built ones and notes the items that have neither.
func (r *Report) addOwn(own map[string]string) {
	for s := range r.Sections {
		for i := range r.Sections[s].Items {
			item := &r.Sections[s].Items[i]
			if item.Paragraphs == nil {
				item.Paragraphs = []Paragraph{}
			}
			for line := range strings.Lines(own[item.Code]) {
				if line = strings.TrimSpace(line); line != "" {
					item.Paragraphs = append(item.Paragraphs, Paragraph{Spans: []Span{{Text: line}}, Own: true})
				}
			}
			if len(item.Paragraphs) == 0 {
				r.Missing = append(r.Missing, item.Code)
			}
		}
	}
}

func leadership(f Figures) []Paragraph {
	if len(f.Documents) == 0 {
		return nil
	}
	list := []Paragraph{sentence("Ủy ban nhân dân "+f.Ward+" đã ban hành ", number(len(f.Documents), ""),
		" văn bản lãnh đạo, chỉ đạo công tác thi đua, khen thưởng, gồm:")}
	for i, document := range f.Documents {
		end := ";"
		if i == len(f.Documents)-1 {
			end = "."
		}
		list = append(list, sentence("- "+strings.TrimRight(document, " ;.")+end))
	}
	return list
}

func (r *Report) movementProse(f Figures) []Paragraph {
	if len(f.Movements) == 0 && r.MovementSum.Total == 0 {
		return nil
	}
	first := sentence("Trên địa bàn "+f.Ward+" triển khai ", number(len(f.Movements), ""), " phong trào thi đua; ",
		number(r.MovementSum.Total, ""), " hồ sơ được giới thiệu, đề nghị")
	if kinds := byKinds(f.Nominations, proposed); len(kinds) > 0 {
		first.Spans = append(first.Spans, sentence(" (", kinds, ")").Spans...)
	}
	first.Spans = append(first.Spans, sentence(", trong đó Hội đồng xét đạt ", number(r.MovementSum.Passed, ""),
		", đã có quyết định khen thưởng ", number(r.MovementSum.Decided, ""), ".").Spans...)
	list := []Paragraph{first}
	for _, m := range f.Movements {
		keep := func(t Tally) bool { return t.Key == m.Key && proposed(t) }
		if c := count(f.Nominations, keep); c.total > 0 {
			list = append(list, sentence("- Phong trào “"+m.Label+"”: đề nghị ", number(c.total, m.Filter), " (", byKinds(f.Nominations, keep), ")."))
		}
	}
	keep := func(t Tally) bool { return !isMovement(f, t.Key) && proposed(t) }
	if c := count(f.Nominations, keep); c.total > 0 {
		list = append(list, sentence("- Các căn cứ xét khác: đề nghị ", number(c.total, filterOf(f.Nominations, keep)), " (", byKinds(f.Nominations, keep), ")."))
	}
	return list
}

func isMovement(f Figures, key string) bool {
	for _, m := range f.Movements {
		if m.Key == key {
			return true
		}
	}
	return false
}

func (r *Report) exemplarProse(f Figures) []Paragraph {
	if r.ExemplarSum.Total == 0 && f.Publicised.Count == 0 {
		return nil
	}
	known := func(t Tally) bool { return stageKnown(t.Key) }
	pieces := []any{"Đang theo dõi ", number(r.ExemplarSum.Total, filterOf(f.Exemplars, known)), " điển hình tiên tiến theo bốn khâu"}
	for i, row := range r.Exemplars {
		joint := ", "
		if i == 0 {
			joint = ": "
		}
		pieces = append(pieces, joint+strings.ToLower(row.Name)+" ",
			number(row.Total, filterOf(f.Exemplars, func(t Tally) bool { return t.Key == row.Key })))
	}
	list := []Paragraph{sentence(append(pieces, ".")...)}
	if kinds := byKinds(f.Exemplars, known); len(kinds) > 0 {
		list = append(list, sentence("Trong đó có ", kinds, "."))
	}
	if f.Publicised.Count > 0 {
		list = append(list, sentence("Đã tuyên truyền ", number(f.Publicised.Count, f.Publicised.Filter), " tin, bài, buổi phát thanh về điển hình tiên tiến."))
	}
	return list
}

func (r *Report) awardProse(f Figures) []Paragraph {
	list := []Paragraph{}
	if r.AwardSum.Total > 0 {
		list = append(list, sentence("Theo thẩm quyền, Chủ tịch Ủy ban nhân dân "+f.Ward+" đã quyết định tặng danh hiệu thi đua, hình thức khen thưởng cho ",
			number(r.AwardSum.Total, filterOf(f.Awards, nil)), " trường hợp, gồm ", byKinds(f.Awards, nil), ":"))
		for _, row := range r.Awards {
			list = append(list, sentence("- "+className(row.Class)+row.Name+": ", byKinds(f.Awards, func(t Tally) bool { return t.Key == row.Code }), "."))
		}
	}
	if n := r.AwardSum.Individual; n > 0 {
		list = append(list, sentence("Trong số cá nhân được khen thưởng có ", number(f.Direct.Count, f.Direct.Filter), " người trực tiếp lao động, công tác (",
			percent(f.Direct.Count, n), ") và ", number(f.Women.Count, f.Women.Filter), " nữ (", percent(f.Women.Count, n), ")."))
	}
	if f.Exceptional.Count > 0 {
		list = append(list, sentence("Khen thưởng thành tích đột xuất: ", number(f.Exceptional.Count, f.Exceptional.Filter), " trường hợp."))
	}
	if r.SubmitSum.Total > 0 {
		list = append(list, sentence("Đã trình cấp trên xem xét khen thưởng ", number(r.SubmitSum.Total, filterOf(f.Submitted, nil)), " trường hợp, gồm ", byKinds(f.Submitted, nil), ":"))
		for _, row := range r.Submitted {
			list = append(list, sentence("- "+className(row.Class)+row.Name+": ", byKinds(f.Submitted, func(t Tally) bool { return t.Key == row.Code }), "."))
		}
	}
	if len(list) == 0 {
		return nil
	}
	return list
}

func className(class award.AwardClass) string {
	if class == award.TitleAward {
		return "Danh hiệu "
	}
	return ""
}

func councilProse(f Figures) []Paragraph {
	if f.Meetings.Count == 0 {
		return nil
	}
	list := []Paragraph{sentence("Hội đồng Thi đua - Khen thưởng đã họp ", number(f.Meetings.Count, f.Meetings.Filter), " phiên.")}
	if all := f.VotesPassed.Count + f.VotesFailed.Count; all > 0 {
		list = append(list, sentence("Hội đồng đã biểu quyết, bỏ phiếu ", number(all, ""), " lượt đề nghị: đạt ",
			number(f.VotesPassed.Count, f.VotesPassed.Filter), ", không đạt ", number(f.VotesFailed.Count, f.VotesFailed.Filter), "."))
	}
	return list
}

func (r *Report) fundProse(f Figures) []Paragraph {
	list := []Paragraph{}
	if f.Fund.Money > 0 {
		list = append(list, sentence("Quỹ thi đua, khen thưởng trong kỳ được bố trí ", amount(f.Fund.Money, f.Fund.Filter), " đồng."))
	}
	if r.AwardSum.Money > 0 {
		list = append(list, sentence("Tiền thưởng theo các quyết định trong kỳ là ", amount(r.AwardSum.Money, filterOf(f.Awards, nil)), " đồng."))
	}
	if len(list) == 0 {
		return nil
	}
	return list
}

// Heading returns the line a list prints over its item: "1. Công tác lãnh đạo, chỉ đạo".
func (i Item) Heading() string {
	if i.Title == "" {
		return ""
	}
	return fmt.Sprintf("%s. %s", i.Number, i.Title)
}
