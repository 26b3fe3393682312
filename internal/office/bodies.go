package office

import (
	"slices"
	"strings"
	"unicode"

	"guongsang/internal/award"
	"guongsang/internal/viet"
)

// bodyWords expands the abbreviations with which plans shorten the names of bodies, folded.
var bodyWords = strings.NewReplacer(
	" ubmttq ", " uy ban mat tran to quoc ", " mttq ", " mat tran to quoc ", " ubnd ", " uy ban nhan dan ", " hdnd ", " hoi dong nhan dan ",
	" vhxh ", " van hoa xa hoi ", " vh  xh ", " van hoa xa hoi ", " tdkt ", " thi dua khen thuong ", " td  kt ", " thi dua khen thuong ",
	" cchc ", " cai cach hanh chinh ", " bchqs ", " ban chi huy quan su ", " lhpn ", " lien hiep phu nu ", " ccb ", " cuu chien binh ",
	" tncs ", " thanh nien cong san ", " hcm ", " ho chi minh ", " thcs ", " trung hoc co so ", " viet  nam ", "  ",
)

// bodyKey returns what two spellings of the same body share: folded, without brackets, signs, "Việt Nam" and the ward
// itself at the end, with abbreviations spelled out.
func bodyKey(name string, ward award.Profile) string {
	var b strings.Builder
	depth := 0
	for _, r := range viet.Fold(name) {
		switch {
		case r == '(':
			depth++
		case r == ')':
			depth = max(0, depth-1)
		case depth > 0:
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			b.WriteRune(r)
			continue
		}
		b.WriteByte(' ')
	}
	// Two spaces between words, so that neighbouring words both meet the spaces of their pattern.
	key := bodyWords.Replace(" " + strings.Join(strings.Fields(b.String()), "  ") + " ")
	key = strings.Join(strings.Fields(key), " ")
	kind, own := viet.Fold(ward.WardKind), viet.Fold(ward.WardName)
	for _, tail := range []string{kind + " " + own, kind, "phuong", "xa"} {
		if short, cut := strings.CutSuffix(key, " "+tail); cut && strings.TrimSpace(tail) != "" && !strings.HasSuffix(short, " van hoa") {
			return short
		}
	}
	return key
}

// sameWords returns the words of a key in one order: plans turn "Văn phòng Đảng ủy phụ trách Tuyên giáo" into "Văn
// phòng phụ trách Tuyên giáo Đảng ủy" and mean the same desk.
func sameWords(key string) string {
	words := strings.Fields(key)
	slices.Sort(words)
	return strings.Join(words, " ")
}

// postHeads begin the names of posts, in small letters and with their marks: "trưởng" is a head, "trường" a school.
var postHeads = []string{
	"công chức ", "cán bộ ", "viên chức ", "chuyên viên ", "chủ tịch ", "phó chủ tịch ", "bí thư ", "phó bí thư ", "trưởng ", "phó trưởng ",
	"chỉ huy trưởng ", "hiệu trưởng ", "giám đốc ", "văn thư ", "kế toán ", "thường trực ", "thư ký ", "ông ", "bà ", "đồng chí ", "đ/c ",
}

// groupHeads begin the names of groups, folded.
var groupHeads = []string{"cac ", "nhung ", "toan the ", "toan bo ", "tat ca ", "thanh vien ", "mot so ", "lanh dao cac ", "ban quan ly cac ", "moi "}

// guessBodyKind tells from its name what a body is: a group of units, a post or a unit.
func guessBodyKind(name string, ward award.Profile) award.PartyKind {
	fold, key := viet.Fold(name)+" ", bodyKey(name, ward)
	for _, head := range groupHeads {
		if strings.HasPrefix(fold, head) {
			return award.PartyGroup
		}
	}
	switch key {
	case "cong chuc", "can bo", "can bo cong chuc", "can bo cong chuc vien chuc", "vien chuc", "ban nganh", "ban nganh doan the", "doan the", "mat tran va cac doan the":
		return award.PartyGroup
	}
	if strings.Contains(fold, " va cac ") {
		return award.PartyGroup
	}
	low := strings.ToLower(viet.NFC(name)) + " "
	for _, head := range postHeads {
		if strings.HasPrefix(low, head) {
			return award.PartyPost
		}
	}
	return award.PartyUnit
}

// unitWords tell the kind of a unit from words of its name, small letters with marks, the first that stands in it.
var unitWords = []struct {
	kind  award.UnitKind
	words []string
}{
	{award.UnitForce, []string{"công an", "quân sự", "biên phòng", "bộ đội", "dân quân"}},
	{award.UnitParty, []string{"đảng ủy", "đảng uỷ", "khối vận", "khối dân vận", "chi bộ", "tuyên giáo", "kiểm tra đảng", "xây dựng đảng", "khối đảng"}},
	{award.UnitEnterprise, []string{"công ty", "hợp tác xã", "doanh nghiệp", "ngân hàng"}},
	{award.UnitSchool, []string{"trường mầm non", "trường mẫu giáo", "trường tiểu học", "trường trung học", "trường thcs", "trường thpt", "trường th "}},
	{award.UnitUnion, []string{"mặt trận", "công đoàn", "đoàn thanh niên", "hội ", "liên hiệp", "liên đoàn"}},
	{award.UnitQuarter, []string{"khóm ", "ấp ", "thôn ", "tổ dân phố", "khu phố", "tổ dân cư", "khu dân cư"}},
	{award.UnitAgency, []string{"ủy ban", "uỷ ban", "hội đồng", "phòng ", "văn phòng", "trạm", "trung tâm", "ban "}},
}

// guessUnitKind tells from its name what kind of unit it is.
func guessUnitKind(name string) award.UnitKind {
	low := strings.ToLower(viet.NFC(name)) + " "
	if strings.HasPrefix(low, "hội đồng") {
		return award.UnitAgency
	}
	for _, group := range unitWords {
		for _, word := range group.words {
			if strings.Contains(low, word) {
				return group.kind
			}
		}
	}
	if strings.HasPrefix(low, "trường ") {
		return award.UnitSchool
	}
	return award.UnitOther
}
