package extract

import (
	"strconv"
	"strings"
)

// powers are the provisions that define words, or give powers and procedures to regulators,
// so that hardly anybody else can break them: of laws whose name starts with a prefix, the first
// and last number.
var powers = []struct {
	law, kind   string
	first, last int
}{
	{"GDPR", "Art", 1, 3}, {"GDPR", "Art", 50, 79}, {"GDPR", "Art", 83, 84}, {"UK GDPR", "Art", 1, 3}, {"UK GDPR", "Art", 50, 79}, {"UK GDPR", "Art", 83, 84},
	{"DPA 1998", "s", 13, 15}, {"DPA 1998", "s", 40, 46}, {"DPA 1998", "s", 48, 54}, {"DPA 1998", "s", 59, 76},
	{"DPA 2018", "s", 114, 143}, {"DPA 2018", "s", 145, 147}, {"DPA 2018", "s", 149, 169}, {"DPA 2018", "s", 174, 215},
	{"Data Protection Act", "s", 13, 15}, {"Data Protection Act", "s", 40, 46}, {"Data Protection Act", "s", 48, 54}, {"Data Protection Act", "s", 110, 143}, {"Data Protection Act", "s", 149, 169},
	{"FOIA", "s", 45, 61}, {"Online Safety Act", "s", 130, 151}, {"Gambling Act", "s", 116, 121}, {"Communications Act 2003", "s", 94, 98}, {"Communications Act 2003", "s", 130, 140},
	{"Financial Services and Markets Act", "s", 123, 131}, {"Financial Services and Markets Act", "s", 204, 211}, {"Financial Services and Markets Act", "s", 387, 394},
	{"GDPR", "Art", 80, 82}, {"UK GDPR", "Art", 80, 82}, {"Data Protection Act", "s", 57, 67}, {"Privacy Act 1988", "s", 33, 55},
	{"Financial Services and Markets Act", "s", 56, 71}, {"Charities Act", "s", 46, 85}, {"Charities Act", "s", 178, 184}, {"Banking Regulation Act", "s", 35, 47},
	{"Water Industry Act", "s", 18, 30}, {"UK Gambling Act", "s", 116, 121}, {"45 CFR", "Part", 160, 160},
	{"Personal Data Protection Act", "s", 48, 50}, {"Competition Act 1998", "s", 25, 44},
}

// procedural reports whether a provision is one of powers and procedures.
func procedural(label, part string) bool {
	kind, rest, _ := strings.Cut(part, " ")
	digits := 0
	for digits < len(rest) && startsWithDigit(rest[digits:]) {
		digits++
	}
	n, err := strconv.Atoi(rest[:digits])
	if err != nil {
		return false
	}
	if label == "DPA 1998" && rest[digits:] != "" && n == 55 {
		return startsWithLetter(rest[digits:]) // 55A to 55E: penalties
	}
	for _, p := range powers {
		if p.kind == kind && n >= p.first && n <= p.last && strings.HasPrefix(label, p.law) {
			return true
		}
	}
	return false
}

// startsWithLetter reports whether a text starts with a capital.
func startsWithLetter(s string) bool { return s != "" && s[0] >= 'A' && s[0] <= 'Z' }
