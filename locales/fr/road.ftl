## Road-code questions: a film, a spoken question, answers A to D.

road-film = Le film
road-see-film = Voir le film
road-see-again = Revoir
road-several = Plusieurs réponses possibles
# "I am not sure, because of…": tells a language question from a rule question.
road-not-sure = Je ne suis pas sûr :
road-not-sure-language = La langue
road-not-sure-rule = La règle
# The same question in plain words.
road-said-simply = Dit plus simplement
road-why = Pourquoi ?
road-question-of = Question { NUMBER($here) } sur { NUMBER($count) }
    .say = Une question
# Started by the learner only: like the real test, with a clock.
road-like-the-test = Comme au vrai test
road-look-back = On regarde les réponses
