package sqlite

import "guongsang/internal/award"

// ruleOverride is a stored edit of the law; its path is the key of award.RuleOverride.
type ruleOverride struct {
	ID        string
	RuleSetID string
	Path      string
	Value     string
	Source    string
	Verified  bool
	Note      string
}

var ruleOverrides = newTable("rule_override", "Không tìm thấy mục quy định này. Hãy tải lại danh mục.", func(r *ruleOverride) *string { return &r.ID })

// RuleOverrides returns the office's own edits of the law in the order in which they were made.
func (tx *Tx) RuleOverrides() ([]award.RuleOverride, error) {
	rows, err := ruleOverrides.list(tx, "1 = 1 ORDER BY t.rid")
	out := make([]award.RuleOverride, 0, len(rows))
	for _, r := range rows {
		out = append(out, award.RuleOverride{RuleSetID: r.RuleSetID, Key: r.Path, Value: r.Value, Source: r.Source, Verified: r.Verified, Note: r.Note})
	}
	return out, err
}

// SaveRuleOverride stores an edit of the law in place of an earlier edit of the same key.
func (tx *Tx) SaveRuleOverride(o award.RuleOverride) error {
	row := ruleOverride{RuleSetID: o.RuleSetID, Path: o.Key, Value: o.Value, Source: o.Source, Verified: o.Verified, Note: o.Note}
	earlier, err := ruleOverrides.list(tx, "t.rule_set_id = ? AND t.path = ? ORDER BY t.rid DESC LIMIT 1", o.RuleSetID, o.Key)
	if err != nil {
		return err
	}
	if len(earlier) > 0 {
		row.ID = earlier[0].ID
	}
	return ruleOverrides.save(tx, &row)
}
