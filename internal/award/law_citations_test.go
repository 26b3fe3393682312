package award

import "testing"

// A paper cites a law once, whatever rule set it stands under.
func TestNoRuleSetCitesTheSameTextTwice(t *testing.T) {
	law, err := BuiltInLaw()
	if err != nil {
		t.Fatal(err)
	}
	for _, set := range law.RuleSets() {
		for _, paper := range set.CitationPapers() {
			seen := map[string]bool{}
			for _, c := range set.Citations(paper, "9999-12-31") {
				if seen[c.Text] {
					t.Errorf("%s, %s: cited twice: %s", set.ID(), paper, c.Text)
				}
				seen[c.Text] = true
			}
		}
	}
}
