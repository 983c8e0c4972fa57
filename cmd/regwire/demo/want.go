package demo

import (
	"fmt"
	"strconv"
	"strings"

	"regwire"
)

// Want is one enforcement step that an article reports, as the article itself states it.
// A field that the article is silent about is zero.
type Want struct {
	// Matter names the case: articles about the same regulator, party and facts share it,
	// whatever the stage or the outlet.
	Matter       string
	Regulator    string
	Organisation string // the fullest name in the article
	Aliases      []string
	Kind         regwire.Kind
	Stage        regwire.Stage
	Amount       *regwire.Money // the sum at Stage
	Previous     *regwire.Money // an earlier sum of the same matter
	People       *regwire.Count
	Volume       *regwire.Volume
	Laws         []string
	Incident     *regwire.Incident
}

// set takes one line of a want block.
func (w *Want) set(key, value string) (err error) {
	switch key {
	case "matter":
		w.Matter = value
	case "regulator":
		w.Regulator = value
	case "organisation":
		w.Organisation = value
	case "aliases":
		w.Aliases = list(value, ";")
	case "kind":
		w.Kind = regwire.Kind(value)
	case "stage":
		w.Stage = regwire.Stage(value)
	case "amount":
		w.Amount, err = money(value)
	case "previous":
		w.Previous, err = money(value)
	case "people":
		w.People, err = people(value)
	case "volume":
		w.Volume, err = volume(value)
	case "laws":
		w.Laws = list(value, ";")
	case "incident":
		kind, date, _ := strings.Cut(value, " ")
		w.Incident = &regwire.Incident{Kind: regwire.IncidentKind(kind), Date: regwire.Date(date)}
	default:
		err = fmt.Errorf("unknown key %q in a want block", key)
	}
	return err
}

// check reports what a want block lacks.
func (w Want) check() error {
	switch {
	case w.Matter == "" || w.Regulator == "" || w.Organisation == "":
		return fmt.Errorf("want block %q: matter, regulator and organisation are needed", w.Matter)
	case !w.Kind.Valid():
		return fmt.Errorf("want block %q: unknown kind %q", w.Matter, w.Kind)
	case !w.Stage.Valid():
		return fmt.Errorf("want block %q: unknown stage %q", w.Matter, w.Stage)
	}
	return nil
}

// money reads "GBP 6090000".
func money(value string) (*regwire.Money, error) {
	currency, number, _ := strings.Cut(value, " ")
	m, err := regwire.ParseMoney(currency, number)
	return &m, err
}

// people reads "82946 exact".
func people(value string) (*regwire.Count, error) {
	number, qualifier, _ := strings.Cut(value, " ")
	n, err := strconv.ParseInt(number, 10, 64)
	return &regwire.Count{N: n, Qualifier: regwire.Qualifier(qualifier)}, err
}

// volume reads "95277 calls".
func volume(value string) (*regwire.Volume, error) {
	number, unit, _ := strings.Cut(value, " ")
	n, err := strconv.ParseInt(number, 10, 64)
	return &regwire.Volume{N: n, Unit: regwire.Unit(unit)}, err
}
