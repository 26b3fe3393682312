package main

import (
	"bufio"
	"encoding/json"
	"io"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"sort"
	"strings"
	"testing"
	"testing/fstest"

	"guongsang/app"
)

// startServer serves Things and two pages, and returns the server with its address.
func startServer(t *testing.T, ask bool) (*server, *httptest.Server) {
	t.Helper()
	pages := fstest.MapFS{
		"index.html":    {Data: []byte("<html><head><title>x</title></head></html>")},
		"assets/app.js": {Data: []byte("export {}")},
	}
	s := newServer([]any{&Things{}}, pages, newShell(ask))
	web := httptest.NewServer(s)
	t.Cleanup(func() { s.shell.Quit(); s.shell.closeEvents(); web.Close() })
	s.host = strings.TrimPrefix(web.URL, "http://")
	return s, web
}

// ask sends one request with the token and returns status and text.
func ask(t *testing.T, s *server, method, url, body string, header map[string]string) (int, string) {
	t.Helper()
	r, err := http.NewRequest(method, url, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("X-Token", s.token)
	for k, v := range header {
		if k == "Host" {
			r.Host = v
		}
		r.Header.Set(k, v)
	}
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer.StatusCode, string(text)
}

func TestOnlyThePageItselfIsAnswered(t *testing.T) {
	s, web := startServer(t, false)
	cases := map[string]struct {
		header map[string]string
		want   int
	}{
		"Token":         {nil, http.StatusOK},
		"NoToken":       {map[string]string{"X-Token": ""}, http.StatusForbidden},
		"WrongToken":    {map[string]string{"X-Token": "0000"}, http.StatusForbidden},
		"ForeignHost":   {map[string]string{"Host": "rebound.example"}, http.StatusForbidden},
		"ForeignOrigin": {map[string]string{"Origin": "http://rebound.example"}, http.StatusForbidden},
		"OwnOrigin":     {map[string]string{"Origin": web.URL}, http.StatusOK},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			if got, _ := ask(t, s, http.MethodGet, web.URL+"/", "", c.header); got != c.want {
				t.Fatalf("status %d, want %d", got, c.want)
			}
		})
	}
}

func TestTheAddressOpensThePage(t *testing.T) {
	s, web := startServer(t, false)
	jar, _ := cookiejar.New(nil)
	browser := &http.Client{Jar: jar}
	answer, err := browser.Get(web.URL + "/?token=" + s.token)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	text, _ := io.ReadAll(answer.Body)
	if answer.Request.URL.RawQuery != "" || !strings.Contains(string(text), `<head><script src="/__bridge.js"></script><title>`) {
		t.Fatalf("at %s: %s", answer.Request.URL, text)
	}
	if !strings.Contains(answer.Header.Get("Content-Security-Policy"), "default-src 'self'") {
		t.Fatal("no content policy")
	}
}

func TestServedFiles(t *testing.T) {
	s, web := startServer(t, false)
	cases := map[string]struct{ path, want string }{
		"Asset":   {"/assets/app.js", "export {}"},
		"Missing": {"/files/x.pdf", "404"},
		"Folder":  {"/assets", "404"},
		"Bridge":  {"/__bridge.js", `const boundMethods = {"Things":["Add",`},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			if _, got := ask(t, s, http.MethodGet, web.URL+c.path, "", nil); !strings.HasPrefix(got, c.want) {
				t.Fatalf("got %.80s", got)
			}
		})
	}
}

func TestCallsOverHTTP(t *testing.T) {
	s, web := startServer(t, false)
	cases := map[string]struct {
		body   string
		status int
		want   string
	}{
		"Result":     {`{"struct":"Things","method":"Names","args":[{"name":"Nguyễn"}]}`, 200, `{"result":["Nguyễn"]}`},
		"Unknown":    {`{"struct":"Things","method":"Gone","args":[]}`, 404, "not registered"},
		"NoJSON":     {`{`, 400, "bad call"},
		"Misfit":     {`{"struct":"Things","method":"Check","args":[]}`, 200, `{"error":"error parsing arguments: `},
		"ErrorShape": {`{"struct":"Things","method":"Check","args":[""]}`, 200, `\"kind\":\"internal\"`},
		"PanicShape": {`{"struct":"Things","method":"Burst","args":[]}`, 200, `\"kind\":\"internal\"`},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			status, got := ask(t, s, http.MethodPost, web.URL+"/__rpc", c.body, nil)
			if status != c.status || !strings.Contains(got, c.want) {
				t.Fatalf("%d %s", status, got)
			}
		})
	}
}

func TestDialogsAnswerFromTheQueue(t *testing.T) {
	s, web := startServer(t, false)
	for _, path := range []string{"/a.txt", "/b.txt"} {
		if status, _ := ask(t, s, http.MethodPost, web.URL+"/__test/dialog", `{"kind":"open","path":"`+path+`"}`, nil); status != 200 {
			t.Fatalf("status %d", status)
		}
	}
	if status, _ := ask(t, s, http.MethodPost, web.URL+"/__test/dialog", `{"kind":"other"}`, nil); status != http.StatusBadRequest {
		t.Fatalf("an unknown kind was taken: %d", status)
	}
	var got []string
	for range 3 {
		path, _ := s.shell.OpenFile("", nil)
		got = append(got, path)
	}
	saved, _ := s.shell.SaveFile("", "x.docx", nil)
	if strings.Join(got, ",") != "/a.txt,/b.txt," || saved != "" {
		t.Fatalf("got %q and %q", got, saved)
	}
}

func TestOpenedFilesAreRecorded(t *testing.T) {
	s, web := startServer(t, false)
	if _, got := ask(t, s, http.MethodGet, web.URL+"/__test/opened", "", nil); strings.TrimSpace(got) != "[]" {
		t.Fatalf("got %s before anything was opened", got)
	}
	s.shell.OpenPath("/x.docx")
	s.shell.RevealPath("/y.pdf")
	_, got := ask(t, s, http.MethodGet, web.URL+"/__test/opened", "", nil)
	if want := `[{"what":"open","path":"/x.docx"},{"what":"reveal","path":"/y.pdf"}]`; strings.TrimSpace(got) != want {
		t.Fatalf("got %s", got)
	}
}

// TestEventsAndQuestionsReachThePage reads the stream as the bridge does, and answers a question typed in the browser.
func TestEventsAndQuestionsReachThePage(t *testing.T) {
	s, web := startServer(t, true)
	r, _ := http.NewRequest(http.MethodGet, web.URL+"/__events", nil)
	r.Header.Set("X-Token", s.token)
	stream, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer stream.Body.Close()
	lines := bufio.NewScanner(stream.Body)
	next := func() string {
		for lines.Scan() {
			if text, ok := strings.CutPrefix(lines.Text(), "data: "); ok {
				return text
			}
		}
		return ""
	}
	s.shell.Emit("changed", []string{"plans"})
	if got, want := next(), `{"data":[["plans"]],"name":"changed"}`; got != want {
		t.Fatalf("got %s", got)
	}
	chosen := make(chan string)
	go func() { path, _ := s.shell.SaveFile("Lưu", "x.docx", nil); chosen <- path }()
	var question struct {
		Data []struct{ ID, Title, Suggested string }
	}
	if err := json.Unmarshal([]byte(next()), &question); err != nil || question.Data[0].Suggested != "x.docx" {
		t.Fatalf("%v %+v", err, question)
	}
	ask(t, s, http.MethodPost, web.URL+"/__answer", `{"id":"`+question.Data[0].ID+`","path":"/tmp/x.docx"}`, nil)
	if got := <-chosen; got != "/tmp/x.docx" {
		t.Fatalf("got %q", got)
	}
}

// TestBoundMethodsAreTheGeneratedOnes compares what the harness serves with what the page was compiled against.
func TestBoundMethodsAreTheGeneratedOnes(t *testing.T) {
	folder := filepath.Join("..", "..", "frontend", "wailsjs", "go", "app")
	call := regexp.MustCompile(`(?m)^export function (\w+)\(`)
	for structName, names := range bindMethods(new(app.Program).Bound()).list() {
		if len(names) == 0 {
			continue
		}
		t.Run(structName, func(t *testing.T) {
			text, err := os.ReadFile(filepath.Join(folder, structName+".js"))
			if err != nil {
				t.Fatal("run make bindings: ", err)
			}
			var generated []string
			for _, m := range call.FindAllStringSubmatch(string(text), -1) {
				generated = append(generated, m[1])
			}
			sort.Strings(generated)
			if got, want := strings.Join(names, " "), strings.Join(generated, " "); got != want {
				t.Fatalf("bound:     %s\ngenerated: %s\nrun make bindings", got, want)
			}
		})
	}
}
