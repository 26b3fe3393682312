package sqlite

import "guongsang/internal/award"

// Report is a report a person works on: its period and the person's own words by item, as JSON.
type Report struct {
	ID         string
	Kind       string
	PeriodFrom string
	PeriodTo   string
	Title      string
	Number     string
	Date       string
	Sections   string
}

var (
	reports      = newTable("report", "Không tìm thấy báo cáo này. Hãy tải lại danh sách.", func(r *Report) *string { return &r.ID })
	paperRecords = newTable("paper_record", "Không tìm thấy văn bản này. Hãy tải lại danh sách.", func(r *award.PaperRecord) *string { return &r.ID })
)

// SaveReport stores the report.
func (tx *Tx) SaveReport(r *Report) error { return reports.save(tx, r) }

// Report returns the report with the id, or a KindNotFound error.
func (tx *Tx) Report(id string) (Report, error) { return reports.get(tx, id) }

// Reports returns all reports, the latest period first.
func (tx *Tx) Reports() ([]Report, error) {
	return reports.list(tx, "1 = 1 ORDER BY t.period_to DESC, t.rid DESC")
}

// TrashReport moves the report to the trash, or returns a KindNotFound error.
func (tx *Tx) TrashReport(id string) error { return reports.trash(tx, id) }

// SavePaperRecord remembers a paper that was made.
func (tx *Tx) SavePaperRecord(r *award.PaperRecord) error { return paperRecords.save(tx, r) }

// PaperRecords returns the papers made from a record, newest first.
func (tx *Tx) PaperRecords(recordID string) ([]award.PaperRecord, error) {
	return paperRecords.list(tx, "t.record_id = ? ORDER BY t.made_at DESC, t.rid DESC", recordID)
}
