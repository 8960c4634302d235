## Two people, each with half: one phone passed over, two phones, or alone.

duo-who = هل أنتما اثنان؟
    .say = هَلْ أَنْتُمَا اثْنَانِ؟
duo-one-phone = هاتف واحد لاثنين
    .say = هَاتِفٌ وَاحِدٌ لِاثْنَيْنِ
duo-two-phones = هاتفان
    .say = هَاتِفَانِ
duo-side = هل تقول أم تبحث؟
    .say = هَلْ تَقُولُ أَمْ تَبْحَثُ؟
duo-i-tell = أنا أقول
    .say = أَنَا أَقُولُ
duo-i-find = أنا أبحث
    .say = أَنَا أَبْحَثُ
duo-give-phone = أعطِ الهاتف للشخص الآخر.
    .say = أَعْطِ الْهَاتِفَ لِلشَّخْصِ الْآخَرِ.
duo-have-phone = الهاتف معي
    .say = الْهَاتِفُ مَعِي
duo-code = الرمز للهاتف الآخر:
    .say = الرَّمْزُ لِلْهَاتِفِ الْآخَرِ:
duo-type-code = اكتب رمز الهاتف الآخر.
    .say = اُكْتُبْ رَمْزَ الْهَاتِفِ الْآخَرِ.
