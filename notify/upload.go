package notify

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"time"

	"github.com/slack-go/slack"
)

// Upload gives Slack a PNG for a message to show, and returns its id once a message can
// show it. It is shared with no channel: readers see it in the message alone, whose posting
// can be looked for and is never repeated. Begun is told the id before a byte is sent, so
// that an upload that was interrupted can be looked for with [Slack.Uploaded]. Ask
// [RetryAfter] and [Unshowable] what to do about an error.
func (s *Slack) Upload(ctx context.Context, name, title string, png []byte, begun func(file string) error) (file string, err error) {
	const what = "upload chart"
	if err := s.pace.call(ctx, "files.getUploadURLExternal"); err != nil {
		return "", s.failure(what, err)
	}
	// The description is not given here, where it is known to make Slack drop files, but in
	// the image block of the message.
	place, err := s.api.GetUploadURLExternalContext(ctx, slack.GetUploadURLExternalParameters{FileName: name, FileSize: len(png)})
	if err == nil && (place.FileID == "" || place.UploadURL == "") {
		err = errors.New("answer names no file")
	}
	if err != nil {
		return "", s.failure(what, err)
	}
	if err := begun(place.FileID); err != nil {
		return "", err
	}
	err = s.api.UploadToURL(ctx, slack.UploadToURLParameters{UploadURL: place.UploadURL, Filename: name, Reader: bytes.NewReader(png)})
	if err == nil {
		err = s.complete(ctx, place.FileID, title)
	}
	if err != nil {
		return "", s.failure(what, err)
	}
	return place.FileID, s.scanned(ctx, place.FileID)
}

// complete ends an upload. Slack lets that be done once for a file.
func (s *Slack) complete(ctx context.Context, file, title string) error {
	if err := s.pace.call(ctx, "files.completeUploadExternal"); err != nil {
		return err
	}
	_, err := s.api.CompleteUploadExternalContext(ctx, slack.CompleteUploadExternalParameters{
		Files: []slack.FileSummary{{ID: file, Title: title}},
	})
	return err
}

// scans is how often a file that was uploaded is looked at until Slack has looked through
// it, at once and after one pause, two, four and so on: for half a minute in all.
const scans = 6

// errUnscanned means that a file is there and cannot be shown yet.
var errUnscanned = errors.New("Slack has not looked through it yet")

// scanned waits until a message can show file.
func (s *Slack) scanned(ctx context.Context, file string) error {
	for look := range scans {
		if _, ready, err := s.Uploaded(ctx, file); err != nil || ready {
			return err
		}
		if look == scans-1 {
			break
		}
		select {
		case <-time.After(s.pace.every << look):
		case <-ctx.Done():
			return s.failure("upload chart", context.Cause(ctx))
		}
	}
	return s.failure("upload chart", errUnscanned)
}

// Uploaded reports whether file, whose upload was begun, is there whole, and whether a
// message can show it: Slack looks through files first.
func (s *Slack) Uploaded(ctx context.Context, file string) (there, ready bool, err error) {
	const what = "look for a chart"
	if err := s.pace.call(ctx, "files.info"); err != nil {
		return false, false, s.failure(what, err)
	}
	about, _, _, err := s.api.GetFileInfoContext(ctx, file, 0, 0)
	if word := said(err); word == "file_not_found" || word == "file_deleted" {
		return false, false, nil
	}
	if err != nil {
		return false, false, s.failure(what, err)
	}
	return true, about.Mimetype != "", nil
}

// passing are answers to an upload that another try may not meet.
var passing = append([]string{"file_update_failed", "file_not_found", "ratelimited", "rate_limited"}, unsure...)

// Unshowable reports whether err, of an upload, will be met again until a person does
// something, be it a scope that is missing or a workspace that takes no files: the message
// is then posted without its picture.
func Unshowable(err error) bool {
	word := said(err)
	return word != "" && !slices.Contains(passing, word)
}
