package intake

import (
	"testing"

	"guongsang/internal/award"
	"guongsang/internal/sheet"
)

var (
	generalStyle = &sheet.Style{}
	dayStyle     = &sheet.Style{IsDate: true, ShowsDay: true, ShowsMonth: true}
	monthStyle   = &sheet.Style{IsDate: true, ShowsMonth: true}
	yearStyle    = &sheet.Style{IsDate: true}
	usStyle      = &sheet.Style{IsDate: true, ShowsDay: true, ShowsMonth: true, MonthFirst: true}
	localStyle   = &sheet.Style{IsDate: true, ShowsDay: true, ShowsMonth: true, MonthFirst: true, Locale: true}
)

func numberCell(raw string) sheet.Cell {
	return sheet.Cell{Kind: sheet.Number, Value: raw, Style: generalStyle}
}

func shownDateCell(serial, iso string, style *sheet.Style) sheet.Cell {
	return sheet.Cell{Kind: sheet.Date, Value: serial, ISODate: iso, Style: style}
}

func textCell(s string) sheet.Cell {
	return sheet.Cell{Kind: sheet.Text, Value: s, Style: generalStyle}
}

func TestReadDateText(t *testing.T) {
	for text, want := range map[string]value{
		"24/3/1956":                      {text: "1956-03-24"},
		"24-03-1956":                     {text: "1956-03-24"},
		"24.3.1956":                      {text: "1956-03-24"},
		"'24/3/1956":                     {text: "1956-03-24"},
		"24 / 3 / 1956":                  {text: "1956-03-24"},
		"ngày 24 tháng 3 năm 1956":       {text: "1956-03-24"},
		"1956-03-24":                     {text: "1956-03-24"},
		"24031956":                       {text: "1956-03-24"},
		"24/3/1956.":                     {text: "1956-03-24"},
		"3/1956":                         {text: "1956-03"},
		"tháng 3 năm 1956":               {text: "1956-03"},
		"00/03/1956":                     {text: "1956-03"},
		"1956":                           {text: "1956"},
		"năm 1956":                       {text: "1956"},
		"Sinh năm 1956":                  {text: "1956"},
		"SN 1956":                        {text: "1956"},
		"1956 (Nữ)":                      {text: "1956"},
		"../../1956":                     {text: "1956"},
		"…/…/1956":                       {text: "1956"},
		"00/00/1956":                     {text: "1956"},
		"?/?/1956":                       {text: "1956"},
		"xx/xx/1956":                     {text: "1956"},
		"":                               {},
		" ":                              {},
		"không nhớ":                      {message: sayDateUnread},
		"khoảng 1950":                    {message: sayDateUnread, suggestion: "1950"},
		"29/2/1957":                      {message: "Ngày này không có trong lịch. Hãy kiểm tra lại ngày và tháng."},
		"32/1/1957":                      {message: "Ngày này không có trong lịch. Hãy kiểm tra lại ngày và tháng."},
		"3/24/1956":                      {text: "1956-03-24", message: "Tháng có vẻ viết trước ngày, đang hiểu là ngày 24 tháng 3 năm 1956. Hãy kiểm tra lại."},
		"24/3/56":                        {text: "1956-03-24", message: "Năm viết hai chữ số, đang hiểu là năm 1956. Hãy kiểm tra lại."},
		"vào ngày 24/3/1956 tại Bến Tre": {message: sayDateUnread, suggestion: "1956-03-24"},
	} {
		t.Run(text, func(t *testing.T) {
			if got := readDate(textCell(text), text); got != want {
				t.Errorf("got %+v, want %+v", got, want)
			}
		})
	}
}

func TestReadDateCells(t *testing.T) {
	for name, c := range map[string]struct {
		cell sheet.Cell
		want value
	}{
		"day first":                   {shownDateCell("20538", "1956-03-24", dayStyle), value{text: "1956-03-24"}},
		"shows month and year":        {shownDateCell("20538", "1956-03-24", monthStyle), value{text: "1956-03"}},
		"shows the year":              {shownDateCell("20538", "1956-03-24", yearStyle), value{text: "1956"}},
		"month first, both may be":    {shownDateCell("28613", "1978-05-03", usStyle), value{"1978-05-03", sayDateSwapped, "1978-03-05"}},
		"month first, one way only":   {shownDateCell("28633", "1978-05-23", usStyle), value{text: "1978-05-23"}},
		"month first, the same twice": {shownDateCell("28615", "1978-05-05", usStyle), value{text: "1978-05-05"}},
		"format of the machine":       {shownDateCell("28613", "1978-05-03", localStyle), value{"1978-05-03", sayDateLocal, "1978-03-05"}},
		"a year formatted as a day":   {shownDateCell("1956", "1905-05-09", dayStyle), value{"1956", sayDateAsYear, "1905-05-09"}},
		"no date inside":              {shownDateCell("x", "", dayStyle), value{message: sayDateUnread}},
		"year as a number":            {numberCell("1956"), value{text: "1956"}},
		"serial number":               {numberCell("20538"), value{text: "1956-03-24", message: sayDateSerial}},
		"month and year":              {numberCell("3.1956"), value{text: "1956-03"}},
		"month and year, zero lost":   {numberCell("3.195"), value{text: "1950-03", message: sayMonthTrimmed}},
		"eight figures":               {numberCell("24031956"), value{text: "1956-03-24"}},
		"eight figures, zero lost":    {numberCell("4031956"), value{text: "1956-03-04"}},
		"a small number":              {numberCell("12"), value{message: sayDateUnread}},
		"a huge number":               {numberCell("123456789012"), value{message: sayDateUnread}},
	} {
		t.Run(name, func(t *testing.T) {
			if got := readDate(c.cell, c.cell.Text()); got != c.want {
				t.Errorf("got %+v, want %+v", got, c.want)
			}
		})
	}
}

func TestCheckBirth(t *testing.T) {
	for iso, odd := range map[string]bool{"1956": false, "1899": true, "1900-01-01": false, "2041": true, "2040-12": false, "": false} {
		if got := checkBirth(value{text: iso}).message == sayYearOdd; got != odd {
			t.Errorf("%s: got %v", iso, got)
		}
	}
	if v := checkBirth(value{text: "1850", message: "khác"}); v.message != "khác" {
		t.Error("the first message should stay")
	}
}

func TestReadCitizenID(t *testing.T) {
	for name, c := range map[string]struct {
		cell sheet.Cell
		want value
	}{
		"whole":                  {textCell("089056001234"), value{text: "089056001234"}},
		"with spaces":            {textCell("089 056 001 234"), value{text: "089056001234"}},
		"with dots":              {textCell("089.056.001.234"), value{text: "089056001234"}},
		"with an apostrophe":     {textCell("'089056001234"), value{text: "089056001234"}},
		"with day of issue":      {textCell("089056001234 cấp ngày 01/01/2021"), value{text: "089056001234"}},
		"one zero lost":          {numberCell("89056001234"), value{text: "089056001234", message: sayIDRestored}},
		"two zeros lost":         {numberCell("1056001234"), value{text: "001056001234", message: sayIDRestored}},
		"exponent in the file":   {numberCell("8.9056001234E10"), value{text: "089056001234", message: sayIDRestored}},
		"figures rounded away":   {numberCell("8.9E+10"), value{message: sayIDLost}},
		"rounded, as text":       {textCell("8.9E+10"), value{message: sayIDLost}},
		"rounded, with comma":    {textCell("8,9E+10"), value{message: sayIDLost}},
		"text without its zero":  {textCell("89056001234"), value{text: "089056001234", message: sayIDRestored}},
		"eleven figures, wrong":  {textCell("99956001234"), value{text: "99956001234", message: sayIDWrong}},
		"old card":               {textCell("351234567"), value{text: "351234567", message: sayIDOld}},
		"old card as a number":   {numberCell("351234567"), value{text: "351234567", message: sayIDOld}},
		"old card, zero lost":    {numberCell("51234567"), value{text: "051234567", message: sayIDOld}},
		"too short":              {textCell("12345"), value{text: "12345", message: sayIDWrong}},
		"too long":               {textCell("0890560012345"), value{text: "0890560012345", message: sayIDWrong}},
		"words":                  {textCell("chưa có"), value{message: sayIDWrong}},
		"number with a fraction": {numberCell("890.5"), value{text: "8905", message: sayIDWrong}},
	} {
		t.Run(name, func(t *testing.T) {
			if got := readCitizenID(c.cell, c.cell.Text()); got != c.want {
				t.Errorf("got %+v, want %+v", got, c.want)
			}
		})
	}
}

func TestCheckCitizenID(t *testing.T) {
	for _, c := range []struct {
		id, birth string
		gender    award.Gender
		want      string
	}{
		{"089056001234", "1956", award.Male, ""},
		{"089056001234", "1956-03-24", "", ""},
		{"089056001234", "", award.Male, ""},
		{"089156001234", "1956", award.Female, ""},
		{"089256001234", "2056", award.Male, ""},
		{"089305001234", "2005", award.Female, ""},
		{"089056001234", "1957", award.Male, sayIDYear},
		{"089056001234", "2056", award.Male, sayIDYear},
		{"089056001234", "1956", award.Female, sayIDGender},
		{"089156001234", "1956", award.Male, sayIDGender},
		{"351234567", "1956", award.Male, ""},
		{"999056001234", "1957", award.Male, ""},
		{"", "1956", award.Male, ""},
	} {
		if got := checkCitizenID(c.id, c.birth, c.gender); got != c.want {
			t.Errorf("%s %s %s: got %q, want %q", c.id, c.birth, c.gender, got, c.want)
		}
	}
}

func TestSplitDecision(t *testing.T) {
	for text, want := range map[string][2]string{
		"12/QĐ-UBND":                                {"12/QĐ-UBND", ""},
		"Số 12/QĐ-UBND":                             {"12/QĐ-UBND", ""},
		"QĐ số 12/QĐ-UBND ngày 05/01/2024":          {"12/QĐ-UBND", "2024-01-05"},
		"12/QĐ-UBND, ngày 5 tháng 1 năm 2024":       {"12/QĐ-UBND", "2024-01-05"},
		"12/QĐ-UBND (05-01-2024)":                   {"12/QĐ-UBND", "2024-01-05"},
		"Quyết định số 12/2024/QĐ-UBND ngày 5.1.24": {"12/2024/QĐ-UBND", "2024-01-05"},
		"12 / QĐ - UBND ngày 05/01/2024":            {"12/QĐ", "2024-01-05"},
		"ngày 05/01/2024":                           {"", "2024-01-05"},
		"05/01/2024":                                {"", "2024-01-05"},
		"12":                                        {"12", ""},
		"Số: 16 ngày 16-01-2024":                    {"16", "2024-01-16"},
		"":                                          {"", ""},
	} {
		t.Run(text, func(t *testing.T) {
			number, date := splitDecision(text)
			if number != want[0] || date.text != want[1] {
				t.Errorf("got %q %q, want %q", number, date.text, want)
			}
		})
	}
}

func TestMarksKindsAndGenders(t *testing.T) {
	for text, want := range map[string]bool{"x": true, "X": true, "✓": true, "1": true, "có": true, "không": false, "": false, "xx": true, "y": false} {
		if isMark(text) != want {
			t.Errorf("mark %q", text)
		}
	}
	for text, want := range map[string]award.SubjectKind{"TAPTHE": award.Collective, "Tập thể": award.Collective, "CN": award.Individual, "cá nhân": award.Individual, "HGĐ": award.Household,
		"Hộ gia đình": award.Household, "HOGIADINH": award.Household, "dòng họ": award.Collective, "gì đó": "", "": ""} {
		if got, _ := kindWord(text); got != want {
			t.Errorf("kind %q: got %q", text, got)
		}
	}
	for text, want := range map[string]award.Gender{"Nam": award.Male, "NAM": award.Male, "nam": award.Male, "Nữ": award.Female, "nu": award.Female, "NỮ": award.Female, "Ông": award.Male, "Bà": award.Female, "F": award.Female, "?": "", "": ""} {
		if got, _ := genderWord(text); got != want {
			t.Errorf("gender %q: got %q", text, got)
		}
	}
}

func TestLooksLikeDate(t *testing.T) {
	for text, want := range map[string]bool{"1956": true, "24/3/1956": true, "3/1956": true, "0900000000": false, "x": false, "Khóm 1": false, "": false} {
		if looksLikeDate(text) != want {
			t.Errorf("%q", text)
		}
	}
}
