## Home: the group's footbridge, one next thing, four places.

# The next plank of the common footbridge is the learner's to lay.
home-next-plank = The next plank is yours
home-you-were-here = You were here
home-resume = Resume
home-first-scene = The first scene
home-scenes = My scenes
home-knows = I know…
home-duo = Together
# Near miss: something almost happened at work.
home-near-miss = I nearly…
home-bridge = The group’s footbridge
home-bridge-what = Each scene lays one plank. The footbridge belongs to everybody.
home-all-seen = You have seen everything here. You can see it again.
home-no-scene = No scene here yet.
# How long a scene lasts.
home-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
 }
    .say = A few minutes

# After weeks away.
home-welcome-back = Welcome back!
home-nothing-lost = Nothing is lost.
home-review-first = Look back first
# $name is the referent, the person one may call.
home-contact-here = { $name } is still here.
    .say = The person who supports you is still here.
