## An outing in three times: before, during, after. What is kept stays on this phone; nothing is judged.

# The three times of an outing.
outing-before = Înainte de ieșire
outing-during = În timpul ieșirii
outing-after = După ieșire
outing-who = Cu cine mergeți?
# Two people.
outing-together = În doi
outing-alone = Fără altcineva
# Everything is prepared; the person opens the app again at the meeting place, perhaps days later.
outing-come-back = E gata. Reveniți aici la fața locului.
outing-we-are-there = Am ajuns
outing-later = Mai târziu
outing-are-back = V-ați întors? Povestiți.
# What can be prepared for an outing.
outing-box-photo = fotografia
outing-box-time = ora
outing-box-place = locul
outing-box-route = drumul
outing-box-cost = prețul
outing-take-photo = O fotografie
# This machine has no camera or no way to choose a picture.
outing-no-photo = Aici nu se fac fotografii.
# Said aloud, recorded, kept on this phone: a place or a way, for who does not write.
outing-say-it = Spuneți, păstrăm.
outing-stays-here = Rămâne pe acest telefon.
outing-no-faces = Fără fețe necunoscute.
outing-found = Am găsit
# What the other person may answer.
outing-may-answer = Vi se poate răspunde:
# I have asked my question.
outing-asked = Am întrebat
outing-told = Am povestit
outing-more-help = Cu ajutor
# Sharing needs a spoken yes; the person says this sentence aloud, in French or in their language.
outing-say-yes = Spuneți: „Da, împărtășesc.”
# The group album is not there yet: nothing has left the phone.
outing-shared-later = Acordul e păstrat. Pleacă mai târziu.
outing-not-sent = Grupul nu vede încă nimic.
outing-stop-sharing = Nu mai împărtășesc
# There is no microphone, or it was refused: nothing is shared.
outing-must-say = Fără microfon nu se împărtășește.
# Behaviours somebody saw; never a mark.
outing-seen-what = Ce s-a văzut?
outing-seen-by = Cine privește?
outing-by-me = Eu
outing-by-partner = Celălalt
# The person who supports the learner.
outing-by-trainer = Cine ne însoțește
outing-seen = Văzut
# Photos and sounds kept on this phone.
outing-my-things = Ce am păstrat
# Kept on the phone only: it may be too large, or the machine cannot keep it.
outing-not-here = Acest telefon nu poate păstra.
