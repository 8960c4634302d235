## Road-code questions: a film, a spoken question, answers A to D.

road-film = The film
road-see-film = Watch the film
road-see-again = Watch again
road-several = Several answers are possible
# "I am not sure, because of…": tells a language question from a rule question.
road-not-sure = I am not sure about:
road-not-sure-language = The language
road-not-sure-rule = The rule
# The same question in plain words.
road-said-simply = In simpler words
road-why = Why?
road-question-of = Question { NUMBER($here) } of { NUMBER($count) }
    .say = One question
# Started by the learner only: like the real test, with a clock.
road-like-the-test = Like the real test
road-look-back = Let’s look at the answers
