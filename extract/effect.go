package extract

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"regwire"
)

// An effect is what a match says: of the document, or of the atom in a slot.
type effect struct {
	what string // "party", "kind", "role", ...
	listing
	value  string // "fine", "proposed", ...
	role   role   // of a sum, if it gives it one
	slot   int    // index of the captured atom that it speaks of, or -1
	weight float64
	signal int // of the matcher's signals: the features of the article that it becomes
}

// usualWeight is that of an effect for which no weight is written.
const usualWeight = 3

// ofSlots lists the effects that speak of an atom, by what the atom names.
var ofSlots = [nameAtom + 1][]string{
	moneyAtom:     roleNames[1:],
	countAtom:     slices.Concat(countRoles[:], countVerdicts[:]),
	dateAtom:      {"when", "decided"},
	regulatorAtom: {"actor"},
	nameAtom:      {"party", "speaker", "heading", "owner", "employer", "other", "victim"},
}

// ofDocument lists the effects that speak of the article, with the values that each can
// have; none for those without a value.
var ofDocument = map[string][]string{
	"kind": words(regwire.Kinds), "stage": words(regwire.Stages), "incident": words(regwire.IncidentKinds),
	"topic":    {"guidance", "statistics", "survey", "policy", "lawsuit", "complaint", "appointment", "business", "incident", "opinion"},
	"relevant": nil, "irrelevant": nil, "several": nil, "raised": nil, "nameless": nil, "bygone": nil, "dated": nil, "open": nil,
}

// words returns values as the text that they are written as.
func words[S ~string](all []S) []string {
	out := make([]string, len(all))
	for i, s := range all {
		out[i] = string(s)
	}
	return out
}

// parseEffect reads "kind fine", "party ORG", "proposed MONEY +5". captures are the slots
// of the pattern, in the order in which they stand.
func parseEffect(source string, captures []string) (effect, error) {
	e := effect{slot: -1, weight: usualWeight}
	var room [3]string
	f := slices.AppendSeq(room[:0], fields(source))
	if n := len(f); n > 1 && (f[n-1][0] == '+' || f[n-1][0] == '-') {
		w, err := strconv.ParseFloat(f[n-1], 64)
		if err != nil {
			return e, fmt.Errorf("weight %q: want a number", f[n-1])
		}
		e.weight, f = w, f[:n-1]
	}
	if len(f) == 0 || len(f) > 2 {
		return e, fmt.Errorf("effect %q: want a name, a value or slot, and a weight", strings.TrimSpace(source))
	}
	e.what, e.listing = f[0], listingOf[f[0]]
	if e.weight == 0 {
		return e, fmt.Errorf("effect %q: a weight of 0 says nothing", e.what)
	}
	if values, ok := ofDocument[e.what]; ok {
		return e, e.setValue(f[1:], values)
	}
	return e, e.setSlot(f[1:], captures)
}

// A signal is the features of the article that an effect becomes: how strongly it leads, and
// whether it stands anywhere.
type signal struct{ leads, anywhere featureName }

// becomes names the features that the effect becomes.
func (e *effect) becomes(v *vocabulary) signal {
	name := e.what
	if e.value != "" {
		name += "=" + e.value
	}
	return signal{v.named(name), v.named("any:", name)}
}

// setValue takes the value of an effect that speaks of the article.
func (e *effect) setValue(f, values []string) error {
	switch {
	case len(values) == 0 && len(f) > 0:
		return fmt.Errorf("effect %q: takes no value, got %q", e.what, f[0])
	case len(values) == 0:
		return nil
	case len(f) == 0:
		return fmt.Errorf("effect %q: want one of %s", e.what, strings.Join(values, ", "))
	}
	i := slices.Index(values, f[0])
	if i < 0 {
		return fmt.Errorf("%s %q: want one of %s", e.what, f[0], strings.Join(values, ", "))
	}
	e.value = values[i] // as it stands there, that all effects have one
	return nil
}

// setSlot takes the slot of an effect that speaks of an atom.
func (e *effect) setSlot(f, captures []string) error {
	if len(f) == 0 {
		return e.wantsSlot("")
	}
	kind, ok := slotKind(f[0])
	i := slices.Index(ofSlots[kind], e.what)
	if !ok || i < 0 {
		return e.wantsSlot(f[0])
	}
	e.what = ofSlots[kind][i] // likewise
	if e.slot = slices.Index(captures, f[0]); e.slot < 0 {
		return fmt.Errorf("effect %q: no slot %s in the pattern", e.what, f[0])
	}
	if e.role = roleOf(e.what); e.listing == otherClaims {
		e.listing = listingBySlot[kind]
	}
	return nil
}

// wantsSlot tells what slots an effect can have where it has none, or a wrong one.
func (e *effect) wantsSlot(got string) error {
	var kinds []string
	for name, kind := range slots {
		if slices.Contains(ofSlots[kind], e.what) {
			kinds = append(kinds, name)
		}
	}
	slices.Sort(kinds)
	switch {
	case len(kinds) == 0:
		return fmt.Errorf("effect %q: unknown", e.what)
	case got == "":
		return fmt.Errorf("effect %q: want a slot, such as %s", e.what, kinds[0])
	}
	return fmt.Errorf("effect %q: speaks of %s, not of %q", e.what, strings.Join(kinds, " or "), got)
}

// slotKind returns the kind of atom that a slot stands for, if it is one.
func slotKind(s string) (atomKind, bool) {
	if s == "" || s[0] < 'A' || s[0] > 'Z' {
		return 0, false // as most elements
	}
	kind, ok := slots[slotName(s)]
	return kind, ok
}

// slotName drops the number of a slot: "ORG" for "ORG2".
func slotName(s string) string {
	if n := len(s); n > 1 && (s[n-1] == '2' || s[n-1] == '3') {
		return s[:n-1]
	}
	return s
}
