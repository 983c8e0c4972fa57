package notify

import (
	"strings"
	"testing"

	"regwire"
)

// However long the names, each bracket that opens is closed.
func TestDisputesCloseTheirBrackets(t *testing.T) {
	c := advanced()
	for i := range c.Reports {
		c.Reports[i].Publisher = strings.Repeat("Harrow & Pike ", 6+i)
	}
	for range 8 {
		c.Conflicts = append(c.Conflicts, c.Conflicts[0])
	}
	s := uk.Alert(c, c.Events[3]).Text
	if strings.Count(s, "(") != strings.Count(s, ")") || !strings.Contains(s, "Reports differ on people affected: 82,946 (Harrow") {
		t.Errorf("brackets do not match:\n%s", s)
	}
	one := view{reports: []regwire.Report{{Article: "a", Publisher: "A"}}}
	if s := one.disputes([]regwire.Conflict{{Field: "people", Values: []regwire.Rival{{Value: "1", Articles: []string{"a"}}, {Value: "2", Articles: []string{"b"}}}}}); s != "" {
		t.Errorf("a dispute with a report that is not there: %q", s)
	}
}
