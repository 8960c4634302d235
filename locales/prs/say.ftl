## Saying a sentence and comparing: no machine judges the voice, it stays on the phone.

say-model = نمونه
say-mine = صدای شما
# Hear the model and one's own voice, one after the other.
say-both = هر دو
say-record = گپ می‌زنم
say-speak-now = حالا گپ بزنید
say-stop = تمام شد
say-again = دوباره گپ زدن
say-keep = نگاه کردن
say-erase = پاک کردن
say-erased = پاک شد.
say-stays-here = صدای شما در همین تلیفون می‌ماند
say-without-recording = گفتن بدون ثبت
# How it went, told by the learner.
say-how-was-it = به نظر شما چطور؟
say-i-manage = می‌توانم
say-with-help = با کمک
say-not-yet = هنوز نه
say-someone-listens = یک نفر به من گوش می‌کند
