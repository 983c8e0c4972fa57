# How far a matter has got, by the verb that carries the step and by who takes it. Steps that
# are told with the party and the sum are in action.pat.

# --- a regulator goes to court: that is a beginning
REG ..3 takes|took|taking|brings|brought ..6 to court => kind prosecution +3, stage proposed +5, stage appealed -6 :: The FTC takes Acme to court.
REG ..4 sues|sued|suing => kind prosecution +4, stage proposed +4, stage appealed -3 :: The FTC is suing the broker.
REG ..8 files|filed|filing|announced|brought ..3 lawsuit|suit|complaint => kind prosecution +3, stage proposed +4, stage appealed -3 :: The FTC has filed a lawsuit in Ohio.
lawsuit|suit|complaint ..4 filed|brought|announced ..2 by ..3 REG => kind prosecution +3, stage proposed +4, stage appealed -3 :: In a lawsuit filed by the FTC the broker is accused.
sued by ..3 REG => kind prosecution +4, stage proposed +5, stage appealed -3 :: Acme is sued by the SEC.
lawsuit|suit|complaint ..2 alleges|claims|accuses|seeks|says => kind prosecution +2, stage proposed +3 :: The suit alleges that nobody was asked.
faces|facing|face ..4 lawsuit|suit => kind prosecution +3, stage proposed +4 :: Acme faces a lawsuit over location data.
REG ..6 wants|seeks|seeking|asked|asks ..4 injunction => kind prosecution +2, stage proposed +4, stage appealed -6 :: The FTC seeks a permanent injunction.
taken to court by ..2 REG => kind prosecution +2, stage proposed +3, stage appealed -4 :: Acme is taken to court by the CMA.

brings|brought|bringing ..2 prosecution ..2 against => kind prosecution +3, stage proposed +6, stage imposed -4 :: The ICO has brought a prosecution against it.
is|are being prosecuted => kind prosecution +3, stage proposed +6, stage imposed -4 :: The clerk is being prosecuted.

# --- what is asked for or in prospect
in_line|lined_up for ..4 @fine => stage proposed +8, stage imposed -5 :: The bank is in line for a heavy fine.
@fine ..2 in_store|on_the_cards|in_the_offing|in_the_pipeline => stage proposed +5 :: A fine is in store for the bank.
may|could|might cost|bring|mean|earn ORG ..3 @fine => stage proposed +8, stage imposed -6 :: The sale may bring Acme a heavy fine.
may|could|might cost ..3 MONEY => stage proposed +2 :: The calls may cost him £2m.
asks|asked|asking|urges|urged|calls_on|called_on ..1 REG ..2 to ..1 @fineverb => stage proposed +6, kind fine +2 :: The rapporteur asks the CNIL to fine the shop.
should be @fined => stage proposed +4, kind fine +1 :: The shop should be fined, it was argued.
wants|want|would_like to see ..4 @fined => stage proposed +5, kind fine +1 :: It wants to see the bank fined.
is|are to be imposed => stage proposed +8, stage imposed -4 :: A fine is to be imposed on the shop.
REG ..4 proposes|recommends|suggests => stage proposed +3 :: The AEPD proposes a fine for it.
provisional|preliminary ruling|assessment => stage proposed +4 :: In a provisional ruling it named the maker.
needs|awaits|requires|pending ..4 judge|court ..3 sign|approve|approval|signature => stage proposed +4 :: It still needs a judge to sign it.
is|are|was to_be given|handed|issued ..3 @fine|order|reprimand => stage proposed +4 :: It is to be given a fine and an order.
reasonable_grounds ..3 to_believe|for_believing|to_suspect => stage proposed +3, stage closed -3 :: There are reasonable grounds to believe it.
braces|bracing|brace for ..4 @fine => stage proposed +4 :: Acme braces for a heavy fine.
threat|prospect|danger of ..4 @fine ..2 MONEY => kind fine +5, stage proposed +8, proposed MONEY +5, stage investigating -4 :: It lives under the threat of a fine of £3m.
threat|prospect|danger of ..2 MONEY ..2 @fine => kind fine +5, stage proposed +8, proposed MONEY +5, stage investigating -4 :: With it came the threat of a £3m fine.
threatened with ..4 @fine|ban => stage proposed +4 :: The app is threatened with a fine.
weighs|weighing|mulls|mulling|moots ..4 @fine|ban => stage proposed +4 :: The watchdog weighs a fine.
any|every|a|an company|firm|organisation|organization|business|charity|council|trader|employer|controller that|which|who ..20 could|may|might|would be ..1 @fined => stage proposed -8, stage imposed +8 :: Any organisation that falls short could be fined, it warned.
companies|firms|organisations|organizations|businesses|those|anyone|anybody|charities|councils|traders|employers that|which|who ..20 could|may|might|would be ..1 @fined => stage proposed -8, stage imposed +8 :: Companies that break the law may be fined.
^ companies|firms|organisations|organizations|businesses|charities|councils|traders|employers could|may|might|would be ..1 @fined => stage proposed -8, stage imposed +8 :: Companies may be fined.
could|may|might|would soon? be !more|further|other ..1 @fined => stage proposed +8, stage imposed -8 :: The owner could be fined.
could|may|might|would|should|must|to|ought_to soon? be ..2 @fined|@hit|@impose|banned|barred|prohibited|convicted => stage imposed -3 :: The owner could be banned.
may|might|could|would|should ..1 have_to pay => stage imposed -2, stage proposed +3 :: The club may have to pay £3m.
could|may|might be made to pay => stage imposed -2, stage proposed +3 :: The bank could be made to pay £3m.
@fine of MONEY may|might|could|would|will follow => stage proposed +6, stage imposed -4 :: A fine of £3m may follow.
could|may|might yet be ..1 @fined => stage proposed +8, stage imposed -6 :: The bank could yet be fined.
may|might @fineverb it|him|her|them|the !firms|companies|organisations => stage proposed +5, stage imposed -3 :: It may fine the bank.
!penalty|final|decision|a|the|its|this notice of ..2 @fine => stage proposed +6, stage imposed -3 :: The bank has been given notice of a penalty.
!penalty|final|decision|a|the|its|this notice of ..2 MONEY @fine => stage proposed +6, stage imposed -3 :: It gives the bank notice of a £3m fine.
final|last decision|ruling|word ..8 awaited|due|pending|outstanding => stage proposed +8, stage imposed -5 :: A final decision on the fine is awaited.
@fine|notice|order|ban ..2 @be being considered|weighed|contemplated => stage proposed +8, stage imposed -4 :: A penalty notice is being considered.
will|must ..1 hear the? company|firm|bank|trust|council|it ..3 first => stage proposed +6, stage imposed -2 :: It will hear the bank first.
awaits|awaiting ..2 @fine => stage proposed +6, stage imposed -3 :: The council awaits a fine.
@fine ..8 to ..4 court|judge for approval => stage proposed +8, stage imposed -4 :: It will put the penalty to the court for approval.
nothing ..2 final ..1 until|before|yet => stage proposed +8, stage imposed -4 :: Nothing is final until the court approves.
agreed|agree|agreement ..12 court|judge ..4 approve|approval|final_say|sign_off => stage proposed +5 :: They agreed on a sum, and a judge has the final say.
@fine ..3 looms|looming => stage proposed +6 :: A fine of £3m looms.
sum|amount|figure|penalty|fine proposed is|was => stage proposed +5 :: The sum proposed is £3m.
@fine|figure ..3 is|are|was not ..2 final => stage proposed +8, stage imposed -3 :: The fine is not yet final.
@fine ..2 if ..3 confirmed|finalised|finalized => stage proposed +6, stage upheld -5 :: The fine, if confirmed, will be £3m.
if the? finding|findings|decision ..2 confirmed|finalised|finalized => stage proposed +6, stage upheld -5 :: If the finding is confirmed, a fine will follow.
@fine ..3 has|have|is yet_to_be|to_be confirmed|finalised|decided => stage proposed +5, stage upheld -5 :: The fine has yet to be confirmed.

# --- an earlier step, told as background
preliminary|provisional|draft notice|enforcement_notice|decision ..8 in january|february|march|april|may|june|july|august|september|october|november|december => stage proposed -4 :: The preliminary notice reached us in May.
when|after|before ..6 would @fineverb it|the|them => stage proposed -3 :: When it was told that the DPA would fine it, it replied.
@open ..3 @probe in DATE => stage investigating -3 :: It opened an investigation in September 2019.
in DATE ..6 @open ..4 @probe => stage investigating -3 :: In September 2019 it opened an investigation.
@probe ..2 was|had_been @open ..3 in DATE => stage investigating -3 :: The inquiry was opened in May 2019.
@probe ..4 had been @open|initiated => stage investigating -5 :: An investigation had been opened by the states.

# --- inquiries
fine|sanction|infringement|administrative|penalty|formal|sanctioning proceedings ..5 open|opened|initiated|started|begun|launched => kind investigation +4, kind fine -2, stage investigating +6 :: Fine proceedings have been opened against the club.
open|opened|opens|opening|initiated|initiates|launched|launches|started|starts ..4 fine|sanction|infringement|administrative|penalty|formal|sanctioning ..1 proceedings|proceeding => kind investigation +4, kind fine -2, stage investigating +6 :: It has opened fine proceedings.
under|being analysis|analysed|examination|scrutiny|review|examined|reviewed => stage investigating +3 :: The case is now under analysis.
make|making|makes enquiries|inquiries => stage investigating +4, kind investigation +3 :: It is making enquiries about the leak.
completed|completes|wrapped_up|finished ..3 @probe => stage closed +3, stage investigating -4 :: The PCPD has completed its investigation.
breaks|broke|breaking|called|calls|calling off ..4 @probe|inquiries => stage closed +6, kind investigation +3, stage investigating -4 :: It breaks off its probe of the app.
wound|winds|winding|wrapped|wraps ..2 @probe|inquiries up => stage closed +6, kind investigation +3, stage investigating -4 :: It wound the inquiry up.
@probe|inquiries ..8 @be closed|completed|concluded|wound_up|discontinued => stage closed +3, stage investigating -4 :: The inquiries of my office have been closed.
close|closing ..3 @probe|inquiries => stage closed +3, stage investigating -2 :: It decided to close the inquiry.
@probe ..4 report|findings => stage investigating -2 :: The inquiry report is out.
findings|report ..4 @probe => stage investigating -2 :: The findings of the investigation are out.
@probe ..4 found|finds|shows|showed|revealed|concluded|concludes|established => stage investigating -2 :: The investigation found that nobody was asked.
well-founded|conditionally_resolved|not_well-founded => kind investigation +3, stage closed +4 :: The complaint was well-founded.
compliance_check|compliance_checks ..8 begun|began|started|initiated|opened|under_way => kind investigation +3, stage investigating +5 :: A compliance check into it has begun.
begun|began|started|initiated|opened ..3 compliance_check => kind investigation +3, stage investigating +5 :: It has begun a compliance check.
commissioner|commissioners|regulators|watchdogs|ombudsman ..2 released|published|issued|tabled ..3 findings|report => stage closed +2, stage investigating -2 :: The commissioners released their findings.
publishes|published|announces|announced ..3 final_decision => stage investigating -4 :: It publishes its final decision.
asking|asks|ask ..2 further|more|urgent questions => stage investigating +4, kind investigation +3 :: The watchdog will be asking further questions.
be|been examined|reviewed|looked_at|looked_into by ..2 REG => stage investigating +4, kind investigation +3 :: The project is to be examined by the ICO.
demands|demanding|wants|seeks|seeking answers|explanations => stage investigating +4, kind investigation +2 :: The watchdog demands answers.
@be being investigated|probed|looked_into => stage investigating +4, kind investigation +3 :: The app is being investigated.
subject of ..2 formal ..2 proceeding|proceedings|investigation|probe => kind investigation +6, stage investigating +7 :: The two apps are the subject of a formal EU proceeding.
subject of ..3 inquiry|investigation|probe|proceedings by|from|of ..2 REG => kind investigation +6, stage investigating +6 :: The checks are the subject of a new inquiry by the DPC.
TITLE to|will be examined|investigated|probed|looked_at|looked_into|scrutinised by ..1 REG => kind investigation +6, stage investigating +6 :: Airline's face checks to be examined by Data Protection Commission
comes|came|come under ..2 investigation|scrutiny => stage investigating +3 :: The app has come under scrutiny.

# --- the end
drops|dropped|dropping|abandons|abandoned|withdraws|withdrew|withdrawn|shelves|shelved|scraps|scrapped ..3 plan|plans|proposal|intention ..3 @fine|@fineverb => kind fine +3, stage closed +8, stage proposed -8 :: It has dropped its plan to fine the bank.
proposed|planned|intended|provisional ..1 @fine ..6 dropped|withdrawn|abandoned|shelved|scrapped => kind fine +3, stage closed +8, stage proposed -8 :: The proposed fine has been withdrawn.
not|against go_ahead|going_ahead|proceed|proceeding|pursue|pursuing|to_go_ahead|to_proceed|to_pursue ..3 proposed|planned|intended|provisional ..1 @fine => kind fine +3, stage closed +8, stage proposed -8 :: It will not go ahead with the proposed fine.
gives|gave|giving up ..4 fight|battle|appeal|challenge|dispute => stage closed +8, stage appealed -4 :: Acme gives up its fight against the fine.
its|the|his|her|their ..1 appeal ..3 abandoned|withdrawn|dropped ..10 pay|pays|paid|stands|final => stage upheld +5, stage closed -4 :: Its appeal has been withdrawn and the fine is now final.
withdrawn|withdrew|withdraws|dropped|drops|abandoned ..3 appeal ..6 pay|paying|pays|paid => stage upheld +6, stage closed -5 :: Acme has dropped its appeal and is going to pay the fine.
not|no_longer contest|fight|pursue|litigate ..4 any_longer|any_more|further => stage closed +4, stage appealed -3 :: It will not contest it any longer.
no more|further litigation|lawsuits|court_action => stage closed +3, stage appealed -3 :: There will be no more litigation.
appeal|dispute|row|litigation is|was over => stage closed +4, stage appealed -3 :: Its appeal is over.
abandoned|dropped|withdrawn|discontinued|ditched|shelved by ..2 REG => stage closed +6 :: A suit against three banks was dropped by the CFPB.
lawsuit|suit|case ..10 abandoned|dropped|withdrawn|discontinued => stage closed +4, stage appealed -2 :: The suit against the three big banks was dropped.
REG ..3 abandons|drops|dropped|abandoned|withdraws|withdrew ..3 lawsuit|suit|case|complaint => stage closed +6, stage appealed -3 :: The SEC drops its lawsuit.
settled|settles|settlement|resolved out_of_court => kind settlement +6, stage closed +3, kind fine -2 :: The dispute has been settled out of court.
terms_of_settlement|terms_of_the_settlement => stage closed +2 :: The terms of settlement were filed.
cleared|clears|exonerated|exonerates ..3 of => stage closed +3 :: The firm was cleared of wrongdoing.
no case to answer => stage closed +4 :: There was no case to answer.
takes|take|took|taking no ..1 action => stage closed +4 :: The watchdog takes no action.
!court|judge REG ..4 terminated|terminates|lifts|lifted|lifting ..4 consent_order|consent_orders|enforcement_notice|its_order|order => stage closed +6, stage imposed -3 :: The FTC has terminated the consent order with Acme.
!to|nobody has|have complied with ..6 enforcement_notice|notice|order|undertaking => stage closed +5, stage imposed -3 :: The force has complied with the enforcement notice of last year.
has|have done what|all|everything ..8 enforcement_notice|notice|order|undertaking => stage closed +5, stage imposed -3 :: The force has done what the enforcement notice of last year demanded.
carried_out every|all|each action|step|measure|requirement ..8 undertaking|notice|order => stage closed +5, stage imposed -3 :: The trust has carried out every action that it promised in the undertaking.
REG ..2 has|have|had no|not further|outstanding ..1 concerns => stage closed +5, stage investigating -3 :: The ICO has no further outstanding concerns.
regulatory|enforcement|formal action will|would|shall not be taken => stage closed +5, kind investigation +2 :: Formal regulatory action will not be taken.
TITLE ORG ..2 will|would face no ..2 action|sanction|fine|penalty => stage closed +6, stage imposed -3 :: Acme will face no action over its audits
not|no ..4 realistic_prospect => stage closed +5 :: There was no realistic prospect of a finding.
REG ..2 completed|completes|concluded|concludes|ended|ends|closes|closed its review of ..3 $ => stage closed +4 :: The ICO has concluded its review of the apps.
its review of ..8 come|comes|came to an? end|close => stage closed +4 :: Its review of the apps has now come to an end.

# --- changed
replaces|replaced|replacing ..6 MONEY ..3 with|by ..4 MONEY2 => stage varied +6 :: The tribunal replaced the £3m fine with one of £2m.
tribunal|court|judge|judges|panel ..12 concluded|decided|held|found|thought|ruled ..2 MONEY is|was|would_be ..2 enough|sufficient|appropriate|proportionate|right|fair|proper => stage varied +6, imposed MONEY +5 :: The tribunal heard it and decided that £20,000 was enough.
tribunal|court|judge|judges|panel ..2 makes|made|sets|set it MONEY => stage varied +8, stage imposed -4 :: The tribunal made it £2m.
brought|brings|comes|came|goes|go|went|taken|knocked down to ..3 MONEY => stage varied +4 :: The penalty goes down to €250,000.
reduces|lowers|cuts|halves ..3 @fine ..6 imposed|before|earlier => stage varied +4 :: The AP reduces the fine that it imposed before.
@fine|sum|amount ..6 come|comes|came|coming down to => stage varied +4 :: The penalty should come down to a tenth.
tribunal|court|judge|judges|panel ..8 excessive|disproportionate => stage varied +2 :: The tribunal called the sum excessive.
excessive ..8 tribunal|court|judge|judges => stage varied +2 :: It was excessive, the tribunal says.
@fine ..3 @be cut|reduced|halved|slashed by => stage varied +4, stage upheld -2 :: Her penalty has been cut by half.
but ..4 cuts|reduces|lowers|halves|trims ..3 @fine => stage varied +4, stage upheld -3 :: The finding stands, but it cuts the fine.
substituted_decision_notice|substituted_notice|substitute_notice => stage varied +4 :: A substituted decision notice follows.
@be substituted by|for => stage varied +4 :: A notice in a lower sum is substituted by the panel.
succeeded|succeeds|successful|succeed ..1 in_part|partly|partially => stage varied +4, stage overturned -2 :: On appeal Acme was successful in part.
came|come|comes|brings|taken down from MONEY to MONEY2 => stage varied +5, imposed MONEY2 +4, previous MONEY +4 :: It came down from £30,000 to £20,000.
times|twice|far too high|much|large|severe => stage varied +3 :: It was ten times too high.
appeal|tribunal|court ..6 lower|smaller ..3 @fine => stage varied +3 :: The appeal ends in a lower fine.
but|however|although|only|though ..4 @fine|amount|sum ..4 @be reduced|lowered|cut => stage varied +3, stage upheld -3 :: It agreed, but the amount was reduced.
knocks|knocked|knocking|shaves|shaved MONEY off => stage varied +5 :: The tribunal knocked £20,000 off.
wins|won|gets|got|given|gives ..4 half|third|quarter|fifth ..5 @fine ..2 back => stage varied +6 :: Shop chain wins half of its £500,000 data fine back.
@fine ..4 cut|slashed|sliced|chopped down_the_middle|in_two|in_half => stage varied +6 :: Its penalty has been cut down the middle.
@fine ..6 shrunk|shrinks|shrank|dwindled|melted by|to => stage varied +5 :: The fine for the leak has shrunk by nine-tenths.

# --- gone
nothing|none|little ..2 remains|left ..2 of ..3 @fine => stage overturned +8 :: Nothing remains of the fine.
cut|reduced|reduces|cuts ..3 to nothing|zero|nil|0 => stage overturned +8, stage varied -4 :: The board cut it to nothing.
TITLE @fine ..8 overturned|annulled|quashed|cancelled|scrapped|vacated|thrown_out => stage overturned +5 :: Fine for Acme overturned by court
challenge|challenged|reference|appeal ..4 succeeds|success|successful|wins|won => stage overturned +4, stage upheld -2 :: His challenge succeeds at the tribunal.
annulled|quashed|overturned ..12 judgment|ruling|decision ..6 upheld|confirmed|stands => stage overturned +6, stage upheld -6 :: A court had annulled it, and that judgment is now upheld.
unenforceable => stage overturned +3, stage appealed -2 :: The order was found unenforceable.
tribunal|court|judge|judges ..2 found|finds|ruled|rules|held|said|says|decided|concluded ..6 should|ought|need not|never have been @fined => stage overturned +6, stage imposed -4 :: The tribunal found that the council should not have been fined.
should|ought|need not|never have been @fined , ..2 tribunal|court|judge|judges|panel says|said|finds|found|ruled|rules|held => stage overturned +6, stage imposed -4 :: The council should not have been fined, the tribunal says.
ought|should not|never to_have been @fined|imposed|issued|served => stage overturned +6, stage imposed -4 :: The council ought never to have been fined.
regulator|watchdog|commissioner|agency|authority ..2 must|has_to|have_to|will give|hand|pay back ..8 @fine|it_received|it_collected => stage overturned +5 :: The regulator must give back the fine that it collected.
insufficient|no|not_enough grounds|basis for ..2 @fine|notice|mpn => stage overturned +4 :: The tribunal saw insufficient grounds for the notice.
tribunal|court|judge|judges|panel ..3 reversed|reverses|nullified|nullifies|wiped_out|binned|bins => stage overturned +6 :: The court reversed it.
wins|won ..3 fight|battle|challenge against|over => stage overturned +4, stage appealed -2 :: Acme wins its fight against the fine.

# --- left as it was
fines|penalties|sanctions ..10 stand|remain_in_place => stage upheld +5 :: The fines on the two firms stand.
failed|fail|fails|defeated|lost|loses|lose ..8 suit|lawsuit|challenge|action => stage upheld +4 :: They have failed in court with their suit.
in_favour_of|in_favor_of ..4 agency|regulator|watchdog|commission|authority => stage upheld +4 :: The court decided in favour of the agency.
TITLE tribunal|court|judge|judges ..2 confirms|upholds|backs|affirms ..3 REG => stage upheld +5 :: Tribunal confirms FCA ban on adviser
allegations|accusations|charges ..4 rejected|rejects|denied|dismissed => stage upheld -5 :: The allegations were rejected by the shop.
rejects|rejected|denies|denied|dismisses ..3 allegations|accusations|charges => stage upheld -3 :: The shop rejects the allegations.
refuses|refused|declines|declined to ..1 overturn|quash|annul|set_aside|reduce|cut|lower|vary|lift => stage upheld +6, stage overturned -5, stage varied -4 :: The court refused to quash it.
TITLE loses|lost ..3 appeal|challenge|court_battle|court_fight|court_case => stage upheld +5, stage varied -1, stage overturned -3 :: Acme loses last appeal over data fine
TITLE loses ..2 on|over|against ..3 @fine => stage upheld +5, stage varied -3, stage overturned -3 :: Acme loses again on data fine
allowed|allows|allowing|upheld|upholds ..1 appeal|challenge of|by ..1 REG !fine|penalty|ban|order|decision|notice|ruling|-|'s => stage upheld +8, stage overturned -8, stage varied -3 :: The Upper Tribunal allowed an appeal by the ICO.
the? appeal|challenge by|of ..1 REG has|had|is|was? been? succeeds|succeeded|allowed|upheld => stage upheld +8, stage overturned -8 :: An appeal by the ICO has been allowed.
REG ..2 wins|won|succeeds|succeeded|prevails|prevailed ..2 appeal => stage upheld +8, stage overturned -8 :: The ICO has won its appeal against the ruling.
hope|hopes|hoped|hoping|bid|attempt|asked|sought ..2 to_have ..4 overturned|quashed|annulled|set_aside|struck_out|thrown_out => stage overturned -8, stage appealed +2 :: It went to court in a bid to have the fine quashed.
turned|turns|turning down ..4 appeal|challenge|application => stage upheld +5 :: The tribunal turned down its appeal.
appeal|challenge !should|not ..3 @be? !not struck_out => stage upheld +6, stage overturned -6 :: Its appeal was struck out for want of evidence.
strikes|struck|striking out ..2 appeal|challenge => stage upheld +6, stage overturned -6 :: The tribunal has struck out the appeal.
bid|attempt|effort ..6 fails|failed|rejected|dismissed|thrown_out => stage upheld +5 :: Its bid to avoid the fine has failed.

# --- a party goes to court: that is a challenge
@fine ..4 has|have|had been appealed => stage appealed +8, stage imposed -3 :: The fine has been appealed.
@fine ..8 under appeal => stage appealed +8, stage imposed -3 :: The £3m fine is under appeal.
and|but has|have also|now|since? appealed !for => stage appealed +6 :: The bank was fined £3m and has appealed.
!court|tribunal|judges|judge weighs|weighing|considers|considering|thinking|think|ponders ..3 appeal|whether_to_appeal|appealing !by|of|from => stage appealed -6 :: The council is thinking about whether to appeal.
decide|decides|deciding ..1 whether_to_appeal => stage appealed -6 :: The council will decide whether to appeal.
watchdog|regulator|commissioner|agency|authority ..2 asked|asks|applied|applies|seeks|sought ..2 permission|leave ..1 to appeal => stage appealed +7, stage overturned -5 :: The watchdog has asked for permission to appeal.
REG ..2 asked|asks|applied|applies|seeks|seeking|sought ..2 permission|leave ..1 to appeal => stage appealed +7, stage overturned -5 :: The ICO has sought leave to appeal.
special_leave|leave|permission to_appeal ..2 granted|given => stage appealed +7, stage varied -4 :: Special leave to appeal was granted to the agency.
does|do not accept ..3 tribunal|court|ruling|judgment|decision => stage appealed +3 :: It does not accept that the tribunal was right.
tribunal will hear the case|appeal => stage appealed +4, stage proposed -2 :: The tribunal will hear the case in May.
want|wants|seek|seeks|seeking|like|hope|hopes ..8 cancelled|overturned|annulled|quashed|set_aside|lifted|struck_down => stage appealed +6, stage overturned -5 :: The two want the fine cancelled.
watchdog|regulator|agency|authority ..1 taken|dragged|hauled to court => stage appealed +7, stage proposed -5, kind prosecution -3 :: Watchdog taken to court by Acme.
lawsuits|suits|lawsuit|suit|action ..2 against ..2 watchdog|regulator|agency|authority => stage appealed +5 :: Its lawsuit against the watchdog goes on.
to_court ..4 over|against ..6 @fine => stage appealed +5 :: They went to court over the largest fine.
stayed|stays|stay ..6 order|penalty|directions|@fine => stage appealed +3 :: The tribunal stayed parts of the order.
stayed by ..2 tribunal|court|judge => stage appealed +3 :: Parts of it were stayed by the tribunal.
referred ..8 upper_tribunal => stage appealed +2, stage proposed -3 :: He referred the matter to the Upper Tribunal.
ruling|judgment|judgement|decision of|by ..3 tribunal|court => stage appealed -2 :: A ruling of the tribunal is out.
argued|argues|claimed|case|contended|grounds ..3 on|in|of appeal => stage appealed -2 :: That was its case on appeal.

# --- set, whatever else is told
lower|less|smaller|higher than the ..2 MONEY ..1 proposed|intended|planned|mooted => stage imposed +5, stage proposed -4 :: The fine is lower than the £3m proposed before.
lower|less|smaller|higher than ..3 first|originally|initially notified|announced|proposed|intended|planned|envisaged => stage imposed +5, stage varied -4, stage proposed -4 :: The sum is lower than the one first notified.
!no|if|once|when|until|a court|judge has? approved|approves|endorsed|endorses|signed_off|rubber-stamped ..4 @fine|settlement|agreement => stage imposed +5, stage upheld -5, stage proposed -4 :: The Federal Court has approved a penalty for Acme.
TITLE finalizes|finalizes|finalises|finalised|finalized ..4 order|settlement|consent|@fine => stage imposed +8, stage proposed -6 :: Agency Finalizes Order With App Maker
once|after|when|until ..3 comment_period ..2 over|ends|closes => stage proposed +6 :: The order is made once the comment period is over.
comment_period|public_comment ..8 before|after|then|whether ..6 final => stage proposed +6 :: There is a public comment period, after which it is made final.
that|this|which has cost ..2 MONEY => stage imposed +3 :: That has cost it £3m.
licence|license ..8 revoked|withdrawn => kind order +3, stage imposed +3, stage closed -2 :: The licence of the station was revoked.
disqualified|disqualifies|disqualification => kind order +3, stage imposed +2 :: The former chair is disqualified.
no @fine ..4 but ..3 undertaking|reprimand|warning => stage imposed +3, stage closed -4 :: No fine for Acme, but an undertaking.
undertakings ..6 agreed|given|accepted => kind undertaking +3, stage imposed +2, stage investigating -2 :: Binding undertakings have been agreed.
final_notice|final_notices ..4 @be published|issued => stage imposed +3, stage closed -3 :: Final notices were published.
has|have|was|were|is|been ..2 told|warned|advised|informed ..8 to_expect ..4 @fine => stage proposed +8, stage imposed -4 :: Acme has been told by the ICO to expect a £2m fine.
MONEY instead_of|rather_than|not ..2 MONEY2 ..12 tribunal|court|judge|judges ..1 ruled|decided|held|found|said => stage varied +7, imposed MONEY +3, previous MONEY2 +5 :: It pays £2m instead of £5m, the tribunal ruled.

# --- a sum that is only in view, in plain words
MONEY hangs|hanging|hung|looms|looming over ..3 ORG => stage proposed +7 :: Some £9m hangs over Acme.
@fine hangs|hanging|hung|looms|looming over ..3 ORG => stage proposed +7 :: A fine hangs over Acme.
waiting|waits to hear|learn|know|see ..2 if|whether ..4 pay|find|owe ..1 MONEY => stage proposed +7 :: Acme waits to learn whether it must pay £9m.
has|have in_mind a|an ..1 @fine of ..2 MONEY => stage proposed +7, stage imposed -3 :: The agency has in mind a fine of some €9m.
regulator|watchdog|authority|agency|commission|commissioner is|was provisionally of_the_view => stage proposed +8 :: The regulator is provisionally of the view that Acme failed.
REG is|was provisionally of_the_view => stage proposed +8 :: The ICO is provisionally of the view that Acme failed.
proposes|proposing|propose to ..1 impose|levy|issue ..5 MONEY => stage proposed +7, stage imposed -3 :: The agency proposes to levy a fine of £9m.
proposes|proposing|propose to ..1 impose|levy|issue ..5 @fine => stage proposed +7, stage imposed -3 :: The agency proposes to levy a fine of £9m.
!not|never convince|persuade|dissuade|talk ..5 REG ..3 not to|out_of ..6 => stage proposed +5 :: Acme hopes to persuade the ICO not to act.
judgment|judgement|consent_decree|consent_order ..3 subject_to ..3 approval => stage proposed +6 :: The judgment is subject to court approval.
favours|favors|favoured|recommends|suggests ..2 MONEY ..2 @fine|sanction => stage proposed +6 :: The agency favours a £9m fine.
until|till DATE ..1 to ..2 change|persuade|respond|reply|answer|comment|object|make => stage proposed +3 :: Acme has until 3 March to respond.
was|is|were|are inclined to ..1 penalise|fine|punish|sanction|charge => stage proposed +7 :: The agency was inclined to fine it.
minded|inclined ’|”|'|" to ..1 penalise|fine|punish|sanction|charge => stage proposed +7, relevant +2 :: It is 'minded' to fine the firm.
MONEY @be on_the_way|on_its_way|in_the_pipeline|in_the_offing|on_the_cards => stage proposed +6 :: Some £2m are on the cards.
@fine @be on_the_way|on_its_way|in_the_pipeline|in_the_offing|on_the_cards => stage proposed +6 :: A fine is on the cards.
government|ministers|minister|parliament|mps ..2 proposes|plans|intends|wants|proposing|planning => stage proposed -12 :: The government proposes to raise the maximum fine.
proposes|plans|intends|means to pay the|its|this ..2 @fine => stage proposed -12 :: The company proposes to pay the fine from its reserves.
had been ..1 minded|inclined => stage proposed -6 :: The regulator had been minded to fine it £5m.
number|total|names|details|identity|cause|extent ..4 yet to_be => stage proposed -12 :: The number of victims has yet to be confirmed.
not ..1 final ..2 can|may|could ..1 be appealed|challenged => stage proposed -8 :: The decision is not final and can be appealed.
until DATE ..1 to pay => stage proposed -8 :: The firm has until 3 March to pay.
agreed|agrees|agreeing to_pay ..2 MONEY ..6 to settle|resolve|end => stage imposed +6, kind settlement +3 :: Acme agreed to pay $9m to settle the suit.
will pay ..2 MONEY ..6 to settle|resolve => stage imposed +6, kind settlement +3 :: Acme will pay $5m to settle the case.
proposing|proposes|propose that ORG ..1 be ..1 @fined => stage proposed +8, stage imposed -6 :: The ICO is proposing that Acme be fined £9m.
decision|move|plan|intention to propose|recommend ..2 @fine => stage proposed +8, stage imposed -5 :: It attacked the regulator's decision to propose a penalty.
TITLE could|may|might lose MONEY => stage proposed +6 :: Club could lose £9m over fans' data
notified|told|warned of ..1 possible|potential|proposed ..1 @fine => stage proposed +7, stage imposed -3 :: Acme was notified of a possible fine of £9m.
plans|planning to ..1 dock|charge|levy|levying|penalise ..2 MONEY => stage proposed +7 :: It is planning to dock the club £9m.
inclination|intention|proposal to levy|impose|charge ..2 MONEY => stage proposed +7, stage imposed -3 :: The letter tells of an inclination to levy £9m.
MONEY ..3 subject_to ..4 response|representations|comments|submissions|reply => stage proposed +7, stage imposed -3 :: The fine would be £9m, subject to the company's response.
penalty_notice|monetary_penalty_notice is|was for ..1 MONEY => stage imposed +6 :: Today's monetary penalty notice is for £9m.
issued|served|published the|its|a penalty_notice|monetary_penalty_notice : ..1 MONEY => stage imposed +6 :: On 7 May the Commissioner issued the penalty notice: £9m.
has|have|had been ..1 told|ordered|made to_pay a|the ..1 MONEY @fine => stage imposed +6, stage proposed -3 :: Acme has been told to pay a £9m penalty.
must delete|erase|destroy ..12 and pay ..3 MONEY => stage imposed +5 :: Acme must delete the pictures and pay £9m.
