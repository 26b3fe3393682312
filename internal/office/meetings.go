package office

import (
	"context"
	"fmt"
	"strings"

	"guongsang/internal/award"
	"guongsang/internal/sqlite"
	"guongsang/internal/viet"
)

// MeetingListRow is a meeting as the list shows it.
type MeetingListRow struct {
	ID         string `json:"id"`
	Title      string `json:"title"`
	Date       string `json:"date"`
	Place      string `json:"place"`
	State      string `json:"state"`
	StateLabel string `json:"stateLabel"`
	Items      int    `json:"items"`
	Counted    int    `json:"counted"`
	Passed     int    `json:"passed"`
	Decisions  int    `json:"decisions"`
}

// MeetingPage is the list of meetings, the latest first. Meetings are few: one page holds them all.
type MeetingPage struct {
	Rows  []MeetingListRow `json:"rows"`
	Total int              `json:"total"`
}

// Meetings returns the meetings whose title or place has the words, in any spelling of accents.
func (o *Office) Meetings(ctx context.Context, text string) (MeetingPage, error) {
	page := MeetingPage{Rows: []MeetingListRow{}}
	words := strings.Fields(viet.Fold(text))
	err := o.db.Read(ctx, func(tx *sqlite.Tx) error {
		rows, err := tx.Meetings()
		for _, r := range rows {
			if hasWords(viet.Fold(r.Title+" "+r.Place+" "+viet.DateShort(r.Date)), words) {
				page.Rows = append(page.Rows, MeetingListRow{ID: r.ID, Title: r.Title, Date: r.Date, Place: r.Place, State: string(r.State),
					StateLabel: r.State.Label(), Items: r.Items, Counted: r.Counted, Passed: r.Passed, Decisions: r.Decisions})
			}
		}
		return err
	})
	page.Total = len(page.Rows)
	return page, err
}

func hasWords(text string, words []string) bool {
	for _, w := range words {
		if !strings.Contains(text, w) {
			return false
		}
	}
	return true
}

// MeetingView is a meeting with its attendance and agenda.
type MeetingView struct {
	ID          string           `json:"id"`
	Title       string           `json:"title"`
	Date        string           `json:"date"`
	StartTime   string           `json:"startTime"`
	EndTime     string           `json:"endTime"`
	Place       string           `json:"place"`
	ChairID     string           `json:"chairId"`
	SecretaryID string           `json:"secretaryId"`
	State       string           `json:"state"`
	StateLabel  string           `json:"stateLabel"`
	Closed      bool             `json:"closed"`
	Opinions    string           `json:"opinions"`
	Conclusion  string           `json:"conclusion"`
	RuleSet     string           `json:"ruleSet"`
	Quorum      QuorumView       `json:"quorum"`
	Attendance  []AttendanceView `json:"attendance"`
	Ballots     []BallotView     `json:"ballots"`
	Decisions   int              `json:"decisions"` // living decisions that follow it
	Submits     bool             `json:"submits"`   // closed, and something passed that the Chairman decides
	SubmitsUp   bool             `json:"submitsUp"` // closed, and something passed that only the superior level decides
}

// QuorumView says who took part and whether that is enough.
type QuorumView struct {
	Total    int    `json:"total"` // voting members in force on the day
	Present  int    `json:"present"`
	Written  int    `json:"written"`
	Absent   int    `json:"absent"`
	Unmarked int    `json:"unmarked"`
	Needed   int    `json:"needed"`
	Reached  bool   `json:"reached"`
	Text     string `json:"text"`
	Doubt    string `json:"doubt"` // why the share asked for is not verified; empty where it is
}

// AttendanceView is one member and how they took part; an empty presence is not marked yet.
type AttendanceView struct {
	MemberID      string `json:"memberId"`
	Name          string `json:"name"`
	Post          string `json:"post"`
	RoleLabel     string `json:"roleLabel"`
	Votes         bool   `json:"votes"`
	Presence      string `json:"presence"`
	PresenceLabel string `json:"presenceLabel"`
	Note          string `json:"note"`
}

// room is a meeting as it is worked on: who may vote, who is there, under which rules.
type room struct {
	meeting award.Meeting
	members []award.Member // those the meeting counts, in the order of the council
	marks   map[string]award.Attendance
	law     *award.Law
	set     award.RuleSet
	share   award.Fraction
	mark    award.Mark
}

// enter reads a meeting with its members. An open meeting counts the members in force on its day; a closed one those
// that stood in its attendance when it was closed.
func (o *Office) enter(tx *sqlite.Tx, id string) (*room, error) {
	m, err := tx.Meeting(id)
	if err != nil {
		return nil, err
	}
	r := &room{meeting: m, marks: map[string]award.Attendance{}}
	if r.law, err = o.law(tx); err != nil {
		return nil, err
	}
	if r.set, err = r.law.On(m.Date); err != nil {
		return nil, err
	}
	r.share, r.mark = r.set.Quorum()
	marks, err := tx.Attendance(id)
	if err != nil {
		return nil, err
	}
	for _, a := range marks {
		r.marks[a.MemberID] = a
	}
	all, err := tx.Members("")
	for _, member := range all {
		_, marked := r.marks[member.ID]
		if (m.State == award.MeetingClosed && marked) || (m.State != award.MeetingClosed && member.InForce(m.Date)) {
			r.members = append(r.members, member)
		}
	}
	return r, err
}

// enterOpen is enter for work that a closed meeting refuses with KindWrongStage.
func (o *Office) enterOpen(tx *sqlite.Tx, id string) (*room, error) {
	r, err := o.enter(tx, id)
	if err == nil && r.meeting.State == award.MeetingClosed {
		return nil, award.NewError(award.KindWrongStage, "Phiên họp đã kết thúc và khóa. Hãy mở lại phiên họp trước khi sửa.")
	}
	return r, err
}

func (r *room) quorum() QuorumView {
	q := QuorumView{}
	for _, m := range r.members {
		if !m.Role.Votes() {
			continue
		}
		q.Total++
		switch r.marks[m.ID].Presence {
		case award.Present:
			q.Present++
		case award.AbsentWritten:
			q.Written++
		case award.Absent:
			q.Absent++
		default:
			q.Unmarked++
		}
	}
	q.Needed = r.share.LeastOf(q.Total)
	q.Reached = q.Total > 0 && q.Present >= q.Needed
	q.Text = fmt.Sprintf("Có mặt %d/%d thành viên; cần ít nhất %d (%s)", q.Present, q.Total, q.Needed, r.share)
	q.Doubt = award.Doubts(r.mark)
	return q
}

// Meeting returns one meeting with its attendance and agenda.
func (o *Office) Meeting(ctx context.Context, id string) (MeetingView, error) {
	var view MeetingView
	err := o.db.Read(ctx, func(tx *sqlite.Tx) (err error) {
		view, err = o.meetingView(tx, id)
		return err
	})
	return view, err
}

func (o *Office) meetingView(tx *sqlite.Tx, id string) (MeetingView, error) {
	r, err := o.enter(tx, id)
	if err != nil {
		return MeetingView{}, err
	}
	m := r.meeting
	view := MeetingView{ID: m.ID, Title: m.Title, Date: m.Date, StartTime: m.StartTime, EndTime: m.EndTime, Place: m.Place, ChairID: m.ChairID,
		SecretaryID: m.SecretaryID, State: string(m.State), StateLabel: m.State.Label(), Closed: m.State == award.MeetingClosed,
		Opinions: m.Opinions, Conclusion: m.Conclusion, RuleSet: r.set.Name(), Quorum: r.quorum(), Attendance: []AttendanceView{}}
	for _, member := range r.members {
		a := r.marks[member.ID]
		view.Attendance = append(view.Attendance, AttendanceView{MemberID: member.ID, Name: member.Name, Post: member.Post,
			RoleLabel: member.Role.Label(), Votes: member.Role.Votes(), Presence: string(a.Presence), PresenceLabel: a.Presence.Label(), Note: a.Note})
	}
	if view.Decisions, err = tx.DecisionsAfter(id); err != nil {
		return view, err
	}
	if view.Ballots, err = r.ballotViews(tx); err != nil {
		return view, err
	}
	if view.Closed {
		view.Submits, view.SubmitsUp = submits(view.Ballots)
	}
	return view, nil
}

// submits says which submissions have a line: what passed goes to the Chairman, or up where only the superior level
// decides. An award no rule knows goes into neither.
func submits(ballots []BallotView) (ward, up bool) {
	for _, b := range ballots {
		if b.Result != award.BallotPassed || b.Card.Level == "" {
			continue
		}
		if b.Card.Level == string(award.LevelWard) {
			ward = true
		} else {
			up = true
		}
	}
	return ward, up
}

// SaveMeeting stores a new meeting, or the changes of an open one. A new date judges the counted ballots anew by the
// council and the rules of that day.
func (o *Office) SaveMeeting(ctx context.Context, m award.Meeting) (MeetingView, error) {
	clean(&m.Title, &m.Place, &m.StartTime, &m.EndTime)
	cleanLines(&m.Opinions, &m.Conclusion)
	if err := m.Validate(); err != nil {
		return MeetingView{}, err
	}
	label := "Lập phiên họp Hội đồng ngày " + viet.DateShort(m.Date)
	if m.ID != "" {
		label = "Sửa phiên họp Hội đồng ngày " + viet.DateShort(m.Date)
	}
	var view MeetingView
	_, err := o.do(ctx, "meeting.save", label, func(tx *sqlite.Tx) error {
		m.State = award.MeetingOpen
		if m.ID != "" {
			if _, err := o.enterOpen(tx, m.ID); err != nil {
				return err
			}
		}
		if err := tx.SaveMeeting(&m); err != nil {
			return err
		}
		if err := o.recount(tx, m.ID); err != nil {
			return err
		}
		var err error
		view, err = o.meetingView(tx, m.ID)
		return err
	})
	return view, err
}

// TrashMeeting moves an open meeting with its agenda to the trash.
func (o *Office) TrashMeeting(ctx context.Context, id string) (Change, error) {
	return o.do(ctx, "meeting.trash", "Xóa phiên họp Hội đồng", func(tx *sqlite.Tx) error {
		if _, err := o.enterOpen(tx, id); err != nil {
			return err
		}
		return tx.TrashMeeting(id)
	})
}

// Mark is how one member took part.
type Mark struct {
	MemberID string
	Presence award.Presence
	Note     string
}

// MarkAttendance stores how the members took part in an open meeting; members that are not named are not marked any
// more. Counted ballots are judged anew.
func (o *Office) MarkAttendance(ctx context.Context, meetingID string, marks []Mark) (MeetingView, error) {
	var view MeetingView
	_, err := o.do(ctx, "meeting.attendance", "Điểm danh phiên họp Hội đồng", func(tx *sqlite.Tx) error {
		r, err := o.enterOpen(tx, meetingID)
		if err != nil {
			return err
		}
		if err := r.saveMarks(tx, marks); err != nil {
			return err
		}
		if err := o.recount(tx, meetingID); err != nil {
			return err
		}
		view, err = o.meetingView(tx, meetingID)
		return err
	})
	return view, err
}

func (r *room) saveMarks(tx *sqlite.Tx, marks []Mark) error {
	wanted := map[string]Mark{}
	for _, m := range marks {
		clean(&m.Note)
		if m.Presence == "" {
			continue
		}
		if !m.Presence.Valid() {
			return award.Invalid("presence", "Cách dự họp không đúng. Hãy chọn có mặt, vắng có ý kiến hoặc vắng.")
		}
		wanted[m.MemberID] = m
	}
	for _, member := range r.members {
		m, named := wanted[member.ID]
		a, stored := r.marks[member.ID]
		switch {
		case named:
			a.MeetingID, a.MemberID, a.Presence, a.Note = r.meeting.ID, member.ID, m.Presence, m.Note
			if err := tx.SaveAttendance(&a); err != nil {
				return err
			}
		case stored:
			if err := tx.TrashAttendance(a.ID); err != nil {
				return err
			}
		}
	}
	return nil
}
