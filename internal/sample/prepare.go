package sample

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"strconv"
	"time"

	"guongsang/internal/award"
	"guongsang/internal/office"
)

// partSuffix marks the folder of a demo ward that is not whole yet.
const partSuffix = ".part"

// Prepare makes the demo ward in a data folder where none stands there yet. It is filled under another name and renamed
// once it is whole, so that a filling that broke off is begun anew. A folder of the name with other data is set aside,
// never written to. It returns a KindStorage error where the disk refuses.
func Prepare(ctx context.Context, folder string) error {
	switch _, err := os.Stat(folder); {
	case errors.Is(err, fs.ErrNotExist):
	case err != nil:
		return unmade(err)
	default:
		whole, err := isDemo(ctx, folder)
		if err != nil || whole {
			return err
		}
		if err := os.Rename(folder, folder+"-"+time.Now().In(award.Vietnam).Format("20060102-150405")); err != nil {
			return unmade(err)
		}
	}
	part := folder + partSuffix
	if err := os.RemoveAll(part); err != nil {
		return unmade(err)
	}
	if err := fillFolder(ctx, part); err != nil {
		return err
	}
	if err := os.Rename(part, folder); err != nil {
		return unmade(err)
	}
	return nil
}

func unmade(err error) error {
	return award.Wrap(award.KindStorage, "Chưa tạo được phường mẫu. Hãy kiểm tra ổ đĩa còn chỗ trống và quyền ghi rồi thử lại.", err)
}

// isDemo reports whether a data folder holds a whole demo ward.
func isDemo(ctx context.Context, folder string) (demo bool, err error) {
	o, err := office.Open(ctx, folder, office.Options{})
	if err != nil {
		return false, err
	}
	defer func() { err = errors.Join(err, o.Close()) }()
	state, err := o.State(ctx)
	return state.Demo, err
}

func fillFolder(ctx context.Context, folder string) (err error) {
	o, err := office.Open(ctx, folder, office.Options{})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, o.Close()) }()
	state, err := o.State(ctx)
	if err != nil {
		return err
	}
	year, err := strconv.Atoi(state.Today[:4])
	if err != nil {
		return err
	}
	return Fill(ctx, o, year-1) // last year: all its dates are past
}
