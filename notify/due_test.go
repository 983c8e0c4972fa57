package notify

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"regwire"
)

func TestDue(t *testing.T) {
	now := date(2025, 3, 27)
	all := regwire.Channel{ID: "C1", Alerts: true}
	opened, moved := since(advanced(), 1), since(advanced(), 4)
	coverage := since(advanced(), 2)
	coverage.Events = coverage.Events[:1]
	refined := regwire.Change{Case: advanced()}
	for i, kind := range []regwire.EventKind{regwire.FigureFound, regwire.Correction, regwire.Coverage} {
		refined.Events = append(refined.Events, regwire.Event{Seq: 5 + i, Kind: kind, Article: "a4"})
	}
	refined.Case.Events = append(refined.Case.Events, refined.Events...)
	type told struct {
		Channel string
		Kind    regwire.DeliveryKind
		Event   int
	}
	for _, c := range []struct {
		name     string
		channels []regwire.Channel
		change   regwire.Change
		want     []told
	}{
		{"alert then update", []regwire.Channel{all}, opened, []told{{"C1", regwire.Alert, 1}, {"C1", regwire.Update, 4}}},
		{"a later step is an update", []regwire.Channel{all}, moved, []told{{"C1", regwire.Update, 4}}},
		{"coverage is told in the thread", []regwire.Channel{all}, coverage, []told{{"C1", regwire.Update, 2}}},
		{"coverage of what the channel does not want", []regwire.Channel{{ID: "C1", Alerts: true, Filter: regwire.Filter{Stages: []regwire.Stage{regwire.Imposed}}}}, coverage, nil},
		{"the weightiest of what else is new, once", []regwire.Channel{all}, refined, []told{{"C1", regwire.Update, 6}}},
		{"digests only", []regwire.Channel{{ID: "C1"}}, opened, nil},
		{"each channel", []regwire.Channel{all, {ID: "C2", Alerts: true}}, moved, []told{{"C1", regwire.Update, 4}, {"C2", regwire.Update, 4}}},
		{"the first step that a channel hears of is an alert", []regwire.Channel{{ID: "C1", Alerts: true, Filter: regwire.Filter{Stages: []regwire.Stage{regwire.Imposed}}}}, opened, []told{{"C1", regwire.Alert, 4}}},
		{"regulator in any case", []regwire.Channel{{ID: "C1", Alerts: true, Filter: regwire.Filter{Regulators: []string{"CNIL", "ico"}}}}, moved, []told{{"C1", regwire.Update, 4}}},
		{"another regulator", []regwire.Channel{{ID: "C1", Alerts: true, Filter: regwire.Filter{Regulators: []string{"CNIL"}}}}, moved, nil},
		{"below the threshold", []regwire.Channel{{ID: "C1", Alerts: true, Threshold: regwire.Filter{Sum: *gbp(5_000_000)}}}, opened, []told{{"C1", regwire.Alert, 1}}},
		{"another kind", []regwire.Channel{{ID: "C1", Alerts: true, Filter: regwire.Filter{Kinds: []regwire.Kind{regwire.Order}}}}, moved, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []told
			for _, d := range Due(c.channels, regwire.Decision{Changes: []regwire.Change{c.change}}, now) {
				got = append(got, told{d.Channel, d.Kind, d.Event})
				if d.Case != c.change.Case.ID || !d.Due.Equal(now) || !d.Sent.IsZero() {
					t.Errorf("delivery %+v is not of this case and time", d)
				}
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("due, -want +got:\n%s", diff)
			}
		})
	}
}

// The same step has one id for good, and no two steps share one.
func TestIDs(t *testing.T) {
	channels := []regwire.Channel{{ID: "C1", Alerts: true}, {ID: "C2", Alerts: true}}
	decision := regwire.Decision{Changes: []regwire.Change{since(advanced(), 1), since(reprimand(), 1)}}
	first := Due(channels, decision, date(2025, 1, 1))
	again := Due(channels, decision, date(2026, 1, 1))
	seen := map[string]bool{}
	for i, d := range first {
		if d.ID != again[i].ID {
			t.Errorf("id of %s event %d changes with the time", d.Case, d.Event)
		}
		if seen[d.ID] {
			t.Errorf("id %s is given twice", d.ID)
		}
		seen[d.ID] = true
	}
	if len(first) != 6 {
		t.Errorf("%d deliveries, want 6", len(first))
	}
	from, slot := date(2025, 1, 1), date(2025, 1, 2)
	a := DueDigest("C1", from, slot, slot)
	b := DueDigest("C1", time.Time{}, slot.In(time.FixedZone("east", 3600)), from)
	if a.ID != b.ID || a.ID == DueDigest("C1", from, from, slot).ID || a.ID == DueDigest("C2", from, slot, slot).ID {
		t.Error("the id of a digest does not follow from channel and slot alone")
	}
}
