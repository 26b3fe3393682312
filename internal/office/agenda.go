package office

import (
	"context"
	"fmt"
	"sort"

	"guongsang/internal/award"
	"guongsang/internal/sqlite"
	"guongsang/internal/viet"
)

// CardView is a nomination as the council and decisions show it. Obstacle says in words why it cannot be taken; it is
// empty where it can.
type CardView struct {
	NominationID string `json:"nominationId"`
	NomineeID    string `json:"nomineeId"`
	Kind         string `json:"kind"`
	KindLabel    string `json:"kindLabel"`
	Honorific    string `json:"honorific"`
	Name         string `json:"name"`
	From         string `json:"from"` // post, unit or residence, in one line
	IntroducedBy string `json:"introducedBy"`
	BasisText    string `json:"basisText"`
	Year         int    `json:"year"`
	AwardCode    string `json:"awardCode"`
	AwardName    string `json:"awardName"`
	Level        string `json:"level"` // who decides the award: ward, town, province, government
	LevelLabel   string `json:"levelLabel"`
	Achievement  string `json:"achievement"`
	State        string `json:"state"`
	StateLabel   string `json:"stateLabel"`
	Obstacle     string `json:"obstacle"`
}

func cardView(c sqlite.NominationCard, set award.RuleSet) CardView {
	view := CardView{NominationID: c.ID, NomineeID: c.NomineeID, Kind: string(c.Kind), KindLabel: c.Kind.Label(), Honorific: c.Honorific, Name: c.Name,
		From: whereFrom(c), IntroducedBy: c.IntroducedBy, BasisText: cardBasis(c), Year: c.Year, AwardCode: c.AwardCode,
		Achievement: c.Achievement, State: string(c.State), StateLabel: c.State.Label()}
	rule, err := set.Award(c.AwardCode)
	switch {
	case c.AwardCode == "":
		view.Obstacle = "Chưa chọn danh hiệu, hình thức đề nghị."
	case err != nil:
		view.Obstacle = "Danh hiệu, hình thức không có trong bộ quy định của ngày này."
	case !rule.Fits(c.Kind):
		view.Obstacle = rule.Name + " không dành cho loại đối tượng này."
	}
	if err == nil {
		view.AwardName, view.Level, view.LevelLabel = rule.Name, string(rule.Level), rule.Level.Label()
	}
	return view
}

// whereFrom says in one line who somebody is: post and unit, or the residence.
func whereFrom(c sqlite.NominationCard) string {
	text := c.Post
	if c.UnitName != "" {
		text = joinWith(text, ", ", c.UnitName)
	}
	if c.Address != "" && (c.UnitName == "" || c.Kind == award.Household) {
		text = joinWith(text, ", ", c.Address)
	}
	return text
}

func joinWith(a, sep, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + sep + b
}

// cardBasis says the ground of a nomination as lists and papers write it.
func cardBasis(c sqlite.NominationCard) string {
	switch c.Basis {
	case award.BasisMovement:
		return c.MovementName
	case award.BasisDrive:
		return c.DriveName
	case award.BasisRegular:
		return fmt.Sprintf("Công tác thường xuyên năm %d", c.Year)
	}
	return c.FieldText
}

// partOrder is the order of the parts of a list: collectives, households, individuals, then the others.
var partOrder = func() map[award.SubjectKind]int {
	order := map[award.SubjectKind]int{}
	for i, kind := range award.SubjectKinds {
		order[kind] = i
	}
	return order
}()

// sortCards puts nominations into the order of a list, in Vietnamese order inside each part.
func sortCards(cards []sqlite.NominationCard) {
	sort.SliceStable(cards, func(i, j int) bool {
		a, b := cards[i], cards[j]
		if a.Kind != b.Kind {
			return partOrder[a.Kind] < partOrder[b.Kind]
		}
		return a.SortKey < b.SortKey
	})
}

// AgendaCandidates returns the nominations that wait for the council and stand in no other open meeting, in the order
// of a list, judged by the rules of the meeting's day.
func (o *Office) AgendaCandidates(ctx context.Context, meetingID string) ([]CardView, error) {
	views := []CardView{}
	err := o.db.Read(ctx, func(tx *sqlite.Tx) error {
		r, err := o.enter(tx, meetingID)
		if err != nil {
			return err
		}
		cards, err := tx.NominationCards(sqlite.CardFilter{States: []award.State{award.StateCouncil}, Free: true})
		sortCards(cards)
		for _, c := range cards {
			views = append(views, cardView(c, r.set))
		}
		return err
	})
	return views, err
}

// AddToAgenda puts nominations that wait for the council on the agenda of an open meeting; the whole agenda is put
// into the order of a list. It refuses with KindWrongStage where one does not wait for the council any more or stands
// in another open meeting, and with KindInvalid where one has no award to vote on.
func (o *Office) AddToAgenda(ctx context.Context, meetingID string, nominationIDs []string) (MeetingView, error) {
	var view MeetingView
	label := fmt.Sprintf("Đưa %d hồ sơ vào phiên họp Hội đồng", len(nominationIDs))
	_, err := o.do(ctx, "meeting.agenda", label, func(tx *sqlite.Tx) error {
		r, err := o.enterOpen(tx, meetingID)
		if err != nil {
			return err
		}
		cards, err := tx.NominationCards(sqlite.CardFilter{IDs: nominationIDs, States: []award.State{award.StateCouncil}, Free: true})
		if err != nil {
			return err
		}
		if len(cards) != len(nominationIDs) {
			return award.NewError(award.KindWrongStage, "Có hồ sơ không còn chờ Hội đồng xét hoặc đã ở phiên họp khác. Hãy tải lại danh sách rồi chọn lại.")
		}
		for _, c := range cards {
			if obstacle := cardView(c, r.set).Obstacle; obstacle != "" {
				return award.NewError(award.KindInvalid, "Có hồ sơ chưa đưa ra Hội đồng được. "+obstacle+" Hãy bổ sung rồi chọn lại.")
			}
			if err := tx.SaveBallot(&award.Ballot{MeetingID: meetingID, NominationID: c.ID, AwardCode: c.AwardCode}); err != nil {
				return err
			}
		}
		if err := orderAgenda(tx, meetingID); err != nil {
			return err
		}
		view, err = o.meetingView(tx, meetingID)
		return err
	})
	return view, err
}

func orderAgenda(tx *sqlite.Tx, meetingID string) error {
	list, err := tx.Ballots(meetingID)
	if err != nil {
		return err
	}
	cards, err := agendaCards(tx, list)
	if err != nil {
		return err
	}
	sort.SliceStable(list, func(i, j int) bool {
		a, b := cards[list[i].NominationID], cards[list[j].NominationID]
		if a.Kind != b.Kind {
			return partOrder[a.Kind] < partOrder[b.Kind]
		}
		return a.SortKey < b.SortKey
	})
	for i, b := range list {
		b.Position = i + 1
		if err := tx.SaveBallot(&b); err != nil {
			return err
		}
	}
	return nil
}

// agendaCards returns the nominations of an agenda by id, trash included.
func agendaCards(tx *sqlite.Tx, list []award.Ballot) (map[string]sqlite.NominationCard, error) {
	ids := make([]string, len(list))
	for i, b := range list {
		ids[i] = b.NominationID
	}
	cards, err := tx.NominationCards(sqlite.CardFilter{IDs: ids, Trash: true})
	byID := make(map[string]sqlite.NominationCard, len(cards))
	for _, c := range cards {
		byID[c.ID] = c
	}
	return byID, err
}

// RemoveFromAgenda takes a nomination off the agenda of an open meeting.
func (o *Office) RemoveFromAgenda(ctx context.Context, ballotID string) (MeetingView, error) {
	var view MeetingView
	_, err := o.do(ctx, "meeting.agenda", "Đưa hồ sơ ra khỏi phiên họp Hội đồng", func(tx *sqlite.Tx) error {
		b, err := tx.Ballot(ballotID)
		if err != nil {
			return err
		}
		if _, err := o.enterOpen(tx, b.MeetingID); err != nil {
			return err
		}
		if err := tx.TrashBallot(ballotID); err != nil {
			return err
		}
		if err := orderAgenda(tx, b.MeetingID); err != nil {
			return err
		}
		view, err = o.meetingView(tx, b.MeetingID)
		return err
	})
	return view, err
}

// meetingLabel names a meeting in the journal.
func meetingLabel(m award.Meeting) string {
	return "phiên họp Hội đồng ngày " + viet.DateShort(m.Date)
}
