## Why home offers what it offers, said by voice.

# Under the one next thing of home: why it is offered. A trainer gave it.
plan-given = دا تاسو ته درکړل شوی
# Work starts within a week; the day and the trade follow.
plan-mission-starts = تاسو ژر پیل کوئ
# A mission goes on; the trade follows.
plan-mission-on = ستاسو د کار لپاره
# No mission now: there is time.
plan-between = د دوو کارونو ترمنځ
# Words that fade if nobody asks for them.
plan-to-remember = چې هېر نه شي
# Not seen yet.
plan-new = ستاسو لپاره نوی
# Enough new words for one day: something known is offered.
plan-enough-new = د نن لپاره نوي لغتونه بس دي. بیا یې ګورو.
# All was seen: what was seen longest ago.
plan-see-again = بیا کتل کېدای شي
# The act: a few words seen before.
plan-review = بیا کتل
# When the mission starts.
plan-monday = دوشنبه
plan-tuesday = سه‌شنبه
plan-wednesday = چهارشنبه
plan-thursday = پنجشنبه
plan-friday = جمعه
plan-saturday = شنبه
plan-sunday = یکشنبه
# Where the mission is: on a building site, in a kitchen, in a warehouse, cleaning.
plan-trade-btp = په ساختماني کار کې
plan-trade-cuis = په پخلنځي کې
plan-trade-log = په ګودام کې
plan-trade-net = په پاکولو کې
