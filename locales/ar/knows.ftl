## "Je sais…": sentences, oral and written apart, and who saw it. Never a figure.

knows-title = أعرف…
    .say = أَعْرِف…
knows-i-know = أعرف
    .say = أَعْرِف
knows-with-help = أستطيع مع مساعدة
    .say = أَسْتَطِيعُ مَعَ مُسَاعَدَة
knows-not-yet = ليس بعد
    .say = لَيْسَ بَعْد
knows-oral = شفويا
    .say = شَفَوِيًّا
knows-oral-what = عندما أسمع وأتكلم.
    .say = عِنْدَمَا أَسْمَعُ وَأَتَكَلَّم.
knows-written = كتابيا
    .say = كِتَابِيًّا
knows-written-what = عندما أقرأ وأكتب.
    .say = عِنْدَمَا أَقْرَأُ وَأَكْتُب.
# Three states that are never merged: said, seen, validated. $date is already written.
knows-i-say-it = أنا أقوله. لم يره أحد بعد.
    .say = أَنَا أَقُولُهُ. لَمْ يَرَهُ أَحَدٌ بَعْد.
knows-seen-by = رآه { $name } في { $date }
    .say = رَآهُ شَخْص.
knows-validated-by = أكده { $name } في { $date }
    .say = هٰذَا مُؤَكَّد.
knows-show-someone = أريه لشخص
    .say = أُرِيهِ لِشَخْص
knows-nothing-yet = جملكم «أعرف…» تصل إلى هنا.
    .say = جُمَلُكُمْ «أَعْرِف…» تَصِلُ إِلَى هُنَا.
