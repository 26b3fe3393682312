package viet

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

var digitWords = [10]string{"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"}

const billion = 1_000_000_000

// NumberWords returns n in Vietnamese words: 351 000 is "ba trăm năm mươi mốt nghìn", -5 "âm năm".
func NumberWords(n int64) string {
	switch {
	case n == 0:
		return digitWords[0]
	case n < 0:
		// uint64(-n) is right for the smallest int64 too.
		return "âm " + strings.Join(numberWords(uint64(-n), false), " ")
	}
	return strings.Join(numberWords(uint64(n), false), " ")
}

// numberWords reads n; padded says that higher figures were read before, so missing hundreds are named.
func numberWords(n uint64, padded bool) []string {
	var words []string
	if n >= billion {
		words = append(numberWords(n/billion, padded), "tỷ")
		padded, n = true, n%billion
	}
	for _, unit := range []struct {
		size uint64
		name string
	}{{1_000_000, "triệu"}, {1000, "nghìn"}, {1, ""}} {
		group := n / unit.size % 1000
		if group == 0 {
			continue
		}
		words = append(words, groupWords(group, padded)...)
		if unit.name != "" {
			words = append(words, unit.name)
		}
		padded = true
	}
	return words
}

// groupWords reads three figures.
func groupWords(n uint64, padded bool) []string {
	hundreds, tens, ones := n/100, n/10%10, n%10
	var words []string
	if hundreds > 0 || padded {
		words = append(words, digitWords[hundreds], "trăm")
	}
	switch {
	case tens == 0 && ones > 0 && len(words) > 0:
		words = append(words, "linh")
	case tens == 1:
		words = append(words, "mười")
	case tens > 1:
		words = append(words, digitWords[tens], "mươi")
	}
	switch {
	case ones == 0:
	case ones == 1 && tens > 1:
		words = append(words, "mốt")
	case ones == 5 && tens > 0:
		words = append(words, "lăm")
	default:
		words = append(words, digitWords[ones])
	}
	return words
}

// MoneyWords returns an amount of đồng as papers write it out: "Ba trăm sáu mươi nghìn đồng".
func MoneyWords(n int64) string { return upperFirst(NumberWords(n)) + " đồng" }

func upperFirst(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[size:]
}

// Money returns an amount of đồng in figures with points between thousands: "360.000".
func Money(n int64) string {
	s, sign := strconv.FormatInt(n, 10), ""
	if s[0] == '-' {
		sign, s = "-", s[1:]
	}
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "." + s[i:]
	}
	return sign + s
}

// Decimal returns a number of thousandths with a decimal comma and without needless zeros: 150 is "0,15", 2000 "2".
func Decimal(thousandths int64) string {
	sign, n := "", uint64(thousandths)
	if thousandths < 0 {
		sign, n = "-", uint64(-thousandths)
	}
	whole := Money(int64(n / 1000))
	if n%1000 == 0 {
		return sign + whole
	}
	fraction := strconv.FormatUint(1000+n%1000, 10)[1:]
	return sign + whole + "," + strings.TrimRight(fraction, "0")
}
