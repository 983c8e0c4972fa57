package main

import (
	"context"
	"errors"
	"log/slog"

	"golang.org/x/sync/errgroup"

	"regwire/feeds"
	"regwire/work"
)

// runCommand is the daemon.
type runCommand struct{}

// Help ends the help of the command with an example.
func (runCommand) Help() string {
	return "Stops on SIGTERM and SIGINT: what is running is finished or given back.\n\n" +
		"Example:\n\n    regwire run --config /etc/regwire/config.toml"
}

// Run works until ctx ends. To be stopped is no error, however early that comes.
func (runCommand) Run(ctx context.Context, t *terminal, all *cli) error {
	config, err := load(all.Config)
	if err != nil {
		return err
	}
	log := t.log(all.level(slog.LevelInfo))
	collectAt(t, idle)
	if err := watch(ctx, config, t, log); err != nil && ctx.Err() == nil {
		return err
	}
	log.Info("stopped")
	return nil
}

// watch does what the configuration says until ctx ends.
func watch(ctx context.Context, config Config, t *terminal, log *slog.Logger) error {
	a, err := openConfigured(ctx, config, t, log)
	if err != nil {
		return err
	}
	defer a.Close()
	if err := a.prepare(ctx); err != nil {
		return err
	}
	log.Info("watching", "sources", len(config.Sources), "channels", len(config.Channels))
	return a.run(ctx)
}

// run works jobs, hears people in Slack, and serves metrics if the configuration says where, until ctx
// ends or one of them fails.
func (a *app) run(ctx context.Context) error {
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return a.jobs.Run(ctx) })
	group.Go(func() error {
		a.keepAtom(ctx)
		return nil
	})
	group.Go(func() error {
		a.hearPeople(ctx)
		return nil
	})
	if at := a.config.Operators.Metrics; at != "" {
		group.Go(func() error {
			return a.serveMetrics(ctx, at, func(address string) { a.log.Info("serving metrics", "address", address) })
		})
	}
	return group.Wait()
}

// onceCommand is one pass, for cron.
type onceCommand struct {
	Now bool `help:"Poll every source, also those whose time has not come."`
}

// Help ends the help of the command with an example.
func (onceCommand) Help() string {
	return "Polls the sources whose time has come, reads what is new and posts what is due. " +
		"The exit code is 1 if a message could not be posted; it stays due.\n\n" +
		"Example:\n\n    */15 * * * * regwire once --config /etc/regwire/config.toml"
}

// Run works what is due and returns.
func (c *onceCommand) Run(ctx context.Context, t *terminal, all *cli) error {
	config, err := load(all.Config)
	if err != nil {
		return err
	}
	a, err := openConfigured(ctx, config, t, t.log(all.level(slog.LevelInfo)))
	if err != nil {
		return err
	}
	defer a.Close()
	err = a.pass(ctx, c.Now)
	if failed := a.writeAtom(ctx); failed != nil {
		return failed
	}
	return err
}

// pass does everything that is due. It logs what did not go well, and returns an error
// unless that is no more than pages that cannot be had for now.
func (a *app) pass(ctx context.Context, all bool) error {
	if err := a.prepare(ctx); err != nil {
		return err
	}
	if all {
		if err := a.pollAll(ctx); err != nil {
			return err
		}
	}
	err := a.jobs.Drain(ctx)
	var failures work.Failures
	if !errors.As(err, &failures) {
		return err
	}
	var result error
	for _, f := range failures {
		a.log.Warn("job failed", "queue", f.Queue, "subject", f.Subject, "outcome", f.Outcome, "err", f.Err)
		if !feeds.Temporary(f.Err) {
			result = silent{}
		}
	}
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	return result
}

// pollAll polls each source whatever its time.
func (a *app) pollAll(ctx context.Context) error {
	for _, s := range a.config.Sources {
		if err := a.poll(ctx, s.Name); err != nil {
			return err
		}
	}
	return nil
}
