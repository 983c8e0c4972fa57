package main

import (
	"context"
	"slices"
	"strings"
	"sync"
	"time"
	"unicode"
	"unicode/utf8"
)

// may says why a user may not change what a channel is told, or nil. Who is a member is asked
// of Slack; where it does not say, nobody may.
func (p *people) may(ctx context.Context, user, channel string) error {
	if slices.Contains(p.config.Slack.Users, user) {
		return nil
	}
	if !p.config.Slack.MembersMayChange {
		return denial("Only those whom the configuration of regwire names may change this.")
	}
	in, err := p.members.has(ctx, p.slack.Members, channel, user, p.now())
	if err != nil {
		p.log.Warn("members of a channel not known", "channel", channel, "err", err)
		return denial("Slack does not say who is in this channel, so nothing was changed. Try again in a moment.")
	}
	if !in {
		return denial("Only members of this channel may change this.")
	}
	return nil
}

// How long it is believed who is in a channel: a member for a minute, a stranger for a
// moment, who may just have joined.
const (
	memberFor   = time.Minute
	strangerFor = 3 * time.Second
)

// memberships are who is in each channel, as Slack said not long ago. The zero value knows
// nobody. They are safe for concurrent use.
type memberships struct {
	mu    sync.Mutex
	known map[string]membership
}

type membership struct {
	users map[string]bool
	at    time.Time
}

// has reports whether a user is in a channel, asking list where that is not known.
func (m *memberships) has(ctx context.Context, list func(context.Context, string) ([]string, error), channel, user string, now time.Time) (bool, error) {
	m.mu.Lock()
	known := m.known[channel]
	m.mu.Unlock()
	age := now.Sub(known.at)
	if in := known.users[user]; in && age < memberFor || known.users != nil && age < strangerFor {
		return in, nil
	}
	all, err := list(ctx, channel)
	if err != nil {
		return false, err
	}
	fresh := membership{users: map[string]bool{}, at: now}
	for _, u := range all {
		fresh.users[u] = true
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.known == nil {
		m.known = map[string]membership{}
	}
	m.known[channel] = fresh
	return fresh.users[user], nil
}

// who is the name and the id of a user, by which what is said is kept: "Ann Example
// (U012AB3CD)". Where Slack does not name the user, the short name that came with the request
// stands.
func (p *people) who(ctx context.Context, user, handle string) string {
	name, ok := p.names.of(user)
	if !ok {
		var err error
		if name, err = p.slack.Person(ctx, user); err != nil {
			p.log.Warn("person not named", "user", user, "err", err)
			name = ""
		}
		p.names.keep(user, name)
	}
	if name == "" && isHandle(handle) {
		name = handle
	}
	if name == "" {
		return user
	}
	return name + " (" + user + ")"
}

// isHandle reports whether a text can be a short name of Slack's, such as "ann.example".
func isHandle(s string) bool {
	const longest = 40
	first, _ := utf8.DecodeRuneInString(s)
	foreign := func(r rune) bool { return !lettered(r) && !strings.ContainsRune("._ -", r) }
	return lettered(first) && utf8.RuneCountInString(s) <= longest && !strings.ContainsFunc(s, foreign)
}

// lettered reports whether r is a letter or a digit.
func lettered(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) }

// maxNames bounds the names that are kept.
const maxNames = 10_000

// names are what users are called. The zero value knows nobody. They are safe for concurrent
// use.
type names struct {
	mu    sync.Mutex
	known map[string]string
}

func (n *names) of(user string) (string, bool) {
	n.mu.Lock()
	defer n.mu.Unlock()
	name := n.known[user]
	return name, name != ""
}

func (n *names) keep(user, name string) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.known == nil || len(n.known) >= maxNames {
		n.known = map[string]string{}
	}
	n.known[user] = name
}
