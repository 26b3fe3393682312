package main

import (
	"context"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"guongsang/internal/award"
	"guongsang/internal/office"
)

func visit(t *testing.T, h http.Handler, path string) string {
	t.Helper()
	rec := httptest.NewRecorder()
	h.ServeHTTP(rec, httptest.NewRequest(http.MethodGet, path, nil))
	return rec.Body.String()
}

func TestADamagedFolderOffersItsNewestGoodCopy(t *testing.T) {
	ctx, folder := context.Background(), t.TempDir()
	o, err := office.Open(ctx, folder, office.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := o.Start(ctx, award.Profile{WardKind: "phường", WardName: "Bình An", Province: "tỉnh Mẫu", Chairperson: "Nguyễn Văn Chủ"}, award.Staff{Name: "Trần Thị Mẫu"}); err != nil {
		t.Fatal(err)
	}
	if err := o.Close(); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(folder, "guongsang.db")
	if err := os.WriteFile(file, []byte("đĩa đã ghi hỏng tệp này"), 0o600); err != nil {
		t.Fatal(err)
	}
	_, reason := office.Open(ctx, folder, office.Options{})
	if award.KindOf(reason) != award.KindBadFile {
		t.Fatalf("reason = %v", reason)
	}
	page := refusalHandler(ctx, folder, reason)
	if text := visit(t, page, "/"); !strings.Contains(text, restorePath) || !strings.Contains(text, "đã mở thử được") {
		t.Errorf("the page does not offer the copy: %s", text)
	}
	if data, err := os.ReadFile(file); err != nil || string(data) != "đĩa đã ghi hỏng tệp này" {
		t.Error("looking at the page changed the file", err)
	}
	if text := visit(t, page, restorePath); !strings.Contains(text, "Đã khôi phục") {
		t.Errorf("not restored: %s", text)
	}
	o, err = office.Open(ctx, folder, office.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer o.Close()
	if state, err := o.State(ctx); err != nil || !state.Ready {
		t.Errorf("state = %+v, %v", state, err)
	}
}

func TestOtherRefusalsOfferNothing(t *testing.T) {
	reason := award.NewError(award.KindConflict, "Dữ liệu đang được mở <ở nơi khác>.")
	page := refusalHandler(context.Background(), t.TempDir(), reason)
	text := visit(t, page, restorePath)
	if strings.Contains(text, "Đã khôi phục") {
		t.Error("something was restored")
	}
	if text = visit(t, page, "/"); strings.Contains(text, restorePath) || !strings.Contains(text, "&lt;ở nơi khác&gt;") {
		t.Errorf("page = %s", text)
	}
}
