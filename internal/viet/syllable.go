package viet

import (
	"strings"

	"golang.org/x/text/unicode/norm"
)

var onsets = wordSet("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x")

// rimes are all endings of Vietnamese syllables, without tones.
var rimes = wordSet(`a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơng ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ up ut
uy uya uych uyên uyêt uyn uynh uyt uyu uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
y yêm yên yêng yêt yêu ynh yt ych`)

func wordSet(s string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(s) {
		m[w] = true
	}
	return m
}

const toneMarks = "\u0300\u0301\u0303\u0309\u0323"

// ValidSyllable reports whether s is spelt like a Vietnamese syllable: a known onset and ending and at most one tone
// that the ending allows. Case, and the place of the tone mark, do not matter. Names from other languages fail.
func ValidSyllable(s string) bool {
	letters, tone, ok := splitTone(s)
	if !ok {
		return false
	}
	for i := 0; i <= len(letters); i++ {
		onset, rime := letters[:i], letters[i:]
		if i > 0 && !onsets[onset] {
			continue
		}
		if len(rime) > 1 && rime[0] == 'y' && onset != "" && onset != "qu" {
			continue // yêu, quyên, but no "ngyên"
		}
		if rimes[rime] && toneFits(rime, tone) || onset == "gi" && rime == "" {
			return true
		}
	}
	return false
}

// splitTone takes the tone mark out of a syllable; ok is false where there is more than one.
func splitTone(s string) (letters string, tone rune, ok bool) {
	var b strings.Builder
	for _, r := range norm.NFD.String(strings.ToLower(s)) {
		if !strings.ContainsRune(toneMarks, r) {
			b.WriteRune(r)
			continue
		}
		if tone != 0 {
			return "", 0, false
		}
		tone = r
	}
	return norm.NFC.String(b.String()), tone, true
}

// toneFits holds the rule that endings in a stop carry only sắc or nặng.
func toneFits(rime string, tone rune) bool {
	if strings.HasSuffix(rime, "c") || strings.HasSuffix(rime, "ch") || strings.HasSuffix(rime, "p") || strings.HasSuffix(rime, "t") {
		return tone == '\u0301' || tone == '\u0323'
	}
	return true
}
