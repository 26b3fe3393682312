//go:build desktop

package main

import (
	"context"
	"embed"
	"os"
	"strconv"
	"time"

	"github.com/wailsapp/wails/v2"
	"github.com/wailsapp/wails/v2/pkg/options"
	"github.com/wailsapp/wails/v2/pkg/options/assetserver"
	"github.com/wailsapp/wails/v2/pkg/options/linux"
	"github.com/wailsapp/wails/v2/pkg/runtime"
)

//go:embed page
var page embed.FS

func main() {
	os.Setenv("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
	err := wails.Run(&options.App{
		Title: "empty", Width: 1280, Height: 720,
		AssetServer: &assetserver.Options{Assets: page},
		Linux:       &linux.Options{WebviewGpuPolicy: linux.WebviewGpuPolicyNever},
		OnDomReady: func(ctx context.Context) {
			runtime.EventsOnce(ctx, "painted", func(...any) {
				// The bench waits for the file and says so when it does not come.
				_ = os.WriteFile(os.Getenv("GUONGSANG_START_MARK"), []byte(strconv.FormatInt(time.Now().UnixNano(), 10)), 0o600)
			})
			runtime.WindowExecJS(ctx, "requestAnimationFrame(() => requestAnimationFrame(() => window.runtime.EventsEmit('painted')))")
		},
	})
	if err != nil {
		os.Exit(1)
	}
}
