package app

import (
	"context"

	"guongsang/internal/office"
)

// Drafts keeps what is being typed until it is stored.
type Drafts struct{ p *Program }

// Keep stores the draft of a form under its key.
func (d *Drafts) Keep(key, body string) (office.DraftView, error) {
	return call(d.p, func(ctx context.Context, o *office.Office) (office.DraftView, error) {
		return o.KeepDraft(ctx, key, body)
	})
}

// Find returns the draft of a key; its at is empty where there is none.
func (d *Drafts) Find(key string) (office.DraftView, error) {
	return call(d.p, func(ctx context.Context, o *office.Office) (office.DraftView, error) { return o.Draft(ctx, key) })
}

// Drop forgets the draft of a key.
func (d *Drafts) Drop(key string) error {
	return done(d.p, func(ctx context.Context, o *office.Office) error { return o.DropDraft(ctx, key) })
}
