package office

import (
	"context"
	"fmt"

	"guongsang/internal/award"
	"guongsang/internal/sqlite"
)

// DriveFilter narrows the list of drives: a year (0: all) and a text without accents.
type DriveFilter struct {
	Year int    `json:"year"`
	Text string `json:"text"`
}

// DriveView is a drive as lists and forms show it.
type DriveView struct {
	ID        string `json:"id"`
	Year      int    `json:"year"`
	Name      string `json:"name"`
	Occasion  string `json:"occasion"`
	StartDate string `json:"startDate"`
	EndDate   string `json:"endDate"`
}

// DrivePage is the list of drives with its total.
type DrivePage struct {
	Rows  []DriveView `json:"rows"`
	Total int         `json:"total"`
}

// Drives returns the drives that meet the filter by their start.
func (o *Office) Drives(ctx context.Context, f DriveFilter) (DrivePage, error) {
	page := DrivePage{Rows: []DriveView{}}
	err := o.db.Read(ctx, func(tx *sqlite.Tx) error {
		list, err := tx.Drives(f.Year, f.Text)
		for _, d := range list {
			page.Rows = append(page.Rows, DriveView(d))
		}
		return err
	})
	page.Total = len(page.Rows)
	return page, err
}

// Drive returns one drive, or a KindNotFound error.
func (o *Office) Drive(ctx context.Context, id string) (DriveView, error) {
	var view DriveView
	err := o.db.Read(ctx, func(tx *sqlite.Tx) error {
		d, err := tx.Drive(id)
		view = DriveView(d)
		return err
	})
	return view, err
}

// SaveDrive stores a new drive, or the changes of one with an id; KindInvalid at the first field that cannot be stored.
func (o *Office) SaveDrive(ctx context.Context, v DriveView) (DriveView, error) {
	d := award.Drive(v)
	clean(&d.Name, &d.Occasion, &d.StartDate, &d.EndDate)
	if err := d.Validate(); err != nil {
		return DriveView{}, err
	}
	label := "Sửa đợt thi đua “" + d.Name + "”"
	if d.ID == "" {
		label = "Thêm đợt thi đua “" + d.Name + "”"
	}
	_, err := o.do(ctx, "drive.save", label, func(tx *sqlite.Tx) error { return tx.SaveDrive(&d) })
	return DriveView(d), err
}

// TrashDrive moves a drive to the trash. KindConflict where dossiers rest on it.
func (o *Office) TrashDrive(ctx context.Context, id string) (Change, error) {
	view, err := o.Drive(ctx, id)
	if err != nil {
		return Change{}, err
	}
	return o.do(ctx, "drive.trash", "Xóa đợt thi đua “"+view.Name+"”", func(tx *sqlite.Tx) error {
		uses, err := tx.DriveUses(id)
		if err != nil {
			return err
		}
		if uses > 0 {
			return award.NewError(award.KindConflict, fmt.Sprintf("Có %d hồ sơ đề nghị dựa vào đợt thi đua này nên không xóa được. Hãy chuyển các hồ sơ ấy sang căn cứ khác trước.", uses))
		}
		return tx.TrashDrive(id)
	})
}
