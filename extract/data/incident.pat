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
searched|looked|accessed|checked|used|browsed ..6 database|databases|records|system|systems|files ..4 personal_reasons|out_of_curiosity|personal_gain|private_purposes|own_purposes|personal_purposes => incident insider +4 :: An officer searched the database for personal reasons.
emailed|sent|forwarded|uploaded|transferred|copied ..6 own|personal|private|home ..2 account|email|email_account|email_address|computer|laptop|phone|mailbox|inbox => incident insider +3 :: A clerk emailed the list to her own account.
copied|took|downloaded|emailed ..8 before|when|after leaving|resigning|quitting|joining => incident insider +3 :: He copied the records before leaving.
not|never|failed|failing|ignored|ignoring|refused|without ..4 answer|comply|respond|reply|answered|complied|responded|replied|answering|responding|replying|complying ..4 access_request|access_requests|subject_access => incident access_request +3 :: It did not comply with an access request from a former employee.
ignored|ignoring ..3 access_request|access_requests => incident access_request +3 :: It ignored an access request from a former employee.
allowed|let|permitted|letting|allowing ..8 under-13s|under_13s|children_under|users_under => incident children +4 :: It allowed a million under-13s to use its platform.
moved|sent|exported|transferred ..6 to its|their american|us|u.s|chinese|russian headquarters|parent|parent_company => incident transfer +4 :: It moved data to its American headquarters without safeguards.
moved|moving|exported|exporting|transferred|transferring ..8 to united_states|america|china|russia ..3 without => incident transfer +4 :: It moved data of users to China without telling them.
not|no|without|never|failed|failing ..5 privacy_notice|privacy_information|fair_processing_notice => incident transparency +4 :: It had not given users a privacy notice.
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
started|opened|published|updated|effective|filed|received : DATE => when DATE -6 :: Started: 3 May 2020
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
needed|required|asked_for no password|login|log-in|authentication => incident disclosed_in_error +3 :: The page needed no password.
open|public|publicly_accessible|unsecured|unprotected|misconfigured|exposed|leaky bucket|buckets|folder|repository|board|cloud|storage|website|portal|web_page|form => incident disclosed_in_error +4 :: The files lay in an unsecured bucket.
change|changing|changed|changes|alter|altering|altered|edit|editing|type|typing|swapping ..4 digit|digits|number|numbers|figure|characters|link|part ..2 in|of|to ..2 url|web_address|address_bar|link|browser|address => incident disclosed_in_error +4 :: By changing a digit in the address bar one saw the next form.
search_engine|search_engines|web_search|online_search ..4 indexed|found|cached|picked_up|turned_up|showed|knew => incident disclosed_in_error +4 :: A search engine had indexed the minutes.
indexed|found|cached|picked_up|reachable|came_up|turned_up|searchable|reached ..6 search_engine|search_engines|web_search|online_search|googling => incident disclosed_in_error +4 :: The list could be found by way of a search engine.
each_other|one_another @pos ..2 addresses|address|email|emails|names|details|data|accounts|forms|numbers|records|files => incident disclosed_in_error +5 :: They could read each other's addresses.
anyone_with ..1 the|a link => incident disclosed_in_error +4 :: It was open to anyone with the link.
auto-complete|autocomplete|auto-fill|autofill|autofilled|drop-down_list|mistyped|mis-typed|misspelt|misspelled|distribution_list|reply_all|reply-all|carbon_copied|cc'd|open_copy|mail_merge|misaddressed|mis-sent|undisclosed => incident disclosed_in_error +4 :: The autocomplete supplied a stranger.
wrong button|column|columns|file|attachment|envelope|envelopes|house|flat|folder|version|document|family|patient|parent|client|inbox|mailbox|fax_number|parcel|letter|sheet|field|tenant => incident disclosed_in_error +4 :: A clerk put it into the wrong envelope.
sent|emailed|e-mailed|posted|mailed|delivered|faxed|handed|given|texted|forwarded|copied|went|disclosed ..8 to ..2 wrong|unintended|another|different|unrelated|incorrect person|people|patient|family|address|recipient|recipients|customer|client|house|household|firm|parent|number|company|tenant|man|woman|school|department|couple|resident|property => incident disclosed_in_error +5 :: A letter about her was sent to another patient.
instead_of|rather_than|in_place_of ..4 intended|approved|correct|right|proper|three|own ..3 recipient|recipients|address|person|client|professionals|colleague => incident disclosed_in_error +4 :: It went to a taxi firm instead of the intended recipient.
window|windowed|see-through|transparent envelope|envelopes => incident disclosed_in_error +5 :: The words could be read through a windowed envelope.
not|never|poorly|badly|improperly|wrongly|inadequately|insufficiently|forgot_to|forgotten_to|failed_to|without ..1 redact|redacted|redacting|redactions|anonymise|anonymised|anonymised|blank_out|blanked_out => incident disclosed_in_error +4 :: The report was not redacted.
redactions|redaction|black_bars|black_boxes|blacked_out|blacked-out|blanked_out ..8 could|copied|removed|lifted|undone|pasted|failed => incident disclosed_in_error +5 :: The black boxes could be lifted off.
hidden|concealed|second|extra|forgotten ..1 sheet|tab|tabs|column|columns|worksheet|rows|row|layer => incident disclosed_in_error +4 :: The file had a hidden tab.
merged|mixed_up|mixing_up|confused|mixed|muddled|swapped ..4 records|files|accounts|profiles|customers|patients|letters|envelopes|results => incident disclosed_in_error +3 :: It had merged the records of two patients.
read|seen|visible|legible ..4 background|whiteboard|photograph ..6 photo|photograph|picture|broadcast|television|video|post => incident disclosed_in_error +4 :: The names could be read in the background of a photograph.

# --- by deceit, by force, by other people's passwords
phisher|phishers|phish|smishing|vishing|quishing|whaling|business_email_compromise|email_account_compromise|ceo_fraud|invoice_fraud|prompt_bombing|mfa_fatigue|pretexting => incident phishing +5 :: It was a case of business email compromise.
malware|trojan|malicious_software|virus|malicious_code|spyware ..4 by|via|in|through|with ..2 email|e-mail|mail|attachment|emails => incident phishing +5 :: Malware arrived by email.
email|e-mail|attachment|emails ..4 malware|trojan|virus|malicious_code|spyware => incident phishing +4 :: The email carried a trojan.
tricked|tricking|duped|fooled|conned|lured|deceived|deceiving|talked|persuaded ..3 employee|employees|staff|worker|workers|clerk|member_of_staff|colleague|contractor|help_desk|helpdesk|agent|agents|representative|administrator ..8 password|passwords|credentials|login|log-in|codes|code|access|details|payment|money|account => incident phishing +5 :: Somebody tricked an employee into handing over a password.
staff|employees|employee|worker|workers|clerk|member_of_staff|contractor|administrator|agent ..2 @be tricked|duped|fooled|conned|lured|deceived|taken_in => incident phishing +5 :: An employee was tricked.
pretended|pretending|posed|posing|impersonated|impersonating|purporting ..3 to_be|as ..4 it_support|it_department|support|executive|boss|supplier|helpdesk|help_desk|contractor|technician|chief => incident phishing +4 :: They posed as its IT department.

passwords|credentials|log-ins|logins|usernames|log-in_details|login_details ..5 from|in|at|of|on ..2 other|another|different|elsewhere|previous|earlier|unrelated ..2 websites|sites|breaches|leaks|services|companies|hacks|breach|leak|site|website|service => incident credential_stuffing +7 :: Passwords from other websites let them in.
reused|re-used|recycled ..3 passwords|credentials|log-ins|logins => incident credential_stuffing +3 :: Members had reused their passwords.

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
mailbox|inbox|email_account|webmail|email_accounts ..4 hacked|compromised|broken|taken_over|hijacked => incident cyber_attack +3 :: A mailbox was compromised.

# --- left behind, thrown away, taken along
files|papers|documents|notes|records|folders|paperwork|boxes|tapes|letters|x-rays|computers|prescriptions|forms ..8 left|left_behind|lay|found|remained|abandoned|discovered|forgotten|kept|stored|lying ..6 empty|former|old|disused|abandoned|derelict|vacant|closed|vacated|unused ..1 building|hospital|station|surgery|office|offices|premises|clinic|school|site|court|house|depot|shop|branch|ward => incident lost_or_stolen +5 :: Records were found in a disused hospital.
basement|cellar|attic|loft|shed|barn|outhouse|courtyard|yard ..8 tapes|files|records|papers|documents|boxes|crates|notes|letters => incident lost_or_stolen +3 :: In the cellar lay boxes.
lost|missing|stolen ..1 tapes|tape|discs|disc|disk|disks|drive|drives|laptop|laptops|tablet|tablets|camera|cameras|stick|sticks|memory_sticks|briefcase|bag|rucksack|notebook|notebooks|computer|computers|equipment|hardware|devices|dictaphone|recorder|diary|ledger|files|papers|passports => incident lost_or_stolen +4 :: The lost tapes held names of members.
burglary|burglars|burglar|break-in|thieves|thief|mugged|mugger|snatched|pickpocket|shoplifter|robbery|robbers ..6 laptop|laptops|computer|computers|bag|car|van|office|home|house|drive|drives|files|papers|camera|tablet|safe => incident lost_or_stolen +5 :: Burglars took a laptop from his home.
laptop|laptops|computer|computers|bag|car|van|office|drive|drives|files|papers|camera|phone|tablet|safe ..6 burglary|burglars|burglar|break-in|thieves|thief|mugged|snatched|pickpocket|robbery|burgled => incident lost_or_stolen +5 :: A laptop went in a burglary.
drives|drive|disks|computers|laptops|hard_drives|discs|phones|servers|computer|laptop|stick|cabinet|cabinets ..8 auction|second-hand|car_boot|car-boot|resold|market_stall|scrap|flea_market|charity_shop|online_marketplace => incident lost_or_stolen +4 :: Its hard drives turned up at a flea market.
auction|second-hand|car_boot_sale|market_stall|flea_market|charity_shop ..8 drives|drive|disks|computers|laptops|hard_drives|discs|phones|servers|computer|laptop|stick => incident lost_or_stolen +4 :: A student bought at an auction a drive with its records.
overwritten|overwrote|irretrievably|irrecoverable|irrecoverably|unrecoverable|never_backed_up|no_backup|no_backups|not_backed_up|beyond_recovery ..4 files|recordings|data|records|footage|lost|evidence => incident lost_or_stolen +3 :: It had no backups of the footage.

rogue|disgruntled|corrupt|dishonest|bribed|malicious|nosy|light-fingered ..1 employee|employees|insider|insiders|worker|workers|agent|agents|staff|contractor|contractors|officer|officers|member_of_staff|staffer|engineer => incident insider +5 :: A rogue contractor did it.
employees|employee|staff|workers|colleagues|nurses|doctors|members_of_staff|personnel|officers|clerks ..4 no|without|not|nothing ..4 role|business|need|reason|right|authority|part|involvement|involved|treating|grounds ..8 opened|read|viewed|looked|look|access|accessed|consulted|records|record|file|files => incident insider +5 :: Colleagues with no role in her care opened the file.
unauthorised|unauthorized|improper|unjustified|illegitimate|unwarranted ..1 searches|lookups|look-ups|consultation|consultations|snooping => incident insider +4 :: An audit showed improper look-ups.
guilty|admitted|convicted|pleaded|admitting|charged|accused ..8 obtaining|accessing|taking|selling|securing|stealing|copying ..3 data|information|details|records|access => incident insider +4 :: He admitted accessing records of patients.

# --- requests for one's data, children, transfers, what people were not told
asked|asks|requested|wanted|sought|demanded|applied|applying|asking ..2 for ..2 copy|copies ..3 his|her|their|file|files|record|records|data|information|cctv|footage|recording|recordings|everything => incident access_request +4 :: She asked for a copy of her file.
wait|waiting|waited|waits ..8 for ..3 files|file|records|copies|copy|information|data|answers|answer|reply|replies => incident access_request +4 :: Veterans waited more than a year for their records.
requests|request|applications ..6 answered|handled|dealt|completed|met|replied|closed|fulfilled|processed ..6 on_time|in_time|within|late|deadline|month|days|time => incident access_request +4 :: Only half of the requests were answered within a month.
sar|sars|dsar|dsars|subject_access|access_requests|access_request|foi_requests|information_requests ..8 backlog|late|overdue|delay|delays|delayed|unanswered|deadline|ignored|refused|slow|outstanding|missed => incident access_request +5 :: Its access requests had long been overdue.
backlog|late|overdue|delay|delays|unanswered|ignored|ignoring|refused|refusing|slow|outstanding|missed|missing ..8 sar|sars|dsar|dsars|subject_access|access_requests|access_request|foi_requests|information_requests|requests_for_access => incident access_request +5 :: It kept ignoring a subject access request.
right|rights of|to access|erasure|rectification => incident access_request +1 :: Its customers have a right of access.
asked|request|requests|requested|wanted ..6 deleted|erased|erase|delete|deletion|erasure|forgotten|rectified|corrected|removed ..8 refused|ignored|never|not|identity|id|passport|months|failed => incident access_request +2 :: A man's request to have his account deleted was ignored.
decision_notice|decision_notices|freedom_of_information|foi|foia ..16 release|released|disclose|disclosed|publish|published|withheld|withhold|hand_over|exemption|exempt => incident access_request +3 :: Under freedom of information law the papers must be released.

game|games|app|apps|platform|service|site|sites|website|channel|videos|toy|toys|chatbot|watch ..5 for|at|to|with|by ..2 children|kids|minors|teenagers|young_people|under-13s|toddlers|schoolchildren|teens => incident children +3 :: It offers a game for kids.
child-directed|kid-directed|children_'s_app|children_'s_online_privacy|coppa|minors_'_data|kids_'_data|online_safety_act|underage_users|child_users|young_users|youth_accounts => incident children +3 :: It knew of its underage users.
not|never|failed|fails|failing|without|nothing ..4 check|checked|checking|checks|verify|verified|verifying|ask|asked|asking|know|knew|ascertain|establish ..4 age|ages|how_old => incident children +4 :: It did not check how old its users were.

servers|server|data_centre|data_center|data_centres|cloud in|to|located_in|based_in|hosted_in|on|within ..1 china|chinese|russia|russian|american|us|u.s|united_states|america|india => incident transfer +4 :: It was kept on servers in China.
chinese|russian|foreign|overseas|american|third-country servers|server|cloud|sellers|recipients|engineers|authorities => incident transfer +3 :: The data lay on Chinese servers.
remotely|remote|from_afar|from_a_distance ..6 access|accessed|accessible|see|saw|seen ..6 china|india|abroad|united_states|russia|eea => incident transfer +4 :: Staff could remotely see it from China.
cross-border|international|overseas|onward|restricted|foreign|unlawful|illegal ..1 transfers|transfer|data_flows|data_transfer|data_transfers => incident transfer +4 :: It made unlawful transfers.
store|stored|storing|stores|keep|keeping|kept|localise|localize|localisation|localization ..8 data|databases|information ..8 abroad|overseas|on_russian|national_territory|within_the_country|in_the_country => incident transfer +4 :: It kept the data of citizens abroad.
adequacy_decision|binding_corporate_rules|schrems|data_privacy_framework|safe_harbour|transfer_impact_assessment|transfer_mechanism|chapter_v => incident transfer +3 :: There was no adequacy decision.

privacy_notice|privacy_policy|privacy_statement|privacy_notices|privacy_policies|privacy_text|data_protection_notice|data_protection_notices ..10 incomplete|vague|unclear|hazy|misleading|missing|unreadable|illegible|english|insufficient|incomprehensible|buried|wrong|left_out|omitted|silent|contradictory|inaccurate => incident transparency +5 :: The privacy statement was hazy.
kept|left ..2 in_the_dark => incident transparency +2 :: Users were kept in the dark.

# --- what was done with data
secretly|covertly|unlawfully|without_telling|surreptitiously|hidden|concealed ..4 recorded|recording|filmed|filming|tracked|tracking|listened|listening|profiled|collected|gathered|watched|monitored|monitoring|photographed|scanned|camera|cameras|microphone|microphones => incident unlawful_processing +4 :: It secretly filmed its tenants.
profiled|profiling|scored|scoring|ranked|inferred|guessed|guessing|predicted|rated ..5 customers|shoppers|users|voters|employees|people|patients|donors|students|applicants|drivers|illness|illnesses|ailments|ethnicity|religion|health|behaviour|wealth => incident unlawful_processing +4 :: It guessed the ailments of shoppers.
profiles|profile|scores|score ..2 of|on|about ..3 customers|shoppers|users|voters|employees|people|patients|donors|students|applicants|drivers|consumers|residents => incident unlawful_processing +3 :: It built profiles of shoppers.
camera|cameras|cctv|gps|tracker|trackers|sensors|dashcams|webcam|webcams ..8 employees|workers|staff|drivers|tenants|neighbours|neighbour|toilet|toilets|changing|kitchen|bathroom|break_room|bedrooms => incident unlawful_processing +3 :: Its cameras watched employees in the kitchen.
employees|workers|staff|drivers|tenants|neighbours ..8 camera|cameras|cctv|gps|trackers|keylogger|screenshots|monitored|surveilled|filmed|watched_by => incident unlawful_processing +3 :: Employees were filmed at their desks.
sick_leave|sickness|illnesses|absence|absences|strike|strikes|trade_union|union_membership|religious_beliefs|pregnancy ..8 score|scores|file|files|recorded|list|lists|noted|notes|promotion|promotions => incident unlawful_processing +4 :: Sick leave was turned into a score.
wealth|wealthy|rich|affluent ..3 screening|screened|donors|supporters|analysis => incident unlawful_processing +5 :: The charity did wealth screening.
payload_data|wi-fi|wifi|mac_addresses|street_view|gps_data|location_data|telematics|number_plates ..8 collected|captured|gathered|sniffing|sniffed|stored|tracked|harvested|sold|recorded => incident unlawful_processing +4 :: From payload data it collected names.
kept|stored|held|storing|keeping|retained|retaining ..6 too_long|longer_than|far_longer|for_years|indefinitely|for_ever|forever|no_longer_needed|after_the_contract|decades => incident unlawful_processing +3 :: It kept the notes for longer than it needed.
without ..3 impact_assessment|dpia|privacy_check => incident unlawful_processing +2 :: It started without an impact assessment.
no|never|skipped|missing|lacked ..3 impact_assessment|dpia|privacy_assessment => incident unlawful_processing +2 :: There was no impact assessment.

promotional|advertising|sales|automated|pre-recorded|junk|ringless|pestering|harassing ..1 calls|messages|texts|emails|e-mails|sms|faxes|voicemails|mailings|mailshots|prospecting => incident unlawful_marketing +4 :: It made promotional calls.
emailed|e-mailed|texted|rang|mailed|messaged|contacted|called|telephoned ..10 opted_out|unsubscribed|said_no|objected|asked_not|asked_to_be_left|never_agreed|not_agreed|not_consented|excluded_themselves => incident unlawful_marketing +5 :: It emailed members who had said no.
unsubscribed|opted_out|opted-out|said_no|objected|unsubscribe|opt-out ..8 email|emails|emailed|marketing|messages|mailing|mailings|texts|offers|promotions|ignored|newsletters => incident unlawful_marketing +4 :: Those who had unsubscribed got emails.
no|without ..2 unsubscribe|opt-out|opt_out ..1 link|option|button|mechanism => incident unlawful_marketing +4 :: The mails had no unsubscribe link.
sim_farm|sim_farms|sim_box|autodialler|auto-dialler|autodialer|predictive_dialler|caller_id|spoofed_numbers|number_spoofing|avatar_calls|avatar_software|call_centre_in|boiler_room ..6 calls|texts|numbers|messages|rang|called|dialled|sent => incident unlawful_marketing +4 :: It used a SIM farm from which texts went out.
rang|called|telephoned|phoned|texted|bombarded|pestered|plagued|hounded|badgered|cold-called ..8 homes|households|pensioners|elderly|householders|homeowners|subscribers|victims => incident unlawful_marketing +3 :: It bombarded pensioners.
do_not_call|do-not-call|national_do_not_call_registry|can-spam|casl|tcpa|telemarketing_sales_rule|fax_preference_service|preference_service => incident unlawful_marketing +4 :: It rang numbers on the do-not-call list.

price-fixing|fix_prices|fixed_prices|fixing_prices|fixing_fees|minimum_prices|minimum_fees|minimum_price|market-sharing|market_sharing|share_markets|carve_up|carving_up|carved_up|geo-blocking|no-poach|non-poaching|bid-rigging|cover_bids|cover_bid|cover_pricing|concerted_practice|pay-for-delay|self-preferencing|resale_price_maintenance|resale_price|exclusive_dealing|predatory_pricing|collusive_tendering|parallel_trade|interim_measures => incident market_conduct +4 :: They were fined for bid-rigging.
agreed|agree|agreement|pact|deal|arrangement|agreeing|promised ..6 not_to ..2 compete|undercut|poach|target|sell|bid|supply|hire|discount => incident market_conduct +6 :: Both agreed not to undercut each other.
rivals|competitors ..6 exchanged|shared|swapped|coordinated|agreed|colluded ..6 prices|price|bids|information|customers|pricing => incident market_conduct +5 :: Two rivals exchanged prices.
front-running|wash_trading|pump-and-dump|pump_and_dump|short-selling|short_selling|short_positions|ramping|painting_the_tape|selective_disclosure|tipping_off|tipped_off|ahead_of_the_announcement|before_the_news|non-public_information|nonpublic_information => incident market_conduct +4 :: He bought before the news.
misstated|overstated|inflated|understated|falsified|concealed ..4 revenue|revenues|profits|profit|sales|earnings|accounts|assets|results|losses => incident market_conduct +4 :: It overstated its profits.
lied|lying|lies|misled|misleading|deceived|defrauded|duped|untrue|false ..6 investors|shareholders|auditors|bondholders|stock_exchange|the_market => incident market_conduct +4 :: He lied to investors.
abuse|abused|abusing|abuses ..3 dominant|dominance|market_power|monopoly|position|market_position => incident market_conduct +5 :: It abused its position.

interruptions|supply_interruptions|power_cuts|power_cut|ran_dry|without_water|without_gas|without_heating|without_power|without_electricity|no_water|no_gas|disconnected|cut_off ..10 customers|households|residents|people|homes|families|tenants => incident consumer_harm +4 :: The power cut hit homes for days.
customers|households|residents|people|homes|families|tenants ..8 without_water|without_gas|without_heating|without_power|without_electricity|no_water|no_gas|cut_off|disconnected => incident consumer_harm +4 :: Thousands of homes were without water.
timetable|cancellations|cancelled_flights|cancelled_trains|stranded|train_delays ..8 passengers|travellers|commuters|customers => incident consumer_harm +4 :: The new timetable stranded passengers.
ad|advert|advertisement|commercial|ads|adverts|poster|trailer|tv_ad|campaign|promotion ..8 condoned|irresponsible|encouraged|encouraging|offensive|misleading|glamorised|objectified|harmful|greenwashing|seen_again|appear_again => incident consumer_harm +4 :: The poster was ruled irresponsible.
claims|claim|claimed|advertised|promised|boasted|touted|statements ..6 untrue|unfounded|unsubstantiated|not_true|deceptive|baseless|exaggerated|no_evidence|unproven|bogus|overblown => incident consumer_harm +3 :: Its claims were baseless.
complaint_handling|handling_of_complaints|how_to_complain|complaints_procedure|log_complaints|complaints_code => incident consumer_harm +3 :: It broke the rules on complaint handling.
defined_benefit|final_salary|pension_transfer|pension_transfers|unsuitable_advice|mini-bonds|minibonds|life_settlement => incident consumer_harm +3 :: Its advice on pension transfers was poor.
early_termination|exit_fees|hidden_charges|drip_pricing|auto-renewal|subscription_trap|subscription_traps|dark_patterns|fake_reviews|pressure_selling|cooling-off|doorstep_selling|ticket_touts|mystery_shopping|overbilled|overbilling|back-billing|double-charged => incident consumer_harm +4 :: It set a subscription trap.

information_notice|information_notices|questionnaire|section_166|reporting_notice|transparency_notice|transparency_notices|notice_to_produce ..10 ignored|answer|answered|comply|complied|complying|respond|responded|failed|failing|unanswered|reply|late|inaccurate|incomplete => incident other +4 :: It ignored an information notice and gave no answer.
ignored|ignoring|failed|failing|failure|late|obstructed|obstruct|obstructing|refused|refusing|turned_away|not ..5 cooperate|co-operate|questionnaire|information_notice|inspectors|inspection|regulator_'s_questions|regulator_'s_letters|authority_'s_letters|authority_'s_questions => incident other +4 :: It refused to cooperate.
auto-enrolment|automatic_enrolment|auto-enrol|auto-enrolled|workplace_pension|workplace_pensions|staging_date|declaration_of_compliance|chair's_statement => incident other +5 :: It broke the rules on automatic enrolment.
audit_partner|audit_engagement|auditing_standards|engagement_partner|professional_scepticism|audit_evidence|audit_of|audits_of|statutory_audit|auditor's_report ..10 accounts|group|financial_statements|company|plc|firm|bank|partner => incident other +5 :: The audit of the accounts lacked professional scepticism.
transaction_reports|transaction_reporting|trade_reporting|mifid|misreported|unreported|client_assets|client_money|client_money_rules|capital_requirements|large_exposures => incident other +3 :: It made mistakes in transaction reporting.
gun-jumping|merger_control|merger_regulation|merger_investigation|merger_inquiry|standstill_obligation|initial_enforcement_order|before_clearance => incident other +5 :: It was fined for gun-jumping.
unlicensed|without_a_licence|without_a_license|without_authorisation|without_permission ..6 gambling|betting|casino|financial_services|financial_service|deposit|insurance|broadcasting => incident other +3 :: It offered unlicensed gambling.
referral|referrals|waiting_list|worklist|appointments|discharge_letters|clinic_letters|test_results ..8 deleted|dropped|never_sent|not_sent|unsent|disappeared|lost_sight|fell_off|fallen_off => incident other +4 :: Referrals had dropped off the list.
insulation|energy_efficiency_scheme|renewables_obligation|capacity_market|grid_code|balancing_mechanism|wholesale_market|transmission_constraint => incident other +3 :: It fell short of its target for insulation.
false_claims_act|government_contracts|defense_contracts|federal_contracts => incident other +4 :: It settled under the False Claims Act.
conflict|conflicts ..2 of ..1 interest|interests ..8 dpo|data_protection_officer => incident other +4 :: The conflict of interests was that of its data protection officer.
dpo|data_protection_officer ..10 conflict|conflicts => incident other +4 :: Its data protection officer had a conflict.

# --- told without any name for it
link|hyperlink in ..2 email|e-mail|mail|message|text => incident phishing +2 :: He followed a link in an email.
fell_for|falling_for|taken_in_by|swallowed ..4 message|email|e-mail|scam|lure|ruse|bait|hoax => incident phishing +5 :: A driver fell for a message.
page|site|website|portal|form|screen|copy ..6 looked_like|looks_like|resembled|imitated|mimicked|imitating|mimicking|posing_as|identical_to ..6 own|portal|login|log-in|bank|company|real => incident phishing +6 :: She entered it on a page that looked like the company's own.
fraudulent|forged|fake|bogus|spoofed|deceptive|crafted|rogue email|emails|e-mail|message|messages|invoice|call ..10 persuaded|led|made|got|induced|prompted|asked ..6 password|credentials|log-in|login|pay|payment|transfer|click|open|enter => incident phishing +5 :: A fraudulent email persuaded a partner to enter his password.

@robbers ..6 rendered|left|made ..4 unusable|unreadable|inaccessible|useless => incident ransomware +6 :: Extortionists had rendered its system unusable.
note ..4 screen|screens|computers|printers ..8 pay|bitcoin|files|money|encrypted|locked => incident ransomware +5 :: A note on each screen said that the files were locked.
backups|backup ..4 encrypted|locked|scrambled|wiped_too|deleted_too => incident ransomware +3 :: The backups had been encrypted as well.

lists|list|pairs|combinations|millions|thousands|collections|dumps ..6 passwords|credentials|log-ins|logins|user_names|usernames ..8 leaked|stolen|taken|other|elsewhere|breaches => incident credential_stuffing +7 :: They took lists of passwords that had leaked from other firms.
passwords|credentials|log-ins|logins|user_names|usernames ..4 stolen|leaked|taken|exposed|obtained|spilled|known ..3 elsewhere|from_other|in_other|from_another|by_others|at_other => incident credential_stuffing +8 :: Bots tried passwords stolen elsewhere.

planted|injected|inserted|hid|slipped|installed ..4 code|script|skimmer|malware|program|software|keylogger ..8 payment|page|website|site|checkout|server|network|tills|terminals|system|systems => incident cyber_attack +5 :: Somebody planted code on its payment page.
outsider|outsiders|unknown_person|unknown_persons|unknown_party|unauthorised_party|unauthorized_party|someone|somebody|stranger|strangers|foreign_ip ..6 got_into|gotten_into|broke_into|entered|penetrated|infiltrated|helped_himself|helped_themselves|log_in|logged_in|logged_into|copied|downloaded ..6 server|servers|database|system|systems|network|records|files|account|accounts|mailbox|customers|cloud => incident cyber_attack +4 :: An outsider helped himself to the records.
nobody|never|not|n't|without|no|late|failed|failing ..4 patched|patch|patches|patching|updated|security_update|security_updates => incident cyber_attack +3 :: It was a server that nobody had patched.
got_away|made_off|absconded|escaped|ran_off|walked_away ..1 with ..4 data|details|records|files|names|information|passwords => incident cyber_attack +4 :: Criminals got away with details of passengers.

last_day|last_days|day_he_left|day_she_left|before_leaving|before_he_left|before_she_left|on_leaving|notice_period|farewell => incident insider +3 :: He did it on his last day.

found|seen|opened|read|downloaded|viewed|reached|accessed by ..2 anyone|anybody|everyone|everybody|strangers|outsiders ..2 with|who|in|on => incident disclosed_in_error +3 :: The results could be found by anyone with a browser.
landed|ended_up|arrived|went|finished_up ..3 with|to|in|at|on ..3 stranger|strangers|wrong|neighbour|member_of_the_public|members_of_the_public|rival|ex-husband|ex-wife|somebody|someone => incident disclosed_in_error +4 :: The report landed with a stranger.

computers|computer|drives|drive|laptops|disks|phones|servers|equipment|devices|machines ..10 crushed|destroyed|wiped|scrapped|shredded|recycled ..10 sold|online|auction|still|instead => incident lost_or_stolen +6 :: Computers that were to be crushed were sold online.
blew|blown|scattered|strewn|fluttered|spilled ..6 park|street|road|pavement|field|motorway|wind|lawn => incident lost_or_stolen +6 :: Her files blew across a park.

texted|emailed|rang|called|mailed|messaged ..8 offers|loans|never_heard|strangers|claims|insurance|ppi|solar|funeral|boilers|windows|insulation|pensions => incident unlawful_marketing +4 :: It texted two millions offers of loans.
prerecorded|robo|autodialed|auto-dialed|artificial-voice|artificial_voice|unlawful|illegal|unsolicited calls|call|messages|texts|text => incident unlawful_marketing +4 :: It made five million prerecorded calls.

fed|feeding|feed ..5 model|algorithm|ai|chatbot|machine ..5 with|posts|data|messages|photos|conversations => incident unlawful_processing +4 :: It fed its model with the posts of users.

requests|request ..8 unanswered|unheard|in_vain|ignored|outstanding|overdue|months|years => incident access_request +3 :: Requests for copies went unanswered.

without|no|lacked|lacking ..3 safeguards|safeguard|adequate_protection|guarantees ..4 in_place|for|abroad|outside|$ => incident transfer +1.5 :: It did so without any safeguards in place.

camera|cameras|cctv|webcam ..8 without|no|missing|lacked ..3 sign|signs|notice|notices|notification|information_board => incident transparency +3 :: It hung up cameras without a sign.


billed|charged|overcharged ..6 twice|double|too_much|wrongly|in_error|more_than|unfairly|without_their => incident consumer_harm +5 :: It billed thousands of households twice.
customers|members|subscribers|borrowers|passengers|policyholders|tenants ..8 pay_to_leave|exit_fee|exit_fees|exit_charge|early_termination_fee|could_not_leave|locked_in|money_back|out_of_pocket|worse_off|refused_refunds => incident consumer_harm +4 :: Customers had to pay an exit fee.
addict|addicts|gambler|gamblers|player ..6 lose|lost|losing|staked|stake|wagered|deposited|gambled ..2 MONEY => incident consumer_harm +4 :: It let an addict lose £70,000.

# --- more ways without a name
caller|callers|somebody|someone|man|woman|voice|person|fraudster|fraudsters|criminal|criminals ..4 claimed|claiming|pretended|pretending|posed|posing|purporting ..3 from|as|be ..6 bank|police|it|support|helpdesk|supplier|head_office|headquarters|provider => incident phishing +4 :: A caller claimed to be from its bank.
talked|coaxed|wheedled|charmed|bluffed ..4 into|through|out ..8 password|passwords|codes|code|money|details|access|account|log-in|credentials|payment => incident phishing +4 :: He talked the cashier through handing over the codes.
forged|fake|bogus|spoofed|false|sham ..1 email|e-mail|mail|request|notification|notice|invoice|login_page|sign-in|document|link|text => incident phishing +4 :: Crooks sent a forged request to sign.
blackmailers|extortionists|extortion|hostage|held_to_ransom ..8 data|records|files|systems|computers|network|servers => incident ransomware +5 :: Blackmailers shut its computers.
spies|spy|hostile_state|state-backed|state-sponsored|nation-state|foreign_power ..8 network|system|systems|servers|records|email|emails|data => incident cyber_attack +4 :: Spies had been in its network.
whole_world|all_the_world|half_the_town|the_entire_internet ..4 could|can|to ..2 see|read|call_up|open|look|find => incident disclosed_in_error +5 :: The whole world could call up the page.
texting|emailing|mailing|ringing|calling|phoning|writing_to|contacting|pestering ..8 although|after|who|whose|despite|even ..6 closed|cancelled|left|unsubscribed|objected|asked|told|stop|said|refused => incident unlawful_marketing +4 :: It kept texting a man who had closed his account.
doll|toy|toys|game|teddy|smartwatch|tablet ..10 girls|boys|children|kids|toddlers|young => incident children +4 :: Its doll recorded girls and boys.
girls_and_boys|boys_and_girls|seven-year-olds|eight-year-olds|ten-year-olds|twelve-year-olds|13-year-olds|under_age|below_13 => incident children +3 :: It recorded boys and girls.
data|information|records ..8 ends_up|ended_up|ends|lands|landed|goes|went|flows|flowed|stored ..3 china|united_states|russia|india|america => incident transfer +5 :: Data of drivers ends up in China.
divided|divide|dividing|split|splitting|shared_out|carved ..4 countries|territories|markets|market|customers|contracts|regions|routes|towns ..4 between|among|amongst|up => incident market_conduct +6 :: They had divided the countries between them.
rivals|competitors ..6 pay|charged|squeeze|squeezed|shut_out|excluded|foreclosed|worse => incident market_conduct +4 :: It made rivals pay more.
talked|persuaded|pushed|steered|nudged|lured|pressed ..5 steelworkers|savers|pensioners|investors|customers|clients|members|borrowers ..3 out_of|into ..4 pensions|pension|loans|schemes|funds|products|bonds|investments|contracts|policies => incident consumer_harm +5 :: It talked steelworkers out of safe pensions.

new|changed|false|altered bank_details|account_details|payment_details|account_number => incident phishing +4 :: The new bank details came in an email.
files|systems|servers|records|computers|network|data ..2 @be|had|have ..2 locked|blocked|frozen|sealed ..12 sum|money|cryptocurrency|bitcoin|payment|demanded|demand|key|return|asked => incident ransomware +6 :: Its files were locked and a sum was asked for.
no_for_an_answer|again_and_again|over_and_over|repeatedly|persistently|relentlessly ..4 rung|called|phoned|rang|texted|telephoned|calls|texts => incident unlawful_marketing +3 :: It persistently rang them.
rung|called|phoned|rang|texted|telephoned ..4 again_and_again|over_and_over|repeatedly|persistently|several_times_a_day => incident unlawful_marketing +4 :: People were rung again and again.
undresses|undressing|nudify|nude|naked|deepfake|deepfakes ..6 photos|pictures|images|people|women|app => incident unlawful_processing +4 :: The app undresses people in photos.
13_to_17|17-year-olds|15-year-olds|14-year-olds|16-year-olds|year_olds|young_users|young_people|teenage ..8 data|users|suggest|recommend|accounts|profiles|feed|feeds => incident children +4 :: It uses the data of 14-year-olds to suggest films, young users said.
no|without|missing|lacks|lacked ..2 privacy_policy|privacy_notice|privacy_statement|data_protection_notice|legal_notice => incident transparency +5 :: Its website has no privacy policy.
no_plan|no_backup_plan|continuity_plan|business_continuity|disaster_recovery|single_point_of_failure|resilience ..6 computers|failed|outage|systems|services|it => incident other +3 :: It had no plan for what to do if its computers failed.
traded|dealt|acted|trading|dealing ..2 on ..2 news|tip|tips|knowledge|information|hint|rumour ..6 takeover|merger|deal|results|bid|friend|confidential|secret|inside|let_slip => incident market_conduct +6 :: He traded on news of a takeover.
