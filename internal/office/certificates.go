package office

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"fmt"

	"guongsang/internal/award"
	"guongsang/internal/paper"
	"guongsang/internal/sqlite"
)

// CertificateOptions says how certificates are printed: on which layout, shifted by how many millimetres for this
// printer, from which line of the decision on.
type CertificateOptions struct {
	Layout  string  `json:"layout"`
	OffsetX float64 `json:"offsetX"` // mm to the right
	OffsetY float64 `json:"offsetY"` // mm downwards
	From    int     `json:"from"`    // first golden book number; 0 or 1: all
}

// CertificateLayoutView is one way to print certificates.
type CertificateLayoutView struct {
	Key   string `json:"key"`
	Label string `json:"label"`
	Frame bool   `json:"frame"`
}

// CertificateChoice is what the printing of certificates offers: the layouts, and the options used last.
type CertificateChoice struct {
	Layouts []CertificateLayoutView `json:"layouts"`
	Options CertificateOptions      `json:"options"`
}

// CertificateView is the PDF of certificates as it will be saved, with what did not fit.
type CertificateView struct {
	PDF      string   `json:"pdf"` // base64
	Count    int      `json:"count"`
	Warnings []string `json:"warnings"`
}

const certificateSetting = "certificate.options"

// CertificateChoice returns the ways to print certificates and the options used last.
func (o *Office) CertificateChoice(ctx context.Context) (CertificateChoice, error) {
	layouts, err := paper.Layouts()
	choice := CertificateChoice{Layouts: []CertificateLayoutView{}}
	for _, l := range layouts {
		choice.Layouts = append(choice.Layouts, CertificateLayoutView{Key: l.Key, Label: l.Label, Frame: l.Frame})
	}
	if err != nil || len(layouts) == 0 {
		return choice, err
	}
	choice.Options.Layout = layouts[0].Key
	err = o.db.Read(ctx, func(tx *sqlite.Tx) error {
		text, err := tx.Setting(certificateSetting)
		if err != nil || text == "" {
			return err
		}
		return json.Unmarshal([]byte(text), &choice.Options)
	})
	return choice, err
}

// Certificates makes the certificates of a decision as one PDF, one page a recipient of the award forms that have
// certificates, in the order of the decision.
func (o *Office) Certificates(ctx context.Context, decisionID string, options CertificateOptions) (CertificateView, error) {
	layout, err := options.layout()
	if err != nil {
		return CertificateView{}, err
	}
	in, err := o.DecisionPaper(ctx, decisionID)
	if err != nil {
		return CertificateView{}, err
	}
	lines := []paper.Recipient{}
	for _, l := range in.Lines {
		if l.Number >= options.From {
			lines = append(lines, l)
		}
	}
	if len(lines) == 0 {
		return CertificateView{}, award.NewError(award.KindInvalid, "Không có giấy khen nào để in. Hãy kiểm tra lại số bắt đầu.")
	}
	items := paper.NewCertificates(paper.CertificateInput{Office: in.Office, Number: in.Number, Symbol: in.Symbol, Date: in.Date, Signer: in.Signer, Lines: lines, Merit: in.Merit})
	var pdf bytes.Buffer
	if err := paper.Certificates(&pdf, layout, items); err != nil {
		return CertificateView{}, err
	}
	view := CertificateView{PDF: base64.StdEncoding.EncodeToString(pdf.Bytes()), Count: len(items), Warnings: []string{}}
	warnings, err := paper.CheckCertificates(layout, items)
	for _, w := range warnings {
		view.Warnings = append(view.Warnings, fmt.Sprintf("Giấy khen thứ %d: %s quá dài, không vừa chỗ in.", w.Item, lowerFirst(paper.FieldLabel(w.Field))))
	}
	return view, err
}

func (c CertificateOptions) layout() (paper.CertificateLayout, error) {
	layouts, err := paper.Layouts()
	if err != nil {
		return paper.CertificateLayout{}, err
	}
	for _, l := range layouts {
		if l.Key == c.Layout || c.Layout == "" {
			l.OffsetX, l.OffsetY = c.OffsetX, c.OffsetY
			return l, l.Validate()
		}
	}
	return paper.CertificateLayout{}, award.Invalid("layout", "Không có kiểu in giấy khen này. Hãy chọn lại kiểu in.")
}

// RulerPage makes the page with which the shift of a printer is measured.
func (o *Office) RulerPage(options CertificateOptions) (CertificateView, error) {
	layout, err := options.layout()
	if err != nil {
		return CertificateView{}, err
	}
	var pdf bytes.Buffer
	err = paper.RulerPage(&pdf, layout)
	return CertificateView{PDF: base64.StdEncoding.EncodeToString(pdf.Bytes()), Count: 1, Warnings: []string{}}, err
}

// SaveCertificates writes the certificates of a decision as a PDF and remembers the options for the next time.
func (o *Office) SaveCertificates(ctx context.Context, decisionID string, options CertificateOptions, path string) (FileView, error) {
	view, err := o.Certificates(ctx, decisionID, options)
	if err != nil {
		return FileView{}, err
	}
	data, err := base64.StdEncoding.DecodeString(view.PDF)
	if err != nil {
		return FileView{}, err
	}
	file, err := o.keepExport(ctx, exportCertificates, "decision", decisionID, path, data)
	if err != nil {
		return file, err
	}
	options.From = 0
	body, err := json.Marshal(options)
	if err != nil {
		return file, err
	}
	_, err = o.do(ctx, "certificate.options", "Ghi nhớ kiểu in giấy khen", func(tx *sqlite.Tx) error {
		return tx.SetSetting(certificateSetting, string(body))
	})
	return file, err
}
