package main

import (
	"io"
	"log/slog"
	"os"
)

// A terminal is what surrounds the program: its streams and its environment.
type terminal struct {
	in       io.Reader
	out, err io.Writer
	env      func(string) string
	// colour is true when results go to a person's terminal; live when messages do.
	colour, live bool
}

// newTerminal returns the terminal of this process.
func newTerminal() *terminal {
	return &terminal{
		in: os.Stdin, out: os.Stdout, err: os.Stderr, env: os.Getenv,
		colour: isTerminal(os.Stdout) && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb",
		live:   isTerminal(os.Stderr),
	}
}

func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// log returns a logger to standard error that tells of level and above.
func (t *terminal) log(level slog.Level) *slog.Logger {
	return slog.New(slog.NewTextHandler(t.err, &slog.HandlerOptions{Level: level}))
}

// bold returns s in heavy type where colours are shown. It only ever repeats what the
// words say.
func (t *terminal) bold(s string) string { return t.paint("1", s) }

func (t *terminal) paint(code, s string) string {
	if !t.colour || s == "" {
		return s
	}
	return "\x1b[" + code + "m" + s + "\x1b[0m"
}
