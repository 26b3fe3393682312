package sqlite

import (
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"guongsang/internal/award"
	"guongsang/internal/viet"
)

var nominees = func() table[award.Nominee] {
	t := newTable("nominee", "Không tìm thấy đối tượng này. Hãy tải lại danh sách.", func(n *award.Nominee) *string { return &n.ID }, "unit_id", "quarter_id")
	t.derive = deriveNominee
	return t
}()

func init() {
	rederivers["nominee"] = rederiver(nominees)
	invariants = append(invariants,
		invariant{"nominee.kind", "Có đối tượng không rõ loại.", true,
			`SELECT 'nominee', id FROM nominee WHERE kind NOT IN ('individual', 'household', 'collective', 'clan', 'enterprise', 'model', 'other')`},
		invariant{"nominee.derived", "Có đối tượng thiếu khóa tìm kiếm hoặc khóa sắp xếp.", true,
			`SELECT 'nominee', id FROM nominee WHERE deleted_at = '' AND name <> '' AND sort_key = ''`},
		invariant{"nominee.twice", "Hai đối tượng trùng tên, trùng ngày sinh và trùng nơi ở. Hãy xem lại và bỏ một.", false,
			`SELECT 'nominee', min(id) FROM nominee WHERE deleted_at = '' AND birth <> '' GROUP BY kind, name_fold, birth, coalesce(quarter_id, ''), coalesce(unit_id, ''), address HAVING count(*) > 1`})
}

// deriveNominee makes what a nominee is found and ordered by: people by given name, others by their words; an
// override takes the place of the name.
func deriveNominee(n award.Nominee) map[string]any {
	key := ""
	switch {
	case n.SortKeyOverride != "":
		key = viet.SortKeyPlain(n.SortKeyOverride)
	case n.Kind.IsPerson():
		key = viet.SortKey(n.Name)
	default:
		key = viet.SortKeyPlain(n.Name)
	}
	if key == "" {
		key = "00" // a name without a letter still has its place in the list
	}
	text := strings.Join([]string{n.Achievement, n.CommendationHistory, n.History, n.Structure, n.Functions, n.Post,
		n.UnitText, n.NativePlace, n.Address, n.Note}, " ")
	return map[string]any{"name_fold": searchWords(n.Name), "sort_key": key, "text_fold": searchWords(text)}
}

// searchWords folds a text into words of letters and digits with single spaces. The search index cuts words at the
// same places, so that a word of a query stands in the text exactly where the index finds it.
func searchWords(s string) string {
	return strings.Join(strings.FieldsFunc(viet.Fold(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }), " ")
}

// NomineeFilter narrows the list of nominees; empty fields do not narrow it. Text finds words by their beginnings,
// without accents, in the name, or with Deep in the long texts. Only nominees with a nomination of the Year are
// listed where it is set. After is the cursor of the last row seen.
type NomineeFilter struct {
	Text      string
	Deep      bool
	Kind      award.SubjectKind
	UnitID    string
	QuarterID string
	Year      int
	After     string
	Limit     int
}

// NomineeRow is a nominee as lists show it, with its place in their order.
type NomineeRow struct {
	Rid            int64
	ID             string
	Kind           award.SubjectKind
	Honorific      string
	Name           string
	Gender         award.Gender
	Birth          string
	Post           string
	UnitName       string // from the catalogue, or in words
	Address        string
	QuarterName    string
	HasAchievement bool
	Nominations    int
	SortKey        string
}

// Cursor returns the place of the row, for NomineeFilter.After.
func (r NomineeRow) Cursor() string { return cursorOf(r.SortKey, r.Rid) }

func cursorOf(key string, rid int64) string { return key + ":" + strconv.FormatInt(rid, 10) }

// parseCursor returns the place a cursor names; ok is false for an empty or foreign text, which begins at the front.
func parseCursor(s string) (key string, rid int64, ok bool) {
	key, digits, found := strings.Cut(s, ":")
	rid, err := strconv.ParseInt(digits, 10, 64)
	return key, rid, found && err == nil
}

const nomineeColumns = `n.rid, n.id, n.kind, n.honorific, n.name, n.gender, n.birth, n.post, n.address, n.sort_key,
	coalesce((SELECT u.name FROM unit u WHERE u.id = n.unit_id), n.unit_text) AS unit_name,
	coalesce((SELECT q.name FROM unit q WHERE q.id = n.quarter_id), '') AS quarter_name,
	n.achievement <> '' AS has_achievement,
	(SELECT count(*) FROM nomination m WHERE m.nominee_id = n.id AND m.deleted_at = '') AS nominations`

// SaveNominee inserts the nominee, or updates it where it has an id, and sets its id.
func (tx *Tx) SaveNominee(n *award.Nominee) error { return nominees.save(tx, n) }

// Nominee returns the nominee with the id, or a KindNotFound error.
func (tx *Tx) Nominee(id string) (award.Nominee, error) { return nominees.get(tx, id) }

// TrashNominee moves the nominee to the trash, or returns a KindNotFound error.
func (tx *Tx) TrashNominee(id string) error { return nominees.trash(tx, id) }

// NomineeUses returns how many living rows point to the nominee.
func (tx *Tx) NomineeUses(id string) (int, error) { return tx.uses("nominee", id) }

// These bound how a page of matches is found, by measurement at 100,000 nominees: fewMatches are fetched and sorted
// in a few milliseconds; a longer walk along the sorted index costs more than sorting the matches.
const (
	fewMatches = 1500
	walkRows   = 3000
)

// Nominees returns a page in Vietnamese order. A name that many share is found by walking the order until the page is
// full; a rare one by sorting its matches; a frequent one whose matches stand together far away by walking a bounded
// stretch first and sorting then.
func (tx *Tx) Nominees(f NomineeFilter) ([]NomineeRow, error) {
	if f.Limit <= 0 {
		f.Limit = 100
	}
	q := f.query()
	if q.match == "" {
		return tx.nomineesSorted(q, f.Limit)
	}
	var matches int
	err := tx.Get(&matches, `SELECT count(*) FROM (SELECT rowid FROM `+q.index+` WHERE `+q.index+` MATCH ? LIMIT ?)`, q.match, fewMatches+1)
	if err != nil {
		return nil, wrapSQL("count matches", err)
	}
	if matches > fewMatches {
		rows, whole, err := tx.nomineesWalked(q, f.Limit)
		if err != nil || whole {
			return rows, err
		}
	}
	return tx.nomineesSorted(q, f.Limit)
}

// nomineeQuery is a filter in SQL over the alias n.
type nomineeQuery struct {
	cond  []string
	args  []any
	index string   // the search index, where there are words to find
	match string   // the words for it
	words []string // the words, folded
	field string   // the column they stand in
}

func (f NomineeFilter) query() nomineeQuery {
	q := nomineeQuery{cond: []string{"n.deleted_at = ''"}, index: "nominee_name_search", field: "name_fold"}
	if f.Deep {
		q.index, q.field = "nominee_text_search", "text_fold"
	}
	add := func(set bool, cond string, arg any) {
		if set {
			q.cond, q.args = append(q.cond, cond), append(q.args, arg)
		}
	}
	add(f.Kind != "", "n.kind = ?", f.Kind)
	add(f.UnitID != "", "n.unit_id = ?", f.UnitID)
	add(f.QuarterID != "", "n.quarter_id = ?", f.QuarterID)
	add(f.Year != 0, "EXISTS (SELECT 1 FROM nomination m WHERE m.nominee_id = n.id AND m.year = ? AND m.deleted_at = '')", f.Year)
	q.words = strings.Fields(searchWords(f.Text))
	if len(q.words) > 0 {
		q.match = matchPrefixes(q.words)
	}
	if key, rid, ok := parseCursor(f.After); ok {
		q.cond, q.args = append(q.cond, "(n.sort_key, n.rid) > (?, ?)"), append(q.args, key, rid)
	}
	return q
}

// matchPrefixes asks the index for rows in which every word begins some word.
func matchPrefixes(words []string) string {
	parts := make([]string, len(words))
	for i, w := range words {
		parts[i] = `"` + w + `"*`
	}
	return strings.Join(parts, " ")
}

// nomineesSorted lets SQLite choose the rows: by the index of the order where nothing is searched, else by the matches.
func (tx *Tx) nomineesSorted(q nomineeQuery, limit int) ([]NomineeRow, error) {
	from, args := "nominee n", q.args
	cond := q.cond
	if q.match != "" {
		from = q.index + " s CROSS JOIN nominee n ON n.rid = s.rowid"
		cond = append([]string{"s." + q.index + " MATCH ?"}, cond...)
		args = append([]any{q.match}, args...)
	}
	rids := "SELECT n.rid FROM " + from + " WHERE " + strings.Join(cond, " AND ") + " ORDER BY n.sort_key, n.rid LIMIT ?"
	rows := []NomineeRow{}
	err := tx.Select(&rows, "SELECT "+nomineeColumns+" FROM nominee n WHERE n.rid IN ("+rids+") ORDER BY n.sort_key, n.rid", append(args, limit)...)
	return rows, wrapSQL("list nominees", err)
}

// nomineesWalked looks for matches along the order, at most walkRows far; whole says that the page is complete.
func (tx *Tx) nomineesWalked(q nomineeQuery, limit int) (rows []NomineeRow, whole bool, err error) {
	stretch := "SELECT n.rid, n." + q.field + " AS words FROM nominee n WHERE " + strings.Join(q.cond, " AND ") + " ORDER BY n.sort_key, n.rid LIMIT ?"
	args := append(append([]any{}, q.args...), walkRows)
	hits := make([]string, len(q.words))
	for i, w := range q.words {
		hits[i], args = "instr(' ' || w.words, ?) > 0", append(args, " "+w)
	}
	var rids []any
	if err := tx.Select(&rids, `SELECT w.rid FROM (`+stretch+`) w WHERE `+strings.Join(hits, " AND ")+` LIMIT ?`, append(args, limit)...); err != nil {
		return nil, false, wrapSQL("walk nominees", err)
	}
	if len(rids) < limit {
		return nil, false, nil
	}
	rows = []NomineeRow{}
	err = tx.Select(&rows, "SELECT "+nomineeColumns+" FROM nominee n WHERE n.rid IN ("+placeholders(len(rids))+") ORDER BY n.sort_key, n.rid", rids...)
	return rows, true, wrapSQL("list nominees", err)
}

func placeholders(n int) string { return strings.TrimSuffix(strings.Repeat("?, ", n), ", ") }

// CountNominees returns how many nominees meet the filter; After and Limit do not matter.
func (tx *Tx) CountNominees(f NomineeFilter) (int, error) {
	f.After = ""
	q := f.query()
	from, cond, args := "nominee n", q.cond, q.args
	if q.match != "" {
		from = q.index + " s CROSS JOIN nominee n ON n.rid = s.rowid"
		cond, args = append([]string{"s." + q.index + " MATCH ?"}, cond...), append([]any{q.match}, args...)
	}
	var n int
	err := tx.Get(&n, "SELECT count(*) FROM "+from+" WHERE "+strings.Join(cond, " AND "), args...)
	return n, wrapSQL("count nominees", err)
}

// NomineesLike returns the living nominees with the same folded name, at most limit of them.
func (tx *Tx) NomineesLike(name string, limit int) ([]award.Nominee, error) {
	return nominees.list(tx, "t.name_fold = ? ORDER BY t.rid LIMIT ?", searchWords(name), limit)
}

// NomineeRowsOf returns the list rows of the given ids in Vietnamese order.
func (tx *Tx) NomineeRowsOf(ids []string) ([]NomineeRow, error) {
	rows := []NomineeRow{}
	if len(ids) == 0 {
		return rows, nil
	}
	args := make([]any, len(ids))
	for i, id := range ids {
		args[i] = id
	}
	err := tx.Select(&rows, "SELECT "+nomineeColumns+" FROM nominee n WHERE n.deleted_at = '' AND n.id IN ("+placeholders(len(ids))+") ORDER BY n.sort_key, n.rid", args...)
	return rows, wrapSQL("list nominees", err)
}

// NameKey is the key by which names are compared: without accents, case and signs.
func NameKey(name string) string { return searchWords(name) }

// NomineesByName returns the living nominees whose names have one of the keys of the given names, by that key. A long
// list is asked for in pieces.
func (tx *Tx) NomineesByName(names []string) (map[string][]award.Nominee, error) {
	out := map[string][]award.Nominee{}
	keys := map[string]bool{}
	for _, n := range names {
		if k := NameKey(n); k != "" {
			keys[k] = true
		}
	}
	for chunk := range slices.Chunk(slices.Sorted(maps.Keys(keys)), 500) {
		args := make([]any, len(chunk))
		for i, k := range chunk {
			args[i] = k
		}
		rows, err := nominees.list(tx, "t.name_fold IN ("+placeholders(len(args))+") ORDER BY t.rid", args...)
		if err != nil {
			return nil, err
		}
		for _, n := range rows {
			out[NameKey(n.Name)] = append(out[NameKey(n.Name)], n)
		}
	}
	return out, nil
}
