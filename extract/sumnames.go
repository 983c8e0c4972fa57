package extract

// besideSums are the words right before or after a sum that tell what part it plays.
var besideSums = [...]string{
	"a", "the", "is", "it", "and", "or", "to", "than", "about", "from", "that", "some", "of", "was", "fined", "him", "her", "them", "at", "paid", "pay", "pays", "worth", "been", "be", "another", "with", "nearly", "almost", "over", "around", "put", "as", "for",
	"by", "imposed", "in", "out", "took", "wants", "least", "between", "on", "which", "has", "had", "were", "penalty", "would", "could", "will", "must", "data", "last", "after", "towards", "back", "bill", "because", "fine", "fines", "too", "into", "each", "per", "goes",
	"amount", "sum", "total", "won", "down", "up", "more", "less", "cost", "costs", "penalties", "now", "notice", "much", "hand", "its", "their", "his", "this", "against", "under", "not", "instead", "only", "just", "originally", "initially", "record", "separate", "first", "second",
	"if", "when", "within", "plus", "including", "surcharge", "compensation", "settlement", "revenue", "profit", "turnover", "year", "day", "month", "s", "'s", "'", ",", ".", ";", ":", "(", ")", "-", "–", "?", "•", "\"",
}

// mostRanks is how many paragraphs are told apart by how far down they stand.
const mostRanks = 5

// sumNames are the features by which the amount is chosen among the sums of an article.
type sumNames struct {
	place, sole              [3]featureName // by place of a mention; of the sums in the title
	rank                     [mostRanks + 1]featureName
	role                     roleFamily    // of any mention
	placed                   [3]roleFamily // of a mention there
	said                     staged        // how much the patterns speak for the amount, proposed and previous sums taken off
	score, proposed, earlier staged
	claim                    [roleCount]staged // by role
	first, told              staged            // of all sums, of those in the body
	largest, smallest, alone staged
	largestOf, aloneOf       family // by kind
	size                     featureName
	sizeOf                   family
	kind, step               family   // of none
	kindAtStage              []family // likewise, by kind
	votes, stageVotes        family
	before                   [2]neighbours // by distance
	near                     [3][]featureName
	acts                     [2][]featureName // of none
	is                       sumFacts
	any                      roleFamily // of the article: the parts that its sums play, none first
	anySaid                  [3]featureName
	main                     roleFamily // the part of the sum that is most told as set
}

// sumFacts are features of what simply holds for a sum or a mention of it.
type sumFacts struct {
	own, other, approx, upper, bracket, outer, quoted, total, shared, becomes, local, foreign, exact, small, huge, addsUp, part, eligible, raised, mentions, count, noneEligible featureName
}

// staged are the names of a feature whatever the stage, and by stage.
type staged struct {
	any featureName
	at  family
}

// staged names a feature, and the same for each stage.
func (v *vocabulary) staged(name string) staged {
	return staged{v.named(name), v.family(name+"&", ofDocument["stage"])}
}

// put adds a feature with a value, unless that is nought.
func (s staged) put(out *signs, stage string, x float64) {
	if x != 0 {
		*out = append(*out, feature{s.any, x}, feature{s.at.of(stage), x})
	}
}

// newSumNames names the features of sums.
func newSumNames(lex *lexicon, v *vocabulary, groups []string) *sumNames {
	kinds, stages := ofDocument["kind"], ofDocument["stage"]
	n := &sumNames{
		role: v.ofRoles("sum.role="),
		said: v.staged("sum.said"), score: v.staged("sum.score"), proposed: v.staged("sum.proposed"), earlier: v.staged("sum.earlier"),
		first: v.staged("sum.first"), told: v.staged("sum.told"), largest: v.staged("sum.largest"), smallest: v.staged("sum.smallest"), alone: v.staged("sum.alone"),
		largestOf: v.family("sum.largest&", kinds), aloneOf: v.family("sum.alone&", kinds), size: v.named("sum.size"), sizeOf: v.family("sum.size&", kinds),
		kind: v.family("none&", kinds), step: v.family("none&", stages),
		votes: v.family("none.kind:", kinds), stageVotes: v.family("none.stage:", stages),
	}
	for place, at := range [...]string{"title", "lead", "rest"} {
		n.place[place] = v.named("sum.", at)
		n.placed[place] = v.ofRoles("sum." + at + "=")
	}
	for i, s := range [...]string{"sum.titled", "sum.cotitled", "sum.untitled"} {
		n.sole[i] = v.named(s)
	}
	for i := range n.rank {
		n.rank[i] = v.named("sum.rank", string(rune('0'+i)))
	}
	for q, name := range roleNames[1:] {
		n.claim[1+q] = v.staged("sum:" + name)
	}
	for _, k := range kinds {
		n.kindAtStage = append(n.kindAtStage, v.family("none&"+k+"&", stages))
	}
	for i, d := range [...]string{"", "2"} {
		n.before[i] = newNeighbours(lex, v, [2]string{"sum.prev" + d + "=", "sum.next" + d + "="}, besideSums[:], [2]featureName{v.named("sum.prev", d, "=else"), v.named("sum.next", d, "=else")})
	}
	for k, prefix := range [...]string{"sum.before:", "sum.after:", "sum.with:"} {
		for _, g := range groups {
			n.near[k] = append(n.near[k], v.named(prefix, g))
		}
	}
	for place, at := range [...]string{"none.title:", "none.lead:"} {
		for _, g := range groups {
			n.acts[place] = append(n.acts[place], v.named(at, g))
		}
	}
	n.any, n.main = v.ofRoles("sums="), v.ofRoles("sums.main=")
	n.anySaid = [3]featureName{v.named("sums.set"), v.named("sums.proposed"), v.named("sums.earlier")}
	n.is = newSumFacts(v)
	return n
}

// newSumFacts names the features of what holds.
func newSumFacts(v *vocabulary) (f sumFacts) {
	for name, dst := range map[string]*featureName{
		"own": &f.own, "other": &f.other, "approx": &f.approx, "upper": &f.upper, "bracket": &f.bracket, "outer": &f.outer, "quoted": &f.quoted, "total": &f.total, "shared": &f.shared,
		"becomes": &f.becomes, "local": &f.local, "foreign": &f.foreign, "exact": &f.exact, "small": &f.small, "huge": &f.huge, "adds_up": &f.addsUp, "part": &f.part, "eligible": &f.eligible,
		"raised": &f.raised, "mentions": &f.mentions, "count": &f.count, "none_eligible": &f.noneEligible,
	} {
		*dst = v.named("sum.", name)
	}
	return f
}
