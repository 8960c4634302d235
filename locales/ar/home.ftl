## Home: the group's footbridge, one next thing, four places.

# The next plank of the common footbridge is the learner's to lay.
home-next-plank = اللوح التالي لكم
    .say = اللَّوْحُ التَّالِي لَكُمْ
home-you-were-here = توقفتم هنا
    .say = تَوَقَّفْتُمْ هُنَا
home-resume = متابعة
    .say = مُتَابَعَة
home-first-scene = المشهد الأول
    .say = المَشْهَدُ الأَوَّل
home-scenes = مشاهدي
    .say = مَشَاهِدِي
home-knows = أعرف…
    .say = أَعْرِف…
home-duo = معا
    .say = مَعًا
# Near miss: something almost happened at work.
home-near-miss = كاد أن يقع…
    .say = كَادَ أَنْ يَقَع…
home-bridge = جسر المجموعة
    .say = جِسْرُ المَجْمُوعَة
home-bridge-what = كل مشهد يضع لوحا. الجسر للجميع.
    .say = كُلُّ مَشْهَدٍ يَضَعُ لَوْحًا. الجِسْرُ لِلْجَمِيع.
home-all-seen = رأيتم كل شيء هنا. يمكن أن نعيد.
    .say = رَأَيْتُمْ كُلَّ شَيْءٍ هُنَا. يُمْكِنُ أَنْ نُعِيد.
home-no-scene = لا يوجد مشهد هنا بعد.
    .say = لَا يُوجَدُ مَشْهَدٌ هُنَا بَعْد.
# How long a scene lasts.
home-minutes = { $count ->
    [zero] { $count } دقيقة
    [one] دقيقة واحدة ({ $count })
    [two] دقيقتان ({ $count })
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
 }
    .say = بِضْعُ دَقَائِق

# After weeks away.
home-welcome-back = أهلا بعودتكم!
    .say = أَهْلًا بِعَوْدَتِكُمْ!
home-nothing-lost = لم يضع شيء.
    .say = لَمْ يَضِعْ شَيْء.
home-review-first = المراجعة أولا
    .say = المُرَاجَعَةُ أَوَّلًا
# $name is the referent, the person one may call.
home-contact-here = { $name } لا يزال معكم.
    .say = الشَّخْصُ الَّذِي يُرَافِقُكُمْ لَا يَزَالُ هُنَا.
