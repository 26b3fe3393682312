package office

import (
	"archive/zip"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"guongsang/internal/award"
	"guongsang/internal/paper"
	"guongsang/internal/sqlite"
	"guongsang/internal/viet"
)

// PaperTicket is everything the page needs to make one Word paper: the data, ready for the template, the template with
// its hash, and the name the file should have. The page merges both and gives the bytes back with the ticket's id.
type PaperTicket struct {
	ID        string `json:"id"`
	Kind      string `json:"kind"`
	Title     string `json:"title"`
	FileName  string `json:"fileName"`
	Template  string `json:"template"` // base64
	SHA256    string `json:"sha256"`   // of the template
	Data      string `json:"data"`     // JSON
	RecordID  string `json:"recordId"`
	TableName string `json:"tableName"`
}

// FileView is a file the program wrote.
type FileView struct {
	Path string `json:"path"`
	Name string `json:"name"`
}

// PaperView is a paper that was made from a record.
type PaperView struct {
	ID       string `json:"id"`
	Kind     string `json:"kind"`
	Title    string `json:"title"`
	FileName string `json:"fileName"`
	MadeAt   string `json:"madeAt"`
}

// tickets are the papers that are being made; they are few and short-lived, and end with the program.
type tickets struct {
	mu   sync.Mutex
	open map[string]PaperTicket
}

// maxTickets bounds the open tickets. Where that many were never used their pages are long left: all are dropped, and a page
// that still holds one is told to make its paper again.
const maxTickets = 200

func (t *tickets) add(p PaperTicket) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.open == nil || len(t.open) >= maxTickets {
		t.open = map[string]PaperTicket{}
	}
	t.open[p.ID] = p
}

func (t *tickets) find(id string) (PaperTicket, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	p, ok := t.open[id]
	if !ok {
		return p, award.NewError(award.KindNotFound, "Văn bản này cần được tạo lại. Hãy bấm tạo văn bản một lần nữa.")
	}
	return p, nil
}

// PaperTicket gathers the data of a paper from its record: a decision (kinds decision, submission_upper), a meeting
// (minutes, submission) or a stored report (report). It returns KindNotFound where the record is not there.
func (o *Office) PaperTicket(ctx context.Context, kind, recordID string) (PaperTicket, error) {
	name, template, sum, err := paper.Template(paper.Kind(kind))
	if err != nil {
		return PaperTicket{}, err
	}
	t := PaperTicket{ID: sqlite.NewID(), Kind: kind, Title: paper.Kind(kind).Label(), Template: base64.StdEncoding.EncodeToString(template), SHA256: sum, RecordID: recordID}
	data, err := o.paperData(ctx, &t, strings.TrimSuffix(name, ".docx"))
	if err != nil {
		return PaperTicket{}, err
	}
	body, err := json.Marshal(data)
	if err != nil {
		return PaperTicket{}, err
	}
	t.Data = string(body)
	o.tickets.add(t)
	return t, nil
}

// paperData returns the typed data of a ticket's paper and names its file: year, number and what it is.
func (o *Office) paperData(ctx context.Context, t *PaperTicket, stem string) (any, error) {
	switch paper.Kind(t.Kind) {
	case paper.KindDecision:
		in, err := o.DecisionPaper(ctx, t.RecordID)
		t.TableName, t.FileName = "decision", paperName(in.Date, in.Number, "QD", "QuyetDinh-KhenThuong")
		return paper.NewDecision(in), err
	case paper.KindMinutes:
		in, err := o.MinutesPaper(ctx, t.RecordID)
		t.TableName, t.FileName = "meeting", paperName(in.Date, in.Number, "BB", "BienBanHop-HoiDong")
		return paper.NewMinutes(in), err
	case paper.KindSubmission, paper.KindSubmissionUpper:
		in, err := o.SubmissionPaper(ctx, t.RecordID, t.Kind == string(paper.KindSubmissionUpper))
		t.TableName, t.FileName = "meeting", paperName(in.Date, in.Number, "TTr", "ToTrinh-KhenThuong")
		return paper.NewSubmission(in), err
	case paper.KindReport:
		in, err := o.reportPaper(ctx, t.RecordID)
		t.TableName, t.FileName = "report", paperName(in.Report.Period.From, in.Number, "BC", "BaoCao-"+fileWords(in.Report.Period.Label))
		return paper.NewReport(in), err
	}
	return nil, award.NewError(award.KindNotFound, "Chưa có mẫu cho loại văn bản này ("+stem+"). Hãy chọn một loại văn bản khác.")
}

// reportPaper gathers what a report paper is made of.
func (o *Office) reportPaper(ctx context.Context, id string) (paper.ReportInput, error) {
	view, err := o.Report(ctx, id)
	if err != nil {
		return paper.ReportInput{}, err
	}
	in := paper.ReportInput{Number: view.Form.Number, Date: view.Form.Date, Report: view.Report}
	err = o.db.Read(ctx, func(tx *sqlite.Tx) error {
		on := in.Date
		if on == "" {
			// A draft about an earlier time goes to whom the office stood under at the end of that time.
			on = min(o.today(), in.Report.Period.To)
		}
		profile, _, err := tx.ProfileOn(on)
		in.Office = paper.LetterheadOf(profile)
		in.Signer = paper.Signer{Post: award.PostChair, Name: profile.Chairperson}
		if profile.Town != "" {
			in.To = []string{"Ủy ban nhân dân " + profile.Town}
		} else {
			in.To = []string{"Ủy ban nhân dân " + profile.Province}
		}
		return err
	})
	return in, err
}

// paperName builds a file name that says what it is: year, number, words, such as 2024_QD-123_QuyetDinh.docx.
func paperName(date, number, prefix, words string) string {
	parts := []string{}
	if len(date) >= 4 {
		parts = append(parts, date[:4])
	}
	if number, _, _ = strings.Cut(number, "/"); number != "" {
		parts = append(parts, prefix+"-"+fileWords(number))
	} else {
		parts = append(parts, prefix+"-DuThao")
	}
	return strings.Join(append(parts, words), "_") + ".docx"
}

// fileWords makes a text fit for a file name on every system: no accents, no signs.
func fileWords(s string) string {
	var b strings.Builder
	for _, word := range strings.Fields(viet.Fold(s)) {
		for i, r := range word {
			if r >= 'a' && r <= 'z' && i == 0 {
				r -= 'a' - 'A'
			}
			if r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '-' {
				b.WriteRune(r)
			}
		}
	}
	return b.String()
}

// SavePaper writes the merged bytes of a ticket to a file and remembers the paper. The bytes must be a Word file; they
// are written to a temporary file and renamed, so that a half-written paper never stands under the name. The person
// chose the path, and the dialog asked before an existing file is replaced.
func (o *Office) SavePaper(ctx context.Context, ticketID string, data []byte, path string) (FileView, error) {
	t, err := o.tickets.find(ticketID)
	if err != nil {
		return FileView{}, err
	}
	if err := checkWord(data); err != nil {
		return FileView{}, err
	}
	if err := writeWhole(path, data); err != nil {
		return FileView{}, err
	}
	return o.recordPaper(ctx, t, path, data)
}

// recordPaper remembers a paper that was written; also does what is kept with it, in the same operation.
func (o *Office) recordPaper(ctx context.Context, t PaperTicket, path string, data []byte, also ...func(*sqlite.Tx) error) (FileView, error) {
	sum := sha256.Sum256(data)
	r := award.PaperRecord{Kind: t.Kind, TableRef: t.TableName, RecordID: t.RecordID, FileName: filepath.Base(path),
		SHA256: hex.EncodeToString(sum[:]), Template: t.SHA256, MadeAt: award.Instant(o.clock)}
	_, err := o.do(ctx, kindPaper, "Xuất văn bản "+t.Title, func(tx *sqlite.Tx) error {
		for _, work := range also {
			if err := work(tx); err != nil {
				return err
			}
		}
		return tx.SavePaperRecord(&r)
	})
	return FileView{Path: path, Name: r.FileName}, err
}

// Papers returns the papers made from a record, newest first.
func (o *Office) Papers(ctx context.Context, recordID string) ([]PaperView, error) {
	out := []PaperView{}
	err := o.db.Read(ctx, func(tx *sqlite.Tx) error {
		rows, err := tx.PaperRecords(recordID)
		for _, r := range rows {
			title := paper.Kind(r.Kind).Label()
			if title == "" {
				title = exportTitles[r.Kind]
			}
			out = append(out, PaperView{ID: r.ID, Kind: r.Kind, Title: title, FileName: r.FileName, MadeAt: r.MadeAt})
		}
		return err
	})
	return out, err
}

// checkWord refuses bytes that are no Word file: the merge failed, or something else was sent.
func checkWord(data []byte) error {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return award.Wrap(award.KindInternal, "Văn bản tạo ra bị lỗi nên chưa được lưu. Hãy tạo lại văn bản.", err)
	}
	for _, f := range z.File {
		if f.Name == "word/document.xml" && f.UncompressedSize64 > 0 {
			return nil
		}
	}
	return award.Wrap(award.KindInternal, "Văn bản tạo ra bị lỗi nên chưa được lưu. Hãy tạo lại văn bản.", errors.New("no word/document.xml"))
}

// writeWhole writes a file so that the name holds either all of it or what it held before.
func writeWhole(path string, data []byte) error {
	part, err := os.CreateTemp(filepath.Dir(path), ".guongsang-*.part")
	if err != nil {
		return unwritableFile(err)
	}
	defer os.Remove(part.Name()) //nolint:errcheck // after the rename there is nothing to remove
	_, err = part.Write(data)
	if err = errors.Join(err, part.Sync(), part.Close()); err != nil {
		return unwritableFile(err)
	}
	if err := os.Chmod(part.Name(), 0o644); err != nil {
		return unwritableFile(err)
	}
	return unwritableFile(os.Rename(part.Name(), path))
}

func unwritableFile(err error) error {
	if err == nil {
		return nil
	}
	return award.Wrap(award.KindStorage, "Không ghi được tệp vào nơi đã chọn. Hãy đóng tệp nếu đang mở trong Word, Excel, hoặc chọn thư mục khác.", err)
}
