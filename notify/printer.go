package notify

import (
	"context"
	"fmt"
	"io"
	"sync"
	"time"
)

// A Printer shows messages instead of posting them, where no token is configured. It is
// safe for concurrent use.
type Printer struct {
	// Out takes the messages.
	Out io.Writer
	// Colour allows escape sequences.
	Colour bool

	mu sync.Mutex
	n  int
}

// Edit prints what a message says now.
func (p *Printer) Edit(_ context.Context, channel, _ string, m Message) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	t := terminal{colour: p.Colour, width: columns}
	text := t.styled("#"+clip(channel, 40)+", edited", dim) + "\n" + rendered(m, p.Colour, "", "")
	if _, err := io.WriteString(p.Out, text+"\n"); err != nil {
		return fmt.Errorf("print for %s: %w", clip(channel, 40), err)
	}
	return nil
}

// Link knows no address: what was printed has none.
func (p *Printer) Link(context.Context, string, string) (string, error) { return "", nil }

// Upload takes no picture: what it says is printed with its message.
func (p *Printer) Upload(context.Context, string, string, []byte, func(string) error) (string, error) {
	return "", nil
}

// Uploaded knows of no picture.
func (p *Printer) Uploaded(context.Context, string) (there, ready bool, err error) {
	return false, false, nil
}

// Find finds nothing: what was printed cannot be read back.
func (p *Printer) Find(context.Context, string, string, string, time.Time) (string, error) {
	return "", nil
}

// Post prints m under the name of channel, as a reply if thread is not empty. What it
// returns looks unlike any timestamp of Slack's, so that nobody takes the message for
// one that stands there.
func (p *Printer) Post(_ context.Context, channel, thread string, m Message) (ts string, err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	t := terminal{colour: p.Colour, width: columns}
	text := t.styled("#"+clip(channel, 40), dim) + "\n" + rendered(m, p.Colour, "", "")
	if thread != "" {
		text = t.styled("#"+clip(channel, 40)+", in thread", dim) + "\n" + rendered(m, p.Colour, "  ↳ ", "    ")
	}
	if _, err := io.WriteString(p.Out, text+"\n"); err != nil {
		return "", fmt.Errorf("print for %s: %w", clip(channel, 40), err)
	}
	p.n++
	return fmt.Sprintf("printed-%d", p.n), nil
}
