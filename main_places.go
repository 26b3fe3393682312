package main

import (
	"fmt"
	"log"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"time"
)

// defaultDataFolder returns where data lives when nobody says otherwise: %LOCALAPPDATA%\GuongSang on Windows (never the
// roaming profile, which some offices copy over the network at log-on), $XDG_DATA_HOME/guongsang elsewhere.
func defaultDataFolder() (string, error) {
	if runtime.GOOS == "windows" {
		local, err := localAppData()
		return filepath.Join(local, "GuongSang"), err
	}
	if xdg := os.Getenv("XDG_DATA_HOME"); filepath.IsAbs(xdg) {
		return filepath.Join(xdg, "guongsang"), nil
	}
	home, err := os.UserHomeDir()
	return filepath.Join(home, ".local", "share", "guongsang"), err
}

// stateFolder returns where this machine keeps what is not data: the place of the window, the browser's own files, the
// last crash. It is apart from the data folder, so that a copy of the data folder carries data alone.
func stateFolder() (string, error) {
	if runtime.GOOS == "windows" {
		local, err := localAppData()
		return filepath.Join(local, "GuongSang-Window"), err
	}
	if xdg := os.Getenv("XDG_STATE_HOME"); filepath.IsAbs(xdg) {
		return filepath.Join(xdg, "guongsang-window"), nil
	}
	home, err := os.UserHomeDir()
	return filepath.Join(home, ".local", "state", "guongsang-window"), err
}

func localAppData() (string, error) {
	if local := os.Getenv("LOCALAPPDATA"); local != "" {
		return local, nil
	}
	home, err := os.UserHomeDir()
	return filepath.Join(home, "AppData", "Local"), err
}

// maxLogBytes is the size above which the log begins anew: months of an office in which things go wrong daily.
const maxLogBytes = 1 << 20

// keepLog sends the log to a file of the folder, since a window has no console, and returns the file. One that has grown
// too long is kept once beside the new one.
func keepLog(folder string) (*os.File, error) {
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return nil, err
	}
	path := filepath.Join(folder, "guongsang.log")
	if info, err := os.Stat(path); err == nil && info.Size() > maxLogBytes {
		if err := os.Rename(path, path+".old"); err != nil {
			return nil, err
		}
	}
	file, err := os.OpenFile(path, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err == nil {
		log.SetOutput(file)
	}
	return file, err
}

// recordCrash writes the stack of a panic for the support desk. It writes the type of the panic value, not the value,
// which could hold a person's data.
func recordCrash(p any) {
	folder, err := stateFolder()
	if err != nil || os.MkdirAll(folder, 0o700) != nil {
		return
	}
	text := fmt.Sprintf("%s\nguongsang %s %s/%s\n%T\n\n%s", time.Now().UTC().Format(time.RFC3339), version,
		runtime.GOOS, runtime.GOARCH, p, debug.Stack())
	// The program is ending with its own sentence on the screen: a crash record that cannot be written is let go.
	_ = os.WriteFile(filepath.Join(folder, "last-crash.txt"), []byte(text), 0o600)
}
