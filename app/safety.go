package app

import (
	"context"
	"errors"
	"log"
	"path/filepath"
	"time"

	"guongsang/internal/award"
	"guongsang/internal/office"
)

// Safety is backup, restore and the check of the data.
type Safety struct{ p *Program }

// backupEvery is how often unsaved-elsewhere work gets a backup while the program is open: half an hour of typing is
// the most a broken disk file may cost.
const backupEvery = 30 * time.Minute

// backUpOften takes a backup every half hour where something changed, until the program closes.
func (p *Program) backUpOften() {
	ticker := time.NewTicker(backupEvery)
	defer ticker.Stop()
	for {
		select {
		case <-p.stop:
			return
		case <-ticker.C:
			_, err := call(p, func(ctx context.Context, o *office.Office) (bool, error) {
				return o.BackUpIfChanged(ctx, "Định kỳ 30 phút")
			})
			if err != nil {
				log.Printf("periodic backup: %v", err)
			}
		}
	}
}

// Backups returns the backups, newest first, and whether there is work they do not hold.
func (s *Safety) Backups() (office.BackupsView, error) {
	return call(s.p, func(ctx context.Context, o *office.Office) (office.BackupsView, error) { return o.Backups(ctx) })
}

// BackupNow takes a verified backup into the data folder.
func (s *Safety) BackupNow() (office.BackupView, error) {
	return call(s.p, func(ctx context.Context, o *office.Office) (office.BackupView, error) {
		return o.BackUp(ctx, "Theo yêu cầu")
	})
}

// BackupTo asks for a file, such as one on a USB stick, and writes a verified copy there. The view is empty where the
// person cancelled.
func (s *Safety) BackupTo() (office.BackupView, error) {
	path, err := s.p.shell.SaveFile("Lưu bản sao dữ liệu", "guongsang-"+time.Now().In(award.Vietnam).Format("2006-01-02")+".db", backupFiles)
	if err != nil || path == "" {
		return office.BackupView{}, err
	}
	return call(s.p, func(ctx context.Context, o *office.Office) (office.BackupView, error) { return o.BackUpTo(ctx, path) })
}

var backupFiles = []FileFilter{{Label: "Bản sao dữ liệu Gương Sáng (*.db)", Pattern: "*.db"}}

// ChooseBackup asks for a backup file; the path is empty where the person cancelled.
func (s *Safety) ChooseBackup() (string, error) {
	return s.p.shell.OpenFile("Chọn bản sao dữ liệu", backupFiles)
}

// Restore puts a backup in the place of the present data, keeps the state before beside it, and opens the office
// again. Where the backup is refused the present data stays open as it was. It is refused while the demo ward is open:
// the office's own data would come to lie in the folder of the demo, where nobody looks for it.
func (s *Safety) Restore(path string) (office.RestoreView, error) {
	var view office.RestoreView
	err := s.p.exchange(func(folder string) (err error) {
		if folder != s.p.home {
			return award.NewError(award.KindNotAllowed, "Đang mở phường mẫu nên không khôi phục dữ liệu vào đây được. Hãy đóng phường mẫu rồi khôi phục.")
		}
		view, err = office.RestoreFolder(context.Background(), path, folder)
		return err
	}, "")
	return view, err
}

// Check reads the whole database and says what is wrong with it.
func (s *Safety) Check() (office.CheckView, error) {
	return call(s.p, func(ctx context.Context, o *office.Office) (office.CheckView, error) { return o.Check(ctx) })
}

// OpenFolder shows the data folder in the file manager.
func (s *Safety) OpenFolder() error {
	return done(s.p, func(_ context.Context, o *office.Office) error { return s.p.shell.OpenPath(o.Folder()) })
}

// OpenFile opens a file the program wrote with its usual program.
func (s *Safety) OpenFile(path string) error { return s.p.shell.OpenPath(path) }

// RevealFile shows a file the program wrote in its folder.
func (s *Safety) RevealFile(path string) error { return s.p.shell.RevealPath(path) }

// exchange closes the open office, runs between on its closed folder, and opens the office of the folder "to" (the same
// one where to is empty). Where between fails the office is opened again as it was. The page is told to start anew.
// Where no office opens at all, every later call fails with a sentence until an exchange succeeds.
func (p *Program) exchange(between func(folder string) error, to string) (err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	defer recovered(&err)
	from := p.office.Folder()
	if to == "" {
		to = from
	}
	if err := p.office.Close(); err != nil {
		log.Printf("close before exchange: %v", err)
	}
	if err = guarded(between, from); err != nil {
		to = from
	}
	o, openErr := office.Open(context.Background(), to, office.Options{})
	if openErr != nil && to != from {
		var again error
		if o, again = office.Open(context.Background(), from, office.Options{}); again != nil {
			openErr = errors.Join(openErr, again)
		}
	}
	if o == nil {
		return errors.Join(err, openErr)
	}
	p.adopt(o)
	p.shell.Emit(EventOffice, o.Folder())
	return errors.Join(err, openErr)
}

// guarded runs between and turns a panic into an error, so that the office is opened again whatever happens.
func guarded(between func(folder string) error, folder string) (err error) {
	defer recovered(&err)
	return between(folder)
}

// demoFolder is the data folder of the demo ward, apart from the office's own.
func (p *Program) demoFolder() string { return filepath.Join(p.home, "phuong-mau") }
