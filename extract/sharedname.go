package extract

import "regwire"

// sharedNames are the names that the currencies of several countries share, by their codes. Where such a name stands
// alone, data/currencies.txt tells the one of the country that is told of most, and the regulator's country which other.
var sharedNames = map[string]string{
	"GBP": "pound", "EGP": "pound", "LBP": "pound", "SYP": "pound", "SDG": "pound", "SSP": "pound",
	"INR": "rupee", "PKR": "rupee", "LKR": "rupee", "NPR": "rupee", "MUR": "rupee", "SCR": "rupee",
	"KES": "shilling", "UGX": "shilling", "TZS": "shilling", "SOS": "shilling",
	"RSD": "dinar", "KWD": "dinar", "JOD": "dinar", "TND": "dinar", "DZD": "dinar", "IQD": "dinar", "BHD": "dinar", "LYD": "dinar",
	"AED": "dirham", "MAD": "dirham",
	"SAR": "riyal", "QAR": "riyal", "OMR": "riyal", "IRR": "riyal", "YER": "riyal",
	"CHF": "franc", "RWF": "franc", "XOF": "franc", "XAF": "franc", "BIF": "franc", "CDF": "franc", "GNF": "franc", "DJF": "franc", "KMF": "franc", "XPF": "franc",
	"RUB": "rouble", "BYN": "rouble", "RON": "leu", "MDL": "leu", "ZMW": "kwacha", "MWK": "kwacha", "AZN": "manat", "TMT": "manat",
	"JPY": "yen or yuan", "CNY": "yen or yuan",
}

// sum returns m in minor units, reading a bare dollar or crown as the local currency where
// that is one, and false if the sum does not fit.
func (m money) sum(local string) (regwire.Money, bool) {
	code := m.currency
	switch {
	case code == bare && local == "":
		return regwire.Money{}, false
	case code == bare:
		code = local
	case code == dollar && (inDollars(local) || inPesos(local)), code == peso && inPesos(local):
		code = local
	case m.shared && local != "" && sharedNames[local] == sharedNames[code]:
		code = local
	case code == peso:
		code = "PHP"
	case code == dollar:
		code = "USD"
	case code == crown && (local == "SEK" || local == "DKK" || local == "ISK" || local == "CZK"):
		code = local
	case code == crown:
		code = "NOK"
	}
	minor, ok := m.value.scaled(regwire.MinorDigits(code))
	return regwire.Money{Currency: code, Minor: minor}, ok && minor > 0
}

// inDollars reports whether a currency is the dollar of a country other than the United States.
func inDollars(code string) bool {
	switch code {
	case "AUD", "BBD", "BMD", "BND", "BSD", "BZD", "CAD", "FJD", "GYD", "HKD", "JMD", "KYD", "NAD", "NZD", "SGD", "TTD", "TWD", "XCD":
		return true
	}
	return false
}

// inPesos reports whether a currency is the peso of a country.
func inPesos(code string) bool {
	switch code {
	case "COP", "MXN", "ARS", "CLP", "UYU", "PHP":
		return true
	}
	return false
}
