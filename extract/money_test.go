package extract

import (
	"strings"
	"testing"

	"regwire"
)

// sumsIn writes the sums of a text, in the currency of a country where one is needed. A sum
// that does not fit is left out.
func sumsIn(d *document, local string) string {
	var out []string
	for _, m := range d.moneys {
		sum, ok := m.sum(local)
		if !ok {
			continue
		}
		s := sum.Currency + " " + sum.Value()
		if m.bracket >= 0 {
			s = "(" + s + ")"
		}
		if m.upper {
			s = "up to " + s
		}
		out = append(out, s)
	}
	return strings.Join(out, ", ")
}

// Every name of a currency in its table means that currency behind a number.
func TestCurrencyNames(t *testing.T) {
	for _, l := range numbered(file("currencies.txt")) {
		code, rest, _ := strings.Cut(l, ":")
		_, names, _ := strings.Cut(rest, "|")
		if len(code) != 3 {
			continue // "$", "kr" and "pesos" are those of a country
		}
		for _, name := range strings.Fields(names) {
			if strings.Contains(name, "*") {
				continue // a magnitude stands in it
			}
			text := "a fine of 2.5 million " + strings.TrimSuffix(strings.ReplaceAll(name, "_", " "), "?") + " for it"
			if got, want := sumsIn(recognised(t, "", text), ""), code+" 2500000"; got != want {
				t.Errorf("sums of %q: got %q, want %q", text, got, want)
			}
		}
	}
}

func TestMoney(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"a sign before", "a fine of £3,076,320 for it", "GBP 3076320"},
		{"a letter for millions", "a £3.07m fine", "GBP 3070000"},
		{"capitals", "a £3.07M fine", "GBP 3070000"},
		{"a year before the sign", "decided in\n2019\n€48,000.00", "EUR 48000"},
		{"a number of a name before the code", "it fined Bank of Ash 365 EUR 750,000 then", "EUR 750000"},
		{"a number before the code, and another", "it paid 750,000 EUR 365 days later", "EUR 750000"},
		{"mn", "a £3.07mn fine", "GBP 3070000"},
		{"mln", "a €2 mln fine", "EUR 2000000"},
		{"mil", "a €2.5 mil. fine", "EUR 2500000"},
		{"NKr", "a fine of NKr 4m", "NOK 4000000"},
		{"Mio.", "a fine of 2 Mio. euros", "EUR 2000000"},
		{"Mrd.", "sales of 2 Mrd. euros", "EUR 2000000000"},
		{"thousands", "a £500k fine", "GBP 500000"},
		{"billions", "a €1.2bn fine", "EUR 1200000000"},
		{"a word for billions", "a €1.2 billion fine", "EUR 1200000000"},
		{"trillions", "sales of $2tn", "USD 2000000000000"},
		{"a hyphen before the word", "a £4.4-million fine", "GBP 4400000"},
		{"words of the currency", "a fine of 500,000 pounds", "GBP 500000"},
		{"words all over", "a fine of half a million pounds", "GBP 500000"},
		{"nine million euros", "a fine of nine million euros", "EUR 9000000"},
		{"twenty-six thousand", "twenty-six thousand dollars", "USD 26000"},
		{"a hundred thousand", "a hundred thousand pounds", "GBP 100000"},
		{"pence", "a fee of £35.50", "GBP 35.50"},
		{"noughts for pence", "a fine of £20,000.00", "GBP 20000"},
		{"the continent's separators", "a fine of €1.234.567,89", "EUR 1234567.89"},
		{"Swiss separators", "a fine of CHF 1'234'567", "CHF 1234567"},
		{"spaces between groups", "a fine of NOK 65 000 000", "NOK 65000000"},
		{"narrow spaces", "a fine of 65\u202f000\u202f000 kroner", "NOK 65000000"},
		{"a code in a headline", "Eur 17 Million for Acme", "EUR 17000000"},
		{"a code before", "a fine of EUR 250,000", "EUR 250000"},
		{"a code glued", "a fine of EUR250,000", "EUR 250000"},
		{"a code after", "a fine of 250,000 EUR", "EUR 250000"},
		{"a sign after", "a fine of 250.000€", "EUR 250000"},
		{"US dollars", "a fine of US$5m", "USD 5000000"},
		{"Australian dollars", "a fine of A$5.8 million", "AUD 5800000"},
		{"Singapore dollars", "a fine of S$74,000", "SGD 74000"},
		{"Hong Kong dollars", "a fine of HK$50,000", "HKD 50000"},
		{"an article is no currency", "a $5m fine", "USD 5000000"},
		{"reais", "a fine of R$6.6 million", "BRL 6600000"},
		{"rand", "a fine of R5 million", "ZAR 5000000"},
		{"naira", "a fine of N250 million", "NGN 250000000"},
		{"rupees in crore", "a penalty of ₹250 crore", "INR 2500000000"},
		{"rupees in lakh", "a penalty of Rs 10 lakh", "INR 1000000"},
		{"Indian groups", "a penalty of ₹1,00,000", "INR 100000"},
		{"won have no minor unit", "a fine of 6.7 billion won", "KRW 6700000000"},
		{"the sign of the won", "₩500,000", "KRW 500000"},
		{"yen", "¥3 million", "JPY 3000000"},
		{"yuan", "RMB 8.026 billion", "CNY 8026000000"},
		{"zloty", "a fine of PLN 2.8 million", "PLN 2800000"},
		{"magnitudes cut short before a code", "a fine of 1,5 Mio. EUR, and 2 Mrd. € of sales", "EUR 1500000, EUR 2000000000"},
		{"zł after", "a fine of 2,8 mln zł", "PLN 2800000"},
		{"lira", "₺2 million", "TRY 2000000"},
		{"millions behind a name, the currency told before", "Ash was fined £4m and Birch 3 million, said Elm; 9 million people use it", "GBP 4000000, GBP 3000000"},
		{"codes at numbers", "HUF2.5bn and COP26", "HUF 2500000000"},
		{"no sign beside a fine, one elsewhere", "another fine, of 925,000, after £4.6m; 3.7 million is the penalty", "GBP 925000, GBP 4600000, GBP 3700000"},
		{"a sum that became another", "cut from 3.4 million to 650,000 euros, from 250,000 to 75,000 euros", "EUR 3400000, EUR 650000, EUR 250000, EUR 75000"},
		{"a point in words", "five point eight million pounds; €three point oh seven million", "GBP 5800000, EUR 3070000"},
		{"a sum that became a larger one", "raised from 250,000 to 2 million euros", "EUR 250000, EUR 2000000"},
		{"a count before another sum", "the breach hits 3.4 million - £20,000 fine; complaints rose from 1,200 and £5,000 was lost", "GBP 20000, GBP 5000"},
		{"a range of thousands", "2000-3000 euros", "EUR 2000, up to EUR 3000"},
		{"no point in words", "At one point five million pounds was missing; it lost one point\n\nFive million euros is the fine; to one\n\nPoint five million euros", "GBP 5000000, EUR 5000000, EUR 5000000"},
		{"noughts in words", "three point zero seven million pounds; zero point five million pounds", "GBP 3070000, GBP 500000"},
		{"a range after from", "from 2 to 3 million euros", "EUR 2000000, up to EUR 3000000"},
		{"no sums before one", "rose from 2019 to €5 million, from 900 to 75,000 euros", "EUR 5000000, EUR 75000"},
		{"no sign beside what is to be paid", "5.8 million is what the court makes it pay; £1; 5.8 million is what it sold", "GBP 5800000, GBP 1"},
		{"no sign at all", "a 60k fine; its fine: 150,000", ""},
		{"what is counted beside a fine", "£5 and a fine of 2,000 customers, fines in 2019, a penalty of 5,000 hours", "GBP 5"},
		{"lira by letters before", "fined TL 2,650,000 (approximately $140,000)", "TRY 2650000, (USD 140000)"},
		{"lira by letters after", "charged 300.000,00 TL for it", "TRY 300000"},
		{"shillings", "KSh500,000", "KES 500000"},
		{"Norwegian kroner", "a fine of 65 million Norwegian kroner", "NOK 65000000"},
		{"Swedish crowns", "a fine of 12 million Swedish kronor", "SEK 12000000"},
		{"a conversion in brackets", "a fine of €265m ($277m)", "EUR 265000000, (USD 277000000)"},
		{"two conversions", "€405m (£349m, $402m)", "EUR 405000000, (GBP 349000000), (USD 402000000)"},
		{"an approximate conversion", "€5m (roughly $5.4m)", "EUR 5000000, (USD 5400000)"},
		{"no conversion of a sum in its own currency", "€24,000 (reduced from €40,000)", "EUR 24000, EUR 40000"},
		{"the currency spelled out before", "a fine of EURO 9,000", "EUR 9000"},
		{"a range with one sign", "€30-50 million", "EUR 30000000, up to EUR 50000000"},
		{"a range with two", "between €30m and €50m", "EUR 30000000, up to EUR 50000000"},
		{"a dash between", "€30m–€50m", "EUR 30000000, up to EUR 50000000"},
		{"a sign at both ends of a dash", "£30m-£50m, NOK 30m-NOK 50m", "GBP 30000000, up to GBP 50000000, NOK 30000000, up to NOK 50000000"},
		{"a range with to", "£2m to £3m, £2 to £3 million, £2 to 3 million for it", "GBP 2000000, up to GBP 3000000, GBP 2000000, up to GBP 3000000, GBP 2000000, up to GBP 3000000"},
		{"one magnitude between two", "between £2 and £3 million, between £2 and 3 million people's pay", "GBP 2000000, up to GBP 3000000, GBP 2000000, up to GBP 3000000"},
		{"blanks about a dash", "£30 - 50 million for it", "GBP 30000000, up to GBP 50000000"},
		{"no magnitude for a sum of pounds", "between £500 and £1 million, £400 to £4,000", "GBP 500, up to GBP 1000000, GBP 400, up to GBP 4000"},
		{"no range before what is counted", "it paid £30 to 50 million people, £30 - 50 million customers", "GBP 30, GBP 30"},
		{"what went down or up to another", "cut £50m to £30m, from £30m to £50m", "GBP 50000000, GBP 30000000, GBP 30000000, GBP 50000000"},
		{"two sums are no range", "fines of €30m and €50m", "EUR 30000000, EUR 50000000"},
		{"look-alike digits", "a fine of £５００,０００", "GBP 500000"},
		{"invisible marks before the separators", "a fine of £5\u200b,000 and of £17\u200e,500\ufeff.00, £6\x00,000", "GBP 5000, GBP 17500, GBP 6000"},
		{"zero-width marks inside", "a fine of £5\u200b00,\u200b000", "GBP 500000"},
		{"signs of parts", "a £½m fine, £1½ million, 1¾ million pounds, £2 ½ million", "GBP 500000, GBP 1500000, GBP 1750000, GBP 2500000"},
		{"no nought before the point", "a £.5m fine, £.25 million, .5 million euros", "GBP 500000, GBP 250000, EUR 500000"},
		{"a point at half height", "a £1·5m fine and 2·25 million euros", "GBP 1500000, EUR 2250000"},
		{"other apostrophes", "CHF 1‘234‘567, CHF 1′234′567, CHF 1´000", "CHF 1234567, CHF 1234567, CHF 1000"},
		{"digits of mathematics", "a fine of £𝟝,𝟘𝟘𝟘, of £𝟭.𝟱m and £𝟷𝟽,𝟻𝟶𝟶", "GBP 5000, GBP 1500000, GBP 17500"},
		{"separators of other scripts", "£５，０００, £1．5m, £5٬000, £1٫5m", "GBP 5000, GBP 1500000, GBP 5000, GBP 1500000"},
		{"tags in numbers", "£5<b>,000</b>, <b>£6</b>,000, £7,<em class='x'>000</em>, £1<wbr>.5m, £<i>8,000</i>", "GBP 5000, GBP 6000, GBP 7000, GBP 1500000, GBP 8000"},
		{"a footnote behind a number", "£500,000<sup>1</sup>, £600,000<a href='#2'>2</a>, £700,000[3]", "GBP 500000, GBP 600000, GBP 700000"},
		{"a footnote run into a number", "a fine of £40,000.1 The firm said; £1,500.5 Million, £2,500.5 a day and 2,500.5 RON", "GBP 40000, GBP 1500500000, GBP 2500.50, RON 2500.50"},
		{"entities", "&pound;5,000, &#163;1.5m, &#xA3;6,000, 1.5&nbsp;million &euro; and £1&nbsp;500&nbsp;000", "GBP 5000, GBP 1500000, GBP 6000, EUR 1500000, GBP 1500000"},
		{"a blank beside a comma", "£5 ,000, then £6, 000 and £1,500 ,000; £7 , 000", "GBP 5000, GBP 6000, GBP 1500000, GBP 7000"},
		{"pence behind blanks", "R5 000 000.00 and 65 000,50 euros", "ZAR 5000000, EUR 65000.50"},
		{"words with a blank", "twenty six thousand dollars, ninety nine pounds", "USD 26000, GBP 99"},
		{"ten after a hundred", "three hundred ten million euros", "EUR 310000000"},
		{"a million and thousands", "one million two hundred and fifty thousand dollars, forty-five thousand two hundred pounds", "USD 1250000, GBP 45200"},
		{"and a half with hyphens", "one-and-a-half million pounds, one and a quarter million pounds, two and three quarters million pounds", "GBP 1500000, GBP 1250000, GBP 2750000"},
		{"hundreds of thousands behind millions", "one million five hundred thousand pounds, one billion two hundred million pounds", "GBP 1500000, GBP 1200000000"},
		{"hundreds without and", "forty-five thousand two hundred fifty dollars, two hundred fifty dollars", "USD 45250, USD 250"},
		{"thousands and", "five thousand and sixty-four pounds, one thousand and one pounds", "GBP 5064, GBP 1001"},
		{"two numbers in words", "two hundred ten-pound notes, one hundred and two hundred pounds, one thousand and two hundred pounds", "GBP 10, GBP 200, GBP 200"},
		{"two magnitudes", "£1.1 thousand million and ₹1.5 lakh crore", "GBP 1100000000, INR 1500000000000"},
		{"the words of other countries", "65 millioner kroner, 1.2 milliard euros, €2 millones", "NOK 65000000, EUR 1200000000, EUR 2000000"},
		{"another number behind a sum", "it paid £5; 600 left, £12, 500 people, £7, 100,000 calls", "GBP 5, GBP 12, GBP 7"},
		{"the end of a sentence", "It paid £500. Thousands left.", "GBP 500"},
		{"the end of a paragraph", "It paid £500\n\nMillions left.", "GBP 500"},

		{"a misprint", "a fine of £17,500,00", ""},
		{"six figures", "a six-figure fine", ""},
		{"a number alone", "about 500,000 people", ""},
		{"nothing", "a fine of £0", ""},
		{"a sign alone", "a fine of £ for it", ""},
		{"a fraction of a penny", "a rate of £0.001", ""},
		{"more than fits", "£99999999999 trillion", ""},
		{"an unknown code", "a fine of ABC 500", ""},
		{"a small code is a word", "they try 500 times", ""},
		{"a measure", "in 20m time", ""},
		{"N before a small number", "the N25 road", ""},
		{"an ordinal", "the 5th pound", ""},
		{"emoji between", "£5😀00,000", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := sumsIn(recognised(t, "", tt.text), ""); got != tt.want {
				t.Errorf("sums of %q: got %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}

func TestBareSignsFollowTheRegulator(t *testing.T) {
	tests := []struct{ text, local, want string }{
		{"a $5m fine", "AUD", "AUD 5000000"},
		{"a $5m fine", "GBP", "USD 5000000"},
		{"a $5m fine", "", "USD 5000000"},
		{"5 million kroner", "DKK", "DKK 5000000"},
		{"5 million kroner", "NOK", "NOK 5000000"},
		{"5 million crowns", "CZK", "CZK 5000000"},
		{"US$5m", "AUD", "USD 5000000"},
		{"Rs 35 million, 35 million rupees", "PKR", "PKR 35000000, PKR 35000000"},
		{"Rs 35 lakh", "LKR", "LKR 3500000"},
		{"Rs 35 million", "GBP", "INR 35000000"},
		{"₹35 million, INR 35 million, 35 million Indian rupees", "PKR", "INR 35000000, INR 35000000, INR 35000000"},
		{"50 million shillings, Shs 50 million", "UGX", "UGX 50000000, UGX 50000000"},
		{"50 million Kenyan shillings, KSh50 million", "TZS", "KES 50000000, KES 50000000"},
		{"5 million dinars", "KWD", "KWD 5000000"},
		{"5 million dinars", "EUR", "RSD 5000000"},
		{"5 million dirhams", "MAD", "MAD 5000000"},
		{"5 million riyals", "QAR", "QAR 5000000"},
		{"5 million francs", "RWF", "RWF 5000000"},
		{"5 million Swiss francs, CHF 5 million", "RWF", "CHF 5000000, CHF 5000000"},
		{"5 million rubles", "BYN", "BYN 5000000"},
		{"5,000 lei", "MDL", "MDL 5000"},
		{"5 million kwacha", "MWK", "MWK 5000000"},
		{"¥8 billion", "CNY", "CNY 8000000000"},
		{"¥8 billion", "USD", "JPY 8000000000"},
		{"5 million pounds", "EGP", "EGP 5000000"},
		{"£5 million, 5 million pounds sterling", "EGP", "GBP 5000000, GBP 5000000"},
		{"5 million pounds, 5 million pounds to 6 million pounds", "USD", "GBP 5000000, GBP 5000000, up to GBP 6000000"},
	}
	for _, tt := range tests {
		if got := sumsIn(recognised(t, "", tt.text), tt.local); got != tt.want {
			t.Errorf("sums of %q for a regulator that counts in %q: got %q, want %q", tt.text, tt.local, got, tt.want)
		}
	}
}

func TestSumsOfTitleAndTextStandApart(t *testing.T) {
	d := recognised(t, "Acme fined £5", "million pounds lost")
	if got := sumsIn(d, ""); got != "GBP 5" {
		t.Errorf("got %q, want GBP 5", got)
	}
	if in := d.in(d.moneys[0].from); in != regwire.InTitle {
		t.Errorf("the sum stands in the %s, want the title", in)
	}
}
