package main

import "golang.org/x/sys/windows"

// codePageUTF8 is the number Windows has for UTF-8; consoles start with an older page that garbles Vietnamese.
const codePageUTF8 = 65001

// prepareConsole makes the console show Vietnamese. Output that goes to a file or pipe is UTF-8 either way.
func prepareConsole() {
	// Without a console (the window program, a pipe) the calls fail and nothing needs doing.
	_ = windows.SetConsoleOutputCP(codePageUTF8)
	_ = windows.SetConsoleCP(codePageUTF8)
}
