package award

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// Severity says what a finding of the check before issuing means: it stands in the way, or a person looks at it once
// more.
type Severity string

// The severities.
const (
	Blocks Severity = "block"
	Warns  Severity = "warn"
)

// CheckFinding is one thing the check before issuing found. It may name the recipient: it is read by the person who
// works on the decision.
type CheckFinding struct {
	Code     string // stable key of the rule
	Severity Severity
	LineID   string // the line it stands at; empty: the decision as a whole
	Field    string // the field of the decision it stands at
	Message  string
}

// LineFacts is a line of a decision with what the register says of its subject.
type LineFacts struct {
	Line         DecisionLine
	RegisterName string // name of the nominee now
	RegisterPost string
	RegisterUnit string
	RegisterHome string
	Basis        Basis
	State        State  // of the nomination
	Trashed      bool   // the nomination or its nominee lies in the trash
	VotedAward   string // the award the council voted on; empty: no vote
	Earlier      []EarlierReward
}

// EarlierReward is what another decision (or another line of the same) gives the same subject for the same ground.
type EarlierReward struct {
	AwardCode string
	AwardName string
	Where     string // such as "Quyết định 12/QĐ-UBND", in words
}

// DecisionFacts is everything the check before issuing looks at.
type DecisionFacts struct {
	Decision    Decision // with the citations as they will be printed
	Lines       []LineFacts
	Profile     Profile // in force on the date
	Law         *Law
	Today       string
	MeetingDate string // empty: no meeting
	NumberUses  int    // other decisions of the same number, symbol and year
}

// precheck gathers the findings of one decision.
type precheck struct {
	DecisionFacts
	set      RuleSet
	findings []CheckFinding
}

// Check returns what stands in the way of issuing the decision and what is worth a second look, in the order of the
// page; the list is never nil.
func (f DecisionFacts) Check() []CheckFinding {
	c := &precheck{DecisionFacts: f, findings: []CheckFinding{}}
	c.checkNumber()
	dated := c.checkDate()
	c.checkSigner()
	c.checkList()
	if dated {
		c.checkCitations()
	}
	for i := range c.Lines {
		c.checkLine(&c.Lines[i], dated)
	}
	if dated {
		c.checkDoubts()
	}
	return c.findings
}

// Stands reports whether a finding of the list stands in the way.
func Stands(findings []CheckFinding) bool {
	return slices.ContainsFunc(findings, func(f CheckFinding) bool { return f.Severity == Blocks })
}

func (c *precheck) add(severity Severity, code, field, message string) {
	c.findings = append(c.findings, CheckFinding{Code: code, Severity: severity, Field: field, Message: message})
}

func (c *precheck) addLine(severity Severity, code string, l *LineFacts, message string) {
	c.findings = append(c.findings, CheckFinding{Code: code, Severity: severity, LineID: l.Line.ID,
		Message: fmt.Sprintf("Dòng %d, %s: %s", l.Line.Position, l.Line.Name, message)})
}

func (c *precheck) checkNumber() {
	switch {
	case c.Decision.Number == "":
		c.add(Blocks, "number.missing", "number", "Chưa có số quyết định. Hãy nhập số ở sổ văn bản đi.")
	case c.NumberUses > 0:
		c.add(Blocks, "number.used", "number", "Số này đã dùng cho một quyết định khác cùng năm. Hãy đối chiếu sổ văn bản đi.")
	}
}

// checkDate reports whether the decision has a date under which the rest can be judged.
func (c *precheck) checkDate() bool {
	d := c.Decision.Date
	if d == "" {
		c.add(Blocks, "date.missing", "date", "Chưa có ngày ký. Hãy nhập ngày, tháng, năm của quyết định.")
		return false
	}
	var err error
	if c.set, err = c.Law.On(d); err != nil {
		c.add(Blocks, "date.wrong", "date", "Ngày ký không đúng hoặc chưa có bộ quy định cho ngày đó. Hãy kiểm tra lại ngày.")
		return false
	}
	if d > c.Today {
		c.add(Blocks, "date.future", "date", "Ngày ký ở sau ngày hôm nay. Hãy kiểm tra lại ngày.")
	}
	if d < c.MeetingDate {
		c.add(Blocks, "date.meeting", "date", "Ngày ký đứng trước ngày họp Hội đồng. Hãy kiểm tra lại ngày.")
	}
	return true
}

// The ways in which a Chairman's own decision is signed.
const (
	AuthorityDeputy = "KT. CHỦ TỊCH"
	PostChair       = "CHỦ TỊCH"
	PostDeputy      = "PHÓ CHỦ TỊCH"
)

func (c *precheck) checkSigner() {
	d := c.Decision
	chair := d.SignerAuthority == "" && d.SignerPost == PostChair
	deputy := d.SignerAuthority == AuthorityDeputy && d.SignerPost == PostDeputy
	switch {
	case d.SignerName == "":
		c.add(Blocks, "signer.missing", "signer", "Chưa có người ký. Hãy chọn người ký.")
	case !chair && !deputy:
		c.add(Blocks, "signer.form", "signer", "Thể thức ký chưa đúng. Quyết định của Chủ tịch ký “CHỦ TỊCH” hoặc “KT. CHỦ TỊCH – PHÓ CHỦ TỊCH”, không ghi “TM.”.")
	case chair && d.SignerName != c.Profile.Chairperson, deputy && d.SignerName != c.Profile.DeputyChair:
		c.add(Warns, "signer.name", "signer", "Tên người ký khác với thông tin cơ quan vào ngày ký. Hãy kiểm tra lại người ký.")
	}
}

var titleCount = regexp.MustCompile(`(?i)(\d+)\s+(tập thể|hộ gia đình|cá nhân)`)

// checkList looks at the list as a whole: empty, its total, and the figures in the title.
func (c *precheck) checkList() {
	if len(c.Lines) == 0 {
		c.add(Blocks, "list.empty", "", "Quyết định chưa có ai được khen thưởng. Hãy thêm hồ sơ vào danh sách.")
		return
	}
	if c.Decision.Title == "" {
		c.add(Blocks, "title.missing", "title", "Chưa có trích yếu. Hãy ghi trích yếu của quyết định.")
	}
	amounts, counts := make([]int64, len(c.Lines)), map[SubjectKind]int{}
	for i, l := range c.Lines {
		amounts[i] = l.Line.Amount
		counts[l.Line.Kind]++
	}
	if _, ok := SumMoney(amounts...); !ok {
		c.add(Blocks, "list.total", "", "Tổng tiền thưởng không tính được. Hãy kiểm tra lại hệ số và lương cơ sở.")
	}
	kinds := map[string]SubjectKind{"tập thể": Collective, "hộ gia đình": Household, "cá nhân": Individual}
	for _, m := range titleCount.FindAllStringSubmatch(c.Decision.Title, -1) {
		word := strings.ToLower(m[2])
		if n, err := strconv.Atoi(m[1]); err != nil || n != counts[kinds[word]] {
			c.add(Warns, "title.count", "title", fmt.Sprintf("Trích yếu ghi %s %s nhưng danh sách có %d. Hãy sửa cho khớp.", m[1], word, counts[kinds[word]]))
		}
	}
}

// CitationDecision is the kind of paper under which rule sets keep the citations of a commendation decision.
const CitationDecision = "decision"

// CitationTexts returns the "Căn cứ" lines a rule set has for a kind of paper on a date, one a line.
func (r RuleSet) CitationTexts(paper, date string) string {
	lines := []string{}
	for _, c := range r.Citations(paper, date) {
		lines = append(lines, c.Text)
	}
	return strings.Join(lines, "\n")
}

func (c *precheck) checkCitations() {
	if strings.TrimSpace(c.Decision.Citations) == "" {
		c.add(Blocks, "citation.missing", "citations", "Phần căn cứ đang trống. Hãy lấy lại căn cứ theo ngày ký.")
		return
	}
	date := c.Decision.Date
	mine := strings.Split(c.Decision.Citations, "\n")
	for i := range mine {
		mine[i] = strings.TrimSpace(mine[i])
	}
	inForce := strings.Split(c.set.CitationTexts(CitationDecision, date), "\n")
	for _, text := range inForce {
		if text != "" && !slices.Contains(mine, text) {
			c.add(Warns, "citation.lacking", "citations", "Phần căn cứ thiếu “"+text+"” đang có hiệu lực vào ngày ký. Hãy xem lại.")
		}
	}
	for _, text := range mine {
		if slices.Contains(inForce, text) {
			continue
		}
		if c.citedElsewhere(text) {
			c.add(Blocks, "citation.date", "citations", "Căn cứ “"+text+"” không có hiệu lực vào ngày ký. Hãy lấy lại căn cứ theo ngày ký.")
		}
	}
}

// citedElsewhere reports whether a text is a citation of some rule set, which then is not the one in force or not yet.
func (c *precheck) citedElsewhere(text string) bool {
	for _, set := range c.Law.RuleSets() {
		for _, known := range set.Citations(CitationDecision, "9999-12-31") {
			if known.Text == text {
				return true
			}
		}
	}
	return false
}

func (c *precheck) checkLine(l *LineFacts, dated bool) {
	switch {
	case l.Trashed:
		c.addLine(Blocks, "line.trashed", l, "hồ sơ đang nằm trong thùng rác. Hãy phục hồi hồ sơ hoặc bỏ dòng này.")
	case l.State != StatePassed && (l.State != StateCouncil || l.Basis != BasisExceptional):
		c.addLine(Blocks, "line.state", l, "hồ sơ đang ở bước “"+l.State.Label()+"”, chưa được thông qua. Hãy bỏ dòng này hoặc đưa hồ sơ qua Hội đồng.")
	}
	if l.RegisterName != l.Line.Name {
		c.addLine(Warns, "line.name", l, "tên khác với sổ, trong sổ ghi “"+l.RegisterName+"”. Hãy kiểm tra lại chính tả.")
	}
	if l.RegisterPost != l.Line.Post || l.RegisterUnit != l.Line.UnitName || l.RegisterHome != l.Line.Address {
		c.addLine(Warns, "line.details", l, "chức vụ, đơn vị hoặc địa chỉ khác với hồ sơ. Hãy kiểm tra lại.")
	}
	for _, e := range l.Earlier {
		if e.AwardCode == l.Line.AwardCode {
			c.addLine(Blocks, "line.twice", l, "đã được "+e.AwardName+" cho cùng thành tích tại "+e.Where+". Hãy bỏ dòng này.")
		} else {
			c.addLine(Warns, "line.also", l, "đã được "+e.AwardName+" cho cùng thành tích tại "+e.Where+". Hãy xem có khen hai lần không.")
		}
	}
	if dated {
		c.checkAward(l)
		c.checkAmount(l)
	}
}

// meritOf returns the kind of merit a basis stands for.
func meritOf(b Basis) MeritKind {
	switch b {
	case BasisRegular:
		return MeritRegular
	case BasisExceptional:
		return MeritExceptional
	}
	return MeritThematic
}

func (c *precheck) checkAward(l *LineFacts) {
	rule, err := c.set.Award(l.Line.AwardCode)
	if err != nil {
		c.addLine(Blocks, "award.unknown", l, "danh hiệu, hình thức không có trong bộ quy định vào ngày ký. Hãy chọn lại.")
		return
	}
	if !rule.Fits(l.Line.Kind) {
		c.addLine(Blocks, "award.kind", l, rule.Name+" không dành cho "+strings.ToLower(l.Line.Kind.Label())+". Hãy chọn danh hiệu, hình thức khác.")
	} else if !slices.Contains(rule.Merits(l.Line.Kind), meritOf(l.Basis)) {
		c.addLine(Warns, "award.merit", l, rule.Name+" không thường tặng cho loại thành tích này của "+strings.ToLower(l.Line.Kind.Label())+". Hãy xem lại căn cứ xét.")
	}
	if rule.Level != LevelWard {
		c.addLine(Blocks, "award.level", l, rule.Name+" do "+strings.ToLower(rule.Level.Label())+" quyết định vào ngày ký. Hãy bỏ dòng này và lập tờ trình cấp trên.")
	}
	switch {
	case l.VotedAward == "" && !rule.WithoutVote(l.Line.Kind, l.Basis):
		c.addLine(Blocks, "award.vote", l, "chưa có kết quả bỏ phiếu của Hội đồng cho danh hiệu, hình thức này. Hãy đưa hồ sơ qua phiên họp.")
	case l.VotedAward != "" && l.VotedAward != l.Line.AwardCode:
		c.addLine(Warns, "award.voted", l, "Hội đồng đã bỏ phiếu cho danh hiệu, hình thức khác. Hãy kiểm tra lại.")
	}
}

// WithoutVote reports whether the Chairman may decide the award without a meeting of the council: an exceptional merit
// the rule set knows for the subject, and no compulsory ballot.
func (a AwardRule) WithoutVote(kind SubjectKind, basis Basis) bool {
	return basis == BasisExceptional && !a.Vote.Ballot && a.Fits(kind) && slices.Contains(a.Merits(kind), MeritExceptional)
}

func (c *precheck) checkAmount(l *LineFacts) {
	b, err := c.Law.Bonus(l.Line.AwardCode, l.Line.Kind, c.Decision.Date)
	switch {
	case err != nil && l.Line.Amount != 0, err == nil && (b.Amount != l.Line.Amount || b.Coefficient != l.Line.Coefficient || b.BaseSalary != l.Line.BaseSalary):
		c.addLine(Blocks, "line.amount", l, "tiền thưởng không đúng hệ số nhân lương cơ sở vào ngày ký. Hãy tính lại tiền thưởng.")
	case err != nil:
		c.addLine(Warns, "line.no-money", l, "bộ quy định chưa có hệ số tiền thưởng nên tiền thưởng bằng 0. Hãy bổ sung hệ số nếu có.")
	}
}

// checkDoubts says once how many amounts rest on values nobody has verified.
func (c *precheck) checkDoubts() {
	n, doubts := 0, []string{}
	for _, l := range c.Lines {
		if l.Line.Verified || l.Line.Amount == 0 {
			continue
		}
		n++
		for doubt := range strings.SplitSeq(l.Line.Doubt, "; ") { // Doubts joins them so
			if doubt != "" && !slices.Contains(doubts, doubt) {
				doubts = append(doubts, doubt)
			}
		}
	}
	if n > 0 {
		c.add(Warns, "amount.doubt", "", fmt.Sprintf("%d dòng có tiền thưởng chưa kiểm chứng: %s. Hãy đối chiếu văn bản trước khi chi.", n, strings.Join(doubts, "; ")))
	}
}
