# How many people were affected. Effects: people COUNT for the total, and the roles that
# keep a count from being it.

COUNT ..10 @be ..3 affected|impacted|exposed|compromised|stolen|taken|hit|caught|put_at_risk|breached|accessed|leaked|disclosed|involved => people COUNT +4 :: 4,200 people were affected.
affected|affecting|affects|impacted|impacting|hit|hitting|exposed|exposing|compromised|compromising|involving|involved|endangered ..6 COUNT => people COUNT +4 :: The breach affected 5,300 people.
data|information|details|records|record|names|addresses|privacy|images ..4 of|on|belonging_to|about|from|relating_to|concerning|for ..5 COUNT => people COUNT +4 :: It exposed the personal data of 4,200 people.
numbers|birth|incomes|wages|scores|grades|diagnoses|prescriptions ..3 of|for|on|about ..2 COUNT => people COUNT +4 :: It showed the names, dates of birth and insurance numbers of 37 pupils.
COUNT ..1 @pos ..4 data|information|details|records|names|privacy => people COUNT +4 :: Hackers stole nine million people's details.
COUNT ..4 whose ..6 data|information|details|records|names|addresses|photos|photographs|faces|passports|cards|numbers|accounts|emails|letters|papers|notes|health|salaries|passwords|conditions|privacy|identities => people COUNT +4 :: The 14 patients whose records he opened.
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
of_them|of_those|of_these|of_whom|among_them ..5 COUNT => subgroup COUNT +3 :: Of those 890 had codes stolen.
!all|emailed|texted|rang COUNT of_them|of_whom|of_those|of_these => subgroup COUNT +6 :: 890 of them lost their codes.
including|includes|included|among ..4 COUNT => subgroup COUNT +3 :: It includes 890 home patients.
for COUNT ..6 this_meant|that_meant|it_included => subgroup COUNT +5 :: For 890 people it included door codes.
employs|employed|workforce|staff_of|employing|headcount ..4 COUNT => size COUNT +5 :: It employs 2,400 people.
COUNT ..3 employees|staff|workers ..4 worldwide|globally => size COUNT +2 :: It has 500 employees worldwide.
has|had|have|with|serves|serving|over|boasts ..3 COUNT ..3 users|customers|members|subscribers|clients ..3 in|worldwide|globally|and|by => size COUNT +3 :: It had 600,000 customers in 2018.
population|inhabitants ..4 COUNT => size COUNT +4 :: A population of 5 million people.
network_of|team_of|board_of|panel_of|group_of COUNT => size COUNT +4 :: A network of five people.

images|recordings|interviews|videos|footage|photographs|recording|files|emails|conversations|chats ..8 with|of|about|on|from ..3 COUNT => people COUNT +3 :: Interviews with 15 victims were lost.
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

COUNT ..3 will|to|would|can ..3 refunded|repaid|compensated|reimbursed|getting|get|receive|share|split|recover => people COUNT +3 :: Over 870,000 customers will be getting their money back.
mistreated|misled|overcharged|harmed|defrauded|deceived|short-changed|failed|wronged|mis-sold ..3 COUNT => people COUNT +4 :: It mistreated nearly 65,000 customers.

with|has|have|had ..2 COUNT ..3 aged|pupils|students|employees|staff|workers|members => size COUNT +3 :: The school, with around 1,200 pupils, is old.
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
COUNT ..8 had to|were_made_to|were_forced_to wear|give|submit|hand|provide|undergo|send|upload|show|scan|prove|identify|supply|share => people COUNT +4 :: Up to 600 people on bail had to wear tags.
COUNT ..12 had to wear|give|submit|hand|provide|undergo => people COUNT +3 :: Up to 600 people on bail had to wear tags.

# --- what is done to people, and who they are not
COUNT ..8 risk|danger that|of|to|from => people COUNT +2 :: For more than 21,500 users there was a risk that others could see their data.
touched|touches|touching|concerned|swept_up|ensnared ..8 COUNT => people COUNT +3 :: The hack touched its base of 23 million users.
list|lists|database|blacklist|register ..10 COUNT => people COUNT +2 :: On the list were over 3,000 workers.
on|about ..2 COUNT ..5 held|kept|stored|collected|gathered|compiled ..2 details|data|information|files|records => people COUNT +4 :: On more than 3,200 workers he held details.
COUNT ..5 registered|reported|lodged|filed|raised|made|sent|submitted ..3 concerns|complaint|complaints|queries|enquiries|inquiries|reports|requests => complained COUNT +6 :: Over 4,600 people had registered concerns.
COUNT ..6 taken on|up => size COUNT +6 :: Over 34,000 customers were taken on.
number_of ..12 whose ..12 is|was ..1 COUNT => people COUNT +6 :: The number of users whose data was shared is 311,127.
tally|toll|figure|count ..8 COUNT => people COUNT +3 :: The regulator's tally is up to 15 million.
penalty|fine|case|decision ..8 over|about|concerns COUNT => people COUNT +2 :: The fine is over 15 million of them.
condition|conditions|treatment|illness|illnesses|habits|health|whereabouts|movements|faces|fingerprints|images|voices|iris|biometrics ..3 of ..2 COUNT => people COUNT +4 :: It guessed at the medical conditions of 145,400 customers.
COUNT ..8 in_the|of_the other ..3 case|matter|incident|breach => subgroup COUNT +4 :: It hit 2,000 people in the other case.
until_now|so_far|previous_record|hitherto ..20 COUNT => subgroup COUNT +6 :: Until now it was a firm that had lost data of 2 million people.
newspaper|consortium|reports|estimates|estimate says|said|put ..10 COUNT => people COUNT -1 :: A newspaper estimate put it at 250,000 people.
account|accounts|subscriber|subscribers|customer|customers ..2 of|from ..1 COUNT => people COUNT +1 :: It took the accounts of 500,000 users.

# --- harm that is no breach of data
COUNT ..4 overpaid|paid ..8 too_much|more => people COUNT +4 :: Some 2,600 customers paid almost £2m too much.
COUNT ..6 suffered|injured|hurt|killed|stranded|misadvised|disadvantaged|evicted|out_of_pocket => people COUNT +3 :: The crash left 16 people injured.
injured|injuring|killed|killing|wounded|hurting|poisoned|stranded|stranding|disconnected ..2 COUNT => people COUNT +4 :: The blast injured 11 workers.
left|leaving|leaves ..3 COUNT ..3 without|unable|facing|with|open|vulnerable|exposed|at_risk|prey|out_of_pocket|worse_off|waiting|stranded|homeless => people COUNT +4 :: The outage left 44,000 customers without service.
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
treats|carries|supplies|covers|insures|looks_after|caters|welcomes|handles|helps|supports|serves|teaches|educates|houses|cares_for|assists|feeds ..3 COUNT => size COUNT +5 :: The hospital treats 60,000 patients a year.
COUNT ..3 a_year|per_year|each_year|every_year|annually|a_month|every_month|a_day => size COUNT +4 :: It carries 30 million passengers a year.
another|further|remaining|additional COUNT => subgroup COUNT +3 :: A further 900 customers were told later.
first|initially|originally|at_first|earlier ..2 said|reported|thought|spoke|spoken|estimated|reckoned|believed|put|announced ..8 COUNT => subgroup COUNT +4 :: The retailer first said that 90,000 shoppers were affected.
COUNT ..3 had|have|has also|already|since|now? joined|sued|suing|signed|claimed|applied|voted|replied|responded => subgroup COUNT +4 :: Some 5,500 workers have sued.
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
COUNT ..6 @be ..1 on|in ..1 the ..1 stick|laptop|laptops|disc|disk|list|spreadsheet|drive|drives|tape|tapes|recordings|document|documents|file|files|papers|device|computer|machine|machines|bag|bags|box|boxes|folder|bin|bundle|envelope|email|emails|e-mail|attachment|printout|database|server|sheet|leak => people COUNT +3 :: Some 310 pupils were on the stick.
papers|material|documentation|documents|paperwork|intelligence|dossiers|assessments|particulars|histories|charts|profiles|certificates|forms|report|reports|photographs|photos|plans|forms|notes|statements|prescriptions|logins|bundle|letters ..1 on|about|for|of ..2 COUNT => people COUNT +2 :: The folder held care plans for 73 residents.
COUNT ..10 had|have|having ..14 compromised|stolen|exposed|leaked|harvested|disclosed|published => people COUNT +3 :: Some 410 members had names, birth dates, phone numbers and other details stolen.
COUNT ..20 @be affected|impacted => people COUNT +3 :: Some 9,100 students, staff and graduates, past, present or to come, were affected.
COUNT ..3 could|knew ..12 each_other|one_another|others|else|another => people COUNT +4 :: All 84 parents could see the addresses of the others.
COUNT ..8 could|can ..4 see|read|view ..3 each_other|one_another|others => people COUNT +5 :: Some 2,000 patients with asthma in Italy could read each other's addresses.
COUNT ..2 found|saw|read|learnt|learned|received ..3 each_other|one_another => people COUNT +5 :: Its 101 recipients found each other's addresses in it.
look|looked|looking after ..4 data|information|details|records of ..2 COUNT => people COUNT +5 :: It did not look after the personal data of 2.7 million customers.
advised|advising|persuaded|persuading|told|telling|urged ..1 COUNT ..1 to|on|whether => people COUNT +3 :: The firm advised 420 clients to leave the scheme.
COUNT ..8 could|can|might be|have_been ..1 identified|located|traced|recognised|found => people COUNT +3 :: Some 620 callers could be located on the map.
number_of people|persons|individuals|customers|users|patients|employees|victims|members|pupils|students|residents|tenants|clients|subscribers|workers ..6 was|is ..2 COUNT => people COUNT +4 :: The number of patients was 2,340.
people|persons|individuals|customers|users|patients|victims|members|pupils|students|residents ..14 number|numbered|totalled|totaled ..1 COUNT => people COUNT +4 :: The patients whose files he took number 31.
COUNT ..3 @pos ..4 logins|messages|photos|images|addresses|numbers|passwords|cards|savings|wages|pensions|scans|correspondence|emails|files|letters|documents|papers|faces|voices|fingerprints|notes|diagnoses|histories|charts|cvs|salaries|payslips|passports|identities|biometrics => people COUNT +3 :: They took 3,100 guests' card numbers.
arrives|arrived|counts|counted at? ..1 COUNT => people COUNT +2 :: The regulator arrives at 5,120 individuals.

# --- who may have seen it, who runs it, who lives there
COUNT ..2 could|may|might have? viewed|seen|accessed|read|opened|looked => size COUNT +4 :: Up to 62 people could have read the papers.
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
COUNT of ..3 COUNT2 ..6 were|was|had ..3 involved|affected|hit|exposed|concerned|stolen|viewed|leaked|taken|compromised|accessed => people COUNT +6, size COUNT2 +6 :: Some 4,000 of its 9,000 members were affected.
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

# --- who is not meant: sizes, other cases, parts
for_scale|for_context|for_comparison|by_comparison|in_comparison|by_contrast|by_way_of_comparison|to_put_it_in_context .. COUNT => size COUNT +6 :: For scale, Acme has about 31,000 members.
by_comparison|in_comparison|for_comparison|compared_with|compared_to|by_contrast|compare ..20 COUNT => subgroup COUNT +6 :: By comparison Birch paid twice as much two years ago for what it did to 19,000 people.
fraction|minority|share|proportion|percentage|quarter|third|tenth|half of ..2 COUNT => size COUNT +6 :: The error hit a fraction of our three million customers.
COUNT of its|their|our|your ..3 COUNT2 => size COUNT2 +6 :: They took files on 29 of its 22,000 clients.
represents|representing|speaks_for|federation_of|association_of|union_of|union_with|charity_with|body_with ..2 COUNT => size COUNT +5 :: The union represents some 42,000 teachers.
COUNT ..2 work|works|worked for|in|on|at|there => size COUNT +5 :: About 900 people work for it in three counties.
COUNT ..6 use|uses ..1 the ..1 app|service|site|platform|website|product|system|software => size COUNT +4 :: About 4.1 million people in the country use the app.
world|worldwide|global|international ..1 total|figure|number|count ..3 COUNT => size COUNT +5 :: The firm puts the world total at 6 million children.
rival ORG ..8 COUNT => subgroup COUNT +6 :: Its rival Birch Ltd lost data on 6 million customers last year.
also ..3 had_to|has_to|promised|signed|fined|reprimanded|warned|undertaking|gave ..12 COUNT => subgroup COUNT +5 :: Birch University also had to promise to do better, after details of 177 students were left online.
so|nor did|had|were|was|have|has ..2 COUNT => subgroup COUNT +4 :: So had almost 8,000 drivers in the same town.
COUNT ..2 contacted|rang|called|wrote_to|approached|alerted|turned_to|informed the|us|it => complained COUNT +6 :: In all 512 people contacted the regulator about it.
business|company|firm|entity|employer|organisation|organization|controller that|which ..3 collects|processes|handles|stores|holds|employs ..8 COUNT => size COUNT +4 :: It binds any business that collects data from more than 25,000 people.
moved|migrated|transferred|switched|moving|migrating|migration ..4 records|data|accounts|details of ..2 COUNT => size COUNT +5 :: The bank moved the records of 5 million customers to a new system.
COUNT ..3 removed|struck|deleted|wiped|come_off|taken_off ..4 from|off|since => size COUNT +4 :: By spring 374 people were removed from the list.
goes_back|go_back|dates_back|was_in|came_in ..3 when|for ..14 COUNT => subgroup COUNT +6 :: Its last fine goes back to 2014, when it paid because of a drive with details of 2,100 prisoners.
comparable|similar ..3 case|size|matter|offence|breach|incident ..14 COUNT => subgroup COUNT +5 :: In a comparable case eight men were convicted over data on 90,000 people.
first|initially|originally ..2 COUNT ..4 said|thought|believed|reported|feared => subgroup COUNT +5 :: At first 400,000 people were said to be affected.
at_last|finally|eventually|ultimately|in_the_end|in_fact ,|it|they ..2 COUNT => people COUNT +2 :: In the end it was 700,000 people.
declined|refused|drawn ..5 reports|claims|suggestions|whether that? ..2 COUNT => subgroup COUNT +5 :: It would not be drawn on reports that six million customers were exposed.

# --- by themselves
between COUNT and COUNT2 => size COUNT +9 :: Files on between 30 and 40 pupils were in it.
data|information|details|records|files|papers on|of|about|for|concerning between COUNT and COUNT2 => people COUNT2 +6 :: It held information on between 30 and 40 current and former pupils.
data|information|details|records|files|papers on|of|about|for|concerning ..1 COUNT to|or COUNT2 => people COUNT2 +6, size COUNT +9 :: It held information about 30 to 40 current and former pupils.
COUNT ..8 did_not|never|didn ..2 get|got|receive|received|have|see => people COUNT +2 :: Because of it 51 adults on the list did not get a new liver.
it is the ..3 COUNT of_them => people COUNT +8 :: It is the owners, 89,000 of them, whose data is at stake.
COUNT of_them whose|who|, => people COUNT +3 :: The owners, 89,000 of them, had no say.
there were|are ..2 COUNT of_them|of_us on_it|in_it|in_them|on_them|on_the|in_the_file|( => people COUNT +5 :: There were 112 of them on it.
all ..1 COUNT of_them|of_us => people COUNT +4 :: All 3,780 of them got a letter.
emailed|texted|rang|mailed|e-mailed|messaged|told|wrote_to ..1 COUNT of_them => people COUNT +4 :: A clerk emailed around 90 of them.
COUNT of_those ..1 who|named|listed|honoured ..8 had_not|never|could|were => people COUNT +6 :: And 48,000 of those who got it had never opted in.
COUNT ..6 lost|lose ..2 out|money|savings|pensions|access|benefits|homes|power|water|coverage => people COUNT +4 :: Some 1,300 members of the scheme lost out.
COUNT ..8 had|have ..1 money|savings|funds|deposits|pensions ..1 in|with => people COUNT +2 :: More than 31,000 people had money in the fund.
trapped|trapping|locked|locking ..4 COUNT => people COUNT +3 :: The freeze trapped 31,000 savers.
COUNT ..2 found|saw|discovered|learned|learnt|noticed ..1 their|themselves|they ..8 in|on|among => people COUNT +5 :: Some 1,100 people found their address in a file.
COUNT ..12 have|had|having their ..4 scanned|photographed|recorded|taken|stolen|exposed|viewed|read|copied|shared|sold|published|opened|leaked|posted|accessed => people COUNT +4 :: Some 40,000 people lined up in town to have their eyes photographed.
COUNT ..3 @be ..1 passed|sold|handed|given ..1 on|over|away|to => people COUNT +4 :: The notice says 74,000 applicants were passed on.
COUNT ..3 @be ..1 assigned|scored|rated|graded|ranked|labelled|labeled|sorted|classified|categorised|segmented|matched|screened|searched => people COUNT +4 :: Some 11 million users were assigned a political score.
tried|tried_out|tested|trialled|trialed|piloted|experimented|used|technology|system ..4 on ..2 COUNT => people COUNT +3 :: The council tried out the cameras on 22 pupils.
sheet|list|file|document|email|table|page|letter|report|notes|printout|spreadsheet listed|named|mentioned|identified|described|covered|showed|contained|included|listing|naming ..2 COUNT => people COUNT +4 :: The two-page sheet listed 28 patients.
documents|papers|files|notes|pages spoke|speak|told|tell of|about ..2 COUNT => people COUNT +3 :: The documents spoke of eleven children.
apologised|apologized|apology|apologies|sorry|apologises|apologise ..3 to ..3 COUNT => people COUNT +3 :: The hospital has apologised to 71 patients.
put|puts|putting|gave|gives|estimated|estimates the|its|their ..2 number|total|figure ..6 at|as ..2 COUNT => people COUNT +5 :: It put the number of cardholders at 41,000.
number_of ..2 concerned|affected|involved|exposed|harmed is|was|came_to|comes_to|stood_at|stands_at ..2 COUNT => people COUNT +5 :: The number of patients concerned is 2,150.
parents|families|relatives|carers|guardians|households of ..2 COUNT => people COUNT +2 :: Letters to the parents of 73 foster children went astray.
consent of|from ..3 COUNT => people COUNT +3 :: It relied on the consent of the 22 pupils concerned.
collected|gathered|obtained|harvested|scraped|taken|stolen from ..3 COUNT => people COUNT +3 :: Data was collected from at least 3 million children.
ringing|calling|phoning|telephoning|texting|emailing|e-mailing|messaging|rang|phoned|texted|emailed|telephoned ..1 COUNT ..3 who ..2 opted_out|unsubscribed|objected|said_no|refused => people COUNT +4 :: It was fined for ringing 4,800 supporters who had opted out.
COUNT ..3 received|got ..6 each|apiece|on_average => people COUNT +4 :: In all 4,300 people received them, 24 each.
representations|statements|claims|promises|misrepresentations ..6 to ..1 COUNT => people COUNT +3 :: It made false claims about refunds to 58 customers.
told|advised|urged|persuaded|pressed|encouraged COUNT ..2 to leave|transfer|move|switch|give_up|sell|invest|buy => people COUNT +5 :: The firm told 420 members to leave the scheme.
COUNT ..6 among the ..1 victims|affected|casualties|injured => people COUNT +5 :: Some 1,400 people in the town were among the victims.
REG says|said|alleges|alleged|claims|found|finds|counts|estimates|believes that? ..2 COUNT => people COUNT +2 :: The ICO said that 1,400 people were hit.
it|complaint|notice|watchdog|regulator|commission|agency alleges|alleged|claims|found|finds|established that ..2 COUNT => people COUNT +2 :: It alleges that 7,400 applicants were passed on.
confirmed|established|emerged ..4 that ..2 COUNT => people COUNT +3 :: It has confirmed since that 13,300 were viewed.
together|altogether|once|combined|in_total|in_all ..3 COUNT ..4 were|was affected|disclosed|exposed|involved|revealed => people COUNT +4 :: Counting each address once, 265 were affected by the three.
small|limited|certain number of ..1 people|customers|users|members|clients|patients ..1 COUNT => people COUNT +4 :: A small number of people, 402, saw it.
COUNT ..8 had|have|having their ..4 data|information|details|records|names ..3 taken|stolen|exposed|compromised|leaked|accessed|viewed => people COUNT +3 :: Some 57 million customers and drivers around the world had their data taken.
^ ..1 COUNT ..6 had|have|having ..1 data|information|details|records ..4 taken|stolen|exposed|compromised|leaked|accessed|viewed => people COUNT +2 :: Some 4,100 members had data stolen.
^ there|elsewhere , ..1 COUNT => subgroup COUNT +5 :: There, 17,400 people were affected.

# --- who got it, and who read it
file|files|report|document|documents|spreadsheet|attachment|assessment|details|information|data|records|notes|list|letter|photo|photos|video ..4 was|were|been ..2 emailed|sent|forwarded|passed|circulated|distributed|handed|posted|given|mailed|shown|shared ..2 to|with ..2 COUNT => size COUNT +5 :: A file about one family was emailed to 46 parents by mistake.
sent|emailed|e-mailed|passed|forwarded|leaked|handed|circulated|showed ..2 file|report|document|spreadsheet|assessment|letter|record|records|details|notes ..4 to ..2 COUNT => size COUNT +4 :: She leaked the report about a child to 83 people.
seen_by|read_by|opened_by|viewed_by|downloaded_by|accessed_by|shown_to|visible_to|available_to|accessible_to|open_to|heard_by ..2 COUNT => size COUNT +5 :: The notes were seen by 23 strangers.
COUNT ..3 had|have opened|read|downloaded|seen|viewed|clicked ..2 it|file|page|link|report|document|message|email|attachment => size COUNT +4 :: By then 23 people had opened the file.

# --- totals and their parts
COUNT ..2 of the ..1 COUNT2 => subgroup COUNT +5 :: It found 890 of the 7,900 later.
COUNT ..3 and|plus ..3 COUNT2 ..6 total|totalling|altogether|in_all|in_total|making => subgroup COUNT +5, subgroup COUNT2 +5 :: Data of 5,000 customers and 3,000 employees was stolen, 8,000 people in total.
COUNT ..3 : ..2 COUNT2 ..4 and ..2 COUNT3 => people COUNT +4, subgroup COUNT2 +5, subgroup COUNT3 +5 :: It hit 8,000 people: 5,000 customers and 3,000 members of staff.
COUNT ..6 in_the_end|after_all => people COUNT +2 :: It was 5,800 people in the end.
while|although|though|whereas ..6 said|claimed|put|spoke|spoken|told|reported|estimated|thought ..6 COUNT => subgroup COUNT +4 :: While Acme had said 900 people were hit, it was more.
investigators|regulator|watchdog|inspectors|auditors|officials counted|found|arrived_at|came_to|make_it|put_it_at ..1 COUNT => people COUNT +4 :: Investigators counted 5,800.
COUNT ..6 worldwide|globally|globe|around_the_world|across_the_world ..2 COUNT2 of_them|of_whom|of_those => size COUNT +5, people COUNT2 +6 :: It hit 57 million users around the globe, 2.7 million of them here.
COUNT ..6 of_whom|of_which|of_them|including|among_them ..3 COUNT2 ..4 uk|u.k|britain|british|here|ireland|germany|france|italy|spain|poland|norway|sweden => people COUNT2 +3 :: It hit 57 million users, including 2.7 million in the UK.

# --- other cases
last_year|last_month|last_week|last_summer|years_ago|months_ago|previously|meanwhile ..2 it|he|she|regulator|watchdog|office|agency|authority|commission|commissioner ..2 fined|penalised|punished|reprimanded|sanctioned ORG ..14 COUNT => subgroup COUNT +5 :: Last year it fined Birch Ltd, which had lost the data of 15,000 customers.
REG ..2 fined|penalised|punished|reprimanded|sanctioned ORG ..4 last_year|last_month|years_ago|months_ago ..12 COUNT => subgroup COUNT +3 :: The ICO fined Birch Ltd last year over the data of 15,000 customers.

# --- files that are found, and other things done
on|about|of|with ..2 COUNT ..4 @be ..2 found|lost|stolen|left|dumped|thrown|discarded|mislaid|missing|binned => people COUNT +4 :: Papers on 12 foster children were found in a skip.
mishandled|mishandling|ignored|ignoring|neglected|neglecting|botched|bungled ..4 of|from|by|for ..2 COUNT => people COUNT +4 :: It mishandled the complaints of 26,000 borrowers.
COUNT ..2 paid ..6 did_not|never|not|no ..1 owe|owed|need|have_to|due => people COUNT +4 :: Some 26,000 borrowers paid fees that they did not owe.
clocking|clocked|clocks ..2 COUNT => people COUNT +4 :: It was for clocking in 190 workers with a fingerprint.
scanning|filming|tracking|profiling|faces|fingerprints|data|details|records|names|voices ..4 of|on|from ..1 COUNT of_them => people COUNT +5 :: It had scanned the faces of 1,200 of them.
MONEY from|of ..3 COUNT ..1 investors|savers|clients|customers|pensioners|members|borrowers|people|backers => people COUNT +3 :: They took £2m from some 310 investors.
costing|cost ..1 COUNT ..2 their|savings|everything => people COUNT +3 :: The collapse cost 310 investors their savings.
owed|owes|owing ..4 to ..2 COUNT => people COUNT +3 :: Refunds were owed to 310 guests.
COUNT ..4 fell|became|taken ..1 ill|sick|unwell|to_hospital => people COUNT +4 :: After the meal 31 guests fell ill.
allowed|let|letting|allowing|permitted|enabled|enabling|invited|inviting ..1 COUNT ..6 to? ..1 gamble|bet|play|deposit|borrow|trade|sign|register => people COUNT +4 :: It allowed 331 players on the list to gamble.
failed|failing|failure to ..2 enrol|pay|tell|inform|notify|give|register|protect|warn|refund|repay|insure ..4 COUNT => people COUNT +3 :: It failed to enrol 36 members of staff.
paid|paying ..1 COUNT ..2 less|below|under|too_little => people COUNT +4 :: It paid 1,200 workers less than the minimum wage.
cut_off|cutting_off|locked_out|locking_out|shut_out ..2 COUNT => people COUNT +4 :: The fault cut off 4,000 callers.
looked_up|snooped_on|spied_on|eavesdropped_on|pried_into|searched_for|rummaged|leafed_through ..3 COUNT => people COUNT +4 :: He looked up 340 patients.
looking_up|snooping_on|spying_on|going_through|gone_through|went_through|combed_through ..5 COUNT => people COUNT +3 :: She had gone through the files of 340 patients.

# --- more of both
subjects|victims|patients|those_affected being|numbering|numbered|number ..1 COUNT => people COUNT +5 :: It misdirected faxes, the subjects being 59 patients in a hospice.
COUNT ..2 @be ..1 named|listed|mentioned|described|identified|pictured in|on|by ..1 them|it|those|these|name => people COUNT +4 :: Ten people were named in them.
COUNT ..3 offered ..6 monitoring|protection|counselling|support|insurance => people COUNT +4 :: All 73,200 members were offered a year of credit monitoring.
wrote_to|written_to|trained|training|retrained|reminded|briefed ..4 COUNT ..2 staff|employees|officers => size COUNT +5 :: It has since trained 4,100 members of staff.
COUNT ..3 had|have ..2 trained|retrained|completed|taken ..1 a|the|training|their? ..1 course|training|module|modules => size COUNT +5 :: Some 4,100 employees have now taken a course.
knows|knew|tracked|followed|logged|mapped ..1 where|when|what|how|whom ..1 COUNT => people COUNT +4 :: The app tracked where 15,000 drivers went.
COUNT ..1 homes|properties|premises|businesses|flats|houses ..3 without|no|lost => people COUNT +2 :: For two days 15,000 homes had no water.
charging|billing|kept_charging|kept_billing|chasing|pursuing ..2 COUNT => people COUNT +3 :: It kept charging 15,000 customers who had left.
COUNT ..2 breathed|inhaled|swallowed|ate|drank|contracted|caught|developed => people COUNT +4 :: In all 64 workers breathed in asbestos.
COUNT ..2 had|have reason|cause|grounds ..1 to => people COUNT +3 :: Some 2,100 patients had reason to worry.
COUNT ..2 learned|learnt|heard ..1 of|about ..1 the|it|this ..1 theft|breach|leak|loss|hack|from|only => people COUNT +4 :: Its 1,700 members learned of the theft from a newspaper.
cost|costs|lost|losses|loss|lose|losing ..4 for ..1 COUNT => people COUNT +3 :: It meant losses for 2,300 savers.
run|ran|running dry|cold|dark for ..1 COUNT => people COUNT +3 :: Taps ran dry for 15,000 customers.

# --- two parts side by side, of which neither is the total
COUNT ..2 and|plus of|about|on|from|for|to|some|over|almost|nearly|around? more_than|up_to|those_of|at_least|roughly|over|some|about? COUNT2 ..2 adults|children|pupils|students|employees|staff|workers|officers|drivers|customers|users|patients|members|parents|residents|carers|clients|minors|teachers|guests|subscribers|applicants|tenants|women|men|people|individuals|personnel => people COUNT -2, people COUNT2 -2, subgroup COUNT +3, subgroup COUNT2 +3 :: It encrypted the data of 3,000 patients and more than 150 employees.
COUNT ..2 and|plus the? data|details|records|names|information|those of|on|about|for ..2 COUNT2 ..3 adults|children|pupils|students|employees|staff|workers|officers|drivers|customers|users|patients|members|parents|residents|carers|clients|minors|teachers|guests|subscribers|applicants|tenants|women|men|people|individuals|personnel => people COUNT -2, people COUNT2 -2, subgroup COUNT +3, subgroup COUNT2 +3 :: It showed the names of 40 people and the details of up to 50 security staff.
data|information|details|records|names|addresses|numbers|files|passports|birth|faces ..2 of|on|about|for ..3 COUNT ..2 and|plus ..4 COUNT2 ..2 adults|children|pupils|students|employees|staff|workers|officers|drivers|customers|users|patients|members|parents|residents|carers|clients|minors|teachers|guests|subscribers|applicants|tenants|women|men|people|individuals|personnel => people COUNT -4, subgroup COUNT +3 :: It encrypted the data of 3,000 patients and more than 150 employees.
must|to|should|will refund|repay|compensate|reimburse ..1 COUNT => people COUNT +4 :: Acme must refund 4,200 guests.
pay|rent|rents|arrears|orders|bookings|purchases|holidays|absences|debts|benefits|balances|payments|claims|applications|answers|essays|exams|results of ..2 COUNT => people COUNT +2 :: A bug showed the pay of 4,200 workers.

# --- those of another case, and those who acted
^ in its|his|her|their case ..14 COUNT => subgroup COUNT +6 :: In its case a laptop was stolen, with details of 43,000 children.
^ last_week|last_month|earlier_this_month|last_year it was ORG ..14 COUNT => subgroup COUNT +6 :: Last month it was Birch that had lost data on 43,000 people.
what|which COUNT employees|workers|officers|clerks|colleagues|staff|nurses did|had_done|saw|read|looked_at => subgroup COUNT +7 :: The record was compromised through what two employees did with it.
COUNT ..3 @be|stand|stood|remain|figure ..1 in the ..2 files|database|register|records|books of? => people COUNT +4 :: More than one million people are in the files of the firm.
takes|took|taken on COUNT callers|agents|employees|workers|staff => size COUNT +6 :: It took on ten callers.
hired|hires|employs|employed ..2 COUNT callers|agents|employees|workers|staff => size COUNT +6 :: It employs some 900 workers.

# --- counted with one of several breaches, or by what they did afterwards
COUNT ..3 affected|hit|exposed|concerned by|in ..1 largest|biggest|worst|gravest|most_serious|first|second|third|latter of|,|and|. => subgroup COUNT +6 :: Around 4,000 customers were affected by the largest, in which a file was lost.
COUNT ..2 brought|filed|lodged|launched|issued a|an|their|its|against ..4 claim|claims|action|case|lawsuit|suit|proceedings|company|firm|it => subgroup COUNT +6 :: It waits for a claim that 500 customers have brought against the company.
packs|applications|cvs|forms|files|dossiers of ..1 COUNT ..2 candidates|applicants|people|persons|patients|clients|colleagues|pupils|students => people COUNT +5 :: He took out the recruitment packs of nine other shortlisted candidates.

# --- who got what was of others
mailed|emailed|e-mailed|sent|forwarded|posted|passed out|on|round? details|information|data|records|files|notes|papers of|on|about ..8 to COUNT => subgroup COUNT +4 :: The college mailed out details of bereavements to 298 students.

# --- the number that holds, after one that does not
true|real|actual|final|correct|right|updated|revised|official|precise number|figure|total|count|tally|toll !of ..2 was|is|stood|stands|came|comes|reached|be|at|: ..2 COUNT !complaints|staff => settled COUNT, people COUNT +6 :: The true number was 4,213.
true|real|actual|final|correct|right|updated|revised|official|precise number|figure|total|count|tally|toll of|: about|some|around|only|just? COUNT => settled COUNT, people COUNT +6 :: It settled on a final figure of 4,213.
true|real|actual|final|correct|right|updated|revised|official number|figure|total|count|tally|toll of ..1 people|customers|users|patients|individuals|victims|members|clients|those_affected|persons|accounts|households|subscribers|employees|pupils|students|residents|consumers|passengers ..6 was|is|stood|stands|came|comes|reached|at ..2 COUNT => settled COUNT, people COUNT +6 :: The true number of people affected was 4,213.
number|figure|estimate|total|count|tally was|were|been ..2 revised|corrected|raised|increased|cut|reduced|lowered|updated|amended ..2 to COUNT !complaints|staff => restated COUNT, people COUNT +4 :: The number was later cut to 4,213.
affected|impacted|hit|exposed|compromised|stolen|involved|overcharged|misled|breached|leaked|harmed|hacked ..4 revised|corrected|raised|increased|cut|reduced|lowered|updated|amended ..3 from ..1 COUNT to ..1 COUNT2 => subgroup COUNT +6, people COUNT2 +8, settled COUNT2 :: The number of people affected was later revised from 460 to 4,213.
estimate|figure|tally|toll ..6 revised|corrected|raised|increased|cut|reduced|lowered|updated|amended ..3 from ..1 COUNT to ..1 COUNT2 => subgroup COUNT +6, people COUNT2 +5, settled COUNT2 :: The estimate was later raised from 460 to 4,213.
later|since|subsequently|then|now put|puts|revised|corrected|raised|cut|lowered|updated|increased|reduced the|this|that ..2 at|to ..1 COUNT ..1 $ => restated COUNT, people COUNT +4 :: It later put the figure at 4,213.
regulator|watchdog|commissioner|commission|authority|agency|office|investigators|inquiry|investigation|review|audit|analysis says|said|found|finds|showed|shows|revealed|established|concluded|put ..2 it was|is|at ..1 COUNT $ => restated COUNT, people COUNT +2 :: The regulator says it was 4,213.
REG says|said|found|finds|showed|shows|revealed|established|concluded|put ..2 it was|is|at ..1 COUNT $ => restated COUNT, people COUNT +2 :: The ICO says it was 4,213.
regulator|watchdog|commissioner|commission|authority|agency|office|investigators|inquiry|investigation|review|audit|analysis found|finds|showed|shows|revealed|established|concluded that? ..2 COUNT was|were $ => restated COUNT, people COUNT +2 :: Investigators found that 4,213 were.
REG found|finds|showed|shows|revealed|established|concluded that? ..2 COUNT was|were $ => restated COUNT, people COUNT +2 :: The ICO found that 4,213 were.
regulator|watchdog|commissioner|commission|authority|agency|office|investigators|inquiry|investigation|review|audit|analysis found|finds|showed|shows|revealed|established|concluded that? ..2 COUNT !of ..1 had_been|was|were|have_been affected|impacted|hit|exposed|compromised|stolen|involved|overcharged|misled|breached|leaked|harmed|hacked $ => restated COUNT, people COUNT +2 :: Investigators found that 4,213 people were affected.
REG found|finds|showed|shows|revealed|established|concluded that? ..2 COUNT !of ..1 had_been|was|were|have_been affected|impacted|hit|exposed|compromised|stolen|involved|overcharged|misled|breached|leaked|harmed|hacked $ => restated COUNT, people COUNT +2 :: The ICO found that 4,213 people were affected.
in_the_end|ultimately|eventually|in_reality|in_truth|in_fact|actually it|this was|is ..2 COUNT $ => restated COUNT, people COUNT +2 :: In the end it was 4,213.
in_the_end|ultimately|eventually|in_reality|in_truth|in_fact , it|this was|is ..2 COUNT $ => restated COUNT, people COUNT +2 :: In the end, it was 4,213.
only|just ..1 COUNT ..2 @be actually|in_fact|ultimately|really|eventually affected => restated COUNT, people COUNT +2 :: Only 4,213 were in fact affected.

but|however|although ..3 regulator|watchdog|commissioner|commission|authority|agency|office|investigators says|said that? ..1 COUNT ..1 was|were|had_been affected|impacted|hit|exposed|compromised|stolen|involved|overcharged|misled|breached|leaked|harmed|hacked $ => restated COUNT, people COUNT +2 :: Hackers spoke of 50,000, but the regulator said that 4,213 were affected.
but|however|although the? REG says|said that? ..1 COUNT ..1 was|were|had_been affected|impacted|hit|exposed|compromised|stolen|involved|overcharged|misled|breached|leaked|harmed|hacked $ => restated COUNT, people COUNT +2 :: Hackers spoke of 50,000, but the ICO said that 4,213 were affected.

# --- all of them, after some
in_total|in_all|altogether|overall|all_told|all_in_all ,? ..2 COUNT ..3 @be ..2 affected|impacted|hit|exposed|compromised|stolen|overcharged|misled|breached|leaked|harmed|hacked !by_breaches|by_attacks|by_such|by_data_breaches => entire COUNT, people COUNT +6 :: In total 4,213 were affected.
in_total|in_all|altogether|overall|all_told|all_in_all ,? ..4 affected|hit|exposed|compromised|overcharged|misled ..2 COUNT => entire COUNT, people COUNT +6 :: In all, the breach affected 4,213 people.
total|totals of COUNT ..3 @be ..2 affected|impacted|hit|exposed|compromised|stolen|overcharged|misled|breached|leaked|harmed|hacked !by_breaches|by_attacks|by_such|by_data_breaches => entire COUNT, people COUNT +5 :: A total of 4,213 people were affected.
takes|taking|took|brings|bringing|brought the ..1 total|number|figure to ..1 COUNT ..2 people|customers|users|patients|individuals|victims|members|clients => entire COUNT, people COUNT +5 :: That took the number to 4,213 people.

# --- some of all, and all that there are
COUNT of ..4 @pos ..2 COUNT2 => people COUNT +6, size COUNT2 +9 :: The breach hit 4,213 of the company's 29,000 customers.
COUNT out_of ..3 COUNT2 => people COUNT +5, size COUNT2 +9 :: It lost the files of 25 out of 742 patients.
among|amongst the ..1 COUNT ..3 affected|impacted|hit|exposed|compromised|stolen|involved|overcharged|misled|breached|leaked|harmed|hacked was|were ..1 COUNT2 => people COUNT +8, subgroup COUNT2 +9, size COUNT2 +3 :: Among the 4,213 customers affected were 460 children.
lends|caters|delivers|sells to COUNT ..1 $ => elsewhere COUNT :: It lends to 50,000 people.
COUNT ..1 @be arrested|jailed|imprisoned|extradited|indicted => size COUNT +6 :: Two people were arrested.

# --- of those whom something reached that was about others
sent|emailed|mailed|forwarded|reached|went|copied|shared|shown|passed|seen|read|disclosed|send|reach|get ..5 COUNT ..3 for_whom|whom it|this|they|that ..3 not ..3 meant|intended|for|reached|reach|seen => recipient COUNT :: It reached 180 people for whom it was not meant.
sent|emailed|mailed|forwarded|reached|went|copied|shared|shown|passed ..5 COUNT ..4 as ..2 intended|planned => recipient COUNT :: She forwarded it to 100 people, as was intended.

# --- of another case
rival|competitor was|were ..1 fined|penalised|sanctioned|reprimanded|punished|warned ..14 COUNT => elsewhere COUNT :: A rival was fined after a breach that affected 50,000 people.
last_year|last_month|last_week|last_summer|years_ago|months_ago|previously ..6 fined|penalised|sanctioned|reprimanded|punished another|rival|competitor|its|their ..14 COUNT => elsewhere COUNT :: Last year it fined another firm over a breach that hit 50,000 people.
last_year|last_month|last_week|last_summer|years_ago|months_ago|previously ..2 another ..3 was|were ..1 fined|penalised|sanctioned|reprimanded|punished ..14 COUNT => elsewhere COUNT :: Last year another firm was fined over a breach that hit 50,000 people.
largest|biggest|highest|heaviest|second|record ..6 since|behind|after|than that|those|the_one|the_fine|the_penalty|a_fine|a_penalty|one ..2 for|over|against|on ..12 COUNT => elsewhere COUNT :: It is the largest since that for a breach which hit 50,000 people.

# --- what bills, payments and contracts did to people
billed|billing|charged|debited|invoiced ..2 COUNT ..4 twice|double|too_much|wrongly|more_than_once|incorrectly|again|by_mistake|for|a|an|more => people COUNT +5 :: It billed 4,213 households twice.
overcharged|underpaid|misled|mis-sold|wronged|defrauded|deceived ..1 COUNT $ => people COUNT +7 :: The company, which has 29,000 customers, overcharged 4,213.
COUNT ..2 received|got|were_sent ..1 inaccurate|wrong|incorrect|late|misleading|estimated|false|confusing ..2 bills|bill|statements|statement|letters|letter|information|advice|invoices => people COUNT +5 :: Some 4,213 savers received inaccurate bills.
took|taking|taken ..1 payments|fees|charges|premiums ..1 from ..1 COUNT => people COUNT +5 :: It took payments from 4,213 savers without permission.
COUNT ..2 missed_out|missing_out|miss_out => people COUNT +5 :: Some 4,213 savers missed out on a discount.
mistake|mistakes|error|errors|failings|failure|failures|delay|delays|bug|fault|glitch ..2 cost ..1 COUNT ..2 money|dearly|dear|thousands|hundreds|millions => people COUNT +5 :: Its mistake cost 4,213 savers money.
harm|damage|detriment|distress|hardship|losses|inconvenience|risk ..1 to|for ..1 COUNT => people COUNT +4 :: Its failings caused harm to 4,213 players.
treated|treating ..1 COUNT ..3 unfairly|badly|poorly|harshly|wrongly|differently => people COUNT +5 :: It treated 4,213 borrowers unfairly.
left|leaving|leaves ..1 COUNT ..5 paying|overpaying => people COUNT +4 :: It left 4,213 savers paying for nothing.
location|locations|browsing|searches|purchases|contacts|calendars|diaries of|from ..1 COUNT => people COUNT +4 :: The app collected the location of 4,213 members.
tracked|tracking|monitored|monitoring|profiled ..1 COUNT => people COUNT +4 :: It tracked 4,213 members without their knowledge.
last_year|last_month|last_summer|years_ago|months_ago ..5 fined|penalised|sanctioned|reprimanded|punished a|an ..16 COUNT => recalled COUNT :: Last year the regulator fined an airline over a breach that affected 50,000 people.
^ in DATE ..5 fined|penalised|sanctioned|reprimanded|punished a|an ..16 COUNT => recalled COUNT :: In 2018 the regulator fined an airline over a breach that affected 50,000 people.
^ in DATE ,? a|an ..3 was|were ..1 fined|penalised|sanctioned|reprimanded|punished ..16 COUNT => recalled COUNT :: In 2018 an airline was fined over a breach that affected 50,000 people.
^ last_year|last_month|last_summer ,? a|an ..3 was|were ..1 fined|penalised|sanctioned|reprimanded|punished ..16 COUNT => recalled COUNT :: Last year an airline was fined over a breach that affected 50,000 people.

# --- how many there are of anything, whom nothing happened to
survey|poll|questionnaire ,? of ..3 COUNT => elsewhere COUNT :: A survey, of 512 adults, shows distrust.
^ about|some|around|over? COUNT people|adults|britons|americans|europeans|consumers gamble|bet|smoke|drink|commute online|regularly|every|each => elsewhere COUNT :: About 5 million people gamble online, it says.
COUNT people|adults|britons|americans|europeans|consumers have a|an ..2 problem|addiction|smartphone => size COUNT +9 :: About 1.1 million people have a gambling problem.
COUNT ..2 will|would ..1 be_protected|be_covered|be_better_protected|be_safer ..2 from|by|under => size COUNT +9 :: Some 28 million households will be protected by the new rules.
number|total of ..1 its|their|our ..1 customers|users|members|subscribers|clients|pupils|students|patients|employees|residents|tenants|passengers|policyholders|savers|households|borrowers|players|people|viewers|readers|guests rose|rises|grew|grows|fell|falls|climbed|dropped|increased|shrank|swelled ..2 to|by ..1 COUNT => size COUNT +12 :: The number of its customers rose to 3 million.
market_share ..6 or ..1 COUNT => size COUNT +8 :: Its market share is 12%, or 900,000 customers.
which|that|who has|had|serves|supplies|boasts|counts|employs ..2 COUNT ..1 customers|users|members|subscribers|clients|pupils|students|patients|employees|residents|tenants|passengers|policyholders|savers|households|borrowers|players|people|viewers|readers|guests ,|and|in => size COUNT +8 :: The company, which has 29,000 customers, failed to use passwords.
^ the|it ..3 has ..1 COUNT ..1 customers|users|members|subscribers|clients|pupils|students|patients|employees|residents|tenants|passengers|policyholders|savers|households|borrowers|players|people|viewers|readers|guests $ => size COUNT +6 :: The school has 512 pupils.

# --- more of what was done to people
!association_of|federation_of|union_of|group_of|network_of|chain_of COUNT ..2 hit|struck by|in ..3 breach|leak|hack|attack|incident|ransomware|theft|failings|error|failure|outage => people COUNT +6 :: Acme fined after 4,213 customers hit by data breach.
put|puts|putting|placed|pasted|entered|typed|copied ..1 COUNT ..1 addresses ..3 to|cc|field|box|line => people COUNT +8 :: A clerk put 312 email addresses in the to field.
COUNT ..2 were given|told|sent|shown ..1 wrong|false|incorrect|inaccurate|misleading => people COUNT +5 :: Some 4,213 savers were given the wrong information.
COUNT ..2 were billed|charged|debited ..2 twice|double|wrongly|too_much => people COUNT +5 :: Some 4,213 savers were billed twice.

# --- an estimate, and the number in its place: only together do they count
first|firstly|initially|originally|earlier|previously|at_first|first_of_all ..10 COUNT => doubted COUNT :: At first 460 people were said to be affected.
COUNT ..5 first|initially|originally|at_first ..2 said|reported|feared|thought|given|announced|estimated|believed|suspected|assumed|claimed => doubted COUNT :: Instead of the 460 people first reported, more were hit.
had|has|have ..1 said|reported|put|thought|estimated|spoken|told|believed|feared|announced|assumed|claimed|admitted ..8 COUNT => doubted COUNT :: The company had reported that 460 people were affected.
estimate|estimates|estimated|thought|believed|feared|suspected|could|might|may_have|may_be|may_affect|potentially ..8 COUNT => doubted COUNT :: Its estimate was 460 people.
COUNT ..6 could_have|might_have|may_have|could_be|might_be|may_be => doubted COUNT :: Some 460 people may have been affected.
claims|claimed|claim|says|said|say|told|reported|reports|admits|admitted|announced ..8 COUNT => doubted COUNT :: The company says that 460 people were affected.
COUNT ..2 , it_was|was feared|thought|believed|said|reported ..4 beginning|first|initially|originally|outset => subgroup COUNT +5 :: Up to 40,000 customers, it was feared in the beginning, might have been hit.
days|weeks|months|day|week|month after ORG was @fined ..3 MONEY ..14 COUNT => elsewhere COUNT +8, people COUNT -4 :: It comes two weeks after Bolt Air was fined £20m over a breach that affected more than 400,000 savers.
corrected|revised ..1 to fewer_than|about|just|only|some? COUNT => people COUNT +5 :: Later that was corrected to fewer than 50 victims.
calls|attempts , from ..1 COUNT => people COUNT +6 :: Some 14,000 calls, from 12,392 different callers, failed.
COUNT ..2 made|sent|filed|submitted ..3 requests|request|objections|opt-outs ..4 not|never|ignored|unanswered ..1 honored|honoured|answered|met|acted_on|processed|carried_out|ignored|unanswered? => people COUNT +8, complained COUNT -6 :: Some 65,000 readers made requests that were not honoured.
claiming|claimed|boasting|boasted|bragging|bragged|claims|claim|boast|boasts ..10 COUNT ..10 hoax|untrue|unfounded|never_confirmed|unconfirmed|unverified|not_confirmed|exaggerated|not_true|false => subgroup COUNT +8, people COUNT -4 :: A message claiming that the records of 460 people had been stolen was a hoax.
hacker|hackers|criminals|attackers|gang|media|press|newspapers|newspaper|reports|rumours ..10 COUNT => doubted COUNT :: A hacker offered data of 460 people for sale.
by|in|on DATE ,? ..6 COUNT => partial COUNT :: By May 2020 460 people were known to be affected.
so_far|to_date|as_yet|until_now ..4 COUNT => partial COUNT :: So far 460 people are known to be affected.
COUNT ..4 so_far|to_date|as_yet|until_now|at_first => partial COUNT :: It found 460 people at first.
COUNT ..4 @be known|thought|believed|feared|said|estimated to => doubted COUNT :: Some 460 people were known to be affected.
corrected|revised|amended|raised|increased|cut|lowered|reduced|risen|grown|rose|grew|climbed|jumped|updated|changed|swelled ..4 to ..2 COUNT ..1 $ => restated COUNT, people COUNT +2 :: In July it corrected this to 4,213.
turned_out|turns_out|proved|transpired|emerged ..1 to|that|it ..2 be|is|was|were ..1 COUNT $ => restated COUNT, people COUNT +2 :: It turned out to be 4,213.
turned_out|turns_out|transpired|emerged that ..1 COUNT => people COUNT +2 :: It turned out that 4,213 savers paid.
it|this|that|figure|number|total|tally was|is ..2 COUNT ..1 $ => restated COUNT :: By July it was 4,213.
says|said|say|confirmed|confirms|admits|admitted|concedes|found|finds|counted|counts|established|concluded|determined|reckons|believes|revealed|reveals|showed|shows|puts_it_at|put_it_at that? ..1 COUNT ..1 $ => restated COUNT :: The company confirmed 4,213.
confirmed|confirms|admitted|concedes|found|finds|established|concluded|determined|revealed|turned_out|turns_out|transpired|emerged that? ..1 COUNT ..1 had_been|was|were affected|impacted|hit|exposed|compromised|stolen|overcharged|misled|breached|leaked|harmed|hacked|taken $ => restated COUNT :: The company confirmed that 4,213 were affected.
put|puts|putting the|its|this|that ..2 at ..1 COUNT => restated COUNT :: The watchdog put the number at 4,213.
settled_on|arrived_at|arrives_at|came_to|comes_to ..1 COUNT => restated COUNT :: The regulator settled on 4,213 people.
instead_of|rather_than the? ..1 COUNT => doubted COUNT, subgroup COUNT +4 :: Instead of the 460 people first reported, more were hit.
regulator|watchdog|commissioner|commission|authority|agency|office|investigators|inquiry|investigation|review|audit says|said|found|finds|put|counted|established|concluded ..4 COUNT => vouched COUNT :: The regulator says that 4,213 people were affected.
REG says|said|found|finds|put|counted|established|concluded ..4 COUNT => vouched COUNT :: The ICO says that 4,213 people were affected.
COUNT ..10 having|had ..1 first|initially|originally|at_first ..3 COUNT2 => settled COUNT, subgroup COUNT2 +6 :: It now says 4,213 people were affected, having first said 460.
in_total|in_all|altogether ,? ..1 COUNT ..1 are|were|will_be entitled|owed|eligible|due ..1 it|refund|refunds|compensation|redress|money => entire COUNT, people COUNT +4 :: In total 4,213 are entitled to it.
COUNT of its|their|some|about|around|over|nearly|almost|more_than? COUNT2 ..2 were|was|had_been affected|hit|impacted|overcharged|exposed|compromised|misled => elsewhere COUNT2 :: Just 4,213 of 29,000 customers were affected.
affected|hit|impacted|overcharged|exposed|compromised|misled ..2 COUNT of|out_of its|their|some|about|around|over|nearly|almost|more_than? COUNT2 ..1 $ => elsewhere COUNT2 :: The breach hit 4,213 of 29,000 customers.
instead_of|rather_than ..8 , ..1 COUNT ..1 @be affected|hit|impacted|exposed|compromised => people COUNT +8 :: Instead of the 460 people first reported, 4,213 were affected.
not COUNT but ..2 COUNT2 => elsewhere COUNT, people COUNT2 +4 :: It emerged that not 460 but 4,213 people were affected.
decision|ruling|judgment|inspectors|auditors|regulator|watchdog counted|counts|gives|speaks_of ..1 COUNT ..1 $ => settled COUNT :: Inspectors counted 4,213.
^ it|they turned|cut|put|signed|locked|shut|threw|wrote|kicked|priced away|off|up|out|through|down COUNT => people COUNT +4 :: It turned away 4,213 savers.
^ it did not|never ..1 COUNT ..1 customers|households|consumers|borrowers|savers|players|policyholders|subscribers|patients|users|clients|passengers|tenants|members|investors|residents|pupils|pensioners|gamblers => people COUNT +4 :: It did not refund 4,213 savers in time.
set_aside MONEY for ..1 COUNT => people COUNT +5 :: It has set aside £460,000 for 4,213 savers who were on the wrong tariff.
cheques|checks|refunds|repayments to ..1 COUNT => people COUNT +5 :: It will send cheques to 4,213 savers.
lost|loses|shed ..2 COUNT ..1 customers|users|members|subscribers|clients|viewers|readers last_year|this_year|last_month|to_rivals => elsewhere COUNT :: It lost 200,000 customers last year.

# --- some, or none, of so many, and what did not happen
none|half|some|most|many|several|few|majority|minority|fraction|part|third|quarter|fifth|tenth|handful|dozens|hundreds|thousands|number|%|percent|per_cent|pc|portion|proportion|share of its|their|our some|about|around|over|nearly|almost|more_than|roughly|up_to|estimated? COUNT ..1 was|were|is|are|had|has|have|in|at|worldwide|,|:|; => elsewhere COUNT :: None of its 29,000 customers was affected.
none|half|some|most|many|several|few|majority|minority|fraction|part|third|quarter|fifth|tenth|handful|dozens|hundreds|thousands|number|%|percent|per_cent|pc|portion|proportion|share of its|their|our some|about|around|over|nearly|almost|more_than|roughly|up_to|estimated? COUNT ..1 $ => elsewhere COUNT :: It hit some of its 29,000 customers.
none|half|some|most|many|several|few|majority|minority|fraction|part|third|quarter|fifth|tenth|handful|dozens|hundreds|thousands|number|%|percent|per_cent|pc|portion|proportion|share of ..4 @pos some|about|around|over|nearly|almost|more_than|roughly|up_to? COUNT ..1 was|were|is|are|had|has|have|in|at|worldwide|,|:|; => elsewhere COUNT :: None of the company's 29,000 customers was affected.
none|half|some|most|many|several|few|majority|minority|fraction|part|third|quarter|fifth|tenth|handful|dozens|hundreds|thousands|number|%|percent|per_cent|pc|portion|proportion|share of ..4 @pos some|about|around|over|nearly|almost|more_than|roughly|up_to? COUNT ..1 $ => elsewhere COUNT :: It hit some of the company's 29,000 customers.
!every|each one of its|their|our some|about|around|over|nearly|almost|more_than|roughly|up_to? COUNT ..1 was|were|is|are|had|has|have|in|at|worldwide|,|:|; => elsewhere COUNT :: One of its 29,000 customers was affected.
in two|three|four|five|six|eight|ten|twenty|100 of its|their|our some|about|around|over|nearly|almost? COUNT ..1 was|were|is|are|had|has|have|in|at|worldwide|,|:|; => elsewhere COUNT :: Fewer than one in ten of its 29,000 customers were affected.
how_many|which of its|their|our|the some|about|around|over|nearly|almost? COUNT ..1 was|were|is|are|had|has|have|in|at|worldwide affected|impacted|hit|exposed|compromised|stolen|taken|involved|breached|leaked|harmed|accessed|touched|at_risk|viewed|copied|concerned|overcharged|misled|had|been|is|are => elsewhere COUNT :: It is not known how many of its 29,000 customers were affected.
COUNT ..5 was|were|is|are|been not|never affected|impacted|hit|exposed|compromised|stolen|taken|involved|breached|leaked|harmed|accessed|touched|at_risk|viewed|copied|concerned|overcharged|misled !by => elsewhere COUNT :: Its 29,000 other customers were not affected.
COUNT ..3 was|were|is|are|been unaffected|unharmed|untouched => elsewhere COUNT :: Its 29,000 other customers were unaffected.
COUNT ..3 remained|remains|stayed safe|secure|unaffected|untouched => elsewhere COUNT :: The data of its 29,000 customers remained safe.
did_not|does_not affect|involve|concern|touch|hit|extend_to ..3 COUNT => elsewhere COUNT :: The breach did not affect the 29,000 customers of its sister.
COUNT ..2 would_have been? affected|impacted|hit|exposed|compromised|stolen|taken|involved|breached|leaked|harmed|accessed|touched|at_risk|viewed|copied|concerned|overcharged|misled|suffered|lost => elsewhere COUNT :: Had it gone on, 29,000 customers would have been affected.
could|would|might have affected|hit|exposed|reached ..3 COUNT ..1 had|if => elsewhere COUNT :: It could have affected 29,000 customers had it not been noticed.
no data|details|records|information|files of|on|about|from ..2 COUNT ..2 was|were taken|stolen|lost|accessed|exposed|leaked|copied|compromised|affected|viewed => elsewhere COUNT :: No data of its 29,000 customers was taken.

# --- lines of a table
people|persons|individuals|patients|customers|users|members|clients|employees|subjects affected|impacted|concerned|involved : ..1 COUNT => people COUNT +8 :: People affected: 4,213.
data_subjects|individuals|victims|patients|customers : ..1 COUNT => people COUNT +6 :: Data subjects: 4,213.
none|half|some|most|many|several|few|majority|minority|fraction|part|third|quarter|fifth|tenth|handful|dozens|hundreds|thousands|number|%|percent|per_cent|pc|portion|proportion|share of its|their|our some|about|around|over|nearly|almost|more_than|roughly? COUNT ..3 was|were|is|are affected|impacted|hit|exposed|compromised|stolen|taken|involved|breached|leaked|harmed|accessed|touched|at_risk|viewed|copied|concerned|overcharged|misled => elsewhere COUNT :: None of its 29,000 business customers was affected.
not all the|of|its? COUNT ..2 was|were|are|is|had_been affected|impacted|hit|exposed|compromised|stolen|involved|breached|overcharged|misled => elsewhere COUNT :: Not all 29,000 customers were affected.
whether all the|of|its? COUNT ..2 was|were|are|is|had_been affected|impacted|hit|exposed|compromised|stolen|involved|breached|overcharged|misled => elsewhere COUNT :: Whether all 29,000 customers are affected is not known.

# --- people to whom nothing was done
COUNT ..1 were|have_been|has_been|had_been retrained|trained|recruited|hired => elsewhere COUNT :: All 340 employees have been retrained.
COUNT ..2 were|have_been|had_been interviewed|questioned under_caution|by_police|by_the_police|by_officers => elsewhere COUNT :: Five people were interviewed under caution.
country|city|town|region|county|nation|island|population of ..2 COUNT => elsewhere COUNT :: In a country of 5 million people it is well known.
COUNT ..1 live|lives|reside in ..1 district|city|town|region|county|country|village $ => elsewhere COUNT :: About 50,000 people live in the district.
lawyers|firm|solicitors ..4 act|acts|acting for ..2 COUNT ..1 $ => elsewhere COUNT :: Lawyers say that they act for 340 people.
COUNT whistleblowers|insiders had? warned|told|raised|alerted|reported => elsewhere COUNT :: Two whistleblowers had warned the company.
jury of ..1 COUNT => elsewhere COUNT :: A jury of 12 people found him guilty.

# --- whose data was gathered, sold or taken
data|details|records|information ..2 that|which relates|related|relate|belonged|belongs|pertained ..2 to ..2 COUNT => people COUNT +4 :: Information that related to 6.9 million people was downloaded.
data|details|records|information|names|photos|images ..3 of ..3 COUNT ..3 was|were|is|are|have_been|had_been ..2 harvested|collected|gathered|scraped|sold|traded|copied|downloaded|bought|obtained => people COUNT +5 :: The details of 200,000 people were harvested from garages.
COUNT ..20 ..20 and|also , for|in_the_case_of COUNT2 ..3 , => subgroup COUNT2 +6 :: Taken were the names of 4,109 guests and, for 283 guests, card numbers.

# --- what could be had, and what was taken: only together do they count
COUNT ..6 in_principle|in_theory|theoretically|potentially ..3 reach|access|accessible|accessed|reached|readable => reachable COUNT :: The data of 4,213 people was in theory within his reach.
in_principle|in_theory|theoretically|potentially|could ..8 access|accessed|read|reach|reached|see|seen|view|open|opened ..8 COUNT => reachable COUNT :: He could in theory have read the files of 4,213 savers.
COUNT ..6 within ..2 reach|grasp => reachable COUNT :: The data of 4,213 people was within his reach.
COUNT ..6 could ..2 have_been accessed|read|reached|seen|viewed|opened|copied|taken => reachable COUNT :: The data of 4,213 people could have been read.
COUNT ..6 @be ..1 on|in the|its|their ..2 database|databases|books|register|system|systems => reachable COUNT :: More than 4,213 people are on the database of Acme.
database|databases|system|systems|platform|register|list ..2 of|with|holding|holds|contains|held|containing ..5 COUNT => reachable COUNT :: It has a database of 4,213 tenants.
downloaded|copied|took|stole|stolen|exfiltrated|extracted|helped_himself|helped_herself ..10 of|on|about|to ..3 COUNT => taken COUNT :: He copied the details of 460 tenants.
took|stole|copied|downloaded ..1 COUNT => taken COUNT :: He took 460 names.
downloaded|copied|took|stole|exfiltrated|extracted ..6 was|were ..8 of|on|about ..3 COUNT => taken COUNT :: What he downloaded was the data of 460 people.
COUNT ..3 @be|had_been|have_been|has_been ..3 taken|copied|downloaded|stolen|exfiltrated|extracted => taken COUNT :: The data of 460 people had been taken.
concentrated|concentrates|concentrating|focused|focuses|focusing|focussed on the? ..1 COUNT => settled COUNT :: The watchdog focused on 460 of them.

# --- who sues, who uses it, and who should have had something
claims|claim|action|lawsuit|lawsuits|suit|suits|proceedings ..1 that|which|by|of|from|filed_by|brought_by ..1 COUNT ..6 brought|filed|lodged|started|issued|pending|continues|goes_on|go_on|against => complained COUNT +6 :: The claims that 460 savers have brought are pending.
COUNT ..1 have|had|has visited|tried|joined|signed_up => size COUNT +4 :: More than 460,000 people have visited it.
COUNT ..2 who|that ought_to|should|had_to ..2 have_been|be|have => people COUNT +4 :: There were 460 workers who should have been in a scheme.
^ there were COUNT ..6 who should|ought_to ..1 have_been|have => people COUNT +4 :: There were 460 workers, it found, who should have been told.
^ it|they|this went|was_sent|were_sent|goes ..1 to COUNT => people COUNT +4 :: It went to 460 savers.
COUNT of its|their ..1 COUNT2 !affected|hit => people COUNT +4, size COUNT2 +6 :: Just 460 of its 29,000 customers were charged twice.
COUNT ..6 have|had|hold|held ..1 accounts|policies|contracts ..1 with|at it|them => size COUNT +5 :: Some 460,000 people had accounts with it.
COUNT in_number => people COUNT +5 :: Savers, 460 in number, got no bill.
bills|statements|refunds|answers|letters ..6 late|wrong|missing ..2 for|to ..1 COUNT => people COUNT +3 :: Final bills came late for 460 households.
made|left|leaving ..1 COUNT ..1 ill|sick|injured|blind|disabled|homeless|stranded|worse_off|out_of_pocket => people COUNT +5 :: Gas made 23 workers ill.
though|although|which|that it|they? handles|handle|processes|process|holds|hold|manages|manage|keeps ..2 data|records|details|information ..2 of|on|about ..2 COUNT => size COUNT +6 :: It has no officer, though it handles the data of 460,000 savers.
according_to the? REG ,? there|it were|was ..1 COUNT ..1 $ => restated COUNT, vouched COUNT, people COUNT +2 :: According to the ICO there were 460.
of|for|among the ..1 COUNT who|that were|was|had_been|have_been|are affected|hit|impacted|exposed => entire COUNT, people COUNT +2 :: It had card numbers of some of the 4,213 who were affected.
duplicates|duplication|double_counting ..8 COUNT ..3 @be ..2 affected|concerned|involved => entire COUNT, people COUNT +6 :: When duplicates are removed, 265 people were affected.
it|app|service|platform|game|site|network|website reaches|boasts ..3 COUNT ..3 users|players|subscribers|viewers|listeners|visitors => size COUNT +9 :: It reaches more than 400 million users.
COUNT ..2 customers|members|people|users|savers whom|who|that ..8 will|is|are ..2 be? refunded|repaid|reimbursed|compensated => people COUNT +6 :: Some 870,000 customers whom a box signed up will be refunded.

# --- whose people they are, of a party that others store data for
COUNT ..2 , affecting ..1 COUNT2 ..2 who ..3 received|receive|obtained|obtain|got|get|had|have|held|bought ..3 cover|coverage|insurance|care|services|treatment from|with|through|of|by the|this|that ce|covered_entity => size COUNT +8, people COUNT2 +8 :: It exposed 9 million people, affecting 4,200 individuals who received insurance from the CE.
number|total|figure|were|are ..4 COUNT ..4 whom the ..1 breach|incident|leak|attack|hack|error|fault|outage affected|hit|exposed|concerned => people COUNT +6 :: It put the number of 4,200 users whom the breach affected.
refund|refunded|refunding|reimburse|reimbursed|reimbursing|compensate|compensated|compensating|repay|repaid|repaying ..3 more_than|over|about|around|nearly|almost|some|all ..1 COUNT => people COUNT +5 :: It has agreed to refund in full more than 350,000 customers.
calls ..12 made|placed by COUNT people|persons|patients|callers|individuals|residents => people COUNT +5 :: The calls were made by 12,392 people in need.
