package office

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"guongsang/internal/award"
	"guongsang/internal/planfile"
	"guongsang/internal/sqlite"
)

// PlanReading is what was understood of a plan file, with who its bodies probably are. Nothing of it is stored; the
// person corrects it in the preview and accepts it. SamePlan is the plan already stored with the same number and year
// or from the same file, with an empty id where there is none.
type PlanReading struct {
	FileName string          `json:"fileName"`
	Hash     string          `json:"hash"`
	Draft    award.PlanDraft `json:"draft"`
	Bodies   []BodyMapping   `json:"bodies"`
	SamePlan PlanRow         `json:"samePlan"`
}

// ReadPlan reads a plan document (Word, PDF or text). A file that cannot be read is refused with a sentence of its
// own: KindNotFound where the path leads nowhere, KindInvalid for a folder, KindStorage where reading is not allowed,
// KindBadFile for everything that is wrong with the content.
func (o *Office) ReadPlan(ctx context.Context, path string) (PlanReading, error) {
	data, err := readSource(path)
	if err != nil {
		return PlanReading{}, err
	}
	name := filepath.Base(path)
	draft, err := planfile.Read(name, data)
	if err != nil {
		return PlanReading{}, err
	}
	sum := sha256.Sum256(data)
	reading := PlanReading{FileName: name, Hash: hex.EncodeToString(sum[:]), Draft: draft.Filled()}
	if reading.Bodies, err = o.ProposeBodies(ctx, bodiesOf(draft)); err != nil {
		return PlanReading{}, err
	}
	err = o.db.Read(ctx, func(tx *sqlite.Tx) error {
		same, found, err := tx.PlanByNumber(draft.Number, draft.Year, reading.Hash)
		if found {
			reading.SamePlan = planRow(sqlite.PlanRow{ID: same.ID, Year: same.Year, Number: same.Number, Date: same.Date, Title: same.Title, State: same.State})
		}
		return err
	})
	return reading, err
}

// readSource reads the bytes of a file a person chose; its size is looked at first.
func readSource(path string) ([]byte, error) {
	if strings.TrimSpace(path) == "" {
		return nil, award.NewError(award.KindInvalid, "Chưa chọn tệp kế hoạch. Hãy chọn tệp Word, PDF hoặc văn bản.")
	}
	info, err := os.Stat(path) // before Open, see openList
	if err != nil {
		return nil, openSourceError(err)
	}
	if info.IsDir() {
		return nil, award.NewError(award.KindInvalid, "Đây là thư mục, không phải tệp. Hãy mở thư mục và chọn tệp kế hoạch.")
	}
	if !info.Mode().IsRegular() {
		return nil, award.NewError(award.KindBadFile, "Đây không phải là tệp văn bản. Hãy chọn tệp Word, PDF hoặc văn bản.")
	}
	if err := planfile.CheckSize(info.Size()); err != nil {
		return nil, err
	}
	file, err := os.Open(path)
	if err != nil {
		return nil, openSourceError(err)
	}
	defer file.Close()
	data, err := io.ReadAll(io.LimitReader(file, planfile.MaxBytes+1))
	if err != nil {
		return nil, award.Wrap(award.KindStorage, "Không đọc hết được tệp. Hãy chép tệp về ổ đĩa của máy rồi chọn lại.", err)
	}
	return data, nil
}

func openSourceError(err error) error {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return award.Wrap(award.KindNotFound, "Không còn tệp ở chỗ đã chọn. Hãy kiểm tra xem tệp đã bị chuyển hay đổi tên, rồi chọn lại.", err)
	case errors.Is(err, fs.ErrPermission):
		return award.Wrap(award.KindStorage, "Máy không cho đọc tệp này. Hãy chép tệp vào thư mục của bạn rồi chọn lại.", err)
	}
	return award.Wrap(award.KindStorage, "Không mở được tệp. Hãy kiểm tra tệp hoặc ổ đĩa chứa tệp, rồi chọn lại.", err)
}
