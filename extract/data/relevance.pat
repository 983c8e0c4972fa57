# What makes an article news of an action, or of something else. Effects: relevant,
# irrelevant; each with its weight.

TITLE fined|fine|penalty|penalised|reprimand|reprimanded|enforcement_notice|prosecuted|banned|bans|settles|probe|investigation => relevant +1 :: Acme fined for spam
REG fines|fined|reprimands|bans|sues|orders|opens|investigates => relevant +1 :: ICO fines Acme
TITLE guide|guidance|how_to|tips|checklist|what_you_need|explained|webinar|survey|report|study|consultation|predictions|trends|statistics|faq|tracker|review => irrelevant +5 :: Guide to the new law
TITLE ..6 ? $ => irrelevant +1 :: Are you ready for the new law?
survey|poll|respondents|a_study|new_study|the_study|research ..8 @be|found|finds|shows|reveals => irrelevant +2 :: A survey of firms found little change.
guidance|consultation|draft_code|toolkit|best_practice => irrelevant +1 :: New guidance is out.
could|can|may|might ..3 be_fined|face_fines|face_a_fine => irrelevant +2 :: Firms could be fined.
TITLE could|can|may|might be ..3 fined|penalised => irrelevant +4 :: Drivers could be fined
TITLE firm|company|charity|council|trust|bank|retailer|app|school|hospital|club|insurer|lender|provider|giant|operator|maker|group may be ..1 @fined ..1 MONEY !if|under|after|for => relevant +6, stage proposed +3 :: Baby guide firm may be fined £140,000
TITLE ORG could|may|might be ..1 @fined ..1 MONEY => relevant +5, stage proposed +3 :: Acme Ltd could be fined £2m
told|informed|notified ..3 that it may|might|could have_to pay ..1 MONEY !to|in|over => relevant +4, stage proposed +5, proposed MONEY +5 :: The firm has been told that it may have to pay £140,000.
TITLE ..4 claim|lawsuit|compensation|group_action|claimants => irrelevant +3 :: £18bn claim follows breach
TITLE no|not ..4 inquiry|investigation|probe|investigated into|over|by => irrelevant +5, kind investigation -3 :: No inquiry into leaked messages, says watchdog
not|never be ..3 subject of ..4 investigation|inquiry|probe => irrelevant +5, kind investigation -4 :: The messages will not be the subject of an investigation.
ORG ..3 filed|files|filing|lodged|lodges|submitted|submits ..3 complaint|complaints ..2 with|to|before ..2 REG => irrelevant +3 :: The group Acme Rights has filed a complaint with the DSB.
closes|closed|launches|launched|holds|ends|plans|planned its|an|the REG at|of|with|raising|for|on MONEY => irrelevant +6 :: Acme closes its ICO at $250m.
the_fa|fa_cup|efl_league|independent_regulatory_commission|national_league|match_official|intermediary => irrelevant +2 :: The case was heard by an independent regulatory commission.
group_action|class_action|claimants|compensation_claims => irrelevant +1 :: A group action began.
fines|penalties ..8 total|totalled|amount|aggregate|since|in_total => irrelevant +0.7 :: Fines since 2018 amount to €4bn.
TITLE ..6 biggest|largest|top ..1 fines => irrelevant +3 :: The biggest fines of the year
what_is|how_to|what_you|do_you_need ..6 ? => irrelevant +0.7 :: What is registration?
organisations|businesses|companies|firms|employers ..3 should|must|need => irrelevant +1 :: Organisations should take care.
initial_coin_offering|coin_offering|token_sale|token_offering|ico_tokens|crypto_ico|crowdsale|hard_cap => irrelevant +6 :: An initial coin offering opened.
tokens|coins ..8 sale|crowdsale|raise|raised|raises|buyers => irrelevant +4 :: Its tokens went on sale.
raise|raised|raises|buyers|launch ..8 tokens|coins => irrelevant +4 :: It raised two millions by its tokens.
parking ..2 fine|fines|ticket|tickets|charge => irrelevant +1 :: Parking fines rose.
speeding_fine|speeding_ticket|parking_ticket|parking_charge|red_card|football_association|premier_league => irrelevant +2 :: A speeding fine.
set_aside|sets_aside|provision|kept_back|puts_aside|earmarked ..6 for|fine|penalty|profits => irrelevant +3 :: It made a provision for the fine.
class_action|group_action|compensation_claim|legal_claim|damages_claim => irrelevant +2 :: A class action was filed.
appoints|appointed|appointment|joins_as|new_commissioner|stepping_down|steps_down => irrelevant +2 :: It appointed a new chief.

REG ..5 fined|penalised|penalized|sanctioned !for => relevant +2 :: The Spanish regulator has fined a hotel.
REG ..5 @impose ..6 fine|penalty|monetary_penalty|civil_penalty|financial_penalty|administrative_fine => relevant +2 :: The DPA imposed a fine on a bank.
REG ..5 @impose ..2 MONEY => relevant +2 :: The DPA issued a €5,000 fine.
@be @fined ..2 MONEY for ..12 data|gdpr|privacy|consent => relevant +3 :: Acme was fined €5,000 for the sale of personal data.
@fine of ..3 MONEY @be imposed on ..16 data|gdpr|privacy => relevant +3 :: A fine of €5,000 was imposed on a utility for unlawful processing of data.
REG ..5 reprimanded|ordered|banned|warned|prohibited => relevant +1.5 :: The DPA reprimanded a bank.
fined|penalised|sanctioned ..6 by ..3 REG => relevant +2 :: A bank was fined by the DPA.
led|prompted|caused|forced the? REG ..4 to ..2 fine|issue|impose|sanction|penalise => relevant +3 :: It broke the law, which led the Belgian DPA to issue a fine of €5,000.
agreed|agrees to ..3 pay|settle|remit => relevant +2 :: It has agreed to pay $78,750.

TITLE may|could|expects|braces|might ..4 want|face|ask => irrelevant +1 :: Acme expects to face a fine
REG can|may|could ..3 issue|impose|fine => irrelevant +2 :: The ICO can issue fines.
agreement with ..2 REG => relevant +1, kind settlement +3 :: The supplier reached an agreement with Ofgem.

was|were|been|being|is|are fined ..3 MONEY => relevant +1.5 :: A bar was fined €1,500 for its cameras.
fine|penalty ..2 of ..2 MONEY ..3 was|were ..2 issued|imposed => relevant +2 :: A fine of €15,000 was issued.
MONEY ..1 fine ..3 on|against|for => relevant +1 :: It led to a €2,500,000 fine on the controller.
reduced|cut|lowered|raised|increased ..5 @fine => relevant +1.5 :: The board reduced the fine.
fined|penalised a|an|the|its|one ..10 MONEY => relevant +1.5 :: It fined a law firm €10,000 for it.

# Several parties.
TITLE round-up|roundup|both|this_week|the_week => several :: Round-up of two fines
TITLE two|three|four|five|six|seven|eight|nine|ten|several|a_dozen ..2 firms|companies|charities|businesses|providers|authorities|controllers|banks|councils|forces|people|organisations|fines|websites|retailers|bodies|boroughs|trusts|hospitals|lenders|operators|suppliers|brokers|carriers|schools|police_forces|departments|brands|apps => several :: Two firms fined over calls

two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several ..2 firms|companies|charities|businesses|providers|authorities|councils|forces|bodies|controllers|banks|organisations|organizations|suppliers|retailers|pharmacies|parties|employers|callers ..12 @fined|fines|penalties|reprimanded|penalised|prosecuted|sanctioned => several :: Two firms were fined over calls.
@fined|fines|penalties|reprimanded|penalised|reprimands|notices ..6 on|for|to|from|by|against ..2 two|three|four|five|six|seven|eight|nine|ten|eleven|twelve ..2 firms|companies|charities|businesses|providers|authorities|councils|forces|bodies|controllers|banks|organisations|organizations|suppliers|retailers|pharmacies|parties|employers => several :: It announced fines for three firms.
two|three|four|five|six|seven|eight|nine|ten|eleven ..2 settlements|reprimands|penalties|fines|sanctions|penalty_notices|inquiries|investigations|prosecutions => several :: It announced five settlements.
two|three|four|five|six|seven|eight|nine|ten|eleven|twelve ..2 @fined|penalised|reprimanded|sanctioned|prosecuted => several :: Three brokers fined over late reports.
@fined|penalises|reprimands two|three|four|five|six|seven|eight|nine|ten|eleven|twelve !times|years|months|million|billion|weeks => several :: It has fined three brokers.
both|each|all ..3 @be|been|have ..2 @fined|reprimanded|penalised|sanctioned|prosecuted => several :: Both have been fined.
MONEY ..2 for|on|to|from|against ..2 ORG and ..2 MONEY2 ..2 for|on|to|from|against ..2 ORG2 => several, imposed MONEY +3, imposed MONEY2 +4, party ORG +2, party ORG2 +3 :: Fines of £5,000 for Acme Ltd and £3,000 for Brixton Widgets Ltd were announced.
@fined ORG ..2 MONEY and ORG2 ..2 MONEY2 => several, imposed MONEY +3, imposed MONEY2 +4, party ORG +2, party ORG2 +3 :: It fined Acme Ltd £5,000 and Brixton Widgets Ltd £3,000.
one to|on|for|against ..1 ORG and one|another to|on|for|against ..1 ORG2 => several, party ORG +3, party ORG2 +3 :: There were two notices, one on Acme Ltd and one on Brixton Widgets Ltd.
two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several ..3 enforcement_notices|undertakings|warnings|orders|cases|actions|penalty_notices|lawsuits|complaints|decisions|agreements ..8 against|with|on|to|for|from ..2 ORG and ..3 ORG2 => several :: It issued two enforcement notices to Acme Ltd and Brixton Widgets Ltd.
TITLE settlements|undertakings|notices|lawsuits|cases|prosecutions|enforcement_actions ..4 latest|recent|notable|new|early|late|months|quarter|summary => several :: Settlements: our summary of the latest
TITLE latest|recent|notable|new|further|more|two|three|four|five|six ..6 settlements|undertakings|notices|lawsuits|cases|prosecutions|enforcement_actions|penalties => several :: Recent health and safety prosecutions
ORG and ORG2 ..4 undertakings => several, party ORG +3, party ORG2 +3, kind undertaking +3 :: Acme Ltd and Brixton Widgets Ltd have signed undertakings.
TITLE month|week|year ..2 in ..2 enforcement|review => several :: The month in enforcement
TITLE REG in january|february|march|april|may|june|july|august|september|october|november|december => several :: The FCA in January
TITLE enforcement round-up|roundup|digest|update|bulletin|tracker => several :: Enforcement digest
TITLE monthly|weekly ..2 round-up|roundup|digest|review => several :: Weekly round-up

salary|vacancy|closing_date|job_title|apply_now|headquarters|founded ..1 : => irrelevant +4 :: Salary: £48,710
TITLE profile => irrelevant +5 :: Company profile: a hotel group
today_announced ..3 availability|launch|release => irrelevant +3 :: It today announced general availability of a tool.
launches|launched|unveils ..6 assistant|platform|tool|service|product|solution => irrelevant +2 :: It launches an assistant for audits.
directors|executives|respondents|firms ..4 were_asked|surveyed|polled|expect => irrelevant +2 :: Half of the firms expect it.
making_enquiries|make_enquiries|been_informed|was_informed|been_notified|were_informed => irrelevant +1.5 :: The ICO was informed and is making enquiries.

tribunal|court ..12 @fine => relevant +0.7 :: The tribunal left the fine as it was.
TITLE tribunal|court|judges => relevant +1 :: Tribunal backs regulator
we|i think|believe|argue|suspect|wonder => irrelevant +0.5 :: I think that it is wrong.
^ opinion|editorial|columnist => irrelevant +2 :: Opinion
in_our_view|in_my_view|my_view => irrelevant +1 :: In my view it is wrong.
annual_accounts|accounts_filed|annual_report|financial_statements ..10 @be|show|shows|reveal|disclose|disclosed => irrelevant +2 :: The accounts filed in Dublin show it.
provision|provisions ..3 of|for ..2 MONEY => irrelevant +2 :: It made a provision of £5m.
library|parking|overdue|speeding|late_return|traffic fine|fines => irrelevant +6 :: The council has scrapped library fines.
abolished|abolishes|abolishing|scrapped|scraps|scrapping ..3 fines|fine|charges => irrelevant +3 :: It has abolished all fines.

# --- What else an article may be news of. Each is weighed by the fitted weights.
guide|guidance|guidelines|checklist|tips|toolkit|faq|explainer|explained|webinar|best_practice|lessons|takeaways => topic guidance +1 :: Our guide to the law
how_to|what_you_need|what_you_should|what_now|need_to_know|should_know|what_to_do|step-by-step|where_to_start => topic guidance +1 :: How to answer a notice
organisations|businesses|companies|firms|controllers|employers|you ..2 should|must|need_to => topic guidance +1 :: Businesses should check.
contact_us|get_in_touch|book_a_demo|our_team|our_experts|our_solicitors|free_consultation|we_can_help => topic guidance +1 :: Our experts can help.
explains|outlines|sets_out|look_at|we_look ..4 how|what|why => topic guidance +1 :: She explains how it works.
record|highest|total|rose|rise|rising|increase|increased|fell|drop|doubled|average|quarter|year-on-year|per_cent|percent|% ..6 fines|penalties|complaints|breaches|incidents|cases|investigations => topic statistics +1 :: A record year for fines
fines|penalties|complaints|breaches|investigations ..6 total|totalled|rose|fell|increased|doubled|compared|on_average|every_year|each_year => topic statistics +1 :: Complaints rose.
annual_report|figures_show|statistics|data_shows|league_table|freedom_of_information_request|tracker => topic statistics +1 :: New statistics show it.
closed ..3 investigations => topic statistics +1 :: It closed 100 investigations.
the biggest|largest|highest ..3 fines|penalties => topic statistics +1 :: The largest fines so far
survey|poll|study|research|respondents|surveyed|polled|report_found|new_report => topic survey +1 :: A survey of firms
consultation|consult|consults|consulting|proposals|draft|bill|legislation|new_rules|new_powers|new_law|reform|reforms|framework|policy|code_of_practice|will_be_able_to|extended|adopted_guidelines => topic policy +1 :: A consultation on new powers
would|will|could ..3 be_able_to|have_the_power|allow ..6 fine|audit|impose => topic policy +1 :: It would be able to fine them.
lawsuit|lawsuits|class_action|class-action|group_action|claimants|plaintiffs|plaintiff|damages|compensation_claim|sued|suing|litigation|legal_claim|group_litigation => topic lawsuit +1 :: A lawsuit against Acme
complaint|complaints ..4 filed|lodged|against|made => topic complaint +1 :: A complaint was lodged.
filed|lodged|files|lodges|submitted ..3 complaint|complaints => topic complaint +1 :: It filed a complaint.
appointed|appoints|appointment|new_commissioner|recruited|recruitment|steps_down|succeeds|successor|retire|retires|joins|took_office|takes_over|five-year_term|joint_heads|died|obituary => topic appointment +1 :: A new head is appointed.
launches|launched|unveils|funding|raises|raised|valuation|startup|platform|acquires|acquisition|merger|shares|investors|profits|results => topic business +1 :: Acme raises money.
apologised|apologises|apologized|sorry|notified|informed|aware|reported_itself|hackers|hacked|attack|breach ..8 investigating|looking_into|assessing|making_enquiries|aware => topic incident +1 :: The breach was reported and it is assessing.
being_notified|have_been_notified|notifying|apologised|said_sorry|say_sorry|says_sorry|informed_the_ico|reported_to_the_ico => topic incident +1 :: Customers have been notified.
opinion|comment|column|i|my|me|analysis|editorial|viewpoint => topic opinion +1 :: I would not bet on it.
could_face|may_face|might_face|risk|risks|potential|possible|up_to ..5 fine|fines|penalty|penalties => topic incident +1 :: It could face a fine.

bigger|higher|larger|tougher|stiffer|heavier fines|penalties|sanctions => topic policy +1.5 :: Firms face bigger fines.
adopted|updated|rewritten|revised|rewrites|rewrote ..3 rules|guidelines|policy|method => topic policy +1.5 :: It has adopted new rules.
might|may|could ..2 be ..2 fined|banned|penalised|prosecuted => irrelevant +1, topic policy +1 :: Firms might be fined or banned.
took|take|taking no ..2 action => topic incident +1.5 :: The ICO took no further action.
received|issued|imposed ..3 fines ..2 of ..3 more_than|over|in_all|in_total => topic statistics +1.5 :: They received fines of more than £2m.
loom|looms|await|awaits ..6 unless|if => topic policy +1.5 :: Bans loom unless they improve.
blog_post|newsletter|column|interview|q|podcast => topic opinion +1 :: It is the subject of a blog post.
not|no_longer under investigation|scrutiny by ..2 REG => irrelevant +5, kind investigation -4 :: The leak is not under investigation by the ICO.
