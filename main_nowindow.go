//go:build !desktop && !bindings

package main

import (
	"context"
	"fmt"
	"io"
)

// runWindow explains that the console program has no window.
func runWindow(_ context.Context, _ string, stderr io.Writer) int {
	fmt.Fprintln(stderr, "Bản này chỉ chạy các lệnh hỗ trợ, không có cửa sổ. Hãy mở chương trình Gương Sáng, hoặc dùng một lệnh dưới đây.")
	return misused(stderr)
}
