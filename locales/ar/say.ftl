## Saying a sentence and comparing: no machine judges the voice, it stays on the phone.

say-model = النموذج
    .say = النَّمُوذَج
say-mine = صوتكم
    .say = صَوْتُكُمْ
# Hear the model and one's own voice, one after the other.
say-both = الاثنان
    .say = الاِثْنَان
say-record = أتكلم
    .say = أَتَكَلَّم
say-speak-now = تكلموا الآن
    .say = تَكَلَّمُوا الآن
say-stop = انتهيت
    .say = اِنْتَهَيْتُ
say-again = أتكلم مرة أخرى
    .say = أَتَكَلَّمُ مَرَّةً أُخْرَى
say-keep = حفظ
    .say = حِفْظ
say-erase = مسح
    .say = مَسْح
say-erased = تم المسح.
    .say = تَمَّ المَسْح.
say-stays-here = صوتكم يبقى في هذا الهاتف
    .say = صَوْتُكُمْ يَبْقَى فِي هٰذَا الهَاتِف
say-without-recording = القول بدون تسجيل
    .say = القَوْلُ بِدُونِ تَسْجِيل
# How it went, told by the learner.
say-how-was-it = وأنتم؟
    .say = وَأَنْتُمْ؟
say-i-manage = أستطيع
    .say = أَسْتَطِيع
say-with-help = مع مساعدة
    .say = مَعَ مُسَاعَدَة
say-not-yet = ليس بعد
    .say = لَيْسَ بَعْد
say-someone-listens = شخص يسمعني
    .say = شَخْصٌ يَسْمَعُنِي
