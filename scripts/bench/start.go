package main

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"sort"
	"strconv"
	"time"

	"guongsang/internal/award"
	"guongsang/internal/office"
)

// bench knows where the programs and the documents are that it measures with.
type bench struct {
	window, empty string // the two programs; without them the start is not measured
	plans         string
	work          string
}

// starts is how often each window is started; the two take turns, so that both meet the machine in the same mood.
const starts = 7

// windowStart measures the time from the start of the program to a painted first screen with its data, against a window
// that shows nothing. The office is set up already, as on every day but the first.
func (b bench) windowStart() ([]figure, error) {
	if b.window == "" || b.empty == "" {
		return nil, nil
	}
	folder := filepath.Join(b.work, "started")
	if err := setUp(folder); err != nil {
		return nil, err
	}
	var ours, theirs []time.Duration
	for i := range starts + 1 {
		reference, err := b.startOnce(b.empty)
		if err != nil {
			return nil, err
		}
		took, err := b.startOnce(b.window, "--data", folder)
		if err != nil {
			return nil, err
		}
		if i > 0 { // the first start reads the libraries from disk
			ours, theirs = append(ours, took), append(theirs, reference)
		}
	}
	return []figure{{name: "window usable", took: middle(ours), reference: middle(theirs), ratio: 2.2, note: "aim 1.6"}}, nil
}

// startOnce starts the program, waits for its mark and ends it.
func (b bench) startOnce(program string, args ...string) (time.Duration, error) {
	mark := filepath.Join(b.work, "mark")
	os.Remove(mark)
	cmd := exec.Command(program, args...)
	cmd.Env = append(os.Environ(), "GUONGSANG_START_MARK="+mark, "HOME="+b.work)
	begin := time.Now()
	if err := cmd.Start(); err != nil {
		return 0, err
	}
	defer func() {
		// Killed at once: the exit backup is not what is measured here.
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
	}()
	for time.Since(begin) < 30*time.Second {
		if text, err := os.ReadFile(mark); err == nil && len(text) > 0 {
			at, err := strconv.ParseInt(string(text), 10, 64)
			return time.Unix(0, at).Sub(begin), err
		}
		time.Sleep(2 * time.Millisecond)
	}
	return 0, errors.New(filepath.Base(program) + " showed nothing in 30 seconds")
}

// setUp makes a data folder whose first run is answered.
func setUp(folder string) error {
	o, err := office.Open(context.Background(), folder, office.Options{})
	if err != nil {
		return err
	}
	profile := award.Profile{WardKind: "phường", WardName: "Sông Hiền", Province: "tỉnh Bình Châu", Chairperson: "Trần Văn Mẫu"}
	_, err = o.Start(context.Background(), profile, award.Staff{Name: "Lê Thị Thử", Post: "Công chức"})
	return errors.Join(err, o.Close())
}

func middle(times []time.Duration) time.Duration {
	sort.Slice(times, func(i, j int) bool { return times[i] < times[j] })
	return times[len(times)/2]
}
