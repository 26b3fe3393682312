package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"time"

	"github.com/xuri/excelize/v2"

	"guongsang/internal/award"
	"guongsang/internal/intake"
	"guongsang/internal/paper"
	"guongsang/internal/planfile"
	"guongsang/internal/sheet"
)

// plansFolder returns the folder of real plans beside the project, or the project's own small plan.
func plansFolder() string {
	if shared := filepath.Join("..", "shared", "plans"); exists(shared) {
		return shared
	}
	return filepath.Join("scripts", "testdata")
}

func exists(path string) bool { _, err := os.Stat(path); return err == nil }

// planRead measures reading the plan from text, and from the PDF LibreOffice makes of it.
func (b bench) planRead() ([]figure, error) {
	file, note := filepath.Join(b.plans, "ke-hoach-64-kh-ubnd-2024.txt"), "plan 64"
	if !exists(file) {
		file, note = filepath.Join(b.plans, "plan.txt"), "small plan: the real one is not here"
	}
	fromText, err := readPlan(file)
	if err != nil {
		return nil, err
	}
	figures := []figure{{name: "plan read from text", took: fromText, budget: 200 * time.Millisecond, note: note}}
	convert := exec.Command("soffice", "-env:UserInstallation=file://"+filepath.Join(b.work, "profile"), "--headless",
		"--convert-to", "pdf", "--outdir", b.work, file)
	if out, err := convert.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("make the PDF: %w: %s", err, out)
	}
	pdf := filepath.Join(b.work, filepath.Base(file[:len(file)-len(".txt")])+".pdf")
	fromPDF, err := readPlan(pdf)
	return append(figures, figure{name: "plan read from PDF", took: fromPDF, budget: time.Second, note: note}), err
}

func readPlan(file string) (time.Duration, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return 0, err
	}
	return median(5, func() error { _, err := planfile.Read(filepath.Base(file), data); return err })
}

// manyRows is the largest list an office was seen to send, ten times over.
const manyRows = 10_000

var listHeader = []string{"STT", "Họ và tên", "Ngày sinh", "Giới tính", "Quê quán", "Chức vụ", "Đơn vị", "Số CCCD",
	"Nơi thường trú", "Thành tích", "Hình thức khen thưởng", "Ghi chú"}

func listRow(i int) []any {
	return []any{i + 1, fmt.Sprintf("Nguyễn Văn Thử %d", i), fmt.Sprintf("1970-%02d-%02d", i%12+1, i%28+1), "Nam",
		"phường Sông Hiền, tỉnh Bình Châu", "Công chức", fmt.Sprintf("Khóm %d", i%40+1), fmt.Sprintf("%012d", i),
		fmt.Sprintf("Tổ %d, Khóm %d", i%9+1, i%40+1), "Có nhiều thành tích trong phong trào vệ sinh môi trường", "Giấy khen", ""}
}

// workbooks measures the way out and the way in of a large list, each against the bare library.
func (b bench) workbooks() ([]figure, error) {
	bareOut, err := median(3, func() error { return bareWrite(io.Discard) })
	if err != nil {
		return nil, err
	}
	book := ourBook()
	var file bytes.Buffer
	out, err := median(3, func() error { file.Reset(); return sheet.Write(&file, book) })
	if err != nil {
		return nil, err
	}
	bareIn, err := median(3, func() error { return bareRead(file.Bytes()) })
	if err != nil {
		return nil, err
	}
	in, err := median(3, func() error {
		read, err := sheet.Read("list.xlsx", file.Bytes())
		if err != nil {
			return err
		}
		if got := intake.ReadLists(read); len(got.Sheets) == 0 || len(got.Sheets[0].Rows) != manyRows {
			return fmt.Errorf("the list was not read: %d sheets", len(got.Sheets))
		}
		return nil
	})
	return []figure{
		{name: "export of 10,000 rows", took: out, reference: bareOut, ratio: 1.5, note: "bare StreamWriter"},
		{name: "import of 10,000 rows", took: in, reference: bareIn, ratio: 2.5, note: "bare excelize reading; aim 1.5"},
	}, err
}

func ourBook() *sheet.Book {
	list := sheet.List{Name: "Danh sách"}
	for i, title := range listHeader {
		kind := sheet.TextColumn
		switch i {
		case 0:
			kind = sheet.IntColumn
		case 2:
			kind = sheet.DateColumn
		case 7:
			kind = sheet.KeepAsTyped
		}
		list.Columns = append(list.Columns, sheet.Column{Header: []string{title}, Type: kind})
	}
	for i := range manyRows {
		list.Rows = append(list.Rows, sheet.ListRow{Values: listRow(i)})
	}
	return &sheet.Book{Title: "Danh sách", Lists: []sheet.List{list}}
}

// bareWrite writes the same rows, each cell with a style as any list has, and nothing else.
func bareWrite(w io.Writer) error {
	f := excelize.NewFile()
	defer f.Close()
	style, err := f.NewStyle(&excelize.Style{Alignment: &excelize.Alignment{WrapText: true},
		Border: []excelize.Border{{Type: "left", Style: 1}, {Type: "top", Style: 1}}})
	if err != nil {
		return err
	}
	stream, err := f.NewStreamWriter("Sheet1")
	if err != nil {
		return err
	}
	for i := range manyRows {
		cells := listRow(i)
		for j, v := range cells {
			cells[j] = excelize.Cell{StyleID: style, Value: v}
		}
		if err := stream.SetRow(fmt.Sprintf("A%d", i+2), cells); err != nil {
			return err
		}
	}
	if err := stream.Flush(); err != nil {
		return err
	}
	return f.Write(w)
}

func bareRead(data []byte) error {
	f, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		return err
	}
	defer f.Close()
	_, err = f.GetRows(f.GetSheetName(0))
	return err
}

// certificates measures the pages of a large decision.
func (b bench) certificates() ([]figure, error) {
	layouts, err := paper.Layouts()
	if err != nil {
		return nil, err
	}
	in := paper.CertificateInput{Number: "125", Date: "2026-06-30"}
	for i := range 500 {
		in.Lines = append(in.Lines, paper.Recipient{Number: i + 1, Kind: award.Individual, Honorific: "Ông",
			Name: fmt.Sprintf("Nguyễn Văn Thử %d", i), Unit: fmt.Sprintf("Khóm %d", i%40+1),
			Achievement: "Có thành tích xuất sắc trong phong trào thi đua"})
	}
	took, err := median(3, func() error { return paper.Certificates(io.Discard, layouts[0], paper.NewCertificates(in)) })
	return []figure{{name: "500 certificates", took: took, budget: time.Second}}, err
}
