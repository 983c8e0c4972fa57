package main

import (
	"slices"
	"strings"
	"testing"
	"time"

	"regwire"
	"regwire/notify"
	"regwire/notify/standin"
)

func TestAnOrganisationIsMuted(t *testing.T) {
	a, there := peopleApp(t)
	ts := begin(t, a, there)
	mute := standin.Press{User: ann, Channel: "C01", TS: ts, Action: notify.PressMute}
	press(t, there, mute)
	press(t, there, mute) // again, which is no news
	fileFine(t, a, "two", regwire.Imposed, a.now())
	deliverAll(t, a)
	want := []string{"Ann Example (" + ann + ") muted Harbourlight Ltd: this channel hears nothing more of it. “/regwire unmute Harbourlight Ltd” takes that back."}
	if got := replies(there, "C01"); !slices.Equal(got, want) {
		t.Errorf("the thread tells %q, want %q", got, want)
	}
	if got := replies(there, "C02"); len(got) != 1 || !strings.HasPrefix(got[0], imposedLine) {
		t.Errorf("the other channel's thread tells %q", got)
	}
	for i, want := range []int{0, 1} {
		changes, err := a.changes(t.Context(), a.config.Channels[i], time.Time{}, a.now().Add(time.Hour))
		if err != nil || len(changes) != want {
			t.Errorf("the digest of %s would tell of %d cases, want %d (%v)", a.config.Channels[i].ID, len(changes), want, err)
		}
	}
	if got := typeIn(t, there, ann, "C01", "mute"); !strings.Contains(got, "Harbourlight Ltd, by Ann Example") {
		t.Errorf("the list says\n%s", got)
	}
	if got := typeIn(t, there, ann, "C02", "mute"); !strings.Contains(got, "Nothing is muted") {
		t.Errorf("the list of the other channel says\n%s", got)
	}

	config := a.config
	config.Database.Address = "sqlite:" + a.path(t)
	if got := mutedNow(t.Context(), config, &terminal{env: func(string) string { return "" }}); len(got) != 1 || got["C01"] != "Harbourlight Ltd" {
		t.Errorf("check would say %v", got)
	}

	if got := typeIn(t, there, eve, "C01", "unmute Harbourlight"); !strings.Contains(got, "Only members") {
		t.Errorf("Eve was answered %s", got)
	}
	if got := typeIn(t, there, ann, "C01", "unmute HARBOURLIGHT limited"); !strings.Contains(got, "heard of in this channel again") {
		t.Errorf("Ann was answered %s", got)
	}
	if got := typeIn(t, there, ann, "C01", "unmute Harbourlight"); !strings.Contains(got, "is not muted") {
		t.Errorf("Ann was answered %s", got)
	}
	deliverAll(t, a)
	if got := replies(there, "C01"); len(got) != 2 || got[1] != "Harbourlight Ltd is heard of in this channel again, says Ann Example ("+ann+")." {
		t.Errorf("the thread tells %q", got)
	}
	fileFine(t, a, "three", regwire.Appealed, a.now())
	deliverAll(t, a)
	if got := replies(there, "C01"); len(got) != 3 {
		t.Errorf("the thread tells %q, want the appeal", got)
	}
}

// What was due before the mute is not told after it.
func TestWhatIsDueIsMutedToo(t *testing.T) {
	a, there := peopleApp(t)
	begin(t, a, there)
	fileFine(t, a, "two", regwire.Imposed, a.now())
	if got := typeIn(t, there, ann, "C01", "mute Harbourlight"); !strings.Contains(got, "Harbourlight is muted in this channel") {
		t.Errorf("answered %s", got)
	}
	deliverAll(t, a)
	got := there.Messages("C01")
	if len(got) != 2 || len(got[0].Replies) != 0 || !strings.Contains(got[1].Text, "muted Harbourlight") || len(a.unsent(t)) != 0 {
		t.Errorf("the channel shows\n%s", shown(got))
	}
	for _, name := range []string{"!!! &", "a hospital", strings.Repeat("x", 300)} {
		if got := typeIn(t, there, ann, "C01", "mute "+name); !strings.Contains(got, "names nobody") {
			t.Errorf("mute %.20s was answered %s", name, got)
		}
	}
}
