## Saying a sentence and comparing: no machine judges the voice, it stays on the phone.

say-model = Örnek
say-mine = Sesiniz
# Hear the model and one's own voice, one after the other.
say-both = İkisi
say-record = Konuşuyorum
say-speak-now = Şimdi konuşun
say-stop = Bitirdim
say-again = Bir daha konuş
say-keep = Sakla
say-erase = Sil
say-erased = Silindi.
say-stays-here = Sesiniz bu telefonda kalır
say-without-recording = Kayıtsız söyle
# How it went, told by the learner.
say-how-was-it = Sizce nasıl?
say-i-manage = Yapabiliyorum
say-with-help = Yardımla
say-not-yet = Henüz değil
say-someone-listens = Bir kişi beni dinliyor
