## After an answer. Never a red cross, never a school word: a miss names what was chosen,
## shows what was meant, and offers another try.

feedback-yes = نعم، هذا هو.
    .say = نَعَم، هٰذَا هُوَ.
# A plank is laid.
feedback-one-more-plank = لوح جديد.
    .say = لَوْحٌ جَدِيد.
feedback-scene-done = انتهى المشهد. شكرا.
    .say = اِنْتَهَى المَشْهَد. شُكْرًا.
feedback-try-differently = نجرب بطريقة أخرى
    .say = نُجَرِّبُ بِطَرِيقَةٍ أُخْرَى
feedback-not-yet = ليس بعد
    .say = لَيْسَ بَعْد
# Followed by what was chosen.
feedback-you-chose = اخترتم:
    .say = اِخْتَرْتُمْ:
# Followed by what was asked.
feedback-here-we-asked = هنا كان المطلوب:
    .say = هُنَا كَانَ المَطْلُوب:
feedback-listen-again = استمعوا مرة أخرى.
    .say = اِسْتَمِعُوا مَرَّةً أُخْرَى.
feedback-why = لماذا؟
    .say = لِمَاذَا؟
feedback-with-help = مع مساعدة
    .say = مَعَ مُسَاعَدَة
# Asking again is always a good move.
feedback-good-to-ask = السؤال شيء جيد.
    .say = السُّؤَالُ شَيْءٌ جَيِّد.
# Several right answers were wanted.
feedback-answer-missing = تنقص إجابة.
    .say = تَنْقُصُ إِجَابَة.
feedback-answer-extra = هناك إجابة زائدة.
    .say = هُنَاكَ إِجَابَةٌ زَائِدَة.
# What kind of miss: words, rule, or two things that look alike.
feedback-kind-language = المسألة في الكلمات.
    .say = المَسْأَلَةُ فِي الكَلِمَات.
feedback-kind-rule = المسألة في القاعدة.
    .say = المَسْأَلَةُ فِي القَاعِدَة.
feedback-kind-slip = الاثنان متشابهان.
    .say = الاِثْنَانِ مُتَشَابِهَان.
