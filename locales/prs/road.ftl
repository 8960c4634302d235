## Road-code questions: a film, a spoken question, answers A to D.

road-film = فلم
road-see-film = دیدن فلم
road-see-again = دوباره دیدن
road-several = چند جواب شده می‌تواند
# "I am not sure, because of…": tells a language question from a rule question.
road-not-sure = مطمئن نیستم از:
road-not-sure-language = زبان
road-not-sure-rule = قاعده
# The same question in plain words.
road-said-simply = با کلمه‌های ساده‌تر
road-why = چرا؟
road-question-of = سوال { NUMBER($here) } از { NUMBER($count) }
    .say = یک سوال
# Started by the learner only: like the real test, with a clock.
road-like-the-test = مثل امتحان اصلی
road-look-back = جواب‌ها را ببینیم
