package extract

import (
	"slices"

	"regwire"
)

// A step is one of those that a reading takes. It reports whether there is anything left for the next.
type step func(*reading) bool

// The steps of a reading, in order. They are small, for readings that go on together take one after the other: from one
// reading to the next the code of a small step is still at hand. So some only work out what a later one asks for, which is kept.
var (
	// choosing are those up to who did what to whom.
	choosing = slices.Concat(
		[]step{(*reading).hasWords}, each(recognisers[:], (*reading).ofWhole), []step{(*reading).shorten},
		each(relaters[:], (*reading).ofJudged), each(choosers[:], (*reading).of), each(leaders[:], (*reading).ofMain),
	)
	// filling are those by which the rest of the main action is told. One that nothing proves is none.
	filling = slices.Concat(each(completers[:], (*reading).ofMain), []step{(*reading).isProved})
	// filing are those by which it is told what else was done.
	filing = slices.Concat(each(gatherers[:], (*reading).ofMain), []step{(*reading).file})

	// steps are all. Of an article that is no news no more is chosen than what tells so.
	steps = slices.Concat(
		choosing, []step{(*reading).mayBeNews}, each(counters[:], (*reading).of), []step{(*reading).judgeNews, (*reading).openWithNews},
		filling, []step{(*reading).leaveOut}, filing,
	)
)

// recognisers find all atoms of an article.
var recognisers = [...]func(*tables, *document){
	func(t *tables, d *document) { t.furniture.find(d) },
	func(t *tables, d *document) { t.currencies.find(d) },
	func(t *tables, d *document) { t.code.find(d) },
	func(t *tables, d *document) { t.registry.find(d) },
	func(t *tables, d *document) { t.namer.listCapitals(d) },
	func(t *tables, d *document) { t.counter.names.ended(d) },
	func(t *tables, d *document) { t.calendar.find(d) },
	func(t *tables, d *document) { t.counter.find(d) },
	func(t *tables, d *document) { t.namer.takeHints(d) },
	func(t *tables, d *document) { t.namer.takeVouched(d) },
	func(t *tables, d *document) { t.namer.find(d) },
	func(t *tables, d *document) { t.namer.findHeaders(d) },
}

// relaters join the names of an article into entities and find its claims.
var relaters = [...]func(*tables, *document){
	func(t *tables, d *document) { t.namer.unglue(d) },
	func(t *tables, d *document) { t.namer.rejoin(d) },
	func(t *tables, d *document) { d.entities = t.namer.gather(d) },
	func(t *tables, d *document) { t.namer.findInTitles(d) },
	func(t *tables, d *document) { d.order() },
	func(t *tables, d *document) { t.glossary.find(d) },
	func(t *tables, d *document) { t.matcher.find(d) },
}

// choosers choose the regulator, the party and the kind, and gather what speaks for what was done.
var choosers = [...]func(*reading){
	(*reading).takeUpMessages,
	(*reading).setBygonesAside,
	func(r *reading) { r.regulator = r.chooseRegulator() },
	func(r *reading) { r.registry.settle(r.document, r.regulator) },
	(*reading).readNames,
	func(r *reading) { r.vote(); r.signals = r.heardSignals() },
	(*reading).putBrandsAside,
	(*reading).putBothAside,
	func(r *reading) { r.weighNames(); r.census = r.count() },
	func(r *reading) { r.spoke = r.countActs() },
	func(r *reading) { r.party = r.likeliestParty() },
	func(r *reading) { r.party, r.described = r.chooseParty(r.party) },
	func(r *reading) { r.roles = r.giveRoles() },
	func(r *reading) { r.sums() },
	func(r *reading) { r.signals = r.circumstances(r.signals) },
	func(r *reading) { r.main = r.unfilled() },
}

// leaders fill in what tells whether an action is news.
var leaders = [...]func(*reading, *regwire.Action){
	func(r *reading, a *regwire.Action) { r.putRegulator(a, r.regulator) },
	(*reading).putParty,
	func(r *reading, _ *regwire.Action) { r.cuesTold(r.cues[kindCues]) },
	(*reading).putKind,
}

// counters count of how many matters an article may tell, by which with all else its news is weighed.
var counters = [...]func(*reading){
	func(r *reading) { r.spotsNamed() },
	func(r *reading) { r.owners() },
	func(r *reading) { r.allot() },
	func(r *reading) { r.roundUpFacts() },
	func(r *reading) { r.about = r.weights.news.score(r.newsFeatures(r.main.Kind)) },
}

// completers fill in the rest of an action.
var completers = [...]func(*reading, *regwire.Action){
	func(r *reading, _ *regwire.Action) { r.cuesTold(r.cues[stageCues]) },
	func(r *reading, _ *regwire.Action) { r.rulingsTold() },
	(*reading).putStage,
	(*reading).weighSums,
	(*reading).pairSums,
	(*reading).putAmounts,
	(*reading).rightStage,
	(*reading).giveBack,
	(*reading).putPeople,
	(*reading).putVolume,
	(*reading).putLaws,
	func(r *reading, a *regwire.Action) { r.putIncident(a, r.everything()) },
	func(r *reading, a *regwire.Action) { r.putBeginning(a, r.everything()) },
	(*reading).putOnlyVolume,
	(*reading).putDecided,
}

// gatherers gather what else may have been done.
var gatherers = [...]func(*reading, *regwire.Action){
	func(r *reading, _ *regwire.Action) { r.several() },
	func(r *reading, a *regwire.Action) { r.matterScore(a) },
	func(r *reading, a *regwire.Action) { r.rumours = r.rumoured(a) },
	func(r *reading, a *regwire.Action) { r.confirmed = r.reported(a, r.rumours, r.isAboutMany(a)) },
}

// each returns a step for each of some things, which does that and leaves something for the next.
func each[T any](things []T, do func(*reading, T)) (out []step) {
	for _, one := range things {
		out = append(out, func(r *reading) bool { do(r, one); return true })
	}
	return out
}

func (r *reading) ofWhole(find func(*tables, *document))       { find(r.tables, r.whole) }
func (r *reading) ofJudged(find func(*tables, *document))      { find(r.tables, r.document) }
func (r *reading) ofMain(fill func(*reading, *regwire.Action)) { fill(r, &r.main) }
func (r *reading) of(choose func(*reading))                    { choose(r) }

// take takes some steps in turn, as long as there is anything left, and reports whether there is any after them.
func (r *reading) take(some []step) bool {
	return !slices.ContainsFunc(some, func(s step) bool { return !s(r) })
}

// recognise finds all atoms of an article.
func (t *tables) recognise(d *document) {
	for _, find := range recognisers {
		find(t, d)
	}
}

// relate joins the names of an article into entities and finds its claims.
func (t *tables) relate(d *document) {
	for _, find := range relaters {
		find(t, d)
	}
}

// complete fills in the rest of an action.
func (r *reading) complete(a *regwire.Action) {
	for _, fill := range completers {
		fill(r, a)
	}
}
