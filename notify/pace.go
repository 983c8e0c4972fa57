package notify

import (
	"context"
	"sync"
	"time"

	"golang.org/x/time/rate"
)

// A pacer keeps calls as far apart as Slack asks for. Its zero value lets all through at
// once. It is safe for concurrent use.
type pacer struct {
	// every is the pause between two messages in one channel.
	every time.Duration

	mu     sync.Mutex
	limits map[string]*rate.Limiter
}

// Slack takes about a message a second in each channel, and of the methods of its third
// tier, by which messages are edited and read back, about fifty calls a minute in all, with
// some allowance for bursts.
const (
	tierPause = 1.2 // as a multiple of the pause between two messages
	tierBurst = 20
)

// post waits until the next message may go to channel.
func (p *pacer) post(ctx context.Context, channel string) error {
	return p.wait(ctx, "post "+channel, p.every, 1)
}

// call waits until the next call of a method of the third tier may be made.
func (p *pacer) call(ctx context.Context, method string) error {
	return p.wait(ctx, method, time.Duration(float64(p.every)*tierPause), tierBurst)
}

func (p *pacer) wait(ctx context.Context, key string, every time.Duration, burst int) error {
	if p.every <= 0 {
		return nil
	}
	p.mu.Lock()
	limit := p.limits[key]
	if limit == nil {
		if p.limits == nil {
			p.limits = map[string]*rate.Limiter{}
		}
		limit = rate.NewLimiter(rate.Every(every), burst)
		p.limits[key] = limit
	}
	p.mu.Unlock()
	return limit.Wait(ctx)
}
