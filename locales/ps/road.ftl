## Road-code questions: a film, a spoken question, answers A to D.

road-film = فلم
road-see-film = د فلم کتل
road-see-again = بیا کتل
road-several = څو ځوابونه کېدای شي
# "I am not sure, because of…": tells a language question from a rule question.
road-not-sure = ډاډه نه یم له:
road-not-sure-language = ژبه
road-not-sure-rule = قاعده
# The same question in plain words.
road-said-simply = په ساده کلمو
road-why = ولې؟
road-question-of = { NUMBER($here) } پوښتنه له { NUMBER($count) } څخه
    .say = یوه پوښتنه
# Started by the learner only: like the real test, with a clock.
road-like-the-test = لکه په رښتیني ازموینه کې
road-look-back = ځوابونو ته ګورو
