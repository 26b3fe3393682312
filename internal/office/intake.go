package office

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"sync"

	"guongsang/internal/award"
	"guongsang/internal/intake"
	"guongsang/internal/sheet"
	"guongsang/internal/sqlite"
	"guongsang/internal/viet"
)

// intakeDesk holds the list that is being taken in. One person works at a time: the list read last takes the place of
// the one before, and its rows stay here, so that the window asks for them page by page.
type intakeDesk struct {
	mu  sync.Mutex
	job *intakeJob
}

// intakeJob is a list between its file and the register.
type intakeJob struct {
	id          string
	name        string
	book        *sheet.Workbook
	choices     map[string]intake.Choice
	corrections map[cellKey]string
	verdicts    map[rowKey]string
	options     IntakeOptions
	preview     intake.Preview
	rows        []intakeRow
	remembered  bool
}

type rowKey struct {
	sheet string
	row   int
}

type cellKey struct {
	rowKey
	field string
}

// IntakeOptions is what a person chooses once for the whole list. Nominate asks for a nomination for every row, on the
// basis, for the year, introduced by the unit; what a row says itself (its movement) goes first.
type IntakeOptions struct {
	Nominate   bool   `json:"nominate"`
	Basis      string `json:"basis"`
	MovementID string `json:"movementId"`
	FieldText  string `json:"fieldText"`
	Year       int    `json:"year"`
	UnitID     string `json:"unitId"`
}

// IntakeView is the preview of a list: its sheets and columns, how many rows stand how, and the options in force. The
// rows come page by page from IntakeRows.
type IntakeView struct {
	ID         string            `json:"id"`
	Name       string            `json:"name"`
	Sheets     []IntakeSheetView `json:"sheets"`
	Counts     IntakeCounts      `json:"counts"`
	Options    IntakeOptions     `json:"options"`
	OwnForm    bool              `json:"ownForm"`    // the office's own collection form
	Remembered bool              `json:"remembered"` // columns were matched as a person did it before
}

// IntakeSheetView is a sheet with what was understood of it.
type IntakeSheetView struct {
	Name       string                  `json:"name"`
	Hidden     bool                    `json:"hidden"`
	Skip       bool                    `json:"skip"`
	HeaderRows []int                   `json:"headerRows"` // first and last
	Columns    []intake.ColumnPreview  `json:"columns"`
	Rows       int                     `json:"rows"`
	Skipped    []intake.SkippedPreview `json:"skipped"`
}

// IntakeCounts says how the rows stand.
type IntakeCounts struct {
	Rows     int `json:"rows"`
	New      int `json:"new"`      // not on record
	Fills    int `json:"fills"`    // on record, the file tells more
	Differs  int `json:"differs"`  // on record, the file says otherwise
	Same     int `json:"same"`     // on record and nothing to add
	Similar  int `json:"similar"`  // may be somebody on record: a person has to say
	Refused  int `json:"refused"`  // cannot be taken as they stand
	Left     int `json:"left"`     // left out by the person
	Problems int `json:"problems"` // rows with a remark at a cell
	Nominate int `json:"nominate"` // rows that will get a nomination
	Updates  int `json:"updates"`  // subjects on record that will be filled or written over
	Writes   int `json:"writes"`   // rows that change anything at all; 0 for a list that came in before
}

// maxListFile bounds a list: a workbook above it is no list of people.
const maxListFile = 60 << 20

// ReadList reads an Excel list and returns its preview; nothing is stored. It returns the errors of sheet.ReadFrom, and
// KindNotFound where the file is gone.
func (o *Office) ReadList(ctx context.Context, path string) (IntakeView, error) {
	f, size, err := openList(path)
	if err != nil {
		return IntakeView{}, err
	}
	defer f.Close() //nolint:errcheck // it was only read
	return o.readList(ctx, filepath.Base(path), f, size)
}

// openList opens a list for reading and returns its size. Its nature is looked at before it is opened: opening a pipe or
// a device could wait for ever, and the whole program with it.
func openList(path string) (*os.File, int64, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, 0, award.Wrap(award.KindNotFound, "Không mở được tệp danh sách. Hãy kiểm tra tệp còn ở chỗ cũ rồi chọn lại.", err)
	}
	if !info.Mode().IsRegular() {
		return nil, 0, award.NewError(award.KindBadFile, "Đường dẫn này không phải là tệp danh sách. Hãy chọn một tệp Excel.")
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, 0, award.Wrap(award.KindNotFound, "Không mở được tệp danh sách. Hãy kiểm tra quyền đọc tệp rồi chọn lại.", err)
	}
	return f, info.Size(), nil
}

// ReadListBytes reads an Excel list from its bytes, as the window hands over an old .xls it has converted.
func (o *Office) ReadListBytes(ctx context.Context, name string, data []byte) (IntakeView, error) {
	return o.readList(ctx, name, bytes.NewReader(data), int64(len(data)))
}

func (o *Office) readList(ctx context.Context, name string, r io.ReaderAt, size int64) (IntakeView, error) {
	if size > maxListFile {
		return IntakeView{}, award.NewError(award.KindBadFile, fmt.Sprintf("Tệp nặng %d MB, quá lớn đối với một danh sách. Hãy xóa hình ảnh và các trang không cần rồi thử lại.", size>>20))
	}
	book, err := sheet.ReadFrom(name, r, size)
	if err != nil {
		return IntakeView{}, err
	}
	job := &intakeJob{id: sqlite.NewID(), name: name, book: book, choices: map[string]intake.Choice{}, corrections: map[cellKey]string{}, verdicts: map[rowKey]string{},
		options: IntakeOptions{Nominate: true, Basis: string(award.BasisMovement), Year: yearOf(o.today())}}
	job.preview = intake.PreviewOf(book, nil)
	if err := o.recallLayouts(ctx, job); err != nil {
		return IntakeView{}, err
	}
	job.takeFormMark()
	o.desk.mu.Lock()
	defer o.desk.mu.Unlock()
	if err := o.arrange(ctx, job); err != nil {
		return IntakeView{}, err
	}
	o.desk.job = job
	return job.view(), nil
}

func yearOf(date string) int {
	year := 0
	for _, r := range date[:min(4, len(date))] {
		year = year*10 + int(r-'0')
	}
	return year
}

// takeFormMark fills the options from the hidden page of the office's own form.
func (j *intakeJob) takeFormMark() {
	if j.preview.Form == nil {
		return
	}
	j.options.UnitID = j.preview.Form.UnitID
	if len(j.preview.Form.Year) == 4 {
		j.options.Year = yearOf(j.preview.Form.Year)
	}
}

// recallLayouts matches the columns of every sheet as a person did it for the same header before.
func (o *Office) recallLayouts(ctx context.Context, job *intakeJob) error {
	err := o.db.Read(ctx, func(tx *sqlite.Tx) error {
		for _, s := range job.preview.Sheets {
			if s.Layout == "" {
				continue
			}
			mapping, err := tx.ColumnLayout(s.Layout)
			if err != nil {
				return err
			}
			fields := map[int]string{}
			if mapping == "" || json.Unmarshal([]byte(mapping), &fields) != nil {
				continue // never met, or kept by another version: the guess stands
			}
			job.choices[s.Name] = intake.Choice{Fields: fields}
			job.remembered = true
		}
		return nil
	})
	if err == nil && job.remembered {
		job.preview = intake.PreviewOf(job.book, job.choices)
	}
	return err
}

// withJob runs fn on the list of the id, or returns KindNotFound where another one took its place.
func (o *Office) withJob(id string, fn func(*intakeJob) error) (IntakeView, error) {
	o.desk.mu.Lock()
	defer o.desk.mu.Unlock()
	if o.desk.job == nil || o.desk.job.id != id {
		return IntakeView{}, award.NewError(award.KindNotFound, "Danh sách này không còn mở. Hãy chọn lại tệp.")
	}
	if err := fn(o.desk.job); err != nil {
		return IntakeView{}, err
	}
	return o.desk.job.view(), nil
}

// ChooseIntakeColumn gives a column of a sheet a meaning (empty: leave it alone); the sheet is read anew.
func (o *Office) ChooseIntakeColumn(ctx context.Context, id, sheetName string, column int, field string) (IntakeView, error) {
	return o.withJob(id, func(j *intakeJob) error {
		if field != "" && !slices.Contains(intake.Fields, field) {
			return award.Invalid("field", "Nội dung cột không đúng. Hãy chọn trong danh sách.")
		}
		choice := j.choices[sheetName]
		fields := map[int]string{}
		for c, f := range choice.Fields {
			fields[c] = f
		}
		if len(fields) == 0 {
			fields = j.guessed(sheetName)
		}
		fields[column] = field
		choice.Fields = fields
		return o.rechoose(ctx, j, sheetName, choice)
	})
}

// guessed returns the columns of a sheet that carry one field each, as they were understood.
func (j *intakeJob) guessed(sheetName string) map[int]string {
	fields := map[int]string{}
	for _, s := range j.preview.Sheets {
		for _, c := range s.Columns {
			if s.Name == sheetName && len(c.Fields) == 1 {
				fields[c.Index] = c.Field
			}
		}
	}
	return fields
}

// ChooseIntakeSheet says whether a sheet is a list and where its header stands; 0, 0 leaves the guess.
func (o *Office) ChooseIntakeSheet(ctx context.Context, id, sheetName string, skip bool, firstHeader, lastHeader int) (IntakeView, error) {
	return o.withJob(id, func(j *intakeJob) error {
		choice := j.choices[sheetName]
		choice.Skip = skip
		if choice.HeaderRows != [2]int{firstHeader, lastHeader} {
			choice.HeaderRows, choice.Fields = [2]int{firstHeader, lastHeader}, nil
		}
		return o.rechoose(ctx, j, sheetName, choice)
	})
}

func (o *Office) rechoose(ctx context.Context, j *intakeJob, sheetName string, choice intake.Choice) error {
	before := j.choices[sheetName]
	j.choices[sheetName] = choice
	j.preview = intake.PreviewOf(j.book, j.choices)
	if err := o.arrange(ctx, j); err != nil {
		j.choices[sheetName] = before
		return err
	}
	return nil
}

// SetIntakeOptions chooses basis, year and introducing unit for the whole list.
func (o *Office) SetIntakeOptions(ctx context.Context, id string, options IntakeOptions) (IntakeView, error) {
	clean(&options.FieldText)
	return o.withJob(id, func(j *intakeJob) error {
		j.options = options
		return o.arrange(ctx, j)
	})
}

// CorrectIntakeCell puts another value in the place of a cell's; the file itself is not touched.
func (o *Office) CorrectIntakeCell(ctx context.Context, id, sheetName string, row int, field, text string) (IntakeView, error) {
	return o.withJob(id, func(j *intakeJob) error {
		value, err := correctedValue(field, text)
		if err != nil {
			return err
		}
		j.corrections[cellKey{rowKey{sheetName, row}, field}] = value
		return o.arrange(ctx, j)
	})
}

// correctedValue reads what a person typed for a cell into the stored form of the field.
func correctedValue(field, text string) (string, error) {
	if !slices.Contains(intake.Fields, field) {
		return "", award.Invalid("field", "Nội dung cột không đúng. Hãy chọn trong danh sách.")
	}
	cleanLines(&text)
	switch field {
	case intake.FieldBirth, intake.FieldDecisionDate:
		iso, _, err := viet.ParseDate(text)
		if err != nil {
			return "", award.Invalid("text", err.Error())
		}
		return iso, nil
	case intake.FieldKind:
		if k := award.SubjectKind(text); text != "" && !k.Valid() {
			return "", award.Invalid("text", "Loại đối tượng không đúng. Hãy chọn trong danh sách.")
		}
	}
	return text, nil
}

// The verdicts a person can give on a row. The first stands where nobody said anything: a new row is taken, a row on
// record fills what is empty there, a similar or refused one is left.
const (
	verdictUsual     = ""
	verdictLeave     = "leave"
	verdictNew       = "new"       // a similar one: somebody else after all
	verdictOverwrite = "overwrite" // what the file says goes over what is on record
	verdictSame      = "same:"     // followed by the id of the nominee it is
)

// DecideIntakeRows gives a verdict on rows of a sheet.
func (o *Office) DecideIntakeRows(ctx context.Context, id, sheetName string, rows []int, verdict string) (IntakeView, error) {
	return o.withJob(id, func(j *intakeJob) error {
		for _, row := range rows {
			j.verdicts[rowKey{sheetName, row}] = verdict
		}
		return o.arrange(ctx, j)
	})
}

// CloseIntake forgets the list that is being taken in.
func (o *Office) CloseIntake() {
	o.desk.mu.Lock()
	defer o.desk.mu.Unlock()
	o.desk.job = nil
}

func (j *intakeJob) view() IntakeView {
	v := IntakeView{ID: j.id, Name: j.name, Sheets: []IntakeSheetView{}, Options: j.options, OwnForm: j.preview.Form != nil, Remembered: j.remembered}
	for _, s := range j.preview.Sheets {
		v.Sheets = append(v.Sheets, IntakeSheetView{Name: s.Name, Hidden: s.Hidden, Skip: j.choices[s.Name].Skip, HeaderRows: []int{s.HeaderRows[0], s.HeaderRows[1]},
			Columns: s.Columns, Rows: len(s.Rows), Skipped: s.Skipped})
	}
	for i := range j.rows {
		v.Counts.add(&j.rows[i])
	}
	return v
}

func (c *IntakeCounts) add(r *intakeRow) {
	c.Rows++
	if len(r.problems) > 0 {
		c.Problems++
	}
	if r.nominate {
		c.Nominate++
	}
	if r.changes {
		c.Updates++
	}
	if r.status == rowNew || r.changes || r.nominate || r.completes {
		c.Writes++
	}
	switch r.status {
	case rowNew:
		c.New++
	case rowFills:
		c.Fills++
	case rowDiffers:
		c.Differs++
	case rowSame:
		c.Same++
	case rowSimilar:
		c.Similar++
	case rowRefused:
		c.Refused++
	case rowLeft:
		c.Left++
	}
}

// ReadOldList returns the bytes of an old .xls file, which the window turns into .xlsx before it is read.
func ReadOldList(path string) ([]byte, error) {
	f, size, err := openList(path)
	if err != nil {
		return nil, err
	}
	defer f.Close() //nolint:errcheck // it was only read
	if size > maxOldList {
		return nil, award.NewError(award.KindBadFile, "Tệp .xls này quá lớn để đọc trực tiếp. Hãy mở bằng Excel, lưu thành tệp .xlsx rồi chọn lại.")
	}
	data, err := io.ReadAll(io.LimitReader(f, maxOldList))
	if err != nil {
		return nil, award.Wrap(award.KindStorage, "Không đọc hết được tệp danh sách. Hãy chép tệp về ổ đĩa của máy rồi chọn lại.", err)
	}
	return data, nil
}

// maxOldList bounds an .xls file that passes through the window.
const maxOldList = 20 << 20
