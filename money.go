package regwire

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
)

// Money is a sum in the minor units of a currency: £3.07m is {"GBP", 307000000}. In JSON
// it is written in major units, {"currency": "GBP", "value": 3070000}.
type Money struct {
	Currency string // ISO 4217 code
	Minor    int64
}

// MinorDigits returns how many decimal digits the minor unit of currency takes: 2 for
// most, 0 for JPY, 3 for KWD.
func MinorDigits(currency string) int {
	switch currency { // those whose minor unit is not a hundredth (ISO 4217, list one)
	case "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG",
		"RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF":
		return 0
	case "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND":
		return 3
	}
	return 2
}

// ParseMoney reads a plain decimal number of major units, such as "3076320.50". Digits
// past the minor unit, and sums past about 92 quadrillion, are errors.
func ParseMoney(currency, value string) (Money, error) {
	digits := MinorDigits(currency)
	whole, frac, _ := strings.Cut(value, ".")
	frac = strings.TrimRight(frac, "0")
	if len(frac) > digits {
		return Money{}, fmt.Errorf("sum %q: more than %d decimals for %s", value, digits, currency)
	}
	minor, err := strconv.ParseInt(whole+frac+strings.Repeat("0", digits-len(frac)), 10, 64)
	if err != nil {
		return Money{}, fmt.Errorf("sum %q: not a number in range", value)
	}
	return Money{Currency: currency, Minor: minor}, nil
}

// IsZero reports whether m is no sum at all.
func (m Money) IsZero() bool { return m == Money{} }

// Value returns the sum in major units as a plain decimal number: "3070000", "0.50".
func (m Money) Value() string {
	digits := MinorDigits(m.Currency)
	s := strconv.FormatInt(max(m.Minor, -m.Minor), 10)
	if len(s) <= digits {
		s = strings.Repeat("0", digits-len(s)+1) + s
	}
	whole, frac := s[:len(s)-digits], s[len(s)-digits:]
	if strings.Trim(frac, "0") != "" {
		whole += "." + frac
	}
	if m.Minor < 0 {
		whole = "-" + whole
	}
	return whole
}

// symbols are the signs that need no further word to name their currency to a British
// reader; other sums are shown with their code.
var symbols = map[string]string{"GBP": "£", "EUR": "€", "USD": "$"}

// String returns the sum in full for people to read: "£3,076,320", "NOK 65,000,000".
func (m Money) String() string {
	whole, frac, _ := strings.Cut(m.Value(), ".")
	n, _ := strconv.ParseInt(whole, 10, 64)
	s := m.sign() + Thousands(n)
	if frac != "" {
		s += "." + frac
	}
	return s
}

// Short returns the sum rounded for a headline: "£3.08m", "€1.2bn", "£500,000". At most
// three figures are kept, and nothing is rounded below a million.
func (m Money) Short() string {
	f, err := strconv.ParseFloat(m.Value(), 64)
	if err != nil || f < 1e6 {
		return m.String()
	}
	unit := "m"
	if f /= 1e6; f >= 999.5 {
		f, unit = f/1e3, "bn"
	}
	decimals := 2
	if f >= 99.5 {
		decimals = 0
	} else if f >= 9.995 {
		decimals = 1
	}
	s := strconv.FormatFloat(f, 'f', decimals, 64)
	if strings.Contains(s, ".") {
		s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
	}
	return m.sign() + s + unit
}

func (m Money) sign() string {
	if s, ok := symbols[m.Currency]; ok {
		return s
	}
	return m.Currency + " "
}

type moneyJSON struct {
	Currency string      `json:"currency"`
	Value    json.Number `json:"value"`
}

// MarshalJSON writes the sum in major units.
func (m Money) MarshalJSON() ([]byte, error) {
	return json.Marshal(moneyJSON{m.Currency, json.Number(m.Value())})
}

// UnmarshalJSON reads what MarshalJSON writes.
func (m *Money) UnmarshalJSON(b []byte) error {
	var j moneyJSON
	if err := json.Unmarshal(b, &j); err != nil {
		return err
	}
	sum, err := ParseMoney(j.Currency, j.Value.String())
	*m = sum
	return err
}
