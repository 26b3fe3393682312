package sqlite

import (
	"testing"
	"time"

	"guongsang/internal/award"
)

// makeMovement stores a plan with one movement, its criteria for three kinds and two general criteria.
func makeMovement(t testing.TB, db *DB) string {
	t.Helper()
	var id string
	write(t, db, "Thêm phong trào thử", func(tx *Tx) error {
		plan, movement := NewID(), NewID()
		id = movement
		for _, s := range []struct {
			query string
			args  []any
		}{
			{`INSERT INTO plan(id, year, number) VALUES (?, 2024, '64/KH-UBND')`, []any{plan}},
			{`INSERT INTO movement(id, plan_id, ordinal, name) VALUES (?, ?, '3.1', 'Lao động giỏi')`, []any{movement, plan}},
			{`INSERT INTO criterion(id, movement_id, block, subjects, position, text) VALUES (?, ?, 1, 'collective', 1, 'Nội bộ đoàn kết')`, []any{NewID(), movement}},
			{`INSERT INTO criterion(id, movement_id, block, subjects, position, text) VALUES (?, ?, 2, 'individual,household', 2, 'Có sáng kiến')`, []any{NewID(), movement}},
			{`INSERT INTO criterion(id, movement_id, block, subjects, position, text) VALUES (?, ?, 2, 'individual,household', 1, 'Gương mẫu')`, []any{NewID(), movement}},
			{`INSERT INTO plan_item(id, plan_id, part, position, text) VALUES (?, ?, 'general_criterion', 1, 'Chấp hành pháp luật')`, []any{NewID(), plan}},
			{`INSERT INTO plan_item(id, plan_id, part, position, text) VALUES (?, ?, 'purpose', 1, 'Không phải tiêu chuẩn')`, []any{NewID(), plan}},
		} {
			if _, err := tx.Exec(s.query, s.args...); err != nil {
				return err
			}
		}
		return nil
	})
	return id
}

func TestCriteriaFor(t *testing.T) {
	db := openTest(t)
	movement := makeMovement(t, db)
	for kind, want := range map[award.SubjectKind][]string{
		award.Individual: {"Gương mẫu", "Có sáng kiến", "Chấp hành pháp luật"},
		award.Collective: {"Nội bộ đoàn kết", "Chấp hành pháp luật"},
		award.Clan:       {"Chấp hành pháp luật"},
	} {
		read(t, db, func(tx *Tx) error {
			lines, err := tx.CriteriaFor(movement, kind)
			if len(lines) != len(want) {
				t.Fatalf("%s: %+v, want %v", kind, lines, want)
			}
			for i, w := range want {
				if lines[i].Text != w || lines[i].Position != i+1 {
					t.Errorf("%s line %d = %+v, want %s", kind, i, lines[i], w)
				}
			}
			return err
		})
	}
}

func TestNominationListFiltersAndTally(t *testing.T) {
	db := openTest(t)
	movement := makeMovement(t, db)
	people := saveNominees(t, db, award.Nominee{Name: "Trần Văn Bình", Achievement: "của người"}, award.Nominee{Name: "Lê Thị An"}, award.Nominee{Kind: award.Collective, Name: "Khóm 1"})
	unit := award.Unit{Name: "Hội Nông dân", Kind: award.UnitUnion}
	write(t, db, "Lập hồ sơ", func(tx *Tx) error {
		if err := tx.SaveUnit(&unit); err != nil {
			return err
		}
		for i, p := range people {
			n := award.Nomination{NomineeID: p.ID, Basis: award.BasisMovement, MovementID: movement, Year: 2024, State: award.StateDraft}
			if i == 1 {
				n.State, n.UnitID, n.AwardCode, n.Achievement = award.StateCouncil, unit.ID, "giay-khen", "của hồ sơ"
			}
			if err := tx.SaveNomination(&n); err != nil {
				return err
			}
			if err := tx.SaveCheck(&award.Check{NominationID: n.ID, Position: 1, Text: "Gương mẫu", Met: []string{"", "no", "yes"}[i]}); err != nil {
				return err
			}
		}
		return nil
	})
	for _, c := range []struct {
		name string
		f    NominationFilter
		want []string
	}{
		{"All", NominationFilter{}, []string{"Lê Thị An", "Trần Văn Bình", "Khóm 1"}},
		{"Year", NominationFilter{Year: 2023}, nil},
		{"Movement", NominationFilter{MovementID: movement, Year: 2024}, []string{"Lê Thị An", "Trần Văn Bình", "Khóm 1"}},
		{"State", NominationFilter{State: award.StateCouncil}, []string{"Lê Thị An"}},
		{"Unit", NominationFilter{UnitID: unit.ID}, []string{"Lê Thị An"}},
		{"Kind", NominationFilter{Kind: award.Collective}, []string{"Khóm 1"}},
		{"Award", NominationFilter{AwardCode: "giay-khen"}, []string{"Lê Thị An"}},
		{"Text", NominationFilter{Text: "binh tran"}, []string{"Trần Văn Bình"}},
		{"Nominee", NominationFilter{NomineeID: people[0].ID}, []string{"Trần Văn Bình"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			read(t, db, func(tx *Tx) error {
				rows, err := tx.Nominations(c.f)
				got := map[string]bool{}
				for _, r := range rows {
					got[r.Name] = true
				}
				if len(rows) != len(c.want) {
					t.Errorf("found %v, want %v", got, c.want)
				}
				for _, w := range c.want {
					if !got[w] {
						t.Errorf("%s is missing in %v", w, got)
					}
				}
				return err
			})
		})
	}
	read(t, db, func(tx *Tx) error {
		rows, err := tx.Nominations(NominationFilter{Limit: 2})
		if err != nil {
			return err
		}
		rest, err := tx.Nominations(NominationFilter{Limit: 2, After: rows[1].Cursor()})
		if err != nil || len(rest) != 1 || rest[0].ID == rows[0].ID || rest[0].ID == rows[1].ID {
			t.Errorf("second page = %+v", rest)
		}
		for _, r := range append(rows, rest...) {
			if r.Name == "Lê Thị An" && (r.Achievement != "của hồ sơ" || r.NotMet != 1 || r.UnitName != "Hội Nông dân" || r.MovementName != "Lao động giỏi") {
				t.Errorf("row = %+v", r)
			}
			if r.Name == "Trần Văn Bình" && (r.Achievement != "của người" || r.Unjudged != 1) {
				t.Errorf("row = %+v", r)
			}
		}
		tally, err := tx.TallyNominations(NominationFilter{State: award.StateCouncil})
		if len(tally) != 2 {
			t.Errorf("tally = %+v", tally)
		}
		return err
	})
}

func TestNominationTrashTakesItsLinesAlong(t *testing.T) {
	db := openTest(t)
	p := saveNominees(t, db, award.Nominee{Name: "Lê Thị An"})[0]
	n := award.Nomination{NomineeID: p.ID, Basis: award.BasisRegular, Year: 2024, State: award.StateDraft}
	write(t, db, "Lập hồ sơ", func(tx *Tx) error {
		if err := tx.SaveNomination(&n); err != nil {
			return err
		}
		if err := tx.SaveStep(&award.Step{NominationID: n.ID, ToState: award.StateVerifying, Date: "2024-05-01"}); err != nil {
			return err
		}
		return tx.SaveCheck(&award.Check{NominationID: n.ID, Position: 1, Text: "Gương mẫu"})
	})
	read(t, db, func(tx *Tx) error {
		if uses, err := tx.NomineeUses(p.ID); err != nil || uses != 1 {
			t.Errorf("uses = %d, %v", uses, err)
		}
		_, found, err := tx.NominationOn(award.Nomination{NomineeID: p.ID, Basis: award.BasisRegular, Year: 2024})
		if !found {
			t.Error("the twin was not found")
		}
		return err
	})
	lines := func(want int) {
		t.Helper()
		read(t, db, func(tx *Tx) error {
			checks, err := tx.Checks(n.ID)
			steps, err2 := tx.Steps(n.ID)
			if len(checks) != want || len(steps) != want {
				t.Errorf("%d checks, %d steps, want %d", len(checks), len(steps), want)
			}
			if err == nil {
				err = err2
			}
			return err
		})
		mustBeSound(t, db)
	}
	lines(1)
	write(t, db, "Xóa hồ sơ", func(tx *Tx) error { return tx.TrashNomination(n.ID) })
	lines(0)
	if err := undo(t, db, func(tx *Tx) (award.Operation, error) { return tx.UndoCandidate() }); err != nil {
		t.Fatal(err)
	}
	lines(1)
	read(t, db, func(tx *Tx) error {
		if _, err := tx.NominationRow("không có"); award.KindOf(err) != award.KindNotFound {
			t.Errorf("err = %v", err)
		}
		return nil
	})
}

// BenchmarkNominationList measures a page and the tally of a year with 10,000 nominations among 100,000 nominees.
func BenchmarkNominationList(b *testing.B) {
	db, _ := openBench(b, 100_000)
	movement := makeMovement(b, db)
	write(b, db, "Lập hồ sơ", func(tx *Tx) error {
		var ids []string
		if err := tx.Select(&ids, `SELECT id FROM nominee`); err != nil {
			return err
		}
		for i := range 10_000 {
			n := award.Nomination{NomineeID: ids[i*7%len(ids)], Basis: award.BasisMovement, MovementID: movement, Year: 2024, State: award.States[i%4]}
			if err := tx.SaveNomination(&n); err != nil {
				return err
			}
		}
		return nil
	})
	for name, f := range map[string]NominationFilter{"Year": {Year: 2024}, "YearState": {Year: 2024, State: award.StateCouncil}, "Text": {Year: 2024, Text: "nguyen"}} {
		b.Run(name, func(b *testing.B) {
			start := time.Now()
			n := 0
			for b.Loop() {
				read(b, db, func(tx *Tx) error { _, err := tx.Nominations(f); return err })
				n++
			}
			b.ReportMetric(float64(time.Since(start).Microseconds())/1000/float64(n), "ms/page")
		})
	}
	b.Run("Tally", func(b *testing.B) {
		for b.Loop() {
			read(b, db, func(tx *Tx) error { _, err := tx.TallyNominations(NominationFilter{Year: 2024}); return err })
		}
	})
}
