package notify

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"regwire"
)

var update = flag.Bool("update", false, "write the golden files of this package anew")

// Each message is kept twice: as the payload that Slack gets, and as a terminal shows it.
func TestGolden(t *testing.T) {
	london, err := time.LoadLocation("Europe/London")
	if err != nil {
		t.Fatal(err)
	}
	adv, bad := advanced(), hostile()
	corrected := adv
	corrected.Events = append(corrected.Events, regwire.Event{
		Seq: 5, Kind: regwire.Correction, Article: "a4", Field: "people", Was: "82,496", Now: "79,404", Stage: regwire.Imposed,
	})
	sick := regwire.Notice{
		Source: "ico-news", Broken: true, Succeeded: date(2025, 3, 1), NextPoll: date(2025, 3, 4),
		Concerns: []string{`read feed "ico-news": <!channel> *the* answer is an HTML page, not a feed`, "nothing at its address since 2025-02-27: look for another"},
	}
	dismissed := setAsideBy(adv, "Ann <!here> Example (U012AB3CD)", "not *enforcement*")
	from, to := date(2025, 3, 24).Add(-3*time.Hour), date(2025, 3, 31).Add(-4*time.Hour)
	for name, m := range map[string]Message{
		"alert_proposed":     uk.Alert(adv, adv.Events[0]),
		"alert_hostile":      uk.Alert(bad, bad.Events[0]),
		"alert_reprimand":    uk.Alert(reprimand(), reprimand().Events[0]),
		"standing":           uk.Standing(corrected),
		"again":              uk.Again(corrected, "https://example.slack.com/archives/C1/p1722945600000100"),
		"update_imposed":     uk.Update(adv, adv.Events[3]),
		"update_coverage":    uk.Update(adv, adv.Events[2]),
		"update_coverages":   uk.Coverage(adv, adv.Events[1:3], true),
		"update_correction":  uk.Update(corrected, corrected.Events[4]),
		"update_dismissed":   uk.Update(dismissed, dismissed.Events[4]),
		"standing_dismissed": WithButtons(uk.Standing(dismissed), dismissed),
		"buttons":            WithButtons(uk.Alert(bad, bad.Events[0]), bad),
		"proof":              uk.Proof(adv),
		"listed":             uk.Listed("advanced", []regwire.Case{adv, bad}, true),
		"muted":              uk.Muted([]regwire.Mute{muteOf(bad)}),
		"mute_note":          MuteNote(muteOf(bad)),
		"help":               Help(),
		"digest":             uk.Digest([]regwire.Change{since(reprimand(), 1), since(corrected, 4), since(bad, 1)}, from, to, london)[0],
		"gathered":           uk.Gathered([]regwire.Case{reprimand(), adv, bad}, from, london, true),
		"digest_continued":   uk.Digest(crowd(90), from, to, london)[1],
		"digest_first":       uk.Digest([]regwire.Change{since(adv, 1)}, time.Time{}, to, nil)[0],
		"summary_monthly":    Summary(tallied(uk.PeriodOf(regwire.Monthly, date(2025, 11, 1), london), autumn()...)),
		"summary_german":     Summary(tallied(locale(t, "de").PeriodOf(regwire.Monthly, date(2025, 11, 1), london), autumn()...)),
		"summary_weekly":     Summary(tallied(uk.PeriodOf(regwire.Weekly, date(2025, 3, 31), london), adv, bad, reprimand())),
		"digest_all_healthy": uk.NothingNew(from, to, london, 12),
		"health_broken":      Health(sick),
		"health_well":        Health(regwire.Notice{Source: "ico-news", Was: "broken missing", Since: date(2025, 3, 1), Succeeded: date(2025, 3, 3), NextPoll: date(2025, 3, 4)}),
		"digest_nothing_new": uk.Digest(nil, from, to, london)[0],
	} {
		t.Run(name, func(t *testing.T) {
			golden(t, name+".json", payload(t, m))
			var shown strings.Builder
			if err := Print(&shown, m, false); err != nil {
				t.Fatal(err)
			}
			golden(t, name+".txt", shown.String())
		})
	}
}

// payload is m as JSON for people to read.
func payload(t *testing.T, m Message) string {
	t.Helper()
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(map[string]any{"text": m.Text, "blocks": m.Blocks}); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s differs, -want +got (go test ./notify -update writes it anew):\n%s", path, diff)
	}
}
