## Why home offers what it offers, said by voice.

# Under the one next thing of home: why it is offered. A trainer gave it.
plan-given = Adiga ayaa lagu siiyay
# Work starts within a week; the day and the trade follow.
plan-mission-starts = Dhowaan ayaad bilaabaysaa
# A mission goes on; the trade follows.
plan-mission-on = Shaqadaada awgeed
# No mission now: there is time.
plan-between = Laba shaqo dhexdood
# Words that fade if nobody asks for them.
plan-to-remember = Si aan loo illoobin
# Not seen yet.
plan-new = Adiga kuu cusub
# Enough new words for one day: something known is offered.
plan-enough-new = Maanta erayo cusub waa ku filan. Mar kale aan eegno.
# All was seen: what was seen longest ago.
plan-see-again = Mar kale waa la eegi karaa
# The act: a few words seen before.
plan-review = Mar kale eeg
# When the mission starts.
plan-monday = Isniin
plan-tuesday = Talaado
plan-wednesday = Arbaco
plan-thursday = Khamiis
plan-friday = Jimce
plan-saturday = Sabti
plan-sunday = Axad
# Where the mission is: on a building site, in a kitchen, in a warehouse, cleaning.
plan-trade-btp = Goobta dhismaha
plan-trade-cuis = Jikada
plan-trade-log = Bakhaarka
plan-trade-net = Nadiifinta
