package planfile

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"guongsang/internal/award"
)

var update = flag.Bool("update", false, "write the expected readings anew; review the difference like code")

// TestVariants compares the readings of plans in other wordings and layouts with the expected ones beside them.
func TestVariants(t *testing.T) {
	files, err := filepath.Glob("testdata/plans/*.txt")
	if err != nil || len(files) < 8 {
		t.Fatalf("fixtures: %v %v", files, err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			d, err := Read(file, data)
			if err != nil {
				t.Fatal(err)
			}
			checkSources(t, d)
			compareReading(t, strings.TrimSuffix(file, ".txt")+".json", d)
		})
	}
}

func compareReading(t *testing.T, golden string, d award.PlanDraft) {
	t.Helper()
	d.SourceLines, d.Sources = nil, nil
	var got bytes.Buffer
	encoder := json.NewEncoder(&got)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", " ")
	if err := encoder.Encode(d); err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile(golden, got.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if got.String() != strings.ReplaceAll(string(want), "\r\n", "\n") {
		t.Errorf("the reading is not the expected one:\n%s", firstDifference(got.String(), string(want)))
	}
}

func firstDifference(got, want string) string {
	a, b := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			return "got  " + a[i] + "\nwant " + b[i]
		}
	}
	return "one is longer"
}

// readStrings lists every text of a draft that comes from the document.
func readStrings(d award.PlanDraft) []string {
	out := []string{d.Title, d.Issuer, d.Place, d.Implements.Issuer, d.Funds, d.Signer.Authority, d.Signer.Post, d.Signer.Name}
	for _, list := range [][]string{d.LegalBases, d.Purposes, d.Requirements, d.Publicity.Contents, d.Publicity.Forms, d.GeneralCriteria, d.OtherFields, d.Recipients} {
		out = append(out, list...)
	}
	for _, m := range d.Movements {
		out = append(out, m.Ordinal, m.Name, m.Lead, m.PeriodText)
		out = append(out, m.Coordinators...)
		for _, c := range m.Criteria {
			out = append(out, c.Items...)
		}
	}
	for _, duty := range d.Duties {
		out = append(out, duty.Party)
		out = append(out, duty.Items...)
	}
	return out
}

// checkSources holds that nothing is invented and that every source line exists. Words are compared, since a text may
// stand in a column or be broken by a page.
func checkSources(t *testing.T, d award.PlanDraft) {
	t.Helper()
	source := fold(strings.Join(d.SourceLines, " "))
	for _, s := range readStrings(d) {
		for _, word := range strings.Fields(fold(s)) {
			if !strings.Contains(source, word) {
				t.Fatalf("%q is not in the document", word)
			}
		}
	}
	for path, span := range d.Sources {
		if span[0] < 1 || span[1] < span[0] || span[1] > len(d.SourceLines) {
			t.Errorf("%s has lines %v of %d", path, span, len(d.SourceLines))
		}
	}
	for _, doubt := range d.Doubts {
		if doubt.Line < 0 || doubt.Line > len(d.SourceLines) || doubt.Message == "" {
			t.Errorf("doubt %+v", doubt)
		}
	}
}
