package app

import (
	"context"
	"encoding/base64"
	"fmt"
	"path/filepath"
	"strings"

	"guongsang/internal/award"
	"guongsang/internal/office"
)

// Intake takes Excel lists into the register, and sends collection forms out.
type Intake struct{ p *Program }

// ColumnCommand gives a column of a sheet a meaning; an empty field leaves the column alone.
type ColumnCommand struct {
	ID     string `json:"id"`
	Sheet  string `json:"sheet"`
	Column int    `json:"column"`
	Field  string `json:"field"`
}

// SheetCommand says whether a sheet is a list and where its header stands; 0, 0 leaves the guess.
type SheetCommand struct {
	ID          string `json:"id"`
	Sheet       string `json:"sheet"`
	Skip        bool   `json:"skip"`
	FirstHeader int    `json:"firstHeader"`
	LastHeader  int    `json:"lastHeader"`
}

// CellCommand puts another value in the place of a cell's.
type CellCommand struct {
	ID    string `json:"id"`
	Sheet string `json:"sheet"`
	Row   int    `json:"row"`
	Field string `json:"field"`
	Text  string `json:"text"`
}

// VerdictCommand gives a verdict on rows: empty, leave, new, overwrite, or same: with the id of a nominee.
type VerdictCommand struct {
	ID      string `json:"id"`
	Sheet   string `json:"sheet"`
	Rows    []int  `json:"rows"`
	Verdict string `json:"verdict"`
}

// Choose asks for an Excel file and returns its path, empty where the person cancelled. An old .xls is offered too: the
// page converts its bytes and calls ReadBytes.
func (i *Intake) Choose() (string, error) {
	return i.p.shell.OpenFile("Chọn danh sách Excel", []FileFilter{{Label: "Bảng tính Excel (*.xlsx, *.xls)", Pattern: "*.xlsx;*.xlsm;*.xls"}})
}

// Read reads a list and returns its preview; nothing is stored.
func (i *Intake) Read(path string) (office.IntakeView, error) {
	return call(i.p, func(ctx context.Context, o *office.Office) (office.IntakeView, error) { return o.ReadList(ctx, path) })
}

// Bytes returns the bytes of an old .xls file (base64) for the page to convert.
func (i *Intake) Bytes(path string) (string, error) {
	return call(i.p, func(context.Context, *office.Office) (string, error) {
		data, err := office.ReadOldList(path)
		return base64.StdEncoding.EncodeToString(data), err
	})
}

// ReadBytes reads a list from the bytes of an .xlsx file (base64).
func (i *Intake) ReadBytes(name, data string) (office.IntakeView, error) {
	return call(i.p, func(ctx context.Context, o *office.Office) (office.IntakeView, error) {
		body, err := base64.StdEncoding.DecodeString(data)
		if err != nil {
			return office.IntakeView{}, award.Wrap(award.KindBadFile, "Tệp này không đọc được. Hãy mở bằng Excel, lưu thành tệp .xlsx rồi chọn lại.", err)
		}
		return o.ReadListBytes(ctx, name, body)
	})
}

// Rows returns a page of the rows of the preview.
func (i *Intake) Rows(f office.IntakeRowFilter) (office.IntakeRowPage, error) {
	return call(i.p, func(ctx context.Context, o *office.Office) (office.IntakeRowPage, error) { return o.IntakeRows(ctx, f) })
}

// Column gives a column a meaning.
func (i *Intake) Column(c ColumnCommand) (office.IntakeView, error) {
	return call(i.p, func(ctx context.Context, o *office.Office) (office.IntakeView, error) {
		return o.ChooseIntakeColumn(ctx, c.ID, c.Sheet, c.Column, c.Field)
	})
}

// Sheet says whether a sheet is a list and where its header stands.
func (i *Intake) Sheet(c SheetCommand) (office.IntakeView, error) {
	return call(i.p, func(ctx context.Context, o *office.Office) (office.IntakeView, error) {
		return o.ChooseIntakeSheet(ctx, c.ID, c.Sheet, c.Skip, c.FirstHeader, c.LastHeader)
	})
}

// Options chooses basis, year and introducing unit for the whole list.
func (i *Intake) Options(id string, options office.IntakeOptions) (office.IntakeView, error) {
	return call(i.p, func(ctx context.Context, o *office.Office) (office.IntakeView, error) {
		return o.SetIntakeOptions(ctx, id, options)
	})
}

// Correct puts another value in the place of a cell's.
func (i *Intake) Correct(c CellCommand) (office.IntakeView, error) {
	return call(i.p, func(ctx context.Context, o *office.Office) (office.IntakeView, error) {
		return o.CorrectIntakeCell(ctx, c.ID, c.Sheet, c.Row, c.Field, c.Text)
	})
}

// Decide gives a verdict on rows.
func (i *Intake) Decide(c VerdictCommand) (office.IntakeView, error) {
	return call(i.p, func(ctx context.Context, o *office.Office) (office.IntakeView, error) {
		return o.DecideIntakeRows(ctx, c.ID, c.Sheet, c.Rows, c.Verdict)
	})
}

// Apply takes the rows into the register as one operation.
func (i *Intake) Apply(id string) (office.IntakeResult, error) {
	return call(i.p, func(ctx context.Context, o *office.Office) (office.IntakeResult, error) {
		return o.ApplyIntake(ctx, id)
	})
}

// Close forgets the list that is being taken in.
func (i *Intake) Close() error {
	return done(i.p, func(_ context.Context, o *office.Office) error { o.CloseIntake(); return nil })
}

// Refused asks where to put the rows that were not taken and writes them with a column "Lỗi". The path is empty where
// the person cancelled.
func (i *Intake) Refused(id string) (office.FileView, error) {
	name, err := call(i.p, func(_ context.Context, o *office.Office) (string, error) { return o.IntakeName(id) })
	if err != nil {
		return office.FileView{}, err
	}
	return saveList(i.p, strings.TrimSuffix(name, filepath.Ext(name))+"_CanSua.xlsx", func(ctx context.Context, o *office.Office, path string) (office.FileView, error) {
		return o.ExportRefused(ctx, id, path)
	})
}

// Forms asks where to put collection forms and writes them: a file for one unit, a new folder with a file each for
// several. The path is empty where the person cancelled.
func (i *Intake) Forms(r office.FormRequest) (office.FormsView, error) {
	none := office.FormsView{Files: []string{}}
	if len(r.UnitIDs) != 1 {
		path, err := i.p.shell.SaveFile("Đặt tên thư mục chứa các biểu mẫu", fmt.Sprintf("BieuMauThuThap-%d", r.Year), nil)
		if err != nil || path == "" {
			return none, err
		}
		return call(i.p, func(ctx context.Context, o *office.Office) (office.FormsView, error) {
			return o.ExportCollectionForms(ctx, r, strings.TrimSuffix(path, ".xlsx"))
		})
	}
	name, err := call(i.p, func(ctx context.Context, o *office.Office) (string, error) {
		return o.FormFileName(ctx, r.UnitIDs[0], r.Year)
	})
	if err != nil {
		return none, err
	}
	path, err := i.p.shell.SaveFile("Lưu biểu mẫu thu thập", name, excelFiles)
	if err != nil || path == "" {
		return none, err
	}
	return call(i.p, func(ctx context.Context, o *office.Office) (office.FormsView, error) {
		return o.ExportCollectionForm(ctx, r, withExtension(path, ".xlsx"))
	})
}

// Export asks where to put the list of nominations as it is seen and writes it. The path is empty where the person
// cancelled.
func (n *Nominations) Export(f office.NominationFilter, columns []string) (office.FileView, error) {
	return saveList(n.p, "DanhSachDeNghi.xlsx", func(ctx context.Context, o *office.Office, path string) (office.FileView, error) {
		return o.ExportNominations(ctx, f, columns, path)
	})
}

// Export asks where to put the list of nominees as it is seen and writes it. The path is empty where the person
// cancelled.
func (n *Nominees) Export(f office.NomineeFilter, columns []string) (office.FileView, error) {
	return saveList(n.p, "DanhSachDienHinh.xlsx", func(ctx context.Context, o *office.Office, path string) (office.FileView, error) {
		return o.ExportNominees(ctx, f, columns, path)
	})
}

func saveList(p *Program, name string, write func(context.Context, *office.Office, string) (office.FileView, error)) (office.FileView, error) {
	path, err := p.shell.SaveFile("Lưu danh sách", name, excelFiles)
	if err != nil || path == "" {
		return office.FileView{}, err
	}
	return call(p, func(ctx context.Context, o *office.Office) (office.FileView, error) {
		return write(ctx, o, withExtension(path, ".xlsx"))
	})
}
