package backup

import (
	"sort"
	"time"

	"guongsang/internal/award"
)

// How many backups are kept: all of the last two days, then one a day, a week, a month, and every last one of a year.
// Together they cover a year in about thirty files.
const (
	keepAll     = 48 * time.Hour
	keepDaily   = 12
	keepWeekly  = 10
	keepMonthly = 9
)

// Keep says for each time whether its backup is kept. It is pure: days, weeks, months and years are those of Vietnam,
// of each the last backup stands for it, and the newest backup is always kept.
func Keep(times []time.Time, now time.Time) []bool {
	order := make([]int, len(times))
	for i := range order {
		order[i] = i
	}
	sort.SliceStable(order, func(a, b int) bool { return times[order[a]].After(times[order[b]]) })
	kept := make([]bool, len(times))
	seen := map[string]bool{}
	quota := map[string]int{"d": keepDaily, "w": keepWeekly, "m": keepMonthly, "y": len(times)}
	thisYear := now.In(award.Vietnam).Year()
	for rank, i := range order {
		t := times[i].In(award.Vietnam)
		recent := now.Sub(times[i]) < keepAll
		kept[i] = rank == 0 || recent
		for kind, key := range periods(t) {
			if seen[kind+key] || quota[kind] == 0 || (kind == "y" && t.Year() == thisYear) {
				continue
			}
			seen[kind+key] = true
			if recent && kind != "y" {
				continue // the days kept whole do not use up the quotas
			}
			quota[kind]--
			kept[i] = true
		}
	}
	return kept
}

// periods names the day, week, month and year of a time.
func periods(t time.Time) map[string]string {
	year, week := t.ISOWeek()
	return map[string]string{"d": t.Format(time.DateOnly), "w": time.Date(year, 1, week, 0, 0, 0, 0, time.UTC).Format(time.DateOnly),
		"m": t.Format("2006-01"), "y": t.Format("2006")}
}
