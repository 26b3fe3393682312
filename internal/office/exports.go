package office

import (
	"bytes"
	"context"
	"strings"

	"guongsang/internal/award"
	"guongsang/internal/paper"
	"guongsang/internal/report"
	"guongsang/internal/sheet"
	"guongsang/internal/sqlite"
)

// The kinds of exports that are no Word papers, as paper records keep them.
const (
	exportBonus        = "bonus_list"
	exportCertificates = "certificates"
	exportTables       = "report_tables"
)

var exportTitles = map[string]string{
	exportBonus: "Danh sách ký nhận tiền thưởng", exportCertificates: "Giấy khen", exportTables: "Biểu số liệu báo cáo",
}

// ExportName returns the file name an export of a record should have.
func (o *Office) ExportName(ctx context.Context, kind, recordID string) (string, error) {
	if kind == exportTables {
		view, err := o.Report(ctx, recordID)
		return strings.TrimSuffix(paperName(view.Form.From, view.Form.Number, "BC", "BieuSoLieu-"+fileWords(view.Report.Period.Label)), ".docx") + ".xlsx", err
	}
	in, err := o.DecisionPaper(ctx, recordID)
	if kind == exportCertificates {
		return strings.TrimSuffix(paperName(in.Date, in.Number, "QD", "GiayKhen"), ".docx") + ".pdf", err
	}
	return strings.TrimSuffix(paperName(in.Date, in.Number, "QD", "KyNhanTienThuong"), ".docx") + ".xlsx", err
}

// ExportBonusList writes the sheet on which the recipients of a decision sign for their money (Excel).
func (o *Office) ExportBonusList(ctx context.Context, decisionID, path string) (FileView, error) {
	in, err := o.DecisionPaper(ctx, decisionID)
	if err != nil {
		return FileView{}, err
	}
	return o.export(ctx, exportBonus, "decision", decisionID, path, []report.Table{paper.PaymentList(in.Office, decisionName(in), in.Lines)})
}

// ExportReportTables writes the tables of a report (Excel), the very figures of its prose.
func (o *Office) ExportReportTables(ctx context.Context, reportID, path string) (FileView, error) {
	view, err := o.Report(ctx, reportID)
	if err != nil {
		return FileView{}, err
	}
	return o.export(ctx, exportTables, "report", reportID, path, view.Report.Tables())
}

func (o *Office) export(ctx context.Context, kind, table, recordID, path string, tables []report.Table) (FileView, error) {
	var buf bytes.Buffer
	if err := sheet.Write(&buf, bookOf(tables)); err != nil {
		return FileView{}, err
	}
	return o.keepExport(ctx, kind, table, recordID, path, buf.Bytes())
}

func (o *Office) keepExport(ctx context.Context, kind, table, recordID, path string, data []byte) (FileView, error) {
	if err := writeWhole(path, data); err != nil {
		return FileView{}, err
	}
	return o.recordPaper(ctx, PaperTicket{Kind: kind, Title: exportTitles[kind], TableName: table, RecordID: recordID}, path, data)
}

// decisionName names a decision in running text: "Quyết định số 123/QĐ-UBND ngày 20 tháng 12 năm 2024".
func decisionName(in paper.DecisionInput) string {
	d := paper.NewDecision(in)
	return strings.TrimSuffix(strings.TrimPrefix(d.Reference, "(Kèm theo "), " của "+in.Office.Chairman()+")")
}

// bookOf turns tables of figures into the sheets of one workbook.
func bookOf(tables []report.Table) *sheet.Book {
	book := &sheet.Book{}
	for _, t := range tables {
		if book.Title == "" && len(t.Titles) > 0 {
			book.Title = t.Titles[0]
		}
		book.Lists = append(book.Lists, listOf(t))
	}
	return book
}

var columnTypes = map[report.ColumnKind]sheet.ColumnType{
	report.Text: sheet.TextColumn, report.Center: sheet.CenterColumn, report.Count: sheet.IntColumn, report.Money: sheet.MoneyColumn, report.Decimal: sheet.NumberColumn,
}

func listOf(t report.Table) sheet.List {
	list := sheet.List{Name: t.Name, Portrait: t.Portrait, TotalLabel: t.TotalLabel, Numbers: true}
	for i, title := range t.Titles {
		list.Titles = append(list.Titles, sheet.Line{Text: title, Bold: i == 0, Italic: i > 0, Align: sheet.Center})
	}
	for _, c := range t.Columns {
		list.Columns = append(list.Columns, sheet.Column{Header: c.Header, Type: columnTypes[c.Kind], Width: c.Width, Total: c.Total})
	}
	for _, r := range t.Rows {
		row := sheet.ListRow{Band: r.Band, Bold: r.Band != ""}
		for i, value := range r.Values {
			if t.Columns[i].Kind == report.Decimal {
				if thousandths, ok := value.(int64); ok {
					value = float64(thousandths) / 1000
				}
			}
			row.Values = append(row.Values, value)
		}
		list.Rows = append(list.Rows, row)
	}
	for _, note := range t.Notes {
		list.Notes = append(list.Notes, sheet.Line{Text: note, Italic: true})
	}
	for _, s := range t.Signatures {
		block := sheet.Block{}
		for i, line := range s.Lines {
			block.Lines = append(block.Lines, sheet.Line{Text: line, Bold: i == 0, Align: sheet.Center})
		}
		list.Blocks = append(list.Blocks, block)
	}
	return list
}

// profileOn returns the letterhead of the office on a date, or of today where the date is empty.
func (o *Office) profileOn(tx *sqlite.Tx, date string) (award.Profile, error) {
	if date == "" {
		date = o.today()
	}
	p, _, err := tx.ProfileOn(date)
	return p, err
}
