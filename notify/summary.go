package notify

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/slack-go/slack"

	"regwire"
)

// Summary composes the message that tells what a period came to, beside the period before:
// sums by currency and regulator, what happened by stage and kind, the biggest cases, and
// a chart of the last six months, as the message's [Picture], if there is anything to draw.
// A sum that was proposed is never added to one that was imposed.
func Summary(t *Tally) Message {
	blocks := []slack.Block{header(t.period.title())}
	if t.Empty() {
		blocks = append(blocks, section("*Nothing new* from "+t.period.span()+"."))
	}
	if sums := t.sums(); sums != "" {
		blocks = append(blocks, section(sums))
	}
	if steps := t.steps(); steps != "" {
		blocks = append(blocks, section(steps))
	}
	picture := t.picture()
	var end []slack.Block
	if picture != nil {
		end = append(end, picture.block())
	}
	end = append(end, small(t.period.span()+", by the dates of the reports. In brackets: "+t.period.before().span()+"."))
	biggest := group{title: "Biggest cases", line: newLine}
	for _, it := range t.biggest {
		biggest.add(it)
	}
	if biggest.total > 0 {
		lines, _ := biggest.blocks(maxTotal-cost(append(blocks, end...)...), "not shown")
		blocks = append(blocks, lines...)
	}
	m := message(append(blocks, end...)...)
	m.Picture = picture
	return m
}

// span is "Mon 20 Oct to Sun 26 Oct 2025 (Europe/London)".
func (p Period) span() string {
	return p.in.date(p.From.In(p.zone), shortDay) + " to " + p.in.date(p.last(), shortDate) + " (" + mrkdwn(p.zone.String(), 40) + ")"
}

// Bounds of what one line of a summary lists.
const (
	maxCurrencies = 6
	maxRegulators = 6
)

// sums are the lines about money: what was imposed, and apart from it what was proposed.
func (t *Tally) sums() string {
	var lines []string
	for _, account := range []struct {
		title     string
		now, past map[series]total
	}{
		{"Imposed", t.now.imposed, t.past.imposed},
		{"Proposed, not imposed", t.now.proposed, t.past.proposed},
	} {
		if len(account.now)+len(account.past) == 0 {
			continue
		}
		lines = append(lines, "*"+account.title+"*")
		lines = append(lines, t.compare(account.now, account.past)...)
	}
	return strings.Join(lines, "\n")
}

// compare has a line for each currency: "• £17.1m in 3 cases (September: £2.31m in 1 case):
// ICO £14m, FCA £3.1m".
func (t *Tally) compare(now, past map[series]total) []string {
	here, there := byCurrency(now), byCurrency(past)
	currencies := slices.Sorted(maps.Keys(here))
	for _, c := range slices.Sorted(maps.Keys(there)) {
		if _, known := here[c]; !known {
			currencies = append(currencies, c)
		}
	}
	slices.SortStableFunc(currencies, func(a, b string) int {
		return cmp.Or(cmp.Compare(worth(here[b].sum), worth(here[a].sum)), cmp.Compare(worth(there[b].sum), worth(there[a].sum)))
	})
	var lines []string
	for i, c := range currencies {
		if i == maxCurrencies {
			lines = append(lines, fmt.Sprintf("• and %s more", counted(len(currencies)-i, "currency", "currencies")))
			break
		}
		line := "• " + t.period.in.text(here[c]) + " (" + t.period.before().short() + ": " + t.period.in.text(there[c]) + ")"
		if who := t.period.in.bearers(now, c); who != "" {
			line += ": " + who
		}
		lines = append(lines, line)
	}
	return lines
}

// byCurrency adds up what the regulators have in each currency.
func byCurrency(account map[series]total) map[string]total {
	out := map[string]total{}
	for s, t := range account {
		sum := out[s.currency]
		sum.sum.Currency, sum.sum.Minor, sum.cases = s.currency, plus(sum.sum.Minor, t.sum.Minor), sum.cases+t.cases
		out[s.currency] = sum
	}
	return out
}

// text is "£17.1m in 3 cases", or "none".
func (l Locale) text(t total) string {
	if t.cases == 0 {
		return "none"
	}
	return mrkdwn(l.amount(t.sum), maxSum) + " in " + l.count(t.cases, "case")
}

// bearers is "ICO £14m, FCA £3.1m": who imposed or proposed what in a currency, the most
// first.
func (l Locale) bearers(account map[series]total, currency string) string {
	var all []series
	for s := range account {
		if s.currency == currency {
			all = append(all, s)
		}
	}
	slices.SortFunc(all, func(a, b series) int {
		return cmp.Or(cmp.Compare(account[b].sum.Minor, account[a].sum.Minor), cmp.Compare(a.regulator, b.regulator))
	})
	var parts []string
	for _, s := range all {
		parts = append(parts, regulatorName(s.regulator)+" "+l.amount(account[s].sum))
	}
	return mrkdwn(list(parts, maxRegulators), 400)
}

// regulatorName is the short name of a regulator.
func regulatorName(regulator string) string {
	return cmp.Or(clip(regulator, 24), "regulator not stated")
}

// worth is a sum in major units, whatever the currency: close enough to put the large
// before the small.
func worth(m regwire.Money) int64 { return view{sum: &m}.size() }

// steps are the lines about cases: how many opened and moved on, and by stage and kind what
// was reached.
func (t *Tally) steps() string {
	if t.Empty() && t.past.opened+t.past.moved == 0 {
		return ""
	}
	lines := []string{fmt.Sprintf("*Cases:* %d new (%d), %d moved on (%d)", t.now.opened, t.past.opened, t.now.moved, t.past.moved)}
	for _, stage := range append(slices.Clone(regwire.Stages), "") {
		if kinds := t.kinds(stage); len(kinds) > 0 {
			lines = append(lines, cmp.Or(stageNames[stage], "Stage not stated")+": "+strings.Join(kinds, ", "))
		}
	}
	if t.now.counted+t.past.counted > 0 {
		lines = append(lines, fmt.Sprintf("*People affected,* as far as reported of new cases: %s (%s)",
			t.period.in.whole(t.now.people), t.period.in.whole(t.past.people)))
	}
	return strings.Join(lines, "\n")
}

// kinds are such as "fine 3 (2)": how many cases reached a stage by kind, the gravest first.
func (t *Tally) kinds(stage regwire.Stage) []string {
	var out []string
	for _, kind := range append(slices.Clone(regwire.Kinds), "") {
		s := step{stage, kind}
		if t.now.steps[s]+t.past.steps[s] > 0 {
			out = append(out, fmt.Sprintf("%s %d (%d)", nouns[kind], t.now.steps[s], t.past.steps[s]))
		}
	}
	return out
}

// counted is "1 currency" or "3 currencies".
func counted(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
