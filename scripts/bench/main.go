// Command bench measures what the program promises about time and prints each figure beside its budget. Where a promise
// is a ratio, the reference is measured in the same run, so that a slow machine is slow for both.
package main

import (
	"fmt"
	"os"
	"sort"
	"text/tabwriter"
	"time"
)

// figure is one measured promise: a duration against a budget, or against a multiple of a reference.
type figure struct {
	name      string
	took      time.Duration
	budget    time.Duration
	reference time.Duration // where set, the budget is ratio × reference
	ratio     float64
	note      string
}

func main() {
	b := bench{window: os.Getenv("BENCH_WINDOW"), empty: os.Getenv("BENCH_EMPTY"), plans: plansFolder()}
	work, err := os.MkdirTemp("", "guongsang-bench-")
	if err != nil {
		fail(err)
	}
	defer os.RemoveAll(work)
	b.work = work
	var figures []figure
	for _, measure := range []func() ([]figure, error){b.windowStart, b.planRead, b.workbooks, b.lists, b.certificates} {
		got, err := measure()
		if err != nil {
			os.RemoveAll(work)
			fail(err)
		}
		figures = append(figures, got...)
	}
	if over := show(figures); over > 0 {
		fmt.Printf("%d over budget\n", over)
		os.RemoveAll(work)
		os.Exit(1)
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, "bench:", err)
	os.Exit(2)
}

// limit returns the most the figure may take.
func (f figure) limit() time.Duration {
	if f.reference > 0 {
		return time.Duration(f.ratio * float64(f.reference))
	}
	return f.budget
}

// show prints the figures and returns how many are over their budget.
func show(figures []figure) (over int) {
	w := tabwriter.NewWriter(os.Stdout, 0, 4, 2, ' ', 0)
	fmt.Fprintln(w, "what\ttook\tbudget\t\t")
	for _, f := range figures {
		verdict := "ok"
		if f.took > f.limit() {
			verdict = "OVER"
			over++
		}
		against := rounded(f.budget)
		if f.reference > 0 {
			against = fmt.Sprintf("%.2f of %s, at most %.2f", float64(f.took)/float64(f.reference), rounded(f.reference), f.ratio)
		}
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\n", f.name, rounded(f.took), against, verdict, f.note)
	}
	w.Flush()
	return over
}

func rounded(d time.Duration) string {
	if d < 10*time.Millisecond {
		return d.Round(10 * time.Microsecond).String()
	}
	return d.Round(time.Millisecond).String()
}

// median runs fn n times and returns the time in the middle.
func median(n int, fn func() error) (time.Duration, error) {
	times, err := repeat(n, fn)
	if err != nil {
		return 0, err
	}
	return times[n/2], nil
}

// repeat runs fn n times and returns the times, shortest first.
func repeat(n int, fn func() error) ([]time.Duration, error) {
	times := make([]time.Duration, n)
	for i := range times {
		begin := time.Now()
		if err := fn(); err != nil {
			return nil, err
		}
		times[i] = time.Since(begin)
	}
	sort.Slice(times, func(i, j int) bool { return times[i] < times[j] })
	return times, nil
}
