package notify

import (
	"strings"
	"time"

	"regwire"
)

// A calendar is how a language writes dates. In its patterns stand {day}, {month}, {year}
// and {clock}, {Month} and {Weekday} for whole names, {mon} and {wkd} for short ones.
type calendar struct {
	language string
	forms    [len(britishForms)]string // by form
	months   string                    // from January, with a space between
	short    string
	weekdays string // from Sunday
	brief    string
	clock    string // in the layout of package time
}

// A form is one way of writing a date.
type form int

const (
	weekdayDate form = iota // Monday 31 March 2025
	fullDate                // 31 March 2025
	monthDate               // March 2025
	yearDate                // 2025
	dayMonth                // 31 March
	dayAlone                // 31, before the same month
	monthAlone              // March
	monthShort              // Mar
	shortDay                // Mon 31 Mar
	shortDate               // Mon 31 Mar 2025
	shortTime               // Mon 31 Mar 2025, 15:04
)

const british = "en-GB"

// britishForms are also those of every language that orders its dates in the same way.
var britishForms = [...]string{
	weekdayDate: "{Weekday} {day} {Month} {year}",
	fullDate:    "{day} {Month} {year}",
	monthDate:   "{Month} {year}",
	yearDate:    "{year}",
	dayMonth:    "{day} {Month}",
	dayAlone:    "{day}",
	monthAlone:  "{Month}",
	monthShort:  "{mon}",
	shortDay:    "{wkd} {day} {mon}",
	shortDate:   "{wkd} {day} {mon} {year}",
	shortTime:   "{wkd} {day} {mon} {year}, {clock}",
}

// but returns the British forms with some in another way.
func but(others map[form]string) [len(britishForms)]string {
	forms := britishForms
	for f, pattern := range others {
		forms[f] = pattern
	}
	return forms
}

const (
	englishMonths = "January February March April May June July August September October November December"
	englishShort  = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"
	englishDays   = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday"
	englishBrief  = "Sun Mon Tue Wed Thu Fri Sat"
)

// calendars are all that can be written, after Unicode's CLDR. The British one is first.
var calendars = []calendar{
	{british, britishForms, englishMonths, englishShort, englishDays, englishBrief, "15:04"},
	{"en-US", but(map[form]string{
		weekdayDate: "{Weekday}, {Month} {day}, {year}", fullDate: "{Month} {day}, {year}", dayMonth: "{Month} {day}",
		dayAlone: "{Month} {day}", shortDay: "{wkd}, {mon} {day}", shortDate: "{wkd}, {mon} {day}, {year}",
		shortTime: "{wkd}, {mon} {day}, {year}, {clock}",
	}), englishMonths, englishShort, englishDays, englishBrief, "3:04 PM"},
	{"de", but(map[form]string{
		weekdayDate: "{Weekday}, {day}. {Month} {year}", fullDate: "{day}. {Month} {year}", dayMonth: "{day}. {Month}",
		dayAlone: "{day}.", shortDay: "{wkd}, {day}. {mon}", shortDate: "{wkd}, {day}. {mon} {year}",
		shortTime: "{wkd}, {day}. {mon} {year}, {clock}",
	}), "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
		"Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.",
		"Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag", "So. Mo. Di. Mi. Do. Fr. Sa.", "15:04"},
	{"fr", britishForms,
		"janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
		"janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
		"dimanche lundi mardi mercredi jeudi vendredi samedi", "dim. lun. mar. mer. jeu. ven. sam.", "15:04"},
	{"es", but(map[form]string{
		weekdayDate: "{Weekday}, {day} de {Month} de {year}", fullDate: "{day} de {Month} de {year}",
		monthDate: "{Month} de {year}", dayMonth: "{day} de {Month}", shortDay: "{wkd}, {day} {mon}",
		shortDate: "{wkd}, {day} {mon} {year}", shortTime: "{wkd}, {day} {mon} {year}, {clock}",
	}), "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
		"ene feb mar abr may jun jul ago sept oct nov dic",
		"domingo lunes martes miércoles jueves viernes sábado", "dom lun mar mié jue vie sáb", "15:04"},
	{"it", britishForms,
		"gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
		"gen feb mar apr mag giu lug ago set ott nov dic",
		"domenica lunedì martedì mercoledì giovedì venerdì sabato", "dom lun mar mer gio ven sab", "15:04"},
	{"nl", britishForms,
		"januari februari maart april mei juni juli augustus september oktober november december",
		"jan feb mrt apr mei jun jul aug sep okt nov dec",
		"zondag maandag dinsdag woensdag donderdag vrijdag zaterdag", "zo ma di wo do vr za", "15:04"},
}

// date writes t, in its own time zone, in a form.
func (l Locale) date(t time.Time, f form) string {
	c := l.dates
	if c == nil {
		c = &calendars[0]
	}
	name := func(names string, i int) string { return strings.Fields(names)[i] }
	return strings.NewReplacer(
		"{day}", t.Format("2"), "{year}", t.Format("2006"), "{clock}", t.Format(c.clock),
		"{Month}", name(c.months, int(t.Month())-1), "{mon}", name(c.short, int(t.Month())-1),
		"{Weekday}", name(c.weekdays, int(t.Weekday())), "{wkd}", name(c.brief, int(t.Weekday())),
	).Replace(c.forms[f])
}

// day writes a date as exactly as it is known: "4 August 2022", "August 2022", "2022".
func (l Locale) day(d regwire.Date) string {
	for _, layout := range []struct {
		in  string
		out form
	}{{"2006-01-02", fullDate}, {"2006-01", monthDate}, {"2006", yearDate}} {
		if t, err := time.Parse(layout.in, string(d)); err == nil {
			return l.date(t, layout.out)
		}
	}
	return ""
}
