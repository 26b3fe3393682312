package main

import (
	"strings"
	"testing"
)

func TestReadCountsAndKeepsWhatFailed(t *testing.T) {
	run := strings.Join([]string{
		`{"Action":"output","Package":"p","Test":"TestA","Output":"fine\n"}`,
		`{"Action":"pass","Package":"p","Test":"TestA"}`,
		`{"Action":"output","Package":"p","Test":"TestB","Output":"got 1, want 2\n"}`,
		`{"Action":"fail","Package":"p","Test":"TestB"}`,
		`{"Action":"skip","Package":"p","Test":"TestC"}`,
		`{"Action":"output","Package":"p","Output":"FAIL p\n"}`,
		`{"Action":"fail","Package":"p"}`,
		`{"ImportPath":"q","Action":"build-output","Output":"q.go:1: undefined\n"}`,
		`{"ImportPath":"q","Action":"build-fail"}`,
		`panic: out of order`,
		`{"Action":"pass","Package":"r"}`,
	}, "\n")
	got := read(strings.NewReader(run))
	if got.passed != 1 || got.failed != 1 || got.skipped != 1 {
		t.Fatalf("passed %d, failed %d, skipped %d", got.passed, got.failed, got.skipped)
	}
	var shown strings.Builder
	got.print(&shown)
	want := "got 1, want 2\nFAIL p\nq.go:1: undefined\npanic: out of order\nskipped 1 in p\n"
	if shown.String() != want {
		t.Fatalf("got %q", shown.String())
	}
}

func TestReadOfNothing(t *testing.T) {
	if got := read(strings.NewReader("")); got.passed+got.failed+got.skipped != 0 || len(got.broken) != 0 {
		t.Fatalf("%+v", got)
	}
}
