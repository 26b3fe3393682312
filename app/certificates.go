package app

import (
	"context"

	"guongsang/internal/office"
)

var pdfFiles = []FileFilter{{Label: "Tệp PDF (*.pdf)", Pattern: "*.pdf"}}

// CertificateChoice returns the ways to print certificates and the options used last.
func (a *Papers) CertificateChoice() (office.CertificateChoice, error) {
	return call(a.p, func(ctx context.Context, o *office.Office) (office.CertificateChoice, error) {
		return o.CertificateChoice(ctx)
	})
}

// Certificates returns the certificates of a decision as they will be saved.
func (a *Papers) Certificates(decisionID string, options office.CertificateOptions) (office.CertificateView, error) {
	return call(a.p, func(ctx context.Context, o *office.Office) (office.CertificateView, error) {
		return o.Certificates(ctx, decisionID, options)
	})
}

// RulerPage returns the page with which the shift of a printer is measured.
func (a *Papers) RulerPage(options office.CertificateOptions) (office.CertificateView, error) {
	return call(a.p, func(_ context.Context, o *office.Office) (office.CertificateView, error) { return o.RulerPage(options) })
}

// SaveCertificates asks where to put the certificates of a decision (PDF) and writes them. The path is empty where the
// person cancelled.
func (a *Papers) SaveCertificates(decisionID string, options office.CertificateOptions) (office.FileView, error) {
	return a.export("certificates", decisionID, ".pdf", pdfFiles, func(o *office.Office, ctx context.Context, id, path string) (office.FileView, error) {
		return o.SaveCertificates(ctx, id, options, path)
	})
}
