package extract

import (
	"slices"
	"strings"

	"regwire"
)

// Read understands an article: whether its news is an enforcement action, and what was
// done to whom, each value with the words that prove it. It is a function of the
// article's title, text, publisher, regulator, address and date alone, and safe for
// concurrent use. It panics if the built-in tables are broken, which [Check] reports.
func Read(a regwire.Article) regwire.Finding {
	r := understand(a)
	defer r.finish()
	return r.finding
}

// ReadAll understands each of some articles as [Read] does and returns their findings in order. It
// takes each step of a reading for all of them before the next, since what a step needs of the
// program and of its tables is then at hand: where other work comes between them, 32 short articles
// take a fifth less time than one by one, and the memory of 32.
func ReadAll(articles []regwire.Article) []regwire.Finding {
	t := mustLoad()
	all, on := make([]*reading, len(articles)), t.newSlate()
	for i, a := range articles {
		all[i] = t.begin(a, on)
	}
	unsettled := slices.Clone(all)
	for _, step := range steps {
		slices.Reverse(unsettled) // what was looked at last is nearest at hand
		unsettled = slices.DeleteFunc(unsettled, func(r *reading) bool { return !step(r) })
	}
	findings := make([]regwire.Finding, len(all))
	for i, r := range all {
		findings[i] = r.finding
		r.release()
	}
	t.slates.Put(on)
	return findings
}

// understand reads an article and keeps how each choice was made.
func understand(a regwire.Article) *reading {
	t := mustLoad()
	r := t.begin(a, t.newSlate())
	r.take(steps)
	return r
}

// mustLoad returns the tables. It panics if they are broken.
func mustLoad() *tables {
	t, err := loaded()
	if err != nil {
		panic(err)
	}
	return t
}

// begin returns a reading that knows nothing but the tokens of an article. It writes on a slate.
func (t *tables) begin(a regwire.Article, on *slate) *reading {
	w := t.newDesk(on)
	d, r := newDocument(t.lex, a, w), &w.reading
	*r = reading{
		tables: t, document: d, whole: d, outlet: strings.ToLower(a.Publisher),
		kinds: tally{w.kinds[:0]}, stages: tally{w.stages[:0]}, incidents: tally{w.incidents[:0]},
	}
	return r
}

// A reading is a document with what was chosen from it.
type reading struct {
	*tables
	*document             // what is judged
	whole      *document  // the same, unless the article is too long to be judged as a whole
	outlet     string     // the publisher in lower case
	host       *regulator // on whose own site the article stands, or nil
	regulator  *regulator
	party      int          // index of the entity, or -1
	described  *description // who is the party without a name, or nil
	prominent  []prominent  // by entity
	claimed    []float64    // by entity: how strongly the patterns call it the party
	against    []float64    // by entity: how strongly they call it somebody else
	scores     []float64    // by entity: how well it would do as the party
	census     census
	signals    []feature      // of the article
	spoke      *actCount      // which steps it speaks of
	ruled      *ruled         // what rulingsTold returns, once it was asked
	cued       [cueSets]*cued // what cuesTold returns, once it was asked
	kinds      tally
	stages     tally
	incidents  tally
	roles      []sumPart   // by money
	allSums    []candidate // what sums returns, once it was asked
	summed     bool        // it was
	totalled   [][2]bool   // what totals returns, once it was asked
	paired     sumPair     // what pairSums chose
	relevant   float64
	about      float64       // how much the article is news, but for what single sentences tell
	clearest   [3]telling    // by place, the sentence that tells of a step most clearly
	anew       *reading      // the article read with its news first, if it tells that late
	owing      []int         // what owners returns, once it was asked
	allots     []deed        // what allot returns, once it was asked
	ofCounts   []countClaim  // what claimsByCount returns, once it was asked
	spoken     uint64        // what figureGroups returns, once it was asked
	margins    []float64     // by sum: how clearly its payer must pay it
	payments   []toldPayment // what toldPayments returned
	shares     []payment     // what sharesOfTotal returned
	repaid     []payment     // likely payments of those who pay another sum, the clearest first
	partySigns []span        // by entity: where what partyFeatures returns stands on the desk, once it was asked
	stands     []stood       // by entity
	compared   []span        // what comparedPassages returns, once it was asked
	spots      []naming      // what spotsNamed returns, once it was asked
	matters    []feature     // what roundUpFacts returns, once it was asked
	sectioned  *sectioned
	inPlural   *bool   // what several returns, once it was asked
	many       float64 // what matterScore returns, once it was asked
	weighed    bool    // it was
	rumours    []deed  // what rumoured returned
	confirmed  []deed  // what reported returned
	main       regwire.Action
	finding    regwire.Finding
}

// hasWords reports whether there is anything to read.
func (r *reading) hasWords() bool {
	if len(r.toks) == 0 {
		r.finding.Reason = "no text"
	}
	return len(r.toks) > 0
}

// mayBeNews decides whether there is an action at all that may be news. Of one that is none no more is chosen.
func (r *reading) mayBeNews() bool {
	if reason := r.deniedNews(&r.main); reason != "" {
		r.notNews(reason)
		return false
	}
	return true
}

// judgeNews decides whether the action is news.
func (r *reading) judgeNews() bool {
	if !r.isNews(r.main.Kind) {
		r.notNews("the enforcement it speaks of is not its news")
		return false
	}
	r.finding.Relevant, r.finding.Reason = true, r.reason(r.main.Kind)
	return true
}

// notNews makes the finding that of an article that is no news.
func (r *reading) notNews(reason string) {
	r.finding.Relevant, r.finding.Reason = false, reason
	r.putLoosePeople()
}

// primary puts together what tells whether the main action is news.
func (r *reading) primary() regwire.Action {
	a := r.unfilled()
	for _, fill := range leaders {
		fill(r, &a)
	}
	return a
}

// unfilled returns the main action of which nothing is known.
func (r *reading) unfilled() regwire.Action {
	return regwire.Action{Primary: true, Evidence: r.desk.evidence[:0]}
}

// isProved reports whether something proves the main action.
func (r *reading) isProved() bool {
	r.desk.evidence = r.main.Evidence
	r.main.Evidence = slices.Clone(r.main.Evidence)
	if reason := r.unproved(&r.main); reason != "" {
		r.notNews(reason)
	}
	return r.finding.Relevant
}

// file makes the finding of the main action and of what else was done.
func (r *reading) file() bool {
	others, alone := r.others(&r.main)
	r.finding.Actions = slices.Grow(r.finding.Actions, len(others)+1)
	if alone {
		r.finding.Actions = append(r.finding.Actions, r.main)
	}
	r.finding.Actions = append(r.finding.Actions, others...)
	return true
}
