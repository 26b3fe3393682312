package sheet

import (
	"bytes"
	"fmt"
	"io"
	"testing"

	"github.com/xuri/excelize/v2"
)

const benchRows, benchCols = 10_000, 20

func benchValue(row, col int) any {
	switch col % 4 {
	case 0:
		return row
	case 1:
		return fmt.Sprintf("Nguyễn Thị Mẫu Số %d", row)
	case 2:
		return "Khóm Hòa Hưng, phường Nhơn Hưng"
	}
	return fmt.Sprintf("Thành tích xuất sắc trong phong trào thi đua năm %d", 2000+col)
}

// benchFile is a list of 10,000 rows and 20 columns as an office program writes it, with shared texts and styles.
func benchFile(b *testing.B) []byte {
	return build(b, func(f *excelize.File) {
		border, err := f.NewStyle(&excelize.Style{Border: []excelize.Border{{Type: "left", Style: 1, Color: "000000"}}})
		if err != nil {
			b.Fatal(err)
		}
		for row := 1; row <= benchRows; row++ {
			values := make([]any, benchCols)
			for col := range values {
				values[col] = benchValue(row, col)
			}
			if err := f.SetSheetRow("Sheet1", fmt.Sprintf("A%d", row), &values); err != nil {
				b.Fatal(err)
			}
		}
		if err := f.SetCellStyle("Sheet1", "A1", fmt.Sprintf("T%d", benchRows), border); err != nil {
			b.Fatal(err)
		}
	})
}

func BenchmarkRead(b *testing.B) {
	data := benchFile(b)
	b.Run("bare excelize", func(b *testing.B) {
		for b.Loop() {
			f, err := excelize.OpenReader(bytes.NewReader(data))
			if err != nil {
				b.Fatal(err)
			}
			rows, err := f.Rows("Sheet1")
			if err != nil {
				b.Fatal(err)
			}
			for rows.Next() {
				if _, err := rows.Columns(); err != nil {
					b.Fatal(err)
				}
			}
			f.Close()
		}
	})
	b.Run("sheet.Read", func(b *testing.B) {
		for b.Loop() {
			if _, err := Read("x", data); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func BenchmarkWrite(b *testing.B) {
	list := List{Name: "Danh sách", Titles: []Line{{Text: "DANH SÁCH"}}}
	for col := range benchCols {
		c := Column{Header: []string{fmt.Sprintf("Cột %d", col)}}
		if col%4 == 0 {
			c.Type, c.Total = IntColumn, true
		}
		list.Columns = append(list.Columns, c)
	}
	for row := 1; row <= benchRows; row++ {
		values := make([]any, benchCols)
		for col := range values {
			values[col] = benchValue(row, col)
		}
		list.Rows = append(list.Rows, ListRow{Values: values})
	}
	list.TotalLabel = "Cộng"
	b.Run("bare StreamWriter", func(b *testing.B) {
		for b.Loop() {
			f := excelize.NewFile()
			sw, err := f.NewStreamWriter("Sheet1")
			if err != nil {
				b.Fatal(err)
			}
			for i := range list.Rows {
				if err := sw.SetRow(fmt.Sprintf("A%d", i+1), list.Rows[i].Values); err != nil {
					b.Fatal(err)
				}
			}
			if err := sw.Flush(); err != nil {
				b.Fatal(err)
			}
			if err := f.Write(io.Discard); err != nil {
				b.Fatal(err)
			}
			f.Close()
		}
	})
	b.Run("sheet.Write", func(b *testing.B) {
		for b.Loop() {
			if err := Write(io.Discard, &Book{Lists: []List{list}}); err != nil {
				b.Fatal(err)
			}
		}
	})
}
