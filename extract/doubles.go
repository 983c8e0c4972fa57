package extract

// doubles name the features of a name as the party a second time and more: for names of one
// word, of which many are of things, for those that the first paragraphs give, which need less
// to speak for them, and for those in articles of a prosecution, in which an employer is named
// as often as who stood in court.
type doubles []doubled // by feature

// A doubled is the doubles of a feature, each 0 for none.
type doubled struct{ alone, court, early featureName }

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
	d := make(doubles, len(v.names))
	for _, name := range names {
		d[name] = doubled{alone: v.named("alone*", v.names[name]), early: v.named("early*", v.names[name]), court: v.named("court*", v.names[name])}
	}
	return d
}

// A doubling tells whether a name is one of one word, one that the first paragraphs give, and one in an article of a prosecution.
type doubling struct{ alone, early, court bool }

// double adds to the features of a name what they are by its doubling.
func (d doubles) double(f []feature, s doubling) []feature {
	if s == (doubling{}) {
		return f
	}
	for _, x := range f[:len(f):len(f)] {
		double := d[x.name]
		if s.alone && double.alone != 0 {
			f = append(f, feature{double.alone, x.value})
		}
		if s.court && double.court != 0 {
			f = append(f, feature{double.court, x.value})
		}
		if s.early && double.early != 0 {
			f = append(f, feature{double.early, x.value})
		}
	}
	return f
}
