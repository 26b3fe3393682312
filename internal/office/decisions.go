package office

import (
	"context"
	"sort"
	"strconv"
	"strings"

	"guongsang/internal/award"
	"guongsang/internal/sqlite"
	"guongsang/internal/viet"
)

// defaultSymbol is the symbol of a Chairman's decision, until the office types another.
const defaultSymbol = "QĐ-UBND"

// DecisionListRow is a decision as the list shows it.
type DecisionListRow struct {
	ID           string `json:"id"`
	FullNumber   string `json:"fullNumber"`
	Date         string `json:"date"`
	Title        string `json:"title"`
	State        string `json:"state"`
	StateLabel   string `json:"stateLabel"`
	SignerName   string `json:"signerName"`
	MeetingTitle string `json:"meetingTitle"`
	Lines        int    `json:"lines"`
	Total        int64  `json:"total"`
	Unverified   int    `json:"unverified"`
	Conferred    int    `json:"conferred"`
}

// DecisionPage is the list of decisions of a year, drafts first. They are few: one page holds them all.
type DecisionPage struct {
	Rows  []DecisionListRow `json:"rows"`
	Total int               `json:"total"`
	Money int64             `json:"money"` // of the issued ones on the page
}

// DecisionFilter narrows the list of decisions: a year (0: all) and words of number, title or signer without accents.
type DecisionFilter struct {
	Year int    `json:"year"`
	Text string `json:"text"`
}

// Decisions returns the decisions that meet the filter.
func (o *Office) Decisions(ctx context.Context, f DecisionFilter) (DecisionPage, error) {
	page := DecisionPage{Rows: []DecisionListRow{}}
	year := ""
	if f.Year > 0 {
		year = strconv.Itoa(f.Year)
	}
	words := strings.Fields(viet.Fold(f.Text))
	err := o.db.Read(ctx, func(tx *sqlite.Tx) error {
		rows, err := tx.Decisions(year)
		for _, r := range rows {
			if !hasWords(viet.Fold(r.FullNumber()+" "+r.Title+" "+r.SignerName+" "+viet.DateShort(r.Date)), words) {
				continue
			}
			page.Rows = append(page.Rows, DecisionListRow{ID: r.ID, FullNumber: r.FullNumber(), Date: r.Date, Title: r.Title, State: string(r.State),
				StateLabel: r.State.Label(), SignerName: r.SignerName, MeetingTitle: r.MeetingTitle, Lines: r.Lines, Total: r.Total,
				Unverified: r.Unverified, Conferred: r.Conferred})
			if r.State == award.DecisionIssued {
				page.Money += r.Total
			}
		}
		return err
	})
	page.Total = len(page.Rows)
	return page, err
}

// DecisionCandidates returns the nominations a decision can take: those the council approved that stand in no living
// decision (of one meeting, or of all where the id is empty), and exceptional merits the rules of today let the
// Chairman decide without a meeting. Those another level decides come with the obstacle.
func (o *Office) DecisionCandidates(ctx context.Context, meetingID string) ([]CardView, error) {
	views := []CardView{}
	err := o.db.Read(ctx, func(tx *sqlite.Tx) error {
		set, err := o.rulesOn(tx, o.today())
		if err != nil {
			return err
		}
		cards, err := tx.NominationCards(sqlite.CardFilter{States: []award.State{award.StatePassed, award.StateCouncil}, Free: true})
		if err != nil {
			return err
		}
		if cards, err = o.approvedOnly(tx, cards, meetingID, set); err != nil {
			return err
		}
		sortCards(cards)
		for _, c := range cards {
			view := cardView(c, set)
			if view.Obstacle == "" && view.Level != string(award.LevelWard) {
				view.Obstacle = "Do " + strings.ToLower(view.LevelLabel) + " quyết định, cần lập tờ trình cấp trên."
			}
			views = append(views, view)
		}
		return nil
	})
	return views, err
}

// approvedOnly keeps the nominations that passed (in the meeting, where one is named), and without a meeting those
// that need no vote.
func (o *Office) approvedOnly(tx *sqlite.Tx, cards []sqlite.NominationCard, meetingID string, set award.RuleSet) ([]sqlite.NominationCard, error) {
	voted := map[string]bool{}
	if meetingID != "" {
		list, err := tx.Ballots(meetingID)
		if err != nil {
			return nil, err
		}
		for _, b := range list {
			voted[b.NominationID] = b.Result == award.BallotPassed
		}
	}
	kept := []sqlite.NominationCard{}
	for _, c := range cards {
		rule, err := set.Award(c.AwardCode)
		free := meetingID == "" && err == nil && rule.WithoutVote(c.Kind, c.Basis)
		if (c.State == award.StatePassed && (meetingID == "" || voted[c.ID])) || (c.State == award.StateCouncil && free) {
			kept = append(kept, c)
		}
	}
	return kept, nil
}

// NewDecision makes a draft from chosen nominations, of a meeting where one is named. It refuses with KindWrongStage
// where one is not approved or stands in another decision.
func (o *Office) NewDecision(ctx context.Context, meetingID string, nominationIDs []string) (DecisionView, error) {
	var view DecisionView
	_, err := o.do(ctx, "decision.draft", "Lập dự thảo quyết định khen thưởng", func(tx *sqlite.Tx) error {
		d := award.Decision{MeetingID: meetingID, Symbol: defaultSymbol, State: award.DecisionDraft}
		if err := o.signAs(tx, &d, false); err != nil {
			return err
		}
		if err := tx.SaveDecision(&d); err != nil {
			return err
		}
		if err := o.addLines(tx, &d, nominationIDs); err != nil {
			return err
		}
		var err error
		if d.Title, err = decisionTitle(tx, d.ID); err != nil {
			return err
		}
		if err := tx.SaveDecision(&d); err != nil {
			return err
		}
		view, err = o.decisionView(tx, d.ID)
		return err
	})
	return view, err
}

// draft returns a decision that may still be changed, or KindWrongStage where it is issued.
func (o *Office) draft(tx *sqlite.Tx, id string) (award.Decision, error) {
	d, err := tx.Decision(id)
	if err == nil && d.State == award.DecisionIssued {
		err = award.NewError(award.KindWrongStage, "Quyết định đã ban hành và khóa. Muốn thay đổi, hãy ban hành quyết định sửa đổi hoặc hủy bỏ.")
	}
	return d, err
}

// signAs fills in who signs from the office as it stood on the decision's date.
func (o *Office) signAs(tx *sqlite.Tx, d *award.Decision, deputy bool) error {
	p, _, err := tx.ProfileOn(o.dateOf(*d))
	d.SignerAuthority, d.SignerPost, d.SignerName = "", award.PostChair, p.Chairperson
	if deputy {
		d.SignerAuthority, d.SignerPost, d.SignerName = award.AuthorityDeputy, award.PostDeputy, p.DeputyChair
	}
	return err
}

// dateOf returns the date under which a decision is judged: its own, or today while it has none.
func (o *Office) dateOf(d award.Decision) string {
	if d.Date != "" {
		return d.Date
	}
	return o.today()
}

// DecisionForm is what a person types and picks on a draft. Empty citations mean: those in force on the date.
type DecisionForm struct {
	ID        string
	Number    string // 123, or 123/QĐ-UBND as a whole
	Symbol    string
	Date      string
	Title     string
	Deputy    bool // signed KT. CHỦ TỊCH by the deputy
	FundText  string
	Citations string
}

// SaveDecision stores what was typed on a draft; signer, citations and money follow the date. It refuses an issued
// decision with KindWrongStage and a date that does not exist with KindInvalid.
func (o *Office) SaveDecision(ctx context.Context, f DecisionForm) (DecisionView, error) {
	clean(&f.Number, &f.Symbol, &f.Title, &f.FundText)
	cleanLines(&f.Citations)
	if number, symbol, whole := strings.Cut(f.Number, "/"); whole {
		f.Number, f.Symbol = strings.TrimSpace(number), strings.TrimSpace(symbol)
	}
	if f.Symbol == "" {
		f.Symbol = defaultSymbol
	}
	if !award.ValidDateOrEmpty(f.Date) {
		return DecisionView{}, award.Invalid("date", "Ngày ký không đúng. Hãy nhập ngày dạng 20/12/2024.")
	}
	var view DecisionView
	_, err := o.do(ctx, "decision.save", "Sửa dự thảo quyết định", func(tx *sqlite.Tx) error {
		d, err := o.draft(tx, f.ID)
		if err != nil {
			return err
		}
		d.Number, d.Symbol, d.Date, d.Title, d.FundText, d.Citations = f.Number, f.Symbol, f.Date, f.Title, f.FundText, f.Citations
		set, err := o.rulesOn(tx, o.dateOf(d))
		if err != nil {
			return err
		}
		if d.Citations == set.CitationTexts(award.CitationDecision, o.dateOf(d)) {
			d.Citations = "" // not edited: it follows the date
		}
		if err := o.signAs(tx, &d, f.Deputy); err != nil {
			return err
		}
		if err := tx.SaveDecision(&d); err != nil {
			return err
		}
		if err := o.price(tx, d); err != nil {
			return err
		}
		view, err = o.decisionView(tx, d.ID)
		return err
	})
	return view, err
}

// TrashDecision moves a draft to the trash; its nominations are free again. An issued decision is refused.
func (o *Office) TrashDecision(ctx context.Context, id string) (Change, error) {
	return o.do(ctx, "decision.trash", "Xóa dự thảo quyết định", func(tx *sqlite.Tx) error {
		if _, err := o.draft(tx, id); err != nil {
			return err
		}
		return tx.TrashDecision(id)
	})
}

// decisionTitle words the title of a draft from its lines: who is commended and for what.
func decisionTitle(tx *sqlite.Tx, id string) (string, error) {
	lines, err := tx.DecisionLines(id)
	if err != nil || len(lines) == 0 {
		return "", err
	}
	kinds, grounds := map[string]int{}, map[string]bool{}
	for _, l := range lines {
		kinds[strings.ToLower(l.Kind.Label())] = partOrder[l.Kind]
		grounds[l.BasisText] = true
	}
	names := make([]string, 0, len(kinds))
	for name := range kinds {
		names = append(names, name)
	}
	sort.Slice(names, func(i, j int) bool { return kinds[names[i]] < kinds[names[j]] })
	who := names[0]
	if n := len(names); n > 1 {
		who = strings.Join(names[:n-1], ", ") + " và " + names[n-1]
	}
	if len(grounds) > 1 || lines[0].BasisText == "" {
		return "Về việc khen thưởng " + who + " có thành tích xuất sắc trong phong trào thi đua", nil
	}
	return "Về việc khen thưởng " + who + " có thành tích xuất sắc: " + lines[0].BasisText, nil
}
