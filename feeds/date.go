package feeds

import (
	"regexp"
	"strconv"
	"strings"
	"time"
)

// The ways in which people write days.
var (
	// 2025-03-27, 2025/03/27
	yearFirst = regexp.MustCompile(`\b(\d{4})[-/](\d{1,2})[-/](\d{1,2})`)
	// 27 March 2025, 1er mars 2025, 3 de abril de 2025, 12. Juni 2025
	dayMonth = regexp.MustCompile(`\b(\d{1,2})(?:st|nd|rd|th|er|\.|º)?[\s-]+(?:de |of )?(\pL{3,10})\.?,?[\s-]+(?:de |del )?(\d{4})\b`)
	// March 27, 2025
	monthDay = regexp.MustCompile(`(\pL{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b`)
	// 27/03/2025, 27.3.2025
	slashed = regexp.MustCompile(`\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b`)
)

// months are the names of the months by their first letters, as far as they tell.
var months = func() map[string]time.Month {
	table := map[string]time.Month{}
	for i, names := range []string{
		"jan jän gen ene", "feb fév fev", "mar mär maa mrt", "apr avr abr", "may mai mei mag", "jun juin giu", "jul juil lug",
		"aug aoû aou ago", "sep set", "oct okt ott out", "nov", "dec déc dez dic",
	} {
		for name := range strings.FieldsSeq(names) {
			table[name] = time.Month(i + 1)
		}
	}
	return table
}()

// findDate returns the first day or time that a text names, in UTC, or zero. In a day of three numbers
// the day comes first unless monthFirst.
func findDate(text string, monthFirst bool) time.Time {
	text = strings.TrimSpace(text)
	if t := readDate(text); !t.IsZero() {
		return t
	}
	text = text[:min(len(text), maxLine)]
	if m := yearFirst.FindStringSubmatch(text); m != nil {
		return dayOf(m[1], m[2], m[3])
	}
	text = strings.ToLower(text)
	if m := dayMonth.FindStringSubmatch(text); m != nil {
		return dayOf(m[3], monthNumber(m[2]), m[1])
	}
	if m := monthDay.FindStringSubmatch(text); m != nil {
		return dayOf(m[3], monthNumber(m[1]), m[2])
	}
	if m := slashed.FindStringSubmatch(text); m != nil && monthFirst {
		return dayOf(m[3], m[1], m[2])
	} else if m != nil {
		return dayOf(m[3], m[2], m[1])
	}
	return time.Time{}
}

// monthNumber returns the number of the month that a word names, or "0".
func monthNumber(word string) string {
	letters := []rune(word)
	for _, n := range []int{4, 3} {
		if month, ok := months[string(letters[:min(n, len(letters))])]; ok {
			return strconv.Itoa(int(month))
		}
	}
	return "0"
}

// dayOf returns the day that three numbers make, or zero if there is no such day.
func dayOf(year, month, day string) time.Time {
	y, _ := strconv.Atoi(year)
	m, _ := strconv.Atoi(month)
	d, _ := strconv.Atoi(day)
	t := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
	if t.Day() != d || int(t.Month()) != m || !plausible(t) {
		return time.Time{}
	}
	return t
}
