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
