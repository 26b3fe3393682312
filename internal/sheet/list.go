package sheet

// Book is a workbook to write: one or more printed lists and the hidden lists of choices behind them.
type Book struct {
	Title string // document title in the properties of the file
	Lists []List
}

// List is one sheet: titles, a header, typed columns, rows, totals and what stands under the table.
type List struct {
	Name      string
	Hidden    bool
	Portrait  bool // A4 upright; A4 landscape otherwise
	Titles    []Line
	Columns   []Column
	Numbers   bool // a row (1) (2) (3) … under the header, as official lists have
	Rows      []ListRow
	BlankRows int // empty bordered rows at the end, to be filled in by hand or by the unit
	// TotalLabel asks for a totals row over the columns with Total set; it stands in the columns before the first of them.
	TotalLabel string
	Notes      []Line // lines under the table over its whole width: the amount in words, remarks
	Blocks     []Block
	FrozenCols int // columns that stay when scrolling sideways; the header always stays
}

// Align is how a text lies in its cell.
type Align uint8

// The alignments of a Line; columns have the one of their type.
const (
	Left Align = iota
	Center
	Right
)

// Line is one line of text outside the table.
type Line struct {
	Text   string
	Bold   bool
	Italic bool
	Size   float64 // points; 0 is 13
	Align  Align
}

// Block is a column of lines under the table, such as a signature; the blocks share the width of the table equally.
type Block struct{ Lines []Line }

// ColumnType says how the values of a column are written and aligned.
type ColumnType uint8

// The column types and the Go values they take besides nil.
const (
	TextColumn   ColumnType = iota // string, left
	CenterColumn                   // string, centred
	IntColumn                      // int or int64, centred
	NumberColumn                   // float64 such as a coefficient, right, decimals as needed
	MoneyColumn                    // int64 đồng, right, thousands apart
	DateColumn                     // YYYY-MM-DD becomes a date cell; 1956 and 1956-03 stay text as 1956 and 03/1956
	KeepAsTyped                    // string kept as text whatever is typed later: citizen ids, decision numbers
)

// Column is one column of a list.
type Column struct {
	// Header has one text per header row; columns that share the first text beside each other are put under it, a
	// shorter header reaches down.
	Header []string
	Type   ColumnType
	Width  float64 // in characters; 0 picks one by type
	Total  bool
	Hidden bool
	// Choices makes a drop-down list; ChoicesNote is shown when something else is typed, ChoicesStrict forbids it.
	Choices       []string
	ChoicesNote   string
	ChoicesStrict bool
	Prompt        string // shown when a cell of the column is entered
}

// ListRow is one row of the table: values by column, or a band over the whole width.
type ListRow struct {
	Band   string // section title such as "I. TẬP THỂ"; Values are then ignored
	Bold   bool
	Values []any
}

// Computed is a value with the formula behind it: {row} stands for the number of its row, as in "D{row}*E{row}".
type Computed struct {
	Formula string
	Value   any // int64, float64 or string, as the formula gives it
}
