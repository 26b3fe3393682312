package intake

import (
	"guongsang/internal/sheet"
)

// The fields a row can have, as they stand in Row.Fields.
const (
	FieldKind           = "kind" // individual, household, collective
	FieldName           = "name"
	FieldGender         = "gender" // male, female
	FieldBirth          = "birth"  // 1956, 1956-03, 1956-03-24
	FieldNativePlace    = "native_place"
	FieldPost           = "post"
	FieldUnit           = "unit"
	FieldAddress        = "address"
	FieldAchievement    = "achievement"
	FieldAward          = "award"
	FieldDecisionNumber = "decision_number"
	FieldDecisionDate   = "decision_date"
	FieldCitizenID      = "citizen_id"
	FieldNote           = "note"

	FieldHistory    = "history"              // quá trình thành lập
	FieldStructure  = "structure"            // cơ cấu tổ chức bộ máy
	FieldFunctions  = "functions"            // chức năng, nhiệm vụ
	FieldCommended  = "commendation_history" // quá trình khen thưởng
	FieldMovement   = "movement"             // phong trào thi đua
	fieldYear       = "year"                 // only of the office's own form
	fieldFormID     = "form_id"              // only of the office's own form
	fieldHonorifics = "honorific"
)

// Fields lists the fields a column can be given by hand, in the order a chooser shows them.
var Fields = []string{FieldKind, FieldName, FieldGender, FieldBirth, FieldNativePlace, FieldPost, FieldUnit, FieldAddress,
	FieldAchievement, FieldAward, FieldDecisionNumber, FieldDecisionDate, FieldCitizenID, FieldNote, FieldHistory,
	FieldStructure, FieldFunctions, FieldCommended, FieldMovement}

// The reasons for which a row under the header is no row of the list.
const (
	WhyBlank     = "blank"
	WhySection   = "section"
	WhyNumbers   = "column numbers"
	WhyTotal     = "total"
	WhySignature = "signature"
	WhyHeader    = "header" // the header of a further table, or the same one repeated
	WhyTitle     = "title"  // the title of a further table
	WhyNote      = "note"   // a remark under the table
)

// Reading is what was understood of a workbook, in the shape the console prints. No slice in it is nil.
type Reading struct {
	Sheets []SheetReading `json:"sheets"`
}

// SheetReading is the reading of one sheet. A sheet without a list has no columns and no rows, and header rows 0, 0; of
// a hidden sheet only the name is given.
type SheetReading struct {
	Name       string    `json:"name"`
	HeaderRows [2]int    `json:"header_rows"` // first and last, of the first table
	Columns    []Column  `json:"columns"`
	Rows       []Row     `json:"rows"`
	Problems   []Problem `json:"problems"`
	Skipped    []Skipped `json:"skipped"`
}

// Column is one column of the first table, counted from 1. Field is "" where the column is not known; it is kept.
type Column struct {
	Index  int    `json:"index"`
	Header string `json:"header"`
	Field  string `json:"field"`
}

// Row is a row taken, with the fields that hold something.
type Row struct {
	Row    int               `json:"row"`
	Fields map[string]string `json:"fields"`
}

// Problem is a cell a person should look at.
type Problem struct {
	Row     int    `json:"row"`
	Column  int    `json:"column"`
	Message string `json:"message"`
}

// Skipped is a row under the header that is no row of the list.
type Skipped struct {
	Row int    `json:"row"`
	Why string `json:"why"`
}

// ReadLists reads every visible sheet of the workbook as a list.
func ReadLists(wb *sheet.Workbook) Reading { return PreviewOf(wb, nil).Reading() }

// Reading gives the preview in the shape the console prints.
func (p Preview) Reading() Reading {
	r := Reading{Sheets: []SheetReading{}}
	for i := range p.Sheets {
		s := &p.Sheets[i]
		out := SheetReading{Name: s.Name, HeaderRows: s.HeaderRows, Columns: []Column{}, Rows: []Row{}, Problems: []Problem{}, Skipped: []Skipped{}}
		for _, c := range s.Columns {
			out.Columns = append(out.Columns, Column{c.Index, c.Header, c.Field})
		}
		for j := range s.Rows {
			out.Rows = append(out.Rows, Row{s.Rows[j].Row, s.Rows[j].shownFields()})
			for _, q := range s.Rows[j].Problems {
				out.Problems = append(out.Problems, Problem{q.Row, q.Column, q.Message})
			}
		}
		for _, k := range s.Skipped {
			out.Skipped = append(out.Skipped, Skipped{k.Row, k.Why})
		}
		r.Sheets = append(r.Sheets, out)
	}
	return r
}

// shownFields leaves out what only the office's own form knows.
func (r *RowPreview) shownFields() map[string]string {
	out := make(map[string]string, len(r.Fields))
	for k, v := range r.Fields {
		if k != fieldYear && k != fieldFormID && k != fieldHonorifics {
			out[k] = v
		}
	}
	return out
}
