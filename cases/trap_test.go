package cases

import "testing"

// Matters that look alike and stay apart, in every order of filing.
func TestApart(t *testing.T) {
	for _, c := range []struct {
		name   string
		pieces []piece
	}{
		{"one organisation fined twice by one regulator", []piece{
			news("first", "2016-10-05", "", action("ICO", "Calltide plc|Calltide", "fine imposed", "£400000", "156959 people", "cyber_attack 2015-10")),
			news("second", "2017-08-10", "", action("ICO", "Calltide", "fine imposed", "£100000", "21000 people", "insider 2014")),
		}},
		{"a report of the second fine that recalls the first", []piece{
			news("first", "2016-10-05", "", action("ICO", "Calltide", "fine imposed", "£400000", "157000 people", "cyber_attack 2015-10")),
			news("recalls", "2017-08-10", "", action("ICO", "Calltide", "fine imposed", "£100000", "157000 people", "cyber_attack 2015-10")),
		}},
		{"an article about one firm that compares it with another", []piece{
			news("other", "2020-10-30", "The hotel group let attackers read its guests for four years.",
				action("ICO", "Grand Hotels International", "fine imposed", "£18400000", "339000000 people", "cyber_attack 2014")),
			news("compares", "2020-11-05", "The airline must pay; Grand Hotels got away with £18.4m for its own breach.",
				action("ICO", "Skyward Airways", "fine imposed", "£18400000", "429612 people", "cyber_attack 2018-06")),
		}},
		{"two firms whose articles each recall the other", []piece{
			news("sky", "2019-07-08", "Skyward faces a record fine, above what Grandotel may have to pay.",
				action("ICO", "Skyward Airways|Skyward", "fine proposed", "£183390000", "cyber_attack 2018-06")),
			news("hotel", "2019-07-09", "Grandotel faces a fine a day after Skyward.",
				action("ICO", "Grandotel", "fine proposed", "£99200396", "cyber_attack 2014")),
		}},
		{"a fine told beside an earlier one that was forty times larger", []piece{
			news("large", "2021-09-02", "", action("DPC", "Chatly Ireland Ltd|Chatly", "fine imposed", "€225m", "transparency 2018-12")),
			news("small", "2023-01-19", "", action("DPC", "Chatly", "fine imposed", "€5.5m", "unlawful_processing")),
		}},
		{"two undated fines of one organisation differ in their sums alone", []piece{
			news("small", "", "", action("DPC", "Norvia Ireland", "fine imposed", "€91m", "other")),
			news("large", "", "", action("DPC", "Norvia", "fine imposed", "€251m", "cyber_attack")),
		}},
		{"a report that leaves out the sum may be about either fine", []piece{
			news("known", "", "", action("DPC", "Norvia", "fine imposed", "€91m", "other")),
			news("silent", "", "", action("DPC", "Norvia", "fine imposed")),
		}},
		{"two firms fined the same sum on one day", []piece{
			news("one", "2023-05-04", "", action("ICO", "Brightcall Ltd", "fine imposed", "£130000", "unlawful_marketing")),
			news("two", "2023-05-04", "", action("ICO", "Homesure Direct Ltd", "fine imposed", "£130000", "unlawful_marketing")),
		}},
		{"the same breach before two regulators", []piece{
			news("uk", "2020-10-30", "", action("ICO", "Grand Hotels International", "fine imposed", "£18400000", "339000000 people", "cyber_attack 2014")),
			news("us", "2024-10-09", "", action("FTC", "Grand Hotels International", "settlement imposed", "339000000 people", "cyber_attack 2014")),
		}},
		{"a parent and its subsidiary in different matters", []piece{
			news("parent", "2023-05-22", "", action("DPC", "Norvia Platforms Ireland Limited|Norvia", "fine imposed", "€1.2bn", "transfer")),
			news("child", "2023-01-19", "", action("DPC", "Chatly Ireland", "fine imposed", "€5.5m", "unlawful_processing 2018")),
		}},
		{"sisters of one group name", []piece{
			news("services", "2021-09-15", "", action("ICO", "Marlow Services Ltd", "fine imposed", "£150000", "128000000 calls", "unlawful_marketing")),
			news("finance", "2021-09-15", "", action("ICO", "Marlow Personal Finance", "fine imposed", "£75000", "28000000 calls", "unlawful_marketing")),
		}},
		{"names that share their common words", []piece{
			news("a", "2023-01-10", "", action("ICO", "NHS Highland", "reprimand imposed", "disclosed_in_error")),
			news("b", "2023-01-12", "", action("ICO", "NHS Lanarkshire", "reprimand imposed", "disclosed_in_error")),
			news("c", "2023-01-13", "", action("ICO", "Kent County Council", "reprimand imposed", "disclosed_in_error")),
			news("d", "2023-01-14", "", action("ICO", "Essex County Council", "reprimand imposed", "disclosed_in_error")),
		}},
		{"a part of one sum equals another sum", []piece{
			news("requests", "2025-10-13", "", action("Ofcom", "Boardly", "fine imposed", "£20000", "other")),
			news("ages", "2026-03-19", "", action("Ofcom", "Boardly", "fine imposed", "£450000", "children"),
				action("Ofcom", "Boardly", "fine imposed", "£50000"), action("Ofcom", "Boardly", "fine imposed", "£20000")),
		}},
		{"a new proposal long after the end of another matter", []piece{
			news("old", "2021-03-01", "", action("CNIL", "Adsell SA", "fine imposed", "€40m", "cookies")),
			news("new", "2024-06-01", "", action("CNIL", "Adsell SA", "fine proposed", "€60m", "cookies")),
		}},
		{"reprimands of one body for incidents of different years", []piece{
			news("r1", "2022-02-01", "", action("ICO", "Stourford Borough Council", "reprimand imposed", "disclosed_in_error 2020-06")),
			news("r2", "2024-05-01", "", action("ICO", "Stourford Borough Council", "reprimand imposed", "disclosed_in_error 2023-08")),
		}},
		{"two firms that go unnamed, fined one round sum for the like", []piece{
			news("school", "", "The Greek authority fined a school €5,000 for a video surveillance system that did not respect its purpose.",
				action("HDPA", "", "fine imposed", "€5000", "unlawful_processing")),
			news("employer", "", "The Greek authority fined an employer €5,000 for a video surveillance system that was installed illegally.",
				action("HDPA", "", "fine imposed", "€5000", "unlawful_processing")),
		}},
		{"two decisions without a name and with one common sum", []piece{
			news("camera", "", "The authority fined a bar for a camera that filmed the pavement and the tables of its neighbours.", action("AEPD", "a bar", "fine imposed", "€2000", "unlawful_processing")),
			news("newsletter", "", "The authority fined a gym that went on sending newsletters after a member objected.", action("AEPD", "a gym", "fine imposed", "€2000", "unlawful_marketing")),
		}},
	} {
		t.Run(c.name, func(t *testing.T) { wantApart(t, c.pieces) })
	}
}

// wantApart files the pieces in every order and wants a case of each.
func wantApart(t *testing.T, pieces []piece) {
	t.Helper()
	inEveryOrder(t, pieces, func(t *testing.T, s *shelf) {
		for id, k := range s.cases {
			if len(k.Reports) != 1 {
				t.Errorf("case %s holds %d articles, want 1:%s", id, len(k.Reports), s.explain())
			}
		}
	})
}

// Reports that look different and belong together, in every order of filing.
func TestTogether(t *testing.T) {
	const wording = "The commissioner has fined the maker of hearing aids after letters about patients went to the wrong clinics for most of a year, and has told it to check every address before the next mailing goes out to anyone at all."
	for _, c := range []struct {
		name   string
		pieces []piece
	}{
		{"proposed and final sum, a rounded sum and a misprinted count", []piece{
			news("notice", "2024-08-07", "", action("ICO", "Advanta Computer Systems Group Ltd|Advanta", "fine proposed", "£6.09m", "82946 people", "ransomware 2022-08")),
			news("round", "2024-08-07", "", action("ICO", "Advanta", "fine proposed", "£6m", "82496 people", "cyber_attack 2022")),
			news("final", "2025-03-27", "", action("ICO", "Advanta Computer Systems Group Ltd", "fine imposed", "£3076320", "was £6.09m", "79404 people", "ransomware 2022-08")),
			news("cut", "2025-03-27", "", action("ICO", "Advanta Computer Systems", "fine imposed", "£3.07m", "79404 people", "ransomware 2022-08")),
		}},
		{"a headline without a name", []piece{
			news("named", "2020-10-16", "The airline Skyward let attackers read the cards of its customers for weeks.", action("ICO", "Skyward Airways|Skyward", "fine imposed", "£18400000", "429612 people", "cyber_attack 2018-06")),
			news("nameless", "2020-10-16", "An airline has been fined after attackers read the cards of its customers.", action("ICO", "", "fine imposed", "£18400000", "429612 people", "cyber_attack 2018-06")),
		}},
		{"a headline with common words for a name", []piece{
			titled("Health service IT firm faces £6m fine", news("vague", "2024-08-07", "Advanta is to be fined: an emergency line was down for days.",
				action("ICO", "NHS IT", "fine proposed", "£6m", "cyber_attack 2022-10"))),
			news("clear", "2024-08-07", "The provider may have to pay £6.09m, it was told.",
				action("ICO", "Advanta Computer Group Ltd", "fine proposed", "£6.09m", "82946 people", "ransomware 2022-08")),
		}},
		{"an app whose maker was read, and one whose app was", []piece{
			titled("Health service told off over Chatly group", news("app", "2023-08-01",
				"Staff of Lanarkside shared photos of patients in a Chatly group, the regulator found, and nobody at the health board had approved it.",
				action("ICO", "Chatly", "reprimand imposed", "unlawful_processing 2020"))),
			titled("Lanarkside reprimanded over photos in Chatly group", news("maker", "2023-08-02",
				"The health board Lanarkside has been reprimanded because staff shared photos of patients in a Chatly group that nobody had approved.",
				action("ICO", "NHS Lanarkside", "reprimand imposed", "unlawful_processing 2020-04"))),
		}},
		{"a ban that a tribunal upheld and the fine that it cut in the same decision", []piece{
			news("ban", "2025-06-26", "", action("FCA", "Jes Stanley|Stanley", "order upheld", "consumer_harm 2019-10")),
			news("cut", "2025-06-27", "", action("FCA", "Mr Stanley", "fine upheld", "£1100000")),
		}},
		{"a prosecution and the fine that a court imposed at its end", []piece{
			news("brought", "2023-11-03", "The regulator has taken the laboratory to court over stolen records.",
				action("OAIC", "Southern Pathology Limited", "prosecution proposed", "cyber_attack 2022-02")),
			news("fined", "2025-10-08", "A court fined the laboratory over the stolen records.",
				action("OAIC", "Southern Pathology", "fine imposed", "A:5800000", "223000 people", "cyber_attack 2022-02")),
		}},
		{"a headline that names another party than was read", []piece{
			titled("Police force PSNI fined £750,000", news("misread", "2024-10-03", "", action("ICO", "Belfast Patrol", "fine imposed", "£750000", "disclosed_in_error"))),
			news("read", "2024-10-03", "", action("ICO", "PSNI", "fine imposed", "£750000", "9483 people", "disclosed_in_error 2023-08")),
		}},
		{"an earlier sum that is the present one read twice", []piece{
			news("notice", "2019-07-08", "", action("ICO", "Skyward", "fine proposed", "£183390000", "500000 people", "cyber_attack 2018-06")),
			news("twice", "2020-10-20", "", action("ICO", "Skyward Airways plc|Skyward", "fine imposed", "£20m", "was £20m", "429612 people", "cyber_attack 2018")),
		}},
		{"a final and a proposed sum joined by a third report, one earlier sum being wrong", []piece{
			news("wrong", "2020-10-30", "", action("ICO", "Grand Hotels International", "fine imposed", "£18400000", "was £183m", "unlawful_processing")),
			news("notice", "2019-07-09", "", action("ICO", "Grand Hotels International", "fine proposed", "£99200396", "cyber_attack 2014")),
			news("joins", "2020-10-30", "", action("ICO", "Grand Hotels International", "fine imposed", "£18400000", "was £99200396")),
		}},
		{"a party under its old and its new name", []piece{
			news("old", "2021-09-02", "", action("DPC", "Facegram Ireland Limited", "fine imposed", "€17m", "30000000 people", "cyber_attack 2018-06")),
			news("new", "2022-03-15", "", action("DPC", "Norvia Platforms Ireland (formerly Facegram Ireland Limited)", "fine upheld", "€17m", "30000000 people", "cyber_attack 2018-06")),
		}},
		{"a rebranded party whose names share nothing", []piece{
			news("before", "2021-09-02", "", action("ICO", "Helloway Ltd", "fine imposed", "£247590", "30412 people", "cyber_attack 2018-06")),
			news("after", "2021-11-15", "", action("ICO", "Brand Nova", "fine appealed", "£247590", "30412 people", "cyber_attack 2018-06")),
		}},
		{"an acronym and the name it stands for", []piece{
			news("short", "2024-10-03", "", action("ICO", "PSNI", "fine imposed", "£750000", "9483 people", "disclosed_in_error 2023-08")),
			news("long", "2024-10-03", "", action("ICO", "Police Service of Northern Ireland", "fine imposed", "£750000", "9483 people", "disclosed_in_error 2023-08-08")),
		}},
		{"a sum with a nought missing", []piece{
			news("right", "2024-09-27", "", action("DPC", "Norvia", "fine imposed", "€91m", "other 2019")),
			news("wrong", "2024-09-29", "", action("DPC", "Norvia", "fine imposed", "€9.1m", "other 2019")),
		}},
		{"a later article that reports only the appeal", []piece{
			news("fine", "2024-01-10", "", action("ICO", "Clipster Inc", "fine imposed", "£12.7m", "children 2018")),
			news("appeal", "2025-07-09", "", action("ICO", "Clipster", "fine appealed", "children")),
		}},
		{"a sum converted into the reader's currency", []piece{
			news("euro", "2024-08-26", "", action("AP (Netherlands)", "Rideo", "fine imposed", "€290m", "transfer")),
			news("dollar", "2024-08-26", "", action("AP (Netherlands)", "Rideo Technologies", "fine imposed", "$324m", "transfer")),
		}},
		{"the same article under two addresses", []piece{
			news("agency", "2023-03-01", wording, action("ICO", "Audiva Ltd", "fine imposed")),
			news("reprint", "2023-03-02", wording+" Reuters", action("ICO", "", "fine imposed")),
		}},
		{"a reprimand in place of the fine that was proposed", []piece{
			news("intent", "2022-02-01", "", action("ICO", "Stourford NHS Trust", "fine proposed", "£91000", "disclosed_in_error 2019-09")),
			news("instead", "2022-07-01", "", action("ICO", "Stourford NHS Trust", "reprimand imposed", "was £91000", "disclosed_in_error 2019-09")),
		}},
		{"a total and its parts", []piece{
			news("total", "2025-10-15", "", action("ICO", "Capstone plc", "fine imposed", "£14m", "6656037 people", "cyber_attack 2023-03"),
				action("ICO", "Capstone plc", "fine imposed", "£8m"), action("ICO", "Capstone Pension Solutions Limited", "fine imposed", "£6m")),
			news("larger", "2025-10-15", "", action("ICO", "Capstone", "fine imposed", "£8m", "6600000 people", "cyber_attack 2023-03")),
		}},
		{"a decision that one register names and another describes", []piece{
			news("named", "", "The authority fined the clinic Sanavita RON 9,953 after passwords of the mailbox stood on a monitor in the waiting room.", action("ANSPDCP", "Sanavita S.R.L.", "fine imposed", "R:9953", "law GDPR Art 32(1)(b)")),
			news("described", "", "A clinic was fined because the passwords of its mailbox could be read on a monitor in the waiting room.", action("ANSPDCP", "a clinic", "fine imposed", "€2000", "law GDPR Art 32")),
		}},
	} {
		t.Run(c.name, func(t *testing.T) { wantTogether(t, c.pieces) })
	}
}

// wantTogether files the pieces in every order and wants one case of all.
func wantTogether(t *testing.T, pieces []piece) {
	t.Helper()
	inEveryOrder(t, pieces, func(t *testing.T, s *shelf) {
		first := s.holding(pieces[0].a.ID)
		for _, p := range pieces {
			if got := s.holding(p.a.ID); len(got) != 1 || got[0] != first[0] {
				t.Errorf("article %s is in %v, want %v:%s", p.a.ID, got, first, s.explain())
			}
		}
	})
}
