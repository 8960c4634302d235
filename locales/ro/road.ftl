## Road-code questions: a film, a spoken question, answers A to D.

road-film = Filmul
road-see-film = Vezi filmul
road-see-again = Revezi
road-several = Pot fi mai multe răspunsuri
# "I am not sure, because of…": tells a language question from a rule question.
road-not-sure = Nu știu sigur:
road-not-sure-language = Limba
road-not-sure-rule = Regula
# The same question in plain words.
road-said-simply = În cuvinte mai simple
road-why = De ce?
road-question-of = Întrebarea { NUMBER($here) } din { NUMBER($count) }
    .say = O întrebare
# Started by the learner only: like the real test, with a clock.
road-like-the-test = Ca la testul adevărat
road-look-back = Privim răspunsurile
