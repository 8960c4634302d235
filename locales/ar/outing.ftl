## An outing in three times: before, during, after. What is kept stays on this phone; nothing is judged.

# The three times of an outing.
outing-before = قبل الخروج
    .say = قَبْلَ الخُرُوج
outing-during = أثناء الخروج
    .say = أَثْنَاءَ الخُرُوج
outing-after = بعد الخروج
    .say = بَعْدَ الخُرُوج
outing-who = مع من تذهبون؟
    .say = مَعَ مَنْ تَذْهَبُونَ؟
# Two people.
outing-together = نحن اثنان
    .say = نَحْنُ اثْنَان
outing-alone = بمفردي
    .say = بِمُفْرَدِي
# Everything is prepared; the person opens the app again at the meeting place, perhaps days later.
outing-come-back = كل شيء جاهز. عودوا إلى هنا هناك.
    .say = كُلُّ شَيْءٍ جَاهِز. عُودُوا إِلَى هُنَا عِنْدَ الوُصُول.
outing-we-are-there = وصلنا
    .say = وَصَلْنَا
outing-later = لاحقاً
    .say = لَاحِقًا
outing-are-back = هل عدتم؟ احكوا.
    .say = هَلْ عُدْتُمْ؟ اِحْكُوا.
# What can be prepared for an outing.
outing-box-photo = الصورة
    .say = الصُّورَة
outing-box-time = الساعة
    .say = السَّاعَة
outing-box-place = المكان
    .say = المَكَان
outing-box-route = الطريق
    .say = الطَّرِيق
outing-box-cost = الثمن
    .say = الثَّمَن
outing-take-photo = صورة
    .say = صُورَة
# This machine has no camera or no way to choose a picture.
outing-no-photo = لا صورة هنا.
    .say = لَا صُورَةَ هُنَا.
# Said aloud, recorded, kept on this phone: a place or a way, for who does not write.
outing-say-it = قولوه، نحفظه.
    .say = قُولُوه، نَحْفَظُه.
outing-stays-here = يبقى في هذا الهاتف.
    .say = يَبْقَى فِي هٰذَا الهَاتِف.
outing-no-faces = بدون وجوه الغرباء.
    .say = بِدُونِ وُجُوهِ الغُرَبَاء.
outing-found = وجدته
    .say = وَجَدْتُه
# What the other person may answer.
outing-may-answer = قد يجيبونكم:
    .say = قَدْ يُجِيبُونَكُمْ:
# I have asked my question.
outing-asked = سألت
    .say = سَأَلْت
outing-told = حكيت
    .say = حَكَيْت
outing-more-help = مع مساعدة
    .say = مَعَ مُسَاعَدَة
# Sharing needs a spoken yes; the person says this sentence aloud, in French or in their language.
outing-say-yes = قولوا: «نعم، أشارك.»
    .say = قُولُوا: نَعَمْ، أُشَارِك.
# The group album is not there yet: nothing has left the phone.
outing-shared-later = حُفظت موافقتكم. سيُرسل لاحقاً.
    .say = حُفِظَتْ مُوَافَقَتُكُمْ. سَيُرْسَلُ لَاحِقًا.
outing-not-sent = المجموعة لا ترى شيئاً بعد.
    .say = المَجْمُوعَةُ لَا تَرَى شَيْئًا بَعْد.
outing-stop-sharing = لا أشارك بعد الآن
    .say = لَا أُشَارِكُ بَعْدَ الآن
# There is no microphone, or it was refused: nothing is shared.
outing-must-say = بدون ميكروفون لا نشارك.
    .say = بِدُونِ مِيكْرُوفُونٍ لَا نُشَارِك.
# Behaviours somebody saw; never a mark.
outing-seen-what = ماذا رأينا؟
    .say = مَاذَا رَأَيْنَا؟
outing-seen-by = من يلاحظ؟
    .say = مَنْ يُلَاحِظ؟
outing-by-me = أنا
    .say = أَنَا
outing-by-partner = الآخر
    .say = الآخَر
# The person who supports the learner.
outing-by-trainer = من يرافقنا
    .say = مَنْ يُرَافِقُنَا
outing-seen = رأيناه
    .say = رَأَيْنَاه
# Photos and sounds kept on this phone.
outing-my-things = ما احتفظت به
    .say = مَا احْتَفَظْتُ بِه
# Kept on the phone only: it may be too large, or the machine cannot keep it.
outing-not-here = هذا الهاتف لا يستطيع حفظه.
    .say = هٰذَا الهَاتِفُ لَا يَسْتَطِيعُ حِفْظَه.
