## After an answer. Never a red cross, never a school word: a miss names what was chosen,
## shows what was meant, and offers another try.

feedback-yes = Evet, bu.
# A plank is laid.
feedback-one-more-plank = Bir tahta daha.
feedback-scene-done = Sahne bitti. Teşekkürler.
feedback-try-differently = Başka türlü deneyelim
feedback-not-yet = Henüz değil
# Followed by what was chosen.
feedback-you-chose = Siz bunu seçtiniz:
# Followed by what was asked.
feedback-here-we-asked = Burada istenen:
feedback-listen-again = Bir daha dinleyin.
feedback-why = Neden?
feedback-with-help = Yardımla
# Asking again is always a good move.
feedback-good-to-ask = Sormak iyidir.
# Several right answers were wanted.
feedback-answer-missing = Bir cevap eksik.
feedback-answer-extra = Bir cevap fazla.
# What kind of miss: words, rule, or two things that look alike.
feedback-kind-language = Bu, kelimelerle ilgili.
feedback-kind-rule = Bu, kuralla ilgili.
feedback-kind-slip = İkisi birbirine benziyor.
