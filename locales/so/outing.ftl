## An outing in three times: before, during, after. What is kept stays on this phone; nothing is judged.

# The three times of an outing.
outing-before = Safarka ka hor
outing-during = Inta safarka lagu jiro
outing-after = Safarka ka dib
outing-who = Yaad la socotaan?
# Two people.
outing-together = Laba qof
outing-alone = Keligay
# Everything is prepared; the person opens the app again at the meeting place, perhaps days later.
outing-come-back = Waa diyaar. Markaad gaadhaan halkan ku soo noqda.
outing-we-are-there = Waan gaadhnay
outing-later = Goor dambe
outing-are-back = Ma soo noqoteen? Sheega.
# What can be prepared for an outing.
outing-box-photo = sawirka
outing-box-time = saacadda
outing-box-place = goobta
outing-box-route = waddada
outing-box-cost = qiimaha
outing-take-photo = Sawir
# This machine has no camera or no way to choose a picture.
outing-no-photo = Halkan sawir ma jiro.
# Said aloud, recorded, kept on this phone: a place or a way, for who does not write.
outing-say-it = Dheh, waan haynaa.
outing-stays-here = Waxay ku hadhaysaa telefoonkan.
outing-no-faces = Weji shisheeye ma aha.
outing-found = Waan helay
# What the other person may answer.
outing-may-answer = Waxaa laga yaabaa in lagu yidhaahdo:
# I have asked my question.
outing-asked = Waan weydiiyay
outing-told = Waan sheegay
outing-more-help = Caawimaad leh
# Sharing needs a spoken yes; the person says this sentence aloud, in French or in their language.
outing-say-yes = Dheh: «Haa, waan wadaagayaa.»
# The group album is not there yet: nothing has left the phone.
outing-shared-later = Haadaada waa la hayaa. Goor dambe ayay baxaysaa.
outing-not-sent = Kooxdu weli waxba ma arkayso.
outing-stop-sharing = Ma sii wadaagayo
# There is no microphone, or it was refused: nothing is shared.
outing-must-say = Makarafoon la’aan lama wadaago.
# Behaviours somebody saw; never a mark.
outing-seen-what = Maxaa la arkay?
outing-seen-by = Yaa eegaya?
outing-by-me = Aniga
outing-by-partner = Ka kale
# The person who supports the learner.
outing-by-trainer = Qofka nala socda
outing-seen = Waa la arkay
# Photos and sounds kept on this phone.
outing-my-things = Waxaan haystay
# Kept on the phone only: it may be too large, or the machine cannot keep it.
outing-not-here = Telefoonkani ma hayn karo.
