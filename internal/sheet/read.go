package sheet

import (
	"bytes"
	"errors"
	"io"
	"path"
	"strings"

	"guongsang/internal/award"
)

// Read reads a workbook from its bytes; see ReadFrom.
func Read(name string, data []byte) (*Workbook, error) {
	return ReadFrom(name, bytes.NewReader(data), int64(len(data)))
}

// ReadFrom reads a workbook of so many bytes. The name is kept for messages only. Every failure is an *award.Error whose
// sentence says what the file is (old .xls, password, .ods, text, damaged, too big, no filled cell) and what to do.
func ReadFrom(name string, r io.ReaderAt, size int64) (*Workbook, error) {
	c, err := openContainer(r, size)
	if err != nil {
		return nil, err
	}
	b := &bookReader{container: c, book: &Workbook{Name: name}}
	if err := b.readAll(); err != nil {
		return nil, err
	}
	for i := range b.book.Sheets {
		if b.book.Sheets[i].Filled() {
			return b.book, nil
		}
	}
	return nil, award.NewError(award.KindInvalid, sayNoCells)
}

// bookReader holds what the parts of one workbook share.
type bookReader struct {
	*container
	book    *Workbook
	path    string // of the workbook part
	refs    []sheetRef
	strings []sharedText
	styles  []*Style
	cells   int
}

type sheetRef struct {
	name   string
	hidden bool
	id     string
}

type sharedText struct {
	text string
	font string
}

func (b *bookReader) readAll() error {
	root, err := b.relations("", "_rels/.rels")
	if err != nil && !b.has("xl/workbook.xml") {
		return err
	}
	b.path = "xl/workbook.xml"
	if t := root.byType("/officeDocument"); t != "" {
		b.path = t
	}
	if err := b.readWorkbook(); err != nil {
		return err
	}
	dir := path.Dir(b.path)
	rels, err := b.relations(dir, dir+"/_rels/"+path.Base(b.path)+".rels")
	if err != nil {
		return err
	}
	if err := b.readShared(rels); err != nil {
		return err
	}
	for _, ref := range b.refs {
		rel, ok := rels[ref.id]
		if !ok {
			return refuse(sayDamaged, errors.New("sheet without a part"))
		}
		s := Sheet{Name: ref.name, Hidden: ref.hidden}
		if strings.HasSuffix(rel.kind, "/worksheet") {
			part, err := b.read(rel.target)
			if err != nil {
				return err
			}
			if err := b.readSheet(part, &s); err != nil {
				return err
			}
		}
		b.book.Sheets = append(b.book.Sheets, s)
	}
	return nil
}

type relation struct{ kind, target string }

type relations map[string]relation

func (r relations) byType(suffix string) string {
	for _, rel := range r {
		if strings.HasSuffix(rel.kind, suffix) {
			return rel.target
		}
	}
	return ""
}

func (b *bookReader) relations(dir, name string) (relations, error) {
	part, err := b.read(name)
	if err != nil {
		return nil, err
	}
	rels := relations{}
	s := newScanner(part)
	for {
		switch s.next() {
		case tokenEnd:
			return rels, nil
		case tokenBroken:
			return nil, refuse(sayDamaged, errors.New("relations are broken: "+name))
		case tokenStart:
			if s.is("Relationship") {
				target := s.attrText("Target")
				if !strings.HasPrefix(target, "/") {
					target = dir + "/" + target
				}
				rels[s.attrText("Id")] = relation{s.attrText("Type"), partName(target)}
			}
		}
	}
}

func (b *bookReader) readWorkbook() error {
	part, err := b.read(b.path)
	if err != nil {
		return err
	}
	s := newScanner(part)
	for {
		switch s.next() {
		case tokenEnd:
			return nil
		case tokenBroken:
			return refuse(sayDamaged, errors.New("workbook part is broken"))
		case tokenStart:
			switch {
			case s.is("workbookPr"):
				b.book.Date1904 = s.attrTrue("date1904")
			case s.is("sheet"):
				state := string(s.attr("state"))
				b.refs = append(b.refs, sheetRef{s.attrText("name"), state == "hidden" || state == "veryHidden", s.attrText("id")})
			}
		}
	}
}

// readShared reads the texts and the styles; a workbook without them is allowed.
func (b *bookReader) readShared(rels relations) error {
	if name := rels.byType("/sharedStrings"); name != "" && b.has(name) {
		part, err := b.read(name)
		if err != nil {
			return err
		}
		if b.strings, err = readStrings(part); err != nil {
			return err
		}
	}
	if name := rels.byType("/styles"); name != "" && b.has(name) {
		part, err := b.read(name)
		if err != nil {
			return err
		}
		if b.styles, err = readStyles(part); err != nil {
			return err
		}
	}
	return nil
}

func readStrings(part []byte) ([]sharedText, error) {
	s := newScanner(part)
	var out []sharedText
	for {
		switch s.next() {
		case tokenEnd:
			return out, nil
		case tokenBroken:
			return nil, refuse(sayDamaged, errors.New("shared texts are broken"))
		case tokenStart:
			if !s.is("si") {
				continue
			}
			t, ok := readRichText(s, "si")
			if !ok {
				return nil, refuse(sayDamaged, errors.New("a shared text is broken"))
			}
			out = append(out, t)
		}
	}
}

// readRichText joins the runs of a text up to the end of the element; readings for Japanese (rPh) are left out.
func readRichText(s *scanner, until string) (sharedText, bool) {
	var t sharedText
	if s.empty {
		return t, true
	}
	inText, inPhonetic := false, false
	for {
		switch s.next() {
		case tokenEnd, tokenBroken:
			return t, false
		case tokenStart:
			switch {
			case s.is("rPh"):
				inPhonetic = !s.empty
			case s.is("t"):
				inText = !s.empty && !inPhonetic
			case s.is("rFont") && t.font == "":
				t.font = s.attrText("val")
			}
		case tokenText:
			if inText {
				t.text += s.textString()
			}
		case tokenClose:
			switch {
			case s.is(until):
				t.text = plainEscapes(t.text)
				return t, true
			case s.is("t"):
				inText = false
			case s.is("rPh"):
				inPhonetic = false
			}
		}
	}
}
