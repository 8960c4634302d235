## An outing in three times: before, during, after. What is kept stays on this phone; nothing is judged.

# The three times of an outing.
outing-before = Gezi öncesi
outing-during = Gezi sırasında
outing-after = Gezi sonrası
outing-who = Kiminle gidiyorsunuz?
# Two people.
outing-together = İki kişi
outing-alone = Tek başıma
# Everything is prepared; the person opens the app again at the meeting place, perhaps days later.
outing-come-back = Hazır. Oraya varınca buraya dönün.
outing-we-are-there = Geldik
outing-later = Daha sonra
outing-are-back = Döndünüz mü? Anlatın.
# What can be prepared for an outing.
outing-box-photo = fotoğraf
outing-box-time = saat
outing-box-place = yer
outing-box-route = yol
outing-box-cost = fiyat
outing-take-photo = Bir fotoğraf
# This machine has no camera or no way to choose a picture.
outing-no-photo = Burada fotoğraf yok.
# Said aloud, recorded, kept on this phone: a place or a way, for who does not write.
outing-say-it = Söyleyin, saklayalım.
outing-stays-here = Bu telefonda kalır.
outing-no-faces = Yabancı yüzü olmasın.
outing-found = Buldum
# What the other person may answer.
outing-may-answer = Size şöyle denebilir:
# I have asked my question.
outing-asked = Sordum
outing-told = Anlattım
outing-more-help = Yardımla
# Sharing needs a spoken yes; the person says this sentence aloud, in French or in their language.
outing-say-yes = Söyleyin: “Evet, paylaşıyorum.”
# The group album is not there yet: nothing has left the phone.
outing-shared-later = Evetiniz saklandı. Daha sonra gidecek.
outing-not-sent = Grup henüz bir şey görmüyor.
outing-stop-sharing = Artık paylaşmıyorum
# There is no microphone, or it was refused: nothing is shared.
outing-must-say = Mikrofon yoksa paylaşım yok.
# Behaviours somebody saw; never a mark.
outing-seen-what = Ne gördük?
outing-seen-by = Kim bakıyor?
outing-by-me = Ben
outing-by-partner = Diğer kişi
# The person who supports the learner.
outing-by-trainer = Bize eşlik eden
outing-seen = Görüldü
# Photos and sounds kept on this phone.
outing-my-things = Sakladıklarım
# Kept on the phone only: it may be too large, or the machine cannot keep it.
outing-not-here = Bu telefon saklayamıyor.
