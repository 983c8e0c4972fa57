package extract

import "testing"

// Whom an article shows that tells in headline or lead of a step against somebody by his post.
func TestPersonsByPost(t *testing.T) {
	for _, tt := range []struct{ name, title, text, want string }{
		{"an employee, named later", "Former housing clerk prosecuted over files", "Ashby Council has homes, which Ashby Lets manages. In its office worked Amy Birch. She has been prosecuted by the ICO because she read files without leave.\n\nAshby Council said that it was sorry. Ashby Council had told the ICO.", "Amy Birch"},
		{"a boss behind the name of the firm", "FCA fines Birchway boss £3m", "Tom Ash, once chief executive of the failed lender Birchway, has until May 1 to hand over £3m, the FCA says.\n\nBirchway collapsed in 2019. Customers of Birchway lost their savings.", "Tom Ash"},
		{"staff of a firm", "Ex-Birchway Staff Sentenced Over Lists", "Birchway Rentals had its customers' details sold. Two former employees have been sentenced after an investigation by the ICO, in which Birchway Rentals assisted.\n\nAmy Ash and Tom Elm had worked for Birchway Rentals. Both pleaded guilty.", "Amy Ash"},
		{"a director disqualified", "Cartel: first director disqualified", "Amy Ash used to be a director of Birchway Limited. For five years she will not act as one. She gave an undertaking to the CMA.\n\nBirchway Limited had been fined £100,000 by the CMA in 2016.", "Amy Ash"},
		{"nobody named", "Not just a fine", "On 8 January 2021 a former employee of Birchway Motors (\"D\"), the well-known garage, pleaded guilty to selling data. The ICO prosecuted.\n\nShe had compiled lists without leave of Birchway Motors.", "former employee of Birchway Motors"},
		{"a nurse without a name", "Nurse fined for snooping", "A nurse at Birchley Infirmary was fined £400 by magistrates after she read records. The ICO brought the case.\n\nBirchley Infirmary told patients. Birchley Infirmary has new rules.", "nurse at Birchley Infirmary"},
		{"a caution for a worker", "Formal caution for care worker", "The ICO has given a formal caution to Tom Ash, who had looked up people at Birchley Care. Birchley Care had reported it.", "Tom Ash"},
		{"an agent jailed", "Letting manager jailed over tenants' data", "Ashby Homes lost the data of 300 tenants. Its manager Amy Birch sold it and was jailed for six months in a case brought by the ICO.\n\nAshby Homes said that it had helped the ICO.", "Amy Birch"},
		{"an adviser banned", "FCA bans adviser", "Tom Ash, who ran Birchway Wealth, may not work in financial services again, the FCA said. Clients of Birchway Wealth lost £2m.\n\nMr Ash had misled them.", "Tom Ash"},
		{"an ex-officer", "Ex-police officer fined £500", "Amy Ash, who served in Birchley Police, was fined £500 by magistrates for reading files. The ICO prosecuted.\n\nBirchley Police took her phone.", "Amy Ash"},

		{"a firm whose worker lost a file", "Birchway fined after worker lost laptop", "Birchway Ltd has been fined £5,000 by the ICO after an employee, Tom Ash, lost a laptop.", "Birchway Ltd"},
		{"a firm that did not train its staff", "Fine over staff who were not trained", "Birchway Ltd was fined £5,000 by the ICO, which said that staff had not been trained. Tom Ash, a spokesman, apologised.", "Birchway Ltd"},
		{"a council with a clerk", "Council reprimanded for clerk's email", "Ashby District Council has been reprimanded by the ICO. A clerk, Amy Birch, had sent an email to the wrong people.", "Ashby District Council"},
		{"data of nurses", "Fine for nurse data breach", "Birchley Hospital Trust was fined £50,000 by the ICO for losing the data of nurses. Amy Birch, its chief executive, said sorry.", "Birchley Hospital Trust"},
		{"a subject of another clause", "App fined over faces", "A firm that scraped the faces of residents was fined £7m by the ICO. The firm is Birchway Vision Ltd.\n\nBy Amy Ash", "Birchway Vision Ltd"},
		{"an officer that the law asks for", "Fine of a million for Birchway", "Faults in how it chose a data protection officer bring Birchway an administrative fine from the ICO. Tom Ash of Birchway said that it was hard to understand.", "Birchway"},
		{"the head of the regulator", "ICO boss defends fine", "The ICO has fined Birchway Ltd £5,000. Its head, Amy Ash, said that the fine was right.", "Birchway Ltd"},
		{"a firm told of in the headline", "Birchway fined £5m, boss to leave", "Birchway has been fined £5m by the FCA. Its boss, Tom Ash, will leave in May.", "Birchway"},
		{"workers whose data were lost", "Ashby Foods fined over data of workers", "Ashby Foods was fined £20,000 by the ICO. Workers were told late, said Amy Birch, who leads the union.", "Ashby Foods"},
		{"a firm told of by its profession", "Auditor fined over accounts", "Hale & Marsh LLP did not question the figures of Birchway, said the FRC, which has fined the auditor £50,000. Its partner Tom Ash apologised.", "Hale & Marsh LLP"},
		{"a nurse fined by others", "Trust reprimanded", "A nurse was prosecuted in 2022 for reading files. Now the ICO has reprimanded Birchley Care Trust for it.", "Birchley Care Trust"},
		{"a post that is a firm's", "Boxes in an empty building", "The ICO announced a penalty of £100,000 for Birchley Care Trust, the former owner. Birchley Care Trust had left papers there.", "Birchley Care Trust"},
		{"a broker, which is a firm", "Broker fined £40,000", "A broker was fined £40,000 by the FCA. Birchway Brokers Ltd had kept no records, it said. Tom Ash founded the firm.", "Birchway Brokers Ltd"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if f := Read(article(tt.title, tt.text)); len(f.Actions) == 0 || f.Actions[0].Organisation.Name != tt.want {
				t.Errorf("%s: got %+v, want %q", tt.text, f.Actions, tt.want)
			}
		})
	}
}
