//go:build desktop && !bindings

package main

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"

	"github.com/wailsapp/wails/v2/pkg/options"
	"github.com/wailsapp/wails/v2/pkg/runtime"
)

// geometry is where the window stood when it was last closed, in the pixels of the window system.
type geometry struct {
	X         int  `json:"x"`
	Y         int  `json:"y"`
	Width     int  `json:"width"`
	Height    int  `json:"height"`
	Maximised bool `json:"maximised"`
	Placed    bool `json:"placed"`
}

// firstGeometry fits the 1366×768 screens that offices have.
var firstGeometry = geometry{Width: 1280, Height: 720}

func geometryFile(state string) string { return filepath.Join(state, "window.json") }

// readGeometry returns the last place of the window, or the first one where none is kept or what is kept makes no sense.
func readGeometry(state string) geometry {
	text, err := os.ReadFile(geometryFile(state))
	if err != nil {
		return firstGeometry
	}
	var g geometry
	if json.Unmarshal(text, &g) != nil || g.Width < 400 || g.Height < 300 || g.Width > 16000 || g.Height > 16000 {
		return firstGeometry
	}
	return g
}

// apply sets the size before the window exists.
func (g geometry) apply(o *options.App) {
	o.Width, o.Height = g.Width, g.Height
	if g.Maximised {
		o.WindowStartState = options.Maximised
	}
}

// place moves the window to where it stood, if that still is on a screen: a second screen may be gone.
func (g geometry) place(ctx context.Context) {
	if !g.Placed || g.Maximised {
		return
	}
	screens, err := runtime.ScreenGetAll(ctx)
	if err != nil {
		return
	}
	for _, s := range screens {
		if s.IsCurrent && g.X >= 0 && g.Y >= 0 && g.X+200 < s.Size.Width && g.Y+100 < s.Size.Height {
			runtime.WindowSetPosition(ctx, g.X, g.Y)
			return
		}
	}
}

// saveGeometry keeps the place of the window. A window that closes maximised keeps the size it had before.
func saveGeometry(ctx context.Context, state string, last geometry) {
	if runtime.WindowIsMinimised(ctx) {
		return
	}
	last.Maximised = runtime.WindowIsMaximised(ctx)
	if !last.Maximised {
		last.Width, last.Height = runtime.WindowGetSize(ctx)
		last.X, last.Y = runtime.WindowGetPosition(ctx)
		last.Placed = true
	}
	text, err := json.Marshal(last)
	if err != nil || os.MkdirAll(state, 0o700) != nil {
		return
	}
	// Where the window stood is a comfort: when it cannot be kept, the next window opens in the middle.
	_ = os.WriteFile(geometryFile(state), text, 0o600)
}
