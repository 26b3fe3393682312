//go:build desktop && !bindings

package main

import (
	"context"
	"sync/atomic"

	"github.com/wailsapp/wails/v2/pkg/runtime"

	"guongsang/app"
)

// nativeShell is the shell of the real window. Calls before the window has started do nothing.
type nativeShell struct {
	ctx atomic.Pointer[context.Context]
}

var _ app.Shell = (*nativeShell)(nil)

func (s *nativeShell) start(ctx context.Context) { s.ctx.Store(&ctx) }

// Emit sends an event to the page.
func (s *nativeShell) Emit(event string, data any) {
	if ctx := s.ctx.Load(); ctx != nil {
		runtime.EventsEmit(*ctx, event, data)
	}
}

// OpenFile asks for a file to read; the answer is empty when the person cancels.
func (s *nativeShell) OpenFile(title string, filters []app.FileFilter) (string, error) {
	ctx := s.ctx.Load()
	if ctx == nil {
		return "", nil
	}
	return runtime.OpenFileDialog(*ctx, runtime.OpenDialogOptions{Title: title, Filters: nativeFilters(filters)})
}

// SaveFile asks where to write a file; the answer is empty when the person cancels.
func (s *nativeShell) SaveFile(title, suggestedName string, filters []app.FileFilter) (string, error) {
	ctx := s.ctx.Load()
	if ctx == nil {
		return "", nil
	}
	return runtime.SaveFileDialog(*ctx, runtime.SaveDialogOptions{
		Title: title, DefaultFilename: suggestedName, Filters: nativeFilters(filters), CanCreateDirectories: true,
	})
}

// OpenPath opens a file the program wrote with the program the system has for it.
func (s *nativeShell) OpenPath(path string) error { return openPath(path) }

// RevealPath shows a file in the file manager.
func (s *nativeShell) RevealPath(path string) error { return revealPath(path) }

// Quit closes the window as the person would.
func (s *nativeShell) Quit() {
	if ctx := s.ctx.Load(); ctx != nil {
		runtime.Quit(*ctx)
	}
}

// raise brings the window to the front for a second start of the program.
func (s *nativeShell) raise() {
	if ctx := s.ctx.Load(); ctx != nil {
		runtime.WindowUnminimise(*ctx)
		runtime.WindowShow(*ctx)
	}
}

func nativeFilters(filters []app.FileFilter) []runtime.FileFilter {
	native := make([]runtime.FileFilter, 0, len(filters))
	for _, f := range filters {
		native = append(native, runtime.FileFilter{DisplayName: f.Label, Pattern: f.Pattern})
	}
	return native
}
