package notify

import (
	"fmt"

	"github.com/slack-go/slack"

	"regwire"
)

// Command is what people type before what they want of the program.
const Command = "/regwire"

// Help composes what the command can do.
func Help() Message {
	lines := "*What " + Command + " can do*"
	for _, line := range [][2]string{
		{"search WORDS", "lists the cases that have all of the words"},
		{"case ID", "shows one case"},
		{"mute NAME", "keeps an organisation out of this channel"},
		{"mute", "lists what is kept out of it"},
		{"unmute NAME", "lets an organisation in again"},
		{"digest", "posts the digest of this channel now"},
		{"help", "shows this"},
	} {
		lines += "\n*" + Command + " " + line[0] + "* " + line[1]
	}
	return message(section(lines), small("Buttons on the message of a case set it right. Who changes something is named in its thread."))
}

// Told composes a short answer of plain words.
func Told(text string) Message { return message(section(mrkdwn(text, maxSection))) }

// Listed composes the cases that a search found; more says that there are others.
func (l Locale) Listed(words string, found []regwire.Case, more bool) Message {
	if len(found) == 0 {
		return Told("No case has the words " + clip(words, 200) + ".")
	}
	var lines []string
	for _, c := range found {
		v := l.today(c)
		lines = append(lines, v.title()+mrkdwn(v.words(), maxWords)+dismissed(c)+", case "+mrkdwn(c.ID, 40))
	}
	blocks := []slack.Block{section(bullets("*"+l.count(len(found), "case")+"*", lines))}
	if more {
		blocks = append(blocks, small("There are more: add a word."))
	}
	return message(blocks...)
}

func dismissed(c regwire.Case) string {
	if c.Dismissed {
		return " (not relevant)"
	}
	return ""
}

// Shown composes one case as it stands today, with its id.
func (l Locale) Shown(c regwire.Case) Message {
	return message(append(l.standing(c), small("Case "+mrkdwn(c.ID, 40)+dismissed(c)))...)
}

// Muted composes the organisations that are muted in a channel.
func (l Locale) Muted(mutes []regwire.Mute) Message {
	if len(mutes) == 0 {
		return Told("Nothing is muted in this channel.")
	}
	var lines []string
	for _, m := range mutes {
		lines = append(lines, bold(m.Organisation, 100)+", by "+mrkdwn(m.By, maxLabel)+" on "+l.date(m.At.UTC(), fullDate))
	}
	return message(section(bullets("*Muted in this channel*", lines)))
}

// bullets is a list under its head, the first lines that fit into a section, and how many
// did not.
func bullets(head string, lines []string) string {
	for i, line := range lines {
		if width(head)+width(line)+overhead > maxSection {
			return head + fmt.Sprintf("\n_and %d more not shown_", len(lines)-i)
		}
		head += "\n• " + line
	}
	return head
}

// MuteNote composes what a channel is told when an organisation is muted in it, or, once
// that was taken back, that it is no longer.
func MuteNote(m regwire.Mute) Message {
	name := bold(m.Organisation, 120)
	if m.Undone != nil {
		return message(small(name + " is heard of in this channel again, says " + mrkdwn(m.Undone.By, maxLabel) + "."))
	}
	return message(small(mrkdwn(m.By, maxLabel) + " muted " + name + ": this channel hears nothing more of it. “" +
		Command + " unmute " + mrkdwn(m.Organisation, 120) + "” takes that back."))
}
