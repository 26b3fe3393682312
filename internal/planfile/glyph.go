package planfile

import (
	"errors"
	"fmt"
	"math"

	"github.com/ledongthuc/pdf"
)

// glyph is one shown code with its place on the page in points, y upwards.
type glyph struct {
	text    string
	x, y, w float64
	size    float64
}

// matrix is an affine map as PDF writes it: a b c d e f.
type matrix [6]float64

var identity = matrix{1, 0, 0, 1, 0, 0}

// then returns the map that does m first and n after it.
func (m matrix) then(n matrix) matrix {
	return matrix{
		m[0]*n[0] + m[1]*n[2], m[0]*n[1] + m[1]*n[3],
		m[2]*n[0] + m[3]*n[2], m[2]*n[1] + m[3]*n[3],
		m[4]*n[0] + m[5]*n[2] + n[4], m[4]*n[1] + m[5]*n[3] + n[5],
	}
}

// textState is what text operators set; q and Q keep it.
type textState struct {
	ctm                                 matrix
	font                                *pdfFont
	size, char, word, scale, lead, rise float64
}

// glyphReader runs the content of a page. Unlike the library's own reader it measures fonts of two-byte codes, which
// Word writes, and looks into form objects, where stamped and signed documents keep their text.
type glyphReader struct {
	fonts   map[string]*pdfFont
	pageKey string
	glyphs  []glyph
	rules   []rule
	path    []rule // of the path that is being built
	pen     [2]float64

	state     textState
	saved     []textState
	tm, tlm   matrix
	resources pdf.Value
	depth     int
}

// Limits against content that never ends.
const (
	maxGlyphs    = 200_000 // on one page
	maxFormDepth = 6
)

var errTooManyGlyphs = errors.New("too many glyphs on a page")

// page reads a page; what was gathered before an error stays.
func (g *glyphReader) page(p pdf.Page) (err error) {
	defer func() {
		if x := recover(); x != nil {
			err = fmt.Errorf("content: %v", x)
		}
	}()
	if p.V.IsNull() || p.V.Key("Contents").Kind() == pdf.Null {
		return nil
	}
	g.state = textState{ctm: identity, scale: 1}
	g.resources = p.Resources()
	pdf.Interpret(p.V.Key("Contents"), g.operator)
	return nil
}

func (g *glyphReader) operator(stack *pdf.Stack, op string) {
	args := make([]pdf.Value, stack.Len())
	for i := len(args) - 1; i >= 0; i-- {
		args[i] = stack.Pop()
	}
	switch op {
	case "q":
		g.saved = append(g.saved, g.state)
	case "Q":
		if n := len(g.saved); n > 0 {
			g.state, g.saved = g.saved[n-1], g.saved[:n-1]
		}
	case "cm":
		if m, ok := matrixOf(args); ok {
			g.state.ctm = m.then(g.state.ctm)
		}
	case "BT":
		g.tm, g.tlm = identity, identity
	case "Tm":
		if m, ok := matrixOf(args); ok {
			g.tm, g.tlm = m, m
		}
	case "Tf":
		if len(args) == 2 {
			g.state.font, g.state.size = g.font(args[0].Name()), args[1].Float64()
		}
	case "Do":
		if len(args) == 1 {
			g.form(args[0].Name())
		}
	case "m", "l", "re", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n":
		g.pathOperator(op, args)
	default:
		g.textOperator(op, args)
	}
}

// maxRules bounds the lines kept of a page; tables have some hundred, drawings many thousands.
const maxRules = 6000

// pathOperator keeps the straight lines that are painted; paths that only clip are dropped.
func (g *glyphReader) pathOperator(op string, args []pdf.Value) {
	point := func(x, y float64) (float64, float64) {
		at := matrix{1, 0, 0, 1, x, y}.then(g.state.ctm)
		return at[4], at[5]
	}
	switch {
	case op == "n":
		g.path = nil
	case op == "m" && len(args) == 2:
		g.pen[0], g.pen[1] = point(args[0].Float64(), args[1].Float64())
	case op == "l" && len(args) == 2:
		x, y := point(args[0].Float64(), args[1].Float64())
		if r, ok := newRule(g.pen[0], g.pen[1], x, y); ok {
			g.path = append(g.path, r)
		}
		g.pen = [2]float64{x, y}
	case op == "re" && len(args) == 4:
		x, y := args[0].Float64(), args[1].Float64()
		x0, y0 := point(x, y)
		x1, y1 := point(x+args[2].Float64(), y+args[3].Float64())
		g.path = append(g.path, boxRules(x0, y0, x1, y1)...)
	default:
		if len(g.rules)+len(g.path) <= maxRules {
			g.rules = append(g.rules, g.path...)
		}
		g.path = nil
	}
}

func (g *glyphReader) textOperator(op string, args []pdf.Value) {
	number := func(i int) float64 {
		if i < len(args) {
			return args[i].Float64()
		}
		return 0
	}
	switch op {
	case "Tc":
		g.state.char = number(0)
	case "Tw":
		g.state.word = number(0)
	case "Tz":
		g.state.scale = number(0) / 100
	case "TL":
		g.state.lead = number(0)
	case "Ts":
		g.state.rise = number(0)
	case "Td":
		g.move(number(0), number(1))
	case "TD":
		g.state.lead = -number(1)
		g.move(number(0), number(1))
	case "T*":
		g.move(0, -g.state.lead)
	case "'":
		g.move(0, -g.state.lead)
		g.showLast(args)
	case "\"":
		g.state.word, g.state.char = number(0), number(1)
		g.move(0, -g.state.lead)
		g.showLast(args)
	case "Tj":
		g.showLast(args)
	case "TJ":
		if len(args) == 1 {
			g.showArray(args[0])
		}
	}
}

func (g *glyphReader) move(x, y float64) {
	g.tlm = matrix{1, 0, 0, 1, x, y}.then(g.tlm)
	g.tm = g.tlm
}

func (g *glyphReader) showLast(args []pdf.Value) {
	if len(args) > 0 {
		g.show(args[len(args)-1].RawString())
	}
}

func (g *glyphReader) showArray(list pdf.Value) {
	for i := range list.Len() {
		item := list.Index(i)
		if item.Kind() == pdf.String {
			g.show(item.RawString())
			continue
		}
		g.advance(-item.Float64() / 1000 * g.state.size * g.state.scale)
	}
}

func (g *glyphReader) advance(x float64) { g.tm = matrix{1, 0, 0, 1, x, 0}.then(g.tm) }

func (g *glyphReader) show(s string) {
	font := g.state.font
	if font == nil {
		return
	}
	for _, code := range font.codes(s) {
		at := matrix{g.state.size * g.state.scale, 0, 0, g.state.size, 0, g.state.rise}.then(g.tm).then(g.state.ctm)
		width := font.width(code)
		if text := font.text(code); text != "" {
			g.glyphs = append(g.glyphs, glyph{text: text, x: at[4], y: at[5], w: width * math.Abs(at[0]), size: math.Hypot(at[2], at[3])})
		}
		if len(g.glyphs) > maxGlyphs {
			panic(errTooManyGlyphs)
		}
		step := width*g.state.size + g.state.char
		if code == " " {
			step += g.state.word
		}
		g.advance(step * g.state.scale)
	}
}

func (g *glyphReader) font(name string) *pdfFont {
	value := g.resources.Key("Font").Key(name)
	key := fmt.Sprintf("%s/%d/%s", g.pageKey, g.depth, name)
	if f := g.fonts[key]; f != nil {
		return f
	}
	f := newPDFFont(pdf.Font{V: value})
	g.fonts[key] = f
	return f
}

// form runs the content of a form object in its own space.
func (g *glyphReader) form(name string) {
	object := g.resources.Key("XObject").Key(name)
	if object.Key("Subtype").Name() != "Form" || g.depth >= maxFormDepth {
		return
	}
	state, saved, resources, key := g.state, g.saved, g.resources, g.pageKey
	g.depth++
	g.pageKey = key + "/" + name
	g.saved = nil
	if m, ok := matrixOf(list(object.Key("Matrix"))); ok {
		g.state.ctm = m.then(g.state.ctm)
	}
	if own := object.Key("Resources"); own.Kind() == pdf.Dict {
		g.resources = own
	}
	pdf.Interpret(object, g.operator)
	g.depth--
	g.state, g.saved, g.resources, g.pageKey = state, saved, resources, key
}

func list(v pdf.Value) []pdf.Value {
	items := make([]pdf.Value, v.Len())
	for i := range items {
		items[i] = v.Index(i)
	}
	return items
}

func matrixOf(args []pdf.Value) (m matrix, ok bool) {
	if len(args) != 6 {
		return identity, false
	}
	for i := range m {
		m[i] = args[i].Float64()
	}
	return m, true
}
