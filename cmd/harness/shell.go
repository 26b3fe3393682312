package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
	"sync"

	"guongsang/app"
)

// opened is one thing the program asked of the desktop, kept for tests to read.
type opened struct {
	What string `json:"what"` // open, reveal or quit
	Path string `json:"path"`
}

// shell stands in for the window: dialogs are answered from a queue the test fills (or by the person in the browser),
// files to open are recorded, and events go to every page that listens.
type shell struct {
	ask  bool
	quit chan struct{}

	mu      sync.Mutex
	queued  map[string][]string // answers by kind of dialog: open, save
	opened  []opened
	pages   map[chan []byte]bool
	closed  bool
	waiting map[string]chan string
	nextAsk int
}

var _ app.Shell = (*shell)(nil)

func newShell(ask bool) *shell {
	return &shell{ask: ask, quit: make(chan struct{}), queued: map[string][]string{},
		pages: map[chan []byte]bool{}, waiting: map[string]chan string{}}
}

// Emit sends an event to the pages. A page that does not keep up loses its connection, and reconnects.
func (s *shell) Emit(event string, data any) {
	text, err := json.Marshal(map[string]any{"name": event, "data": []any{data}})
	if err != nil {
		panic(fmt.Sprintf("event %s does not marshal: %v", event, err))
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	for page := range s.pages {
		select {
		case page <- text:
		default:
			delete(s.pages, page)
			close(page)
		}
	}
}

// OpenFile answers with the next queued path, and with nothing (the person cancelled) when there is none.
func (s *shell) OpenFile(title string, _ []app.FileFilter) (string, error) {
	return s.answer("open", title, ""), nil
}

// SaveFile answers with the next queued path, and with nothing (the person cancelled) when there is none.
func (s *shell) SaveFile(title, suggestedName string, _ []app.FileFilter) (string, error) {
	return s.answer("save", title, suggestedName), nil
}

func (s *shell) answer(kind, title, suggested string) string {
	s.mu.Lock()
	if queue := s.queued[kind]; len(queue) > 0 {
		defer s.mu.Unlock()
		s.queued[kind] = queue[1:]
		return queue[0]
	}
	if !s.ask || len(s.pages) == 0 {
		s.mu.Unlock()
		return ""
	}
	s.nextAsk++
	id, reply := strconv.Itoa(s.nextAsk), make(chan string, 1)
	s.waiting[id] = reply
	s.mu.Unlock()
	s.Emit("harness:ask", map[string]string{"id": id, "title": title, "suggested": suggested})
	select {
	case path := <-reply:
		return path
	case <-s.quit:
		return ""
	}
}

// OpenPath records the path.
func (s *shell) OpenPath(path string) error { return s.record("open", path) }

// RevealPath records the path.
func (s *shell) RevealPath(path string) error { return s.record("reveal", path) }

func (s *shell) record(what, path string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.opened = append(s.opened, opened{What: what, Path: path})
	return nil
}

// Quit ends the harness as closing the window would end the program.
func (s *shell) Quit() {
	s.mu.Lock()
	defer s.mu.Unlock()
	select {
	case <-s.quit:
	default:
		close(s.quit)
	}
}

// closeEvents ends the event streams, which otherwise would hold up the end of the server.
func (s *shell) closeEvents() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.closed = true
	for page := range s.pages {
		delete(s.pages, page)
		close(page)
	}
}

func (s *shell) serveEvents(w http.ResponseWriter, r *http.Request) {
	page := make(chan []byte, 256)
	s.mu.Lock()
	if s.closed {
		s.mu.Unlock()
		return
	}
	s.pages[page] = true
	s.mu.Unlock()
	defer func() {
		s.mu.Lock()
		delete(s.pages, page)
		s.mu.Unlock()
	}()
	w.Header().Set("Content-Type", "text/event-stream")
	w.Header().Set("Cache-Control", "no-store")
	flush := http.NewResponseController(w)
	_ = flush.Flush() // a page that has gone is noticed below
	for {
		select {
		case text, open := <-page:
			if !open {
				return
			}
			fmt.Fprintf(w, "data: %s\n\n", text)
			if flush.Flush() != nil {
				return
			}
		case <-r.Context().Done():
			return
		}
	}
}

// serveAnswer takes the path a person typed in the browser.
func (s *shell) serveAnswer(w http.ResponseWriter, r *http.Request) {
	var given struct{ ID, Path string }
	if err := json.NewDecoder(r.Body).Decode(&given); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	s.mu.Lock()
	reply, ok := s.waiting[given.ID]
	delete(s.waiting, given.ID)
	s.mu.Unlock()
	if ok {
		reply <- given.Path
	}
}

// serveQueue takes the answer a test gives to a dialog in advance: {"kind":"open"|"save","path":"…"}.
func (s *shell) serveQueue(w http.ResponseWriter, r *http.Request) {
	var given struct{ Kind, Path string }
	if err := json.NewDecoder(r.Body).Decode(&given); err != nil || (given.Kind != "open" && given.Kind != "save") {
		http.Error(w, `want {"kind":"open" or "save","path":"…"}`, http.StatusBadRequest)
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.queued[given.Kind] = append(s.queued[given.Kind], given.Path)
}

// serveOpened lists what the program asked the desktop to open.
func (s *shell) serveOpened(w http.ResponseWriter, _ *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	list := s.opened
	if list == nil {
		list = []opened{}
	}
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode(list)
}
