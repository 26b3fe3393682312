package office

import (
	"context"
	"fmt"

	"guongsang/internal/award"
	"guongsang/internal/sqlite"
	"guongsang/internal/viet"
)

// NomineeFilter narrows the list of nominees; empty fields do not narrow it. Text finds the beginnings of words without
// accents: in the name, or with Deep in achievements and the other texts. After is the Next of the page before.
type NomineeFilter struct {
	Text      string `json:"text"`
	Deep      bool   `json:"deep"`
	Kind      string `json:"kind"`
	UnitID    string `json:"unitId"`
	QuarterID string `json:"quarterId"`
	Year      int    `json:"year"` // only those with a nomination of the year
	After     string `json:"after"`
	Limit     int    `json:"limit"`
}

func (f NomineeFilter) stored() sqlite.NomineeFilter {
	return sqlite.NomineeFilter{Text: f.Text, Deep: f.Deep, Kind: award.SubjectKind(f.Kind), UnitID: f.UnitID, QuarterID: f.QuarterID,
		Year: f.Year, After: f.After, Limit: f.Limit}
}

// NomineeLine is a nominee as lists show it. Missing says in words what part V.1 of the plan asks for and is not there.
type NomineeLine struct {
	ID          string   `json:"id"`
	Kind        string   `json:"kind"`
	KindLabel   string   `json:"kindLabel"`
	Honorific   string   `json:"honorific"`
	Name        string   `json:"name"`
	Birth       string   `json:"birth"`
	Post        string   `json:"post"`
	UnitName    string   `json:"unitName"`
	Address     string   `json:"address"`
	QuarterName string   `json:"quarterName"`
	Nominations int      `json:"nominations"`
	Missing     []string `json:"missing"`
}

// NomineePage is a page of the list; Next is empty on the last one. The total is counted by CountNominees, apart, so
// that the first rows need not wait for it.
type NomineePage struct {
	Rows []NomineeLine `json:"rows"`
	Next string        `json:"next"`
}

// NomineeView is a nominee with everything its form shows.
type NomineeView struct {
	ID                  string   `json:"id"`
	Kind                string   `json:"kind"`
	KindLabel           string   `json:"kindLabel"`
	Honorific           string   `json:"honorific"`
	Name                string   `json:"name"`
	Gender              string   `json:"gender"`
	Birth               string   `json:"birth"`
	NativePlace         string   `json:"nativePlace"`
	Post                string   `json:"post"`
	UnitID              string   `json:"unitId"`
	UnitName            string   `json:"unitName"`
	UnitText            string   `json:"unitText"`
	Address             string   `json:"address"`
	QuarterID           string   `json:"quarterId"`
	QuarterName         string   `json:"quarterName"`
	CitizenID           string   `json:"citizenId"`
	DirectWorker        bool     `json:"directWorker"`
	History             string   `json:"history"`
	Structure           string   `json:"structure"`
	Functions           string   `json:"functions"`
	Achievement         string   `json:"achievement"`
	CommendationHistory string   `json:"commendationHistory"`
	Note                string   `json:"note"`
	SortKeyOverride     string   `json:"sortKeyOverride"`
	Missing             []string `json:"missing"`
}

// NomineeAnswer is the answer to saving: the nominee as stored, or, for a new one, the people on record who may be the
// same; then nothing was stored and the person decides.
type NomineeAnswer struct {
	Saved   bool          `json:"saved"`
	Nominee NomineeView   `json:"nominee"`
	Similar []NomineeLine `json:"similar"`
}

// maxPage is the leap a person makes who drags the scroll bar far down.
const maxPage = 2000

// pageLimit bounds how many rows one call returns.
func pageLimit(limit int) int {
	if limit <= 0 {
		return 100
	}
	return min(limit, maxPage)
}

// Nominees returns a page of the nominees in Vietnamese order of names.
func (o *Office) Nominees(ctx context.Context, f NomineeFilter) (NomineePage, error) {
	page := NomineePage{Rows: []NomineeLine{}}
	filter := f.stored()
	filter.Limit = pageLimit(f.Limit)
	err := o.db.Read(ctx, func(tx *sqlite.Tx) error {
		rows, err := tx.Nominees(filter)
		page.Rows = nomineeLines(rows)
		if len(rows) == filter.Limit {
			page.Next = rows[len(rows)-1].Cursor()
		}
		return err
	})
	return page, err
}

// CountNominees returns how many nominees meet the filter.
func (o *Office) CountNominees(ctx context.Context, f NomineeFilter) (int, error) {
	var n int
	err := o.db.Read(ctx, func(tx *sqlite.Tx) (err error) { n, err = tx.CountNominees(f.stored()); return err })
	return n, err
}

func nomineeLines(rows []sqlite.NomineeRow) []NomineeLine {
	out := make([]NomineeLine, 0, len(rows))
	for _, r := range rows {
		line := NomineeLine{ID: r.ID, Kind: string(r.Kind), KindLabel: r.Kind.Label(), Honorific: r.Honorific, Name: r.Name, Birth: r.Birth,
			Post: r.Post, UnitName: r.UnitName, Address: r.Address, QuarterName: r.QuarterName, Nominations: r.Nominations, Missing: []string{}}
		if !r.HasAchievement {
			line.Missing = append(line.Missing, "Chưa có thành tích")
		}
		if r.Kind == award.Individual && r.Birth == "" {
			line.Missing = append(line.Missing, "Chưa có ngày sinh")
		}
		if r.Kind.IsPerson() && r.UnitName == "" && r.Address == "" {
			line.Missing = append(line.Missing, "Chưa có đơn vị hoặc nơi thường trú")
		}
		out = append(out, line)
	}
	return out
}

// Nominee returns one nominee, or a KindNotFound error.
func (o *Office) Nominee(ctx context.Context, id string) (NomineeView, error) {
	var view NomineeView
	err := o.db.Read(ctx, func(tx *sqlite.Tx) error {
		n, err := tx.Nominee(id)
		if err != nil {
			return err
		}
		view, err = nomineeView(tx, n)
		return err
	})
	return view, err
}

func nomineeView(tx *sqlite.Tx, n award.Nominee) (NomineeView, error) {
	view := NomineeView{ID: n.ID, Kind: string(n.Kind), KindLabel: n.Kind.Label(), Honorific: n.Honorific, Name: n.Name, Gender: string(n.Gender), Birth: n.Birth,
		NativePlace: n.NativePlace, Post: n.Post, UnitID: n.UnitID, UnitText: n.UnitText, Address: n.Address, QuarterID: n.QuarterID,
		CitizenID: n.CitizenID, DirectWorker: n.DirectWorker, History: n.History, Structure: n.Structure, Functions: n.Functions,
		Achievement: n.Achievement, CommendationHistory: n.CommendationHistory, Note: n.Note, SortKeyOverride: n.SortKeyOverride, Missing: missingOf(n)}
	var err error
	if view.UnitName, err = unitName(tx, n.UnitID); err != nil {
		return view, err
	}
	view.QuarterName, err = unitName(tx, n.QuarterID)
	return view, err
}

// unitName returns the name of a unit, empty for no unit and for one in the trash.
func unitName(tx *sqlite.Tx, id string) (string, error) {
	if id == "" {
		return "", nil
	}
	u, err := tx.Unit(id)
	if award.KindOf(err) == award.KindNotFound && err != nil {
		return "", nil
	}
	return u.Name, err
}

// missingOf names the fields of part V.1 that are empty.
func missingOf(n award.Nominee) []string {
	out := []string{}
	need := func(empty bool, name string) {
		if empty {
			out = append(out, name)
		}
	}
	if n.Kind.IsPerson() {
		need(n.Birth == "", "ngày sinh")
		need(n.NativePlace == "", "quê quán")
		need(n.UnitID == "" && n.UnitText == "" && n.Address == "", "đơn vị công tác hoặc hộ khẩu thường trú")
	} else {
		need(n.History == "", "quá trình thành lập")
		need(n.Structure == "", "cơ cấu tổ chức bộ máy")
		need(n.Functions == "", "chức năng, nhiệm vụ")
	}
	need(n.Achievement == "", "thành tích tiêu biểu")
	need(n.CommendationHistory == "", "quá trình khen thưởng")
	return out
}

// cleanNominee normalises every text of a nominee and parts the form of address from the name of a person.
func cleanNominee(n *award.Nominee) {
	clean(&n.Honorific, &n.Name, &n.NativePlace, &n.Post, &n.UnitText, &n.Address, &n.CitizenID, &n.SortKeyOverride)
	cleanLines(&n.History, &n.Structure, &n.Functions, &n.Achievement, &n.CommendationHistory, &n.Note)
	if !n.Kind.IsPerson() {
		n.Gender, n.Birth, n.NativePlace, n.Post, n.CitizenID, n.Honorific = "", "", "", "", "", ""
		n.DirectWorker = false
		return
	}
	n.History, n.Structure, n.Functions = "", "", ""
	if honorific, bare := viet.SplitHonorific(n.Name); honorific != "" && n.Honorific == "" {
		n.Honorific, n.Name = honorific, bare
	}
}

// SaveNominee stores a new nominee, or the changes of one with an id. A new one that looks like somebody on record is
// not stored but answered with the similar ones, unless sure says that the person has looked.
func (o *Office) SaveNominee(ctx context.Context, n award.Nominee, sure bool) (NomineeAnswer, error) {
	answer := NomineeAnswer{Similar: []NomineeLine{}, Nominee: NomineeView{Missing: []string{}}}
	cleanNominee(&n)
	if err := n.Validate(o.today()); err != nil {
		return answer, err
	}
	if n.ID == "" && !sure {
		similar, err := o.SimilarNominees(ctx, n)
		if err != nil || len(similar) > 0 {
			answer.Similar = similar
			return answer, err
		}
	}
	label := "Thêm " + lowerFirst(n.Kind.Label()) + " " + n.Name
	if n.ID != "" {
		label = "Sửa " + lowerFirst(n.Kind.Label()) + " " + n.Name
	}
	_, err := o.do(ctx, "nominee.save", label, func(tx *sqlite.Tx) (err error) {
		if err = checkKindChange(tx, n); err != nil {
			return err
		}
		if err = tx.SaveNominee(&n); err == nil {
			answer.Nominee, err = nomineeView(tx, n)
		}
		return err
	})
	answer.Saved = err == nil
	return answer, err
}

// checkKindChange refuses to make another kind of subject of a nominee that has nominations: their checklists and
// awards belong to the kind.
func checkKindChange(tx *sqlite.Tx, n award.Nominee) error {
	if n.ID == "" {
		return nil
	}
	old, err := tx.Nominee(n.ID)
	if err != nil || old.Kind == n.Kind {
		return err
	}
	uses, err := tx.NomineeUses(n.ID)
	if err == nil && uses > 0 {
		return &award.Error{Kind: award.KindConflict, Field: "kind", Message: fmt.Sprintf("Đối tượng này đã có %d hồ sơ đề nghị nên không đổi loại được. Hãy thêm đối tượng mới.", uses)}
	}
	return err
}

const maxSimilar = 10

// SimilarNominees returns those on record who may be the same: same name without accents and case, same kind, and the
// same year of birth or quarter; what one of both does not tell does not part them.
func (o *Office) SimilarNominees(ctx context.Context, n award.Nominee) ([]NomineeLine, error) {
	lines := []NomineeLine{}
	err := o.db.Read(ctx, func(tx *sqlite.Tx) error {
		list, err := tx.NomineesLike(n.Name, 200)
		if err != nil {
			return err
		}
		ids := []string{}
		for _, other := range list {
			if other.ID != n.ID && alike(n, other) && len(ids) < maxSimilar {
				ids = append(ids, other.ID)
			}
		}
		rows, err := tx.NomineeRowsOf(ids)
		lines = nomineeLines(rows)
		return err
	})
	return lines, err
}

// alike reports whether two nominees of one name may be the same.
func alike(a, b award.Nominee) bool {
	if a.Kind != b.Kind {
		return false
	}
	if a.CitizenID != "" && b.CitizenID != "" {
		return a.CitizenID == b.CitizenID
	}
	if a.Birth != "" && b.Birth != "" {
		return a.Birth[:4] == b.Birth[:4]
	}
	return a.QuarterID == "" || b.QuarterID == "" || a.QuarterID == b.QuarterID
}

// TrashNominee moves a nominee to the trash. One with nominations is refused with KindConflict.
func (o *Office) TrashNominee(ctx context.Context, id string) (Change, error) {
	return o.TrashNominees(ctx, []string{id})
}

// TrashNominees moves several nominees to the trash as one operation; none moves where one is refused.
func (o *Office) TrashNominees(ctx context.Context, ids []string) (Change, error) {
	label := ""
	if err := o.db.Read(ctx, func(tx *sqlite.Tx) error {
		for _, id := range ids {
			n, err := tx.Nominee(id)
			if err != nil {
				return err
			}
			label = "Xóa " + lowerFirst(n.Kind.Label()) + " " + n.Name
			uses, err := tx.NomineeUses(id)
			if err != nil {
				return err
			}
			if uses > 0 {
				return award.NewError(award.KindConflict, fmt.Sprintf("“%s” đang có %d hồ sơ đề nghị nên không xóa được. Hãy xóa hoặc rút hồ sơ trước.", n.Kind.Label(), uses))
			}
		}
		return nil
	}); err != nil {
		return Change{}, err
	}
	if len(ids) > 1 {
		label = fmt.Sprintf("Xóa %d đối tượng", len(ids))
	}
	return o.do(ctx, "nominee.trash", label, func(tx *sqlite.Tx) error {
		for _, id := range ids {
			if err := tx.TrashNominee(id); err != nil {
				return err
			}
		}
		return nil
	})
}
