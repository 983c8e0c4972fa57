package notify

import (
	"fmt"
	"math"
	"strings"
	"testing"
	"time"

	"github.com/slack-go/slack"

	"regwire"
)

// stepped is a case before a regulator that came to each stage on its day, with a sum.
func stepped(id, regulator string, sum regwire.Money, people int64, at ...stepAt) regwire.Case {
	c := regwire.Case{ID: id, Regulator: regulator, Organisation: regwire.Organisation{Name: id + " Ltd"}, Kind: regwire.Fine}
	if people > 0 {
		c.People = exactly(people)
	}
	for i, s := range at {
		e := regwire.Event{Seq: i + 1, Kind: regwire.StageChanged, At: s.at, Article: fmt.Sprint(id, i), Stage: s.stage, Sum: &sum}
		if i == 0 {
			e.Kind = regwire.CaseOpened
		}
		c.Events = append(c.Events, e)
		c.Sums = append(c.Sums, regwire.Sum{Stage: s.stage, Amount: sum, Article: e.Article})
		c.Reports = append(c.Reports, regwire.Report{Article: e.Article, Publisher: "Example News", URL: "https://news.example/" + e.Article, Published: s.at})
		c.Stage = s.stage
	}
	return c
}

type stepAt struct {
	stage regwire.Stage
	at    time.Time
}

// autumn are cases of several regulators and currencies, most of October 2025.
func autumn() []regwire.Case {
	imposed := func(month time.Month, day int) stepAt { return stepAt{regwire.Imposed, date(2025, month, day)} }
	return []regwire.Case{
		stepped("Alder", "ICO", *gbp(14_000_000), 6_600_000, stepAt{regwire.Proposed, date(2025, 8, 4)}, imposed(10, 15)),
		stepped("Birch", "ICO", *gbp(2_310_000), 155_000, imposed(6, 17)),
		stepped("Cedar", "FCA", *gbp(3_100_000), 0, imposed(10, 2), stepAt{regwire.Appealed, date(2025, 10, 30)}),
		stepped("Dogwood", "DPC", *eur(530_000_000), 0, imposed(9, 2)),
		stepped("Elm", "CNIL", *eur(150_000), 12_000, imposed(10, 9)),
		stepped("Fir", "ICO", *gbp(6_090_000), 82_946, stepAt{regwire.Proposed, date(2025, 10, 7)}),
		stepped("Gorse", "Datatilsynet", regwire.Money{Currency: "NOK", Minor: 65_000_000_00}, 0, imposed(7, 1)),
		stepped("Hazel", "AEPD", *eur(5000), 40, imposed(5, 31)),
	}
}

func tallied(p Period, cases ...regwire.Case) *Tally {
	t := NewTally(p)
	for _, c := range cases {
		t.Add(c)
	}
	return t
}

func TestSummary(t *testing.T) {
	folded := stepped("Ivy", "ICO", *gbp(1_000_000), 5, stepAt{regwire.Imposed, date(2025, 10, 3)})
	folded.Into = "Alder"
	october := uk.PeriodOf(regwire.Monthly, date(2025, 11, 1), nil)
	for _, c := range []struct {
		name   string
		period Period
		want   []string
		never  []string
	}{
		{
			"a month beside the one before", october,
			[]string{
				"Imposed\n• £17.1m in 2 cases (September: none): ICO £14m, FCA £3.1m\n• €150,000 in 1 case (September: €530m in 1 case): CNIL €150,000\n",
				"Proposed, not imposed\n• £6.09m in 1 case (September: none): ICO £6.09m\n",
				"Cases: 3 new (1), 2 moved on (0)\n",
				"Proposed: fine 1 (0)\nImposed: fine 3 (1)\nUnder appeal: fine 1 (0)\n",
				"of new cases: 94,946 (0)\n",
				"Biggest cases (4)\n• Alder Ltd (ICO): fined £14m, as proposed",
				"ICO: imposed, £: May 0, Jun 2.31m, Jul 0, Aug 0, Sep 0, Oct 14m.",
				"DPC: imposed, €: May 0, Jun 0, Jul 0, Aug 0, Sep 530m, Oct 0.",
				"People affected, by new cases: May 40, Jun 155k, Jul 0, Aug 6.6m, Sep 0, Oct 94.9k.",
			},
			[]string{"20.1", "23.1", "£1,000,000", "Ivy"},
		},
		{
			"a week beside the one before", uk.PeriodOf(regwire.Weekly, date(2025, 10, 13), nil),
			[]string{
				"Weekly summary, 6 to 12 October 2025\n",
				"• €150,000 in 1 case (week before: none): CNIL €150,000\n• none (week before: £3.1m in 1 case)\n",
				"Cases: 2 new (1), 0 moved on (0)\n",
				"ICO: imposed, £: May 0, Jun 2.31m, Jul 0, Aug 0, Sep 0, Oct 0.", // the fifteenth is yet to come
			},
			[]string{"Alder"},
		},
		{
			"a month in which nothing happened", uk.PeriodOf(regwire.Monthly, date(2025, 12, 1), nil),
			[]string{
				"Nothing new from Sat 1 Nov to Sun 30 Nov 2025 (UTC).\n",
				"• none (October: £17.1m in 2 cases)",
				"Cases: 0 new (3), 0 moved on (2)\n",
			},
			[]string{"Biggest"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			text := Summary(tallied(c.period, append(autumn(), folded)...)).Text
			for _, want := range c.want {
				if !strings.Contains(text, want) {
					t.Errorf("summary lacks %q:\n%s", want, text)
				}
			}
			for _, never := range c.never {
				if strings.Contains(text, never) {
					t.Errorf("summary says %q:\n%s", never, text)
				}
			}
		})
	}
}

// However often a fine is told of, and whatever becomes of it, it is added up once.
func TestASumCountsOnce(t *testing.T) {
	c := stepped("Alder", "ICO", *gbp(100), 0,
		stepAt{regwire.Imposed, date(2025, 9, 3)}, stepAt{regwire.Overturned, date(2025, 9, 20)}, stepAt{regwire.Imposed, date(2025, 10, 15)})
	september, october := uk.PeriodOf(regwire.Monthly, date(2025, 10, 1), nil), uk.PeriodOf(regwire.Monthly, date(2025, 11, 1), nil)
	if text := Summary(tallied(september, c)).Text; !strings.Contains(text, "• £100 in 1 case (August: none)") {
		t.Errorf("September lacks the fine:\n%s", text)
	}
	text := Summary(tallied(october, c)).Text
	if !strings.Contains(text, "• none (September: £100 in 1 case)") || !strings.Contains(text, "Sep 100, Oct 0.") {
		t.Errorf("October tells the fine again:\n%s", text)
	}
}

// The order in which cases are read changes nothing, and sums that pass all bounds stay
// the largest.
func TestSummaryIsTheSameInAnyOrder(t *testing.T) {
	cases := autumn()
	for i := range 30 {
		huge := regwire.Money{Currency: "GBP", Minor: math.MaxInt64 - int64(i)}
		cases = append(cases, stepped(fmt.Sprint("Zelkova", i), fmt.Sprint("R", i%9), huge, math.MaxInt64, stepAt{regwire.Imposed, date(2025, 10, 20)}))
	}
	october := uk.PeriodOf(regwire.Monthly, date(2025, 11, 1), nil)
	want := Summary(tallied(october, cases...)).Text
	if !strings.Contains(want, "in 32 cases") || !strings.Contains(want, "of new cases: 9,223,372,036,854,775,807 (0)") || strings.Contains(want, "-") {
		t.Errorf("sums ran over:\n%s", want)
	}
	for i := range cases {
		j := (i*7 + 3) % len(cases)
		cases[i], cases[j] = cases[j], cases[i]
	}
	if got := Summary(tallied(october, cases...)).Text; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestAnEmptySummaryHasNoChart(t *testing.T) {
	tally := NewTally(uk.PeriodOf(regwire.Weekly, date(2025, 10, 13), nil))
	m := Summary(tally)
	if !tally.Empty() || m.Picture != nil || !strings.Contains(m.Text, "Nothing new from Mon 6 Oct to Sun 12 Oct 2025 (UTC).") {
		t.Errorf("empty %v, picture %v:\n%s", tally.Empty(), m.Picture, m.Text)
	}
}

// A picture is named by its file where it was uploaded; where it could not be, words say
// the same.
func TestAPictureIsShownOrSaid(t *testing.T) {
	m := Summary(tallied(uk.PeriodOf(regwire.Monthly, date(2025, 11, 1), nil), autumn()...))
	image := func(m Message) *slack.ImageBlock {
		for _, b := range m.Blocks {
			if image, ok := b.(*slack.ImageBlock); ok {
				return image
			}
		}
		return nil
	}
	if b := image(m.Shown("F012345678")); b == nil || b.SlackFile == nil || b.SlackFile.ID != "F012345678" || b.AltText != m.Picture.Alt {
		t.Errorf("shown: %+v", b)
	}
	if b := image(m); b == nil || b.SlackFile != nil {
		t.Errorf("the message itself was changed: %+v", b)
	}
	without := m.Unshown()
	if image(without) != nil || without.Picture != nil || len(without.Blocks) != len(m.Blocks) || !strings.Contains(payload(t, without), m.Picture.Alt) {
		t.Errorf("not shown:\n%s", payload(t, without))
	}
}

// BenchmarkSummary adds up a thousand cases and composes the summary of them.
func BenchmarkSummary(b *testing.B) {
	var cases []regwire.Case
	for i := range 125 {
		for _, c := range autumn() {
			c.ID = fmt.Sprint(c.ID, i)
			cases = append(cases, c)
		}
	}
	for b.Loop() {
		Summary(tallied(uk.PeriodOf(regwire.Monthly, date(2025, 11, 1), nil), cases...))
	}
}

// BenchmarkChart draws the chart of a summary, of six panels.
func BenchmarkChart(b *testing.B) {
	m := Summary(tallied(uk.PeriodOf(regwire.Monthly, date(2025, 11, 1), nil), autumn()...))
	for b.Loop() {
		if _, err := m.Picture.PNG(); err != nil {
			b.Fatal(err)
		}
	}
}
