package extract

import "math/bits"

// The groups of data/rulings.txt, in its order: who decides, what is done, to what, and how
// it is told.
const (
	byCourt = iota
	byWatchdog
	byParty
	dismisses
	keeps
	annuls
	cuts
	wins
	loses
	against
	restores
	asks
	imposes
	onAppeal
	onSanction
	onJudgment
	isOpen
	isTo
	isPast
	isNot
	saysBy
	saysAgainst
	rulingGroups
)

// rulingNames are the groups as data/rulings.txt spells them.
var rulingNames = [rulingGroups]string{
	"court", "watchdog", "party", "dismiss", "keep", "annul", "cut", "win", "lose", "against", "restore", "ask", "impose",
	"appeal", "sanction", "judgment", "open", "to", "past", "not", "by", "contra",
}

// Sets of groups.
const (
	actorGroups  = 1<<dismisses - 1<<byCourt
	deedGroups   = 1<<onAppeal - 1<<dismisses
	objectGroups = 1<<isOpen - 1<<onAppeal
)

// Who does a deed.
const (
	someone = iota
	court
	watchdog
	party
	actors
)

// What it is done to.
const (
	something = iota
	appeal
	sanction
	judgment
	objects
)

// How it is told.
const (
	asDone = iota
	asOpen // still to come, or asked for
	asPast // done before something else
	asNot  // not done
	moods
)

// An outcome is what a ruling makes of what was imposed.
type outcome uint8

const (
	noOutcome outcome = iota
	staysUp
	isGone
	isChanged
	isAsked // somebody wants it gone
	isBack  // an earlier ruling falls
	outcomes
)

// stageOf is the stage that an outcome makes.
var stageOf = [outcomes]string{staysUp: "upheld", isGone: "overturned", isChanged: "varied", isAsked: "appealed"}

// actor returns who a word names.
func (w groupedWord) actor() int { return nth(w.set&actorGroups, byCourt) }

// object returns what a word names.
func (w groupedWord) object() int { return nth(w.set&objectGroups, onAppeal) }

// nth returns the place of the lowest bit of a set, counted from 1 at a group; 0 if it is
// empty.
func nth(set uint64, group int) int {
	if set == 0 {
		return 0
	}
	return bits.TrailingZeros64(set) - group + 1
}

// A ruling is one deed with who did it to what.
type ruling struct {
	deed  int // the group
	by    int // who did it
	on    int // to what
	whose int // whose appeal that is, or whom the deed is done to
	mood  int
}

// rulingAt reads the deed that the i-th word of a sentence tells.
func rulingAt(words []groupedWord, i int) ruling {
	w := words[i]
	x := ruling{deed: bits.TrailingZeros64(w.set & deedGroups), by: actorOf(words, i), mood: moodOf(words, i)}
	at := objectOf(words, i)
	if at >= 0 {
		x.on = words[at].object()
	}
	if x.on != appeal && w.is(1<<dismisses) && w.is(1<<annuls) {
		x.deed = annuls // what strikes out an appeal dismisses it, and what strikes out a fine annuls it
	}
	if x.on == appeal {
		x.whose = ownerOf(words, at)
	}
	if x.deed == against || x.deed == asks || x.on == something && (x.deed == keeps || x.deed == annuls) {
		for k := i + 1; k < len(words) && words[k].from < w.to+4 && x.whose == someone; k++ {
			x.whose = words[k].actor()
		}
	}
	return x
}

// actorOf returns who does the deed of the i-th word: who stands nearest before it, or after
// it behind "by".
func actorOf(words []groupedWord, i int) int {
	w := words[i]
	for k := i + 1; k+1 < len(words) && words[k].from <= w.to+3; k++ {
		if words[k].is(1<<saysBy) && words[k+1].actor() != someone {
			return words[k+1].actor()
		}
	}
	for k := i - 1; k >= 0; k-- {
		if by := words[k].actor(); by != someone {
			return by
		}
	}
	return someone
}

// objectOf returns the word that says what the deed of the i-th word is done to, or -1: the
// next one before another deed, or else the nearest before it.
func objectOf(words []groupedWord, i int) int {
	const reach = 12 // in tokens
	for k := i + 1; k < len(words) && words[k].from < words[i].to+reach; k++ {
		if words[k].is(objectGroups) {
			return k
		}
		if words[k].is(deedGroups) {
			break
		}
	}
	for k := i - 1; k >= 0; k-- {
		if words[k].is(objectGroups) {
			return headOf(words, k)
		}
	}
	return -1
}

// headOf returns the word for an appeal if the object at a place only says what that is against, and else the place: of "the appeal
// by Acme against the fine was dismissed" the appeal.
func headOf(words []groupedWord, at int) int {
	const reach = 8 // in tokens
	if words[at].is(1 << onAppeal) {
		return at
	}
	contra := false
	for k := at - 1; k >= 0 && words[k].to+reach >= words[at].from; k-- {
		switch {
		case words[k].is(1 << onAppeal):
			if contra {
				return k
			}
			return at
		case words[k].is(1<<saysAgainst | 1<<isTo):
			contra = true
		case words[k].is(deedGroups | objectGroups):
			return at
		}
	}
	return at
}

// ownerOf returns whose appeal the word at a place is: "the watchdog's appeal", "an appeal by
// Acme".
func ownerOf(words []groupedWord, at int) int {
	if at > 0 && words[at-1].to+3 >= words[at].from {
		if by := words[at-1].actor(); by == watchdog || by == party {
			return by
		}
	}
	if at+2 < len(words) && words[at+1].is(1<<saysBy) && words[at+2].from <= words[at].to+4 {
		return words[at+2].actor()
	}
	return someone
}

// moodOf returns how the deed of the i-th word is told, by the words right before it.
func moodOf(words []groupedWord, i int) int {
	w, between := words[i], false
	for k := i - 1; k >= 0 && words[k].to+6 >= w.from; k-- {
		v, near := words[k], words[k].to+3 >= w.from
		switch {
		case v.is(1<<isNot) && near:
			return asNot
		case v.is(1<<isPast) && near && !between: // but "had its fine annulled"
			return asPast
		case v.is(1 << isOpen), v.is(1<<isTo) && v.to == w.from:
			return asOpen
		case v.is(deedGroups) && !v.is(objectGroups):
			return asDone
		}
		between = between || v.is(objectGroups)
	}
	return asDone
}
