package planfile

import "strings"

// headings without a number that are known by their words alone
var plainHeadings = map[string]bool{
	"muc dich": true, "yeu cau": true, "muc dich, yeu cau": true, "muc dich va yeu cau": true, "muc tieu": true,
	"noi dung tuyen truyen": true, "hinh thuc tuyen truyen": true, "noi dung, hinh thuc tuyen truyen": true,
	"tieu chi chung": true, "tieu chuan chung": true, "kinh phi": true, "kinh phi thuc hien": true,
	"to chuc thuc hien": true, "phan cong nhiem vu": true, "phan cong thuc hien": true, "phan cong trach nhiem": true,
	"trach nhiem thuc hien": true, "doi tuong": true, "cac phong trao thi dua": true, "noi dung thi dua": true,
}

// outline gives every paragraph its level: 0 for the outermost headings, one more for each list inside another, and
// the level below its heading for bullets and plain text.
func outline(paras []paragraph) {
	var stack []marker
	for i := range paras {
		p := &paras[i]
		if p.mark.kind == noMarker && p.isPlainHeading() {
			p.mark = marker{kind: capsMark, label: p.text}
		}
		if !p.mark.isStructural() || p.cells != nil {
			p.level = len(stack)
			continue
		}
		stack = place(stack, p.mark)
		p.level = len(stack) - 1
	}
}

func (p *paragraph) isPlainHeading() bool {
	if p.cells != nil {
		return false
	}
	words := wordCount(p.text)
	return isCaps(p.text) && words >= 2 && words <= 40 || words <= 8 && plainHeadings[strings.TrimRight(p.folded, ".: ")]
}

// place puts a marker into the stack of open lists: as the next of its list, as the first of a new list inside, or, if
// its number fits nowhere, as a member of the nearest list of its kind.
func place(stack []marker, m marker) []marker {
	if m.kind == capsMark || m.kind == partMark {
		for i, open := range stack {
			if open.kind == m.kind {
				return append(stack[:i], m)
			}
		}
		if m.kind == partMark || len(stack) == 0 || stack[0].kind != partMark {
			return append(stack[:0], m)
		}
		return append(stack[:1], m)
	}
	if m.depth > 1 {
		return placeDeep(stack, m)
	}
	for i := len(stack) - 1; i >= 0; i-- {
		if sameList(stack[i], m) && follows(stack[i], m) {
			return append(stack[:i], m)
		}
	}
	if m.n == 1 {
		return append(stack, m)
	}
	for i := len(stack) - 1; i >= 0; i-- {
		if sameList(stack[i], m) {
			return append(stack[:i], m)
		}
	}
	return append(stack, m)
}

// placeDeep places 3.5 beside 3.4 or below 3.
func placeDeep(stack []marker, m marker) []marker {
	for i := len(stack) - 1; i >= 0; i-- {
		open := stack[i]
		if open.kind == figureMark && open.depth == m.depth {
			return append(stack[:i], m)
		}
		if open.label == m.prefix && open.depth == m.depth-1 {
			return append(stack[:i+1], m)
		}
	}
	return append(stack, m)
}

func sameList(a, b marker) bool {
	return a.kind == b.kind && a.depth == b.depth && a.prefix == b.prefix
}

// follows reports whether b can come after a: the next figure, or one more for letters, where some lists skip đ.
func follows(a, b marker) bool {
	return b.n == a.n+1 || b.kind == letterMark && b.n == a.n+2
}

// end returns the index behind the last paragraph that belongs to the heading at i.
func end(paras []paragraph, i, limit int) int {
	for j := i + 1; j < limit; j++ {
		if paras[j].mark.isStructural() && paras[j].cells == nil && paras[j].level <= paras[i].level {
			return j
		}
	}
	return limit
}
