package notify

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"regwire"
)

// fined is a case that opened with a fine of so many pounds.
func fined(n int, pounds int64) regwire.Case {
	a := fmt.Sprint("a", n)
	return regwire.Case{
		ID: fmt.Sprint("case-", n), Regulator: "ICO", Organisation: regwire.Organisation{Name: fmt.Sprintf("Company %d Ltd", n)},
		Kind: regwire.Fine, Stage: regwire.Imposed,
		Sums:    []regwire.Sum{{Stage: regwire.Imposed, Amount: *gbp(pounds), Article: a}},
		People:  exactly(int64(n)),
		Reports: []regwire.Report{{Article: a, URL: "https://ico.org.uk/" + a, Publisher: "ICO", Official: true, Published: date(2025, 1, 1)}},
		Events:  []regwire.Event{{Seq: 1, Kind: regwire.CaseOpened, Article: a, Stage: regwire.Imposed}},
	}
}

// crowd is n new cases, each as many pounds as its number, of which every second also
// was corrected.
func crowd(n int) []regwire.Change {
	var changes []regwire.Change
	for i := range n {
		c := fined(i+1, int64(i+1)*1000)
		if i%2 == 0 {
			c.Events = append(c.Events, regwire.Event{Seq: 2, Kind: regwire.Correction, Field: "people", Was: "1", Now: "2", Stage: c.Stage})
		}
		changes = append(changes, since(c, 1))
	}
	return changes
}

// What does not fit is counted, and told by the messages that follow: each line once.
func TestDigestTellsWhatDidNotFit(t *testing.T) {
	pages := uk.Digest(crowd(200), time.Time{}, date(2025, 1, 8), nil)
	if n := size(pages[0].Blocks); n < maxTotal*8/10 || n > maxTotal {
		t.Errorf("digest of %d characters, want nearly %d", n, maxTotal)
	}
	if !strings.Contains(pages[0].Text, "• Company 200 Ltd (ICO): fined £200,000") {
		t.Errorf("the weightiest case is not shown:\n%s", pages[0].Text)
	}
	told, after := map[string]int{}, 0
	for i, page := range pages {
		inspect(t, page)
		for line := range strings.SplitSeq(page.Text, "\n") {
			var rest int
			if _, err := fmt.Sscanf(line, "and %d more follow", &rest); err == nil {
				after += rest
			}
			if strings.HasPrefix(line, "• ") {
				told[line]++
				if i > 0 {
					after--
				}
			}
		}
	}
	if len(told) != 300 || after != 0 {
		t.Errorf("%d lines are told, want 300; of those that follow %d are missing", len(told), after)
	}
	for line, n := range told {
		if n > 1 {
			t.Errorf("told %d times: %s", n, line)
		}
	}
	if want := fmt.Sprintf("Enforcement digest, Wednesday 8 January 2025, continued: 2 of %d", len(pages)); firstOf(pages[1].Text) != want {
		t.Errorf("the second message begins %q, want %q", firstOf(pages[1].Text), want)
	}
}

func firstOf(s string) string {
	line, _, _ := strings.Cut(s, "\n")
	return line
}

// A flood is cut off, and says at how many.
func TestDigestOfAFlood(t *testing.T) {
	pages := uk.Digest(crowd(6000), time.Time{}, date(2025, 1, 8), nil)
	lines := 0
	for _, page := range pages {
		lines += strings.Count(page.Text, "\n• ")
	}
	if want := fmt.Sprintf("And %d more not shown; regwire cases list shows all.", 9000-lines); len(pages) != maxParts || !strings.HasSuffix(pages[maxParts-1].Text, want) {
		t.Errorf("%d messages with %d lines, want %d, the last one with %q", len(pages), lines, maxParts, want)
	}
}

func TestDigestKeepsSumsApart(t *testing.T) {
	proposed := fined(2, 500)
	proposed.Stage, proposed.Sums[0].Stage, proposed.Events[0].Stage = regwire.Proposed, regwire.Proposed, regwire.Proposed
	appealed := fined(3, 700)
	appealed.Stage = regwire.Appealed
	appealed.Events = append(appealed.Events, regwire.Event{Seq: 2, Kind: regwire.StageChanged, Stage: regwire.Appealed})
	euros := fined(4, 1)
	euros.Sums[0].Amount = *eur(9)
	folded := fined(5, 1_000_000)
	folded.Into = "case-1"
	text := uk.Digest([]regwire.Change{
		since(fined(1, 300), 1), since(fined(6, 20), 1), since(proposed, 1), since(appealed, 2), since(euros, 1), since(folded, 1),
	}, time.Time{}, date(2025, 1, 8), nil)[0].Text
	for _, want := range []string{
		"Imposed: £320 (2 cases), €9 (1 case)\n",
		"Proposed, not imposed: £500 (1 case)\n",
		"New cases: 4 · Moved on: 1\n",
		"now fine of £700 appealed; was fined £700",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("digest lacks %q:\n%s", want, text)
		}
	}
}

func TestDigestOfCoverageAndFigures(t *testing.T) {
	c := fined(1, 300)
	c.Events = append(c.Events,
		regwire.Event{Seq: 2, Kind: regwire.Coverage}, regwire.Event{Seq: 3, Kind: regwire.Coverage})
	d := fined(2, 300)
	d.Events = append(d.Events, regwire.Event{Seq: 2, Kind: regwire.FigureFound, Field: "amount", Was: "£3m", Now: "£3,076,320", Stage: regwire.Imposed})
	text := uk.Digest([]regwire.Change{since(c, 2), since(d, 2)}, date(2025, 1, 1), date(2025, 1, 8), nil)[0].Text
	for _, want := range []string{
		"Better figures (1)\n• Company 2 Ltd (ICO): sum now £3,076,320 (was £3m)",
		"New coverage (1)\n• Company 1 Ltd (ICO): 2 new reports, 1 report in all",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("digest lacks %q:\n%s", want, text)
		}
	}
	if strings.Contains(text, "Imposed") {
		t.Errorf("sums of cases that did not move are added up:\n%s", text)
	}
}

// The same changes in another order make the same digest.
func TestDigestOrder(t *testing.T) {
	changes := crowd(30)
	want := uk.Digest(changes, time.Time{}, date(2025, 1, 8), nil)[0].Text
	for i := range changes {
		changes[i], changes[len(changes)-1-i/2] = changes[len(changes)-1-i/2], changes[i]
	}
	if got := uk.Digest(changes, time.Time{}, date(2025, 1, 8), nil)[0].Text; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func BenchmarkDigest200(b *testing.B) {
	changes := crowd(200)
	for b.Loop() {
		uk.Digest(changes, time.Time{}, time.Unix(1e9, 0), nil)
	}
}
