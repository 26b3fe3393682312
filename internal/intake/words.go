package intake

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"guongsang/internal/viet"
)

// words folds a text to bare words: no accents, no case, no punctuation. The word "nam" that is written without the
// breve in a text that has accents elsewhere means male; it comes out as "male", since "năm" (year) folds to "nam" too.
func words(s string) []string {
	s = viet.NFC(s)
	accented := hasAccent(s)
	out := make([]string, 0, 8)
	for _, w := range strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mn, r) }) {
		f := viet.Fold(w)
		if f == "nam" && accented && strings.ToLower(w) == "nam" {
			f = "male"
		}
		if f != "" {
			out = append(out, f)
		}
	}
	return out
}

func bare(s string) string { return strings.Join(words(s), " ") }

func hasAccent(s string) bool {
	for _, r := range s {
		if r > unicode.MaxASCII && unicode.IsLetter(r) {
			return true
		}
	}
	return false
}

var newTone = strings.NewReplacer("oà", "òa", "oá", "óa", "oả", "ỏa", "oã", "õa", "oạ", "ọa", "oè", "òe", "oé", "óe", "oẻ", "ỏe",
	"oẽ", "õe", "oẹ", "ọe", "uỳ", "ùy", "uý", "úy", "uỷ", "ủy", "uỹ", "ũy", "uỵ", "ụy")

// spoken lowers a text and settles where its tone marks stand, so that accents still count: hộ is not Hồ.
func spoken(s string) string { return newTone.Replace(strings.ToLower(viet.NFC(s))) }

// startsWith reports whether the text begins with one of the phrases (in lower case) as whole words, and returns what
// follows the longest of them. Accents count where the text has any; a text typed without accents is compared without.
func startsWith(s string, phrases []string) (rest string, ok bool) {
	low := spoken(s)
	plain := !hasAccent(low)
	best := 0
	for _, p := range phrases {
		if plain {
			p = viet.Fold(p)
		}
		if len(p) > best && strings.HasPrefix(low, p) && atBoundary(low, len(p)) {
			best = len(p)
		}
	}
	if best == 0 {
		return s, false
	}
	runes := []rune(viet.NFC(s)) // lowering and tone marks keep the number of runes
	return strings.TrimLeft(string(runes[min(utf8.RuneCountInString(low[:best]), len(runes)):]), " :.,-–—"), true
}

func starts(s string, phrases []string) bool { _, ok := startsWith(s, phrases); return ok }

func atBoundary(s string, i int) bool {
	if i >= len(s) {
		return true
	}
	for _, r := range s[i:] {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	}
	return true
}

func isDigits(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// digitsOnly drops the spaces, dots and dashes people put into long numbers.
func digitsOnly(s string) string {
	return strings.NewReplacer(" ", "", ".", "", "-", "", "'", "", "\u00a0", "").Replace(s)
}

// upperFirst writes the first letter large, as an address or unit stands alone in its field.
func upperFirst(s string) string {
	for i, r := range s {
		if i == 0 {
			return string(unicode.ToUpper(r)) + s[len(string(r)):]
		}
	}
	return s
}
