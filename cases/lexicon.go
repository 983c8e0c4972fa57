package cases

import "strings"

// words makes a set of the words in a text.
func words(text string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(text) {
		set[w] = true
	}
	return set
}

// kinds maps each word of each text to the first word of its text.
func kinds(texts ...string) map[string]string {
	to := map[string]string{}
	for _, text := range texts {
		ws := strings.Fields(text)
		for _, w := range ws {
			to[w] = ws[0]
		}
	}
	return to
}

// A lexicon is what is known of the words of names, whoever bears them.
type lexicon struct {
	// legal are the forms of companies, which say nothing of which company it is.
	legal map[string]bool
	// small are the words that initials leave out.
	small map[string]bool
	// titles stand before a person's name.
	titles map[string]bool
	// common are words that many unlike names share: what a body does, where it is. None
	// of them, nor several together, tells two names apart from others.
	common map[string]bool
	// roles describe a party that an article does not name: "a hospital", "the bank".
	roles map[string]bool
	// trades are the words that tell one party from another by what it is, each with the
	// trade that it stands for: a hospital is no bank, a clinic may be a hospital.
	trades map[string]string
}

// lex is read only.
var lex = newLexicon()

func newLexicon() *lexicon {
	return &lexicon{
		legal: words(`ltd limited plc llp llc lp inc incorporated corp corporation co company sa sas sarl
			sl slu spa srl sro gmbh ug ag kg kgaa ev se nv bv cv ab as asa aps oy oyj sas sc scpa scarl
			pty pte pvt private doo dd ad eood ood kft zrt nyrt rt zoo uc ulc dac group holding holdings the`),
		small:  words(`of and the for in at on de la le les du des der die das di della del y e und et van`),
		titles: words(`mr mrs ms miss sir dame lord lady`),
		common: words(`north south east west northern southern eastern western central upper lower greater
			new great old royal national international global regional local general united first
			british english scottish welsh irish german french italian spanish dutch american european
			uk us usa eu britain england scotland wales ireland germany france italy spain europe
			america london city county district borough metropolitan municipal municipality town
			university college school schools academy hospital hospitals health healthcare nhs medical
			clinic clinical trust foundation teaching council police service services force constabulary
			authority agency department ministry office board commission committee court prosecution
			bank banking insurance energy gas water power telecom telecommunications mobile media data
			digital online software systems solutions technologies technology marketing communications
			financial finance capital investment investments management consulting consultancy security
			home homes care housing association society union club federation institute centre center
			claims legal law solicitors airways airlines air transport post railways state federal
			san santa saint st los las computer information network networks internet web world it`),
		roles: words(`a an the company firm business bank lender insurer hospital clinic controller processor
			organisation organization provider operator airline retailer employer landlord school
			university council municipality authority agency ministry individual person man woman
			natural website platform app shop store restaurant hotel association club party political
			public private large small local former employee secretary adviser advisor worker nurse
			doctor dentist physician lawyer credit institution telecommunications telecom telephone
			energy service services health healthcare medical online owner unnamed unknown anonymous
			housing community homeowners owners group of and in for software financial insurance
			publisher newspaper broadcaster charity church trade defendant respondent entity
			pharmacy laboratory supermarket gym trust nhs pct media marketing mobile delivery security real estate`),
		trades: kinds(
			"bank banks banco banca lender", "insurer insurance insurers", "hospital hospitals clinic ospedale",
			"doctor physician pediatrician dentist orthodontic surgeon nurse", "airline airlines airport",
			"school schools university college high academy institute", "individual person man woman citizen",
			"homeowners homeowner owners condominium neighborhood neighbourhood community",
			"shop store supermarket retailer", "restaurant bar cafe", "hotel hostel", "club gym federation sports",
			"municipality municipal council mayor ministry region", "party", "telecommunications telecom telephone",
			"energy electricity", "police", "association ngo charity church organisation organization", "pharmacy laboratory",
			"newspaper publisher broadcaster", "lawyer attorney law solicitors", "landlord housing", "company firm business ltd limited plc llc inc sl slu sa sau spa srl srls gmbh bv sarl ab as kft"),
	}
}

// folds maps letters with marks to plain ones. Letters of other scripts stay.
var folds = strings.NewReplacer(
	"à", "a", "á", "a", "â", "a", "ã", "a", "ä", "a", "å", "a", "ā", "a", "ă", "a", "ą", "a", "æ", "ae",
	"ç", "c", "ć", "c", "č", "c", "ď", "d", "đ", "d", "ð", "d", "è", "e", "é", "e", "ê", "e", "ë", "e",
	"ē", "e", "ė", "e", "ę", "e", "ě", "e", "ğ", "g", "ģ", "g", "ì", "i", "í", "i", "î", "i", "ï", "i",
	"ī", "i", "į", "i", "ı", "i", "ķ", "k", "ĺ", "l", "ļ", "l", "ľ", "l", "ł", "l", "ñ", "n", "ń", "n",
	"ņ", "n", "ň", "n", "ò", "o", "ó", "o", "ô", "o", "õ", "o", "ö", "o", "ø", "o", "ő", "o", "œ", "oe",
	"ŕ", "r", "ř", "r", "ś", "s", "š", "s", "ş", "s", "ș", "s", "ß", "ss", "ţ", "t", "ť", "t", "ț", "t",
	"þ", "th", "ù", "u", "ú", "u", "û", "u", "ü", "u", "ū", "u", "ů", "u", "ű", "u", "ų", "u", "ý", "y",
	"ÿ", "y", "ź", "z", "ż", "z", "ž", "z", "’", "'", "‘", "'", "ʼ", "'", "\u0301", "", "\u0308", "",
	"\u0303", "", "\u0300", "", "\u0302", "", "\u0327", "", "\u030a", "", "&", " and ", "+", " plus ",
)

// fold returns s in lower case without marks on its letters.
func fold(s string) string { return folds.Replace(strings.ToLower(s)) }
