//go:build desktop && !bindings

package main

/*
#cgo pkg-config: glib-2.0
#include <glib.h>
#include <stdlib.h>
*/
import "C"

import "unsafe"

// programName is how the window system and WebKit know the program. WebKit keeps its own files in a folder of this name
// beside the default data folder, so it must not be that folder's name.
const programName = "guongsang-window"

// setProgramName names the program before WebKit starts; the window library does so only after it has looked.
func setProgramName() {
	name := C.CString(programName)
	C.g_set_prgname(name) // GLib keeps a copy
	C.free(unsafe.Pointer(name))
}
