package cases

import (
	"fmt"
	"math"
	"slices"
	"strconv"

	"regwire"
)

// maxKeys bounds the keys of one article, and of one matter in it.
const (
	maxKeys       = 240
	maxMatterKeys = 96
)

// Keys returns the blocking keys of an article: two articles about one matter have at
// least one in common, while two about different matters seldom have. They are sorted,
// each once, at most 240; none for an article that is not relevant.
func Keys(a regwire.Article, f regwire.Finding) []string {
	if !f.Relevant {
		return nil
	}
	var keys []string
	for _, g := range gather(f) {
		keys = append(keys, keysOf(report(a, g, f.RoundUp))...)
	}
	keys = tidy(keys)
	return keys[:min(len(keys), maxKeys)]
}

// keysOf returns the keys of one report, and of one matter.
func keysOf(r regwire.Report) []string {
	var m matter
	m.take(r)
	keys := textKeys(r)
	keys = append(keys, partyKeys(&m)...)
	keys = append(keys, properKeys(&m, r)...)
	keys = append(keys, sumKeys(&m, r)...)
	keys = append(keys, countKeys(&m)...)
	keys = tidy(keys)
	return keys[:min(len(keys), maxMatterKeys)]
}

// fewPeople is a number of people below which many matters have the same.
const fewPeople = 20

// countKeys are the numbers of people and of messages with the regulator; a small number of
// people, which many matters share, together with a sum.
func countKeys(m *matter) []string {
	var keys []string
	by := office(m.regulator)
	for _, v := range m.volumes {
		if v.N >= fewPeople {
			keys = append(keys, "volume|"+by+"|"+strconv.FormatInt(v.N, 10))
		}
	}
	for _, p := range m.people {
		base := "people|" + by + "|" + strconv.FormatInt(p.N, 10)
		if p.N >= fewPeople {
			keys = append(keys, base)
			continue
		}
		for _, s := range m.stands {
			for _, step := range steps(s.amount) {
				keys = append(keys, base+"|"+step)
			}
		}
	}
	return keys
}

// textKeys are the address and the bands of the fingerprint.
func textKeys(r regwire.Report) []string {
	keys := []string{"article|" + r.Article}
	if r.URL != "" {
		keys = append(keys, "address|"+r.URL)
	}
	for _, b := range bands(r.Print) {
		keys = append(keys, "text|"+strconv.FormatUint(b, 36))
	}
	return keys
}

// partyKeys are the first telling word and the initials of every name, each with the
// regulator, and that word alone for articles that name no regulator or another one.
func partyKeys(m *matter) []string {
	var keys []string
	by := office(m.regulator)
	for _, n := range m.party.names {
		if n.role {
			continue
		}
		head := lex.head(n)
		keys = append(keys, "party|"+by+"|"+head, "name|"+head)
		if len(n.core) == 1 && len(head) <= 6 || len(n.full) > 1 {
			for _, i := range append(lex.initials(n), head) {
				if len(i) >= 2 && len(i) <= 8 {
					keys = append(keys, "initials|"+by+"|"+i)
				}
			}
		}
		if last := n.core[len(n.core)-1]; len(n.core) <= 3 && last != head && !lex.common[last] {
			keys = append(keys, "party|"+by+"|"+last) // "Mr Smith", "Dana Smith"
		}
	}
	return keys
}

// sumKeys are the whole sums in steps of a tenth, in euros, with the regulator. A sum that
// many matters share would gather too many cases under one key: it is joined with a few
// telling words of the text, picked so that texts alike pick the same, and only where
// there is no name, or a summary that may meet one without a name. A summary that is short
// of words is also looked up by its sum and what happened.
func sumKeys(m *matter, r regwire.Report) []string {
	var leads []string
	if isBrief(r) || !m.party.named() {
		leads = picked(r.Print)
		for _, k := range m.incidents {
			leads = append(leads, string(k))
		}
	}
	var keys []string
	for _, s := range m.stands {
		if !s.whole {
			continue
		}
		for _, step := range steps(s.amount) {
			base := "sum|" + office(m.regulator) + "|" + step
			if rare(s.amount, m, r) {
				keys = append(keys, base)
			}
			for _, l := range leads {
				keys = append(keys, base+"|"+l)
			}
		}
	}
	return keys
}

// rare reports whether few matters of the regulator have a sum.
func rare(sum regwire.Money, m *matter, r regwire.Report) bool {
	points := telling(sum)
	return points > 3 || major(sum) >= 1e6 || isBrief(r) && points >= 2.25 && busy[office(m.regulator)] == 0
}

// picks is how many telling words join a sum in a key.
const picks = 14

// picked returns the smallest hashes of the telling words, the stock ones last, as text: a
// fair sample that two texts share as far as they share words.
func picked(print []uint64) []string {
	hs := slices.Clone(print[min(len(print), copyRows):])
	slices.SortStableFunc(hs, func(a, b uint64) int { return rank(stock[a]) - rank(stock[b]) })
	var leads []string
	for _, h := range hs[:min(len(hs), picks)] {
		leads = append(leads, strconv.FormatUint(h, 36))
	}
	return leads
}

// steps places a sum on a scale of tenths: two sums that differ by less than a twentieth
// have a step in common.
func steps(m regwire.Money) []string {
	e, ok := rates.euros(m)
	if !ok {
		e = major(m)
	}
	if e < 1 {
		return nil
	}
	at := math.Log(e) / math.Log(1.1)
	low := int(math.Floor(at - 0.5))
	return []string{fmt.Sprint(low), fmt.Sprint(low + 1)}
}

// tidy sorts the keys and leaves out repetitions.
func tidy(keys []string) []string {
	slices.Sort(keys)
	return slices.Compact(keys)
}
