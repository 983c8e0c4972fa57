package regwire

import "slices"

// Kind is what sort of enforcement step an action is.
type Kind string

// The kinds of action. The zero value means that no rule could tell.
const (
	Fine              Kind = "fine"               // a monetary penalty
	Reprimand         Kind = "reprimand"          // a formal reprimand or public censure without a sum
	EnforcementNotice Kind = "enforcement_notice" // an enforcement notice or assessment notice under statute
	Prosecution       Kind = "prosecution"        // a criminal case brought by the regulator
	Undertaking       Kind = "undertaking"        // a promise given to the regulator
	Settlement        Kind = "settlement"         // an agreed outcome, with or without a sum
	Order             Kind = "order"              // a ban, a corrective order, an injunction
	Warning           Kind = "warning"            // a warning or formal recommendation
	Audit             Kind = "audit"              // a published audit
	Investigation     Kind = "investigation"      // an inquiry that was opened, and no more
)

// Kinds are all kinds of action, the gravest first.
var Kinds = []Kind{Fine, Prosecution, Settlement, Order, EnforcementNotice, Undertaking, Reprimand, Warning, Audit, Investigation}

// Valid reports whether k is one of [Kinds].
func (k Kind) Valid() bool { return slices.Contains(Kinds, k) }

// Stage is how far an action has come, as one article reports it.
type Stage string

// The stages of an action. The zero value means that no rule could tell.
const (
	Investigating Stage = "investigating" // being looked into; nothing decided
	Proposed      Stage = "proposed"      // notice of intent, provisional decision, "considering"
	Imposed       Stage = "imposed"       // decided and announced
	Appealed      Stage = "appealed"      // challenged before a tribunal or court
	Upheld        Stage = "upheld"        // confirmed on appeal
	Varied        Stage = "varied"        // confirmed with another sum or scope
	Overturned    Stage = "overturned"    // quashed, annulled, withdrawn
	Closed        Stage = "closed"        // ended: paid, complied with, dropped
)

// Stages are all stages in the order in which a matter runs through them.
var Stages = []Stage{Investigating, Proposed, Imposed, Appealed, Upheld, Varied, Overturned, Closed}

// Valid reports whether s is one of [Stages].
func (s Stage) Valid() bool { return slices.Contains(Stages, s) }

// Order places s in the course of a matter: 0 for an unknown stage, then rising from
// [Investigating]. Upheld, varied and overturned are rival ends of one appeal and
// share a place.
func (s Stage) Order() int {
	switch s {
	case Investigating:
		return 1
	case Proposed:
		return 2
	case Imposed:
		return 3
	case Appealed:
		return 4
	case Upheld, Varied, Overturned:
		return 5
	case Closed:
		return 6
	}
	return 0
}

// Final reports whether a sum at this stage is one that was really imposed: it is true
// from [Imposed] on, save for [Overturned]. A sum that is not final must never be shown
// or added up as a fine.
func (s Stage) Final() bool { return s.Order() >= Imposed.Order() && s != Overturned }

// An Action is one enforcement step by one regulator against one party, as one article
// reports it. A field that no rule supports stays empty; every other one has its
// words in Evidence.
type Action struct {
	// Primary marks the article's main news.
	Primary bool `json:"primary,omitempty"`
	// Regulator is the standard short name of the body that acts: "ICO", "CNIL".
	Regulator string `json:"regulator,omitempty"`
	// Organisation is the party that is acted against.
	Organisation Organisation `json:"organisation,omitzero"`
	Kind         Kind         `json:"kind,omitempty"`
	Stage        Stage        `json:"stage,omitempty"`
	// Amount is the sum at Stage: proposed when the stage is proposed.
	Amount *Money `json:"amount,omitempty"`
	// Previous is an earlier sum of the same matter that the article states.
	Previous *Money `json:"previous_amount,omitempty"`
	// People is how many people were affected in all.
	People *Count `json:"people,omitempty"`
	// Volume is how many unlawful messages or calls were at issue in all.
	Volume *Volume `json:"volume,omitempty"`
	// Laws are the provisions said to be broken, in the article's own wording.
	Laws     []string  `json:"laws,omitempty"`
	Incident *Incident `json:"incident,omitempty"`
	// Decided is the day of the decision where the article names it.
	Decided Date `json:"decided,omitempty"`
	// Evidence holds the words each field was read from, in the order of the fields.
	Evidence []Evidence `json:"evidence,omitempty"`
}

// An Organisation is a party with every name that it goes by.
type Organisation struct {
	// Name is the fullest name known.
	Name string `json:"name,omitempty"`
	// Aliases are its other names: short forms, trading names, acronyms.
	Aliases []string `json:"aliases,omitempty"`
}

// Names returns the name and all aliases; none for the zero value.
func (o Organisation) Names() []string {
	if o.Name == "" {
		return nil
	}
	return append([]string{o.Name}, o.Aliases...)
}

// An Incident is what happened to bring the regulator in.
type Incident struct {
	Kind IncidentKind `json:"kind"`
	// Date is when it began, as exactly as the article says.
	Date Date `json:"date,omitempty"`
}

// IncidentKind is what sort of event or conduct is at issue.
type IncidentKind string

// The kinds of incident.
const (
	Ransomware         IncidentKind = "ransomware"
	Phishing           IncidentKind = "phishing"
	CredentialStuffing IncidentKind = "credential_stuffing"
	CyberAttack        IncidentKind = "cyber_attack" // other or unspecified
	Insider            IncidentKind = "insider"
	DisclosedInError   IncidentKind = "disclosed_in_error" // wrong recipient, BCC, published by mistake
	LostOrStolen       IncidentKind = "lost_or_stolen"
	UnlawfulMarketing  IncidentKind = "unlawful_marketing"
	UnlawfulProcessing IncidentKind = "unlawful_processing"
	Transparency       IncidentKind = "transparency"
	Children           IncidentKind = "children"
	Transfer           IncidentKind = "transfer" // to another country
	Cookies            IncidentKind = "cookies"
	AccessRequest      IncidentKind = "access_request"
	MarketConduct      IncidentKind = "market_conduct"
	ConsumerHarm       IncidentKind = "consumer_harm"
	OtherIncident      IncidentKind = "other"
)

// IncidentKinds are all kinds of incident.
var IncidentKinds = []IncidentKind{
	Ransomware, Phishing, CredentialStuffing, CyberAttack, Insider, DisclosedInError, LostOrStolen, UnlawfulMarketing,
	UnlawfulProcessing, Transparency, Children, Transfer, Cookies, AccessRequest, MarketConduct, ConsumerHarm, OtherIncident,
}
