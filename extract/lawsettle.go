package extract

import "strings"

// settleRules says of what law or book the rules are that a document names by themselves:
// the Privacy Rule of HIPAA, rule 5.11 of the only code that it names. Rules of no known law
// are no law.
func settleRules(d *document) {
	act, book := "", ""
	for _, l := range d.laws {
		switch {
		case strings.HasPrefix(l.label, "HIPAA"):
			act = "HIPAA "
		case act == "" && strings.HasPrefix(l.label, "Gramm-Leach-Bliley Act"):
			act = "Gramm-Leach-Bliley Act "
		case l.label == book, !strings.HasSuffix(l.label, " Code"):
		case book == "", book == "Broadcasting Code" && l.label == "Ofcom "+book:
			book = l.label
		case l.label != "Broadcasting Code" || book != "Ofcom "+l.label:
			book = "several"
		}
	}
	for i := range d.laws {
		switch l := &d.laws[i]; {
		case l.label == "Privacy Rule", l.label == "Security Rule", l.label == "Breach Notification Rule":
			if l.label = act + l.label; act == "" {
				l.label = ""
			}
		case l.label == "Broadcasting Code" && book == "Ofcom Broadcasting Code",
			l.label == ownRules && strings.HasSuffix(book, " Code") && strings.HasPrefix(l.part, "Rule ") && strings.Contains(l.part, "."):
			l.label = book
		}
	}
}
