package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// The sizes the house holds. Past them every codebase that was measured gets harder to read.
const (
	maxFileLines     = 500
	maxFunctionLines = 60
)

// sourceBreaches reads the files of one package: sizes, comments, leftovers, clocks where none may be.
func sourceBreaches(root string, p goPackage) ([]breach, error) {
	var found []breach
	if p.Doc == "" && p.Name != "main" && len(p.GoFiles) > 0 {
		found = append(found, breach{p.room(), "the package has no comment that says what lives in it"})
	}
	files := slices.Concat(p.GoFiles, p.IgnoredGoFiles, p.TestGoFiles, p.XTestGoFiles)
	for _, name := range files {
		full := filepath.Join(p.Dir, name)
		text, err := os.ReadFile(full)
		if err != nil {
			return nil, err
		}
		shown, err := filepath.Rel(root, full)
		if err != nil || strings.HasPrefix(shown, "..") {
			shown = p.room() + "/" + name
		}
		inFile, err := fileBreaches(shown, string(text), p.room())
		if err != nil {
			return nil, err
		}
		found = append(found, inFile...)
	}
	return found, nil
}

// fileBreaches checks one Go file of a room.
func fileBreaches(name, text, room string) ([]breach, error) {
	set := token.NewFileSet()
	file, err := parser.ParseFile(set, name, text, parser.ParseComments)
	if err != nil {
		return nil, err
	}
	var found []breach
	at := func(pos token.Pos, format string, args ...any) {
		found = append(found, breach{name + ":" + strconv.Itoa(set.Position(pos).Line), fmt.Sprintf(format, args...)})
	}
	if lines := strings.Count(text, "\n"); lines > maxFileLines {
		at(file.Package, "the file has %d lines, more than %d", lines, maxFileLines)
	}
	for _, group := range file.Comments {
		if words := group.Text(); strings.Contains(words, "TO"+"DO") || strings.Contains(words, "FIX"+"ME") {
			at(group.Pos(), "a leftover mark in a comment")
		}
	}
	if isTest := strings.HasSuffix(name, "_test.go"); !isTest {
		for _, declared := range file.Decls {
			checkDeclaration(set, file.Name.Name, declared, at)
		}
		if slices.Contains(pure, room) {
			checkUses(file, "time", func(used string) bool { return used != "Now" }, "asks the clock; this room takes values and returns values", at)
		}
		if slices.Contains(errorOnly, room) {
			checkUses(file, "award", isErrorName, "knows of awards; this room may use their Error alone", at)
		}
	}
	return found, nil
}

// checkDeclaration checks the size of a function and the comments of exported names.
func checkDeclaration(set *token.FileSet, pkg string, declared ast.Decl, at func(token.Pos, string, ...any)) {
	switch d := declared.(type) {
	case *ast.FuncDecl:
		lines := set.Position(d.End()).Line - set.Position(d.Pos()).Line + 1
		if lines > maxFunctionLines {
			at(d.Pos(), "function %s has %d lines, more than %d", d.Name.Name, lines, maxFunctionLines)
		}
		if pkg != "main" && d.Doc == nil && d.Name.IsExported() && receiverExported(d) {
			at(d.Pos(), "exported %s has no comment that says what it promises", d.Name.Name)
		}
	case *ast.GenDecl:
		if d.Tok != token.TYPE || pkg == "main" {
			return
		}
		for _, spec := range d.Specs {
			if named := spec.(*ast.TypeSpec); named.Name.IsExported() && named.Doc == nil && d.Doc == nil {
				at(named.Pos(), "exported type %s has no comment that says what it is", named.Name.Name)
			}
		}
	}
}

// receiverExported reports whether a method belongs to an exported type; plain functions count as such.
func receiverExported(d *ast.FuncDecl) bool {
	if d.Recv == nil || len(d.Recv.List) == 0 {
		return true
	}
	receiver := d.Recv.List[0].Type
	if star, ok := receiver.(*ast.StarExpr); ok {
		receiver = star.X
	}
	if generic, ok := receiver.(*ast.IndexExpr); ok {
		receiver = generic.X
	}
	named, ok := receiver.(*ast.Ident)
	return !ok || named.IsExported()
}

// checkUses finds names used from a package that the room may not use.
func checkUses(file *ast.File, pkg string, allowed func(string) bool, sentence string, at func(token.Pos, string, ...any)) {
	ast.Inspect(file, func(n ast.Node) bool {
		if selected, ok := n.(*ast.SelectorExpr); ok {
			if from, ok := selected.X.(*ast.Ident); ok && from.Name == pkg && !allowed(selected.Sel.Name) {
				at(selected.Pos(), "%s.%s %s", pkg, selected.Sel.Name, sentence)
			}
		}
		return true
	})
}

// isErrorName reports whether a name of award is about its Error.
func isErrorName(name string) bool {
	return strings.HasPrefix(name, "Kind") || slices.Contains([]string{"Error", "ErrorKind", "NewError", "Wrap", "Invalid"}, name)
}
