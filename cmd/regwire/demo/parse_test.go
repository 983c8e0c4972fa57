package demo

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"regwire"
)

const whole = `title: Shop fined
date: 2024-03-01T10:00:00+01:00
source: ico
slug: shop-fined
style: release
facts: £1m | 12
want:
  matter: shop
  regulator: ICO
  organisation: Shop Ltd
  aliases: Shop; The Shop
  kind: fine
  stage: imposed
  amount: GBP 1000000
  people: 12 exact
  incident: phishing 2023-01

First line
and second.

- one
- two

# Heading
`

func TestParse(t *testing.T) {
	got, err := parse(whole)
	if err != nil {
		t.Fatal(err)
	}
	want := []Want{{
		Matter: "shop", Regulator: "ICO", Organisation: "Shop Ltd", Aliases: []string{"Shop", "The Shop"},
		Kind: regwire.Fine, Stage: regwire.Imposed, Amount: &regwire.Money{Currency: "GBP", Minor: 100000000},
		People: &regwire.Count{N: 12, Qualifier: regwire.Exact}, Incident: &regwire.Incident{Kind: regwire.Phishing, Date: "2023-01"},
	}}
	if diff := cmp.Diff(want, got.Want); diff != "" {
		t.Errorf("wanted facts (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff("First line and second.\n\none\n\ntwo\n\nHeading", got.Text()); diff != "" {
		t.Errorf("text (-want +got):\n%s", diff)
	}
	if got := got.Published.Format("15:04"); got != "09:00" {
		t.Errorf("published at %s, want 09:00 UTC", got)
	}
}

func TestParseRefuses(t *testing.T) {
	for _, c := range []struct{ name, old, new, want string }{
		{"an unknown key", "facts:", "fact:", `line 6: unknown key "fact"`},
		{"an unknown key of a want block", "  people:", "  person:", `unknown key "person" in a want block`},
		{"an unknown kind", "kind: fine", "kind: fines", `unknown kind "fines"`},
		{"an unknown stage", "stage: imposed", "stage: final", `unknown stage "final"`},
		{"an unknown source", "source: ico", "source: elsewhere", `unknown source "elsewhere"`},
		{"an unknown style", "style: release", "style: essay", `unknown style "essay"`},
		{"a date without a zone", "+01:00", "", "line 2: parsing time"},
		{"a sum that is no number", "GBP 1000000", "GBP much", "not a number"},
		{"a count that is no number", "12 exact", "twelve exact", "invalid syntax"},
		{"a slug that is no path segment", "shop-fined", "shop/fined", `slug "shop/fined"`},
		{"a head that says both", "style:", "want: nothing\nstyle:", "or both"},
		{"a line without a colon", "source: ico", "source ico", "no colon"},
		{"a stray indented line", "title:", "  title:", "outside a want block"},
		{"no organisation", "  organisation: Shop Ltd\n", "", "organisation are needed"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := parse(strings.Replace(whole, c.old, c.new, 1))
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("error %v, want one with %q", err, c.want)
			}
		})
	}
	if _, err := parse(strings.SplitAfter(whole, "2023-01\n")[0]); err == nil {
		t.Error("a sample without text was taken")
	}
}

func TestMarkup(t *testing.T) {
	got := markup(blocks("# A & B\n\n> said\n\n^ seen\n\n- <one>\n- two\n\nplain"))
	want := "<h2>A &amp; B</h2>\n<blockquote><p>said</p></blockquote>\n" +
		"<figure><figcaption>seen</figcaption></figure>\n<ul><li>&lt;one&gt;</li><li>two</li></ul>\n<p>plain</p>\n"
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("markup (-want +got):\n%s", diff)
	}
}
