## Support that fades: help on demand, the learner's own dial, why an answer was missed.

# The big button that brings the picture of what is heard.
support-see-picture = Посмотреть картинку
# Under the dial of noise: what one hears behind the voice.
support-noise-fan = Шум: вентилятор
support-noise-engine = Шум: мотор
support-noise-radio = Шум: радио
support-noise-voices = Шум: голоса
# In Aide, the learner's own dial. It acts on the next question.
support-easier = Легче
support-planned = Как задумано
support-harder = Труднее
# After a miss on a road or safety question: why, in one touch. No blame.
support-what-was-hard = Что было трудно?
support-words-hard = Слова были мне непонятны
support-rule-new = Правило было мне незнакомо
support-too-quick = Слишком быстрое касание
# Why home offers it: somebody who wants to go on today.
support-one-more = Ещё одна сцена
# Why home offers something harder: the first answers were right.
support-further = Вы уже понимаете. Идём дальше.
# Why home offers the words of the code: the words of a question were not understood.
support-because-words = Потому что слова вопроса были трудные
# Why home offers questions of the same theme: the rule was not known.
support-because-rule = Потому что правило было новое
