package extract

import (
	"net/url"
	"slices"
	"strings"
)

// lands weighs, by country, how much an article speaks of each: by its name and its people,
// by its towns, and by where the outlet has its home. What belongs to a part of the United
// Kingdom is counted for all of it.
func (r *registry) lands(d *document) landWeights {
	count := d.desk.lands[:0]
	toks, openers := d.toks, r.nations.opener|r.tellLand.opener
	for i := range toks {
		if !toks[i].of(openers) {
			continue
		}
		if code, _, ok := r.nations.at(d.toks, i); ok {
			count.tell(code, d.weight(i))
		} else if code, _, ok := r.tellLand.at(d.toks, i); ok && d.toks[i].is(upperFirst) {
			count.tell(code, d.weight(i)/2)
		}
	}
	r.countHomes(d, &count)
	r.tellSums(d, count)
	count = slices.DeleteFunc(count, func(x landWeight) bool { return x.code == "EU" })
	d.desk.lands = count
	return count
}

// tellSums lets the sums speak for the countries that the article speaks of and in whose currency they are. Dollars of the
// United States say nothing: other sums are told in them too.
func (r *registry) tellSums(d *document, count landWeights) {
	const each, most = 0.5, 8 // what a sum counts, and how many do
	moneys := d.moneys[:min(len(d.moneys), most)]
	for k := range count {
		x := &count[k]
		currency, ok := r.spends[x.code]
		if !ok || currency == "USD" {
			continue
		}
		for i := range moneys {
			if m := &moneys[i]; m.currency == currency && m.bracket < 0 {
				x.weight += each * d.weight(m.from)
			}
		}
	}
}

// purse returns the country whose currency all sums of an article are in, which speaks of no country, or "". Euros, and the
// dollars of the United States, tell none.
func (r *registry) purse(d *document) string {
	const most = 8 // sums looked at
	code := ""
	for i := range d.moneys[:min(len(d.moneys), most)] {
		m := &d.moneys[i]
		if m.bracket >= 0 {
			continue
		}
		of := r.spenders[m.currency]
		if m.currency == "USD" || m.currency == "EUR" || code != "" && of != code {
			return ""
		}
		code = of
	}
	return code
}

// countHomes counts the countries that the outlet's name and its address tell.
func (r *registry) countHomes(d *document, count *landWeights) {
	for w := range strings.FieldsSeq(d.article.Publisher) {
		if code, ok := r.nationWord(r.lex.lookup(w)); ok {
			count.add(sovereign(code), 1)
		}
	}
	if u, err := url.Parse(d.article.URL); err == nil {
		host := u.Hostname()
		code := strings.ToUpper(host[strings.LastIndexByte(host, '.')+1:])
		if code == "UK" {
			code = "GB"
		}
		if r.known[code] {
			count.add(code, 1)
		}
	}
}

// sovereign returns the United Kingdom for one of its parts, and any other country as it is.
func sovereign(code string) string {
	switch code {
	case "ENG", "SC", "WA", "NI":
		return "GB"
	}
	return code
}
