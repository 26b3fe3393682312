package paper

import (
	"fmt"
	"strings"
)

// SubmissionInput is what a submission (tờ trình) is made of. The internal one goes from the council to the Chairman; the
// one to the superior level goes from the committee.
type SubmissionInput struct {
	Office    Letterhead
	Upper     bool // to the superior level
	Number    string
	Symbol    string // TTr-HĐTĐKT or TTr-UBND where empty
	Date      string
	Title     string
	To        []string // Kính gửi; empty: the Chairman, or the level above
	Citations []string
	Meeting   string // "phiên họp ngày 18 tháng 12 năm 2024"; empty where there was none
	Body      string // what a person adds, paragraphs at line ends
	Merit     string
	Enclosed  []string // papers that go with it; empty: the usual
	Receivers []string
	Signer    Signer
	Lines     []Recipient
}

// Submission is the data of a submission and of its list.
type Submission struct {
	Heading
	Title     string     `json:"trichYeu"`
	To        string     `json:"kinhGui"`    // one recipient, on the same line
	ToMany    []Line     `json:"kinhGuiCac"` // several, one a line
	HasMany   bool       `json:"coKinhGuiCac"`
	Grounds   []Line     `json:"canCu"`
	Body      []Line     `json:"doan"`
	Enclosed  []Line     `json:"hoSo"`
	HasPapers bool       `json:"coHoSo"`
	Closing   string     `json:"ketThuc"`
	ListTitle string     `json:"tenDanhSach"`
	Reference string     `json:"kemTheo"`
	Parts     []ListPart `json:"phan"`
	HasList   bool       `json:"coDanhSach"`
	Total     string     `json:"tongCong"`
}

// NewSubmission words a submission. Every figure in its text is counted from the lines.
func NewSubmission(in SubmissionInput) Submission {
	symbol, issuer := orElse(in.Symbol, "TTr-HĐTĐKT"), in.Office.CouncilName()
	s := Submission{Heading: in.Office.councilHeading(in.Number, symbol, in.Date)}
	onBehalf := "TM. HỘI ĐỒNG"
	if in.Upper {
		symbol, issuer, onBehalf = orElse(in.Symbol, "TTr-UBND"), in.Office.Committee(), "TM. ỦY BAN NHÂN DÂN"
		s.Heading = in.Office.heading(in.Number, symbol, in.Date)
	}
	s.Signing, s.Name = in.Signer.lines(onBehalf), clean(in.Signer.Name)
	s.Title = submissionTitle(in)
	s.address(in)
	s.Grounds = grounds(in.Citations, ".")
	s.Body = submissionBody(in, issuer)
	s.Enclosed, s.HasPapers = enclosed(in)
	s.Closing = issuer + " kính trình " + s.addressee(in) + " xem xét, quyết định./."
	s.Receivers = receivers(in.Receivers)
	if len(s.Receivers) == 0 {
		s.Receivers = receivers([]string{"Như trên", "Lưu: VT, HĐTĐKT"})
	}
	s.ListTitle = upperFirst(strings.TrimPrefix(kindWords(in.Lines), "các ")) + " đề nghị " + lowerFirst(awardWords(in.Lines))
	s.Reference = "(Kèm theo " + reference("Tờ trình", in.Number, symbol, in.Date) + " của " + issuer + ")"
	s.Parts = listParts(in.Lines)
	s.HasList = len(s.Parts) > 0
	s.Total = "Chưa có đối tượng nào trong danh sách."
	if s.HasList {
		s.Total = "Danh sách có " + countWords(in.Lines) + "./."
	}
	return s
}

func submissionTitle(in SubmissionInput) string {
	text := trimEnd(in.Title)
	if text == "" {
		text = "đề nghị " + lowerFirst(awardWords(in.Lines)) + " cho " + kindWords(in.Lines)
	}
	if !strings.HasPrefix(text, "Về việc") {
		text = "Về việc " + lowerFirst(text)
	}
	return text
}

// address puts one addressee on the line of "Kính gửi" and several under it, as Nghị định 30/2020/NĐ-CP has it.
func (s *Submission) address(in SubmissionInput) {
	s.ToMany = []Line{}
	switch len(in.To) {
	case 0, 1:
		s.To = upperFirst(s.addressee(in))
	default:
		s.ToMany, s.HasMany = receivers(in.To), true
	}
}

func (s *Submission) addressee(in SubmissionInput) string {
	switch {
	case len(in.To) > 0 && clean(in.To[0]) != "":
		return trimEnd(in.To[0])
	case in.Upper:
		return "Chủ tịch Ủy ban nhân dân " + orElse(in.Office.Above, "cấp trên")
	}
	return in.Office.Chairman()
}

func submissionBody(in SubmissionInput, issuer string) []Line {
	lines := []Line{}
	if meeting := trimEnd(in.Meeting); meeting != "" {
		lines = append(lines, Line{Text: upperFirst(meeting) + ", " + in.Office.CouncilName() + " đã xem xét và thống nhất đề nghị khen thưởng."})
	}
	lines = append(lines, paragraphs(in.Body)...)
	merit := meritText(in.Merit, in.Lines)
	return append(lines, Line{Text: fmt.Sprintf("%s đề nghị %s cho %s %s (có danh sách kèm theo).",
		issuer, lowerFirst(awardWords(in.Lines)), countWords(in.Lines), merit)})
}

func enclosed(in SubmissionInput) ([]Line, bool) {
	papers := in.Enclosed
	if len(papers) == 0 {
		papers = []string{"Biên bản họp " + in.Office.CouncilName(), "Báo cáo thành tích"}
	}
	lines := receivers(papers)
	return lines, len(lines) > 0
}
