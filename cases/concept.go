package cases

import "strings"

// concepts maps the hash of a word to that of the word which stands for all that mean
// nearly the same in reports of enforcement: one summary says "minors" where another says
// "children". It is read only.
var concepts = newConcepts(
	"camera cameras cctv surveillance video videos filming filmed",
	"image images photo photos photograph photographs picture pictures",
	"child children minor minors daughter daughters underage teenager",
	"employee employees worker workers staff colleague colleagues",
	"doctor physician physicians",
	"delete deleted deletion erase erased erasure remove removed removal",
	"advertising advertisement advertisements advert marketing promotional promotion commercial",
	"email emails mail mails",
	"telephone phone calls call",
	"judgment judgement ruling court",
	"publish published publication publishing post posted posting upload uploaded",
	"dismissal dismissed termination terminated resignation",
	"hack hacked hacker hackers attack cyberattack",
	"lost loss stolen theft",
	"patient patients medical health",
	"website websites webpage webpages site",
	"contract contracts agreement agreements",
	"invoice invoices bill bills",
	"mistake mistakenly mistaken erroneous erroneously error accident accidentally wrong wrongly",
	"unauthorized unauthorised illegal illegally",
	"neighbor neighbors neighbour neighbours neighboring neighbouring adjacent",
	"send sent sending forward forwarded forwarding transmit transmitted",
	"client clients customer customers",
	"request requests requested",
	"vehicle vehicles cars taxi",
	"vote votes voters election elections electoral political",
	"identity identification",
	"location geolocation tracking",
	"fingerprint fingerprints biometric facial",
	"temperature thermal",
	"applicant applicants candidate candidates recruitment",
	"debt debts debtor debtors solvency credit",
	"whistleblower whistleblowers whistleblowing",
	"monitor monitored monitoring",
	"student students pupil pupils",
	"ransomware malware virus",
	"message messages text texts",
)

func newConcepts(lines ...string) map[uint64]uint64 {
	to := map[uint64]uint64{}
	for _, line := range lines {
		ws := strings.Fields(line)
		for _, w := range ws {
			to[stem(w)] = stem(ws[0])
		}
	}
	return to
}

// concept returns the hash by which a word stands in a fingerprint.
func concept(w string) uint64 {
	h := stem(w)
	if c, ok := concepts[h]; ok {
		return c
	}
	return h
}
