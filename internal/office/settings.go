package office

import (
	"context"
	"strings"

	"guongsang/internal/award"
	"guongsang/internal/sqlite"
	"guongsang/internal/viet"
)

// ProfileView is the office as it stands.
type ProfileView struct {
	ID          string `json:"id"`
	ValidFrom   string `json:"validFrom"`
	WardKind    string `json:"wardKind"`
	WardName    string `json:"wardName"`
	FullName    string `json:"fullName"`
	Town        string `json:"town"`
	Province    string `json:"province"`
	Chairperson string `json:"chairperson"`
	DeputyChair string `json:"deputyChair"`
	Place       string `json:"place"`
	Council     string `json:"council"`
}

// ActorView is the person at this machine.
type ActorView struct {
	ID   string `json:"id"`
	Name string `json:"name"`
	Post string `json:"post"`
}

// StateView says whether the first run is done, for whom, and where the data lives.
type StateView struct {
	Ready      bool        `json:"ready"`
	Demo       bool        `json:"demo"` // the demo ward is open
	DataFolder string      `json:"dataFolder"`
	Today      string      `json:"today"`
	Profile    ProfileView `json:"profile"`
	// Profiles is the office through time, oldest first; papers of earlier years carry the profile of their date.
	Profiles []ProfileView `json:"profiles"`
	Actor    ActorView     `json:"actor"`
}

// demoSetting marks the database of the demo ward.
const demoSetting = "demo"

// MarkDemo marks the office as the demo ward; the window shows it in a banner.
func (o *Office) MarkDemo(ctx context.Context) error {
	_, err := o.do(ctx, "settings.demo", "Đánh dấu phường mẫu", func(tx *sqlite.Tx) error { return tx.SetSetting(demoSetting, "1") })
	return err
}

// State returns whether the first run is done and who works here.
func (o *Office) State(ctx context.Context) (StateView, error) {
	view := StateView{DataFolder: o.folder, Today: o.today(), Profiles: []ProfileView{}}
	err := o.db.Read(ctx, func(tx *sqlite.Tx) error {
		all, err := tx.Profiles()
		if err != nil {
			return err
		}
		for _, p := range all {
			view.Profiles = append(view.Profiles, profileView(p))
		}
		profile, known, err := tx.ProfileOn(view.Today)
		if err != nil {
			return err
		}
		actor, named, err := tx.Actor()
		if err != nil {
			return err
		}
		demo, err := tx.Setting(demoSetting)
		if err != nil {
			return err
		}
		view.Ready, view.Demo = known && named, demo != ""
		view.Profile, view.Actor = profileView(profile), ActorView(actor)
		return nil
	})
	return view, err
}

func profileView(p award.Profile) ProfileView {
	full := ""
	if p.WardName != "" {
		full = p.FullName()
	}
	return ProfileView{ID: p.ID, ValidFrom: p.ValidFrom, WardKind: p.WardKind, WardName: p.WardName, FullName: full, Town: p.Town,
		Province: p.Province, Chairperson: p.Chairperson, DeputyChair: p.DeputyChair, Place: p.Place, Council: p.Council}
}

// Start stores what the first run asks: the office, and the person at this machine. It can be called again to change
// them. It returns KindInvalid at the first field that is missing.
func (o *Office) Start(ctx context.Context, profile award.Profile, actor award.Staff) (Change, error) {
	clean(&profile.WardKind, &profile.WardName, &profile.Town, &profile.Province, &profile.Chairperson, &profile.DeputyChair,
		&profile.Place, &profile.Council, &actor.Name, &actor.Post)
	profile.Province = provinceName(profile.Province)
	if err := profile.Validate(); err != nil {
		return Change{}, err
	}
	if actor.Name == "" {
		return Change{}, award.Invalid("actorName", "Chưa có họ tên người sử dụng. Hãy nhập họ và tên của bạn.")
	}
	op := award.Operation{Kind: kindStart, Label: "Khai báo cơ quan và người sử dụng", Person: actor.Name}
	if actor.Post != "" {
		op.Person += ", " + actor.Post
	}
	return o.store(ctx, op, func(tx *sqlite.Tx) error {
		fresh := profile.ID == ""
		if err := tx.SaveProfile(&profile); err != nil {
			return err
		}
		if fresh {
			if err := o.endTown(tx, profile); err != nil {
				return err
			}
		}
		if err := tx.SaveStaff(&actor); err != nil {
			return err
		}
		return tx.SetActor(actor.ID)
	})
}

// provinceName returns the name of a province as papers address it, with its kind: "An Giang" becomes "tỉnh An Giang",
// "Cần Thơ" becomes "thành phố Cần Thơ". A name that says its kind, and an empty one, stay as they are.
func provinceName(name string) string {
	lower := strings.ToLower(name)
	for _, kind := range []string{"tỉnh ", "thành phố ", "tp ", "tp."} {
		if strings.HasPrefix(lower, kind) {
			return name
		}
	}
	switch viet.Fold(name) {
	case "":
		return ""
	case "ha noi", "hai phong", "hue", "da nang", "can tho", "ho chi minh":
		return "thành phố " + name
	}
	return "tỉnh " + name
}

// endTown adds the office as it stands since the level of the town was abolished, where the profile names a town and
// begins before that day. The day is that of the first rule set in which no award is decided by a town.
func (o *Office) endTown(tx *sqlite.Tx, p award.Profile) error {
	law, err := o.law(tx)
	if err != nil || p.Town == "" {
		return err
	}
	since := ""
	for _, set := range law.RuleSets() {
		if hasTownAwards(set) {
			since = ""
		} else if since == "" {
			since = set.From()
		}
	}
	if since == "" || p.ValidFrom >= since {
		return nil
	}
	p.ID, p.Town, p.ValidFrom = "", "", since
	return tx.SaveProfile(&p)
}

func hasTownAwards(set award.RuleSet) bool {
	for _, a := range set.Awards("") {
		if a.Level == award.LevelTown {
			return true
		}
	}
	return false
}
