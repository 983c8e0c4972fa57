package main

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"time"

	"regwire/extract"
	"regwire/feeds"
	"regwire/notify"
	"regwire/store"
	"regwire/work"
)

// An app is the program at work: every room, opened as the configuration says.
type app struct {
	config Config
	log    *slog.Logger
	db     *store.DB
	jobs   *work.Jobs
	web    *feeds.Client
	post   poster
	outlets
	now    func() time.Time
	meters *meters
	// appToken lets people in Slack be heard; empty if they are not.
	appToken secret
}

// A poster is Slack, or a printer that takes its place.
type poster interface {
	// Post puts a message into a channel, as a reply when thread is not empty, and returns
	// the name of the message in the channel.
	Post(ctx context.Context, channel, thread string, m notify.Message) (ts string, err error)
	// Edit puts m in the place of a message.
	Edit(ctx context.Context, channel, ts string, m notify.Message) error
	// Find returns the name of the message of a delivery that was first tried at since, ""
	// if it is not there.
	Find(ctx context.Context, channel, thread, delivery string, since time.Time) (ts string, err error)
	// Link returns the address under which people see a message.
	Link(ctx context.Context, channel, ts string) (string, error)
}

// openApp opens the jobs in db and puts the program together. Close gives all back.
func openApp(ctx context.Context, config Config, db *store.DB, web *feeds.Client, post poster, log *slog.Logger) (*app, error) {
	if err := extract.Check(); err != nil {
		db.Close()
		return nil, err
	}
	a := &app{config: config, log: log, db: db, web: web, post: post, now: now, meters: newMeters()}
	jobs, err := work.Open(ctx, log, db.SQL(), db.Engine(), a.handlers(), work.Settings{
		PollWorkers:  config.Work.PollWorkers,
		ReadWorkers:  config.Work.ReadWorkers,
		DrainWorkers: config.Work.ReadWorkers,
		JobTimeout:   config.Work.JobTimeout,
		StopTimeout:  config.Work.StopTimeout,
		Attempts:     config.Work.Attempts,
	})
	if err != nil {
		db.Close()
		return nil, fmt.Errorf("open jobs: %w", err)
	}
	a.jobs = jobs
	return a, nil
}

// openConfigured opens the program as a configuration says.
func openConfigured(ctx context.Context, config Config, t *terminal, log *slog.Logger) (*app, error) {
	post, err := newPoster(config.Slack, t)
	if err != nil {
		return nil, err
	}
	appToken, err := config.Slack.appToken(t.env)
	if err != nil {
		return nil, err
	}
	others, err := openOutlets(config, t)
	if err != nil {
		return nil, err
	}
	db, err := openStore(ctx, config.Database, t)
	if err != nil {
		return nil, err
	}
	a, err := openApp(ctx, config, db, newSharedWeb(config, db), post, log)
	if err != nil {
		return nil, err
	}
	a.appToken, a.outlets = appToken, others
	return a, nil
}

// Close closes the database and all connections.
func (a *app) Close() error {
	a.web.Close()
	return a.db.Close()
}

// handlers are what each kind of job does.
func (a *app) handlers() work.Handlers {
	return work.Handlers{Poll: a.poll, Read: a.read, Deliver: a.deliver, Digest: a.digest}
}

// now is the clock of the program: UTC, in the milliseconds that the store keeps.
func now() time.Time { return time.Now().UTC().Truncate(time.Millisecond) }

// newWeb returns the client that fetches feeds and pages for somebody who waits.
func newWeb(config Config) *feeds.Client { return feeds.NewClient(webSettings(config)) }

// jobPatience is how long a job waits for its turn at a host. One that would wait longer makes way
// for others.
const jobPatience = 5 * time.Second

// newSharedWeb returns the client that fetches for jobs: the hosts that ask for rest are noted in db,
// where all processes that share it see them.
func newSharedWeb(config Config, db *store.DB) *feeds.Client {
	settings := webSettings(config)
	settings.Patience = jobPatience
	settings.Rests = restsIn(db)
	return feeds.NewClient(settings)
}

func restsIn(db *store.DB) feeds.Rests {
	return feeds.Rests{Until: db.Rest, Note: func(ctx context.Context, host string, until time.Time) error {
		return db.SaveRest(ctx, host, until, now())
	}}
}

func webSettings(config Config) feeds.Settings {
	agent := ""
	if config.Contact != "" {
		agent = "regwire/1.0 (feed reader; " + config.Contact + ")"
	}
	return feeds.Settings{
		UserAgent:     agent,
		Timeout:       config.Web.Timeout,
		MaxBody:       config.Web.MaxBody,
		Spacing:       config.Web.Spacing,
		AllowNetworks: config.Web.AllowNetworks,
	}
}

// newPoster returns a client of Slack, or a printer where there is no token.
func newPoster(s Slack, t *terminal) (poster, error) {
	token, err := s.token(t.env)
	if err != nil {
		return nil, err
	}
	if token == "" {
		return &notify.Printer{Out: t.out, Colour: t.colour}, nil
	}
	return newSlack(s, token), nil
}

// apiTimeout is the longest that one call of Slack may take.
const apiTimeout = 30 * time.Second

func newSlack(s Slack, token secret) *notify.Slack {
	return notify.NewSlack(&http.Client{Timeout: apiTimeout}, s.APIURL, string(token)).Paced(s.Pace)
}

// openStore opens the database, naming it as far as that shows no password.
func openStore(ctx context.Context, d Database, t *terminal) (*store.DB, error) {
	address, err := d.address(t.env)
	if err != nil {
		return nil, err
	}
	return store.Open(ctx, address)
}

// prepare makes due what every start must find due: a poll of each source, the next slots
// of each channel, and all messages that wait, whatever they wait for.
func (a *app) prepare(ctx context.Context) error {
	due := map[string]time.Time{}
	for _, s := range a.config.Sources {
		state, err := a.db.Source(ctx, s.Name)
		if err != nil {
			return err
		}
		due[s.Name] = state.NextPoll
	}
	unsent, err := a.db.Deliveries(ctx, store.DeliveryFilter{Unsent: true})
	if err != nil {
		return err
	}
	return a.db.Update(ctx, func(tx *store.Tx) error {
		for _, s := range a.config.Sources {
			if err := a.jobs.Poll(ctx, tx.SQL(), s.Name, due[s.Name]); err != nil {
				return err
			}
		}
		for _, ch := range a.config.Channels {
			if err := a.planSlots(ctx, tx, ch, a.now()); err != nil {
				return err
			}
		}
		if err := a.jobs.Hurry(ctx, tx.SQL()); err != nil {
			return err
		}
		return a.jobs.Deliver(ctx, tx.SQL(), unsent)
	})
}
