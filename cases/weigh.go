package cases

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"regwire"
)

func weighRegulator(known, fresh *matter, v *verdict) (float64, string) {
	switch {
	case known.regulator == "" || fresh.regulator == "":
		return -0.5, ""
	case sameOffice(known.regulator, fresh.regulator):
		return 1, "same regulator"
	case v.kinship >= short && allied(known, fresh):
		return -1, fmt.Sprintf("%s, not %s", fresh.regulator, known.regulator)
	}
	v.barred = true
	return -8, fmt.Sprintf("the regulator is %s, not %s", fresh.regulator, known.regulator)
}

func weighParty(known, fresh *matter, v *verdict) (float64, string) {
	switch v.kinship {
	case same:
		return 3, "same organisation"
	case short:
		return 2.75, "organisation under a shorter or longer name"
	case kin:
		return 1.5, "organisation of the same group by its name"
	case mentioned:
		if known.party.named() && fresh.party.named() {
			return 0.5, "the text speaks of the organisation" // though it may, of a third
		}
		return 1.5, "the text speaks of the organisation"
	case sister:
		return -2, "perhaps another company of the group"
	case stranger:
		return -5, "the organisation has another name"
	}
	switch trade(known.trades, fresh.trades) {
	case 1:
		if slices.Contains(known.trades, individual) && slices.Contains(fresh.trades, individual) {
			return 0, "" // most who go unnamed are
		}
		return 1.25, "the same trade"
	case -1:
		return -5, "another trade"
	}
	if known.party.named() && fresh.party.named() {
		return -2.5, "" // one of the names may be that of something else
	}
	return -1, ""
}

// weighPeople takes the best agreement of any two counts.
func weighPeople(known, fresh *matter, _ *verdict) (float64, string) {
	if len(known.people) == 0 || len(fresh.people) == 0 {
		return 0, ""
	}
	best, reason := math.Inf(-1), ""
	for _, x := range fresh.people {
		for _, y := range known.people {
			if p := weighCount(x, y); p > best {
				best, reason = p, countReason(p, x, y)
			}
		}
	}
	return best, reason
}

func weighCount(x, y regwire.Count) float64 {
	_, figures1 := unitOf(x.N)
	_, figures2 := unitOf(y.N)
	switch likeness := figures(x.N, y.N); {
	case likeness == rounded && min(figures1, figures2) == 1 && max(x.N, y.N) < 5000:
		return 1.25
	case likeness == equal && figures1 > 2:
		return 3
	case likeness == equal, likeness == rounded:
		return 1.75
	case likeness == slip:
		return 1.5
	}
	ratio := float64(max(x.N, y.N)) / float64(max(min(x.N, y.N), 1))
	switch {
	case ratio < 1.1:
		return 0.5
	case ratio < 1.5 && (x.Qualifier != regwire.Exact || y.Qualifier != regwire.Exact):
		return 0.25
	case ratio < 2:
		return -0.5
	}
	return -1.5
}

func countReason(points float64, x, y regwire.Count) string {
	if x.N == y.N {
		return regwire.Thousands(x.N) + " people in both"
	}
	if points > 0 {
		return fmt.Sprintf("%s people is near %s", regwire.Thousands(x.N), regwire.Thousands(y.N))
	}
	return fmt.Sprintf("%s people, not %s", regwire.Thousands(x.N), regwire.Thousands(y.N))
}

func weighVolumes(known, fresh *matter, _ *verdict) (float64, string) {
	best, reason := math.Inf(-1), ""
	for _, x := range fresh.volumes {
		for _, y := range known.volumes {
			p := weighCount(regwire.Count{N: x.N, Qualifier: regwire.About}, regwire.Count{N: y.N})
			if p > best {
				best, reason = p, volumeReason(p, x, y)
			}
		}
	}
	if math.IsInf(best, -1) {
		return 0, ""
	}
	return best, reason
}

func volumeReason(points float64, x, y regwire.Volume) string {
	switch {
	case x.N == y.N:
		return x.String() + " in both"
	case points > 0:
		return fmt.Sprintf("%s is near %s", x, regwire.Thousands(y.N))
	}
	return fmt.Sprintf("%s, not %s", x, regwire.Thousands(y.N))
}

// weighFigures looks at sums and counts together. That two independent figures agree by
// chance is far less likely than that one does; and where the count agrees and the sums
// do not but are near, one of them may be a part of the other.
func weighFigures(known, fresh *matter, v *verdict) (float64, string) {
	people, _ := weighPeople(known, fresh, v)
	volume, _ := weighVolumes(known, fresh, v)
	switch {
	case max(people, volume) < 1.5:
		return 0, ""
	case v.sums >= 1.5:
		return 1, ""
	case v.sums <= nearClash && v.sums >= partClash && v.kinship >= short:
		return 2, ""
	}
	return 0, ""
}

// weighIncidents compares what happened. Sorts of attack are one family.
func weighIncidents(known, fresh *matter, _ *verdict) (float64, string) {
	best, reason := math.Inf(-1), ""
	for _, x := range fresh.incidents {
		for _, y := range known.incidents {
			p, r := -1.0, fmt.Sprintf("%s, not %s", spoken(x), spoken(y))
			switch {
			case x == regwire.OtherIncident || y == regwire.OtherIncident:
				p, r = 0, ""
			case x == y:
				p, r = 1, spoken(x)+" in both"
			case x == regwire.UnlawfulProcessing || y == regwire.UnlawfulProcessing:
				p = -0.5
			case attack(x) && attack(y):
				p, r = 0.5, ""
			}
			if p > best {
				best, reason = p, r
			}
		}
	}
	if math.IsInf(best, -1) {
		return 0, ""
	}
	return best, reason
}

func attack(k regwire.IncidentKind) bool {
	switch k {
	case regwire.Ransomware, regwire.Phishing, regwire.CredentialStuffing, regwire.CyberAttack:
		return true
	}
	return false
}

func spoken(k regwire.IncidentKind) string { return strings.ReplaceAll(string(k), "_", " ") }

// weighBegan compares when the incident began.
func weighBegan(known, fresh *matter, _ *verdict) (float64, string) {
	best, reason := math.Inf(-1), ""
	for _, x := range fresh.began {
		for _, y := range known.began {
			if p, r := weighDates(x, y); p > best {
				best, reason = p, r
			}
		}
	}
	if math.IsInf(best, -1) {
		return 0, ""
	}
	return best, reason
}

func weighDates(x, y regwire.Date) (float64, string) {
	coarser := min(len(x), len(y))
	switch {
	case x.Within(y) && coarser >= len("2006-01"):
		return 2.5, "incident of " + spell(x[:coarser]) + " in both"
	case x.Within(y):
		return 1, "incident of " + spell(x[:coarser]) + " in both"
	case x[:4] == y[:4]:
		return -0.5, fmt.Sprintf("incident of %s, not %s", spell(x), spell(y))
	case coarser > 4 && x[4:coarser] == y[4:coarser]:
		return -1, fmt.Sprintf("incident of %s, not %s", spell(x), spell(y))
	case nextYears(x, y):
		return -1.5, fmt.Sprintf("incident of %s, not %s", spell(x), spell(y)) // begun in one, found in the other
	}
	return -2, fmt.Sprintf("incident of %s, not %s", spell(x), spell(y))
}

// nextYears reports whether two dates lie in years next to each other.
func nextYears(x, y regwire.Date) bool {
	a, errA := strconv.Atoi(string(x[:4]))
	b, errB := strconv.Atoi(string(y[:4]))
	return errA == nil && errB == nil && max(a-b, b-a) == 1
}

// spell writes a date for people: "August 2022", "2 August 2022", "2022".
func spell(d regwire.Date) string {
	for _, form := range [][2]string{{"2006-01-02", "2 January 2006"}, {"2006-01", "January 2006"}} {
		if t, err := time.Parse(form[0], string(d)); err == nil {
			return t.Format(form[1])
		}
	}
	return string(d)
}

func weighDecided(known, fresh *matter, _ *verdict) (float64, string) {
	for _, x := range fresh.decided {
		for _, y := range known.decided {
			if x.Within(y) && min(len(x), len(y)) == len("2006-01-02") {
				return 1.5, "decided on " + spell(x) + " in both"
			}
		}
	}
	return 0, ""
}

// weighEvent looks at what happened and when together: where neither agrees, it is likely
// another event.
func weighEvent(known, fresh *matter, v *verdict) (float64, string) {
	kind, _ := weighIncidents(known, fresh, v)
	if date, _ := weighBegan(known, fresh, v); kind < 0 && date <= -1 {
		return -2.5, ""
	}
	if kind < 0 && v.kinship == unknown {
		return -0.75, ""
	}
	return 0, ""
}
