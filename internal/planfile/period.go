package planfile

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// period is what a text says of time. A missing bound is empty.
type period struct {
	start, end string // YYYY-MM-DD
	implied    bool   // no dates in the text: the year of the plan
	doubt      string
}

// mention is one date, month, quarter, half or year named in a text. Year 0 means it is not said.
type mention struct {
	at, end            int
	year               int
	fromMonth, toMonth int // 0 for a whole year
	day                int // 0 for a whole month
	toYear             int // of a span of years
	onlyDay            bool
}

// One alternative per way to name time, the longest first, on folded text.
var mentionPattern = regexp.MustCompile(strings.Join([]string{
	`(?:ngay )?(\d{1,2}) thang (\d{1,2})(?:(?: nam |/|, nam )(\d{4}))?`, // 1 2 3
	`(?:ngay )?\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b`,                 // 4 5 6
	`\bgiai doan (\d{4}) ?- ?(\d{4})`,                                   // 7 8
	`\bthang (\d{1,2})(?: ?(?:nam |/|-|\.|, nam ) ?(\d{4}))`,            // 9 10
	`\bthang (\d{1,2})\b`,                                               // 11
	`\bquy ([ivx]+|\d)(?:(?: ?,| ?-| va| den quy| den) ?(?:quy )?([ivx]+|\d)\b)*(?: ?(?:nam |/|, nam |-) ?(\d{4}))?`, // 12 13 14
	`\b(0?6|sau|0?3|ba|0?9|chin) thang (dau|cuoi) nam(?: (\d{4}))?`,                                                  // 15 16 17
	`(?:ngay )?\b(\d{1,2})/(\d{1,2})\b`,                                                                              // 18 19
	`\bngay (\d{1,2})\b`,                                                                                             // 20
	`\b(?:nam )?(\d{4}) ?- ?(\d{4})\b`,                                                                               // 21 22
	`\bnam (\d{4})\b`,                                                                                                // 23
	`\b((?:19|20)\d{2})\b`,                                                                                           // 24
	`\b(\d{1,2})/(\d{4})\b`,                                                                                          // 25 26
}, "|"))

// monthSlashYear stands before the others, since 3/2024 would be read as day and month.
var monthSlashYear = regexp.MustCompile(`(quy |^|[^\d/])(\d{1,2})/(\d{4})\b`)

var (
	schoolYear     = regexp.MustCompile(`\bnam hoc (20\d{2}) ?- ?(20\d{2})\b`)
	paperReference = regexp.MustCompile(`\((?:[^()]*(?:ke hoach|cong van|quyet dinh|huong dan|nghi quyet|chi thi)[^()]*)\)`)
	deadlineWords  = regexp.MustCompile(`\b(?:truoc|cham nhat|den het|den ngay|den thang|den nam|den quy|den|hoan thanh trong|het|khong qua)\b`)
	fromWords      = regexp.MustCompile(`\b(?:tu|bat dau|ke tu)(?: ngay| thang)? ?$`)
	fromNow        = regexp.MustCompile(`\btu (?:nay|khi|ngay (?:ban hanh|ky|phat dong))\b`)
	thisYear       = regexp.MustCompile(`\b(?:ca|trong|suot|het) nam\b`)
	monthList      = regexp.MustCompile(`\bthang (\d{1,2})(?:(?: ?,| va| ?-| ?&) ?(?:thang )?(\d{1,2})\b)+`)
	wholeYear      = regexp.MustCompile(`\b(?:ca|trong|hang|hang|suot|het) nam\b|\bnam ke hoach\b|\bthuong xuyen\b|\blien tuc\b|\bhang (?:thang|quy|tuan)\b`)
)

// parsePeriod reads the dates of a period. planYear fills in years that are not said; planDate is the start of "từ
// nay". It returns ok false where the text names no time at all.
func parsePeriod(text string, planYear int, planDate string) (period, bool) {
	s := paperReference.ReplaceAllString(fold(text), " ")
	s = monthSlashYear.ReplaceAllStringFunc(s, func(m string) string {
		if strings.HasPrefix(m, "quy ") {
			return m
		}
		return monthSlashYear.ReplaceAllString(m, "${1}thang ${2}/${3}")
	})
	s = strings.ReplaceAll(s, "thang thang", "thang")
	s = monthList.ReplaceAllString(s, "thang ${1} den thang ${2}")
	if m := schoolYear.FindStringSubmatch(s); m != nil && m[1] < m[2] {
		return period{start: m[1] + "-09-01", end: m[2] + "-05-31",
			doubt: "Thời gian theo năm học, đang lấy từ tháng 9 năm trước đến tháng 5 năm sau."}, true
	}
	found := mentions(s)
	if len(found) == 0 {
		if wholeYear.MatchString(s) && planYear > 0 {
			return period{start: yearStart(planYear), end: yearEnd(planYear), implied: !thisYear.MatchString(s)}, true
		}
		return period{}, false
	}
	fillYears(found, planYear)
	var p period
	for _, m := range found {
		if m.year == 0 {
			continue
		}
		from, to := m.first(), m.last()
		if from == "" || to == "" {
			p.doubt = "Thời gian thực hiện có ngày không có trong lịch. Hãy kiểm tra lại."
			continue
		}
		if p.start == "" || from < p.start {
			p.start = from
		}
		if to > p.end {
			p.end = to
		}
	}
	if p.end == "" {
		return period{doubt: p.doubt}, p.doubt != ""
	}
	return bound(p, s, found, planDate), true
}

// bound takes away the start of a mere deadline and the end of a mere beginning.
func bound(p period, s string, found []mention, planDate string) period {
	before := s[:found[0].at]
	switch {
	case fromNow.MatchString(before):
		p.start = ""
		if planDate != "" && planDate <= p.end {
			p.start = planDate
			p.doubt = "Thời gian tính từ khi ban hành, đang lấy ngày của kế hoạch làm ngày bắt đầu."
		}
	case len(found) == 1 && (deadlineWords.MatchString(before) || found[0].day > 0 && !fromWords.MatchString(before)):
		p.start = ""
		p.doubt = "Chỉ thấy hạn cuối, không thấy ngày bắt đầu."
	case len(found) == 1 && found[0].fromMonth == found[0].toMonth && found[0].toYear == 0 && fromWords.MatchString(before):
		p.end = ""
		p.doubt = "Chỉ thấy ngày bắt đầu, không thấy ngày kết thúc."
	}
	return p
}

// mentions lists what the folded text says of time, in its order.
func mentions(s string) []mention {
	var out []mention
	for _, at := range mentionPattern.FindAllStringSubmatchIndex(s, -1) {
		group := func(i int) string {
			if at[2*i] < 0 {
				return ""
			}
			return s[at[2*i]:at[2*i+1]]
		}
		m := mention{at: at[0], end: at[1]}
		switch {
		case group(1) != "":
			m.day, m.fromMonth, m.year = number(group(1)), number(group(2)), number(group(3))
		case group(4) != "":
			m.day, m.fromMonth, m.year = number(group(4)), number(group(5)), number(group(6))
		case group(7) != "":
			m.year, m.toYear = number(group(7)), number(group(8))
		case group(9) != "":
			m.fromMonth, m.year = number(group(9)), number(group(10))
		case group(11) != "":
			m.fromMonth = number(group(11))
		case group(12) != "":
			m = quarters(m, group(12), group(13), group(14))
		case group(15) != "":
			m = halfYear(m, group(15), group(16), group(17))
		case group(18) != "":
			m.day, m.fromMonth = number(group(18)), number(group(19))
		case group(20) != "":
			m.day, m.onlyDay = number(group(20)), true
		case group(21) != "":
			m.year, m.toYear = number(group(21)), number(group(22))
		case group(23) != "":
			m.year = number(group(23))
		case group(24) != "":
			m.year = number(group(24))
		case group(25) != "":
			m.fromMonth, m.year = number(group(25)), number(group(26))
		}
		if m.fromMonth > 12 || (m.year != 0 || m.toYear != 0) && (m.year < 1945 || m.year > 2100) {
			continue
		}
		if m.toYear < m.year || m.toYear > 2100 {
			m.toYear = 0
		}
		if m.toMonth == 0 {
			m.toMonth = m.fromMonth
		}
		out = append(out, m)
	}
	return out
}

func quarters(m mention, first, last, year string) mention {
	from, to := markerFigure(romanMark, first), markerFigure(romanMark, last)
	if to < from {
		to = from
	}
	if from < 1 || to > 4 {
		return mention{at: m.at, end: m.end, fromMonth: 13}
	}
	m.fromMonth, m.toMonth, m.year = 3*from-2, 3*to, number(year)
	return m
}

func halfYear(m mention, size, side, year string) mention {
	months := map[string]int{"sau": 6, "ba": 3, "chin": 9}[size]
	if months == 0 {
		months = number(size)
	}
	m.fromMonth, m.toMonth, m.year = 1, months, number(year)
	if side == "cuoi" {
		m.fromMonth, m.toMonth = 13-months, 12
	}
	return m
}

func number(s string) int {
	n, _ := strconv.Atoi(s)
	return n
}

// fillYears gives mentions without a month or year those of the next one that has them ("từ ngày 08 đến ngày 10 tháng
// 12 năm 2025", "từ tháng 3 đến tháng 10 năm 2024"), else of the one before, else the year of the plan.
func fillYears(found []mention, planYear int) {
	for i := len(found) - 2; i >= 0; i-- {
		next := found[i+1]
		if found[i].onlyDay && next.fromMonth > 0 {
			found[i].fromMonth, found[i].toMonth, found[i].onlyDay = next.fromMonth, next.fromMonth, false
		}
		if found[i].year == 0 && next.toYear == 0 {
			found[i].year = next.year
			if next.year > 0 && found[i].fromMonth > next.fromMonth && next.fromMonth > 0 {
				found[i].year-- // từ tháng 9 đến tháng 5 năm 2025
			}
		}
	}
	for i := range found {
		if found[i].year == 0 && !found[i].onlyDay {
			found[i].year = planYear
			if i > 0 && found[i-1].year > 0 && found[i-1].toYear == 0 {
				found[i].year = found[i-1].year
				if found[i].fromMonth > 0 && found[i].fromMonth < found[i-1].fromMonth {
					found[i].year++
				}
			}
		}
	}
}

func (m mention) first() string {
	switch {
	case m.fromMonth == 0:
		return yearStart(m.year)
	case m.day == 0:
		return calendarDate(m.year, m.fromMonth, 1)
	}
	return calendarDate(m.year, m.fromMonth, m.day)
}

func (m mention) last() string {
	switch {
	case m.toYear > 0:
		return yearEnd(m.toYear)
	case m.fromMonth == 0:
		return yearEnd(m.year)
	case m.day == 0:
		return time.Date(m.year, time.Month(m.toMonth)+1, 0, 0, 0, 0, 0, time.UTC).Format(time.DateOnly)
	}
	return calendarDate(m.year, m.toMonth, m.day)
}

// calendarDate returns the date, or "" where the calendar has none.
func calendarDate(y, m, d int) string {
	t := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
	if t.Day() != d || int(t.Month()) != m {
		return ""
	}
	return t.Format(time.DateOnly)
}

func yearStart(y int) string { return fmt.Sprintf("%04d-01-01", y) }
func yearEnd(y int) string   { return fmt.Sprintf("%04d-12-31", y) }
