package app

import (
	"context"

	"guongsang/internal/office"
)

// Reports are the six-month, year and other reports.
type Reports struct{ p *Program }

// List returns the reports that were begun, the latest period first.
func (r *Reports) List() ([]office.ReportLine, error) {
	return call(r.p, func(ctx context.Context, o *office.Office) ([]office.ReportLine, error) { return o.Reports(ctx) })
}

// Build counts the figures of a form's period without storing anything.
func (r *Reports) Build(f office.ReportForm) (office.ReportView, error) {
	return call(r.p, func(ctx context.Context, o *office.Office) (office.ReportView, error) { return o.BuildReport(ctx, f) })
}

// Get returns a stored report with its figures as they stand now.
func (r *Reports) Get(id string) (office.ReportView, error) {
	return call(r.p, func(ctx context.Context, o *office.Office) (office.ReportView, error) { return o.Report(ctx, id) })
}

// Save stores the period, number, date and the person's words of a report.
func (r *Reports) Save(f office.ReportForm) (office.ReportView, error) {
	return call(r.p, func(ctx context.Context, o *office.Office) (office.ReportView, error) { return o.SaveReport(ctx, f) })
}

// Trash moves a report to the trash.
func (r *Reports) Trash(id string) (office.Change, error) {
	return call(r.p, func(ctx context.Context, o *office.Office) (office.Change, error) { return o.TrashReport(ctx, id) })
}
