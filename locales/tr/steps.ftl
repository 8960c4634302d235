## Steps of a scene: the default question of each kind, the beats, the small controls.

# Default question of each kind of step, said by the guide.
steps-ask-listen = Dinleyin. Yeniden duymak için resme dokunun.
steps-ask-pick-picture = Dinleyin. Hangi resim?
steps-ask-pick-sound = Bakın. Hangi cümle?
steps-ask-act-on = Dinleyin, sonra resimde yapın.
steps-ask-order = Sıraya koyun: önce, sonra, daha sonra.
steps-ask-say = Dinleyin, sonra söyleyin.
steps-ask-dialogue = Ne dersiniz?
steps-ask-match-word = Bir kelimeye, sonra resmine dokunun.
steps-ask-build-word = Dinleyin. Kelimenin parçalarını koyun.
steps-ask-dial = Duyduğunuzu tuşlayın.
steps-ask-react = Dinleyin, sonra hareketi yapın.
steps-ask-panorama = Etrafınıza bakın. Tehlike nerede?
steps-ask-sequence = Filmi izleyin, sonra cevap verin.
steps-ask-drive = Fren yapın. Mesafeye bakın.
steps-ask-puzzle = İyi bakın, sonra aynısını yapın.
steps-ask-form = Kâğıdı dinleyin. Doldurmak için dokunun.
steps-ask-duo = İki kişi: herkeste bir yarısı var.
# One act for tomorrow, at work.
steps-ask-promise = Yarın, işte: neyi seçiyorsunuz?
steps-ask-debrief = Peki, nasıl geçti?

# The seven beats of a scene, names of the planks.
steps-beat-hear = dinliyorum
steps-beat-find = buluyorum
steps-beat-do = yapıyorum
steps-beat-say = söylüyorum
steps-beat-noise = bir daha, gürültüde
steps-beat-read = okuyorum
steps-beat-tomorrow = yarın

# What is missing before the act can be pressed.
steps-touch-picture = Bir resme dokunun
steps-touch-answer = Bir cevaba dokunun
steps-touch-next = Sıradakine dokunun
# Ordering: the empty place.
steps-and-then = ya sonra?

# Words and figures.
steps-pair = Birlikteler
steps-piece-by-piece = Parça parça
steps-piece-missing = Bir parça eksik
steps-digit-missing = Bir rakam eksik
steps-one-by-one = Tek tek
steps-to-fill = doldurulacak
# The hour on the keypad: separates hours and minutes.
steps-hour-sign = h
    .say = saat

# Driving.
steps-brake = Fren yapıyorum
steps-faster = Daha hızlı
steps-less-fast = Daha yavaş
steps-dry-road = kuru yol
steps-wet-road = ıslak yol
# Distance while seeing, then while braking.
steps-seeing = görüyorum
steps-braking = fren yapıyorum

# Form.
steps-write = { $what } yazıyorum
    .say = Bunu yazıyorum
steps-other-time = başka saat

# Two people, each has half.
steps-your-half = Sizin yarınız
steps-ask-partner = Sorun, cevap verecek kişi: { $name }
    .say = Öteki kişiye sorun.
steps-nobody-listens = Kimse dinlemiyor. Hiçbir şey kaydedilmiyor.
steps-filled = Doldu
steps-play-alone = Tek başına oyna

# Promise and telling it afterwards.
steps-tomorrow-once = Yarın, bir kez:
steps-to-whom = Kime?
steps-other-sentence = Başka cümle
steps-we-shall-see = Bakarız
steps-i-do-it-tomorrow = Yarın yapacağım
steps-you-said = Geçen sefer şöyle dediniz:
steps-i-tell = Anlatıyorum
steps-all-answers-good = Bütün cevaplar iyidir.
steps-thats-it = İşte bu

# Film, puzzle: play it again.
steps-see-again = Yeniden gör
# A step this version of the app cannot play.
steps-comes-later = Bu adım yakında geliyor. Devam edelim.
