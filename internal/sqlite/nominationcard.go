package sqlite

import (
	"encoding/json"

	"guongsang/internal/award"
)

// NominationCard is a nomination with what the council and decisions show of it and of its nominee.
type NominationCard struct {
	ID                  string // of the nomination
	NomineeID           string
	Kind                award.SubjectKind
	Honorific           string
	Name                string
	Gender              award.Gender
	Birth               string
	Post                string
	UnitName            string // work unit, from the catalogue or in words
	Address             string // permanent residence, or the quarter where none is written
	IntroducedBy        string // the unit that introduces
	Basis               award.Basis
	MovementID          string
	MovementName        string
	DriveID             string
	DriveName           string
	FieldText           string
	Year                int
	AwardCode           string
	Achievement         string // of the nomination, or of the nominee where it has none
	CommendationHistory string
	State               award.State
	StateDate           string
	SortKey             string
	Trashed             bool // the nomination or its nominee lies in the trash
}

// CardFilter chooses nominations: by id, by state, or both. With Free, only those that stand in no agenda of an open
// meeting and in no living decision. Trash adds those that lie in the trash.
type CardFilter struct {
	IDs    []string
	States []award.State
	Free   bool
	Trash  bool
}

const cardQuery = `SELECT t.id, n.id AS nominee_id, n.kind, n.honorific, n.name, n.gender, n.birth, n.post,
	coalesce((SELECT u.name FROM unit u WHERE u.id = n.unit_id), n.unit_text) AS unit_name,
	CASE WHEN n.address <> '' THEN n.address ELSE coalesce((SELECT q.name FROM unit q WHERE q.id = n.quarter_id), '') END AS address,
	coalesce((SELECT u.name FROM unit u WHERE u.id = t.unit_id), '') AS introduced_by,
	t.basis, coalesce(t.movement_id, '') AS movement_id, coalesce((SELECT m.name FROM movement m WHERE m.id = t.movement_id), '') AS movement_name,
	coalesce(t.drive_id, '') AS drive_id, coalesce((SELECT d.name FROM drive d WHERE d.id = t.drive_id), '') AS drive_name,
	t.field_text, t.year, t.award_code, CASE WHEN t.achievement <> '' THEN t.achievement ELSE n.achievement END AS achievement,
	n.commendation_history, t.state, t.state_date, n.sort_key, (t.deleted_at <> '' OR n.deleted_at <> '') AS trashed
	FROM nomination t JOIN nominee n ON n.id = t.nominee_id`

// NominationCards returns the nominations that meet the filter in Vietnamese order of their nominees.
func (tx *Tx) NominationCards(f CardFilter) ([]NominationCard, error) {
	cond, args := " WHERE 1 = 1", []any{}
	in := func(column string, list any) error {
		text, err := json.Marshal(list)
		cond += " AND " + column + " IN (SELECT value FROM json_each(?))"
		args = append(args, string(text))
		return err
	}
	if f.IDs != nil {
		if err := in("t.id", f.IDs); err != nil {
			return nil, err
		}
	}
	if f.States != nil {
		if err := in("t.state", f.States); err != nil {
			return nil, err
		}
	}
	if !f.Trash {
		cond += " AND t.deleted_at = '' AND n.deleted_at = ''"
	}
	if f.Free {
		cond += ` AND NOT EXISTS (SELECT 1 FROM ballot b JOIN meeting m ON m.id = b.meeting_id
			WHERE b.nomination_id = t.id AND b.deleted_at = '' AND m.deleted_at = '' AND m.state = 'open')
		AND NOT EXISTS (SELECT 1 FROM decision_line l JOIN decision d ON d.id = l.decision_id
			WHERE l.nomination_id = t.id AND l.deleted_at = '' AND d.deleted_at = '')`
	}
	rows := []NominationCard{}
	err := tx.Select(&rows, cardQuery+cond+" ORDER BY n.sort_key, t.rid", args...)
	return rows, wrapSQL("list nominations", err)
}

// PlaceNomination puts a nomination into a state by a vote or a decision and writes the step with its reason. A
// nomination that is in the state already stays as it is.
func (tx *Tx) PlaceNomination(id string, to award.State, date, reason string) error {
	n, err := tx.Nomination(id)
	if err != nil || n.State == to {
		return err
	}
	step := award.Step{NominationID: id, FromState: n.State, ToState: to, Date: date, Person: tx.Op.Person, Reason: reason}
	n.State, n.StateDate = to, date
	if err := tx.SaveNomination(&n); err != nil {
		return err
	}
	return tx.SaveStep(&step)
}
