package sqlite

import (
	"context"
	"fmt"
	"math/rand"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"guongsang/internal/award"
)

// The words of invented names: family names as unequal as real ones, so that a search for the commonest of them meets
// a third of all rows.
var (
	familyNames = []string{"Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Trần", "Lê", "Lê", "Phạm", "Huỳnh", "Võ", "Đặng", "Bùi", "Đỗ", "Chau", "Néang", "Ông"}
	middleNames = []string{"Văn", "Thị", "Thị", "Hữu", "Ngọc", "Minh", "Thanh", "Đức", "Kim", "Quốc", "Sóc", "Thị Mỹ"}
	givenNames  = []string{"An", "Ánh", "Bình", "Cường", "Dũng", "Đào", "Đạt", "Giang", "Hà", "Hải", "Hạnh", "Hoa", "Hòa", "Hùng", "Khánh", "Lan", "Linh", "Long", "Mai", "Nam", "Nga", "Phúc", "Quang", "Sơn", "Tâm", "Tuấn", "Tuấn", "Uyên", "Vân", "Yến"}
)

func madeName(r *rand.Rand) string {
	pick := func(list []string) string { return list[r.Intn(len(list))] }
	return pick(familyNames) + " " + pick(middleNames) + " " + pick(givenNames)
}

// fillNominees writes n invented nominees as one operation and returns the ids of the units they belong to.
func fillNominees(t testing.TB, db *DB, n int) (unitIDs []string) {
	t.Helper()
	r := rand.New(rand.NewSource(7))
	write(t, db, "Nhập danh sách thử", func(tx *Tx) error {
		for i := range 40 {
			u := award.Unit{Name: fmt.Sprintf("Khóm %d", i+1), Kind: award.UnitQuarter}
			if err := tx.SaveUnit(&u); err != nil {
				return err
			}
			unitIDs = append(unitIDs, u.ID)
		}
		for i := range n {
			row := award.Nominee{Kind: award.Individual, Name: madeName(r), Birth: fmt.Sprint(1950 + r.Intn(55)), UnitID: unitIDs[i%40], QuarterID: unitIDs[i%7],
				Achievement: "Tham gia đóng góp xây dựng đường giao thông nông thôn, giữ gìn an ninh trật tự ở địa bàn dân cư, hiến đất làm cầu số " + fmt.Sprint(i)}
			if i%20 == 0 {
				row.Kind, row.Name = award.Collective, fmt.Sprintf("Chi hội Phụ nữ Khóm %d - tổ %d", i%40+1, i)
			}
			if err := tx.SaveNominee(&row); err != nil {
				return err
			}
		}
		return nil
	})
	return unitIDs
}

func names(rows []NomineeRow) []string {
	out := []string{}
	for _, r := range rows {
		out = append(out, r.Name)
	}
	return out
}

func saveNominees(t testing.TB, db *DB, list ...award.Nominee) []award.Nominee {
	t.Helper()
	write(t, db, "Thêm đối tượng", func(tx *Tx) error {
		for i := range list {
			if list[i].Kind == "" {
				list[i].Kind = award.Individual
			}
			if err := tx.SaveNominee(&list[i]); err != nil {
				return err
			}
		}
		return nil
	})
	return list
}

func TestNomineesStandInVietnameseOrder(t *testing.T) {
	db := openTest(t)
	saveNominees(t, db, award.Nominee{Name: "Trần Văn Đào"}, award.Nominee{Name: "Lê Thị Ánh"}, award.Nominee{Name: "Phạm Văn Dũng"},
		award.Nominee{Name: "Nguyễn Thị Đào"}, award.Nominee{Name: "Chau Sóc Khonl", SortKeyOverride: "An Chau"},
		award.Nominee{Kind: award.Collective, Name: "Khóm 10"}, award.Nominee{Kind: award.Collective, Name: "Khóm 2"})
	read(t, db, func(tx *Tx) error {
		rows, err := tx.Nominees(NomineeFilter{Kind: award.Individual})
		want := []string{"Chau Sóc Khonl", "Lê Thị Ánh", "Phạm Văn Dũng", "Nguyễn Thị Đào", "Trần Văn Đào"}
		if !slices.Equal(names(rows), want) {
			t.Errorf("people = %v, want %v", names(rows), want)
		}
		rows, _ = tx.Nominees(NomineeFilter{Kind: award.Collective})
		if !slices.Equal(names(rows), []string{"Khóm 2", "Khóm 10"}) {
			t.Errorf("collectives = %v", names(rows))
		}
		return err
	})
}

func TestNomineeSearch(t *testing.T) {
	db := openTest(t)
	saveNominees(t, db, award.Nominee{Name: "Nguyễn Thị Đào", Achievement: "Hiến 200 m² đất làm đường"}, award.Nominee{Name: "Nguyễn Đức Hoà"},
		award.Nominee{Name: "Trần Thị Đào"}, award.Nominee{Kind: award.Collective, Name: `Chi hội "Phụ nữ" (Khóm 1-Khóm 2)`})
	for _, c := range []struct {
		name, text string
		deep       bool
		want       int
	}{
		{"WithoutAccents", "nguyen thi dao", false, 1},
		{"OtherOrder", "dao nguyen", false, 1},
		{"Beginnings", "ng d", false, 2},
		{"BothSpellings", "hòa", false, 1},
		{"AccentsTyped", "Đào", false, 2},
		{"Punctuation", `"phu nu" (khom`, false, 1},
		{"AfterHyphen", "1 khom", false, 1},
		{"OperatorsAreWords", "NOT OR", false, 0},
		{"OnlySigns", `"*()`, false, 4},
		{"InTheTexts", "hien dat", true, 1},
		{"NameIsNoText", "dao", true, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			read(t, db, func(tx *Tx) error {
				rows, err := tx.Nominees(NomineeFilter{Text: c.text, Deep: c.deep})
				if len(rows) != c.want {
					t.Errorf("found %v, want %d", names(rows), c.want)
				}
				if n, err := tx.CountNominees(NomineeFilter{Text: c.text, Deep: c.deep}); err != nil || n != c.want {
					t.Errorf("counted %d (%v), want %d", n, err, c.want)
				}
				return err
			})
		})
	}
}

// mustMatchContent asks the search index to compare itself with the rows.
func mustMatchContent(t *testing.T, db *DB) {
	t.Helper()
	for _, index := range []string{"nominee_name_search", "nominee_text_search"} {
		if _, err := db.writer.Exec(`INSERT INTO ` + index + `(` + index + `, rank) VALUES ('integrity-check', 1)`); err != nil {
			t.Errorf("%s: %v", index, err)
		}
	}
}

func TestSearchIndexFollowsTrashAndUndo(t *testing.T) {
	db := openTest(t)
	n := saveNominees(t, db, award.Nominee{Name: "Lê Văn Tám", Achievement: "trồng cây"})[0]
	found := func(text string, deep bool, want int) {
		t.Helper()
		read(t, db, func(tx *Tx) error {
			rows, err := tx.Nominees(NomineeFilter{Text: text, Deep: deep})
			if len(rows) != want {
				t.Errorf("%q found %v, want %d", text, names(rows), want)
			}
			return err
		})
		mustMatchContent(t, db)
	}
	n.Name, n.Achievement = "Lê Văn Chín", "nuôi cá"
	write(t, db, "Sửa", func(tx *Tx) error { return tx.SaveNominee(&n) })
	found("tam", false, 0)
	found("chin", false, 1)
	found("nuoi ca", true, 1)
	undoLast := func(tx *Tx) (award.Operation, error) { return tx.UndoCandidate() }
	if err := undo(t, db, undoLast); err != nil {
		t.Fatal(err)
	}
	found("tam", false, 1)
	found("chin", false, 0)
	found("trong cay", true, 1)
	write(t, db, "Xóa", func(tx *Tx) error { return tx.TrashNominee(n.ID) })
	found("tam", false, 0)
	if err := undo(t, db, undoLast); err != nil {
		t.Fatal(err)
	}
	found("tam", false, 1)
}

func TestPagesHoldEveryRowOnce(t *testing.T) {
	db := openTest(t)
	fillNominees(t, db, 6000)
	for name, f := range map[string]NomineeFilter{"All": {}, "Common": {Text: "nguyen"}, "Rare": {Text: "uyen son"}, "CommonAtTheEnd": {Text: "tuan"},
		"Kind": {Kind: award.Collective}, "Deep": {Text: "giao thong", Deep: true}} {
		t.Run(name, func(t *testing.T) {
			read(t, db, func(tx *Tx) error {
				want, err := tx.CountNominees(f)
				if err != nil {
					return err
				}
				seen, last := map[string]bool{}, ""
				for f.Limit = 150; ; {
					rows, err := tx.Nominees(f)
					if err != nil {
						return err
					}
					for _, r := range rows {
						if seen[r.ID] || r.SortKey < last {
							t.Fatalf("row %s twice or out of order", r.Name)
						}
						seen[r.ID], last = true, r.SortKey
					}
					if len(rows) < f.Limit {
						break
					}
					f.After = rows[len(rows)-1].Cursor()
				}
				if len(seen) != want {
					t.Errorf("paged over %d rows, counted %d", len(seen), want)
				}
				return nil
			})
		})
	}
}

func TestNomineesLike(t *testing.T) {
	db := openTest(t)
	saveNominees(t, db, award.Nominee{Name: "Nguyễn Thị Hoà", Birth: "1960"}, award.Nominee{Name: "NGUYEN THI HOA"}, award.Nominee{Name: "Nguyễn Thị Hoàng"})
	read(t, db, func(tx *Tx) error {
		list, err := tx.NomineesLike("nguyễn thị  hòa", 10)
		if len(list) != 2 {
			t.Errorf("like = %v", list)
		}
		return err
	})
}

// openBench opens a database with n nominees once for a benchmark.
func openBench(b *testing.B, n int) (*DB, []string) {
	b.Helper()
	db, err := Open(context.Background(), filepath.Join(b.TempDir(), FileName), Options{})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { db.Close() })
	return db, fillNominees(b, db, n)
}

// BenchmarkNominees100k measures the list and the search at the size the budgets name; p99 is over many different
// searches: list page ≤ 5 ms, search p99 ≤ 50 ms.
func BenchmarkNominees100k(b *testing.B) {
	db, unitIDs := openBench(b, 100_000)
	searches := func(texts ...string) []NomineeFilter {
		out := []NomineeFilter{}
		for _, s := range texts {
			out = append(out, NomineeFilter{Text: s})
		}
		return out
	}
	var typed []string // every name as it is typed, letter by letter
	r := rand.New(rand.NewSource(3))
	for range 30 {
		name := []rune(madeName(r))
		for i := 1; i <= len(name); i++ {
			typed = append(typed, string(name[:i]))
		}
	}
	for _, c := range []struct {
		name    string
		filters []NomineeFilter
	}{
		{"ListPage", []NomineeFilter{{}, {Kind: award.Collective}, {UnitID: unitIDs[3]}, {QuarterID: unitIDs[2]}}},
		{"SearchTyped", searches(typed...)},
		{"SearchCommonFamily", searches("nguyen")},
		{"SearchCommonGiven", searches("tuan", "yen", "van tuan", "nguyen thi yen")},
		{"SearchInKind", []NomineeFilter{{Text: "phu nu", Kind: award.Collective}, {Text: "nguyen", UnitID: unitIDs[1]}}},
		{"SearchTexts", []NomineeFilter{{Text: "giao thong", Deep: true}, {Text: "cau so 77", Deep: true}}},
	} {
		b.Run(c.name, func(b *testing.B) {
			var times []time.Duration
			for i := 0; b.Loop(); i++ {
				f := c.filters[i%len(c.filters)]
				f.Limit = 100
				start := time.Now()
				read(b, db, func(tx *Tx) error { _, err := tx.Nominees(f); return err })
				times = append(times, time.Since(start))
			}
			slices.Sort(times)
			b.ReportMetric(float64(times[len(times)*99/100].Microseconds())/1000, "p99-ms")
		})
	}
}
