package intake

import (
	"slices"
	"strings"

	"guongsang/internal/award"
	"guongsang/internal/sheet"
	"guongsang/internal/viet"
)

var (
	kindTitles = lex("đề nghị", "hộ gia đình", "tập thể", "cá nhân", "các hộ")
	bandStarts = lex("phong trào", "khối", "các", "danh sách")
	kindStarts = lex("tập thể", "hộ", "gia đình")
)

// sheetReader walks down one sheet.
type sheetReader struct {
	*grid
	choice  Choice
	ownForm bool
	table   *table
	context sections
	ended   bool           // the signatures under the table have begun
	rows    int            // rows taken from the current table
	pending []string       // titles since the last row taken
	fresh   []section      // sections since the last row taken
	seen    map[string]int // key of a row taken → its number
	out     *SheetPreview
	entry   entry
	scratch []place // the row at hand
	// lastNumbered is the last row with a running number and a name, 0 where the list has no numbers.
	lastNumbered int
}

func newSheetReader(s *sheet.Sheet, choice Choice, ownForm bool) *sheetReader {
	return &sheetReader{grid: newGrid(s), choice: choice, ownForm: ownForm, seen: map[string]int{}}
}

// read fills the preview of the sheet; it stays without columns where the sheet holds no list.
func (r *sheetReader) read(out *SheetPreview) {
	r.out = out
	first := r.firstTable()
	if first == nil {
		return
	}
	r.begin(first)
	out.HeaderRows = [2]int{first.first, first.last}
	for row := first.last + 1; row <= r.sheet.LastRow; row++ {
		if t := r.furtherTable(row); t != nil {
			for ; row <= t.last; row++ {
				r.skip(row, WhyHeader)
			}
			row--
			r.begin(t)
			continue
		}
		r.readRow(row)
	}
	out.Columns = r.columnPreviews(first)
	out.Layout = first.layout()
}

// firstTable is the one a person chose, or the first that reads like a list.
func (r *sheetReader) firstTable() *table {
	if h := r.choice.HeaderRows; h[0] > 0 && h[1] >= h[0] && h[1]-h[0] < 10 {
		b := headerBlock{first: h[0], last: h[1]}
		r.readPaths(&b)
		t := r.newTable(b, r.titlesAbove(1, b.first), r.sheet.Name)
		if t == nil {
			t = &table{headerBlock: b, byIndex: map[int]*column{}}
			for col := range b.lastCol {
				c := &column{index: col + 1, header: strings.Join(b.paths[col+1], " / ")}
				t.columns, t.byIndex[col+1] = append(t.columns, c), c
			}
		}
		return r.chosen(t)
	}
	for from := 1; from <= r.sheet.LastRow; {
		b, ok := r.findHeader(from)
		if !ok {
			return nil
		}
		if t := r.newTable(b, r.titlesAbove(1, b.first), r.sheet.Name); t != nil {
			return r.chosen(t)
		}
		from = b.last + 1
	}
	return nil
}

// chosen puts what a person decided about columns over the guess.
func (r *sheetReader) chosen(t *table) *table {
	for col, field := range r.choice.Fields {
		if c := t.byIndex[col]; c != nil {
			c.roles, c.mark = nil, ""
			if field != "" {
				c.set(role(field))
			}
		}
	}
	return t
}

// furtherTable returns the table whose header begins at the row, if any.
func (r *sheetReader) furtherTable(row int) *table {
	b, ok := r.headerAt(row, row)
	for ahead := 1; !ok && ahead < 2; ahead++ { // the outer groups of a header stand above its main row
		if b, ok = r.headerAt(row+ahead, row); ok && b.first != row {
			return nil
		}
	}
	if !ok || b.first != row {
		return nil
	}
	t := r.newTable(b, r.pending, r.sheet.Name)
	if t == nil {
		return nil
	}
	if t.layout() == r.table.layout() {
		return r.chosen(t)
	}
	return t
}

func (t *table) layout() string {
	var b strings.Builder
	for _, c := range t.columns {
		b.WriteString(bare(c.header))
		b.WriteByte('|')
	}
	return digest(b.String())
}

// begin starts to read the rows of a table. A header that only repeats the one before keeps the open sections.
func (r *sheetReader) begin(t *table) {
	again := r.table != nil && t.layout() == r.table.layout() && len(r.pending) == 0
	r.table = t
	r.ended, r.rows = false, 0
	r.findLastNumbered()
	if !again {
		r.context.reset()
		r.context.kind = titleKind(t.titles, r.sheet.Name)
		for _, sec := range r.fresh { // "B. HỘ GIA ĐÌNH" just above the header speaks for the table under it
			r.context.enter(sec)
		}
	}
	r.pending, r.fresh = nil, nil
}

func (r *sheetReader) enter(sec section) {
	r.context.enter(sec)
	r.fresh = append(r.fresh, sec)
}

func (r *sheetReader) titlesAbove(from, header int) []string {
	var out []string
	for row := from; row < header; row++ {
		for _, p := range r.row(row, false) {
			out = append(out, p.text)
		}
	}
	return out
}

// titleKind is the kind the title of a list speaks of: "Danh sách hộ gia đình …", or the name of the sheet.
func titleKind(titles []string, sheetName string) award.SubjectKind {
	for i := len(titles) - 1; i >= 0; i-- {
		if _, title := cutEnumerator(titles[i]); isTitle(title) || starts(title, kindTitles) {
			if k := kindIn(title); k != "" {
				return k
			}
		}
	}
	return kindIn(sheetName)
}

func (r *sheetReader) skip(row int, why string) {
	var texts []string
	for _, p := range r.row(row, false) {
		texts = append(texts, p.text)
	}
	r.out.Skipped = append(r.out.Skipped, SkippedPreview{Row: row, Why: why, Text: strings.Join(texts, " · ")})
}

// readRow takes a row or skips it with its reason.
func (r *sheetReader) readRow(row int) {
	r.scratch = r.rowInto(r.scratch, row, false)
	own := r.scratch
	if why := r.whySkipped(row, own); why != "" {
		r.skip(row, why)
		return
	}
	r.rows++
	r.fresh = nil
	r.take(row, own)
}

// whySkipped decides whether a row is one of the list; a section row takes effect here.
func (r *sheetReader) whySkipped(row int, own []place) string {
	if len(own) == 0 {
		return WhyBlank
	}
	full := own
	if len(r.fill) > 0 { // a name merged over several rows stands in each of them
		full = r.addMerged(row, slices.Clone(own))
	}
	numbered := r.orderCell(full)
	data := numbered && (r.nameCell(full) != "" || r.knownCells(full) > 1)
	switch {
	case row <= r.table.last+2 && r.isNumberRow(row):
		return WhyNumbers
	case r.onlyOrder(own):
		return WhyBlank
	case r.ended && !(data && len(own) > 2):
		r.noteTitle(own)
		return WhySignature
	}
	r.ended = false
	text := own[0].text
	if len(own) > 1 && (numbered || r.isOrder(own[0])) {
		text = own[1].text
	}
	switch {
	case data && r.numberedSection(row, own):
		r.enter(r.context.read(own[0].text, r.nameCell(own)))
		return WhySection
	case data:
		return ""
	case r.totals(own, numbered):
		return WhyTotal
	case r.wantsSignature(own) && isSignature(own):
		r.ended = true
		return WhySignature
	case len(own) <= 2 && isTitle(text) && r.nameAlone(own):
		r.noteTitle(own)
		return WhyTitle
	case len(own) <= 2 && isNote(text):
		return WhyNote
	}
	if sec, ok := r.sectionIn(row, own); ok {
		r.enter(sec)
		return WhySection
	}
	if r.pastTheEnd(row, own) {
		return WhyNote
	}
	if row > r.lastNumbered && r.lastNumbered > 0 && r.nameCell(full) == "" && len(own) <= 3 && !r.inLongColumns(own) {
		r.ended = true
		return WhySignature
	}
	return ""
}

// inLongColumns reports whether what stands in the row may be the end of the text above it: it stands in a column that
// gives a field.
func (r *sheetReader) inLongColumns(own []place) bool {
	for _, p := range own {
		if c := r.table.byIndex[p.col]; c != nil && len(c.roles) > 0 && longFields[c.roles[0]] && !isUpper(p.text) {
			return true
		}
	}
	return false
}

// findLastNumbered finds the last row with a running number and a name: after it come totals and signatures.
func (r *sheetReader) findLastNumbered() {
	r.lastNumbered = 0
	if r.table.with(roleOrder) == nil {
		return
	}
	for i := len(r.sheet.Rows) - 1; i >= 0 && r.sheet.Rows[i].Number > r.table.last; i-- {
		own := r.row(r.sheet.Rows[i].Number, false)
		if r.orderCell(own) && r.nameCell(own) != "" {
			r.lastNumbered = r.sheet.Rows[i].Number
			return
		}
	}
}

// noteTitle keeps the title of a further table, which says of what kind its rows are.
func (r *sheetReader) noteTitle(own []place) {
	for _, p := range own {
		if isTitle(p.text) || kindIn(p.text) != "" {
			r.pending = append(r.pending, p.text)
		}
	}
}

func (r *sheetReader) isOrder(p place) bool {
	c := r.table.byIndex[p.col]
	return c != nil && c.has(roleOrder)
}

// orderCell reports whether the row carries a running number.
func (r *sheetReader) orderCell(own []place) bool {
	for _, p := range own {
		if r.isOrder(p) {
			return isOrderNumber(p.text)
		}
	}
	return false
}

// knownCells counts the cells that stand in a column with a meaning, the running number among them.
func (r *sheetReader) knownCells(own []place) int {
	n := 0
	for _, p := range own {
		if c := r.table.byIndex[p.col]; c != nil && len(c.roles) > 0 {
			n++
		}
	}
	return n
}

func (r *sheetReader) nameCell(own []place) string {
	for _, p := range own {
		if c := r.table.byIndex[p.col]; c != nil && (c.has(roleName) || c.has(roleFamily) || c.has(roleGiven)) {
			return p.text
		}
	}
	return ""
}

// onlyOrder tells the numbered lines of a form nobody filled in; what formulas or fixed kinds left there does not count.
func (r *sheetReader) onlyOrder(own []place) bool {
	for _, p := range own {
		c := r.table.byIndex[p.col]
		switch {
		case c == nil:
			return false
		case c.has(roleOrder) && isOrderNumber(p.text), p.cell.Formula && len(c.roles) == 0, c.has(roleFormID):
		case p.cell.Formula && (p.text == "0" || p.text == "FALSE"):
		default:
			return false
		}
	}
	return true
}

// totals looks for the words of a sum in the label of a row that carries no number.
func (r *sheetReader) totals(own []place, numbered bool) bool {
	if numbered {
		return false
	}
	sums := len(own) > 0 // a row of bare sums
	for i, p := range own {
		c := r.table.byIndex[p.col]
		sums = sums && p.cell.Kind == sheet.Number && !r.isOrder(p) && (c == nil || len(c.roles) == 0)
		if i < 3 && p.cell.Kind == sheet.Text && isTotal(p.text) {
			return true
		}
	}
	return sums
}

// wantsSignature keeps a row with a name and other values from being read as a signature because of one word in it.
func (r *sheetReader) wantsSignature(own []place) bool {
	name := r.nameCell(own)
	if name == "" {
		return len(own) <= 5
	}
	if isUpper(name) || starts(strings.TrimLeft(name, "-– "), signWords) || isSignature([]place{{text: name}}) {
		return true
	}
	return r.knownCells(own) <= 2 && r.table.with(roleOrder) != nil
}

func (r *sheetReader) nameAlone(own []place) bool { return len(own) == 1 || r.nameCell(own) == "" }

// numberedSection tells "1 | Khóm Hòa Hưng" from a collective with that name: it stands alone in its row, and the
// numbers start again after it.
func (r *sheetReader) numberedSection(row int, own []place) bool {
	name := r.nameCell(own)
	if len(own) != 2 || !(isUnit(name) || isPlace(name)) || r.context.subjectKind() == award.Collective {
		return false
	}
	next := r.row(row+1, false)
	if len(next) <= 2 || !r.isOrder(next[0]) {
		return false
	}
	here, after := strings.Trim(own[0].text, "."), next[0].text
	return strings.Trim(after, ".") == "1" || strings.HasPrefix(after, here+".")
}

// sectionIn reads a row as a section: words alone, in one cell or after a number like II or A, with at most a count.
func (r *sheetReader) sectionIn(row int, own []place) (section, bool) {
	number, rest := "", own
	if len(own) > 1 && r.isSectionNumber(own[0]) {
		number, rest = strings.TrimRight(own[0].text, ".): "), own[1:]
	}
	if len(rest) == 0 || rest[0].cell.Kind != sheet.Text {
		return section{}, false
	}
	for _, p := range rest[1:] {
		if c := p.cell.Kind; c != sheet.Number && !isMark(p.text) && !isOrderNumber(p.text) && !countOnly(p.text) {
			return section{}, false
		}
	}
	text := strings.TrimLeft(rest[0].text, "*+•-– ")
	enum, title := cutEnumerator(text)
	atName := r.nameCell(rest[:1]) != ""
	// A person numbered inside the name cell ("1. Nguyễn Văn An") is no section.
	if number == "" && atName && (enum == "" || isDigits(enum[:1])) && rest[0].wide == 1 && !r.bandWords(title, row) {
		return section{}, false
	}
	if number == "" && !atName && !r.isOrder(rest[0]) && rest[0].wide == 1 && enum == "" && !r.bandWords(title, row) {
		return section{}, false
	}
	if len(words(text)) > 40 {
		return section{}, false
	}
	return r.context.read(number, text), true
}

// bandWords reports whether a text alone in its row speaks of a kind, an award or a place, and not of a subject. In a
// list without running numbers, or of collectives, a unit's name alone is a subject.
func (r *sheetReader) bandWords(title string, row int) bool {
	bareTitle := countAtEnd.ReplaceAllString(title, "")
	if _, ok := kindWord(bareTitle); ok || isAwardName(bareTitle) || starts(bareTitle, bandStarts) {
		return true
	}
	if kindIn(bareTitle) != "" && (isUpper(bareTitle) || len(words(bareTitle)) <= 3) && !starts(bareTitle, kindStarts) {
		return true
	}
	k := kindIn(bareTitle)
	if k != "" && isUpper(bareTitle) {
		return true
	}
	numbered := r.table.with(roleOrder) != nil && r.numbersInUse(row)
	return numbered && (k != "" || isUnit(bareTitle) || isPlace(bareTitle) || isUpper(bareTitle) && !looksLikePersonUpper(bareTitle))
}

func looksLikePersonUpper(s string) bool {
	n := len(strings.Fields(s))
	return n >= 2 && n <= 4 && !starts(s, collectiveWords)
}

// numbersInUse reports whether the next rows carry running numbers.
func (r *sheetReader) numbersInUse(row int) bool {
	for next := row + 1; next <= row+4; next++ {
		if r.orderCell(r.row(next, false)) {
			return true
		}
	}
	return false
}

func (r *sheetReader) isSectionNumber(p place) bool {
	t := strings.TrimRight(p.text, ".): ")
	if romanMark.MatchString(t) || len(t) == 1 && t >= "A" && t <= "Z" {
		return true
	}
	return r.isOrder(p) && len(t) == 1 && strings.ContainsAny(t, "*+-–•")
}

func countOnly(text string) bool {
	return countAtEnd.MatchString(":" + text)
}

// pastTheEnd tells a remark under the table: one long sentence in one cell, after an empty row, beside no name.
func (r *sheetReader) pastTheEnd(row int, own []place) bool {
	if len(own) != 1 || r.rows == 0 {
		return false
	}
	before := r.row(row-1, false)
	text := own[0].text
	return len(before) == 0 && !looksLikePerson(viet.Clean(text)) && !starts(text, collectiveWords) && !starts(text, householdWords)
}
