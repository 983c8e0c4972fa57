package main

import (
	"net/netip"
	"time"

	"regwire/feeds"
)

// A Config is everything that an operator can set. The tags are the keys of config.toml;
// config.example.toml explains each.
type Config struct {
	// Contact is an e-mail address or page that goes into the user agent.
	Contact   string         `toml:"contact"`
	Database  Database       `toml:"database"`
	Slack     Slack          `toml:"slack"`
	Web       Web            `toml:"web"`
	Work      Work           `toml:"work"`
	Operators Operators      `toml:"operators"`
	Sources   []feeds.Source `toml:"source"`
	// Rates are what one unit of each currency is worth in any common one.
	Rates      Rates       `toml:"rates"`
	Watchlists []Watchlist `toml:"watchlist"`
	Sectors    []Sector    `toml:"sector"`
	Channels   []Channel   `toml:"channel"`
	Webhooks   []Webhook   `toml:"webhook"`
	Atom       Atom        `toml:"atom"`
}

// Database says where the memory is. At most one of the fields is used: the file or the
// environment variable is for addresses that hold a password.
type Database struct {
	Address     string `toml:"address"`
	AddressFile string `toml:"address_file"`
	AddressEnv  string `toml:"address_env"`
}

// Slack says how to reach Slack. Without a token, messages are printed.
type Slack struct {
	TokenFile string `toml:"token_file"`
	TokenEnv  string `toml:"token_env"`
	APIURL    string `toml:"api_url"`
	// AppTokenFile and AppTokenEnv say where the app's own token is, by which people in Slack
	// are heard. Without one they are not.
	AppTokenFile string `toml:"app_token_file"`
	AppTokenEnv  string `toml:"app_token_env"`
	// MembersMayChange lets the members of a channel change what it is told, besides Users, by
	// their ids, who may do so everywhere.
	MembersMayChange bool     `toml:"members_may_change"`
	Users            []string `toml:"users"`
	// Pace is the pause between two messages in one channel.
	Pace time.Duration `toml:"pace"`
}

// Web bounds what is fetched.
type Web struct {
	Timeout time.Duration `toml:"timeout"`
	// MaxBody is the size in bytes, after decompression, past which a body is refused.
	MaxBody int64 `toml:"max_body"`
	// Spacing is the time from one request to the next to the same host.
	Spacing time.Duration `toml:"spacing"`
	// AllowNetworks are private networks that may be reached all the same.
	AllowNetworks []netip.Prefix `toml:"allow_networks"`
}

// Work says how jobs are run.
type Work struct {
	PollWorkers int           `toml:"poll_workers"`
	ReadWorkers int           `toml:"read_workers"`
	JobTimeout  time.Duration `toml:"job_timeout"`
	StopTimeout time.Duration `toml:"stop_timeout"`
	// Attempts is how often the page of an article is tried.
	Attempts int `toml:"attempts"`
}

// defaults are the settings that stand where the file is silent. Its one source and one
// channel are what every [[source]] and [[channel]] starts from.
func defaults() Config {
	return Config{
		Database: Database{Address: "sqlite:regwire.db"},
		Atom:     Atom{Title: "Enforcement cases", Limit: 100},
		Slack:    Slack{APIURL: "https://slack.com/api/", Pace: time.Second, MembersMayChange: true},
		Web:      Web{Timeout: 30 * time.Second, MaxBody: 10_000_000, Spacing: time.Second},
		Work: Work{
			PollWorkers: 4, ReadWorkers: 4, Attempts: 5,
			JobTimeout: 2 * time.Minute, StopTimeout: 20 * time.Second,
		},
		Sources:  []feeds.Source{defaultSource()},
		Channels: []Channel{{Alerts: true, NothingNew: true, Zone: Zone{time.UTC}}},
	}
}

// defaultSource is what every [[source]] starts from, and every one of the catalogue.
func defaultSource() feeds.Source {
	return feeds.Source{
		Route: feeds.Route{Kind: feeds.Feed, Pages: 1},
		Every: 30 * time.Minute, Slowest: 2 * time.Hour, LargestDrop: 80,
	}
}

// channel finds a channel by its id.
func (c Config) channel(id string) (Channel, bool) {
	for _, ch := range c.Channels {
		if ch.ID == id {
			return ch, true
		}
	}
	return Channel{}, false
}

// source finds a source by its name.
func (c Config) source(name string) (feeds.Source, bool) {
	for _, s := range c.Sources {
		if s.Name == name {
			return s, true
		}
	}
	return feeds.Source{}, false
}
