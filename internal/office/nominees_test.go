package office

import (
	"context"
	"strings"
	"testing"

	"guongsang/internal/award"
)

func addUnit(t testing.TB, o *Office, name string, kind award.UnitKind) string {
	t.Helper()
	u, err := o.SaveUnit(context.Background(), award.Unit{Name: name, Kind: kind})
	if err != nil {
		t.Fatal(err)
	}
	return u.ID
}

func addNominee(t testing.TB, o *Office, n award.Nominee) NomineeView {
	t.Helper()
	if n.Kind == "" {
		n.Kind = award.Individual
	}
	if n.Kind.IsPerson() && n.Address == "" {
		n.Address = "Tổ 1, Khóm Hòa Bình"
	}
	answer, err := o.SaveNominee(context.Background(), n, true)
	if err != nil || !answer.Saved {
		t.Fatalf("saved %+v, %v", answer, err)
	}
	return answer.Nominee
}

func TestSaveNomineeChecksAndCleans(t *testing.T) {
	ctx := context.Background()
	o, _ := openTest(t)
	for name, c := range map[string]struct {
		n     award.Nominee
		field string
	}{
		"NoKind":      {award.Nominee{Name: "A"}, "kind"},
		"NoName":      {award.Nominee{Kind: award.Individual, Name: "  "}, "name"},
		"BirthAhead":  {award.Nominee{Kind: award.Individual, Name: "A", Birth: "2030"}, "birth"},
		"WrongCCCD":   {award.Nominee{Kind: award.Individual, Name: "A", CitizenID: "123"}, "citizenId"},
		"NoPlace":     {award.Nominee{Kind: award.Individual, Name: "A"}, "unitId"},
		"NoHousehold": {award.Nominee{Kind: award.Household, Name: "A"}, "address"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := o.SaveNominee(ctx, c.n, true)
			e, ok := err.(*award.Error)
			if !ok || e.Field != c.field {
				t.Errorf("err = %v, want field %s", err, c.field)
			}
		})
	}
	n := addNominee(t, o, award.Nominee{Name: "  Ông   Lê Văn Tám ", Birth: "1956-03", History: "không thuộc về người"})
	if n.Honorific != "Ông" || n.Name != "Lê Văn Tám" || n.History != "" {
		t.Errorf("nominee = %+v", n)
	}
	if strings.Join(n.Missing, ",") != "quê quán,thành tích tiêu biểu,quá trình khen thưởng" {
		t.Errorf("missing = %v", n.Missing)
	}
	c := addNominee(t, o, award.Nominee{Kind: award.Collective, Name: "Chi hội Phụ nữ Khóm 1", Birth: "1990", CitizenID: "012345678901", History: "Thành lập năm 1990\nvới 12 hội viên"})
	if c.Birth != "" || c.CitizenID != "" || c.History == "" {
		t.Errorf("collective = %+v", c)
	}
}

func TestSimilarNomineeIsAskedAbout(t *testing.T) {
	ctx := context.Background()
	o, _ := openTest(t)
	first := addNominee(t, o, award.Nominee{Name: "Nguyễn Thị Hoà", Birth: "1960-02-03"})
	q1, q2 := addUnit(t, o, "Khóm 1", award.UnitQuarter), addUnit(t, o, "Khóm 2", award.UnitQuarter)
	for _, c := range []struct {
		name string
		n    award.Nominee
		want int
	}{
		{"SameYear", award.Nominee{Kind: award.Individual, Name: "nguyen thi hòa", Birth: "1960", Address: "x"}, 1},
		{"OtherYear", award.Nominee{Kind: award.Individual, Name: "Nguyễn Thị Hòa", Birth: "1971", Address: "x"}, 0},
		{"YearNotTold", award.Nominee{Kind: award.Individual, Name: "Nguyễn Thị Hòa", Address: "x", QuarterID: q1}, 1},
		{"OtherKind", award.Nominee{Kind: award.Household, Name: "Nguyễn Thị Hòa", Address: "x", QuarterID: q2}, 0},
		{"OtherName", award.Nominee{Kind: award.Individual, Name: "Nguyễn Thị Hoàng", Birth: "1960", Address: "x"}, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			list, err := o.SimilarNominees(ctx, c.n)
			if err != nil || len(list) != c.want {
				t.Errorf("similar = %+v, %v, want %d", list, err, c.want)
			}
		})
	}
	answer, err := o.SaveNominee(ctx, award.Nominee{Kind: award.Individual, Name: "Nguyễn Thị Hòa", Birth: "1960", Address: "x"}, false)
	if err != nil || answer.Saved || len(answer.Similar) != 1 || answer.Similar[0].ID != first.ID {
		t.Fatalf("answer = %+v, %v", answer, err)
	}
	if n, _ := o.CountNominees(ctx, NomineeFilter{}); n != 1 {
		t.Errorf("%d nominees were stored", n)
	}
	answer, err = o.SaveNominee(ctx, award.Nominee{Kind: award.Individual, Name: "Nguyễn Thị Hòa", Birth: "1960", Address: "x"}, true)
	if err != nil || !answer.Saved {
		t.Fatalf("answer = %+v, %v", answer, err)
	}
	changed := award.Nominee{ID: answer.Nominee.ID, Kind: award.Individual, Name: "Nguyễn Thị Hòa", Birth: "1960", Address: "y"}
	if answer, err = o.SaveNominee(ctx, changed, false); err != nil || !answer.Saved {
		t.Errorf("an edit was asked about: %+v, %v", answer, err)
	}
}

func TestNomineeListAndTrash(t *testing.T) {
	ctx := context.Background()
	o, _ := openTest(t)
	union := addUnit(t, o, "Hội Nông dân", award.UnitUnion)
	a := addNominee(t, o, award.Nominee{Name: "Trần Văn Bình", UnitID: union, Achievement: "Trồng lúa giỏi"})
	b := addNominee(t, o, award.Nominee{Name: "Lê Thị Ánh"})
	page, err := o.Nominees(ctx, NomineeFilter{})
	if err != nil || len(page.Rows) != 2 || page.Rows[0].Name != "Lê Thị Ánh" || page.Rows[1].UnitName != "Hội Nông dân" || page.Next != "" {
		t.Fatalf("page = %+v, %v", page, err)
	}
	if len(page.Rows[0].Missing) == 0 {
		t.Error("nothing is missing for a nominee without achievement")
	}
	page, err = o.Nominees(ctx, NomineeFilter{Limit: 1})
	if err != nil || len(page.Rows) != 1 || page.Next == "" {
		t.Fatalf("first page = %+v, %v", page, err)
	}
	if page, _ = o.Nominees(ctx, NomineeFilter{Limit: 1, After: page.Next}); len(page.Rows) != 1 || page.Rows[0].ID != a.ID {
		t.Errorf("second page = %+v", page)
	}
	if page, _ = o.Nominees(ctx, NomineeFilter{Text: "trong lua", Deep: true}); len(page.Rows) != 1 {
		t.Errorf("deep search = %+v", page)
	}
	nomination := mustNominate(t, o, award.Nomination{NomineeID: a.ID, Basis: award.BasisRegular, Year: 2024})
	_, err = o.TrashNominee(ctx, a.ID)
	wantKind(t, err, award.KindConflict)
	_, err = o.SaveNominee(ctx, award.Nominee{ID: a.ID, Kind: award.Household, Name: a.Name, Address: "x"}, false)
	wantKind(t, err, award.KindConflict)
	if _, err := o.TrashNominations(ctx, []string{nomination.Line.ID}); err != nil {
		t.Fatal(err)
	}
	if _, err := o.TrashNominees(ctx, []string{a.ID, b.ID}); err != nil {
		t.Fatal(err)
	}
	if _, err := o.Undo(ctx); err != nil {
		t.Fatal(err)
	}
	if n, _ := o.CountNominees(ctx, NomineeFilter{}); n != 2 {
		t.Errorf("after undo %d nominees", n)
	}
	_, err = o.Nominee(ctx, "không có")
	wantKind(t, err, award.KindNotFound)
}
