//go:build desktop && !bindings

package main

// programName is unused by Windows, which knows the program by its file.
const programName = "guongsang-window"

// setProgramName has nothing to do on Windows.
func setProgramName() {}
