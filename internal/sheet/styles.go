package sheet

import (
	"errors"
	"math"
	"strings"
	"time"
)

// styleReader gathers the fonts, number formats and cell formats of the styles part.
type styleReader struct {
	s       *scanner
	formats map[int]string
	fonts   []string
	out     []*Style
	inside  string // the collection being read: fonts or cellXfs
	shared  map[Style]*Style
}

func readStyles(part []byte) ([]*Style, error) {
	r := &styleReader{s: newScanner(part), formats: map[int]string{}, shared: map[Style]*Style{}}
	for {
		switch r.s.next() {
		case tokenEnd:
			return r.out, nil
		case tokenBroken:
			return nil, refuse(sayDamaged, errors.New("styles are broken"))
		case tokenClose:
			if r.s.is(r.inside) {
				r.inside = ""
			}
		case tokenStart:
			r.element()
		}
	}
}

func (r *styleReader) element() {
	s := r.s
	switch string(s.name) {
	case "fonts", "cellXfs":
		if !s.empty {
			r.inside = string(s.name)
		}
	case "numFmt":
		if r.inside == "" {
			r.formats[s.attrInt("numFmtId")] = s.attrText("formatCode")
		}
	case "font":
		if r.inside == "fonts" {
			r.fonts = append(r.fonts, "")
		}
	case "name":
		if n := len(r.fonts); r.inside == "fonts" && n > 0 {
			r.fonts[n-1] = s.attrText("val")
		}
	case "xf":
		if r.inside == "cellXfs" {
			r.addFormat(s.attrInt("numFmtId"), s.attrInt("fontId"))
		}
	}
}

func (r *styleReader) addFormat(format, font int) {
	code, own := r.formats[format]
	if !own {
		code = builtinFormats[format]
	}
	st := describeFormat(code)
	st.Locale = !own && (format == 14 || format == 22)
	if font >= 0 && font < len(r.fonts) {
		st.Font = r.fonts[font]
	}
	if r.shared[st] == nil {
		r.shared[st] = &st
	}
	r.out = append(r.out, r.shared[st])
}

// builtinFormats are the formats a file names by number alone; the ones that show no date matter only as not being one.
var builtinFormats = map[int]string{
	1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 14: "m/d/yyyy", 15: "d-mmm-yy",
	16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "m/d/yyyy h:mm",
	27: "yyyy/m/d", 28: "yyyy/m/d", 29: "yyyy/m/d", 30: "m/d/yy", 31: "yyyy/m/d", 36: "yyyy/m/d", 45: "mm:ss", 46: "[h]:mm:ss",
	47: "mmss.0", 48: "##0.0E+0", 49: "@", 50: "yyyy/m/d", 51: "m/d", 52: "yyyy/m", 53: "m/d", 54: "m/d", 55: "yyyy/m",
	56: "m/d", 57: "yyyy/m/d", 58: "m/d",
}

// describeFormat says whether a format code shows a date, and in which order.
func describeFormat(code string) Style {
	st := Style{NumberFormat: code}
	if code == "" || strings.EqualFold(code, "General") {
		st.NumberFormat = ""
		return st
	}
	letters := formatLetters(code)
	if strings.Trim(letters, "0") == "" && len(letters) > 1 {
		st.Digits = len(letters)
		return st
	}
	if strings.ContainsAny(letters, "0#?@") || strings.Contains(letters, "general") {
		return st
	}
	day, year := strings.IndexByte(letters, 'd'), strings.IndexByte(letters, 'y')
	month := strings.IndexByte(letters, 'm')
	if clock := strings.IndexAny(letters, "hs"); clock >= 0 && month > clock {
		month = -1 // minutes
	} else if clock >= 0 && day < 0 && year < 0 {
		month = -1
	}
	st.IsDate = day >= 0 || year >= 0 || month >= 0
	st.ShowsDay = day >= 0
	st.ShowsMonth = month >= 0
	st.MonthFirst = day >= 0 && month >= 0 && month < day && (year < 0 || year > day)
	return st
}

// formatLetters keeps what a format shows: no quoted text, escapes, colours, locales, and only its first section.
func formatLetters(code string) string {
	var out strings.Builder
	for i := 0; i < len(code); i++ {
		switch c := code[i]; c {
		case '"':
			end := strings.IndexByte(code[i+1:], '"')
			if end < 0 {
				return out.String()
			}
			i += end + 1
		case '\\', '_', '*':
			i++
		case '[':
			end := strings.IndexByte(code[i:], ']')
			if end < 0 {
				return out.String()
			}
			if inner := strings.ToLower(code[i+1 : i+end]); strings.Trim(inner, "hms") == "" {
				out.WriteString(inner) // elapsed time
			}
			i += end
		case ';':
			return out.String()
		case ' ', '/', '-', '.', ',', ':':
		default:
			out.WriteByte(lower(c))
		}
	}
	return out.String()
}

func lower(c byte) byte {
	if c >= 'A' && c <= 'Z' {
		return c + 'a' - 'A'
	}
	return c
}

// serialDate turns Excel's day count into a date. Day 60 of the 1900 system is 29 February 1900, which never was; the
// days before it are one off.
func serialDate(serial float64, from1904 bool) (string, bool) {
	if math.IsNaN(serial) || serial < 0 || serial > 2_958_465 {
		return "", false
	}
	days := int(math.Floor(serial + 1e-6))
	epoch := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)
	switch {
	case from1904:
		epoch = time.Date(1904, 1, 1, 0, 0, 0, 0, time.UTC)
	case days == 0:
		return "", false // a time without a date
	case days < 60:
		days++
	}
	d := epoch.AddDate(0, 0, days)
	if d.Year() > 9999 {
		return "", false
	}
	return d.Format("2006-01-02"), true
}

// SerialDate turns the day count of the 1900 system into YYYY-MM-DD, for a number whose cell is not formatted as a date.
func SerialDate(serial float64) (iso string, ok bool) { return serialDate(serial, false) }
