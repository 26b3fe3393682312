package sheet

import (
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"

	"guongsang/internal/award"
)

const (
	sayNotWritten = "Không tạo được tệp Excel. Hãy thử lại; nếu vẫn không được, hãy báo người hỗ trợ."
	maxCellText   = 32_767 // characters, the limit of the format
	maxInline     = 255    // characters of a drop-down list kept inside the cell; longer ones need a sheet
	choicesSheet  = "_LuaChon"
)

// Write makes the workbook and writes it to w. A failure is an *award.Error; a failure of w itself is of kind storage.
func Write(w io.Writer, book *Book) error {
	f := excelize.NewFile()
	defer f.Close()
	b := &bookWriter{file: f, looks: newLooks(f)}
	if err := b.writeAll(book); err != nil {
		return award.Wrap(award.KindInternal, sayNotWritten, err)
	}
	if err := f.Write(w); err != nil {
		return award.Wrap(award.KindStorage, sayNotWritten, err)
	}
	return nil
}

// bookWriter holds what the sheets of one workbook share.
type bookWriter struct {
	file    *excelize.File
	looks   *looks
	choices [][]string
}

func (b *bookWriter) writeAll(book *Book) error {
	if len(book.Lists) == 0 {
		return fmt.Errorf("a workbook needs a sheet")
	}
	if err := b.file.SetDefaultFont("Times New Roman"); err != nil {
		return err
	}
	// Whatever the library has to look up in a sheet comes before its rows: asked later, it reads the whole stream back.
	lists := make([]*listWriter, len(book.Lists))
	for i := range book.Lists {
		if err := b.addSheet(i, book.Lists[i].Name); err != nil {
			return err
		}
		lists[i] = newListWriter(b, &book.Lists[i])
		if err := lists[i].setUp(); err != nil {
			return fmt.Errorf("sheet %d: %w", i+1, err)
		}
	}
	if err := b.writeChoices(); err != nil {
		return err
	}
	if err := b.hide(book); err != nil {
		return err
	}
	for i, l := range lists {
		if err := l.write(); err != nil {
			return fmt.Errorf("sheet %d: %w", i+1, err)
		}
	}
	if err := b.file.SetDocProps(&excelize.DocProperties{Title: book.Title, Creator: "Gương Sáng", Language: "vi-VN"}); err != nil {
		return err
	}
	return b.looks.err
}

func (b *bookWriter) addSheet(i int, name string) error {
	if i == 0 {
		return b.file.SetSheetName("Sheet1", name)
	}
	_, err := b.file.NewSheet(name)
	return err
}

// hide puts the first visible sheet in front and hides the ones that ask for it.
func (b *bookWriter) hide(book *Book) error {
	active := false
	for i := range book.Lists {
		if !book.Lists[i].Hidden && !active {
			b.file.SetActiveSheet(i)
			active = true
		}
	}
	for i := range book.Lists {
		if book.Lists[i].Hidden {
			if err := b.file.SetSheetVisible(book.Lists[i].Name, false); err != nil {
				return err
			}
		}
	}
	return nil
}

// writeChoices puts long drop-down lists, one per column, on a hidden sheet.
func (b *bookWriter) writeChoices() error {
	if len(b.choices) == 0 {
		return nil
	}
	if _, err := b.file.NewSheet(choicesSheet); err != nil {
		return err
	}
	for col, list := range b.choices {
		if err := b.file.SetSheetCol(choicesSheet, ColumnName(col+1)+"1", &list); err != nil {
			return err
		}
	}
	return b.file.SetSheetVisible(choicesSheet, false)
}

// choose adds a drop-down list to a column of the sheet.
func (b *bookWriter) choose(l *listWriter, col int, c Column) error {
	if len(c.Choices) == 0 && c.Prompt == "" || l.lastBody < l.firstBody {
		return nil
	}
	name := ColumnName(col)
	v := excelize.NewDataValidation(true)
	v.SetSqref(fmt.Sprintf("%s%d:%s%d", name, l.firstBody, name, l.lastBody))
	if c.Prompt != "" {
		v.SetInput(clip(l.lastHeader(c), 32), clip(c.Prompt, 255))
	}
	if len(c.Choices) > 0 {
		joined := strings.Join(c.Choices, "")
		if utf8.RuneCountInString(joined)+len(c.Choices) <= maxInline && !strings.ContainsAny(joined, `,"`) {
			if err := v.SetDropList(c.Choices); err != nil {
				return err
			}
		} else {
			b.choices = append(b.choices, c.Choices)
			own := ColumnName(len(b.choices))
			v.SetSqrefDropList(fmt.Sprintf("%s!$%s$1:$%s$%d", choicesSheet, own, own, len(c.Choices)))
		}
		style := excelize.DataValidationErrorStyleWarning
		if c.ChoicesStrict {
			style = excelize.DataValidationErrorStyleStop
		}
		if c.ChoicesNote != "" {
			v.SetError(style, "Chọn trong danh sách", clip(c.ChoicesNote, 255))
		} else {
			v.ShowErrorMessage = false
		}
	}
	return b.file.AddDataValidation(l.list.Name, v)
}

func clip(s string, n int) string {
	if utf8.RuneCountInString(s) <= n {
		return s
	}
	return string([]rune(s)[:n-1]) + "…"
}

// cellValue turns a value into what the stream writer takes, by the type of its column.
func cellValue(t ColumnType, given any, row int) (value any, formula string) {
	switch v := given.(type) {
	case nil:
		return nil, ""
	case Computed:
		value, _ = cellValue(t, v.Value, row)
		return value, strings.ReplaceAll(v.Formula, "{row}", strconv.Itoa(row))
	case string:
		if v == "" {
			return nil, ""
		}
		if t == DateColumn {
			return dateValue(v), ""
		}
		if len(v) > maxCellText || hasControls(v) {
			return clip(cleanControls(v), maxCellText), ""
		}
	case float64:
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return nil, ""
		}
	}
	return given, ""
}

// dateValue gives the serial number of a full date; what is less than a full date stays text, month before year.
func dateValue(s string) any {
	if d, err := time.Parse("2006-01-02", s); err == nil && d.Year() >= 1900 {
		days := int(d.Sub(time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)).Hours() / 24)
		if days < 61 { // before the leap day that never was
			days--
		}
		return days
	}
	if m, err := time.Parse("2006-01", s); err == nil {
		return m.Format("01/2006")
	}
	return s
}

// cleanControls drops the characters XML cannot hold.
func cleanControls(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' && r != '\n' && r != '\t' || r == 0xFFFE || r == 0xFFFF {
			return -1
		}
		return r
	}, s)
}

func hasControls(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c < ' ' && c != '\n' && c != '\t' || c == 0xEF && strings.HasPrefix(s[i:], "\xEF\xBF") {
			return true
		}
	}
	return false
}
