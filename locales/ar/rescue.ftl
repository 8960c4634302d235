## More of the emergency card: where one is, who is told. The app knows no place and sends none.

rescue-17 = 17
    .say = سَبْعَةَ عَشَر
rescue-17-who = الشرطة (police)
    .say = الشُّرْطَة، بُولِيس
rescue-17-for = سرقة أو ضرب أو تهديد
    .say = سَرِقَةٌ أَوْ ضَرْبٌ أَوْ تَهْدِيد
rescue-aider-ask = اسألوا من هو.
    .say = اِسْأَلُوا مَنْ هُو.
rescue-where = أين أنا
    .say = أَيْنَ أَنَا
rescue-ask-someone = اسألوا شخصا عن العنوان.
    .say = اِسْأَلُوا شَخْصًا عَنِ العُنْوَان.
rescue-say-do-not-know = لا أعرف أين أنا.
    .say = لَا أَعْرِفُ أَيْنَ أَنَا.
rescue-say-site = أنا في ورشة بناء.
    .say = أَنَا فِي وَرْشَةِ بِنَاء.
rescue-say-inside = أنا داخل مبنى.
    .say = أَنَا دَاخِلَ مَبْنًى.
rescue-say-road = أنا على الطريق.
    .say = أَنَا عَلَى الطَّرِيق.
rescue-say-near = بجانبي أرى…
    .say = بِجَانِبِي أَرَى…
rescue-agency = أخبروا الوكالة أيضا، في اليوم نفسه.
    .say = أَخْبِرُوا الوِكَالَةَ أَيْضًا، فِي اليَوْمِ نَفْسِه.
# $name is the referent, at the agency.
rescue-agency-name = أخبروا { $name } أيضا، في اليوم نفسه.
    .say = أَخْبِرُوا الشَّخْصَ الَّذِي يُتَابِعُكُمْ أَيْضًا، فِي اليَوْمِ نَفْسِه.
