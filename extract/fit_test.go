package extract

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"math"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"regwire"
)

var fit = flag.Bool("fit", false, "write data/weights.txt, fitted to the articles in the files of REGWIRE_TEST_CORPUS")

// TestFit fits the weights of data/weights.txt to labelled articles: one JSON document a
// line, in the files that REGWIRE_TEST_CORPUS names.
func TestFit(t *testing.T) {
	if !*fit {
		t.Skip("writes data/weights.txt when run with -fit")
	}
	fitted := map[string][]example{}
	for _, path := range strings.Fields(os.Getenv("REGWIRE_TEST_CORPUS")) {
		for _, d := range labelledArticles(t, path) {
			d.examples(t, fitted)
		}
	}
	var out strings.Builder
	out.WriteString("# Fitted by \"go test ./extract -run Fit -fit\"; weights.go tells how they are used.\n")
	for _, model := range []string{"party", "kind", "stage", "incident", "law", "date", "news"} {
		w := solve(fitted[model], map[string]float64{"party": 0.003, "kind": 0.02, "stage": 0.03, "incident": 0.02, "law": 0.01, "date": 0.005, "news": 0.01}[model])
		names := make([]string, 0, len(w))
		for name := range w {
			names = append(names, name)
		}
		slices.Sort(names)
		for _, name := range names {
			if x := math.Round(w[name]*100) / 100; math.Abs(x) >= 0.03 {
				fmt.Fprintf(&out, "%s %s %g\n", model, name, x)
			}
		}
	}
	if err := os.WriteFile("data/weights.txt", []byte(out.String()), 0o644); err != nil {
		t.Fatal(err)
	}
}

// A labelled article, in the fields of the labelling guide that choices are fitted to.
type labelledText struct {
	ID, Publisher, Published, Title, Text string

	Case     *string
	Relevant bool
	Actions  []struct {
		Organisation string
		Aliases      []string
		Kind         regwire.Kind
		Stage        regwire.Stage
		Incident     *regwire.Incident
		Laws         []string
	}
}

func labelledArticles(t *testing.T, path string) []labelledText {
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var out []labelledText
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		var d labelledText
		if err := json.Unmarshal(lines.Bytes(), &d); err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		out = append(out, d)
	}
	return out
}

// An example is one choice: the features of each candidate, and which are right.
type example struct {
	candidates [][]spelledFeature
	right      []bool
}

// A spelledFeature is a feature with its name in data/weights.txt: of a judge, with the
// value before it.
type spelledFeature struct {
	name  string
	value float64
}

// spelled names features, each with what stands before its name.
func (v *vocabulary) spelled(before string, all []feature) []spelledFeature {
	out := make([]spelledFeature, len(all))
	for i, f := range all {
		out[i] = spelledFeature{before + v.names[f.name], f.value}
	}
	return out
}

// examples adds the choices that an article is an example of.
func (d labelledText) examples(t *testing.T, to map[string][]example) {
	a := regwire.Article{Entry: regwire.Entry{Title: d.Title, Publisher: d.Publisher}, Text: d.Text}
	a.Published, _ = time.Parse(time.DateOnly, d.Published)
	r := understand(a)
	if len(r.toks) == 0 {
		return
	}
	main := r.primary()
	if roundUp := d.Relevant && d.Case == nil && len(d.Actions) > 1; !roundUp {
		if news := (main.Kind != "") && (r.regulator != nil || r.anyOffice() || r.underDataLaw()); news {
			to["news"] = append(to["news"], example{[][]spelledFeature{r.vocabulary.spelled("", r.newsFeatures(main.Kind)), nil}, []bool{d.Relevant, !d.Relevant}})
		}
		if d.Relevant && len(d.Actions) > 0 {
			g := d.Actions[0]
			to["party"] = append(to["party"], r.partyExample(append(g.Aliases, g.Organisation)))
			to["kind"] = append(to["kind"], r.judgeExample(&r.weights.kind, &r.kinds, r.votesOf("kind", &r.kinds, r.everything()), r.signals, string(g.Kind)))
			unsaid := string(regwire.Imposed)
			if g.Kind == regwire.Investigation {
				unsaid = string(regwire.Investigating)
			}
			to["stage"] = append(to["stage"], r.judgeExample(&r.weights.stage, &r.stages, r.votesOf("stage", &r.stages, r.everything()), r.stageSignals(g.Kind), string(g.Stage), unsaid))
			r.lawExamples(g.Laws, g.Kind, g.Stage, to)
			if g.Incident != nil {
				to["date"] = append(to["date"], r.dateExample(g.Incident.Date))
			}
			if all := r.everything(); g.Incident != nil {
				to["incident"] = append(to["incident"], r.judgeExample(&r.weights.incident, r.incidentVotes(all), r.votesOf("incident", r.incidentVotes(all), all),
					r.incidentSignals(g.Kind, all, r.themesIn(all)), string(g.Incident.Kind), r.weights.incident.values...))
			}
		}
	}
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

// lawExamples adds one choice for each provision that the article names: broken or not.
func (r *reading) lawExamples(gold []string, k regwire.Kind, s regwire.Stage, to map[string][]example) {
	all := r.provisionsNamed()
	for i := range all {
		broken := slices.ContainsFunc(gold, func(g string) bool { return sameLaw(g, r.cited(&all[i])) })
		to["law"] = append(to["law"], example{[][]spelledFeature{r.vocabulary.spelled("", r.lawFeatures(&all[i], all, k, s)), nil}, []bool{broken, !broken}})
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

func (r *reading) judgeExample(j *judge, votes *tally, own func(string) []feature, article []feature, gold string, unsaid ...string) example {
	var x example
	for _, v := range j.values {
		if votes.of(v).weight <= 0 && !slices.Contains(unsaid, v) {
			continue
		}
		f := append(r.vocabulary.spelled("* ", own(v)), r.vocabulary.spelled(v+" ", article)...)
		x.candidates = append(x.candidates, f)
		x.right = append(x.right, v == gold)
	}
	return x
}

// solve fits the weights of a conditional logit with a penalty on their squares: those of
// features that every value shares are held less tightly.
func solve(all []example, penalty float64) map[string]float64 {
	all = slices.DeleteFunc(slices.Clone(all), func(x example) bool { return !slices.Contains(x.right, true) })
	indexed, names := indexed(all)
	w, g, seen := make([]float64, len(names)), make([]float64, len(names)), make([]float64, len(names))
	for range 400 {
		for i, name := range names {
			g[i] = penalty * w[i]
			if strings.HasPrefix(name, "* ") {
				g[i] *= 0.1
			}
		}
		for i, x := range all {
			x.gradient(indexed[i], w, g, 1/float64(len(all)))
		}
		for i := range w {
			if g[i] != 0 {
				seen[i] += g[i] * g[i]
				w[i] -= 0.3 * g[i] / math.Sqrt(seen[i])
			}
		}
	}
	out := map[string]float64{}
	for i, name := range names {
		out[name] = w[i]
	}
	return out
}

// A term is a feature by the index of its name.
type term struct {
	at    int
	value float64
}

// indexed returns the candidates of every example with their features by index, and the
// names of these.
func indexed(all []example) ([][][]term, []string) {
	index := map[string]int{}
	var names []string
	out := make([][][]term, len(all))
	for i, x := range all {
		for _, c := range x.candidates {
			terms := make([]term, len(c))
			for j, f := range c {
				at, ok := index[f.name]
				if !ok {
					at = len(names)
					index[f.name], names = at, append(names, f.name)
				}
				terms[j] = term{at, f.value}
			}
			out[i] = append(out[i], terms)
		}
	}
	return out, names
}

// gradient adds to g that of the loss on one example.
func (x example) gradient(candidates [][]term, w, g []float64, scale float64) {
	p := make([]float64, len(candidates))
	top := math.Inf(-1)
	for i, c := range candidates {
		for _, f := range c {
			p[i] += w[f.at] * f.value
		}
		top = max(top, p[i])
	}
	sum, right := 0.0, 0.0
	for i := range p {
		p[i] = math.Exp(p[i] - top)
		sum += p[i]
		if x.right[i] {
			right += p[i]
		}
	}
	for i, c := range candidates {
		d := p[i] / sum
		if x.right[i] {
			d -= p[i] / right
		}
		for _, f := range c {
			g[f.at] += scale * d * f.value
		}
	}
}
