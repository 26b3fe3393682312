// Package intake reads the lists an office receives: rows of cells become a header, columns with a meaning, typed rows
// and, for every cell that could not be taken as it stands, a problem a person can act on. It is pure: a workbook in,
// a reading out; what is done with it is decided by a person and carried out by package office.
//
// # How a sheet is read
//
//  1. Texts of the old font encodings are turned into Unicode, per column and font (grid.go).
//  2. The header is the first row in which enough cells are known words of such lists (phrases.go, header.go); it may
//     take several rows, and a sheet may hold several tables.
//  3. Every column gets the roles its header names; a column may carry several, as "Chức vụ, đơn vị công tác" does.
//     Where a header leaves it open, the content decides (columns.go).
//  4. Every row under the header is either taken or skipped with its reason (table.go, label.go). This is the one rule
//     that always holds: rows in = rows taken + rows skipped.
//  5. A section row ("II. Hộ gia đình", "Khóm Hòa Hưng") gives its meaning to the rows after it (section.go).
//
// A value that is doubtful is taken and reported; a value that cannot be read is left out and reported; nothing is
// dropped in silence.
package intake
