package app

import (
	"os"
	"path/filepath"
	"testing"

	"guongsang/internal/office"
)

func TestRestoreIsRefusedInTheDemoWard(t *testing.T) {
	p, _ := startTest(t)
	s, safety := &Settings{p}, &Safety{p}
	taken, err := safety.BackupNow()
	if err != nil {
		t.Fatal(err)
	}
	if err := s.OpenDemo(); err != nil {
		t.Fatal(err)
	}
	if _, err := safety.Restore(taken.Path); faultOf(err).Kind != "not_allowed" {
		t.Errorf("fault = %+v", faultOf(err))
	}
	if state, err := s.State(); err != nil || !state.Demo {
		t.Errorf("the demo did not stay open: %+v, %v", state, err)
	}
	if err := s.CloseDemo(); err != nil {
		t.Fatal(err)
	}
	if _, err := safety.Restore(taken.Path); err != nil {
		t.Error(err)
	}
}

func TestPanicInAnExchangeLeavesTheOfficeOpen(t *testing.T) {
	p, shell := startTest(t)
	err := p.exchange(func(string) error { panic("bí mật 079123456789") }, "")
	if f := faultOf(err); f.Kind != "internal" || f.Message != internalText {
		t.Errorf("fault = %+v", f)
	}
	if _, err := (&Units{p}).List(office.UnitFilter{}); err != nil {
		t.Errorf("after the panic the next call fails: %v", err)
	}
	if shell.events[len(shell.events)-1] != EventOffice {
		t.Errorf("events = %v", shell.events)
	}
}

func TestExchangeThatOpensNothingCanBeRepeated(t *testing.T) {
	p, _ := startTest(t)
	home := p.home
	away := home + "-tạm"
	err := p.exchange(func(folder string) error {
		if err := os.Rename(folder, away); err != nil {
			return err
		}
		return os.WriteFile(folder, nil, 0o600) // a file where the data folder was
	}, "")
	if f := faultOf(err); f.Kind != "storage" {
		t.Errorf("fault = %+v, %v", f, err)
	}
	if _, err := (&Units{p}).List(office.UnitFilter{}); faultOf(err).Kind != "internal" {
		t.Errorf("with no office open: %v", err)
	}
	if err := os.Remove(home); err != nil {
		t.Fatal(err)
	}
	if err := os.Rename(away, home); err != nil {
		t.Fatal(err)
	}
	if err := (&Settings{p}).CloseDemo(); err != nil {
		t.Fatal(err)
	}
	if state, err := (&Settings{p}).State(); err != nil || state.DataFolder != filepath.Clean(home) || !state.Ready {
		t.Errorf("state = %+v, %v", state, err)
	}
}
