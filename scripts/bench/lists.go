package main

import (
	"context"
	"errors"
	"fmt"
	"math/rand"
	"path/filepath"
	"time"

	"guongsang/internal/award"
	"guongsang/internal/office"
	"guongsang/internal/sqlite"
)

// manyNominees is more than a ward meets in a generation: what is fast here is fast everywhere.
const manyNominees = 100_000

var (
	familyNames = []string{"Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Đặng", "Bùi", "Đỗ", "Ngô"}
	middleNames = []string{"Văn", "Thị", "Hữu", "Ngọc", "Minh", "Thanh", "Quốc"}
	givenNames  = []string{"An", "Bình", "Cường", "Dũng", "Hạnh", "Hòa", "Hùng", "Lan", "Mai", "Nga", "Phúc", "Tâm", "Thảo", "Tuấn", "Yến"}
)

func madeName(r *rand.Rand) string {
	return familyNames[r.Intn(len(familyNames))] + " " + middleNames[r.Intn(len(middleNames))] + " " + givenNames[r.Intn(len(givenNames))]
}

// lists measures a page of the list and a search as it is typed, letter by letter, among 100,000 nominees, through the
// very calls the window makes.
func (b bench) lists() ([]figure, error) {
	folder := filepath.Join(b.work, "many")
	if err := setUp(folder); err != nil {
		return nil, err
	}
	if err := fill(filepath.Join(folder, sqlite.FileName)); err != nil {
		return nil, err
	}
	o, err := office.Open(context.Background(), folder, office.Options{})
	if err != nil {
		return nil, err
	}
	figures, err := measureLists(o)
	return figures, errors.Join(err, o.Close())
}

// fill writes the nominees straight into the storage, in operations of a few thousand.
func fill(file string) error {
	ctx := context.Background()
	db, err := sqlite.Open(ctx, file, sqlite.Options{})
	if err != nil {
		return err
	}
	r := rand.New(rand.NewSource(7))
	const batch = 5000
	for first := 0; first < manyNominees && err == nil; first += batch {
		_, _, err = db.Write(ctx, award.Operation{Kind: "bench.fill", Label: "Nhập danh sách thử", Person: "Lê Thị Thử"}, func(tx *sqlite.Tx) error {
			for i := first; i < first+batch; i++ {
				n := award.Nominee{Kind: award.Individual, Name: madeName(r), Birth: fmt.Sprint(1950 + r.Intn(55)),
					Address: fmt.Sprintf("Tổ %d", i%90), Achievement: "Tham gia đóng góp xây dựng đường giao thông nông thôn"}
				if err := tx.SaveNominee(&n); err != nil {
					return err
				}
			}
			return nil
		})
	}
	return errors.Join(err, db.Close())
}

func measureLists(o *office.Office) ([]figure, error) {
	page, err := median(50, func() error { return ask(o, office.NomineeFilter{Limit: 100}) })
	if err != nil {
		return nil, err
	}
	r := rand.New(rand.NewSource(3))
	var typed []string
	for range 40 {
		name := []rune(madeName(r))
		for i := 1; i <= len(name); i++ {
			typed = append(typed, string(name[:i]))
		}
	}
	next := 0
	times, err := repeat(len(typed), func() error {
		next++
		return ask(o, office.NomineeFilter{Text: typed[next-1], Limit: 100})
	})
	if err != nil {
		return nil, err
	}
	return []figure{
		{name: "list page, 100,000 nominees", took: page, budget: 5 * time.Millisecond},
		{name: "search p99, 100,000 nominees", took: times[len(times)*99/100], budget: 50 * time.Millisecond, note: "aim 16 ms"},
	}, nil
}

func ask(o *office.Office, f office.NomineeFilter) error {
	_, err := o.Nominees(context.Background(), f)
	return err
}
