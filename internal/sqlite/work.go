package sqlite

// WorkCounts is what waits in the office, for the home screen and the menu.
type WorkCounts struct {
	Plans         int // plans that are not in the trash
	Units         int
	Drafts        int // nominations still being written
	Verifying     int
	Appraisal     int
	Council       int
	Returned      int
	Passed        int // passed and in no decision yet
	NoAchievement int // living nominations before the council that say no achievement
	NoAward       int // living nominations before the council without a proposed award
	OpenMeetings  int
	DraftPapers   int // decisions not issued yet
	NotConferred  int // recipients of issued decisions that have not been handed their certificate
	Overdue       int // duties whose day has passed
	Due           int // duties due within the given days
}

// Work counts what waits; today and soon are dates that bound the duties shown as overdue and as due.
func (tx *Tx) Work(today, soon string) (WorkCounts, error) {
	var w WorkCounts
	const before = `deleted_at = '' AND state IN ('draft', 'verifying', 'appraisal', 'council', 'returned')`
	err := tx.Get(&w, `SELECT
		(SELECT count(*) FROM plan WHERE deleted_at = '') AS plans,
		(SELECT count(*) FROM unit WHERE deleted_at = '') AS units,
		(SELECT count(*) FROM nomination WHERE deleted_at = '' AND state = 'draft') AS drafts,
		(SELECT count(*) FROM nomination WHERE deleted_at = '' AND state = 'verifying') AS verifying,
		(SELECT count(*) FROM nomination WHERE deleted_at = '' AND state = 'appraisal') AS appraisal,
		(SELECT count(*) FROM nomination WHERE deleted_at = '' AND state = 'council') AS council,
		(SELECT count(*) FROM nomination WHERE deleted_at = '' AND state = 'returned') AS returned,
		(SELECT count(*) FROM nomination n WHERE n.deleted_at = '' AND n.state = 'passed' AND NOT EXISTS (SELECT 1 FROM decision_line l JOIN decision d ON d.id = l.decision_id
			WHERE l.nomination_id = n.id AND l.deleted_at = '' AND d.deleted_at = '')) AS passed,
		(SELECT count(*) FROM nomination n WHERE `+before+` AND n.achievement = '' AND NOT EXISTS (SELECT 1 FROM nominee c WHERE c.id = n.nominee_id AND c.achievement <> '')) AS no_achievement,
		(SELECT count(*) FROM nomination WHERE `+before+` AND award_code = '') AS no_award,
		(SELECT count(*) FROM meeting WHERE deleted_at = '' AND state = 'open') AS open_meetings,
		(SELECT count(*) FROM decision WHERE deleted_at = '' AND state = 'draft') AS draft_papers,
		(SELECT count(*) FROM decision_line l JOIN decision d ON d.id = l.decision_id WHERE l.deleted_at = '' AND d.deleted_at = '' AND d.state = 'issued' AND l.conferred_on = '') AS not_conferred,
		(SELECT count(*) FROM duty t JOIN plan p ON p.id = t.plan_id WHERE t.deleted_at = '' AND p.deleted_at = '' AND p.state <> 'ended' AND t.due <> '' AND t.due < ?1) AS overdue,
		(SELECT count(*) FROM duty t JOIN plan p ON p.id = t.plan_id WHERE t.deleted_at = '' AND p.deleted_at = '' AND p.state <> 'ended' AND t.due BETWEEN ?1 AND ?2) AS due`, today, soon)
	return w, wrapSQL("count work", err)
}
