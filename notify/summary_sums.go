package notify

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"regwire"
)

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
