package cases

import "strings"

// office returns the name of a regulator without the country that tells it from its
// namesakes: "Datatilsynet (NO)" gives "datatilsynet". Keys are made of it.
func office(regulator string) string {
	name, _, _ := strings.Cut(regulator, "(")
	return strings.TrimSpace(fold(name))
}

// sameOffice reports whether two regulators can be one: they are equal, or one is the
// other without its country. Nobody is not the same as anybody.
func sameOffice(a, b string) bool {
	if a == b || office(a) != office(b) {
		return a == b && a != ""
	}
	return a != "" && (!strings.Contains(a, "(") || !strings.Contains(b, "("))
}

// several is what the attorneys general of states are called where they act together.
const several = "State AGs"

// allied reports whether two regulators may be attorneys general of states that acted
// together, of whom an outlet names all or the one of its own state: the sums agree.
func allied(known, fresh *matter) bool {
	attorney := func(r string) bool { return r == several || strings.HasSuffix(r, " AG") }
	if !attorney(known.regulator) || !attorney(fresh.regulator) {
		return false
	}
	points, _ := compareSums(known, fresh)
	return points >= 2.25
}
