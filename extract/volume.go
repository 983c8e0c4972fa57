package extract

import (
	"slices"

	"regwire"
)

// messageUnits names the messages that a volume counts.
var messageUnits = map[countUnit]regwire.Unit{calls: regwire.Calls, texts: regwire.Texts, emails: regwire.Emails, messages: regwire.Messages}

// messageCounts are the figures that could be the number of unlawful messages.
func (r *reading) messageCounts() []figure {
	return r.figuresOf(func(c *count) bool {
		return c.value >= 10 && (isMessage(c.unit) || c.unit == things && r.elliptic(c, isMessage))
	})
}

// messageSigns are the signals of whether a figure is the number of unlawful messages.
func (r *reading) messageSigns() figureSigns {
	return figureSigns{r.totalSigns, func(c *count) []feature {
		out := signs(r.mentionSigns(c))
		out.is(byApart, c.to > c.digitsEnd+1) // "59,500 unlawful calls"
		if c.unit == things {
			out = r.figureWords.around(r.text, c, out)
		}
		return out
	}}
}

// putVolume fills in how many unlawful messages were at issue.
func (r *reading) putVolume(a *regwire.Action) {
	all := r.messageCounts()
	best := r.likeliest(r.weights.volume, r.messageSigns(), all, a.Kind)
	if best < 0 || a.Kind == "" {
		return
	}
	at, unit := r.messagesOf(&all[best])
	if whole := r.messagesTogether(at); whole >= 0 {
		at, unit = whole, regwire.Messages
	}
	if unit == "" {
		return
	}
	r.setVolume(a, at, unit)
}

// messagesTogether returns the count that two counts of messages of different sorts in one sentence come to, if count i states one of the
// three, or -1: "80m messages ... 79m texts and one million emails".
func (r *reading) messagesTogether(i int) int {
	for j := 1; j < len(r.counts); j++ {
		a, b := &r.counts[j-1], &r.counts[j]
		if a.unit == b.unit || messageUnits[a.unit] == "" || messageUnits[b.unit] == "" || r.toks[a.from].sentence != r.toks[b.from].sentence {
			continue
		}
		total := a.value + b.value
		if r.counts[i].value == total && messageUnits[r.counts[i].unit] != "" {
			return i
		}
		if n := r.counts[i].value; n != a.value && n != b.value {
			continue
		}
		if k := slices.IndexFunc(r.counts, func(c count) bool { return c.value == total && messageUnits[c.unit] != "" }); k >= 0 {
			return k
		}
	}
	return -1
}

// setVolume makes count i, of some unit, the messages of an action.
func (r *reading) setVolume(a *regwire.Action, i int, u regwire.Unit) {
	c := &r.counts[i]
	a.Volume = &regwire.Volume{N: c.value, Unit: u}
	a.Evidence = append(without(a.Evidence, "volume"), r.evidence("volume", c.from, c.to))
}

// manyMessages is how many messages are surely those at issue: fewer were often made to one person, or in a day.
const manyMessages = 1000

// putOnlyVolume fills in the number of messages where signs leave it open and the matter is marketing: the only one that the
// article counts, unless they only prove what was done otherwise, as in a prosecution.
func (r *reading) putOnlyVolume(a *regwire.Action) {
	if a.Volume != nil || a.Incident == nil || a.Incident.Kind != regwire.UnlawfulMarketing || a.Kind == regwire.Prosecution {
		return
	}
	all := r.figuresOf(func(c *count) bool { return c.value >= 10 && isMessage(c.unit) })
	if len(all) != 1 {
		return
	}
	for _, i := range all[0].at {
		if c := &r.counts[i]; c.value >= manyMessages && !r.rated(c) {
			r.setVolume(a, i, messageUnits[c.unit])
			return
		}
	}
}

// rated reports whether a count is that of a day or month, "840,000 messages a day", or one of which a part is told: "of the 1,400
// emails sent".
func (r *reading) rated(c *count) bool {
	switch after := min(c.to, len(r.toks)-1); r.at(after) {
	case "a", "per", "each", "every", "daily", "weekly", "monthly":
		return true
	}
	s := r.sentenceOf(c.from)
	return c.start-2 >= s.from && r.at(c.start-1) == "the" && plain(r.at(c.start-2)) == "of"
}

// messagesOf returns the count that says most clearly which messages a figure counts, and
// their unit: that of the nearest count of messages where no count of the figure has one, and
// where that says no more than "messages" the one that the text names otherwise.
func (r *reading) messagesOf(f *figure) (int, regwire.Unit) {
	at, u := r.messagesNear(f)
	if u == regwire.Messages {
		u = r.unitOfMessages(&r.counts[at])
	}
	return at, u
}

// messagesNear does so without looking further.
func (r *reading) messagesNear(f *figure) (int, regwire.Unit) {
	for _, i := range f.at {
		if u := messageUnits[r.counts[i].unit]; u != "" {
			return i, u
		}
	}
	for d := 1; d < len(r.counts); d++ {
		for _, j := range [...]int{f.at[0] - d, f.at[0] + d} {
			if j < 0 || j >= len(r.counts) {
				continue
			}
			if u := messageUnits[r.counts[j].unit]; u != "" {
				return f.at[0], u
			}
		}
	}
	return f.at[0], ""
}
