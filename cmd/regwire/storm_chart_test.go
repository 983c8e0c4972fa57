package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"regwire"
	"regwire/notify"
	"regwire/notify/standin"
	"regwire/store"
)

// stormSummaries is how many summaries each channel is owed, of one month after another.
const stormSummaries = 4

// TestStormsOfCharts kills the real program at random moments while it sends forty summaries
// with charts. Each must stand there once, and in the runs in which no call fails with a
// chart of its own, of which Slack was given no second one.
func TestStormsOfCharts(t *testing.T) {
	if testing.Short() || racing {
		t.Skip("takes half a minute, and many with the race detector in the program that is killed")
	}
	template := filepath.Join(t.TempDir(), "storm.db")
	brewSummaries(t, "sqlite:"+template)
	whole, err := os.ReadFile(template)
	if err != nil {
		t.Fatal(err)
	}
	for i := range (*stormRuns + 3) / 4 {
		t.Run(fmt.Sprintf("%d", i), func(t *testing.T) {
			t.Parallel()
			file := filepath.Join(t.TempDir(), "regwire.db")
			write(t, file, string(whole))
			failing := i%2 == 1
			s := newStorm(t, "sqlite:"+file, *stormSeed*1000+800+uint64(i), failing, "")
			s.due = stormChannels * stormSummaries
			s.slack.Scanning = 1
			s.rage(t, 1)
			checkCharts(t, s, failing)
		})
	}
}

// brewSummaries makes the summaries of a storm due in an empty database.
func brewSummaries(t *testing.T, address string) {
	t.Helper()
	a, _ := testApp(t, nil)
	db, err := store.Open(t.Context(), address)
	if err != nil {
		t.Fatal(err)
	}
	b, err := openApp(t.Context(), a.config, db, newWeb(a.config), a.post, a.log)
	if err != nil {
		t.Fatal(err)
	}
	b.config.Channels = nil // so that nothing else is due
	start := time.Date(2025, 3, 3, 9, 0, 0, 0, time.UTC)
	var owed []regwire.Delivery
	for i, party := range stormParties[:stormSummaries] {
		filePart(t, b, party, int64(i+1), regwire.Imposed, start.AddDate(0, i, 0))
		for j := range stormChannels {
			slot := time.Date(2025, time.Month(i+4), 1, 9, 0, 0, 0, time.UTC)
			owed = append(owed, notify.DueSummary(regwire.Monthly, fmt.Sprintf("C0%d", j), slot, b.now().Add(time.Duration(i)*time.Second)))
		}
	}
	err = db.Update(t.Context(), func(tx *store.Tx) error {
		_, err := tx.AddDeliveries(t.Context(), owed)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := db.SQL().Exec("PRAGMA wal_checkpoint(TRUNCATE)"); err != nil {
		t.Fatal(err)
	}
	if err := b.Close(); err != nil {
		t.Fatal(err)
	}
}

// checkCharts holds the channels against what they are to show: the summaries of four
// months in their order. Where calls fail, some may have given up their charts.
func checkCharts(t *testing.T, s *storm, failing bool) {
	t.Helper()
	for id, n := range s.posted() {
		if n != 1 || id == "" {
			t.Errorf("delivery %q stands there %d times", id, n)
		}
	}
	charts, files := map[string]int{}, len(s.slack.Files())
	for i := range stormChannels {
		messages := s.slack.Messages(fmt.Sprintf("C0%d", i))
		var lines []string
		for _, m := range messages {
			lines = append(lines, firstLine(m.Text))
			if file := fileOf(m); file != "" {
				charts[file]++
			}
		}
		const want = "Monthly summary, March 2025; Monthly summary, April 2025; Monthly summary, May 2025; Monthly summary, June 2025"
		if got := strings.Join(lines, "; "); got != want {
			t.Errorf("channel %d shows %s", i, got)
		}
	}
	if !failing && (len(charts) != s.due || files != s.due) {
		t.Errorf("%d charts are shown, %d were uploaded, want %d", len(charts), files, s.due)
	}
	if len(charts) == 0 {
		t.Error("no chart is shown")
	}
	t.Logf("%d summaries show a chart, %d were uploaded", len(charts), files)
}

// fileOf is the id of the file that a message shows.
func fileOf(m standin.Message) string {
	_, rest, _ := strings.Cut(string(m.Blocks), `"slack_file":{"id":"`)
	id, _, _ := strings.Cut(rest, `"`)
	return id
}
