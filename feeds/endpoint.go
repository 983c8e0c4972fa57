package feeds

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"html"
	"io"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// holes matches the paths in a pattern: "{id}" in "https://a.example/notice/{id}".
var holes = regexp.MustCompile(`\{[^{}]+\}`)

// parseEndpoint reads the items of a JSON document.
func parseEndpoint(doc document, src Source, r Route) (Result, error) {
	decoder := json.NewDecoder(bytes.NewReader(decodeXML(doc.body, doc.contentType)))
	decoder.UseNumber()
	var root any
	if err := decoder.Decode(&root); err != nil {
		return Result{}, jsonFault(doc, err)
	}
	list, ok := lookUp(root, r.Items).([]any)
	if !ok {
		return Result{}, fmt.Errorf("%w: there is no list at %q", errNoItems, r.Items)
	}
	var items []item
	for _, one := range list[:min(len(list), maxEntries)] {
		items = append(items, answered(one, r))
	}
	result := Result{Entries: gather(items, doc, src, r)}
	if len(result.Entries) == 0 && len(list) > 0 {
		return Result{}, fmt.Errorf("%w: none of %d has an address at %q", errNoItems, len(list), r.Link)
	}
	return result, nil
}

// jsonFault says what a document is that is not the JSON that was asked for.
func jsonFault(doc document, err error) error {
	if isHTML(bytes.TrimSpace(doc.body)) {
		return errors.New("the answer is an HTML page, not JSON")
	}
	if errors.Is(err, io.EOF) {
		return errEmpty
	}
	return fmt.Errorf("broken JSON: %w", err)
}

// answered reads one item of an answer.
func answered(one any, r Route) item {
	return item{
		link:      fill(one, r.Link),
		title:     html.EscapeString(fill(one, r.Title)),
		summary:   fill(one, r.Summary),
		published: answeredDate(one, r),
	}
}

// fill returns the text at a path, or a pattern with the texts at its paths.
func fill(v any, finder string) string {
	if finder == "" {
		return ""
	}
	if !strings.Contains(finder, "{") {
		return scalar(lookUp(v, finder))
	}
	whole := true
	filled := holes.ReplaceAllStringFunc(finder, func(hole string) string {
		text := scalar(lookUp(v, strings.Trim(hole, "{}")))
		whole = whole && text != ""
		return text
	})
	if !whole {
		return ""
	}
	return filled
}

// lookUp follows a path of keys and indexes; the empty path is v itself. It returns nil where the
// path leads nowhere.
func lookUp(v any, path string) any {
	for path != "" {
		var step string
		step, path, _ = strings.Cut(path, ".")
		switch at := v.(type) {
		case map[string]any:
			v = at[step]
		case []any:
			i, err := strconv.Atoi(step)
			if err != nil || i < 0 || i >= len(at) {
				return nil
			}
			v = at[i]
		default:
			return nil
		}
	}
	return v
}

// scalar is a JSON value as text: texts and numbers as they are, all else empty.
func scalar(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case json.Number:
		return v.String()
	}
	return ""
}

// answeredDate reads the date of an item: words, or seconds or milliseconds since 1970.
func answeredDate(one any, r Route) time.Time {
	said := fill(one, r.Date)
	n, err := strconv.ParseInt(said, 10, 64)
	if err != nil || len(said) < 9 {
		return findDate(said, r.MonthFirst)
	}
	t := time.Unix(n, 0)
	if len(said) > 11 {
		t = time.UnixMilli(n)
	}
	if !plausible(t) {
		return time.Time{}
	}
	return t.UTC()
}
