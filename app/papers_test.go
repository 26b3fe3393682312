package app

import (
	"archive/zip"
	"bytes"
	"encoding/base64"
	"os"
	"path/filepath"
	"testing"

	"guongsang/internal/office"
)

// startDemo returns a program with the demo ward open: it has a meeting and an issued decision.
func startDemo(t *testing.T) (*Program, *fakeShell) {
	t.Helper()
	p, shell := startTest(t)
	if err := (&Settings{p}).OpenDemo(); err != nil {
		t.Fatal(err)
	}
	return p, shell
}

func TestPapersThroughTheBoundary(t *testing.T) {
	p, shell := startDemo(t)
	a := &Papers{p}
	decisions, err := (&Decisions{p}).List(office.DecisionFilter{})
	if err != nil || len(decisions.Rows) != 1 {
		t.Fatal(decisions, err)
	}
	id := decisions.Rows[0].ID
	ticket, err := a.Ticket("decision", id)
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	var word bytes.Buffer
	z := zip.NewWriter(&word)
	w, err := z.Create("word/document.xml")
	if err == nil {
		_, err = w.Write([]byte("<w:document/>"))
	}
	if err != nil || z.Close() != nil {
		t.Fatal(err)
	}
	shell.answers = []string{"", filepath.Join(folder, "Quyết định")}
	data := base64.StdEncoding.EncodeToString(word.Bytes())
	if file, err := a.Save(ticket.ID, ticket.FileName, data); err != nil || file.Path != "" {
		t.Errorf("cancelled: %+v, %v", file, err)
	}
	if file, err := a.Save(ticket.ID, ticket.FileName, data); err != nil || file.Name != "Quyết định.docx" {
		t.Errorf("saved: %+v, %v", file, err)
	}
	if _, err := a.Save(ticket.ID, "x", "không phải base64"); faultOf(err).Kind != "internal" {
		t.Errorf("fault = %+v", faultOf(err))
	}
	if papers, err := a.Of(id); err != nil || len(papers) != 1 {
		t.Errorf("papers = %+v, %v", papers, err)
	}
	shell.answers = []string{filepath.Join(folder, "tien.xlsx"), filepath.Join(folder, "giay.pdf")}
	if _, err := a.BonusList(id); err != nil {
		t.Error(err)
	}
	choice, err := a.CertificateChoice()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := a.SaveCertificates(id, choice.Options); err != nil {
		t.Error(err)
	}
	if view, err := a.Certificates(id, choice.Options); err != nil || view.Count == 0 {
		t.Error(view.Count, err)
	}
	if _, err := a.RulerPage(choice.Options); err != nil {
		t.Error(err)
	}
	for _, name := range []string{"Quyết định.docx", "tien.xlsx", "giay.pdf"} {
		if info, err := os.Stat(filepath.Join(folder, name)); err != nil || info.Size() == 0 {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestReportsThroughTheBoundary(t *testing.T) {
	p, shell := startDemo(t)
	r := &Reports{p}
	state, err := (&Settings{p}).State()
	if err != nil {
		t.Fatal(err)
	}
	year := 2000 + int(state.Today[2]-'0')*10 + int(state.Today[3]-'0') - 1
	form := office.ReportForm{Kind: "half1", Year: year}
	built, err := r.Build(form)
	if err != nil || built.Report.AwardSum.Total == 0 {
		t.Fatal(built.Report.AwardSum, err)
	}
	if list, err := r.List(); err != nil || len(list) != 0 {
		t.Errorf("building stored a report: %v, %v", list, err)
	}
	stored, err := r.Save(form)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := r.Get(stored.Form.ID); err != nil || got.Report.Title == "" {
		t.Error(got.Report.Title, err)
	}
	shell.answers = []string{filepath.Join(t.TempDir(), "bieu.xlsx")}
	if file, err := (&Papers{p}).ReportTables(stored.Form.ID); err != nil || file.Path == "" {
		t.Error(file, err)
	}
	if _, err := r.Trash(stored.Form.ID); err != nil {
		t.Error(err)
	}
}
