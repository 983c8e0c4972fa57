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
