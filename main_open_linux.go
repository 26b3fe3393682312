//go:build desktop && !bindings

package main

import (
	"os/exec"
	"path/filepath"
)

// openPath hands the file to the desktop. The opener's own messages are the desktop's business.
func openPath(path string) error { return start("xdg-open", path) }

// revealPath opens the folder of the file: not every Linux file manager can point at one.
func revealPath(path string) error { return start("xdg-open", filepath.Dir(path)) }

func start(name, path string) error {
	cmd := exec.Command(name, path)
	if err := cmd.Start(); err != nil {
		return err
	}
	go func() { _ = cmd.Wait() }() // collects the process; its outcome is told by the program that opens
	return nil
}
