# Sentences that tell of another case: such as what was done in a like one, or before. They count only behind a
# headline and a first sentence that tell of another step, against another party (bygones.go).

last_year|last_month|last_week|last_summer|last_autumn|last_spring|last_winter|earlier_this_year|earlier_this_month|years_ago|months_ago|a_year_ago|in_the_past ..12 MONEY => bygone :: Last year it fined Acme £90,000.
MONEY ..8 last_year|last_month|last_summer|last_autumn|last_spring|last_winter|earlier_this_year|earlier_this_month|years_ago|months_ago|a_year_ago|in_the_past|two_years_earlier|a_year_earlier => bygone :: It fined Acme £90,000 last year.
MONEY ..6 in DATE => bygone :: Acme was fined £90,000 in 2021.
in DATE ..12 MONEY => bygone :: In 2021 Acme was fined £90,000.
comes|came|follows|followed|days|weeks|months|week|month|year|years after ..10 MONEY => bygone :: It comes after Acme was fined £90,000.
already|previously|recently @fined ..6 MONEY => bygone :: It has already fined Acme £90,000.
largest|biggest|highest|heaviest ..2 so_far|to_date|ever|yet ..2 MONEY => bygone :: The largest fine so far, £90,000, went to Acme.
among_others|among_them|for_example|for_instance|compare|compared ..10 MONEY => bygone :: Among others, it has fined Acme £90,000.

# Years that are those of the step itself, not of what led to it. An article whose every word of a step is told with one
# that is long past when it appears only recalls it (longpast.go).
@fined ORG? ..1 MONEY? ..1 in DATE => dated :: The ICO fined Acme £90,000 in 2019.
@fined ..1 MONEY? by ..1 REG ,? in DATE => dated :: Acme was fined £90,000 by the ICO in 2019.
in DATE ,? ..2 REG ..1 @fined => dated :: In 2019 the ICO fined Acme £90,000.
in DATE ,? ORG ..2 @fined => dated :: In 2019 Acme was fined £90,000.
@fine of ..1 MONEY ,? in DATE => dated :: The fine of £90,000 in 2019 was large.
@fine ..1 MONEY? ..1 from|by ..1 REG in DATE => dated :: It had a fine from the ICO in 2019.
years_ago|decade_ago ,? ..3 @fined => dated :: Three years ago Acme was fined £90,000.
@fined ORG? ..1 MONEY? ..4 years_ago|decade_ago => dated :: The ICO fined Acme £90,000 five years ago.
in DATE ..12 in the year after|following ..4 @fined => dated :: It lost files in 2011, and in the year after the council was fined £60,000.
