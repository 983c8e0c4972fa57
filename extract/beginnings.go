package extract

// beginnings are the tokens at which something may begin that is looked for in the whole of an article, in the order of the text.
// They are listed while all tokens are at hand, so that a recogniser looks at few.
type beginnings struct {
	figures  []int32 // of sums, dates and counts: numbers, words of numbers and months
	laws     []int32 // numbers, words that laws begin with, signs before these or a capital, and capitals before a word that a law ends in
	mentions []int32 // of regulators
	names    []int32 // numbers, words with a capital, words of municipalities, and what opens a sentence
}

// beginningTraits tell what begins where. Each recogniser gives the lexicon its own.
type beginningTraits struct {
	byKind         [number + 1]trait // of all numbers, and of all words that have not only small letters
	sentence       trait             // of what opens one
	loud           trait             // of words in capitals alone, and of such as "s170"
	figures, laws  trait             // of numbers and what else figures, and laws, begin with
	closer         trait             // of words that a law may end in
	names          trait             // of words of municipalities, of numbers, capitals, and what opens a sentence
	behind         trait             // of what must stand behind the signs that a law may begin with: the bit after theirs
	alone, further trait             // of the words that mention a regulator by themselves, and of those of which one stands behind others: the bit after theirs
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
		before := x << 1 & next & behind
		all = all.with(beginning{int32(i - 1), x&^behind | before}, x&some|before != 0)
		x = next
	}
	w.slate.beginnings = all.room(1).with(beginning{int32(len(t.toks) - 1), x &^ behind}, x&some != 0).kept()
	on := &w.beginnings
	on.figures = placesOf(w.slate.beginnings, see.figures, on.figures)
	on.mentions = placesOf(w.slate.beginnings, see.alone|see.further, on.mentions)
	on.names = placesOf(w.slate.beginnings, see.names, on.names)
	see.keepBeforeClosers(w.slate.beginnings)
	on.laws = placesOf(w.slate.beginnings, see.laws|see.behind|see.loud|see.byKind[word], on.laws)
}

// keepBeforeClosers takes the trait of capitals from those beginnings behind which no capital stands that a law may end in.
func (x *beginningTraits) keepBeforeClosers(all []beginning) {
	const none = 1 << 30
	capital, closer := x.byKind[word]&^x.behind, int32(none) // the next such word of the sentence
	for k := range all {
		b := &all[len(all)-1-k]
		closes, without := trait(0), b.has&^capital
		if b.has&x.closer != 0 {
			closes = b.has & capital
		}
		if closes != 0 {
			closer = b.at
		}
		has := b.has
		if closer >= b.at+longestRun {
			has = without
		}
		if b.has&x.sentence != 0 {
			closer = none
		}
		b.has = has
	}
}

// placesOf lists those of some beginnings that have a trait, in the memory of a list.
func placesOf(all []beginning, x trait, list []int32) []int32 {
	kept := sieveOn(list, len(all))
	for i := range all {
		kept = kept.with(all[i].at, all[i].has&x != 0)
	}
	return kept.kept()
}
