package main

import (
	"cmp"
	"fmt"
	"net/url"
	"regexp"
	"strings"
	"time"

	"regwire/feeds"
)

// check notes every value that cannot be meant.
func (c Config) check(m *mistakes) {
	c.checkContact(m)
	c.Database.check(m)
	c.Slack.check(m)
	within(m, "web.timeout", c.Web.Timeout, time.Second, 5*time.Minute)
	within(m, "web.max_body", c.Web.MaxBody, 1<<10, 256<<20)
	within(m, "web.spacing", c.Web.Spacing, 0, time.Minute)
	within(m, "work.poll_workers", c.Work.PollWorkers, 1, 64)
	within(m, "work.read_workers", c.Work.ReadWorkers, 1, 64)
	within(m, "work.attempts", c.Work.Attempts, 1, 100)
	within(m, "work.job_timeout", c.Work.JobTimeout, time.Second, time.Hour)
	within(m, "work.stop_timeout", c.Work.StopTimeout, time.Second, 10*time.Minute)
	c.Operators.check(m, c)
	c.checkSources(m)
	c.checkWatchlists(m)
	c.checkSectors(m)
	c.checkChannels(m)
	c.checkWebhooks(m)
	c.Atom.check(m)
}

// within notes a value outside of its bounds, both of which are allowed.
func within[T cmp.Ordered](m *mistakes, path string, v, low, high T) {
	if v < low || v > high {
		m.addf(path, "%v is out of range: at least %v, at most %v", v, low, high)
	}
}

// contact is what may stand in a user agent: an e-mail address or a page.
var contact = regexp.MustCompile(`^(https?://[!-~]+|[!-~]+@[!-~]+)$`)

func (c Config) checkContact(m *mistakes) {
	if c.Contact != "" && !contact.MatchString(c.Contact) {
		m.addf("contact", "%q is neither an e-mail address nor a page", c.Contact)
	}
}

func (d Database) check(m *mistakes) {
	checkSecret(m, "database.address", d.AddressFile, d.AddressEnv)
	if !knownEngine(d.Address) {
		m.addf("database.address", "must begin with sqlite: or postgres://")
	}
}

// variable is the name of an environment variable.
var variable = regexp.MustCompile(`^[A-Za-z_][A-Za-z0-9_]*$`)

// checkSecret notes what is wrong with the two keys under which a secret can be given. It
// shows no value: someone may have put the secret itself there.
func checkSecret(m *mistakes, path, file, env string) {
	if env != "" && !variable.MatchString(env) {
		m.addf(path+"_env", "is no name of an environment variable: write the name, not what it holds")
	}
	if file != "" && env != "" {
		m.addf(path+"_env", "%s_file is set too: keep one of the two", path[strings.LastIndex(path, ".")+1:])
	}
}

func knownEngine(address string) bool {
	for _, prefix := range []string{"sqlite:", "postgres://", "postgresql://"} {
		if rest, ok := strings.CutPrefix(address, prefix); ok && rest != "" {
			return true
		}
	}
	return false
}

func (s Slack) check(m *mistakes) {
	checkSecret(m, "slack.token", s.TokenFile, s.TokenEnv)
	if !isWebAddress(s.APIURL) {
		m.addf("slack.api_url", "is no address of the form https://host/path/")
	}
	checkSecret(m, "slack.app_token", s.AppTokenFile, s.AppTokenEnv)
	if !s.MembersMayChange && len(s.Users) == 0 {
		m.addf("slack.members_may_change", "without users nobody may change anything: write their ids into users")
	}
	for i, user := range s.Users {
		if !slackUser.MatchString(user) {
			m.addf(fmt.Sprintf("slack.users[%d]", i), "%q is no id of a user: Slack shows it in the user's profile, such as U0123456789", user)
		}
	}
	within(m, "slack.pace", s.Pace, time.Millisecond, time.Minute)
}

// slackUser is an id as Slack makes them: "U0123456789".
var slackUser = regexp.MustCompile(`^[UW][A-Z0-9]{2,}$`)

func isWebAddress(s string) bool {
	u, err := url.Parse(s)
	return err == nil && (u.Scheme == "http" || u.Scheme == "https") && u.Host != "" && u.User == nil
}

// sourceName is what a source may be called, such as "ico-news".
var sourceName = regexp.MustCompile(`^[a-z0-9][a-z0-9._-]{0,63}$`)

func (c Config) checkSources(m *mistakes) {
	seen := map[string]bool{}
	for i, s := range c.Sources {
		path := fmt.Sprintf("source[%d]", i)
		checkSource(m, path, s)
		if s.Needs == "contact" && c.Contact == "" {
			m.addf(path+".needs", "%s wants to know whom to reach: set contact at the top of the file", s.Name)
		}
		if seen[s.Name] && s.Name != "" {
			m.addf(path+".name", "%q is the name of an earlier source", s.Name)
		}
		seen[s.Name] = true
	}
}

func checkSource(m *mistakes, path string, s feeds.Source) {
	if s.Name == "" {
		m.addf(path+".name", "missing: give the source a short name of its own")
	} else if !sourceName.MatchString(s.Name) {
		m.addf(path+".name", "%q: use small letters, digits, dots and hyphens", s.Name)
	}
	s.Check(func(key, problem string) { m.addf(path+"."+key, "%s", problem) })
	for i, route := range s.Fallback {
		at := fmt.Sprintf("%s.fallback[%d]", path, i)
		route.Check(func(key, problem string) { m.addf(at+"."+key, "%s", problem) })
	}
	within(m, path+".every", s.Every, time.Second, 31*24*time.Hour)
	within(m, path+".slowest", s.Slowest, time.Second, 31*24*time.Hour)
	within(m, path+".min_items", s.MinItems, 0, 10_000)
	within(m, path+".largest_drop", s.LargestDrop, 1, 100)
	within(m, path+".stale_after", s.StaleAfter, 0, 10*365*24*time.Hour)
	if s.Needs != "" && s.Needs != "contact" {
		m.addf(path+".needs", `%q is unknown: write "contact" or nothing`, s.Needs)
	}
}

// channelID is an id as Slack makes them: "C0123456789".
var channelID = regexp.MustCompile(`^[CDG][A-Z0-9]{2,}$`)

func (c Config) checkChannels(m *mistakes) {
	seen := map[string]bool{}
	for i, ch := range c.Channels {
		path := fmt.Sprintf("channel[%d]", i)
		ch.check(m, path)
		ch.checkPlans(m, path)
		c.checkFilters(m, path, ch.Interest)
		if seen[ch.ID] && ch.ID != "" {
			m.addf(path+".id", "%q is the id of an earlier channel", ch.ID)
		}
		seen[ch.ID] = true
	}
}

func (ch Channel) check(m *mistakes, path string) {
	checkSecret(m, path+".webhook", ch.WebhookFile, ch.WebhookEnv)
	switch {
	case ch.ID == "" && ch.lesser():
		m.addf(path+".id", "missing: give the channel a short name of its own")
	case ch.ID == "":
		m.addf(path+".id", "missing: write the id that Slack shows at the end of the channel's details")
	case ch.lesser() && !sourceName.MatchString(strings.ToLower(ch.ID)):
		m.addf(path+".id", "%q: use letters, digits, dots and hyphens", ch.ID)
	case !ch.lesser() && !channelID.MatchString(ch.ID):
		m.addf(path+".id", "%q is no id of a channel: Slack shows it at the end of the channel's details, such as C0123456789", ch.ID)
	}
	if some := (time.Time{}).AddDate(2024, 0, 0); ch.Quiet.Until(some, time.UTC).Sub(some) >= longestQuiet {
		m.addf(path+".quiet", "it is always quiet: no alert would ever come")
	}
}

// oneOf notes a word that is none of the known ones.
func oneOf[T ~string](m *mistakes, path string, word T, known []T) {
	var names []string
	for _, k := range known {
		if k == word {
			return
		}
		names = append(names, string(k))
	}
	m.addf(path, "%q is none of %s%s", word, strings.Join(names, ", "), didYouMean(string(word), names))
}
