package extract

import (
	"testing"

	"regwire"
)

func TestNamesBody(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want bool
	}{
		"a body after the":                    {"The fine was imposed by the Commission.", true},
		"words of its name before it":         {"A notice came from the Office of Ombudsman, so the Brixton Lift Inspectorate said.", true},
		"a body after by":                     {"It was fined by Brixton Water Authority.", true},
		"in small letters it is a thing":      {"The agency and its board lost a disk.", false},
		"without an article it may be a firm": {"Acme Travel Agency lost a disk.", false},
		"the article stands elsewhere":        {"The disk that Acme Agency lost was found.", false},
	} {
		t.Run(name, func(t *testing.T) {
			r := understand(regwire.Article{Entry: regwire.Entry{Title: "Disk lost"}, Text: c.text})
			if got := r.namesBody(); got != c.want {
				t.Errorf("got %v, want %v", got, c.want)
			}
		})
	}
}
