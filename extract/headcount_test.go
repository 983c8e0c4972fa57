package extract

import "testing"

// Sums of parts, those whose data was taken and those of the party's own land take the place of what is told beside them; the same
// words about something else do not.
func TestTruerCounts(t *testing.T) {
	checkPeople(t, []peopleTold{
		{"A laptop held medical information on 1,200 residents and personal data on 300 members of staff: 1,500 people in all.", 1500},
		{"It held the files of 900 tenants and 340 applicants, 1,240 people altogether.", 1240},
		{"Copied were the records of 12,100 patients and 6,200 former patients. The total of 18,300 was given by the clinics.", 18300},
		{"It lost a stick with the data of 400 suspects and 112 witnesses, that is 512 people.", 512},
		{"The names of 950 donors, 600 of them in Wales and 350 in Kent, could be read.", 950},
		{"The data of 4,000 customers was exposed. The company has 300 staff and 4,300 names in its books.", 4000},
		{"The data of 25 million passengers was in principle within his reach. What he downloaded was the data of 83,000 people.", 83000},
		{"Hackers could in theory have read the files of 600,000 savers. They took those of 4,100 savers.", 4100},
		{"The data of 700,000 savers could have been reached by anybody. There is no sign that it was taken.", 700000},
		{"The data of 700,000 savers could have been reached by anybody; the card numbers of 800 of them were copied.", 700000},
		{"A laptop held the records of 29,021 patients. A trainee lost a drive with that of 2,000 patients, and another one was mislaid with that of 3,600; in all, approximately 35,000 patients.", 35000},
		{"A laptop held the records of 29,021 patients, and a drive those of 2,000. Approximately 31,500 patients come to it in a year.", 29021},
		{"Savers' data was got at in January, up to 28,000 of them.", 28000},
		{"It has 2 million savers. Some 3,400 of them were charged twice.", 3400},
		{"Just 3,400 of its 2 million customers were charged twice.", 3400},
		{"Final bills came late for 6,400 households. It will pay £20 to each.", 6400},
		{"Gas made 230 workers ill; one died.", 230},
		{"It had card numbers of 3,200 savers among the data of the 50,000 who were affected.", 50000},
		{"Hundreds of savers were affected, 46 of them children.", 0},
		{"The claims that 795 savers have brought against it are pending.", 0},
		{"The watchdog heard of 500 million users around the world. It focused on 515,121 of them.", 515121},
		{"An email with every address on show was the fault. It went to 90 savers.", 90},
	})
}
