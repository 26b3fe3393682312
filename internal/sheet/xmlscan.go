package sheet

import (
	"bytes"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// scanner walks through one XML part that a spreadsheet program wrote. It is far quicker than encoding/xml, because it
// copies nothing that is not asked for; it reports names without their prefix, skips comments and instructions, and
// notices a part that ends too early.
type scanner struct {
	data  []byte
	pos   int
	depth int
	// the last token
	name  []byte // of a start or an end tag, without prefix
	attrs []byte // of a start tag, raw
	text  []byte // raw, entities not yet resolved
	cdata bool   // text holds no entities
	empty bool   // a start tag that closed itself: its end tag is not reported
}

type tokenKind uint8

const (
	tokenEnd tokenKind = iota // end of the part
	tokenStart
	tokenClose
	tokenText
	tokenBroken // not XML, or cut off
)

func newScanner(part []byte) *scanner { return &scanner{data: toUTF8(part)} }

// toUTF8 turns a part in UTF-16 (rare, but allowed) into UTF-8 and drops a byte order mark.
func toUTF8(part []byte) []byte {
	if len(part) >= 2 && (part[0] == 0xFF && part[1] == 0xFE || part[0] == 0xFE && part[1] == 0xFF) {
		big := part[0] == 0xFE
		units := make([]uint16, 0, len(part)/2)
		for i := 2; i+1 < len(part); i += 2 {
			a, b := uint16(part[i]), uint16(part[i+1])
			if big {
				a, b = b, a
			}
			units = append(units, a|b<<8)
		}
		return []byte(string(utf16.Decode(units)))
	}
	return bytes.TrimPrefix(part, []byte("\xef\xbb\xbf"))
}

// next moves to the next start tag, end tag or text.
func (s *scanner) next() tokenKind {
	for s.pos < len(s.data) {
		if s.data[s.pos] != '<' {
			return s.readText()
		}
		rest := s.data[s.pos:]
		if len(rest) < 2 {
			return tokenBroken
		}
		switch rest[1] {
		case '/':
			return s.readClose()
		case '?':
			if !s.skipPast("?>") {
				return tokenBroken
			}
		case '!':
			if bytes.HasPrefix(rest, []byte("<![CDATA[")) {
				return s.readCDATA()
			}
			end := ">"
			if bytes.HasPrefix(rest, []byte("<!--")) {
				end = "-->"
			}
			if !s.skipPast(end) {
				return tokenBroken
			}
		default:
			return s.readStart()
		}
	}
	if s.depth != 0 {
		return tokenBroken
	}
	return tokenEnd
}

func (s *scanner) skipPast(mark string) bool {
	i := bytes.Index(s.data[s.pos:], []byte(mark))
	if i < 0 {
		return false
	}
	s.pos += i + len(mark)
	return true
}

func (s *scanner) readText() tokenKind {
	i := bytes.IndexByte(s.data[s.pos:], '<')
	if i < 0 {
		i = len(s.data) - s.pos
	}
	s.text, s.cdata = s.data[s.pos:s.pos+i], false
	s.pos += i
	return tokenText
}

func (s *scanner) readCDATA() tokenKind {
	s.pos += len("<![CDATA[")
	start := s.pos
	if !s.skipPast("]]>") {
		return tokenBroken
	}
	s.text, s.cdata = s.data[start:s.pos-3], true
	return tokenText
}

func (s *scanner) readClose() tokenKind {
	i := bytes.IndexByte(s.data[s.pos:], '>')
	if i < 0 || s.depth == 0 {
		return tokenBroken
	}
	s.name = local(bytes.TrimSpace(s.data[s.pos+2 : s.pos+i]))
	s.pos += i + 1
	s.depth--
	return tokenClose
}

func (s *scanner) readStart() tokenKind {
	d := s.data
	i := s.pos + 1
	for i < len(d) && !isSpace(d[i]) && d[i] != '>' && d[i] != '/' {
		i++
	}
	s.name = local(d[s.pos+1 : i])
	start := i
	for i < len(d) && d[i] != '>' {
		if d[i] == '"' || d[i] == '\'' {
			q := bytes.IndexByte(d[i+1:], d[i])
			if q < 0 {
				return tokenBroken
			}
			i += q + 1
		}
		i++
	}
	if i >= len(d) || len(s.name) == 0 {
		return tokenBroken
	}
	s.attrs = d[start:i]
	s.empty = len(s.attrs) > 0 && s.attrs[len(s.attrs)-1] == '/'
	if s.empty {
		s.attrs = s.attrs[:len(s.attrs)-1]
	} else {
		s.depth++
	}
	s.pos = i + 1
	return tokenStart
}

func local(name []byte) []byte {
	if i := bytes.IndexByte(name, ':'); i >= 0 {
		return name[i+1:]
	}
	return name
}

func isSpace(b byte) bool { return b == ' ' || b == '\t' || b == '\n' || b == '\r' }

func (s *scanner) is(name string) bool { return string(s.name) == name }

// attr returns an attribute of the last start tag by its name without prefix; nil when it is not there.
func (s *scanner) attr(name string) []byte {
	a := s.attrs
	for i := 0; i < len(a); {
		for i < len(a) && isSpace(a[i]) {
			i++
		}
		start := i
		for i < len(a) && a[i] != '=' {
			i++
		}
		if i >= len(a) {
			return nil
		}
		key := local(bytes.TrimSpace(a[start:i]))
		for i++; i < len(a) && isSpace(a[i]); i++ {
		}
		if i >= len(a) || a[i] != '"' && a[i] != '\'' {
			return nil
		}
		end := bytes.IndexByte(a[i+1:], a[i])
		if end < 0 {
			return nil
		}
		if string(key) == name {
			return a[i+1 : i+1+end]
		}
		i += end + 2
	}
	return nil
}

func (s *scanner) attrText(name string) string { return unescape(s.attr(name)) }

// attrInt returns a whole number of at most nine figures, 0 for anything else.
func (s *scanner) attrInt(name string) int {
	v := s.attr(name)
	if len(v) > 9 {
		return 0
	}
	n := 0
	for _, b := range v {
		if b < '0' || b > '9' {
			return 0
		}
		n = n*10 + int(b-'0')
	}
	return n
}

func (s *scanner) attrTrue(name string) bool {
	v := string(s.attr(name))
	return v == "1" || v == "true" || v == "on"
}

func (s *scanner) textString() string {
	if s.cdata {
		return strings.ToValidUTF8(string(s.text), "\uFFFD")
	}
	return unescape(s.text)
}

var entities = map[string]string{"amp": "&", "lt": "<", "gt": ">", "quot": `"`, "apos": "'"}

// unescape resolves entities; an unknown one stays as it is written.
func unescape(b []byte) string {
	if bytes.IndexByte(b, '&') < 0 {
		if utf8.Valid(b) {
			return string(b)
		}
		return strings.ToValidUTF8(string(b), "\uFFFD")
	}
	var out strings.Builder
	for len(b) > 0 {
		i := bytes.IndexByte(b, '&')
		if i < 0 {
			out.Write(b)
			break
		}
		out.Write(b[:i])
		b = b[i:]
		end := bytes.IndexByte(b[:min(len(b), 12)], ';')
		if end < 0 {
			out.WriteByte('&')
			b = b[1:]
			continue
		}
		out.WriteString(entity(string(b[1:end])))
		b = b[end+1:]
	}
	return strings.ToValidUTF8(out.String(), "\uFFFD")
}

func entity(name string) string {
	if t, ok := entities[name]; ok {
		return t
	}
	if num, ok := strings.CutPrefix(name, "#"); ok {
		base := 10
		if len(num) > 1 && (num[0] == 'x' || num[0] == 'X') {
			num, base = num[1:], 16
		}
		if n, err := strconv.ParseUint(num, base, 32); err == nil && utf8.ValidRune(rune(n)) {
			return string(rune(n))
		}
	}
	return "&" + name + ";"
}

// plainEscapes resolves the _x000D_ marks with which spreadsheet programs write control characters.
func plainEscapes(s string) string {
	if !strings.Contains(s, "_x") {
		return s
	}
	var out strings.Builder
	for {
		i := strings.Index(s, "_x")
		if i < 0 || len(s) < i+7 {
			break
		}
		n, err := strconv.ParseUint(s[i+2:i+6], 16, 16)
		if err != nil || s[i+6] != '_' {
			out.WriteString(s[:i+2])
			s = s[i+2:]
			continue
		}
		out.WriteString(s[:i])
		if r := rune(n); utf8.ValidRune(r) {
			out.WriteRune(r)
		}
		s = s[i+7:]
	}
	return out.String() + s
}
