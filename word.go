package regwire

import "time"

// A Word is what a person said about a case. It outranks every rule until it is taken
// back, whatever later articles say and however often the cases are worked out again.
type Word struct {
	// ID names the word for good.
	ID   string   `json:"id"`
	Kind WordKind `json:"kind"`
	// Case is the case that was spoken of, and First the article that opened it, by which
	// the matter is found again if the case is not.
	Case  string `json:"case"`
	First string `json:"first,omitempty"`
	// Other is the case that was folded into Case, or the one that Article was taken to.
	Other string `json:"other,omitempty"`
	// Article is the article that opened Other, or the one that was taken out.
	Article string `json:"article,omitempty"`
	// Moved are the articles that a merge brought into Case, and Dropped the reports of Other
	// about articles of which Case had a report already. Of a split, Dropped is the report
	// as it was before.
	Moved   []string `json:"moved,omitempty"`
	Dropped []Report `json:"dropped,omitempty"`
	// Field and Value are what was corrected.
	Field string `json:"field,omitempty"`
	Value string `json:"value,omitempty"`
	// By is who said it, At when, and Why for what reason.
	By  string    `json:"by"`
	At  time.Time `json:"at"`
	Why string    `json:"why,omitempty"`
	// Undone says who took the word back; nil while it stands.
	Undone *Undoing `json:"undone,omitempty"`
}

// An Undoing is that a word was taken back: by whom, when, and why.
type Undoing struct {
	By  string    `json:"by"`
	At  time.Time `json:"at"`
	Why string    `json:"why,omitempty"`
}

// Stands reports whether the word was not taken back.
func (w Word) Stands() bool { return w.Undone == nil }

// WordKind is what sort of thing a person said.
type WordKind string

// The kinds of word.
const (
	SaidMerge   WordKind = "merge"   // two cases are one matter
	SaidSplit   WordKind = "split"   // an article is about another matter than its case
	SaidCorrect WordKind = "correct" // a field has another value
)

// Noun returns what was made by a word of the kind: "merge", "split", "correction".
func (k WordKind) Noun() string {
	if k == SaidCorrect {
		return "correction"
	}
	return string(k)
}
