package viet

import (
	"strings"
	"unicode"
)

// The old encodings, as DetectLegacy names them and Decode takes them.
const (
	Unicode    = ""
	TCVN3      = "tcvn3"
	TCVN3Upper = "tcvn3h" // TCVN3 shown by an all-capitals font such as .VnTimeH
	VNI        = "vni"
)

// tcvn3 gives each code of TCVN3 (read as Latin-1) its letter. The capitals with tones share the codes of the small
// letters; only a font makes them capitals.
var tcvn3 = zipRunes(
	"µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ¡¢§£¤¥¦",
	"àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ")

// vniSingle and vniPairs are the VNI Windows table: letters with a code of their own, and base letters followed by a
// code for the mark. Capitals follow by rule (makeVNI).
var vniSingle = zipRunes("íìæóòîñôö", "íìỉĩịỵđơư")

var vniPairs = []struct{ base, marks, letters string }{
	{"a", "ùøûõï", "áàảãạ"}, {"a", "âáàåãä", "âấầẩẫậ"}, {"a", "êéèúüë", "ăắằẳẵặ"},
	{"e", "ùøûõï", "éèẻẽẹ"}, {"e", "âáàåãä", "êếềểễệ"},
	{"o", "ùøûõï", "óòỏõọ"}, {"o", "âáàåãä", "ôốồổỗộ"}, {"ô", "ùøûõï", "ớờởỡợ"},
	{"u", "ùøûõï", "úùủũụ"}, {"ö", "ùøûõï", "ứừửữự"}, {"y", "ùøûõ", "ýỳỷỹ"},
}

var vniDouble = makeVNI()

func makeVNI() map[[2]rune]rune {
	m := map[[2]rune]rune{}
	for _, row := range vniPairs {
		base := []rune(row.base)[0]
		letters := []rune(row.letters)
		for i, mark := range []rune(row.marks) {
			upper := unicode.ToUpper(letters[i])
			m[[2]rune{base, mark}] = letters[i]
			m[[2]rune{unicode.ToUpper(base), mark}] = upper
			m[[2]rune{unicode.ToUpper(base), unicode.ToUpper(mark)}] = upper
		}
	}
	for from, to := range vniSingle {
		vniSingle[unicode.ToUpper(from)] = unicode.ToUpper(to)
	}
	return m
}

func zipRunes(from, to string) map[rune]rune {
	m, letters := map[rune]rune{}, []rune(to)
	for i, r := range []rune(from) {
		m[r] = letters[i]
	}
	return m
}

// FromTCVN3 turns text that was typed in a TCVN3 font and read as Latin-1 into Unicode. A line whose plain letters are
// all capitals comes out in capitals: its accented letters are capitals only in the font. Text that already holds
// Unicode Vietnamese letters is returned as it is.
func FromTCVN3(s string) string {
	if hasVietnamese(s) {
		return s
	}
	var b strings.Builder
	for line := range strings.SplitAfterSeq(s, "\n") {
		decoded := strings.Map(func(r rune) rune {
			if to, ok := tcvn3[r]; ok {
				return to
			}
			return r
		}, line)
		if inPlainCapitals(line) {
			decoded = strings.ToUpper(decoded)
		}
		b.WriteString(decoded)
	}
	return b.String()
}

// inPlainCapitals reports whether a line has at least three plain letters, all of them capitals.
func inPlainCapitals(line string) bool {
	capitals := 0
	for _, r := range line {
		switch {
		case 'a' <= r && r <= 'z':
			return false
		case 'A' <= r && r <= 'Z':
			capitals++
		}
	}
	return capitals >= 3
}

// FromVNI turns text that was typed in a VNI Windows font and read as Latin-1 into Unicode, longest match first. Text
// that already holds Unicode Vietnamese letters is returned as it is.
func FromVNI(s string) string {
	if hasVietnamese(s) {
		return s
	}
	var b strings.Builder
	runes := []rune(s)
	for i := 0; i < len(runes); i++ {
		if i+1 < len(runes) {
			if to, ok := vniDouble[[2]rune{runes[i], runes[i+1]}]; ok {
				b.WriteRune(to)
				i++
				continue
			}
		}
		if to, ok := vniSingle[runes[i]]; ok {
			b.WriteRune(to)
			continue
		}
		b.WriteRune(runes[i])
	}
	return b.String()
}

// Decode turns s from the encoding DetectLegacy found into Unicode.
func Decode(enc, s string) string {
	switch enc {
	case TCVN3:
		return FromTCVN3(s)
	case TCVN3Upper:
		return strings.ToUpper(FromTCVN3(s))
	case VNI:
		return FromVNI(s)
	}
	return s
}

// DetectLegacy says which old encoding the texts of one column (or document) are in: Unicode, TCVN3, TCVN3Upper or
// VNI. The font name decides where it is one of the old families; otherwise the encoding whose reading gives most
// valid syllables wins, and only if it beats the text as it stands. Texts with Unicode Vietnamese are Unicode.
func DetectLegacy(sample []string, fontName string) string {
	for _, s := range sample {
		if hasVietnamese(s) {
			return Unicode
		}
	}
	font := strings.ToLower(strings.TrimSpace(fontName))
	switch {
	case strings.HasPrefix(font, ".vn") && strings.HasSuffix(font, "h"):
		return TCVN3Upper
	case strings.HasPrefix(font, ".vn"):
		return TCVN3
	case strings.HasPrefix(font, "vni-") || strings.HasPrefix(font, "vni "):
		return VNI
	}
	return guessLegacy(sample)
}

// guessLegacy compares how many of the words with accented codes are syllables in each reading.
func guessLegacy(sample []string) string {
	var words, raw, asTCVN, asVNI int
	for _, s := range sample {
		for _, w := range strings.FieldsFunc(s, isPlainSeparator) {
			if strings.IndexFunc(w, func(r rune) bool { return r >= 0xA1 && r <= 0xFF }) < 0 {
				continue
			}
			words++
			raw += one(ValidSyllable(w))
			asTCVN += one(ValidSyllable(FromTCVN3(w)))
			asVNI += one(ValidSyllable(FromVNI(w)))
		}
	}
	best, enc := asTCVN, TCVN3
	if asVNI > asTCVN {
		best, enc = asVNI, VNI
	}
	// Two thirds: real columns hold abbreviations and foreign names, random bytes stay far below.
	if best <= raw || best*3 < words*2 {
		return Unicode
	}
	return enc
}

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}

// isPlainSeparator parts words of undecoded text, where signs above ASCII may be letters.
func isPlainSeparator(r rune) bool {
	return r <= ' ' || r == 0xA0 || r < 0x80 && !unicode.IsLetter(r)
}

// hasVietnamese tells text with letters or marks that exist in Unicode Vietnamese and not in Latin-1.
func hasVietnamese(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool {
		switch {
		case r >= 0x1EA0 && r <= 0x1EF9, r == 0x300, r == 0x301, r == 0x303, r == 0x309, r == 0x323:
			return true
		}
		return strings.ContainsRune("ăĂđĐĩĨũŨơƠưƯ", r)
	}) >= 0
}
