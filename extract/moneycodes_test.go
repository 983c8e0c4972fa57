package extract

import (
	"strings"
	"testing"
)

// currencyCodes are the codes of ISO 4217 that countries pay in, as of 2025.
const currencyCodes = "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD " +
	"EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN " +
	"NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG"

// Every code is read on either side of a number, but for those that mean something else too.
func TestCurrencyCodes(t *testing.T) {
	const never = "ALL BOB CUP CVE SDG SOS TOP"
	const onlyBefore = "ANG BSD ERN GMD IRR KGS LSL MGA MNT MVR NIO SCR SHP SLE SRD SSP STN TMT"
	for _, code := range strings.Fields(currencyCodes) {
		want := code + " 90000"
		before, after := want, want
		if strings.Contains(onlyBefore, code) {
			after = ""
			if got := sumsIn(recognised(t, "", "the rules of "+code+" 2022 and "+code+" 171 for it"), ""); got != "" {
				t.Errorf("%s before a small number: got %q, want no sum", code, got)
			}
		}
		if strings.Contains(never, code) {
			before, after = "", ""
		}
		if got := sumsIn(recognised(t, "", "a fine of "+code+" 90,000 for it"), ""); got != before {
			t.Errorf("%s before a number: got %q, want %q", code, got, before)
		}
		if got := sumsIn(recognised(t, "", "a fine of 90,000 "+code+" for it"), ""); got != after {
			t.Errorf("%s after a number: got %q, want %q", code, got, after)
		}
		if got := sumsIn(recognised(t, "", "it asked "+strings.ToLower(code)+" 90 for it"), ""); got != "" && !strings.Contains(noWords, strings.ToLower(code)) {
			t.Errorf("%s in small letters: got %q, want no sum", code, got)
		}
	}
}
