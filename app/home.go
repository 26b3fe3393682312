package app

import (
	"context"

	"guongsang/internal/office"
)

// Home is the screen of what waits.
type Home struct{ p *Program }

// Work returns what waits in the office, the age of the newest backup, and the counts of the menu.
func (h *Home) Work() (office.WorkView, error) {
	return call(h.p, func(ctx context.Context, o *office.Office) (office.WorkView, error) { return o.Work(ctx) })
}
