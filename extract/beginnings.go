package extract

// beginnings are the tokens at which something may begin that is looked for in the whole of an article, in the order of the text.
// They are listed while all tokens are at hand, so that a recogniser looks at few.
type beginnings struct {
	figures  []int32 // of sums, dates and counts: numbers, words of numbers and months
	laws     []int32 // numbers, words with a capital, small words that laws begin with, and signs before one of the last two
	mentions []int32 // of regulators
}

// beginningTraits tell what begins where. Each recogniser gives the lexicon its own.
type beginningTraits struct {
	byForm         [8]trait // of digits and of words with a capital, by the form of a token
	figures, laws  trait
	behind         trait // of what must stand behind the signs that a law may begin with: the bit after theirs
	alone, further trait // of the words that mention a regulator by themselves, and of those of which one stands behind others: the bit after theirs
}

// of returns the traits of a token's word and what its form tells.
func (x *beginningTraits) of(t *token) trait { return t.traits | x.byForm[t.form()] }

// form tells kinds of tokens apart, and words in small letters from others.
func (t *token) form() uint8 { return (uint8(t.kind) | uint8(t.shape&uncapitalised)>>3) & 7 }

// listBeginnings lists what may begin where in a text, on a desk.
func (t *text) listBeginnings(see *beginningTraits, w *desk) {
	toks, n, on := t.toks, len(t.toks), &w.beginnings
	figures, laws, mentions := sieveOn(on.figures, n), sieveOn(on.laws, n), sieveOn(on.mentions, n)
	for i, next := 0, see.of(&toks[0]); i < n; i++ {
		x := next
		if next = 0; i+1 < n {
			next = see.of(&toks[i+1])
		}
		figures = figures.with(int32(i), x&see.figures != 0)
		laws = laws.with(int32(i), x&see.laws|x<<1&next&see.behind != 0)
		mentions = mentions.with(int32(i), x&see.alone|x<<1&next&see.further != 0)
	}
	on.figures, on.laws, on.mentions = figures.kept(), laws.kept(), mentions.kept()
}
