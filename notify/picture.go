package notify

import (
	"slices"
	"strings"

	"github.com/slack-go/slack"
)

// A Picture is the drawing that a message shows. Slack has to be given it apart from the
// message, which then names it: see [Message.Shown].
type Picture struct {
	// Title stands over the picture, and Alt says in words all that it shows.
	Title, Alt string

	chart chart
}

// Slack's limits of an image block, in characters.
const (
	maxImageTitle = 2000
	maxAlt        = 2000
)

// picture is the chart of t, nil if there is nothing to draw.
func (t *Tally) picture() *Picture {
	c, ok := t.chart()
	if !ok {
		return nil
	}
	return &Picture{Title: clip(c.title, 150), Alt: clip(strings.Join(c.words(), " "), maxAlt), chart: c}
}

// PNG draws the picture: the same bytes each time.
func (p *Picture) PNG() ([]byte, error) { return p.chart.png() }

// block is the place of the picture in a message. It names no file yet.
func (p *Picture) block() *slack.ImageBlock {
	title := slack.NewTextBlockObject(slack.PlainTextType, plain(p.Title, 150), false, false)
	return slack.NewImageBlock("", plain(p.Alt, maxAlt), "", title)
}

// Shown returns the message with its picture taken from a file of Slack's, by its id.
func (m Message) Shown(file string) Message {
	return m.image(func(b slack.ImageBlock) slack.Block {
		b.SlackFile = &slack.SlackFileObject{ID: file}
		return &b
	})
}

// Unshown returns the message with words in the place of its picture, for where none can be
// shown. They say all the values.
func (m Message) Unshown() Message {
	m = m.image(func(b slack.ImageBlock) slack.Block {
		return small(mrkdwn(b.Title.Text+", in words. "+b.AltText, maxSection))
	})
	m.Picture = nil
	return m
}

// image puts something else in the place of the picture.
func (m Message) image(with func(slack.ImageBlock) slack.Block) Message {
	m.Blocks = slices.Clone(m.Blocks)
	for i, b := range m.Blocks {
		if image, ok := b.(*slack.ImageBlock); ok {
			m.Blocks[i] = with(*image)
		}
	}
	return m
}
