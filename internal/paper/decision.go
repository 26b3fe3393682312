package paper

import (
	"fmt"
	"slices"
	"strings"

	"guongsang/internal/award"
	"guongsang/internal/viet"
)

// DecisionInput is what a commendation decision is made of. Number and Date are empty while it is a draft.
type DecisionInput struct {
	Office      Letterhead
	Number      string
	Symbol      string // QĐ-UBND where empty
	Date        string
	Title       string   // trích yếu, with or without "Về việc"; empty: built from the list
	Merit       string   // "đã có thành tích …"; empty: built from the ground all lines share, or a general wording
	Citations   []string // without "Căn cứ" and without punctuation
	Proposal    string   // who proposed: "Hội đồng Thi đua - Khen thưởng phường …"; empty: the council
	Fund        string   // source of the money; empty: the fund of the ward
	Responsible string   // who carries it out; empty: the usual
	Receivers   []string // empty: the usual
	Signer      Signer
	Lines       []Recipient
}

// Decision is the data of the decision and of its list.
type Decision struct {
	Heading
	Title     string     `json:"trichYeu"`
	Authority string     `json:"thamQuyen"`
	Grounds   []Line     `json:"canCu"`
	Proposal  string     `json:"deNghi"`
	Articles  []Article  `json:"dieu"`
	ListTitle string     `json:"tenDanhSach"`
	Reference string     `json:"kemTheo"`
	Parts     []ListPart `json:"phan"`
	HasList   bool       `json:"coDanhSach"`
	Total     string     `json:"tongCong"` // counts and money of the whole list, with ./.
	Doubt     string     `json:"ghiChuDuThao"`
}

// Article is one Điều: its first paragraph and those under it.
type Article struct {
	Name  string `json:"tenDieu"` // Điều 1.
	Text  string `json:"noiDung"`
	Lines []Line `json:"doan"`
}

// NewDecision words a commendation decision. Every figure in its text is counted from the lines.
func NewDecision(in DecisionInput) Decision {
	symbol := orElse(in.Symbol, "QĐ-UBND")
	d := Decision{Heading: in.Office.heading(in.Number, symbol, in.Date)}
	d.Signing, d.Name = in.Signer.lines(""), clean(in.Signer.Name)
	d.Authority = strings.ToUpper(in.Office.Chairman())
	d.Title = decisionTitle(in)
	d.Grounds = grounds(in.Citations, "")
	d.Proposal = "Theo đề nghị của " + trimEnd(orElse(in.Proposal, in.Office.CouncilName())) + "."
	d.Articles = decisionArticles(in)
	d.Receivers = receivers(in.Receivers)
	if len(d.Receivers) == 0 {
		d.Receivers = receivers([]string{fmt.Sprintf("Như Điều %d", len(d.Articles)), "TT. Đảng ủy, HĐND", "CT, các PCT UBND", "Lưu: VT"})
	}
	d.fillList(in, symbol)
	return d
}

func (d *Decision) fillList(in DecisionInput, symbol string) {
	d.ListTitle = upperFirst(strings.TrimPrefix(kindWords(in.Lines), "các ")) + " được " + lowerFirst(awardWords(in.Lines))
	d.Reference = "(Kèm theo " + reference("Quyết định", in.Number, symbol, in.Date) + " của " + in.Office.Chairman() + ")"
	d.Parts = listParts(in.Lines)
	d.HasList = len(d.Parts) > 0
	if !d.HasList {
		d.Total = "Chưa có đối tượng nào trong danh sách."
		return
	}
	d.Total = "Danh sách có " + countWords(in.Lines)
	if total, ok := totalAmount(in.Lines); ok && total > 0 {
		d.Total += fmt.Sprintf("; tổng số tiền thưởng %s đồng (Bằng chữ: %s)", viet.Money(total), viet.MoneyWords(total))
	}
	d.Total += "./."
	if doubt := doubts(in.Lines); d.Draft && doubt != "" {
		d.Doubt = "Bản dự thảo: mức tiền thưởng chưa kiểm chứng (" + doubt + ")."
	}
}

func decisionTitle(in DecisionInput) string {
	text := trimEnd(in.Title)
	if text == "" {
		text = awardWords(in.Lines) + " cho " + kindWords(in.Lines)
	}
	if !strings.HasPrefix(text, "Về việc") {
		text = "Về việc " + lowerFirst(text)
	}
	return text
}

// awardWords names what is given: "Tặng Giấy khen", "Tặng danh hiệu “Lao động tiên tiến”", or all of them in one phrase.
func awardWords(list []Recipient) string {
	var words []string
	for _, r := range list {
		if word := awardWord(r); !slices.Contains(words, word) {
			words = append(words, word)
		}
	}
	switch {
	case len(words) == 0:
		return "Khen thưởng"
	case len(words) > 3:
		return "Tặng danh hiệu thi đua và hình thức khen thưởng"
	}
	return "Tặng " + strings.Join(words, ", ")
}

func awardWord(r Recipient) string {
	if r.AwardClass == award.TitleAward {
		return "danh hiệu “" + clean(r.AwardName) + "”"
	}
	return clean(r.AwardName)
}

const usualMerit = "đã có thành tích xuất sắc trong phong trào thi đua"

// meritText begins the merit the way it follows a list of recipients. Where nobody worded one, the ground that all lines
// share is named.
func meritText(worded string, list []Recipient) string {
	merit := lowerFirst(trimEnd(worded))
	if merit == "" {
		return sharedMerit(list)
	}
	for _, start := range []string{"đã ", "có ", "vì "} {
		if strings.HasPrefix(merit, start) {
			return merit
		}
	}
	return "đã " + merit
}

func sharedMerit(list []Recipient) string {
	if len(list) == 0 {
		return usualMerit
	}
	basis := trimEnd(list[0].Basis)
	for _, r := range list {
		if trimEnd(r.Basis) != basis {
			return usualMerit
		}
	}
	for _, start := range []string{"công tác", "phong trào", "đợt"} {
		if strings.HasPrefix(strings.ToLower(basis), start) {
			return "đã có thành tích xuất sắc trong " + lowerFirst(basis)
		}
	}
	if basis == "" {
		return usualMerit
	}
	return "đã có thành tích xuất sắc trong thực hiện “" + basis + "”"
}

func decisionArticles(in DecisionInput) []Article {
	articles := []Article{firstArticle(in)}
	if total, ok := totalAmount(in.Lines); ok && total > 0 {
		fund := orElse(trimEnd(in.Fund), "Quỹ thi đua, khen thưởng của "+in.Office.Ward())
		articles = append(articles, Article{Text: fmt.Sprintf(
			"Tiền thưởng theo quy định là %s đồng (Bằng chữ: %s), chi từ %s. Mức tiền thưởng của từng đối tượng ghi trong danh sách kèm theo.",
			viet.Money(total), viet.MoneyWords(total), lowerFund(fund)), Lines: []Line{}})
	}
	responsible := orElse(trimEnd(in.Responsible),
		"Văn phòng, bộ phận tài chính - kế toán, các cơ quan, đơn vị có liên quan")
	articles = append(articles, Article{
		Text:  "Quyết định này có hiệu lực kể từ ngày ký.",
		Lines: []Line{{Text: upperFirst(responsible) + " và " + kindWords(in.Lines) + " có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./."}},
	})
	for i := range articles {
		articles[i].Name = fmt.Sprintf("Điều %d.", i+1)
	}
	return articles
}

// lowerFund keeps the first letter of a name such as "Quỹ" capital and lowers plain words such as "Nguồn".
func lowerFund(fund string) string {
	if strings.HasPrefix(fund, "Nguồn") || strings.HasPrefix(fund, "Kinh phí") {
		return lowerFirst(fund)
	}
	return fund
}

// firstArticle names a single recipient, counts several, and lists the awards one by one where there is more than one.
func firstArticle(in DecisionInput) Article {
	merit := meritText(in.Merit, in.Lines)
	groups := map[string][]Recipient{}
	var order []string
	for _, r := range in.Lines {
		word := awardWord(r)
		if _, ok := groups[word]; !ok {
			order = append(order, word)
		}
		groups[word] = append(groups[word], r)
	}
	switch {
	case len(in.Lines) == 1:
		r := in.Lines[0]
		who := lowerFirst(r.FullName())
		if r.Kind == award.Individual && clean(r.Honorific) == "" {
			who = title(r.Gender, "ông", "bà", "ông (bà)") + " " + clean(r.Name)
		} else if r.Kind != award.Individual && r.Kind != award.Household {
			who = r.FullName()
		}
		if where := r.Where(); where != "" {
			who += ", " + where
		}
		return Article{Text: fmt.Sprintf("%s cho %s, %s.", ofChairman(in, order[0]), who, merit), Lines: []Line{}}
	case len(order) > 1:
		a := Article{Text: fmt.Sprintf("Khen thưởng %s %s (có danh sách kèm theo), gồm:", countWords(in.Lines), merit)}
		for i, word := range order {
			end := ";"
			if i == len(order)-1 {
				end = "."
			}
			a.Lines = append(a.Lines, Line{Text: fmt.Sprintf("%d. %s cho %s%s", i+1, ofChairman(in, word), countWords(groups[word]), end)})
		}
		return a
	case len(order) == 1:
		return Article{Text: fmt.Sprintf("%s cho %s %s (có danh sách kèm theo).", ofChairman(in, order[0]), countWords(in.Lines), merit), Lines: []Line{}}
	}
	return Article{Text: fmt.Sprintf("Khen thưởng %s %s (có danh sách kèm theo).", countWords(in.Lines), merit), Lines: []Line{}}
}

func ofChairman(in DecisionInput, word string) string {
	if word == "Giấy khen" {
		return "Tặng Giấy khen của " + in.Office.Chairman()
	}
	return "Tặng " + word
}
