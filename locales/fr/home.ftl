## Home: the group's footbridge, one next thing, four places.

# The next plank of the common footbridge is the learner's to lay.
home-next-plank = La prochaine planche est à vous
home-you-were-here = Vous étiez ici
home-resume = Reprendre
home-first-scene = La première scène
home-scenes = Mes scènes
home-knows = Je sais…
home-duo = À deux
# Near miss: something almost happened at work.
home-near-miss = J’ai failli…
home-bridge = La passerelle du groupe
home-bridge-what = Chaque scène pose une planche. La passerelle est à tout le monde.
home-all-seen = Tout est vu ici. On peut revoir.
home-no-scene = Pas encore de scène ici.
# How long a scene lasts.
home-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
 }
    .say = Quelques minutes

# After weeks away.
home-welcome-back = Bon retour !
home-nothing-lost = Rien n’est perdu.
home-review-first = Revoir avant
# $name is the referent, the person one may call.
home-contact-here = { $name } est toujours là.
    .say = La personne qui vous suit est toujours là.
