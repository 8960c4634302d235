## Home: the group's footbridge, one next thing, four places.

# The next plank of the common footbridge is the learner's to lay.
home-next-plank = تختهٔ بعدی از شما است
home-you-were-here = شما اینجا بودید
home-resume = ادامه
home-first-scene = صحنهٔ اول
home-scenes = صحنه‌های من
home-knows = یاد دارم…
home-duo = دو نفری
# Near miss: something almost happened at work.
home-near-miss = نزدیک بود…
home-bridge = پل گروپ
home-bridge-what = هر صحنه یک تخته می‌گذارد. پل از همه است.
home-all-seen = اینجا همه را دیدید. می‌توانیم دوباره ببینیم.
home-no-scene = هنوز اینجا صحنه نیست.
# How long a scene lasts.
home-minutes = { $count ->
    [one] { $count } دقیقه
   *[other] { $count } دقیقه
 }
    .say = چند دقیقه

# After weeks away.
home-welcome-back = خوش برگشتید!
home-nothing-lost = هیچ چیز گم نشده است.
home-review-first = اول یک بار دیگر دیدن
# $name is the referent, the person one may call.
home-contact-here = { $name } هنوز هم اینجا است.
    .say = شخصی که همراه شما است هنوز هم اینجا است.
