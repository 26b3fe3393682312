package planfile

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"guongsang/internal/award"
	"guongsang/internal/viet"
)

var (
	recipientsHead = regexp.MustCompile(`^noi nhan\b`)
	authorityLine  = regexp.MustCompile(`^(?:TM|KT|TL|TUQ)\s?[./]\s*\p{Lu}|^(?:TM|KT|TUQ|T/M|K/T|T/L)\s+\p{Lu}`)
	postLine       = regexp.MustCompile(`^(?:(?:PHÓ|QUYỀN|Q\.)\s?)?(?:CHỦ TỊCH|TRƯỞNG|GIÁM ĐỐC|CHÁNH|THỦ TƯỚNG|BÍ THƯ|BỘ TRƯỞNG|THỨ TRƯỞNG|TỔNG|CHỦ NHIỆM|HIỆU TRƯỞNG|CHỈ HUY|VIỆN TRƯỞNG)`)
	signedMark     = regexp.MustCompile(`(?i)^[(\[]?\s*(?:đã ký|da ky|daky|ký, đóng dấu)`)
	annexHead      = regexp.MustCompile(`^(?:phu luc|danh sach kem|bieu mau|quy dinh$)`)
)

// A signature and its list of recipients fit into this many lines, also with a long list.
const maxTailLines = 80

// columnLine is a line of one column of the tail.
type columnLine struct {
	text   string
	number int
}

// readTail reads the recipients and the signer, which stand side by side or one below the other.
func (r *reader) readTail() {
	if r.tail >= len(r.paras) {
		return
	}
	left, right := r.tailColumns()
	r.readRecipients(left)
	if !r.readSigner(right) {
		r.readSigner(left)
	}
}

// tailColumns parts the lines of the tail into what stands at the left and at the right.
func (r *reader) tailColumns() (left, right []columnLine) {
	from := r.paras[r.tail].first - 1
	for i := from; i < len(r.lines) && i < from+maxTailLines; i++ {
		l := r.lines[i]
		if annexHead.MatchString(fold(l.text)) && isCaps(l.text) || l.cells != nil {
			break
		}
		raw := strings.TrimRight(l.raw, " \t")
		indented := strings.HasPrefix(raw, "\t") || strings.HasPrefix(raw, strings.Repeat(" ", 16))
		pieces := columnGap.Split(strings.TrimSpace(raw), -1)
		for j, piece := range pieces {
			c := columnLine{text: viet.Clean(piece), number: i + 1}
			if j == 0 && !indented {
				left = append(left, c)
			} else {
				right = append(right, c)
			}
		}
	}
	return left, right
}

// readRecipients takes the items of "Nơi nhận".
func (r *reader) readRecipients(lines []columnLine) {
	started, blank, previous := false, false, ""
	for _, l := range lines {
		if l.text == "" {
			blank = started
			continue
		}
		text := l.text
		if !started {
			if !recipientsHead.MatchString(fold(text)) {
				continue
			}
			started = true
			if _, rest, ok := strings.Cut(text, ":"); ok {
				for item := range strings.SplitSeq(rest, ";") {
					r.addRecipient(item, l.number)
				}
			}
			continue
		}
		n := len(r.draft.Recipients)
		mark, body := parseMarker(text)
		switch {
		case authorityLine.MatchString(text), mark.kind == noMarker && isCaps(text) && (postLine.MatchString(text) || wordCount(text) > 1):
			return
		case mark.kind != noMarker && !(mark.kind == dashMark && startsLower(body) && n > 0 && !blank && !endsSentence(previous)):
			r.addRecipient(body, l.number)
		case n > 0 && !blank:
			r.draft.Recipients[n-1] += " " + strings.TrimRight(text, ";. ")
		case n > 0:
			return // text behind a blank line is no recipient
		default:
			r.addRecipient(text, l.number)
		}
		blank, previous = false, text
	}
}

func (r *reader) addRecipient(text string, line int) {
	if text = strings.Trim(text, ";., "); text == "" {
		return
	}
	r.found(award.LineSpan{line, line}, "recipients.%d", len(r.draft.Recipients))
	r.draft.Recipients = append(r.draft.Recipients, text)
}

// readSigner reads the authority ("KT. CHỦ TỊCH"), the post and the name below each other.
func (r *reader) readSigner(lines []columnLine) bool {
	var s award.DraftSigner
	span := award.LineSpan{}
	for _, l := range lines {
		text := strings.Trim(l.text, "* ")
		switch {
		case text == "" || signedMark.MatchString(text):
		case authorityLine.MatchString(text) && s.Post == "":
			s.Authority = strings.TrimSpace(s.Authority + " " + text)
			span = spanWith(span, l.number)
		case postLine.MatchString(text) && isCaps(text):
			s.Post = strings.TrimSpace(s.Post + " " + text)
			span = spanWith(span, l.number)
		case isCaps(text) && s.Authority != "" && s.Post == "":
			s.Authority += " " + text
			span = spanWith(span, l.number)
		case isCaps(text) && s.Post != "" && s.Name == "" && !isName(text):
			s.Post += " " + text
		case (s.Authority != "" || s.Post != "") && isName(text):
			_, s.Name = viet.SplitHonorific(text)
			r.draft.Signer = s
			r.found(spanWith(span, l.number), "signer")
			return true
		}
	}
	if s.Authority == "" && s.Post == "" {
		return false
	}
	r.draft.Signer = s
	r.found(span, "signer")
	return true
}

func spanWith(span award.LineSpan, line int) award.LineSpan {
	if span[0] == 0 {
		span[0] = line
	}
	span[1] = line
	return span
}

// isName reports whether a line can be the name of a person: two to seven words, each with a capital.
func isName(s string) bool {
	words := strings.Fields(s)
	if len(words) < 2 || len(words) > 7 || strings.ContainsAny(s, ":;<>@/0123456789\"“") {
		return false
	}
	if parts := numberOfDoc.FindString(s); parts != "" {
		return false
	}
	lower := 0
	for _, w := range words {
		if r, _ := utf8.DecodeRuneInString(w); !unicode.IsUpper(r) {
			lower++
		}
	}
	// A rank may hold one small word: Thượng tá Nguyễn Văn A.
	return lower == 0 || lower == 1 && len(words) >= 4
}
