package report

import "fmt"

// HalfYear returns the first (half 1) or the second half of a year.
func HalfYear(year, half int) Period {
	if half == 1 {
		return Period{
			From: fmt.Sprintf("%04d-01-01", year), To: fmt.Sprintf("%04d-06-30", year),
			Label: fmt.Sprintf("6 tháng đầu năm %d", year), Next: fmt.Sprintf("6 tháng cuối năm %d", year),
		}
	}
	return Period{
		From: fmt.Sprintf("%04d-07-01", year), To: fmt.Sprintf("%04d-12-31", year),
		Label: fmt.Sprintf("6 tháng cuối năm %d", year), Next: fmt.Sprintf("6 tháng đầu năm %d", year+1),
	}
}

// WholeYear returns a year.
func WholeYear(year int) Period {
	return Period{
		From: fmt.Sprintf("%04d-01-01", year), To: fmt.Sprintf("%04d-12-31", year),
		Label: fmt.Sprintf("năm %d", year), Next: fmt.Sprintf("năm %d", year+1),
	}
}

// Between returns any period of days (YYYY-MM-DD); text that is no date is kept as it is.
func Between(from, to string) Period {
	return Period{From: from, To: to, Label: "từ ngày " + shortDay(from) + " đến ngày " + shortDay(to), Next: "thời gian tới"}
}

func shortDay(date string) string {
	if len(date) != 10 {
		return date
	}
	return date[8:] + "/" + date[5:7] + "/" + date[:4]
}
