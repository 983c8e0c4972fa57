package notify

import (
	"bytes"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"regwire"
	"regwire/notify/standin"
)

// uploadChart uploads a chart and returns its bytes too.
func uploadChart(t *testing.T, s *Slack) (m Message, png []byte, file, begun string, err error) {
	t.Helper()
	m = Summary(tallied(uk.PeriodOf(regwire.Monthly, date(2025, 11, 1), nil), autumn()...))
	png, err = m.Picture.PNG()
	if err != nil {
		t.Fatal(err)
	}
	file, err = s.Upload(t.Context(), "chart.png", m.Picture.Title, png, func(id string) error {
		begun = id
		return nil
	})
	return m, png, file, begun, err
}

// The picture goes to Slack byte for byte, and the message that shows it is taken.
func TestUploadAndPost(t *testing.T) {
	there := &standin.Slack{Token: token, Channels: []string{"C0FFEE"}, Scanning: 2}
	s := connect(t, there).Paced(time.Millisecond)
	m, png, file, begun, err := uploadChart(t, s)
	if err != nil || file != begun {
		t.Fatalf("file %q, begun as %q: %v", file, begun, err)
	}
	files := there.Files()
	if len(files) != 1 || files[0].ID != file || files[0].Name != "chart.png" || !bytes.Equal(files[0].Body, png) {
		t.Fatalf("Slack has %d files, want the one that was drawn", len(files))
	}
	if _, err := s.Post(t.Context(), "C0FFEE", "", m.Shown(file)); err != nil {
		t.Fatal(err)
	}
	if shown := there.Messages("C0FFEE"); len(shown) != 1 || !strings.Contains(string(shown[0].Blocks), `"slack_file":{"id":"`+file+`"}`) {
		t.Errorf("the channel shows %+v", shown)
	}
	if _, err := s.Post(t.Context(), "C0FFEE", "", m.Shown("F099999999")); !Malformed(err) {
		t.Errorf("a file that is not there: %v, want it refused", err)
	}
	if _, err := s.Post(t.Context(), "C0FFEE", "", m.Unshown()); err != nil {
		t.Errorf("in words: %v", err)
	}
}

// Each step may fail in each way, and is known for what it is.
func TestUploadFailures(t *testing.T) {
	for _, c := range []struct {
		method     string
		meets      standin.Failure
		unshowable bool
		waits      bool
		files      int
	}{
		{"files.getUploadURLExternal", standin.Failure{Error: "file_uploads_disabled"}, true, false, 0},
		{"files.getUploadURLExternal", standin.Failure{Error: "missing_scope"}, true, false, 0},
		{"files.getUploadURLExternal", standin.Failure{Status: 502}, false, false, 0},
		{"files.getUploadURLExternal", standin.Failure{Status: 429, RetryAfter: "7"}, false, true, 0},
		{"files.getUploadURLExternal", standin.Failure{Drop: true}, false, false, 0},
		{"upload", standin.Failure{Status: 500}, false, false, 0},
		{"upload", standin.Failure{Error: "internal_error"}, false, false, 0},
		{"upload", standin.Failure{Drop: true, Accept: true}, false, false, 0},
		{"upload", standin.Failure{Status: 429, RetryAfter: "7"}, false, true, 0},
		{"files.completeUploadExternal", standin.Failure{Error: "file_update_failed"}, false, false, 0},
		{"files.completeUploadExternal", standin.Failure{Error: "file_type_not_allowed"}, true, false, 0},
		{"files.completeUploadExternal", standin.Failure{Drop: true}, false, false, 0},
		{"files.completeUploadExternal", standin.Failure{Drop: true, Accept: true}, false, false, 1},
		{"files.info", standin.Failure{Error: "missing_scope"}, true, false, 1},
		{"files.info", standin.Failure{Error: "internal_error"}, false, false, 1},
		{"files.info", standin.Failure{Drop: true}, false, false, 1},
	} {
		t.Run(fmt.Sprintf("%s meets %+v", c.method, c.meets), func(t *testing.T) {
			there := &standin.Slack{Token: token}
			there.Fail(c.method, c.meets)
			s := connect(t, there)
			_, _, file, begun, err := uploadChart(t, s)
			after, waits := RetryAfter(err)
			if err == nil || Unshowable(err) != c.unshowable || waits != c.waits || waits && after != 7*time.Second {
				t.Errorf("error %v, unshowable %v, wait %v %v", err, Unshowable(err), waits, after)
			}
			if strings.Contains(fmt.Sprint(err), token) || strings.Contains(fmt.Sprint(err), "/upload/") {
				t.Errorf("error tells too much: %v", err)
			}
			if n := len(there.Files()); n != c.files {
				t.Errorf("%d files are there (%q), want %d", n, file, c.files)
			}
			if begun == "" {
				return
			}
			whole, ready, err := s.Uploaded(t.Context(), begun)
			if err != nil || whole != (c.files == 1) || ready != whole {
				t.Errorf("looked for: there %v, ready %v, %v", whole, ready, err)
			}
		})
	}
}

func TestUploadThatIsNotRecordedIsNotBegun(t *testing.T) {
	there := &standin.Slack{}
	stop := errors.New("stop")
	_, err := connect(t, there).Upload(t.Context(), "chart.png", "", []byte("x"), func(string) error { return stop })
	if calls := there.Calls(); !errors.Is(err, stop) || len(calls) != 1 {
		t.Errorf("error %v after %d calls", err, len(calls))
	}
}

// An upload that Slack never gets to the end of is said to be so.
func TestUploadIsScannedForever(t *testing.T) {
	there := &standin.Slack{Scanning: 1000}
	_, _, _, begun, err := uploadChart(t, connect(t, there).Paced(time.Microsecond))
	if err == nil || Unshowable(err) || begun == "" || !strings.Contains(err.Error(), "has not looked through it yet") {
		t.Errorf("error %v", err)
	}
}

func TestUploadMeetsNonsense(t *testing.T) {
	for _, answer := range []string{`{"ok":true}`, `{"ok":true,"file_id":"F1"}`, `{"ok":true,"file_id":"F1","upload_url":"https://evil.example/x"}`, `[]`} {
		s := connect(t, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.Write([]byte(answer)) }))
		if _, err := s.Upload(t.Context(), "chart.png", "", []byte("x"), func(string) error { return nil }); err == nil || Unshowable(err) {
			t.Errorf("%s: error %v", answer, err)
		}
	}
}
