## Saying a sentence and comparing: no machine judges the voice, it stays on the phone.

say-model = Tusaalaha
say-mine = Codkaaga
# Hear the model and one's own voice, one after the other.
say-both = Labadaba
say-record = Waan hadlayaa
say-speak-now = Hadda hadal
say-stop = Waan dhammeeyay
say-again = Mar kale hadal
say-keep = Kaydi
say-erase = Tirtir
say-erased = Waa la tirtiray.
say-stays-here = Codkaagu wuxuu ku hadhaa taleefankan
say-without-recording = Dheh adigoon duubin
# How it went, told by the learner.
say-how-was-it = Adigana?
say-i-manage = Waan samayn karaa
say-with-help = Caawimo la socoto
say-not-yet = Weli maya
say-someone-listens = Qof baa i dhegaysanaya
