package cases

import (
	"errors"
	"slices"
	"strings"

	"regwire"
)

// readSum reads "£3,076,320", "GBP 3.07m" or "none", each with or without a stage behind it:
// "GBP 6.09m proposed". Without one it is the sum of the stage that the case shows. It is
// kept as "GBP 3076320 imposed".
func readSum(c regwire.Case, v string) (string, error) {
	text, stage := strings.TrimSpace(v), stageOfSum(c)
	if i := strings.LastIndexByte(text, ' '); i > 0 {
		if s := regwire.Stage(text[i+1:]); s.Valid() {
			text, stage = strings.TrimSpace(text[:i]), s
		}
	}
	if text == nothing {
		return nothing + " " + string(stage), nil
	}
	m, ok := readMoney(text)
	if !ok {
		return v, errors.New(`write a sum such as "£3,076,320", "GBP 3.07m" or "EUR 91m proposed", or none`)
	}
	return m.Currency + " " + m.Value() + " " + string(stage), nil
}

// stageOfSum is the stage at which the sum that a case shows stands.
func stageOfSum(c regwire.Case) regwire.Stage {
	switch s, ok := c.Amount(); {
	case ok:
		return s.Stage
	case c.Stage.Order() >= regwire.Imposed.Order():
		return c.Stage
	}
	return regwire.Proposed
}

// signs are the currency signs that a person may write.
var signs = map[string]string{"£": "GBP", "€": "EUR", "$": "USD"}

// units are the words behind a number, with how many noughts they stand for.
var units = []struct {
	word   string
	digits int
}{{"billion", 9}, {"million", 6}, {"bn", 9}, {"m", 6}, {"k", 3}}

// readMoney reads a currency, as a sign or a code, and a number.
func readMoney(s string) (regwire.Money, bool) {
	currency, number := "", ""
	for sign, code := range signs {
		if rest, ok := strings.CutPrefix(s, sign); ok {
			currency, number = code, rest
		}
	}
	if currency == "" && len(s) > 3 {
		currency, number = strings.ToUpper(s[:3]), s[3:]
	}
	number = strings.ToLower(strings.TrimSpace(strings.ReplaceAll(number, ",", "")))
	for _, u := range units {
		if rest, ok := strings.CutSuffix(number, u.word); ok {
			number = shift(strings.TrimSpace(rest), u.digits)
			break
		}
	}
	code := len(currency) == 3 && strings.Trim(currency, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
	plain := number != "" && strings.Trim(number, "0123456789.") == "" && number[0] != '.'
	m, err := regwire.ParseMoney(currency, number)
	return m, code && plain && err == nil && m.Minor > 0
}

// shift moves the point of a decimal number to the right.
func shift(number string, digits int) string {
	whole, frac, _ := strings.Cut(number, ".")
	for range digits {
		if frac == "" {
			whole += "0"
			continue
		}
		whole, frac = whole+frac[:1], frac[1:]
	}
	if frac != "" {
		whole += "." + frac
	}
	return whole
}

// sumOf reads a sum in the form that is kept; its amount is zero for "none".
func sumOf(v string) (regwire.Sum, bool) {
	words := strings.Fields(v)
	if len(words) == 2 && words[0] == nothing {
		return regwire.Sum{Stage: regwire.Stage(words[1])}, true
	}
	if len(words) != 3 {
		return regwire.Sum{}, false
	}
	m, err := regwire.ParseMoney(words[0], words[1])
	return regwire.Sum{Stage: regwire.Stage(words[2]), Amount: m}, err == nil
}

// setSum puts a sum in the place of the one of its stage.
func setSum(c *regwire.Case, v string) {
	sum, ok := sumOf(v)
	if !ok {
		return
	}
	c.Sums = slices.DeleteFunc(slices.Clone(c.Sums), func(s regwire.Sum) bool { return s.Stage == sum.Stage })
	if sum.Amount.IsZero() {
		return
	}
	c.Sums = append(c.Sums, sum)
	slices.SortStableFunc(c.Sums, func(a, b regwire.Sum) int {
		return slices.Index(regwire.Stages, a.Stage) - slices.Index(regwire.Stages, b.Stage)
	})
}

// showSum writes the sum of a case at the stage that a kept value names.
func showSum(c regwire.Case, v string) string {
	want, _ := sumOf(v)
	for _, s := range c.Sums {
		if s.Stage == want.Stage {
			return s.Amount.String() + " " + string(s.Stage)
		}
	}
	return ""
}
