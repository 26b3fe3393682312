package office

import (
	"context"
	"path/filepath"
	"time"

	"guongsang/internal/award"
	"guongsang/internal/backup"
	"guongsang/internal/sqlite"
)

// backupFolder is where the backups stand in the data folder.
const backupFolder = "sao-luu"

// BackupView is one verified backup: what was proved when it was taken.
type BackupView struct {
	Name        string `json:"name"`
	Path        string `json:"path"`
	TakenAt     string `json:"takenAt"`
	Reason      string `json:"reason"`
	Size        int64  `json:"size"`
	Nominations int    `json:"nominations"`
	Nominees    int    `json:"nominees"`
	Decisions   int    `json:"decisions"`
	SHA256      string `json:"sha256"`
}

// BackupsView is the backups of the office, newest first, and whether there is work they do not hold yet.
type BackupsView struct {
	Folder  string       `json:"folder"`
	Rows    []BackupView `json:"rows"`
	Pending bool         `json:"pending"`
}

// FindingView is one thing the data check found.
type FindingView struct {
	Damage  bool   `json:"damage"`
	Rule    string `json:"rule"`
	Message string `json:"message"`
	Table   string `json:"table"`
	RowID   string `json:"rowId"`
}

// CheckView is the answer of the data check: damage first, then matters a person settles.
type CheckView struct {
	Sound       bool          `json:"sound"` // nothing is damaged
	Findings    []FindingView `json:"findings"`
	Nominations int           `json:"nominations"`
	Nominees    int           `json:"nominees"`
	Decisions   int           `json:"decisions"`
	Operations  int           `json:"operations"`
}

// RestoreView is what a restored folder holds, and where the state before stands.
type RestoreView struct {
	Folder      string `json:"folder"`
	Kept        string `json:"kept"`
	Nominations int    `json:"nominations"`
	Nominees    int    `json:"nominees"`
	Decisions   int    `json:"decisions"`
	LastAt      string `json:"lastAt"`
}

func backupView(c backup.Copy) BackupView {
	return BackupView{Name: c.Name, Path: c.Path, TakenAt: c.TakenAt.UTC().Format(time.RFC3339), Reason: c.Reason, Size: c.Size,
		Nominations: c.Tally.Nominations, Nominees: c.Tally.Nominees, Decisions: c.Tally.Decisions, SHA256: c.SHA256}
}

// Backups returns the backups in the data folder, newest first.
func (o *Office) Backups(ctx context.Context) (BackupsView, error) {
	view := BackupsView{Folder: filepath.Join(o.folder, backupFolder), Rows: []BackupView{}}
	list, err := backup.List(view.Folder)
	if err != nil {
		return view, err
	}
	for _, c := range list {
		view.Rows = append(view.Rows, backupView(c))
	}
	view.Pending, err = o.changedSince(ctx, list)
	return view, err
}

// changedSince reports whether there is work the newest backup does not hold. A draft or a reading is no work.
func (o *Office) changedSince(ctx context.Context, list []backup.Copy) (bool, error) {
	now, err := o.db.Tally(ctx)
	if err != nil || now.Operations == 0 {
		return false, err
	}
	return len(list) == 0 || list[0].Tally.Operations != now.Operations || list[0].Tally.LastAt != now.LastAt, nil
}

// BackUp takes a verified backup now and thins out old ones.
func (o *Office) BackUp(ctx context.Context, reason string) (BackupView, error) {
	folder := filepath.Join(o.folder, backupFolder)
	c, err := backup.Take(ctx, o.db, folder, reason, o.clock.Now())
	if err != nil {
		return BackupView{}, err
	}
	_, err = backup.ThinOut(folder, o.clock.Now())
	return backupView(c), err
}

// BackUpIfChanged takes a backup where there is work the newest one does not hold; taken says whether it did.
func (o *Office) BackUpIfChanged(ctx context.Context, reason string) (taken bool, err error) {
	list, err := backup.List(filepath.Join(o.folder, backupFolder))
	if err != nil {
		return false, err
	}
	changed, err := o.changedSince(ctx, list)
	if err != nil || !changed {
		return false, err
	}
	_, err = o.BackUp(ctx, reason)
	return err == nil, err
}

// BackUpTo writes a verified copy to a file of the person's choice, such as one on a USB stick. It returns KindConflict
// where the file is already there.
func (o *Office) BackUpTo(ctx context.Context, file string) (BackupView, error) {
	c, err := backup.TakeTo(ctx, o.db, file)
	c.TakenAt = o.clock.Now()
	return backupView(c), err
}

// copyBeforeMigration takes a checked copy of an older database file before it is brought up to date. The
// file is not open yet, so the copy is the file itself.
func copyBeforeMigration(ctx context.Context, path string, clock award.Clock) error {
	return backup.CopyOld(ctx, path, filepath.Join(filepath.Dir(path), backupFolder), clock.Now())
}

// Check reads the whole database and says what is wrong with it.
func (o *Office) Check(ctx context.Context) (CheckView, error) { return checkDatabase(ctx, o.db) }

func checkDatabase(ctx context.Context, db *sqlite.DB) (CheckView, error) {
	view := CheckView{Sound: true, Findings: []FindingView{}}
	findings, err := db.Check(ctx)
	if err != nil {
		return view, err
	}
	for _, f := range findings {
		view.Sound = view.Sound && !f.Damage
		view.Findings = append(view.Findings, FindingView(f))
	}
	t, err := db.Tally(ctx)
	view.Nominations, view.Nominees, view.Decisions, view.Operations = t.Nominations, t.Nominees, t.Decisions, t.Operations
	return view, err
}

// CheckFolder checks the database of a data folder without opening the office. Where something is damaged it returns
// the answer together with a KindBadFile error.
func CheckFolder(ctx context.Context, folder string) (CheckView, error) {
	db, err := sqlite.OpenReadOnly(ctx, filepath.Join(folder, sqlite.FileName))
	if err != nil {
		return CheckView{}, err
	}
	defer db.Close()
	view, err := checkDatabase(ctx, db)
	if err == nil && !view.Sound {
		err = award.NewError(award.KindBadFile, "Dữ liệu bị hỏng. Hãy khôi phục từ bản sao lưu gần nhất.")
	}
	return view, err
}

// BackUpFolder writes a verified copy of the database of a data folder to a file that is not there yet. The office may
// be open at the time.
func BackUpFolder(ctx context.Context, folder, file string) (BackupView, error) {
	db, err := sqlite.OpenReadOnly(ctx, filepath.Join(folder, sqlite.FileName))
	if err != nil {
		return BackupView{}, err
	}
	defer db.Close()
	c, err := backup.TakeTo(ctx, db, file)
	if err != nil {
		return BackupView{}, err
	}
	c.TakenAt = time.Now()
	return backupView(c), nil
}

// RestoreFolder puts a backup into a data folder that no program has open, and keeps the state before beside it.
func RestoreFolder(ctx context.Context, file, folder string) (RestoreView, error) {
	return restoreFolder(ctx, file, folder, SystemDisk{})
}

func restoreFolder(ctx context.Context, file, folder string, disk Disk) (RestoreView, error) {
	lock, err := claimFolder(folder, disk)
	if err != nil {
		return RestoreView{}, err
	}
	defer lock.Close()
	c, kept, err := backup.Restore(ctx, file, folder, time.Now())
	if err != nil {
		return RestoreView{}, err
	}
	return RestoreView{Folder: folder, Kept: kept, Nominations: c.Tally.Nominations, Nominees: c.Tally.Nominees,
		Decisions: c.Tally.Decisions, LastAt: c.Tally.LastAt}, nil
}

// NewestGoodBackup returns the newest backup of a data folder that opens and passes its check; found is false where there
// is none.
func NewestGoodBackup(ctx context.Context, folder string) (view BackupView, found bool) {
	list, err := backup.List(filepath.Join(folder, backupFolder))
	if err != nil {
		return view, false
	}
	for _, c := range list {
		if _, err := backup.Verify(ctx, c.Path); err == nil {
			return backupView(c), true
		}
	}
	return view, false
}

// SchemaVersion returns the number of the newest migration the program knows.
func SchemaVersion() int64 { return sqlite.SchemaVersion() }
