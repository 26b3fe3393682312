// Package paper makes the data of every paper that leaves the office ready for its Word template, with dates, numbers and
// money already in words, and prints certificates as PDF. The layout of the templates follows Nghị định 30/2020/NĐ-CP.
// The names in the JSON of the data are the tags of the templates: people who edit a template in Word know them, so they
// are Vietnamese and are not renamed.
package paper
