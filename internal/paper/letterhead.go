package paper

import (
	"strings"

	"guongsang/internal/award"
	"guongsang/internal/viet"
)

// Letterhead is the office as it heads its papers on a date.
type Letterhead struct {
	WardKind string // phường, xã, đặc khu
	WardName string // Nhơn Hưng
	Above    string // the level above as running text: "thị xã Tịnh Biên", from 7/2025 "tỉnh An Giang"
	Place    string // địa danh before the date
	Council  string // name of the council; empty: built from the ward
}

// LetterheadOf returns the letterhead of an office profile.
func LetterheadOf(p award.Profile) Letterhead {
	above := p.Town
	if above == "" {
		above = p.Province
	}
	return Letterhead{WardKind: p.WardKind, WardName: p.WardName, Above: above, Place: p.PlaceName(), Council: p.Council}
}

// Ward returns the ward as running text: "phường Nhơn Hưng".
func (l Letterhead) Ward() string { return clean(l.WardKind + " " + l.WardName) }

// Committee returns the People's Committee as running text: "Ủy ban nhân dân phường Nhơn Hưng".
func (l Letterhead) Committee() string { return "Ủy ban nhân dân " + l.Ward() }

// Chairman returns the post of who decides: "Chủ tịch Ủy ban nhân dân phường Nhơn Hưng".
func (l Letterhead) Chairman() string { return "Chủ tịch " + l.Committee() }

// CouncilName returns the council as running text.
func (l Letterhead) CouncilName() string {
	if l.Council != "" {
		return clean(l.Council)
	}
	return "Hội đồng Thi đua - Khen thưởng " + l.Ward()
}

// Signer is who signs: the authority in front of the post where there is one ("KT. CHỦ TỊCH"), the post and the name.
type Signer struct {
	Authority string
	Post      string
	Name      string
}

// lines returns the words over the signature, one a line and in capitals, after the given line where it is not empty.
func (s Signer) lines(onBehalf string) string {
	var lines []string
	for _, line := range []string{onBehalf, s.Authority, s.Post} {
		if line = clean(line); line != "" {
			lines = append(lines, strings.ToUpper(line))
		}
	}
	return strings.Join(lines, "\n")
}

// Line is one line of text in a loop of a template.
type Line struct {
	Text string `json:"dong"`
}

// Heading is what stands at the top and at the foot of every paper.
type Heading struct {
	Superior  []Line `json:"coQuanChuQuan"` // upright lines over the issuer; may be none
	Issuer    string `json:"coQuan"`        // one or two lines
	Number    string `json:"soVanBan"`      // Số: 123/QĐ-UBND
	PlaceDate string `json:"diaDanhNgay"`
	Signing   string `json:"quyenHanKy"`
	Name      string `json:"nguoiKy"`
	Receivers []Line `json:"noiNhan"`
	Draft     bool   `json:"duThao"` // no number yet
}

// heading builds the common parts of a paper of the committee.
func (l Letterhead) heading(number, symbol, date string) Heading {
	return Heading{
		Superior: []Line{}, Issuer: "ỦY BAN NHÂN DÂN\n" + strings.ToUpper(l.Ward()),
		Number: "Số: " + numberText(number, symbol), PlaceDate: l.placeDate(date), Receivers: []Line{},
		Draft: clean(number) == "",
	}
}

// councilHeading builds the common parts of a paper of the council, which stands under the committee.
func (l Letterhead) councilHeading(number, symbol, date string) Heading {
	h := l.heading(number, symbol, date)
	h.Superior = []Line{{Text: "ỦY BAN NHÂN DÂN"}, {Text: strings.ToUpper(l.Ward())}}
	h.Issuer = "HỘI ĐỒNG\nTHI ĐUA - KHEN THƯỞNG"
	return h
}

// placeDate leaves room to write the day by hand where the paper has no date yet.
func (l Letterhead) placeDate(date string) string {
	place := clean(l.Place)
	if place == "" {
		place = clean(l.WardName)
	}
	return place + ", " + dateWords(date)
}

// dateWords returns a date in words, or room to write one by hand.
func dateWords(date string) string {
	if words := viet.DateWords(date); words != "" {
		return words
	}
	return "ngày      tháng      năm        "
}

// numberText joins an ordinal and a symbol to 05/QĐ-UBND; without an ordinal there is room to write it by hand.
func numberText(number, symbol string) string {
	number = clean(number)
	if ordinal, rest, found := strings.Cut(number, "/"); found {
		number, symbol = clean(ordinal), clean(rest)
	}
	switch {
	case number == "":
		number = "        "
	case len(number) == 1 && number >= "1" && number <= "9":
		number = "0" + number
	}
	return number + "/" + clean(symbol)
}

// reference names a paper in running text: "Quyết định số 123/QĐ-UBND ngày 20 tháng 12 năm 2024".
func reference(kind, number, symbol, date string) string {
	return kind + " số " + numberText(number, symbol) + " " + dateWords(date)
}

// receivers ends every line with a semicolon and the last with a full stop.
func receivers(list []string) []Line {
	lines := []Line{}
	for _, text := range list {
		if text = trimEnd(text); text != "" {
			lines = append(lines, Line{Text: "- " + strings.TrimPrefix(text, "- ") + ";"})
		}
	}
	if n := len(lines); n > 0 {
		lines[n-1].Text = strings.TrimSuffix(lines[n-1].Text, ";") + "."
	}
	return lines
}

// grounds turns citations into the "Căn cứ" lines of a paper.
func grounds(citations []string, end string) []Line {
	lines := []Line{}
	for _, text := range citations {
		text = trimEnd(text)
		if text == "" {
			continue
		}
		if !strings.HasPrefix(text, "Căn cứ") && !strings.HasPrefix(text, "Thực hiện") && !strings.HasPrefix(text, "Xét") {
			text = "Căn cứ " + text
		}
		lines = append(lines, Line{Text: text + ";"})
	}
	if n := len(lines); n > 0 && end != "" {
		lines[n-1].Text = strings.TrimSuffix(lines[n-1].Text, ";") + end
	}
	return lines
}

// paragraphs splits a text at its line ends and drops empty lines.
func paragraphs(text string) []Line {
	lines := []Line{}
	for line := range strings.Lines(text) {
		if line = clean(line); line != "" {
			lines = append(lines, Line{Text: line})
		}
	}
	return lines
}

// clean returns the text as NFC with single spaces.
func clean(text string) string { return strings.Join(strings.Fields(viet.NFC(text)), " ") }

func trimEnd(text string) string { return strings.TrimRight(clean(text), " ;.,/") }

func orElse(text, otherwise string) string {
	if text = clean(text); text != "" {
		return text
	}
	return otherwise
}
