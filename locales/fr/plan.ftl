## Why home offers what it offers, said by voice.

# Under the one next thing of home: why it is offered. A trainer gave it.
plan-given = On vous l’a donné
# Work starts within a week; the day and the trade follow.
plan-mission-starts = Vous commencez bientôt
# A mission goes on; the trade follows.
plan-mission-on = Pour votre mission
# No mission now: there is time.
plan-between = Entre deux missions
# Words that fade if nobody asks for them.
plan-to-remember = Pour ne pas oublier
# Not seen yet.
plan-new = Nouveau pour vous
# Enough new words for one day: something known is offered.
plan-enough-new = Assez de mots nouveaux aujourd’hui. On revoit.
# All was seen: what was seen longest ago.
plan-see-again = On peut revoir
# The act: a few words seen before.
plan-review = Revoir
# When the mission starts.
plan-monday = Lundi
plan-tuesday = Mardi
plan-wednesday = Mercredi
plan-thursday = Jeudi
plan-friday = Vendredi
plan-saturday = Samedi
plan-sunday = Dimanche
# Where the mission is: on a building site, in a kitchen, in a warehouse, cleaning.
plan-trade-btp = Sur un chantier
plan-trade-cuis = En cuisine
plan-trade-log = En entrepôt
plan-trade-net = Dans le nettoyage
