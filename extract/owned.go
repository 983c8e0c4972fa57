package extract

import "slices"

// An owned is a name of the form "Anna's Almanac".
type owned struct {
	first string
	what  string // the word after the apostrophe and the s
	times int
}

// ownedNames returns, each first word once, the names such as "Anna's Almanac": two words with
// an apostrophe and an s between them, of which the first never stands without these, and the
// two together twice or more, or once before a legal form, "Birch's Polska Ltd", or where the first is a given name, which people
// seldom bear alone in the news, unless it is a place too, or where the first stands with these for somebody: "Anna's has paid".
func (n *namer) ownedNames(d *document) []owned {
	const most = 200 // a bound for hostile texts
	out := d.desk.owned[:0]
	var initials uint32 // of the names, so that few words are looked up
	for _, at := range d.desk.owning {
		i := int(at)
		if i+3 >= len(d.toks) || !d.toks[i].is(upperFirst) || !n.capital(d, i+3) || len(out) == most {
			continue
		}
		if k := ownedBy(out, d.at(i)); k >= 0 {
			out[k].what = d.at(i + 3)
			continue
		}
		out = append(out, owned{first: d.at(i), what: d.at(i + 3)})
		initials |= initial(d.at(i))
	}
	d.desk.owned = out
	if len(out) == 0 {
		return nil
	}
	for _, at := range d.capitals {
		i := int(at)
		if !d.toks[i].is(upperFirst) || initials&initial(d.at(i)) == 0 {
			continue
		}
		k := ownedBy(out, d.at(i))
		switch {
		case k < 0:
		case d.isPossessive(i+1) && i+3 < len(d.toks) && d.at(i+3) == out[k].what:
			if out[k].times++; (n.formed(d, i+3) || n.given.has(d.toks[i].word)) && !n.places.has(d.toks[i].word) && !n.isNation(d.toks[i].word) {
				out[k].times++
			}
		case d.isPossessive(i+1) && i+3 < len(d.toks) && (n.ofOne.has(d.toks[i+3].word) || d.at(i+3) == "had" || d.at(i+3) == "said"):
			out[k].times += 2
		case d.isPossessive(i+1) && !n.places.has(d.toks[i].word) && !n.isNation(d.toks[i].word):
		default:
			out = slices.Delete(out, k, k+1)
		}
	}
	return out
}

// ownedBy returns the number of the name with a first word, or -1.
func ownedBy(all []owned, first string) int {
	for k := range all {
		if all[k].first == first {
			return k
		}
	}
	return -1
}

// selfOwned returns the words, given names or such as no table knows, that never stand without an apostrophe and an s, where
// something once follows that belongs to nobody: "fined Harriet's £5", "Harriet's has paid". They are how such a party is
// called.
func (n *namer) selfOwned(d *document) map[string]bool {
	const most = 200 // a bound for hostile texts
	var out map[string]bool
	for _, at := range d.desk.owning {
		if i := int(at); i+3 < len(d.toks) && d.toks[i].is(upperFirst) && len(out) < most && (n.ownsNothing(d, i+3) || n.finedItself(d, i)) && (d.toks[i].word == 0 || n.given.has(d.toks[i].word)) && !n.places.has(d.toks[i].word) {
			if out == nil {
				out = map[string]bool{}
			}
			out[d.at(i)] = true
		}
	}
	if out == nil {
		return nil
	}
	for _, at := range d.capitals {
		if i := int(at); !d.isPossessive(i + 1) {
			delete(out, d.at(i))
		}
	}
	return out
}

// ownsNothing reports whether what stands at token i, behind an apostrophe and an s, is nothing that belongs to somebody but
// a verb of one, or a preposition.
func (n *namer) ownsNothing(d *document, i int) bool {
	if d.toks[i].kind != word || !d.toks[i].is(uncapitalised) || d.hyphened(i+1) {
		return false
	}
	return n.ofOne.has(d.toks[i].word) || n.prepositions.has(d.toks[i].word) || d.at(i) == "had" || d.at(i) == "said" || d.at(i) == "must"
}

// finedItself reports whether the word at token i ends the capitals between "fined" and a sum: "fined Papa Harriet's £5".
func (n *namer) finedItself(d *document, i int) bool {
	a, ok := d.startingAt(i + 3)
	if !ok || a.kind != moneyAtom {
		return false
	}
	for i > d.bodyAt && n.capital(d, i-1) {
		i--
	}
	return i > 0 && d.follows(i, i-1) && d.toks[i-1].of(n.finedTrait)
}

// formed reports whether a legal form ends the capital words from token i on.
func (n *namer) formed(d *document, i int) bool {
	end := n.extentPlain(d, i)
	_, _, ok := n.forms.at(d.toks, end)
	return ok || end > i+1 && n.lex.suffixes.has(d.toks[end-1].word)
}

// initial is the bit of the first byte of a word.
func initial(word string) uint32 { return 1 << (word[0] & 31) }

// owns reports whether the word at token i is the first of such a name.
func (d *document) owns(i int) bool {
	k := ownedBy(d.owned, d.at(i))
	return k >= 0 && d.owned[k].times > 1
}

// postsOffice reports whether "Office" or "Department" stands behind a possessive at token i
// that follows a post: "Public Prosecutor's Office".
func (n *namer) postsOffice(d *document, i int) bool {
	return d.isPossessive(i) && n.capital(d, i+2) && n.postOffices.has(d.toks[i+2].word) && (n.roles.has(d.toks[i-1].word) || n.officeHolders.has(d.toks[i-1].word))
}
