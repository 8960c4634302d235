## Road-code questions: a film, a spoken question, answers A to D.

road-film = Filimka
road-see-film = Daawo filimka
road-see-again = Mar kale daawo
road-several = Jawaabo badan baa suurtogal ah
# "I am not sure, because of…": tells a language question from a rule question.
road-not-sure = Ma hubo:
road-not-sure-language = Luqadda
road-not-sure-rule = Xeerka
# The same question in plain words.
road-said-simply = Erayo fudud
road-why = Waayo?
road-question-of = Su’aasha { NUMBER($here) } ee { NUMBER($count) }
    .say = Su’aal
# Started by the learner only: like the real test, with a clock.
road-like-the-test = Sida imtixaanka dhabta ah
road-look-back = Jawaabaha aan eegno
