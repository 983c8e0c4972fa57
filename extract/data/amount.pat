# The roles of sums that are no fine, or not this one. Effects name the role.

# --- statutory maxima and conditions
!add|adds|added|adding|comes up_to|maximum_of|as_much_as|as_high_as ..1 MONEY => maximum MONEY +4 :: Fines of up to £17.5 million.
maximum ..6 MONEY => maximum MONEY +5 :: The maximum penalty is £500,000.
@fine ..8 may|can|could|might ..1 reach|run_to|go_up_to|go_as_high_as|climb_to|rise_to|total|be_as_high_as|amount_to ..2 MONEY => maximum MONEY +6, imposed MONEY -4, kind fine -4 :: Penalties under the act can run to £500,000.
MONEY maximum => maximum MONEY +5 :: The £500,000 maximum applies.
MONEY ,? or ..6 %|percent|per|pc => maximum MONEY +8 :: It can reach £17.5m, or 4% of turnover.
%|percent|cent ..8 or MONEY => maximum MONEY +8 :: Up to 4% of turnover or €20m.
MONEY ..3 whichever => maximum MONEY +6 :: It is €20m, whichever is higher.
whichever ..8 MONEY => maximum MONEY +3 :: Whichever is higher, 4% or €20m.
cap|capped|limit|limited|ceiling ..4 MONEY => maximum MONEY +5 :: Fines are capped at £500,000.
could|can|may|might|possible ..5 @fined|fine|penalties|penalty ..4 up_to ..1 MONEY => maximum MONEY +6 :: It may be fined up to £4,000.
fines|penalties|sanctions , of up_to ..1 MONEY => maximum MONEY +6 :: At the top stand fines, of up to £500,000 at present.
@fine|fines ..3 is|was|of MONEY , brought|cut|reduced|discounted|adjusted|lowered down? to MONEY2 => imposed MONEY2 +6, wouldhave MONEY +9 :: The fine of the firm is £1.25m, brought down to £875,000.
power|powers ..8 MONEY => maximum MONEY +4 :: It has powers to fine firms up to £17.5m.

# --- the size of the business, of the deal, of the loss
turnover|revenue|revenues|profit|profits|sales|income|earnings|assets|market_value|valuation ..5 of|at|was|were|is|to|about|: ..3 MONEY => turnover MONEY +6 :: It had revenue of $80 million.
MONEY ..3 in|of|@pos ..3 turnover|revenue|revenues|profit|profits|sales|income|earnings|assets => turnover MONEY +6 :: It made £5m in revenue.
MONEY ..2 turnover|revenue|revenues|profit|profits|sales|income|acquisition|takeover|deal|merger => turnover MONEY +4 :: A £5bn takeover went wrong.
MONEY ..1 !the|this business|company|firm => turnover MONEY +4 :: The £5bn company was fined.
bought|acquired|acquisition|sold|acquire|merger|takeover ..6 for ..2 MONEY => turnover MONEY +5 :: It was bought for £5bn.
acquisition|takeover|deal ..4 worth|valued ..2 MONEY => turnover MONEY +5 :: The acquisition was worth £5bn.
which|that|together ..1 @be worth ..3 MONEY => other MONEY +5 :: They rigged bids for contracts which were worth over £150m.
valued|worth ..3 MONEY ..3 to|exported|shipped => other MONEY +3 :: Goods worth $500,000 were exported.
valued at ..2 MONEY => other MONEY +4 :: Three machines valued at $500,000.
transactions|transfers|payments|exports|shipments|invoices|loans|fund ..6 totaling|totalling|worth|of|valued|amounting ..3 MONEY => other MONEY +5 :: It handled transactions totaling $5m.
MONEY worth => other MONEY +3 :: It sent $5m worth of goods.
cost|costs|costing ..6 economy|company|it|them|industry|business|taxpayers ..4 MONEY => loss MONEY +3 :: The hack is costing the economy £50m.
losses|loss|lost|defrauded|damage ..5 MONEY => loss MONEY +4 :: Customers lost £4m.
stolen|stole|took ..2 MONEY => loss MONEY +4 :: The thieves stole about £4m.
underpaid|underpaying|overcharged|overcharging|saved|gained|pocketed|netted ..6 MONEY => loss MONEY +4 :: The insurer underpaid its customers by £2.3m.
MONEY losses|loss|lost|stolen|hit_to_profits => loss MONEY +4 :: The £4m loss was covered.
MONEY ..5 was|were ..2 lost|stolen|taken => loss MONEY +5 :: £47m was stolen.
ransom|ransoms ..5 MONEY => ransom MONEY +6 :: The gang asked a ransom of $5m.
MONEY ..3 ransom => ransom MONEY +6 :: A $5m ransom was demanded.
@robbers ..2 demand|demands|demanded|demanding|asked_for|wanted|want|sought ..3 MONEY => ransom MONEY +8 :: The hackers had demanded £7m in Bitcoin.
MONEY ..2 that|which ..1 @robbers ..2 demanded|wanted|asked_for|sought => ransom MONEY +8 :: It paid nothing of the £7m that the hackers wanted.
MONEY in|of ..1 bitcoin|bitcoins|cryptocurrency|crypto|monero => ransom MONEY +6 :: Its hackers asked for £7m in bitcoin.
invest|invested|investing|investment|spent|spending|spend|funding|budget|donated|donate|grant ..5 MONEY => other MONEY +4 :: It invested £5m in security.
MONEY , which ..8 bring|brings|brought|takes|took down to ..1 MONEY2 !that|left|in|the|of|for => imposed MONEY2 +6, wouldhave MONEY +9 :: It fined the firm £4m, which admissions and early disposal bring down to £2.34m.
MONEY , which ..8 settlement|disposal|admission|admissions|cooperation|discount|discounts|payment ..3 bring|brings|brought|reduces|reduced|cut|cuts|lowers|lowered ..1 to MONEY2 => imposed MONEY2 +6, wouldhave MONEY +9 :: It fined the firm £10m, which early settlement brought to £7m.
!that|says|said MONEY ( ..4 ) is|was enough|sufficient|adequate => imposed MONEY +7 :: As the fault is minor, 900,000 euros (a million dollars) is enough.
in DATE ..2 , when ..2 @fined ORG ..1 MONEY and ORG2 ..1 MONEY2 => othercase MONEY +10, othercase MONEY2 +10, other ORG2 +6 :: It did so in December 2020 too, when it fined Acme £100 million and Birch £35 million.
prices|price|deals|plans|subscriptions|tickets|offers from|starting_at|starting_from|start_at|just MONEY => other MONEY +10, imposed MONEY -8 :: See our list of providers, prices from £19.99.
plan|plans|intention|intentions ..6 , the figure|sum|amount was|stood_at ..1 MONEY => previous MONEY +9, imposed MONEY -6 :: When it was told of the plan in January, the figure was £375,000.
had spoken|talked|thought|warned of ..2 @fine of ..4 MONEY => previous MONEY +9, imposed MONEY -6 :: In November it had spoken of a fine of just over £17 million.
had announced|said|indicated|warned|signalled that? the @fine might|could|may|would be ..2 MONEY => previous MONEY +9, imposed MONEY -6 :: In March it had announced that the fine might be £4.59 million.
told ORG to_begin_with|at_first|initially|originally|first ..4 would|might|could be ..2 MONEY => previous MONEY +9, imposed MONEY -6 :: It told Acme to begin with that it would be £45m.
the MONEY at which|to_which ..6 would_otherwise|would_have ..2 arrived|come|started|landed|ended => wouldhave MONEY +10, previous MONEY -10, imposed MONEY -6 :: It came down from the £300,000 at which it would otherwise have arrived.
affirmed|confirmed|finalised|finalized|adopted|imposed the MONEY @fine|forfeiture => imposed MONEY +5, othercase MONEY -4 :: In 2024 it affirmed the $57,265,625 forfeiture.
deal|agreement|settlement under_which|by_which ..1 MONEY is|will_be|was paid => imposed MONEY +10 :: The tribunal has approved a deal under which £50,000 is paid.
tribunal|court|judge|judges|panel ..8 takes|take|took|taken|taking|knocks|knocked|shaves|shaved|lops|lopped MONEY off ..8 @fine|bill|sum => discount MONEY +9, imposed MONEY -9, stage varied +5 :: The tribunal has taken £450,000 off the penalty.
takes|take|took|taken|taking|knocks|knocked|knocking|shaves|shaved|lops|lopped MONEY off ..6 @fine|sum|amount => discount MONEY +7 :: Paying early took £450,000 off the fine.
MONEY on|for each ..2 count|charge|offence|offense => each MONEY +7 :: He was fined £200 on each count.
each ..2 count|charge|offence|offense ..2 , MONEY ..1 in_all|in_total|altogether => imposed MONEY +7 :: He was fined £200 on each count, £600 in all.
REG ..2 takes|took|taken MONEY off ..6 @fine !for|because|as|after => discount MONEY +7, stage varied +5 :: The ICO has taken £450,000 off the penalty.
off MONEY of ..3 @fine => discount MONEY +8, stage varied +5 :: Watchdog lets the office off £450,000 of its fine.
rather_than|instead_of MONEY !for|to => previous MONEY +4 :: It has settled on the footing that £50,000 will be paid rather than £500,000.
owes|owe|pays|pay|paying|find MONEY in_place_of|instead_of|rather_than|not|and_not MONEY2 => imposed MONEY +6, previous MONEY2 +6 :: The office now owes £50,000 in place of £500,000.
put|puts|putting|set|sets MONEY in its|their place => imposed MONEY +6, stage varied +5 :: The tribunal set aside the £500,000 and put £250,000 in its place.
^ MONEY had_been|was ..1 plan|intention|idea|opening|starting_point|first_figure => previous MONEY +6 :: £600,000 had been the plan.
first|originally|initially|beginning|start ..2 MONEY had_been|was ..1 plan|intention|idea|starting_point|first_figure => previous MONEY +6 :: At first £600,000 had been the plan.
had|has ..1 thought|considered|contemplated|mulled ..2 of|about a? @fine of ..5 MONEY => previous MONEY +5 :: It had thought about a fine of as much as £1.09m.
below|under|lower_than|less_than the ..1 MONEY ..4 rapporteur|asked|proposed|sought|demanded|notified|intended => previous MONEY +7, imposed MONEY -4 :: The size of the firm led it to stay below the €375,000 for which the rapporteur had asked.
!employment tribunal|tribunals ..5 agreed|settled|landed|decided on|upon MONEY !in|for|compensation|damages => imposed MONEY +6, stage varied +5 :: All members of the Tribunal agreed on £75,000.
notified|notify|notifies ..2 of ..1 a @fine of ..1 MONEY => proposed MONEY +5 :: The authority notified it of a fine of NOK 175,000.
original|initial @fine was ..5 at? MONEY => previous MONEY +6 :: The original penalty was slightly higher at €4.34bn.
had MONEY in_mind => previous MONEY +4 :: To begin with the regulator had £25m in mind.
provisional|first|original|initial|earlier plan|figure|intention|idea|proposal had_been|was ..2 for|of ..1 MONEY => previous MONEY +6 :: The provisional plan had been for £45 million.
MONEY was what ..4 had ..2 in_mind => previous MONEY +6 :: £45 million was what the regulator had in mind at first.
provisional|preliminary announcement|notice|decision|view ..12 figure|sum|amount ..4 was|of ..3 MONEY => previous MONEY +4 :: In a provisional announcement six months before, the figure mentioned was just over £17 million.
started|starts|starting|began from|at|with ..1 MONEY => wouldhave MONEY +5 :: The watchdog started from £1 million.
at_trial ..6 set|imposed|fixed|ordered ..6 of ..1 MONEY => previous MONEY +6 :: At trial the judge had set a penalty of $2 million.
lower_court|court_below|trial_judge|first_court|primary_judge|first_instance|judge_below|sentencing_judge ..6 MONEY => previous MONEY +8 :: The lower court thought that £6 million would do.
not the ..1 MONEY that|which ..8 imposed|set|demanded|sought|wanted => previous MONEY +7, stage varied +3 :: It will pay £50,000, not the £500,000 that the regulator imposed a year ago.
pay|pays|paid|paying MONEY in penalties|penalty|civil_penalties => imposed MONEY +6 :: The clinic will pay $450,000 in penalties and costs.
to invest|spend|investing|spending ..1 MONEY in|on|to ..3 security|protecting|programs|programmes|training|measures|data => other MONEY +7 :: In addition it is to invest $1.2m in protecting patient data.
set_aside|sets_aside|provision|provisioned|ring-fenced|reserve|reserved|earmarked ..6 MONEY => provision MONEY +6 :: It has set aside £5m for the fine.
MONEY ..3 provision => provision MONEY +6 :: A £5m provision was made.
puts|put|putting|sets|set|setting|lays|laid ..1 MONEY ..1 aside|by for|to|in|against => provision MONEY +8, imposed MONEY -4 :: The lender has put £70m aside for claims.
MONEY @has|had|was|is|been ..2 set_aside|put_aside|put_by|kept_back|laid_aside => provision MONEY +6 :: So far £40m had been set aside.
!sanction|infringement|penalty|administrative fee|fees|salary|bonus|subscription ..4 of|from|at ..2 MONEY => other MONEY +3 :: It charges a fee of £5.
average ..4 cost ..6 MONEY => loss MONEY +6 :: The average cost of a breach is $4m.

# --- redress, costs
compensation|redress|damages|refund|refunds|reimbursement|restitution|compensate|refunded|repay|repaid ..5 MONEY => compensation MONEY +4 :: It paid compensation of £5m.
MONEY ..4 in|of|as ..3 compensation|redress|damages|refunds|restitution|remediation => compensation MONEY +6 :: It pays $2bn in redress.
MONEY ..1 compensation|redress|damages => compensation MONEY +5 :: £250 compensation was awarded.
costs of ..2 MONEY => costs MONEY +6 :: He paid costs of £500.
MONEY in|of|as|for|towards ..2 costs => costs MONEY +6 :: He was told to pay £500 towards the costs.
MONEY towards|toward ..6 costs => costs MONEY +6 :: It pays £5,000 towards the Commission's own costs.
costs came|come|amounted|amount ..1 to MONEY => costs MONEY +6 :: Its costs came to £5,000.
MONEY ..1 !,|;|and costs => costs MONEY +6 :: He was told to pay £500 costs.
!penalty surcharge ..3 MONEY => costs MONEY +6 :: A victim surcharge of £50.
!victim|government|costs surcharge is|comes ..1 to? MONEY => costs MONEY -6, imposed MONEY +4 :: For Acme the surcharge is 3.29 million won.
surcharge ..3 MONEY ..8 imposed|levied|set|billion|on|for|against => costs MONEY -6, imposed MONEY +4 :: The surcharge of 747 million won on the agency stands.
penalty_surcharge|administrative_surcharge ..6 MONEY => imposed MONEY +5, costs MONEY -6 :: The penalty surcharge comes to 130 billion won.
MONEY ..1 surcharge imposed|levied|set|for|on|against => imposed MONEY +5, costs MONEY -6 :: It upheld the 4.48 billion won surcharge imposed by the commission.
pay|pays|paid|paying MONEY in ..1 fines|fine|penalties|penalty and ..2 costs => total MONEY +3, costs MONEY +6 :: She has to pay £1,715 in fines and costs.
set|sets|fixed|fixes|put|puts the ..1 amount|sum|fine|penalty|figure at ..1 MONEY => imposed MONEY +5 :: She took account of its finances and set the fine at £92,000.
MONEY ..1 !penalty|,|;|and surcharge => costs MONEY +6 :: A £50 victim surcharge.
MONEY ..1 !,|;|and for_the_cost|in_costs|towards_costs|prosecution_costs => costs MONEY +6 :: It awarded $35,000 for the cost of the case.

# --- by the day, by the head
MONEY a|per|each|every|for_each|for_every ..1 day|week|month|call|person|violation|contravention|year => each MONEY +7 :: It grows by £100 a day.
daily ..4 MONEY => each MONEY +6 :: A daily penalty of £500.
MONEY each|apiece|per_person|to_each => each MONEY +5 :: They were offered £7,500 each.
MONEY per ..2 violation|violations|breach|infringement|day|week|month => each MONEY +7 :: It faces fines of $500,000 per willful violation.
MONEY to each => each MONEY +6 :: He must pay £250 to each victim.

# --- before and after
left|emerged|emerges|leaves ..4 with a|one ..1 of MONEY => imposed MONEY +6, stage varied +5 :: The airline went in with a fine of £183m and left with one of £20m.
agreed|agree|agrees that ..3 @fine ..4 be MONEY => imposed MONEY +5 :: The parties agreed that the fine should be £2.1m.
fines|penalties for|over|against ..6 exceed|exceeds|exceeded|top|topped|total|pass|passed ..2 MONEY => othercase MONEY +6 :: Its fines for cookies exceed €300m.
@cut ..5 from ..3 MONEY => previous MONEY +7 :: The fine was reduced from £1.2m.
@cut ..6 from ..3 MONEY ..2 to ..2 MONEY2 => previous MONEY +8, imposed MONEY2 +6 :: It was cut from £6m to £3m.
from ..2 MONEY to ..2 MONEY2 => previous MONEY +5, imposed MONEY2 +4 :: The fine went from £6m to £3m.
@fine ..3 MONEY ..12 became ..2 MONEY2 => previous MONEY +6, imposed MONEY2 +6 :: The fine of £1.8m became £1.1m.
@cut ..5 to ..2 MONEY => imposed MONEY +5 :: The fine was cut to £3m.
@earlier ..8 MONEY => previous MONEY +3 :: It originally proposed £6m.
MONEY ..1 @first ..2 proposed|considered|suggested|announced|planned|sought|imposed => previous MONEY +6 :: The £6m first proposed was cut.
MONEY ..1 that|which|as ..3 @first ..2 proposed|considered|suggested|announced|planned|sought|imposed => previous MONEY +6 :: The £6m that had been first proposed was cut.
proposed|suggested|intended|original|initial|earlier|provisional ..2 @fine|sum|figure|amount|penalties ..3 of ..2 MONEY => previous MONEY +5 :: The proposed fine of £6m was cut.
had ..4 proposed|planned|intended|signalled|signaled|considered|threatened|provisionally_decided ..10 MONEY => previous MONEY +6, proposed MONEY +1 :: It had intended to fine it £99m.
lower|smaller|down|reduction ..3 than|from|on ..3 MONEY => previous MONEY +5 :: It is down from the £30m first proposed.
far|well|much ..3 below ..4 MONEY => previous MONEY +4 :: It is well below the £30m first named.
instead_of|rather_than|compared_with|compared_to ..5 MONEY => previous MONEY +4 :: £2m rather than the £30m first proposed.
notice_of_intent ..12 MONEY => previous MONEY +2 :: The notice of intent named £6m.
draft_decision ..12 MONEY => previous MONEY +5 :: The draft decision proposed €30m.
in_mind|envisaged ..6 MONEY ..6 MONEY2 => previous MONEY2 +5, previous MONEY +4 :: It had in mind between €30m and €50m.
would ..3 have ..4 been ..4 MONEY => wouldhave MONEY +8 :: It would have been £30m.
would ..3 have ..4 @fined|imposed|paid|faced ..4 MONEY => wouldhave MONEY +8 :: It would have fined it £30m.
@fine ..4 MONEY ..5 before ..4 discount|reduction|settlement => wouldhave MONEY +6 :: The penalty was £30m before the discount.
discount ..6 MONEY => wouldhave MONEY +4 :: Without the discount it was £30m.
arrived at ..4 MONEY => wouldhave MONEY +4 :: It first arrived at a penalty of £30m.
pays|paid|settles|pay|reduced|discount|bill ..6 MONEY ..10 %|percent ..2 discount|off|reduction => discount MONEY +4 :: It pays £320,000 with a 20% discount.
MONEY ..4 if ..3 paid|pays => discount MONEY +7 :: The fine falls to £320,000 if paid early.
if ..4 paid|pays ..8 MONEY => discount MONEY +5 :: If paid early it is £320,000.
base_penalty|base_civil_monetary_penalty|base_amount|statutory_maximum|statutory_maximum_civil_monetary_penalty ..8 MONEY => maximum MONEY +7 :: The base penalty amount was $250,000.
base_penalty|base_civil_monetary_penalty|base_amount ..18 that_is|that_is_to_say|namely|i.e|or MONEY => maximum MONEY +8, imposed MONEY -6 :: The base penalty was half of what was moved, that is to say $840,288.55.
base ..3 penalty ..8 MONEY => maximum MONEY +7 :: The base civil penalty was $250,000.
maximum ..6 penalty ..10 MONEY => maximum MONEY +6 :: The maximum civil monetary penalty was $1m.

# --- parts, totals, other cases
made_up_of|consists_of|comprising|comprises|broken_down|including ..3 MONEY => part MONEY +4 :: The total is made up of €90m and more.
MONEY for|in_respect_of ..8 and ..2 MONEY2 for => part MONEY +2, part MONEY2 +2 :: It is £8m for one and £6m for the other.
penalty|fine|: MONEY ..1 )|; => part MONEY +2 :: The first (penalty: $4m) was the larger.
part !with ..4 MONEY => part MONEY +3 :: The biggest part, £3m, is for late answers.
further|another|additional|extra|more !than ..2 MONEY => part MONEY +4 :: And a further £70,000.
total|totalling|totaling|altogether|combined|collective|aggregate ..5 MONEY => total MONEY +2, imposed MONEY +1 :: A total of £1m in fines.
@fine ..4 is|was more than ..1 MONEY => imposed MONEY +5, othercase MONEY -5, part MONEY -4 :: The fine for Acme is more than $57 million, that for Bolt less.
sum|amount is|of ..2 MONEY => imposed MONEY +2 :: For the bank the sum is £9,000.
MONEY ..3 in_total|altogether|in_all|combined => total MONEY +3, imposed MONEY +1 :: It paid £1m in total.
last_year|last_month|in_september|in_january|years_ago|previous_year|earlier_this_year|back_in ..12 MONEY => othercase MONEY +2 :: Last year it fined another firm £20m.
such_as|like|compared|comparison|similar|unlike|following|recall|same ..8 MONEY => othercase MONEY +2 :: A similar case ended in a £20m fine.
also_fined|previously_fined|has_previously|was_previously|fined_before|came_before|two_years_ago|a_year_ago ..8 MONEY => othercase MONEY +3 :: It was previously fined £500,000.
in DATE ..12 MONEY => othercase MONEY +1 :: In May 2021 it paid $50m.
largest|biggest|highest|record|second-largest|previous_record ..8 by|was|is|remains|issued|to_date|date|ever ..6 MONEY => othercase MONEY +1 :: The largest fine was €50m.
surpassing|exceeding|exceeds|surpasses|eclipsing|topping|beating|overtaking ..6 MONEY => othercase MONEY +6 :: It is a record, topping the €50m of another case.
MONEY ..4 against|for|on ORG ..4 in DATE => othercase MONEY +2 :: The £20m fine on Acme in 2020.
more_than|over|worth ..3 MONEY ..3 in|of ..2 fines ..6 since => othercase MONEY +6 :: More than €4bn in fines since 2020.

MONEY that ..6 had_in_mind|in_mind|proposed|planned|intended|considered|threatened => previous MONEY +7 :: It is half of the £6m that the regulator had in mind.
MONEY that ..3 @be ..3 proposed|planned|announced|intended|suggested => previous MONEY +7 :: It compares with the £6m that was proposed.
against the MONEY ..2 first|originally|proposed => previous MONEY +4 :: It is £2m, against the £30m first named.
half|third|quarter|fraction|tenth|fifth ..1 of ..2 MONEY => previous MONEY +5 :: It is half of the £6m first named.

in the amount of ..1 MONEY => imposed MONEY +4 :: It agreed to settle in the amount of $100,871,266.
@fined the? ORG ( ..5 ) ..1 MONEY => imposed MONEY +6 :: It fined the Ministry of Trade (Ministerium für Handel) €75,000.
@fined ..20 with MONEY => imposed MONEY +2 :: It fined the body for the study of bats, owls and other night birds with €5,000.
fine of MONEY ( ..4 reduced ..4 MONEY2 => imposed MONEY +4 :: Acme paid a fine of €24,000 (reduced from €40,000).
payment of MONEY instead_of ..3 @fine ..8 MONEY2 => imposed MONEY +8, previous MONEY2 +6 :: It made a payment of €24,000 instead of the fine suggested by the agency (€40,000).
suggested|suggests|recommended|recommends|proposed|proposes issuing|imposing|to_issue|to_impose ..3 @fine of ..2 MONEY => proposed MONEY +9 :: The Danish DPA suggested issuing a fine of DKK 500,000.
settles ..8 for MONEY => imposed MONEY +5 :: The bank settles with OFAC for $7m.
total of ..2 MONEY ..4 paid => imposed MONEY +4 :: In total a total of £60,000 is paid.

decided ..6 @fine up_to ..1 MONEY => imposed MONEY +8 :: It decided to impose a fine up to €3,000 on the bar.
@fined ..8 MONEY ,|( reduced ..3 to MONEY2 => imposed MONEY +6, discount MONEY2 +7 :: It was fined €2,000, reduced to €1,200.
@fine ..8 MONEY ..6 which|, ..4 reduced ..2 to MONEY2 => imposed MONEY +3, discount MONEY2 +6 :: It imposed a fine of €6,000, which was reduced to €3,600.
early|voluntary|prompt ..2 payment ..4 MONEY => discount MONEY +4 :: It made an early payment of €4,800.
reduced|discounted @fine ..3 MONEY => discount MONEY +2 :: It led to a reduced fine of €33,000.
could|may|can be reduced ..2 to MONEY => discount MONEY +8 :: The fine could be reduced to €3,600.

floated|suggested|signalled|named|mooted|trailed ..2 MONEY ..3 last|in|a_year|earlier|at_first => previous MONEY +6 :: It had floated £1.2m last August.
had ..2 floated|suggested|named|mooted ..2 MONEY => previous MONEY +6 :: The regulator had floated £1.2m.
MONEY ..4 remains|remain => othercase MONEY +3 :: The £20m fine remains the largest.
remains|remain ..2 the MONEY => othercase MONEY +6 :: The largest fine remains the £20 million of another.

what ORG ..2 paid ..4 MONEY => othercase MONEY +6 :: It is four times what Acme paid (£3m).

put_forward|puts_forward|putting_forward ..5 MONEY => previous MONEY +6 :: Its first notice put forward a penalty of £30m.
first notice ..8 MONEY => previous MONEY +4 :: Its first notice named a penalty of £30m.
first|earlier proposed|planned|announced|named ..4 MONEY => previous MONEY +4 :: It first announced a fine of £30m.

the|than MONEY which|that ..8 had|has ..3 proposed|announced|imposed|fined => previous MONEY +5 :: It is less than the £275,000 that the Commissioner had imposed.
the MONEY which|that ..5 has|have been ..1 @fined => previous MONEY -6, imposed MONEY +5 :: The larger part is the £76m that Mr Ash has been fined.
fines|penalties|penalty|fine ( ..2 up_to|as_much_as|as_high_as|as_big_as MONEY => maximum MONEY +5, imposed MONEY -6, kind fine -2 :: At the top stand fines (of up to £500,000 as the law now is).
ransom of ..4 ( worth|around|about|some|roughly|approximately ..2 MONEY => ransom MONEY +8 :: It paid a ransom of 24 Bitcoin (worth approximately $250,000).
for the MONEY ..1 that ..8 imposed => previous MONEY +6 :: It put in £92,000 for the £275,000 that the Commissioner imposed.
the plan had_been MONEY => previous MONEY +7, stage proposed -4 :: In July the plan had been £99.2 million.
had ..3 had ..4 MONEY in_mind => previous MONEY +7 :: It had had £17 million in mind.
had ..4 MONEY ..3 in_mind => previous MONEY +7 :: The regulator had had just over £17 million in mind.
had ..3 served|issued|given ..2 notice ..5 MONEY => previous MONEY +7, stage proposed -5 :: In March it had served notice of a proposed £4.59 million.

in_other_cases|other_cases|other_defendants ..16 MONEY => othercase MONEY +7 :: In other cases a man was fined £120.
asked_for|sought|suggested|argued_for|wanted ..3 MONEY => wouldhave MONEY +3 :: The regulator had asked for $5 million.
paid|sold|offered|offer|selling|bribe ..4 MONEY ..3 cash|for|a_month => other MONEY +3 :: She had been paid £5,000 in cash.
profit|benefit|benefited|gain ..5 MONEY => other MONEY +4 :: A profit of more than £960,000.

@fine ..2 of MONEY ..3 had_been ..2 proposed|planned|suggested|announced|intended => previous MONEY +7 :: A fine of £6m had been proposed.
had sought|wanted ..2 MONEY => previous MONEY +6 :: In May it had sought £2 million.
@cut ..3 @fine ..2 to ..2 MONEY => imposed MONEY +8, stage varied +3 :: The judge cut his fine to £30,500.50.

# --- discounts, differences and what was first thought of
%|percent|per_cent ..4 off|reduction|discount|reduced ..8 MONEY => wouldhave MONEY +8 :: Ofgem took 30% off the initial penalty of £7m.
discount|reduction of|for ..6 from ..2 MONEY => wouldhave MONEY +6 :: It earned a discount of a third from £1.5m.
without|but_for|before ..3 discount|reduction|mitigation|cooperation ..10 MONEY => wouldhave MONEY +6 :: Without the discount it would owe £9m.
otherwise the|a|it|its|this|, ..6 MONEY => wouldhave MONEY +6 :: It settled; otherwise the sum was £9m.
MONEY ..3 would|'d|would've ..3 been|followed|have => wouldhave MONEY +6 :: A fine of £9m would have followed.
had ..12 would|'d ..2 have|'ve ..2 owed|paid|been ..2 MONEY => wouldhave MONEY +6 :: Had it waited, it would have owed £9m.
@cut ..2 by ..2 MONEY => other MONEY +6 :: The fine has come down by £10m.
MONEY less|lower|smaller|more|higher than => other MONEY +3 :: It is £15,000 less than was announced.
MONEY had_been ..2 recommended|considered|contemplated|floated|suggested|proposed|planned|mooted|envisaged|envisioned|pencilled|mentioned|named|indicated|foreseen|discussed|intended|threatened|announced|feared|trailed|signalled => previous MONEY +7 :: At first £300,000 had been recommended.
MONEY was ..2 recommended|contemplated|mooted|proposed|planned ..2 @first|at_first => previous MONEY +7 :: A sum of £300,000 was recommended initially.
@fine ..4 MONEY ..3 had_been|was considered|contemplated !proportionate|appropriate|sufficient|adequate|fair|just|fitting|effective|necessary|to|affordable|reasonable|suitable|justified|right|enough|correct|realistic|warranted|dissuasive => previous MONEY +9 :: A fine of up to £1m had been considered.
minded|considering|contemplating|contemplated ..8 MONEY => previous MONEY +3, proposed MONEY +4 :: It had been minded to go as high as £1m.
had spoken of ..2 MONEY => previous MONEY +6 :: At first it had spoken of £9m.
put|puts ..4 figure|sum|amount|penalty|fine ..2 MONEY forward => previous MONEY +7 :: Its notice put a figure of £50m forward.
MONEY was ..6 in ..3 decision_notice|decision_notices|notice_of_intent|warning_notice => previous MONEY +6 :: £50m was the size of the penalty in the decision notices.
when|as ..6 issued|imposed|announced|set ..8 it was ..2 MONEY => previous MONEY +6 :: When the fine was issued, it was for £5m.
original|initial|first|provisional figure|sum|amount ..3 MONEY => previous MONEY +4 :: The original figure was £5m.

# --- what others paid
for_perspective|by_comparison|for_comparison|in_comparison|for_scale|by_contrast|by_way_of_comparison|for_context|compare|elsewhere ..16 MONEY => othercase MONEY +6 :: For comparison: another firm paid £2m in May.
so_far|until_now|hitherto|until_then|to_date ..4 highest|largest|biggest|record ..14 MONEY => othercase MONEY +6 :: So far the highest penalty is a combined £10m.
previous|old|earlier|standing record ..8 MONEY => othercase MONEY +6 :: The previous record was £10m.
more|less|higher|lower|bigger|larger|smaller than ..2 MONEY ..4 for|of|against|on ORG => othercase MONEY +8, previous MONEY -3 :: It is more than the £10m of 2022 for Acme.
MONEY ..1 in ..1 debt => other MONEY +5 :: The company, £15bn in debt, must pay.

got|gets|received|receives|given|handed|paid|pays|is ..1 maximum ..2 MONEY => imposed MONEY +9 :: This caller got the maximum, £500,000.
# --- of several
MONEY ..8 between_them|between_the_two|between_the_three => total MONEY +2, othercase MONEY +2 :: Two firms were fined £1m between them.
MONEY ..3 is ..3 total|sum that ..6 pay|paid => imposed MONEY +4, total MONEY +2 :: £544 is the total that he must pay.
add|adds|added|comes|come up|to to? ..2 MONEY => total MONEY +2 :: The fines add up to £330,000.
raised ..2 MONEY ..4 from|investors|funding|capital|shares|round => other MONEY +5 :: It raised £5m from investors.
for_each|per|each offence|count|charge ..6 MONEY => each MONEY +5 :: For each offence the fine was £200.
MONEY for_each|on_each|per ..1 offence|count|charge => each MONEY +6 :: He was fined £200 for each offence.
MONEY in ..1 fees|sales|income|donations|takings => other MONEY +5 :: It brought him £480,000 in fees.
@fine ..6 MONEY ..8 @cut it ..2 to ..1 MONEY2 => previous MONEY +6, imposed MONEY2 +4 :: The fine was £9m, but the court brought it down to £5m.

# --- how a settlement was reckoned
settlement_amount ..2 of ..2 MONEY => imposed MONEY +5 :: The settlement amount of $5,000 reflects it.
base ..4 penalty|amount ..12 is|was|of|equals|totals MONEY => wouldhave MONEY +5 :: The base penalty amount was $16,927.
MONEY claim|claims|invoice|shipment|payment|transaction|transfer => other MONEY +3 :: It paid a $7,500 claim.

# --- what was meant or set before, said the other way round
MONEY was what ..6 proposed|sought|wanted|intended|planned|recommended|asked => previous MONEY +7 :: A fine of £90,000 was what the regulator had proposed.
MONEY was ..4 that|which ..4 had ..1 proposed|sought|wanted|intended|planned|recommended|demanded => previous MONEY +7 :: £9m was the penalty which the regulator had sought.
had asked_for|called_for|demanded|recommended ..2 @fine ..3 MONEY => previous MONEY +5 :: The prosecutor had asked for a fine of £2 million.
had asked_for|called_for|demanded|recommended ..1 MONEY => previous MONEY +5 :: The prosecutor had asked for some £2 million.
earn|earns|earned ORG a|an MONEY @fine => imposed MONEY +5, party ORG +3 :: The emails have earned Acme a £30,000 fine.
this_year|so_far|since_april|financial_year ..8 @fine ..6 to|total|totalling|worth ..2 MONEY => othercase MONEY +5 :: So far this year its fines come to £2 million.
TITLE MONEY of REG? fines ..3 this_year|last_year|so_far|since => othercase MONEY +8 :: £2m of fines this year for callers
goes_down|went_down|goes|comes_down|came_down|fell|falls|drops|dropped|shrank from ..6 to ..2 MONEY => imposed MONEY +6, stage varied +4 :: The penalty goes down from its first amount to £200,000.
ended_up|ends_up|left|leaves|emerged|finished with ..3 @fine|one ..3 of MONEY => imposed MONEY +6, stage varied +2 :: It appealed, and ended up with one of £75,000.

# --- what was avoided, began or was somebody else's
discount|settlement|cooperation|co-operation ..12 from ..5 MONEY => wouldhave MONEY +8 :: An early settlement discount of 30% brought the figure down from an initial £9m.
avoided|escaped|spared|averted|refrained_from|dodged|stopped_short_of|escapes|avoids|avoiding|escaping ..5 MONEY => previous MONEY +5 :: The ministry escaped a fine of more than £9m.
MONEY ..2 @fine ..1 @be ..1 avoided|averted|waived|spared => previous MONEY +7 :: A £9m fine is avoided.
no less than ..1 MONEY => previous MONEY -5 :: It must pay no less than £9m.
MONEY to_begin_with|to_start_with|in_the_first_place => previous MONEY +6 :: Its part was £4m to begin with.
below|under|than ..2 MONEY which|that ..10 was fined => othercase MONEY +9 :: It is far below the £300,000 which a neighbour was fined.

# --- what was once meant or set, in further words
originally|initially|at_first|at_the_outset ..14 @fine|sum|amount ..6 MONEY => previous MONEY +5 :: Originally, the agency wrote, the fine stood at SEK 3.4 million.
had ..2 @first|at_first|originally|initially ..3 @fined|served|imposed|issued|levied|set ..6 MONEY => previous MONEY +4 :: The board had initially imposed a €70,000 penalty on it.
at_first|initially|originally served|imposed|issued|levied|set|fined ..4 MONEY => previous MONEY +4 :: The agency at first levied a $90,000 fine.
first|originally|initially|at_first|had ..3 told ..4 to_expect|expect ..4 MONEY => previous MONEY +6 :: The club was first told to expect £410,000.
floated|mooted|trailed ..1 MONEY => previous MONEY +4 :: In spring the regulator floated £1.3 million.
not the MONEY which|that|it|he|she|they ..6 had|first|originally => previous MONEY +6 :: The bill is €310,000, not the €900,000 which the authority first demanded.
and|, not MONEY ,|.|as|that ..4 => previous MONEY +3 :: It pays £1.2m, not £2.5m, for the leak.
threatened|warned|faced|facing ..3 with|of|by ..3 MONEY ..3 @fine ..6 last|in|earlier|before|but => previous MONEY +4 :: It had been threatened with a £9m fine last year, but pays less.
@first|original|initial ..2 forfeiture|assessment|demand|order|notice ..4 was|were|of ..3 MONEY => previous MONEY +5 :: The initial assessment of the board was for $22 million.
MONEY ..2 at_first|originally|initially|previously|formerly => previous MONEY +4 :: It was fined £4m originally.
double|doubled|doubling|doubles|trebled|treble|trebles|raised|increased ..4 @fine ..4 from ..3 MONEY => previous MONEY +7 :: The court raised the fine from £2m.
double|doubled|doubling|doubles|trebled|treble|trebles|raised|increased ..4 @fine ..8 proposed|set|imposed ..2 at ..2 MONEY => previous MONEY +6 :: It has almost doubled the fine, which was first set at £2m.
decision ..8 impose|fine ..4 @fine ..3 MONEY ..10 tribunal|court|appeal => previous MONEY +3 :: The decision was to impose a fine of £2.2m; the tribunal took off a tenth.
reminded|remember|recall|recalls ..3 ORG ..12 MONEY => othercase MONEY +6 :: Readers will be reminded of Acme, whose fine was £2m.
last_year|this_year|in_all the regulator|watchdog|commission|authority ..2 @fined ..4 total ..2 MONEY => othercase MONEY +7 :: Last year the regulator fined firms a total of £53m.
would_have|would've warranted|merited|justified|deserved ..6 MONEY => wouldhave MONEY +6 :: The lapse would have merited a €3m fine.
discount|discounted ..12 initial|original|starting ..3 MONEY => wouldhave MONEY +6 :: With the discount it pays £2m instead of an initial £3m.
initial|original|starting ..3 MONEY ..4 @be ..2 discounted => wouldhave MONEY +8 :: The initial fine of £9m was discounted by a third.
had faced|been_facing|been_threatened_with ..3 @fine ..1 of ..1 MONEY => previous MONEY +6 :: The company had faced a fine of £5m.
was|were @first|at_first|originally|initially ..1 to_be fined ..1 MONEY => previous MONEY +8, proposed MONEY -2 :: The company was originally to be fined £5m.
@first|original|initial ..1 plan|intention|idea was|had_been ..4 MONEY => previous MONEY +6 :: Its initial plan was for a £5m penalty.
earlier|first|previous|preliminary notice|letter had ..2 mentioned|named|put|spoken|stated|said ..5 MONEY => previous MONEY +6 :: An earlier notice had mentioned £5m.
REG had ..1 @first|at_first|originally|initially wanted|sought|asked_for|aimed_for ..3 MONEY => previous MONEY +6 :: The ICO had first wanted £5m.
regulator|watchdog|authority|commission|commissioner|agency|board had ..1 @first|at_first|originally|initially wanted|sought|asked_for|aimed_for ..3 MONEY => previous MONEY +6 :: The regulator had first wanted £5m.
persuaded|convinced ..1 regulator|watchdog|authority|agency|commission|commissioner to ..1 drop|abandon|scrap|shelve|give_up ..4 MONEY => previous MONEY +6 :: The firm persuaded the regulator to drop its plan for a £5m fine.
figure|sum|amount|@fine had_been ..2 MONEY in ..3 draft|notice|proposal => previous MONEY +7 :: The figure had been £5m in the draft decision.
highest|largest|biggest|greatest @fine possible|available ..3 MONEY => maximum MONEY +7, previous MONEY -4 :: The highest fine possible was £7m.
lawyers|solicitors|barristers|counsel cost ..3 MONEY => costs MONEY +6 :: Its lawyers cost it £7m.
issued|imposed|levied fines ..1 of ..2 MONEY ..2 this_year|last_year|so_far|in_total|in_all => othercase MONEY +7 :: The regulator has issued fines of £7m this year.

# --- what was planned or has fallen and is no fine
proposed|planned|intended|hoped|wanted|plans|intends to|on ..1 spend|spending|invest|investing|buy|buying|build|sell|raise|borrow|save|hire|donate|lend|open|launch|start|refurbish|renovate|give|import|export|ship|transfer|move|expand|float ..6 MONEY => other MONEY +8, previous MONEY -15 :: The company had planned to invest £5m.
@businesssum ..1 @cut ..1 from ..2 MONEY => turnover MONEY +8, previous MONEY -15 :: Its profit fell from £5m.
@businesssum ..1 @cut ..1 from ..2 MONEY to ..2 MONEY2 => turnover MONEY +8, previous MONEY -15, turnover MONEY2 +8, previous MONEY2 -8 :: Its profit fell from £5m to £1m.
@businesssum ..1 @cut ..1 to|by ..2 MONEY => turnover MONEY +8 :: Its budget was cut by £5m.
raise|raised|raising|increase|increased|lift|lifting|higher maximum|highest|top|ceiling|limit ..4 to ..2 MONEY => maximum MONEY +8, previous MONEY -9 :: A bill would lift top fines to £5m.
raise|raised|raising|increase|increased|lift|lifting the|its|their maximum|highest|top|ceiling|limit ..4 to ..2 MONEY => maximum MONEY +8, previous MONEY -9 :: The government had proposed to raise the maximum fine to £5m.
fines|penalties have|had ..3 down|up|fallen|dropped|risen from ..2 MONEY => othercase MONEY +8, previous MONEY -9 :: Fines have gone down from £5m last year.

# --- what was meant before, in plain words
was|were|been told ..4 that it|he|she|they might|may|could|would ..1 have_to ..1 pay ..3 MONEY => previous MONEY +6 :: The company was told in June that it might have to pay £5m.
at_one_point|at_one_time|at_one_stage|at_some_point ..2 regulator|watchdog|authority|agency|commission|commissioner|office ..5 MONEY => previous MONEY +6 :: At one point the regulator was thinking of £5m.
at_one_point|at_one_time|at_one_stage|at_some_point ..2 REG ..5 MONEY => previous MONEY +6 :: At one point the ICO was thinking of £5m.
it started_out|started_off at ..2 MONEY => previous MONEY +6 :: It started out at £5m.
@fine ..2 started|began ..2 at|as ..2 MONEY => previous MONEY +4 :: The fine began life at £5m.
regulator|watchdog|authority|agency|commission|commissioner ..1 indicated|hinted|signalled|signaled that ..1 MONEY might|could|would ..1 be => previous MONEY +6 :: The agency had indicated that £5m might be right.
MONEY ..1 @fine that|which ..1 loomed|hung|threatened ..6 => previous MONEY +7 :: The £5m penalty that loomed over the company has been cut.
MONEY figure|sum|amount|penalty|fine ..1 in ..3 notice_of_intent|provisional_decision|draft_decision|provisional_notice|draft => previous MONEY +7 :: The £5m figure in the notice of intent did not survive.
MONEY ..1 named|stated|mentioned|set_out|given ..1 in ..3 notice_of_intent|provisional_decision|draft_decision|provisional_notice|draft => previous MONEY +7 :: It had thought of the £5m named in the provisional decision.
MONEY , the sum|figure|amount|penalty|fine ..2 @first|originally|initially proposed|named|suggested|announced|planned => previous MONEY +7 :: It argued that £5m, the sum first proposed, was too much.
sum|@fine of MONEY had_been|was on_the_table => previous MONEY +7 :: A sum of £5m had been on the table.
last_year|a_year_ago|two_years_ago|a_year_earlier ..4 said|announced|stated|declared ..2 planned|intended|proposed|intends|plans to_fine ..4 MONEY => previous MONEY +7, stage proposed -6 :: A year ago the regulator said it planned to fine Acme £5m.
its|the intention|intent|plan|plans to_fine ..4 MONEY ..2 last|in|a_year_ago|earlier => previous MONEY +6, stage proposed -3 :: The ICO published its intention to fine the company £5m last August.
expected|expecting to_pay the MONEY named|stated|mentioned|set_out|given => previous MONEY +9 :: It had expected to pay the £5m named in the provisional decision.

# --- what a court made of it
tribunal|court|judge|judges|panel ..6 ruled|decided|held|found|concluded ..6 should|must ..1 be|pay ..2 MONEY => imposed MONEY +7, stage varied +4 :: The judge held that it should be £6m.
tribunal|court|judge|judges|panel ..12 came|arrived|arrives|comes to|at ..1 MONEY => imposed MONEY +6, stage varied +4 :: The judges weighed all again and came to £6m.
tribunal|court|judge|judges ..12 set|fixed|put|restored|reinstated ..2 amount|sum|fine|penalty ..1 at ..2 MONEY => imposed MONEY +6 :: The judges set the fine at SEK 4 million.
figure|sum|amount|penalty of MONEY ..4 in ..1 its|their place => imposed MONEY +8, stage varied +5 :: A sum of £6m was put in its place.
@fine of MONEY ..4 does|do|did not stand => previous MONEY +8, stage varied +4 :: A fine of £9m does not stand.
appeal|appealed ..2 against|over ..1 MONEY ..1 @fine ..4 backfired|rebounded => previous MONEY +8, stage varied +5 :: Its appeal over a £9m fine backfired.
debts|debt|borrowings|liabilities|shortfall|arrears ..1 of|at|totalling|worth ..2 MONEY => turnover MONEY +7 :: It has debts of £4bn.
MONEY ..2 in|of debts|debt|borrowings|liabilities|subsidies => turnover MONEY +7 :: It got £30m in subsidies.
bill reads|says|runs ..1 to? MONEY => imposed MONEY +5 :: Its bill reads $8 million.
half|part|share|portion of the @fine|penalty of MONEY => imposed MONEY +3 :: It paid half of the fine of £2m.
think_of|compare|remember|witness ..1 ORG ( MONEY ..6 => othercase MONEY +8 :: Think of Acme (£9m cut to £8m).
think_of|compare|remember|witness ..1 ORG ( MONEY ..3 to ..1 MONEY2 => othercase MONEY2 +8 :: Think of Acme (£9m cut to £8m).

# --- where the sum began
MONEY was|had_been the sum|figure|amount|number in ..5 first|earlier|original|provisional letter|notice|draft => previous MONEY +7 :: Some £9m was the sum in the agency's first letter.
MONEY was|is what ..3 @first|originally|initially ..1 had_in_mind|had_in_view => previous MONEY +7 :: Some £9m was what the agency originally had in mind.
was|were ..1 facing|looking_at ..4 MONEY => previous MONEY +5 :: A year ago Acme was looking at £9m.
suggested|recommended|advised that ..1 MONEY would ..1 be ..1 right|enough|appropriate|fitting => previous MONEY +6 :: The rapporteur suggested that €9m would be right.
had decided on|upon ..1 MONEY => previous MONEY +6 :: In spring the board had decided on £9m.
REG ..1 began|begun|started at|from|with ..1 MONEY => previous MONEY +6 :: The ICO started from £9m.
sum|figure|amount @first ..1 mooted|floated|named|mentioned ..8 was ..1 MONEY => previous MONEY +7 :: The sum first mooted to them was £9m.
had MONEY in_view => previous MONEY +6 :: The agency had £9m in view.
draft ..1 penalty|fine ..6 stood at ..1 MONEY => previous MONEY +7 :: A draft penalty from May stood at £9m.
told ..4 to ..1 reckon_with ..2 MONEY => previous MONEY +6 :: It was told in May to reckon with some £9m.
from the ..1 MONEY that|which ..1 REG ..4 @impose|imposed|set|demanded => previous MONEY +7 :: The fine fell from the £9m that the ICO imposed.
MONEY was|is what ..3 had_been|was told to_pay => previous MONEY +7 :: Some £9m was what Acme had been told to pay.

# --- what a court or a second look made of it, told in few words
tribunal|court|judge|judges|panel|they ..12 made|makes|has_made|have_made it|that|this ..1 MONEY => imposed MONEY +7, stage varied +6 :: The judge, to whom the firm turned, has made it £6m.
gets|got|get|wins|won|ends_up_with|ended_up_with|earns|earned a|an bigger|larger|higher|heavier|steeper|stiffer|greater one|fine|penalty|bill|sum !than => raised, stage varied +2 :: It appealed, and got a bigger one.
sends|sent|hands|handed|gives|gave|leaves|left|lands|landed|saddles|presents ..3 with? a|an bigger|larger|higher|heavier|steeper|stiffer fine|penalty|bill|sum !than => raised, stage varied +2 :: The tribunal sends Acme a bigger bill.
see|sees|saw|find|finds|found it|them|fine|penalty ..1 go|goes|going|rise|rising|grow|growing|raised|increased|doubled|trebled up? => raised, stage varied +2 :: Acme appeals a fine, and sees it go up.
fine|penalty|bill|sum|sanction goes|went|gone|go|going|rises|rose|risen|climbs|climbed|grows|grew up|higher|further => raised, stage varied +2 :: The bank's penalty goes up again.
MONEY , half_as_much_again_as|twice|double|treble|three_times|more_than_twice|more_than_double the ..1 MONEY2 that|which => imposed MONEY +6, previous MONEY2 +7, raised :: It must pay £6m, half as much again as the £4m that the regulator thought right.
was|were|is|are|be|been|being put|pushed|raised|increased|lifted|bumped|doubled|trebled|tripled up? to ..1 MONEY ..2 by|on|in ..2 court|tribunal|judge|judges|appeal => imposed MONEY +8, maximum MONEY -8, raised, stage varied +5 :: Its fine was put up to £6m by the court.
had its|his|her|their @fine ..12 put|pushed|raised|increased|lifted|bumped|doubled|trebled up? to ..1 MONEY => imposed MONEY +8, maximum MONEY -8, raised, stage varied +5 :: The firm has had its fine for rigging bids put up to £6m.
sum|fine|penalty|amount|sanction was|is|were|has_been|is_being raised|increased|doubled|trebled|tripled|lifted|restored to ..1 MONEY => imposed MONEY +6, raised, stage varied +4 :: On appeal the sum was raised to €6m.
lower_court|first_instance|court_below|first_court|trial_judge|trial_court|district_court ..12 lowered|cut|reduced|brought|trimmed|halved|moderated ..4 to ..2 MONEY => previous MONEY +8, imposed MONEY -5 :: A lower court had lowered the sum to €6m.
figure|sum|fine|penalty|amount became|becomes|turned_into|turns_into MONEY => imposed MONEY +6, stage varied +2 :: So the figure became £6m.
MONEY turned_into|turns_into|became|becomes|shrank_to|shrinks_to|dwindled_to|melted_to|grew_to|has_become|ends_up_as|ended_up_as ..1 MONEY2 => previous MONEY +6, imposed MONEY2 +6 :: The judge listened, and £6m became £4m.
judge|tribunal|court|judges|panel ..20 concluded|decided|held|found|thought|ruled|satisfied|settled|thinks|finds|holds|rules|concludes|believes|decides|considers|considered that ..1 MONEY is|was|would_be|will_be enough|sufficient|appropriate|proportionate|right|fair|proper|adequate => imposed MONEY +6, stage varied +3 :: The judge weighed up its finances, its size and its good record, and concluded that £6m was enough.
MONEY is|was|would_be not|far_from ..1 enough|sufficient|adequate|proper to|for|, => previous MONEY +6, imposed MONEY -4, raised :: The judges held that £6m was not enough to deter anybody.
MONEY , the ..1 judge|judges|court|tribunal|bench|panel ..2 said|remarked|thought|found|ruled|held|wrote , was|is ..1 too|not|far => previous MONEY +7, raised :: Some £6m, the judges remarked, was too lenient.
asked|asks|argued|argues|urged|pleaded|submitted|wanted|sought|hoped|hopes|hoping|invited|begged ..14 brought|cut|reduced|lowered|halved|slashed|down ..3 to ..2 MONEY => other MONEY +9, imposed MONEY -9, stage varied -4 :: Counsel asked that it should be brought down to £6m.
provides for the case itself ..6 MONEY => imposed MONEY +7, stage varied +5 :: The court provides for the case itself and arrives at €6m.
under|by the deal|agreement|compromise|settlement|consent_order ..10 it|he|she|they pays|pay|paid|will_pay|must_pay ..1 MONEY => imposed MONEY +8 :: Under the deal, which the tribunal approved, it pays £6m.

# --- what was meant or set before, in yet further words
was|were to_have paid|owed|cost|found|handed_over ..1 MONEY => previous MONEY +7 :: A chemist that was to have paid £6m will pay a third of that.
due to_have paid|owed|cost ..1 MONEY => previous MONEY +7 :: The firm was due to have paid £6m.
warned|told|advised ..8 that ..1 MONEY was|were on_the_cards|in_prospect|likely|possible|coming|looming => previous MONEY +8, proposed MONEY +5 :: The partners had been warned in spring that £6m was on the cards.
warned|advised|told ..8 to think|reckon|prepare ..1 of|with|for|on ..1 MONEY => previous MONEY +7 :: They had been warned in spring to think of £6m.
warned to_expect|expect ..5 MONEY => previous MONEY +6 :: It was warned to expect a demand for £6m.
not|and_not|rather_than|instead_of the MONEY that|which was|were|had_been ..1 floated|mooted|trailed|proposed|announced|threatened|mentioned|named|demanded|expected|feared => previous MONEY +9 :: It pays £2m and not the £6m that was floated in June.
not the ..2 MONEY ..3 that|which ..10 called_for|asked_for|proposed|floated|announced|threatened|named|mentioned|demanded|wanted|sought|imposed => previous MONEY +8 :: It pays £2m and not the £6m ($9m) that the agency (DPA) had originally called for.
it|that|this|figure|sum had_been ..1 MONEY when ..8 handed|issued|imposed|set|announced|proposed|served|fixed|levied|sent => previous MONEY +8 :: It had been £6m when the commissioner handed it down.
it|that|this|which had_been ..1 MONEY in ..3 draft|notice|proposal|notice_of_intent|provisional_decision => previous MONEY +8 :: It had been £6m in the draft.
draft|notice|letter|notice_of_intent|provisional_decision|preliminary_decision|warning ..12 had ..1 said|stated|named|put|mentioned|read|shown|suggested|talked_of|quoted|given|contained|specified MONEY => previous MONEY +7 :: A draft of the notice, seen by the firm in July, had said £6m.
notice_of_intent|draft|provisional_decision|provisional_notice|preliminary_notice|warning_notice ..1 had|has put|set|fixed ..4 penalty|fine|sum|figure|amount at ..1 MONEY => previous MONEY +9, proposed MONEY +7, imposed MONEY -6 :: A notice of intent had put the penalty at £6m.
had ..1 wanted|sought|intended|demanded|proposed|asked_for|called_for ..8 amount|sum|much|many|that : MONEY => previous MONEY +8 :: Last July it had wanted more than five times that amount: £6m.
figure|sum|number|talk|amount doing_the_rounds|on_the_table|being_talked_about|talked_of|talked_about|bandied_about|in_the_air|under_discussion ..1 was|had_been|stood_at ..1 MONEY => previous MONEY +7 :: Back in November the figure doing the rounds was £6m.
talk was|had_been of ..2 MONEY => previous MONEY +7 :: A year ago the talk was of £6m.
when|after ..10 notice_of_intent|notice|draft ..8 it|figure|sum was|had_been going_to|to be ..1 MONEY => previous MONEY +8, stage proposed -2 :: When the agency sent its notice of intent, it was going to be £6m.
first|at_first|originally|initially it|this|fine|penalty ..1 was|had_been ..1 to_be|going_to_be ..1 MONEY => previous MONEY +7, proposed MONEY +6, stage proposed -4 :: First it was to be £6m.
@fine was|were|had_been originally|initially|first|at_first ..1 MONEY => previous MONEY +8, imposed MONEY -4 :: The fine was originally £6m.
first ..3 decision|ruling|notice ..8 imposed|fined|demanded|set|named ..4 MONEY => previous MONEY +6 :: The agency first took a decision in 2016 and imposed £6m.
had floated|mooted|trailed|suggested|named|mentioned a|an|the ..1 sum|figure|number|amount|penalty|fine of ..6 MONEY => previous MONEY +7 :: The agency had floated a sum of a little over £6m.
had set|started|begun out? with|from|at a|the ..1 figure|sum|number|amount of ..1 MONEY => previous MONEY +7, proposed MONEY +5 :: The regulator had set out with a figure of £6m.
considered|contemplated|weighed a ..1 @fine of ..2 MONEY ..6 and|but ..3 decided|settled|chose|opted|issued|reprimanded|preferred|went => previous MONEY +9, imposed MONEY -6, kind reprimand +3 :: The agency considered a fine of £6m, the letter shows, and decided on the softer sanction.
@fine of MONEY ..8 was|were|had_been considered|contemplated ;|,|. => previous MONEY +8, imposed MONEY -4 :: A fine of £6m for each of the forces was considered; it was not imposed.
had a ..1 @fine in ..2 mind|view ..5 MONEY => previous MONEY +9, maximum MONEY -6 :: The deputy had a fine in her mind, of up to £6m.
MONEY @fine waived|forgone|foregone|spared|averted|shelved => previous MONEY +9, imposed MONEY -6 :: Regulator censures the bank: £6m fine waived

# --- each and altogether
MONEY for|on|per each ..4 , MONEY2 in_all|in_total|altogether|all_told => each MONEY +8, imposed MONEY2 +8 :: She was fined £3 for each, £9 in all.
MONEY on|for each , MONEY2 in_all|in_total|altogether|all_told => each MONEY +8, imposed MONEY2 +8 :: The judge imposed £3 on each, £9 in total.
MONEY ..10 MONEY2 ..8 , so|making|or|thus|hence|together|in_all|altogether ..1 MONEY3 in_all|in_total|altogether|all_told|together => part MONEY +6, part MONEY2 +6, imposed MONEY3 +8 :: She was fined £3 for taking the data and £6 for passing it on, so £9 altogether.
MONEY ..10 MONEY2 ..8 , in_total|altogether|in_all|all_told|together|a_total_of|making ..1 MONEY3 => part MONEY +6, part MONEY2 +6, imposed MONEY3 +8 :: For one breach the fine was €3, and for the next a further €6, in total €9.
fines|fine|penalties|penalty ..2 is|are|was|were|of|: MONEY ( MONEY2 for ..10 , MONEY3 for => imposed MONEY +8, part MONEY2 +8, part MONEY3 +8 :: The fines are £9 (£3 for the first offence, £6 for the second).
in_total|altogether|in_all|all_told ,? it|they|he|she ..4 pay|pays|paid|owes|owe ..1 MONEY => imposed MONEY +8 :: In total it has to pay £9m.
in_total|altogether|in_all|all_told ORG ..4 pay|pays|paid|owes|owe ..1 MONEY => imposed MONEY +8 :: In total Acme has to pay £9m.
MONEY of the|that|its|this|his|her ..1 @fine|sum|total|amount|bill => part MONEY +8, imposed MONEY -4 :: Bad security accounts for £6m of the fine.
the other|remaining ..1 MONEY is|are|was|were|goes|go|falls|fall|relates|relate for|because|to|on => part MONEY +8, imposed MONEY -4 :: The other £3m is because it told nobody.
remaining|remainder|rest|balance ,? of? MONEY => part MONEY +6 :: The remaining £3m falls on a subsidiary.
of the|this|that money|sum|total|package|amount ,? ..1 MONEY goes|go|going|went|will_go|is_to_go|is_earmarked|is_meant => part MONEY +8, imposed MONEY -3 :: Of the money £3m goes towards repairs.
MONEY is|was ..1 what remains|remained|is_left|was_left => imposed MONEY +7, othercase MONEY -8 :: Some £3m is what remains after that.
part|parts|parted|parting with ..1 MONEY => imposed MONEY +2 :: The school has been directed to part with £3,000.

# --- before and after a discount
@fine|sum ..2 of MONEY , adjusted|discounted|reduced|lowered ..18 so_that|leaving|giving|resulting_in|making_it|producing|to ..1 MONEY2 => wouldhave MONEY +9, imposed MONEY2 +8, discount MONEY2 -6 :: A sanction of £6m, adjusted for admissions by 27.5% so that £4m is payable.
so_that MONEY is|was payable|due|left|to_be_paid => imposed MONEY +8 :: It has been adjusted so that £4m is payable.
@fine|bill ..3 is|was|of MONEY ,? and|but|or with|after the|a|its ..1 discount|reduction|rebate ..6 MONEY2 => wouldhave MONEY +9, imposed MONEY2 +8, wouldhave MONEY2 -9 :: The firm's fine is £6m, and with the discount for settlement £4m.
MONEY , or MONEY2 after|with|net_of|less|following the|a|its|an ..3 discount|reduction|settlement|rebate => wouldhave MONEY +9, imposed MONEY2 +8 :: She has been fined £6, or £4 after the discount.
@fined|@fine ..6 MONEY ( MONEY2 ,? since|as|because|after|once it|he|she|they|both ..3 settled|settles|admitted|admits|cooperated|co-operated => wouldhave MONEY +10, imposed MONEY -14, imposed MONEY2 +10, discount MONEY2 -14 :: The auditor was fined £9m (£6m, since it settled early).
@fined|@fine ..6 MONEY ( MONEY2 ,? after the|a|an|its ..1 discount|settlement|reduction ..3 ) => wouldhave MONEY +10, imposed MONEY -14, imposed MONEY2 +10, discount MONEY2 -14 :: The auditor was fined £9m (£6m after a discount for settlement).
MONEY was|is|were|has_been|had_been|being discounted ..1 by|for|to|on => wouldhave MONEY +9, imposed MONEY -4 :: A sum of £6m was discounted by 15% for co-operation.
originally|initially at MONEY before ..4 co-operation|cooperation|settlement|discount|discounts|admissions|early|any => wouldhave MONEY +9, previous MONEY -7 :: It was fined £4m, set originally at £6m before co-operation.
@fine|fine|bill|sum|total ..1 of MONEY would|'d|would've ..1 have|'ve|been|come been?|come? to? ..1 MONEY2 => wouldhave MONEY -6, imposed MONEY +5, wouldhave MONEY2 +3 :: The final bill of £4m would have come to £6m without the discount.
MONEY ..1 fine|penalty|bill would|'d|would've ..1 have|'ve|been|come been?|come? to? ..1 MONEY2 => wouldhave MONEY -6, imposed MONEY +5, wouldhave MONEY2 +3 :: The £4m fine would have been £6m without the discount.
would|'d|would've have|'ve come|amounted|run|added_up to ..1 MONEY => wouldhave MONEY +9 :: Normally this would have come to £6m.
would|'d have|'ve gone|asked|settled for ..1 MONEY => wouldhave MONEY +9 :: If it were not for the scheme, it would have gone for £6m.
%|percent|per_cent|early-payment|early_payment|prompt-payment discount , so ..14 MONEY => discount MONEY +8, wouldhave MONEY -9 :: Payment came early enough for the 20 per cent discount, so it was a cheque for £4,000 that went off.

# --- fees, prices, rates and what comes in ranges
annual|yearly charge|fee|levy|subscription|contribution ..10 MONEY => other MONEY +8 :: It owes an annual charge, which for most small firms is £40.
fee|charge|tariff ,? is|was|of MONEY => other MONEY +6 :: For most, the fee is £35.
pay|pays|charged|charge MONEY , MONEY2 or MONEY3 => other MONEY +9, other MONEY2 +9, other MONEY3 +9, imposed MONEY -6 :: Everybody must pay £40, £60 or £2,900, according to size.
range|ranges|ranging|ranged|vary|varies ..4 from|between MONEY to|and|up_to MONEY2 => other MONEY +8, maximum MONEY2 +8, previous MONEY -12, imposed MONEY2 -5 :: Fixed penalties range from £400 to £4,000.
the range is|was|runs ..1 MONEY to|- MONEY2 => other MONEY +8, maximum MONEY2 +8 :: The range is £400 to £4,350.
price|prices|pack|packs|ticket|tickets|bills|costs|spend|spending|spends|spent|shares|share|stock|fees|wages|rent|rents|premium|premiums|turnover|revenue|revenues|sales|profit|profits|income|assets|deposits|debt|debts|balance|capsules|tablets|holdings ..10 from ..2 MONEY ..4 to ..3 MONEY2 => other MONEY +9, previous MONEY -15, other MONEY2 +9, imposed MONEY2 -6, previous MONEY2 -8 :: Overnight the price of a pack went from £2 to £67.
MONEY a|an|per time|name|head|record|lead|guest|piece|thousand|text|share|ticket|pack|unit|hour|night|file|minute|patient|customer|user|victim|account|item|page|letter => each MONEY +8 :: It sold the names at £8 a name.
MONEY for every one|name|patient|record|call|lead|person|file|customer => each MONEY +8 :: She took £20 for every one.
MONEY in|at the bank|till => turnover MONEY +8 :: The firm had £11,604 in the bank.
MONEY of|in cash at|in the bank => turnover MONEY +8 :: Its accounts showed £144,000 of cash at the bank.
cash flow|position|pile|balance|reserves ..3 is|was|of|at MONEY => turnover MONEY +8 :: Its free cash flow is $4bn a quarter.
shares|stock|share ..6 closed|ended|fell|rose|trading|traded|opened|finished ..4 at ..1 MONEY => other MONEY +8 :: The firm's shares closed at £12.
attracted|drew|raised ..4 investors ..1 MONEY => other MONEY +8 :: He started two funds that attracted over 100 investors and $24m.
who|which|and|he|she|that made|earned|pocketed|netted|gained MONEY by|from|through|out_of|on => other MONEY +7, imposed MONEY -3 :: A banker who made £140,000 by trading on secrets was jailed.
drain|drained|draining|rob|robbed|relieved|fleeced|cheated|swindled|defrauded|scammed ..4 of|out_of ..2 MONEY => loss MONEY +9 :: Bad code let thieves drain the service of about $186m.
entitled to ..2 MONEY => other MONEY +8 :: The text said: you may be entitled to £3,500.
cost|costs|costing the country|taxpayer|taxpayers|public|state|nation|treasury|economy ..2 MONEY => loss MONEY +9, imposed MONEY -6 :: The leak has cost the country £400m so far.
lawyers|lawyer|legal|solicitors|barristers|counsel ..8 come|came|amounted|ran|run|mounted|risen to MONEY => costs MONEY +8 :: The cost of lawyers in the matter has come to £11,000.
spend|spending|spent|pay|paying|paid ..1 up_to? MONEY on counsel|lawyers|barristers|solicitors|legal|advice|a_barrister => costs MONEY +9 :: Councillors have voted to spend £15,000 on counsel.

# --- statutory limits in further words
up_to a|an @fine of ..1 MONEY => maximum MONEY +8, imposed MONEY -5 :: The choice starts at advice and goes up to a fine of £17m.
no_more_than|not_more_than|at_most|no_higher_than ..1 MONEY => maximum MONEY +6, part MONEY -4 :: By law a penalty can be no more than £500,000.
MONEY is|was|being|as the most|maximum|limit|ceiling|highest|cap|top ..1 that|which|it|allowed|permitted|available|possible|under|set|penalty|fine => maximum MONEY +5 :: Some £500,000 is the most that the office can impose.
will|would|to|may|could lift|raise|increase|take|put|push that|this|it|them ..1 to MONEY => maximum MONEY +7, imposed MONEY -3 :: A new law will lift that to €20m.
each|every|any|per violation|breach|infringement|contravention ..14 up_to|of|at|cost ..1 MONEY => maximum MONEY +9 :: Each violation of a final order can cost up to $43,000.
should|if|were ..8 @fine of MONEY falls_due|fall_due|becomes_due|becomes_payable|is_due|kicks_in|will_follow => maximum MONEY +8, imposed MONEY -6 :: Should it break the promise, a penalty of $50,000 falls due.
out_of_pocket|penalised|penalized|fined|hit|stung|billed ..4 to_the_tune_of ..1 MONEY => imposed MONEY +5 :: The firm stays out of pocket to the tune of $80m.

# --- where the sum stood before, by idiom
compares|compared|contrasts with ..1 MONEY in ..4 notice|warning_notice|draft|proposal|provisional_decision|notice_of_intent|letter|preliminary_decision => previous MONEY +8, othercase MONEY -6 :: That compares with £9m in the warning notice that went out in spring.
letter|notice|draft|document|paper|warning ..8 spoke|talked|warned|told of ..2 MONEY => previous MONEY +6, proposed MONEY +5 :: A letter last autumn spoke of £9m.
came|come|comes|coming|been within|close|near ..4 of|to being_fined|paying|owing|losing|having_to_pay ..2 MONEY => previous MONEY +8, stage proposed -6 :: It came within a whisker of paying £9m, the figure in the preliminary notice.
had ..1 braced|bracing|prepared|steeled|feared|dreaded ..6 @fine|bill|sum|penalty ..2 of ..2 MONEY => previous MONEY +7 :: The firm had braced itself for a fine of £9m.
signalled|signaled|indicated|hinted|intimated|announced|wrote|said|stated ..6 that it was ..1 thinking|considering|aiming|heading|looking|contemplating ..4 MONEY => previous MONEY +6, proposed MONEY +4 :: The agency signalled last August that it was thinking of £9m.
shadow|sliver|shade|fifth|sixth|eighth|ninth|twentieth|two-thirds|fragment|slice of the ..1 MONEY => previous MONEY +6 :: The sum is a shadow of the £9m announced last July.
half|third|quarter|fifth|tenth|fraction|part of the ..1 sum|figure|amount|number|penalty !, ..14 , MONEY !falls|fell|goes|went => previous MONEY +7 :: It is barely a tenth of the sum with which the regulator had started, £9m.
when|before talks|discussions|negotiations|representations|it|proceedings ..1 began|started|opened|spoke|replied ..8 MONEY => previous MONEY +6 :: When talks began, it was to have been £9m.
was|were to_have been ..3 MONEY => previous MONEY +8 :: When talks began, it was to have been £9m.
rather_than|instead_of|not the? MONEY as|that|which|it ..2 announced|proposed|planned|intended|feared|expected|threatened|warned|mooted|floated|notified => previous MONEY +9, stage imposed +3, stage proposed -3 :: It is to hand over £3m, rather than £9m as announced in June.
!may|could|might|would|to|will|should|can let|lets|letting ORG off with ..2 MONEY => imposed MONEY +8, party ORG +4, stage imposed +6, stage proposed -3 :: The agency has let Acme off with £3m.
!may|could|might|would|to|will|should|can let|lets|letting the? it|them|him|her|firm|company|bank|council|trust off with ..2 MONEY => imposed MONEY +8, stage imposed +6, stage proposed -3 :: The agency has let the firm off with £3m.
get|gets|got|getting|gotten off|away with ..3 MONEY => imposed MONEY +6, stage imposed +4 :: In the end it got off with £3m.
was|were|been talking|thinking|speaking|muttering about|of|in_terms_of ..2 MONEY => previous MONEY +6 :: A year ago it was talking about £9m.
had ..1 toyed|pencilled|penciled|eyed|aimed|opened|led|reckoned|calculated|budgeted|gone with|in|at|for|on ..3 MONEY => previous MONEY +6 :: The agency had pencilled in £9m.
had ..2 announced|quoted|indicated|trailed|cited|estimated|foreseen|envisaged|earmarked|notified|declared ..6 @fine|sum|penalty|figure|charge ..1 of ..2 MONEY => previous MONEY +7 :: The agency had trailed a fine of £9m.
had_been|was|were in_line|on_course|headed|heading|set|bound|earmarked for|to_be|to_pay ..4 MONEY => previous MONEY +6, proposed MONEY +3 :: The firm had been in line for £9m.
had_been|was|been staring|looking at|into|down ..2 MONEY => previous MONEY +6 :: For a year it had been staring at £9m.
far_cry|long_way|some_way|world_away|nowhere_near|nothing_like|well_short|far_short|short|shy from|of|off|below ..1 the ..1 MONEY ..6 first|originally|initially|proposed|announced|threatened|planned|intended|mooted|floated|named|notified => previous MONEY +8, othercase MONEY -4 :: It is a far cry from the £9m that was announced.
nowhere_near|nothing_like the ..1 MONEY ..6 first|originally|initially|proposed|announced|threatened|planned|intended|mooted|floated|named|notified => previous MONEY +8, othercase MONEY -4 :: It is nowhere near the £9m first named.
down from ..1 MONEY in ..4 notice|draft|proposal|decision|notice_of_intent|letter|july|june|may|march|april|august|october|spring|autumn|summer|winter => previous MONEY +8, stage imposed +3 :: It pays £3m, down from £9m in the draft.
talked|argued|bargained|haggled|beat|negotiated|knocked|pleaded|lawyered ..8 down from ..1 MONEY => previous MONEY +8 :: Its lawyers talked the agency down from £9m.
talked|argued|bargained|haggled|beat|negotiated|pleaded ..8 down to ..1 MONEY => imposed MONEY +7 :: Its lawyers talked the agency down to £3m.
the MONEY @fine|figure|sum|bill that|which it|he|she|they had|was|were ..2 feared|expected|threatened|warned|told|promised|notified => previous MONEY +7, proposed MONEY +4 :: It is half the £9m bill that it was threatened with.
notice_of_intent ..12 MONEY => proposed MONEY +6 :: The notice of intent, sent in May, was for £9m.
notice_of_intent|draft|preliminary_notice ..2 was|were|had_been for MONEY , ..4 penalty_notice|final|fine|notice|penalty ..2 MONEY2 => proposed MONEY +8, previous MONEY +6, imposed MONEY2 +8 :: The notice of intent was for £9m, the penalty notice for £7m.
costs|surcharge|fees ..16 bring|brings|brought|bringing|take|takes|taking|took|push|pushing ..4 to ..1 MONEY => costs MONEY +10, imposed MONEY -9 :: Costs of £2m were added, which brings the bill to £11m.
MONEY for|on|per each of ..8 , ..4 MONEY2 => each MONEY +9, imposed MONEY2 +8 :: She was fined £3 on each of three counts, a total of £9.
paid early|promptly|at_once|voluntarily ,? ..4 pay|pays|paid|owed|owes ..2 MONEY => discount MONEY +6 :: As the shop paid early, it had to pay only €4.
first|initial|original|opening|earlier thought|idea|number|offer|shot|stab|instinct|bid|estimate|salvo|position|suggestion|inclination ,|:|was|of|had_been ..2 MONEY => previous MONEY +8 :: The agency's first thought, £9m, did not survive.
MONEY @fine|bill|penalty|demand|plan becomes|became|turns_into|turned_into|shrinks_to|shrank_to|falls_to|fell_to|drops_to|dropped_to|ends_as|ended_as|cut_to|reduced_to|rises_to|grows_to|slashed_to|trimmed_to ..2 MONEY2 => previous MONEY +9, imposed MONEY2 +9 :: Firm's £9m fine becomes £7m.
drops|dropped|drop|abandons|abandoned|shelves|shelved|scraps|scrapped|gives_up|retreats_from|withdraws|withdrew|backs_away_from ..2 plan|plans|proposal|idea|threat|bid|intention|notice ..4 MONEY => previous MONEY +8 :: The agency drops a plan for a £9m fine.
drops|dropped|drop|abandons|abandoned|shelves|shelved|scraps|scrapped|gives_up|retreats_from ..2 plan|plans|proposal|idea|threat|bid|intention|notice ..4 MONEY ..6 imposes|imposed|fines|settles|settled|takes|took|makes|charges|issues ..3 MONEY2 => previous MONEY +8, imposed MONEY2 +9, stage imposed +5, stage proposed -5 :: Regulator drops plan for £9m fine and imposes £7m
takes|took|taken|knocks|knocked|shaves|shaved|lops|lopped|slices|sliced|trims|trimmed|cuts|wipes|wiped|strikes|struck MONEY off|from the|its|his|her|their|a ..1 MONEY2 => discount MONEY +9, previous MONEY2 +9, imposed MONEY2 -6, previous MONEY -8 :: The tribunal has knocked £2m off the £9m penalty of Acme.
pay|pays|paid|owes|owe|bill|find ..2 MONEY ..16 : a|the @fine of MONEY2 and|plus|, ..2 MONEY3 ..1 costs => costs MONEY +9, imposed MONEY -7, imposed MONEY2 +9, costs MONEY3 +9 :: Acme has to pay £9m after a prosecution: a fine of £7m and £2m costs.
had ..1 first|originally|initially|at_first demanded|wanted|asked_for|called_for|sought|claimed|insisted_on|held_out_for|proposed|set|charged ..3 MONEY => previous MONEY +8 :: It settled with the agency, which had first demanded $9m.
MONEY ,|( ..8 reduced|discounted|adjusted|lowered|cut ..8 to MONEY2 ..1 for|because|after|in|on|to ..6 co-operation|cooperation|admissions|admission|settlement|settling|disposal|co-operating|cooperating|admitting => wouldhave MONEY +10, imposed MONEY -8, imposed MONEY2 +9, discount MONEY2 -9 :: It has been fined £9m, reduced to £7m for co-operation.
MONEY ,|( ..10 discounted|reduced|adjusted|lowered for ..4 co-operation|cooperation|admissions|admission|settlement|settling|disposal|co-operating ..4 to MONEY2 => wouldhave MONEY +10, imposed MONEY -8, imposed MONEY2 +9, discount MONEY2 -9 :: It has been fined £9m (discounted for admissions to £7m).
MONEY ..10 MONEY2 ..8 , MONEY3 in_all|in_total|altogether|all_told|together => part MONEY +6, part MONEY2 +6, imposed MONEY3 +8 :: For the leak it has to pay €3m and for its silence €4m, €7m in all.
recall|remember|reminded|compare|witness|unlike ..12 MONEY ..10 @cut ..2 to MONEY2 => othercase MONEY +10, othercase MONEY2 +10, imposed MONEY2 -9, previous MONEY -9, stage varied -8 :: Readers may recall the neighbour and its £9m fine, which was cut to £7m.

# --- more of what was set before, and by whom
earlier @fine of MONEY ,? in|from|for DATE => othercase MONEY +9, previous MONEY -7, imposed MONEY -4 :: A lesson should have been drawn from our earlier penalty of £9m, in 2014.
DATE with|by|through an|its|our earlier @fine of MONEY => othercase MONEY +9, previous MONEY -7, imposed MONEY -4 :: It was warned in 2015 with an earlier fine of £9m.
persuaded|convinced|got|talked ..8 tribunal|court|judge|judges ..2 to|into cut|halve|reduce|lower|trim|slash|cutting|halving ..8 MONEY => previous MONEY +8, imposed MONEY -4, stage varied +6 :: The shop has persuaded the tribunal to cut in half the penalty of £9m.
tribunal|court|judge|judges|panel ..4 halves|halved|lowers|lowered|trims|trimmed|reduces|reduced|slashes|slashed|cut|cuts|doubled|doubles|raised|raises ..4 @fine of MONEY => previous MONEY +7, imposed MONEY -3 :: The tribunal has halved the penalty of £9m.
MONEY was|is|would_be considered|thought|found|held|deemed|judged to_be? ..1 appropriate|proportionate|right|enough|adequate|sufficient|fitting|fair|proper => imposed MONEY +7, previous MONEY -6 :: For those reasons £6m was considered to be appropriate.
tribunal|court|judge|judges ..14 MONEY again|after_all|once_more|as_before => imposed MONEY +7, raised, stage varied +3 :: The court of appeal set the amount at €9m again.
^ then|next|later it was|became ..1 MONEY => previous MONEY +6 :: Then it was £8m.
will|does|do|need|has not after_all ..2 pay ..2 MONEY => previous MONEY +8, imposed MONEY -6 :: The county will not after all have to pay £8m.
public_sector|public_bodies|public_body|public_purse ..16 would have ..4 fined|imposed|levied|gone ..4 MONEY => previous MONEY +6 :: But for its way with the public sector, it would have fined each force £8m.

# --- what the sum is, in yet more words
!originally|initially|first|provisionally|had|previously settled|settles|settling|landed|lands on|upon ..1 MONEY => imposed MONEY +6, kind fine +2, kind settlement -3 :: Officials took that into account and settled on £12,000.
MONEY is|was|'s what ..4 settled|decided|landed|agreed on|upon => imposed MONEY +6 :: Some £12,000 is what it settled on.
put|puts a price on ..2 : MONEY => imposed MONEY +6 :: The agency has put a price on that: £12,000.
price|tab|damage|sanction|demand|outcome : MONEY => imposed MONEY +4 :: On Tuesday it announced the price: £12,000.
bill|tab|demand|invoice ,|is|was|is_for|was_for|: ..1 MONEY => imposed MONEY +3 :: The bill is £18m.
demand ..4 is|was for ..1 MONEY => imposed MONEY +5 :: Its demand of the trust is for £185,000.
it|this|that is|'s now for? ..1 MONEY => imposed MONEY +5 :: It's now for £92,000.
in the sum of ..1 MONEY => imposed MONEY +5 :: The agency has a notice for the council, in the sum of £140,000.
liable ..2 to_pay|for ..1 MONEY => imposed MONEY +4 :: It made the inquiry liable to pay £200,000.
MONEY ..6 comes|came from ..3 REG => imposed MONEY +5 :: The other, £385,000, comes from the ICO.

# --- what others had to pay, in further words
MONEY by another|a_different|the_other|a_second|a_separate watchdog|regulator|authority|agency|court|body|office => othercase MONEY +9, imposed MONEY -4 :: The firm had been charged €76m by another watchdog.
MONEY by the same ..2 last|in|two|a|three|earlier|back => othercase MONEY +8 :: It was told to pay €8m by the same outfit last March.
days|day|week|weeks|fortnight|month|months|hours|year|years after ..2 ORG @pos ..1 MONEY => othercase MONEY +9, imposed MONEY -4 :: A fortnight after Acme's £20m the agency has spoken again.
days|day|week|weeks|fortnight|month|months|hours after ..5 told|fined|hit|warned|announced|ordered|gave|handed ORG ..6 MONEY => othercase MONEY +9, previous MONEY -8, imposed MONEY -6 :: One day after it told Acme to expect a bill for £183m, it turned to Birch.
since|beats|beating|after|behind|than|like|as|to ORG @pos ..1 MONEY in|of|from|two|last DATE => othercase MONEY +8 :: It will be the first since Acme's £145,000 in 2019.
largest|highest|biggest|heaviest|most|steepest ..1 that|which any|a ..10 was|is|stood ..2 MONEY => othercase MONEY +9 :: The largest that any council has had to find was £250,000.
similar|prior|past|previous conviction|convictions|offence|offences|fines|sanctions ..6 MONEY => othercase MONEY +7 :: There had been similar convictions in 2019 (a fine of €8,500).
ORG , by|for|in comparison|contrast|way ..2 , ..8 MONEY => othercase MONEY +10, imposed MONEY -5 :: Acme, by comparison, was fined £134m.
reach|reaches|reached|approach|approaches|match|matches|matched|exceed|exceeds|exceeded|beat|beats|top|tops|topped|dwarfs|dwarfed|surpass|surpasses|surpassed|short_of|nowhere_near|close_to|next_to|pales_beside|nothing_beside the ..1 MONEY that|which? was|were|had_been? imposed|levied|slapped on ..1 ORG => othercase MONEY +9, imposed MONEY -6, other ORG +8 :: None of this reaches the £90,000 that was imposed on Acme.
reach|reaches|reached|approach|approaches|match|matches|matched|exceed|exceeds|exceeded|beat|beats|top|tops|topped|dwarfs|dwarfed|surpass|surpasses|surpassed|short_of|nowhere_near|close_to|next_to|pales_beside|nothing_beside the ..1 MONEY that|which? ORG ..1 paid|was|had|got => othercase MONEY +9, imposed MONEY -6, other ORG +8 :: It comes nowhere near the £90,000 that Acme had to pay.
highest|largest|biggest|heaviest|steepest|record ..3 : ORG ( MONEY ) => othercase MONEY +9, imposed MONEY -6, other ORG +8 :: It is not the highest to date: Acme (£90,000) still holds that title.
ORG ( MONEY ) still|remains|keeps|holds ..3 title|record|crown|lead|highest|largest => othercase MONEY +9, imposed MONEY -6, other ORG +8 :: Acme (£90,000) still holds that title.
first|second|last time ..4 in DATE , when ..6 @fined ..2 MONEY => othercase MONEY +9, imposed MONEY -4 :: There was a first time in July 2021, when the firm was fined £3m.
second|third|fourth time|occasion|offence ..20 in DATE ..8 MONEY => othercase MONEY +6 :: It was the second occasion on which it fell foul of the rules; in 2019 it had to pay £5.9m.
parallel|companion settlement|deal|agreement|action ..4 of|for|worth ..1 MONEY => othercase MONEY +7 :: On that day 49 states signed a parallel settlement of $52m.
MONEY worth_of|in fines|penalties ..14 so_far|this_year|last_year|year|since|to_date => othercase MONEY +8, imposed MONEY -4 :: Two million pounds worth of fines have been handed out so far.
originally|initially|first|provisionally|had|previously settled|landed|hit on|upon ..1 MONEY => previous MONEY +8, proposed MONEY +4 :: The watchdog originally settled on £9m.
costs ..12 bill|total|sum ..1 comes|came|is|was|runs ..1 to? MONEY => costs MONEY +10, imposed MONEY -9 :: With costs and a surcharge the bill comes to £1,358.
less than the|a|its|that|half ..3 MONEY => previous MONEY +5 :: That is less than the £30m first proposed.
MONEY in|of|worth_of ..2 losses|loss|lost|stolen => loss MONEY +4 :: It hid £4m in trading losses.
MONEY in|of ..2 transactions|transfers|payments|transaction|transfer|payment => other MONEY +4 :: It processed $5m in illegal payments.
had|was|were ..3 minded|considering|contemplating ..8 MONEY => previous MONEY +6 :: It had been minded to take £6m.
maximum|maxima|ceiling|limit|powers|cap|power|limits|upper ..8 from ..2 MONEY to ..2 MONEY2 => maximum MONEY +9, maximum MONEY2 +9, previous MONEY -14, imposed MONEY2 -8 :: The law lifts its powers from £500,000 to £17m.
had warned|told|notified|informed|advised ..6 might|could|would|may|was_to|were_to ..1 be fined|penalised|charged ..2 MONEY => previous MONEY +8, proposed MONEY +4 :: In the spring it had warned that the firm might be fined £9m.
having ..1 earlier|first|previously|originally|initially|provisionally ..1 indicated|proposed|named|suggested|wanted|announced|threatened|considered|demanded|sought|set ..4 MONEY => previous MONEY +8 :: It was fined £7m, the agency having earlier indicated £9m.
scaled|pared|whittled|dialled|dialed|wound|toned|trimmed|cut back|down|from the|a ..6 proposed|planned|intended|envisaged ..6 MONEY => previous MONEY +8 :: The agency has scaled back the fine that it proposed for Acme, £9m.
scaled|pared|whittled|dialled|dialed|wound|toned|trimmed|cut back|down the|a ..6 proposed|planned|intended|envisaged ..6 MONEY ..4 and imposed|imposes|set|settled|levied ..2 MONEY2 => previous MONEY +8, imposed MONEY2 +9, stage imposed +6, stage proposed -5 :: The agency has scaled back the fine that it proposed for Acme, £9m, and imposed £7m.
the MONEY it|he|she|they|that|which|agency|regulator|watchdog|authority ..2 provisionally|originally|initially|first|earlier|at_first ..2 proposed|suggested|named|set|announced|demanded|intended|planned|wanted|sought|indicated => previous MONEY +8 :: It is a million more than the £9m it had provisionally proposed.
instead_of|in_place_of|rather_than the ..1 MONEY ..2 that|which was|had_been ..1 proposed|planned|intended|threatened|announced|mooted => previous MONEY +9, imposed MONEY -6, stage proposed -4 :: It has a warning instead of the £9m penalty that was proposed in March.
sum|figure|amount|number mentioned|named|quoted|discussed|bandied_about|spoken_of ..1 was|had_been ..1 MONEY => previous MONEY +7 :: In January the sum mentioned was £9m.
ago|earlier|last_year|last_month ..8 meant|intended|planned|wanted to ..6 MONEY => previous MONEY +7, proposed MONEY +4 :: Six months ago it announced that it meant to take £9m.
MONEY was|were being talked_about|discussed|mooted|mentioned|bandied_about => previous MONEY +7, proposed MONEY +4 :: In January, £9m was being talked about.
claimant|claimants|claimant's|plaintiff|plaintiffs|customer|union|widow|family|tenants|founders|sellers|shareholders|investors ..6 demanded|asked_for|sought|wanted|claimed|demanding ..4 MONEY => other MONEY +8, previous MONEY -14, imposed MONEY -5 :: A plaintiff had originally demanded £9m.
MONEY that|which ..3 founders|owner|owners|sellers|seller|vendor|shareholders|claimant|plaintiff|family => other MONEY +8, previous MONEY -14 :: It was sold for less than the £9m that its founders had wanted.
rival|competitor|neighbour|peer ..14 from MONEY to MONEY2 => othercase MONEY +10, othercase MONEY2 +10, previous MONEY -15, imposed MONEY2 -9 :: A rival saw its fine fall from £9m to £8m.

# --- sums that go to charities by order of a court
court|judge|bench directed|ordered|told|required ..6 contribute|donate|pay|give MONEY each? to ..6 charity|charities|hospice => imposed MONEY +4, stage imposed +1 :: The court directed that it contribute £1,500 to charity.
convict|conviction ..3 if MONEY @be ..1 donated|paid|given|contributed to => imposed MONEY +4 :: The judge would not convict if £2,000 were donated to a hospice.
conviction|convicted|discharge|probation ..8 donation|contribution of MONEY to ..6 charity|charities|hospice => imposed MONEY +3 :: It escaped a conviction for a donation of £500 to a charity.
MONEY on each ..6 , that_is|or|which_makes|making|so MONEY2 ..1 in_all|altogether|in_total => part MONEY +5, imposed MONEY -4, imposed MONEY2 +5 :: It was fined £1,500 on each, that is £7,500 in all.
MONEY on|for each|every ..6 , MONEY2 ..1 in_all|altogether|in_total => part MONEY +5, imposed MONEY -4, imposed MONEY2 +5 :: It was fined £2,000 on each of two charges, £4,000 in all.
what|which was MONEY becomes|became|is_now|has_become MONEY2 => previous MONEY +6, imposed MONEY2 +5 :: What was £6m becomes £2m.
smallest|largest|biggest|highest|lowest sum|fine|penalty|amount , MONEY , ..1 is|was|goes|went for|to|on ..3 ORG => party ORG +3, imposed MONEY +4 :: The smallest sum, £5,000, is for the agency Acme.
attempted|attempting|attempt|tried|trying|managed|succeeded ..4 get|getting|make|making|got away|off with ..1 MONEY => loss MONEY +8, imposed MONEY -9 :: They tried to get away with £1,455,000.

# --- what a body has or lacks, and what others take
deficit|surplus|shortfall|reserves|overdraft of|at MONEY => turnover MONEY +7, imposed MONEY -6 :: The trust has a deficit of £13.6m.
deficit|surplus|shortfall|reserves|overdraft ..3 @be|stands|stood|stand at|down|up|now? to? MONEY => turnover MONEY +7, imposed MONEY -6 :: The trust's deficit stands at £13.6m.
tax_authority|tax_office|taxman|hmrc|irs|revenue_authority|tax_authorities ..3 charged|charges|billed|bills ..2 MONEY => other MONEY +7, imposed MONEY -6 :: The tax authority charged him £365,000.
fine|penalty|one and ..3 that of MONEY for|on|against|to ..2 ORG => othercase MONEY +7, imposed MONEY -4 :: Both this fine and that of £185,000 for Acme are heavy.
become|becoming|became normal|usual|common|typical : MONEY for ..2 ORG => othercase MONEY +7, imposed MONEY -5 :: Such sums have become normal: £150,000 for Acme.
emerging|provisional|preliminary|initial findings and a|the figure|sum|amount|penalty of MONEY => proposed MONEY +7, stage proposed +7 :: It shared its emerging findings and a figure of £540,000.
multiply|multiplied|multiplying ..14 MONEY ..4 and|, ..2 get|arrive_at|come_to|reach MONEY2 => maximum MONEY +4, maximum MONEY2 +8, imposed MONEY2 -8 :: Multiply that by the maximum of $2m for each and you get $21tn.
settled|settles for MONEY , of which ..2 claimants|victims => compensation MONEY +8, imposed MONEY -8 :: In 2019 the case was settled for £58m, of which the claimants saw £12m.

# --- a fine that went up on appeal, in other words
@fine put|pushed|bumped up by ..2 half|third|quarter|much => raised, stage varied +3 :: It has had its fine put up by half.
ends|ended|comes|came|left|leaves ..3 with one that|which is ..3 higher|bigger|larger|heavier|steeper|more => raised, stage varied +3 :: The firm ends up with one that is 50% higher.
pay|paying|pays ..3 more|extra , since|because|as|after ..4 tribunal|court|judge|judges => raised, stage varied +2 :: Acme will be paying 50% more, since the tribunal thought so.
with MONEY ..4 had been content|satisfied => previous MONEY +7, raised :: With £50,000 the regulator had been content.

# --- who holds the record
ORG holds|held|had|has|keeps|kept ..1 record with|at|of ..1 MONEY => othercase MONEY +9, other ORG +6 :: Acme County Council holds the record with £120,000.
record was|is|remains|stood|stands at ..1 MONEY => othercase MONEY +6 :: The record stood at £120,000.
MONEY ..1 to ..2 @robbers => ransom MONEY +10, imposed MONEY -8 :: It paid £7m to hackers to get its data back.
pays|paid|paying|pay ..1 @robbers ..2 MONEY => ransom MONEY +10, imposed MONEY -8 :: It paid the hackers £7m.

# --- what others called for, and what was taken off for settling
campaigners|critics|activists|mps|lawmakers|politicians|unions|charities|victims|residents|analysts|investors|experts|newspapers|media|reports|lawyers had ..2 called_for|demanded|wanted|asked_for|expected|reported|predicted|suggested|hoped_for|urged|forecast|feared ..8 MONEY => other MONEY +14, previous MONEY -16, proposed MONEY -8 :: Campaigners had called for a fine of £5m.
@cut ..2 from ..2 MONEY ..6 settle|settled|settles|settling|settlement => wouldhave MONEY +9, previous MONEY -9 :: The fine was reduced from £5m because the firm agreed to settle early.
warned|told|reminded|said|warning ..6 that firms|companies|organisations|organizations|businesses|offenders|operators|banks|employers|retailers|anyone|those ..6 could|would|may|might be fined|penalised ..3 MONEY => maximum MONEY +10, previous MONEY -20, proposed MONEY -8 :: It had warned in 2020 that firms could be fined up to £5m.

# --- another's fine, told first
after ORG was|were|had_been fined ..3 MONEY ..6 , ORG2 has|have|was|were been? fined ..3 MONEY2 => othercase MONEY +9, imposed MONEY -6, imposed MONEY2 +4, party ORG -5, party ORG2 +4 :: A year after Acme was fined £3m, Birch Ltd has been fined £2m.
year|years|month|months|week|weeks|day|days after fining ORG ..3 MONEY => othercase MONEY +9, imposed MONEY -6, previous MONEY -9, party ORG -5 :: Just weeks after fining Acme £3m, it has fined Birch Ltd £2m.
said|says|estimates|estimated|reported ..4 attack|incident|breach|hack had|has? cost it|them ..2 MONEY => loss MONEY +10, imposed MONEY -8 :: The company said the attack had cost it £5m.
agreed|agrees to pay ..1 MONEY to ..2 customers|consumers|clients|victims|patients|savers|borrowers|policyholders|tenants|passengers => compensation MONEY +7 :: The company has agreed to pay £5m to customers.
reduce|lower|slash|halve|trim the|its|their|a ..1 @fine from ..2 MONEY => previous MONEY +7 :: The bank persuaded the regulator to reduce the fine from £5m.
@fine had_been due|set|meant to_be ..1 MONEY => previous MONEY +8, imposed MONEY -4 :: The fine had been due to be £5m.
instalments|installments of ..1 MONEY => part MONEY +10, imposed MONEY -6 :: The bank will pay the fine in instalments of £500,000.
MONEY instalments|installments => part MONEY +10, imposed MONEY -6 :: The bank will pay it in £500,000 instalments.

# --- sums of fines that were never set
denied|denies|denying|dismissed|dismisses|rejected|rejects a? report|reports|claims|rumours|rumors|suggestions|speculation ..1 that ..6 fined|fine|penalised ..4 MONEY => other MONEY +14, imposed MONEY -14, proposed MONEY -14, kind fine -10 :: The bank denied reports that it had been fined £5m.
denied|denies|denying that ..4 been fined|penalised ..2 MONEY !because|for|over|as|after|to|in_order => other MONEY +14, imposed MONEY -14, proposed MONEY -14, kind fine -30, irrelevant +10 :: The bank denied that it had been fined £5m.
has|have never been fined|penalised MONEY => other MONEY +14, imposed MONEY -14, proposed MONEY -14 :: The bank has never been fined £5m.
has|have not been fined|penalised MONEY !but|,|before|since|again|that|which => other MONEY +14, imposed MONEY -14, proposed MONEY -14, kind fine -30, irrelevant +6 :: The bank has not been fined £5m by the FCA.
it|they had not fined|penalised ..4 MONEY !but => other MONEY +14, imposed MONEY -14, proposed MONEY -14, kind fine -30, irrelevant +6 :: The FCA said it had not fined the bank £5m.
report|reports|claims|rumours|rumors|suggestions|stories that ..4 would|will|had|has fine|fined ..4 MONEY ..1 was|were|are ..1 wrong|false|untrue|incorrect|inaccurate|unfounded|baseless => other MONEY +14, imposed MONEY -14, proposed MONEY -14, previous MONEY -14, kind fine -30 :: Reports that the FCA would fine the bank £5m were wrong.
should have fined|penalised ..4 MONEY => other MONEY +12, imposed MONEY -12, proposed MONEY -12, previous MONEY -12 :: MPs say the FCA should have fined the bank £5m.
if ..3 fined|fines it|them|him|her ..1 MONEY => other MONEY +12, imposed MONEY -12, proposed MONEY -12 :: The bank said it would appeal if the FCA fined it £5m.
want|wants|wanted|seek|seeks|sought|asks|asked|need|needs ..2 power|powers to fine ..10 MONEY => maximum MONEY +12, imposed MONEY -9, proposed MONEY -12, kind fine -14 :: The FCA wants the power to fine firms up to £5m.
would|might have been fined ..2 MONEY => wouldhave MONEY +12, imposed MONEY -9, kind fine -8 :: Had the new law been in force, the bank would have been fined £5m.
set_aside|sets_aside|earmarked|provisioned ..3 for|against|towards a|any possible|potential|expected|likely|future @fine|fines => kind fine -16, stage proposed -20 :: The bank has set aside £5m for a possible fine by the FCA.
pay|pays|paid|paying its|their|his|her chief_executive|boss|bosses|directors|director|chairman|shareholders|executives ..1 MONEY !to|as|under|over|for => other MONEY +10, imposed MONEY -8 :: The bank paid its chief executive £5m last year.

# --- records, totals of all fines, offers and repairs
largest|biggest|highest|heaviest ..3 since a|the ..1 MONEY => othercase MONEY +9, imposed MONEY -6 :: The penalty is the largest since a £5m fine for Acme.
fines|penalties ..4 now total|totals|totalled ..2 MONEY => othercase MONEY +9, imposed MONEY -6 :: Fines under the law now total £5m.
takes|brings|took|brought the total of|in fines ..4 to ..2 MONEY => othercase MONEY +9, imposed MONEY -6 :: That takes the total of fines this year to £5m.
now issued|imposed|levied fines worth|totalling ..2 MONEY under|since => othercase MONEY +11, imposed MONEY -9 :: The regulator has now issued fines worth £5m under the law.
cost|costs MONEY to put_right|fix|repair|build|replace|clean_up|restore|install => loss MONEY +10, imposed MONEY -8 :: It will cost £500,000 to put right.
pay_back|paid_back|pays_back|give_back|hand_back|handed_back ..1 MONEY => compensation MONEY +8, imposed MONEY -4 :: The bank was told to pay back £500,000.
if ..3 pays|paid|settles ..5 days|weeks|month|deadline ..6 pay ..1 MONEY => discount MONEY +10, imposed MONEY -8 :: If the bank pays within 28 days, it will only have to pay £500,000.
largest|biggest|highest fine|penalty the? REG? it? has|had ever imposed|issued|levied was|is|remains ..1 MONEY => othercase MONEY +10, previous MONEY -10 :: The largest fine the ICO has ever imposed was £5m, on Acme.

# --- a fine that could have been set
MONEY ..2 @fine was|is|were|had_been open|available|within_its_power => maximum MONEY +9, previous MONEY -20, imposed MONEY -3 :: A £9,000 fine was open to the ICO, which chose to warn Acme.
@fine of ..3 MONEY was|is|were|had_been open|available|within_its_power => maximum MONEY +9, previous MONEY -20, imposed MONEY -3 :: A fine of £9,000 was open to the ICO, which chose to warn Acme.

# --- where a sum started and what was left of it, totals of a court, what a party got
MONEY ..3 is|was where ..2 @fine|it|penalty started|starts|began|begins => wouldhave MONEY +12, imposed MONEY -6 :: £4.5m is where the fine started.
@fine started|starts|began out? at|from|with MONEY => wouldhave MONEY +10, imposed MONEY -5 :: The fine started at £4.5m.
is|was|are|were left with MONEY to @pay => imposed MONEY +10 :: Acme is left with £2.89m to pay.
adjustments|reductions|discounts ..8 left|leave|leaves MONEY => imposed MONEY +6 :: In his case adjustments left £33,412.
@pay ..1 a|the? total of MONEY in fines|fine and costs => imposed MONEY +14, costs MONEY -8, total MONEY -2 :: She was ordered to pay a total of £1,715 in fines and costs.
ORG got|gets|received|receives ..2 largest|biggest|highest|smallest|lowest|heaviest ..2 @fine , MONEY => imposed MONEY +8, party ORG +4 :: Acme got the largest single fine, £18,000.
MONEY had_been the figure|sum|amount|fine initially|originally|first recommended|proposed|considered|suggested|intended => previous MONEY +9, imposed MONEY -4 :: £300,000 had been the figure initially recommended.
@fine of up to MONEY had been ..2 considered|under_consideration|on_the_table|contemplated => previous MONEY +10, maximum MONEY -6 :: A fine of up to £1.094 million had been under consideration.
tribunal|court|judge ..1 has|have substituted MONEY => imposed MONEY +10, stage varied +8 :: The tribunal has substituted £75,000.
remains|left of it|that|this|the_fine|the_penalty is MONEY => imposed MONEY +6, stage varied +3 :: What remains of it is 350,000 euros.
basic|starting|base amount|sum|fine of MONEY => wouldhave MONEY +8, imposed MONEY -5 :: The basic amount of 310,000 euros is not unreasonable.
REG ..3 worth a ..1 @fine of MONEY => previous MONEY +4, imposed MONEY +2 :: To the AP that was worth a fine of 460,000 euros.
a|the MONEY @fine was|had_been ..2 considered|contemplated|weighed ..6 not imposed|issued|set|levied => previous MONEY +10, imposed MONEY -8 :: A £10m fine was considered by the watchdog and not imposed.
a|the MONEY @fine ..6 had_been considered|contemplated|weighed => previous MONEY +9, imposed MONEY -6 :: A £1m fine for each of the forces had been considered.

# --- what must be paid, without a word for a fine beside it
MONEY is|was|'s what ORG @must|will|must|should|had_to|has_to|is_to ..1 pay|find|part_with|hand_over|cough_up|stump_up !its|their|back => imposed MONEY +8, party ORG +4, stage imposed +1 :: Some £85,000 is what Acme must pay.
MONEY is|was|'s what the|this company|firm|bank|group|business|trust|council|school|operator|retailer|charity|agency|broker|insurer @must|will|must|should|had_to|has_to|is_to ..1 pay|find|part_with|hand_over|cough_up|stump_up !its|their|back|suppliers|creditors => imposed MONEY +6, stage imposed +1 :: Some £85,000 is what the company has to find by May.
it is|was MONEY that|which ORG @must|will|must|should|had_to|has_to|is_to ..2 pay|find|part_with|hand_over !its|their|back => imposed MONEY +7, party ORG +3 :: It is £120,000 that Acme will have to pay.
it is|was MONEY that|which the|this company|firm|bank|group|business|trust|council|school|operator|retailer|charity|agency|broker|insurer @must|will|must|should|had_to|has_to|is_to ..3 pay|find|part_with|hand_over !its|their|back => imposed MONEY +7 :: It is £120,000 that the company will actually have to pay.
^ MONEY is|falls due|payable at_once|now|immediately|forthwith !to => imposed MONEY +5 :: £40,000 is due at once.
^ MONEY then .|! => imposed MONEY +5 :: £60,000 then.
the price|cost of ..6 : MONEY $ => imposed MONEY +4 :: The price of its carelessness: £35,000.
coughs|coughed|forks|forked|stumps|stumped|shells|shelled up|out ..1 MONEY => imposed MONEY +5 :: Acme coughs up £840,000 for it.
has|have paid MONEY to the ..5 data_protection_agency|data_protection_authority|regulator|watchdog|privacy_regulator => imposed MONEY +6 :: It has paid £840,000 to the national regulator.

# --- who decided on which sum, without a word for a fine
REG has|have|had? decided|settled on|upon ..1 MONEY => imposed MONEY +4 :: The FCA decided on £75 million.
regulator|watchdog|authority|office|agency|commissioner|bureau|board had|has? imposed|levied|demanded|ordered ..1 MONEY !of|in => imposed MONEY +4 :: In June the bureau had ordered $2 million.
regulator|watchdog|authority|commission|commissioner|agency|board|office considers|thinks|finds|regards|deems ..1 MONEY as? enough|sufficient|adequate|appropriate|proportionate => imposed MONEY +8, stage varied +3 :: The commission considers $200,000 enough for a firm of that size.
REG considers|thinks|finds|regards|deems ..1 MONEY as? enough|sufficient|adequate|appropriate|proportionate => imposed MONEY +8, stage varied +3 :: The CRTC considers $200,000 enough for a firm of that size.
amended|revised|modified|new ..2 order|notice|decision|consent_order ..12 puts|sets|put|set ..12 at ..1 MONEY => imposed MONEY +8, stage varied +5 :: An amended order puts the penalty for the firm at $44,000.
afresh|anew|again|once_more ..6 arrived|arrives|came|comes at|to ..2 MONEY => imposed MONEY +8, wouldhave MONEY -6 :: The office considered the case afresh and arrived at almost £1.6 million.
regulator|watchdog|authority|commission|commissioner|agency|board|office had|has? started|began|begun|opened at|with|from ..1 MONEY => previous MONEY +6 :: In June the regulator had started at £9m.
@fine now stands|stood at ..3 MONEY => imposed MONEY +8, stage varied +4 :: The penalty now stands at just over £5 million.
discount|reduction|rebate was|were|is|has_been revoked|withdrawn|cancelled|lost|forfeited|taken_away => raised, stage varied +3 :: On appeal its discount was revoked.
revoked|withdrew|cancelled|forfeits|forfeited|loses|lost the|its ..2 discount|rebate => raised, stage varied +2 :: The tribunal revoked the discount.
%|percent|per_cent|third|quarter|half|fifth|tenth off ..2 , which leaves|left|makes ..1 MONEY => imposed MONEY +8 :: It took 25 per cent off each, which leaves £167,000.
consulted|consultation|minded ..8 figure|sum|amount|number was|had_been|stood_at ..1 MONEY => previous MONEY +7 :: When it consulted on the case, the figure was £1 million.
@pos|its|his|her|their|the fine|penalty|sanction becomes|became|has_become|now_becomes MONEY !if|with|unless|should => imposed MONEY +6, stage varied +9 :: An appeals panel has dealt with it, and Acme's fine becomes £3 million.
tribunal|court|judge|judges|panel ..12 raised|raises|increased|increases ..1 what he|she|it|they ..2 owes|owe|owed|pays|pay => raised, stage varied +7 :: The tribunal found against the founder and raised what he owes.

# --- another's fine that leads to this one, and what is less only for those who pay in time
^ after MONEY for|on|against ORG ..14 it|now|next|another|third|turn|comes|follows => othercase MONEY +9, imposed MONEY -6, party ORG -6 :: After £84 million for Acme, it is the turn of Birch Ltd.
^ after MONEY for|on|against ORG and|, MONEY2 for|on|against ORG2 => othercase MONEY +9, imposed MONEY -8, othercase MONEY2 +9, imposed MONEY2 -8, party ORG -6, party ORG2 -8 :: After £84 million for Acme and £5 million for Birch Ltd, it is the turn of Cedar Ltd.
paid|settled by|within|before ..5 , ..4 comes_down|falls|drops|goes_down|shrinks|is_cut|is_reduced|reduces ..1 to MONEY => discount MONEY +10, imposed MONEY -10, stage varied -8 :: Paid by 5 April, the penalty comes down to £4,000.
comes_down|falls|drops|goes_down|shrinks|is_cut|is_reduced|reduces ..1 to MONEY ,? if|provided|when|should ..6 paid|pays|pay|settles|settled => discount MONEY +10, imposed MONEY -10, stage varied -8 :: The penalty comes down to £4,000 if it is paid by 5 April.
puts|sets|put|set the ..2 @fine for ..10 at ..1 MONEY => imposed MONEY +8 :: An order of Thursday puts the civil penalty for the U.S. unit of the firm at $44,000.
# --- what a court put in place of a fine
substituted|substitutes|substituting MONEY !with|by => imposed MONEY +10, previous MONEY -10 :: The tribunal has substituted £75,000, which it thought fair.
appealed|appeals|appealing against|over a|an|its|the MONEY @fine ..10 larger|higher|bigger|smaller|lower|increased|reduced|more|less => previous MONEY +8, imposed MONEY -4 :: A firm that appealed against a £50,000 penalty has come away with a larger one.
to ..1 MONEY , MONEY2 less|more|lower|higher|below|above ..1 than|the|what => imposed MONEY +8, previous MONEY -8, other MONEY2 +14, imposed MONEY2 -6 :: A judge trimmed the penalty to $90m, $30m less than a jury had awarded.
by|under which ORG had to pay MONEY => previous MONEY +10, imposed MONEY -6 :: A court annulled the decision by which Acme had to pay €900,000.
@fine ..2 is|amounts_to|comes_to now MONEY => imposed MONEY +8 :: The fine is now €700,000.
puts|put|putting|sets|set MONEY on_one_side|to_one_side => provision MONEY +8, imposed MONEY -4 :: The app puts $1bn on one side in case the regulator comes.
day_before|day_earlier|previous_day|days_earlier|week_before|week_earlier|days_before ..6 had ..3 to @fineverb ORG ..3 MONEY => othercase MONEY +10, proposed MONEY -6, imposed MONEY -6, previous MONEY -6, other ORG +9, party ORG -14 :: Only the day before, the ICO had proposed to fine Acme Air a record £183 million.
day_before|day_earlier|previous_day|days_earlier|week_before|week_earlier|days_before ..6 had ..1 @fined ORG ..3 MONEY => othercase MONEY +10, imposed MONEY -6, previous MONEY -6, other ORG +9, party ORG -14 :: Only the day before, the ICO had fined Acme Air a record £183 million.
had said|told|announced|signalled|given|declared ..10 intending|intention|intended|intends|plan|plans|planned|planning ..3 to @fineverb|impose|levy|issue|demand ..8 MONEY => previous MONEY +8, imposed MONEY -5 :: In July it had said that it was "intending" to fine the company £99.2 million.
that|fine|penalty became MONEY => imposed MONEY +8, othercase MONEY -4 :: In August 2021 that became £92,000.
the MONEY stays|stands $ => imposed MONEY +10 :: The appeal was dismissed, and the £92,000 stays.

# --- what was reduced as soon as it was paid or admitted is no lesser fine of an appeal
@fine ..8 MONEY ,? which? was|is|were|has_been|had_been|later reduced|lowered ..4 to ..2 MONEY2 ..1 for|due_to|because_of|owing_to|after|following|on|in|upon|by|thanks_to|based_on ..6 payment|paying|pay|settlement|settling|acknowledgement|acknowledgment|acknowledging|admission|admitting|recognition|recognising|guilt|responsibility|liability|debt !on_appeal|court|tribunal => imposed MONEY2 +9, wouldhave MONEY +9, imposed MONEY -4, discount MONEY2 -9, stage varied -9, stage imposed +6 :: The original fine of £5,000 was reduced to £3,000 due to the voluntary payment.
@fine ..8 MONEY ..6 , which was|is|were|has_been|had_been reduced|lowered ..4 to ..2 MONEY2 ..1 for|due_to|because_of|owing_to|after|following|on|in|upon|by|thanks_to|based_on ..6 payment|paying|pay|settlement|settling|acknowledgement|acknowledgment|acknowledging|admission|admitting|recognition|recognising|guilt|responsibility|liability|debt !on_appeal|court|tribunal => imposed MONEY2 +9, wouldhave MONEY +9, imposed MONEY -4, discount MONEY2 -14, stage varied -9, stage imposed +6 :: It set a fine of £5,000 for the shop, which was reduced to £3,000 due to the voluntary payment.
@fine ..8 MONEY ,? which? was|is|were|has_been|had_been|later reduced|lowered|discounted ..1 for|due_to|because_of|owing_to|after|following|on|in|upon|by|thanks_to ..10 payment|paying|pay|settlement|settling|acknowledgement|acknowledgment|acknowledging|admission|admitting|recognition|recognising|guilt|responsibility|liability|debt ..10 to ..2 MONEY2 => imposed MONEY2 +9, wouldhave MONEY +9, imposed MONEY -4, discount MONEY2 -9, stage varied -9, stage imposed +6 :: The original fine of £5,000 was reduced for the prompt payment and the acknowledgement of its debt to £3,000.
original|initial|first @fine was|is|has_been|had_been reduced|lowered ..4 to ..2 MONEY ..1 for|due_to|because_of|owing_to|after|following|on|in|upon|by|thanks_to|based_on ..6 payment|paying|pay|settlement|settling|acknowledgement|acknowledgment|acknowledging|admission|admitting|recognition|recognising|guilt|responsibility|liability|debt => imposed MONEY +9, previous MONEY -9, stage varied -9, stage imposed +5 :: The original fine was reduced to £3,000 due to the prompt payment.
MONEY by the|an|a ..4 ( ..2 discounted|reduced|adjusted|lowered ..1 for ..4 co-operation|cooperation|admissions|admission|settlement|settling|disposal|co-operating ..4 to MONEY2 !if|within|provided|where => wouldhave MONEY +10, imposed MONEY -8, imposed MONEY2 +9, discount MONEY2 -9 :: It has been fined £9m by the watchdog (discounted for admissions and early disposal to £7m).
MONEY by the|an|a ..4 ( ..2 discounted|reduced|adjusted|lowered ..2 to MONEY2 ..1 for|because|after|in|on ..4 co-operation|cooperation|admissions|admission|settlement|settling|disposal|co-operating => wouldhave MONEY +10, imposed MONEY -8, imposed MONEY2 +9, discount MONEY2 -9 :: It has been fined £9m by the watchdog (discounted to £7m for admissions).
sanctioned|blocked|designated party|parties|person|persons|people|entity|entities|country|countries|bank|banks|individual|individuals|jurisdiction|jurisdictions|vessel|vessels|customer|customers ,? ..4 worth|of|totalling|totaling|valued_at|totalled|totaled ..2 MONEY => other MONEY +6, imposed MONEY -5 :: It sent payments for sanctioned parties, worth some $3.5m.
two|three|four|five|six|other|earlier|previous|past ..1 cases|matters|actions|decisions ..6 to|brought ..3 fines|penalties|sanctions ..3 of ..2 MONEY => othercase MONEY +9, proposed MONEY -6, imposed MONEY -5, previous MONEY -5 :: Two cases alone have led to proposed fines of $200m.
REG ..1 proposes|proposed|proposing ..3 fine|fines|penalty|penalties|forfeiture ..2 of ..3 MONEY => proposed MONEY +8, stage proposed +4, kind fine +2 :: The FCC proposes fines of over $82m for Acme.
it|agency|commission|watchdog|regulator proposes|proposed|proposing ..3 fine|fines|penalty|penalties|forfeiture ..2 of ..3 MONEY => proposed MONEY +8, stage proposed +4, kind fine +2 :: It proposes fines of over $82m for Acme.
contribute|contributes|contributed|contribution|contributing ..2 MONEY to|towards ..2 costs => costs MONEY +9, imposed MONEY -6 :: He has to contribute £614 to the costs.
@fine comes|came|goes|went|falls|fell|drops|dropped down? by ..3 to ..1 MONEY ,|. => imposed MONEY +8 :: As it settled, the fine comes down by 35% to £6.5m.
would be|have_been ..1 MONEY were|but_for => wouldhave MONEY +12, imposed MONEY -9 :: It would be £12m were it not for its hardship.
would have_been ..1 MONEY had|without|absent => wouldhave MONEY +12, imposed MONEY -9 :: It would have been £12m without a discount.
MONEY , of_which MONEY2 is|was left|payable !now|by|within|on|each|at|in|this|next|immediately|and => imposed MONEY2 +8, wouldhave MONEY +8 :: He was fined £500,000, of which £325,000 is left.
payment of MONEY => imposed MONEY +5, turnover MONEY -6 :: It settles the case by a payment of £614,250.
