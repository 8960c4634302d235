## Where my answers are, and who sees what. Never a cloud: a path of planks.

send-title = إجاباتي
    .say = إِجَابَاتِي
# Short form, on the home screen.
send-recorded-short = محفوظ
    .say = مَحْفُوظ
send-recorded = محفوظ في هذا الهاتف
    .say = مَحْفُوظٌ فِي هٰذَا الهَاتِف
send-all-here = كل شيء هنا.
    .say = كُلُّ شَيْءٍ هُنَا.
send-waiting = في انتظار الإرسال
    .say = فِي اِنْتِظَارِ الإِرْسَال
send-no-network = لا شبكة: سيرسل وحده.
    .say = لَا شَبَكَة: سَيُرْسَلُ وَحْدَه.
send-sending = جار الإرسال.
    .say = جَارٍ الإِرْسَال.
send-sent = أرسل
    .say = أُرْسِل
# $name is the person who received it.
send-received-by = استلمه { $name }
    .say = اِسْتَلَمَهُ الشَّخْصُ الَّذِي يُرَافِقُكُمْ
send-only-here = { $count ->
    [zero] { $count } إجابة هنا فقط.
    [one] إجابة واحدة ({ $count }) هنا فقط.
    [two] إجابتان ({ $count }) هنا فقط.
    [few] { $count } إجابات هنا فقط.
    [many] { $count } إجابة هنا فقط.
   *[other] { $count } إجابة هنا فقط.
 }
    .say = بَعْضُ الإِجَابَاتِ فِي هٰذَا الهَاتِفِ فَقَط.
# A Wi-Fi that wants a page to be opened first (captive portal).
send-wifi-page = شبكة الواي فاي هذه تطلب فتح صفحة. افتحوها، ثم عودوا.
    .say = شَبَكَةُ الوَايْ فَاي هٰذِهِ تَطْلُبُ فَتْحَ صَفْحَة. اِفْتَحُوهَا، ثُمَّ عُودُوا.
send-needs-help = الإرسال لا يعمل. أروا هذا الهاتف لـ { $name }.
    .say = الإِرْسَالُ لَا يَعْمَل. أَرُوا هٰذَا الهَاتِفَ لِلشَّخْصِ الَّذِي يُرَافِقُكُمْ.
send-ask-agency = الإرسال لا يعمل. أروا هذا الهاتف للوكالة.
    .say = الإِرْسَالُ لَا يَعْمَل. أَرُوا هٰذَا الهَاتِفَ لِلْوِكَالَة.
send-now = الإرسال الآن
    .say = الإِرْسَالُ الآن
send-give-file = إعطاء ملف
    .say = إِعْطَاءُ مِلَفّ
send-by-other-phone = عن طريق هاتف آخر
    .say = عَنْ طَرِيقِ هَاتِفٍ آخَر

# Who sees what.
send-who-sees = من يرى ماذا؟
    .say = مَنْ يَرَى مَاذَا؟
send-my-voice = صوتي
    .say = صَوْتِي
send-my-tries = محاولاتي
    .say = مُحَاوَلَاتِي
send-what-i-know = أعرف…
    .say = أَعْرِف…
send-only-me = أنا فقط
    .say = أَنَا فَقَط
send-me-and = أنا و { $name }
    .say = أَنَا وَالشَّخْصُ الَّذِي يُرَافِقُنِي
send-company = الشركة
    .say = الشَّرِكَة
send-nothing = لا شيء
    .say = لَا شَيْء
send-change = تغيير من يرى ماذا
    .say = تَغْيِيرُ مَنْ يَرَى مَاذَا

# Rights: hear, copy, erase.
send-hear-all = سماع ما هو محفوظ
    .say = سَمَاعُ مَا هُوَ مَحْفُوظ
send-copy-all = أخذ نسخة
    .say = أَخْذُ نُسْخَة
send-erase-all = مسح كل شيء
    .say = مَسْحُ كُلِّ شَيْء
send-erase-sure = مسح كل شيء، هنا وفي الوكالة؟
    .say = مَسْحُ كُلِّ شَيْء، هُنَا وَفِي الوِكَالَة؟
send-erased = تم المسح هنا. وفي الوكالة، عند الإرسال القادم.
    .say = تَمَّ المَسْحُ هُنَا. وَفِي الوِكَالَة، عِنْدَ الإِرْسَالِ القَادِم.
