package feeds

import (
	"bytes"
	"mime"
	"regexp"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// xmlDeclaration matches the first line of an XML document with its encoding, such as
// <?xml version="1.0" encoding="windows-1252"?>.
var xmlDeclaration = regexp.MustCompile(`^\s*<\?xml\s[^>]*?(?:encoding\s*=\s*["']([^"'>]*)["'])?[^>]*\?>`)

// decodeXML returns an XML or JSON document as UTF-8, without mark and declaration. What the
// document is beats what it says of itself, and that beats what the server says.
func decodeXML(body []byte, contentType string) []byte {
	if text, ok := decodeMarked(body); ok {
		return undeclared(text)
	}
	var label string
	if m := xmlDeclaration.FindSubmatch(head(body)); m != nil {
		label = string(m[1])
	}
	if label == "" {
		_, params, _ := mime.ParseMediaType(contentType)
		label = params["charset"]
	}
	return undeclared(decodeAs(body, label))
}

// decodeHTML returns a page as UTF-8.
func decodeHTML(body []byte, contentType string) []byte {
	if text, ok := decodeMarked(body); ok {
		return text
	}
	_, label, _ := charset.DetermineEncoding(body, contentType)
	return decodeAs(body, label)
}

// decodeAs reads body in the named encoding, unless it is plainly UTF-8 whatever it is called. Where
// the name is unknown or UTF-8 is claimed wrongly, Windows-1252 is what such bytes nearly
// always are.
func decodeAs(body []byte, label string) []byte {
	enc, name := charset.Lookup(label)
	if utf8.Valid(body) && !stateful[name] {
		return body
	}
	if enc == nil || name == "utf-8" {
		enc, _ = charset.Lookup("windows-1252")
		if mostlyUTF8(body) {
			return bytes.ToValidUTF8(body, []byte("\uFFFD"))
		}
	}
	return decodeWith(enc, body)
}

// stateful are encodings whose text consists of ASCII bytes alone, so that it looks like UTF-8.
var stateful = map[string]bool{"iso-2022-jp": true, "hz-gb-2312": true}

// decodeMarked decodes a document that starts with a byte order mark, or in the zero bytes
// of UTF-16 without one.
func decodeMarked(body []byte) ([]byte, bool) {
	switch {
	case bytes.HasPrefix(body, []byte("\xef\xbb\xbf")):
		return bytes.ToValidUTF8(body[3:], []byte("\uFFFD")), true
	case bytes.HasPrefix(body, []byte("\xfe\xff")), bytes.HasPrefix(body, []byte("\x00<\x00")):
		return decodeWith(unicode.UTF16(unicode.BigEndian, unicode.UseBOM), body), true
	case bytes.HasPrefix(body, []byte("\xff\xfe")), bytes.HasPrefix(body, []byte("<\x00")):
		return decodeWith(unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), body), true
	}
	return nil, false
}

// decodeWith decodes as far as the bytes allow; what does not decode becomes U+FFFD.
func decodeWith(enc encoding.Encoding, body []byte) []byte {
	text, _, err := transform.Bytes(enc.NewDecoder(), body)
	if err != nil {
		text = body
	}
	return bytes.ToValidUTF8(text, []byte("\uFFFD"))
}

// mostlyUTF8 reports whether a few bytes only keep body from being UTF-8: a cut in the
// middle of a character rather than another encoding.
func mostlyUTF8(body []byte) bool {
	good, bad := 0, 0
	for i := 0; i < len(body); {
		r, n := utf8.DecodeRune(body[i:])
		i += n
		switch {
		case r == utf8.RuneError && n == 1:
			bad++
		case n > 1:
			good++
		}
	}
	return good > 4*bad
}

// undeclared blanks the XML declaration, which names an encoding that no longer holds.
func undeclared(text []byte) []byte {
	if at := xmlDeclaration.FindIndex(head(text)); at != nil {
		return text[at[1]:]
	}
	return text
}

// head returns the beginning of b, where a document says what it is.
func head(b []byte) []byte { return b[:min(len(b), 1024)] }
