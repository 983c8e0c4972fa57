package regwire

// A Finding is all that one article says about enforcement.
type Finding struct {
	// Relevant is true when the article's news is an enforcement action by a regulator,
	// or a step of a court or tribunal in one.
	Relevant bool `json:"relevant"`
	// Reason says in a few words why it is relevant or not.
	Reason string `json:"reason,omitempty"`
	// Actions are what was done, the primary one first; none if not relevant.
	Actions []Action `json:"actions,omitempty"`
	// RoundUp is true when the article lists several matters and none is its main news.
	RoundUp bool `json:"round_up,omitempty"`
	// People is how many people were affected, for an article that says so but reports
	// no action.
	People *Count `json:"people,omitempty"`
	// Evidence holds the words that People was read from.
	Evidence []Evidence `json:"evidence,omitempty"`
}

// Evidence is the words of an article that a value was read from.
type Evidence struct {
	// Field is the JSON name of the field that it proves, such as "amount".
	Field string `json:"field"`
	// Quote is the words themselves, byte for byte.
	Quote string `json:"quote"`
	// In says which part of the article Start and End count in.
	In Part `json:"in"`
	// Start and End are byte offsets: Quote is the part's [Start:End].
	Start int `json:"start"`
	End   int `json:"end"`
}

// Part is a part of an article that evidence can stand in.
type Part string

// The parts of an article.
const (
	InTitle Part = "title"
	InText  Part = "text"
)

// Of returns the part of the article that p names.
func (p Part) Of(a Article) string {
	if p == InTitle {
		return a.Title
	}
	return a.Text
}

// Holds reports whether the quote really stands in a where e says.
func (e Evidence) Holds(a Article) bool {
	s := e.In.Of(a)
	return 0 <= e.Start && e.Start <= e.End && e.End <= len(s) && s[e.Start:e.End] == e.Quote && e.Quote != ""
}
