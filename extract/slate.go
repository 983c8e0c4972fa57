package extract

// A slate is the memory for what is needed no more once the next thing is worked out. The readings
// that go on together write on one in turn, so that it stays at hand while their desks come
// and go. Nothing of it outlasts a step of a reading.
type slate struct {
	later          []place
	surroundings   []surroundings
	tries          []try
	order          []int
	leading        []float64
	led            []bool
	told           []uint32 // by feature: the turn in which it was told last
	turn           uint32
	said           []bool // by number of a news word
	known          []uint64
	searched       []int // tokens that may be what the text is searched for
	features       []feature
	telling        []feature // of one sentence
	own            []feature
	beside         [3]sideSums // of nought between two entities
	marked         []int32     // among some glossed words
	groupedWords   []groupedWord
	about          themeCount
	titled         themeCount
	payers         []payer
	valued         []float64
	listed         [2][]int  // before and after a name
	chances        []float64 // of figures, dates, provisions or deeds
	firstPaid      []int     // by entity: 1 + the sum that it pays, or the deed of one
	likelyPayments []payment
	paid           []int
	unpaid         []claim
	parties        []naming // of a sentence
	given          []bool
	met            []bool // by entity
	crowd          []bool // likewise
	spellings      []spelling
	heard          tally // of what was asked last
	happened       tally
	outlet         []token
	beginnings     []beginning
	votes          ownVotes
	gatherer       gatherer
	lands          landWeights
	lawList        []law
}

// newSlate returns a slate that nobody writes on.
func (t *tables) newSlate() *slate {
	if s, ok := t.slates.Get().(*slate); ok {
		return s
	}
	return &slate{}
}

// finish leaves the desk and the slate of a reading that wrote on it alone to the next one.
func (r *reading) finish() {
	t, on := r.tables, r.desk.slate
	r.release()
	t.slates.Put(on)
}
