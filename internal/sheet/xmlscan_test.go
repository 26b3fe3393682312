package sheet

import (
	"fmt"
	"strings"
	"testing"
)

// walk writes the tokens of a part as one line.
func walk(xml string) string {
	s := newScanner([]byte(xml))
	var out []string
	for range 200 {
		switch s.next() {
		case tokenEnd:
			return strings.Join(append(out, "end"), " ")
		case tokenBroken:
			return strings.Join(append(out, "broken"), " ")
		case tokenStart:
			t := "<" + string(s.name)
			if s.empty {
				t += "/"
			}
			out = append(out, t)
		case tokenClose:
			out = append(out, "/"+string(s.name))
		case tokenText:
			out = append(out, fmt.Sprintf("%q", s.textString()))
		}
	}
	return "endless"
}

func TestScannerTokens(t *testing.T) {
	for name, c := range map[string][2]string{
		"nested":                {`<a><b>x</b></a>`, `<a <b "x" /b /a end`},
		"empty tag":             {`<a/>`, `<a/ end`},
		"empty tag with space":  {`<a b="1" />`, `<a/ end`},
		"prefix":                {`<x:a xmlns:x="u"><x:b/></x:a>`, `<a <b/ /a end`},
		"declaration":           {`<?xml version="1.0"?><a></a>`, `<a /a end`},
		"byte order mark":       {"\xef\xbb\xbf<a/>", `<a/ end`},
		"comment":               {`<a><!-- <b> --></a>`, `<a /a end`},
		"doctype":               {`<!DOCTYPE a><a/>`, `<a/ end`},
		"cdata":                 {`<a><![CDATA[<&>]]></a>`, `<a "<&>" /a end`},
		"greater sign in value": {`<a b="x>y"><c/></a>`, `<a <c/ /a end`},
		"single quotes":         {`<a b='x"y'/>`, `<a/ end`},
		"entities":              {`<a>&lt;&amp;&gt;&quot;&apos;&#65;&#x42;</a>`, `<a "<&>\"'AB" /a end`},
		"cut in a tag":          {`<a><b`, `<a broken`},
		"cut in a value":        {`<a b="x`, `broken`},
		"cut in a comment":      {`<a><!-- `, `<a broken`},
		"cut in cdata":          {`<a><![CDATA[x`, `<a broken`},
		"cut in an instruction": {`<?xml`, `broken`},
		"not closed":            {`<a><b></b>`, `<a <b /b broken`},
		"closed too often":      {`<a></a></b>`, `<a /a broken`},
		"lone sign":             {`<`, `broken`},
		"no name":               {`< a>`, `broken`},
		"nothing":               {``, `end`},
		"only text":             {`abc`, `"abc" end`},
	} {
		t.Run(name, func(t *testing.T) {
			if got := walk(c[0]); got != c[1] {
				t.Errorf("got %s, want %s", got, c[1])
			}
		})
	}
}

func TestScannerAttributes(t *testing.T) {
	s := newScanner([]byte(`<c r="B2" s = "3" x:t='s' e="" a="&lt;ô" yes="1" on="true" no="0" bad=5/>`))
	if s.next() != tokenStart {
		t.Fatal("no start tag")
	}
	for name, want := range map[string]string{"r": "B2", "s": "3", "t": "s", "e": "", "a": "<ô", "missing": "", "bad": ""} {
		if got := s.attrText(name); got != want {
			t.Errorf("%s: got %q, want %q", name, got, want)
		}
	}
	if s.attrInt("s") != 3 || s.attrInt("r") != 0 || s.attrInt("missing") != 0 {
		t.Error("numbers")
	}
	if !s.attrTrue("yes") || !s.attrTrue("on") || s.attrTrue("no") || s.attrTrue("missing") {
		t.Error("yes and no")
	}
	if s.attr("missing") != nil || s.attr("e") == nil {
		t.Error("an empty attribute is there, a missing one is not")
	}
}

func TestUnescape(t *testing.T) {
	for in, want := range map[string]string{
		"": "", "abc": "abc", "a&amp;b": "a&b", "&amp;amp;": "&amp;", "&#272;&#7895;": "Đỗ", "&#x110;": "Đ", "&nbsp;": "&nbsp;", "a & b": "a & b", "&": "&", "&;": "&;",
		"&#xZZ;": "&#xZZ;", "&#1114112;": "&#1114112;", "hỏng \xff": "hỏng \uFFFD", "\xff&lt;": "\uFFFD<", "&#;": "&#;",
	} {
		if got := unescape([]byte(in)); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}

func TestPlainEscapes(t *testing.T) {
	for in, want := range map[string]string{
		"abc": "abc", "a_x000D_b": "a\rb", "_x0041_": "A", "_x": "_x", "a_x000": "a_x000", "_xGGGG_": "_xGGGG_", "_x000D__x000A_": "\r\n", "file_xls": "file_xls", "x_x0041": "x_x0041",
	} {
		if got := plainEscapes(in); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}

func TestReadStrings(t *testing.T) {
	for name, c := range map[string]struct {
		xml  string
		want []string
	}{
		"plain":     {`<sst><si><t>a</t></si><si><t xml:space="preserve"> b </t></si></sst>`, []string{"a", " b "}},
		"runs":      {`<sst><si><r><t>Nguyễn </t></r><r><rPr><b/></rPr><t>Văn An</t></r></si></sst>`, []string{"Nguyễn Văn An"}},
		"readings":  {`<sst><si><t>漢</t><rPh sb="0" eb="1"><t>かん</t></rPh></si></sst>`, []string{"漢"}},
		"empty":     {`<sst><si/><si><t/></si><si></si></sst>`, []string{"", "", ""}},
		"no string": {`<sst/>`, nil},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := readStrings([]byte(c.xml))
			if err != nil {
				t.Fatal(err)
			}
			var texts []string
			for _, s := range got {
				texts = append(texts, s.text)
			}
			if fmt.Sprintf("%q", texts) != fmt.Sprintf("%q", c.want) {
				t.Errorf("got %q, want %q", texts, c.want)
			}
		})
	}
	if _, err := readStrings([]byte(`<sst><si><t>a`)); err == nil {
		t.Error("a part that is cut off should be refused")
	}
}
