## The frame of every learner screen, and the acts under the thumb.
## Controls: five words or fewer, "vous", first person for what the learner does.

frame-app = Passerelle
    .say = Paserel
# Top corner: back to the home picture.
frame-home = Ana sayfa
# Top corner: change the language at any moment.
frame-my-language = Dilim
# The deck: three controls that never move.
frame-help = Yardım
frame-replay = Yeniden dinle
frame-emergency = Acil
frame-back = Geri
# Name of the deck, for a screen reader.
frame-deck = Yardım, Yeniden dinle, Acil

# Acts.
frame-understood = Anladım
# This picture.
frame-this-one = İşte bu
frame-my-answer = Cevabım bu
frame-done = Yaptım
# I say it aloud (nothing judges the voice).
frame-i-say-it = Söylüyorum
frame-continue = Devam
frame-start = Başlayalım
frame-again = Bir daha
frame-slower = Daha yavaş
frame-slow = Yavaş
frame-not-now = Şimdi değil
frame-yes = Evet
frame-no = Hayır
frame-ok = Tamam
frame-suits-me = Bana uyar
frame-show-me = Gösterin
frame-stop = Durdur
frame-close = Kapat
frame-next = Sonraki
frame-before = Önceki
frame-more = Daha çok
frame-less = Daha az
frame-remove = Kaldır
frame-erase = Sil
frame-redo = Yeniden yap
# Shows the words of the scene, one by one.
frame-words = Kelimeler

# Listening.
frame-listen = Dinle
# Name of the ear beside something. $what is the thing that will be said.
frame-listen-to = Dinle: { $what }
    .say = Dinle
frame-listen-question = Soruyu dinle
# First screen of all: a large picture, no sound before a touch.
frame-touch = Resme dokunun
frame-getting-ready = Geliyor.

# Where am I: planks of the scene, for a screen reader. $what is a beat ("j'écoute").
frame-plank = Tahta { NUMBER($here) } / { NUMBER($count) }: { $what }
    .say = Buradasınız.
frame-page = Sayfa { NUMBER($here) } / { NUMBER($count) }
    .say = Başka sayfalar
