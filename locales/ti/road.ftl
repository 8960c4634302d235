## Road-code questions: a film, a spoken question, answers A to D.

road-film = ፊልም
road-see-film = ፊልም ርአ
road-see-again = መሊስካ ርአ
road-several = ብዙሕ መልስታት ክኸውን ይኽእል
# "I am not sure, because of…": tells a language question from a rule question.
road-not-sure = ርግጸኛ ኣይኮንኩን፦
road-not-sure-language = ቋንቋ
road-not-sure-rule = ሕጊ
# The same question in plain words.
road-said-simply = ብቐሊል ቃላት
road-why = ስለምንታይ?
road-question-of = ሕቶ { NUMBER($here) } ካብ { NUMBER($count) }
    .say = ሓደ ሕቶ
# Started by the learner only: like the real test, with a clock.
road-like-the-test = ከም ናይ ሓቂ ፈተና
road-look-back = መልስታት ንርአ
