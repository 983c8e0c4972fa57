package standin

import "fmt"

// Slack's limits of forms and buttons, in characters.
const (
	maxTitle      = 24
	maxViewBlocks = 100
	maxID         = 255
	maxValue      = 2000
	maxMetadata   = 3000
	maxLabel      = 2000
	maxButton     = 75
	maxButtons    = 25
	maxOptions    = 100
	maxOption     = 150
	maxInitial    = 3000
)

// viewProblem names the first thing that is wrong with a form, in Slack's way of saying it.
func viewProblem(view map[string]any) string {
	title, _ := view["title"].(map[string]any)
	submit, _ := view["submit"].(map[string]any)
	metadata, _ := view["private_metadata"].(string)
	callback, _ := view["callback_id"].(string)
	blocks, _ := view["blocks"].([]any)
	switch {
	case view["type"] != "modal":
		return "unsupported type [json-pointer:/view/type]"
	case textProblem(title, maxTitle) != "":
		return textProblem(title, maxTitle) + " [json-pointer:/view/title/text]"
	case submit != nil && textProblem(submit, maxTitle) != "":
		return textProblem(submit, maxTitle) + " [json-pointer:/view/submit/text]"
	case length(metadata) > maxMetadata:
		return fmt.Sprintf("must be less than %d characters [json-pointer:/view/private_metadata]", maxMetadata+1)
	case length(callback) > maxID:
		return fmt.Sprintf("must be less than %d characters [json-pointer:/view/callback_id]", maxID+1)
	case len(blocks) > maxViewBlocks:
		return fmt.Sprintf("no more than %d items allowed [json-pointer:/view/blocks]", maxViewBlocks)
	}
	seen, inputs := map[any]bool{}, 0
	for i, b := range blocks {
		block, _ := b.(map[string]any)
		if id := block["block_id"]; id != nil && seen[id] {
			return fmt.Sprintf("`block_id` already exists [json-pointer:/view/blocks/%d]", i)
		}
		seen[block["block_id"]] = true
		if block["type"] == "input" {
			inputs++
		}
		if p := blockProblem(block); p != "" {
			return fmt.Sprintf("%s [json-pointer:/view/blocks/%d]", p, i)
		}
	}
	if inputs > 0 && submit == nil {
		return "missing required field: submit [json-pointer:/view]"
	}
	return ""
}

// inputProblem is about one input of a form.
func inputProblem(block map[string]any) string {
	label, _ := block["label"].(map[string]any)
	hint, _ := block["hint"].(map[string]any)
	element, _ := block["element"].(map[string]any)
	initial, _ := element["initial_value"].(string)
	if p := textProblem(label, maxLabel); p != "" {
		return p
	}
	if hint != nil && textProblem(hint, maxLabel) != "" {
		return textProblem(hint, maxLabel)
	}
	switch {
	case element["type"] == "static_select":
		return optionsProblem(element)
	case element["type"] != "plain_text_input":
		return "unsupported type"
	case length(initial) > maxInitial:
		return fmt.Sprintf("must be less than %d characters", maxInitial+1)
	}
	return ""
}

func optionsProblem(element map[string]any) string {
	options, _ := element["options"].([]any)
	if len(options) == 0 || len(options) > maxOptions {
		return fmt.Sprintf("must have 1 to %d options", maxOptions)
	}
	initial, found := element["initial_option"].(map[string]any)
	for _, o := range options {
		option, _ := o.(map[string]any)
		text, _ := option["text"].(map[string]any)
		value, _ := option["value"].(string)
		if p := textProblem(text, maxButton); p != "" {
			return p
		}
		if value == "" || length(value) > maxOption {
			return fmt.Sprintf("must be 1 to %d characters", maxOption)
		}
		found = found && initial["value"] != value
	}
	if found {
		return "`initial_option` is none of the options"
	}
	return ""
}

// buttonsProblem is about the buttons of a message.
func buttonsProblem(elements []any) string {
	if len(elements) == 0 || len(elements) > maxButtons {
		return fmt.Sprintf("must have 1 to %d elements", maxButtons)
	}
	seen := map[any]bool{}
	for _, e := range elements {
		element, _ := e.(map[string]any)
		text, _ := element["text"].(map[string]any)
		id, _ := element["action_id"].(string)
		value, _ := element["value"].(string)
		confirm, _ := element["confirm"].(map[string]any)
		switch {
		case id == "" || length(id) > maxID:
			return fmt.Sprintf("`action_id` must be 1 to %d characters", maxID)
		case seen[id]:
			return "`action_id` already exists"
		case length(value) > maxValue:
			return fmt.Sprintf("must be less than %d characters", maxValue+1)
		case textProblem(text, maxButton) != "":
			return textProblem(text, maxButton)
		}
		seen[id] = true
		if p := confirmProblem(confirm); p != "" {
			return p
		}
	}
	return ""
}

// confirmProblem is about the question that is asked before a button counts; nil is none.
func confirmProblem(confirm map[string]any) string {
	if confirm == nil {
		return ""
	}
	for part, limit := range map[string]int{"title": 100, "text": 300, "confirm": 30, "deny": 30} {
		text, _ := confirm[part].(map[string]any)
		if p := textProblem(text, limit); p != "" {
			return part + " " + p
		}
	}
	return ""
}
