package office

import (
	"context"
	"fmt"

	"guongsang/internal/award"
	"guongsang/internal/sqlite"
	"guongsang/internal/viet"
)

// NominationFilter narrows the list of nominations; empty fields do not narrow it. Text finds the beginnings of words
// of the nominee's name without accents. After is the Next of the page before.
type NominationFilter struct {
	Text       string `json:"text"`
	Year       int    `json:"year"`
	Basis      string `json:"basis"`
	MovementID string `json:"movementId"`
	State      string `json:"state"`
	UnitID     string `json:"unitId"`
	Kind       string `json:"kind"`
	AwardCode  string `json:"awardCode"`
	NomineeID  string `json:"nomineeId"`
	After      string `json:"after"`
	Limit      int    `json:"limit"`
}

func (f NominationFilter) stored() sqlite.NominationFilter {
	return sqlite.NominationFilter{Text: f.Text, Year: f.Year, Basis: award.Basis(f.Basis), MovementID: f.MovementID, State: award.State(f.State),
		UnitID: f.UnitID, Kind: award.SubjectKind(f.Kind), AwardCode: f.AwardCode, NomineeID: f.NomineeID, After: f.After, Limit: f.Limit}
}

// NominationLine is a nomination as lists show it. Missing says in words what is not there yet.
type NominationLine struct {
	ID          string   `json:"id"`
	NomineeID   string   `json:"nomineeId"`
	Kind        string   `json:"kind"`
	KindLabel   string   `json:"kindLabel"`
	Honorific   string   `json:"honorific"`
	Name        string   `json:"name"`
	Birth       string   `json:"birth"`
	Post        string   `json:"post"`
	WorkUnit    string   `json:"workUnit"`
	Address     string   `json:"address"`
	Basis       string   `json:"basis"`
	BasisText   string   `json:"basisText"` // the basis in words, with the movement, drive or field
	Year        int      `json:"year"`
	UnitID      string   `json:"unitId"`
	UnitName    string   `json:"unitName"`
	AwardCode   string   `json:"awardCode"`
	AwardName   string   `json:"awardName"`
	Achievement string   `json:"achievement"`
	State       string   `json:"state"`
	StateLabel  string   `json:"stateLabel"`
	StateDate   string   `json:"stateDate"`
	Checks      int      `json:"checks"`
	Unjudged    int      `json:"unjudged"`
	NotMet      int      `json:"notMet"`
	Missing     []string `json:"missing"`
}

// NominationPage is a page of the list; Next is empty on the last one.
type NominationPage struct {
	Rows []NominationLine `json:"rows"`
	Next string           `json:"next"`
}

// StateCount is how many nominations stand in a state.
type StateCount struct {
	State string `json:"state"`
	Label string `json:"label"`
	Count int    `json:"count"`
}

// NominationCounts is the totals line of the list: all that meet the filter, by state in the order of the work.
type NominationCounts struct {
	Total  int          `json:"total"`
	States []StateCount `json:"states"`
	Years  []int        `json:"years"` // years that have nominations, newest first
}

// ChecklistLine is a line of the criteria checklist. General marks a criterion of the whole plan or one added by hand.
type ChecklistLine struct {
	ID       string `json:"id"`
	Text     string `json:"text"`
	Met      string `json:"met"` // yes, no, or empty
	Evidence string `json:"evidence"`
	General  bool   `json:"general"`
}

// StepView is a move of a nomination.
type StepView struct {
	ID        string `json:"id"`
	FromLabel string `json:"fromLabel"`
	To        string `json:"to"`
	ToLabel   string `json:"toLabel"`
	Date      string `json:"date"`
	Person    string `json:"person"`
	Reason    string `json:"reason"`
}

// MoveView is a step a person may take now.
type MoveView struct {
	State       string `json:"state"`
	Label       string `json:"label"`
	NeedsReason bool   `json:"needsReason"`
}

// NominationView is a nomination with everything its page shows. Locked says that what the council voted on can no
// longer be edited; OwnAchievement is the text of the nomination itself.
type NominationView struct {
	Line           NominationLine  `json:"line"`
	MovementID     string          `json:"movementId"`
	DriveID        string          `json:"driveId"`
	FieldText      string          `json:"fieldText"`
	OwnAchievement string          `json:"ownAchievement"`
	Note           string          `json:"note"`
	Locked         bool            `json:"locked"`
	CheckLines     []ChecklistLine `json:"checkLines"`
	Steps          []StepView      `json:"steps"`
	Moves          []MoveView      `json:"moves"`
}

// Nominations returns a page of the nominations in the Vietnamese order of names.
func (o *Office) Nominations(ctx context.Context, f NominationFilter) (NominationPage, error) {
	page := NominationPage{Rows: []NominationLine{}}
	filter := f.stored()
	filter.Limit = pageLimit(f.Limit)
	err := o.db.Read(ctx, func(tx *sqlite.Tx) error {
		rows, err := tx.Nominations(filter)
		if err != nil {
			return err
		}
		if len(rows) == filter.Limit {
			page.Next = rows[len(rows)-1].Cursor()
		}
		page.Rows, err = o.nominationLines(tx, rows)
		return err
	})
	return page, err
}

// CountNominations returns the totals of the nominations that meet the filter, whatever state it names.
func (o *Office) CountNominations(ctx context.Context, f NominationFilter) (NominationCounts, error) {
	counts := NominationCounts{States: []StateCount{}, Years: []int{}}
	err := o.db.Read(ctx, func(tx *sqlite.Tx) error {
		tally, err := tx.TallyNominations(f.stored())
		if err != nil {
			return err
		}
		byState := map[award.State]int{}
		for _, t := range tally {
			byState[t.State] = t.Count
		}
		for _, s := range award.States {
			if n := byState[s]; n > 0 {
				counts.States = append(counts.States, StateCount{State: string(s), Label: s.Label(), Count: n})
				if f.State == "" || f.State == string(s) {
					counts.Total += n
				}
			}
		}
		counts.Years, err = tx.NominationYears()
		return err
	})
	return counts, err
}

func (o *Office) nominationLines(tx *sqlite.Tx, rows []sqlite.NominationRow) ([]NominationLine, error) {
	out := make([]NominationLine, 0, len(rows))
	awards, err := o.awardNames(tx)
	if err != nil {
		return out, err
	}
	for _, r := range rows {
		out = append(out, NominationLine{ID: r.ID, NomineeID: r.NomineeID, Kind: string(r.Kind), KindLabel: r.Kind.Label(), Honorific: r.Honorific, Name: r.Name,
			Birth: r.Birth, Post: r.Post, WorkUnit: r.WorkUnit, Address: r.Address, Basis: string(r.Basis), BasisText: groundText(r), Year: r.Year,
			UnitID: r.UnitID, UnitName: r.UnitName, AwardCode: r.AwardCode, AwardName: awards[r.AwardCode], Achievement: r.Achievement,
			State: string(r.State), StateLabel: r.State.Label(), StateDate: r.StateDate, Checks: r.Checks, Unjudged: r.Unjudged, NotMet: r.NotMet,
			Missing: missingInNomination(r)})
	}
	return out, nil
}

// groundText is the basis as lists print it.
func groundText(r sqlite.NominationRow) string {
	switch {
	case r.Basis == award.BasisMovement && r.MovementName != "":
		return r.MovementName
	case r.Basis == award.BasisDrive && r.DriveName != "":
		return r.DriveName
	case r.FieldText != "":
		return r.Basis.Label() + ": " + r.FieldText
	}
	return r.Basis.Label()
}

func missingInNomination(r sqlite.NominationRow) []string {
	out := []string{}
	need := func(is bool, text string) {
		if is {
			out = append(out, text)
		}
	}
	need(r.Achievement == "", "Chưa có thành tích")
	need(r.UnitID == "", "Chưa có đơn vị giới thiệu")
	need(r.AwardCode == "", "Chưa chọn hình thức khen thưởng")
	need(r.Unjudged > 0, fmt.Sprintf("%d tiêu chuẩn chưa đánh giá", r.Unjudged))
	need(r.NotMet > 0, fmt.Sprintf("%d tiêu chuẩn không đạt", r.NotMet))
	return out
}

// Nomination returns one nomination with its checklist and steps, or a KindNotFound error.
func (o *Office) Nomination(ctx context.Context, id string) (NominationView, error) {
	var view NominationView
	err := o.db.Read(ctx, func(tx *sqlite.Tx) (err error) { view, err = o.nominationView(tx, id); return err })
	return view, err
}

func (o *Office) nominationView(tx *sqlite.Tx, id string) (NominationView, error) {
	view := NominationView{CheckLines: []ChecklistLine{}, Steps: []StepView{}, Moves: []MoveView{}, Line: NominationLine{Missing: []string{}}}
	n, err := tx.Nomination(id)
	if err != nil {
		return view, err
	}
	row, err := tx.NominationRow(id)
	if err != nil {
		return view, err
	}
	lines, err := o.nominationLines(tx, []sqlite.NominationRow{row})
	if err != nil {
		return view, err
	}
	view.Line = lines[0]
	view.MovementID, view.DriveID, view.FieldText, view.OwnAchievement, view.Note = n.MovementID, n.DriveID, n.FieldText, n.Achievement, n.Note
	view.Locked = isLocked(n.State)
	for _, s := range n.State.Moves() {
		view.Moves = append(view.Moves, MoveView{State: string(s), Label: s.Label(), NeedsReason: s.NeedsReason()})
	}
	checks, err := tx.Checks(id)
	for _, c := range checks {
		view.CheckLines = append(view.CheckLines, ChecklistLine{ID: c.ID, Text: c.Text, Met: c.Met, Evidence: c.Evidence, General: c.CriterionID == ""})
	}
	if err != nil {
		return view, err
	}
	steps, err := tx.Steps(id)
	for _, s := range steps {
		view.Steps = append(view.Steps, StepView{ID: s.ID, FromLabel: s.FromState.Label(), To: string(s.ToState), ToLabel: s.ToState.Label(), Date: s.Date, Person: s.Person, Reason: s.Reason})
	}
	return view, err
}

// isLocked reports whether what the council voted on stands: from the vote on, nominee, basis, year, unit and award
// can only be changed by going back to a step before it.
func isLocked(s award.State) bool {
	switch s {
	case award.StatePassed, award.StateFailed, award.StateDecided, award.StateSubmitted, award.StateConferred, award.StateRevoked:
		return true
	}
	return false
}

// SaveNomination stores a new nomination with the criteria checklist of its movement, or the changes of one with an
// id. It returns KindConflict for a second nomination on the same ground in the same year, and KindWrongStage for a
// change of what the council has voted on.
func (o *Office) SaveNomination(ctx context.Context, n award.Nomination) (NominationView, error) {
	var view NominationView
	label := ""
	if err := o.db.Read(ctx, func(tx *sqlite.Tx) (err error) { label, err = nominationLabel(tx, n); return err }); err != nil {
		return view, err
	}
	_, err := o.do(ctx, "nomination.save", label, func(tx *sqlite.Tx) error {
		if err := o.storeNomination(tx, &n); err != nil {
			return err
		}
		var err error
		view, err = o.nominationView(tx, n.ID)
		return err
	})
	return view, err
}

func nominationLabel(tx *sqlite.Tx, n award.Nomination) (string, error) {
	if n.NomineeID == "" {
		return "", award.Invalid("nomineeId", "Chưa chọn đối tượng được giới thiệu. Hãy chọn trong danh sách.")
	}
	who, err := tx.Nominee(n.NomineeID)
	if n.ID == "" {
		return "Lập hồ sơ đề nghị cho " + who.Name, err
	}
	return "Sửa hồ sơ đề nghị của " + who.Name, err
}

// storeNomination checks and stores a nomination inside a running operation and keeps its checklist in step.
func (o *Office) storeNomination(tx *sqlite.Tx, n *award.Nomination) error {
	clean(&n.FieldText)
	cleanLines(&n.Achievement, &n.Note)
	dropOtherBasis(n)
	old := award.Nomination{State: award.StateDraft, StateDate: o.today()}
	if n.ID != "" {
		var err error
		if old, err = tx.Nomination(n.ID); err != nil {
			return err
		}
	}
	n.State, n.StateDate = old.State, old.StateDate // a save never moves a nomination
	if err := n.Validate(); err != nil {
		return err
	}
	if err := checkLocked(old, *n); err != nil {
		return err
	}
	who, err := tx.Nominee(n.NomineeID)
	if err != nil {
		return err
	}
	if err := o.checkAward(tx, *n, who.Kind); err != nil {
		return err
	}
	if _, twin, err := tx.NominationOn(*n); err != nil {
		return err
	} else if twin {
		return &award.Error{Kind: award.KindConflict, Field: "nomineeId", Message: "Đối tượng này đã có hồ sơ cho cùng căn cứ trong năm. Hãy mở hồ sơ đã có."}
	}
	if err := tx.SaveNomination(n); err != nil {
		return err
	}
	if n.NomineeID != old.NomineeID || n.MovementID != old.MovementID {
		return renewChecklist(tx, *n, who.Kind)
	}
	return nil
}

// dropOtherBasis empties the fields that belong to another basis than the chosen one.
func dropOtherBasis(n *award.Nomination) {
	if n.Basis != award.BasisMovement {
		n.MovementID = ""
	}
	if n.Basis != award.BasisDrive {
		n.DriveID = ""
	}
	if n.Basis == award.BasisMovement || n.Basis == award.BasisDrive {
		n.FieldText = ""
	}
}

// checkLocked refuses a change of what the council has voted on. An award that was left open may still be named.
func checkLocked(old, n award.Nomination) error {
	if !isLocked(old.State) {
		return nil
	}
	free := old
	free.Note = n.Note
	if old.AwardCode == "" && old.State == award.StatePassed {
		free.AwardCode = n.AwardCode
	}
	if free == n {
		return nil
	}
	return award.NewError(award.KindWrongStage, "Hồ sơ đang ở bước “"+old.State.Label()+"” nên chỉ sửa được ghi chú. Nếu cần sửa nội dung, hãy hoàn tác kết quả xét trước.")
}

// checkAward refuses an award that no rule set gives to the kind of subject: files of earlier years are entered later.
func (o *Office) checkAward(tx *sqlite.Tx, n award.Nomination, kind award.SubjectKind) error {
	if n.AwardCode == "" {
		return nil
	}
	law, err := o.law(tx)
	if err != nil {
		return err
	}
	for _, set := range law.RuleSets() {
		if rule, err := set.Award(n.AwardCode); err == nil && rule.Fits(kind) {
			return nil
		}
	}
	return award.Invalid("awardCode", "Hình thức khen thưởng này không dành cho loại đối tượng đã chọn. Hãy chọn hình thức khác.")
}

// renewChecklist copies the criteria that hold for the kind of subject into the nomination. Lines that were judged or
// carry evidence stay.
func renewChecklist(tx *sqlite.Tx, n award.Nomination, kind award.SubjectKind) error {
	kept := map[string]bool{}
	old, err := tx.Checks(n.ID)
	if err != nil {
		return err
	}
	last := 0
	for _, c := range old {
		if c.Met == "" && c.Evidence == "" {
			if err := tx.TrashCheck(c.ID); err != nil {
				return err
			}
			continue
		}
		kept[c.Text], last = true, max(last, c.Position)
	}
	if n.MovementID == "" {
		return nil
	}
	lines, err := tx.CriteriaFor(n.MovementID, kind)
	if err != nil {
		return err
	}
	return copyChecks(tx, n.ID, lines, kept, last)
}

// copyChecks stores lines of a checklist after the position last, leaving out texts that are there already.
func copyChecks(tx *sqlite.Tx, nominationID string, lines []award.Check, kept map[string]bool, last int) error {
	for _, c := range lines {
		if kept[c.Text] {
			continue
		}
		last++
		c.NominationID, c.Position = nominationID, last
		if err := tx.SaveCheck(&c); err != nil {
			return err
		}
	}
	return nil
}

// TrashNominations moves nominations to the trash as one operation. Those that a meeting or decision names are refused
// with KindConflict.
func (o *Office) TrashNominations(ctx context.Context, ids []string) (Change, error) {
	label := fmt.Sprintf("Xóa %d hồ sơ đề nghị", len(ids))
	return o.do(ctx, "nomination.trash", label, func(tx *sqlite.Tx) error {
		for _, id := range ids {
			n, err := tx.Nomination(id)
			if err != nil {
				return err
			}
			uses, err := tx.NominationUses(id)
			if err != nil {
				return err
			}
			if uses > 0 || isLocked(n.State) {
				return award.NewError(award.KindConflict, "Hồ sơ đã được đưa ra Hội đồng hoặc vào quyết định nên không xóa được. Hãy dùng bước “Rút” nếu không xét nữa.")
			}
			if err := tx.TrashNomination(id); err != nil {
				return err
			}
		}
		return nil
	})
}

// showDay writes a stored date for a sentence.
func showDay(date string) string { return viet.DateShort(date) }
