package app

import (
	"context"
	"encoding/base64"

	"guongsang/internal/award"
	"guongsang/internal/office"
)

// Papers makes Word papers, Excel lists and certificates from records.
type Papers struct{ p *Program }

var (
	wordFiles  = []FileFilter{{Label: "Tài liệu Word (*.docx)", Pattern: "*.docx"}}
	excelFiles = []FileFilter{{Label: "Bảng tính Excel (*.xlsx)", Pattern: "*.xlsx"}}
)

// Ticket gathers what one Word paper is made of; the page merges it and calls Save.
func (a *Papers) Ticket(kind, recordID string) (office.PaperTicket, error) {
	return call(a.p, func(ctx context.Context, o *office.Office) (office.PaperTicket, error) {
		return o.PaperTicket(ctx, kind, recordID)
	})
}

// Save asks where to put the paper of a ticket and writes its merged bytes (base64) there. The path is empty where the
// person cancelled.
func (a *Papers) Save(ticketID, suggestedName, data string) (office.FileView, error) {
	body, err := base64.StdEncoding.DecodeString(data)
	if err != nil {
		return office.FileView{}, award.Wrap(award.KindInternal, "Văn bản tạo ra bị lỗi nên chưa được lưu. Hãy tạo lại văn bản.", err)
	}
	path, err := a.p.shell.SaveFile("Lưu văn bản", suggestedName, wordFiles)
	if err != nil || path == "" {
		return office.FileView{}, err
	}
	return call(a.p, func(ctx context.Context, o *office.Office) (office.FileView, error) {
		return o.SavePaper(ctx, ticketID, body, withExtension(path, ".docx"))
	})
}

// Of returns the papers made from a record, newest first.
func (a *Papers) Of(recordID string) ([]office.PaperView, error) {
	return call(a.p, func(ctx context.Context, o *office.Office) ([]office.PaperView, error) {
		return o.Papers(ctx, recordID)
	})
}

// BonusList asks where to put the payment list of a decision (Excel) and writes it. The path is empty where the person
// cancelled.
func (a *Papers) BonusList(decisionID string) (office.FileView, error) {
	return a.export("bonus_list", decisionID, ".xlsx", excelFiles, (*office.Office).ExportBonusList)
}

// ReportTables asks where to put the tables of a report (Excel) and writes them. The path is empty where the person
// cancelled.
func (a *Papers) ReportTables(reportID string) (office.FileView, error) {
	return a.export("report_tables", reportID, ".xlsx", excelFiles, (*office.Office).ExportReportTables)
}

// export asks for the file under the name the office suggests and lets write fill it.
func (a *Papers) export(kind, recordID, extension string, filters []FileFilter, write func(*office.Office, context.Context, string, string) (office.FileView, error)) (office.FileView, error) {
	name, err := call(a.p, func(ctx context.Context, o *office.Office) (string, error) { return o.ExportName(ctx, kind, recordID) })
	if err != nil {
		return office.FileView{}, err
	}
	path, err := a.p.shell.SaveFile("Lưu tệp", name, filters)
	if err != nil || path == "" {
		return office.FileView{}, err
	}
	return call(a.p, func(ctx context.Context, o *office.Office) (office.FileView, error) {
		return write(o, ctx, recordID, withExtension(path, extension))
	})
}
