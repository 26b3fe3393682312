package app

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

func TestPolicyStandsOnEveryAnswer(t *testing.T) {
	for name, status := range map[string]int{"Found": http.StatusOK, "NotFound": http.StatusNotFound} {
		t.Run(name, func(t *testing.T) {
			answer := httptest.NewRecorder()
			next := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(status) })
			WithPolicy(next).ServeHTTP(answer, httptest.NewRequest(http.MethodGet, "/", nil))
			policy := answer.Header().Get("Content-Security-Policy")
			if answer.Code != status || !strings.Contains(policy, "script-src 'self';") || strings.Contains(policy, "unsafe-eval") {
				t.Fatalf("status %d, policy %q", answer.Code, policy)
			}
			if answer.Header().Get("X-Content-Type-Options") != "nosniff" {
				t.Fatal("an answer may be taken for another kind of file")
			}
		})
	}
}
