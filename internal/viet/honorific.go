package viet

import (
	"slices"
	"strings"
)

// honorifics lists forms of address, ranks and degrees as Fold writes them without stops; longer ones win.
var honorifics = makeHonorifics(
	"ông", "bà", "ông bà", "ông/bà", "ông (bà)", "anh", "chị", "anh/chị", "cụ", "cô", "chú", "thầy", "em",
	"đ/c", "đc", "đồng chí", "các đồng chí", "bạn", "mẹ việt nam anh hùng", "mẹ vnah",
	"đại tướng", "thượng tướng", "trung tướng", "thiếu tướng", "đại tá", "thượng tá", "trung tá", "thiếu tá",
	"đại úy", "đại uý", "thượng úy", "trung úy", "thiếu úy", "chuẩn úy", "thượng sĩ", "trung sĩ", "hạ sĩ",
	"thượng sỹ", "trung sỹ", "hạ sỹ", "binh nhất", "binh nhì",
	"giáo sư", "phó giáo sư", "tiến sĩ", "tiến sỹ", "thạc sĩ", "thạc sỹ", "bác sĩ", "bác sỹ", "dược sĩ", "luật sư",
	"kỹ sư", "gs", "pgs", "ts", "ths", "bs", "ds", "ks", "ls", "gs.ts", "pgs.ts", "bs.cki", "bs.ckii", "ngưt", "ngnd",
	"nhà giáo", "nhà giáo ưu tú", "hòa thượng", "thượng tọa", "đại đức", "ni trưởng", "ni sư", "sư cô", "linh mục",
	"mục sư", "sư cả", "achar", "hakim",
)

// familyNames are honorifics that are also family names: they are kept where the next word is a middle name.
var familyNames = map[string]bool{"ong": true, "co": true, "chu": true, "bach": true}

const honorificWords = 5 // the longest honorific above, in words

// makeHonorifics maps each form without accents to the ways it is written with them.
func makeHonorifics(forms ...string) map[string][]string {
	m := make(map[string][]string, len(forms))
	for _, f := range forms {
		key := honorificKey(f)
		m[key] = append(m[key], honorificText(f))
	}
	return m
}

// honorificText is a form as it is compared with its accents: the old and the new place of a tone mark count as one.
func honorificText(s string) string {
	return strings.TrimRight(strings.NewReplacer("uý", "úy", "oà", "òa").Replace(strings.ToLower(NFC(s))), ".:,")
}

// isHonorific reports whether the text is a form of address. Accents must agree, for Cù and Bàn are family names and no
// cụ or bạn; a text typed without any accents is taken as well.
func isHonorific(text string) bool {
	forms, typed := honorifics[honorificKey(text)], honorificText(text)
	return len(forms) > 0 && (slices.Contains(forms, typed) || typed == honorificKey(text))
}

func honorificKey(s string) string { return strings.TrimRight(Fold(s), ".:,") }

// SplitHonorific parts a written name into forms of address, ranks and degrees in front ("Ông", "Đ/c", "Thượng tá")
// and the name itself, both cleaned. Several in a row are all taken. A name is never empty because of it: text that
// is nothing but an honorific is returned as the name. "Ông Thị Hoa" keeps Ông, which is a family name there.
func SplitHonorific(name string) (honorific, bare string) {
	words := strings.Fields(Clean(name))
	start := 0
	for {
		n := leadingHonorific(words[start:])
		if n == 0 {
			break
		}
		start += n
	}
	return strings.TrimRight(strings.Join(words[:start], " "), ":,"), strings.Join(words[start:], " ")
}

// leadingHonorific counts the words of the longest honorific at the front that leaves a name behind it.
func leadingHonorific(words []string) int {
	for n := min(honorificWords, len(words)-1); n > 0; n-- {
		key := honorificKey(strings.Join(words[:n], " "))
		if isHonorific(strings.Join(words[:n], " ")) && !isFamilyName(key, words[n:]) {
			return n
		}
	}
	return 0
}

func isFamilyName(key string, rest []string) bool {
	if !familyNames[key] || len(rest) < 2 {
		return false
	}
	next := Fold(rest[0])
	return next == "thi" || next == "van" && len(rest) == 2
}
