## Road-code questions: a film, a spoken question, answers A to D.

road-film = O filme
road-see-film = Ver o filme
road-see-again = Ver outra vez
road-several = Pode haver várias respostas
# "I am not sure, because of…": tells a language question from a rule question.
road-not-sure = Não tenho certeza:
road-not-sure-language = A língua
road-not-sure-rule = A regra
# The same question in plain words.
road-said-simply = Em palavras mais simples
road-why = Porquê?
road-question-of = Pergunta { NUMBER($here) } de { NUMBER($count) }
    .say = Uma pergunta
# Started by the learner only: like the real test, with a clock.
road-like-the-test = Como no teste real
road-look-back = Vamos ver as respostas
