package app

import (
	"testing"

	"guongsang/internal/office"
)

// waitingNominations registers people through the bound structs and forwards them to the council.
func waitingNominations(t *testing.T, p *Program, names ...string) []string {
	t.Helper()
	ids := []string{}
	for _, name := range names {
		nominee, err := (&Nominees{p}).Save(NomineeCommand{Kind: "individual", Name: name, Address: "Khóm Một", Achievement: "Vận động xây cầu", Sure: true})
		if err != nil {
			t.Fatal(err)
		}
		n, err := (&Nominations{p}).Save(NominationCommand{NomineeID: nominee.Nominee.ID, Basis: "field", FieldText: "An sinh xã hội", Year: 2024, AwardCode: "certificate_of_commendation"})
		if err != nil {
			t.Fatal(err)
		}
		ids = append(ids, n.Line.ID)
	}
	for _, state := range []string{"appraisal", "council"} {
		if _, err := (&Nominations{p}).Move(MoveCommand{IDs: ids, State: state}); err != nil {
			t.Fatal(err)
		}
	}
	return ids
}

// meetingOf holds a meeting of five members, all present, with the nominations on its agenda.
func meetingOf(t *testing.T, p *Program, date string, ids []string) office.MeetingView {
	t.Helper()
	c := &Council{p}
	for _, role := range []string{"chair", "deputy", "standing", "member", "member", "secretary"} {
		if _, err := c.SaveMember(MemberCommand{Name: "Thành viên " + role, Role: role}); err != nil {
			t.Fatal(err)
		}
	}
	m, err := c.SaveMeeting(MeetingCommand{Title: "Họp xét khen thưởng", Date: date, StartTime: "07:30"})
	if err != nil {
		t.Fatal(err)
	}
	marks := []MarkCommand{}
	for _, a := range m.Attendance {
		marks = append(marks, MarkCommand{MemberID: a.MemberID, Presence: "present"})
	}
	if _, err := c.Mark(m.ID, marks); err != nil {
		t.Fatal(err)
	}
	if m, err = c.AddToAgenda(m.ID, ids); err != nil {
		t.Fatal(err)
	}
	return m
}

func TestCouncil(t *testing.T) {
	p, shell := startTest(t)
	c := &Council{p}
	ids := waitingNominations(t, p, "Trần Văn Mẫu", "Lê Thị Mẫu")
	m := meetingOf(t, p, "2024-06-03", ids)
	if len(m.Ballots) != 2 || m.Quorum.Total != 5 || !m.Quorum.Reached {
		t.Fatalf("meeting = %+v", m)
	}
	if list, err := c.Candidates(m.ID); err != nil || len(list) != 0 || list == nil {
		t.Errorf("candidates = %v, %v", list, err)
	}
	_, err := c.Count(CountCommand{BallotID: m.Ballots[0].ID, Issued: 5, Returned: 5, Agree: 4})
	if f := faultOf(err); f.Kind != "invalid" || f.Field != "agree" {
		t.Errorf("fault = %+v", f)
	}
	b, err := c.Count(CountCommand{BallotID: m.Ballots[0].ID, Issued: 5, Returned: 5, Agree: 4, Invalid: 1})
	if err != nil || b.Percent != "80" || b.ResultLabel != "Đạt" {
		t.Errorf("ballot = %+v, %v", b, err)
	}
	_, err = c.Close(m.ID)
	if f := faultOf(err); f.Kind != "wrong_stage" || f.Message == "" {
		t.Errorf("fault = %+v", f)
	}
	if m, err = c.RemoveFromAgenda(m.Ballots[1].ID); err != nil || len(m.Ballots) != 1 {
		t.Fatalf("agenda = %+v, %v", m.Ballots, err)
	}
	if m, err = c.Close(m.ID); err != nil || !m.Closed {
		t.Fatalf("closed = %+v, %v", m, err)
	}
	if m, err = c.Reopen(m.ID, "Đếm lại"); err != nil || m.Closed {
		t.Fatalf("reopened = %+v, %v", m, err)
	}
	if page, err := c.Meetings(""); err != nil || page.Total != 1 || page.Rows[0].Counted != 1 {
		t.Errorf("meetings = %+v, %v", page, err)
	}
	if _, err := c.TrashMeeting(m.ID); err != nil {
		t.Error(err)
	}
	_, err = c.Meeting(m.ID)
	if f := faultOf(err); f.Kind != "not_found" {
		t.Errorf("fault = %+v", f)
	}
	if len(shell.events) == 0 {
		t.Error("the window was told nothing")
	}
}

func TestCouncilMembers(t *testing.T) {
	p, _ := startTest(t)
	c := &Council{p}
	_, err := c.SaveMember(MemberCommand{Role: "member"})
	if f := faultOf(err); f.Kind != "invalid" || f.Field != "name" {
		t.Errorf("fault = %+v", f)
	}
	first, err := c.SaveMember(MemberCommand{Name: "Nguyễn Văn Một", Role: "chair", ValidFrom: "2024-01-01"})
	if err != nil {
		t.Fatal(err)
	}
	second, err := c.SaveMember(MemberCommand{Name: "Trần Thị Hai", Role: "secretary"})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := c.OrderMembers([]string{second.ID, first.ID}); err != nil {
		t.Fatal(err)
	}
	page, err := c.Members("2023-12-31", true)
	if err != nil || len(page.Rows) != 2 || page.Rows[0].ID != second.ID || page.Voting != 0 {
		t.Errorf("members = %+v, %v", page, err)
	}
	if _, err := c.TrashMember(second.ID); err != nil {
		t.Error(err)
	}
}

func TestDecisions(t *testing.T) {
	p, _ := startTest(t)
	d := &Decisions{p}
	ids := waitingNominations(t, p, "Trần Văn Mẫu", "Lê Thị Mẫu")
	m := meetingOf(t, p, "2024-12-18", ids)
	for _, b := range m.Ballots {
		if _, err := (&Council{p}).Count(CountCommand{BallotID: b.ID, Issued: 5, Returned: 5, Agree: 5}); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := (&Council{p}).Close(m.ID); err != nil {
		t.Fatal(err)
	}
	if list, err := d.Candidates(m.ID); err != nil || len(list) != 2 {
		t.Fatalf("candidates = %+v, %v", list, err)
	}
	view, err := d.Draft(m.ID, ids[:1])
	if err != nil || view.Count != 1 || !view.Blocked {
		t.Fatalf("draft = %+v, %v", view, err)
	}
	if view, err = d.AddLines(view.ID, ids[1:]); err != nil || view.Count != 2 {
		t.Fatalf("lines = %d, %v", view.Count, err)
	}
	line := view.Parts[0].Lines[0]
	if view, err = d.EditLine(LineCommand{DecisionID: view.ID, LineID: line.ID, Name: "Tên khác", AwardCode: line.AwardCode}); err != nil || len(view.Findings) == 0 {
		t.Fatalf("edited = %+v, %v", view, err)
	}
	if view, err = d.Refresh(view.ID); err != nil {
		t.Fatal(err)
	}
	if view, err = d.RemoveLine(view.ID, view.Parts[0].Lines[1].ID); err != nil || view.Count != 1 {
		t.Fatalf("removed = %+v, %v", view, err)
	}
	_, err = d.Issue(view.ID)
	if f := faultOf(err); f.Kind != "invalid" || f.Field != "number" {
		t.Errorf("fault = %+v", f)
	}
	if view, err = d.Save(DecisionCommand{ID: view.ID, Number: "123", Date: "2024-12-20", Title: view.Title}); err != nil || view.Blocked {
		t.Fatalf("saved = %+v, %v", view.Findings, err)
	}
	if view, err = d.Issue(view.ID); err != nil || !view.Issued || view.Total != 360_000 {
		t.Fatalf("issued = %+v, %v", view, err)
	}
	_, err = d.Trash(view.ID)
	if f := faultOf(err); f.Kind != "wrong_stage" {
		t.Errorf("fault = %+v", f)
	}
	if view, err = d.Confer(view.ID, []string{view.Parts[0].Lines[0].ID}, "2024-12-25"); err != nil || view.Conferred != 1 {
		t.Errorf("conferred = %+v, %v", view, err)
	}
	if page, err := d.List(office.DecisionFilter{Year: 2024}); err != nil || page.Total != 1 || page.Money != 360_000 {
		t.Errorf("list = %+v, %v", page, err)
	}
	if got, err := d.Get(view.ID); err != nil || got.FullNumber != "123/QĐ-UBND" || got.Findings == nil {
		t.Errorf("decision = %+v, %v", got, err)
	}
}
