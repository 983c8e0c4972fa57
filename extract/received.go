package extract

// onlyReceived reports whether a count is of those whom something reached that was about others, by its noun or a pattern: "a patient's
// record went to 2,200 recipients". Whoever receives what is advertised, or a message that shows all addresses, is affected himself.
func (r *reading) onlyReceived(c *count) bool {
	if !r.countsReceivers(c) && !r.claimsByCount()[r.atoms[c.atom].index].verdicts[recipientCount] {
		return false
	}
	seen := r.figureGroups()&r.figureWords.mail[visibleMail] != 0 || r.hasAny(r.shownAddresses, r.text.sentenceOf(c.from)) || r.showsAddresses()
	return !seen && r.incidents.of("unlawful_marketing").weight <= 0
}

// showsAddresses reports whether a sentence says that addresses could be seen: "the address showed the person's name".
func (r *reading) showsAddresses() bool {
	for i := range r.toks {
		if r.shownAddresses.has(r.toks[i].word) && r.hasAny(r.showing, r.text.sentenceOf(i)) {
			return true
		}
	}
	return false
}

// countsReceivers reports whether the noun of a count is that of those whom a message reaches, with nothing that says what else they receive:
// "2,200 recipients", "2,200 email recipients", not "2,200 benefit recipients" or "recipients of a grant".
func (r *reading) countsReceivers(c *count) bool {
	if c.to == c.digitsEnd || !r.receivers.has(r.toks[c.to-1].word) || r.at(c.to) == "of" {
		return false
	}
	return c.to == c.digitsEnd+1 || c.to == c.digitsEnd+2 && r.receivingAstray.has(r.toks[c.digitsEnd].word)
}
