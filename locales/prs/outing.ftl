## An outing in three times: before, during, after. What is kept stays on this phone; nothing is judged.

# The three times of an outing.
outing-before = پیش از گردش
outing-during = هنگام گردش
outing-after = پس از گردش
outing-who = با کی می‌روید؟
# Two people.
outing-together = دو نفر
outing-alone = تنها
# Everything is prepared; the person opens the app again at the meeting place, perhaps days later.
outing-come-back = آماده است. همان‌جا باز این‌جا بیایید.
outing-we-are-there = رسیدیم
outing-later = بعدتر
outing-are-back = برگشتید؟ تعریف کنید.
# What can be prepared for an outing.
outing-box-photo = عکس
outing-box-time = ساعت
outing-box-place = جای
outing-box-route = راه
outing-box-cost = قیمت
outing-take-photo = یک عکس
# This machine has no camera or no way to choose a picture.
outing-no-photo = این‌جا عکس نمی‌شود.
# Said aloud, recorded, kept on this phone: a place or a way, for who does not write.
outing-say-it = بگویید، نگه می‌داریم.
outing-stays-here = در همین تلفن می‌ماند.
outing-no-faces = بدون چهرهٔ بیگانه‌ها.
outing-found = پیدا شد
# What the other person may answer.
outing-may-answer = شاید پاسخ بدهند:
# I have asked my question.
outing-asked = پرسیدم
outing-told = تعریف کردم
outing-more-help = با کمک
# Sharing needs a spoken yes; the person says this sentence aloud, in French or in their language.
outing-say-yes = بگویید: «بله، شریک می‌کنم.»
# The group album is not there yet: nothing has left the phone.
outing-shared-later = بلهٔ شما نگه داشته شد. بعدتر می‌رود.
outing-not-sent = گروه هنوز چیزی نمی‌بیند.
outing-stop-sharing = دیگر شریک نمی‌کنم
# There is no microphone, or it was refused: nothing is shared.
outing-must-say = بدون مایکروفون شریک نمی‌شود.
# Behaviours somebody saw; never a mark.
outing-seen-what = چه دیده شد؟
outing-seen-by = کی نگاه می‌کند؟
outing-by-me = من
outing-by-partner = دیگری
# The person who supports the learner.
outing-by-trainer = همراه ما
outing-seen = دیده شد
# Photos and sounds kept on this phone.
outing-my-things = چیزهایی که نگه داشتم
# Kept on the phone only: it may be too large, or the machine cannot keep it.
outing-not-here = این تلفن نمی‌تواند نگه دارد.
