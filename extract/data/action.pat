# Who did what to whom. Effects: actor REG, party ORG, kind K, stage S, imposed MONEY,
# proposed MONEY; see the package comment.

# --- a fine in the active voice
REG @has? now|again? @fined ORG .. MONEY => actor REG, party ORG +6, imposed MONEY +6, kind fine +3, stage imposed +3 :: The ICO fined Acme Ltd a total of £20,000 for sending texts.
REG @has? now|again|also? fined a|an|one|two|three|several .. MONEY => actor REG, imposed MONEY +4, stage imposed +4 :: The ICO has fined a bank £380 for sending texts.
REG @has? @fined .. ORG => actor REG, party ORG +4, kind fine +3, stage imposed +2 :: The CNIL has fined the games maker Acme.
@fined ORG => party ORG +3, kind fine +2, stage imposed +1 :: The watchdog fined Acme for it.
@has @fined|reprimanded|sanctioned ..2 @trades ORG !'s|and => party ORG +6, kind fine +1 :: The office, led by Jane Smith, has fined the telecoms company Acme.
@fined .. MONEY => imposed MONEY +3, kind fine +2 :: It was fined more than £5,000.
@fined a? total|record|whopping? of? MONEY => imposed MONEY +2, kind fine +1, stage imposed +1 :: It was fined a total of £5,000.
REG ..3 @hit ..2 ORG with .. MONEY => actor REG, party ORG +5, imposed MONEY +5, kind fine +2, stage imposed +2 :: Ofcom has hit Acme with a bill of £1m.
REG ..3 @hit ..2 ORG with .. @fine => actor REG, party ORG +5, kind fine +3, stage imposed +1 :: Ofcom has hit Acme with a heavy fine.
REG ..3 @hit ORG .. MONEY => actor REG, party ORG +4, imposed MONEY +4, stage imposed +2 :: The ICO handed Acme a £20,000 penalty.
REG ..4 @impose .. @fine ..5 on|against|to|upon ..4 ORG => actor REG, party ORG +5, kind fine +3, stage imposed +3 :: The DPC imposed administrative fines totalling €5m on Acme.
REG ..3 @impose .. MONEY => actor REG, imposed MONEY +3, stage imposed +1 :: The ICO imposed a penalty of £5,000.
REG ..4 orders|ordered ..3 ORG to pay .. MONEY => actor REG, party ORG +6, imposed MONEY +5, kind fine +2, stage imposed +3 :: The FTC has ordered Acme to pay $5m.
REG ..4 orders|ordered|requires|required|told|tells|instructed ..3 ORG to !expect|reckon|brace => actor REG, party ORG +4, kind order +2, stage imposed +2 :: The watchdog ordered Acme to delete it.
REG ..6 to fine ..3 ORG => actor REG, party ORG +5, kind fine +2 :: It moved the ICO to fine the retailer Acme.
to @fineverb ORG ..3 MONEY => party ORG +3, imposed MONEY +2, kind fine +1 :: It decided to fine Acme £20,000.
@fineverb on|against|for|of ..4 ORG => party ORG +2, kind fine +1 :: A fine against the retailer Acme followed.
@fine ..4 on|against|for|upon|to ..3 ORG => party ORG +3, kind fine +2 :: A record penalty of £5m on Acme was announced.
MONEY ..3 @fine ..3 on|for|against|upon|to ..3 ORG => party ORG +4, imposed MONEY +4, kind fine +2 :: £3m fine for software provider Acme.
MONEY ..4 @fine => imposed MONEY +3, kind fine +2 :: The £6,000 monetary penalty stands.
MONEY ..3 in @fine => imposed MONEY +4, kind fine +2 :: It must pay $1.7 billion in fines.
MONEY ..2 REG @fine => imposed MONEY +4, actor REG, kind fine +2 :: £66,000 ICO fine.
@fine of MONEY => imposed MONEY +4, kind fine +2 :: A fine of £5,000 followed.
@fine ..2 of ..3 MONEY => imposed MONEY +2, kind fine +1 :: A record penalty of as little as £5,000.
@fine worth|totalling|totaling|amounting ..2 MONEY => imposed MONEY +4, kind fine +2 :: Fines totalling €5m were imposed.
@fine ..4 was|is|comes|amounts|stands ..2 MONEY => imposed MONEY +3, kind fine +1 :: The penalty for Acme is £5,000.
@pay ..4 MONEY => imposed MONEY +2 :: It must pay the sum of £5,000.
@must @pay ..5 MONEY => imposed MONEY +2, stage imposed +1 :: Acme must pay a levy of £3m.
@pay ..3 @fine ..3 MONEY => imposed MONEY +3, kind fine +2 :: It is to pay a fine of £5,000.
!@notsubject ORG @aux? @must @pay ..5 MONEY => party ORG +5, imposed MONEY +3, stage imposed +1 :: Acme must pay a levy of £3m.
!@notsubject ORG ..6 has|have|had consented|agreed to a|the ..2 @fine => party ORG +5, kind fine +3, stage imposed +4 :: Acme, the CFTC said, has consented to the civil monetary penalty.
!@notsubject ORG to @pay ..4 MONEY => party ORG +5, imposed MONEY +4, stage imposed +1 :: Acme to pay £400,000 over hack.
!could|may|might|can cost|costs ORG ..2 MONEY => party ORG +5, imposed MONEY +4, kind fine +1, stage imposed +2 :: The breach cost Acme £200k.
!could|may|might|can cost|costs ..4 ORG ..2 MONEY => party ORG +3, imposed MONEY +2, stage imposed +1 :: It has cost the retailer Acme £200k.
earned|earn|earns ORG .. @fine => party ORG +4, kind fine +1, stage imposed +2 :: A failure has earned Acme a heavy fine.
lands|land|landed|sees|brings|brought|bring ORG .. @fine => party ORG +4, kind fine +2, stage imposed +2 :: Lost laptop lands Acme a fine.
lands|land|landed|sees|brings|brought|bring ..4 ORG .. MONEY => party ORG +2, imposed MONEY +2, stage imposed +1 :: It has brought Acme a bill of £5,000.
penalty|fine|bill|levy .. REG => actor REG :: A fine by the ICO.
^ ORG .. @fined => party ORG +2, kind fine +1 :: Acme was again fined.

# --- a fine in the passive voice
!@notsubject ORG ..1 @be ..2 @fined => party ORG +6, kind fine +3, stage imposed +2 :: Acme Ltd has been fined by the ICO.
!@notsubject ORG party|group|chain|firm|company|brand|bank|app|platform|site|website|service has|had|was|is|will been|be? ..1 @fined => party ORG +6, kind fine +2, stage imposed +3 :: The Acme (AC) party has been fined 40,000 euros.
@fine ..14 falls|fell on|upon ORG => party ORG +6 :: The penalty, from the Information Commissioner’s Office (ICO), falls on Acme.
is|are|must|has|have|will to? @pay ..12 by order of ..2 REG => stage imposed +6, stage proposed -6 :: The supplier is to pay compensation, by order of the energy regulator, to its customers.
ORG ( ..4 ) ..1 @be ..2 @fined => party ORG +6, kind fine +3, stage imposed +2 :: Acme Ltd (AL) has been fined.
!@notsubject ORG ..3 @fined MONEY => party ORG +6, imposed MONEY +5, kind fine +3, stage imposed +3 :: Acme fined £20,000 for nuisance calls.
TITLE ORG ..2 @fined => party ORG +4, kind fine +2, stage imposed +2 :: Acme Ltd fined over lost data
@fined ..6 by ..2 REG => actor REG, kind fine +2, stage imposed +2 :: It was fined £5,000 by the ICO.
!@notsubject ORG ..1 @be ..2 @hit ..4 with|by .. @fine => party ORG +6, kind fine +3, stage imposed +2 :: Acme has been hit with a record fine.
!@notsubject ORG @hit with|by .. @fine => party ORG +6, kind fine +3, stage imposed +2 :: Acme hit by record fine.
!@notsubject ORG @hit ..5 @fine => party ORG +5, kind fine +2, stage imposed +2 :: Acme handed £3m ICO penalty.
!@notsubject ORG @hit with .. MONEY => party ORG +5, imposed MONEY +4, stage imposed +1 :: Acme hit with £5m bill.
!@notsubject ORG receives|received|gets|faces|earns|incurs|incurred .. @fine => party ORG +4, kind fine +2 :: Acme receives monetary penalty.
@fine ..4 @aux? @be ..2 @impose ..2 on|to|against|upon ..3 ORG => party ORG +5, kind fine +3, stage imposed +3 :: A penalty of £15,000 is imposed on Acme Ltd.
MONEY ..3 @be @impose ..3 on|to ..3 ORG => party ORG +4, imposed MONEY +3, stage imposed +2 :: £5,000 was imposed on the retailer Acme.
@fine ..6 @impose ..2 by ..1 REG => actor REG, kind fine +2, stage imposed +2 :: The fine of £5m imposed by the CNIL.
@impose by ..2 REG => actor REG +2 :: It was issued by the ICO.
@hit ..6 by ..2 REG => actor REG +2 :: Acme was handed a penalty by the ICO.
!@notsubject ORG pays|paid ..3 MONEY => party ORG +3, imposed MONEY +1 :: Acme paid a fine of £5,000.
REG ..3 !can|could|might @impose .. @fine => actor REG, kind fine +2, stage imposed +2 :: The ICO issued a monetary penalty.
REG ..8 MONEY .. on|against ORG => actor REG, party ORG +2, imposed MONEY +1 :: Ofcom has also imposed £50,000 on Acme.
served ..4 with ..4 @fine => kind fine +3, stage imposed +2 :: It was served with a Monetary Penalty Notice.
decision ..3 to fine ORG => party ORG +3, kind fine +2, stage imposed +1 :: The decision to fine Acme was right.
total ..3 of MONEY ..3 @fine => imposed MONEY +3 :: They add up to a total of £20,000 in fines.
told ..2 to @pay => kind fine +1, stage imposed +2 :: It was told to cough up £35,000.

# --- proposed
REG ..3 @intend ..3 to @fineverb ..3 ORG => actor REG, party ORG +6, kind fine +3, stage proposed +6 :: The ICO intends to fine Acme.
REG ..6 @provisional ..2 @fine => actor REG, kind fine +2, stage proposed +4 :: The watchdog has set out a provisional fine.
@intend ..3 to @fineverb => kind fine +2, stage proposed +5 :: It is considering whether to fine Acme.
@intend ..4 @fine => kind fine +1, stage proposed +3 :: It is considering a hefty fine.
@intend ..3 to @fineverb .. MONEY => proposed MONEY +5 :: It intends to fine Acme £1.2m.
@intend to impose|issue|levy|hit|hand ..5 => stage proposed +4 :: It plans to hit the company with a fine.
@intend ..8 @fine ..3 of MONEY => proposed MONEY +4 :: It plans to impose a fine of £6m.
@provisional ..3 @fine => kind fine +2, stage proposed +4 :: The provisional fine is not final.
@provisional ..2 MONEY ..2 @fine => proposed MONEY +6, kind fine +2, stage proposed +3 :: A provisional £6m fine.
@provisional ..2 @fine ..3 of ..2 MONEY => proposed MONEY +6, kind fine +2, stage proposed +3 :: A provisional fine of £1.2m.
@provisional ..3 MONEY => proposed MONEY +4 :: The provisional figure was £300,000.
provisionally ..3 decided|decides|minded|concluded|found|fined => stage proposed +5 :: It has provisionally decided to act.
provisionally ..8 MONEY => proposed MONEY +4 :: It has provisionally decided to hit it with £1.2m.
provisional|preliminary ..2 decision|finding|findings|notice|view|enforcement_notice|conclusion => stage proposed +4 :: That is a provisional decision.
findings|decision|fine|amount|conclusions ..3 @be ..2 provisional => stage proposed +5 :: The findings are provisional.
notice_of_intent|notices_of_intent => stage proposed +4, kind fine +1 :: It served a notice of intent.
notice_of_intent ..4 to @fineverb => stage proposed +4, kind fine +2 :: A notice of intent to fine was sent.
notice_of_intent ..10 MONEY => proposed MONEY +4 :: A notice of intent to fine Acme £6m.
notice_of_intent ..8 ORG => party ORG +3 :: A notice of intent to fine Acme.
no_final_decision|before_a_final_decision|before_any_final_decision|before_making_a_final_decision|before_a_final_decision_is => stage proposed +3 :: It will listen before making a final decision.
nothing @aux? @be decided => stage proposed +5 :: Nothing has been decided.
faces|facing|face|faced|risks ..4 @fine => kind fine +2, stage proposed +3 :: Acme faces a fine.
!@notsubject ORG faces|facing|face ..3 MONEY => party ORG +5, proposed MONEY +5, stage proposed +3, kind fine +2 :: Acme faces £6m bill.
faces|facing|face ..3 MONEY ..3 @fine => proposed MONEY +5 :: It faces a £6m fine.
is|are to be @fined => stage proposed +3 :: It is to be fined.
is|are to be @fined ..5 MONEY => proposed MONEY +4, stage proposed +4, kind fine +2 :: The app is to be fined 100 million crowns under a plan.
statement_of_objections|wells_notice => stage proposed +4 :: It received a Wells notice.
stares|staring down|at .. @fine => stage proposed +5, kind fine +1 :: Its parent stares down a fine.
lines|lining|lined up ..4 @fine => stage proposed +5, kind fine +2 :: The ICO lines up £14m fine.
threat|threatens|threatened ..5 @fine => stage proposed +4, kind fine +1 :: Norway threatens Acme with a fine.
threatens|threatened ORG => party ORG +4, stage proposed +3 :: Norway threatens Acme with a fine.
has_until|have_until|representations => stage proposed +1 :: It can make representations.
representations ..8 before ..5 final => stage proposed +4 :: It will look at representations before it makes a final decision.
confirmed|confirms|final ..4 @fine => stage imposed +2 :: The fine is now confirmed as a final penalty.
could|may|might ..2 be ..3 @fined ..5 MONEY => maximum MONEY +4 :: It could be fined as much as £5m.
could|may|might ..2 face ..5 @fine => stage proposed +2 :: It could face a fine.
asked|agreed ..6 to impose ..4 MONEY => proposed MONEY +4, stage proposed +4 :: The judges were asked to impose a penalty of £300,000.
to be asked to impose => stage proposed +5 :: The judges are to be asked to impose a penalty.
proposed ..3 @fine ..5 MONEY => proposed MONEY +4 :: The proposed penalty is £6m.
proposal ..6 MONEY => proposed MONEY +3 :: A proposal to fine it £6m.

# --- appeals
!@notsubject ORG ..3 @appealed => party ORG +3, stage appealed +4 :: Acme has appealed.
!@notsubject ORG ..3 to|will|would appeal => party ORG +3, stage appealed +2 :: Acme is to appeal.
@has appealed|lodged|filed ..4 appeal? => stage appealed +3 :: It has lodged an appeal.
appeal ..3 against ..6 @fine|decision|order|ruling => stage appealed +2 :: Its appeal against the fine is pending.
!@notsubject ORG ..2 to fight|challenge|contest|appeal => party ORG +3, stage appealed +4 :: Acme to fight penalty.
appeal received|lodged|filed|pending => stage appealed +4 :: Appeal received in the case.
challenge|challenges|challenged|challenging|fights|contests|contesting ..4 @fine => stage appealed +3 :: Acme challenges the record fine.
@pos appeal => stage appealed +2 :: Acme's appeal will be examined.
takes|took|taking|brought ..5 to ..2 court|tribunal|upper_tribunal => stage appealed +2 :: It took the decision to the tribunal.
wants|seeks|asked ..4 injunction => stage appealed +6 :: Acme wants an injunction.
right to fight|challenge|contest => stage appealed +4 :: Court backs the right to fight the fine.
appeal ..6 dismissed|rejected|refused|fails|failed|thrown => stage upheld +7 :: Its appeal was dismissed.
dismissed|dismisses|rejected|rejects|dismissing|throws|threw ..6 appeal|challenge|reference => stage upheld +6 :: The tribunal dismissed the appeal.
loses|lost|fails|failed|defeated ..4 appeal|challenge|battle|bid|fight|attempt => stage upheld +6 :: Acme loses its appeal.
tribunal|court|judge|judges|court_of_appeal|high_court|upper_tribunal|board ..5 upheld|upholds|confirmed|backs|backed|sides|sided|affirmed|endorsed => stage upheld +6 :: The Upper Tribunal upheld the fine.
@fine|ban|decision|order|notice ..4 upheld|confirmed_on_appeal|affirmed => stage upheld +5 :: The fine was upheld.
fine ..4 stands => stage upheld +5 :: The fine against Acme stands.
tribunal|court|judge|board|upper_tribunal|first-tier_tribunal ..6 reduced|cut|lowered|slashed|reduces|cuts|slashes|varied|varies ..8 @fine|penalty => stage varied +6 :: The tribunal cut the fine.
@fine ..5 @cut ..4 on appeal => stage varied +6 :: The fine was reduced on appeal.
tribunal|court|judge|judges|upper_tribunal|first-tier_tribunal ..6 quashed|annulled|overturned|quashes|overturns|annuls|struck_down|set_aside|sets_aside|threw_out|throws_out => stage overturned +7 :: The court quashed the fine.
@fine|decision|notice|order ..4 @be ..2 quashed|annulled|overturned|set_aside|struck_down|rescinded|withdrawn|cancelled|scrapped => stage overturned +7 :: The fine was quashed.
wins|won|successful ..4 appeal => stage overturned +5 :: Acme wins its appeal.
allowed|allows ..3 appeal => stage varied +3, stage overturned +2 :: It allowed the appeal.
agreed with parts of => stage varied +4 :: The tribunal agreed with parts of the challenge.
appeal_decision|outcome_of_the_appeal => stage upheld +1 :: The appeal decision is here.
not_appealing|without_appealing|not_to_appeal|will_not_appeal|not_appeal|dropped_its_appeal|withdrawn_its_appeal => stage appealed -6 :: It will pay without appealing.
can|may|could appeal => stage appealed -3 :: It can appeal.
right|time|days|weeks ..3 to appeal => stage appealed -4 :: It has 28 days to appeal.
considering|considers|considered|intends|plans|planning|going|expected|possible|possibilities ..4 appeal|appealing => stage appealed -2 :: It is considering an appeal.
court|tribunal ..4 orders|ordered ..6 pay => stage imposed +2 :: The Federal Court ordered it to pay $5m.

# --- closed, settled
closed|closes|dropped|drops|ended|ends|shelved|shelves|discontinued|gives_up|gave_up|concluded|abandoned|abandons ..5 @probe|case|lawsuit|complaint|action => stage closed +5, kind investigation +2 :: The ICO dropped its probe.
@probe ..4 @be ..2 closed|dropped|ended|over|concluded|shelved => stage closed +5, kind investigation +2 :: The investigation was closed.
no enforcement_action|further_action|regulatory_action|formal_action => stage closed +3 :: There will be no further action.
without taking? ..2 action|penalty => stage closed +4 :: It was closed without action.
no action ..4 taken|against => stage closed +3 :: No action will be taken against it.
settles|settled|settle|settling ..4 with|for|over => kind settlement +2, stage imposed +2 :: Acme settles with the regulator.
settlement ..4 of|with|for|over|worth => kind settlement +2, stage imposed +1 :: A settlement of $5m was agreed.
to settle|resolve ..6 allegations|charges|claims|potential|liability|case|lawsuit|violations|complaint|investigation => kind settlement +4, stage imposed +2 :: It will pay $5m to settle charges.
agreed|agrees|agree to pay ..3 MONEY ..2 to settle|resolve => kind settlement +4, imposed MONEY +6, stage imposed +2 :: Acme agreed to pay $5m to settle.
!@notsubject ORG ..3 agreed|agrees|agree to pay|settle => party ORG +4, kind settlement +1, stage imposed +1 :: Acme has agreed to pay $78,750.
!@notsubject ORG settles|settled ..4 REG => party ORG +5, kind settlement +4, stage imposed +2, actor REG :: Acme settles with the SEC.
MONEY settlement => imposed MONEY +5, kind settlement +4, stage imposed +1 :: A $5m settlement was reached.
settlement ..3 of MONEY => imposed MONEY +4, kind settlement +2 :: A settlement of $5m.
settled|settles ..8 for MONEY => imposed MONEY +4, kind settlement +2 :: It settled the case for $5m.
settlement_agreement|consent_decree|consent_order|settled_out_of_court|out-of-court_settlement => kind settlement +2, stage imposed +1 :: They signed a settlement agreement.
voluntary settlement => kind settlement -3 :: It was a voluntary settlement of the fine.
settled out of court => stage closed +5 :: The dispute was settled out of court.

# --- reprimand
reprimanded|censured ..4 ORG => party ORG +5, kind reprimand +4, stage imposed +3 :: The ICO reprimanded Acme.
REG ..3 reprimanded|censured|reprimands|censures => actor REG, kind reprimand +4, stage imposed +2 :: The ICO reprimanded Acme.
!@notsubject ORG ..3 reprimanded|censured|rebuked|rapped !ORG => party ORG +5, kind reprimand +4, stage imposed +2 :: Acme reprimanded over lost data.
reprimand|reprimands ..5 for|to|against|on ..3 ORG => party ORG +4, kind reprimand +4, stage imposed +2 :: A reprimand for Acme was issued.
REG ..4 !can|could|might @impose .. reprimand|public_censure => actor REG, kind reprimand +4, stage imposed +2 :: The ICO issued a formal reprimand.
reprimand => kind reprimand +2 :: The reprimand is public.
!@notsubject ORG receives|received|gets|given|handed ..4 reprimand => party ORG +5, kind reprimand +4, stage imposed +2 :: Acme receives a reprimand.
reprimand ..3 @be ..2 issued ..3 by ..1 REG => actor REG, kind reprimand +3 :: A reprimand was issued by the ICO.
reprimand ..16 to ..3 ORG => party ORG +3 :: A reprimand was issued by it to Acme.
instead_of|rather_than|in_lieu_of a|the? ..3 @fine => kind reprimand +1, kind fine -2 :: A reprimand instead of a fine.
public_censure|publicly_censured|statement_of_censure => kind reprimand +5 :: It was publicly censured.

# --- enforcement notice, order, warning, undertaking, audit
enforcement_notice|enforcement_notices|assessment_notice => kind enforcement_notice +3 :: An enforcement notice followed.
has|have paid ..2 infringement_notice|infringement_notices ..3 MONEY => kind fine +8, stage imposed +4, imposed MONEY +5 :: Acme has paid an infringement notice of $515,000.
!to paid|pays|pay ..2 infringement_notice|infringement_notices ..3 MONEY => kind fine +4, imposed MONEY +3 :: Acme paid an infringement notice of $515,000.
reprimanded|censured ..12 and ..2 @fined ..2 MONEY => kind fine +8, kind reprimand -4, imposed MONEY +4 :: Acme was reprimanded by the Central Bank on 8 May and fined €280,000.
@fined ..2 MONEY and ..2 reprimanded|censured !ORG => kind fine +8, kind reprimand -4, imposed MONEY +4 :: Acme was fined €280,000 and severely reprimanded.
^ @fine : ..1 MONEY $ => kind fine +9, stage imposed +4, imposed MONEY +8 :: Fine: 2000000 EUR
refund|refunds|refunding|return|repay|redress ..8 and? pay|pays|paying ..1 MONEY ..3 @fine => kind fine +5, imposed MONEY +5 :: The bank will refund fees of $5m and pay a $1.2 million civil penalty.
REG ..4 !can|could|might @impose .. enforcement_notice => actor REG, kind enforcement_notice +4, stage imposed +3 :: The ICO issued an enforcement notice.
enforcement_notice|enforcement_notices ..5 on|to|for|against ..3 ORG => party ORG +5, kind enforcement_notice +3, stage imposed +2 :: An enforcement notice on Surrey Council.
served ..4 with ..3 enforcement_notice => kind enforcement_notice +3, stage imposed +2 :: It was served with an enforcement notice.
!@notsubject ORG ..5 served ..4 with => party ORG +4, stage imposed +2 :: Acme was served with a notice.
enforcement_notice too|as_well => kind enforcement_notice -3 :: It got an enforcement notice too.
also ..4 enforcement_notice => kind enforcement_notice -2 :: It also issued an enforcement notice.
preliminary|provisional enforcement_notice => stage proposed +4 :: A preliminary enforcement notice was sent.
bans|banned|ban|prohibits|prohibited ORG => party ORG +5, kind order +4, stage imposed +3 :: The regulator banned Acme.
!@notsubject ORG ..5 @be ..2 banned|barred|prohibited => party ORG +5, kind order +4, stage imposed +3 :: Acme was banned.
REG ..3 banned|bans|bars|barred => actor REG, kind order +4, stage imposed +2 :: The ASA banned it.
banned ..4 by ..2 REG => actor REG, kind order +4, stage imposed +2 :: The ad was banned by the ASA.
prohibition_order|cease_and_desist|injunction|temporary_ban|corrective_orders|ban ..3 on => kind order +2 :: A temporary ban on it.
ban|ads|ad|advert|mailings ..4 of|on|by|for ORG => party ORG +3 :: ASA bans mailings of Acme.
ordered ..3 to stop|delete|cease|suspend|halt|erase|remove => kind order +4, stage imposed +2 :: It was ordered to stop.
told|tells ORG ..2 to stop|delete|cease|suspend => party ORG +5, kind order +4, stage imposed +2 :: Norway tells Acme to stop.
practice_recommendation|practice_recommendations => kind warning +4, stage imposed +2 :: It got a practice recommendation.
practice_recommendation|practice_recommendations ..6 for|to|against ORG => party ORG +4 :: A practice recommendation for Acme.
REG ..3 warned|warns ORG => actor REG, party ORG +3, kind warning +2 :: The ICO has warned Acme.
formal_warning|official_warning|warning_letter|warning_letters => kind warning +4, stage imposed +2 :: It issued a formal warning.
undertaking|undertakings => kind undertaking +1 :: It signed an undertaking.
signed|signs|gave|given|accepted|accepts|enforceable ..4 undertaking|undertakings => kind undertaking +3, stage imposed +2 :: It has signed an undertaking.
commits|committed|promises|promised ..3 to ..1 REG => kind undertaking +2 :: It promised to the ICO.
audit_report|data_protection_audit|consensual_audit|published_audit|audit_of => kind audit +4, stage closed +2 :: The data protection audit is out.
REG ..4 audited => actor REG, kind audit +4, stage closed +2 :: The ICO audited Acme.

# --- prosecution
prosecuted|prosecution|prosecutes|prosecuting|prosecute => kind prosecution +1.5 :: He was prosecuted.
pleaded_guilty|found_guilty|pleads_guilty|guilty_of|sentenced|magistrates|crown_court => kind prosecution +2, stage imposed +1 :: He pleaded guilty.
pleaded_guilty|found_guilty|sentenced => kind prosecution +2, stage imposed +2 :: He was found guilty.
taken to ..2 court => kind prosecution +3, stage proposed +3 :: Acme was taken to court.
sues|sued|suing|lawsuit|charged|charges => kind prosecution +1 :: The SEC sued Acme.
REG ..3 sues|sued|charged|charges|accuses|accused ..3 ORG => actor REG, party ORG +5, kind prosecution +4, stage proposed +3 :: The SEC sued Acme.
enforcement claims|case|action|suit|lawsuit ..1 by ..5 REG ..1 against ORG ..20 dismissed|dropped|withdrawn|settled|ended => actor REG, party ORG +5, kind prosecution +5, relevant +4, topic lawsuit -6 :: The enforcement action by the SEC against Acme has been dismissed.
filed|files|brought|brings|commenced ..4 civil_penalty_proceedings|proceedings|lawsuit|complaint|charges ..5 against ..2 ORG => party ORG +5, kind prosecution +4, stage proposed +4 :: It has brought proceedings against Acme.
brought|filed|commenced|begins|began ..4 proceedings => kind prosecution +3, stage proposed +3 :: It has brought civil penalty proceedings.
!@notsubject ORG ..4 pleaded_guilty|found_guilty|convicted|sentenced|prosecuted => party ORG +5, kind prosecution +3, stage imposed +2 :: John Smith pleaded guilty.
prosecuted by ..2 REG => actor REG, kind prosecution +4 :: He was prosecuted by the ICO.

# --- investigation
REG ..6 @open ..6 @probe => actor REG, kind investigation +4, stage investigating +4 :: The ICO has opened an investigation.
@probe ..4 into ..4 ORG => party ORG +4, kind investigation +2, stage investigating +1 :: An inquiry into Acme was opened.
@open ..4 @probe ..4 into|of ..4 ORG => party ORG +4, kind investigation +3, stage investigating +3 :: It opened an inquiry into Acme.
@probe ..8 @be ..2 @open => kind investigation +4, stage investigating +4 :: An investigation was opened.
REG ..4 is|are investigating => actor REG, kind investigation +4, stage investigating +4 :: The ICO is investigating Acme.
REG ..4 investigating|investigates|probes|probing ..3 ORG => actor REG, party ORG +4, kind investigation +3, stage investigating +3 :: Ofcom probes Acme.
!@notsubject ORG ..3 probed|investigated by|over => party ORG +4, kind investigation +3, stage investigating +3 :: Acme probed by the DPC.
!@notsubject ORG ..4 faces|facing ..5 @probe => party ORG +5, kind investigation +4, stage investigating +4 :: Acme faces privacy investigation.
formal_investigation|formal_investigations|formally_investigating => kind investigation +3, stage investigating +3 :: It opened a formal investigation.
under_investigation => kind investigation +3, stage investigating +3 :: Acme is under investigation.
case|cases|compliance_case|compliance_cases into ..6 @be ..2 @open => kind investigation +4, stage investigating +4 :: Cases into both firms have been opened.
@open ..4 case|cases|compliance_case|compliance_cases into ..4 ORG => party ORG +4, kind investigation +3, stage investigating +3 :: It has opened a compliance case into Acme.
@open ..4 case|cases|compliance_case|compliance_cases into => kind investigation +3, stage investigating +3 :: It opened cases into the two of them.

# --- words alone
@fine => kind fine +0.8 :: The fine is large.
@fined => kind fine +1 :: It was fined.
TITLE @fine => kind fine +3 :: A fine for Acme
TITLE @fined => kind fine +3, stage imposed +2 :: Acme fined
settlement => kind settlement +0.8 :: The settlement was signed.
enforcement_action => relevant +0.5 :: It took enforcement action.
@fine ..3 from|by ..2 REG => actor REG, kind fine +3, stage imposed +2 :: A fine from the ICO.
@fined ORG ..2 MONEY => party ORG +3, imposed MONEY +3, stage imposed +1 :: It fined Acme £5,000.
lead|leads|led|brings|brought|results|resulted ..2 to|in ..3 @fine|reprimand => stage imposed +2 :: It led to a fine.
!@notsubject ORG ..12 @fine => party ORG +0.7 :: Acme has at last been given a fine.
@fine ..10 ORG => party ORG +0.7 :: A fine for what happened at Acme.

# --- what was meant before
had ..4 @intend|provisionally|proposed|signalled => stage proposed -6, stage imposed +1 :: It had earlier signalled a fine.
had ..3 issued|served|sent ..4 notice_of_intent => stage proposed -6 :: It had served a notice of intent.
@first ..4 proposed|signalled|announced|planned|intended|considered|provisionally => stage proposed -5 :: It earlier signalled a fine.
in DATE ..8 @intend|provisionally|provisional|notice_of_intent|proposed => stage proposed -4 :: In August 2024 it said that it had provisionally decided.
in january|february|march|april|may|june|july|august|september|october|november|december ..8 @intend|provisionally|provisional|notice_of_intent|proposed => stage proposed -3 :: In August it gave notice of its intention.
makes_it_final|now_final|final_penalty|confirmed_the_fine|final_decision ..4 @fine => stage imposed +4 :: The statement makes it final as a penalty.
TITLE ..8 confirmed|confirms => stage imposed +5 :: Penalty confirmed by watchdog
settled|settlement|agreed ..6 @cut|halved|reduced => stage imposed +2 :: They settled and the sum was reduced.

# --- a regulator is meant but not named
@hit ORG with|by => party ORG +3 :: UK slaps Acme with bill.
@hit ORG ..2 with .. MONEY => party ORG +4, imposed MONEY +4, stage imposed +2, kind fine +1 :: UK slaps Acme with $26,000 bill.
@hit ..2 MONEY ..2 bill|fine|penalty|levy|charge => imposed MONEY +3, kind fine +2, stage imposed +1 :: It was handed a £5,000 bill.
ordered|orders|told|tells ..2 ORG , ..8 to @pay => party ORG +5, kind fine +1, stage imposed +2 :: It ordered Acme, a retailer, to pay a fine.
ordered|orders|told ORG => party ORG +3, stage imposed +1 :: It ordered Acme to stop.
penalty_notice|monetary_penalty_notice ..6 to|on|against ..3 ORG => party ORG +3, kind fine +2 :: A penalty notice to Acme.
served ..2 ORG ..6 with => party ORG +5, stage imposed +2 :: It served Acme with a penalty notice.
requires ..3 to pay MONEY => imposed MONEY +4, kind fine +2, stage imposed +2 :: It requires the company to pay £5,000.
TITLE ordered_to_pay ..4 MONEY => imposed MONEY +3, kind fine +2, stage imposed +2 :: Retailer ordered to pay over £1.2 million
dismisses|dismissing|dismissed|dismissal ..5 case|action|lawsuit|matter|complaint|claims|charges => stage closed +3, kind prosecution +1 :: It is dismissing the case.
abandoned|abandons|walks_away|dropped|drops|withdraws|withdrew ..5 it|case|action|lawsuit|claim => stage closed +4 :: The regulator abandoned it.
civil_action|enforcement_action ..3 against ORG => party ORG +4 :: Its enforcement action against Acme.
@intend ..3 to investigate => kind investigation +4, stage investigating +4 :: It intends to investigate.
@intend ..6 start|begin|open|launch ..3 @probe => kind investigation +4, stage investigating +4 :: It plans to start an investigation.
TITLE ..3 examine|investigate|probe|probes|investigates|examines => kind investigation +4, stage investigating +4 :: FCA to examine announcements

TITLE settlement|settles|settle|settled => kind settlement +3 :: Settlement with Acme
TITLE could cost => stage proposed +4 :: Violations could cost Acme
preliminary_agreement|agreement_in_principle|agreed_in_principle => stage proposed +6 :: They reached a preliminary agreement.
still|yet ..3 to ..2 finalise|finalize|approve|approved|agree => stage proposed +4 :: The two sides have yet to finalise the deal.
expects|believes|reckons|anticipates ..6 @fine|pay => stage proposed +4 :: Acme expects to pay a fine.
negotiating|talks ..4 with ..2 REG => stage proposed +3 :: It is negotiating with the FTC.
no ..2 enforcement_action ..4 taken => stage closed +6 :: No enforcement action was taken in the end.
suit|lawsuit|motion|judicial_review|certiorari ..6 fighting|quash|challenge|challenging => stage appealed +3 :: It filed a suit challenging the sanctions.
suit|lawsuit|motion|judicial_review ..3 against ..4 @fine|sanctions|sanction|order|ruling|decision|watchdog|regulator => stage appealed +3 :: It filed a suit against the sanctions.
suit|lawsuit ..3 against ..2 REG => stage appealed +3 :: It filed a suit against the FCA.
subject_of ..3 enforcement_notice => kind enforcement_notice +3, stage imposed +2 :: Acme is the subject of an enforcement notice.
ORG ..6 subject_of ..3 enforcement_notice|@fine|reprimand => party ORG +5 :: Acme Ltd is the subject of an enforcement notice.

# --- further apart
@fined ..16 MONEY => imposed MONEY +2, kind fine +1 :: It fined the National School of Judiciary and Public Prosecution (KSSiP) €22,000.
@fine ..14 MONEY => imposed MONEY +1 :: The fine that it gave to the owner of the shop was £5,000.
MONEY ..14 @fine => imposed MONEY +1 :: £5,000 is what it must find for the fine.
recommended|recommends ..6 @fine => stage proposed +3, kind fine +2 :: The DPA recommended a fine.
REG suggested|suggests|recommended|recommends|proposed|proposes ..1 issuing|imposing|issue|impose ..3 @fine => stage proposed +8, kind fine +3 :: The Danish DPA suggested issuing a fine of DKK 500,000.
led|prompted|caused|forced the? REG ..4 to ..2 fine|issue|impose|sanction|penalise => actor REG +3, kind fine +3, stage imposed +3 :: It broke the law, which led the Belgian DPA to issue a fine of €5,000.
REG ( ..5 ) @has? @fined => actor REG +3, kind fine +4, stage imposed +3 :: The Spanish DPA (also known as AEPD) has fined Acme.
@fined and @fined|reprimanded|ordered ..4 ORG => party ORG +4, kind fine +1 :: It fined and reprimanded Acme.
reprimanded and @fined => kind fine +4 :: It reprimanded and fined Acme.

no fine => stage closed +1 :: There will be no fine.
REG ..3 wants ..2 MONEY ..3 from ORG => actor REG, party ORG +6, proposed MONEY +6, stage proposed +4, kind fine +3, relevant +2 :: The ICO wants £6m from Acme.
provisional_decision|notice_of_intent|provisional_finding => relevant +1 :: It announced its provisional decision.
appeal ..8 returns|remitted|sent_back => stage appealed +7 :: The appeal now returns to the lower tribunal.
sends|sent ..3 appeal ..2 back => stage appealed +7 :: It sends the appeal back.
appeal ..3 goes_on|continues|pending|be_heard => stage appealed +6 :: The appeal goes on.
substance ..3 appeal => stage appealed +4 :: The substance of the appeal is open.
is|are appealing !for|to => stage appealed +4 :: Acme is appealing.
will|to challenge ..6 @fine => stage appealed +4 :: It will challenge the fine.
would_be|will_be lodging ..2 appeal => stage appealed +3 :: It would be lodging an appeal.
what was ..2 proposed => stage proposed -6 :: It is half of what was proposed.
@provisional ..2 @fine ..5 had_been => stage proposed -7 :: A provisional fine had been announced.
@provisional ..2 @fine ..3 MONEY ..3 had_been => previous MONEY +7, stage proposed -7 :: A provisional fine of £5m had been announced.

# --- people before a court
ORG , COUNT , of|from|who|was|pleaded|appeared => party ORG +6 :: John Smith, 51, of Redditch, was fined.
ORG ..6 admitted|pleaded_guilty|appeared|came_before|was_sentenced => party ORG +4, kind prosecution +1 :: John Smith pleaded guilty to it.
unlawfully_obtaining|unlawfully_accessing|offence_of|offences_of|section_170 => kind prosecution +3 :: He admitted the offence of obtaining data.
secured|secures ..3 @fine|conviction ..2 against => kind prosecution +5, stage imposed +2 :: The ICO secured a conviction against him.
magistrates|crown_court => kind prosecution +2 :: The case was heard by magistrates.
@be convicted => kind prosecution +3, stage imposed +2 :: He was convicted.
conviction => kind prosecution +1.5, stage imposed +1 :: It left him with a conviction.

ORG , ..9 , ..1 @be ..2 @fined => party ORG +6, kind fine +3, stage imposed +2 :: Acme Ltd, a firm of solicitors, was fined.
ORG , ..9 , ..1 @be ..2 @fined ..2 MONEY => party ORG +6, imposed MONEY +5, kind fine +1 :: Acme Ltd, a firm of solicitors, was fined £60,000.
@pos appeal against ..2 @fine => stage appealed +2 :: Acme's appeal against a fine was heard.

# --- several parties
MONEY ..6 and ORG MONEY2 => party ORG +3, imposed MONEY2 +4, kind fine +1 :: Bolt must pay £3,000 for this and Acme £2,000.
MONEY and for ..1 ORG MONEY2 => party ORG +4, imposed MONEY2 +4, kind fine +1 :: The penalty is £25,000 and for the Acme £18,000.
@fine for ..1 ORG is MONEY => party ORG +4, imposed MONEY +4, kind fine +1 :: The penalty for the Acme is £25,000.
cost|costs it|them|him|her MONEY => imposed MONEY +4 :: Its nuisance emails cost it £70,000.
ORG ..6 given ..3 practice_recommendation => party ORG +5, kind warning +4, stage imposed +2 :: Acme has been given a practice recommendation.
served ..2 on ..1 ORG => party ORG +4, stage imposed +2 :: An enforcement notice was served on Acme.
enforcement_notice ..6 served ..2 on ..1 ORG => party ORG +5, kind enforcement_notice +4, stage imposed +2 :: An enforcement notice has been served on Acme.

@fine for ..1 ORG , ..12 , is ..2 MONEY => party ORG +4, imposed MONEY +4, kind fine +1 :: The penalty for Acme, from which the apps come, is £25,000.

# --- cut, dropped and won
substituted|substitutes|substituting ..3 MONEY ..3 for ..6 MONEY2 => stage varied +8, imposed MONEY +7, previous MONEY2 +7 :: The Tribunal substituted £92,000 for the £275,000 first imposed.
substituted @fine ..3 MONEY => stage varied +6, imposed MONEY +6 :: The substituted penalty is £250,000.
^ ..5 tribunal|court|judge|judges|panel ..1 substituted|substitutes a|another|its|fresh|new ..2 @fine of MONEY !in => stage varied +8, stage upheld -6 :: The tribunal substituted a penalty of £250,000.
reduced|reduction|cut ..2 on appeal => stage varied +7 :: It is the first to be reduced on appeal.
reduced|cut ..2 by consent => stage varied +6 :: It was reduced by consent.
agreed|agree|agreement|agrees ..8 reduced|reduction|lower|reduce ..3 @fine => stage varied +4 :: The two sides have agreed on a reduced penalty.
@fine ..10 is|was|be|been reduced to ..2 MONEY => stage varied +4, imposed MONEY +6 :: The monetary penalty is reduced to £50,000.
tribunal|court|judges|judge|panel ..4 halves|halved|lowers|lowered|trims|trimmed|cuts|cut|reduces|reduced|slashes|slashed|increases|increased|raises|raised ..6 @fine|sum|penalty|bill|sanction => stage varied +7 :: The court lowers the bank's fine.
MONEY in_place_of|instead_of|in_lieu_of ..2 MONEY2 => imposed MONEY +5, previous MONEY2 +6 :: It is SEK 6,000,000 in place of SEK 7,500,000.
partly|partial|partially ..3 win|successful|allowed|upheld|annulled => stage varied +5 :: It is partly a win for the bank.
@fine ..4 should be reduced => stage varied +5 :: The fine should be reduced accordingly.
beats|beat|defeats|defeated|overcomes ..5 @fine => stage overturned +6 :: Acme beats £7.5m penalty.
lacked|lacks|no|without jurisdiction => stage overturned +5 :: The regulator lacked jurisdiction.
allowed|allows|allowing|upheld ..2 appeal ..2 by|of ..2 ORG => stage overturned +6, party ORG +3 :: It allowed an appeal by Acme.
@fine|notice|notices|decision ..6 thereby|therefore ..1 fall|falls|lapse => stage overturned +6 :: The notices thereby fall.
allowed|allows ..2 appeal ..3 set_aside|cancelled|quashed|substituted_no => stage overturned +5 :: It allowed the appeal and set aside the notice.
withdraws|withdrawing|withdrew|withdrawn|dropping|dropped|drops|drop|abandons|abandoned ..4 appeal|appeals|challenge => stage closed +8, stage appealed -6 :: Both sides are withdrawing their appeals.
appeal|appeals|challenge ..3 dropped|withdrawn|abandoned|discontinued => stage closed +8, stage appealed -6 :: ICO appeal dropped.
pays_up|paid_in_full => stage closed +3 :: Acme pays up.
dismissed|dismisses|rejected|rejects|refused ..2 request|action|application|claim ..4 for_annulment|annulment|to_annul => stage upheld +8 :: The court dismissed the request for annulment.
no annulment => stage upheld +5 :: There is no annulment of the decision.
upholds|upheld|confirms|confirmed|affirms|affirmed|maintains ..4 @fine|penalty|decision|ban|order|notice|sanction => stage upheld +4 :: The court upholds the penalty.
loses|lost|fails|failed ..6 overturn|quash|reverse|annul|lift => stage upheld +6 :: Acme failed to overturn the fine.
ORG v|vs REG => party ORG +6 :: Acme v Information Commissioner
ORG v. REG => party ORG +6 :: Acme v. Information Commissioner
will|plans|intends|going|vows|vowed to ..1 appeal => stage appealed -1 :: It plans to appeal.

# --- more ways to fine
hit|hits|stung|sting for ..1 MONEY => imposed MONEY +5, kind fine +2, stage imposed +1 :: Catalogue firm hit for £1.48m.
ORG ..2 hit|stung|fleeced|docked for ..1 MONEY => party ORG +5, imposed MONEY +3 :: Acme hit for £1.48m.
told|ordered to find ..2 MONEY => imposed MONEY +5, kind fine +2, stage imposed +2 :: It has been told to find £2.31 million.
must ..5 pay => kind fine +0.5, stage imposed +1 :: So much must Acme pay.
@be ..2 required to pay ..2 MONEY => imposed MONEY +5, kind fine +2, stage imposed +2 :: It is required to pay £500,000.
penalty_notice|monetary_penalty_notice ..8 MONEY => imposed MONEY +3, kind fine +2 :: A monetary penalty notice of £500,000.
ORG ..3 penalised|penalized => party ORG +5, kind fine +2, stage imposed +2 :: Acme was penalised.
ORG ..6 had ..3 @fine ..5 @impose => party ORG +6, kind fine +3, stage imposed +2 :: Acme has had a monetary penalty of £98,000 imposed on it.
@fine ..3 @impose on it => kind fine +2, stage imposed +2 :: A penalty was imposed on it.
makes|made|making ORG pay ..3 MONEY => party ORG +6, imposed MONEY +5, kind fine +2, stage imposed +2 :: The watchdog makes Acme pay £11m.
compulsory_audit|audit_concluded|outcomes_report|audit_report => kind audit +4, stage closed +2, relevant +1 :: A compulsory audit has concluded.
audit|audits ..6 found|finds|concludes|concluded|reveals => kind audit +3, stage closed +2 :: The audit found gaps.
audit|audits|auditing how|whether ..3 ORG => party ORG +4, kind audit +3 :: It will audit how Acme keeps its records.
will ..2 audit ..4 ORG => party ORG +4, kind audit +3, stage investigating +1 :: The ICO will now audit Acme.
recommendations ..6 @be ..2 made|accepted => kind audit +1 :: 12 recommendations are made.
must|has_to|have_to ..2 stop|delete|destroy|cease|give_up => kind enforcement_notice +1 :: It must stop scanning its staff.
enforcement_notices ..6 by_which|requiring|ordering ..3 ORG => party ORG +4, kind enforcement_notice +3, stage imposed +2 :: It published enforcement notices by which Acme has to stop.
new|fresh|second|formal|full-scale|parallel @probe => kind investigation +3, stage investigating +3 :: A new inquiry began.
@probe ..6 will ..2 examine|look|establish|consider|assess => kind investigation +4, stage investigating +4 :: The inquiry will examine transfers.
no findings ..3 made => stage investigating +3 :: No findings have been made.
closes|closed ..3 @probe|inquiry ..8 @fine => stage closed -5, stage imposed +2 :: It closes the inquiry with a fine.
@fine ..10 closes|closed ..3 @probe => stage closed -8, stage imposed +2 :: A fine of 15 million euros closes the inquiry.
let_off with => kind reprimand +3, stage imposed +2 :: It was let off with a telling-off.
reprimand ..3 no fine => kind reprimand +3, kind fine -4 :: Reprimand, no fine.
no fine ..6 reprimand => kind reprimand +3, kind fine -4 :: No fine but a reprimand.

# --- criminal courts
fined by|at|in ..3 magistrates|court|crown_court|bench => kind prosecution +5, kind fine -3, stage imposed +2 :: He was fined by magistrates at Leeds.
magistrates|court|judge|bench ..3 imposed|settled|fined|ordered => kind prosecution +3, stage imposed +1 :: The magistrates imposed a fine of £1,000.
magistrates ..3 settled on MONEY => imposed MONEY +6 :: The magistrates settled on £300.
jailed|imprisoned|sentenced|imprisonment|suspended_sentence|sent_to_prison|behind_bars|go_to_prison => kind prosecution +4, stage imposed +2 :: He was jailed for six months.
pleading_guilty|guilty_plea|convicted_of|conviction_for|on_trial|crown_court => kind prosecution +3, stage imposed +1 :: He was fined after pleading guilty.
which|that prosecuted => kind prosecution +4 :: He was reported to the ICO, which prosecuted.
prosecuted under => kind prosecution +4 :: The Commissioner prosecuted under the Act.
defendant|defendants , ORG => party ORG +6, kind prosecution +2 :: The defendant, Sam Smith, was a clerk.
confiscation_order|confiscation_orders => kind order +5, stage imposed +2 :: The court made a confiscation order.
confiscation_order|confiscation_orders ..2 against ..2 ORG => party ORG +5, kind order +3 :: It made a confiscation order against Smith.
give_back|hand_over ..3 MONEY => imposed MONEY +4 :: He was ordered to give back £586,711.
against ORG , COUNT , => party ORG +6 :: It was made against John Smith, 36, on Wednesday.
ORG , COUNT , ..12 jailed|sentenced|fined|convicted|prison|years|months => party ORG +3 :: Smith, 38, was jailed.
ORG ..4 @be ..3 given|jailed|sentenced|convicted|acquitted|handed ..3 months|years|sentence => party ORG +5, kind prosecution +3 :: John Smith was given six months.

# --- courts that change or keep the sum
judges|judge|court|tribunal|panel ..3 treble|trebles|trebled|triple|triples|tripled|double|doubles|doubled => stage varied +7 :: The judges treble the penalty.
court|tribunal|judges|panel ..10 reduced|increased|lowered|cut|raised ..3 @fine|amount|sum|fee ..2 to MONEY => stage varied +7, imposed MONEY +7 :: The Regional Court reduced the amount to EUR 900,000.
replaced by|with one|a|an ..3 MONEY => stage varied +7, imposed MONEY +7 :: The penalty notice is replaced by one of £250,000.
not have to pay => stage overturned +6 :: The council will not have to pay the fine.
off_the_hook => stage overturned +4 :: Council off the hook over files
tribunal|court|judge|judges|panel ..3 cancelled|cancels|scrapped|scraps|struck => stage overturned +7 :: The tribunal cancelled it.
appeal ..8 lost => stage upheld +5 :: It had an appeal to argue, and it has lost.
leaves|left|leaving ..12 as_it_was|unchanged|undisturbed|standing|intact|in_place => stage upheld +4 :: Its decision leaves the penalty as it was.
tribunal|court|judge|panel ..2 not moved|persuaded|convinced|impressed => stage upheld +3 :: The Tribunal was not moved.
must ..1 pay ..3 tribunal|court => stage upheld +3 :: It must pay, the tribunal says.
tribunal|court : => stage upheld +2 :: Tribunal: caller must pay £110,000
preliminary_ruling|questions_to|referred_to|refers ..4 luxembourg|court_of_justice|cjeu|court => stage appealed +4 :: It put two questions to the Court of Justice.
had_thought|single_judge ..6 MONEY => previous MONEY +5 :: A single judge had thought that $1 million would do.

reprimanded ..2 by ..2 REG => actor REG, kind reprimand +4, stage imposed +2, relevant +2 :: They were publicly reprimanded by the ICO.
reprimanded|reprimands|rapped|rebuked => kind reprimand +2 :: Seven bodies were rapped.
REG ..6 wants MONEY => actor REG, imposed MONEY +4, kind fine +2, stage imposed +1, relevant +1 :: The regulator in London wants £87 million.
proposals|proposal|proposed ..2 to @fineverb => stage proposed +5, kind fine +2, relevant +1 :: Proposals to fine the three were put out.
looking|looks at ..3 MONEY ..2 @fine => proposed MONEY +5, stage proposed +4, kind fine +2 :: It is looking at a £104m penalty.
cost|costs ORG ..1 MONEY => party ORG +4, imposed MONEY +4 :: Late notification has cost Acme EUR 475,000.
MONEY is the ..3 sum|amount|fine|penalty that ORG ..2 must|has_to pay => party ORG +6, imposed MONEY +6, kind fine +2 :: EUR 8,150,000 is the sum that Acme must pay.
REG ..3 @impose MONEY ..2 on ..2 ORG => actor REG, party ORG +6, imposed MONEY +6, kind fine +3, stage imposed +2 :: The Garante imposed EUR 4,501,868 on Acme.
ORG ..3 pays|paying MONEY => party ORG +5, imposed MONEY +5 :: Acme Limited pays $30,000.
ORG , ..14 , pays MONEY => party ORG +5, imposed MONEY +5 :: Acme Corp., which told investors little, pays $1 million.
REG ..3 @fined|prohibited|banned ..2 him|her and => actor REG, kind fine +1 :: The FCA has prohibited him and fined him.
@fine|bill|penalty : MONEY => imposed MONEY +5, kind fine +1 :: Bill: £120,000.

ORG must|has_to pay MONEY ..16 REG @has? said|ruled|announced|decided|found|concluded => imposed MONEY +4, party ORG +2, kind fine +1, stage imposed +2 :: Acme must pay £5,000 for spam texts, the ICO has ruled.

# --- what it is not
REG @has|did|does|do|will not|never fine|fined|penalise|penalised ..6 MONEY => imposed MONEY -9, other MONEY +6, kind fine -4 :: The ICO has not fined Acme £5,000.
REG @has|did|does|do|will not|never fine|fined|penalise|penalised ..3 ORG => kind fine -4, party ORG +2 :: The ICO did not fine Acme.
not|isn't|wasn't true|correct that ..1 REG ..2 @fined .. MONEY => imposed MONEY -9, other MONEY +6, kind fine -6 :: It is not true that the ICO has fined Acme £5,000.
not|never|without ..2 fined|fine => kind fine -4 :: The council is told off but not fined.
there is|was|will no|no_longer fine => kind fine -3 :: There is no fine.
told_off|telling-off|telling_off|wrist_slap|slap_on_the_wrist => kind reprimand +3, stage imposed +2 :: The council is told off.
@fine ..2 of up_to => kind fine -2.5 :: Penalties of up to 3% of sales.
can|could|may|might ..4 seek|impose|levy ..3 @fine => kind fine -1.5 :: It can seek civil penalties.
consider|considers|considering ..2 a financial_penalty => kind fine -2 :: If not, it will consider a financial penalty.
fines|penalties can|could|may ..1 go|reach|run|be => kind fine -2 :: Fines can go up to £18m.
nobody|no_one|noone ..1 be|to_be ..2 prosecuted|charged|fined => kind prosecution -6, kind fine -2, stage closed +4 :: Nobody is to be prosecuted.
insufficient evidence => stage closed +4, kind investigation +3, kind prosecution -3 :: It has insufficient evidence.

# --- audits, inquiries, orders
audited|audits ..5 ORG => party ORG +4, kind audit +3, stage closed +2 :: It audited the Department.
audit|audited|auditors => kind audit +0.7 :: An audit was made.
TITLE @open|open|looks|look ..4 @probe|into => kind investigation +5, stage investigating +5 :: Two regulators open investigations
TITLE probe|probes|probed|investigates|investigation|investigations|looks_into|inquiry => kind investigation +2, stage investigating +2 :: Watchdog looks into retailer
investigated by ..2 REG => actor REG, kind investigation +4, stage investigating +4 :: It is the first to be investigated by Ofcom.
REG ..8 begun|launched|opened|started an|a|its ..3 @probe => actor REG, kind investigation +4, stage investigating +4 :: The OAIC said that it had begun an investigation.
@probe of|into ..3 ORG => party ORG +3 :: An investigation of Acme.
told|ordered|orders|tells ..3 to delete|erase|stop|cease|halt|suspend|destroy => kind order +4, stage imposed +2 :: Europol told to delete data
order is|was dated|published|notified => kind order +2, stage imposed +1 :: The order is dated 3 January.
signs|signed|sign ..1 undertaking => kind undertaking +4, stage imposed +2 :: The trust signs undertaking
ORG ..3 signs|signed|sign ..1 undertaking => party ORG +6, kind undertaking +3 :: Acme signs undertaking
ORG , ..6 , ..2 signed ..1 undertaking => party ORG +5 :: Acme Ltd, as controller, has signed an undertaking.
commits itself to => kind undertaking +2 :: It commits itself to a review.

# --- courts and agencies that end it
vacates|vacated|vacating|nullifies|nullified|voids|voided|strikes_down|struck_down|throws_out|threw_out|tosses|tossed ..8 @fine|forfeiture|order|decision|penalty|notice|ruling|ban => stage overturned +8 :: The court vacated the $57m forfeiture.
hangs_up on ..6 @fine => stage overturned +5 :: Court hangs up on $57m fine
case|lawsuit|complaint|action|charges|suit ..4 dismissed|dropped|withdrawn => stage closed +6 :: They have stipulated that the case be dismissed.
dismissed|dismissal ..2 with_prejudice => stage closed +5 :: It was dismissed with prejudice.
dismissal|dismissals => stage closed +1.5 :: The dismissal came today.
throws|throwing|threw in the towel => stage closed +6 :: The SEC throws in the towel.
came|comes|brought|brings to an end => stage closed +2 :: The litigation came to an end.
must ..3 stop|cease|suspend|halt ..2 using|processing|sharing|collecting|selling => kind order +4, stage imposed +2 :: With immediate effect Acme must stop using it.
suspends|suspended|suspending|halts|halted|blocks|blocked ..8 policy|processing|service|chatbot|app|transfers|feature => kind order +4, stage imposed +2 :: It suspends that part of the privacy policy.
preventive_measure|precautionary_measure|interim_measures|corrective_order|corrective_measures|prohibition_notice|stop_order => kind order +3, stage imposed +1 :: The preventive measure appeared on Tuesday.
REG ..5 determined|decided|decides|ruled|rules => actor REG, relevant +0.5 :: The ICO has determined it.
formal|court-enforceable|binding|enforceable undertaking|undertakings => kind undertaking +4, stage imposed +2 :: It ended with formal undertakings.
undertakes|undertook|pledges|pledged ..1 not to => kind undertaking +2 :: It undertakes not to use timers.
to refund ..2 MONEY => kind undertaking +1, compensation MONEY +4 :: Acme to refund £4m.

judges|judge|court|tribunal|panel ..3 treble|trebles|trebled|double|doubles|doubled|triple|triples|tripled|increases|increased|raises|raised ..4 @fine|sum|amount => raised :: The judges treble the penalty.

# --- tribunals again
referred|refers|refer ..6 to ..3 tribunal|upper_tribunal => stage appealed +6 :: He has referred it to the Upper Tribunal.
fight|takes|taking|took ..6 to ..3 tribunal|upper_tribunal|court => stage appealed +4 :: Fight to go to tribunal
tears|tore|rips|ripped up => stage overturned +6 :: Tribunal tears up record fines
set|sets|setting ..5 aside => stage overturned +6 :: The tribunal has set the decision aside.
neither|no_longer|nothing ..2 owes|owe|owed => stage overturned +3 :: Neither owes anything.
need|does|do|will not pay => stage overturned +3 :: He need not pay a penny.
escapes|escape|escaped|dodges|avoids|spared ..3 @fine => stage overturned +4 :: Boss escapes £300,000 penalty
TITLE @fine halved|cut|reduced|slashed|trimmed => stage varied +3 :: Acme fine halved
@fine @be halved|slashed|trimmed => stage varied +6, stage upheld -3 :: The penalty is halved.
brought|brings down ..4 from MONEY to MONEY2 => stage varied +3, imposed MONEY2 +6, previous MONEY +7 :: It has brought down the fine from €32 million to €15 million.
brought down from MONEY to MONEY2 => stage varied +4, imposed MONEY2 +7, previous MONEY +8 :: It has brought down from €32 million to €15 million the fine.
judge|court|tribunal ..3 confirms|confirmed ..6 @fine => stage upheld +6 :: Judge confirms first fine
@fine ..8 @be ..2 confirmed => stage upheld +2 :: The first fine was confirmed.
confirmation ..8 court => stage upheld +2 :: It seeks confirmation by the court.
leave|leaves|left ..6 @fine where it is => stage upheld +6 :: Judges leave the fine where it is.
has|have lost again => stage upheld +4 :: It has lost again.
rapporteur ..10 @fine|sanction => stage proposed +4, kind fine +2 :: The rapporteur has proposed a sanction.
proposed ..1 @fine ..5 of MONEY => proposed MONEY +6 :: A proposed financial sanction of €60.0 million.
clobbered|walloped|whacked|smacked|thumped with ..3 MONEY => imposed MONEY +5, kind fine +2, stage imposed +1 :: It was clobbered with a £400k fine.
set a fine of MONEY => imposed MONEY +6, kind fine +1 :: The bench set a fine of £300.
criminal_court|criminal_prosecution => kind prosecution +4 :: It was fined in a criminal court.
comply|complying ..4 enforcement_notice ..4 offence => kind prosecution +4 :: Not to comply with an enforcement notice is an offence.
amounts|amounted to MONEY => imposed MONEY +4 :: His fine amounts to £5,888,800.
reprimand ..2 @be issued => kind reprimand +3, stage imposed +2, relevant +1 :: A reprimand has been issued.
given a reprimand => kind reprimand +3, stage imposed +2 :: They were given a reprimand.
instead @be given a reprimand => kind reprimand +5, kind fine -5 :: They have instead been given a reprimand.
first|initially considered ..3 MONEY ..2 @fine => previous MONEY +7, kind fine -3 :: It had first considered a £1 million fine.
could|might have_had_to pay ..2 MONEY => previous MONEY +4, kind fine -1 :: They could have had to pay £1 million.

# --- ordered to pay, asked for, agreed
ordered by ..2 REG to pay ..10 MONEY => actor REG +4, imposed MONEY +5, kind fine +3, stage imposed +3 :: Acme has been ordered by the Garante to pay €2.6m.
ordered by ..2 REG to pay => actor REG +4, kind fine +3, stage imposed +2 :: It has been ordered by the Garante to pay 2,6 milioni.
voted|votes|vote to propose ..8 MONEY => proposed MONEY +6, stage proposed +6, kind fine +3 :: The FCC has voted to propose a fine of $4.5m.
voted|votes|vote to propose => stage proposed +4 :: The FCC has voted to propose a penalty.
recommends|recommended|recommendation ..6 MONEY => proposed MONEY +4, stage proposed +3, kind fine +1 :: The agency recommended DKK 1.5 million.
reports|reported ..4 to ..1 police => stage proposed +3, kind fine +1 :: The agency reports Acme to the police.
files|filed|filing ..3 report ..2 with ..2 police => stage proposed +3 :: It files a report with the police.
apparent_liability => stage proposed +4, kind fine +1 :: It issued a notice of apparent liability.
proposed ..1 order|consent_order ..4 @must|will|would => stage proposed +5, kind order +3 :: Under the proposed order Acme will delete it.
order|agreement ..4 subject to ..2 public_comment|approval => stage proposed +4 :: The order is subject to public comment.
order|agreement ..6 open to ..2 public_comment => stage proposed +4 :: The agreement is open to public comment.
no monetary_relief|monetary_penalty|financial_penalty|fine => kind fine -3 :: There is no monetary relief.
@pay ..3 MONEY to resolve => imposed MONEY +5, kind settlement +4, stage imposed +2 :: Acme will pay $1 million to resolve it.
under the settlement|agreement => kind settlement +3 :: Under the settlement Acme must adopt a plan.
enforceable_undertaking|enforceable_undertakings ..8 accepted|given|offered => kind undertaking +6, stage imposed +2 :: An enforceable undertaking has today been accepted.
accepted|accepts|gave|offered ..6 enforceable_undertaking|enforceable_undertakings => kind undertaking +6, stage imposed +2 :: The Commissioner accepted an enforceable undertaking.
( ..3 in DATE ..4 ORG agreed to pay .. MONEY => othercase MONEY +6 :: It pays nothing (in 2023 Acme agreed to pay $3 million to the SEC).
no|without|any enforcement_action|sanction ..4 against ORG => party ORG +5, stage closed +5, kind fine -2, relevant +2 :: No enforcement action will be taken against Acme.
no infringement|breach ..4 enforcement_action => stage closed +5, kind investigation +3 :: It found that no infringement calls for enforcement action.
no ..3 enforcement_action ..3 @be ..2 taken|needed|required => stage closed +5 :: No further enforcement action is needed.

# --- the day of the decision
@fine|decision|notice|reprimand|order|undertaking ..3 is|was|@be ..1 dated DATE => decided DATE +5 :: The notice is dated 2 May 2023.
@fine|decision|notice|reprimand|order|undertaking dated DATE => decided DATE +5 :: A penalty notice dated 5 October 2016.
decided|date_of_decision|decision_date|date_of_the_decision|date_of_penalty|date_imposed : DATE => decided DATE +5 :: Date of decision: 2 May 2023.
on @days? ,? DATE ..2 REG ..6 @fined|fined|issued|imposed|served|reprimanded|decided|announced|ordered => decided DATE +4 :: On 20 November 2025 the ICO served Acme with a notice.
REG ..12 @fined|fined|issued|imposed|served|reprimanded|decided|announced|ordered ..8 on @days? ,? DATE => decided DATE +3 :: The ICO fined Acme £5m on 26 March 2025.
@be @fined|@impose ..8 on @days? ,? DATE => decided DATE +3 :: It was fined £5,000 on 26 March 2025.
decision|ruling|judgment|judgement|sentence ..3 of|on|dated @days? ,? DATE => decided DATE +3 :: The decision of 12 May 2023 was appealed.
@intend|provisionally|notice_of_intent|announced_that_it|investigation|inquiry .. on @days? ,? DATE => decided DATE -5 :: It announced its intention to fine on 4 August 2024.

# --- people who are kept from an office or a trade
@fine ..12 @impose ..1 on|against|upon ..1 ORG => party ORG +4 :: The fine of £40,000 that was imposed on Mr Smith became £30,000.
ORG ..16 may hold no => party ORG +5, kind order +3 :: Mr Smith, its former chief, may hold no senior role.
challenge|challenged|contested|contest ..3 to ..2 ban|prohibition => kind order +3, stage upheld +1 :: His legal challenge to a ban failed.
banned|bans|barred|bars|prohibited|prohibits ORG => party ORG +5, kind order +2 :: The FCA banned Mr Smith from senior roles.
!@notsubject ORG ..2 @be ..1 banned|barred|prohibited => party ORG +5, kind order +3 :: Mr Smith has been banned from the industry.

# --- settled without the word: paid of one's own accord, to somebody else, instead of a fine
voluntary|voluntarily contribution|contributions|donation|donations|redress|redress_payment|redress_payments|redress_package => kind settlement +5, kind fine -2, stage imposed +2 :: Acme makes a voluntary contribution of £750,000.
pay|pays|paid|paying|contribute|contributes|contributed|contributing|donate|donates|donated|donating|gives|gave|give ..3 MONEY ..3 to|into|towards|for ..4 @goodcause => kind settlement +4, kind fine -1, stage imposed +2 :: Acme will pay £700,000 into the voluntary redress fund.
MONEY ..8 go|goes|going|paid|directed|given|donated|distributed|channelled|earmarked|handed to|into|towards|for ..4 @goodcause => kind settlement +4, kind fine -2 :: The £1m will be directed towards socially responsible causes.
pay|pays|paid|payment|payments|contribution|sum|money|donation ..6 in_lieu_of|in_place_of|instead_of|rather_than ..3 @fine => kind settlement +6, kind fine -5, stage imposed +2 :: Acme Bet makes a payment in lieu of a penalty.
MONEY ..6 in_lieu_of|in_place_of ..3 @fine => kind settlement +6, kind fine -5, stage imposed +2 :: It gave £2m to a fund in lieu of a fine.
regulatory settlement => kind settlement +5, kind fine -1, stage imposed +2 :: The sum is part of a regulatory settlement.
redress|compensation package => kind settlement +4, kind fine -1 :: A redress package for customers was agreed.
package ..1 of|worth ..1 MONEY => kind settlement +4 :: Acme agreed a package worth £600,000.
corrective_action_plan|corrective_action_plans => kind settlement +3, kind fine -1 :: A corrective action plan goes with it.
pay|pays|paid|paying|payment|pony_up ..3 MONEY ..12 adopt|adopts|implement|implements|follow|follows|carry_out|carries_out|accept|accepts|submit|undertake|complete ..4 plan => kind settlement +5, kind fine -3 :: Birch Clinic will pay $75,000 and follow a plan that the agency wrote.
monitor|monitored|monitors|oversee|overseen|supervised|watched|monitoring ..5 for two|three years => kind settlement +3, kind fine -1 :: Birch Clinic will be monitored for two years.
two|three years of monitoring|supervision|oversight => kind settlement +3, kind fine -1 :: Two years of monitoring come with it.
come|came|comes|coming to_terms => kind settlement +4 :: Acme has come to terms with the agency.
stipulated|agreed|negotiated|consensual order|judgment|judgement|resolution|outcome => kind settlement +4, kind fine -1 :: Under a stipulated order Acme hands over $6m.
resolves|resolved|resolving|settles|ends|ending ..4 allegations|claims|charges|lawsuit|suit ..3 by|from|of|that ..3 REG => kind settlement +4 :: Acme resolves allegations by the FTC.
reaches|reached|reach|strikes|struck|strike|inks|inked|signs|signed|announced|announces|makes|made ..2 deal|accord|pact|agreement|arrangement|compromise ..2 with ..6 REG => kind settlement +2 :: Acme has struck a deal with the FTC.
REG ..3 reaches|reached|strikes|struck|inks|inked|announced|announces ..3 deal|accord|pact|agreement|arrangement|compromise ..1 with => kind settlement +4 :: The FTC has reached an agreement with Acme.
matter|affair|issue is|was|now|been now? resolved => kind settlement +2 :: The matter is now resolved, Acme said.
enforcement undertaking|undertakings => kind undertaking +7, kind settlement -6, kind fine -3, stage imposed +2 :: The agency accepted an enforcement undertaking.

# --- kept from running companies: the fine that went unpaid is what came before
TITLE director|directors|boss|bosses|chief|manager|owner|founder|trustee|adviser|tycoon ..4 disqualified|banned|barred|struck_off !and|plus => kind order +7, kind fine -4, stage imposed +3, relevant +1 :: Boss of cold call firm banned
TITLE ban|bans|banned|disqualified|disqualifies|disqualification|barred ..6 director|directors|directorship|directorships|boss|bosses|boardroom => kind order +6, kind fine -4, stage imposed +3 :: Six-year ban for nuisance call director
TITLE ..4 disqualified|disqualification !and => kind order +5, kind fine -3, stage imposed +2 :: Text pest disqualified
disqualified|banned|barred|prohibited ..6 director|directors|directorship|directorships|company_director|company_directors => kind order +5, kind fine -2, stage imposed +2 :: Mr Ash has been banned from acting as a company director.
director|directors|boss|owner ..10 disqualified|banned_for|barred_for => kind order +4, kind fine -1, stage imposed +2 :: The director of a call firm has been disqualified.
disqualified|banned|barred for ..3 years => kind order +4, kind fine -1 :: He has been disqualified for seven years.
not|cannot|never|unable|forbidden|neither ..3 act|serve|be|work|become ..2 a|as|company ..1 director|directors|company_director => kind order +5, kind fine -2 :: He may not act as a director until 2029.
not|cannot|never|neither|from|nor ..4 management|promotion|formation|running|managing|promoting|forming ..6 company|companies => kind order +3, kind fine -1 :: He may not be involved in the management of any company.
disqualification|bankruptcy undertaking|undertakings|order|orders|restrictions|restrictions_order|restrictions_undertaking => kind order +7, kind undertaking -8, kind fine -3, stage imposed +2, relevant +2 :: Mr Ash signed a disqualification undertaking.
director|directors ..3 disqualification => kind order +4, kind fine -1 :: It ended in a director disqualification.
unpaid ..2 @fine => kind order +1, kind fine -3 :: He left an unpaid fine behind.
@fine ..3 unpaid|not_paid|outstanding => kind order +1, kind fine -3 :: The fine went unpaid.
ask|asks|asked|petitioned|petitions|applied ..4 court|courts|judge ..3 wind|winding up => kind order +6, kind fine -2 :: It asked the court to wind up Acme.
winding_up|winding-up order|orders => kind order +6, kind fine -2 :: A winding-up order was made.

# --- told to give out what was asked for
decision_notice|decision_notices ..10 disclose|disclosed|release|released|hand_over|supply|requester => kind order +5, stage imposed +3 :: In a decision notice it told the council to release the emails.
wrong|wrongly|unlawfully|not_entitled|not_right|incorrectly|improperly ..2 withhold|withheld|withholding|redacted|kept_back|keep_back|refuse_to_release|refused_to_release => kind order +6, stage imposed +4 :: The council wrongly withheld the report.
told|tells|ordered|orders|directed|directs|instructed|compelled|compels|instructs|forces|forced ..8 to|must ..1 release|hand_over|make_public|give_out|disclose|publish ..5 information|documents|papers|emails|messages|minutes|correspondence|letters|report|contract|advice|legal_advice|figures|names|recordings => kind order +5, stage imposed +3 :: The council was told by the commissioner to release the emails.
must|has_to|have_to|is_to ..3 hand_over|release|give_out|make_public|disclose ..5 information|documents|papers|emails|messages|minutes|correspondence|letters|report|contract|advice|legal_advice|figures|recordings => kind order +5 :: The council must release the minutes.
information|documents|papers|emails|messages|minutes|correspondence|letters|report|contract|advice|files|figures ..10 must|has_to|have_to ..1 be ..1 released|disclosed|published|handed_over|made_public|given_out => kind order +5, stage imposed +2 :: The minutes must now be released.
days|weeks|until ..4 to ..1 disclose|release|hand_over|make_public ..5 information|documents|papers|emails|messages|minutes|correspondence|letters|report|contract|advice|figures => kind order +5, stage imposed +2 :: It has 35 days to release the minutes.
orders|ordered|ordering|directs|directed|demands ..2 release|disclosure|publication of => kind order +5, stage imposed +3 :: The commissioner ordered disclosure of the report.
fresh|new|proper|lawful response ..4 request|is|within|without|which|that => kind order +4, stage imposed +2 :: It must issue a fresh response to the request.
information_notice|information_notices => kind order +3 :: An information notice followed.
served|serves|issued|issues|sent|sends ..4 information_notice|information_notices => kind order +3, stage imposed +2 :: It has served Acme with an information notice.

# --- an order with a price for each day of delay
or|otherwise|else ..5 pay|pays|face|faces|owe|owes|forfeit|forfeits|charged|incur|incurs ..4 MONEY ..2 per|each|every|for_each|for_every|a day|week|month => kind order +3, kind fine -1 :: Acme must comply or pay €5,000 a day.
order|orders|ordered ..6 subject_to|on_pain_of|backed_by|under_threat_of ..4 penalty|penalties|fine|fines|periodic_penalty|penalty_payment => kind order +6, kind fine -4, stage imposed +3, relevant +1 :: It imposed an order subject to a penalty.
ordered|orders|directed|directs|told|tells ..6 to pay ..4 compensation|damages => kind order +4, kind fine -2 :: The commissioner ordered the school to pay the parent compensation.
declares|declared|declaration|determined|determines|determination ..8 interfered|interference => kind order +5, stage imposed +2 :: She declared that Acme interfered with his privacy.

# --- whom a regulator prosecuted, and a court fined
REG ..4 prosecuted|prosecutes => kind prosecution +4, kind fine -1 :: The Environment Agency and the council prosecuted.
which|who|that had|has|have ..1 prosecuted => kind prosecution +5, kind fine -2 :: The costs are those of the agency, which had prosecuted it.
prosecution ..4 brought|mounted|led|taken|pursued by => kind prosecution +5, kind fine -2, stage imposed +1 :: The prosecution was brought by the HSE.
brought|brings|bringing|took|taken|led ..2 prosecution => kind prosecution +4, kind fine -1 :: The regulator brought the prosecution.
case|charges ..3 brought ..2 by ..2 REG => kind prosecution +3 :: The case was brought by the Environment Agency.
brought the case|charges => kind prosecution +3, kind fine -1 :: The agency brought the case.
admitted|admits|admitting|denied|denying|admit ..4 offence|offences|charge|charges|count|counts => kind prosecution +4, kind fine -2, stage imposed +1 :: Acme admitted two offences.
admitted|admits|admitting|admit polluting|pollution|causing_pollution|dumping|obstructing => kind prosecution +5, kind fine -3, stage imposed +1 :: Acme admitted polluting a river.
court|magistrates|judge|bench ..1 heard => kind prosecution +3, kind fine -1 :: The court heard that no one had looked.
hearing|appeared|appearing|sentenced|sentencing|fined ..10 at|in|before ..4 crown_court|magistrates|sheriff_court|magistrates'_court => kind prosecution +5, kind fine -2, stage imposed +2 :: Acme was fined £9,000 at Leeds Magistrates' Court.
proved|proven in ..1 absence => kind prosecution +5, kind fine -2, stage imposed +2 :: The case was proved in its absence.
sentencing|sentenced ..3 judge|court|sheriff|recorder => kind prosecution +3 :: On sentencing, the judge spoke of greed.
judge|recorder|sheriff ..3 said in sentencing => kind prosecution +4 :: The judge said in sentencing that it was greed.

# --- criticised by an authority
expresses|expressed|expressing|voices|voiced|issues|issued|delivers|delivered|receives|received|announces|announced ..1 serious|severe|strong|sharp|harsh|grave|formal criticism|censure => kind reprimand +6, stage imposed +3 :: The agency expressed serious criticism of Birch Council.
seriously|severely|strongly|sharply|gravely|formally criticised|criticized ..5 by ..3 REG => kind reprimand +6, kind order -2, stage imposed +3 :: Birch Council was severely criticised by the ICO.
seriously|severely|strongly|sharply criticised|criticized ..2 by ..3 watchdog|regulator|authority|agency => kind reprimand +6, kind order -2, stage imposed +3 :: The council was severely criticised by the agency.
REG ..3 seriously|severely|sharply|formally criticises|criticised|criticizes|criticized => kind reprimand +6, stage imposed +3 :: The Danish DPA severely criticised Birch Council.
find|finds|found|sees|saw|has|had ..2 grounds|reason|cause|occasion|basis ..2 criticise|criticize|criticism|censure|rebuke|reprimand => kind reprimand +6, stage imposed +3, kind investigation -2 :: The agency finds grounds to criticise the council severely.

# --- promises
in_which|by_which|whereby|under_which ..6 undertakes|undertook|promises|promised|pledges|pledged|commits|committed|vows ..1 => kind undertaking +4, stage imposed +2 :: It signed a document in which it promises to lock its files.
gives|gave|given|giving|give its|her|his|their word => kind undertaking +6, stage imposed +3, relevant +1 :: The charity gives its word that it will not happen again.
put|puts|putting ..2 name|names|signature|signatures to => kind undertaking +4, stage imposed +2 :: The chief has put his name to a list of steps.
signed|signs|sign|signing ..4 pledge|promise|commitment|commitments|formal_commitment|list_of_promises => kind undertaking +5, stage imposed +2 :: The council has signed a pledge to encrypt.
promised|promises|promise|pledged|committed|agreed|assured|put|given|commits|confirmed ..6 in_writing => kind undertaking +3, stage imposed +2 :: Birch Homes has promised in writing to encrypt.
formal|written|signed|solemn promise|promises|pledge|pledges|commitment|commitments|assurance|assurances => kind undertaking +5, stage imposed +2 :: It gave a written promise to the commissioner.
has|have|having|it ..1 promised|pledged|assured|undertaken|promises|pledges|assures ..2 REG ..1 to|that => kind undertaking +4, stage imposed +2 :: The council has promised the ICO to train its staff.
in_place_of|instead_of|rather_than ..2 @fine ..4 signature|promise|promises|pledge|undertaking|commitment => kind undertaking +5, kind fine -4, stage imposed +2 :: Instead of a fine there is a promise.
can|may|could|might|invited|chance|opportunity|free|conceivable ..3 offer|propose|submit|offering commitments|undertakings => kind undertaking -6 :: Acme may now offer commitments.
with|for|possible commitments is|are|remain|remains|still ..2 possible|conceivable|open => kind undertaking -5 :: A way out with commitments is still conceivable.
dominant|associated|competing|public|several|independent undertaking|undertakings => kind undertaking -4 :: The rules apply to dominant undertakings.
agreements|practices|associations|association|rules ..3 between|of|by|for|on ..2 undertakings => kind undertaking -4 :: It bans agreements between undertakings.
undertaking|undertakings ..4 refused|declined|turned_down|rejected|broken|breached|ignored => kind undertaking -6 :: Its request for an undertaking was refused.
refused|declined|rejected|breached|broke|broken|breaching|flouted|ignored|violated|privilege ..3 undertaking|undertakings => kind undertaking -5 :: The council broke an earlier undertaking.
had|already|previously|earlier ..3 signed|given|gave|agreed ..3 undertaking|undertakings => kind undertaking -4 :: The council had already signed an undertaking.
breached|breaching|ignored|ignoring|defied|defying|flouted|flouting|disobeyed|breach_of|comply_with ..3 enforcement_notice|enforcement_notices|stop_notice|prohibition_notice|improvement_notice => kind enforcement_notice -3, kind order -2, kind prosecution +1 :: Acme ignored an enforcement notice.

# --- only looked into, or let go
REG ..5 making|make|makes ..2 enquiries|inquiries => kind investigation +5, kind fine -2, stage investigating +4 :: The ICO is making enquiries.
we ..2 making ..2 enquiries|inquiries => kind investigation +5, kind fine -2, stage investigating +4 :: We are making enquiries.
conducting|conducts|carrying_out|carries_out|leading|undertaking ..2 investigation|inquiry|enquiry => kind investigation +3, kind fine -1, stage investigating +3 :: The ICO is conducting an investigation into it.
decided|decides|decide|chose|chooses|opted|opts|elected not|against to|taking|bringing ..1 take|bring|enforcement|regulatory|formal|any|further ..3 action => kind investigation +5, kind fine -3, kind prosecution -3, stage closed +5 :: The commissioner decided not to take enforcement action.
no ..1 further|formal|regulatory|enforcement ..2 action ..3 taken|needed|required|necessary|warranted|planned|follow => kind investigation +4, kind fine -3, stage closed +3 :: No further action will be taken.
not_even a|an reprimand|fine|warning|rebuke|slap|undertaking|telling_off => kind investigation +4, kind fine -3, kind reprimand -5, stage closed +5 :: There is not even a reprimand.
let|lets off by ..3 REG => kind investigation +3, kind fine -3, stage closed +3 :: Acme was let off by the ICO.
drops|dropped|dropping|discontinues|discontinued|abandons|abandoned ..2 case against => kind investigation +3, kind fine -3, stage closed +4 :: The FCA drops its case against Mr Ash.
preliminary|preliminarily|initial ..2 view|findings|finds|found|assessment|opinion ..12 breach|breached|breaches|breaching|infringes|infringed|infringe|violates|violated|abuse|abused => kind investigation +3, stage proposed +3 :: In its preliminary findings Acme breached the rules on minors.

# --- more of the same: agencies that only prosecute, secrets, orders agreed to
environment_agency|sepa|natural_resources_wales|hse|health_and_safety_executive|care_quality_commission|cqc|drinking_water_inspectorate ..6 prosecuted|prosecution|costs|told_the_court => kind prosecution +6, kind fine -4 :: The costs of the Environment Agency, which prosecuted it, come on top.
prosecuted|prosecution|costs|charges|case_brought ..6 environment_agency|sepa|natural_resources_wales|hse|health_and_safety_executive|care_quality_commission|cqc|drinking_water_inspectorate => kind prosecution +6, kind fine -4 :: The prosecution was the work of the Environment Agency.
REG ..2 told|tells|submitted ..2 court|magistrates|judge|jury => kind prosecution +5, kind fine -3 :: The Environment Agency told the court that waste had been dumped.
@fined ..6 for|after ..6 polluting|pollution|illegal_waste|illegally_dumping|dumping|illegal_tip|illegal_tipping|fly-tipping|fly_tipping => kind prosecution +4, kind fine -2 :: Acme was fined £5,000 for polluting a brook.
foi|foia|freedom_of_information|transparency|secrecy|disclosure ..1 fight|battle|row|bid => kind order +3, stage upheld -8, stage imposed +5 :: University loses FOI battle over emails.
commissioner|ico|watchdog|regulator ..3 rejected|rejects|dismissed|dismisses|disagreed|disagrees ..6 exemption|exemptions|reliance|vexatious|public_interest|confidentiality => kind order +4, stage upheld -6, stage imposed +5 :: The commissioner rejected the council's reliance on an exemption.
exemption|exemptions|section ..8 not|wrongly|incorrectly|did_not ..2 apply|engaged|applied|relied|hold_water => kind order +4, stage imposed +4 :: The exemption was wrongly applied.
agreed|agrees|agreeing to ..2 order|judgment|judgement|injunction !of => kind settlement +3, stage imposed +2 :: Acme agreed to an order that bars it from selling data.
instead|rather ..10 MONEY ..4 to|for ..2 customers|consumers|users|billpayers|households|victims => kind settlement +5, kind fine -3, stage imposed +2 :: Instead it will hand £2m to customers.
secured|secures|wins|won|obtained|obtains|recovered|extracted|extracts|wrung ..2 MONEY ..3 from|out_of => kind settlement +3, stage imposed +3 :: The attorney general secured $4m from Acme.
assurance|assurances of discontinuance|voluntary_compliance => kind settlement +6, stage imposed +3 :: It signed an assurance of discontinuance.
accepted|accepts ..4 instead_of|rather_than|without ..2 opening|open|taking|launching|pursuing ..3 case|action|proceedings|investigation => kind settlement +4, kind fine -2, stage imposed +3 :: It accepted the offer instead of opening a case.
not|without ..2 open|opening|take|taking|pursue|pursuing ..2 formal|enforcement ..2 action|case|investigation ..6 payment|payments|redress|contribution|offer|steps => kind settlement +4, kind fine -2, stage imposed +2 :: It will not open a formal case in view of the payment.

# --- fined and banned, warned, raided, licences, what a regulator only considered
@fined ..3 MONEY ..4 and ..2 banned|barred|prohibited => kind fine +4, kind order -4 :: Mr Ash was fined £90,000 and banned from the industry.
@fined ..3 MONEY ..4 and ..2 bans|bars|prohibits ..2 him|her|them|it => kind fine +4, kind order -4 :: It fined Mr Ash £90,000 and bans him.
prohibited|prohibits|prohibiting|prohibition|banned|barred from ..1 performing|holding|carrying_out|exercising|undertaking ..2 function|functions|role|roles|office|position => kind order +5, stage imposed +1 :: He was prohibited from performing any function.
prohibition_order|prohibition_orders ..2 against|on|for => kind order +5 :: It made a prohibition order against Mr Ash.
@fine ..4 replaced by|with ..2 strike_off|strike-off|striking_off|ban|disqualification => kind order +6, kind fine -5, stage varied +4 :: The fine was replaced by a strike-off.
TITLE solicitor|solicitors|barrister|lawyer|nurse|doctor|surgeon|dentist|pharmacist|accountant|auditor|teacher|partner|he|she ..6 strike_off|strike-off|strikes_off|struck_off|striking_off => kind order +6, kind fine -4 :: Solicitor struck off by High Court
TITLE strikes_off|strike_off|strikes|struck ..3 solicitor|solicitors|barrister|lawyer|nurse|doctor|accountant|auditor => kind order +6, kind fine -4 :: High Court strikes off solicitor
@be struck_off by|in ..3 court|tribunal|panel => kind order +4, kind fine -2 :: He was struck off by the Divisional Court.
should|must ..2 @be struck_off => kind order +4, kind fine -2 :: The court said that he should be struck off.
TITLE let_off|lets_off !with => kind investigation +4, kind fine -3, stage closed +4 :: Council let off over lost files
orders|ordered|tells|told|directs|directed|obliges|obliged ..8 to ..1 inform|notify|tell|write_to|contact ..4 customers|users|patients|clients|people|affected|everyone|individuals|those => kind order +4, stage imposed +2 :: It ordered the bank to inform all customers.
whether ..2 @fine ..3 follow|follows|imposed ..3 => kind fine -3 :: Whether a fine will follow is open.
if ..14 @fine ..2 will|would|could|may|might follow => kind fine -3 :: If nothing happens a fine will follow.
proposed consent_order|consent_agreement|settlement|consent_decree => kind settlement +4, kind order -3 :: The FTC published a proposed consent order.
proposed_order|stipulated_order|proposed_settlement ..10 ftc|federal_trade_commission|doj|department_of_justice|justice_department => kind settlement +4, kind fine -2 :: The proposed order was filed by the DOJ.
ftc|federal_trade_commission|doj|department_of_justice|justice_department ..10 proposed_order|stipulated_order|proposed_settlement => kind settlement +4, kind fine -2 :: The FTC asked a judge to approve the proposed order.
entered|enters|enter|entering into ..3 undertaking|undertakings => kind undertaking +7, kind settlement -4, stage imposed +3 :: Acme has entered into an undertaking.
sent|sends|sending|issued|writes|wrote|issues ..3 warning_letter|warning_letters|letter_of_warning|letters_of_warning => kind warning +6, kind fine -1, stage imposed +2 :: It has sent warning letters to 30 firms.
two|three|four|formal|official|written|public warning|warnings was|were|is|are ..1 issued|given|sent|imposed => kind warning +5, kind fine -2, stage imposed +2 :: Two warnings were issued.
issued|issues|gave|given|received|receives|imposed ..1 two|three|four|formal|official warning|warnings ..1 to|from|on|under|for => kind warning +4, stage imposed +2 :: The authority issued two warnings to the institute.
REG ..4 issued|gave|imposed|given ..4 two|three|four|formal|official warning|warnings => kind warning +4, actor REG, stage imposed +2, relevant +2 :: The ANPD has issued two warnings.
formal|simple|conditional caution => kind warning +4, stage imposed +2 :: He was given a formal caution.
accepted|accepts|given|received ..2 caution ..1 !the => kind warning +3, stage imposed +2 :: He accepted a caution.
has|have pledged|undertaken to => kind undertaking +2 :: The charity has pledged to test its website.
considered|contemplated|weighed|envisaged ..4 @fine ..8 but|instead|however|decided => kind fine -4, kind reprimand +1 :: It considered a fine but decided on a softer step.
considered|contemplated|weighed|envisaged ..2 a|an|the ..1 @fine ..3 MONEY => kind fine -3, kind reprimand +1 :: The regulator had considered a fine of £700,000.
would|could|might|should have been|faced ..2 @fined ..6 had|but|were|if ..6 public|company|private|business => kind fine -3, kind reprimand +1 :: It would have been fined £1m had it not been a public body.
softer|milder|lesser|lighter|gentler|lenient sanction|measure|step|option|course|penalty|remedy => kind reprimand +2, kind fine -2 :: It decided on the softer sanction.
signed|gave ..2 one|undertaking|undertakings in DATE => kind undertaking -3 :: It signed an undertaking in 2010.
raid|raids|raided|raiding|swoop|swoops|swooped|unannounced_inspections|unannounced_inspection ..6 offices|office|headquarters|call_centre|company|firm => kind investigation +5, stage investigating +4 :: Inspectors raided its offices.
REG ..4 raided|raids|swooped|swoops => kind investigation +4, actor REG, stage investigating +4, relevant +2 :: The ICO raided a call centre.
REG ..4 unannounced_inspections|unannounced_inspection|dawn_raid|dawn_raids => kind investigation +5, actor REG, stage investigating +4, relevant +2 :: The European Commission has carried out unannounced inspections.
seized|seizes|confiscated ..8 from|at ..4 call_centre|office|offices|premises|headquarters => kind investigation +4, stage investigating +4 :: Computers were seized from an office in Leeds.
enforcement_notification|enforcement_notifications => kind enforcement_notice +6 :: It must act under an enforcement notification.
served|serves|issued|issues|gave|sent ..4 formal_notice|formal_notices => kind enforcement_notice +5, kind order -3, stage imposed +2 :: The chair of the CNIL served Acme with a formal notice.
pay ..4 MONEY ..4 into|to|towards ..5 pension|pensions|pension_scheme|pension_schemes|pension_fund => kind order +6, kind fine -4 :: He was told to pay £9m into the pension schemes.
MONEY ..6 given|returned|go|goes|paid|handed|handed_back|back to ..3 customers|billpayers|consumers|households => kind settlement +3, kind fine -1 :: £9m goes back to customers.
rebates|rebate|bill_credits ..6 customers|billpayers|households => kind settlement +2 :: It gives rebates to its customers.
^ fine : n|none|na|nil|no => kind fine -6 :: Fine: none
ordered|orders|told|tells|directed ..6 to recall|withdraw ..4 product|products|toy|toys|device|devices|model|models => kind order +5, stage imposed +2 :: Acme was ordered to recall the toy.
supervisory_notice|supervisory_notices|voluntary_requirement|voluntary_requirements|own_initiative_requirement => kind order +4, stage imposed +2 :: It published a first supervisory notice.
imposed|imposes|placed|places ..2 requirements|restrictions|conditions ..2 on ..3 ORG => kind order +3, stage imposed +2 :: The FCA has imposed requirements on Acme.
freezing_order|restraining_order|interdict|interim_injunction => kind order +4, stage imposed +1 :: The judge granted a freezing order.
removed|removes|removal ..6 as ..2 trustee|trustees => kind order +4, stage imposed +2 :: It removed Mr Ash as a trustee.
stripped|strips ..4 licence|license|registration|authorisation|permission|permissions => kind order +5, stage imposed +3 :: The operator was stripped of its licence.
cancelled|cancels|cancel|revokes|revoked|revoke|suspends|suspended|suspend ..5 licence|license|registration|authorisation|permission|permissions|permit => kind order +4, stage imposed +3, stage closed -3 :: The commission suspended the licence of Acme Bet.
must|ordered|told|banned|barred|suspended|revoked|prohibited ..12 with_immediate_effect => kind order +2, stage imposed +2 :: It must stop with immediate effect.

# --- debts that led to more, criminal benches, deals and promises once more
owing|owed|owes|leaving|left|despite ..4 @fine ..2 of|from|by => kind fine -2, kind order +1 :: The company went bust owing a fine of £9,000.
court|judge|registrar|courts ..4 wound_up|winds_up|winding_up => kind order +6, kind fine -4, stage imposed +2 :: The High Court has wound up Acme Calls.
on|after|following a|the petition ..1 by|of|from ..2 REG => kind order +5, kind fine -3 :: On a petition by the ICO it was wound up.
banned|barred|disqualified|excluded from ..2 directorships|directorship|boardrooms|company_directorships|boards => kind order +6, kind fine -4, stage imposed +3 :: She is banned from directorships for four years.
may|can|must|shall not ..4 form|promote|run|manage|set_up|lead ..6 company|companies|firm|business => kind order +5, kind fine -3, stage imposed +2 :: He may not form or run a company until 2030.
loses|lost ..2 right to|of ..4 director|run|manage|trade|practise|practice => kind order +4 :: Boss loses right to run firms.
@fined ..4 by|before ..3 district_judge|sheriff|magistrate|recorder => kind prosecution +6, kind fine -4, stage imposed +2 :: Acme was fined £9,000 by a district judge.
convicted ..2 and ..1 @fined => kind prosecution +5, kind fine -3, stage imposed +2 :: It was convicted and fined €7,500.
legal_action|civil_action|court_action|legal_proceedings ..2 against ..4 alleging|alleges|accusing|claiming => kind prosecution +5, stage proposed +4 :: ASIC took legal action against Acme, alleging that it misled savers.
REG ..3 launched|launches|begun|begins|commenced|commences|started|starts|taken|takes ..1 legal_action|legal_proceedings|court_proceedings|court_action|civil_action => kind prosecution +5, actor REG, stage proposed +4, relevant +2 :: ASIC has launched legal action against Acme.
agreed|agrees with ..2 REG to ..1 give_back|return|refund|pay|repay|hand_back|compensate => kind settlement +5, kind undertaking -2, stage imposed +3 :: Acme has agreed with Ofcom to give back £1.6m.
agreement|deal with ..2 REG was|has_been signed|reached|struck ..2 after|over => kind settlement +1 :: The deal with the FTC was signed after weeks.
agrees|agreed|agree to ..1 train|retrain|encrypt|improve|review|change|overhaul|tighten|strengthen ..6 => kind undertaking +2 :: The council has agreed to train its staff.
voluntary_undertaking|voluntary_undertakings ..8 accepted|approved => kind undertaking +5, stage imposed +4, stage proposed -3 :: It offered a voluntary undertaking, which was accepted.
commitments|undertakings ..6 binding => kind undertaking +5, stage imposed +4, stage proposed -3 :: It made the commitments legally binding.
administrative_guidance => kind warning +4, stage imposed +2 :: The ministry issued administrative guidance.
sided|sides with ..6 asked|requested|requester|applicant|journalist|reporter|campaigner|complainant => kind order +3, stage imposed +2 :: The ICO sided with a reporter who asked for records.
failed|fails|failing|failure to ..1 respond|reply|answer ..4 request ..8 => kind order +1 :: The council failed to answer a request within 20 days.
decision_notice|decision_notices ..10 requires|requiring|orders|ordering|ordered ..3 to => kind order +4, stage imposed +4, stage upheld -4 :: In a decision notice the ICO requires it to answer.
assurance rating|ratings => kind audit +4, stage imposed +1 :: It gives a limited assurance rating.
reasonable|limited|high|substantial|very_limited assurance => kind audit +4 :: Auditors found limited assurance.
data_protection_audit|voluntary_audit|consensual_audit|compulsory_audit ..6 of|at|on => kind audit +4 :: It carried out a data protection audit of the council.

# --- notices and orders in other words, fines that were not called for
enforcement_notice|enforcement_notices ..2 @be ..2 served|issued|imposed|handed|sent => kind enforcement_notice +3, kind reprimand -2, stage imposed +2 :: An enforcement notice has been served.
served|serves|serving|issued|issues|slapped ..4 enforcement_notice|enforcement_notices => kind enforcement_notice +2, kind order -1, stage imposed +2 :: It served the council with an enforcement notice.
not|won't|n't|never ..2 ordered|told|forced|required|made to => kind order -4 :: Acme will not be ordered to stop.
not|neither ..4 fine|penalise|fined|penalised or|nor ..1 reprimand|sanction|censure|warn|reprimanded|sanctioned|warned => kind investigation +5, kind reprimand -5, kind fine -3, stage closed +4 :: It decided not to fine or reprimand the university.
closed|closes|closing the case|matter|file|inquiry|investigation with|after ..3 recommendations|advice|guidance|letter|words => kind investigation +4, stage closed +4 :: It closed the case with recommendations.
@fine ..3 weighed|considered|contemplated|mooted|discussed ..3 but|and => kind fine -4 :: A penalty was weighed but did not meet the threshold.
@fine ..8 not|n't ..2 justified|warranted|appropriate|proportionate|in_order|called_for => kind fine -3 :: A fine would not be proportionate.
not ..2 meet|reach|pass ..3 threshold|bar|test ..4 @fine => kind fine -4 :: It did not meet the threshold for a penalty.
threshold ..4 for|of ..2 @fine ..4 not ..1 met|reached => kind fine -4 :: The threshold for a penalty was not met.
asked|invited|persuaded|got to ..1 sign|give ..3 undertaking|undertakings => kind undertaking +4 :: The trust was asked to sign an undertaking.
provisional|draft|interim order|prohibition|ban|direction|directions => kind order +3, stage proposed +1 :: The agency published a draft order.
minded|intends|proposes|plans|proposing|intending to ..1 prohibit|ban|bar|block|revoke|suspend|order|disqualify => kind order +4, kind enforcement_notice -2, stage proposed +4 :: The authority is minded to prohibit the deal.
interim|provisional|emergency|precautionary|urgent measure|measures|suspension|ban|stop|halt|block => kind order +2, stage imposed +2 :: The agency took urgent measures.
limits|limit|limited|limitation|blocks|blocked|restricts|restricted|restriction|suspends|suspended ..4 processing|collection|transfer|transfers => kind order +4, stage imposed +2 :: The Garante has limited the processing of users' data.
plus|and|but|with an order to stop|cease|delete|erase|change|comply|bring|remedy => kind order +3 :: A fine of £300,000, plus an order to stop.
and|also was|been|is? told to !pay|appear ..1 remedy|rectify|put|finish|complete|implement|adopt|introduce|bring|appoint|obtain|delete|stop|erase|change|comply => kind order +2.5 :: The bank was fined, reprimanded, and told to bring its processing into line.
has|have|had|is|are|was|were|be|been|also ordered it|them|both|all? to !pay|appear ..1 remedy|rectify|put|finish|complete|implement|adopt|introduce|give|offer|provide|obtain|get|ask|tell|inform|make|comply|ensure|take|establish|end|delete|stop|erase => kind order +2.5 :: Acme was also ordered to remedy the infractions within six months.
has|have|had|is|are|was|were ordered|instructed|directed|commanded|obliged to ..1 bring|change|alter|amend|rewrite|correct|redo|review|restore|reinstate|switch_off|turn_off|take_down|hand_back|return|unlearn|unwind|sell|divest => kind order +4, stage imposed +2 :: Acme was ordered to rewrite its terms.
REG ..4 ordered|orders|instructed|instructs|directed|directs ..6 to ..1 bring|change|alter|amend|rewrite|correct|redo|review|restore|reinstate|switch_off|turn_off|take_down|hand_back|return|unlearn|unwind|sell|divest|cease|desist|suspend => kind order +4, stage imposed +2 :: The ICO ordered Acme to rewrite its terms.
unlawful|illegal , ..4 ruled|rules|finds|found|decided|decides|says|said => kind order +1 :: The practice is unlawful, the agency ruled.

# --- what happened to a man's firm before, what is paid to one who complained, adverts
ran|runs|owned|headed|led|managed|directed ..6 which|that ..3 @fined => kind fine -3, kind order +1 :: Mr Ash ran Acme Calls, which was fined £9,000.
whose|his|her firm|company|business|venture ..12 @fined => kind fine -3, kind order +1 :: His firm Acme Calls made 2 million calls and was fined £9,000.
cannot|can't ..2 form|promote|run|manage|set_up|lead|head ..4 company|companies|firm|firms|business => kind order +5, kind fine -3, stage imposed +2 :: Mr Ash cannot run a company for eight years.
pay|pays|paying|paid|award|awarded|awards him|her|complainant|complainants ..3 MONEY => kind order +3, kind fine -2 :: It must pay her A$4,000.
advert|ad|advertisement|commercial|poster|posters|ads|adverts|advertisements ..10 was|were|is|are|found|ruled ..2 misleading|irresponsible|misled|offensive|harmful => kind order +2, kind undertaking -1 :: The advert was misleading.
not|never ..1 be? shown|appear|run|broadcast|used|aired|published|printed again|in_its_current_form|in_that_form|in_this_form => kind order +6, kind undertaking -4, stage imposed +3 :: The advert must not be shown again.
not|never ..1 appear|run ..2 again => kind order +5, kind undertaking -4, stage imposed +3 :: The poster must not appear again.
REG ..3 limited|limits|blocked|blocks|suspended|suspends|halted|halts|paused|pauses|stopped|stops ..5 processing|app|chatbot|service|services|collection|transfer|transfers|use|sale|sales|plan|plans => kind order +5, actor REG, stage imposed +3 :: The Garante has limited the processing of users' data.
put|puts|putting|placed|places ..3 MONEY ..3 to|into|towards|toward ..4 @goodcause => kind settlement +5, kind fine -2, stage imposed +2 :: Acme will put £300,000 into a hardship fund.
@pay ..8 MONEY in|of|as ..1 compensation|refunds|redress|goodwill => kind settlement +2, kind fine -1 :: Acme will pay customers £900,000 in compensation.

# --- words given, grounds to criticise, papers that must come out
gave|gives|given|giving ..3 its|her|his|their word that|to|never|not => kind undertaking +6, stage imposed +3, relevant +1 :: It gave the commissioner its word that files will be locked.
undertakes|undertook to => kind undertaking +4, stage imposed +2, relevant +1 :: The company undertakes to train its staff.
formally|publicly|solemnly commits|committed|promises|promised|pledges|pledged|undertook => kind undertaking +5, stage imposed +2 :: Acme formally committed to show all fees.
closed|closes|closing|dropped|ended|ends ..3 case|inquiry|investigation|probe ..1 after|as|because ..6 committed|promised|pledged|undertook|promises => kind undertaking +4, stage imposed +1 :: It closed the case after Acme promised to change.
escapes|escaped|avoids|avoided|dodges|dodged|averted|averts ..3 @fine ..2 by|with|through ..2 paying|handing|giving|returning|refunding|payment|putting|donating => kind settlement +6, kind fine -4, stage imposed +3, stage overturned -6 :: It escaped a fine by paying customers £1m.
find|finds|found|sees|saw|has|had ..2 grounds|reason|cause|occasion|basis ..3 criticising|criticizing|censuring|rebuking => kind reprimand +6, stage imposed +3, relevant +1 :: It finds grounds for criticising the council.
must|has_to|have_to ..1 hand|give|send them|it|those|these over|out => kind order +3 :: The council has to hand them over.
emails|papers|documents|minutes|report|messages|figures|files must|has_to|have_to|should|will ..1 come_out|see_the_light|be_public|be_opened => kind order +5, stage imposed +3 :: The emails must come out, he ruled.
told|ordered|orders|tells|instructed|directed ..6 to ..1 send|supply|provide|give ..5 emails|papers|documents|minutes|report|messages|figures|files|correspondence|information ..3 to? => kind order +4, stage imposed +3 :: He told the council to send the emails to the journalist.
given|has|have|gets|gave|gives ..4 days|weeks|months to ..1 provide|supply|release|disclose|publish|produce ..5 => kind order +4, stage imposed +2 :: The council has been given five weeks to provide the emails.
stripped|strips of ..2 approval|status|title|powers|membership => kind order +4, stage imposed +2 :: Mr Ash was stripped of his approval.
pay|pays|paid ..3 MONEY ..3 for|after ..4 polluting|pollution|poisoning|illegal_waste|dumping => kind prosecution +3, kind fine -1 :: A judge told it to pay £9,000 for polluting a river.
banned|bans|barred|bars|kept|shut ..4 from|out_of the? boardroom|boardrooms => kind order +6, kind fine -3, stage imposed +3 :: A court banned him from the boardroom.

# --- got off with, fined and more, approvals withdrawn
@fined ..2 MONEY ..3 and|but|while ..4 undertaking|undertakings => kind fine +5, kind undertaking -5 :: Acme was fined £9,000 and signed an undertaking.
breaking|breaks|broke|broken|breached|breaching|breach_of|violating|violated ..3 commitments|commitment|promises|promise|pledge|assurances => kind undertaking -5 :: It paid for breaking commitments that it had given.
took|taken|takes ..3 to_task => kind reprimand +4, stage imposed +2 :: The commissioner took the company to task.
escapes|escaped|got_off|gets_off|let_off|gets_away|got_away|made_do with ..3 warning|caution => kind warning +6, kind fine -3, kind investigation -2, stage imposed +3 :: The company escaped with a warning.
escapes|escaped|got_off|gets_off|let_off|gets_away|got_away with ..3 reprimand|telling-off|telling_off|rebuke|talking_to|ticking-off|slap => kind reprimand +6, kind fine -3, kind investigation -2, stage imposed +3 :: The company escaped with a reprimand.
was|were|been cautioned by|for|over|after => kind warning +4, stage imposed +2 :: The landlord was cautioned for it.
withdraws|withdrawn|withdrew|withdrawing ..2 approval|permission|permissions|authorisation|licence|licences|accreditation => kind order +5, stage imposed +3, stage closed -4 :: The FCA has withdrawn its approval of Mr Ash.
gave|gives|given ..4 days|weeks|months|year to ..1 comply|bring|change|fix|mend|stop|delete|correct|put|remedy|rectify => kind order +2, stage imposed +2 :: It gave the company two months to mend its notices.
suspended_sentences|jail_terms|jail_term|prison_sentences|prison_sentence|community_orders|community_service|community_sentence => kind prosecution +4, kind order -2, stage imposed +2 :: Two men were given suspended sentences.
prosecuted ..6 , which|who ..3 @fined => kind prosecution +6, kind fine -4, stage imposed +2 :: It prosecuted the company, which was fined £9,000.
REG ..3 begun|began|begins|brought|brings|started|starts|issued|commenced ..1 proceedings ..8 high_court|federal_court|court|courts => kind prosecution +4, stage proposed +4 :: The FCA has begun proceedings against Mr Ash in the High Court.
it has begun|brought|started|commenced|issued ..1 proceedings ..8 high_court|federal_court|court|courts => kind prosecution +4, stage proposed +4 :: It has begun proceedings against Mr Ash in the High Court.
inquiry|investigation|probe|enquiry ..2 goes_on|continues|remains_open|still_open|ongoing|is_continuing|not_over => kind investigation +4, kind fine -1, stage investigating +4 :: The inquiry goes on.

# --- bans by the year, offers accepted, mergers, what an undertaking is not
year|years|month|months|year's ..1 disqualification => kind order +5, kind fine -2, stage imposed +2 :: He was given a nine-year disqualification.
disqualified|disqualifies him|her|them|both => kind order +5, kind fine -2, stage imposed +2 :: A judge disqualified him for eight years.
disqualified|banned|barred ..2 for ..2 years => kind order +3, kind fine -1, stage imposed +2 :: A judge banned him for eight years.
director|directors ..4 ban|bans|disqualification ..6 years => kind order +4, kind fine -2 :: The director ban lasts eight years.
ban ..2 as a|company? director => kind order +5, kind fine -2, stage imposed +2 :: His ban as a director lasts eight years.
not ..1 sign|signed|give|given ..2 undertaking|undertakings => kind undertaking -5 :: The company did not sign the undertaking.
undertaking|undertakings ..3 had been offered|proposed|suggested => kind undertaking -4 :: It refused the undertaking that had been offered.
reprimand ..3 not|n't ..2 enough|sufficient|adequate|do|suffice => kind reprimand -6, kind fine +3 :: A reprimand was not enough, the commissioner said.
whose ..4 @be ..1 convicted|jailed|sentenced|prosecuted|imprisoned|charged => kind prosecution -5 :: The bank, whose former clerk was convicted, must pay.
agreed|agrees with ..2 REG to ..1 review|train|improve|change|put|keep|encrypt|make|take|carry|strengthen|overhaul|adopt|introduce => kind undertaking +4, stage imposed +2 :: The council has agreed with the ICO to train its staff.
accepted|accepts|accepting ..3 offer|offers|proposal|proposals to ..1 change|show|stop|amend|make|improve|drop|end|alter|sell => kind undertaking +5, stage imposed +3, relevant +1 :: The CMA accepted Acme's offer to change its prices.
stopped|stops|prevented|prevents|restrained|restrains|suspended|suspends ..3 from ..1 taking|trading|operating|accepting|selling|lending|processing|working|dealing|practising => kind order +4, stage imposed +2 :: It has stopped Mr Ash from taking on clients.
blocked|blocks|prohibited|prohibits|vetoed|vetoes ..5 deal|merger|takeover|acquisition|purchase => kind order +5, stage imposed +3 :: It has blocked the deal.
told|orders|ordered|directed|directs|tells ..5 to ..1 unwind|undo|reverse|sell|divest => kind order +5, stage imposed +2, relevant +1 :: It told the company to unwind the merger.
to court , ..2 where ..4 @fined => kind prosecution +6, kind fine -4, stage imposed +3, stage appealed -5 :: It took the company to court, where it was fined £9,000.
confirm or deny => kind order +2 :: The council must confirm or deny that it has the emails.
divest|divests|divested|divesting|disgorge|disgorges|surrenders ..6 MONEY => kind settlement +3 :: The operator divests itself of £600,000.

# --- openness prevails, and what he may not do any more
refusal|withholding ..3 unlawful|wrong|unjustified|not_justified|not_lawful => kind order +5, stage imposed +3 :: The refusal was unlawful, he ruled.
public_interest ..4 favours|favoured|favors|lay|lies ..4 disclosure|release|publication|openness|transparency => kind order +5, stage imposed +3 :: The public interest favours disclosure, the commissioner ruled.
gave|gives|given|has ..6 days|weeks|months to ..1 hand|send|give ..5 emails|papers|documents|minutes|report|messages|figures|files|them => kind order +5, stage imposed +3 :: He gave the council 35 days to hand the emails to the journalist.
must|has_to|have_to ..2 publish|release|disclose ..1 emails|papers|documents|minutes|messages|correspondence => kind order +4, stage imposed +3 :: The council must publish the emails.
will|would not be able|allowed|permitted|free to ..1 run|manage|form|promote|direct|lead|act ..5 company|companies|director|firm|business => kind order +5, kind fine -3, stage imposed +2 :: He will not be able to run a company until 2029.
his|her|their disqualification|disqualifications => kind order +5, kind fine -3, stage imposed +2 :: His disqualification begins on 3 May.
the court|judge|bench @fined => kind prosecution +4, kind fine -2, stage imposed +2 :: The court fined the company £9,000.
it has|had sued => kind prosecution +4, stage proposed +4 :: It has sued Mr Ash.
undertaking|undertakings ..3 asked_for|requested|sought ..2 too|also|as_well => kind undertaking -4 :: An undertaking was asked for too.
has|have been convicted|found_guilty => kind prosecution +3, stage imposed +2 :: The company has been convicted.
cameras|pictures|images|database|software|system ..2 must|has_to|have_to ..1 go|come_down|be_removed|be_taken_down|be_deleted|be_destroyed => kind order +4, stage imposed +2 :: The cameras have to go, it ruled.

# --- single words: weak signs, for the many ways of saying it that no pattern has
fine|fines|fined|penalty|penalties|penalised|penalized|sanction|sanctioned => kind fine +0.4 :: There was a fine.
order|orders|ordered|injunction|ban|bans|banned|barred|prohibited|prohibits|prohibition|halt|suspend|suspended|cease|erase|determination|direction|directions|declared_unlawful|must_stop|told_to_stop => kind order +0.4 :: It must cease.
acted_unlawfully|broke_the_law|in_breach_of_the_law|violated_the_law|interfered_with ..6 commissioner|finds|found|ruled|rules => kind order +1 :: Acme broke the law, the commissioner finds.
REG ..4 finds|found|ruled|rules|determined|concluded ..6 breached|infringed|violated|unlawful|unlawfully|illegal|illegally => kind order +0.7 :: The ICO found that it breached the law.
finalized|finalised|final ..2 order => kind order +2, stage imposed +1 :: It finalized an order with Acme.
proposed order => kind order +2, stage proposed +2 :: Under the proposed order it must delete data.
order ..4 requires|obliges|prohibits|directs|bars => kind order +2 :: The order requires it to delete data.
statement_of_objections|objections ..3 sent|issued|to => kind investigation +3, stage proposed +4, relevant +1 :: A statement of objections was sent to Acme.
statement_of_objections => kind investigation +2, stage proposed +3 :: It sent a statement of objections.
civil_penalty proceedings|action|case => kind prosecution +2, stage proposed +2, relevant +1 :: Civil penalty proceedings began.
settle|settles|settled|settlement|redress|consent_decree|agreed_to_pay|agrees_to_pay => kind settlement +0.4 :: It will settle.
reprimand|reprimands|reprimanded|censure|censured|rebuke|rebuked => kind reprimand +0.4 :: A reprimand followed.
enforcement_notice|enforcement_notices => kind enforcement_notice +0.6 :: An enforcement notice followed.
prosecuted|prosecution|pleaded|guilty|convicted|conviction|sentenced|magistrates|crown_court|charged|offence|offences|suspended_sentence|community_order|jail|jailed|victim_surcharge => kind prosecution +0.4 :: She was sentenced.
undertaking|undertakings|commitments|signed|pledge|pledged|promised => kind undertaking +0.3 :: It signed an undertaking.
warning|warned|cautioned|caution|practice_recommendation => kind warning +0.3 :: A caution was given.
audit|audits|audited => kind audit +0.3 :: An audit was made.
investigation|investigating|investigate|investigates|probe|probes|inquiry|examine|examines|examining|look_into|looking_into|scrutiny => kind investigation +0.3 :: A probe began.

provisional|provisionally|intends|intend|intention|proposes|proposed|proposing|preliminary|draft|minded|objections|alleges|alleged|allegations|considering|notice_of_intent => stage proposed +0.3 :: It is provisional.
appeal|appeals|appealed|appealing|challenge|challenges|challenging|contest|contests => stage appealed +0.3 :: There was an appeal.
upheld|uphold|upholds|dismissed|dismisses|rejected|rejects|confirmed|confirms|stands|backs|backed|loses|lost => stage upheld +0.3 :: It was upheld.
overturned|overturns|annulled|annuls|quashed|quashes|set_aside|struck_down|vacated|succeeds|succeeded|wins|won => stage overturned +0.3 :: It was quashed.
reduced|reduces|cut|lowered|slashed|modified|varied|substituted|downgraded => stage varied +0.3 :: It was reduced.
closed|closes|closing|drops|dropped|discontinued|withdrawn|withdraws|lifted|resolved|no_further_action|remedied|complied|concluded => stage closed +0.3 :: It was closed.
imposed|issued|fined|served|handed|imposes|issues|levied|ordered|must_pay|has_to_pay => stage imposed +0.3 :: It was imposed.

# --- what courts and tribunals make of a step
fine|penalty|decision|order|notice|determination|sanction ..8 annulled|overturned|quashed|set_aside|vacated|struck_down|unenforceable => stage overturned +2.5 :: The fine of Acme was annulled.
annuls|annulled|overturns|overturned|quashes|quashed|vacates|vacated|sets_aside ..6 fine|penalty|decision|order|notice => stage overturned +2.5 :: The court annulled the fine.
TITLE annulled|overturned|quashed|overturns|quashes|annuls|gone_for_good|victory ..6 fine|penalty|court|for => stage overturned +3 :: Court overturns Acme fine
brought|brings|lowered|lowers|moderated|moderates|moderate|halved|halves|cut|cuts|reduced|reduces|lower ..6 fine|penalty|amount|it ..8 to ..3 MONEY => stage varied +3 :: The court lowered the fine from €7m to €5m.
court|tribunal ..6 brought|lowered|moderated|moderates|halved|reduced|cut ..8 MONEY => stage varied +3 :: The court has brought it down to €350,000.
TITLE court|tribunal|judge|judges ..3 moderates|cuts|halves|lowers|reduces|raises|increases => stage varied +4 :: Court moderates the fine
appeal ..3 succeeds|succeeded|allowed in_part|partly => stage varied +4 :: The appeal succeeds in part.
partly|partially ..3 successful|upheld|allowed|won => stage varied +1.5 :: It was partly successful.
penalty|fine ..3 is|was reduced => stage varied +3 :: The penalty is reduced.
increased|raised|raises ..5 fine|penalty ..5 to => stage varied +3 :: It raised the fine to £75,000.
dismisses|dismissed|rejects|rejected|throws_out|thrown_out|refused ..5 appeal|challenge => stage upheld +3 :: The court dismissed its appeal.
appeal|challenge ..6 dismissed|rejected|thrown_out|refused|failed|fails => stage upheld +3 :: Its appeal was rejected.
TITLE dismisses|dismissed|rejects|rejected|loses|lost|confirms|upholds|upheld|backs ..5 appeal|challenge|fine|penalty|decision => stage upheld +4 :: Court dismisses Acme's appeal
court|tribunal ..3 confirms|confirmed|affirms|affirmed|upholds|upheld => stage upheld +2.5 :: The tribunal affirmed it.
TITLE goes_to_court|fights|challenges|contests|appeals => stage appealed +4 :: Acme goes to court over its fine
TITLE takes|lets ..3 to_court|fight => stage appealed +4 :: Court lets Acme fight its fine
high_court|judicial_review challenge|proceedings|action|bid => stage appealed +3 :: It launched a High Court challenge.
permission|leave to ..2 challenge|appeal|contest => stage appealed +3.5 :: It has been given permission to challenge it.
lodged|launched|filed|brought|files|lodges ..5 appeal|challenge|proceedings|annulment => stage appealed +2 :: It lodged an appeal.
turned|went|goes to ..2 tribunal|court|courts => stage appealed +2 :: Against it Acme turned to the tribunal.
fine|penalty looms|threatens|in_prospect|on_the_way => stage proposed +3 :: Fine looms for Acme
faces|facing|face ..3 fine|penalty => stage proposed +2 :: It faces a fine.
fine|penalty ..4 is|was|are proposed|recommended|threatened => stage proposed +3 :: A fine of £5,000 is proposed.
compliance_notice|compliance_notices => kind enforcement_notice +3 :: A compliance notice was issued.
undertakings|commitments ..8 agreed|accepted|secured|given|offered|signed|binding => kind undertaking +2.5 :: Undertakings were agreed by Acme.
sentenced|convicted|jailed|imprisoned ..8 court|jury|judge|prison|months|years|yesterday|today => kind prosecution +3 :: He was sentenced at Chester Crown Court.
magistrates|crown_court|sheriff_court => kind prosecution +1.5 :: She appeared before magistrates.
victim_surcharge|prosecution_costs|costs_and_a_victim|suspended_sentence|unpaid_work|community_order|probation => kind prosecution +2 :: A victim surcharge came on top.
pleaded|pleads guilty => kind prosecution +2 :: She pleaded guilty.
civil_penalty|court proceedings|action ..8 commenced|filed|launched|begun|started|brought => kind prosecution +3, stage proposed +2 :: Civil penalty proceedings were filed.
settle|settles|settled|settlement ..6 allegations|charges|complaint|claims|case|investigation => kind settlement +2 :: It settles allegations that it shared data.
TITLE settles|settle|settlement => kind settlement +2 :: Acme settles with the FTC
closes|closed|lifts|lifted|ends ..4 notice|order|proceedings|case|investigation|enforcement => stage closed +2 :: It closed the notice.
notice|order|proceedings|case ..4 closed|lifted|concluded => stage closed +2.5 :: The notice has been closed.
has|have_been|was issued_with|served_with|handed ..3 notice|reprimand|order => stage imposed +2 :: It was served with a notice.

# --- a decision's page in a database names what began it
^ type : investigation|complaint|own_volition => kind investigation -4 :: Type: Investigation
outcome : violation_found|violation => kind order +0.5 :: Outcome: Violation Found

# --- somebody's own inquiry is no regulator's
internal|own|thorough|urgent|full investigation|inquiry|probe|review => kind investigation -0.5, topic incident +1 :: It began an internal investigation.
investigating|looking_into|reviewing ..6 internally => kind investigation -2, topic incident +2 :: It is investigating the incident internally.
human_error|said_sorry|says_sorry|apology|apologise|apologised|apologises => topic incident +1 :: It was human error.
ico|commissioner|regulator|watchdog ..4 told|informed|notified|aware => topic incident +2 :: The watchdog was informed.
reported|referred|notified|told ..6 to|the ..2 REG => topic incident +1.5 :: It was reported to the ICO.
may|might|could|can|power ..3 take|step_in ..3 action|in => topic incident +1 :: It may take action.
settle|settles|settled|pay|remit ..10 potential|civil_liability ..3 liability|for => kind settlement +2 :: It agreed to pay $5,000 to settle its potential civil liability.
accepted|accepts|accepting|agreed|offered ..1 commitments => kind undertaking +4 :: The authority has accepted commitments from Acme.
as part of an|the undertaking => kind undertaking +7, kind fine -2 :: Acme paid $40,000 as part of an undertaking.

# --- what is told without the name of the step
put|puts a price of MONEY on it|this|that|them => imposed MONEY +6, kind fine +6 :: The agency put a price of £7m on that.
demand for ..1 MONEY => imposed MONEY +3, kind fine +4 :: A demand for £3m came with it.
wind|wound|winding up|company|firm ..12 petition => kind order +5 :: It asked to wind up the company by petition.
warrant|warrants ..4 executed|carried_out|obtained => kind investigation +6, stage investigating +5 :: Warrants have been executed at two addresses.
contribution_notice|contribution_notices => kind order +6 :: The regulator published a contribution notice.
legally binding ..2 promises|commitments|pledges|undertakings => kind undertaking +6 :: It made legally binding promises.
promises|commitments|pledges ..6 legally binding => kind undertaking +6 :: The commission made its promises legally binding.

# --- what a court decided of a step, and what was let be
decision|order|notice to ..2 commence|open|begin|start ..6 inquiry|investigation|probe ..6 @be quashed|annulled|set_aside|void|unlawful => stage overturned +9, stage investigating -6 :: The decision to commence the inquiry into Acme is quashed.
amount|sum|penalty|fine thus|therefore stays|remains|stands at MONEY => stage upheld +7, stage varied -5, imposed MONEY +5 :: The amount thus stays at £92,000.
penalty|fine now stands|comes|amounts at|to ..3 MONEY !with|including|plus => imposed MONEY +7, stage varied +5 :: The penalty now stands at just over £5 million.
could|might have prosecuted => kind prosecution -8 :: The ICO could have prosecuted them.
court|judge|judges has|have? set|fixed it|the_fine|the_amount|the_sum|the_penalty at MONEY => kind fine +3, stage imposed +8, stage proposed -6, imposed MONEY +6 :: The court set it at 50,000 kroner.

# --- in court, without the word for it; a notice that is only called one
first|second|latest|successful prosecution of ..1 ORG => kind prosecution +5, party ORG +4 :: It was the first prosecution of Acme.
formal|legal notice ..10 served|issued under => kind enforcement_notice +6 :: The first formal notice that the watchdog has served under the law is being challenged.
TITLE gdpr|enforcement notice => kind enforcement_notice +5 :: Acme appeals against first GDPR notice
who|he|she|man|woman ..2 used_to_work|worked|works for|at ORG has_been|was|is @fined|prosecuted|convicted|sentenced => other ORG +9, party ORG -6 :: A man who used to work for Acme Ltd has been fined.
REG @has? charged one|two|three|four|five|six|seven|eight|nine|ten ..1 people|men|women|persons|employees|workers|staff ..1 over|with|under|in_connection !settle => actor REG, kind prosecution +4, relevant +3 :: The ICO has charged two people over the theft of data.
ORG ..2 apologised|apologises|apologise|apologized|apologizes|said_sorry|says_sorry ..3 after|for being @fined ..2 MONEY !in|ago|last|by => party ORG +5, imposed MONEY +4, kind fine +2, stage imposed +3, relevant +3 :: Acme has apologised after being fined £90,000.
has|have cost a|an|the|one ..5 MONEY => kind fine +0.3 :: It has cost a firm £5,000.
REG ..8 pay|pays|paid|paying|repay|repays|repaid|give|given|hand|handed|refund|refunds|refunded ..1 back? ..2 MONEY ..4 customers|consumers|savers|borrowers|players|households|investors|clients => kind settlement +0.4 :: Ofgem said that Acme has paid back £5,000 to customers.
pay|pays|paid|paying|repay|repays|repaid|give|given|hand|handed|refund|refunds|refunded ..1 back ..2 MONEY ..12 REG => kind settlement +0.4 :: Acme has paid back £5,000 to those it overcharged, Ofgem said.
REG @has? shut_down|closed_down|shut|intervened ..2 ORG => kind order +0.4 :: The SRA has shut down Acme Solicitors.
taken|took|pulled|forced off_air|off_the_air|offline ..4 by ..1 REG => kind order +0.4 :: Acme News has been taken off air by Ofcom.
REG ..6 ORG in_the_pocket|to_the_tune_of|where_it_hurts => kind fine +0.4 :: The FCA hit Acme Bank where it hurts.
reaction|response|answer of the? REG ..4 was|is|has_been to fine => kind fine +8, stage imposed +6, relevant +6 :: The reaction of the ICO was to fine the council £150,000.
REG 's|' reaction|response|answer ..3 was|is|has_been to fine => kind fine +8, stage imposed +6, relevant +6 :: The ICO's response was to fine the council £150,000.
was|is|has_been to fine ORG? ..3 MONEY => imposed MONEY +6 :: The reaction of the ICO was to fine the council £150,000.
must|has_to|have_to|will|is_to|agreed_to|agrees_to|to spend|invest ..3 MONEY on|in its|their|the ..3 network|infrastructure|sewers|sewerage|pipes|systems|improvements|upgrades|works|grid => kind settlement +5, kind fine -3 :: Acme has to spend £5m on its pipes.
@fine|package|rebate ..3 and ..2 @fine|package|rebate ..3 are ..4 proposals|proposed => kind settlement +4 :: Fine and rebate are so far only proposals.
must|had_to|has_had_to|have_had_to|has_to|have_to|made_to ..1 undertake ..2 to ..2 REG => kind undertaking +8, stage imposed +4 :: Acme has had to undertake to the ICO that it will train its staff.
undertakes|undertook|undertaken ..2 to ..2 REG ..1 that|to => kind undertaking +6, stage imposed +3 :: Acme undertook to the ICO that it would train its staff.
after|following|in a|an|the|his|her|its ..1 prosecution by|brought_by|of ..2 REG => kind prosecution +7, kind fine -5, stage imposed +1 :: John Smith must pay £1,700 after a prosecution by the ICO.
after|following|in a|an|the|its? REG ..1 prosecution => kind prosecution +7, kind fine -5, stage imposed +1 :: John Smith was fined £1,000 in an ICO prosecution.
criminal case|charges|proceedings ..2 brought ..2 by ..2 REG => kind prosecution +7, kind fine -5 :: John Smith was fined £900 in a criminal case brought by the ICO.
