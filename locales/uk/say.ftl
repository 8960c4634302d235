## Saying a sentence and comparing: no machine judges the voice, it stays on the phone.

say-model = Зразок
say-mine = Ваш голос
# Hear the model and one's own voice, one after the other.
say-both = Обидва
say-record = Я говорю
say-speak-now = Говоріть зараз
say-stop = Я все
say-again = Сказати ще
say-keep = Зберегти
say-erase = Стерти
say-erased = Стерто.
say-stays-here = Ваш голос залишається в цьому телефоні
say-without-recording = Сказати без запису
# How it went, told by the learner.
say-how-was-it = А ви як?
say-i-manage = Мені вдається
say-with-help = З допомогою
say-not-yet = Ще ні
say-someone-listens = Мене слухає людина
