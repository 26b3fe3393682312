// Command guongsang is Gương Sáng, the program with which a ward office runs its emulation and commendation work.
//
// The same package is built twice. With the tags of the window (desktop, production) it is the program a person opens;
// without them it is guongsang-cli, the console program for support, which knows the subcommands alone. Only the files
// with the tag desktop import Wails.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"

	"guongsang/app"
)

// version is the version of the program; the packaging script sets it with -ldflags.
var version = "0.1.0-dev"

// The exit codes: a script of the support desk tells a refusal from a wrong command line.
const (
	exitOK      = 0
	exitFailure = 1
	exitUsage   = 2
)

func main() {
	prepareConsole()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

// run carries out one command line and returns the exit code. A panic becomes one sentence, never a stack on the screen.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) (code int) {
	defer func() {
		if p := recover(); p != nil {
			recordCrash(p)
			fmt.Fprintln(stderr, "Chương trình gặp lỗi và phải dừng. Dữ liệu đã ghi vẫn còn; hãy mở lại chương trình.")
			code = exitFailure
		}
	}()
	flags := flag.NewFlagSet("guongsang", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	folder := flags.String("data", "", "")
	switch err := flags.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprint(stdout, usage)
		return exitOK
	case err != nil:
		return misused(stderr)
	}
	if flags.NArg() > 0 {
		return runCommand(ctx, flags.Args(), stdout, stderr)
	}
	chosen, err := dataFolder(*folder)
	if err != nil {
		fmt.Fprintln(stderr, "Không xác định được nơi để dữ liệu. Hãy chỉ rõ bằng --data THƯ_MỤC.")
		return exitFailure
	}
	return runWindow(ctx, chosen, stderr)
}

// dataFolder returns the absolute path of the data folder: the one asked for, or the default of the system.
func dataFolder(asked string) (string, error) {
	if asked != "" {
		return filepath.Abs(asked)
	}
	return defaultDataFolder()
}

// sentence returns what a person reads of an error: never its cause, which stays in the log.
func sentence(err error) string { return app.FormatError(err).(app.Fault).Message }
