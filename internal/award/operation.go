package award

// Operation is a named write: the unit of the journal, of undo and of the toast that names what was done.
type Operation struct {
	ID     string
	Kind   string // stable key, such as unit.save
	Label  string // Vietnamese, as the journal shows it
	Person string // name and post of who did it
	At     string // instant, UTC
	Site   string // machine
	UndoOf string // the operation this one takes back, if any
	Chain  string // digest of the hash chain of the machine after this operation
}

// FieldChange is one change of a field in the history of a record.
type FieldChange struct {
	OperationID string
	Label       string
	Person      string
	At          string
	Table       string
	RecordID    string
	Column      string // empty where the record came into being
	Old         string
	New         string
}
