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
