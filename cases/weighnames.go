package cases

import "slices"

// weighNames counts the words of a name that both openings have, where the parties do not
// agree: it is likely that one of them was misread, or goes unnamed.
func weighNames(known, fresh *matter, v *verdict) (float64, string) {
	if v.kinship >= kin || oneOutlet(known, fresh) || v.kinship != mentioned && known.party.named() && fresh.party.named() {
		return 0, ""
	}
	both := 0
	heads := lex.heads(known.party, fresh.party)
	for _, w := range fresh.proper {
		if !public[w] && !slices.Contains(heads, w) && w != office(fresh.regulator) && slices.Contains(known.proper, w) {
			both++
		}
	}
	if both < 2 {
		return 0, ""
	}
	return 1, "the same names in the opening"
}

// oneOutlet reports whether an outlet told both: all its pages have the names of its sections in
// common.
func oneOutlet(a, b *matter) bool {
	return slices.ContainsFunc(a.outlets, func(o string) bool { return slices.Contains(b.outlets, o) })
}

// public are words with a capital letter that say little of who or where: offices, countries,
// and what reports of enforcement are headed with.
var public = words(`magistrates crown court trade trading
	telephone preference competition markets commissioner protection privacy electronic communications
	directive jurisdiction type outcome started decided published parties appeal printable version
	officer chief executive head director spokesman spokesperson minister president secretary judge
	china japan korea australia canada russia india turkey brazil ireland sweden norway denmark finland
	poland portugal greece austria belgium netherlands switzerland york washington brussels`)
