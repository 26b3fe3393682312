package main

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
)

func TestImportRules(t *testing.T) {
	cases := map[string]struct {
		p    goPackage
		want string // part of the sentence, or empty where nothing is wrong
	}{
		"Allowed":          {goPackage{ImportPath: "guongsang/app", Imports: []string{"guongsang/internal/office", "net/http"}}, ""},
		"WrongWay":         {goPackage{ImportPath: "guongsang/internal/award", Imports: []string{"guongsang/internal/sqlite"}}, "one way"},
		"AppPastOffice":    {goPackage{ImportPath: "guongsang/app", Imports: []string{"guongsang/internal/sqlite"}}, "one way"},
		"WindowInApp":      {goPackage{ImportPath: "guongsang/app", Imports: []string{"github.com/wailsapp/wails/v2/pkg/runtime"}}, "only main knows the window"},
		"SQLInOffice":      {goPackage{ImportPath: "guongsang/internal/office", Imports: []string{"database/sql"}}, "know SQL"},
		"DriverInOffice":   {goPackage{ImportPath: "guongsang/internal/office", Imports: []string{"database/sql/driver"}}, "know SQL"},
		"NetworkInSheet":   {goPackage{ImportPath: "guongsang/internal/sheet", Imports: []string{"net"}}, "no network"},
		"AddressIsNoNet":   {goPackage{ImportPath: "guongsang/internal/sheet", Imports: []string{"net/url"}}, ""},
		"PureReadsFiles":   {goPackage{ImportPath: "guongsang/internal/planfile", Imports: []string{"os"}}, "takes values"},
		"DomainLibrary":    {goPackage{ImportPath: "guongsang/internal/award", Imports: []string{"golang.org/x/text/unicode/norm"}}, "standard library"},
		"UnknownRoom":      {goPackage{ImportPath: "guongsang/internal/extra"}, "not in the picture"},
		"GrabBag":          {goPackage{ImportPath: "guongsang/internal/utils"}, "named after"},
		"ToolsUseAnything": {goPackage{ImportPath: "guongsang/scripts/bench", Imports: []string{"guongsang/internal/sqlite"}}, ""},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) { expect(t, importBreaches(c.p), c.want) })
	}
}

func TestFileRules(t *testing.T) {
	long := strings.Repeat("\n", maxFunctionLines)
	cases := map[string]struct {
		name, text string
		room       string
		want       string
	}{
		"Fine":            {"a.go", "package a\n\n// F does.\nfunc F() {}\n", "internal/office", ""},
		"NoComment":       {"a.go", "package a\nfunc F() {}\n", "internal/office", "F has no comment"},
		"NoTypeComment":   {"a.go", "package a\ntype T struct{}\n", "internal/office", "type T has no comment"},
		"HiddenReceiver":  {"a.go", "package a\ntype t struct{}\nfunc (*t) F() {}\n", "internal/office", ""},
		"MethodOfGeneric": {"a.go", "package a\n// T is.\ntype T[V any] struct{}\nfunc (*T[V]) F() {}\n", "internal/office", "F has no comment"},
		"MainNeedsNone":   {"a.go", "package main\nfunc F() {}\n", "internal/office", ""},
		"LongFunction":    {"a.go", "package a\nfunc f() {" + long + "}\n", "internal/office", "function f has 61 lines"},
		"LongTest":        {"a_test.go", "package a\nfunc f() {" + long + "}\n", "internal/office", ""},
		"LongFile":        {"a.go", "package a\n" + strings.Repeat("\n", maxFileLines), "internal/office", "the file has 501 lines"},
		"Leftover":        {"a.go", "package a\n// TO" + "DO: later\n", "internal/office", "leftover"},
		"ClockInPure":     {"a.go", "package a\nimport \"time\"\nvar t = time.Now()\n", "internal/report", "asks the clock"},
		"AwardsInSheet":   {"a.go", "package a\nimport \"guongsang/internal/award\"\nvar n award.Nominee\n", "internal/sheet", "award.Nominee knows of awards"},
		"ErrorInSheet":    {"a.go", "package a\nimport \"guongsang/internal/award\"\nvar e = award.NewError(award.KindBadFile, \"\")\n", "internal/sheet", ""},
		"ClockElsewhere":  {"a.go", "package a\nimport \"time\"\nvar t = time.Now()\n", "internal/office", ""},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			found, err := fileBreaches(c.name, c.text, c.room)
			if err != nil {
				t.Fatal(err)
			}
			expect(t, found, c.want)
		})
	}
}

func TestMigrationNumbers(t *testing.T) {
	cases := map[string]struct {
		names []string
		want  string
	}{
		"InOrder": {[]string{"0001_first.sql", "0002_more.sql", "README.md"}, ""},
		"Gap":     {[]string{"0001_first.sql", "0003_more.sql"}, "number 2"},
		"Double":  {[]string{"0001_a.sql", "0001_b.sql"}, "number 2"},
		"NoStart": {[]string{"first.sql"}, "number 1"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			files := fstest.MapFS{}
			for _, n := range c.names {
				files[n] = &fstest.MapFile{}
			}
			entries, err := fs.ReadDir(files, ".")
			if err != nil {
				t.Fatal(err)
			}
			expect(t, numberBreaches(entries), c.want)
		})
	}
}

// expect fails unless exactly the one breach is found, or none.
func expect(t *testing.T, found []breach, want string) {
	t.Helper()
	switch {
	case want == "" && len(found) > 0:
		t.Fatalf("unexpected: %v", found)
	case want != "" && (len(found) != 1 || !strings.Contains(found[0].what, want)):
		t.Fatalf("got %v, want one breach with %q", found, want)
	}
}
