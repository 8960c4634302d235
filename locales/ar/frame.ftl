## The frame of every learner screen, and the acts under the thumb.
## Controls: five words or fewer, "vous", first person for what the learner does.

frame-app = Passerelle
    .say = بَاسْرِيل
# Top corner: back to the home picture.
frame-home = الرئيسية
    .say = الرَّئِيسِيَّة
# Top corner: change the language at any moment.
frame-my-language = لغتي
    .say = لُغَتِي
# The deck: three controls that never move.
frame-help = مساعدة
    .say = مُسَاعَدَة
frame-replay = أعد السماع
    .say = أَعِدِ السَّمَاع
frame-emergency = طوارئ
    .say = طَوَارِئ
frame-back = رجوع
    .say = رُجُوع
# Name of the deck, for a screen reader.
frame-deck = مساعدة، أعد السماع، طوارئ
    .say = مُسَاعَدَة، أَعِدِ السَّمَاع، طَوَارِئ

# Acts.
frame-understood = فهمت
    .say = فَهِمْتُ
# This picture.
frame-this-one = هذه هي
    .say = هٰذِهِ هِيَ
frame-my-answer = هذه إجابتي
    .say = هٰذِهِ إِجَابَتِي
frame-done = تم
    .say = تَمَّ
# I say it aloud (nothing judges the voice).
frame-i-say-it = أقولها
    .say = أَقُولُهَا
frame-continue = متابعة
    .say = مُتَابَعَة
frame-start = نبدأ
    .say = نَبْدَأ
frame-again = مرة أخرى
    .say = مَرَّةً أُخْرَى
frame-slower = أبطأ
    .say = أَبْطَأ
frame-slow = ببطء
    .say = بِبُطْء
frame-not-now = ليس الآن
    .say = لَيْسَ الآن
frame-yes = نعم
    .say = نَعَم
frame-no = لا
    .say = لَا
frame-ok = موافق
    .say = مُوَافِق
frame-suits-me = هذا يناسبني
    .say = هٰذَا يُنَاسِبُنِي
frame-show-me = أرني
    .say = أَرِنِي
frame-stop = إيقاف
    .say = إِيقَاف
frame-close = إغلاق
    .say = إِغْلَاق
frame-next = التالي
    .say = التَّالِي
frame-before = السابق
    .say = السَّابِق
frame-more = أكثر
    .say = أَكْثَر
frame-less = أقل
    .say = أَقَلّ
frame-remove = إزالة
    .say = إِزَالَة
frame-erase = مسح
    .say = مَسْح
frame-redo = إعادة
    .say = إِعَادَة
# Shows the words of the scene, one by one.
frame-words = الكلمات
    .say = الكَلِمَات

# Listening.
frame-listen = استماع
    .say = اِسْتِمَاع
# Name of the ear beside something. $what is the thing that will be said.
frame-listen-to = استماع: { $what }
    .say = اِسْتِمَاع
frame-listen-question = الاستماع إلى السؤال
    .say = الاِسْتِمَاعُ إِلَى السُّؤَال
# First screen of all: a large picture, no sound before a touch.
frame-touch = المسوا الصورة
    .say = اِلْمِسُوا الصُّورَة
frame-getting-ready = سيصل الآن.
    .say = سَيَصِلُ الآن.

# Where am I: planks of the scene, for a screen reader. $what is a beat ("j'écoute").
frame-plank = اللوح { NUMBER($here) } من { NUMBER($count) }: { $what }
    .say = أَنْتُمْ هُنَا.
frame-page = الصفحة { NUMBER($here) } من { NUMBER($count) }
    .say = صَفَحَاتٌ أُخْرَى
