# How many people were affected. Effects: people COUNT for the total, and the roles that
# keep a count from being it.

COUNT ..10 @be ..3 affected|impacted|exposed|compromised|stolen|taken|hit|caught|put_at_risk|breached|accessed|leaked|disclosed|involved => people COUNT +4 :: 4,200 people were affected.
affected|affecting|affects|impacted|impacting|hit|hitting|exposed|exposing|compromised|compromising|involving|involved|endangered ..6 COUNT => people COUNT +4 :: The breach affected 5,300 people.
data|information|details|records|record|names|addresses|privacy|images ..4 of|on|belonging_to|about|from|relating_to|concerning|for ..5 COUNT => people COUNT +4 :: It exposed the personal data of 4,200 people.
numbers|birth|incomes|wages|scores|grades|diagnoses|prescriptions ..3 of|for|on|about ..2 COUNT => people COUNT +4 :: It showed the names, dates of birth and insurance numbers of 37 pupils.
COUNT ..1 @pos ..4 data|information|details|records|names|privacy => people COUNT +4 :: Hackers stole nine million people's details.
COUNT ..4 whose ..6 data|information|details|records|names => people COUNT +4 :: The 14 patients whose records he opened.
@be ..2 COUNT ..3 affected => people COUNT +4 :: There were 500 people affected.
sent|emailed|disclosed|revealed|published|posted|leaked ..8 to|of ..3 COUNT => people COUNT +2 :: It sent an email to 2,060 patients.
stole|accessed|obtained|took|stolen|exfiltrated|copied|encrypted ..8 of|on ..3 COUNT => people COUNT +3 :: He took the files of 300 patients.
put ..8 COUNT ..3 at_risk => people COUNT +4 :: It put 4,200 people at risk.
pressure|pressured|sold|targeted|misled|tricked|harmed ..6 COUNT => people COUNT +2 :: Staff put pressure on over 400 consumers.
COUNT @be affected|impacted => people COUNT +5 :: Over 400 were affected.
protected_health_information|phi|ephi|pii ..4 of|for|on ..4 COUNT => people COUNT +5 :: The ePHI of 5,509 individuals.
approximately|about|total_of COUNT => people COUNT +1 :: It lost the data of approximately 2,000 people.
COUNT ..4 in_total|in_all|altogether => people COUNT +2 :: 500 people in all.
interviewed|those_affected|victims ..3 were|was|are COUNT => people COUNT +3 :: Among those interviewed were 25 victims.
not_informed|informed|told|notified|notify|notifying|notification|alerted ..4 COUNT => people COUNT +2 :: It notified 500 patients.
received|receive|sign|signed|agreed ..4 COUNT => people COUNT -1 :: It received 500 emails from customers.

complaints|complained|complaint ..8 COUNT => complained COUNT +5 :: There were complaints from 1,000 people.
COUNT ..6 complained|complaints => complained COUNT +5 :: About them 76 people complained.
of_them|of_those|of_whom|among_them ..5 COUNT => subgroup COUNT +3 :: Of those 890 had codes stolen.
COUNT of_them|of_whom|of_those|of_these => subgroup COUNT +6 :: 890 of them lost their codes.
including|includes|included|among ..4 COUNT => subgroup COUNT +3 :: It includes 890 home patients.
for COUNT ..6 this_meant|that_meant|it_included => subgroup COUNT +5 :: For 890 people it included door codes.
employs|employed|workforce|staff_of|employing|headcount ..4 COUNT => size COUNT +5 :: It employs 2,400 people.
COUNT ..3 employees|staff|workers ..4 worldwide|globally => size COUNT +2 :: It has 500 employees worldwide.
has|had|have|with|serves|serving|over|boasts ..3 COUNT ..3 users|customers|members|subscribers|clients ..3 in|worldwide|globally|and|by => size COUNT +3 :: It had 600,000 customers in 2018.
population|inhabitants ..4 COUNT => size COUNT +4 :: A population of 5 million people.
network_of|team_of|board_of|panel_of|group_of COUNT => size COUNT +4 :: A network of five people.

images|recordings|interviews|videos|footage|photographs|recording|files|emails ..8 with|of|about|on ..3 COUNT => people COUNT +3 :: Interviews with 15 victims were lost.
^ COUNT ..3 had|have|were|was => people COUNT +2 :: 500 patients had their data stolen.
endangered|jeopardised|at_risk|exposed ..10 COUNT => people COUNT +2 :: It endangered the records of 4,200 people.
number_of ..6 affected ..6 COUNT => people COUNT +4 :: The number of people affected was 5,300.
leak|breach|theft|loss|exposure|attack|incident|hack ..4 of|on|at ..8 COUNT => people COUNT +2 :: A breach of data on some 500 customers.
COUNT ..3 affected => people COUNT +3 :: All 500 customers affected were told.

number_of people|customers|individuals|users|patients ..10 at ..2 COUNT => people COUNT +6 :: It put the number of people at risk at 4,200.
COUNT who ..3 affected|impacted|exposed => people COUNT +6 :: It counts 155,592 who were affected.
COUNT of_its|of_their|of_our ..4 customers|users|patients|employees|members => people COUNT +2 :: It lost data on 500 of its customers.

COUNT ..3 @be ..2 profiled|targeted|tracked|filmed|monitored|recorded|scanned|misled|overcharged|photographed|scraped|contacted|spied|wronged|harmed => people COUNT +4 :: 145,400 customers were profiled.
COUNT ..4 had ..2 their|theirs|his|her => people COUNT +3 :: Over 2,000 employees had theirs processed.
COUNT ..3 in the_uk|uk|britain => people COUNT +1 :: Of them 1.5 million people were in the UK.

number that ..10 is|was COUNT => people COUNT +6 :: The number that it reported is 33.7 million.

COUNT ..3 will|to|would ..3 refunded|repaid|compensated|getting|get|receive => people COUNT +3 :: Over 870,000 customers will be getting their money back.
mistreated|misled|overcharged|harmed|defrauded|deceived|short-changed|failed|wronged|mis-sold ..3 COUNT => people COUNT +4 :: It mistreated nearly 65,000 customers.

with ..2 COUNT ..3 aged|pupils|students|employees|staff|workers|members => size COUNT +3 :: The school, with around 1,200 pupils, is old.
COUNT ..3 use|uses|used|visit|globally => size COUNT +3 :: About 147 million consumers use it globally.

COUNT ..5 downloaded|downloads|installed => size COUNT +3 :: About 93,463 people had downloaded the app.
only|just COUNT ..4 installed|clicked|opened|complained => subgroup COUNT +5 :: Only 53 people installed the app.
population|downloads ..4 COUNT => size COUNT +3 :: Downloads stood at about 10 million people.
COUNT of_them|of_whom ..8 let|gave|had|provided => people COUNT +1 :: Of the visitors 29,991 of them let it scan them.
with|has|have|had ..2 COUNT ..3 users|customers|members|subscribers $ => size COUNT +3 :: The app has 700 million users.

# --- other words for it
holds|hold|storing|stores|contains ..3 records|data|details|files ..2 on|of|about ..3 COUNT => size COUNT +5 :: The system holds records on 1.5 million people.
taken|bought|used|visited|watched|read by ..2 COUNT => size COUNT +4 :: The capsules are taken by 48,000 patients.
concerned|concerns|concerning ..3 COUNT => people COUNT +4 :: It concerned some 8 million customers.
expects|hires|hiring|recruits|engineers ..10 COUNT => size COUNT +4 :: It expects over a thousand people to be busy.
across_the_world|worldwide|globally|around_the_world ..2 COUNT => size COUNT +2 :: Across the world 146 million customers were hit.
COUNT ..4 worldwide|globally|around_the_world => size COUNT +2 :: It lost data of 146 million people worldwide.
COUNT ..4 affected|hit by ..1 those|these|the|that earlier|previous|other => subgroup COUNT +6 :: Some 2 million users were hit by the earlier leak.
was for ..10 in which ..8 COUNT => subgroup COUNT +6 :: The other was for the hack of 2015 in which data of 9,000 people was taken.
record ..8 held by .. COUNT => subgroup COUNT +5 :: The record was held by Acme, which lost data of 2 million people.
COUNT ..8 had to|were_made_to|were_forced_to wear|give|submit|hand|provide|undergo => people COUNT +4 :: Up to 600 people on bail had to wear tags.
COUNT ..12 had to wear|give|submit|hand|provide|undergo => people COUNT +3 :: Up to 600 people on bail had to wear tags.

# --- what is done to people, and who they are not
COUNT ..8 risk|danger that|of|to|from => people COUNT +2 :: For more than 21,500 users there was a risk that others could see their data.
touched|touches|concerned|swept_up|ensnared ..8 COUNT => people COUNT +3 :: The hack touched its base of 23 million users.
list|lists|database|blacklist|register ..10 COUNT => people COUNT +2 :: On the list were over 3,000 workers.
on|about ..2 COUNT ..5 held|kept|stored|collected|gathered|compiled ..2 details|data|information|files|records => people COUNT +4 :: On more than 3,200 workers he held details.
COUNT ..5 registered|reported|lodged|filed|raised|made|sent|submitted ..3 concerns|complaint|complaints|queries|enquiries|inquiries|reports|requests => complained COUNT +6 :: Over 4,600 people had registered concerns.
COUNT ..6 taken on|up => size COUNT +6 :: Over 34,000 customers were taken on.
number_of ..12 whose ..12 is|was ..1 COUNT => people COUNT +6 :: The number of users whose data was shared is 311,127.
tally|toll|figure|count ..8 COUNT => people COUNT +3 :: The regulator's tally is up to 15 million.
penalty|fine|case|decision ..8 over|about|concerns COUNT => people COUNT +2 :: The fine is over 15 million of them.
conditions|habits|health|whereabouts|movements|faces|fingerprints|images|voices|iris|biometrics ..3 of ..2 COUNT => people COUNT +4 :: It guessed at the medical conditions of 145,400 customers.
COUNT ..8 in_the|of_the other ..3 case|matter|incident|breach => subgroup COUNT +4 :: It hit 2,000 people in the other case.
until_now|so_far|previous_record|hitherto ..20 COUNT => subgroup COUNT +6 :: Until now it was a firm that had lost data of 2 million people.
newspaper|consortium|reports|estimates|estimate says|said|put ..10 COUNT => people COUNT -1 :: A newspaper estimate put it at 250,000 people.
account|accounts|subscriber|subscribers|customer|customers ..2 of|from ..1 COUNT => people COUNT +1 :: It took the accounts of 500,000 users.

# --- harm that is no breach of data
COUNT ..4 overpaid|paid ..8 too_much|more => people COUNT +4 :: Some 2,600 customers paid almost £2m too much.
COUNT ..6 suffered|injured|hurt|killed|stranded|misadvised|disadvantaged|evicted|out_of_pocket => people COUNT +3 :: The crash left 16 people injured.
injured|injuring|killed|killing|wounded|hurting|poisoned|stranded|stranding|disconnected ..2 COUNT => people COUNT +4 :: The blast injured 11 workers.
left|leaving|leaves ..3 COUNT ..3 without|unable|facing|with => people COUNT +4 :: The outage left 44,000 customers without service.
redress|refunds|refund|compensation|repayments|repaid|compensated|refunded|reimbursed ..8 to ..2 COUNT => people COUNT +3 :: Redress has since been paid to 3,400 customers.
compensated|refunded|reimbursed|repaid ..1 COUNT => people COUNT +3 :: It has compensated 7,300 borrowers.
wrong|wrongly|wrongfully|incorrectly|unfairly|mistakenly|erroneously|unlawfully|illegally ..6 COUNT => people COUNT +2 :: Billing went wrong for 500,000 customers.
rights|identities|identity|names|photos|photographs|profiles|bills|accounts|payslips|fingerprints ..1 of ..2 COUNT => people COUNT +3 :: The rights of 270,000 citizens were violated.
identified|identifying|naming|named|identifies ..2 COUNT => people COUNT +3 :: The council identified 943 owners.
COUNT ..3 @be ..2 identified|identifiable|named|singled_out|refused|denied|rejected|excluded|listed|blacklisted|registered ..1 wrongly|by|as|without|because => people COUNT +2 :: Some 900 people were listed as debtors.
fine|penalty|sanction|notice|ruling|case @be ..2 for|over|about ..2 COUNT => people COUNT +4 :: The fine is for the 515,000 users here.
wrote|writes|email|letter|letters|message ..5 to ..2 COUNT => people COUNT +1 :: The email went to 105 people.
COUNT ..2 in_number => people COUNT +2 :: They could see the photos of members, 156,000 in number.
COUNT had|have ..2 to|been ..2 move|moved|boil|wait|leave|evacuated => people COUNT +2 :: Some 605,000 had to boil their water.
opened|looked|viewed|read|searched|browsed|accessed|pried|snooped ..6 records|files|notes|details|accounts|data ..2 of|on|about|belonging_to ..2 COUNT => people COUNT +5 :: A porter had looked at the files of 9 patients.
COUNT ..20 collected|used|kept|shared|took|stored|sold|processed ..2 their ..2 data|information|details|records => people COUNT +3 :: One million children got in, and the app collected their personal data.
recordings|videos|discs|tapes|laptop|laptops|spreadsheet|stick|document|letter|photos ..1 @be ..3 COUNT => people COUNT +3 :: On the tapes were 25 victims.
COUNT ..6 had|have|having ..3 data|information|details|records|files|names|accounts ..4 compromised|stolen|exposed|accessed|leaked|taken|on|in => people COUNT +4 :: More than 55,000 people had records on it.
texted|emailed|messaged|contacted|targeted|spammed|phoned ..5 to ..2 COUNT => people COUNT +2 :: The hacker texted spam to 87,900 members.
names|addresses|numbers|notes|activities|information ..14 of|for|pertaining_to|regarding|relating_to|concerning ..1 COUNT => people COUNT +2 :: It held names, birth dates, licences and notes pertaining to 30,000 patients.

# --- and who they are not
!no|not less_than|fewer_than COUNT => subgroup COUNT +9 :: In Ohio fewer than 500 individuals were affected.
breaches|incidents|attacks|hacks|leaks reported ..8 COUNT => size COUNT +5 :: In 2023 breaches reported to the agency affected 20 million people.
COUNT ..8 by ..2 breaches|attacks|hacks|incidents|leaks => size COUNT +4 :: In all of 2022 some 55 million people were affected by large breaches.
treats|carries|supplies|covers|insures|looks_after|caters|welcomes|handles ..3 COUNT => size COUNT +5 :: The hospital treats 60,000 patients a year.
COUNT ..3 a_year|per_year|each_year|every_year|annually|a_month|every_month|a_day => size COUNT +4 :: It carries 30 million passengers a year.
another|further|remaining|additional COUNT => subgroup COUNT +3 :: A further 900 customers were told later.
first|initially|originally|at_first|earlier ..2 said|reported|thought|spoke|spoken|estimated|reckoned|believed|put|announced ..8 COUNT => subgroup COUNT +4 :: The retailer first said that 90,000 shoppers were affected.
COUNT ..4 joined|sued|suing|signed|claimed|applied|voted|replied|responded => subgroup COUNT +4 :: Some 5,500 workers have sued.
database|system|register|service|app|site|platform|network ..2 holds|covers|has|counts|contains|includes|keeps ..5 COUNT => size COUNT +4 :: The database holds data on 21 million pupils.
survey|poll|sample|surveyed|polled ..4 COUNT => size COUNT +5 :: A survey of 2,000 adults shows distrust.

emails|email|messages|letters|calls|texts|mailing|newsletter ..4 went|go|reached|addressed|delivered ..2 to ..3 COUNT => people COUNT +3 :: The emails went to 8,100 individuals.

# --- whatever it is that is done to people
COUNT ..4 @be ..2 @undergone => people COUNT +1 :: At least 3,300 diners were billed for wine that they never had.
COUNT ..3 bought|invested|paid|ran_up|took_out ..8 because|without|unaware|unlawfully|wrongly|after|never => people COUNT +2 :: Some 8,800 shoppers paid twice because of the mistake.
COUNT ..3 listed|named|mentioned|pictured|described|shown ..2 in|on|there => people COUNT +3 :: Some 77 donors were listed in it by name.
impact|effect|bearing on ..2 COUNT => people COUNT +4 :: The delay had an impact on 4,200 travellers.
refund|refunds|compensation|redress|money|cash|repayment|repayments|rebates|hand_back|pay_back ..5 for|to ..2 COUNT => people COUNT +2 :: It asks for refunds for 4,400 guests.
hand|pay|give ..2 back ..6 to ..2 COUNT => people COUNT +3 :: It has to pay back £2m to 6,200 borrowers.
total|tally|number|figure|toll ..6 at|to ..2 COUNT => people COUNT +3 :: The firm itself has put the total at about 9,400 people.

# --- whose the data is, and where they stand
relate|relates|related|belong|belonged|belongs|belonging|pertaining|pertained|pertains ..1 to ..3 COUNT => people COUNT +4 :: The papers belonged to 41 tenants.
that|those of ..2 COUNT => people COUNT +3 :: The charts that she read were those of 41 patients.
COUNT ..6 @be ..1 on|in ..1 the ..1 stick|laptop|disc|disk|list|spreadsheet|drive|tape|tapes|recordings|document|documents|file|files|papers|device|computer => people COUNT +3 :: Some 310 pupils were on the stick.
papers|report|reports|photographs|photos|plans|forms|notes|statements|prescriptions|logins|bundle|letters ..1 on|about|for|of ..2 COUNT => people COUNT +2 :: The folder held care plans for 73 residents.
COUNT ..10 had|have|having ..14 compromised|stolen|exposed|leaked|harvested|disclosed|published => people COUNT +3 :: Some 410 members had names, birth dates, phone numbers and other details stolen.
COUNT ..20 @be affected|impacted => people COUNT +3 :: Some 9,100 students, staff and graduates, past, present or to come, were affected.
COUNT ..3 could|knew ..12 each_other|one_another|others|else|another => people COUNT +4 :: All 84 parents could see the addresses of the others.
COUNT ..8 could|can ..4 see|read|view ..3 each_other|one_another|others => people COUNT +5 :: Some 2,000 patients with asthma in Italy could read each other's addresses.
COUNT ..2 found|saw|read|learnt|learned|received ..3 each_other|one_another => people COUNT +5 :: Its 101 recipients found each other's addresses in it.
look|looked|looking after ..4 data|information|details|records of ..2 COUNT => people COUNT +5 :: It did not look after the personal data of 2.7 million customers.
advised|advising|persuaded|persuading|told|telling|urged ..1 COUNT ..1 to|on|whether => people COUNT +3 :: The firm advised 420 clients to leave the scheme.
COUNT ..8 could|can|might be ..1 identified|located|traced|recognised|found => people COUNT +3 :: Some 620 callers could be located on the map.
number_of people|persons|individuals|customers|users|patients|employees|victims|members|pupils|students|residents|tenants|clients|subscribers|workers ..6 was|is ..2 COUNT => people COUNT +4 :: The number of patients was 2,340.
people|persons|individuals|customers|users|patients|victims|members|pupils|students|residents ..14 number|numbered|totalled|totaled ..1 COUNT => people COUNT +4 :: The patients whose files he took number 31.
COUNT ..3 @pos ..4 logins|messages|photos|images|addresses|numbers|passwords|cards|savings|wages|pensions|scans => people COUNT +3 :: They took 3,100 guests' card numbers.
arrives|arrived|counts|counted at? ..1 COUNT => people COUNT +2 :: The regulator arrives at 5,120 individuals.

# --- who may have seen it, who runs it, who lives there
COUNT ..2 could|may|might ..2 viewed|seen|accessed|read|opened|looked => size COUNT +4 :: Up to 62 people could have read the papers.
COUNT ..4 had access => size COUNT +4 :: Some 310 employees had access to the files.
COUNT ..2 live|lives|reside|resides in|there => size COUNT +5 :: About 46,000 people live in the district.
COUNT ..2 who ..1 own|owns|owned|ran|run|runs|founded|manage|managed => size COUNT +5 :: The two men who ran it must pay.
year_after_year ..6 COUNT => size COUNT +4 :: Year after year it treats 46,000 patients.
counted|counts|counting ..2 COUNT ..3 users|customers|members|subscribers in => size COUNT +3 :: In 2020 the app counted some 640,000 users in the country.
COUNT ..2 among_it|among_them|among_those|among_these => subgroup COUNT +3 :: It lost addresses, of 5,100 nurses among them.
worldwide|globally|around_the_world ..8 COUNT => size COUNT +2 :: Worldwide it took the data of 146 million customers.
another|rival|different firm|company|bank|council|trust|hospital|charity|agency|retailer|case|incident|breach ..8 COUNT => subgroup COUNT +4 :: Last week another firm, whose breach hit 9,300 people, was fined.
COUNT ..4 joined|signed_up|signed|backed|support ..4 group_action|class_action|lawsuit|claim|action|petition|campaign => size COUNT +6 :: Some 70,000 people have joined a group action.
petition|letter|campaign ..4 signed|backed|supported by ..3 COUNT => size COUNT +6 :: A petition was signed by 70,000 people.
COUNT ..1 follow|followed => size COUNT +6 :: About 70,000 people follow it on social media.
one|two|three in|of ..3 of its|the|their COUNT => size COUNT +7 :: It hit one in five of its 350,000 members.
ORG was|were ..1 @fined ..1 last_year|last_month|in|a_year_ago ..8 affected|hit|exposed|concerned ..3 COUNT => size COUNT +7 :: Acme was fined last year over a breach that affected 70,000 people.
number|total of ..2 clients|patients|victims|those_affected ..2 at|to|as ..1 COUNT => people COUNT +6 :: It puts the number of victims at 310 people.
COUNT ..1 people|persons|customers|members|clients|patients ..1 concerned|involved|offered|warned|notified|contacted => people COUNT +5 :: The nine people concerned were told.
COUNT of ..2 COUNT2 ..6 were|was ..1 involved|affected|hit|exposed|concerned => people COUNT +6, size COUNT2 +6 :: Some 4,000 of its 9,000 members were affected.
COUNT ..1 were ..1 shown|sent|served|targeted|profiled|tracked|scanned|screened => people COUNT +4 :: Some 600 people were shown them.
misconduct|failings|failures|dealings|treatment ..8 and|with|of|towards ..2 COUNT => people COUNT +3 :: It is for failures towards some 800 customers.
breach|incident|leak for|involving|concerning ..2 COUNT => people COUNT +4 :: It was reported as a breach for 310 people.
which|that|it reached|reaches ..1 COUNT ..2 nationwide|worldwide|in|across => people COUNT +3 :: It was a leak which reached 310 people in Ohio.
COUNT ..5 were|was included => people COUNT +5 :: Around 310 current and former employees were included.
brought|brings|took|raised the ..1 number|total|count ..3 to ..1 COUNT => people COUNT +6 :: Two more slips brought the number to 310 people.
numbered ..1 COUNT => people COUNT +4 :: Those in the file numbered 310 people.
in_respect_of|with_respect_to ..1 COUNT => people COUNT +4 :: It was broken in respect of 310 employees.
voiceprints|voices|faces|photographs|photos|pictures|fingerprints|cvs|passports|salaries|diagnoses of ..3 COUNT => people COUNT +5 :: It kept the voiceprints of some 310 customers.
COUNT ..1 could_not|cannot|were_unable|was_unable => people COUNT +4 :: For a day 310 customers could not pay.
those ..1 concerned|affected|involved ..1 COUNT ..1 in_all|in_total|altogether => people COUNT +6 :: Those concerned, 310 people in all, were told.
profiled|profiling|overcharged|overcharging|misled|misleading|underpaid|short-changed|duped|blacklisted|filmed|fingerprinted ..2 COUNT => people COUNT +3 :: The firm profiled 310 customers without their knowledge.
COUNT ..2 @be ..1 caught_out|taken_in|tricked|duped|conned|misled|overcharged|short-changed => people COUNT +4 :: Some 310 customers were caught out in that way.
COUNT ..2 agreed|consented|opted ..2 to|into ..4 profiling|tracking|marketing|processing => people COUNT +3 :: Around 310 people agreed to profiling in that manner.
how ..1 COUNT ..8 came|come to ..1 have|be => people COUNT +3 :: It asks how 310 tenants came to have their details sent to a stranger.
