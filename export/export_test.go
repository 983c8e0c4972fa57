package export

import (
	"encoding/csv"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/mmcdole/gofeed"
	"pgregory.net/rapid"

	"regwire"
)

var noon = time.Date(2025, 3, 27, 12, 0, 0, 0, time.UTC)

func gbp(pounds int64) regwire.Money { return regwire.Money{Currency: "GBP", Minor: pounds * 100} }

// cut is a matter with a sum that was proposed and a smaller one imposed.
func cut() regwire.Case {
	return regwire.Case{
		ID: "case-1", Regulator: "ICO", Kind: regwire.Fine, Stage: regwire.Imposed,
		Organisation: regwire.Organisation{Name: "Harbour & Light <Ltd>", Aliases: []string{"Harbour", "Light"}},
		Sums:         []regwire.Sum{{Stage: regwire.Proposed, Amount: gbp(180_000)}, {Stage: regwire.Imposed, Amount: gbp(140_000)}},
		People:       &regwire.Count{N: 12_400, Qualifier: regwire.About}, Laws: []string{"UK GDPR Art 32", "UK GDPR Art 5"},
		Incident: &regwire.Incident{Kind: regwire.Ransomware, Date: "2023-05"}, Decided: "2025-03-26", Opened: noon.AddDate(0, -3, 0), Changed: noon,
		Reports: []regwire.Report{
			{Article: "a", URL: "https://press.example/?a=1&b=2", Publisher: "The Daily Port", Title: "Ferry firm faces fine", Print: []uint64{1}},
			{Article: "b", URL: "https://ico.example/fine", Publisher: "ICO", Official: true, Published: noon},
		},
	}
}

func headline(c regwire.Case) string { return c.Organisation.Name + ": " + string(c.Stage) }

func TestCSV(t *testing.T) {
	proposed := cut()
	proposed.Stage, proposed.Sums = regwire.Proposed, proposed.Sums[:1]
	overturned := cut()
	overturned.Stage = regwire.Overturned
	var b strings.Builder
	out, err := NewCSV(&b)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []regwire.Case{cut(), proposed, overturned, {}} {
		if err := out.Add(c); err != nil {
			t.Fatal(err)
		}
	}
	if err := out.Close(); err != nil {
		t.Fatal(err)
	}
	want := `case,regulator,organisation,also_called,kind,stage,imposed_currency,imposed,proposed_currency,proposed,people,people_qualifier,volume,volume_unit,incident,incident_date,laws,decided,opened,changed,reports,official_notice,dismissed
case-1,ICO,Harbour & Light <Ltd>,Harbour; Light,fine,imposed,GBP,140000,GBP,180000,12400,about,,,ransomware,2023-05,UK GDPR Art 32; UK GDPR Art 5,2025-03-26,2024-12-27T12:00:00Z,2025-03-27T12:00:00Z,2,https://ico.example/fine,false
case-1,ICO,Harbour & Light <Ltd>,Harbour; Light,fine,proposed,,,GBP,180000,12400,about,,,ransomware,2023-05,UK GDPR Art 32; UK GDPR Art 5,2025-03-26,2024-12-27T12:00:00Z,2025-03-27T12:00:00Z,2,https://ico.example/fine,false
case-1,ICO,Harbour & Light <Ltd>,Harbour; Light,fine,overturned,,,GBP,180000,12400,about,,,ransomware,2023-05,UK GDPR Art 32; UK GDPR Art 5,2025-03-26,2024-12-27T12:00:00Z,2025-03-27T12:00:00Z,2,https://ico.example/fine,false
,,,,,,,,,,,,,,,,,,,,0,,false
`
	if diff := cmp.Diff(want, b.String()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// Whatever a name begins with, no spreadsheet reads it as a formula.
func TestNoCellIsAFormula(t *testing.T) {
	for in, want := range map[string]string{
		`=HYPERLINK("https://evil.example")`: `'=HYPERLINK("https://evil.example")`,
		"+1":                                 "'+1", "-1": "'-1", "@SUM(A1)": "'@SUM(A1)", "\t=1": "'=1", "\r\n=1": "'=1", "\u200b=1": "'=1", "＝1": "'＝1", "|x": "'|x",
		"A = B": "A = B", "3Com": "3Com",
	} {
		if got := text(in); got != want {
			t.Errorf("text(%q) = %q, want %q", in, got, want)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		var b strings.Builder
		out, err := NewCSV(&b)
		if err != nil {
			t.Fatal(err)
		}
		s := rapid.String().Draw(t, "text")
		c := regwire.Case{ID: s, Regulator: s, Kind: regwire.Kind(s), Organisation: regwire.Organisation{Name: s, Aliases: []string{s, s}}, Laws: []string{s}, Decided: regwire.Date(s)}
		if err := out.Add(c); err != nil {
			t.Fatal(err)
		}
		if err := out.Close(); err != nil {
			t.Fatal(err)
		}
		lines, err := csv.NewReader(strings.NewReader(b.String())).ReadAll()
		if err != nil || len(lines) != 2 {
			t.Fatalf("%d lines, %v", len(lines), err)
		}
		for _, cell := range lines[1] {
			if cell != "" && strings.ContainsAny(cell[:1], "=+-@\t\r") {
				t.Fatalf("cell %q of %q", cell, s)
			}
		}
	})
}

func TestJSONL(t *testing.T) {
	var b strings.Builder
	out := NewJSONL(&b)
	if err := out.Add(cut()); err != nil {
		t.Fatal(err)
	}
	if err := out.Close(); err != nil {
		t.Fatal(err)
	}
	var got regwire.Case
	if err := json.Unmarshal([]byte(b.String()), &got); err != nil {
		t.Fatal(err)
	}
	want := cut()
	want.Reports[0].Print = nil
	if diff := cmp.Diff(want, got); diff != "" || strings.Count(b.String(), "\n") != 1 {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// What gofeed reads of the feed is what was written.
func TestAtom(t *testing.T) {
	got := read(t, written(t, Feed{"Enforcement cases", "https://example.com/cases.atom", headline}, cut(), regwire.Case{ID: "case-2"}))
	if got.FeedType != "atom" || got.Title != "Enforcement cases" || got.FeedLink != "https://example.com/cases.atom" || !got.UpdatedParsed.Equal(noon) || len(got.Items) != 2 {
		t.Fatalf("read %+v", got)
	}
	one := got.Items[0]
	want := gofeed.Item{
		Title: "Harbour & Light <Ltd>: imposed", Link: "https://ico.example/fine", Links: []string{"https://ico.example/fine", "https://press.example/?a=1&b=2"},
		Categories: []string{"fine", "imposed"},
		Content: "Regulator: ICO\nOrganisation: Harbour & Light <Ltd>\nKind: fine\nStage: imposed\nSum: £180,000 proposed\nSum: £140,000 imposed\n" +
			"People affected: about 12,400\nIncident: ransomware 2023-05\nLaws: UK GDPR Art 32; UK GDPR Art 5\nDecided: 2025-03-26\nReport: The Daily Port Ferry firm faces fine\nReport: ICO",
	}
	if diff := cmp.Diff([]any{want.Title, want.Link, want.Categories, want.Content}, []any{one.Title, one.Link, one.Categories, one.Content}); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if !one.UpdatedParsed.Equal(noon) || !one.PublishedParsed.Equal(noon.AddDate(0, -3, 0)) || one.Authors[0].Name != "ICO" || one.GUID == got.Items[1].GUID {
		t.Errorf("read %+v", one)
	}
	if read(t, written(t, Feed{Title: "Nothing", Headline: headline})).Title != "Nothing" {
		t.Error("a feed without cases has no title")
	}
}

func written(t testing.TB, f Feed, cases ...regwire.Case) string {
	t.Helper()
	var b strings.Builder
	out := NewAtom(&b, f)
	for _, c := range cases {
		if err := out.Add(c); err != nil {
			t.Fatal(err)
		}
	}
	if err := out.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func read(t testing.TB, feed string) *gofeed.Feed {
	t.Helper()
	got, err := gofeed.NewParser().ParseString(feed)
	if err != nil {
		t.Fatalf("%v\n%s", err, feed)
	}
	return got
}
