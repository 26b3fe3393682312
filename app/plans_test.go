package app

import (
	"path/filepath"
	"testing"

	"guongsang/internal/office"
)

// fieldOf returns the field and kind in which an error reaches the page.
func fieldOf(err error) (kind, field string) {
	f := faultOf(err)
	return f.Kind, f.Field
}

func TestAPlanComesInThroughTheWindow(t *testing.T) {
	p, shell := startTest(t)
	plans := &Plans{p}
	if path, err := plans.Choose(); path != "" || err != nil {
		t.Fatalf("a cancelled dialog gives %q, %v", path, err)
	}
	shell.answers = []string{filepath.Join("..", "internal", "office", "testdata", "ke-hoach-nho.txt")}
	path, err := plans.Choose()
	if err != nil {
		t.Fatal(err)
	}
	r, err := plans.Read(path)
	if err != nil || len(r.Draft.Movements) != 2 || len(r.Bodies) < 5 {
		t.Fatalf("reading = %+v, %v", r, err)
	}
	if bodies, err := plans.Bodies([]string{"Công an phường"}); err != nil || bodies[0].Kind != "unit" {
		t.Errorf("bodies = %+v, %v", bodies, err)
	}
	command := office.PlanAcceptance{Draft: r.Draft, Bodies: r.Bodies, FileName: r.FileName, Hash: r.Hash}
	row, err := plans.Accept(command)
	if err != nil || row.Movements != 2 {
		t.Fatalf("accepted %+v, %v", row, err)
	}
	if _, err := plans.Accept(command); err == nil {
		t.Error("the same plan was stored twice")
	} else if kind, field := fieldOf(err); kind != "conflict" || field != "number" {
		t.Errorf("refused as %s at %s", kind, field)
	}
	if page, err := plans.List(office.PlanFilter{Year: 2025}); err != nil || page.Total != 1 {
		t.Errorf("list = %+v, %v", page, err)
	}
	if source, err := plans.Source(row.ID); err != nil || len(source.Lines) == 0 {
		t.Errorf("source = %+v, %v", source, err)
	}
	editThroughTheWindow(t, p, row.ID)
	if _, err := plans.Trash(row.ID); err != nil {
		t.Error(err)
	}
}

func editThroughTheWindow(t *testing.T, p *Program, id string) {
	t.Helper()
	plans, movements := &Plans{p}, &Movements{p}
	plan, err := plans.Get(id)
	if err != nil {
		t.Fatal(err)
	}
	plan.Title = "Trích yếu sửa lại"
	if plan, err = plans.Save(plan.PlanHead); err != nil || plan.Title != "Trích yếu sửa lại" {
		t.Errorf("saved %+v, %v", plan.PlanHead, err)
	}
	if _, err := plans.SaveParts(id, []office.PlanPartEdit{{Part: "recipient", Items: []string{"Lưu: VT."}}}); err != nil {
		t.Error(err)
	}
	if _, err := plans.SaveDuties(id, plan.Duties[:1]); err != nil {
		t.Error(err)
	}
	if got, err := plans.SetState(id, "ended"); err != nil || got.StateLabel != "Đã kết thúc" {
		t.Errorf("state %s, %v", got.State, err)
	}
	page, err := movements.List(office.MovementFilter{PlanID: id})
	if err != nil || page.Total != 2 {
		t.Fatalf("movements = %+v, %v", page, err)
	}
	m, err := movements.Get(page.Rows[0].ID)
	if err != nil {
		t.Fatal(err)
	}
	edit := office.MovementEdit{ID: m.ID, Name: "Tên mới", LeadPartyID: m.LeadPartyID, Mode: m.Mode, StartDate: m.StartDate, EndDate: m.EndDate, Blocks: m.Blocks}
	if m, err = movements.Save(edit); err != nil || m.Name != "Tên mới" {
		t.Errorf("saved %+v, %v", m, err)
	}
	if _, err := movements.Trash(m.ID); err != nil {
		t.Error(err)
	}
}

func TestBuiltInThroughTheWindow(t *testing.T) {
	p, _ := startTest(t)
	offer, err := (&Plans{p}).BuiltIn(2026)
	if err != nil || len(offer.Movements) != 12 {
		t.Fatalf("offer = %+v, %v", offer, err)
	}
	if row, err := (&Settings{p}).StartBuiltIn(2026, offer.Units); err != nil || row.Movements != 12 {
		t.Errorf("stored %+v, %v", row, err)
	}
}

func TestDrivesAndPartiesThroughTheWindow(t *testing.T) {
	p, _ := startTest(t)
	movements, parties := &Movements{p}, &Parties{p}
	d, err := movements.SaveDrive(office.DriveView{Year: 2026, Name: "Đợt thi đua xuân"})
	if err != nil {
		t.Fatal(err)
	}
	if got, err := movements.Drive(d.ID); err != nil || got != d {
		t.Errorf("drive = %+v, %v", got, err)
	}
	if page, err := movements.Drives(office.DriveFilter{}); err != nil || page.Total != 1 {
		t.Errorf("drives = %+v, %v", page, err)
	}
	if _, err := movements.TrashDrive(d.ID); err != nil {
		t.Error(err)
	}
	party, err := parties.Save(office.PartyView{Kind: "group", Name: "Các hội"})
	if err != nil {
		t.Fatal(err)
	}
	if got, err := parties.Get(party.ID); err != nil || got.Name != "Các hội" || got.Members == nil || got.Holders == nil {
		t.Errorf("party = %+v, %v", got, err)
	}
	if page, err := parties.List(office.PartyFilter{Text: "cac hoi"}); err != nil || page.Total != 1 {
		t.Errorf("parties = %+v, %v", page, err)
	}
	if _, err := parties.Trash(party.ID); err != nil {
		t.Error(err)
	}
	_, err = parties.Save(office.PartyView{Name: "A"})
	if kind, field := fieldOf(err); kind != "invalid" || field != "kind" {
		t.Errorf("refused as %s at %s", kind, field)
	}
}
