package extract

import "testing"

// toldOf returns the number of people that an article about a breach gives, 0 for none.
func toldOf(t *testing.T, story string) int64 {
	t.Helper()
	f := Read(article("ICO fines Marlow Finance Ltd £90,000 over data breach",
		"The ICO has fined Marlow Finance Ltd £90,000 for failing to keep personal data secure. "+story))
	if len(f.Actions) == 0 || f.Actions[0].People == nil {
		return 0
	}
	return f.Actions[0].People.N
}

// A peopleTold is a sentence about a breach and the number of people that it gives, 0 for none.
type peopleTold struct {
	story string
	want  int64
}

// checkPeople reads articles with such sentences.
func checkPeople(t *testing.T, all []peopleTold) {
	t.Helper()
	for _, x := range all {
		if got := toldOf(t, x.story); got != x.want {
			t.Errorf("%s: got %d people, want %d", x.story, got, x.want)
		}
	}
}

// An exact number takes the place of the round one that it is more than, though that is told more often.
func TestRoundAndExactCounts(t *testing.T) {
	for _, x := range []struct {
		exact string
		want  int64
	}{
		{"In them, unnoticed, were the details of 2,375 residents who were tenants.", 2375},
		{"The council has 2,900 members of staff.", 2000},
	} {
		f := Read(article("Marlow Council fined £70,000 after details end up online",
			"The release on the web of details about more than 2,000 residents has cost Marlow Council £70,000 in a penalty from the ICO.\n\n"+
				"Marlow Council has received the penalty because details of over 2,000 residents were put online. They were in three spreadsheets that it sent out in answer to a question. "+x.exact))
		if len(f.Actions) == 0 || f.Actions[0].People == nil || f.Actions[0].People.N != x.want {
			t.Errorf("%s\ngot %s, want %d people", x.exact, asJSON(f), x.want)
		}
	}
}

// The number that holds takes the place of one told before it, and that of all of them the place of a part.
func TestSettledCounts(t *testing.T) {
	for _, story := range []string{
		"The company first reported that 460 customers were affected, but the regulator found that the true number was 4,213.",
		"The company had estimated that 8,000 customers were affected. The investigation showed that it was 4,213.",
		"It was originally thought that 8,000 customers were affected, but the number was later cut to 4,213.",
		"The number of customers affected was later revised from 460 to 4,213.",
		"The company says that 460 customers were affected. The regulator says it was 4,213.",
		"Newspapers reported that 8,000 customers were affected. The regulator found that 4,213 were.",
		"The hackers claim to have stolen data on 8,000 customers, but the regulator said that 4,213 were affected.",
		"Nearly 8,000 people could have been affected. In the end it was 4,213.",
		"The company told 8,000 people about the breach as a precaution. Only 4,213 were in fact affected.",
		"Bank details of 460 customers were stolen. In total 4,213 were affected.",
		"Bank details of 460 customers were stolen. In all, the breach affected 4,213 customers.",
		"The breach affected 4,213 of the company's 29,000 customers.",
		"Among the 4,213 customers affected were 460 children.",
		"A rival was fined last year after a breach that affected 9,000 people. This time the data of 4,213 people was stolen.",
	} {
		if got := toldOf(t, story); got != 4213 {
			t.Errorf("%s: got %d people, want 4213", story, got)
		}
	}
}

// A number told anew takes the place of an estimate, whoever made either.
func TestRestatedCounts(t *testing.T) {
	for _, story := range []string{
		"Having first said that 460 customers were affected, the company now says 4,213.",
		"The company now says that 4,213 customers were affected, having first said 460.",
		"Estimates of those affected ranged up to 8,000 people, but the regulator settled on 4,213.",
		"The company told the regulator in May that 460 customers were affected. In July it corrected this to 4,213.",
		"By May 460 customers were known to be affected. By July it was 4,213.", "Media reports spoke of 8,000 customers. The company confirmed 4,213.",
		"The company claims that only 460 customers were affected, but the watchdog says 4,213.",
		"The regulator says 4,213 customers were affected. The company says it was 460.",
		"A hacker offered data of 8,000 customers for sale. The company confirmed that 4,213 were affected.",
		"The company spoke of 460 customers. Inspectors counted 4,213.",
		"It was lucky that only 4,213 customers and not all 29,000 were affected.", "It emerged that not 460 but 4,213 customers were affected.",
		"The breach hit 4,213 out of 29,000 customers.", "Just 4,213 of 29,000 customers were affected.",
	} {
		if got := toldOf(t, story); got != 4213 {
			t.Errorf("%s: got %d people, want 4213", story, got)
		}
	}
	for _, story := range []string{
		"The company first said that 4,213 customers were affected. It has written to 460.", "The company says that 4,213 customers were affected. It found 460 children.",
		"By May 2020 4,213 customers were affected. The number of staff grew to 460.", "In May 2020 4,213 customers were cut off. By June it was 460.",
		"The company said that 4,213 customers were affected. The regulator found 12 failings.", "The company said 4,213 customers were affected, and 460 were hit twice.",
		"The company thought that 4,213 customers were affected. The fine was later cut to 80,000.", "Some 4,213 customers may have been affected. There were 460 complaints.",
		"The company said that 4,213 customers were affected. Its rival said that it was 9,000.", "Reports say that 4,213 customers were affected. Of these it confirmed 460.",
		"Of the 4,213 customers affected 460 lost money.", "Some 4,213 customers may have been affected. The ICO found that 890 were exposed.", "Some 4,213 people may have been affected. The review found that 3,100 were exposed with card numbers only.",
		"Some 4,213 people could have been affected. Investigators found that 60 were hit.", "The company first said 4,213 people were affected. The commissioner found that 23 were harmed as a result.",
		"It is thought that 4,213 people were affected. The company confirmed that 3,000 were compromised twice.", "Reports say 4,213 customers were misled. It turned out there were 12.",
		"Some 4,213 people may have been affected. In the end there were 2,900 who took it to court.", "Some 4,213 people may have been affected. In fact it was 5,000 in the first month.",
		"Some 4,213 people may have been affected. The number taking part in the group action rose to 5,500.", "Some 4,213 people may have been affected. The number of claimants is not known. The total was later raised to 5,500.",
	} {
		if got := toldOf(t, story); got != 4213 {
			t.Errorf("%s: got %d people, want 4213", story, got)
		}
	}
}

// What is said of other things, other cases and parts leaves the number as it is.
func TestUnsettledCounts(t *testing.T) {
	for _, next := range []string{
		"In total 9,000 people were affected by breaches in the sector last year.", "The regulator found that 460 were children.",
		"The regulator found that 460 were told late.", "The final number of complaints was 900.", "The number of staff was later raised to 900.",
		"The actual number of stolen laptops was 12.", "In the end it was 12 months before they were told.", "In total 900 staff were trained.",
		"In all, the company has 12,000 customers.", "The fine brings the total to 31 this year.", "Of 400 laptops only 12 were actually stolen.",
		"In 2019 the regulator found that 9,000 people were affected by a breach at another company.", "At Birch Ltd the final figure was 9,000.",
		"It later put the number of its visitors at 9,000 a day.", "In fact, it was 18 days before it noticed.", "Two people were arrested.",
		"It is the largest fine since that for a breach which hit 9,000 people in 2019.", "The review found that 60 were the work of one employee.", "The real total of pages was 920.", "In total 9,000 are entitled to free checks.",
		"The bank lends to 50,000 people.", "The company said that in total 460 staff were involved in the work.",
	} {
		story := "The breach affected 4,213 customers. " + next
		if got := toldOf(t, story); got != 4213 {
			t.Errorf("%s: got %d people, want 4213", story, got)
		}
	}
}

// A count of another case alone is nobody's.
func TestCountsElsewhere(t *testing.T) {
	for _, story := range []string{
		"Last year a rival was fined after a breach that affected 9,000 people.", "Last year it fined another company over a breach that hit 9,000 people.",
		"The fine is one of the largest since that for a breach which hit 9,000 people.", "In 2018 the ICO fined an airline over a breach that affected 9,000 people.",
		"In 2018 an airline was fined over a breach that affected 9,000 people.",
		"A survey, of 512 adults, found that most worry about their data.", "About 5 million people gamble online, the regulator says.",
	} {
		if got := toldOf(t, story); got != 0 {
			t.Errorf("%s: got %d people, want none", story, got)
		}
	}
	for _, story := range []string{
		"It is the biggest fine since the law came in, for a breach that hit 4,213 customers.", "The ICO, which last fined a hospital, found that 4,213 customers were affected.",
		"It is the largest fine since 2019, when it fined a bank. The breach affected 4,213 customers.",
		"In 2018 the ICO told Marlow, a lender that was fined before, about a breach that affected 4,213 people.",
		"In May 2020 it found a breach that affected 4,213 people.", "A survey sent to 4,213 customers showed the data of all of them.",
	} {
		if got := toldOf(t, story); got != 4213 {
			t.Errorf("%s: got %d people, want 4213", story, got)
		}
	}
}

// How many customers there are, and of whom nothing is told, is not the number of people.
func TestCountsOfCustomers(t *testing.T) {
	for _, story := range []string{
		"The number of its customers rose to 3 million.", "Its market share is 12%, or 900,000 customers.",
		"Some 28 million households will be protected by the new rules.", "The company, which has 29,000 customers, failed to use passwords.",
		"It lends to 50,000 people.", "It supplies 1.2 million households.", "It lost 200,000 customers last year.", "It was 15 customers who complained.", "The school has 512 pupils.",
	} {
		if got := toldOf(t, story); got != 0 {
			t.Errorf("%s: got %d people, want none", story, got)
		}
	}
	for _, story := range []string{
		"The company, which has 29,000 customers, overcharged 4,213.", "It billed 4,213 households twice.", "Some 4,213 savers received inaccurate bills.", "It took payments from 4,213 savers without permission.",
		"A clerk put 4,213 email addresses in the “to” field.", "The data of 4,213 customers was sold to a rival.", "The number of customers whose data was stolen rose to 4,213.",
		"It turned away 4,213 savers.", "It did not refund 4,213 savers in time.", "It will send cheques to 4,213 savers.",
		"It added 4,213 customers to its mailing list without consent.", "It gained 4,213 members by signing them up without asking.", "It took over 4,213 customers of a rival and lost their data.",
		"It had lent to 4,213 borrowers without checking what they could afford.", "About 4,213 staff of a rival were in the stolen file.", "It lends to 4,213 people whose data was stolen.",
		"It lends money to 4,213 people whose data it lost.", "It acquired the data of 4,213 customers without consent.",
	} {
		if got := toldOf(t, story); got != 4213 {
			t.Errorf("%s: got %d people, want 4213", story, got)
		}
	}
}
