package office

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"guongsang/internal/award"
)

const smallPlan = "testdata/ke-hoach-nho.txt"

func readSmall(t *testing.T, o *Office) PlanReading {
	t.Helper()
	reading, err := o.ReadPlan(context.Background(), smallPlan)
	if err != nil {
		t.Fatal(err)
	}
	return reading
}

func acceptance(r PlanReading) PlanAcceptance {
	return PlanAcceptance{Draft: r.Draft, Bodies: r.Bodies, FileName: r.FileName, Hash: r.Hash}
}

// acceptSmall reads and accepts the small plan as it was understood.
func acceptSmall(t *testing.T, o *Office) PlanView {
	t.Helper()
	row, err := o.AcceptPlan(context.Background(), acceptance(readSmall(t, o)))
	if err != nil {
		t.Fatal(err)
	}
	view, err := o.Plan(context.Background(), row.ID)
	if err != nil {
		t.Fatal(err)
	}
	return view
}

func wantFieldOf(t *testing.T, err error, kind award.ErrorKind, field string) {
	t.Helper()
	var e *award.Error
	if !errors.As(err, &e) || e.Kind != kind || e.Field != field {
		t.Errorf("err = %v, want %s at %q", err, kind, field)
	}
}

func countOf(t *testing.T, o *Office) (units, parties, movements int) {
	t.Helper()
	ctx := context.Background()
	u, err1 := o.Units(ctx, UnitFilter{})
	p, err2 := o.Parties(ctx, PartyFilter{})
	m, err3 := o.Movements(ctx, MovementFilter{})
	if err := errors.Join(err1, err2, err3); err != nil {
		t.Fatal(err)
	}
	return u.Total, p.Total, m.Total
}

func TestReadingStoresNothingAndProposesBodies(t *testing.T) {
	o, _ := openTest(t)
	r := readSmall(t, o)
	if r.Draft.Number != "07/KH-UBND" || r.Draft.Year != 2025 || len(r.Draft.Movements) != 2 || len(r.Hash) != 64 || len(r.Draft.SourceLines) < 60 {
		t.Fatalf("reading = %+v", r.Draft)
	}
	if u, p, m := countOf(t, o); u+p+m != 0 {
		t.Errorf("reading stored %d units, %d parties, %d movements", u, p, m)
	}
	kinds := map[string]string{}
	for _, b := range r.Bodies {
		kinds[b.Name] = b.Kind
	}
	for name, want := range map[string]string{"Công chức Địa chính – Môi trường": "post", "Công an phường": "unit", "các tổ chức chính trị - xã hội": "group",
		"Công chức phường": "group", "Hội Người làm vườn": "unit"} {
		if kinds[name] != want {
			t.Errorf("%s is %q, want %s (bodies %v)", name, kinds[name], want, kinds)
		}
	}
}

func TestAcceptedPlanStandsWholeAndUndoTakesItBack(t *testing.T) {
	ctx := context.Background()
	o, _ := openTest(t)
	plan := acceptSmall(t, o)
	if plan.State != "issued" || plan.Date != "2025-02-15" || plan.SuperiorNumber != "12/KH-UBND" || len(plan.Movements) != 2 || len(plan.Duties) != 2 {
		t.Fatalf("plan = %+v", plan)
	}
	m, err := o.Movement(ctx, plan.Movements[0].ID)
	if err != nil || m.LeadName != "Công chức Địa chính – Môi trường" || m.Mode != "assign" || len(m.Coordinators) != 3 || len(m.Blocks) != 2 ||
		m.Blocks[1].Label != "Cá nhân, Hộ gia đình" || m.StartDate != "2025-03-01" || m.EndDate != "2025-09-30" {
		t.Errorf("movement = %+v, %v", m, err)
	}
	source, err := o.PlanSource(ctx, plan.ID)
	if err != nil || source.Name != "ke-hoach-nho.txt" || len(source.Lines) < 60 {
		t.Errorf("source = %s with %d lines, %v", source.Name, len(source.Lines), err)
	}
	group := partyNamed(t, o, "các tổ chức chính trị - xã hội")
	if len(group.Members) != 5 || group.Uses != 2 {
		t.Errorf("group = %+v", group)
	}
	if post := partyNamed(t, o, "Công chức Địa chính – Môi trường"); post.UnitName != "Ủy ban nhân dân phường" || post.Uses != 2 {
		t.Errorf("post = %+v", post)
	}
	if _, err := o.Undo(ctx); err != nil {
		t.Fatal(err)
	}
	if u, p, m := countOf(t, o); u+p+m != 0 {
		t.Errorf("undo left %d units, %d parties, %d movements", u, p, m)
	}
	if _, err := o.Redo(ctx); err != nil {
		t.Fatal(err)
	}
	if again, err := o.Plan(ctx, plan.ID); err != nil || len(again.Movements) != 2 || len(again.Parts[0].Items) != len(plan.Parts[0].Items) {
		t.Errorf("redo brought back %+v, %v", again, err)
	}
}

func partyNamed(t *testing.T, o *Office, name string) PartyView {
	t.Helper()
	page, err := o.Parties(context.Background(), PartyFilter{Text: name})
	if err != nil || page.Total != 1 {
		t.Fatalf("%d parties named %s, %v", page.Total, name, err)
	}
	view, err := o.Party(context.Background(), page.Rows[0].ID)
	if err != nil {
		t.Fatal(err)
	}
	return view
}

func TestSecondAcceptanceIsRefusedUnlessChosen(t *testing.T) {
	ctx := context.Background()
	o, _ := openTest(t)
	first := acceptSmall(t, o)
	_, parties, _ := countOf(t, o)
	r := readSmall(t, o)
	if r.SamePlan.ID != first.ID {
		t.Errorf("the reading does not name the stored plan: %+v", r.SamePlan)
	}
	for _, b := range r.Bodies {
		if b.PartyID == "" {
			t.Errorf("%s is stored but not recognised", b.Name)
		}
	}
	a := acceptance(r)
	_, err := o.AcceptPlan(ctx, a)
	wantFieldOf(t, err, award.KindConflict, "number")
	a.Draft.Number = "08/KH-UBND"
	_, err = o.AcceptPlan(ctx, a)
	wantFieldOf(t, err, award.KindConflict, "number")
	a.Again = true
	if _, err := o.AcceptPlan(ctx, a); err != nil {
		t.Fatal(err)
	}
	if _, after, movements := countOf(t, o); after != parties || movements != 4 {
		t.Errorf("%d parties became %d, %d movements", parties, after, movements)
	}
}

func TestThePersonsMappingIsFollowed(t *testing.T) {
	ctx := context.Background()
	o, _ := openTest(t)
	police, err := o.SaveUnit(ctx, award.Unit{Name: "Công an phường Bình An", Kind: award.UnitForce})
	if err != nil {
		t.Fatal(err)
	}
	r := readSmall(t, o)
	a := acceptance(r)
	for i := range a.Bodies {
		switch b := &a.Bodies[i]; b.Name {
		case "Công an phường":
			if b.UnitID != police.ID {
				t.Errorf("the police are in the catalogue but were not matched: %+v", b)
			}
		case "các tổ chức chính trị - xã hội":
			b.Members = []MemberChoice{{Name: "Hội Phụ nữ", Kind: "union"}, {UnitID: police.ID}}
		case "Công chức phường":
			b.SameAs = "Công chức Địa chính – Môi trường"
		case "Hội Người làm vườn":
			b.UnitName = "Hội Làm vườn Bình An"
		}
	}
	if _, err := o.AcceptPlan(ctx, a); err != nil {
		t.Fatal(err)
	}
	if own := partyNamed(t, o, "Công an phường Bình An"); own.UnitID != police.ID {
		t.Errorf("police = %+v", own)
	}
	if group := partyNamed(t, o, "các tổ chức chính trị - xã hội"); len(group.Members) != 2 {
		t.Errorf("group = %+v", group)
	}
	if post := partyNamed(t, o, "Công chức Địa chính – Môi trường"); post.Uses != 3 {
		t.Errorf("the post that also coordinates is used %d times", post.Uses)
	}
	partyNamed(t, o, "Hội Làm vườn Bình An")
}

func TestAcceptPlanNamesTheFieldAndStoresNothing(t *testing.T) {
	o, _ := openTest(t)
	due := "2025-02-30"
	for field, spoil := range map[string]func(*PlanAcceptance){
		"title":            func(a *PlanAcceptance) { a.Draft.Title = " " },
		"movements":        func(a *PlanAcceptance) { a.Draft.Movements = nil },
		"movements.1.name": func(a *PlanAcceptance) { a.Draft.Movements[1].Name = "" },
		"duties.0.due":     func(a *PlanAcceptance) { a.Draft.Duties[0].Due = &due },
		"bodies.0.kind":    func(a *PlanAcceptance) { a.Bodies[0].Kind = "person" },
		"bodies.0.sameAs":  func(a *PlanAcceptance) { a.Bodies[0].SameAs = a.Bodies[0].Name },
		"bodies.2.sameAs":  func(a *PlanAcceptance) { a.Bodies[1].SameAs, a.Bodies[2].SameAs = a.Bodies[2].Name, a.Bodies[1].Name },
		"bodies.2.members": func(a *PlanAcceptance) {
			a.Bodies[2].Kind, a.Bodies[2].Members = "group", []MemberChoice{{Name: " ", Kind: "union"}}
		},
		"bodies.0.unitName": func(a *PlanAcceptance) {
			a.Bodies[0].UnitID, a.Bodies[0].UnitName, a.Bodies[0].UnitKind = "", "Lạ", "nowhere"
		},
	} {
		t.Run(field, func(t *testing.T) {
			a := acceptance(readSmall(t, o))
			spoil(&a)
			_, err := o.AcceptPlan(context.Background(), a)
			wantFieldOf(t, err, award.KindInvalid, field)
			if u, p, m := countOf(t, o); u+p+m != 0 {
				t.Errorf("a refused plan left %d units, %d parties, %d movements", u, p, m)
			}
		})
	}
	a := acceptance(readSmall(t, o))
	a.Bodies[0].PartyID = "nobody"
	_, err := o.AcceptPlan(context.Background(), a)
	wantKind(t, err, award.KindNotFound)
}

func TestFilesThatCannotBeRead(t *testing.T) {
	o, _ := openTest(t)
	folder := t.TempDir()
	path := func(name string) string { return filepath.Join(folder, name) }
	put := func(name, content string) string {
		if err := os.WriteFile(path(name), []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		return path(name)
	}
	huge := put("to.docx", "x")
	if err := os.Truncate(huge, 100<<20); err != nil {
		t.Fatal(err)
	}
	locked := put("khoa.txt", "x")
	if err := os.Chmod(locked, 0); err != nil {
		t.Fatal(err)
	}
	said := map[string]bool{}
	for name, c := range map[string]struct {
		path string
		kind award.ErrorKind
	}{
		"NothingChosen": {" ", award.KindInvalid},
		"Vanished":      {path("mat.txt"), award.KindNotFound},
		"Folder":        {folder, award.KindInvalid},
		"Huge":          {huge, award.KindBadFile},
		"Empty":         {put("rong.txt", ""), award.KindBadFile},
		"DamagedDocx":   {put("hong.docx", "PK\x03\x04 hỏng"), award.KindBadFile},
		"DamagedPDF":    {put("hong.pdf", "%PDF-1.7 hỏng"), award.KindBadFile},
		"Locked":        {locked, award.KindStorage},
	} {
		if name == "Locked" && os.Getuid() == 0 {
			continue // the administrator reads everything
		}
		_, err := o.ReadPlan(context.Background(), c.path)
		wantKind(t, err, c.kind)
		var e *award.Error
		if errors.As(err, &e) && (said[e.Message] || strings.ContainsAny(e.Message, "!")) {
			t.Errorf("%s has no plain sentence of its own: %s", name, e.Message)
		} else if e != nil {
			said[e.Message] = true
		}
	}
	r, err := o.ReadPlan(context.Background(), put("tho.txt", "Sáng nay trời trong.\nChim hót trên cành cao.\n"))
	if err != nil || len(r.Draft.Movements) != 0 || len(r.Draft.Doubts) == 0 {
		t.Errorf("a document that is no plan: %+v, %v", r.Draft, err)
	}
}

func TestPlan64RunsThrough(t *testing.T) {
	path := "../../../shared/plans/ke-hoach-64-kh-ubnd-2024.txt"
	if _, err := os.Stat(path); err != nil {
		t.Skip("the shared plans are not here")
	}
	ctx := context.Background()
	o, _ := openTest(t)
	r, err := o.ReadPlan(ctx, path)
	if err != nil {
		t.Fatal(err)
	}
	row, err := o.AcceptPlan(ctx, acceptance(r))
	if err != nil || row.Movements != 12 || row.Number != "64/KH-UBND" || row.State != "issued" {
		t.Fatalf("accepted %+v, %v", row, err)
	}
	plan, err := o.Plan(ctx, row.ID)
	if err != nil || len(plan.Movements) != 12 || len(plan.Duties) != 6 {
		t.Fatalf("%d movements, %d duties, %v", len(plan.Movements), len(plan.Duties), err)
	}
	for _, m := range plan.Movements {
		if m.LeadPartyID == "" || m.Criteria == 0 {
			t.Errorf("%s has lead %q and %d criteria", m.Ordinal, m.LeadName, m.Criteria)
		}
	}
	page, err := o.Movements(ctx, MovementFilter{Year: 2024, Text: "dan van kheo"})
	if err != nil || page.Total != 1 {
		t.Errorf("search found %d, %v", page.Total, err)
	}
	if _, err := o.Undo(ctx); err != nil {
		t.Fatal(err)
	}
	if u, p, m := countOf(t, o); u+p+m != 0 {
		t.Errorf("undo left %d units, %d parties, %d movements", u, p, m)
	}
}
