package office

import (
	"bytes"
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"guongsang/internal/award"
	"guongsang/internal/sheet"
	"guongsang/internal/sqlite"
	"guongsang/internal/viet"
)

// listColumn is a column of a list that goes out, by the id the window knows it by.
type listColumn[Row any] struct {
	id     string
	column sheet.Column
	value  func(Row) string
}

var nominationListColumns = []listColumn[NominationLine]{
	{"name", sheet.Column{Header: []string{"Họ và tên, tên tập thể"}, Width: 26}, func(l NominationLine) string { return strings.TrimSpace(l.Honorific + " " + l.Name) }},
	{"kind", sheet.Column{Header: []string{"Đối tượng"}, Type: sheet.CenterColumn, Width: 13}, func(l NominationLine) string { return l.KindLabel }},
	{"birth", sheet.Column{Header: []string{"Ngày sinh"}, Type: sheet.DateColumn}, func(l NominationLine) string { return l.Birth }},
	{"place", sheet.Column{Header: []string{"Chức vụ, đơn vị công tác hoặc nơi thường trú"}, Width: 30}, nominationPlace},
	{"achievement", sheet.Column{Header: []string{"Thành tích"}, Width: 44}, func(l NominationLine) string { return l.Achievement }},
	{"basis", sheet.Column{Header: []string{"Phong trào, căn cứ xét"}, Width: 28}, func(l NominationLine) string { return l.BasisText }},
	{"award", sheet.Column{Header: []string{"Hình thức đề nghị"}, Width: 18}, func(l NominationLine) string { return l.AwardName }},
	{"unit", sheet.Column{Header: []string{"Đơn vị giới thiệu"}, Width: 22}, func(l NominationLine) string { return l.UnitName }},
	{"year", sheet.Column{Header: []string{"Năm"}, Type: sheet.CenterColumn, Width: 8}, func(l NominationLine) string { return fmt.Sprint(l.Year) }},
	{"state", sheet.Column{Header: []string{"Bước"}, Width: 18}, func(l NominationLine) string { return l.StateLabel }},
	{"missing", sheet.Column{Header: []string{"Còn thiếu"}, Width: 28}, func(l NominationLine) string { return strings.Join(l.Missing, "; ") }},
}

func nominationPlace(l NominationLine) string {
	parts := []string{}
	for _, p := range []string{l.Post, l.WorkUnit, l.Address} {
		if p != "" {
			parts = append(parts, p)
		}
	}
	return strings.Join(parts, ", ")
}

var nomineeListColumns = []listColumn[NomineeLine]{
	{"name", sheet.Column{Header: []string{"Họ và tên, tên tập thể"}, Width: 28}, func(l NomineeLine) string { return strings.TrimSpace(l.Honorific + " " + l.Name) }},
	{"kind", sheet.Column{Header: []string{"Đối tượng"}, Type: sheet.CenterColumn, Width: 14}, func(l NomineeLine) string { return l.KindLabel }},
	{"birth", sheet.Column{Header: []string{"Ngày sinh"}, Type: sheet.DateColumn}, func(l NomineeLine) string { return l.Birth }},
	{"post", sheet.Column{Header: []string{"Chức vụ"}, Width: 20}, func(l NomineeLine) string { return l.Post }},
	{"unit", sheet.Column{Header: []string{"Đơn vị công tác"}, Width: 26}, func(l NomineeLine) string { return l.UnitName }},
	{"address", sheet.Column{Header: []string{"Nơi thường trú"}, Width: 30}, func(l NomineeLine) string { return l.Address }},
	{"quarter", sheet.Column{Header: []string{"Khóm, ấp"}, Width: 16}, func(l NomineeLine) string { return l.QuarterName }},
	{"nominations", sheet.Column{Header: []string{"Số hồ sơ"}, Type: sheet.CenterColumn, Width: 9}, func(l NomineeLine) string { return fmt.Sprint(l.Nominations) }},
	{"missing", sheet.Column{Header: []string{"Còn thiếu"}, Width: 30}, func(l NomineeLine) string { return strings.Join(l.Missing, "; ") }},
}

// ExportNominations writes the nominations that meet the filter (Danh sách đề nghị khen thưởng) to an Excel file: the
// given columns in their order, or all, with a section for each kind of subject.
func (o *Office) ExportNominations(ctx context.Context, f NominationFilter, columns []string, path string) (FileView, error) {
	var rows []NominationLine
	var titles []string
	err := o.db.Read(ctx, func(tx *sqlite.Tx) error {
		filter := f.stored()
		filter.Limit, filter.After = maxListRows, ""
		found, err := tx.Nominations(filter)
		if err != nil {
			return err
		}
		if rows, err = o.nominationLines(tx, found); err != nil {
			return err
		}
		titles, err = o.listTitles(tx, "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG", nominationListNote(f))
		return err
	})
	if err != nil {
		return FileView{}, err
	}
	return writeList(path, "Đề nghị", titles, nominationListColumns, columns, rows, func(l NominationLine) string { return l.Kind })
}

// ExportNominees writes the nominees that meet the filter to an Excel file, as ExportNominations does.
func (o *Office) ExportNominees(ctx context.Context, f NomineeFilter, columns []string, path string) (FileView, error) {
	var rows []NomineeLine
	var titles []string
	err := o.db.Read(ctx, func(tx *sqlite.Tx) error {
		filter := f.stored()
		filter.Limit, filter.After = maxListRows, ""
		found, err := tx.Nominees(filter)
		if err != nil {
			return err
		}
		rows = nomineeLines(found)
		titles, err = o.listTitles(tx, "DANH SÁCH ĐIỂN HÌNH TIÊN TIẾN", "")
		return err
	})
	if err != nil {
		return FileView{}, err
	}
	return writeList(path, "Điển hình", titles, nomineeListColumns, columns, rows, func(l NomineeLine) string { return l.Kind })
}

func (o *Office) listTitles(tx *sqlite.Tx, title, note string) ([]string, error) {
	profile, _, err := tx.ProfileOn(o.today())
	if note != "" {
		note += ". "
	}
	return []string{"ỦY BAN NHÂN DÂN " + strings.ToUpper(profile.FullName()), title, note + "Lập ngày " + viet.DateShort(o.today())}, err
}

// nominationListNote says which nominations stand in the list.
func nominationListNote(f NominationFilter) string {
	parts := []string{}
	if f.Year != 0 {
		parts = append(parts, fmt.Sprintf("Năm %d", f.Year))
	}
	if f.State != "" {
		parts = append(parts, "bước "+award.State(f.State).Label())
	}
	return strings.Join(parts, ", ")
}

// writeList writes rows as one sheet. Rows come in the order of names; the sections follow the order of kinds in papers,
// and rows are numbered anew in each.
func writeList[Row any](path, name string, titles []string, known []listColumn[Row], ids []string, rows []Row, kindOf func(Row) string) (FileView, error) {
	chosen := known
	if len(ids) > 0 {
		chosen = nil
		for _, id := range ids {
			if i := slices.IndexFunc(known, func(c listColumn[Row]) bool { return c.id == id }); i >= 0 {
				chosen = append(chosen, known[i])
			}
		}
	}
	list := sheet.List{Name: name, Numbers: true, FrozenCols: 2, Columns: []sheet.Column{{Header: []string{"STT"}, Type: sheet.IntColumn, Width: 6}}}
	for i, t := range titles {
		list.Titles = append(list.Titles, sheet.Line{Text: t, Bold: i < 2, Italic: i == 2, Align: []sheet.Align{sheet.Left, sheet.Center, sheet.Center}[i]})
	}
	for _, c := range chosen {
		list.Columns = append(list.Columns, c.column)
	}
	section := 0
	for _, kind := range award.SubjectKinds {
		n := 0
		for _, r := range rows {
			if kindOf(r) != string(kind) {
				continue
			}
			if n++; n == 1 {
				list.Rows = append(list.Rows, sheet.ListRow{Band: romans[section] + ". " + strings.ToUpper(kind.Label())})
				section++
			}
			values := []any{n}
			for _, c := range chosen {
				values = append(values, c.value(r))
			}
			list.Rows = append(list.Rows, sheet.ListRow{Values: values})
		}
	}
	var data bytes.Buffer
	if err := sheet.Write(&data, &sheet.Book{Title: titles[1], Lists: []sheet.List{list}}); err != nil {
		return FileView{}, err
	}
	return FileView{Path: path, Name: filepath.Base(path)}, writeWhole(path, data.Bytes())
}
