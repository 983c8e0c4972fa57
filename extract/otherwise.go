package extract

import "slices"

// otherMeanings are phrases whose initials are a name of a regulator too, by the word of these:
// "initial coin offering" by "ico".
type otherMeanings map[wordID][][]wordID

// newOtherMeanings reads them from the word sets.
func newOtherMeanings(lex *lexicon) (otherMeanings, error) {
	set, err := lex.set("other_meanings")
	if err != nil {
		return nil, err
	}
	o := otherMeanings{}
	for _, phrase := range set.phrases {
		initials := ""
		for _, w := range phrase {
			initials += lex.index.words[w][:1]
		}
		o[lex.intern(initials)] = append(o[lex.intern(initials)], phrase)
	}
	return o, nil
}

// meant returns the mentions without the initials of regulators that stand for something else in
// the article: it has a phrase with these initials, and no other name of the regulator.
func (o otherMeanings) meant(d *document, all []regulatorMention) []regulatorMention {
	var room [4]meaning
	looked := room[:0]
	return slices.DeleteFunc(all, func(m regulatorMention) bool {
		w := d.toks[m.from].word
		if m.who == nil || m.to != m.from+1 || len(o[w]) == 0 {
			return false
		}
		k := slices.IndexFunc(looked, func(x meaning) bool { return x.initials == w })
		if k < 0 {
			named := slices.ContainsFunc(all, func(x regulatorMention) bool { return x.who == m.who && d.toks[x.from].word != w })
			k, looked = len(looked), append(looked, meaning{w, !named && slices.ContainsFunc(o[w], d.hasPhrase)})
		}
		return looked[k].other
	})
}

// A meaning tells whether initials stand for something else in an article.
type meaning struct {
	initials wordID
	other    bool
}

// hasPhrase reports whether a phrase stands somewhere in the document.
func (d *document) hasPhrase(phrase []wordID) bool {
	for i := range d.toks {
		if d.toks[i].word == phrase[0] && startsWith(d.toks, i, phrase) {
			return true
		}
	}
	return false
}
