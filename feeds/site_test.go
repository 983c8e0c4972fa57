package feeds

import (
	"net/url"
	"strings"
	"testing"

	"github.com/andybalholm/cascadia"
)

func TestSitesAreWellFormed(t *testing.T) {
	lines := 0
	for line := range strings.Lines(siteTable) {
		if !strings.HasPrefix(line, "#") {
			lines++
		}
	}
	if len(sites) != lines || lines == 0 {
		t.Errorf("%d sites from %d lines: each needs two bars, and a host of its own", len(sites), lines)
	}
	for host, s := range sites {
		for _, selector := range []string{s.article, s.clutter} {
			if _, err := cascadia.ParseGroup(selector); err != nil {
				t.Errorf("%s: %q is no selector: %v", host, selector, err)
			}
		}
	}
}

func TestSiteOf(t *testing.T) {
	for address, want := range map[string]bool{
		"https://ico.org.uk/x": true, "https://www.ICO.org.uk/x": true, "https://cy.ico.org.uk/x": true,
		"https://notico.org.uk/": false, "https://org.uk/": false, "https://ico.org.uk.example/": false, "": false,
	} {
		u, err := url.Parse(address)
		if err != nil {
			t.Fatal(err)
		}
		if _, got := siteOf(u); got != want {
			t.Errorf("siteOf(%s) = %v, want %v", address, got, want)
		}
	}
}

func TestSitesAreReadByTheirSelectors(t *testing.T) {
	sentence := "<p>The Commissioner has fined Acme Ltd £120,000 after it sent messages to people who had not agreed to get any of them at all.</p>"
	other := "<p>In another matter a firm named Bolt plc was fined £9,000,000 by somebody else, which is of no concern in this matter at all.</p>"
	page := "<html><body><main><div class=x>" + strings.Repeat(other, 3) + "</div><div class=rich-text>" + strings.Repeat(sentence, 4) + "<div class=feedback-form>" + other + "</div></div></main></body></html>"
	got, err := Text(strings.NewReader(page), "text/html", "https://ico.org.uk/action/acme")
	if err != nil || strings.Contains(got.Text, "Bolt") || strings.Count(got.Text, "Acme") != 4 {
		t.Errorf("%v, text:\n%s", err, got.Text)
	}
	rebuilt := strings.Replace(page, "rich-text", "prose-2027", 1)
	got, err = Text(strings.NewReader(rebuilt), "text/html", "https://ico.org.uk/action/acme")
	if err != nil || !strings.Contains(got.Text, "Acme") {
		t.Errorf("a site that was rebuilt: %v, text:\n%s", err, got.Text)
	}
}
