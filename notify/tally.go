package notify

import (
	"math"
	"slices"

	"regwire"
)

// A Tally adds up what a summary tells, case by case, and keeps no more than that. It is
// not safe for concurrent use.
type Tally struct {
	period    Period
	now, past books // of the period, and of the one before
	// fines are the sums imposed in each month of the chart, and people those affected by
	// the cases that opened in it.
	fines   map[series]*[monthsShown]int64
	people  [monthsShown]int64
	biggest []*item // of the period, the weightiest first
}

// NewTally returns an empty tally for a period.
func NewTally(p Period) *Tally {
	return &Tally{period: p, now: newBooks(), past: newBooks(), fines: map[series]*[monthsShown]int64{}}
}

// Empty reports whether nothing happened in the period.
func (t *Tally) Empty() bool { return t.now.opened+t.now.moved == 0 }

// A series is what can be added up: the sums of one regulator in one currency.
type series struct{ regulator, currency string }

// A step is how far a case came, and with what.
type step struct {
	stage regwire.Stage
	kind  regwire.Kind
}

// books are what the cases of a time came to. What was only proposed has an account of its
// own, for it is not a fine.
type books struct {
	imposed, proposed map[series]total
	steps             map[step]int
	opened, moved     int
	people            int64 // as far as reported, by so many of the cases that opened
	counted           int
}

func newBooks() books {
	return books{imposed: map[series]total{}, proposed: map[series]total{}, steps: map[step]int{}}
}

// maxBiggest is how many cases a summary tells of one by one.
const maxBiggest = 5

// Add counts a case. Each stage that it reached counts once, when it was first reached,
// with the sum that is known of it today; so a sum that was imposed counts in one period
// and no other. What was folded into another case counts there.
func (t *Tally) Add(c regwire.Case) {
	if c.Into != "" {
		return
	}
	var told []regwire.Event
	reached := map[regwire.Stage]bool{}
	for _, e := range c.Events {
		if !e.Newsworthy() {
			continue
		}
		if t.period.holds(e.At) {
			told = append(told, e)
		}
		v := t.period.in.at(c, e)
		first := !reached[v.stage]
		reached[v.stage] = true
		t.enter(e, v, c.People, first)
	}
	if len(told) > 0 {
		t.rank(&item{regwire.Change{Case: c, Events: told}, t.period.in.at(c, last(told))})
	}
}

// enter writes one event into the books of its time and into its month.
func (t *Tally) enter(e regwire.Event, v view, people *regwire.Count, first bool) {
	switch {
	case t.period.holds(e.At):
		t.now.enter(e, v, people, first)
	case t.period.before().holds(e.At):
		t.past.enter(e, v, people, first)
	}
	month, shown := t.period.month(e.At)
	if !shown {
		return
	}
	if e.Kind == regwire.CaseOpened && people != nil {
		t.people[month] = plus(t.people[month], people.N)
	}
	if first && v.stage == regwire.Imposed && v.sum != nil {
		s := series{v.regulator, v.sum.Currency}
		if t.fines[s] == nil {
			t.fines[s] = new([monthsShown]int64)
		}
		t.fines[s][month] = plus(t.fines[s][month], v.sum.Minor)
	}
}

func (b *books) enter(e regwire.Event, v view, people *regwire.Count, first bool) {
	if e.Kind == regwire.CaseOpened {
		b.opened++
	} else {
		b.moved++
	}
	if e.Kind == regwire.CaseOpened && people != nil {
		b.people = plus(b.people, people.N)
		b.counted++
	}
	if !first {
		return
	}
	b.steps[stepOf(v)]++
	switch {
	case v.sum == nil:
	case v.stage == regwire.Imposed:
		enterSum(b.imposed, v)
	case v.stage == regwire.Proposed:
		enterSum(b.proposed, v)
	}
}

// stepOf is the step that a view shows; what is no known stage or kind counts as not stated.
func stepOf(v view) (s step) {
	if v.stage.Valid() {
		s.stage = v.stage
	}
	if v.kind.Valid() {
		s.kind = v.kind
	}
	return s
}

func enterSum(account map[series]total, v view) {
	s := series{v.regulator, v.sum.Currency}
	t := account[s]
	t.sum.Currency = v.sum.Currency
	t.sum.Minor = plus(t.sum.Minor, v.sum.Minor)
	t.cases++
	account[s] = t
}

// plus adds what is not negative. What passes the largest number stays there.
func plus(a, b int64) int64 {
	if b > math.MaxInt64-a {
		return math.MaxInt64
	}
	return a + b
}

// rank keeps a case if it is among the biggest so far.
func (t *Tally) rank(it *item) {
	place, _ := slices.BinarySearchFunc(t.biggest, it, heavier)
	if place < maxBiggest {
		t.biggest = slices.Insert(t.biggest, place, it)
		t.biggest = t.biggest[:min(len(t.biggest), maxBiggest)]
	}
}
