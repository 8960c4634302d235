## Road-code questions: a film, a spoken question, answers A to D.

road-film = La película
road-see-film = Ver la película
road-see-again = Ver otra vez
road-several = Puede haber varias respuestas
# "I am not sure, because of…": tells a language question from a rule question.
road-not-sure = No sé bien:
road-not-sure-language = El idioma
road-not-sure-rule = La regla
# The same question in plain words.
road-said-simply = Con palabras más simples
road-why = ¿Por qué?
road-question-of = Pregunta { NUMBER($here) } de { NUMBER($count) }
    .say = Una pregunta
# Started by the learner only: like the real test, with a clock.
road-like-the-test = Como en la prueba real
road-look-back = Miramos las respuestas
