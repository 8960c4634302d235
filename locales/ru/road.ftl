## Road-code questions: a film, a spoken question, answers A to D.

road-film = Фильм
road-see-film = Смотреть фильм
road-see-again = Ещё раз
road-several = Возможно несколько ответов
# "I am not sure, because of…": tells a language question from a rule question.
road-not-sure = Не могу сказать точно:
road-not-sure-language = Язык
road-not-sure-rule = Правило
# The same question in plain words.
road-said-simply = Простыми словами
road-why = Почему?
road-question-of = Вопрос { NUMBER($here) } из { NUMBER($count) }
    .say = Вопрос
# Started by the learner only: like the real test, with a clock.
road-like-the-test = Как на настоящем тесте
road-look-back = Смотрим ответы
