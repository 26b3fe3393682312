package planfile

import (
	"bytes"
	"encoding/xml"
	"strconv"
	"strings"
)

// listRef is what a paragraph says of the list it belongs to; its style may say it instead.
type listRef struct {
	id, level, style string
}

// listLevel is how one level of a list is numbered.
type listLevel struct {
	format, text string
	start        int
}

// listNumbers counts the automatic numbers of a document, so that "1.", "a)" and "-" are not lost.
type listNumbers struct {
	abstract map[string]map[int]listLevel // abstract list → level
	lists    map[string]string            // list → abstract list
	styles   map[string]listRef           // style → list, where the style numbers
	counts   map[string][]int             // abstract list → figures so far
}

// Deeper levels than nine do not exist in Word.
const maxListLevels = 9

func readNumbering(numbering, styles []byte) *listNumbers {
	n := &listNumbers{
		abstract: map[string]map[int]listLevel{}, lists: map[string]string{},
		styles: map[string]listRef{}, counts: map[string][]int{},
	}
	n.readLists(numbering)
	n.readStyles(styles)
	return n
}

// readLists reads numbering.xml; a damaged part only loses numbers.
func (n *listNumbers) readLists(data []byte) {
	decoder := xml.NewDecoder(bytes.NewReader(data))
	abstract, list, level := "", "", 0
	for {
		token, err := decoder.Token()
		if err != nil {
			return
		}
		t, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		value := attribute(t, "val")
		switch t.Name.Local {
		case "abstractNum":
			abstract = attribute(t, "abstractNumId")
			n.abstract[abstract] = map[int]listLevel{}
			list = ""
		case "num":
			list = attribute(t, "numId")
		case "abstractNumId":
			n.lists[list] = value
		case "lvl":
			level, _ = strconv.Atoi(attribute(t, "ilvl"))
		case "start", "numFmt", "lvlText":
			if levels := n.abstract[abstract]; levels != nil && list == "" {
				levels[level] = levels[level].with(t.Name.Local, value)
			}
		}
	}
}

func (l listLevel) with(property, value string) listLevel {
	switch property {
	case "start":
		l.start, _ = strconv.Atoi(value)
	case "numFmt":
		l.format = value
	case "lvlText":
		l.text = value
	}
	return l
}

func (n *listNumbers) readStyles(data []byte) {
	decoder := xml.NewDecoder(bytes.NewReader(data))
	style, ref := "", listRef{}
	for {
		token, err := decoder.Token()
		if err != nil {
			return
		}
		switch t := token.(type) {
		case xml.StartElement:
			switch t.Name.Local {
			case "style":
				style, ref = attribute(t, "styleId"), listRef{}
			case "numId":
				ref.id = attribute(t, "val")
			case "ilvl":
				ref.level = attribute(t, "val")
			}
		case xml.EndElement:
			if t.Name.Local == "style" && ref.id != "" {
				n.styles[style] = ref
			}
		}
	}
}

// next returns the number the paragraph shows, and counts it; "" where it has none.
func (n *listNumbers) next(ref listRef) string {
	if ref.id == "" {
		level := ref.level
		ref = n.styles[ref.style]
		if level != "" {
			ref.level = level
		}
	}
	abstract, ok := n.lists[ref.id]
	if !ok || ref.id == "0" {
		return ""
	}
	level, _ := strconv.Atoi(ref.level)
	if level < 0 || level >= maxListLevels {
		return ""
	}
	format, ok := n.abstract[abstract][level]
	if !ok {
		return ""
	}
	if format.format == "bullet" {
		return "-"
	}
	if format.format == "none" {
		return ""
	}
	counts := n.count(abstract, level)
	label := format.text
	for i := range maxListLevels {
		if i < len(counts) {
			label = strings.ReplaceAll(label, "%"+strconv.Itoa(i+1), listFigure(counts[i], n.abstract[abstract][i].format))
		}
	}
	return label
}

// count steps the figure of a level and restarts the levels below it.
func (n *listNumbers) count(abstract string, level int) []int {
	counts := n.counts[abstract]
	for len(counts) <= level {
		counts = append(counts, n.abstract[abstract][len(counts)].start-1)
	}
	counts = counts[:level+1]
	counts[level]++
	for i := range level {
		if counts[i] < 1 {
			counts[i] = 1 // a level that was skipped shows its first figure
		}
	}
	n.counts[abstract] = counts
	return counts
}

// listFigure writes a figure in the format of its level.
func listFigure(n int, format string) string {
	switch format {
	case "upperRoman":
		return roman(n)
	case "lowerRoman":
		return strings.ToLower(roman(n))
	case "lowerLetter":
		return letters(n)
	case "upperLetter":
		return strings.ToUpper(letters(n))
	case "decimalZero":
		if n < 10 {
			return "0" + strconv.Itoa(n)
		}
	}
	return strconv.Itoa(n)
}

func letters(n int) string {
	if n < 1 {
		return ""
	}
	return strings.Repeat(string(rune('a'+(n-1)%26)), min((n-1)/26+1, 5))
}

func roman(n int) string {
	if n < 1 || n > 99 {
		return strconv.Itoa(n)
	}
	tens := []string{"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"}
	ones := []string{"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"}
	return tens[n/10] + ones[n%10]
}
