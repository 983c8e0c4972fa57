package standin

import (
	"fmt"
	"io"
	"net/http"
	"strings"
)

// Limits of files, in bytes and in characters of the description for screen readers.
const (
	maxFile    = 16 << 20
	maxAltFile = 1000
)

// A file is what was, or is to be, uploaded.
type file struct {
	id, name, title string
	length          int
	body            []byte
	complete        bool
	looks           int // how often it was asked for since it is complete
}

// A File is an upload that was completed.
type File struct {
	ID    string
	Name  string
	Title string
	Body  []byte
}

// Files returns the uploads that were completed, in the order in which they were begun.
func (s *Slack) Files() []File {
	s.mu.Lock()
	defer s.mu.Unlock()
	var out []File
	for _, f := range s.files {
		if f.complete {
			out = append(out, File{f.id, f.name, f.title, f.body})
		}
	}
	return out
}

// getUploadURL is files.getUploadURLExternal: it gives the address to which the bytes of a
// file are sent, and the file's id.
func (s *Slack) getUploadURL(in args) answer {
	name, size := in.text("filename"), in.number("length", 0)
	switch {
	case !s.may("files:write"):
		return lacks("files:write")
	case name == "" || size <= 0:
		return refusal("missing_argument")
	case size > maxFile:
		return refusal("file_upload_size_restricted")
	case length(in.text("alt_txt")) > maxAltFile:
		return refusal("alt_txt_too_large")
	}
	f := &file{id: fmt.Sprintf("F%09d", len(s.files)+1), name: name, length: size}
	s.files = append(s.files, f)
	return answer{"file_id": f.id, "upload_url": s.base + uploads + f.id}
}

// uploads is the path under which files are sent, before their id.
const uploads = "/upload/v1/"

// upload takes the bytes of a file, as they are or as the one part of a form.
func (s *Slack) upload(w http.ResponseWriter, r *http.Request) {
	body, err := fileOf(w, r)
	if err != nil {
		http.Error(w, "unreadable", http.StatusBadRequest)
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.record(Call{"upload", map[string]any{"length": len(body)}})
	failure, failing := s.nextFailure("upload")
	if failure.Error != "" { // bytes have no other answer than a status
		failure.Status = http.StatusInternalServerError
	}
	if !failing || failure.Accept {
		f := s.file(r.URL.Path[strings.LastIndex(r.URL.Path, "/")+1:])
		if f == nil || f.complete || len(body) != f.length {
			http.Error(w, "no such upload, or of another length", http.StatusBadRequest)
			return
		}
		f.body = body
	}
	if failing {
		failure.answer(w, answer{})
		return
	}
	fmt.Fprintf(w, "OK - %d", len(body))
}

func fileOf(w http.ResponseWriter, r *http.Request) ([]byte, error) {
	r.Body = http.MaxBytesReader(w, r.Body, maxFile+maxBody)
	if !strings.HasPrefix(r.Header.Get("Content-Type"), "multipart/") {
		return io.ReadAll(r.Body)
	}
	parts, err := r.MultipartReader()
	if err != nil {
		return nil, err
	}
	part, err := parts.NextPart()
	if err != nil {
		return nil, err
	}
	return io.ReadAll(part)
}

// completeUpload is files.completeUploadExternal. It can be called once for a file; with a
// channel it also posts the files there, else only the app sees them.
func (s *Slack) completeUpload(in args) answer {
	if !s.may("files:write") {
		return lacks("files:write")
	}
	list, _ := in["files"].([]any)
	if len(list) == 0 {
		return refusal("invalid_arguments")
	}
	channel := in.text("channel_id")
	if channel != "" {
		if no := s.exists(channel); no != nil {
			return no
		}
	}
	var done []*file
	for _, one := range list {
		entry, _ := one.(map[string]any)
		f := s.file(args(entry).text("id"))
		if f == nil || f.body == nil || f.complete {
			return refusal("file_not_found")
		}
		f.title = args(entry).text("title")
		done = append(done, f)
	}
	shown := []answer{}
	for _, f := range done {
		f.complete = true
		shown = append(shown, answer{"id": f.id, "title": f.title})
	}
	if channel != "" {
		s.add(channel, in.text("thread_ts"), &message{text: in.text("initial_comment"), files: shown})
	}
	return answer{"files": shown}
}

// fileInfo is files.info. What kind of file it is is known only once it was looked through.
func (s *Slack) fileInfo(in args) answer {
	if !s.may("files:read") {
		return lacks("files:read")
	}
	f := s.file(in.text("file"))
	if f == nil || !f.complete {
		return refusal("file_not_found")
	}
	f.looks++
	about := answer{"id": f.id, "name": f.name, "title": f.title, "size": f.length, "mimetype": "", "mode": "hosted"}
	if s.ready(f) {
		about["mimetype"] = http.DetectContentType(f.body)
	}
	return answer{"file": about, "comments": []answer{}, "paging": answer{"count": 100, "page": 1, "pages": 0, "total": 0}}
}

// ready reports whether a file can be shown in a message.
func (s *Slack) ready(f *file) bool { return f.complete && f.looks > s.Scanning }

func (s *Slack) file(id string) *file {
	for _, f := range s.files {
		if f.id == id {
			return f
		}
	}
	return nil
}

// picture says what is wrong with the file that an image block shows, "" for nothing.
func (s *Slack) picture(block map[string]any) string {
	from, _ := block["slack_file"].(map[string]any)
	if from == nil {
		return ""
	}
	f := s.file(args(from).text("id"))
	if f == nil || !s.ready(f) || !strings.HasPrefix(http.DetectContentType(f.body), "image/") {
		return "invalid slack file"
	}
	return ""
}

// may reports whether the token has a scope.
func (s *Slack) may(scope string) bool {
	for have := range strings.SplitSeq(s.scopes(), ",") {
		if strings.TrimSpace(have) == scope {
			return true
		}
	}
	return false
}

// lacks refuses a call for want of a scope.
func lacks(scope string) answer {
	no := refusal("missing_scope")
	no["needed"], no["provided"] = scope, ""
	return no
}
