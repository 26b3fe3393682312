package office

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"guongsang/internal/award"
	"guongsang/internal/sqlite"
)

const giayKhen = "certificate_of_commendation"

// seedNomination puts a nominee with a nomination that waits for the council into the register.
func seedNomination(t testing.TB, o *Office, kind award.SubjectKind, name string, change func(*award.Nomination)) string {
	t.Helper()
	var id string
	_, err := o.do(context.Background(), "test.seed", "Nhập hồ sơ thử", func(tx *sqlite.Tx) error {
		n := award.Nominee{Kind: kind, Name: name, Post: "Khóm trưởng", UnitText: "Khóm Một", Address: "Khóm Một", Achievement: "Vận động xây cầu"}
		if err := tx.SaveNominee(&n); err != nil {
			return err
		}
		nom := award.Nomination{NomineeID: n.ID, Basis: award.BasisField, FieldText: "An sinh xã hội", Year: 2024, AwardCode: giayKhen, State: award.StateCouncil, StateDate: "2024-06-01"}
		if change != nil {
			change(&nom)
		}
		id = nom.ID
		if err := tx.SaveNomination(&nom); err != nil {
			return err
		}
		id = nom.ID
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return id
}

// seedCouncil makes a council of n voting members and a secretary without a vote; it returns the ids of the members.
func seedCouncil(t testing.TB, o *Office, n int) []string {
	t.Helper()
	ids := []string{}
	for i := range n {
		role := award.RoleMember
		if i == 0 {
			role = award.RoleChair
		}
		m, err := o.SaveMember(context.Background(), award.Member{Name: fmt.Sprintf("Thành viên %02d", i+1), Role: role})
		if err != nil {
			t.Fatal(err)
		}
		ids = append(ids, m.ID)
	}
	m, err := o.SaveMember(context.Background(), award.Member{Name: "Thư ký Mẫu", Role: award.RoleSecretary})
	if err != nil {
		t.Fatal(err)
	}
	return append(ids, m.ID)
}

// holdMeeting opens a meeting of today with everybody present and the nominations on its agenda.
func holdMeeting(t testing.TB, o *Office, nominations ...string) MeetingView {
	t.Helper()
	ctx := context.Background()
	m, err := o.SaveMeeting(ctx, award.Meeting{Title: "Họp xét khen thưởng", Date: o.today(), StartTime: "07:30"})
	if err != nil {
		t.Fatal(err)
	}
	marks := []Mark{}
	for _, a := range m.Attendance {
		marks = append(marks, Mark{MemberID: a.MemberID, Presence: award.Present})
	}
	if m, err = o.MarkAttendance(ctx, m.ID, marks); err != nil {
		t.Fatal(err)
	}
	if m, err = o.AddToAgenda(ctx, m.ID, nominations); err != nil {
		t.Fatal(err)
	}
	return m
}

// vote counts every ballot of the meeting: agree of total, the others against.
func vote(t testing.TB, o *Office, m MeetingView, agree, total int) {
	t.Helper()
	for _, b := range m.Ballots {
		if _, err := o.CountBallot(context.Background(), BallotCount{BallotID: b.ID, Issued: total, Returned: total, Agree: agree, Disagree: total - agree}); err != nil {
			t.Fatal(err)
		}
	}
}

func stateOf(t testing.TB, o *Office, nominationID string) award.State {
	t.Helper()
	var state award.State
	if err := o.db.Read(context.Background(), func(tx *sqlite.Tx) error {
		n, err := tx.Nomination(nominationID)
		state = n.State
		return err
	}); err != nil {
		t.Fatal(err)
	}
	return state
}

func TestMembers(t *testing.T) {
	ctx := context.Background()
	o, _ := openTest(t)
	ids := seedCouncil(t, o, 3)
	page, err := o.Members(ctx, "", false)
	if err != nil || len(page.Rows) != 4 || page.Voting != 3 || page.On != "2024-06-03" {
		t.Fatalf("members = %+v, %v", page, err)
	}
	if _, err := o.OrderMembers(ctx, []string{ids[2], ids[0]}); err != nil {
		t.Fatal(err)
	}
	if page, _ = o.Members(ctx, "", false); page.Rows[0].ID != ids[2] || page.Rows[1].ID != ids[0] || page.Rows[2].ID != ids[1] {
		t.Errorf("order = %+v", page.Rows)
	}
	if _, err := o.SaveMember(ctx, award.Member{ID: ids[1], Name: "Thành viên 02", Role: award.RoleMember, ValidTo: "2024-05-31"}); err != nil {
		t.Fatal(err)
	}
	if page, _ = o.Members(ctx, "2024-05-31", false); page.Voting != 3 {
		t.Errorf("voting in May = %d", page.Voting)
	}
	if page, _ = o.Members(ctx, "", false); page.Voting != 2 || len(page.Rows) != 3 {
		t.Errorf("voting in June = %d", page.Voting)
	}
	if page, _ = o.Members(ctx, "", true); len(page.Rows) != 4 {
		t.Errorf("with former members %d rows", len(page.Rows))
	}
	_, err = o.SaveMember(ctx, award.Member{Name: " "})
	wantKind(t, err, award.KindInvalid)
	_, err = o.SaveMember(ctx, award.Member{ID: "nobody", Name: "A", Role: award.RoleMember})
	wantKind(t, err, award.KindNotFound)
	holdMeeting(t, o, seedNomination(t, o, award.Individual, "Trần Văn Mẫu", nil))
	_, err = o.TrashMember(ctx, ids[0])
	wantKind(t, err, award.KindConflict)
	if _, err := o.TrashMember(ctx, ids[1]); err != nil {
		t.Errorf("a member without meetings stays: %v", err)
	}
}

func TestVotesAreJudgedByTheRulesOfTheDay(t *testing.T) {
	cases := map[string]struct {
		award    string
		agree    int
		passes   bool
		fraction string
	}{
		"MajorityOfTotal":      {giayKhen, 6, true, "6/10"},
		"ExactlyHalfIsTooFew":  {giayKhen, 5, false, "5/10"},
		"FourFifthsReached":    {"grassroots_emulation_fighter", 8, true, "8/10"},
		"FourFifthsNotReached": {"grassroots_emulation_fighter", 7, false, "7/10"},
		"NobodyAgrees":         {giayKhen, 0, false, "0/10"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			o, _ := openTest(t)
			seedCouncil(t, o, 10)
			id := seedNomination(t, o, award.Individual, "Trần Văn Mẫu", func(n *award.Nomination) { n.AwardCode = c.award })
			m := holdMeeting(t, o, id)
			b, err := o.CountBallot(context.Background(), BallotCount{BallotID: m.Ballots[0].ID, Issued: 10, Returned: 9, Agree: c.agree, Disagree: 9 - c.agree})
			if err != nil {
				t.Fatal(err)
			}
			if (b.Result == award.BallotPassed) != c.passes || b.Fraction != c.fraction || b.NotReturned != 1 || b.RuleText == "" || b.Why == "" {
				t.Errorf("ballot = %+v", b)
			}
			if b.Doubt == "" && c.award == giayKhen {
				t.Error("the majority is not verified, and nothing says so")
			}
		})
	}
}

func TestBallotsMustBalance(t *testing.T) {
	cases := map[string]struct {
		count BallotCount
		field string
	}{
		"SumTooSmall":      {BallotCount{Issued: 5, Returned: 5, Agree: 3, Disagree: 1}, "agree"},
		"SumTooLarge":      {BallotCount{Issued: 5, Returned: 5, Agree: 5, Invalid: 1}, "agree"},
		"MoreBackThanOut":  {BallotCount{Issued: 4, Returned: 5, Agree: 5}, "returned"},
		"MoreThanMembers":  {BallotCount{Issued: 6, Returned: 6, Agree: 6}, "issued"},
		"NegativeDisagree": {BallotCount{Issued: 5, Returned: 5, Agree: 6, Disagree: -1}, "disagree"},
	}
	o, _ := openTest(t)
	seedCouncil(t, o, 5)
	m := holdMeeting(t, o, seedNomination(t, o, award.Household, "Lê Văn Hộ", nil))
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			c.count.BallotID = m.Ballots[0].ID
			_, err := o.CountBallot(context.Background(), c.count)
			wantField(t, err, c.field)
		})
	}
	after, err := o.Meeting(context.Background(), m.ID)
	if err != nil || after.Ballots[0].Counted {
		t.Errorf("a refused count was kept: %+v, %v", after.Ballots[0], err)
	}
}

func wantField(t testing.TB, err error, field string) {
	t.Helper()
	e, ok := err.(*award.Error)
	if !ok || e.Kind != award.KindInvalid || e.Field != field {
		t.Errorf("err = %v, want one at %s", err, field)
	}
}

func TestMeetingFromAgendaToClose(t *testing.T) {
	ctx := context.Background()
	o, _ := openTest(t)
	members := seedCouncil(t, o, 9)
	first := seedNomination(t, o, award.Individual, "Trần Văn Ân", nil)
	second := seedNomination(t, o, award.Collective, "Khóm Hai", nil)
	third := seedNomination(t, o, award.Individual, "Lê Thị Bình", nil)
	m := holdMeeting(t, o, first, second, third)
	names := []string{}
	for _, b := range m.Ballots {
		names = append(names, b.Card.Name)
	}
	if got := strings.Join(names, ","); got != "Khóm Hai,Trần Văn Ân,Lê Thị Bình" {
		t.Errorf("agenda = %s", got)
	}
	if m.Quorum.Total != 9 || m.Quorum.Needed != 6 || !m.Quorum.Reached || m.Quorum.Doubt == "" {
		t.Errorf("quorum = %+v", m.Quorum)
	}
	if m, err := o.RemoveFromAgenda(ctx, m.Ballots[2].ID); err != nil || len(m.Ballots) != 2 {
		t.Fatalf("after removing %+v, %v", m.Ballots, err)
	}
	_, err := o.CloseMeeting(ctx, m.ID)
	wantKind(t, err, award.KindWrongStage) // not counted
	for i, agree := range []int{9, 3} {
		if _, err := o.CountBallot(ctx, BallotCount{BallotID: m.Ballots[i].ID, Issued: 9, Returned: 9, Agree: agree, Disagree: 9 - agree}); err != nil {
			t.Fatal(err)
		}
	}
	closed, err := o.CloseMeeting(ctx, m.ID)
	if err != nil || !closed.Closed {
		t.Fatalf("close: %+v, %v", closed, err)
	}
	if stateOf(t, o, second) != award.StatePassed || stateOf(t, o, first) != award.StateFailed || stateOf(t, o, third) != award.StateCouncil {
		t.Errorf("states %s %s %s", stateOf(t, o, second), stateOf(t, o, first), stateOf(t, o, third))
	}
	mustBeSound(t, o)
	refuseWorkOnClosed(t, o, closed)
	// A member who leaves later does not change what the meeting was.
	if _, err := o.SaveMember(ctx, award.Member{ID: members[1], Name: "Thành viên 02", Role: award.RoleMember, ValidTo: "2024-01-01"}); err != nil {
		t.Fatal(err)
	}
	if again, _ := o.Meeting(ctx, m.ID); again.Quorum.Total != 9 || again.Ballots[0].Fraction != "9/9" {
		t.Errorf("closed meeting = %+v", again.Quorum)
	}
}

func refuseWorkOnClosed(t *testing.T, o *Office, m MeetingView) {
	t.Helper()
	ctx := context.Background()
	works := map[string]func() error{
		"Save": func() error {
			_, err := o.SaveMeeting(ctx, award.Meeting{ID: m.ID, Title: "X", Date: m.Date})
			return err
		},
		"Mark":    func() error { _, err := o.MarkAttendance(ctx, m.ID, nil); return err },
		"Count":   func() error { _, err := o.CountBallot(ctx, BallotCount{BallotID: m.Ballots[0].ID}); return err },
		"Remove":  func() error { _, err := o.RemoveFromAgenda(ctx, m.Ballots[0].ID); return err },
		"Add":     func() error { _, err := o.AddToAgenda(ctx, m.ID, nil); return err },
		"Trash":   func() error { _, err := o.TrashMeeting(ctx, m.ID); return err },
		"CloseIt": func() error { _, err := o.CloseMeeting(ctx, m.ID); return err },
	}
	for name, work := range works {
		t.Run(name, func(t *testing.T) { wantKind(t, work(), award.KindWrongStage) })
	}
}

func TestQuorum(t *testing.T) {
	ctx := context.Background()
	o, _ := openTest(t)
	members := seedCouncil(t, o, 9)
	m := holdMeeting(t, o, seedNomination(t, o, award.Individual, "Trần Văn Mẫu", nil))
	marks := []Mark{}
	for i, id := range members {
		presence := award.Present
		if i >= 5 {
			presence = award.AbsentWritten
		}
		marks = append(marks, Mark{MemberID: id, Presence: presence})
	}
	m, err := o.MarkAttendance(ctx, m.ID, marks)
	if err != nil || m.Quorum.Present != 5 || m.Quorum.Written != 4 || m.Quorum.Reached {
		t.Fatalf("quorum = %+v, %v", m.Quorum, err)
	}
	vote(t, o, m, 9, 9)
	_, err = o.CloseMeeting(ctx, m.ID)
	wantKind(t, err, award.KindWrongStage)
	if m, err = o.MarkAttendance(ctx, m.ID, marks[:6]); err != nil || m.Quorum.Unmarked != 3 {
		t.Fatalf("unmarked = %+v, %v", m.Quorum, err)
	}
	_, err = o.MarkAttendance(ctx, m.ID, []Mark{{MemberID: members[0], Presence: "asleep"}})
	wantKind(t, err, award.KindInvalid)
}

func TestReopenMeeting(t *testing.T) {
	ctx := context.Background()
	o, _ := openTest(t)
	seedCouncil(t, o, 5)
	id := seedNomination(t, o, award.Individual, "Trần Văn Mẫu", nil)
	m := holdMeeting(t, o, id)
	vote(t, o, m, 5, 5)
	if _, err := o.CloseMeeting(ctx, m.ID); err != nil {
		t.Fatal(err)
	}
	_, err := o.ReopenMeeting(ctx, m.ID, "  ")
	wantField(t, err, "reason")
	open, err := o.ReopenMeeting(ctx, m.ID, "Đếm nhầm phiếu")
	if err != nil || open.Closed || stateOf(t, o, id) != award.StateCouncil {
		t.Fatalf("reopened %+v, %v", open, err)
	}
	_, err = o.ReopenMeeting(ctx, m.ID, "Lần nữa")
	wantKind(t, err, award.KindWrongStage)
	_, err = o.Undo(ctx) // would close it without the checks
	wantKind(t, err, award.KindNotAllowed)
	if _, err := o.CloseMeeting(ctx, m.ID); err != nil {
		t.Fatal(err)
	}
	d, err := o.NewDecision(ctx, m.ID, []string{id})
	if err != nil {
		t.Fatal(err)
	}
	_, err = o.ReopenMeeting(ctx, m.ID, "Đếm nhầm phiếu")
	wantKind(t, err, award.KindWrongStage)
	if _, err := o.TrashDecision(ctx, d.ID); err != nil {
		t.Fatal(err)
	}
	if _, err := o.ReopenMeeting(ctx, m.ID, "Đếm nhầm phiếu"); err != nil {
		t.Errorf("no decision follows any more, yet: %v", err)
	}
}

func TestUndoOfClosing(t *testing.T) {
	ctx := context.Background()
	o, _ := openTest(t)
	seedCouncil(t, o, 5)
	id := seedNomination(t, o, award.Individual, "Trần Văn Mẫu", nil)
	m := holdMeeting(t, o, id)
	vote(t, o, m, 5, 5)
	page, err := o.Journal(ctx, JournalFilter{Limit: 1})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := o.CloseMeeting(ctx, m.ID); err != nil {
		t.Fatal(err)
	}
	_, err = o.UndoOperation(ctx, page.Rows[0].ID) // the count, under the lock
	wantKind(t, err, award.KindNotAllowed)
	if _, err := o.Undo(ctx); err != nil {
		t.Fatal(err)
	}
	if stateOf(t, o, id) != award.StateCouncil {
		t.Errorf("state after undo = %s", stateOf(t, o, id))
	}
	mustBeSound(t, o)
	_, err = o.Redo(ctx)
	wantKind(t, err, award.KindNotAllowed)
}

func TestAgendaRefusals(t *testing.T) {
	ctx := context.Background()
	o, _ := openTest(t)
	seedCouncil(t, o, 5)
	taken := seedNomination(t, o, award.Individual, "Trần Văn Mẫu", nil)
	bare := seedNomination(t, o, award.Individual, "Lê Thị Mẫu", func(n *award.Nomination) { n.AwardCode = "" })
	early := seedNomination(t, o, award.Individual, "Ngô Văn Mẫu", func(n *award.Nomination) { n.State = award.StateDraft })
	holdMeeting(t, o, taken)
	m, err := o.SaveMeeting(ctx, award.Meeting{Title: "Phiên họp khác", Date: "2024-06-04"})
	if err != nil {
		t.Fatal(err)
	}
	list, err := o.AgendaCandidates(ctx, m.ID)
	if err != nil || len(list) != 1 || list[0].Obstacle == "" {
		t.Errorf("candidates = %+v, %v", list, err)
	}
	for name, id := range map[string]string{"InAnotherMeeting": taken, "NotForwarded": early} {
		t.Run(name, func(t *testing.T) {
			_, err := o.AddToAgenda(ctx, m.ID, []string{id})
			wantKind(t, err, award.KindWrongStage)
		})
	}
	_, err = o.AddToAgenda(ctx, m.ID, []string{bare})
	wantKind(t, err, award.KindInvalid)
	if page, err := o.Meetings(ctx, "phien hop khac"); err != nil || page.Total != 1 {
		t.Errorf("search = %+v, %v", page, err)
	}
	if _, err := o.TrashMeeting(ctx, m.ID); err != nil {
		t.Fatal(err)
	}
}

func TestRulesOfTheOfficeComeFirst(t *testing.T) {
	ctx := context.Background()
	o, _ := openTest(t)
	seedCouncil(t, o, 3)
	for _, value := range []string{"1/2", "1/3"} { // the second edit takes the place of the first
		_, err := o.do(ctx, "rule.save", "Sửa bộ quy định", func(tx *sqlite.Tx) error {
			return tx.SaveRuleOverride(award.RuleOverride{RuleSetID: "luat-2022", Key: "quorum", Value: value, Source: "Quy chế Hội đồng", Verified: true})
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	m := holdMeeting(t, o, seedNomination(t, o, award.Individual, "Trần Văn Mẫu", nil))
	if m.Quorum.Needed != 1 || m.Quorum.Doubt != "" {
		t.Errorf("quorum = %+v", m.Quorum)
	}
}
