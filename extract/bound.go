package extract

import "slices"

// Bounds of what is read and of what is judged. What stands behind the last token that is
// read is as if it were not there. Reading takes time and memory in proportion to the
// tokens; judging compares sums with sums and names with names, so it is given no more of
// them than any article that a person would read to its end has.
const (
	maxTokens   = 200_000 // more than a megabyte
	maxSums     = 1_000
	maxNames    = 2_000
	maxLaws     = 2_000
	maxClaims   = 20_000
	maxSentence = 600 // tokens after which a sentence ends without a full stop
	maxActions  = 200
)

// shorten leaves the rest aside of an article that is too long to be judged as a whole.
func (r *reading) shorten() bool {
	d := r.whole
	end := d.horizon()
	if end == len(d.toks) {
		return true
	}
	capitals, _ := slices.BinarySearch(d.capitals, int32(end))
	b := &document{
		text:    &text{title: d.title, body: d.body, toks: d.toks[:end], traits: d.traits, bodyAt: min(d.bodyAt, end), sentences: d.sentences, capitals: d.capitals[:capitals]},
		article: d.article, moved: d.moved, desk: &desk{slate: d.desk.slate},
	}
	b.listBeginnings(&r.lex.begin, b.desk)
	b.layOut()
	r.recognise(b)
	r.document = b
	return true
}

// horizon returns the token at which d passes a bound, or the number of its tokens.
func (d *document) horizon() int {
	end := len(d.toks)
	if len(d.moneys) > maxSums {
		end = min(end, d.moneys[maxSums].from)
	}
	if len(d.names) > maxNames {
		end = min(end, d.names[maxNames].from)
	}
	if len(d.laws) > maxLaws {
		end = min(end, d.laws[maxLaws].from)
	}
	return end
}
