package extract

// doubles name the features of a name as the party a second time and more: for names of one
// word, of which many are of things, for those that the first paragraphs give, which need less
// to speak for them, and for those in articles of a prosecution, in which an employer is named
// as often as who stood in court.
type doubles struct {
	alone, early, court []featureName // by feature: its double, 0 for none
}

// newDoubles doubles the names of the features that partyFeatures gathers.
func newDoubles(v *vocabulary, f *families, b *besideWords) doubles {
	var names []featureName
	for name := bySuffix; name <= byShort; name++ {
		names = append(names, name)
	}
	names = append(names, byTitle, byLead, byShare, byMost, byFirst, byClaimed)
	for _, all := range f.nameClaim {
		names = append(names, all[:]...)
	}
	for side := range f.around {
		names = append(append(names, f.around[side][1:]...), b.names[side]...)
	}
	d := doubles{make([]featureName, len(v.names)), make([]featureName, len(v.names)), make([]featureName, len(v.names))}
	for _, name := range names {
		d.alone[name], d.early[name], d.court[name] = v.named("alone*"+v.names[name]), v.named("early*"+v.names[name]), v.named("court*"+v.names[name])
	}
	return d
}

// double adds to the features of a name what they are for one of one word, for one that the
// first paragraphs give, and for one in an article of a prosecution.
func (d *doubles) double(f []feature) []feature {
	alone, early, court := false, false, false
	for _, x := range f {
		alone, early = alone || x.name == byOneWord, early || x.name == byLead
		court = court || (x.name == byPersonProsecution || x.name == byOtherProsecution) && x.value > 0.4
	}
	for _, x := range f[:len(f):len(f)] {
		if name := d.alone[x.name]; alone && name != 0 {
			f = append(f, feature{name, x.value})
		}
		if name := d.court[x.name]; court && name != 0 {
			f = append(f, feature{name, x.value})
		}
		if name := d.early[x.name]; early && name != 0 {
			f = append(f, feature{name, x.value})
		}
	}
	return f
}
