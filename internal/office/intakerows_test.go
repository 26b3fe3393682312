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

func TestCountsTellWhatWouldBeWritten(t *testing.T) {
	o, _ := openTest(t)
	ctx := context.Background()
	first := personRows([]string{"1", "Nguyễn Thị Hoa Mẫu", "12/3/1980", "", "Hội Phụ nữ", "", "Giúp 5 hộ", ""})
	read := func(rows [][]string) IntakeView {
		t.Helper()
		v, err := o.SetIntakeOptions(ctx, mustRead(t, o, writeRows(t, rows)).ID, IntakeOptions{})
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	v := read(first)
	if v.Counts.Writes != 1 || v.Counts.Updates != 0 {
		t.Errorf("a new row: %+v", v.Counts)
	}
	mustApply(t, o, v.ID)
	if c := read(first).Counts; c.Writes != 0 || c.Same != 1 {
		t.Errorf("the same list again: %+v", c)
	}
	other := personRows([]string{"1", "Nguyễn Thị Hoa Mẫu", "12/3/1980", "", "Hội Phụ nữ", "", "Làm việc khác", ""})
	v = read(other)
	if v.Counts.Writes != 0 || v.Counts.Differs != 1 {
		t.Errorf("a row that differs stays out: %+v", v.Counts)
	}
	v, err := o.DecideIntakeRows(ctx, v.ID, "Sheet1", []int{4}, verdictOverwrite)
	if err != nil || v.Counts.Writes != 1 || v.Counts.Updates != 1 {
		t.Errorf("a row that writes over: %+v, %v", v.Counts, err)
	}
	v, err = o.DecideIntakeRows(ctx, v.ID, "Sheet1", []int{4}, verdictLeave)
	if err != nil || v.Counts.Writes != 0 {
		t.Errorf("a row left out: %+v, %v", v.Counts, err)
	}
	if c := read(personRows([]string{"1", "Nguyễn Thị Hoa Mẫu", "12/3/1980", "Chi hội trưởng", "Hội Phụ nữ", "", "", ""})).Counts; c.Writes != 1 || c.Fills != 1 {
		t.Errorf("a row that fills: %+v", c)
	}
}
