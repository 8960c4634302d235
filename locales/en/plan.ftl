## Why home offers what it offers, said by voice.

# Under the one next thing of home: why it is offered. A trainer gave it.
plan-given = It was given to you
# Work starts within a week; the day and the trade follow.
plan-mission-starts = You start soon
# A mission goes on; the trade follows.
plan-mission-on = For your job
# No mission now: there is time.
plan-between = Between two jobs
# Words that fade if nobody asks for them.
plan-to-remember = So as not to forget
# Not seen yet.
plan-new = New for you
# Enough new words for one day: something known is offered.
plan-enough-new = Enough new words today. Let’s look again.
# All was seen: what was seen longest ago.
plan-see-again = You can look again
# The act: a few words seen before.
plan-review = Look again
# When the mission starts.
plan-monday = Monday
plan-tuesday = Tuesday
plan-wednesday = Wednesday
plan-thursday = Thursday
plan-friday = Friday
plan-saturday = Saturday
plan-sunday = Sunday
# Where the mission is: on a building site, in a kitchen, in a warehouse, cleaning.
plan-trade-btp = On a building site
plan-trade-cuis = In a kitchen
plan-trade-log = In a warehouse
plan-trade-net = In cleaning
