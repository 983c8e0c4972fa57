package extract

// dateWordSets are the sets of data/words.txt that tell something about a date in whose
// sentence their words stand.
var dateWordSets = [...]string{"date_event", "date_began", "date_notice", "date_step", "date_law", "date_firm"}

// besideDates are the words right before or after a date that tell what it is of.
var besideDates = [...]string{"in", "on", "of", "since", "from", "between", "until", "till", "to", "by", "before", "after", "during", "and", "dated", "the", "as", "early", "late", "mid", "around", "-", "–", "(", ")", ",", "when", "attack", "breach"}

// dateWords names the features that words around a date become.
type dateWords struct {
	beside neighbours
	within [][]featureName // by wordID
	says   []featureName   // by wordID, 0 for most
}

// newDateWords names the features of the words beside a date.
func newDateWords(lex *lexicon, v *vocabulary) (*dateWords, error) {
	d := &dateWords{beside: newNeighbours(lex, v, [2]string{"before:", "after:"}, besideDates[:], [2]featureName{byBeforeElse, byAfterElse})}
	d.within = make([][]featureName, lex.size())
	for _, name := range dateWordSets {
		set, err := lex.set(name)
		if err != nil {
			return nil, err
		}
		for w := range set.words.all() {
			d.within[w] = append(d.within[w], v.named(name))
		}
	}
	said, err := lex.set("date_says")
	if err != nil {
		return nil, err
	}
	d.says = make([]featureName, lex.size())
	for w := range d.says {
		if said.words.has(wordID(w)) {
			d.says[w] = v.named("says:", lex.index.words[w])
		}
	}
	return d, nil
}

// sentence adds the features of a word in the sentence of a date.
func (d *dateWords) sentence(w wordID, n float64, out []feature) []feature {
	if int(w) < len(d.within) {
		for _, name := range d.within[w] {
			out = append(out, feature{name, n})
		}
		if d.says[w] != 0 {
			out = append(out, feature{d.says[w], n})
		}
	}
	return out
}
