package extract

// beginnings are the tokens at which something may begin that is looked for in the whole of an article, in the order of the text.
// They are listed while all tokens are at hand, so that a recogniser looks at few.
type beginnings struct {
	figures  []int32 // of sums, dates and counts: numbers, words of numbers and months
	laws     []int32 // numbers, words with a capital, small words that laws begin with, and signs before one of the last two
	mentions []int32 // of regulators
	names    []int32 // numbers, words with a capital, words of municipalities, and what opens a sentence
}

// beginningTraits tell what begins where. Each recogniser gives the lexicon its own.
type beginningTraits struct {
	byKind         [number + 1]trait // of all numbers, and of all words that have not only small letters
	sentence       trait             // of what opens one
	figures, laws  trait
	names          trait
	behind         trait // of what must stand behind the signs that a law may begin with: the bit after theirs
	alone, further trait // of the words that mention a regulator by themselves, and of those of which one stands behind others: the bit after theirs
}

// A beginning is a token at which anything may begin, with the traits that tell what.
type beginning struct {
	at  int32
	has trait
}

// listBeginnings lists what may begin where in a text, on a desk.
func (t *text) listBeginnings(see *beginningTraits, w *desk) {
	all := sieveOn(w.slate.beginnings, len(t.toks))
	some, behind, x := see.figures|see.laws|see.alone|see.names, see.behind|see.further, trait(0)
	for i, toks := 0, t.toks; i < len(toks); i++ {
		next := toks[i].traits
		has := x&some | x<<1&next&behind // of the token before
		all = all.with(beginning{int32(i - 1), has}, has != 0)
		x = next
	}
	w.slate.beginnings = all.room(1).with(beginning{int32(len(t.toks) - 1), x & some}, x&some != 0).kept()
	on := &w.beginnings
	on.figures = placesOf(w.slate.beginnings, see.figures, on.figures)
	on.laws = placesOf(w.slate.beginnings, see.laws|see.behind, on.laws)
	on.mentions = placesOf(w.slate.beginnings, see.alone|see.further, on.mentions)
	on.names = placesOf(w.slate.beginnings, see.names, on.names)
}

// placesOf lists those of some beginnings that have a trait, in the memory of a list.
func placesOf(all []beginning, x trait, list []int32) []int32 {
	kept := sieveOn(list, len(all))
	for i := range all {
		kept = kept.with(all[i].at, all[i].has&x != 0)
	}
	return kept.kept()
}
