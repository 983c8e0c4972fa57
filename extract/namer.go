package extract

// A namer finds names by their capitals.
type namer struct {
	lex *lexicon
	connectors, ofHeads, forHeads, bodies, honorifics, given, places, notNames,
	days, months, particles, owners, roles, complete, leaders, descriptors, courts, commaSuffixes, mister, saints, domains, civic, tiers, clubs, municipal, inquiries, single, shared, linkers, small, singular, lands, inlets, ministries, crowns, possessives, fined, cooperative, postOffices, one, trades, noDate, neverAlone, officeHolders, products, leagues, determiners, clauses, ofOne, partnerWords, around, pleas, appeals, subjects, firmLeads, itemLeads, prefixForms, ofPlaces, political, prepositions, worldly, regions, foreign, verbsOfTwo, counting, asking, between, firmVerbs, stopped, staySmall, firmOpeners, statutes, councilLetters, arms, bodyHeads, bodyWords wordSet
	fields, lines, heads, kin, practices, colours, studies, cared, partners                                                                                 wordSet // of field.go
	versus, trusted, rebukes, givenTo, auxiliaries, didNot, leaks, waters, wrongs, located, degrees, departments, headlines, numberForms, ordinals, praises wordSet // of the words at either end of a name
	staff, areal, agents, throngs, givenWords, beneficiaries                                                                                                wordSet // of asone.go
	finedFor, innerWords                                                                                                                                    wordSet // of finedname.go
	on, with, to, atWord                                                                                                                                    wordID
	amp, hyphen, stop, comma, of, fOr, the, and, article, an, another, that, had, in, open, into, university, branchWord                                    wordID
	municipalTrait, smallTrait, finedTrait, plainTrait                                                                                                      trait // of the sets of these names, and of namelessWords
	glances                                                                                                                                                 glances
	numberNames                                                                                                                                             numberNames
	listWords                                                                                                                                               itemWords
	never                                                                                                                                                   phraseTable[bool]   // bodies that keep lists and the like, and are never a party
	forms                                                                                                                                                   twoEndedTable[bool] // legal forms of several words: "S.à r.l."
	styles                                                                                                                                                  twoEndedTable[bool] // what stands between two names of a party: "trading as"
	registry                                                                                                                                                *registry
}

// newNamer looks up the words that names are made of.
func newNamer(lex *lexicon, r *registry) (*namer, error) {
	n := &namer{lex: lex, registry: r, connectors: lex.connectors}
	for dst, set := range map[*wordSet]string{
		&n.ofHeads: "of_heads", &n.forHeads: "for_heads", &n.bodies: "bodies", &n.honorifics: "honorifics", &n.given: "given",
		&n.places: "places", &n.notNames: "not_names", &n.days: "days", &n.months: "months", &n.particles: "particles", &n.owners: "name_owners", &n.roles: "roles", &n.complete: "complete", &n.leaders: "org_leads", &n.descriptors: "descriptors", &n.courts: "courts", &n.commaSuffixes: "comma_suffixes", &n.mister: "mister", &n.saints: "saints", &n.domains: "domains", &n.civic: "civic", &n.tiers: "tiers", &n.clubs: "clubs", &n.municipal: "municipal", &n.inquiries: "inquiries", &n.single: "single_bodies", &n.shared: "shared_bodies", &n.linkers: "linkers", &n.small: "small_words", &n.lands: "lands", &n.inlets: "inlets", &n.ministries: "ministries", &n.crowns: "crowns", &n.singular: "singular_verbs", &n.possessives: "possessives", &n.fined: "fines_whom", &n.finedFor: "fined_for", &n.innerWords: "inner_words", &n.cooperative: "cooperative", &n.postOffices: "post_offices", &n.one: "one_bodies", &n.officeHolders: "office_holders", &n.neverAlone: "never_alone", &n.noDate: "before_no_date", &n.trades: "trades", &n.statutes: "statutes", &n.councilLetters: "council_letters", &n.arms: "group_arms", &n.bodyHeads: "body_heads", &n.bodyWords: "body_words",
		&n.fields: "fields", &n.lines: "business_lines", &n.heads: "heads", &n.kin: "kin", &n.practices: "practices", &n.colours: "colours", &n.studies: "studies", &n.cared: "cared_for", &n.partners: "partner_forms",
		&n.degrees: "degrees", &n.products: "products", &n.leagues: "leagues", &n.departments: "departments", &n.headlines: "headline_verbs", &n.didNot: "did_not", &n.leaks: "leaks", &n.auxiliaries: "auxiliaries", &n.versus: "versus", &n.trusted: "trusted", &n.rebukes: "rebukes", &n.givenTo: "given_to", &n.numberForms: "number_forms", &n.ordinals: "name_ordinals", &n.praises: "praises", &n.waters: "waters", &n.determiners: "determiners", &n.asking: "asking_leads", &n.between: "between", &n.firmVerbs: "firm_verbs", &n.counting: "counting_leads", &n.verbsOfTwo: "verbs_of_two", &n.prepositions: "prepositions", &n.worldly: "worldly", &n.regions: "regions", &n.foreign: "foreign", &n.political: "political", &n.ofPlaces: "of_places", &n.prefixForms: "prefix_forms", &n.stopped: "stopped_forms", &n.staySmall: "title_small", &n.firmOpeners: "firm_openers", &n.pleas: "pleas", &n.appeals: "appeals", &n.subjects: "subjects_of_names", &n.firmLeads: "firm_leads", &n.itemLeads: "item_leads", &n.clauses: "clause_openers", &n.ofOne: "verbs_of_one", &n.partnerWords: "partner_words", &n.around: "surroundings", &n.wrongs: "wrongs", &n.staff: "staff_of", &n.agents: "agents", &n.beneficiaries: "beneficiaries", &n.throngs: "throngs", &n.givenWords: "given_words", &n.areal: "areal_bodies", &n.located: "located",
	} {
		s, err := lex.set(set)
		if err != nil {
			return nil, err
		}
		*dst = s.words
	}
	var err error
	if n.numberNames, err = newNumberNames(lex); err != nil {
		return nil, err
	}
	if n.listWords, err = newItemWords(lex); err != nil {
		return nil, err
	}
	n.municipalTrait, n.smallTrait, n.finedTrait = lex.trait(n.municipal), lex.trait(n.small), lex.trait(n.fined)
	lex.begin.names |= n.municipalTrait
	n.plainTrait = lex.trait(n.namelessWords())
	never, err := lex.set("never_names")
	if err != nil {
		return nil, err
	}
	for _, p := range never.phrases {
		n.never.add(p, true)
	}
	styles, err := lex.set("styles")
	if err != nil {
		return nil, err
	}
	for _, p := range styles.phrases {
		n.styles.add(p, styles.words.has(p[0])) // "formerly" and "formerly known as"
	}
	for _, f := range []string{"dba", "d.b.a", "d.b.a."} {
		n.styles.add(lex.phrase(f), false)
	}
	for _, f := range []string{"formerly", "previously"} {
		n.styles.add(lex.phrase(f), true)
	}
	for _, f := range []string{"S.à r.l.", "S.à.r.l.", "S.a r.l.", "Sp. z o.o.", "Sp. z o. o.", "Sp. z.o.o.", "Sp. k.", "Sp. j.", "spol. s r.o.", "Spz o.o", "S. p. A.", "d.o.o.", "s.r.o.", "a.s.", "Community Interest Company", "Limited Partnership", "Società Benefit", "società cooperativa", "soc. coop."} {
		n.forms.add(lex.phrase(f), true)
	}
	for _, t := range []*phraseTable[bool]{&n.never, &n.styles.phraseTable, &n.forms.phraseTable} {
		t.seal(lex)
	}
	for dst, w := range map[*wordID]string{&n.amp: "&", &n.hyphen: "-", &n.stop: ".", &n.comma: ",", &n.of: "of", &n.on: "on", &n.with: "with", &n.to: "to", &n.atWord: "at", &n.fOr: "for", &n.the: "the", &n.and: "and", &n.article: "a", &n.an: "an", &n.another: "another", &n.that: "that", &n.had: "had", &n.in: "in", &n.open: "(", &n.into: "into", &n.branchWord: "branch", &n.university: "university"} {
		*dst = lex.intern(w)
	}
	n.glances = newGlances(n)
	return n, nil
}

// namelessWords returns the words that name nobody by themselves, and are no posts.
func (n *namer) namelessWords() (out wordSet) {
	for _, set := range []wordSet{n.lex.common, n.notNames} {
		for w := range set.all() {
			if !n.roles.has(w) {
				out.add(w)
			}
		}
	}
	return out
}
