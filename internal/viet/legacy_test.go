package viet

import (
	"encoding/json"
	"os"
	"strings"
	"testing"
)

func TestValidSyllable(t *testing.T) {
	for _, s := range strings.Fields("Nguyễn nghiêng quyết Quốc gì giêng già giữ gìn khuya ương yêu Thuỷ thúy hoà đẹp xoong nghe ỷ a Ước loạch") {
		if !ValidSyllable(s) {
			t.Errorf("%q is a syllable", s)
		}
	}
	for _, s := range strings.Fields("ngyễn xyz Krông café bc họctập đep hoc ááp ") {
		if ValidSyllable(s) {
			t.Errorf("%q is no syllable", s)
		}
	}
	if ValidSyllable("") {
		t.Error("empty text is no syllable")
	}
}

func TestFromTCVN3(t *testing.T) {
	table(t, FromTCVN3, map[string]string{
		"NguyÔn V¨n T\u00adëng":      "Nguyễn Văn Tưởng",
		"§Æng ThÞ H¹nh":              "Đặng Thị Hạnh",
		"Thi ®ua - Khen th\u00adëng": "Thi đua - Khen thưởng",
		"đã là Unicode":              "đã là Unicode",
		"Y£U CÇU\nYªu cÇu":           "YÊU CẦU\nYêu cầu",
		"Hµ":                         "Hà",
		"plain":                      "plain",
	})
}

func TestFromVNI(t *testing.T) {
	table(t, FromVNI, map[string]string{
		"Nguyeãn Thò Ñöôïc":          "Nguyễn Thị Được",
		"khen thöôûng":               "khen thưởng",
		"UÛY BAN NHAÂN DAÂN PHÖÔØNG": "ỦY BAN NHÂN DÂN PHƯỜNG",
		"Traàn Vaên Kyø":             "Trần Văn Kỳ",
		"Lyù Hoàng Nhöït":            "Lý Hồng Nhựt",
		"Nguyễn":                     "Nguyễn",
	})
}

func TestDetectLegacy(t *testing.T) {
	for name, c := range map[string]struct {
		sample []string
		font   string
		want   string
	}{
		"font TCVN3":        {[]string{"Lan"}, ".VnTime", TCVN3},
		"font TCVN3 caps":   {[]string{"nguyÔn"}, ".VnTimeH", TCVN3Upper},
		"font VNI":          {[]string{"Lan"}, "VNI-Times", VNI},
		"Unicode wins":      {[]string{"Nguyễn"}, ".VnTime", Unicode},
		"guess TCVN3":       {[]string{"NguyÔn V¨n An", "TrÇn ThÞ B×nh"}, "Arial", TCVN3},
		"guess VNI":         {[]string{"Nguyeãn Vaên An", "Traàn Thò Bình"}, "", VNI},
		"plain ASCII":       {[]string{"Le Van An"}, "", Unicode},
		"Latin-1 only Viet": {[]string{"Hà Phúc", "Hoá"}, "", Unicode},
		"French":            {[]string{"Café crème à la façon"}, "", Unicode},
		"nothing":           {nil, "", Unicode},
	} {
		if got := DetectLegacy(c.sample, c.font); got != c.want {
			t.Errorf("%s: got %q, want %q", name, got, c.want)
		}
	}
	if got := Decode(TCVN3Upper, "nguyÔn v¨n an"); got != "NGUYỄN VĂN AN" {
		t.Errorf("capitals font: %q", got)
	}
	if Decode(VNI, "Vaên") != "Văn" || Decode(TCVN3, "V¨n") != "Văn" || Decode(Unicode, "V¨n") != "V¨n" {
		t.Error("decode")
	}
}

// TestTablesAgreeWithReference compares the tables with the reference file where it is at hand.
func TestTablesAgreeWithReference(t *testing.T) {
	data, err := os.ReadFile("../../../shared/domain/legacy_encodings.json")
	if err != nil {
		t.Skip("no reference tables here")
	}
	var ref struct {
		TCVN3, VNI map[string]string
		Tests      map[string]string `json:"tests_vni"`
	}
	if err := json.Unmarshal(data, &ref); err != nil {
		t.Fatal(err)
	}
	table(t, FromTCVN3, ref.TCVN3)
	table(t, FromVNI, ref.VNI)
	table(t, FromVNI, ref.Tests)
}

func FuzzLegacy(f *testing.F) {
	f.Add("NguyÔn", ".VnTime")
	f.Fuzz(func(t *testing.T, s, font string) {
		enc := DetectLegacy([]string{s}, font)
		once := Decode(enc, s)
		if hasVietnamese(once) && Decode(TCVN3, once) != once {
			t.Errorf("%q: Unicode was touched", once)
		}
	})
}
