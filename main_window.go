//go:build desktop && !bindings

package main

import (
	"context"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sync"

	"github.com/wailsapp/wails/v2"
	"github.com/wailsapp/wails/v2/pkg/options"
	"github.com/wailsapp/wails/v2/pkg/options/assetserver"
	"github.com/wailsapp/wails/v2/pkg/options/linux"
	"github.com/wailsapp/wails/v2/pkg/options/windows"
	"github.com/wailsapp/wails/v2/pkg/runtime"

	"guongsang/app"
	"guongsang/internal/office"
)

//go:embed all:frontend/dist
var pages embed.FS

//go:embed build/appicon.png
var icon []byte

// window is one running window over one data folder.
type window struct {
	folder  string
	state   string
	program *app.Program
	shell   *nativeShell
	last    geometry
	close   sync.Once
}

// runWindow opens the office of the folder and shows the window until the person closes it. Where the office does not
// open, the window shows the one sentence that says why.
func runWindow(ctx context.Context, folder string, stderr io.Writer) int {
	setProgramName()
	prepareWebView()
	state, err := stateFolder()
	if err != nil {
		state = os.TempDir()
	}
	if file, err := keepLog(state); err == nil { // without it the log goes where it went: a console, if there is one
		defer file.Close() //nolint:errcheck // the program is ending
	}
	w := &window{folder: folder, state: state, shell: &nativeShell{}, last: readGeometry(state)}
	o, err := office.Open(ctx, folder, office.Options{})
	if err != nil {
		fmt.Fprintln(stderr, sentence(err))
		if err := wails.Run(w.refusal(ctx, err)); err != nil {
			reportNoWindow(stderr)
		}
		return exitFailure
	}
	w.program = app.New(o, w.shell)
	defer w.closeProgram()
	if err := wails.Run(w.options()); err != nil {
		reportNoWindow(stderr)
		return exitFailure
	}
	return exitOK
}

// reportNoWindow says that the system could not show a window: no display, or no WebView.
func reportNoWindow(stderr io.Writer) {
	fmt.Fprintln(stderr, "Không mở được cửa sổ trên máy này. Hãy kiểm tra màn hình và thành phần hiển thị trang (WebView) của hệ thống.")
}

// options are the settings of the window for an open office.
func (w *window) options() *options.App {
	o := w.frame()
	o.AssetServer = &assetserver.Options{Assets: pages, Middleware: app.WithPolicy}
	o.Bind = w.program.Bound()
	o.ErrorFormatter = formatError
	o.OnStartup = w.shell.start
	o.OnDomReady = w.domReady
	o.OnBeforeClose = w.beforeClose
	return o
}

// frame are the settings every window of the program shares.
func (w *window) frame() *options.App {
	o := &options.App{
		Title: "Gương Sáng", MinWidth: 1024, MinHeight: 640, StartHidden: true,
		BackgroundColour: options.NewRGB(248, 249, 250),
		SingleInstanceLock: &options.SingleInstanceLock{
			UniqueId:               instanceID(w.folder),
			OnSecondInstanceLaunch: func(options.SecondInstanceData) { w.shell.raise() },
		},
		EnableDefaultContextMenu: true,
		DragAndDrop:              &options.DragAndDrop{DisableWebViewDrop: false},
		Linux: &linux.Options{
			Icon: icon, WebviewGpuPolicy: linux.WebviewGpuPolicyNever,
			ProgramName: programName,
		},
		Windows: &windows.Options{
			WebviewUserDataPath: filepath.Join(w.state, "WebView2"), WebviewBrowserPath: fixedRuntime(),
			Messages: webViewMessages(), DisablePinchZoom: true, Theme: windows.Light,
		},
	}
	w.last.apply(o)
	return o
}

// domReady shows the window once there is something to see.
func (w *window) domReady(ctx context.Context) {
	w.last.place(ctx)
	runtime.WindowShow(ctx)
	markUsable(ctx)
}

// beforeClose remembers the place of the window, hides it and takes the exit backup. A backup that fails is told while
// there still is a window to tell it in; the data itself is safe in the database.
func (w *window) beforeClose(ctx context.Context) bool {
	saveGeometry(ctx, w.state, w.last)
	runtime.WindowHide(ctx)
	if err := w.closeProgram(); err != nil {
		_, _ = runtime.MessageDialog(ctx, runtime.MessageDialogOptions{
			Type: runtime.WarningDialog, Title: "Gương Sáng", Message: sentence(err),
		})
	}
	return false
}

// closeProgram closes the office once, however the program comes to its end.
func (w *window) closeProgram() (err error) {
	w.close.Do(func() { err = w.program.Close() })
	return err
}

// instanceID names the window of one data folder, so that a second start raises the first window of that folder only.
func instanceID(folder string) string {
	sum := sha256.Sum256([]byte(filepath.Clean(folder)))
	return "vn.guongsang." + hex.EncodeToString(sum[:8])
}

// formatError gives the page the error as JSON text: the runtime in the page makes new Error(text) of it, which would
// turn an object into "[object Object]".
func formatError(err error) any {
	text, _ := json.Marshal(app.FormatError(err))
	return string(text)
}
