## An outing in three times: before, during, after. What is kept stays on this phone; nothing is judged.

# The three times of an outing.
outing-before = Avant la sortie
outing-during = Pendant la sortie
outing-after = Après la sortie
outing-who = Vous y allez avec qui ?
# Two people.
outing-together = À deux
outing-alone = Sans l’autre
# Everything is prepared; the person opens the app again at the meeting place, perhaps days later.
outing-come-back = C’est prêt. Revenez ici sur place.
outing-we-are-there = On y est
outing-later = Plus tard
outing-are-back = Vous êtes revenus ? Racontez.
# What can be prepared for an outing.
outing-box-photo = la photo
outing-box-time = l’heure
outing-box-place = le lieu
outing-box-route = le chemin
outing-box-cost = le prix
outing-take-photo = Une photo
# This machine has no camera or no way to choose a picture.
outing-no-photo = Pas de photo ici.
# Said aloud, recorded, kept on this phone: a place or a way, for who does not write.
outing-say-it = Dites-le, on le garde.
outing-stays-here = Ça reste sur ce téléphone.
outing-no-faces = Pas de visage inconnu.
outing-found = C’est trouvé
# What the other person may answer.
outing-may-answer = On peut vous répondre :
# I have asked my question.
outing-asked = J’ai demandé
outing-told = J’ai raconté
outing-more-help = Avec de l’aide
# Sharing needs a spoken yes; the person says this sentence aloud, in French or in their language.
outing-say-yes = Dites : « Oui, je partage. »
# The group album is not there yet: nothing has left the phone.
outing-shared-later = Votre oui est gardé. Ça partira plus tard.
outing-not-sent = Le groupe ne voit encore rien.
outing-stop-sharing = Je ne partage plus
# There is no microphone, or it was refused: nothing is shared.
outing-must-say = Sans micro, on ne partage pas.
# Behaviours somebody saw; never a mark.
outing-seen-what = Qu’est-ce qu’on a vu ?
outing-seen-by = Qui regarde ?
outing-by-me = Moi
outing-by-partner = L’autre
# The person who supports the learner.
outing-by-trainer = Qui nous suit
outing-seen = Vu
# Photos and sounds kept on this phone.
outing-my-things = Ce que j’ai gardé
# Kept on the phone only: it may be too large, or the machine cannot keep it.
outing-not-here = Ce téléphone ne peut pas le garder.
