// Package office holds the use cases of the program: what an official can do, each as one call. Open is the only
// composition root. Every write goes through one function, do: permission, immediate transaction, work, operation row,
// commit, and the set of changed kinds that tells the window what to read again. Read views are defined here once, with
// JSON tags, and pass through package app as they are.
package office

import (
	"context"
	"errors"
	"log"
	"os"
	"path/filepath"
	"sync"

	"guongsang/internal/award"
	"guongsang/internal/sqlite"
	"guongsang/internal/viet"
)

// Office is an open data folder with everything that can be done in it. Its methods may be called at the same time.
type Office struct {
	folder string
	lock   *os.File
	db     *sqlite.DB
	clock  award.Clock

	tickets tickets    // the papers that are being made
	desk    intakeDesk // the list that is being taken in

	mu       sync.Mutex
	onChange func(Change)
}

// Options says how to open an office.
type Options struct {
	Clock award.Clock // nil: the clock of the machine
	Disk  Disk        // nil: the disk of the machine
}

// Change tells that an operation changed records: the kinds (table names), the label for the toast and the operation
// that can be taken back, empty where it is of a kind that cannot.
type Change struct {
	Kinds       []string `json:"kinds"`
	Label       string   `json:"label"`
	OperationID string   `json:"operationId"`
}

// Open opens the data folder, makes it where it is missing, and takes a backup where there is work from an earlier day
// that no backup holds. It returns a KindStorage error where the folder cannot be used (network, removable or
// cloud-synchronised folders, no right to write, a full disk), KindConflict where another program has it open, and the
// errors of sqlite.Open.
func Open(ctx context.Context, folder string, opts Options) (*Office, error) {
	if opts.Clock == nil {
		opts.Clock = award.SystemClock{}
	}
	if opts.Disk == nil {
		opts.Disk = SystemDisk{}
	}
	lock, err := claimFolder(folder, opts.Disk)
	if err != nil {
		return nil, err
	}
	db, err := sqlite.Open(ctx, filepath.Join(folder, sqlite.FileName), sqlite.Options{Clock: opts.Clock, BeforeMigrate: func(path string) error {
		return copyBeforeMigration(ctx, path, opts.Clock)
	}})
	if err != nil {
		return nil, errors.Join(err, lock.Close())
	}
	o := &Office{folder: folder, lock: lock, db: db, clock: opts.Clock, onChange: func(Change) {}}
	if _, err := o.BackUpIfChanged(ctx, "Đầu buổi làm việc"); err != nil {
		log.Printf("backup at start: %v", err) // the office opens all the same; the home screen shows the age of the last backup
	}
	return o, nil
}

// claimFolder checks and makes the data folder and takes its lock.
func claimFolder(folder string, disk Disk) (*os.File, error) {
	if err := checkFolder(folder, disk); err != nil {
		return nil, err
	}
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return nil, award.Wrap(award.KindStorage, "Không tạo được thư mục dữ liệu. Hãy chọn một thư mục trên máy mà bạn được phép ghi.", err)
	}
	return lockFolder(folder)
}

// Folder returns the data folder.
func (o *Office) Folder() string { return o.folder }

// Close takes the backup of the exit where there is work no backup holds, and closes the office; afterwards nothing of
// it can be used. The office is closed also where the backup fails.
func (o *Office) Close() error {
	_, err := o.BackUpIfChanged(context.Background(), "Khi đóng chương trình")
	return errors.Join(err, o.db.Close(), o.lock.Close())
}

// OnChange sets the function that is told of every operation after it is stored.
func (o *Office) OnChange(fn func(Change)) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.onChange = fn
}

func (o *Office) tell(c Change) {
	o.mu.Lock()
	fn := o.onChange
	o.mu.Unlock()
	fn(c)
}

// do runs work as the named operation of the person at this machine. It returns what was changed; Kinds is empty where
// work changed nothing, and then nothing is stored. Before the first run names a person, nothing can be written.
func (o *Office) do(ctx context.Context, kind, label string, work func(*sqlite.Tx) error) (Change, error) {
	return o.run(ctx, award.Operation{Kind: kind, Label: label}, work)
}

func (o *Office) run(ctx context.Context, op award.Operation, work func(*sqlite.Tx) error) (Change, error) {
	person, err := o.person(ctx)
	if err != nil {
		return Change{}, err
	}
	op.Person = person
	return o.store(ctx, op, work)
}

func (o *Office) store(ctx context.Context, op award.Operation, work func(*sqlite.Tx) error) (Change, error) {
	done, kinds, err := o.db.Write(ctx, op, work)
	if err != nil || len(kinds) == 0 {
		return Change{Kinds: []string{}}, err
	}
	change := Change{Kinds: kinds, Label: done.Label, OperationID: done.ID}
	if _, stays := lasting[op.Kind]; stays {
		change.OperationID = ""
	}
	o.tell(change)
	return change, nil
}

// person returns the name and post of who sits at this machine, as the journal shows them.
func (o *Office) person(ctx context.Context) (string, error) {
	var text string
	err := o.db.Read(ctx, func(tx *sqlite.Tx) error {
		s, ok, err := tx.Actor()
		if err != nil || !ok {
			return errors.Join(err, award.NewError(award.KindNotAllowed, "Chưa khai báo người sử dụng. Hãy hoàn tất phần thiết lập ban đầu."))
		}
		text = s.Name
		if s.Post != "" {
			text += ", " + s.Post
		}
		return nil
	})
	return text, err
}

// today returns the date in Vietnam, YYYY-MM-DD.
func (o *Office) today() string { return award.Today(o.clock) }

// clean normalises every given text in place: NFC, trimmed, single spaces.
func clean(texts ...*string) {
	for _, t := range texts {
		if *t != "" {
			*t = viet.Clean(*t)
		}
	}
}

// cleanLines normalises long texts in place and keeps their lines.
func cleanLines(texts ...*string) {
	for _, t := range texts {
		if *t != "" {
			*t = viet.CleanLines(*t)
		}
	}
}
