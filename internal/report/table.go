package report

// ColumnKind says what the values of a column are.
type ColumnKind string

// The kinds of columns and the Go values they hold.
const (
	Text    ColumnKind = "text"    // string
	Center  ColumnKind = "center"  // string, centred
	Count   ColumnKind = "count"   // int
	Money   ColumnKind = "money"   // int64 đồng
	Decimal ColumnKind = "decimal" // int64 thousandths
)

// Column is one column of a Table. Header has one text per header row; columns that share the first text beside each
// other stand under it.
type Column struct {
	Header []string   `json:"header"`
	Kind   ColumnKind `json:"kind"`
	Width  float64    `json:"width"` // in characters
	Total  bool       `json:"total"` // a totals row adds the column up
}

// Row is one row of a Table: values by column, or a band over the whole width, such as "I. TẬP THỂ".
type Row struct {
	Band   string `json:"band"`
	Values []any  `json:"values"`
}

// Signature is a column of lines under a printed table; the columns share its width.
type Signature struct {
	Lines []string `json:"lines"`
}

// Table is a list of figures ready to be written as a sheet: nothing in it knows the format of the file.
type Table struct {
	Name       string      `json:"name"` // short name of the sheet
	Portrait   bool        `json:"portrait"`
	Titles     []string    `json:"titles"` // lines over the table; the first is the title
	Columns    []Column    `json:"columns"`
	Rows       []Row       `json:"rows"`
	TotalLabel string      `json:"total_label"` // text of the totals row; empty: no totals row
	Notes      []string    `json:"notes"`       // lines under the table
	Signatures []Signature `json:"signatures"`
}

// Total adds a column of counts or money up over all rows; a column of text gives 0.
func (t Table) Total(column int) int64 {
	var total int64
	for _, row := range t.Rows {
		if row.Band != "" || column >= len(row.Values) {
			continue
		}
		switch value := row.Values[column].(type) {
		case int:
			total += int64(value)
		case int64:
			total += value
		}
	}
	return total
}
