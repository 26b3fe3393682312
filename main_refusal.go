//go:build desktop && !bindings

package main

import (
	"context"

	"github.com/wailsapp/wails/v2/pkg/options"
	"github.com/wailsapp/wails/v2/pkg/options/assetserver"
	"github.com/wailsapp/wails/v2/pkg/runtime"
)

// refusal are the settings of the window that tells why the data folder did not open. It carries the same instance name
// as the working window: when that one holds the folder, it is raised and this one never shows.
func (w *window) refusal(ctx context.Context, reason error) *options.App {
	o := w.frame()
	o.WindowStartState, o.Width, o.Height, o.MinHeight, o.MinWidth = options.Normal, 760, 480, 300, 500
	o.AssetServer = &assetserver.Options{Handler: refusalHandler(ctx, w.folder, reason)}
	o.OnStartup = w.shell.start
	o.OnDomReady = func(ctx context.Context) { runtime.WindowShow(ctx) }
	return o
}
