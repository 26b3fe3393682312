package office

import (
	"context"
	"encoding/base64"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"guongsang/internal/award"
)

func TestCertificatesOfADecision(t *testing.T) {
	ctx := context.Background()
	o, decision, _ := decidedOffice(t)
	choice, err := o.CertificateChoice(ctx)
	if err != nil || len(choice.Layouts) < 2 || choice.Options.Layout == "" {
		t.Fatal(choice, err)
	}
	view, err := o.Certificates(ctx, decision, choice.Options)
	pdf, decodeErr := base64.StdEncoding.DecodeString(view.PDF)
	if err != nil || decodeErr != nil || view.Count != 2 || !strings.HasPrefix(string(pdf), "%PDF") || len(view.Warnings) != 0 {
		t.Fatalf("%d certificates, %v, %v", view.Count, view.Warnings, err)
	}
	if again, err := o.Certificates(ctx, decision, CertificateOptions{From: 2}); err != nil || again.Count != 1 {
		t.Errorf("from the second: %d, %v", again.Count, err)
	}
	_, err = o.Certificates(ctx, decision, CertificateOptions{From: 9})
	wantKind(t, err, award.KindInvalid)
	_, err = o.Certificates(ctx, decision, CertificateOptions{Layout: "lạ"})
	wantKind(t, err, award.KindInvalid)
	path := filepath.Join(t.TempDir(), "giay-khen.pdf")
	if _, err := o.SaveCertificates(ctx, decision, CertificateOptions{Layout: "full", OffsetX: 1.5}, path); err != nil {
		t.Fatal(err)
	}
	if data, err := os.ReadFile(path); err != nil || !strings.HasPrefix(string(data), "%PDF") {
		t.Error("no PDF was written", err)
	}
	if choice, err := o.CertificateChoice(ctx); err != nil || choice.Options.Layout != "full" || choice.Options.OffsetX != 1.5 {
		t.Errorf("the options are not remembered: %+v, %v", choice.Options, err)
	}
	if page, err := o.RulerPage(choice.Options); err != nil || page.PDF == "" {
		t.Error(err)
	}
}
