## Why home offers what it offers, said by voice.

# Under the one next thing of home: why it is offered. A trainer gave it.
plan-given = V-a fost dat
# Work starts within a week; the day and the trade follow.
plan-mission-starts = Începeți curând
# A mission goes on; the trade follows.
plan-mission-on = Pentru misiunea dumneavoastră
# No mission now: there is time.
plan-between = Între două misiuni
# Words that fade if nobody asks for them.
plan-to-remember = Ca să nu uitați
# Not seen yet.
plan-new = Nou pentru dumneavoastră
# Enough new words for one day: something known is offered.
plan-enough-new = Destule cuvinte noi azi. Revedem.
# All was seen: what was seen longest ago.
plan-see-again = Se poate revedea
# The act: a few words seen before.
plan-review = Revedem
# When the mission starts.
plan-monday = Luni
plan-tuesday = Marți
plan-wednesday = Miercuri
plan-thursday = Joi
plan-friday = Vineri
plan-saturday = Sâmbătă
plan-sunday = Duminică
# Where the mission is: on a building site, in a kitchen, in a warehouse, cleaning.
plan-trade-btp = Pe șantier
plan-trade-cuis = La bucătărie
plan-trade-log = La depozit
plan-trade-net = La curățenie
