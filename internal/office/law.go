package office

import (
	"sync"

	"guongsang/internal/award"
	"guongsang/internal/sqlite"
)

// builtInLaw is read once: it is part of the program and never changes while it runs.
var builtInLaw = sync.OnceValues(award.BuiltInLaw)

// law returns the rules the office works by: the built-in ones with its own edits on top.
func (o *Office) law(tx *sqlite.Tx) (*award.Law, error) {
	law, err := builtInLaw()
	if err != nil {
		return nil, err
	}
	overrides, err := tx.RuleOverrides()
	if err != nil || len(overrides) == 0 {
		return law, err
	}
	return law.With(overrides)
}
