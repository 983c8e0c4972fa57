package notify

import (
	"bytes"
	"encoding/json"
	"fmt"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/slack-go/slack"
	"pgregory.net/rapid"

	"regwire"
)

// outside makes text as a hostile or clumsy source might send it.
func outside() *rapid.Generator[string] {
	piece := rapid.OneOf(
		rapid.String(),
		rapid.SampledFrom([]string{
			"<!channel>", "<@U123>", "<#C1|general>", "<https://evil.example|ico.org.uk>", "&", "&amp;lt;", "*x*", "_x_",
			"~x~", "`x`", "> x", ":tada:", "\u202E", "\u200B", "\n", "|", "fined £5m", "Ltd", "😀", "ico.org.uk", "é\u0301\u0301\u0301\u0301",
			strings.Repeat("long ", 900), strings.Repeat("&", 700),
		}),
	)
	return rapid.Custom(func(t *rapid.T) string {
		return strings.Join(rapid.SliceOfN(piece, 0, 6).Draw(t, "pieces"), rapid.SampledFrom([]string{"", " "}).Draw(t, "between"))
	})
}

func money() *rapid.Generator[regwire.Money] {
	return rapid.Custom(func(t *rapid.T) regwire.Money {
		return regwire.Money{
			Currency: rapid.SampledFrom([]string{"GBP", "EUR", "USD", "JPY", "KWD", "NOK", "<!here>"}).Draw(t, "currency"),
			Minor:    rapid.OneOf(rapid.Int64Min(0), rapid.Int64Range(0, 1e10)).Draw(t, "minor"),
		}
	})
}

func action() *rapid.Generator[regwire.Action] {
	return rapid.Custom(func(t *rapid.T) regwire.Action {
		a := regwire.Action{
			Kind:    rapid.SampledFrom(append([]regwire.Kind{"", "odd"}, regwire.Kinds...)).Draw(t, "kind"),
			Stage:   stage().Draw(t, "stage"),
			Decided: regwire.Date(rapid.SampledFrom([]string{"", "2024", "2024-08", "2024-08-07", "<!here>"}).Draw(t, "decided")),
			Laws:    rapid.SliceOfN(outside(), 0, 6).Draw(t, "laws"),
		}
		if rapid.Bool().Draw(t, "counted") {
			a.People = &regwire.Count{N: rapid.Int64Min(0).Draw(t, "people"), Qualifier: rapid.SampledFrom([]regwire.Qualifier{regwire.Exact, regwire.About, regwire.AtLeast, regwire.UpTo}).Draw(t, "qualifier")}
			a.Volume = &regwire.Volume{N: 5, Unit: regwire.Unit(outside().Draw(t, "unit"))}
			previous := money().Draw(t, "previous")
			a.Previous = &previous
			a.Incident = &regwire.Incident{Kind: regwire.Ransomware, Date: a.Decided}
		}
		return a
	})
}

func stage() *rapid.Generator[regwire.Stage] {
	return rapid.SampledFrom(append([]regwire.Stage{"", "odd"}, regwire.Stages...))
}

// matter makes a case with anything in it, up to crowds of everything.
func matter() *rapid.Generator[regwire.Case] {
	return rapid.Custom(func(t *rapid.T) regwire.Case {
		a := action().Draw(t, "action")
		c := regwire.Case{
			ID: rapid.StringN(1, 8, 20).Draw(t, "id"), Regulator: outside().Draw(t, "regulator"),
			Organisation: regwire.Organisation{Name: outside().Draw(t, "name")},
			Kind:         a.Kind, Stage: a.Stage, People: a.People, Volume: a.Volume, Laws: a.Laws, Incident: a.Incident, Decided: a.Decided,
		}
		for _, s := range regwire.Stages {
			if rapid.Bool().Draw(t, "sum") {
				c.Sums = append(c.Sums, regwire.Sum{Stage: s, Amount: money().Draw(t, "amount"), Article: "a0", Parts: []regwire.Share{{Party: outside().Draw(t, "party"), Amount: money().Draw(t, "part")}}})
			}
		}
		crowd := rapid.SampledFrom([]int{1, 1, 3, 60}).Draw(t, "crowd")
		r := regwire.Report{URL: "https://x.example/" + outside().Draw(t, "path"), Action: a, Official: rapid.Bool().Draw(t, "official")}
		var articles []string
		for i := range crowd {
			r.Article = fmt.Sprint("a", i)
			if r.Publisher = r.Article; i < 4 {
				r.Publisher = outside().Draw(t, "publisher")
			}
			articles = append(articles, r.Article)
			c.Reports = append(c.Reports, r)
		}
		for i := range min(crowd, 6) {
			c.Conflicts = append(c.Conflicts, regwire.Conflict{Field: outside().Draw(t, "field"), Values: []regwire.Rival{
				{Value: outside().Draw(t, "value"), Articles: articles}, {Value: "other", Articles: articles[i:]},
			}})
		}
		kinds := []regwire.EventKind{regwire.CaseOpened, regwire.StageChanged, regwire.FigureFound, regwire.Coverage, regwire.Correction, regwire.Merged, regwire.Split}
		for i := range rapid.IntRange(1, 5).Draw(t, "events") {
			e := regwire.Event{Seq: i + 1, Kind: rapid.SampledFrom(kinds).Draw(t, "event"), Article: rapid.SampledFrom(articles).Draw(t, "article"), Stage: stage().Draw(t, "stage")}
			e.Field, e.Was, e.Now = "amount", outside().Draw(t, "was"), outside().Draw(t, "now")
			e.Evidence = []regwire.Evidence{{Field: "stage", Quote: outside().Draw(t, "quote")}}
			if rapid.Bool().Draw(t, "said") {
				e.By, e.Why = outside().Draw(t, "by"), outside().Draw(t, "why")
			}
			c.Events = append(c.Events, e)
		}
		c.Dismissed = rapid.Bool().Draw(t, "dismissed")
		c.Words = []regwire.Word{{Kind: regwire.SaidCorrect, Field: rapid.SampledFrom([]string{"relevant", "stage", "people"}).Draw(t, "corrected"), By: outside().Draw(t, "speaker"), Why: outside().Draw(t, "reason")}}
		return c
	})
}

func TestAnyCaseIsInsideTheLimits(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := matter().Draw(t, "case")
		for _, e := range c.Events {
			alert := uk.Alert(c, e)
			inspect(t, alert)
			inspect(t, uk.Update(c, e))
			again := uk.Again(c, "https://example.slack.com/archives/C1/p1")
			inspect(t, again)
			if with := WithButtons(again, c); len(with.Blocks) == len(again.Blocks) || size(with.Blocks) > maxTotal {
				t.Fatalf("%d characters with buttons, %d without", size(with.Blocks), size(again.Blocks))
			}
			head := alert.Blocks[0].(*slack.HeaderBlock).Text.Text
			if what := plain(uk.at(c, e).words(), maxWords); !strings.HasSuffix(head, ": "+what) {
				t.Fatalf("header %q does not end in what happened, %q", head, what)
			}
		}
	})
}

func TestAnyAnswerIsInsideTheLimits(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		some := rapid.SliceOfN(matter(), 1, 4).Draw(t, "cases")
		var found []regwire.Case
		var mutes []regwire.Mute
		for range rapid.SampledFrom([]int{1, 2, 25}).Draw(t, "times") {
			for _, c := range some {
				found = append(found, c)
				mutes = append(mutes, regwire.Mute{Organisation: c.Organisation.Name, By: c.Words[0].By})
			}
		}
		inspect(t, uk.Proof(some[0]))
		inspect(t, uk.Shown(some[0]))
		inspect(t, uk.Listed(outside().Draw(t, "words"), found, true))
		inspect(t, uk.Muted(mutes))
		note := mutes[0]
		inspect(t, MuteNote(note))
		note.Undone = &regwire.Undoing{By: note.By}
		inspect(t, MuteNote(note))
		inspect(t, Told(outside().Draw(t, "text")+"."))
	})
}

func TestAnythingGatheredIsInsideTheLimits(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		some := rapid.SliceOfN(matter(), 1, 4).Draw(t, "cases")
		var cases []regwire.Case
		for range rapid.SampledFrom([]int{1, 10, 100}).Draw(t, "times") {
			cases = append(cases, some...)
		}
		inspect(t, uk.Gathered(cases, time.Unix(1e9, 0), nil, rapid.Bool().Draw(t, "threaded")))
	})
}

func TestAnyDigestIsInsideTheLimits(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		some := rapid.SliceOfN(matter(), 1, 4).Draw(t, "cases")
		var changes []regwire.Change
		for range rapid.SampledFrom([]int{1, 10, 100}).Draw(t, "times") {
			for _, c := range some {
				changes = append(changes, regwire.Change{Case: c, Events: c.Events})
			}
		}
		for _, page := range uk.Digest(changes, time.Time{}, time.Unix(1e9, 0), nil) {
			inspect(t, page)
		}
	})
}

func TestAnySummaryIsInsideTheLimits(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		kind := rapid.SampledFrom([]regwire.DeliveryKind{regwire.Weekly, regwire.Monthly}).Draw(t, "kind")
		p := uk.PeriodOf(kind, date(2025, 3, 31), nil)
		tally := NewTally(p)
		for i, c := range rapid.SliceOfN(matter(), 0, 12).Draw(t, "cases") {
			c.ID = fmt.Sprint(c.ID, i)
			for j := range c.Events {
				c.Events[j].At = p.To.Add(-time.Duration(rapid.IntRange(-50, 250).Draw(t, "days ago")) * 24 * time.Hour)
			}
			tally.Add(c)
		}
		m := Summary(tally)
		inspect(t, m)
		inspect(t, m.Unshown())
		inspect(t, m.Shown("F012345678"))
	})
}

// inspect holds a message against what Slack takes and against what text may do.
func inspect(t interface {
	Helper()
	Errorf(string, ...any)
}, m Message) {
	t.Helper()
	if n := size(m.Blocks); n > maxTotal || len(m.Blocks) > maxBlocks || len(m.Blocks) == 0 {
		t.Errorf("%d blocks of %d characters", len(m.Blocks), n)
	}
	if width(m.Text) > maxText || m.Text == "" || strings.ContainsAny(m.Text, "<>*`~") || bare(m.Text) {
		t.Errorf("text of %d characters: %q", width(m.Text), m.Text)
	}
	check := func(o *slack.TextBlockObject, limit int) {
		n := width(o.Text)
		if n == 0 || n > limit {
			t.Errorf("text object of %d characters, want 1 to %d: %q", n, limit, o.Text)
		}
		if problem := acts(o); problem != "" {
			t.Errorf("text object holds %s: %q", problem, o.Text)
		}
	}
	for _, b := range m.Blocks {
		switch b := b.(type) {
		case *slack.HeaderBlock:
			check(b.Text, maxHeader)
		case *slack.SectionBlock:
			if b.Text == nil && len(b.Fields) == 0 || len(b.Fields) > maxFields {
				t.Errorf("section of %d fields without text", len(b.Fields))
			}
			if b.Text != nil {
				check(b.Text, maxSection)
			}
			for _, f := range b.Fields {
				check(f, maxField)
			}
		case *slack.ContextBlock:
			check(b.ContextElements.Elements[0].(*slack.TextBlockObject), maxSection)
		case *slack.ImageBlock:
			if n := width(b.AltText); n == 0 || n > maxAlt || strings.ContainsAny(b.AltText, "<>&") {
				t.Errorf("alternative text of %d characters, want 1 to %d: %q", n, maxAlt, b.AltText)
			}
			check(b.Title, maxImageTitle)
		default:
			t.Errorf("unexpected block %T", b)
		}
	}
}

// others matches a line that counts what is not told, such as "_and 8 more not shown_".
var others = regexp.MustCompile(`^_and [0-9]+ more( [a-z ]+)?_$`)

// acts says what in a text object does more than this package wrote into it.
func acts(o *slack.TextBlockObject) string {
	if o.Type == slack.PlainTextType {
		if strings.ContainsAny(o.Text, "<>") || bare(o.Text) {
			return "a control character"
		}
		return ""
	}
	if !o.Verbatim {
		return "words that Slack may link"
	}
	for line := range strings.SplitSeq(o.Text, "\n") {
		line = strings.TrimPrefix(line, "> ")
		if strings.HasPrefix(line, "&gt;") {
			return "a quotation"
		}
		for _, m := range linked.FindAllStringSubmatch(line, -1) {
			if bare(m[1]) || strings.ContainsAny(m[1], " <>") {
				return "an open link"
			}
		}
		line = linked.ReplaceAllString(line, "$2")
		if strings.Count(line, "*")%2 != 0 || strings.Count(line, "*") > 12 {
			return "stray bold"
		}
		line = strings.ReplaceAll(line, "*", "")
		if others.MatchString(line) {
			line = strings.Trim(line, "_")
		}
		if problem := inert(line); problem != "" {
			return problem
		}
	}
	return ""
}

// size measures blocks as one piece, unlike [cost].
func size(blocks []slack.Block) int {
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(blocks); err != nil {
		return 1 << 30
	}
	return width(out.String())
}
