package office

import (
	"context"
	"fmt"
	"strings"

	"guongsang/internal/award"
	"guongsang/internal/sqlite"
	"guongsang/internal/viet"
)

// PlanAcceptance is a reading as the person corrected it, with who its bodies are. Again stores it although a plan of
// the same number and year, or of the same file, is there already.
type PlanAcceptance struct {
	Draft    award.PlanDraft `json:"draft"`
	Bodies   []BodyMapping   `json:"bodies"`
	FileName string          `json:"fileName"`
	Hash     string          `json:"hash"`
	Again    bool            `json:"again"`
}

// AcceptPlan stores a reading in one operation: new units, parties, the plan, its items, duties and movements with
// coordinators and criteria. A body without a mapping is taken as ProposeBodies would. It returns KindInvalid at the
// path of the first field that cannot be stored, and KindConflict at the number where the plan is already stored.
func (o *Office) AcceptPlan(ctx context.Context, a PlanAcceptance) (PlanRow, error) {
	a.Draft = cleanDraft(a.Draft.Filled())
	clean(&a.FileName)
	if err := a.Draft.Validate(); err != nil {
		return PlanRow{}, err
	}
	var stored award.Plan
	_, err := o.do(ctx, "plan.accept", "Nhận kế hoạch "+planName(a.Draft.Number, a.Draft.Title), func(tx *sqlite.Tx) error {
		if !a.Again {
			if err := refuseTwin(tx, a); err != nil {
				return err
			}
		}
		proposer, err := o.newProposer(tx)
		if err != nil {
			return err
		}
		stored, err = storeDraft(tx, a, newBodyMapper(tx, a.Bodies, proposer))
		return err
	})
	if err != nil {
		return PlanRow{}, err
	}
	return planRow(sqlite.PlanRow{ID: stored.ID, Year: stored.Year, Number: stored.Number, Date: stored.Date, Title: stored.Title, State: stored.State,
		Movements: len(a.Draft.Movements), Duties: len(a.Draft.Duties)}), nil
}

// planName names a plan in labels: by its number where it has one.
func planName(number, title string) string {
	if number != "" {
		return number
	}
	return "“" + title + "”"
}

func refuseTwin(tx *sqlite.Tx, a PlanAcceptance) error {
	twin, found, err := tx.PlanByNumber(a.Draft.Number, a.Draft.Year, a.Hash)
	if err != nil || !found {
		return err
	}
	message := fmt.Sprintf("Kế hoạch số %s năm %d đã có trong danh sách. Hãy mở kế hoạch ấy, hoặc chọn vẫn nhận thành bản thứ hai.", twin.Number, twin.Year)
	if twin.Number != a.Draft.Number || twin.Year != a.Draft.Year || twin.Number == "" {
		message = "Tệp này đã được nhận trước đây. Hãy mở kế hoạch đã nhận, hoặc chọn vẫn nhận thành bản thứ hai."
	}
	return &award.Error{Kind: award.KindConflict, Field: "number", Message: message}
}

// storeDraft stores the plan of a draft with all its parts. A plan with number and date is issued, others are drafts.
func storeDraft(tx *sqlite.Tx, a PlanAcceptance, bodies *bodyMapper) (award.Plan, error) {
	d := a.Draft
	plan := award.Plan{Year: d.Year, Number: d.Number, Date: d.Date, Place: d.Place, Title: d.Title, Issuer: d.Issuer,
		SuperiorNumber: d.Implements.Number, SuperiorDate: d.Implements.Date, SuperiorIssuer: d.Implements.Issuer, Funds: d.Funds,
		SignerAuthority: d.Signer.Authority, SignerPost: d.Signer.Post, SignerName: d.Signer.Name, State: award.PlanDrafted,
		SourceName: a.FileName, SourceHash: a.Hash, SourceText: strings.Join(d.SourceLines, "\n")}
	if plan.Number != "" && plan.Date != "" {
		plan.State = award.PlanIssued
	}
	if err := tx.SavePlan(&plan); err != nil {
		return plan, err
	}
	for part, texts := range draftParts(d) {
		if err := tx.SetPlanItems(plan.ID, part, texts); err != nil {
			return plan, err
		}
	}
	for i, m := range d.Movements {
		if err := storeDraftMovement(tx, plan.ID, i, m, bodies); err != nil {
			return plan, err
		}
	}
	list, err := draftDuties(d.Duties, bodies)
	if err != nil {
		return plan, err
	}
	return plan, tx.SetDuties(plan.ID, list)
}

func draftParts(d award.PlanDraft) map[award.PlanPart][]string {
	return map[award.PlanPart][]string{
		award.PartLegalBasis: d.LegalBases, award.PartPurpose: d.Purposes, award.PartRequirement: d.Requirements,
		award.PartPublicityContent: d.Publicity.Contents, award.PartPublicityForm: d.Publicity.Forms,
		award.PartGeneralCriterion: d.GeneralCriteria, award.PartOtherField: d.OtherFields, award.PartRecipient: d.Recipients,
	}
}

func storeDraftMovement(tx *sqlite.Tx, planID string, position int, d award.DraftMovement, bodies *bodyMapper) error {
	lead, err := bodies.party(d.Lead)
	if err != nil {
		return err
	}
	m := award.Movement{PlanID: planID, Ordinal: d.Ordinal, Position: position, Name: d.Name, LeadPartyID: lead, LeadText: d.Lead, Mode: d.Mode,
		StartDate: d.Start, EndDate: d.End, PeriodText: d.PeriodText, PeriodIsImplied: d.PeriodIsImplied}
	if err := tx.SaveMovement(&m); err != nil {
		return err
	}
	ids := make([]string, 0, len(d.Coordinators))
	for _, name := range d.Coordinators {
		id, err := bodies.party(name)
		if err != nil {
			return err
		}
		ids = append(ids, id)
	}
	if err := tx.SetCoordinators(m.ID, ids); err != nil {
		return err
	}
	list := []award.Criterion{}
	for block, c := range d.Criteria {
		for position, text := range c.Items {
			list = append(list, award.Criterion{Block: block, Subjects: award.JoinSubjects(c.Subjects), Position: position, Text: text})
		}
	}
	return tx.SetCriteria(m.ID, list)
}

// draftDuties gives every sentence of a duty a row of its own; a body without sentences keeps one empty row.
func draftDuties(drafts []award.DraftDuty, bodies *bodyMapper) ([]award.Duty, error) {
	list := []award.Duty{}
	for _, d := range drafts {
		party, err := bodies.party(d.Party)
		if err != nil {
			return nil, err
		}
		duty := award.Duty{PartyID: party, Body: d.Party}
		if d.Due != nil {
			duty.Due = *d.Due
		}
		if d.Recurs != nil {
			duty.Recurs = *d.Recurs
		}
		texts := d.Items
		if len(texts) == 0 {
			texts = []string{""}
		}
		for _, text := range texts {
			duty.Text = text
			list = append(list, duty)
		}
	}
	return list, nil
}

// cleanDraft normalises every text of a draft and drops empty sentences; blocks of criteria stay, for Validate to name.
func cleanDraft(d award.PlanDraft) award.PlanDraft {
	clean(&d.Number, &d.Date, &d.Place, &d.Title, &d.Issuer, &d.Implements.Number, &d.Implements.Date, &d.Implements.Issuer,
		&d.Signer.Authority, &d.Signer.Post, &d.Signer.Name)
	cleanLines(&d.Funds)
	for _, list := range []*[]string{&d.LegalBases, &d.Purposes, &d.Requirements, &d.Publicity.Contents, &d.Publicity.Forms,
		&d.GeneralCriteria, &d.OtherFields, &d.Recipients} {
		*list = cleanList(*list)
	}
	for i := range d.Movements {
		m := &d.Movements[i]
		clean(&m.Ordinal, &m.Name, &m.Lead, &m.Start, &m.End, &m.PeriodText)
		m.Coordinators = cleanList(m.Coordinators)
		for j := range m.Criteria {
			m.Criteria[j].Items = cleanList(m.Criteria[j].Items)
		}
	}
	for i := range d.Duties {
		clean(&d.Duties[i].Party)
		d.Duties[i].Items = cleanList(d.Duties[i].Items)
	}
	for i, line := range d.SourceLines {
		d.SourceLines[i] = viet.NFC(line)
	}
	return d
}

// cleanList normalises every text of a list and drops those that are empty.
func cleanList(texts []string) []string {
	out := make([]string, 0, len(texts))
	for _, t := range texts {
		if t = viet.Clean(t); t != "" {
			out = append(out, t)
		}
	}
	return out
}
