package intake

import (
	"regexp"
	"sort"
	"strings"

	"guongsang/internal/award"
	"guongsang/internal/sheet"
)

var (
	catalogueWords = lex("danh mục", "danhmuc", "danh muc", "dm")
)

// contentSample is how many rows under the header decide where the header leaves the meaning of a column open.
const contentSample = 40

// column is a column of a table with what it gives to the rows.
type column struct {
	index  int
	header string
	leaf   string
	roles  []role
	hidden bool
	mark   string            // the award an x in this column stands for
	local  bool              // its dates in the format of the machine are day first, see dayFirstDates
	kind   award.SubjectKind // what the header of a name column says of its names
	prefix string            // "Khóm" for a column of names of quarters without that word
	shape  shape
}

func (c *column) has(r role) bool {
	for _, x := range c.roles {
		if x == r {
			return true
		}
	}
	return false
}

func (c *column) set(roles ...role) { c.roles = roles }

// shape counts what stands in a column under the header.
type shape struct {
	filled, marks, kinds, dates, genders, single, many, orders int
}

func (s shape) most(n int) bool { return s.filled > 0 && n*2 > s.filled }

// table is a header with its columns.
type table struct {
	headerBlock
	columns []*column
	byIndex map[int]*column
	sampled int      // rows the shapes of the columns were taken from
	titles  []string // texts between the previous table, or the top of the sheet, and the header
}

func (t *table) with(r role) *column {
	for _, c := range t.columns {
		if c.has(r) {
			return c
		}
	}
	return nil
}

// newTable gives every column of the header its roles. It returns nil where the table is no list of subjects.
func (g *grid) newTable(b headerBlock, titles []string, sheetName string) *table {
	shapes, sampled := g.shapes(b)
	t := &table{headerBlock: b, byIndex: map[int]*column{}, titles: titles, sampled: sampled}
	for col := 1; col <= max(b.lastCol, g.sheet.LastCol) && col <= 400; col++ {
		path := b.paths[col]
		if len(path) == 0 && (shapes[col] == nil || col > b.lastCol+1 || shapes[col].filled*2 < sampled) {
			continue // a remark somebody left beside the table
		}
		c := &column{index: col, header: strings.Join(path, " / "), hidden: g.sheet.ColumnHidden(col)}
		if shapes[col] != nil {
			c.shape = *shapes[col]
		}
		if len(path) > 0 {
			c.leaf = path[len(path)-1]
		}
		c.roles = rolesOf(path, b.siblings(col))
		t.columns = append(t.columns, c)
		t.byIndex[col] = c
	}
	t.resolve()
	if !t.isList(sheetName) {
		return nil
	}
	for _, c := range t.columns {
		if c.has(roleBirth) || c.has(roleDate) {
			c.local = g.dayFirstDates(c.index, b.last)
		}
	}
	return t
}

// dayFirstDates looks for proof in a column whose dates are in the format of the machine: a machine that reads the month
// first leaves 24/3/1956 as text, so a true date after the twelfth shows that the dates were typed as they were meant.
func (g *grid) dayFirstDates(col, below int) bool {
	for i := range g.sheet.Rows {
		if g.sheet.Rows[i].Number <= below {
			continue
		}
		c, ok := g.sheet.Rows[i].At(col)
		if ok && c.Kind == sheet.Date && c.Style.Locale && len(c.ISODate) == 10 && c.ISODate[8:] > "12" {
			return true
		}
	}
	return false
}

// siblings returns the last header texts of the columns beside this one.
func (b *headerBlock) siblings(col int) map[string]bool {
	out := map[string]bool{}
	for c := col - 2; c <= col+2; c++ {
		if p := b.paths[c]; c != col && len(p) > 0 {
			out[bare(p[len(p)-1])] = true
		}
	}
	return out
}

// rolesOf reads the header path of a column: the inner text counts most, the outer ones give it its sense.
func rolesOf(path []string, siblings map[string]bool) []role {
	if len(path) == 0 {
		return nil
	}
	text := path[len(path)-1]
	leaf, word := understand(text), strings.Trim(bare(text), " ")
	male := word == "male" || word == "nam" && (siblings["nu"] || siblings["female"])
	outer := understand(strings.Join(path[:len(path)-1], " "))
	switch {
	case outer.has(roleBirth):
		return birthPart(word, male, siblings)
	case outer.has(roleGender) && (male || leaf.has(roleFemale)), len(path) == 1 && male:
		if male {
			return []role{roleMale}
		}
		return []role{roleFemale}
	case outer.has(roleDecision), outer.has(roleNumber), outer.has(roleAward), outer.has(roleDate):
		if r, ok := decisionPart(word); ok {
			return []role{r}
		}
	case outer.has(roleCommended) && !leaf.code:
		return []role{roleCommended}
	}
	if len(path) == 1 {
		return birthByGender(leaf, word)
	}
	if outer.has(roleAward) && isAwardName(text) {
		return []role{roleAward, roleMark}
	}
	if len(leaf.roles) > 0 || leaf.code || leaf.known == leaf.total && leaf.total > 0 && len(outer.roles) == 0 {
		return birthByGender(leaf, word)
	}
	if outer.has(roleAward) {
		return []role{roleAward, roleMark}
	}
	return outer.roles
}

// birthByGender understands "Năm sinh (Nữ)" in one text.
func birthByGender(m meaning, word string) []role {
	if len(m.roles) == 1 && m.roles[0] == roleBirth {
		switch {
		case strings.HasSuffix(word, " nu"):
			return []role{roleBirth, roleFemale}
		case strings.HasSuffix(word, " male"), strings.HasSuffix(word, " sinh nam"):
			return []role{roleBirth, roleMale}
		}
	}
	return m.roles
}

func birthPart(word string, male bool, siblings map[string]bool) []role {
	switch {
	case word == "nu":
		return []role{roleBirth, roleFemale}
	case word == "nam" && (siblings["thang"] || siblings["ngay"]):
		return []role{roleYear}
	case male:
		return []role{roleBirth, roleMale}
	case word == "ngay":
		return []role{roleDay}
	case word == "thang":
		return []role{roleMonth}
	}
	return []role{roleBirth}
}

func decisionPart(word string) (role, bool) {
	switch word {
	case "so", "so hieu", "so ky hieu", "ky hieu", "so qd", "so quyet dinh", "so van ban":
		return roleNumber, true
	case "ngay", "ngay thang", "ngay thang nam", "ngay ky", "ngay ban hanh", "thoi gian":
		return roleDate, true
	case "so ngay", "so ngay thang", "so ngay thang nam", "so va ngay", "so quyet dinh ngay", "so qd ngay":
		return roleDecision, true
	}
	return roleNone, false
}

// resolve settles the columns the header alone leaves open.
func (t *table) resolve() {
	for _, c := range t.columns {
		t.resolveContent(c)
	}
	if c := t.columns; len(c) > 0 && t.with(roleOrder) == nil && len(c[0].roles) == 0 && c[0].shape.most(c[0].shape.orders) {
		c[0].set(roleOrder) // headed "#" or "Số", or not at all
	}
	t.resolveName()
	t.oneName()
	t.awardColumns()
	t.dateBesideNumber()
	t.resolveKind()
	if asked := t.with(roleAsked); asked != nil {
		asked.roles = nil
		if t.with(roleUnit) == nil && t.with(rolePlace) == nil {
			asked.set(roleUnit)
		}
	}
	t.preferVisible()
	for _, c := range t.columns {
		if c.has(roleAddress) {
			c.prefix = placePrefix(c.leaf)
		}
		if c.has(roleName) || c.has(roleFamily) {
			c.kind = headerKind(c.header)
		}
	}
}

func (t *table) resolveContent(c *column) {
	marks := c.shape.most(c.shape.marks)
	switch {
	case c.has(roleMark):
		c.roles = nil
		if marks || c.shape.filled == 0 {
			c.set(roleAward, roleMark)
			c.mark = c.leaf
		}
	case marks && isAwardName(c.leaf) && (len(c.roles) == 0 || len(c.roles) == 1 && c.has(roleAward)):
		c.set(roleAward, roleMark)
		c.mark = c.leaf
	case c.has(roleMale) && !c.has(roleBirth) && c.shape.most(c.shape.dates):
		c.set(roleBirth, roleMale)
	case c.has(roleFemale) && !c.has(roleBirth) && c.shape.most(c.shape.dates):
		c.set(roleBirth, roleFemale)
	case len(c.roles) == 1 && c.has(roleGender) && c.shape.most(c.shape.many) && c.shape.genders == 0:
		c.set(roleName) // "Ông/Bà" over full names
	case len(c.roles) == 1 && c.has(roleWho) && c.shape.most(c.shape.kinds):
		c.set(roleKind)
	case bare(c.leaf) == "to" && c.has(roleAddress) && c.shape.filled > 0 && !c.shape.most(c.shape.orders):
		c.set(roleUnit) // the subject group of a school, not the neighbours' group
	case len(c.roles) == 1 && c.has(roleWho) && marks && kindIn(c.leaf) != "":
		c.set(roleKind)
		c.mark = c.leaf // an x under "Tập thể"
	}
}

// resolveName finds the column of the names, and puts names written in two columns together.
func (t *table) resolveName() {
	for _, c := range t.columns {
		if next := t.byIndex[c.index+1]; next != nil && bare(c.leaf) == "ho" && bare(next.leaf) == "ten" {
			c.set(roleFamily)
		}
	}
	if f := t.with(roleFamily); f != nil {
		t.given(f)
	}
	if n := t.with(roleName); n != nil && len(n.roles) == 1 {
		if next := t.byIndex[n.index+1]; next != nil && next.shape.most(next.shape.single) &&
			(next.header == n.header || next.header == "" || bare(next.leaf) == "ten") && !next.has(roleOrder) {
			n.set(roleFamily)
			next.set(roleGiven)
		}
	}
	if t.with(roleName) == nil && t.with(roleFamily) == nil {
		t.promote()
	}
	for _, c := range t.columns {
		if !c.has(roleWho) {
			continue
		}
		if len(c.roles) == 1 && t.with(roleName) != c && c.shape.most(c.shape.many) && bare(c.leaf) != "doi tuong" {
			c.set(roleName)
			continue
		}
		c.drop(roleWho)
	}
}

func (c *column) drop(r role) {
	m := meaning{roles: c.roles}
	m.drop(r)
	c.roles = m.roles
}

// given finds the column of the given name right of the family name; without one the family column is the whole name.
func (t *table) given(family *column) {
	next := t.byIndex[family.index+1]
	if next != nil && (len(next.roles) == 0 || next.has(roleWho) || next.has(roleName)) {
		next.set(roleGiven)
		return
	}
	family.set(roleName)
}

// promote takes the best other column for the name: one that names somebody, else the first of units.
func (t *table) promote() {
	for _, r := range []role{roleWho, roleUnit, roleAsked} {
		for _, c := range t.columns {
			if c.has(r) && !c.hidden && len(c.roles) <= 2 && !c.shape.most(c.shape.marks) {
				c.set(roleName)
				return
			}
		}
	}
}

// resolveKind keeps one column for the kind: the one whose content names kinds.
func (t *table) resolveKind() {
	var best *column
	for _, c := range t.columns {
		if !c.has(roleKind) || c.mark != "" {
			continue
		}
		content := c.shape.most(c.shape.kinds)
		if best == nil && (content || c.shape.filled == 0) || content && !best.shape.most(best.shape.kinds) {
			best = c
		}
	}
	for _, c := range t.columns {
		if c.has(roleKind) && c != best && c.mark == "" {
			c.roles = nil
		}
	}
}

// preferVisible takes a role from a hidden column when a visible one has it: hidden columns hold codes and old data.
func (t *table) preferVisible() {
	for _, c := range t.columns {
		if !c.hidden || c.has(roleFormID) {
			continue
		}
		for _, o := range t.columns {
			if !o.hidden && len(c.roles) > 0 && o.has(c.roles[0]) {
				c.roles = nil
			}
		}
	}
}

// oneName keeps the first of several columns of names that are filled alike ("Họ tên cha", "Họ tên mẹ"); columns filled
// in turn, such as collectives and individuals, both stay.
func (t *table) oneName() {
	first := t.with(roleName)
	if first == nil {
		return
	}
	for _, c := range t.columns {
		if c != first && c.has(roleName) && first.shape.filled > 0 && c.shape.filled+first.shape.filled > t.sampled+t.sampled/4 {
			c.roles = nil
		}
	}
}

// awardColumns leaves out the awards of other years where one column is for what is proposed now.
func (t *table) awardColumns() {
	proposed := false
	for _, c := range t.columns {
		proposed = proposed || c.has(roleAward) && strings.Contains(bare(c.header), "de nghi")
	}
	for _, c := range t.columns {
		if w := bare(c.header); proposed && c.has(roleAward) && !strings.Contains(w, "de nghi") && (yearWord.MatchString(w) || strings.Contains(w, " truoc") || strings.Contains(w, " da ")) {
			c.drop(roleAward)
			c.drop(roleMark)
		}
	}
}

var yearWord = regexp.MustCompile(`\b20\d\d\b`)

// dateBesideNumber understands a bare "Ngày, tháng, năm" right of the number of a decision.
func (t *table) dateBesideNumber() {
	for _, c := range t.columns {
		before := t.byIndex[c.index-1]
		if len(c.roles) == 0 && before != nil && before.has(roleNumber) && t.with(roleDate) == nil {
			if r, ok := decisionPart(bare(c.leaf)); ok && r == roleDate {
				c.set(roleDate)
			}
		}
	}
}

// isList tells a list of subjects from a list of codes.
func (t *table) isList(sheetName string) bool {
	name := t.with(roleName)
	if name == nil {
		return t.with(roleFamily) != nil
	}
	strong := understand(name.header).has(roleName)
	if starts(sheetName, catalogueWords) && !strong {
		return false
	}
	if strong {
		return true
	}
	for _, c := range t.columns {
		if len(c.roles) > 0 && c != name && !c.has(roleOrder) {
			return true
		}
	}
	for _, title := range t.titles {
		if w := bare(title); strings.Contains(w, "danh sach") || strings.Contains(w, "khen thuong") {
			return true
		}
	}
	return false
}

// shapes looks at the first rows under a header and returns how many it looked at.
func (g *grid) shapes(b headerBlock) (out map[int]*shape, n int) {
	out = map[int]*shape{}
	i := sort.Search(len(g.sheet.Rows), func(i int) bool { return g.sheet.Rows[i].Number > b.last })
	for ; i < len(g.sheet.Rows) && n < contentSample; i++ {
		row := &g.sheet.Rows[i]
		if len(row.Cells) < 2 || g.isNumberRow(row.Number) {
			continue
		}
		n++
		for j := range row.Cells {
			c := row.Cells[j]
			text := g.text(c)
			if text == "" || int(c.Col) > 400 {
				continue
			}
			if out[int(c.Col)] == nil {
				out[int(c.Col)] = &shape{}
			}
			out[int(c.Col)].count(c, text)
		}
	}
	return out, n
}

func (s *shape) count(c sheet.Cell, text string) {
	s.filled++
	if isOrderNumber(text) {
		s.orders++
	}
	if isMark(text) {
		s.marks++
	}
	if _, ok := kindWord(text); ok {
		s.kinds++
	}
	if c.Kind == sheet.Date || c.Kind == sheet.Number && len(text) == 4 || looksLikeDate(text) {
		s.dates++
	}
	if _, ok := genderWord(text); ok {
		s.genders++
	}
	if c.Kind == sheet.Text {
		if strings.Contains(text, " ") {
			s.many++
		} else if len(text) > 1 && !isMark(text) && !isDigits(text) {
			s.single++
		}
	}
}
