package notify

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"regwire"
)

// A chart is what is drawn of a summary: one small panel of bars for each regulator and
// currency, and one for people, all over the same months. Panels need no colours to be
// told apart, and two currencies never share a scale.
type chart struct {
	title, note string
	months      [monthsShown]time.Time
	panels      []panel
	in          Locale
}

// A panel is one row of bars, of values that are not negative.
type panel struct {
	title  string
	values [monthsShown]float64
}

// harmless replaces what would have to be escaped in words beside a picture, which nobody
// says are unescaped.
var harmless = strings.NewReplacer("&", "+", "<", "‹", ">", "›")

// maxPanels is how many panels of sums are drawn: what can be read in a channel.
const maxPanels = 5

// chart lays out what t knows of the last months; false if that is nothing.
func (t *Tally) chart() (chart, bool) {
	all := t.ranked()
	if len(all) == 0 && t.people == [monthsShown]int64{} {
		return chart{}, false
	}
	c := chart{in: t.period.in, note: "By month, each panel on its own scale from zero, rounded to three figures"}
	for i := range c.months {
		c.months[i] = t.period.Since().AddDate(0, i, 0)
	}
	c.title = "Sums imposed and people affected, " + t.period.shown()
	if more := len(all) - maxPanels; more > 0 {
		all = all[:maxPanels]
		c.note += fmt.Sprintf("; %d more not drawn", more)
	}
	for _, s := range all {
		p := panel{title: harmless.Replace(regulatorName(s.regulator) + ": imposed, " + sign(s.currency))}
		for i, minor := range t.fines[s] {
			p.values[i] = major(regwire.Money{Currency: s.currency, Minor: minor})
		}
		c.panels = append(c.panels, p)
	}
	if t.people != [monthsShown]int64{} {
		p := panel{title: "People affected, by new cases"}
		for i, n := range t.people {
			p.values[i] = float64(n)
		}
		c.panels = append(c.panels, p)
	}
	return c, true
}

// ranked are the series of sums, the largest first.
func (t *Tally) ranked() []series {
	sizes := map[series]int64{}
	var all []series
	for s, months := range t.fines {
		all = append(all, s)
		for _, minor := range months {
			sizes[s] = plus(sizes[s], worth(regwire.Money{Currency: s.currency, Minor: minor}))
		}
	}
	slices.SortFunc(all, func(a, b series) int {
		return cmp.Or(cmp.Compare(sizes[b], sizes[a]), cmp.Compare(a.regulator, b.regulator), cmp.Compare(a.currency, b.currency))
	})
	return all
}

// shown names the months of a chart: "May to October 2025", or "May to 19 October 2025"
// where the last one is not over.
func (p Period) shown() string {
	first, last := p.Since(), p.last()
	from, to := p.in.date(first, monthAlone), p.in.date(last, monthDate)
	if first.Year() != last.Year() {
		from = p.in.date(first, monthDate)
	}
	if last.AddDate(0, 0, 1).Day() != 1 {
		to = p.in.date(last, fullDate)
	}
	return from + " to " + to
}

// sign is how sums of a currency are marked: "£", or "NOK".
func sign(currency string) string {
	s := strings.TrimSuffix(regwire.Money{Currency: currency, Minor: 0}.String(), "0")
	return clip(s, 8)
}

// major is a sum in units of its currency, as exact as a drawing.
func major(m regwire.Money) float64 {
	v := float64(m.Minor)
	for range regwire.MinorDigits(m.Currency) {
		v /= 10
	}
	return v
}

// brief writes a value with three figures: "0", "950", "7.55m", "530m".
func brief(v float64) string {
	unit := ""
	for _, u := range []string{"k", "m", "bn", "tn"} {
		if v < 999.5 {
			break
		}
		v, unit = v/1000, u
	}
	decimals := 2
	switch {
	case v >= 99.95 || unit == "":
		decimals = 0
	case v >= 9.995:
		decimals = 1
	}
	s := strconv.FormatFloat(v, 'f', decimals, 64)
	if strings.Contains(s, ".") {
		s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
	}
	return s + unit
}

// words say each value of the chart in plain sentences, for those who hear it or read it
// in a terminal: "ICO: imposed, £: May 2025 0, Jun 2.31m."
func (c chart) words() []string {
	out := []string{"Bar charts by month, " + c.in.date(c.months[0], monthDate) + " to " + c.in.date(c.months[monthsShown-1], monthDate) + "."}
	for _, p := range c.panels {
		var values []string
		for i, v := range p.values {
			values = append(values, c.in.date(c.months[i], monthShort)+" "+c.in.figures(brief(v)))
		}
		out = append(out, p.title+": "+strings.Join(values, ", ")+".")
	}
	return out
}
