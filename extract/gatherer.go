package extract

// A gatherer merges names into entities as it learns which belong together.
type gatherer struct {
	d       *document
	n       *namer
	byKey   map[string]int // key → group
	keys    []string       // by group: its key
	refs    [][]int        // by group: its names
	first   map[string]int // word → 1 + the first group whose key starts with it
	next    []int          // by group: 1 + the next whose key starts as its own, or 0
	chained []int          // by group: 1 + the first whose key starts as its own
	group   []int          // by name: its group
	root    []int          // by group: the group that it was merged into
	byName  []int          // by name: the group that it is of at last
	number  []int          // by group: that of its entity, from 1
	buf     []byte         // for the key that is read
	text    stringStore    // of the keys

	fuller []fuller // by group
	words  []string // of the key that is looked at

	allRefs         []int // where those of all groups stand
	ofRefs, ofNames rooms[int]
	ofKeys          rooms[string]
}

// start makes a gatherer ready for the names of a document. What it used before it uses again.
func (g *gatherer) start(d *document, n *namer) {
	*g = gatherer{
		d: d, n: n, byKey: emptied(g.byKey), first: emptied(g.first),
		keys: g.keys[:0], group: g.group[:0], root: g.root[:0], next: g.next, chained: g.chained, byName: g.byName, number: g.number, buf: g.buf, text: g.text, fuller: g.fuller, words: g.words,
		allRefs: g.allRefs, ofRefs: g.ofRefs, ofNames: g.ofNames, ofKeys: g.ofKeys,
	}
}

// emptied returns a map without what it holds, or another one where it is nil or holds too much to
// be worth its memory.
func emptied(m map[string]int) map[string]int {
	const most = 200
	if m == nil || len(m) > most {
		return map[string]int{}
	}
	clear(m)
	return m
}
