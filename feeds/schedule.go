package feeds

import (
	"encoding/binary"
	"hash/fnv"
	"slices"
	"time"

	"regwire"
)

const (
	// longestBackoff bounds how long a source that keeps failing is left alone.
	longestBackoff = 6 * time.Hour
	// goneBackoff is how long one is left alone of which the server says that it is gone.
	goneBackoff = 24 * time.Hour
	// jitter is the share by which a pause is longer at most: what began together must not stay
	// together.
	jitter = 0.1
)

// Rhythm returns the next pause of a source that works. Before is the pause until now, zero for none;
// fresh says how many of the entries were new.
//
// News halves the pause and silence lengthens it by a quarter, between Every and Slowest. A source
// that shows only what appeared in a short time is asked at least three times in that time, so
// that nothing comes and goes unseen; that alone goes below Every, to a third of it at most.
func (s Source) Rhythm(before time.Duration, entries []regwire.Entry, fresh int) time.Duration {
	slowest := max(s.Every, s.Slowest)
	pause := max(before, s.Every)
	if fresh > 0 {
		pause /= 2
	} else if before > 0 {
		pause += pause / 4
	}
	pause = min(max(pause, s.Every), slowest)
	if span := spanOf(entries); span > 0 && span/3 < pause {
		pause = max(span/3, s.Every/3)
	}
	return pause
}

// spanOf returns the time from the oldest to the newest entry, zero where fewer than three have a
// date or all have the same.
func spanOf(entries []regwire.Entry) time.Duration {
	var dates []time.Time
	for _, e := range entries {
		if !e.Published.IsZero() {
			dates = append(dates, e.Published)
		}
	}
	if len(dates) < 3 || 2*len(dates) < len(entries) {
		return 0
	}
	return slices.MaxFunc(dates, time.Time.Compare).Sub(slices.MinFunc(dates, time.Time.Compare))
}

// Next returns when a source that was polled at now is polled next, if pause is its rhythm and h what
// it asks for: later, but never later than Slowest asks for, and not in an hour in which it says
// that nothing is new.
func (s Source) Next(now time.Time, pause time.Duration, h Hints) time.Time {
	slowest := max(s.Every, s.Slowest)
	pause = max(pause, min(h.Fresh, slowest))
	next := now.Add(pause + spread(s.Name, now, pause))
	for range 7 * 24 {
		if !h.skips(next) {
			return next
		}
		next = next.Truncate(time.Hour).Add(time.Hour + spread(s.Name, now, 10*time.Minute))
	}
	return now.Add(slowest) // it says that nothing is ever new
}

// Backoff returns when a source that failed at now, for the nth time in a row, is polled next: each
// failure doubles the pause, up to six hours, or a day where the server says that it is gone. It
// is never given up. A server that says when to come back is not asked before.
func (s Source) Backoff(now time.Time, failures int, err error) time.Time {
	longest := max(longestBackoff, s.Every)
	pause := s.Every
	for range min(failures-1, 16) {
		pause = min(2*pause, longest)
	}
	if isGone(err) {
		pause = max(goneBackoff, s.Every)
	}
	pause = max(pause, RetryAfter(err))
	return now.Add(pause + spread(s.Name, now, pause))
}

// spread returns up to a tenth of pause. It follows from the name and the time alone, so that there is
// no chance in it.
func spread(name string, at time.Time, pause time.Duration) time.Duration {
	h := fnv.New32a()
	h.Write([]byte(name))
	h.Write(binary.LittleEndian.AppendUint64(nil, uint64(at.UnixMilli())))
	return time.Duration(jitter * float64(pause) * float64(h.Sum32()) / (1 << 32))
}
