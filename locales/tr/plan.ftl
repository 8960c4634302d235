## Why home offers what it offers, said by voice.

# Under the one next thing of home: why it is offered. A trainer gave it.
plan-given = Size verildi
# Work starts within a week; the day and the trade follow.
plan-mission-starts = Yakında başlıyorsunuz
# A mission goes on; the trade follows.
plan-mission-on = İşiniz için
# No mission now: there is time.
plan-between = İki iş arasında
# Words that fade if nobody asks for them.
plan-to-remember = Unutmamak için
# Not seen yet.
plan-new = Sizin için yeni
# Enough new words for one day: something known is offered.
plan-enough-new = Bugünlük bu kadar yeni kelime yeter. Tekrar bakalım.
# All was seen: what was seen longest ago.
plan-see-again = Tekrar bakılabilir
# The act: a few words seen before.
plan-review = Tekrar bak
# When the mission starts.
plan-monday = Pazartesi
plan-tuesday = Salı
plan-wednesday = Çarşamba
plan-thursday = Perşembe
plan-friday = Cuma
plan-saturday = Cumartesi
plan-sunday = Pazar
# Where the mission is: on a building site, in a kitchen, in a warehouse, cleaning.
plan-trade-btp = Şantiyede
plan-trade-cuis = Mutfakta
plan-trade-log = Depoda
plan-trade-net = Temizlikte
