package notify

import (
	"cmp"
	"fmt"
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
