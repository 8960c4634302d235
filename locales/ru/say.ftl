## Saying a sentence and comparing: no machine judges the voice, it stays on the phone.

say-model = Образец
say-mine = Ваш голос
# Hear the model and one's own voice, one after the other.
say-both = Оба
say-record = Я говорю
say-speak-now = Говорите сейчас
say-stop = У меня всё
say-again = Сказать ещё
say-keep = Сохранить
say-erase = Стереть
say-erased = Стёрто.
say-stays-here = Ваш голос остаётся в этом телефоне
say-without-recording = Сказать без записи
# How it went, told by the learner.
say-how-was-it = А вы как?
say-i-manage = У меня получается
say-with-help = С помощью
say-not-yet = Пока нет
say-someone-listens = Меня слушает человек
