## Settings in pictures: each says what it does, never for whom.

settings-try-here = جربوا هنا:
    .say = جَرِّبُوا هُنَا:
settings-bigger = أكبر
    .say = أَكْبَر
settings-slower = أبطأ
    .say = أَبْطَأ
settings-no-sound = بدون صوت
    .say = بِدُونِ صَوْت
settings-contrast = تباين
    .say = تَبَايُن
settings-night = ليل
    .say = لَيْل
settings-sun = شمس
    .say = شَمْس
settings-quiet-hours = ساعات الهدوء
    .say = سَاعَاتُ الهُدُوء
settings-my-language = لغتي
    .say = لُغَتِي
settings-vibrate = اهتزاز
    .say = اِهْتِزَاز
