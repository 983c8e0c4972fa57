package main

import (
	"context"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"os"
	"path/filepath"
	"strings"
	"time"

	"regwire"
	"regwire/cmd/regwire/demo"
	"regwire/feeds"
	"regwire/notify"
	"regwire/notify/standin"
	"regwire/store"
)

// demoCommand goes the whole way on built-in sample sources.
type demoCommand struct {
	Case  string `placeholder:"WORDS" help:"Show the cases with these words in their names, as cases show does, and not the channel."`
	JSON  bool   `help:"Print each call of Slack's API as one line of JSON (method, payload)."`
	Chart string `placeholder:"FILE" help:"Write the chart of the monthly summary there, as PNG."`
}

const (
	demoChannel = "C0DEM0NEWS"
	demoToken   = "xoxb-demo"
	// demoHost is the name of the sample web, wherever it is served: the same in each run,
	// as are all that follows from it.
	demoHost = "demo.test"
)

// Help ends the help of the command with an example.
func (demoCommand) Help() string {
	return "The sample web and a stand-in for Slack are served on this machine; everything between " +
		"them is what regwire run does. Needs no network and no account, and leaves nothing behind.\n\n" +
		"Example:\n\n    regwire demo\n    regwire demo --case advanced\n    regwire demo --json\n    regwire demo --chart chart.png"
}

// Run makes one pass over the sample sources and shows what the channel shows then.
func (c *demoCommand) Run(ctx context.Context, t *terminal, all *cli) error {
	dir, err := os.MkdirTemp("", "regwire-demo-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	workspace := &standin.Slack{Token: demoToken, Channels: []string{demoChannel}}
	if c.JSON {
		workspace.OnCall = func(call standin.Call) { printJSON(t.out, call) }
	}
	log := t.log(all.level(slog.LevelError))
	a, stop, err := openDemo(ctx, filepath.Join(dir, "demo.db"), workspace, log)
	if err != nil {
		return err
	}
	defer stop()
	if err := a.playDemo(ctx); err != nil {
		return err
	}
	if c.Chart != "" {
		if err := keepChart(c.Chart, workspace.Files()); err != nil {
			return err
		}
	}
	switch {
	case c.JSON:
		return nil
	case c.Case != "":
		return showCases(ctx, t, a.db, c.Case)
	}
	if err := showChannel(t, workspace.Messages(demoChannel)); err != nil {
		return err
	}
	fmt.Fprintf(t.out, "In Slack the chart is a picture: regwire demo --chart FILE writes it.\n\n")
	known, err := a.db.Cases(ctx, store.CaseFilter{})
	if err != nil {
		return err
	}
	out := table{head: caseHead()}
	for _, one := range live(known) {
		out.add(caseCells(one)...)
	}
	return out.print(t)
}

// demoSlot is when the demo posts a monthly summary, whatever the time: after a month of
// its samples in which two regulators imposed fines.
func demoSlot() time.Time { return time.Date(2024, time.November, 1, 9, 0, 0, 0, time.UTC) }

// playDemo makes one pass over the sample sources and posts the summary of the last month.
func (a *app) playDemo(ctx context.Context) error {
	if err := a.pass(ctx, false); err != nil {
		return err
	}
	return a.sendNow(ctx, notify.DueSummary(regwire.Monthly, demoChannel, demoSlot(), a.now()))
}

// keepChart writes the first of the pictures that the workspace was given into a file.
func keepChart(file string, pictures []standin.File) error {
	if len(pictures) == 0 {
		return fmt.Errorf("write %s: there is no chart", file)
	}
	if err := os.WriteFile(file, pictures[0].Body, 0o644); err != nil {
		return fmt.Errorf("write chart: %w", err)
	}
	return nil
}

// openDemo serves the sample web and the workspace and opens the program between them.
func openDemo(ctx context.Context, file string, workspace http.Handler, log *slog.Logger) (*app, func(), error) {
	web, stopWeb, err := serveHere(demo.Handler())
	if err != nil {
		return nil, nil, err
	}
	slack, stopSlack, err := serveHere(workspace)
	if err != nil {
		stopWeb()
		return nil, nil, err
	}
	stop := func() { stopWeb(); stopSlack() }
	config := demoConfig()
	config.Slack.APIURL = slack + "/api/"
	db, err := store.Open(ctx, "sqlite:"+file)
	if err != nil {
		stop()
		return nil, nil, err
	}
	client := feeds.NewClient(feeds.Settings{
		AllowNetworks: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")},
		Hosts:         map[string]string{demoHost + ":80": strings.TrimPrefix(web, "http://")},
	})
	a, err := openApp(ctx, config, db, client, newSlack(config.Slack, demoToken), log)
	if err != nil {
		stop()
		return nil, nil, err
	}
	return a, func() { a.Close(); stop() }, nil
}

// demoConfig is the configuration of someone who watches the sample web. One article is
// read at a time, so that the outcome does not depend on which is faster.
func demoConfig() Config {
	config := defaults()
	config.Work.PollWorkers, config.Work.ReadWorkers = 1, 1
	config.Channels[0].ID = demoChannel
	config.Slack.Pace = time.Millisecond // nobody reads along
	config.Sources = nil
	for _, s := range demo.Sources("http://" + demoHost) {
		config.Sources = append(config.Sources, feeds.Source{
			Name: s.Name, Route: feeds.Route{URL: s.URL}, Publisher: s.Publisher, Regulator: s.Regulator, Every: time.Hour, AnnounceBacklog: true,
		})
	}
	return config
}

// serveHere serves handler to this machine alone and returns its address.
func serveHere(handler http.Handler) (address string, stop func(), err error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", nil, fmt.Errorf("serve samples: %w", err)
	}
	server := &http.Server{Handler: handler, ReadHeaderTimeout: 10 * time.Second}
	done := make(chan struct{})
	go func() {
		defer close(done)
		server.Serve(listener) // returns when it is closed
	}()
	return "http://" + listener.Addr().String(), func() { server.Close(); <-done }, nil
}

// showChannel prints the messages of a channel, each with its thread.
func showChannel(t *terminal, messages []standin.Message) error {
	for _, m := range messages {
		if err := showMessage(m, func(m notify.Message) error { return notify.Print(t.out, m, t.colour) }); err != nil {
			return err
		}
		for _, reply := range m.Replies {
			if err := showMessage(reply, func(m notify.Message) error { return notify.PrintReply(t.out, m, t.colour) }); err != nil {
				return err
			}
		}
		fmt.Fprintln(t.out)
	}
	return nil
}

func showMessage(m standin.Message, show func(notify.Message) error) error {
	message, err := notify.ReadMessage(m.Text, m.Blocks)
	if err != nil {
		return err
	}
	return show(message)
}
