## Support that fades: help on demand, the learner's own dial, why an answer was missed.

# The big button that brings the picture of what is heard.
support-see-picture = رؤية الصورة
    .say = رُؤْيَةُ الصُّورَة
# Under the dial of noise: what one hears behind the voice.
support-noise-fan = الضجيج: مروحة
    .say = الضَّجِيج: مِرْوَحَة
support-noise-engine = الضجيج: محرك
    .say = الضَّجِيج: مُحَرِّك
support-noise-radio = الضجيج: راديو
    .say = الضَّجِيج: رَادِيُو
support-noise-voices = الضجيج: أصوات ناس
    .say = الضَّجِيج: أَصْوَاتُ نَاس
# In Aide, the learner's own dial. It acts on the next question.
support-easier = أسهل
    .say = أَسْهَل
support-planned = كما هو مقرر
    .say = كَمَا هُوَ مُقَرَّر
support-harder = أصعب
    .say = أَصْعَب
# After a miss on a road or safety question: why, in one touch. No blame.
support-what-was-hard = ما الذي كان صعبا؟
    .say = مَا الَّذِي كَانَ صَعْبًا؟
support-words-hard = لم أفهم الكلمات
    .say = لَمْ أَفْهَمِ الكَلِمَات
support-rule-new = لم أكن أعرف القاعدة
    .say = لَمْ أَكُنْ أَعْرِفُ القَاعِدَة
support-too-quick = لمست بسرعة كبيرة
    .say = لَمَسْتُ بِسُرْعَةٍ كَبِيرَة
# Why home offers it: somebody who wants to go on today.
support-one-more = مشهد آخر
    .say = مَشْهَدٌ آخَر
# Why home offers something harder: the first answers were right.
support-further = تفهمون من الآن. نتقدم.
    .say = تَفْهَمُونَ مِنَ الآن. نَتَقَدَّم.
# Why home offers the words of the code: the words of a question were not understood.
support-because-words = لأن كلمات السؤال كانت صعبة
    .say = لِأَنَّ كَلِمَاتِ السُّؤَالِ كَانَتْ صَعْبَة
# Why home offers questions of the same theme: the rule was not known.
support-because-rule = لأن القاعدة كانت جديدة
    .say = لِأَنَّ القَاعِدَةَ كَانَتْ جَدِيدَة
