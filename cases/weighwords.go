package cases

import "regwire"

// weighWords compares the telling words of headlines and openings, besides the names.
func weighWords(known, fresh *matter, v *verdict) (float64, string) {
	o := common(known, fresh)
	if o.count < 2 {
		o = overlap{}
	}
	points, reason := wordPoints(o, v.kinship)
	switch {
	case v.kinship >= kin:
		return points, reason
	case oneOutlet(known, fresh):
		return min(points, oneOutletMost), reason
	case v.kinship == stranger && v.sums >= 1.5 && o.share >= overAgain && o.own >= overAgainOwn:
		return points + misnamed, "told over again, under another name"
	}
	return points, reason
}

// Where no name agrees, words tell less in one outlet, whose pages share more than a matter;
// and where two outlets share so many, and the sum, one of the names was misread.
const (
	oneOutletMost = 1.25
	overAgain     = 0.4 // from this likeness on
	overAgainOwn  = 12  // and from so many words that are not stock
	misnamed      = 4.0
)

// common returns what the two texts have in common that have most, besides the names.
func common(known, fresh *matter) overlap {
	without := map[uint64]bool{}
	for _, p := range []party{known.party, fresh.party} {
		for _, n := range p.names {
			for _, w := range n.full {
				without[stem(w)], without[concept(w)] = true, true
			}
		}
	}
	var most overlap
	for _, a := range known.prints {
		for _, b := range fresh.prints {
			if o := shared(a, b, without); o.share >= most.share {
				most = o
			}
		}
	}
	return most
}

// A summary, as in a register of decisions, has this many words at most; where it bears
// no headline, as entries of a register do not, it may be longer.
const (
	brief = 200
	entry = 400
)

// isBrief reports whether a report is of a summary, which has no room for other words than
// those of its matter.
func isBrief(r regwire.Report) bool {
	most := brief
	if r.Title == "" {
		most = entry
	}
	return r.Words > 0 && r.Words <= most && len(r.Print) > copyRows
}

// A step of a scale: the points from a share of common words on.
type wordStep struct {
	from, points float64
	reason       string
}

// wordSteps are for articles.
var wordSteps = []wordStep{
	{0.28, 2.5, tellSame}, {0.2, 2, tellSame}, {0.14, 1.25, areAlike}, {0.09, 0.5, ""}, {0, 0, ""},
}

// What the words tell.
const (
	tellSame = "headline and opening tell the same"
	areAlike = "headline and opening are alike"
)

func step(steps []wordStep, share float64) (float64, string) {
	for _, s := range steps {
		if share >= s.from {
			return s.points, s.reason
		}
	}
	return 0, ""
}

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
