# How far a matter has got, by the verb that carries the step and by who takes it. Steps that
# are told with the party and the sum are in action.pat.

# --- a regulator goes to court: that is a beginning
REG ..3 takes|took|taking|brings|brought ..6 to court => kind prosecution +3, stage proposed +5, stage appealed -6 :: The FTC takes Acme to court.
meant|means|mean to fine|penalise ..3 ORG => stage proposed +6, stage imposed -3 :: The ICO said that it meant to fine Acme £5,000.
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
notice|notices|letter of its|his|her|their|an intent|intention => stage proposed +6, stage imposed -3 :: It issued the bank with a notice of its intent to impose a penalty.
its|his|her|their intent|intention to impose|issue|fine|levy|penalise|serve => stage proposed +5, stage imposed -2 :: It has told the bank of its intention to impose a penalty.
!had @fine ..5 has|have been signalled|flagged|floated|mooted|indicated => stage proposed +8, stage imposed -3 :: A £36,000 penalty has been signalled by the ICO.
TITLE signals|flags|floats|moots ..3 @fine => stage proposed +8, stage imposed -3 :: Commissioner signals £36,000 penalty for gates firm
will|would probably|likely|possibly be ..1 @fined => stage proposed +8, stage imposed -3 :: He was told that he will probably be fined.
has|have|it|with ..2 MONEY ..2 in contemplation => stage proposed +8, stage imposed -3, proposed MONEY +6 :: The ICO has £1.9m in contemplation.
has|have|with ..2 @fine ..3 in view|mind|prospect|store => stage proposed +8, stage imposed -3 :: The ICO has a penalty of £900,000 in view.
MONEY that|which ..4 has|have in view|mind|prospect|store => stage proposed +8, stage imposed -3, proposed MONEY +6 :: The firm disputes the £900,000 that the ICO has in mind.
may|might|could have to hand|cough|fork|stump|find|surrender ..2 MONEY => stage proposed +8, stage imposed -3, proposed MONEY +6 :: The firm may have to hand over £900,000 to the ICO.
expects|expecting|awaits|awaiting|anticipates|anticipating ..2 @fine => stage proposed +8, stage imposed -3 :: The firm expects a penalty of £900,000 from the ICO.
@fine ..2 that|which it|he|she|they expects|expect|awaits|await|anticipates|anticipate => stage proposed +8, stage imposed -3 :: It has set aside £900,000 for the penalty that it expects.
REG ..3 not|yet ..1 made up its mind => stage proposed +8, stage imposed -3 :: The ICO has not made up its mind about the penalty.
would @fineverb ..6 if|unless|should => stage proposed +8, stage imposed -3 :: The ICO would fine the firm £900,000 if its findings stand.
will in all likelihood|probability ..1 @fineverb|be|have => stage proposed +8, stage imposed -3 :: The ICO will in all likelihood fine the firm £900,000.
has|have floated|tabled|mooted|mulled|weighed ..2 @fine => stage proposed +8, stage imposed -3 :: The ICO has tabled a £900,000 fine for the firm.
!not ought_to|should|needs_to be @fined !if|when|where => stage proposed +5, stage imposed -3 :: The ICO says that the firm ought to be fined £900,000.
possible|potential|prospective|looming|threatened|mooted|tentative MONEY ..1 @fine => stage proposed +8, stage imposed -3, proposed MONEY +5 :: The bank is up against a possible $4m fine.
recommend|recommends|recommended|recommending ..5 that ..6 be @fined => stage proposed +8, stage imposed -3 :: Staff have recommended that the bank be fined $4m.
^ should ..5 view|views|findings|plan|proposal|notice|draft ..4 , ..6 will|would ..1 pay|be|owe => stage proposed +8, stage imposed -3 :: Should that view prevail, the bank will pay $4m.
prepare|prepares|preparing|brace|braces|bracing|braced ..1 for ..6 @fine => stage proposed +8, stage imposed -3 :: The bank was told to prepare for a $4m fine.
process|prospect|possibility|threat of ..1 being? fining|fined => stage proposed +8, stage imposed -3 :: It has started the process of fining the bank.
tentatively|conditionally|preliminarily @fined|@fineverb => stage proposed +9, stage imposed -9 :: The FCA has tentatively fined the bank.
decide|decides|deciding|determine|determines|settle ..4 whether|if !another|other ..5 must|should|will|has_to|to pay|fine|penalise => stage proposed +8, stage imposed -3 :: The FCA will decide in spring whether the bank must pay a fine.
decision ..5 to @fineverb ..8 is|are expected|due|awaited|likely => stage proposed +8, stage imposed -3 :: A decision by the FCA to fine the bank is expected in June.
drawn|drew|draws|drawing up ..6 @fine => stage proposed +8, stage imposed -3 :: The FCA has drawn up a fine of $4m for the bank.
stands|stand to be @fined => stage proposed +8, stage imposed -3 :: The bank stands to be fined $4m.
stands|stand to lose|pay|forfeit ..2 MONEY => stage proposed +8, stage imposed -3 :: The bank stands to lose $4m in a fine.
in the firing_line|frame|running|crosshairs for|of ..6 @fine => stage proposed +8, stage imposed -3 :: The bank is in the firing line for a $4m fine.
would like ..6 to pay ..6 @fine => stage proposed +8, stage imposed -3 :: The FCA would like the bank to pay a $4m fine.
applied|applies|applying|apply for ..6 @fine => stage proposed +8, stage imposed -3 :: The FCA has applied for a $4m fine.
moved|moves|moving to @fineverb => stage proposed +6, stage imposed -3 :: The FCA has moved to fine the bank.
others|other ..1 could|may|might|would be ..1 @fined => stage proposed -8, stage imposed +12 :: It warned that others could be fined too.
had ..1 intended|meant|planned|wanted|proposed|threatened to @fineverb => stage proposed -9, stage imposed +5 :: It had intended to fine the bank $6m.
may|might|could|can ..1 appeal => stage appealed -6, stage imposed +3 :: The bank may appeal against the fine.
hints|hinted|hinting ..1 at ..6 @fine => stage proposed +8, stage imposed -3 :: It has hinted at a fine of £250,000.
@fine ..4 may|might|could await|be_waiting => stage proposed +8, stage imposed -3 :: A fine of £250,000 may await the station.
may|might|could end|wind|finish up with|paying|owing ..8 MONEY => stage proposed +8, stage imposed -3 :: The station might end up with a fine of £250,000.
deserves|deserve|merits|merit|warrants|warrant|justifies a ..1 MONEY @fine => stage proposed +6, stage imposed -3 :: It thinks that the station deserves a £250,000 fine.
deserves|deserve|merits|merit|warrants|warrant|justifies a ..2 @fine of MONEY => stage proposed +6, stage imposed -3 :: The firm does not deserve a fine of €2m.
@fine ..12 in its sights => stage proposed +8, stage imposed -3 :: Ofcom has a fine of around £250,000 in its sights.
!been heading|headed for ..6 @fine => stage proposed +8, stage imposed -3 :: The station is heading for a £250,000 fine.
on course for ..6 @fine => stage proposed +8, stage imposed -3 :: The station is on course for a £250,000 fine.
@fine ..8 coming|headed ..8 way => stage proposed +8, stage imposed -3 :: A fine is coming the station's way.
@fine ..6 still has|have to confirm|finalise|finalize|approve => stage proposed +8, stage imposed -3 :: The fine, which Ofcom still has to confirm, is £250,000.
argues|argue|arguing for ..6 @fine => stage proposed +8, stage imposed -3 :: Its enforcement team argues for a £250,000 fine.
sketched|envisaged|envisages|pencilled|earmarked ..8 @fine => stage proposed +8, stage imposed -3 :: Ofcom has sketched a £250,000 penalty.
@fined ..12 after ..2 provisional|preliminary|draft => stage imposed +8, stage proposed -9 :: Ofcom has fined the station £250,000 after provisional findings in May.
could|may|might|would be @fined again|more => stage proposed -8, stage imposed +8 :: The station has to pay and may be fined again.
gearing|gears|geared up to @fineverb => stage proposed +8, stage imposed -3 :: The CNIL is gearing up to fine the firm.
laid|lays|set|sets out its|the case for ..4 @fine => stage proposed +8, stage imposed -3 :: It has laid out its case for a €2m fine.
!tribunal|court|judge will|to rule|vote ..3 on a ..4 @fine => stage proposed +8, stage imposed -3 :: It will rule next month on a €2m fine.
@fine ..8 is before ..4 panel|committee|board|chamber|commissioners => stage proposed +8, stage imposed -3 :: A €2m fine is before its panel.
opened|opens|opening the door to ..6 @fine => stage proposed +8, stage imposed -3 :: It has opened the door to a €2m fine.
could|may|might impose|issue|levy a @fine of !up ..1 MONEY => stage proposed +6, stage imposed -4 :: The firm revealed that the CNIL could impose a fine of €2m.
plan|plans|proposal|proposals|idea for a ..5 @fine => stage proposed +8, stage imposed -3 :: It invites comments on its plan for a €2m fine.
still|to|can escape|avoid|dodge|avert a ..1 MONEY @fine => stage proposed +6, stage imposed -3 :: The firm can still escape a €2m fine.
head|stave off a ..5 @fine => stage proposed +6, stage imposed -3 :: The firm tries to stave off a €2m fine.
!having|had warned|warns|warning of a ..5 @fine => stage proposed +6, stage imposed -3 :: The CNIL has warned of a €2m fine.
@fine ..8 in the pipeline|works|offing|making => stage proposed +8, stage imposed -3 :: A fine of €2m is in the pipeline.
sets|set|setting its sights on ..6 @fine => stage proposed +8, stage imposed -3 :: It has set its sights on a €2m fine.
@fine ..8 is being prepared|drafted|weighed|discussed|considered|mooted|drawn => stage proposed +8, stage imposed -3 :: A fine of €2m is being prepared.
understood|believed|reported|rumoured|thought|said to want|plan|prepare|consider|favour|seek ..8 pay|fine|@fine => stage proposed +8, stage imposed -3 :: The CNIL is understood to want the firm to pay.
will|would probably|likely|possibly make|order ..5 pay => stage proposed +8, stage imposed -3 :: The CNIL will probably make the firm pay.
will|would probably|likely|possibly fine|impose|levy|penalise => stage proposed +8, stage imposed -3 :: The CNIL will probably fine the firm.
REG ..3 letter of intent => stage proposed +6, stage imposed -3 :: The CNIL has sent a letter of intent.
eyes|eyeing|mulls|mulling|mooting a ..5 @fine => stage proposed +8, stage imposed -3 :: The CNIL eyes a €2m fine.
TITLE @fine plan|plans|proposal|bid|threat|move => stage proposed +8, stage imposed -3 :: Regulator takes aim at app maker with $7m fine plan
or pay|face|lose ..1 MONEY => stage proposed +6, stage imposed -3 :: Explain yourself or pay $7m, the firm is told.
closes|closing in on ..8 with ..4 @fine => stage proposed +8, stage imposed -3 :: FTC closes in on the firm with a $7m penalty.
inches|inch|edges|moves|step|steps closer|nearer to a? ..5 @fine => stage proposed +8, stage imposed -3 :: FTC inches closer to a $7m fine.
step|steps|inch|stage away|short from|of ..6 @fine => stage proposed +8, stage imposed -3 :: The firm is one step away from a $7m fine.
REG ..1 sanctions|punishes|penalises|penalizes ORG ..2 MONEY => stage imposed +6, stage proposed -6 :: FTC sanctions Acme: $7m
coughs|coughed|forks|forked|stumps|stumped up|out ..1 MONEY => stage imposed +6, stage proposed -5 :: The firm coughs up $7m.
toying|flirting|grappling with a ..5 @fine => stage proposed +8, stage imposed -3 :: The CMA is toying with a £3m penalty.
yet to impose|set|levy|finalise|finalize ..6 @fine => stage proposed +8, stage imposed -3 :: It has yet to impose the penalty that it announced.
indicated|signalled|suggested|hinted|intimated that ..8 pay => stage proposed +8, stage imposed -3 :: The CMA has indicated that the firm will have to pay £3m.
awaits|await|awaiting|waits|waiting ..5 on|about a ..5 @fine => stage proposed +8, stage imposed -3 :: The firm awaits word on a £3m penalty.
court ..1 to have ..5 @fined => stage proposed +8, stage imposed -3 :: The CMA has gone to court to have the firm fined.
before a ..6 @fine ..4 is|be decided|set|imposed|fixed => stage proposed +8, stage imposed -3 :: The firm has 21 days before a penalty of £3m is decided on.
envisages|contemplates|considers|favours making|ordering ..5 pay => stage proposed +8, stage imposed -3 :: The CMA envisages making the firm pay.
envisages|contemplates|considers|favours fining => stage proposed +8, stage imposed -3 :: The CMA contemplates fining the firm.
@fine of MONEY may|might|could be imposed|levied|issued|set => stage proposed +8, stage imposed -3, proposed MONEY +5 :: A penalty of £3m might be imposed on the firm.
not ruled out a ..5 @fine => stage proposed +8, stage imposed -3 :: It has not ruled out a £3m penalty.
REG ..1 has|have? punished|penalised|penalized|sanctioned ORG ..5 MONEY => stage imposed +8, stage proposed -6 :: The CMA has punished Acme to the tune of £3m.
@fined ..12 after|because ..10 provisional|preliminary notice|finding|findings|decision => stage imposed +8, stage proposed -8 :: It was fined £3m after it failed to answer a provisional notice.
thinking|talking about|of a ..5 @fine => stage proposed +8, stage imposed -3 :: The Garante is thinking about a penalty of €5m.
want|wants ..5 to be @fined => stage proposed +8, stage imposed -3 :: Its staff want the firm to be penalised.
@fine ..8 subject to a? hearing|comment|comments|representations|reply => stage proposed +8, stage imposed -3 :: It has announced a €5m penalty, subject to a hearing.
pending a? final? decision|hearing|reply|representations => stage proposed +8, stage imposed -3 :: Pending a final decision it puts the penalty at €5m.
@fine ..8 is|was possible|conceivable => stage proposed +8, stage imposed -3 :: The firm was informed that a €5m penalty is possible.
requested|requests|requesting that ..6 be @fined => stage proposed +8, stage imposed -3 :: It requested that the firm be penalised.
filed|files|filing a motion|request|application for ..5 @fine => stage proposed +8, stage imposed -3 :: It has filed a motion for a €5m penalty.
negotiating|negotiates|discussing about|over|on? a ..5 @fine => stage proposed +8, stage imposed -3 :: The two are negotiating about a penalty of €5m.
talks|negotiations|discussions ..8 on|over|about a ..5 @fine => stage proposed +8, stage imposed -3 :: Talks between the two on a €5m penalty go on.
closed|closes|closing|ended|ends ..2 case|inquiry|investigation|file with|by ..4 @fine => stage imposed +8, stage closed -8 :: It has closed the case with a penalty of €5m.
it|which|who|office|watchdog|regulator|commissioner|agency|authority|commission has|have? imposed|levied|set a|the !proposed|provisional|preliminary|draft|possible|tentative ..2 @fine => stage imposed +7 :: It imposed a fine of £3m.
any|every|a|an ..1 company|firm|organisation|organization|business|charity|council|trader|employer|controller|broker|provider|operator|entity|person|supplier|lender that|which|who ..20 could|may|might|would be ..1 @fined => stage proposed -8, stage imposed +12 :: Any organisation that falls short could be fined, it warned.
companies|firms|organisations|organizations|businesses|those|anyone|anybody|charities|councils|traders|employers that|which|who ..20 could|may|might|would be ..1 @fined => stage proposed -8, stage imposed +12 :: Companies that break the law may be fined.
^ companies|firms|organisations|organizations|businesses|charities|councils|traders|employers could|may|might|would be ..1 @fined => stage proposed -8, stage imposed +12 :: Companies may be fined.
could|may|might|would soon|well|even|still|very_well|yet? be ..1 !more|further|other @fined => stage proposed +8, stage imposed -8 :: The owner could be fined.
could|may|might|would|should|must|to|ought_to soon|well|even|still|very_well|yet? be ..2 @fined|@hit|@impose|banned|barred|prohibited|convicted => stage imposed -3 :: The owner could be banned.
may|might|could|would|should ..1 have_to pay => stage imposed -2, stage proposed +3 :: The club may have to pay £3m.
could|may|might be made to pay => stage imposed -2, stage proposed +3 :: The bank could be made to pay £3m.
@fine of MONEY may|might|could|would|will follow => stage proposed +6, stage imposed -4 :: A fine of £3m may follow.
could|may|might yet be ..1 @fined => stage proposed +8, stage imposed -6 :: The bank could yet be fined.
could|may|might ..2 reckon_with|count_on|be_in_for|brace_for|be_looking_at a|an|the ..2 @fine => stage proposed +6, stage imposed -6 :: The bank could have to reckon with a fine.
expert|experts|lawyer|lawyers|solicitor|adviser|analyst|analysts|consultant ..8 may|might|could ..2 be ..1 @fined => stage proposed +4, stage imposed -6 :: An expert says that it might be fined.
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
after ..4 threw_out|thrown_out|overturned|quashed|annulled|struck_down|set_aside|cancelled|tossed ..18 @fined|fines ..12 again|anew|afresh|once_more => stage imposed +12, stage overturned -14 :: A year after judges threw out its first decision, the office has fined the shop again.
court|judge|judges|tribunal ..2 closes|closed|discontinued|discontinues|terminated|terminates|stayed ..2 proceedings|case ..6 against|in|over => stage overturned +7, stage closed -4, stage upheld -3 :: A court closes the proceedings in the fine case.
@fine ..10 justified|right|lawful|warranted|deserved ..4 but ..3 too_high|excessive|disproportionate|too_much|too_severe => stage varied +12, stage upheld -12 :: A court ruled that the fine was justified in principle but far too high.
TITLE court|judge|judges|tribunal ..3 take|takes|took|slash|slashes|cut|cuts|knock|knocks ..1 %|percent|per_cent off|from => stage varied +12, stage upheld -8 :: Judges in Bonn take 90% off Acme's fine
tribunal ..2 approved|approves|endorsed|endorses ..2 agreement|deal|reduction ..4 hearing|appeal => stage varied +8, stage imposed -4 :: The tribunal has approved the agreement, and no hearing will take place.
watchdog|regulator|tribunal|court|judge|judges|panel ..2 knocks|knocked|lops|lopped|shaves|shaved|slices|sliced|strips|stripped ..1 %|percent|per_cent|half|third|quarter|tenth off ..6 @fine => stage varied +9, stage imposed -5 :: The watchdog knocks 90% off the office's fine.
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
failed|fail|fails|defeated|lost|loses|lose ..8 suit|lawsuit|challenge => stage upheld +4 :: They have failed in court with their suit.
failed|fails|defeated|lost|loses|lose ..6 action => stage upheld +4 :: They have failed in court with their action.
statement_of_objections ..12 decision|fine|penalty comes|came|follows|followed => stage proposed -8, stage imposed +5 :: A statement of objections was sent in April, and the decision comes after that.
@fine ..4 MONEY ..20 is|are to come down to MONEY2 => previous MONEY +5, imposed MONEY2 +5, stage varied +10, stage upheld -6, stage imposed -4 :: The penalty of £500,000 that was set in 2021 is to come down to £50,000.
REG ..2 accepts|accepted|agreed|agrees ..2 reduction of|in the|its|his|her ..1 @fine to MONEY => stage varied +10, stage upheld -6 :: The Information Commissioner accepts a reduction of the fine to £50,000.
proceedings|case|investigation|inquiry ..6 ended|ends|closed|closes|concluded with|by a|an ..2 @fine => stage imposed +8, stage proposed -6 :: The proceedings against Acme have ended with an administrative fine.
in|by|under a|the ..1 consent_decree|consent_order|settlement that|which ..6 adopted|approved|issued|entered => stage imposed +5, stage proposed -5 :: They agreed to it in a consent decree that the FCC adopted yesterday.
decision|notice|order that|which had? proposed to @fineverb => stage proposed -10 :: It did so in 2014, in a decision that proposed to fine Acme.
challenged|contested|disputed it|this|that and ..1 failed|lost => stage upheld +7, stage imposed -4 :: The owner challenged it and has failed.
settlement between ..8 and ..8 was|were|has_been approved by ..3 order|commission|board|court|judge => kind settlement +5, stage imposed +7, stage proposed -5 :: A settlement between the FTC and Acme was approved by order of the Commission.
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
appeal|challenge ..3 @be? !not struck_out => stage upheld +6, stage overturned -6 :: Its appeal was struck out for want of evidence.
strikes|struck|striking out ..2 appeal|challenge => stage upheld +6, stage overturned -6 :: The tribunal has struck out the appeal.
threw_out|throws_out|tosses_out|tossed_out the|an|a|its|his|her|their|this first|last|latest|final|second|third|new? appeal|challenge|reference|bid !by_the|of_the|from_the => stage upheld +4, stage overturned -8 :: Judges threw out the last challenge by Acme to its penalty.
threw_out|throws_out|tosses_out|tossed_out the|an|a|its|his|her|their|this first|last|latest|final|second|third|new? appeal|challenge|reference|bid !by_the|of_the|from_the ..6 @fine => stage overturned -8 :: Judges threw out the last challenge by Acme to its penalty.
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
settlement|deal|agreement|terms|decree|resolution ..6 subject ..1 to ..4 approval|review|sign-off => stage proposed +8, stage imposed -4 :: The settlement is subject to court approval.
!has|have|had|was|were|been settlement|deal|agreement|terms|decree|judgment|judgement|order ..3 awaits|awaiting|needs|requires|must_have|still_needs|still_requires ..3 court|judge|judicial|judge's|court's ..2 approval|approve|sign-off|signature|blessing => stage proposed +8, stage imposed -4 :: The deal awaits court approval.
settlement|deal|agreement|terms|decree|judgment|judgement|order ..2 must|has_to|have_to|still_has_to|still_have_to|has_yet_to|have_yet_to|is_yet_to|are_yet_to be ..1 approved|endorsed|signed_off|entered|ratified ..2 by ..3 court|judge => stage proposed +8, stage imposed -4 :: The terms must be approved by a judge.
court|judge ..1 must|has_to|has_yet_to|has_still_to|still_has_to|is_yet_to|needs_to ..2 approve|sign|endorse|sign_off|ratify|enter => stage proposed +8, stage imposed -4 :: A federal judge has yet to approve it.
if|once|when|unless|until ..2 court|judge ..1 approves|endorses|signs|signs_off|enters|ratifies|agrees ..3 settlement|deal|agreement|order|it|them => stage proposed +6 :: It takes effect once a judge approves the deal.
asked|asks|asking|urged|petitioned|moved ..2 court|judge ..2 to ..1 approve|enter|endorse|sign_off ..3 settlement|deal|agreement|order|decree|judgment|judgement => stage proposed +8, stage imposed -4 :: They asked the court to enter the stipulated judgment.
final ..2 once|after|only_after|when ..6 comment|comments => stage proposed +6 :: The consent order will be final once it has been open to comment.
judge|court ..1 approved|signed|entered|granted|signed_off ..3 settlement|deal|agreement|order|decree|judgment|judgement => stage imposed +6, stage proposed -6 :: The court entered the stipulated order on Tuesday.
settlement|deal|agreement|order|decree|judgment|judgement ..1 was|is|has_been|been approved|entered|endorsed|ratified|signed ..2 by ..3 court|judge => stage imposed +8, stage proposed -6 :: The settlement was approved by a federal judge.
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
will_pay|pays|paid|agrees_to_pay|agreed_to_pay|must_pay MONEY to settle|resolve|end a|an|the|its ..3 battle|fight|dispute|row|feud|stand-off|saga => stage imposed +8, stage closed -10, stage appealed -4, stage proposed -6, imposed MONEY +8 :: Acme will pay £40m to settle a battle with the FCA.
swallows|swallowed|swallow ..2 MONEY ..2 @fine => stage imposed +6, stage closed -6, imposed MONEY +5 :: Acme swallows £40m fine.
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

# --- in prospect, by idioms
@fine ..4 might|may|could be suitable|appropriate|fitting|justified|in_order|warranted|proportionate|merited|apt|called_for => stage proposed +8, stage imposed -3 :: The ICO indicated that a penalty of £81,000 might be suitable.
@fine of ..1 MONEY would be suitable|appropriate|fitting|justified|warranted|proportionate|merited ..3 REG => stage proposed +8, stage imposed -3 :: A penalty of £5m would be fitting, the ICO has told Acme.
if|should the? REG ..2 has|have|gets|get|got its|her|his|the|their way => stage proposed +8, stage imposed -3 :: If the ICO has its way, Acme will pay a fine of £5m.
if the? REG ..2 has|have|gets|get|got what it wants|seeks|asked_for => stage proposed +8, stage imposed -3 :: If the FTC gets what it wants, Acme will pay $5m.
!was|were looking|staring at a|an ..5 @fine => stage proposed +7, stage imposed -3 :: Acme is looking at a fine of £5m from the ICO.
!was|were looking|staring at ..1 MONEY ..1 @fine|bill => stage proposed +7, stage imposed -3 :: Acme is staring at a £5m fine.
talk|talking|argue|arguing|beat|haggle|bargain|bring|negotiate|bid the? REG ..2 down => stage proposed +7, stage imposed -3 :: Acme has three weeks to talk the ICO down from a fine of £5m.
put|puts|putting a ..1 figure|sum|number|price_tag of ..1 MONEY to ..3 ORG => stage proposed +8, stage imposed -3 :: The ICO has put a figure of £5m to Acme.
figure|sum|number of ..1 MONEY ..2 been|was|is put to ..3 ORG => stage proposed +8, stage imposed -3 :: A figure of £5m has been put to Acme.
awaits|awaiting|waits|waiting|wait for? its|their|his|her|the ..2 reply|answer|response|representations|rejoinder => stage proposed +4 :: The ICO waits for its reply.
letter before|prior_to action|claim => stage proposed +6, stage imposed -2 :: The ICO sent Acme a letter before action.
set|sets|setting|put|puts|putting aside|by MONEY for|to|in => stage overturned -10, stage upheld -5 :: Acme has set aside £5m for a fine.
set|put aside|by MONEY for a|any ..3 @fine => stage proposed +5, stage imposed -2 :: The ICO told Acme that it had better set aside £5m for a fine.
REG ..2 invited|invites|inviting ..4 comment|respond|reply|object|answer on|to a|the|its ..5 @fine => stage proposed +7, stage imposed -3 :: The ICO has invited Acme to comment on a penalty of £5m.
@fine ..4 is|are|remains under discussion|consideration|deliberation|preparation => stage proposed +8, stage imposed -3 :: A fine of £5m for Acme is under discussion at the ICO.
on notice ..5 of|about|for a|an ..5 @fine => stage proposed +8, stage imposed -3 :: Acme has been put on notice of a fine of £5m.
on notice ..4 that it|he|she ..1 may|might|could|will|would|faces|face|risks => stage proposed +8, stage imposed -3 :: Acme has been put on notice that it may be fined.
warned|warns|warning ..6 of a ..2 MONEY bill|hit|blow|charge|surcharge|payout|demand => stage proposed +7, stage imposed -3 :: Acme has been warned by the ICO of a £5m bill.
sum|figure|amount|@fine ..5 put|laid|placed|puts|lays on_the_table => stage proposed +7, stage imposed -3 :: The ICO means business: £5m is the sum it has put on the table.
REG ..5 put|pencilled|marked|has ..3 down for MONEY => stage proposed +7, stage imposed -3 :: The staff of the ICO have put Acme down for £5m.
no ..1 @fine has|have been imposed|issued|set|levied|decided yet => stage proposed +5, stage imposed -4 :: No fine has been imposed yet on Acme.
no ..1 @fine has|have yet been imposed|issued|set|levied|decided => stage proposed +5, stage imposed -4 :: No fine has yet been imposed on Acme.
not yet been? @fined => stage proposed +5, stage imposed -5 :: Acme has not yet been fined.
of a mind to @fineverb|impose|levy|penalise => stage proposed +8, stage imposed -3 :: The ICO is of a mind to fine Acme £5m.
steps|step|stage|stages|moves|move|road|way|path|process towards|toward|leading_to a|the ..4 @fine => stage proposed +7, stage imposed -3 :: The ICO has begun the formal steps towards a £5m fine.
may|might|could end|result|culminate|conclude|finish in|with a ..1 MONEY @fine => stage proposed +7, stage imposed -3 :: It has started proceedings that may end in a £5m fine.
may|might|could end|result|culminate|conclude|finish in|with a @fine of|for ..1 MONEY => stage proposed +7, stage imposed -3 :: It has started proceedings that may end in a fine of £5m.
@fine of ..1 MONEY ..3 depends|hinges|turns|rests|hangs on => stage proposed +6, stage imposed -3 :: A fine of £5m now depends on what Acme says.
dangled|dangles|dangling|brandished|brandishes|brandishing|waved|waves|waving|wields|wielding|wielded|holds|holding a|the ..5 @fine ..3 before|over|at|in => stage proposed +7, stage imposed -3 :: The ICO dangled a fine of £5m before Acme.
@fine ..4 awaits|beckons|threatens ORG => stage proposed +7, stage imposed -3 :: A fine of £5m awaits Acme.
early|advance|prior|preliminary sight|notice|warning|notification|draft of a|an|its|the ..5 @fine => stage proposed +8, stage imposed -3 :: The ICO gave Acme early sight of a penalty notice.
needs|need|requires|awaits|until|pending|without|seeks|await|wants ..3 nod|blessing|green_light|say-so|assent|go-ahead|seal_of_approval|imprimatur of|from|by ..2 court|judge|judges => stage proposed +7, stage imposed -4 :: The order with Acme needs the nod of a judge.
if|provided|provided_that|assuming|assuming_that|as_long_as|on_condition_that a|the ..2 court|judge|judges ..1 agrees|approves|consents|signs|accepts|endorses|assents|gives|allows|nods|concurs|grants => stage proposed +7, stage imposed -4 :: Acme will pay $5 million to settle, if the court agrees.
settlement|deal|accord|decree|terms ..8 goes|go|heads|moves|sent|submitted|presented|passed to|before ..1 a|the ..2 judge|court => stage proposed +6, stage imposed -3 :: The settlement with Acme now goes to a judge.
accepted|accepts|agreed|agrees ..2 a|the maximum|highest @fine => stage proposed +4, stage imposed -2 :: Acme has accepted a maximum fine of £5m.
final|last decision|ruling|word|determination|order ..2 to_follow|will_follow|to_come|will_come|still_to_come|in_due_course|is_expected|expected_in|lies_ahead|some_way_off => stage proposed +7, stage imposed -4 :: A final decision is to follow.

# --- set, by the way that is told
days|weeks|month|months ..1 to|in_which_to appeal|lodge|challenge_it|contest_it|bring_an_appeal => stage imposed +5, stage proposed -7, stage appealed -7 :: Acme has 28 days to appeal.
can|may|could appeal|challenge ..8 within => stage imposed +5, stage proposed -6, stage appealed -6 :: Acme can appeal against the £5m fine within 28 days.
!not|no|if|once|when|until|unless a|the federal|district|us|high|county|superior|bankruptcy court|judge has|have? signed_off|approved|endorsed|rubber-stamped|entered|blessed => stage imposed +6, stage proposed -6 :: A federal judge has signed off on the settlement.
!not|no|if|once|when|until|unless judge has|have? signed_off|rubber-stamped|blessed => stage imposed +6, stage proposed -6 :: A judge has signed off on the settlement.
@fine|order|judgment|decree ..6 was|were|been entered by|in|on => stage imposed +6, stage proposed -6 :: The penalty for Acme was entered by a federal court.
REG ..3 now|finally|eventually|at_last settled on MONEY !as => stage imposed +5, stage proposed -4 :: The ICO has now settled on £5m.
issued|issues|made|makes|imposed|imposes|adopted|adopts|served|serves a|an provisional|interim|temporary|emergency|precautionary order|ban|suspension|block|restriction|limitation => kind order +4, stage imposed +7, stage proposed -8 :: Ofgem has issued a provisional order against Acme.
MONEY ..1 for_each|for_every|per|each|every|a|for_any day|week|month of|that|late|if|until|in_which => kind order +3, stage imposed +5, stage proposed -7 :: It must mend it by May or pay €150,000 for each month of delay.
REG has? decided|ruled|determined|decreed|decides|rules that ORG must|has_to|have_to|had_to|is_to|shall pay ..2 MONEY => stage imposed +6, stage proposed -6 :: The ICO decided that Acme must pay £5m.
proposed|intended|planned|provisional|threatened ..1 @fine ..6 shrink|shrunk|cut|reduced|lowered|halved|trimmed => stage varied -7, stage imposed +4 :: It saw its proposed fine cut by half.

# --- let be
not to fine|penalise|sanction|punish or|and reprimand|punish|prosecute|penalise|sanction|censure => stage closed +8, stage imposed -7 :: The ICO has decided not to fine or reprimand Acme.
neither fined|penalised|punished|fine|penalise|reprimanded nor => stage closed +7, stage imposed -6 :: Acme was neither fined nor reprimanded.
REG ..2 saw|sees|found|finds|has|had|sees no need|grounds|reason|cause|call|case for|to|of ..2 action|act|intervene|step_in|enforcement|sanction => stage closed +7, stage investigating -4, stage imposed -3 :: The ICO saw no need for action against Acme.
may|can again|once_more|now_again use|offer|sell|take|process|collect|operate|trade|open|accept|resume|practise|lend|advertise => stage closed +7, stage imposed -4, kind order +3 :: Acme may again use the data of its users.
may|can use|offer|sell|take|process|collect|operate|trade|accept|practise|lend|advertise ..6 again => stage closed +7, stage imposed -4, kind order +3 :: Acme may take on new customers again, the FCA said.
suspension|ban|limitation|restriction|restrictions|prohibition|block|notice|order ..6 no_longer|not_any_longer applies|apply|in_force|needed|necessary|binds|in_effect => stage closed +8, stage imposed -5 :: The suspension of Acme no longer applies.
REG and ORG ..4 asked|ask|agreed|agree|want|moved ..6 dismiss|dismissed|drop|dropped|end|discontinue => stage closed +7, stage proposed -5, stage imposed -2 :: The SEC and Acme have asked the court to dismiss the case.
both|two sides|parties ..6 dismissed|dropped|discontinued|dismiss|drop ..3 => stage closed +7, stage proposed -5, stage imposed -2 :: Both sides want the case dismissed.
lawsuit|suit|case|inquiry|probe|investigation|charges|prosecution ..8 come|came|comes to nothing|naught|nought => stage closed +8, stage proposed -4 :: The lawsuit against Acme has come to nothing.
not intend|plan|propose|mean|going to ..1 recommend|bring|take|pursue|start ..6 enforcement|action|further|proceedings|charges => stage closed +8, stage imposed -4, stage proposed -6 :: The SEC does not intend to recommend an enforcement action.
will|would|shall not ..1 impose|levy|issue it|one|any_fine|a_fine_after_all|any_penalty => stage closed +8, stage imposed -6, stage proposed -4 :: The ICO has thought again about the fine and will not impose it.
withdrawn|withdrew|withdraws|withdrawing|dropped|drops|rescinded|cancelled|recalled|scrapped|abandoned|abandons ..3 notice_of_intent|notices_of_intent|statement_of_objections|warning_notice|preliminary_enforcement_notice|provisional_findings|notice_of_proposed|notice_of_apparent => stage closed +8, stage proposed -8 :: The ICO has withdrawn its notice of intent against Acme.
REG ..4 leave|leaves|left|leaving it|matters|things|the_matter at that|there => stage closed +6, stage investigating -3 :: The ICO will leave it at that.
clean bill of health => stage closed +7, stage imposed -6 :: Acme was given a clean bill of health.
given|gives|gave|get|gets|got|receives|received the? all-clear|all_clear => stage closed +6, stage imposed -5 :: Acme got the all-clear from the ICO.
need|needs|has|have not|no_longer|nothing to? fear ..4 @fine => stage closed +6, stage proposed -5, stage imposed -3 :: Acme need not fear a fine.
@be|been cancelled|withdrawn|lifted|discharged|rescinded|revoked by the? REG => stage closed +6, stage overturned -7, stage imposed -3 :: The enforcement notice has been cancelled by the ICO.
REG has|have? cancelled|withdrawn|lifted|discharged|rescinded|revoked|withdraws|cancels|lifts|discharges|revokes|rescinds the|its|an ..4 notice|order|ban|suspension|restrictions|undertaking => stage closed +6, stage overturned -7, stage imposed -4 :: The ICO has cancelled its enforcement notice.
taken|takes|took|taking the|its|all|most ..1 restrictions|conditions|limits|curbs|shackles off => stage closed +9, stage investigating -4, stage imposed -6, kind order +3 :: The FCA has taken the restrictions off Acme.
content|happy|pleased|satisfied with|that|by what|the|how|its ..12 leave|leaves|closed|close|no_further|nothing => stage closed +6, stage investigating -4 :: The ICO was content with what Acme did and will do nothing more.

# --- a look, beside another's fine
fined ..12 for|over|after a|the similar|same|comparable|like mistake|error|breach|slip|blunder|lapse|incident|failing => stage imposed -3, stage investigating +3 :: In 2016 it fined a clinic for a similar mistake.
@probe|inquiries|enquiries|investigations go_on|goes_on|continue|continues|carry_on|carries_on|are_continuing|is_continuing|are_ongoing|is_ongoing => stage investigating +3, stage proposed -3 :: Its inquiries go on.

# --- left as it was, by idioms
tribunal|court|judge|judges|justices|panel ..2 refused|declined|refuses|declines|unwilling|not_prepared|loath to ..1 interfere|intervene|meddle|disturb|tinker|touch|depart|second-guess => stage upheld +8, stage imposed -4 :: The tribunal refused to interfere with the fine.
tribunal|court|judge|judges|justices|panel ..4 no reason|cause|ground|grounds|basis|need|call|warrant to|for ..1 interfere|disturb|depart|differ|touch|change|alter|cut|reduce|lower|intervene|overturn|quash|annul|reducing|lowering|changing|departing => stage upheld +8, stage varied -5, stage overturned -6 :: The tribunal saw no reason to depart from the sum.
unable|failed|fails|failing|cannot|could_not|not to? talk|wriggle|argue|squirm|worm|plead|charm|litigate its|his|her|their way out => stage upheld +6, stage imposed -4, stage proposed -3 :: Acme has been unable to talk its way out of a £4,000 penalty.
tribunal|court|judge|judges|panel ..2 would not ..1 have? gone|go|set|come|put|fixed ..2 lower|below|down => stage upheld +8, stage varied -7, stage overturned -4 :: The tribunal would not have gone lower.
tribunal|court|judges|judge ..3 done|did|does|said|says the same => stage upheld +7, stage imposed -3 :: The Upper Tribunal has now done the same.
tribunal|court|judge|judges|justices|panel has|have? ..1 agreed|agrees|concurred|concurs|sided|sides with the? REG => stage upheld +7, stage imposed -4 :: The tribunal agreed with the ICO.
appeal|challenge|plea|reference ..4 deaf_ears|fell_flat|falls_flat|got_nowhere|gets_nowhere|came_to_nothing|comes_to_nothing|came_to_naught|in_vain|to_no_avail|ran_aground|foundered|founders|went_nowhere|cut_no_ice => stage upheld +8, stage appealed -5, stage overturned -4 :: Its appeal fell on deaf ears.
tribunal|court|judge|judges|panel left|leaves|leave|leaving the|a|its|his|her|that ..5 @fine ..3 alone|untouched|as_it_was|intact|unchanged|where_it_was|exactly_as|as_it_is|in_place => stage upheld +8, stage appealed -4, stage imposed -4 :: The tribunal left the £5m fine alone.
left|leaves|leave|leaving ..6 @fine|sum|amount|decision ..10 exactly_as_it_was|as_it_was|as_it_stood|untouched|unaltered|undisturbed => stage upheld +7, stage imposed -4 :: The court has left a fine of €50 million exactly as it was.
restored|restores|revived|revives|reinstated|reinstates|resurrected|resurrects ..4 @fine => stage upheld +8, stage overturned -6, stage varied -6, stage imposed -3 :: The Court of Appeal has restored the £5m penalty.
@fine ..4 @be restored|revived|reinstated|resurrected !not => stage upheld +8, stage overturned -6, stage varied -6, stage imposed -3 :: The penalty was restored by the Court of Appeal.
back on the hook => stage upheld +8, stage overturned -6 :: Acme is back on the hook.
ruled|rules|found|finds|decided|decides|came_down|comes_down for|in_favour_of|in_favor_of|on_the_side_of the? REG => stage upheld +7, stage overturned -5, stage imposed -3 :: The Upper Tribunal ruled for the ICO.
threw_out|throws_out|thrown_out|rejects|rejected|dismisses|dismissed|refused|turned_down ..2 attempt|bid|effort|plea|request|application|case ..8 to ..1 reduce|cut|lower|halve|overturn|quash|annul|escape|avoid|trim => stage upheld +9, stage varied -8, stage overturned -7 :: The court has thrown out an attempt by Acme to reduce a penalty.
fails|failed|failing|fail to have|get|see ..6 @fine ..8 cut|reduced|lowered|halved|overturned|quashed|annulled|cancelled|set_aside|struck_out|scrapped => stage upheld +9, stage varied -8, stage overturned -8 :: Acme fails to have the £250,000 fine for its spill cut.
fails|failed|failing|fail|unable|unsuccessful to|in ..1 reduce|cut|lower|overturn|quash|annul|reducing|cutting|overturning ..5 @fine => stage upheld +8, stage varied -7, stage overturned -7 :: Acme failed to overturn the fine.
tribunal|court|judge|judges|justices|panel ..3 find|found|saw|see|finds|sees|detect|detected no|nothing fault|error|flaw|wrong|amiss|unfair with|in|about => stage upheld +8, stage proposed -4 :: The tribunal could find no fault with the fine.
court|tribunal|judge|judges|panel ..3 short_shrift => stage upheld +8, stage imposed -4 :: The court gave Acme short shrift.
cannot|can't|can_not|unable_to|could_not shake_off|throw_off|wriggle_out|get_out|get_rid|escape|dodge|duck|free_itself|rid_itself|get_away of|from? ..5 @fine => stage upheld +6, stage imposed -4 :: Acme cannot shake off the fine, judges ruled.
bid|attempt|effort|fight|battle|campaign|quest ..12 came|comes|come to nothing|naught|nought|grief => stage upheld +8, stage closed -8, stage appealed -4 :: A bid by Acme to wriggle out of the fine came to nothing.
tribunal|court|judge|judges|justices|panel had|has|have|showed|shows|shown|felt no|little sympathy|patience|time|truck with|for => stage upheld +7, stage imposed -4 :: The tribunal had no sympathy with Acme.
REG ..1 was|were|is|had_been right|correct|entitled|justified|within_its_rights to|in fine|impose|act|penalise|ban|issue|fining|imposing|order ..12 tribunal|court|judge|judges|panel|justices => stage upheld +9, stage proposed -5, stage imposed -4 :: The ICO was right to fine Acme, the tribunal decided.
tribunal|court|judge|judges|panel|justices ..8 REG ..1 was|were|is|had_been right|correct|entitled|justified|within_its_rights to|in fine|impose|act|penalise|ban|issue|fining|imposing|order => stage upheld +9, stage proposed -5, stage imposed -4 :: The tribunal decided that the ICO was right to fine Acme.
withstood|withstands|withstand|weathered|weathers|survived|survives a|the|its|an ..3 challenge|appeal|attack|scrutiny|test => stage upheld +8, stage appealed -6, stage overturned -4 :: The fine has withstood a challenge.
appeal|challenge|reference by|of|from ORG ..12 dismissed|rejected|refused|fails|failed|thrown_out|turned_down|struck_out => stage upheld +8, stage appealed -5 :: Appeal by Acme against its £5m fine dismissed.
highest|top|supreme|constitutional|federal court|judges|tribunal ..2 will|would|does|did not hear|take_up|consider|entertain|admit => stage upheld +8, stage appealed -5, stage imposed -4 :: The highest court will not hear its case.
refused|refuses|denied|denies|refusing ..3 permission|leave|certiorari|special_leave to? appeal => stage upheld +5, stage appealed -7 :: The court refused Acme permission to appeal.
tribunal|upper_tribunal ..2 directed|directs|told|instructed|ordered the? REG to fine|impose|ban|penalise|issue|prohibit => stage upheld +4, stage varied +3, stage proposed -9, stage imposed -4 :: The Upper Tribunal directed the FCA to fine him.
failed|fails|lost|loses on each|all|every|both of? its|his|her|their|the|three|four|two? grounds|points|counts|ground|count|claims => stage upheld +8, stage overturned -5, stage appealed -4 :: Acme failed on each of its grounds before the tribunal.

# --- gone, by idioms
tribunal|court|judge|judges|panel|ruling ..3 relieved|relieves|freed|frees|released|releases|absolved|absolves|excused|rid ORG of|from => stage overturned +8, stage imposed -5 :: The tribunal has relieved Acme of the fine.
for ORG and|, against the? REG => stage overturned +8, stage upheld -7 :: The tribunal found for Acme and against the ICO.
ruled|rules|found|finds|decided|decides|went|goes against the? REG !in_part|partly => stage overturned +7, stage upheld -6 :: The tribunal ruled against the ICO.
@fine|notice|decision|order|ruling|determination ..10 cannot|could_not|can_not|can_no_longer|could_no_longer stand|be_sustained|be_upheld|be_maintained|survive|be_allowed_to_stand => stage overturned +8, stage upheld -7 :: The fine could not stand, the tribunal held.
court|tribunal|judge|judges|panel|supreme_court ..2 knocked_out|knocks_out|knocking_out|tore_up|tears_up|torn_up|ripped_up|rips_up|swept_away|sweeps_away|wiped_out|wipes_out|binned|bins|trashed|consigned ..6 @fine => stage overturned +8, stage imposed -5 :: A court has knocked out the fine.
dismissed|dismisses|rejected|rejects|refused|threw_out|throws_out|thrown_out|turned_down|binned|turns_down the? REG ..2 appeal|challenge => stage overturned +9, stage upheld -9, stage imposed -4 :: The Upper Tribunal dismissed the ICO's appeal.
dismissed|dismisses|rejected|rejects|refused|threw_out|throws_out|thrown_out|turned_down|binned|turns_down the|an? ..1 appeal|challenge|application of|by|from the? REG => stage overturned +9, stage upheld -9, stage imposed -4 :: The Supreme Court has dismissed the appeal of the AEPD.
REG ..2 appeal|challenge ..2 @be|been? dismissed|rejected|refused|binned|thrown_out|turned_down|fails|failed => stage overturned +9, stage upheld -9, stage imposed -4 :: The ICO's appeal was dismissed.
appeal|challenge by|of|from the? REG ..4 @be|been dismissed|rejected|refused|binned|thrown_out|turned_down => stage overturned +9, stage upheld -9, stage imposed -4 :: An appeal by the ICO has been dismissed.
REG has|have? again? lost|loses|failed|fails ..4 again|second_time|second|third_time|appeal|bid|once_more => stage overturned +7, stage upheld -6 :: The ICO loses again in court.
refused|refuses|declined|declines to restore|reinstate|revive|resurrect ..4 => stage overturned +9, stage upheld -8, stage imposed -5 :: The Upper Tribunal has refused to restore the penalty.
!that REG had|has|have no business|right|authority|power|powers|jurisdiction|call to|in? fining|fine|imposing|impose|act|acting|penalise|penalising|issue|issuing|order|ordering|ban ..12 tribunal|court|judge|judges|panel => stage overturned +8, stage imposed -5 :: The ICO had no business fining Acme, the tribunal ruled.
stays|remains|remain|stay quashed|annulled|overturned|cancelled|dead|void|set_aside|wiped_out|buried => stage overturned +9, stage upheld -9 :: The fine of Acme stays quashed.
does|do not|no_longer ..1 have_to|need_to|owe pay? ..3 MONEY => stage overturned +6, stage proposed -3, stage imposed -4 :: Acme does not owe the ICO £5m.
@fine ..3 is|are|was history|dead|toast|no_more|dead_and_buried|finally_dead|gone_for_good|gone|at_an_end !than => stage overturned +8, stage imposed -5 :: The fine of Acme is history.
substituted|substitutes|substitute|substituting ..4 no|nil|zero|nominal @fine => stage overturned +8, stage varied -6 :: The tribunal substituted a notice of no penalty.
with it|them went|goes|go|fell|falls|vanished|vanishes|disappeared|disappears ..3 @fine => stage overturned +8, stage imposed -5 :: With it went the £5m fine.
tribunal|court|judge|judges|panel ..2 unpicks|unpicked|demolished|demolishes|dismantled|dismantles|shredded|shreds ..5 case|decision|finding|findings|@fine|reasoning => stage overturned +6, stage imposed -3 :: The tribunal unpicked the case against Acme.

# --- changed, by idioms
too lenient|low|light|soft|generous|little|high|harsh|severe|steep|heavy|much ..4 made|makes|set|sets|fixed|fixes|put|puts it ..2 MONEY => stage varied +9, stage imposed -4 :: The panel thought this too lenient and made it £7m.
tribunal|court|judge|judges|panel ..6 too lenient|low|light|soft|generous => stage varied +5 :: The judges called it too lenient.
put|puts|pushed|pushes|moved|moves|took|takes|bumped|jacked|ratcheted the|its|his|her|their ..1 MONEY? ..1 @fine ..6 up to|by|from MONEY2 => stage varied +8, stage imposed -4 :: The tribunal put the £5m fine of Acme up to £7m.
tribunal|panel fixed|fixes|set|sets|assessed|reassessed|put|puts the|its|his|her ..1 @fine|amount|sum ..4 at MONEY => stage varied +6 :: The tribunal fixed the fine of Acme at £3m.
MONEY , ..1 not|instead_of|rather_than ..2 MONEY2 that|which ..1 REG ..1 had? imposed|set|demanded|levied|fined|fixed => stage varied +8, stage imposed -4 :: Acme will pay £3m, not the £5m that the ICO imposed.
agreed|agree|agrees|agreement|settled|deal|compromise ..5 @fine|sum|amount ..3 should|would|will|shall|to ..1 be MONEY rather_than|instead_of|not|down_from ..2 MONEY2 => stage varied +9, stage proposed -5 :: The two have agreed that the fine should be £3m rather than £5m.
settled|settles|settling|settle for MONEY of|instead_of|rather_than|not|in_place_of ..3 MONEY2 => stage varied +9, stage appealed -4 :: The ICO has settled for £3m of the £5m fine.
saw|sees|seen|see its|his|her|their|the ..3 @fine ..8 shrink|fall|drop|cut|reduced|halved|slashed|come_down|lowered|trimmed|rise|grow|raised => stage varied +8, stage imposed -4 :: Acme saw its £5m fine shrink to £3m.
won|wins|secures|secured|gains|gained|obtained|obtains a ..3 discount|reduction|rebate ..12 tribunal|court|judge|judges|panel => stage varied +8, stage overturned -5 :: Acme has won a £2m discount on its fine at the tribunal.
imposed|imposes|set|sets|substituted|substitutes|fixed|fixes its|their own ..1 @fine => stage varied +8, stage overturned -8, stage imposed -3 :: The tribunal imposed its own fine.
tribunal|court ..2 told|tells|directed|directs the? REG to ..1 @fineverb ..3 MONEY => stage varied +4, stage imposed -3 :: The tribunal told the FCA to fine him £3m.
@fine ..2 replaced|substituted|swapped by|with|for ..1 strike-off|striking_off|suspension|ban|reprimand|warning|disqualification => stage varied +8, stage overturned -5 :: His fine is replaced by a strike-off.
ban|suspension|prohibition|disqualification ..3 cut|reduced|shortened|halved|commuted from|to|by => stage varied +8, stage upheld -3 :: His ban was cut from life to five years.

# --- a challenge, by idioms
asks|asking|has_asked|have_asked|urges|urging|begs|petitions|has_petitioned|wants ..1 tribunal|court|judge|judges|high_court|general_court|panel ..2 to ..1 strike_down|overturn|quash|annul|cancel|set_aside|throw_out|tear_up|reduce|cut|lower|scrap|strike_out|lift|stay|suspend|halve|declare => stage appealed +9, stage proposed -7, stage overturned -8, stage varied -7 :: Acme is asking the tribunal to strike down the fine.
put|puts|placed|frozen on_hold|on_ice by ..4 court|tribunal|judge => stage appealed +8, stage imposed -4, stage closed -4 :: The fines were put on hold by the court.
court|tribunal|judge|judges ..3 !had put|puts|places|placed ..4 @fine ..8 on_hold|on_ice => stage appealed +8, stage imposed -4, stage closed -4 :: A court has put the £5m fine on hold.
court|tribunal|judge|judges ..3 !had froze|freezes|suspends|suspended|pauses|paused|stayed|stays ..4 @fine => stage appealed +8, stage imposed -4, stage closed -4 :: A court has suspended the £5m fine.
counsel|barrister|barristers|lawyer|lawyers|kc|qc for ORG ..4 told|tells|argued|argues ..3 tribunal|court|judge|judges|panel => stage appealed +4, stage overturned -7, stage varied -5 :: Counsel for Acme told the tribunal that the fine was unlawful.
told|tells ..1 tribunal|court|judge|judges|panel ..12 @fine ..4 is|was out_of_all_proportion|disproportionate|excessive|unlawful|unfair|unjust|wrong|too => stage appealed +7, stage overturned -7, stage varied -6, stage upheld -4 :: Acme told a tribunal that the fine was out of all proportion.
judgment|judgement|ruling|decision is|was|has|have|been ..1 reserved => stage appealed +8, stage overturned -7, stage upheld -5, stage varied -5 :: Judgment was reserved.
reserved|reserves|reserving judgment|judgement|its_decision|its_judgment|their_decision|his_decision|her_decision => stage appealed +8, stage overturned -7, stage upheld -5, stage varied -5 :: The tribunal reserved its decision.
taken|took|takes|taking ..3 notice|notices|decision|decisions|theirs|his|hers|@fine to ..1 upper_tribunal|tribunal|first-tier_tribunal|general_court|high_court|council_of_state|competition_appeal_tribunal => stage appealed +7, stage proposed -6, stage imposed -3 :: The two men have taken their decision notices to the Upper Tribunal.
contested|challenged|fought|disputed|attacked by ORG ..2 before|in|at ..3 council|court|tribunal|courts => stage appealed +9, stage upheld -5 :: The fine is contested by Acme before the Council of State.
ORG ..2 sued|sues|suing the? REG => stage appealed +8, kind prosecution -4, stage proposed -6 :: Acme has sued the DPC over the fine.
ORG ..2 wants|want|demands ..1 MONEY? ..1 @fine ..5 overturned|quashed|annulled|cancelled|set_aside|scrapped|lifted|struck_down|thrown_out => stage appealed +9, stage proposed -7, stage overturned -6 :: Acme wants the £5m fine of the ICO overturned.
tribunal|court|judge|judges|panel ..2 rubber-stamped|waved_through|endorsed|blessed|ratified the|a|its ..3 @fine ..4 REG ..2 gave|imposed|set|levied|had|handed => stage upheld +8, stage imposed -5 :: The tribunal rubber-stamped the £5m fine that the ICO gave to Acme.

# --- not yet
court|judge|commission|commissioners ..3 not ..1 yet signed_off|approved|entered|endorsed|ratified|blessed => stage proposed +8, stage imposed -5, stage upheld -4 :: A judge has not yet signed off on the deal.
order|deal|settlement|decree|judgment|agreement|accord ..4 has_to_be|must_be|needs_to_be|have_to_be|yet_to_be|still_to_be|need_to_be entered|approved|signed|signed_off|ratified|endorsed|blessed => stage proposed +8, stage imposed -5 :: The order has to be entered by a federal court.
about|ready|poised|preparing to ..1 issue|serve|impose|levy|sign|hand_down ..5 @fine => stage proposed +8, stage imposed -5 :: The ICO is about to issue a penalty notice to Acme.
@fine ..3 ready|due to_be signed|issued|served|imposed|sent => stage proposed +8, stage imposed -5 :: A penalty notice for Acme is ready to be signed.
agreed|agrees|consented|consents|undertaken not to oppose ..5 @fine => stage proposed +6, stage imposed -4, stage appealed -4 :: Acme agreed not to oppose a penalty of $5m.
@fine ..4 sought|requested|sought_jointly|demanded by the? REG => stage proposed +7, stage imposed -3 :: It is a penalty of $5m sought by ASIC.
estimates|estimated|estimating|provisionally_estimates a|the|its ..2 @fine => stage proposed +7, stage imposed -3 :: The AEPD has opened proceedings in which it estimates a fine of €5m.

# --- as headlines have it
TITLE talk|argue us|it|them|him|her out_of ..3 @fine => stage proposed +8, stage imposed -3 :: Watchdog to Acme: talk us out of a £5m fine
lines|lined|lining ORG up ..1 for ..3 @fine => stage proposed +8, stage imposed -4 :: ICO lines Acme up for £5m fine
lines|lined|lining|teed|squares|squared up ..2 a|another|its ..4 @fine => stage proposed +7, stage imposed -3 :: The ICO lines up a £5m fine.
TITLE aims|points|waves|swings|cocks ..1 MONEY @fine at|towards => stage proposed +8, stage imposed -4 :: ICO aims £5m fine at Acme
TITLE has ORG in_its_sights|in_the_frame|in_its_crosshairs => stage proposed +5, stage imposed -4, stage investigating +4 :: ICO has Acme in its sights
before it|one is|has_been set|imposed|issued|fixed|decided => stage proposed +6, stage imposed -4, stage appealed -5 :: Acme fights off the £5m fine before it is set.
has|have|given|gets ..1 days|weeks|month|months|time to ..1 save|fend_off|avert|head_off|ward_off|avoid ..2 MONEY => stage proposed +7, stage imposed -4 :: Acme has a month to save £5m.
fend|fends|ward|wards|head|heads off ..5 @fine => stage proposed +6, stage imposed -3 :: Acme tries to ward off a £5m fine.
still owes|owe|has_to_pay|have_to_pay|must_pay ..6 court|judge|judges|tribunal|panel => stage upheld +8, stage imposed -5 :: Acme still owes £5m, judges tell it
TITLE tribunal|court|judge|judges|panel ..1 unmoved|unswayed|unimpressed|unconvinced|unpersuaded|not_swayed|not_impressed|not_moved|not_persuaded|not_convinced => stage upheld +8, stage imposed -4, stage appealed -4 :: Tribunal unmoved by Acme's plea over its fine
runs|ran|run|running out_of road|options|courts|road_to_run|appeals => stage upheld +7, stage imposed -4 :: Acme runs out of road on its £5m fine
end of the road|line for|over ..8 @fine => stage upheld +6, stage imposed -4 :: It is the end of the road for Acme and its challenge to the fine.
supreme|highest|top court ..1 will|would|did|does not take|hear|consider ..3 case|appeal|it => stage upheld +8, stage appealed -5, stage imposed -4 :: The Supreme Court will not take its case.
TITLE @fine ..4 sticks|stuck|stays|holds|stands => stage upheld +7, stage proposed -4, stage imposed -4 :: ICO's £5m fine for Acme sticks
TITLE REG must|has_to|told_to hand|give|pay ORG ..3 MONEY back => stage overturned +8, stage imposed -5 :: ICO must hand Acme its £5m back
@fine goes|went|gone|go up_in_smoke|down_the_drain|out_of_the_window|by_the_board => stage overturned +8, stage imposed -5 :: Acme's fine goes up in smoke.
REG humbled|humiliated|embarrassed|rebuffed|snubbed|thwarted|floored ..1 in|by|at court|tribunal|judges|judge|appeal => stage overturned +7, stage imposed -5 :: ICO humbled in court.
side|sides|sided|agree|agrees|agreed with ORG over|on|against|about|and => stage overturned +7, stage upheld -7 :: Judges side with Acme over £5m fine
tribunal|court|judge|judges|panel|justices side|sides|sided|agree|agrees|agreed with ORG => stage overturned +8, stage upheld -8, stage imposed -4 :: The judges sided with Acme.
talks|talked|argues|argued|haggles|haggled|beats tribunal|court|judge|judges|panel down => stage varied +8, stage imposed -4 :: Acme talks tribunal down on its fine.
MONEY @fine is? now|becomes|became|turns_into MONEY2 => stage varied +8, stage imposed -4 :: Acme talks its way: £5m fine now £3m
@fine of MONEY is|was|has ..1 now|becomes|became|become|turned_into ..4 MONEY2 => stage varied +7, stage imposed -4 :: The fine of £5m is now £2.5m.
MONEY ..1 @fine becomes|became|become|has_become|turned_into|turns_into ..5 MONEY2 => stage varied +8, stage imposed -4 :: Acme's £5m ICO fine became one of £3m.
left|leaves|leaving MONEY of|out_of ..2 MONEY2 => stage varied +9, stage upheld -5 :: The tribunal left £3m of the £5m fine standing.
TITLE REG spares|spared|lets_off|excuses ORG ..1 MONEY? ..1 @fine|penalty => stage closed +5, stage imposed -4 :: ICO spares Acme £5m fine
TITLE REG shelves|shelved|abandons|drops|dropped|scraps|mothballs|ditches ..1 MONEY? ..1 @fine => stage closed +8, stage imposed -5 :: ICO shelves £5m fine for Acme
calls|called|calling time on ..5 @probe => stage closed +8, stage investigating -6 :: ICO calls time on Acme probe
no action|penalty|sanction|punishment will|is_to|shall follow|be_taken|be_imposed => stage closed +7, stage investigating -5, stage imposed -3 :: No action will follow.
decided|decides|opted|chose|ruled against|out a|any|the ..1 @fine => stage closed +6, stage imposed -5, stage proposed -3 :: The ICO decided against a fine for Acme.
gives|gave|given up on ..8 blocking|stopping|banning|suing|fining|prosecuting|pursuing => stage closed +7, stage imposed -4 :: The FTC has given up on blocking the sale of data.
acquitted|acquits|not_guilty|cleared ..2 by|of|on ..3 jury|magistrates|charges|charge|counts|offence|offences|all => stage closed +5, stage imposed -4 :: A former clerk was acquitted by a jury.
wants|asks|urges|invites|expects ..4 to sign|give|enter|accept ..3 undertaking|undertakings => stage proposed +7, stage imposed -5, kind undertaking +2 :: The ICO wants the trust to sign an undertaking.

# --- a look, in the words of the regulator's press office
REG ..12 making ..2 enquiries|inquiries => stage investigating +6, kind investigation +2 :: The Information Commissioner's Office said that it was making urgent enquiries.
REG ..8 conducting|carrying_out|undertaking|pursuing|leading an|its|a|urgent? ..1 @probe|enquiries|inquiries => stage investigating +6, kind investigation +2 :: The ICO is conducting an investigation into the incident.
REG ..8 is|was|are|were looking into ..1 it|this|that|matter|matters|incident|report|reports|breach|leak|case|complaint|complaints|allegations|whether|what|how => stage investigating +6, kind investigation +2 :: The ICO said it was looking into the matter.
made|been|was|were aware ..16 enquiries|inquiries|assess|assessing|looking_into|investigating|information_provided => stage investigating +6 :: We have been made aware of an incident and are making enquiries.
assessing|assess the|that|what information|details|report|facts|evidence|notification => stage investigating +6 :: The ICO is assessing the information provided.
REG ..6 in_contact_with|liaising_with|in_touch_with|speaking_to|speaking_with|talking_to ..2 company|firm|trust|council|organisation|bank|force|retailer => stage investigating +4, kind investigation +2 :: The ICO is in contact with the company.
REG ..4 wrote|written|writes to ..4 ask|asking|demand|demanding|request|requesting|seek|seeking|for ..3 answers|information|explanation|explanations|details|clarification|what|how|why|whether => stage investigating +6, kind investigation +2 :: The DPC has written to Acme asking for an explanation.
no conclusion|conclusions|view|decision|decisions|finding ..2 yet|been reached|drawn|formed|made|taken => stage investigating +4, stage imposed -3 :: No conclusions have been reached.
too early|soon to say|tell ..4 whether|if|what => stage investigating +4, stage imposed -3 :: It is too early to say whether the law was broken.

# --- not what the story is about
separate|separately|another|different|second ..6 prosecuted|prosecution|charged|charges|lawsuit|trial => stage proposed -6, kind prosecution -4 :: In a separate case they are being prosecuted.
prosecuted|prosecution|charged|lawsuit ..8 separate|separately => stage proposed -6, kind prosecution -4 :: They are being prosecuted for that in a separate case.
if ..12 could|may|might|will|would|can be ..1 taken_to_court|prosecuted|sued|hauled_to_court => stage proposed -6, kind prosecution -4 :: If it makes further calls it could be taken to court.
!had REG could|may|might|can ..1 take ..3 to court => stage proposed -4, kind prosecution -3 :: The ICO can take it to court.
ORG ..2 reported|reports the|it|this|itself ..4 to ..1 police => stage proposed -5 :: Acme reported the matter to the police.

# --- no step at all
no ..3 action ..2 is|was|are|were|be|been required|needed|necessary|warranted|appropriate|justified|called_for|due => stage closed +8, stage imposed -4, kind investigation +4 :: No further regulatory action is required at this time.
not even a|an ..1 reprimand|fine|penalty|warning|slap|ticking-off => stage closed +7, stage imposed -5, kind investigation +3 :: Acme gets not even a reprimand from the ICO.

# --- one step of several
court|court_of_appeal|upper_tribunal|judges|judge ..2 agreed|agrees|concurred|sided|sides with ..2 tribunals|two_tribunals|lower_court|lower_courts|courts_below|court_below|tribunal_below|first_judge => stage upheld +8, stage varied -5, stage imposed -3 :: The Court of Appeal agreed with two tribunals.
first|lower|earlier tribunal|court|panel|judge ..4 thought|found|held|felt|called ..4 too much|high|harsh|severe => stage varied -6 :: A first tribunal thought that this was too much.
overturned|quashed|annulled|cancelled|set_aside|reduced|upheld|cut an|another earlier|previous|older|different|separate|unrelated|first ..2 @fine => stage overturned -8, stage varied -5, stage upheld -5, stage imposed +4 :: It comes three years after a tribunal overturned an earlier fine.
!had tribunal|court|judge|judges|panel has|have? cancelled|quashed|annulled|scrapped|set_aside|cancels|quashes|annuls the|a|its|what ..1 MONEY => stage overturned +8, stage varied -6, stage imposed -3 :: The Upper Tribunal has cancelled the £3m that was left of it.
in its|his|her|their notice_of_intent|statement_of_objections|provisional_findings|provisional_notice|warning_notice|draft_decision|preliminary_findings|letter_of_intent ..4 had|was|spoke|named|put|proposed|asked => stage proposed -7, stage imposed +3 :: In its statement of objections of 2020 it had spoken of more.
had ..2 told|warned|informed|notified ..8 would be ..1 @fined => stage proposed -8 :: The ICO had told Acme in 2020 that it would be fined.
has|have changed its|their|his|her mind|stance|tune => stage closed +4, stage proposed -6 :: Now it has changed its mind.
has|have had a change_of_heart|second_thoughts => stage closed +6, stage proposed -6 :: The ICO has had a change of heart.
given|gives|gave|hands|handed|got|gets|regains|regained ..4 licence|license|permit|authorisation|registration|approval back|again => stage closed +9, stage imposed -6 :: Ofcom has given Acme its licence back.
restored|restores|reinstated|reinstates ..4 licence|license|permit|authorisation|registration => stage closed +7, stage imposed -5 :: The commission has reinstated the licence of Acme.

# --- as authorities of other countries have it
removed|removes|removing|dropped|drops|lifts|lifted ..3 licence_conditions|license_conditions|conditions_on|conditions_from|restrictions_on|restrictions_from => stage closed +8, stage imposed -6, kind order +2 :: APRA has removed the licence conditions of Acme.
@fine ..6 @be|been validated|vindicated|endorsed|ratified|cleared by|in ..3 council_of_state|court|tribunal|judges => stage upheld +8, stage proposed -6, stage imposed -3 :: The fine has been validated by the Council of State.
council_of_state|court|tribunal|judges ..2 validates|validated|vindicates|vindicated ..5 @fine|decision => stage upheld +8, stage proposed -6, stage imposed -3 :: The Council of State has validated the fine.
brought|brings|taken|takes|took|carried the|its|his|her ..1 matter|case|dispute|complaint before|to ..3 council_of_state|court|tribunal|courts|luxembourg|board => stage appealed +6, stage imposed -2 :: Acme has brought the matter before the Council of State.
court|tribunal|court_of_appeal|board|judges|appeal ..2 makes|made|make|saw|sees no change|changes|reason_to_change to|in => stage upheld +8, stage appealed -6, stage imposed -3 :: The Administrative Court of Appeal makes no change to the fine.
court|tribunal|court_of_appeal|appeal|board|judges|panel ..2 adjusts|adjusted|revises|revised|corrects|corrected|amends|amended|alters|altered ..6 @fine|sum|amount => stage varied +8, stage appealed -6, stage imposed -3 :: The Administrative Court of Appeal adjusts the fine.
REG ..1 appeals|appealed|is_appealing|will_appeal|has_appealed !board|tribunal|panel|court|committee|body|chamber ..12 court|tribunal => stage appealed +8, stage proposed -5, kind prosecution -3 :: IMY appeals the ruling to the Supreme Administrative Court.
complained|complains|appealed|turned to ..2 appeals_board|privacy_appeals_board|appeal_board|review_board|appeals_tribunal|appeal_tribunal => stage appealed +8, stage proposed -5 :: Acme has complained to the Privacy Appeals Board about the fine.
appeals_board|appeal_board|court|tribunal|judges|panel|board ..5 same|identical result|conclusion|outcome|view|finding as => stage upheld +8, stage imposed -4 :: The board has come to the same result as the regulator.
REG has|have? upheld|upholds|confirmed|confirms|maintained|maintains|kept its|their|the ..1 notice|notification|warning|announcement and|by ..4 @fined => stage imposed +8, stage upheld -8 :: Datatilsynet has upheld its notice and fined Acme.
disciplinary_tribunal has|have? ..1 struck_off|suspended|fined|reprimanded|banned|expelled|strikes_off ..3 ORG => stage imposed +7, stage overturned -8, stage upheld -5 :: The Solicitors Disciplinary Tribunal has struck off Mr Ash.
REG has|have? referred|refers ..3 to ..2 disciplinary_tribunal|disciplinary_panel|disciplinary_committee => stage proposed +8, stage appealed -8 :: The SRA has referred Mr Ash to the Solicitors Disciplinary Tribunal.
agreed|agrees to a|an ..1 MONEY resolution|settlement|payment|consent_order => stage imposed +6, stage proposed -4 :: Acme has agreed to a $50,000 resolution.

# --- who won, in plain words
judge|judges|tribunal|court|panel has|have? told|tells|ordered|orders ORG to pay_up|stump_up|cough_up|hand_over => stage upheld +7, stage imposed -4 :: A judge has told Acme to pay up.
tribunal|court|judge|judges|panel ..12 @fine ..3 is|was|were fair|deserved|well_deserved|justified|just|in_order|beyond_reproach|sound => stage upheld +6, stage proposed -4 :: The tribunal held that Acme's £5m fine was deserved.
tribunal|court|judge|judges|panel threw|throws|tossed|tosses|kicked|kicks ORG ..2 case|appeal|challenge|claim|suit out => stage upheld +8, stage overturned -5, stage proposed -4 :: The tribunal threw Acme's case out.
@fine ..4 remains|remain|still due|payable|owed|in_force|in_place => stage upheld +5, stage proposed -6 :: The fine of the ICO remains due.
judges|judge|tribunal|court|panel gives|gave|give ..1 REG ..2 blessing|backing|support|the_nod => stage upheld +8, stage proposed -5 :: Judges gave the ICO their blessing for its fine.
win|victory|triumph|success|vindication|boost|relief for the? REG => stage overturned -5, stage proposed -5 :: Victory for the ICO.
win|victory|triumph|success|vindication|boost|relief for the? REG !in|with => stage upheld +8, stage imposed -3 :: It is a victory for the ICO.
win|victory|triumph|success|vindication|boost|relief for the? REG in|with ..12 tribunal|appeal|appealed|appeals|appellant => stage upheld +8, stage imposed -3 :: Victory for the ICO in the Upper Tribunal.
blow|setback|defeat|embarrassment|humiliation|bloody_nose|black_eye for|to the? REG => stage overturned +7, stage upheld -5, stage proposed -3, stage imposed -3 :: It is a blow to the ICO.
win|victory|triumph|vindication for ORG ..2 , ..4 tribunal|court|judge|judges => stage overturned +6, stage upheld -4 :: In a victory for Acme, the tribunal cancelled it.
did|does|do not wash|cut_ice|hold_water|convince|impress|persuade|sway|find_favour ..3 tribunal|court|judge|judges|panel => stage upheld +8, stage varied -5, stage overturned -4, stage appealed -4 :: That argument did not wash with the judges.
tribunal|court|judge|judges|panel cleared|clears|absolved|absolves the? REG of => stage upheld +9, stage overturned -9 :: The court cleared the ICO of any error.
drew|draws|drawn a blank ..12 tribunal|court|judge|judges|appeal|fine|penalty => stage upheld +8, stage proposed -5 :: Acme drew a blank at the tribunal.
none|not_one of ..4 grounds|arguments|points|complaints ..3 succeeded|succeeds|succeed|stood_up|prevailed|held_up|found_favour|was_made_out => stage upheld +9, stage proposed -5, stage overturned -8, stage appealed -4 :: None of its five grounds of appeal succeeded.
tribunal|court|judge|judges|panel ..3 not ..2 change|alter|touch|disturb ..2 thing|word|penny|cent|comma|it|fine|penalty|sum|amount|decision => stage upheld +8, stage varied -5, stage imposed -4 :: The tribunal decided not to change a thing about the fine.
wiped|wipes|wiping ..2 slate clean => stage overturned +8, stage imposed -5 :: The tribunal has wiped the slate clean for Acme.
told|tells|orders|ordered|instructed the? REG to repay|refund|pay_back|return|hand_back|give_back => stage overturned +9, stage proposed -5, stage imposed -4 :: The tribunal told the ICO to repay the £5m.
REG must|has_to|will|shall repay|refund|return|pay_back|hand_back ..3 fine|penalty|it|sum|money|to => stage overturned +7, stage imposed -4 :: The ICO must repay the money.
whittled|pared|trimmed|chopped|knocked|talked|brought|scaled|bargained|beaten down|back ..1 to|from ..1 MONEY ..3 by|in ..2 tribunal|court|judge|judges|panel|board => stage varied +9, stage imposed -5 :: The fine was whittled down to £3m by the tribunal.
tribunal|court|judge|judges|panel ..12 thought|found|considered|deemed|held|felt MONEY ..1 enough|sufficient|adequate|ample|right|fair|proper => stage varied +8, stage imposed -4 :: The tribunal thought £3m enough.
over_the_top|over-the-top|heavy-handed|too_steep ..3 and ..8 pay ..3 MONEY => stage varied +8, stage imposed -5 :: The judges held that £5m was over the top and ordered Acme to pay the ICO £3m.
means|mean|plans|intends|vows|vowed|aims|sets_out|determined to ..2 have|get|see ..6 @fine ..8 overturned|quashed|annulled|cancelled|set_aside|struck_down|scrapped|thrown_out|reduced|cut|lowered => stage appealed +9, stage proposed -8, stage overturned -8, stage varied -7 :: Acme means to have the fine struck down.
tribunal|court|judge|judges|panel will|is_to|are_to decide|rule|determine|hear|consider|say ..6 whether|if|about|on ..12 @fine => stage appealed +7, stage proposed -5 :: The tribunal will decide in June whether Acme has to pay the fine.
ORG ..2 taking|takes|took on the? REG ..2 in|at|before ..2 tribunal|court|courts => stage appealed +8, stage proposed -6, kind prosecution -3 :: Acme is taking on the ICO in the tribunal.
ORG ..2 started|starts|began|begins|launched|launches|brought|brings|filed|threatens ..1 legal_action|legal_proceedings|court_action|legal_challenge|proceedings|lawsuit against ..2 REG => stage appealed +8, stage proposed -6, kind prosecution -3 :: Acme has started legal action against the ICO.
ORG ..2 started|starts|began|begins|launched|launches|brought|brings|filed legal_action|legal_proceedings|court_action|proceedings|a_lawsuit against|over ..4 @fine => stage appealed +8, stage proposed -6, kind prosecution -3 :: Acme has started legal action against the fine.

# --- in prospect still
!been pressing|pushing|lobbying|angling|gunning|campaigning|arguing|presses|pushes for a|an|the|its ..5 @fine => stage proposed +8, stage imposed -5 :: The ICO is pressing for a £5m fine against Acme.
subject to what|whatever|anything|any|its|the ..6 say|says|reply|replies|submit|submits|argue|argues|respond|responds|response|submissions|arguments|put_forward => stage proposed +8, stage imposed -6 :: It would fine Acme £5m, subject to what the company has to say.
depending on what|how|whether ..6 say|says|reply|replies|submit|submits|argue|argues|respond|responds|answer|answers => stage proposed +8, stage imposed -5 :: Acme may be fined, depending on what it says.
offered|offers|offering ORG ..2 to settle ..2 for|at MONEY => stage proposed +6, stage imposed -4 :: The ICO offered Acme to settle for £5m.
wheels in motion for|towards|to ..8 => stage proposed +7, stage imposed -4 :: The ICO has set the wheels in motion for a £5m fine.
thinks|thinking|thought|muses|mused aloud|out_loud about|of|on => stage proposed +7, stage imposed -5 :: The ICO thinks aloud about a £5m fine.
heading|headed|heads|moving|leaning|leans|veering|drifting|inching|working|edging|tending|tends towards|toward a|an|the ..5 @fine => stage proposed +8, stage imposed -5 :: The ICO is heading towards a £5m fine for Acme.
@fine ..2 to_come|yet_to_come|still_to_come|that_is_coming|that_may_come|that_could_come|round_the_corner|around_the_corner|down_the_road|down_the_line => stage proposed +7, stage imposed -4 :: The ICO told Acme of a £5m fine to come.
told|tells|telling|let ..3 what it thinks|believes|considers|reckons ..8 worth|owes|owe|due|pay => stage proposed +7, stage imposed -4 :: The ICO has told Acme what it thinks its leak is worth.
is|are|in_line|likely|expected|due|about|fears|feared|risks to be|being hit|slapped|stung|landed|struck|saddled|clobbered|lumbered with ..5 @fine => stage proposed +8, stage imposed -6 :: Acme is to be hit with a £5m fine by the FCA.
REG will|is_to @fineverb|impose|levy ..10 next|soon|tomorrow|in_the_coming|on_monday|on_tuesday|on_wednesday|on_thursday|on_friday => stage proposed +7, stage imposed -4 :: The FCA will fine Acme £5m next week.
get|getting|gets|got ready for a|an|its|the ..5 @fine => stage proposed +8, stage imposed -4 :: The FCA told Acme to get ready for a £5m fine.
steel|steels|steeling|steeled itself|himself|herself|themselves for a|an|the ..5 @fine => stage proposed +8, stage imposed -4 :: Acme is steeling itself for a £5m fine.
on the point|brink|verge|cusp|eve of ..1 fining|imposing|issuing|penalising|levying => stage proposed +8, stage imposed -6 :: The FCA is on the point of fining Acme £5m.
on the brink|verge|cusp of a|an ..5 @fine => stage proposed +8, stage imposed -5 :: Acme is on the brink of a £5m fine.
consult|consults|consulting|consulted ..3 on|about a|an|its|the ..5 @fine => stage proposed +8, stage imposed -4 :: The FCA has begun to consult Acme on a £5m fine.
reserved|reserves|reserving the right to ..1 @fineverb|impose|levy => stage proposed +6, stage imposed -4 :: The FCA has reserved the right to fine Acme £5m.
MONEY ..1 is|are at stake => stage proposed +6, stage imposed -3 :: £5m is at stake for Acme.
builds|building|building_up|prepares|preparing a|its|the case for a|an|the ..5 @fine => stage proposed +7, stage imposed -4 :: The FCA is building a case for a £5m fine.
has|have its|their|an eye|eyes on ..1 MONEY => stage proposed +7, stage imposed -3 :: The FCA has its eye on £5m.
point|points|pointing to|towards a|an ..4 @fine => stage proposed +6, stage imposed -3 :: The FCA's sums point to a fine of £5m.
puts|put it to ..2 company|firm|bank|trust|council|lender|insurer|retailer that => stage proposed +5 :: The FCA put it to the bank that £5m was fair.
provisionally of the|a|that view|opinion|mind => stage proposed +8, stage imposed -3 :: That is what the agency "is provisionally of the view" that Acme should be charged.
petition|petitions is|are|was|were ..1 denied|dismissed|refused|rejected => stage upheld +6, relevant +3 :: So the petitions are denied.
letter|notice|document|paper ..6 contains|names|gives|mentions|bears|carries ..1 number|figure|sum|price|amount : MONEY => stage proposed +4, proposed MONEY +4 :: The letter of May contains a number: £7m.
has|have warned|told|notified ..12 that ..1 MONEY was|is|are|were likely|possible|on_the_cards|coming|in_prospect => stage proposed +7, stage imposed -3, proposed MONEY +4 :: The agency has warned the firm that £9m was likely.

# --- an inquiry that goes no further, leave to appeal, a settlement that has become final
not|never @be ..1 investigated|pursued|examined|probed any|no further|longer => stage closed +9 :: The attack will not be investigated any further.
more work|investigation on|into ..1 it|this|the ..2 is|was|would_be not|no ..3 use|good of ..2 resources|time => stage closed +6 :: More work on it was not the best use of its resources.
TITLE watchdog|regulator|commissioner asks|seeks|wants|applies|vows to appeal => stage appealed +14 :: Watchdog asks to appeal
TITLE REG asks|seeks|wants|applies|vows to appeal => stage appealed +14 :: ICO asks to appeal
REG ..3 asking|asks|asked|seeking|seeks|sought|applying|applies|applied for ..2 permission|leave to ..1 appeal|challenge => stage appealed +14 :: The ICO is asking for permission to appeal against the ruling.
settlement|order|agreement ..12 has|is|have ..1 become|now|became final => stage imposed +7 :: A settlement between the FTC and Acme has become final.
REG ..3 finalized|finalised|finalizes|finalises ..2 settlement|order|agreement|consent_order => stage imposed +7 :: The FTC has finalized the settlement.
then|now|has|unanimously finalized|finalised the|a|its settlement|order|agreement|consent_order => stage imposed +7 :: By a vote of 4-0 the Commission then finalized the settlement.

# --- what will soon be over is not, nor what a court has still to agree to; what is past or has become final
@probe ..4 will|should|to soon be|come over|finished|completed|concluded|end => stage closed -9, stage investigating +4 :: The investigation into Acme will soon be over.
@probe|it|inquiry ..6 in its|the final|last|closing stage|stages|phase|phases|weeks|stretch => stage closed -9, stage investigating +6 :: The investigation is in its final stage.
TITLE now|but the? court|judge|tribunal must|has_to|will ..1 decide|approve|agree => stage proposed +9, stage imposed -5 :: Acme agrees to pay £5m. Now the court must decide
by DATE ..4 had ..1 come|arrived|formed to|at|a the? preliminary|provisional => stage proposed -9 :: By August 2022 the regulator had come to the preliminary view.
TITLE gives|gave|grants|granted|wins|gets|received final approval ..4 order|settlement|agreement|consent_order => stage imposed +8 :: FTC gives final approval to order on app
TITLE no further ..1 investigation|inquiry|probe => stage closed +9 :: No further investigation of attack on library
TITLE no further REG investigation|inquiry|probe => stage closed +9 :: No further ICO investigation of attack
court|judge|tribunal ..3 has|needs to give|grant ..2 blessing|approval => stage proposed +8, stage imposed -6 :: The Federal Court has to give its blessing.
none|nothing of that|this|it|them is|are final => stage proposed +9, stage imposed -6 :: None of that is final.
escape|escapes|escaped|avoids|avoided|avoid|dodges|dodged|spared ..1 a|any @fine => stage overturned -8, stage imposed +3 :: It escaped a fine.
or|else face|faces ..1 court|fine|fines|prosecution|action|proceedings => stage proposed -6 :: It has 30 days to answer or face court.

# --- a sum that was meant, and what was set in the end
has|have now fined it|him|her|them|the ..2 MONEY !in => imposed MONEY +6, stage imposed +8, stage proposed -16 :: It has now fined the company £2m.
has|have now fined ORG MONEY => imposed MONEY +6, stage imposed +8, stage proposed -16 :: The FCA has now fined Acme £2m.
has|have now imposed|issued|levied|confirmed a|the|its ..2 @fine of MONEY => imposed MONEY +6, stage imposed +8, stage proposed -16 :: It has now imposed a penalty of £2m on the company.
has|have now imposed|issued|levied|confirmed a|the|its ..1 MONEY ..1 @fine => imposed MONEY +6, stage imposed +8, stage proposed -16 :: It has now imposed a £2m penalty on the company.
today|yesterday ,? it? REG? confirmed a|the|its ..2 @fine of|at ..1 MONEY => imposed MONEY +8, stage imposed +8, stage proposed -16 :: Today it confirmed a penalty of £2m.
figure|sum|amount|fine|penalty was|is|has_been|has_now_been confirmed|finalised|finalized at ..1 MONEY => imposed MONEY +6, stage imposed +5, stage proposed -16 :: Today the figure was confirmed at £2m.
in_the_end|eventually|ultimately ,? it? ORG? was|were fined ..1 MONEY => imposed MONEY +8, stage imposed +8, stage proposed -16 :: In the end it was fined £2m.
but|and in_the_end|eventually|ultimately|finally imposed|levied|fined|issued|handed ..6 MONEY => imposed MONEY +8, stage imposed +8, stage proposed -16 :: It had thought of more but in the end imposed £2m.
in_the_end|eventually|ultimately ,? it? REG? imposed|levied|fined|issued|settled_on|settled_for ..6 MONEY => imposed MONEY +8, stage imposed +8, stage proposed -16 :: In the end it settled for £2m.
but settled for|on a? ..1 @fine? of? MONEY => imposed MONEY +8, stage imposed +6, stage proposed -16 :: It had threatened to fine the bank £3m but settled for a fine of £2m.
after|having first|initially|originally|provisionally proposing|proposed|threatening|threatened|planning|planned|suggesting|suggested|announcing|announced ..6 MONEY => previous MONEY +8, stage proposed -16, stage imposed +3 :: It was fined £2m after first proposing a fine of £3m.
@cut its|a|the? ORG? ..2 planned|proposed|provisional|intended|draft ..1 MONEY @fine ..8 to ..2 MONEY2 => previous MONEY +9, imposed MONEY2 +8, stage imposed +14, stage proposed -30, stage varied -14 :: The FCA has cut its planned £3m fine for the bank to £2m.
@cut its|a|the? ORG? ..2 planned|proposed|provisional|intended|draft @fine of ..2 MONEY ..8 to ..2 MONEY2 => previous MONEY +9, imposed MONEY2 +8, stage imposed +14, stage proposed -30, stage varied -14 :: The FCA has cut a proposed fine of £3m for the bank to £2m.
@cut its|a|the? ORG? ..2 planned|proposed|provisional|intended|draft @fine ..6 from ..2 MONEY to ..2 MONEY2 => previous MONEY +9, imposed MONEY2 +8, stage imposed +14, stage proposed -30, stage varied -14 :: The FCA has cut the proposed fine for the bank from £3m to £2m.
dropped|drops|dropping|abandoned|abandons|shelved|shelves|scrapped|scraps|ditched|ditches ..1 plan|plans|proposal|proposals for|to|of ..5 MONEY => previous MONEY +8, imposed MONEY -5, stage closed -8, stage proposed -8 :: It was fined £2m after the FCA dropped plans for a £3m penalty.
escaped|escapes|got_off|gets_off|let_off|lets_off with ..2 @fine of ..1 MONEY => imposed MONEY +9, previous MONEY -9, stage imposed +8, stage closed -8 :: The bank has escaped with a fine of £2m.
escaped|escapes|got_off|gets_off|let_off|lets_off with a ..1 MONEY @fine => imposed MONEY +9, previous MONEY -9, stage imposed +8, stage closed -8 :: The bank has escaped with a £2m fine.
had ..2 proposed|planned|threatened|signalled|announced|suggested a|an|the ..1 @fine of ..2 MONEY => previous MONEY +5 :: The FCA had proposed a fine of £3m for the bank.
faced|had_faced a|an ..1 @fine of ..1 MONEY => proposed MONEY +4, imposed MONEY -3 :: The bank faced a fine of £3m.
said|announced|disclosed|indicated|signalled in DATE ..1 it intended|planned|wanted|was_minded|proposed to ..8 MONEY => previous MONEY +6, stage proposed -12 :: The FCA said in 2023 that it intended to fine the bank £3m.
# --- what was said beforehand
warned|told last|in|earlier|months|a_year_ago|that_year ..3 that it|they|he|she could|might|may|would ..1 be fined ..2 MONEY => previous MONEY +9, maximum MONEY -6, stage proposed -10 :: The bank was warned last autumn that it could be fined £3m.
had_been warned|told that it|they|he|she could|might|may|would ..1 be fined ..2 MONEY => previous MONEY +9, maximum MONEY -6, stage proposed -10 :: The bank had been told that it might be fined £3m.
had ..1 previously|earlier|first|originally|initially indicated|said|signalled|suggested|announced|warned ..1 it? REG? would|might|could|may fine|impose ..6 MONEY => previous MONEY +9, stage proposed -10 :: The FCA had previously indicated that it would fine the bank £3m.
^ originally|initially|at_first ,? the? regulator|watchdog|authority|agency|commission? REG? had? wanted|sought|proposed|planned|suggested ..4 MONEY => previous MONEY +9, stage proposed -10 :: Originally, the regulator wanted £3m.
# --- what is only threatened if an order is not followed
if|unless ..2 fails|fail|does_not|do_not|complies|obeys|fixes ..10 face|faces ..4 @fine => stage proposed -9 :: If it fails to comply, it will face a further penalty.
or face|risk a|an|another|further ..2 @fine ..1 of ..2 MONEY => other MONEY +10, imposed MONEY -8, proposed MONEY -6, stage proposed -9 :: It must stop the calls or face a fine of £3m.
or face|risk ..2 MONEY ..3 @fine => other MONEY +10, imposed MONEY -8, proposed MONEY -6, stage proposed -9 :: It must stop the calls or face a £3m fine.
has_not|have_not|yet_to ..1 taken|made|reached|take|make|reach a|its|any final decision => stage proposed +30, stage imposed -16 :: The FCA has cut its proposed fine for the bank to £2m but has not taken a final decision.
REG @has? settled on|for a? ..1 @fine? of? MONEY => stage imposed +6, stage proposed -16 :: After all that the FCA settled on £2m for the bank.
had_been facing|looking_at|threatened_with|in_line_for ..5 @fine => stage proposed -14 :: The bank, which had been facing a fine of up to £3m, was fined £2m.
warned|warns|told|tells ..12 or face|risk ..6 @fine => kind warning +9, kind fine -12, stage imposed +6 :: The FCA has told the bank that it must stop the calls or face a fine of £3m.
ordered|orders|directed ..12 or face|risk ..6 @fine => kind order +9, kind fine -12, stage imposed +6 :: The FCA has ordered the bank to stop the calls or face a fine of £3m.

# --- what a court did, in all forms of the verb: with the object between its parts, behind "decided to", at the end of a long sentence
@bench ..5 decided|agreed|ruled|voted|chose ..2 to ..1 @strike_out ..6 @fine|notice|order|ban|decision|reprimand => stage overturned +9, stage appealed -8, stage imposed -6 :: The tribunal decided on Friday to quash the £5m penalty.
@bench ..5 decided|ruled|voted|chose ..2 to uphold|confirm|back|endorse|maintain|affirm|sustain ..6 @fine|notice|order|ban|decision|reprimand => stage upheld +9, stage appealed -8, stage imposed -6 :: The judge decided on Friday to back the £5m penalty.
@bench ..5 decided|agreed|ruled|voted|chose ..2 to ..1 cut|reduce|lower|halve|slash|trim|increase|double|treble|raise|scale_back|bring_down ..6 @fine => stage varied +9, stage appealed -8, stage imposed -6 :: The judge decided on Friday to halve the £5m penalty.
@bench ..7 revoked|rescinded|lifted|scrapped|voided|nullified|invalidated|vacated|revokes|rescinds|lifts|scraps|voids|nullifies|invalidates|vacates the|a|an|its|his|her|their|that ..3 @fine => stage overturned +9, stage imposed -5, stage appealed -4 :: The court has revoked the £5m penalty.
@fine ..14 @be|been ..1 revoked|rescinded|lifted|scrapped|voided|nullified|invalidated|vacated|thrown_out|cancelled by ..4 @bench => stage overturned +9, stage imposed -5, stage upheld -6 :: The fine that the ICO imposed on Acme was revoked by a court.
had its|his|her|their ..2 @fine ..8 revoked|rescinded|lifted|scrapped|voided|nullified|invalidated|vacated|cancelled|thrown_out by|in ..4 @bench => stage overturned +9, stage imposed -5 :: Acme has had its fine from the ICO revoked by a court.
TITLE @bench ..3 revokes|rescinds|lifts|scraps|voids|nullifies|invalidates|vacates ..5 @fine => stage overturned +8, stage imposed -4 :: Court revokes fine for Acme
@bench ..7 maintained|maintains|sustained|sustains|let_stand|lets_stand the|a|an|its|his|her|their|that ..3 @fine => stage upheld +9, stage imposed -5, stage proposed -6, stage overturned -4 :: The court maintained the £5m penalty.
@fine ..14 @be|been ..1 maintained|sustained|let_stand|endorsed by ..4 @bench => stage upheld +9, stage imposed -5, stage proposed -6 :: The fine that the ICO imposed on Acme was maintained by a court.
had its|his|her|their ..2 @fine ..8 maintained|sustained by|in ..4 @bench => stage upheld +9, stage imposed -5 :: Acme has had its fine from the ICO sustained by a court.
TITLE @bench ..3 maintains|sustains ..5 @fine => stage upheld +8, stage imposed -4 :: Court maintains fine for Acme
@bench ..4 refused|refuses|declined|declines to ..1 cancel|strike_down|throw_out|scrap|revoke|rescind|reverse|nullify|vacate|void ..4 @fine => stage upheld +9, stage overturned -7, stage imposed -5 :: A judge has declined to cancel the £5m penalty.
@bench ..7 doubled|doubles|trebled|trebles|tripled|triples|scaled_back|scales_back the|a|an|its|his|her|their|that ..3 @fine => stage varied +9, stage imposed -5 :: The court doubled the £5m penalty.
TITLE @bench ..3 doubles|trebles|triples|scales_back ..5 @fine => stage varied +8, stage imposed -4 :: Court doubles fine for Acme
@bench ..8 set|sets the|a|an|its|his|her|their|that|this ..5 @fine|notice|order|decision|reprimand ..12 aside !for|from => stage overturned +9, stage imposed -6, stage upheld -4 :: A tribunal set the fine aside on Friday.
@bench ..8 struck|strikes the|a|an|its|his|her|their|that|this ..5 @fine|notice|order|decision|reprimand ..1 down => stage overturned +9, stage imposed -6 :: A judge struck the penalty down.
@bench ..8 threw|throws|thrown|tossed|kicked the|a|an|its|his|her|their|that|this ..5 @fine|notice|order ..5 out => stage overturned +9, stage imposed -6, stage upheld -6, stage proposed -4 :: The tribunal has thrown the fine for Acme out.
appeal|appealed|appeals|challenged|challenge|challenges ..14 threw|throws|thrown|tossed|tosses the|its|his|her|their|this ..2 case|claim|lawsuit out => stage upheld +8, stage appealed -6, stage overturned -5 :: Acme appealed, but judges threw the case out on Friday.
threw|throws|thrown|tossed|tosses|kicked|kicks the|its|his|her|their|this ..2 appeal|challenge out => stage upheld +8, stage appealed -6, stage overturned -5 :: Judges threw the appeal out on Friday.
^ ..4 @bench ..4 turned|turns the|its|his|her|their|this|both ..1 appeal|appeals|challenge|bid ..9 down => stage upheld +9, stage appealed -7, stage overturned -5 :: The tribunal turned the appeal down.
appeal|challenge by|of|from ORG !will|is ..12 has|have|was|were been? dismissed|rejected|refused|thrown_out|turned_down|struck_out => stage upheld +8, stage appealed -6 :: An appeal by Acme against a fine of £5m from the ICO has been rejected.
appeal|challenge by|of|from ORG ..20 has|have failed => stage upheld +8, stage appealed -6 :: An appeal by Acme against a fine of £5m from the ICO has failed.
appeal|challenge by|of|from ORG ..20 has|have|was|were been? allowed|upheld|granted !in_part|partly|to|permission|a|an|leave|more|until|by => stage overturned +9, stage appealed -7, stage upheld -4 :: An appeal by Acme against a fine of £5m from the ICO has been allowed.
appeal|challenge by|of|from ORG ..20 has|have succeeded|prevailed !in_part|partly => stage overturned +9, stage appealed -7 :: An appeal by Acme against a fine of £5m from the ICO has succeeded.
failed|fails|unable to ..1 persuade|convince ..4 @bench to|that ..8 @fine => stage upheld +9, stage appealed -7, stage overturned -5 :: Acme failed to persuade a tribunal to overturn the fine.
@bench ..2 declined|declines|refused|refuses to ..1 hear|take|take_up|consider ..3 case|appeal|it => stage upheld +8, stage appealed -6, stage imposed -4 :: The Supreme Court declined to hear its case.
@bench ..4 ruled|rules|found|finds|held|said|says|decided|concluded ..3 that the|its|his|her|this ..2 @fine|notice|decision ..16 was|were|is|had_been ..1 justified|lawful|valid|proportionate|sound => stage upheld +9, stage imposed -6, stage appealed -4 :: Three judges ruled that the £5m fine imposed by the ICO on Acme was justified.
@bench ..4 ruled|rules|found|finds|held|said|says|decided|concluded ..3 that ..3 @fine|notice|decision ..16 was|were|is|had_been ..1 unlawful|invalid|void|illegal|unjustified|unfounded|null => stage overturned +9, stage imposed -6, stage appealed -4 :: Three judges ruled that the £5m fine imposed by the ICO on Acme was unlawful.

# --- who will still go to court, who may, and who did
is|are|was|were to appeal|challenge|contest !for|to_customers|to_the_public => stage appealed +9, stage proposed -9 :: Acme is to appeal against the fine.
days|weeks|months|month|fortnight in_which|within_which|during_which to appeal|challenge|contest => stage appealed -9, stage imposed +5 :: Acme has 28 days in which to challenge the decision.
legal challenge|action to|against|over a|an|the|its|his|her|their ..2 @fine => stage appealed +8, stage proposed -6 :: Acme has launched a legal challenge to its £5m fine.
taken|takes|took|taking the|its|his|her|their case|appeal|challenge|fight|battle|dispute ..12 to ..2 @bench => stage appealed +9, stage imposed -5 :: Acme has taken its case against the fine to the Supreme Court.

# --- what the regulator did about its own fine
REG has|have? withdrawn|withdrew|withdraws|revoked|revokes|rescinded|rescinds|cancelled|cancels|scrapped|scraps the|its|that MONEY? @fine !plan|plans|proposal|notice => stage overturned +9, stage imposed -5, stage proposed -6 :: The ICO has withdrawn its fine for Acme.
had ..2 planned|intended|proposed|meant|threatened|wanted to @fineverb ..12 but ..6 no|not|nothing|dropped|drop => stage closed +10, stage proposed -10, stage imposed -8 :: The ICO had planned to fine Acme £5m but will take no action.
settled|settle|settling|admitted|admitting|cooperated|co-operated|cooperating ..10 @fine ..3 reduced|lowered|cut|discounted => stage imposed +6, stage varied -9 :: Acme settled early, so the fine was cut by 30%.
@fine ..3 reduced|lowered|cut|discounted ..8 because|as|since|after|for ..5 settled|settle|admitted|cooperated|co-operated|early|cooperation|settling => stage imposed +6, stage varied -9 :: The fine was cut by 30% because Acme settled.
REG ..3 took|taken|taking account|into_account ..12 reduced|lowered|cut|reducing ..2 @fine|sum|amount => stage imposed +6, stage varied -9 :: The ICO took account of the finances of Acme and reduced the fine.
REG ..2 dismissed|rejected|considered objections|arguments|representations|submissions|the_objections|the_arguments|the_representations|the_submissions ..8 and ..1 confirmed|upheld ..3 @fine => stage imposed +8, stage upheld -9 :: The ICO rejected the arguments of Acme and confirmed its fine.
and|as ..1 @has? fined it|him|her|them|both MONEY => stage imposed +7, stage proposed -6 :: The ICO rejected its arguments and fined it £5m.
as it fined the ..2 MONEY => stage imposed +7, stage proposed -6 :: It should have known better, said the ICO as it fined the bank £5m.
^ on? today|yesterday|now|@days|this_week ,? it|he|she|the_regulator|the_watchdog|the_authority|the_commission ..1 set|sets|fixed|imposed|issued|handed_down the|a ..1 @fine at|of MONEY !for|on|against|in => stage imposed +14, stage proposed -14, imposed MONEY +8, proposed MONEY -8 :: Today it set the fine at £5m.
^ on? today|yesterday|now|@days|this_week ,? REG ..1 set|sets|fixed|imposed|issued|handed_down the|a ..1 @fine at|of MONEY !for|on|against|in => stage imposed +14, stage proposed -14, imposed MONEY +8, proposed MONEY -8 :: On Friday Ofcom imposed a fine of £5m.

# --- other fines, and what the law may become
overturned|quashed|annulled|cancelled|set_aside|reduced|upheld|cut|halved another ..2 @fine => stage overturned -9, stage varied -6, stage upheld -6, stage imposed +4 :: Last year a tribunal overturned another fine.
overturned|quashed|annulled|cancelled|set_aside|reduced|upheld|cut|halved a|an ..2 @fine ..8 on|for|of|against a|an|another rival|competitor|different|firm|company|bank|operator|retailer => stage overturned -9, stage varied -6, stage upheld -6, stage imposed +4 :: Last year a court upheld a fine for a rival.
considering|considers|consider|proposes|proposed|plans|wants ..3 to? raise|raising|increase|increasing|lift|double ..3 maximum|highest|top|limit ..1 @fine => stage proposed -8, stage imposed +3 :: Parliament is considering whether to raise the maximum fine.

# --- fines that are denied, dropped, thought of or reported by sources, and fines that are to be paid
denied|denies|denying|rejected|rejects ..2 report|reports|rumours|claims|suggestions that ..8 @fined ..8 MONEY => imposed MONEY -14, other MONEY +9, kind fine -20, stage imposed -9 :: The ICO has denied reports that it has fined Acme £5,000.
^ reports|rumours|claims|suggestions that ..10 @fined ..8 MONEY ..12 are|were|is wrong|false|untrue|incorrect|inaccurate|baseless|unfounded|mistaken => imposed MONEY -14, other MONEY +9, kind fine -20, stage imposed -9 :: Reports that Acme has been fined £5,000 by the ICO are wrong.
REG has|have? ..1 withdrawn|withdrew|withdraws|dropped|drops|abandoned|abandons|scrapped|scraps|shelved|shelves a|an|the|its|their proposed|provisional|planned|intended|draft ..2 @fine => stage closed +12, stage proposed -12, stage overturned -6 :: The ICO has withdrawn its proposed fine of £5m.
proposed|provisional|planned|intended ..2 @fine ..12 @be|been ..1 withdrawn|dropped|abandoned|scrapped|shelved => stage closed +12, stage proposed -12, stage overturned -6 :: A proposed fine for Acme has been abandoned by the ICO.
REG ..1 will not fine|penalise ..8 after_all => stage closed +12, stage imposed -12, stage proposed -8, kind fine +3 :: The ICO will not fine Acme £5m after all.
letter|letters of ..2 intent ..6 @fine ..1 of? MONEY => stage proposed +8, stage imposed -6, proposed MONEY +6 :: It has a letter of intent that names a penalty of £5m.
warning notice|notices ..6 names|sets_out|proposes|gives|mentions ..2 @fine => stage proposed +8, stage imposed -6, kind fine +4 :: It has a warning notice that names a penalty of £5m.
will|would be @fined ..12 people|persons|sources|person|source ..1 familiar|close|with_knowledge|briefed|said|told|say => stage proposed +10, stage imposed -8 :: The bank will be fined £5m, people familiar with the matter said.
fighting|fights|fought|opposes|opposing|contests|contesting|disputes|disputing ..2 plan|plans|proposal|proposals|move by|of|to|from ..10 @fineverb|@fine => stage proposed +9, stage appealed -8, stage imposed -5 :: The firm is fighting plans by the ICO to fine it £5m.
told ..2 it|he|she|they will be @fined => stage proposed +9, stage imposed -6 :: Acme told it will be fined £5m
TITLE warned of ..4 @fine => stage proposed +8, stage imposed -4 :: Acme warned of £5m fine
is|are to pay a|the ..1 @fine of MONEY !under|if|unless|should|, => stage imposed +8, stage proposed -10 :: Acme is to pay a fine of £5m.
under|in ..1 draft|proposed|provisional|preliminary decision|findings|ruling|view ..10 is|are to pay => stage proposed +10, stage imposed -8 :: Under a draft decision of the ICO, Acme is to pay a fine of £5m.
seeks|seek|seeking to overturn|quash|annul|cancel|set_aside|strike_down|reverse|overturning ..8 @fine => stage appealed +10, stage proposed -10, stage overturned -6 :: Acme seeks to overturn its £5m fine.
REG loses|lost ..1 case|lawsuit|court_case|battle|fight|appeal ..1 over|against|on ..8 @fine => stage overturned +9, stage imposed -6, stage proposed -5, stage upheld -5 :: ICO loses case over £5m fine for Acme
provisional|preliminary|draft findings|finding|decision|view|notice @be|were|had ..1 published|issued|sent|announced|given ..1 last|earlier|a_year_ago|two_years_ago => stage proposed -8, stage imposed +3 :: The provisional findings were published last year.
reprimand instead => kind reprimand +8, stage proposed -6 :: It has now issued a reprimand instead.

# --- steps of other kinds: lawsuits that end, settlements told by the regulator, what could be ordered, conditions of a licence
REG ..4 dropping|dropped|drops|dismissing|abandoning|abandoned|abandons|withdrew|withdrawing|dismiss ..2 lawsuit|suit|complaint|charges|prosecution against ORG !after|,|because|as|in|for|once|when => kind prosecution +10, stage closed +12, stage proposed -10, kind investigation -6, kind settlement -6, relevant +3 :: The FTC has dropped its lawsuit against Acme.
REG has|have? agreed|agrees|moves|moved|asks|asked to dismiss|drop its|the|a ..1 case|lawsuit|suit|complaint against ORG $ => kind prosecution +3, stage closed +6 :: The SEC has agreed to dismiss its case against Acme.
@bench ..3 threw_out|throws_out|thrown_out|dismissed|dismisses|tossed|tosses ..2 lawsuit|suit|complaint|charges by|from|brought_by the? REG => kind prosecution +8, stage closed +12, stage proposed -10, stage upheld -8, stage overturned -6 :: A judge threw out a lawsuit by the FTC against Acme.
REG lost|loses its|a|the case|lawsuit|suit against ORG => kind prosecution +6, stage overturned +6, relevant +5 :: The FTC lost its case against Acme.
REG ..3 says|said|announced|announces ..4 that ..1 ORG ..2 will|would|must|is_to pay MONEY to|over settle|resolve => stage imposed +10, stage proposed -12, kind settlement +3 :: The FTC said on Friday that Acme would pay $5m to settle charges.
ORG could|may|might be ordered => stage proposed +5, stage imposed -3 :: Acme could be ordered by the ICO to delete data.
ORG could|may|might be banned|barred|suspended|blocked ..1 by the? REG => stage proposed +5, stage imposed -3 :: Acme could be banned by Ofcom.
complaint|lawsuit|suit ..2 that|which seeks|asks_for|demands ..6 injunction|penalties|penalty|damages => kind prosecution +10, stage proposed +6, stage imposed -4 :: It was accused in a complaint that seeks an injunction.
REG has|have? ..1 attached|imposed|added|placed ..3 conditions|condition|restrictions to|on the|its|his|her ..2 licence|license|permission|permissions|registration => kind order +10, stage imposed +7, stage investigating -5, relevant +4 :: The Gambling Commission has attached conditions to the licence of Acme.
REG has|have? written to ORG ..1 to warn|and_warned it|him|her|them => kind warning +10, stage imposed +5, relevant +6 :: The ICO has written to Acme to warn it about its calls.
final decision in|on|following|after|at_the_end_of ..3 inquiry|investigation => stage investigating -10 :: It has announced its final decision in an inquiry into Acme.
final decision ..1 includes|include|imposes|contains a ..1 @fine of MONEY => kind fine +12, stage imposed +7, imposed MONEY +6 :: The final decision includes a fine of £5m.
it includes a ..1 @fine of MONEY => kind fine +6 :: It includes a fine of £5m.
reopened|reopens|reopening ..2 investigation|inquiry|probe => stage investigating +9, stage closed -9 :: It has reopened an investigation into Acme.
ORG @has? @be|been ..1 cleared by the? REG => stage closed +10, stage investigating -6 :: Acme has been cleared by the ICO.

# --- what follows if a step is not obeyed, and what else is looked at
could|may|might|can be ..1 @fined if|unless ..3 not|fails|fail|ignores|ignore|refuses|refuse|breaches|breaks|flouts|disobeys => stage proposed -6 :: The firm could be fined if it does not comply.
could|may|might|can face ..2 @fine of up ..3 if|unless ..3 not|fails|fail|ignores|ignore|refuses|refuse|breaches|breaks|flouts|disobeys => stage proposed -6 :: It could face a fine of up to £5m if it ignores the order.
is|are|was also considering|weighing|mulling|looking_at ..2 @fine => stage proposed -9 :: The ICO is also considering a fine.

# --- what is announced, thought right or expected
given|gives|gave|served ..1 notice ..2 that it|they|he|she will|would|shall ..1 fine|impose|penalise|issue => stage proposed +14, stage imposed -10 :: The ICO has given notice that it will fine Acme £5m.
given|gives|gave|served ..1 notice ..2 that the? REG will|would|shall ..1 fine|impose|penalise|issue => stage proposed +14, stage imposed -10 :: Acme was given notice that the ICO would fine it £5m.
team|staff|investigators|inspectors thinks|think|believes|believe ..2 that? a ..1 @fine ..6 is|would_be right|justified|appropriate|warranted|fitting|due => stage proposed +12, stage imposed -8 :: Its case team thinks that a fine of £5m is right for Acme.
analysts|analyst|observers|investors|experts|commentators|traders expect|expects|expected|predict|predicts|predicted|forecast|forecasts ..2 REG to fine => irrelevant +6, stage proposed +12, stage imposed -8 :: Analysts expect the ICO to fine Acme £5m.
@fine ..8 is|are expected|awaited|imminent within|in|soon|by|next|this|before|any_day => stage proposed +12, stage imposed -8 :: An ICO fine of £5m for Acme is expected within weeks.

# --- what was considered before a fine that was set, and what could happen to others
after|having considering|considered|hearing|heard|weighing|weighed ..3 representations|submissions|arguments|evidence ..2 REG @has? @fined => stage imposed +10, stage proposed -14 :: After considering representations the ICO fined Acme £5m.
@fined ..8 after|having considering|considered|hearing|heard|weighing|weighed ..3 representations|submissions|arguments => stage imposed +8, stage proposed -10 :: The ICO fined Acme £5m after considering its representations.
and|but more|other|others|further ..2 could|may|might ..1 be|face @fined|@fine => stage proposed -12, stage imposed +4, relevant +6 :: The ICO has hit Acme with a £5m fine, and more firms could be fined.
told|warned ..4 that it|they|he|she could|might|may be @fined , has|have|was|were been? @fined => stage proposed -14, stage imposed +10, relevant +6 :: Acme, which was warned that it could be fined, has been fined £5m.

# --- a notice that is not the last, a regulator that goes to a higher court, and one that wins there
preliminary|provisional|draft enforcement_notice ..2 is|has_been ..1 issued|served|sent|given => stage proposed +10, stage imposed -8 :: A preliminary enforcement notice has been issued to Acme.
has|have issued|served|sent|given ..6 a|with preliminary|provisional|draft enforcement_notice => stage proposed +10, stage imposed -8 :: The ICO has issued Acme with a preliminary enforcement notice.
initial|preliminary|provisional decision to compel|order|require|fine|ban|impose|issue => stage proposed +4 :: It states an initial decision to compel Acme to delete the data.
final notice|decision|order will|is_to|is_due_to|should ..1 follow|come => stage proposed +2 :: The final notice will follow next week.
asking|asks|seeking|seeks|applies|applying for? permission|leave to appeal ..1 against ..8 ruling|decision|judgment|judgement => stage appealed +14, stage overturned -14 :: The ICO is asking for permission to appeal against the ruling.
TITLE watchdog|regulator|commissioner|ico ..2 wants|vows|plans|moves to ..1 take|fight|pursue ..5 case|fight|battle|appeal|challenge|defeat ..3 further|on|higher => stage appealed +8, stage overturned -8 :: Watchdog wants to take its lost case further
REG ..2 to|will|is|now appeal|appealing ..3 against ..8 ruling|decision|judgment|judgement ..8 overturned|quashed|annulled|struck|in_favour => stage appealed +10, stage overturned -10 :: The ICO is to appeal against the ruling that quashed its fine.
REG won|wins|prevailed|prevails|succeeded|succeeds ..1 in|at|before the? upper_tribunal|court_of_appeal|supreme_court !last|in => stage upheld +14, stage overturned -14, stage imposed -6 :: The ICO won today in the Upper Tribunal.
@fine ..12 was|is|were|been upheld by the? ..6 court|tribunal => stage upheld +6 :: The fine of £5m was upheld by the Court of Appeal.
lower|first court|tribunal had ..2 brought|cut|reduced|lowered|slashed|halved|quashed|annulled|overturned => stage varied -10, stage overturned -8 :: A lower court had brought it down to £4m.
!with|after|since|of|from|despite|by a|the MONEY ..1 @fine ..16 has|have come|fallen|dropped|gone down? ..6 to MONEY2 => previous MONEY +8, imposed MONEY2 +8, stage varied +10, stage imposed -4 :: The £1.3m fine has come down by 80% on appeal, to £250,000.
REG 's appeal ..20 was|is|were|been allowed => stage upheld +14, stage overturned -14, stage imposed -4 :: The ICO's appeal against that decision was allowed.
told to expect a? MONEY @fine => stage proposed +4, proposed MONEY +6 :: The trust was told to expect a £375k fine.
TITLE told to expect a? MONEY @fine => stage proposed +8, stage imposed -6 :: Trust told to expect £375k fine
told to expect a ..2 @fine of MONEY => stage proposed +4, proposed MONEY +6 :: The trust was told to expect a fine of £375,000.
notice ..2 in which a ..2 @fine ..3 is proposed|suggested|named|put_forward => stage proposed +10, stage imposed -6 :: The ICO has sent a notice in which a fine of £375,000 is proposed.
nobody|no_one|none|no|never ..6 @fined|fine by ..2 REG for ..8 may_be|might_be|could_be the ..1 first => stage imposed -8, stage proposed +3 :: Nobody was fined by the ICO for spam so far, and Acme may be the first.
has|have received|had a preliminary|provisional|draft enforcement_notice => stage proposed +10, stage imposed -8 :: Acme has received a preliminary enforcement notice.
final notice is_to_be|will_be|is_due_to_be|should_be issued|served|sent => stage proposed +2, stage closed -3 :: A final notice is to be issued next week.
terms|requirements|demands of the? enforcement_notice|notice|order have|had|has been|now ..2 met|fulfilled|satisfied => stage closed +12, stage imposed -10 :: The terms of the enforcement notice have been met.
TITLE enforcement|improvement notice|order met|lifted|fulfilled|complied_with => stage closed +10, stage imposed -8 :: Enforcement notice met, says ICO
what the? REG demanded ..16 has|have been done in_full|completely|entirely => stage closed +8, stage imposed -6 :: What the ICO demanded of Acme has been done in full.
what the? REG demanded ..16 has|have now|all been done => stage closed +8, stage imposed -6 :: What the ICO demanded of Acme has now been done.
@fine of MONEY was|were|has_been|had_been ..2 imposed|issued|served|set|given|levied ..8 now it is MONEY2 => stage varied +10, stage imposed -4, previous MONEY +8, imposed MONEY2 +8 :: A fine of £500,000 was served, and now it is £50,000.
@fine of MONEY ..14 now it will_be|comes_to MONEY2 => stage varied +10, stage imposed -4, previous MONEY +8, imposed MONEY2 +8 :: A fine of £500,000 was served, and now it will be £50,000.
now it will_be|comes_to MONEY => imposed MONEY +6, stage varied +4 :: Now it will be £50,000.
%|percent|half|nine-tenths|two-thirds|three-quarters|most of the @fine ..12 have|has been struck_off|knocked_off|cut|cancelled|waived => stage varied +10, stage imposed -5 :: Half of the fine which Acme was to pay has been struck off.
TITLE ..4 %|percent off ..4 @fine => stage varied +8, stage imposed -4 :: Acme gets 90% off its ICO fine
appeal|challenge|case against the? ..1 resolution|decision|ruling|notice|order|sanction|@fine ..8 is|was|has_been|were dismissed|rejected|thrown_out => stage upheld +10, stage imposed -4 :: The appeal against the resolution of the AEPD is dismissed.
pay ..6 now_that|because|as|after the? ..2 court|tribunal has ruled|decided|spoken => stage upheld +4, stage imposed -3 :: It has to pay, now that the National Court has ruled.
TITLE court|tribunal says|rules|holds|confirms ..1 ORG must|has_to|needs_to pay !MONEY => stage upheld +10, stage imposed -6 :: National Court says Acme must pay
TITLE court|tribunal takes|cuts|knocks|shaves MONEY off ..4 @fine => stage varied +10, stage imposed -4, stage upheld -6 :: Court takes €110,000 off hospital's GDPR fine

# --- what the public is still asked about is not set yet
@fine|package|rebate|rebates|settlement|deal|redress|commitments ..1 is|are|remain|remains|stay|stays ..4 proposals|proposal|a_proposal|only_proposed|provisional|not_final|not_yet_final|open_to_comment !in|by|from|for => open :: Fine and rebate are so far only proposals.
anybody|anyone|everybody|everyone|whoever|people|public|customers|billpayers|parties|stakeholders|who ..2 may|can|has|have|wants_to|wish_to|wishes_to ..3 comment|object|respond|say|views ..6 until|till|by|before DATE => open :: Anyone may comment until 4 May.
comments|views|responses|representations|objections ..6 can|may|must|should|are ..3 sent|made|submitted|welcome|invited|due|accepted|filed ..4 until|till|by|before DATE => open :: All comments on the plan can be sent until 4 May.
public|customers|consumers|billpayers|stakeholders|interested_parties|third_parties is|are|will|must|has_to|have_to ..2 be? ..1 consulted|heard|asked_for_views|asked_what|asked_for_comments|asked_to_comment => open :: The public will be consulted before the regulator decides.
public|billpayers|stakeholders has|have until ..4 to ..1 comment|respond|object|react|say_what => open :: The public has until July to say what it thinks.
consultation|comment_period|consultation_period ..8 closes|ends|runs|lasts|stays_open|remains_open|is_open|will_close|will_end|expires !without ..1 until|till|on|in|by|for|from? DATE => open :: The consultation on it closes on 3 March.
consulting|seeking_views|asking_for_views|inviting_comments|inviting_views|invites_comments|invites_views|seeks_views|asks_for_views|wants_views|gathering_views ..1 on|about a|an|the|its|this|that|these|those|both ..4 package|settlement|deal|@fine|redress|rebate|commitments|undertakings|offer => open :: It is seeking views on the package.
!was|were|had|went|been|not out|open for|to ..1 consultation|comment|comments|public_comment !last|in|earlier => open :: The package is now out for consultation.
@fine|package|settlement|deal|plan ..3 on which ..2 is|are asking_for|inviting|seeking|gathering|taking|open_for ..1 views|comments|responses|objections => open :: It is a package on which Ofgem is asking for views.
has|have a|an|the package|settlement|deal|penalty|fine ..4 in mind for ORG => open, party ORG +4 :: The regulator has a package of £5m in mind for Acme.
has|have a|an|the package|settlement|deal|penalty|fine ..1 of MONEY ..3 in mind => open, proposed MONEY +6 :: The regulator has a package of £5m in mind for Acme.

# --- what is not gone after any further
@has|have|had|it decided|chosen|resolved|opted ..2 not to ..1 pursue|take|go_after|proceed|press ..5 further|any_further|again|forward => stage closed +9, stage imposed -5 :: The watchdog has decided not to take the matter any further.
decided|concluded|decides|decision|resolved ..1 that ..1 it|the|he|she ..1 would|will take no further ..4 action|steps !if|unless|beyond => stage closed +9, stage imposed -5 :: The ICO decided that it would take no further regulatory action.
not|never satisfied|persuaded|convinced that ..1 further|more|any|formal ..2 action|steps|enforcement ..2 is|was|would_be|are|were ..1 warranted|justified|needed|necessary|called_for => stage closed +7, stage imposed -4 :: I am not satisfied that further action is warranted.
lets|let|leaves|leave|leaving|letting ..2 matter|case|things rest|there|at_that => stage closed +5 :: The commissioner lets the matter rest.
# --- fined anew, after an earlier fine fell
@fined|fines ..8 a|the second|third time !that|a => stage imposed +10, stage overturned -12 :: Garante fines Acme a second time
^ after|because|since|once|although ..1 @bench ..8 annulled|quashed|overturned|set_aside|struck_down|cancelled => stage overturned -12, stage imposed +4 :: After the court of Turin annulled its decision, the Garante set a new fine.
same|very|identical|first|original @fine ..3 that|which ..6 annulled|quashed|overturned|set_aside|struck_down|cancelled => stage imposed +10, stage overturned -14 :: The Garante has imposed the very fine that a court annulled.
TITLE REG repeats|renews|restores|reinstates ..3 @fine => stage imposed +8, stage overturned -8 :: Garante repeats €5 million fine
REG has|have? now? again|once_more|once_again|anew @fined|imposed => stage imposed +12, stage overturned -14, stage upheld -4, stage varied -6 :: The Garante has once more fined Acme €2m.
REG has|have? now? again|once_more|once_again imposed|issued|ordered|sanctioned|penalised ..8 MONEY => stage imposed +8, stage overturned -10 :: The AEPD has again imposed €2m on Acme.
reimposes|reimposed|re-imposes|re-imposed|re-issues|re-issued|reissued|reissues|re-adopts|re-adopted|readopted|readopts|re-fines|re-fined ..4 @fine|decision => stage imposed +14, stage overturned -16, stage upheld -6, stage varied -6 :: The Commission has re-imposed a cartel fine on Acme.
TITLE !court|tribunal|judge|judges @fined again|anew|afresh|once_more|second_time !by_court|by_judge|by_tribunal => stage imposed +10, stage overturned -12 :: Acme fined again
TITLE ^ a? new|fresh|second @fine for|on|against ORG => stage imposed +10, stage overturned -12 :: New fine for Acme, higher than the old one
@fined|imposed|ordered ..12 for the|a second time => stage imposed +10, stage overturned -12 :: Acme was fined €2m for the second time.
its|the first|earlier|previous decision|order|penalty|@fine ..4 @be ..1 annulled|quashed|overturned|set_aside|struck_down => stage overturned -14, stage imposed +4 :: Its first decision was annulled by the court.
after|because|since|as|though|although the? ..4 @bench had|has ..1 annulled|quashed|overturned|set_aside|struck_down ..3 original|first|earlier|previous|initial ..1 @fine|decision => stage overturned -14, stage imposed +8 :: The Commission fined Acme after the court had annulled the original fine.
had ..4 been? @fined .. but ..6 @bench annulled|quashed|overturned|set_aside|struck_down ..3 decision|@fine => stage overturned -4, stage imposed +2 :: In 2020 it had been fined £1m, but the court annulled that decision.
new|fresh|second decision|@fine ..2 same|corrected|higher|lower|identical ..1 sum|amount|@fine => stage imposed +6, stage overturned -8 :: The new decision sets the same sum.
new|second @fine ..2 comes_to|amounts_to|is_for|totals|is_of ..3 MONEY => stage imposed +8, stage overturned -8 :: The new fine amounts to €3m.
proceedings|procedure|case|investigation|inquiry ..4 again|anew|afresh|once_more ..20 reached|arrived|came ..4 same|new|higher conclusion|decision|sum|amount|figure|@fine => stage imposed +8, stage overturned -8 :: The agency opened the proceedings again and reached the same conclusion.

# --- sent back, or on to a higher court: nothing is decided yet
sent|sends|remitted|remits|returned|returns|remitting|sending ..8 back? to|for the? first-tier_tribunal|first-tier|lower_court|lower_tribunal|tribunal_below|tribunal|ftt|trial_court|district_court => stage appealed +12, stage upheld -14, stage overturned -12 :: The case was remitted to the First-tier Tribunal.
case|matter|question|questions|issues|issue|appeal|these|this|they ..8 go|goes|going|returns|return back to the? first-tier_tribunal|first-tier|lower_court|lower_tribunal|tribunal_below|tribunal|ftt => stage appealed +12, stage upheld -14, stage overturned -12 :: These questions go back to the FTT.
@bench ..8 asks|asked|refers|referred|referring|put|puts|submits|submitted|sent|sends|asking ..8 court_of_justice|ecj|cjeu|luxembourg|european_court_of_justice|european_court => stage appealed +12, stage upheld -10, stage overturned -8, stage imposed -6, stage proposed -6 :: The Market Court has referred three questions to the Court of Justice.
council_of_state|conseil ..8 asks|asked|refers|referred|put|puts|submits|submitted|sent|sends|asking ..8 court_of_justice|ecj|cjeu|luxembourg|european_court_of_justice|european_court => stage appealed +12, stage upheld -10, stage overturned -8, stage imposed -6, stage proposed -6 :: The Council of State has put two questions to the ECJ.
seeking|seeks|sought|wants|awaits|awaiting|needs|requested|requests ..3 opinion|view|answer|guidance|ruling|interpretation of|from the? court_of_justice|ecj|cjeu|luxembourg|european_court_of_justice|european_court => stage appealed +10, stage imposed -4, stage proposed -6 :: The court is seeking the opinion of the ECJ.
question|questions|both|they|points|issues ..2 go|goes|went|referred|put|sent|is_for|are_for to? the? ..2 court_of_justice|ecj|cjeu|luxembourg|european_court_of_justice => stage appealed +10, stage imposed -4, stage proposed -6 :: Both questions go to the Court of Justice.
preliminary ruling|question|questions|reference ..8 court_of_justice|ecj|cjeu|luxembourg => stage appealed +8, stage imposed -4 :: It made a preliminary reference to the CJEU.
TITLE to ..4 europe's|eu's|european|eu top|highest|supreme court => stage appealed +8, stage imposed -4, stage proposed -4 :: Acme's data row goes to Europe's top court
TITLE luxembourg|cjeu|ecj to have_its_say|rule|decide|answer => stage appealed +10, stage imposed -4, stage proposed -8 :: Luxembourg to have its say on pop-ups

# --- what has come to nothing is struck out
appeal|challenge|reference ..12 @be|been struck_out => stage upheld +8, stage overturned -8 :: Its challenge to the £3m penalty has been struck out.
since|as|when|because|and|but it was struck_out => stage upheld +4, stage overturned -4 :: The appeal got Acme nowhere, since it was struck out.
REG 's ..1 appeal ..4 struck_out => stage overturned +14, stage upheld -14 :: The ICO's appeal was struck out.
strikes_out|struck_out the? REG ..2 appeal|challenge => stage overturned +14, stage upheld -14 :: The tribunal has struck out the ICO's appeal.

# --- ought never to have been fined
!it|they|he|she|we|firm|company REG ..3 was|were wrong to @fine|impose|issue|ban|penalise|fine => stage overturned +6, stage imposed -3 :: The ICO was wrong to fine Acme.
TITLE @bench ..2 : ..6 should|ought not|never to? have been @fined => stage overturned +14, stage appealed -8, stage imposed -6 :: Judges: Acme should not have been fined
TITLE council_of_state|conseil_d'état : ..6 should|ought not|never to? have been @fined => stage overturned +14, stage appealed -8, stage imposed -6 :: Council of State: Acme should not have been fined
REG ..3 was|were wrong to @fine|impose|issue|penalise|fine ..16 , ..8 @bench|council_of_state ..2 ruled|found|held|decided|said|says|rules => stage overturned +10, stage appealed -8, stage imposed -6 :: The ICO was wrong to fine Acme, a tribunal ruled.
nothing|no_money ..2 has|have|needs|need to_be ..1 paid|handed_over ..2 any_more|any_longer|now|after_all => stage overturned +8, stage imposed -4 :: Nothing needs to be paid any more.
nobody|no_one|it|city|council|company|firm has_to|need|needs_to|have_to pay ..2 @fine !if|until => stage upheld +1 :: Nobody has to pay the fine.
@fine ..2 @be|been ..1 imposed|issued|set|based on incorrect|wrong|false|mistaken|the_wrong grounds|basis => stage overturned +10, stage imposed -6 :: The fine was imposed on incorrect grounds.
@fine|decision|notice ..3 rested|rests|based on|upon the? incorrect|wrong|false|mistaken grounds|basis|law|facts => stage overturned +10, stage imposed -6 :: The fine rested on the wrong grounds.
TITLE ORG keeps its|their|his|her MONEY => stage overturned +8, stage imposed -6 :: Acme keeps its 600,000 euros

# --- partly gone
set_aside|overturned|quashed|annulled|struck_down|sets_aside|overturns|quashes|annuls in_part|partly|partially => stage varied +9, stage overturned -12, stage upheld -4 :: The tribunal has set aside in part the order against Acme.
TITLE overturns|overturned|quashes|quashed|annuls|annulled ..8 in_part|partly|partially => stage varied +12, stage overturned -12 :: Tribunal overturns Acme finding in part
partly|partially|in_part set_aside|overturned|quashed|annulled|sets_aside|overturns|quashes|annuls => stage varied +8, stage overturned -12, stage upheld -1 :: The tribunal partly overturned the order.
@fine ..12 stand|stands|upheld|confirmed|in_principle , ..1 but not in|at that|this|full amount|sum|height => stage varied +12, stage upheld -10 :: The court lets the fine stand in principle, but not in that amount.
but not in|at that|this|the|its|full|such ..1 amount|sum|height|figure => stage varied +8, stage upheld -6 :: The fine was right, but not in that amount.
TITLE @fine right|justified|lawful , ..1 amount|sum wrong|too_high|excessive => stage varied +12, stage upheld -10 :: Court: fine right, amount wrong

# --- a step to a higher court, told with the ruling that it is against
@bench ..2 agrees_to|agreed_to|has_agreed_to|is_to hear|review|consider|take_up ..6 appeal|case|challenge|petition !dismissed|rejected => stage appealed +12, stage varied -10, stage overturned -10, stage upheld -6 :: The Supreme Court agreed to hear the agency's appeal.
TITLE @bench to|will hear|review|consider|take_up ..6 appeal|case|challenge|petition|@fine => stage appealed +12, stage varied -10, stage overturned -10, stage upheld -6 :: Supreme Court to hear Acme case
@be ..1 vacated|quashed|annulled|cut|reduced|overturned|struck_down|set_aside by a|the lower|first court|tribunal => stage varied -8, stage overturned -8 :: The fine was vacated by a lower court.
!had appealed|appeals|appealing|moved|gone ..3 against ..10 judgment|ruling|judgement|decision|verdict ..16 set_aside|overturned|quashed|annulled|cut|reduced|struck_down|cancelled|upheld|dismissed|confirmed|halved => stage appealed +16, stage overturned -12, stage upheld -12, stage varied -12 :: The BfDI has appealed against a judgment that set aside her ban.
lodged|lodges|filed|files|launched|brought|hear|granted|pending|considering|permission|leave ..5 appeal ..3 against ..10 judgment|ruling|judgement|decision|verdict ..16 set_aside|overturned|quashed|annulled|cut|reduced|struck_down|cancelled|upheld|dismissed|confirmed|halved => stage appealed +16, stage overturned -12, stage upheld -12, stage varied -12 :: The BfDI has lodged an appeal against a judgment that set aside her ban.
appealed|appeals|appealing|challenged|challenges|challenging|contesting|contests the? ..6 judgment|ruling|judgement|verdict ..8 which|that|by_which|in_which ..8 set_aside|overturned|quashed|annulled|cut|reduced|struck_down|cancelled|upheld|dismissed|confirmed|halved => stage appealed +14, stage overturned -12, stage upheld -12, stage varied -12 :: The agency is appealing the ruling that quashed the fine.
has|have moved|approached|petitioned the? ..2 supreme_court|high_court|apex_court|court_of_appeal|federal_court => stage appealed +14, stage varied -10, stage upheld -6, stage imposed -4 :: Acme has moved the Supreme Court.
moves|approaches|petitions the? ..2 supreme_court|high_court|apex_court|court_of_appeal => stage appealed +14, stage varied -10, stage upheld -6, stage imposed -4 :: Acme moves the Supreme Court over the fine.
TITLE reaches|reach ..2 supreme_court|high_court|court_of_appeal|apex_court|top_court|upper_tribunal => stage appealed +12, stage varied -8, stage imposed -6 :: Acme dispute reaches Supreme Court
plea|petition|appeal by|from|of ORG ..4 against ..4 what is left of ..8 @fine|order|decision => stage appealed +12, stage imposed -6 :: A plea by Acme against what is left of the order was registered.
fights|fighting|challenges|challenging|contests|contesting|against ..1 what is left of ..8 @fine|order|decision => stage appealed +8, stage varied -6, stage imposed -4 :: It is fighting what is left of the fine.
TITLE round two|three => stage appealed +6 :: Round two for Acme

# --- left as it was, in the words of judgments
withdrawn|withdrew|withdraws|dropped|drops|abandoned|abandons|gave_up|gives_up ..4 appeal|challenge and ..6 pay|paying|pays|paid|accept|accepts => stage upheld +12, stage closed -14, stage imposed -6 :: Acme has withdrawn its appeal and will pay the fine.
bid|attempt|effort|fight|battle|case|quest|campaign ..16 ended|ends|ending in failure|defeat|tears|vain => stage upheld +10, stage overturned -8, stage imposed -4 :: Its attempt to have the penalty cancelled ended in failure.
@bench ..16 saw|sees|found|finds|could_see|could_find nothing to criticise|fault|object_to|quarrel_with|correct|complain_of|find_fault_with => stage upheld +10, stage imposed -8 :: The tribunal saw nothing to criticise in the fine.
@bench ..16 saw|sees|found|finds|could_see|could_find|had|has no|little reason|ground|grounds|cause|basis to|for interfere|interfering|disturb|disturbing|differ|intervene|depart => stage upheld +10, stage imposed -8 :: Judge Brown, sitting with two members, saw no reason to interfere.
@fine ..12 is|was ..1 lawful|proportionate|valid and|, ..2 proportionate|lawful|valid => stage upheld +8, stage imposed -6 :: The £3m fine is lawful and proportionate.
TITLE @fine ..8 is|was lawful|proportionate|valid|justified ..2 , ..4 @bench|says|rules => stage upheld +10, stage imposed -8 :: £3m penalty for Acme is lawful, says tribunal
TITLE @bench back|side_with|agree_with|vindicate|support the? REG => stage upheld +10, stage imposed -8, stage overturned -6 :: Acme left with bill as judges back ICO
appeal|challenge|reference has|have|had ..2 got it|him|her|them nowhere => stage upheld +10, stage imposed -8 :: Its appeal has got it nowhere.
appeal|challenge ..4 got|gets|left ORG ..3 nowhere|no_further|where_it_was => stage upheld +10, stage imposed -8 :: An appeal got Acme nowhere.
@bench ..6 would_not|did_not|refused_to|declined_to|refuses_to|declines_to ..1 extend|enlarge ..2 time|deadline|period => stage upheld +8, stage appealed -8 :: The tribunal would not extend the time.
appeal|challenge|reference ..1 does|will|cannot|can|did not? proceed|go_ahead|be_admitted|be_heard|be_entertained !on|until => stage upheld +4, stage appealed -6 :: The appeal does not proceed.
appeal|challenge|reference ..4 inadmissible|out_of_time|too_late|time-barred => stage upheld +8, stage appealed -8 :: Its appeal was declared inadmissible.
@bench ..4 below|of_first_instance ..4 same|no_other|of_the_same_mind|agreed|like_mind ..2 opinion|view|mind|conclusion => stage upheld +6 :: The tribunal below had been of the same opinion.
@bench ..2 held|holds|found|finds|ruled|rules|decided ..3 that ..3 notice|order|direction ..16 said|says|was|is enough|clear_enough|sufficient|sufficiently_clear|good_enough|adequate => stage upheld +10, stage imposed -8 :: The tribunal held that the information notice said enough.

# --- gone, in the words of judgments
!that REG had|has|have no|insufficient|not_enough|scant grounds|reason|basis|cause|warrant|evidence for|to|on fining|fine|impose|imposing|penalise => stage overturned +10, stage imposed -8, kind fine +4 :: The AP had no grounds for fining Acme.
TITLE REG must|has_to|to|will repay|refund|reimburse ORG => stage overturned +12, stage imposed -10, kind fine +5 :: AP must repay Acme
TITLE !boss|director|manager|partner|owner|chief|man|woman cleared|acquitted|exonerated by|in|at ..2 @bench => stage overturned +12, stage closed -10 :: Trader cleared by tribunal
@fine ..14 has|have|did|does not survive|survived|stand|stood|last|lasted => stage overturned +10, stage upheld -10, stage imposed -8 :: The fine of £3m has not survived.
@bench ..3 acquitted|acquits|cleared|clears|exonerated|exonerates the|it|him|her !way|air|path|decks => stage overturned +7, stage imposed -8 :: The district court acquitted the company.
@bench ..3 acquitted|acquits|cleared|clears|exonerated|exonerates ORG => stage overturned +7, stage imposed -8 :: The district court acquitted Acme.
is|are|was|were not to_be banned|fined|prohibited|penalised|barred ..12 after_all => stage overturned +12, stage imposed -12 :: He is not to be banned after all.
TITLE ^ no ban|fine|penalty|prohibition for|on => stage overturned +4, stage imposed -10 :: No ban for former bank manager
TITLE no ban|prohibition|penalty : ..4 @bench => stage overturned +12, stage imposed -10 :: No recklessness, no ban: the Upper Tribunal
are|is|was|were not to_be prohibited|banned|barred from working|holding => stage overturned +8, stage imposed -10 :: The three are not to be prohibited from working in finance.
@fine ..6 falls|fell|goes|went|collapses|collapsed with the? notice|decision|order|case|finding => stage overturned +10, stage imposed -8 :: The penalty falls with the notice.
@bench|council_of_state ..2 told it|them|him|her ..8 mistaken|wrong|in_error => stage overturned +3 :: The court told it that this was mistaken.
decision|@fine|sanction|order ..6 is|are|was gone => stage overturned +8, stage appealed -6 :: So the decision of 2016 is gone.
TITLE nothing|not_a_penny|no_money to pay => stage overturned +12, stage imposed -8, stage appealed -8 :: Five years, two courts, nothing to pay
sent|sends|remitted|remits|referred|refers ..6 back? to the? REG ..3 direction|instruction|order to reconsider|think_again|decide_again => stage overturned +10, stage appealed -6, stage imposed -6 :: It sent the matter back to the FCA with a direction to reconsider.
@bench ..3 directed|directs|held|ruled|decided ..3 neither|not|no ..12 impose|imposed a|any|no ..1 @fine => stage overturned +10, stage appealed -8 :: The tribunal directed that neither the FCA nor the PRA impose a penalty.
@bench ..2 has|have? overruled|overrules|overruling them|it|both => stage overturned +10, stage appealed -8 :: The Tribunal has overruled them both.
one|it|this|that has_been|have_been|was|is overturned|quashed|cancelled|annulled|struck_down|set_aside on appeal => stage overturned +8, stage imposed -3 :: This week, for the first time, one has been overturned on appeal.
# --- what is about to be fought, asked for or brought to court
TITLE !not|no|right|leave|time|how|chance|refused|permission to appeal|challenge|contest ..1 against|over? ..5 @fine => stage appealed +9, stage imposed -5 :: Trust to appeal against record fine over a leak
has|have now|also|since? decided|chosen|opted|resolved to appeal|challenge|contest the|its|his|her|their|this ..2 @fine => stage appealed +7, stage imposed -4 :: The ministry has decided to challenge the fine.
requests|requesting|asks that|for ..2 @fine be|to_be imposed|set|levied|issued => stage proposed +10, stage imposed -9 :: It requests that a fine be imposed on the bank.
TITLE civil_penalty|civil_penalties|civil-penalty action|proceedings|proceeding|lawsuit|suit|claim ..1 against|over => kind prosecution +8, kind fine -9, stage proposed +8, stage imposed -9 :: Civil penalty action against Acme by the OAIC
is|are to be prosecuted|charged|tried by|in|at|for|before => stage proposed +9, stage imposed -6 :: The firm is to be prosecuted by the watchdog.
can|could|may|might impose|order|pass ..6 imprisonment|prison|jail => stage imposed -9 :: The court can impose six months' imprisonment.
watchdog|regulator|authority|office|it ..4 so_far is|are|was only|just|no_more_than? a|only recommendation|proposal => stage proposed +12, stage imposed -9 :: All the watchdog has made so far is a recommendation.
informed|notified|told|warned ..8 that ..2 @fine of ..1 MONEY awaits|awaited it|them|her|him => stage proposed +10, stage imposed -8 :: The agency has been notified that a fine of £95,000 awaits it.
set|sets|setting|put|puts|putting aside the ..1 one-stop-shop|principle|argument|arguments|question|mechanism|doubt|doubts|money|funds|provision => stage overturned -16, stage upheld -4 :: It begins by setting aside the one-stop-shop mechanism.
!offered|offers|seeks|sought|trying|tries|hopes|wants settled|settles|agreed_to_settle|agrees_to_settle|resolved|resolves|to_settle ..3 potential|civil ..1 liability => stage imposed +9, stage proposed -9 :: It has agreed to settle its potential civil liability.
