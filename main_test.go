package main

import (
	"bytes"
	"context"
	"encoding/json"
	"log"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"guongsang/internal/office"
)

// command runs one command line and returns its exit code and what it printed.
func command(t *testing.T, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	var out, problems bytes.Buffer
	code = run(context.Background(), args, &out, &problems)
	return code, out.String(), problems.String()
}

// oneSentence is one line that says what is wrong and what to do: no code, no English, no exclamation.
var oneSentence = regexp.MustCompile(`^\p{Lu}[^!\n]*\.\n$`)

func expectRefusal(t *testing.T, code int, stdout, stderr string) {
	t.Helper()
	if code != exitFailure || stdout != "" || !oneSentence.MatchString(stderr) {
		t.Fatalf("code %d, stdout %q, stderr %q", code, stdout, stderr)
	}
}

// makeFolder makes a data folder as the program would.
func makeFolder(t *testing.T) string {
	t.Helper()
	folder := filepath.Join(t.TempDir(), "Dữ liệu")
	o, err := office.Open(context.Background(), folder, office.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if err := o.Close(); err != nil {
		t.Fatal(err)
	}
	return folder
}

func TestMisuseShowsTheUsage(t *testing.T) {
	for name, args := range map[string][]string{
		"UnknownCommand":  {"plans"},
		"UnknownFlag":     {"--folder", "x"},
		"PlanAlone":       {"plan"},
		"PlanWrongVerb":   {"plan", "write", "x"},
		"ListNoFile":      {"list", "read"},
		"CheckNoFolder":   {"check"},
		"BackupNoTarget":  {"backup", "x"},
		"BackupNoSource":  {"backup", "--to", "x"},
		"RestoreTooMany":  {"restore", "x", "--to", "y", "z"},
		"VersionTooMany":  {"version", "x"},
		"NoWindowIsTold":  {},
		"DataWithoutName": {"--data"},
	} {
		t.Run(name, func(t *testing.T) {
			code, stdout, stderr := command(t, args...)
			if code != exitUsage || stdout != "" || !strings.Contains(stderr, "Cách dùng:") {
				t.Fatalf("code %d, stdout %q, stderr %q", code, stdout, stderr)
			}
		})
	}
}

func TestHelpIsNoError(t *testing.T) {
	if code, stdout, stderr := command(t, "--help"); code != exitOK || stdout != usage || stderr != "" {
		t.Fatalf("code %d, stdout %q, stderr %q", code, stdout, stderr)
	}
}

func TestVersion(t *testing.T) {
	code, stdout, _ := command(t, "version")
	var got struct {
		Version string
		Schema  int
	}
	if err := json.Unmarshal([]byte(stdout), &got); code != exitOK || err != nil || got.Version == "" || got.Schema < 1 {
		t.Fatalf("code %d, %s, %v", code, stdout, err)
	}
}

func TestPlanRead(t *testing.T) {
	code, stdout, stderr := command(t, "plan", "read", filepath.Join("scripts", "testdata", "plan.txt"))
	var got struct {
		Movements []struct{ Name string }
	}
	if err := json.Unmarshal([]byte(stdout), &got); code != exitOK || err != nil || len(got.Movements) != 1 {
		t.Fatalf("code %d, %v, %s%.400s", code, err, stderr, stdout)
	}
}

func TestFilesThatCannotBeRead(t *testing.T) {
	folder := t.TempDir()
	write := func(name, text string) string {
		path := filepath.Join(folder, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	huge := write("huge.pdf", "")
	if err := os.Truncate(huge, maxFileBytes+1); err != nil {
		t.Fatal(err)
	}
	cases := map[string][]string{
		"Missing":      {"plan", "read", filepath.Join(folder, "gone.docx")},
		"Folder":       {"plan", "read", folder},
		"Device":       {"plan", "read", os.DevNull},
		"Huge":         {"plan", "read", huge},
		"DamagedDocx":  {"plan", "read", write("damaged.docx", "PK\x03\x04 and no more")},
		"DamagedPDF":   {"plan", "read", write("damaged.pdf", "%PDF-1.7\nnothing")},
		"OldWorkbook":  {"list", "read", write("old.xls", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old")},
		"NoWorkbook":   {"list", "read", write("text.xlsx", "no workbook")},
		"NoData":       {"check", filepath.Join(folder, "nowhere")},
		"BackupNoData": {"backup", filepath.Join(folder, "nowhere"), "--to", filepath.Join(folder, "b.db")},
		"NoBackup":     {"restore", write("b.txt", "no backup"), "--to", filepath.Join(folder, "restored")},
	}
	for name, args := range cases {
		t.Run(name, func(t *testing.T) {
			code, stdout, stderr := command(t, args...)
			expectRefusal(t, code, stdout, stderr)
			if strings.Contains(stderr, folder) {
				t.Fatalf("the sentence carries a path: %q", stderr)
			}
		})
	}
}

// TestDataGoesOutAndComesBack checks, backs up and restores a folder, with the flag before and after the file.
func TestDataGoesOutAndComesBack(t *testing.T) {
	folder := makeFolder(t)
	file := filepath.Join(t.TempDir(), "sao lưu.db")
	restored := filepath.Join(t.TempDir(), "Khôi phục")
	for _, args := range [][]string{
		{"check", folder},
		{"backup", folder, "--to", file},
		{"restore", "--to", restored, file},
		{"check", restored},
	} {
		code, stdout, stderr := command(t, args...)
		if code != exitOK || stderr != "" || !json.Valid([]byte(stdout)) {
			t.Fatalf("%v: code %d, %s%s", args, code, stdout, stderr)
		}
	}
}

func TestAFolderInUseIsLeftAlone(t *testing.T) {
	folder := makeFolder(t)
	o, err := office.Open(context.Background(), folder, office.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer o.Close()
	backup := filepath.Join(t.TempDir(), "b.db")
	code, stdout, stderr := command(t, "restore", backup, "--to", folder)
	expectRefusal(t, code, stdout, stderr)
}

func TestDefaultFolders(t *testing.T) {
	home := t.TempDir()
	t.Setenv("HOME", home)
	cases := map[string]struct{ data, state, wantData, wantState string }{
		"Unset":    {"", "", filepath.Join(home, ".local/share/guongsang"), filepath.Join(home, ".local/state/guongsang-window")},
		"Set":      {"/d", "/s", "/d/guongsang", "/s/guongsang-window"},
		"Relative": {"d", "s", filepath.Join(home, ".local/share/guongsang"), filepath.Join(home, ".local/state/guongsang-window")},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Setenv("XDG_DATA_HOME", c.data)
			t.Setenv("XDG_STATE_HOME", c.state)
			data, err := dataFolder("")
			state, stateErr := stateFolder()
			if err != nil || stateErr != nil || data != c.wantData || state != c.wantState {
				t.Fatalf("%s %v, %s %v", data, err, state, stateErr)
			}
		})
	}
}

// TestAPanicIsOneSentence proves that a fault shows a sentence, and that its record carries no value of the fault.
func TestAPanicIsOneSentence(t *testing.T) {
	t.Setenv("XDG_STATE_HOME", t.TempDir())
	commands["fault"] = func(context.Context, []string) (any, error) { panic("Nguyễn Văn Thử, 1970") }
	defer delete(commands, "fault")
	code, stdout, stderr := command(t, "fault")
	expectRefusal(t, code, stdout, stderr)
	state, _ := stateFolder()
	text, err := os.ReadFile(filepath.Join(state, "last-crash.txt"))
	if err != nil || !strings.Contains(string(text), "main_test.go") || strings.Contains(string(text), "Nguyễn") {
		t.Fatalf("%v: %s", err, text)
	}
}

func TestKeepLog(t *testing.T) {
	defer log.SetOutput(os.Stderr)
	folder := filepath.Join(t.TempDir(), "state")
	write := func(line string) {
		file, err := keepLog(folder)
		if err != nil {
			t.Fatal(err)
		}
		defer file.Close()
		log.Print(line)
	}
	write("lần một")
	write("lần hai")
	path := filepath.Join(folder, "guongsang.log")
	if text, err := os.ReadFile(path); err != nil || strings.Count(string(text), "lần") != 2 {
		t.Fatalf("log = %q, %v", text, err)
	}
	if err := os.Truncate(path, maxLogBytes+1); err != nil {
		t.Fatal(err)
	}
	write("lần ba")
	if text, err := os.ReadFile(path); err != nil || len(text) > 100 || !strings.Contains(string(text), "lần ba") {
		t.Errorf("new log = %d bytes, %v", len(text), err)
	}
	if info, err := os.Stat(path + ".old"); err != nil || info.Size() != maxLogBytes+1 {
		t.Errorf("old log: %v", err)
	}
}
