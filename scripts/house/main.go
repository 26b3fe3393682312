// Command house checks the rules of the house that no compiler knows: which package may import which, how large files
// and functions may grow, what has a comment, how migrations are numbered. It prints one sentence per breach.
package main

import (
	"fmt"
	"os"
)

// breach is one place where a rule is broken, with the reason of the rule.
type breach struct {
	place string
	what  string
}

func main() {
	root := "."
	if len(os.Args) > 1 {
		root = os.Args[1]
	}
	found, err := inspect(root)
	if err != nil {
		fmt.Fprintln(os.Stderr, "house:", err)
		os.Exit(2)
	}
	for _, b := range found {
		fmt.Printf("%s: %s\n", b.place, b.what)
	}
	if len(found) > 0 {
		os.Exit(1)
	}
}

// inspect runs every rule over the module at root.
func inspect(root string) ([]breach, error) {
	listed, err := listPackages(root)
	if err != nil {
		return nil, err
	}
	var found []breach
	for _, p := range listed {
		found = append(found, importBreaches(p)...)
		fromSource, err := sourceBreaches(root, p)
		if err != nil {
			return nil, err
		}
		found = append(found, fromSource...)
	}
	numbering, err := migrationBreaches(root)
	return append(found, numbering...), err
}
