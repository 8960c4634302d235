## Why home offers what it offers, said by voice.

# Under the one next thing of home: why it is offered. A trainer gave it.
plan-given = Se lo han dado
# Work starts within a week; the day and the trade follow.
plan-mission-starts = Usted empieza pronto
# A mission goes on; the trade follows.
plan-mission-on = Para su misión
# No mission now: there is time.
plan-between = Entre dos misiones
# Words that fade if nobody asks for them.
plan-to-remember = Para no olvidar
# Not seen yet.
plan-new = Nuevo para usted
# Enough new words for one day: something known is offered.
plan-enough-new = Bastantes palabras nuevas hoy. Repasamos.
# All was seen: what was seen longest ago.
plan-see-again = Se puede volver a ver
# The act: a few words seen before.
plan-review = Volver a ver
# When the mission starts.
plan-monday = Lunes
plan-tuesday = Martes
plan-wednesday = Miércoles
plan-thursday = Jueves
plan-friday = Viernes
plan-saturday = Sábado
plan-sunday = Domingo
# Where the mission is: on a building site, in a kitchen, in a warehouse, cleaning.
plan-trade-btp = En una obra
plan-trade-cuis = En una cocina
plan-trade-log = En un almacén
plan-trade-net = En limpieza
