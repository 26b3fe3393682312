//go:build desktop && !bindings

package main

import (
	"context"
	"fmt"
	"html"
	"net/http"

	"github.com/wailsapp/wails/v2/pkg/options"
	"github.com/wailsapp/wails/v2/pkg/options/assetserver"
	"github.com/wailsapp/wails/v2/pkg/runtime"

	"guongsang/app"
)

// refusalPage is the first and only page when the data folder does not open. It carries no script.
const refusalPage = `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>Gương Sáng</title><style>
body { font: 17px/1.6 "Segoe UI", "Be Vietnam Pro", "Noto Sans", sans-serif; margin: 0; color: #212529; background: #f8f9fa; }
main { max-width: 40rem; margin: 12vh auto 0; padding: 0 2rem; }
h1 { font-size: 1.5rem; color: #9b1c1c; }
code { overflow-wrap: anywhere; }
</style></head><body><main>
<h1>Chưa mở được dữ liệu</h1>
<p>%s</p>
<p>Thư mục dữ liệu: <code>%s</code></p>
<p>Không có gì trong thư mục bị thay đổi. Đóng cửa sổ này, xử lý như trên rồi mở lại chương trình.</p>
</main></body></html>`

// refusal are the settings of the window that tells why the data folder did not open. It carries the same instance name
// as the working window: when that one holds the folder, it is raised and this one never shows.
func (w *window) refusal(sentence string) *options.App {
	page := fmt.Sprintf(refusalPage, html.EscapeString(sentence), html.EscapeString(w.folder))
	o := w.frame()
	o.WindowStartState, o.Width, o.Height, o.MinHeight, o.MinWidth = options.Normal, 760, 420, 300, 500
	o.AssetServer = &assetserver.Options{
		Handler: http.HandlerFunc(func(rw http.ResponseWriter, _ *http.Request) {
			rw.Header().Set("Content-Type", "text/html; charset=utf-8")
			fmt.Fprint(rw, page)
		}),
		Middleware: app.WithPolicy,
	}
	o.OnStartup = w.shell.start
	o.OnDomReady = func(ctx context.Context) { runtime.WindowShow(ctx) }
	return o
}
