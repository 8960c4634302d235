## Road-code questions: a film, a spoken question, answers A to D.

road-film = Фільм
road-see-film = Дивитися фільм
road-see-again = Ще раз
road-several = Можливо кілька відповідей
# "I am not sure, because of…": tells a language question from a rule question.
road-not-sure = Не можу сказати напевно:
road-not-sure-language = Мова
road-not-sure-rule = Правило
# The same question in plain words.
road-said-simply = Простішими словами
road-why = Чому?
road-question-of = Запитання { NUMBER($here) } з { NUMBER($count) }
    .say = Запитання
# Started by the learner only: like the real test, with a clock.
road-like-the-test = Як на справжньому тесті
road-look-back = Дивимося відповіді
