package paper

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"guongsang/internal/award"
)

// MinutesInput is what the minutes of a meeting of the council are made of.
type MinutesInput struct {
	Office     Letterhead
	Number     string
	Symbol     string // BB-HĐTĐKT where empty
	Title      string // what the meeting is about; empty: a general wording
	Date       string
	StartTime  string // 14:00
	EndTime    string
	Place      string
	Attendants []Attendant
	Chair      Attendant
	Secretary  Attendant
	Agenda     string // what was presented
	Opinions   string
	Votes      []Vote
	Conclusion string
	Receivers  []string
}

// Attendant is a member of the council and how the member took part.
type Attendant struct {
	Name     string
	Post     string
	Role     award.Role
	Presence award.Presence
	Note     string
}

// Vote is the count on one nomination, in the order it was taken.
type Vote struct {
	Recipient Recipient
	Count     award.VoteCount
	Counted   bool // false: no counts were entered
	Result    award.VoteResult
	Rule      award.VoteRule
}

// Minutes is the data of the minutes.
type Minutes struct {
	Heading
	Title      string         `json:"trichYeu"`
	Start      string         `json:"batDau"`
	Place      string         `json:"diaDiem"`
	Members    string         `json:"thanhVien"` // counts of members in one sentence
	Present    []AttendantRow `json:"coMat"`
	Absent     []AttendantRow `json:"vang"`
	HasAbsent  bool           `json:"coVang"`
	Chair      string         `json:"chuToa"`
	ChairName  string         `json:"tenChuToa"`
	Secretary  string         `json:"thuKy"`
	SecName    string         `json:"tenThuKy"`
	Agenda     []Line         `json:"noiDung"`
	Opinions   []Line         `json:"yKien"`
	Votes      []VoteRow      `json:"phieu"`
	HasVotes   bool           `json:"coPhieu"`
	Ratio      string         `json:"cachTinh"`
	Conclusion []Line         `json:"ketLuan"`
	End        string         `json:"ketThuc"`
}

// AttendantRow is one member in the minutes.
type AttendantRow struct {
	Number string `json:"stt"`
	Text   string `json:"nguoi"`
}

// VoteRow is one line of the table of votes.
type VoteRow struct {
	Number   string `json:"stt"`
	Name     string `json:"hoTen"`
	Where    string `json:"donVi"`
	Award    string `json:"hinhThuc"`
	Issued   string `json:"phatRa"`
	Returned string `json:"thuVe"`
	Valid    string `json:"hopLe"`
	Invalid  string `json:"khongHopLe"`
	Agree    string `json:"dongY"`
	Disagree string `json:"khongDongY"`
	Share    string `json:"tyLe"`
	Result   string `json:"ketQua"`
}

// NewMinutes words the minutes of a meeting. Counts of members are of those who vote.
func NewMinutes(in MinutesInput) Minutes {
	m := Minutes{Heading: in.Office.councilHeading(in.Number, orElse(in.Symbol, "BB-HĐTĐKT"), in.Date)}
	m.Title = upperFirst(orElse(trimEnd(in.Title), "Họp "+in.Office.CouncilName()))
	m.Start = timeWords(in.StartTime) + ", " + dateWords(in.Date)
	m.Place = orElse(trimEnd(in.Place), "..............................")
	m.attendance(in)
	m.Chair, m.ChairName = attendantText(in.Chair), clean(in.Chair.Name)
	m.Secretary, m.SecName = attendantText(in.Secretary), clean(in.Secretary.Name)
	m.Agenda = agenda(in)
	m.Opinions = paragraphs(in.Opinions)
	if len(m.Opinions) == 0 {
		// Minutes never say what nobody wrote down: the secretary fills the line in.
		m.Opinions = []Line{{Text: blankLine}}
	}
	m.votes(in)
	m.Conclusion = conclusion(in)
	m.End = "Cuộc họp kết thúc vào " + timeWords(in.EndTime) + ", " + dateWords(in.Date) +
		"; biên bản đã được đọc cho các thành viên dự họp cùng nghe và thống nhất./."
	m.Receivers = receivers(in.Receivers)
	if len(m.Receivers) == 0 {
		m.Receivers = receivers([]string{"Thành viên Hội đồng", "Lưu: VT, Hồ sơ"})
	}
	return m
}

// agenda returns what was presented, or what follows from the votes where nobody worded it.
func agenda(in MinutesInput) []Line {
	lines := paragraphs(in.Agenda)
	if len(lines) > 0 {
		return lines
	}
	if len(in.Votes) == 0 {
		return []Line{{Text: blankLine}}
	}
	list := []Recipient{}
	for _, v := range in.Votes {
		list = append(list, v.Recipient)
	}
	return []Line{{Text: fmt.Sprintf("Hội đồng xem xét hồ sơ đề nghị %s cho %s.", lowerFirst(awardWords(list)), countWords(list))}}
}

func (m *Minutes) attendance(in MinutesInput) {
	m.Present, m.Absent = []AttendantRow{}, []AttendantRow{}
	total, present, written := 0, 0, 0
	for _, a := range in.Attendants {
		if a.Role.Votes() {
			total++
		}
		if a.Presence == award.Present {
			if a.Role.Votes() {
				present++
			}
			m.Present = append(m.Present, AttendantRow{Number: strconv.Itoa(len(m.Present) + 1), Text: attendantText(a)})
			continue
		}
		if a.Presence == award.AbsentWritten && a.Role.Votes() {
			written++
		}
		m.Absent = append(m.Absent, AttendantRow{Number: strconv.Itoa(len(m.Absent) + 1), Text: attendantText(a) + absenceText(a)})
	}
	m.HasAbsent = len(m.Absent) > 0
	whom := "thành viên Hội đồng"
	if slices.ContainsFunc(in.Attendants, func(a Attendant) bool { return !a.Role.Votes() }) {
		// The list below names the secretary too: the sentence has to say whom it counts.
		whom += " có quyền bỏ phiếu"
	}
	m.Members = fmt.Sprintf("Tổng số %s: %d; có mặt: %d; vắng mặt: %d", whom, total, present, total-present)
	if written > 0 {
		m.Members += fmt.Sprintf(" (trong đó %d thành viên có ý kiến bằng văn bản)", written)
	}
	m.Members += "."
}

func absenceText(a Attendant) string {
	var notes []string
	if a.Presence == award.AbsentWritten {
		notes = append(notes, "có ý kiến bằng văn bản")
	}
	if note := trimEnd(a.Note); note != "" {
		notes = append(notes, note)
	}
	if len(notes) == 0 {
		return ""
	}
	return " (" + strings.Join(notes, "; ") + ")"
}

func attendantText(a Attendant) string {
	if clean(a.Name) == "" {
		return ".............................."
	}
	words := []string{clean(a.Name)}
	for _, word := range []string{clean(a.Post), a.Role.Label()} {
		if word != "" {
			words = append(words, word)
		}
	}
	return strings.Join(words, " - ")
}

func timeWords(clock string) string {
	hour, minute, ok := strings.Cut(clean(clock), ":")
	if !ok || hour == "" || minute == "" {
		return "..... giờ ....."
	}
	return hour + " giờ " + minute + " phút"
}

func (m *Minutes) votes(in MinutesInput) {
	m.Votes = []VoteRow{}
	for i, v := range in.Votes {
		row := VoteRow{
			Number: strconv.Itoa(i + 1), Name: v.Recipient.FullName(), Where: v.Recipient.Where(), Award: clean(v.Recipient.AwardName),
		}
		if v.Counted {
			row.Issued, row.Returned = strconv.Itoa(v.Count.Issued), strconv.Itoa(v.Count.Returned)
			row.Valid, row.Invalid = strconv.Itoa(v.Count.Valid()), strconv.Itoa(v.Count.Invalid)
			row.Agree, row.Disagree = strconv.Itoa(v.Count.Agree), strconv.Itoa(v.Count.Disagree)
			row.Share = v.Result.Percent
			row.Result = "Không đạt"
			if v.Result.Passed {
				row.Result = "Đạt"
			}
		}
		m.Votes = append(m.Votes, row)
	}
	m.HasVotes = len(m.Votes) > 0
	if m.HasVotes {
		m.Ratio = "Điều kiện đạt: " + ruleWords(in.Votes) + "."
	}
}

// ruleWords says each rule once, with the awards it was applied to where there is more than one rule.
func ruleWords(votes []Vote) string {
	awards := map[string][]string{}
	var rules []string
	for _, v := range votes {
		rule, name := v.Rule.Text(), clean(v.Recipient.AwardName)
		if _, ok := awards[rule]; !ok {
			rules = append(rules, rule)
		}
		if !slices.Contains(awards[rule], name) {
			awards[rule] = append(awards[rule], name)
		}
	}
	if len(rules) == 1 {
		return rules[0]
	}
	for i, rule := range rules {
		rules[i] = strings.Join(awards[rule], ", ") + " " + rule
	}
	return strings.Join(rules, "; ")
}

// conclusion keeps what the person wrote and adds what follows from the votes.
func conclusion(in MinutesInput) []Line {
	lines := paragraphs(in.Conclusion)
	passed, failed := []Recipient{}, 0
	for _, v := range in.Votes {
		switch {
		case v.Counted && v.Result.Passed:
			passed = append(passed, v.Recipient)
		case v.Counted:
			failed++
		}
	}
	if len(passed) > 0 {
		lines = append(lines, Line{Text: fmt.Sprintf("Hội đồng thống nhất đề nghị cấp có thẩm quyền %s cho %s đạt tỷ lệ phiếu theo quy định.",
			lowerFirst(awardWords(passed)), countWords(passed))})
	}
	if failed > 0 {
		lines = append(lines, Line{Text: fmt.Sprintf("Có %02d đề nghị không đạt tỷ lệ phiếu theo quy định.", failed)})
	}
	if len(lines) == 0 {
		lines = append(lines, Line{Text: "Hội đồng chưa có kết luận."})
	}
	return lines
}
