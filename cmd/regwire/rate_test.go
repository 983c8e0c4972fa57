package main

import (
	"context"
	"fmt"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"regwire"
	"regwire/notify/standin"
)

// A thousand messages to fifty channels leave without asking Slack for more than it takes.
// At what share of the allowed rate is a matter of the machine, and printed with -v.
func TestRate(t *testing.T) {
	if testing.Short() || racing {
		t.Skip("takes ten seconds, and measures nothing beside the race detector")
	}
	const channels, pace = 50, 400 * time.Millisecond
	parties := strings.Fields("Alder Birch Cedar Dogwood Elm Fir Gorse Hazel Ivy Juniper Kapok Larch Maple Nutmeg Oak Pine Quince Rowan Spruce Teak")
	each := len(parties)
	a, _ := testApp(t, nil)
	there := &standin.Slack{Token: scriptToken, Every: pace}
	server := httptest.NewServer(there)
	t.Cleanup(server.Close)
	a.config.Slack.APIURL, a.config.Slack.Pace = server.URL+"/api/", pace
	a.post = newSlack(a.config.Slack, scriptToken)
	a.config.Channels = nil
	for i := range channels {
		a.config.Channels = append(a.config.Channels, Channel{ID: fmt.Sprintf("C1%02d", i), Alerts: true, Zone: Zone{time.UTC}})
	}
	for i, party := range parties {
		filePart(t, a, party+" Ltd", int64(i+1), regwire.Imposed, time.Date(2025, 3, 3+i, 9, 0, 0, 0, time.UTC))
	}
	ctx, stop := context.WithCancel(t.Context())
	done := make(chan error)
	start := time.Now()
	go func() { done <- a.jobs.Run(ctx) }()
	for len(a.unsent(t)) > 0 && time.Since(start) < 2*time.Minute {
		time.Sleep(50 * time.Millisecond)
	}
	took := time.Since(start)
	stop()
	if err := <-done; err != nil {
		t.Error(err)
	}
	sent, calls := 0, 0
	for _, c := range there.Calls() {
		if calls++; c.Method != "chat.postMessage" {
			t.Errorf("called %s", c.Method)
		}
	}
	for _, ch := range a.config.Channels {
		sent += len(there.Messages(ch.ID))
	}
	// The first message of a channel need not wait.
	rate := float64(each-1) * float64(pace) / float64(took)
	t.Logf("%d messages in %v: %.2f of the allowed rate, %d calls", sent, took.Round(time.Millisecond), rate, calls)
	if sent != channels*each || rate > 1.02 || calls > sent+sent/50 {
		t.Errorf("%d messages with %d calls at %.2f of the allowed rate; want %d, few more calls, and no more than 1", sent, calls, rate, channels*each)
	}
}

// An alert leaves by itself when its article is filed and nothing else waits; after how
// long is printed with -v.
func TestAnAlertLeavesAtOnce(t *testing.T) {
	a, there := slackApp(t)
	ctx, stop := context.WithCancel(t.Context())
	done := make(chan error)
	go func() { done <- a.jobs.Run(ctx) }()
	time.Sleep(200 * time.Millisecond) // it has begun, and has nothing to do
	start := time.Now()
	fileFine(t, a, "one", regwire.Imposed, a.now())
	for len(there.Messages("C01")) == 0 && time.Since(start) < time.Minute {
		time.Sleep(5 * time.Millisecond)
	}
	took := time.Since(start)
	stop()
	if err := <-done; err != nil {
		t.Error(err)
	}
	if t.Logf("after %v", took); len(there.Messages("C01")) == 0 {
		t.Error("no alert")
	}
}
