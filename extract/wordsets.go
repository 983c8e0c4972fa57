package extract

// wordSets are the sets of data/words.txt by which a reading chooses.
type wordSets struct {
	breach                    wordSet           // words that say that a law was broken
	breaks                    wordSet           // those of them that stand right before the law that was: "violated", "comply" with
	records                   wordSet           // words that compare a penalty with all others
	supposes                  wordSet           // words of what can be, not of what was
	ceiling                   wordSet           // words of the most that a law allows
	inForce                   wordSet           // "force", "effect": what a law comes into
	powers                    wordSet           // words that name a law as the power to act
	ownVoice                  wordSet           // how a regulator names itself
	readers                   wordSet           // how a text speaks to its readers, and of those who write it
	firms, its, his           wordSet           // what a text calls its parties: "the company", "it", "she"
	pronouns                  trait             // of all of them
	ofSeveral                 trait             // of what speaks of several at once: "both", "each"
	addresses                 trait             // of the readers' words
	trades, employees         wordSet           // by which parties are spoken of that are not named
	things, premises, offices wordSet           // last words of names that are no party, and of those that act
	seated                    trait             // of the last words of bodies that have power: "Commission"
	lawyers                   wordSet           // words of the names of law firms
	attaches, sectors         wordSet           // what tells more of them: "of Acme", "in the motor trade"
	listing                   wordSet           // what joins the names of a list
	every                     wordSet           // what takes up all parties so far: "both", "each"
	single                    wordSet           // "each", after the sum that every one must pay
	severalFirms              wordSet           // what takes up several parties behind their number: "companies"
	contests                  wordSet           // what a party does against a fine, in a headline: "appeal", "fight"
	lessens                   wordSet           // words for a fine that is less than before: "cut"
	almost                    wordSet           // what stands before a number that is not reached: "nearly"
	severalFines, comingTo    wordSet           // what several were told to pay, and what then stands before its sum: "fines worth"
	annual, reports           wordSet           // of what an annual report is called
	inAll                     wordSet           // what makes a sum that of all of them: "total" behind "in"
	repeats                   trait             // of "same"
	sumNouns                  wordSet           // what can be so: "amount"
	recipient                 wordSet           // what stands between a sum and whom it is for
	rises, falls              wordSet           // what says that a sum went up, or down
	meant                     wordSet           // what says that one was meant at first, or stayed: "provisional", "unchanged"
	sending                   wordSet           // words for sending messages and making calls, and for a fine over them
	bygone                    wordSet           // what says that a body is one of the past: "predecessor"
	competitors               wordSet           // others of the party's trade, and police
	likeThis, stepNouns       wordSet           // "similar", "unrelated"; what regulators do: "decision", "order"
	verdicts                  wordSet           // what courts find: "guilty", "convicted"
	claimants, suitWords      wordSet           // who else goes to court, and the word before them: "by customers"
	besidesThis               wordSet           // what opens another matter: "also", "separately"
	lookingBack               wordSet           // what may say that a step is of the past: "ago", "had"
	recalls, relatives        wordSet           // what recalls something of the past: "ago", "once"; "which", "who"
	watchdogs                 wordSet           // regulators of which no more is said
	compares                  wordSet           // what leads to another case: "by comparison"
	settlesEarly              wordSet           // for what a fine is less before it is set, but for paying it: "settle", "admissions"
	offers                    wordSet           // what makes a sum an offer, or one that was not taken: "those who"
	discounts                 wordSet           // for what a fine is less before it is set: "settled", "admissions"
	comparing                 trait             // of all that does so
	bringsBack, earlierOnes   wordSet           // what does so at the start of a sentence: "readers may recall"; "previous", before fines
	brandOwner, brandVerb     wordSet           // who has brands: "the parent of"; "which owns"
	brandNoun                 wordSet           // what stands before their names: "the shops"
	newly                     wordSet           // "now", "instead": what takes the place of what was meant
	benches                   wordSet           // "court", "tribunal"
	modals                    wordSet           // "could", "may": what only could be
	afresh, wentThere         wordSet           // what says that a fine is not the first: "again"; who goes to court: "lodged"
	draftRules                wordSet           // what the public is asked about that is no sanction: "guidance"
	tradeLetters              wordSet           // letters that tell a trade: "IT" of an IT firm
	civil                     wordSet           // what a penalty is called that no criminal court sets: "monetary"
	notices                   wordSet           // papers by which a regulator tells somebody to do something
	receivers                 wordSet           // those whom a message reaches: "recipients"
	receivingAstray           wordSet           // what says that it was not for them: "unintended"
	shownAddresses, showing   wordSet           // what they could see of each other, and how
	suitNouns, suitObjects    wordSet           // what people sue by: "claim"; what stands behind that: "against"
	civilSteps                wordSet           // what stands behind those words: "penalty"
	bound                     wordSet           // how firms are bound to each other: "owner"
	openTo                    wordSet           // those who are everybody: "anyone"
	firmPosts                 wordSet           // posts that are as often firms: "auditor"
	denials                   wordSet           // "no", "not", "neither"
	kinship                   wordSet           // what one company of a group is to another: "subsidiary"
	years                     wordSet           // "year", "annual"
	leadsToCause              wordSet           // what stands before that for which something was set: "over"
	leadsOn                   wordSet           // what goes on behind "fined" in a headline: "after"
	sporting                  wordSet           // what those watch over whose bans are no news: "doping"
	orders                    wordSet           // how an order beside a sum is told: "ordered"
	reproves                  wordSet           // how a reprimand is told by a verb: "censured"
	loosely                   wordSet           // words of steps that speak of much else: "money"
	perfect                   wordSet           // "has", "have"
	saying                    wordSet           // "said": what leads to a step that "had" been taken
	resumes, accompanies      wordSet           // what goes on behind an aside: "was"; "with", which opens one
	disqualifies              wordSet           // what is done to directors
	anybody                   wordSet           // nouns for people of any sort: "individuals"
	crowds                    wordSet           // words for many without a number
	uncounted                 wordSet           // of what a number without a noun counts no people affected: "staff", "fine"
	moreover                  wordSet           // what comes on top of something: "another", "too"
	lawTerms                  phraseTable[bool] // what only data protection law speaks of: "data subject"
}

// newWordSets looks the sets up in a lexicon.
func newWordSets(lex *lexicon, m *marks) (wordSets, error) {
	var s wordSets
	for dst, name := range map[*wordSet]string{
		&s.breach: "breachword", &s.breaks: "breaks", &s.records: "law_record", &s.ceiling: "law_ceiling", &s.supposes: "law_supposes", &s.inForce: "law_start", &s.powers: "powers", &s.ownVoice: "own_voice", &s.readers: "readers",
		&s.firms: "firms", &s.its: "its", &s.his: "his", &s.trades: "trades", &s.employees: "employees", &s.firmPosts: "firm_posts", &s.things: "things", &s.premises: "premises",
		&s.offices: "offices", &s.lawyers: "lawyers", &s.attaches: "attaches", &s.sectors: "sectors", &s.listing: "listing",
		&s.crowds: "crowds", &s.every: "every", &s.single: "single", &s.inAll: "in_all", &s.severalFirms: "several_firms", &s.severalFines: "several_fines", &s.annual: "annual", &s.reports: "reports", &s.comingTo: "coming_to", &s.almost: "almost",
		&s.contests: "contests", &s.lessens: "lessens", &s.sumNouns: "sum_nouns", &s.recipient: "recipient", &s.moreover: "moreover", &s.anybody: "anybody", &s.uncounted: "uncounted", &s.rises: "rises",
		&s.falls: "falls", &s.meant: "meant", &s.bygone: "bygone", &s.recalls: "recalls", &s.lookingBack: "looks_back", &s.relatives: "relatives", &s.disqualifies: "disqualifies", &s.watchdogs: "watchdogs", &s.sporting: "sporting",
		&s.benches: "bench", &s.newly: "newly", &s.compares: "compares_cases", &s.reproves: "reproves", &s.orders: "orders_whom", &s.loosely: "loosely", &s.perfect: "perfect", &s.saying: "sayword", &s.resumes: "resumes",
		&s.accompanies: "accompanies", &s.besidesThis: "besides_this", &s.competitors: "competitors", &s.likeThis: "like_this", &s.stepNouns: "step_nouns", &s.verdicts: "verdict_words", &s.claimants: "claimants", &s.suitWords: "suit_words",
		&s.sending: "sending", &s.discounts: "discounts", &s.settlesEarly: "settles_early", &s.offers: "offers", &s.modals: "modal", &s.bringsBack: "brings_back", &s.brandOwner: "brand_owner", &s.brandVerb: "brand_verb", &s.brandNoun: "brand_noun",
		&s.earlierOnes: "earlier_ones", &s.afresh: "afresh", &s.draftRules: "draft_rules", &s.openTo: "open_to_anyone", &s.receivers: "receivers", &s.receivingAstray: "receiving_astray", &s.shownAddresses: "shown_addresses", &s.showing: "showing", &s.civilSteps: "civil_steps", &s.suitNouns: "suit_nouns", &s.suitObjects: "suit_objects", &s.bound: "bound_firms", &s.civil: "civil_penalties", &s.notices: "notices", &s.tradeLetters: "trade_letters", &s.wentThere: "went_to_court", &s.leadsOn: "leads_on", &s.years: "years", &s.leadsToCause: "leads_to_cause", &s.kinship: "kinship", &s.denials: "denials",
	} {
		set, err := lex.set(name)
		if err != nil {
			return s, err
		}
		*dst = set.words
	}
	s.ofSeveral = lex.trait(s.single, wordSetOf(m.each, m.both))
	s.comparing = lex.trait(s.compares, s.bringsBack, s.earlierOnes, wordSetOf(m.contrast))
	s.pronouns, s.addresses = lex.trait(s.firms, s.its, s.his), lex.trait(s.readers)
	for dst, name := range map[*trait]string{&s.seated: "seats", &s.repeats: "repeats"} {
		set, err := lex.set(name)
		if err != nil {
			return s, err
		}
		*dst = lex.trait(set.words)
	}
	terms, err := lex.set("law_terms")
	if err != nil {
		return s, err
	}
	for _, p := range terms.phrases {
		s.lawTerms.add(p, true)
	}
	s.lawTerms.seal(lex)
	return s, nil
}

// marks are single words that tell parties and sums apart.
type marks struct {
	each            wordID  // "respectively"
	both, pair      wordID  // what takes up several parties
	all             wordID  // the same before a number: "all three"
	by              wordID  // what stands before who did something
	former, latter  wordID  // which of two
	operation       wordID  // what an inquiry of the police has before its name
	ofTwo           trait   // of these two words
	contrast        wordID  // what leads to another case behind "by"
	leadsIn         wordSet // what stands before "comparison" there: "by", "for", "way of"
	locates         wordSet // what stands before a place: "in", "from"
	introduces      trait   // of what stands before a description: "a", "the", "two"
	straight, curly wordID  // apostrophes
}

// newMarks numbers them.
func newMarks(lex *lexicon, n *numerals) marks {
	m := marks{
		each: lex.intern("respectively"), both: lex.intern("both"), pair: lex.intern("pair"), all: lex.intern("all"),
		by: lex.intern("by"), former: lex.intern("former"), latter: lex.intern("latter"), operation: lex.intern("operation"),
	}
	m.contrast, m.leadsIn = lex.intern("contrast"), wordSetOf(m.by, lex.intern("for"), lex.intern("in"), lex.intern("of"))
	m.locates = wordSetOf(lex.intern("in"), lex.intern("from"))
	introducing := wordSetOf(lex.intern("a"), lex.intern("an"), lex.intern("the"))
	for w, v := range n.small {
		if v[1] != 0 {
			introducing.add(wordID(w))
		}
	}
	m.straight, m.curly = lex.intern("'"), lex.intern("’")
	m.introduces, m.ofTwo = lex.trait(introducing), lex.trait(wordSetOf(m.former, m.latter))
	return m
}
