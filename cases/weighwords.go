package cases

import "regwire"

// weighWords compares the telling words of headlines and openings, besides the names.
func weighWords(known, fresh *matter, v *verdict) (float64, string) {
	without := map[uint64]bool{}
	for _, p := range []party{known.party, fresh.party} {
		for _, n := range p.names {
			for _, w := range n.full {
				without[stem(w)], without[concept(w)] = true, true
			}
		}
	}
	var most overlap
	briefly := false
	for i, a := range known.prints {
		for j, b := range fresh.prints {
			both := known.briefs[i] && fresh.briefs[j]
			if o := shared(a, b, without); o.share >= most.share && (o.count > 1 || both) {
				most = o
			}
			briefly = briefly || both
		}
	}
	if briefly {
		return briefPoints(most, v)
	}
	return wordPoints(most, v.kinship)
}

// brief is how many words a text has at most to be a summary, as in a register of decisions.
const brief = 200

// isBrief reports whether a report is of a summary, which has no room for other words than
// those of its matter.
func isBrief(r regwire.Report) bool {
	return r.Words > 0 && r.Words <= brief && len(r.Print) > copyRows
}

// A step of a scale: the points from a share of common words on.
type wordStep struct {
	from, points float64
	reason       string
}

// wordSteps are for articles, briefSteps and namelessSteps for two summaries. Summaries of
// two matters of one theme are made of the same stock phrases, and those of one matter
// have little else to say: what they share counts for more, and so does that they share
// little. Without a name the words are what is left to tell like from like.
var (
	wordSteps = []wordStep{
		{0.28, 2.5, tellSame}, {0.2, 2, tellSame}, {0.14, 1.25, areAlike}, {0.09, 0.5, ""}, {0, 0, ""},
	}
	briefSteps = []wordStep{
		{0.5, 2.5, tellSame}, {0.4, 2, tellSame}, {0.25, 1, areAlike}, {0.13, 0, ""}, {0.09, -1, ""}, {0, -2.5, sayOther},
	}
	// Without a name, by how many words they share that are not stock: none, one, more.
	namelessSteps = [3][]wordStep{
		{{0.7, 2, areAlike}, {0.2, 0, ""}, {0.08, -0.75, ""}, {0, -1.5, sayOther}},
		{{0.5, 3.25, tellSame}, {0.3, 1.5, areAlike}, {0.2, 0.75, ""}, {0.15, 0, ""}, {0.08, -0.75, ""}, {0, -1.5, sayOther}},
		{{0.3, 3.25, tellSame}, {0.2, 2.25, tellSame}, {0.13, 0.75, ""}, {0.08, -0.5, ""}, {0, -1, sayOther}},
	}
)

// What the words tell.
const (
	tellSame = "headline and opening tell the same"
	areAlike = "headline and opening are alike"
	sayOther = "the summaries share few words"
)

func step(steps []wordStep, share float64) (float64, string) {
	for _, s := range steps {
		if share >= s.from {
			return s.points, s.reason
		}
	}
	return 0, ""
}

// briefPoints turns the common words of two summaries into points. That they tell it in
// other words weighs less where the sum tells the matter, or where one has few words.
func briefPoints(o overlap, v *verdict) (float64, string) {
	steps, enough := briefSteps, 2.25
	if v.kinship == unknown {
		steps, enough = namelessSteps[min(o.own, 2)], 3.0
	}
	points, reason := step(steps, o.share)
	if points >= 0 {
		return points, reason
	}
	if v.sums >= enough {
		points /= 2
	}
	return points * min(o.least/wordy, 1), reason
}

// wordy is the weight of the telling words from which on a summary has words enough to be
// expected to share some.
const wordy = 8

// retold is the number of telling words that are not stock from which two articles that
// share so many tell one matter over again.
const retold = 5

// wordPoints turns the common words of two articles into points. Without a name the words
// are what is left to tell like from like, and count for more.
func wordPoints(o overlap, k kinship) (float64, string) {
	points, reason := step(wordSteps, o.share)
	switch {
	case k == unknown && o.share >= 0.45 && o.own >= retold:
		points = tells["words"]
	case k == unknown && o.share >= 0.28:
		points += 0.5
	case k == unknown && o.share < 0.09:
		points -= 0.5
	}
	return points, reason
}
