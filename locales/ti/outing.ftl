## An outing in three times: before, during, after. What is kept stays on this phone; nothing is judged.

# The three times of an outing.
outing-before = ቅድሚ ምውጻእ
outing-during = ኣብ ግዜ ምውጻእ
outing-after = ድሕሪ ምውጻእ
outing-who = ምስ መን ትኸዱ?
# Two people.
outing-together = ክልተ ሰባት
outing-alone = በይነይ
# Everything is prepared; the person opens the app again at the meeting place, perhaps days later.
outing-come-back = ድሉው እዩ። ኣብኡ ምስ በጻሕኩም ናብዚ ተመለሱ።
outing-we-are-there = በጺሕና
outing-later = ጸኒሑ
outing-are-back = ተመሊስኩም? ኣዘንትዉ።
# What can be prepared for an outing.
outing-box-photo = ስእሊ
outing-box-time = ሰዓት
outing-box-place = ቦታ
outing-box-route = መገዲ
outing-box-cost = ዋጋ
outing-take-photo = ሓደ ስእሊ
# This machine has no camera or no way to choose a picture.
outing-no-photo = ኣብዚ ስእሊ የለን።
# Said aloud, recorded, kept on this phone: a place or a way, for who does not write.
outing-say-it = በልዎ፣ ክንዕቅቦ ኢና።
outing-stays-here = ኣብዚ ተሌፎን ይተርፍ።
outing-no-faces = ገጽ ዘይፍለጥ ሰብ ኣይኮነን።
outing-found = ረኺበዮ
# What the other person may answer.
outing-may-answer = ከምዚ ክምልሱልኩም ይኽእሉ:
# I have asked my question.
outing-asked = ሓቲተ
outing-told = ኣዘንትየ
outing-more-help = ብሓገዝ
# Sharing needs a spoken yes; the person says this sentence aloud, in French or in their language.
outing-say-yes = በሉ፦ «እወ፣ የካፍል።»
# The group album is not there yet: nothing has left the phone.
outing-shared-later = እወኹም ተዓቂቡ። ጸኒሑ ክኸይድ እዩ።
outing-not-sent = ጉጅለ ገና ዋላ ሓንቲ ኣይርእን።
outing-stop-sharing = ካብ ሕጂ ኣየካፍልን
# There is no microphone, or it was refused: nothing is shared.
outing-must-say = ብዘይ ማይክሮፎን ኣይንኻፈልን።
# Behaviours somebody saw; never a mark.
outing-seen-what = እንታይ ተራእዩ?
outing-seen-by = መን ይርኢ?
outing-by-me = ኣነ
outing-by-partner = እቲ ካልእ
# The person who supports the learner.
outing-by-trainer = ዝሕግዘና
outing-seen = ተራእዩ
# Photos and sounds kept on this phone.
outing-my-things = ዝዓቀብክዎ
# Kept on the phone only: it may be too large, or the machine cannot keep it.
outing-not-here = እዚ ተሌፎን ክዕቅቦ ኣይክእልን።
