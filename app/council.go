package app

import (
	"context"

	"guongsang/internal/award"
	"guongsang/internal/office"
)

// Council is the council: its members, its meetings and the votes.
type Council struct{ p *Program }

// MemberCommand is a member as the form sends it; an empty id is a new member.
type MemberCommand struct {
	ID        string `json:"id"`
	Name      string `json:"name"`
	Post      string `json:"post"`
	Role      string `json:"role"`
	UnitID    string `json:"unitId"`
	ValidFrom string `json:"validFrom"`
	ValidTo   string `json:"validTo"`
}

// MeetingCommand is a meeting as the form sends it; an empty id is a new meeting.
type MeetingCommand struct {
	ID          string `json:"id"`
	Title       string `json:"title"`
	Date        string `json:"date"`
	StartTime   string `json:"startTime"`
	EndTime     string `json:"endTime"`
	Place       string `json:"place"`
	ChairID     string `json:"chairId"`
	SecretaryID string `json:"secretaryId"`
	Opinions    string `json:"opinions"`
	Conclusion  string `json:"conclusion"`
}

// MarkCommand is how one member took part; an empty presence takes the mark away.
type MarkCommand struct {
	MemberID string `json:"memberId"`
	Presence string `json:"presence"`
	Note     string `json:"note"`
}

// CountCommand is the count of the vote on one nomination.
type CountCommand struct {
	BallotID string `json:"ballotId"`
	Issued   int    `json:"issued"`
	Returned int    `json:"returned"`
	Agree    int    `json:"agree"`
	Disagree int    `json:"disagree"`
	Invalid  int    `json:"invalid"`
	Note     string `json:"note"`
}

// Members returns the council on a date (empty: today); with former and future members where closed is set.
func (c *Council) Members(on string, closed bool) (office.MemberPage, error) {
	return call(c.p, func(ctx context.Context, o *office.Office) (office.MemberPage, error) {
		return o.Members(ctx, on, closed)
	})
}

// SaveMember stores a member.
func (c *Council) SaveMember(m MemberCommand) (office.MemberView, error) {
	return call(c.p, func(ctx context.Context, o *office.Office) (office.MemberView, error) {
		return o.SaveMember(ctx, award.Member{ID: m.ID, Name: m.Name, Post: m.Post, Role: award.Role(m.Role), UnitID: m.UnitID, ValidFrom: m.ValidFrom, ValidTo: m.ValidTo})
	})
}

// OrderMembers puts the members into the given order.
func (c *Council) OrderMembers(ids []string) (office.Change, error) {
	return call(c.p, func(ctx context.Context, o *office.Office) (office.Change, error) { return o.OrderMembers(ctx, ids) })
}

// TrashMember moves a member to the trash.
func (c *Council) TrashMember(id string) (office.Change, error) {
	return call(c.p, func(ctx context.Context, o *office.Office) (office.Change, error) { return o.TrashMember(ctx, id) })
}

// Meetings returns the meetings that have the words, the latest first.
func (c *Council) Meetings(text string) (office.MeetingPage, error) {
	return call(c.p, func(ctx context.Context, o *office.Office) (office.MeetingPage, error) { return o.Meetings(ctx, text) })
}

// Meeting returns one meeting with its attendance and agenda.
func (c *Council) Meeting(id string) (office.MeetingView, error) {
	return c.meeting(func(ctx context.Context, o *office.Office) (office.MeetingView, error) { return o.Meeting(ctx, id) })
}

func (c *Council) meeting(fn func(context.Context, *office.Office) (office.MeetingView, error)) (office.MeetingView, error) {
	return call(c.p, fn)
}

// SaveMeeting stores a meeting and returns it as it stands.
func (c *Council) SaveMeeting(m MeetingCommand) (office.MeetingView, error) {
	return c.meeting(func(ctx context.Context, o *office.Office) (office.MeetingView, error) {
		return o.SaveMeeting(ctx, award.Meeting{ID: m.ID, Title: m.Title, Date: m.Date, StartTime: m.StartTime, EndTime: m.EndTime, Place: m.Place,
			ChairID: m.ChairID, SecretaryID: m.SecretaryID, Opinions: m.Opinions, Conclusion: m.Conclusion})
	})
}

// TrashMeeting moves an open meeting to the trash.
func (c *Council) TrashMeeting(id string) (office.Change, error) {
	return call(c.p, func(ctx context.Context, o *office.Office) (office.Change, error) { return o.TrashMeeting(ctx, id) })
}

// Candidates returns the nominations a meeting can take on its agenda.
func (c *Council) Candidates(meetingID string) ([]office.CardView, error) {
	return call(c.p, func(ctx context.Context, o *office.Office) ([]office.CardView, error) {
		return o.AgendaCandidates(ctx, meetingID)
	})
}

// AddToAgenda puts nominations on the agenda of a meeting.
func (c *Council) AddToAgenda(meetingID string, nominationIDs []string) (office.MeetingView, error) {
	return c.meeting(func(ctx context.Context, o *office.Office) (office.MeetingView, error) {
		return o.AddToAgenda(ctx, meetingID, nominationIDs)
	})
}

// RemoveFromAgenda takes a nomination off an agenda.
func (c *Council) RemoveFromAgenda(ballotID string) (office.MeetingView, error) {
	return c.meeting(func(ctx context.Context, o *office.Office) (office.MeetingView, error) {
		return o.RemoveFromAgenda(ctx, ballotID)
	})
}

// Mark stores how the members took part in a meeting.
func (c *Council) Mark(meetingID string, marks []MarkCommand) (office.MeetingView, error) {
	list := make([]office.Mark, 0, len(marks))
	for _, m := range marks {
		list = append(list, office.Mark{MemberID: m.MemberID, Presence: award.Presence(m.Presence), Note: m.Note})
	}
	return c.meeting(func(ctx context.Context, o *office.Office) (office.MeetingView, error) {
		return o.MarkAttendance(ctx, meetingID, list)
	})
}

// Count stores the count of the vote on one nomination and returns it with its result.
func (c *Council) Count(count CountCommand) (office.BallotView, error) {
	return call(c.p, func(ctx context.Context, o *office.Office) (office.BallotView, error) {
		return o.CountBallot(ctx, office.BallotCount{BallotID: count.BallotID, Issued: count.Issued, Returned: count.Returned,
			Agree: count.Agree, Disagree: count.Disagree, Invalid: count.Invalid, Note: count.Note})
	})
}

// Close locks a meeting and moves its nominations.
func (c *Council) Close(meetingID string) (office.MeetingView, error) {
	return c.meeting(func(ctx context.Context, o *office.Office) (office.MeetingView, error) {
		return o.CloseMeeting(ctx, meetingID)
	})
}

// Reopen opens a closed meeting again with a reason.
func (c *Council) Reopen(meetingID, reason string) (office.MeetingView, error) {
	return c.meeting(func(ctx context.Context, o *office.Office) (office.MeetingView, error) {
		return o.ReopenMeeting(ctx, meetingID, reason)
	})
}
