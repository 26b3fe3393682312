package viet

import (
	"math"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// table runs named cases of a function from text to text.
func table(t *testing.T, f func(string) string, cases map[string]string) {
	t.Helper()
	for in, want := range cases {
		if got := f(in); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}

func TestClean(t *testing.T) {
	table(t, Clean, map[string]string{
		"":                            "",
		"  Nguyễn\u00a0 Văn\tAn \r\n": "Nguyễn Văn An",
		norm.NFD.String("Nhơn Hưng"):  "Nhơn Hưng",
		"a\u200bb\ufeff":              "ab",
		"hỏng\xff":                    "hỏng\uFFFD",
		"\x00":                        "",
	})
}

func TestCleanLinesKeepsParagraphs(t *testing.T) {
	table(t, CleanLines, map[string]string{
		"\n một \r\nhai\n\n\n\nba \n": "một\nhai\n\nba",
		"":                            "",
		"một\u2029hai":                "một\n\nhai",
	})
}

func TestFold(t *testing.T) {
	table(t, Fold, map[string]string{
		"Hoà":                          "hoa",
		"Hòa":                          "hoa",
		"ĐẶNG Thị Ðào":                 "dang thi dao",
		"Thi đua –  Khen thưởng":       "thi dua - khen thuong",
		"“Dân vận khéo”":               `"dan van kheo"`,
		norm.NFD.String("Quyết thắng"): "quyet thang",
		"  ":                           "",
		"Uỷ ban / Ủy ban":              "uy ban / uy ban",
		"Kh\u00adóm":                   "khom",
	})
}

func TestSortKeyOrdersNames(t *testing.T) {
	want := []string{
		"Trần Văn An", "Đỗ Thị Ánh", "Lê Ân", "Bùi Văn Ba", "Nguyễn Văn Dũng", "Nguyễn Văn Đạt", "Lê Thị Hoa", "Nguyễn Thị Hoa",
		"Lê Thị Hòa", "Lê Thị Hoá", "Phạm Ơn", "Phạm Ước",
	}
	got := slices.Clone(want)
	slices.Reverse(got)
	slices.SortFunc(got, func(a, b string) int { return strings.Compare(SortKey(a), SortKey(b)) })
	if !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
	if SortKey("Ông NGUYỄN VĂN AN") != SortKey("Nguyễn Văn An") {
		t.Error("case and honorifics must not count")
	}
	tones := []string{"ma", "mà", "mả", "mã", "má", "mạ", "măm", "mâm", "me"}
	if !slices.IsSortedFunc(tones, func(a, b string) int { return strings.Compare(SortKey(a), SortKey(b)) }) {
		t.Error("tones go không, huyền, hỏi, ngã, sắc, nặng; ă and â are letters of their own")
	}
	if SortKey("Lê Hoà") != SortKey("Lê Hòa") {
		t.Error("both ways to write hòa have one key")
	}
	if SortKey("  ") != "" || SortKeyPlain("") != "" {
		t.Error("empty names have empty keys")
	}
	if SortKey("Lê An") >= SortKey("Lê Bá An") {
		t.Error("a name without middle names comes first")
	}
}

func TestSortKeyPlainCountsNaturally(t *testing.T) {
	want := []string{"Ban Chỉ huy Quân sự", "Công an phường", "Đoàn Thanh niên", "Khóm 1", "Khóm 2", "Khóm 10", "Trường Tiểu học"}
	got := slices.Clone(want)
	slices.Reverse(got)
	slices.SortFunc(got, func(a, b string) int { return strings.Compare(SortKeyPlain(a), SortKeyPlain(b)) })
	if !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
}

func TestSplitHonorific(t *testing.T) {
	for in, want := range map[string][2]string{
		"Ông Nguyễn Văn An":               {"Ông", "Nguyễn Văn An"},
		"Bà: Trần Thị Bé":                 {"Bà", "Trần Thị Bé"},
		"Đ/c Lê Văn Cư":                   {"Đ/c", "Lê Văn Cư"},
		"Đồng chí Thượng tá Phan Văn Dần": {"Đồng chí Thượng tá", "Phan Văn Dần"},
		"ThS. Võ Thị Em":                  {"ThS.", "Võ Thị Em"},
		"Ông (Bà) Lý Văn Gấm":             {"Ông (Bà)", "Lý Văn Gấm"},
		"Ông Thị Hoa":                     {"", "Ông Thị Hoa"},
		"Cù Văn Thử":                      {"", "Cù Văn Thử"},
		"Bàn Thị Mẫu":                     {"", "Bàn Thị Mẫu"},
		"ONG TRAN VAN THU":                {"ONG", "TRAN VAN THU"},
		"ĐẠI UÝ Trần Văn Thử":             {"ĐẠI UÝ", "Trần Văn Thử"},
		"Ông Văn Hai":                     {"", "Ông Văn Hai"},
		"Nguyễn Văn Ông":                  {"", "Nguyễn Văn Ông"},
		"Ông":                             {"", "Ông"},
		"":                                {"", ""},
		"Mẹ Việt Nam anh hùng Lê Thị Kỷ": {"Mẹ Việt Nam anh hùng", "Lê Thị Kỷ"},
	} {
		if h, n := SplitHonorific(in); h != want[0] || n != want[1] {
			t.Errorf("%q: got %q, %q", in, h, n)
		}
	}
}

func TestNumberWords(t *testing.T) {
	for n, want := range map[int64]string{
		0: "không", 4: "bốn", 5: "năm", 10: "mười", 11: "mười một", 15: "mười lăm", 21: "hai mươi mốt", 25: "hai mươi lăm",
		100: "một trăm", 101: "một trăm linh một", 105: "một trăm linh năm", 110: "một trăm mười", 115: "một trăm mười lăm",
		1000: "một nghìn", 1005: "một nghìn không trăm linh năm", 351000: "ba trăm năm mươi mốt nghìn",
		2340000: "hai triệu ba trăm bốn mươi nghìn", 1000005: "một triệu không trăm linh năm",
		1000000000: "một tỷ", 1000000001: "một tỷ không trăm linh một",
		1_000_000_000_000: "một nghìn tỷ", -5: "âm năm",
		1_000_000_000_000_000_000: "một tỷ tỷ",
	} {
		if got := NumberWords(n); got != want {
			t.Errorf("%d: got %q, want %q", n, got, want)
		}
	}
	if !strings.HasPrefix(NumberWords(math.MinInt64), "âm chín tỷ") {
		t.Errorf("smallest: %q", NumberWords(math.MinInt64))
	}
}

func TestMoney(t *testing.T) {
	for n, want := range map[int64][2]string{
		360000:  {"360.000", "Ba trăm sáu mươi nghìn đồng"},
		0:       {"0", "Không đồng"},
		999:     {"999", "Chín trăm chín mươi chín đồng"},
		1000:    {"1.000", "Một nghìn đồng"},
		-702000: {"-702.000", "Âm bảy trăm linh hai nghìn đồng"},
	} {
		if Money(n) != want[0] || MoneyWords(n) != want[1] {
			t.Errorf("%d: got %q, %q", n, Money(n), MoneyWords(n))
		}
	}
	for n, want := range map[int64]string{150: "0,15", 1500: "1,5", 2000: "2", 5: "0,005", -300: "-0,3", 0: "0", 1234567: "1.234,567"} {
		if got := Decimal(n); got != want {
			t.Errorf("%d: got %q, want %q", n, got, want)
		}
	}
}

func TestDateWordsAndShort(t *testing.T) {
	for iso, want := range map[string][2]string{
		"2024-12-20": {"ngày 20 tháng 12 năm 2024", "20/12/2024"},
		"2024-02-05": {"ngày 05 tháng 02 năm 2024", "05/02/2024"},
		"2024-03-05": {"ngày 05 tháng 3 năm 2024", "05/03/2024"},
		"1956-03":    {"tháng 3 năm 1956", "03/1956"},
		"1956":       {"năm 1956", "1956"},
		"2024-02-30": {"", ""},
		"nonsense":   {"", ""},
		"":           {"", ""},
	} {
		if DateWords(iso) != want[0] || DateShort(iso) != want[1] {
			t.Errorf("%q: got %q, %q", iso, DateWords(iso), DateShort(iso))
		}
	}
}

func TestParseDate(t *testing.T) {
	for in, want := range map[string]struct {
		iso   string
		doubt bool
		err   error
	}{
		"1/3/24":                    {"2024-03-01", true, nil},
		"1/3/62":                    {"1962-03-01", true, nil},
		"5-3-1978":                  {"1978-03-05", false, nil},
		"5.3.1978":                  {"1978-03-05", false, nil},
		"05 / 03 / 1978":            {"1978-03-05", false, nil},
		"03/1956":                   {"1956-03", false, nil},
		"tháng 3/1956":              {"1956-03", false, nil},
		"1956":                      {"1956", false, nil},
		"năm 1956":                  {"1956", false, nil},
		"ngày 5 tháng 3 năm 2024":   {"2024-03-05", false, nil},
		"Ngày 05 tháng ba năm 2024": {"2024-03-05", false, nil},
		"ngày 07/4/2014":            {"2014-04-07", false, nil},
		"tháng 3 năm 1956":          {"1956-03", false, nil},
		"2024-05-24":                {"2024-05-24", false, nil},
		"2024-05-24 00:00:00":       {"2024-05-24", false, nil},
		"12/25/1980":                {"1980-12-25", true, nil},
		"29/2/2024":                 {"2024-02-29", false, nil},
		"29/2/2023":                 {"", false, ErrDateWrong},
		"31/13/2023":                {"", false, ErrDateWrong},
		"13/1990":                   {"", false, ErrDateWrong},
		"1/1/1024":                  {"", false, ErrDateYear},
		"hôm qua":                   {"", false, ErrDateForm},
		"":                          {"", false, nil},
	} {
		iso, doubt, err := ParseDate(in)
		if iso != want.iso || (doubt != "") != want.doubt || err != want.err {
			t.Errorf("%q: got %q, %q, %v", in, iso, doubt, err)
		}
	}
}

func FuzzFold(f *testing.F) {
	f.Add("Hoà Ð “–” \u00ad İ K \u1E9E")
	f.Fuzz(func(t *testing.T, s string) {
		once := Fold(s)
		if twice := Fold(once); twice != once {
			t.Errorf("%q folds to %q and then to %q", s, once, twice)
		}
		if !utf8.ValidString(once) || strings.Contains(once, "  ") {
			t.Errorf("%q folds to %q", s, once)
		}
		if c := Clean(s); Clean(c) != c || Fold(c) != once {
			t.Errorf("clean %q", s)
		}
		SortKey(s)
		SortKeyPlain(s)
		SplitHonorific(s)
		CleanLines(s)
	})
}

func FuzzParseDate(f *testing.F) {
	f.Add("ngày 5 tháng 3 năm 2024")
	f.Add("1/3/24")
	f.Fuzz(func(t *testing.T, s string) {
		iso, _, err := ParseDate(s)
		if err != nil || iso == "" {
			return
		}
		again, doubt, err := ParseDate(iso)
		if err != nil || again != iso || doubt != "" {
			t.Errorf("%q gives %q, which gives %q, %q, %v", s, iso, again, doubt, err)
		}
		back, _, err := ParseDate(DateShort(iso))
		if err != nil || back != iso {
			t.Errorf("%q printed as %q reads as %q", iso, DateShort(iso), back)
		}
		if back, _, err = ParseDate(DateWords(iso)); err != nil || back != iso {
			t.Errorf("%q printed as %q reads as %q", iso, DateWords(iso), back)
		}
	})
}

func FuzzNumberWords(f *testing.F) {
	f.Add(int64(351000))
	f.Add(int64(math.MinInt64))
	f.Fuzz(func(t *testing.T, n int64) {
		for w := range strings.FieldsSeq(NumberWords(n)) {
			if !ValidSyllable(w) {
				t.Errorf("%d: %q is no word", n, w)
			}
		}
	})
}
