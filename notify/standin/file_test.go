package standin

import (
	"bytes"
	"fmt"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// pixel is a picture as far as its first bytes tell.
const pixel = "\x89PNG\r\n\x1a\n....."

// send sends bytes to an upload address as they are, and returns the status.
func send(t *testing.T, server *httptest.Server, to, body string) int {
	t.Helper()
	resp, err := server.Client().Post(to, "application/octet-stream", strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
	return resp.StatusCode
}

// show posts a message that shows a file and returns the error with its detail.
func show(t *testing.T, server *httptest.Server, file string) string {
	t.Helper()
	out := call(t, server, "chat.postMessage", "channel", "C1", "blocks", `[{"type":"image","alt_text":"a","slack_file":{"id":"`+file+`"}}]`)
	return fmt.Sprint(out["error"], " ", out["response_metadata"])
}

func TestUpload(t *testing.T) {
	s := &Slack{Scanning: 1}
	server := serve(t, s)
	place := call(t, server, "files.getUploadURLExternal", "filename", "a.png", "length", fmt.Sprint(len(pixel)))
	id, to := text(place["file_id"]), text(place["upload_url"])
	if id == "" || !strings.HasPrefix(to, server.URL+"/upload/") {
		t.Fatalf("place %v", place)
	}
	complete := func(pairs ...string) any {
		t.Helper()
		return call(t, server, "files.completeUploadExternal", append([]string{"files", `[{"id":"` + id + `","title":"A"}]`}, pairs...)...)["error"]
	}
	if got := complete(); got != "file_not_found" {
		t.Errorf("completed before its bytes are there: %v", got)
	}
	if got := send(t, server, to, "short"); got != http.StatusBadRequest {
		t.Errorf("another length: %d", got)
	}
	if got := send(t, server, to, pixel); got != http.StatusOK {
		t.Errorf("the bytes: %d", got)
	}
	if len(s.Files()) != 0 || call(t, server, "files.info", "file", id)["error"] != "file_not_found" {
		t.Error("there before it is complete")
	}
	if got := complete(); got != nil {
		t.Errorf("completed: %v", got)
	}
	if got := complete(); got != "file_not_found" {
		t.Errorf("completed again: %v", got)
	}
	const unready = "invalid_blocks map[messages:[[ERROR] invalid slack file [json-pointer:/blocks/0/slack_file]]]"
	if got := show(t, server, id); got != unready {
		t.Errorf("shown before it is looked through: %v", got)
	}
	for i, want := range []string{"", "image/png"} {
		about, _ := call(t, server, "files.info", "file", id)["file"].(map[string]any)
		if about["mimetype"] != want || about["title"] != "A" {
			t.Errorf("look %d: %v, want %q", i+1, about, want)
		}
	}
	if got := show(t, server, id); got != "<nil> <nil>" {
		t.Errorf("shown: %v", got)
	}
	if f := s.Files(); len(f) != 1 || f[0].ID != id || string(f[0].Body) != pixel {
		t.Errorf("files %+v", f)
	}
}

// A file that is completed with a channel is a message there; one sent as a form is the
// part's bytes; one that is no picture is not shown.
func TestUploadIntoAThread(t *testing.T) {
	s := &Slack{Channels: []string{"C1"}}
	server := serve(t, s)
	first := text(call(t, server, "chat.postMessage", "channel", "C1", "text", "one")["ts"])
	place := call(t, server, "files.getUploadURLExternal", "filename", "a.txt", "length", "5")
	var form bytes.Buffer
	parts := multipart.NewWriter(&form)
	part, err := parts.CreateFormFile("file", "a.txt")
	if err != nil {
		t.Fatal(err)
	}
	part.Write([]byte("words"))
	parts.Close()
	resp, err := server.Client().Post(text(place["upload_url"]), parts.FormDataContentType(), &form)
	if err != nil || resp.StatusCode != http.StatusOK {
		t.Fatalf("sent: %v %v", resp, err)
	}
	resp.Body.Close()
	files := `[{"id":"` + text(place["file_id"]) + `"}]`
	if got := call(t, server, "files.completeUploadExternal", "files", files, "channel_id", "C2")["error"]; got != "channel_not_found" {
		t.Errorf("another channel: %v", got)
	}
	call(t, server, "files.completeUploadExternal", "files", files, "channel_id", "C1", "thread_ts", first, "initial_comment", "here")
	m := s.Messages("C1")
	if len(m) != 1 || len(m[0].Replies) != 1 || m[0].Replies[0].Text != "here" || string(s.Files()[0].Body) != "words" {
		t.Errorf("the channel shows %+v", m)
	}
	call(t, server, "files.info", "file", text(place["file_id"]))
	if got := show(t, server, text(place["file_id"])); !strings.HasPrefix(got, "invalid_blocks") {
		t.Errorf("words shown as a picture: %v", got)
	}
}

func TestUploadIsRefused(t *testing.T) {
	server := serve(t, &Slack{})
	poor := serve(t, &Slack{Scopes: "chat:write"})
	for _, c := range []struct {
		name   string
		server *httptest.Server
		method string
		pairs  []string
		want   string
	}{
		{"without a name", server, "files.getUploadURLExternal", []string{"length", "1"}, "missing_argument"},
		{"without bytes", server, "files.getUploadURLExternal", []string{"filename", "a", "length", "0"}, "missing_argument"},
		{"too many bytes", server, "files.getUploadURLExternal", []string{"filename", "a", "length", "99999999999"}, "file_upload_size_restricted"},
		{"described at length", server, "files.getUploadURLExternal", []string{"filename", "a", "length", "1", "alt_txt", strings.Repeat("a", 1001)}, "alt_txt_too_large"},
		{"without the scope", poor, "files.getUploadURLExternal", []string{"filename", "a", "length", "1"}, "missing_scope"},
		{"completed without the scope", poor, "files.completeUploadExternal", nil, "missing_scope"},
		{"looked at without the scope", poor, "files.info", nil, "missing_scope"},
		{"nothing", server, "files.completeUploadExternal", nil, "invalid_arguments"},
		{"what was never begun", server, "files.completeUploadExternal", []string{"files", `[{"id":"F9"}]`}, "file_not_found"},
		{"nonsense", server, "files.completeUploadExternal", []string{"files", `[3]`}, "file_not_found"},
		{"an image without words", server, "chat.postMessage", []string{"channel", "C1", "blocks", `[{"type":"image","slack_file":{"id":"F9"}}]`}, "invalid_blocks"},
		{"an image without a source", server, "chat.postMessage", []string{"channel", "C1", "blocks", `[{"type":"image","alt_text":"a"}]`}, "invalid_blocks"},
		{"an image with long words", server, "chat.postMessage", []string{"channel", "C1", "blocks", `[{"type":"image","image_url":"https://a.example/b.png","alt_text":"` + strings.Repeat("a", 2001) + `"}]`}, "invalid_blocks"},
		{"an image with a title in mrkdwn", server, "chat.postMessage", []string{"channel", "C1", "blocks", `[{"type":"image","image_url":"https://a.example/b.png","alt_text":"a","title":{"type":"mrkdwn","text":"a"}}]`}, "invalid_blocks"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := call(t, c.server, c.method, c.pairs...)["error"]; got != c.want {
				t.Errorf("answered %v, want %v", got, c.want)
			}
		})
	}
	if got := send(t, server, server.URL+"/upload/v1/F9", "x"); got != http.StatusBadRequest {
		t.Errorf("bytes that nobody asked for: %d", got)
	}
}
