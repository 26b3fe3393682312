// Command gotest runs "go test" with the arguments given, prints what failed and nothing else, and writes the numbers of
// tests that passed and failed to the file named first.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"sort"
	"strings"
)

// event is one line of "go test -json".
type event struct {
	Action     string
	Package    string
	ImportPath string // of build output, which belongs to no test
	Test       string
	Output     string
}

// tally collects a run: counts of the innermost tests and the output of what failed.
type tally struct {
	passed, failed, skipped int
	output                  map[string]*strings.Builder
	broken                  []string // output of failed tests and packages, in the order they ended
	skips                   map[string]int
}

func main() {
	if len(os.Args) < 2 {
		fmt.Fprintln(os.Stderr, "usage: gotest COUNTS-FILE [go test arguments]")
		os.Exit(2)
	}
	cmd := exec.Command("go", append([]string{"test", "-json"}, os.Args[2:]...)...)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err == nil {
		err = cmd.Start()
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "gotest:", err)
		os.Exit(2)
	}
	t := read(out)
	err = cmd.Wait()
	if err != nil && t.failed == 0 {
		t.failed = 1 // a package that does not compile has no test that could fail
	}
	t.print(os.Stdout)
	counts := fmt.Sprintf("%d %d\n", t.passed, t.failed)
	if writing := os.WriteFile(os.Args[1], []byte(counts), 0o600); writing != nil {
		fmt.Fprintln(os.Stderr, "gotest:", writing)
		os.Exit(2)
	}
	if err != nil {
		os.Exit(1)
	}
}

// read takes in the events of a run. Lines that are no events (a panic of the test binary) are kept as output.
func read(r io.Reader) *tally {
	t := &tally{output: map[string]*strings.Builder{}, skips: map[string]int{}}
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 8<<20)
	for lines.Scan() {
		var e event
		if json.Unmarshal(lines.Bytes(), &e) != nil {
			t.broken = append(t.broken, lines.Text()+"\n")
			continue
		}
		t.add(e)
	}
	return t
}

func (t *tally) add(e event) {
	key := e.Package + e.ImportPath + " " + e.Test
	switch e.Action {
	case "output", "build-output":
		if t.output[key] == nil {
			t.output[key] = &strings.Builder{}
		}
		t.output[key].WriteString(e.Output)
	case "build-fail":
		t.keep(key)
	case "pass":
		if e.Test != "" {
			t.passed++
		}
		delete(t.output, key)
	case "skip":
		if e.Test != "" {
			t.skipped++
			t.skips[e.Package]++
		}
		delete(t.output, key)
	case "fail":
		if e.Test != "" {
			t.failed++
		}
		t.keep(key)
	}
}

func (t *tally) keep(key string) {
	if text := t.output[key]; text != nil {
		t.broken = append(t.broken, text.String())
		delete(t.output, key)
	}
}

// print shows the output of what failed, and how much was skipped where: a skip nobody sees is a test nobody has.
func (t *tally) print(w io.Writer) {
	for _, text := range t.broken {
		fmt.Fprint(w, text)
	}
	var names []string
	for name := range t.skips {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		fmt.Fprintf(w, "skipped %d in %s\n", t.skips[name], name)
	}
}
