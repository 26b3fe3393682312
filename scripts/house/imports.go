package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"path"
	"slices"
	"strings"
)

const module = "guongsang"

// goPackage is what "go list" says of a package of the module.
type goPackage struct {
	ImportPath     string
	Name           string
	Doc            string
	Dir            string
	GoFiles        []string
	IgnoredGoFiles []string // files of other systems and of the window's tags
	TestGoFiles    []string
	XTestGoFiles   []string
	Imports        []string
}

// room returns the path within the module: "internal/award", or "." for main.
func (p goPackage) room() string {
	if p.ImportPath == module {
		return "."
	}
	return strings.TrimPrefix(p.ImportPath, module+"/")
}

// mayImport says which rooms a room may use. Dependencies point one way: window, use cases, storage, domain.
var mayImport = map[string][]string{
	".": {"app", "internal/office", "internal/award",
		"internal/planfile", "internal/intake", "internal/sheet"}, // leaves whose reading a subcommand prints
	"app":         {"internal/office", "internal/award", "internal/sample"},
	"cmd/harness": {"app", "internal/office"},
	"internal/office": {"internal/sqlite", "internal/award", "internal/backup", "internal/planfile", "internal/sheet",
		"internal/intake", "internal/paper", "internal/report", "internal/exchange", "internal/viet"},
	"internal/award":    {},
	"internal/sqlite":   {"internal/award", "internal/viet"},
	"internal/backup":   {"internal/sqlite", "internal/award"},
	"internal/planfile": {"internal/award", "internal/viet"},
	"internal/sheet":    {"internal/award"},
	"internal/intake":   {"internal/award", "internal/sheet", "internal/viet"},
	"internal/paper":    {"internal/award", "internal/report", "internal/viet"},
	"internal/report":   {"internal/award"},
	"internal/exchange": {"internal/award", "internal/viet"},
	"internal/viet":     {},
	"internal/sample":   {"internal/office", "internal/award"},
}

// reserved are imports that belong to some rooms alone, with the reason.
var reserved = []struct {
	prefix string
	rooms  []string
	why    string
}{
	{"github.com/wailsapp/", []string{"."}, "only main knows the window; everything else also runs without one"},
	{"database/sql", []string{"internal/sqlite", "internal/backup"}, "only sqlite and backup know SQL"},
	{"github.com/mattn/go-sqlite3", []string{"internal/sqlite", "internal/backup"}, "only sqlite and backup know SQL"},
	{"github.com/jmoiron/sqlx", []string{"internal/sqlite", "internal/backup"}, "only sqlite and backup know SQL"},
	{"github.com/pressly/goose", []string{"internal/sqlite"}, "migrations live in sqlite"},
	{"github.com/xuri/excelize", []string{"internal/sheet"}, "only sheet knows the file format of workbooks"},
	{"net/http", []string{".", "app", "cmd/harness"}, "the program has no network; only the page's own asset door speaks HTTP"},
	{"net", []string{"cmd/harness"}, "the program has no network"},
}

// pure are the rooms of values in, values out, with what they may not touch.
var (
	pure        = []string{"internal/planfile", "internal/intake", "internal/exchange", "internal/report", "internal/paper"}
	impure      = []string{"os", "os/exec", "database/sql", "path/filepath", "net/http"}
	errorOnly   = []string{"internal/sheet"} // rooms that use award for the one error a person reads
	badNames    = []string{"utils", "util", "common", "helpers", "helper", "manager", "service", "core", "base", "types"}
	exemptRooms = []string{"scripts/"} // tools of the developer, which measure and check every room
)

// listPackages asks "go list" for the packages of the module.
func listPackages(root string) ([]goPackage, error) {
	cmd := exec.Command("go", "list", "-json", "-tags", "fts5", ".", "./app/...", "./cmd/...", "./internal/...", "./scripts/...")
	cmd.Dir = root
	var problems bytes.Buffer
	cmd.Stderr = &problems
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("go list: %w: %s", err, problems.String())
	}
	var listed []goPackage
	for decoder := json.NewDecoder(bytes.NewReader(out)); ; {
		var p goPackage
		switch err := decoder.Decode(&p); {
		case errors.Is(err, io.EOF):
			return listed, nil
		case err != nil:
			return nil, err
		}
		listed = append(listed, p)
	}
}

// importBreaches checks the imports and the name of one package.
func importBreaches(p goPackage) []breach {
	var found []breach
	room := p.room()
	report := func(format string, args ...any) {
		found = append(found, breach{room, fmt.Sprintf(format, args...)})
	}
	if slices.Contains(badNames, path.Base(room)) {
		report("a package is named after what it is about, not %q", path.Base(room))
		return found
	}
	if strings.HasPrefix(room, exemptRooms[0]) {
		return found
	}
	allowed, known := mayImport[room]
	if !known {
		report("this package is not in the picture of the house; add it to scripts/house/imports.go with what it may import")
	}
	for _, imported := range p.Imports {
		if own, ok := strings.CutPrefix(imported, module+"/"); ok && known && !slices.Contains(allowed, own) {
			report("imports %s; dependencies point one way, and this room may use only %v", own, allowed)
		}
		for _, rule := range reserved {
			if under(imported, rule.prefix) && !slices.Contains(rule.rooms, room) {
				report("imports %s; %s", imported, rule.why)
			}
		}
		if slices.Contains(pure, room) && slices.Contains(impure, imported) {
			report("imports %s; this room takes values and returns values", imported)
		}
		if room == "internal/award" && strings.Contains(imported, ".") {
			report("imports %s; the domain stands on the standard library alone", imported)
		}
	}
	return found
}

// under reports whether the import is the prefix itself or below it.
func under(imported, prefix string) bool {
	return imported == prefix || strings.HasPrefix(imported, strings.TrimSuffix(prefix, "/")+"/") && prefix != "net"
}
