## After an answer. Never a red cross, never a school word: a miss names what was chosen,
## shows what was meant, and offers another try.

feedback-yes = Да, это оно.
# A plank is laid.
feedback-one-more-plank = Ещё одна доска.
feedback-scene-done = Сцена закончена. Спасибо.
feedback-try-differently = Попробуем по-другому
feedback-not-yet = Пока нет
# Followed by what was chosen.
feedback-you-chose = Вы выбрали:
# Followed by what was asked.
feedback-here-we-asked = Здесь спрашивали:
feedback-listen-again = Послушайте ещё.
feedback-why = Почему?
feedback-with-help = С помощью
# Asking again is always a good move.
feedback-good-to-ask = Спрашивать — это хорошо.
# Several right answers were wanted.
feedback-answer-missing = Не хватает одного ответа.
feedback-answer-extra = Один ответ лишний.
# What kind of miss: words, rule, or two things that look alike.
feedback-kind-language = Дело в словах.
feedback-kind-rule = Дело в правиле.
feedback-kind-slip = Они похожи.
