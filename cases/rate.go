package cases

import "regwire"

// A rateTable knows within which bounds each currency stood against the euro since 2016, which
// is enough to see that two sums can be one.
type rateTable struct {
	perEuro map[string][2]float64
	dollars map[string]bool
}

// rates is read only.
var rates = newRates()

func newRates() rateTable {
	return rateTable{
		perEuro: map[string][2]float64{
			"EUR": {1, 1}, "BGN": {1.955, 1.956}, "DKK": {7.43, 7.48}, "HRK": {7.35, 7.65},
			"RON": {4.45, 5.12}, "PLN": {4.15, 4.85}, "CZK": {23.3, 27.5}, "HUF": {302, 430},
			"SEK": {9.2, 11.95}, "NOK": {8.9, 12.1}, "ISK": {115, 165}, "CHF": {0.91, 1.2},
			"GBP": {0.74, 0.93}, "USD": {0.96, 1.25}, "CAD": {1.29, 1.64}, "AUD": {1.36, 1.87},
			"NZD": {1.5, 2.06}, "SGD": {1.36, 1.65}, "HKD": {7.5, 9.75}, "JPY": {114, 183},
			"KRW": {1210, 1730}, "INR": {68, 105}, "CNY": {6.8, 8.5}, "TRY": {3.1, 50},
			"BRL": {3.3, 7.1}, "MXN": {17.5, 27}, "ZAR": {13.8, 22}, "UAH": {26, 50},
			"RSD": {116.5, 124.5}, "NGN": {310, 1900}, "KES": {100, 175}, "ILS": {3.2, 4.5},
		},
		dollars: words("USD AUD CAD NZD SGD HKD"),
	}
}

// slack widens the bounds of a rate for the rounding of the sums.
const slack = 1.02

// convert reports whether a and b, of different currencies, can be the same sum.
func (r rateTable) convert(a, b regwire.Money) likeness {
	x, okX := r.perEuro[a.Currency]
	y, okY := r.perEuro[b.Currency]
	if !okX || !okY || a.Minor <= 0 || b.Minor <= 0 {
		return apart
	}
	ratio := major(b) / major(a)
	if ratio*slack >= y[0]/x[1] && ratio <= slack*y[1]/x[0] {
		return converted
	}
	return apart
}

// euros returns m in euros at the middle rate, and false for a currency of unknown rate.
func (r rateTable) euros(m regwire.Money) (float64, bool) {
	b, ok := r.perEuro[m.Currency]
	if !ok {
		return 0, false
	}
	return major(m) * 2 / (b[0] + b[1]), true
}

// major returns the sum in major units.
func major(m regwire.Money) float64 {
	f := float64(m.Minor)
	for range regwire.MinorDigits(m.Currency) {
		f /= 10
	}
	return f
}
