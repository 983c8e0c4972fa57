package extract

import (
	"slices"
	"strings"
	"testing"

	"regwire"
)

func TestThemes(t *testing.T) {
	for _, x := range []struct{ name, title, text, want, not string }{
		{"single words", "", "The bakery set cookies and showed no banner.", "about:cookies", "about:children"},
		{"a phrase", "", "Bread was sold after a subject access request.", "about:access", "about:cookies"},
		{"a word of two themes", "", "A profile was kept.", "about:advertising", "about:ransom"},
		{"the title", "Nursery filmed children", "It was closed.", "titled:children", "titled:cookies"},
		{"the share of a theme", "", "The bakery set cookies.", "share:cookies", "share:children"},
		{"one of its words", "", "Bread was sold after a subject access request.", "word:subject_access", "word:access_request"},
		{"nothing", "", "It rained.", "", "about:children"},
	} {
		t.Run(x.name, func(t *testing.T) {
			r := understand(article(x.title, x.text))
			var about, titled themeCount
			r.themesIn(r.everything(), &about)
			r.themesIn(span{0, r.bodyAt}, &titled)
			names := about.finely(r.themes, titled.features(r.themes.titles, about.features(r.themes.names, nil)))
			has := func(name string) bool {
				return slices.ContainsFunc(names, func(f feature) bool { return r.vocabulary.names[f.name] == name })
			}
			if x.want != "" && !has(x.want) || has(x.not) {
				t.Errorf("themes of %q: got %v, want %q and not %q", x.text, names, x.want, x.not)
			}
		})
	}
}

func TestThemesTable(t *testing.T) {
	lex, err := newLexicon(file("words.txt"))
	if err != nil {
		t.Fatal(err)
	}
	for _, src := range []string{"no colon here", strings.Repeat("a: b\n", maxGroups+1)} {
		if _, err := newThemes(lex, newVocabulary(), src); err == nil || !strings.Contains(err.Error(), "themes.txt:") {
			t.Errorf("themes %.20q: got error %v, want one that names the line", src, err)
		}
	}
}

func TestIncident(t *testing.T) {
	for _, x := range []struct {
		name, text string
		want       regwire.IncidentKind
	}{
		{"an attack", "Hackers got into the systems of Acme Ltd through a vulnerability and stole customer data.", regwire.CyberAttack},
		{"the exact name of an attack", "Hackers got into the systems of Acme Ltd and stole customer data. The ransomware attack shut it down.", regwire.Ransomware},
		{"calls", "Acme Ltd made nuisance marketing calls to people registered with the TPS.", regwire.UnlawfulMarketing},
		{"a mistake", "Acme Ltd sent an email to 300 people with every address in the To field instead of Bcc by mistake.", regwire.DisclosedInError},
		{"what was lost", "An unencrypted laptop of Acme Ltd with patient files was stolen from a car.", regwire.LostOrStolen},
		{"the market", "Acme Ltd misled investors, and its shares were traded on inside information.", regwire.MarketConduct},
		{"passwords of others", "Robots tried passwords that had leaked from other firms on its log-in page.", regwire.CredentialStuffing},
		{"a lure", "A clerk followed a link in an email about an invoice and typed his password into a fake page.", regwire.Phishing},
		{"a lock", "Hackers accessed and encrypted its files, and wanted to be paid to unlock them.", regwire.Ransomware},
		{"what anybody could read", "Forms of 900 students were readable by anyone, and a search engine had indexed them.", regwire.DisclosedInError},
		{"curiosity", "Nurses with no role in her care opened the file of a singer.", regwire.Insider},
		{"an unanswered request", "People who asked for copies of the data that it holds on them waited for a year.", regwire.AccessRequest},
		{"a fee", "It had not paid its data protection fee.", regwire.OtherIncident},
	} {
		t.Run(x.name, func(t *testing.T) {
			f := Read(article("Acme Ltd fined £60,000", "The regulator, the Information Commissioner's Office, has fined Acme Ltd £60,000. "+x.text))
			if len(f.Actions) == 0 || f.Actions[0].Incident == nil || f.Actions[0].Incident.Kind != x.want {
				t.Errorf("%s: got %s, want incident %s", x.text, asJSON(f.Actions), x.want)
			}
		})
	}
}
