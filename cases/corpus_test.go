package cases

import (
	"bufio"
	"encoding/json"
	"math/rand/v2"
	"os"
	"slices"
	"testing"
	"time"

	"regwire"
)

// A labelled document is an article with what people say is in it, and the matter that it
// is about: one JSON object a line.
type labelled struct {
	ID, URL, Publisher, Published, Title, Text string
	Relevant                                   bool
	Case                                       string
	Actions                                    []labelledAction
}

type labelledAction struct {
	Primary      bool
	Regulator    string
	Organisation string
	Aliases      []string
	Kind         regwire.Kind
	Stage        regwire.Stage
	Amount       *regwire.Money
	Previous     *regwire.Money `json:"previous_amount"`
	People       *regwire.Count
	Volume       *regwire.Volume
	Laws         []string
	Incident     *regwire.Incident
}

func (l labelled) piece() piece {
	p := piece{a: regwire.Article{Entry: regwire.Entry{ID: l.ID, URL: l.URL, Publisher: l.Publisher, Title: l.Title}, Text: l.Text}}
	p.a.Published, _ = time.Parse(time.DateOnly, l.Published)
	p.f = regwire.Finding{Relevant: l.Relevant, RoundUp: l.Case == "" && len(l.Actions) > 1}
	for _, a := range l.Actions {
		p.f.Actions = append(p.f.Actions, regwire.Action{
			Primary: a.Primary, Regulator: a.Regulator, Kind: a.Kind, Stage: a.Stage, Amount: a.Amount, Previous: a.Previous,
			Organisation: regwire.Organisation{Name: a.Organisation, Aliases: a.Aliases},
			People:       a.People, Volume: a.Volume, Laws: a.Laws, Incident: a.Incident,
		})
	}
	return p
}

// spoiled returns the finding as an imperfect reader gives it: each fact is left out, or is
// wrong, one time in ten.
func spoiled(p piece, rng *rand.Rand) piece {
	hit := func() bool { return rng.IntN(10) == 0 }
	p.f.Actions = slices.Clone(p.f.Actions)
	for i := range p.f.Actions {
		a := &p.f.Actions[i]
		if hit() {
			a.Amount = nil
		}
		if hit() {
			a.Previous = nil
		}
		if hit() {
			a.People = &regwire.Count{N: 20 + rng.Int64N(1000)}
		}
		if hit() {
			a.Organisation.Aliases = nil
		}
		if hit() {
			a.Incident = nil
		}
		if rng.IntN(100) == 0 {
			a.Organisation = regwire.Organisation{}
		}
	}
	return p
}

// TestCorpus measures linking on the labelled documents of the file that
// REGWIRE_TEST_CORPUS names, in their order and in ten others, as labelled and spoiled.
func TestCorpus(t *testing.T) {
	path := os.Getenv("REGWIRE_TEST_CORPUS")
	if path == "" {
		t.Skip("REGWIRE_TEST_CORPUS names no file of labelled documents")
	}
	docs := readLabelled(t, path)
	for _, c := range []struct {
		name   string
		f1     float64
		merges int
		spoil  bool
	}{{"as labelled", 0.97, 0, false}, {"spoiled", 0.94, 3, true}} {
		t.Run(c.name, func(t *testing.T) {
			worst, most := 1.0, 0
			for order := range uint64(11) {
				f1, merges := link(docs, order, c.spoil)
				worst, most = min(worst, f1), max(most, merges)
			}
			t.Logf("B-cubed F1 %.4f and %d false-merge pairs in the worst of eleven orders", worst, most)
			if worst < c.f1 || most > c.merges {
				t.Errorf("want at least %.2f and at most %d", c.f1, c.merges)
			}
		})
	}
}

func readLabelled(t *testing.T, path string) []labelled {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	var docs []labelled
	for s := bufio.NewScanner(f); s.Scan(); {
		var d labelled
		if err := json.Unmarshal(s.Bytes(), &d); err != nil {
			t.Fatal(err)
		}
		docs = append(docs, d)
	}
	return docs
}

// link files the documents in one order and scores the cases.
func link(docs []labelled, order uint64, spoil bool) (f1 float64, merges int) {
	rng := rand.New(rand.NewPCG(order, 3))
	docs = slices.Clone(docs)
	if order > 0 {
		rng.Shuffle(len(docs), func(i, j int) { docs[i], docs[j] = docs[j], docs[i] })
	}
	s, main := newShelf(), map[string]string{}
	for _, d := range docs {
		p := d.piece()
		if spoil {
			p = spoiled(p, rng)
		}
		if dec := s.file(p.a, p.f); len(dec.Changes) > 0 {
			main[d.ID] = dec.Changes[0].Case.ID
		}
	}
	for id, c := range main {
		for s.cases[c].Into != "" {
			c = s.cases[c].Into
		}
		main[id] = c
	}
	return score(docs, main)
}

// score returns the B-cubed F1 of the cases that documents are in, and how many pairs of
// different matters are in one.
func score(docs []labelled, main map[string]string) (f1 float64, merges int) {
	docs = slices.DeleteFunc(slices.Clone(docs), func(d labelled) bool { return d.Case == "" })
	var precision, recall float64
	for _, d := range docs {
		var both, found, wanted float64
		for _, e := range docs {
			one, truly := main[d.ID] == main[e.ID] && main[d.ID] != "" || d.ID == e.ID, d.Case == e.Case
			switch {
			case one && truly:
				both++
			case one && d.ID < e.ID:
				merges++
			}
			if one {
				found++
			}
			if truly {
				wanted++
			}
		}
		precision, recall = precision+both/found, recall+both/wanted
	}
	n := float64(len(docs))
	precision, recall = precision/n, recall/n
	return 2 * precision * recall / (precision + recall), merges
}
