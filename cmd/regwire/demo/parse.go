package demo

import (
	"fmt"
	"slices"
	"strings"
	"time"
)

// parse reads one sample: a head of "key: value" lines, a blank line, the text.
func parse(text string) (Article, error) {
	text = strings.ReplaceAll(text, "\r\n", "\n")
	head, body, _ := strings.Cut(text, "\n\n")
	a, err := parseHead(head)
	if err != nil {
		return Article{}, err
	}
	if a.Body = blocks(body); len(a.Body) == 0 {
		return Article{}, fmt.Errorf("no text")
	}
	return a, a.check()
}

// parseHead reads the lines of a head. Indented lines belong to the "want:" above them;
// "want: nothing" says that there is nothing to report.
func parseHead(head string) (Article, error) {
	var a Article
	nothing := false
	for i, line := range strings.Split(head, "\n") {
		key, value, found := strings.Cut(line, ":")
		inner := strings.HasPrefix(key, " ")
		key, value = strings.TrimSpace(key), strings.TrimSpace(value)
		var err error
		switch {
		case !found:
			err = fmt.Errorf("no colon")
		case inner && len(a.Want) == 0:
			err = fmt.Errorf("indented line outside a want block")
		case inner:
			err = a.Want[len(a.Want)-1].set(key, value)
		case key == "want" && value == "":
			a.Want = append(a.Want, Want{})
		case key == "want" && value == "nothing":
			nothing = true
		default:
			err = a.set(key, value)
		}
		if err != nil {
			return Article{}, fmt.Errorf("line %d: %w", i+1, err)
		}
	}
	if nothing == (len(a.Want) > 0) {
		return Article{}, fmt.Errorf("neither a want block nor \"want: nothing\", or both")
	}
	return a, nil
}

// set takes one line of the head.
func (a *Article) set(key, value string) error {
	switch key {
	case "title":
		a.Title = value
	case "author":
		a.Author = value
	case "source":
		a.Source = value
	case "slug":
		a.Slug = value
	case "style":
		a.Style = Style(value)
	case "facts":
		a.Facts = list(value, "|")
	case "comment":
		a.Comments = append(a.Comments, value)
	case "page":
		a.Paywall = value == "paywall"
	case "date":
		at, err := time.Parse(time.RFC3339, value)
		a.Published = at.UTC()
		return err
	default:
		return fmt.Errorf("unknown key %q", key)
	}
	return nil
}

// check reports what a sample lacks.
func (a Article) check() error {
	known := slices.ContainsFunc(sites(), func(s site) bool { return s.Name == a.Source })
	styles := []Style{Release, News, Note, RoundUp, Guidance}
	switch {
	case a.Title == "" || a.Slug == "" || a.Published.IsZero():
		return fmt.Errorf("title, slug and date are needed")
	case strings.Trim(a.Slug, "abcdefghijklmnopqrstuvwxyz0123456789-") != "":
		return fmt.Errorf("slug %q: letters, digits and hyphens only", a.Slug)
	case !known:
		return fmt.Errorf("unknown source %q", a.Source)
	case !slices.Contains(styles, a.Style):
		return fmt.Errorf("unknown style %q", a.Style)
	}
	for _, w := range a.Want {
		if err := w.check(); err != nil {
			return err
		}
	}
	return nil
}

// list splits value at sep and trims each part; none for an empty value.
func list(value, sep string) []string {
	var out []string
	for part := range strings.SplitSeq(value, sep) {
		if part = strings.TrimSpace(part); part != "" {
			out = append(out, part)
		}
	}
	return out
}
