package feeds

import (
	"bytes"
	"regexp"
	"strconv"
	"strings"
)

// characterReference matches a character given by number, such as &#26; or &#x1A;.
var characterReference = regexp.MustCompile(`&#(?:[0-9]{1,8}|[xX][0-9a-fA-F]{1,6});`)

// bareBracket matches a bracket that can begin no tag, such as the one in "sales < costs".
var bareBracket = regexp.MustCompile(`<([^A-Za-z_/!?\x80-\xff])`)

// mend returns a broken XML document without the faults that publishers make most and that no parser
// gets past: references to characters that XML does not have, and bare brackets. It cannot bring
// back what was cut off.
func mend(text []byte) []byte {
	if !bytes.HasPrefix(text, []byte("<")) {
		return text
	}
	text = characterReference.ReplaceAllFunc(text, func(ref []byte) []byte {
		if legalReference(string(ref)) {
			return ref
		}
		return nil
	})
	return bareBracket.ReplaceAll(text, []byte("&lt;$1"))
}

// legalReference reports whether XML has the character that a reference names.
func legalReference(ref string) bool {
	digits, base := strings.Trim(ref, "&#;"), 10
	if digits[0] == 'x' || digits[0] == 'X' {
		digits, base = digits[1:], 16
	}
	n, err := strconv.ParseUint(digits, base, 32)
	return err == nil && (n == '\t' || n == '\n' || n == '\r' || ' ' <= n && n < 0xd800 || 0xe000 <= n && n < 0xfffe || 0x10000 <= n && n <= 0x10ffff)
}
