// Package export writes cases for other programs: as CSV for spreadsheets, as lines of JSON,
// and as an Atom feed by which anyone can follow without Slack.
//
// A [CSV], a [JSONL] and an [Atom] are each given cases one by one, so that any number of
// them can be written, and are then closed. What is written depends on the cases and the
// arguments alone. A sum that was proposed never stands where imposed ones do.
package export
