package standin

import (
	"slices"
	"strconv"
	"strings"
)

// member reports whether a user is in a channel.
func (s *Slack) member(channel, user string) bool { return slices.Contains(s.Members[channel], user) }

// SetMembers puts users into a channel in the place of those who are in it.
func (s *Slack) SetMembers(channel string, users ...string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.Members[channel] = users
}

// members is conversations.members: the ids of those in a channel, the bot among them.
func (s *Slack) members(in args) answer {
	channel := in.text("channel")
	if no := s.exists(channel); no != nil {
		return no
	}
	all := append([]string{botID}, s.Members[channel]...)
	start, err := strconv.Atoi(strings.TrimPrefix(in.text("cursor"), "after:"))
	if in.text("cursor") != "" && (err != nil || start < 0 || start > len(all)) {
		return refusal("invalid_cursor")
	}
	end := min(start+min(max(in.number("limit", 100), 1), 1000), len(all))
	out := answer{"members": all[start:end], "response_metadata": answer{"next_cursor": ""}}
	if end < len(all) {
		out["response_metadata"] = answer{"next_cursor": "after:" + strconv.Itoa(end)}
	}
	return out
}

// user is users.info.
func (s *Slack) user(in args) answer {
	id := in.text("user")
	name, known := s.People[id]
	if !known {
		return refusal("user_not_found")
	}
	return answer{"user": answer{
		"id": id, "team_id": teamID, "name": s.handle(id), "real_name": name, "deleted": false, "is_bot": false,
		"profile": answer{"real_name": name, "display_name": s.handle(id)},
	}}
}
