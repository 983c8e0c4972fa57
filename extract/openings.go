package extract

import "strings"

// agent reports whether the word at token i, which opens a sentence or a headline, tells of what trade the one is that is named
// behind it, and is no part of the name: "Landlord Ash Properties", "Publisher Ash Media LLC".
func (n *namer) agent(d *document, i int) bool {
	t := &d.toks[i]
	if !t.is(opens) || t.is(allUpper) || !n.capital(d, i+1) || d.toks[i+1].word != 0 || !n.agents.has(t.word) {
		return false
	}
	end := n.extentPlain(d, i+1)
	return end > i+2 || end < len(d.toks) && d.toks[end].word == n.amp
}

// inRe reports whether "Re" stands before the name of a party in the title of a case at token i: "in Re Ash Ltd".
func (n *namer) inRe(d *document, i int) bool {
	return d.at(i) == "Re" && n.capital(d, i+1) && i > 0 && strings.EqualFold(d.at(i-1), "in")
}

// throng reports whether a number in words opens a sentence at token i before a plural: "Forty Credit Providers".
func (n *namer) throng(d *document, i int) bool {
	if t := &d.toks[i]; !t.is(opens) || !n.throngs.has(t.word) || !n.capital(d, i+1) {
		return false
	}
	return ware(d.at(n.extentPlain(d, i+1) - 1))
}

// wordGiven reports whether a word that opens a sentence at token i is the given name of a person, of whom are told the age, the
// post or more behind the surname: "Will Ash, chairman", "Per Ash, 38, of".
func (n *namer) wordGiven(d *document, i int) bool {
	if !n.givenWords.has(d.toks[i].word) || !n.capital(d, i+1) || d.toks[i+1].word != 0 || n.extentPlain(d, i+1) != i+2 {
		return false
	}
	if n.aged(d, i+2) {
		return true
	}
	return d.follows(i+3, i) && d.toks[i+2].word == n.comma && n.roles.has(d.toks[i+3].word) && d.toks[i+3].is(uncapitalised)
}

// acts reports whether a verb that needs one who acts follows the capitals that end before token i: "will", "has", "agreed".
func (n *namer) acts(d *document, i int) bool {
	if !d.follows(i, i-1) || d.toks[i].kind != word {
		return false
	}
	switch d.at(i) {
	case "will", "must", "has", "said", "says", "agreed", "paid":
		return true
	}
	return false
}

// whereOnly reports whether "of" at token i only tells where the firm [from, i) is: a legal form stands before it, or its
// name, which is of more than words for bodies, stands elsewhere without it.
func (n *namer) whereOnly(d *document, from, i int) bool {
	last := i - 1
	if d.toks[last].word == n.stop {
		last--
	}
	if last > from && n.lex.suffixes.has(d.toks[last].word) && n.closesName(d.toks[last].word) && !n.capital(d, i+2) {
		return !n.isNation(d.toks[i+1].word)
	}
	if i-from < 2 || d.toks[from].word != 0 && !d.toks[from].is(allUpper) || n.capitalEnd(d, i+1) > 3 || d.at(i+1) == "America" {
		return false
	}
	return d.without(from, i)
}

// capitalEnd returns how many capital words stand from token i on.
func (n *namer) capitalEnd(d *document, i int) int { return n.extentPlain(d, i) - i }

// without reports whether what is written from token i to token j stands in the title or in the beginning of the body with
// something else than "of" behind it.
func (d *document) without(i, j int) bool {
	const most, times = 16 << 10, 20 // bytes, and times that it stands there: bounds for hostile texts
	what := d.slice(i, j)
	for _, text := range []string{d.article.Title[:min(len(d.article.Title), most)], d.body[:min(len(d.body), most)]} {
		for range times {
			_, rest, ok := strings.Cut(text, what)
			if !ok {
				break
			}
			if !strings.HasPrefix(rest, " of ") && (rest == "" || !letterAt(rest)) {
				return true
			}
			text = rest
		}
	}
	return false
}

// letterAt reports whether a text goes on with a letter.
func letterAt(s string) bool {
	return s[0] >= 'a' && s[0] <= 'z' || s[0] >= 'A' && s[0] <= 'Z' || s[0] >= 0x80
}

// tradeLetters reports whether the letters of a trade stand at token i before a name: "ISP Ash".
func (n *namer) tradeLetters(d *document, i int) bool {
	switch d.at(i) {
	case "ISP", "NGO", "MVNO":
		return n.capital(d, i+1) && d.toks[i+1].word == 0 && !n.formed(d, i+1)
	}
	return false
}

// ofLand reports whether the name [from, to) is a word for what is of a country before a word that the tables do not know:
// "Australian Ash".
func (d *document) ofLand(from, to int) bool {
	if to != from+2 || d.toks[from+1].word != 0 {
		return false
	}
	switch w := d.at(from); w {
	case "French", "Dutch", "Greek", "Swiss", "Czech":
		return true
	default:
		return strings.HasSuffix(w, "ian") || strings.HasSuffix(w, "can") || strings.HasSuffix(w, "ish") || strings.HasSuffix(w, "ese")
	}
}

// doctor returns where the name of a person from token i on starts together with the title of a doctor, with which they are named in
// full: "Dr. Anna Ash".
func (n *namer) doctor(d *document, i int) int {
	b := i - 1
	if b > 0 && d.toks[b].word == n.stop && d.toks[b].is(glued) {
		b--
	}
	if b >= 0 && d.at(b) == "Dr" && d.starts[b] == 0 && d.toks[b].sentence == d.toks[i].sentence {
		return b
	}
	return i
}
