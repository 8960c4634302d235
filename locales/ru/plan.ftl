## Why home offers what it offers, said by voice.

# Under the one next thing of home: why it is offered. A trainer gave it.
plan-given = Это дали вам
# Work starts within a week; the day and the trade follow.
plan-mission-starts = Вы скоро начинаете
# A mission goes on; the trade follows.
plan-mission-on = Для вашей работы
# No mission now: there is time.
plan-between = Между двумя работами
# Words that fade if nobody asks for them.
plan-to-remember = Чтобы не забыть
# Not seen yet.
plan-new = Новое для вас
# Enough new words for one day: something known is offered.
plan-enough-new = На сегодня новых слов достаточно. Повторим.
# All was seen: what was seen longest ago.
plan-see-again = Можно повторить
# The act: a few words seen before.
plan-review = Повторить
# When the mission starts.
plan-monday = Понедельник
plan-tuesday = Вторник
plan-wednesday = Среда
plan-thursday = Четверг
plan-friday = Пятница
plan-saturday = Суббота
plan-sunday = Воскресенье
# Where the mission is: on a building site, in a kitchen, in a warehouse, cleaning.
plan-trade-btp = На стройке
plan-trade-cuis = На кухне
plan-trade-log = На складе
plan-trade-net = На уборке
