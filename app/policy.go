package app

import "net/http"

// contentPolicy lets the page load what the program carries and nothing else. The widget library puts its styles into
// the page itself; pictures, previews and Word papers are made in the page and live at data: and blob: addresses.
const contentPolicy = "default-src 'self'; script-src 'self'; worker-src 'self' blob:; style-src 'self' 'unsafe-inline'; " +
	"img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; frame-src 'none'; object-src 'none'; " +
	"base-uri 'none'; form-action 'none'"

// WithPolicy adds the content policy of the window to every answer of next. The window and the harness both use it, so
// that a page the tests have seen working is not stopped in the real window.
func WithPolicy(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Security-Policy", contentPolicy)
		w.Header().Set("X-Content-Type-Options", "nosniff")
		next.ServeHTTP(w, r)
	})
}
