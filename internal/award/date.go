package award

import "time"

// ValidDate reports whether s is a date of the form YYYY-MM-DD that exists.
func ValidDate(s string) bool {
	t, err := time.Parse(time.DateOnly, s)
	return err == nil && t.Year() >= 1900 && t.Year() <= 2200
}

// ValidDateOrEmpty reports whether s is empty or a date.
func ValidDateOrEmpty(s string) bool { return s == "" || ValidDate(s) }

// ValidBirth reports whether s is empty or a date of birth: 1956, 1956-03 or 1956-03-24.
func ValidBirth(s string) bool {
	switch len(s) {
	case 0:
		return true
	case 4:
		return ValidDate(s + "-01-01")
	case 7:
		return ValidDate(s + "-01")
	}
	return ValidDate(s)
}

// Clock tells the time; the office has one, tests have another.
type Clock interface {
	Now() time.Time
}

// SystemClock is the clock of the machine.
type SystemClock struct{}

// Now returns the time of the machine.
func (SystemClock) Now() time.Time { return time.Now() }

// Vietnam is the time zone of every date a person sees (UTC+7, no summer time).
var Vietnam = time.FixedZone("ICT", 7*60*60)

// Today returns the date at the clock, in Vietnam, as YYYY-MM-DD.
func Today(c Clock) string { return c.Now().In(Vietnam).Format(time.DateOnly) }

// Instant returns the clock's time as UTC text of RFC 3339 with milliseconds.
func Instant(c Clock) string { return c.Now().UTC().Format("2006-01-02T15:04:05.000Z") }
