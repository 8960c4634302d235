## An outing in three times: before, during, after. What is kept stays on this phone; nothing is judged.

# The three times of an outing.
outing-before = Before the outing
outing-during = During the outing
outing-after = After the outing
outing-who = Who are you going with?
# Two people.
outing-together = Two of us
outing-alone = On my own
# Everything is prepared; the person opens the app again at the meeting place, perhaps days later.
outing-come-back = Ready. Come back here on site.
outing-we-are-there = We are there
outing-later = Later
outing-are-back = Are you back? Tell us.
# What can be prepared for an outing.
outing-box-photo = the photo
outing-box-time = the time
outing-box-place = the place
outing-box-route = the way
outing-box-cost = the price
outing-take-photo = A photo
# This machine has no camera or no way to choose a picture.
outing-no-photo = No photo here.
# Said aloud, recorded, kept on this phone: a place or a way, for who does not write.
outing-say-it = Say it, we keep it.
outing-stays-here = It stays on this phone.
outing-no-faces = No stranger’s face.
outing-found = Found it
# What the other person may answer.
outing-may-answer = They may answer:
# I have asked my question.
outing-asked = I asked
outing-told = I told it
outing-more-help = With help
# Sharing needs a spoken yes; the person says this sentence aloud, in French or in their language.
outing-say-yes = Say: “Yes, I share.”
# The group album is not there yet: nothing has left the phone.
outing-shared-later = Your yes is kept. It leaves later.
outing-not-sent = The group sees nothing yet.
outing-stop-sharing = I stop sharing
# There is no microphone, or it was refused: nothing is shared.
outing-must-say = No microphone, no sharing.
# Behaviours somebody saw; never a mark.
outing-seen-what = What was seen?
outing-seen-by = Who is watching?
outing-by-me = Me
outing-by-partner = The other
# The person who supports the learner.
outing-by-trainer = Our supporter
outing-seen = Seen
# Photos and sounds kept on this phone.
outing-my-things = What I kept
# Kept on the phone only: it may be too large, or the machine cannot keep it.
outing-not-here = This phone cannot keep it.
