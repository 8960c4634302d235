## Why home offers what it offers, said by voice.

# Under the one next thing of home: why it is offered. A trainer gave it.
plan-given = این به شما داده شده است
# Work starts within a week; the day and the trade follow.
plan-mission-starts = شما به زودی شروع می‌کنید
# A mission goes on; the trade follows.
plan-mission-on = برای کار شما
# No mission now: there is time.
plan-between = بین دو کار
# Words that fade if nobody asks for them.
plan-to-remember = تا فراموش نشود
# Not seen yet.
plan-new = برای شما نو است
# Enough new words for one day: something known is offered.
plan-enough-new = برای امروز کلمه‌های نو بس است. دوباره می‌بینیم.
# All was seen: what was seen longest ago.
plan-see-again = می‌شود دوباره دید
# The act: a few words seen before.
plan-review = دوباره دیدن
# When the mission starts.
plan-monday = دوشنبه
plan-tuesday = سه‌شنبه
plan-wednesday = چهارشنبه
plan-thursday = پنج‌شنبه
plan-friday = جمعه
plan-saturday = شنبه
plan-sunday = یک‌شنبه
# Where the mission is: on a building site, in a kitchen, in a warehouse, cleaning.
plan-trade-btp = در ساختمانی
plan-trade-cuis = در آشپزخانه
plan-trade-log = در گدام
plan-trade-net = در صفاکاری
