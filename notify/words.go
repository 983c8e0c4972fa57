package notify

import "regwire"

// incidents say what happened.
var incidents = map[regwire.IncidentKind]string{
	regwire.Ransomware:         "ransomware attack",
	regwire.Phishing:           "phishing",
	regwire.CredentialStuffing: "credential stuffing",
	regwire.CyberAttack:        "cyber attack",
	regwire.Insider:            "misuse by an insider",
	regwire.DisclosedInError:   "data disclosed in error",
	regwire.LostOrStolen:       "data lost or stolen",
	regwire.UnlawfulMarketing:  "unlawful marketing",
	regwire.UnlawfulProcessing: "unlawful processing",
	regwire.Transparency:       "lack of transparency",
	regwire.Children:           "children's data",
	regwire.Transfer:           "transfer abroad",
	regwire.Cookies:            "cookies without consent",
	regwire.AccessRequest:      "access request not met",
	regwire.MarketConduct:      "market conduct",
	regwire.ConsumerHarm:       "harm to consumers",
	regwire.OtherIncident:      "other",
}

// incidentWords is "ransomware attack, August 2022"; empty where nothing is known.
func (l Locale) incidentWords(i *regwire.Incident) string {
	if i == nil {
		return ""
	}
	what, when := incidents[i.Kind], l.day(i.Date)
	switch {
	case what == "" || when == "":
		return what + when
	}
	return what + ", " + when
}
