## Why home offers what it offers, said by voice.

# Under the one next thing of home: why it is offered. A trainer gave it.
plan-given = Це дали вам
# Work starts within a week; the day and the trade follow.
plan-mission-starts = Ви скоро починаєте
# A mission goes on; the trade follows.
plan-mission-on = Для вашої роботи
# No mission now: there is time.
plan-between = Між двома роботами
# Words that fade if nobody asks for them.
plan-to-remember = Щоб не забути
# Not seen yet.
plan-new = Нове для вас
# Enough new words for one day: something known is offered.
plan-enough-new = На сьогодні нових слів досить. Повторимо.
# All was seen: what was seen longest ago.
plan-see-again = Можна повторити
# The act: a few words seen before.
plan-review = Повторити
# When the mission starts.
plan-monday = Понеділок
plan-tuesday = Вівторок
plan-wednesday = Середа
plan-thursday = Четвер
plan-friday = П’ятниця
plan-saturday = Субота
plan-sunday = Неділя
# Where the mission is: on a building site, in a kitchen, in a warehouse, cleaning.
plan-trade-btp = На будівництві
plan-trade-cuis = На кухні
plan-trade-log = На складі
plan-trade-net = На прибиранні
