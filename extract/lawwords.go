package extract

// lawWordSets are the sets of data/words.txt that tell something about the law that their
// words stand beside.
var lawWordSets = [...]string{"law_breach", "law_guilt", "law_limit", "law_force", "law_duty", "law_power", "law_doubt", "law_found", "law_kept", "law_ground", "law_article", "law_right", "law_not", "law_did", "law_other", "law_others", "law_our", "law_list", "law_relevant", "law_place", "law_later", "law_open"}

// A side of a law is where a word stands in its sentence.
type lawSide int

const (
	rightBefore lawSide = iota // at most nearLaw words before it
	before                     // further
	rightAfter
	after
	lawSides
)

// nearLaw is how near a word stands that speaks of the law itself, and lawReach[side] how
// far one may stand to say something.
const nearLaw = 4

// lawWords names the features that the words before and after a law become.
type lawWords [lawSides]lists[featureName] // by wordID

// newLawWords names the features of the words beside a law.
func newLawWords(lex *lexicon, v *vocabulary) (*lawWords, error) {
	b := &lawWords{}
	for side, prefix := range [lawSides]string{"right_before:", "before:", "right_after:", "after:"} {
		var words []wordID
		var names []featureName
		for _, name := range lawWordSets {
			set, err := lex.set(name)
			if err != nil {
				return nil, err
			}
			for w := range set.words.all() {
				words, names = append(words, w), append(names, v.named(prefix, name))
			}
		}
		b[side] = newLists(lex.size(), words, names)
	}
	return b, nil
}

// add adds the features of a word on a side of a law.
func (b *lawWords) add(side lawSide, w wordID, value float64, out []feature) []feature {
	from, to := b[side].span(uint16(w))
	for _, name := range b[side].all[from:to] {
		out = append(out, feature{name, value})
	}
	return out
}
