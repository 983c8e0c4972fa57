package standin

import (
	"bytes"
	"encoding/json"
	"fmt"
	"unicode/utf16"
)

// Slack's limits of a message, in characters. The last one is not documented.
const (
	maxText    = 40000
	maxBlocks  = 50
	maxHeader  = 150
	maxSection = 3000
	maxField   = 2000
	maxFields  = 10
	maxTotal   = 13200
)

// refuse says why Slack would not take a message, or nil.
func (s *Slack) refuse(in args) answer {
	blocks, list := in["blocks"].([]any)
	if in.text("text") == "" && (in["blocks"] == nil || list && len(blocks) == 0) {
		return refusal("no_text")
	}
	if length(in.text("text")) > maxText {
		return refusal("msg_too_long")
	}
	if in["blocks"] == nil {
		return nil
	}
	if !list {
		return refusal("invalid_blocks_format")
	}
	if total(blocks) > maxTotal {
		return refusal("msg_blocks_too_long")
	}
	if problem := s.problem(blocks); problem != "" {
		no := refusal("invalid_blocks")
		no["response_metadata"] = answer{"messages": []string{"[ERROR] " + problem}}
		return no
	}
	return nil
}

// problem names the first thing that is wrong with blocks, in Slack's way of saying it.
func (s *Slack) problem(blocks []any) string {
	if len(blocks) > maxBlocks {
		return fmt.Sprintf("no more than %d items allowed [json-pointer:/blocks]", maxBlocks)
	}
	for i, b := range blocks {
		block, ok := b.(map[string]any)
		if !ok {
			return fmt.Sprintf("must be an object [json-pointer:/blocks/%d]", i)
		}
		if p := blockProblem(block); p != "" {
			return fmt.Sprintf("%s [json-pointer:/blocks/%d]", p, i)
		}
		if p := s.picture(block); p != "" {
			return fmt.Sprintf("%s [json-pointer:/blocks/%d/slack_file]", p, i)
		}
	}
	return ""
}

func blockProblem(block map[string]any) string {
	text, _ := block["text"].(map[string]any)
	fields, _ := block["fields"].([]any)
	elements, _ := block["elements"].([]any)
	switch block["type"] {
	case "header":
		if text["type"] != "plain_text" {
			return "must be plain_text"
		}
		return textProblem(text, maxHeader)
	case "section":
		if text == nil && len(fields) == 0 {
			return "missing required field: text"
		}
		if text != nil {
			if p := textProblem(text, maxSection); p != "" {
				return p
			}
		}
		return textsProblem(fields, maxField)
	case "actions":
		return buttonsProblem(elements)
	case "input":
		return inputProblem(block)
	case "context":
		if len(elements) == 0 {
			return "missing required field: elements"
		}
		return textsProblem(elements, maxSection)
	case "image":
		return imageProblem(block)
	}
	return ""
}

// imageProblem is about an image block, apart from the file that it may name.
func imageProblem(block map[string]any) string {
	alt, _ := block["alt_text"].(string)
	title, titled := block["title"].(map[string]any)
	switch {
	case alt == "":
		return "missing required field: alt_text"
	case length(alt) > maxField:
		return fmt.Sprintf("must be less than %d characters", maxField+1)
	case (block["image_url"] == nil) == (block["slack_file"] == nil):
		return "must provide either image_url or slack_file"
	case titled && title["type"] != "plain_text":
		return "must be plain_text"
	case titled:
		return textProblem(title, maxField)
	}
	return ""
}

// textsProblem is about a list of text objects; other elements pass.
func textsProblem(list []any, limit int) string {
	if len(list) > maxFields {
		return fmt.Sprintf("no more than %d items allowed", maxFields)
	}
	for _, f := range list {
		text, _ := f.(map[string]any)
		if _, is := text["text"]; !is {
			continue
		}
		if p := textProblem(text, limit); p != "" {
			return p
		}
	}
	return ""
}

func textProblem(text map[string]any, limit int) string {
	s, _ := text["text"].(string)
	switch n := length(s); {
	case n == 0:
		return "must be more than 0 characters"
	case n > limit:
		return fmt.Sprintf("must be less than %d characters", limit+1)
	}
	return ""
}

// total is the size of blocks in characters of JSON.
func total(blocks []any) int {
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(blocks); err != nil {
		return 0 // cannot be: they were decoded from JSON
	}
	return length(out.String())
}

// length counts as Slack does, in UTF-16 units.
func length(s string) int {
	n := 0
	for _, r := range s {
		n += utf16.RuneLen(r)
	}
	return n
}
