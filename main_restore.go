package main

import (
	"context"
	"fmt"
	"html"
	"net/http"
	"time"

	"guongsang/app"
	"guongsang/internal/award"
	"guongsang/internal/office"
)

// restorePath is the address of the link that restores the newest good copy of a damaged data folder.
const restorePath = "/khoi-phuc"

// refusalPage is the only page when the data folder does not open. It carries no script.
const refusalPage = `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>Gương Sáng</title><style>
body { font: 17px/1.6 "Segoe UI", "Be Vietnam Pro", "Noto Sans", sans-serif; margin: 0; color: #212529; background: #f8f9fa; }
main { max-width: 40rem; margin: 8vh auto 0; padding: 0 2rem; }
h1 { font-size: 1.5rem; color: #9b1c1c; }
code { overflow-wrap: anywhere; }
a.action { display: inline-block; background: #a61e22; color: #fff; padding: .5rem 1rem; border-radius: 4px; text-decoration: none; }
</style></head><body><main>
<h1>%s</h1>
<p>%s</p>
%s<p>Thư mục dữ liệu: <code>%s</code></p>
<p>%s</p>
</main></body></html>`

// refusalHandler serves the page that says why the data folder did not open. Where its file is damaged and a good copy
// is there, the page offers it: the damaged state is set aside, never overwritten.
func refusalHandler(ctx context.Context, folder string, reason error) http.Handler {
	offer, found := office.BackupView{}, false
	if award.KindOf(reason) == award.KindBadFile {
		offer, found = office.NewestGoodBackup(ctx, folder)
	}
	mux := http.NewServeMux()
	mux.HandleFunc("/", func(w http.ResponseWriter, _ *http.Request) {
		action := ""
		if found {
			action = fmt.Sprintf("<p>Bản sao %s đã mở thử được: %d hồ sơ, %d quyết định.</p>\n<p><a class=\"action\" href=\"%s\">Khôi phục bản sao này</a></p>\n",
				takenAt(offer), offer.Nominations, offer.Decisions, restorePath)
		}
		writePage(w, "Chưa mở được dữ liệu", sentence(reason), action, folder, "Không có gì trong thư mục bị thay đổi. Đóng cửa sổ này, xử lý như trên rồi mở lại chương trình.")
	})
	mux.HandleFunc(restorePath, func(w http.ResponseWriter, r *http.Request) {
		if !found {
			http.Redirect(w, r, "/", http.StatusSeeOther)
			return
		}
		done, err := office.RestoreFolder(ctx, offer.Path, folder)
		if err != nil {
			writePage(w, "Chưa khôi phục được", sentence(err), "", folder, "Đóng cửa sổ này rồi mở lại chương trình.")
			return
		}
		found = false
		writePage(w, "Đã khôi phục dữ liệu", fmt.Sprintf("Dữ liệu là bản sao %s. Tệp bị hỏng được giữ lại trong thư mục %s.", takenAt(offer), done.Kept), "", folder,
			"Đóng cửa sổ này rồi mở lại chương trình để làm việc tiếp.")
	})
	return app.WithPolicy(mux)
}

func takenAt(b office.BackupView) string {
	at, err := time.Parse(time.RFC3339, b.TakenAt)
	if err != nil {
		return "gần nhất"
	}
	return at.In(award.Vietnam).Format("15:04 ngày 02/01/2006")
}

func writePage(w http.ResponseWriter, title, text, action, folder, advice string) {
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	fmt.Fprintf(w, refusalPage, title, html.EscapeString(text), action, html.EscapeString(folder), advice)
}
