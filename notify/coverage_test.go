package notify

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"regwire"
)

func TestCoverage(t *testing.T) {
	c := advanced()
	one := uk.Coverage(c, c.Events[2:3], true)
	if want := "New coverage of Advanced Computer Software Group Ltd: Trade &amp; Tech, 8 August 2024"; one.Text != want {
		t.Errorf("one report: %q, want %q", one.Text, want)
	}
	var crowd []regwire.Event
	for i := range 60 {
		r := c.Reports[2]
		r.Article, r.URL = fmt.Sprint("b", i), "https://trade.example/"+strings.Repeat("x", 60)
		c.Reports = append(c.Reports, r)
		crowd = append(crowd, regwire.Event{Seq: 5 + i, Kind: regwire.Coverage, Article: r.Article})
	}
	c.Events = append(c.Events, crowd...)
	m := uk.Coverage(c, crowd, false)
	inspect(t, m)
	shown := strings.Count(m.Text, "• ")
	if want := fmt.Sprintf("and %d more", 60-shown); !strings.HasPrefix(m.Text, "New coverage (60 reports):\n") || !strings.HasSuffix(m.Text, want) {
		t.Errorf("a crowd of reports shows %d:\n%s", shown, m.Text)
	}
}

func TestAnyCoverageIsInsideTheLimits(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := matter().Draw(t, "case")
		inspect(t, uk.Coverage(c, c.Events, rapid.Bool().Draw(t, "apart")))
	})
}
