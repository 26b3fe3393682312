// Package app is the API bound to the window: one struct per area, each a thin layer over package office. It converts
// commands, turns errors into {kind, message, field}, recovers from panics so that no promise stays pending for ever,
// and tells the window what changed. It never calls the window's runtime itself: what it needs of it stands in Shell.
package app

import (
	"context"
	"errors"
	"fmt"
	"log"
	"runtime"
	"runtime/debug"
	"sync"

	"guongsang/internal/award"
	"guongsang/internal/office"
)

// FileFilter is one kind of file a dialog offers, such as "Excel (*.xlsx)" with "*.xlsx".
type FileFilter struct {
	Label   string
	Pattern string
}

// Shell is what the program needs of the window around it. The window and the harness implement it.
type Shell interface {
	// Emit sends an event to the page.
	Emit(event string, data any)
	// OpenFile asks for a file to read; it returns an empty path where the person cancelled.
	OpenFile(title string, filters []FileFilter) (string, error)
	// SaveFile asks where to write; it returns an empty path where the person cancelled.
	SaveFile(title, suggestedName string, filters []FileFilter) (string, error)
	// OpenPath opens a file with its usual program.
	OpenPath(path string) error
	// RevealPath shows a file in its folder.
	RevealPath(path string) error
	// Quit closes the program.
	Quit()
}

// EventChanged is sent after every operation, with an office.Change.
const EventChanged = "changed"

// EventOffice is sent when another data folder took the place of the open one; the page starts anew.
const EventOffice = "office"

// Program is the running program: the open office behind the bound structs, and the shell around them. The office can
// be exchanged (demo ward, restored backup) while the window stays.
type Program struct {
	shell Shell

	mu     sync.RWMutex // held for reading by calls, for writing while the office is exchanged
	office *office.Office
	home   string // the data folder the program was started with; the demo ward has another
	stop   chan struct{}
}

// New returns the program over an open office; it owns the office from now on.
func New(o *office.Office, shell Shell) *Program {
	p := &Program{shell: &pathKeeper{Shell: shell, known: []string{o.Folder()}}, home: o.Folder(), stop: make(chan struct{})}
	p.adopt(o)
	go p.backUpOften()
	return p
}

func (p *Program) adopt(o *office.Office) {
	o.OnChange(func(c office.Change) { p.shell.Emit(EventChanged, c) })
	p.office = o
}

// Bound returns the structs whose methods the page may call.
func (p *Program) Bound() []any {
	return []any{&Settings{p}, &Home{p}, &Units{p}, &Nominees{p}, &Nominations{p}, &Catalogue{p}, &Intake{p}, &Journal{p}, &Drafts{p}, &Safety{p}, &Papers{p}, &Reports{p}, &Plans{p}, &Movements{p}, &Parties{p}, &Council{p}, &Decisions{p}}
}

// Close closes the office.
func (p *Program) Close() error {
	p.mu.Lock()
	defer p.mu.Unlock()
	close(p.stop)
	return p.office.Close()
}

// call runs fn with the open office; it recovers from a panic in fn. Every bound method goes through it.
func call[T any](p *Program, fn func(ctx context.Context, o *office.Office) (T, error)) (out T, err error) {
	defer func() {
		if err != nil && award.KindOf(err) == award.KindInternal {
			log.Printf("call failed: %v", err)
		}
	}()
	defer recovered(&err)
	p.mu.RLock()
	defer p.mu.RUnlock()
	return fn(context.Background(), p.office)
}

// done is call for methods without a result.
func done(p *Program, fn func(ctx context.Context, o *office.Office) error) error {
	_, err := call(p, func(ctx context.Context, o *office.Office) (struct{}, error) { return struct{}{}, fn(ctx, o) })
	return err
}

// recovered turns a panic of the deferring function into its error: the bridge of the window would leave a promise
// pending for ever. A panic value may hold personal data and stays out of the log; its type and the stack tell enough.
func recovered(err *error) {
	r := recover()
	if r == nil {
		return
	}
	what := fmt.Sprintf("%T", r)
	if fault, ok := r.(runtime.Error); ok { // an index, a nil pointer: no data in it
		what = fault.Error()
	}
	*err = award.Wrap(award.KindInternal, internalText, fmt.Errorf("panic: %s\n%s", what, debug.Stack()))
}

const internalText = "Chương trình gặp lỗi nên việc này chưa làm được. Dữ liệu đã lưu vẫn còn nguyên; hãy thử lại hoặc mở lại chương trình."

// Fault is the shape in which every error reaches the page.
type Fault struct {
	Kind    string `json:"kind"`
	Message string `json:"message"`
	Field   string `json:"field"`
}

// FormatError turns an error into its Fault, for the window's error formatter: causes stay in the log, and an error
// that was not meant for a person becomes one bland sentence.
func FormatError(err error) any {
	var known *award.Error
	if !errors.As(err, &known) {
		return Fault{Kind: string(award.KindInternal), Message: internalText}
	}
	return Fault{Kind: string(known.Kind), Message: known.Message, Field: known.Field}
}
