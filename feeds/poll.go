package feeds

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// What each kind of document is asked for by. All take whatever else the server would rather give.
const (
	acceptFeed = "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5"
	acceptJSON = "application/json, */*;q=0.5"
)

// Poll reads src by the first of its routes that works. With the validators of the poll before,
// the server may answer that nothing changed. An error names the source and the cause for
// each route, on one line; [Temporary] tells whether it may pass.
func (c *Client) Poll(ctx context.Context, src Source, v Validators) (Result, error) {
	var broken routesError
	for i, route := range src.Routes() {
		result, err := c.pollRoute(ctx, src, route, v)
		if err == nil {
			result.Route, result.Validators = i, result.doc.validators
			result.Hints = result.Hints.and(result.doc.hints)
			if result.Found == "" {
				result.Moved = result.doc.moved
			}
			if len(broken) > 0 {
				result.Broken = broken.Error()
			}
			return result, nil
		}
		broken = append(broken, routeError{i, fmt.Sprintf("read %s %q", route.kind(), src.Name), err})
		if ctx.Err() != nil {
			break
		}
	}
	if len(broken) == 1 {
		return Result{}, broken[0]
	}
	return Result{}, broken
}

// A routeError says why one route of a source failed: what was done, and the cause. The route is 0 for
// the source's own, else the number of the fallback.
type routeError struct {
	route int
	what  string
	cause error
}

func (e routeError) Error() string { return e.what + ": " + e.cause.Error() }
func (e routeError) Unwrap() error { return e.cause }

// A routesError says why each route of a source failed.
type routesError []routeError

// Error is the first error, and what was different about the others: `read feed "ico": unexpected status
// 404 Not Found; fallback 1: the same; fallback 2: the answer is empty`.
func (e routesError) Error() string {
	text := e[0].Error()
	for _, other := range e[1:] {
		cause := other.cause.Error()
		if cause == e[0].cause.Error() {
			cause = "the same"
		}
		text += fmt.Sprintf("; fallback %d: %s", other.route, cause)
	}
	return text
}

func (e routesError) Unwrap() []error {
	all := make([]error, len(e))
	for i, one := range e {
		all[i] = one
	}
	return all
}

// pollRoute reads the first pages of a route, as many as it asks for. Only the first is asked for
// changes: listings begin with what is new.
func (c *Client) pollRoute(ctx context.Context, src Source, r Route, v Validators) (Result, error) {
	result, err := c.readPage(ctx, src, r, turn{page: 1, validators: v})
	for n := 2; n <= r.Pages && err == nil && !result.NotModified; n++ {
		next, later := c.readPage(ctx, src, r, turn{page: n})
		if errors.Is(later, errNoItems) || later == nil && len(next.Entries) == 0 {
			break
		}
		err = later
		result.Entries = append(result.Entries, next.Entries...)
	}
	return result, err
}

// A turn is what is wanted of a route.
type turn struct {
	page       int // counted from 1
	validators Validators
	since      time.Time // before which pages of a sitemap are not wanted; zero for the newest
}

// readPage reads one page of a route.
func (c *Client) readPage(ctx context.Context, src Source, r Route, t turn) (Result, error) {
	v := t.validators
	r, ok := r.page(t.page)
	if !ok {
		return Result{}, errNoItems
	}
	switch r.kind() {
	case Feed:
		return c.pollFeed(ctx, src, r, v)
	case Sitemap:
		return c.pollSitemap(ctx, src, r, t)
	case Listing:
		return c.pollItems(ctx, src, r, request{address: r.URL, accept: acceptPage, validators: v}, parseListing)
	case Endpoint:
		return c.pollItems(ctx, src, r, request{address: r.URL, accept: acceptJSON, body: r.Body, validators: v}, parseEndpoint)
	}
	return Result{}, fmt.Errorf("unknown kind of source %q", r.Kind)
}

// pollItems reads one document whose items are found by the settings of the route.
func (c *Client) pollItems(ctx context.Context, src Source, r Route, ask request, parse func(document, Source, Route) (Result, error)) (Result, error) {
	doc, err := c.get(ctx, ask)
	if err != nil {
		return Result{}, err
	}
	if doc.notModified {
		return Result{NotModified: true, doc: doc}, nil
	}
	result, err := parse(doc, src, r)
	doc.body = nil
	result.doc = doc
	return result, err
}

// History reads the nth page of what src has published, counted from 1, by its first route that
// works, and keeps of it what is not known to be older than since. It returns no entries
// when there is no such page.
func (c *Client) History(ctx context.Context, src Source, n int, since time.Time) (Result, error) {
	var broken routesError
	for i, route := range src.Routes() {
		if _, ok := route.page(n); !ok {
			continue
		}
		result, err := c.readPage(ctx, src, route, turn{page: n, since: since})
		if n > 1 && (errors.Is(err, errNoItems) || isMissing(err)) {
			return Result{Route: i}, nil // past the last page
		}
		if err == nil {
			result.Route = i
			return result, nil
		}
		broken = append(broken, routeError{i, fmt.Sprintf("read page %d of %s %q", n, route.kind(), src.Name), err})
		if ctx.Err() != nil {
			break
		}
	}
	if len(broken) == 0 {
		return Result{}, nil
	}
	return Result{}, broken
}

// isMissing reports whether a server said that there is nothing at an address.
func isMissing(err error) bool {
	var status *StatusError
	return errors.As(err, &status) && (status.Code == 404 || status.Code == 410 || status.Code == 400)
}
