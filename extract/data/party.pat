# Who a name is: the party, or somebody else. Effects: party ORG, and speaker,
# owner, employer, heading, victim and other ORG for those who are not.

# --- the ones who speak
ORG ..2 @sayword => speaker ORG +1 :: John Smith said so.
said|says|added|adds|commented|explained ORG => speaker ORG +5 :: "It is bad," said John Smith.
ORG , ..8 director|head|chief|commissioner|spokesman|spokesperson|spokeswoman|partner|lawyer|analyst|chair|chairman|expert|researcher|ceo|secretary|officer|solicitor ..6 at|of|for => speaker ORG +6 :: John Smith, head of policy at Acme, was glad.
director|commissioner|spokesman|spokesperson|spokeswoman|minister|secretary|professor|analyst|lawyer|judge|justice|expert|barrister|analysts|head|chief|executive ORG => speaker ORG +5 :: Executive director John Smith agreed.
judge|justice|mp|president|prime_minister|minister|commissioner ORG => speaker ORG +5 :: Justice Smith heard the case.
by ORG $ => speaker ORG +2 :: By John Smith
^ by ORG , => speaker ORG +4 :: By John Smith, news editor.
ORG comment|comments|insight|viewpoint|analysis|staff|editors :|. => speaker ORG +12 :: Birch Publishing comment: Look at every role.
^ resolution_agreement|final_notice|penalty_notice|monetary_penalty_notice : ORG !said|says|called|calls => party ORG +8 :: Resolution agreement: Acme Hospital.
author|authors|written_by|words|reporting_by ..1 : ..1 ORG => speaker ORG +6 :: Author: Jane Smith
lawyer|lawyers|attorney|counsel|spokesperson|spokesman|spokeswoman|founder|director|chief_executive|ceo|head|partner|analyst|analysts|professor|researchers|researcher ..3 at|of|for|from ..2 ORG => employer ORG +2 :: A lawyer at Acme said so.
ORG , ..1 solicitor|lawyer|barrister|attorney|partner|associate|trainee|consultant|paralegal ..6 looks|explains|considers|reviews|reports|examines|discusses|comments|summarises => speaker ORG +7 :: Jane Smith, a solicitor for information law, looks at what was decided.
told ORG => speaker ORG +1 :: She told Bloomberg of it.
according_to ORG => speaker ORG +3 :: According to Acme it is so.
reported|reports|reporting|seen|obtained by ORG => speaker ORG +2 :: It was first reported by Acme.
image|photo|photograph|picture|photo_credit credit|source|copyright|by|: ..3 ORG => speaker ORG +6 :: It shows a photo by Acme Pictures.
statement ..4 to ORG => speaker ORG +3 :: In a statement emailed to Acme.
law_firm|campaign_group|charity|consumer_group|privacy_group|advocacy_group|news_agency|newspaper|security_firm|union ORG => speaker ORG +3 :: The law firm Smith advised.

# --- somebody else's case, owners, helpers
such_as|like|including|include|includes|unlike|as_did|as_with|similar_to ..2 ORG => other ORG +2 :: Companies such as Acme.
owned|acquired|bought|run|operated|headed|founded by ..3 ORG => owner ORG +2 :: The shop, owned by Acme, closed.
owner|parent|parent_company|subsidiary|unit|arm|division ..2 of ..2 ORG => owner ORG +1 :: A subsidiary of Acme.
owner|parent|maker|operator|provider ..8 , ORG => party ORG +2 :: The owner of the site, Acme, was fined.
part_of|belongs_to ..2 ORG => owner ORG +1 :: It is part of Acme.
it now|nowadays|today? goes_by|calls_itself the? name? of? ORG => other ORG +4 :: Nowadays it goes by the name of Acme.
supplier|customer|client|partner|contractor ..3 ORG => owner ORG +1 :: Its supplier Acme told it.
complaint|complaints|complained ..4 by|from|of ORG => speaker ORG +4 :: A complaint by Acme began it.
ORG ..3 complained|filed_a_complaint|lodged_a_complaint => speaker ORG +4 :: The Consumer Council complained.
ORG brought|filed|lodged|made ..2 complaint|case|claim|petition ..2 against ..2 ORG2 => speaker ORG +6, party ORG2 +5 :: Jane Smith brought her complaint against Acme Ltd in May.
ORG and ..4 ORG2 complained|filed_complaints|lodged_complaints => speaker ORG +4, speaker ORG2 +4 :: Acme and the group Brixton Friends complained about it.
complaints|complaint|complained ..4 by|from|of ..4 ORG and ..4 ORG2 => speaker ORG +3, speaker ORG2 +4 :: It acted on complaints from Acme and the group Brixton Friends.

# --- what the party did
!@notsubject ORG ..2 did_not|failed|fails|failing|neglected|broke|breached|violated|infringed|contravened|ignored|flouted => party ORG +3 :: Acme failed to secure it.
against ..3 ORG => party ORG +1.5 :: Action against Acme.
ORG @pos ..4 breach|breaches|failure|failures|failings|security|systems|servers|conduct|handling|response|appeal|fine|penalty|investigation|practices => party ORG +1.5 :: Acme's failings were grave.
breach|hack|attack|incident|failures|failings ..3 at|by|of ORG => party ORG +2 :: A breach at Acme.
attack|cyberattack|cyber-attack|hack|ransomware_attack|intrusion on|against|at ..1 ORG => party ORG +2 :: The attack on Acme stopped its systems.
ORG ..3 apologised|apologized|accepted|accepts|admitted|admits|disputed|disputes|cooperated|co-operated|appealed|apologises => party ORG +2.5 :: Acme has apologised.
convicted|sentenced|fined|charged|banned|jailed were|was ..1 ORG => party ORG +5 :: Convicted were Jane Ashby, a banker, and one other.
investigation|inquiry|probe|case|proceedings|action|complaint|lawsuit ..4 into|against|of|over ORG => party ORG +2.5 :: The investigation into Acme.
found|finds|ruled|rules|concluded|concludes|decided|held|alleges|alleged|considers ..3 that the? ORG => party ORG +3 :: The ICO found that Acme had no plan.
failings|failures|breaches|breach|systems by|at ORG => party ORG +2 :: Failings by Acme.
which|that|because|as|after|when|where ORG ..2 failed|did_not|had_not|breached|sent|made => party ORG +2 :: Because Acme did not act.
spokesperson|spokesman|spokeswoman ..1 for|from|of ORG => party ORG +1 :: A spokesperson for Acme said so.

# --- a name that only describes another: "NHS software supplier", "Imgur owner"
ORG ..2 supplier|suppliers|provider|owner|owners|boss|parent|contractor|maker|vendor|partner => other ORG +8 :: Acme software supplier is fined.
supplies|provides|services|software|systems|sells|supplied ..6 to|for ..2 ORG => other ORG +3 :: It provides software to Acme.
owner|owners ..3 of ..3 ORG , ORG2 => party ORG2 +2 :: The owner of Bolt, Acme, was fined.
boss|chief|director|executive|ceo ..1 of|at ..1 ORG => employer ORG +5 :: The former boss of Acme was fined.
former ..4 at|of ORG => employer ORG +4 :: A former adviser at Acme was fined.

ORG ..3 @be ..1 @fined ..8 in DATE => other ORG +3 :: Bolt was fined £3 million by it in May 2021.
@fined ORG ..6 in DATE => other ORG +2 :: It fined Bolt £3 million in May 2021.
last_year|last_month|previously|earlier ..6 @fined ..3 ORG => other ORG +3 :: Last year it fined Bolt.

what|than ORG ..2 paid|was_fined|got => other ORG +5 :: It is four times what Acme paid in March.

over|via|through|using ORG => other ORG +1.5 :: Staff shared it over Bolt.

demanded|wanted|sought|collected ..2 of|from ORG => party ORG +4 :: It demanded £500,000 of Acme Ltd.
another|other|sister|related ..6 , ORG => other ORG +4 :: Another business of the group, Acme, was fined.

behind ORG => owner ORG +4 :: The man behind Acme need not pay.

# --- a means, not a party: where it was posted, sent or seen
ORG ..1 group|groups|page|pages|channel|story|stories|profile|post|posts|chat|chats|message|messages|video|videos => other ORG +2 :: He sent it to a Bolt group.
posted|published|shared|uploaded|sent|sold|listed|available ..5 on|via|to|over|through ORG => other ORG +2 :: It was posted on Bolt.
on its|his|her|their ORG => other ORG +1.5 :: It showed it on its Bolt page.
complained|complaint|complaints ..6 by|from|of ..3 group|association|organisation|union ORG => speaker ORG +3 :: A complaint of the group Acme began it.
ngo|group|association|campaigners|activists ORG => speaker ORG +1.5 :: The group Acme was glad.
parties|respondent|controller|defendant : ..2 ORG => party ORG +5 :: Parties: Acme Ltd
^ REG v|vs ..1 ORG $ => party ORG +6 :: Information Commissioner v Acme Ltd
^ ..2 ORG ,|:|-|–|— ..1 MONEY $ => party ORG +4 :: 3. Acme, £385,000

# --- who it is, told by "it is"
^ he|she is ORG => party ORG +8 :: He is Jane Ashby.
his|her|its name is|was ..1 ORG => party ORG +8 :: Its name is Acme Widgets.
@trades ..4 named|identified ..3 as ORG => party ORG +6 :: The company was named on Monday as Acme Widgets.
@trades in_question|concerned|involved|responsible|behind_it|at_fault is|was|: ..1 ORG => party ORG +8 :: The company in question is Acme Widgets.
@trades|defendant|culprit|offender is|was called|named ORG => party ORG +7 :: The firm is called Acme Widgets.
culprit|offender|addressee|recipient|wrongdoer|miscreant|guilty_party|defendant is|was|: ORG => party ORG +7 :: The culprit is Acme Widgets.
this_time ..2 is|was ..1 ORG => party ORG +8 :: This time it was Acme Widgets.
turn of ORG => party ORG +6 :: Now it is the turn of Acme Widgets.
ORG 's turn => party ORG +6 :: Now it is Acme's turn.
^ it is|was ORG that|which|who !complained|reported|noticed|alerted|discovered|told|tipped|raised|first|spotted|found|asked => party ORG +7 :: It was Acme Bank that sent the letters.
latest|newest|next ..6 to be|face|receive|get|feel|fall ..6 is|was ORG => party ORG +8 :: The latest to be punished is Acme Widgets.
!@notsubject ORG ..2 is|was|becomes|became|become the latest|first|newest|next|second|third|fourth|only ..8 to be|receive|face|have|feel|get|fall|incur|suffer => party ORG +7 :: Acme has become the first broker to be punished.
ORG joins|joined ..4 list|club|ranks|queue => party ORG +6 :: Acme joins the long list of the punished.

# --- what stands between the party and its step
!@notsubject ORG , @asides ..16 , @aux? @be ..2 @stepped => party ORG +4 :: Acme Ltd, a lead generator for firms which sell insulation under the Birch Scheme, has been fined.
!@notsubject ORG , @asides ..16 , @has admitted|pleaded_guilty|agreed_to|settled => party ORG +4 :: Acme Ltd, which shares an office with Birch, has admitted that it ignored the notice.
!@notsubject ORG , @asides ..16 , @must @pay => party ORG +4 :: Acme Ltd, which handled complaints for Birch Water, must pay £5,000.
!@notsubject ORG , @asides ..16 , has|had|have ..1 had ..6 imposed|quashed|confirmed|upheld|cut|overturned => party ORG +4 :: Acme Ltd, a broker for the Birch Scheme, has had a penalty imposed on it.
!@notsubject ORG , @asides ..16 , pays|faces|agreed|agrees|signed|admitted|pleaded|appealed|receives|received|broke|breached|failed|undertook|settled|violated|infringed|escaped => party ORG +4 :: Acme Ltd, which works for Birch Water, breached the law.
ORG , which|who ..1 runs|operates|owns|manages|publishes|makes ..2 ORG2 => other ORG2 +20 :: Acme Care, which runs Birch House, did not lock its files.
@trades|trust|group|society|body|man|woman which|that|who ..2 runs|operates|owns|manages|publishes|makes ..3 ORG => other ORG +30 :: The local trust that runs Birch School keeps its files badly.
owner|owners|operator|operators|maker|makers|publisher|developer|landlord|organiser|organisers of|behind ..2 ORG => other ORG +5 :: The operator of the Birch Arena was fined.
subsidiary|offshoot of ..1 ORG => owner ORG +4, party ORG -4 :: It fined a subsidiary of Bolt Group.
man|men|woman|person|people|pair|duo|couple|brothers|boss behind ..1 ORG => other ORG +20, party ORG -5 :: The man behind Bolt Ltd was fined.
ORG upheld|overturned|quashed|dismissed|annulled|allowed ..4 @fine|appeal|ban|order|decision => other ORG +8 :: The Birch Appeals Board upheld the fine.

# --- who a role makes the party
ORG ( ..2 controller|respondent|defendant|processor ..1 ) => party ORG +7 :: Acme Ltd (the controller) had a camera.
controller|data_controller is|was ..1 ORG => party ORG +7 :: The controller was Acme Bank.
ORG ..2 is|was the controller|data_controller => party ORG +5 :: Acme Bank was the controller.
ORG ..1 as ..2 controller|data_controller => party ORG +4 :: Acme Bank, as data controller, sent it.
notice|letter|decision|order|penalty|fine|warning ..6 addressed|directed to|at ..2 ORG => party ORG +6 :: The notice of 11 May was addressed to Acme Ltd.
gave|gives|given|giving ORG ..2 until|days|weeks|months => party ORG +5 :: It gave Acme until May to comply.
REG ..4 wrote|written|writes to ..2 ORG => party ORG +2 :: The ICO has written to Acme.
@scolds the? ORG => party ORG +5 :: It forbade Acme to use them.
lets|let|letting ORG off => party ORG +5 :: The regulator lets Acme off.
!@notsubject ORG ..1 @be ..2 let_off|cleared|spared|freed|exonerated|absolved|off_the_hook|acquitted|in_the_clear|rebuked|admonished|scolded|castigated|faulted|chided|taken_to_task|pulled_up|carpeted|lambasted|singled_out|named_and_shamed|forbidden => party ORG +5 :: Acme has been let off by the watchdog.
take|takes|took|taking ORG to_task|to_court => party ORG +5 :: The watchdog takes Acme to task.
!@notsubject ORG ..3 in_the_dock|in_hot_water|in_trouble|under_fire|under_investigation|under_scrutiny|in_the_frame|in_breach|on_notice|out_of_pocket|in_the_clear|off_the_hook => party ORG +5 :: Acme is in hot water with the watchdog.

# --- what it costs the party
!@notsubject ORG ..3 down for ..1 MONEY => party ORG +6 :: Acme Support is down for £5,000.
!@notsubject ORG ..3 MONEY poorer|lighter|worse_off|out_of_pocket|the_poorer => party ORG +7 :: Acme is £5,000 poorer today.
leave|leaves|left|leaving ORG with ..4 MONEY => party ORG +6 :: Its emails have left Acme with a bill of £5,000.
leave|leaves|left|leaving ORG with ..4 @fine => party ORG +6 :: Its emails have left Acme with a hefty fine.
set|sets|setting ORG back MONEY => party ORG +6 :: The error has set Acme back £5,000.
bill|invoice|figure|sum|total|amount|tab ..2 for ORG is|was|comes|came|stands|stood => party ORG +6 :: The figure for Acme is £5,000.
for ORG it|the_figure|the_sum|the_bill|the_amount is|was|comes|came|will_be ..2 MONEY => party ORG +6 :: For Acme the figure is £5,000.
extracts|extracted|took|takes|recovers|recovered|collects|wrings|squeezes|wins|won|secures|secured|obtains|obtained|claws|seeks MONEY ..2 from|out_of|off ..1 ORG => party ORG +6 :: The watchdog secures £5,000 from Acme.
docks|docked|relieves|relieved|stings|stung ORG ..2 MONEY => party ORG +6 :: The watchdog docked Acme £5,000.
!@notsubject|behind ORG ..2 stands|stood|stand to lose ..1 MONEY => party ORG +6 :: Acme stands to lose £5,000.

# --- undertakings, and who signs them
!@notsubject ORG ..3 undertaken|pledged|undertakes|pledges|undertook to => party ORG +5 :: Acme has undertaken to lock its files.
undertaking|undertakings ..4 by|from|of|with ..2 ORG => party ORG +4 :: An undertaking by Acme was published.
signed by ORG , ..6 of|at|for ..1 ORG2 => speaker ORG +6, party ORG2 +7 :: It was signed by Jane Ashby, chief executive of Acme Trust.
ORG , for|on_behalf_of ..1 ORG2 , ..2 signed => speaker ORG +6, party ORG2 +8 :: Jane Ashby, for Acme Trust, has signed it.
ORG , ..6 of|at|for ..1 ORG2 , ..2 signed => speaker ORG +6, party ORG2 +7 :: Jane Ashby, who is head of Acme Trust, has signed it.
ORG ..1 signed|signs ..5 for|on_behalf_of ..1 ORG2 => speaker ORG +6, party ORG2 +7 :: Jane Ashby signed the undertaking for Acme Trust.
signed ..6 on_behalf_of ..2 ORG => party ORG +7 :: It was signed in May on behalf of Acme Trust.
chief_executive|chief|chair|chairman|chairwoman|manager|headteacher|principal|leader|clerk|registrar|vice-chancellor , ORG , ..2 signed|apologised|accepted|promised|called|thanked|declined => speaker ORG +7 :: The chair, Jane Ashby, has signed an undertaking.
lodged|filed|brought|submitted by ORG , ..3 director|officer|solicitor|secretary|representative => other ORG +30 :: The appeal was lodged by Jane Ashby, a director.
ORG 's ..4 investigation|inquiry|probe|prosecution into|of|against ..2 ORG2 => party ORG +2, other ORG2 +10, party ORG2 -8 :: Its files on the Birch Council's inquiry into Bolt Ltd were lost.
helped|assisted|evidence|witness|papers|documents ..6 investigation|inquiry|prosecution|trial of|into|against ..2 ORG => other ORG +10, party ORG -6 :: She gave evidence in the trial of Bolt Ltd.
audits|auditing|auditor|auditors of ..2 ORG => other ORG +30, party ORG -4 :: Its audits of Bolt Plc were poor.
audit of ..1 ORG ..2 accounts|financial_statements|books => other ORG +8, party ORG -4 :: Its audit of Bolt's accounts was poor.
ORG audits|auditor|auditors => other ORG +30, party ORG -6 :: There is a probe into Bolt audits.

# --- employers of the party
ORG , once|formerly|previously|until_recently ..6 at|of|with|for ..1 ORG2 , => party ORG +4, employer ORG2 +6, party ORG2 -8 :: Jane Ashby, once a director at Acme Ltd, was fined.
while|whilst ..3 with|at|employed_by|working_at|working_for|worked_for|worked_at ..1 ORG => employer ORG +5, other ORG +20 :: While working for Acme Tours she took the list.
employed by|at ..1 ORG => employer ORG +5 :: He was employed by Acme Repairs.
job|post|role|position at|with ..1 ORG => employer ORG +4 :: She left her job at Acme Repairs.

# --- those who asked, complained, helped or report
at_the_request_of|with_the_help_of|with_help_from|thanks_to|jointly_with|in_cooperation_with|supported_by|assisted_by|helped_by|tip-off_from|tip_from|referral_from|referred_by|intelligence_from|conducted_with|represented_by|advised_by ..2 ORG => speaker ORG +6 :: It acted at the request of Birch Watch.
ORG has|have|had learned|learnt|seen|been_told|understood => speaker ORG +8 :: The Birch Bulletin has learned of a notice.
told ORG $ => speaker ORG +6 :: So a patient told Birch News.
author|campaigner|journalist|historian|academic|activist|blogger|complainant|claimant|victim|mother|father|widow|witness|patient|reporter|whistleblower|tenant ORG => other ORG +30 :: The author Jane Ashby asked for them.
ORG ..6 asked|requested|wanted|demanded ..4 his|her ..2 data|records|file|files|papers|notes => other ORG +8 :: Jane Ashby asked to see her records.
ORG 's son|daughter|husband|wife|mother|father|widow|ex-partner|family|children|child|brother|sister|eight-year-old => other ORG +8 :: It was Jane Ashby's daughter who saw it.

# --- what the party uses, makes or sells, and where it was
cookies|cookie|tracker|trackers|pixel|pixels|tags of|by|from ..1 ORG => other ORG +6 :: It set cookies of Bolt and others.
posted|uploaded|sold|auctioned|bought ..2 on ORG => party ORG -5 :: A fine was set over computers sold on Bolt.
use of ORG => other ORG +5 :: It stopped the use of Bolt Analytics.
app|site|website|system|database|software|programme|show|scheme|tool|chatbot|campaign|operation ..1 called|named|known_as|dubbed|codenamed|by_the_name_of ORG => other ORG +15 :: The staff fed a database called Bolt.
its|his|her|their ..3 app|website|site|show|chatbot|magazine|newspaper|channel|brand|festival|programme|system|database|software ..1 ORG => other ORG +6 :: It ran them in its magazine Bolt.
customers|clients|users ..3 included|including|such_as|were ORG => other ORG +5 :: Its customers included Bolt.
likes_of ORG => other ORG +6 :: It rang people for the likes of Bolt.
near|outside|beside|opposite|next_to|close_to ORG => other ORG +20 :: A walker picked them up near Birch Mill.
, of|in|near ORG , => other ORG +4, party ORG -4 :: Acme Surgery, in Birchwick, has been fined.
payable to ..1 ORG => other ORG +5 :: The money is payable to the Birch Fund.
follows|followed|comes_after|echoes|recalls ..4 @fine ..6 on|against|for|of ORG => other ORG +5, party ORG -3 :: It follows a fine of £5m on Bolt last year.

# --- whose fault it was
^ it was|is ORG $ => party ORG +6 :: It was Acme Bank.
is|was|were not ORG => other ORG +6 :: The controller was not Bolt.
behind it|them|this|these|all_this|the_calls|the_texts|the_emails ..2 is|was|were|are|stood|stands ORG => party ORG +7 :: Behind the calls was Acme Widgets.
responsible|to_blame|at_fault|accountable ..3 is|was|: ORG => party ORG +6 :: Responsible for it all was Acme Widgets.
blame|responsibility|fault ..3 with|on|at_the_door_of ..1 ORG => party ORG +5 :: The blame lies with Acme Widgets.
ORG is|was the ..1 @trades behind|responsible|concerned|involved|in_question|that|which => party ORG +5 :: Acme is the firm behind the calls.
sights|crosshairs|attention|fire|ire|guns|spotlight ..2 on|to|at ..1 ORG => party ORG +5 :: The watchdog has turned its attention to Acme.
caught_up|catches_up|caught_out|catches_out with? ORG => party ORG +5 :: The law has caught up with Acme.
comes|came|come|cracks|cracked|clamps|clamped down ..2 on ..1 ORG => party ORG +5 :: The watchdog came down hard on Acme.
swoops|swooped|pounces|pounced|raids|raided on? ORG => party ORG +5 :: Officers raided Acme at dawn.
!@notsubject ORG ..1 @be ..2 found|caught|held|deemed|ruled|judged|adjudged to_have|in_breach|guilty|responsible|liable|to_blame|wanting|out => party ORG +6 :: Acme was found to have broken the rules.
!@notsubject ORG ..3 fell|falls|fallen|ran|runs|run short|foul|afoul => party ORG +5 :: Acme fell short of what the law asks.
!@notsubject ORG ..3 acted|behaved unlawfully|illegally|wrongly|improperly|recklessly|without => party ORG +5 :: Acme acted unlawfully.
!@notsubject ORG ..2 overstepped|crossed the ..1 line|mark => party ORG +5 :: Acme crossed the line.
!@notsubject ORG ..2 owned_up|owns_up|comes_clean|came_clean|held_up_its|slipped_up|came_unstuck|got_it_wrong => party ORG +5 :: Acme has owned up.
ORG 's @fine|appeal|undertaking|reprimand => party ORG +4 :: Acme's appeal failed.
ORG 's ..1 MONEY ..2 @fine => party ORG +5 :: Acme's £5,000 fine stands.
@hit ORG a|an|its|with|another ..5 @fine|notice|warning|reprimand|bill|order|letter => party ORG +6 :: It sent a letter and issued Acme a stern warning.
strips|stripped|deprives|deprived ORG of => party ORG +5 :: It stripped Acme of its licence.
licence|licences|license|permit|authorisation ..2 of|held_by ..1 ORG => party ORG +4 :: It revoked the licence of Acme.
lawyer|lawyers|counsel|solicitor|solicitors|barrister|attorney for ORG => party ORG +4 :: Lawyers for Acme were glad.
represents|represented|acted_for|acting_for|acts_for|defended|defending ORG => party ORG +3 :: Our partner acted for Acme.

# --- those beside it
ORG publisher|operator|developer|landlord|co-owner|co-owners|co-founder|arm|unit|offshoot => other ORG +6 :: The Bolt publisher was fined.
ORG 's ..1 ex-contractor|contractor|subcontractor|supplier|owner|maker|publisher|auditor|auditors|landlord => other ORG +8 :: Bolt's auditor was fined.
ORG cookies|pixel|pixels|tracker|trackers|plug-in|transfers => other ORG +6 :: It set Bolt cookies.
on_behalf_of ..1 ORG => other ORG +3 :: It rang people on behalf of Bolt.
wrote|writes|writing|appeared|appears in the? ORG => speaker ORG +5 :: It first appeared in the Birch Bulletin.
complainant|claimant|requester|whistleblower , ORG => other ORG +20 :: The complainant, Jane Ashby, was glad.

# --- parties named with another, and by what they did
!@notsubject ORG and the? ORG2 @aux? @be ..2 @stepped => party ORG +6, party ORG2 +4 :: Acme Ltd and Birch Homes were told to pay.
!@notsubject ORG and the? ORG2 ..1 must|face|faces|pay|agreed|admitted|appeal|appealing|appealed|signed|broke|breached|failed => party ORG +5, party ORG2 +1.5 :: Acme Ltd and Birch Homes are appealing against it.
!@notsubject ORG ..3 told|rang|sent|called|sold|charged|advised|texted|emailed|bombarded|lost|exposed|overcharged|misled|leaked|published|disclosed|posted ..3 COUNT => party ORG +4 :: Acme told 420 consumers to leave their plans.
@fine|invoice|bill|notice|reprimand|sanction|order|ban that|which? the? ORG has|had? ..1 received|got|gets|receives|faces|faced|incurred|earned|challenged|appealed|contests => party ORG +5 :: The notice that Acme received runs to nine pages.
!@notsubject ORG may|can|must|shall not|no_longer ..2 be|act|work|hold|run|manage|serve => party ORG +7 :: Jane Ashby may not be a director until June.
the ORG notice|fine|penalty|ruling|affair|reprimand|undertaking => party ORG +2 :: The Acme Widgets notice makes sad reading.
man|woman|boss|director|person|people|pair|men who ..1 ran|runs|run|owned|owns|founded|headed|led|managed|controlled ..1 ORG => other ORG +20, party ORG -6 :: The man who ran Bolt Ltd was banned.
ORG ( ..4 ) ..2 complained|lodged|filed => speaker ORG +10 :: The Birch Growers Union (BGU) filed a complaint in May.
leave|left|leaving|quit|out_of|members_of the? ORG => other ORG +5 :: Savers were talked into leaving the Birch Plan.
clerk|boss|head|chief|director|manager|officer|employee|worker|member|leader|founder|nurse|doctor|teacher|trustee|chairman|treasurer|secretary|adviser|executive ..1 of|at|for|from the? ORG @aux? @be ..2 @stepped => employer ORG +20, party ORG -5 :: The clerk of Bolt Parish Council has been fined.
clerk|boss|head|chief|director|manager|officer|employee|worker|member|leader|founder|nurse|doctor|teacher|trustee|chairman|treasurer|secretary|adviser|executive ..1 of|at|for|from the? ORG ..1 must|admitted|pleaded|pays|faces => employer ORG +20, party ORG -5 :: A clerk at Bolt Parish Council admitted it.
owned|controlled|bought|acquired|backed by ..3 ORG , => owner ORG +15, party ORG -4 :: Acme Ltd, owned by the Bolt Group, is to pay it back.
part_of ..1 ORG , => owner ORG +15, party ORG -4 :: Acme Ltd, part of Bolt Group, is to pay it back.
arm of ..1 ORG => owner ORG +4, party ORG -4 :: It fined the insurance arm of Bolt Group.
looking|look into the? ORG => party ORG +2 :: The watchdog is looking into Acme.
star|actor|actress|presenter|singer|footballer|celebrity|model|princess|duchess|prince ORG => other ORG +15 :: Staff read the file of reality star Jane Ashby.
minister|mayor|mp|actor|actress|singer|presenter , ORG , => other ORG +10 :: It cost the minister, Jane Ashby, her job.
former|ex|one-time|erstwhile ORG ..3 chief|boss|bosses|director|directors|head|manager|executive|executives|trader|traders|banker|bankers|adviser|employee|employees|worker|nurse|officer|chairman|chairwoman|founder|ceo|cio|cfo|partner|clerk|official|broker|president ..3 @fined|banned|bans|barred|jailed|charged|disqualified|convicted|sentenced|pays|must|to => employer ORG +20, party ORG -8 :: A former Bolt Bank technology chief was fined.
ORG @pos former|ex|one-time|erstwhile ..3 chief|boss|bosses|director|directors|head|manager|executive|executives|trader|traders|banker|bankers|adviser|employee|employees|worker|nurse|officer|chairman|chairwoman|founder|ceo|cio|cfo|partner|clerk|official|broker|president ..3 @fined|banned|bans|barred|jailed|charged|disqualified|convicted|sentenced|pays|must|has|is|was|to => employer ORG +20, party ORG -8 :: Bolt Bank's former chief operating officer has been fined.
REG @has? prosecuted|prosecutes ORG => party ORG +8 :: The ICO prosecuted Jane Ashby, the director of the home.
ORG itself was|had_been|has_been|@be ..1 @fined ..3 in|last|earlier|previously => other ORG +10, party ORG -10 :: Bolt Bank itself was fined in December.
# --- how a party fares
@fined|banned|bans|prosecuted|jailed|charged|disqualified|sued ORG 's ..2 boss|chief|director|head|founder|chairman|manager|ceo|trader|banker|adviser => employer ORG +20, party ORG -6 :: The FCA fined Bolt's boss.
@fined|banned|bans|prosecuted|jailed|charged|disqualified|sued ORG 's ..2 boss|chief|director|head|founder|chairman|manager|ceo|trader|banker|adviser , ORG2 => party ORG2 +6 :: The FCA fined Bolt's boss, Jane Ashby, for it.
whose|its|their owner|parent|parent_company|backer is|was ORG => owner ORG +15 :: Acme Energy, whose owner is Bolt, treated them badly.
bill|tab|penalty|fine|reprimand ..1 goes|falls|went to|on ..1 ORG => party ORG +6 :: The bill goes to Acme Council.
receiving_end ..6 is|was ORG => party ORG +6 :: On the receiving end of the penalty is Acme Finance.
patience with ORG => party ORG +5 :: Its patience with Acme has run out.
!@notsubject ORG can ..1 breathe => party ORG +5 :: Acme can breathe again.
!@notsubject ORG walks|walked free => party ORG +5 :: Acme walks free.
!@notsubject ORG ..2 only itself|himself|herself|themselves => party ORG +5 :: Acme has only itself to blame.
fate|example of|out_of ORG => party ORG +3 :: The fate of Acme should warn others.
searched|raided|searches|raids the? offices|premises|home|homes|headquarters of ORG => party ORG +5 :: Officers searched the offices of Acme.
!@notsubject ORG ..1 escapes|escaped|dodges|dodged|avoids|avoided|ducks ..2 @fine|action|sanction|punishment => party ORG +6 :: Acme dodges a fine.
!@notsubject ORG has|gets|given ..2 days|weeks|months to => party ORG +5 :: Acme has 28 days to comply.
!@notsubject ORG ..1 @be ..1 accused|suspected of => party ORG +4 :: Acme is accused of spying.
accuses|accused|accusing|suspects|suspected ORG of => party ORG +5 :: It accuses Acme of spying.
charges|allegations|accusations ..2 against ORG => party ORG +3 :: The charges against Acme are grave.

# --- headings and tables
TITLE ^ ORG : => party ORG +2 :: Acme Ltd: what its penalty teaches
TITLE in_the_matter_of ..2 ORG => party ORG +6 :: In the matter of Acme Ltd
TITLE ^ monetary_penalty_notice|penalty_notice|reprimand|undertaking|enforcement_notice|final_notice|decision_notice|prosecution|consent_order|settlement|fine|penalty :|-|–|— ..1 ORG => party ORG +6 :: Undertaking: Acme Ltd
organisation|organisation_name|company|company_name|firm|licensee|data_controller|entity|recipient|operator|who|party|issued_to|appellant : ..1 ORG => party ORG +6 :: Company: Acme Ltd

# --- nobody is named
firm|company|business|businesses|companies|firms|organisation|organisations|controller|operator|employer|bank|party|parties|individual|individuals has|have|was|were not|never yet? been? named|identified => nameless :: The firm has not been named.
REG ..4 not|never name|identify|naming|identifying ..2 firm|company|business|businesses|companies|firms|organisation|organisations|bank|employer|party|parties|operator|trader|culprits|those|them => nameless :: The ICO would not name the firm.
regulator|watchdog|authority|commissioner ..4 not|never name|identify|naming|identifying ..2 firm|company|business|businesses|companies|firms|organisation|organisations|bank|employer|party|parties|operator|trader|culprits|those|them => nameless :: The watchdog did not name the firm.
REG ..2 names|named|identifies|identified nobody|no_one|neither|no_names|none => nameless :: The ICO named nobody.
it|regulator|watchdog|authority|commissioner names|named|identifies|identified nobody|no_one|no_names => nameless :: It names nobody while it investigates.
@fined ..3 unnamed|unidentified|anonymised|nameless|undisclosed firm|company|business|employer|organisation|bank|retailer|operator|trader|controller|party|body => nameless :: It fined an unnamed firm.
name|names|identity|identities of|is|are ..4 firm|company|business|businesses|companies|firms|organisation|controller|bank|party|parties ..3 not|never|withheld|undisclosed|redacted|secret => nameless :: The name of the company is not given.
firm|company|business|organisation|bank|controller|operator|employer whose name|names|identity ..3 not|withheld|undisclosed|redacted|secret => nameless :: A firm whose name was not given has paid.
which firm|company|business ..8 not ..1 say|saying|tell|disclose|reveal|publish => nameless :: Which firm it is the watchdog does not say.
REG ..4 not|without say|said|saying which firm|company|business|firms|companies|businesses => nameless :: The ICO has not said which business it is.
REG ..4 not|without disclose|disclosed|disclosing|reveal|revealed|revealing|publish|published|publishing|give|given|giving ..2 name|names|identity|identities => nameless :: The ICO did not publish the name.
REG ..2 declined|refused|refuses|declines ..1 name|identify ..2 firm|company|business|businesses|companies|firms|organisation|those|them => nameless :: The ICO refused to name the firm.

# --- somebody of a place
TITLE ORG man|woman|teenager|pensioner|resident|motorist|grandmother|grandfather|mum|dad ..2 @fined|fights|appeals|challenges|convicted|prosecuted|sentenced|must|told|ordered|guilty|admits|jailed|banned => other ORG +14, party ORG -12 :: Ash Port man appeals against fine
lived|lives|living in ORG => other ORG +8, party ORG -6 :: A man who lived in Ash Port is challenging it.

# --- the party as the subject of what was done to it, with all that can stand between it and the verb
!@notsubject ORG @aux? @aux? @aux? received|gets|got|get|incurred|earned|accepted|collected|picked_up|attracted|drawn|drew ..6 @fine|reprimand|enforcement_notice|penalty_notice|formal_warning|public_censure => party ORG +4 :: Acme has also received a fine of £5,000.
!@notsubject ORG @aux @aux? @aux? @hit ..6 @fine|reprimand|enforcement_notice|penalty_notice|formal_notice|undertaking|warning => party ORG +5 :: Acme has now been handed a fine of £5,000.
!@notsubject ORG @aux @aux @aux? @hit with|by ..6 @fine|reprimand|enforcement_notice|penalty_notice|formal_notice|warning => party ORG +5 :: Acme has also been hit with a fine.
!@notsubject ORG @aux @aux? @aux? ordered|required|instructed|directed|forced|told ..3 REG ..1 to => party ORG +4 :: Acme has now been ordered by the ICO to delete them.
!@notsubject ORG @aux @aux? @aux? ordered_to_pay|told_to_pay|made_to_pay|sentenced_to|disqualified => party ORG +4 :: Acme has now been ordered to pay.
!@notsubject ORG @aux @aux? @aux? warned|cautioned|admonished|criticised|criticized ..2 by ..2 REG => party ORG +4 :: Acme has been warned by the ICO.
!@notsubject ORG @be|@has ..1 reported|said|understood|believed|thought to_have|to_be ..1 @stepped|received|been|settled|agreed|got => party ORG +3 :: Acme is said to have received a fine.
!@notsubject ORG must|will|has_to|have_to now|also|therefore|still|jointly @pay ..5 MONEY => party ORG +4 :: Acme must now pay a levy of £3m.
!@notsubject ORG @aux? @aux? @aux? paid|pay ..3 @fine ..6 to ..2 REG => party ORG +4 :: Acme has paid a fine of £5,000 to the ICO.
!@notsubject ORG @aux? @aux? @aux? settled|settles|reached|struck|concluded|signed|agreed|entered ..6 with ..2 REG => party ORG +5 :: Acme has reached a settlement of £5,000 with the FTC.
REG @has? settled|settles|reached ..3 with ..2 ORG => party ORG +3 :: The FTC has settled with Acme.
!@notsubject ORG @aux? @aux? @aux? lost|won|loses|wins|dropped|drops|withdrawn|withdrew|abandoned ..2 appeal|challenge|case|bid => party ORG +4 :: Acme has lost its appeal.
dismissed|dismisses|rejected|rejects|allowed|allows|upheld|upholds|heard|hears|refused|refuses|considered ..3 appeal|challenge|application by|from|of|brought_by|lodged_by ..2 ORG => party ORG +5 :: The tribunal has dismissed an appeal by Acme.
REG @has? @aux? sent|issued|gave|given|served|handed|written ORG ..3 notice|notices|letter|notice_of_intent|warning => party ORG +4 :: The ICO has sent Acme a notice of intent.
!@notsubject ORG @be ..2 facing ..5 @fine => party ORG +4 :: Acme is facing a fine.
@fine ..12 followed by ORG with MONEY => party ORG +5, kind fine +3, imposed MONEY +8, othercase MONEY -2 :: The largest fine, £60,000, went to Birch Ltd, followed by Acme Ltd with £40,000.
# --- victims, and those whose name somebody used
stealing|stole|steal|stolen|steals|theft_of ..5 from|of|at|belonging_to ..1 ORG => victim ORG :: He was fined for stealing records of patients from Acme.
taking|took|taken|copying|copied|downloading|downloaded|obtaining|obtained|selling|sold|accessing|accessed|looking_at|looked_at ..2 data|records|record|details|files|information|lists|secrets|database ..5 from|of|at|belonging_to ..1 ORG => victim ORG :: He was fined for copying records of patients from Acme.
pretended|pretending|purported|purporting|claimed|claiming to ..2 be|act_for|work_for|work_with|call_from|be_from|speak_for|call_on_behalf_of|act_on_behalf_of ..1 ORG => other ORG +12, victim ORG :: The callers pretended to be from Acme.
posed|posing|masqueraded|masquerading|impersonated|impersonating as? ORG => other ORG +12, victim ORG :: The callers posed as Acme.

# --- whom others are told by
the company|firm|business , ORG , @aux? @aux? @fined|told_to_pay|ordered_to_pay|must_pay|reprimanded|appealed|appealing => party ORG +8 :: They fined a firm. The firm, Acme, was fined £5,000.
@fined ORG @pos ..2 parent|parent_company|owner|holding_company|operator|director|boss|founder|chairman|chief_executive|manager|auditor|supplier|contractor|subsidiary|unit ,? ORG2 => other ORG +25, party ORG2 +15 :: They fined Acme's parent, Bolt plc.
@fined ..2 company|firm|business|group behind ORG , ORG2 => other ORG +12, party ORG2 +12 :: They fined the company behind Acme, Bolt, for it.
owner|owners|maker|makers|operator|developer|publisher|seller|company|firm of|behind ..3 ORG , ORG2 , @aux @aux? @fined|told_to_pay|ordered_to_pay|reprimanded => other ORG +25, party ORG2 +5 :: The maker of the app Acme, Bolt, was fined.
@fined ..3 subsidiary|unit|arm|division|branch of ORG , ORG2 => party ORG2 +12 :: They fined the Irish arm of Acme, Acme Ireland Ltd, for it.
chief_executive|ceo|chief|head|director|boss|chairman|chairwoman|chair|founder|president|spokesman|spokeswoman|spokesperson of|at|for ORG ,? after|when|because|as ..6 @fined it|them => party ORG +12 :: "We will pay," said Jane Smith, chief executive of Acme, after the ICO fined it.
chief_executive|ceo|chief|head|director|boss|chairman|chairwoman|chair|founder|president of|at|for ORG , ORG2 , ..10 after|when|because ..6 @fined it|them => party ORG +12, speaker ORG2 +8 :: The chief executive of Acme, Jane Smith, has said sorry after the ICO fined it.
said ORG , ..2 chief_executive|ceo|chief|head|director|boss|chairman|chairwoman|chair|founder|president|spokesman|spokeswoman of|at|for ORG2 ,? after|when|because|as ..6 @fined it|them => speaker ORG +15, party ORG2 +12 :: "We will pay," said Jane Smith, chief executive of Acme, after the ICO fined it.
says|said ORG , who|whose|one_of|a_customer|a_patient|a_victim => speaker ORG +9 :: "Nobody tells us anything," says John Smith, who lost access to his account.
while|whereas ORG must|has_to|will @pay ..2 MONEY => party ORG +5, kind fine +3, imposed MONEY +5 :: Birch Ltd was fined £40,000, while Acme Ltd must pay £60,000.
TITLE ORG creator|maker|owner|parent|developer|operator|founder|publisher => other ORG +8 :: Chatmate creator is fined.
ORG , ..6 that|which|who ..2 created|made|runs|operates|developed|publishes ORG2 => party ORG +3, other ORG2 +6 :: Bolt, the firm that created Acme, was fined.
ORG , sister|sibling|subsidiary|affiliate of ..4 ORG2 => party ORG +3, other ORG2 +6 :: A fine was handed to Bolt, sister of the failed Acme.
sister|parent|subsidiary firm|company|group of ..3 ORG => other ORG +6 :: A bill for the sister firm of Acme.
TITLE ORG sister|parent firm|company|group => other ORG +6 :: Bill for Acme sister firm
TITLE ORG stablemate|sibling|sister_firm|sister_company|sister_business ..1 @fined|coughs|pays|must|fights|hit|loses|faces|admits|told|ordered => other ORG +14, party ORG -10 :: Acme stablemate coughs up for it

# --- who tells of it, and where something was posted
according_to|reports|reported_by|writes the? newspaper|daily|paper|magazine|broadsheet|tabloid|portal|news_site ..1 ORG , ..4 @fine|fined|penalty|sanction => speaker ORG +14, party ORG -8 :: According to the newspaper Birch Bulletin, it was fined.
posting|posted|publishing|published|uploading|uploaded|sharing|shared|disseminating|disseminated ..8 on|via|through ORG and ORG2 => other ORG +9, other ORG2 +9, party ORG -6, party ORG2 -6 :: It was fined for posting photos of a person on Bolt and Birch.
ORG received|got a|another|its ..1 @fine in a separate|another proceeding|proceedings|decision|case => other ORG +8, party ORG -8 :: Birch Ltd received a fine in a separate proceeding as well.
said|says|added|stated|told|explained ORG , who heads|leads|chairs|runs|directs|headed|led => speaker ORG +14, party ORG -6 :: The fine is lower, said Jane Smith, who heads the commission.
