## An outing in three times: before, during, after. What is kept stays on this phone; nothing is judged.

# The three times of an outing.
outing-before = له وتلو مخکې
outing-during = د وتلو پر مهال
outing-after = له وتلو وروسته
outing-who = له چا سره ځئ؟
# Two people.
outing-together = دوه کسه
outing-alone = یوازې
# Everything is prepared; the person opens the app again at the meeting place, perhaps days later.
outing-come-back = چمتو دی. هلته بیا دلته راشئ.
outing-we-are-there = ورسېدو
outing-later = وروسته
outing-are-back = راستانه شوئ؟ کیسه وکړئ.
# What can be prepared for an outing.
outing-box-photo = انځور
outing-box-time = وخت
outing-box-place = ځای
outing-box-route = لاره
outing-box-cost = بیه
outing-take-photo = یو انځور
# This machine has no camera or no way to choose a picture.
outing-no-photo = دلته انځور نشته.
# Said aloud, recorded, kept on this phone: a place or a way, for who does not write.
outing-say-it = ووایئ، ساتو یې.
outing-stays-here = پر دې ټلیفون پاتې کېږي.
outing-no-faces = د پردیو مخ نه.
outing-found = ومې موند
# What the other person may answer.
outing-may-answer = کېدای شي ځواب درکړي:
# I have asked my question.
outing-asked = ومې پوښتل
outing-told = کیسه مې وکړه
outing-more-help = له مرستې سره
# Sharing needs a spoken yes; the person says this sentence aloud, in French or in their language.
outing-say-yes = ووایئ: «هو، شریکوم یې.»
# The group album is not there yet: nothing has left the phone.
outing-shared-later = ستاسو هو وساتل شو. وروسته به ولاړ شي.
outing-not-sent = ډله لا څه نه ویني.
outing-stop-sharing = نور یې نه شریکوم
# There is no microphone, or it was refused: nothing is shared.
outing-must-say = له مایکروفون پرته نه شریکېږي.
# Behaviours somebody saw; never a mark.
outing-seen-what = څه ولیدل شول؟
outing-seen-by = څوک ګوري؟
outing-by-me = زه
outing-by-partner = بل کس
# The person who supports the learner.
outing-by-trainer = زموږ ملګری
outing-seen = ولیدل شو
# Photos and sounds kept on this phone.
outing-my-things = هغه څه چې مې وساتل
# Kept on the phone only: it may be too large, or the machine cannot keep it.
outing-not-here = دا ټلیفون یې نه شي ساتلای.
