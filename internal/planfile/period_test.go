package planfile

import "testing"

func TestParsePeriod(t *testing.T) {
	for text, want := range map[string]struct {
		start, end string
		implied    bool
	}{
		"Thực hiện trong năm 2024":          {"2024-01-01", "2024-12-31", false},
		"Từ tháng 3/2024 đến tháng 10/2024": {"2024-03-01", "2024-10-31", false},
		"từ tháng 3 đến tháng 10 năm 2024":  {"2024-03-01", "2024-10-31", false},
		"Tháng 2":                {"2025-02-01", "2025-02-28", false},
		"03/2025 - 09/2025":      {"2025-03-01", "2025-09-30", false},
		"từ 01/3 đến 31/10/2024": {"2024-03-01", "2024-10-31", false},
		"từ ngày 20 tháng 11 năm 2025 đến ngày 03 tháng 12 năm 2025": {"2025-11-20", "2025-12-03", false},
		"từ ngày 08 đến ngày 10 tháng 12 năm 2025":                   {"2025-12-08", "2025-12-10", false},
		"từ tháng 9 đến tháng 5 năm 2026":                            {"2025-09-01", "2026-05-31", false},
		"từ tháng 9 năm 2025 đến tháng 5":                            {"2025-09-01", "2026-05-31", false},
		"quý II":                 {"2025-04-01", "2025-06-30", false},
		"quý II, III năm 2026":   {"2026-04-01", "2026-09-30", false},
		"quý 4/2025":             {"2025-10-01", "2025-12-31", false},
		"6 tháng đầu năm":        {"2025-01-01", "2025-06-30", false},
		"06 tháng cuối năm 2025": {"2025-07-01", "2025-12-31", false},
		"giai đoạn 2021 - 2025":  {"2021-01-01", "2025-12-31", false},
		"2026-2030":              {"2026-01-01", "2030-12-31", false},
		"trước ngày 30/10":       {"", "2025-10-30", false},
		"hoàn thành chậm nhất ngày 15 tháng 11 năm 2025": {"", "2025-11-15", false},
		"30/9/2025":               {"", "2025-09-30", false},
		"từ ngày 01/4/2025":       {"2025-04-01", "", false},
		"từ nay đến hết năm 2025": {"2025-02-10", "2025-12-31", false},
		"từ khi ban hành kế hoạch đến 30/6/2025":  {"2025-02-10", "2025-06-30", false},
		"năm học 2025 - 2026":                     {"2025-09-01", "2026-05-31", false},
		"thường xuyên":                            {"2025-01-01", "2025-12-31", true},
		"cả năm":                                  {"2025-01-01", "2025-12-31", false},
		"hằng năm":                                {"2025-01-01", "2025-12-31", true},
		"tháng 5, 6 năm 2025":                     {"2025-05-01", "2025-06-30", false},
		"tháng 3 và tháng 4":                      {"2025-03-01", "2025-04-30", false},
		"01/2025 - 12/2025":                       {"2025-01-01", "2025-12-31", false},
		"đến năm 2030":                            {"", "2030-12-31", false},
		"Tháng 5-2025":                            {"2025-05-01", "2025-05-31", false},
		"từ quý II đến quý IV":                    {"2025-04-01", "2025-12-31", false},
		"quý I/2025 - quý IV/2025":                {"2025-01-01", "2025-12-31", false},
		"từ năm 2025 đến năm 2030":                {"2025-01-01", "2030-12-31", false},
		"từ ngày ký ban hành đến ngày 31/12/2025": {"2025-02-10", "2025-12-31", false},
		"tháng 5/2025 (theo Kế hoạch số 7/KH-UBND ngày 3/2/2024)": {"2025-05-01", "2025-05-31", false},
		"Đợt 1: tháng 3; Đợt 2: tháng 8 năm 2025":                 {"2025-03-01", "2025-08-31", false},
	} {
		got, ok := parsePeriod(text, 2025, "2025-02-10")
		if !ok || got.start != want.start || got.end != want.end || got.implied != want.implied {
			t.Errorf("%q: got %+v %v", text, got, ok)
		}
	}
	for _, text := range []string{"", "khi có hướng dẫn", "theo quy định"} {
		if got, ok := parsePeriod(text, 2025, ""); ok {
			t.Errorf("%q: got %+v", text, got)
		}
	}
	if got, ok := parsePeriod("đến ngày 31/02/2025", 2025, ""); !ok || got.end != "" || got.doubt == "" {
		t.Errorf("a date that is not in the calendar: %+v", got)
	}
}

func FuzzParsePeriod(f *testing.F) {
	f.Add("từ quý I đến 31/12, năm học 2025 - 2026")
	f.Fuzz(func(t *testing.T, text string) {
		p, ok := parsePeriod(text, 2025, "2025-01-01")
		if ok && p.start != "" && p.end != "" && p.start > p.end {
			t.Errorf("%q: %+v", text, p)
		}
	})
}
