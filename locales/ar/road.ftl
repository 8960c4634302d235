## Road-code questions: a film, a spoken question, answers A to D.

road-film = الفيلم
    .say = الفِيلْم
road-see-film = مشاهدة الفيلم
    .say = مُشَاهَدَةُ الفِيلْم
road-see-again = مشاهدة أخرى
    .say = مُشَاهَدَةٌ أُخْرَى
road-several = عدة إجابات ممكنة
    .say = عِدَّةُ إِجَابَاتٍ مُمْكِنَة
# "I am not sure, because of…": tells a language question from a rule question.
road-not-sure = لست متأكدا من:
    .say = لَسْتُ مُتَأَكِّدًا مِن:
road-not-sure-language = اللغة
    .say = اللُّغَة
road-not-sure-rule = القاعدة
    .say = القَاعِدَة
# The same question in plain words.
road-said-simply = بكلمات أسهل
    .say = بِكَلِمَاتٍ أَسْهَل
road-why = لماذا؟
    .say = لِمَاذَا؟
road-question-of = السؤال { NUMBER($here) } من { NUMBER($count) }
    .say = سُؤَال
# Started by the learner only: like the real test, with a clock.
road-like-the-test = كما في الاختبار الحقيقي
    .say = كَمَا فِي الاِخْتِبَارِ الحَقِيقِيّ
road-look-back = ننظر إلى الإجابات
    .say = نَنْظُرُ إِلَى الإِجَابَات
