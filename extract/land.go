package extract

import (
	"maps"
	"net/url"
	"slices"
	"strings"
)

// lands weighs, by country, how much an article speaks of each: by its name and its people,
// by its towns, and by where the outlet has its home. What belongs to a part of the United
// Kingdom is counted for all of it.
func (r *registry) lands(d *document) map[string]float64 {
	count := map[string]float64{}
	toks, openers := d.toks, r.nations.opener|r.tellLand.opener
	for i := range toks {
		if !toks[i].of(openers) {
			continue
		}
		if code, _, ok := r.nations.at(d.toks, i); ok {
			tell(count, code, d.weight(i))
		} else if code, _, ok := r.tellLand.at(d.toks, i); ok && d.toks[i].is(upperFirst) {
			tell(count, code, d.weight(i)/2)
		}
	}
	for _, code := range r.homes(d) {
		count[code]++
	}
	r.tellSums(d, count)
	delete(count, "EU")
	return count
}

// tellSums lets the sums speak for the countries that the article speaks of and in whose currency they are. Dollars of the
// United States say nothing: other sums are told in them too.
func (r *registry) tellSums(d *document, count map[string]float64) {
	const each, most = 0.5, 8 // what a sum counts, and how many do
	for i := range d.moneys[:min(len(d.moneys), most)] {
		m := &d.moneys[i]
		if m.currency == "USD" || m.bracket >= 0 {
			continue
		}
		for code := range count {
			if r.spends[code] == m.currency {
				count[code] += each * d.weight(m.from)
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

// tell counts a country, and besides a part of it that has offices of its own.
func tell(count map[string]float64, code string, weight float64) {
	code = sovereign(code)
	count[code] += weight
	if nation := nationOf(code); nation != code {
		count[nation] += weight
	}
}

// most returns the country of the highest count, of equals the first, and whether it is
// higher than all others. Only those that fit, if not nil, admits are looked at.
func most(count map[string]float64, fit func(code string) bool) (best string, clear bool) {
	for _, code := range slices.Sorted(maps.Keys(count)) {
		switch {
		case fit != nil && !fit(code):
		case best == "" || count[code] > count[best]:
			best, clear = code, true
		case count[code] == count[best]:
			clear = false
		}
	}
	return best, clear
}

// homes returns the countries that the outlet's name and its address tell.
func (r *registry) homes(d *document) []string {
	var out []string
	for w := range strings.FieldsSeq(d.article.Publisher) {
		if code, ok := r.nationWord(r.lex.lookup(strings.ToLower(w))); ok {
			out = append(out, sovereign(code))
		}
	}
	if u, err := url.Parse(d.article.URL); err == nil {
		host := u.Hostname()
		code := strings.ToUpper(host[strings.LastIndexByte(host, '.')+1:])
		if code == "UK" {
			code = "GB"
		}
		if r.known[code] {
			out = append(out, code)
		}
	}
	return out
}

// sovereign returns the United Kingdom for one of its parts, and any other country as it is.
func sovereign(code string) string {
	switch code {
	case "ENG", "SC", "WA", "NI":
		return "GB"
	}
	return code
}
