package office

import (
	"fmt"
	"sort"
	"strings"
	"time"
	"unicode"

	"guongsang/internal/award"
)

// dayStart and dayEnd turn a date in Vietnam into the instants that bound it; an empty or wrong date bounds nothing.
func dayStart(date string) string { return instantOf(date, 0) }

func dayEnd(date string) string { return instantOf(date, 24*time.Hour-time.Millisecond) }

func instantOf(date string, after time.Duration) string {
	t, err := time.ParseInLocation(time.DateOnly, date, award.Vietnam)
	if err != nil {
		return ""
	}
	return t.Add(after).UTC().Format("2006-01-02T15:04:05.000Z")
}

// originalLabel strips the words an undo or redo put before a label, so that they do not pile up.
func originalLabel(label string) string {
	for {
		cut := strings.TrimPrefix(strings.TrimPrefix(label, "Hoàn tác: "), "Làm lại: ")
		if cut == label {
			return label
		}
		label = cut
	}
}

func sortedKeys(m map[string]any) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}

func jsonText(v any) string {
	switch v := v.(type) {
	case nil:
		return ""
	case string:
		return v
	case float64:
		return fmt.Sprintf("%.0f", v)
	}
	return fmt.Sprint(v)
}

// lowerFirst writes the first letter small, for a label that stands inside a sentence.
func lowerFirst(s string) string {
	for i, r := range s {
		if i == 0 {
			return string(unicode.ToLower(r)) + s[len(string(r)):]
		}
	}
	return s
}

// capital returns a sentence with its first letter in capitals.
func capital(s string) string {
	for i, r := range s {
		return strings.ToUpper(string(r)) + s[i+len(string(r)):]
	}
	return s
}
