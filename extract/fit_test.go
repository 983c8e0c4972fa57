package extract

import (
	"flag"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"regwire"
)

var fit = flag.Bool("fit", false, "write data/weights.txt, fitted to the articles in the files of REGWIRE_TEST_CORPUS")

// holds tell how the weights of each model are held back: the fewer examples there are, the
// more. Those of kind and stage know many rare words, each of which says much. Of holds that
// serve articles about other matters equally well the tightest is taken, for a looser one
// only knows the articles that it was fitted to by heart.
var holds = []hold{
	{model: "party", penalty: 0.003, rarity: 0.25},
	{model: "name", penalty: 0.005},
	{model: "kind", penalty: 0.0045, rarity: 0.5},
	{model: "stage", penalty: 0.014, rarity: 0.5},
	{model: "incident", penalty: 0.01, rarity: 0.2},
	{model: "law", penalty: 0.004, rarity: 0.3},
	{model: "date", penalty: 0.01},
	{model: "people", penalty: 0.002, rarity: 0.2},
	{model: "volume", penalty: 0.001},
	{model: "amount", penalty: 0.002, rarity: 0.15},
	{model: "earlier", penalty: 0.005, rarity: 0.3},
	{model: "news", penalty: 0.0007, rarity: 0.3},
	{model: "payer", penalty: 0.008},
	{model: "deed", penalty: 0.005, rarity: 0.5},
	{model: "matter", penalty: 0.004, rarity: 0.5},
	{model: "many", penalty: 0.003},
}

// TestFit goes on from the weights of data/weights.txt and fits them to labelled articles that
// they do not know: one JSON document a line, in the files that REGWIRE_TEST_CORPUS names.
// REGWIRE_TEST_LEARNT can name files of articles that they do know: the more of these are at
// hand, the better is kept what was learnt from them and from others. REGWIRE_TEST_MODELS can
// name the models to fit, "kind stage": those that new articles make no better stay as they are.
func TestFit(t *testing.T) {
	if !*fit {
		t.Skip("writes data/weights.txt when run with -fit")
	}
	known, kept, err := keptWeights(file("weights.txt"))
	if err != nil {
		t.Fatal(err)
	}
	fresh, old := labelledArticles(t, "REGWIRE_TEST_CORPUS"), labelledArticles(t, "REGWIRE_TEST_LEARNT")
	of := float64(known.articles) / float64(max(1, len(fresh)+len(old)))
	all := lessons{}
	for _, d := range fresh {
		all.take(d.examples(t), example{fresh: true, standsFor: of})
	}
	for _, d := range old {
		all.take(d.examples(t), example{standsFor: of})
	}
	counts, steps, news := shortReportsIn(t), stepReportsIn(t), newsReportsIn(t, "news.txt")
	for i, s := range counts {
		if i < known.counts {
			all.take(choicesIn(t, s.article, labelledAction{Kind: regwire.Fine, Stage: regwire.Imposed}), example{standsFor: 1})
			continue
		}
		all.take(s.examples(), example{fresh: true})
	}
	for i, s := range steps {
		if i < known.steps {
			all.take(choicesIn(t, s.article, s.action), example{standsFor: 1})
			continue
		}
		all.take(s.examples(), example{fresh: true})
	}
	for i, s := range news {
		like := example{fresh: true}
		if i < known.news {
			like = example{standsFor: 1}
		}
		all.take(s.examples(), like)
	}
	for _, m := range heldNow(t) {
		kept[m.model] = solve(all[m.model], m, kept[m.model])
	}
	now := learnt{known.articles + len(fresh), len(counts), len(steps), len(news)}
	if err := os.WriteFile("data/weights.txt", []byte(spellWeights(now, kept)), 0o644); err != nil {
		t.Fatal(err)
	}
}

// spelled names features, each with what stands before its name.
func (v *vocabulary) spelled(before string, all []feature) []spelledFeature {
	out := make([]spelledFeature, len(all))
	for i, f := range all {
		out[i] = spelledFeature{before + v.names[f.name], f.value}
	}
	return out
}

// examples returns the choices that an article is an example of.
func (d labelledText) examples(t *testing.T) lessons {
	to := lessons{}
	a := regwire.Article{Entry: regwire.Entry{URL: d.URL, Title: d.Title, Publisher: d.Publisher}, Text: d.Text}
	a.Published, _ = time.Parse(time.DateOnly, d.Published)
	r := understand(a)
	if len(r.toks) == 0 {
		return to
	}
	r.newsExamples(d.Relevant, to)
	if d.Relevant && r.anew == nil {
		r.openWithNews()
	}
	r = r.chosen()
	main := r.primary()
	roundUp := d.Relevant && d.Case == nil && len(d.Actions) > 1
	if d.Relevant {
		if roundUp {
			d.payerExamples(r, to)
		}
		whole := main
		r.complete(&whole)
		to["many"] = append(to["many"], yesOrNo(r.vocabulary.spelled("", r.manyFeatures(&whole)), roundUp))
		d.deedExamples(r, &whole, to)
	}
	if !roundUp {
		if d.Relevant && len(d.Actions) > 0 {
			g := d.Actions[0]
			to["party"] = append(to["party"], r.partyExample(append(g.Aliases, g.Organisation)))
			r.nameExamples(g.Organisation, to)
			r.stepExamples(&g, to)
			r.lawExamples(g.Laws, g.Kind, g.Stage, to)
			to["people"] = append(to["people"], r.figureExample(r.peopleSigns(), r.headcounts(), g.Kind, g.People.Count))
			to["volume"] = append(to["volume"], r.figureExample(r.messageSigns(), r.messageCounts(), g.Kind, g.Volume.Count))
			if g.Incident != nil {
				to["date"] = append(to["date"], r.dateExample(g.Incident.Date))
			}
			if all := r.everything(); g.Incident != nil {
				var about, titled themeCount
				r.themesIn(all, &about)
				r.themesIn(span{0, r.bodyAt}, &titled)
				to["incident"] = append(to["incident"], r.judgeExample(&r.weights.incident, r.incidentVotes(all), r.votesOf(incidentClaims, &r.weights.incident, r.incidentVotes(all)),
					r.incidentSignals(g.Kind, all, &about, &titled), string(g.Incident.Kind), r.weights.incident.values...))
			}
		}
	}
	return to
}

// yesOrNo is the choice whether something with these features is so.
func yesOrNo(all []spelledFeature, so bool) example {
	return example{candidates: [][]spelledFeature{all, nil}, right: []bool{so, !so}}
}

func (r *reading) partyExample(names []string) example {
	var x example
	for e := range r.entities {
		right := false
		for _, n := range r.entities[e].names {
			written := tidy(r.slice(r.names[n].from, r.names[n].to))
			right = right || slices.ContainsFunc(names, func(s string) bool { return s != "" && sameName(s, written) })
		}
		x.candidates = append(x.candidates, r.vocabulary.spelled("", r.partyFeatures(e)))
		x.right = append(x.right, right)
	}
	all := r.descriptions()
	for i := range all {
		written := tidy(r.slice(all[i].from, all[i].to))
		x.candidates = append(x.candidates, r.vocabulary.spelled("", r.descriptionFeatures(&all[i], i == 0)))
		x.right = append(x.right, slices.ContainsFunc(names, func(s string) bool { return strings.EqualFold(s, written) }))
	}
	x.candidates = append(x.candidates, []spelledFeature{{"nobody", 1}})
	x.right = append(x.right, names[len(names)-1] == "")
	return x
}

// nameExamples adds the choice among the spellings of the entity that an organisation is.
func (r *reading) nameExamples(gold string, to lessons) {
	for e := range r.entities {
		var x example
		all := r.spellings(e)
		for i := range all {
			at := r.names[all[i].name]
			x.candidates = append(x.candidates, r.vocabulary.spelled("", r.spellingFeatures(all, i)))
			x.right = append(x.right, strings.EqualFold(gold, tidy(r.slice(at.from, at.to))))
		}
		whole := slices.Contains(x.right, true)
		for i := range all {
			at := r.names[all[i].name]
			x.right[i] = x.right[i] || !whole && sameName(gold, tidy(r.slice(at.from, at.to)))
		}
		if len(all) > 1 {
			to["name"] = append(to["name"], x) // those with nothing right are left out
		}
	}
}

// lawExamples adds one choice for each provision that the article names: broken or not.
func (r *reading) lawExamples(gold []string, k regwire.Kind, s regwire.Stage, to lessons) {
	all := r.provisionsNamed()
	for i := range all {
		broken := slices.ContainsFunc(gold, func(g string) bool { return sameLaw(g, r.cited(&all[i])) })
		to["law"] = append(to["law"], yesOrNo(r.vocabulary.spelled("", r.lawFeatures(&all[i], all, k, s)), broken))
	}
}

// dateExample is the choice among the dates of an article, or none.
func (r *reading) dateExample(gold regwire.Date) example {
	var x example
	all, score := r.momentsIn(r.everything()), r.claimedDates()
	for i := range all {
		x.candidates = append(x.candidates, r.vocabulary.spelled("", r.dateFeatures(&all[i], all, score)))
		x.right = append(x.right, all[i].value == gold)
	}
	x.candidates, x.right = append(x.candidates, r.vocabulary.spelled("", noDate)), append(x.right, gold == "")
	return x
}

// sameLaw compares two provisions whatever the form in which they are cited.
func sameLaw(a, b string) bool {
	core := func(s string) string {
		s = strings.NewReplacer("data protection act", "dpa", "section", "s", "article", "art", " ", "", ".", "").Replace(strings.ToLower(s))
		return strings.NewReplacer("(", " ", ")", "").Replace(s)
	}
	return core(a) == core(b)
}

// sameName compares two names without case, marks and legal suffixes.
func sameName(a, b string) bool {
	core := func(s string) string {
		f := strings.FieldsFunc(strings.ToLower(s), func(c rune) bool { return strings.ContainsRune(" .,&'’-", c) })
		f = slices.DeleteFunc(f, func(w string) bool {
			return slices.Contains([]string{"ltd", "limited", "plc", "inc", "llc", "llp", "corp", "the", "s", "co", "and", "group", "sa", "ag", "gmbh", "ab"}, w)
		})
		return strings.Join(f, " ")
	}
	return core(a) == core(b)
}

func (r *reading) judgeExample(j *judge, votes *tally, own *ownVotes, article []feature, gold string, unsaid ...string) example {
	var x example
	for i, v := range j.values {
		if votes.of(v).weight <= 0 && !slices.Contains(unsaid, v) {
			continue
		}
		f := append(r.vocabulary.spelled("* ", own.features(i)), r.vocabulary.spelled(v+" ", article)...)
		x.candidates = append(x.candidates, f)
		x.right = append(x.right, v == gold)
	}
	return x
}
