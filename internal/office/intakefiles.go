package office

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"guongsang/internal/award"
	"guongsang/internal/intake"
	"guongsang/internal/sheet"
	"guongsang/internal/sqlite"
)

// FormRequest says for whom collection forms are made. Known puts those the unit has introduced for the year into the
// form, so that the unit completes them.
type FormRequest struct {
	UnitIDs  []string `json:"unitIds"`
	Year     int      `json:"year"`
	Deadline string   `json:"deadline"`
	Known    bool     `json:"known"`
}

// FormsView tells where forms were written.
type FormsView struct {
	Path  string   `json:"path"` // the file, or the folder of several
	Files []string `json:"files"`
}

// FormFileName returns the name the form of a unit should have.
func (o *Office) FormFileName(ctx context.Context, unitID string, year int) (string, error) {
	u, err := o.Unit(ctx, unitID)
	return formName(u.Name, year), err
}

func formName(unit string, year int) string {
	return fmt.Sprintf("%d_BieuMauThuThap_%s.xlsx", year, fileWords(unit))
}

// ExportCollectionForm writes the collection form of the one unit of the request to path.
func (o *Office) ExportCollectionForm(ctx context.Context, r FormRequest, path string) (FormsView, error) {
	if len(r.UnitIDs) != 1 {
		return FormsView{Files: []string{}}, award.Invalid("unitIds", "Chưa chọn đơn vị. Hãy chọn đơn vị nhận biểu mẫu.")
	}
	data, _, err := o.collectionForm(ctx, r, r.UnitIDs[0])
	if err != nil {
		return FormsView{Files: []string{}}, err
	}
	return FormsView{Path: path, Files: []string{filepath.Base(path)}}, writeWhole(path, data)
}

// ExportCollectionForms writes one form per unit into a new folder: the folder asked for, or one beside it with a number
// where that is taken. Nothing that exists is written over.
func (o *Office) ExportCollectionForms(ctx context.Context, r FormRequest, folder string) (FormsView, error) {
	view := FormsView{Files: []string{}}
	if len(r.UnitIDs) == 0 {
		return view, award.Invalid("unitIds", "Chưa chọn đơn vị nào. Hãy chọn ít nhất một đơn vị nhận biểu mẫu.")
	}
	folder, err := newFolder(folder)
	if err != nil {
		return view, err
	}
	view.Path = folder
	for _, id := range r.UnitIDs {
		data, unit, err := o.collectionForm(ctx, r, id)
		if err != nil {
			return view, err
		}
		name := formName(unit, r.Year)
		for i := 2; slices.Contains(view.Files, name); i++ {
			name = fmt.Sprintf("%s-%d.xlsx", strings.TrimSuffix(formName(unit, r.Year), ".xlsx"), i)
		}
		if err := writeWhole(filepath.Join(folder, name), data); err != nil {
			return view, err
		}
		view.Files = append(view.Files, name)
	}
	return view, nil
}

// newFolder makes the folder, or one with a number behind its name where it exists.
func newFolder(path string) (string, error) {
	for i := 1; i < 100; i++ {
		name := path
		if i > 1 {
			name = fmt.Sprintf("%s (%d)", path, i)
		}
		err := os.Mkdir(name, 0o755)
		if err == nil {
			return name, nil
		}
		if !errors.Is(err, fs.ErrExist) {
			return "", unwritableFile(err)
		}
	}
	return "", award.NewError(award.KindStorage, "Đã có quá nhiều thư mục cùng tên ở nơi này. Hãy chọn tên khác.")
}

func (o *Office) collectionForm(ctx context.Context, r FormRequest, unitID string) (data []byte, unit string, err error) {
	spec := intake.FormSpec{UnitID: unitID, Year: r.Year, Deadline: r.Deadline}
	if !award.ValidDateOrEmpty(r.Deadline) {
		return nil, "", award.Invalid("deadline", "Hạn gửi lại không đúng. Hãy nhập ngày dạng 15/11/2024.")
	}
	err = o.db.Read(ctx, func(tx *sqlite.Tx) error {
		u, err := tx.Unit(unitID)
		if err != nil {
			return err
		}
		spec.Unit = u.Name
		profile, _, err := tx.ProfileOn(o.today())
		if err != nil {
			return err
		}
		spec.Ward = profile.FullName()
		return o.fillForm(tx, &spec, r)
	})
	if err != nil {
		return nil, "", err
	}
	data, err = intake.CollectionForm(spec)
	return data, spec.Unit, err
}

// fillForm adds the choices of the form and those the unit has introduced already.
func (o *Office) fillForm(tx *sqlite.Tx, spec *intake.FormSpec, r FormRequest) error {
	movements, err := tx.MovementOptions()
	if err != nil {
		return err
	}
	for _, m := range movements {
		if m.Year == r.Year {
			spec.Movements = append(spec.Movements, intake.FormMovement{ID: m.ID, Name: m.Name})
		}
	}
	law, err := o.law(tx)
	if err != nil {
		return err
	}
	set, err := law.On(o.today())
	if err != nil {
		return err
	}
	for _, a := range set.Awards("") {
		if a.Level == award.LevelWard {
			spec.Awards = append(spec.Awards, intake.FormAward{Code: a.Code, Name: a.Name, Kinds: a.Kinds})
		}
	}
	if !r.Known {
		return nil
	}
	rows, err := tx.Nominations(sqlite.NominationFilter{Year: r.Year, UnitID: spec.UnitID, Limit: maxListRows})
	if err != nil {
		return err
	}
	names, err := o.awardNames(tx)
	if err != nil {
		return err
	}
	for _, row := range rows {
		n, err := tx.Nominee(row.NomineeID)
		if err != nil {
			return err
		}
		spec.Known = append(spec.Known, intake.FormNominee{ID: row.ID, Honorific: n.Honorific, Kind: n.Kind, Name: n.Name, Gender: n.Gender, Birth: n.Birth,
			Native: n.NativePlace, Post: n.Post, Unit: row.WorkUnit, Address: n.Address, History: n.History, Structure: n.Structure, Functions: n.Functions,
			Achieved: n.Achievement, Commended: n.CommendationHistory, Movement: row.MovementName, Award: names[row.AwardCode], Year: row.Year, Note: n.Note})
	}
	return nil
}

// maxListRows bounds a list that goes out: what one sheet holds with room for its head and foot.
const maxListRows = 1_000_000

// ExportRefused writes the rows of the list that were not taken, as they stand in the file, with a column "Lỗi" that
// says why. It returns KindInvalid where every row was taken.
func (o *Office) ExportRefused(ctx context.Context, id, path string) (FileView, error) {
	var data bytes.Buffer
	_, err := o.withJob(id, func(j *intakeJob) error {
		book := j.refusedBook()
		if len(book.Lists) == 0 {
			return award.NewError(award.KindInvalid, "Không có dòng nào bị giữ lại. Không cần ghi tệp lỗi.")
		}
		return sheet.Write(&data, book)
	})
	if err != nil {
		return FileView{}, err
	}
	return FileView{Path: path, Name: filepath.Base(path)}, writeWhole(path, data.Bytes())
}

// IntakeName returns the name of the file whose list is being taken in.
func (o *Office) IntakeName(id string) (string, error) {
	v, err := o.withJob(id, func(*intakeJob) error { return nil })
	return v.Name, err
}

func (j *intakeJob) refusedBook() *sheet.Book {
	book := &sheet.Book{Title: "Các dòng chưa nhận"}
	why := map[rowKey]*intakeRow{}
	for i := range j.rows {
		switch j.rows[i].status {
		case rowRefused, rowSimilar, rowLeft:
			why[j.rows[i].key] = &j.rows[i]
		}
	}
	for i := range j.preview.Sheets {
		s := &j.preview.Sheets[i]
		list := refusedList(s)
		for k := range s.Rows {
			if r := why[rowKey{s.Name, s.Rows[k].Row}]; r != nil {
				list.Rows = append(list.Rows, sheet.ListRow{Values: refusedValues(s, &s.Rows[k], r)})
			}
		}
		if len(list.Rows) > 0 {
			book.Lists = append(book.Lists, list)
		}
	}
	return book
}

func refusedList(s *intake.SheetPreview) sheet.List {
	list := sheet.List{Name: s.Name}
	for _, c := range s.Columns {
		header := strings.Split(c.Header, " / ")
		list.Columns = append(list.Columns, sheet.Column{Header: header, Type: sheet.KeepAsTyped, Width: 20, Hidden: c.Hidden})
	}
	list.Columns = append(list.Columns, sheet.Column{Header: []string{"Đối tượng"}, Width: 14}, sheet.Column{Header: []string{"Lỗi"}, Width: 50})
	return list
}

func refusedValues(s *intake.SheetPreview, row *intake.RowPreview, r *intakeRow) []any {
	at := map[int]string{}
	for _, c := range row.Cells {
		at[c.Column] = c.Text
	}
	values := []any{}
	for _, c := range s.Columns {
		values = append(values, at[c.Index])
	}
	reasons := []string{}
	switch r.status {
	case rowLeft:
		reasons = append(reasons, "Người nhập đã bỏ qua dòng này.")
	case rowSimilar:
		reasons = append(reasons, "Có thể trùng với đối tượng đã có trong danh sách. Hãy xác nhận.")
	case rowRefused:
		reasons = append(reasons, r.refusal)
	}
	for _, p := range r.problems {
		if !slices.Contains(reasons, p.Message) {
			reasons = append(reasons, p.Message)
		}
	}
	return append(values, r.candidate.Kind.Label(), strings.Join(reasons, " "))
}
