package app

import (
	"context"

	"guongsang/internal/office"
)

// Movements is the movements of all plans, and the short drives.
type Movements struct{ p *Program }

// List returns the movements that meet the filter.
func (m *Movements) List(f office.MovementFilter) (office.MovementPage, error) {
	return call(m.p, func(ctx context.Context, o *office.Office) (office.MovementPage, error) { return o.Movements(ctx, f) })
}

// Get returns one movement with its coordinators and criteria.
func (m *Movements) Get(id string) (office.MovementView, error) {
	return call(m.p, func(ctx context.Context, o *office.Office) (office.MovementView, error) { return o.Movement(ctx, id) })
}

// Save stores a movement with its coordinators and criteria; an empty id is a new one.
func (m *Movements) Save(c office.MovementEdit) (office.MovementView, error) {
	return call(m.p, func(ctx context.Context, o *office.Office) (office.MovementView, error) {
		return o.SaveMovement(ctx, c)
	})
}

// Trash moves a movement to the trash.
func (m *Movements) Trash(id string) (office.Change, error) {
	return call(m.p, func(ctx context.Context, o *office.Office) (office.Change, error) { return o.TrashMovement(ctx, id) })
}

// Drives returns the drives that meet the filter.
func (m *Movements) Drives(f office.DriveFilter) (office.DrivePage, error) {
	return call(m.p, func(ctx context.Context, o *office.Office) (office.DrivePage, error) { return o.Drives(ctx, f) })
}

// Drive returns one drive.
func (m *Movements) Drive(id string) (office.DriveView, error) {
	return call(m.p, func(ctx context.Context, o *office.Office) (office.DriveView, error) { return o.Drive(ctx, id) })
}

// SaveDrive stores a drive; an empty id is a new one.
func (m *Movements) SaveDrive(c office.DriveView) (office.DriveView, error) {
	return call(m.p, func(ctx context.Context, o *office.Office) (office.DriveView, error) { return o.SaveDrive(ctx, c) })
}

// TrashDrive moves a drive to the trash.
func (m *Movements) TrashDrive(id string) (office.Change, error) {
	return call(m.p, func(ctx context.Context, o *office.Office) (office.Change, error) { return o.TrashDrive(ctx, id) })
}
