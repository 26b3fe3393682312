package sheet

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"path"
	"strings"
	"unicode/utf8"

	"guongsang/internal/award"
)

// Limits on files from outside. An office list of 10,000 rows has about one megabyte; a file far beyond that holds
// pictures or is made to exhaust the machine (4 GB of memory is common in a ward office).
const (
	MaxFileSize = 40 << 20  // bytes of the file
	maxPartSize = 160 << 20 // bytes of one part, unpacked
	maxCells    = 4_000_000 // filled cells in the workbook
	maxRow      = 1_048_576 // the format's own limit
	maxCol      = 16_384
)

// The sentences with which a file is refused: one of fact, one of what to do.
const (
	sayTooBig    = "Tệp quá lớn để đọc như một danh sách. Hãy xóa hình ảnh và các trang không cần, hoặc chép riêng danh sách sang tệp mới."
	sayEmptyFile = "Tệp không có nội dung. Hãy xin lại tệp từ nơi gửi."
	sayOldExcel  = "Tệp thuộc định dạng Excel 97-2003 (.xls). Hãy mở bằng Excel rồi lưu thành .xlsx, hoặc nhận tệp này trong cửa sổ chương trình."
	sayPassword  = "Tệp được đặt mật khẩu nên không đọc được. Hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại."
	sayODS       = "Tệp là bảng tính OpenDocument (.ods). Hãy mở bằng LibreOffice hoặc Excel rồi lưu thành .xlsx."
	sayXLSB      = "Tệp là sổ Excel nhị phân (.xlsb). Hãy mở bằng Excel rồi lưu thành .xlsx."
	sayCSV       = "Tệp là văn bản, không phải sổ Excel. Hãy mở bằng Excel rồi lưu thành .xlsx."
	sayHTML      = "Tệp là trang web được đặt tên như sổ Excel. Hãy mở bằng Excel rồi lưu thành .xlsx."
	sayWord      = "Tệp là văn bản Word, không phải sổ Excel. Hãy chép bảng trong đó sang Excel rồi lưu thành .xlsx."
	sayPDF       = "Tệp là PDF, không phải sổ Excel. Hãy xin tệp Excel gốc từ nơi gửi."
	sayNotExcel  = "Tệp không phải sổ Excel .xlsx. Hãy chọn đúng tệp danh sách."
	sayDamaged   = "Tệp Excel bị hỏng hoặc chép chưa hết. Hãy xin lại tệp, hoặc mở bằng Excel rồi lưu thành tệp mới."
	sayNoCells   = "Sổ Excel không có ô nào được điền. Hãy kiểm tra lại tệp đã chọn."
	sayUnread    = "Không đọc được tệp từ đĩa. Hãy kiểm tra ổ đĩa hoặc chép tệp về máy rồi thử lại."
)

func refuse(message string, cause error) error {
	return award.Wrap(award.KindBadFile, message, cause)
}

// container is the opened package: its parts by cleaned lower-case name, as spreadsheet programs do not agree on case.
type container struct{ parts map[string]*zip.File }

func openContainer(r io.ReaderAt, size int64) (*container, error) {
	switch {
	case size > MaxFileSize:
		return nil, refuse(sayTooBig, nil)
	case size == 0:
		return nil, refuse(sayEmptyFile, nil)
	}
	head := make([]byte, min(size, 4096))
	if _, err := r.ReadAt(head, 0); err != nil && !errors.Is(err, io.EOF) {
		return nil, award.Wrap(award.KindStorage, sayUnread, err)
	}
	if !bytes.HasPrefix(head, []byte("PK")) {
		return nil, refuse(sayWhatItIs(head, r, size), nil)
	}
	z, err := zip.NewReader(r, size)
	if err != nil {
		return nil, refuse(sayDamaged, err)
	}
	c := &container{parts: make(map[string]*zip.File, len(z.File))}
	for _, f := range z.File {
		c.parts[partName(f.Name)] = f
	}
	return c, c.checkContent()
}

func partName(name string) string {
	return strings.ToLower(strings.TrimPrefix(path.Clean("/"+strings.ReplaceAll(name, `\`, "/")), "/"))
}

// checkContent tells an .xlsx from the other things that travel in a zip.
func (c *container) checkContent() error {
	if c.has("_rels/.rels") || c.has("xl/workbook.xml") {
		switch {
		case c.has("word/document.xml"):
			return refuse(sayWord, nil)
		case c.has("xl/workbook.bin"):
			return refuse(sayXLSB, nil)
		}
		return nil
	}
	if c.has("mimetype") && c.has("content.xml") {
		return refuse(sayODS, nil)
	}
	return refuse(sayNotExcel, nil)
}

func (c *container) has(name string) bool { _, ok := c.parts[name]; return ok }

// read unpacks a part whole. What the zip says about sizes is not believed: reading stops at the limit.
func (c *container) read(name string) ([]byte, error) {
	f, ok := c.parts[partName(name)]
	if !ok {
		return nil, refuse(sayDamaged, errors.New("part is missing: "+name))
	}
	if f.Flags&1 != 0 {
		return nil, refuse(sayPassword, nil)
	}
	rc, err := f.Open()
	if err != nil {
		return nil, refuse(sayDamaged, err)
	}
	defer rc.Close()
	var buf bytes.Buffer
	if n := f.UncompressedSize64; n < maxPartSize && n < 200*f.CompressedSize64+1<<16 {
		buf.Grow(int(n) + bytes.MinRead)
	}
	n, err := io.Copy(&buf, io.LimitReader(rc, maxPartSize+1))
	switch {
	case n > maxPartSize:
		return nil, refuse(sayTooBig, nil)
	case err != nil:
		return nil, refuse(sayDamaged, err)
	}
	return buf.Bytes(), nil
}

var oleMagic = []byte{0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1}

// sayWhatItIs finds the sentence for a file that is no zip.
func sayWhatItIs(head []byte, r io.ReaderAt, size int64) string {
	start := bytes.TrimSpace(toUTF8(head))
	low := bytes.ToLower(start)
	switch {
	case bytes.HasPrefix(head, oleMagic):
		return sayOLE(r, size)
	case bytes.HasPrefix(head, []byte("%PDF")):
		return sayPDF
	case bytes.HasPrefix(low, []byte("<!doctype html")), bytes.HasPrefix(low, []byte("<html")), bytes.HasPrefix(low, []byte("<table")):
		return sayHTML
	case bytes.HasPrefix(head, []byte{0x09, 0x08}), bytes.HasPrefix(head, []byte{0x09, 0x04}):
		return sayOldExcel // the bare stream of a very old Excel
	case bytes.HasPrefix(low, []byte("{\\rtf")):
		return sayWord
	case looksLikeText(start):
		return sayCSV
	}
	return sayNotExcel
}

// sayOLE looks for the names of streams, which stand in the directory of the compound file as UTF-16.
func sayOLE(r io.ReaderAt, size int64) string {
	data, err := io.ReadAll(io.NewSectionReader(r, 0, size))
	switch {
	case err != nil:
		return sayUnread
	case bytes.Contains(data, wide("EncryptedPackage")):
		return sayPassword
	case bytes.Contains(data, wide("WordDocument")):
		return sayWord
	case bytes.Contains(data, wide("Workbook")), bytes.Contains(data, wide("Book")):
		return sayOldExcel
	}
	return sayNotExcel
}

func wide(s string) []byte {
	b := make([]byte, 0, 2*len(s))
	for i := 0; i < len(s); i++ {
		b = append(b, s[i], 0)
	}
	return b
}

func looksLikeText(b []byte) bool {
	if len(b) == 0 {
		return true
	}
	for len(b) > 0 {
		r, n := utf8.DecodeRune(b)
		if r < ' ' && r != '\t' && r != '\n' && r != '\r' || r == utf8.RuneError && n == 1 && len(b) > utf8.UTFMax {
			return false
		}
		b = b[n:]
	}
	return true
}
