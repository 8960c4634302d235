## Home: the group's footbridge, one next thing, four places.

# The next plank of the common footbridge is the learner's to lay.
home-next-plank = Looxa xiga adigaa leh
home-you-were-here = Halkan ayaad joogtay
home-resume = Sii wad
home-first-scene = Muuqaalka koowaad
home-scenes = Muuqaalladayda
home-knows = Waan aqaan…
home-duo = Laba qof
# Near miss: something almost happened at work.
home-near-miss = Waxay ku sigatay…
home-bridge = Buundada kooxda
home-bridge-what = Muuqaal kastaa loox buu dhigaa. Buundada dadka oo dhan baa leh.
home-all-seen = Halkan wax walba waad aragtay. Dib baa loo eegi karaa.
home-no-scene = Weli muuqaal halkan ma jiro.
# How long a scene lasts.
home-minutes = { $count ->
    [one] { $count } daqiiqo
   *[other] { $count } daqiiqo
 }
    .say = Dhawr daqiiqo

# After weeks away.
home-welcome-back = Soo dhowow mar kale!
home-nothing-lost = Waxba ma lumin.
home-review-first = Marka hore dib u eeg
# $name is the referent, the person one may call.
home-contact-here = { $name } weli halkan ayuu joogaa.
    .say = Qofka kula socda weli halkan ayuu joogaa.
