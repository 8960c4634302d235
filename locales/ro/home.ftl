## Home: the group's footbridge, one next thing, four places.

# The next plank of the common footbridge is the learner's to lay.
home-next-plank = Următoarea scândură este a dumneavoastră
home-you-were-here = Erați aici
home-resume = Reia
home-first-scene = Prima scenă
home-scenes = Scenele mele
home-knows = Știu…
home-duo = În doi
# Near miss: something almost happened at work.
home-near-miss = Era cât pe ce…
home-bridge = Pasarela grupului
home-bridge-what = Fiecare scenă pune o scândură. Pasarela este a tuturor.
home-all-seen = Aici ați văzut tot. Se poate revedea.
home-no-scene = Încă nu este nicio scenă aici.
# How long a scene lasts.
home-minutes = { $count ->
    [one] { $count } minut
    [few] { $count } minute
   *[other] { $count } de minute
 }
    .say = Câteva minute

# After weeks away.
home-welcome-back = Bine ați revenit!
home-nothing-lost = Nimic nu s-a pierdut.
home-review-first = Revăd înainte
# $name is the referent, the person one may call.
home-contact-here = { $name } este tot aici.
    .say = Persoana care vă însoțește este tot aici.
