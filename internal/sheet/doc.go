// Package sheet reads and writes .xlsx workbooks as rows of typed cells. It knows nothing of awards: what a column means
// is the business of package intake, which lists exist is the business of package office.
//
// # Reading
//
// Read scans the parts of the package itself. excelize offers either the values row by row or the styles of single
// cells; asking for one style makes it build the whole sheet as objects, ten times dearer than the values. Yet the style
// is what tells a date from a number, month-first dates from day-first ones and the fonts of the old encodings, so it is
// needed for every cell. The tests compare every fixture with what excelize reads.
//
// Whatever comes in, Read ends with a Workbook or with one *award.Error that names what is wrong with the file.
//
// # Writing
//
// Write makes the lists an office prints: title rows, a header of one or more rows, typed columns, a totals row with
// formulas, signatures; Times New Roman, thin borders, A4, repeated header. Rows are streamed.
package sheet
