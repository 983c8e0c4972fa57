package notify

import (
	"encoding/json"
	"fmt"

	"github.com/slack-go/slack"
)

// keptMessage is a message as it is kept until it is sent.
type keptMessage struct {
	Text   string        `json:"text"`
	Blocks []slack.Block `json:"blocks"`
}

// Encode writes the text and the blocks of m, to be read by [Decode].
func (m Message) Encode() ([]byte, error) {
	b, err := json.Marshal(keptMessage{m.Text, m.Blocks})
	if err != nil {
		return nil, fmt.Errorf("keep message: %w", err)
	}
	return b, nil
}

// Decode reads what [Message.Encode] wrote.
func Decode(kept []byte) (Message, error) {
	var in struct {
		Text   string
		Blocks json.RawMessage
	}
	if err := json.Unmarshal(kept, &in); err != nil {
		return Message{}, fmt.Errorf("read kept message: %w", err)
	}
	return ReadMessage(in.Text, in.Blocks)
}
