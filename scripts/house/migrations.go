package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// migrationsFolder holds the numbered steps of the database schema.
const migrationsFolder = "internal/sqlite/migrations"

// migrationBreaches checks that the steps are numbered one by one from 1: a gap or a double number makes two machines
// disagree about what version a database has.
func migrationBreaches(root string) ([]breach, error) {
	entries, err := os.ReadDir(filepath.Join(root, migrationsFolder))
	if err != nil {
		return nil, err
	}
	return numberBreaches(entries), nil
}

func numberBreaches(entries []fs.DirEntry) []breach {
	var found []breach
	expected := 0
	for _, entry := range entries {
		number, named := strings.CutSuffix(entry.Name(), ".sql")
		if !named {
			continue
		}
		expected++
		digits, _, _ := strings.Cut(number, "_")
		if n, err := strconv.Atoi(digits); err != nil || n != expected {
			found = append(found, breach{filepath.Join(migrationsFolder, entry.Name()),
				fmt.Sprintf("the step should carry number %d; steps are numbered one by one", expected)})
			return found
		}
	}
	return found
}
