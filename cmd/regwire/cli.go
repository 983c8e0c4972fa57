package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/alecthomas/kong"
)

// A cli is the command line: one field for each command, and the flags of all.
type cli struct {
	Config  string `short:"c" default:"config.toml" env:"REGWIRE_CONFIG" placeholder:"FILE" help:"The configuration (${default} unless given)."`
	Verbose bool   `short:"v" help:"Log each step on standard error."`

	Demo    demoCommand    `cmd:"" help:"Show the whole way on built-in sample sources."`
	Init    initCommand    `cmd:"" help:"Write a commented configuration."`
	Check   checkCommand   `cmd:"" help:"Try configuration, database, Slack and every source."`
	Run     runCommand     `cmd:"" help:"Watch the sources and post until stopped."`
	Once    onceCommand    `cmd:"" help:"Do everything that is due, then exit."`
	Extract extractCommand `cmd:"" help:"Read articles and show what was understood."`
	Article articleCommand `cmd:"" help:"Show what is read of a page or PDF document."`
	Cases   casesCommands  `cmd:"" help:"List, show and correct cases."`
	Export  exportCommand  `cmd:"" help:"Write cases as CSV, JSON lines or Atom."`
	Digest  digestCommand  `cmd:"" help:"Preview or send a channel's digest now."`
	Feeds   feedsCommands  `cmd:"" help:"List, test and parse feeds."`
}

const description = "Reads what regulators and the trade press publish, folds all coverage of one " +
	"enforcement matter into one case, and keeps Slack channels informed.\n\n" +
	"Exit codes: 0 done, 1 could not, 2 wrong usage or configuration."

// usage marks an error as a wrong use of the program.
type usage struct{ error }

func (u usage) Unwrap() error { return u.error }

// ExitCode is the exit code for wrong usage.
func (u usage) ExitCode() int { return 2 }

// silent ends the program with exit code 1 when all was said already.
type silent struct{}

func (silent) Error() string { return "not all could be done" }

// regwireMain runs the command that args name and returns the exit code.
func regwireMain(args []string, t *terminal) int {
	var flags cli
	parser, err := kong.New(&flags, kong.Name("regwire"), kong.Description(description),
		kong.Writers(t.out, t.err), kong.ConfigureHelp(kong.HelpOptions{NoExpandSubcommands: true, WrapUpperBound: 88}))
	if err != nil {
		panic(err) // a wrong tag above
	}
	if len(args) == 0 {
		args = []string{"--help"}
	}
	command, err := parser.Parse(args)
	if err != nil {
		fmt.Fprintf(t.err, "regwire: %s\n", err)
		fmt.Fprintln(t.err, "regwire --help lists the commands, regwire COMMAND --help shows one with an example")
		return 2
	}
	ctx, stop := context.Background(), func() {}
	if !strings.HasPrefix(command.Command(), "extract") && !strings.HasPrefix(command.Command(), "article") { // has nothing to finish, and may wait for input
		ctx, stop = signal.NotifyContext(ctx, os.Interrupt, syscall.SIGTERM)
	}
	defer stop()
	command.BindTo(ctx, (*context.Context)(nil))
	return exitCode(command.Run(t, &flags), t)
}

// exitCode says what went wrong and returns the code to end with.
func exitCode(err error, t *terminal) int {
	var coded interface{ ExitCode() int }
	switch {
	case err == nil:
		return 0
	case errors.Is(err, silent{}):
		return 1
	case errors.As(err, &coded):
		fmt.Fprintln(t.err, err)
		return coded.ExitCode()
	}
	fmt.Fprintf(t.err, "regwire: %s\n", err)
	return 1
}

// level is how much is logged when the command itself would log from quiet on.
func (c *cli) level(quiet slog.Level) slog.Level {
	if c.Verbose {
		return slog.LevelDebug
	}
	return quiet
}
