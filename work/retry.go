package work

import (
	"encoding/binary"
	"hash/fnv"
	"time"

	"github.com/riverqueue/river/rivertype"
)

// The wait after a first failure, what it is multiplied by after each further one, and
// the most that it grows to: 30 s, 1.5 min, 4.5 min, 13.5 min, then half an hour.
const (
	firstWait  = 30 * time.Second
	waitFactor = 3
	longWait   = 30 * time.Minute
)

// backoff is when a failed job is tried again.
type backoff struct{}

// NextRetry implements [river.ClientRetryPolicy].
func (backoff) NextRetry(job *rivertype.JobRow) time.Time {
	return time.Now().UTC().Add(wait(job.ID, job.Attempt))
}

// wait returns how long a job waits after its attempt failed. It lies within a quarter of
// the plain backoff: what failed together does not come back together. The spread follows
// from the job and the attempt alone, so that there is no chance in it.
func wait(job int64, attempt int) time.Duration {
	plain := firstWait
	for i := 1; i < attempt && plain < longWait; i++ {
		plain *= waitFactor
	}
	plain = min(plain, longWait)
	return plain*3/4 + time.Duration(spread(job, attempt)*float64(plain/2))
}

// spread returns a number in [0, 1).
func spread(job int64, attempt int) float64 {
	h := fnv.New32a()
	var b [16]byte
	binary.LittleEndian.PutUint64(b[:8], uint64(job))
	binary.LittleEndian.PutUint64(b[8:], uint64(attempt))
	h.Write(b[:])
	return float64(h.Sum32()) / (1 << 32)
}
