package intake

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"guongsang/internal/viet"
)

// words folds a text to bare words: no accents, no case, no punctuation. The word "nam" that is written without the
// breve in a text that has accents elsewhere means male; it comes out as "male", since "năm" (year) folds to "nam" too.
func words(s string) []string {
	out := make([]string, 0, 8)
	accented := hasAccent(s)
	buf := make([]byte, 0, 24)
	exact := true // the word was typed without accents
	flush := func() {
		if len(buf) > 0 {
			w := string(buf)
			if w == "nam" && exact && accented {
				w = "male"
			}
			out = append(out, w)
		}
		buf, exact = buf[:0], true
	}
	for _, r := range s {
		f, plain := foldLetter(r)
		switch {
		case f == 0:
			flush()
		case f > 0:
			buf = utf8.AppendRune(buf, f)
			exact = exact && plain
		default:
			exact = false // a combining mark belongs to the letter before it
		}
	}
	flush()
	return out
}

// foldLetter gives the bare letter or figure of a rune, 0 for what parts words, -1 for a combining mark. It reports
// whether the rune is bare itself. Long lists ask millions of times, so the Latin letters are kept in a table.
func foldLetter(r rune) (folded rune, plain bool) {
	switch {
	case r >= 'a' && r <= 'z', r >= '0' && r <= '9':
		return r, true
	case r >= 'A' && r <= 'Z':
		return r + 'a' - 'A', true
	case r <= unicode.MaxASCII:
		return 0, false
	case r < latinEnd:
		return latin()[r], false
	case unicode.Is(unicode.Mn, r):
		return -1, false
	case unicode.IsLetter(r), unicode.IsDigit(r):
		return unicode.ToLower(r), false
	}
	return 0, false
}

const latinEnd = 0x1F00

var latin = sync.OnceValue(func() *[latinEnd]rune {
	var t [latinEnd]rune
	for r := rune(0x80); r < latinEnd; r++ {
		switch {
		case unicode.Is(unicode.Mn, r):
			t[r] = -1
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			f, _ := utf8.DecodeRuneInString(viet.Fold(string(r)))
			t[r] = f
		}
	}
	return &t
})

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

// lexicon is a set of phrases with which texts may begin, in lower case with their accents.
type lexicon struct {
	phrases, plain []string
	first          map[string]bool // first words, folded: most texts are done with after one look
	signs          bool            // a phrase begins with a sign
}

func lex(phrases ...string) lexicon {
	l := lexicon{first: map[string]bool{}}
	for _, p := range phrases {
		l.phrases = append(l.phrases, newTone.Replace(p))
		l.plain = append(l.plain, viet.Fold(p))
		w := firstWord(p)
		l.first[w] = true
		l.signs = l.signs || w == ""
	}
	return l
}

// firstWord folds the letters with which a text begins.
func firstWord(s string) string {
	var buf [16]byte
	out := buf[:0]
	for _, r := range s {
		f, _ := foldLetter(r)
		if f == 0 || len(out) > 12 {
			break
		}
		if f > 0 {
			out = utf8.AppendRune(out, f)
		}
	}
	return string(out)
}

// startsWith reports whether the text begins with one of the phrases as whole words, and returns what follows the
// longest of them. Accents count where the text has any; a text typed without accents is compared without.
func startsWith(s string, l lexicon) (rest string, ok bool) {
	if w := firstWord(s); !l.first[w] && !(l.signs && w == "") {
		return s, false
	}
	low := spoken(s)
	phrases := l.phrases
	if !hasAccent(low) {
		phrases = l.plain
	}
	best := 0
	for _, p := range phrases {
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

func starts(s string, l lexicon) bool { _, ok := startsWith(s, l); return ok }

// atBoundary reports whether a word ends at a place; a phrase that ends with a sign needs none.
func atBoundary(s string, i int) bool {
	if last, _ := utf8.DecodeLastRuneInString(s[:i]); i >= len(s) || !unicode.IsLetter(last) && !unicode.IsDigit(last) {
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
