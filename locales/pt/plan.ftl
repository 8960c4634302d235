## Why home offers what it offers, said by voice.

# Under the one next thing of home: why it is offered. A trainer gave it.
plan-given = Foi-lhe dado
# Work starts within a week; the day and the trade follow.
plan-mission-starts = Você começa em breve
# A mission goes on; the trade follows.
plan-mission-on = Para a sua missão
# No mission now: there is time.
plan-between = Entre duas missões
# Words that fade if nobody asks for them.
plan-to-remember = Para não esquecer
# Not seen yet.
plan-new = Novo para você
# Enough new words for one day: something known is offered.
plan-enough-new = Palavras novas suficientes hoje. Vamos rever.
# All was seen: what was seen longest ago.
plan-see-again = Pode-se rever
# The act: a few words seen before.
plan-review = Rever
# When the mission starts.
plan-monday = Segunda-feira
plan-tuesday = Terça-feira
plan-wednesday = Quarta-feira
plan-thursday = Quinta-feira
plan-friday = Sexta-feira
plan-saturday = Sábado
plan-sunday = Domingo
# Where the mission is: on a building site, in a kitchen, in a warehouse, cleaning.
plan-trade-btp = Numa obra
plan-trade-cuis = Numa cozinha
plan-trade-log = Num armazém
plan-trade-net = Na limpeza
