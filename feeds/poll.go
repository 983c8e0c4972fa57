package feeds

import (
	"context"
	"fmt"
)

// acceptFeed asks for a feed, and takes whatever else the server would rather give.
const acceptFeed = "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5"

// Poll reads the feed of src. With the validators of the poll before, the server may answer
// that nothing changed. An error names the source and one cause; [Temporary] tells
// whether it may pass.
func (c *Client) Poll(ctx context.Context, src Source, v Validators) (Result, error) {
	doc, err := c.get(ctx, src.URL, acceptFeed, v)
	if err != nil {
		return Result{}, fmt.Errorf("read feed %q: %w", src.Name, err)
	}
	if doc.notModified {
		return Result{Validators: doc.validators, NotModified: true}, nil
	}
	result, err := parse(doc, src)
	if err != nil {
		return Result{}, fmt.Errorf("read feed %q: %w", src.Name, err)
	}
	result.Validators = doc.validators
	return result, nil
}
