package notify

import (
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

// clean makes one line of text from outside: whitespace and control characters become
// single spaces; what is invisible or turns the direction of writing goes. A no-break space
// that groups digits stays.
func clean(s string) string {
	if tidy(s) {
		return s
	}
	var b strings.Builder
	marks, space := 0, false
	for i, r := range s {
		switch {
		case r == '\u00A0' && grouping(s, i):
			marks = 0
		case unicode.IsSpace(r) || unicode.IsControl(r):
			space, marks = true, 0
			continue
		case invisible(r):
			continue
		case r >= '\u0300' && unicode.Is(unicode.Mn, r):
			marks++
		default:
			marks = 0
		}
		if marks > maxMarks {
			continue
		}
		if space && b.Len() > 0 {
			b.WriteByte(' ')
		}
		space = false
		b.WriteRune(r)
	}
	return b.String()
}

// tidy reports whether s is clean as it is: ASCII with single spaces, as nearly all text is.
func tidy(s string) bool {
	for i := range len(s) {
		switch c := s[i]; {
		case c < ' ' || c > '~':
			return false
		case c == ' ' && (i == 0 || i == len(s)-1 || s[i+1] == ' '):
			return false
		}
	}
	return true
}

// grouping reports whether the no-break space at i stands between digits, as French
// groups them.
func grouping(s string, i int) bool {
	digit := func(i int) bool { return i >= 0 && i < len(s) && '0' <= s[i] && s[i] <= '9' }
	return digit(i-1) && digit(i+len("\u00A0"))
}

// maxMarks is how many combining marks one letter may carry: real scripts need up to
// three, a pile of more paints over the lines around it.
const maxMarks = 3

// invisible reports whether r shows nothing of its own: zero-width and bidi controls,
// tags, variation selectors, fillers, and what stands for undecodable bytes.
func invisible(r rune) bool {
	if r < '\u00AD' {
		return false // the common case: controls are spaces by then
	}
	switch r {
	case utf8.RuneError, '\u034F', '\u115F', '\u1160', '\u17B4', '\u17B5', '\u2800', '\u3164', '\uFFA0':
		return true
	}
	return unicode.In(r, unicode.Cf, unicode.Variation_Selector, unicode.Co, unicode.Noncharacter_Code_Point)
}

// lookalikes replaces what Slack's mrkdwn reads as formatting. Slack has no escape for
// these characters, so each gives way to one that looks the same and does nothing.
var lookalikes = strings.NewReplacer("*", "∗", "_", "ˍ", "~", "∼", "`", "ˋ")

// defuse takes away from one line of clean text everything that mrkdwn acts upon, save
// the three characters that [entity] escapes.
func defuse(s string) string {
	s = lookalikes.Replace(s)
	if rest, ok := strings.CutPrefix(s, ">"); ok {
		s = "›" + rest // at the start of a line even an escaped one makes a quotation
	}
	return noEmoji(s)
}

// noEmoji breaks up :names: of emoji.
func noEmoji(s string) string {
	if !strings.Contains(s, ":") {
		return s
	}
	parts := strings.Split(s, ":")
	var b strings.Builder
	for i, part := range parts {
		if i == 0 {
			b.WriteString(part)
			continue
		}
		// The last colon closes nothing, and a name holds no space.
		if i < len(parts)-1 && part != "" && !strings.Contains(part, " ") {
			b.WriteString("∶" + part)
			continue
		}
		b.WriteString(":" + part)
	}
	return b.String()
}

// fit encodes s and cuts the result to at most limit characters: at a word if one ends
// near, never inside of what encode makes of one character, and with an ellipsis. Encode
// returns an empty string for a character that stays as it is.
func fit(s string, limit int, encode func(rune) string) string {
	if len(s) <= limit && !strings.ContainsFunc(s, func(r rune) bool { return encode(r) != "" }) {
		return s // as it mostly is
	}
	var b strings.Builder
	size, space := 0, 0
	kept := 0 // length of the longest beginning that leaves room for the ellipsis
	for _, r := range s {
		unit := encode(r)
		w := len(unit) // entities are ASCII
		if unit == "" {
			w = max(utf16.RuneLen(r), 1)
		}
		if size+w > limit {
			return cut(b.String(), kept, space)
		}
		if r == ' ' {
			space = b.Len()
		}
		if unit == "" {
			b.WriteRune(r)
		}
		b.WriteString(unit)
		if size += w; size < limit {
			kept = b.Len()
		}
	}
	return b.String()
}

// cut ends s after kept bytes, or at the space before if that loses little.
func cut(s string, kept, space int) string {
	if space <= kept && kept-space < 24 && space > kept/2 {
		kept = space
	}
	return strings.TrimRight(s[:kept], " ,:–-") + "…" // no semicolon: it may end an entity
}

// entity escapes the control characters of Slack's text objects; empty for all others.
func entity(r rune) string {
	switch r {
	case '&':
		return "&amp;"
	case '<':
		return "&lt;"
	case '>':
		return "&gt;"
	}
	return ""
}

// width is the length of s as Slack counts it, in UTF-16 units: two for an emoji.
func width(s string) int {
	n := 0
	for _, r := range s {
		n += max(utf16.RuneLen(r), 1)
	}
	return n
}

// mrkdwn makes text from outside safe for a mrkdwn text object, at most limit characters.
func mrkdwn(s string, limit int) string { return fit(defuse(clean(s)), limit, entity) }

// plain makes text from outside safe for a plain_text object, at most limit characters.
func plain(s string, limit int) string { return fit(clean(s), limit, entity) }

// clip cuts text from outside to one line of at most limit characters, not yet escaped.
func clip(s string, limit int) string {
	return fit(clean(s), limit, func(rune) string { return "" })
}
