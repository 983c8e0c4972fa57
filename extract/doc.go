// Package extract reads articles: [Read] tells whether an article's news is an enforcement
// action, and what was done to whom, each value with the words that prove it.
//
// # The frame
//
// An article goes through five phases, each a file or a few, in the small steps of steps.go:
//
//   - tokens (token.go, scanner.go, letter.go, sentence.go): words, numbers and signs with
//     their byte offsets, in sentences and paragraphs. Nothing later looks at bytes.
//   - atoms (money.go, count.go, date.go, law.go, regulator.go, office.go, name.go,
//     extent.go): runs of tokens that name one thing. Atoms do not overlap. Names that mean
//     one party become an entity (entity.go, longer.go, style.go).
//   - patterns (data/*.pat, pattern.go, matcher.go, match.go): ways of saying something that
//     relate atoms and words. Each match makes claims: "this sum was imposed", "this name is
//     the party", "the stage is proposed".
//   - roles (candidate.go, amount.go): every sum gets a score for each part that it can play.
//   - choice (steps.go, who.go, party.go, what.go, judge.go, amount.go, figure.go, why.go,
//     others.go): the values of the action, and whether the article is news of one. Party,
//     kind, stage, amount, incident, laws, people, messages, news, who pays which sum and
//     what else was done to whom are chosen by weights
//     (weights.go), which are fitted to labelled articles; kind and stage also by single
//     words (acts.go) and by cues, words that stand close together (cues.go), stage by who
//     decided what about what (rulings.go). News is weighed with each sentence that may tell
//     of a step (telling.go). Where headline and lead are about something else, the article is
//     read once more with the paragraph first that tells of it (passage.go).
//
// The first three phases take time in proportion to the text, of which 200,000 tokens are
// read at most. The last two compare values with values, so an article past the other
// bounds of bound.go is judged by its beginning.
//
// [Spans] shows the atoms of an article and [Explain] how the choices were made.
//
// Words, names of regulators, laws, currencies and patterns are tables in data, which are
// built into the program. [Check] says what is wrong with them. No table names a case, or
// an organisation that is not a regulator: a pattern says how English reports enforcement,
// never what one article says.
//
// # The notation of patterns
//
// A file data/*.pat holds one pattern a line. Blank lines and lines that start with "#"
// are left out, and so is what follows " #".
//
//	line     = pattern "=>" effects "::" example
//	pattern  = element { " " element }
//	element  = words | slot | gap | "^" | "$" | "TITLE" | "!" words
//	words    = word { "|" word } [ "?" ]
//	word     = lower-case word | phrase | "@" set
//	phrase   = word "_" word { "_" word }
//	slot     = kind [ "2" | "3" ] [ "?" ]
//	kind     = "MONEY" | "COUNT" | "DATE" | "LAW" | "REG" | "ORG"
//	gap      = ".." [ number ]
//	effects  = effect { "," effect }
//	effect   = name [ value | slot ] [ ("+" | "-") number ]
//
// The elements:
//
//   - fined|fines is one of several words, whatever its case. A sign such as , or % is a
//     word too.
//   - notice_of_intent is a phrase: its words stand one after another in one sentence.
//     A hyphen and a possessive are cut off as in the text: self-reported is three words.
//   - @fine is any word or phrase of the set "fine" in data/words.txt. Sets, phrases and
//     words can be mixed: @fine|notice_of_intent|ban.
//   - MONEY, COUNT, DATE, LAW, REG and ORG are atoms: a sum, a number of things, a date, a
//     law or article, a regulator, any other name. A second and third slot of a kind are
//     MONEY2 and MONEY3. No pattern has more than eight slots. A bracket that only gives the
//     short name of what a slot stands for parts it from no word: "Acme Ltd (Acme) was".
//   - .. is a gap of up to six tokens, ..3 one of up to three. An atom counts as one. Gaps
//     are as short as the rest of the pattern lets them be.
//   - ^ is the start of a sentence and $ its end, with or without its closing mark.
//   - TITLE matches nothing by itself, but only in the article's title.
//   - !to|for matches nothing by itself, but only where none of the words stands: after this
//     place if it stands to the right of the anchor, before it if to the left, where a gap or
//     nothing must stand. !ORG bars a name.
//   - ? after words or a slot makes the element optional. A lone ? is the sign itself.
//
// A match never leaves its sentence. Each pattern is searched from its anchor: the element
// of words, not optional, that is rarest. A pattern of slots alone has none and is refused.
// A word inside a longer name is no anchor: "Fine Foods Ltd" speaks of no fine.
//
// An effect is a claim with a weight: 3, or what stands after + or -. A negative weight
// speaks against it. Of a value (its kinds and stages are those of package regwire):
//
//   - kind fine, stage proposed, incident ransomware: what the article's action is.
//   - relevant, irrelevant: whether the article is news of an action.
//   - topic lawsuit: what else it may be news of (effect.go lists the topics). How much a
//     topic speaks against an action is fitted, not written.
//   - nameless: the article says that the party is not named.
//   - bygone: the sentence tells of another case, if the article opens with another step.
//   - dated: it says in which year a step was taken.
//   - open: the public is still asked about the step.
//
// Of an atom in a slot of the pattern:
//
//   - actor REG: the regulator acts.
//   - party ORG: it is acted against. speaker ORG: it only speaks. owner ORG, employer ORG,
//     other ORG: it owns, employs or is something beside the party.
//   - victim ORG: it was robbed, or somebody used its name.
//   - heading ORG: it is no party but a heading of the page.
//   - imposed, proposed, previous, total, part MONEY: the sum is the regulator's: set,
//     intended, the one before, of several, a share of one.
//   - maximum, wouldhave, turnover, compensation, costs, ransom, provision, each, discount,
//     othercase, loss, other MONEY: it is none: the statutory limit, what the fine would have
//     been, the size of a business or deal, redress, legal costs, a demand of criminals, money
//     set aside in accounts, a rate by the day or head, a reduced sum on a condition, another
//     matter's, a damage, anything else.
//   - people COUNT: the number of people affected. complained, subgroup, size COUNT: the
//     number of those who complained, of some of them, or of all customers or staff. settled
//     COUNT: the right number in place of one told before. entire COUNT: that of all of them,
//     after a part. elsewhere COUNT: that of another case; recalled COUNT: likewise, unless it
//     is the party's own after all. doubted COUNT: a first or another's estimate; restated
//     COUNT: the number in its place, if there is one. vouched COUNT: the regulator gives
//     it. partial COUNT: as many as were known of by then. reachable COUNT: their data
//     is stored or could be had; taken COUNT: it was taken. recipient COUNT: what was about
//     others reached them. These are not weighed.
//   - when DATE: the day on which the incident began. decided DATE: that of the decision.
//
// The example is a sentence that the pattern matches, of one's own and with a made-up
// party such as Acme; a test reads it and looks for the pattern. For a pattern with TITLE
// it is a headline.
//
// # Adding a pattern
//
// Write a line into the file of its subject in data: action.pat (who did what to whom),
// stage.pat (how far it has got), amount.pat (roles of sums), people.pat (roles of counts),
// party.pat (roles of names), bygone.pat (steps of old), incident.pat or relevance.pat. Then
//
//	go test ./extract
//
// names every mistake with its file and line: an unknown set, slot or effect, a kind that
// does not exist, an example that the pattern does not match. No Go is touched. To see what
// a pattern does to an article, run "regwire extract FILE": it names the pattern behind
// every sum and count. To see which patterns a collection of articles never uses, run the
// tests with REGWIRE_TEST_CORPUS set to a file of one JSON document a line.
package extract
