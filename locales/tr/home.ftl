## Home: the group's footbridge, one next thing, four places.

# The next plank of the common footbridge is the learner's to lay.
home-next-plank = Sıradaki tahta sizin
home-you-were-here = Burada kalmıştınız
home-resume = Devam et
home-first-scene = İlk sahne
home-scenes = Sahnelerim
home-knows = Biliyorum…
home-duo = İki kişi
# Near miss: something almost happened at work.
home-near-miss = Az kalsın…
home-bridge = Grubun köprüsü
home-bridge-what = Her sahne bir tahta koyar. Köprü herkesindir.
home-all-seen = Burada her şeyi gördünüz. Yeniden bakabiliriz.
home-no-scene = Burada henüz sahne yok.
# How long a scene lasts.
home-minutes = { $count ->
    [one] { $count } dakika
   *[other] { $count } dakika
 }
    .say = Birkaç dakika

# After weeks away.
home-welcome-back = Yeniden hoş geldiniz!
home-nothing-lost = Hiçbir şey kaybolmadı.
home-review-first = Önce tekrar bak
# $name is the referent, the person one may call.
home-contact-here = { $name } hâlâ yanınızda.
    .say = Size eşlik eden kişi hâlâ burada.
