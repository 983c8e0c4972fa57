package main

import (
	"net/url"
	"slices"
	"strings"
	"testing"

	"regwire/feeds"
)

func TestCatalogue(t *testing.T) {
	all, found := decodeCatalogue(feeds.Catalogue())
	if err := found.err(); err != nil {
		t.Fatal(err)
	}
	if len(all) < 35 {
		t.Errorf("%d sources, want at least 35", len(all))
	}
	groups := map[string]int{}
	for _, k := range all {
		groups[k.Group]++
		if k.Publisher == "" || k.Evidence == "" || len(k.Country) != 2 || len(k.Language) != 2 {
			t.Errorf("%s lacks publisher, evidence, country or language", k.Name)
		}
		if (k.Group == "regulator") != (k.Regulator != "") {
			t.Errorf("%s: group %q and regulator %q contradict each other", k.Name, k.Group, k.Regulator)
		}
		if k.StaleAfter == 0 {
			t.Errorf("%s has no contract: nothing says when it is stale", k.Name)
		}
		for _, r := range append([]feeds.Route{k.Route}, k.Fallback...) {
			if u, err := url.Parse(r.URL); err != nil || u.Scheme != "https" {
				t.Errorf("%s: %s is not https", k.Name, r.URL)
			}
		}
	}
	for _, group := range []string{"regulator", "official", "trade press", "law press"} {
		if groups[group] == 0 {
			t.Errorf("no source of group %q in %v", group, groups)
		}
		delete(groups, group)
	}
	if len(groups) > 0 {
		t.Errorf("unknown groups %v", groups)
	}
	for _, name := range []string{"ico-news", "ico-enforcement", "edpb-news", "cnil", "dpc", "aepd", "noyb", "gdprhub", "fca", "cma", "ofcom", "ofgem", "ftc", "sec-press", "hhs", "oaic"} {
		if !slices.Contains(all.names(), name) {
			t.Errorf("%s is missing", name)
		}
	}
	ico, _ := all.find("ico-enforcement")
	if ico.Kind != feeds.Endpoint || !strings.Contains(ico.Body, "17222") || len(ico.Fallback) < 3 {
		t.Errorf("ico-enforcement = %+v, want the search first and then its fallbacks", ico)
	}
}

func TestUse(t *testing.T) {
	config, found := decode([]byte(`[[source]]
use = "ico-enforcement"
[[source]]
use = "the-record"
name = "record"
every = "5m"
url = "https://a.example/feed"
fallback = []
[[source]]
use = "dpc"
kind = "feed"
url = "https://b.example/feed"
`))
	if err := found.err(); err != nil {
		t.Fatal(err)
	}
	ico, record, dpc := config.Sources[0], config.Sources[1], config.Sources[2]
	if ico.Name != "ico-enforcement" || ico.Regulator != "ICO" || ico.Kind != feeds.Endpoint || len(ico.Fallback) != 3 || ico.MinItems != 10 {
		t.Errorf("ico = %+v", ico)
	}
	if record.Name != "record" || record.Every.Minutes() != 5 || record.Slowest.Minutes() != 20 || record.URL != "https://a.example/feed" || record.Publisher != "The Record" {
		t.Errorf("record = %+v", record)
	}
	if dpc.Items != "" || dpc.Kind != feeds.Feed || dpc.Regulator != "DPC" {
		t.Errorf("dpc as a feed = %+v", dpc)
	}
}
