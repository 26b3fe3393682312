// Command harness serves the window's pages and the very structs the window binds over loopback HTTP: for browser tests
// and for machines with no display. It prints its address, with the token that opens it, as its first line.
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"guongsang/app"
	"guongsang/internal/office"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

// run serves until ctx ends or the page asks to quit, then closes the office with its exit backup.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("harness", flag.ContinueOnError)
	flags.SetOutput(stderr)
	folder := flags.String("data", "", "the data folder")
	port := flags.Int("port", 0, "the port on 127.0.0.1; 0 takes a free one")
	dist := flags.String("dist", "frontend/dist", "the built pages")
	ask := flags.Bool("ask", false, "ask for file paths in the browser where no test has answered in advance")
	if flags.Parse(args) != nil {
		return 2
	}
	if *folder == "" {
		fmt.Fprintln(stderr, "harness: --data FOLDER is required")
		return 2
	}
	shell := newShell(*ask)
	o, err := office.Open(ctx, *folder, office.Options{})
	if err != nil {
		fmt.Fprintln(stderr, sentence(err))
		return 1
	}
	program := app.New(o, shell)
	err = serve(ctx, newServer(program.Bound(), os.DirFS(*dist), shell), *port, stdout)
	if closing := program.Close(); err == nil {
		err = closing
	}
	if err != nil {
		fmt.Fprintln(stderr, sentence(err))
		return 1
	}
	return 0
}

// serve listens on loopback, prints the address and returns when ctx ends or the shell is asked to quit.
func serve(ctx context.Context, s *server, port int, stdout io.Writer) error {
	listener, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", port))
	if err != nil {
		return err
	}
	s.host = listener.Addr().String()
	web := &http.Server{Handler: s, ReadHeaderTimeout: 10 * time.Second}
	failed := make(chan error, 1)
	go func() { failed <- web.Serve(listener) }()
	fmt.Fprintf(stdout, "http://%s/?token=%s\n", s.host, s.token)
	select {
	case err = <-failed:
		return err
	case <-s.shell.quit:
	case <-ctx.Done():
	}
	s.shell.closeEvents()
	// Calls under way get a moment to end; the office closes after them.
	last, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
	defer cancel()
	return web.Shutdown(last)
}

// sentence returns what a person reads of an error.
func sentence(err error) string { return app.FormatError(err).(app.Fault).Message }
