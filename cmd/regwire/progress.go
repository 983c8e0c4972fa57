package main

import (
	"fmt"
	"time"
)

// A progress tells a person at the terminal how far a long command has come. It is silent
// for the first second, and altogether where standard error is no terminal.
type progress struct {
	term *terminal
	what string // what is counted, such as "lines"
	next time.Time
	told bool
}

func newProgress(t *terminal, what string) *progress {
	return &progress{term: t, what: what, next: time.Now().Add(time.Second)}
}

// at tells that n things are done, at most five times a second.
func (p *progress) at(n int) {
	if !p.term.live || time.Now().Before(p.next) {
		return
	}
	p.next, p.told = time.Now().Add(200*time.Millisecond), true
	fmt.Fprintf(p.term.err, "\r%d %s", n, p.what)
}

// done wipes the line.
func (p *progress) done() {
	if p.told {
		fmt.Fprint(p.term.err, "\r\x1b[K")
	}
}
