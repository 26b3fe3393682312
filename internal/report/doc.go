// Package report arranges and words figures. Tallies come in, grouped and each with the filter that produced it; a
// report comes out whose prose and tables are built from the same figures, so that no number is written twice by hand.
// It is pure: it knows no database, no clock and no file.
package report
