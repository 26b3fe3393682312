//go:build bindings

package main

import (
	"context"
	"io"

	"github.com/wailsapp/wails/v2"
	"github.com/wailsapp/wails/v2/pkg/options"

	"guongsang/app"
)

// runWindow describes the bound structs to the generator of frontend/wailsjs; no office is opened for it.
func runWindow(_ context.Context, _ string, _ io.Writer) int {
	if err := wails.Run(&options.App{Bind: new(app.Program).Bound()}); err != nil {
		panic(err)
	}
	return exitOK
}
