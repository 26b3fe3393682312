package paper

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"guongsang/internal/award"
	"guongsang/internal/report"
	"guongsang/internal/viet"
)

// Recipient is one line of a list of persons, households and collectives, as it stood on the date of the paper.
type Recipient struct {
	Number      int // ordinal in the decision (số sổ vàng); 0: counted by the list
	Kind        award.SubjectKind
	Honorific   string
	Name        string
	Gender      award.Gender
	Birth       string // 1956, 1956-03 or 1956-03-24; lists print the year alone
	Post        string
	Unit        string
	Address     string
	Achievement string
	Basis       string // the ground in words: the name of the movement, "Công tác thường xuyên năm 2024"; may be empty
	AwardCode   string
	AwardName   string
	AwardClass  award.AwardClass
	Coefficient int64 // thousandths
	BaseSalary  int64 // đồng
	Amount      int64 // đồng; 0: no money goes with it
	Verified    bool
	Doubt       string
	Note        string
}

// FullName returns the name as lists print it: "Ông Nguyễn Văn A", "Hộ ông Trần Văn B"; collectives as they are.
func (r Recipient) FullName() string {
	name, honorific := clean(r.Name), clean(r.Honorific)
	switch r.Kind {
	case award.Household:
		if strings.HasPrefix(strings.ToLower(name), "hộ ") {
			return name
		}
		return "Hộ " + orElse(lowerFirst(honorific), title(r.Gender, "ông", "bà", "ông (bà)")) + " " + name
	case award.Individual:
		// A list that calls some "Ông" and leaves others bare looks careless: lists from units seldom carry the word.
		return clean(orElse(honorific, title(r.Gender, "Ông", "Bà", "")) + " " + name)
	}
	return name
}

func title(g award.Gender, man, woman, either string) string {
	switch g {
	case award.Male:
		return man
	case award.Female:
		return woman
	}
	return either
}

func lowerFirst(text string) string {
	runes := []rune(text)
	if len(runes) > 0 {
		runes[0] = []rune(strings.ToLower(string(runes[0])))[0]
	}
	return string(runes)
}

func upperFirst(text string) string {
	runes := []rune(text)
	if len(runes) > 0 {
		runes[0] = []rune(strings.ToUpper(string(runes[0])))[0]
	}
	return string(runes)
}

// Where returns post and unit of a person, or the address; of a household the address; of a collective its unit or address.
func (r Recipient) Where() string {
	post, unit, address := clean(r.Post), clean(r.Unit), clean(r.Address)
	if r.Kind == award.Household && address != "" {
		return address
	}
	if unit == clean(r.Name) {
		unit = ""
	}
	switch {
	case post != "" && unit != "":
		return post + ", " + unit
	case post != "" && address != "":
		return post + ", " + address
	case post+unit != "":
		return post + unit
	}
	return address
}

// BirthYear returns the year of birth, or an empty text.
func (r Recipient) BirthYear() string {
	if len(r.Birth) < 4 {
		return ""
	}
	return r.Birth[:4]
}

// partNames are the headings of the parts of a list and the words by which they are counted.
var partNames = map[award.SubjectKind]struct{ heading, word string }{
	award.Collective: {"TẬP THỂ", "tập thể"}, award.Household: {"HỘ GIA ĐÌNH", "hộ gia đình"},
	award.Individual: {"CÁ NHÂN", "cá nhân"}, award.Clan: {"DÒNG HỌ", "dòng họ"},
	award.Enterprise: {"DOANH NGHIỆP", "doanh nghiệp"}, award.Model: {"MÔ HÌNH", "mô hình"},
	award.Other: {"ĐỐI TƯỢNG KHÁC", "đối tượng khác"},
}

// part is the recipients of one kind, in the order they are printed.
type part struct {
	kind award.SubjectKind
	list []Recipient
}

// parts groups recipients by kind in the order of a decision (collectives, households, individuals, then the rest), keeps
// the golden book numbers that are given and counts on where they are not.
func parts(list []Recipient) []part {
	groups := []part{}
	for _, kind := range award.SubjectKinds {
		group := part{kind: kind}
		for _, r := range list {
			if r.Kind == kind || (kind == award.Other && !r.Kind.Valid()) {
				group.list = append(group.list, r)
			}
		}
		if len(group.list) == 0 {
			continue
		}
		slices.SortStableFunc(group.list, func(a, b Recipient) int { return a.Number - b.Number })
		groups = append(groups, group)
	}
	next := 1
	for _, group := range groups {
		for i := range group.list {
			if group.list[i].Number == 0 {
				group.list[i].Number = next
			}
			next = group.list[i].Number + 1
		}
	}
	return groups
}

// countWords counts the recipients by kind: "02 tập thể, 01 hộ gia đình và 05 cá nhân".
func countWords(list []Recipient) string {
	var words []string
	for _, group := range parts(list) {
		words = append(words, fmt.Sprintf("%02d %s", len(group.list), partNames[group.kind].word))
	}
	switch n := len(words); n {
	case 0:
		return "các tập thể, hộ gia đình, cá nhân"
	case 1:
		return words[0]
	default:
		return strings.Join(words[:n-1], ", ") + " và " + words[n-1]
	}
}

// kindWords names the kinds that are present: "các tập thể, hộ gia đình, cá nhân", of a single recipient "cá nhân".
func kindWords(list []Recipient) string {
	var words []string
	for _, group := range parts(list) {
		words = append(words, partNames[group.kind].word)
	}
	if len(words) == 0 {
		return "các tập thể, hộ gia đình, cá nhân"
	}
	if len(list) == 1 {
		return words[0]
	}
	return "các " + strings.Join(words, ", ")
}

// totalAmount adds the money of a list; ok is false when the sum cannot be right.
func totalAmount(list []Recipient) (int64, bool) {
	amounts := make([]int64, len(list))
	for i, r := range list {
		amounts[i] = r.Amount
	}
	return award.SumMoney(amounts...)
}

// doubts lists what is not verified about the money of a list, each doubt once.
func doubts(list []Recipient) string {
	marks := []award.Mark{}
	for _, r := range list {
		if r.Amount == 0 || r.Verified {
			continue
		}
		for doubt := range strings.SplitSeq(r.Doubt, "; ") { // award.Doubts joined those of a line so
			marks = append(marks, award.Mark{Note: doubt})
		}
	}
	if len(marks) == 0 {
		return ""
	}
	return award.Doubts(marks...)
}

// ListPart is one part of a list attached to a paper.
type ListPart struct {
	Heading string    `json:"tenPhan"` // I. TẬP THỂ
	Person  bool      `json:"laNguoi"` // has a year of birth
	Name    string    `json:"cotTen"`  // header of the name column
	Where   string    `json:"cotNoi"`  // header of the place column
	Rows    []ListRow `json:"hang"`
	Summary string    `json:"cong"` // Cộng: 02 tập thể
	Money   string    `json:"congTien"`
}

// ListRow is one row of a list attached to a paper.
type ListRow struct {
	Number      string `json:"stt"`
	Name        string `json:"hoTen"`
	Birth       string `json:"namSinh"`
	Where       string `json:"donVi"`
	Achievement string `json:"thanhTich"`
	Award       string `json:"hinhThuc"`
	Money       string `json:"tienThuong"`
	Note        string `json:"ghiChu"`
}

var columnNames = map[award.SubjectKind][2]string{
	award.Individual: {"Họ và tên", "Chức vụ, đơn vị công tác hoặc nơi thường trú"},
	award.Household:  {"Hộ gia đình", "Nơi thường trú"},
}

// listParts builds the parts of a list with Roman headings.
func listParts(list []Recipient) []ListPart {
	result := []ListPart{}
	for i, group := range parts(list) {
		names, ok := columnNames[group.kind]
		if !ok {
			names = [2]string{"Tên " + partNames[group.kind].word, "Đơn vị, địa chỉ"}
		}
		p := ListPart{
			Heading: roman(i+1) + ". " + partNames[group.kind].heading, Person: group.kind == award.Individual,
			Name: names[0], Where: names[1], Rows: []ListRow{},
			Summary: fmt.Sprintf("Cộng: %02d %s", len(group.list), partNames[group.kind].word),
		}
		for _, r := range group.list {
			p.Rows = append(p.Rows, ListRow{
				Number: strconv.Itoa(r.Number), Name: r.FullName(), Birth: r.BirthYear(), Where: r.Where(),
				Achievement: clean(r.Achievement), Award: clean(r.AwardName), Money: amountText(r.Amount), Note: clean(r.Note),
			})
		}
		if total, ok := totalAmount(group.list); ok {
			p.Money = amountText(total)
		}
		result = append(result, p)
	}
	return result
}

func amountText(amount int64) string {
	if amount <= 0 {
		return ""
	}
	return viet.Money(amount)
}

// roman returns 1 to 39 in Roman figures, as parts of a paper are counted.
func roman(n int) string {
	if n < 1 || n > 39 {
		return strconv.Itoa(n)
	}
	return strings.Repeat("X", n/10) + []string{"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"}[n%10]
}

// PaymentList returns the sheet on which recipients sign for their money ("Danh sách ký nhận tiền thưởng"): one row per
// recipient with money, parts as bands, the total and the total in words. decision names the decision in running text.
func PaymentList(l Letterhead, decision string, list []Recipient) report.Table {
	table := report.Table{
		Name: "Ký nhận tiền thưởng", Portrait: false,
		Titles: []string{"DANH SÁCH KÝ NHẬN TIỀN THƯỞNG", "(Kèm theo " + clean(decision) + " của " + l.Chairman() + ")"},
		Columns: []report.Column{
			{Header: []string{"STT"}, Kind: report.Count, Width: 6},
			{Header: []string{"Họ tên/đơn vị"}, Kind: report.Text, Width: 34},
			{Header: []string{"Chức vụ, đơn vị hoặc địa chỉ"}, Kind: report.Text, Width: 32},
			{Header: []string{"Danh hiệu, hình thức"}, Kind: report.Text, Width: 22},
			{Header: []string{"Hệ số"}, Kind: report.Decimal, Width: 9},
			{Header: []string{"Lương cơ sở (đồng)"}, Kind: report.Money, Width: 14},
			{Header: []string{"Thành tiền (đồng)"}, Kind: report.Money, Width: 16, Total: true},
			{Header: []string{"Ký nhận"}, Kind: report.Text, Width: 20},
		},
		Rows: []report.Row{}, TotalLabel: "Tổng cộng",
		Signatures: []report.Signature{
			{Lines: []string{"NGƯỜI LẬP"}}, {Lines: []string{"KẾ TOÁN"}}, {Lines: []string{"CHỦ TỊCH"}},
		},
	}
	for i, group := range parts(list) {
		table.Rows = append(table.Rows, report.Row{Band: roman(i+1) + ". " + partNames[group.kind].heading})
		for _, r := range group.list {
			table.Rows = append(table.Rows, report.Row{Values: []any{
				r.Number, r.FullName(), r.Where(), clean(r.AwardName), r.Coefficient, r.BaseSalary, r.Amount, "",
			}})
		}
	}
	if total, ok := totalAmount(list); ok {
		table.Notes = append(table.Notes, "Bằng chữ: "+viet.MoneyWords(total)+".")
	}
	if doubt := doubts(list); doubt != "" {
		table.Notes = append(table.Notes, "Mức tiền chưa kiểm chứng: "+doubt+".")
	}
	return table
}
