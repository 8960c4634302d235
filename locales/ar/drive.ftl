## Driving: a road, a pedal, planks of five metres. No race and no blame.

# The guide, before the pedal: somebody is on the crossing.
drive-ask-stop = شخص يعبر. استعملوا الفرامل.
    .say = شَخْصٌ يَعْبُر. اِسْتَعْمِلُوا الفَرَامِل.
drive-ask-gap = حافظوا على المسافة.
    .say = حَافِظُوا عَلَى المَسَافَة.
drive-ask-speed = اختاروا السرعة.
    .say = اِخْتَارُوا السُّرْعَة.
# Closer to the vehicle in front.
drive-closer = أقرب
    .say = أَقْرَب
drive-farther = أبعد
    .say = أَبْعَد
# A road with a bend: one does not see behind it.
drive-bend-road = منعطف
    .say = مُنْعَطَف
# Said after a figure.
drive-metres = أمتار
    .say = أَمْتَار
# The vehicle in front of mine.
drive-ahead = أمامي
    .say = أَمَامِي
drive-right-gap = المسافة المناسبة
    .say = المَسَافَةُ المُنَاسِبَة
drive-person = شخص
    .say = شَخْص
# What came of it, after the pedal. No blame.
drive-stopped = نتوقف في الوقت المناسب.
    .say = نَتَوَقَّفُ فِي الوَقْتِ المُنَاسِب.
drive-too-far = نتوقف بعيداً جداً.
    .say = نَتَوَقَّفُ بَعِيدًا جِدًّا.
drive-too-near = هذا قريب جداً.
    .say = هٰذَا قَرِيبٌ جِدًّا.
drive-gap-good = المسافة جيدة.
    .say = المَسَافَةُ جَيِّدَة.
drive-too-fast = هذا سريع جداً هنا.
    .say = هٰذَا سَرِيعٌ جِدًّا هُنَا.
drive-speed-good = السرعة جيدة.
    .say = السُّرْعَةُ جَيِّدَة.
