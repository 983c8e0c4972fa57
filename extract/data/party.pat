# Who a name is: the party, or somebody else. Effects: party ORG, and speaker,
# owner, employer, heading and other ORG for those who are not.

# --- the ones who speak
ORG ..2 @sayword => speaker ORG +1 :: John Smith said so.
said|says|added|adds|commented|explained ORG => speaker ORG +5 :: "It is bad," said John Smith.
ORG , ..8 director|head|chief|commissioner|spokesman|spokesperson|spokeswoman|partner|lawyer|analyst|chair|chairman|expert|researcher|ceo|secretary|officer|solicitor ..6 at|of|for => speaker ORG +6 :: John Smith, head of policy at Acme, was glad.
director|commissioner|spokesman|spokesperson|spokeswoman|minister|secretary|professor|analyst|lawyer|judge|justice|expert|barrister|analysts|head|chief|executive ORG => speaker ORG +5 :: Executive director John Smith agreed.
judge|justice|mp|president|prime_minister|minister|commissioner ORG => speaker ORG +5 :: Justice Smith heard the case.
by ORG $ => speaker ORG +2 :: By John Smith
^ by ORG , => speaker ORG +4 :: By John Smith, news editor.
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
found ..3 that ORG => party ORG +3 :: The ICO found that Acme had no plan.
failings|failures|breaches|breach|systems by|at ORG => party ORG +2 :: Failings by Acme.
which|that|because|as|after|when|where ORG ..2 failed|did_not|had_not|breached|sent|made => party ORG +2 :: Because Acme did not act.
spokesperson|spokesman|spokeswoman ..1 for|from|of ORG => party ORG +1 :: A spokesperson for Acme said so.

# --- a name that only describes another: "NHS software supplier", "Imgur owner"
ORG ..2 supplier|suppliers|provider|owner|owners|boss|parent|contractor|maker|vendor|partner => other ORG +8 :: NHS software supplier is fined.
supplies|provides|services|software|systems|sells|supplied ..6 to|for ..2 ORG => other ORG +3 :: It provides software to the NHS.
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
