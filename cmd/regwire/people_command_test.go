package main

import (
	"strings"
	"testing"

	"regwire/notify"
)

func TestCommands(t *testing.T) {
	a, there := peopleApp(t)
	begin(t, a, there)
	id := caseOf(t, a)
	for _, c := range []struct {
		user, channel, text, want string
	}{
		{ann, "C01", "", "/regwire search WORDS"},
		{eve, "C99", "HELP", "/regwire unmute NAME"},
		{eve, "C99", "search  harbourlight  proposed", "Harbourlight Ltd (ICO): provisional fine of £140,000 proposed, case\n  " + id},
		{ann, "C01", "search nothing <!channel> %", "No case has the words nothing <!channel> %."},
		{ann, "C01", "search", "Write what to search for"},
		{eve, "D01", "case " + id, "Sum proposed      £140,000"},
		{ann, "C01", "case c0", "There is no such case."},
		{ann, "C01", "case", "There is no such case."},
		{ann, "C01", "dance", "There is no “dance”"},
		{eve, "C01", "digest", "Only members of this channel"},
		{ann, "C99", "digest", "not in the configuration"},
		{ann, "C99", "mute Capita", "not in the configuration"},
		{ben, "C01", "mute Capita", "Only members of this channel"},
		{ann, "C01", "digest", "The digest is on its way."},
	} {
		if got := typeIn(t, there, c.user, c.channel, c.text); !strings.Contains(got, c.want) {
			t.Errorf("%s %s was answered\n%s, want %q", notify.Command, c.text, got, c.want)
		}
	}
	deliverAll(t, a)
	if got := there.Messages("C01"); len(got) != 2 || !strings.HasPrefix(got[1].Text, "Enforcement digest") {
		t.Errorf("the channel shows\n%s", shown(got))
	}
	a.config.Channels[0].NothingNew = false
	if got := typeIn(t, there, ann, "C01", "digest"); !strings.Contains(got, "nothing new") {
		t.Errorf("a digest of nothing was answered %s", got)
	}
}

// Whatever goes wrong inside, a person hears that it did, and nothing of what.
func TestTroubleIsNotShown(t *testing.T) {
	a, there := peopleApp(t)
	begin(t, a, there)
	a.db.Close()
	got := typeIn(t, there, ann, "C01", "search harbourlight")
	if !strings.Contains(got, "That did not work") || strings.Contains(got, "sql") {
		t.Errorf("answered %s", got)
	}
}
