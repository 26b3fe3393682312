package intake

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"

	"guongsang/internal/award"
)

// Candidate is one row taken, ready to be matched with what is stored and applied.
type Candidate struct {
	Sheet string `json:"sheet"`
	Row   int    `json:"row"`
	// Key is the same whenever the same subject comes in again: the id of the office's own form where there is one, else
	// the folded name with birth and unit or address.
	Key string `json:"key"`
	// Digest is the same as long as nothing in the row changed; a known key with a known digest changes nothing.
	Digest         string            `json:"digest"`
	FormID         string            `json:"formId"` // id of the nomination our own form was filled in for, "" otherwise
	Kind           award.SubjectKind `json:"kind"`
	Honorific      string            `json:"honorific"`
	Name           string            `json:"name"`
	Gender         award.Gender      `json:"gender"`
	Birth          string            `json:"birth"`
	NativePlace    string            `json:"nativePlace"`
	Post           string            `json:"post"`
	Unit           string            `json:"unit"`
	Address        string            `json:"address"`
	Achievement    string            `json:"achievement"`
	Award          string            `json:"award"`
	DecisionNumber string            `json:"decisionNumber"`
	DecisionDate   string            `json:"decisionDate"`
	CitizenID      string            `json:"citizenId"`
	Note           string            `json:"note"`
	History        string            `json:"history"`
	Structure      string            `json:"structure"`
	Functions      string            `json:"functions"`
	Commended      string            `json:"commendationHistory"`
	Movement       string            `json:"movement"`
	MovementID     string            `json:"movementId"` // only of the office's own form, "" where another text was typed
	AwardCode      string            `json:"awardCode"`  // likewise
	Year           string            `json:"year"`
	Problems       []CellProblem     `json:"problems"`
}

// Ready reports whether the row can be taken without a correction.
func (c Candidate) Ready() bool {
	return !slices.ContainsFunc(c.Problems, func(p CellProblem) bool { return p.Missing })
}

// Candidates lists the rows taken from all sheets, in their order. It is never nil.
func (p Preview) Candidates() []Candidate {
	n := 0
	for i := range p.Sheets {
		n += len(p.Sheets[i].Rows)
	}
	out := make([]Candidate, 0, n)
	for i := range p.Sheets {
		for j := range p.Sheets[i].Rows {
			c := candidate(p.Sheets[i].Name, &p.Sheets[i].Rows[j])
			p.Form.complete(&c)
			out = append(out, c)
		}
	}
	return out
}

func candidate(sheetName string, r *RowPreview) Candidate {
	f := r.Fields
	return Candidate{
		Sheet: sheetName, Row: r.Row, Key: r.key, Digest: fieldsDigest(f), FormID: f[fieldFormID],
		Kind: award.SubjectKind(f[FieldKind]), Honorific: f[fieldHonorifics], Name: f[FieldName], Gender: award.Gender(f[FieldGender]),
		Birth: f[FieldBirth], NativePlace: f[FieldNativePlace], Post: f[FieldPost], Unit: f[FieldUnit], Address: f[FieldAddress],
		Achievement: f[FieldAchievement], Award: f[FieldAward], DecisionNumber: f[FieldDecisionNumber], DecisionDate: f[FieldDecisionDate],
		CitizenID: f[FieldCitizenID], Note: f[FieldNote], History: f[FieldHistory], Structure: f[FieldStructure],
		Functions: f[FieldFunctions], Commended: f[FieldCommended], Movement: f[FieldMovement], Year: f[fieldYear], Problems: r.Problems,
	}
}

// rowKey is the stable key of a row, see Candidate.Key.
func rowKey(f map[string]string) string {
	if id := f[fieldFormID]; id != "" {
		return "form:" + id
	}
	return SubjectKey(award.SubjectKind(f[FieldKind]), f[FieldName], f[FieldBirth], f[FieldUnit], f[FieldAddress])
}

// SubjectKey is the key of a subject without a form id; stored nominees are compared by the same key. Of a birth only the
// year counts, since one list has the full date and the next the year alone; the unit counts, else the address.
func SubjectKey(kind award.SubjectKind, name, birth, unit, address string) string {
	if unit == "" {
		unit = address
	}
	if len(birth) > 4 {
		birth = birth[:4]
	}
	return "name:" + string(kind) + "|" + bare(name) + "|" + birth + "|" + bare(unit)
}

// fieldsDigest is the same for the same fields, in whatever order they came.
func fieldsDigest(f map[string]string) string {
	keys := make([]string, 0, len(f))
	size := 0
	for k, v := range f {
		keys = append(keys, k)
		size += len(k) + len(v) + 2
	}
	slices.Sort(keys)
	b := make([]byte, 0, size)
	for _, k := range keys {
		b = append(b, k...)
		b = append(b, '=')
		b = append(b, f[k]...)
		b = append(b, '\n')
	}
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:12])
}

func digest(s string) string {
	sum := sha256.Sum256([]byte(s))
	return hex.EncodeToString(sum[:12])
}

// fieldOf names the field a role gives first.
func fieldOf(r role) string {
	switch r {
	case roleFamily, roleGiven:
		return FieldName
	case roleMale, roleFemale:
		return FieldGender
	case roleDay, roleMonth, roleYear:
		return FieldBirth
	case rolePlace:
		return FieldUnit
	case roleDecision:
		return FieldDecisionNumber
	case roleOrder, roleWho, roleAsked, roleMark, roleFormID, roleForYear:
		return ""
	}
	return string(r)
}

// columnPreviews shows the columns of the first table.
func (r *sheetReader) columnPreviews(t *table) []ColumnPreview {
	out := []ColumnPreview{}
	for _, c := range t.columns {
		p := ColumnPreview{Index: c.index, Header: c.header, Fields: []string{}, Hidden: c.hidden, Legacy: r.legacy[c.index], Samples: []string{}}
		for _, role := range c.roles {
			for _, f := range fieldsOf(role) {
				if f != "" && !slices.Contains(p.Fields, f) {
					p.Fields = append(p.Fields, f)
				}
			}
		}
		if len(p.Fields) > 0 {
			p.Field = p.Fields[0]
		}
		for i := 0; i < min(len(r.out.Rows), contentSample) && len(p.Samples) < 3; i++ {
			for _, cell := range r.out.Rows[i].Cells {
				if cell.Column == c.index {
					p.Samples = append(p.Samples, cell.Text)
				}
			}
		}
		out = append(out, p)
	}
	return out
}

func fieldsOf(r role) []string {
	switch r {
	case rolePlace:
		return []string{FieldUnit, FieldAddress}
	case roleDecision:
		return []string{FieldDecisionNumber, FieldDecisionDate}
	}
	return []string{fieldOf(r)}
}
