//go:build desktop && !bindings

package main

import (
	"os/exec"
	"syscall"

	"golang.org/x/sys/windows"
)

// openPath opens the file as a double click in the file manager would.
func openPath(path string) error {
	verb, err := windows.UTF16PtrFromString("open")
	if err != nil {
		return err
	}
	file, err := windows.UTF16PtrFromString(path)
	if err != nil {
		return err
	}
	return windows.ShellExecute(0, verb, file, nil, nil, windows.SW_SHOWNORMAL)
}

// revealPath shows the file selected in the file manager, which wants its one argument quoted in its own way and leaves
// with code 1 although all went well.
func revealPath(path string) error {
	cmd := exec.Command("explorer.exe")
	cmd.SysProcAttr = &syscall.SysProcAttr{CmdLine: `explorer.exe /select,"` + path + `"`}
	if err := cmd.Start(); err != nil {
		return err
	}
	go func() { _ = cmd.Wait() }()
	return nil
}
