package cases

import "strings"

// telltale reports whether w can tell one matter from another: numbers are left to the
// facts, short and ordinary words say nothing.
func telltale(w string) bool {
	return len(w) >= 4 && !ordinary[w[:min(len(w), stemSize)]] && !strings.ContainsAny(w, "0123456789")
}

// numeral reports whether w is a number that may tell one matter from another, such as
// the tail of 1,757 or of a decision's number: no year, and not rounded.
func numeral(w string) bool {
	year := len(w) == 4 && (strings.HasPrefix(w, "19") || strings.HasPrefix(w, "20"))
	return len(w) >= 3 && len(w) <= stemSize && strings.Trim(w, "0123456789") == "" && !year && !strings.HasSuffix(w, "00")
}

// stem returns the hash of the beginning of a word.
func stem(w string) uint64 { return hash(w[:min(len(w), stemSize)]) >> 32 }

// ordinary are the stems of the words that most reports of enforcement share.
var ordinary = stems(`about after against also although another article articles because been before being
	between both company companies complied could data decision does during each enforcement failed failing
	failure fine fined fines following former found from general given have having however imposed including
	individuals information into issued issuing make making more must notice only organisation other over
	penalty people personal privacy processing protection provided public regulation regulator regulatory
	regarding said same security service services should since some such than that their them then there
	these they this those through under united until used using violated violating violation violations
	watchdog were what when where which while will with without within would year years authority
	commissioner commission office controller processor sanction sanctioned breach breached infringement
	amount administrative measures appropriate technical organisational organizational subject subjects
	basis legal lawful unlawful unlawfully lawfully million euro euros pounds dollars gdpr supervisory
	approximately romanian spanish italian french german dutch belgian danish norwegian swedish finnish
	greek hellenic polish czech hungarian austrian irish portuguese croatian luxembourg icelandic estonian
	latvian lithuanian slovenian slovak bulgarian cypriot maltese swiss european aepd cnil garante ansp
	datatilsynet uodo naih anspdcp specifically agency impose imposes article paragraph letter company
	investigation kingdom british according order ordered case including customers first time`)

// stock are the hashes of the words that a great many summaries of decisions share, as
// each theme has its own: cameras, advertising, access requests, accounts. That two texts
// have them in common says that they are of one theme, hardly that they are of one matter.
var stock = hashes(`access complaint complaints employee employees request requests consent system
	discovered contained known received principle concluded surveillance previously video website
	recorded recordings purpose several address number camera cameras moreover properly contract
	installed sent send published private required implement implemented health minimization third
	sufficient sufficiently filed unauthorized payment operator account accounts respond addition
	additionally reported disclosed disclosure necessary ensure documents obtained obtaining email
	emails reduced name names original result comply contact identity adequate patient patients
	collected related party parties made even telephone obligation apparently advertising register
	registered further furthermore well medical municipality details thus right rights online space
	users various marketing phone transparency taken take relationship among valid management
	internet credit list voluntary lack fact policy client clients sending cctv incident despite
	affected considered reason monitoring though object objected therefore deleted deletion place
	risk direct directly stated mail association stored storage period confidentiality messages
	notified transfer transferred work working community application national question carried
	recipients recipient allowed prevent calls database social media manner particular captured
	resident residents insufficient involved conducted part admission guilt things assessment card
	members hospital continued unsolicited concerning exercise exercised error platform form based
	financial electricity integrity possible activities immediate three bank public covered
	property neighbor neighbour individual owner area areas street`)

// stockWeight is what a stock word counts, where any other telling word counts one.
const stockWeight = 0.25

// weight says how much it tells that two texts share the word of a hash.
func weight(h uint64) float64 {
	if stock[h] {
		return stockWeight
	}
	return 1
}

// hashes makes a set of the hashes of the words in a text, as they stand in a fingerprint.
func hashes(text string) map[uint64]bool {
	set := map[uint64]bool{}
	for w := range words(text) {
		set[concept(w)] = true
	}
	return set
}

func stems(text string) map[string]bool {
	set := map[string]bool{}
	for w := range words(text) {
		set[w[:min(len(w), stemSize)]] = true
	}
	return set
}
