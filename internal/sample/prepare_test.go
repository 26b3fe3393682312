package sample

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"guongsang/internal/award"
	"guongsang/internal/office"
)

func TestPrepareBeginsAnewWhatBrokeOff(t *testing.T) {
	ctx := context.Background()
	folder := filepath.Join(t.TempDir(), "phuong-mau")
	half, err := office.Open(ctx, folder+partSuffix, office.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := half.Start(ctx, Ward, Official); err != nil {
		t.Fatal(err)
	}
	if err := half.Close(); err != nil {
		t.Fatal(err)
	}
	if err := Prepare(ctx, folder); err != nil {
		t.Fatal(err)
	}
	if demo, err := isDemo(ctx, folder); err != nil || !demo {
		t.Errorf("demo = %v, %v", demo, err)
	}
	if _, err := os.Stat(folder + partSuffix); !errors.Is(err, os.ErrNotExist) {
		t.Error("the half-filled folder is still there", err)
	}
	if err := Prepare(ctx, folder); err != nil {
		t.Errorf("a second time: %v", err)
	}
}

func TestPrepareSetsOtherDataAside(t *testing.T) {
	ctx := context.Background()
	folder := filepath.Join(t.TempDir(), "phuong-mau")
	own, err := office.Open(ctx, folder, office.Options{})
	if err != nil {
		t.Fatal(err)
	}
	profile := award.Profile{WardKind: "xã", WardName: "Thật", Province: "tỉnh Mẫu", Chairperson: "Trần Văn Thử"}
	if _, err := own.Start(ctx, profile, Official); err != nil {
		t.Fatal(err)
	}
	if err := own.Close(); err != nil {
		t.Fatal(err)
	}
	if err := Prepare(ctx, folder); err != nil {
		t.Fatal(err)
	}
	kept, err := filepath.Glob(folder + "-*")
	if err != nil || len(kept) != 1 {
		t.Fatalf("set aside: %v, %v", kept, err)
	}
	o, err := office.Open(ctx, kept[0], office.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer o.Close() //nolint:errcheck // it was only read
	if state, err := o.State(ctx); err != nil || state.Profile.WardName != "Thật" {
		t.Errorf("state = %+v, %v", state, err)
	}
}
