package extract

import (
	"slices"
	"strings"

	"regwire"
)

// A feature is a number about what is chosen.
type feature struct {
	name  featureName
	value float64
}

// signs are the features of one candidate while they are gathered.
type signs []feature

// put adds a feature, unless its value is nought.
func (s *signs) put(name featureName, v float64) {
	if v != 0 {
		*s = append(*s, feature{name, v})
	}
}

// is adds a feature of what holds.
func (s *signs) is(name featureName, holds bool) {
	if holds {
		*s = append(*s, feature{name, 1})
	}
}

// A featureName is a name of data/weights.txt, by its place in the vocabulary: naming a
// feature and finding its weight cost an index. 0 names none.
type featureName uint16

// A vocabulary numbers the names of features: first those that the code gives
// (featurename.go), then those that are made of the words of the tables.
type vocabulary struct {
	names []string // those of the index
	index *wordIndex
	texts strings.Builder // of the names, one after another
}

// newVocabulary returns a vocabulary of the names that the code gives.
func newVocabulary() *vocabulary {
	const room = 32_000 // for as many as there may be, that it need not grow
	const letters = 24  // of a name, mostly
	v := &vocabulary{index: newWordIndex(room)}
	v.texts.Grow(room * letters)
	for _, name := range fixedNames[1:] {
		v.named(name)
	}
	return v
}

// named returns the number of the name that some parts make, a new one if it has none.
func (v *vocabulary) named(parts ...string) featureName {
	from := v.texts.Len()
	for _, part := range parts {
		v.texts.WriteString(part)
	}
	id := v.index.put(v.texts.String()[from:])
	v.names = v.index.words
	return featureName(id)
}

// known returns the number of a name, or 0.
func (v *vocabulary) known(name string) featureName {
	return featureName(find(v.index, keyOf(name), name))
}

// A family is the names of features that differ in a value only: "is=fine", "is=audit".
type family struct {
	values []string // a few
	names  []featureName
}

// family names a feature for each of some values.
func (v *vocabulary) family(prefix string, values []string) family {
	f := family{values: values}
	for _, x := range values {
		f.names = append(f.names, v.named(prefix, x))
	}
	return f
}

// of returns the feature of a value, 0 if it has none.
func (f *family) of(value string) featureName {
	if i := slices.Index(f.values, value); i >= 0 {
		return f.names[i]
	}
	return 0
}

// lawFamilies is how many families of laws there are, from byLawGDPR on.
const lawFamilies = byLawOther - byLawGDPR + 1

// A lawOf is what is told of a law by its family: no other law is named, nor a part of it, or
// it is named by a part.
type lawOf struct{ only, onlyWhole, part featureName }

// families are those of values that are chosen, by what is told of them.
type families struct {
	kind, kindOfPart, stage family
	anyIncident             family
	role, roleScore         roleFamily
	several                 [2]featureName // "several", "any:several"
	qualifier               family
	unit                    [complaints + 1]featureName     // "unit=people"
	nameClaim               [len(nameClaims)][3]featureName // "party.title", "party.lead", "party.rest"
	around                  [2][nameAtom]featureName        // "after_money", "before_date"
	law                     [lawFamilies]lawOf
	figures                 figureNames
}

// newFamilies names the features of all families.
func newFamilies(v *vocabulary) families {
	f := families{
		kind: v.family("is=", ofDocument["kind"]), kindOfPart: v.family("is_part=", ofDocument["kind"]), stage: v.family("stage=", ofDocument["stage"]),
		anyIncident: v.family("any:", ofDocument["incident"]), qualifier: v.family("q=", words([]regwire.Qualifier{regwire.Exact, regwire.About, regwire.AtLeast, regwire.UpTo})),
	}
	f.several = [2]featureName{v.named("several"), v.named("any:several")}
	f.role, f.roleScore = v.ofRoles("role="), v.ofRoles("role:")
	for i := range f.law {
		name := fixedNames[byLawGDPR+featureName(i)]
		f.law[i] = lawOf{v.named("only_", name), v.named("only_whole_", name), v.named("part_", name)}
	}
	for unit, name := range unitNames {
		f.unit[unit] = v.named("unit=", name)
	}
	for kind, name := range atomNames[:nameAtom] {
		f.around[0][kind], f.around[1][kind] = v.named("after_", name), v.named("before_", name)
	}
	for i, claim := range nameClaims {
		for place, at := range [...]string{".title", ".lead", ".rest"} {
			f.nameClaim[i][place] = v.named(claim, at)
		}
	}
	f.figures = newFigureNames(v)
	return f
}
