package extract

import "slices"

// putBrandsAside makes outsiders of those whom the article lists as what one party owns, for nothing was done to them: "the parent
// of Ash, Birch and Cask gets a reprimand", "Dell, which operates Ash and Birch". One to whom something was done elsewhere, or whom
// the headline names by itself, is none.
func (r *reading) putBrandsAside() {
	for _, k := range r.ordered[r.until(r.ordered, r.bodyAt):] {
		a := r.atoms[k]
		if a.kind != nameAtom || !r.ownedAt(a.from) {
			continue
		}
		list := r.listFrom(a)
		if len(list) < 2 {
			continue
		}
		s := r.text.sentenceOf(a.from)
		for _, e := range list {
			if !r.ownMatter(e, s) {
				r.entities[e].kinds |= anOutsider
			}
		}
	}
}

// ownedAt reports whether a name that starts at token i is told as what a party owns: behind "the parent of", "the firm behind",
// "which owns the shops".
func (r *reading) ownedAt(i int) bool {
	const most = 3 // tokens between the owner and "of"
	i = r.beforeNoun(i) - 1
	if i <= 0 {
		return false
	}
	if r.brandVerb.has(r.toks[i].word) {
		return true
	}
	behind := r.at(i) == "behind"
	if !behind && r.toks[i].word != r.namer.of {
		return false
	}
	for j := i - 1; j >= 0 && j >= i-most && r.toks[j].sentence == r.toks[i].sentence; j-- {
		if r.brandOwner.has(r.toks[j].word) {
			return behind || !r.severalFirms.has(r.toks[j].word) && !r.firms.has(r.toks[j].word)
		}
	}
	return false
}

// beforeNoun returns where the words that call the names from token i on brands start: "the betting sites", or i.
func (r *reading) beforeNoun(i int) int {
	const most = 3 // words
	if i == 0 || !r.brandNoun.has(r.toks[i-1].word) && r.toks[i-1].word != r.namer.the {
		return i
	}
	for j := i - 1; j > 0 && j >= i-most; j-- {
		if w := r.toks[j-1].word; w == r.namer.of || r.brandVerb.has(w) || r.at(j-1) == "behind" {
			return j
		}
	}
	return i
}

// listFrom returns the entities of a list that starts with a name and ends with one behind "and": none if it is no such list.
func (r *reading) listFrom(a atom) []int {
	out, joined := []int{r.names[a.index].entity}, false
	for {
		i := r.pastAlias(a)
		for ; i < len(r.toks) && i < a.to+4 && r.listing.has(r.toks[i].word); i++ {
			joined = joined || r.toks[i].word == r.namer.and || r.toks[i].word == r.namer.amp
		}
		next, ok := r.startingAt(i)
		if !ok || i == a.to || next.kind != nameAtom || r.toks[i].sentence != r.toks[a.from].sentence {
			break
		}
		out, a = append(out, r.names[next.index].entity), next
		if joined {
			return out
		}
	}
	return nil
}

// ownMatter reports whether the article tells of something done to an entity outside a sentence, or names it in the headline as
// nothing that has an owner: "Ash's parent fined".
func (r *reading) ownMatter(e int, s span) bool {
	const clear = 2 // of what patterns claim
	for _, n := range r.entities[e].names {
		x := &r.names[n]
		if x.from < r.bodyAt && !r.ownsOwner(x.to) && !r.behindOwner(x.from) || (x.from < s.from || x.from >= s.to) && r.sumBehind(x.to) {
			return true
		}
	}
	return slices.ContainsFunc(r.claimsOf[partyClaims], func(k int32) bool {
		c := &r.claims[k]
		return c.what == "party" && c.weight >= clear && c.from >= r.bodyAt && r.names[r.atoms[c.atom].index].entity == e && (c.from < s.from || c.from >= s.to)
	})
}

// behindOwner reports whether the name in the headline at token i stands in a list that is told as what a party owns.
func (r *reading) behindOwner(i int) bool {
	const most = 6 // tokens
	for j := i; j > 0 && j > i-most; j-- {
		if r.ownedAt(j) {
			return true
		}
	}
	return false
}

// sumBehind reports whether a sum follows a name that ends before token i: "Ash must pay £5,000".
func (r *reading) sumBehind(i int) bool {
	const most = 8 // tokens
	for j := i; j < len(r.toks) && j <= i+most && r.toks[j].sentence == r.toks[i-1].sentence; j++ {
		if a, ok := r.startingAt(j); ok {
			return a.kind == moneyAtom
		}
	}
	return false
}

// ownsOwner reports whether the headline goes on with an owner behind the name, or the names, that end before token i.
func (r *reading) ownsOwner(i int) bool {
	const most = 10 // tokens
	for j := i; j < r.bodyAt && j < i+most; j++ {
		if r.brandOwner.has(r.toks[j].word) {
			return true
		}
	}
	return false
}
