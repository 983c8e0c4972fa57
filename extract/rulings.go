package extract

import (
	"fmt"
	"slices"
)

// rulings tell what became of a sanction: who decided what about what.
type rulings struct {
	words  phraseTable[uint64]
	groups grouper
	by     [2][rulingGroups][actors]featureName
	on     [2][rulingGroups][objects]featureName
	mood   [2][rulingGroups][moods]featureName
	told   [2][5]featureName // of a stage, without a court and with one: by place, then first and last
}

// newRulings reads lines "group: word word two_words ...".
func newRulings(lex *lexicon, v *vocabulary, src string) (*rulings, error) {
	names, words, err := wordGroups(lex, "rulings.txt", src)
	if err != nil {
		return nil, err
	}
	if !slices.Equal(names, rulingNames[:]) {
		return nil, fmt.Errorf("rulings.txt: groups %q: want %q", names, rulingNames)
	}
	k := &rulings{words: words, groups: grouper{
		table: ofRulings, money: 1 << onSanction, regulator: 1 << byWatchdog, party: 1 << byParty,
		inNames: actorGroups, // "Appeal" is no deed in the name of a tribunal
	}}
	for place, at := range [...]string{"rule.title:", "rule.lead:"} {
		for deed := dismisses; deed < onAppeal; deed++ {
			for i, by := range [actors]string{"", "court", "watchdog", "party"} {
				k.by[place][deed][i] = v.named(at, by, "+", rulingNames[deed])
			}
			for i, on := range [objects]string{"", "appeal", "sanction", "judgment"} {
				k.on[place][deed][i] = v.named(at, rulingNames[deed], "+", on)
			}
			for i, mood := range [moods]string{"", "~open", "~past", "~not"} {
				k.mood[place][deed][i] = v.named(at, rulingNames[deed], mood)
			}
		}
	}
	for i, at := range [...]string{"title", "lead", "rest", "first", "last"} {
		k.told[0][i], k.told[1][i] = v.named("ruled_loosely.", at), v.named("ruled.", at)
	}
	return k, nil
}

// ruled is what an article says became of a sanction.
type ruled struct {
	in          [outcomes][3]bool // by place
	first, last outcome           // of the body, and of its lead
	court       int               // 1 if title or lead speak of one
	features    []feature         // of the article
}

// rulingsTold returns what title and text say of rulings.
func (r *reading) rulingsTold() *ruled {
	if r.ruled == nil {
		r.ruled = r.readRulings()
	}
	return r.ruled
}

// readRulings does the work of rulingsTold.
func (r *reading) readRulings() *ruled {
	x := &r.desk.ruled
	*x = ruled{features: x.features[:0]}
	r.desk.groupedWords = r.inGroups(&r.courts.groups, r.glossed, r.desk.groupedWords)
	for words := r.desk.groupedWords; len(words) > 0; {
		at := words[0].from
		sentence, rest := cutWords(words, r.text.sentenceOf(at).to)
		if at < r.bodyAt || !r.skip[r.toks[at].paragraph] {
			r.addRulings(x, sentence, r.place(at))
		}
		words = rest
	}
	return x
}

// addRulings adds those that the words of a sentence tell.
func (r *reading) addRulings(x *ruled, words []groupedWord, place int) {
	for i := range words {
		if place < 2 && words[i].is(1<<byCourt) {
			x.court = 1
		}
		if !words[i].is(deedGroups) {
			continue
		}
		y := rulingAt(words, i)
		if place < 2 {
			x.put(r.courts.by[place][y.deed][y.by])
			x.put(r.courts.on[place][y.deed][y.on])
			x.put(r.courts.mood[place][y.deed][y.mood])
		}
		o := y.outcome()
		if o == noOutcome {
			continue
		}
		x.in[o][place] = true
		if place > 0 && x.first == noOutcome {
			x.first = o
		}
		if place == 1 || x.last == noOutcome {
			x.last = o
		}
	}
}

// put adds a feature once.
func (x *ruled) put(name featureName) {
	if f := (feature{name, strongly}); !slices.Contains(x.features, f) {
		x.features = append(x.features, f)
	}
}

// outcomeFeatures adds what speaks for a stage: where the article tells the outcome that
// makes it.
func (r *reading) outcomeFeatures(stage string, out []feature) []feature {
	x := r.rulingsTold()
	names := &r.courts.told[x.court]
	for o := staysUp; o < outcomes; o++ {
		if stageOf[o] != stage {
			continue
		}
		for i, told := range [...]bool{x.in[o][0], x.in[o][1], x.in[o][2], x.first == o, x.last == o} {
			if told {
				out = append(out, feature{names[i], 1})
			}
		}
	}
	return out
}
