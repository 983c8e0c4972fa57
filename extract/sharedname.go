package extract

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
