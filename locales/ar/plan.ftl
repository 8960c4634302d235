## Why home offers what it offers, said by voice.

# Under the one next thing of home: why it is offered. A trainer gave it.
plan-given = أعطي لكم
    .say = أُعْطِيَ لَكُمْ
# Work starts within a week; the day and the trade follow.
plan-mission-starts = ستبدؤون قريبا
    .say = سَتَبْدَؤُونَ قَرِيبًا
# A mission goes on; the trade follows.
plan-mission-on = من أجل مهمتكم
    .say = مِنْ أَجْلِ مُهِمَّتِكُمْ
# No mission now: there is time.
plan-between = بين مهمتين
    .say = بَيْنَ مُهِمَّتَيْن
# Words that fade if nobody asks for them.
plan-to-remember = حتى لا ننسى
    .say = حَتَّى لَا نَنْسَى
# Not seen yet.
plan-new = جديد لكم
    .say = جَدِيدٌ لَكُمْ
# Enough new words for one day: something known is offered.
plan-enough-new = تكفي الكلمات الجديدة اليوم. نعيد ما رأينا.
    .say = تَكْفِي الكَلِمَاتُ الجَدِيدَةُ اليَوْم. نُعِيدُ مَا رَأَيْنَا.
# All was seen: what was seen longest ago.
plan-see-again = يمكن أن نعيد
    .say = يُمْكِنُ أَنْ نُعِيد
# The act: a few words seen before.
plan-review = نعيد
    .say = نُعِيد
# When the mission starts.
plan-monday = الاثنين
    .say = الاِثْنَيْن
plan-tuesday = الثلاثاء
    .say = الثُّلَاثَاء
plan-wednesday = الأربعاء
    .say = الأَرْبِعَاء
plan-thursday = الخميس
    .say = الخَمِيس
plan-friday = الجمعة
    .say = الجُمُعَة
plan-saturday = السبت
    .say = السَّبْت
plan-sunday = الأحد
    .say = الأَحَد
# Where the mission is: on a building site, in a kitchen, in a warehouse, cleaning.
plan-trade-btp = في ورشة بناء
    .say = فِي وَرْشَةِ بِنَاء
plan-trade-cuis = في المطبخ
    .say = فِي المَطْبَخ
plan-trade-log = في المخزن
    .say = فِي المَخْزَن
plan-trade-net = في التنظيف
    .say = فِي التَّنْظِيف
