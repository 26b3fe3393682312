package intake

import (
	"guongsang/internal/sheet"
)

// Preview is what the window shows before anything is stored. No slice in it is nil.
type Preview struct {
	Sheets []SheetPreview `json:"sheets"`
	Form   *FormMark      `json:"form"` // set when the workbook is the office's own collection form
}

// SheetPreview is the preview of one sheet.
type SheetPreview struct {
	Name       string           `json:"name"`
	Hidden     bool             `json:"hidden"`
	HeaderRows [2]int           `json:"headerRows"`
	Layout     string           `json:"layout"` // same for lists with the same header: a choice of columns can be kept by it
	Columns    []ColumnPreview  `json:"columns"`
	Rows       []RowPreview     `json:"rows"`
	Skipped    []SkippedPreview `json:"skipped"`
}

// ColumnPreview is a column with what was understood of it.
type ColumnPreview struct {
	Index   int      `json:"index"`
	Header  string   `json:"header"`
	Field   string   `json:"field"`  // the first of Fields, "" when unknown
	Fields  []string `json:"fields"` // all the fields the column gives, such as post and unit
	Hidden  bool     `json:"hidden"`
	Legacy  bool     `json:"legacy"`  // the column was in an old font encoding and has been converted
	Samples []string `json:"samples"` // up to three values as they stand in the file
}

// RowPreview is a row taken.
type RowPreview struct {
	Row      int               `json:"row"`
	Hidden   bool              `json:"hidden"` // the row is hidden in the file, by hand or by a filter
	Fields   map[string]string `json:"fields"`
	Cells    []CellText        `json:"cells"` // the filled cells as they stand in the file
	Problems []CellProblem     `json:"problems"`
	key      string
}

// CellText is a filled cell as it stands in the file.
type CellText struct {
	Column int    `json:"column"`
	Text   string `json:"text"`
}

// CellProblem is a cell a person should look at.
type CellProblem struct {
	Row        int    `json:"row"`
	Column     int    `json:"column"`
	Field      string `json:"field"`
	Message    string `json:"message"`    // one sentence of fact, one of what to do
	Original   string `json:"original"`   // as it stands in the file
	Suggestion string `json:"suggestion"` // another value for the field, "" when there is none
	Missing    bool   `json:"missing"`    // the row cannot be taken without a correction
}

// SkippedPreview is a row left out, with what stands in it.
type SkippedPreview struct {
	Row  int    `json:"row"`
	Why  string `json:"why"`
	Text string `json:"text"`
}

// Choice is what a person decided about a sheet after seeing the preview; zero values leave the guess in place.
type Choice struct {
	Skip       bool           `json:"skip"`       // the sheet is no list
	HeaderRows [2]int         `json:"headerRows"` // 0, 0: as guessed
	Fields     map[int]string `json:"fields"`     // column → one of Fields, or "" for a column to leave alone
}

// PreviewOf reads every visible sheet of the workbook; choices by sheet name overrule the guesses. A nil map is fine.
func PreviewOf(wb *sheet.Workbook, choices map[string]Choice) Preview {
	p := Preview{Sheets: []SheetPreview{}, Form: findForm(wb)}
	for i := range wb.Sheets {
		s := &wb.Sheets[i]
		out := SheetPreview{Name: s.Name, Hidden: s.Hidden, Columns: []ColumnPreview{}, Rows: []RowPreview{}, Skipped: []SkippedPreview{}}
		if choice := choices[s.Name]; !s.Hidden && !choice.Skip {
			newSheetReader(s, choice, p.Form != nil).read(&out)
		}
		p.Sheets = append(p.Sheets, out)
	}
	return p
}
