package extract

import (
	"cmp"
	"math"
	"slices"
)

// A plan is what is looked at of a pattern to find its matches. Others are tried in every corner of an article, and
// there are thousands, so that a plan is kept small and apart from what the tables say of a pattern otherwise.
type plan struct {
	sides
	pattern    uint16
	strides    uint16 // where its strides start among those of all patterns
	effects    uint16 // likewise its effects
	length     uint8  // how many strides it has
	says       uint8  // how many effects
	anchor     uint8  // which of them the search starts from
	needs      needs
	rightFirst bool
}

// A stride is an element of a pattern as a match goes past it.
type stride struct {
	// edge is of the words at its near end: those that start what it may stand for to the right of the anchor, and those that end
	// it to the left.
	edge     wordBits
	wording  uint16 // the number of its choice of words, 0 for none
	kind     elementKind
	optional bool
	slot     atomKind
	capture  int8
	most     int8
}

// A planner makes the plans of patterns.
type planner struct {
	plans   []plan   // those of patterns with the same anchor side by side
	of      []uint16 // by number of a pattern: its plan
	strides []stride
	effects []*effect
	wordings
}

// newPlanner returns a planner that has made the plans of some patterns.
func newPlanner(lex *lexicon, patterns []pattern, o *outliner) *planner {
	n, order := 0, make([]uint16, len(patterns))
	for i := range patterns {
		n += len(patterns[i].elements)
		order[i] = uint16(i)
	}
	anchorOf := func(i uint16) int { return patterns[i].elements[patterns[i].anchor].choice.number }
	slices.SortStableFunc(order, func(a, b uint16) int { return cmp.Compare(anchorOf(a), anchorOf(b)) })
	l := &planner{plans: make([]plan, len(patterns)), of: make([]uint16, len(patterns)), strides: make([]stride, 0, n), wordings: newWordings(len(lex.choices))}
	for k, i := range order {
		need, _ := o.needs(int(i))
		l.of[i], l.plans[k] = uint16(k), l.plan(&patterns[i], i, need)
	}
	if max(len(l.strides), len(l.effects)) > math.MaxUint16 {
		panic("extract: the patterns have more elements or effects than can be numbered")
	}
	return l
}

// plan returns that of a pattern, to whose strides it adds.
func (l *planner) plan(p *pattern, number uint16, need needs) plan {
	x := plan{
		sides: p.sides(), pattern: number, strides: uint16(len(l.strides)), length: uint8(len(p.elements)), anchor: uint8(p.anchor),
		effects: uint16(len(l.effects)), says: uint8(len(p.effects)),
		needs: need, rightFirst: p.rightFirst,
	}
	for i := range p.elements {
		e := &p.elements[i]
		s := stride{kind: e.kind, optional: e.optional, slot: e.slot, capture: e.capture, most: e.most}
		if e.choice != nil {
			if s.wording, s.edge = l.number(e.choice), e.choice.first; i < int(p.anchor) {
				s.edge = e.choice.last
			}
		}
		l.strides = append(l.strides, s)
	}
	l.effects = append(l.effects, p.effects...)
	return x
}
