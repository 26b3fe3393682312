package app

import (
	"context"

	"guongsang/internal/office"
)

// Journal tells what was done, and takes it back.
type Journal struct{ p *Program }

// List returns a page of the journal, newest first.
func (j *Journal) List(f office.JournalFilter) (office.JournalPage, error) {
	return call(j.p, func(ctx context.Context, o *office.Office) (office.JournalPage, error) { return o.Journal(ctx, f) })
}

// Of returns the history of one record, oldest first.
func (j *Journal) Of(recordID string) ([]office.FieldChangeView, error) {
	return call(j.p, func(ctx context.Context, o *office.Office) ([]office.FieldChangeView, error) {
		return o.History(ctx, recordID)
	})
}

// Changes returns what one operation changed.
func (j *Journal) Changes(operationID string) ([]office.FieldChangeView, error) {
	return call(j.p, func(ctx context.Context, o *office.Office) ([]office.FieldChangeView, error) {
		return o.OperationChanges(ctx, operationID)
	})
}

// Undo takes back the latest operation.
func (j *Journal) Undo() (office.Change, error) {
	return call(j.p, func(ctx context.Context, o *office.Office) (office.Change, error) { return o.Undo(ctx) })
}

// Redo does again what the latest undo took back.
func (j *Journal) Redo() (office.Change, error) {
	return call(j.p, func(ctx context.Context, o *office.Office) (office.Change, error) { return o.Redo(ctx) })
}

// UndoOperation takes back one operation of the journal.
func (j *Journal) UndoOperation(id string) (office.Change, error) {
	return call(j.p, func(ctx context.Context, o *office.Office) (office.Change, error) { return o.UndoOperation(ctx, id) })
}
