package regwire

import "time"

// A Case is one matter: same regulator, same party, same underlying facts, whatever the
// stage or the outlet. What it holds besides ID, Reports, Events and Words is derived from the
// reports and the words, so that a case can be worked out again at any time.
type Case struct {
	ID           string       `json:"id"`
	Regulator    string       `json:"regulator,omitempty"`
	Organisation Organisation `json:"organisation,omitzero"`
	Kind         Kind         `json:"kind,omitempty"`
	// Stage is the furthest stage reported.
	Stage Stage `json:"stage,omitempty"`
	// Sums are the sums of the matter, one for each stage at which one is known, in the
	// order of the stages.
	Sums     []Sum     `json:"sums,omitempty"`
	People   *Count    `json:"people,omitempty"`
	Volume   *Volume   `json:"volume,omitempty"`
	Laws     []string  `json:"laws,omitempty"`
	Incident *Incident `json:"incident,omitempty"`
	Decided  Date      `json:"decided,omitempty"`
	// Dismissed is true once a person said that the matter is of no relevance: it is kept, and
	// nobody hears of it any more.
	Dismissed bool `json:"dismissed,omitempty"`
	// Opened and Changed are when the earliest report and the newest event appeared.
	Opened  time.Time `json:"opened,omitzero"`
	Changed time.Time `json:"changed,omitzero"`
	// Conflicts are the fields in which reports disagree, in the order of the fields.
	Conflicts []Conflict `json:"conflicts,omitempty"`
	// Related are the ids of other cases about the same facts, such as the same breach
	// before another regulator.
	Related []string `json:"related,omitempty"`
	// Into is the id of the case that this one was folded into, or empty. A case that was
	// folded has no reports any more: they are in the other one.
	Into string `json:"into,omitempty"`
	// Reports are what each article said of the matter, in the order of filing.
	Reports []Report `json:"reports"`
	// Events are what happened to the case, in the order of filing.
	Events []Event `json:"events"`
	// Words are what people said about the case, in the order in which they said it.
	Words []Word `json:"words,omitempty"`
}

// A Sum is an amount with the stage at which it stood: a proposed sum is not a fine.
type Sum struct {
	Stage  Stage `json:"stage"`
	Amount Money `json:"amount"`
	// Article is the id of the article whose figure was chosen.
	Article string `json:"article"`
	// Parts are the shares of the amount where an article splits it among parties or failings.
	// Amount is their sum where no article states the total.
	Parts []Share `json:"parts,omitempty"`
}

// A Share is one part of a sum.
type Share struct {
	// Party is who bears it: often a company of the same group.
	Party  string `json:"party,omitempty"`
	Amount Money  `json:"amount"`
}

// Amount returns the sum at the latest stage that has one, and false if none is known.
func (c Case) Amount() (Sum, bool) {
	if len(c.Sums) == 0 {
		return Sum{}, false
	}
	return c.Sums[len(c.Sums)-1], true
}

// A Conflict is a field in which reports of one case disagree. Values are the rival
// values, the one that the case shows first.
type Conflict struct {
	Field  string  `json:"field"`
	Values []Rival `json:"values"`
}

// A Rival is one of several values of a field, with the articles that give it, or the
// person.
type Rival struct {
	Value    string   `json:"value"`
	Articles []string `json:"articles,omitempty"`
	By       string   `json:"by,omitempty"`
}

// A Report is what one article says of one case.
type Report struct {
	// Article is the id of the article.
	Article   string    `json:"article"`
	URL       string    `json:"url,omitempty"`
	Publisher string    `json:"publisher,omitempty"`
	Title     string    `json:"title,omitempty"`
	Published time.Time `json:"published,omitzero"`
	// Official is true for an article of the regulator that acts.
	Official bool   `json:"official,omitempty"`
	Action   Action `json:"action"`
	// Also is what else the article says of the same case: the order beside the fine, the
	// parts of a total.
	Also []Action `json:"also,omitempty"`
	// Why says in words why the article was linked to the case.
	Why string `json:"why,omitempty"`
	// Print is the fingerprint of the article's text, by which near copies are found.
	Print []uint64 `json:"print,omitempty"`
	// Trades are what the article calls the party where it says what was done: "hospital".
	Trades []string `json:"trades,omitempty"`
	// Proper are words of the article's headline and opening that may be of a name, under
	// which it is found where its party was misread.
	Proper []string `json:"proper,omitempty"`
	// Aside is true where that describes a party without naming it, and the name was read
	// elsewhere in the article: it may not be the party's.
	Aside bool `json:"aside,omitempty"`
	// Words is how many words the article's text has, by which a summary is known from a
	// report; 0 where that was not counted.
	Words int `json:"words,omitempty"`
}

// An Event is one change of a case.
type Event struct {
	// Seq numbers the events of one case from 1.
	Seq  int       `json:"seq"`
	Kind EventKind `json:"kind"`
	// At is when the article that brought it appeared (when it was filed, if it bears no
	// date), or when a person spoke.
	At time.Time `json:"at"`
	// Article is the id of the article that brought it.
	Article string `json:"article,omitempty"`
	// Field is the field that changed, for figure and correction events.
	Field string `json:"field,omitempty"`
	// Was and Now are the value before and after, for people to read.
	Was string `json:"was,omitempty"`
	Now string `json:"now,omitempty"`
	// Stage is the stage of the case after the event.
	Stage Stage `json:"stage,omitempty"`
	// Sum is the amount at Stage after the event, where one is known.
	Sum *Money `json:"sum,omitempty"`
	// Evidence is the words behind the change.
	Evidence []Evidence `json:"evidence,omitempty"`
	// By and Why are who made the change and for what reason, where it was a person.
	By  string `json:"by,omitempty"`
	Why string `json:"why,omitempty"`
}

// EventKind is what sort of change an event is.
type EventKind string

// The kinds of event.
const (
	CaseOpened   EventKind = "opened"     // the first article about the matter
	StageChanged EventKind = "stage"      // the matter moved on
	FigureFound  EventKind = "figure"     // a sum or number became known or better known
	Coverage     EventKind = "coverage"   // another article, nothing new
	Correction   EventKind = "correction" // a person or a later article set a value right
	Merged       EventKind = "merged"     // another case was folded into this one
	Split        EventKind = "split"      // an article was taken out into another case
)

// Newsworthy reports whether the event interrupts readers: a case opened or moved on.
func (e Event) Newsworthy() bool { return e.Kind == CaseOpened || e.Kind == StageChanged }

// A Decision is what filing one article changes.
type Decision struct {
	// Changes are the cases to save, each at most once: several for a round-up.
	Changes []Change
}

// A Change is a case as it is to be saved, with what is new in it.
type Change struct {
	Case Case
	// Keys are the blocking keys under which the case is to be found from now on, besides
	// those that it has already.
	Keys []string
	// Events are the newest of Case.Events, those that this filing added.
	Events []Event
}
