## An outing in three times: before, during, after. What is kept stays on this phone; nothing is judged.

# The three times of an outing.
outing-before = Antes de la salida
outing-during = Durante la salida
outing-after = Después de la salida
outing-who = ¿Con quién va?
# Two people.
outing-together = Dos personas
outing-alone = Sin otra persona
# Everything is prepared; the person opens the app again at the meeting place, perhaps days later.
outing-come-back = Listo. Vuelva aquí en el lugar.
outing-we-are-there = Ya llegamos
outing-later = Más tarde
outing-are-back = ¿Ya volvieron? Cuenten.
# What can be prepared for an outing.
outing-box-photo = la foto
outing-box-time = la hora
outing-box-place = el lugar
outing-box-route = el camino
outing-box-cost = el precio
outing-take-photo = Una foto
# This machine has no camera or no way to choose a picture.
outing-no-photo = Aquí no hay foto.
# Said aloud, recorded, kept on this phone: a place or a way, for who does not write.
outing-say-it = Dígalo, lo guardamos.
outing-stays-here = Se queda en este teléfono.
outing-no-faces = Sin caras desconocidas.
outing-found = Lo encontré
# What the other person may answer.
outing-may-answer = Pueden responderle:
# I have asked my question.
outing-asked = Ya pregunté
outing-told = Ya conté
outing-more-help = Con ayuda
# Sharing needs a spoken yes; the person says this sentence aloud, in French or in their language.
outing-say-yes = Diga: «Sí, lo comparto.»
# The group album is not there yet: nothing has left the phone.
outing-shared-later = Su sí está guardado. Saldrá más tarde.
outing-not-sent = El grupo aún no ve nada.
outing-stop-sharing = Ya no comparto
# There is no microphone, or it was refused: nothing is shared.
outing-must-say = Sin micrófono, no se comparte.
# Behaviours somebody saw; never a mark.
outing-seen-what = ¿Qué se vio?
outing-seen-by = ¿Quién mira?
outing-by-me = Yo
outing-by-partner = La otra
# The person who supports the learner.
outing-by-trainer = Quien nos acompaña
outing-seen = Visto
# Photos and sounds kept on this phone.
outing-my-things = Lo que guardé
# Kept on the phone only: it may be too large, or the machine cannot keep it.
outing-not-here = Este teléfono no puede guardarlo.
