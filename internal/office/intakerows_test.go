package office

import (
	"context"
	"testing"
)

func TestRowsOfAListAreFound(t *testing.T) {
	o, _ := openTest(t)
	v := mustRead(t, o, writeRows(t, personRows(
		[]string{"1", "Nguyễn Thị Hoa Mẫu", "12/3/1980", "Chi hội trưởng", "Hội Phụ nữ", "", "Giúp 5 hộ", ""},
		[]string{"2", "Trần Văn Thử", "1975", "", "", "Khóm Hòa Hưng", "Hiến đất làm đường", ""},
		[]string{"3", "", "1975", "", "", "Khóm Hòa Hưng", "Hiến đất làm đường", ""},
	)))
	for name, c := range map[string]struct {
		filter IntakeRowFilter
		want   []int
	}{
		"all":                   {IntakeRowFilter{}, []int{4, 5, 6}},
		"words without accents": {IntakeRowFilter{Text: "mau hoa"}, []int{4}},
		"words of other fields": {IntakeRowFilter{Text: "hien dat"}, []int{5, 6}},
		"words and status":      {IntakeRowFilter{Text: "hien dat", Status: rowRefused}, []int{6}},
		"nothing found":         {IntakeRowFilter{Text: "khong co"}, nil},
		"one row":               {IntakeRowFilter{Sheet: "Sheet1", Row: 5, Status: rowLeft}, []int{5}},
		"a row of no sheet":     {IntakeRowFilter{Sheet: "Sheet2", Row: 5}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			c.filter.ID = v.ID
			page, err := o.IntakeRows(context.Background(), c.filter)
			if err != nil {
				t.Fatal(err)
			}
			if page.Total != len(c.want) {
				t.Fatalf("total %d, want %d", page.Total, len(c.want))
			}
			for i, row := range page.Rows {
				if row.Row != c.want[i] {
					t.Errorf("row %d, want %d", row.Row, c.want[i])
				}
			}
		})
	}
}
