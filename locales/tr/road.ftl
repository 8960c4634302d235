## Road-code questions: a film, a spoken question, answers A to D.

road-film = Film
road-see-film = Filmi izle
road-see-again = Yeniden izle
road-several = Birden çok cevap olabilir
# "I am not sure, because of…": tells a language question from a rule question.
road-not-sure = Emin değilim:
road-not-sure-language = Dil
road-not-sure-rule = Kural
# The same question in plain words.
road-said-simply = Daha basit sözlerle
road-why = Neden?
road-question-of = Soru { NUMBER($here) } / { NUMBER($count) }
    .say = Bir soru
# Started by the learner only: like the real test, with a clock.
road-like-the-test = Gerçek sınavdaki gibi
road-look-back = Cevaplara bakalım
