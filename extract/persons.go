package extract

import "strings"

// personEnds are how nouns for many persons end: "enrollers", "translators", "claimants",
// "licensees", "lobbyists", "statisticians".
var personEnds = [...]string{"ers", "ors", "ants", "ees", "ists", "ians", "folk", "people", "persons", "men", "women"}

// persons tell nouns for persons, which no list holds all of, from nouns for things that end
// alike.
type persons struct {
	not wordSet // "numbers", "errors", "restaurants", "fees", "lists", and firms: "insurers"
	end [256]bool
}

// newPersons looks up the nouns for things.
func newPersons(lex *lexicon) (persons, error) {
	set, err := lex.set("count_no_persons")
	if err != nil {
		return persons{}, err
	}
	p := persons{not: set.words}
	for _, e := range personEnds {
		p.end[e[len(e)-1]] = true
	}
	return p, nil
}

// has reports whether the noun w, written s, is one for many persons.
func (p *persons) has(w wordID, s string) bool {
	if len(s) < 6 || len(s) > maxWord || !p.end[s[len(s)-1]|0x20] || p.not.has(w) {
		return false
	}
	var buf [maxWord]byte
	lower := string(appendLower(buf[:0], s))
	for _, e := range personEnds {
		if strings.HasSuffix(lower, e) {
			return true
		}
	}
	return false
}
