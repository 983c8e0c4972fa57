package main

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"path/filepath"
	"testing"
	"time"

	"regwire"
	"regwire/feeds"
	"regwire/notify"
	"regwire/store"
	"regwire/work"
)

// posted keeps the first line of each message, under its thread.
type posted struct {
	lines []string
	fail  error
}

func (p *posted) Post(_ context.Context, _, thread string, m notify.Message) (string, error) {
	if p.fail != nil {
		return "", p.fail
	}
	p.lines = append(p.lines, thread+"|"+firstLine(m.Text))
	return "ts1", nil
}

func (p *posted) Edit(context.Context, string, string, notify.Message) error { return p.fail }

func (p *posted) Find(context.Context, string, string, string, time.Time) (string, error) {
	return "", p.fail
}

func (p *posted) Link(context.Context, string, string) (string, error) { return "", p.fail }

// testApp opens an app on a database of its own, with one channel.
func testApp(t *testing.T, edit func(*Channel)) (*app, *posted) {
	t.Helper()
	config := defaults()
	config.Channels[0].ID = "C01"
	config.Slack.Pace = time.Millisecond
	config.Sources = []feeds.Source{{Name: "a", Route: feeds.Route{URL: "http://127.0.0.1:1/feed"}, Every: time.Hour}}
	if edit != nil {
		edit(&config.Channels[0])
	}
	db, err := store.Open(t.Context(), "sqlite:"+filepath.Join(t.TempDir(), "regwire.db"))
	if err != nil {
		t.Fatal(err)
	}
	post := &posted{}
	a, err := openApp(t.Context(), config, db, newWeb(config), post, slog.New(slog.NewTextHandler(io.Discard, nil)))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { a.Close() })
	return a, post
}

// fileFine files an article of a regulator about a fine, or about one that is proposed.
func fileFine(t *testing.T, a *app, id string, stage regwire.Stage, at time.Time) {
	t.Helper()
	article := regwire.Article{
		Entry: regwire.Entry{ID: id, Source: "a", Regulator: "ICO", URL: "https://ico.example/" + id, Title: "Harbourlight Ltd", Published: at},
		Text:  "The Information Commissioner's Office, Harbourlight Ltd and £140,000.",
	}
	finding := regwire.Finding{Relevant: true, Actions: []regwire.Action{{
		Primary: true, Regulator: "ICO", Organisation: regwire.Organisation{Name: "Harbourlight Ltd"},
		Kind: regwire.Fine, Stage: stage, Amount: &regwire.Money{Currency: "GBP", Minor: 14000000},
	}}}
	if err := a.file(t.Context(), article, finding, false); err != nil {
		t.Fatal(err)
	}
}

func (a *app) unsent(t *testing.T) []regwire.Delivery {
	t.Helper()
	all, err := a.db.Deliveries(t.Context(), store.DeliveryFilter{Unsent: true})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func TestAnArticleIsFiledOnce(t *testing.T) {
	a, _ := testApp(t, nil)
	fileFine(t, a, "one", regwire.Imposed, a.now())
	fileFine(t, a, "one", regwire.Imposed, a.now())
	if due := a.unsent(t); len(due) != 1 || due[0].Kind != regwire.Alert {
		t.Errorf("due = %+v, want one alert", due)
	}
}

func TestDigest(t *testing.T) {
	slot := time.Date(2025, 3, 3, 9, 0, 0, 0, time.UTC)
	a, post := testApp(t, func(ch *Channel) {
		ch.Alerts, ch.NothingNew = false, false
		if err := ch.Digest.UnmarshalText([]byte("0 9 * * *")); err != nil {
			t.Fatal(err)
		}
	})
	deliverAll := func() {
		t.Helper()
		if err := a.deliver(t.Context(), "C01"); err != nil {
			t.Fatal(err)
		}
	}
	a.now = func() time.Time { return slot.Add(-time.Hour) }
	fileFine(t, a, "one", regwire.Proposed, a.now())

	a.now = func() time.Time { return slot.Add(time.Minute) }
	for range 2 { // a slot is sent once
		if err := a.digest(t.Context(), "C01", slot); err != nil {
			t.Fatal(err)
		}
		deliverAll()
	}
	if len(post.lines) != 1 {
		t.Fatalf("posted %v, want one digest", post.lines)
	}

	next := slot.AddDate(0, 0, 1) // nothing happened: nothing is said
	a.now = func() time.Time { return next.Add(time.Minute) }
	if err := a.digest(t.Context(), "C01", next); err != nil {
		t.Fatal(err)
	}
	deliverAll()
	if len(post.lines) != 1 || len(a.unsent(t)) != 0 {
		t.Fatalf("posted %v, due %v; want nothing more after an empty day", post.lines, a.unsent(t))
	}

	fileFine(t, a, "two", regwire.Imposed, a.now())
	missed := next.AddDate(0, 0, 1) // and four more: told in one
	a.now = func() time.Time { return missed.AddDate(0, 0, 4).Add(time.Hour) }
	if err := a.digest(t.Context(), "C01", missed); err != nil {
		t.Fatal(err)
	}
	deliverAll()
	all, err := a.db.Deliveries(t.Context(), store.DeliveryFilter{Channel: "C01"})
	if err != nil || len(post.lines) != 2 || !all[0].Slot.Equal(missed.AddDate(0, 0, 4)) || !all[0].From.Equal(next) {
		t.Errorf("posted %v, newest %+v, %v; want one digest from the last slot on", post.lines, all[0], err)
	}

	var final work.Final
	if err := a.digest(t.Context(), "C01", slot.Add(time.Hour)); !errors.As(err, &final) {
		t.Errorf("slot of an older schedule: %v, want it given up", err)
	}
}
