## Needs, set by trying: sound, one hand, calm. Each says what it does, never for whom.

needs-example = ضع خوذتك.
    .say = ضَعْ خُوذَتَك.
needs-hand = يد واحدة
    .say = يَدٌ وَاحِدَة
needs-calm = حركة أقل
    .say = حَرَكَةٌ أَقَلّ
needs-voice = الصوت الذي يمثلني
    .say = الصَّوْتُ الَّذِي يُمَثِّلُنِي
needs-sound = الصوت
    .say = الصَّوْت
needs-do-you-hear = هل تسمعون؟
    .say = هَلْ تَسْمَعُون؟
needs-i-hear = أسمع
    .say = أَسْمَع
needs-louder = أعلى
    .say = أَعْلَى
needs-side-button = اضغطوا الزر الجانبي.
    .say = اِضْغَطُوا الزِّرَّ الجَانِبِيّ.
needs-no-sound-how = بدون صوت: كل شيء يكتب ويومض ويهتز.
    .say = بِدُونِ صَوْت: كُلُّ شَيْءٍ يُكْتَبُ وَيُومِضُ وَيَهْتَزّ.
