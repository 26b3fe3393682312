package intake

import (
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"guongsang/internal/award"
	"guongsang/internal/sheet"
	"guongsang/internal/viet"
)

// value is the reading of one cell: what goes into the field, what a person is told, and another value they may want.
type value struct {
	text       string
	message    string
	suggestion string
}

// The sentences at a cell: one of fact, one of what to do.
const (
	sayDateUnread   = "Ngày này không đọc được. Hãy nhập theo dạng ngày/tháng/năm, tháng/năm hoặc năm."
	sayDateSwapped  = "Ô định dạng kiểu tháng/ngày/năm nên ngày và tháng có thể bị đổi chỗ. Hãy đối chiếu với bản giấy."
	sayDateLocal    = "Ngày và tháng có thể bị đổi chỗ khi gõ trên máy để kiểu ngày Mỹ. Hãy đối chiếu với bản giấy."
	sayDateAsYear   = "Ô chứa một năm nhưng đang định dạng là ngày, đã hiểu là năm. Hãy kiểm tra lại."
	sayDateSerial   = "Ô chứa số thứ tự ngày của Excel, đã đổi thành ngày. Hãy kiểm tra lại."
	sayMonthTrimmed = "Ô chứa tháng và năm dưới dạng số nên có thể mất số 0 ở cuối. Hãy kiểm tra lại năm."
	sayYearOdd      = "Năm sinh không hợp lý. Hãy kiểm tra lại."
	sayGenderUnread = "Giới tính không đọc được. Hãy ghi Nam hoặc Nữ."
	sayGenderBoth   = "Cả cột Nam và cột Nữ đều có dữ liệu. Hãy giữ lại một cột."
	sayKindUnread   = "Loại đối tượng không đọc được. Hãy chọn tập thể, hộ gia đình hoặc cá nhân."
	sayIDRestored   = "Số căn cước bị mất số 0 ở đầu, đã thêm lại. Hãy đối chiếu với thẻ."
	sayIDLost       = "Số căn cước bị Excel làm tròn nên mất chữ số. Hãy nhập lại theo thẻ."
	sayIDOld        = "Đây là số chứng minh nhân dân 9 chữ số. Hãy thay bằng số căn cước 12 chữ số nếu có."
	sayIDWrong      = "Số căn cước phải có 12 chữ số. Hãy kiểm tra lại hoặc để trống."
	sayIDYear       = "Số căn cước không khớp năm sinh. Hãy kiểm tra lại cả hai."
	sayIDGender     = "Số căn cước không khớp giới tính. Hãy kiểm tra lại cả hai."
	sayErrorValue   = "Ô báo lỗi công thức. Hãy mở tệp gốc và nhập lại giá trị."
	sayNoName       = "Dòng có dữ liệu nhưng thiếu tên. Hãy nhập tên hoặc bỏ dòng này."
	sayNumberIsDate = "Số quyết định bị Excel đổi thành ngày. Hãy nhập lại số quyết định."
	sayDuplicate    = "Dòng này trùng với dòng %d của trang. Hãy giữ lại một dòng."
	sayTwoNames     = "Dòng có tên ở hai cột. Hãy kiểm tra xem là một hay hai đối tượng."
)

const (
	oldestBirth = 1900
	latestYear  = 2100
)

var (
	unknownParts = regexp.MustCompile(`^(?:[.…?_x0\s-]{1,4}[/.-]){1,2}((?:19|20)\d\d)$`)
	eightDigits  = regexp.MustCompile(`^(\d\d)(\d\d)((?:19|20)\d\d)$`)
	birthLead    = regexp.MustCompile(`^(?i)\s*(?:sinh\s+)?(?:năm|ngày|nam|ngay|sn|s\.n\.?|sinh)?[\s:.]*`)
	yearInText   = regexp.MustCompile(`^(?:19|20)\d\d$`)
	dateInText   = regexp.MustCompile(`\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\d{1,2}\s*[/.-]\s*(?:19|20)\d\d|(?:19|20)\d\d`)
	birthWords   = regexp.MustCompile(`(?i)(?:sinh\s*)?(?:năm|ngày)?\s*(?:sinh)?\s*:?\s*$`)
	bracketTail  = regexp.MustCompile(`\s*\([^)]*\)\s*$`)
)

func looksLikeDate(s string) bool {
	return yearInText.MatchString(s) || len(s) <= 12 && dateInText.MatchString(s)
}

// readDate reads a date of any kind: a date cell, a number that is a year or a serial number, or text.
func readDate(c sheet.Cell, text string) value {
	switch c.Kind {
	case sheet.Date:
		return dateCell(c)
	case sheet.Number:
		return dateNumber(c, text)
	}
	return dateText(text)
}

func dateCell(c sheet.Cell) value {
	if f, err := strconv.ParseFloat(c.Value, 64); err == nil && f == float64(int(f)) && f >= oldestBirth && f <= latestYear {
		return value{text: fmt.Sprint(int(f)), message: sayDateAsYear, suggestion: c.ISODate}
	}
	iso := c.ISODate
	switch {
	case len(iso) != 10:
		return value{message: sayDateUnread}
	case !c.Style.ShowsDay && !c.Style.ShowsMonth && c.Style.IsDate:
		return value{text: iso[:4]}
	case !c.Style.ShowsDay && c.Style.IsDate:
		return value{text: iso[:7]}
	}
	v := value{text: iso}
	if swapped := swap(iso); swapped != "" && c.Style.MonthFirst {
		v.suggestion = swapped
		v.message = sayDateSwapped
		if c.Style.Locale {
			v.message = sayDateLocal
		}
	}
	return v
}

// swap exchanges day and month; "" where that gives no other date.
func swap(iso string) string {
	if len(iso) != 10 || iso[8:] > "12" || iso[8:] == iso[5:7] {
		return ""
	}
	return iso[:4] + "-" + iso[8:] + "-" + iso[5:7]
}

func dateNumber(c sheet.Cell, text string) value {
	f, err := strconv.ParseFloat(c.Value, 64)
	if err != nil {
		return dateText(text)
	}
	switch {
	case f == float64(int(f)) && f >= 1800 && f <= latestYear:
		return value{text: fmt.Sprint(int(f))}
	case f == float64(int(f)) && f > 3653 && f < 80_000: // 1910 and later, not a number of six figures typed as ddmmyy
		if iso, ok := sheet.SerialDate(f); ok {
			return value{text: iso, message: sayDateSerial}
		}
	case f > 1 && f < 13 && f != float64(int(f)):
		return monthNumber(text)
	}
	if len(text) == 7 { // 5031978: the zero in front is lost
		text = "0" + text
	}
	return dateText(text)
}

// monthNumber reads 3.1956, and 3.195 for March 1950.
func monthNumber(text string) value {
	month, year, ok := strings.Cut(text, ".")
	if !ok || len(year) > 4 {
		return value{message: sayDateUnread}
	}
	v := dateText(month + "/" + year + strings.Repeat("0", 4-len(year)))
	if len(year) < 4 && v.text != "" {
		v.message = sayMonthTrimmed
	}
	return v
}

func dateText(text string) value {
	if m := unknownParts.FindStringSubmatch(strings.TrimSpace(text)); m != nil {
		return value{text: m[1]}
	}
	text = strings.Trim(text, " '’‘;,.")
	if text == "" {
		return value{}
	}
	if m := eightDigits.FindStringSubmatch(text); m != nil {
		text = m[1] + "/" + m[2] + "/" + m[3]
	}
	iso, doubt, err := viet.ParseDate(text)
	for _, again := range []func(string) string{withoutBrackets, withoutLead, monthOnly} {
		if err == nil && iso != "" {
			break
		}
		if i, d, e := viet.ParseDate(again(text)); e == nil && i != "" {
			iso, doubt, err = i, d, nil
		}
	}
	switch {
	case err == nil && iso != "" && doubt != "":
		return value{text: iso, message: doubt + " Hãy kiểm tra lại."}
	case err == nil && iso != "":
		return value{text: iso}
	case errors.Is(err, viet.ErrDateWrong), errors.Is(err, viet.ErrDateYear):
		return value{message: err.Error()}
	}
	return value{message: sayDateUnread, suggestion: isoInside(text)}
}

func withoutBrackets(text string) string { return bracketTail.ReplaceAllString(text, "") }

func withoutLead(text string) string { return birthLead.ReplaceAllString(text, "") }

// monthOnly reads 00/03/1956, where the day is not known.
func monthOnly(text string) string {
	if rest, ok := strings.CutPrefix(text, "00/"); ok {
		return rest
	}
	return ""
}

// isoInside finds a date within other words.
func isoInside(text string) string {
	iso, _, err := viet.ParseDate(dateInText.FindString(text))
	if err != nil {
		return ""
	}
	return iso
}

// checkBirth reports a year nobody alive can have.
func checkBirth(v value) value {
	if len(v.text) >= 4 && v.message == "" && (v.text[:4] < strconv.Itoa(oldestBirth) || v.text[:4] > "2040") {
		v.message = sayYearOdd
	}
	return v
}

var idInText = regexp.MustCompile(`\b(?:\d{12}|\d{9}|\d{3} \d{3} \d{3} \d{3})\b`)

var exponent = regexp.MustCompile(`(?i)^\d+[.,]?\d*e\+?\d+$`)

// readCitizenID reads a citizen id of 12 figures; Excel drops zeros in front and figures at the end.
func readCitizenID(c sheet.Cell, text string) value {
	number := c.Kind == sheet.Number
	if exponent.MatchString(strings.ReplaceAll(text, " ", "")) {
		return value{message: sayIDLost}
	}
	id := digitsOnly(text)
	if run := idInText.FindString(text); !isDigits(id) && run != "" { // the day and place of issue stand beside it
		id = digitsOnly(run)
	}
	if !isDigits(id) {
		return value{message: sayIDWrong}
	}
	switch n := len(id); {
	case number && n >= 9 && strings.HasSuffix(id, "000000"):
		return value{message: sayIDLost}
	case n == 12:
		return value{text: id}
	case n == 9:
		return value{text: id, message: sayIDOld}
	case n == 8 && number:
		return value{text: "0" + id, message: sayIDOld}
	case (n == 11 || n == 10) && (number || plausibleID(strings.Repeat("0", 12-n)+id)):
		return value{text: strings.Repeat("0", 12-n) + id, message: sayIDRestored}
	}
	return value{text: id, message: sayIDWrong}
}

// plausibleID checks the parts of a citizen id: province 001–096, then century and sex.
func plausibleID(id string) bool {
	province, err := strconv.Atoi(id[:3])
	return err == nil && province >= 1 && province <= 96 && id[3] <= '3'
}

// checkCitizenID compares the id with gender and year of birth, which it holds.
func checkCitizenID(id, birth string, gender award.Gender) string {
	if len(id) != 12 || !plausibleID(id) {
		return ""
	}
	digit := int(id[3] - '0')
	if len(birth) >= 4 && birth[:4] != fmt.Sprint(19+digit/2)+id[4:6] {
		return sayIDYear
	}
	if gender == award.Male && digit%2 == 1 || gender == award.Female && digit%2 == 0 {
		return sayIDGender
	}
	return ""
}

var (
	decisionNumber = regexp.MustCompile(`\d+[A-Za-z]?\s*(?:/\s*\d{4})?\s*/\s*[\p{L}][\p{L}\d\-–&.]*`)
	decisionLead   = regexp.MustCompile(`^(?i)(?:quyết định|qđ|quyet dinh|qd)?\s*(?:số|so)?\s*:?\s*`)
	decisionTail   = regexp.MustCompile(`(?i)[\s,;(–-]*(?:theo\s+)?(?:quyết định|qđ)?\s*(?:số)?\s*:?\s*$`)
	decisionDate   = regexp.MustCompile(`(?i)(?:ngày|ngay)?\s*(\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2,4})|(?:ngày|ngay)\s*(\d{1,2})\s*(?:tháng|thang)\s*(\d{1,2})\s*(?:năm|nam)\s*(\d{4})`)
)

// splitDecision parts "QĐ số 12/QĐ-UBND ngày 20/12/2024" into number and date.
func splitDecision(text string) (number string, date value) {
	rest := text
	if m := decisionDate.FindStringSubmatchIndex(text); m != nil {
		found := text[m[0]:m[1]]
		if m[2] >= 0 {
			found = text[m[2]:m[3]]
		}
		date = dateText(strings.ReplaceAll(found, " ", ""))
		if m[2] < 0 {
			date = dateText(found)
		}
		rest = text[:m[0]] + " " + text[m[1]:]
	}
	if n := decisionNumber.FindString(rest); n != "" {
		return strings.ReplaceAll(n, " ", ""), date
	}
	rest = decisionLead.ReplaceAllString(strings.TrimSpace(rest), "")
	return strings.Trim(viet.Clean(rest), " ,;.-()"), date
}

// isMark tells the x with which people tick a cell.
func isMark(s string) bool {
	switch strings.ToLower(strings.TrimSpace(s)) {
	case "x", "xx", "v", "+", "√", "✓", "✔", "1", "có", "co", "*":
		return true
	}
	return false
}
