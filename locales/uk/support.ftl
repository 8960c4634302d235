## Support that fades: help on demand, the learner's own dial, why an answer was missed.

# The big button that brings the picture of what is heard.
support-see-picture = Побачити картинку
# Under the dial of noise: what one hears behind the voice.
support-noise-fan = Шум: вентилятор
support-noise-engine = Шум: двигун
support-noise-radio = Шум: радіо
support-noise-voices = Шум: голоси
# In Aide, the learner's own dial. It acts on the next question.
support-easier = Легше
support-planned = Як задумано
support-harder = Важче
# After a miss on a road or safety question: why, in one touch. No blame.
support-what-was-hard = Що було важко?
support-words-hard = Слова були мені незрозумілі
support-rule-new = Правило було мені невідоме
support-too-quick = Дотик був зашвидкий
# Why home offers it: somebody who wants to go on today.
support-one-more = Ще одна сцена
# Why home offers something harder: the first answers were right.
support-further = Ви вже розумієте. Ідемо далі.
# Why home offers the words of the code: the words of a question were not understood.
support-because-words = Бо слова питання були важкі
# Why home offers questions of the same theme: the rule was not known.
support-because-rule = Бо правило було нове
