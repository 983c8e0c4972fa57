package extract

// The features that the code names: what a choice is made by. One more is a constant here
// and its name below; its weight is fitted.
const (
	_ featureName = iota // none

	// of what is chosen, whatever it is
	byBias
	byNobody
	byNone

	// of the votes for a value, and of the places that name something
	byTitle
	byLead
	byRest
	byAll
	byShare
	byMost
	byFirst

	// of the article
	byAmerican
	byNoRegulator
	byActsEarly
	byOwnPage
	bySum
	bySumInTitle
	byDataLaw
	byImposes
	byCameDown

	// of an article as news
	byVotes
	byUnvoted // no pattern votes for the kind
	byUnsaid  // nor for a stage, and the headline tells of no step
	byRelevance
	byProminence
	byClaimed
	byPartyScore
	byYou
	bySums
	byAsks
	byParties
	byRegulators

	// of an article as a round-up
	byPayers
	byMaybePayers
	byLabels
	byHeadings
	byRivalParties
	byTitleParties
	byLongList
	byGroupWords
	bySumsSet
	bySharedOut
	byMainShare
	byStated
	byOpeners
	byOldSeveral
	byTotalTold

	// of a party as the payer of a sum
	byBefore
	byGapBefore
	byPartiesBefore
	bySumsBefore
	byPlaced
	byAfter
	byGapAfter
	byPartiesAfter
	bySumsAfter
	byReceives
	byPlacedAfter
	byBack
	byBackTwo
	byGapBack
	byParagraphsBack
	byPartiesBack
	bySumsBack
	byBackPlaced
	byParagraphOpens
	byParagraphOwn
	byApartBefore
	byTurnBefore
	byApartAfter
	byTurnAfter
	byAddsUp
	byName
	byMoney

	// of a deed as a further action
	byKindSame
	byMostKindSame
	bySumScore
	byMargin
	byAmount
	byAmountOwn
	byPaysToo
	byPaysTooFine
	byMatters
	byOpensLine
	byInList
	byAloneThere
	byWithAct
	byOtherRegulator
	bySameSentence
	byOnTop

	// of a name as the party
	bySuffix
	byBody
	byPerson
	byPlace
	byDoubtful
	byPublisher
	byPersonProsecution
	byPersonUnclaimed
	byPersonSpeaker
	byOtherProsecution
	byFirstInTitle
	byMentions
	byClaimedShare
	byClaimedMost
	byModifiers
	byWords
	byNames
	byTitled
	byOneWord
	byTitleBeside
	byIndefinite
	byOutlet
	byAllKnown
	byDerived
	byKnown
	byPlain
	byThing
	byPremises
	byOffice
	byLawyer
	byAcronym
	byThe
	byHead
	byHeadPart
	byReferred
	byReferredLead
	byReferredActed
	byFirmsOther
	byFirmsPerson
	byFirmsBody
	byItOther
	byItPerson
	byHeOther
	byHePerson
	byUnclosed
	byShort
	byNameless
	byDescribed
	byDescribedNameless
	byDescribedFirst
	byDescribedLead
	byDescribedActed
	byDescribedSeveral
	byDescribedKnown
	byDescribedNamed
	byDescribedSuffixed
	byDescribedBody
	byDescribedHeadNamed
	byPost
	byPostProsecution

	// of a spelling as the name of its entity
	byExtra
	byLongest
	byOnce
	byPlaceLast
	byDefines
	byShown
	byOpens
	byShortMentions
	byShortMentionsBare

	// of a provision as broken
	byLawGDPR
	byLawDPA
	byLawPECR
	byLawFOIA
	byLawHIPAA
	byLawBook
	byLawCode
	byLawRules
	byLawOther
	byPart
	byArticle
	byParagraph
	byInParts
	byNarrower
	byRivalled
	byRivals
	byParts
	byBreach
	byBreachShare
	byPower
	byListed
	byTold
	byRecord
	byCeiling
	byOnlyLaw
	byFirstLaw
	byQuoted
	byWithParty
	byWithPartyTold
	byWithOther
	byWithSum
	byWithDate

	// of a date as that of the beginning
	byFor
	byAgainst
	byFiner
	byCoarser
	byEarlier
	byEarliest
	byWithIncident
	byWithStep
	byBeforeElse
	byAfterElse
	byExactYear
	byExactMonth
	byExactDay

	// of a figure as a total
	byFew
	byTens
	byToTheLast
	byLarger
	byInWords
	byYearlike
	byClaim
	byTotal
	byMostPeople
	byPartOf
	byOfAnother
	byApart
	byPrevElse
	byNextElse

	// of a date's age, from that of 0 years to that of mostYears
	byAge
	bySource      = byAge + mostYears + 1 // the first of those of the sources of a deed
	fixedFeatures = bySource + sources
)

// fixedNames are the names of these features in data/weights.txt.
var fixedNames = [fixedFeatures]string{
	byBias: "bias", byNobody: "nobody", byNone: "none",

	byTitle: "title", byLead: "lead", byRest: "rest", byAll: "all", byShare: "share", byMost: "most", byFirst: "first",

	byAmerican: "american", byNoRegulator: "no_regulator", byActsEarly: "acts_early", byOwnPage: "own_page", bySum: "sum", bySumInTitle: "sum_in_title",
	byDataLaw: "data_law", byImposes: "imposes", byCameDown: "came_down",

	byVotes: "votes", byUnvoted: "unvoted", byUnsaid: "unsaid", byRelevance: "relevance", byProminence: "prominence", byClaimed: "claimed", byPartyScore: "party_score",

	byPayers: "payers", byMaybePayers: "maybe_payers", byLabels: "labels", byHeadings: "headings", byRivalParties: "rival_parties",
	byTitleParties: "title_parties", byLongList: "long_list", byGroupWords: "group_words", bySumsSet: "sums_set", bySharedOut: "shared_out", byMainShare: "main_share", byStated: "stated", byOpeners: "openers", byOldSeveral: "told_several", byTotalTold: "total_told",

	byBefore: "before", byGapBefore: "gap_before", byPartiesBefore: "parties_before", bySumsBefore: "sums_before", byPlaced: "placed", byAfter: "after", byGapAfter: "gap_after", byPartiesAfter: "parties_after", bySumsAfter: "sums_after", byReceives: "receives", byPlacedAfter: "placed_after",
	byBack: "back", byBackTwo: "back_two", byGapBack: "gap_back", byParagraphsBack: "paragraphs_back", byPartiesBack: "parties_back", bySumsBack: "sums_back", byBackPlaced: "back_placed", byParagraphOpens: "paragraph_opens", byParagraphOwn: "paragraph_own", byApartBefore: "apart_before", byTurnBefore: "turn_before", byApartAfter: "apart_after", byTurnAfter: "turn_after", byAddsUp: "adds_up", byName: "name", byMoney: "money",

	byKindSame: "kind_same", byMostKindSame: "most_kind_same", bySumScore: "sum_score", byMargin: "margin", byAmount: "amount", byAmountOwn: "amount_own", byPaysToo: "pays_too", byPaysTooFine: "pays_too_fine", bySource: "by:told", bySource + 1: "by:allotted", bySource + 2: "by:label", bySource + 3: "by:section", bySource + 4: "by:respectively", bySource + 5: "by:apiece", bySource + 6: "by:besides", bySource + 7: "by:group", bySource + 8: "by:alongside", bySource + 9: "by:list", bySource + 10: "by:main", bySource + 11: "by:alike", bySource + 12: "by:titled", bySource + 13: "by:again", byMatters: "matters", byOpensLine: "opens_line", byInList: "in_list", byAloneThere: "alone_there", byWithAct: "with_act", byOtherRegulator: "other_regulator", bySameSentence: "same_sentence", byOnTop: "on_top",

	bySuffix: "suffix", byBody: "body", byPerson: "person", byPlace: "place", byDoubtful: "doubtful", byPublisher: "publisher",
	byPersonProsecution: "person.prosecution", byPersonUnclaimed: "person.unclaimed", byPersonSpeaker: "person.speaker",
	byOtherProsecution: "other.prosecution", byFirstInTitle: "first_in_title", byMentions: "mentions", byClaimedShare: "claimed_share",
	byClaimedMost: "claimed_most", byModifiers: "modifiers", byWords: "words", byNames: "names", byTitled: "titled", byOneWord: "one_word", byTitleBeside: "title_beside", byIndefinite: "before:a", byOutlet: "outlet", byAllKnown: "before:a.known", byYou: "you", bySums: "sums", byAsks: "asks", byParties: "parties", byRegulators: "regulators", byDerived: "derived",
	byKnown: "known", byPlain: "plain", byThing: "thing", byPremises: "premises", byOffice: "office", byLawyer: "lawyer", byAcronym: "acronym", byThe: "before:the", byHead: "head", byHeadPart: "head_part", byReferred: "referred", byReferredLead: "referred.lead", byReferredActed: "referred.acted", byFirmsOther: "firms.other", byFirmsPerson: "firms.person",
	byFirmsBody: "firms.body", byItOther: "it.other", byItPerson: "it.person", byHeOther: "he.other", byHePerson: "he.person",
	byUnclosed: "unclosed", byShort: "short", byNameless: "nameless", byDescribed: "described", byDescribedNameless: "described.nameless", byDescribedFirst: "described.first", byDescribedLead: "described.lead",
	byDescribedActed: "described.acted", byDescribedSeveral: "described.several", byDescribedKnown: "described.known", byDescribedNamed: "described.named", byDescribedSuffixed: "described.suffixed", byDescribedBody: "described.body", byDescribedHeadNamed: "described.head_named", byPost: "post", byPostProsecution: "post.prosecution",
	byExtra: "extra", byLongest: "longest", byOnce: "once", byPlaceLast: "place_last", byDefines: "defines", byShown: "shown", byOpens: "opens", byShortMentions: "short_mentions", byShortMentionsBare: "short_mentions.bare",

	byLawGDPR: "law=GDPR", byLawDPA: "law=DPA", byLawPECR: "law=PECR", byLawFOIA: "law=FOIA", byLawHIPAA: "law=HIPAA", byLawBook: "law=book",
	byLawCode: "law=code", byLawRules: "law=rules", byLawOther: "law=other", byPart: "part", byArticle: "article", byParagraph: "paragraph", byInParts: "in_parts", byNarrower: "narrower",
	byRivalled: "rivalled", byRivals: "rivals", byParts: "parts", byBreach: "breach", byBreachShare: "breach_share", byPower: "power",
	byListed: "listed", byTold: "told", byRecord: "record", byCeiling: "ceiling", byOnlyLaw: "only_law", byFirstLaw: "first_law",
	byQuoted: "quoted", byWithParty: "with_party", byWithPartyTold: "with_party_told", byWithOther: "with_other", byWithSum: "with_sum", byWithDate: "with_date",
	byFor: "for", byAgainst: "against", byFiner: "finer", byCoarser: "coarser", byEarlier: "earlier", byEarliest: "earliest",
	byWithIncident: "with_incident", byWithStep: "with_step", byBeforeElse: "before:else", byAfterElse: "after:else", byExactYear: "exact=year",
	byExactMonth: "exact=month", byExactDay: "exact=day",
	byFew: "few", byTens: "tens", byToTheLast: "to_the_last",
	byLarger: "larger", byInWords: "in_words", byYearlike: "yearlike", byClaim: "claim", byTotal: "total", byMostPeople: "most_people", byPartOf: "part_of", byOfAnother: "of_another", byApart: "apart",
	byPrevElse: "prev=else", byNextElse: "next=else",
	byAge: "age=0", byAge + 1: "age=1", byAge + 2: "age=2", byAge + 3: "age=3", byAge + 4: "age=4", byAge + 5: "age=5", byAge + 6: "age=6", byAge + 7: "age=7", byAge + 8: "age=8", byAge + 9: "age=9", byAge + 10: "age=10",
}

// mostYears is the age from which on all dates are alike.
const mostYears = 10
