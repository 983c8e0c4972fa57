package extract

// nameHints are what an article tells of its names as a whole, before any is found.
type nameHints struct {
	cased   bool            // its title is written with capitals throughout
	common  map[string]bool // the abbreviations that it makes for common words
	small   wordSet         // the words of grammar and number that are names in it
	named   map[string]bool // words in small letters, and abbreviations like common words, that are
	vouched vouched
}

// takeHints notes what the capitals of the document tell of its names.
func (n *namer) takeHints(d *document) {
	d.hints.cased = n.titleCased(d)
	d.hints.common, d.hints.small = n.commonShort(d), n.smallNames(d)
	d.owned, d.selfOwned, d.couples = n.ownedNames(d), n.selfOwned(d), n.couples(d)
}

// takeVouched notes the names that the document vouches for, and those of its lists.
func (n *namer) takeVouched(d *document) {
	d.hints.named, d.hints.vouched = n.shortNames(d, n.namedSmall(d)), n.vouchedNames(d)
	d.items = n.listItems(d)
}
