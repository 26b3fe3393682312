package sample

import (
	"context"
	"testing"
	"time"

	"guongsang/internal/award"
	"guongsang/internal/office"
)

type clock struct{}

func (clock) Now() time.Time { return time.Date(2026, 8, 3, 2, 0, 0, 0, time.UTC) }

func TestFillMakesASoundWardWithWorkInEveryStage(t *testing.T) {
	ctx := context.Background()
	o, err := office.Open(ctx, t.TempDir(), office.Options{Clock: clock{}})
	if err != nil {
		t.Fatal(err)
	}
	defer o.Close()
	if err := Fill(ctx, o, 2026); err != nil {
		t.Fatal(err)
	}
	view, err := o.Check(ctx)
	if err != nil || len(view.Findings) != 0 || view.Nominees != 30 || view.Decisions != 1 {
		t.Errorf("check = %+v, %v", view, err)
	}
	state, err := o.State(ctx)
	if err != nil || !state.Ready || !state.Demo {
		t.Errorf("state = %+v, %v", state, err)
	}
	work, err := o.Work(ctx)
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]int{}
	for _, l := range work.Lines {
		seen[l.Key] = l.Count
	}
	for _, key := range []string{"drafts", "verifying", "appraisal", "council", "notConferred"} {
		if seen[key] == 0 {
			t.Errorf("nothing stands at %s: %v", key, seen)
		}
	}
	report, err := o.BuildReport(ctx, office.ReportForm{Kind: "half1", Year: 2026})
	if err != nil || report.Report.AwardSum.Total == 0 || report.Report.AwardSum.Money == 0 {
		t.Errorf("report = %+v, %v", report.Report.AwardSum, err)
	}
	if award.KindOf(Fill(ctx, o, 2026)) == "" {
		t.Error("a second filling passed")
	}
}

func TestPersonNamesDiffer(t *testing.T) {
	seen := map[string]bool{}
	for i := range 30 {
		seen[PersonName(i)] = true
	}
	if len(seen) < 25 {
		t.Errorf("%d different names of 30", len(seen))
	}
}
