package app

import (
	"path/filepath"
	"strings"
)

// withExtension gives a path the extension where the person typed a name without it.
func withExtension(path, extension string) string {
	if strings.EqualFold(filepath.Ext(path), extension) {
		return path
	}
	return path + extension
}
