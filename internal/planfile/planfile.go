// Package planfile reads a plan document (.txt, .docx, .pdf) into a draft with the source lines of every field. It is
// pure: bytes in, draft out. It works from general structure, not from the wording of one plan:
//
//	bytes → lines (txt.go, docx.go, pdf.go) → paragraphs (paragraph.go) → outline (marker.go, outline.go)
//	      → head and tail (head.go, tail.go), sections (section.go, duty.go) and movements (movement.go …)
//
// It never invents: what the document does not say stays empty and is voiced as a doubt.
package planfile

import (
	"bytes"
	"strings"

	"guongsang/internal/award"
)

// MaxBytes is the largest file that is read. Plans with pictures and a scanned stamp stay under 10 MB; beyond 50 MB
// it is another kind of file, and reading it would stop the window for seconds.
const MaxBytes = 50 << 20

// CheckSize refuses a file by its size, so that the caller need not read it first.
func CheckSize(bytes int64) error {
	if bytes > MaxBytes {
		return award.NewError(award.KindBadFile, "Tệp lớn hơn 50 MB nên không đọc được. Hãy chọn tệp kế hoạch gốc hoặc bỏ bớt ảnh trong tệp.")
	}
	return nil
}

// refuse returns the error for a file that cannot be read, with its own sentence.
func refuse(message string, cause error) error {
	return award.Wrap(award.KindBadFile, message, cause)
}

// Read reads the document of the given file name. Content decides what kind of file it is, the name only helps to
// word a refusal. Every refusal is an *award.Error of KindBadFile; a document without movements is no error but has a
// doubt that says so.
func Read(name string, data []byte) (award.PlanDraft, error) {
	if err := CheckSize(int64(len(data))); err != nil {
		return award.PlanDraft{}, err
	}
	lines, err := readLines(name, data)
	if err != nil {
		return award.PlanDraft{}, err
	}
	if !hasText(lines) {
		return award.PlanDraft{}, refuse("Tệp này không có chữ nào. Hãy chọn tệp khác.", nil)
	}
	cut := len(lines) > maxLines
	draft := newReader(lines[:min(len(lines), maxLines)]).read().Filled()
	if cut {
		draft.Doubts = append(draft.Doubts, award.DraftDoubt{Message: "Văn bản quá dài nên chỉ đọc được phần đầu."})
	}
	return draft, nil
}

// maxLines is how much of a document is read: about 400 pages, ten times the longest plan, read in a second.
const maxLines = 20_000

// readLines tells the kind of file from its first bytes and returns its lines.
func readLines(name string, data []byte) ([]line, error) {
	switch {
	case len(bytes.TrimSpace(data)) == 0:
		return nil, refuse("Tệp này rỗng. Hãy kiểm tra lại tệp hoặc chọn tệp khác.", nil)
	case bytes.Contains(data[:min(1024, len(data))], []byte("%PDF-")):
		return readPDF(data)
	case bytes.HasPrefix(data, []byte("PK\x03\x04")), bytes.HasPrefix(data, []byte("PK\x05\x06")):
		return readDocx(data)
	case bytes.HasPrefix(data, []byte("\xD0\xCF\x11\xE0")):
		return nil, refuseOld(data)
	case bytes.HasPrefix(data, []byte(`{\rtf`)):
		return nil, refuse("Tệp ở dạng RTF nên chưa đọc được. Hãy mở bằng Word và lưu lại thành tệp .docx.", nil)
	}
	if ext := extension(name); ext == ".docx" || ext == ".pdf" {
		return nil, refuse("Tệp này bị hỏng hoặc không đúng loại như tên gọi. Hãy xin lại tệp gốc.", nil)
	}
	return readText(data)
}

// refuseOld words the refusal of the old binary container, which Word also uses for documents with a password.
func refuseOld(data []byte) error {
	if bytes.Contains(data, []byte("E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d\x00P\x00a\x00c\x00k\x00a\x00g\x00e\x00")) {
		return refuse("Tệp Word này có đặt mật khẩu. Hãy mở bằng Word, bỏ mật khẩu rồi lưu lại.", nil)
	}
	return refuse("Tệp ở dạng Word cũ (.doc) nên chưa đọc được. Hãy mở bằng Word và lưu lại thành tệp .docx.", nil)
}

func extension(name string) string {
	if i := strings.LastIndexByte(name, '.'); i >= 0 {
		return strings.ToLower(name[i:])
	}
	return ""
}

func hasText(lines []line) bool {
	for _, l := range lines {
		if l.text != "" {
			return true
		}
	}
	return false
}
