package office

import (
	"context"

	"guongsang/internal/award"
)

// DraftView is what was typed in a form and not yet stored. At is empty where there is no draft.
type DraftView struct {
	Key  string `json:"key"`
	Body string `json:"body"`
	At   string `json:"at"`
}

// maxDraft bounds a draft: a form with its long texts stays far below, a runaway page does not fill the disk.
const maxDraft = 4 << 20

// KeepDraft stores what was typed in the form of a record; it is local to this machine, without log and undo.
func (o *Office) KeepDraft(ctx context.Context, key, body string) (DraftView, error) {
	if len(body) > maxDraft {
		return DraftView{}, award.NewError(award.KindInvalid, "Bản nháp quá dài nên chưa giữ được. Hãy lưu hồ sơ hoặc rút gọn nội dung.")
	}
	at, err := o.db.KeepDraft(ctx, key, body)
	return DraftView{Key: key, Body: body, At: at}, err
}

// Draft returns the draft of the form and record, with an empty At where there is none.
func (o *Office) Draft(ctx context.Context, key string) (DraftView, error) {
	body, at, err := o.db.Draft(ctx, key)
	return DraftView{Key: key, Body: body, At: at}, err
}

// DropDraft forgets the draft of the form and record.
func (o *Office) DropDraft(ctx context.Context, key string) error { return o.db.DropDraft(ctx, key) }
