//go:build desktop && !bindings

package main

import (
	"context"
	"os"
	"path/filepath"
	goruntime "runtime"
	"strconv"
	"time"

	"github.com/wailsapp/wails/v2/pkg/options/windows"
	"github.com/wailsapp/wails/v2/pkg/runtime"
)

// The switches of tests and of the bench. The first opens the page to a debugger, so nothing but a test may set it.
const (
	inspectorSwitch = "GUONGSANG_TEST_INSPECTOR"
	markSwitch      = "GUONGSANG_START_MARK"
	usableEvent     = "window:usable"
)

// prepareWebView sets the environment the WebView reads as it starts.
func prepareWebView() {
	if os.Getenv(inspectorSwitch) == "" {
		// WebKit opens the page to whoever connects when these are set, in any build.
		os.Unsetenv("WEBKIT_INSPECTOR_SERVER")
		os.Unsetenv("WEBKIT_INSPECTOR_HTTP_SERVER")
	}
	if _, set := os.LookupEnv("WEBKIT_DISABLE_DMABUF_RENDERER"); !set {
		// Some graphics drivers show an empty window otherwise.
		os.Setenv("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
	}
}

// fixedRuntime returns the folder of a WebView2 runtime that was put beside the program, for machines without internet,
// or nothing.
func fixedRuntime() string {
	if goruntime.GOOS != "windows" {
		return ""
	}
	exe, err := os.Executable()
	if err != nil {
		return ""
	}
	folder := filepath.Join(filepath.Dir(exe), "WebView2")
	if _, err := os.Stat(filepath.Join(folder, "msedgewebview2.exe")); err != nil {
		return ""
	}
	return folder
}

// webViewMessages are the sentences Windows shows when the WebView2 runtime is missing or broken.
func webViewMessages() *windows.Messages {
	const install = "Máy này chưa có Microsoft Edge WebView2 nên chưa mở được cửa sổ. Hãy chạy lại bộ cài Gương Sáng kèm tệp cài WebView2, hoặc nhờ người phụ trách máy tính cài giúp."
	return &windows.Messages{
		InstallationRequired: install,
		UpdateRequired:       "Microsoft Edge WebView2 trên máy đã cũ. Hãy nhờ người phụ trách máy tính cập nhật.",
		MissingRequirements:  "Gương Sáng",
		Webview2NotInstalled: "Chưa có Microsoft Edge WebView2",
		Error:                "Gương Sáng",
		FailedToInstall:      "Chưa cài được Microsoft Edge WebView2. Hãy nhờ người phụ trách máy tính cài giúp.",
		DownloadPage:         install + " ",
		PressOKToInstall:     "",
		ContactAdmin:         install,
		InvalidFixedWebview2: "Thư mục WebView2 bên cạnh chương trình không dùng được. Hãy chép lại thư mục đó hoặc xóa đi rồi mở lại.",
		WebView2ProcessCrash: "Cửa sổ vừa gặp lỗi và phải đóng. Dữ liệu đã ghi vẫn còn; hãy mở lại chương trình.",
	}
}

// markUsable writes the instant at which the page first shows its content to the file the bench names; without the
// switch it does nothing. The page is watched from outside, so it carries no code for it.
func markUsable(ctx context.Context) {
	target := os.Getenv(markSwitch)
	if target == "" {
		return
	}
	runtime.EventsOnce(ctx, usableEvent, func(...any) {
		// The bench waits for the file and says so when it does not come.
		_ = os.WriteFile(target, []byte(strconv.FormatInt(time.Now().UnixNano(), 10)), 0o600)
	})
	runtime.WindowExecJS(ctx, `(function watch() {
  const main = document.querySelector('main, [data-usable], form');
  if (main && main.innerText.trim() && !document.querySelector('[aria-busy="true"]')) {
    requestAnimationFrame(() => requestAnimationFrame(() => window.runtime.EventsEmit('`+usableEvent+`')));
  } else {
    setTimeout(watch, 5);
  }
})();`)
}
