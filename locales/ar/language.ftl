### place = 3
### own-name = العربية
### direction = rtl
### voice = ar
### vowels = true
### plural-rules = ar
### plural-forms = zero one two few many other
### enabled = true
### reviewed = false
### reviewer =

## Choosing a language by ear: people greet, you answer the one you understand.

# What a person of this language says first.
language-greeting = السلام عليكم
    .say = السَّلَامُ عَلَيْكُمْ
# The button: already in the chosen language.
language-yes-mine = نعم، هذه لغتي
    .say = نَعَم، هٰذِهِ لُغَتِي
language-who-greets = كل شخص يسلم. المسوا شخصا. هل تفهمون؟
    .say = كُلُّ شَخْصٍ يُسَلِّم. اِلْمِسُوا شَخْصًا. هَلْ تَفْهَمُون؟
language-other-voices = أصوات أخرى
    .say = أَصْوَاتٌ أُخْرَى
language-choose = اختيار لغتي
    .say = اِخْتِيَارُ لُغَتِي
# Said in the language just chosen.
language-i-help-you = أساعدكم بهذه اللغة.
    .say = أُسَاعِدُكُمْ بِهٰذِهِ اللُّغَة.
language-no-voice = لا صوت بهذه اللغة بعد. هناك الصور والصوت الفرنسي.
    .say = لَا صَوْتَ بِهٰذِهِ اللُّغَةِ بَعْد. هُنَاكَ الصُّوَرُ وَالصَّوْتُ الفَرَنْسِيّ.
