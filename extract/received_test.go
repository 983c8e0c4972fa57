package extract

import "testing"

// Whom something reached that was about others is not affected, unless all could see his address, or he was sent what nobody may send.
func TestRecipientsAreNotAffected(t *testing.T) {
	checkPeople(t, []peopleTold{
		{"A patient's record was emailed to about 2,200 recipients.", 0},
		{"In the end the letter about her had reached 180 people for whom it was not meant.", 0},
		{"It hit 4,213 benefit recipients.", 4213},
		{"The breach affected 4,213 recipients of council tax support.", 4213},
		{"The email showed 180 recipients with all their addresses in the To field.", 180},
		{"It let patients see who else was one. There were 180 recipients altogether. In some cases the address showed the person's name.", 180},
		{"It sold the bond to 4,213 investors for whom it was not meant.", 4213},
		{"The list was sent to 180 people, as was intended.", 0},
		{"The files of 4,213 patients were sent to 180 other recipients.", 4213},
		{"An email showed all 180 recipients each other's addresses, for nobody had used Bcc.", 180},
		{"Unlawful marketing emails went to 4,213 recipients.", 4213},
	})
}
