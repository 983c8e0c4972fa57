package extract

// rejoin gives names the words before them with which they are a name elsewhere, within a sentence: "It's Ash Ltd rang people", cut
// at a word that opens its sentence, where the article also speaks of "people whom It's Ash Ltd rang".
func (n *namer) rejoin(d *document) {
	all := min(len(d.names), maxUnglued)
	for i := range all {
		b := d.names[i].from - 1
		if b < 0 || !d.follows(b, b+1) || d.starts[b] != 0 || d.ends[b] != 0 || d.toks[b].kind == word && !d.toks[b].is(upperFirst) && !(b > 0 && d.isPossessive(b-1)) {
			continue
		}
		for j := range all {
			if from := d.wholeFrom(&d.names[i], &d.names[j]); from >= 0 {
				d.lengthen(i, from)
				n.describe(d, &d.names[i])
				break
			}
		}
	}
}

// wholeFrom returns the token at which a name starts that has the words of a longer one before and in it; -1 if it has not, or the
// longer one opens its sentence.
func (d *document) wholeFrom(short, long *name) int {
	more := long.to - long.from - (short.to - short.from)
	from := short.from - more
	if more < 1 || !long.suffix || from < 0 || d.toks[long.from].is(opens) || !d.follows(from, short.from) || !d.sameWords(from, long.from, long.to-long.from) {
		return -1
	}
	for k := from; k < short.from; k++ {
		if d.starts[k] != 0 || d.at(k)[0] != d.at(long.from + k - from)[0] {
			return -1
		}
	}
	return from
}

// lengthen gives name i the words before it from a token on.
func (d *document) lengthen(i, from int) {
	x := &d.names[i]
	k := d.starts[x.from]
	if k == 0 || d.atoms[k-1].kind != nameAtom || d.atoms[k-1].index != i {
		return // an honorific stands before it
	}
	d.starts[x.from], d.starts[from] = 0, k
	x.from, d.atoms[k-1].from = from, from
	for j := from; j < x.to; j++ {
		d.named[j] = true
	}
}
