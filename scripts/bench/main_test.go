package main

import (
	"errors"
	"testing"
	"time"
)

func TestLimit(t *testing.T) {
	cases := map[string]struct {
		f    figure
		want time.Duration
	}{
		"Budget": {figure{budget: time.Second}, time.Second},
		"Ratio":  {figure{reference: 100 * time.Millisecond, ratio: 2.2}, 220 * time.Millisecond},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			if got := c.f.limit(); got != c.want {
				t.Fatalf("got %v, want %v", got, c.want)
			}
		})
	}
}

func TestShowCountsWhatIsOver(t *testing.T) {
	over := show([]figure{{took: 2, budget: 1}, {took: 1, budget: 1}, {took: 3, reference: 1, ratio: 2}})
	if over != 2 {
		t.Fatalf("got %d", over)
	}
}

func TestRepeatStopsAtAnError(t *testing.T) {
	runs := 0
	_, err := repeat(5, func() error {
		if runs++; runs == 2 {
			return errors.New("no")
		}
		return nil
	})
	if err == nil || runs != 2 {
		t.Fatalf("%d runs, %v", runs, err)
	}
}

func TestMiddle(t *testing.T) {
	if got := middle([]time.Duration{9, 1, 5}); got != 5 {
		t.Fatalf("got %d", got)
	}
}
