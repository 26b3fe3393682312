package main

import (
	"bytes"
	"crypto/rand"
	"crypto/subtle"
	_ "embed"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"strings"

	"guongsang/app"
)

//go:embed bridge.js
var bridge string

// maxCallBytes bounds one call; files travel by path or through the file handler, never in a call.
const maxCallBytes = 64 << 20

// server answers the page: its files, its calls and its events.
type server struct {
	host    string // the one Host it answers to, so that a name rebound to 127.0.0.1 gets nothing
	token   string
	methods methods
	pages   fs.FS
	shell   *shell
	mux     http.Handler
}

func newServer(bound []any, pages fs.FS, sh *shell) *server {
	secret := make([]byte, 16)
	rand.Read(secret)
	s := &server{token: hex.EncodeToString(secret), methods: bindMethods(bound), pages: pages, shell: sh}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /__rpc", s.serveCall)
	mux.HandleFunc("GET /__bridge.js", s.serveBridge)
	mux.HandleFunc("GET /__events", sh.serveEvents)
	mux.HandleFunc("POST /__answer", sh.serveAnswer)
	mux.HandleFunc("POST /__quit", func(http.ResponseWriter, *http.Request) { sh.Quit() })
	mux.HandleFunc("POST /__test/dialog", sh.serveQueue)
	mux.HandleFunc("GET /__test/opened", sh.serveOpened)
	mux.HandleFunc("GET /", s.servePage)
	s.mux = app.WithPolicy(mux)
	return s
}

// ServeHTTP lets through what comes from the page itself: the right Host, no foreign Origin, and the token.
func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if r.Host != s.host || (origin != "" && origin != "http://"+s.host) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	if given := r.URL.Query().Get("token"); r.URL.Path == "/" && s.isToken(given) {
		http.SetCookie(w, &http.Cookie{Name: s.cookie(), Value: s.token, Path: "/", HttpOnly: true, SameSite: http.SameSiteStrictMode})
		http.Redirect(w, r, "/", http.StatusSeeOther)
		return
	}
	cookie, err := r.Cookie(s.cookie())
	if !s.isToken(r.Header.Get("X-Token")) && (err != nil || !s.isToken(cookie.Value)) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.mux.ServeHTTP(w, r)
}

func (s *server) isToken(given string) bool {
	return subtle.ConstantTimeCompare([]byte(given), []byte(s.token)) == 1
}

// cookie names the cookie after the port: browsers share cookies among the ports of a host.
func (s *server) cookie() string { return "guongsang" + s.host[strings.LastIndexByte(s.host, ':')+1:] }

// serveCall runs one bound method. The answer is {"result"} or {"error": text}, the text being what the window's error
// formatter would send.
func (s *server) serveCall(w http.ResponseWriter, r *http.Request) {
	var call struct {
		Struct string            `json:"struct"`
		Method string            `json:"method"`
		Args   []json.RawMessage `json:"args"`
	}
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxCallBytes)).Decode(&call); err != nil {
		http.Error(w, "bad call: "+err.Error(), http.StatusBadRequest)
		return
	}
	m, ok := s.methods[call.Struct][call.Method]
	if !ok {
		http.Error(w, fmt.Sprintf("method 'app.%s.%s' not registered", call.Struct, call.Method), http.StatusNotFound)
		return
	}
	result, err := m.call(call.Args)
	answer, failure := json.Marshal(answerOf(result, err))
	if failure != nil {
		http.Error(w, failure.Error(), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.Write(answer)
}

func answerOf(result any, err error) map[string]any {
	var misfit *argumentError
	switch {
	case err == nil:
		return map[string]any{"result": result}
	case errors.As(err, &misfit):
		return map[string]any{"error": err.Error()}
	}
	text, _ := json.Marshal(app.FormatError(err)) // a struct of three strings
	return map[string]any{"error": string(text)}
}

// serveBridge serves the script that gives the page window.go and window.runtime.
func (s *server) serveBridge(w http.ResponseWriter, _ *http.Request) {
	names, _ := json.Marshal(s.methods.list()) // strings alone
	w.Header().Set("Content-Type", "text/javascript; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	fmt.Fprintf(w, "const boundMethods = %s;\n%s", names, bridge)
}

// servePage serves the built pages; folders are not listed.
func (s *server) servePage(w http.ResponseWriter, r *http.Request) {
	name := strings.TrimPrefix(r.URL.Path, "/")
	if name == "" || name == "index.html" {
		s.serveIndex(w)
		return
	}
	if info, err := fs.Stat(s.pages, name); err != nil || info.IsDir() {
		http.NotFound(w, r)
		return
	}
	http.ServeFileFS(w, r, s.pages, name)
}

// serveIndex serves the first page with the bridge in front of the page's own script.
func (s *server) serveIndex(w http.ResponseWriter) {
	page, err := fs.ReadFile(s.pages, "index.html")
	if err != nil {
		http.Error(w, "the pages are not built: run npm run build in frontend", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.Write(bytes.Replace(page, []byte("<head>"), []byte(`<head><script src="/__bridge.js"></script>`), 1))
}
