package feeds

import (
	"bytes"
	"net/http"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Hints are what a server or a feed says about when it wants to be asked again.
type Hints struct {
	// Fresh is how long the answer stays good by Cache-Control or Expires, and by the ttl or the
	// update period of the feed; zero if nothing is said.
	Fresh time.Duration
	// SkipHours and SkipDays are the hours (0 to 23) and days, in UTC, in which nothing will be new.
	SkipHours []int
	SkipDays  []time.Weekday
}

// and returns the hints of both, the longer time of the two.
func (h Hints) and(other Hints) Hints {
	h.Fresh = max(h.Fresh, other.Fresh)
	h.SkipHours = append(h.SkipHours, other.SkipHours...)
	h.SkipDays = append(h.SkipDays, other.SkipDays...)
	return h
}

// skips reports whether h says that nothing is new in the hour of t.
func (h Hints) skips(t time.Time) bool {
	t = t.UTC()
	return slices.Contains(h.SkipHours, t.Hour()) || slices.Contains(h.SkipDays, t.Weekday())
}

// longestHint bounds what a server can ask for.
const longestHint = 7 * 24 * time.Hour

// headerHints reads how long an answer that came at now stays good.
func headerHints(h http.Header, now time.Time) Hints {
	control := strings.ToLower(h.Get("Cache-Control"))
	if strings.Contains(control, "no-cache") || strings.Contains(control, "no-store") {
		return Hints{}
	}
	for part := range strings.SplitSeq(control, ",") {
		if age, ok := strings.CutPrefix(strings.TrimSpace(part), "max-age="); ok {
			fresh := seconds(strings.Trim(age, `"`)) - seconds(h.Get("Age"))
			return Hints{Fresh: max(0, fresh)}
		}
	}
	until, err := http.ParseTime(h.Get("Expires"))
	if err != nil {
		return Hints{}
	}
	if said, err := http.ParseTime(h.Get("Date")); err == nil {
		now = said // the server's clock may be wrong, but is wrong in both
	}
	return Hints{Fresh: min(max(0, until.Sub(now)), longestHint)}
}

// seconds reads a number of seconds, at most a week; what is none is zero.
func seconds(s string) time.Duration {
	n, err := strconv.ParseUint(strings.TrimSpace(s), 10, 63)
	if err != nil {
		return 0
	}
	return time.Duration(min(n, uint64(longestHint/time.Second))) * time.Second
}

// What a feed says of its rhythm, such as <ttl>60</ttl>, <sy:updatePeriod>hourly</sy:updatePeriod> and
// <sy:updateFrequency>2</sy:updateFrequency>, <hour>4</hour>, <day>Sunday</day>.
var (
	ttl       = regexp.MustCompile(`(?i)<ttl>\s*(\d{1,6})\s*</ttl>`)
	period    = regexp.MustCompile(`(?i)<sy:updatePeriod>\s*([a-z]+)\s*</sy:updatePeriod>`)
	frequency = regexp.MustCompile(`(?i)<sy:updateFrequency>\s*(\d{1,4})\s*</sy:updateFrequency>`)
	skipHour  = regexp.MustCompile(`(?i)<hour>\s*(\d{1,2})\s*</hour>`)
	skipDay   = regexp.MustCompile(`(?i)<day>\s*([a-z]+)\s*</day>`)
)

var periods = map[string]time.Duration{
	"hourly": time.Hour, "daily": 24 * time.Hour, "weekly": longestHint, "monthly": longestHint, "yearly": longestHint,
}

// feedHints reads what a feed says of its rhythm before its first item.
func feedHints(text []byte) Hints {
	text = text[:min(len(text), 64<<10)]
	for _, item := range []string{"<item>", "<item ", "<entry>", "<entry "} {
		if i := bytes.Index(text, []byte(item)); i >= 0 {
			text = text[:i]
		}
	}
	h := Hints{Fresh: min(time.Duration(number(ttl, text))*time.Minute, longestHint)}
	if m := period.FindSubmatch(text); m != nil {
		every := periods[strings.ToLower(string(m[1]))]
		h.Fresh = max(h.Fresh, every/time.Duration(max(1, number(frequency, text))))
	}
	if bytes.Contains(text, []byte("<skipHours>")) {
		for _, m := range skipHour.FindAllSubmatch(text, 24) {
			hour, _ := strconv.Atoi(string(m[1]))
			h.SkipHours = append(h.SkipHours, hour%24)
		}
	}
	if bytes.Contains(text, []byte("<skipDays>")) {
		for _, m := range skipDay.FindAllSubmatch(text, 7) {
			for day := time.Sunday; day <= time.Saturday; day++ {
				if strings.EqualFold(day.String(), string(m[1])) {
					h.SkipDays = append(h.SkipDays, day)
				}
			}
		}
	}
	return h
}

func number(pattern *regexp.Regexp, text []byte) int {
	m := pattern.FindSubmatch(text)
	if m == nil {
		return 0
	}
	n, _ := strconv.Atoi(string(m[1]))
	return n
}
