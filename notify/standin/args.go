package standin

import (
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"strconv"
	"strings"
)

// maxBody bounds what one call may send.
const maxBody = 1 << 20

// args are the arguments of a call by name. From a form they are strings, save those
// that hold JSON, which are decoded like those of a JSON body.
type args map[string]any

// structured are the arguments that hold JSON even in a form.
var structured = []string{"blocks", "metadata", "attachments", "files", "view"}

// decode reads the arguments of a call, and apart from them its token.
func decode(w http.ResponseWriter, r *http.Request) (args, string, error) {
	r.Body = http.MaxBytesReader(w, r.Body, maxBody)
	in, err := body(r)
	if err != nil {
		return nil, "", err
	}
	for _, name := range structured {
		if s, ok := in[name].(string); ok {
			var v any
			if err := json.Unmarshal([]byte(s), &v); err != nil {
				return nil, "", err
			}
			in[name] = v
		}
	}
	token := in.text("token")
	delete(in, "token")
	if bearer, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer "); ok {
		token = bearer
	}
	return in, token, nil
}

func body(r *http.Request) (args, error) {
	in := args{}
	kind, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if kind == "application/json" {
		err := json.NewDecoder(r.Body).Decode(&in)
		if errors.Is(err, io.EOF) {
			err = nil
		}
		return in, err
	}
	if err := r.ParseForm(); err != nil {
		return nil, err
	}
	for name, values := range r.Form {
		in[name] = values[0]
	}
	return in, nil
}

// text returns an argument as a string; empty if it is none.
func (a args) text(name string) string {
	s, _ := a[name].(string)
	return s
}

// yes reports whether an argument is true in either encoding.
func (a args) yes(name string) bool {
	switch v := a[name].(type) {
	case bool:
		return v
	case string:
		return v == "true" || v == "1"
	}
	return false
}

// number returns an argument as a number, or the fallback.
func (a args) number(name string, fallback int) int {
	switch v := a[name].(type) {
	case float64:
		return int(v)
	case string:
		if n, err := strconv.Atoi(v); err == nil {
			return n
		}
	}
	return fallback
}
