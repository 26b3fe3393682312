package planfile

import (
	"regexp"
	"strings"

	"guongsang/internal/award"
)

// movementHead recognises a heading that names a movement, folded.
var movementHead = regexp.MustCompile(`^(?:(?:dien hinh|guong|guong dien hinh|mo hinh)(?: tien tien)? (?:trong|cua|ve|thuoc|o)(?: linh vuc)? )?` +
	`(?:(?:thuc hien|to chuc|phat dong|trien khai|huong ung|day manh|tiep tuc|ve|noi dung|ten|thi dua) ?:? ?)*` +
	`(?:cac )?(?:phong trao|cuoc van dong|dot thi dua|chuyen de thi dua)\b`)

var (
	genericName = regexp.MustCompile(`^(?:thi dua)?(?: yeu nuoc| chung| trong tam| cua phuong| cua xa)*(?: (?:nam|giai doan|do|va|cua|trong|tren|theo|o|tai|duoc|phat dong|thuong xuyen|dac biet)\b.*)?$`)
	pluralHead  = regexp.MustCompile(`^(?:\S+ ){0,6}cac (?:phong trao|cuoc van dong)\b`)
	quoted      = regexp.MustCompile(`[“"„](.+)[”"]`)
	firstQuoted = regexp.MustCompile(`[“"„]([^“”"„]+)[”"]`)
	namePrefix  = regexp.MustCompile(`(?i)^.*?(?:phong trào|cuộc vận động|đợt thi đua|chuyên đề)(?:\s+thi\s+đua)?\s*(?::|về|với chủ đề|chủ đề|-|–)?\s*`)
)

// candidate is a paragraph that may begin a movement.
type candidate struct {
	at, end int
	named   bool // its words name a movement
	labels  int  // labelled fields inside
}

// Headings of movements are at most this long; a longer paragraph tells about movements.
const maxMovementHead = 75

// readMovements finds the movements and reads their fields.
func (r *reader) readMovements() {
	r.readMovementTables()
	for _, c := range r.movementHeads() {
		r.readMovement(c)
	}
}

// movementHeads returns the paragraphs that begin movements. A heading counts if it names a movement and labelled
// fields follow, or if two different fields follow; where no heading of the document has fields, several headings of
// one list that name movements count too.
func (r *reader) movementHeads() []candidate {
	all := r.candidates()
	var out []candidate
	for i, c := range all {
		if r.holdsOthers(all, i) {
			continue
		}
		if c.named && c.labels > 0 || !c.named && c.labels > 1 {
			out = append(out, c)
		}
	}
	out = r.dropLoneUnnamed(out)
	if len(out) == 0 {
		return r.bareHeads(all)
	}
	return r.withSiblings(all, out)
}

// listKey tells the list a heading belongs to: its kind of number and its level.
func (r *reader) listKey(c candidate) [3]int {
	p := r.paras[c.at]
	return [3]int{int(p.mark.kind), p.mark.depth, p.level}
}

// dropLoneUnnamed keeps headings that do not say "phong trào" only where their list holds several movements: a single
// one is a section of a plan for one movement.
func (r *reader) dropLoneUnnamed(found []candidate) []candidate {
	members := map[[3]int]int{}
	for _, c := range found {
		members[r.listKey(c)]++
	}
	var out []candidate
	for _, c := range found {
		if c.named || members[r.listKey(c)] > 1 {
			out = append(out, c)
		}
	}
	return out
}

// candidates lists headings with what follows them.
func (r *reader) candidates() []candidate {
	var out []candidate
	for i := r.body; i < r.tail; i++ {
		p := r.paras[i]
		named := r.namesMovement(p)
		numbered := p.mark.isStructural() && p.mark.kind != capsMark && p.mark.kind != partMark
		if p.cells != nil || !named && (!numbered || wordCount(p.body) > headingWords+10 || r.isFieldOrSubject(p) || isSectionHead(p)) {
			continue
		}
		if named && p.mark.kind == noMarker && (!isHeadingLike(p) && !hasInnerFields(p)) {
			continue
		}
		out = append(out, candidate{at: i, named: named})
	}
	for k := range out {
		out[k].end = r.candidateEnd(out, k)
		out[k].labels = r.countLabels(out[k])
	}
	return out
}

// isSectionHead recognises headings that arrange a plan and name no movement.
func isSectionHead(p paragraph) bool {
	head := p.headText()
	return sectionOf(head, noSection) != noSection || wordCount(head) <= 7 && otherLabel.MatchString(head) || pluralHead.MatchString(head)
}

// namesMovement reports whether a paragraph is a heading that names one movement.
func (r *reader) namesMovement(p paragraph) bool {
	if p.cells != nil || wordCount(p.body) > maxMovementHead || p.mark.kind == partMark {
		return false
	}
	if strings.HasSuffix(p.folded, "nhu sau:") || sectionOf(p.headText(), noSection) != noSection {
		return false
	}
	quote := firstQuoted.MatchString(p.body)
	if p.mark.kind == namedMark {
		return p.body != ""
	}
	if kind, _ := labelKindOf(p.body); kind == nameField {
		return true
	}
	if !movementHead.MatchString(p.folded) || pluralHead.MatchString(p.folded) && !quote {
		return false
	}
	if quote {
		before, _, _ := strings.Cut(p.folded, `"`)
		return wordCount(before) <= 16
	}
	return wordCount(p.body) <= 45 && !genericName.MatchString(strings.Trim(fold(namePrefix.ReplaceAllString(p.body, "")), " .:"))
}

// labelKindOf reads the label in front of the colon of a body.
func labelKindOf(body string) (fieldKind, string) {
	label, rest, found := strings.Cut(body, ":")
	if !found || len(label) > longestLabel {
		return noField, ""
	}
	kind, _ := labelKind(fold(label))
	return kind, strings.TrimSpace(rest)
}

func isHeadingLike(p paragraph) bool {
	return !strings.HasSuffix(p.text, ".") && !strings.HasSuffix(p.text, ";")
}

func hasInnerFields(p paragraph) bool {
	for _, f := range fields(p.body) {
		if f.kind == leadField || f.kind == coordinatorField || f.kind == periodField {
			return true
		}
	}
	return false
}

// isFieldOrSubject tells numbered paragraphs that are parts of a movement ("b) Cá nhân:", "c) Thời gian: …").
func (r *reader) isFieldOrSubject(p paragraph) bool {
	if first := fields(p.body); len(first) > 0 && first[0].kind != noField && first[0].kind != nameField {
		return true
	}
	kinds, _ := subjectHead(p, true)
	return len(kinds) > 0
}

// candidateEnd is where the movement of a candidate ends: at the next heading of its level or the next named one.
func (r *reader) candidateEnd(all []candidate, k int) int {
	c := all[k]
	p := r.paras[c.at]
	stop := end(r.paras, c.at, r.tail)
	if !p.mark.isStructural() {
		stop = r.plainEnd(c.at)
	}
	for _, next := range all[k+1:] {
		other := r.paras[next.at]
		same := other.mark.kind == p.mark.kind && other.mark.depth == p.mark.depth
		if next.named && next.at < stop && (same || !p.mark.isStructural() && other.mark.isStructural()) {
			stop = next.at
		}
	}
	return r.beforeClosing(c.at, stop)
}

// plainEnd ends a movement whose heading has no number: at the next heading of an outer list or of a section.
func (r *reader) plainEnd(at int) int {
	for j := at + 1; j < r.tail; j++ {
		p := r.paras[j]
		if !p.mark.isStructural() || p.cells != nil {
			continue
		}
		if p.level < r.paras[at].level || p.level == r.paras[at].level && sectionOf(p.headText(), noSection) != noSection {
			return j
		}
	}
	return r.tail
}

func (r *reader) beforeClosing(at, stop int) int {
	for j := at + 1; j < stop; j++ {
		if p := r.paras[j]; p.cells == nil && (closing.MatchString(p.folded) || isOtherFields(p)) {
			return j
		}
	}
	return stop
}

// countLabels counts different kinds of fields between the heading and the next candidate inside it.
func (r *reader) countLabels(c candidate) int {
	seen := map[fieldKind]bool{}
	for i := c.at; i < c.end; i++ {
		p := r.paras[i]
		if p.cells != nil {
			continue
		}
		for _, f := range fields(p.body) {
			if f.kind == leadField || f.kind == coordinatorField || f.kind == periodField || f.kind == criteriaField {
				seen[f.kind] = true
			}
		}
		if i > c.at && r.isOrder(p) {
			seen[leadField] = true
		}
	}
	return len(seen)
}

var (
	orderSentence = regexp.MustCompile(`^(?:giao|de nghi|phan cong) .*\b(?:chu tri|tham muu|phoi hop|dau moi|thuc hien|phu trach)\b`)
	leadSentence  = regexp.MustCompile(`^(?:\S+ ){1,16}?chu tri\b`)
)

// isOrder recognises a sentence that names the lead without a label.
func (r *reader) isOrder(p paragraph) bool {
	return orderSentence.MatchString(p.folded) || startsParty(p.body) && leadSentence.MatchString(p.folded)
}

// holdsOthers reports whether a candidate is only the heading over several movements.
func (r *reader) holdsOthers(all []candidate, k int) bool {
	inside := 0
	for _, c := range all[k+1:] {
		if c.at < all[k].end && (c.named && c.labels > 0 || c.labels > 1) {
			inside++
		}
	}
	return inside > 1 || inside == 1 && !all[k].named
}

// withSiblings adds headings of the same list that name a movement but have no fields, and drops what lies inside
// another movement.
func (r *reader) withSiblings(all, chosen []candidate) []candidate {
	lists, picked := map[[3]int]bool{}, map[int]bool{}
	for _, c := range chosen {
		lists[r.listKey(c)], picked[c.at] = true, true
	}
	var out []candidate
	until := 0
	for i, c := range all {
		sibling := c.named && lists[r.listKey(c)] && r.paras[c.at].mark.isStructural() && !r.holdsOthers(all, i)
		if c.at < until || !picked[c.at] && !sibling {
			continue
		}
		out = append(out, c)
		until = c.end
	}
	return out
}

// bareHeads returns headings of one list that name movements where nothing else is said of them.
func (r *reader) bareHeads(all []candidate) []candidate {
	groups := map[[2]int][]candidate{}
	best := [2]int{}
	for _, c := range all {
		p := r.paras[c.at]
		if !c.named || p.mark.kind == noMarker || !firstQuoted.MatchString(p.body) && p.mark.isBullet() {
			continue
		}
		key := [2]int{int(p.mark.kind), p.level}
		groups[key] = append(groups[key], c)
		if len(groups[key]) > len(groups[best]) {
			best = key
		}
	}
	if len(groups[best]) < 2 || len(r.draft.Movements) > 0 || r.looksBack() {
		return nil
	}
	return groups[best]
}

// movementName takes the name from a heading: what stands in quotation marks, else what follows "phong trào".
func movementName(p paragraph) string {
	body := p.body
	if kind, rest := labelKindOf(body); kind == nameField && rest != "" {
		body = rest
	}
	head, isNamed := body, movementHead.MatchString(fold(body))
	if m := firstQuoted.FindStringSubmatchIndex(body); m != nil && (isNamed || m[0] == 0 || strings.TrimSpace(fold(body[:m[0]])) == "thi dua") {
		return tidyName(nameInQuotes(body[m[0]:]))
	}
	if isNamed {
		if rest := namePrefix.ReplaceAllString(body, ""); rest != "" {
			head = rest
		}
	}
	return tidyName(cutHead(exemplarPrefix.ReplaceAllString(head, "")))
}

// exemplarPrefix is what stands before the field in headings such as "Điển hình trong lĩnh vực …".
var exemplarPrefix = regexp.MustCompile(`(?i)^(?:điển hình|gương điển hình)(?:\s+tiên\s+tiến)?\s+(?:trong|về|thuộc)\s+`)

// nameInQuotes returns the text of the quotation at the front; quotations inside it stay.
func nameInQuotes(s string) string {
	inner := firstQuoted.FindStringSubmatch(s)[1]
	if all := quoted.FindStringSubmatch(s); all != nil && strings.Count(all[1], "“") > 0 && strings.Count(all[1], "“") == strings.Count(all[1], "”") &&
		!strings.Contains(all[1], "” ") {
		return all[1]
	}
	return inner
}

// cutHead drops what follows the name on the same line: a field in brackets or behind a stop.
func cutHead(s string) string {
	parts := fields(s)
	if len(parts) > 1 && parts[0].kind == noField {
		return parts[0].value
	}
	if head, rest, found := strings.Cut(s, ":"); found && (orderSentence.MatchString(fold(strings.TrimSpace(rest))) || wordCount(rest) > 25) {
		return head
	}
	return s
}

func tidyName(s string) string {
	s = strings.Trim(s, " .;:,–-")
	if strings.Count(s, "(") > strings.Count(s, ")") {
		s = strings.TrimRight(s, "( ")
	}
	return s
}

// isOtherFields recognises the note on exemplars outside the movements.
func isOtherFields(p paragraph) bool {
	return p.mark.kind != dashMark && p.mark.kind != plusMark && otherFieldsNote.MatchString(p.folded)
}

var otherFieldsNote = regexp.MustCompile(`^ngoai (?:ra|cac|nhung|noi dung|12|\d+)\b`)

// readOtherFields takes the note on exemplars outside the movements.
func (r *reader) readOtherFields(from int) {
	for i := from; i < r.tail; i++ {
		p := r.paras[i]
		if p.mark.isStructural() {
			return
		}
		if isOtherFields(p) {
			r.found(p.span(), "other_fields.%d", len(r.draft.OtherFields))
			r.draft.OtherFields = append(r.draft.OtherFields, p.body)
			r.taken[i] = true
		}
	}
}

// lines returns the span of a movement.
func (r *reader) spanOf(from, to int) award.LineSpan {
	return award.LineSpan{r.paras[from].first, r.paras[to-1].last}
}
