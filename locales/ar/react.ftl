## Alarm words in noise: the gesture, and the noise dial that belongs to the learner.

react-listen = استمعوا… ثم المسوا
    .say = اِسْتَمِعُوا… ثُمَّ اِلْمِسُوا
react-go = أتقدم
    .say = أَتَقَدَّم
react-stop = أتوقف
    .say = أَتَوَقَّف
react-aside = أبتعد
    .say = أَبْتَعِد
react-freeze = لا أتحرك
    .say = لَا أَتَحَرَّك
react-down = أنخفض
    .say = أَنْخَفِض
react-noise = ضجيج
    .say = ضَجِيج
react-less-noise = ضجيج أقل
    .say = ضَجِيجٌ أَقَلّ
react-more-noise = ضجيج أكثر
    .say = ضَجِيجٌ أَكْثَر
# Twins of the sound.
react-vibrates = يهتز
    .say = يَهْتَزّ
react-flashes = يومض
    .say = يُومِض
react-take-your-time = خذوا وقتكم.
    .say = خُذُوا وَقْتَكُمْ.
