## After an answer. Never a red cross, never a school word: a miss names what was chosen,
## shows what was meant, and offers another try.

feedback-yes = Так, це воно.
# A plank is laid.
feedback-one-more-plank = Ще одна дошка.
feedback-scene-done = Сцену закінчено. Дякуємо.
feedback-try-differently = Спробуємо інакше
feedback-not-yet = Ще ні
# Followed by what was chosen.
feedback-you-chose = Ви вибрали:
# Followed by what was asked.
feedback-here-we-asked = Тут питали:
feedback-listen-again = Послухайте ще.
feedback-why = Чому?
feedback-with-help = З допомогою
# Asking again is always a good move.
feedback-good-to-ask = Питати — це добре.
# Several right answers were wanted.
feedback-answer-missing = Бракує однієї відповіді.
feedback-answer-extra = Одна відповідь зайва.
# What kind of miss: words, rule, or two things that look alike.
feedback-kind-language = Справа у словах.
feedback-kind-rule = Справа у правилі.
feedback-kind-slip = Вони схожі.
