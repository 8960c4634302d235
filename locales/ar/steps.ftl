## Steps of a scene: the default question of each kind, the beats, the small controls.

# Default question of each kind of step, said by the guide.
steps-ask-listen = استمعوا. المسوا الصورة لإعادة السماع.
    .say = اِسْتَمِعُوا. اِلْمِسُوا الصُّورَةَ لِإِعَادَةِ السَّمَاع.
steps-ask-pick-picture = استمعوا. أي صورة هي؟
    .say = اِسْتَمِعُوا. أَيُّ صُورَةٍ هِيَ؟
steps-ask-pick-sound = انظروا. أي جملة هي؟
    .say = اُنْظُرُوا. أَيُّ جُمْلَةٍ هِيَ؟
steps-ask-act-on = استمعوا، ثم افعلوا على الصورة.
    .say = اِسْتَمِعُوا، ثُمَّ اِفْعَلُوا عَلَى الصُّورَة.
steps-ask-order = رتبوا: أولا، ثم، بعد ذلك.
    .say = رَتِّبُوا: أَوَّلًا، ثُمَّ، بَعْدَ ذٰلِك.
steps-ask-say = استمعوا، ثم قولوا.
    .say = اِسْتَمِعُوا، ثُمَّ قُولُوا.
steps-ask-dialogue = ماذا تقولون؟
    .say = مَاذَا تَقُولُون؟
steps-ask-match-word = المسوا كلمة، ثم صورتها.
    .say = اِلْمِسُوا كَلِمَة، ثُمَّ صُورَتَهَا.
steps-ask-build-word = استمعوا. ضعوا قطع الكلمة.
    .say = اِسْتَمِعُوا. ضَعُوا قِطَعَ الكَلِمَة.
steps-ask-dial = اكتبوا ما تسمعون.
    .say = اُكْتُبُوا مَا تَسْمَعُون.
steps-ask-react = استمعوا، ثم قوموا بالحركة.
    .say = اِسْتَمِعُوا، ثُمَّ قُومُوا بِالحَرَكَة.
steps-ask-panorama = انظروا حولكم. أين الخطر؟
    .say = اُنْظُرُوا حَوْلَكُمْ. أَيْنَ الخَطَر؟
steps-ask-sequence = شاهدوا الفيلم، ثم أجيبوا.
    .say = شَاهِدُوا الفِيلْم، ثُمَّ أَجِيبُوا.
steps-ask-drive = اضغطوا على المكابح. انظروا إلى المسافة.
    .say = اُضْغَطُوا عَلَى المَكَابِح. اُنْظُرُوا إِلَى المَسَافَة.
steps-ask-puzzle = انظروا جيدا، ثم افعلوا مثله.
    .say = اُنْظُرُوا جَيِّدًا، ثُمَّ اِفْعَلُوا مِثْلَه.
steps-ask-form = استمعوا إلى الورقة. المسوا للملء.
    .say = اِسْتَمِعُوا إِلَى الوَرَقَة. اِلْمِسُوا لِلْمَلْء.
steps-ask-duo = معا: كل شخص عنده نصف.
    .say = مَعًا: كُلُّ شَخْصٍ عِنْدَهُ نِصْف.
# One act for tomorrow, at work.
steps-ask-promise = غدا في العمل: ماذا تختارون؟
    .say = غَدًا فِي العَمَل: مَاذَا تَخْتَارُون؟
steps-ask-debrief = إذن، كيف كان الأمر؟
    .say = إِذَنْ، كَيْفَ كَانَ الأَمْر؟

# The seven beats of a scene, names of the planks.
steps-beat-hear = أستمع
    .say = أَسْتَمِع
steps-beat-find = أجد
    .say = أَجِد
steps-beat-do = أفعل
    .say = أَفْعَل
steps-beat-say = أقول
    .say = أَقُول
steps-beat-noise = مرة أخرى، في الضجيج
    .say = مَرَّةً أُخْرَى، فِي الضَّجِيج
steps-beat-read = أقرأ
    .say = أَقْرَأ
steps-beat-tomorrow = غدا
    .say = غَدًا

# What is missing before the act can be pressed.
steps-touch-picture = المسوا صورة
    .say = اِلْمِسُوا صُورَة
steps-touch-answer = المسوا إجابة
    .say = اِلْمِسُوا إِجَابَة
steps-touch-next = المسوا التالي
    .say = اِلْمِسُوا التَّالِي
# Ordering: the empty place.
steps-and-then = وبعد ذلك؟
    .say = وَبَعْدَ ذٰلِك؟

# Words and figures.
steps-pair = هما معا
    .say = هُمَا مَعًا
steps-piece-by-piece = قطعة قطعة
    .say = قِطْعَةً قِطْعَة
steps-piece-missing = تنقص قطعة
    .say = تَنْقُصُ قِطْعَة
steps-digit-missing = ينقص رقم
    .say = يَنْقُصُ رَقْم
steps-one-by-one = واحدا واحدا
    .say = وَاحِدًا وَاحِدًا
steps-to-fill = للملء
    .say = لِلْمَلْء
# The hour on the keypad: separates hours and minutes.
steps-hour-sign = h
    .say = السَّاعَة

# Driving.
steps-brake = أضغط على المكابح
    .say = أَضْغَطُ عَلَى المَكَابِح
steps-faster = أسرع
    .say = أَسْرَع
steps-less-fast = أقل سرعة
    .say = أَقَلُّ سُرْعَة
steps-dry-road = طريق جاف
    .say = طَرِيقٌ جَافّ
steps-wet-road = طريق مبلل
    .say = طَرِيقٌ مُبَلَّل
# Distance while seeing, then while braking.
steps-seeing = أرى
    .say = أَرَى
steps-braking = أفرمل
    .say = أُفَرْمِل

# Form.
steps-write = أكتب { $what }
    .say = أَكْتُبُ هٰذَا
steps-other-time = ساعة أخرى
    .say = سَاعَةٌ أُخْرَى

# Two people, each has half.
steps-your-half = نصفكم
    .say = نِصْفُكُمْ
steps-ask-partner = اسألوا { $name }:
    .say = اِسْأَلُوا الشَّخْصَ الآخَر.
steps-nobody-listens = لا أحد يستمع. لا شيء يسجل.
    .say = لَا أَحَدَ يَسْتَمِع. لَا شَيْءَ يُسَجَّل.
steps-filled = امتلأت
    .say = اِمْتَلَأَت
steps-play-alone = اللعب بدون الآخر
    .say = اللَّعِبُ بِدُونِ الآخَر

# Promise and telling it afterwards.
steps-tomorrow-once = غدا، مرة واحدة:
    .say = غَدًا، مَرَّةً وَاحِدَة:
steps-to-whom = لمن؟
    .say = لِمَنْ؟
steps-other-sentence = جملة أخرى
    .say = جُمْلَةٌ أُخْرَى
steps-we-shall-see = سنرى
    .say = سَنَرَى
steps-i-do-it-tomorrow = سأفعلها غدا
    .say = سَأَفْعَلُهَا غَدًا
steps-you-said = في المرة الماضية، قلتم:
    .say = فِي المَرَّةِ المَاضِيَة، قُلْتُمْ:
steps-i-tell = أحكي
    .say = أَحْكِي
steps-all-answers-good = كل الإجابات جيدة.
    .say = كُلُّ الإِجَابَاتِ جَيِّدَة.
steps-thats-it = هذا هو
    .say = هٰذَا هُوَ

# Film, puzzle: play it again.
steps-see-again = مشاهدة أخرى
    .say = مُشَاهَدَةٌ أُخْرَى
# A step this version of the app cannot play.
steps-comes-later = هذه المرحلة تأتي قريبا. نتابع.
    .say = هٰذِهِ المَرْحَلَةُ تَأْتِي قَرِيبًا. نُتَابِع.
