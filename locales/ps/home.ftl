## Home: the group's footbridge, one next thing, four places.

# The next plank of the common footbridge is the learner's to lay.
home-next-plank = بله تخته ستاسو ده
home-you-were-here = تاسو دلته وئ
home-resume = دوام
home-first-scene = لومړۍ صحنه
home-scenes = زما صحنې
home-knows = پوهېږم…
home-duo = دوه کسه
# Near miss: something almost happened at work.
home-near-miss = نږدې و چې…
home-bridge = د ډلې پل
home-bridge-what = هره صحنه یوه تخته ږدي. پل د ټولو دی.
home-all-seen = دلته مو هر څه ولیدل. بیا یې کتلی شو.
home-no-scene = دلته لا صحنه نشته.
# How long a scene lasts.
home-minutes = { $count ->
    [one] { $count } دقیقه
   *[other] { $count } دقیقې
 }
    .say = څو دقیقې

# After weeks away.
home-welcome-back = ښه راغلاست بېرته!
home-nothing-lost = هېڅ شی ورک نه دی.
home-review-first = لومړی بیا کتل
# $name is the referent, the person one may call.
home-contact-here = { $name } لا هم دلته دی.
    .say = هغه کس چې له تاسو سره ملګری دی لا هم دلته دی.
