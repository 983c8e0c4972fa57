# What happened. Effect: incident K.

ransomware => incident ransomware +7 :: A ransomware attack struck.
phishing|spear-phishing|phished => incident phishing +4 :: A phishing email came.
phishing ..2 email|emails|link|attachment => incident phishing +6 :: A phishing email was opened.
credential_stuffing|credential-stuffing|stuffing => incident credential_stuffing +8 :: A credential stuffing attack.
hackers|hacker|hacked|hack|hacking|cyber_attack|cyberattack|cyber-attack|cyber_attacks|attackers|attacker|cyber_incident|malware|exfiltrated|intruders|intruder => incident cyber_attack +2 :: Hackers got in.
unauthorised|unauthorized|malicious ..2 third_party|third_parties|access|actor|actors => incident cyber_attack +1 :: Unauthorised access took place.
vulnerability|vulnerabilities|exploited|exploiting => incident cyber_attack +1 :: A vulnerability was exploited.
former ..3 employee|adviser|worker|nurse|officer|clerk|secretary|manager => incident insider +2 :: A former employee did it.
without ..4 business_reason|business_need|legal_reason|valid_reason|legitimate_reason|authorisation|need_to_know|permission_of_the_controller => incident insider +2 :: He looked without a valid business reason.
section_170|s170|s.170|unlawfully_obtaining|unlawfully_accessed|snooped|snooping|unlawfully_obtained|nosy => incident insider +4 :: He was guilty of unlawfully obtaining data.
bcc|blind_carbon_copy|carbon_copy|wrong_recipient|wrong_address|in_error|by_mistake|mistakenly|inadvertently|accidentally|accidental|human_error|wrongly_sent|wrong_person|hidden_data => incident disclosed_in_error +3 :: It was sent in error.
spreadsheet|published ..4 online|website => incident disclosed_in_error +1 :: A spreadsheet was published online.
wrongly|mistakenly|accidentally|inadvertently ..2 sent|given|shared|disclosed|published|posted|emailed|released|uploaded => incident disclosed_in_error +4 :: It was wrongly given to him.
laptop|laptops|usb|memory_stick|dvd|dvds|disks|discs|hard_drive|hard_drives|unencrypted|briefcase|filing_cabinet|filing_cabinets ..6 stolen|lost|missing|theft|vanished|mislaid|left => incident lost_or_stolen +5 :: Laptops were stolen.
lost|loses|losing|stolen|mislaid|mislays|burgled|missing|theft|loss ..5 laptop|laptops|usb|memory_stick|dvd|dvds|disks|discs|files|hard_drive|recordings|documents|evidence|records|device|devices|papers => incident lost_or_stolen +5 :: It lost unencrypted DVDs.
deleted|deletion|wiped|destroyed ..5 files|footage|records|data|evidence|video => incident lost_or_stolen +4 :: The deletion of footage was found late.
nuisance|unsolicited|unwanted|spam|cold|marketing|robocalls|direct_marketing|predatory ..2 calls|texts|emails|messages|text_messages|call|call_centre|emails|mailings|text => incident unlawful_marketing +5 :: It made nuisance calls.
robocalls|telephone_preference_service|tps|pecr|direct_marketing|spam|cold-calling|telemarketing => incident unlawful_marketing +3 :: It rang numbers on the TPS.
children|minors|under_13s|under-13s|age_assurance|age_verification|teenagers|underage|teens|under_13 => incident children +1.3 :: Children were not kept out.
children|children's|child|minors ..3 data|privacy|information|code => incident children +3 :: Children's data was misused.
age_assurance|age_verification|age_checks|age_appropriate_design_code|children's_code|under_the_age_of_13|parental_consent => incident children +3 :: It had no age assurance.
transfer|transfers|transferred|transferring ..6 us|u.s|united_states|china|america|third_countries|abroad|overseas|russia => incident transfer +4 :: Data was transferred to the US.
data_transfers|international_transfers|standard_contractual_clauses|privacy_shield => incident transfer +3 :: It made data transfers.
cookie|cookies|cookie_banner|trackers => incident cookies +3 :: It set cookies without consent.
access_request|access_requests|subject_access|sar|sars|right_of_access|dsar => incident access_request +2.5 :: It ignored a subject access request.
information_requests|requests_for_information|foi_requests ..4 backlog|late|unanswered|deadline => incident access_request +3 :: FOI requests had a backlog.
transparency|transparent|duty_to_inform|information_obligations => incident transparency +2 :: It was not transparent.
market_abuse|insider_dealing|insider_trading|manipulation|manipulated|manipulating|market_manipulation|securities_fraud|anticompetitive|anti-competitive|cartel|price-fixing|price_fixing|collusion|collusive|dominant_position|unregistered_securities|misleading_investors|spoofing|disclosure_controls => incident market_conduct +4 :: It manipulated the market.
securities|investors|trading|traders|bids|antitrust|competition_law|listing_rules => incident market_conduct +1.5 :: It misled investors.
consumers|customers ..4 misled|harmed|overcharged|overcharging|mis-sold|deceived|compensated|redress => incident consumer_harm +4 :: Customers were misled.
mis-selling|misleading_advertising|misleading|unconscionable|overcharged|overcharging|deceptive|unfair_practices|vulnerable_customers|hidden_fees|junk_fees|refunds|redress => incident consumer_harm +2.5 :: It used deceptive terms.
consumer_law|consumer_protection|consumer_harm|consumer_rights => incident consumer_harm +2 :: It broke consumer law.
social_responsibility|problem_gamblers|problem_gambling|gambling_harm|gambling_harms|player_protection|self-exclusion|self-excluded|vulnerable_gamblers|at-risk_gamblers|safer_gambling => incident consumer_harm +4 :: Its failings in social responsibility were grave.
ads|adverts|advertisements|advertising|commercials ..6 banned|misled|misleading|irresponsible|greenwashing|exaggerated => incident consumer_harm +4 :: The ads were banned because they misled people.
misselling|mis-sold|missold|unsuitable|poor|bad ..2 endowments|pensions|advice|transfers|recommendations|investments => incident consumer_harm +3 :: The firm gave unsuitable pension advice.
without ..3 consent|permission|legal_basis|lawful_basis|their_knowledge => incident unlawful_processing +2.5 :: Data was used without consent.
lawful_basis|legal_basis|valid_consent|unlawful_processing|behavioural_advertising|behavioral_advertising|personalised_advertising|profiling|facial_recognition|biometric|surveillance|tracking|unlawfully_processed|data_minimisation|excessive|cctv|monitoring => incident unlawful_processing +2.5 :: It had no lawful basis.
shared|disclosed|disclosing|sharing|processed|processing|collected|collecting|scraped ..5 unlawfully|illegally|improperly => incident unlawful_processing +3 :: It shared data illegally.
illegally|unlawfully ..2 collected|shared|processed|used|disclosed|collecting|processing|sharing => incident unlawful_processing +3 :: It unlawfully processed data.
money_laundering|anti-money_laundering|financial_crime|systems_and_controls|audit_failures|audit_work|pollution|sewage|safety|integrity => incident other +3 :: It had weak financial crime controls.


# When it happened. Effect: when DATE.
attack|breach|incident|hack|cyberattack|ransomware|theft|leak|calls|emails|texts|messages|failings|failures|infringements|conduct|infractions|events|lapses|contraventions ..8 in|on|from|since|between|of|to DATE => when DATE +3 :: The attack took place in August 2022.
took_place|occurred|happened|began|started|dates|dated|date_back|go_back|goes_back ..5 DATE => when DATE +4 :: It happened in August 2022.
between DATE and DATE2 => when DATE +4 :: Between March 2020 and May 2020 it sent texts.
from DATE to|until|and DATE2 => when DATE +4 :: From March 2020 to May 2020.
between|from ..2 DATE => when DATE +2 :: It happened between May and July 2021.
DATE @pos? ..2 attack|breach|incident|hack|cyberattack|ransomware|data_breach|cyber_attack|burglary|leak => when DATE +4 :: The 2022 ransomware attack.
in|on|since DATE ..8 hackers|attackers|criminals|hacker|stolen|stole|burgled|lost|sent|deleted|vanished|accessed|emailed|published|exposed|uploaded|breached|downloaded|wrote|answered => when DATE +3 :: In August 2022 hackers got in.
hackers|attackers|stolen|stole|burgled|lost|sent|deleted|vanished|accessed|emailed|published|exposed|made|called|breached|missing|delivery ..8 in|on|during DATE => when DATE +2 :: Hackers got in in August 2022.
since DATE => when DATE +2 :: It has known of the fault since 2017.
fined|fine|penalty|announced|notice|decision|ruling|judgment|tribunal|appeal|investigation|inquiry|complaint|complained|proceedings|opened ..6 in|on|of|since DATE => when DATE -3 :: It was fined in March 2025.
DATE ..6 fined|fine|penalty|announced|notice|decision|ruling|judgment|tribunal|investigation|inquiry|complaint => when DATE -2 :: In 2023 the ICO fined it.
notified|reported|told|informed|discovered|noticed|aware ..8 in|on|until DATE => when DATE -2 :: It was notified in May 2020.
act|regulations|regulation|gdpr ..2 DATE => when DATE -6 :: The new regulations of May 2018.
until|by|before|after DATE => when DATE -2 :: It had until May 2020.
updated|posted|published|date|on|wed|mon|tue|thu|fri ..2 DATE $ => when DATE -5 :: Published: 3 May 2020
founded|acquired|bought|launched|established|since|effect|force|introduced ..4 in|of|on DATE => when DATE -3 :: It was founded in 2010.

spreadsheet|sheet|file|document ..12 published|publish|online|mistake|website|disclosed|meant => incident disclosed_in_error +5 :: A sheet went with it that it had not meant to publish.
published|disclosed|released|posted ..10 spreadsheet|sheet|file|document => incident disclosed_in_error +4 :: It published the answer together with a sheet.
messaging_app|messaging_group|chat_group|personal_phones|group_chat => incident unlawful_processing +2 :: Staff shared it in a group chat.
attack|security_failings|security_failures|data_breach|security_measures|cyber_security|cybersecurity|systems|intrusion => incident cyber_attack +0.7 :: Its security measures were weak.
attacked|breached|compromised ..3 in => incident cyber_attack +1 :: The firm was attacked in 2022.
attacked|inside|entered ..6 in|from DATE => when DATE +4 :: The firm was attacked in 2022.

finished|ended ..2 with ransomware => incident ransomware +6 :: They finished with ransomware.
from DATE to|until|and|- ..2 => when DATE +1.5 :: From January to September 2023 it rang people.
from|between DATE ..12 calls|emails|texts|placed|made|sent|rang => when DATE +2 :: From January to September 2023 it made calls.

DATE ..3 REG ..3 announced|announces|said|fined|issued|published|imposed|served|opened => when DATE -4 :: On 7 August 2024 the ICO announced it.
REG ..8 on DATE => when DATE -2 :: The ICO fined it on 7 August 2024.
announced|published|served|issued ..6 on DATE => when DATE -3 :: It was announced on 7 August 2024.

# --- more words for each
freedom_of_information|foi|foia => incident access_request +0.8 :: A freedom of information request was left unanswered.
backlog|overdue|unanswered|late ..8 requests|request|answers => incident access_request +3 :: It has a backlog of requests.
failed|failing|fails ..4 respond|answer|reply ..4 request|requests => incident access_request +3 :: It failed to respond to a request.
freedom_of_information|foi ..6 failings|compliance|backlog|performance|rules|obligations => incident access_request +3 :: FOI failings at the force.
employee|employees|administrator|trainee|secretary|nurse|officer|insider|clerk|worker ..10 stole|stolen|sold|photographed|snooped|looked_up|opened|viewed|copied|downloaded => incident insider +3 :: An employee had stolen the files.
obtaining_personal_data|computer_misuse_act|section_55|unlawfully_obtaining|without_the_consent_of_the_controller|disclosing_personal_data => incident insider +5 :: He admitted unlawfully obtaining data.
log-in|login|password ..6 of|from ..3 colleague|colleagues|workmates|workmate => incident insider +4 :: He used the log-in of colleagues.
pried|prying|snooping|snooper|snoopers|nosy|curiosity => incident insider +4 :: Nosy staff were caught.
harvested|harvesting|scraped|scraping|hoarded|kept_too_long|retained|retention|profiled|profiles|databases|facial_images|fingerprints|biometrics|location_data|gangs_matrix|data_sharing|real-time_bidding|trained|training_of_ai|tagged => incident unlawful_processing +2 :: It scraped images.
train|trains|trained|training ..6 ai|models|model|artificial => incident unlawful_processing +3 :: It trains its AI model with posts.
personal_data|personal_information|user_data|users'_data => incident unlawful_processing +0.2 :: It is about personal data.
consent => incident unlawful_processing +0.5 :: There was no consent.
share|shared|sharing|sold|selling|passed ..8 advertisers|advertising|third_parties|brokers|partners => incident unlawful_processing +2.5 :: It shared data with advertisers.
clear|comprehensible|complete|intelligible|understandable|sufficient|adequate information => incident transparency +2.5 :: Users got no clear information.
inform|informed|informing|told|tell ..6 how|what|why|that ..6 data|information ..3 used|processed|collected => incident transparency +2.5 :: Users were not told how their data is used.
privacy_notice|privacy_policy|privacy_information ..6 unclear|vague|lacking|insufficient|failed|not|did => incident transparency +2 :: Its privacy notice was vague.
papers|crates|documents|files|records|folders|bags|boxes ..8 left|dumped|stuffed|unlocked|bin|bins|recycling|container|skip|courtyard|abandoned|unsecured => incident lost_or_stolen +4 :: Old files were dumped in a bin.
fax|faxes|faxed|misdirected|wrong_email|wrong_number|unredacted|redacted|undisclosed_recipients|visible_to_all|to_field|cc_field => incident disclosed_in_error +4 :: A fax went to the wrong number.
names|addresses|details|document|list|data ..6 published|posted|uploaded|put|appeared|visible ..4 online|website|internet|gov.uk|page => incident disclosed_in_error +3 :: Postal addresses were put on its website.
published|posted|uploaded|disclosed|released ..4 in_error|by_mistake|by_accident|accidentally => incident disclosed_in_error +4 :: It was published in error.
email|emails ..6 wrong|everyone|recipients|all ..4 address|addresses|recipients|other => incident disclosed_in_error +3 :: The email showed all recipients' addresses.
card_numbers|card_details|payment_cards|skimming|magecart|scraped_card|malicious_code|web_shell => incident cyber_attack +2 :: Malicious code was found.
hackers|attackers|criminals|crooks|intruders ..6 stole|took|got|accessed|obtained|made_off|entered|broke => incident cyber_attack +2 :: Hackers stole it.
shares|stock|stocks|bond|bonds ..6 traded|dealt|sold|bought|purchased|price => incident market_conduct +2 :: The shares that he sold rose.
dealt|traded|dealing|trading in ..4 shares|stocks|bonds|futures => incident market_conduct +3 :: He dealt in shares.
misled|mislead|misleading ..4 investors|market|shareholders|regulator|regulators|fca => incident market_conduct +2 :: It misled the market.
capital_raising|prospectus|disclosure_rules|listing_rules|disclosed_to_the_market => incident market_conduct +3 :: It broke the listing rules.
outage|service_failure|delivery_targets|late_deliveries|emergency_calls|999|billing|bills|meter|prepayment => incident consumer_harm +1.5 :: The outage hit emergency calls.
customers ..6 overcharged|refunded|refund|compensation|misled|mistreated|hardship => incident consumer_harm +3 :: Customers were overcharged.
social_responsibility|gambling|safer_gambling|operational_resilience|outsourcing|sewage|pollution|wastewater => incident other +3 :: It had social responsibility failures.

on|via|through|over ..1 messenger|messaging_app|messaging_apps|chat_group|group_chat => incident unlawful_processing +3 :: Staff shared it over a messaging app.
direct_marketing ..2 services|purposes|company|companies|industry => incident unlawful_marketing -3, incident unlawful_processing +2 :: It profiled people for direct marketing purposes.
privacy_fine|privacy_violations|violations_of_data_privacy|data_privacy|privacy_breaches|gdpr_breaches|gdpr_violations|privacy_laws => incident unlawful_processing +0.8 :: It was fined for GDPR breaches.
terms_of_service|terms_of_use|terms_and_conditions ..8 accept|agree|updated|continue|click => incident unlawful_processing +2.5 :: It updated its terms of service, and users had to agree.
accept|agree|click ..6 terms_of_service|terms_of_use|terms_and_conditions => incident unlawful_processing +2.5 :: Whoever would not accept the new terms of use was locked out.
data_practices|data_processing|processing_operations => incident unlawful_processing +1 :: Its data practices discriminate.
disclosed|shared|sold|passed ..10 illegally|unlawfully => incident unlawful_processing +3 :: It disclosed data of its users illegally.
used|uses|using|use of? personal_data|personal_information|data ..4 without|unlawfully|unfairly => incident unlawful_processing +3 :: It used data without asking.

# --- what was done, without the name for it
@robbers ..2 encrypted|scrambled its|the|their|all|hundreds|thousands => incident ransomware +5 :: Criminals encrypted its servers.
encrypted|locked|scrambled its|the|their|all|most|hundreds|thousands ..2 servers|systems|computers|network|machines|backups => incident ransomware +5 :: Somebody locked all its computers.
servers|systems|computers|network|machines|backups|files ..2 were|was|been ..1 encrypted|locked|scrambled by => incident ransomware +5 :: Its files were locked by a gang.
tried|trying|used|using|tested|testing|entered|reused ..3 passwords|log-ins|logins|credentials ..3 stolen|leaked|taken|from|that_had ..6 websites|sites|elsewhere|breaches|services|breach => incident credential_stuffing +7 :: They tried passwords stolen from other websites.
clicked|clicks|clicking on|a|an|the ..2 link|attachment => incident phishing +2 :: A clerk clicked on a link.
opened|opening|opens a|an|the|its ..2 attachment|link => incident phishing +2 :: An employee opened an attachment.
forged|fake|bogus|fraudulent|malicious|spoofed|scam email|emails|e-mail|e-mails|login_page => incident phishing +5 :: It began with a forged email.
sent|sends|sending|exported|exporting|stored|storing ..6 to|in ..1 united_states|china|america|india|russia|israel|turkey|belarus ..2 safeguards|protection => incident transfer +6 :: It sent the data to the United States without safeguards.
not|never|nor ..2 informed|told ..2 about|of|clearly => incident transparency +3 :: Users were not informed clearly about profiling.
sent|sends|sending ..4 texts|text_messages|emails|messages|sms ..8 without ..2 consent => incident unlawful_marketing +6 :: It sent texts about loans without consent.
sold|selling ..4 insurance|policies|products|policy|loans that|which ..4 not|n't|never need|want|afford|understand => incident consumer_harm +5 :: It sold insurance that people did not need.

# --- told in other words: what outsiders could see
anyone|anybody|everyone|everybody|strangers|outsiders|the_public could|can|might ..1 read|see|view|open|look|download|access|reach|watch|browse|call_up|look_up|find|log_in => incident disclosed_in_error +5 :: Anybody could read the notes.
readable|viewable|visible|accessible|reachable|downloadable|open|exposed|searchable|seen|read|viewed|opened|available to|by|for ..1 anyone|anybody|everyone|everybody|strangers|outsiders|the_public|all_users|other_users|other_customers|other_parents|the_world|the_whole_world|the_internet|the_open_internet|every_user|every_client|all_staff|all_clients|search_engines => incident disclosed_in_error +5 :: The scans were readable by anybody.
reached|seen|viewed|accessed|found|downloaded|available|stood|looked_up ..3 without ..1 password|passwords|login|log-in|logging_in|authentication => incident disclosed_in_error +4 :: The forms could be reached without a password.
needed|required|asked_for no password|login|log-in|authentication => incident disclosed_in_error +3 :: The page needed no password.
open|public|publicly_accessible|unsecured|unprotected|misconfigured|exposed|leaky bucket|buckets|folder|repository|board|cloud|storage|website|portal|web_page|form => incident disclosed_in_error +4 :: The files lay in an unsecured bucket.
change|changing|changed|changes|alter|altering|altered|edit|editing|type|typing|swapping ..4 digit|digits|number|numbers|figure|characters|link|part ..2 in|of|to ..2 url|web_address|address_bar|link|browser|address => incident disclosed_in_error +4 :: By changing a digit in the address bar one saw the next form.
search_engine|search_engines|web_search|online_search ..4 indexed|found|cached|picked_up|turned_up|showed|knew => incident disclosed_in_error +4 :: A search engine had indexed the minutes.
indexed|found|cached|picked_up|reachable|came_up|turned_up|searchable|reached ..6 search_engine|search_engines|web_search|online_search|googling => incident disclosed_in_error +4 :: The list could be found by way of a search engine.
customers|users|members|patients|subscribers|parents|applicants|policyholders|visitors|shoppers|students|claimants|residents|candidates|borrowers ..4 see|saw|seen|view|viewed|read|look|looked|access|open|opened|shown|served|find|sign_in|log_in ..4 other|others|another|each_other|one_another|strangers|someone|somebody|random => incident disclosed_in_error +5 :: Customers could see the accounts of others.
each_other|one_another @pos ..2 addresses|address|email|emails|names|details|data|accounts|forms|numbers|records|files => incident disclosed_in_error +5 :: They could read each other's addresses.
set|ticked|left|marked|switched|visibility|setting|default|shared|open ..4 public|anyone_with_the_link|anyone_with_a_link ..4 private|link|form|folder|board|file|forms|default => incident disclosed_in_error +4 :: The form was set to public and not to private.
anyone_with ..1 the|a link => incident disclosed_in_error +4 :: It was open to anyone with the link.
auto-complete|autocomplete|auto-fill|autofill|autofilled|drop-down_list|mistyped|mis-typed|misspelt|misspelled|distribution_list|reply_all|reply-all|carbon_copied|cc'd|open_copy|mail_merge|misaddressed|mis-sent|undisclosed => incident disclosed_in_error +4 :: The autocomplete supplied a stranger.
wrong button|column|columns|file|attachment|envelope|envelopes|house|flat|folder|version|document|family|patient|parent|client|inbox|mailbox|fax_number|parcel|letter|sheet|field|tenant => incident disclosed_in_error +4 :: A clerk put it into the wrong envelope.
sent|emailed|e-mailed|posted|mailed|delivered|faxed|handed|given|texted|forwarded|copied|went|disclosed ..8 to ..2 wrong|unintended|another|different|unrelated|incorrect person|people|patient|family|address|recipient|recipients|customer|client|house|household|firm|parent|number|company|tenant|man|woman|school|department|couple|resident|property => incident disclosed_in_error +5 :: A letter about her was sent to another patient.
instead_of|rather_than|in_place_of ..4 intended|approved|correct|right|proper|three|own ..3 recipient|recipients|address|person|client|professionals|colleague => incident disclosed_in_error +4 :: It went to a taxi firm instead of the intended recipient.
window|windowed|see-through|transparent envelope|envelopes => incident disclosed_in_error +5 :: The words could be read through a windowed envelope.
outside|label|labels|front|labelled ..4 of|on|with ..4 envelope|envelopes|parcel|parcels|packages|package|diagnosis => incident disclosed_in_error +5 :: The diagnosis stood on the outside of the parcels.
not|never|poorly|badly|improperly|wrongly|inadequately|insufficiently|forgot_to|forgotten_to|failed_to|without ..1 redact|redacted|redacting|redactions|anonymise|anonymised|anonymised|blank_out|blanked_out => incident disclosed_in_error +4 :: The report was not redacted.
redactions|redaction|black_bars|black_boxes|blacked_out|blacked-out|blanked_out ..8 could|copied|removed|lifted|undone|pasted|failed => incident disclosed_in_error +5 :: The black boxes could be lifted off.
hidden|concealed|second|extra|forgotten ..1 sheet|tab|tabs|column|columns|worksheet|rows|row|layer => incident disclosed_in_error +4 :: The file had a hidden tab.
bug|glitch|flaw|fault|error|update|upgrade|migration|misconfiguration|cache|technical_issue ..8 exposed|revealed|showed|made_visible|displayed|disclosed|merged|mixed_up|swapped|made_public|made_protected ..6 data|details|accounts|account|transactions|records|profiles|posts|tweets|addresses|documents|information => incident disclosed_in_error +4 :: A glitch revealed details of other members.
merged|mixed_up|mixing_up|confused|mixed|muddled|swapped ..4 records|files|accounts|profiles|customers|patients|letters|envelopes|results => incident disclosed_in_error +3 :: It had merged the records of two patients.
meant|intended|supposed ..1 for|to_go_to ..4 another|other|different|someone_else|somebody_else|colleague|internal => incident disclosed_in_error +4 :: He got a letter that was meant for another tenant.
read|seen|visible|legible ..4 background|whiteboard|photograph ..6 photo|photograph|picture|broadcast|television|video|post => incident disclosed_in_error +4 :: The names could be read in the background of a photograph.

# --- by deceit, by force, by other people's passwords
phisher|phishers|phish|smishing|vishing|quishing|whaling|business_email_compromise|email_account_compromise|ceo_fraud|invoice_fraud|prompt_bombing|mfa_fatigue|pretexting => incident phishing +5 :: It was a case of business email compromise.
employee|employees|worker|clerk|receptionist|assistant|member_of_staff|members_of_staff|staff|secretary|nurse|administrator|somebody|someone|manager|accountant|official|teacher|colleague|bookkeeper|user ..4 opened|clicked|opening|clicking|opens|clicks|open|click ..6 email|e-mail|attachment|link|mail|invoice|cv => incident phishing +6 :: A receptionist opened a CV that came by email.
attachment|email|e-mail|mail|cv|invoice|link which|that ..2 employee|employees|worker|clerk|receptionist|assistant|member_of_staff|staff|secretary|nurse|manager ..2 opened|clicked|opens|clicks => incident phishing +6 :: It began with an attachment which a nurse opened.
email|e-mail|mail|message|emails|messages ..6 looked|look|appeared|seemed|pretended|purported|claimed|seeming|appearing|purporting|pretending ..3 if|though|from|like|by|come|be|genuine => incident phishing +6 :: The email looked as if it was from a colleague.
malware|trojan|malicious_software|virus|malicious_code|spyware ..4 by|via|in|through|with ..2 email|e-mail|mail|attachment|emails => incident phishing +5 :: Malware arrived by email.
email|e-mail|attachment|emails ..4 malware|trojan|virus|malicious_code|spyware => incident phishing +4 :: The email carried a trojan.
tricked|tricking|duped|fooled|conned|lured|deceived|deceiving|talked|persuaded ..3 employee|employees|staff|worker|workers|clerk|member_of_staff|colleague|contractor|help_desk|helpdesk|agent|agents|representative|administrator ..8 password|passwords|credentials|login|log-in|codes|code|access|details|payment|money|account => incident phishing +5 :: Somebody tricked an employee into handing over a password.
staff|employees|employee|worker|workers|clerk|member_of_staff|contractor|administrator|agent ..2 @be tricked|duped|fooled|conned|lured|deceived|taken_in => incident phishing +5 :: An employee was tricked.
typed|entered|gave|handed_over|handing_over|disclosed|surrendered ..5 password|passwords|credentials|login|log-in|ids ..6 fake|phony|phoney|bogus|false|lookalike|caller|fraudster|fraudsters => incident phishing +6 :: Two agents typed their passwords into a phony website.
rang|phoned|called|telephoned ..8 pretended|pretending|posed|posing|claiming|purporting|impersonated|impersonating ..8 password|passwords|access|it|department|contractor|support|executive => incident phishing +4 :: He rang up pretending to be from the IT department.
pretended|pretending|posed|posing|impersonated|impersonating|purporting ..3 to_be|as ..4 it_support|it_department|support|executive|boss|supplier|helpdesk|help_desk|contractor|technician|chief => incident phishing +4 :: They posed as its IT department.

tried|trying|tested|testing|try ..2 stolen|leaked|breached|exposed passwords|credentials|log-ins|logins|pairs|usernames|combinations => incident credential_stuffing +8 :: Hackers were trying stolen passwords.
passwords|credentials|log-ins|logins|usernames|log-in_details|login_details ..5 from|in|at|of|on ..2 other|another|different|elsewhere|previous|earlier|unrelated ..2 websites|sites|breaches|leaks|services|companies|hacks|breach|leak|site|website|service => incident credential_stuffing +7 :: Passwords from other websites let them in.
automated|automatically|bots|bot|scripts|robots ..6 try|tried|trying|tested|attempts|attempted|entered ..4 log_in|log-ins|logins|passwords|credentials => incident credential_stuffing +6 :: Bots tried hundreds of passwords.
reused|re-used|recycled ..3 passwords|credentials|log-ins|logins => incident credential_stuffing +3 :: Members had reused their passwords.

@robbers had|have|also|then? encrypted|scrambled => incident ransomware +6 :: Hackers had encrypted the files.
accessed|copied|entered|exfiltrated|stole|stolen|took|taken and|then ..1 encrypted|scrambled => incident ransomware +6 :: They accessed and encrypted the files.
data|files|servers|records|systems|information ..3 encrypted ..2 by ..2 @robbers => incident ransomware +5 :: Its records were encrypted by a gang.
attack|cyber-attack|cyberattack|hack|software|virus|malware|hackers|attackers|criminals|gang ..6 encrypting|scrambling|scrambled|locked_up|which_encrypted|that_encrypted|had_encrypted|software_encrypted ..4 data|files|servers|records|systems|computers|backups|machines => incident ransomware +5 :: It was an attack that encrypted its computers.
ransom ..4 demand|demanded|note|refused|payment|asked|demands|paid|unpaid => incident ransomware +1 :: A ransom note was left.
demanded|demanding|asked_for|wanted|pay|paid|paying|came|refused ..2 ransom => incident ransomware +1 :: They asked for a ransom.
leak_site|leak_page|tor_site|extortion_site|double_extortion|decryptor => incident ransomware +5 :: The gang put it on its leak site.
staff|doctors|nurses|teachers|employees|clinicians|council|school|hospital|firm|company|surgeons ..3 locked_out of ..4 systems|computers|files|servers|records|data|network => incident ransomware +5 :: Doctors were locked out of their records.
files|servers|systems|computers|records|network ..4 held_hostage|held_to_ransom|hostage => incident ransomware +6 :: Its files were held hostage.

broke|broken|breaks|breaking|hacked|hacking|hacks into ..5 system|systems|network|server|servers|software|database|databases|email|emails|accounts|account|website|mailbox|computers|portal|app => incident cyber_attack +3 :: A gang broke into the systems of a garage.
@robbers ..5 took|stole|copied|downloaded|extracted|siphoned|lifted|emptied|made_off|walked_off|carried_off|exfiltrated|exploited|got_in|got_into|entered => incident cyber_attack +2 :: The attackers siphoned off the list.
sql_injection|zero-day|web_shell|webshell|backdoor|brute-forced|brute_forced|brute-force|ddos|denial-of-service|unpatched|unapplied_patch|remote_access_trojan|lateral_movement|threat_actor|threat_actors => incident cyber_attack +2.5 :: It was done by SQL injection.
stolen|theft|hack|hacked|vanished|drained ..8 cryptocurrency|crypto|coins|digital_money|digital_currency|virtual_currency|bitcoin|wallet|wallets => incident cyber_attack +4 :: After the theft of coins it got an order.
guessed|guess|guessing ..3 password|passwords => incident cyber_attack +3 :: Somebody guessed the password.
mailbox|inbox|email_account|webmail|email_accounts ..4 hacked|compromised|broken|taken_over|hijacked => incident cyber_attack +3 :: A mailbox was compromised.
hacked|compromised|hijacked ..4 mailbox|inbox|email_account|webmail|email_accounts => incident cyber_attack +3 :: A hijacked mailbox was used.

# --- left behind, thrown away, taken along
files|papers|documents|laptop|laptops|bag|rucksack|backpack|briefcase|notes|records|folder|folders|notebook|notebooks|memory_stick|stick|paperwork|reports|report|package|tablet|phone|disc|disk|box|boxes|case|diary|tapes|printouts|register|camera|recorder|bundle|envelope ..8 left|forgotten|dropped|lost|lay|lying|found|fell|abandoned|dumped|discovered|blew|turned_up|strewn|scattered ..3 on|in|at|outside|by|behind|from|onto|off ..3 train|bus|taxi|pub|street|pavement|car|boot|car_park|café|cafe|restaurant|plane|tube|tram|platform|roof|bench|park|road|roadside|river|field|alley|alleyway|hedge|ditch|lay-by|garden|skip|bin|bins|dumpster|tip|landfill|canal|gutter|motorway => incident lost_or_stolen +5 :: Her rucksack was left on the bus.
left|forgot|dropped|lost|dumped|abandoned|leaving|losing|dropping|found|came_across|fished|picked_up ..5 files|papers|documents|laptop|bag|rucksack|backpack|briefcase|notes|records|folder|folders|notebook|memory_stick|stick|paperwork|reports|report|package|tablet|phone|disc|box|boxes|case|diary|tapes|printouts|recorder|bundle ..5 on|in|at|outside|by|behind|from|off ..3 train|bus|taxi|pub|street|pavement|car|boot|car_park|café|cafe|restaurant|plane|tube|tram|platform|roof|bench|park|road|roadside|river|field|alley|hedge|ditch|lay-by|garden|skip|bin|bins|dumpster|tip|landfill|canal|motorway => incident lost_or_stolen +5 :: A social worker left a bag with reports on a train.
files|papers|documents|notes|records|folders|paperwork|boxes|tapes|letters|x-rays|computers|prescriptions|forms ..8 left|left_behind|lay|found|remained|abandoned|discovered|forgotten|kept|stored|lying ..6 empty|former|old|disused|abandoned|derelict|vacant|closed|vacated|unused ..1 building|hospital|station|surgery|office|offices|premises|clinic|school|site|court|house|depot|shop|branch|ward => incident lost_or_stolen +5 :: Records were found in a disused hospital.
left|leaving|abandoned|abandoning|forgot|stored|storing|found ..8 files|papers|documents|notes|records|folders|paperwork|boxes|tapes|letters|x-rays|computers|prescriptions ..6 empty|former|old|disused|abandoned|derelict|vacant|closed|vacated|unused ..1 building|hospital|station|surgery|office|offices|premises|clinic|school|site|court|house|depot|shop|branch|basement|cellar => incident lost_or_stolen +5 :: It left notes behind in a vacant surgery.
basement|cellar|attic|loft|shed|barn|outhouse|courtyard|yard ..8 tapes|files|records|papers|documents|boxes|crates|notes|letters => incident lost_or_stolen +3 :: In the cellar lay boxes.
tapes|files|records|papers|documents|boxes|crates|notes|letters ..8 basement|cellar|attic|loft|shed|barn|outhouse|courtyard|yard => incident lost_or_stolen +3 :: The tapes lay in a cellar.
lost|missing|stolen ..1 tapes|tape|discs|disc|disk|disks|drive|drives|laptop|laptops|tablet|tablets|camera|cameras|stick|sticks|memory_sticks|briefcase|bag|rucksack|notebook|notebooks|computer|computers|equipment|hardware|devices|dictaphone|recorder|diary|ledger|files|papers|passports => incident lost_or_stolen +4 :: The lost tapes held names of members.
computer|computers|equipment|server|servers|bag|case|camera|phone|recorder|dictaphone|safe|diary|box|tape|tapes|disc|stick|tablet|notebook|package|parcel|folder|file ..4 @be|had|have|has ..2 gone|disappeared|vanished|missing|snatched|burgled|not_been_found|never_found|never_recovered|untraceable|stolen => incident lost_or_stolen +4 :: Somebody noticed that a computer was gone.
burglary|burglars|burglar|break-in|thieves|thief|mugged|mugger|snatched|pickpocket|shoplifter|robbery|robbers ..6 laptop|laptops|computer|computers|bag|car|van|office|home|house|drive|drives|files|papers|camera|tablet|safe => incident lost_or_stolen +5 :: Burglars took a laptop from his home.
laptop|laptops|computer|computers|bag|car|van|office|drive|drives|files|papers|camera|phone|tablet|safe ..6 burglary|burglars|burglar|break-in|thieves|thief|mugged|snatched|pickpocket|robbery|burgled => incident lost_or_stolen +5 :: A laptop went in a burglary.
lost|missing|vanished|disappeared|mislaid|astray in|by|with ..1 post|mail|transit|courier|couriers|carrier|royal_mail|parcel_firm => incident lost_or_stolen +6 :: The discs were lost in the post.
courier|couriers|post|postal_service|carrier|parcel_firm|delivery_firm ..5 lost|mislaid|mislay|went_missing|vanished|never_arrived|disappeared => incident lost_or_stolen +5 :: A courier lost the discs.
never|not arrived|arrive ..5 disc|discs|parcel|package|drive|envelope|tapes|files => incident lost_or_stolen +4 :: What never arrived was a parcel of tapes.
drives|drive|disks|computers|laptops|hard_drives|discs|phones|servers|computer|laptop|stick|cabinet|cabinets ..8 auction|second-hand|car_boot|car-boot|resold|market_stall|scrap|flea_market|charity_shop|online_marketplace => incident lost_or_stolen +4 :: Its hard drives turned up at a flea market.
auction|second-hand|car_boot_sale|market_stall|flea_market|charity_shop ..8 drives|drive|disks|computers|laptops|hard_drives|discs|phones|servers|computer|laptop|stick => incident lost_or_stolen +4 :: A student bought at an auction a drive with its records.
thrown|threw|throwing|tossed|tossing|dumped|dumping|binned|disposed|disposing|discarded|discarding ..6 skip|bin|bins|dumpster|dumpsters|rubbish|trash|refuse|tip|landfill|waste|recycling|garbage|out|away ..6 files|records|papers|documents|labels|patients|forms|prescriptions|securely|shredding|shredded => incident lost_or_stolen +4 :: It had thrown out with the trash the files of clients.
overwritten|overwrote|irretrievably|irrecoverable|irrecoverably|unrecoverable|never_backed_up|no_backup|no_backups|not_backed_up|beyond_recovery ..4 files|recordings|data|records|footage|lost|evidence => incident lost_or_stolen +3 :: It had no backups of the footage.

looked|looking|look|look_up|looked_up|peeked|browse|browsed|browsing|check|checked|checks|checking|searched|searches|search|viewed|viewing|ran|accessed|accessing|trawled|queried ..6 records|record|file|files|database|databases|system|systems|computer|register|notes|names|registration|numbers ..10 curiosity|own_purposes|own_reasons|no_reason|without_reason|without_a_reason|personal_reasons|no_business|no_policing_purpose|private_reasons|reasons_of_her_own|reasons_of_his_own|reasons_of_their_own|friends|relatives|neighbours|neighbour|ex-partner|ex-wife|ex-husband|ex-girlfriend|girlfriend|boyfriend|colleagues|celebrity|celebrities|famous|acquaintances|acquaintance|love_rival => incident insider +5 :: She looked up the records of neighbours and friends.
for|out_of ..1 reasons|reason|purpose|purposes|motives|use|curiosity of ..1 his|her|their|its own => incident insider +4 :: He used the computer for reasons of his own.
took|taking|taken|copied|emailed|e-mailed|sent|forwarded|downloaded|exported|transferred|copying|emailing|sending|forwarding|downloading|exporting|transferring ..10 to|for|with|at ..2 new|rival|competitor|competing|own|home|private|personal|next ..1 employer|job|firm|business|company|start-up|startup|email|e-mail|account|agency|role|address|laptop => incident insider +6 :: He took a list of clients with him to his new employer.
left|leaving|resigned|quit|quitting|departing|departure|dismissed|resigning ..8 took|taken|copied|emailed|forwarded|downloaded|helped_himself|helped_herself|sent ..6 data|details|clients|customers|list|lists|database|records|contacts|files|candidates|spreadsheet => incident insider +5 :: Before he left he copied a list of customers.
agents|agent|engineer|engineers|contractor|contractors|subcontractor|temp|temps|constable|policeman|policewoman|police_officer|detective|doctor|doctors|nurses|receptionist|midwife|pharmacist|social_worker|civil_servant|adviser|technician|seconded|colleague|intern|consultant|members_of_staff|member_of_staff|staff|somebody_at|someone_at|team_member ..8 sold|selling|leaked|passed|stole|stealing|copied|photographed|misused|siphoned ..6 data|details|records|information|files|list|lists|leads => incident insider +4 :: Two agents copied and sold the lists.
rogue|disgruntled|corrupt|dishonest|bribed|malicious|nosy|light-fingered ..1 employee|employees|insider|insiders|worker|workers|agent|agents|staff|contractor|contractors|officer|officers|member_of_staff|staffer|engineer => incident insider +5 :: A rogue contractor did it.
bribed|bribe|bribing|paid|bribes ..2 employee|employees|staff|agents|officers|contractors|insider|insiders|support_staff ..6 data|details|records|information|access|customer => incident insider +5 :: Criminals bribed agents for records.
employees|employee|staff|workers|colleagues|nurses|doctors|members_of_staff|personnel|officers|clerks ..4 no|without|not|nothing ..4 role|business|need|reason|right|authority|part|involvement|involved|treating|grounds ..8 opened|read|viewed|looked|look|access|accessed|consulted|records|record|file|files => incident insider +5 :: Colleagues with no role in her care opened the file.
read|viewed|looked_at|accessed|consulted|opened ..4 by ..3 employees|staff|colleagues|workers|nurses|doctors|members_of_staff|officers|employee|personnel ..8 no|without|not|unauthorised|outside|need|nothing => incident insider +5 :: The file was read by staff with no need to.
unauthorised|unauthorized|improper|unjustified|illegitimate|unwarranted ..1 searches|lookups|look-ups|consultation|consultations|snooping => incident insider +4 :: An audit showed improper look-ups.
guilty|admitted|convicted|pleaded|admitting|charged|accused ..8 obtaining|accessing|taking|selling|securing|stealing|copying ..3 data|information|details|records|access => incident insider +4 :: He admitted accessing records of patients.

# --- requests for one's data, children, transfers, what people were not told
asked|asks|requested|wanted|sought|demanded|applied|applying|asking ..2 for ..2 copy|copies ..3 his|her|their|file|files|record|records|data|information|cctv|footage|recording|recordings|everything => incident access_request +4 :: She asked for a copy of her file.
asked|wrote|wanted|wished|request|requests|entitled ..3 to ..2 see|know|be_given|have|receive ..3 his|her|their|what|all ..3 file|files|record|records|data|information|held|holds|kept|stored => incident access_request +3 :: He asked to see all the data that it had.
copies|copy of ..4 information|data|files|records|personal_data ..4 held|holds|kept|stored|about|on ..2 him|her|them|themselves => incident access_request +4 :: They want copies of the information it holds on them.
wait|waiting|waited|waits ..8 for ..3 files|file|records|copies|copy|information|data|answers|answer|reply|replies => incident access_request +4 :: Veterans waited more than a year for their records.
requests|request|applications ..6 answered|handled|dealt|completed|met|replied|closed|fulfilled|processed ..6 on_time|in_time|within|late|deadline|month|days|time => incident access_request +4 :: Only half of the requests were answered within a month.
sar|sars|dsar|dsars|subject_access|access_requests|access_request|foi_requests|information_requests ..8 backlog|late|overdue|delay|delays|delayed|unanswered|deadline|ignored|refused|slow|outstanding|missed => incident access_request +5 :: Its access requests had long been overdue.
backlog|late|overdue|delay|delays|unanswered|ignored|ignoring|refused|refusing|slow|outstanding|missed|missing ..8 sar|sars|dsar|dsars|subject_access|access_requests|access_request|foi_requests|information_requests|requests_for_access => incident access_request +5 :: It kept ignoring a subject access request.
refused|refusing|declined|failed|withheld|withholding|would_not|fails|refuses ..4 hand_over|give|provide|disclose|release|produce|supply|show ..4 him|her|his|their|copy|copies|recordings|footage|applicant|complainant|former_employee => incident access_request +3 :: It refused to give her a copy.
right|rights of|to access|erasure|rectification => incident access_request +1 :: Its customers have a right of access.
asked|request|requests|requested|wanted ..6 deleted|erased|erase|delete|deletion|erasure|forgotten|rectified|corrected|removed ..8 refused|ignored|never|not|identity|id|passport|months|failed => incident access_request +2 :: A man's request to have his account deleted was ignored.
decision_notice|decision_notices|freedom_of_information|foi|foia ..16 release|released|disclose|disclosed|publish|published|withheld|withhold|hand_over|exemption|exempt => incident access_request +3 :: Under freedom of information law the papers must be released.

parents|parent|guardian|guardians|mother|mothers @pos? ..1 consent|permission|agreement|authorisation|authorization|approval => incident children +4 :: It had no parents' consent.
consent|permission|approval|agreement of|from ..2 parents|parent|guardians|guardian => incident children +4 :: It was done without permission from a parent.
game|games|app|apps|platform|service|site|sites|website|channel|videos|toy|toys|chatbot|watch ..5 for|at|to|with|by ..2 children|kids|minors|teenagers|young_people|under-13s|toddlers|schoolchildren|teens => incident children +3 :: It offers a game for kids.
child-directed|kid-directed|children_'s_app|children_'s_online_privacy|coppa|minors_'_data|kids_'_data|online_safety_act|underage_users|child_users|young_users|youth_accounts => incident children +3 :: It knew of its underage users.
not|never|failed|fails|failing|without|nothing ..4 check|checked|checking|checks|verify|verified|verifying|ask|asked|asking|know|knew|ascertain|establish ..4 age|ages|how_old => incident children +4 :: It did not check how old its users were.

servers|server|data_centre|data_center|data_centres|cloud in|to|located_in|based_in|hosted_in|on|within ..1 china|chinese|russia|russian|american|us|u.s|united_states|america|india => incident transfer +4 :: It was kept on servers in China.
chinese|russian|foreign|overseas|american|third-country servers|server|cloud|sellers|recipients|engineers|authorities => incident transfer +3 :: The data lay on Chinese servers.
remotely|remote|from_afar|from_a_distance ..6 access|accessed|accessible|see|saw|seen ..6 china|india|abroad|united_states|russia|eea => incident transfer +4 :: Staff could remotely see it from China.
data|information|records ..8 outside|leaves|leave|left ..2 eu|eea|european_union|european_economic_area|uk|united_kingdom|europe|country => incident transfer +3 :: The data went to firms outside the EEA.
cross-border|international|overseas|onward|restricted|foreign|unlawful|illegal ..1 transfers|transfer|data_flows|data_transfer|data_transfers => incident transfer +4 :: It made unlawful transfers.
store|stored|storing|stores|keep|keeping|kept|localise|localize|localisation|localization ..8 data|databases|information ..8 abroad|overseas|on_russian|national_territory|within_the_country|in_the_country => incident transfer +4 :: It kept the data of citizens abroad.
adequacy_decision|binding_corporate_rules|schrems|data_privacy_framework|safe_harbour|transfer_impact_assessment|transfer_mechanism|chapter_v => incident transfer +3 :: There was no adequacy decision.

privacy_notice|privacy_policy|privacy_statement|privacy_notices|privacy_policies|privacy_text|data_protection_notice|data_protection_notices ..10 incomplete|vague|unclear|hazy|misleading|missing|unreadable|illegible|english|insufficient|incomprehensible|buried|wrong|left_out|omitted|silent|contradictory|inaccurate => incident transparency +5 :: The privacy statement was hazy.
incomplete|vague|unclear|hazy|unreadable|incomprehensible|opaque|inadequate|insufficient|deficient|muddled|impenetrable ..3 privacy_notice|privacy_policy|privacy_statement|privacy_information|information_on|information_about => incident transparency +4 :: It had an unreadable privacy notice.
not|never|nobody|without|failed|fails|failing ..4 tell|telling|told|inform|informed|informing|explain|explained|explaining|say|mention|mentioned ..4 customers|users|people|them|members|subscribers|viewers|patients|visitors|consumers|voters|drivers|tenants ..6 how|what|why|who|which|whom|where|for|about ..6 data|information|details|purposes|purpose|collected|used|shared|stored|kept => incident transparency +3 :: It failed to tell its customers what happened to their data.
information|informed|told|notice|sign|signs|signage|signposted ..6 not|nor|never|no|without ..4 easily_accessible|clear_enough|easy_to_find|concise|plain_language|accessible_enough|mentioned|up => incident transparency +3 :: The information was not easily accessible.
kept|left ..2 in_the_dark => incident transparency +2 :: Users were kept in the dark.

# --- what was done with data
secretly|covertly|unlawfully|without_telling|surreptitiously|hidden|concealed ..4 recorded|recording|filmed|filming|tracked|tracking|listened|listening|profiled|collected|gathered|watched|monitored|monitoring|photographed|scanned|camera|cameras|microphone|microphones => incident unlawful_processing +4 :: It secretly filmed its tenants.
profiled|profiling|scored|scoring|ranked|inferred|guessed|guessing|predicted|rated ..5 customers|shoppers|users|voters|employees|people|patients|donors|students|applicants|drivers|illness|illnesses|ailments|ethnicity|religion|health|behaviour|wealth => incident unlawful_processing +4 :: It guessed the ailments of shoppers.
profiles|profile|scores|score ..2 of|on|about ..3 customers|shoppers|users|voters|employees|people|patients|donors|students|applicants|drivers|consumers|residents => incident unlawful_processing +3 :: It built profiles of shoppers.
scan|scanned|scanning|copied|copying|photocopied|photocopying|copies|copy ..4 id|identity_card|identity_cards|passports|passport|id_cards|identity_documents|driving_licence|driving_licences ..6 guests|customers|visitors|every|all|each|regardless|hotel => incident unlawful_processing +4 :: It copied the passports of all guests.
microphone|microphones|audio|sound|voices|conversations|conversation ..5 recorded|recording|record|records|listened|listens|taped|captured ..8 passengers|customers|employees|staff|users|tenants|drivers|visitors|taxi|cab|cabs => incident unlawful_processing +4 :: Its microphones recorded passengers.
camera|cameras|cctv|gps|tracker|trackers|sensors|dashcams|webcam|webcams ..8 employees|workers|staff|drivers|tenants|neighbours|neighbour|toilet|toilets|changing|kitchen|bathroom|break_room|bedrooms => incident unlawful_processing +3 :: Its cameras watched employees in the kitchen.
employees|workers|staff|drivers|tenants|neighbours ..8 camera|cameras|cctv|gps|trackers|keylogger|screenshots|monitored|surveilled|filmed|watched_by => incident unlawful_processing +3 :: Employees were filmed at their desks.
sick_leave|sickness|illnesses|absence|absences|strike|strikes|trade_union|union_membership|religious_beliefs|pregnancy ..8 score|scores|file|files|recorded|list|lists|noted|notes|promotion|promotions => incident unlawful_processing +4 :: Sick leave was turned into a score.
broadcast|aired|airing|printed|publicised ..8 private|intimate ..2 conversation|phone_call|call|life|telephone|message|messages => incident unlawful_processing +3 :: It aired a private telephone call.
wealth|wealthy|rich|affluent ..3 screening|screened|donors|supporters|analysis => incident unlawful_processing +5 :: The charity did wealth screening.
payload_data|wi-fi|wifi|mac_addresses|street_view|gps_data|location_data|telematics|number_plates ..8 collected|captured|gathered|sniffing|sniffed|stored|tracked|harvested|sold|recorded => incident unlawful_processing +4 :: From payload data it collected names.
images|photos|photographs|faces|voices|posts|selfies|portraits ..6 scraped|harvested|lifted|collected|gathered|hoovered ..6 internet|web|social_media|online|websites => incident unlawful_processing +5 :: Faces were scraped from the web.
kept|stored|held|storing|keeping|retained|retaining ..6 too_long|longer_than|far_longer|for_years|indefinitely|for_ever|forever|no_longer_needed|after_the_contract|decades => incident unlawful_processing +3 :: It kept the notes for longer than it needed.
sold|sold_on|selling|traded|trading|supplied|passed_on|handed|rented ..5 data|details|records|lists|information|numbers ..8 broker|brokers|advertisers|political|party|insurers|marketers|credit_reference|campaign|lenders => incident unlawful_processing +2 :: It sold lists to a political party.
without ..3 impact_assessment|dpia|privacy_check => incident unlawful_processing +2 :: It started without an impact assessment.
no|never|skipped|missing|lacked ..3 impact_assessment|dpia|privacy_assessment => incident unlawful_processing +2 :: There was no impact assessment.
inaccurate|incorrect|wrong|outdated|out-of-date|false|erroneous ..3 data|information|records|entries|balances|figures|markers ..8 credit|credit_reference|file|files|customers|police => incident unlawful_processing +2 :: It passed inaccurate records to credit agencies.

promotional|advertising|sales|automated|pre-recorded|junk|ringless|pestering|harassing ..1 calls|messages|texts|emails|e-mails|sms|faxes|voicemails|mailings|mailshots|prospecting => incident unlawful_marketing +4 :: It made promotional calls.
commercial|electronic|telephone prospecting|prospection|canvassing|solicitation => incident unlawful_marketing +2 :: It did commercial prospecting without consent.
emailed|e-mailed|texted|rang|mailed|messaged|contacted|called|telephoned ..10 opted_out|unsubscribed|said_no|objected|asked_not|asked_to_be_left|never_agreed|not_agreed|not_consented|excluded_themselves => incident unlawful_marketing +5 :: It emailed members who had said no.
unsubscribed|opted_out|opted-out|said_no|objected|unsubscribe|opt-out ..8 email|emails|emailed|marketing|messages|mailing|mailings|texts|offers|promotions|ignored|newsletters => incident unlawful_marketing +4 :: Those who had unsubscribed got emails.
no|without ..2 unsubscribe|opt-out|opt_out ..1 link|option|button|mechanism => incident unlawful_marketing +4 :: The mails had no unsubscribe link.
fax|faxes|faxed ..8 offers|marketing|junk|fax_preference_service|advertising => incident unlawful_marketing +6 :: Faxes with offers came.
offers|marketing|junk|advertising ..6 fax|faxes => incident unlawful_marketing +6 :: Marketing came by fax.
sim_farm|sim_farms|sim_box|autodialler|auto-dialler|autodialer|predictive_dialler|caller_id|spoofed_numbers|number_spoofing|avatar_calls|avatar_software|call_centre_in|boiler_room ..6 calls|texts|numbers|messages|rang|called|dialled|sent => incident unlawful_marketing +4 :: It used a SIM farm from which texts went out.
rang|called|telephoned|phoned|texted|bombarded|pestered|plagued|hounded|badgered|cold-called ..8 homes|households|pensioners|elderly|householders|homeowners|subscribers|victims => incident unlawful_marketing +3 :: It bombarded pensioners.
do_not_call|do-not-call|national_do_not_call_registry|can-spam|casl|tcpa|telemarketing_sales_rule|fax_preference_service|preference_service => incident unlawful_marketing +4 :: It rang numbers on the do-not-call list.

price-fixing|fix_prices|fixed_prices|fixing_prices|fixing_fees|minimum_prices|minimum_fees|minimum_price|market-sharing|market_sharing|share_markets|carve_up|carving_up|carved_up|geo-blocking|no-poach|non-poaching|bid-rigging|cover_bids|cover_bid|cover_pricing|concerted_practice|pay-for-delay|self-preferencing|resale_price_maintenance|resale_price|exclusive_dealing|predatory_pricing|collusive_tendering|parallel_trade|interim_measures => incident market_conduct +4 :: They were fined for bid-rigging.
agreed|agree|agreement|pact|deal|arrangement|agreeing|promised ..6 not_to ..2 compete|undercut|poach|target|sell|bid|supply|hire|discount => incident market_conduct +6 :: Both agreed not to undercut each other.
rivals|competitors ..6 exchanged|shared|swapped|coordinated|agreed|colluded ..6 prices|price|bids|information|customers|pricing => incident market_conduct +5 :: Two rivals exchanged prices.
fake|fictitious|wash|sham|circular|manipulative|suspicious|abusive ..1 trades|trading|orders|trade => incident market_conduct +4 :: He booked fake trades.
front-running|wash_trading|pump-and-dump|pump_and_dump|short-selling|short_selling|short_positions|ramping|painting_the_tape|selective_disclosure|tipping_off|tipped_off|ahead_of_the_announcement|before_the_news|non-public_information|nonpublic_information => incident market_conduct +4 :: He bought before the news.
misstated|overstated|inflated|understated|falsified|concealed ..4 revenue|revenues|profits|profit|sales|earnings|accounts|assets|results|losses => incident market_conduct +4 :: It overstated its profits.
lied|lying|lies|misled|misleading|deceived|defrauded|duped|untrue|false ..6 investors|shareholders|auditors|bondholders|stock_exchange|the_market => incident market_conduct +4 :: He lied to investors.
abuse|abused|abusing|abuses ..3 dominant|dominance|market_power|monopoly|position|market_position => incident market_conduct +5 :: It abused its position.

interruptions|supply_interruptions|power_cuts|power_cut|ran_dry|without_water|without_gas|without_heating|without_power|without_electricity|no_water|no_gas|disconnected|cut_off ..10 customers|households|residents|people|homes|families|tenants => incident consumer_harm +4 :: The power cut hit homes for days.
customers|households|residents|people|homes|families|tenants ..8 without_water|without_gas|without_heating|without_power|without_electricity|no_water|no_gas|cut_off|disconnected => incident consumer_harm +4 :: Thousands of homes were without water.
timetable|cancellations|cancelled_flights|cancelled_trains|stranded|train_delays ..8 passengers|travellers|commuters|customers => incident consumer_harm +4 :: The new timetable stranded passengers.
competition|contest|phone-in|quiz|vote|raffle|prize|prizes|draw ..8 fixed|rigged|faked|unfair|no_chance|fictitious|unfairly => incident consumer_harm +4 :: The phone-in was rigged.
ad|advert|advertisement|commercial|ads|adverts|poster|trailer|tv_ad|campaign|promotion ..8 condoned|irresponsible|encouraged|encouraging|offensive|misleading|glamorised|objectified|harmful|greenwashing|seen_again|appear_again => incident consumer_harm +4 :: The poster was ruled irresponsible.
claims|claim|claimed|advertised|promised|boasted|touted|statements ..6 untrue|unfounded|unsubstantiated|not_true|deceptive|baseless|exaggerated|no_evidence|unproven|bogus|overblown => incident consumer_harm +3 :: Its claims were baseless.
complaint_handling|handling_of_complaints|how_to_complain|complaints_procedure|log_complaints|complaints_code => incident consumer_harm +3 :: It broke the rules on complaint handling.
defined_benefit|final_salary|pension_transfer|pension_transfers|unsuitable_advice|mini-bonds|minibonds|life_settlement => incident consumer_harm +3 :: Its advice on pension transfers was poor.
early_termination|exit_fees|hidden_charges|drip_pricing|auto-renewal|subscription_trap|subscription_traps|dark_patterns|fake_reviews|pressure_selling|cooling-off|doorstep_selling|ticket_touts|mystery_shopping|overbilled|overbilling|back-billing|double-charged => incident consumer_harm +4 :: It set a subscription trap.

data_protection ..1 fee|charge|fees|charges => incident other +6 :: It had not paid its data protection fee.
not|never|failed|failing|without|failure ..3 register|registered|registering|registration|notify ..6 data_controller|information_commissioner|ico|data_protection_register|data_protection_office|data_protection_authority => incident other +3 :: It failed to register as a data controller.
information_notice|information_notices|questionnaire|section_166|reporting_notice|transparency_notice|transparency_notices|notice_to_produce ..10 ignored|answer|answered|comply|complied|complying|respond|responded|failed|failing|unanswered|reply|late|inaccurate|incomplete => incident other +4 :: It ignored an information notice and gave no answer.
ignored|ignoring|failed|failing|failure|late|obstructed|obstruct|obstructing|refused|refusing|turned_away|not ..5 cooperate|co-operate|questionnaire|information_notice|inspectors|inspection|regulator_'s_questions|regulator_'s_letters|authority_'s_letters|authority_'s_questions => incident other +4 :: It refused to cooperate.
auto-enrolment|automatic_enrolment|auto-enrol|auto-enrolled|workplace_pension|workplace_pensions|staging_date|declaration_of_compliance|chair's_statement => incident other +5 :: It broke the rules on automatic enrolment.
audit_partner|audit_engagement|auditing_standards|engagement_partner|professional_scepticism|audit_evidence|audit_of|audits_of|statutory_audit|auditor's_report ..10 accounts|group|financial_statements|company|plc|firm|bank|partner => incident other +5 :: The audit of the accounts lacked professional scepticism.
transaction_reports|transaction_reporting|trade_reporting|mifid|misreported|unreported|client_assets|client_money|client_money_rules|capital_requirements|large_exposures => incident other +3 :: It made mistakes in transaction reporting.
gun-jumping|merger_control|merger_regulation|merger_investigation|merger_inquiry|standstill_obligation|initial_enforcement_order|before_clearance => incident other +5 :: It was fined for gun-jumping.
gamble|gambling|betting|casino|slots ..8 without_a_licence|without_a_license|unlicensed|without_licence|no_licence => incident other +4 :: It offered gambling without a licence.
unlicensed|without_a_licence|without_a_license|without_authorisation|without_permission ..6 gambling|betting|casino|financial_services|financial_service|deposit|insurance|broadcasting => incident other +3 :: It offered unlicensed gambling.
referral|referrals|waiting_list|worklist|appointments|discharge_letters|clinic_letters|test_results ..8 deleted|dropped|never_sent|not_sent|unsent|disappeared|lost_sight|fell_off|fallen_off => incident other +4 :: Referrals had dropped off the list.
insulation|energy_efficiency_scheme|renewables_obligation|capacity_market|grid_code|balancing_mechanism|wholesale_market|transmission_constraint => incident other +3 :: It fell short of its target for insulation.
false_claims_act|government_contracts|defense_contracts|federal_contracts => incident other +4 :: It settled under the False Claims Act.
conflict|conflicts ..2 of ..1 interest|interests ..8 dpo|data_protection_officer => incident other +4 :: The conflict of interests was that of its data protection officer.
dpo|data_protection_officer ..10 conflict|conflicts => incident other +4 :: Its data protection officer had a conflict.

# --- told without any name for it
followed|following|tapped|answered|answering|obeyed|acted_on|fell_for|falling_for|taken_in_by|responded_to ..4 link|email|e-mail|mail|message|text|call|request|scam|fraud|lure|ruse ..10 log-in|login|password|credentials|confirm|invoice|payment|payroll|code|codes|fraudster|fraudsters|account => incident phishing +6 :: A clerk fell for a message that asked him to confirm his log-in.
link|hyperlink in ..2 email|e-mail|mail|message|text => incident phishing +2 :: He followed a link in an email.
fell_for|falling_for|taken_in_by|swallowed ..4 message|email|e-mail|scam|lure|ruse|bait|hoax => incident phishing +5 :: A driver fell for a message.
page|site|website|portal|form|screen|copy ..6 looked_like|looks_like|resembled|imitated|mimicked|imitating|mimicking|posing_as|identical_to ..6 own|portal|login|log-in|bank|company|real => incident phishing +6 :: She entered it on a page that looked like the company's own.
gave|giving|given|entered|entering|typed|typing|keyed|handed|submitted|revealed ..4 password|passwords|credentials|log-in|login|pin|codes ..4 away|on|into|to|over ..4 copy|page|site|website|caller|stranger|strangers|form|criminals|fraudsters|hackers|sender => incident phishing +6 :: He entered his password on a copy of the portal.
employee|clerk|nurse|secretary|partner|receptionist|assistant|manager|director|member_of_staff|staff|worker|colleague|bookkeeper|driver|teacher|official|agent ..10 gave|giving|typed|entered|entering|keyed|handed|submitted ..4 password|passwords|credentials|log-in|login|codes => incident phishing +5 :: A nurse took it for real and gave away her credentials.
fraudulent|forged|fake|bogus|spoofed|deceptive|crafted|rogue email|emails|e-mail|message|messages|invoice|call ..10 persuaded|led|made|got|induced|prompted|asked ..6 password|credentials|log-in|login|pay|payment|transfer|click|open|enter => incident phishing +5 :: A fraudulent email persuaded a partner to enter his password.
message|email|e-mail|note|mail ..4 seemed|seeming|appeared|appearing|purported|purporting|pretended|claimed|claiming ..1 to ..2 come|be|originate|stem => incident phishing +5 :: She had a message that seemed to come from the director.
took ..1 for ..4 note|message|email|e-mail|help_desk|colleague|supplier => incident phishing +4 :: He answered what he took for a message from a colleague.

data|files|servers|systems|records|computers|backups|screens ..4 scrambled|unusable|unreadable|frozen|inaccessible|encrypted ..8 gang|criminals|attackers|hackers|intruders|pay|payment|bitcoin|key|extortionists|blackmailers => incident ransomware +6 :: Its data was scrambled by a gang.
@robbers ..6 rendered|left|made ..4 unusable|unreadable|inaccessible|useless => incident ransomware +6 :: Extortionists had rendered its system unusable.
pay|paid|payment|money|demanded|wanted|bitcoin ..8 unlock|unlocking|for_the_key|decrypt|decryption|release_the_files|restore_the_files|lose_your_files|get_the_files_back|to_get_its_files => incident ransomware +6 :: They asked for payment to unlock it.
note ..4 screen|screens|computers|printers ..8 pay|bitcoin|files|money|encrypted|locked => incident ransomware +5 :: A note on each screen said that the files were locked.
backups|backup ..4 encrypted|locked|scrambled|wiped_too|deleted_too => incident ransomware +3 :: The backups had been encrypted as well.

lists|list|pairs|combinations|millions|thousands|collections|dumps ..6 passwords|credentials|log-ins|logins|user_names|usernames ..8 leaked|stolen|taken|other|elsewhere|breaches => incident credential_stuffing +7 :: They took lists of passwords that had leaked from other firms.
passwords|credentials|log-ins|logins|user_names|usernames ..4 stolen|leaked|taken|exposed|obtained|spilled|known ..3 elsewhere|from_other|in_other|from_another|by_others|at_other => incident credential_stuffing +8 :: Bots tried passwords stolen elsewhere.

planted|injected|inserted|hid|slipped|installed ..4 code|script|skimmer|malware|program|software|keylogger ..8 payment|page|website|site|checkout|server|network|tills|terminals|system|systems => incident cyber_attack +5 :: Somebody planted code on its payment page.
outsider|outsiders|unknown_person|unknown_persons|unknown_party|unauthorised_party|unauthorized_party|someone|somebody|stranger|strangers|foreign_ip ..6 got_into|gotten_into|broke_into|entered|penetrated|infiltrated|helped_himself|helped_themselves|log_in|logged_in|logged_into|copied|downloaded ..6 server|servers|database|system|systems|network|records|files|account|accounts|mailbox|customers|cloud => incident cyber_attack +4 :: An outsider helped himself to the records.
nobody|never|not|n't|without|no|late|failed|failing ..4 patched|patch|patches|patching|updated|security_update|security_updates => incident cyber_attack +3 :: It was a server that nobody had patched.
open|exposed|unprotected|forgotten port|ports|remote_desktop|rdp|vpn => incident cyber_attack +3 :: A port was left open and an open port lets people in.
got_away|made_off|absconded|escaped|ran_off|walked_away ..1 with ..4 data|details|records|files|names|information|passwords => incident cyber_attack +4 :: Criminals got away with details of passengers.

mailed|emailed|e-mailed|sent|forwarded|texted himself|herself|themselves ..8 details|data|list|lists|contacts|records|files|clients|customers|spreadsheet|documents|buyers => incident insider +7 :: He emailed himself the details of buyers.
sold|selling|sell|leaked|passing|passed ..6 names|details|data|records|leads|numbers ..10 accident|accidents|claims_firm|claims_firms|claims_companies|claims_management|private_detective|private_investigator|reporter|newspaper => incident insider +3 :: She was selling the names of people in accidents.
one|two|three|some|several|dozens|scores of its|his|her|their ..2 employees|people|call_handlers|handlers|agents|workers|staff|clerks|advisers|engineers|nurses|managers|officers|own ..8 sold|selling|stole|stealing|leaked|opened|looked|read|copied|copying|browsed|snooped|took => incident insider +5 :: One of its call handlers had been selling names.
last_day|last_days|day_he_left|day_she_left|before_leaving|before_he_left|before_she_left|on_leaving|notice_period|farewell => incident insider +3 :: He did it on his last day.

went|put|placed|posted|uploaded|ended_up|appeared|landed|surfaced ..3 online|internet|website|web|public_page ..8 answer|reply|mistake|error|hidden|forgot|accident|response|attachment|together => incident disclosed_in_error +4 :: The list went online with its answer.
found|seen|opened|read|downloaded|viewed|reached|accessed by ..2 anyone|anybody|everyone|everybody|strangers|outsiders ..2 with|who|in|on => incident disclosed_in_error +3 :: The results could be found by anyone with a browser.
meant|intended|supposed ..4 closed|private|internal|secure|restricted|hidden|confidential ..2 page|site|website|folder|system|group|channel|part => incident disclosed_in_error +4 :: The results were meant for a closed page.
landed|ended_up|arrived|went|finished_up ..3 with|to|in|at|on ..3 stranger|strangers|wrong|neighbour|member_of_the_public|members_of_the_public|rival|ex-husband|ex-wife|somebody|someone => incident disclosed_in_error +4 :: The report landed with a stranger.
gave|gives|given|told|revealed|revealing|disclosed|disclosing|let_slip|passed ..5 address|whereabouts|location|phone_number|details ..4 to ..8 former|ex-husband|ex-wife|ex-partner|abuser|abusive|violent|fled|stalker|father|husband|partner|birth_parents => incident disclosed_in_error +6 :: It gave her address to the man from whom she had fled.

let|leaving|left|leave ..6 notes|records|files|papers|documents|prescriptions|boxes ..3 stay|behind|there => incident lost_or_stolen +5 :: It let the notes of its patients stay behind.
moved_out|moving_out|vacated|closed_down|closing|relocation|house_move|moved_house|office_move|the_move ..12 files|records|papers|documents|notes|boxes|tapes|cabinets|prescriptions => incident lost_or_stolen +4 :: It moved out and forgot boxes.
computers|computer|drives|drive|laptops|disks|phones|servers|equipment|devices|machines ..10 crushed|destroyed|wiped|scrapped|shredded|recycled ..10 sold|online|auction|still|instead => incident lost_or_stolen +6 :: Computers that were to be crushed were sold online.
blew|blown|scattered|strewn|fluttered|spilled ..6 park|street|road|pavement|field|motorway|wind|lawn => incident lost_or_stolen +6 :: Her files blew across a park.
files|papers|documents|notes|letters ..2 blew|blown|scattered|strewn|fluttered|flew => incident lost_or_stolen +5 :: Papers were strewn over the road.

texted|emailed|rang|called|mailed|messaged ..8 offers|loans|never_heard|strangers|claims|insurance|ppi|solar|funeral|boilers|windows|insulation|pensions => incident unlawful_marketing +4 :: It texted two millions offers of loans.
prerecorded|robo|autodialed|auto-dialed|artificial-voice|artificial_voice|unlawful|illegal|unsolicited calls|call|messages|texts|text => incident unlawful_marketing +4 :: It made five million prerecorded calls.

followed|following|traced|tracked|tracking|watched|watching|located|spied|spying ..6 drivers|employees|workers|staff|tenants|customers|users|riders|couriers|cars|vehicles|phones|shoppers|visitors ..8 satellite|gps|after_hours|off_duty|camera|cameras|minute|location|movements => incident unlawful_processing +5 :: It followed its drivers by satellite.
movements|locations|location|whereabouts|journeys|trips of? phones|people|drivers|users|customers|riders|cars|cyclists|pedestrians ..8 sold|bought|selling|collected|tracked|recorded|shared|stored => incident unlawful_processing +4 :: The movements of phones were sold.
bought|sold|selling|buying|traded ..8 movements|locations|location|whereabouts|browsing|profiles|health_data|medical_data|genetic_data => incident unlawful_processing +4 :: It bought the movements of phones.
photographed|photographing|photograph|kept|stored|required|demanded|recorded ..4 identity_card|identity_cards|passport|passports|id_card|id_cards|identity_document|identity_documents|driving_licence|social_security ..6 guest|guests|customer|customers|visitor|visitors|every|all|each|members|applicants => incident unlawful_processing +5 :: Its reception photographed the identity card of every guest.
fed|feeding|feed ..5 model|algorithm|ai|chatbot|machine ..5 with|posts|data|messages|photos|conversations => incident unlawful_processing +4 :: It fed its model with the posts of users.

wanted|wants|want|wished|asked|entitled|tried ..2 to ..2 see|know|learn|find_out|read ..3 what|which|the_data|their_data|their_files|his_file|her_file ..6 knows|knew|held|holds|kept|stored|had|has => incident access_request +5 :: People who wanted to see what it knows about them waited.
asked|ask|asks what ..4 held|holds|hold|kept|stored|knew|knows ..4 him|her|them|me => incident access_request +6 :: A buyer had asked what it held on him.
requests|request ..8 unanswered|unheard|in_vain|ignored|outstanding|overdue|months|years => incident access_request +3 :: Requests for copies went unanswered.

sent|sends|sending|flowed|went|passed|transferred|shipped|shared ..6 to ..3 headquarters|parent|mother_house|affiliate|affiliates|servers|processor|supplier ..2 in ..1 united_states|us|u.s|china|america|india|russia|california => incident transfer +6 :: Data was sent to its headquarters in the United States.
engineers|staff|employees|contractors|developers|analysts|technicians in ..1 china|india|russia|beijing|united_states|us|america|vietnam|belarus|philippines ..8 access|see|reach|view|data => incident transfer +5 :: Its engineers in China could reach the data.
without|no|lacked|lacking ..3 safeguards|safeguard|adequate_protection|guarantees ..4 in_place|for|abroad|outside|$ => incident transfer +1.5 :: It did so without any safeguards in place.

not|n't|never|nobody|hardly|nothing ..2 learn|find_out|understand|make_out|tell|know|gather|read ..3 from ..4 privacy_statement|privacy_notice|privacy_policy|website|notice|terms|small_print => incident transparency +5 :: Customers could not learn it from its privacy statement.
patchy|scant|scanty|sketchy|hazy|vague|unclear|incomplete|confusing|contradictory|insufficient|inadequate|poor|meagre|misleading|wrong|too_little|little|no|not_enough information ..8 data|processing|privacy|use|uses|used|handled|stored|recipients|rights => incident transparency +4 :: It gave patchy information on how data was handled.
sign|signs|notice|notices|poster ..4 no|without|missing|lacked|absent ..6 camera|cameras|cctv|filmed|recorded => incident transparency +3 :: The signs were missing beside its cameras.
camera|cameras|cctv|webcam ..8 without|no|missing|lacked ..3 sign|signs|notice|notices|notification|information_board => incident transparency +3 :: It hung up cameras without a sign.

orders|order|bids|bid|offers|trades ..8 meant|intended|planned|never_meant|no_intention ..3 cancel|cancelled|execute|fill|trade => incident market_conduct +6 :: He placed orders which he meant to cancel.
told|tells|assured|informed|announced ..3 market|investors|shareholders|stock_exchange|exchange ..10 not|untrue|false|wrong|on_course|on_track|unfounded|knew => incident market_conduct +5 :: It told the market that profits were on course.
prices|price ..4 moved|pushed|driven|inflated|propped|rigged|distorted ..6 way|up|artificially|shares|orders => incident market_conduct +3 :: Prices were pushed up by his orders.
bought|sold|dealt|traded ..6 shares|stock|options|bonds ..8 merger|takeover|deal|results|announcement|bid|news|profit_warning => incident market_conduct +5 :: He bought shares before the merger.
agreed|agreeing|arranged|conspired|settled ..4 what|how_much|which|who ..4 charge|ask|bid|win|pay|quote => incident market_conduct +5 :: Both had agreed what to charge.

advert|ad|advertisement|commercial|poster|ads|adverts|spot|post ..6 said|saying|claimed|claiming|suggested|suggesting|implied|implying|showed|showing|promised|promising|told ..8 that|pills|cure|cures|healthy|free|best|green|safe|weight|drinking|driving|invest => incident consumer_harm +4 :: The advert said that its pills cure colds.
billed|charged|overcharged ..6 twice|double|too_much|wrongly|in_error|more_than|unfairly|without_their => incident consumer_harm +5 :: It billed thousands of households twice.
customers|members|subscribers|borrowers|passengers|policyholders|tenants ..8 pay_to_leave|exit_fee|exit_fees|exit_charge|early_termination_fee|could_not_leave|locked_in|money_back|out_of_pocket|worse_off|refused_refunds => incident consumer_harm +4 :: Customers had to pay an exit fee.
addict|addicts|gambler|gamblers|player ..6 lose|lost|losing|staked|stake|wagered|deposited|gambled ..2 MONEY => incident consumer_harm +4 :: It let an addict lose £70,000.

# --- more ways without a name
caller|callers|somebody|someone|man|woman|voice|person|fraudster|fraudsters|criminal|criminals ..4 claimed|claiming|pretended|pretending|posed|posing|purporting ..3 from|as|be ..6 bank|police|it|support|helpdesk|supplier|head_office|headquarters|provider => incident phishing +4 :: A caller claimed to be from its bank.
talked|coaxed|wheedled|charmed|bluffed ..4 into|through|out ..8 password|passwords|codes|code|money|details|access|account|log-in|credentials|payment => incident phishing +4 :: He talked the cashier through handing over the codes.
forged|fake|bogus|spoofed|false|sham ..1 email|e-mail|mail|request|notification|notice|invoice|login_page|sign-in|document|link|text => incident phishing +4 :: Crooks sent a forged request to sign.
blackmailers|extortionists|extortion|hostage|held_to_ransom ..8 data|records|files|systems|computers|network|servers => incident ransomware +5 :: Blackmailers shut its computers.
locked|shut it|them|staff|employees|doctors|teachers|everyone|everybody out_of ..4 records|files|systems|computers|data|network => incident ransomware +5 :: It locked everybody out of the records.
one|same|single|identical ..1 password|passwords ..4 several|many|more_than_one|other|different|multiple|two ..1 sites|websites|services|accounts|shops => incident credential_stuffing +6 :: They used one password for several sites.
spies|spy|hostile_state|state-backed|state-sponsored|nation-state|foreign_power ..8 network|system|systems|servers|records|email|emails|data => incident cyber_attack +4 :: Spies had been in its network.
inside|in|within ..2 network|systems|servers|environment ..6 before|unnoticed|undetected|unseen|without_being ..6 seen|noticed|found|anyone|anybody|it|saw|spotted => incident cyber_attack +3 :: They had been in its network before anyone noticed.
flaw|hole|weakness|bug|gap|loophole ..10 used|exploited|abused|pull|steal|take|get ..4 cards|data|details|records|out|in|names|numbers => incident cyber_attack +3 :: A flaw was used to pull out cards.
searched|search|searching|trawled|trawling|used|using|combed ..5 computer|system|database|force_'s_computer|police_computer|records ..6 for ..2 women|woman|girls|girlfriend|friends|men|dates|neighbours|relatives|celebrities|himself|herself => incident insider +5 :: He had searched the computer for women.
staff|employees|workers|agents|employee|worker|somebody|insiders ..8 passed|passing|gave|giving|sold|selling ..5 numbers|details|data|names|records ..4 to ..2 swindlers|fraudsters|criminals|scammers|crooks|gangsters|thieves|gang|rivals|friends => incident insider +6 :: Staff passed numbers to swindlers.
forgot|forgotten|failed|omitted|neglected ..1 to ..1 black_out|blank_out|remove|cross_out|delete|hide|mask|obscure|redact ..3 names|name|address|addresses|details|data => incident disclosed_in_error +6 :: It forgot to black out the names.
handed|gave|sent|given|disclosed|passed|supplied ..10 to ..3 former|ex-husband|ex-wife|ex-partner|estranged|abusive|violent ..1 partner|husband|wife|boyfriend|girlfriend|father => incident disclosed_in_error +5 :: It handed her record to her former partner.
whole_world|all_the_world|half_the_town|the_entire_internet ..4 could|can|to ..2 see|read|call_up|open|look|find => incident disclosed_in_error +5 :: The whole world could call up the page.
put|puts|placed|printed|listed|named ..4 addresses|names|recipients|others ..10 each|all|others|everyone|address_line|to_line ..2 could|could_read|see|read => incident disclosed_in_error +4 :: It put the addresses where each could read them.
fell|fallen|dropped|slid|tumbled ..1 off|from|out_of ..2 lorry|van|truck|car|bike|bicycle|trailer|roof_rack|cart => incident lost_or_stolen +6 :: A box fell off a lorry.
nobody|no_one|cannot|unable|not ..2 say|know|knows|establish|trace ..3 where|whereabouts ..4 discs|disc|files|file|tapes|stick|laptop|drive|records|papers|are|is => incident lost_or_stolen +5 :: Nobody can say where the discs are.
texting|emailing|mailing|ringing|calling|phoning|writing_to|contacting|pestering ..8 although|after|who|whose|despite|even ..6 closed|cancelled|left|unsubscribed|objected|asked|told|stop|said|refused => incident unlawful_marketing +4 :: It kept texting a man who had closed his account.
recorded|synthetic|robot|automatic voice|voices|message|messages ..6 homes|households|people|numbers|phones|subscribers => incident unlawful_marketing +4 :: Its machines played a recorded voice to homes.
let|give|gave|given|denied|deny|refused|refuse|withheld|withhold ..4 patient|customer|employee|man|woman|tenant|member|client|complainant ..2 have|see|get ..3 scans|file|files|records|notes|data|recording|footage|results|images|report => incident access_request +4 :: It did not let a patient see her file.
asked|asking|applied|request|requests ..2 for ..2 their|his|her|own ..2 files|file|records|data|notes|papers|scans|images ..8 nothing|still|waiting|wait|months|years|no_answer|in_vain|late => incident access_request +5 :: People who asked for their files still have nothing.
doll|toy|toys|game|teddy|smartwatch|tablet ..10 girls|boys|children|kids|toddlers|young => incident children +4 :: Its doll recorded girls and boys.
girls_and_boys|boys_and_girls|seven-year-olds|eight-year-olds|ten-year-olds|twelve-year-olds|13-year-olds|under_age|below_13 => incident children +3 :: It recorded boys and girls.
data|information|records ..8 ends_up|ended_up|ends|lands|landed|goes|went|flows|flowed|stored ..3 china|united_states|russia|india|america => incident transfer +5 :: Data of drivers ends up in China.
let|gives|gave|allowed|allows|enabled ..3 american|u.s|us|chinese|russian|foreign|overseas ..2 firm|company|provider|service|parent|cloud ..4 have|get|receive|access|see|process => incident transfer +4 :: It let an American firm have the data.
not|never|n't told|informed ..2 how|why|what|that ..5 algorithm|system|software|rating|scores|profile|model|works => incident transparency +5 :: They were not told how the algorithm works.
notice|policy|statement|information|website ..4 not|never|nothing|silent ..3 say|said|state|stated|mention|mentioned|reveal|tell|about ..4 how_long|for_how_long|retention|purposes|recipients|with_whom|rights|who|why => incident transparency +5 :: Its notice did not say for how long data is kept.
passed_on|leaked|told|shared|revealed|disclosed ..10 order|orders|bid|client|clients|deal|results ..6 before|ahead ..4 market|public|announcement|announced|published => incident market_conduct +5 :: He passed on what he knew of an order before it was in the market.
divided|divide|dividing|split|splitting|shared_out|carved ..4 countries|territories|markets|market|customers|contracts|regions|routes|towns ..4 between|among|amongst|up => incident market_conduct +6 :: They had divided the countries between them.
booked|booking|recognised|recognized|recorded|reported|counted ..3 sales|revenue|revenues|income|profits|profit ..6 before|early|too_soon|not|never|prematurely|falsely => incident market_conduct +5 :: It booked sales before they were made.
rivals|competitors ..6 pay|charged|squeeze|squeezed|shut_out|excluded|foreclosed|worse => incident market_conduct +4 :: It made rivals pay more.
leave|leaving|left|stranded|strand ..4 passengers|travellers|customers|commuters ..8 platform|platforms|cold|hours|overnight|airport|without|station => incident consumer_harm +4 :: It left passengers on cold platforms.
customers|people|subscribers|members|buyers|tenants|savers|borrowers|households ..3 could|can|were|unable|not|n't|cannot ..3 leave|cancel|switch|get_out|get_through|terminate => incident consumer_harm +4 :: People could not leave when they wanted to.
talked|persuaded|pushed|steered|nudged|lured|pressed ..5 steelworkers|savers|pensioners|investors|customers|clients|members|borrowers ..3 out_of|into ..4 pensions|pension|loans|schemes|funds|products|bonds|investments|contracts|policies => incident consumer_harm +5 :: It talked steelworkers out of safe pensions.

trainee|clerk|employee|nurse|secretary|colleague|member_of_staff|somebody|someone|teacher|manager ..2 opened|clicked|opens|ran|downloaded ..4 what|that|which ..4 looked|seemed|appeared|purported|claimed => incident phishing +6 :: A trainee opened what looked like a delivery note.
looked|seemed|appeared ..1 like|to_be ..4 delivery_note|invoice|bill|cv|application|voicemail|document|parcel|order_form|reminder|fax|scan ..8 program|malware|code|software|virus|inside|attacker|hackers|came => incident phishing +5 :: What seemed to be an invoice was a program with malware.
paid|transferred|wired|sent|paying|transferring|wiring ..8 to|into ..4 swindler|swindlers|fraudster|fraudsters|scammer|scammers|criminals|criminal|impostor|crook|crooks|hacker => incident phishing +4 :: It paid a bill into a swindler's account.
new|changed|false|altered bank_details|account_details|payment_details|account_number => incident phishing +4 :: The new bank details came in an email.
files|systems|servers|records|computers|network|data ..2 @be|had|have ..2 locked|blocked|frozen|sealed ..12 sum|money|cryptocurrency|bitcoin|payment|demanded|demand|key|return|asked => incident ransomware +6 :: Its files were locked and a sum was asked for.
virus|malware|program|software|attack|attackers|trojan|worm|gang ..4 locked|blocked|froze|locking|freezing|disabled|paralysed|crippled ..6 file|files|computers|computer|servers|systems|records|data|machines => incident ransomware +5 :: A virus locked every file on its computers.
altering|alter|altered|changing|change|changed|editing|guessing|guess|counting_up|incrementing|trying_out ..4 number|numbers|digit|digits|figure|figures|address|link|url|identifier|reference ..8 open|opened|see|saw|read|view|viewed|reach|reached|others|strangers|another => incident disclosed_in_error +5 :: By altering the number of the link one could open contracts of strangers.
one could ..2 open|see|read|view|reach|download|call_up ..4 contracts|files|data|details|records|forms|documents|others|strangers => incident disclosed_in_error +3 :: One could open the contracts of strangers.
thieves|burglars|robbers|thief|burglar|burglary|broke_into|got_into|break-in ..6 home|house|car|office|van|flat|boot|surgery ..8 laptop|laptops|computer|computers|bag|files|papers|drive|drives|phone|tablet|left_with|took|stole => incident lost_or_stolen +6 :: Thieves got into her home and left with laptops.
sheet|sheets|handover_sheet|list|rota|chart|form|forms|letter|letters|dossier|passport|usb|pouch|holdall ..3 on|in|at|outside|under ..2 bus|train|taxi|street|pavement|pub|car_park|café|cafe|bench|seat|tube|tram|bin => incident lost_or_stolen +4 :: A doctor's handover sheet on the bus was found.
left|forgot|lost|dropped|leaving|forgetting|dropping|mislaid ..4 sheet|sheets|list|rota|chart|form|forms|letter|letters|dossier|mobile|passport|usb|holdall|wallet ..3 on|in|at|outside ..2 bus|train|taxi|street|pavement|pub|car_park|café|cafe|bench|seat|tube|tram => incident lost_or_stolen +5 :: A doctor left a handover sheet on the bus.
salesmen|salespeople|sales_staff|agents|callers|call_centre|operators|advisers ..4 phoned|rang|called|telephoned|cold-called|pestered|pressed => incident unlawful_marketing +5 :: Its salesmen phoned old people.
no_for_an_answer|again_and_again|over_and_over|repeatedly|persistently|relentlessly ..4 rung|called|phoned|rang|texted|telephoned|calls|texts => incident unlawful_marketing +3 :: It persistently rang them.
rung|called|phoned|rang|texted|telephoned ..4 again_and_again|over_and_over|repeatedly|persistently|several_times_a_day => incident unlawful_marketing +4 :: People were rung again and again.
list|register|blacklist|database|file ..3 of ..3 debtors|defaulters|bad_debtors|blacklisted|troublemakers|activists|trade_unionists => incident unlawful_processing +5 :: It put him on a list of bad debtors.
undresses|undressing|nudify|nude|naked|deepfake|deepfakes ..6 photos|pictures|images|people|women|app => incident unlawful_processing +4 :: The app undresses people in photos.
13_to_17|17-year-olds|15-year-olds|14-year-olds|16-year-olds|year_olds|young_users|young_people|teenage ..8 data|users|suggest|recommend|accounts|profiles|feed|feeds => incident children +4 :: It uses the data of 14-year-olds to suggest films, young users said.
no|without|missing|lacks|lacked ..2 privacy_policy|privacy_notice|privacy_statement|data_protection_notice|legal_notice => incident transparency +5 :: Its website has no privacy policy.
late|slow|failed|delayed|too_long ..3 to|in ..1 tell|telling|inform|informing|announce|announcing|disclose|disclosing|notify ..3 market|investors|shareholders|exchange => incident market_conduct +6 :: It was late to tell the market of its losses.
told|tells|telling|forced|forcing|pressed|made|ordered|asked ..3 shops|dealers|retailers|resellers|distributors|sellers|stores ..3 not|never|what|at|to|below ..8 sell|charge|price|prices|discount|less|cheaper|online => incident market_conduct +6 :: It told shops not to sell its pianos for less.
took|taking|debited|withdrew|charged|charging ..4 money|payments|fees|sums ..3 from ..3 accounts|account|cards|borrowers|customers|members ..6 without|twice|leave|consent|permission|wrongly => incident consumer_harm +5 :: It took money from borrowers' accounts without leave.
waited|wait|waiting|hold ..4 hours|minutes|weeks|months ..4 phone|line|telephone|refund|refunds|answer|repair|repairs|connection => incident consumer_harm +4 :: Customers waited for hours on the phone.
wrong|inaccurate|estimated|inflated|late|no bills|bill|statements|invoices => incident consumer_harm +4 :: They got wrong bills.
ignoring|ignored|not_answering|left_unanswered|did_not_answer ..2 its|the|their|regulator_'s|authority_'s|agency_'s questions|letters|inquiries|enquiries|requests_for_information => incident other +5 :: It was fined for ignoring its questions.
answer|answered|reply|replied|respond|responded|answering ..2 to? the? regulator|authority|watchdog|agency|inspectors|supervisor => incident other +3 :: It did not answer the regulator.
no_plan|no_backup_plan|continuity_plan|business_continuity|disaster_recovery|single_point_of_failure|resilience ..6 computers|failed|outage|systems|services|it => incident other +3 :: It had no plan for what to do if its computers failed.
traded|dealt|acted|trading|dealing ..2 on ..2 news|tip|tips|knowledge|information|hint|rumour ..6 takeover|merger|deal|results|bid|friend|confidential|secret|inside|let_slip => incident market_conduct +6 :: He traded on news of a takeover.
texted|emailed|rang|called|messaged ..2 everyone|everybody|all|anyone|each ..3 on|in ..2 them|list|lists|it|database|directory => incident unlawful_marketing +5 :: It texted everyone on the list.
lost_sight_of|lost_track_of|overlooked|forgot|mislaid ..4 requests|request|applications ..4 for|from|by => incident access_request +4 :: It lost sight of requests for copies.
not|never ..1 learn|know|told|hear|find_out ..3 who|why|how|what|where ..6 data|number_plates|details|recordings|pictures|information|photos => incident transparency +3 :: Drivers did not learn who had their number plates.
posters|poster|ads|adverts|spots|campaign|billboards ..6 made_light|glamorised|trivialised|mocked|sexualised|appealed|targeted|frightened|scared|shocked => incident consumer_harm +5 :: Its posters made light of debts.
