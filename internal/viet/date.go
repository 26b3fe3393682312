package viet

import (
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// The reasons for which ParseDate refuses text, as sentences for the user.
var (
	ErrDateForm  = errors.New("Ngày này không đọc được. Hãy nhập theo dạng ngày/tháng/năm, ví dụ 05/3/2024.")
	ErrDateWrong = errors.New("Ngày này không có trong lịch. Hãy kiểm tra lại ngày và tháng.")
	ErrDateYear  = errors.New("Năm nằm ngoài khoảng 1800 đến 2199. Hãy kiểm tra lại năm.")
)

// pivotYear is where two-digit years turn: 00–49 are 2000–2049 and 50–99 are 1950–1999, as spreadsheets of a
// Vietnamese Windows roughly do. ParseDate voices a doubt whenever it is used.
const pivotYear = 50

var (
	isoDate     = regexp.MustCompile(`^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$`)
	dayFirst    = regexp.MustCompile(`^(\d{1,2}) ?[-/. ] ?(\d{1,2}) ?[-/. ] ?(\d{4}|\d{2})$`)
	monthYear   = regexp.MustCompile(`^(\d{1,2}) ?[-/. ] ?(\d{4})$`)
	wordedDate  = regexp.MustCompile(`^(?:ngay )?(\d{1,2}) ?(?:,|-|/)? ?thang ?(\d{1,2}) ?(?:,|-|/)? ?(?:nam )?(\d{4})$`)
	wordedMonth = regexp.MustCompile(`^thang ?(\d{1,2}) ?(?:,|-|/)? ?(?:nam )?(\d{4})$`)
	yearOnly    = regexp.MustCompile(`^(?:nam )?(\d{4})$`)
	timeTail    = regexp.MustCompile(`[ t]\d{1,2}:\d{2}.*$`)
	monthGap    = regexp.MustCompile(`thang ([a-z]+)`)
)

// namedMonths are months written out in Vietnamese.
var namedMonths = map[string]string{
	"gieng": "1", "mot": "1", "hai": "2", "ba": "3", "tu": "4", "bon": "4", "nam": "5", "sau": "6", "bay": "7",
	"tam": "8", "chin": "9", "muoi": "10", "chap": "12",
}

// ParseDate reads a date as people type it, day first: 1/3/24, 5-3-1978, 5.3.1978, ngày 5 tháng 3 năm 2024, and the
// partial 03/1956 and 1956, which give 1956-03 and 1956. ISO dates pass through. The doubt is a sentence for the user
// where the reading is a guess (two-digit year, month written before the day) and is empty otherwise. Empty text
// gives an empty date and no error; the errors are ErrDateForm, ErrDateWrong and ErrDateYear.
func ParseDate(s string) (iso, doubt string, err error) {
	s = strings.Trim(timeTail.ReplaceAllString(Fold(s), ""), " .,;'")
	if s == "" {
		return "", "", nil
	}
	s = monthGap.ReplaceAllStringFunc(s, func(m string) string {
		if n, ok := namedMonths[strings.TrimPrefix(m, "thang ")]; ok {
			return "thang " + n
		}
		return m
	})
	bare := strings.TrimPrefix(s, "ngay ")
	if m := isoDate.FindStringSubmatch(bare); m != nil {
		return buildDate(m[1], m[2], m[3])
	}
	if m := dayFirst.FindStringSubmatch(bare); m != nil {
		return buildDate(m[3], m[2], m[1])
	}
	if m := monthYear.FindStringSubmatch(strings.TrimPrefix(bare, "thang ")); m != nil {
		return buildDate(m[2], m[1], "")
	}
	if m := wordedDate.FindStringSubmatch(s); m != nil {
		return buildDate(m[3], m[2], m[1])
	}
	if m := wordedMonth.FindStringSubmatch(s); m != nil {
		return buildDate(m[2], m[1], "")
	}
	if m := yearOnly.FindStringSubmatch(s); m != nil {
		return buildDate(m[1], "", "")
	}
	return "", "", ErrDateForm
}

// buildDate checks the figures of a date against the calendar; month and day may be missing.
func buildDate(year, month, day string) (iso, doubt string, err error) {
	y, m, d := figure(year), figure(month), figure(day)
	if len(year) == 2 {
		y += 1900
		if y < 1900+pivotYear {
			y += 100
		}
		doubt = fmt.Sprintf("Năm viết hai chữ số, đang hiểu là năm %d.", y)
	}
	if y < 1800 || y > 2199 {
		return "", "", ErrDateYear
	}
	if m > 12 && d >= 1 && d <= 12 {
		m, d = d, m
		doubt = fmt.Sprintf("Tháng có vẻ viết trước ngày, đang hiểu là ngày %d tháng %d năm %d.", d, m, y)
	}
	switch {
	case month == "":
		return fmt.Sprintf("%04d", y), doubt, nil
	case m < 1 || m > 12:
		return "", "", ErrDateWrong
	case day == "":
		return fmt.Sprintf("%04d-%02d", y, m), doubt, nil
	}
	if t := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC); t.Day() != d || int(t.Month()) != m {
		return "", "", ErrDateWrong
	}
	return fmt.Sprintf("%04d-%02d-%02d", y, m, d), doubt, nil
}

func figure(s string) int {
	n, _ := strconv.Atoi(s) // the patterns let only figures through; empty means missing and is 0
	return n
}

// splitISO parts a full or partial ISO date; missing parts are 0, ok is false for anything else.
func splitISO(iso string) (y, m, d int, ok bool) {
	if len(iso) != 4 && len(iso) != 7 && len(iso) != 10 {
		return 0, 0, 0, false
	}
	layout := "2006-01-02"[:len(iso)]
	t, err := time.Parse(layout, iso)
	if err != nil {
		return 0, 0, 0, false
	}
	y = t.Year()
	if len(iso) >= 7 {
		m = int(t.Month())
	}
	if len(iso) == 10 {
		d = t.Day()
	}
	return y, m, d, true
}

// DateWords returns a date as papers write it: "ngày 20 tháng 12 năm 2024", with a zero before days under 10 and
// before months 1 and 2 (Nghị định 30/2020/NĐ-CP, phụ lục I). Partial dates give "tháng 3 năm 1956" and "năm 1956";
// text that is no ISO date gives "".
func DateWords(iso string) string {
	y, m, d, ok := splitISO(iso)
	if !ok {
		return ""
	}
	words := fmt.Sprintf("năm %d", y)
	if m > 0 {
		words = "tháng " + PadMonth(m) + " " + words
	}
	if d > 0 {
		words = fmt.Sprintf("ngày %02d ", d) + words
	}
	return words
}

// PadMonth returns a month in figures as NĐ 30 writes it: 01, 02, 3 … 12.
func PadMonth(m int) string {
	if m < 3 {
		return fmt.Sprintf("%02d", m)
	}
	return strconv.Itoa(m)
}

// DateShort returns a date for tables: "20/12/2024", for partial dates "03/1956" and "1956", and "" for text that is
// no ISO date.
func DateShort(iso string) string {
	y, m, d, ok := splitISO(iso)
	switch {
	case !ok:
		return ""
	case m == 0:
		return strconv.Itoa(y)
	case d == 0:
		return fmt.Sprintf("%02d/%d", m, y)
	}
	return fmt.Sprintf("%02d/%02d/%d", d, m, y)
}
