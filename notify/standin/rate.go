package standin

import (
	"strconv"
	"time"
)

// How many calls may come at once before the limit is felt: Slack allows short bursts.
const (
	postBurst = 3
	tierBurst = 25
)

// tier3 are the methods that Slack lets a workspace call about fifty times a minute.
var tier3 = map[string]bool{
	"chat.update": true, "conversations.history": true, "conversations.replies": true, "chat.getPermalink": true,
}

// tier4 are those that it lets one call about a hundred times a minute.
var tier4 = map[string]bool{
	"files.getUploadURLExternal": true, "files.completeUploadExternal": true, "files.info": true,
}

// A bucket holds what may still be called: it fills with time, up to a burst.
type bucket struct {
	level float64
	at    time.Time
}

// take takes one call from the bucket, which gets another each every. It returns how long
// to wait where it is empty.
func (b *bucket) take(now time.Time, every time.Duration, burst float64) (wait time.Duration) {
	if b.at.IsZero() {
		b.level = burst
	}
	b.level = min(burst, b.level+float64(now.Sub(b.at))/float64(every))
	b.at = now
	if b.level < 1 {
		return time.Duration((1 - b.level) * float64(every))
	}
	b.level--
	return 0
}

// limited is the answer to a call that comes too soon, and false if it does not.
func (s *Slack) limited(method string, in args) (Failure, bool) {
	key, every, burst := "", s.Every, float64(postBurst)
	switch {
	case s.Every <= 0:
		return Failure{}, false
	case method == "chat.postMessage":
		key = method + " " + in.text("channel")
	case tier3[method]:
		key, every, burst = method, s.Every*6/5, tierBurst
	case tier4[method]:
		key, every, burst = method, s.Every*3/5, tierBurst
	default:
		return Failure{}, false
	}
	if s.buckets == nil {
		s.buckets = map[string]*bucket{}
	}
	if s.buckets[key] == nil {
		s.buckets[key] = &bucket{}
	}
	wait := s.buckets[key].take(s.now(), every, burst)
	if wait <= 0 {
		return Failure{}, false
	}
	return Failure{Status: 429, RetryAfter: strconv.Itoa(int(wait/time.Second) + 1)}, true
}
