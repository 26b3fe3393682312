package office

import (
	"testing"

	"guongsang/internal/award"
	"guongsang/internal/paper"
)

func TestMinutesNameWhoLedAndWrote(t *testing.T) {
	one := func(name string, role award.Role, presence award.Presence) paper.Attendant {
		return paper.Attendant{Name: name, Role: role, Presence: presence}
	}
	chair, deputy := one("Chủ tịch", award.RoleChair, award.Present), one("Phó", award.RoleDeputy, award.Present)
	for name, c := range map[string]struct {
		all  []paper.Attendant
		want string
	}{
		"TheChair":           {[]paper.Attendant{deputy, chair}, "Chủ tịch"},
		"ADeputyForAChair":   {[]paper.Attendant{one("Chủ tịch", award.RoleChair, award.Absent), deputy}, "Phó"},
		"OneOfSeveralNobody": {[]paper.Attendant{deputy, one("Phó hai", award.RoleDeputy, award.Present)}, ""},
		"NobodyMarked":       {[]paper.Attendant{{Name: "Chủ tịch", Role: award.RoleChair}}, ""},
		"OnlyMembers":        {[]paper.Attendant{one("Ủy viên", award.RoleMember, award.Present)}, ""},
		"Empty":              {nil, ""},
	} {
		t.Run(name, func(t *testing.T) {
			if got := presentAs(c.all, award.RoleChair, award.RoleDeputy); got.Name != c.want {
				t.Errorf("got %q, want %q", got.Name, c.want)
			}
		})
	}
}

func TestSubmissionsOfferedAreThoseWithALine(t *testing.T) {
	one := func(result string, level award.AuthorityLevel) BallotView {
		return BallotView{Result: result, Card: CardView{Level: string(level)}}
	}
	ward, above := one(award.BallotPassed, award.LevelWard), one(award.BallotPassed, award.LevelProvince)
	for name, c := range map[string]struct {
		ballots    []BallotView
		submit, up bool
	}{
		"Empty":        {nil, false, false},
		"Ward":         {[]BallotView{ward}, true, false},
		"Above":        {[]BallotView{above}, false, true},
		"Both":         {[]BallotView{above, ward}, true, true},
		"NothingPast":  {[]BallotView{one("failed", award.LevelWard), one("", award.LevelProvince)}, false, false},
		"UnknownAward": {[]BallotView{one(award.BallotPassed, "")}, false, false},
	} {
		t.Run(name, func(t *testing.T) {
			if submit, up := submits(c.ballots); submit != c.submit || up != c.up {
				t.Errorf("got %v and %v, want %v and %v", submit, up, c.submit, c.up)
			}
		})
	}
}
