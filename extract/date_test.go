package extract

import (
	"strings"
	"testing"
	"time"
)

func datesIn(d *document) string {
	var out []string
	for _, x := range d.dates {
		s := string(x.value)
		if s == "" {
			s = "?"
		}
		out = append(out, s)
	}
	return strings.Join(out, ", ")
}

func TestDates(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"day first", "on 11 February 2021 it", "2021-02-11"},
		{"an ordinal", "on 11th February 2021 it", "2021-02-11"},
		{"of", "on the 11th of February 2021 it", "2021-02-11"},
		{"a comma", "on 11 February, 2021 it", "2021-02-11"},
		{"month first", "on February 11, 2021 it", "2021-02-11"},
		{"month first, an ordinal", "on February 11th, 2021 it", "2021-02-11"},
		{"an abbreviation", "on Feb. 11, 2021 it", "2021-02-11"},
		{"a month of a year", "in February 2021 it", "2021-02"},
		{"an abbreviated month", "in Sept. 2021 it", "2021-09"},
		{"a year", "in 2021 it", "2021"},
		{"slashes, day first", "on 11/02/2021 it", "2021-02-11"},
		{"slashes with a short year", "on 11/02/21 it", "2021-02-11"},
		{"a range that shares its year", "from 22 June to 5 September 2018 it", "2018-06-22, 2018-09-05"},
		{"months that share a year", "from January to September 2023 it", "2023-01, 2023-09"},
		{"a day without year", "on 11 February it", "?"},
		{"two dates", "between 3 May 2018 and 4 June 2019 it", "2018-05-03, 2019-06-04"},

		{"days that share a month", "of 7 and 13 September 2021 it", "2021-09-07, 2021-09-13"},
		{"a span of days", "between 2-4 August 2022 it", "2022-08-02, 2022-08-04"},
		{"month first, a range that shares its year", "from March 17 to June 26, 2020 it", "2020-03-17, 2020-06-26"},
		{"a month of a year in words", "in October of 2011 it", "2011-10"},
		{"that year", "since 2019 it grew. On 3 May that year it fell", "2019, 2019-05-03"},

		{"a month alone", "in February it", ""},
		{"may", "it may 2 times", ""},
		{"March as a verb", "They march 5 miles", ""},
		{"a year that is a sum", "it paid £2,021", ""},
		{"a number like a year", "it rang 2021a times", ""},
		{"a year too early", "in 1850 it", ""},
		{"a case number", "case 2021/45 it", ""},
		{"no such day", "on 45 February 2021 it", "2021-02"},
		{"slashes, the month first", "on 11/22/2021 it", "2021-11-22"},
		{"full stops", "on 07.03.2023 and on 7.3.2023 it", "2023-03-07, 2023-03-07"},
		{"the year first", "on 2023-03-07 and 2023/03/07 it", "2023-03-07, 2023-03-07"},
		{"hyphens", "on 07-03-2023, 7-Mar-2023 and 23-Nov-2022 it", "2023-03-07, 2023-03-07, 2022-11-23"},
		{"a full stop behind the day", "It fell on 7. March 2023 and on 11. Sept. 2021.", "2023-03-07, 2021-09-11"},
		{"the day of a month in many words", "this 7th day of March, 2023 it", "2023-03-07"},
		{"a month, a comma and a year", "in September, 2022 it", "2022-09"},
		{"an ordinal set high", "on 7<sup>th</sup> March 2023 it", "2023-03-07"},

		{"no such month in figures", "on 13/22/2021 it", "2021"},
		{"no such day in figures", "on 45.03.2021, 2021-13-07 it", "2021"},
		{"figures of a case", "case 12-05-2023-7, case A-2023-03-07, law 7.3.2", "2023, 2023"},
		{"a version", "version 2.10.1 it", ""},
		{"a telephone number", "call 0303-12-2013 it", "2013"},
		{"a sentence that ends with a number", "It paid 7. March 2023 was cold. He was 7. May came.", "2023-03-07"},
		{"not over a paragraph", "in May\n\n2021 firms", "2021"},
		{"not over a sentence", "It was in May. 2021 firms left.", "2021"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := datesIn(recognised(t, "", tt.text)); got != tt.want {
				t.Errorf("dates of %q: got %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}

func TestDatesWithoutYear(t *testing.T) {
	for _, x := range []struct{ name, text, want string }{
		{"a day before the article", "On 11 February it burned", "2025-02-11"},
		{"a day of the year before", "On December 11 it burned", "2024-12-11"},
		{"last year", "On 6 October last year it burned", "2024-10-06"},
		{"a month of last year", "In April last year it burned", "2024-04"},
		{"this year", "On 1 February this year it burned", "2025-02-01"},
		{"a month", "It burned in January", "2025-01"},
		{"a word like a month", "What may be may burn. May it burn", ""},
	} {
		t.Run(x.name, func(t *testing.T) {
			a := article("", x.text)
			a.Published = time.Date(2025, 3, 20, 0, 0, 0, 0, time.UTC)
			if got := datesIn(understand(a).document); got != x.want {
				t.Errorf("dates of %q: got %q, want %q", x.text, got, x.want)
			}
		})
	}
}
