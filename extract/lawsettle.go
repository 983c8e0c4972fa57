package extract

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// checkOwners reports an act that has a rule and is no law of the table.
func (k *code) checkOwners() error {
	for _, rule := range slices.Sorted(maps.Keys(k.owners)) {
		for _, act := range k.owners[rule] {
			if k.byFullName[act] == "" {
				return fmt.Errorf("rule %q of an unknown act %q", rule, act)
			}
		}
	}
	return nil
}

// settleRules says of what law or book the rules are that a document names by themselves:
// the Privacy Rule of HIPAA, rule 5.11 of the only code that it names. Rules of no known law
// are no law.
func (k *code) settleRules(d *document) {
	for i := range d.laws {
		if l := &d.laws[i]; k.owners[l.label] != nil {
			l.label = ruleOf(d, k.owners[l.label], l.label)
		}
	}
	book := onlyCode(d)
	if book == "" {
		return
	}
	for i := range d.laws {
		switch l := &d.laws[i]; {
		case isCode(l.label), l.label == ownRules && strings.HasPrefix(l.part, "Rule ") && strings.Contains(l.part, "."):
			l.label = book
		}
	}
}

// ruleOf returns the name of a rule that the first of some acts which the document names has,
// or the empty string.
func ruleOf(d *document, acts []string, rule string) string {
	for _, act := range acts {
		for i := range d.laws {
			if strings.HasPrefix(d.laws[i].label, act) {
				return act + " " + rule
			}
		}
	}
	return ""
}

// onlyCode returns the longest name of the only code that a document names, or the empty
// string: "Broadcasting Code" is short for a regulator's.
func onlyCode(d *document) string {
	book := ""
	for i := range d.laws {
		switch label := d.laws[i].label; {
		case !isCode(label), shortFor(label, book):
		case shortFor(book, label):
			book = label
		default:
			return "" // there are several
		}
	}
	return book
}

func isCode(label string) bool { return strings.HasSuffix(label, " Code") }

// shortFor reports whether a name is the end of another, or the same.
func shortFor(name, longer string) bool {
	return name == longer || name == "" || strings.HasSuffix(longer, " "+name)
}
