// Package viet knows Vietnamese text: one normal form, the search fold, the order of names, numbers, money and dates
// in words, and the old TCVN3 and VNI font encodings. Everything here is a pure function of its arguments, safe for
// concurrent use, and never panics on damaged text.
package viet

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// NFC returns s in Unicode normal form C with damaged UTF-8 replaced, which is how the program stores all text.
func NFC(s string) string { return norm.NFC.String(strings.ToValidUTF8(s, "\uFFFD")) }

// Clean returns s as one line of stored text: NFC, no invisible characters, no-break and other spaces and line breaks
// as single spaces, trimmed.
func Clean(s string) string {
	return strings.Join(strings.FieldsFunc(NFC(dropInvisible(s)), isSpace), " ")
}

// CleanLines cleans every line of s as Clean does and keeps the lines; several blank lines become one, and blank
// lines at both ends go away.
func CleanLines(s string) string {
	s = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u2028", "\n", "\u2029", "\n\n", "\v", "\n").Replace(s)
	var out []string
	for line := range strings.SplitSeq(s, "\n") {
		line = Clean(line)
		if line == "" && (len(out) == 0 || out[len(out)-1] == "") {
			continue
		}
		out = append(out, line)
	}
	return strings.TrimRight(strings.Join(out, "\n"), "\n")
}

// Fold returns the form of s that search compares: no diacritics, đ and its look-alikes as d, lower case, single
// spaces, one kind of dash and of quotation mark. Both spellings of hòa/hoà fold to the same text, and so do composed
// and decomposed text. Fold(Fold(s)) == Fold(s).
func Fold(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	space := false
	for _, r := range norm.NFD.String(strings.ToLower(NFC(s))) {
		r = foldRune(r)
		switch {
		case r < 0:
		case r == ' ':
			space = b.Len() > 0
		default:
			if space {
				b.WriteByte(' ')
				space = false
			}
			b.WriteRune(r)
		}
	}
	return b.String()
}

// foldRune maps one rune of lower-case decomposed text to its folded form, or to -1 where it vanishes.
func foldRune(r rune) rune {
	if r < 0x7F && r > ' ' {
		if 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		}
		if r == '`' {
			return '\''
		}
		return r
	}
	switch r {
	case 'đ', 'Đ', 'ð', 'Ð', 'ɖ':
		return 'd'
	case 'ı':
		return 'i'
	case '‐', '‑', '‒', '–', '—', '―', '−', '－':
		return '-'
	case '“', '”', '„', '‟', '«', '»', '″', '＂':
		return '"'
	case '‘', '’', '‚', '‛', '′', '´':
		return '\''
	}
	if unicode.Is(unicode.Mn, r) || isInvisible(r) {
		return -1
	}
	if isSpace(r) {
		return ' '
	}
	return unicode.ToLower(r)
}

func isSpace(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) }

// isInvisible tells characters that carry no text and that copying from web pages and PDF leaves behind. The soft
// hyphen stays out of the list in stored text because TCVN3 uses its code for ư.
func isInvisible(r rune) bool {
	switch r {
	case '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u2060', '\uFEFF', '\u00AD':
		return true
	}
	return false
}

func dropInvisible(s string) string {
	s = strings.ToValidUTF8(s, "\uFFFD") // here already, since strings.Map replaces byte by byte
	return strings.Map(func(r rune) rune {
		if r != '\u00AD' && isInvisible(r) {
			return -1
		}
		return r
	}, s)
}
