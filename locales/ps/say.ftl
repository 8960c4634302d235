## Saying a sentence and comparing: no machine judges the voice, it stays on the phone.

say-model = نمونه
say-mine = ستاسو غږ
# Hear the model and one's own voice, one after the other.
say-both = دواړه
say-record = خبرې کوم
say-speak-now = اوس خبرې وکړئ
say-stop = خلاص شوم
say-again = بیا خبرې کول
say-keep = ساتل
say-erase = پاکول
say-erased = پاک شو.
say-stays-here = ستاسو غږ په همدې ټیلیفون کې پاتې کېږي
say-without-recording = بې ثبت ویل
# How it went, told by the learner.
say-how-was-it = ستاسو په فکر څنګه؟
say-i-manage = کولی یې شم
say-with-help = په مرسته
say-not-yet = لا نه
say-someone-listens = یو کس ماته غوږ دی
